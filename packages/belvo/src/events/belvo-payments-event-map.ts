import type { KitEvent } from '@kit/core/events'
import type {
  EnrollmentCreatedWebhook,
  EnrollmentStatusWebhook,
  PaymentAuthorizationStatusWebhook,
  PaymentBankAccountCreatedWebhook,
  PaymentChargeCreatedWebhook,
  PaymentChargeStatusWebhook,
  PaymentCustomerCreatedWebhook,
  PaymentIntentCreatedWebhook,
  PaymentIntentStatusWebhook,
  PaymentTransactionCreatedWebhook,
} from '../generated/payments-brazil.webhooks.gen.ts'

/**
 * The events of payments in Brazil: `data.object_id` is what was created or changed, `data.data.status` its new status. `data` is the whole
 * body; everything but `webhook_type` and `webhook_code` may be missing.
 *
 * The id is derived from the whole body. Two equal bodies within the window, 10 minutes, count as one event: Belvo repeats a delivery up to
 * three times, 60 seconds apart.
 *
 * Four types have two versions of the body; their `data` is a union, and `in` narrows it.
 *
 * @see https://developers.belvo.com/developer_resources/resources-webhooks-payments-brazil
 */
export interface BelvoPaymentsEventMap {
  /** The Pix Biometria widget created a payment intent. `data.object_id` is the intent. Window: 10 minutes. */
  'PAYMENT_INTENTS.OBJECT_CREATED': KitEvent<'belvo', 'PAYMENT_INTENTS.OBJECT_CREATED', PaymentIntentCreatedWebhook>
  /**
   * The status of a payment intent changed: `data.data.status` says to what, and only `SUCCEEDED` is paid. `data.object_id` is the
   * intent. Old Colombian deliveries (PSE) write the status in small letters and are a type of their own in the union.
   * Window: 10 minutes.
   */
  'PAYMENT_INTENTS.STATUS_UPDATE': KitEvent<'belvo', 'PAYMENT_INTENTS.STATUS_UPDATE', PaymentIntentStatusWebhook>
  /** A payment intent made a charge. `data.object_id` is the charge. Window: 10 minutes. */
  'CHARGES.OBJECT_CREATED': KitEvent<'belvo', 'CHARGES.OBJECT_CREATED', PaymentChargeCreatedWebhook>
  /**
   * The status of a charge changed: `data.data.status` says to what. Paid is `SUCCEEDED` for a charge of a payment intent (version 1 of
   * the body) and `SETTLED` for one of a payment authorization (version 2, unverified); `'status_reason_code' in` tells them apart. Not
   * sent for a charge refused at its creation. Window: 10 minutes.
   */
  'CHARGES.STATUS_UPDATE': KitEvent<'belvo', 'CHARGES.STATUS_UPDATE', PaymentChargeStatusWebhook>
  /**
   * Money was settled: fetch the transaction with payments.transactions.detail. `data.object_id` is the transaction. Not to be mixed up
   * with the `TRANSACTIONS` of a link, which have other codes and a `link_id`. Window: 10 minutes.
   */
  'TRANSACTIONS.OBJECT_CREATED': KitEvent<'belvo', 'TRANSACTIONS.OBJECT_CREATED', PaymentTransactionCreatedWebhook>
  /** The Pix Biometria widget started to enroll a device. `data.object_id` is the enrollment. Window: 10 minutes. */
  'ENROLLMENTS.OBJECT_CREATED': KitEvent<'belvo', 'ENROLLMENTS.OBJECT_CREATED', EnrollmentCreatedWebhook>
  /** The payer came back from the bank: `data.data.status` says how the enrollment ended. Window: 10 minutes. */
  'ENROLLMENTS.STATUS_UPDATE': KitEvent<'belvo', 'ENROLLMENTS.STATUS_UPDATE', EnrollmentStatusWebhook>
  /**
   * A payer was created, by the Pix Biometria widget (version 1) or with the version 2 header (unverified). `data.object_id` is the
   * customer. Window: 10 minutes.
   */
  'CUSTOMERS.OBJECT_CREATED': KitEvent<'belvo', 'CUSTOMERS.OBJECT_CREATED', PaymentCustomerCreatedWebhook>
  /**
   * A bank account was registered, with the version 2 header (unverified) or, in version 1, for Colombian payments (PSE), which are
   * gone. Window: 10 minutes.
   */
  'BANK_ACCOUNTS.OBJECT_CREATED': KitEvent<'belvo', 'BANK_ACCOUNTS.OBJECT_CREATED', PaymentBankAccountCreatedWebhook>
  /**
   * The status of a payment authorization changed: `data.data.status` says to what, and only `AUTHORIZED` lets money move. Code and
   * payload are unverified; the type `PAYMENT_AUTHORIZATION` comes as this one too. Window: 10 minutes.
   */
  'PAYMENT_AUTHORIZATIONS.STATUS_UPDATE': KitEvent<'belvo', 'PAYMENT_AUTHORIZATIONS.STATUS_UPDATE', PaymentAuthorizationStatusWebhook>
}
