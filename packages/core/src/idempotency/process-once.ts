import { runOnce, runOnceSettings } from '../internal/idempotency/run-once.ts'
import { sha256Bytes } from '../internal/idempotency/sha256-bytes.ts'
import type { IdempotencyClock } from './idempotency-clock.ts'
import type { IdempotencyStore } from './idempotency-store.ts'
import type { JsonValue } from './json-value.ts'
import type { ProcessOnceContext } from './process-once-context.ts'
import type { ProcessOnceOutcome } from './process-once-outcome.ts'

/** Options of {@link processOnce}. */
export interface ProcessOnceOptions {
  /**
   * What the key stands for, for instance the body of the request: another one under a finished key gives `mismatch`. Only its SHA-256
   * digest is stored.
   */
  readonly fingerprint?: string | Uint8Array | undefined
  /** Put before the key, for instance the tenant. */
  readonly namespace?: string | undefined
  /** Milliseconds after which the work of a crashed process may be taken over. 30 s unless told; renewed every third of it. */
  readonly leaseMs?: number | undefined
  /** Milliseconds the result is remembered. 14 days unless told. */
  readonly retainMs?: number | undefined
  /** After this many attempts the key is given up and gives `dead`. Crashes count. No limit unless told. */
  readonly maxAttempts?: number | undefined
  /** The system's clock unless told. */
  readonly clock?: IdempotencyClock | undefined
}

/**
 * Runs work once for a key and remembers its result: a second call with the key gets the result of the first, in any process that
 * shares the store. For jobs and endpoints of your own; webhooks have the inbox.
 *
 * The claim is renewed while the work runs. When the work throws, the key is given back and the error thrown on, so the next call
 * tries again. The effect is **at-least-once**: a process that dies between the effect and the note of it leaves an effect that is
 * repeated. Forward `idempotencyKey` to what you call, or take {@link processOnceIn}.
 *
 * @param key - names the work, not the attempt: an order's id, never a random value
 * @param work - gives what JSON can hold, or nothing. Give an id rather than a whole object: the result is stored.
 * @returns what became of it; see {@link ProcessOnceOutcome}
 * @throws InvalidArgumentError when a duration cannot be used; otherwise what the work or the store throws
 * @example
 * ```ts
 * const outcome = await processOnce(store, `payout:${order.id}`, { fingerprint: JSON.stringify(order) }, async ({ signal }) => {
 *   const transfer = await fintoc.v2.transfers.create(order.transfer, { idempotencyKey: order.id, signal })
 *   return transfer.id
 * })
 * if (outcome.kind === 'processed' || outcome.kind === 'replayed') return outcome.result
 * ```
 */
export async function processOnce<R extends JsonValue | void>(
  store: IdempotencyStore,
  key: string,
  options: ProcessOnceOptions,
  work: (context: ProcessOnceContext) => Promise<R>,
): Promise<ProcessOnceOutcome<R>> {
  const settings = runOnceSettings(options)
  const { fingerprint } = options
  return runOnce(store, key, { ...settings, fingerprint: fingerprint === undefined ? undefined : await sha256Bytes(fingerprint) }, work)
}
