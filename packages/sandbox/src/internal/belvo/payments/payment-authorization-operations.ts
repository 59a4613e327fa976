import { listAt, objectAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import { belvoRefusal } from '../belvo-refusal.ts'
import { passesFilters } from '../data/list-filter.ts'
import { nextUrlPage } from '../next-url-page.ts'
import type { PayerBook } from './payers.ts'
import { authorizedChargeResource, paymentAuthorizationResource } from './payment-authorization-resource.ts'
import type { AuthorizedCharge, PaymentAuthorization, PaymentAuthorizationBook, PaymentMethod } from './payment-authorizations.ts'
import { midnightInBrazil } from './payment-schedule.ts'
import { timestamp } from '../timestamp.ts'

function notFound(): never {
  throw belvoRefusal(404, 'not_found', 'Not found.')
}

/** Payment authorizations exist in version 2 only. */
function requireVersion({ headers }: Call): void {
  if (!isVersion2(headers)) notFound()
}

export function isVersion2(headers: Headers): boolean {
  return headers.get('X-Belvo-API-Resource-Version') === 'Payments-BR.V2'
}

function filterFields(authorization: PaymentAuthorization): Record<string, string | undefined> {
  const { id, amount, createdAt, statusUpdatedAt, payer, externalId } = authorization
  return {
    id,
    amount,
    created_at: timestamp(createdAt),
    updated_at: timestamp(statusUpdatedAt),
    customer: stringAt(payer, 'customer'),
    external_id: externalId ?? undefined,
  }
}

function isPaymentMethod(text: string | undefined): text is PaymentMethod {
  return text === 'PIX_OF_IMMEDIATE' || text === 'PIX_OF_SCHEDULED' || text === 'PIX_OF_SMART_TRANSFERS'
}

export interface PaymentAuthorizationOperationsOptions {
  readonly authorizations: PaymentAuthorizationBook
  readonly payers: PayerBook
  readonly now: () => number
}

/** Leave to take money, and the charges that take it. */
export function createPaymentAuthorizationOperations(options: PaymentAuthorizationOperationsOptions): readonly OperationHandler[] {
  const { authorizations, payers, now } = options

  const existing = ({ params }: Call): PaymentAuthorization => authorizations.find(params['payment_authorization_id'] ?? '') ?? notFound()
  const chargeOf = (call: Call): AuthorizedCharge => existing(call).charges.find(({ id }) => id === call.params['charge_id']) ?? notFound()

  const dayOf = (text: string | undefined, field: string): number => {
    const day = midnightInBrazil(text)
    if (day === undefined || day <= now()) throw belvoRefusal(400, 'invalid', 'The date has to be ahead.', field)
    return day
  }

  const smart = (call: Call): PaymentAuthorization => {
    const authorization = existing(call)
    const { method, status } = authorization
    if (method !== 'PIX_OF_SMART_TRANSFERS') throw belvoRefusal(400, 'invalid', `The payment method is ${method}; this call is for Smart Transfers.`, 'payment_method')
    if (status !== 'AUTHORIZED') throw belvoRefusal(400, 'invalid', `The payment authorization is ${status}.`, 'status')
    return authorization
  }

  const create = ({ body }: Call): PaymentAuthorization => {
    const given = objectAt(body, 'payment_method_configuration') ?? {}
    const method = stringAt(body, 'payment_method')
    if (!isPaymentMethod(method)) throw belvoRefusal(400, 'invalid_choice', 'This is not a payment method.', 'payment_method')
    const payer = objectAt(body, 'payer') ?? {}
    const beneficiary = objectAt(body, 'beneficiary') ?? {}
    const { amount: number, ...rest } = given
    const amount = typeof number === 'number' && method !== 'PIX_OF_SMART_TRANSFERS' ? number.toFixed(2) : undefined
    const [date] = listAt(given, 'dates')
    const configuration: JsonObject = amount === undefined ? given : { ...rest, amount }
    return authorizations.create({
      method,
      externalId: stringAt(body, 'external_id') ?? null,
      description: stringAt(body, 'description') ?? '',
      returnUrl: stringAt(body, 'return_url') ?? '',
      payer: { institution: null, representative_identifier: null, ...payer, customer: payers.customerId(payer['customer'], 2) },
      beneficiary: { ...beneficiary, target: payers.bankAccountId(beneficiary['target'], 2) },
      configuration,
      amount,
      day: method === 'PIX_OF_SCHEDULED' ? dayOf(String(date), 'payment_method_configuration.dates') : undefined,
      metadata: objectAt(body, 'metadata') ?? null,
    })
  }

  const versioned = (handlers: readonly OperationHandler[]): readonly OperationHandler[] =>
    handlers.map((handler) => ({
      id: `payments.paymentAuthorizations.${handler.id}`,
      handle(call) {
        requireVersion(call)
        return handler.handle(call)
      },
    }))

  return [
    ...versioned([
      { id: 'create', handle: (call) => ({ status: 201, body: paymentAuthorizationResource(create(call)) }) },
      {
        id: 'list',
        handle(call) {
          const search = call.query.get('search')?.toLowerCase() ?? ''
          const found = authorizations.all.filter((each) => passesFilters(filterFields(each), call.query) && each.description.toLowerCase().includes(search))
          return nextUrlPage(call, found.toReversed(), paymentAuthorizationResource)
        },
      },
      { id: 'detail', handle: (call) => ({ status: 200, body: paymentAuthorizationResource(existing(call)) }) },
      {
        id: 'update',
        handle(call) {
          const authorization = smart(call)
          authorization.beneficiary = { ...authorization.beneficiary, ...objectAt(call.body, 'beneficiary') }
          return { status: 200, body: paymentAuthorizationResource(authorization) }
        },
      },
      {
        id: 'cancel',
        handle(call) {
          if (!authorizations.cancel(existing(call))) {
            throw belvoRefusal(400, 'cancellation_error', 'Only an authorised one can be cancelled, until 22:00:00 GMT-3 of the day before.')
          }
          return { status: 204 }
        },
      },
      {
        id: 'charges.create',
        handle(call) {
          const details = { amount: stringAt(call.body, 'amount') ?? '', externalId: stringAt(call.body, 'external_id') }
          return { status: 201, body: authorizedChargeResource(authorizations.charge(smart(call), details)) }
        },
      },
      { id: 'charges.detail', handle: (call) => ({ status: 200, body: authorizedChargeResource(chargeOf(call)) }) },
      {
        id: 'charges.retry',
        handle(call) {
          const charge = chargeOf(call)
          if (charge.status !== 'FAILED' || charge.next !== undefined) throw belvoRefusal(400, 'invalid', 'Only a charge that failed can be tried again, once.', 'status')
          const date = stringAt(call.body, 'date')
          return { status: 201, body: authorizedChargeResource(authorizations.retry(charge, date === undefined ? undefined : dayOf(date, 'date'))) }
        },
      },
      {
        id: 'charges.cancel',
        handle(call) {
          if (!authorizations.cancelCharge(chargeOf(call))) {
            throw belvoRefusal(400, 'cancellation_error', 'Only a scheduled charge can be cancelled, until 22:00:00 GMT-3 of the day before.')
          }
          return { status: 204 }
        },
      },
    ]),
    {
      // The provider lists no version header for this one.
      id: 'payments.paymentAuthorizations.charges.list',
      handle(call) {
        const found = existing(call).charges.filter(({ status }) => passesFilters({ status }, call.query))
        return nextUrlPage(call, found, authorizedChargeResource)
      },
    },
  ]
}
