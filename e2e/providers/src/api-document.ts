import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** A JSON schema as it stands in a document. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly pattern?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly 'x-extensible-enum'?: readonly unknown[]
  readonly example?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
}

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly explode: boolean
  readonly schema: Schema
}

/** A body, sent or received. */
export interface Content {
  readonly mediaType: string
  readonly schema: Schema
  /** Where the schema stands in its document, as a JSON pointer. */
  readonly pointer: string
}

/** One operation, read from its document without the generator. */
export interface ApiOperation {
  readonly document: ApiDocument
  readonly id: string
  readonly method: string
  readonly path: string
  /** Kinds of credentials; none where it takes no credentials. */
  readonly kinds: readonly string[]
  readonly parameters: readonly Parameter[]
  readonly body: (Content & { readonly required: boolean }) | undefined
  /** Documented answers by status; those without a body have no content. */
  readonly answers: ReadonlyMap<number, Content | undefined>
  readonly paginated: { readonly style: 'link-offset' | 'link-cursor' | 'next-url' | 'numbered'; readonly items?: string } | undefined
  readonly idempotencyHeader: string | undefined
  readonly money: boolean
  readonly signed: boolean
  /** How it asks for an answer later. */
  readonly later: { readonly header: string; readonly value: string; readonly status: number } | undefined
  /** May it be repeated without a key? */
  readonly safe: boolean
}

/** An OpenAPI document with its operations. */
export interface ApiDocument {
  /** Name of the file without its ending. */
  readonly name: string
  /** Which of the provider's origins it belongs to. */
  readonly api: string
  readonly content: Readonly<Record<string, unknown>>
  readonly operations: readonly ApiOperation[]
}

type Json = Record<string, unknown>

const METHODS = ['get', 'post', 'put', 'patch', 'delete']

/** Reads `packages/<provider>/openapi/<name>.yaml`. */
export function readApiDocument(provider: string, name: string): ApiDocument {
  const file = new URL(`../../../packages/${provider}/openapi/${name}.yaml`, import.meta.url)
  const content = parse(readFileSync(file, 'utf8')) as Json
  const operations: ApiOperation[] = []
  const document: ApiDocument = { name, api: content['x-kit-api'] as string, content, operations }
  for (const [path, item] of Object.entries(content['paths'] as Json)) {
    for (const method of METHODS) {
      const written = (item as Json)[method]
      if (written !== undefined) operations.push(readOperation(document, path, method, item as Json, written as Json))
    }
  }
  return document
}

/** What a reference of the document leads to, and where that stands. */
export function resolve<T>(document: ApiDocument, value: T, pointer = ''): { readonly value: T; readonly pointer: string } {
  const reference = (value as { readonly $ref?: string } | undefined)?.$ref
  if (reference === undefined) return { value, pointer }
  const target = reference
    .slice(2)
    .split('/')
    .reduce<unknown>((at, name) => (at as Json | undefined)?.[name.replaceAll('~1', '/').replaceAll('~0', '~')], document.content)
  if (target === undefined) throw new Error(`${document.name}: nothing at ${reference}`)
  return resolve(document, target as T, reference.slice(1))
}

function readOperation(document: ApiDocument, path: string, method: string, item: Json, written: Json): ApiOperation {
  const pointer = `/paths/${escape(path)}/${method}`
  const listed = [...((item['parameters'] ?? []) as Json[]), ...((written['parameters'] ?? []) as Json[])]
  const body = resolve(document, written['requestBody'] as Json | undefined, `${pointer}/requestBody`)
  const auth = written['x-kit-auth']
  const key = written['x-kit-idempotency']
  const later = written['x-kit-async'] as { header: string; value: string; status: string } | undefined
  const sent = contentOf(body.value, body.pointer)
  const idempotencyHeader = typeof key === 'string' && key !== 'none' ? key : undefined
  const retry = written['x-kit-retry'] ?? (method === 'get' ? 'safe' : undefined)
  return {
    document,
    id: written['operationId'] as string,
    method: method.toUpperCase(),
    path,
    kinds: auth === 'none' ? [] : Array.isArray(auth) ? (auth as string[]) : [auth as string],
    parameters: listed.map((parameter) => readParameter(resolve(document, parameter).value)),
    body: sent && { ...sent, required: body.value?.['required'] === true },
    answers: new Map(
      Object.entries(written['responses'] as Json).map(([status, answer]) => {
        const found = resolve(document, answer as Json, `${pointer}/responses/${status}`)
        return [Number(status), contentOf(found.value, found.pointer)]
      }),
    ),
    paginated: written['x-kit-paginated'] as ApiOperation['paginated'],
    idempotencyHeader,
    money: written['x-kit-money'] === true,
    signed: written['x-kit-signed'] === 'required',
    later: later && { ...later, status: Number(later.status) },
    safe: retry === 'safe',
  }
}

function readParameter(written: Json): Parameter {
  const place = written['in'] as Parameter['in']
  return {
    name: written['name'] as string,
    in: place,
    required: written['required'] === true,
    explode: written['explode'] !== false,
    schema: written['schema'] as Schema,
  }
}

function contentOf(holder: Json | undefined, pointer: string): Content | undefined {
  const [entry] = Object.entries((holder?.['content'] ?? {}) as Record<string, { schema: Schema }>)
  if (entry === undefined) return undefined
  const [mediaType, { schema }] = entry
  return { mediaType, schema, pointer: `${pointer}/content/${escape(mediaType)}/schema` }
}

function escape(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
