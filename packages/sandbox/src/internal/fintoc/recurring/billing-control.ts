import type { FintocBillingControls } from '../../../fintoc-sandbox-control.ts'
import type { CustomerBook } from '../payments/customer-book.ts'
import { existing } from '../existing.ts'
import type { InvoiceBook } from './invoice-book.ts'
import type { PaymentBook } from '../payments/payment-book.ts'
import type { PaymentMethodBook } from './payment-method-book.ts'
import type { SubscriptionBook } from './subscription-book.ts'
import { defaultUsernames } from '../links/test-users.ts'

export interface BillingControlParts {
  readonly customers: CustomerBook
  readonly methods: PaymentMethodBook
  readonly subscriptions: SubscriptionBook
  readonly invoices: InvoiceBook
  readonly payments: PaymentBook
}

/** What customers of recurring payments do. */
export function createBillingControls({ customers, methods, subscriptions, invoices, payments }: BillingControlParts): FintocBillingControls {
  return {
    paymentMethods: {
      get all() {
        return [...methods.methods.values()].map(({ id, customerId, type }) => ({ id, customerId, type }))
      },
      store(customerId, type = 'card') {
        existing(customers.customers, customerId, 'customer')
        return methods.store({ customerId, type, institutionId: undefined, holderId: defaultUsernames.individual.replace('-', '') }).id
      },
    },
    recurring: {
      get all() {
        return [...subscriptions.subscriptions.values()].map(({ id, customerId, status, methodId }) => ({ id, customerId, status, paymentMethodId: methodId }))
      },
    },
    invoices: {
      get all() {
        return [...invoices.invoices.values()].map((invoice) => {
          const { id, subscriptionId, status } = invoice
          return { id, subscriptionId, status, total: invoices.total(invoice) }
        })
      },
      async pay(id, end = {}) {
        const invoice = existing(invoices.invoices, id, 'invoice')
        if (invoice.status !== 'open') throw new TypeError(`The invoice is ${invoice.status}.`)
        if (invoices.isBeingPaid(invoice)) throw new TypeError('A payment of this invoice is on its way: advance the clock first.')
        await payments.end(invoices.pay(invoice), end)
      },
    },
  }
}
