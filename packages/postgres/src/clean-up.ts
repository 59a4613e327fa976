import { ask } from './internal/ask.ts'
import { deleteExpired } from './internal/cleaner.ts'
import { connectTo } from './internal/connect-to.ts'
import { quoteSchema } from './internal/schema-name.ts'
import type { PostgresSource } from './postgres-client.ts'
import type { PostgresStoreOptions } from './postgres-store-options.ts'

/** Options of {@link cleanUp}. */
export interface CleanUpOptions<Source extends PostgresSource = PostgresSource> extends PostgresStoreOptions<Source> {
  /** Rows of each table to delete at most. 1,000 unless told. */
  readonly limit?: number | undefined
}

/**
 * Deletes what is over: finished keys and handled events after their retention, hints and poll times after theirs. Stores in a process that runs on
 * do it themselves now and then; call this from a scheduled job where processes live for a request only.
 *
 * @returns how many rows were deleted. As many as `limit`, or more: there may be others left
 * @throws StoreUnavailableError when the database does not answer
 * @example
 * ```ts
 * while ((await cleanUp({ sql: pool, limit: 1_000 })) >= 1_000);
 * ```
 */
export async function cleanUp<Source extends PostgresSource>(options: CleanUpOptions<Source>): Promise<number> {
  const { sql, schema = 'kit', timeoutMs, limit = 1_000 } = options
  const quoted = quoteSchema(schema)
  const { query } = connectTo(sql, timeoutMs)
  return ask(() => deleteExpired(query, quoted, limit))
}
