import { ApiError } from './api-error.ts'
import type { ApiErrorFields } from './api-error.ts'
import { hasErrorMark } from './has-error-mark.ts'
import { markError } from './mark-error.ts'

/**
 * The provider did not accept the credentials (401), also not after they were renewed once.
 *
 * @example
 * ```ts
 * if (isAuthenticationError(error)) await askForNewCredentials()
 * ```
 */
export class AuthenticationError extends ApiError {
  constructor(message: string, fields: ApiErrorFields, options?: { cause?: unknown }) {
    super(message, fields, { ...options, code: 'authentication_failed' })
    markError(this, 'AuthenticationError')
  }

  override get name(): string {
    return 'AuthenticationError'
  }
}

/** True for an {@link AuthenticationError} from any copy of this package. */
export function isAuthenticationError(value: unknown): value is AuthenticationError {
  return hasErrorMark(value, 'AuthenticationError')
}
