import type { OpenApiDocument, OpenApiSchema } from '../generated/openapi-document.gen.ts'
import { isJsonObject, listAt, objectAt } from './json.ts'
import type { JsonObject } from './json.ts'
import { schemaAt } from './request-schema.ts'

/** The schemas a value has to do with: references followed, the members of unions and intersections side by side. */
function branchesOf(document: OpenApiDocument, nodes: readonly unknown[], open: ReadonlySet<string> = new Set()): JsonObject[] {
  return nodes.filter(isJsonObject).flatMap((node) => {
    const { $ref: ref } = node
    const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => listAt(node, keyword))
    const inner = typeof ref === 'string' && !open.has(ref) ? branchesOf(document, [schemaAt(document, ref)], new Set([...open, ref])) : []
    return [node, ...inner, ...branchesOf(document, parts, open)]
  })
}

/** The answer of a later version of the API: every object has a member more, and every value of a set is one that no document has. */
export function answerOfTomorrow(document: OpenApiDocument, schema: OpenApiSchema, body: unknown): unknown {
  const visit = (nodes: readonly unknown[], value: unknown): unknown => {
    const branches = branchesOf(document, nodes)
    if (Array.isArray(value)) {
      const items = branches.map((branch) => branch['items'])
      return value.map((item: unknown) => visit(items, item))
    }
    if (isJsonObject(value)) {
      const members = Object.entries(value).map(([name, member]) => [
        name,
        visit(
          branches.map((branch) => objectAt(branch, 'properties')?.[name]),
          member,
        ),
      ])
      return { ...Object.fromEntries(members), member_of_tomorrow: { since: 'tomorrow' } }
    }
    const choices = branches.flatMap((branch) => listAt(branch, 'enum')).filter((choice) => typeof choice === 'string')
    // A set of one names what the object is.
    return typeof value === 'string' && choices.length > 1 ? 'value_of_tomorrow' : value
  }
  return visit([schema], body)
}
