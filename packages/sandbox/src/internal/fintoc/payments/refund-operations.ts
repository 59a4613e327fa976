import type { FintocOutcome, FintocSandboxRefund } from '../../../fintoc-sandbox-control.ts'
import type { RuleQueue } from '../../fault-plan.ts'
import type { Identifiers } from '../../identifiers.ts'
import { numberAt, objectAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import type { FintocEvents } from '../webhooks/fintoc-events.ts'
import { fintocRefusal } from '../fintoc-refusal.ts'
import { named } from '../named-resource.ts'
import { offsetPage } from '../offset-page.ts'
import type { Payment, PaymentBook } from './payment-book.ts'

interface Refund {
  readonly id: string
  readonly payment: Payment
  readonly amount: number
  readonly metadata: JsonObject
  readonly recipientAccount: JsonObject | null
  readonly createdAt: number
  status: FintocSandboxRefund['status']
  failureCode: string | null
  updatedAt: number
}

export interface RefundParts {
  readonly book: PaymentBook
  readonly clock: SandboxClock
  readonly state: SandboxState
  readonly identifiers: Identifiers
  readonly events: FintocEvents
  readonly outcomes: RuleQueue<FintocOutcome>
  readonly settleMs: number
}

export interface Refunds {
  readonly operations: OperationHandler[]
  readonly all: readonly FintocSandboxRefund[]
}

function refundResource(refund: Refund): JsonObject {
  return {
    id: refund.id,
    object: 'refund',
    amount: refund.amount,
    created_at: new Date(refund.createdAt).toISOString(),
    currency: refund.payment.currency,
    failure_code: refund.failureCode,
    metadata: refund.metadata,
    mode: 'test',
    recipient_account: refund.recipientAccount,
    resource_id: refund.payment.id,
    resource_type: 'payment_intent',
    status: refund.status,
    updated_at: new Date(refund.updatedAt).toISOString(),
  }
}

/** Refunds: created, then in progress, then at the payer's bank, each step after `settleMs`. */
export function createRefunds({ book, clock, state, identifiers, events, outcomes, settleMs }: RefundParts): Refunds {
  const refunds = state.map<string, Refund>('refunds')
  const refundOf = ({ params }: Call): Refund => named(refunds, params['refund_id'], 'refund')

  const move = async (refund: Refund, status: Exclude<Refund['status'], 'created'>): Promise<void> => {
    refund.status = status
    refund.updatedAt = clock.now()
    await events.emit(`refund.${status}`, refundResource(refund))
  }

  const finish = async (refund: Refund): Promise<void> => {
    const outcome = outcomes.take(({ of }) => of === 'refund')
    if (outcome !== undefined) refund.failureCode = outcome.code ?? 'insufficient_funds'
    await move(refund, outcome === undefined ? 'succeeded' : 'failed')
  }

  const send = async (refund: Refund): Promise<void> => {
    if (refund.status !== 'created') return
    finishLater(settleMs, refund)
    await move(refund, 'in_progress')
  }

  const finishLater = clock.task('Fintoc refund arrives', finish)
  const sendLater = clock.task('Fintoc refund is sent', send)

  const left = (payment: Payment): number =>
    [...refunds.values()]
      .filter((refund) => refund.payment === payment && refund.status !== 'failed' && refund.status !== 'canceled')
      .reduce((rest, { amount }) => rest - amount, payment.amount)

  const recipientOf = (body: JsonObject, payment: Payment): JsonObject | null => {
    const given = objectAt(body, 'recipient_account')
    const name = 'recipient_account'
    if (payment.senderAccount === null && payment.type === 'bank_transfer' && given === undefined) {
      throw fintocRefusal(400, 'missing_parameter', `Missing required param: ${name}: the account of the payer is not known.`, name)
    }
    if (payment.senderAccount !== null && given !== undefined) {
      throw fintocRefusal(400, 'invalid_params', `${name} is taken only when the account of the payer is not known.`, name)
    }
    return given ?? payment.senderAccount
  }

  return {
    get all() {
      return [...refunds.values()].map(({ id, payment, amount, status }) => ({ id, paymentIntentId: payment.id, amount, status }))
    },
    operations: [
      {
        id: 'refunds.create',
        handle({ body }) {
          const payment = named(book.payments, stringAt(body, 'resource_id'), 'payment intent')
          if (payment.status !== 'succeeded') throw fintocRefusal(400, 'invalid_request', `The payment is ${payment.status}.`, 'resource_id')
          const rest = left(payment)
          const amount = numberAt(body, 'amount') ?? rest
          if (amount > rest || amount === 0) throw fintocRefusal(400, 'invalid_amount', `At most ${rest} of the payment can be refunded.`, 'amount')
          const refund: Refund = {
            id: identifiers.prefixed('re_'),
            payment,
            amount,
            metadata: objectAt(body, 'metadata') ?? {},
            recipientAccount: recipientOf(body, payment),
            createdAt: clock.now(),
            status: 'created',
            failureCode: null,
            updatedAt: clock.now(),
          }
          refunds.set(refund.id, refund)
          sendLater(settleMs, refund)
          void events.emit('refund.created', refundResource(refund))
          return { status: 201, body: refundResource(refund) }
        },
      },
      { id: 'refunds.list', handle: (call) => offsetPage(call, [...refunds.values()], refundResource) },
      { id: 'refunds.get', handle: (call) => ({ status: 200, body: refundResource(refundOf(call)) }) },
      {
        id: 'refunds.cancel',
        handle(call) {
          const refund = refundOf(call)
          if (refund.status !== 'created') throw fintocRefusal(400, 'invalid_request', `The refund is ${refund.status}.`)
          void move(refund, 'canceled')
          return { status: 200, body: refundResource(refund) }
        },
      },
    ],
  }
}
