import type { Claim } from '@kit/core/idempotency'
import {
  cleanUp,
  createPostgresHintChannel,
  createPostgresIdempotencyStore,
  createPostgresInboxStore,
  createPostgresPollBudget,
} from '@kit/postgres'
import type { PostgresExecutor } from '@kit/postgres'
import { describe, expect, it, vi } from 'vitest'
import { makeSchema, openPool } from './support/database.ts'
import { hasPostgres } from './support/services.ts'

const over = { leaseMs: 1, retainMs: 1 }
const kept = { leaseMs: 600_000, retainMs: 600_000 }

function acquired<T extends { readonly kind: string }>(claim: T): Extract<T, { kind: 'acquired' }> {
  if (claim.kind !== 'acquired') throw new Error(`not acquired: ${claim.kind}`)
  return claim as Extract<T, { kind: 'acquired' }>
}

describe.skipIf(!hasPostgres)('what is over', async () => {
  const pool = openPool({ max: 8 })
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50))

  async function fill(schema: string): Promise<void> {
    const given = { sql: pool, schema }
    const store = createPostgresIdempotencyStore(given)
    const inbox = createPostgresInboxStore(given)
    const finish: Record<string, (claim: Extract<Claim, { kind: 'acquired' }>) => Promise<unknown>> = {
      completed: (claim) => store.complete(claim),
      free: (claim) => store.release(claim, {}),
      dead: (claim) => store.release(claim, { dead: true }),
      lapsed: async () => undefined,
    }
    for (const [name, end] of Object.entries(finish)) {
      await end(acquired(await store.claim(`over:${name}`, over.leaseMs === 1 && name !== 'lapsed' ? { ...kept, retainMs: 1 } : over)))
      await end(acquired(await store.claim(`kept:${name}`, { ...kept, ...(name === 'lapsed' ? { leaseMs: 1 } : {}) })))
    }
    acquired(await store.claim('kept:held', { leaseMs: 600_000, retainMs: 1 }))
    for (const key of ['over:completed', 'kept:waiting', 'kept:held', 'kept:dead', 'kept:completed']) {
      const retainMs = key === 'kept:completed' ? 600_000 : 1
      await inbox.put({ key, fingerprint: Uint8Array.of(1), payload: Uint8Array.of(2), sealed: false }, { retainMs })
      if (key === 'kept:waiting') continue
      const claim = acquired(await inbox.claim(key, kept))
      if (key.endsWith('completed')) await inbox.complete(claim)
      if (key.endsWith('dead')) await inbox.release(claim, { dead: true })
    }
    const hints = createPostgresHintChannel(given)
    await hints.put(['over:hint'], { ttlMs: 1 })
    await hints.put(['kept:hint'], { ttlMs: 600_000 })
    const budget = createPostgresPollBudget({ ...given, minIntervalMs: 1 })
    await budget.reserve({ account: 'a', key: 'over:task', lane: 'poll' })
    await createPostgresPollBudget({ ...given, minIntervalMs: 600_000 }).reserve({ account: 'a', key: 'kept:task', lane: 'poll' })
    await budget.pause('over:account', 1)
    await budget.pause('kept:account', 600_000)
    await pool.query(`UPDATE "${schema}".poll_account SET seen = seen - interval '2 days'`)
    await pause()
  }
  async function left(schema: string): Promise<string[]> {
    const { rows } = await pool.query<{ key: string }>(
      `SELECT key FROM "${schema}".idempotency UNION ALL SELECT key FROM "${schema}".inbox UNION ALL SELECT key FROM "${schema}".hint
       UNION ALL SELECT task FROM "${schema}".poll_task UNION ALL SELECT account FROM "${schema}".poll_account`,
    )
    return rows.map(({ key }) => key)
  }

  it('is deleted by cleanUp, in portions, and nothing else is', async () => {
    const schema = await makeSchema()
    await fill(schema)
    const all = await left(schema)
    let deleted = 0
    let rounds = 0
    for (let portion = 1; portion > 0; rounds++) {
      portion = await cleanUp({ sql: pool, schema, limit: 1 })
      expect(portion).toBeLessThanOrEqual(5)
      deleted += portion
    }
    expect(rounds).toBeGreaterThan(3)
    expect(all.filter((key) => key.startsWith('over:')).length).toBe(deleted)
    expect((await left(schema)).toSorted()).toEqual(all.filter((key) => key.startsWith('kept:')).toSorted())
  })

  it('is deleted in the background by a store that is used', async () => {
    const schema = await makeSchema()
    await fill(schema)
    const real = performance.now.bind(performance)
    const store = createPostgresIdempotencyStore({ sql: pool, schema })
    const now = vi.spyOn(performance, 'now').mockImplementation(() => real() + 3_600_000)
    try {
      await store.claim('kept:new', kept)
    } finally {
      now.mockRestore()
    }
    await vi.waitFor(async () => expect((await left(schema)).filter((key) => key.startsWith('over:'))).toEqual([]), 30_000)
  })

  it('and what is due are found by an index, however many events were handled', async () => {
    const schema = await makeSchema()
    await pool.query(
      `INSERT INTO "${schema}".inbox SELECT 'done:' || i, 'completed', i, 1, '', '', false, now(), now() - interval '1 day', now() + interval '1 day', NULL FROM generate_series(1, 20000) AS i;
       INSERT INTO "${schema}".inbox SELECT 'later:' || i, 'waiting', i, 1, '', '', false, now(), now() + interval '1 day', now(), NULL FROM generate_series(1, 20000) AS i;
       ANALYZE "${schema}".inbox`,
    )
    const texts: string[] = []
    const sql: PostgresExecutor = {
      query(text, values) {
        texts.push(text)
        return pool.query(text, values)
      },
      transaction: (work) => work(sql),
    }
    const inbox = createPostgresInboxStore({ sql, schema })
    expect(await inbox.due({ limit: 100 })).toEqual([])
    const { rows } = await pool.query<Record<string, string>>(`EXPLAIN ${texts[0]!.replace('$1', `'100'`)}`)
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(plan).toContain('inbox_due')
    expect(plan).toMatch(/Index Cond: \(until <= /)
  })
})
