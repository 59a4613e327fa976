import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import type { QueryValue, RequestArguments, Transport } from '../http/transport.ts'
import { tableEntries } from '../internal/api/table-entries.ts'
import type { TableEntry } from '../internal/api/table-entries.ts'
import { listPages } from '../pagination/list-pages.ts'
import type { PageOptions } from '../pagination/page-options.ts'
import type { OperationTable } from './operation-table.ts'

type Method = (...given: unknown[]) => unknown

interface Resource {
  [name: string]: Method | Resource
}

/** What the options of a generated method may hold beside those of the transport. */
interface MethodOptions extends PageOptions {
  readonly psu?: Readonly<Record<string, string | undefined>>
  readonly parameterHeaders?: Readonly<Record<string, string | undefined>>
  readonly requestMode?: 'async'
}

/**
 * Binds the operations of a table that one kind of credentials can call to a transport.
 *
 * What you get are plain nested objects, `api.v2.transfers.create(...)`, whose methods need no `this`. Arguments come in this order:
 * the parameters of the path, the body, the query, the options. A list gives a `PagePromise`, everything else an `ApiPromise`.
 *
 * @typeParam Api - The generated interface of these credentials, e.g. `FintocApi`; it is not checked against the table.
 * @param kind - One of the kinds in the table, or `none` for what takes no credentials.
 * @throws `InvalidArgumentError` when the table has nothing for this kind.
 * @example
 * ```ts
 * const user = createApi<AccessUserApi>(transport, accessOperations, 'user')
 * const account = await user.accounts.get(id)
 * ```
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller says which of the generated interfaces it is
export function createApi<Api>(transport: Transport, table: OperationTable, kind: string): Api {
  const entries = tableEntries(table, kind)
  if (entries.length === 0) throw new InvalidArgumentError(`The API ${table.api} has no operation for ${kind}. Check its spelling.`, { argument: 'kind' })
  const api: Resource = {}
  for (const entry of entries) {
    const names = entry.id.split('.')
    const last = names.pop() ?? ''
    let resource = api
    for (const name of names) resource = (resource[name] ??= {}) as Resource
    resource[last] = createMethod(transport, entry)
  }
  return api as Api
}

function createMethod(transport: Transport, entry: TableEntry): Method {
  return (...given) => {
    const operation = entry.operation()
    const { parameters, takes, later } = operation
    let next = parameters.length
    const args: { -readonly [Member in keyof RequestArguments]: RequestArguments[Member] } = {}
    if (next > 0) args.path = Object.fromEntries(parameters.map((name, index) => [name, given[index] as string]))
    if (takes.body) args.body = given[next++]
    // A copy: a list asks for its pages later, when the caller may have gone on with the object.
    if (takes.query) args.query = { ...(given[next++] as Record<string, QueryValue> | undefined) }
    const options = given[next] as MethodOptions | undefined
    const asksLater = later !== undefined && options?.requestMode === 'async'
    if (takes.headers || asksLater) args.headers = { ...options?.psu, ...options?.parameterHeaders, ...(asksLater && { [later.header]: later.value }) }
    return entry.paginated ? listPages(transport, operation, args, options) : transport.send(operation, args, options)
  }
}
