/**
 * Was the value marked with {@link markError} as one of this class, by this or another copy of the package? Never throws.
 *
 * @example
 * ```ts
 * export const isFinapiActionRequiredError = (value: unknown): value is FinapiActionRequiredError =>
 *   hasErrorMark(value, 'FinapiActionRequiredError')
 * ```
 */
export function hasErrorMark(value: unknown, className: string): boolean {
  return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[Symbol.for(`@kit/error/${className}`)] === true
}
