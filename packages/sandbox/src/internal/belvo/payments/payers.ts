import type { Identifiers } from '../../identifiers.ts'
import { isJsonObject, objectAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import type { PaymentEvents } from '../webhooks/payment-events.ts'

export type ResourceVersion = 1 | 2

/** Who pays. */
export interface PaymentCustomer {
  readonly id: string
  readonly createdAt: number
  readonly name: string | null
  /** CPF or CNPJ. */
  readonly identifier: string
  readonly externalId: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly address: string | null
}

/** Where money goes to. */
export interface PaymentBankAccount {
  readonly id: string
  readonly createdAt: number
  readonly customer: string | null
  readonly institution: string | null
  readonly externalId: string | null
  readonly holderName: string
  readonly holderIdentifier: string
  readonly accountType: string
  readonly agency: string
  readonly number: string
  readonly metadata: JsonObject | null
}

export interface PayerBook {
  readonly createdBy: string
  readonly customers: readonly PaymentCustomer[]
  readonly bankAccounts: readonly PaymentBankAccount[]
  customer(id: string): PaymentCustomer | undefined
  bankAccount(id: string): PaymentBankAccount | undefined
  /** The account with this agency and number at an institution. */
  sameBankAccount(body: JsonObject): PaymentBankAccount | undefined
  /** Version 2 tells of it by webhook. */
  createCustomer(body: JsonObject, version: ResourceVersion): PaymentCustomer
  createBankAccount(body: JsonObject, version: ResourceVersion): PaymentBankAccount
  /** What an inline object makes, or the id of what exists. */
  customerId(value: unknown, version?: ResourceVersion): unknown
  bankAccountId(value: unknown, version?: ResourceVersion): unknown
  /** The payer a widget makes, and tells of; nothing when none was named. */
  fromWidget(value: unknown): string | null
}

export interface PayerBookOptions {
  readonly clock: SandboxClock
  readonly state: SandboxState
  readonly identifiers: Identifiers
  readonly events: PaymentEvents
}

/** One account has these in common, in both versions. */
function accountKey(body: JsonObject): string {
  const details = objectAt(body, 'details')
  const institution = stringAt(body, 'institution') ?? stringAt(details, 'institution')
  return [institution, stringAt(details, 'agency'), stringAt(details, 'number')].join(' ')
}

export function createPayerBook({ clock, state, identifiers, events }: PayerBookOptions): PayerBook {
  const customers = state.map<string, PaymentCustomer>('payment customers')
  const bankAccounts = state.map<string, PaymentBankAccount>('payment bank accounts')
  const byNumber = state.map<string, PaymentBankAccount>('payment bank accounts by number')
  const createdBy = identifiers.uuid()

  const addCustomer = (body: JsonObject): PaymentCustomer => {
    const customer: PaymentCustomer = {
      id: identifiers.uuid(),
      createdAt: clock.now(),
      name: stringAt(body, 'name') ?? null,
      identifier: stringAt(body, 'identifier') ?? '',
      externalId: stringAt(body, 'external_id') ?? null,
      email: stringAt(body, 'email') ?? null,
      phone: stringAt(body, 'phone') ?? null,
      address: stringAt(body, 'address') ?? null,
    }
    customers.set(customer.id, customer)
    return customer
  }

  const createCustomer: PayerBook['createCustomer'] = (body, version) => {
    const customer = addCustomer(body)
    if (version === 2) void events.send('CUSTOMERS', 'OBJECT_CREATED', customer, {})
    return customer
  }

  const createBankAccount: PayerBook['createBankAccount'] = (body, version) => {
    const [holder, details] = [objectAt(body, 'holder'), objectAt(body, 'details')]
    const information = objectAt(holder, 'information') ?? holder
    const names = [stringAt(information, 'first_name'), stringAt(information, 'last_name')].filter((each) => each !== undefined)
    const account: PaymentBankAccount = {
      id: identifiers.uuid(),
      createdAt: clock.now(),
      customer: stringAt(body, 'customer') ?? null,
      institution: stringAt(body, 'institution') ?? stringAt(details, 'institution') ?? null,
      externalId: stringAt(body, 'external_id') ?? null,
      holderName: stringAt(information, 'name') ?? stringAt(information, 'business_name') ?? names.join(' '),
      holderIdentifier: stringAt(information, 'identifier') ?? '',
      accountType: stringAt(details, 'account_type') ?? 'CHECKINGS',
      agency: stringAt(details, 'agency') ?? '',
      number: stringAt(details, 'number') ?? '',
      metadata: objectAt(body, 'metadata') ?? null,
    }
    bankAccounts.set(account.id, account)
    byNumber.set(accountKey(body), account)
    if (version === 2) void events.send('BANK_ACCOUNTS', 'OBJECT_CREATED', account, {})
    return account
  }

  return {
    createdBy,
    get customers() {
      return [...customers.values()]
    },
    get bankAccounts() {
      return [...bankAccounts.values()]
    },
    customer: (id) => customers.get(id),
    bankAccount: (id) => bankAccounts.get(id),
    sameBankAccount: (body) => byNumber.get(accountKey(body)),
    createCustomer,
    createBankAccount,
    customerId: (value, version = 1) => (isJsonObject(value) ? createCustomer(value, version).id : value),
    bankAccountId: (value, version = 1) => (isJsonObject(value) ? (byNumber.get(accountKey(value)) ?? createBankAccount(value, version)).id : value),
    fromWidget(value) {
      if (typeof value === 'string') return value
      if (!isJsonObject(value)) return null
      const customer = addCustomer(value)
      void events.send('CUSTOMERS', 'OBJECT_CREATED', customer, {})
      return customer.id
    },
  }
}
