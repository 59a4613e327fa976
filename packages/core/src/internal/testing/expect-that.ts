function shown(value: unknown): string {
  const text = JSON.stringify(value, (_name, member: unknown) => (typeof member === 'bigint' ? `${member}n` : member))
  return text === undefined ? 'undefined' : text
}

/** Fails a case of a contract. */
export function expectThat(condition: boolean, rule: string): void {
  if (!condition) throw new Error(`Contract broken: ${rule}`)
}

/** Fails a case of a contract unless both are equal as JSON. */
export function expectSame(actual: unknown, expected: unknown, rule: string): void {
  expectThat(shown(actual) === shown(expected), `${rule}: expected ${shown(expected)}, got ${shown(actual)}`)
}
