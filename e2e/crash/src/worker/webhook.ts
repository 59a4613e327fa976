import { WebhookVerificationError } from '@kit/core'
import type { KitEvent, Verified } from '@kit/core/events'
import { verifyHmac } from '@kit/core/signature'
import { readWebhookHeader } from '@kit/core/webhooks'
import type { RawWebhook } from '@kit/core/webhooks'

/** The one event of the provider the suite makes up. */
export type CrashEvent = KitEvent<'crash', 'payment.settled', CrashBody>

/** Its body. */
export interface CrashBody {
  readonly id: string
  /** Its handler takes longer than a lease. */
  readonly slow: boolean
}

/** Verifies a delivery: hex HMAC-SHA256 of the body in `x-signature`. */
export function createVerify(secret: string): (input: RawWebhook) => Promise<Verified<CrashEvent>> {
  return async (input) => {
    const match = await verifyHmac({ secrets: [secret], payload: input.body, signatures: [readWebhookHeader(input, 'x-signature') ?? ''] })
    if (match === undefined) throw new WebhookVerificationError('The signature does not match the body', { reason: 'no_match', provider: 'crash' })
    const text = typeof input.body === 'string' ? input.body : new TextDecoder().decode(input.body)
    const data = JSON.parse(text) as CrashBody
    return {
      provider: 'crash',
      type: 'payment.settled',
      known: true,
      id: data.id,
      idSource: 'provider',
      topic: 'payment',
      verification: { scheme: 'hmac', secretIndex: match.secretIndex },
      data,
    }
  }
}
