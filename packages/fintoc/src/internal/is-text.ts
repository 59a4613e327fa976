/** True for a text of at least one character. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
