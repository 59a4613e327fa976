import { numberAt, objectAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { Account, AccountBook } from './account-book.ts'
import { cursorPage } from '../cursor-page.ts'
import { dateAt, wholeSecond } from '../date-filter.ts'
import { fintocRefusal } from '../fintoc-refusal.ts'
import type { Counterparty, NewTransfer, Transfer, TransferBook } from './transfer-book.ts'
import { transferResource } from './transfer-resource.ts'

const chileanMaximum = 7_000_000
const chileanFields = ['account_type', 'institution_id', 'holder_id', 'holder_name']

function counterpartyOf(account: Account, body: JsonObject): Counterparty {
  const given = objectAt(body, 'counterparty') ?? {}
  const accountNumber = stringAt(given, 'account_number') ?? ''
  const { country } = account.entity
  const field = (name: string): string | undefined => stringAt(given, name)
  if (country === 'cl') {
    const absent = chileanFields.find((name) => field(name) === undefined)
    if (absent !== undefined) {
      throw fintocRefusal(400, 'missing_parameter', `Missing required param: counterparty.${absent}`, `counterparty.${absent}`)
    }
  }
  const accountType = field('account_type') ?? 'clabe'
  if (country === 'mx' && accountType === 'clabe' && !/^\d{18}$/.test(accountNumber)) {
    throw fintocRefusal(400, 'invalid_clabe', 'A CLABE has 18 digits.', 'counterparty.account_number')
  }
  const bank = field('institution_id') ?? `40${accountNumber.slice(0, 3)}`
  return {
    accountNumber,
    accountType,
    institution: { id: bank, name: `Bank ${bank}`, country },
    holderId: field('holder_id') ?? null,
    holderName: field('holder_name') ?? null,
    email: field('email') ?? null,
  }
}

function sameDay(a: number, b: number): boolean {
  return new Date(a).toISOString().slice(0, 10) === new Date(b).toISOString().slice(0, 10)
}

export function createTransferOperations(accounts: AccountBook, transfers: TransferBook, clock: SandboxClock): readonly OperationHandler[] {
  const existing = (id: string): Transfer => {
    const transfer = transfers.find(id)
    if (transfer === undefined) throw fintocRefusal(404, 'missing_resource', 'No transfer has this id.')
    return transfer
  }

  /** In Chile the same amount, counterparty and comment go out once a day. */
  const refuseDuplicate = ({ number, amount, comment, counterparty }: NewTransfer): void => {
    const same = transfers.all.some(
      (each) =>
        each.number.account === number.account &&
        each.direction === 'outbound' &&
        each.amount === amount &&
        each.comment === comment &&
        each.counterparty.accountNumber === counterparty.accountNumber &&
        each.counterparty.institution.id === counterparty.institution.id &&
        sameDay(each.createdAt, clock.now()),
    )
    if (same) throw fintocRefusal(409, 'invalid_duplicated_transfer', 'The same transfer was made today already.')
  }

  const requested = ({ body }: Call): NewTransfer => {
    const account = accounts.accounts.get(stringAt(body, 'account_id') ?? '')
    if (account === undefined) throw fintocRefusal(404, 'missing_resource', 'No account has this id.', 'account_id')
    if (stringAt(body, 'currency')?.toUpperCase() !== account.currency) {
      throw fintocRefusal(400, 'mismatch_transfer_account_currency', `The account holds ${account.currency}.`, 'currency')
    }
    const amount = numberAt(body, 'amount') ?? 0
    if (amount <= 0) throw fintocRefusal(400, 'invalid_amount', 'amount must be more than 0.', 'amount')
    if (account.currency === 'CLP' && amount > chileanMaximum) {
      throw fintocRefusal(400, 'invalid_amount', `A transfer in Chile is at most ${chileanMaximum} CLP.`, 'amount')
    }
    return {
      number: accounts.rootNumberOf(account),
      amount,
      comment: stringAt(body, 'comment') ?? null,
      referenceId: stringAt(body, 'reference_id') ?? null,
      metadata: objectAt(body, 'metadata') ?? {},
      counterparty: counterpartyOf(account, body),
    }
  }

  const refuseUncovered = (account: Account, amount: number): void => {
    if (amount > account.balance) throw fintocRefusal(409, 'insufficient_balance', 'The balance of the account does not cover the amount.')
  }

  return [
    {
      id: 'v2.transfers.create',
      handle(call) {
        const details = requested(call)
        const { account } = details.number
        if (account.currency === 'CLP') refuseDuplicate(details)
        refuseUncovered(account, details.amount)
        return { status: 201, body: transferResource(transfers.send(details)) }
      },
    },
    {
      id: 'v2.transfers.list',
      handle(call) {
        const { query } = call
        const since = dateAt(query, 'since') ?? -Infinity
        const until = dateAt(query, 'until') ?? Infinity
        const wanted = (name: string, value: string): boolean => (query.get(name) ?? value) === value
        const found = transfers.all.filter(
          ({ number, direction, status, createdAt }) =>
            wanted('account_id', number.account.id) &&
            wanted('direction', direction) &&
            wanted('status', status) &&
            wholeSecond(createdAt) >= since &&
            wholeSecond(createdAt) <= until,
        )
        return cursorPage(call, found, transferResource)
      },
    },
    {
      id: 'v2.transfers.get',
      handle: ({ params }) => ({ status: 200, body: transferResource(existing(params['transfer_id'] ?? '')) }),
    },
    {
      id: 'v2.transfers.return',
      handle({ body }) {
        const transfer = existing(stringAt(body, 'transfer_id') ?? '')
        const { account } = transfer.number
        if (transfer.direction !== 'inbound') {
          throw fintocRefusal(409, 'invalid_transfer_direction', 'Only an inbound transfer can be sent back.', 'transfer_id')
        }
        if (account.currency !== 'MXN') throw fintocRefusal(422, 'not_supported_country', 'Transfers are sent back in Mexico only.')
        if (transfer.status !== 'succeeded') {
          throw fintocRefusal(409, 'invalid_transfer_status', `The transfer is ${transfer.status}.`, 'transfer_id')
        }
        refuseUncovered(account, transfer.amount)
        transfers.giveBack(transfer)
        return { status: 200, body: transferResource(transfer) }
      },
    },
    {
      id: 'v2.simulate.receiveTransfer',
      handle({ body }) {
        const number = accounts.numbers.get(stringAt(body, 'account_number_id') ?? '')
        if (number === undefined || number.deletedAt !== undefined) {
          throw fintocRefusal(404, 'missing_resource', 'No account number has this id.', 'account_number_id')
        }
        if (stringAt(body, 'currency')?.toUpperCase() !== number.account.currency) {
          throw fintocRefusal(400, 'mismatch_transfer_account_currency', `The account holds ${number.account.currency}.`, 'currency')
        }
        const amount = numberAt(body, 'amount') ?? 0
        if (amount <= 0) throw fintocRefusal(400, 'invalid_amount', 'amount must be more than 0.', 'amount')
        const mexican = number.account.currency === 'MXN'
        const transfer = transfers.receive({
          number,
          amount,
          comment: null,
          referenceId: mexican ? '1' : null,
          metadata: {},
          counterparty: {
            accountNumber: mexican ? '646180110400000007' : '000123456789',
            accountType: mexican ? 'clabe' : 'checking_account',
            institution: mexican
              ? { id: '90646', name: 'STP', country: 'mx' }
              : { id: 'cl_banco_de_chile', name: 'Banco de Chile', country: 'cl' },
            holderId: mexican ? 'XAXX010101000' : '111111111',
            holderName: 'Sandbox Sender',
            email: null,
          },
        })
        return { status: 201, body: transferResource(transfer) }
      },
    },
  ]
}
