import type { Identifiers } from '../../identifiers.ts'
import type { JsonObject } from '../../json.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import type { Account, AccountBook } from './accounts.ts'
import { bookingsBetween } from './bank-data.ts'
import { dateOf, dayOf } from './days.ts'

export interface Transaction {
  readonly id: number
  readonly parentId: number | undefined
  readonly account: Account
  readonly bookingDate: string
  readonly valueDate: string
  /** Cents. */
  readonly amount: number
  readonly purpose: string | undefined
  readonly counterpart: string | undefined
  readonly counterpartIban: string | undefined
  readonly type: string | undefined
  readonly categoryId: number | undefined
  readonly labelIds: readonly number[]
  readonly isNew: boolean
  readonly isPotentialDuplicate: boolean
  readonly isAdjustingEntry: boolean
  readonly importedAt: number
  /** Of a transaction that was split. */
  readonly children: readonly number[] | undefined
  /** Members of the resource a mocked update said. */
  readonly more: JsonObject
}

/** What a user changed. */
export interface TransactionChange {
  readonly isNew?: boolean | undefined
  readonly isPotentialDuplicate?: boolean | undefined
  readonly categoryId?: number | undefined
  readonly labelIds?: readonly number[] | undefined
}

/** One part of a transaction that was split. */
export interface TransactionPart {
  /** Cents. */
  readonly amount: number
  readonly categoryId: number | undefined
  readonly purpose: string | undefined
  readonly counterpart: string | undefined
  readonly counterpartIban: string | undefined
  readonly labelIds: readonly number[]
}

export interface TransactionBook {
  /** With the parts of those that were split, by id. */
  of(accounts: readonly Account[]): readonly Transaction[]
  change(id: number, change: TransactionChange): void
  /** Never seen again. */
  remove(id: number): void
  split(transaction: Transaction, parts: readonly TransactionPart[]): void
  restore(transaction: Transaction): void
  /** Takes a label that is gone off all transactions. */
  forgetLabel(id: number): void
}

interface Part extends TransactionPart {
  readonly id: number
}

const idsOfAccount = 1_000_000
const idsOfDay = 16
const firstAdded = 900_000

/** What the bank said; it is made anew from the seed each time, and only what users changed is kept. */
export function createTransactionBook(memory: SandboxState, identifiers: Identifiers): TransactionBook {
  const changes = memory.map<number, TransactionChange>('changed transactions')
  const removed = memory.set<number>('removed transactions')
  const splits = memory.map<number, readonly Part[]>('split transactions')

  const booked = (account: Account): readonly Transaction[] => {
    const { downloads, customer, data, firstDay, added } = account
    const last = downloads.at(-1)
    if (last === undefined) return []
    const common = { parentId: undefined, account, labelIds: [], isNew: true, isPotentialDuplicate: false, isAdjustingEntry: false, children: undefined }
    const transactions: Transaction[] = []
    for (const [day, bookings] of bookingsBetween(customer, data.index, firstDay, dayOf(last))) {
      if (bookings.length === 0) continue
      const importedAt = downloads.find((time) => dayOf(time) >= day) ?? last
      const date = dateOf(day)
      for (const [index, booking] of bookings.entries()) {
        const id = account.id * idsOfAccount + (day - firstDay) * idsOfDay + index
        transactions.push({ ...common, ...booking, id, bookingDate: date, valueDate: date, importedAt, more: {} })
      }
    }
    for (const { number, at, bookingDate, valueDate, amount, isAdjustingEntry, details } of added) {
      const id = account.id * idsOfAccount + firstAdded + number
      const nothing = { purpose: undefined, counterpart: undefined, counterpartIban: undefined, type: undefined, categoryId: undefined }
      transactions.push({ ...common, ...nothing, id, bookingDate, valueDate, amount, isAdjustingEntry, importedAt: at, more: details })
    }
    return transactions
  }

  const changed = (transaction: Transaction): Transaction => {
    const { isNew, isPotentialDuplicate, categoryId, labelIds } = changes.get(transaction.id) ?? {}
    return {
      ...transaction,
      isNew: isNew ?? transaction.isNew,
      isPotentialDuplicate: isPotentialDuplicate ?? transaction.isPotentialDuplicate,
      categoryId: categoryId ?? transaction.categoryId,
      labelIds: labelIds ?? transaction.labelIds,
      children: splits.get(transaction.id)?.map(({ id }) => id),
    }
  }

  const withParts = (transaction: Transaction): readonly Transaction[] => {
    const parts = splits.get(transaction.id) ?? []
    const whole = changed(transaction)
    const defined = (part: Part): Partial<Part> => Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined))
    return [whole, ...parts.map((part) => changed({ ...transaction, ...defined(part), parentId: transaction.id }))]
  }

  return {
    of(accounts) {
      const all = accounts.flatMap(booked)
      return all.filter(({ id }) => !removed.has(id)).flatMap(withParts)
    },
    change(id, change) {
      const defined = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
      changes.set(id, { ...changes.get(id), ...defined })
    },
    remove: (id) => void removed.add(id),
    split(transaction, parts) {
      splits.set(transaction.id, parts.map((part) => ({ ...part, id: identifiers.number('part of a transaction') })))
    },
    restore({ id }) {
      for (const part of splits.get(id) ?? []) changes.delete(part.id)
      splits.delete(id)
    },
    forgetLabel(label) {
      for (const [id, change] of changes) {
        if (change.labelIds?.includes(label) === true) changes.set(id, { ...change, labelIds: change.labelIds.filter((each) => each !== label) })
      }
    },
  }
}

/** The accounts of a user, or those of the ids. */
export function accountsIn(accounts: AccountBook, userId: string, ids: ReadonlySet<number> | undefined): readonly Account[] {
  return accounts.of(userId).filter(({ id }) => ids === undefined || ids.has(id))
}
