import { stringAt } from '../../json.ts'
import { bankOf, chileanPayerBanks } from '../links/chilean-banks.ts'
import type { MandateIntent, Mandates } from './mandate-operations.ts'
import { paymentFactor } from '../widget/second-factor.ts'
import { testPassword, testUser } from '../links/test-users.ts'
import type { WidgetJourney, WidgetVisit } from '../widget/widget-visit.ts'

/** `public_error` of signing, by the name the bank's answer has elsewhere. */
const publicErrors: Readonly<Record<string, string>> = {
  mfa_authorization_timeout: 'authorization_timeout',
  mfa_locked: 'login_credentials_locked',
}

const rejecting = new Set(['login_invalid_credentials', 'login_credentials_locked', 'authorization_timeout', 'account_type_not_permitted'])

/** Visits of somebody who signs a mandate of legacy direct debit. */
export function createMandateJourney(mandates: Mandates): WidgetJourney {
  const intentOf = ({ subject }: WidgetVisit): MandateIntent => {
    const intent = mandates.intents.get(subject)
    if (intent === undefined) throw new Error('a visit without a subscription intent')
    return intent
  }

  return {
    name: 'subscription intent',
    title: () => 'Sign a mandate',
    steps: () => ['bank', 'login', 'confirm', 'factor'],
    closed({ subject }) {
      const intent = mandates.intents.get(subject)
      if (intent === undefined) return 'There is no such subscription intent.'
      return intent.status === 'created' ? undefined : `The subscription intent is ${intent.status} already.`
    },
    banks: () => chileanPayerBanks,
    factor: ({ institutionId = '' }) => paymentFactor(institutionId),
    summary: (visit) => [['What', 'Charges to this account from now on'], ['For', stringAt(intentOf(visit).businessProfile, 'name') ?? 'Kit Sandbox']],
    failures: [
      'bank_not_available',
      'bank_connection_error',
      'internal_error',
      'account_type_not_permitted',
      'authorization_timeout',
      'login_credentials_locked',
      'login_invalid_credentials',
    ],
    eventNames: { confirm: 'creating_subscription', succeeded: 'subscription_created', failed: 'subscription_aborted' },
    succeed(visit) {
      const { username = '', institutionId } = visit
      const user = testUser(username, testPassword, 'individual') ?? testUser(username, testPassword, 'business')
      const institution = chileanPayerBanks.find(({ id }) => id === institutionId) ?? bankOf(0)
      const signer = user === undefined ? undefined : { holderId: user.holderId, holderName: user.holderName, institution }
      void mandates.sign(intentOf(visit), { status: 'succeeded', signer })
      return {}
    },
    fail(visit, code) {
      const publicError = publicErrors[code] ?? code
      void mandates.sign(intentOf(visit), { status: rejecting.has(publicError) ? 'rejected' : 'failed', publicError })
    },
  }
}
