import type { AnyKitEvent } from '@kit/core/events'

type Json = Readonly<Record<string, unknown>>

// A key is kept in a store; no id of Belvo comes near this length.
const LONGEST_ID = 255

/** What a wait can be woken by: an object of payments, a link, or an asynchronous request by its own id or by its link. */
type HintKind = PaymentsObject | 'link' | 'request' | 'async'

/** The key of an id, which is no secret; a UUID may be written in two ways. */
export function hintKey(kind: HintKind, id: string): string {
  return `belvo:${kind}:${id.toLowerCase().replaceAll('-', '')}`
}

/** The keys of an id out of an event. */
export function keysOf(kind: HintKind, id: unknown): readonly string[] {
  return typeof id === 'string' && id !== '' && id.length <= LONGEST_ID ? [hintKey(kind, id)] : []
}

/** The body of an event, of a known type or not, since the look that follows decides. */
export function eventBody({ provider, data }: AnyKitEvent): Json | undefined {
  return provider === 'belvo' && typeof data === 'object' && data !== null ? (data as Json) : undefined
}

/** Objects of payments, in Belvo's spelling of their webhooks. */
export type PaymentsObject = 'PAYMENT_INTENT' | 'CHARGE' | 'PAYMENT_AUTHORIZATION' | 'ENROLLMENT'

/** The keys that an event about this kind of object wakes. One page of Belvo writes the type of its webhook without the plural. */
export function objectKeys(event: AnyKitEvent, kind: PaymentsObject): readonly string[] {
  const body = eventBody(event)
  const type = body?.['webhook_type']
  return type === kind || type === `${kind}S` ? keysOf(kind, body?.['object_id']) : []
}
