import type { WorkerSettings } from './worker-settings.ts'

/** Short pauses, so that a takeover does not take long; and no event is ever given up, whatever kills its handlers. */
export function inboxTiming({ leaseMs }: WorkerSettings): {
  readonly leaseMs: number
  readonly sweepMs: number
  readonly retryDelayMs: number
  readonly maxRetryDelayMs: number
  readonly maxAttempts: number
} {
  return { leaseMs, sweepMs: leaseMs, retryDelayMs: leaseMs / 5, maxRetryDelayMs: leaseMs, maxAttempts: 1_000_000 }
}
