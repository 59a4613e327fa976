import { stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { Identifiers } from '../../identifiers.ts'
import type { OperationHandler } from '../../operation.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import type { AccountBook } from './account-book.ts'
import { cursorPage } from '../cursor-page.ts'
import { dateAt, wholeSecond } from '../date-filter.ts'
import type { FintocEvents } from '../webhooks/fintoc-events.ts'
import { fintocRefusal } from '../fintoc-refusal.ts'
import { named } from '../named-resource.ts'
import { fintocTimestamp } from '../timestamps.ts'
import type { Transfer, TransferBook } from './transfer-book.ts'
import { receiptUrl } from './transfer-resource.ts'

interface Verification {
  readonly id: string
  /** The cent that is sent to find out. */
  readonly transfer: Transfer
}

const cent = 1

function verificationResource({ id, transfer }: Verification): JsonObject {
  const { counterparty, status, createdAt } = transfer
  const [succeeded, pending] = [status === 'succeeded', status === 'pending']
  const { accountNumber, accountType, institution } = counterparty
  return {
    id,
    object: 'account_verification',
    status: pending ? 'pending' : succeeded ? 'succeeded' : 'failed',
    reason: pending || succeeded ? null : 'account_not_found',
    transfer_id: transfer.id,
    counterparty: {
      holder_id: succeeded ? 'EJEA010101AAA' : null,
      holder_name: succeeded ? 'Ada Ejemplo' : null,
      account_number: accountNumber,
      account_type: accountType,
      institution,
    },
    mode: 'test',
    receipt_url: receiptUrl(transfer),
    transaction_date: fintocTimestamp(createdAt),
  }
}

export interface VerificationParts {
  readonly accounts: AccountBook
  readonly transfers: TransferBook
  readonly events: FintocEvents
  readonly identifiers: Identifiers
  readonly state: SandboxState
}

export interface Verifications {
  readonly operations: readonly OperationHandler[]
  /** Tells of the verification a transfer was made for, if any, when it settles. */
  settled(transfer: Transfer): Promise<void>
}

/** Who holds a CLABE: a cent is sent there, and its transfer tells. */
export function createVerifications({ accounts, transfers, events, identifiers, state }: VerificationParts): Verifications {
  const all = state.map<string, Verification>('account verifications')
  const byTransfer = state.map<string, Verification>('account verifications by transfer')

  const operations: readonly OperationHandler[] = [
    {
      id: 'v2.accountVerifications.create',
      handle({ body }) {
        const accountNumber = stringAt(body, 'account_number') ?? ''
        if (!/^\d{18}$/.test(accountNumber)) throw fintocRefusal(400, 'invalid_clabe', 'A CLABE has 18 digits.', 'account_number')
        const account = accounts.root.mx
        if (account.balance < cent) {
          throw fintocRefusal(409, 'insufficient_balance', 'The balance of the root account does not cover a cent.')
        }
        const bank = `40${accountNumber.slice(0, 3)}`
        const transfer = transfers.send({
          number: accounts.rootNumberOf(account),
          amount: cent,
          comment: null,
          referenceId: null,
          metadata: {},
          counterparty: {
            accountNumber,
            accountType: 'clabe',
            institution: { id: bank, name: `Bank ${bank}`, country: 'mx' },
            holderId: null,
            holderName: null,
            email: null,
          },
        })
        const verification: Verification = { id: identifiers.prefixed('accv_'), transfer }
        all.set(verification.id, verification)
        byTransfer.set(transfer.id, verification)
        return { status: 201, body: verificationResource(verification) }
      },
    },
    {
      id: 'v2.accountVerifications.list',
      handle(call) {
        const since = dateAt(call.query, 'since') ?? -Infinity
        const until = dateAt(call.query, 'until') ?? Infinity
        const found = [...all.values()].filter(({ transfer }) => {
          const made = wholeSecond(transfer.createdAt)
          return made >= since && made <= until
        })
        return cursorPage(call, found, verificationResource)
      },
    },
    {
      id: 'v2.accountVerifications.get',
      handle: ({ params }) => ({
        status: 200,
        body: verificationResource(named(all, params['account_verification_id'], 'account verification')),
      }),
    },
  ]

  return {
    operations,
    async settled(transfer) {
      const verification = byTransfer.get(transfer.id)
      if (verification === undefined) return
      const end = transfer.status === 'succeeded' ? 'succeeded' : 'failed'
      await events.emit(`account_verification.${end}`, verificationResource(verification))
    },
  }
}
