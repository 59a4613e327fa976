import { dereference, HTTP_METHODS, type Document, type Json, type NamedDocument, type OperationObject, type Parameter, type Response, type Schema } from './document.ts'
import { pascalCase } from './names.ts'
import { printKey, printValue } from './print-type.ts'

/** The types of the documents the sandbox imports. */
export const SANDBOX_TYPES = `/** A JSON Schema (draft 2020-12) without prose; references point into \`components.schemas\` of the same document. */
export type OpenApiSchema = { readonly [keyword: string]: unknown }

/** A path, query or header parameter of an operation. */
export interface OpenApiParameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: OpenApiSchema
}

/** One operation: what it is called with, and what it answers by status. */
export interface OpenApiOperation {
  readonly operationId: string
  readonly 'x-kit-auth': 'client' | 'user' | 'admin' | 'none'
  readonly parameters: readonly OpenApiParameter[]
  readonly requestBody?: { readonly required: boolean; readonly contentType: string; readonly schema: OpenApiSchema }
  readonly responses: Readonly<Record<string, { readonly schema?: OpenApiSchema }>>
}

/** What is left of an OpenAPI document for checking requests: paths, parameters, bodies and schemas, without prose. */
export interface OpenApiDocument {
  readonly title: string
  readonly version: string
  readonly api: string
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<'get' | 'post' | 'put' | 'patch' | 'delete', OpenApiOperation>>>>>
  readonly components: { readonly schemas: Readonly<Record<string, OpenApiSchema>> }
}
`

/** \`export const finapiWebformDocument\`: the document as plain data, for validating requests without a YAML parser. */
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

/** ${document.info.title} ${document.info.version}, for checking requests. */
export const ${constant}: OpenApiDocument = ${printJson(value, '')}
`
}

function plainOperation(document: Document, operation: OperationObject, shared: NonNullable<OperationObject['parameters']>): Json {
  const own = (operation.parameters ?? []).map((one) => dereference<Parameter>(document, one))
  const inherited = shared.map((one) => dereference<Parameter>(document, one)).filter((one) => !own.some((other) => other.name === one.name && other.in === one.in))
  const body = operation.requestBody && dereference(document, operation.requestBody)
  const [contentType, media] = Object.entries(body?.content ?? {})[0] ?? []
  return {
    operationId: operation.operationId,
    'x-kit-auth': operation['x-kit-auth'] ?? 'none',
    parameters: [...inherited, ...own].map((one) => ({ name: one.name, in: one.in, required: one.required === true, schema: plainSchema(one.schema) })),
    ...(body && contentType && media?.schema ? { requestBody: { required: body.required === true, contentType, schema: plainSchema(media.schema) } } : {}),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, response]) => {
        const schema = dereference<Response>(document, response).content?.['application/json']?.schema
        return [status, schema ? { schema: plainSchema(schema) } : {}]
      }),
    ),
  }
}

/** A schema a validator takes as it is: no prose, no extensions; sets of values are closed, as the provider closes them for requests. */
function plainSchema(schema: Schema): Json {
  if (schema.$ref !== undefined) return { $ref: schema.$ref }
  const { description: _, title: __, deprecated: ___, discriminator: ____, 'x-extensible-enum': open, properties, items, additionalProperties, allOf, oneOf, anyOf, ...rest } = schema
  const { example: _____, examples: ______, ...kept } = rest as Record<string, Json>
  return {
    ...kept,
    ...(open && { enum: open }),
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, plainSchema(value)])) }),
    ...(items && { items: plainSchema(items) }),
    ...(additionalProperties !== undefined && { additionalProperties: typeof additionalProperties === 'object' ? plainSchema(additionalProperties) : additionalProperties }),
    ...(allOf && { allOf: allOf.map(plainSchema) }),
    ...(oneOf && { oneOf: oneOf.map(plainSchema) }),
    ...(anyOf && { anyOf: anyOf.map(plainSchema) }),
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
