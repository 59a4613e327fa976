import { listAt, objectAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import { cursorPage } from '../cursor-page.ts'
import type { CustomerBook } from './customer-book.ts'
import { expiryOf } from '../expiry.ts'
import { fintocRefusal } from '../fintoc-refusal.ts'
import { refuseLineItems } from '../recurring/line-items.ts'
import { named } from '../named-resource.ts'
import type { Checkout, PaymentBook } from './payment-book.ts'

const dayMs = 86_400_000
const currencies = ['CLP', 'MXN']
const setupMethods = ['pac', 'card']

export interface CheckoutParts {
  readonly book: PaymentBook
  readonly customers: CustomerBook
  readonly clock: SandboxClock
  readonly hasSubscription: (id: string) => boolean
}

function missing(name: string): Error {
  return fintocRefusal(400, 'missing_parameter', `Missing required param: ${name}`, name)
}

/** What the flows of a v2 session need besides what the document says. */
function refuseIncomplete(body: JsonObject, flow: string): void {
  if (flow === 'payment') {
    if (body['amount'] === undefined) throw missing('amount')
    return
  }
  const methods = listAt(body, 'payment_method_types')
  const other = methods.find((method) => !setupMethods.includes(String(method)))
  if (other !== undefined) {
    throw fintocRefusal(400, 'invalid_enum', `A session with the flow ${flow} takes ${setupMethods.join(' and ')}.`, 'payment_method_types')
  }
  if (flow !== 'subscription') return
  if (body['customer'] === undefined && body['customer_data'] === undefined) throw missing('customer')
  refuseLineItems(listAt(body, 'line_items'), 'line_items')
}

/** Checkout sessions of both generations. */
export function createCheckoutOperations({ book, customers, clock, hasSubscription }: CheckoutParts): OperationHandler[] {
  const of =
    (generation: Checkout['generation']) =>
    ({ params }: Call): Checkout => {
      const session = named(book.sessions, params['checkout_session_id'], 'checkout session')
      if (session.generation !== generation) throw fintocRefusal(404, 'missing_resource', `The session was made under /${session.generation}.`)
      return session
    }
  const [first, second] = [of('v1'), of('v2')]

  const expire = (session: Checkout): void => {
    if (session.status === 'finished') throw fintocRefusal(400, 'invalid_request', 'The session is finished.')
    void book.expireSession(session)
  }

  return [
    {
      id: 'checkoutSessions.create',
      handle({ body }) {
        const currency = stringAt(body, 'currency')?.toUpperCase() ?? ''
        if (!currencies.includes(currency)) throw fintocRefusal(400, 'invalid_currency', `currency must be ${currencies.join(' or ')}.`, 'currency')
        if ((stringAt(body, 'flow') ?? 'payment') !== 'payment') {
          throw fintocRefusal(400, 'invalid_enum', 'Sessions of this generation are for payments: other flows are made under /v2.', 'flow')
        }
        const expiresAt = expiryOf(body, clock.now()) ?? clock.now() + dayMs
        const session = book.createSession({ generation: 'v1', flow: 'payment', body, customer: null, expiresAt }, false)
        return { status: 201, body: book.sessionResource(session) }
      },
    },
    { id: 'checkoutSessions.get', handle: (call) => ({ status: 200, body: book.sessionResource(first(call)) }) },
    {
      id: 'checkoutSessions.expire',
      handle(call) {
        const session = first(call)
        expire(session)
        return { status: 200, body: book.sessionResource(session) }
      },
    },
    {
      id: 'v2.checkoutSessions.create',
      handle({ body, headers }) {
        const version = headers.get('Fintoc-Version')
        if (version !== null && version < '2026-02-01') {
          throw fintocRefusal(403, 'invalid_api_version', 'This call takes Fintoc-Version 2026-02-01 or later.')
        }
        const flow = stringAt(body, 'flow') ?? 'payment'
        refuseIncomplete(body, flow)
        const subscription = stringAt(body, 'subscription')
        if (subscription !== undefined && !hasSubscription(subscription)) {
          throw fintocRefusal(404, 'missing_resource', 'No subscription has this id.', 'subscription')
        }
        const expiresAt = expiryOf(body, clock.now()) ?? clock.now() + dayMs
        const customer = customers.of(body) ?? (flow === 'setup' ? customers.create(objectAt(body, 'customer_data') ?? {}).resource : null)
        const session = book.createSession({ generation: 'v2', flow, body, customer, expiresAt }, stringAt(body, 'ui_mode') === 'embedded')
        return { status: 201, body: book.sessionResource(session) }
      },
    },
    {
      id: 'v2.checkoutSessions.list',
      handle(call) {
        const sessions = [...book.sessions.values()].filter(({ generation }) => generation === 'v2')
        return cursorPage(call, sessions, (session) => book.sessionResource(session))
      },
    },
    { id: 'v2.checkoutSessions.get', handle: (call) => ({ status: 200, body: book.sessionResource(second(call)) }) },
    {
      id: 'v2.checkoutSessions.expire',
      handle(call) {
        const session = second(call)
        expire(session)
        return { status: 201, body: book.sessionResource(session) }
      },
    },
  ]
}
