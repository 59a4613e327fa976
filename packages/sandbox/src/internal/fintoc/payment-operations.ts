import type { Identifiers } from '../identifiers.ts'
import { numberAt, objectAt, stringAt } from '../json.ts'
import type { JsonObject } from '../json.ts'
import type { Call, OperationHandler } from '../operation.ts'
import type { SandboxClock } from '../sandbox-clock.ts'
import { cursorPage } from './cursor-page.ts'
import { dateAt } from './date-filter.ts'
import { fintocRefusal } from './fintoc-refusal.ts'
import { named } from './named-resource.ts'
import { offsetPage } from './offset-page.ts'
import type { Checkout, NewPayment, Payment, PaymentBook } from './payment-book.ts'
import { checkoutResource, paymentResource } from './payment-resources.ts'

const dayMs = 86_400_000
const shortestMs = 10 * 60_000

interface Customer {
  readonly id: string
  readonly resource: JsonObject
}

export interface PaymentParts {
  readonly book: PaymentBook
  readonly clock: SandboxClock
  readonly identifiers: Identifiers
}

/** Customers, checkout sessions and payment intents. */
export function createPaymentOperations({ book, clock, identifiers }: PaymentParts): OperationHandler[] {
  const customers = new Map<string, Customer>()
  const paymentOf = ({ params }: Call): Payment => named(book.payments, params['payment_intent_id'], 'payment intent')
  const sessionOf = ({ params }: Call): Checkout => named(book.sessions, params['checkout_session_id'], 'checkout session')

  const createCustomer = (details: JsonObject): Customer => {
    const id = identifiers.prefixed('cus_')
    const resource = {
      id,
      object: 'customer',
      address: objectAt(details, 'address') ?? null,
      created_at: new Date(clock.now()).toISOString(),
      email: stringAt(details, 'email') ?? null,
      metadata: objectAt(details, 'metadata') ?? {},
      mode: 'test',
      name: stringAt(details, 'name') ?? null,
      phone: stringAt(details, 'phone') ?? null,
      tax_id: objectAt(details, 'tax_id') ?? null,
    }
    const customer = { id, resource }
    customers.set(id, customer)
    return customer
  }

  const customerOf = (body: JsonObject): JsonObject | null => {
    const id = stringAt(body, 'customer')
    const details = objectAt(body, 'customer_data')
    if (id !== undefined) return named(customers, id, 'customer').resource
    return details === undefined ? null : createCustomer(details).resource
  }

  const expiryOf = (body: JsonObject): number | undefined => {
    const text = stringAt(body, 'expires_at')
    if (text === undefined) return undefined
    const time = Date.parse(text)
    if (!(time >= clock.now() + shortestMs)) {
      throw fintocRefusal(400, 'invalid_expires_at', 'expires_at must be at least 10 minutes ahead.', 'expires_at')
    }
    return time
  }

  const requested = (body: JsonObject): NewPayment => ({
    amount: numberAt(body, 'amount') ?? 0,
    currency: stringAt(body, 'currency') ?? '',
    customerEmail: stringAt(body, 'customer_email') ?? null,
    metadata: objectAt(body, 'metadata') ?? {},
    businessProfile: objectAt(body, 'business_profile') ?? null,
    recipientAccount: objectAt(body, 'recipient_account') ?? null,
  })

  return [
    { id: 'v2.customers.create', handle: ({ body }) => ({ status: 201, body: createCustomer(body).resource }) },
    { id: 'v2.customers.list', handle: (call) => cursorPage(call, [...customers.values()], ({ resource }) => resource) },
    {
      id: 'v2.customers.get',
      handle: ({ params }) => ({ status: 200, body: named(customers, params['customer_id'], 'customer').resource }),
    },
    {
      id: 'v2.checkoutSessions.create',
      handle({ body, headers }) {
        const version = headers.get('Fintoc-Version')
        if (version !== null && version < '2026-02-01') {
          throw fintocRefusal(403, 'invalid_api_version', 'This call takes Fintoc-Version 2026-02-01 or later.')
        }
        const flow = stringAt(body, 'flow') ?? 'payment'
        if (flow === 'payment' && body['amount'] === undefined) {
          throw fintocRefusal(400, 'missing_parameter', 'Missing required param: amount', 'amount')
        }
        if (flow === 'subscription' && body['customer'] === undefined && body['customer_data'] === undefined) {
          throw fintocRefusal(400, 'missing_parameter', 'Missing required param: customer', 'customer')
        }
        const expiresAt = expiryOf(body) ?? clock.now() + dayMs
        const session = book.createSession({ flow, body, customer: customerOf(body), expiresAt }, stringAt(body, 'ui_mode') === 'embedded')
        return { status: 201, body: checkoutResource(session) }
      },
    },
    { id: 'v2.checkoutSessions.list', handle: (call) => cursorPage(call, [...book.sessions.values()], checkoutResource) },
    { id: 'v2.checkoutSessions.get', handle: (call) => ({ status: 200, body: checkoutResource(sessionOf(call)) }) },
    {
      id: 'v2.checkoutSessions.expire',
      handle(call) {
        const session = sessionOf(call)
        if (session.status === 'finished') throw fintocRefusal(400, 'invalid_request', 'The session is finished.')
        void book.expireSession(session)
        return { status: 201, body: checkoutResource(session) }
      },
    },
    {
      id: 'v2.paymentIntents.create',
      handle({ body }) {
        const customer = stringAt(body, 'customer')
        const payment = book.chargeMethod({
          ...requested(body),
          customer: customer === undefined ? null : named(customers, customer, 'customer').resource,
          paymentMethod: stringAt(body, 'payment_method') ?? null,
        })
        return { status: 201, body: paymentResource(payment) }
      },
    },
    { id: 'v2.paymentIntents.list', handle: (call) => cursorPage(call, [...book.payments.values()], paymentResource) },
    { id: 'v2.paymentIntents.get', handle: (call) => ({ status: 200, body: paymentResource(paymentOf(call)) }) },
    {
      id: 'paymentIntents.create',
      handle({ body }) {
        const payment = book.createPayment(
          { ...requested(body), type: stringAt(body, 'payment_type') ?? 'bank_transfer', expiresAt: expiryOf(body) },
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
  ]
}
