// Generated from openapi/direct-debit-mexico.yaml by @kit/codegen. Do not edit.

import { schemaOf, type SchemaOf } from './schema-kit.gen.ts'
import type {
  DirectDebitConsent,
  DirectDebitConsentList,
  DirectDebitCustomer,
  DirectDebitCustomerCreated,
  DirectDebitCustomerList,
  DirectDebitError,
  DirectDebitInstitutionList,
  DirectDebitMovementList,
  DirectDebitPaymentMethod,
  DirectDebitPaymentMethodCreated,
  DirectDebitPaymentMethodList,
  DirectDebitPaymentRequest,
  DirectDebitPaymentRequestCreated,
  DirectDebitPaymentRequestId,
  DirectDebitPaymentRequestList,
  DirectDebitPaymentRequestStatus,
} from './direct-debit-mexico.gen.ts'
import type {
  DirectDebitConsentDetails,
  DirectDebitConsentWebhook,
  DirectDebitCustomerDetails,
  DirectDebitCustomerWebhook,
  DirectDebitPaymentMethodUpdate,
  DirectDebitPaymentMethodWebhook,
  DirectDebitPaymentRequestUpdate,
  DirectDebitPaymentRequestWebhook,
} from './direct-debit-mexico.webhooks.gen.ts'

/** Checks `DirectDebitConsent`. */
export const directDebitConsentSchema: SchemaOf<DirectDebitConsent> = /*#__PURE__*/ schemaOf<DirectDebitConsent>((m) =>
  m.object({}, {
    id: m.uuid,
    consentId: m.nullable(m.uuid),
    paymentMethodId: m.nullable(m.uuid),
    reference: m.nullable(m.string),
    status: m.nullable(m.string),
    failedReason: m.nullable(m.string),
    failedMessage: m.nullable(m.string),
  }),
)

/** Checks `DirectDebitConsentDetails`. */
export const directDebitConsentDetailsSchema: SchemaOf<DirectDebitConsentDetails> = /*#__PURE__*/ schemaOf<DirectDebitConsentDetails>((m) =>
  m.object({}, {
    id: m.uuid,
    reference: m.nullable(m.string),
    status: m.nullable(m.string),
    failedReason: m.nullable(m.string),
    failedMessage: m.nullable(m.string),
  }),
)

/** Checks `DirectDebitConsentList`. */
export const directDebitConsentListSchema: SchemaOf<DirectDebitConsentList> = /*#__PURE__*/ schemaOf<DirectDebitConsentList>((m) =>
  m.union(m.list(m.ref(directDebitConsentSchema)), m.anything),
)

/** Checks `DirectDebitConsentWebhook`. */
export const directDebitConsentWebhookSchema: SchemaOf<DirectDebitConsentWebhook> = /*#__PURE__*/ schemaOf<DirectDebitConsentWebhook>((m) =>
  m.object({ eventType: m.values('consent_update') }, {
    eventCode: m.nullable(m.string),
    datetime: m.nullable(m.dateTime),
    details: m.nullable(m.ref(directDebitConsentDetailsSchema)),
  }),
)

/** Checks `DirectDebitCustomer`. */
export const directDebitCustomerSchema: SchemaOf<DirectDebitCustomer> = /*#__PURE__*/ schemaOf<DirectDebitCustomer>((m) =>
  m.object({}, {
    id: m.uuid,
    customerId: m.nullable(m.uuid),
    firstname: m.nullable(m.string),
    lastname: m.nullable(m.string),
    documentType: m.nullable(m.values('mx_rfc')),
    documentNumber: m.nullable(m.string),
    email: m.nullable(m.string),
    phone: m.nullable(m.string),
    status: m.nullable(m.string),
  }),
)

/** Checks `DirectDebitCustomerCreated`. */
export const directDebitCustomerCreatedSchema: SchemaOf<DirectDebitCustomerCreated> = /*#__PURE__*/ schemaOf<DirectDebitCustomerCreated>((m) =>
  m.object({ customerId: m.uuid }),
)

/** Checks `DirectDebitCustomerDetails`. */
export const directDebitCustomerDetailsSchema: SchemaOf<DirectDebitCustomerDetails> = /*#__PURE__*/ schemaOf<DirectDebitCustomerDetails>((m) =>
  m.object({}, {
    id: m.uuid,
    reference: m.nullable(m.string),
    status: m.nullable(m.string),
    failedReason: m.nullable(m.string),
    failedMessage: m.nullable(m.string),
    documentNumber: m.nullable(m.string),
  }),
)

/** Checks `DirectDebitCustomerList`. */
export const directDebitCustomerListSchema: SchemaOf<DirectDebitCustomerList> = /*#__PURE__*/ schemaOf<DirectDebitCustomerList>((m) =>
  m.union(m.list(m.ref(directDebitCustomerSchema)), m.anything),
)

/** Checks `DirectDebitCustomerWebhook`. */
export const directDebitCustomerWebhookSchema: SchemaOf<DirectDebitCustomerWebhook> = /*#__PURE__*/ schemaOf<DirectDebitCustomerWebhook>((m) =>
  m.object({ eventType: m.values('customer_update') }, {
    eventCode: m.nullable(m.string),
    datetime: m.nullable(m.dateTime),
    details: m.nullable(m.ref(directDebitCustomerDetailsSchema)),
  }),
)

/** Checks `DirectDebitError`. */
export const directDebitErrorSchema: SchemaOf<DirectDebitError> = /*#__PURE__*/ schemaOf<DirectDebitError>((m) =>
  m.object({
    statusCode: m.nullable(m.integer),
    error: m.nullable(m.string),
    message: m.nullable(m.union(m.string, m.list(m.string))),
  }),
)

/** Checks `DirectDebitInstitutionList`. */
export const directDebitInstitutionListSchema: SchemaOf<DirectDebitInstitutionList> = /*#__PURE__*/ schemaOf<DirectDebitInstitutionList>((m) =>
  m.union(m.list(m.anything), m.anything),
)

/** Checks `DirectDebitMovementList`. */
export const directDebitMovementListSchema: SchemaOf<DirectDebitMovementList> = /*#__PURE__*/ schemaOf<DirectDebitMovementList>((m) =>
  m.union(m.list(m.anything), m.anything),
)

/** Checks `DirectDebitPaymentMethod`. */
export const directDebitPaymentMethodSchema: SchemaOf<DirectDebitPaymentMethod> = /*#__PURE__*/ schemaOf<DirectDebitPaymentMethod>((m) =>
  m.object({}, {
    id: m.uuid,
    paymentMethodId: m.nullable(m.uuid),
    customerId: m.nullable(m.uuid),
    accountType: m.nullable(m.values('savings', 'checking', 'debit_card')),
    accountNumber: m.nullable(m.string),
    bank: m.nullable(m.string),
    reference: m.nullable(m.string),
    status: m.nullable(m.string),
    failedReason: m.nullable(m.string),
    failedMessage: m.nullable(m.string),
  }),
)

/** Checks `DirectDebitPaymentMethodCreated`. */
export const directDebitPaymentMethodCreatedSchema: SchemaOf<DirectDebitPaymentMethodCreated> = /*#__PURE__*/ schemaOf<DirectDebitPaymentMethodCreated>((m) =>
  m.object({ paymentMethodId: m.uuid }),
)

/** Checks `DirectDebitPaymentMethodList`. */
export const directDebitPaymentMethodListSchema: SchemaOf<DirectDebitPaymentMethodList> = /*#__PURE__*/ schemaOf<DirectDebitPaymentMethodList>((m) =>
  m.union(m.list(m.ref(directDebitPaymentMethodSchema)), m.anything),
)

/** Checks `DirectDebitPaymentMethodUpdate`. */
export const directDebitPaymentMethodUpdateSchema: SchemaOf<DirectDebitPaymentMethodUpdate> = /*#__PURE__*/ schemaOf<DirectDebitPaymentMethodUpdate>((m) =>
  m.object({}, {
    id: m.uuid,
    reference: m.nullable(m.string),
    status: m.nullable(m.string),
    failedReason: m.nullable(m.string),
    failedMessage: m.nullable(m.string),
  }),
)

/** Checks `DirectDebitPaymentMethodWebhook`. */
export const directDebitPaymentMethodWebhookSchema: SchemaOf<DirectDebitPaymentMethodWebhook> = /*#__PURE__*/ schemaOf<DirectDebitPaymentMethodWebhook>((m) =>
  m.object({
    eventType: m.values('payment_method_update'),
    eventCode: m.values(
      'payment_method_registration_successful', 'payment_method_registration_failed', 'payment_method_registration_canceled',
    ),
  }, {
    datetime: m.nullable(m.dateTime),
    details: m.nullable(m.ref(directDebitPaymentMethodUpdateSchema)),
  }),
)

/** Checks `DirectDebitPaymentRequest`. */
export const directDebitPaymentRequestSchema: SchemaOf<DirectDebitPaymentRequest> = /*#__PURE__*/ schemaOf<DirectDebitPaymentRequest>((m) =>
  m.object({
    id: m.uuid,
    createdDate: m.nullable(m.dateTime),
    updatedDate: m.nullable(m.dateTime),
    status: m.ref(directDebitPaymentRequestStatusSchema),
    failedReason: m.nullable(m.string),
    failedMessage: m.nullable(m.string),
    amount: m.text({ pattern: '^-?\\d+(?:\\.\\d+)?$' }),
    currency: m.values('mxn'),
    customerId: m.uuid,
    customerName: m.nullable(m.string),
    reference: m.nullable(m.string),
    paymentMethod: m.nullable(m.object({
      type: m.nullable(m.values('bank_account')),
      details: m.nullable(m.anything),
    })),
  }),
)

/** Checks `DirectDebitPaymentRequestCreated`. */
export const directDebitPaymentRequestCreatedSchema: SchemaOf<DirectDebitPaymentRequestCreated> = /*#__PURE__*/ schemaOf<DirectDebitPaymentRequestCreated>((m) =>
  m.union(m.ref(directDebitPaymentRequestSchema), m.ref(directDebitPaymentRequestIdSchema)),
)

/** Checks `DirectDebitPaymentRequestId`. */
export const directDebitPaymentRequestIdSchema: SchemaOf<DirectDebitPaymentRequestId> = /*#__PURE__*/ schemaOf<DirectDebitPaymentRequestId>((m) =>
  m.object({}, { paymentRequestId: m.nullable(m.uuid), id: m.uuid }),
)

/** Checks `DirectDebitPaymentRequestList`. */
export const directDebitPaymentRequestListSchema: SchemaOf<DirectDebitPaymentRequestList> = /*#__PURE__*/ schemaOf<DirectDebitPaymentRequestList>((m) =>
  m.union(m.list(m.ref(directDebitPaymentRequestSchema)), m.anything),
)

/** Checks `DirectDebitPaymentRequestStatus`. */
export const directDebitPaymentRequestStatusSchema: SchemaOf<DirectDebitPaymentRequestStatus> = /*#__PURE__*/ schemaOf<DirectDebitPaymentRequestStatus>((m) =>
  m.values('initial', 'processing', 'successful', 'failed', 'canceled'),
)

/** Checks `DirectDebitPaymentRequestUpdate`. */
export const directDebitPaymentRequestUpdateSchema: SchemaOf<DirectDebitPaymentRequestUpdate> = /*#__PURE__*/ schemaOf<DirectDebitPaymentRequestUpdate>((m) =>
  m.object({}, {
    id: m.uuid,
    reference: m.nullable(m.string),
    status: m.nullable(m.ref(directDebitPaymentRequestStatusSchema)),
    failedReason: m.nullable(m.string),
    failedMessage: m.nullable(m.string),
    amount: m.nullable(m.number),
  }),
)

/** Checks `DirectDebitPaymentRequestWebhook`. */
export const directDebitPaymentRequestWebhookSchema: SchemaOf<DirectDebitPaymentRequestWebhook> = /*#__PURE__*/ schemaOf<DirectDebitPaymentRequestWebhook>((m) =>
  m.object({
    eventType: m.values('payment_request_update'),
    eventCode: m.values('payment_request_successful', 'payment_request_failed', 'payment_request_chargeback'),
  }, {
    datetime: m.nullable(m.dateTime),
    details: m.nullable(m.ref(directDebitPaymentRequestUpdateSchema)),
  }),
)
