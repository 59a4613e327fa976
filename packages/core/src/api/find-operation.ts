import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { tableEntries } from '../internal/api/table-entries.ts'
import type { OperationTable, TableOperation } from './operation-table.ts'

/**
 * One operation of a table, for a call that is written by hand: `transport.send(operation, args)`.
 *
 * @throws `InvalidArgumentError` when the table has no such operation.
 * @example
 * ```ts
 * const token = await transport.send<AccessToken>(findOperation(accessOperations, 'oauth.token'), { body })
 * ```
 */
export function findOperation(table: OperationTable, id: string): TableOperation {
  const entry = tableEntries(table).find((one) => one.id === id)
  if (entry === undefined) throw new InvalidArgumentError(`The API ${table.api} has no operation ${id}. Check its spelling.`, { argument: 'id' })
  return entry.operation()
}
