// Generated from openapi/direct-debit-mexico.yaml by @kit/codegen. Do not edit.

import type { DirectDebitPaymentRequestStatus } from './direct-debit-mexico.gen.ts'

/** A consent that changed. Any member may be missing. */
export interface DirectDebitConsentDetails {
  /** Id of the consent. Format `uuid`. */
  id?: string
  /** Your own label of the consent. Null when you gave none. */
  reference?: string | null
  /** The new status of the consent. */
  status?: string | null
  /** Why the consent failed, as a code. Null unless it failed. */
  failedReason?: string | null
  /** Why the consent failed, in words for developers. Null unless it failed. */
  failedMessage?: string | null
}

/** A consent changed. There is no id of the delivery. */
export interface DirectDebitConsentWebhook {
  /** What the event is about. */
  eventType: 'consent_update'
  /** What happened. The values were not seen; can be null or missing. */
  eventCode?: string | null
  /** When it happened. RFC 3339 with milliseconds. Format `date-time`. */
  datetime?: string | null
  /** What changed. */
  details?: DirectDebitConsentDetails | null
}

/** A customer that changed. Personal data. Any member may be missing. */
export interface DirectDebitCustomerDetails {
  /** Id of the customer. Format `uuid`. */
  id?: string
  /** Your own label of the customer. Null when you gave none. */
  reference?: string | null
  /** The new status of the customer. */
  status?: string | null
  /** Why the customer failed, as a code. Null unless it failed. */
  failedReason?: string | null
  /** Why the customer failed, in words for developers. Null unless it failed. */
  failedMessage?: string | null
  /** RFC or CURP of the customer. */
  documentNumber?: string | null
}

/** A customer changed. There is no id of the delivery. */
export interface DirectDebitCustomerWebhook {
  /** What the event is about. */
  eventType: 'customer_update'
  /** What happened. The values were not seen; can be null or missing. */
  eventCode?: string | null
  /** When it happened. RFC 3339 with milliseconds. Format `date-time`. */
  datetime?: string | null
  /** What changed. */
  details?: DirectDebitCustomerDetails | null
}

/** A payment method whose registration changed. Any member may be missing. */
export interface DirectDebitPaymentMethodUpdate {
  /** Id of the payment method. Format `uuid`. */
  id?: string
  /** Your own label of the payment method. Null when you gave none. */
  reference?: string | null
  /** The new status of the payment method. */
  status?: string | null
  /** Why the payment method failed, as a code. Null unless it failed. */
  failedReason?: string | null
  /** Why the payment method failed, in words for developers. Null unless it failed. */
  failedMessage?: string | null
}

/** The registration of a payment method changed. There is no id of the delivery. */
export interface DirectDebitPaymentMethodWebhook {
  /** What the event is about. */
  eventType: 'payment_method_update'
  /** What happened: `payment_method_registration_successful`, `..._failed` or `..._canceled`. */
  eventCode:
    | 'payment_method_registration_successful' | 'payment_method_registration_failed' | 'payment_method_registration_canceled'
    | (string & {})
  /** When it happened. RFC 3339 with milliseconds. Format `date-time`. */
  datetime?: string | null
  /** What changed. */
  details?: DirectDebitPaymentMethodUpdate | null
}

/** A debit that changed. Any member may be missing. */
export interface DirectDebitPaymentRequestUpdate {
  /** Id of the payment request. Format `uuid`. */
  id?: string
  /** Your own label of the payment request. Null when you gave none. */
  reference?: string | null
  /** The new status of the debit. Which one a chargeback carries is not documented. */
  status?: DirectDebitPaymentRequestStatus | null
  /** Why the payment request failed, as a code. Null unless it failed. */
  failedReason?: string | null
  /** Why the payment request failed, in words for developers. Null unless it failed. */
  failedMessage?: string | null
  /** Amount in pesos: a number here, while the API answers with a text. Not in older deliveries. */
  amount?: number | null
}

/** A debit changed. There is no id of the delivery. */
export interface DirectDebitPaymentRequestWebhook {
  /** What the event is about. */
  eventType: 'payment_request_update'
  /** What happened: `payment_request_successful`, `..._failed` or `..._chargeback`. */
  eventCode:
    | 'payment_request_successful' | 'payment_request_failed' | 'payment_request_chargeback' | (string & {})
  /** When it happened. RFC 3339 with milliseconds. Format `date-time`. */
  datetime?: string | null
  /** What changed. */
  details?: DirectDebitPaymentRequestUpdate | null
}

/** What Belvo direct debit in Mexico sends, by the name of the event. */
export interface DirectDebitMexicoWebhooks {
  /**
   * A bank accepted an account
   *
   * The payment method can be debited now. Told from the other webhooks of Belvo by `eventType`. Carries the `Authorization`
   * value you typed into the dashboard and no signature, so read the object before you act. Answer 2XX within 5 seconds.
   */
  'payment_method_update.payment_method_registration_successful': DirectDebitPaymentMethodWebhook
  /**
   * A bank refused an account
   *
   * The payment method cannot be debited; `details.failedReason` says why. Told from the other webhooks of Belvo by `eventType`.
   * Carries the `Authorization` value you typed into the dashboard and no signature, so read the object before you act. Answer
   * 2XX within 5 seconds.
   */
  'payment_method_update.payment_method_registration_failed': DirectDebitPaymentMethodWebhook
  /**
   * A registration was canceled
   *
   * The payment method cannot be debited, as a rule because its owner canceled at the bank. Told from the other webhooks of Belvo
   * by `eventType`. Carries the `Authorization` value you typed into the dashboard and no signature, so read the object before
   * you act. Answer 2XX within 5 seconds.
   */
  'payment_method_update.payment_method_registration_canceled': DirectDebitPaymentMethodWebhook
  /**
   * A debit succeeded
   *
   * The bank confirmed the debit. It can still be charged back. Told from the other webhooks of Belvo by `eventType`. Carries the
   * `Authorization` value you typed into the dashboard and no signature, so read the object before you act. Answer 2XX within 5
   * seconds.
   */
  'payment_request_update.payment_request_successful': DirectDebitPaymentRequestWebhook
  /**
   * A debit failed
   *
   * No money was taken; `details.failedReason` says why. Told from the other webhooks of Belvo by `eventType`. Carries the
   * `Authorization` value you typed into the dashboard and no signature, so read the object before you act. Answer 2XX within 5
   * seconds.
   */
  'payment_request_update.payment_request_failed': DirectDebitPaymentRequestWebhook
  /**
   * A debit was charged back
   *
   * The payer disputed a debit: the money goes back to them. Told from the other webhooks of Belvo by `eventType`. Carries the
   * `Authorization` value you typed into the dashboard and no signature, so read the object before you act. Answer 2XX within 5
   * seconds.
   */
  'payment_request_update.payment_request_chargeback': DirectDebitPaymentRequestWebhook
  /**
   * A customer changed
   *
   * The values of `eventCode` were not seen. Told from the other webhooks of Belvo by `eventType`. Carries the `Authorization`
   * value you typed into the dashboard and no signature, so read the object before you act. Answer 2XX within 5 seconds.
   */
  'customer_update.*': DirectDebitCustomerWebhook
  /**
   * A consent changed
   *
   * Only in the newest pages; the values of `eventCode` were not seen. Told from the other webhooks of Belvo by `eventType`.
   * Carries the `Authorization` value you typed into the dashboard and no signature, so read the object before you act. Answer
   * 2XX within 5 seconds.
   */
  'consent_update.*': DirectDebitConsentWebhook
}
