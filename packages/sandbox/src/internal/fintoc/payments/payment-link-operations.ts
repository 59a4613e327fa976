import type { FintocPaymentLinkControls } from '../../../fintoc-sandbox-control.ts'
import type { Identifiers } from '../../identifiers.ts'
import { numberAt, objectAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { existing } from '../existing.ts'
import { fintocRefusal } from '../fintoc-refusal.ts'
import { named } from '../named-resource.ts'
import { offsetPage } from '../offset-page.ts'
import type { Payment, PaymentBook } from './payment-book.ts'

export interface PaymentLink {
  readonly id: string
  readonly createdAt: number
  readonly expiresAt: number | undefined
  readonly body: JsonObject
  status: 'active' | 'expired' | 'canceled'
}

export interface PaymentLinks {
  readonly links: ReadonlyMap<string, PaymentLink>
  /** Somebody opens the page: a payment begins. */
  pay(link: PaymentLink): Payment
  readonly operations: readonly OperationHandler[]
  readonly control: FintocPaymentLinkControls
}

export interface PaymentLinkParts {
  readonly book: PaymentBook
  readonly clock: SandboxClock
  readonly state: SandboxState
  readonly identifiers: Identifiers
  readonly origin: string
}

/** Links that anybody may pay, as often as they like, until they expire or are canceled. */
export function createPaymentLinks({ book, clock, state, identifiers, origin }: PaymentLinkParts): PaymentLinks {
  const links = state.map<string, PaymentLink>('payment links')
  const linkOf = ({ params }: Call): PaymentLink => named(links, params['payment_link_id'], 'payment link')
  const urlOf = ({ id }: PaymentLink): string => `${origin}/pay/${id}`

  const expire = clock.task<PaymentLink>('Fintoc payment link expires', (link) => {
    if (link.status === 'active') link.status = 'expired'
  })

  const resource = (link: PaymentLink): JsonObject => {
    const { id, body, createdAt, expiresAt, status } = link
    const description = stringAt(objectAt(body, 'checkout'), 'description') ?? stringAt(body, 'description')
    return {
      id,
      object: 'payment_link',
      amount: body['amount'],
      business_profile: objectAt(body, 'business_profile') ?? null,
      checkout: description === undefined ? null : { description },
      created_at: new Date(createdAt).toISOString(),
      currency: body['currency'],
      customer_email: stringAt(body, 'customer_email') ?? null,
      expires_at: expiresAt === undefined ? null : new Date(expiresAt).toISOString(),
      metadata: objectAt(body, 'metadata') ?? {},
      mode: 'test',
      recipient_account: objectAt(body, 'recipient_account') ?? null,
      status,
      url: urlOf(link),
    }
  }

  const pay: PaymentLinks['pay'] = ({ id, body }) => {
    const payment = book.createPayment({
      amount: numberAt(body, 'amount') ?? 0,
      currency: stringAt(body, 'currency') ?? 'CLP',
      customerEmail: stringAt(body, 'customer_email') ?? null,
      metadata: objectAt(body, 'metadata') ?? {},
      businessProfile: objectAt(body, 'business_profile') ?? null,
      recipientAccount: objectAt(body, 'recipient_account') ?? null,
      paymentLink: id,
    })
    payment.status = 'in_progress'
    return payment
  }

  return {
    links,
    pay,
    operations: [
      {
        id: 'paymentLinks.create',
        handle({ body }) {
          if (body['currency'] === 'MXN' && body['recipient_account'] !== undefined) {
            throw fintocRefusal(400, 'invalid_payment_recipient_account', 'Direct payments are for Chile.', 'recipient_account')
          }
          const seconds = numberAt(body, 'expires_after_seconds')
          const createdAt = clock.now()
          const expiresAt = seconds === undefined ? undefined : createdAt + seconds * 1000
          const link: PaymentLink = { id: identifiers.prefixed('plink_'), createdAt, expiresAt, body, status: 'active' }
          links.set(link.id, link)
          if (seconds !== undefined) expire(seconds * 1000, link)
          return { status: 201, body: resource(link) }
        },
      },
      { id: 'paymentLinks.list', handle: (call) => offsetPage(call, [...links.values()], resource) },
      { id: 'paymentLinks.get', handle: (call) => ({ status: 200, body: resource(linkOf(call)) }) },
      {
        id: 'paymentLinks.cancel',
        handle(call) {
          const link = linkOf(call)
          if (link.status !== 'active') throw fintocRefusal(400, 'invalid_request', `The payment link is ${link.status}.`)
          link.status = 'canceled'
          return { status: 200, body: resource(link) }
        },
      },
    ],
    control: {
      get all() {
        return [...links.values()].map((link) => {
          const paymentIntentIds = [...book.payments.values()].filter(({ paymentLink }) => paymentLink === link.id).map(({ id }) => id)
          return { id: link.id, status: link.status, url: urlOf(link), paymentIntentIds }
        })
      },
      async pay(id, end = {}) {
        const link = existing(links, id, 'payment link')
        if (link.status !== 'active') throw new TypeError(`The payment link is ${link.status} already.`)
        const payment = pay(link)
        await book.end(payment, end)
        return payment.id
      },
    },
  }
}
