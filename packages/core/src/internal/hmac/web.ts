import type { HmacPayload } from '../../signature/hmac-payload.ts'
import type { HmacSecret } from '../../signature/hmac-secret.ts'
import { joinBytes } from '../join-bytes.ts'

const MAX_SECRETS = 32
const cache = new Map<string, CryptoKey>()

const bytesOf = (payload: HmacPayload): Uint8Array<ArrayBuffer> =>
  joinBytes([payload as string | Uint8Array].flat().map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : part)))

/** HMAC-SHA256 as 64 lower-case hex digits, with WebCrypto and a kept key. */
export async function hmacSha256(secret: HmacSecret, payload: HmacPayload): Promise<string> {
  // Copied before anything is awaited: the caller may reuse its buffer.
  const data = bytesOf(payload)
  // Bytes are keyed by their values and never by identity, because the caller may change them.
  const id = typeof secret === 'string' ? `s${secret}` : `b${secret.join()}`
  let key = cache.get(id)
  if (!key) {
    // WebCrypto refuses an empty key; HMAC pads every key with zeros, so one more zero on an empty key is the same key.
    const raw = bytesOf(secret.length ? secret : '\0')
    key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
    if (cache.size >= MAX_SECRETS) cache.clear()
    cache.set(id, key)
  }
  return Array.from(new Uint8Array(await crypto.subtle.sign('HMAC', key, data)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
