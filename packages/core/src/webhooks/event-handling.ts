import type { AnyKitEvent } from '../events/any-kit-event.ts'
import type { Verified } from '../events/verified.ts'
import type { EventInbox } from './event-inbox.ts'
import type { IdempotentRunner } from './idempotent-runner.ts'
import type { WebhookContext } from './webhook-context.ts'
import type { WebhookEventHandlers } from './webhook-event-handlers.ts'

interface Handlers<E extends AnyKitEvent> {
  /** Handlers by event type. */
  readonly on?: WebhookEventHandlers<E> | undefined
  /** Gets every event without a handler of its own, and every event of an unknown type. */
  otherwise(event: Verified<E>, context: WebhookContext): unknown
}

/** Handled before it is answered: what a handler throws makes the sender repeat, if it repeats at all. */
export interface HandledAtOnce<E extends AnyKitEvent> extends Handlers<E> {
  readonly inbox?: undefined
  /** Runs the handlers once for each event id. Without it a repeated delivery runs them again. */
  readonly idempotency?: IdempotentRunner | undefined
}

/** Stored, answered with 2xx, and handled afterwards, by this process or another one with the same inbox. */
export interface HandledFromInbox<E extends AnyKitEvent> extends Handlers<E> {
  /** Keeps the events, repeats what fails and parks what cannot be handled. Making the webhook handler starts it, with `on` and `otherwise`. */
  readonly inbox: EventInbox<E>
  readonly idempotency?: undefined
}

/**
 * Stored and answered with 2xx only. Something else handles the events: `inbox.start(createInboxHandler({ on, otherwise }))` in a worker, or
 * an engine that calls `inbox.process`. For functions that end with their request, and for handlers that need a transaction.
 */
export interface StoredOnly<E extends AnyKitEvent> {
  /** Keeps the events. */
  readonly inbox: EventInbox<E>
  readonly on?: undefined
  readonly otherwise?: undefined
  readonly idempotency?: undefined
}

/** Who handles the events of a webhook endpoint, and when. */
export type EventHandling<E extends AnyKitEvent> = HandledAtOnce<E> | HandledFromInbox<E> | StoredOnly<E>
