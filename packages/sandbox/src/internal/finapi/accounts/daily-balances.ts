import type { JsonObject } from '../../json.ts'
import { balanceOf } from './accounts.ts'
import type { Account } from './accounts.ts'
import { dateOf, dayOf } from './days.ts'
import { groupBy } from '../group-by.ts'
import type { Transaction } from './transactions.ts'

export interface DailyBalances {
  /** When the balances of all accounts were known last. */
  readonly latest: number | undefined
  readonly days: readonly JsonObject[]
}

/** The balance of the accounts together on each day of the query; by default the days that were downloaded. */
export function dailyBalances(accounts: readonly Account[], transactions: readonly Transaction[], query: URLSearchParams): DailyBalances {
  const latest = accounts.length === 0 ? undefined : Math.min(...accounts.map(({ downloads }) => downloads.at(-1) ?? 0))
  if (latest === undefined) return { latest, days: [] }
  const first = Math.max(dayOf(Date.parse(query.get('startDate') ?? '1970-01-01')), Math.max(...accounts.map(({ firstDay }) => firstDay)))
  const last = Math.min(dayOf(Date.parse(query.get('endDate') ?? '9999-01-01')), dayOf(latest))
  const byDate = groupBy(transactions, ({ bookingDate }) => bookingDate)
  let balance = accounts.reduce((sum, account) => sum + (balanceOf(account, first - 1) ?? 0), 0)
  const days: JsonObject[] = []
  for (let day = first; day <= last; day += 1) {
    const booked = byDate.get(dateOf(day)) ?? []
    const sum = (wanted: (transaction: Transaction) => boolean): number => booked.filter(wanted).reduce((total, { amount }) => total + amount, 0)
    balance += sum(() => true)
    days.push({
      date: dateOf(day),
      balance: balance / 100,
      income: sum(({ amount, isAdjustingEntry }) => amount > 0 && !isAdjustingEntry) / 100,
      spending: sum(({ amount, isAdjustingEntry }) => amount < 0 && !isAdjustingEntry) / 100,
      internalAdjustingEntries: sum(({ isAdjustingEntry }) => isAdjustingEntry) / 100,
      transactions: booked.map(({ id }) => id),
    })
  }
  return { latest, days }
}
