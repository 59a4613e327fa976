import type { JsonObject } from '../../json.ts'
import type { Charge } from './payment-intents.ts'
import { timestamp } from '../timestamp.ts'

function beneficiaryOf({ intent }: Charge): string | null {
  const account = intent.details['beneficiary_bank_account']
  return typeof account === 'string' ? account : null
}

/** The movement of money a charge led to, once it did. */
export function paymentTransactionResource(charge: Charge): JsonObject | undefined {
  const { id, intent, transaction } = charge
  if (transaction === undefined) return undefined
  return {
    id: transaction.id,
    created_at: timestamp(transaction.createdAt),
    created_by: intent.createdBy,
    amount: intent.amount,
    currency: 'BRL',
    description: intent.description,
    transaction_type: 'INFLOW',
    beneficiary: beneficiaryOf(charge),
    payer: null,
    payment_intent: intent.id,
    customer: intent.customer,
    charge: id,
  }
}

/** A charge of a payment intent, in version 1. */
export function chargeResource(charge: Charge): JsonObject {
  const { id, intent, day, endToEndId, failure } = charge
  const transaction = paymentTransactionResource(charge)
  const settlement = new Date(day ?? charge.createdAt).toISOString().slice(0, 10)
  const information = { provider_request_id: intent.providerRequestId, redirect_url: intent.redirectUrl ?? null, end_to_end_id: endToEndId }
  return {
    id,
    created_at: timestamp(charge.createdAt),
    updated_at: timestamp(charge.updatedAt),
    created_by: intent.createdBy,
    customer: intent.customer,
    payment_intent: intent.id,
    status: charge.status,
    amount: intent.amount,
    currency: 'BRL',
    description: intent.description,
    statement_description: intent.statementDescription,
    beneficiary: beneficiaryOf(charge),
    provider: 'belvo',
    payment_method_type: intent.method,
    payment_method_details: { open_finance: intent.details },
    payment_method_information: { open_finance: { ...information, settlement_date: settlement } },
    payer_information: null,
    transactions: transaction === undefined ? [] : [transaction],
    failure_code: failure?.code ?? null,
    failure_message: failure?.message ?? null,
    metadata: intent.metadata,
  }
}
