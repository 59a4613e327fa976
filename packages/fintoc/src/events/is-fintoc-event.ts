import { isEventOf } from '@kit/core/events'
import { describeFintocEvent } from '../internal/describe-fintoc-event.ts'
import type { FintocEvent } from './fintoc-event.ts'

/**
 * Tells whether a value is an event of Fintoc that this release has a type for (`unknown` included), for instance after it came back
 * from a queue. Looks at the envelope, not at `data`, and says nothing about authenticity.
 *
 * @example
 * ```ts
 * if (isFintocEvent(message) && message.type === 'link.credentials_changed') await askToReconnect(message.data.id)
 * ```
 */
export function isFintocEvent(value: unknown): value is FintocEvent {
  return (
    isEventOf('fintoc', value) &&
    value.known === (value.type !== 'unknown') &&
    (!value.known || describeFintocEvent(value.type) !== undefined)
  )
}
