import { listAt, objectAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { Checkout, Payment, SetupIntent } from './payment-book.ts'

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
    subscription: payment.subscription,
    transaction_date: payment.transactionAt === undefined ? null : iso(payment.transactionAt),
    widget_token: payment.widgetToken,
  }
}

export function setupIntentResource({ id, errorReason, status }: SetupIntent): JsonObject {
  return { id, object: 'setup_intent', error_reason: errorReason, status }
}

/** What both generations have. */
function common({ id, body, createdAt, expiresAt, payment, sessionToken, status }: Checkout, origin: string): JsonObject {
  return {
    id,
    object: 'checkout_session',
    amount: body['amount'] ?? null,
    cancel_url: stringAt(body, 'cancel_url') ?? null,
    created_at: iso(createdAt),
    currency: stringAt(body, 'currency')?.toUpperCase() ?? null,
    customer_email: stringAt(body, 'customer_email') ?? null,
    expires_at: iso(expiresAt),
    metadata: objectAt(body, 'metadata') ?? {},
    mode: 'test',
    payment_method_options: objectAt(body, 'payment_method_options') ?? {},
    payment_resource: payment === undefined ? null : { payment_intent: paymentResource(payment) },
    redirect_url: `${origin}/checkout/${id}`,
    session_token: sessionToken,
    status,
    success_url: stringAt(body, 'success_url') ?? null,
  }
}

/** @param origin - of the page the payer is sent to */
export function checkoutResource(session: Checkout, origin: string): JsonObject {
  const { body, customer, setupIntent } = session
  if (session.generation === 'v1') {
    return {
      ...common(session, origin),
      business_profile: objectAt(body, 'business_profile') ?? {},
      customer: objectAt(body, 'customer') ?? null,
      payment_methods: ['payment_intent'],
    }
  }
  const shared = common(session, origin)
  return {
    ...shared,
    business_profile: objectAt(body, 'business_profile') ?? null,
    customer,
    customer_email: shared['customer_email'] ?? customer?.['email'] ?? null,
    flow: session.flow,
    line_items: body['line_items'] === undefined ? null : listAt(body, 'line_items'),
    payment_method: session.paymentMethod,
    payment_method_types: body['payment_method_types'] === undefined ? ['bank_transfer'] : listAt(body, 'payment_method_types'),
    setup_intent: setupIntent === undefined ? null : setupIntentResource(setupIntent),
    subscription: session.subscription,
    ...(session.sessionToken === null ? {} : { ui_mode: 'embedded' }),
  }
}
