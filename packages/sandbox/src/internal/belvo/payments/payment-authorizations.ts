import type { Identifiers } from '../../identifiers.ts'
import type { JsonObject } from '../../json.ts'
import type { SandboxClock, ScheduledTask } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import type { PaymentEvents } from '../webhooks/payment-events.ts'

export type PaymentMethod = 'PIX_OF_IMMEDIATE' | 'PIX_OF_SCHEDULED' | 'PIX_OF_SMART_TRANSFERS'

export interface StatusReason {
  readonly code: string
  readonly message: string
}

/** A charge of an authorization: version 2. */
export interface AuthorizedCharge {
  readonly id: string
  readonly authorization: PaymentAuthorization
  readonly createdAt: number
  readonly amount: string
  readonly externalId: string | null
  /** Midnight in Brazil of the day it is for. */
  readonly day: number
  readonly endToEndId: string
  readonly previous: string | undefined
  next: string | undefined
  status: 'PENDING' | 'SCHEDULED' | 'SETTLED' | 'CANCELED' | 'FAILED'
  statusUpdatedAt: number
  reason: StatusReason | undefined
  timer: ScheduledTask | undefined
}

/** A payer's leave to take money. */
export interface PaymentAuthorization {
  readonly id: string
  readonly createdAt: number
  readonly method: PaymentMethod
  readonly externalId: string | null
  readonly description: string
  readonly returnUrl: string
  readonly payer: JsonObject
  readonly authorizationUrl: string
  /** As answers show it, without the URL. */
  readonly configuration: JsonObject
  /** Decimal text; nothing for Smart Transfers. */
  readonly amount: string | undefined
  /** Of a scheduled one. */
  readonly day: number | undefined
  readonly metadata: JsonObject | null
  readonly charges: AuthorizedCharge[]
  beneficiary: JsonObject
  status: 'AWAITING_AUTHORIZATION' | 'PARTIALLY_ACCEPTED' | 'AUTHORIZED' | 'CONSUMED' | 'REVOKED' | 'FAILED'
  statusUpdatedAt: number
  authorizedAt: number | undefined
  reason: StatusReason | undefined
  /** What the bank says to the next charge, at once. */
  refusal: string | undefined
  timer: ScheduledTask | undefined
}

export type NewPaymentAuthorization = Pick<
  PaymentAuthorization,
  'method' | 'externalId' | 'description' | 'returnUrl' | 'payer' | 'configuration' | 'amount' | 'day' | 'metadata' | 'beneficiary'
>

/** Whatever is asynchronous resolves when the webhooks were tried. */
export interface PaymentAuthorizationBook {
  readonly all: readonly PaymentAuthorization[]
  find(id: string): PaymentAuthorization | undefined
  findCharge(id: string): AuthorizedCharge | undefined
  create(details: NewPaymentAuthorization): PaymentAuthorization
  /** A first of several people agrees. */
  acceptPartially(authorization: PaymentAuthorization): Promise<void>
  authorise(authorization: PaymentAuthorization): Promise<void>
  end(authorization: PaymentAuthorization, status: 'FAILED' | 'REVOKED', code: string): Promise<void>
  charge(authorization: PaymentAuthorization, details: { readonly amount: string; readonly externalId?: string | undefined }): AuthorizedCharge
  /** A new attempt of a failed charge. */
  retry(charge: AuthorizedCharge, day: number | undefined): AuthorizedCharge
  endCharge(charge: AuthorizedCharge, status: 'SETTLED' | 'FAILED' | 'CANCELED', code?: string): Promise<void>
  /** @returns whether it can still be cancelled. */
  cancel(authorization: PaymentAuthorization): boolean
  cancelCharge(charge: AuthorizedCharge): boolean
}

interface NewCharge {
  readonly amount: string
  readonly externalId?: string | undefined
  readonly day?: number | undefined
  readonly previous?: string
}

export interface PaymentAuthorizationBookOptions {
  readonly clock: SandboxClock
  readonly state: SandboxState
  readonly identifiers: Identifiers
  readonly events: PaymentEvents
  readonly settleMs: number
  readonly authorizationUrl: (id: string) => string
}

const consentMs = 5 * 60_000
const dayMs = 86_400_000
const brazilMs = 3 * 3_600_000
/** 22:00:00 GMT-3 of the day before. */
const cancelBeforeMs = 2 * 3_600_000

function reasonOf(code: string): StatusReason {
  return { code, message: `The sandbox was told so: ${code}.` }
}

export function createPaymentAuthorizationBook(options: PaymentAuthorizationBookOptions): PaymentAuthorizationBook {
  const { clock, state, identifiers, events, settleMs, authorizationUrl } = options
  const authorizations = state.map<string, PaymentAuthorization>('payment authorizations')
  const charges = state.map<string, AuthorizedCharge>('authorized charges')
  const today = (): number => Math.floor((clock.now() - brazilMs) / dayMs) * dayMs + brazilMs

  const tell = ({ id, status, reason, externalId }: PaymentAuthorization | AuthorizedCharge, type: string): Promise<void> =>
    events.send(type, 'STATUS_UPDATE', { id, externalId }, {
      status,
      status_reason_code: reason?.code ?? null,
      status_reason_message: reason?.message ?? null,
    })

  const move = (authorization: PaymentAuthorization, status: PaymentAuthorization['status'], code?: string): Promise<void> => {
    clock.cancel(authorization.timer)
    authorization.timer = undefined
    authorization.status = status
    authorization.statusUpdatedAt = clock.now()
    authorization.reason = code === undefined ? undefined : reasonOf(code)
    return tell(authorization, 'PAYMENT_AUTHORIZATIONS')
  }

  const moveCharge = (charge: AuthorizedCharge, status: AuthorizedCharge['status'], code?: string): Promise<void> => {
    clock.cancel(charge.timer)
    charge.timer = undefined
    charge.status = status
    charge.statusUpdatedAt = clock.now()
    charge.reason = code === undefined ? undefined : reasonOf(code)
    return tell(charge, 'CHARGES')
  }

  const isOpen = ({ status }: AuthorizedCharge): boolean => status === 'PENDING' || status === 'SCHEDULED'

  const endCharge: PaymentAuthorizationBook['endCharge'] = async (charge, status, code) => {
    if (!isOpen(charge)) return
    const { authorization } = charge
    const told = [moveCharge(charge, status, code)]
    const used = status === 'SETTLED' && authorization.method !== 'PIX_OF_SMART_TRANSFERS' && authorization.status === 'AUTHORIZED'
    if (used) told.push(move(authorization, 'CONSUMED'))
    await Promise.all(told)
  }

  const end: PaymentAuthorizationBook['end'] = async (authorization, status, code) => {
    const open = authorization.charges.filter(isOpen)
    const told = open.map((each) => endCharge(each, 'CANCELED', each.status === 'SCHEDULED' ? 'CANCELLED_WHILE_SCHEDULED' : 'CANCELLED_WHILE_PENDING'))
    await Promise.all([...told, move(authorization, status, code)])
  }

  const settle = clock.task<AuthorizedCharge>('Belvo authorized charge settles', (each) => endCharge(each, 'SETTLED'))
  const cancelLater = clock.task<AuthorizedCharge>('Belvo authorized charge is cancelled', (each) => endCharge(each, 'CANCELED', 'CANCELLED_WHILE_SCHEDULED'))
  const revokeLater = clock.task<PaymentAuthorization>('Belvo payment authorization is cancelled', (each) => end(each, 'REVOKED', 'BENEFICIARY_REVOKED_AUTHORIZATION'))
  const expire = clock.task<PaymentAuthorization>('Belvo payment authorization expires', (each) => move(each, 'FAILED', 'PAYMENT_NOT_COMPLETED_CONSENT_EXPIRED'))

  const charge = (authorization: PaymentAuthorization, details: NewCharge): { readonly made: AuthorizedCharge; readonly told: Promise<void> } => {
    const later = details.day !== undefined && details.day > clock.now()
    const made: AuthorizedCharge = {
      id: identifiers.uuid(),
      authorization,
      createdAt: clock.now(),
      amount: details.amount,
      externalId: details.externalId ?? null,
      day: details.day ?? today(),
      endToEndId: `E${identifiers.digits(31)}`,
      previous: details.previous,
      next: undefined,
      status: later ? 'SCHEDULED' : 'PENDING',
      statusUpdatedAt: clock.now(),
      reason: undefined,
      timer: undefined,
    }
    authorization.charges.push(made)
    charges.set(made.id, made)
    const { refusal } = authorization
    if (refusal !== undefined) {
      // The answer says so at once, and no webhook does.
      authorization.refusal = undefined
      made.status = 'FAILED'
      made.reason = reasonOf(refusal)
      return { made, told: Promise.resolve() }
    }
    made.timer = settle(Math.max(made.day - clock.now(), 0) + settleMs, made)
    return { made, told: later ? tell(made, 'CHARGES') : Promise.resolve() }
  }

  return {
    get all() {
      return [...authorizations.values()]
    },
    find: (id) => authorizations.get(id),
    findCharge: (id) => charges.get(id),
    create(details) {
      const id = identifiers.uuid()
      const authorization: PaymentAuthorization = {
        id,
        ...details,
        createdAt: clock.now(),
        authorizationUrl: authorizationUrl(id),
        charges: [],
        status: 'AWAITING_AUTHORIZATION',
        statusUpdatedAt: clock.now(),
        authorizedAt: undefined,
        reason: undefined,
        refusal: undefined,
        timer: undefined,
      }
      authorizations.set(id, authorization)
      authorization.timer = expire(consentMs, authorization)
      return authorization
    },
    acceptPartially: (authorization) => move(authorization, 'PARTIALLY_ACCEPTED'),
    async authorise(authorization) {
      authorization.authorizedAt = clock.now()
      const told = [move(authorization, 'AUTHORIZED')]
      const { amount, day } = authorization
      if (amount !== undefined) told.push(charge(authorization, { amount, day }).told)
      await Promise.all(told)
    },
    end,
    charge: (authorization, details) => charge(authorization, details).made,
    retry(failed, day) {
      const { made } = charge(failed.authorization, { amount: failed.amount, externalId: failed.externalId ?? undefined, day, previous: failed.id })
      failed.next = made.id
      return made
    },
    endCharge,
    cancel(authorization) {
      const { status, day } = authorization
      const inTime = day === undefined || clock.now() <= day - cancelBeforeMs
      if (status !== 'AUTHORIZED' || authorization.method === 'PIX_OF_IMMEDIATE' || !inTime) return false
      authorization.timer = revokeLater(settleMs, authorization)
      return true
    },
    cancelCharge(charge) {
      if (charge.status !== 'SCHEDULED' || clock.now() > charge.day - cancelBeforeMs) return false
      clock.cancel(charge.timer)
      charge.timer = cancelLater(settleMs, charge)
      return true
    },
  }
}
