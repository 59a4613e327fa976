import { isEventOf } from '@kit/core/events'
import type { FinapiEvent } from './finapi-event.ts'

/**
 * True for an event of this package, also for one that travelled as JSON or was made by another copy of the package.
 *
 * It looks at the envelope only: it proves neither where an event came from nor that its data is complete.
 *
 * @example
 * ```ts
 * if (isFinapiEvent(event) && event.type === 'webForm.finalised') await look(event.data.webFormId)
 * ```
 */
export function isFinapiEvent(value: unknown): value is FinapiEvent {
  return isEventOf('finapi', value)
}
