import type { JsonObject } from '../../json.ts'
import type { Label } from './label-book.ts'
import { accessTimestamp } from '../timestamps.ts'
import type { Transaction } from './transactions.ts'

export interface TransactionContext {
  /** Resources of all categories of the user, by id. */
  readonly categories: ReadonlyMap<unknown, JsonObject>
  readonly labels: readonly Label[]
  /** The category, once it is known. */
  readonly categoryOf: (transaction: Transaction) => number | undefined
}

export function transactionResource(transaction: Transaction, { categories, labels, categoryOf }: TransactionContext): JsonObject {
  const { id, parentId, account, bookingDate, valueDate, amount, purpose, counterpart, counterpartIban, type, labelIds, children, more } = transaction
  const category = categories.get(categoryOf(transaction))
  const known = labelIds.length === 0 ? [] : labels.filter((label) => labelIds.includes(label.id))
  return {
    id,
    ...(parentId === undefined ? {} : { parentId }),
    accountId: account.id,
    valueDate,
    bankBookingDate: bookingDate,
    finapiBookingDate: bookingDate,
    amount: amount / 100,
    currency: 'EUR',
    ...(purpose === undefined ? {} : { purpose }),
    ...(counterpart === undefined ? {} : { counterpartName: counterpart }),
    ...(counterpartIban === undefined ? {} : { counterpartIban }),
    ...(type === undefined ? {} : { type }),
    ...(category === undefined ? {} : { category }),
    labels: known.map((label) => ({ id: label.id, name: label.name })),
    isPotentialDuplicate: transaction.isPotentialDuplicate,
    isAdjustingEntry: transaction.isAdjustingEntry,
    isNew: transaction.isNew,
    importDate: accessTimestamp(transaction.importedAt),
    ...(children === undefined ? {} : { children }),
    ...more,
  }
}
