import { systemClock } from '../internal/idempotency-system-clock.ts'
import { checkCount } from '../internal/idempotency/check-number.ts'
import { sameBytes } from '../internal/idempotency/same-bytes.ts'
import type { IdempotencyClock } from './idempotency-clock.ts'
import type { Acquired, Claim, IdempotencyStore } from './idempotency-store.ts'
import type { JsonValue } from './json-value.ts'

interface Entry {
  state: 'held' | 'free' | 'completed' | 'dead'
  fence: bigint
  attempt: number
  fingerprint: Uint8Array | undefined
  retainMs: number
  /** Held: end of the lease. Free: first moment of the next claim. */
  until: number
  expires: number
  result?: JsonValue | undefined
  error?: string | undefined
}

const FULL_RETRY_MS = 1_000

function sameFingerprint(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === undefined || b === undefined || sameBytes(a, b)
}

/**
 * An idempotency store in the memory of **one process**: a second process does not see it, and a restart forgets it. Use it in
 * tests and development, or where a repeated effect is harmless.
 *
 * It never forgets a claim that is held. When it is full of finished keys it forgets the oldest; when it is full of held ones,
 * `claim` gives `in_progress`.
 *
 * @example
 * ```ts
 * const runner = createIdempotentRunner({ store: createMemoryIdempotencyStore({ maxEntries: 50_000 }) })
 * ```
 * @throws InvalidArgumentError when `maxEntries` is not a whole number of at least 1.
 */
export function createMemoryIdempotencyStore(
  options: { readonly maxEntries?: number | undefined; readonly clock?: IdempotencyClock | undefined } = {},
): IdempotencyStore {
  const { maxEntries = 10_000, clock = systemClock } = options
  checkCount('maxEntries', maxEntries)
  // In order of their last change: what is forgotten first comes first.
  const entries = new Map<string, Entry>()
  // One counter for all keys, so that a forgotten key does not start again at a fence somebody still holds.
  let lastFence = 0n

  const holds = (entry: Entry, now: number): boolean => entry.state === 'held' && entry.until > now

  function touch(key: string, entry: Entry): void {
    entries.delete(key)
    entries.set(key, entry)
  }

  function makeRoom(now: number): boolean {
    for (const [key, entry] of entries) {
      // What is over goes at once; of the rest as much as has to.
      if (entry.expires > now && entries.size < maxEntries) break
      if (!holds(entry, now)) entries.delete(key)
    }
    return entries.size < maxEntries
  }

  /** The entry, unless its retention is over. */
  function find(key: string, now: number): Entry | undefined {
    const entry = entries.get(key)
    if (entry === undefined || entry.expires > now || holds(entry, now)) return entry
    entries.delete(key)
    return undefined
  }

  /** The entry, when this claim is still the latest and nobody gave it back. */
  function heldBy(claim: Acquired, now: number): Entry | undefined {
    const entry = find(claim.key, now)
    return entry?.fence === claim.fence && entry.state === 'held' ? entry : undefined
  }

  return {
    async claim(key, { leaseMs, retainMs, fingerprint }): Promise<Claim> {
      const now = clock.monotonic()
      const entry = find(key, now)
      if (entry?.state === 'completed') {
        if (!sameFingerprint(entry.fingerprint, fingerprint)) return { kind: 'mismatch' }
        return entry.result === undefined ? { kind: 'completed' } : { kind: 'completed', result: entry.result }
      }
      if (entry?.state === 'dead') return entry.error === undefined ? { kind: 'dead' } : { kind: 'dead', error: entry.error }
      if (entry !== undefined && entry.until > now) return { kind: 'in_progress', retryAfterMs: entry.until - now }
      if (entry === undefined && !makeRoom(now)) return { kind: 'in_progress', retryAfterMs: FULL_RETRY_MS }
      const attempt = (entry?.attempt ?? 0) + 1
      const fence = (lastFence += 1n)
      const until = now + leaseMs
      touch(key, {
        state: 'held',
        fence,
        attempt,
        fingerprint: fingerprint && Uint8Array.from(fingerprint),
        retainMs,
        until,
        expires: now + retainMs,
      })
      return { kind: 'acquired', key, fence, attempt, leaseUntil: new Date(clock.now() + leaseMs) }
    },

    async renew(claim, leaseMs) {
      const now = clock.monotonic()
      const entry = heldBy(claim, now)
      // A lease that ran out is lost even if nobody took it: its holder could not know that nobody did.
      if (entry === undefined || entry.until <= now) return false
      entry.until = now + leaseMs
      return true
    },

    async complete(claim, result) {
      const now = clock.monotonic()
      const entry = find(claim.key, now)
      if (entry?.fence !== claim.fence) return false
      if (entry.state === 'completed') return true
      if (entry.state !== 'held') return false
      Object.assign(entry, { state: 'completed', result, expires: now + entry.retainMs })
      touch(claim.key, entry)
      return true
    },

    async release(claim, { retryAt, error, dead }) {
      const now = clock.monotonic()
      const entry = heldBy(claim, now)
      if (entry === undefined) return false
      const until = now + (retryAt === undefined ? 0 : Math.max(0, retryAt.getTime() - clock.now()))
      Object.assign(entry, { state: dead ? 'dead' : 'free', error, until, expires: Math.max(until, now) + entry.retainMs })
      touch(claim.key, entry)
      return true
    },
  }
}
