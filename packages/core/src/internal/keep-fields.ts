const kept = Symbol('kept')

/**
 * Copies the named fields (separated by spaces) onto an error, and remembers them as the ones that may be printed: the names are written
 * once, and a property somebody adds to an error later is not among them.
 */
export function keepFields(error: Error, fields: object, names: string): void {
  const shown: Record<string, unknown> = keptFields(error)
  for (const name of names.split(' ')) shown[name] = (fields as Readonly<Record<string, unknown>>)[name]
  Object.assign(error, shown)
  Object.defineProperty(error, kept, { value: shown, configurable: true })
}

/** A copy of what {@link keepFields} remembered. */
export function keptFields(error: Error): Record<string, unknown> {
  return { ...(error as { [kept]?: Record<string, unknown> })[kept] }
}
