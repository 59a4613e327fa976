import type { FintocMandateControls, FintocOutcome, FintocSandboxCharge, FintocSandboxMandateIntent } from '../../../fintoc-sandbox-control.ts'
import type { RuleQueue } from '../../fault-plan.ts'
import type { Identifiers } from '../../identifiers.ts'
import { numberAt, objectAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { bankOf } from '../links/chilean-banks.ts'
import type { Institution } from '../links/chilean-banks.ts'
import { existing } from '../existing.ts'
import type { FintocEvents } from '../webhooks/fintoc-events.ts'
import { fintocRefusal } from '../fintoc-refusal.ts'
import { named } from '../named-resource.ts'
import { offsetPage } from '../offset-page.ts'

/** Who signs a mandate, and where. */
export interface Signer {
  readonly holderId: string
  readonly holderName: string
  readonly institution: Institution
}

interface Mandate {
  readonly id: string
  readonly accountId: string
  readonly signer: Signer
  readonly referenceId: string | null
  readonly createdAt: number
  status: 'active' | 'canceled'
}

export interface MandateIntent {
  readonly id: string
  readonly referenceId: string | null
  readonly businessProfile: JsonObject | null
  readonly widgetToken: string
  readonly createdAt: number
  status: FintocSandboxMandateIntent['status']
  publicError: string | null
  mandate: Mandate | undefined
}

interface Charge {
  readonly id: string
  readonly mandate: Mandate
  readonly createdAt: number
  readonly body: JsonObject
  amount: number
  status: FintocSandboxCharge['status']
  failureCode: string | null
}

export interface MandateParts {
  readonly clock: SandboxClock
  readonly state: SandboxState
  readonly identifiers: Identifiers
  readonly events: FintocEvents
  readonly outcomes: RuleQueue<FintocOutcome>
  readonly settleMs: number
}

function mandateResource({ id, accountId, referenceId, createdAt, signer, status }: Mandate): JsonObject {
  return {
    id,
    object: 'subscription',
    account: {
      id: accountId,
      object: 'account',
      holder_id: signer.holderId,
      holder_name: signer.holderName,
      name: 'Cuenta Corriente',
      number: '123456789',
      official_name: 'Cuenta Corriente Moneda Local',
      type: 'checking_account',
      currency: 'CLP',
      institution: signer.institution,
    },
    created_at: new Date(createdAt).toISOString(),
    mode: 'test',
    reference_id: referenceId,
    status,
  }
}

function intentResource(intent: MandateIntent, widgetToken: string | null = null): JsonObject {
  return {
    id: intent.id,
    object: 'subscription_intent',
    bank_account: null,
    business_profile: intent.businessProfile,
    created_at: new Date(intent.createdAt).toISOString(),
    mode: 'test',
    public_error: intent.publicError,
    reference_id: intent.referenceId,
    status: intent.status,
    subscription: intent.mandate === undefined ? null : mandateResource(intent.mandate),
    widget_token: widgetToken,
  }
}

function chargeResource({ id, body, amount, createdAt, status, failureCode }: Charge): JsonObject {
  return {
    id,
    object: 'charge',
    amount,
    business_profile: objectAt(body, 'business_profile') ?? null,
    created_at: new Date(createdAt).toISOString(),
    currency: 'CLP',
    failure_code: failureCode,
    metadata: objectAt(body, 'metadata') ?? {},
    mode: 'test',
    recipient_account: null,
    status,
  }
}

/** How signing ends. */
export interface SigningEnd {
  readonly status: 'succeeded' | 'failed' | 'rejected'
  readonly publicError?: string | undefined
  readonly signer?: Signer | undefined
}

export interface Mandates {
  readonly intents: ReadonlyMap<string, MandateIntent>
  /** The state changes at once; resolves when the first attempts to tell of it are over. */
  sign(intent: MandateIntent, end: SigningEnd): Promise<void>
  readonly operations: OperationHandler[]
  readonly control: FintocMandateControls
}

const usualSigner: Signer = { holderId: '416148503', holderName: 'Jon Snow', institution: bankOf(0) }

/** Legacy direct debit: a mandate is signed in the widget, and charged afterwards. */
export function createMandates({ clock, state, identifiers, events, outcomes, settleMs }: MandateParts): Mandates {
  const intents = state.map<string, MandateIntent>('subscription intents')
  const mandates = state.map<string, Mandate>('mandates')
  const charges = state.map<string, Charge>('charges')
  const chargeOf = ({ params }: Call): Charge => named(charges, params['charge_id'], 'charge')
  const intentSnapshot = ({ id, status, mandate }: MandateIntent): FintocSandboxMandateIntent => ({ id, status, subscriptionId: mandate?.id })

  const settle = async (charge: Charge): Promise<void> => {
    const outcome = outcomes.take(({ of }) => of === 'charge')
    charge.status = outcome === undefined ? 'succeeded' : 'failed'
    charge.failureCode = outcome === undefined ? null : (outcome.code ?? 'insufficient_funds')
    await events.emit(`charge.${charge.status}`, chargeResource(charge))
  }
  const settleLater = clock.task('Fintoc charge settles', settle)

  const sign: Mandates['sign'] = async (intent, { status, publicError, signer = usualSigner }) => {
    intent.status = status
    if (status === 'succeeded') {
      const mandate: Mandate = {
        id: identifiers.prefixed('sub_'),
        accountId: identifiers.prefixed('acc_'),
        signer,
        referenceId: intent.referenceId,
        createdAt: clock.now(),
        status: 'active',
      }
      mandates.set(mandate.id, mandate)
      intent.mandate = mandate
    } else intent.publicError = publicError ?? (status === 'failed' ? 'bank_not_available' : 'login_invalid_credentials')
    const told = [events.emit(`subscription_intent.${status}`, intentResource(intent))]
    if (intent.mandate !== undefined) told.push(events.emit('subscription.activated', mandateResource(intent.mandate)))
    await Promise.all(told)
  }

  return {
    intents,
    sign,
    operations: [
      {
        id: 'subscriptionIntents.create',
        handle({ body }) {
          const id = identifiers.prefixed('si_')
          const intent: MandateIntent = {
            id,
            referenceId: stringAt(body, 'reference_id') ?? null,
            businessProfile: objectAt(body, 'business_profile') ?? null,
            widgetToken: `${id}_sec_${identifiers.secret(18)}`,
            createdAt: clock.now(),
            status: 'created',
            publicError: null,
            mandate: undefined,
          }
          intents.set(id, intent)
          return { status: 201, body: intentResource(intent, intent.widgetToken) }
        },
      },
      { id: 'subscriptionIntents.list', handle: (call) => offsetPage(call, [...intents.values()], (intent) => intentResource(intent)) },
      {
        id: 'subscriptionIntents.get',
        handle: ({ params }) => ({
          status: 200,
          body: intentResource(named(intents, params['subscription_intent_id'], 'subscription intent')),
        }),
      },
      { id: 'subscriptions.list', handle: (call) => offsetPage(call, [...mandates.values()], mandateResource) },
      {
        id: 'subscriptions.get',
        handle: ({ params }) => ({ status: 200, body: mandateResource(named(mandates, params['subscription_id'], 'subscription')) }),
      },
      {
        id: 'charges.create',
        handle({ body }) {
          const mandate = named(mandates, stringAt(body, 'subscription_id'), 'subscription')
          if (mandate.status !== 'active') {
            throw fintocRefusal(422, 'subscription_in_progress', 'The subscription is canceled: it cannot be charged.', 'subscription_id')
          }
          const charge: Charge = {
            id: identifiers.prefixed('ch_'),
            mandate,
            createdAt: clock.now(),
            body,
            amount: numberAt(body, 'amount') ?? 0,
            status: 'pending',
            failureCode: null,
          }
          charges.set(charge.id, charge)
          settleLater(settleMs, charge)
          return { status: 201, body: chargeResource(charge) }
        },
      },
      { id: 'charges.list', handle: (call) => offsetPage(call, [...charges.values()], chargeResource) },
      { id: 'charges.get', handle: (call) => ({ status: 200, body: chargeResource(chargeOf(call)) }) },
      {
        id: 'charges.update',
        handle(call) {
          const charge = chargeOf(call)
          if (charge.status !== 'pending') throw fintocRefusal(400, 'invalid_request', `The charge is ${charge.status}.`)
          charge.amount = numberAt(call.body, 'amount') ?? charge.amount
          return { status: 200, body: chargeResource(charge) }
        },
      },
    ],
    control: {
      subscriptionIntents: {
        get all() {
          return [...intents.values()].map(intentSnapshot)
        },
        async complete(id, { status = 'succeeded', publicError } = {}) {
          const intent = existing(intents, id, 'subscription intent')
          if (intent.status !== 'created') throw new TypeError(`The subscription intent is ${intent.status} already.`)
          await sign(intent, { status, publicError })
          return intentSnapshot(intent)
        },
      },
      subscriptions: {
        get all() {
          return [...mandates.values()].map(({ id, status }) => ({ id, status }))
        },
        async cancel(id) {
          const mandate = existing(mandates, id, 'subscription')
          if (mandate.status === 'canceled') throw new TypeError('The subscription is canceled already.')
          mandate.status = 'canceled'
          await events.emit('subscription.canceled', mandateResource(mandate))
        },
      },
      charges: {
        get all() {
          return [...charges.values()].map(({ id, mandate, amount, status }) => ({ id, subscriptionId: mandate.id, amount, status }))
        },
      },
    },
  }
}
