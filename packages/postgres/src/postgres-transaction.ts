import type { PgClient, PgPool } from './postgres-client.ts'

/**
 * The transaction that belongs to a client or ORM, as a handler gets it: a `PoolClient` for a pool of `pg`, a `TransactionSql` for postgres.js, and
 * for PGlite, Drizzle, Kysely and Knex what their own `transaction` gives.
 */
export type PostgresTransaction<Source> = Source extends PgPool
  ? PooledClient<Source>
  : Source extends { begin: (options: string, work: (tx: infer Tx) => never) => unknown }
    ? Tx
    : Source extends { executeQuery: (...given: never[]) => unknown; transaction: () => { execute: (work: (tx: infer Tx) => Promise<never>) => unknown } }
      ? Tx
      : Source extends { transaction: (work: (tx: infer Tx) => Promise<never>) => unknown }
        ? Tx
        : Source extends PgClient
          ? Source
          : never

type PooledClient<Pool> = Pool extends { connect: { (): Promise<infer Client>; (callback: never): unknown } } ? Client : never
