import { canonicalJson, isJsonObject } from '../json.ts'
import type { JsonObject } from '../json.ts'
import { pageOf } from './paging.ts'

function valueAt(resource: JsonObject, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (isJsonObject(value) ? value[name] : undefined), resource)
}

function compare(a: unknown, b: unknown): number {
  if (a === b) return 0
  if (a === undefined) return 1
  if (b === undefined) return -1
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return canonicalJson(a) < canonicalJson(b) ? -1 : 1
}

/** The resources in the order the query asks for: by several properties, the first counts most. */
export function ordered(resources: readonly JsonObject[], query: URLSearchParams, standard: string): readonly JsonObject[] {
  const asked = query.getAll('order')
  const orders = (asked.length === 0 ? [standard] : asked).map((text) => text.split(','))
  return resources.toSorted((a, b) => {
    for (const [property = '', direction] of orders) {
      const order = compare(valueAt(a, property), valueAt(b, property))
      if (order !== 0) return direction === 'desc' ? -order : order
    }
    return 0
  })
}

/** One page of resources, ordered as the query asks for. */
export function orderedPage(resources: readonly JsonObject[], query: URLSearchParams, standard = 'id'): ReturnType<typeof pageOf<JsonObject>> {
  return pageOf(ordered(resources, query, standard), query, false)
}
