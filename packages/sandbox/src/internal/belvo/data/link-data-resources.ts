import { seededRandom } from '../../example/seeded-random.ts'
import type { JsonObject } from '../../json.ts'
import { balanceOf, dayMs } from './bank-data.ts'
import type { BankPerson } from './bank-data.ts'
import type { AccountData, BalanceData, OwnerData, TransactionData } from './link-data.ts'
import { firstDayOf } from '../links/links.ts'
import { timestamp } from '../timestamp.ts'

export function amount(cents: number): number {
  return cents / 100
}

export function dayText(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

export function currencyOf({ country }: BankPerson): string {
  return country === 'BR' ? 'BRL' : 'MXN'
}

function balanceOfAccount({ account, balance }: AccountData): JsonObject {
  if (account.category !== 'CREDIT_CARD') return { current: amount(balance), available: amount(balance), blocked: 0, automatically_invested: 0 }
  return { current: amount(-balance), available: amount(account.creditLimit * 100 + balance), blocked: null, automatically_invested: null }
}

function creditData({ account, balance, collectedAt }: AccountData): JsonObject | null {
  if (account.category !== 'CREDIT_CARD') return null
  const card = account.number.slice(-4)
  const owed = -balance
  return {
    collected_at: timestamp(collectedAt),
    credit_limit: account.creditLimit,
    limits: [
      {
        identification_number: card,
        credit_limit: account.creditLimit,
        used_amount: amount(owed),
        available_amount: amount(account.creditLimit * 100 - owed),
        is_limit_flexible: false,
        type: 'TOTAL_LIMIT',
        consolidation_type: 'INDIVIDUAL',
        line_name: 'CREDITO_A_VISTA',
        line_name_additional_info: null,
      },
    ],
    cutting_date: null,
    minimum_payment: amount(Math.round(owed * 0.15)),
    network: 'MASTERCARD',
    network_additional_info: null,
    cards: [{ is_multiple: false, identification_number: card }],
    next_payment_date: null,
    no_interest_payment: amount(owed),
    interest_rate: null,
    monthly_payment: null,
    last_payment_date: null,
  }
}

/** What others are given to pay into the account. */
export function publicIdentification({ person, account }: AccountData): { readonly name: string; readonly value: string } {
  if (account.category === 'CREDIT_CARD') return { name: 'CARD', value: account.number.slice(-4) }
  return { name: person.country === 'BR' ? 'AGENCY/ACCOUNT' : 'CLABE', value: `${account.agency}/${account.number}-${account.checkDigit}` }
}

export function accountResource(data: AccountData): JsonObject {
  const { id, link, person, account, createdAt, collectedAt } = data
  const card = account.category === 'CREDIT_CARD'
  const identification = publicIdentification(data)
  return {
    id,
    link: link.id,
    institution: { name: link.institution.name, type: link.institution.type },
    collected_at: timestamp(collectedAt),
    created_at: timestamp(createdAt),
    last_accessed_at: timestamp(collectedAt),
    category: account.category,
    balance_type: card ? 'LIABILITY' : 'ASSET',
    overdraft: account.category === 'CHECKING_ACCOUNT' ? { arranged: 0, used: 0, unarranged: 0 } : null,
    type: account.category,
    subtype: null,
    name: account.name,
    number: account.number,
    agency: account.agency,
    check_digit: account.checkDigit,
    balance: balanceOfAccount(data),
    currency: currencyOf(person),
    public_identification_name: identification.name,
    public_identification_value: identification.value,
    internal_identification: `${account.agency}${account.number}${account.checkDigit}`,
    credit_data: creditData(data),
    loan_data: null,
    funds_data: null,
  }
}

/** The account within a transaction, as it was when that was read. */
export function transactionResource({ id, account, movement, createdAt, collectedAt }: TransactionData): JsonObject {
  const { cents, balance, at, day, kind } = movement
  const value = amount(Math.abs(cents))
  const outflow = cents < 0
  const card = account.account.category === 'CREDIT_CARD'
  return {
    id,
    internal_identification: id.replaceAll('-', ''),
    account: accountResource(account),
    collected_at: timestamp(collectedAt),
    created_at: timestamp(createdAt),
    value_date: dayText(day),
    transacted_at: timestamp(at),
    accounting_date: timestamp(at),
    inferred_accounting_date: null,
    amount: value,
    local_currency_amount: value,
    balance: amount(card ? -balance : balance),
    currency: currencyOf(account.person),
    description: kind.description,
    observations: null,
    merchant: kind.merchant === null ? null : { logo: null, website: null, merchant_name: kind.merchant },
    category: kind.category,
    subcategory: kind.subcategory,
    reference: String(seededRandom(id).integer(100_000, 999_999)),
    type: outflow ? 'OUTFLOW' : 'INFLOW',
    status: 'PROCESSED',
    credit_card_data: card ? cardData(account, collectedAt) : null,
    counterparty: null,
    loan_data: null,
    payment_type: card && outflow ? 'FULL' : null,
    operation_type: card ? 'CARTAO' : outflow ? 'PIX' : 'TED',
    operation_type_additional_info: null,
    mcc: kind.mcc,
  }
}

function cardData({ account }: AccountData, collectedAt: number): JsonObject {
  return {
    collected_at: timestamp(collectedAt),
    bill_name: null,
    bill_due_date: null,
    bill_internal_identification: null,
    bill_status: null,
    previous_bill_total: null,
    bill_amount: null,
    card_number: account.number.slice(-4),
    fee_type: null,
    fee_type_additional_info: null,
    credits_type: null,
    credits_type_additional_info: null,
    installment_identifier: null,
    number_of_installments: null,
    credit_card_bill: null,
  }
}

const firstNames = ['Ana', 'Bruno', 'Carla', 'Diego', 'Elisa', 'Rafael', 'Julia', 'Marcos']
const lastNames = ['Almeida', 'Barros', 'Campos', 'Duarte', 'Esteves', 'Fonseca', 'Lopes', 'Torres']

export function ownerName({ key, holder }: BankPerson): string {
  const random = seededRandom(`${key} owner`)
  const pick = (names: readonly string[]): string => names[random.integer(0, names.length - 1)] ?? ''
  return holder === 'business' ? `${pick(lastNames)} & ${pick(lastNames)} Ltda` : `${pick(firstNames)} ${pick(lastNames)}`
}

export function ownerEmail(person: BankPerson): string {
  const name = ownerName(person).toLowerCase().replaceAll(/[^a-z]+/g, '.')
  return `${name}@example.com`
}

/** The flat owner of credentials links; open finance has many more members, mostly empty here. */
export function ownerResource({ id, link, person, createdAt, collectedAt }: OwnerData): JsonObject {
  const random = seededRandom(`${person.key} document`)
  const digits = (length: number): string => Array.from({ length }, () => random.integer(0, 9)).join('')
  const documents =
    person.country === 'MX'
      ? { document_type: 'RFC', document_number: `XAXX${digits(6)}000` }
      : person.holder === 'business'
        ? { document_type: 'CNPJ', document_number: digits(14) }
        : { document_type: 'CPF', document_number: digits(11) }
  const common = {
    id,
    link: link.id,
    internal_identification: id.replaceAll('-', ''),
    collected_at: timestamp(collectedAt),
    created_at: timestamp(createdAt),
    display_name: ownerName(person),
    email: ownerEmail(person),
    phone_number: person.country === 'BR' ? `+55 11 9${digits(8)}` : `+52 55 ${digits(8)}`,
    address: `Rua Exemplo, ${random.integer(1, 999)}`,
    document_id: documents,
  }
  if (link.institution.integration !== 'openfinance') return common
  return {
    ...common,
    social_name: null,
    birth_date: dayText(random.integer(-3000, 10_000)),
    marital_status: 'SINGLE',
    marital_status_additional_info: null,
    gender: 'OTHER',
    companies_id: [],
    is_local_resident: true,
    additional_documents: [],
    nationalities: [],
    emails: [],
    addresses: [],
    phone_numbers: [],
    filiations: [],
    financial_profile: null,
    financial_relation: null,
  }
}

export function balanceResource({ id, account: data }: BalanceData): JsonObject {
  const { link, person, account, collectedAt } = data
  return {
    id,
    link: link.id,
    account_id: data.id,
    account_internal_identification: `${account.agency}${account.number}${account.checkDigit}`,
    collected_at: timestamp(collectedAt),
    created_at: timestamp(collectedAt),
    last_updated_at: timestamp(collectedAt),
    currency: currencyOf(person),
    available: amount(balanceOf(person, account, firstDayOf(link), collectedAt)),
    blocked: 0,
    automatically_invested: 0,
  }
}
