import { InvalidArgumentError } from '@kit/core'
import { ask } from './internal/ask.ts'
import { connectTo } from './internal/connect-to.ts'
import type { Query } from './internal/database.ts'
import { optionalText } from './internal/database.ts'
import { queryIn } from './internal/query-in.ts'
import { quoteSchema } from './internal/schema-name.ts'
import { SCHEMA_VERSION, schemaSteps } from './internal/schema-steps.ts'
import { versionStatement } from './internal/version-statement.ts'
import type { PostgresSource } from './postgres-client.ts'
import type { PostgresStoreOptions } from './postgres-store-options.ts'

/**
 * Makes the tables and functions the stores need, or brings older ones up to date. Call it when you deploy or start; any number of processes may do
 * so at once. When everything is there it only reads. Stores never change the schema by themselves.
 *
 * The role needs the right to create in the schema, and, the first time, the schema itself; `schemaSql` gives the same as text.
 *
 * @throws InvalidArgumentError when a newer release has been here, or an option cannot be used
 * @throws StoreUnavailableError when the database does not answer or refuses
 * @example
 * ```ts
 * await ensureSchema({ sql: pool })
 * ```
 */
export async function ensureSchema<Source extends PostgresSource>(options: PostgresStoreOptions<Source>): Promise<void> {
  const { sql, schema = 'kit', timeoutMs } = options
  const quoted = quoteSchema(schema)
  const { query, transaction } = connectTo(sql, timeoutMs)
  if ((await ask(() => versionOf(query, quoted))) === SCHEMA_VERSION) return
  await ask(() =>
    transaction(async (tx) => {
      const run = queryIn(tx, 'tx')
      await run('SELECT pg_advisory_xact_lock(hashtextextended($1::text, 0))', [`kit:schema:${schema}`])
      const version = await versionOf(run, quoted)
      const missing = schemaSteps(quoted).slice(version)
      for (const [index, statements] of missing.entries()) {
        for (const statement of [...statements, versionStatement(quoted, version + index + 1)]) await run(statement)
      }
    }),
  )
}

async function versionOf(query: Query, quoted: string): Promise<number> {
  const [table] = await query('SELECT to_regclass($1::text)::text AS name', [`${quoted}.schema_version`])
  if (optionalText(table!, 'name') === undefined) return 0
  const [row] = await query(`SELECT max(version)::text AS version FROM ${quoted}.schema_version`)
  const version = Number(optionalText(row!, 'version') ?? 0)
  if (version > SCHEMA_VERSION) {
    throw new InvalidArgumentError(
      `This schema has version ${version}, and this release of @kit/postgres knows ${SCHEMA_VERSION}: update the package, or use another schema`,
      { argument: 'schema' },
    )
  }
  return version
}
