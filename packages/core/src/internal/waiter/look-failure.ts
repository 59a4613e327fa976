import type { ApiError } from '../../errors/api-error.ts'
import { isApiError } from '../../errors/api-error.ts'
import { AuthenticationError, isAuthenticationError } from '../../errors/authentication-error.ts'
import { isRateLimitError } from '../../errors/rate-limit-error.ts'
import { isTimeoutError } from '../../errors/timeout-error.ts'
import { isConnectionError } from '../../errors/connection-error.ts'
import type { FetchErrorKind } from '../../waiter/wait-state.ts'

/** What a failed look means for the waits on the task. */
export interface LookFailure {
  kind: FetchErrorKind
  /** Name in the histogram; never from the error's text. */
  label: string
  retryAfterMs?: number | undefined
  error?: unknown
}

/** Reads an error of `retrieve`. Whatever is not a plain refusal counts as "could not look". */
export function lookFailure(error: unknown): LookFailure {
  if (isRateLimitError(error)) return { kind: 'rate_limited', label: '429', retryAfterMs: error.retryAfterMs }
  if (isApiError(error)) {
    const { status } = error
    const label = String(status)
    if (isAuthenticationError(error)) return { kind: 'unauthorized', label, error }
    if (status === 401) return { kind: 'unauthorized', label, error: refused(error) }
    if (status === 403) return { kind: 'forbidden', label, error: refused(error) }
    if (status === 404) return { kind: 'not_found', label }
    if (status === 410) return { kind: 'gone', label }
    if (status === 429) return { kind: 'rate_limited', label }
    return { kind: 'unavailable', label }
  }
  if (isTimeoutError(error)) return { kind: 'unavailable', label: 'timeout' }
  if (isConnectionError(error)) return { kind: 'unavailable', label: 'connection' }
  return { kind: 'unavailable', label: 'error' }
}

function refused(error: ApiError): AuthenticationError {
  return new AuthenticationError(
    `The provider refused to show the task to these credentials (${error.status}). Check that the wait uses the account that created the task`,
    { ...error.fields(), retryable: false },
  )
}
