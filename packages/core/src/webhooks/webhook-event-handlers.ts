import type { AnyKitEvent } from '../events/any-kit-event.ts'
import type { Verified } from '../events/verified.ts'
import type { WebhookContext } from './webhook-context.ts'

/** One handler for each event type you care about; the event is narrowed to the type of its key. */
export type WebhookEventHandlers<E extends AnyKitEvent> = {
  readonly [Known in Extract<E, { known: true }> as Known['type']]?:
    | ((event: Verified<Known>, context: WebhookContext) => void | Promise<void>)
    | undefined
}
