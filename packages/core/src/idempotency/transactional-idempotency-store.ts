import type { Acquired, Claim, ClaimOptions, IdempotencyStore } from './idempotency-store.ts'
import type { JsonValue } from './json-value.ts'

/**
 * A store in the database your data lives in: claims and completions can be part of a transaction of yours, which makes the effect
 * of that transaction exactly-once. `Tx` is the transaction as your driver or ORM hands it to you.
 */
export interface TransactionalIdempotencyStore<Tx> extends IdempotencyStore {
  /**
   * Claims within the transaction; a rollback takes the claim and its attempt back. While another transaction holds the key it waits for a
   * short time only, then gives `in_progress`. Leases are kept on the store's own clock, not on the time the transaction began.
   */
  claimIn(tx: Tx, key: string, options: ClaimOptions): Promise<Claim>
  /**
   * Marks the key as handled within the transaction.
   *
   * @throws FencedOffError when the claim was lost: let it roll the transaction back
   */
  completeIn(tx: Tx, claim: Acquired, result?: JsonValue): Promise<void>
}
