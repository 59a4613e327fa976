import type { AnyKitEvent } from '../../events/any-kit-event.ts'
import type { Verified } from '../../events/verified.ts'
import type { WebhookEventHandlers } from '../../webhooks/webhook-event-handlers.ts'

/** Runs the handler of the event's type, or `otherwise`. */
export function dispatchEvent<E extends AnyKitEvent, Context, Result>(
  event: Verified<E>,
  context: Context,
  handlers: {
    readonly on?: WebhookEventHandlers<E, Context, Result> | undefined
    otherwise(event: Verified<E>, context: Context): Result
  },
): Result {
  const { on } = handlers
  // A type is the sender's text: `constructor` must not find an inherited function.
  if (event.known && on !== undefined && Object.hasOwn(on, event.type)) {
    const handler = on[event.type as keyof typeof on] as ((event: Verified<E>, context: Context) => Result) | undefined
    if (handler !== undefined) return handler(event, context)
  }
  return handlers.otherwise(event, context)
}
