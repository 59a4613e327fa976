const DIGITS = '0123456789abcdef'

/** Bytes as lower-case hex digits, two for each. */
export function hex(bytes: ArrayBuffer): string {
  const codes: number[] = []
  for (const byte of new Uint8Array(bytes)) codes.push(DIGITS.charCodeAt(byte >> 4), DIGITS.charCodeAt(byte & 15))
  return String.fromCharCode(...codes)
}
