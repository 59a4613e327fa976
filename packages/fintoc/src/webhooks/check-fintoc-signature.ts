import { checkSignatureHeader } from '@kit/core/signature'
import type { SignatureHeaderCheck, SignatureHeaderOptions } from '@kit/core/signature'

/**
 * The bare check of a webhook's signature, for code that wants no event and no error classes: it throws nothing, parses nothing and says
 * what it found. `verifyFintocWebhook` is this check, with the body read and the event typed.
 *
 * @param options - the `Fintoc-Signature` header, the body exactly as it arrived, and the secret of the endpoint
 * @returns `{ valid: true, secretIndex, timestamp }`, or `{ valid: false, reason }`
 * @example
 * ```ts
 * const check = await checkFintocSignature({ header: request.headers.get('fintoc-signature'), body: await request.text(), secret })
 * if (!check.valid) return new Response(null, { status: 401 })
 * ```
 * @see https://docs.fintoc.com/guides/resources/webhooks-walkthrough/webhooks-validating
 */
export function checkFintocSignature(options: SignatureHeaderOptions): Promise<SignatureHeaderCheck> {
  return checkSignatureHeader(options)
}
