import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import type { AnyKitEvent } from '../events/any-kit-event.ts'
import type { Verified } from '../events/verified.ts'
import { dispatchEvent } from '../internal/webhooks/dispatch-event.ts'
import type { WebhookEventHandlers } from '../webhooks/webhook-event-handlers.ts'
import type { InboxContext, InboxHandler, InboxOutcome } from './inbox.ts'

/** What handlers by type give back: nothing and `done` mean handled, see `InboxOutcome`. */
export type InboxHandlerResult = Promise<InboxOutcome | void> | InboxOutcome | void

/** Options of {@link createInboxHandler}. */
export interface InboxHandlerOptions<E extends AnyKitEvent, Context extends InboxContext = InboxContext> {
  /** Handlers by event type. */
  readonly on?: WebhookEventHandlers<E, Context, InboxHandlerResult> | undefined
  /** Gets every event without a handler of its own, and every event of an unknown type. */
  otherwise(event: Verified<E>, context: Context): InboxHandlerResult
}

/**
 * Makes one inbox handler of handlers by event type, for `inbox.start` and `inbox.process`.
 *
 * @throws InvalidArgumentError when `otherwise` is missing
 * @example
 * ```ts
 * inbox.start(createInboxHandler<FintocEvent, TransactionalInboxContext<Tx>>({
 *   on: { 'transfer.outbound.succeeded': (event, { tx }) => markPaid(tx, event.data.id) },
 *   otherwise: () => {},
 * }))
 * ```
 */
export function createInboxHandler<E extends AnyKitEvent, Context extends InboxContext = InboxContext>(
  options: InboxHandlerOptions<E, Context>,
): InboxHandler<E, Context> {
  if (typeof options.otherwise !== 'function') throw new InvalidArgumentError('otherwise must be a function', { argument: 'otherwise' })
  return async (event, context) => dispatchEvent<E, Context, InboxHandlerResult>(event, context, options)
}
