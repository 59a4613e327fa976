export type WebFormType =
  | 'BANK_CONNECTION_IMPORT'
  | 'BANK_CONNECTION_UPDATE'
  | 'PAYMENT_WITH_ACCOUNT_ID'
  | 'STANDALONE_PAYMENT'
  | 'STANDING_ORDER'
  | 'DIRECT_DEBIT_WITH_ACCOUNT_ID'

export type WebFormStatus =
  | 'NOT_YET_OPENED'
  | 'IN_PROGRESS'
  | 'COMPLETED'
  | 'COMPLETED_WITH_ERROR'
  | 'EXPIRED'
  | 'ABORTED'
  | 'CANCELLED'

export type WebFormEvent = 'open' | 'complete' | 'fail' | 'abort' | 'expire' | 'cancel'

/** What a person can do to an open form, by the last part of the path they ask. */
export const personActions: ReadonlyMap<string, WebFormEvent> = new Map([
  ['complete', 'complete'],
  ['fail', 'fail'],
  ['abort', 'abort'],
  // Whoever closes the window says nothing; the provider ends the form in the background.
  ['leave', 'expire'],
])

export function isFinalWebFormStatus(status: WebFormStatus): boolean {
  return status !== 'NOT_YET_OPENED' && status !== 'IN_PROGRESS'
}

/** Status after an event; an event that does not fit, and every event on a final form, changes nothing. */
export function nextWebFormStatus(
  status: WebFormStatus,
  event: WebFormEvent,
  form: { readonly type: WebFormType; readonly partial: boolean },
): WebFormStatus {
  if (isFinalWebFormStatus(status)) return status
  switch (event) {
    case 'open':
      return 'IN_PROGRESS'
    case 'expire':
      return 'EXPIRED'
    case 'cancel':
      return form.partial && form.type === 'BANK_CONNECTION_IMPORT' ? 'COMPLETED' : 'CANCELLED'
    case 'complete':
      return status === 'IN_PROGRESS' ? 'COMPLETED' : status
    case 'fail':
      return status === 'IN_PROGRESS' ? 'COMPLETED_WITH_ERROR' : status
    case 'abort':
      if (status !== 'IN_PROGRESS') return status
      return form.partial && form.type === 'BANK_CONNECTION_UPDATE' ? 'COMPLETED' : 'ABORTED'
  }
}
