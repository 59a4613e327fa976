// Generated from openapi/aggregation.yaml by @kit/codegen. Do not edit.

import type { AnswerTable, EventTable } from './schema-check.gen.ts'
import { schemaOf, type SchemaOf } from './schema-kit.gen.ts'
import {
  accessToResourceDeniedSchema,
  accountOpenFinanceBrazilSchema,
  accountsHistoricalUpdateWebhookSchema,
  accountsNewAccountsAvailableWebhookSchema,
  accountsPageSchema,
  anyOwnerSchema,
  anyTaxReturnSchema,
  asyncAcceptedSchema,
  balanceOFDASchema,
  balancesHistoricalUpdateWebhookSchema,
  balancesNewBalancesAvailableWebhookSchema,
  balancesPageSchema,
  belvoErrorBodySchema,
  billSchema,
  billsHistoricalUpdateWebhookSchema,
  billsNewBillsAvailableWebhookSchema,
  billsPageSchema,
  collectionInstructionItemSchema,
  collectionInstructionSchema,
  collectionInstructionSummarySchema,
  collectionInstructionsItemReadyToChargeWebhookSchema,
  consentConsentExpiredWebhookSchema,
  consentOpenfinanceConsentAboutToExpireWebhookSchema,
  consentOpenfinanceConsentExpirationChangedWebhookSchema,
  consentOpenfinanceConsentExpiredWebhookSchema,
  consentOpenfinanceConsentWithTemporarilyUnavailableResourcesWebhookSchema,
  consentOpenfinanceConsentWithUnrecoverableResourcesWebhookSchema,
  consentWithoutAccountsErrorSchema,
  consentsPageSchema,
  consentsSchema,
  currentEmploymentSchema,
  currentEmploymentsHistoricalUpdateWebhookSchema,
  currentEmploymentsPageSchema,
  debtChileSchema,
  debtReportsChilePageSchema,
  employmentBrazilSchema,
  employmentMetricSchema,
  employmentMetricsHistoricalUpdateWebhookSchema,
  employmentMetricsPageSchema,
  employmentRecordSchema,
  employmentRecordsEmploymentChangesWebhookSchema,
  employmentRecordsHistoricalUpdateWebhookSchema,
  employmentRecordsPageSchema,
  employmentsHistoricalUpdateWebhookSchema,
  employmentsNewEmploymentsAvailableWebhookSchema,
  employmentsPageSchema,
  exchangeHistoryPageSchema,
  exchangeSchema,
  exchangesHistoricalUpdateWebhookSchema,
  exchangesPageSchema,
  financialStatementSchema,
  financialStatementsHistoricalUpdateWebhookSchema,
  financialStatementsNewFinancialStatementsAvailableWebhookSchema,
  financialStatementsPageSchema,
  incomeSchema,
  incomesHistoricalUpdateWebhookSchema,
  incomesPageSchema,
  institutionDownErrorSchema,
  institutionInactiveErrorSchema,
  institutionPublicApiSchema,
  institutionUnavailableErrorSchema,
  institutionsPageSchema,
  invalidCredentialsStorageErrorSchema,
  invalidFetchHistoricalSchema,
  invalidLinkErrorSchema,
  invalidPeriodErrorSchema,
  invalidResourcesErrorSchema,
  investmentBrazilSchema,
  investmentTransactionBrazilSchema,
  investmentTransactionsHistoricalUpdateWebhookSchema,
  investmentTransactionsNewInvestmentTransactionsAvailableWebhookSchema,
  investmentTransactionsPageSchema,
  investmentsHistoricalUpdateWebhookSchema,
  investmentsNewInvestmentsAvailableWebhookSchema,
  investmentsPageSchema,
  investmentsPortfoliosHistoricalUpdateWebhookSchema,
  investmentsPortfoliosNewInvestmentsPortfoliosAvailableWebhookSchema,
  invoiceChileSchema,
  invoiceWithIdSatSchema,
  invoicesChilePageSchema,
  invoicesHistoricalInflowUpdateWebhookSchema,
  invoicesHistoricalOutflowUpdateWebhookSchema,
  invoicesInitialInflowUpdateWebhookSchema,
  invoicesInitialOutflowUpdateWebhookSchema,
  invoicesNewInvoicesAvailableWebhookSchema,
  invoicesPageSchema,
  linkAlreadyRefreshedErrorSchema,
  linkInvalidCredentialsWebhookSchema,
  linkLinkDeletedWebhookSchema,
  linkSchema,
  linkTokenRequiredWebhookSchema,
  linksPageSchema,
  loginErrorSchema,
  notFoundErrorSchema,
  ownersHistoricalUpdateWebhookSchema,
  ownersNewOwnersAvailableWebhookSchema,
  ownersPageSchema,
  recurringExpensesHistoricalUpdateWebhookSchema,
  recurringExpensesPageSchema,
  recurringExpensesSchema,
  requestTimeoutErrorSchema,
  riskInsightsHistoricalUpdateWebhookSchema,
  riskInsightsPageSchema,
  riskInsightsSchema,
  sessionExpiredErrorSchema,
  taxComplianceStatusHistoricalUpdateWebhookSchema,
  taxComplianceStatusPageSchema,
  taxComplianceStatusSchema,
  taxRetentionsHistoricalUpdateWebhookSchema,
  taxRetentionsPageSchema,
  taxRetentionsSchema,
  taxReturnsHistoricalUpdateWebhookSchema,
  taxReturnsNewTaxReturnsAvailableWebhookSchema,
  taxReturnsPageSchema,
  taxStatusChilePageSchema,
  taxStatusHistoricalUpdateWebhookSchema,
  taxStatusPageSchema,
  taxStatusSatSchema,
  taxStatusSiiSchema,
  tokenRequiredResponseSchema,
  tooManySessionsErrorSchema,
  transactionOpenFinanceBrazilSchema,
  transactionsHistoricalUpdateWebhookSchema,
  transactionsNewTransactionsAvailableWebhookSchema,
  transactionsPageSchema,
  transactionsTransactionsDeletedWebhookSchema,
  transactionsTransactionsUpdatedWebhookSchema,
  unauthorizedErrorSchema,
  unconfirmedLinkErrorSchema,
  unexpectedErrorSchema,
  unsupportedOperationErrorSchema,
  validationErrorSchema,
  widgetTokenSchema,
} from './aggregation.schemas.gen.ts'

const inline0: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.union(m.ref(unauthorizedErrorSchema), m.ref(consentWithoutAccountsErrorSchema))))

const inline1: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.union(m.ref(accessToResourceDeniedSchema), m.ref(belvoErrorBodySchema))))

const inline2: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.union(m.ref(notFoundErrorSchema), m.ref(belvoErrorBodySchema))))

const inline3: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(requestTimeoutErrorSchema)))

const inline4: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(unexpectedErrorSchema)))

const inline5: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.union(
  m.ref(tooManySessionsErrorSchema), m.ref(loginErrorSchema), m.ref(sessionExpiredErrorSchema), m.ref(validationErrorSchema),
  m.ref(institutionDownErrorSchema), m.ref(institutionUnavailableErrorSchema), m.ref(institutionInactiveErrorSchema),
  m.ref(invalidLinkErrorSchema), m.ref(invalidCredentialsStorageErrorSchema), m.ref(invalidFetchHistoricalSchema),
  m.ref(invalidResourcesErrorSchema), m.ref(unconfirmedLinkErrorSchema), m.ref(unsupportedOperationErrorSchema),
  m.ref(invalidPeriodErrorSchema), m.ref(belvoErrorBodySchema),
)))

const inline6: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(tokenRequiredResponseSchema)))

const inline7: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(linkAlreadyRefreshedErrorSchema)))

const inline8: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(accountOpenFinanceBrazilSchema)))

const inline9: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(balanceOFDASchema)))

const inline10: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(exchangeSchema)))

const inline11: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(transactionOpenFinanceBrazilSchema)))

const inline12: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(billSchema)))

const inline13: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(anyOwnerSchema)))

const inline14: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(investmentBrazilSchema)))

const inline15: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(investmentTransactionBrazilSchema)))

const inline16: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(employmentRecordSchema)))

const inline17: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(currentEmploymentSchema)))

const inline18: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(employmentBrazilSchema)))

const inline19: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(incomeSchema)))

const inline20: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(recurringExpensesSchema)))

const inline21: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(riskInsightsSchema)))

const inline22: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(financialStatementSchema)))

const inline23: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(invoiceWithIdSatSchema)))

const inline24: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(anyTaxReturnSchema)))

const inline25: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(taxRetentionsSchema)))

const inline26: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(invoiceChileSchema)))

const inline27: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(taxStatusSiiSchema)))

const inline28: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(debtChileSchema)))

const inline29: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(collectionInstructionSummarySchema)))

const inline30: SchemaOf<unknown> = /*#__PURE__*/ schemaOf<unknown>((m) => m.list(m.ref(belvoErrorBodySchema)))

/** What Belvo aggregation answers, by operation and status. */
export const aggregationAnswerSchemas: AnswerTable = {
  'institutions.list': [200, institutionsPageSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'institutions.detail': [200, institutionPublicApiSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'links.list': [200, linksPageSchema, 401, inline0, 403, inline1, 408, inline3, 500, inline4],
  'links.register': [201, linkSchema, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'links.resume': [200, linkSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'links.detail': [200, linkSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'links.update': [200, linkSchema, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 428, inline6, 500, inline4],
  'links.modify': [200, linkSchema, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 428, inline6, 500, inline4],
  'links.delete': [202, asyncAcceptedSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'links.refresh': [202, asyncAcceptedSchema, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 409, inline7, 428, inline6, 500, inline4],
  'consents.list': [200, consentsPageSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'consents.detail': [200, consentsSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'widgetToken.create': [200, widgetTokenSchema, 400, inline5, 401, inline0, 500, inline4],
  'accounts.list': [200, accountsPageSchema, 401, inline0, 403, inline1, 408, inline3, 500, inline4],
  'accounts.retrieve': [200, 201, inline8, 400, inline5, 401, inline0, 403, inline1, 408, inline3, 428, inline6, 500, inline4],
  'accounts.resume': [200, 201, inline8, 400, inline5, 401, inline0, 408, inline3, 428, inline6, 500, inline4],
  'accounts.detail': [200, accountOpenFinanceBrazilSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'accounts.delete': [401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'br.balances.list': [200, balancesPageSchema, 401, inline0, 403, inline1, 408, inline3, 500, inline4],
  'br.balances.retrieve': [200, 201, inline9, 400, inline5, 401, inline0, 403, inline1, 408, inline3, 428, inline6, 500, inline4],
  'br.balances.detail': [200, balanceOFDASchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'br.exchanges.list': [200, exchangesPageSchema, 401, inline0, 403, inline1, 408, inline3, 500, inline4],
  'br.exchanges.retrieve': [200, 201, inline10, 400, inline5, 401, inline0, 403, inline1, 408, inline3, 428, inline6, 500, inline4],
  'br.exchanges.detail': [200, exchangeSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'br.exchanges.delete': [401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'br.exchanges.history': [200, exchangeHistoryPageSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'transactions.list': [200, transactionsPageSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'transactions.retrieve': [200, 201, inline11, 202, asyncAcceptedSchema, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'transactions.resume': [200, 201, inline11, 400, inline5, 401, inline0, 408, inline3, 428, inline6, 500, inline4],
  'transactions.detail': [200, transactionOpenFinanceBrazilSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'transactions.delete': [401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'bills.list': [200, billsPageSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'bills.retrieve': [200, 201, inline12, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'bills.detail': [200, billSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'bills.delete': [401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'owners.list': [200, ownersPageSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'owners.retrieve': [200, 201, inline13, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'owners.resume': [200, 201, inline13, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'owners.detail': [200, anyOwnerSchema, 401, inline0, 404, inline2],
  'owners.delete': [401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'br.investments.list': [200, investmentsPageSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'br.investments.retrieve': [200, 201, inline14, 202, asyncAcceptedSchema, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'br.investments.detail': [200, investmentBrazilSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'br.investments.delete': [401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'br.investmentTransactions.list': [200, investmentTransactionsPageSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'br.investmentTransactions.retrieve': [200, 201, inline15, 202, asyncAcceptedSchema, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'br.investmentTransactions.detail': [200, investmentTransactionBrazilSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'br.investmentTransactions.delete': [401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'employmentRecords.list': [200, employmentRecordsPageSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'employmentRecords.retrieve': [200, 201, inline16, 202, asyncAcceptedSchema, 400, inline5, 401, inline0, 403, inline1, 408, inline3, 428, inline6, 500, inline4],
  'employmentRecords.detail': [200, employmentRecordSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'employmentRecords.delete': [401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'mx.currentEmployments.list': [200, currentEmploymentsPageSchema, 400, inline5, 401, inline0, 403, inline1, 408, inline3, 428, inline6, 500, inline4],
  'mx.currentEmployments.retrieve': [200, 201, inline17, 400, inline5, 401, inline0, 403, inline1, 408, inline3, 428, inline6, 500, inline4],
  'mx.currentEmployments.detail': [200, currentEmploymentSchema, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'mx.currentEmployments.delete': [400, inline5, 401, inline0, 403, inline1, 408, inline3, 428, inline6, 500, inline4],
  'br.employments.list': [200, employmentsPageSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'br.employments.retrieve': [200, 201, inline18, 202, asyncAcceptedSchema, 400, inline5, 401, inline0, 408, inline3, 428, inline6, 500, inline4],
  'br.employments.detail': [200, employmentBrazilSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'br.employments.delete': [401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'incomes.list': [200, incomesPageSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'incomes.retrieve': [200, 201, incomeSchema, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'incomes.resume': [200, 201, inline19, 400, inline5, 401, inline0, 408, inline3, 428, inline6, 500, inline4],
  'incomes.detail': [200, incomeSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'incomes.delete': [401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'recurringExpenses.list': [200, recurringExpensesPageSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'recurringExpenses.retrieve': [200, 201, inline20, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'recurringExpenses.resume': [200, 201, inline20, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'recurringExpenses.detail': [200, inline20, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'recurringExpenses.delete': [401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'riskInsights.list': [200, riskInsightsPageSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'riskInsights.retrieve': [200, 201, riskInsightsSchema, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'riskInsights.resume': [200, 201, inline21, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'riskInsights.detail': [200, inline21, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'riskInsights.delete': [401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'employmentMetrics.list': [200, employmentMetricsPageSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'employmentMetrics.retrieve': [200, 201, employmentMetricSchema, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'employmentMetrics.detail': [200, employmentMetricSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'employmentMetrics.delete': [401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'financialStatements.list': [200, financialStatementsPageSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'financialStatements.retrieve': [200, 201, inline22, 202, asyncAcceptedSchema, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'financialStatements.detail': [200, financialStatementSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'financialStatements.delete': [401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'invoices.list': [200, invoicesPageSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'invoices.retrieve': [200, 201, inline23, 202, asyncAcceptedSchema, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'invoices.resume': [200, 201, inline23, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'invoices.detail': [200, invoiceWithIdSatSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'invoices.delete': [401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'taxComplianceStatus.list': [200, taxComplianceStatusPageSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'taxComplianceStatus.retrieve': [200, 201, taxComplianceStatusSchema, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'taxComplianceStatus.detail': [200, taxComplianceStatusSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'taxComplianceStatus.delete': [401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'taxReturns.list': [200, taxReturnsPageSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'taxReturns.retrieve': [200, 201, inline24, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'taxReturns.detail': [200, anyTaxReturnSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'taxReturns.delete': [401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'taxRetentions.list': [200, taxRetentionsPageSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'taxRetentions.retrieve': [200, 201, inline25, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'taxRetentions.detail': [200, taxRetentionsSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'taxRetentions.delete': [401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'taxStatus.list': [200, taxStatusPageSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'taxStatus.retrieve': [200, 201, taxStatusSatSchema, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'taxStatus.detail': [200, taxStatusSatSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'taxStatus.delete': [401, inline0, 403, inline1, 404, inline2, 408, inline3, 428, inline6, 500, inline4],
  'cl.invoices.list': [200, invoicesChilePageSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'cl.invoices.retrieve': [200, 201, inline26, 202, asyncAcceptedSchema, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'cl.invoices.detail': [200, invoiceChileSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'cl.invoices.delete': [401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'cl.taxStatus.list': [200, taxStatusChilePageSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'cl.taxStatus.retrieve': [200, 201, inline27, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'cl.taxStatus.detail': [200, taxStatusSiiSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'cl.taxStatus.delete': [401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'cl.debtReports.list': [200, debtReportsChilePageSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'cl.debtReports.retrieve': [200, 201, inline28, 202, asyncAcceptedSchema, 400, inline5, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'cl.debtReports.detail': [200, debtChileSchema, 401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'cl.debtReports.delete': [401, inline0, 403, inline1, 404, inline2, 408, inline3, 500, inline4],
  'collectionInstructions.list': [200, inline29, 401, inline0, 500, inline30],
  'collectionInstructions.create': [201, collectionInstructionSchema, 400, 500, inline30, 401, inline0],
  'collectionInstructions.detail': [200, collectionInstructionSchema, 401, inline0, 404, 500, inline30],
  'collectionInstructions.cancel': [200, collectionInstructionSchema, 401, inline0, 404, 500, inline30],
  'collectionInstructions.items.cancel': [200, collectionInstructionItemSchema, 401, inline0, 404, 500, inline30],
}

/** What Belvo aggregation sends, by type of event. */
export const aggregationEventSchemas: EventTable = {
  'ACCOUNTS.historical_update': accountsHistoricalUpdateWebhookSchema,
  'ACCOUNTS.new_accounts_available': accountsNewAccountsAvailableWebhookSchema,
  'TRANSACTIONS.historical_update': transactionsHistoricalUpdateWebhookSchema,
  'TRANSACTIONS.new_transactions_available': transactionsNewTransactionsAvailableWebhookSchema,
  'TRANSACTIONS.transactions_updated': transactionsTransactionsUpdatedWebhookSchema,
  'TRANSACTIONS.transactions_deleted': transactionsTransactionsDeletedWebhookSchema,
  'OWNERS.historical_update': ownersHistoricalUpdateWebhookSchema,
  'OWNERS.new_owners_available': ownersNewOwnersAvailableWebhookSchema,
  'BILLS.historical_update': billsHistoricalUpdateWebhookSchema,
  'BILLS.new_bills_available': billsNewBillsAvailableWebhookSchema,
  'INVESTMENTS.historical_update': investmentsHistoricalUpdateWebhookSchema,
  'INVESTMENTS.new_investments_available': investmentsNewInvestmentsAvailableWebhookSchema,
  'INVESTMENT_TRANSACTIONS.historical_update': investmentTransactionsHistoricalUpdateWebhookSchema,
  'INVESTMENT_TRANSACTIONS.new_investment_transactions_available': investmentTransactionsNewInvestmentTransactionsAvailableWebhookSchema,
  'EXCHANGES.historical_update': exchangesHistoricalUpdateWebhookSchema,
  'INCOMES.historical_update': incomesHistoricalUpdateWebhookSchema,
  'RECURRING_EXPENSES.historical_update': recurringExpensesHistoricalUpdateWebhookSchema,
  'RISK_INSIGHTS.historical_update': riskInsightsHistoricalUpdateWebhookSchema,
  'EMPLOYMENT_RECORDS.historical_update': employmentRecordsHistoricalUpdateWebhookSchema,
  'EMPLOYMENT_RECORDS.employment_changes': employmentRecordsEmploymentChangesWebhookSchema,
  'EMPLOYMENT_METRICS.historical_update': employmentMetricsHistoricalUpdateWebhookSchema,
  'CURRENT_EMPLOYMENTS.historical_update': currentEmploymentsHistoricalUpdateWebhookSchema,
  'EMPLOYMENTS.historical_update': employmentsHistoricalUpdateWebhookSchema,
  'EMPLOYMENTS.new_employments_available': employmentsNewEmploymentsAvailableWebhookSchema,
  'INVOICES.initial_inflow_update': invoicesInitialInflowUpdateWebhookSchema,
  'INVOICES.initial_outflow_update': invoicesInitialOutflowUpdateWebhookSchema,
  'INVOICES.historical_inflow_update': invoicesHistoricalInflowUpdateWebhookSchema,
  'INVOICES.historical_outflow_update': invoicesHistoricalOutflowUpdateWebhookSchema,
  'INVOICES.new_invoices_available': invoicesNewInvoicesAvailableWebhookSchema,
  'TAX_RETURNS.historical_update': taxReturnsHistoricalUpdateWebhookSchema,
  'TAX_RETURNS.new_tax_returns_available': taxReturnsNewTaxReturnsAvailableWebhookSchema,
  'TAX_STATUS.historical_update': taxStatusHistoricalUpdateWebhookSchema,
  'TAX_COMPLIANCE_STATUS.historical_update': taxComplianceStatusHistoricalUpdateWebhookSchema,
  'TAX_RETENTIONS.historical_update': taxRetentionsHistoricalUpdateWebhookSchema,
  'FINANCIAL_STATEMENTS.historical_update': financialStatementsHistoricalUpdateWebhookSchema,
  'FINANCIAL_STATEMENTS.new_financial_statements_available': financialStatementsNewFinancialStatementsAvailableWebhookSchema,
  'LINK.invalid_credentials': linkInvalidCredentialsWebhookSchema,
  'LINK.token_required': linkTokenRequiredWebhookSchema,
  'LINK.link_deleted': linkLinkDeletedWebhookSchema,
  'CONSENT.openfinance_consent_about_to_expire': consentOpenfinanceConsentAboutToExpireWebhookSchema,
  'CONSENT.openfinance_consent_expired': consentOpenfinanceConsentExpiredWebhookSchema,
  'CONSENT.consent_expired': consentConsentExpiredWebhookSchema,
  'CONSENT.openfinance_consent_with_unrecoverable_resources': consentOpenfinanceConsentWithUnrecoverableResourcesWebhookSchema,
  'CONSENT.openfinance_consent_with_temporarily_unavailable_resources': consentOpenfinanceConsentWithTemporarilyUnavailableResourcesWebhookSchema,
  'CONSENT.openfinance_consent_expiration_changed': consentOpenfinanceConsentExpirationChangedWebhookSchema,
  'COLLECTION_INSTRUCTIONS.item_ready_to_charge': collectionInstructionsItemReadyToChargeWebhookSchema,
  'COLLECTION_INSTRUCTIONS (type name unverified).item_ready_to_charge': collectionInstructionsItemReadyToChargeWebhookSchema,
  'BALANCES.historical_update': balancesHistoricalUpdateWebhookSchema,
  'BALANCES.new_balances_available': balancesNewBalancesAvailableWebhookSchema,
  'INVESTMENTS_PORTFOLIOS.historical_update': investmentsPortfoliosHistoricalUpdateWebhookSchema,
  'INVESTMENTS_PORTFOLIOS.new_investments_portfolios_available': investmentsPortfoliosNewInvestmentsPortfoliosAvailableWebhookSchema,
}
