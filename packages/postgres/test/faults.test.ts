import { isStoreUnavailableError } from '@kit/core/idempotency'
import type { InboxEntry } from '@kit/core/idempotency'
import { createPostgresIdempotencyStore, createPostgresInboxStore } from '@kit/postgres'
import { describe, expect, it } from 'vitest'
import { makeSchema, openPool } from './support/database.ts'
import { openProxy } from './support/proxy.ts'
import { hasPostgres } from './support/services.ts'

const lease = { leaseMs: 600_000, retainMs: 3_600_000 }

async function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  )
}

describe.skipIf(!hasPostgres).concurrent('when the database', async () => {
  const schema = await makeSchema()
  const pool = openPool({ max: 8 })
  const store = createPostgresIdempotencyStore({ sql: pool, schema })
  const inbox = createPostgresInboxStore({ sql: pool, schema })
  const entry = (key: string): InboxEntry => ({ key, fingerprint: Uint8Array.of(1), payload: Uint8Array.of(2), sealed: false })

  /** A call whose request arrives and whose answer does not. */
  async function unanswered(call: (sql: ReturnType<typeof openPool>) => Promise<unknown>, arrived: () => Promise<boolean>): Promise<unknown> {
    const proxy = await openProxy()
    const sql = openPool({ connectionString: proxy.url, max: 2 })
    await sql.query('SELECT 1')
    proxy.deafen()
    const answer = failure(call(sql))
    while (!(await arrived())) await new Promise((resolve) => setTimeout(resolve, 20))
    proxy.cut()
    return answer
  }
  async function exists(table: string, condition: string, key: string): Promise<boolean> {
    return (await pool.query(`SELECT 1 FROM "${schema}".${table} WHERE key = $1 AND ${condition}`, [key])).rows.length > 0
  }

  it('stores an event and its answer is lost, storing it again is harmless', async () => {
    const key = `secret-${crypto.randomUUID()}`
    const error = await unanswered(
      (sql) => createPostgresInboxStore({ sql, schema }).put(entry(key), lease),
      () => exists('inbox', 'true', key),
    )
    expect(isStoreUnavailableError(error) && error.message.includes('secret')).toBe(false)
    expect(isStoreUnavailableError(error)).toBe(true)
    expect(await inbox.put(entry(key), lease)).toBe('duplicate')
    expect(await inbox.claim(key, lease)).toMatchObject({ kind: 'acquired', attempt: 1 })
  })

  it('completes a key and its answer is lost, completing it again is harmless', async () => {
    const key = crypto.randomUUID()
    const claim = await store.claim(key, lease)
    if (claim.kind !== 'acquired') throw new Error('not acquired')
    const error = await unanswered(
      (sql) => createPostgresIdempotencyStore({ sql, schema }).complete(claim, 'once'),
      () => exists('idempotency', `state = 'completed'`, key),
    )
    expect(isStoreUnavailableError(error)).toBe(true)
    expect(await store.complete(claim, 'once')).toBe(true)
    expect(await store.claim(key, lease)).toEqual({ kind: 'completed', result: 'once' })
  })

  it('claims a key and its answer is lost, the key is free after its lease', async () => {
    const key = crypto.randomUUID()
    await unanswered(
      (sql) => createPostgresIdempotencyStore({ sql, schema }).claim(key, { ...lease, leaseMs: 1_500 }),
      () => exists('idempotency', 'true', key),
    )
    for (;;) {
      const claim = await store.claim(key, lease)
      if (claim.kind === 'acquired') return expect(claim.attempt).toBe(2)
      expect(claim.kind).toBe('in_progress')
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  })

  it('ends the connection of a transaction, nothing of it stays and the process goes on', async () => {
    const key = crypto.randomUUID()
    await inbox.put(entry(key), lease)
    const claim = await inbox.claim(key, lease)
    if (claim.kind !== 'acquired') throw new Error('not acquired')
    const error = await failure(
      inbox.transaction(async (tx) => {
        await inbox.completeIn(tx, claim)
        const { rows } = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
        await pool.query('SELECT pg_terminate_backend($1)', [rows[0]!.pid])
        await tx.query('SELECT 1')
      }),
    )
    expect(error).toBeInstanceOf(Error)
    expect(await inbox.claim(key, lease)).toMatchObject({ kind: 'in_progress' })
    expect(await inbox.complete(claim)).toBe(true)
  })

  it('cannot be reached, everything says so without the address', async () => {
    const sql = openPool({ connectionString: 'postgres://user:hunter2@127.0.0.1:1/nowhere', connectionTimeoutMillis: 5_000 })
    const away = createPostgresIdempotencyStore({ sql, schema })
    const inboxAway = createPostgresInboxStore({ sql, schema })
    const calls = [away.claim('a', lease), inboxAway.put(entry('a'), lease), inboxAway.due({ limit: 1 }), inboxAway.dead({ limit: 1 }), inboxAway.discard('a')]
    for (const error of await Promise.all(calls.map(failure))) {
      expect(isStoreUnavailableError(error)).toBe(true)
      expect(JSON.stringify(error) + String(error)).not.toMatch(/hunter2|nowhere/)
    }
  })
})
