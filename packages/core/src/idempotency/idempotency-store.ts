import type { JsonValue } from './json-value.ts'

/** How a key is claimed. */
export interface ClaimOptions {
  /** Milliseconds the claim holds without being renewed. */
  readonly leaseMs: number
  /** Milliseconds a finished key is remembered. At least twice as long as the sender repeats. */
  readonly retainMs: number
  /** What the key stands for, so that another content under the same key is seen. */
  readonly fingerprint?: Uint8Array | undefined
}

/** A claim that was won: its holder runs the work. */
export interface Acquired {
  /** Tells it from the other claims. */
  readonly kind: 'acquired'
  /** The key that was claimed. */
  readonly key: string
  /** Grows with every claim of the key. */
  readonly fence: bigint
  /** 1 for the first claim; counted when claimed, so an attempt that crashed counts. */
  readonly attempt: number
  /** By the store's clock. */
  readonly leaseUntil: Date
}

/**
 * What became of a claim. `in_progress`: somebody holds it, or it must wait (`retryAfterMs` milliseconds). `completed`: it was
 * handled, with the `result` given to `complete`. `mismatch`: it was completed with another fingerprint. `dead`: it was given up
 * after the `error` named. A key that was never completed can be claimed with a new fingerprint, because nothing was done under
 * the old one.
 */
export type Claim =
  | Acquired
  | { readonly kind: 'in_progress'; readonly retryAfterMs: number }
  | { readonly kind: 'completed'; readonly result?: JsonValue }
  | { readonly kind: 'mismatch' }
  | { readonly kind: 'dead'; readonly error?: string }

/**
 * Remembers which keys were handled. Each method is one atomic step. A claim whose lease ran out can be taken over; from then
 * on everything its old holder does gives `false`.
 */
export interface IdempotencyStore {
  /** Of any number of callers at once exactly one gets `acquired`. */
  claim(key: string, options: ClaimOptions): Promise<Claim>
  /** Extends the lease. `false`: the claim was lost. */
  renew(claim: Acquired, leaseMs: number): Promise<boolean>
  /** Marks the key as handled. Repeating it is harmless and gives `true` again. `false`: the claim was lost. */
  complete(claim: Acquired, result?: JsonValue): Promise<boolean>
  /** Gives the key back, at once, not before `retryAt`, or for good with `dead`. `error` must hold nothing personal. `false`: the claim was lost. */
  release(
    claim: Acquired,
    options: { readonly retryAt?: Date | undefined; readonly error?: string | undefined; readonly dead?: boolean | undefined },
  ): Promise<boolean>
}
