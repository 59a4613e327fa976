import { isApiError } from '@kit/core'
import type { ApiError } from '@kit/core'
import type { BelvoErrorCode } from './generated/aggregation.gen.ts'

/** An answer of Belvo that is an error, with Belvo's code. */
export interface BelvoError extends ApiError {
  readonly provider: 'belvo'
  /** The `code` of the first error in the answer. The set is open; the firewall's HTML has none. */
  readonly providerCode: BelvoErrorCode | undefined
}

/**
 * True for a {@link BelvoError}, from any copy of this package.
 *
 * @see https://developers.belvo.com/developer_resources/
 *
 * @example
 * ```ts
 * if (isBelvoError(error) && error.providerCode === 'too_many_sessions') await retryIn(120_000)
 * ```
 */
export function isBelvoError(value: unknown): value is BelvoError {
  return isApiError(value) && value.provider === 'belvo'
}
