/** What a run gets to know about itself. */
export interface IdempotentRun {
  /** 1 on the first try of this key; counted when the run starts, so a crash counts too. */
  readonly attempt: number
  /** Aborted when the claim on the key was lost: another process may be running it now. */
  readonly signal: AbortSignal
  /** Grows with every claim of the key. Write it along with your data and refuse a lower one to shut out a run that came too late. */
  readonly fence?: bigint | undefined
}

/**
 * Runs work once for a key, as `createIdempotentRunner` of `@kit/core/idempotency` makes it. `in_progress` means that another
 * run holds the key or that the outcome of this one does not count: ask again later. What `run` throws is thrown on.
 */
export interface IdempotentRunner {
  (
    key: string,
    fingerprint: string,
    run: (context: IdempotentRun) => Promise<void>,
    options?: { readonly retainMs?: number | undefined },
  ): Promise<'processed' | 'duplicate' | 'in_progress'>
}
