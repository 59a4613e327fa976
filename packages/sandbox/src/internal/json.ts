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

/** A copy in which members that are null are absent, at every depth; the provider treats the two alike. */
export function withoutNulls(value: JsonObject): JsonObject {
  const entries = Object.entries(value).filter(([, member]) => member !== null)
  return Object.fromEntries(entries.map(([name, member]) => [name, isJsonObject(member) ? withoutNulls(member) : member]))
}
