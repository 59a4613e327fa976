import type { Identifiers } from '../../identifiers.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { bankAccountsOf, bookingsBetween, openingBalanceOf } from './bank-data.ts'
import type { BankAccountData, BankCustomer } from './bank-data.ts'
import { dayOf } from './days.ts'

export interface AddedTransaction {
  readonly number: number
  readonly at: number
  readonly bookingDate: string
  readonly valueDate: string
  /** Cents. */
  readonly amount: number
  readonly isAdjustingEntry: boolean
  /** What a mocked update said of it. */
  readonly details: Readonly<Record<string, unknown>>
}

/** An account of a bank connection. */
export interface Account {
  readonly id: number
  readonly userId: string
  readonly connectionId: number
  readonly customer: BankCustomer
  readonly data: BankAccountData
  readonly importedAt: number
  /** Days since the epoch: nothing older was downloaded. */
  readonly firstDay: number
  name: string
  type: string
  isNew: boolean
  /** When it was downloaded, oldest first. */
  readonly downloads: number[]
  lastAttempt: number | undefined
  failed: boolean
  /** What mocked updates brought. */
  readonly added: AddedTransaction[]
}

export interface NewAccounts {
  readonly userId: string
  readonly connectionId: number
  readonly customer: BankCustomer
  readonly importedAt: number
  readonly maxDaysForDownload: number
  /** Of the bank's accounts, by index; all by default. */
  readonly indexes?: readonly number[] | undefined
}

export interface AccountBook {
  add(accounts: NewAccounts): readonly Account[]
  of(userId: string): readonly Account[]
  find(userId: string, id: number): Account | undefined
  remove(account: Account): void
}

const defaultHistoryDays = 365

export function createAccountBook(memory: SandboxState, identifiers: Identifiers): AccountBook {
  const accounts = memory.map<string, Map<number, Account>>('accounts of users')
  return {
    add({ userId, connectionId, customer, importedAt, maxDaysForDownload, indexes }) {
      const days = maxDaysForDownload === 0 ? defaultHistoryDays : maxDaysForDownload
      const own = accounts.get(userId) ?? new Map<number, Account>()
      accounts.set(userId, own)
      const wanted = bankAccountsOf(customer).filter(({ index }) => indexes === undefined || indexes.includes(index))
      return wanted.map((data) => {
        const account: Account = {
          id: identifiers.number('account'),
          userId,
          connectionId,
          customer,
          data,
          importedAt,
          firstDay: dayOf(importedAt) - days,
          name: data.name,
          type: data.type,
          isNew: true,
          downloads: [],
          lastAttempt: undefined,
          failed: false,
          added: [],
        }
        own.set(account.id, account)
        return account
      })
    },
    of: (userId) => [...(accounts.get(userId)?.values() ?? [])],
    find: (userId, id) => accounts.get(userId)?.get(id),
    remove: ({ userId, id }) => void accounts.get(userId)?.delete(id),
  }
}

/** Cents on the account at the end of a day, nothing before it was downloaded once. */
export function balanceOf({ customer, data, firstDay, downloads, added }: Account, day?: number): number | undefined {
  const downloaded = downloads.at(-1)
  if (downloaded === undefined) return undefined
  const last = Math.min(day ?? Infinity, dayOf(downloaded))
  let balance = openingBalanceOf(customer, data.index)
  for (const [, bookings] of bookingsBetween(customer, data.index, firstDay, last)) for (const { amount } of bookings) balance += amount
  for (const { amount, at } of added) if (dayOf(at) <= last || day === undefined) balance += amount
  return balance
}
