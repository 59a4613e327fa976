import { createServer } from 'node:http'
import type { IncomingMessage, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { ApiDocument, ApiOperation, Content, Parameter, Schema } from './api-document.ts'
import { resolve } from './api-document.ts'

/** A file that arrived in a multipart body. */
export interface ReceivedFile {
  readonly name: string
  readonly type: string
  readonly bytes: readonly number[]
}

/** A request as it arrived, and what the document has against it. */
export interface ReceivedRequest {
  readonly operation: ApiOperation
  /** Path and query, byte for byte. */
  readonly url: string
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Buffer
  /** The body by its content type; undefined when there was none. */
  readonly body: unknown
  /** Why the document refuses it; empty when it does not. */
  readonly problems: readonly string[]
}

/** What is answered. */
export interface PlannedAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Written as JSON; undefined for an answer without a body. */
  readonly body?: unknown
}

/** How a provider is reached. */
export interface DocumentServerOptions {
  readonly documents: readonly ApiDocument[]
  /** Headers that carry credentials; all other ones have to be documented. */
  readonly credentialHeaders: readonly string[]
  /** Headers that are known from elsewhere, by operation. */
  readonly furtherHeaders?: Readonly<Record<string, readonly string[]>>
  /** Why the credentials are not those the operation wants. */
  checkCredentials(request: ReceivedRequest): readonly string[]
  /** Answers what belongs to no test, such as a request for a token. */
  answerItself?(request: ReceivedRequest): PlannedAnswer | undefined
}

/** A server that knows an API from its documents alone. */
export interface DocumentServer {
  /** Base URLs by the name of the API. */
  readonly origins: Readonly<Record<string, string>>
  /** Requests since the last {@link plan}, without those it answered itself. */
  readonly requests: readonly ReceivedRequest[]
  /** Requests that fit no operation, as `METHOD path`, and those that could not be read. */
  readonly strays: readonly string[]
  /** From now on all requests are answered by this. */
  plan(answer: (request: ReceivedRequest, index: number) => PlannedAnswer): void
  /** What is wrong with a value for a schema of the documents. */
  problemsOf(document: ApiDocument, content: Content, value: unknown): readonly string[]
  close(): Promise<void>
}

/** Headers every HTTP client sends. */
const ORDINARY_HEADERS = [
  'host',
  'connection',
  'accept',
  'accept-encoding',
  'accept-language',
  'content-length',
  'content-type',
  'sec-fetch-mode',
  'user-agent',
]

/** Starts one listener for each API of the documents. */
export async function startDocumentServer(options: DocumentServerOptions): Promise<DocumentServer> {
  const ajv = formats.default(new Ajv2020({ strict: false, allErrors: true }))
  for (const document of options.documents) ajv.addSchema({ ...document.content, $id: document.name })
  const compiled = new Map<string, ValidateFunction>()
  let requests: ReceivedRequest[] = []
  const strays: string[] = []
  let planned: (request: ReceivedRequest, index: number) => PlannedAnswer = () => ({ status: 500 })

  function validator(key: string, schema: Schema): ValidateFunction {
    const found = compiled.get(key) ?? ajv.compile(schema)
    compiled.set(key, found)
    return found
  }

  function problemsOf(document: ApiDocument, { pointer }: Content, value: unknown): string[] {
    const reference = `${document.name}#${pointer.split('/').map(encodeURIComponent).join('/')}`
    return complaints(validator(reference, { $ref: reference }), value)
  }

  async function receive(message: IncomingMessage, documents: readonly ApiDocument[]): Promise<PlannedAnswer> {
    const bytes = await readBytes(message)
    const url = message.url ?? ''
    const [rawPath = '', rawQuery] = url.split('?', 2)
    const found = findOperation(documents, message.method ?? '', rawPath)
    if (found === undefined) {
      strays.push(`${message.method} ${rawPath}`)
      return { status: 404 }
    }
    const { operation, values } = found
    const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)]))
    const problems: string[] = []
    const checked = (parameter: Parameter, texts: readonly string[]): unknown => {
      const value = typed(operation.document, parameter, texts)
      const key = `${operation.document.name} ${operation.id} ${parameter.in} ${parameter.name}`
      // An id is what the provider gave: its format is no rule the client could check.
      const { format: _, ...loose } = resolve(operation.document, parameter.schema).value
      const schema = absolute(operation.document, parameter.in === 'path' ? loose : parameter.schema)
      problems.push(...complaints(validator(key, schema), value).map((problem) => `${parameter.in} ${parameter.name} ${problem}`))
      return value
    }
    const inPath = operation.parameters.filter((parameter) => parameter.in === 'path')
    const path = Object.fromEntries(inPath.map((parameter) => [parameter.name, checked(parameter, [values[parameter.name] ?? ''])]))
    const query = readQuery(operation, rawQuery, checked, problems)
    const alsoKnown = [...options.credentialHeaders, ...(options.furtherHeaders?.[operation.id] ?? [])]
    checkHeaders(operation, headers, checked, problems, alsoKnown)
    const body = await readBody(operation, headers, bytes, problems)
    if (operation.body !== undefined && operation.body.mediaType !== 'multipart/form-data' && bytes.length > 0) {
      problems.push(...problemsOf(operation.document, operation.body, body).map((problem) => `body ${problem}`))
    }
    const received: ReceivedRequest = { operation, url, path, query, headers, bytes, body, problems }
    problems.push(...options.checkCredentials(received))
    const own = options.answerItself?.(received)
    if (own !== undefined) return own
    requests.push(received)
    return planned(received, requests.length - 1)
  }

  const servers: Server[] = []
  const origins: Record<string, string> = {}
  for (const api of new Set(options.documents.map((document) => document.api))) {
    const documents = options.documents.filter((document) => document.api === api)
    const server = createServer((message, response) => {
      const answered = receive(message, documents).catch((error: unknown): PlannedAnswer => {
        strays.push(`${message.method} ${message.url}: ${String(error)}`)
        return { status: 500 }
      })
      void answered.then(({ status, headers, body }) => {
        const text = body === undefined ? '' : JSON.stringify(body)
        response.writeHead(status, { ...(text === '' ? {} : { 'content-type': 'application/json' }), ...headers }).end(text)
      })
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    servers.push(server)
    origins[api] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  return {
    origins,
    get requests() {
      return requests
    },
    strays,
    plan(answer) {
      requests = []
      planned = answer
    },
    problemsOf,
    async close() {
      for (const server of servers) {
        server.closeAllConnections()
        await new Promise((done) => server.close(done))
      }
    },
  }
}

/** The operation of a path: the one with the fewest parameters that fits. */
function findOperation(
  documents: readonly ApiDocument[],
  method: string,
  rawPath: string,
): { readonly operation: ApiOperation; readonly values: Readonly<Record<string, string>> } | undefined {
  const given = rawPath.split('/')
  const fitting = documents
    .flatMap((document) => document.operations)
    .filter((operation) => operation.method === method)
    .flatMap((operation) => {
      const wanted = operation.path.split('/')
      const values: Record<string, string> = {}
      const fits = wanted.every((segment, index) => {
        const name = /^\{(.+)\}$/.exec(segment)?.[1]
        if (name === undefined) return segment === given[index]
        values[name] = decodeURIComponent(given[index] ?? '')
        return values[name] !== ''
      })
      return fits && wanted.length === given.length ? [{ operation, values }] : []
    })
  return fitting.toSorted((one, other) => Object.keys(one.values).length - Object.keys(other.values).length)[0]
}

type Check = (parameter: Parameter, texts: readonly string[]) => unknown

function readQuery(operation: ApiOperation, rawQuery: string | undefined, checked: Check, problems: string[]): Record<string, unknown> {
  const texts = new Map<string, string[]>()
  for (const pair of rawQuery === undefined ? [] : rawQuery.split('&')) {
    const [name = '', value = ''] = pair.split('=', 2).map((part) => decodeURIComponent(part.replaceAll('+', ' ')))
    texts.set(name, [...(texts.get(name) ?? []), value])
  }
  const query: Record<string, unknown> = {}
  for (const parameter of operation.parameters.filter((one) => one.in === 'query')) {
    const given = texts.get(parameter.name)
    texts.delete(parameter.name)
    if (given !== undefined) query[parameter.name] = checked(parameter, given)
    else if (parameter.required) problems.push(`query ${parameter.name} is missing`)
  }
  for (const name of texts.keys()) problems.push(`query ${name} is not documented`)
  return query
}

function checkHeaders(
  operation: ApiOperation,
  headers: Readonly<Record<string, string>>,
  checked: Check,
  problems: string[],
  alsoKnown: readonly string[],
): void {
  const known = new Set([...ORDINARY_HEADERS, ...alsoKnown.map((name) => name.toLowerCase())])
  for (const parameter of operation.parameters.filter((one) => one.in === 'header')) {
    const name = parameter.name.toLowerCase()
    const value = headers[name]
    known.add(name)
    if (value !== undefined) checked(parameter, [value])
    else if (parameter.required) problems.push(`header ${parameter.name} is missing`)
  }
  for (const name of Object.keys(headers)) if (!known.has(name)) problems.push(`header ${name} is not documented`)
  if (headers['accept'] !== 'application/json') problems.push(`accept is ${headers['accept']}`)
}

async function readBody(
  operation: ApiOperation,
  headers: Readonly<Record<string, string>>,
  bytes: Buffer,
  problems: string[],
): Promise<unknown> {
  const type = headers['content-type']
  if (bytes.length === 0) {
    if (operation.body?.required === true) problems.push('the body is missing')
    if (type !== undefined) problems.push('a content type without a body')
    return undefined
  }
  const length = headers['content-length']
  if (length !== String(bytes.length)) problems.push(`content-length is ${length} for ${bytes.length} bytes`)
  const documented = operation.body?.mediaType
  if (type === undefined || type.split(';', 1)[0] !== documented) problems.push(`content type is ${type}, documented is ${documented}`)
  switch (documented) {
    case 'application/json':
      return JSON.parse(bytes.toString('utf8')) as unknown
    case 'application/x-www-form-urlencoded':
      return formFields(operation, [...new URLSearchParams(bytes.toString('utf8'))], problems)
    case 'multipart/form-data': {
      const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type ?? '' } }).formData()
      const entries: [string, unknown][] = []
      for (const [name, value] of form) entries.push([name, typeof value === 'string' ? value : await readFile(value)])
      return formFields(operation, entries, problems)
    }
    default:
      problems.push('a body is not documented')
      return undefined
  }
}

/** One member for each field; a field that came more often is a list. */
function formFields(
  operation: ApiOperation,
  entries: readonly (readonly [string, unknown])[],
  problems: string[],
): Record<string, unknown> {
  const { properties = {}, required = [], additionalProperties = false } = resolve(operation.document, operation.body!.schema).value
  const fields: Record<string, unknown> = {}
  for (const [name, value] of entries) {
    if (!(name in properties) && additionalProperties === false) problems.push(`field ${name} is not documented`)
    fields[name] = name in fields ? [fields[name], value].flat() : value
  }
  for (const name of required) if (!(name in fields)) problems.push(`field ${name} is missing`)
  return fields
}

async function readFile(file: File): Promise<ReceivedFile> {
  return { name: file.name, type: file.type, bytes: [...new Uint8Array(await file.arrayBuffer())] }
}

/** The texts of a parameter as values of its type, by the documented style. */
function typed(document: ApiDocument, parameter: Parameter, texts: readonly string[]): unknown {
  const schema = resolve(document, parameter.schema).value
  const one = (text: string, type: Schema['type']): unknown => {
    if ((type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text)
    return type === 'boolean' && /^(true|false)$/.test(text) ? text === 'true' : text
  }
  if (schema.type !== 'array') return texts.length === 1 ? one(texts[0]!, schema.type) : texts
  const items = resolve(document, schema.items ?? {}).value
  const list = parameter.explode ? texts : texts.length === 1 ? texts[0]!.split(',') : [`${texts.length} times`]
  return list.map((text) => one(text, items.type))
}

/** A schema of a document with references that are valid outside of it. */
function absolute(document: ApiDocument, schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#', `"$ref":"${document.name}#`)) as Schema
}

function complaints(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`.trim())
}

async function readBytes(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
