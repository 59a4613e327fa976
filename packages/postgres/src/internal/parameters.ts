import { InvalidArgumentError } from '@kit/core'

/** What a statement is given. Text only, so that no driver's own types, serializers or settings matter. */
export type Parameter = string | null

const MAX_KEY_BYTES = 2_000
// Longer than any lease or retention, and short enough to be added to a date.
const LONGEST_MS = 1e15
const ESCAPE = '\x1a'
// Half of a pair has no UTF-8 of its own, and would be stored as any other half is.
const HALF = /\p{Surrogate}/u

/**
 * A key as it is stored: as it is, except that characters PostgreSQL cannot hold are escaped.
 *
 * @throws InvalidArgumentError when it is longer than an index takes
 */
export function storedKey(key: string): string {
  const stored = storedText(key)
  if (stored.length * 3 > MAX_KEY_BYTES && new TextEncoder().encode(stored).length > MAX_KEY_BYTES) {
    throw new InvalidArgumentError(`A key may have up to ${MAX_KEY_BYTES} bytes; use a digest of it`, { argument: 'key' })
  }
  return stored
}

/** Text without the characters PostgreSQL cannot hold. */
export function storedText(text: string): string {
  if (!text.includes('\0') && !text.includes(ESCAPE) && !HALF.test(text)) return text
  return Array.from(text, (character) =>
    character === '\0' || character === ESCAPE || HALF.test(character) ? ESCAPE + character.charCodeAt(0).toString(16).padStart(4, '0') : character,
  ).join('')
}

/** What {@link storedText} was given. */
export function readText(stored: string): string {
  const [start, ...escaped] = stored.split(ESCAPE)
  return [start, ...escaped.map((part) => String.fromCharCode(Number.parseInt(part.slice(0, 4), 16)) + part.slice(4))].join('')
}

/**
 * Milliseconds as text.
 *
 * @throws InvalidArgumentError when it is no number
 */
export function storedMs(argument: string, ms: number): string {
  if (Number.isNaN(ms)) throw new InvalidArgumentError(`${argument} must be a number of milliseconds`, { argument })
  return String(Math.max(-LONGEST_MS, Math.min(ms, LONGEST_MS)))
}

/** Bytes as PostgreSQL reads them. */
export function storedBytes(bytes: Uint8Array): string {
  return `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`
}

/** An array as PostgreSQL reads it. */
export function arrayOf(values: readonly Parameter[]): string {
  return `{${values.map((value) => (value === null ? 'NULL' : `"${value.replaceAll(/["\\]/g, String.raw`\$&`)}"`)).join(',')}}`
}
