import { runOnce, runOnceSettings } from '../internal/idempotency/run-once.ts'
import { tell } from '../internal/idempotency/tell.ts'
import type { IdempotentRunner } from '../webhooks/idempotent-runner.ts'
import type { IdempotencyClock } from './idempotency-clock.ts'
import type { IdempotencyStore } from './idempotency-store.ts'

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
  /** After this many attempts the key is given up (crashes count), and answered as a duplicate from then on. No limit unless told. */
  readonly maxAttempts?: number | undefined
  /** The system's clock unless told. */
  readonly clock?: IdempotencyClock | undefined
  /** A key was handled before, with another content. It is answered as a duplicate. What the hook throws is ignored. */
  readonly onMismatch?: ((info: { readonly key: string }) => unknown) | undefined
  /** A key came again after it was given up. It is answered as a duplicate. What the hook throws is ignored. */
  readonly onDead?: ((info: { readonly key: string; readonly error?: string }) => unknown) | undefined
}

/**
 * Makes what webhook handlers take as `idempotency`; for work of your own take {@link processOnce}, which gives results back. It runs work
 * once for a key, across processes when the store is shared. While the work runs, the claim is
 * renewed; if it is lost all the same, `signal` aborts and the result is `in_progress`. When the work throws, the key is given
 * back and the error is thrown on, so the next delivery tries again.
 *
 * This is at-least-once with a stable key: a process that dies between the effect and the note of it leaves an effect that the
 * next delivery repeats. Forward the key to what you call, or use a transactional store for an exactly-once effect.
 *
 * @example
 * ```ts
 * const handler = createFintocWebhookHandler({ secret, idempotency: createIdempotentRunner({ store }), otherwise: handle })
 * ```
 * @throws InvalidArgumentError when a duration is not positive or too long for a timer. The runner throws what the work or the store throws.
 */
export function createIdempotentRunner(options: IdempotentRunnerOptions): IdempotentRunner {
  const { store } = options
  const settings = runOnceSettings(options)
  return async (key, fingerprint, run, runOptions) => {
    const given = { ...settings, retainMs: runOptions?.retainMs ?? settings.retainMs, fingerprint: new TextEncoder().encode(fingerprint) }
    const outcome = await runOnce(store, key, given, ({ attempt, fence, signal }) => run({ attempt, fence, signal }))
    switch (outcome.kind) {
      case 'processed':
        return 'processed'
      case 'replayed':
        return 'duplicate'
      case 'in_progress':
      case 'fenced_off':
        return 'in_progress'
      case 'mismatch':
        tell(() => options.onMismatch?.({ key }))
        return 'duplicate'
      case 'dead':
        tell(() => options.onDead?.(outcome.error === undefined ? { key } : { key, error: outcome.error }))
        return 'duplicate'
    }
  }
}
