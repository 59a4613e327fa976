import { KitError } from '@kit/core'
import type { InboxClaim, InboxEntry, TransactionalInboxStore } from '@kit/core/idempotency'
import { ask, errorInTransaction } from './internal/ask.ts'
import { batched } from './internal/batched.ts'
import { cleaner } from './internal/cleaner.ts'
import { connectTo } from './internal/connect-to.ts'
import type { Row } from './internal/database.ts'
import { bytesOf, optionalText, textOf } from './internal/database.ts'
import { arrayOf, readText, storedBytes, storedKey, storedMs } from './internal/parameters.ts'
import type { Parameter } from './internal/parameters.ts'
import { queryIn } from './internal/query-in.ts'
import { quoteSchema } from './internal/schema-name.ts'
import { settleIn, settler } from './internal/settle.ts'
import type { PostgresSource } from './postgres-client.ts'
import type { PostgresStoreOptions } from './postgres-store-options.ts'
import type { PostgresTransaction } from './postgres-transaction.ts'

interface PutItem extends InboxEntry {
  readonly retainMs: number
}

interface ClaimItem {
  readonly key: string
  readonly leaseMs: number
}

type PutAnswer = 'stored' | 'duplicate' | 'mismatch'

/**
 * An inbox in PostgreSQL: an event is kept once `put` has resolved, and a handler that writes through the transaction it gets has an effect that
 * happens exactly once.
 *
 * Calls that are made at the same time share a statement. A key may have up to 2,000 bytes. Handled events are deleted once a minute or so, in
 * small portions, after their retention; `cleanUp` does it for processes that live shorter. Others are never deleted.
 *
 * @throws InvalidArgumentError when an option cannot be used. The store's methods throw it when `ensureSchema` was not run, and
 * StoreUnavailableError, with the driver's error as its `cause`, when the database does not answer. `transaction` throws what the work or the
 * driver threw.
 * @example
 * ```ts
 * const pool = new Pool({ connectionString })
 * const inbox = createTransactionalInbox<FintocEvent, PoolClient>({ store: createPostgresInboxStore({ sql: pool }) })
 * inbox.start(async (event, { tx }) => {
 *   await tx.query('update orders set paid = true where payment = $1', [event.id])
 * })
 * ```
 */
export function createPostgresInboxStore<Source extends PostgresSource>(
  options: PostgresStoreOptions<Source>,
): TransactionalInboxStore<PostgresTransaction<Source>> {
  type Tx = PostgresTransaction<Source>
  const { sql, schema = 'kit', timeoutMs } = options
  const quoted = quoteSchema(schema)
  const { query, prepared, transaction } = connectTo(sql, timeoutMs)
  const target = `${quoted}.inbox_settle`
  const settle = settler(prepared, target)
  const clean = cleaner(query, quoted)

  function inOrder(rows: readonly Row[]): readonly Row[] {
    const ordered: Row[] = []
    for (const row of rows) ordered[Number(textOf(row, 'n')) - 1] = row
    return ordered
  }

  const put = batched<PutItem, Row, PutAnswer>({
    send: (items) =>
      ask(async () => {
        const column = (pick: (item: PutItem) => Parameter): string => arrayOf(items.map(pick))
        return inOrder(
          await prepared(
            `SELECT n::text, kind FROM ${quoted}.inbox_put($1::text::text[], $2::text::bytea[], $3::text::bytea[], $4::text::boolean[], $5::text::float8[])`,
            [
              column(({ key }) => storedKey(key)),
              column(({ fingerprint }) => storedBytes(fingerprint)),
              column(({ payload }) => storedBytes(payload)),
              column(({ sealed }) => String(sealed)),
              column(({ retainMs }) => storedMs('retainMs', retainMs)),
            ],
          ),
        )
      }),
    answer(row) {
      const kind = textOf(row, 'kind')
      if (kind === 'gone') throw new KitError('store_unavailable', 'The event was deleted while it was stored; store it again')
      return kind as PutAnswer
    },
    follow(row) {
      const kind = textOf(row, 'kind')
      return kind === 'stored' ? 'duplicate' : (kind as PutAnswer)
    },
    follows: (item, leader) => Buffer.from(item.fingerprint).equals(leader.fingerprint),
  })

  const claim = batched<ClaimItem, Row, InboxClaim>({
    send: (items) =>
      ask(async () =>
        inOrder(
          await prepared(
            `SELECT n::text, kind, fence, attempt, ms, payload, sealed, error FROM ${quoted}.inbox_claim($1::text::text[], $2::text::float8[])`,
            [arrayOf(items.map(({ key }) => storedKey(key))), arrayOf(items.map(({ leaseMs }) => storedMs('leaseMs', leaseMs)))],
          ),
        ),
      ),
    answer: readClaim,
    follow: (row, item, leader) =>
      textOf(row, 'kind') === 'acquired' ? { kind: 'in_progress', retryAfterMs: leader.leaseMs } : readClaim(row, item),
  })

  return {
    async put(entry, { retainMs }) {
      storedKey(entry.key)
      storedMs('retainMs', retainMs)
      clean()
      return put({ ...entry, retainMs })
    },
    async claim(key, { leaseMs }) {
      storedKey(key)
      storedMs('leaseMs', leaseMs)
      return claim({ key, leaseMs })
    },
    renew: ({ key, fence }, leaseMs) => settle({ key, fence, verb: 'renew', spanMs: leaseMs }),
    complete: ({ key, fence }) => settle({ key, fence, verb: 'complete' }),
    release: ({ key, fence }, { delayMs = 0, error, dead }) =>
      settle({ key, fence, verb: dead === true ? 'dead' : 'free', spanMs: Math.max(0, delayMs), note: error }),
    async due({ limit }) {
      clean()
      const rows = await ask(() =>
        query(
          `SELECT key FROM ${quoted}.inbox WHERE state IN ('waiting', 'held') AND until <= (SELECT clock_timestamp()) ORDER BY until LIMIT $1::text::bigint`,
          [String(limit)],
        ),
      )
      return rows.map((row) => readText(textOf(row, 'key')))
    },
    async dead({ limit }) {
      const rows = await ask(() =>
        query(
          `SELECT key, attempt::text, error, (extract(epoch FROM received) * 1000)::float8::text AS ms FROM ${quoted}.inbox
           WHERE state = 'dead' ORDER BY received LIMIT $1::text::bigint`,
          [String(limit)],
        ),
      )
      return rows.map((row) => {
        const error = optionalText(row, 'error')
        return {
          key: readText(textOf(row, 'key')),
          attempt: Number(textOf(row, 'attempt')),
          receivedAt: new Date(Number(textOf(row, 'ms'))),
          ...(error === undefined ? {} : { error: readText(error) }),
        }
      })
    },
    async redrive(key) {
      const rows = await ask(() =>
        query(
          `UPDATE ${quoted}.inbox SET state = 'waiting', attempt = 0, until = clock_timestamp(), error = NULL
           WHERE key = $1::text AND state = 'dead' RETURNING key`,
          [storedKey(key)],
        ),
      )
      return rows.length > 0
    },
    async discard(key) {
      const rows = await ask(() => query(`DELETE FROM ${quoted}.inbox WHERE key = $1::text AND state = 'dead' RETURNING key`, [storedKey(key)]))
      return rows.length > 0
    },
    transaction: (work) => transaction((tx) => work(tx as Tx)),
    async completeIn(tx, { key, fence }) {
      try {
        await settleIn(queryIn(tx, 'tx'), target, { key, fence, verb: 'complete' })
      } catch (error) {
        throw errorInTransaction(error)
      }
    },
  }
}

function readClaim(row: Row, { key }: ClaimItem): InboxClaim {
  const kind = textOf(row, 'kind') as InboxClaim['kind']
  if (kind === 'acquired') {
    return {
      kind,
      key,
      fence: BigInt(textOf(row, 'fence')),
      attempt: Number(textOf(row, 'attempt')),
      payload: bytesOf(row, 'payload'),
      sealed: textOf(row, 'sealed') === 'true',
      receivedAt: new Date(Number(textOf(row, 'ms'))),
    }
  }
  if (kind === 'dead') {
    const error = optionalText(row, 'error')
    return error === undefined ? { kind } : { kind, error: readText(error) }
  }
  if (kind === 'in_progress') return { kind, retryAfterMs: Number(textOf(row, 'ms')) }
  return { kind }
}
