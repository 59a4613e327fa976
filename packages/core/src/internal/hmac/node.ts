import type { HmacPayload } from '../../signature/hmac-payload.ts'
import type { HmacSecret } from '../../signature/hmac-secret.ts'

interface Bytes extends Uint8Array {
  write(text: string, offset: number, encoding?: 'latin1'): number
  fill(value: number): this
  subarray(start: number, end: number): Bytes
}

interface Hmac {
  update(data: string | Uint8Array): this
  digest(encoding: 'hex'): string
}

interface NodeCrypto {
  createHmac(algorithm: 'sha256', secret: HmacSecret): Hmac
  hash(algorithm: 'sha256', data: Uint8Array, encoding: 'hex' | 'latin1'): string
  hash(algorithm: 'sha256', data: Uint8Array, encoding: 'buffer'): Uint8Array
}

declare const process: { getBuiltinModule(id: 'node:crypto'): NodeCrypto }
declare const Buffer: { allocUnsafeSlow(size: number): Bytes }

interface Pads {
  readonly inner: Uint8Array
  /** The outer pad with room for the inner digest; reused, because nothing awaits between writing and hashing it. */
  readonly outer: Bytes
}

const BLOCK = 64
const SCRATCH_SIZE = 32_768
const MAX_SECRETS = 32

// Importing node:crypto at the top costs more at start than everything else in this door.
let crypto: NodeCrypto | undefined
// Not from Buffer's shared pool: the pad in front of the payload is key material.
let scratch: Bytes | undefined
const textPads = new Map<string, Pads>()
const bytePads = new Map<string, Pads>()

function padsOf(nodeCrypto: NodeCrypto, secret: HmacSecret): Pads {
  // Bytes are keyed by their values and never by identity, because the caller may change them.
  const [cache, id] = typeof secret === 'string' ? [textPads, secret] : [bytePads, secret.join()]
  const known = cache.get(id)
  if (known !== undefined) return known
  let key = typeof secret === 'string' ? new TextEncoder().encode(secret) : secret
  if (key.length > BLOCK) key = nodeCrypto.hash('sha256', key, 'buffer')
  const pads = { inner: new Uint8Array(BLOCK).fill(0x36), outer: Buffer.allocUnsafeSlow(BLOCK + 32).fill(0x5c) }
  for (const [index, byte] of key.entries()) {
    pads.inner[index]! ^= byte
    pads.outer[index]! ^= byte
  }
  // Starting over is cheaper than noting every use, and whoever has more secrets than this pays little for it.
  if (cache.size >= MAX_SECRETS) cache.clear()
  cache.set(id, pads)
  return pads
}

/**
 * HMAC-SHA256 as 64 lower-case hex digits, at once. Two one-shot hashes over kept pads are faster than a keyed hash object, as long as
 * joining the payload costs less than that object; a large payload is hashed where it lies.
 */
export function hmacSha256(secret: HmacSecret, payload: HmacPayload): string | Promise<string> {
  crypto ??= process.getBuiltinModule('node:crypto')
  const parts = Array.isArray(payload) ? (payload as readonly (string | Uint8Array)[]) : [payload as string | Uint8Array]
  // UTF-8 needs at most three bytes for a UTF-16 unit.
  let size = BLOCK
  for (const part of parts) size += typeof part === 'string' ? part.length * 3 : part.length
  if (size > SCRATCH_SIZE) {
    const hmac = crypto.createHmac('sha256', secret)
    for (const part of parts) hmac.update(part)
    return hmac.digest('hex')
  }
  const { inner, outer } = padsOf(crypto, secret)
  scratch ??= Buffer.allocUnsafeSlow(SCRATCH_SIZE)
  scratch.set(inner)
  let end = BLOCK
  for (const part of parts) {
    if (typeof part === 'string') {
      end += scratch.write(part, end)
    } else {
      scratch.set(part, end)
      end += part.length
    }
  }
  // A digest as text is much cheaper than one as a new Buffer.
  outer.write(crypto.hash('sha256', scratch.subarray(0, end), 'latin1'), BLOCK, 'latin1')
  return crypto.hash('sha256', outer, 'hex')
}
