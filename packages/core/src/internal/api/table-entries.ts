import type { OperationTable, TableOperation } from '../../api/operation-table.ts'
import { parseOperation } from './parse-operation.ts'

/** One line of a table; the rest of it is read when the operation is wanted for the first time. */
export interface TableEntry {
  readonly id: string
  readonly paginated: boolean
  operation(): TableOperation
}

const known = new WeakMap<OperationTable, Map<string | undefined, readonly TableEntry[]>>()

/** The lines for one kind of credentials, or all of them, each as of the first kind it names. Read once for each table. */
export function tableEntries(table: OperationTable, kind?: string): readonly TableEntry[] {
  const ofTable = known.get(table) ?? new Map<string | undefined, readonly TableEntry[]>()
  known.set(table, ofTable)
  const found = ofTable.get(kind) ?? readEntries(table, kind)
  ofTable.set(kind, found)
  return found
}

function readEntries(table: OperationTable, wanted: string | undefined): TableEntry[] {
  const entries: TableEntry[] = []
  let resource = ''
  let base = ''
  for (const short of table.operations) {
    const line = short.replace(/^\./, `${resource}.`).replace(' ~', ` ${base}`)
    const [id = '', , path = '', kindList = ''] = line.split(' ', 4)
    if (!short.startsWith('.')) {
      resource = id.slice(0, id.lastIndexOf('.'))
      base = path
    }
    const kinds = kindList.split(',')
    const kind = wanted === undefined ? kinds[0] : kinds.includes(wanted) ? wanted : undefined
    if (kind === undefined) continue
    let operation: TableOperation | undefined
    entries.push({ id, paginated: line.includes(' pages='), operation: () => (operation ??= parseOperation(table, line, kind)) })
  }
  return entries
}
