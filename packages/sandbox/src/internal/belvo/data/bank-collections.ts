import type { JsonObject } from '../../json.ts'
import { anyCollection, newOnes } from './collection.ts'
import type { AnyCollection, Fields } from './collection.ts'
import type { AccountData, LinkData, TransactionData } from './link-data.ts'
import {
  accountResource,
  amount,
  balanceResource,
  currencyOf,
  dayText,
  ownerEmail,
  ownerName,
  ownerResource,
  publicIdentification,
  transactionResource,
} from './link-data-resources.ts'
import { timestamp } from '../timestamp.ts'

/** What a list of accounts can be filtered by. */
export function accountFields(data: AccountData): Fields {
  const { account, balance, link } = data
  const owed = account.category === 'CREDIT_CARD'
  const identification = publicIdentification(data)
  return {
    id: data.id,
    link: link.id,
    balance__current: String(amount(owed ? -balance : balance)),
    balance__available: String(amount(owed ? account.creditLimit * 100 + balance : balance)),
    category: account.category,
    type: account.category,
    created_at: timestamp(data.createdAt),
    collected_at: timestamp(data.collectedAt),
    currency: currencyOf(data.person),
    institution: link.institution.name,
    name: account.name,
    number: account.number,
    public_identification_name: identification.name,
    public_identification_value: identification.value,
  }
}

function transactionFields({ id, account, movement, createdAt, collectedAt }: TransactionData): Fields {
  const of = accountFields(account)
  return {
    id,
    link: account.link.id,
    account: account.id,
    account__balance__available: of['balance__available'],
    account__balance__current: of['balance__current'],
    account_type: account.account.category,
    accounting_date: timestamp(movement.at),
    amount: String(amount(Math.abs(movement.cents))),
    collected_at: timestamp(collectedAt),
    created_at: timestamp(createdAt),
    value_date: dayText(movement.day),
    currency: of['currency'],
    description: movement.kind.description,
    institution: account.link.institution.name,
    status: 'PROCESSED',
    type: movement.cents < 0 ? 'OUTFLOW' : 'INFLOW',
    category: movement.kind.category,
    subcategory: movement.kind.subcategory ?? undefined,
  }
}

function transactionsData(transactions: readonly TransactionData[]): JsonObject {
  const inflows = transactions.filter(({ movement }) => movement.cents > 0).length
  const days = transactions.map(({ movement }) => movement.day)
  const [first, last] = days.length === 0 ? [null, null] : [dayText(Math.min(...days)), dayText(Math.max(...days))]
  return {
    total_transactions: transactions.length,
    total_inflow_transactions: inflows,
    total_outflow_transactions: transactions.length - inflows,
    first_transaction_date: first,
    last_transaction_date: last,
  }
}

/** Accounts, transactions, owners and balances. */
export function bankCollections(data: LinkData): readonly AnyCollection[] {
  const common = { resumes: true, deletes: true, asynchronous: false, single: false, shownInList: false }
  return [
    anyCollection({
      ...common,
      name: 'accounts',
      resource: 'ACCOUNTS',
      eventType: 'ACCOUNTS',
      of: (link, reads) => data.accounts(link, reads),
      fields: accountFields,
      shown: accountResource,
      first: (items) => [['historical_update', { total_accounts: items.length }]],
      news: newOnes('new_accounts_available', 'new_accounts'),
    }),
    anyCollection({
      ...common,
      name: 'transactions',
      resource: 'TRANSACTIONS',
      eventType: 'TRANSACTIONS',
      asynchronous: true,
      of: (link, reads) => data.transactions(link, reads),
      fields: transactionFields,
      shown: transactionResource,
      first: (items) => [['historical_update', transactionsData(items)]],
      news: newOnes('new_transactions_available', 'new_transactions'),
    }),
    anyCollection({
      ...common,
      name: 'owners',
      resource: 'OWNERS',
      eventType: 'OWNERS',
      of: (link, reads) => data.owners(link, reads),
      fields: ({ id, link, person, createdAt }) => ({
        id,
        link: link.id,
        created_at: timestamp(createdAt),
        email: ownerEmail(person),
        display_name: ownerName(person),
      }),
      shown: ownerResource,
      first: (items) => [['historical_update', { total_owners: items.length }]],
      news: newOnes('new_owners_available', 'new_owners'),
    }),
    anyCollection({
      ...common,
      name: 'br.balances',
      resource: 'BALANCES',
      eventType: 'BALANCES',
      resumes: false,
      deletes: false,
      of: (link, reads) => data.balances(link, reads),
      fields: ({ id, account: { id: account, link, collectedAt } }) => ({
        id,
        link: link.id,
        account,
        created_at: timestamp(collectedAt),
        collected_at: timestamp(collectedAt),
      }),
      shown: balanceResource,
      first: (items, today) => [['historical_update', { total_balances: items.length, first_balance_date: today, last_balance_date: today }]],
      news: newOnes('new_balances_available', 'new_balances'),
    }),
  ]
}
