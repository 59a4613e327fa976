import type { FintocOutcome } from '../../../fintoc-sandbox-control.ts'
import type { RuleQueue } from '../../fault-plan.ts'
import type { Identifiers } from '../../identifiers.ts'
import type { JsonObject } from '../../json.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import type { AccountBook, AccountNumber } from './account-book.ts'

export type TransferStatus = 'pending' | 'succeeded' | 'failed' | 'rejected' | 'return_pending' | 'returned'

export interface Counterparty {
  readonly accountNumber: string
  readonly accountType: string
  readonly institution: { readonly id: string; readonly name: string; readonly country: string }
  readonly holderId: string | null
  readonly holderName: string | null
  readonly email: string | null
}

export interface Transfer {
  readonly id: string
  readonly number: AccountNumber
  readonly direction: 'inbound' | 'outbound'
  readonly amount: number
  readonly comment: string | null
  readonly referenceId: string | null
  readonly metadata: JsonObject
  readonly counterparty: Counterparty
  readonly trackingKey: string | null
  readonly createdAt: number
  status: TransferStatus
  postedAt: number | undefined
  returnReason?: string
}

export type NewTransfer = Pick<Transfer, 'number' | 'amount' | 'comment' | 'referenceId' | 'metadata' | 'counterparty'>

/** Hears of a transfer that came to a final state, or whose return failed; the clock waits for what it returns. */
export type TransferListener = (transfer: Transfer, returnFailed?: boolean) => Promise<void>

export interface TransferBook {
  readonly all: readonly Transfer[]
  find(id: string): Transfer | undefined
  /** Debits the account at once. */
  send(details: NewTransfer): Transfer
  receive(details: NewTransfer): Transfer
  /** Sends an inbound transfer back. */
  giveBack(transfer: Transfer): void
  /** The bank of the counterparty sends a settled outbound transfer back. */
  comeBack(transfer: Transfer, reason: string): Promise<void>
}

/** The test counterparty whose bank refuses every transfer. */
const rejectingClabe = '012969100000000013'
const sandboxBank = '90735'

function isAccepted({ number, amount }: Transfer): boolean {
  const minimum = Number(number.options?.['min_amount'] ?? 0)
  const maximum = Number(number.options?.['max_amount'] ?? Infinity)
  return number.status === 'enabled' && amount >= minimum && amount <= maximum
}

export interface TransferBookParts {
  readonly clock: SandboxClock
  readonly state: SandboxState
  readonly identifiers: Identifiers
  readonly accounts: AccountBook
  readonly settleMs: number
  readonly outcomes: RuleQueue<FintocOutcome>
  readonly settled: TransferListener
}

/** Transfers in and out: pending until the clock settles them, then final. */
export function createTransferBook({ clock, state, identifiers, accounts, settleMs, outcomes, settled }: TransferBookParts): TransferBook {
  const all = state.map<string, Transfer>('transfers')

  const add = (details: NewTransfer, direction: Transfer['direction']): Transfer => {
    const day = new Date(clock.now()).toISOString().slice(0, 10).replaceAll('-', '')
    const serial = String(identifiers.number('transfer')).padStart(17, '0')
    const mexican = details.number.account.currency === 'MXN'
    const transfer: Transfer = {
      id: identifiers.prefixed('tr_'),
      ...details,
      direction,
      trackingKey: mexican ? `${day}${sandboxBank}${serial}` : null,
      createdAt: clock.now(),
      status: 'pending',
      postedAt: undefined,
    }
    all.set(transfer.id, transfer)
    return transfer
  }

  const settle = (transfer: Transfer, status: TransferStatus): void => {
    transfer.status = status
    if (status === 'succeeded') transfer.postedAt = clock.now()
  }

  const settleOutbound = clock.task<Transfer>('Fintoc outbound transfer settles', async (transfer) => {
    const rejected = transfer.counterparty.accountNumber === rejectingClabe
    const failed = !rejected && outcomes.take(({ of }) => of === 'transfer') !== undefined
    settle(transfer, rejected ? 'rejected' : failed ? 'failed' : 'succeeded')
    if (rejected || failed) accounts.book(transfer.number.account, 'inbound', transfer.amount, transfer.id, transfer.id)
    await settled(transfer)
  })
  const settleInbound = clock.task<Transfer>('Fintoc inbound transfer settles', (transfer) => {
    const accepted = isAccepted(transfer)
    settle(transfer, accepted ? 'succeeded' : 'rejected')
    if (accepted) accounts.book(transfer.number.account, 'inbound', transfer.amount, transfer.id)
    return settled(transfer)
  })
  const settleReturn = clock.task<Transfer>('Fintoc return of a transfer settles', (transfer) => {
    const failed = outcomes.take(({ of }) => of === 'transfer_return') !== undefined
    transfer.status = failed ? 'succeeded' : 'returned'
    if (failed) accounts.book(transfer.number.account, 'inbound', transfer.amount, transfer.id, transfer.id)
    return settled(transfer, failed)
  })

  return {
    get all() {
      return [...all.values()]
    },
    find: (id) => all.get(id),
    send(details) {
      const transfer = add(details, 'outbound')
      accounts.book(transfer.number.account, 'outbound', transfer.amount, transfer.id)
      settleOutbound(settleMs, transfer)
      return transfer
    },
    receive(details) {
      const transfer = add(details, 'inbound')
      settleInbound(settleMs, transfer)
      return transfer
    },
    giveBack(transfer) {
      settle(transfer, 'return_pending')
      accounts.book(transfer.number.account, 'outbound', transfer.amount, transfer.id, transfer.id)
      settleReturn(settleMs, transfer)
    },
    async comeBack(transfer, reason) {
      settle(transfer, 'returned')
      transfer.returnReason = reason
      accounts.book(transfer.number.account, 'inbound', transfer.amount, transfer.id, transfer.id)
      await settled(transfer)
    },
  }
}
