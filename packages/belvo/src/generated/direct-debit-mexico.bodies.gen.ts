// Generated from openapi/direct-debit-mexico.yaml by @kit/codegen. Do not edit.

import type { AnswerTable, EventTable } from './schema-check.gen.ts'
import {
  directDebitConsentListSchema,
  directDebitConsentSchema,
  directDebitConsentWebhookSchema,
  directDebitCustomerCreatedSchema,
  directDebitCustomerListSchema,
  directDebitCustomerSchema,
  directDebitCustomerWebhookSchema,
  directDebitErrorSchema,
  directDebitInstitutionListSchema,
  directDebitMovementListSchema,
  directDebitPaymentMethodCreatedSchema,
  directDebitPaymentMethodListSchema,
  directDebitPaymentMethodSchema,
  directDebitPaymentMethodWebhookSchema,
  directDebitPaymentRequestCreatedSchema,
  directDebitPaymentRequestListSchema,
  directDebitPaymentRequestSchema,
  directDebitPaymentRequestWebhookSchema,
} from './direct-debit-mexico.schemas.gen.ts'

/** What Belvo direct debit in Mexico answers, by operation and status. */
export const directDebitMexicoAnswerSchemas: AnswerTable = {
  'directDebit.institutions.list': [200, directDebitInstitutionListSchema, 400, 401, 500, directDebitErrorSchema],
  'directDebit.customers.create': [201, directDebitCustomerCreatedSchema, 400, 401, 500, directDebitErrorSchema],
  'directDebit.customers.list': [200, directDebitCustomerListSchema, 400, 401, 500, directDebitErrorSchema],
  'directDebit.customers.detail': [200, directDebitCustomerSchema, 400, 401, 404, 500, directDebitErrorSchema],
  'directDebit.customers.update': [200, directDebitCustomerSchema, 400, 401, 404, 500, directDebitErrorSchema],
  'directDebit.paymentMethods.create': [201, directDebitPaymentMethodCreatedSchema, 400, 401, 500, directDebitErrorSchema],
  'directDebit.paymentMethods.list': [200, directDebitPaymentMethodListSchema, 400, 401, 500, directDebitErrorSchema],
  'directDebit.paymentMethods.detail': [200, directDebitPaymentMethodSchema, 400, 401, 404, 500, directDebitErrorSchema],
  'directDebit.paymentMethods.deactivate': [200, directDebitPaymentMethodSchema, 400, 401, 404, 500, directDebitErrorSchema],
  'directDebit.paymentRequests.list': [200, directDebitPaymentRequestListSchema, 400, 401, 500, directDebitErrorSchema],
  'directDebit.paymentRequests.create': [201, directDebitPaymentRequestCreatedSchema, 400, 401, 500, directDebitErrorSchema],
  'directDebit.paymentRequests.detail': [200, directDebitPaymentRequestSchema, 400, 401, 404, 500, directDebitErrorSchema],
  'directDebit.paymentRequests.cancel': [200, directDebitPaymentRequestSchema, 400, 401, 404, 500, directDebitErrorSchema],
  'directDebit.movements.list': [200, directDebitMovementListSchema, 400, 401, 500, directDebitErrorSchema],
  'directDebit.consents.list': [200, directDebitConsentListSchema, 400, 401, 500, directDebitErrorSchema],
  'directDebit.consents.create': [201, directDebitConsentSchema, 400, 401, 500, directDebitErrorSchema],
  'directDebit.consents.detail': [200, directDebitConsentSchema, 400, 401, 404, 500, directDebitErrorSchema],
  'directDebit.consents.files.upload': [400, 401, 404, 500, directDebitErrorSchema],
}

/** What Belvo direct debit in Mexico sends, by type of event. */
export const directDebitMexicoEventSchemas: EventTable = {
  'payment_method_update.payment_method_registration_successful': directDebitPaymentMethodWebhookSchema,
  'payment_method_update.payment_method_registration_failed': directDebitPaymentMethodWebhookSchema,
  'payment_method_update.payment_method_registration_canceled': directDebitPaymentMethodWebhookSchema,
  'payment_request_update.payment_request_successful': directDebitPaymentRequestWebhookSchema,
  'payment_request_update.payment_request_failed': directDebitPaymentRequestWebhookSchema,
  'payment_request_update.payment_request_chargeback': directDebitPaymentRequestWebhookSchema,
  'customer_update.*': directDebitCustomerWebhookSchema,
  'consent_update.*': directDebitConsentWebhookSchema,
}
