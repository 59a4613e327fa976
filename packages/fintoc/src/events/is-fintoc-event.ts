import { isEventOf } from '@kit/core/events'
import type { FintocEvent } from './fintoc-event.ts'

/**
 * Tells whether a value is an event of Fintoc, for instance after it came back from a queue. Looks at the envelope only: not at `data`,
 * and not at where the event came from. A process with a later release may have put in types this one does not know, so keep a `default`
 * in a `switch` over `type`.
 *
 * @example
 * ```ts
 * if (isFintocEvent(message) && message.type === 'link.credentials_changed') await askToReconnect(message.data.id)
 * ```
 */
export function isFintocEvent(value: unknown): value is FintocEvent {
  return isEventOf('fintoc', value)
}
