import type { JsonObject } from '../../json.ts'

/** A resource with the members a query keeps (`fields`) or without those it drops (`omit`); both name the first level only. */
export function shownFields(resource: JsonObject, query: URLSearchParams): JsonObject {
  const names = (parameter: string): readonly string[] | undefined => query.get(parameter)?.split(',')
  const [kept, dropped] = [names('fields'), names('omit')]
  if (kept === undefined && dropped === undefined) return resource
  const entries = Object.entries(resource).filter(([name]) => (kept?.includes(name) ?? true) && !(dropped?.includes(name) ?? false))
  return Object.fromEntries(entries)
}
