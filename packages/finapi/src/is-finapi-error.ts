import { isApiError } from '@kit/core'
import type { ApiError } from '@kit/core'
import type { ErrorCode, OAuthErrorCode } from './generated/access.gen.ts'
import type { WebFormErrorCode } from './generated/webform.gen.ts'

/** An answer of finAPI that is an error, with finAPI's code. */
export interface FinapiError extends ApiError {
  readonly provider: 'finapi'
  /**
   * The `code` of the first error of Access or of the Web Form, or the `error` of the token endpoint. The set is open; a 400 of the Web Form
   * has none and names the fields in `invalidFields`.
   */
  readonly providerCode: ErrorCode | WebFormErrorCode | OAuthErrorCode | undefined
}

/**
 * True for a {@link FinapiError}, from any copy of this package.
 *
 * @see https://docs.finapi.io/
 *
 * @example
 * ```ts
 * if (isFinapiError(error) && error.providerCode === 'LOCKED') await retryIn(5_000)
 * ```
 */
export function isFinapiError(value: unknown): value is FinapiError {
  return isApiError(value) && value.provider === 'finapi'
}
