import { InvalidArgumentError } from '@kit/core'
import type { PollBudget } from '@kit/core/waiter'
import { ask } from './internal/ask.ts'
import { cleaner } from './internal/cleaner.ts'
import { connectTo } from './internal/connect-to.ts'
import { textOf } from './internal/database.ts'
import { storedKey, storedMs } from './internal/parameters.ts'
import { quoteSchema } from './internal/schema-name.ts'
import type { PostgresSource } from './postgres-client.ts'
import type { PostgresStoreOptions } from './postgres-store-options.ts'

/** Options of {@link createPostgresPollBudget}. */
export interface PostgresPollBudgetOptions<Source extends PostgresSource = PostgresSource> extends PostgresStoreOptions<Source> {
  /** Looks an account may have in any second, over all processes. May be less than 1. No limit unless told. */
  readonly perSecond?: number | undefined
  /** Milliseconds between two looks at one task, over all processes. 1,000 unless told. */
  readonly minIntervalMs?: number | undefined
}

/** The array of an account's grants is read and written with each look. */
const MAX_PER_SECOND = 10_000

/**
 * A poll budget that all processes on one database share: never more looks than `perSecond` in any second, on the server's clock, and never two
 * looks at a task within `minIntervalMs`. Confirmations go first; while they queue, one look in ten stays for plain polls. A `pause` holds for all.
 *
 * A look asks with one statement. The looks of one account take turns, so an account has as many as your database commits one after the other.
 *
 * @throws InvalidArgumentError when an option cannot be used, or, later, when `ensureSchema` was not run; StoreUnavailableError when the
 * database does not answer: the waiter then goes on with a budget of its own
 * @example
 * ```ts
 * const waiter = createTaskWaiter({ tasks, budget: createPostgresPollBudget({ sql: pool, perSecond: 10 }) })
 * ```
 */
export function createPostgresPollBudget<Source extends PostgresSource>(options: PostgresPollBudgetOptions<Source>): PollBudget {
  const { sql, schema = 'kit', timeoutMs, perSecond, minIntervalMs = 1_000 } = options
  const quoted = quoteSchema(schema)
  if (perSecond !== undefined && !(perSecond > 0 && perSecond <= MAX_PER_SECOND)) {
    throw new InvalidArgumentError(`perSecond must be more than 0 and at most ${MAX_PER_SECOND}; leave it out for no limit per account`, {
      argument: 'perSecond',
    })
  }
  if (!(minIntervalMs >= 0 && Number.isFinite(minIntervalMs))) {
    throw new InvalidArgumentError('minIntervalMs must be a number of milliseconds, 0 or more', { argument: 'minIntervalMs' })
  }
  const { query } = connectTo(sql, timeoutMs)
  const clean = cleaner(query, quoted)
  const slots = perSecond === undefined ? undefined : Math.max(1, Math.floor(perSecond))
  const windowMs = slots === undefined ? 1_000 : (slots * 1_000) / perSecond!

  return {
    async reserve({ account, key, lane }) {
      clean()
      const [row] = await ask(() =>
        query(`SELECT ms FROM ${quoted}.reserve($1::text, $2::text, $3::text, $4::text::integer, $5::text::float8, $6::text::float8)`, [
          storedKey(account),
          storedKey(key),
          lane,
          slots === undefined ? null : String(slots),
          storedMs('perSecond', windowMs),
          storedMs('minIntervalMs', minIntervalMs),
        ]),
      )
      const waitMs = Number(textOf(row!, 'ms'))
      return waitMs > 0 ? { granted: false, waitMs } : { granted: true }
    },
    async pause(account, ms) {
      const values = [storedKey(account), storedMs('ms', ms)]
      await ask(() => query(`SELECT ${quoted}.pause($1::text, $2::text::float8)::text AS done`, values))
    },
  }
}
