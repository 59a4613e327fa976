import {
  isAmbiguousOutcomeError,
  isApiError,
  isAuthenticationError,
  isConnectionError,
  isRateLimitError,
  isTimeoutError,
} from '@kit/core'
import type { AmbiguousOutcomeError } from '@kit/core'

/** How one call of the client ended; `refused` means that the provider has not done what was asked for. */
export type CallEnding =
  | { readonly kind: 'made'; readonly id: string }
  | { readonly kind: 'refused'; readonly by: Refusal }
  | { readonly kind: 'ambiguous'; readonly error: AmbiguousOutcomeError; readonly startedAt: Date }

/** The errors after which there is no effect. */
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
