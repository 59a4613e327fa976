import type { Identifiers } from '../../identifiers.ts'
import { stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { bankOf, chileanPayerBanks } from '../links/chilean-banks.ts'
import { named } from '../named-resource.ts'

export interface PaymentMethod {
  readonly id: string
  readonly createdAt: number
  readonly customerId: string
  readonly type: 'pac' | 'card'
  /** Of the mandate; a card has none here. */
  readonly institutionId: string | undefined
  readonly holderId: string
}

export interface PaymentMethodBook {
  readonly methods: Map<string, PaymentMethod>
  store(details: Omit<PaymentMethod, 'id' | 'createdAt'>): PaymentMethod
  /** The one a body names by `payment_method`. @throws Refusal when there is none */
  named(body: JsonObject): PaymentMethod
  resource(method: PaymentMethod): JsonObject
}

export interface PaymentMethodBookParts {
  readonly clock: SandboxClock
  readonly state: SandboxState
  readonly identifiers: Identifiers
}

const cardYears = 3

function details({ createdAt, holderId, institutionId, type }: PaymentMethod): JsonObject {
  if (type === 'card') {
    const expiry = new Date(createdAt)
    return { card: { expiration: { month: expiry.getUTCMonth() + 1, year: expiry.getUTCFullYear() + cardYears }, wallet: null } }
  }
  const institution = chileanPayerBanks.find(({ id }) => id === institutionId) ?? bankOf(0)
  return { pac: { account_holder_id: holderId, account_number: '123456789', account_type: 'checking_account', institution, status: 'active' } }
}

/** Mandates and cards that customers stored in a session. */
export function createPaymentMethodBook({ clock, state, identifiers }: PaymentMethodBookParts): PaymentMethodBook {
  const methods: PaymentMethodBook['methods'] = state.map('payment methods')
  return {
    methods,
    store(given) {
      const method: PaymentMethod = { ...given, id: identifiers.prefixed('pm_'), createdAt: clock.now() }
      methods.set(method.id, method)
      return method
    },
    named: (body) => named(methods, stringAt(body, 'payment_method'), 'payment method'),
    resource(method) {
      const { id, createdAt, customerId, type } = method
      const created_at = new Date(createdAt).toISOString()
      return { id, object: 'payment_method', created_at, customer: customerId, mode: 'test', type, ...details(method) }
    },
  }
}
