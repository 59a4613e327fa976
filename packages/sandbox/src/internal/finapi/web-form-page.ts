import { html } from 'hono/html'
import { htmlPage } from '../html-page.ts'
import type { Html } from '../html-page.ts'
import { stringAt } from '../json.ts'
import type { WebForm } from './web-form-flow.ts'

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

const errorCodes = [
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

export function renderOpenForm(form: WebForm, key: string, now: number): Html {
  const minutes = Math.max(0, Math.ceil((form.expiresAt - now) / 60_000))
  const action = (name: string): string => `/wf/${form.id}/${name}`
  return htmlPage(
    webFormTitles[form.type],
    html`<p>Bank: <strong>${form.bank.name}</strong></p>
<form method="post" action="${action('complete')}">
<input type="hidden" name="key" value="${key}">
<button type="submit">Complete</button>
</form>
<form method="post" action="${action('fail')}">
<input type="hidden" name="key" value="${key}">
<div><label for="errorCode">Error code</label>
<select id="errorCode" name="errorCode">${errorCodes.map((code) => html`<option>${code}</option>`)}</select></div>
<button type="submit">Fail</button>
</form>
<form method="post" action="${action('abort')}">
<input type="hidden" name="key" value="${key}">
<button type="submit">Cancel</button>
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
  const code = stringAt(form.payload, 'errorCode') ?? form.status
  return htmlPage('That did not work', html`<p role="alert">The form ended with <code>${code}</code>.</p>${supportLink(links)}`)
}

export function renderUnavailable(message: string, links: PageLinks): Html {
  return htmlPage('This form cannot be opened', html`<p role="alert">${message}</p>${supportLink(links)}`)
}
