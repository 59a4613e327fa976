import type { Identifiers } from '../identifiers.ts'
import type { JsonObject } from '../json.ts'
import type { SandboxClock, ScheduledTask } from '../sandbox-clock.ts'
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
  create(details: NewPaymentIntent): PaymentIntent
  change(intent: PaymentIntent, details: JsonObject): void
  /** From now on the payer can agree at the bank, for five minutes. */
  confirm(intent: PaymentIntent): void
  authorise(intent: PaymentIntent): void
  fail(intent: PaymentIntent, code: string, message: string): void
  /** @returns whether the intent can still be cancelled. */
  cancel(intent: PaymentIntent): boolean
}

export interface PaymentIntentBookOptions {
  readonly clock: SandboxClock
  readonly identifiers: Identifiers
  readonly settleMs: number
  readonly redirectUrl: (id: string) => string
}

const consentMs = 5 * 60_000

/** Payment intents: from the wish to pay, over the consent at the bank, to the money. */
export function createPaymentIntentBook({ clock, identifiers, settleMs, redirectUrl }: PaymentIntentBookOptions): PaymentIntentBook {
  const all: PaymentIntent[] = []
  const createdBy = identifiers.uuid()

  const move = (intent: PaymentIntent, status: PaymentIntentStatus): void => {
    intent.next?.cancel()
    intent.next = undefined
    intent.status = status
    intent.updatedAt = clock.now()
  }

  const fail: PaymentIntentBook['fail'] = (intent, code, message) => {
    move(intent, 'FAILED')
    intent.failure = { code, message }
  }

  return {
    all,
    find: (id) => all.find((intent) => intent.id === id),
    create(details) {
      const intent: PaymentIntent = {
        id: identifiers.uuid(),
        ...details,
        createdAt: clock.now(),
        createdBy,
        providerRequestId: identifiers.hex(16),
        endToEndId: `E${identifiers.digits(31)}`,
        status: details.method === 'open_finance' ? 'REQUIRES_PAYMENT_METHOD' : 'PENDING',
        updatedAt: clock.now(),
        redirectUrl: undefined,
        failure: undefined,
        next: undefined,
      }
      all.push(intent)
      return intent
    },
    change(intent, details) {
      intent.details = { ...intent.details, ...details }
      intent.updatedAt = clock.now()
    },
    confirm(intent) {
      move(intent, 'REQUIRES_ACTION')
      intent.redirectUrl = redirectUrl(intent.id)
      intent.next = clock.schedule(consentMs, () => fail(intent, 'consent_expired', 'The payment consent was not accepted in time.'))
    },
    authorise(intent) {
      const { schedule } = intent
      if (schedule === undefined) {
        move(intent, 'PROCESSING')
        intent.next = clock.schedule(settleMs, () => move(intent, 'SUCCEEDED'))
        return
      }
      move(intent, 'SCHEDULED')
      const end = schedule.single ? 'SUCCEEDED' : 'SCHEDULE_FINISHED'
      intent.next = clock.schedule(Math.max(schedule.last - clock.now(), 0) + settleMs, () => move(intent, end))
    },
    fail,
    cancel(intent) {
      if (intent.status !== 'SCHEDULED' || intent.schedule === undefined || clock.now() > cancellableUntil(intent.schedule)) return false
      // The answer says only that the wish arrived.
      intent.next?.cancel()
      intent.next = clock.schedule(settleMs, () => move(intent, 'CANCELED'))
      return true
    },
  }
}
