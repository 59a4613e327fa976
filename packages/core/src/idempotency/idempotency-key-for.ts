import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { hex } from '../internal/hex.ts'

/** What an outgoing key is made of. */
export interface OutgoingOperation {
  /** Your application and environment, `shop:live`: keeps two of them under one account apart. */
  readonly namespace: string
  /** What is done, `payout.transfer`: keeps two calls for one business object apart. */
  readonly operation: string
  /** The id of what it is done for, in your own data. Never a random value or a time, which a retry after a crash would not have again. */
  readonly businessId: string
}

/**
 * Makes the idempotency key of an outgoing call from what the call is for, so that every attempt has the same one, also after
 * a crash and in another process. It is a SHA-256 digest in the form of a UUID: Belvo wants one, and Fintoc suggests version 4, whose form it has.
 *
 * - The key is fixed **before** the first send. Keep it, with the exact request, beside your business object, and repeat these bytes.
 * - The same key may be sent again only after no answer at all (not connected, reset, timed out) or a 409 that says it is in progress.
 * - A stored 5xx is replayed under its key for a day or longer, so repeating is useless, and a **new key may pay twice**. Look at the
 *   provider for what became of it (see `AmbiguousOutcomeError.reconcile`), and only then make a new key, with a new `operation` such as
 *   `payout.transfer#2`.
 * - Never repeat an unclear call later than 23 hours after the first: a provider forgets keys after a day, and executes anew.
 * - "Parameters differ" (422) is a mistake in the program: one business object got two different requests.
 * - Where a provider has no keys (finAPI, most of Belvo), nothing makes a repeated write safe.
 *
 * @throws InvalidArgumentError when a part is empty
 * @example
 * ```ts
 * const idempotencyKey = await idempotencyKeyFor({ namespace: 'shop:live', operation: 'payout.transfer', businessId: payout.id })
 * await fintoc.v2.transfers.create(body, { idempotencyKey })
 * ```
 */
export async function idempotencyKeyFor({ namespace, operation, businessId }: OutgoingOperation): Promise<string> {
  for (const [argument, value] of Object.entries({ namespace, operation, businessId })) {
    if (typeof value !== 'string' || value === '') throw new InvalidArgumentError(`${argument} must be a text that is not empty`, { argument })
  }
  // JSON marks where a part ends: `a:b` with `c` must not be `a` with `b:c`.
  const parts = new TextEncoder().encode(JSON.stringify(['kit/1', namespace, operation, businessId]))
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', parts)).slice(0, 16)
  // Version 8 would be the right one for a digest, but checks that know only versions up to 5 would refuse it.
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const digits = hex(bytes.buffer)
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-')
}
