import { parseRetryAfter } from '../../http/parse-retry-after.ts'
import type { Operation } from '../../http/operation.ts'
import type { RetryInfo } from '../../http/transport.ts'
import type { Answer, Outcome } from './perform-attempt.ts'
import { maxTimerMs } from './read-transport-settings.ts'
import type { TransportSettings } from './read-transport-settings.ts'

const maxBackoffMs = 8_000

/** What may be repeated: `safe` after any fault, `keyed` under the same key, `keyless` only what was never sent. */
export type RepeatClass = 'safe' | 'keyed' | 'keyless'

export interface RetrySituation {
  readonly repeat: RepeatClass
  /** May this answer be followed by the same call under the same key? */
  readonly repeatableUnderKey: (answer: Answer) => boolean
  /** The credentials were renewed after the 401 that is the outcome. */
  readonly renewed: boolean
  /** Milliseconds for which the key protects a repetition. */
  readonly keyLivesMs: number
  readonly retriesLeft: number
  /** Starts at 1. */
  readonly attempt: number
  readonly remainingMs: number
  readonly settings: TransportSettings
}

export interface Retry {
  readonly reason: RetryInfo['reason']
  readonly delayMs: number
}

export function repeatClassOf(operation: Operation, idempotencyKey: string | undefined): RepeatClass {
  if (operation.retry === 'safe') return 'safe'
  return operation.retry === 'with-key' && idempotencyKey !== undefined ? 'keyed' : 'keyless'
}

/** The next attempt after a failed one, or `undefined` when there is none. */
export function decideRetry(outcome: Outcome, situation: RetrySituation): Retry | undefined {
  const keyLivesMs = situation.repeat === 'keyed' ? situation.keyLivesMs : Number.POSITIVE_INFINITY
  // A 401 has had no effect, whatever the method is.
  if (outcome.kind === 'answer' && outcome.status === 401) {
    return situation.renewed && keyLivesMs > 0 ? { reason: 'authorization', delayMs: 0 } : undefined
  }
  const reason = repeatReason(outcome, situation)
  if (reason === undefined || situation.retriesLeft <= 0) return undefined
  const delayMs = delayAfter(outcome, situation)
  // By then the provider may have forgotten the key, and would take the repetition for a second call.
  if (delayMs !== undefined && delayMs >= keyLivesMs) return undefined
  // Waiting for a time-out would hide the error that is known already.
  return delayMs === undefined || delayMs >= situation.remainingMs ? undefined : { reason, delayMs }
}

function repeatReason(outcome: Outcome, { repeat, repeatableUnderKey }: RetrySituation): RetryInfo['reason'] | undefined {
  switch (outcome.kind) {
    case 'no_answer':
      if (outcome.fault.kind === 'certificate' || outcome.fault.kind === 'unusable') return undefined
      return outcome.fault.kind === 'refused' || repeat !== 'keyless' ? 'connection' : undefined
    case 'timeout':
      return outcome.which === 'attempt' && repeat !== 'keyless' ? 'timeout' : undefined
    case 'answer':
      if (outcome.status < 300) return undefined
      return (repeat === 'safe' && isTransient(outcome.status)) || (repeat === 'keyed' && repeatableUnderKey(outcome)) ? 'status' : undefined
    case 'not_authorized':
      return undefined
  }
}

function isTransient(status: number): boolean {
  return status === 408 || status === 429 || isServerFault(status)
}

/**
 * The statuses of which the providers say that a repetition under the same key is right. 409 says that the first attempt is still at work;
 * a 5xx may be stored and would come back for as long as the key lives.
 */
export function isRepeatableUnderKey(status: number): boolean {
  return status === 408 || status === 409 || status === 429
}

/** A 5xx after which nobody knows. The others say that the request was understood and not carried out: 501, 505, and 510 (more is needed). */
export function isServerFault(status: number): boolean {
  return status >= 500 && status !== 501 && status !== 505 && status !== 510
}

function delayAfter(outcome: Outcome, situation: RetrySituation): number | undefined {
  const base = situation.settings.retryBaseDelayMs
  const retryAfterMs = outcome.kind === 'answer' ? retryAfterOf(outcome) : undefined
  // Never before the time the provider named, and not all clients at that very time.
  if (retryAfterMs !== undefined) {
    return retryAfterMs > situation.settings.maxRetryAfterMs ? undefined : retryAfterMs + base / 10 + Math.random() * (base / 2)
  }
  return Math.random() * Math.min(base * 2 ** (situation.attempt - 1), maxBackoffMs)
}

/** Milliseconds the provider asks to wait. A date is read against the answer's own `Date`, so a wrong local clock does no harm. */
export function retryAfterOf(answer: Answer): number | undefined {
  const sentAt = Date.parse(answer.headers.get('date') ?? '')
  return parseRetryAfter(answer.headers.get('retry-after'), { nowMs: Number.isNaN(sentAt) ? Date.now() : sentAt, maxMs: maxTimerMs })
}
