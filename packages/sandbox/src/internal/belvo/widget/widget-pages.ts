import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import { htmlPage, htmlPageHeaders } from '../../html-page.ts'
import type { Html } from '../../html-page.ts'
import type { Consent } from '../consents/consents.ts'
import type { Institution } from '../links/institutions.ts'
import { errorMessages, shownErrors } from './widget-outcomes.ts'
import { carriedFields, offeredTo } from './widget-visit.ts'
import type { WidgetVisit } from './widget-visit.ts'

type Messages = readonly Readonly<Record<string, unknown>>[]

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

function hiddenFields(fields: Readonly<Record<string, string>>): readonly Html[] {
  return Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)
}

/** A form of a widget's page; `step` says what happens when it is sent. */
function stepForm(fields: Readonly<Record<string, string>>, content: Html, action = '/widget/step'): Html {
  return html`<form class="step" method="post" action="${action}">${hiddenFields(fields)}${content}</form>`
}

function button(name: string, value: string, label: string, more: Html = html``): Html {
  return html`<button name="${name}" value="${value}"${more}>${label}</button> `
}

function field(name: string, label: string, type: 'text' | 'password', more: Html = html``): Html {
  return html`<div class="field"><label for="field-${name}">${label}</label>
<input id="field-${name}" name="${name}" type="${type}" required${more}></div>`
}

const bankRefusal = '/widget/consents/callback/#error_description=risk_analysis_denied%20by%20the%20bank'

/** Ends that no login reaches, on every page: what tests press. */
function testControls(visit: WidgetVisit): Html {
  const { token, embedded, institution } = visit
  const fields = { ...carriedFields(visit), institution }
  const form = (content: Html): Html => html`<form method="post" action="/widget/act">${hiddenFields(fields)}${content}</form>`
  const act = (action: string, label: string): Html => button('action', action, label)
  const pix = token.kind === 'pix'
  return html`<section aria-labelledby="controls"><h2 id="controls">For tests</h2>
${form(html`${act('success', 'Succeed')}${act('exit', 'Exit')}${act('expire', 'Let the token expire')}`)}
${pix ? '' : form(html`${act('survey', 'Exit through the survey')}${act('warn', 'Warn')}`)}
${
  pix
    ? ''
    : form(html`<div><label for="code">Error code</label>
<select id="code" name="code">${shownErrors.map((code) => html`<option>${code}</option>`)}</select></div>${act('fail', 'Fail')}`)
}
${token.kind === 'open-finance' && !embedded ? html`<p><a href="${bankRefusal}">The bank refuses</a></p>` : ''}</section>`
}

export interface StepPage {
  readonly visit: WidgetVisit
  readonly messages: Messages
}

/** A page of the way to a link, with what went wrong last and the way out. */
function step({ visit, messages }: StepPage, content: Html): Html {
  const { token, lastError } = visit
  const alert = lastError === undefined ? '' : html`<p role="alert"><code>${lastError}</code>: ${errorMessages[lastError] ?? ''}</p>`
  const close = token.kind === 'pix' ? '' : stepForm(carriedFields(visit), button('step', 'close', 'Close'))
  return page(titles[token.kind], html`${alert}${content}${close}${testControls(visit)}`, messages)
}

/** The list a person chooses an institution from. */
export function renderInstitutions(at: StepPage): Html {
  const offered = offeredTo(at.visit)
  const choice = ({ name, displayName, country }: Institution): Html => html`<li>${button('institution', name, `${displayName} (${name}, ${country})`)}</li>`
  const list =
    offered.length === 0
      ? html`<p>Institution: <strong>${at.visit.institution}</strong>. The sandbox has none that fits the settings of the widget.</p>`
      : stepForm({ ...carriedFields(at.visit), step: 'choose' }, html`<p>Choose your institution.</p><ul>${offered.map(choice)}</ul>`)
  return step(at, list)
}

/** Where a person logs in. */
export function renderLogin(at: StepPage, { name, displayName, usernameOnly }: Institution): Html {
  const fields =
    usernameOnly === true
      ? field('username', 'CURP', 'text', html` autocomplete="off"`)
      : html`${field('username', 'User name', 'text', html` autocomplete="off"`)}${field('password', 'Password', 'password', html` autocomplete="off"`)}`
  return step(
    at,
    html`<p>Institution: <strong>${displayName}</strong> (${name}). It takes any login; a user name that ends in 100 has more data.</p>
${stepForm(carriedFields(at.visit), html`${fields}${button('step', 'login', 'Connect')}`)}`,
  )
}

/** Where a person gives the one-time code. */
export function renderCode(at: StepPage, institution: Institution, username: string): Html {
  return step(
    at,
    html`<p>Institution: <strong>${institution.displayName}</strong>. It asks for the code it sent; any code is taken.</p>
${stepForm(
  { ...carriedFields(at.visit), username },
  html`${field('code', 'Code', 'text', html` inputmode="numeric" autocomplete="one-time-code"`)}${button('step', 'code', 'Continue')}`,
)}`,
  )
}

/** How long consents last, in days; 0 has no end. */
export const consentDurations: readonly (readonly [days: number, label: string])[] = [
  [0, 'Until I take it back'],
  [92, '3 months'],
  [183, '6 months'],
  [275, '9 months'],
  [366, '12 months'],
]

function durationChoice(preferred: number): Html {
  const option = ([days, label]: readonly [number, string]): Html =>
    html`<label class="option"><input type="radio" name="duration" value="${days}"${days === preferred ? html` checked` : ''}>${label}</label>`
  return html`<fieldset><legend>How long it lasts</legend>${consentDurations.map(option)}</fieldset>`
}

export interface ConsentRequest {
  readonly organisation: string
  readonly document: string
  readonly name: string
  readonly purpose: string
  readonly preferredDays: number
  /** When the page was made: whoever stays longer than a minute comes too late. */
  readonly shownAt: number
}

/** What the person agrees to before the bank asks. */
export function renderConsent(at: StepPage, institution: Institution, request: ConsentRequest): Html {
  const { organisation, document, name, purpose, preferredDays, shownAt } = request
  const known = consentDurations.some(([days]) => days === preferredDays)
  return step(
    at,
    html`<p><strong>${organisation}</strong> asks for data of ${name} (${document}) at <strong>${institution.displayName}</strong>.</p>
${purpose === '' ? '' : html`<p>${purpose}</p>`}
<ul><li>Who you are</li><li>Accounts</li><li>Credit cards</li><li>Credit operations</li></ul>
${stepForm(
  { ...carriedFields(at.visit), shown_at: String(shownAt) },
  html`${durationChoice(known ? preferredDays : 0)}${button('step', 'consent', 'Continue to the bank')}`,
)}`,
  )
}

/** The bank's own page, where the consent is given. */
export function renderBank(at: StepPage, { id, name, institution, organisation, document }: Consent): Html {
  return step(
    at,
    html`<h2>${institution.displayName}</h2><p>Do you let <strong>${organisation}</strong> read your data, ${name}?</p>
${stepForm(
  { ...carriedFields(at.visit), consent_id: id },
  html`${field('username', 'User name', 'text', html` value="${document}" autocomplete="off"`)}
<fieldset><legend>Shared</legend><label class="option"><input type="checkbox" checked disabled>All accounts and cards</label></fieldset>
${button('step', 'authorise', 'Authorise')}${button('step', 'refuse', 'Refuse', html` formnovalidate`)}`,
)}`,
  )
}

/** Asks whether the person really wants to go. */
export function renderLeave(at: StepPage): Html {
  return step(
    at,
    html`<h2>Do you want to leave?</h2><p>Nothing is connected yet.</p>
${stepForm(carriedFields(at.visit), html`${button('step', 'stay', 'Stay')}${button('step', 'leave', 'Leave')}`)}`,
  )
}

/** Asks why the person goes. */
export function renderSurvey(at: StepPage): Html {
  const reasons = ['I do not want to share my login', 'My institution is not there', 'It did not work', 'Something else']
  const options = reasons.map(
    (reason, index) => html`<label class="option"><input type="radio" name="reason" value="${index}"${index === 0 ? html` checked` : ''}>${reason}</label>`,
  )
  const question = html`<fieldset><legend>Why do you leave?</legend>${options}</fieldset>${button('step', 'survey', 'Send and leave')}`
  return step(at, stepForm(carriedFields(at.visit), question))
}

/** The one page of Pix by biometrics. */
export function renderPix(at: StepPage): Html {
  return step(
    at,
    html`<p>Your device asks for your fingerprint or face here; the sandbox asks for nothing.</p>
${stepForm(carriedFields(at.visit), html`${button('step', 'pix', 'Use biometrics')}${button('step', 'leave', 'Close')}`)}`,
  )
}

/** What a person sees when there is nothing to press. */
export function renderMessage(title: string, text: string, messages: Messages = []): Html {
  return page(`Belvo sandbox: ${title}`, html`<p role="alert">${text}</p>`, messages)
}

export interface PortalPage {
  readonly text: string
  /** Who looks after consents: a token, or a document in the public portal. */
  readonly who: Readonly<Record<string, string>>
  readonly consents: readonly Consent[]
}

function portalConsent({ id, institution, organisation, status, expiresAt }: Consent, who: PortalPage['who']): Html {
  const end = expiresAt === undefined ? 'no end' : `until ${new Date(expiresAt).toISOString().slice(0, 10)}`
  const open = status === 'AUTHORISED' || status === 'EXPIRED'
  const form = stepForm(
    { ...who, consent_id: id },
    html`${durationChoice(0)}${button('action', 'renew', 'Renew')}${status === 'AUTHORISED' ? button('action', 'revoke', 'Take back') : ''}`,
    '/widget/portal',
  )
  return html`<section><h2>${institution.displayName}</h2><p>${organisation}: ${status}, ${end}</p>${open ? form : ''}</section>`
}

/** The consents of a person, to renew or take back. */
export function renderPortal({ text, who, consents }: PortalPage): Html {
  return page(titles.portal, html`<p role="status">${text}</p>${consents.map((consent) => portalConsent(consent, who))}`, [])
}

/** The way into the public portal. */
export function renderLanding(): Html {
  const form = html`<form class="step" method="get" action="/widget/"><input type="hidden" name="mode" value="landing">
${field('document', 'CPF or CNPJ', 'text', html` inputmode="numeric" autocomplete="off"`)}<button>Show my consents</button></form>`
  return page(titles.portal, html`<p role="status">Anybody can look after their consents here.</p>${form}`, [])
}
