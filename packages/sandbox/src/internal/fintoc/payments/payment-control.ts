import type { FintocPaymentControls, FintocSandboxPayment } from '../../../fintoc-sandbox-control.ts'
import { existing } from '../existing.ts'
import type { Checkout, Payment } from './payment-book.ts'
import type { SetupJourneyParts } from '../recurring/setup-journey.ts'

function snapshot({ id, status, amount, currency, errorReason, session }: Payment): FintocSandboxPayment {
  return { id, status, amount, currency, errorReason, checkoutSessionId: session?.id }
}

/** What the payer does on the page or in the widget, and what the bank makes of it. */
export function createPaymentControls({ book, setUp, failSetUp }: SetupJourneyParts): FintocPaymentControls {
  const endable = (payment: Payment): Payment => {
    if (!book.isOpen(payment)) throw new TypeError(`The payment is ${payment.status} already.`)
    return payment
  }

  const open = (id: string): Checkout => {
    const session = existing(book.sessions, id, 'checkout session')
    if (!book.isSessionOpen(session)) throw new TypeError(`The session is ${session.status} already.`)
    return session
  }

  return {
    checkoutSessions: {
      get all() {
        return [...book.sessions.values()].map(({ id, status, flow, payment }) => ({ id, status, flow, paymentIntentId: payment?.id }))
      },
      async pay(id, end = {}) {
        const session = open(id)
        if (session.flow !== 'payment') throw new TypeError('Only a session with the flow payment is paid: see setUp.')
        const payment = endable(book.open(session))
        await book.end(payment, end)
        return snapshot(payment)
      },
      open(id) {
        const session = existing(book.sessions, id, 'checkout session')
        if (session.flow !== 'payment') throw new TypeError('Only a session with the flow payment has a payment: see setUp.')
        if (session.status !== 'created') throw new TypeError(`The session is ${session.status} already.`)
        return snapshot(book.open(session))
      },
      async setUp(id, { type = 'card', fails } = {}) {
        const session = open(id)
        if (session.flow === 'payment') throw new TypeError('This session has the flow payment: see pay.')
        book.openSetup(session)
        await (fails === undefined ? setUp(session, { type }) : failSetUp(session, fails))
        return { paymentMethodId: session.paymentMethod ?? undefined, subscriptionId: session.subscription ?? undefined }
      },
    },
    paymentIntents: {
      get all() {
        return [...book.payments.values()].map(snapshot)
      },
      async pay(id, end = {}) {
        const payment = endable(existing(book.payments, id, 'payment intent'))
        await book.end(payment, end)
        return snapshot(payment)
      },
    },
  }
}
