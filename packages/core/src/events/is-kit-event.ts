import type { AnyKitEvent } from './any-kit-event.ts'

/**
 * Tells whether a value has the envelope of a Kit event, for instance after it came back from a queue. Looks at the envelope
 * only, not at `data`, and says nothing about authenticity.
 *
 * @example
 * ```ts
 * const message: unknown = JSON.parse(job)
 * if (isKitEvent(message)) console.log(message.provider, message.type)
 * ```
 */
export function isKitEvent(value: unknown): value is AnyKitEvent {
  const event = value as Partial<AnyKitEvent> | null | undefined
  return typeof event?.provider === 'string' && typeof event.type === 'string' && typeof event.id === 'string' && typeof event.known === 'boolean'
}
