import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import { htmlPage, htmlPageHeaders } from '../html-page.ts'
import type { Html } from '../html-page.ts'
import { errorMessages } from './widget-outcomes.ts'
import type { WidgetVisit } from './widget-outcomes.ts'

type Messages = readonly Readonly<Record<string, unknown>>[]

export interface OpenPage {
  readonly visit: WidgetVisit
  readonly accessToken: string
  /** In a frame of the page that loaded the script. */
  readonly embedded: boolean
  readonly messages: Messages
}

// The same ways a hosted page has: the frame or window around it, and the web view of React Native.
const script = `
for (const message of JSON.parse(document.getElementById('messages').dataset.messages)) {
  const text = JSON.stringify(message)
  window.ReactNativeWebView?.postMessage(text)
  parent.postMessage(text, '*')
}
`

const hash = createHash('sha256').update(script).digest('base64')

export const widgetPageHeaders: Readonly<Record<string, string>> = {
  ...htmlPageHeaders,
  'Content-Security-Policy': `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'`,
}

function page(title: string, content: Html, messages: Messages): Html {
  return htmlPage(title, html`${content}<div id="messages" hidden data-messages="${JSON.stringify(messages)}"></div><script>${raw(script)}</script>`)
}

const titles = {
  credentials: 'Belvo sandbox: connect an institution',
  update: 'Belvo sandbox: repair a link',
  'open-finance': 'Belvo sandbox: give a consent',
  portal: 'Belvo sandbox: your consents',
  pix: 'Belvo sandbox: Pix by biometrics',
} as const

export function renderOpenPage({ visit, accessToken, embedded, messages }: OpenPage): Html {
  const { token, institution, lastError } = visit
  const hidden = { access_token: accessToken, institution, last_error: lastError ?? '', embedded: embedded ? '1' : '' }
  const fields = Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)
  const button = (action: string, label: string): Html => html`<button name="action" value="${action}">${label}</button> `
  const form = (content: Html): Html => html`<form method="post" action="/widget/act">${fields}${content}</form>`
  const pix = token.kind === 'pix'
  return page(
    titles[token.kind],
    html`<p>Institution: <strong>${institution}</strong></p>
${lastError === undefined ? '' : html`<p role="alert"><code>${lastError}</code>: ${errorMessages[lastError] ?? ''}</p>`}
${form(html`${button('success', 'Succeed')}${button('exit', 'Exit')}${button('expire', 'Let the token expire')}`)}
${pix ? '' : form(html`${button('survey', 'Exit through the survey')}${button('warn', 'Warn')}`)}
${
  pix
    ? ''
    : form(html`<div><label for="code">Error code</label>
<select id="code" name="code">${Object.keys(errorMessages).map((code) => html`<option>${code}</option>`)}</select></div>${button('fail', 'Fail')}`)
}
${token.kind === 'open-finance' && !embedded ? html`<p><a href="/widget/consents/callback/#error_description=risk_analysis_denied%20by%20the%20bank">The bank refuses</a></p>` : ''}`,
    messages,
  )
}

/** What a person sees when there is nothing to press. */
export function renderMessage(title: string, text: string, messages: Messages = []): Html {
  return page(`Belvo sandbox: ${title}`, html`<p role="alert">${text}</p>`, messages)
}

export function renderPortal(text: string): Html {
  return page(titles.portal, html`<p role="status">${text}</p>`, [])
}
