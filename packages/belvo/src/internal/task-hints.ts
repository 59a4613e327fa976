import type { AnyKitEvent } from '@kit/core/events'

type Json = Readonly<Record<string, unknown>>

// A key is kept in a store; no id of Belvo comes near this length.
const LONGEST_ID = 255

/** The key of an id, which is unique and no secret; a UUID may be written in two ways. */
export function hintKey(kind: string, id: string): string {
  return `belvo:${kind}:${id.toLowerCase().replaceAll('-', '')}`
}

/** The keys of an id out of an event. */
export function keysOf(kind: string, id: unknown): readonly string[] {
  return typeof id === 'string' && id !== '' && id.length <= LONGEST_ID ? [hintKey(kind, id)] : []
}

/** The body of an event, of a known type or not, since the look that follows decides. */
export function eventBody({ provider, data }: AnyKitEvent): Json | undefined {
  return provider === 'belvo' && typeof data === 'object' && data !== null ? (data as Json) : undefined
}

/** The keys that a payments event about this `webhook_type` wakes. One page of Belvo writes a type without its plural. */
export function objectKeys(event: AnyKitEvent, kind: 'PAYMENT_INTENT' | 'CHARGE' | 'PAYMENT_AUTHORIZATION' | 'ENROLLMENT'): readonly string[] {
  const body = eventBody(event)
  const type = body?.['webhook_type']
  return type === kind || type === `${kind}S` ? keysOf('object', body?.['object_id']) : []
}
