/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** The part of JSON Schema the generator understands; `checkDocument` refuses the rest. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: (string | number | boolean | null)[]
  'x-extensible-enum'?: (string | number | null)[]
  const?: string | number | boolean
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  additionalProperties?: boolean | Schema
  allOf?: Schema[]
  oneOf?: Schema[]
  anyOf?: Schema[]
  discriminator?: { propertyName: string; mapping?: Record<string, string> }
  description?: string
  title?: string
  deprecated?: boolean
  'x-kit-type-name'?: string
  default?: Json
  example?: Json
  examples?: Json
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  exclusiveMaximum?: number
  multipleOf?: number
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
}

/** A query, path or header parameter. */
export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description?: string
  deprecated?: boolean
  style?: 'form' | 'simple'
  explode?: boolean
  schema: Schema
  example?: Json
}

/** `application/json` and the like, to a schema. */
export type Content = Record<string, { schema?: Schema; example?: Json }>

/** What an operation is sent. */
export interface RequestBody {
  description?: string
  required?: boolean
  content: Content
}

/** What an operation answers with one status. */
export interface Response {
  description?: string
  content?: Content
}

/** A reference to a component, or the component itself. */
export type OrReference<T> = T | { $ref: string }

/** One method of one path. */
export interface OperationObject {
  operationId: string
  summary: string
  description?: string
  deprecated?: boolean
  externalDocs?: { url: string; description?: string }
  parameters?: OrReference<Parameter>[]
  requestBody?: OrReference<RequestBody>
  responses: Record<string, OrReference<Response>>
  'x-kit-auth'?: string | string[]
  'x-kit-retry'?: 'safe' | 'with-key' | 'never'
  'x-kit-timeout'?: number
  'x-kit-idempotency'?: string
  'x-kit-money'?: boolean
  'x-kit-signed'?: 'required'
  'x-kit-paginated'?: { style: 'link-offset' | 'link-cursor' | 'next-url' | 'numbered'; items?: string }
  'x-kit-async'?: { header: string; value: string; status: string }
  'x-kit-reconcile'?: string
}

/** The methods of one path. */
export type PathItem = { parameters?: OrReference<Parameter>[] } & Partial<Record<HttpMethod, OperationObject>>

/** The methods an operation may have. */
export type HttpMethod = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** An event the provider sends. */
export interface WebhookItem {
  post: { operationId?: string; summary?: string; description?: string; deprecated?: boolean; requestBody: OrReference<RequestBody> }
}

/** An OpenAPI 3.1 document that passed `checkDocument`. */
export interface Document {
  openapi: string
  info: { title: string; version: string; description?: string }
  'x-kit-api': string
  'x-kit-type-prefix'?: string
  'x-kit-auth-kinds'?: Record<string, string>
  externalDocs?: { url: string; description?: string }
  paths?: Record<string, PathItem>
  webhooks?: Record<string, WebhookItem>
  components?: {
    schemas?: Record<string, Schema>
    parameters?: Record<string, OrReference<Parameter>>
    responses?: Record<string, OrReference<Response>>
    requestBodies?: Record<string, OrReference<RequestBody>>
  }
}

/** A document and the name of its file, `webform` for `webform.yaml`. */
export interface NamedDocument {
  readonly name: string
  readonly document: Document
}

/** Every method, in the order operations are emitted. */
export const HTTP_METHODS: readonly HttpMethod[] = ['get', 'post', 'put', 'patch', 'delete']

/** What a local reference points to. `checkDocument` has made sure it exists. */
export function dereference<T extends object>(document: Document, value: OrReference<T>): T {
  let current: unknown = value
  for (let depth = 0; depth < 10; depth++) {
    if (typeof current !== 'object' || current === null || !('$ref' in current)) return current as T
    current = findPointer(document, String(current.$ref))
  }
  return current as T
}

/** The value a local JSON pointer (`#/components/schemas/Error`) leads to, or undefined. */
export function findPointer(document: object, reference: string): unknown {
  if (!reference.startsWith('#/')) return undefined
  let node: unknown = document
  for (const part of reference.slice(2).split('/')) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined
    node = (node as Record<string, unknown>)[key]
  }
  return node
}

/** `WebForm` for `#/components/schemas/WebForm`, undefined for any other reference. */
export function schemaNameOf(reference: string): string | undefined {
  const prefix = '#/components/schemas/'
  return reference.startsWith(prefix) ? decodeURIComponent(reference.slice(prefix.length)).replaceAll('~1', '/').replaceAll('~0', '~') : undefined
}

/** The schemas directly inside a schema. */
export function childrenOf(schema: Schema): Schema[] {
  return [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items ? [schema.items] : []),
    ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
    ...(schema.allOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.anyOf ?? []),
  ]
}

/** The schemas a schema names: its reference and the ones its discriminator maps to. */
export function referencesOf(schema: Schema): string[] {
  return [...(schema.$ref ? [schema.$ref] : []), ...Object.values(schema.discriminator?.mapping ?? {})]
    .map(schemaNameOf)
    .filter((name) => name !== undefined)
}
