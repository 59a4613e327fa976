import { troubleMessages } from '../links/institution-troubles.ts'
import type { WidgetToken } from './widget-tokens.ts'
import type { WidgetVisit } from './widget-visit.ts'

/** What Belvo's pages say, by code. */
export const errorMessages: Readonly<Record<string, string>> = troubleMessages

/** The codes the widgets are documented to show. */
export const shownErrors = ['institution_down', 'login_error', 'too_many_sessions', 'unexpected_error'] as const

const disabled = { code: 'institution_disabled', message: 'The institution is temporarily unavailable.' }

export type WidgetAction = 'success' | 'fail' | 'warn' | 'expire' | 'exit' | 'survey'

export function isWidgetAction(text: string | undefined): text is WidgetAction {
  return ['success', 'fail', 'warn', 'expire', 'exit', 'survey'].includes(text ?? '')
}

/** Where a hosted page sends the person, and the event the other pages tell of. */
export interface WidgetOutcome {
  readonly to?: { readonly url: 'success' | 'exit' | 'event'; readonly query: Readonly<Record<string, string>>; readonly plus?: boolean } | undefined
  /** As the script calls it in the page around it. */
  readonly message?: Readonly<Record<string, unknown>> | undefined
}

function stopOf({ kind }: WidgetToken): { readonly code: string; readonly message: string } {
  if (kind === 'open-finance') return { code: 'session_expired_ob', message: 'The session has expired' }
  if (kind === 'pix') return { code: 'token_not_valid', message: 'The access token is not valid' }
  return { code: 'ACCESS_TOKEN_NOT_VALID', message: 'The access token was not provided or is not valid' }
}

/** The token is over: the one end that needs no action. */
export function stopped({ token, institution }: WidgetVisit, timestamp: string, requestId: string): WidgetOutcome {
  const { code, message } = stopOf(token)
  const names = { request_id: requestId, meta_data: { error_code: code, error_message: message, institution_name: institution, timestamp } }
  const query: Record<string, string> = token.kind === 'pix' ? { error: code, error_description: message } : { error: code, error_message: message }
  return { to: { url: 'event', query, plus: token.kind === 'pix' }, message: { eventName: 'ERROR', ...names } }
}

function left({ token, institution, lastError }: WidgetVisit, step: string | undefined): WidgetOutcome {
  const message = lastError === undefined ? undefined : errorMessages[lastError]
  const error = lastError === undefined || message === undefined ? undefined : { code: lastError, message }
  const details = { institution_name: institution, ...(step === undefined ? {} : { step }) }
  const query: Record<string, string> = {
    ...(error === undefined ? {} : { last_encountered_error_code: error.code, last_encountered_error_message: error.message }),
    ...(error === undefined && step === undefined ? {} : { meta_data_institution_name: institution }),
    ...(step === undefined ? {} : { meta_data_step: step }),
  }
  return {
    to: { url: 'exit', query: token.kind === 'pix' ? {} : query },
    message: { exit: { ...(error === undefined ? {} : { last_encountered_error: error }), meta_data: details } },
  }
}

export interface Happening {
  readonly action: WidgetAction
  readonly code: string
  readonly timestamp: string
  readonly requestId: string
  /** The link that comes of a success. */
  readonly link: () => string
}

/** What becomes of a visit when the person presses a button. */
export function outcomeOf(visit: WidgetVisit, { action, code, timestamp, requestId, link }: Happening): WidgetOutcome {
  const { token, institution } = visit
  const about = { institution_name: institution, timestamp }
  switch (action) {
    case 'success': {
      if (token.kind === 'pix') return { to: { url: 'success', query: {} } }
      const made = { link: link(), institution }
      return { to: { url: 'success', query: made }, message: { success: made } }
    }
    case 'fail': {
      const details = { error_code: code, error_message: errorMessages[code], ...about }
      return { message: { eventName: 'ERROR', request_id: requestId, meta_data: details } }
    }
    case 'warn': {
      const details = { warning_code: disabled.code, warning_message: disabled.message, ...about }
      return {
        to: { url: 'event', query: { warning: disabled.code, warning_message: disabled.message } },
        message: { eventName: 'WARNING', request_id: requestId, meta_data: details },
      }
    }
    case 'expire':
      return stopped(visit, timestamp, requestId)
    case 'exit':
      return left(visit, undefined)
    case 'survey':
      return left(visit, 'abandon-survey')
  }
}

/** The callback URL with its parameters, as the documented samples have them; how a query of its own is continued is not documented. */
export function callbackUrl(base: string, query: Readonly<Record<string, string>>, plus: boolean): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%20', plus ? '+' : '%20')}`)
  const url = pairs.length === 0 ? base : `${base}${base.includes('?') ? '&' : '?'}${pairs.join('&')}`
  // A header takes ASCII only.
  return url.replaceAll(/[^\u0021-\u007e]+/g, (text) => Buffer.from(text).toString('hex').replaceAll(/../g, '%$&'))
}
