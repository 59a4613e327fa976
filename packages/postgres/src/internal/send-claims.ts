import type { ClaimOptions } from '@kit/core/idempotency'
import { ask, sqlStateOf } from './ask.ts'
import type { Query, Row } from './database.ts'
import { textOf } from './database.ts'
import { arrayOf, storedBytes, storedKey, storedMs } from './parameters.ts'
import type { Parameter } from './parameters.ts'

/** A claim as it is sent. */
export interface ClaimItem extends ClaimOptions {
  readonly key: string
}

/** Where claims go, and how long one waits for a key that another transaction holds. */
export interface ClaimTarget {
  readonly schema: string
  readonly lockTimeoutMs: number
}

const LOCK_NOT_AVAILABLE = '55P03'

function columnsOf(items: readonly ClaimItem[]): readonly Parameter[] {
  const column = (pick: (item: ClaimItem) => Parameter): string => arrayOf(items.map(pick))
  return [
    column(({ key }) => storedKey(key)),
    column(({ leaseMs }) => storedMs('leaseMs', leaseMs)),
    column(({ retainMs }) => storedMs('retainMs', retainMs)),
    column(({ fingerprint }) => (fingerprint === undefined ? null : storedBytes(fingerprint))),
  ]
}

/** Claims keys, none of them twice: a row for each, in their order. */
export async function sendClaims(query: Query, { schema, lockTimeoutMs }: ClaimTarget, items: readonly ClaimItem[]): Promise<readonly Row[]> {
  const rows = await query(
    `SELECT n::text, kind, fence, attempt, ms, print, result, error FROM ${schema}.claim($1::text::text[], $2::text::float8[], $3::text::float8[], $4::text::bytea[], $5::text::integer)`,
    [...columnsOf(items), String(lockTimeoutMs)],
  )
  const inOrder: Row[] = []
  for (const row of rows) inOrder[Number(textOf(row, 'n')) - 1] = row
  return inOrder
}

/**
 * Takes the keys nobody has used, in a plain statement, which costs half of what finding out about the others does. Gives their rows by key, or
 * nothing when a lock was not to be had, and none was taken.
 */
async function takeNew(query: Query, { schema, lockTimeoutMs }: ClaimTarget, items: readonly ClaimItem[]): Promise<ReadonlyMap<string, Row> | undefined> {
  try {
    const rows = await query(
      `INSERT INTO ${schema}.idempotency (key, state, fence, attempt, fingerprint, retain, until, expires)
       SELECT i.key, 'held', nextval('${schema}.fence'), 1, i.print, i.retain * interval '1 millisecond',
         clock_timestamp() + i.lease * interval '1 millisecond', clock_timestamp() + i.retain * interval '1 millisecond'
       FROM (SELECT set_config('lock_timeout', $1::text, true)) AS patience,
         unnest($2::text::text[], $3::text::float8[], $4::text::float8[], $5::text::bytea[]) AS i (key, lease, retain, print)
       ORDER BY i.key COLLATE "C"
       ON CONFLICT (key) DO NOTHING
       RETURNING key, 'acquired' AS kind, fence::text, '1' AS attempt, (extract(epoch FROM until) * 1000)::float8::text AS ms`,
      [String(lockTimeoutMs), ...columnsOf(items)],
    )
    return new Map(rows.map((row) => [textOf(row, 'key'), row]))
  } catch (error) {
    if (sqlStateOf(error) === LOCK_NOT_AVAILABLE) return undefined
    throw error
  }
}

/** The rows of claims, or for each what failed: what other claims were given must not be lost with it. */
async function rowsOrFailures(query: Query, target: ClaimTarget, items: readonly ClaimItem[]): Promise<readonly Row[]> {
  try {
    return await ask(() => sendClaims(query, target, items))
  } catch (error) {
    return items.map(() => ({ kind: 'failed', error }))
  }
}

/**
 * Claims keys as {@link sendClaims} does, sooner where most of them are new, and again after a conflict. Not for a transaction of the caller's,
 * which a lock that is not to be had would end. A row may be `failed`.
 *
 * @throws StoreUnavailableError, InvalidArgumentError
 */
export async function sendNewClaims(query: Query, target: ClaimTarget, items: readonly ClaimItem[]): Promise<readonly Row[]> {
  const taken = await ask(() => takeNew(query, target, items))
  // One of the keys is in somebody's transaction. It was waited for; which one it is, and what of the others, is found out sooner.
  if (taken === undefined) return ask(() => sendClaims(query, { ...target, lockTimeoutMs: Math.ceil(target.lockTimeoutMs / 10) }, items))
  const rows = items.map(({ key }) => taken.get(storedKey(key)))
  const others = items.filter((_, index) => rows[index] === undefined)
  const found = others.length === 0 ? [] : await rowsOrFailures(query, target, others)
  let next = 0
  return rows.map((row) => row ?? found[next++]!)
}
