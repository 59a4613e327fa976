import type { FintocPaymentControls, FintocSandboxPayment } from '../../fintoc-sandbox-control.ts'
import { existing } from './existing.ts'
import type { Payment, PaymentBook } from './payment-book.ts'

function snapshot({ id, status, amount, currency, errorReason, session }: Payment): FintocSandboxPayment {
  return { id, status, amount, currency, errorReason, checkoutSessionId: session?.id }
}

/** What the payer does on the page or in the widget, and what the bank makes of it. */
export function createPaymentControls(book: PaymentBook): FintocPaymentControls {
  const endable = (payment: Payment): Payment => {
    if (!book.isOpen(payment)) throw new TypeError(`The payment is ${payment.status} already.`)
    return payment
  }

  return {
    checkoutSessions: {
      get all() {
        return [...book.sessions.values()].map(({ id, status, flow, payment }) => ({ id, status, flow, paymentIntentId: payment?.id }))
      },
      async pay(id, end = {}) {
        const session = existing(book.sessions, id, 'checkout session')
        if (session.flow !== 'payment') throw new TypeError('Only sessions with the flow payment are stateful.')
        if (session.status === 'expired' || session.status === 'finished') throw new TypeError(`The session is ${session.status} already.`)
        const payment = endable(book.open(session))
        await book.end(payment, end)
        return snapshot(payment)
      },
      open(id) {
        const session = existing(book.sessions, id, 'checkout session')
        if (session.flow !== 'payment') throw new TypeError('Only sessions with the flow payment are stateful.')
        if (session.status !== 'created') throw new TypeError(`The session is ${session.status} already.`)
        return snapshot(book.open(session))
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
