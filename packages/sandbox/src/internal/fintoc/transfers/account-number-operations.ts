import { objectAt, stringAt } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { AccountBook, AccountNumber } from './account-book.ts'
import { accountNumberResource } from './account-resources.ts'
import { cursorPage } from '../cursor-page.ts'
import type { FintocEvents } from '../webhooks/fintoc-events.ts'
import { fintocRefusal } from '../fintoc-refusal.ts'
import { named } from '../named-resource.ts'

export function createAccountNumberOperations(book: AccountBook, clock: SandboxClock, events: FintocEvents): OperationHandler[] {
  const numberOf = ({ params }: Call): AccountNumber => named(book.numbers, params['account_number_id'], 'account number')
  return [
    {
      id: 'v2.accountNumbers.create',
      handle({ body }) {
        const account = named(book.accounts, stringAt(body, 'account_id'), 'account')
        const details = { description: stringAt(body, 'description'), metadata: objectAt(body, 'metadata'), options: objectAt(body, 'options') }
        return { status: 200, body: accountNumberResource(book.openNumber(account, details)) }
      },
    },
    {
      id: 'v2.accountNumbers.list',
      handle(call) {
        const accountId = call.query.get('account_id')
        const found = [...book.numbers.values()].filter(({ account }) => accountId === null || account.id === accountId)
        return cursorPage(call, found, accountNumberResource)
      },
    },
    { id: 'v2.accountNumbers.get', handle: (call) => ({ status: 200, body: accountNumberResource(numberOf(call)) }) },
    {
      id: 'v2.accountNumbers.update',
      handle(call) {
        const number = numberOf(call)
        const { body } = call
        const status = stringAt(body, 'status')
        if (status === 'enabled' || status === 'disabled') number.status = status
        number.description = stringAt(body, 'description') ?? number.description
        number.metadata = objectAt(body, 'metadata') ?? number.metadata
        number.options = objectAt(body, 'options') ?? number.options
        number.updatedAt = clock.now()
        return { status: 200, body: accountNumberResource(number) }
      },
    },
    {
      id: 'v2.accountNumbers.delete',
      handle(call) {
        const number = numberOf(call)
        if (number.isRoot) throw fintocRefusal(403, 'forbidden_account_number', 'The root number of an account cannot be deleted.')
        number.status = 'disabled'
        if (number.deletedAt === undefined) {
          number.deletedAt = clock.now()
          void events.emit('account_number.deleted', accountNumberResource(number))
        }
        return { status: 200, body: accountNumberResource(number) }
      },
    },
  ]
}
