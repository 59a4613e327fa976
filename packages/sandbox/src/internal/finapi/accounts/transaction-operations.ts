import { booleanAt, listAt, numberAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import { Refusal } from '../../refusal.ts'
import { languageOf } from './category-book.ts'
import { dailyBalances } from './daily-balances.ts'
import { fieldRefusal } from '../field-refusal.ts'
import { filterTransactions, sumsOf } from './filter-transactions.ts'
import type { FinapiState } from '../finapi-state.ts'
import { groupBy } from '../group-by.ts'
import { ordered, orderedPage } from '../ordered-page.ts'
import { idsIn } from '../query-values.ts'
import { accessTimestamp } from '../timestamps.ts'
import { transactionResource } from './transaction-resource.ts'
import type { TransactionContext } from './transaction-resource.ts'
import { accountsIn } from './transactions.ts'
import type { Transaction, TransactionChange, TransactionPart } from './transactions.ts'

function numbersAt(body: JsonObject, name: string): readonly number[] | undefined {
  return name in body ? listAt(body, name).filter((each) => typeof each === 'number') : undefined
}

/** Transactions, what users change of them, and the sums of their categories. */
export function createTransactionOperations(state: FinapiState): readonly OperationHandler[] {
  const { accounts, connections, transactions, categories, labels } = state

  const categoryOf = ({ categoryId, account }: Transaction): number | undefined =>
    connections.find(account.userId, account.connectionId)?.categorizationStatus === 'READY' ? categoryId : undefined

  const contextOf = ({ headers, principal }: Call): TransactionContext => {
    const userId = principal?.userId ?? ''
    const named = new Map(categories.all(userId, languageOf(headers)).map((category) => [category['id'], category]))
    return { categories: named, labels: labels.of(userId), categoryOf }
  }

  const allOf = (call: Call, accountIds?: ReadonlySet<number>): readonly Transaction[] =>
    transactions.of(accountsIn(accounts, call.principal?.userId ?? '', accountIds))

  const found = (call: Call, { bankView }: { bankView: boolean }): readonly Transaction[] => {
    const seen = allOf(call, idsIn(call.query, 'accountIds')).filter(({ parentId, children }) => (bankView ? parentId === undefined : children === undefined))
    return filterTransactions(seen, call.query, { userId: call.principal?.userId ?? '', categories, categoryOf })
  }

  const own = (call: Call): Transaction => {
    const transaction = allOf(call).find(({ id }) => String(id) === call.params['id'])
    if (transaction === undefined) throw new Refusal(404, 'UNKNOWN_ENTITY', 'The user has no transaction with this id.')
    return transaction
  }

  const resource = (call: Call, id: number): JsonObject => {
    const transaction = allOf(call).find((each) => each.id === id)
    return transaction === undefined ? {} : transactionResource(transaction, contextOf(call))
  }

  const checkCategory = (call: Call, categoryId: number | undefined): void => {
    if (categoryId !== undefined && categories.resource(call.principal?.userId ?? '', categoryId, 'de') === undefined) {
      throw new Refusal(404, 'UNKNOWN_ENTITY', 'The user has no category with this id.')
    }
  }

  const changeOf = (call: Call): TransactionChange => {
    const { body } = call
    const categoryId = numberAt(body, 'categoryId')
    const labelIds = numbersAt(body, 'labelIds')
    checkCategory(call, categoryId)
    for (const id of labelIds ?? []) labels.get(call.principal?.userId ?? '', id)
    return { isNew: booleanAt(body, 'isNew'), isPotentialDuplicate: booleanAt(body, 'isPotentialDuplicate'), categoryId, labelIds }
  }

  const partOf = (call: Call, part: unknown): TransactionPart => {
    const categoryId = numberAt(part, 'categoryId')
    checkCategory(call, categoryId)
    return {
      amount: Math.round((numberAt(part, 'amount') ?? 0) * 100),
      categoryId,
      purpose: stringAt(part, 'purpose'),
      counterpart: stringAt(part, 'counterpart'),
      counterpartIban: stringAt(part, 'counterpartIban'),
      labelIds: listAt(part, 'labelIds').filter((each) => typeof each === 'number'),
    }
  }

  return [
    {
      id: 'transactions.list',
      handle(call) {
        const all = found(call, { bankView: call.query.get('view') === 'bankView' })
        const context = contextOf(call)
        const { items, paging } = orderedPage(all.map((each) => transactionResource(each, context)), call.query)
        return { status: 200, body: { transactions: items, paging, ...sumsOf(all) } }
      },
    },
    { id: 'transactions.get', handle: (call) => ({ status: 200, body: transactionResource(own(call), contextOf(call)) }) },
    {
      id: 'transactions.update',
      handle(call) {
        const { id } = own(call)
        transactions.change(id, changeOf(call))
        return { status: 200, body: resource(call, id) }
      },
    },
    {
      id: 'transactions.updateMany',
      handle(call) {
        const ids = numbersAt(call.body, 'ids')
        const accountIds = numbersAt(call.body, 'accountIds')
        const wanted = allOf(call, accountIds === undefined ? undefined : new Set(accountIds)).filter(({ id }) => ids === undefined || ids.includes(id))
        const change = changeOf(call)
        for (const { id } of wanted) transactions.change(id, change)
        return { status: 200, body: { identifiers: wanted.map(({ id }) => id) } }
      },
    },
    {
      id: 'transactions.delete',
      handle(call) {
        const transaction = own(call)
        if (transaction.parentId !== undefined) throw new Refusal(422, 'ILLEGAL_ENTITY_STATE', 'A part of a transaction cannot be deleted; restore the whole.')
        transactions.remove(transaction.id)
        return { status: 200 }
      },
    },
    {
      id: 'transactions.deleteAll',
      handle(call) {
        const { query } = call
        const last = query.get('maxDeletionDate')
        const first = query.get('minImportDate')
        const gone = allOf(call, idsIn(query, 'accountIds')).filter(
          ({ parentId, bookingDate, importedAt }) =>
            parentId === undefined &&
            (last === null || bookingDate <= last) &&
            (first === null || new Date(importedAt).toISOString().slice(0, 10) >= first),
        )
        for (const { id } of gone) transactions.remove(id)
        return { status: 200, body: { identifiers: gone.map(({ id }) => id) } }
      },
    },
    {
      id: 'transactions.split',
      handle(call) {
        const transaction = own(call)
        if (transaction.parentId !== undefined) throw new Refusal(422, 'ILLEGAL_ENTITY_STATE', 'A part of a transaction cannot be split again.')
        const parts = listAt(call.body, 'subTransactions').map((part) => partOf(call, part))
        if (parts.length === 0) throw fieldRefusal('subTransactions', 'must hold at least one part')
        if (parts.reduce((sum, { amount }) => sum + amount, 0) !== transaction.amount) {
          throw new Refusal(422, 'ILLEGAL_FIELD_VALUE', 'The amounts of the parts must sum up to the amount of the transaction.')
        }
        transactions.split(transaction, parts)
        return { status: 200, body: resource(call, transaction.id) }
      },
    },
    {
      id: 'transactions.restore',
      handle(call) {
        const transaction = own(call)
        if (transaction.children === undefined) throw new Refusal(422, 'ILLEGAL_ENTITY_STATE', 'The transaction was not split.')
        transactions.restore(transaction)
        return { status: 200, body: resource(call, transaction.id) }
      },
    },
    {
      id: 'transactions.triggerCategorization',
      handle(call) {
        const userId = call.principal?.userId ?? ''
        const ids = numbersAt(call.body, 'bankConnectionIds')
        const wanted = connections.of(userId).filter(({ id }) => ids === undefined || ids.includes(id))
        if (ids !== undefined && wanted.length < ids.length) throw new Refusal(404, 'UNKNOWN_ENTITY', 'The user has no bank connection with one of these ids.')
        if (wanted.some(({ categorizationStatus }) => categorizationStatus !== 'READY')) {
          throw new Refusal(422, 'ILLEGAL_ENTITY_STATE', 'A bank connection is being updated or categorised.')
        }
        for (const connection of wanted) connections.categorize(connection)
        return { status: 200 }
      },
    },
    {
      id: 'categories.cashFlows',
      handle(call) {
        const all = found(call, { bankView: false })
        const groups = groupBy(all, categoryOf)
        const language = languageOf(call.headers)
        const flows = [...groups].map(([categoryId, members]): JsonObject => {
          const category = categoryId === undefined ? undefined : categories.resource(call.principal?.userId ?? '', categoryId, language)
          const countIncomeTransactions = members.filter(({ amount }) => amount >= 0).length
          return {
            ...(category === undefined ? {} : { category }),
            ...sumsOf(members),
            countIncomeTransactions,
            countSpendingTransactions: members.length - countIncomeTransactions,
            countAllTransactions: members.length,
          }
        })
        const { income, spending, balance } = sumsOf(all)
        const cashFlows = ordered(flows, call.query, 'category.id')
        return { status: 200, body: { cashFlows, totalIncome: income, totalSpending: spending, totalBalance: balance } }
      },
    },
    {
      id: 'accounts.dailyBalances',
      handle(call) {
        const wanted = accountsIn(accounts, call.principal?.userId ?? '', idsIn(call.query, 'accountIds'))
        const downloaded = wanted.filter(({ downloads }) => downloads.length > 0)
        const { latest, days } = dailyBalances(downloaded, transactions.of(downloaded).filter(({ parentId }) => parentId === undefined), call.query)
        const { items, paging } = orderedPage(days, call.query, 'date')
        return { status: 200, body: { ...(latest === undefined ? {} : { latestCommonBalanceTimestamp: accessTimestamp(latest) }), dailyBalances: items, paging } }
      },
    },
    // What is learned this way changes nothing here: the categories of the sandbox are fixed by its data.
    {
      id: 'categories.train',
      handle(call) {
        checkCategory(call, numberAt(call.body, 'categoryId'))
        return { status: 200 }
      },
    },
  ]
}
