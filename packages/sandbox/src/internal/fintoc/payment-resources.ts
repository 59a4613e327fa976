import { listAt, objectAt, stringAt } from '../json.ts'
import type { JsonObject } from '../json.ts'
import type { Checkout, Payment } from './payment-book.ts'

function iso(time: number): string {
  return new Date(time).toISOString()
}

export function paymentResource(payment: Payment): JsonObject {
  return {
    id: payment.id,
    object: 'payment_intent',
    amount: payment.amount,
    business_profile: payment.businessProfile,
    created_at: iso(payment.createdAt),
    currency: payment.currency,
    customer: payment.customer,
    customer_email: payment.customerEmail,
    error_reason: payment.errorReason,
    expires_at: payment.expiresAt === undefined ? null : iso(payment.expiresAt),
    metadata: payment.metadata,
    mode: 'test',
    next_action: null,
    payment_method: payment.paymentMethod,
    payment_type: payment.type,
    payment_type_options: {},
    recipient_account: payment.recipientAccount,
    reference_id: payment.referenceId,
    sender_account: payment.senderAccount,
    status: payment.status,
    subscription: null,
    transaction_date: payment.transactionAt === undefined ? null : iso(payment.transactionAt),
    widget_token: payment.widgetToken,
  }
}

export function checkoutResource(session: Checkout): JsonObject {
  const { body, customer, payment } = session
  return {
    id: session.id,
    object: 'checkout_session',
    amount: body['amount'] ?? null,
    business_profile: objectAt(body, 'business_profile') ?? null,
    cancel_url: stringAt(body, 'cancel_url') ?? null,
    created_at: iso(session.createdAt),
    currency: stringAt(body, 'currency') ?? null,
    customer,
    customer_email: stringAt(body, 'customer_email') ?? customer?.['email'] ?? null,
    expires_at: iso(session.expiresAt),
    flow: session.flow,
    line_items: body['line_items'] === undefined ? null : listAt(body, 'line_items'),
    metadata: objectAt(body, 'metadata') ?? {},
    mode: 'test',
    payment_method: null,
    payment_method_options: objectAt(body, 'payment_method_options') ?? {},
    payment_method_types: body['payment_method_types'] === undefined ? ['bank_transfer'] : listAt(body, 'payment_method_types'),
    payment_resource: payment === undefined ? null : { payment_intent: paymentResource(payment) },
    // Nobody answers there: the sandbox has no page for paying yet.
    redirect_url: `https://checkout.example.com/${session.id}`,
    session_token: session.sessionToken,
    status: session.status,
    success_url: stringAt(body, 'success_url') ?? null,
    ...(session.sessionToken === null ? {} : { ui_mode: 'embedded' }),
  }
}
