import { InvalidArgumentError } from '@kit/core'
import type { Acquired, Claim, ClaimOptions, JsonValue, TransactionalIdempotencyStore } from '@kit/core/idempotency'
import { errorInTransaction } from './internal/ask.ts'
import { batched } from './internal/batched.ts'
import { cleaner } from './internal/cleaner.ts'
import { connectTo } from './internal/connect-to.ts'
import type { Row } from './internal/database.ts'
import { bytesOf, optionalText, textOf } from './internal/database.ts'
import { readText, storedKey, storedMs } from './internal/parameters.ts'
import { queryIn } from './internal/query-in.ts'
import { quoteSchema } from './internal/schema-name.ts'
import { sendClaims, sendNewClaims } from './internal/send-claims.ts'
import type { ClaimItem, ClaimTarget } from './internal/send-claims.ts'
import { settleIn, settler } from './internal/settle.ts'
import type { PostgresSource } from './postgres-client.ts'
import type { PostgresStoreOptions } from './postgres-store-options.ts'
import type { PostgresTransaction } from './postgres-transaction.ts'

/** Options of {@link createPostgresIdempotencyStore}. */
export interface PostgresIdempotencyStoreOptions<Source extends PostgresSource = PostgresSource> extends PostgresStoreOptions<Source> {
  /**
   * Milliseconds a claim waits for another transaction that holds the key, before it gives `in_progress`. 50 unless told. It is set for the
   * claim alone: the `lock_timeout` of your own statements stays as it is.
   */
  readonly lockTimeoutMs?: number | undefined
}

/**
 * An idempotency store in PostgreSQL. Claims made by themselves are at-least-once; those made in a transaction of yours, with `claimIn` or
 * `processOnceIn`, are committed with what the transaction writes, and make that exactly-once.
 *
 * Calls that are made at the same time share a statement. A key may have up to 2,000 bytes. Finished keys are deleted once a minute or so, in
 * small portions, after their retention; `cleanUp` does it for processes that live shorter.
 *
 * @throws InvalidArgumentError when an option cannot be used. The store's methods throw it when `ensureSchema` was not run, and
 * StoreUnavailableError, with the driver's error as its `cause`, when the database does not answer; `claimIn` and `completeIn` throw the driver's
 * error as it is, so that whatever repeats your transaction knows it.
 * @example
 * ```ts
 * const pool = new Pool({ connectionString })
 * const store = createPostgresIdempotencyStore({ sql: pool })
 * const outcome = await processOnce(store, `payout:${order.id}`, {}, async () => (await payOut(order)).id)
 * ```
 */
export function createPostgresIdempotencyStore<Source extends PostgresSource>(
  options: PostgresIdempotencyStoreOptions<Source>,
): TransactionalIdempotencyStore<PostgresTransaction<Source>> {
  const { sql, schema = 'kit', lockTimeoutMs = 50, timeoutMs } = options
  const quoted = quoteSchema(schema)
  if (!Number.isInteger(lockTimeoutMs) || lockTimeoutMs < 1 || lockTimeoutMs > 2 ** 31 - 1) {
    throw new InvalidArgumentError('lockTimeoutMs must be a whole number of milliseconds, 1 or more', { argument: 'lockTimeoutMs' })
  }
  const { query, prepared } = connectTo(sql, timeoutMs)
  const target = `${quoted}.settle`
  const claims: ClaimTarget = { schema: quoted, lockTimeoutMs }
  const settle = settler(prepared, target)
  const clean = cleaner(query, quoted)

  const claim = batched<ClaimItem, Row, Claim>({
    send: (items) => sendNewClaims(prepared, claims, items),
    answer: readClaim,
    follow: (row, item, leader) =>
      textOf(row, 'kind') === 'acquired' ? { kind: 'in_progress', retryAfterMs: leader.leaseMs } : readClaim(row, item),
  })

  return {
    async claim(key, given) {
      checkClaim(key, given)
      clean()
      return claim({ ...given, key })
    },
    renew: ({ key, fence }, leaseMs) => settle({ key, fence, verb: 'renew', spanMs: leaseMs }),
    complete: ({ key, fence }, result) => settle({ key, fence, verb: 'complete', note: asJson(result) }),
    release: ({ key, fence }, { retryAt, error, dead }) => {
      const spanMs = retryAt === undefined ? 0 : Math.max(0, retryAt.getTime() - Date.now())
      return settle({ key, fence, verb: dead === true ? 'dead' : 'free', spanMs, note: error })
    },
    async claimIn(tx, key, given) {
      checkClaim(key, given)
      try {
        const item = { ...given, key }
        const [row] = await sendClaims(queryIn(tx, 'tx'), claims, [item])
        return readClaim(row!, item)
      } catch (error) {
        throw errorInTransaction(error)
      }
    },
    async completeIn(tx, { key, fence }, result) {
      try {
        await settleIn(queryIn(tx, 'tx'), target, { key, fence, verb: 'complete', note: asJson(result) })
      } catch (error) {
        throw errorInTransaction(error)
      }
    },
  }
}

/** What is wrong with one claim must not fail the others it shares a statement with. */
function checkClaim(key: string, { leaseMs, retainMs }: ClaimOptions): void {
  storedKey(key)
  storedMs('leaseMs', leaseMs)
  storedMs('retainMs', retainMs)
}

function asJson(result: JsonValue | undefined): string | undefined {
  return result === undefined ? undefined : JSON.stringify(result)
}

function readClaim(row: Row, { key, fingerprint }: ClaimItem): Claim {
  const kind = textOf(row, 'kind') as Claim['kind'] | 'failed'
  if (kind === 'failed') throw row['error']
  if (kind === 'acquired') {
    const acquired: Acquired = {
      kind,
      key,
      fence: BigInt(textOf(row, 'fence')),
      attempt: Number(textOf(row, 'attempt')),
      leaseUntil: new Date(Number(textOf(row, 'ms'))),
    }
    return acquired
  }
  if (kind === 'completed') {
    if (fingerprint !== undefined && row['print'] !== null && !Buffer.from(bytesOf(row, 'print')).equals(fingerprint)) return { kind: 'mismatch' }
    const result = optionalText(row, 'result')
    return result === undefined ? { kind } : { kind, result: JSON.parse(result) as JsonValue }
  }
  if (kind === 'dead') {
    const error = optionalText(row, 'error')
    return error === undefined ? { kind } : { kind, error: readText(error) }
  }
  return { kind: 'in_progress', retryAfterMs: Number(textOf(row, 'ms')) }
}
