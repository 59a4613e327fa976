import { dereference, HTTP_METHODS, type Content, type Document, type Json, type NamedDocument, type OperationObject, type Parameter, type Response, type Schema } from './document.ts'
import { pascalCase } from './names.ts'
import { printKey, printValue } from './print-type.ts'
import { kindsOf } from './read-operations.ts'

/** The types of the documents the sandbox imports. */
export const SANDBOX_TYPES = `/** A JSON Schema (draft 2020-12) without prose; references point into \`components.schemas\` of the same document. */
export type OpenApiSchema = { readonly [keyword: string]: unknown }

/** A path, query or header parameter of an operation. */
export interface OpenApiParameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: OpenApiSchema
  /** A list comes with commas in one value; without this the name is repeated. */
  readonly explode?: false
}

/** A body that is sent or answered. */
export interface OpenApiContent {
  readonly schema?: OpenApiSchema
  /** A body as a whole; parts of one are in the \`examples\` of the schemas. */
  readonly example?: unknown
}

/** One operation: what it is called with, and what it answers by status. */
export interface OpenApiOperation {
  readonly operationId: string
  /** Kinds of credentials it takes; empty when it takes none. */
  readonly 'x-kit-auth': readonly string[]
  readonly deprecated?: true
  readonly parameters: readonly OpenApiParameter[]
  readonly requestBody?: OpenApiContent & { readonly required: boolean; readonly contentType: string; readonly schema: OpenApiSchema }
  readonly responses: Readonly<Record<string, OpenApiContent>>
  /** Header that carries the idempotency key. */
  readonly 'x-kit-idempotency'?: string
  /** It is accepted only with a signature over the body. */
  readonly 'x-kit-signed'?: 'required'
  readonly 'x-kit-paginated'?: { readonly style: 'link-offset' | 'link-cursor' | 'next-url' | 'numbered'; readonly items?: string }
  /** The header that asks for the answer with this status. */
  readonly 'x-kit-async'?: { readonly header: string; readonly value: string; readonly status: string }
}

/** What is left of an OpenAPI document for serving it: paths, parameters, bodies, answers, schemas and examples, without prose. */
export interface OpenApiDocument {
  readonly title: string
  readonly version: string
  readonly api: string
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<'get' | 'post' | 'put' | 'patch' | 'delete', OpenApiOperation>>>>>
  readonly components: { readonly schemas: Readonly<Record<string, OpenApiSchema>> }
}
`

/** \`export const finapiWebformDocument\`: the document as plain data, for checking requests and making answers without a YAML parser. */
export function emitSandboxDocument(provider: string, { name, document }: NamedDocument): string {
  const paths = Object.fromEntries(
    Object.entries(document.paths ?? {}).map(([path, item]) => [
      path,
      Object.fromEntries(
        HTTP_METHODS.flatMap((method) => {
          const operation = item[method]
          return operation ? [[method, plainOperation(document, operation, item.parameters ?? [])] as const] : []
        }),
      ),
    ]),
  )
  const schemas = Object.fromEntries(Object.entries(document.components?.schemas ?? {}).map(([key, schema]) => [key, plainSchema(schema)]))
  const value: Json = { title: document.info.title, version: document.info.version, api: document['x-kit-api'], paths, components: { schemas } }
  const constant = `${provider}${pascalCase(name)}Document`
  return `import type { OpenApiDocument } from './openapi-document.gen.ts'

/** ${document.info.title} ${document.info.version}, for serving it. */
export const ${constant}: OpenApiDocument = ${printJson(value, '')}
`
}

function plainOperation(document: Document, operation: OperationObject, shared: NonNullable<OperationObject['parameters']>): Json {
  const own = (operation.parameters ?? []).map((one) => dereference<Parameter>(document, one))
  const inherited = shared.map((one) => dereference<Parameter>(document, one)).filter((one) => !own.some((other) => other.name === one.name && other.in === one.in))
  const body = operation.requestBody && dereference(document, operation.requestBody)
  const [contentType, media] = Object.entries(body?.content ?? {})[0] ?? []
  const kept = ['x-kit-idempotency', 'x-kit-signed', 'x-kit-paginated', 'x-kit-async'] as const
  return {
    operationId: operation.operationId,
    'x-kit-auth': kindsOf(document, operation).filter((kind) => kind !== 'none'),
    ...(operation.deprecated && { deprecated: true }),
    parameters: [...inherited, ...own].map((one) => plainParameter(one)),
    ...(body && contentType && media?.schema && { requestBody: { required: body.required === true, contentType, ...plainContent(media) } }),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, response]) => [status, plainContent(dereference<Response>(document, response).content?.['application/json'] ?? {})]),
    ),
    ...Object.fromEntries(kept.flatMap((key) => (operation[key] === undefined || operation[key] === 'none' ? [] : [[key, operation[key] as Json]]))),
  }
}

function plainParameter(parameter: Parameter): Json {
  const { name, schema, example } = parameter
  return {
    name,
    in: parameter.in,
    required: parameter.required === true,
    schema: plainSchema(example === undefined ? schema : { ...schema, example }),
    ...(parameter.explode === false && { explode: false }),
  }
}

function plainContent({ schema, example }: Content[string]): { [key: string]: Json } {
  return { ...(schema && { schema: plainSchema(schema) }), ...(example !== undefined && { example }) }
}

/**
 * A schema a validator takes as it is: no prose, no extensions; sets of values are closed, as the provider closes them for requests.
 * `example` is written as `examples`, the one of the two that JSON Schema has.
 */
function plainSchema(schema: Schema): Json {
  const { description: _, title: __, deprecated: ___, discriminator: ____, 'x-kit-type-name': _____, example, ...rest } = schema
  const { 'x-extensible-enum': open, examples, properties, items, additionalProperties, allOf, oneOf, anyOf, ...kept } = rest
  const known = [...(example === undefined ? [] : [example]), ...(Array.isArray(examples) ? (examples as Json[]) : [])]
  const marked = known.length > 0 && { examples: known }
  if (schema.$ref !== undefined) return { $ref: schema.$ref, ...marked }
  return {
    ...(kept as Record<string, Json>),
    ...(open && { enum: [schema.type].flat().includes('null') && !open.includes(null) ? [...open, null] : open }),
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, plainSchema(value)])) }),
    ...(items && { items: plainSchema(items) }),
    ...(additionalProperties !== undefined && { additionalProperties: typeof additionalProperties === 'object' ? plainSchema(additionalProperties) : additionalProperties }),
    ...(allOf && { allOf: allOf.map(plainSchema) }),
    ...(oneOf && { oneOf: oneOf.map(plainSchema) }),
    ...(anyOf && { anyOf: anyOf.map(plainSchema) }),
    ...marked,
  }
}

function printJson(value: Json, indent: string): string {
  if (value === null || typeof value !== 'object') return printValue(value)
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map((item: Json) => printJson(item, inner))
    : Object.entries(value as { readonly [key: string]: Json }).map(([key, item]) => `${printKey(key)}: ${printJson(item, inner)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  if (parts.length === 0) return `${open}${close}`
  const pad = Array.isArray(value) ? '' : ' '
  const line = `${open}${pad}${parts.join(', ')}${pad}${close}`
  if (line.length + indent.length <= 120 && !line.includes('\n')) return line
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close}`
}
