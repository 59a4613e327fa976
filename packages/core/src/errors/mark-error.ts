/**
 * Marks an error as one of a class, for packages that add error classes of their own; call it last in the constructor. Its guard is
 * then a call of {@link hasErrorMark}, which also knows an error from another copy of the package in the same process (an ES module
 * and a CommonJS one), where `instanceof` says false. The mark is not enumerable and is never printed.
 *
 * @param className Unique among all packages, so begin it with the provider's name.
 * @example
 * ```ts
 * export class FinapiActionRequiredError extends ApiError {
 *   constructor(message: string, fields: ApiErrorFields) {
 *     super(message, fields, { code: 'action_required' })
 *     markError(this, 'FinapiActionRequiredError')
 *   }
 * }
 * export function isFinapiActionRequiredError(value: unknown): value is FinapiActionRequiredError {
 *   return hasErrorMark(value, 'FinapiActionRequiredError')
 * }
 * ```
 */
export function markError(error: Error, className: string): void {
  // An own property and not a static block, so that a bundler can still drop the classes an application does not use.
  Object.defineProperty(error, Symbol.for(`@kit/error/${className}`), { value: true })
}
