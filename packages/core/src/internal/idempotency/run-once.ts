import type { IdempotencyClock } from '../../idempotency/idempotency-clock.ts'
import type { IdempotencyStore } from '../../idempotency/idempotency-store.ts'
import type { JsonValue } from '../../idempotency/json-value.ts'
import type { ProcessOnceContext } from '../../idempotency/process-once-context.ts'
import type { ProcessOnceOutcome } from '../../idempotency/process-once-outcome.ts'
import { systemClock } from '../idempotency-system-clock.ts'
import { checkDuration, LONGEST_TIMER_MS } from './check-number.ts'
import { errorName } from './error-name.ts'
import { keepLease } from './keep-lease.ts'
import { settled } from './settled.ts'

/** How work is run once. */
export interface RunOnceSettings {
  readonly leaseMs: number
  readonly retainMs: number
  readonly namespace: string | undefined
  readonly maxAttempts: number
  readonly clock: IdempotencyClock
}

const FOURTEEN_DAYS_MS = 14 * 24 * 3_600_000

/**
 * The settings with their defaults.
 *
 * @throws InvalidArgumentError when a duration is not positive or too long for a timer
 */
export function runOnceSettings(given: { readonly [Name in keyof RunOnceSettings]?: RunOnceSettings[Name] | undefined }): RunOnceSettings {
  const { leaseMs = 30_000, retainMs = FOURTEEN_DAYS_MS, namespace, maxAttempts = Infinity, clock = systemClock } = given
  checkDuration('leaseMs', leaseMs, LONGEST_TIMER_MS)
  checkDuration('retainMs', retainMs)
  return { leaseMs, retainMs, namespace, maxAttempts, clock }
}

/** Claims the key, runs the work under a renewed lease, and notes the result or gives the key back. */
export async function runOnce<R extends JsonValue | void>(
  store: IdempotencyStore,
  key: string,
  settings: RunOnceSettings & { readonly fingerprint: Uint8Array | undefined },
  work: (context: ProcessOnceContext) => Promise<R>,
): Promise<ProcessOnceOutcome<R>> {
  const { leaseMs, retainMs, namespace, maxAttempts, clock, fingerprint } = settings
  const storeKey = namespace === undefined ? key : `${namespace}:${key}`
  const claimedAt = clock.monotonic()
  const claim = await store.claim(storeKey, { leaseMs, retainMs, fingerprint })
  if (claim.kind === 'completed') return { kind: 'replayed', result: claim.result as R, effect: 'at-least-once' }
  if (claim.kind !== 'acquired') return claim
  if (claim.attempt > maxAttempts) {
    // Only attempts that ended with their process, and so could not be given up, leave a key with too many.
    const error = 'ProcessEnded'
    return (await store.release(claim, { error, dead: true })) ? { kind: 'dead', error } : { kind: 'fenced_off' }
  }
  const lease = keepLease({ renew: () => store.renew(claim, leaseMs), leaseMs, claimedAt, clock })
  let result: R
  try {
    const { attempt, fence } = claim
    result = await work({
      attempt,
      fence,
      idempotencyKey: storeKey,
      get signal() {
        return lease.signal
      },
    })
  } catch (error) {
    lease.stop()
    // A failed release is healed by the end of the lease.
    await settled(() => store.release(claim, { error: errorName(error), dead: claim.attempt >= maxAttempts }))
    throw error
  }
  lease.stop()
  const complete = (): Promise<boolean> => (result === undefined ? store.complete(claim) : store.complete(claim, result))
  // Completing twice is harmless, and an answer lost on the wire is more likely than a store that is down.
  const completed = (await settled(complete)) ?? (await complete())
  return completed ? { kind: 'processed', result, effect: 'at-least-once' } : { kind: 'fenced_off' }
}
