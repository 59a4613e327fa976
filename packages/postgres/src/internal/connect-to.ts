import { KitError } from '@kit/core'
import type { Database, Listener, Query, Row } from './database.ts'
import { prepared } from './prepared.ts'
import { timeLimited } from './time-limited.ts'
import { hasMethods, isDrizzle, isKnex, isKysely, isPostgresJs, queryIn } from './query-in.ts'

type Work<T> = (tx: unknown) => Promise<T>
type Begin = <T>(work: Work<T>) => Promise<T>
type Listen = NonNullable<Database['listen']>

/** A client of `pg`, as far as it is used. */
interface PgConnection {
  query(text: string): Promise<{ readonly command?: string }>
  on(event: string, listener: (given: never) => void): unknown
  removeListener(event: string, listener: (given: never) => void): unknown
}

interface PooledPgConnection extends PgConnection {
  release(broken?: boolean): void
}

interface Pool {
  connect(): Promise<PooledPgConnection>
  readonly options?: { readonly max?: number }
}

const nothing = (): void => {}

/**
 * The database behind what the user has: found out by what it can do, so that no driver has to be imported.
 *
 * @throws InvalidArgumentError when it is nothing that is known
 */
export function connectTo(source: unknown, timeoutMs: number = 10_000): Database {
  const database = recognize(source)
  return { ...database, query: timeLimited(database.query, timeoutMs), prepared: timeLimited(database.prepared, timeoutMs) }
}

function recognize(source: unknown): Database {
  const query = queryIn(source, 'sql')
  if (isPostgresJs(source) && hasMethods(source, 'begin')) {
    return { query, prepared: preparedOnPostgresJs(source, query), transaction: source.begin as Begin, listen: listenOnPostgresJs(source), listensAgain: true }
  }
  if (isKysely(source)) {
    const kysely = source as unknown as { transaction(): { execute: Begin } }
    return { query, prepared: query, transaction: (work) => kysely.transaction().execute(work) }
  }
  if (isDrizzle(source)) {
    const begin = source.transaction.bind(source) as Begin
    const { $client } = source as { readonly $client?: unknown }
    return { prepared: query, ...($client === undefined ? undefined : recognize($client)), query, transaction: begin }
  }
  if (isKnex(source)) return { query, prepared: query, transaction: source.transaction.bind(source) as Begin }
  if (hasMethods(source, 'query', 'connect', 'on')) {
    if ('totalCount' in source) return connectToPool(source as unknown as Pool, query)
    return connectToClient(source as unknown as PgConnection, query)
  }
  if (hasMethods(source, 'query', 'transaction')) {
    return { query, prepared: query, transaction: source.transaction.bind(source) as Begin, listen: hasMethods(source, 'listen') ? listenOnExecutor(source) : undefined }
  }
  return { query, prepared: query, transaction: () => Promise.reject(new KitError('invalid_argument', 'sql has no transactions: give a pool or client, not a transaction')) }
}

function preparedOnPg(source: object, query: Query): Query {
  const pg = source as { query(statement: object): Promise<{ readonly rows: readonly Row[] }> }
  return prepared(source, query, async (text, values, name) => (await pg.query({ text, values, name })).rows)
}

function preparedOnPostgresJs(source: Record<'unsafe', (...given: unknown[]) => PromiseLike<unknown>>, query: Query): Query {
  const { options } = source as { readonly options?: { readonly prepare?: boolean } }
  if (options?.prepare === false) return query
  return prepared(source, query, async (text, values) => (await source.unsafe(text, values, { prepare: true })) as readonly Row[])
}

/** Gives whether the connection can be used any further, besides what became of the work. */
async function runTransaction<T>(client: PgConnection, work: Work<T>): Promise<{ readonly usable: boolean; readonly outcome: () => T }> {
  // A client in use that loses its connection says so in an event, which ends the process when nobody listens.
  client.on('error', nothing)
  let usable = true
  let outcome: () => T
  try {
    await client.query('BEGIN')
    const result = await work(client)
    const { command } = await client.query('COMMIT')
    if (command === 'ROLLBACK') {
      throw new KitError('store_unavailable', 'The transaction was rolled back: one of its statements had failed before, and the failure was not thrown on')
    }
    outcome = () => result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {
      usable = false
    })
    outcome = () => {
      throw error
    }
  }
  // The event of a lost connection may come later than the failure of its statements.
  if (usable) client.removeListener('error', nothing)
  return { usable, outcome }
}

function connectToPool(pool: Pool, query: Query): Database {
  const withMany = pool.options?.max !== 1
  return {
    query,
    prepared: preparedOnPg(pool, query),
    async transaction(work) {
      const client = await pool.connect()
      const { usable, outcome } = await runTransaction(client, work)
      client.release(!usable)
      return outcome()
    },
    // A pool of one connection has none to spare.
    listen: withMany ? listenOnPool(pool) : undefined,
  }
}

function listenOnPool(pool: Pool): Listen {
  return async (channel, listener) => {
    const client = await pool.connect()
    let open = true
    const notified = (message: { readonly channel: string; readonly payload?: string }): void => {
      if (message.channel === channel) listener.notified(message.payload ?? '')
    }
    const release = (broken: boolean): boolean => {
      if (!open) return false
      open = false
      client.removeListener('notification', notified)
      client.release(broken)
      return true
    }
    const lost = (): void => {
      if (release(true)) listener.lost()
    }
    client.on('notification', notified)
    client.on('error', lost)
    client.on('end', lost)
    const forget = (): void => {
      client.removeListener('end', lost)
      client.removeListener('error', lost)
    }
    try {
      await client.query(`LISTEN "${channel}"`)
    } catch (error) {
      release(true)
      throw error
    }
    return async (state) => {
      if (!open) return
      if (state === 'dead') return void release(true)
      // What a pooler in between left on this connection must not reach its next user.
      const clean = await client.query(`UNLISTEN "${channel}"`).then(
        () => true,
        () => false,
      )
      if (release(!clean) && clean) forget()
    }
  }
}

/** The turns of everything that runs on one client. */
const turns = new WeakMap<object, Promise<unknown>>()

function connectToClient(client: PgConnection, query: Query): Database {
  /** A statement in the middle of somebody else's transaction would be part of it. */
  function inTurn<T>(run: () => Promise<T>): Promise<T> {
    const turn = (turns.get(client) ?? Promise.resolve()).then(run)
    turns.set(client, turn.catch(nothing))
    return turn
  }
  const named = preparedOnPg(client, query)
  return {
    query: (text, values) => inTurn(() => query(text, values)),
    prepared: (text, values) => inTurn(() => named(text, values)),
    transaction: (work) => inTurn(async () => (await runTransaction(client, work)).outcome()),
    async listen(channel, listener) {
      const notified = (message: { readonly channel: string; readonly payload?: string }): void => {
        if (message.channel === channel) listener.notified(message.payload ?? '')
      }
      const lost = (): void => listener.lost()
      client.on('notification', notified)
      client.on('end', lost)
      await inTurn(() => client.query(`LISTEN "${channel}"`))
      return async (state) => {
        client.removeListener('notification', notified)
        client.removeListener('end', lost)
        if (state !== 'dead') await inTurn(() => client.query(`UNLISTEN "${channel}"`)).catch(nothing)
      }
    },
  }
}

function listenOnPostgresJs(sql: object): Listen {
  const { listen } = sql as {
    readonly listen: (channel: string, notified: (payload: string) => void, listening: () => void) => Promise<{ readonly unlisten: () => Promise<void> }>
  }
  return async (channel, listener) => {
    let first = true
    let open = true
    const { unlisten } = await listen(
      channel,
      (payload) => {
        if (open) listener.notified(payload)
      },
      () => {
        if (!first && open) listener.renewed()
        first = false
      },
    )
    return async (state) => {
      open = false
      const stopped = unlisten()
      if (state === 'dead') stopped.catch(nothing)
      else await stopped
    }
  }
}

function listenOnExecutor(executor: object): Listen {
  const source = executor as { listen(channel: string, notified: (payload: string) => void): Promise<() => Promise<void>> }
  return (channel, listener: Listener) => source.listen(channel, (payload) => listener.notified(payload))
}
