import { CodegenError } from './codegen-error.ts'
import {
  dereference,
  HTTP_METHODS,
  schemaNameOf,
  type NamedDocument,
  type OperationObject,
  type Parameter,
  type Response,
  type Schema,
} from './document.ts'
import type { HoistedSchema, NameOf } from './emit-types.ts'
import { camelCase, pascalCase } from './names.ts'
import { printValue } from './print-type.ts'

/** An operation, ready to be printed. */
export interface OperationModel {
  readonly id: string
  /** Where the method stands: `['v2', 'transfers']` for `v2.transfers.create`. */
  readonly resource: readonly string[]
  readonly method: string
  readonly httpMethod: string
  readonly path: string
  /** Kinds of credentials it takes, in the order of the document; `['none']` when it takes none. */
  readonly kinds: readonly string[]
  readonly retry: 'safe' | 'with-key' | 'never'
  readonly idempotencyHeader: string | undefined
  readonly money: boolean
  readonly signed: boolean
  readonly pages: { readonly style: string; readonly items: string | undefined; readonly itemType: string } | undefined
  readonly commaLists: boolean
  readonly async: { readonly header: string; readonly value: string; readonly result: string } | undefined
  readonly bodyEncoding: 'json' | 'form' | 'multipart' | undefined
  readonly timeoutMs: number | undefined
  readonly reconcile: string | undefined
  readonly pathParameters: readonly { name: string; argument: string; type: string; description: string | undefined }[]
  readonly body: { type: string; required: boolean; description: string | undefined } | undefined
  readonly query: { type: string; required: boolean } | undefined
  /** Header parameters, by the member of the options that holds them: `psu` for `PSU-*`, `parameterHeaders` for the rest. */
  readonly headers: readonly { member: string; type: string; required: boolean }[]
  readonly result: string
  readonly successes: readonly { status: string; description: string | undefined }[]
  /** The answers that say the result comes later, which `async` asks for. */
  readonly laterSuccesses: readonly { status: string; description: string | undefined }[]
  readonly failures: readonly { status: string; description: string | undefined }[]
  readonly source: OperationObject
}

/** Headers the transport sends by itself: documented or not, they are no arguments. */
const TRANSPORT_HEADERS: ReadonlySet<string> = new Set(['authorization', 'x-request-id', 'x-http-method-override', 'content-type', 'accept'])

const ENCODINGS: Readonly<Record<string, 'json' | 'form' | 'multipart'>> = {
  'application/json': 'json',
  'application/x-www-form-urlencoded': 'form',
  'multipart/form-data': 'multipart',
}

/** The operations of a document, and the schemas that are written inside them. */
export function readOperations(named: NamedDocument, nameOf: NameOf): { operations: OperationModel[]; hoisted: HoistedSchema[] } {
  const hoisted: HoistedSchema[] = []
  const problems: string[] = []
  const contexts: Omit<Context, 'sharedHeaders'>[] = []
  for (const [path, item] of Object.entries(named.document.paths ?? {})) {
    for (const method of HTTP_METHODS) {
      const source = item[method]
      if (!source) continue
      const place = `${named.name}.yaml ${method.toUpperCase()} ${path} (${source.operationId})`
      const shared = (item.parameters ?? []).map((one) => dereference<Parameter>(named.document, one))
      const own = (source.parameters ?? []).map((one) => dereference<Parameter>(named.document, one))
      const parameters = [...shared.filter((one) => !own.some((other) => other.name === one.name && other.in === one.in)), ...own]
      contexts.push({ named, nameOf, hoisted, problems, place, path, method, source, parameters })
    }
  }
  const sharedHeaders = nameSharedHeaders(named, contexts.map(headerGroups))
  const operations = contexts.map((context) => readOperation({ ...context, sharedHeaders }))
  const seen = new Map<string, string>()
  for (const { id, httpMethod, path } of operations) {
    const other = seen.get(id)
    if (other) problems.push(`${named.name}.yaml ${httpMethod} ${path}: operationId ${id} is also that of ${other}. Rename one.`)
    seen.set(id, `${httpMethod} ${path}`)
  }
  if (problems.length > 0) throw new CodegenError(problems)
  return { operations, hoisted }
}

interface Context {
  readonly named: NamedDocument
  readonly nameOf: NameOf
  readonly hoisted: HoistedSchema[]
  readonly problems: string[]
  readonly place: string
  readonly path: string
  readonly method: string
  readonly source: OperationObject
  readonly parameters: readonly Parameter[]
  /** The names of sets of headers that several operations have. */
  readonly sharedHeaders: ReadonlyMap<string, string>
}

function readOperation(context: Context): OperationModel {
  const { named, nameOf, hoisted, problems, place, path, method, source } = context
  const parts = source.operationId.split('.')
  const prefix = parts.map(pascalCase).join('')

  const first = hoisted.length
  const typeOf = (schema: Schema, direction: 'request' | 'response', suffix: string, description: string): string => {
    const target = schema.$ref === undefined ? undefined : schemaNameOf(schema.$ref)
    if (target !== undefined) return nameOf(target, direction)
    const item = schema.type === 'array' && schema.items?.$ref !== undefined ? schemaNameOf(schema.items.$ref) : undefined
    if (item !== undefined) return `${nameOf(item, direction)}[]`
    const same = hoisted.slice(first).find((one) => one.direction === direction && JSON.stringify(one.schema) === JSON.stringify(schema))
    if (same) return same.name
    hoisted.push({ name: `${prefix}${suffix}`, schema, direction, description })
    return `${prefix}${suffix}`
  }

  const idempotencyHeader = source['x-kit-idempotency'] === 'none' ? undefined : source['x-kit-idempotency']
  const retry = source['x-kit-retry'] ?? (method === 'get' ? 'safe' : idempotencyHeader ? 'with-key' : 'never')
  if (retry === 'with-key' && !idempotencyHeader) problems.push(`${place}: x-kit-retry is with-key, but x-kit-idempotency names no header. Name it, or write \`never\`.`)
  if (retry === 'never' && method !== 'get' && !source['x-kit-reconcile']) {
    problems.push(`${place}: a write that is never repeated needs x-kit-reconcile: what to look at when its outcome is not known.`)
  }

  const body = source.requestBody && dereference(named.document, source.requestBody)
  const [encoding, media] = Object.entries(body?.content ?? {})[0] ?? []
  const successes = Object.entries(source.responses).filter(([status]) => status.startsWith('2'))
  if (successes.length === 0) problems.push(`${place}: no 2xx answer. Add the one that means success.`)
  const later = source['x-kit-async']
  if (later && !(later.status in source.responses)) problems.push(`${place}: x-kit-async names the status ${later.status}, which is not among the responses. Add it.`)
  const results = successes.map(([status, response], index) => {
    const schema = dereference<Response>(named.document, response).content?.['application/json']?.schema
    const type = schema ? typeOf(schema, 'response', index === 0 ? 'Result' : `Result${status}`, `What ${source.operationId} gives with status ${status}.`) : undefined
    return { status, schema, type }
  })
  const now = results.filter(({ status }) => status !== later?.status)

  return {
    id: source.operationId,
    resource: parts.slice(0, -1),
    method: parts.at(-1) ?? '',
    httpMethod: method.toUpperCase(),
    path,
    kinds: kindsOf(named.document, source),
    retry,
    idempotencyHeader,
    money: source['x-kit-money'] === true,
    signed: source['x-kit-signed'] !== undefined,
    pages: readPages(context, prefix, now[0]?.schema),
    commaLists: usesCommas(context),
    async: later && { header: later.header, value: later.value, result: unionOf([...results.filter(({ status }) => status === later.status).map(({ type }) => type), undefined]) },
    bodyEncoding: encoding === undefined ? undefined : ENCODINGS[encoding],
    timeoutMs: source['x-kit-timeout'],
    reconcile: source['x-kit-reconcile'],
    pathParameters: readPathParameters(context),
    body:
      body && media?.schema
        ? {
            type: typeOf(media.schema, 'request', 'Body', `What ${source.operationId} sends.`),
            required: body.required === true,
            description: body.description,
          }
        : undefined,
    query: readQuery(context, prefix),
    headers: readHeaders(context, prefix),
    result: unionOf(now.map(({ type }) => type)),
    successes: describe(context, (status) => status.startsWith('2') && status !== later?.status),
    laterSuccesses: describe(context, (status) => status === later?.status),
    failures: describe(context, (status) => !status.startsWith('2')),
    source,
  }
}

/** The kinds of credentials an operation takes, in the order the document names them. */
export function kindsOf(document: NamedDocument['document'], operation: OperationObject): string[] {
  const own = [operation['x-kit-auth'] ?? 'none'].flat()
  return [...Object.keys(document['x-kit-auth-kinds'] ?? {}), 'none'].filter((kind) => own.includes(kind))
}

function unionOf(types: readonly (string | undefined)[]): string {
  const typed = [...new Set(types.filter((type) => type !== undefined))]
  if (typed.length === 0) return 'void'
  return [...typed, ...(types.includes(undefined) ? ['undefined'] : [])].join(' | ')
}

function readPages({ named, nameOf, hoisted, problems, place, source }: Context, prefix: string, body: Schema | undefined): OperationModel['pages'] {
  const paginated = source['x-kit-paginated']
  if (!paginated) return undefined
  const { style, items } = paginated
  const list = body && (items === undefined ? dereference<Schema>(named.document, body) : propertyOf(named, body, items))
  const item = list && listItem(named, list)
  if (!item) {
    problems.push(`${place}: x-kit-paginated: the answer ${items === undefined ? 'is no list. Name the member that holds it in `items`.' : `has no list called ${items}. Correct \`items\`.`}`)
    return undefined
  }
  const target = item.$ref === undefined ? undefined : schemaNameOf(item.$ref)
  if (target === undefined) hoisted.push({ name: `${prefix}Item`, schema: item, direction: 'response', description: `One item of ${source.operationId}.` })
  return { style, items, itemType: target === undefined ? `${prefix}Item` : nameOf(target, 'response') }
}

function propertyOf(named: NamedDocument, schema: Schema, property: string): Schema | undefined {
  const { properties, allOf } = dereference<Schema>(named.document, schema)
  const own = properties?.[property]
  if (own) return dereference<Schema>(named.document, own)
  for (const part of allOf ?? []) {
    const found = propertyOf(named, part, property)
    if (found) return found
  }
  return undefined
}

/** What a list holds; the list may be null. */
function listItem(named: NamedDocument, schema: Schema): Schema | undefined {
  const list = [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map((one) => dereference<Schema>(named.document, one))
  return list.find((one) => [one.type ?? []].flat().includes('array'))?.items
}

/** Whether lists in the query are sent with commas; one call cannot do both. */
function usesCommas({ named, problems, place, parameters }: Context): boolean {
  const lists = parameters.filter((one) => one.in === 'query' && listItem(named, dereference<Schema>(named.document, one.schema)) !== undefined)
  const withCommas = lists.filter((one) => one.explode === false)
  if (withCommas.length > 0 && withCommas.length < lists.length) {
    const names = lists.filter((one) => one.explode !== false).map((one) => one.name)
    problems.push(`${place}: ${names.join(', ')} would be repeated while other lists are sent with commas. Give all lists of an operation the same \`explode\`.`)
  }
  return withCommas.length > 0
}

function readPathParameters({ named, problems, place, path, parameters }: Context): OperationModel['pathParameters'] {
  const documented = parameters.filter((parameter) => parameter.in === 'path')
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] as string)
  for (const parameter of documented) {
    if (!inPath.includes(parameter.name)) problems.push(`${place}: the path has no {${parameter.name}}. Remove the parameter or correct its name.`)
  }
  return inPath.flatMap((name) => {
    const parameter = documented.find((one) => one.name === name)
    if (!parameter) {
      problems.push(`${place}: {${name}} has no path parameter. Add one.`)
      return []
    }
    const schema = dereference<Schema>(named.document, parameter.schema)
    const values = schema.enum ?? schema['x-extensible-enum']
    const type = values ? values.map(printValue).join(' | ') : schema.type === 'string' ? 'string' : ['integer', 'number'].includes(String(schema.type)) ? 'number' : undefined
    if (type === undefined) problems.push(`${place}: {${name}} must be a string, an integer or a number.`)
    return [{ name, argument: camelCase(name), type: type ?? 'string', description: parameter.description }]
  })
}

function readQuery({ hoisted, source, parameters }: Context, prefix: string): OperationModel['query'] {
  const query = parameters.filter((parameter) => parameter.in === 'query')
  if (query.length === 0) return undefined
  const name = `${prefix}Query`
  hoisted.push({ name, schema: objectOf(query), direction: 'request', description: `Query of ${source.operationId}.` })
  return { type: name, required: query.some((parameter) => parameter.required) }
}

function readHeaders(context: Context, prefix: string): OperationModel['headers'] {
  const { hoisted, sharedHeaders, source } = context
  return headerGroups(context).map(({ member, schema }) => {
    const shared = sharedHeaders.get(JSON.stringify(schema))
    const type = shared ?? `${prefix}${pascalCase(member)}`
    const description = member === 'psu' ? 'What the bank is told about the person who is present.' : shared ? 'Headers that several operations take.' : `Headers of ${source.operationId}.`
    if (!hoisted.some((one) => one.name === type)) hoisted.push({ name: type, schema, direction: 'request', description })
    return { member, type, required: schema.required !== undefined }
  })
}

interface HeaderGroup {
  readonly member: 'psu' | 'parameterHeaders'
  readonly schema: Schema
}

/** The headers a caller gives, by the member of the options that holds them. What the transport, a key, a signature or a mode needs is none of them. */
function headerGroups({ source, parameters }: Pick<Context, 'source' | 'parameters'>): HeaderGroup[] {
  const made = new Set([...TRANSPORT_HEADERS, source['x-kit-idempotency']?.toLowerCase(), source['x-kit-async']?.header.toLowerCase()])
  const signature = source['x-kit-signed'] === undefined ? /^$/ : /signature$/i
  const headers = parameters.filter(({ in: place, name }) => place === 'header' && !made.has(name.toLowerCase()) && !signature.test(name))
  const isPsu = ({ name }: Parameter): boolean => /^psu-/i.test(name)
  const groups = [
    { member: 'psu' as const, list: headers.filter(isPsu) },
    { member: 'parameterHeaders' as const, list: headers.filter((header) => !isPsu(header)) },
  ]
  return groups.filter(({ list }) => list.length > 0).map(({ member, list }) => ({ member, schema: objectOf(list) }))
}

/** One name for the set of headers that most operations share; the others get one for each operation. */
function nameSharedHeaders(named: NamedDocument, groups: readonly HeaderGroup[][]): Map<string, string> {
  const names = new Map<string, string>()
  for (const [member, least] of [['psu', 1], ['parameterHeaders', 2]] as const) {
    const counts = new Map<string, number>()
    for (const group of groups.flat()) {
      if (group.member === member) counts.set(JSON.stringify(group.schema), (counts.get(JSON.stringify(group.schema)) ?? 0) + 1)
    }
    const [most] = [...counts].sort(([, a], [, b]) => b - a)
    if (most && most[1] >= least) names.set(most[0], `${pascalCase(named.name)}${member === 'psu' ? 'PsuHeaders' : 'ParameterHeaders'}`)
  }
  return names
}

function objectOf(parameters: readonly Parameter[]): Schema {
  const required = parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name)
  return {
    type: 'object',
    properties: Object.fromEntries(
      parameters.map(({ name, schema, description, deprecated }) => [
        name,
        { ...schema, ...(description !== undefined && { description }), ...(deprecated !== undefined && { deprecated }) },
      ]),
    ),
    ...(required.length > 0 && { required }),
  }
}

function describe({ named, source }: Context, wanted: (status: string) => boolean): { status: string; description: string | undefined }[] {
  return Object.entries(source.responses)
    .filter(([status]) => wanted(status))
    .map(([status, response]) => ({ status, description: dereference<Response>(named.document, response).description }))
}
