// Generated from openapi/fintoc.yaml by @kit/codegen. Do not edit.

import type { AnswerTable, EventTable } from './schema-check.gen.ts'
import { schemaOf, type SchemaOf } from './schema-kit.gen.ts'
import {
  accountNumberEventSchema,
  accountNumberSchema,
  accountStatementSchema,
  accountV2Schema,
  accountVerificationEventSchema,
  accountVerificationSchema,
  apiKeySchema,
  chargeEventSchema,
  chargeSchema,
  checkoutSessionEventSchema,
  checkoutSessionSchema,
  checkoutSessionV2023Schema,
  customerSchema,
  disputeDocumentSchema,
  disputeEventSchema,
  disputeSchema,
  eligibilityCheckSchema,
  entitySchema,
  fintocErrorBodySchema,
  fintocEventBodySchema,
  fiscalInvoiceSchema,
  institutionDetailSchema,
  invoiceEventSchema,
  invoiceLineSchema,
  invoiceSchema,
  linkAccountSchema,
  linkEventSchema,
  linkIntentSchema,
  linkSchema,
  movementSchema,
  movementV2Schema,
  movementsChangedEventSchema,
  onboardingSchema,
  paymentIntentEventSchema,
  paymentIntentSchema,
  paymentLinkSchema,
  paymentMethodSchema,
  payoutEventSchema,
  payoutSchema,
  productSchema,
  refreshIntentEventSchema,
  refreshIntentSchema,
  refundEventSchema,
  refundSchema,
  setupIntentSchema,
  subscriptionEventSchema,
  subscriptionIntentEventSchema,
  subscriptionIntentSchema,
  subscriptionItemSchema,
  subscriptionSchema,
  subscriptionV1Schema,
  taxReturnSchema,
  transferEventSchema,
  transferSchema,
  webhookEndpointSchema,
  whoamiSchema,
} from './fintoc.schemas.gen.ts'

const inline0: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(linkSchema)))

const inline1: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(linkAccountSchema)))

const inline2: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(movementSchema)))

const inline3: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(refreshIntentSchema)))

const inline4: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(institutionDetailSchema)))

const inline5: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(fiscalInvoiceSchema)))

const inline6: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(taxReturnSchema)))

const inline7: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(paymentIntentSchema)))

const inline8: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(paymentLinkSchema)))

const inline9: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(refundSchema)))

const inline10: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(payoutSchema)))

const inline11: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(disputeSchema)))

const inline12: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(subscriptionIntentSchema)))

const inline13: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(subscriptionV1Schema)))

const inline14: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(chargeSchema)))

const inline15: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(webhookEndpointSchema)))

const inline16: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(apiKeySchema)))

const inline17: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(customerSchema)))

const inline18: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(checkoutSessionSchema)))

const inline19: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(paymentMethodSchema)))

const inline20: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(productSchema)))

const inline21: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(subscriptionSchema)))

const inline22: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(invoiceSchema)))

const inline23: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(transferSchema)))

const inline24: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(accountV2Schema)))

const inline25: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(accountStatementSchema)))

const inline26: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(movementV2Schema)))

const inline27: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(accountNumberSchema)))

const inline28: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(entitySchema)))

const inline29: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(onboardingSchema)))

const inline30: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(accountVerificationSchema)))

/** What Fintoc answers, by operation and status. */
export const fintocAnswerSchemas: AnswerTable = {
  'linkIntents.create': [201, linkIntentSchema, 400, 401, 429, 500, fintocErrorBodySchema],
  'links.exchange': [200, linkSchema, 400, 401, 429, 500, fintocErrorBodySchema],
  'links.list': [200, inline0, 400, 401, 429, 500, fintocErrorBodySchema],
  'links.get': [200, linkSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'links.update': [200, linkSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'links.delete': [400, 401, 404, 429, 500, fintocErrorBodySchema],
  'accounts.list': [200, inline1, 400, 401, 429, 500, fintocErrorBodySchema],
  'accounts.get': [200, linkAccountSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'accounts.movements.list': [200, inline2, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'accounts.movements.get': [200, movementSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'refreshIntents.list': [200, inline3, 400, 401, 429, 500, fintocErrorBodySchema],
  'refreshIntents.create': [201, refreshIntentSchema, 400, 401, 422, 429, 500, fintocErrorBodySchema],
  'refreshIntents.get': [200, refreshIntentSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'institutions.list': [200, inline4, 400, 401, 429, 500, fintocErrorBodySchema],
  'invoices.list': [200, inline5, 400, 401, 429, 500, fintocErrorBodySchema],
  'taxReturns.list': [200, inline6, 400, 401, 429, 500, fintocErrorBodySchema],
  'taxReturns.get': [200, taxReturnSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'paymentIntents.list': [200, inline7, 400, 401, 429, 500, fintocErrorBodySchema],
  'paymentIntents.create': [201, paymentIntentSchema, 400, 401, 403, 429, 500, fintocErrorBodySchema],
  'paymentIntents.get': [200, paymentIntentSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'paymentIntents.expire': [200, paymentIntentSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'paymentIntents.checkEligibility': [200, eligibilityCheckSchema, 400, 401, 429, 500, fintocErrorBodySchema],
  'checkoutSessions.create': [201, checkoutSessionV2023Schema, 400, 401, 429, 500, fintocErrorBodySchema],
  'checkoutSessions.get': [200, checkoutSessionV2023Schema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'checkoutSessions.expire': [200, checkoutSessionV2023Schema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'paymentLinks.list': [200, inline8, 400, 401, 429, 500, fintocErrorBodySchema],
  'paymentLinks.create': [201, paymentLinkSchema, 400, 401, 429, 500, fintocErrorBodySchema],
  'paymentLinks.get': [200, paymentLinkSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'paymentLinks.cancel': [200, paymentLinkSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'refunds.list': [200, inline9, 400, 401, 429, 500, fintocErrorBodySchema],
  'refunds.create': [201, refundSchema, 400, 401, 429, 500, fintocErrorBodySchema],
  'refunds.get': [200, refundSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'refunds.cancel': [200, refundSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'payouts.list': [200, inline10, 400, 401, 429, 500, fintocErrorBodySchema],
  'payouts.get': [200, payoutSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'disputes.list': [200, inline11, 400, 401, 429, 500, fintocErrorBodySchema],
  'disputes.get': [200, disputeSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'disputes.submitForReview': [200, disputeSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'disputes.documents.create': [200, disputeDocumentSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'subscriptionIntents.list': [200, inline12, 400, 401, 429, 500, fintocErrorBodySchema],
  'subscriptionIntents.create': [201, subscriptionIntentSchema, 400, 401, 429, 500, fintocErrorBodySchema],
  'subscriptionIntents.get': [200, subscriptionIntentSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'subscriptions.list': [200, inline13, 400, 401, 429, 500, fintocErrorBodySchema],
  'subscriptions.get': [200, subscriptionV1Schema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'charges.list': [200, inline14, 400, 401, 429, 500, fintocErrorBodySchema],
  'charges.create': [201, chargeSchema, 400, 401, 422, 429, 500, fintocErrorBodySchema],
  'charges.get': [200, chargeSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'charges.update': [200, chargeSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'webhookEndpoints.list': [200, inline15, 400, 401, 429, 500, fintocErrorBodySchema],
  'webhookEndpoints.create': [201, webhookEndpointSchema, 400, 401, 429, 500, fintocErrorBodySchema],
  'webhookEndpoints.get': [200, webhookEndpointSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'webhookEndpoints.update': [200, webhookEndpointSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'webhookEndpoints.delete': [400, 401, 404, 429, 500, fintocErrorBodySchema],
  'webhookEndpoints.test': [200, webhookEndpointSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'events.trigger': [200, fintocEventBodySchema, 400, 401, 429, 500, fintocErrorBodySchema],
  'apiKeys.list': [200, inline16, 400, 401, 429, 500, fintocErrorBodySchema],
  'whoami.get': [200, whoamiSchema, 400, 401, 429, 500, fintocErrorBodySchema],
  'v2.customers.list': [200, inline17, 400, 401, 429, 500, fintocErrorBodySchema],
  'v2.customers.create': [201, customerSchema, 400, 401, 429, 500, fintocErrorBodySchema],
  'v2.customers.get': [200, customerSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.checkoutSessions.list': [200, inline18, 400, 401, 429, 500, fintocErrorBodySchema],
  'v2.checkoutSessions.create': [201, checkoutSessionSchema, 400, 401, 429, 500, fintocErrorBodySchema],
  'v2.checkoutSessions.get': [200, checkoutSessionSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.checkoutSessions.expire': [201, checkoutSessionSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.paymentIntents.list': [200, inline7, 400, 401, 429, 500, fintocErrorBodySchema],
  'v2.paymentIntents.create': [201, paymentIntentSchema, 400, 401, 429, 500, fintocErrorBodySchema],
  'v2.paymentIntents.get': [200, paymentIntentSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.paymentMethods.list': [200, inline19, 400, 401, 429, 500, fintocErrorBodySchema],
  'v2.paymentMethods.get': [200, paymentMethodSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.setupIntents.get': [200, setupIntentSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.products.list': [200, inline20, 400, 401, 429, 500, fintocErrorBodySchema],
  'v2.products.create': [201, productSchema, 400, 401, 429, 500, fintocErrorBodySchema],
  'v2.products.get': [200, productSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.subscriptions.list': [200, inline21, 400, 401, 429, 500, fintocErrorBodySchema],
  'v2.subscriptions.create': [201, subscriptionSchema, 400, 401, 429, 500, fintocErrorBodySchema],
  'v2.subscriptions.get': [200, subscriptionSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.subscriptions.update': [200, subscriptionSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.subscriptions.cancel': [200, subscriptionSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.subscriptions.items.create': [201, subscriptionItemSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.subscriptions.items.update': [200, subscriptionItemSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.subscriptions.items.delete': [400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.invoices.list': [200, inline22, 400, 401, 429, 500, fintocErrorBodySchema],
  'v2.invoices.create': [201, invoiceSchema, 400, 401, 429, 500, fintocErrorBodySchema],
  'v2.invoices.get': [200, invoiceSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.invoices.pay': [200, invoiceSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.invoices.addLines': [200, invoiceSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.invoices.removeLines': [200, invoiceSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.invoices.lines.update': [200, invoiceLineSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.transfers.list': [200, inline23, 400, 401, 429, 500, fintocErrorBodySchema],
  'v2.transfers.create': [201, transferSchema, 400, 401, 403, 409, 429, 500, fintocErrorBodySchema],
  'v2.transfers.get': [200, transferSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.transfers.return': [200, transferSchema, 400, 401, 409, 429, 500, fintocErrorBodySchema],
  'v2.accounts.list': [200, inline24, 400, 401, 429, 500, fintocErrorBodySchema],
  'v2.accounts.create': [201, accountV2Schema, 400, 401, 429, 500, fintocErrorBodySchema],
  'v2.accounts.get': [200, accountV2Schema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.accounts.update': [200, accountV2Schema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.accounts.accountStatements.list': [200, inline25, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.accounts.movements.list': [200, inline26, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.accounts.movements.get': [200, movementV2Schema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.accountNumbers.list': [200, inline27, 400, 401, 429, 500, fintocErrorBodySchema],
  'v2.accountNumbers.create': [200, accountNumberSchema, 400, 401, 409, 429, 500, fintocErrorBodySchema],
  'v2.accountNumbers.get': [200, accountNumberSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.accountNumbers.update': [200, accountNumberSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.accountNumbers.delete': [200, accountNumberSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.entities.list': [200, inline28, 400, 401, 429, 500, fintocErrorBodySchema],
  'v2.entities.create': [201, entitySchema, 400, 401, 429, 500, fintocErrorBodySchema],
  'v2.entities.get': [200, entitySchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.entities.onboardings.list': [200, inline29, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.entities.onboardings.create': [201, onboardingSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.entities.onboardings.get': [200, onboardingSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.entities.onboardings.submit': [200, onboardingSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.entities.onboardings.documents.upload': [200, onboardingSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.entities.onboardings.shareholders.uploadDocument': [200, onboardingSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.accountVerifications.list': [200, inline30, 400, 401, 429, 500, fintocErrorBodySchema],
  'v2.accountVerifications.create': [201, accountVerificationSchema, 400, 401, 403, 429, 500, fintocErrorBodySchema],
  'v2.accountVerifications.get': [200, accountVerificationSchema, 400, 401, 404, 429, 500, fintocErrorBodySchema],
  'v2.simulate.receiveTransfer': [201, transferSchema, 400, 401, 429, 500, fintocErrorBodySchema],
}

/** What Fintoc sends, by type of event. */
export const fintocEventSchemas: EventTable = {
  'link.created': linkEventSchema,
  'link.credentials_changed': linkEventSchema,
  'link.refresh_intent.succeeded': refreshIntentEventSchema,
  'link.refresh_intent.failed': refreshIntentEventSchema,
  'account.refresh_intent.succeeded': refreshIntentEventSchema,
  'account.refresh_intent.failed': refreshIntentEventSchema,
  'account.refresh_intent.rejected': refreshIntentEventSchema,
  'account.refresh_intent.movements_removed': movementsChangedEventSchema,
  'account.refresh_intent.movements_modified': movementsChangedEventSchema,
  'payment_intent.succeeded': paymentIntentEventSchema,
  'payment_intent.failed': paymentIntentEventSchema,
  'payment_intent.rejected': paymentIntentEventSchema,
  'payment_intent.pending': paymentIntentEventSchema,
  'payment_intent.expired': paymentIntentEventSchema,
  'checkout_session.finished': checkoutSessionEventSchema,
  'checkout_session.expired': checkoutSessionEventSchema,
  'checkout_session.completed': checkoutSessionEventSchema,
  'refund.created': refundEventSchema,
  'refund.in_progress': refundEventSchema,
  'refund.succeeded': refundEventSchema,
  'refund.failed': refundEventSchema,
  'refund.canceled': refundEventSchema,
  'payout.created': payoutEventSchema,
  'payout.succeeded': payoutEventSchema,
  'payout.canceled': payoutEventSchema,
  'invoice.created': invoiceEventSchema,
  'invoice.finalized': invoiceEventSchema,
  'invoice.payment_created': invoiceEventSchema,
  'invoice.payment_succeeded': invoiceEventSchema,
  'invoice.payment_failed': invoiceEventSchema,
  'invoice.paid': invoiceEventSchema,
  'invoice.voided': invoiceEventSchema,
  'invoice.upcoming': invoiceEventSchema,
  'subscription.activated': subscriptionEventSchema,
  'subscription.canceled': subscriptionEventSchema,
  'subscription_intent.succeeded': subscriptionIntentEventSchema,
  'subscription_intent.failed': subscriptionIntentEventSchema,
  'subscription_intent.rejected': subscriptionIntentEventSchema,
  'charge.succeeded': chargeEventSchema,
  'charge.failed': chargeEventSchema,
  'transfer.inbound.succeeded': transferEventSchema,
  'transfer.inbound.rejected': transferEventSchema,
  'transfer.inbound.returned': transferEventSchema,
  'transfer.inbound.return_failed': transferEventSchema,
  'transfer.inbound.reversed': transferEventSchema,
  'transfer.outbound.succeeded': transferEventSchema,
  'transfer.outbound.partially_succeeded': transferEventSchema,
  'transfer.outbound.failed': transferEventSchema,
  'transfer.outbound.returned': transferEventSchema,
  'transfer.outbound.reversed': transferEventSchema,
  'transfer.outbound.rejected': transferEventSchema,
  'account_verification.succeeded': accountVerificationEventSchema,
  'account_verification.failed': accountVerificationEventSchema,
  'account_number.deleted': accountNumberEventSchema,
  'dispute.created': disputeEventSchema,
}
