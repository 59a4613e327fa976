import { isStoreUnavailableError } from '@kit/core/idempotency'
import type { Claim, InboxEntry } from '@kit/core/idempotency'
import { createPostgresIdempotencyStore, createPostgresInboxStore } from '@kit/postgres'
import type { PostgresExecutor } from '@kit/postgres'
import { describe, expect, it } from 'vitest'
import { makeSchema, openPool } from './support/database.ts'
import { hasPostgres } from './support/services.ts'

const lease = { leaseMs: 600_000, retainMs: 3_600_000 }
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const newKeys = (length: number): string[] => Array.from({ length }, () => crypto.randomUUID())

function kinds(claims: readonly { readonly kind: string }[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of claims) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

function acquired(claim: Claim): Extract<Claim, { kind: 'acquired' }> {
  if (claim.kind !== 'acquired') throw new Error(`not acquired: ${claim.kind}`)
  return claim
}

describe.skipIf(!hasPostgres).concurrent('calls of one turn', async () => {
  const schema = await makeSchema()
  const pool = openPool({ max: 10 })

  /** Counts statements, and fails some of them. */
  function watched(fail: (count: number) => unknown = () => undefined): { sql: PostgresExecutor; readonly texts: string[] } {
    const texts: string[] = []
    const query: PostgresExecutor['query'] = async (text, values) => {
      texts.push(text)
      const error = fail(texts.length)
      if (error !== undefined) throw error
      return pool.query(text, values)
    }
    return { texts, sql: { query, transaction: (work) => work({ query }) } }
  }
  const entry = (key: string, more: Partial<InboxEntry> = {}): InboxEntry => ({ key, fingerprint: bytes('a'), payload: bytes(key), sealed: false, ...more })

  it('share a statement, up to a hundred of them', async () => {
    const { sql, texts } = watched()
    const store = createPostgresIdempotencyStore({ sql, schema })
    const claims = await Promise.all(newKeys(32).map((key) => store.claim(key, lease)))
    expect([kinds(claims), texts.length]).toEqual([{ acquired: 32 }, 1])
    const completed = await Promise.all(claims.map((claim, index) => store.complete(acquired(claim), index)))
    expect([completed.every(Boolean), texts.length]).toEqual([true, 2])
    texts.length = 0
    const many = await Promise.all(newKeys(250).map((key) => store.claim(key, lease)))
    expect([kinds(many), texts.length]).toEqual([{ acquired: 250 }, 3])
  })

  it('share a statement in the inbox, too', async () => {
    const { sql, texts } = watched()
    const inbox = createPostgresInboxStore({ sql, schema })
    const keys = newKeys(50)
    expect(new Set(await Promise.all(keys.map((key) => inbox.put(entry(key), lease))))).toEqual(new Set(['stored']))
    const claims = await Promise.all(keys.map((key) => inbox.claim(key, lease)))
    expect(claims.map((claim) => claim.kind === 'acquired' && new TextDecoder().decode(claim.payload))).toEqual(keys)
    const renewed = claims.map((claim) => (claim.kind === 'acquired' ? inbox.renew(claim, 600_000) : Promise.resolve(false)))
    expect((await Promise.all(renewed)).every(Boolean)).toBe(true)
    expect(texts.length).toBe(3)
  })

  it('give one key to one caller, and tell the others what they would have been told', async () => {
    const { sql, texts } = watched()
    const store = createPostgresIdempotencyStore({ sql, schema })
    const [key, other] = newKeys(2) as [string, string]
    const claims = await Promise.all([key, other, key, key].map((name) => store.claim(name, { ...lease, fingerprint: bytes('a') })))
    expect(claims.map(({ kind }) => kind)).toEqual(['acquired', 'acquired', 'in_progress', 'in_progress'])
    expect(texts.length).toBe(1)
    await store.complete(acquired(claims[0]!), 'done')
    const replays = await Promise.all(['a', 'b', 'a'].map((print) => store.claim(key, { ...lease, fingerprint: bytes(print) })))
    expect(replays.map(({ kind }) => kind)).toEqual(['completed', 'mismatch', 'completed'])
    await store.release(acquired(claims[1]!), { dead: true, error: 'TypeError' })
    expect(await Promise.all([store.claim(other, lease), store.claim(other, lease)])).toEqual(Array.from({ length: 2 }, () => ({ kind: 'dead', error: 'TypeError' })))
  })

  it('store one event once', async () => {
    const inbox = createPostgresInboxStore({ sql: pool, schema })
    const [key] = newKeys(1) as [string]
    const answers = await Promise.all([entry(key), entry(key), entry(key, { fingerprint: bytes('b') }), entry(key)].map((given) => inbox.put(given, lease)))
    expect(answers.filter((answer) => answer === 'stored').length).toBe(1)
    const [one, other] = answers[2] === 'stored' ? ['mismatch', 'duplicate'] : ['duplicate', 'mismatch']
    const again = await Promise.all([entry(key, { fingerprint: bytes('b') }), entry(key), entry(key, { fingerprint: bytes('b') })].map((given) => inbox.put(given, lease)))
    expect(again).toEqual([other, one, other])
  })

  it('do not wait for a key that an open transaction holds', async () => {
    const store = createPostgresIdempotencyStore({ sql: pool, schema })
    const inbox = createPostgresInboxStore({ sql: pool, schema })
    const keys = newKeys(40).toSorted()
    const held = [keys[10]!, keys[20]!]
    await inbox.transaction(async (tx) => {
      for (const key of held) expect((await store.claimIn(tx, key, lease)).kind).toBe('acquired')
      const claims = await Promise.all(keys.map((key) => store.claim(key, lease)))
      expect(kinds(claims)).toEqual({ acquired: 38, in_progress: 2 })
      expect(claims[10]!.kind).toBe('in_progress')
    })
  })

  it('do not wait for a row that an open transaction has completed', async () => {
    const store = createPostgresIdempotencyStore({ sql: pool, schema })
    const inbox = createPostgresInboxStore({ sql: pool, schema })
    const [one, other] = await Promise.all(newKeys(2).map(async (key) => acquired(await store.claim(key, lease))))
    let renewal: Promise<boolean> | undefined
    await inbox.transaction(async (tx) => {
      await store.completeIn(tx, one!, 'in')
      renewal = store.renew(one!, 600_000)
      expect(await store.renew(other!, 600_000)).toBe(true)
    })
    expect(await renewal).toBe(false)
  })

  it('fail alone: one that cannot be used takes no other with it', async () => {
    const { sql } = watched()
    const store = createPostgresIdempotencyStore({ sql, schema })
    const settled = await Promise.allSettled([
      store.claim(crypto.randomUUID(), lease),
      store.claim('x'.repeat(2_001), lease),
      store.claim(crypto.randomUUID(), { ...lease, leaseMs: Number.NaN }),
      store.claim(crypto.randomUUID(), lease),
    ])
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
  })

  it('fail with their own statement only, and never name a key', async () => {
    const { sql } = watched((count) => (count === 2 ? new Error('connection lost while sending secret-key') : undefined))
    const store = createPostgresIdempotencyStore({ sql, schema })
    const settled = await Promise.allSettled(newKeys(250).map((key) => store.claim(key, lease)))
    const rejected = settled.filter((result) => result.status === 'rejected').map(({ reason }) => reason as Error)
    expect(rejected.length).toBe(100)
    for (const error of rejected) {
      expect(isStoreUnavailableError(error)).toBe(true)
      expect(error.message).not.toContain('secret')
      expect(error.cause).toBeInstanceOf(Error)
    }
  })

  it.each(['40P01', '40001'])('are sent again after %s, which took everything back', async (code) => {
    const { sql, texts } = watched((count) => (count <= 2 ? Object.assign(new Error('conflict'), { code }) : undefined))
    const store = createPostgresIdempotencyStore({ sql, schema })
    expect((await store.claim(crypto.randomUUID(), lease)).kind).toBe('acquired')
    expect(texts.length).toBe(3)
    const never = watched(() => Object.assign(new Error('conflict'), { code }))
    await expect(createPostgresIdempotencyStore({ sql: never.sql, schema }).claim('a', lease)).rejects.toMatchObject({ code: 'store_unavailable' })
    expect(never.texts.length).toBe(4)
  })

  describe('of which one was taken before', () => {
    const failing = (times: number) => {
      let left = times
      const { sql, texts } = watched((count) => (texts[count - 1]?.includes('.claim(') && left-- > 0 ? Object.assign(new Error('conflict'), { code: '40001' }) : undefined))
      return { sql, texts }
    }

    it('keep what the others were given, when finding out about it takes two attempts', async () => {
      const { sql, texts } = failing(1)
      const store = createPostgresIdempotencyStore({ sql, schema })
      const [old, ...fresh] = newKeys(3) as [string, ...string[]]
      await createPostgresIdempotencyStore({ sql: pool, schema }).claim(old, lease)
      const claims = await Promise.all([...fresh, old].map((key) => store.claim(key, lease)))
      expect(claims.map(({ kind }) => kind)).toEqual(['acquired', 'acquired', 'in_progress'])
      expect(texts.length).toBe(3)
    })

    it('keep it when it cannot be found out', async () => {
      const { sql } = failing(Number.POSITIVE_INFINITY)
      const store = createPostgresIdempotencyStore({ sql, schema })
      const [old, ...fresh] = newKeys(3) as [string, ...string[]]
      await createPostgresIdempotencyStore({ sql: pool, schema }).claim(old, lease)
      const settled = await Promise.allSettled([old, ...fresh].map((key) => store.claim(key, lease)))
      expect(settled.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
      expect(settled[0]).toMatchObject({ reason: { code: 'store_unavailable' } })
    })

    it('wait for an open transaction once', async () => {
      const { sql, texts } = watched()
      const store = createPostgresIdempotencyStore({ sql, schema, lockTimeoutMs: 200 })
      const [open, fresh] = newKeys(2) as [string, string]
      await createPostgresInboxStore({ sql: pool, schema }).transaction(async (tx) => {
        await createPostgresIdempotencyStore({ sql: pool, schema }).claimIn(tx, open, lease)
        const claims = await Promise.all([open, fresh].map((key) => store.claim(key, lease)))
        expect(claims.map(({ kind }) => kind)).toEqual(['in_progress', 'acquired'])
      })
      expect(texts.length).toBe(2)
    })
  })

  it.each(['repeatable read', 'serializable'])('keep to the rules where the database defaults to %s', async (isolation) => {
    const sql = openPool({ max: 16, options: `-c default_transaction_isolation=${isolation.replace(' ', '\\ ')}` })
    const stores = [0, 1, 2].map(() => createPostgresIdempotencyStore({ sql, schema }))
    for (const key of newKeys(5)) {
      const claims = await Promise.all(Array.from({ length: 12 }, (_, racer) => stores[racer % 3]!.claim(key, lease)))
      expect(kinds(claims)).toEqual({ acquired: 1, in_progress: 11 })
    }
    const inboxes = [0, 1].map(() => createPostgresInboxStore({ sql, schema }))
    for (const key of newKeys(5)) {
      const answers = await Promise.all(Array.from({ length: 12 }, (_, racer) => inboxes[racer % 2]!.put(entry(key), lease)))
      expect(answers.filter((answer) => answer === 'stored').length).toBe(1)
    }
  })

  it('never stand in each other’s way for good: overlapping batches of 16 stores, in any order', async () => {
    const stores = Array.from({ length: 16 }, () => createPostgresIdempotencyStore({ sql: pool, schema }))
    for (let round = 0; round < 5; round++) {
      const keys = newKeys(60)
      const claims = await Promise.all(stores.flatMap((store, index) => (index % 2 === 0 ? keys : keys.toReversed()).map((key) => store.claim(key, lease))))
      expect(kinds(claims)).toEqual({ acquired: 60, in_progress: 15 * 60 })
      const won = claims.filter((claim) => claim.kind === 'acquired')
      const ends = await Promise.all(stores.flatMap((store, index) => (index % 2 === 0 ? won : won.toReversed()).map((claim) => store.complete(claim, 'done'))))
      expect(ends.every(Boolean)).toBe(true)
    }
  })
})
