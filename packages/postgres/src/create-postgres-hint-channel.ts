import { InvalidArgumentError } from '@kit/core'
import type { Hint, HintChannel, HintListener } from '@kit/core/waiter'
import { ask } from './internal/ask.ts'
import { batched } from './internal/batched.ts'
import { cleaner } from './internal/cleaner.ts'
import { connectTo } from './internal/connect-to.ts'
import { optionalText, textOf } from './internal/database.ts'
import { hintFeed } from './internal/hint-feed.ts'
import { arrayOf, readText, storedKey, storedMs, storedText } from './internal/parameters.ts'
import { quoteSchema } from './internal/schema-name.ts'
import type { PostgresSource } from './postgres-client.ts'
import type { PostgresStoreOptions } from './postgres-store-options.ts'

/** Options of {@link createPostgresHintChannel}. */
export interface PostgresHintChannelOptions<Source extends PostgresSource = PostgresSource> extends PostgresStoreOptions<Source> {
  /**
   * `auto` listens for notifications, proves that they arrive, and polls the table while they do not. `poll` only polls: for poolers in transaction
   * mode, which let `LISTEN` succeed and deliver nothing. `auto` unless told.
   */
  readonly mode?: 'auto' | 'poll' | undefined
  /** Milliseconds between two looks at the table, while it is polled. 1,000 unless told. */
  readonly pollMs?: number | undefined
  /** Milliseconds a notification to itself may take before `health` is `degraded`. 5,000 unless told. */
  readonly selfTestMs?: number | undefined
}

interface PutItem {
  readonly key: string
  readonly ttlMs: number
  readonly taskId: string | undefined
}

const READ_AT_ONCE = 5_000

/**
 * A hint channel in PostgreSQL, for waiters in several processes. A hint is stored, and with the commit a notification wakes the processes that
 * listen. A notification that is lost costs time and no hint: they read anew after every reconnection.
 *
 * While anybody subscribes it keeps **one connection** of the pool for listening (postgres.js opens one beside its pool); give a pool of `pg` two
 * connections at least, otherwise it polls. With Kysely, Knex and executors without `listen` it polls, too: then `health` is `degraded`
 * unless you ask for `mode: 'poll'`.
 *
 * @throws InvalidArgumentError when an option cannot be used, or, later, when `ensureSchema` was not run; StoreUnavailableError when the database
 * does not answer
 * @example
 * ```ts
 * const waiter = createTaskWaiter({ tasks, hints: createPostgresHintChannel({ sql: pool }), callback })
 * ```
 */
export function createPostgresHintChannel<Source extends PostgresSource>(options: PostgresHintChannelOptions<Source>): HintChannel {
  const { sql, schema = 'kit', mode = 'auto', pollMs = 1_000, selfTestMs = 5_000, timeoutMs } = options
  const quoted = quoteSchema(schema)
  for (const [argument, ms] of Object.entries({ pollMs, selfTestMs })) {
    if (!(ms >= 1 && ms <= 2 ** 31 - 1)) throw new InvalidArgumentError(`${argument} must be at least 1 millisecond`, { argument })
  }
  const database = connectTo(sql, timeoutMs)
  const { query, prepared } = database
  const channel = `kit_${schema}`
  const clean = cleaner(query, quoted)
  const listeners = new Set<HintListener>()
  /** Opening and closing take turns. */
  let turn: Promise<unknown> = Promise.resolve()

  const feed = hintFeed({
    database,
    schema: quoted,
    channel,
    mode,
    pollMs,
    testMs: selfTestMs,
    tell(...heard) {
      for (const listener of listeners) listener(...heard)
    },
  })

  const store = batched<PutItem, undefined, undefined>({
    // Commits with a notification wait for each other, all over the database: one at a time, of ever more hints.
    lanes: 1,
    async send(items) {
      const values = [
        arrayOf(items.map(({ key }) => storedKey(key))),
        arrayOf(items.map(({ ttlMs }) => storedMs('ttlMs', ttlMs))),
        arrayOf(items.map(({ taskId }) => (taskId === undefined ? null : storedText(taskId)))),
        channel,
      ]
      await ask(() => prepared(`SELECT told FROM ${quoted}.hint_put($1::text::text[], $2::text::float8[], $3::text::text[], $4::text)`, values))
      return items.map(() => undefined)
    },
    answer: () => undefined,
    // What the first one stores says it for both.
    follow: () => undefined,
    follows: (item, leader) => item.ttlMs <= leader.ttlMs && (item.taskId === undefined || item.taskId === leader.taskId),
  })

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(work)
    turn = result.catch(() => undefined)
    return result
  }

  async function readSome(keys: readonly string[], found: Map<string, Hint>): Promise<void> {
    const rows = await ask(() =>
      query(
        // Joined, the array is taken apart once; compared with, it would be once for every row.
        `SELECT h.key, h.version::text, h.task FROM unnest($1::text::text[]) AS i (key) JOIN ${quoted}.hint AS h ON h.key = i.key
         WHERE h.expires > (SELECT clock_timestamp())`,
        [arrayOf(keys.map(storedKey))],
      ),
    )
    for (const row of rows) {
      const taskId = optionalText(row, 'task')
      found.set(readText(textOf(row, 'key')), { version: textOf(row, 'version'), taskId: taskId === undefined ? undefined : readText(taskId) })
    }
  }

  return {
    async put(keys, { ttlMs, taskId }) {
      for (const key of keys) storedKey(key)
      storedMs('ttlMs', ttlMs)
      clean()
      await Promise.all(keys.map((key) => store({ key, ttlMs, taskId })))
    },
    async read(keys) {
      const found = new Map<string, Hint>()
      for (let from = 0; from < keys.length; from += READ_AT_ONCE) await readSome(keys.slice(from, from + READ_AT_ONCE), found)
      return found
    },
    async subscribe(listener) {
      // A wrapper of its own, so that one function subscribed twice is two subscriptions.
      const own: HintListener = (...heard) => listener(...heard)
      await inTurn(async () => {
        listeners.add(own)
        if (listeners.size > 1) return
        try {
          await feed.open()
        } catch (error) {
          listeners.delete(own)
          throw error
        }
      })
      return {
        get health() {
          return feed.health
        },
        close: () =>
          inTurn(async () => {
            if (listeners.delete(own) && listeners.size === 0) await feed.close()
          }),
      }
    },
  }
}
