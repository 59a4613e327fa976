import { InvalidArgumentError } from '@kit/core'
import type { Verified } from '@kit/core/events'
import { createWebhookHandler } from '@kit/core/webhooks'
import type { EventNotified, IdempotentRunner, WebhookContext, WebhookErrorContext, WebhookEventHandlers, WebhookHandler } from '@kit/core/webhooks'
import type { FinapiEvent } from '../events/finapi-event.ts'
import { checkSecrets } from '../internal/secrets.ts'
import { verifyFinapiCallback } from './verify-finapi-callback.ts'
import type { FinapiVerifyOptions } from './verify-finapi-callback.ts'

/** What learns of an ending although finAPI sends a callback once and ignores the answer. At least one of the two is required. */
export type FinapiCallbackSafety =
  | {
      /**
       * Told of every authentic callback, so that the waits it belongs to look at once. Needed for forms and tasks: a callback that was
       * lost, or whose handler failed, then costs time only, because the waiter also polls.
       */
      readonly waiter: EventNotified
      /** Runs the handlers once for each event id. */
      readonly idempotency?: IdempotentRunner | undefined
    }
  | {
      readonly waiter?: undefined
      /**
       * Runs the handlers once for each event id. Enough alone where there is nothing to wait for: notifications and deleted users. A
       * message whose handler failed does not come again, so read the data at intervals as well.
       */
      readonly idempotency: IdempotentRunner
    }

/** Options of {@link createFinapiCallbackHandler}. */
export type FinapiCallbackHandlerOptions = FinapiCallbackSafety &
  FinapiVerifyOptions & {
    /** Handlers by event type. What they get is a hint: fetch the form or task before you act. */
    readonly on?: WebhookEventHandlers<FinapiEvent> | undefined
    /** Gets every event without a handler of its own, and every event of an unknown type. */
    readonly otherwise: (event: Verified<FinapiEvent>, context: WebhookContext) => unknown
    /** Told of every error, whatever it is answered with. What it throws is ignored. */
    readonly onError?: ((error: unknown, context: WebhookErrorContext<FinapiEvent>) => unknown) | undefined
  }

/**
 * Makes the endpoint for URLs made by `finapiCallbackUrl`: `(request: Request) => Promise<Response>`. Behind Express and
 * others wrap it in `toNodeHandler` of `@kit/core/node`.
 *
 * A URL a waiter made itself (`callbackUrl` in `waiter.start`) goes to `waiter.handleCallback` instead.
 *
 * @returns A handler that answers 200 when handled, 401 when the URL was not made by you, 400 for what is no finAPI
 *   callback, 405, 413, 500 when a handler threw, 503 when a store is down. finAPI reads none of them and repeats nothing.
 * @throws InvalidArgumentError when `otherwise` or both of `waiter` and `idempotency` are missing, or a secret is empty.
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
  const { secret, waiter, idempotency, maxBodyBytes, on, otherwise, onError } = options
  if (typeof waiter?.notify !== 'function' && (waiter !== undefined || typeof idempotency !== 'function')) {
    throw new InvalidArgumentError(
      'waiter is required: finAPI sends a callback once, so something that polls has to learn of it. Only where nothing is waited for (notifications, deleted users) idempotency is enough',
      { argument: 'waiter' },
    )
  }
  if (typeof secret !== 'function') checkSecrets(secret)
  return createWebhookHandler<FinapiEvent>({
    provider: 'finapi',
    verify: (input) => verifyFinapiCallback(input, options),
    on,
    otherwise,
    waiter,
    idempotency,
    maxBodyBytes,
    onError,
  })
}
