interface SafeError extends Error {
  toJSON(): Readonly<Record<string, unknown>>
}

type Inspect = (value: unknown, options: unknown) => string

/** Printing goes through `toJSON`, so a property somebody adds to an error later is not printed by accident. */
export function hideFromInspect(error: SafeError): void {
  Object.defineProperty(error, Symbol.for('nodejs.util.inspect.custom'), {
    value: (depth: number, options: object, inspect: Inspect): string => {
      if (depth < 0) return `[${error}]`
      const shown: Record<string, unknown> = { ...error.toJSON(), cause: error.cause }
      // The stack begins with the name and the message.
      for (const key in shown) if (shown[key] === undefined || key === 'name' || key === 'message') delete shown[key]
      return `${error.stack ?? error} ${inspect(shown, { ...options, depth: depth - 1 })}`
    },
  })
}
