import type { FintocDisputeControls, FintocSandboxDispute } from '../../../fintoc-sandbox-control.ts'
import type { Identifiers } from '../../identifiers.ts'
import type { JsonObject } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { existing } from '../existing.ts'
import type { FintocEvents } from '../webhooks/fintoc-events.ts'
import { fintocRefusal } from '../fintoc-refusal.ts'
import { named } from '../named-resource.ts'
import { offsetPage } from '../offset-page.ts'
import type { Payment, PaymentBook } from './payment-book.ts'

interface Dispute {
  readonly id: string
  readonly payment: Payment
  readonly amount: number
  readonly createdAt: number
  readonly documents: string[]
  status: FintocSandboxDispute['status']
  updatedAt: number
}

export interface DisputeParts {
  readonly book: PaymentBook
  readonly clock: SandboxClock
  readonly state: SandboxState
  readonly identifiers: Identifiers
  readonly events: FintocEvents
}

const timeForDocumentsMs = 7 * 86_400_000

function disputeResource(dispute: Dispute): JsonObject {
  return {
    id: dispute.id,
    object: 'dispute',
    amount: dispute.amount,
    created_at: new Date(dispute.createdAt).toISOString(),
    currency: dispute.payment.currency,
    documentation_upload_deadline: new Date(dispute.createdAt + timeForDocumentsMs).toISOString(),
    documents: dispute.documents.map((id) => ({ id, object: 'dispute_document' })),
    mode: 'test',
    resource_id: dispute.payment.id,
    resource_type: 'payment_intent',
    status: dispute.status,
    updated_at: new Date(dispute.updatedAt).toISOString(),
  }
}

export interface Disputes {
  readonly operations: OperationHandler[]
  readonly control: FintocDisputeControls
}

/** Card disputes: evidence until the deadline, then a review. Only their beginning has an event. */
export function createDisputes({ book, clock, state, identifiers, events }: DisputeParts): Disputes {
  const disputes = state.map<string, Dispute>('disputes')
  const disputeOf = ({ params }: Call): Dispute => named(disputes, params['dispute_id'], 'dispute')

  const move = (dispute: Dispute, status: Dispute['status']): void => {
    dispute.status = status
    dispute.updatedAt = clock.now()
  }

  const expireLater = clock.task<Dispute>('Fintoc dispute expires', (dispute) => {
    if (dispute.status === 'waiting_documentation') move(dispute, 'expired')
  })

  const refuseUnlessWaiting = ({ status }: Dispute): void => {
    if (status !== 'waiting_documentation') throw fintocRefusal(400, 'invalid_request', `The dispute is ${status}.`)
  }

  const snapshot = ({ id, payment, amount, status, documents }: Dispute): FintocSandboxDispute => ({
    id,
    paymentIntentId: payment.id,
    amount,
    status,
    documents: documents.length,
  })

  return {
    operations: [
      { id: 'disputes.list', handle: (call) => offsetPage(call, [...disputes.values()], disputeResource) },
      { id: 'disputes.get', handle: (call) => ({ status: 200, body: disputeResource(disputeOf(call)) }) },
      {
        id: 'disputes.documents.create',
        handle(call) {
          const dispute = disputeOf(call)
          refuseUnlessWaiting(dispute)
          const id = identifiers.prefixed('dd_')
          dispute.documents.push(id)
          dispute.updatedAt = clock.now()
          return { status: 200, body: { id, object: 'dispute_document' } }
        },
      },
      {
        id: 'disputes.submitForReview',
        handle(call) {
          const dispute = disputeOf(call)
          refuseUnlessWaiting(dispute)
          if (dispute.documents.length === 0) throw fintocRefusal(400, 'invalid_request', 'Submitting takes at least one document.')
          move(dispute, 'in_review')
          return { status: 200, body: disputeResource(dispute) }
        },
      },
    ],
    control: {
      get all() {
        return [...disputes.values()].map(snapshot)
      },
      async open(paymentIntentId, amount) {
        const payment = existing(book.payments, paymentIntentId, 'payment intent')
        if (payment.status !== 'succeeded') throw new TypeError(`Only a payment that succeeded is disputed; this one is ${payment.status}.`)
        const dispute: Dispute = {
          id: identifiers.prefixed('cb_'),
          payment,
          amount: amount ?? payment.amount,
          createdAt: clock.now(),
          documents: [],
          status: 'waiting_documentation',
          updatedAt: clock.now(),
        }
        disputes.set(dispute.id, dispute)
        expireLater(timeForDocumentsMs, dispute)
        await events.emit('dispute.created', disputeResource(dispute))
        return snapshot(dispute)
      },
      decide(id, status) {
        const dispute = existing(disputes, id, 'dispute')
        if (dispute.status !== 'in_review') throw new TypeError(`Only a dispute in review is decided; this one is ${dispute.status}.`)
        move(dispute, status)
      },
    },
  }
}
