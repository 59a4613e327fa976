import { keepFields } from '../internal/keep-fields.ts'
import { ApiError } from './api-error.ts'
import type { ApiErrorFields } from './api-error.ts'
import { hasErrorMark } from './has-error-mark.ts'
import { markError } from './mark-error.ts'

/**
 * The provider refused the call because of too many calls (429), and waiting inside the call was not possible or not enough.
 *
 * @example
 * ```ts
 * if (isRateLimitError(error)) await queue.add(job, { delay: error.retryAfterMs ?? 60_000 })
 * ```
 */
export class RateLimitError extends ApiError {
  /** How long the provider asks to wait, in milliseconds, when it said so. */
  declare readonly retryAfterMs: number | undefined

  constructor(message: string, fields: ApiErrorFields & { readonly retryAfterMs?: number | undefined }, options?: { cause?: unknown }) {
    super(message, fields, { ...options, code: 'rate_limited' })
    keepFields(this, fields, 'retryAfterMs')
    markError(this, 'RateLimitError')
  }

  override get name(): string {
    return 'RateLimitError'
  }
}

/** True for a {@link RateLimitError} from any copy of this package. */
export function isRateLimitError(value: unknown): value is RateLimitError {
  return hasErrorMark(value, 'RateLimitError')
}
