/** What work that runs once for a key gets to know about itself. */
export interface ProcessOnceContext {
  /** 1 on the first try of this key; counted when the key is claimed, so a crash counts too. */
  readonly attempt: number
  /** Grows with every claim of the key. Write it along with your data and refuse a lower one to shut out a run that came too late. */
  readonly fence: bigint
  /** Aborted when the claim was lost: another process may be doing the work now. */
  readonly signal: AbortSignal
  /** The key with its namespace: the same for every attempt. Forward it, or what `idempotencyKeyFor` makes of it, to what you call. */
  readonly idempotencyKey: string
}
