import type { Call, OperationHandler } from '../../operation.ts'
import { belvoRefusal } from '../belvo-refusal.ts'
import { chargeResource, paymentTransactionResource } from './charge-resource.ts'
import { passesFilters } from '../data/list-filter.ts'
import { nextUrlPage } from '../next-url-page.ts'
import { isVersion2 } from './payment-authorization-operations.ts'
import { authorizedChargeResource } from './payment-authorization-resource.ts'
import type { PaymentAuthorizationBook } from './payment-authorizations.ts'
import type { Charge, PaymentIntent, PaymentIntentBook } from './payment-intents.ts'
import { timestamp } from '../timestamp.ts'

function chargeFields({ id, intent, createdAt, status }: Charge): Record<string, string | undefined> {
  return { id, amount: intent.amount, created_at: timestamp(createdAt), payment_intent: intent.id, status }
}

function transactionFields(charge: Charge): Record<string, string | undefined> {
  const { id, intent, transaction } = charge
  const account = intent.details['beneficiary_bank_account']
  return {
    id: transaction?.id,
    created_at: timestamp(transaction?.createdAt ?? 0),
    charge: id,
    beneficiary: typeof account === 'string' ? account : undefined,
    payer: undefined,
    customer: intent.customer ?? undefined,
    payment_intent: intent.id,
    transaction__type: 'INFLOW',
    currency: 'BRL',
    description: intent.description,
    amount: intent.amount,
  }
}

/** Charges of payment intents, and the movements of money they led to. */
export function createChargeOperations(intents: PaymentIntentBook, authorizations: PaymentAuthorizationBook): readonly OperationHandler[] {
  const notFound = (): never => {
    throw belvoRefusal(404, 'not_found', 'Not found.')
  }
  const intentOf = ({ params }: Call): PaymentIntent => intents.find(params['payment_intent_id'] ?? '') ?? notFound()
  const chargeOf = (call: Call): Charge => intentOf(call).charges.find(({ id }) => id === call.params['charge_id']) ?? notFound()
  const all = (): readonly Charge[] => intents.all.flatMap(({ charges }) => charges).toReversed()

  return [
    {
      id: 'payments.charges.list',
      handle: (call) => nextUrlPage(call, all().filter((charge) => passesFilters(chargeFields(charge), call.query)), chargeResource),
    },
    {
      id: 'payments.charges.detail',
      handle({ params, headers }) {
        const id = params['charge_id'] ?? ''
        if (isVersion2(headers)) return { status: 200, body: authorizedChargeResource(authorizations.findCharge(id) ?? notFound()) }
        return { status: 200, body: chargeResource(intents.findCharge(id) ?? notFound()) }
      },
    },
    {
      id: 'payments.paymentIntents.charges.list',
      handle: (call) => nextUrlPage(call, intentOf(call).charges.filter((charge) => passesFilters(chargeFields(charge), call.query)), chargeResource),
    },
    { id: 'payments.paymentIntents.charges.detail', handle: (call) => ({ status: 200, body: chargeResource(chargeOf(call)) }) },
    {
      id: 'payments.paymentIntents.charges.cancel',
      handle(call) {
        if (!intents.cancelCharge(chargeOf(call))) {
          throw belvoRefusal(400, 'cancellation_error', 'Only a scheduled charge can be cancelled, until 23:59:00 GMT-3 of the day before.')
        }
        return { status: 204 }
      },
    },
    {
      id: 'payments.transactions.list',
      handle(call) {
        const found = all().filter((charge) => charge.transaction !== undefined && passesFilters(transactionFields(charge), call.query))
        return nextUrlPage(call, found, paymentTransactionResource)
      },
    },
    {
      id: 'payments.transactions.detail',
      handle({ params }) {
        const charge = all().find(({ transaction }) => transaction?.id === params['id']) ?? notFound()
        return { status: 200, body: paymentTransactionResource(charge) }
      },
    },
  ]
}
