import { hasErrorMark, InvalidArgumentError, markError } from '@kit/core'
import type { KitErrorJson } from '@kit/core'

/**
 * Why a text could not be decrypted. `bad_key`: the data decryption key is no hex. `bad_iv`: the initialisation vector is missing or not
 * 16 bytes. `not_ciphertext`: the text is not base64 of whole AES blocks. `wrong_key`: its padding does not fit the key. `not_text` and
 * `not_json`: it was decrypted to something else than was promised, which is what a wrong initialisation vector does.
 */
export type FinapiDecryptionReason = 'bad_key' | 'bad_iv' | 'not_ciphertext' | 'wrong_key' | 'not_text' | 'not_json'

/**
 * Something finAPI encrypted could not be decrypted. The error holds neither the text nor the key.
 *
 * @example
 * ```ts
 * if (isFinapiDecryptionError(error) && error.reason === 'wrong_key') await useKeyOfOtherClient()
 * ```
 */
export class FinapiDecryptionError extends InvalidArgumentError {
  readonly #reason: FinapiDecryptionReason

  constructor(message: string, fields: { readonly reason: FinapiDecryptionReason; readonly argument: 'ciphertext' | 'dataDecryptionKey' | 'iv' }) {
    super(message, { argument: fields.argument })
    this.#reason = fields.reason
    markError(this, 'FinapiDecryptionError')
  }

  override get name(): string {
    return 'FinapiDecryptionError'
  }

  /** What was wrong, as a stable text to branch on. */
  get reason(): FinapiDecryptionReason {
    return this.#reason
  }

  override toJSON(): KitErrorJson {
    return { ...super.toJSON(), reason: this.#reason }
  }
}

/** True for a {@link FinapiDecryptionError} from any copy of this package. */
export function isFinapiDecryptionError(value: unknown): value is FinapiDecryptionError {
  return hasErrorMark(value, 'FinapiDecryptionError')
}
