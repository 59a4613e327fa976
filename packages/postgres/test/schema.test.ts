import { isInvalidArgumentError, isKitError } from '@kit/core'
import { isStoreUnavailableError } from '@kit/core/idempotency'
import {
  createPostgresHintChannel,
  createPostgresIdempotencyStore,
  createPostgresInboxStore,
  createPostgresPollBudget,
  ensureSchema,
  schemaSql,
} from '@kit/postgres'
import { describe, expect, it, vi } from 'vitest'
import { atTheEnd, makeSchema, newName, openPGlite, openPool, openSql } from './support/database.ts'
import { hasPostgres } from './support/services.ts'

const lease = { leaseMs: 60_000, retainMs: 3_600_000 }

async function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  )
}

describe.skipIf(!hasPostgres)('ensureSchema', () => {
  const pool = openPool({ max: 12 })

  function newSchema(): string {
    const schema = newName('kit_schema')
    atTheEnd(() => pool.query(`DROP SCHEMA IF EXISTS "${schema}" CASCADE`))
    return schema
  }
  async function versions(schema: string): Promise<number[]> {
    const { rows } = await pool.query<{ version: number }>(`SELECT version FROM "${schema}".schema_version ORDER BY version`)
    return rows.map(({ version }) => version)
  }

  it('can be called by ten processes at once, and again', async () => {
    const schema = newSchema()
    const others = openSql({ max: 5 })
    await Promise.all(Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? ensureSchema({ sql: pool, schema }) : ensureSchema({ sql: others, schema }))))
    await ensureSchema({ sql: pool, schema })
    expect(await versions(schema)).toEqual([1, 2])
    expect((await createPostgresIdempotencyStore({ sql: pool, schema }).claim('order', lease)).kind).toBe('acquired')
  })

  it('only reads when everything is there', async () => {
    const schema = newSchema()
    await ensureSchema({ sql: pool, schema })
    const readOnly = openPool({ options: '-c default_transaction_read_only=on' })
    await ensureSchema({ sql: readOnly, schema })
  })

  it('brings a schema of an older version up to date, and keeps what is in it', async () => {
    const schema = newSchema()
    const all = schemaSql({ schema })
    const newer = schemaSql({ schema, from: 1 })
    expect(all.endsWith(newer)).toBe(true)
    await pool.query(all.slice(0, -newer.length))
    expect(await versions(schema)).toEqual([1])
    const store = createPostgresIdempotencyStore({ sql: pool, schema })
    const claim = await store.claim('order', lease)
    if (claim.kind !== 'acquired') throw new Error('not acquired')
    await store.complete(claim, 'kept')
    const hints = createPostgresHintChannel({ sql: pool, schema })
    const early = await failure(hints.put(['wait:1'], { ttlMs: 60_000 }))
    expect(isInvalidArgumentError(early) && early.message).toContain('ensureSchema')
    await ensureSchema({ sql: pool, schema })
    expect(await versions(schema)).toEqual([1, 2])
    expect(await store.claim('order', lease)).toEqual({ kind: 'completed', result: 'kept' })
    await hints.put(['wait:1'], { ttlMs: 60_000 })
    expect((await hints.read(['wait:1'])).size).toBe(1)
  })

  it('refuses a schema of a newer release', async () => {
    const schema = newSchema()
    await ensureSchema({ sql: pool, schema })
    await pool.query(`INSERT INTO "${schema}".schema_version (version) VALUES (99)`)
    const error = await failure(ensureSchema({ sql: pool, schema }))
    expect(isInvalidArgumentError(error) && error.message).toMatch(/version 99.*knows 2: update the package/)
  })

  it('is the same as running schemaSql, in one go or with a migration tool', async () => {
    const [one, other] = [newSchema(), newSchema()]
    await ensureSchema({ sql: pool, schema: one })
    await pool.query(schemaSql({ schema: other }))
    await pool.query(schemaSql({ schema: other }))
    await ensureSchema({ sql: pool, schema: other })
    const shape = async (schema: string): Promise<unknown[]> => {
      const { rows } = await pool.query<{ text: string }>(
        `SELECT replace(concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default), $1, '') AS text
         FROM information_schema.columns WHERE table_schema = $1
         UNION ALL SELECT replace(indexdef, $1, '') FROM pg_indexes WHERE schemaname = $1
         UNION ALL SELECT replace(pg_get_functiondef(p.oid), $1, '') FROM pg_proc AS p JOIN pg_namespace AS n ON n.oid = p.pronamespace WHERE n.nspname = $1
         ORDER BY 1`,
        [schema],
      )
      return rows
    }
    expect(await shape(other)).toEqual(await shape(one))
    expect((await shape(one)).length).toBeGreaterThan(40)
  })

  it('leaves nothing behind when it fails half-way', async () => {
    const schema = newSchema()
    await pool.query(`CREATE SCHEMA "${schema}"; CREATE VIEW "${schema}".hint AS SELECT 1 AS key`)
    const error = await failure(ensureSchema({ sql: pool, schema }))
    expect(isStoreUnavailableError(error)).toBe(true)
    const { rows } = await pool.query(`SELECT table_name FROM information_schema.tables WHERE table_schema = $1`, [schema])
    expect(rows).toEqual([{ table_name: 'hint' }])
  })

  it('is named by everything that finds no tables, without a key in the message', async () => {
    const schema = newSchema()
    const given = { sql: pool, schema }
    const store = createPostgresIdempotencyStore(given)
    const inbox = createPostgresInboxStore(given)
    const hints = createPostgresHintChannel(given)
    const budget = createPostgresPollBudget(given)
    const client = await pool.connect()
    const failures = [
      await failure(store.claim('secret-key', lease)),
      await failure(store.claimIn(client, 'secret-key', lease)),
      await failure(inbox.put({ key: 'secret-key', fingerprint: new Uint8Array(1), payload: new Uint8Array(1), sealed: false }, { retainMs: 1 })),
      await failure(inbox.claim('secret-key', { leaseMs: 1 })),
      await failure(inbox.due({ limit: 1 })),
      await failure(inbox.redrive('secret-key')),
      await failure(hints.put(['secret-key'], { ttlMs: 1 })),
      await failure(hints.read(['secret-key'])),
      await failure(hints.subscribe(() => undefined)),
      await failure(budget.reserve({ account: 'secret-key', key: 'secret-key', lane: 'poll' })),
      await failure(budget.pause('secret-key', 1)),
    ]
    client.release()
    for (const error of failures) {
      expect(isKitError(error) && error.code).toBe('invalid_argument')
      expect((error as Error).message).toContain('ensureSchema')
      expect((error as Error).message).not.toContain('secret-key')
    }
  })

  it('keeps two deployments on one database apart', async () => {
    const [one, other] = [await makeSchema(), await makeSchema()]
    const stores = [one, other].map((schema) => createPostgresIdempotencyStore({ sql: pool, schema }))
    const kinds = await Promise.all(stores.map(async (store) => (await store.claim('same', lease)).kind))
    expect(kinds).toEqual(['acquired', 'acquired'])
    const heard: unknown[] = []
    const channels = [one, other].map((schema) => createPostgresHintChannel({ sql: pool, schema }))
    const subscription = await channels[0]!.subscribe((keys) => void heard.push(keys))
    heard.length = 0
    await channels[1]!.put(['wait:other'], { ttlMs: 60_000 })
    await channels[0]!.put(['wait:own'], { ttlMs: 60_000 })
    await vi.waitFor(() => expect(heard).toContainEqual(['wait:own']), 20_000)
    expect(heard).not.toContainEqual(['wait:other'])
    expect((await channels[0]!.read(['wait:other'])).size).toBe(0)
    await subscription.close()
  })
})

describe('schemaSql', () => {
  it.each(['', 'Kit', 'kit-1', '1kit', 'pg_kit', 'kit"; DROP TABLE x; --', 'kit.kit', 'x'.repeat(49), "kit'", 'kit$kit$'])('refuses the name %j', (schema) => {
    const given = { sql: openPoolOfNobody(), schema }
    for (const make of [() => schemaSql({ schema }), () => createPostgresIdempotencyStore(given), () => createPostgresInboxStore(given), () => createPostgresHintChannel(given), () => createPostgresPollBudget(given)]) {
      expect(make).toThrow(expect.objectContaining({ code: 'invalid_argument', argument: 'schema' }))
    }
  })

  it('refuses a version that never was', () => {
    for (const from of [-1, 3, 1.5, Number.NaN]) expect(() => schemaSql({ from })).toThrow(expect.objectContaining({ argument: 'from' }))
    expect(schemaSql({ from: 2 })).toBe('')
  })

  it('runs in PGlite, statement by statement or in one go', async () => {
    const db = await openPGlite()
    await db.exec(schemaSql())
    await ensureSchema({ sql: db })
    await ensureSchema({ sql: db, schema: 'other' })
    expect((await createPostgresIdempotencyStore({ sql: db, schema: 'other' }).claim('a', lease)).kind).toBe('acquired')
  })
})

/** Never connected to. */
function openPoolOfNobody(): ReturnType<typeof openPool> {
  return openPool({ connectionString: 'postgres://nobody@127.0.0.1:1/none' })
}
