import type { Identifiers } from '../../identifiers.ts'
import { stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { SandboxClock, ScheduledTask } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import type { BelvoWebhooks } from '../webhooks/belvo-webhooks.ts'

export interface Failure {
  readonly reason: string
  readonly message: string
}

/** Somebody whose account is debited. */
export interface DebitCustomer {
  readonly id: string
  details: JsonObject
}

/** An account to debit, which the bank checks first. The provider names no statuses but `active`. */
export interface DebitMethod {
  readonly id: string
  readonly customer: DebitCustomer
  readonly accountType: string
  readonly accountNumber: string
  readonly bank: string
  readonly reference: string | null
  status: 'pending' | 'active' | 'failed' | 'canceled' | 'inactive'
  failure: Failure | undefined
  timer: ScheduledTask | undefined
}

/** One debit. */
export interface DebitRequest {
  readonly id: string
  readonly method: DebitMethod
  readonly createdAt: number
  /** Decimal text. */
  readonly amount: string
  readonly reference: string | null
  status: 'initial' | 'processing' | 'successful' | 'failed' | 'canceled'
  updatedAt: number
  failure: Failure | undefined
  timer: ScheduledTask | undefined
}

/** A payer's signed leave; it is complete when the four files are there. */
export interface DebitConsent {
  readonly id: string
  readonly paymentMethodId: string | null
  readonly reference: string | null
  readonly files: string[]
  status: 'pending' | 'active'
}

/** Whatever is asynchronous resolves when the webhooks were tried. */
export interface DirectDebitBook {
  readonly customers: ReadonlyMap<string, DebitCustomer>
  readonly methods: ReadonlyMap<string, DebitMethod>
  readonly requests: ReadonlyMap<string, DebitRequest>
  readonly consents: ReadonlyMap<string, DebitConsent>
  createCustomer(details: JsonObject): DebitCustomer
  changeCustomer(customer: DebitCustomer, details: JsonObject): void
  createMethod(customer: DebitCustomer, details: JsonObject): DebitMethod
  endRegistration(method: DebitMethod, status: 'active' | 'failed' | 'canceled', failure?: Failure): Promise<void>
  createRequest(method: DebitMethod, details: { readonly amount: string; readonly reference: string | null }): DebitRequest
  /** It goes to the bank: from now on it can no longer be cancelled. */
  process(request: DebitRequest): void
  endRequest(request: DebitRequest, status: 'successful' | 'failed', failure?: Failure): Promise<void>
  /** Without a webhook: the provider has none for it. */
  cancelRequest(request: DebitRequest): void
  /** The payer disputes a debit that was paid. */
  chargeBack(request: DebitRequest, failure: Failure): Promise<void>
  createConsent(details: JsonObject): DebitConsent
  addFiles(consent: DebitConsent, names: readonly string[]): void
}

export interface DirectDebitBookOptions {
  readonly clock: SandboxClock
  readonly state: SandboxState
  readonly identifiers: Identifiers
  readonly webhooks: BelvoWebhooks
  /** Sandbox milliseconds the bank takes for each step. */
  readonly settleMs: number
}

/** Both sides of a document of identity, a picture of the person, and the contract. */
const filesOfConsent = 4

export function createDirectDebitBook({ clock, state, identifiers, webhooks, settleMs }: DirectDebitBookOptions): DirectDebitBook {
  const customers = state.map<string, DebitCustomer>('debit customers')
  const methods = state.map<string, DebitMethod>('debit methods')
  const requests = state.map<string, DebitRequest>('debit requests')
  const consents = state.map<string, DebitConsent>('debit consents')

  const send = (eventType: string, eventCode: string | null, details: JsonObject): Promise<void> => {
    const type = eventCode === null ? eventType : `${eventType}.${eventCode}`
    return webhooks.send('payments', type, { eventType, eventCode, datetime: new Date(clock.now()).toISOString(), details })
  }
  const failureOf = (failure: Failure | undefined): JsonObject => ({ failedReason: failure?.reason ?? null, failedMessage: failure?.message ?? null })

  const endRegistration: DirectDebitBook['endRegistration'] = (method, status, failure) => {
    clock.cancel(method.timer)
    method.timer = undefined
    method.status = status
    method.failure = failure
    const code = `payment_method_registration_${status === 'active' ? 'successful' : status}`
    return send('payment_method_update', code, { id: method.id, reference: method.reference, status, ...failureOf(failure) })
  }

  const tellRequest = ({ id, reference, status, failure, amount }: DebitRequest, code: string): Promise<void> =>
    send('payment_request_update', code, { id, reference, status, ...failureOf(failure), amount: Number(amount) })

  const endRequest: DirectDebitBook['endRequest'] = (request, status, failure) => {
    clock.cancel(request.timer)
    request.timer = undefined
    request.status = status
    request.failure = failure
    request.updatedAt = clock.now()
    return tellRequest(request, `payment_request_${status}`)
  }

  const register = clock.task<DebitMethod>('Belvo debit method is registered', (method) => endRegistration(method, 'active'))
  const settle = clock.task<DebitRequest>('Belvo debit settles', (request) => endRequest(request, 'successful'))
  const process: DirectDebitBook['process'] = (request) => {
    clock.cancel(request.timer)
    request.status = 'processing'
    request.updatedAt = clock.now()
    request.timer = settle(settleMs, request)
  }
  const begin = clock.task<DebitRequest>('Belvo debit goes to the bank', process)

  return {
    customers,
    methods,
    requests,
    consents,
    createCustomer(details) {
      const customer: DebitCustomer = { id: identifiers.uuid(), details }
      customers.set(customer.id, customer)
      return customer
    },
    changeCustomer(customer, details) {
      customer.details = { ...customer.details, ...details }
      const documentNumber = stringAt(customer.details, 'documentNumber') ?? null
      void send('customer_update', null, { id: customer.id, reference: null, status: 'active', ...failureOf(undefined), documentNumber })
    },
    createMethod(customer, details) {
      const method: DebitMethod = {
        id: identifiers.uuid(),
        customer,
        accountType: stringAt(details, 'accountType') ?? 'checking',
        accountNumber: stringAt(details, 'accountNumber') ?? '',
        bank: stringAt(details, 'bank') ?? '',
        reference: stringAt(details, 'reference') ?? null,
        status: 'pending',
        failure: undefined,
        timer: undefined,
      }
      methods.set(method.id, method)
      method.timer = register(settleMs, method)
      return method
    },
    endRegistration,
    createRequest(method, { amount, reference }) {
      const request: DebitRequest = {
        id: identifiers.uuid(),
        method,
        createdAt: clock.now(),
        amount,
        reference,
        status: 'initial',
        updatedAt: clock.now(),
        failure: undefined,
        timer: undefined,
      }
      requests.set(request.id, request)
      request.timer = begin(settleMs, request)
      return request
    },
    process,
    endRequest,
    cancelRequest(request) {
      clock.cancel(request.timer)
      request.timer = undefined
      request.status = 'canceled'
      request.updatedAt = clock.now()
    },
    async chargeBack(request, failure) {
      request.failure = failure
      request.updatedAt = clock.now()
      await tellRequest(request, 'payment_request_chargeback')
    },
    createConsent(details) {
      const consent: DebitConsent = {
        id: identifiers.uuid(),
        paymentMethodId: stringAt(details, 'paymentMethodId') ?? null,
        reference: stringAt(details, 'reference') ?? null,
        files: [],
        status: 'pending',
      }
      consents.set(consent.id, consent)
      return consent
    },
    addFiles(consent, names) {
      consent.files.push(...names.filter((name) => !consent.files.includes(name)))
      if (consent.status === 'active' || consent.files.length < filesOfConsent) return
      consent.status = 'active'
      void send('consent_update', null, { id: consent.id, reference: consent.reference, status: 'active', ...failureOf(undefined) })
    },
  }
}
