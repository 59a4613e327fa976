export type JsonObject = Record<string, unknown>

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function objectAt(value: unknown, key: string): JsonObject | undefined {
  const member = isJsonObject(value) ? value[key] : undefined
  return isJsonObject(member) ? member : undefined
}

export function stringAt(value: unknown, key: string): string | undefined {
  const member = isJsonObject(value) ? value[key] : undefined
  return typeof member === 'string' ? member : undefined
}

export function numberAt(value: unknown, key: string): number | undefined {
  const member = isJsonObject(value) ? value[key] : undefined
  return typeof member === 'number' ? member : undefined
}

export function booleanAt(value: unknown, key: string): boolean | undefined {
  const member = isJsonObject(value) ? value[key] : undefined
  return typeof member === 'boolean' ? member : undefined
}

/** The list at `key`, empty when there is none. */
export function listAt(value: unknown, key: string): readonly unknown[] {
  const member = isJsonObject(value) ? value[key] : undefined
  return Array.isArray(member) ? member : []
}

/** A copy in which members that are null are absent, at every depth; the provider treats the two alike. */
export function withoutNulls(value: JsonObject): JsonObject {
  const entries = Object.entries(value).filter(([, member]) => member !== null)
  return Object.fromEntries(entries.map(([name, member]) => [name, isJsonObject(member) ? withoutNulls(member) : member]))
}

/** JSON with the members of every object in one order, so that equal values have equal texts. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (!isJsonObject(value)) return JSON.stringify(value) ?? 'null'
  const names = Object.keys(value).sort()
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name])}`).join(',')}}`
}
