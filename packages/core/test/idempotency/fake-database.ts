import { FencedOffError } from '@kit/core/idempotency'
import type { Acquired, Claim, ClaimOptions, JsonValue, TransactionalIdempotencyStore } from '@kit/core/idempotency'
import { createFakeClock } from '@kit/core/testing'
import type { FakeClock } from '@kit/core/testing'

interface Row {
  readonly state: 'held' | 'completed'
  readonly fence: bigint
  readonly attempt: number
  readonly until: number
  readonly print: string
  readonly result: JsonValue | undefined
}

export interface Tx {
  /** What it has written so far, and holds locked. */
  readonly keys: Map<string, Row | undefined>
  readonly rows: string[]
}

export interface FakeDatabase {
  readonly clock: FakeClock
  readonly store: TransactionalIdempotencyStore<Tx>
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** What committed transactions have written. */
  readonly rows: string[]
  readonly keys: Map<string, Row>
}

/** A database whose transactions run at the same time, with a lock for every key, read-committed. */
export function fakeDatabase(clock: FakeClock = createFakeClock()): FakeDatabase {
  const keys = new Map<string, Row>()
  const rows: string[] = []
  const open = new Set<Tx>()

  async function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const tx: Tx = { keys: new Map(), rows: [] }
    open.add(tx)
    try {
      const result = await work(tx)
      for (const [key, row] of tx.keys) if (row !== undefined) keys.set(key, row)
      rows.push(...tx.rows)
      return result
    } finally {
      open.delete(tx)
    }
  }

  function rowOf(tx: Tx, key: string): Row | undefined {
    return tx.keys.get(key) ?? keys.get(key)
  }

  async function claimIn(tx: Tx, key: string, { leaseMs, fingerprint }: ClaimOptions): Promise<Claim> {
    if ([...open].some((other) => other !== tx && other.keys.has(key))) return { kind: 'in_progress', retryAfterMs: leaseMs }
    const row = rowOf(tx, key)
    const print = String(fingerprint)
    const now = clock.monotonic()
    if (row?.state === 'completed') {
      if (row.print !== print) return { kind: 'mismatch' }
      return row.result === undefined ? { kind: 'completed' } : { kind: 'completed', result: row.result }
    }
    if (row !== undefined && row.until > now) return { kind: 'in_progress', retryAfterMs: row.until - now }
    const fence = (row?.fence ?? 0n) + 1n
    const attempt = (row?.attempt ?? 0) + 1
    tx.keys.set(key, { state: 'held', fence, attempt, until: now + leaseMs, print, result: undefined })
    return { kind: 'acquired', key, fence, attempt, leaseUntil: new Date(clock.now() + leaseMs) }
  }

  async function completeIn(tx: Tx, claim: Acquired, result?: JsonValue): Promise<void> {
    const row = rowOf(tx, claim.key)
    if (row?.fence !== claim.fence) throw new FencedOffError()
    tx.keys.set(claim.key, { ...row, state: 'completed', result })
  }

  const unused = (): never => {
    throw new Error('not part of these tests')
  }
  const store: TransactionalIdempotencyStore<Tx> = {
    claimIn,
    completeIn,
    claim: (key, options) => transaction((tx) => claimIn(tx, key, options)),
    complete: (claim, result) => transaction((tx) => completeIn(tx, claim, result)).then(() => true, () => false),
    renew: unused,
    release: unused,
  }
  return { clock, store, transaction, rows, keys }
}
