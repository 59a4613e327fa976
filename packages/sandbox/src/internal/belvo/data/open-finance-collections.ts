import { seededRandom } from '../../example/seeded-random.ts'
import type { JsonObject } from '../../json.ts'
import { dayMs, movementsOf } from './bank-data.ts'
import { monthlyDays } from '../calendar.ts'
import type { AnyCollection } from './collection.ts'
import { newOnes } from './collection.ts'
import { accountResource, amount, dayText } from './link-data-resources.ts'
import type { LinkData } from './link-data.ts'
import { idOf } from './link-data.ts'
import { madeCollection } from './made-data.ts'
import type { Made, MadeContext } from './made-data.ts'

interface Product {
  readonly type: 'FIXED_INCOME_BANKING' | 'TREASURY_BOND' | 'INVESTMENT_FUND'
  readonly name: string
  readonly issuer: string
  /** Percent a year. */
  readonly rate: number
  readonly indexer: 'CDI' | 'SELIC' | 'OUTROS'
  readonly category: 'RENDA_FIXA' | 'MULTIMERCADO'
}

const products: readonly Product[] = [
  { type: 'FIXED_INCOME_BANKING', name: 'CDB Liquidez Diaria', issuer: '11222333000181', rate: 11.5, indexer: 'CDI', category: 'RENDA_FIXA' },
  { type: 'TREASURY_BOND', name: 'Tesouro Selic 2029', issuer: '00394460000141', rate: 10.75, indexer: 'SELIC', category: 'RENDA_FIXA' },
  { type: 'INVESTMENT_FUND', name: 'Fundo Horizonte Multimercado', issuer: '44555666000172', rate: 9.2, indexer: 'OUTROS', category: 'MULTIMERCADO' },
]

interface Holding {
  readonly product: Product
  readonly index: number
  readonly boughtOn: number
  /** Cents each month puts into it. */
  readonly monthly: number
  readonly days: readonly number[]
}

function holdingsOf({ person, firstDay, now }: MadeContext): readonly Holding[] {
  return products.map((product, index) => {
    const random = seededRandom(`${person.key} holding ${index}`)
    const days = monthlyDays(10 + index, firstDay, now)
    return { product, index, boughtOn: days[0] ?? firstDay, monthly: random.integer(150, 900) * 100, days }
  })
}

/** Cents it is worth: what was put in, and simple interest on each part. */
function valueOf({ product, monthly, days }: Holding, now: number): number {
  const today = now / dayMs
  return days.reduce((sum, day) => sum + Math.round(monthly * (1 + (product.rate / 100) * ((today - day) / 365))), 0)
}

function investmentMembers(holding: Holding, { now }: MadeContext): JsonObject {
  const { product, boughtOn, monthly, days } = holding
  const gross = valueOf(holding, now)
  const tax = Math.round((gross - monthly * days.length) * 0.2)
  const quantity = monthly * days.length / 10_000
  return {
    type: product.type,
    issuer_id_number: product.issuer,
    isin_number: null,
    currency: 'BRL',
    product_name: product.name,
    is_tax_exempt: false,
    clearing_code: null,
    due_date: dayText(boughtOn + 3 * 365),
    issue_date: dayText(boughtOn),
    purchase_date: dayText(boughtOn),
    grace_period_date: dayText(boughtOn + 30),
    issue_unit_price: 100,
    balance: {
      reference_date: new Date(now).toISOString(),
      gross_value: amount(gross),
      net_value: amount(gross - tax),
      withheld_amount: amount(tax),
      blocked_amount: 0,
      quantity,
      gross_unit_price: quantity === 0 ? 0 : Number((gross / 100 / quantity).toFixed(4)),
      purchase_unit_price: 100,
    },
    remuneration: {
      pre_fixed_rate: null,
      post_fixed_rate: product.rate,
      rate_type: 'LINEAR',
      rate_periodicity: 'DIARIO',
      calculation_base: 'DIAS_UTEIS',
      indexer: product.indexer,
    },
    classification_details: { category: product.category, class: null, subclass: null },
    voucher_payment_details: null,
    debtor_details: null,
  }
}

/** Bills, investments, their movements and exchanges of Open Finance in Brazil. */
export function openFinanceCollections(data: LinkData, seed: number | undefined): readonly AnyCollection[] {
  const bills = ({ link, person, firstDay, now }: MadeContext): readonly Made[] => {
    const accounts = data.accounts(link, [{ resource: 'ACCOUNTS', at: now, fromDay: 0, toDay: 0 }])
    return accounts
      .filter(({ account }) => account.category === 'CREDIT_CARD')
      .flatMap((account) =>
        [...movementsOf(person, account.account, firstDay, now)]
          .filter(({ cents }) => cents > 0)
          .map(({ day, cents }) => ({
            account: account.account.index,
            number: day,
            fields: { account: account.id, due_date: dayText(day) },
            members: () => ({
              account: accountResource(account),
              internal_identification: `${account.account.number}-${dayText(day)}`,
              bill_name: dayText(day).slice(0, 7),
              due_date: dayText(day),
              currency: 'BRL',
              total_amount: amount(cents),
              minimum_amount: amount(Math.round(cents * 0.15)),
              is_installment: false,
              finance_charges: [],
              payments: [{ type: 'FULL', payment_date: dayText(day), payment_mode: 'DIRECT_DEBIT', currency: 'BRL', amount: amount(cents) }],
            }),
          })),
      )
      .toReversed()
  }

  const investments = (context: MadeContext): readonly Made[] =>
    holdingsOf(context).map((holding) => ({
      number: holding.index,
      fields: { type: holding.product.type },
      members: () => investmentMembers(holding, context),
    }))

  const investmentTransactions = (context: MadeContext): readonly Made[] =>
    holdingsOf(context)
      .flatMap((holding) => holding.days.map((day) => ({ holding, day })))
      .toSorted((a, b) => b.day - a.day)
      .map(({ holding, day }) => ({
        account: holding.index,
        number: day,
        day,
        fields: { type: 'INFLOW', investment: idOf(context.link, 'investment', 0, holding.index, 0) },
        members: () => ({
          investment: { ...investmentMembers(holding, context), id: idOf(context.link, 'investment', 0, holding.index, 0) },
          internal_identification: `${holding.index}-${day}`,
          value_date: dayText(day),
          gross_value: amount(holding.monthly),
          net_value: amount(holding.monthly),
          value: amount(holding.monthly),
          unit_price: 100,
          price_factor: 1,
          transaction_tax: 0,
          income_tax: 0,
          quantity: holding.monthly / 10_000,
          type: 'INFLOW',
          subtype: 'APLICACAO',
          subtype_additional_info: null,
          indexer_percentage: 100,
          rate: holding.product.rate,
          exit_fee: 0,
          broker_note_details: null,
        }),
      }))

  const exchanges = ({ key, firstDay, now }: MadeContext): readonly Made[] =>
    monthlyDays(20, firstDay, now)
      .filter((_, index) => index % 6 === 0)
      .map((day) => {
        const dollars = seededRandom(`${key} ${day}`).integer(200, 2000) * 100
        const reais = Math.round(dollars * 5.42)
        return {
          number: day,
          day,
          members: () => ({
            operation_identifier: `cambio-${day}`,
            operation_type: 'COMPRA',
            operation_requested_at: new Date(day * dayMs + dayMs / 2).toISOString(),
            operation_due_date: dayText(day + 2),
            local_operation_tax_amount: 5.42,
            local_operation_tax_currency: 'BRL',
            local_operation_value_amount: amount(reais),
            local_operation_value_currency: 'BRL',
            foreign_operation_value_amount: amount(dollars),
            foreign_operation_value_currency: 'USD',
            operation_outstanding_balance_amount: 0,
            operation_outstanding_balance_currency: 'USD',
          }),
        }
      })
      .toReversed()

  const transactionsData = (items: readonly Made[]): JsonObject => {
    const days = items.flatMap(({ day }) => day ?? [])
    const [first, last] = days.length === 0 ? [null, null] : [dayText(Math.min(...days)), dayText(Math.max(...days))]
    return {
      total_transactions: items.length,
      total_inflow_transactions: items.length,
      total_outflow_transactions: 0,
      first_transaction_date: first,
      last_transaction_date: last,
    }
  }

  return [
    madeCollection(
      {
        name: 'bills',
        resource: 'BILLS',
        eventType: 'BILLS',
        kind: 'bill',
        schema: 'Bill',
        make: bills,
        first: (items) => [['historical_update', { total_bills: items.length }]],
        news: newOnes('new_bills_available', 'new_bills'),
      },
      seed,
    ),
    madeCollection(
      {
        name: 'br.investments',
        resource: 'INVESTMENTS',
        eventType: 'INVESTMENTS',
        asynchronous: true,
        kind: 'investment',
        schema: 'InvestmentBrazil',
        make: investments,
        first: (items) => [['historical_update', { total_investments: items.length }]],
        news: newOnes('new_investments_available', 'new_investments'),
      },
      seed,
    ),
    madeCollection(
      {
        name: 'br.investmentTransactions',
        resource: 'INVESTMENT_TRANSACTIONS',
        eventType: 'INVESTMENT_TRANSACTIONS',
        asynchronous: true,
        kind: 'movement',
        schema: 'InvestmentTransactionBrazil',
        make: investmentTransactions,
        first: (items) => [['historical_update', transactionsData(items)]],
        news: newOnes('new_investment_transactions_available', 'new_transactions'),
      },
      seed,
    ),
    madeCollection(
      {
        name: 'br.exchanges',
        resource: 'EXCHANGES',
        eventType: 'EXCHANGES',
        kind: 'exchange',
        schema: 'Exchange',
        make: exchanges,
        first: (items) => [['historical_update', { total_exchanges: items.length }]],
      },
      seed,
    ),
  ]
}
