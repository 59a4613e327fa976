import { listAt, stringAt } from '../../json.ts'
import { chileanPayerBanks } from '../links/chilean-banks.ts'
import type { Checkout, PaymentBook } from '../payments/payment-book.ts'
import { paymentFactor } from '../widget/second-factor.ts'
import { defaultUsernames } from '../links/test-users.ts'
import type { WidgetJourney, WidgetStep, WidgetVisit } from '../widget/widget-visit.ts'

const stepsByMethod: Readonly<Record<string, readonly WidgetStep[]>> = { pac: ['bank', 'login', 'confirm', 'factor'], card: ['card', 'confirm'] }

export interface SetupEnd {
  readonly type: 'pac' | 'card'
  readonly institutionId?: string | undefined
  readonly holderId?: string | undefined
}

export interface SetupJourneyParts {
  readonly book: PaymentBook
  /** Stores the method, and subscribes when the session is for that. */
  readonly setUp: (session: Checkout, end: SetupEnd) => Promise<void>
  readonly failSetUp: (session: Checkout, code: string) => Promise<void>
}

/** Visits of somebody who stores a card or signs a mandate, for later charges or for a subscription. */
export function createSetupJourney({ book, setUp, failSetUp }: SetupJourneyParts): WidgetJourney {
  const sessionOf = ({ subject }: WidgetVisit): Checkout => {
    const session = book.sessions.get(subject)
    if (session === undefined) throw new Error('a visit without a session')
    return session
  }

  const methods = (visit: WidgetVisit): readonly string[] => {
    const given = listAt(sessionOf(visit).body, 'payment_method_types').filter((each) => typeof each === 'string')
    return given.length > 0 ? given : Object.keys(stepsByMethod)
  }

  const typeOf = (visit: WidgetVisit): 'pac' | 'card' => ((visit.method ?? methods(visit)[0]) === 'card' ? 'card' : 'pac')

  return {
    name: 'setup',
    title: (visit) => (sessionOf(visit).flow === 'subscription' ? 'Subscribe' : 'Store a way to pay'),
    steps(visit) {
      const steps = stepsByMethod[typeOf(visit)] ?? ['confirm']
      return methods(visit).length > 1 ? ['method', ...steps] : steps
    },
    closed({ subject }) {
      const session = book.sessions.get(subject)
      if (session === undefined) return 'There is no such session.'
      return book.isSessionOpen(session) ? undefined : `The session is ${session.status} already.`
    },
    methods,
    banks: () => chileanPayerBanks,
    factor: ({ institutionId = '' }) => paymentFactor(institutionId),
    summary: (visit) => [
      ['What', sessionOf(visit).flow === 'subscription' ? 'A subscription, charged every month' : 'Charges from now on'],
      ['With', typeOf(visit)],
    ],
    failures: ['bank_not_available', 'invalid_card', 'mfa_unavailable'],
    eventNames: { confirm: 'creating_subscription', succeeded: 'subscription_created', failed: 'subscription_aborted' },
    succeed(visit) {
      const holderId = (visit.username ?? defaultUsernames.individual).replaceAll(/[.-]/g, '')
      void setUp(sessionOf(visit), { type: typeOf(visit), institutionId: visit.institutionId, holderId })
      return {}
    },
    retry(visit, problem) {
      const { setupIntent } = sessionOf(visit)
      if (setupIntent === undefined || problem !== 'invalid_card') return
      setupIntent.status = 'waiting_for_retry'
      setupIntent.errorReason = problem
    },
    fail(visit, code) {
      void failSetUp(sessionOf(visit), code)
    },
    exits(visit) {
      const { body } = sessionOf(visit)
      return { done: stringAt(body, 'success_url'), left: stringAt(body, 'cancel_url') }
    },
  }
}
