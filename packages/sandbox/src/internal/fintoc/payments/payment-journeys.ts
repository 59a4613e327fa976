import { listAt, stringAt } from '../../json.ts'
import { chileanPayerBanks, mexicanPayerBanks } from '../links/chilean-banks.ts'
import type { Payment, PaymentBook } from './payment-book.ts'
import { paymentFactor } from '../widget/second-factor.ts'
import { testPassword, testUser } from '../links/test-users.ts'
import type { WidgetJourney, WidgetStep, WidgetVisit } from '../widget/widget-visit.ts'

/** What a bank answers a payment with, the usual one first. */
const failures = [
  'insufficient_funds',
  'amount_limit_reached',
  'maximum_amount_error',
  'new_contact_amount_limit_reached',
  'new_contact_transfer_number_limit_reached',
  'recipient_account_not_allowed',
  'bank_account_locked',
  'bank_connection_error',
  'bank_not_available',
  'login_credentials_locked',
  'login_invalid_credentials',
  'mfa_authorization_timeout',
  'mfa_invalid_authorization',
  'mfa_locked',
  'mfa_unavailable',
]

/** Where the two are told apart was not seen: here what the person got wrong or left undone is rejected, and what the bank cannot do has failed. */
function statusOf(code: string): 'failed' | 'rejected' {
  return /^(?:mfa|login)_/.test(code) ? 'rejected' : 'failed'
}

export function amountText({ amount, currency }: { readonly amount: number; readonly currency: string }): string {
  const digits = currency === 'CLP' ? 0 : 2
  const value = (amount / 10 ** digits).toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return `${currency} ${value}`
}

const stepsByMethod: Readonly<Record<string, readonly WidgetStep[]>> = {
  bank_transfer: ['bank', 'login', 'confirm', 'factor'],
  card: ['card', 'confirm'],
  installment: ['card', 'confirm'],
  cash: ['confirm'],
}

const otherEnds = ['pending', 'expired', 'unknown_payer']

/** Visits of somebody who pays: in the widget, or on a page of a session, a payment link or an invoice. */
export function createPaymentJourney(book: PaymentBook): WidgetJourney {
  const paymentOf = ({ subject }: WidgetVisit): Payment => {
    const payment = book.payments.get(subject)
    if (payment === undefined) throw new Error('a visit without a payment')
    return payment
  }

  const methods = (visit: WidgetVisit): readonly string[] => {
    const payment = paymentOf(visit)
    const { session, type } = payment
    const given = session?.generation === 'v2' ? listAt(session.body, 'payment_method_types').filter((each) => typeof each === 'string') : []
    const known = given.filter((each) => stepsByMethod[each] !== undefined)
    return known.length > 0 ? known : [type]
  }

  const methodOf = (visit: WidgetVisit): string => visit.method ?? methods(visit)[0] ?? 'bank_transfer'

  const payer = ({ username = '', institutionId = 'cl_banco_estado' }: WidgetVisit): Payment['senderAccount'] => {
    const holder = testUser(username, testPassword, 'individual') ?? testUser(username, testPassword, 'business')
    return { holder_id: holder?.holderId ?? '416148503', institution_id: institutionId, number: '123456789', type: 'checking_account' }
  }

  return {
    name: 'payment',
    title: (visit) => `Pay ${amountText(paymentOf(visit))}`,
    steps(visit) {
      const steps = stepsByMethod[methodOf(visit)] ?? ['confirm']
      return methods(visit).length > 1 ? ['method', ...steps] : steps
    },
    closed({ subject }) {
      const payment = book.payments.get(subject)
      if (payment === undefined) return 'There is no such payment.'
      return book.isOpen(payment) && payment.status !== 'pending' ? undefined : `The payment is ${payment.status} already.`
    },
    methods,
    banks: (visit) => (paymentOf(visit).currency === 'MXN' ? mexicanPayerBanks : chileanPayerBanks),
    factor: ({ institutionId = '' }) => paymentFactor(institutionId),
    summary(visit) {
      const payment = paymentOf(visit)
      const shop = stringAt(payment.businessProfile, 'name')
      const from = payment.recipientAccount === null ? [] : [['To account', String(payment.recipientAccount['number'])] as const]
      return [['Amount', amountText(payment)], ...(shop === undefined ? [] : [['To', shop] as const]), ...from, ['With', methodOf(visit).replace('_', ' ')]]
    },
    otherEnds,
    failures,
    eventNames: { confirm: 'payment_intent_confirmation_required', succeeded: 'payment_created', failed: 'payment_error' },
    succeed(visit) {
      const payment = paymentOf(visit)
      payment.type = methodOf(visit)
      const { outcome } = visit
      const unknownPayer = outcome === 'unknown_payer' || payment.type !== 'bank_transfer'
      if (!unknownPayer) payment.senderAccount = payer(visit)
      if (outcome === 'expired') void (payment.session === undefined ? book.expirePayment(payment) : book.expireSession(payment.session))
      else void book.end(payment, { status: outcome === 'pending' ? 'pending' : 'succeeded', unknownPayer })
      return {}
    },
    fail(visit, code) {
      const payment = paymentOf(visit)
      payment.type = methodOf(visit)
      // Cards have reasons of their own, which the documentation does not list.
      const errorReason = failures.includes(code) ? code : 'recipient_account_not_allowed'
      void book.end(payment, { status: statusOf(errorReason), errorReason })
    },
    exits(visit) {
      const body = paymentOf(visit).session?.body
      return { done: stringAt(body, 'success_url'), left: stringAt(body, 'cancel_url') }
    },
  }
}
