import { tableEntries } from '../internal/api/table-entries.ts'
import type { OperationTable, TableOperation } from './operation-table.ts'

/**
 * All operations of a table, for tools and tests that go over an API as a whole.
 *
 * @returns the operations in the order of the document; `auth` is the first kind of credentials each one takes, `kinds` has them all.
 * @example
 * ```ts
 * const writes = readOperations(fintocOperations).filter(({ retry }) => retry !== 'safe')
 * ```
 */
export function readOperations(table: OperationTable): readonly TableOperation[] {
  return tableEntries(table).map((entry) => entry.operation())
}
