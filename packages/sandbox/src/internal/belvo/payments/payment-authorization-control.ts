import type { EnrollmentControl, PaymentAuthorizationControl } from '../../../belvo-sandbox-control.ts'
import type { EnrollmentBook } from './enrollments.ts'
import type { PaymentAuthorization, PaymentAuthorizationBook } from './payment-authorizations.ts'

/** Plays the payer of the authorization with this id, and the bank. */
export function createPaymentAuthorizationControl(authorizations: PaymentAuthorizationBook, id: string): PaymentAuthorizationControl {
  const inStatus = (...statuses: readonly PaymentAuthorization['status'][]): PaymentAuthorization => {
    const authorization = authorizations.find(id)
    if (authorization === undefined) throw new Error('The sandbox has no such payment authorization.')
    if (statuses.includes(authorization.status)) return authorization
    throw new Error(`The payment authorization is ${authorization.status}; it has to be ${statuses.join(' or ')}.`)
  }
  const waiting = (): PaymentAuthorization => inStatus('AWAITING_AUTHORIZATION', 'PARTIALLY_ACCEPTED')
  return {
    acceptPartially: async () => authorizations.acceptPartially(inStatus('AWAITING_AUTHORIZATION')),
    authorise: async () => authorizations.authorise(waiting()),
    fail: async (code = 'USER_REJECTED') => authorizations.end(waiting(), 'FAILED', code),
    revoke: async (code = 'PAYER_REVOKED_AUTHORIZATION') => authorizations.end(inStatus('AUTHORIZED'), 'REVOKED', code),
    refuseNextCharge(code = 'INSUFFICIENT_FUNDS') {
      inStatus('AWAITING_AUTHORIZATION', 'PARTIALLY_ACCEPTED', 'AUTHORIZED').refusal = code
    },
    async failCharge(code = 'CHARGE_SETTLEMENT_FAILED') {
      const charge = inStatus('AUTHORIZED').charges.find(({ status }) => status === 'PENDING' || status === 'SCHEDULED')
      if (charge === undefined) throw new Error('The payment authorization has no charge that is on its way.')
      await authorizations.endCharge(charge, 'FAILED', code)
    },
  }
}

/** Plays the bank of the enrollment with this id. */
export function createEnrollmentControl(enrollments: EnrollmentBook, id: string): EnrollmentControl {
  return {
    async cancel(code = 'canceled_due_to_expiration') {
      const enrollment = enrollments.find(id)
      if (enrollment?.status !== 'SUCCEEDED') throw new Error('The sandbox has no such enrollment that succeeded.')
      await enrollments.end(enrollment, 'CANCELED', code)
    },
  }
}
