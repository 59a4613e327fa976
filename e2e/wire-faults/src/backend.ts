import type { AnyKitEvent } from '@kit/core/events'
import { createInbox, createTransactionalInbox } from '@kit/core/idempotency'
import type { IdempotencyStore, Inbox, InboxContext, InboxOptions, InboxStore } from '@kit/core/idempotency'
import type { HintChannel, PollBudget } from '@kit/core/waiter'
import {
  createPostgresHintChannel,
  createPostgresIdempotencyStore,
  createPostgresInboxStore,
  createPostgresPollBudget,
  ensureSchema,
} from '@kit/postgres'
import { createRedisHintChannel, createRedisIdempotencyStore, createRedisInboxStore, createRedisPollBudget } from '@kit/redis'
import type { RedisClient } from '@kit/redis'
import { Redis } from 'ioredis'
import { Pool } from 'pg'
import type { PoolClient } from 'pg'
import postgres from 'postgres'
import { connectNodeRedis } from './node-redis.ts'
import { databaseUrl, hasPostgres } from '../../../packages/postgres/test/support/services.ts'
import { hasRedis, redisUrl } from '../../../packages/redis/test/support/redis-url.ts'

/** The drivers everything is tested with. */
export type BackendName = 'ioredis' | 'node-redis' | 'pg' | 'postgres.js'

/** Puts something between the inbox and its store. */
export type Wrap = <Store extends InboxStore>(store: Store) => Store

/** An effect of a handler. */
export interface Effect {
  readonly event: string
  readonly tag: string
}

/** One program's stores: what a process of the user's would hold. */
export interface Deployment {
  readonly idempotency: IdempotencyStore
  readonly hints: HintChannel
  readonly budget: PollBudget
  /** An inbox whose handler notes an effect, in its transaction where there is one. */
  inbox(options: Omit<InboxOptions, 'store'>, wrap?: Wrap): Inbox<AnyKitEvent>
  /** Lets an inbox made here handle its events. `tagOf` says what to note. */
  start(inbox: Inbox<AnyKitEvent>, tagOf: (context: InboxContext) => string): void
  close(): Promise<void>
}

/** A server that is there, and a driver for it. */
export interface Backend {
  readonly name: BackendName
  /** Whether effects are part of the transaction that completes. */
  readonly exactlyOnce: boolean
  readonly port: number
  /** Makes room for deployments of this name. */
  prepare(namespace: string): Promise<void>
  /** A deployment whose connections go to this port: the server's own, or that of a proxy. */
  open(namespace: string, port: number): Promise<Deployment>
  /** All effects of all deployments of this name. */
  effects(namespace: string): Promise<readonly Effect[]>
  /** Of the connections with these ports at the server, those that are subscribed. */
  subscriberPorts(among: readonly number[]): Promise<readonly number[]>
  /** Ends those of these connections that are subscribed, from the server's side; gives how many there were. */
  endSubscribers(among: readonly number[]): Promise<number>
  remove(namespace: string): Promise<void>
  close(): Promise<void>
}

/** Longer than any pause of a busy machine, shorter than a test. */
const CALL_LIMIT_MS = 4_000

function portOf(url: string, standard: number): number {
  return Number(new URL(url).port || standard)
}

function through(url: string, port: number): string {
  const changed = new URL(url)
  changed.hostname = '127.0.0.1'
  changed.port = String(port)
  return changed.href
}

/** A Redis by one of its drivers. */
export function redisBackend(name: 'ioredis' | 'node-redis', url: string, stores: { readonly minReplicas?: number; readonly replicaTimeoutMs?: number } = {}): Backend {
  const admin = new Redis(url, { maxRetriesPerRequest: null })
  admin.on('error', () => undefined)
  const effects = new Map<string, Effect[]>()

  async function connect(port: number): Promise<{ redis: RedisClient; close(): void }> {
    if (name === 'node-redis') {
      const redis = await connectNodeRedis(through(url, port))
      return { redis, close: () => redis.destroy() }
    }
    const redis = new Redis(through(url, port), { retryStrategy: () => 50 })
    redis.on('error', () => undefined)
    return { redis, close: () => redis.disconnect() }
  }

  /** CLIENT LIST does not name channels, and others subscribe on this server as well: so the ports say whose they are. */
  async function subscribers(among: readonly number[]): Promise<readonly { readonly id: string; readonly port: number }[]> {
    const lines = String(await admin.call('CLIENT', 'LIST', 'TYPE', 'pubsub')).split('\n')
    return lines.flatMap((line) => {
      const [, id, port] = /^id=(\d+) addr=[^ ]*:(\d+) /.exec(line) ?? []
      return id !== undefined && among.includes(Number(port)) ? [{ id, port: Number(port) }] : []
    })
  }

  return {
    name,
    exactlyOnce: false,
    port: portOf(url, 6379),
    async prepare(namespace) {
      effects.set(namespace, [])
    },
    async open(namespace, port) {
      const { redis, close } = await connect(port)
      const options = { redis, prefix: namespace, timeoutMs: CALL_LIMIT_MS }
      const store = createRedisInboxStore({ ...options, ...stores })
      const noted = effects.get(namespace)!
      return {
        idempotency: createRedisIdempotencyStore({ ...options, ...stores }),
        hints: createRedisHintChannel({ ...options, checkMs: 500 }),
        budget: createRedisPollBudget({ ...options, perSecond: 1_000, minIntervalMs: 10 }),
        inbox: (given, wrap) => createInbox({ ...given, store: wrap === undefined ? store : wrap(store) }),
        start(inbox, tagOf) {
          inbox.start(async (event, context) => void noted.push({ event: event.id, tag: tagOf(context) }))
        },
        close: async () => close(),
      }
    },
    effects: async (namespace) => effects.get(namespace) ?? [],
    async subscriberPorts(among) {
      return (await subscribers(among)).map(({ port }) => port)
    },
    async endSubscribers(among) {
      const found = await subscribers(among)
      for (const { id } of found) await admin.call('CLIENT', 'KILL', 'ID', id)
      return found.length
    },
    async remove(namespace) {
      for await (const keys of admin.scanStream({ match: `*${namespace}*`, count: 1_000 })) {
        if ((keys as string[]).length > 0) await admin.del(...(keys as string[]))
      }
    },
    async close() {
      admin.disconnect()
    },
  }
}

interface Drivers {
  readonly sql: Pool | postgres.Sql
  insert(tx: unknown, schema: string, effect: Effect): Promise<unknown>
  close(): Promise<unknown>
}

function openPostgres(name: 'pg' | 'postgres.js', port: number): Drivers {
  const url = through(databaseUrl, port)
  const statement = (schema: string): string => `INSERT INTO "${schema}".effect (event, tag) VALUES ($1, $2)`
  if (name === 'postgres.js') {
    // With fetch_types a connection that is lost while it begins rejects a promise nobody has, and what waited for it never ends.
    const sql = postgres(url, { max: 8, onnotice: () => undefined, connect_timeout: 4, backoff: () => 0.05, fetch_types: false })
    return {
      sql,
      insert: async (tx, schema, { event, tag }) => (tx as postgres.TransactionSql).unsafe(statement(schema), [event, tag]),
      close: () => sql.end({ timeout: 1 }),
    }
  }
  const pool = new Pool({ connectionString: url, max: 8, connectionTimeoutMillis: CALL_LIMIT_MS, query_timeout: CALL_LIMIT_MS })
  // What is cut on purpose must not end the tests.
  pool.on('error', () => undefined)
  return {
    sql: pool,
    insert: (tx, schema, { event, tag }) => (tx as PoolClient).query(statement(schema), [event, tag]),
    close: () => pool.end(),
  }
}

/** A PostgreSQL by one of its drivers. */
export function postgresBackend(name: 'pg' | 'postgres.js'): Backend {
  const admin = new Pool({ connectionString: databaseUrl, max: 2 })
  admin.on('error', () => undefined)
  const SUBSCRIBED = `datname = current_database() AND query ILIKE 'listen %' AND client_port = ANY ($1::int[])`
  return {
    name,
    exactlyOnce: true,
    port: portOf(databaseUrl, 5432),
    async prepare(schema) {
      await ensureSchema({ sql: admin, schema })
      // Nothing unique: an effect that happens twice is there twice.
      await admin.query(`CREATE TABLE "${schema}".effect (event text NOT NULL, tag text NOT NULL)`)
    },
    async open(schema, port) {
      const { sql, insert, close } = openPostgres(name, port)
      const handlers = new WeakMap<Inbox<AnyKitEvent>, (tagOf: (context: InboxContext) => string) => void>()
      return {
        idempotency: createPostgresIdempotencyStore({ sql, schema }),
        hints: createPostgresHintChannel({ sql, schema, pollMs: 500, selfTestMs: CALL_LIMIT_MS }),
        budget: createPostgresPollBudget({ sql, schema, perSecond: 1_000, minIntervalMs: 10 }),
        inbox(given, wrap) {
          const store = createPostgresInboxStore({ sql, schema })
          const inbox = createTransactionalInbox<AnyKitEvent, unknown>({ ...given, store: wrap === undefined ? store : wrap(store) })
          handlers.set(inbox, (tagOf) => {
            inbox.start(async (event, context) => void (await insert(context.tx, schema, { event: event.id, tag: tagOf(context) })))
          })
          return inbox
        },
        start: (inbox, tagOf) => handlers.get(inbox)!(tagOf),
        close: async () => void (await close()),
      }
    },
    async effects(schema) {
      return (await admin.query<Effect>(`SELECT event, tag FROM "${schema}".effect`)).rows
    },
    async subscriberPorts(among) {
      const { rows } = await admin.query<{ port: number }>(`SELECT client_port AS port FROM pg_stat_activity WHERE ${SUBSCRIBED}`, [among])
      return rows.map(({ port }) => port)
    },
    async endSubscribers(among) {
      return (await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${SUBSCRIBED}`, [among])).rows.length
    },
    async remove(schema) {
      await admin.query(`DROP SCHEMA IF EXISTS "${schema}" CASCADE`)
    },
    close: () => admin.end(),
  }
}

/** The backends whose servers are there. */
export const backends: readonly { readonly name: BackendName; readonly open: () => Backend }[] = [
  ...(hasRedis ? (['ioredis', 'node-redis'] as const).map((name) => ({ name, open: () => redisBackend(name, redisUrl) })) : []),
  ...(hasPostgres ? (['pg', 'postgres.js'] as const).map((name) => ({ name, open: () => postgresBackend(name) })) : []),
]
