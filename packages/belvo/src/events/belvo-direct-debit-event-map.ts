import type { KitEvent } from '@kit/core/events'
import type {
  DirectDebitConsentWebhook,
  DirectDebitCustomerWebhook,
  DirectDebitPaymentMethodWebhook,
  DirectDebitPaymentRequestWebhook,
} from '../generated/direct-debit-mexico.webhooks.gen.ts'

/**
 * The events of Direct Debit Mexico, in an envelope of their own: `data.details` is what changed, `data.datetime` when. Everything but the
 * type (and, of payment methods and requests, the code) may be missing.
 *
 * The values of `eventCode` for customers and consents are not documented, so each of the two is one type, `customer_update` and
 * `consent_update`, with the code open in `data.eventCode`.
 *
 * Where `details.status` is there and does not agree with the type, the event has no `outcome`: read the object.
 *
 * The id is derived from the whole body. Two equal bodies within the window, 24 hours, count as one event, since the time in the body keeps
 * two events apart; without a time it is 10 minutes. How often a delivery is repeated is not documented.
 *
 * @see https://developers.belvo.com/developer_resources/resources-webhooks-payments-mexico
 */
export interface BelvoDirectDebitEventMap {
  /** The bank accepted the account: it can be debited now. `data.details.id` is the payment method. Window: 24 hours. */
  'payment_method_update.payment_method_registration_successful': KitEvent<
    'belvo',
    'payment_method_update.payment_method_registration_successful',
    DirectDebitPaymentMethodWebhook
  >
  /** The bank refused the account: `data.details.failedReason` says why. Window: 24 hours. */
  'payment_method_update.payment_method_registration_failed': KitEvent<
    'belvo',
    'payment_method_update.payment_method_registration_failed',
    DirectDebitPaymentMethodWebhook
  >
  /** The registration was canceled, as a rule by the owner at the bank: the account cannot be debited. Window: 24 hours. */
  'payment_method_update.payment_method_registration_canceled': KitEvent<
    'belvo',
    'payment_method_update.payment_method_registration_canceled',
    DirectDebitPaymentMethodWebhook
  >
  /** The bank confirmed a debit. It can still be charged back. `data.details.id` is the payment request. Window: 24 hours. */
  'payment_request_update.payment_request_successful': KitEvent<
    'belvo',
    'payment_request_update.payment_request_successful',
    DirectDebitPaymentRequestWebhook
  >
  /** No money was taken: `data.details.failedReason` says why. Window: 24 hours. */
  'payment_request_update.payment_request_failed': KitEvent<
    'belvo',
    'payment_request_update.payment_request_failed',
    DirectDebitPaymentRequestWebhook
  >
  /** The payer disputed a debit: the money goes back to them. Window: 24 hours. */
  'payment_request_update.payment_request_chargeback': KitEvent<
    'belvo',
    'payment_request_update.payment_request_chargeback',
    DirectDebitPaymentRequestWebhook
  >
  /** A customer changed, whatever the `data.eventCode`: its values are not documented. Holds an RFC or CURP. Window: 24 hours. */
  customer_update: KitEvent<'belvo', 'customer_update', DirectDebitCustomerWebhook>
  /** A consent changed, whatever the `data.eventCode`: its values are not documented. Window: 24 hours. */
  consent_update: KitEvent<'belvo', 'consent_update', DirectDebitConsentWebhook>
}
