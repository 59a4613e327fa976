import { isJsonObject, listAt, objectAt, stringAt } from '../../json.ts'
import type { CustomerBook } from './customer-book.ts'
import { lineItemOf } from '../recurring/line-items.ts'
import type { Checkout, PaymentBook } from './payment-book.ts'
import type { PaymentMethodBook } from '../recurring/payment-method-book.ts'
import type { SetupJourneyParts } from '../recurring/setup-journey.ts'
import type { SubscriptionBook } from '../recurring/subscription-book.ts'
import { defaultUsernames } from '../links/test-users.ts'

export interface CheckoutSetupParts {
  readonly book: PaymentBook
  readonly customers: CustomerBook
  readonly methods: PaymentMethodBook
  readonly subscriptions: SubscriptionBook
}

/** What a session with the flow `setup` or `subscription` leads to. */
export function createCheckoutSetup(parts: CheckoutSetupParts): Pick<SetupJourneyParts, 'setUp' | 'failSetUp'> {
  const { book, customers, methods, subscriptions } = parts

  const customerIdOf = ({ customer }: Checkout): string => stringAt(customer, 'id') ?? customers.create({}).id

  return {
    async setUp(session, { type, institutionId, holderId = defaultUsernames.individual.replace('-', '') }) {
      const method = methods.store({ customerId: customerIdOf(session), type, institutionId, holderId })
      session.paymentMethod = method.id
      if (session.setupIntent !== undefined) {
        session.setupIntent.status = 'succeeded'
        session.setupIntent.errorReason = null
      }
      if (session.flow === 'subscription') {
        const items = listAt(session.body, 'line_items').filter(isJsonObject).map(lineItemOf)
        const { customerId } = method
        const metadata = objectAt(session.body, 'metadata') ?? {}
        const details = { customerId, items, methodId: method.id, metadata, trialEnd: undefined, collectionMethod: 'charge_automatically' } as const
        session.subscription = subscriptions.create(details).id
      } else {
        // The customer changes how a subscription is paid: what is open already keeps its own page.
        const subscription = subscriptions.subscriptions.get(session.subscription ?? '')
        if (subscription !== undefined) subscription.methodId = method.id
      }
      await book.finish(session)
    },
    async failSetUp(session, code) {
      if (session.setupIntent !== undefined) {
        session.setupIntent.status = 'failed'
        session.setupIntent.errorReason = code
      }
      await book.finish(session)
    },
  }
}
