// Generated from openapi/payments-brazil.yaml by @kit/codegen. Do not edit.

import type { AnswerTable, EventTable } from './schema-check.gen.ts'
import { schemaOf, type SchemaOf } from './schema-kit.gen.ts'
import {
  chargeV2Schema,
  enrollmentBiometricPixSchema,
  enrollmentCreatedWebhookSchema,
  enrollmentStatusWebhookSchema,
  enrollmentsPageSchema,
  fidoRegistrationOptionsSchema,
  idempotencyConflictErrorSchema,
  idempotencyMismatchErrorSchema,
  nestedValidationErrorSchema,
  paymentAuthorizationChargesPageSchema,
  paymentAuthorizationSchema,
  paymentAuthorizationStatusWebhookSchema,
  paymentAuthorizationsPageSchema,
  paymentBankAccountCreatedWebhookSchema,
  paymentBankAccountSchema,
  paymentBankAccountsPageSchema,
  paymentChargeCreatedWebhookSchema,
  paymentChargeSchema,
  paymentChargeStatusWebhookSchema,
  paymentChargeV1Schema,
  paymentChargesPageSchema,
  paymentCustomerCreatedWebhookSchema,
  paymentCustomerSchema,
  paymentCustomersPageSchema,
  paymentInstitutionsPageSchema,
  paymentIntentCreatedWebhookSchema,
  paymentIntentSchema,
  paymentIntentStatusWebhookSchema,
  paymentIntentsPageSchema,
  paymentTransactionCreatedWebhookSchema,
  paymentTransactionSchema,
  paymentTransactionsPageSchema,
  paymentsErrorItemSchema,
  paymentsWidgetTokenSchema,
  validationError400Schema,
} from './payments-brazil.schemas.gen.ts'

const inline0: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(paymentsErrorItemSchema)))

const inline1: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.union(m.ref(validationError400Schema), m.ref(nestedValidationErrorSchema))))

const inline2: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(idempotencyConflictErrorSchema)))

const inline3: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(idempotencyMismatchErrorSchema)))

const inline4: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(validationError400Schema)))

/** What Belvo payments in Brazil answers, by operation and status. */
export const paymentsBrazilAnswerSchemas: AnswerTable = {
  'payments.institutions.list': [200, paymentInstitutionsPageSchema, 401, 403, 404, 408, 500, inline0],
  'payments.charges.list': [200, paymentChargesPageSchema, 401, 403, 404, 408, 500, inline0],
  'payments.charges.detail': [200, paymentChargeSchema, 401, 403, 404, 408, 500, inline0],
  'payments.customers.list': [200, paymentCustomersPageSchema, 401, 403, 404, 408, 500, inline0],
  'payments.customers.create': [201, paymentCustomerSchema, 400, inline1, 401, 403, 404, 408, 500, inline0],
  'payments.customers.detail': [200, paymentCustomerSchema, 401, 403, 404, 408, 500, inline0],
  'payments.bankAccounts.list': [200, paymentBankAccountsPageSchema, 401, 403, 404, 408, 500, inline0],
  'payments.bankAccounts.create': [201, paymentBankAccountSchema, 400, inline1, 401, 403, 404, 408, 500, inline0],
  'payments.bankAccounts.detail': [200, paymentBankAccountSchema, 401, 403, 404, 408, 500, inline0],
  'payments.paymentIntents.list': [200, paymentIntentsPageSchema, 401, 403, 404, 408, 500, inline0],
  'payments.paymentIntents.create': [201, paymentIntentSchema, 400, inline1, 401, 403, 404, 408, 500, inline0, 409, inline2, 422, inline3],
  'payments.paymentIntents.detail': [200, paymentIntentSchema, 401, 403, 404, 408, 500, inline0],
  'payments.paymentIntents.update': [200, paymentIntentSchema, 400, inline1, 401, 403, 404, 408, 500, inline0],
  'payments.paymentIntents.cancel': [400, inline4, 401, 403, 404, 408, 500, inline0],
  'payments.paymentIntents.charges.list': [200, paymentChargesPageSchema, 401, 403, 404, 408, 500, inline0],
  'payments.paymentIntents.charges.detail': [200, paymentChargeV1Schema, 401, 403, 404, 408, 500, inline0],
  'payments.paymentIntents.charges.cancel': [400, inline4, 401, 403, 404, 408, 500, inline0],
  'payments.paymentIntents.authorize': [400, inline1, 401, 403, 404, 408, 500, inline0],
  'payments.paymentAuthorizations.list': [200, paymentAuthorizationsPageSchema, 401, 403, 404, 408, 500, inline0],
  'payments.paymentAuthorizations.create': [201, paymentAuthorizationSchema, 400, inline1, 401, 403, 404, 408, 500, inline0],
  'payments.paymentAuthorizations.detail': [200, paymentAuthorizationSchema, 401, 403, 404, 408, 500, inline0],
  'payments.paymentAuthorizations.update': [200, paymentAuthorizationSchema, 400, inline1, 401, 403, 404, 408, 500, inline0],
  'payments.paymentAuthorizations.cancel': [400, inline4, 401, 403, 404, 408, 500, inline0],
  'payments.paymentAuthorizations.charges.list': [200, paymentAuthorizationChargesPageSchema, 401, 403, 404, 408, 500, inline0],
  'payments.paymentAuthorizations.charges.create': [201, chargeV2Schema, 400, inline1, 401, 403, 404, 408, 500, inline0],
  'payments.paymentAuthorizations.charges.detail': [200, chargeV2Schema, 401, 403, 404, 408, 500, inline0],
  'payments.paymentAuthorizations.charges.retry': [201, chargeV2Schema, 400, inline1, 401, 403, 404, 408, 500, inline0],
  'payments.paymentAuthorizations.charges.cancel': [400, inline4, 401, 403, 404, 408, 500, inline0],
  'payments.transactions.list': [200, paymentTransactionsPageSchema, 401, 403, 404, 408, 500, inline0],
  'payments.transactions.detail': [200, paymentTransactionSchema, 401, 403, 404, 408, 500, inline0],
  'payments.enrollments.list': [200, enrollmentsPageSchema, 401, 403, 404, 408, 500, inline0],
  'payments.enrollments.create': [201, enrollmentBiometricPixSchema, 400, inline1, 401, 403, 404, 408, 500, inline0],
  'payments.enrollments.detail': [200, enrollmentBiometricPixSchema, 400, inline1, 401, 403, 404, 408, 500, inline0],
  'payments.enrollments.completeRedirection': [200, enrollmentBiometricPixSchema, 400, inline1, 401, 403, 404, 408, 500, inline0],
  'payments.enrollments.fidoRegistrationOptions': [200, fidoRegistrationOptionsSchema, 401, 403, 404, 408, 500, inline0],
  'payments.enrollments.confirm': [400, inline1, 401, 403, 404, 408, 500, inline0],
  'payments.widgetToken.create': [200, paymentsWidgetTokenSchema, 400, inline1, 401, 403, 404, 408, 500, inline0],
  'payments.sdkToken.create': [200, paymentsWidgetTokenSchema, 400, inline1, 401, 403, 404, 408, 500, inline0],
}

/** What Belvo payments in Brazil sends, by type of event. */
export const paymentsBrazilEventSchemas: EventTable = {
  'PAYMENT_INTENTS.OBJECT_CREATED': paymentIntentCreatedWebhookSchema,
  'PAYMENT_INTENTS.STATUS_UPDATE': paymentIntentStatusWebhookSchema,
  'CHARGES.OBJECT_CREATED': paymentChargeCreatedWebhookSchema,
  'CHARGES.STATUS_UPDATE': paymentChargeStatusWebhookSchema,
  'TRANSACTIONS.OBJECT_CREATED': paymentTransactionCreatedWebhookSchema,
  'ENROLLMENTS.OBJECT_CREATED': enrollmentCreatedWebhookSchema,
  'ENROLLMENTS.STATUS_UPDATE': enrollmentStatusWebhookSchema,
  'CUSTOMERS.OBJECT_CREATED': paymentCustomerCreatedWebhookSchema,
  'BANK_ACCOUNTS.OBJECT_CREATED': paymentBankAccountCreatedWebhookSchema,
  'PAYMENT_AUTHORIZATIONS.STATUS_UPDATE': paymentAuthorizationStatusWebhookSchema,
}
