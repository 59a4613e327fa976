import { KitError } from '../errors/kit-error.ts'
import { systemClock } from '../internal/idempotency-system-clock.ts'
import { checkCount } from '../internal/idempotency/check-number.ts'
import { sameBytes } from '../internal/idempotency/same-bytes.ts'
import type { IdempotencyClock } from './idempotency-clock.ts'
import type { InboxAcquired, InboxStore } from './inbox-store.ts'

interface Entry {
  state: 'waiting' | 'held' | 'completed' | 'dead'
  readonly fingerprint: Uint8Array
  payload: Uint8Array
  readonly sealed: boolean
  readonly receivedAt: Date
  /** End of the retention, which counts once it is handled. */
  readonly expires: number
  fence: bigint
  attempt: number
  /** Waiting: when it is due. Held: end of the lease. */
  until: number
  error: string | undefined
}

/** Bounds of {@link createMemoryInboxStore}. */
export interface MemoryInboxStoreOptions {
  /** 10,000 events unless told, handled ones included. */
  readonly maxEntries?: number | undefined
  /** Bytes of all events that are not handled; 64 MiB unless told. */
  readonly maxBytes?: number | undefined
  /** The system's clock unless told. */
  readonly clock?: IdempotencyClock | undefined
}

const NOTHING = new Uint8Array(0)

/**
 * An inbox store in the memory of **one process**: a second process does not see it, and a restart **loses** every event that was
 * answered with 2xx and is not handled yet. Use it in tests and development, or where a lost event costs nothing.
 *
 * When it is full it forgets the handled events that are oldest; when it is full of others, `put` rejects, so that the sender repeats.
 *
 * @example
 * ```ts
 * const inbox = createInbox({ store: createMemoryInboxStore({ maxEntries: 1_000 }) })
 * ```
 * @throws InvalidArgumentError when a bound is not a whole number of at least 1
 */
export function createMemoryInboxStore(options: MemoryInboxStoreOptions = {}): InboxStore {
  const { maxEntries = 10_000, maxBytes = 64 * 1024 * 1024, clock = systemClock } = options
  checkCount('maxEntries', maxEntries)
  checkCount('maxBytes', maxBytes)
  const entries = new Map<string, Entry>()
  // In the order they were handled.
  const handled = new Set<string>()
  // One counter for all keys, so that a forgotten key does not start again at a fence somebody still holds.
  let lastFence = 0n
  let bytes = 0

  function forget(key: string): void {
    bytes -= entries.get(key)!.payload.length
    entries.delete(key)
    handled.delete(key)
  }

  function makeRoom(size: number): void {
    for (const key of handled) {
      if (entries.size < maxEntries) break
      forget(key)
    }
    if (entries.size < maxEntries && bytes + size <= maxBytes) return
    throw new KitError('store_unavailable', 'The memory inbox is full of events that are not handled; handle or discard them, or use a real store')
  }

  /** The entry, unless it is handled and its retention is over. */
  function find(key: string, now: number): Entry | undefined {
    const entry = entries.get(key)
    if (entry?.state !== 'completed' || entry.expires > now) return entry
    forget(key)
    return undefined
  }

  /** The entry, when this claim is still the latest and nobody gave it back. */
  function heldBy(claim: InboxAcquired): Entry | undefined {
    const entry = entries.get(claim.key)
    return entry?.fence === claim.fence && entry.state === 'held' ? entry : undefined
  }

  function isDue(entry: Entry, now: number): boolean {
    return (entry.state === 'waiting' || entry.state === 'held') && entry.until <= now
  }

  return {
    async put({ key, fingerprint, payload, sealed }, { retainMs }) {
      const now = clock.monotonic()
      const known = find(key, now)
      if (known !== undefined) return sameBytes(known.fingerprint, fingerprint) ? 'duplicate' : 'mismatch'
      makeRoom(payload.length)
      bytes += payload.length
      entries.set(key, {
        state: 'waiting',
        fingerprint: Uint8Array.from(fingerprint),
        payload: Uint8Array.from(payload),
        sealed,
        receivedAt: new Date(clock.now()),
        expires: now + retainMs,
        fence: 0n,
        attempt: 0,
        until: now,
        error: undefined,
      })
      return 'stored'
    },

    async claim(key, { leaseMs }) {
      const now = clock.monotonic()
      const entry = find(key, now)
      if (entry === undefined) return { kind: 'missing' }
      if (entry.state === 'completed') return { kind: 'completed' }
      if (entry.state === 'dead') return entry.error === undefined ? { kind: 'dead' } : { kind: 'dead', error: entry.error }
      if (entry.until > now) return { kind: 'in_progress', retryAfterMs: entry.until - now }
      lastFence += 1n
      Object.assign(entry, { state: 'held', fence: lastFence, attempt: entry.attempt + 1, until: now + leaseMs })
      const { fence, attempt, sealed, receivedAt } = entry
      return { kind: 'acquired', key, fence, attempt, payload: Uint8Array.from(entry.payload), sealed, receivedAt }
    },

    async renew(claim, leaseMs) {
      const now = clock.monotonic()
      const entry = heldBy(claim)
      // A lease that ran out is lost even if nobody took it: its holder could not know that nobody did.
      if (entry === undefined || entry.until <= now) return false
      entry.until = now + leaseMs
      return true
    },

    async complete(claim) {
      const entry = find(claim.key, clock.monotonic())
      if (entry?.fence !== claim.fence) return false
      if (entry.state === 'completed') return true
      if (entry.state !== 'held') return false
      bytes -= entry.payload.length
      Object.assign(entry, { state: 'completed', payload: NOTHING })
      handled.add(claim.key)
      return true
    },

    async release(claim, { delayMs = 0, error, dead }) {
      const entry = heldBy(claim)
      if (entry === undefined) return false
      Object.assign(entry, { state: dead ? 'dead' : 'waiting', error, until: clock.monotonic() + Math.max(0, delayMs) })
      return true
    },

    async due({ limit }) {
      const now = clock.monotonic()
      const due = [...entries].filter(([, entry]) => isDue(entry, now))
      return due
        .sort(([, one], [, other]) => one.until - other.until)
        .slice(0, limit)
        .map(([key]) => key)
    },

    async dead({ limit }) {
      const dead = [...entries].filter(([, { state }]) => state === 'dead').slice(0, limit)
      return dead.map(([key, { attempt, error, receivedAt }]) => ({ key, attempt, receivedAt, ...(error === undefined ? {} : { error }) }))
    },

    async redrive(key) {
      const entry = entries.get(key)
      if (entry?.state !== 'dead') return false
      Object.assign(entry, { state: 'waiting', attempt: 0, until: clock.monotonic(), error: undefined })
      return true
    },

    async discard(key) {
      if (entries.get(key)?.state !== 'dead') return false
      forget(key)
      return true
    },
  }
}
