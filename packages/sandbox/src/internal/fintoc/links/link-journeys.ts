import { movementBanks, taxOffice } from './chilean-banks.ts'
import { tellLinkCreated } from './link-created.ts'
import type { LinkCreatedParts } from './link-created.ts'
import { exchangeLifetimeMs } from './link-book.ts'
import type { BankLogin } from './link-book.ts'
import { loginFactor } from '../widget/second-factor.ts'
import { testPassword, testUser } from './test-users.ts'
import type { WidgetJourney, WidgetVisit } from '../widget/widget-visit.ts'

const failures = ['bank_not_available', 'bank_connection_error', 'mfa_unavailable']
const eventNames = { confirm: 'selecting_account', succeeded: 'link_created', failed: 'on_error' }

function loginOf({ username, institutionId }: WidgetVisit): BankLogin {
  return { username, institutionId, password: testPassword }
}

function accountsOf({ username = '', holderType }: WidgetVisit): ReturnType<WidgetJourney['summary']> {
  const user = testUser(username, testPassword, holderType)
  return [['Who', user?.holderName ?? username], ...(user?.accountTypes ?? []).map((type) => ['Account', type.replace('_', ' ')] as const)]
}

/** Visits that end with a link: for a link intent, for a webhook URL, for the tax office, and to give new credentials to a link. */
export function createLinkJourneys(parts: LinkCreatedParts): readonly WidgetJourney[] {
  const { book, clock } = parts
  const connecting: Omit<WidgetJourney, 'name' | 'closed' | 'succeed'> = {
    title: () => 'Connect a bank',
    steps: ({ institutionId = '' }) => ['bank', 'login', ...(loginFactor(institutionId) === undefined ? [] : ['factor' as const]), 'confirm'],
    banks: ({ holderType }) => movementBanks(holderType),
    factor: ({ institutionId = '' }) => loginFactor(institutionId),
    summary: accountsOf,
    failures,
    eventNames,
    fail: () => undefined,
  }

  return [
    {
      ...connecting,
      name: 'link intent',
      closed({ subject }) {
        const intent = book.intents.get(subject)
        if (intent === undefined) return 'There is no such link intent.'
        if (intent.link !== undefined) return 'This bank was connected before.'
        return clock.now() > intent.createdAt + exchangeLifetimeMs ? 'The 30 minutes of this link intent are over.' : undefined
      },
      succeed(visit) {
        const intent = book.intents.get(visit.subject)
        if (intent === undefined) return {}
        book.complete(intent, loginOf(visit))
        return { id: intent.id, exchangeToken: intent.exchangeToken }
      },
    },
    {
      ...connecting,
      name: 'link for a webhook URL',
      closed: () => undefined,
      succeed(visit) {
        const link = book.connect(visit.holderType, loginOf(visit))
        void tellLinkCreated(parts, link, visit.subject)
        return { id: link.id }
      },
    },
    {
      ...connecting,
      name: 'link to the tax office',
      title: () => 'Connect the tax office',
      steps: () => ['login', 'confirm'],
      banks: () => [taxOffice],
      factor: () => undefined,
      summary: ({ username = '', holderType }) => [
        ['Who', testUser(username, testPassword, holderType)?.holderName ?? username],
        ['Shared', 'Invoices and tax returns'],
      ],
      closed: () => undefined,
      succeed(visit) {
        const link = book.connect(visit.holderType, { ...loginOf(visit), institutionId: taxOffice.id })
        void tellLinkCreated(parts, link, visit.subject)
        return { id: link.id }
      },
    },
    {
      ...connecting,
      name: 'new credentials',
      title: () => 'Connect the bank again',
      steps: () => ['login'],
      factor: () => undefined,
      closed: ({ subject }) => (book.links.has(subject) ? undefined : 'There is no such link.'),
      succeed({ subject }) {
        const link = book.links.get(subject)
        if (link !== undefined) link.status = 'active'
        return { id: subject }
      },
    },
  ]
}
