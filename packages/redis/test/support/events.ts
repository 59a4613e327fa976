import type { AnyKitEvent, Verified } from '@kit/core/events'

/** An event as a `verify…` function of a provider package gives it. */
export function verifiedEvent(id: string): Verified<AnyKitEvent> {
  return {
    provider: 'acme',
    type: 'payment.paid',
    known: true,
    id,
    idSource: 'provider',
    topic: 'payment',
    verification: { scheme: 'hmac' },
    data: { amount: 1 },
  }
}
