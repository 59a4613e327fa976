import { InvalidArgumentError } from '@kit/core'

// Names that mean the same with and without quotes, with room for what is put before them in the name of a channel.
const NAME = /^(?!pg_)[a-z_][a-z0-9_]{0,47}$/

/**
 * The schema as it stands in a statement.
 *
 * @throws InvalidArgumentError when it is no name that can be quoted safely
 */
export function quoteSchema(schema: string): string {
  if (NAME.test(schema)) return `"${schema}"`
  throw new InvalidArgumentError(
    'schema must be up to 48 of a-z 0-9 _, and not begin with a digit or pg_',
    { argument: 'schema' },
  )
}
