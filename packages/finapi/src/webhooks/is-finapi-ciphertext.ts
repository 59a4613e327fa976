const BASE64_HEAD = /^[A-Za-z0-9+/]+={0,2}$/

/**
 * True for a text with the form finAPI's encrypted values have: base64 of one or more whole AES blocks. It goes by the length and the
 * first and last characters, needs no key and proves nothing: another text can have that form by chance.
 *
 * finAPI encrypts `details`; a decoder of 2019 found account names, numbers and IBANs encrypted as well, so ask of every text.
 *
 * @see https://documentation.finapi.io/access/how-to-decrypt-data-with-your-data-decryption-key-
 *
 * @example
 * ```ts
 * const name = isFinapiCiphertext(account.accountName) ? await decryptFinapiText(account.accountName, { dataDecryptionKey, iv }) : account.accountName
 * ```
 */
export function isFinapiCiphertext(value: unknown): value is string {
  if (typeof value !== 'string' || value.length === 0 || value.length % 4 !== 0) return false
  const padding = value.endsWith('==') ? 2 : value.endsWith('=') ? 1 : 0
  if (((value.length / 4) * 3 - padding) % 16 !== 0) return false
  // A message may hold a megabyte of it, and the rest of a text that starts and ends like this is not worth reading.
  return BASE64_HEAD.test(value.length > 48 ? value.slice(0, 40) + value.slice(-8) : value)
}
