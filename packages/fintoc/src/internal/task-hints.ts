import type { AnyKitEvent } from '@kit/core/events'

type Json = Readonly<Record<string, unknown>>

// A key is kept in a store; no id of Fintoc comes near this length.
const LONGEST_ID = 255

/** The key a wait is woken under. Ids of Fintoc are unique and no secrets. */
export function hintKey(id: string): string {
  return `fintoc:${id}`
}

/** The body of an event about this kind of object, of a known type or not, since the look that follows decides. */
export function eventData(event: AnyKitEvent, kind: string): Json | undefined {
  const { provider, data } = event
  if (provider !== 'fintoc' || typeof data !== 'object' || data === null) return undefined
  const type = event.known ? event.type : event.rawType
  return (data as Json)['object'] === kind || type.split('.').includes(kind) ? (data as Json) : undefined
}

/** The keys of an id out of an event. */
export function keysOf(id: unknown): readonly string[] {
  return typeof id === 'string' && id !== '' && id.length <= LONGEST_ID ? [hintKey(id)] : []
}

/** The keys that an event about this kind of object wakes. */
export function eventKeys(event: AnyKitEvent, kind: string): readonly string[] {
  return keysOf(eventData(event, kind)?.['id'])
}
