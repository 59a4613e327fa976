import { isJsonObject, objectAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import { dayMs, movementsOf } from './bank-data.ts'
import type { BankMovement } from './bank-data.ts'
import type { AnyCollection } from './collection.ts'
import { accountResource, amount, currencyOf, dayText } from './link-data-resources.ts'
import type { AccountData, LinkData } from './link-data.ts'
import { documentedExample, madeCollection } from './made-data.ts'
import type { Made, MadeContext } from './made-data.ts'

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

const windows: Readonly<Record<string, number>> = { '3d': 3, '1w': 7, '1m': 30, '3m': 90, '6m': 180, '12m': 365 }

/** One number of an analysis, by the name it has: `sum_outgoing_amount_3m`. What the sandbox does not work out is 0. */
function metric(name: string, movements: readonly BankMovement[], now: number): number {
  const [, aggregate, kind, window] = /^(num|sum|max|mean|min|net)_(.+)_(3d|1w|1m|3m|6m|12m)$/.exec(name) ?? []
  const inside = movements.filter(({ at }) => at > now - (windows[window ?? ''] ?? 0) * dayMs)
  const incoming = inside.filter(({ cents }) => cents > 0)
  const outgoing = inside.filter(({ cents }) => cents < 0)
  const chosen = /incoming|positive/.test(kind ?? '') ? incoming : /outgoing|negative/.test(kind ?? '') ? outgoing : inside
  if (aggregate === 'num') return chosen.length
  const values = chosen.map(({ cents, balance }) => (kind === 'balance' ? balance : Math.abs(cents)) / 100)
  if (kind === undefined || kind.includes('transactions') || kind.includes('trend') || values.length === 0) return 0
  if (aggregate === 'sum') return Number(sum(values).toFixed(2))
  if (aggregate === 'max') return Math.max(...values)
  if (aggregate === 'min') return Math.min(...values)
  if (aggregate === 'mean') return Number((sum(values) / values.length).toFixed(2))
  return Number((sum(inside.map(({ cents }) => cents)) / 100).toFixed(2))
}

/** Incomes, recurring expenses and risk insights: what follows from the movements of accounts. */
export function enrichmentCollections(data: LinkData, seed: number | undefined): readonly AnyCollection[] {
  const accountsOf = ({ link, now }: MadeContext): readonly AccountData[] => data.accounts(link, [{ resource: 'ACCOUNTS', at: now, fromDay: 0, toDay: 0 }])
  /** Of the checking account, of the last year. */
  const movementsIn = (context: MadeContext): readonly BankMovement[] => {
    const account = accountsOf(context).find((each) => each.account.category === 'CHECKING_ACCOUNT')
    if (account === undefined) return []
    return [...movementsOf(context.person, account.account, context.firstDay, context.now)].filter(({ at }) => at > context.now - 365 * dayMs)
  }

  const incomes = (context: MadeContext): readonly Made[] => [
    {
      number: 0,
      members() {
        const movements = movementsIn(context)
        const paid = movements.filter(({ kind }) => kind.category === 'Income & Payments')
        const amounts = paid.map(({ cents }) => cents / 100)
        const total = Number(sum(amounts).toFixed(2))
        const monthly = Number((total / 12).toFixed(2))
        const last = paid.at(-1)
        const salary = context.person.holder === 'person'
        const stream = {
          account_id: accountsOf(context)[0]?.id ?? '',
          income_type: salary ? 'SALARY' : 'FREELANCE',
          frequency: salary ? 'MONTHLY' : 'WEEKLY',
          monthly_average: monthly,
          monthly_median: salary ? median(amounts) : monthly,
          average_income_amount: amounts.length === 0 ? 0 : Number((total / amounts.length).toFixed(2)),
          last_income_amount: amounts.at(-1) ?? 0,
          currency: currencyOf(context.person),
          last_income_description: last?.kind.description ?? '',
          last_income_date: dayText(last?.day ?? context.firstDay),
          stability: 1,
          regularity: 1,
          trend: 0,
          lookback_periods: 12,
          full_periods: 12,
          periods_with_income: Math.min(amounts.length, 12),
          number_of_incomes: amounts.length,
          confidence: 'HIGH',
        }
        const totals = { total_income_amount: total, total_regular_income_amount: total, total_irregular_income_amount: 0 }
        const confidence = { total_low_confidence: 0, total_medium_confidence: 0, total_high_confidence: total }
        return {
          income_streams: paid.length === 0 ? [] : [stream],
          income_source_type: 'BANK',
          first_transaction_date: dayText(movements[0]?.day ?? context.firstDay),
          last_transaction_date: dayText(movements.at(-1)?.day ?? context.firstDay),
          best_working_day_to_charge: 5,
          good_working_days_to_charge: [5, 6, 7],
          number_of_income_streams: paid.length === 0 ? 0 : 1,
          monthly_average: monthly,
          monthly_average_regular: monthly,
          monthly_average_irregular: 0,
          monthly_average_low_confidence: 0,
          monthly_average_medium_confidence: 0,
          monthly_average_high_confidence: monthly,
          ...totals,
          ...confidence,
        }
      },
    },
  ]

  const recurringExpenses = (context: MadeContext): readonly Made[] => {
    const account = accountsOf(context)[0]
    const movements = movementsIn(context).filter(({ cents }) => cents < 0)
    const regular = [...new Set(movements.filter(({ kind }) => kind.category === 'Bills & Utilities').map(({ kind }) => kind.description))]
    return regular.map((description, index) => {
      const own = movements.filter(({ kind }) => kind.description === description)
      const amounts = own.map(({ cents }) => -cents / 100)
      return {
        number: index,
        fields: { account: account?.id },
        members: () => ({
          account: account === undefined ? null : accountResource(account),
          name: description,
          transactions: own.map(({ cents, day }) => ({ amount: amount(-cents), description, value_date: dayText(day) })),
          frequency: 'MONTHLY',
          average_transaction_amount: Number((sum(amounts) / Math.max(amounts.length, 1)).toFixed(2)),
          median_transaction_amount: median(amounts),
          days_since_last_transaction: Math.floor(context.now / dayMs) - (own.at(-1)?.day ?? 0),
          category: 'Bills & Utilities',
          payment_type: 'REGULAR',
        }),
      }
    })
  }

  const riskInsights = (context: MadeContext): readonly Made[] => [
    {
      number: 0,
      members() {
        const movements = movementsIn(context)
        const accounts = accountsOf(context)
        const of = (category: string): readonly AccountData[] => accounts.filter(({ account }) => account.category === category)
        const balance = (category: string): number => amount(sum(of(category).map((each) => each.balance)))
        const limit = sum(of('CREDIT_CARD').map(({ account }) => account.creditLimit))
        const example = documentedExample('RiskInsights')
        const measured = (part: string): JsonObject => {
          const given = objectAt(example, part)
          return Object.fromEntries(Object.keys(isJsonObject(given) ? given : {}).map((name) => [name, metric(name, movements, context.now)]))
        }
        const last = movements.at(-1)?.at ?? context.now
        return {
          accounts: accounts.map(({ id }) => id),
          assets_metrics: {
            institutions: [context.link.institution.name],
            num_assets_accounts: of('CHECKING_ACCOUNT').length + of('SAVINGS_ACCOUNT').length,
            num_checking_accounts: of('CHECKING_ACCOUNT').length,
            num_savings_accounts: of('SAVINGS_ACCOUNT').length,
            checking_accounts_balance: balance('CHECKING_ACCOUNT'),
            savings_accounts_balance: balance('SAVINGS_ACCOUNT'),
          },
          credit_cards_metrics: {
            num_accounts: of('CREDIT_CARD').length,
            sum_credit_limit: limit,
            sum_credit_used: -balance('CREDIT_CARD'),
            credit_card_limit_utilization: limit === 0 ? 0 : Number((-balance('CREDIT_CARD') / limit).toFixed(4)),
          },
          loans_metrics: measured('loans_metrics'),
          balances_metrics: { ...measured('balances_metrics'), closing_balance: amount(movements.at(-1)?.balance ?? 0) },
          transactions_metrics: {
            ...measured('transactions_metrics'),
            days_since_last_transaction: Math.floor((context.now - last) / dayMs),
            days_history: 365,
          },
          cashflow_metrics: measured('cashflow_metrics'),
          category_metrics: [],
        }
      },
    },
  ]

  return [
    madeCollection(
      {
        name: 'incomes',
        resource: 'INCOMES',
        eventType: 'INCOMES',
        resumes: true,
        single: true,
        kind: 'income',
        schema: 'Income',
        make: incomes,
        first: (items) => [['historical_update', { total_incomes: 1, number_of_income_streams: Number(items[0]?.members()['number_of_income_streams'] ?? 0) }]],
      },
      seed,
    ),
    madeCollection(
      {
        name: 'recurringExpenses',
        resource: 'RECURRING_EXPENSES',
        eventType: 'RECURRING_EXPENSES',
        resumes: true,
        shownInList: true,
        kind: 'expense',
        schema: 'RecurringExpenses',
        make: recurringExpenses,
        first: (items) => [['historical_update', { total_recurring_expenses: items.length }]],
      },
      seed,
    ),
    madeCollection(
      {
        name: 'riskInsights',
        resource: 'RISK_INSIGHTS',
        eventType: 'RISK_INSIGHTS',
        resumes: true,
        single: true,
        shownInList: true,
        kind: 'insight',
        schema: 'RiskInsights',
        make: riskInsights,
        first: () => [['historical_update', { total_risk_insights: 1 }]],
      },
      seed,
    ),
  ]
}
