import { accountsOf, balanceOf, movementsOf } from './bank-data.ts'
import type { BankAccount, BankMovement, BankPerson } from './bank-data.ts'
import { firstDayOf, personOf, sharedPart } from '../links/links.ts'
import type { Link, LinkRead } from '../links/links.ts'

export interface AccountData {
  readonly id: string
  readonly link: Link
  readonly person: BankPerson
  readonly account: BankAccount
  readonly createdAt: number
  readonly collectedAt: number
  /** Cents, when it was collected. */
  readonly balance: number
}

export interface TransactionData {
  readonly id: string
  readonly account: AccountData
  readonly movement: BankMovement
  readonly createdAt: number
  readonly collectedAt: number
}

export interface OwnerData {
  readonly id: string
  readonly link: Link
  readonly person: BankPerson
  readonly createdAt: number
  readonly collectedAt: number
}

export interface BalanceData {
  readonly id: string
  readonly account: AccountData
}

/** What was read for a link. It is made anew from the seed each time; only when something was read is kept. */
export interface LinkData {
  accounts(link: Link, reads?: readonly LinkRead[]): readonly AccountData[]
  transactions(link: Link, reads?: readonly LinkRead[]): readonly TransactionData[]
  owners(link: Link, reads?: readonly LinkRead[]): readonly OwnerData[]
  balances(link: Link, reads?: readonly LinkRead[]): readonly BalanceData[]
}

const kinds = ['account', 'transaction', 'owner', 'balance', 'bill', 'investment', 'movement', 'exchange', 'income', 'expense', 'insight'] as const
const moreKinds = ['record', 'employment', 'metric', 'job', 'statement', 'invoice', 'compliance', 'return', 'retention', 'status', 'debt'] as const

export type DataKind = (typeof kinds)[number] | (typeof moreKinds)[number]

const allKinds: readonly DataKind[] = [...kinds, ...moreKinds]

/** An id that leads back to its link without a table: all but the last group are the link's. */
export function idOf(link: Link, kind: DataKind, account: number, number: number, index: number): string {
  const hex = (value: number, digits: number): string => value.toString(16).slice(-digits).padStart(digits, '0')
  const position = `${hex(allKinds.indexOf(kind) + 1, 2)}${hex(account, 1)}${hex(number, 7)}${hex(index, 2)}`
  return `${sharedPart(link.id)}-${position}`
}

/** The first and the last time one of these was read. */
export function timesOf(reads: readonly LinkRead[], resources: readonly string[]): { readonly first: number; readonly last: number } | undefined {
  const times = reads.filter(({ resource }) => resources.includes(resource)).map(({ at }) => at)
  return times.length === 0 ? undefined : { first: Math.min(...times), last: Math.max(...times) }
}

export function createLinkData(seed: number | undefined): LinkData {
  const accountData = (link: Link, first: number, last: number): readonly AccountData[] => {
    const person = personOf(link, seed)
    return accountsOf(person).map((account) => ({
      id: idOf(link, 'account', account.index, 0, 0),
      link,
      person,
      account,
      createdAt: first,
      collectedAt: last,
      balance: balanceOf(person, account, firstDayOf(link), last),
    }))
  }
  const present = <Data extends { readonly id: string }>({ gone }: Link, all: readonly Data[]): readonly Data[] =>
    gone === undefined ? all : all.filter(({ id }) => !gone.has(id))

  return {
    accounts(link, reads = link.reads) {
      const times = timesOf(reads, ['ACCOUNTS', 'TRANSACTIONS', 'BALANCES'])
      return times === undefined ? [] : present(link, accountData(link, times.first, times.last))
    },
    transactions(link, reads = link.reads) {
      const own = reads.filter(({ resource }) => resource === 'TRANSACTIONS')
      const last = timesOf(own, ['TRANSACTIONS'])?.last
      if (last === undefined) return []
      const found = this.accounts(link, reads).flatMap((account) =>
        [...movementsOf(account.person, account.account, firstDayOf(link), last)].flatMap((movement) => {
          const covering = own.filter(({ fromDay, toDay, at }) => movement.day >= fromDay && movement.day <= toDay && movement.at <= at)
          const times = timesOf(covering, ['TRANSACTIONS'])
          if (times === undefined) return []
          const id = idOf(link, 'transaction', account.account.index, movement.day, movement.index)
          return [{ id, account, movement, createdAt: times.first, collectedAt: times.last }]
        }),
      )
      return present(link, found).toSorted((a, b) => b.movement.at - a.movement.at)
    },
    owners(link, reads = link.reads) {
      const times = timesOf(reads, ['OWNERS'])
      if (times === undefined) return []
      const owner = { id: idOf(link, 'owner', 0, 0, 0), link, person: personOf(link, seed), createdAt: times.first, collectedAt: times.last }
      return present(link, [owner])
    },
    balances(link, reads = link.reads) {
      const times = [...new Set(reads.filter(({ resource }) => resource === 'BALANCES').map(({ at }) => at))]
      return times
        .toSorted((a, b) => b - a)
        .flatMap((at) =>
          accountData(link, at, at)
            .filter(({ account }) => account.category !== 'CREDIT_CARD')
            .map((account) => ({ id: idOf(link, 'balance', account.account.index, Math.floor(at / 1000), 0), account })),
        )
    },
  }
}
