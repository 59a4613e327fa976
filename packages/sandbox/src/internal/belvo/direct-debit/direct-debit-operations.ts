import { stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import { Refusal } from '../../refusal.ts'
import type { DebitConsent, DebitCustomer, DebitMethod, DebitRequest, DirectDebitBook, Failure } from './direct-debits.ts'

function failureOf(failure: Failure | undefined): JsonObject {
  return { failedReason: failure?.reason ?? null, failedMessage: failure?.message ?? null }
}

function customerResource({ id, details }: DebitCustomer): JsonObject {
  return { id, customerId: id, ...details, status: 'active' }
}

function methodResource({ id, customer, accountType, accountNumber, bank, reference, status, failure }: DebitMethod): JsonObject {
  return { id, paymentMethodId: id, customerId: customer.id, accountType, accountNumber, bank, reference, status, ...failureOf(failure) }
}

function requestResource({ id, method, createdAt, updatedAt, status, failure, amount, reference }: DebitRequest): JsonObject {
  const { customer, accountType, bank } = method
  return {
    id,
    createdDate: new Date(createdAt).toISOString(),
    updatedDate: new Date(updatedAt).toISOString(),
    status,
    ...failureOf(failure),
    amount,
    currency: 'mxn',
    customerId: customer.id,
    customerName: [customer.details['firstname'], customer.details['lastname']].join(' '),
    reference,
    paymentMethod: { type: 'bank_account', details: { id: method.id, accountType, bank } },
  }
}

function consentResource({ id, paymentMethodId, reference, status }: DebitConsent): JsonObject {
  return { id, consentId: id, paymentMethodId, reference, status, ...failureOf(undefined) }
}

function refuse(message: string): never {
  throw new Refusal(400, 'refused', message)
}

/** @throws Refusal when nothing has the id of the path. */
function inPath<Item>(items: ReadonlyMap<string, Item>, { params }: Call, name: string): Item {
  const item = items.get(params[name] ?? '')
  if (item === undefined) throw new Refusal(404, 'not_found', 'Nothing has this id.')
  return item
}

/** Newest first. */
function latest<Item>(items: ReadonlyMap<string, Item>): readonly Item[] {
  return [...items.values()].toReversed()
}

/** Direct Debit in Mexico: customers, the accounts to debit, consents and debits. */
export function createDirectDebitOperations(debits: DirectDebitBook): readonly OperationHandler[] {
  const { customers, methods, requests, consents } = debits

  const page = ({ query }: Call, all: readonly DebitRequest[]): readonly DebitRequest[] => {
    const limit = Number(query.get('limit') ?? 100)
    const first = (Number(query.get('page') ?? 1) - 1) * limit
    return all.slice(first, first + limit)
  }

  return [
    {
      id: 'directDebit.customers.create',
      handle: ({ body }) => ({ status: 201, body: { customerId: debits.createCustomer(body).id } }),
    },
    { id: 'directDebit.customers.list', handle: () => ({ status: 200, body: latest(customers).map(customerResource) }) },
    { id: 'directDebit.customers.detail', handle: (call) => ({ status: 200, body: customerResource(inPath(customers, call, 'customerId')) }) },
    {
      id: 'directDebit.customers.update',
      handle(call) {
        const customer = inPath(customers, call, 'customerId')
        const known = ['firstname', 'lastname', 'documentType', 'documentNumber', 'email', 'phone']
        debits.changeCustomer(customer, Object.fromEntries(Object.entries(call.body).filter(([name, value]) => known.includes(name) && typeof value === 'string')))
        return { status: 200, body: customerResource(customer) }
      },
    },
    {
      id: 'directDebit.paymentMethods.create',
      handle({ body }) {
        const customer = customers.get(stringAt(body, 'customerId') ?? '') ?? refuse('customerId: there is no such customer.')
        return { status: 201, body: { paymentMethodId: debits.createMethod(customer, body).id } }
      },
    },
    { id: 'directDebit.paymentMethods.list', handle: () => ({ status: 200, body: latest(methods).map(methodResource) }) },
    { id: 'directDebit.paymentMethods.detail', handle: (call) => ({ status: 200, body: methodResource(inPath(methods, call, 'paymentMethodId')) }) },
    {
      id: 'directDebit.paymentMethods.deactivate',
      handle(call) {
        const method = inPath(methods, call, 'paymentMethodId')
        if (method.status !== 'active') refuse(`The payment method is ${method.status}; only an active one can be deactivated.`)
        const busy = [...requests.values()].some((request) => request.method === method && request.status === 'processing')
        if (busy) refuse('The payment method has a payment request that is processing.')
        method.status = 'inactive'
        return { status: 200, body: methodResource(method) }
      },
    },
    {
      id: 'directDebit.paymentRequests.create',
      handle({ body }) {
        const method = methods.get(stringAt(body, 'paymentMethodId') ?? '') ?? refuse('paymentMethodId: there is no such payment method.')
        if (method.status !== 'active') refuse(`The payment method is ${method.status}; it has to be active.`)
        const amount = Number(stringAt(body, 'amount')).toFixed(2)
        if (Number(amount) <= 0) refuse('amount has to be more than zero.')
        return { status: 201, body: requestResource(debits.createRequest(method, { amount, reference: stringAt(body, 'reference') ?? null })) }
      },
    },
    {
      id: 'directDebit.paymentRequests.list',
      handle(call) {
        const search = call.query.get('search')?.toLowerCase() ?? ''
        const found = latest(requests).filter(({ id, reference }) => [id, reference].join('\n').toLowerCase().includes(search))
        return { status: 200, body: page(call, found).map(requestResource) }
      },
    },
    { id: 'directDebit.paymentRequests.detail', handle: (call) => ({ status: 200, body: requestResource(inPath(requests, call, 'paymentRequestId')) }) },
    {
      id: 'directDebit.paymentRequests.cancel',
      handle(call) {
        const request = inPath(requests, call, 'paymentRequestId')
        if (request.status !== 'initial') refuse(`The payment request is ${request.status}; only one that is initial can be cancelled.`)
        debits.cancelRequest(request)
        return { status: 200, body: requestResource(request) }
      },
    },
    { id: 'directDebit.consents.create', handle: ({ body }) => ({ status: 201, body: consentResource(debits.createConsent(body)) }) },
    { id: 'directDebit.consents.list', handle: () => ({ status: 200, body: latest(consents).map(consentResource) }) },
    { id: 'directDebit.consents.detail', handle: (call) => ({ status: 200, body: consentResource(inPath(consents, call, 'consentId')) }) },
    {
      id: 'directDebit.consents.files.upload',
      handle(call) {
        const consent = inPath(consents, call, 'consentId')
        debits.addFiles(consent, Object.keys(call.body))
        return { status: 200, body: consentResource(consent) }
      },
    },
  ]
}
