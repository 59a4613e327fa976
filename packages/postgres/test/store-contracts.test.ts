import {
  idempotencyStoreContract,
  inboxStoreContract,
  transactionalIdempotencyStoreContract,
  transactionalInboxStoreContract,
} from '@kit/core/testing'
import type { ContractCase } from '@kit/core/testing'
import type { Transaction } from '@electric-sql/pglite'
import { createPostgresIdempotencyStore, createPostgresInboxStore, ensureSchema } from '@kit/postgres'
import type { PoolClient } from 'pg'
import type postgres from 'postgres'
import { describe, expect, it, vi } from 'vitest'
import { makeSchema, openPGlite, openPool, openSql, rewritten } from './support/database.ts'
import { hasPostgres } from './support/services.ts'
import { makeSteppedSchema, steppedSchema } from './support/stepped-clock.ts'

// On the server's own clock a handful of calls has to fit into one unit, however busy the machine is.
const unitMs = 1_000

function run(cases: readonly ContractCase[], except: readonly string[] = []): void {
  for (const { name, run } of cases) it.skipIf(except.includes(name))(name, run)
}

/** Runs work in a transaction of a pool, as an application would. */
function inTransactionOf(pool: ReturnType<typeof openPool>) {
  return async <T>(work: (tx: PoolClient) => Promise<T>): Promise<T> => {
    const client = await pool.connect()
    try {
      await client.query('BEGIN')
      const result = await work(client)
      await client.query('COMMIT')
      return result
    } catch (error) {
      await client.query('ROLLBACK')
      throw error
    } finally {
      client.release()
    }
  }
}

describe.skipIf(!hasPostgres)('pg', async () => {
  const { schema, clock, onClock } = await makeSteppedSchema()
  const pool = openPool({ max: 10 })
  const sql = rewritten(pool, onClock)
  const peer = rewritten(openPool(), onClock)
  const idempotency = createPostgresIdempotencyStore({ sql, schema })
  const inbox = createPostgresInboxStore({ sql, schema })

  describe('idempotency store', () => {
    run(idempotencyStoreContract({ clock, create: () => idempotency, peer: () => createPostgresIdempotencyStore({ sql: peer, schema }) }))
  })
  describe('idempotency store in transactions', () => {
    run(transactionalIdempotencyStoreContract({ clock, create: () => idempotency, transaction: inTransactionOf(pool) }))
  })
  describe('inbox store', () => {
    run(inboxStoreContract({ clock, create: () => inbox, peer: () => createPostgresInboxStore({ sql: peer, schema }) }))
  })
  describe('inbox store in transactions', () => {
    run(transactionalInboxStoreContract({ clock, create: () => inbox }))
  })
})

describe.skipIf(!hasPostgres).concurrent('pg, on the clock of the server', async () => {
  const schema = await makeSchema()
  const sql = openPool({ max: 10 })
  const idempotency = createPostgresIdempotencyStore({ sql, schema })
  const inbox = createPostgresInboxStore({ sql, schema })

  describe('idempotency store', () => {
    run(idempotencyStoreContract({ unitMs, create: () => idempotency }))
  })
  describe('inbox store', () => {
    run(inboxStoreContract({ unitMs, create: () => inbox }))
  })
})

describe.skipIf(!hasPostgres)('postgres.js', async () => {
  const { schema, clock, onClock } = await makeSteppedSchema()
  const client = openSql({ max: 10 })
  const sql = rewritten(client, onClock)
  const peer = rewritten(openSql(), onClock)
  const idempotency = createPostgresIdempotencyStore({ sql, schema })
  const inbox = createPostgresInboxStore({ sql, schema })
  const transaction = <T>(work: (tx: postgres.TransactionSql) => Promise<T>): Promise<T> => client.begin(work) as Promise<T>

  describe('idempotency store', () => {
    run(idempotencyStoreContract({ clock, create: () => idempotency, peer: () => createPostgresIdempotencyStore({ sql: peer, schema }) }))
  })
  describe('idempotency store in transactions', () => {
    run(transactionalIdempotencyStoreContract({ clock, create: () => idempotency, transaction }))
  })
  describe('inbox store', () => {
    run(inboxStoreContract({ clock, create: () => inbox, peer: () => createPostgresInboxStore({ sql: peer, schema }) }))
  })
  describe('inbox store in transactions', () => {
    run(transactionalInboxStoreContract({ clock, create: () => inbox }))
  })
})

describe('PGlite', async () => {
  const lite = await openPGlite()
  const { schema, clock, onClock } = await steppedSchema((text) => lite.exec(text), 'kit')
  const sql = rewritten(lite, onClock)
  const idempotency = createPostgresIdempotencyStore({ sql, schema })
  const inbox = createPostgresInboxStore({ sql, schema })
  const transaction = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => lite.transaction(work)

  describe('idempotency store', () => {
    run(idempotencyStoreContract({ clock, create: () => idempotency, peer: () => createPostgresIdempotencyStore({ sql, schema }) }))
  })
  describe('idempotency store in transactions', () => {
    // One session: a second transaction begins when the first has ended, and nobody ever meets an open one.
    run(transactionalIdempotencyStoreContract({ clock, create: () => idempotency, transaction }), [
      'a key that an open transaction holds is in progress, soon',
    ])
  })
  describe('inbox store', () => {
    run(inboxStoreContract({ clock, create: () => inbox, peer: () => createPostgresInboxStore({ sql, schema }) }))
  })
  describe('inbox store in transactions', () => {
    run(transactionalInboxStoreContract({ clock, create: () => inbox }))
  })
})

it('PGlite takes the time of this process: a jump of its wall clock moves leases', async () => {
  const sql = await openPGlite()
  await ensureSchema({ sql })
  const store = createPostgresIdempotencyStore({ sql })
  await store.claim('a', { leaseMs: 60_000, retainMs: 600_000 })
  const now = vi.spyOn(Date, 'now').mockImplementation(() => performance.timeOrigin + performance.now() + 3_600_000)
  const claim = await store.claim('a', { leaseMs: 60_000, retainMs: 600_000 })
  now.mockRestore()
  expect(claim.kind).toBe('acquired')
})
