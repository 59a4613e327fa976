import { createPostgresHintChannel, createPostgresIdempotencyStore, ensureSchema } from '@kit/postgres'
import type { PostgresExecutor } from '@kit/postgres'
import { isStoreUnavailableError } from '@kit/core/idempotency'
import type { HintChannel } from '@kit/core/waiter'
import { drizzle } from 'drizzle-orm/node-postgres'
import { Client } from 'pg'
import { describe, expect, it, vi } from 'vitest'
import { atTheEnd, makeSchema, openPGlite, openPool, openSql } from './support/database.ts'
import { hasPgBouncer, startPgBouncer } from './support/pgbouncer.ts'
import { openProxy } from './support/proxy.ts'
import { databaseUrl, hasPostgres } from './support/services.ts'

const ttlMs = 600_000
const soon = { timeout: 40_000, interval: 50 }

interface Ear {
  readonly keys: Set<string>
  /** How often everything had to be looked at. */
  all: number
  readonly health: () => 'live' | 'degraded'
  readonly close: () => Promise<void>
}

/** Listens as a waiter does: `all` means to look. */
async function listen(channel: HintChannel): Promise<Ear> {
  const keys = new Set<string>()
  const ear: Ear = { keys, all: 0, health: () => subscription.health, close: () => subscription.close() }
  const subscription = await channel.subscribe((heard) => {
    if (heard === 'all') ear.all++
    else for (const key of heard) keys.add(key)
  })
  atTheEnd(() => subscription.close())
  return ear
}

describe.skipIf(!hasPostgres).concurrent('hint channel', async () => {
  const schema = await makeSchema()
  const pool = openPool({ max: 8 })
  const admin = openPool({ max: 2 })

  /** Ends the connections that listen for this schema under a name. */
  async function endListeners(applicationName: string): Promise<number> {
    const { rows } = await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1 AND query ILIKE 'listen%'`,
      [applicationName],
    )
    return rows.length
  }

  it('is live when its own notification arrives, and holds one connection', async () => {
    const name = `kit-${crypto.randomUUID()}`
    const own = openPool({ max: 8, application_name: name })
    const channel = createPostgresHintChannel({ sql: own, schema })
    const ears = [await listen(channel), await listen(channel), await listen(channel)]
    expect(ears.map(({ health }) => health())).toEqual(['live', 'live', 'live'])
    const { rows } = await admin.query(`SELECT 1 FROM pg_stat_activity WHERE application_name = $1 AND query ILIKE 'listen%'`, [name])
    expect(rows.length).toBe(1)
    for (const ear of ears) await ear.close()
    expect(ears[0]!.health()).toBe('degraded')
    expect([own.totalCount - own.idleCount, own.waitingCount]).toEqual([0, 0])
  })

  it.each(['pg', 'postgres.js'])('loses no hint when the server ends the listening connection, over %s', async (driver) => {
    const name = `kit-${crypto.randomUUID()}`
    const sql = driver === 'pg' ? openPool({ application_name: name }) : openSql({ connection: { application_name: name } })
    const channel = createPostgresHintChannel({ sql, schema, pollMs: 500 })
    const ear = await listen(channel)
    const before = ear.all
    const put: string[] = []
    const noticed = new Set<string>()
    const publisher = createPostgresHintChannel({ sql: pool, schema })
    let cuts = 0
    for (let round = 0; round < 60; round++) {
      const key = `wait:${crypto.randomUUID()}`
      put.push(key)
      await publisher.put([key], { ttlMs })
      if (round % 15 === 5) cuts += await endListeners(name)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(cuts).toBeGreaterThan(0)
    await vi.waitFor(() => expect(ear.health()).toBe('live'), soon)
    expect(ear.all).toBeGreaterThan(before)
    // After the last `all` nothing is missing: what was not told is found by the look it asks for.
    for (const key of (await channel.read(put)).keys()) noticed.add(key)
    expect(noticed.size).toBe(put.length)
    const last = `wait:${crypto.randomUUID()}`
    await publisher.put([last], { ttlMs })
    await vi.waitFor(() => expect(ear.keys.has(last)).toBe(true), soon)
    await ear.close()
  })

  it('hears of everything, whatever it takes in notifications of 8,000 bytes', async () => {
    const ear = await listen(createPostgresHintChannel({ sql: pool, schema }))
    const publisher = createPostgresHintChannel({ sql: openSql(), schema })
    const long = Array.from({ length: 30 }, (_, index) => `wait:${index}:"\\é€${'x'.repeat(1_500)}`)
    await publisher.put(long, { ttlMs })
    await vi.waitFor(() => expect(long.filter((key) => !ear.keys.has(key)).length).toBe(0), soon)
    const widest = '\u0001'.repeat(2_000)
    await publisher.put([widest], { ttlMs })
    await vi.waitFor(() => expect(ear.all).toBeGreaterThan(0), soon)
    const many = Array.from({ length: 5_000 }, () => `wait:${crypto.randomUUID()}`)
    await publisher.put(many, { ttlMs })
    await vi.waitFor(() => expect(many.filter((key) => !ear.keys.has(key)).length).toBe(0), soon)
    expect((await publisher.read(many)).size).toBe(many.length)
    await ear.close()
  })

  it('gives every put a version, also where many share a statement', async () => {
    const channel = createPostgresHintChannel({ sql: pool, schema })
    const [shared, ...keys] = Array.from({ length: 200 }, () => `wait:${crypto.randomUUID()}`) as [string, ...string[]]
    await Promise.all(keys.map((key, index) => channel.put([key, shared], { ttlMs, taskId: index % 20 === 0 ? key : undefined })))
    const found = await channel.read([shared, ...keys])
    expect(new Set([...found.values()].map(({ version }) => version)).size).toBe(200)
    expect(keys.every((key, index) => found.get(key)?.taskId === (index % 20 === 0 ? key : undefined))).toBe(true)
    expect(keys).toContain(found.get(shared)?.taskId)
    await Promise.all([channel.put([shared], { ttlMs }), channel.put([shared], { ttlMs, taskId: 'last' }), channel.put([shared], { ttlMs })])
    expect((await channel.read([shared])).get(shared)?.taskId).toBe('last')
    const versions = new Set<string>()
    for (let round = 0; round < 5; round++) {
      await channel.put([shared], { ttlMs })
      versions.add((await channel.read([shared])).get(shared)!.version)
    }
    expect(versions.size).toBe(5)
    await channel.put([], { ttlMs })
  })

  it('keeps strange keys and ids apart, and refuses what no index holds', async () => {
    const channel = createPostgresHintChannel({ sql: pool, schema })
    const keys = ['a\0b', 'a\u001ab', 'a\u001a0000b', '\ud800', '\ud801', '\udc00', "'; DROP TABLE hint; --", '{"a"}', 'NULL', 'null', '\\', '']
    const ear = await listen(channel)
    for (const [index, key] of keys.entries()) await channel.put([key], { ttlMs, taskId: `${key}${index}` })
    const found = await channel.read(keys)
    expect(keys.map((key) => found.get(key)?.taskId)).toEqual(keys.map((key, index) => `${key}${index}`))
    await vi.waitFor(() => expect(keys.filter((key) => !ear.keys.has(key))).toEqual([]), soon)
    await ear.close()
    for (const refused of [
      () => channel.put(['x'.repeat(2_001)], { ttlMs }),
      () => channel.read(['€'.repeat(667)]),
      () => channel.put(['a'], { ttlMs: Number.NaN }),
    ]) {
      await expect(refused()).rejects.toMatchObject({ code: 'invalid_argument' })
    }
  })

  it('polls, and says degraded, where a connection listens and nothing arrives', async () => {
    // Of its own: where thousands of hints come at once, whoever polls is told 'all'.
    const quiet = await makeSchema()
    let listens = 0
    const deaf: PostgresExecutor = {
      query: (text, values) => pool.query(text, values),
      transaction: (work) => work({ query: (text, values) => pool.query(text, values) }),
      async listen() {
        listens++
        return async () => undefined
      },
    }
    const channel = createPostgresHintChannel({ sql: deaf, schema: quiet, selfTestMs: 300, pollMs: 100 })
    const ear = await listen(channel)
    expect([listens, ear.health()]).toEqual([1, 'degraded'])
    const key = `wait:${crypto.randomUUID()}`
    await createPostgresHintChannel({ sql: pool, schema: quiet }).put([key], { ttlMs })
    await vi.waitFor(() => expect(ear.keys.has(key)).toBe(true), soon)
    await ear.close()
  })

  it('polls where there is no connection to spare', async () => {
    const channel = createPostgresHintChannel({ sql: openPool({ max: 1 }), schema, pollMs: 100 })
    const ear = await listen(channel)
    const key = `wait:${crypto.randomUUID()}`
    await channel.put([key], { ttlMs })
    await vi.waitFor(() => expect(ear.keys.has(key)).toBe(true), soon)
    expect(ear.health()).toBe('degraded')
    await ear.close()
  })

  it('polls every hint once, however long a transaction before it stays open', async () => {
    const writer = await admin.connect()
    await writer.query('BEGIN')
    await writer.query('SELECT pg_current_xact_id()')
    const channel = createPostgresHintChannel({ sql: pool, schema, mode: 'poll', pollMs: 50 })
    const told: string[] = []
    const subscription = await channel.subscribe((keys) => void told.push(...(keys === 'all' ? ['all'] : keys)))
    const late = `wait:${crypto.randomUUID()}`
    await writer.query(`SELECT "${schema}".hint_put(ARRAY[$1], ARRAY[600000], ARRAY[NULL]::text[], NULL)`, [late])
    const early = `wait:${crypto.randomUUID()}`
    await channel.put([early], { ttlMs })
    await vi.waitFor(() => expect(told.includes(early)).toBe(true), soon)
    expect(told).not.toContain(late)
    await writer.query('COMMIT')
    writer.release()
    await vi.waitFor(() => expect(told.includes(late)).toBe(true), soon)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(told.filter((key) => key === early).length).toBe(1)
    expect(subscription.health).toBe('live')
    await subscription.close()
  })

  it('listens through Drizzle, a single client, and PGlite', async () => {
    const client = new Client(databaseUrl)
    await client.connect()
    atTheEnd(() => client.end())
    const lite = await openPGlite()
    await ensureSchema({ sql: lite, schema })
    for (const sql of [drizzle(pool), client, lite]) {
      const channel = createPostgresHintChannel({ sql, schema })
      const ear = await listen(channel)
      expect(ear.health()).toBe('live')
      const key = `wait:${crypto.randomUUID()}`
      await channel.put([key], { ttlMs })
      await vi.waitFor(() => expect(ear.keys.has(key)).toBe(true), soon)
      await ear.close()
    }
  })

  it('heals when the database was away', async () => {
    const proxy = await openProxy()
    const channel = createPostgresHintChannel({ sql: openPool({ connectionString: proxy.url }), schema, pollMs: 200 })
    const publisher = createPostgresHintChannel({ sql: pool, schema })
    const ear = await listen(channel)
    proxy.cut()
    await vi.waitFor(() => expect(ear.health()).toBe('degraded'), soon)
    const error = await channel.put(['wait:x'], { ttlMs }).catch((caught: unknown) => caught)
    expect(isStoreUnavailableError(error) && !error.message.includes('wait:x')).toBe(true)
    const missed = `wait:${crypto.randomUUID()}`
    await publisher.put([missed], { ttlMs })
    const before = ear.all
    proxy.mend()
    await vi.waitFor(() => expect(ear.health()).toBe('live'), soon)
    expect(ear.all > before || ear.keys.has(missed)).toBe(true)
    const key = `wait:${crypto.randomUUID()}`
    await publisher.put([key], { ttlMs })
    await vi.waitFor(() => expect(ear.keys.has(key)).toBe(true), soon)
    await ear.close()
  })

  it('rejects a subscription while the database is away, and takes a later one', async () => {
    const proxy = await openProxy()
    const channel = createPostgresHintChannel({ sql: openPool({ connectionString: proxy.url }), schema })
    proxy.cut()
    await expect(channel.subscribe(() => undefined)).rejects.toMatchObject({ code: 'store_unavailable' })
    proxy.mend()
    const ear = await listen(channel)
    expect(ear.health()).toBe('live')
    await ear.close()
  })

  it('refuses times that cannot be used', () => {
    for (const given of [{ pollMs: 0 }, { pollMs: Number.NaN }, { selfTestMs: -1 }, { selfTestMs: 2 ** 31 }]) {
      expect(() => createPostgresHintChannel({ sql: pool, schema, ...given })).toThrow(expect.objectContaining({ argument: Object.keys(given)[0] }))
    }
  })
})

describe.skipIf(!hasPgBouncer)('behind PgBouncer in transaction mode', async () => {
  const schema = await makeSchema()
  const url = hasPgBouncer ? await startPgBouncer() : databaseUrl
  const publisher = createPostgresHintChannel({ sql: openPool({ connectionString: url }), schema })

  it.each(['pg', 'postgres.js'])('finds out that nothing arrives, and polls, over %s', async (driver) => {
    const sql = driver === 'pg' ? openPool({ connectionString: url }) : openSqlAt(url)
    const channel = createPostgresHintChannel({ sql, schema, selfTestMs: 1_000, pollMs: 100 })
    const ear = await listen(channel)
    expect(ear.health()).toBe('degraded')
    const key = `wait:${crypto.randomUUID()}`
    await publisher.put([key], { ttlMs })
    await vi.waitFor(() => expect(ear.keys.has(key)).toBe(true), soon)
    await ear.close()
  })

  it('is live when it was told to poll, and hears of 100 of 100', async () => {
    const channel = createPostgresHintChannel({ sql: openPool({ connectionString: url }), schema, mode: 'poll', pollMs: 100 })
    const ear = await listen(channel)
    expect(ear.health()).toBe('live')
    const keys = Array.from({ length: 100 }, () => `wait:${crypto.randomUUID()}`)
    for (const key of keys) await publisher.put([key], { ttlMs })
    await vi.waitFor(() => expect(keys.filter((key) => ear.keys.has(key)).length).toBe(100), soon)
    await ear.close()
  })

  it('claims as anywhere else', async () => {
    const pool = openPool({ connectionString: url, max: 10 })
    const store = createPostgresIdempotencyStore({ sql: pool, schema })
    const keys = Array.from({ length: 50 }, () => crypto.randomUUID())
    const claims = await Promise.all([...keys, ...keys].map((key) => store.claim(key, { leaseMs: 60_000, retainMs: 60_000 })))
    expect(claims.filter(({ kind }) => kind === 'acquired').length).toBe(50)
  })
})

function openSqlAt(url: string): ReturnType<typeof openSql> {
  const { hostname, port } = new URL(url)
  return openSql({ host: hostname, port: Number(port) })
}
