import {
  isAmbiguousOutcomeError,
  isApiError,
  isAuthenticationError,
  isConnectionError,
  isRateLimitError,
  isTimeoutError,
} from '@kit/core'
import type { AmbiguousOutcomeError } from '@kit/core'

/** How one call of the client ended. */
export type CallEnding =
  | { readonly kind: 'made'; readonly id: string }
  | { readonly kind: 'refused'; readonly by: Refusal }
  | { readonly kind: 'ambiguous'; readonly error: AmbiguousOutcomeError; readonly startedAt: Date }

/**
 * The errors after which there is no effect of that call: an order that was only ever refused is not made. Of a call that repeats an ambiguous one
 * under its key they say nothing about the first.
 */
export type Refusal = 'RateLimitError' | 'ApiError' | 'ConnectionError, not sent' | 'TimeoutError, not sent'

/** @throws whatever ends a call and is none of the three: an attempt with a wrong signature, a certainty nobody has, a defect. */
export async function endingOf(make: () => PromiseLike<string>): Promise<CallEnding> {
  const startedAt = new Date()
  try {
    return { kind: 'made', id: await make() }
  } catch (error) {
    if (isAmbiguousOutcomeError(error)) return { kind: 'ambiguous', error, startedAt }
    const by = refusalOf(error)
    if (by === undefined) throw error
    return { kind: 'refused', by }
  }
}

function refusalOf(error: unknown): Refusal | undefined {
  if (isRateLimitError(error)) return 'RateLimitError'
  if (isAuthenticationError(error)) return undefined
  if (isApiError(error)) return 'ApiError'
  if (isConnectionError(error) && !error.sent) return 'ConnectionError, not sent'
  return isTimeoutError(error) && !error.sent ? 'TimeoutError, not sent' : undefined
}
