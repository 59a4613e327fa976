import type { JsonObject } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import { belvoRefusal, DetailedRefusal } from '../belvo-refusal.ts'
import { passesFilters } from '../data/list-filter.ts'
import { nextUrlPage } from '../next-url-page.ts'
import type { PaymentBankAccount, PaymentCustomer, PayerBook, ResourceVersion } from './payers.ts'
import { isVersion2 } from './payment-authorization-operations.ts'
import { paymentInstitutions } from './payment-institutions.ts'
import { timestamp } from '../timestamp.ts'

function versionOf({ headers }: Call): ResourceVersion {
  return isVersion2(headers) ? 2 : 1
}

function isCompany(identifier: string): boolean {
  return identifier.length > 11
}

function customerResource(customer: PaymentCustomer, version: ResourceVersion, createdBy: string): JsonObject {
  const { id, name, identifier, externalId: external_id } = customer
  const created_at = timestamp(customer.createdAt)
  if (version === 2) return { id, created_at, updated_at: created_at, name, identifier, external_id }
  return {
    id,
    created_at,
    created_by: createdBy,
    customer_type: isCompany(identifier) ? 'BUSINESS' : 'INDIVIDUAL',
    name,
    external_id,
    country: 'BRA',
    email: customer.email,
    identifier,
    identifier_type: isCompany(identifier) ? 'CNPJ' : 'CPF',
    address: customer.address,
    phone: customer.phone,
  }
}

function bankAccountResource(account: PaymentBankAccount, version: ResourceVersion, createdBy: string): JsonObject {
  const { id, institution, externalId: external_id, holderName, holderIdentifier: identifier, agency, number, metadata } = account
  const account_type = account.accountType
  const created_at = timestamp(account.createdAt)
  if (version === 2) {
    const details = { institution, account_type, agency, number }
    return { id, created_at, updated_at: created_at, active: true, holder: { name: holderName, identifier }, details, external_id, metadata }
  }
  const [first = '', ...others] = holderName.split(' ')
  const holder = isCompany(identifier)
    ? { type: 'BUSINESS', information: { business_name: holderName, name: holderName, identifier_type: 'CNPJ', identifier } }
    : { type: 'INDIVIDUAL', information: { first_name: first, last_name: others.join(' '), identifier_type: 'CPF', identifier } }
  const details = { country: 'BRA', account_type, agency, number }
  return { id, created_at, created_by: createdBy, customer: account.customer, external_id, institution, details, holder }
}

/** Customers and bank accounts, in the version the header asks for, and the institutions of payers. */
export function createPayerOperations(payers: PayerBook): readonly OperationHandler[] {
  const notFound = (): never => {
    throw belvoRefusal(404, 'not_found', 'Not found.')
  }
  const customerFields = (customer: PaymentCustomer): Record<string, string | undefined> => ({
    id: customer.id,
    created_at: timestamp(customer.createdAt),
    customer__type: isCompany(customer.identifier) ? 'BUSINESS' : 'INDIVIDUAL',
    external_id: customer.externalId ?? undefined,
  })
  const accountFields = (account: PaymentBankAccount): Record<string, string | undefined> => ({
    id: account.id,
    created_at: timestamp(account.createdAt),
    number: account.number,
    customer: account.customer ?? undefined,
    external_id: account.externalId ?? undefined,
    institution: account.institution ?? undefined,
    holder__type: isCompany(account.holderIdentifier) ? 'BUSINESS' : 'INDIVIDUAL',
  })
  const mentions = ({ query }: Call, { name, identifier, externalId }: PaymentCustomer): boolean =>
    [name, identifier, externalId].join('\n').toLowerCase().includes(query.get('search')?.toLowerCase() ?? '')

  return [
    {
      id: 'payments.institutions.list',
      handle: (call) =>
        nextUrlPage(
          call,
          paymentInstitutions.filter(({ name, institution_type }) => passesFilters({ name, institution_type }, call.query)),
          (institution) => institution,
        ),
    },
    {
      id: 'payments.customers.list',
      handle(call) {
        const found = payers.customers.filter((each) => passesFilters(customerFields(each), call.query) && mentions(call, each))
        return nextUrlPage(call, found.toReversed(), (each) => customerResource(each, versionOf(call), payers.createdBy))
      },
    },
    {
      id: 'payments.customers.create',
      handle(call) {
        const version = versionOf(call)
        return { status: 201, body: customerResource(payers.createCustomer(call.body, version), version, payers.createdBy) }
      },
    },
    {
      id: 'payments.customers.detail',
      handle: (call) => ({ status: 200, body: customerResource(payers.customer(call.params['id'] ?? '') ?? notFound(), versionOf(call), payers.createdBy) }),
    },
    {
      id: 'payments.bankAccounts.list',
      handle(call) {
        const found = payers.bankAccounts.filter((each) => passesFilters(accountFields(each), call.query))
        return nextUrlPage(call, found.toReversed(), (each) => bankAccountResource(each, versionOf(call), payers.createdBy))
      },
    },
    {
      id: 'payments.bankAccounts.create',
      handle(call) {
        const version = versionOf(call)
        if (payers.sameBankAccount(call.body) !== undefined) {
          // The provider nests this one, and gives it neither code nor message of its own.
          const number = { value: { code: 'already_exists', message: 'A bank account with this number already exists.' } }
          throw new DetailedRefusal(400, 'already_exists', 'The bank account is registered.', { code: undefined, message: undefined, field: 'details', number })
        }
        return { status: 201, body: bankAccountResource(payers.createBankAccount(call.body, version), version, payers.createdBy) }
      },
    },
    {
      id: 'payments.bankAccounts.detail',
      handle: (call) => ({ status: 200, body: bankAccountResource(payers.bankAccount(call.params['id'] ?? '') ?? notFound(), versionOf(call), payers.createdBy) }),
    },
  ]
}
