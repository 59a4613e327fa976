import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { KitError } from '../errors/kit-error.ts'
import { systemClock } from '../internal/idempotency-system-clock.ts'
import type { IdempotentRunner } from '../webhooks/idempotent-runner.ts'
import type { IdempotencyClock } from './idempotency-clock.ts'
import type { Acquired, IdempotencyStore } from './idempotency-store.ts'

/** Options of {@link createIdempotentRunner}. */
export interface IdempotentRunnerOptions {
  /** Remembers the keys; what it cannot do is thrown. */
  readonly store: IdempotencyStore
  /** Milliseconds after which the work of a crashed process may be taken over. 30 s unless told; renewed every third of it. */
  readonly leaseMs?: number | undefined
  /** Milliseconds a handled key is remembered. 14 days unless told. */
  readonly retainMs?: number | undefined
  /** Put before every key, for instance the tenant. */
  readonly namespace?: string | undefined
  /** After this many failed attempts the key is given up, and answered as a duplicate from then on. No limit unless told. */
  readonly maxAttempts?: number | undefined
  /** The system's clock unless told. */
  readonly clock?: IdempotencyClock | undefined
  /** A key was handled before, with another content. It is answered as a duplicate. What the hook throws is ignored. */
  readonly onMismatch?: ((info: { readonly key: string }) => unknown) | undefined
  /** A key came again after it was given up. It is answered as a duplicate. What the hook throws is ignored. */
  readonly onDead?: ((info: { readonly key: string; readonly error?: string }) => unknown) | undefined
}

const FOURTEEN_DAYS_MS = 14 * 24 * 3_600_000

const MAX_TIMER_MS = 2 ** 31 - 1

function checkDuration(argument: string, value: number, max: number): void {
  if (value > 0 && value <= max) return
  throw new InvalidArgumentError(`${argument} must be more than 0 and at most ${max} milliseconds`, { argument })
}

/** The answer of a store, or `undefined` when it rejects or throws. */
async function settled(ask: () => Promise<boolean>): Promise<boolean | undefined> {
  try {
    return await ask()
  } catch {
    return undefined
  }
}

/** Calls a hook. A failure of it must not make the sender repeat what was answered for good. */
function tell(hook: () => unknown): void {
  const telling = async () => hook()
  void telling().catch(() => {})
}

/**
 * Makes a runner that runs work once for a key, across processes when the store is shared. While the work runs, the claim is
 * renewed; if it is lost all the same, `signal` aborts and the result is `in_progress`. When the work throws, the key is given
 * back and the error is thrown on, so the next delivery tries again.
 *
 * This is at-least-once with a stable key: a process that dies between the effect and the note of it leaves an effect that the
 * next delivery repeats. Forward the key to what you call, or use a transactional store for an exactly-once effect.
 *
 * @example
 * ```ts
 * const once = createIdempotentRunner({ store: createMemoryIdempotencyStore() })
 * await once(`payout:${payout.id}`, JSON.stringify(payout), async ({ signal }) => send(payout, signal))
 * ```
 * @throws InvalidArgumentError when a duration is not positive or too long for a timer. The runner throws what the work or the store throws.
 */
export function createIdempotentRunner(options: IdempotentRunnerOptions): IdempotentRunner {
  const { store, leaseMs = 30_000, retainMs = FOURTEEN_DAYS_MS, namespace, maxAttempts = Infinity, clock = systemClock } = options
  checkDuration('leaseMs', leaseMs, MAX_TIMER_MS)
  checkDuration('retainMs', retainMs, Number.MAX_SAFE_INTEGER)

  function keepAlive(claim: Acquired, claimedAt: number): { readonly signal: AbortSignal; stop(): void } {
    const controller = new AbortController()
    let timer: { cancel(): void } | undefined
    let stopped = false
    let heldUntil = claimedAt + leaseMs
    const lost = (): void => {
      controller.abort(new KitError('closed', 'The claim was lost: another process may be doing this work now'))
    }
    const renewLater = (): void => {
      timer = clock.setTimer(() => void renew(), Math.max(0, Math.min(leaseMs / 3, heldUntil - clock.monotonic())))
    }
    const renew = async (): Promise<void> => {
      const asked = clock.monotonic()
      // An event loop that stood still may have slept over the end of the lease.
      if (asked >= heldUntil) return lost()
      let answered = false
      // A store that does not answer must not keep us from noticing the end of the lease.
      timer = clock.setTimer(() => {
        if (!answered) lost()
      }, heldUntil - asked)
      const watch = timer
      const held = await settled(() => store.renew(claim, leaseMs))
      answered = true
      watch.cancel()
      if (stopped || controller.signal.aborted) return
      if (held === false) return lost()
      if (held === true) heldUntil = asked + leaseMs
      renewLater()
    }
    renewLater()
    return {
      signal: controller.signal,
      stop: () => {
        stopped = true
        timer?.cancel()
      },
    }
  }

  return async (key, fingerprint, run, runOptions) => {
    const storeKey = namespace === undefined ? key : `${namespace}:${key}`
    const claimedAt = clock.monotonic()
    const claim = await store.claim(storeKey, {
      leaseMs,
      retainMs: runOptions?.retainMs ?? retainMs,
      fingerprint: new TextEncoder().encode(fingerprint),
    })
    switch (claim.kind) {
      case 'in_progress':
        return 'in_progress'
      case 'completed':
        return 'duplicate'
      case 'mismatch':
        tell(() => options.onMismatch?.({ key }))
        return 'duplicate'
      case 'dead':
        tell(() => options.onDead?.(claim.error === undefined ? { key } : { key, error: claim.error }))
        return 'duplicate'
      case 'acquired':
        break
    }
    const lease = keepAlive(claim, claimedAt)
    try {
      await run({ attempt: claim.attempt, fence: claim.fence, signal: lease.signal })
    } catch (error) {
      lease.stop()
      // The name only: a message may hold personal data. A failed release is healed by the end of the lease.
      const name = error instanceof Error ? error.name : typeof error
      await settled(() => store.release(claim, { error: name, dead: claim.attempt >= maxAttempts }))
      throw error
    }
    lease.stop()
    // Completing twice is harmless, and an answer lost on the wire is more likely than a store that is down.
    const completed = await store.complete(claim).catch(() => store.complete(claim))
    return completed ? 'processed' : 'in_progress'
  }
}
