import type { AnyKitEvent, KitEvent } from '@kit/core/events'

/** A payment that is through, whoever collected it. */
export type PaymentSucceeded = KitEvent & { readonly topic: 'payment'; readonly outcome: 'succeeded' }

/** Tells whether an event says that a payment came through: only where the provider's own body proves it, never for a hint. */
export function isPaymentSucceeded(event: AnyKitEvent): event is PaymentSucceeded {
  return event.known && event.topic === 'payment' && event.outcome === 'succeeded'
}
