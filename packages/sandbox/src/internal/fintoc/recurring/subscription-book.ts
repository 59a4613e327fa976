import type { Identifiers } from '../../identifiers.ts'
import type { JsonObject } from '../../json.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import type { FintocEvents } from '../webhooks/fintoc-events.ts'
import type { Invoice, InvoiceBook, NewInvoice } from './invoice-book.ts'
import type { LineItem } from './line-items.ts'
import type { PaymentMethodBook } from './payment-method-book.ts'

export interface SubscriptionItem extends LineItem {
  readonly id: string
  readonly quantity: number
}

export interface Subscription {
  readonly id: string
  readonly createdAt: number
  readonly customerId: string
  readonly collectionMethod: 'charge_automatically' | 'send_invoice'
  items: readonly SubscriptionItem[]
  metadata: JsonObject
  methodId: string | null
  trialEnd: number | undefined
  /** When periods are counted from. */
  anchor: number
  /** Periods that have begun. */
  periods: number
  status: 'incomplete' | 'trialing' | 'active' | 'canceled'
}

export type NewSubscription = Pick<Subscription, 'customerId' | 'collectionMethod' | 'metadata' | 'methodId' | 'trialEnd'> & {
  readonly items: readonly LineItem[]
}

export interface SubscriptionBook {
  readonly subscriptions: Map<string, Subscription>
  resource(subscription: Subscription): JsonObject
  itemResource(item: SubscriptionItem): JsonObject
  item(details: LineItem): SubscriptionItem
  /** Begins with its trial, or with its first invoice. */
  create(details: NewSubscription): Subscription
  /** Another end of the trial. */
  moveTrialEnd(subscription: Subscription, trialEnd: number): void
  cancel(subscription: Subscription): Promise<void>
}

export interface SubscriptionBookParts {
  readonly invoices: InvoiceBook
  readonly methods: PaymentMethodBook
  readonly productName: (id: string) => string | undefined
  readonly clock: SandboxClock
  readonly state: SandboxState
  readonly identifiers: Identifiers
  readonly events: FintocEvents
}

interface Turn {
  readonly subscription: Subscription
  readonly period: number
  /** Another trial end makes what waits for the old one void. */
  readonly anchor: number
}

const upcomingMs = 3 * 86_400_000

/** Pesos of one CLF. The real one changes every day. */
const pesosOfClf = 39_000

/** So many months later, on the last day of a month that is shorter. */
function monthsLater(time: number, months: number): number {
  const date = new Date(time)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(day, last))
  return date.getTime()
}

/** Subscriptions: an invoice every period, the first at once and the others as drafts for an hour. */
export function createSubscriptionBook(parts: SubscriptionBookParts): SubscriptionBook {
  const { invoices, methods, productName, clock, state, identifiers, events } = parts
  const subscriptions: SubscriptionBook['subscriptions'] = state.map('subscriptions')

  const item: SubscriptionBook['item'] = (details) => ({ ...details, id: identifiers.prefixed('si_') })

  const itemResource: SubscriptionBook['itemResource'] = ({ id, currency, intervalCount, productId, productName: name, quantity, unitAmount }) => ({
    id,
    object: 'subscription_item',
    price: {
      currency,
      product: { id: productId ?? null, name: name ?? productName(productId ?? '') ?? 'Product' },
      recurring: { interval: 'month', interval_count: intervalCount },
      unit_amount: unitAmount,
    },
    quantity,
  })

  const resource: SubscriptionBook['resource'] = (subscription) => ({
    id: subscription.id,
    object: 'subscription',
    billing_cycle_anchor: new Date(subscription.anchor).toISOString(),
    collection_method: subscription.collectionMethod,
    created_at: new Date(subscription.createdAt).toISOString(),
    customer: subscription.customerId,
    items: subscription.items.map(itemResource),
    metadata: subscription.metadata,
    mode: 'test',
    payment_method: subscription.methodId,
    status: subscription.status,
    trial_end: subscription.trialEnd === undefined ? null : new Date(subscription.trialEnd).toISOString(),
  })

  const startOf = ({ anchor, items }: Subscription, period: number): number => monthsLater(anchor, period * (items[0]?.intervalCount ?? 1))

  const invoiceOf = (subscription: Subscription, period: number): NewInvoice => ({
    customerId: subscription.customerId,
    subscriptionId: subscription.id,
    metadata: {},
    lines: subscription.items.map(({ currency, quantity, unitAmount }) => ({
      amount: currency === 'CLF' ? unitAmount * pesosOfClf : unitAmount,
      currency: 'CLP',
      periodStart: startOf(subscription, period),
      periodEnd: startOf(subscription, period + 1),
      quantity,
    })),
  })

  const activate = async (subscription: Subscription): Promise<void> => {
    subscription.status = 'active'
    await events.emit('subscription.activated', resource(subscription))
  }

  const collect = async (invoice: Invoice): Promise<void> => {
    const subscription = subscriptions.get(invoice.subscriptionId ?? '')
    const method = methods.methods.get(subscription?.methodId ?? '')
    if (subscription?.collectionMethod !== 'charge_automatically' || method === undefined || invoice.status !== 'open') return
    await invoices.collect(invoice, method)
  }

  const isDue = ({ subscription, period, anchor }: Turn): boolean =>
    subscription.status !== 'canceled' && subscription.anchor === anchor && subscription.periods <= period

  const renew = clock.task<Turn>('Fintoc subscription begins a period', async (turn) => {
    if (!isDue(turn)) return
    await (turn.period === 0 ? begin(turn.subscription) : goOn(turn.subscription))
  })

  const announce = clock.task<Turn>('Fintoc subscription announces an invoice', async (turn) => {
    if (isDue(turn)) await events.emit('invoice.upcoming', invoices.preview(invoiceOf(turn.subscription, turn.period)))
  })

  const plan = (subscription: Subscription, period: number): void => {
    const delay = startOf(subscription, period) - clock.now()
    const turn = { subscription, period, anchor: subscription.anchor }
    announce(delay - upcomingMs, turn)
    renew(delay, turn)
  }

  const goOn = async (subscription: Subscription): Promise<void> => {
    const { told } = invoices.create(invoiceOf(subscription, subscription.periods))
    subscription.periods += 1
    plan(subscription, subscription.periods)
    await told
  }

  /** The first period: nothing is a draft for long. */
  const begin = async (subscription: Subscription): Promise<void> => {
    const { invoice, told } = invoices.create(invoiceOf(subscription, 0))
    subscription.periods = 1
    plan(subscription, 1)
    const opened = invoices.open(invoice)
    const collected = collect(invoice)
    const activated = subscription.status === 'incomplete' ? undefined : activate(subscription)
    await Promise.all([told, opened, collected, activated])
  }

  invoices.onOpen(collect)
  invoices.onPaid(async ({ subscriptionId }) => {
    const subscription = subscriptions.get(subscriptionId ?? '')
    if (subscription?.status === 'incomplete') await activate(subscription)
  })

  return {
    subscriptions,
    resource,
    itemResource,
    item,
    create({ items, ...details }) {
      const now = clock.now()
      const trial = details.trialEnd !== undefined && details.trialEnd > now
      const subscription: Subscription = {
        ...details,
        id: identifiers.prefixed('sub_'),
        createdAt: now,
        items: items.map(item),
        anchor: trial ? (details.trialEnd ?? now) : now,
        periods: 0,
        status: trial ? 'trialing' : details.collectionMethod === 'send_invoice' ? 'active' : 'incomplete',
      }
      subscriptions.set(subscription.id, subscription)
      if (trial) plan(subscription, 0)
      else void begin(subscription)
      return subscription
    },
    moveTrialEnd(subscription, trialEnd) {
      subscription.trialEnd = trialEnd
      subscription.anchor = trialEnd
      plan(subscription, 0)
    },
    async cancel(subscription) {
      subscription.status = 'canceled'
      const drafts = [...invoices.invoices.values()].filter(({ subscriptionId, status }) => subscriptionId === subscription.id && status === 'draft')
      await Promise.all([...drafts.map((draft) => invoices.cancel(draft)), events.emit('subscription.canceled', resource(subscription))])
    },
  }
}
