import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import { htmlPage, htmlPageHeaders } from '../../html-page.ts'
import type { Html } from '../../html-page.ts'
import { problemText } from './problem-text.ts'
import type { SecondFactor } from './second-factor.ts'
import { stepForm } from './visit-step-form.ts'
import type { WidgetPage } from './widget-page.ts'
import type { WidgetJourney, WidgetStep, WidgetVisit } from './widget-visit.ts'

const style = `
input, select { font: inherit; color: inherit; background: transparent; border: 1px solid; border-radius: .375rem; padding: .5rem }
input, select { box-sizing: border-box; width: 100%; min-height: 2.75rem }
option { color: CanvasText; background: Canvas }
button { min-height: 2.75rem }
form.step { display: block }
form.step p { margin: 0 0 1rem }
.banks { list-style: none; padding: 0; display: grid; gap: .5rem }
.banks button { width: 100%; text-align: start }
dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem }
dd { margin: 0; overflow-wrap: anywhere }
[role=alert] { border-inline-start: .25rem solid; padding-inline-start: .75rem }
hr { margin: 2rem 0 1rem }
`

const usualNames: Readonly<Partial<Record<WidgetStep, string>>> = {
  method: 'payment_selecting_auth',
  bank: 'on_available_institutions',
  login: 'on_authentication_form',
  card: 'on_authentication_form',
}

const factorNames: Readonly<Record<SecondFactor, string>> = {
  sms: 'sms_authentication_required',
  email: 'email_authentication_required',
  card: 'card_authentication_required',
  device: 'device_authentication_required',
  app: 'app_authentication_required',
}

/** Only the page around a frame hears, and only an app that asked for events. */
const script = `
const { door, origin, event: step, events, end, message, success, url } = document.getElementById('visit').dataset
const post = (data) => parent.postMessage(data, origin || location.origin)
function go(to) {
  window.ReactNativeWebView?.postMessage(to)
  location.href = to
}
if (door === 'frame') {
  if (step) post({ action: 'event', name: step })
  if (end === 'succeeded') post({ action: 'succeed', success: JSON.parse(success) })
  if (end === 'failed') post({ action: 'fail', message })
  if (end === 'left') post({ action: 'exit' })
  addEventListener('keydown', ({ key }) => { if (key === 'Escape') post({ action: 'exit' }) })
}
if (door === 'webView') {
  const name = step || (end === 'failed' ? 'on_error' : '')
  const event = () => 'fintocwidget://event/' + encodeURIComponent(name) + '?timestamp=' + Date.now() + (message ? '&message=' + message : '')
  const to = url || (name && events ? event() : '')
  // A navigation while the page loads would stop the loading.
  if (to) addEventListener('load', () => setTimeout(go, 0, to))
}
`

const hash = createHash('sha256').update(script).digest('base64')

const headers: Readonly<Record<string, string>> = {
  ...htmlPageHeaders,
  'Content-Security-Policy': `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'`,
}

/** Where the web view goes at the end. */
function redirectOf({ success = {} }: WidgetVisit): string {
  const { id, exchangeToken } = success
  if (typeof exchangeToken !== 'string' || typeof id !== 'string') return 'fintocwidget://succeeded'
  return `fintocwidget://succeeded?object=link_intent&exchange_token=${exchangeToken}&id=${id}`
}

function eventOf(journey: WidgetJourney, visit: WidgetVisit): string | undefined {
  const { step } = visit
  if (step === 'factor') return factorNames[journey.factor(visit) ?? 'sms']
  return journey.eventNames[step] ?? usualNames[step]
}

function action(value: string, label: string): Html {
  return html`<button name="action" value="${value}">${label}</button> `
}

const ends: Readonly<Partial<Record<WidgetStep, string>>> = { succeeded: 'Done.', failed: 'It did not work.', left: 'You left.' }

function endContent(journey: WidgetJourney, visit: WidgetVisit): Html {
  const { door, problem, step } = visit
  const failed = step === 'failed'
  const left = door === 'page' ? journey.exits?.(visit).left : undefined
  const url = step === 'left' ? 'fintocwidget://exit' : redirectOf(visit)
  const reason = failed && problem !== undefined ? html` ${problemText(problem)} (<code>${problem}</code>)` : ''
  return html`<p role="${failed ? 'alert' : 'status'}"><strong>${ends[step]}</strong>${reason}</p>
${door === 'webView' && !failed ? html`<p><a href="${url}">Back to the app</a></p>` : ''}
${left === undefined ? '' : html`<p><a href="${left}">Back to the shop</a></p>`}
${door !== 'page' && failed ? html`<form method="post">${action('exit', 'Exit')}</form>` : ''}`
}

function openContent(journey: WidgetJourney, visit: WidgetVisit): Html {
  const { problem, step } = visit
  const [first] = journey.steps(visit)
  return html`${problem === undefined ? '' : html`<p role="alert">${problemText(problem)} (<code>${problem}</code>)</p>`}
<form class="step" method="post"><input type="hidden" name="step" value="${step}">${stepForm(journey, visit)}</form>
${step === first ? '' : html`<form method="post">${action('back', 'Start again')}</form>`}
<hr>
<form method="post" aria-label="Shortcuts for tests">
<span class="note">At once:</span> ${action('succeed', 'Succeed')}${action('fail', 'Fail')}${action('exit', 'Exit')}</form>`
}

/** What the script tells the page or app around it. */
function tellings(journey: WidgetJourney, visit: WidgetVisit, first: boolean, closed: boolean): Html {
  const { door, pageOrigin, problem, step, success = {}, tellsEvents } = visit
  const named = closed ? undefined : eventOf(journey, visit)
  const data = {
    door,
    origin: pageOrigin ?? '',
    // The script around a frame tells of these two itself.
    event: first && door === 'webView' ? 'opened' : named === 'on_error' ? '' : (named ?? ''),
    events: tellsEvents ? '1' : '',
    end: ends[step] === undefined ? '' : step,
    message: problem ?? '',
    success: JSON.stringify(success),
    url: step === 'left' ? 'fintocwidget://exit' : step === 'succeeded' ? redirectOf(visit) : '',
  }
  return html`<div id="visit" hidden ${Object.entries(data).map(([name, value]) => html` data-${name}="${value}"`)}></div>`
}

/** What a person sees of their visit now. @param first - they have just come */
export function visitPage(journey: WidgetJourney, visit: WidgetVisit, first: boolean): WidgetPage {
  const over = ends[visit.step] !== undefined
  const closed = over ? undefined : journey.closed(visit)
  const content = over
    ? endContent(journey, visit)
    : closed === undefined
      ? openContent(journey, visit)
      : html`<p role="alert">${closed}</p><form method="post">${action('exit', 'Exit')}</form>`
  const title = over || closed !== undefined ? 'the end' : journey.title(visit)
  const body = html`<style>${raw(style)}</style>${content}${tellings(journey, visit, first, closed !== undefined)}<script>${raw(script)}</script>`
  return { content: htmlPage(`Fintoc sandbox: ${title}`, body), headers }
}

/** What a person sees when there is nothing to do. */
export function nothingPage(text: string): WidgetPage {
  return { content: htmlPage('Fintoc sandbox: nothing to do here', html`<p role="alert">${text}</p>`), headers: htmlPageHeaders }
}
