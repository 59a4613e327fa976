import { isEventOf } from '@kit/core/events'
import type { BelvoEvent } from './belvo-event.ts'

/**
 * Tells whether a value is an event of Belvo, for instance after it came back from a queue. Looks at the envelope only: not at `data`, and
 * not at where the event came from. A process with a later release may have put in types this one does not know, so keep a `default` in a
 * `switch` over `type`.
 *
 * @example
 * ```ts
 * if (isBelvoEvent(message) && message.type === 'LINK.invalid_credentials') await askToReconnect(message.data.link_id)
 * ```
 */
export function isBelvoEvent(value: unknown): value is BelvoEvent {
  return isEventOf('belvo', value)
}
