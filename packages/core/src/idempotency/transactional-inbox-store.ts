import type { InboxAcquired, InboxStore } from './inbox-store.ts'

/** An inbox store in the database your data lives in. `Tx` is the transaction as your driver or ORM hands it to you. */
export interface TransactionalInboxStore<Tx> extends InboxStore {
  /** Runs the work in a transaction: committed when it resolves, rolled back when it rejects. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /**
   * Marks the event as handled within the transaction.
   *
   * @throws FencedOffError when the claim was lost: it rolls the transaction back
   */
  completeIn(tx: Tx, claim: InboxAcquired): Promise<void>
}
