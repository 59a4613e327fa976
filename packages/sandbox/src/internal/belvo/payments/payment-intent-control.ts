import type { PaymentIntentControl } from '../../../belvo-sandbox-control.ts'
import type { PaymentIntent, PaymentIntentBook } from './payment-intents.ts'

/** Plays the payer of the intent with this id. */
export function createPaymentIntentControl(intents: PaymentIntentBook, id: string): PaymentIntentControl {
  const waiting = (): PaymentIntent => {
    const intent = intents.find(id)
    if (intent === undefined) throw new Error('The sandbox has no such payment intent.')
    if (intent.status !== 'REQUIRES_ACTION' && intent.status !== 'PENDING') {
      throw new Error(`The payment intent is ${intent.status}; it has to be confirmed and waiting for the payer.`)
    }
    return intent
  }
  return {
    authorise: async () => intents.authorise(waiting()),
    fail: async (failureCode = 'payment_refused_by_holder') => intents.fail(waiting(), failureCode, 'The sandbox was told to fail here.'),
    async failCharge(failureCode = 'charge_settlement_failed') {
      const charge = intents.find(id)?.charges.find(({ status }) => status === 'PENDING' || status === 'SCHEDULED')
      if (charge === undefined) throw new Error('The payment intent has no charge that is on its way; authorise it first.')
      await intents.failCharge(charge, failureCode, 'The sandbox was told to fail here.')
    },
  }
}
