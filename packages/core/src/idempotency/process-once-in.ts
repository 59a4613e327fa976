import { runOnceSettings } from '../internal/idempotency/run-once.ts'
import { sha256Bytes } from '../internal/idempotency/sha256-bytes.ts'
import type { JsonValue } from './json-value.ts'
import type { ProcessOnceContext } from './process-once-context.ts'
import type { ProcessOnceInOutcome } from './process-once-outcome.ts'
import type { ProcessOnceOptions } from './process-once.ts'
import type { TransactionalIdempotencyStore } from './transactional-idempotency-store.ts'

/** Options of {@link processOnceIn}. Attempts are not limited: a rollback takes the count back as well. */
export type ProcessOnceInOptions = Omit<ProcessOnceOptions, 'maxAttempts' | 'clock'>

/** What the work of {@link processOnceIn} gets to know. There is no signal: the transaction itself holds the key, however long it takes. */
export type ProcessOnceInContext<Tx> = Omit<ProcessOnceContext, 'signal'> & {
  /** The transaction: write through it, and nowhere else. */
  readonly tx: Tx
}

/**
 * Runs work once for a key, inside a transaction of yours: claim, work and completion are committed together or not at all. What the
 * work writes through `tx` happens **exactly once**; what it does elsewhere (a call to a provider, an e-mail) is not undone by a
 * rollback and stays at-least-once.
 *
 * Let whatever it throws end your transaction with a rollback, and commit after any outcome.
 *
 * @param tx - the open transaction, of the database the store is in
 * @returns what became of it; a `processed` counts once you have committed
 * @throws FencedOffError when the claim was lost; otherwise what the work or the store throws
 * @example
 * ```ts
 * await sql.begin((tx) =>
 *   processOnceIn(store, tx, event.id, { fingerprint: body }, async ({ tx }) => {
 *     await tx`update orders set paid = true where id = ${order}`
 *   }),
 * )
 * ```
 */
export async function processOnceIn<Tx, R extends JsonValue | void>(
  store: TransactionalIdempotencyStore<Tx>,
  tx: Tx,
  key: string,
  options: ProcessOnceInOptions,
  work: (context: ProcessOnceInContext<Tx>) => Promise<R>,
): Promise<ProcessOnceInOutcome<R>> {
  const { leaseMs, retainMs, namespace } = runOnceSettings(options)
  const fingerprint = options.fingerprint === undefined ? undefined : await sha256Bytes(options.fingerprint)
  const storeKey = namespace === undefined ? key : `${namespace}:${key}`
  const claim = await store.claimIn(tx, storeKey, { leaseMs, retainMs, fingerprint })
  if (claim.kind === 'completed') return { kind: 'replayed', result: claim.result as R, effect: 'exactly-once' }
  if (claim.kind !== 'acquired') return claim
  const result = await work({ tx, attempt: claim.attempt, fence: claim.fence, idempotencyKey: storeKey })
  if (result === undefined) await store.completeIn(tx, claim)
  else await store.completeIn(tx, claim, result)
  return { kind: 'processed', result, effect: 'exactly-once' }
}
