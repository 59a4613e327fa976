/** What a store may keep of an error: the name only, since a message may hold personal data. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
