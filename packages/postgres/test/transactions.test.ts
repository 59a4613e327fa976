import { isInvalidArgumentError } from '@kit/core'
import type { AnyKitEvent } from '@kit/core/events'
import { createTransactionalInbox, isFencedOffError, processOnceIn } from '@kit/core/idempotency'
import type { TransactionalIdempotencyStore, TransactionalInboxStore } from '@kit/core/idempotency'
import { createPostgresIdempotencyStore, createPostgresInboxStore, ensureSchema } from '@kit/postgres'
import { sql as drizzleSql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { drizzle as drizzlePGlite } from 'drizzle-orm/pglite'
import { drizzle as drizzlePostgresJs } from 'drizzle-orm/postgres-js'
import knex from 'knex'
import { CamelCasePlugin, Kysely, PostgresDialect, sql as kyselySql } from 'kysely'
import { Client } from 'pg'
import type { PoolClient } from 'pg'
import postgres from 'postgres'
import { describe, expect, it } from 'vitest'
import { atTheEnd, makeSchema, openPGlite, openPool, openSql } from './support/database.ts'
import { databaseUrl, hasPostgres } from './support/services.ts'

/** A client or ORM, as an application has it. */
interface Subject<Tx> {
  readonly store: TransactionalIdempotencyStore<Tx>
  readonly inbox: TransactionalInboxStore<Tx>
  readonly transaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  /** Notes an effect of the key. */
  readonly write: (tx: Tx, key: string) => Promise<unknown>
  /** How many effects of the key were committed. */
  readonly effects: (key: string) => Promise<number>
  /** Where there is one session only, nobody ever meets an open transaction. */
  readonly oneSession?: boolean
}

const lease = { leaseMs: 60_000, retainMs: 3_600_000 }

async function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  )
}

/** What an application relies on when it claims in its own transaction. */
function keepsItsWord<Tx>(name: string, { store, inbox, transaction, write, effects, oneSession = false }: Subject<Tx>): void {
  const once = (key: string, work: (tx: Tx) => Promise<unknown> = async () => undefined): Promise<string> =>
    transaction(async (tx) => {
      const outcome = await processOnceIn(store, tx, key, {}, async ({ tx }) => {
        await write(tx, key)
        await work(tx)
        return 'done'
      })
      return outcome.kind
    })

  describe.concurrent(name, () => {
    it('commits claim, effect and completion together', async () => {
      const key = crypto.randomUUID()
      expect(await once(key)).toBe('processed')
      expect(await once(key)).toBe('replayed')
      expect(await effects(key)).toBe(1)
      expect(await store.claim(key, lease)).toEqual({ kind: 'completed', result: 'done' })
    })

    it('takes all of it back with a rollback', async () => {
      const key = crypto.randomUUID()
      const reason = new Error('no')
      expect(await failure(once(key, () => Promise.reject(reason)))).toBe(reason)
      expect(await effects(key)).toBe(0)
      expect(await store.claim(key, lease)).toMatchObject({ kind: 'acquired', attempt: 1 })
    })

    it.skipIf(oneSession)('gives a duplicate in_progress while the first is open, and lets its transaction go on', async () => {
      const [key, other] = [crypto.randomUUID(), crypto.randomUUID()]
      let end = (): void => {}
      const ended = new Promise<void>((resolve) => {
        end = resolve
      })
      let begun = (): void => {}
      const open = new Promise<void>((resolve) => {
        begun = resolve
      })
      const first = once(key, async () => {
        begun()
        await ended
      })
      await open
      const duplicate = await transaction(async (tx) => {
        const claim = await store.claimIn(tx, key, lease)
        // The transaction of the duplicate is as good as it was.
        await write(tx, other)
        return claim
      })
      const outside = await store.claim(key, lease)
      end()
      expect(duplicate).toMatchObject({ kind: 'in_progress', retryAfterMs: expect.any(Number) })
      expect(outside.kind).toBe('in_progress')
      expect(await first).toBe('processed')
      expect([await effects(key), await effects(other)]).toEqual([1, 1])
    })

    it('rolls back when the claim was lost', async () => {
      const key = crypto.randomUUID()
      const old = await store.claim(key, { ...lease, leaseMs: 1 })
      await new Promise((resolve) => setTimeout(resolve, 50))
      const young = await store.claim(key, lease)
      if (old.kind !== 'acquired' || young.kind !== 'acquired') throw new Error('not acquired')
      const error = await failure(
        transaction(async (tx) => {
          await write(tx, key)
          await store.completeIn(tx, old)
        }),
      )
      expect(isFencedOffError(error)).toBe(true)
      expect(await effects(key)).toBe(0)
      expect(await store.complete(young)).toBe(true)
    })

    it('handles events of an inbox exactly once', async () => {
      const key = crypto.randomUUID()
      await inbox.put({ key, fingerprint: Uint8Array.of(1), payload: Uint8Array.of(2), sealed: false }, { retainMs: 3_600_000 })
      const claim = await inbox.claim(key, { leaseMs: 60_000 })
      if (claim.kind !== 'acquired') throw new Error('not acquired')
      const reason = new Error('no')
      const rolledBack = inbox.transaction(async (tx) => {
        await write(tx, key)
        await inbox.completeIn(tx, claim)
        throw reason
      })
      expect(await failure(rolledBack)).toBe(reason)
      expect(await effects(key)).toBe(0)
      const given = await inbox.transaction(async (tx) => {
        await write(tx, key)
        await inbox.completeIn(tx, claim)
        return 'committed'
      })
      expect(given).toBe('committed')
      expect(await effects(key)).toBe(1)
      expect(await inbox.claim(key, { leaseMs: 60_000 })).toEqual({ kind: 'completed' })
    })
  })
}

describe.skipIf(!hasPostgres)('a transaction of', async () => {
  const schema = await makeSchema()
  const pool = openPool({ max: 10 })
  await pool.query(`CREATE TABLE IF NOT EXISTS "${schema}".effects (key text)`).catch(() => undefined)
  const insert = `INSERT INTO "${schema}".effects (key) VALUES`
  const effects = async (key: string): Promise<number> => {
    const { rows } = await pool.query<{ count: string }>(`SELECT count(*) FROM "${schema}".effects WHERE key = $1`, [key])
    return Number(rows[0]?.count)
  }

  const pg = { sql: pool, schema }
  keepsItsWord('a pool of pg', {
    store: createPostgresIdempotencyStore(pg),
    inbox: createPostgresInboxStore(pg),
    transaction: (work) => createPostgresInboxStore(pg).transaction(work),
    write: (tx, key) => tx.query(`${insert} ($1)`, [key]),
    effects,
  })

  const client = new Client(databaseUrl)
  if (hasPostgres) await client.connect()
  atTheEnd(() => client.end())
  const single = { sql: client, schema }
  keepsItsWord('a client of pg', {
    store: createPostgresIdempotencyStore(single),
    inbox: createPostgresInboxStore(single),
    transaction: (work) => createPostgresInboxStore(single).transaction(work),
    write: (tx, key) => tx.query(`${insert} ($1)`, [key]),
    effects,
    oneSession: true,
  })

  // Whatever a user has set for names and values, the stores' own statements are not touched by it.
  const sql = openSql({ max: 10, transform: postgres.camel, fetch_types: false })
  const postgresJs = { sql, schema }
  keepsItsWord('postgres.js', {
    store: createPostgresIdempotencyStore(postgresJs),
    inbox: createPostgresInboxStore(postgresJs),
    transaction: <T>(work: (tx: postgres.TransactionSql) => Promise<T>) => sql.begin(work) as Promise<T>,
    write: (tx, key) => tx.unsafe(`${insert} ($1)`, [key]),
    effects,
  })

  const db = drizzle(pool)
  const drizzled = { sql: db, schema }
  keepsItsWord('Drizzle over pg', {
    store: createPostgresIdempotencyStore(drizzled),
    inbox: createPostgresInboxStore(drizzled),
    transaction: (work) => db.transaction(work),
    write: (tx, key) => tx.execute(drizzleSql`${drizzleSql.raw(insert)} (${key})`),
    effects,
  })

  const dbJs = drizzlePostgresJs(openSql({ max: 10 }))
  const drizzledJs = { sql: dbJs, schema }
  keepsItsWord('Drizzle over postgres.js', {
    store: createPostgresIdempotencyStore(drizzledJs),
    inbox: createPostgresInboxStore(drizzledJs),
    transaction: (work) => dbJs.transaction(work),
    write: (tx, key) => tx.execute(drizzleSql`${drizzleSql.raw(insert)} (${key})`),
    effects,
  })

  const kysely = new Kysely<Record<string, never>>({ dialect: new PostgresDialect({ pool: openPool({ max: 10 }) }), plugins: [new CamelCasePlugin()] })
  const kyselied = { sql: kysely, schema }
  keepsItsWord('Kysely', {
    store: createPostgresIdempotencyStore(kyselied),
    inbox: createPostgresInboxStore(kyselied),
    transaction: (work) => kysely.transaction().execute(work),
    write: (tx, key) => kyselySql`${kyselySql.raw(insert)} (${key})`.execute(tx),
    effects,
  })

  const knexed = knex({ client: 'pg', connection: databaseUrl, pool: { min: 0, max: 10 } })
  atTheEnd(() => knexed.destroy())
  const given = { sql: knexed, schema }
  keepsItsWord('Knex', {
    store: createPostgresIdempotencyStore(given),
    inbox: createPostgresInboxStore(given),
    transaction: (work) => knexed.transaction(work),
    write: (tx, key) => tx.raw(`${insert} (?)`, [key]),
    effects,
  })

  const executor = {
    query: (text: string, values?: (string | null)[]) => pool.query(text, values),
    transaction: <T>(work: (tx: { query: (text: string, values?: (string | null)[]) => Promise<{ rows: unknown[] }> }) => Promise<T>) =>
      createPostgresInboxStore(pg).transaction((tx) => work({ query: (text, values) => tx.query(text, values) })),
  }
  const own = { sql: executor, schema }
  keepsItsWord('an executor of your own', {
    store: createPostgresIdempotencyStore(own),
    inbox: createPostgresInboxStore(own),
    transaction: (work) => executor.transaction(work),
    write: (tx, key) => tx.query(`${insert} ($1)`, [key]),
    effects,
  })
})

describe('a transaction of', async () => {
  const lite = await openPGlite()
  await lite.exec('CREATE TABLE effects (key text)')
  await ensureSchema({ sql: lite })
  const effects = async (key: string): Promise<number> =>
    (await lite.query<{ count: number }>('SELECT count(*)::integer AS count FROM effects WHERE key = $1', [key])).rows[0]!.count
  const pglite = { sql: lite }
  keepsItsWord('PGlite', {
    store: createPostgresIdempotencyStore(pglite),
    inbox: createPostgresInboxStore(pglite),
    transaction: (work) => lite.transaction(work),
    write: (tx, key) => tx.query('INSERT INTO effects VALUES ($1)', [key]),
    effects,
    oneSession: true,
  })
  const db = drizzlePGlite(lite)
  const drizzled = { sql: db }
  keepsItsWord('Drizzle over PGlite', {
    store: createPostgresIdempotencyStore(drizzled),
    inbox: createPostgresInboxStore(drizzled),
    transaction: (work) => db.transaction(work),
    write: (tx, key) => tx.execute(drizzleSql`INSERT INTO effects VALUES (${key})`),
    effects,
    oneSession: true,
  })
})

describe.skipIf(!hasPostgres)('claims in a transaction', async () => {
  const schema = await makeSchema()
  const pool = openPool({ max: 10 })
  const given = { sql: pool, schema }
  const store = createPostgresIdempotencyStore(given)
  const inbox = createPostgresInboxStore(given)

  it('leave lock_timeout as it was, also after waiting in vain', async () => {
    const key = crypto.randomUUID()
    const setting = async (tx: Parameters<typeof store.claimIn>[0]): Promise<unknown> => (await tx.query('SHOW lock_timeout')).rows[0]
    await inbox.transaction(async (tx) => {
      await tx.query(`SET LOCAL lock_timeout = '7s'`)
      expect((await store.claimIn(tx, key, lease)).kind).toBe('acquired')
      expect(await setting(tx)).toEqual({ lock_timeout: '7s' })
      await inbox.transaction(async (other) => {
        expect((await store.claimIn(other, key, lease)).kind).toBe('in_progress')
        expect(await setting(other)).toEqual({ lock_timeout: '0' })
      })
    })
  })

  it('wait as long as they are told for another transaction', async () => {
    const key = crypto.randomUUID()
    const patient = createPostgresIdempotencyStore({ ...given, lockTimeoutMs: 30_000 })
    let claimed = (): void => {}
    const open = new Promise<void>((resolve) => {
      claimed = resolve
    })
    const first = inbox.transaction(async (tx) => {
      const claim = await store.claimIn(tx, key, lease)
      claimed()
      if (claim.kind !== 'acquired') throw new Error('not acquired')
      await new Promise((resolve) => setTimeout(resolve, 500))
      await store.completeIn(tx, claim, 'first')
    })
    await open
    const second = await inbox.transaction((tx) => patient.claimIn(tx, key, lease))
    await first
    expect(second).toEqual({ kind: 'completed', result: 'first' })
    for (const lockTimeoutMs of [0, -1, 0.5, Number.NaN, Infinity]) {
      expect(() => createPostgresIdempotencyStore({ ...given, lockTimeoutMs })).toThrow(expect.objectContaining({ argument: 'lockTimeoutMs' }))
    }
  })

  it('keep to the driver errors that repeat a transaction', async () => {
    const key = crypto.randomUUID()
    const claim = await store.claim(key, { ...lease, leaseMs: 1 })
    if (claim.kind !== 'acquired') throw new Error('not acquired')
    const error = await failure(
      inbox.transaction(async (tx) => {
        await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ')
        await tx.query('SELECT 1')
        await store.claim(key, lease)
        await store.claimIn(tx, key, lease)
      }),
    )
    expect(error).toMatchObject({ code: '40001' })
    expect(await failure(inbox.transaction((tx) => tx.query('SELECT 1 / 0')))).toMatchObject({ code: '22012' })
  })

  it('say so when a transaction was rolled back without an error', async () => {
    const swallowed = inbox.transaction(async (tx) => {
      await tx.query('SELECT 1 / 0').catch(() => undefined)
      return 'looks fine'
    })
    expect(await failure(swallowed)).toMatchObject({ code: 'store_unavailable', message: expect.stringContaining('rolled back') })
  })

  it('refuse what is no transaction, and no client', async () => {
    for (const tx of [undefined, null, {}, 'tx', 7]) {
      expect(isInvalidArgumentError(await failure(store.claimIn(tx as never, 'a', lease)))).toBe(true)
      expect(isInvalidArgumentError(await failure(store.completeIn(tx as never, {} as never)))).toBe(true)
      expect(() => createPostgresInboxStore({ sql: tx as never })).toThrow(expect.objectContaining({ argument: 'sql' }))
    }
  })

  it('make effects exactly-once under 200 deliveries of 20 events', async () => {
    await pool.query(`CREATE TABLE IF NOT EXISTS "${schema}".effects (key text)`)
    const keys = Array.from({ length: 20 }, () => crypto.randomUUID())
    const deliveries = Array.from({ length: 200 }, (_, index) => keys[index % keys.length]!)
    let failures = 0
    const deliver = async (key: string, index: number): Promise<void> => {
      for (;;) {
        const outcome = await inbox
          .transaction((tx) =>
            processOnceIn(store, tx, key, {}, async () => {
              await tx.query(`INSERT INTO "${schema}".effects (key) VALUES ($1)`, [key])
              // Every third first attempt fails after its effect.
              if (index % 3 === 0 && failures++ % 2 === 0) throw new Error('crash')
            }),
          )
          .catch(() => ({ kind: 'failed' }))
        if (outcome.kind === 'processed' || outcome.kind === 'replayed') return
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    }
    await Promise.all(deliveries.map(deliver))
    const { rows } = await pool.query<{ count: string; keys: string }>(
      `SELECT count(*), count(DISTINCT key) AS keys FROM "${schema}".effects WHERE key = ANY ($1)`,
      [keys],
    )
    expect(rows).toEqual([{ count: '20', keys: '20' }])
    expect(failures).toBeGreaterThan(0)
  })

  it('fence a handler off that outlives its lease, and roll its effect back', async () => {
    await pool.query(`CREATE TABLE IF NOT EXISTS "${schema}".effects (key text)`)
    const key = crypto.randomUUID()
    await inbox.put({ key, fingerprint: Uint8Array.of(1), payload: Uint8Array.of(2), sealed: false }, { retainMs: 3_600_000 })
    const slow = await inbox.claim(key, { leaseMs: 1 })
    if (slow.kind !== 'acquired') throw new Error('not acquired')
    await new Promise((resolve) => setTimeout(resolve, 50))
    const error = await failure(
      inbox.transaction(async (tx) => {
        await tx.query(`INSERT INTO "${schema}".effects (key) VALUES ($1)`, [key])
        const quick = await inbox.claim(key, { leaseMs: 60_000 })
        if (quick.kind !== 'acquired') throw new Error('not acquired')
        await inbox.transaction(async (other) => {
          await other.query(`INSERT INTO "${schema}".effects (key) VALUES ($1)`, [key])
          await inbox.completeIn(other, quick)
        })
        await inbox.completeIn(tx, slow)
      }),
    )
    expect(isFencedOffError(error)).toBe(true)
    const { rows } = await pool.query<{ count: string }>(`SELECT count(*) FROM "${schema}".effects WHERE key = $1`, [key])
    expect(rows).toEqual([{ count: '1' }])
  })

  it('does not keep an event that is delivered again waiting for the handler', async () => {
    const key = crypto.randomUUID()
    const entry = { key, fingerprint: Uint8Array.of(1), payload: Uint8Array.of(2), sealed: false }
    await inbox.put(entry, { retainMs: 3_600_000 })
    const claim = await inbox.claim(key, { leaseMs: 60_000 })
    if (claim.kind !== 'acquired') throw new Error('not acquired')
    await inbox.transaction(async (tx) => {
      await inbox.completeIn(tx, claim)
      // The row is locked now, and none of these waits for the transaction: if one did, the test would never end.
      expect(await inbox.put(entry, { retainMs: 3_600_000 })).toBe('duplicate')
      expect((await inbox.claim(key, { leaseMs: 60_000 })).kind).toBe('in_progress')
      expect(await inbox.due({ limit: 100_000 })).not.toContain(key)
      expect(await inbox.renew({ ...claim, fence: claim.fence - 1n }, 60_000)).toBe(false)
    })
  })

  it('keep what others ask of a single client out of an open transaction', async () => {
    const client = new Client(databaseUrl)
    await client.connect()
    const alone = createPostgresIdempotencyStore({ sql: client, schema })
    const key = crypto.randomUUID()
    let claim: Promise<unknown> | undefined
    const error = await failure(
      createPostgresInboxStore({ sql: client, schema }).transaction(async () => {
        claim = alone.claim(key, lease)
        await new Promise((resolve) => setTimeout(resolve, 100))
        throw new Error('rolled back')
      }),
    )
    expect(error).toMatchObject({ message: 'rolled back' })
    expect(await claim).toMatchObject({ kind: 'acquired' })
    expect((await store.claim(key, lease)).kind).toBe('in_progress')
    await client.end()
  })

  it('let nobody else have an event whose handler is about to commit after its lease', async () => {
    const key = crypto.randomUUID()
    await inbox.put({ key, fingerprint: Uint8Array.of(1), payload: Uint8Array.of(2), sealed: false }, { retainMs: 3_600_000 })
    const claim = await inbox.claim(key, { leaseMs: 1 })
    if (claim.kind !== 'acquired') throw new Error('not acquired')
    await new Promise((resolve) => setTimeout(resolve, 50))
    await inbox.transaction(async (tx) => {
      await inbox.completeIn(tx, claim)
      expect((await inbox.claim(key, { leaseMs: 60_000 })).kind).toBe('in_progress')
    })
    expect((await inbox.claim(key, { leaseMs: 60_000 })).kind).toBe('completed')
  })

  it('fits createTransactionalInbox with the types of the driver', () => {
    const made = createTransactionalInbox<AnyKitEvent, PoolClient>({ store: inbox })
    expect(made.process).toBeTypeOf('function')
  })
})
