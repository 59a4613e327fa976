import type { AnyKitEvent, Verified } from '@kit/core/events'

/** A verified event with its body. */
export function paid(id: string): { event: Verified<AnyKitEvent>; body: string } {
  const event: Verified<AnyKitEvent> = {
    provider: 'acme',
    type: 'payment.paid',
    known: true,
    id,
    idSource: 'provider',
    topic: 'payment',
    verification: { scheme: 'hmac' },
    data: { id },
  }
  return { event, body: JSON.stringify({ id }) }
}
