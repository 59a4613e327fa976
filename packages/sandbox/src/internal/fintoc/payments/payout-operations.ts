import type { FintocPayoutControls, FintocSandboxPayout } from '../../../fintoc-sandbox-control.ts'
import type { Identifiers } from '../../identifiers.ts'
import type { JsonObject } from '../../json.ts'
import type { OperationHandler } from '../../operation.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { existing } from '../existing.ts'
import type { FintocEvents } from '../webhooks/fintoc-events.ts'
import { named } from '../named-resource.ts'
import { offsetPage } from '../offset-page.ts'
import type { PaymentBook } from './payment-book.ts'

interface Payout {
  readonly id: string
  readonly amount: number
  readonly currency: 'CLP' | 'MXN'
  readonly createdAt: number
  status: FintocSandboxPayout['status']
  updatedAt: number
}

export interface PayoutParts {
  readonly book: PaymentBook
  readonly clock: SandboxClock
  readonly state: SandboxState
  readonly identifiers: Identifiers
  readonly events: FintocEvents
  readonly settleMs: number
}

export interface Payouts {
  readonly operations: readonly OperationHandler[]
  readonly control: FintocPayoutControls
}

const merchantAccount = { holder_id: '764215839', institution_id: 'cl_banco_de_chile', number: '1836027172', type: 'checking_account' }

/** Settlements to the merchant. Fintoc makes them itself, so it is a control that does here. */
export function createPayouts({ book, clock, state, identifiers, events, settleMs }: PayoutParts): Payouts {
  const payouts = state.map<string, Payout>('payouts')
  const settled = state.set<string>('payments that were paid out')

  const resource = ({ id, amount, currency, createdAt, status, updatedAt }: Payout): JsonObject => ({
    id,
    object: 'payout',
    amount,
    created_at: new Date(createdAt).toISOString(),
    currency,
    mode: 'test',
    recipient_account: merchantAccount,
    status,
    succeeded_at: status === 'succeeded' ? new Date(updatedAt).toISOString() : null,
    updated_at: new Date(updatedAt).toISOString(),
  })

  const move = (payout: Payout, status: Payout['status']): void => {
    payout.status = status
    payout.updatedAt = clock.now()
  }

  const arrive = clock.task<Payout>('Fintoc payout arrives', async (payout) => {
    if (payout.status !== 'in_progress') return
    move(payout, 'succeeded')
    await events.emit('payout.succeeded', resource(payout))
  })

  const snapshot = ({ id, amount, currency, status }: Payout): FintocSandboxPayout => ({ id, amount, currency, status })

  return {
    operations: [
      { id: 'payouts.list', handle: (call) => offsetPage(call, [...payouts.values()], resource) },
      { id: 'payouts.get', handle: ({ params }) => ({ status: 200, body: resource(named(payouts, params['payout_id'], 'payout')) }) },
    ],
    control: {
      get all() {
        return [...payouts.values()].map(snapshot)
      },
      async settle(currency = 'CLP') {
        // Direct payments went to the account of the recipient already.
        const owed = [...book.payments.values()].filter(
          (payment) => payment.status === 'succeeded' && payment.currency === currency && payment.recipientAccount === null && !settled.has(payment.id),
        )
        if (owed.length === 0) throw new TypeError(`No payment in ${currency} waits to be paid out.`)
        for (const { id } of owed) settled.add(id)
        const amount = owed.reduce((sum, payment) => sum + payment.amount, 0)
        const now = clock.now()
        const payout: Payout = { id: identifiers.prefixed('po_'), amount, currency, createdAt: now, status: 'in_progress', updatedAt: now }
        payouts.set(payout.id, payout)
        arrive(settleMs, payout)
        await events.emit('payout.created', resource(payout))
        return snapshot(payout)
      },
      async cancel(id) {
        const payout = existing(payouts, id, 'payout')
        if (payout.status !== 'in_progress') throw new TypeError(`The payout is ${payout.status} already.`)
        move(payout, 'canceled')
        await events.emit('payout.canceled', resource(payout))
      },
      return(id) {
        const payout = existing(payouts, id, 'payout')
        if (payout.status !== 'succeeded') throw new TypeError(`Only a payout that succeeded comes back; this one is ${payout.status}.`)
        move(payout, 'returned')
      },
    },
  }
}
