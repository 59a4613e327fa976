import { createWebhookHandler } from '@kit/core/webhooks'
import type { EventHandling, WebhookEndpointOptions, WebhookHandler } from '@kit/core/webhooks'
import type { BelvoEvent } from '../events/belvo-event.ts'
import { assertAuthorization } from '../internal/assert-authorization.ts'
import type { VerifyBelvoWebhookOptions } from './verify-belvo-webhook.ts'
import { verifyBelvoWebhook } from './verify-belvo-webhook.ts'

/** How deliveries are checked and what is done with their events. */
export type BelvoWebhookHandlerOptions = EventHandling<BelvoEvent> & WebhookEndpointOptions<BelvoEvent> & VerifyBelvoWebhookOptions

/**
 * Makes the handler of a webhook endpoint of Belvo: a function from `Request` to `Response` that checks the `Authorization` header, runs your
 * handler for the type and answers. Events without a handler of their own, and every type this release does not know, go to `otherwise`. One
 * endpoint can take the events of aggregation, payments and Direct Debit.
 *
 * Answer within 5 seconds. What is not answered with 2xx comes again, for payments up to three times, 60 seconds apart: throw, and the event
 * is repeated. Deliveries repeat, so give `inbox` (store, answer, handle later) or `idempotency`; both keep `event.id` for its
 * `dedupeWindowMs`. The body is not signed: read the object before you act on money.
 *
 * @throws InvalidArgumentError at once if `authorization` is empty or has white space around it, or `otherwise` is missing although nothing else handles
 *   the events
 * @example
 * ```ts
 * export const POST = createBelvoWebhookHandler({
 *   authorization: `Bearer ${token}`,
 *   on: { 'TRANSACTIONS.historical_update': (event) => fetchTransactions(event.data.link_id) },
 *   otherwise: (event) => log(event.known ? event.type : event.rawType),
 * })
 * ```
 * @see https://developers.belvo.com/developer_resources/resources-webhooks-payments-brazil
 */
export function createBelvoWebhookHandler(options: BelvoWebhookHandlerOptions): WebhookHandler {
  if (typeof options.authorization !== 'function') assertAuthorization(options.authorization)
  return createWebhookHandler<BelvoEvent>({ ...options, provider: 'belvo', verify: (input) => verifyBelvoWebhook(input, options) })
}
