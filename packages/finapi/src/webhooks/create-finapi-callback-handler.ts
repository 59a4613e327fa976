import { InvalidArgumentError } from '@kit/core'
import { createWebhookHandler } from '@kit/core/webhooks'
import type {
  EventNotified,
  HandledAtOnce,
  HandledFromInbox,
  IdempotentRunner,
  StoredOnly,
  WebhookEndpointOptions,
  WebhookHandler,
} from '@kit/core/webhooks'
import type { FinapiEvent } from '../events/finapi-event.ts'
import { checkSecrets } from '../internal/secrets.ts'
import { verifyFinapiCallback } from './verify-finapi-callback.ts'
import type { FinapiVerifyOptions } from './verify-finapi-callback.ts'

/** Who handles the callbacks. finAPI sends each once and ignores the answer, so a waiter, an inbox or `idempotency` is required. */
export type FinapiCallbackHandling =
  | HandledFromInbox<FinapiEvent>
  | StoredOnly<FinapiEvent>
  | (HandledAtOnce<FinapiEvent> & {
      /**
       * Told of every authentic callback, so that the waits it belongs to look at once. Needed for forms and tasks: a callback that was
       * lost, or whose handler failed, then costs time only, because the waiter also polls.
       */
      readonly waiter: EventNotified
    })
  | (HandledAtOnce<FinapiEvent> & {
      readonly waiter?: undefined
      /**
       * Runs the handlers once for each event id. Enough alone where there is nothing to wait for: notifications and deleted users. A
       * message whose handler failed does not come again, so read the data at intervals as well, or take an inbox.
       */
      readonly idempotency: IdempotentRunner
    })

/** Options of {@link createFinapiCallbackHandler}. What handlers get is a hint: fetch the form or task before you act. */
export type FinapiCallbackHandlerOptions = FinapiCallbackHandling & WebhookEndpointOptions<FinapiEvent> & FinapiVerifyOptions

/**
 * Makes the endpoint for URLs made by `finapiCallbackUrl`: `(request: Request) => Promise<Response>`. Behind Express and
 * others wrap it in `toNodeHandler` of `@kit/core/node`.
 *
 * A URL a waiter made itself (`callbackUrl` in `waiter.start`) goes to `waiter.handleCallback` instead.
 *
 * @returns A handler that answers 200 when handled or stored, 401 when the URL was not made by you, 400 for what is no finAPI
 *   callback, 405, 413, 500 when a handler threw, 503 when a store is down. finAPI reads none of them and repeats nothing.
 * @throws InvalidArgumentError when `otherwise` is missing although nothing else handles the events, all of `waiter`, `inbox` and
 *   `idempotency` are, the inbox has no `seal`, or a secret is empty.
 * @see https://documentation.finapi.io/webform/for-best-results
 *
 * @example
 * ```ts
 * export const POST = createFinapiCallbackHandler({
 *   secret: [current, previous],
 *   waiter,
 *   on: { 'user.deleted': (event) => forget(event.data.userId) },
 *   otherwise: () => {},
 * })
 * ```
 */
export function createFinapiCallbackHandler(options: FinapiCallbackHandlerOptions): WebhookHandler {
  const { secret, waiter, idempotency, inbox } = options
  if (inbox === undefined && typeof waiter?.notify !== 'function' && (waiter !== undefined || typeof idempotency !== 'function')) {
    throw new InvalidArgumentError(
      'waiter or inbox is required: finAPI sends a callback once, so something that polls, or keeps it, has to learn of it. Only where nothing is waited for (notifications, deleted users) idempotency is enough',
      { argument: 'waiter' },
    )
  }
  if (inbox !== undefined && !inbox.sealed) {
    throw new InvalidArgumentError(
      'inbox needs seal and open, which createBodySeal makes: the id of a web form is a credential, and a callback that is refused does not come again',
      { argument: 'inbox' },
    )
  }
  if (typeof secret !== 'function') checkSecrets(secret)
  return createWebhookHandler<FinapiEvent>({ ...options, provider: 'finapi', verify: (input) => verifyFinapiCallback(input, options) })
}
