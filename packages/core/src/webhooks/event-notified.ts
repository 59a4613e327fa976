import type { AnyKitEvent } from '../events/any-kit-event.ts'
import type { Verified } from '../events/verified.ts'

/** Something that wants to hear of every authentic event, such as a task waiter. */
export interface EventNotified {
  /** Resolves once the event is noted; the handler answers 503 when it rejects, so that the sender repeats. */
  notify(event: Verified<AnyKitEvent>): Promise<void>
}
