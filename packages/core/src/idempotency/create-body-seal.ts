import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import type { BodySealer } from './inbox-options.ts'

/** What {@link createBodySeal} makes: spread it into the options of an inbox. */
export interface BodySeal {
  /** Encrypts. */
  readonly seal: BodySealer
  /** Decrypts; rejects when no key fits or the bytes were changed or moved to another event. */
  readonly open: BodySealer
}

const IV_BYTES = 12

function importKey(bytes: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes as Uint8Array<ArrayBuffer>, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

/**
 * Encrypts what an inbox stores with AES-256-GCM, bound to the event's key: a stored body cannot pass for that of another event.
 *
 * @param options - `key`: 32 random bytes from your secret store. `oldKeys`: former ones, which still open what they sealed; they can go
 *   once everything sealed with them is handled.
 * @throws InvalidArgumentError when a key is not 32 bytes long
 * @example
 * ```ts
 * const inbox = createInbox({ store, ...createBodySeal({ key: Uint8Array.fromBase64(secrets.inboxKey) }) })
 * ```
 */
export function createBodySeal(options: { readonly key: Uint8Array; readonly oldKeys?: readonly Uint8Array[] | undefined }): BodySeal {
  const given = [options.key, ...(options.oldKeys ?? [])]
  if (given.some((key) => key.length !== 32)) {
    throw new InvalidArgumentError('key must be 32 bytes; make them with crypto.getRandomValues and keep them in your secret store', {
      argument: 'key',
    })
  }
  let imported: Promise<readonly CryptoKey[]> | undefined
  const keys = (): Promise<readonly CryptoKey[]> => (imported ??= Promise.all(given.map(importKey)))
  const boundTo = (key: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(key)

  return {
    async seal(payload, { key }) {
      const [newest] = await keys()
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
      const parameters = { name: 'AES-GCM', iv, additionalData: boundTo(key) }
      const sealed = new Uint8Array(await crypto.subtle.encrypt(parameters, newest!, payload as Uint8Array<ArrayBuffer>))
      const bytes = new Uint8Array(IV_BYTES + sealed.length)
      bytes.set(iv)
      bytes.set(sealed, IV_BYTES)
      return bytes
    },
    async open(payload, { key }) {
      const parameters = { name: 'AES-GCM', iv: payload.slice(0, IV_BYTES), additionalData: boundTo(key) }
      const sealed = payload.slice(IV_BYTES)
      for (const candidate of await keys()) {
        try {
          return new Uint8Array(await crypto.subtle.decrypt(parameters, candidate, sealed))
        } catch {
          continue
        }
      }
      throw new InvalidArgumentError('No key opens what is stored for this event; add the key it was sealed with to oldKeys', { argument: 'oldKeys' })
    },
  }
}
