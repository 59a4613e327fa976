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
    parameters: Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name = '']) => name),
    takes: { body: body !== undefined, query: args.includes('q'), headers: args.includes('h') },
  }
  if (body !== undefined) operation.body = body
  for (const word of words) readWord(operation, table, word)
  return operation
}

function readWord(operation: Draft, { texts }: OperationTable, word: string): void {
  const [name = '', value = ''] = word.split('=')
  const [first = '', second] = value.split(':')
  switch (name) {
    case 'key':
      operation.idempotencyHeader = value
      if (operation.retry === 'never') operation.retry = 'with-key'
      break
    case 'money':
    case 'signed':
      operation[name] = true
      break
    case 'commas':
      operation.lists = 'comma'
      break
    case 'pages':
      operation.pages = { style: first as NonNullable<TableOperation['pages']>['style'], ...(second !== undefined && { items: second }) }
      break
    case 'timeout':
      operation.timeoutMs = Number(value)
      break
    case 'later':
      operation.later = { header: first, value: second ?? '' }
      break
    case 'reconcile':
      operation.reconcile = texts?.[Number(value)] ?? ''
      break
    default:
      operation.retry = name as TableOperation['retry']
  }
}
