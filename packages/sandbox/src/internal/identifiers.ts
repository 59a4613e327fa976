import { hash } from 'node:crypto'
import type { SandboxState } from './sandbox-state.ts'

/** Makes every id, token and password of one sandbox; the same seed gives the same values in the same order. */
export interface Identifiers {
  uuid(): string
  secret(bytes: number): string
  hex(bytes: number): string
  digits(length: number): string
  /** A prefix such as `tr_` and 27 letters and digits. */
  prefixed(prefix: string): string
  number(kind: string): number
}

const alphanumeric = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/**
 * Whatever is made next follows from the source and from how much was made before, which is state: a restored sandbox goes on where its snapshot was.
 *
 * @param source the seed, or something random
 * @param scope keeps the values of one provider from depending on who else is emulated
 */
export function createIdentifiers(source: string, scope: string, state: SandboxState): Identifiers {
  const blocks = state.cell('identifiers', 0)
  const counters = state.map<string, number>('numbers')
  const bytes = (length: number): Buffer => {
    const made: Buffer[] = []
    for (let left = length; left > 0; left -= 32) made.push(hash('sha256', `${source} ${scope} ${blocks.value++}`, 'buffer'))
    return Buffer.concat(made).subarray(0, length)
  }
  return {
    uuid() {
      const value = bytes(16)
      value[6] = ((value[6] ?? 0) & 0x0f) | 0x40
      value[8] = ((value[8] ?? 0) & 0x3f) | 0x80
      const hex = value.toString('hex')
      return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
    },
    secret: (length) => bytes(length).toString('base64url'),
    hex: (length) => bytes(length).toString('hex'),
    digits: (length) => Array.from(bytes(length), (byte) => String(byte % 10)).join(''),
    prefixed: (prefix) => prefix + Array.from(bytes(27), (byte) => alphanumeric[byte % alphanumeric.length]).join(''),
    number(kind) {
      const next = (counters.get(kind) ?? 100) + 1
      counters.set(kind, next)
      return next
    },
  }
}
