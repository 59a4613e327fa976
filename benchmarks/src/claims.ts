import { IdempotencyConfig, makeIdempotent } from '@aws-lambda-powertools/idempotency'
import { CachePersistenceLayer } from '@aws-lambda-powertools/idempotency/cache'
import { createMemoryIdempotencyStore, processOnce, type IdempotencyStore } from '@kit/core/idempotency'
import { createPostgresIdempotencyStore, ensureSchema } from '@kit/postgres'
import { createRedisIdempotencyStore } from '@kit/redis'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { Pool } from 'pg'
import { PgBoss } from 'pg-boss'
import postgres from 'postgres'
import { createClient } from 'redis'
import { ratioLine } from './rounds.ts'
import { databaseUrl, redisUrl } from './services.ts'

interface Subject {
  readonly name: string
  /** One operation on a key nobody has used. */
  readonly run: (key: string) => Promise<unknown>
  /** Fewer operations, for subjects that would take minutes. */
  readonly share?: number
}

const inFlight = 32
const operations = 3_200
const rounds = 9
const leaseMs = 30_000
const retainMs = 60_000

/** Milliseconds an operation takes of the whole, with 32 in flight all the time. */
async function timeEach({ run, share = 1 }: Subject, round: number): Promise<number> {
  const count = Math.round(operations * share)
  let next = 0
  const begin = performance.now()
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (next < count) await run(`${process.pid}:${round}:${(next += 1)}`)
    }),
  )
  return (performance.now() - begin) / count
}

async function compareThroughput(title: string, subjects: readonly [Subject, ...Subject[]]): Promise<void> {
  const times = new Map<string, number[]>(subjects.map(({ name }) => [name, []]))
  for (let round = -1; round < rounds; round += 1) {
    for (const subject of subjects) {
      const time = await timeEach(subject, round)
      if (round >= 0) times.get(subject.name)?.push(time)
    }
  }
  const limit = times.get(subjects[0].name) ?? []
  console.log(`\n${title}`)
  for (const [name, measured] of times) {
    console.log(ratioLine(name, measured.map((time, round) => time / (limit[round] ?? Number.NaN))))
  }
}

const claimWith =
  (store: IdempotencyStore) =>
  (key: string): Promise<unknown> =>
    store.claim(key, { leaseMs, retainMs })

const onceWith =
  (store: IdempotencyStore) =>
  (key: string): Promise<unknown> =>
    processOnce(store, key, { leaseMs, retainMs }, async () => ({ ok: true }))

async function benchRedis(): Promise<void> {
  const prefix = `kit-bench-${process.pid}`
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: null })
  const nodeRedis = createClient({ url: redisUrl })
  await nodeRedis.connect()
  const queue = new Queue(`${prefix}-queue`, { connection: redis })
  const ours = createRedisIdempotencyStore({ redis, prefix })
  const oursOnNodeRedis = createRedisIdempotencyStore({ redis: nodeRedis, prefix: `${prefix}-n` })
  const lambdaStore = new CachePersistenceLayer({ client: nodeRedis })
  const config = new IdempotencyConfig({})
  config.registerLambdaContext({ getRemainingTimeInMillis: () => leaseMs })
  const lambda = makeIdempotent((_key: string, _more: string) => Promise.resolve({ ok: true }), { persistenceStore: lambdaStore, config, dataIndexArgument: 0 } as never)
  const raw = (name: string) => (key: string) => redis.set(`${prefix}:${name}:${key}`, '1', 'PX', retainMs, 'NX')
  try {
    await compareThroughput('Claim in Redis, 32 in flight', [
      { name: 'limit: SET NX PX (ioredis)', run: raw('raw') },
      { name: 'kit over ioredis', run: claimWith(ours) },
      { name: 'SET NX PX (node-redis)', run: (key) => nodeRedis.set(`${prefix}:nr:${key}`, '1', { condition: 'NX', expiration: { type: 'PX', value: retainMs } }) },
      { name: 'kit over node-redis', run: claimWith(oursOnNodeRedis) },
      { name: 'bullmq add({ jobId })', run: (key) => queue.add('job', {}, { jobId: key.replaceAll(':', '-') }) },
      { name: 'kit in memory', run: claimWith(createMemoryIdempotencyStore({ maxEntries: 1_000_000 })) },
    ])
    await compareThroughput('Run once in Redis, 32 in flight: claim, run, keep the result', [
      {
        name: 'limit: SET NX PX, then SET',
        run: async (key) => {
          await raw('once')(key)
          await redis.set(`${prefix}:once:${key}`, '{"ok":true}', 'PX', retainMs)
        },
      },
      { name: 'kit: processOnce over ioredis', run: (key) => onceWith(ours)(`once:${key}`) },
      { name: 'kit: processOnce over node-redis', run: (key) => onceWith(oursOnNodeRedis)(`once:${key}`) },
      { name: 'powertools makeIdempotent', run: (key) => lambda(`${prefix}${key}`, ''), share: 0.5 },
    ])
  } finally {
    await queue.obliterate({ force: true })
    await queue.close()
    for await (const keys of redis.scanStream({ match: `*${prefix}*`, count: 1_000 }) as AsyncIterable<string[]>) if (keys.length > 0) await redis.unlink(...keys)
    redis.disconnect()
    nodeRedis.destroy()
  }
}

async function benchPostgres(): Promise<void> {
  const schema = `kit_bench_${process.pid}`
  const pool = new Pool({ connectionString: databaseUrl, max: 16 })
  const sql = postgres(databaseUrl, { max: 16, onnotice: () => {} })
  const boss = new PgBoss({ connectionString: databaseUrl, schema: `${schema}_boss`, max: 16 })
  boss.on('error', () => {})
  await ensureSchema({ sql: pool, schema })
  await pool.query(`create table ${schema}.raw (key text primary key, until timestamptz not null, result jsonb)`)
  await boss.start()
  await boss.createQueue('bench')
  const ours = createPostgresIdempotencyStore({ sql: pool, schema })
  const oursOnPostgresJs = createPostgresIdempotencyStore({ sql, schema })
  const raw = (name: string) => (key: string) =>
    pool.query({
      name: 'claim',
      text: `insert into ${schema}.raw (key, until) values ($1, clock_timestamp() + interval '60 s') on conflict do nothing returning key`,
      values: [`${name}:${key}`],
    })
  try {
    await compareThroughput('Claim in PostgreSQL, 32 in flight over 16 connections', [
      { name: 'limit: INSERT … ON CONFLICT (pg)', run: raw('raw') },
      { name: 'kit over pg', run: (key) => claimWith(ours)(`claim:${key}`) },
      { name: 'kit over postgres.js', run: (key) => claimWith(oursOnPostgresJs)(`js:${key}`) },
      { name: 'pg-boss send({ singletonKey })', run: (key) => boss.send('bench', {}, { singletonKey: key, singletonSeconds: 60 }), share: 0.5 },
    ])
    await compareThroughput('Run once in PostgreSQL, 32 in flight: claim, run, keep the result', [
      {
        name: 'limit: INSERT … ON CONFLICT, then UPDATE',
        run: async (key) => {
          await raw('once')(key)
          await pool.query({ name: 'done', text: `update ${schema}.raw set result = $2 where key = $1`, values: [`once:${key}`, '{"ok":true}'] })
        },
      },
      { name: 'kit: processOnce over pg', run: (key) => onceWith(ours)(`once:${key}`) },
      { name: 'kit: processOnce over postgres.js', run: (key) => onceWith(oursOnPostgresJs)(`once-js:${key}`) },
    ])
  } finally {
    await boss.stop({ graceful: false })
    await pool.query(`drop schema if exists ${schema} cascade`)
    await pool.query(`drop schema if exists ${schema}_boss cascade`)
    await pool.end()
    await sql.end()
  }
}

/** What a claim costs beside the one command that can do it, and beside libraries that claim. Needs Redis and PostgreSQL. */
export async function benchClaims(): Promise<void> {
  await benchRedis()
  await benchPostgres()
}
