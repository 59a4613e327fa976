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
