import { InvalidArgumentError, isWebhookVerificationError } from '@kit/core'
import type { Verified } from '@kit/core/events'
import { createWebhookHandler, readWebhookHeader } from '@kit/core/webhooks'
import type {
  HandledAtOnce,
  HandledFromInbox,
  IdempotentRunner,
  RawWebhook,
  StoredOnly,
  WebhookEndpointOptions,
  WebhookHandler,
} from '@kit/core/webhooks'
import type { FintocEvent } from '../events/fintoc-event.ts'
import { assertVerifyOptions } from '../internal/assert-verify-options.ts'
import { assertUrlSecret, TOKEN } from '../internal/url-token.ts'
import type { FintocUrlSecret } from './fintoc-url-secret.ts'
import { verifyFintocLinkCreated } from './verify-fintoc-link-created.ts'
import type { VerifyFintocWebhookOptions } from './verify-fintoc-webhook.ts'
import { verifyFintocWebhook } from './verify-fintoc-webhook.ts'

// Longer than Fintoc repeats a delivery (17 waits that double from 3 s are 4.6 days), and no longer than ids are remembered.
const STALE_SECONDS = 7 * 24 * 60 * 60

interface SharedOptions extends WebhookEndpointOptions<FintocEvent>, Omit<VerifyFintocWebhookOptions, 'stale'> {
  /** Largest body accepted, in bytes; 1 MiB if left out. */
  readonly maxBodyBytes?: number | undefined
  /**
   * Accepts `link.created`, and no other type, at URLs made by `signFintocWebhookUrl`. Such an event has `verification.scheme` `url-token`
   * and your `reference`; its body is not protected (see `verifyFintocLinkCreated`). Without this, only signed requests are accepted.
   */
  readonly linkCreated?: { readonly urlSecret: FintocUrlSecret } | undefined
}

/** Who handles the events, where something remembers which were seen. */
export type FintocEventsSeenOnce =
  | HandledFromInbox<FintocEvent>
  | StoredOnly<FintocEvent>
  | (HandledAtOnce<FintocEvent> & { readonly idempotency: IdempotentRunner })

/** Options of a handler that refuses old deliveries, as it does unless told otherwise. */
export type FintocWebhookHandlerFreshOptions = SharedOptions &
  (FintocEventsSeenOnce | HandledAtOnce<FintocEvent>) & {
    /** `refuse`, the default: an authentic delivery signed outside of `toleranceSeconds` is answered with 401. */
    readonly stale?: 'refuse' | undefined
  }

/**
 * Options of a handler that accepts old deliveries too, since it remembers what it has seen. That is what stops a recorded delivery that is
 * sent again: `inbox` or `idempotency` has to remember an id for 7 days or more (both do for 14 unless told).
 */
export type FintocWebhookHandlerStaleOptions = SharedOptions &
  FintocEventsSeenOnce & {
    /**
     * `accept`: an authentic delivery counts for 7 days from its signature, and `toleranceSeconds` is not used. It is not documented
     * whether Fintoc signs anew when it repeats a delivery, which it does for several days; if it does not, only this lets late repeats in.
     */
    readonly stale: 'accept'
  }

/** How deliveries are checked and what is done with their events. */
export type FintocWebhookHandlerOptions = FintocWebhookHandlerFreshOptions | FintocWebhookHandlerStaleOptions

/**
 * Makes the handler of a webhook endpoint of Fintoc: a function from `Request` to `Response` that checks the signature, runs your
 * handler for the type and answers. Events without a handler of their own, and every type this release does not know, go to `otherwise`.
 *
 * Fintoc repeats whatever is not answered with 2xx, with growing waits over several days: throw, and the event comes again. Deliveries
 * repeat and overtake each other, so give `inbox` (store, answer, handle later), `idempotency`, or remember `event.id` yourself.
 *
 * @throws InvalidArgumentError at once if a secret is empty, the tolerance no number of seconds, `otherwise` missing, or `stale: 'accept'`
 *   given without `inbox` or `idempotency`, or `linkCreated` with an inbox that has no `seal`
 * @example
 * ```ts
 * export const POST = createFintocWebhookHandler({
 *   secret,
 *   linkCreated: { urlSecret },
 *   on: {
 *     'link.created': ({ reference, data }) => saveLink(reference, data),
 *     'account.refresh_intent.succeeded': (event) => fetchMovements(event.data.refreshed_object_id),
 *   },
 *   otherwise: (event) => log(event.known ? event.type : event.rawType),
 * })
 * ```
 * @see https://docs.fintoc.com/guides/resources/webhooks-walkthrough/webhooks-creating-guide
 */
export function createFintocWebhookHandler(options: FintocWebhookHandlerOptions): WebhookHandler {
  assertVerifyOptions(options)
  const { linkCreated, stale } = options
  if (linkCreated !== undefined) assertUrlSecret(linkCreated.urlSecret, 'linkCreated.urlSecret')
  if (stale === 'accept' && options.inbox === undefined && typeof options.idempotency !== 'function') {
    throw new InvalidArgumentError("stale: 'accept' needs inbox or idempotency, or anyone who recorded a delivery could send it again", { argument: 'stale' })
  }
  if (linkCreated !== undefined && options.inbox?.sealed === false) {
    throw new InvalidArgumentError('linkCreated with an inbox needs seal and open, which createBodySeal makes: link.created holds a link_token', {
      argument: 'inbox',
    })
  }
  const signed = stale === 'accept' ? { ...options, stale: 'refuse' as const, toleranceSeconds: STALE_SECONDS } : options

  async function verify(input: RawWebhook): Promise<Verified<FintocEvent>> {
    if (linkCreated === undefined || !input.url?.includes(`${TOKEN}=`)) return verifyFintocWebhook(input, signed)
    try {
      return await verifyFintocLinkCreated(input, { ...options, urlSecret: linkCreated.urlSecret })
    } catch (error) {
      // The same URL may be registered as an endpoint; whatever is no link.created has to be signed as anywhere else.
      if (!isWebhookVerificationError(error) || readWebhookHeader(input, 'fintoc-signature') === undefined) throw error
      return verifyFintocWebhook(input, signed)
    }
  }

  return createWebhookHandler<FintocEvent>({ ...options, provider: 'fintoc', verify })
}
