import { hex } from '../internal/hex.ts'

/**
 * The SHA-256 digest of a text (as UTF-8) or of bytes, as 64 lower-case hex digits. It is no signature and hides nothing that can be
 * guessed: for those take `signHmac`.
 *
 * @example
 * ```ts
 * const fingerprint = await sha256Hex(rawBody)
 * ```
 */
export async function sha256Hex(data: string | Uint8Array): Promise<string> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : (data as Uint8Array<ArrayBuffer>)
  return hex(await crypto.subtle.digest('SHA-256', bytes))
}
