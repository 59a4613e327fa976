export { cleanUp } from './clean-up.ts'
export type { CleanUpOptions } from './clean-up.ts'
export { createPostgresIdempotencyStore } from './create-postgres-idempotency-store.ts'
export type { PostgresIdempotencyStoreOptions } from './create-postgres-idempotency-store.ts'
export { createPostgresHintChannel } from './create-postgres-hint-channel.ts'
export type { PostgresHintChannelOptions } from './create-postgres-hint-channel.ts'
export { createPostgresInboxStore } from './create-postgres-inbox-store.ts'
export { createPostgresPollBudget } from './create-postgres-poll-budget.ts'
export type { PostgresPollBudgetOptions } from './create-postgres-poll-budget.ts'
export { ensureSchema } from './ensure-schema.ts'
export type {
  DrizzleDatabase,
  KnexDatabase,
  KyselyDatabase,
  PgClient,
  PgPool,
  PostgresExecutor,
  PostgresJs,
  PostgresQueryable,
  PostgresSource,
} from './postgres-client.ts'
export type { PostgresStoreOptions } from './postgres-store-options.ts'
export type { PostgresTransaction } from './postgres-transaction.ts'
export { schemaSql } from './schema-sql.ts'
export type { SchemaSqlOptions } from './schema-sql.ts'
export { VERSION } from './version.ts'
