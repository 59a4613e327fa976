import type { OpenApiDocument, OpenApiSchema } from '../generated/openapi-document.gen.ts'
import { isJsonObject, objectAt } from './json.ts'
import type { JsonObject } from './json.ts'

const nested = ['items', 'additionalProperties', 'contains'] as const
const composed = ['allOf', 'anyOf', 'oneOf'] as const
/** Branches of a union that name no discriminator overlap, and a body may fit several of them. */
const composedAs = { allOf: 'allOf', anyOf: 'anyOf', oneOf: 'anyOf' } as const
const loopbackUrl = 'http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::\\d{1,5})?(?:[/?#].*)?'

/** What a `$ref` of the document leads to. */
export function schemaAt(document: OpenApiDocument, ref: string): OpenApiSchema | undefined {
  let target: unknown = document
  for (const part of ref.replace(/^#\//, '').split('/')) {
    target = isJsonObject(target) ? target[part.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined
  }
  return isJsonObject(target) ? target : undefined
}

// The provider's base64 pattern, as it stands, overflows the stack of V8 from about a megabyte on; a logo may have five.
const base64 = '(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?'
const shallowBase64 = '[A-Za-z0-9+/]*={0,2}'

function fullMatch(pattern: string): string {
  const inner = pattern.replace(/^\^/, '').replace(/\$$/, '').replaceAll(base64, shallowBase64)
  return inner.startsWith('https://') ? `^(?:${inner}|${loopbackUrl})$` : `^(?:${inner})$`
}

function orNull(schema: JsonObject): JsonObject {
  const { type, enum: values } = schema
  const types: readonly unknown[] = Array.isArray(type) ? type : [type]
  const allowed: readonly unknown[] | undefined = Array.isArray(values) ? values : undefined
  return {
    ...schema,
    ...(type === undefined || types.includes('null') ? {} : { type: [...types, 'null'] }),
    ...(allowed === undefined || allowed.includes(null) ? {} : { enum: [...allowed, null] }),
  }
}

/** `X or null` written as a composition; as one schema its problems are named once and on the right member. */
function nullableBranch(schema: OpenApiSchema): OpenApiSchema | undefined {
  const branches: readonly unknown[] = Array.isArray(schema['anyOf']) ? schema['anyOf'] : []
  const others = branches.filter((branch) => !isJsonObject(branch) || branch['type'] !== 'null')
  const [only] = others
  return branches.length === 2 && others.length === 1 && isJsonObject(only) ? only : undefined
}

/**
 * What the provider checks beyond the document: a body may hold no member the document does not name, patterns match the
 * whole text, and URLs are https. The last one is widened here by plain http to loopback hosts, so that tests can listen.
 */
export function strictRequestSchema(document: OpenApiDocument, schema: OpenApiSchema): OpenApiSchema {
  const visit = (node: OpenApiSchema, open: ReadonlySet<string>, closes: boolean): JsonObject => {
    const ref = node['$ref']
    if (typeof ref === 'string') {
      const target = open.has(ref) ? undefined : schemaAt(document, ref)
      const { $ref: _, ...siblings } = node
      return target === undefined ? siblings : { ...visit(target, new Set([...open, ref]), closes), ...siblings }
    }
    const nullable = nullableBranch(node)
    if (nullable !== undefined) return orNull(visit(nullable, open, closes))

    const result: JsonObject = { ...node }
    const properties = objectAt(node, 'properties')
    if (properties !== undefined) {
      const entries = Object.entries(properties).map(([name, value]) => [name, isJsonObject(value) ? visit(value, open, true) : value])
      result['properties'] = Object.fromEntries(entries) as JsonObject
    }
    for (const key of nested) {
      const value = node[key]
      if (isJsonObject(value)) result[key] = visit(value, open, true)
    }
    // A union of whole bodies is closed in each of them, which costs a validator far less than keeping track of all.
    const union = properties === undefined && node['allOf'] === undefined
    let composition = false
    for (const key of composed) {
      const value = node[key]
      if (!Array.isArray(value)) continue
      composition = !union
      delete result[key]
      result[composedAs[key]] = value.map((branch: unknown) => (isJsonObject(branch) ? visit(branch, open, union && closes) : branch))
    }
    if (typeof node['pattern'] === 'string') result['pattern'] = fullMatch(node['pattern'])
    if (closes && (properties !== undefined || composition) && node['additionalProperties'] === undefined) {
      result[composition ? 'unevaluatedProperties' : 'additionalProperties'] = false
    }
    return Array.isArray(node['type']) && node['type'].includes('null') ? orNull(result) : result
  }
  return visit(schema, new Set(), true)
}
