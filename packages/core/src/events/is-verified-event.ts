import type { AnyKitEvent } from './any-kit-event.ts'
import type { Verified } from './verified.ts'

/**
 * Tells whether an event went through a `verify...` function. The mark is plain data so that it survives a queue or a database:
 * trust it only on events your own code stored.
 *
 * @example
 * ```ts
 * if (isVerifiedEvent(event)) await waiter.notify(event)
 * ```
 */
export function isVerifiedEvent<E extends AnyKitEvent>(event: E): event is Verified<E> {
  return typeof event.verification?.scheme === 'string'
}
