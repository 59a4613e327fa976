import type { AnyKitEvent } from '../events/any-kit-event.ts'
import type { Verified } from '../events/verified.ts'
import type { WebhookContext } from './webhook-context.ts'

/**
 * One handler for each event type you care about; the event is narrowed to the type of its key. A promise is awaited; of a webhook
 * endpoint any other result is ignored.
 */
export type WebhookEventHandlers<E extends AnyKitEvent, Context = WebhookContext, Result = unknown> = {
  readonly [Type in Extract<E, { known: true }>['type']]?:
    | ((event: Verified<Extract<E, { known: true; type: Type }>>, context: Context) => Result)
    | undefined
}
