import type { FintocOutcome, FintocPaymentEnd } from '../../../fintoc-sandbox-control.ts'
import type { RuleQueue } from '../../fault-plan.ts'
import type { Identifiers } from '../../identifiers.ts'
import { listAt, objectAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import type { FintocEvents } from '../webhooks/fintoc-events.ts'
import { checkoutResource, paymentResource } from './payment-resources.ts'

export type PaymentStatus = 'created' | 'in_progress' | 'pending' | 'succeeded' | 'failed' | 'rejected' | 'expired'

export interface Payment {
  readonly id: string
  readonly amount: number
  readonly currency: string
  readonly createdAt: number
  readonly customer: JsonObject | null
  readonly customerEmail: string | null
  readonly metadata: JsonObject
  readonly businessProfile: JsonObject | null
  readonly recipientAccount: JsonObject | null
  readonly paymentMethod: string | null
  readonly subscription: string | null
  /** Of the payment link it was made by. */
  readonly paymentLink: string | undefined
  /** Of the invoice it is for. */
  readonly invoice: string | undefined
  readonly widgetToken: string | null
  readonly expiresAt: number | undefined
  readonly session: Checkout | undefined
  type: string
  status: PaymentStatus
  errorReason: string | null
  senderAccount: JsonObject | null
  referenceId: string | null
  transactionAt: number | undefined
}

/** What a session with the flow `setup` or `subscription` is about. */
export interface SetupIntent {
  readonly id: string
  status: 'created' | 'started' | 'waiting_for_retry' | 'succeeded' | 'failed'
  errorReason: string | null
}

export interface Checkout {
  readonly id: string
  /** Of the path it was made under: the answers differ. */
  readonly generation: 'v1' | 'v2'
  readonly flow: string
  readonly createdAt: number
  readonly expiresAt: number
  /** What the create call said, for the answers. */
  readonly body: JsonObject
  readonly customer: JsonObject | null
  readonly sessionToken: string | null
  readonly setupIntent: SetupIntent | undefined
  status: 'created' | 'in_progress' | 'finished' | 'expired'
  payment: Payment | undefined
  paymentMethod: string | null
  subscription: string | null
}

type OptionalMembers =
  | 'type'
  | 'customer'
  | 'customerEmail'
  | 'metadata'
  | 'businessProfile'
  | 'recipientAccount'
  | 'paymentMethod'
  | 'subscription'
  | 'paymentLink'
  | 'invoice'
  | 'expiresAt'
  | 'session'

export type NewPayment = Pick<Payment, 'amount' | 'currency'> & Partial<Pick<Payment, OptionalMembers>>

export type NewCheckout = Pick<Checkout, 'generation' | 'flow' | 'expiresAt' | 'body' | 'customer'>

export interface PaymentBook {
  readonly payments: Map<string, Payment>
  readonly sessions: Map<string, Checkout>
  readonly setupIntents: Map<string, SetupIntent>
  /** `widget`: it waits for the payer, who opens the widget with its token. */
  createPayment(details: NewPayment, options?: { readonly widget?: boolean }): Payment
  /** A charge of a stored method, which the clock settles. */
  chargeMethod(details: NewPayment): Payment
  createSession(details: NewCheckout, embedded: boolean): Checkout
  sessionResource(session: Checkout): JsonObject
  isOpen(payment: Payment): boolean
  isSessionOpen(session: Checkout): boolean
  /** The payer opens the page of the session, and the payment begins. */
  open(session: Checkout): Payment
  /** The person opens the page of a session that stores a payment method. */
  openSetup(session: Checkout): void
  /** The state changes at once; resolves when the first attempts to tell of it are over. */
  end(payment: Payment, end: FintocPaymentEnd): Promise<void>
  finish(session: Checkout): Promise<void>
  expirePayment(payment: Payment): Promise<void>
  expireSession(session: Checkout): Promise<void>
  /** Hears of every payment that ends, after its event. */
  onEnd(hear: (payment: Payment) => Promise<void>): void
}

export interface PaymentBookParts {
  readonly clock: SandboxClock
  readonly state: SandboxState
  readonly identifiers: Identifiers
  readonly events: FintocEvents
  readonly outcomes: RuleQueue<FintocOutcome>
  readonly settleMs: number
  /** Where the pages are. */
  readonly origin: string
}

const payerAccount = { holder_id: '416148503', institution_id: 'cl_banco_estado', number: '123456789', type: 'checking_account' }
const usualReasons: Readonly<Record<string, string>> = { failed: 'insufficient_funds', rejected: 'mfa_authorization_timeout' }
const openStates: readonly PaymentStatus[] = ['created', 'in_progress', 'pending']

/** Payment intents and the checkout sessions that lead to them. */
export function createPaymentBook({ clock, state, identifiers, events, outcomes, settleMs, origin }: PaymentBookParts): PaymentBook {
  const payments: PaymentBook['payments'] = state.map('payment intents')
  const sessions: PaymentBook['sessions'] = state.map('checkout sessions')
  const setupIntents: PaymentBook['setupIntents'] = state.map('setup intents')
  const listeners: ((payment: Payment) => Promise<void>)[] = []
  const isOpen: PaymentBook['isOpen'] = ({ status }) => openStates.includes(status)
  const isSessionOpen: PaymentBook['isSessionOpen'] = ({ status }) => status === 'created' || status === 'in_progress'
  const sessionResource = (session: Checkout): JsonObject => checkoutResource(session, origin)

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
      subscription: null,
      paymentLink: undefined,
      invoice: undefined,
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
    if (payment.expiresAt !== undefined) expirePaymentLater(payment.expiresAt - clock.now(), payment)
    return payment
  }

  /** Everything is under way before anything is waited for: a snapshot in between would otherwise lose what comes next. */
  const all = async (...told: readonly Promise<void>[]): Promise<void> => void (await Promise.all(told))
  const hear = (payment: Payment): Promise<void> => all(...listeners.map((listener) => listener(payment)))

  const expirePayment: PaymentBook['expirePayment'] = async (payment) => {
    if (!isOpen(payment) || payment.status === 'pending') return
    payment.status = 'expired'
    await all(events.emit('payment_intent.expired', paymentResource(payment)), hear(payment))
  }

  const expireSession: PaymentBook['expireSession'] = async (session) => {
    if (!isSessionOpen(session)) return
    session.status = 'expired'
    const expired = session.payment === undefined ? [] : [expirePayment(session.payment)]
    await all(...expired, events.emit('checkout_session.expired', sessionResource(session)))
  }

  const finish: PaymentBook['finish'] = async (session) => {
    session.status = 'finished'
    await events.emit('checkout_session.finished', sessionResource(session))
  }

  const end: PaymentBook['end'] = async (payment, { status = 'succeeded', errorReason, unknownPayer = false }) => {
    const { session } = payment
    payment.status = status
    payment.errorReason = usualReasons[status] === undefined ? null : (errorReason ?? usualReasons[status])
    if (payment.type === 'bank_transfer' && !unknownPayer) payment.senderAccount ??= payerAccount
    if (status === 'succeeded') {
      payment.transactionAt = clock.now()
      payment.referenceId = identifiers.digits(8)
    }
    const finished = session?.status === 'in_progress'
    if (finished) session.status = 'finished'
    const told = [events.emit(`payment_intent.${status}`, paymentResource(payment))]
    if (finished) told.push(finish(session))
    if (status !== 'pending') told.push(hear(payment))
    await all(...told)
  }

  const expirePaymentLater = clock.task('Fintoc payment intent expires', expirePayment)
  const expireSessionLater = clock.task('Fintoc checkout session expires', expireSession)
  const settleLater = clock.task<Payment>('Fintoc stored payment method is charged', (payment) => {
    const outcome = outcomes.take(({ of }) => of === 'payment_intent')
    return end(payment, outcome === undefined ? {} : { status: 'failed', errorReason: outcome.code })
  })

  return {
    payments,
    sessions,
    setupIntents,
    isOpen,
    isSessionOpen,
    createPayment,
    sessionResource,
    expirePayment,
    expireSession,
    end,
    finish,
    onEnd: (listener) => void listeners.push(listener),
    chargeMethod(details) {
      const payment = createPayment({ type: 'card', ...details })
      payment.status = 'pending'
      settleLater(settleMs, payment)
      return payment
    },
    createSession(details, embedded) {
      const id = identifiers.prefixed('cs_')
      const setupIntent: SetupIntent | undefined =
        details.flow === 'payment' ? undefined : { id: identifiers.prefixed('seti_'), status: 'created', errorReason: null }
      if (setupIntent !== undefined) setupIntents.set(setupIntent.id, setupIntent)
      const session: Checkout = {
        ...details,
        id,
        createdAt: clock.now(),
        sessionToken: embedded ? `${id}_sec_${identifiers.secret(18)}` : null,
        setupIntent,
        status: 'created',
        payment: undefined,
        paymentMethod: null,
        subscription: stringAt(details.body, 'subscription') ?? null,
      }
      sessions.set(id, session)
      expireSessionLater(session.expiresAt - clock.now(), session)
      return session
    },
    open(session) {
      if (session.payment !== undefined) return session.payment
      const { body, customer, generation } = session
      const options = objectAt(body, 'payment_method_options')
      const bank = objectAt(options, generation === 'v1' ? 'payment_intent' : 'bank_transfer')
      const [type] = listAt(body, 'payment_method_types')
      const payment = createPayment({
        amount: Number(body['amount']),
        currency: String(body['currency']).toUpperCase(),
        customer,
        customerEmail: stringAt(body, 'customer_email') ?? null,
        metadata: objectAt(body, 'metadata') ?? {},
        businessProfile: objectAt(body, 'business_profile') ?? null,
        recipientAccount: objectAt(bank, 'recipient_account') ?? null,
        ...(generation === 'v2' && typeof type === 'string' ? { type } : {}),
        session,
      })
      payment.status = 'in_progress'
      session.payment = payment
      session.status = 'in_progress'
      return payment
    },
    openSetup(session) {
      if (session.status === 'created') session.status = 'in_progress'
      if (session.setupIntent?.status === 'created') session.setupIntent.status = 'started'
    },
  }
}
