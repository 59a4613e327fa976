import type { FintocOutcome, FintocPaymentEnd } from '../../fintoc-sandbox-control.ts'
import type { RuleQueue } from '../fault-plan.ts'
import type { Identifiers } from '../identifiers.ts'
import type { JsonObject } from '../json.ts'
import type { SandboxClock } from '../sandbox-clock.ts'
import type { FintocEvents } from './fintoc-events.ts'
import { checkoutResource, paymentResource } from './payment-resources.ts'

export type PaymentStatus = 'created' | 'in_progress' | 'pending' | 'succeeded' | 'failed' | 'rejected' | 'expired'

export interface Payment {
  readonly id: string
  readonly amount: number
  readonly currency: string
  readonly createdAt: number
  readonly type: string
  readonly customer: JsonObject | null
  readonly customerEmail: string | null
  readonly metadata: JsonObject
  readonly businessProfile: JsonObject | null
  readonly recipientAccount: JsonObject | null
  readonly paymentMethod: string | null
  readonly widgetToken: string | null
  readonly expiresAt: number | undefined
  readonly session: Checkout | undefined
  status: PaymentStatus
  errorReason: string | null
  senderAccount: JsonObject | null
  referenceId: string | null
  transactionAt: number | undefined
}

export interface Checkout {
  readonly id: string
  readonly flow: string
  readonly createdAt: number
  readonly expiresAt: number
  /** What the create call said, for the answers. */
  readonly body: JsonObject
  readonly customer: JsonObject | null
  readonly sessionToken: string | null
  status: 'created' | 'in_progress' | 'finished' | 'expired'
  payment: Payment | undefined
}

type OptionalMembers =
  | 'type'
  | 'customer'
  | 'customerEmail'
  | 'metadata'
  | 'businessProfile'
  | 'recipientAccount'
  | 'paymentMethod'
  | 'expiresAt'
  | 'session'

export type NewPayment = Pick<Payment, 'amount' | 'currency'> & Partial<Pick<Payment, OptionalMembers>>

export interface PaymentBook {
  readonly payments: Map<string, Payment>
  readonly sessions: Map<string, Checkout>
  /** `widget`: it waits for the payer, who opens the widget with its token. */
  createPayment(details: NewPayment, options?: { readonly widget?: boolean }): Payment
  /** A charge of a stored method, which the clock settles. */
  chargeMethod(details: NewPayment): Payment
  createSession(details: Pick<Checkout, 'flow' | 'expiresAt' | 'body' | 'customer'>, embedded: boolean): Checkout
  isOpen(payment: Payment): boolean
  /** The payer opens the page of the session, and the payment begins. */
  open(session: Checkout): Payment
  end(payment: Payment, end: FintocPaymentEnd): Promise<void>
  expirePayment(payment: Payment): Promise<void>
  expireSession(session: Checkout): Promise<void>
}

export interface PaymentBookParts {
  readonly clock: SandboxClock
  readonly identifiers: Identifiers
  readonly events: FintocEvents
  readonly outcomes: RuleQueue<FintocOutcome>
  readonly settleMs: number
}

const payerAccount = { holder_id: '416148503', institution_id: 'cl_banco_estado', number: '123456789', type: 'checking_account' }
const usualReasons: Readonly<Record<string, string>> = { failed: 'insufficient_funds', rejected: 'mfa_authorization_timeout' }
const openStates: readonly PaymentStatus[] = ['created', 'in_progress', 'pending']

/** Payment intents and the checkout sessions that lead to them. */
export function createPaymentBook({ clock, identifiers, events, outcomes, settleMs }: PaymentBookParts): PaymentBook {
  const payments: PaymentBook['payments'] = new Map()
  const sessions: PaymentBook['sessions'] = new Map()
  const isOpen: PaymentBook['isOpen'] = ({ status }) => openStates.includes(status)

  const createPayment: PaymentBook['createPayment'] = (details, { widget = false } = {}) => {
    const id = identifiers.prefixed('pi_')
    const payment: Payment = {
      type: 'bank_transfer',
      customer: null,
      customerEmail: null,
      metadata: {},
      businessProfile: null,
      recipientAccount: null,
      paymentMethod: null,
      expiresAt: undefined,
      session: undefined,
      ...details,
      id,
      createdAt: clock.now(),
      widgetToken: widget ? `${id}_sec_${identifiers.secret(18)}` : null,
      status: 'created',
      errorReason: null,
      senderAccount: null,
      referenceId: null,
      transactionAt: undefined,
    }
    payments.set(id, payment)
    if (payment.expiresAt !== undefined) clock.schedule(payment.expiresAt - clock.now(), () => expirePayment(payment))
    return payment
  }

  const expirePayment: PaymentBook['expirePayment'] = async (payment) => {
    if (!isOpen(payment) || payment.status === 'pending') return
    payment.status = 'expired'
    await events.emit('payment_intent.expired', paymentResource(payment))
  }

  const expireSession: PaymentBook['expireSession'] = async (session) => {
    if (session.status !== 'created' && session.status !== 'in_progress') return
    session.status = 'expired'
    if (session.payment !== undefined) await expirePayment(session.payment)
    await events.emit('checkout_session.expired', checkoutResource(session))
  }

  const end: PaymentBook['end'] = async (payment, { status = 'succeeded', errorReason, unknownPayer = false }) => {
    const { session } = payment
    payment.status = status
    payment.errorReason = usualReasons[status] === undefined ? null : (errorReason ?? usualReasons[status])
    if (payment.type === 'bank_transfer' && !unknownPayer) payment.senderAccount = payerAccount
    if (status === 'succeeded') {
      payment.transactionAt = clock.now()
      payment.referenceId = identifiers.digits(8)
    }
    await events.emit(`payment_intent.${status}`, paymentResource(payment))
    if (session?.status !== 'in_progress') return
    session.status = 'finished'
    await events.emit('checkout_session.finished', checkoutResource(session))
  }

  return {
    payments,
    sessions,
    isOpen,
    createPayment,
    expirePayment,
    expireSession,
    end,
    chargeMethod(details) {
      const payment = createPayment({ ...details, type: 'card' })
      payment.status = 'pending'
      clock.schedule(settleMs, () => {
        const outcome = outcomes.take(({ of }) => of === 'payment_intent')
        return end(payment, outcome === undefined ? {} : { status: 'failed', errorReason: outcome.code })
      })
      return payment
    },
    createSession(details, embedded) {
      const id = identifiers.prefixed('cs_')
      const session: Checkout = {
        ...details,
        id,
        createdAt: clock.now(),
        sessionToken: embedded ? `${id}_sec_${identifiers.secret(18)}` : null,
        status: 'created',
        payment: undefined,
      }
      sessions.set(id, session)
      clock.schedule(session.expiresAt - clock.now(), () => expireSession(session))
      return session
    },
    open(session) {
      if (session.payment !== undefined) return session.payment
      const { body, customer } = session
      const options = body['payment_method_options'] as JsonObject | undefined
      const bank = options?.['bank_transfer'] as JsonObject | undefined
      const payment = createPayment({
        amount: Number(body['amount']),
        currency: String(body['currency']),
        customer,
        customerEmail: (body['customer_email'] as string | undefined) ?? null,
        metadata: (body['metadata'] as JsonObject | undefined) ?? {},
        businessProfile: (body['business_profile'] as JsonObject | undefined) ?? null,
        recipientAccount: (bank?.['recipient_account'] as JsonObject | undefined) ?? null,
        session,
      })
      payment.status = 'in_progress'
      session.payment = payment
      session.status = 'in_progress'
      return payment
    },
  }
}
