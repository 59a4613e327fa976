import type { FintocEventType } from '@kit/fintoc/events'
import type { Identifiers } from '../../identifiers.ts'
import type { JsonObject } from '../../json.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import type { CustomerBook } from '../payments/customer-book.ts'
import type { FintocEvents } from '../webhooks/fintoc-events.ts'
import type { Payment, PaymentBook } from '../payments/payment-book.ts'
import type { PaymentMethod } from './payment-method-book.ts'

export interface InvoiceLine {
  readonly id: string
  /** For one, in pesos. */
  readonly amount: number
  readonly currency: string
  readonly periodStart: number
  readonly periodEnd: number
  quantity: number
}

export interface Invoice {
  readonly id: string
  readonly createdAt: number
  readonly customerId: string
  readonly subscriptionId: string | null
  readonly metadata: JsonObject
  readonly paymentIds: string[]
  lines: readonly InvoiceLine[]
  status: 'draft' | 'open' | 'paid' | 'void'
}

export type NewInvoice = Pick<Invoice, 'customerId' | 'subscriptionId' | 'metadata'> & { readonly lines: readonly Omit<InvoiceLine, 'id'>[] }

export interface InvoiceBook {
  readonly invoices: Map<string, Invoice>
  resource(invoice: Invoice): JsonObject
  lineResource(line: InvoiceLine): JsonObject
  line(details: Omit<InvoiceLine, 'id'>): InvoiceLine
  total(invoice: Invoice): number
  /** A draft, with its event. It opens within the hour unless somebody opens it before. */
  create(details: NewInvoice): { readonly invoice: Invoice; readonly told: Promise<void> }
  /** An invoice that is not made yet, for the event that tells of it. */
  preview(details: NewInvoice): JsonObject
  open(invoice: Invoice): Promise<void>
  /** Charges a stored method, which the clock settles. */
  collect(invoice: Invoice, method: PaymentMethod): Promise<void>
  /** Somebody opens its page: a payment begins. */
  pay(invoice: Invoice): Payment
  cancel(invoice: Invoice): Promise<void>
  /** A payment is on its way: another one would pay twice. */
  isBeingPaid(invoice: Invoice): boolean
  /** Hears of an invoice that the clock opened. */
  onOpen(hear: (invoice: Invoice) => Promise<void>): void
  /** Hears of an invoice that was paid. */
  onPaid(hear: (invoice: Invoice) => Promise<void>): void
}

export interface InvoiceBookParts {
  readonly payments: PaymentBook
  readonly customers: CustomerBook
  readonly clock: SandboxClock
  readonly state: SandboxState
  readonly identifiers: Identifiers
  readonly events: FintocEvents
  readonly origin: string
}

const draftMs = 3_600_000

/** Billing invoices: draft, open, paid or void. */
export function createInvoiceBook({ payments, customers, clock, state, identifiers, events, origin }: InvoiceBookParts): InvoiceBook {
  const invoices: InvoiceBook['invoices'] = state.map('billing invoices')
  const hearOpen: ((invoice: Invoice) => Promise<void>)[] = []
  const hearPaid: ((invoice: Invoice) => Promise<void>)[] = []

  const total: InvoiceBook['total'] = ({ lines }) => lines.reduce((sum, { amount, quantity }) => sum + amount * quantity, 0)
  const line: InvoiceBook['line'] = (details) => ({ ...details, id: identifiers.prefixed('il_') })
  const lineResource: InvoiceBook['lineResource'] = ({ id, amount, currency, periodEnd, periodStart, quantity }) => ({
    id,
    object: 'line_item',
    amount,
    currency,
    period_end: new Date(periodEnd).toISOString(),
    period_start: new Date(periodStart).toISOString(),
    quantity,
  })

  const paymentsOf = ({ paymentIds }: Invoice): readonly Payment[] =>
    paymentIds.map((id) => payments.payments.get(id)).filter((payment) => payment !== undefined)

  const resource: InvoiceBook['resource'] = (invoice) => {
    const { id, createdAt, customerId, lines, metadata, status, subscriptionId } = invoice
    return {
      id,
      object: 'invoice',
      created_at: new Date(createdAt).toISOString(),
      currency: 'CLP',
      customer: customerId,
      hosted_invoice_url: status === 'draft' ? null : `${origin}/invoices/${id}`,
      lines: lines.map(lineResource),
      metadata,
      mode: 'test',
      payments: paymentsOf(invoice).map((payment) => ({ amount: payment.amount, currency: 'CLP', payment_intent: payment.id, status: payment.status })),
      status,
      subscription: subscriptionId,
      total: total(invoice),
    }
  }

  const tell = (type: FintocEventType, invoice: Invoice): Promise<void> => events.emit(type, resource(invoice))

  const make = ({ customerId, subscriptionId, metadata, lines }: NewInvoice): Invoice => ({
    id: identifiers.prefixed('inv_'),
    createdAt: clock.now(),
    customerId,
    subscriptionId,
    metadata,
    paymentIds: [],
    lines: lines.map(line),
    status: 'draft',
  })

  const settle = async (invoice: Invoice): Promise<void> => {
    invoice.status = 'paid'
    await Promise.all([tell('invoice.paid', invoice), ...hearPaid.map((hear) => hear(invoice))])
  }

  const open: InvoiceBook['open'] = async (invoice) => {
    if (invoice.status !== 'draft') return
    invoice.status = 'open'
    await Promise.all([tell('invoice.finalized', invoice), ...(total(invoice) === 0 ? [settle(invoice)] : [])])
  }

  /** Pages that somebody opened and left can no longer be paid on. */
  const closePages = (invoice: Invoice): Promise<void>[] =>
    paymentsOf(invoice)
      .filter(({ status }) => status === 'in_progress')
      .map((payment) => payments.expirePayment(payment))

  const openLater = clock.task<Invoice>('Fintoc invoice opens', async (invoice) => {
    if (invoice.status !== 'draft') return
    await Promise.all([open(invoice), ...hearOpen.map((hear) => hear(invoice))])
  })

  payments.onEnd(async (payment) => {
    const invoice = invoices.get(payment.invoice ?? '')
    if (invoice === undefined) return
    if (payment.status === 'expired') return
    if (payment.status !== 'succeeded') {
      await tell('invoice.payment_failed', invoice)
      return
    }
    if (invoice.status !== 'open') return
    invoice.status = 'paid'
    await Promise.all([tell('invoice.payment_succeeded', invoice), settle(invoice), ...closePages(invoice)])
  })

  const paymentOf = (invoice: Invoice) => ({
    amount: total(invoice),
    currency: 'CLP',
    customer: customers.customers.get(invoice.customerId)?.resource ?? null,
    subscription: invoice.subscriptionId,
    invoice: invoice.id,
  })

  return {
    invoices,
    resource,
    lineResource,
    line,
    total,
    open,
    create(details) {
      const invoice = make(details)
      invoices.set(invoice.id, invoice)
      openLater(draftMs, invoice)
      return { invoice, told: tell('invoice.created', invoice) }
    },
    preview: (details) => resource(make(details)),
    async collect(invoice, { id, type }) {
      if (total(invoice) === 0) return
      const payment = payments.chargeMethod({ ...paymentOf(invoice), type: type === 'pac' ? 'bank_transfer' : 'card', paymentMethod: id })
      const closed = closePages(invoice)
      invoice.paymentIds.push(payment.id)
      await Promise.all([...closed, tell('invoice.payment_created', invoice)])
    },
    pay(invoice) {
      const payment = payments.createPayment(paymentOf(invoice))
      payment.status = 'in_progress'
      invoice.paymentIds.push(payment.id)
      void tell('invoice.payment_created', invoice)
      return payment
    },
    async cancel(invoice) {
      if (invoice.status !== 'draft' && invoice.status !== 'open') return
      invoice.status = 'void'
      await tell('invoice.voided', invoice)
    },
    isBeingPaid: (invoice) => paymentsOf(invoice).some(({ status }) => status === 'pending'),
    onOpen: (hear) => void hearOpen.push(hear),
    onPaid: (hear) => void hearPaid.push(hear),
  }
}
