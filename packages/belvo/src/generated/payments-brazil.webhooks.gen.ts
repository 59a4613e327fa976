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
  object_id?: string
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
  object_id?: string
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
  /** What the event is about. Prose elsewhere writes `PAYMENT_AUTHORIZATION`. */
  webhook_type: 'PAYMENT_AUTHORIZATIONS' | 'PAYMENT_AUTHORIZATION' | (string & {})
  /** What happened. */
  webhook_code: 'STATUS_UPDATE'
  /** Id of the payment authorization. Read it before you act: the body is not signed. Format `uuid`. */
  object_id?: string
  /** Your own label of the object; null or absent when you gave none. */
  external_id?: string | null
  /** The new status and what belongs to it. Every member may be missing. */
  data?: PaymentAuthorizationStatusData | null
}

/** A bank account was registered, in version 1. Colombian payments (PSE) sent it; they are gone. */
export interface PaymentBankAccountCreatedV1Webhook {
  /** Id of the delivery. Whether a repeated delivery keeps it is not documented. */
  webhook_id?: string
  /** What the event is about. */
  webhook_type: 'BANK_ACCOUNTS'
  /** What happened. */
  webhook_code: 'OBJECT_CREATED'
  /** Id of the bank account. Read it before you act: the body is not signed. Format `uuid`. */
  object_id?: string
  /** Your own label of the object; null or absent when you gave none. */
  external_id?: string | null
  /** Empty going by its siblings; no sample was seen. */
  data?: Record<string, unknown> | null
}

/** A bank account was registered with the version 2 header. Only the type is verified; code and payload were not seen. */
export interface PaymentBankAccountCreatedV2Webhook {
  /** Id of the delivery. Whether a repeated delivery keeps it is not documented. */
  webhook_id?: string
  /** What the event is about. */
  webhook_type: 'BANK_ACCOUNTS'
  /** What happened. */
  webhook_code: 'OBJECT_CREATED'
  /** Id of the bank account. Read it before you act: the body is not signed. Format `uuid`. */
  object_id?: string
  /** Your own label of the object; null or absent when you gave none. */
  external_id?: string | null
  /** Not seen in version 2. It may be missing, or hold anything. */
  data?: Record<string, unknown> | null
}

/** A bank account was registered. Nothing in the body says in which version; both are read alike. */
export type PaymentBankAccountCreatedWebhook = PaymentBankAccountCreatedV1Webhook | PaymentBankAccountCreatedV2Webhook

/** A charge was created. */
export interface PaymentChargeCreatedWebhook {
  /** Id of the delivery. Whether a repeated delivery keeps it is not documented. */
  webhook_id?: string
  /** What the event is about. */
  webhook_type: 'CHARGES'
  /** What happened. */
  webhook_code: 'OBJECT_CREATED'
  /** Id of the charge. Read it before you act: the body is not signed. Format `uuid`. */
  object_id?: string
  /** Always null for this event, as the provider says. */
  external_id?: string | null
  /** Empty going by its siblings; no sample was seen. */
  data?: Record<string, unknown> | null
}

/** What a change of status of a charge of a payment intent carries. */
export interface PaymentChargeStatusV1Data {
  /** The new status; `SUCCEEDED` means paid. */
  status?:
    | 'CREATED' | 'PENDING' | 'SCHEDULED' | 'SUCCEEDED' | 'PARTIAL' | 'CANCELED' | 'FAILED' | (string & {}) | null
  /** Your key-value pairs. */
  metadata?: Record<string, unknown> | null
  /** Why the charge failed, as a lower-case code. Absent unless it failed. */
  failure_code?: string | null
  /** Why the charge failed, in words for developers. Absent unless it failed. */
  failure_message?: string | null
  /** End-to-end id that Pix gives the transfer; the number a bank asks for in a search. Null until the payment is under way. */
  end_to_end_id?: string | null
}

/** What a change of status of a charge of a payment authorization carries. Unverified: no sample was readable. */
export interface PaymentChargeStatusV2Data {
  /** The new status; `SETTLED` means paid. */
  status?: 'PENDING' | 'SCHEDULED' | 'SETTLED' | 'CANCELED' | 'FAILED' | (string & {}) | null
  /** Why the charge has its status (unverified). */
  status_reason_code?: PaymentReasonCode | null
  /** The same reason in words, for developers (unverified). */
  status_reason_message?: string | null
}

/** The status of a charge of a payment intent changed. */
export interface PaymentChargeStatusV1Webhook {
  /** Id of the delivery. Whether a repeated delivery keeps it is not documented. */
  webhook_id?: string
  /** What the event is about. */
  webhook_type: 'CHARGES'
  /** What happened. */
  webhook_code: 'STATUS_UPDATE'
  /** Id of the charge. Read it before you act: the body is not signed. Format `uuid`. */
  object_id?: string
  /** Always null, as the provider says. */
  external_id?: string | null
  /** The new status and what belongs to it. Every member may be missing. */
  data?: PaymentChargeStatusV1Data | null
}

/** The status of a charge of a payment authorization changed. The payload is unverified. */
export interface PaymentChargeStatusV2Webhook {
  /** Id of the delivery. Whether a repeated delivery keeps it is not documented. */
  webhook_id?: string
  /** What the event is about. */
  webhook_type: 'CHARGES'
  /** What happened. */
  webhook_code: 'STATUS_UPDATE'
  /** Id of the charge. Read it before you act: the body is not signed. Format `uuid`. */
  object_id?: string
  /** Your own label of the object; null or absent when you gave none. */
  external_id?: string | null
  /** The new status and what belongs to it. Every member may be missing. */
  data?: PaymentChargeStatusV2Data | null
}

/**
 * The status of a charge changed: of a payment intent (version 1, `failure_...`) or of a payment authorization (version 2,
 * `status_reason_...`).
 */
export type PaymentChargeStatusWebhook = PaymentChargeStatusV1Webhook | PaymentChargeStatusV2Webhook

/** A payer was created, in version 1. */
export interface PaymentCustomerCreatedV1Webhook {
  /** Id of the delivery. Whether a repeated delivery keeps it is not documented. */
  webhook_id?: string
  /** What the event is about. */
  webhook_type: 'CUSTOMERS'
  /** What happened. */
  webhook_code: 'OBJECT_CREATED'
  /** Id of the customer. Read it before you act: the body is not signed. Format `uuid`. */
  object_id?: string
  /** Your own label of the object; null or absent when you gave none. */
  external_id?: string | null
  /** Empty going by its siblings; no sample was seen. */
  data?: Record<string, unknown> | null
}

/** A payer was created with the version 2 header. Only the type is verified; code and payload were not seen. */
export interface PaymentCustomerCreatedV2Webhook {
  /** Id of the delivery. Whether a repeated delivery keeps it is not documented. */
  webhook_id?: string
  /** What the event is about. */
  webhook_type: 'CUSTOMERS'
  /** What happened. */
  webhook_code: 'OBJECT_CREATED'
  /** Id of the customer. Read it before you act: the body is not signed. Format `uuid`. */
  object_id?: string
  /** Your own label of the object; null or absent when you gave none. */
  external_id?: string | null
  /** Not seen in version 2. It may be missing, or hold anything. */
  data?: Record<string, unknown> | null
}

/** A payer was created. Nothing in the body says in which version; both are read alike. */
export type PaymentCustomerCreatedWebhook = PaymentCustomerCreatedV1Webhook | PaymentCustomerCreatedV2Webhook

/** A widget created a payment intent. */
export interface PaymentIntentCreatedWebhook {
  /** Id of the delivery. Whether a repeated delivery keeps it is not documented. */
  webhook_id?: string
  /** What the event is about. */
  webhook_type: 'PAYMENT_INTENTS'
  /** What happened. */
  webhook_code: 'OBJECT_CREATED'
  /** Id of the payment intent. Read it before you act: the body is not signed. Format `uuid`. */
  object_id?: string
  /** Your own label of the object; null or absent when you gave none. */
  external_id?: string | null
  /** Empty going by its siblings; no sample was seen. */
  data?: Record<string, unknown> | null
}

/** What a change of status of a payment intent carries. */
export interface PaymentIntentStatusData {
  /** The new status; only `SUCCEEDED` means paid. */
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

/** What a change of status of an old Colombian payment intent (PSE, gone) carries. */
export interface PaymentIntentStatusPseData {
  /** The new status, in small letters. */
  status?: 'succeeded' | 'failed' | (string & {}) | null
  /** Why the payment failed, as a lower-case code. Absent unless it failed. */
  failure_code?: string | null
  /** Why the payment failed, in words for developers. Absent unless it failed. */
  failure_message?: string | null
}

/** The status of an old Colombian payment intent (PSE, gone) changed. */
export interface PaymentIntentStatusPseWebhook {
  /** Id of the delivery. Whether a repeated delivery keeps it is not documented. */
  webhook_id?: string
  /** What the event is about. */
  webhook_type: 'PAYMENT_INTENTS'
  /** What happened. */
  webhook_code: 'STATUS_UPDATE'
  /** Id of the payment intent. Read it before you act: the body is not signed. Format `uuid`. */
  object_id?: string
  /** Your own label of the object; null or absent when you gave none. */
  external_id?: string | null
  /** The new status and what belongs to it. Every member may be missing. */
  data?: PaymentIntentStatusPseData | null
}

/** The status of a payment intent changed, in Brazil. */
export interface PaymentIntentStatusV1Webhook {
  /** Id of the delivery. Whether a repeated delivery keeps it is not documented. */
  webhook_id?: string
  /** What the event is about. */
  webhook_type: 'PAYMENT_INTENTS'
  /** What happened. */
  webhook_code: 'STATUS_UPDATE'
  /** Id of the payment intent. Read it before you act: the body is not signed. Format `uuid`. */
  object_id?: string
  /** Your own label of the object; null or absent when you gave none. */
  external_id?: string | null
  /** The new status and what belongs to it. Every member may be missing. */
  data?: PaymentIntentStatusData | null
}

/** The status of a payment intent changed. Old Colombian deliveries write the status in small letters. */
export type PaymentIntentStatusWebhook = PaymentIntentStatusV1Webhook | PaymentIntentStatusPseWebhook

/** Money was settled. */
export interface PaymentTransactionCreatedWebhook {
  /** Id of the delivery. Whether a repeated delivery keeps it is not documented. */
  webhook_id?: string
  /** What the event is about. */
  webhook_type: 'TRANSACTIONS'
  /** What happened. */
  webhook_code: 'OBJECT_CREATED'
  /** Id of the transaction. Read it before you act: the body is not signed. Format `uuid`. */
  object_id?: string
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
