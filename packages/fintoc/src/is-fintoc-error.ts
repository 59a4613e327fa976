import { isApiError } from '@kit/core'
import type { ApiError } from '@kit/core'
import type { ErrorCode } from './generated/fintoc.gen.ts'

/** An answer of Fintoc that is an error, with Fintoc's code. */
export interface FintocError extends ApiError {
  readonly provider: 'fintoc'
  /** Fintoc's `code`, or its `type` where an answer has no code. The set is open. */
  readonly providerCode: ErrorCode | undefined
}

/**
 * True for an {@link FintocError}, from any copy of this package.
 *
 * @see https://docs.fintoc.com/api/fintoc-api/errors/errors-object.md
 *
 * @example
 * ```ts
 * if (isFintocError(error) && error.providerCode === 'insufficient_balance') await topUp()
 * ```
 */
export function isFintocError(value: unknown): value is FintocError {
  return isApiError(value) && value.provider === 'fintoc'
}
