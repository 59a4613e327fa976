interface SafeError extends Error {
  toJSON(): Readonly<Record<string, unknown>>
}

type Inspect = (value: unknown, options: unknown) => string

/**
 * `Symbol.for` finds the same symbol from an ESM and a CommonJS copy of the package, where `instanceof` says false.
 * The mark is an own property and not a static block, so that a bundler can still drop the classes an application does not use.
 */
export function markError(error: Error, className: string): void {
  Object.defineProperty(error, Symbol.for(`@kit/error/${className}`), { value: true })
}

export function hasErrorMark(value: unknown, className: string): boolean {
  return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[Symbol.for(`@kit/error/${className}`)] === true
}

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
