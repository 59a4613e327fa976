import { signHmac } from '@kit/core/signature'
import type { WebhookCheckOptions } from '@kit/core/webhooks'
import type { BelvoEvent } from '../events/belvo-event.ts'
import { belvoEventOf } from '../internal/belvo-event-of.ts'
import { readBelvoBody } from '../internal/read-belvo-body.ts'

// No secret: the key keeps these ids apart from other digests of the same bytes.
const ID_KEY = 'kit.belvo.event-id'

/**
 * Reads the raw body of a webhook into a typed event **without checking where it came from**: `verification` stays undefined, and handlers
 * and waiters do not accept it. Use `verifyBelvoWebhook` for requests; this one is for bodies you stored or test with.
 *
 * All three envelopes are read: aggregation (`link_id`), payments (`object_id`) and Direct Debit Mexico (`eventType`). Type and code decide,
 * whichever ids are there. A type or code this release does not know, missing members and new members are data, never an error: an unknown
 * one gives `type: 'unknown'` with `rawType`, `<type>.<code>`.
 *
 * The id is derived from the bytes of the body, `webhook_id` included (`idSource: 'derived'`), and recognises a repeated delivery within
 * `dedupeWindowMs`: 24 hours where the body has a `request_id` or a `datetime` to tell it from the next event, else 10 minutes. Whether a
 * repetition keeps its `webhook_id` is not documented: if it does not, it comes as a new event, which is better than two taken for one.
 *
 * @param body - the body as it was received: text or UTF-8 bytes
 * @param options - the deep check of the body, if you want it
 * @throws WebhookParseError `body_not_raw` for an object, `not_json`, `not_an_event` if there is neither `webhook_type` nor `eventType`,
 *   `invalid` with `invalid: 'refuse'` only
 * @example
 * ```ts
 * const event = await parseBelvoWebhook(storedBody)
 * if (event.type === 'TRANSACTIONS.historical_update') console.log(event.data.link_id, event.data.data?.total_transactions)
 * ```
 * @see https://developers.belvo.com/developer_resources/resources-webhooks-aggregation
 */
export async function parseBelvoWebhook(body: string | Uint8Array, options: WebhookCheckOptions = {}): Promise<BelvoEvent> {
  const reading = readBelvoBody(body)
  if (typeof reading.event !== 'string') options.schemas?.check(reading.event.type, reading.body, options)
  const digest = await signHmac({ secret: ID_KEY, payload: body })
  return belvoEventOf(reading, `belvo_${digest.slice(0, 40)}`)
}
