// `never` takes any argument: the clients are told apart when they are given, and their own types stay theirs.
type Method<Result> = (...given: never[]) => Result

/** A pool of `pg` (or of a driver with its interface, as Neon's). */
export interface PgPool {
  readonly totalCount: number
  connect: Method<unknown>
  query: Method<unknown>
}

/** A single client of `pg`. While a transaction of the store is open, its other statements wait. */
export interface PgClient {
  connect: Method<unknown>
  query: Method<unknown>
  on: Method<unknown>
}

/** What `postgres()` of postgres.js gives. */
export interface PostgresJs {
  begin: Method<unknown>
  unsafe: Method<unknown>
  listen: Method<unknown>
}

/** A Drizzle database over any PostgreSQL driver. */
export interface DrizzleDatabase {
  execute: Method<unknown>
  transaction: Method<unknown>
}

/** A Kysely instance with a PostgreSQL dialect. */
export interface KyselyDatabase {
  executeQuery: Method<unknown>
  transaction: Method<unknown>
}

/** A Knex instance with a PostgreSQL client. */
export interface KnexDatabase {
  raw: Method<unknown>
  transaction: Method<unknown>
}

/** What runs a statement; the transaction of a {@link PostgresExecutor}. `values` belong to `$1`, `$2` …; they are texts or `null`. */
export interface PostgresQueryable {
  query(text: string, values?: (string | null)[]): Promise<{ readonly rows: readonly unknown[] }>
}

/**
 * Anything else that runs statements: a PGlite instance fits as it is, other drivers and ORMs with a few lines.
 *
 * @example
 * ```ts
 * const executor: PostgresExecutor = {
 *   query: async (text, values) => ({ rows: await dataSource.query(text, values) }),
 *   transaction: (work) => dataSource.transaction((manager) => work({ query: async (text, values) => ({ rows: await manager.query(text, values) }) })),
 * }
 * ```
 */
export interface PostgresExecutor<Tx extends PostgresQueryable = PostgresQueryable> extends PostgresQueryable {
  /** Commits when the work resolves, rolls back when it rejects. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Listens on a connection of its own, and gives what ends it. Without it, hints are polled for. */
  listen?(channel: string, listener: (payload: string) => void): Promise<() => Promise<void>>
}

/** What a store can be given as `sql`: the client or ORM you have. */
export type PostgresSource = PgPool | PgClient | PostgresJs | DrizzleDatabase | KyselyDatabase | KnexDatabase | PostgresExecutor
