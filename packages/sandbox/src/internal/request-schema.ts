import type { OpenApiDocument, OpenApiSchema } from '../generated/openapi-document.gen.ts'
import { isJsonObject, objectAt } from './json.ts'
import type { JsonObject } from './json.ts'

const single = ['items', 'additionalProperties', 'contains', 'then', 'else'] as const
const composed = ['allOf', 'anyOf', 'oneOf', 'prefixItems'] as const
const loopbackUrl = 'http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::\\d{1,5})?(?:[/?#].*)?'

function pointer(document: OpenApiDocument, ref: string): OpenApiSchema | undefined {
  let target: unknown = document
  for (const part of ref.replace(/^#\//, '').split('/')) {
    target = isJsonObject(target) ? target[decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')] : undefined
  }
  return isJsonObject(target) ? target : undefined
}

function fullMatch(pattern: string): string {
  const inner = pattern.replace(/^\^/, '').replace(/\$$/, '')
  const anchored = `(?:${inner})`
  return inner.startsWith('https://') ? `^(?:${anchored}|${loopbackUrl})$` : `^${anchored}$`
}

/**
 * What the provider checks beyond the document: a body may hold no member the document does not name, patterns match the
 * whole text, and URLs are https. The last one is widened here by plain http to loopback hosts, so that tests can listen.
 */
export function strictRequestSchema(document: OpenApiDocument, schema: OpenApiSchema): OpenApiSchema {
  const visit = (node: OpenApiSchema, open: ReadonlySet<string>, closes: boolean): OpenApiSchema => {
    const ref = node['$ref']
    if (typeof ref === 'string') {
      const target = open.has(ref) ? undefined : pointer(document, ref)
      const { $ref: _, ...siblings } = node
      return target === undefined ? siblings : { ...visit(target, new Set([...open, ref]), closes), ...siblings }
    }
    const result: JsonObject = { ...node }
    const composition = composed.some((key) => key !== 'prefixItems' && Array.isArray(node[key]))
    const properties = objectAt(node, 'properties')
    if (properties !== undefined) {
      result['properties'] = Object.fromEntries(
        Object.entries(properties).map(([name, value]) => [name, isJsonObject(value) ? visit(value, open, true) : value]),
      )
    }
    for (const key of single) {
      const value = node[key]
      if (isJsonObject(value)) result[key] = visit(value, open, true)
    }
    for (const key of composed) {
      const value = node[key]
      if (Array.isArray(value)) result[key] = value.map((each) => (isJsonObject(each) ? visit(each, open, key === 'prefixItems') : each))
    }
    if (typeof node['pattern'] === 'string') result['pattern'] = fullMatch(node['pattern'])
    const holdsObjects = properties !== undefined || composition
    if (closes && holdsObjects && node['additionalProperties'] === undefined) {
      result[composition ? 'unevaluatedProperties' : 'additionalProperties'] = false
    }
    return result
  }
  return visit(schema, new Set(), true)
}
