import type { HmacPayload } from '../../signature/hmac-payload.ts'
import type { HmacSecret } from '../../signature/hmac-secret.ts'
import { hex } from '../hex.ts'
import { joinBytes } from '../join-bytes.ts'

const MAX_SECRETS = 32
const keys = new Map<string, CryptoKey>()

const bytesOf = (payload: HmacPayload): Uint8Array<ArrayBuffer> => joinBytes(([] as (string | Uint8Array)[]).concat(payload))

/** HMAC-SHA256 as 64 lower-case hex digits, with WebCrypto and a kept key. The secret is not empty: every caller refuses that before. */
export async function hmacSha256(secret: HmacSecret, payload: HmacPayload): Promise<string> {
  // Copied before anything is awaited: the caller may reuse its buffer.
  const data = bytesOf(payload)
  // Bytes are keyed by their values and never by identity, because the caller may change them.
  const id = `${typeof secret}${String(secret)}`
  let key = keys.get(id)
  if (!key) {
    key = await crypto.subtle.importKey('raw', bytesOf(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
    if (keys.size >= MAX_SECRETS) keys.clear()
    keys.set(id, key)
  }
  return hex(await crypto.subtle.sign('HMAC', key, data))
}
