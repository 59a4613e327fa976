import { isJsonObject, listAt, numberAt, objectAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import { cursorPage } from '../cursor-page.ts'
import type { CustomerBook } from '../payments/customer-book.ts'
import { fintocRefusal } from '../fintoc-refusal.ts'
import type { Invoice, InvoiceBook, InvoiceLine } from './invoice-book.ts'
import { lineItemOf, refuseLineItems } from './line-items.ts'
import type { LineItem } from './line-items.ts'
import { named } from '../named-resource.ts'
import type { PaymentMethodBook } from './payment-method-book.ts'
import type { ProductBook } from './product-operations.ts'
import type { Subscription, SubscriptionBook, SubscriptionItem } from './subscription-book.ts'

export interface BillingParts {
  readonly customers: CustomerBook
  readonly methods: PaymentMethodBook
  readonly products: ProductBook
  readonly subscriptions: SubscriptionBook
  readonly invoices: InvoiceBook
  readonly clock: SandboxClock
}

const monthMs = 30 * 86_400_000

/** Subscriptions and billing invoices. */
export function createBillingOperations({ customers, methods, products, subscriptions, invoices, clock }: BillingParts): OperationHandler[] {
  const subscriptionOf = ({ params }: Call): Subscription => named(subscriptions.subscriptions, params['subscription_id'], 'subscription')
  const invoiceOf = ({ params }: Call): Invoice => named(invoices.invoices, params['invoice_id'], 'invoice')

  const refuseProducts = (items: readonly unknown[]): void => {
    for (const item of items.filter(isJsonObject)) {
      const { productId } = lineItemOf(item)
      if (productId !== undefined) named(products.products, productId, 'product')
    }
  }

  const itemsOf = (body: JsonObject): readonly LineItem[] => {
    const items = listAt(body, 'items')
    refuseLineItems(items, 'items')
    refuseProducts(items)
    return items.filter(isJsonObject).map(lineItemOf)
  }

  const running = (subscription: Subscription): Subscription => {
    if (subscription.status === 'canceled') throw fintocRefusal(400, 'invalid_request', 'The subscription is canceled.')
    return subscription
  }

  const itemOf = ({ params }: Call, { items }: Subscription): SubscriptionItem =>
    named(new Map(items.map((item) => [item.id, item])), params['subscription_item_id'], 'item of this subscription')

  const draft = (invoice: Invoice): Invoice => {
    if (invoice.status !== 'draft') throw fintocRefusal(400, 'invalid_request', `The invoice is ${invoice.status}: its lines are changed while it is a draft.`)
    return invoice
  }

  const linesOf = (body: JsonObject): readonly Omit<InvoiceLine, 'id'>[] =>
    listAt(body, 'lines')
      .filter(isJsonObject)
      .map((line) => {
        const currency = (stringAt(line, 'currency') ?? 'CLP').toUpperCase()
        if (currency !== 'CLP') throw fintocRefusal(400, 'currency_mismatch', 'The invoice is in CLP.', 'lines.currency')
        const periodStart = Date.parse(stringAt(line, 'period_start') ?? '') || clock.now()
        const periodEnd = Date.parse(stringAt(line, 'period_end') ?? '') || periodStart + monthMs
        return { amount: numberAt(line, 'amount') ?? 0, currency, periodStart, periodEnd, quantity: numberAt(line, 'quantity') ?? 1 }
      })

  const trialEndOf = (body: JsonObject): number | undefined => {
    const text = stringAt(body, 'trial_end')
    if (text === undefined) return undefined
    const time = Date.parse(text)
    if (time > clock.now()) return time
    throw fintocRefusal(400, 'invalid_date', 'trial_end must be ahead.', 'trial_end')
  }

  return [
    {
      id: 'v2.subscriptions.create',
      handle({ body }) {
        const customer = named(customers.customers, stringAt(body, 'customer'), 'customer')
        const collectionMethod = stringAt(body, 'collection_method') === 'send_invoice' ? 'send_invoice' : 'charge_automatically'
        if (collectionMethod === 'charge_automatically' && body['payment_method'] === undefined) {
          throw fintocRefusal(400, 'missing_parameter', 'Missing required param: payment_method', 'payment_method')
        }
        const items = itemsOf(body)
        const methodId = body['payment_method'] === undefined ? null : methods.named(body).id
        const metadata = objectAt(body, 'metadata') ?? {}
        const made = subscriptions.create({ customerId: customer.id, collectionMethod, items, methodId, metadata, trialEnd: trialEndOf(body) })
        return { status: 201, body: subscriptions.resource(made) }
      },
    },
    {
      id: 'v2.subscriptions.list',
      handle: (call) => cursorPage(call, [...subscriptions.subscriptions.values()], (each) => subscriptions.resource(each)),
    },
    { id: 'v2.subscriptions.get', handle: (call) => ({ status: 200, body: subscriptions.resource(subscriptionOf(call)) }) },
    {
      id: 'v2.subscriptions.update',
      handle(call) {
        const subscription = running(subscriptionOf(call))
        const { body } = call
        const trialEnd = trialEndOf(body)
        const methodId = body['payment_method'] === undefined ? subscription.methodId : methods.named(body).id
        if (trialEnd !== undefined && subscription.status !== 'trialing') {
          throw fintocRefusal(400, 'invalid_params', `The subscription is ${subscription.status}: its trial is over.`, 'trial_end')
        }
        subscription.methodId = methodId
        subscription.metadata = objectAt(body, 'metadata') ?? subscription.metadata
        if (trialEnd !== undefined) subscriptions.moveTrialEnd(subscription, trialEnd)
        return { status: 200, body: subscriptions.resource(subscription) }
      },
    },
    {
      id: 'v2.subscriptions.cancel',
      handle(call) {
        const subscription = running(subscriptionOf(call))
        void subscriptions.cancel(subscription)
        return { status: 200, body: subscriptions.resource(subscription) }
      },
    },
    {
      id: 'v2.subscriptions.items.create',
      handle(call) {
        const subscription = running(subscriptionOf(call))
        const old = subscription.items.map(({ intervalCount }) => ({ price_data: { recurring: { interval_count: intervalCount } } }))
        refuseLineItems([...old, call.body], 'items')
        refuseProducts([call.body])
        const item = subscriptions.item(lineItemOf(call.body))
        subscription.items = [...subscription.items, item]
        return { status: 201, body: subscriptions.itemResource(item) }
      },
    },
    {
      id: 'v2.subscriptions.items.update',
      handle(call) {
        const subscription = running(subscriptionOf(call))
        const old = itemOf(call, subscription)
        refuseProducts([call.body])
        const priced = call.body['price_data'] === undefined ? old : { ...lineItemOf(call.body), id: old.id }
        const item = { ...priced, quantity: numberAt(call.body, 'quantity') ?? old.quantity }
        subscription.items = subscription.items.map((each) => (each.id === old.id ? item : each))
        return { status: 200, body: subscriptions.itemResource(item) }
      },
    },
    {
      id: 'v2.subscriptions.items.delete',
      handle(call) {
        const subscription = running(subscriptionOf(call))
        const old = itemOf(call, subscription)
        if (subscription.items.length === 1) throw fintocRefusal(400, 'invalid_request', 'A subscription keeps at least one item: cancel it instead.')
        subscription.items = subscription.items.filter((each) => each.id !== old.id)
        return { status: 204 }
      },
    },
    {
      id: 'v2.invoices.create',
      handle({ body }) {
        const customer = named(customers.customers, stringAt(body, 'customer'), 'customer')
        const metadata = objectAt(body, 'metadata') ?? {}
        const { invoice } = invoices.create({ customerId: customer.id, subscriptionId: null, metadata, lines: linesOf(body) })
        return { status: 201, body: invoices.resource(invoice) }
      },
    },
    { id: 'v2.invoices.list', handle: (call) => cursorPage(call, [...invoices.invoices.values()], (invoice) => invoices.resource(invoice)) },
    { id: 'v2.invoices.get', handle: (call) => ({ status: 200, body: invoices.resource(invoiceOf(call)) }) },
    {
      id: 'v2.invoices.pay',
      handle(call) {
        const invoice = invoiceOf(call)
        if (invoice.status !== 'draft' && invoice.status !== 'open') throw fintocRefusal(400, 'invalid_request', `The invoice is ${invoice.status}.`)
        if (invoices.isBeingPaid(invoice)) throw fintocRefusal(400, 'invalid_request', 'A payment of this invoice is on its way.')
        const own = subscriptions.subscriptions.get(invoice.subscriptionId ?? '')?.methodId
        const newest = [...methods.methods.values()].findLast(({ customerId }) => customerId === invoice.customerId)
        const method = methods.methods.get(own ?? '') ?? newest
        if (method === undefined) throw fintocRefusal(400, 'invalid_request', 'The customer has no stored payment method: send them hosted_invoice_url.')
        void invoices.open(invoice)
        void invoices.collect(invoice, method)
        return { status: 200, body: invoices.resource(invoice) }
      },
    },
    {
      id: 'v2.invoices.addLines',
      handle(call) {
        const invoice = draft(invoiceOf(call))
        invoice.lines = [...invoice.lines, ...linesOf(call.body).map((line) => invoices.line(line))]
        return { status: 200, body: invoices.resource(invoice) }
      },
    },
    {
      id: 'v2.invoices.removeLines',
      handle(call) {
        const invoice = draft(invoiceOf(call))
        const ids = listAt(call.body, 'lines')
        const known = new Set<unknown>(invoice.lines.map(({ id }) => id))
        if (ids.some((id) => !known.has(id))) throw fintocRefusal(404, 'missing_resource', 'The invoice has no line with this id.', 'lines')
        invoice.lines = invoice.lines.filter(({ id }) => !ids.includes(id))
        return { status: 200, body: invoices.resource(invoice) }
      },
    },
    {
      id: 'v2.invoices.lines.update',
      handle(call) {
        const invoice = draft(invoiceOf(call))
        const line = named(new Map(invoice.lines.map((each) => [each.id, each])), call.params['line_id'], 'line of this invoice')
        line.quantity = numberAt(call.body, 'quantity') ?? line.quantity
        return { status: 200, body: invoices.lineResource(line) }
      },
    },
  ]
}
