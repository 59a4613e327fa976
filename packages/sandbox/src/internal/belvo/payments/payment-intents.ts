import type { Identifiers } from '../../identifiers.ts'
import type { JsonObject } from '../../json.ts'
import type { SandboxClock, ScheduledTask } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import type { PaymentEvents } from '../webhooks/payment-events.ts'
import { cancellableUntil } from './payment-schedule.ts'
import type { ScheduledDays } from './payment-schedule.ts'

export type PaymentIntentStatus =
  | 'REQUIRES_PAYMENT_METHOD'
  | 'REQUIRES_ACTION'
  | 'PENDING'
  | 'PROCESSING'
  | 'SCHEDULED'
  | 'SUCCEEDED'
  | 'FAILED'
  | 'CANCELED'
  | 'SCHEDULE_FINISHED'

/** Money on its way: the one payment of an intent, or one of a series. */
export interface Charge {
  readonly id: string
  readonly intent: PaymentIntent
  readonly createdAt: number
  /** Midnight in Brazil of its day, where it was scheduled. */
  readonly day: number | undefined
  readonly endToEndId: string
  status: 'PENDING' | 'SCHEDULED' | 'SUCCEEDED' | 'FAILED' | 'CANCELED'
  updatedAt: number
  failure: { readonly code: string; readonly message: string } | undefined
  /** The movement of money it led to. */
  transaction: { readonly id: string; readonly createdAt: number } | undefined
  next: ScheduledTask | undefined
}

export interface PaymentIntent {
  readonly id: string
  readonly customer: string | null
  readonly externalId: string | null
  readonly createdAt: number
  readonly createdBy: string
  readonly amount: string
  readonly description: string
  readonly statementDescription: string | null
  readonly method: 'open_finance' | 'open_finance_biometric_pix'
  readonly metadata: JsonObject
  readonly schedule: ScheduledDays | undefined
  readonly providerRequestId: string
  readonly endToEndId: string
  readonly charges: Charge[]
  /** `payment_method_details.open_finance` as answers show it. */
  details: JsonObject
  status: PaymentIntentStatus
  updatedAt: number
  redirectUrl: string | undefined
  failure: { readonly code: string; readonly message: string } | undefined
  next: ScheduledTask | undefined
}

export type NewPaymentIntent = Pick<
  PaymentIntent,
  'customer' | 'externalId' | 'amount' | 'description' | 'statementDescription' | 'method' | 'metadata' | 'schedule' | 'details'
>

export interface PaymentIntentBook {
  readonly all: readonly PaymentIntent[]
  find(id: string): PaymentIntent | undefined
  findCharge(id: string): Charge | undefined
  create(details: NewPaymentIntent): PaymentIntent
  change(intent: PaymentIntent, details: JsonObject): void
  /** From now on the payer can agree at the bank, for five minutes. */
  confirm(intent: PaymentIntent): void
  /** Resolves when the webhooks were tried. */
  authorise(intent: PaymentIntent): Promise<void>
  fail(intent: PaymentIntent, code: string, message: string): Promise<void>
  failCharge(charge: Charge, code: string, message: string): Promise<void>
  /** @returns whether the intent can still be cancelled. */
  cancel(intent: PaymentIntent): boolean
  /** @returns whether the charge can still be cancelled. */
  cancelCharge(charge: Charge): boolean
}

export interface PaymentIntentBookOptions {
  readonly clock: SandboxClock
  readonly state: SandboxState
  readonly identifiers: Identifiers
  readonly events: PaymentEvents
  readonly settleMs: number
  readonly redirectUrl: (id: string) => string
}

const consentMs = 5 * 60_000

/** Payment intents: from the wish to pay, over the consent at the bank, to the money. */
export function createPaymentIntentBook({ clock, state, identifiers, events, settleMs, redirectUrl }: PaymentIntentBookOptions): PaymentIntentBook {
  const intents = state.map<string, PaymentIntent>('payment intents')
  const charges = state.map<string, Charge>('charges')
  const createdBy = identifiers.uuid()

  const move = (intent: PaymentIntent, status: PaymentIntentStatus): Promise<void> => {
    clock.cancel(intent.next)
    intent.next = undefined
    intent.status = status
    intent.updatedAt = clock.now()
    return events.intentMoved(intent)
  }

  const fail: PaymentIntentBook['fail'] = (intent, code, message) => {
    intent.failure = { code, message }
    return move(intent, 'FAILED')
  }

  const isSeries = ({ schedule }: PaymentIntent): boolean => schedule !== undefined && !schedule.single

  /** A charge ends; an intent without others ends with it. */
  const end = async (charge: Charge, status: 'SUCCEEDED' | 'FAILED' | 'CANCELED', failure?: Charge['failure']): Promise<void> => {
    if (charge.status !== 'PENDING' && charge.status !== 'SCHEDULED') return
    clock.cancel(charge.next)
    charge.next = undefined
    charge.status = status
    charge.updatedAt = clock.now()
    charge.failure = failure
    const { intent } = charge
    const told = [events.chargeMoved(charge)]
    if (status === 'SUCCEEDED') {
      charge.transaction = { id: identifiers.uuid(), createdAt: clock.now() }
      told.push(events.transactionCreated(charge.transaction.id))
    }
    if (!isSeries(intent)) {
      intent.failure = failure
      told.push(move(intent, status))
    }
    await Promise.all(told)
  }

  const settle = clock.task<Charge>('Belvo charge settles', (each) => end(each, 'SUCCEEDED'))
  const cancelChargeLater = clock.task<Charge>('Belvo charge is cancelled', (each) => end(each, 'CANCELED'))
  const cancelLater = clock.task<PaymentIntent>('Belvo payment intent is cancelled', async (intent) => {
    const told = intent.charges.map((each) => end(each, 'CANCELED'))
    if (isSeries(intent)) told.push(move(intent, 'CANCELED'))
    await Promise.all(told)
  })
  const finish = clock.task<PaymentIntent>('Belvo payment intent has had its last charge', (intent) => move(intent, 'SCHEDULE_FINISHED'))
  const expire = clock.task<PaymentIntent>('Belvo payment consent expires', (intent) => fail(intent, 'consent_expired', 'The payment consent was not accepted in time.'))

  const charge = (intent: PaymentIntent, day: number | undefined): Promise<void> => {
    const made: Charge = {
      id: identifiers.uuid(),
      intent,
      createdAt: clock.now(),
      day,
      endToEndId: intent.charges.length === 0 ? intent.endToEndId : `E${identifiers.digits(31)}`,
      status: day === undefined ? 'PENDING' : 'SCHEDULED',
      updatedAt: clock.now(),
      failure: undefined,
      transaction: undefined,
      next: undefined,
    }
    intent.charges.push(made)
    charges.set(made.id, made)
    made.next = settle(Math.max((day ?? clock.now()) - clock.now(), 0) + settleMs, made)
    const told = [events.chargeCreated(made)]
    if (day !== undefined) told.push(events.chargeMoved(made))
    return Promise.all(told).then(() => undefined)
  }

  return {
    get all() {
      return [...intents.values()]
    },
    find: (id) => intents.get(id),
    findCharge: (id) => charges.get(id),
    create(details) {
      const intent: PaymentIntent = {
        id: identifiers.uuid(),
        ...details,
        createdAt: clock.now(),
        createdBy,
        providerRequestId: identifiers.hex(16),
        endToEndId: `E${identifiers.digits(31)}`,
        charges: [],
        status: details.method === 'open_finance' ? 'REQUIRES_PAYMENT_METHOD' : 'PENDING',
        updatedAt: clock.now(),
        redirectUrl: undefined,
        failure: undefined,
        next: undefined,
      }
      intents.set(intent.id, intent)
      void events.intentCreated(intent)
      return intent
    },
    change(intent, details) {
      intent.details = { ...intent.details, ...details }
      intent.updatedAt = clock.now()
    },
    confirm(intent) {
      intent.redirectUrl = redirectUrl(intent.id)
      void move(intent, 'REQUIRES_ACTION')
      intent.next = expire(consentMs, intent)
    },
    async authorise(intent) {
      const { schedule } = intent
      if (schedule === undefined) {
        await Promise.all([move(intent, 'PROCESSING'), charge(intent, undefined)])
        return
      }
      const told = [move(intent, 'SCHEDULED'), ...schedule.days.map((day) => charge(intent, day))]
      if (isSeries(intent)) {
        const left = Math.max(schedule.last - clock.now(), 0) + settleMs
        intent.next = finish(left, intent)
      }
      await Promise.all(told)
    },
    fail,
    failCharge: (charge, code, message) => end(charge, 'FAILED', { code, message }),
    cancel(intent) {
      if (intent.status !== 'SCHEDULED' || intent.schedule === undefined || clock.now() > cancellableUntil(intent.schedule.first)) return false
      // The answer says only that the wish arrived.
      clock.cancel(intent.next)
      intent.next = cancelLater(settleMs, intent)
      return true
    },
    cancelCharge(charge) {
      if (charge.status !== 'SCHEDULED' || charge.day === undefined || clock.now() > cancellableUntil(charge.day)) return false
      clock.cancel(charge.next)
      charge.next = cancelChargeLater(settleMs, charge)
      return true
    },
  }
}
