import type { Identifiers } from '../../identifiers.ts'
import type { JsonObject } from '../../json.ts'
import type { BelvoWebhooks } from './belvo-webhooks.ts'
import type { Charge, PaymentIntent } from '../payments/payment-intents.ts'

/** What payments in Brazil tell by webhook. Each resolves when the first attempts are over. */
export interface PaymentEvents {
  intentCreated(intent: PaymentIntent): Promise<void>
  intentMoved(intent: PaymentIntent): Promise<void>
  chargeCreated(charge: Charge): Promise<void>
  chargeMoved(charge: Charge): Promise<void>
  transactionCreated(id: string): Promise<void>
  /** Any other event of an object. */
  send(type: string, code: string, object: { readonly id: string; readonly externalId: string | null }, data: JsonObject): Promise<void>
}

function failureOf({ failure }: Pick<Charge, 'failure'>): JsonObject {
  return failure === undefined ? {} : { failure_code: failure.code, failure_message: failure.message }
}

export function createPaymentEvents(webhooks: BelvoWebhooks, identifiers: Identifiers): PaymentEvents {
  const send: PaymentEvents['send'] = (type, code, { id, externalId }, data) =>
    webhooks.send('payments', `${type}.${code}`, {
      webhook_id: identifiers.uuid(),
      webhook_type: type,
      webhook_code: code,
      object_id: id,
      external_id: externalId,
      data,
    })

  return {
    send,
    intentCreated: (intent) => send('PAYMENT_INTENTS', 'OBJECT_CREATED', intent, {}),
    intentMoved(intent) {
      const { status, metadata, charges, endToEndId } = intent
      const paid = charges.length === 0 ? {} : { end_to_end_id: endToEndId }
      return send('PAYMENT_INTENTS', 'STATUS_UPDATE', intent, { status, metadata, ...failureOf(intent), ...paid })
    },
    // A charge has no external id of its own.
    chargeCreated: ({ id }) => send('CHARGES', 'OBJECT_CREATED', { id, externalId: null }, {}),
    chargeMoved(charge) {
      const { id, status, intent, endToEndId } = charge
      return send('CHARGES', 'STATUS_UPDATE', { id, externalId: null }, { status, metadata: intent.metadata, ...failureOf(charge), end_to_end_id: endToEndId })
    },
    transactionCreated: (id) => send('TRANSACTIONS', 'OBJECT_CREATED', { id, externalId: null }, {}),
  }
}
