/** An event as an inbox keeps it. */
export interface InboxEntry {
  /** Provider and event id. */
  readonly key: string
  /** SHA-256 digest of the body as it arrived. */
  readonly fingerprint: Uint8Array
  /** The event and its body, as bytes only the inbox reads. */
  readonly payload: Uint8Array
  /** Whether the payload is sealed. */
  readonly sealed: boolean
}

/** A claim that was won: its holder runs the handler. */
export interface InboxAcquired {
  /** Tells it from the other claims. */
  readonly kind: 'acquired'
  /** The key that was claimed. */
  readonly key: string
  /** Grows with every claim of the key. */
  readonly fence: bigint
  /** 1 for the first claim, also after `redrive`; counted when claimed, so an attempt that crashed counts. */
  readonly attempt: number
  /** As it was put. */
  readonly payload: Uint8Array
  /** As it was put. */
  readonly sealed: boolean
  /** When it was put, by the store's clock. */
  readonly receivedAt: Date
}

/**
 * What became of a claim. `in_progress`: somebody holds it, or it must wait (`retryAfterMs` milliseconds). `completed`: it was handled.
 * `dead`: it is parked. `missing`: it was never put, or is forgotten.
 */
export type InboxClaim =
  | InboxAcquired
  | { readonly kind: 'in_progress'; readonly retryAfterMs: number }
  | { readonly kind: 'completed' }
  | { readonly kind: 'dead'; readonly error?: string }
  | { readonly kind: 'missing' }

/** An event that was given up. Its payload is kept. */
export interface InboxDead {
  /** The key to `redrive` or `discard` it by. */
  readonly key: string
  /** How often it was tried. */
  readonly attempt: number
  /** The reason it was parked with. */
  readonly error?: string
  /** When it was put, by the store's clock. */
  readonly receivedAt: Date
}

/**
 * Keeps events until they are handled. Each method is one atomic step, and all times are the store's own: a jump of a process' clock
 * moves nothing. A claim whose lease ran out can be taken over; from then on everything its old holder does gives `false`.
 */
export interface InboxStore {
  /**
   * Keeps an event; once this resolves it survives the loss of the process. Of any number of callers exactly one gets `stored`.
   * `duplicate`: the key is known, with this fingerprint; `mismatch`: with another one, and the first entry stays as it is. A handled
   * key is forgotten `retainMs` after it was put; one that is not handled is never forgotten.
   *
   * It rejects when the event could not be kept, also for lack of room.
   */
  put(entry: InboxEntry, options: { readonly retainMs: number }): Promise<'stored' | 'duplicate' | 'mismatch'>
  /** Of any number of callers at once exactly one gets `acquired`. */
  claim(key: string, options: { readonly leaseMs: number }): Promise<InboxClaim>
  /** Extends the lease. `false`: the claim was lost. */
  renew(claim: InboxAcquired, leaseMs: number): Promise<boolean>
  /** Marks the event as handled; the payload may go. Repeating it is harmless and gives `true` again. `false`: the claim was lost. */
  complete(claim: InboxAcquired): Promise<boolean>
  /** Gives the event back: at once, after `delayMs`, or parked with `dead`. `error` must hold nothing personal. `false`: the claim was lost. */
  release(
    claim: InboxAcquired,
    options: { readonly delayMs?: number | undefined; readonly error?: string | undefined; readonly dead?: boolean | undefined },
  ): Promise<boolean>
  /** Keys that can be claimed now, those that wait longest first: new ones, those whose delay is over, those whose lease ran out. */
  due(options: { readonly limit: number }): Promise<readonly string[]>
  /** Parked events, oldest first. */
  dead(options: { readonly limit: number }): Promise<readonly InboxDead[]>
  /** Makes a parked event due, with its attempts at 0. `false`: it is not parked. */
  redrive(key: string): Promise<boolean>
  /** Deletes a parked event. `false`: it is not parked. */
  discard(key: string): Promise<boolean>
}
