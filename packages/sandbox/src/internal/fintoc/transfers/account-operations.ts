import { stringAt } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { Account, AccountBook } from './account-book.ts'
import { accountResource, movementResource } from './account-resources.ts'
import { statementResource, statementsOf } from './account-statements.ts'
import { cursorPage } from '../cursor-page.ts'
import { named } from '../named-resource.ts'

/** Accounts with their balances, and the movements that made them. */
export function createAccountOperations(book: AccountBook, clock: SandboxClock, origin: string): OperationHandler[] {
  const accountOf = ({ params }: Call): Account => named(book.accounts, params['account_id'], 'account')
  return [
    {
      id: 'v2.accounts.create',
      handle({ body }) {
        const entity = named(book.entities, stringAt(body, 'entity_id'), 'entity')
        return { status: 201, body: accountResource(book, book.openAccount(entity, stringAt(body, 'description') ?? null)) }
      },
    },
    {
      id: 'v2.accounts.list',
      handle: (call) => cursorPage(call, [...book.accounts.values()], (account) => accountResource(book, account)),
    },
    { id: 'v2.accounts.get', handle: (call) => ({ status: 200, body: accountResource(book, accountOf(call)) }) },
    {
      id: 'v2.accounts.update',
      handle(call) {
        const account = accountOf(call)
        account.description = stringAt(call.body, 'description') ?? account.description
        return { status: 200, body: accountResource(book, account) }
      },
    },
    {
      id: 'v2.accounts.accountStatements.list',
      handle(call) {
        const account = accountOf(call)
        return cursorPage(call, statementsOf(account, book.movementsOf(account), clock.now()), (statement) => statementResource(statement, origin))
      },
    },
    { id: 'v2.accounts.movements.list', handle: (call) => cursorPage(call, book.movementsOf(accountOf(call)), movementResource) },
    {
      id: 'v2.accounts.movements.get',
      handle(call) {
        const movements = new Map(book.movementsOf(accountOf(call)).map((movement) => [movement.id, movement]))
        return { status: 200, body: movementResource(named(movements, call.params['movement_id'], 'movement of this account')) }
      },
    },
  ]
}
