import type { HmacPayload } from '../../signature/hmac-payload.ts'
import type { HmacSecret } from '../../signature/hmac-secret.ts'

const MAX_SECRETS = 32
const cache = new Map<string, CryptoKey>()

function joined(payload: HmacPayload): Uint8Array<ArrayBuffer> {
  const parts = [payload as string | Uint8Array].flat().map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : part))
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let end = 0
  for (const part of parts) {
    bytes.set(part, end)
    end += part.length
  }
  return bytes
}

/** HMAC-SHA256 as 64 lower-case hex digits, with WebCrypto and a kept key. */
export async function hmacSha256(secret: HmacSecret, payload: HmacPayload): Promise<string> {
  // The caller may change its bytes while the key is being imported.
  const data = joined(payload)
  const id = typeof secret === 'string' ? `s${secret}` : `b${secret.join()}`
  let key = cache.get(id)
  if (key === undefined) {
    const raw = joined(secret)
    // WebCrypto refuses an empty key; HMAC pads every key with zeros, so one zero is the same key.
    key = await crypto.subtle.importKey('raw', raw.length ? raw : new Uint8Array(1), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  } else {
    cache.delete(id)
  }
  cache.set(id, key)
  if (cache.size > MAX_SECRETS) cache.delete(cache.keys().next().value as string)
  return Array.from(new Uint8Array(await crypto.subtle.sign('HMAC', key, data)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
