/**
 * Compares two texts, or two byte arrays, without stopping at the first difference. The time taken depends on the length of
 * `given` only. A text never equals bytes.
 *
 * @example
 * ```ts
 * constantTimeEqual(request.headers.get('authorization') ?? '', `Bearer ${secret}`)
 * ```
 */
export function constantTimeEqual(given: string | Uint8Array, expected: string | Uint8Array): boolean {
  const unit = (value: string | Uint8Array, index: number) => (typeof value === 'string' ? value.charCodeAt(index) : value[index]!)
  let difference = typeof given === typeof expected ? given.length ^ expected.length : 1
  for (let index = 0; index < given.length; index++) {
    difference |= unit(given, index) ^ unit(expected, index % (expected.length || 1))
  }
  return difference === 0
}
