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
  readonly resource: string
  readonly method: string
  readonly constant: string
  readonly httpMethod: string
  readonly path: string
  readonly auth: string
  readonly retry: 'safe' | 'with-key' | 'never'
  readonly idempotencyHeader: string | undefined
  readonly money: boolean
  readonly bodyEncoding: 'json' | 'form' | undefined
  readonly timeoutMs: number | undefined
  readonly reconcile: string | undefined
  readonly pathParameters: readonly { name: string; argument: string; type: string; description: string | undefined }[]
  readonly body: { type: string; required: boolean; description: string | undefined } | undefined
  readonly query: { type: string; required: boolean } | undefined
  /** Header parameters, by the member of the options that holds them: `psu` for `PSU-*`, `parameterHeaders` for the rest. */
  readonly headers: readonly { member: string; type: string; required: boolean }[]
  readonly result: string
  readonly successes: readonly { status: string; description: string | undefined }[]
  readonly failures: readonly { status: string; description: string | undefined }[]
  readonly source: OperationObject
}

/** Headers the transport sends by itself: documented or not, they are no arguments. */
const TRANSPORT_HEADERS: ReadonlySet<string> = new Set(['authorization', 'x-request-id', 'x-http-method-override', 'content-type', 'accept'])

/** The operations of a document, and the schemas that are written inside them. */
export function readOperations(named: NamedDocument, nameOf: NameOf): { operations: OperationModel[]; hoisted: HoistedSchema[] } {
  const operations: OperationModel[] = []
  const hoisted: HoistedSchema[] = []
  const problems: string[] = []
  for (const [path, item] of Object.entries(named.document.paths ?? {})) {
    for (const method of HTTP_METHODS) {
      const source = item[method]
      if (!source) continue
      const place = `${named.name}.yaml ${method.toUpperCase()} ${path} (${source.operationId})`
      const shared = (item.parameters ?? []).map((one) => dereference<Parameter>(named.document, one))
      const own = (source.parameters ?? []).map((one) => dereference<Parameter>(named.document, one))
      const parameters = [...shared.filter((one) => !own.some((other) => other.name === one.name && other.in === one.in)), ...own]
      operations.push(readOperation({ named, nameOf, hoisted, problems, place, path, method, source, parameters }))
    }
  }
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
}

function readOperation(context: Context): OperationModel {
  const { named, nameOf, hoisted, problems, place, path, method, source } = context
  const [resource = '', name = ''] = source.operationId.split('.')
  const prefix = pascalCase(resource) + pascalCase(name)

  const typeOf = (schema: Schema, direction: 'request' | 'response', suffix: string, description: string): string => {
    const target = schema.$ref === undefined ? undefined : schemaNameOf(schema.$ref)
    if (target !== undefined) return nameOf(target, direction)
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
  const results = successes.map(([status, response], index) => {
    const schema = dereference<Response>(named.document, response).content?.['application/json']?.schema
    return schema ? typeOf(schema, 'response', index === 0 ? 'Result' : `Result${status}`, `What ${source.operationId} gives with status ${status}.`) : undefined
  })
  const typed = [...new Set(results.filter((result) => result !== undefined))]
  const result = typed.length === 0 ? 'void' : [...typed, ...(results.includes(undefined) ? ['undefined'] : [])].join(' | ')

  return {
    id: source.operationId,
    resource,
    method: name,
    constant: `${resource}${pascalCase(name)}Operation`,
    httpMethod: method.toUpperCase(),
    path,
    auth: source['x-kit-auth'] ?? 'none',
    retry,
    idempotencyHeader,
    money: source['x-kit-money'] === true,
    bodyEncoding: encoding === undefined ? undefined : encoding === 'application/json' ? 'json' : 'form',
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
    result,
    successes: describe(context, (status) => status.startsWith('2')),
    failures: describe(context, (status) => !status.startsWith('2')),
    source,
  }
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

function readHeaders({ named, hoisted, source, parameters }: Context, prefix: string): OperationModel['headers'] {
  const idempotency = source['x-kit-idempotency']?.toLowerCase()
  const headers = parameters.filter(({ in: place, name }) => place === 'header' && !TRANSPORT_HEADERS.has(name.toLowerCase()) && name.toLowerCase() !== idempotency)
  const psu = headers.filter(({ name }) => /^psu-/i.test(name))
  const groups = [
    { member: 'psu', shared: `${pascalCase(named.name)}PsuHeaders`, list: psu, description: 'What the bank is told about the person who is present.' },
    { member: 'parameterHeaders', shared: undefined, list: headers.filter((header) => !psu.includes(header)), description: `Headers of ${source.operationId}.` },
  ]
  return groups
    .filter(({ list }) => list.length > 0)
    .map(({ member, shared, list, description }) => {
      const schema = objectOf(list)
      const same = hoisted.find((one) => one.name === shared)
      const reusable = same === undefined || JSON.stringify(same.schema) === JSON.stringify(schema)
      const type = shared !== undefined && reusable ? shared : `${prefix}${pascalCase(member)}`
      if (!same || type !== shared) hoisted.push({ name: type, schema, direction: 'request', description })
      return { member, type, required: list.some((header) => header.required) }
    })
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
