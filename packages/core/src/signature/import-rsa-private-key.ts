import { invalidKey, readPrivateKeyPem } from '../internal/read-private-key-pem.ts'

const MAX_KEYS = 32
const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
const cache = new Map<string, Promise<CryptoKey>>()

/**
 * Makes an RSA key ready for `signJws`, with WebCrypto only. Takes a private key as PEM text (PKCS#8 or PKCS#1; a backslash and an `n` for
 * each line break, as environment variables have them, is understood) or a `CryptoKey`, which is checked and given back. An imported
 * key cannot be exported again. The same text is imported once, so call this for each signature.
 *
 * @throws InvalidArgumentError when the key is missing, damaged, encrypted, public, or not an RSA key for RSASSA-PKCS1-v1_5 with SHA-256.
 * The message says what it is instead, and shows nothing of it.
 * @example
 * ```ts
 * const key = await importRsaPrivateKey(settings.signingKey)
 * ```
 */
export async function importRsaPrivateKey(key: string | CryptoKey): Promise<CryptoKey> {
  if (typeof key !== 'string') return checkedKey(key)
  if (key.trim() === '') throw invalidKey('is empty: is it set?')
  const cached = cache.get(key)
  if (cached !== undefined) return cached
  const pending = importPem(key)
  if (cache.size >= MAX_KEYS) cache.clear()
  cache.set(key, pending)
  pending.catch(() => cache.delete(key))
  return pending
}

async function importPem(pem: string): Promise<CryptoKey> {
  const pkcs8 = readPrivateKeyPem(pem)
  try {
    return await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign'])
  } catch {
    throw invalidKey('is damaged. Copy it again, with all its lines.')
  }
}

function checkedKey(key: CryptoKey): CryptoKey {
  const given = (key as CryptoKey | null | undefined)?.algorithm as Partial<RsaHashedKeyAlgorithm> | undefined
  if (typeof given?.name !== 'string') throw invalidKey('is neither PEM text nor a CryptoKey. Pass one of these.')
  const hash = given.hash === undefined ? '' : ` with ${given.hash.name}`
  if (given.name !== algorithm.name || given.hash?.name !== algorithm.hash) {
    throw invalidKey(`is for ${given.name}${hash}. Import it for ${algorithm.name} with ${algorithm.hash}.`)
  }
  if (key.type !== 'private') throw invalidKey(`is a ${key.type} key. Pass the private one.`)
  if (!key.usages.includes('sign')) throw invalidKey("may not be used to sign. Import it with the usage 'sign'.")
  return key
}
