import type { AnyKitEvent, Verified } from '@kit/core/events'

/** An authentic event, as verification gives it, and its body. */
export function newEvent(id: string): { readonly event: Verified<AnyKitEvent>; readonly body: string } {
  const data = { amount: 1 }
  const event: Verified<AnyKitEvent> = {
    provider: 'test',
    type: 'test.paid',
    known: true,
    id,
    idSource: 'provider',
    topic: 'payment',
    verification: { scheme: 'hmac' },
    data,
  }
  return { event, body: JSON.stringify({ id, data }) }
}
