import { WebhookParseError } from '@kit/core'
import type { WebhookCheckOptions } from '@kit/core/webhooks'
import type { FintocEvent } from '../events/fintoc-event.ts'
import { bodyText } from '../internal/body-text.ts'
import { readFintocEvent } from '../internal/read-fintoc-event.ts'

/**
 * Reads the raw body of a webhook into a typed event **without checking where it came from**: `verification` stays undefined, and
 * handlers and waiters do not accept it. Use `verifyFintocWebhook` for requests; this one is for bodies you stored or test with.
 *
 * A type this release does not know, missing members and new members are all data, never an error: an unknown type gives
 * `type: 'unknown'` with its `rawType`. An event without an id gets one derived from the text of the body (`idSource: 'derived'`),
 * good for recognising a redelivery within `dedupeWindowMs`.
 *
 * @param body - the body as it was received: text or UTF-8 bytes
 * @param options - `schemas` checks every documented member, and `onIssue` hears what differs; without them only the envelope is looked at
 * @throws WebhookParseError `body_not_raw` for an object, `not_json`, `not_an_event` if there is no `type` or no `data` object, `invalid`
 *   when told to refuse what is not as documented
 * @example
 * ```ts
 * const event = await parseFintocWebhook(storedBody)
 * if (event.type === 'account.refresh_intent.succeeded') console.log(event.data.new_movements)
 * ```
 * @see https://docs.fintoc.com/api/main-resources/events-reference
 */
export async function parseFintocWebhook(body: string | Uint8Array, options?: WebhookCheckOptions): Promise<FintocEvent> {
  // Not instanceof: test runners and workers mix the Uint8Array of several realms.
  if (typeof body !== 'string' && !ArrayBuffer.isView(body)) {
    throw new WebhookParseError('Pass the body as text or bytes, before any framework parses it', { reason: 'body_not_raw', provider: 'fintoc' })
  }
  return readFintocEvent(bodyText(body), options)
}
