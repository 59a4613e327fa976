import { createPostgresHintChannel, createPostgresIdempotencyStore, createPostgresInboxStore } from '@kit/postgres'
import { describe, expect, it } from 'vitest'
import { makeSchema, openPool, openSql } from './support/database.ts'
import { hasPostgres } from './support/services.ts'

const lease = { leaseMs: 60_000, retainMs: 60_000 }
const countPrepared = `SELECT count(*)::int AS n FROM pg_prepared_statements WHERE statement LIKE 'INSERT INTO%idempotency%'`

describe.skipIf(!hasPostgres)('statements that are sent again and again', async () => {
  const schema = await makeSchema()

  it('are parsed once a connection, whatever the number of stores', async () => {
    const pool = openPool({ max: 1 })
    for (let index = 0; index < 10; index++) {
      await createPostgresIdempotencyStore({ sql: pool, schema }).claim(crypto.randomUUID(), lease)
    }
    expect((await pool.query(countPrepared)).rows).toEqual([{ n: 1 }])
  })

  it.each([
    ['pg', () => openPool({ max: 1 })],
    ['postgres.js', () => openSql({ max: 1 })],
  ] as const)('are sent as any other once the connection has forgotten them, over %s', async (_, open) => {
    const sql = open()
    const store = createPostgresIdempotencyStore({ sql, schema })
    const inbox = createPostgresInboxStore({ sql, schema })
    const hints = createPostgresHintChannel({ sql, schema })
    const use = async (): Promise<void> => {
      const key = crypto.randomUUID()
      expect(await store.claim(key, lease)).toMatchObject({ kind: 'acquired', attempt: 1 })
      expect(await inbox.put({ key, fingerprint: new Uint8Array(32), payload: new Uint8Array(1), sealed: false }, { retainMs: 60_000 })).toBe('stored')
      await hints.put([key], { ttlMs: 60_000 })
      expect((await hints.read([key])).has(key)).toBe(true)
    }
    await use()
    await ('unsafe' in sql ? sql.unsafe('DEALLOCATE ALL') : sql.query('DEALLOCATE ALL'))
    await use()
    await use()
  })

  it('are never prepared by postgres.js when it is told so', async () => {
    const sql = openSql({ max: 1, prepare: false })
    await createPostgresIdempotencyStore({ sql, schema }).claim(crypto.randomUUID(), lease)
    expect(await sql.unsafe(countPrepared)).toEqual([{ n: 0 }])
  })
})
