import { booleanAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import { Refusal } from '../../refusal.ts'
import { accountResource } from './account-resource.ts'
import { balanceOf } from './accounts.ts'
import type { Account } from './accounts.ts'
import type { BankConnection } from '../banks/bank-connections.ts'
import type { FinapiState } from '../finapi-state.ts'
import { centsIn, idsIn, isWithin, listIn } from '../query-values.ts'
import { accessTimestamp } from '../timestamps.ts'

/** Accounts of the bank connections of a user. */
export function createAccountOperations({ accounts, connections, flow }: FinapiState): readonly OperationHandler[] {
  const connectionOf = ({ userId, connectionId }: Account): BankConnection => {
    const connection = connections.find(userId, connectionId)
    if (connection === undefined) throw new Refusal(404, 'UNKNOWN_ENTITY', 'The bank connection of the account is gone.')
    return connection
  }

  const resource = (account: Account): JsonObject => accountResource(account, connectionOf(account))

  const own = (call: Call): Account => {
    const account = accounts.find(call.principal?.userId ?? '', Number(call.params['id']))
    if (account === undefined) throw new Refusal(404, 'UNKNOWN_ENTITY', 'The user has no account with this id.')
    return account
  }

  const refuseBusy = (account: Account): void => {
    if (flow.isBusy(connectionOf(account))) throw new Refusal(423, 'LOCKED', 'The bank connection of the account is being imported or updated.')
  }

  return [
    {
      id: 'accounts.list',
      handle({ principal, query }) {
        const ids = idsIn(query, 'ids')
        const connectionIds = idsIn(query, 'bankConnectionIds')
        const types = listIn(query, 'accountTypes')
        const words = query.get('search')?.toLowerCase().split(/\s+/) ?? []
        const [least, most] = [centsIn(query, 'minBalance'), centsIn(query, 'maxBalance')]
        const [since, until] = [query.get('minLastSuccessfulUpdate'), query.get('maxLastSuccessfulUpdate')]
        const found = accounts.of(principal?.userId ?? '').filter((account) => {
          const { id, connectionId, type, name, data, downloads } = account
          const texts = [name, data.iban, data.accountNumber, data.holder].map((text) => text.toLowerCase())
          const updated = downloads.at(-1)
          return (
            (ids === undefined || ids.has(id)) &&
            (connectionIds === undefined || connectionIds.has(connectionId)) &&
            (types === undefined || types.includes(type)) &&
            words.every((word) => texts.some((text) => text.includes(word))) &&
            isWithin(balanceOf(account), least, most) &&
            isWithin(updated === undefined ? undefined : accessTimestamp(updated).slice(0, 10), since, until)
          )
        })
        return { status: 200, body: { accounts: found.map(resource) } }
      },
    },
    { id: 'accounts.get', handle: (call) => ({ status: 200, body: resource(own(call)) }) },
    {
      id: 'accounts.update',
      handle(call) {
        const account = own(call)
        refuseBusy(account)
        account.name = stringAt(call.body, 'accountName') ?? account.name
        account.type = stringAt(call.body, 'accountType') ?? account.type
        account.isNew = booleanAt(call.body, 'isNew') ?? account.isNew
        return { status: 200, body: resource(account) }
      },
    },
    {
      id: 'accounts.delete',
      handle(call) {
        const account = own(call)
        refuseBusy(account)
        connections.removeAccount(connectionOf(account), account.id)
        return { status: 200 }
      },
    },
    {
      id: 'accounts.deleteAll',
      handle({ principal }) {
        const all = accounts.of(principal?.userId ?? '')
        all.forEach(refuseBusy)
        for (const account of all) connections.removeAccount(connectionOf(account), account.id)
        return { status: 200, body: { identifiers: all.map(({ id }) => id) } }
      },
    },
  ]
}
