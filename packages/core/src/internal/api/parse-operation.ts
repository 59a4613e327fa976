import type { OperationTable, TableOperation } from '../../api/operation-table.ts'

const BODIES: Readonly<Record<string, 'json' | 'form' | 'multipart'>> = { b: 'json', f: 'form', m: 'multipart' }

type Draft = { -readonly [Member in keyof TableOperation]: TableOperation[Member] }

/** One line of a table as the transport takes it. */
export function parseOperation(table: OperationTable, line: string, kind: string): TableOperation {
  const [id = '', method = '', path = '', kinds = '', args = '', ...words] = line.split(' ')
  const body = BODIES[args.charAt(0)]
  const operation: Draft = {
    id,
    method: method as TableOperation['method'],
    path,
    api: table.api,
    retry: method === 'GET' ? 'safe' : 'never',
    auth: kind,
    kinds: kinds === 'none' ? [] : kinds.split(','),
    parameters: Array.from(path.matchAll(/\{([^}]+)\}/g), ([, name = '']) => name),
    takes: { body: body !== undefined, query: args.includes('q'), headers: args.includes('h') },
  }
  if (body !== undefined) operation.body = body
  for (const word of words) readWord(operation, table, word)
  return operation
}

function readWord(operation: Draft, { texts }: OperationTable, word: string): void {
  const end = word.indexOf('=')
  const value = word.slice(end + 1)
  switch (end < 0 ? word : word.slice(0, end)) {
    case 'safe':
    case 'with-key':
    case 'never':
      operation.retry = word as TableOperation['retry']
      break
    case 'key':
      operation.idempotencyHeader = value
      if (operation.retry === 'never') operation.retry = 'with-key'
      break
    case 'money':
      operation.money = true
      break
    case 'signed':
      operation.signed = true
      break
    case 'commas':
      operation.lists = 'comma'
      break
    case 'pages': {
      const [style = '', items] = value.split(':')
      operation.pages = { style: style as NonNullable<TableOperation['pages']>['style'], ...(items === undefined ? {} : { items }) }
      break
    }
    case 'timeout':
      operation.timeoutMs = Number(value)
      break
    case 'later': {
      const [header = '', text = ''] = value.split(':')
      operation.later = { header, value: text }
      break
    }
    case 'reconcile':
      operation.reconcile = texts?.[Number(value)] ?? ''
      break
  }
}
