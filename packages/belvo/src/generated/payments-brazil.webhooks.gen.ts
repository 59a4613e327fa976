// Generated from openapi/payments-brazil.yaml by @kit/codegen. Do not edit.

import type { EnrollmentStatus, EnumPaymentIntentStatus, PaymentAuthorizationStatus, PaymentReasonCode } from './payments-brazil.gen.ts'

/** What the start of an enrollment carries. Inferred: no sample was seen. */
export interface EnrollmentCreatedData {
  /** Your key-value pairs (inferred). */
  metadata?: Record<string, unknown> | null
}

/** The enrollment of a device began. */
export interface EnrollmentCreatedWebhook {
  /** Id of the delivery. Whether a repeated delivery keeps it is not documented. */
  webhook_id?: string
  /** What the event is about. */
  webhook_type: 'ENROLLMENTS'
  /** What happened. */
  webhook_code: 'OBJECT_CREATED'
  /** Id of the enrollment. Read it before you act: the body is not signed. Format `uuid`. */
  object_id: string
  /** Your own label of the object; null or absent when you gave none. */
  external_id?: string | null
  /** The new status and what belongs to it. Every member may be missing. */
  data?: EnrollmentCreatedData | null
}

/** What a change of status of an enrollment carries. Inferred: no sample was seen. */
export interface EnrollmentStatusData {
  /** The new status. */
  status?: EnrollmentStatus | null
  /** Why the enrollment has its status, in small letters (inferred). Null when there is nothing to explain. */
  status_reason_code?: string | null
  /** The same reason in words, for developers (inferred). */
  status_reason_message?: string | null
}

/** The status of an enrollment changed. */
export interface EnrollmentStatusWebhook {
  /** Id of the delivery. Whether a repeated delivery keeps it is not documented. */
  webhook_id?: string
  /** What the event is about. */
  webhook_type: 'ENROLLMENTS'
  /** What happened. */
  webhook_code: 'STATUS_UPDATE'
  /** Id of the enrollment. Read it before you act: the body is not signed. Format `uuid`. */
  object_id: string
  /** Your own label of the object; null or absent when you gave none. */
  external_id?: string | null
  /** The new status and what belongs to it. Every member may be missing. */
  data?: EnrollmentStatusData | null
}

/** What a change of status of a payment authorization carries. Unverified: no sample was readable. */
export interface PaymentAuthorizationStatusData {
  /** The new status. */
  status?: PaymentAuthorizationStatus | null
  /** Why the authorization has its status (unverified). */
  status_reason_code?: PaymentReasonCode | null
  /** The same reason in words, for developers (unverified). */
  status_reason_message?: string | null
}

/** The status of a payment authorization changed. */
export interface PaymentAuthorizationStatusWebhook {
  /** Id of the delivery. Whether a repeated delivery keeps it is not documented. */
  webhook_id?: string
  /** What the event is about. */
  webhook_type: 'PAYMENT_AUTHORIZATIONS'
  /** What happened. */
  webhook_code: 'STATUS_UPDATE'
  /** Id of the payment authorization. Read it before you act: the body is not signed. Format `uuid`. */
  object_id: string
  /** Your own label of the object; null or absent when you gave none. */
  external_id?: string | null
  /** The new status and what belongs to it. Every member may be missing. */
  data?: PaymentAuthorizationStatusData | null
}

/** A bank account was registered. */
export interface PaymentBankAccountCreatedWebhook {
  /** Id of the delivery. Whether a repeated delivery keeps it is not documented. */
  webhook_id?: string
  /** What the event is about. */
  webhook_type: 'BANK_ACCOUNTS'
  /** What happened. */
  webhook_code: 'OBJECT_CREATED'
  /** Id of the bank account. Read it before you act: the body is not signed. Format `uuid`. */
  object_id: string
  /** Your own label of the object; null or absent when you gave none. */
  external_id?: string | null
  /** Empty going by its siblings; no sample was seen. */
  data?: Record<string, unknown> | null
}

/** A charge was created. */
export interface PaymentChargeCreatedWebhook {
  /** Id of the delivery. Whether a repeated delivery keeps it is not documented. */
  webhook_id?: string
  /** What the event is about. */
  webhook_type: 'CHARGES'
  /** What happened. */
  webhook_code: 'OBJECT_CREATED'
  /** Id of the charge. Read it before you act: the body is not signed. Format `uuid`. */
  object_id: string
  /** Always null for this event, as the provider says. */
  external_id?: string | null
  /** Empty going by its siblings; no sample was seen. */
  data?: Record<string, unknown> | null
}

/**
 * What a change of status of a charge carries: version 1 has the `failure_...` members, version 2 the `status_reason_...` ones
 * (version 2 unverified).
 */
export interface PaymentChargeStatusData {
  /** The new status: `SUCCEEDED` for a charge of a payment intent, `SETTLED` for one of a payment authorization. */
  status?:
    | 'PENDING' | 'SCHEDULED' | 'SUCCEEDED' | 'SETTLED' | 'CANCELED' | 'FAILED' | (string & {}) | null
  /** Your key-value pairs. Version 1. */
  metadata?: Record<string, unknown> | null
  /** Why the charge failed, as a lower-case code. Version 1; absent unless it failed. */
  failure_code?: string | null
  /** Why the charge failed, in words for developers. Version 1; absent unless it failed. */
  failure_message?: string | null
  /** End-to-end id that Pix gives the transfer; the number a bank asks for in a search. Null until the payment is under way. */
  end_to_end_id?: string | null
  /** Why the charge has its status. Version 2, unverified. */
  status_reason_code?: PaymentReasonCode | null
  /** The same reason in words, for developers. Version 2, unverified. */
  status_reason_message?: string | null
}

/** The status of a charge changed. */
export interface PaymentChargeStatusWebhook {
  /** Id of the delivery. Whether a repeated delivery keeps it is not documented. */
  webhook_id?: string
  /** What the event is about. */
  webhook_type: 'CHARGES'
  /** What happened. */
  webhook_code: 'STATUS_UPDATE'
  /** Id of the charge. Read it before you act: the body is not signed. Format `uuid`. */
  object_id: string
  /** Null for charges of payment intents, as the provider says; unknown for charges of payment authorizations. */
  external_id?: string | null
  /** The new status and what belongs to it. Every member may be missing. */
  data?: PaymentChargeStatusData | null
}

/** A payer was created. */
export interface PaymentCustomerCreatedWebhook {
  /** Id of the delivery. Whether a repeated delivery keeps it is not documented. */
  webhook_id?: string
  /** What the event is about. */
  webhook_type: 'CUSTOMERS'
  /** What happened. */
  webhook_code: 'OBJECT_CREATED'
  /** Id of the customer. Read it before you act: the body is not signed. Format `uuid`. */
  object_id: string
  /** Your own label of the object; null or absent when you gave none. */
  external_id?: string | null
  /** Empty going by its siblings; no sample was seen. */
  data?: Record<string, unknown> | null
}

/** A widget created a payment intent. */
export interface PaymentIntentCreatedWebhook {
  /** Id of the delivery. Whether a repeated delivery keeps it is not documented. */
  webhook_id?: string
  /** What the event is about. */
  webhook_type: 'PAYMENT_INTENTS'
  /** What happened. */
  webhook_code: 'OBJECT_CREATED'
  /** Id of the payment intent. Read it before you act: the body is not signed. Format `uuid`. */
  object_id: string
  /** Your own label of the object; null or absent when you gave none. */
  external_id?: string | null
  /** Empty going by its siblings; no sample was seen. */
  data?: Record<string, unknown> | null
}

/** What a change of status of a payment intent carries. */
export interface PaymentIntentStatusData {
  /** The new status. Old Colombian deliveries (PSE) write it in small letters. */
  status?: EnumPaymentIntentStatus | null
  /** The key-value pairs you stored with the payment intent. */
  metadata?: Record<string, unknown> | null
  /** Why the payment failed, as a lower-case code such as `consent_expired`. Null unless it failed. The set is not published. */
  failure_code?: string | null
  /** Why the payment failed, in words for developers. Null unless it failed. */
  failure_message?: string | null
  /** End-to-end id that Pix gives the transfer; the number a bank asks for in a search. Null until the payment is under way. */
  end_to_end_id?: string | null
}

/** The status of a payment intent changed. */
export interface PaymentIntentStatusWebhook {
  /** Id of the delivery. Whether a repeated delivery keeps it is not documented. */
  webhook_id?: string
  /** What the event is about. */
  webhook_type: 'PAYMENT_INTENTS'
  /** What happened. */
  webhook_code: 'STATUS_UPDATE'
  /** Id of the payment intent. Read it before you act: the body is not signed. Format `uuid`. */
  object_id: string
  /** Your own label of the object; null or absent when you gave none. */
  external_id?: string | null
  /** The new status and what belongs to it. Every member may be missing. */
  data?: PaymentIntentStatusData | null
}

/** Money was settled. */
export interface PaymentTransactionCreatedWebhook {
  /** Id of the delivery. Whether a repeated delivery keeps it is not documented. */
  webhook_id?: string
  /** What the event is about. */
  webhook_type: 'TRANSACTIONS'
  /** What happened. */
  webhook_code: 'OBJECT_CREATED'
  /** Id of the transaction. Read it before you act: the body is not signed. Format `uuid`. */
  object_id: string
  /** Null or absent for this event. */
  external_id?: string | null
  /** Empty. */
  data?: Record<string, unknown> | null
}

/** What Belvo payments in Brazil sends, by the name of the event. */
export interface PaymentsBrazilWebhooks {
  /**
   * A widget created a payment intent
   *
   * Sent when the Pix Biometria widget created the intent. Carries the `Authorization` value you typed into the dashboard and no
   * signature, so read the object before you act. Answer 2XX within 5 seconds; otherwise it comes up to 3 more times, 60 seconds
   * apart.
   */
  'PAYMENT_INTENTS.OBJECT_CREATED': PaymentIntentCreatedWebhook
  /**
   * The status of a payment intent changed
   *
   * Sent for `REQUIRES_ACTION`, `PROCESSING`, `SCHEDULED`, `SCHEDULE_FINISHED`, `SUCCEEDED`, `CANCELED` and `FAILED`;
   * `data.status` tells which, only `SUCCEEDED` is a success. An old Colombian variant (PSE, gone) wrote the status in small
   * letters. Carries the `Authorization` value you typed into the dashboard and no signature, so read the object before you act.
   * Answer 2XX within 5 seconds; otherwise it comes up to 3 more times, 60 seconds apart.
   */
  'PAYMENT_INTENTS.STATUS_UPDATE': PaymentIntentStatusWebhook
  /**
   * A charge was created
   *
   * Sent when a payment intent made a charge. Carries the `Authorization` value you typed into the dashboard and no signature, so
   * read the object before you act. Answer 2XX within 5 seconds; otherwise it comes up to 3 more times, 60 seconds apart.
   */
  'CHARGES.OBJECT_CREATED': PaymentChargeCreatedWebhook
  /**
   * The status of a charge changed
   *
   * Sent for charges of payment intents (`SUCCEEDED`, `FAILED`, `SCHEDULED`, `CANCELED`) and of payment authorizations
   * (`PENDING`, `SCHEDULED`, `SETTLED`, `CANCELED`, `FAILED`; their payload is unverified). Not sent for a charge that was
   * refused when it was created. Carries the `Authorization` value you typed into the dashboard and no signature, so read the
   * object before you act. Answer 2XX within 5 seconds; otherwise it comes up to 3 more times, 60 seconds apart.
   */
  'CHARGES.STATUS_UPDATE': PaymentChargeStatusWebhook
  /**
   * Money was settled
   *
   * Sent when the money of a charge was settled: read the transaction with payments.transactions.detail. The aggregation API has
   * events of the same `webhook_type`; those have `link_id`, this one `object_id`. Carries the `Authorization` value you typed
   * into the dashboard and no signature, so read the object before you act. Answer 2XX within 5 seconds; otherwise it comes up to
   * 3 more times, 60 seconds apart.
   */
  'TRANSACTIONS.OBJECT_CREATED': PaymentTransactionCreatedWebhook
  /**
   * The enrollment of a device began
   *
   * Sent when the Pix Biometria widget started an enrollment. Carries the `Authorization` value you typed into the dashboard and
   * no signature, so read the object before you act. Answer 2XX within 5 seconds; otherwise it comes up to 3 more times, 60
   * seconds apart.
   */
  'ENROLLMENTS.OBJECT_CREATED': EnrollmentCreatedWebhook
  /**
   * The status of an enrollment changed
   *
   * Sent when the payer came back from the bank: `SUCCEEDED`, `FAILED` or `CANCELED`. Carries the `Authorization` value you typed
   * into the dashboard and no signature, so read the object before you act. Answer 2XX within 5 seconds; otherwise it comes up to
   * 3 more times, 60 seconds apart.
   */
  'ENROLLMENTS.STATUS_UPDATE': EnrollmentStatusWebhook
  /**
   * A payer was created
   *
   * Sent when the Pix Biometria widget created a payer; also listed for payers created with the version 2 header, with an
   * unverified payload. Carries the `Authorization` value you typed into the dashboard and no signature, so read the object
   * before you act. Answer 2XX within 5 seconds; otherwise it comes up to 3 more times, 60 seconds apart.
   */
  'CUSTOMERS.OBJECT_CREATED': PaymentCustomerCreatedWebhook
  /**
   * A bank account was registered
   *
   * Listed for accounts registered with the version 2 header; its code and payload there are unverified. In version 1 it belonged
   * to Colombian payments (PSE), which are gone. Carries the `Authorization` value you typed into the dashboard and no signature,
   * so read the object before you act. Answer 2XX within 5 seconds; otherwise it comes up to 3 more times, 60 seconds apart.
   */
  'BANK_ACCOUNTS.OBJECT_CREATED': PaymentBankAccountCreatedWebhook
  /**
   * The status of a payment authorization changed
   *
   * The type is listed for version 2, its code and payload are unverified, and prose elsewhere spells it `PAYMENT_AUTHORIZATION`.
   * Only `AUTHORIZED` lets money move. Carries the `Authorization` value you typed into the dashboard and no signature, so read
   * the object before you act. Answer 2XX within 5 seconds; otherwise it comes up to 3 more times, 60 seconds apart.
   */
  'PAYMENT_AUTHORIZATIONS.STATUS_UPDATE': PaymentAuthorizationStatusWebhook
}
