import { stringAt } from '../../json.ts'
import type { CategoryBook } from './category-book.ts'
import { booleanIn, centsIn, idsIn, isWithin } from '../query-values.ts'
import { accessTimestamp } from '../timestamps.ts'
import type { Transaction } from './transactions.ts'

export interface TransactionFilterContext {
  readonly userId: string
  readonly categories: CategoryBook
  readonly categoryOf: (transaction: Transaction) => number | undefined
}

/** The transactions a list or the cash flows are asked for. */
export function filterTransactions(all: readonly Transaction[], query: URLSearchParams, context: TransactionFilterContext): readonly Transaction[] {
  const { userId, categories, categoryOf } = context
  const ids = idsIn(query, 'ids')
  const labelIds = idsIn(query, 'labelIds')
  const named = idsIn(query, 'categoryIds')
  const categoryIds = named === undefined || booleanIn(query, 'includeChildCategories') === false ? named : categories.withChildren(userId, named)
  const [least, most] = [centsIn(query, 'minAmount'), centsIn(query, 'maxAmount')]
  const flags = (['isNew', 'isPotentialDuplicate', 'isAdjustingEntry'] as const).map((name) => [name, booleanIn(query, name)] as const)
  const currency = query.get('currency')
  const direction = query.get('direction') ?? 'all'
  const contains = (name: string, ...texts: readonly (string | undefined)[]): boolean => {
    const wanted = query.get(name)?.toLowerCase()
    return wanted === undefined || texts.some((text) => text?.toLowerCase().includes(wanted) === true)
  }
  const isBetween = (name: string, date: string): boolean => isWithin(date, query.get(`min${name}`), query.get(`max${name}`))

  return all.filter((transaction) => {
    const { id, amount, bookingDate, purpose, counterpartIban, importedAt, more } = transaction
    const counterpart = transaction.counterpart ?? stringAt(more, 'counterpartName')
    const text = purpose ?? stringAt(more, 'purpose')
    const category = categoryOf(transaction)
    return (
      (ids === undefined || ids.has(id)) &&
      (labelIds === undefined || transaction.labelIds.some((label) => labelIds.has(label))) &&
      (categoryIds === undefined || (category !== undefined && categoryIds.has(category))) &&
      isWithin(amount, least, most) &&
      flags.every(([name, wanted]) => wanted === undefined || transaction[name] === wanted) &&
      (currency === null || currency === 'EUR') &&
      (direction === 'all' || (direction === 'income') === amount >= 0) &&
      contains('search', counterpart, text, counterpartIban) &&
      contains('counterpart', counterpart, counterpartIban) &&
      contains('purpose', text) &&
      isBetween('BankBookingDate', bookingDate) &&
      isBetween('FinapiBookingDate', bookingDate) &&
      isBetween('ImportDate', accessTimestamp(importedAt).slice(0, 10))
    )
  })
}

export interface TransactionSums {
  readonly income: number
  readonly spending: number
  readonly balance: number
}

/** Euros of all the transactions together. */
export function sumsOf(transactions: readonly Transaction[]): TransactionSums {
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0) / 100
  const amounts = transactions.map(({ amount }) => amount)
  return { income: sum(amounts.filter((amount) => amount > 0)), spending: sum(amounts.filter((amount) => amount < 0)), balance: sum(amounts) }
}
