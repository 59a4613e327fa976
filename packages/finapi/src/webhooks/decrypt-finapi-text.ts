import { FinapiDecryptionError } from './finapi-decryption-error.ts'

/** What it takes to decrypt. */
export interface FinapiDecryptionOptions {
  /** The data decryption key finAPI gave you beside client id and secret: hex digits, exactly as issued. */
  readonly dataDecryptionKey: string
  /**
   * The initialisation vector: 16 bytes, or their 32 hex digits. What is published of finAPI's page does not state it, and this package
   * does not guess: ask finAPI. A wrong one spoils the first 16 bytes of the text and nothing else.
   */
  readonly iv: Uint8Array | string
}

const ITERATIONS = 1000
const BLOCK_BYTES = 16
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/
const HEX_PAIRS = /^(?:[\da-f]{2})+$/i

/**
 * Decrypts a text finAPI encrypted with your data decryption key: a name, number or IBAN in a notification, or the token of
 * `users.requestPasswordChange`. For `details` take `decryptFinapiDetails`.
 *
 * AES-128-CBC with PKCS padding; the AES key comes from the data decryption key by PBKDF2-HMAC-SHA1 (1000 rounds; the password is the key's
 * text, the salt its bytes). This is no proof of origin: whoever knows a ciphertext can change it.
 *
 * @param ciphertext - Base64, as it was sent; white space in it is passed over.
 * @throws FinapiDecryptionError with a `reason`; see {@link FinapiDecryptionReason}.
 * @see https://documentation.finapi.io/access/how-to-decrypt-data-with-your-data-decryption-key-
 *
 * @example
 * ```ts
 * const { passwordChangeToken } = await finapi.users.requestPasswordChange({ userId })
 * const token = await decryptFinapiText(passwordChangeToken, { dataDecryptionKey, iv })
 * ```
 */
export async function decryptFinapiText(ciphertext: string, options: FinapiDecryptionOptions): Promise<string> {
  const blocks = ciphertextBytes(ciphertext)
  const iv = ivBytes(options?.iv)
  const key = await aesKey(options.dataDecryptionKey)
  let bytes: ArrayBuffer
  try {
    bytes = await crypto.subtle.decrypt({ name: 'AES-CBC', iv }, key, blocks)
  } catch {
    throw new FinapiDecryptionError('dataDecryptionKey does not fit this text: is it the key of the client finAPI sent the text to?', {
      reason: 'wrong_key',
      argument: 'dataDecryptionKey',
    })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new FinapiDecryptionError('the text was decrypted to bytes that are no UTF-8: is the iv right, and the key that of this client?', {
      reason: 'not_text',
      argument: 'iv',
    })
  }
}

async function aesKey(dataDecryptionKey: string): Promise<CryptoKey> {
  if (typeof dataDecryptionKey !== 'string' || !HEX_PAIRS.test(dataDecryptionKey)) {
    throw new FinapiDecryptionError('dataDecryptionKey must be the hex digits finAPI issued, an even number of them and nothing else: is it set?', {
      reason: 'bad_key',
      argument: 'dataDecryptionKey',
    })
  }
  const password = await crypto.subtle.importKey('raw', new TextEncoder().encode(dataDecryptionKey), 'PBKDF2', false, ['deriveKey'])
  const derivation = { name: 'PBKDF2', hash: 'SHA-1', salt: hexBytes(dataDecryptionKey), iterations: ITERATIONS }
  return crypto.subtle.deriveKey(derivation, password, { name: 'AES-CBC', length: BLOCK_BYTES * 8 }, false, ['decrypt'])
}

function ivBytes(iv: Uint8Array | string | undefined): Uint8Array<ArrayBuffer> {
  const bytes = typeof iv === 'string' ? hexBytes(HEX_PAIRS.test(iv) ? iv : '') : ArrayBuffer.isView(iv) ? new Uint8Array(iv) : undefined
  if (bytes?.length === BLOCK_BYTES) return bytes
  throw new FinapiDecryptionError(
    iv === undefined
      ? 'iv is required: the initialisation vector is not published, and guessing one would spoil the text; ask finAPI for it'
      : 'iv must be 16 bytes, or their 32 hex digits',
    { reason: 'bad_iv', argument: 'iv' },
  )
}

function ciphertextBytes(ciphertext: string): Uint8Array<ArrayBuffer> {
  const text = typeof ciphertext === 'string' ? ciphertext.replace(/\s+/g, '') : ''
  const bytes = text.length % 4 === 0 && BASE64.test(text) ? Uint8Array.from(atob(text), (character) => character.charCodeAt(0)) : undefined
  if (bytes !== undefined && bytes.length % BLOCK_BYTES === 0) return bytes
  throw new FinapiDecryptionError('ciphertext must be base64 of one or more blocks of 16 bytes: pass the value as finAPI sent it; this one may not be encrypted', {
    reason: 'not_ciphertext',
    argument: 'ciphertext',
  })
}

function hexBytes(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
