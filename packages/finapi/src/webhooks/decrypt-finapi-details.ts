import type { NotificationTransactionDetails } from '../generated/access.gen.ts'
import { isRecord } from '../internal/json.ts'
import { decryptFinapiText } from './decrypt-finapi-text.ts'
import type { FinapiDecryptionOptions } from './decrypt-finapi-text.ts'
import { FinapiDecryptionError } from './finapi-decryption-error.ts'

/**
 * Decrypts the `details` of a notification: a rule with `includeDetails` sends them encrypted with your data decryption key.
 *
 * @param ciphertext - `details` as it was sent.
 * @returns The object that was encrypted, as sent. `transactionDetails` is what third parties saw in `NEW_TRANSACTIONS`; what the details of
 *   other events hold is not documented, so it may be missing. `notificationTransactionDetailsSchema` of the `schemas` door checks it.
 * @throws FinapiDecryptionError as `decryptFinapiText`, and `not_json` when the text is no JSON object.
 * @see https://documentation.finapi.io/access/push-notifications-web-hooks
 *
 * @example
 * ```ts
 * for (const account of event.data.newTransactions ?? []) {
 *   if (!isFinapiCiphertext(account.details)) continue
 *   const { transactionDetails = [] } = await decryptFinapiDetails(account.details, { dataDecryptionKey, iv })
 *   for (const { id, amount } of transactionDetails) await book(account.accountId, id, amount)
 * }
 * ```
 */
export async function decryptFinapiDetails(ciphertext: string, options: FinapiDecryptionOptions): Promise<Partial<NotificationTransactionDetails>> {
  const details = jsonOf(await decryptFinapiText(ciphertext, options))
  if (isRecord(details)) return details
  throw new FinapiDecryptionError('the details were decrypted to a text that is no JSON object: is the iv right? A wrong one spoils the first 16 bytes', {
    reason: 'not_json',
    argument: 'iv',
  })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own error quotes the text, so it is no cause.
    return undefined
  }
}
