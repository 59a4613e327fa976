import { createWebhookHandler } from '@kit/core/webhooks'
import type { WebhookHandler, WebhookHandlerOptions } from '@kit/core/webhooks'
import type { FintocEvent } from '../events/fintoc-event.ts'
import { assertVerifyOptions } from '../internal/assert-verify-options.ts'
import type { VerifyFintocWebhookOptions } from './verify-fintoc-webhook.ts'
import { verifyFintocWebhook } from './verify-fintoc-webhook.ts'

/** How deliveries are checked and what is done with their events. */
export interface FintocWebhookHandlerOptions
  extends Omit<WebhookHandlerOptions<FintocEvent>, 'provider' | 'verify'>, VerifyFintocWebhookOptions {
  /** Largest body accepted; 1 MiB if left out. */
  readonly maxBodyBytes?: number | undefined
}

/**
 * Makes the handler of a webhook endpoint of Fintoc: a function from `Request` to `Response` that checks the signature, runs your
 * handler for the type and answers. Events without a handler of their own, and every type this release does not know, go to `otherwise`.
 *
 * Fintoc repeats whatever is not answered with 2xx, with growing waits over several days: throw, and the event comes again. Deliveries
 * repeat and overtake each other, so give `idempotency` or remember `event.id` yourself.
 *
 * @throws InvalidArgumentError at once if the secret is empty, the tolerance no number of seconds, or `otherwise` missing
 * @example
 * ```ts
 * export const POST = createFintocWebhookHandler({
 *   secret,
 *   on: { 'account.refresh_intent.succeeded': (event) => fetchMovements(event.data.refreshed_object_id) },
 *   otherwise: (event) => log(event.known ? event.type : event.rawType),
 * })
 * ```
 * @see https://docs.fintoc.com/guides/resources/webhooks-walkthrough/webhooks-creating-guide
 */
export function createFintocWebhookHandler(options: FintocWebhookHandlerOptions): WebhookHandler {
  assertVerifyOptions(options)
  return createWebhookHandler<FintocEvent>({ ...options, provider: 'fintoc', verify: (input) => verifyFintocWebhook(input, options) })
}
