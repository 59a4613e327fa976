import { InvalidArgumentError } from '@kit/core'
import type { Query, Row } from './database.ts'
import type { Parameter } from './parameters.ts'

type Call = (...given: unknown[]) => PromiseLike<unknown>

/** Whether something has all of these methods. */
export function hasMethods<Name extends string>(value: unknown, ...names: readonly Name[]): value is Record<Name, Call> {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return false
  return names.every((name) => typeof (value as Record<string, unknown>)[name] === 'function')
}

/** Whether it is postgres.js, or a transaction of it. */
export function isPostgresJs(value: unknown): value is Record<'unsafe', Call> {
  return typeof value === 'function' && hasMethods(value, 'unsafe')
}

/** Whether it is Knex, or a transaction of it. */
export function isKnex(value: unknown): value is Record<'raw' | 'transaction', Call> {
  return typeof value === 'function' && hasMethods(value, 'raw', 'transaction')
}

/** Whether it is Kysely, or a transaction of it. */
export function isKysely(value: unknown): value is Record<'executeQuery' | 'transaction', Call> {
  return hasMethods(value, 'executeQuery', 'getExecutor', 'transaction')
}

/** Whether it is Drizzle over PostgreSQL, or a transaction of it. */
export function isDrizzle(value: unknown): value is Record<'execute' | 'transaction', Call> {
  return hasMethods(value, 'execute', 'transaction', 'select') && !isKysely(value)
}

/**
 * What runs statements on a client, an ORM or a transaction of theirs.
 *
 * @throws InvalidArgumentError when it is none of them
 */
export function queryIn(source: unknown, argument: string): Query {
  if (isPostgresJs(source)) return async (text, values = []) => rowsOf(await source.unsafe(text, values))
  if (isKnex(source)) return async (text, values = []) => rowsOf(await source.raw(...forKnex(text, values)))
  if (isKysely(source)) return async (text, values = []) => rowsOf(await source.executeQuery(kyselyQuery(text, values)))
  if (isDrizzle(source)) return async (text, values = []) => rowsOf(await source.execute(drizzleQuery(text, values)))
  if (hasMethods(source, 'query')) return async (text, values = []) => rowsOf(await source.query(text, values))
  throw new InvalidArgumentError(
    `${argument} must be a pool or client of pg, postgres.js, PGlite, Drizzle, Kysely, Knex, a transaction of one of them, or an object with query and transaction`,
    { argument },
  )
}

function rowsOf(answer: unknown): readonly Row[] {
  return Array.isArray(answer) ? answer : (answer as { readonly rows: readonly Row[] }).rows
}

/** Knex has its own mark for a value. Statements name each value once, and in order. */
function forKnex(text: string, values: readonly Parameter[]): unknown[] {
  return values.length === 0 ? [text] : [text.replaceAll(/\$\d+/g, '?'), values]
}

/** What `CompiledQuery.raw` of Kysely makes. */
function kyselyQuery(sql: string, parameters: readonly Parameter[]): unknown {
  return { sql, parameters, query: { kind: 'RawNode', sqlFragments: [sql], parameters: [] }, queryId: { queryId: crypto.randomUUID() } }
}

/** What the `sql` of Drizzle makes, as far as it is asked for. */
function drizzleQuery(sql: string, params: readonly Parameter[]): unknown {
  const query = { getSQL: () => query, toQuery: () => ({ sql, params }) }
  return query
}
