import { html, raw } from 'hono/html'
import { htmlPage } from '../../html-page.ts'
import type { Html } from '../../html-page.ts'
import { stringAt } from '../../json.ts'
import type { WebForm } from './web-form-flow.ts'
import type { StepView, ViewField } from './web-form-view.ts'

/** Where the page leads afterwards; every member has been checked to be http or https. */
export interface PageLinks {
  readonly redirectUrl?: string | undefined
  readonly errorRedirectUrl?: string | undefined
  readonly abortRedirectUrl?: string | undefined
  readonly customerSupportUrl?: string | undefined
}

export const webFormTitles: Readonly<Record<WebForm['type'], string>> = {
  BANK_CONNECTION_IMPORT: 'Connect your bank',
  BANK_CONNECTION_UPDATE: 'Update your bank connection',
  PAYMENT_WITH_ACCOUNT_ID: 'Confirm your payment',
  STANDALONE_PAYMENT: 'Confirm your payment',
  STANDING_ORDER: 'Confirm your standing order',
  DIRECT_DEBIT_WITH_ACCOUNT_ID: 'Confirm your direct debit',
}

/** Every `payload.errorCode` the provider documents. */
export const webFormErrorCodes: readonly string[] = [
  'BANK_SERVER_REJECTION',
  'ENTITY_EXISTS',
  'INTERNAL_ERROR',
  'INTERRUPTED',
  'INVALID_TOKEN',
  'MANDATOR_MISCONFIGURATION',
  'NO_ACCOUNTS_FOR_TYPE_LIST',
  'UNDETERMINED_BANK',
  'UNEXPECTED_ACCESS_RESPONSE',
  'UNSUPPORTED_FEATURE',
  'UNSUPPORTED_ORDER',
]

function supportLink(links: PageLinks): Html | '' {
  return links.customerSupportUrl === undefined ? '' : html`<p><a href="${links.customerSupportUrl}">Contact support</a></p>`
}

function renderField(field: ViewField): Html {
  if ('options' in field) {
    const type = field.kind === 'one' ? 'radio' : 'checkbox'
    return html`<fieldset><legend>${field.label}</legend>${field.options.map(
      ({ value, label, checked }) => html`<label class="option"><input type="${type}" name="${field.name}" value="${value}"${checked ? ' checked' : ''}> ${label}</label>`,
    )}</fieldset>`
  }
  const { kind, name, label, autocomplete } = field
  const input = html`<input id="${name}" name="${name}" type="${kind === 'password' ? 'password' : 'text'}" autocomplete="${autocomplete}" required${
    kind === 'code' ? raw(' inputmode="numeric"') : ''
  }>`
  return html`<div class="field"><label for="${name}">${label}</label>${input}</div>`
}

/** The step a person is at, and what ends the form without the other steps. */
export function renderStep(form: WebForm, view: StepView, key: string, now: number): Html {
  const minutes = Math.max(0, Math.ceil((form.expiresAt - now) / 60_000))
  const action = (name: string): string => `/wf/${form.id}/${name}`
  const hidden = html`<input type="hidden" name="key" value="${key}">`
  return htmlPage(
    webFormTitles[form.type],
    html`${form.bankIsKnown || view.step !== 'bank' ? html`<p>Bank: <strong>${form.bank.name}</strong></p>` : ''}
<h2>${view.heading}</h2>
${view.alert === undefined ? '' : html`<p role="alert">${view.alert}</p>`}
${view.lines.map((line) => html`<p>${line}</p>`)}
<form method="post" action="${action('next')}" class="step">
${hidden}
<input type="hidden" name="step" value="${view.step}">
${view.fields.map(renderField)}
<div>${view.buttons.map(({ label, answer }) => html`<button type="submit" name="answer" value="${answer}"${answer === 'refuse' ? raw(' formnovalidate') : ''}>${label}</button> `)}</div>
</form>
<form method="post" action="${action('abort')}">
${hidden}
<button type="submit">Cancel</button>
</form>
<h2>Shortcuts of the sandbox</h2>
<form method="post" action="${action('complete')}">
${hidden}
<button type="submit">Complete</button>
</form>
<form method="post" action="${action('fail')}">
${hidden}
<div><label for="errorCode">Error code</label>
<select id="errorCode" name="errorCode">${webFormErrorCodes.map((code) => html`<option>${code}</option>`)}</select></div>
<button type="submit">Fail</button>
</form>
<form method="post" action="${action('leave')}">
${hidden}
<button type="submit">Leave without finishing</button>
</form>
<p>Let it expire: leave this page alone; the form ends in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.</p>`,
  )
}

export function renderOutcome(form: WebForm, links: PageLinks): Html {
  if (form.status === 'COMPLETED') {
    return htmlPage('Done', html`<p role="status">Everything worked. You can close this page.</p>`)
  }
  if (form.status === 'ABORTED') {
    return htmlPage('Cancelled', html`<p role="status">You cancelled. You can close this page.</p>${supportLink(links)}`)
  }
  if (form.status === 'EXPIRED') return htmlPage('You left', html`<p role="status">The form is over without a result. You can close this page.</p>`)
  const code = stringAt(form.payload, 'errorCode') ?? form.status
  return htmlPage('That did not work', html`<p role="alert">The form ended with <code>${code}</code>.</p>${supportLink(links)}`)
}

export function renderUnavailable(message: string, links: PageLinks): Html {
  return htmlPage('This form cannot be opened', html`<p role="alert">${message}</p>${supportLink(links)}`)
}
