import { numberAt, objectAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import { cursorPage } from '../cursor-page.ts'
import type { CustomerBook } from './customer-book.ts'
import { dateAt } from '../date-filter.ts'
import { expiryOf } from '../expiry.ts'
import { fintocRefusal } from '../fintoc-refusal.ts'
import { named } from '../named-resource.ts'
import { offsetPage } from '../offset-page.ts'
import type { NewPayment, Payment, PaymentBook } from './payment-book.ts'
import type { PaymentMethodBook } from '../recurring/payment-method-book.ts'
import { paymentResource, setupIntentResource } from './payment-resources.ts'

/** At least this much is asked of a payer, and at most that much: what a bank of the country moves at once. */
const limits: Readonly<Record<string, number>> = { CLP: 7_000_000, MXN: 10_000_000_00 }

export interface PaymentParts {
  readonly book: PaymentBook
  readonly customers: CustomerBook
  readonly methods: PaymentMethodBook
  readonly clock: SandboxClock
}

/** Customers, payment intents, setup intents and stored payment methods. */
export function createPaymentOperations({ book, customers, methods, clock }: PaymentParts): OperationHandler[] {
  const paymentOf = ({ params }: Call): Payment => named(book.payments, params['payment_intent_id'], 'payment intent')

  const requested = (body: JsonObject): NewPayment => ({
    amount: numberAt(body, 'amount') ?? 0,
    currency: stringAt(body, 'currency') ?? '',
    customerEmail: stringAt(body, 'customer_email') ?? null,
    metadata: objectAt(body, 'metadata') ?? {},
    businessProfile: objectAt(body, 'business_profile') ?? null,
    recipientAccount: objectAt(body, 'recipient_account') ?? null,
  })

  return [
    { id: 'v2.customers.create', handle: ({ body }) => ({ status: 201, body: customers.create(body).resource }) },
    { id: 'v2.customers.list', handle: (call) => cursorPage(call, [...customers.customers.values()], ({ resource }) => resource) },
    {
      id: 'v2.customers.get',
      handle: ({ params }) => ({ status: 200, body: named(customers.customers, params['customer_id'], 'customer').resource }),
    },
    {
      id: 'v2.paymentIntents.create',
      handle({ body }) {
        const method = methods.named(body)
        const customer = stringAt(body, 'customer') ?? method.customerId
        const payment = book.chargeMethod({
          ...requested(body),
          type: method.type === 'pac' ? 'bank_transfer' : 'card',
          customer: named(customers.customers, customer, 'customer').resource,
          paymentMethod: method.id,
        })
        return { status: 201, body: paymentResource(payment) }
      },
    },
    { id: 'v2.paymentIntents.list', handle: (call) => cursorPage(call, [...book.payments.values()], paymentResource) },
    { id: 'v2.paymentIntents.get', handle: (call) => ({ status: 200, body: paymentResource(paymentOf(call)) }) },
    {
      id: 'v2.setupIntents.get',
      handle: ({ params }) => ({ status: 200, body: setupIntentResource(named(book.setupIntents, params['setup_intent_id'], 'setup intent')) }),
    },
    {
      id: 'v2.paymentMethods.list',
      handle(call) {
        const customer = call.query.get('customer')
        const found = [...methods.methods.values()].filter(({ customerId }) => customer === null || customerId === customer)
        return cursorPage(call, found, (method) => methods.resource(method))
      },
    },
    {
      id: 'v2.paymentMethods.get',
      handle: ({ params }) => ({ status: 200, body: methods.resource(named(methods.methods, params['payment_method_id'], 'payment method')) }),
    },
    {
      id: 'paymentIntents.create',
      handle({ body }) {
        const payment = book.createPayment(
          { ...requested(body), type: stringAt(body, 'payment_type') ?? 'bank_transfer', expiresAt: expiryOf(body, clock.now()) },
          { widget: true },
        )
        return { status: 201, body: paymentResource(payment) }
      },
    },
    {
      id: 'paymentIntents.list',
      handle(call) {
        const since = dateAt(call.query, 'since') ?? -Infinity
        const until = dateAt(call.query, 'until') ?? Infinity
        const wanted = call.query.get('status')
        const found = [...book.payments.values()].filter(
          ({ createdAt, status }) => createdAt >= since && createdAt <= until && (wanted === null || status === wanted),
        )
        return offsetPage(call, found, paymentResource)
      },
    },
    { id: 'paymentIntents.get', handle: (call) => ({ status: 200, body: paymentResource(paymentOf(call)) }) },
    {
      id: 'paymentIntents.expire',
      handle(call) {
        const payment = paymentOf(call)
        if (payment.status !== 'created' && payment.status !== 'in_progress' && payment.status !== 'expired') {
          throw fintocRefusal(400, 'invalid_request', `The payment is ${payment.status}.`)
        }
        void book.expirePayment(payment)
        return { status: 200, body: paymentResource(payment) }
      },
    },
    {
      id: 'paymentIntents.checkEligibility',
      handle({ body }) {
        const currency = stringAt(body, 'currency')?.toUpperCase() ?? ''
        const limit = limits[currency]
        if (limit === undefined) throw fintocRefusal(400, 'invalid_currency', `currency must be ${Object.keys(limits).join(' or ')}.`, 'currency')
        return { status: 200, body: { eligible: (numberAt(body, 'amount') ?? 0) <= limit } }
      },
    },
  ]
}
