import { createCipheriv, pbkdf2Sync } from 'node:crypto'

/** What a client decrypts texts with that the provider encrypts for it. */
export interface DataDecryption {
  /** Hex digits, as the provider issues them beside client id and secret. */
  readonly dataDecryptionKey: string
  /** 16 bytes in hex digits. The provider's is not published; this is the sandbox's own. */
  readonly iv: string
}

const iterations = 1000
const keyBytes = 16

/** Base64 of a text, encrypted as the provider does: AES-128-CBC, the key made from the data decryption key by PBKDF2 with SHA-1. */
export function encryptText(text: string, { dataDecryptionKey, iv }: DataDecryption): string {
  const key = pbkdf2Sync(dataDecryptionKey, Buffer.from(dataDecryptionKey, 'hex'), iterations, keyBytes, 'sha1')
  const cipher = createCipheriv('aes-128-cbc', key, Buffer.from(iv, 'hex'))
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]).toString('base64')
}
