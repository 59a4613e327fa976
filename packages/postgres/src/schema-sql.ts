import { InvalidArgumentError } from '@kit/core'
import { quoteSchema } from './internal/schema-name.ts'
import { SCHEMA_VERSION, schemaSteps } from './internal/schema-steps.ts'
import { versionStatement } from './internal/version-statement.ts'

/** Options of {@link schemaSql}. */
export interface SchemaSqlOptions {
  /** `kit` unless told. */
  readonly schema?: string | undefined
  /** The version that is there already: only what was added since is given. 0, which is nothing, unless told. */
  readonly from?: number | undefined
}

/**
 * The SQL that `ensureSchema` runs, as text, for a migration tool. It ends by noting the version, so stores and `ensureSchema` know it as their own.
 * Run it in one transaction.
 *
 * @returns statements, separated by `;` and an empty line
 * @throws InvalidArgumentError when `schema` is no name for a schema, or there is no version `from`
 * @example
 * ```ts
 * writeFileSync('migrations/0007_kit.sql', schemaSql({ schema: 'kit' }))
 * ```
 */
export function schemaSql(options: SchemaSqlOptions = {}): string {
  const { schema = 'kit', from = 0 } = options
  const quoted = quoteSchema(schema)
  if (!Number.isInteger(from) || from < 0 || from > SCHEMA_VERSION) {
    throw new InvalidArgumentError(`from must be a version from 0 to ${SCHEMA_VERSION}`, { argument: 'from' })
  }
  return schemaSteps(quoted)
    .slice(from)
    .flatMap((statements, index) => [...statements, versionStatement(quoted, from + index + 1)])
    .map((statement) => `${statement};\n`)
    .join('\n')
}
