import { randomBytes } from 'node:crypto'

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

function seededBytes(seed: number): (length: number) => Uint8Array {
  let state = seed >>> 0
  const nextByte = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 8) & 0xff
  }
  return (length) => Uint8Array.from({ length }, nextByte)
}

const alphanumeric = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** `scope` keeps the values of one provider from depending on who else is emulated. */
export function createIdentifiers(seed: number | undefined, scope: string): Identifiers {
  const scoped = Array.from(scope).reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), seed ?? 0)
  const bytes = seed === undefined ? (length: number): Uint8Array => randomBytes(length) : seededBytes(scoped)
  const counters = new Map<string, number>()
  return {
    uuid() {
      const value = bytes(16)
      value[6] = ((value[6] ?? 0) & 0x0f) | 0x40
      value[8] = ((value[8] ?? 0) & 0x3f) | 0x80
      const hex = Buffer.from(value).toString('hex')
      return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
    },
    secret: (length) => Buffer.from(bytes(length)).toString('base64url'),
    hex: (length) => Buffer.from(bytes(length)).toString('hex'),
    digits: (length) => Array.from(bytes(length), (byte) => String(byte % 10)).join(''),
    prefixed: (prefix) => prefix + Array.from(bytes(27), (byte) => alphanumeric[byte % alphanumeric.length]).join(''),
    number(kind) {
      const next = (counters.get(kind) ?? 100) + 1
      counters.set(kind, next)
      return next
    },
  }
}
