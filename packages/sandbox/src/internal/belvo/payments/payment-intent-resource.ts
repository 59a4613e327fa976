import type { JsonObject } from '../../json.ts'
import { chargeResource } from './charge-resource.ts'
import type { PaymentIntent } from './payment-intents.ts'
import { timestamp } from '../timestamp.ts'

function informationOf(intent: PaymentIntent): JsonObject {
  const { providerRequestId, endToEndId, redirectUrl, details, method, schedule } = intent
  if (method === 'open_finance_biometric_pix') {
    const provider = { provider: 'belvo', fido_options: null, external_payment_id: null }
    return { [method]: { ...provider, provider_request_id: providerRequestId, end_to_end_id: endToEndId } }
  }
  const settlement = new Date(schedule?.first ?? intent.createdAt).toISOString().slice(0, 10)
  const pixKey = 'pix_key' in details ? { pix_key_details: { identifier: '52******25', name: 'Ana Exemplo' } } : {}
  const confirmed =
    redirectUrl === undefined
      ? {}
      : { provider_request_id: providerRequestId, redirect_url: redirectUrl, end_to_end_id: endToEndId, settlement_date: settlement }
  return { open_finance: { ...confirmed, ...pixKey } }
}

export function paymentIntentResource(intent: PaymentIntent): JsonObject {
  return {
    id: intent.id,
    customer: intent.customer,
    external_id: intent.externalId,
    created_at: timestamp(intent.createdAt),
    created_by: intent.createdBy,
    updated_at: timestamp(intent.updatedAt),
    status: intent.status,
    amount: intent.amount,
    currency: 'BRL',
    description: intent.description,
    statement_description: intent.statementDescription,
    selected_payment_method_type: intent.method,
    allowed_payment_method_types: [intent.method],
    payment_method_details: intent.method === 'open_finance' ? { open_finance: intent.details } : null,
    payment_method_information: informationOf(intent),
    failure_code: intent.failure?.code ?? null,
    failure_message: intent.failure?.message ?? null,
    metadata: intent.metadata,
    charges: intent.charges.map(chargeResource),
    provider: 'belvo',
    last_error: intent.failure === undefined ? null : { error_code: intent.failure.code, error_message: intent.failure.message },
    next_step: null,
  }
}
