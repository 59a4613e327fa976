import type { PostgresSource } from './postgres-client.ts'

/** Options that everything of this package has. */
export interface PostgresStoreOptions<Source extends PostgresSource = PostgresSource> {
  /** Your client: a pool or client of `pg`, postgres.js, PGlite, Drizzle, Kysely, Knex, or a `PostgresExecutor`. It stays yours to close. */
  readonly sql: Source
  /** The schema that `ensureSchema` made. Deployments that share a database need one each. `kit` unless told. */
  readonly schema?: string | undefined
  /**
   * Milliseconds after which a statement that was not answered rejects; 10,000 unless told. What was sent may still be carried out. It does
   * not hold in a transaction of yours: set your driver's own limit (`query_timeout` of `pg`) for that.
   */
  readonly timeoutMs?: number | undefined
}
