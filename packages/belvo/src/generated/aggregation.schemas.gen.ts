// Generated from openapi/aggregation.yaml by @kit/codegen. Do not edit.

import { schemaOf, type SchemaOf } from './schema-kit.gen.ts'
import type {
  AccessToResourceDenied,
  AccountBalanceOpenFinanceBrazil,
  AccountCreditDataCardsOpenFinanceBrazil,
  AccountCreditDataLimitsOpenFinanceBrazil,
  AccountCreditDataOpenFinanceBrazil,
  AccountLoanDataBalloonPaymentsOpenFinanceBrazil,
  AccountLoanDataCollateralsOpenFinanceBrazil,
  AccountLoanDataContractedChargesOpenFinanceBrazil,
  AccountLoanDataFeesOpenFinanceBrazil,
  AccountLoanDataInterestRateDataOpenFinanceBrazil,
  AccountLoanDataInterestRateOpenFinanceBrazil,
  AccountLoanDataOpenFinanceBrazil,
  AccountOpenFinanceBrazil,
  AccountOverdraftOpenFinanceBrazil,
  AccountsPage,
  AnyOwner,
  AnyTaxReturn,
  AsyncAccepted,
  BalanceOFDA,
  BalancesPage,
  BelvoErrorBody,
  BelvoErrorCode,
  Bill,
  BillFinanceCharges,
  BillPayments,
  BillsPage,
  BrokerNote,
  ClassificationDetails,
  CollectionInstruction,
  CollectionInstructionItem,
  CollectionInstructionSummary,
  CommonPaginationProperties,
  ConsentPermissions,
  ConsentWithoutAccountsError,
  Consents,
  ConsentsPage,
  CurrentEmployment,
  CurrentEmploymentDocumentId,
  CurrentEmploymentPersonalData,
  CurrentEmploymentRecord,
  CurrentEmploymentsPage,
  DebtChile,
  DebtChileCredit,
  DebtChileDebt,
  DebtChilePersonalData,
  DebtReportsChilePage,
  DebtorDetails,
  EmployerDataBrazil,
  EmploymentBrazil,
  EmploymentMetric,
  EmploymentMetricsPage,
  EmploymentRecord,
  EmploymentRecordDetail,
  EmploymentRecordDocumentId,
  EmploymentRecordEmploymentStatusUpdates,
  EmploymentRecordEntitlement,
  EmploymentRecordFile,
  EmploymentRecordPersonalData,
  EmploymentRecordSalaryEstimation,
  EmploymentRecordScore,
  EmploymentRecordSocialSecuritySummary,
  EmploymentRecordsPage,
  EmploymentsPage,
  EnumAccountCategoryOpenFinance,
  EnumAccountCreditCardNetwork,
  EnumAccountLoanDataContractRemainingFrequency,
  EnumAccountLoanDataContractedChargeType,
  EnumAccountLoanDataFeeCharge,
  EnumAccountLoanDataFeeChargeType,
  EnumAccountLoanDataFeeType,
  EnumAccountLoanDataInstallmentFrequency,
  EnumAccountLoanDataInterestRateDataRateType,
  EnumAccountLoanDataInterestRateDataReferenceIndexType,
  EnumAccountLoanDataInterestRateDataTaxType,
  EnumAccountLoanDataInterestRateType,
  EnumAccountsLoanDataContractInstallmentFrequency,
  EnumBillFinanceChargeType,
  EnumBillPaymentPaymentMode,
  EnumBillPaymentType,
  EnumConsentStatus,
  EnumCreditCardLimitType,
  EnumEmploymentRecordDocumentType,
  EnumEmploymentRecordStatus,
  EnumEmploymentRecordStatusUpdateEvents,
  EnumEmploymentSalaryType,
  EnumExchangeEventType,
  EnumExchangeOperationType,
  EnumExchangeSettlementMethod,
  EnumIncomeSourceType,
  EnumIncomeStreamConfidence,
  EnumIncomeStreamFrequency,
  EnumIncomeStreamType,
  EnumInstitutionIntegrationType,
  EnumInstitutionStatus,
  EnumInstitutionType,
  EnumInvoicePayrollPeriodicity,
  EnumInvoiceSatInvoiceType,
  EnumInvoiceSatPaymentMethod,
  EnumInvoiceType,
  EnumLinkAccessModeResponse,
  EnumLinkRefreshRate,
  EnumLinkStatus,
  EnumOwnerBusinessInformedRevenueFrequency,
  EnumOwnerBusinessProductType,
  EnumOwnerFiliationType,
  EnumOwnerGender,
  EnumOwnerIndividualDocumentIdType,
  EnumOwnerIndividualFinancialProfileOccupationCode,
  EnumOwnerIndividualProductType,
  EnumOwnerInformedIncomeFrequency,
  EnumOwnerMaritalStatus,
  EnumOwnerPartyDocumentType,
  EnumOwnerPartyPersonType,
  EnumOwnerPartyType,
  EnumOwnerPhoneNumberType,
  EnumOwnerProcuratorType,
  EnumRecurringExpenseCategory,
  EnumRecurringExpenseFrequency,
  EnumRecurringExpensePaymentType,
  EnumTaxComplianceStatusOutcome,
  EnumTaxRetentionPaymentStatus,
  EnumTaxRetentionReceiverNationality,
  EnumTransactionCategory,
  EnumTransactionCounterpartyType,
  EnumTransactionCreditCardDataCreditType,
  EnumTransactionCreditCardDataFeeType,
  EnumTransactionPaymentType,
  EnumTransactionStatus,
  EnumTransactionSubcategory,
  EnumTransactionType,
  Exchange,
  ExchangeHistory,
  ExchangeHistoryPage,
  ExchangesPage,
  FinancialStatement,
  FinancialStatementBalanceSheet,
  FinancialStatementBalanceSheetCurrentAssets,
  FinancialStatementBalanceSheetCurrentLiabilities,
  FinancialStatementBalanceSheetEquity,
  FinancialStatementBalanceSheetNonCurrentAssets,
  FinancialStatementBalanceSheetNonCurrentLiabilities,
  FinancialStatementIncomeStatement,
  FinancialStatementsPage,
  Income,
  IncomeStreamsBody,
  IncomesPage,
  InstitutionAccount,
  InstitutionDownError,
  InstitutionInactiveError,
  InstitutionOpenBankingInformation,
  InstitutionPublicApi,
  InstitutionUnavailableError,
  InstitutionsFeature,
  InstitutionsFormField,
  InstitutionsFormFieldValues,
  InstitutionsPage,
  InvalidCredentialsStorageError,
  InvalidFetchHistorical,
  InvalidLinkError,
  InvalidPeriodError,
  InvalidResourcesError,
  InvestmentBalance,
  InvestmentBrazil,
  InvestmentTransactionBrazil,
  InvestmentTransactionsPage,
  InvestmentsPage,
  InvoiceChile,
  InvoiceChilePurchaseDetails,
  InvoiceChileSalesDetails,
  InvoiceChileSummaryDetails,
  InvoiceDetailRetainedTaxSat,
  InvoiceDetailSat,
  InvoiceDetailTransferredTaxSat,
  InvoicePayrollEarningsBreakdown,
  InvoicePayrollOtherPayments,
  InvoicePayrollTaxDeductions,
  InvoiceWarningsSat,
  InvoiceWithIdSat,
  InvoicesChilePage,
  InvoicesPage,
  InvoicesPaymentsRelatedDocumentsSat,
  InvoicesPaymentsSat,
  InvoicesPayrollSat,
  Link,
  LinkAlreadyRefreshedError,
  LinkResource,
  LinksPage,
  LoginError,
  NotFoundError,
  OccupationBrazil,
  Owner,
  OwnerAddresses,
  OwnerBusinessDocumentIds,
  OwnerBusinessEconomicActivies,
  OwnerBusinessFinancialProfile,
  OwnerBusinessFinancialRelation,
  OwnerBusinessInformedRevenue,
  OwnerBusinessOpenFinanceBrazil,
  OwnerBusinessPatrimony,
  OwnerBusinessProducts,
  OwnerDocumentId,
  OwnerDocumentIdOpenFinanceBrazil,
  OwnerEmails,
  OwnerFiliations,
  OwnerIndividualDocumentIds,
  OwnerIndividualFinancialProfile,
  OwnerIndividualFinancialRelation,
  OwnerIndividualInformedIncome,
  OwnerIndividualNationalityDocumentId,
  OwnerIndividualOpenFinanceBrazil,
  OwnerIndividualPatrimony,
  OwnerIndividualPayrollAccounts,
  OwnerIndividualProducts,
  OwnerIndividualSalaryPortabilityRequests,
  OwnerNationalities,
  OwnerParties,
  OwnerPhoneNumbers,
  OwnerProcurators,
  OwnersPage,
  PropertyTaxPayment,
  RecurringExpenseSourceTransaction,
  RecurringExpenses,
  RecurringExpensesPage,
  RelatedInvoiceSat,
  Remuneration,
  RequestTimeoutError,
  RetentionBreakdown,
  RiskInsights,
  RiskInsightsAssetMetrics,
  RiskInsightsBalanceMetrics,
  RiskInsightsCashflowMetrics,
  RiskInsightsCategoryMetrics,
  RiskInsightsCreditCardMetrics,
  RiskInsightsLoansMetrics,
  RiskInsightsPage,
  RiskInsightsTransactionMetrics,
  SalaryBrazil,
  SessionExpiredError,
  TaxComplianceStatus,
  TaxComplianceStatusPage,
  TaxDetailRetained,
  TaxDetailTransferred,
  TaxDetailsInvoicesSat,
  TaxRetentions,
  TaxRetentionsPage,
  TaxReturnBusiness,
  TaxReturnBusinessMonthly,
  TaxReturnPersonal,
  TaxReturnPersonalMonthly,
  TaxReturnsPage,
  TaxStatusAddressBetweenStreetSat,
  TaxStatusAddressSat,
  TaxStatusChilePage,
  TaxStatusEconomicActivitySat,
  TaxStatusObligationsSat,
  TaxStatusPage,
  TaxStatusRegimensSat,
  TaxStatusSat,
  TaxStatusSii,
  TaxStatusSiiAddress,
  TaxStatusSiiAuthorizedTaxDocument,
  TaxStatusSiiCompanyStake,
  TaxStatusSiiEconomicActivity,
  TaxStatusSiiEmails,
  TaxStatusSiiEntityDetails,
  TaxStatusSiiEquityHolder,
  TaxStatusSiiFiscalOffice,
  TaxStatusSiiLegalRepresentative,
  TaxStatusSiiPhone,
  TaxStatusSiiPropertyTaxLiabilities,
  TaxStatusSiiRegime,
  TaxStatusTaxPayerInformationSat,
  TokenGenerationData,
  TokenRequiredResponse,
  TooManySessionsError,
  TransactionCounterparty,
  TransactionCreditCardBill,
  TransactionCreditCardDataOpenFinanceBrazil,
  TransactionLoanDataCharges,
  TransactionLoanDataFees,
  TransactionLoanDataOpenFinanceBrazil,
  TransactionMerchantData,
  TransactionOpenFinanceBrazil,
  TransactionsPage,
  UnauthorizedError,
  UnconfirmedLinkError,
  UnexpectedError,
  UnsupportedOperationError,
  ValidationError,
  VoucherPaymentDetails,
  WidgetToken,
} from './aggregation.gen.ts'
import type {
  AccountsHistoricalUpdateWebhook,
  AccountsNewAccountsAvailableWebhook,
  AggregationWebhook,
  BalancesHistoricalUpdateWebhook,
  BalancesNewBalancesAvailableWebhook,
  BillsHistoricalUpdateWebhook,
  BillsNewBillsAvailableWebhook,
  CollectionInstructionsItemReadyToChargeWebhook,
  ConsentConsentExpiredWebhook,
  ConsentOpenfinanceConsentAboutToExpireWebhook,
  ConsentOpenfinanceConsentExpirationChangedWebhook,
  ConsentOpenfinanceConsentExpiredWebhook,
  ConsentOpenfinanceConsentWithTemporarilyUnavailableResourcesWebhook,
  ConsentOpenfinanceConsentWithUnrecoverableResourcesWebhook,
  CurrentEmploymentsHistoricalUpdateWebhook,
  EmploymentMetricsHistoricalUpdateWebhook,
  EmploymentRecordsEmploymentChangesWebhook,
  EmploymentRecordsHistoricalUpdateWebhook,
  EmploymentsHistoricalUpdateWebhook,
  EmploymentsNewEmploymentsAvailableWebhook,
  ExchangesHistoricalUpdateWebhook,
  FinancialStatementsHistoricalUpdateWebhook,
  FinancialStatementsNewFinancialStatementsAvailableWebhook,
  IncomesHistoricalUpdateWebhook,
  InvestmentTransactionsHistoricalUpdateWebhook,
  InvestmentTransactionsNewInvestmentTransactionsAvailableWebhook,
  InvestmentsHistoricalUpdateWebhook,
  InvestmentsNewInvestmentsAvailableWebhook,
  InvestmentsPortfoliosHistoricalUpdateWebhook,
  InvestmentsPortfoliosNewInvestmentsPortfoliosAvailableWebhook,
  InvoicesHistoricalInflowUpdateWebhook,
  InvoicesHistoricalOutflowUpdateWebhook,
  InvoicesInitialInflowUpdateWebhook,
  InvoicesInitialOutflowUpdateWebhook,
  InvoicesNewInvoicesAvailableWebhook,
  LinkInvalidCredentialsWebhook,
  LinkLinkDeletedWebhook,
  LinkTokenRequiredWebhook,
  OwnersHistoricalUpdateWebhook,
  OwnersNewOwnersAvailableWebhook,
  RecurringExpensesHistoricalUpdateWebhook,
  RiskInsightsHistoricalUpdateWebhook,
  TaxComplianceStatusHistoricalUpdateWebhook,
  TaxRetentionsHistoricalUpdateWebhook,
  TaxReturnsHistoricalUpdateWebhook,
  TaxReturnsNewTaxReturnsAvailableWebhook,
  TaxStatusHistoricalUpdateWebhook,
  TransactionsHistoricalUpdateWebhook,
  TransactionsNewTransactionsAvailableWebhook,
  TransactionsTransactionsDeletedWebhook,
  TransactionsTransactionsUpdatedWebhook,
  WebhookRetrievalError,
} from './aggregation.webhooks.gen.ts'

/** Checks `AccessToResourceDenied`. */
export const accessToResourceDeniedSchema: SchemaOf<AccessToResourceDenied> = /*#__PURE__*/ schemaOf<AccessToResourceDenied>((m) =>
  m.object({}, {
    code: m.nullable(m.values('access_to_resource_denied')),
    message: m.nullable(m.string),
    request_id: m.nullable(m.string),
  }),
)

/** Checks `AccountBalanceOpenFinanceBrazil`. */
export const accountBalanceOpenFinanceBrazilSchema: SchemaOf<AccountBalanceOpenFinanceBrazil> = /*#__PURE__*/ schemaOf<AccountBalanceOpenFinanceBrazil>((m) =>
  m.object({ current: m.nullable(m.number) }, {
    available: m.nullable(m.number),
    blocked: m.nullable(m.number),
    automatically_invested: m.nullable(m.number),
  }),
)

/** Checks `AccountCreditDataCardsOpenFinanceBrazil`. */
export const accountCreditDataCardsOpenFinanceBrazilSchema: SchemaOf<AccountCreditDataCardsOpenFinanceBrazil> = /*#__PURE__*/ schemaOf<AccountCreditDataCardsOpenFinanceBrazil>((m) =>
  m.object({
    is_multiple: m.nullable(m.boolean),
    identification_number: m.nullable(m.string),
  }),
)

/** Checks `AccountCreditDataLimitsOpenFinanceBrazil`. */
export const accountCreditDataLimitsOpenFinanceBrazilSchema: SchemaOf<AccountCreditDataLimitsOpenFinanceBrazil> = /*#__PURE__*/ schemaOf<AccountCreditDataLimitsOpenFinanceBrazil>((m) =>
  m.object({
    identification_number: m.nullable(m.string),
    credit_limit: m.nullable(m.number),
    used_amount: m.nullable(m.number),
    available_amount: m.nullable(m.number),
    is_limit_flexible: m.nullable(m.boolean),
    type: m.nullable(m.ref(enumCreditCardLimitTypeSchema)),
    consolidation_type: m.nullable(m.string),
    line_name: m.nullable(m.string),
    line_name_additional_info: m.nullable(m.string),
  }),
)

/** Checks `AccountCreditDataOpenFinanceBrazil`. */
export const accountCreditDataOpenFinanceBrazilSchema: SchemaOf<AccountCreditDataOpenFinanceBrazil> = /*#__PURE__*/ schemaOf<AccountCreditDataOpenFinanceBrazil>((m) =>
  m.object({
    collected_at: m.nullable(m.dateTime),
    credit_limit: m.nullable(m.number),
  }, {
    limits: m.nullable(m.list(m.ref(accountCreditDataLimitsOpenFinanceBrazilSchema))),
    cutting_date: m.nullable(m.date),
    minimum_payment: m.nullable(m.number),
    network: m.nullable(m.ref(enumAccountCreditCardNetworkSchema)),
    network_additional_info: m.nullable(m.string),
    cards: m.nullable(m.list(m.ref(accountCreditDataCardsOpenFinanceBrazilSchema))),
    next_payment_date: m.nullable(m.string),
    no_interest_payment: m.nullable(m.number),
    interest_rate: m.nullable(m.number),
    monthly_payment: m.nullable(m.number),
    last_payment_date: m.nullable(m.string),
  }),
)

/** Checks `AccountLoanDataBalloonPaymentsOpenFinanceBrazil`. */
export const accountLoanDataBalloonPaymentsOpenFinanceBrazilSchema: SchemaOf<AccountLoanDataBalloonPaymentsOpenFinanceBrazil> = /*#__PURE__*/ schemaOf<AccountLoanDataBalloonPaymentsOpenFinanceBrazil>((m) =>
  m.object({
    due_date: m.nullable(m.date),
    currency: m.nullable(m.string),
    amount: m.nullable(m.number),
  }),
)

/** Checks `AccountLoanDataCollateralsOpenFinanceBrazil`. */
export const accountLoanDataCollateralsOpenFinanceBrazilSchema: SchemaOf<AccountLoanDataCollateralsOpenFinanceBrazil> = /*#__PURE__*/ schemaOf<AccountLoanDataCollateralsOpenFinanceBrazil>((m) =>
  m.object({
    type: m.nullable(m.string),
    subtype: m.nullable(m.string),
    currency: m.nullable(m.string),
    amount: m.nullable(m.number),
  }),
)

/** Checks `AccountLoanDataContractedChargesOpenFinanceBrazil`. */
export const accountLoanDataContractedChargesOpenFinanceBrazilSchema: SchemaOf<AccountLoanDataContractedChargesOpenFinanceBrazil> = /*#__PURE__*/ schemaOf<AccountLoanDataContractedChargesOpenFinanceBrazil>((m) =>
  m.object({}, {
    type: m.nullable(m.ref(enumAccountLoanDataContractedChargeTypeSchema)),
    info: m.nullable(m.string),
    rate: m.nullable(m.number),
  }),
)

/** Checks `AccountLoanDataFeesOpenFinanceBrazil`. */
export const accountLoanDataFeesOpenFinanceBrazilSchema: SchemaOf<AccountLoanDataFeesOpenFinanceBrazil> = /*#__PURE__*/ schemaOf<AccountLoanDataFeesOpenFinanceBrazil>((m) =>
  m.object({
    type: m.nullable(m.ref(enumAccountLoanDataFeeTypeSchema)),
    value: m.nullable(m.number),
    name: m.nullable(m.string),
    code: m.nullable(m.string),
    fee_charge_type: m.nullable(m.ref(enumAccountLoanDataFeeChargeTypeSchema)),
    fee_charge: m.nullable(m.ref(enumAccountLoanDataFeeChargeSchema)),
    rate: m.nullable(m.number),
  }),
)

/** Checks `AccountLoanDataInterestRateDataOpenFinanceBrazil`. */
export const accountLoanDataInterestRateDataOpenFinanceBrazilSchema: SchemaOf<AccountLoanDataInterestRateDataOpenFinanceBrazil> = /*#__PURE__*/ schemaOf<AccountLoanDataInterestRateDataOpenFinanceBrazil>((m) =>
  m.object({
    tax_type: m.nullable(m.ref(enumAccountLoanDataInterestRateDataTaxTypeSchema)),
    rate_type: m.nullable(m.ref(enumAccountLoanDataInterestRateDataRateTypeSchema)),
    calculation_base: m.nullable(m.string),
    reference_index_type: m.nullable(m.ref(enumAccountLoanDataInterestRateDataReferenceIndexTypeSchema)),
    reference_index_subtype: m.nullable(m.string),
    reference_index_info: m.nullable(m.string),
    pre_fixed_rate: m.nullable(m.number),
    post_fixed_rate: m.nullable(m.number),
    additional_info: m.nullable(m.string),
  }, {
    type: m.nullable(m.ref(enumAccountLoanDataInterestRateTypeSchema)),
  }),
)

/** Checks `AccountLoanDataInterestRateOpenFinanceBrazil`. */
export const accountLoanDataInterestRateOpenFinanceBrazilSchema: SchemaOf<AccountLoanDataInterestRateOpenFinanceBrazil> = /*#__PURE__*/ schemaOf<AccountLoanDataInterestRateOpenFinanceBrazil>((m) =>
  m.object({
    name: m.nullable(m.string),
    type: m.nullable(m.ref(enumAccountLoanDataInterestRateTypeSchema)),
    value: m.nullable(m.number),
    interest_rate_data: m.nullable(m.ref(accountLoanDataInterestRateDataOpenFinanceBrazilSchema)),
  }),
)

/** Checks `AccountLoanDataOpenFinanceBrazil`. */
export const accountLoanDataOpenFinanceBrazilSchema: SchemaOf<AccountLoanDataOpenFinanceBrazil> = /*#__PURE__*/ schemaOf<AccountLoanDataOpenFinanceBrazil>((m) =>
  m.object({
    collected_at: m.nullable(m.dateTime),
    loan_code: m.nullable(m.string),
    contract_amount: m.nullable(m.number),
    loan_type: m.nullable(m.string),
    outstanding_balance: m.nullable(m.number),
    interest_rates: m.nullable(m.list(m.ref(accountLoanDataInterestRateOpenFinanceBrazilSchema))),
    fees: m.nullable(m.list(m.ref(accountLoanDataFeesOpenFinanceBrazilSchema))),
    collaterals: m.nullable(m.list(m.ref(accountLoanDataCollateralsOpenFinanceBrazilSchema))),
    balloon_payments: m.nullable(m.list(m.ref(accountLoanDataBalloonPaymentsOpenFinanceBrazilSchema))),
    installments_contract_term_frequency: m.nullable(m.ref(enumAccountsLoanDataContractInstallmentFrequencySchema)),
    installment_frequency: m.nullable(m.ref(enumAccountLoanDataInstallmentFrequencySchema)),
    installment_frequency_info: m.nullable(m.string),
    first_installment_due_date: m.nullable(m.date),
    number_of_installments_total: m.nullable(m.integer),
    number_of_installments_outstanding: m.nullable(m.integer),
    number_of_installments_paid: m.nullable(m.integer),
    number_of_installments_past_due: m.nullable(m.integer),
    disbursement_dates: m.nullable(m.list(m.nullable(m.string))),
    settlement_date: m.nullable(m.string),
    contract_start_date: m.nullable(m.date),
    contract_end_date: m.nullable(m.date),
    contract_remaining_frequency: m.nullable(m.ref(enumAccountLoanDataContractRemainingFrequencySchema)),
    contract_remaining_total: m.nullable(m.integer),
    amortization_schedule: m.nullable(m.string),
    amortization_schedule_info: m.nullable(m.string),
    consignee_id: m.nullable(m.string),
    contract_number: m.nullable(m.string),
    monthly_payment: m.nullable(m.number),
    principal: m.nullable(m.number),
    payment_day: m.nullable(m.string),
    outstanding_principal: m.nullable(m.number),
    credit_limit: m.nullable(m.number),
    last_period_balance: m.nullable(m.number),
    interest_rate: m.nullable(m.number),
    limit_day: m.nullable(m.string),
    cutting_day: m.nullable(m.string),
    cutting_date: m.nullable(m.string),
    last_payment_date: m.nullable(m.string),
    no_interest_payment: m.nullable(m.number),
  }, {
    total_effective_cost: m.nullable(m.number),
    contracted_charges: m.nullable(m.list(m.ref(accountLoanDataContractedChargesOpenFinanceBrazilSchema))),
  }),
)

/** Checks `AccountOpenFinanceBrazil`. */
export const accountOpenFinanceBrazilSchema: SchemaOf<AccountOpenFinanceBrazil> = /*#__PURE__*/ schemaOf<AccountOpenFinanceBrazil>((m) =>
  m.object({
    id: m.uuid,
    link: m.nullable(m.uuid),
    institution: m.nullable(m.ref(institutionAccountSchema)),
    collected_at: m.nullable(m.dateTime),
    created_at: m.nullable(m.dateTime),
    last_accessed_at: m.nullable(m.dateTime),
    category: m.nullable(m.ref(enumAccountCategoryOpenFinanceSchema)),
    balance_type: m.nullable(m.values('ASSET', 'LIABILITY')),
    type: m.nullable(m.string),
    subtype: m.nullable(m.string),
    name: m.nullable(m.string),
    number: m.nullable(m.string),
    agency: m.nullable(m.string),
    check_digit: m.nullable(m.string),
    balance: m.nullable(m.ref(accountBalanceOpenFinanceBrazilSchema)),
    currency: m.nullable(m.string),
    public_identification_name: m.nullable(m.string),
    public_identification_value: m.nullable(m.string),
    internal_identification: m.nullable(m.string),
    credit_data: m.nullable(m.ref(accountCreditDataOpenFinanceBrazilSchema)),
    loan_data: m.nullable(m.ref(accountLoanDataOpenFinanceBrazilSchema)),
    funds_data: m.nullable(m.string),
  }, {
    overdraft: m.nullable(m.ref(accountOverdraftOpenFinanceBrazilSchema)),
  }),
)

/** Checks `AccountOverdraftOpenFinanceBrazil`. */
export const accountOverdraftOpenFinanceBrazilSchema: SchemaOf<AccountOverdraftOpenFinanceBrazil> = /*#__PURE__*/ schemaOf<AccountOverdraftOpenFinanceBrazil>((m) =>
  m.object({
    arranged: m.nullable(m.number),
    used: m.nullable(m.number),
    unarranged: m.nullable(m.number),
  }),
)

/** Checks `AccountsHistoricalUpdateWebhook`. */
export const accountsHistoricalUpdateWebhookSchema: SchemaOf<AccountsHistoricalUpdateWebhook> = /*#__PURE__*/ schemaOf<AccountsHistoricalUpdateWebhook>((m) =>
  m.object({
    webhook_type: m.values('ACCOUNTS'),
    webhook_code: m.values('historical_update'),
  }, {
    data: m.nullable(m.object({}, {
      total_accounts: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `AccountsNewAccountsAvailableWebhook`. */
export const accountsNewAccountsAvailableWebhookSchema: SchemaOf<AccountsNewAccountsAvailableWebhook> = /*#__PURE__*/ schemaOf<AccountsNewAccountsAvailableWebhook>((m) =>
  m.object({
    webhook_type: m.values('ACCOUNTS'),
    webhook_code: m.values('new_accounts_available'),
  }, {
    data: m.nullable(m.object({}, {
      new_accounts: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `AccountsPage`. */
export const accountsPageSchema: SchemaOf<AccountsPage> = /*#__PURE__*/ schemaOf<AccountsPage>((m) =>
  m.object({ results: m.list(m.ref(accountOpenFinanceBrazilSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `AggregationWebhook`. */
export const aggregationWebhookSchema: SchemaOf<AggregationWebhook> = /*#__PURE__*/ schemaOf<AggregationWebhook>((m) =>
  m.object({ webhook_type: m.string, webhook_code: m.string }, {
    webhook_id: m.nullable(m.string),
    process_type: m.nullable(m.values('historical_update', 'recurrent_update', 'async_post')),
    link_id: m.nullable(m.uuid),
    request_id: m.nullable(m.string),
    external_id: m.nullable(m.string),
  }),
)

/** Checks `AnyOwner`. */
export const anyOwnerSchema: SchemaOf<AnyOwner> = /*#__PURE__*/ schemaOf<AnyOwner>((m) =>
  m.union(
    m.ref(ownerIndividualOpenFinanceBrazilSchema), m.ref(ownerBusinessOpenFinanceBrazilSchema), m.ref(ownerSchema),
  ),
)

/** Checks `AnyTaxReturn`. */
export const anyTaxReturnSchema: SchemaOf<AnyTaxReturn> = /*#__PURE__*/ schemaOf<AnyTaxReturn>((m) =>
  m.union(
    m.ref(taxReturnPersonalSchema), m.ref(taxReturnPersonalMonthlySchema), m.ref(taxReturnBusinessSchema),
    m.ref(taxReturnBusinessMonthlySchema),
  ),
)

/** Checks `AsyncAccepted`. */
export const asyncAcceptedSchema: SchemaOf<AsyncAccepted> = /*#__PURE__*/ schemaOf<AsyncAccepted>((m) => m.object({ request_id: m.string }))

/** Checks `BalanceOFDA`. */
export const balanceOFDASchema: SchemaOf<BalanceOFDA> = /*#__PURE__*/ schemaOf<BalanceOFDA>((m) =>
  m.object({
    id: m.uuid,
    link: m.uuid,
    account_id: m.uuid,
    account_internal_identification: m.nullable(m.string),
    collected_at: m.nullable(m.dateTime),
    created_at: m.nullable(m.dateTime),
    last_updated_at: m.nullable(m.dateTime),
    currency: m.nullable(m.string),
    available: m.nullable(m.number),
    blocked: m.nullable(m.number),
    automatically_invested: m.nullable(m.number),
  }),
)

/** Checks `BalancesHistoricalUpdateWebhook`. */
export const balancesHistoricalUpdateWebhookSchema: SchemaOf<BalancesHistoricalUpdateWebhook> = /*#__PURE__*/ schemaOf<BalancesHistoricalUpdateWebhook>((m) =>
  m.object({
    webhook_type: m.values('BALANCES'),
    webhook_code: m.values('historical_update'),
  }, {
    data: m.nullable(m.object({}, {
      total_balances: m.nullable(m.integer),
      first_balance_date: m.nullable(m.date),
      last_balance_date: m.nullable(m.date),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `BalancesNewBalancesAvailableWebhook`. */
export const balancesNewBalancesAvailableWebhookSchema: SchemaOf<BalancesNewBalancesAvailableWebhook> = /*#__PURE__*/ schemaOf<BalancesNewBalancesAvailableWebhook>((m) =>
  m.object({
    webhook_type: m.values('BALANCES'),
    webhook_code: m.values('new_balances_available'),
  }, {
    data: m.nullable(m.object({}, {
      new_balances: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `BalancesPage`. */
export const balancesPageSchema: SchemaOf<BalancesPage> = /*#__PURE__*/ schemaOf<BalancesPage>((m) =>
  m.object({ results: m.list(m.ref(balanceOFDASchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `BelvoErrorBody`. */
export const belvoErrorBodySchema: SchemaOf<BelvoErrorBody> = /*#__PURE__*/ schemaOf<BelvoErrorBody>((m) =>
  m.object({}, {
    code: m.nullable(m.ref(belvoErrorCodeSchema)),
    message: m.nullable(m.string),
    detail: m.nullable(m.string),
    field: m.nullable(m.string),
    request_id: m.nullable(m.string),
    institution_user_id: m.nullable(m.string),
  }),
)

/** Checks `BelvoErrorCode`. */
export const belvoErrorCodeSchema: SchemaOf<BelvoErrorCode> = /*#__PURE__*/ schemaOf<BelvoErrorCode>((m) =>
  m.values(
    'activation_failed', 'already_exists', 'blank', 'null', 'required', 'invalid', 'invalid_choice', 'not_a_list', 'parse_error',
    'does_not_exist', 'duplicated', 'cancellation_error', 'institution_down', 'institution_inactive', 'institution_unavailable',
    'invalid_credentials_storage', 'invalid_fetch_resources', 'invalid_link', 'invalid_period', 'login_error', 'max_digits',
    'max_decimal_places', 'min_value', 'session_expired', 'session_expired_ob', 'too_many_sessions', 'unavailable_data',
    'unconfirmed_link', 'unsupported_operation', 'validation_error', 'operational_limits_reached', 'authentication_failed',
    'consent_without_accounts', 'access_to_production_denied', 'access_to_resource_denied', 'permission_denied', 'quota_limit_reached',
    'not_found', 'expired_credentials', 'method_not_allowed', 'request_timeout', 'link_refreshed', 'idempotency_key_conflict',
    'idempotency_payload_mismatch', 'token_required', 'activation_required', 'unexpected_error', 'service_unavailable',
  ),
)

/** Checks `Bill`. */
export const billSchema: SchemaOf<Bill> = /*#__PURE__*/ schemaOf<Bill>((m) =>
  m.object({}, {
    id: m.uuid,
    created_at: m.nullable(m.dateTime),
    collected_at: m.nullable(m.dateTime),
    account: m.nullable(m.ref(accountOpenFinanceBrazilSchema)),
    internal_identification: m.nullable(m.string),
    bill_name: m.nullable(m.string),
    due_date: m.nullable(m.date),
    currency: m.nullable(m.string),
    total_amount: m.nullable(m.number),
    minimum_amount: m.nullable(m.number),
    is_installment: m.nullable(m.boolean),
    finance_charges: m.nullable(m.list(m.ref(billFinanceChargesSchema))),
    payments: m.nullable(m.list(m.ref(billPaymentsSchema))),
  }),
)

/** Checks `BillFinanceCharges`. */
export const billFinanceChargesSchema: SchemaOf<BillFinanceCharges> = /*#__PURE__*/ schemaOf<BillFinanceCharges>((m) =>
  m.object({}, {
    type: m.nullable(m.ref(enumBillFinanceChargeTypeSchema)),
    additional_info: m.nullable(m.string),
    currency: m.nullable(m.string),
    amount: m.nullable(m.number),
  }),
)

/** Checks `BillPayments`. */
export const billPaymentsSchema: SchemaOf<BillPayments> = /*#__PURE__*/ schemaOf<BillPayments>((m) =>
  m.object({}, {
    type: m.nullable(m.ref(enumBillPaymentTypeSchema)),
    payment_date: m.nullable(m.date),
    payment_mode: m.nullable(m.ref(enumBillPaymentPaymentModeSchema)),
    currency: m.nullable(m.string),
    amount: m.nullable(m.number),
  }),
)

/** Checks `BillsHistoricalUpdateWebhook`. */
export const billsHistoricalUpdateWebhookSchema: SchemaOf<BillsHistoricalUpdateWebhook> = /*#__PURE__*/ schemaOf<BillsHistoricalUpdateWebhook>((m) =>
  m.object({
    webhook_type: m.values('BILLS'),
    webhook_code: m.values('historical_update'),
  }, {
    data: m.nullable(m.object({}, {
      total_bills: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `BillsNewBillsAvailableWebhook`. */
export const billsNewBillsAvailableWebhookSchema: SchemaOf<BillsNewBillsAvailableWebhook> = /*#__PURE__*/ schemaOf<BillsNewBillsAvailableWebhook>((m) =>
  m.object({
    webhook_type: m.values('BILLS'),
    webhook_code: m.values('new_bills_available'),
  }, {
    data: m.nullable(m.object({}, {
      new_bills: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `BillsPage`. */
export const billsPageSchema: SchemaOf<BillsPage> = /*#__PURE__*/ schemaOf<BillsPage>((m) =>
  m.object({ results: m.list(m.ref(billSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `BrokerNote`. */
export const brokerNoteSchema: SchemaOf<BrokerNote> = /*#__PURE__*/ schemaOf<BrokerNote>((m) =>
  m.object({
    broker_note_number: m.nullable(m.string),
    gross_value: m.nullable(m.number),
    brokerage_fee: m.nullable(m.number),
    clearing_settlement_fee: m.nullable(m.number),
    clearing_registration_fee: m.nullable(m.number),
    stock_exchange_asset_trade_notice_fee: m.nullable(m.number),
    stock_exchange_fee: m.nullable(m.number),
    clearing_custody_fee: m.nullable(m.number),
    taxes: m.nullable(m.number),
    income_tax: m.nullable(m.number),
    net_value: m.nullable(m.number),
  }),
)

/** Checks `ClassificationDetails`. */
export const classificationDetailsSchema: SchemaOf<ClassificationDetails> = /*#__PURE__*/ schemaOf<ClassificationDetails>((m) =>
  m.object({}, {
    category: m.nullable(m.values('RENDA_FIXA', 'ACOES', 'MULTIMERCADO', 'CAMBIAL')),
    class: m.nullable(m.string),
    subclass: m.nullable(m.string),
  }),
)

/** Checks `CollectionInstruction`. */
export const collectionInstructionSchema: SchemaOf<CollectionInstruction> = /*#__PURE__*/ schemaOf<CollectionInstruction>((m) =>
  m.object({
    id: m.uuid,
    link_id: m.uuid,
    status: m.nullable(m.values('PROCESSING', 'COMPLETED', 'CANCELLED')),
    items: m.nullable(m.list(m.ref(collectionInstructionItemSchema))),
  }),
)

/** Checks `CollectionInstructionItem`. */
export const collectionInstructionItemSchema: SchemaOf<CollectionInstructionItem> = /*#__PURE__*/ schemaOf<CollectionInstructionItem>((m) =>
  m.object({
    id: m.uuid,
    amount: m.nullable(m.string),
    status: m.nullable(m.values(
      'PENDING', 'PROCESSING', 'CHARGE_SETTLED', 'POLICY_EXPIRED', 'CHARGE_REJECTED', 'COMPLETED', 'CANCELLED',
    )),
    collection_policies: m.nullable(m.list(m.anything)),
  }),
)

/** Checks `CollectionInstructionsItemReadyToChargeWebhook`. */
export const collectionInstructionsItemReadyToChargeWebhookSchema: SchemaOf<CollectionInstructionsItemReadyToChargeWebhook> = /*#__PURE__*/ schemaOf<CollectionInstructionsItemReadyToChargeWebhook>((m) =>
  m.object({
    webhook_type: m.values('COLLECTION_INSTRUCTIONS'),
    webhook_code: m.values('item_ready_to_charge'),
  }, { data: m.nullable(m.anything) }, aggregationWebhookSchema),
)

/** Checks `CollectionInstructionSummary`. */
export const collectionInstructionSummarySchema: SchemaOf<CollectionInstructionSummary> = /*#__PURE__*/ schemaOf<CollectionInstructionSummary>((m) =>
  m.object({
    id: m.uuid,
    link_id: m.uuid,
    status: m.nullable(m.values('PROCESSING', 'COMPLETED', 'CANCELLED')),
  }, {
    consent_id: m.nullable(m.uuid),
    external_id: m.nullable(m.string),
  }),
)

/** Checks `CommonPaginationProperties`. */
export const commonPaginationPropertiesSchema: SchemaOf<CommonPaginationProperties> = /*#__PURE__*/ schemaOf<CommonPaginationProperties>((m) =>
  m.object({}, {
    count: m.nullable(m.integer),
    next: m.nullable(m.string),
    previous: m.nullable(m.string),
  }),
)

/** Checks `ConsentConsentExpiredWebhook`. */
export const consentConsentExpiredWebhookSchema: SchemaOf<ConsentConsentExpiredWebhook> = /*#__PURE__*/ schemaOf<ConsentConsentExpiredWebhook>((m) =>
  m.object({
    webhook_type: m.values('CONSENT'),
    webhook_code: m.values('consent_expired'),
  }, {
    data: m.nullable(m.object({}, {
      consent_id: m.nullable(m.uuid),
      action: m.nullable(m.values('renew')),
      institution: m.nullable(m.string),
      institution_display_name: m.nullable(m.string),
      institution_icon_logo: m.nullable(m.string),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `ConsentOpenfinanceConsentAboutToExpireWebhook`. */
export const consentOpenfinanceConsentAboutToExpireWebhookSchema: SchemaOf<ConsentOpenfinanceConsentAboutToExpireWebhook> = /*#__PURE__*/ schemaOf<ConsentOpenfinanceConsentAboutToExpireWebhook>((m) =>
  m.object({
    webhook_type: m.values('CONSENT'),
    webhook_code: m.values('openfinance_consent_about_to_expire'),
  }, {
    data: m.nullable(m.object({}, {
      consent_id: m.nullable(m.uuid),
      action: m.nullable(m.values('renew')),
      institution: m.nullable(m.string),
      institution_display_name: m.nullable(m.string),
      institution_icon_logo: m.nullable(m.string),
      consent_due_date: m.nullable(m.dateTime),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `ConsentOpenfinanceConsentExpirationChangedWebhook`. */
export const consentOpenfinanceConsentExpirationChangedWebhookSchema: SchemaOf<ConsentOpenfinanceConsentExpirationChangedWebhook> = /*#__PURE__*/ schemaOf<ConsentOpenfinanceConsentExpirationChangedWebhook>((m) =>
  m.object({
    webhook_type: m.values('CONSENT'),
    webhook_code: m.values('openfinance_consent_expiration_changed'),
  }, {
    data: m.nullable(m.object({}, {
      consent_id: m.nullable(m.uuid),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `ConsentOpenfinanceConsentExpiredWebhook`. */
export const consentOpenfinanceConsentExpiredWebhookSchema: SchemaOf<ConsentOpenfinanceConsentExpiredWebhook> = /*#__PURE__*/ schemaOf<ConsentOpenfinanceConsentExpiredWebhook>((m) =>
  m.object({
    webhook_type: m.values('CONSENT'),
    webhook_code: m.values('openfinance_consent_expired'),
  }, {
    data: m.nullable(m.object({}, {
      consent_id: m.nullable(m.uuid),
      action: m.nullable(m.values('renew')),
      institution: m.nullable(m.string),
      institution_display_name: m.nullable(m.string),
      institution_icon_logo: m.nullable(m.string),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `ConsentOpenfinanceConsentWithTemporarilyUnavailableResourcesWebhook`. */
export const consentOpenfinanceConsentWithTemporarilyUnavailableResourcesWebhookSchema: SchemaOf<ConsentOpenfinanceConsentWithTemporarilyUnavailableResourcesWebhook> = /*#__PURE__*/ schemaOf<ConsentOpenfinanceConsentWithTemporarilyUnavailableResourcesWebhook>((m) =>
  m.object({
    webhook_type: m.values('CONSENT'),
    webhook_code: m.values('openfinance_consent_with_temporarily_unavailable_resources'),
  }, {
    data: m.nullable(m.object({}, {
      consent_id: m.nullable(m.uuid),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `ConsentOpenfinanceConsentWithUnrecoverableResourcesWebhook`. */
export const consentOpenfinanceConsentWithUnrecoverableResourcesWebhookSchema: SchemaOf<ConsentOpenfinanceConsentWithUnrecoverableResourcesWebhook> = /*#__PURE__*/ schemaOf<ConsentOpenfinanceConsentWithUnrecoverableResourcesWebhook>((m) =>
  m.object({
    webhook_type: m.values('CONSENT'),
    webhook_code: m.values('openfinance_consent_with_unrecoverable_resources'),
  }, {
    data: m.nullable(m.object({}, {
      consent_id: m.nullable(m.uuid),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `ConsentPermissions`. */
export const consentPermissionsSchema: SchemaOf<ConsentPermissions> = /*#__PURE__*/ schemaOf<ConsentPermissions>((m) =>
  m.object({}, {
    ACCOUNTS: m.nullable(m.list(m.string)),
    CREDIT_CARDS: m.nullable(m.list(m.string)),
    CREDIT_OPERATIONS: m.nullable(m.list(m.string)),
    REGISTER: m.nullable(m.list(m.string)),
    RESOURCES: m.nullable(m.list(m.string)),
    INVESTMENTS: m.nullable(m.list(m.string)),
  }),
)

/** Checks `Consents`. */
export const consentsSchema: SchemaOf<Consents> = /*#__PURE__*/ schemaOf<Consents>((m) =>
  m.object({ id: m.uuid }, {
    display_name: m.nullable(m.string),
    document_number: m.nullable(m.string),
    belvo_institution_name: m.nullable(m.string),
    institution_display_name: m.nullable(m.string),
    institution_icon_logo: m.nullable(m.string),
    belvo_organization_name: m.nullable(m.string),
    link_id: m.nullable(m.uuid),
    user_name: m.nullable(m.string),
    expired_at: m.nullable(m.dateTime),
    undefined_consent_expiration: m.nullable(m.boolean),
    consent_duration: m.nullable(m.integer),
    created_at: m.nullable(m.dateTime),
    status: m.nullable(m.ref(enumConsentStatusSchema)),
    permissions: m.nullable(m.ref(consentPermissionsSchema)),
  }),
)

/** Checks `ConsentsPage`. */
export const consentsPageSchema: SchemaOf<ConsentsPage> = /*#__PURE__*/ schemaOf<ConsentsPage>((m) =>
  m.object({ results: m.list(m.ref(consentsSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `ConsentWithoutAccountsError`. */
export const consentWithoutAccountsErrorSchema: SchemaOf<ConsentWithoutAccountsError> = /*#__PURE__*/ schemaOf<ConsentWithoutAccountsError>((m) =>
  m.object({}, {
    code: m.nullable(m.values('consent_without_accounts')),
    message: m.nullable(m.string),
    request_id: m.nullable(m.string),
  }),
)

/** Checks `CurrentEmployment`. */
export const currentEmploymentSchema: SchemaOf<CurrentEmployment> = /*#__PURE__*/ schemaOf<CurrentEmployment>((m) =>
  m.object({
    id: m.uuid,
    link: m.nullable(m.uuid),
    created_at: m.nullable(m.dateTime),
    collected_at: m.nullable(m.dateTime),
    month: m.nullable(m.string),
    internal_identification: m.nullable(m.string),
    personal_data: m.nullable(m.ref(currentEmploymentPersonalDataSchema)),
    status: m.nullable(m.values('EMPLOYED', 'UNEMPLOYED')),
    current_employment_records: m.nullable(m.list(m.ref(currentEmploymentRecordSchema))),
  }),
)

/** Checks `CurrentEmploymentDocumentId`. */
export const currentEmploymentDocumentIdSchema: SchemaOf<CurrentEmploymentDocumentId> = /*#__PURE__*/ schemaOf<CurrentEmploymentDocumentId>((m) =>
  m.object({
    document_type: m.nullable(m.ref(enumEmploymentRecordDocumentTypeSchema)),
    document_number: m.nullable(m.string),
  }),
)

/** Checks `CurrentEmploymentPersonalData`. */
export const currentEmploymentPersonalDataSchema: SchemaOf<CurrentEmploymentPersonalData> = /*#__PURE__*/ schemaOf<CurrentEmploymentPersonalData>((m) =>
  m.object({
    official_name: m.nullable(m.string),
    first_name: m.nullable(m.string),
    last_name: m.nullable(m.string),
    birth_date: m.nullable(m.date),
    document_ids: m.nullable(m.list(m.ref(currentEmploymentDocumentIdSchema))),
  }),
)

/** Checks `CurrentEmploymentRecord`. */
export const currentEmploymentRecordSchema: SchemaOf<CurrentEmploymentRecord> = /*#__PURE__*/ schemaOf<CurrentEmploymentRecord>((m) =>
  m.object({
    employer: m.nullable(m.string),
    employer_id: m.nullable(m.string),
    employer_rfc: m.nullable(m.string),
    state: m.nullable(m.string),
    days_employed: m.nullable(m.integer),
    base_salary: m.nullable(m.number),
    monthly_salary: m.nullable(m.number),
  }),
)

/** Checks `CurrentEmploymentsHistoricalUpdateWebhook`. */
export const currentEmploymentsHistoricalUpdateWebhookSchema: SchemaOf<CurrentEmploymentsHistoricalUpdateWebhook> = /*#__PURE__*/ schemaOf<CurrentEmploymentsHistoricalUpdateWebhook>((m) =>
  m.object({
    webhook_type: m.values('CURRENT_EMPLOYMENTS'),
    webhook_code: m.values('historical_update'),
  }, { data: m.nullable(m.anything) }, aggregationWebhookSchema),
)

/** Checks `CurrentEmploymentsPage`. */
export const currentEmploymentsPageSchema: SchemaOf<CurrentEmploymentsPage> = /*#__PURE__*/ schemaOf<CurrentEmploymentsPage>((m) =>
  m.object({ results: m.list(m.ref(currentEmploymentSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `DebtChile`. */
export const debtChileSchema: SchemaOf<DebtChile> = /*#__PURE__*/ schemaOf<DebtChile>((m) =>
  m.object({}, {
    id: m.uuid,
    link: m.nullable(m.uuid),
    collected_at: m.nullable(m.dateTime),
    created_at: m.nullable(m.dateTime),
    personal_data: m.nullable(m.ref(debtChilePersonalDataSchema)),
    debt_data_last_update: m.nullable(m.date),
    currency: m.nullable(m.string),
    total: m.nullable(m.number),
    current: m.nullable(m.number),
    delinquent: m.nullable(m.number),
    severely_delinquent: m.nullable(m.number),
    defaulted: m.nullable(m.number),
    direct_debts: m.nullable(m.list(m.ref(debtChileDebtSchema))),
    indirect_debts: m.nullable(m.list(m.ref(debtChileDebtSchema))),
    credit_lines: m.nullable(m.list(m.ref(debtChileCreditSchema))),
    other_credits: m.nullable(m.list(m.ref(debtChileCreditSchema))),
  }),
)

/** Checks `DebtChileCredit`. */
export const debtChileCreditSchema: SchemaOf<DebtChileCredit> = /*#__PURE__*/ schemaOf<DebtChileCredit>((m) =>
  m.object({}, {
    financial_institution: m.nullable(m.string),
    direct_amount: m.nullable(m.number),
    indirect_amount: m.nullable(m.number),
  }),
)

/** Checks `DebtChileDebt`. */
export const debtChileDebtSchema: SchemaOf<DebtChileDebt> = /*#__PURE__*/ schemaOf<DebtChileDebt>((m) =>
  m.object({}, {
    financial_institution: m.nullable(m.string),
    credit_type: m.nullable(m.string),
    amount: m.nullable(m.number),
    current: m.nullable(m.number),
    delinquent: m.nullable(m.number),
    severely_delinquent: m.nullable(m.number),
    defaulted: m.nullable(m.number),
  }),
)

/** Checks `DebtChilePersonalData`. */
export const debtChilePersonalDataSchema: SchemaOf<DebtChilePersonalData> = /*#__PURE__*/ schemaOf<DebtChilePersonalData>((m) =>
  m.object({}, {
    full_name: m.nullable(m.string),
    document_id_type: m.nullable(m.values('RUT')),
    document_id_number: m.nullable(m.string),
  }),
)

/** Checks `DebtorDetails`. */
export const debtorDetailsSchema: SchemaOf<DebtorDetails> = /*#__PURE__*/ schemaOf<DebtorDetails>((m) =>
  m.object({}, {
    name: m.nullable(m.string),
    id_document_number: m.nullable(m.string),
  }),
)

/** Checks `DebtReportsChilePage`. */
export const debtReportsChilePageSchema: SchemaOf<DebtReportsChilePage> = /*#__PURE__*/ schemaOf<DebtReportsChilePage>((m) =>
  m.object({ results: m.list(m.ref(debtChileSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `EmployerDataBrazil`. */
export const employerDataBrazilSchema: SchemaOf<EmployerDataBrazil> = /*#__PURE__*/ schemaOf<EmployerDataBrazil>((m) =>
  m.object({
    name: m.nullable(m.string),
    code: m.nullable(m.string),
    economic_activity: m.nullable(m.string),
  }),
)

/** Checks `EmploymentBrazil`. */
export const employmentBrazilSchema: SchemaOf<EmploymentBrazil> = /*#__PURE__*/ schemaOf<EmploymentBrazil>((m) =>
  m.object({
    id: m.uuid,
    link: m.nullable(m.uuid),
    created_at: m.nullable(m.dateTime),
    collected_at: m.nullable(m.dateTime),
    start_date: m.nullable(m.date),
    end_date: m.nullable(m.date),
    employer_data: m.nullable(m.ref(employerDataBrazilSchema)),
    occupations: m.nullable(m.list(m.ref(occupationBrazilSchema))),
    salaries: m.nullable(m.list(m.ref(salaryBrazilSchema))),
  }),
)

/** Checks `EmploymentMetric`. */
export const employmentMetricSchema: SchemaOf<EmploymentMetric> = /*#__PURE__*/ schemaOf<EmploymentMetric>((m) =>
  m.object({
    id: m.uuid,
    link: m.nullable(m.uuid),
    collected_at: m.nullable(m.dateTime),
    created_at: m.nullable(m.dateTime),
    updated_at: m.nullable(m.dateTime),
    reference_date: m.nullable(m.date),
    age: m.nullable(m.integer),
    current_status: m.nullable(m.ref(enumEmploymentRecordStatusSchema)),
    current_employer_count: m.nullable(m.integer),
    base_salary_last: m.nullable(m.number),
    weeks_employed_last_job: m.nullable(m.number),
    weeks_since_last_job: m.nullable(m.number),
    weeks_employed_total: m.nullable(m.number),
    weeks_with_multiple_employers: m.nullable(m.number),
    employer_count: m.nullable(m.integer),
    unique_employer_count: m.nullable(m.integer),
    employers_per_year: m.nullable(m.number),
    weeks_between_jobs: m.nullable(m.number),
    max_weeks_between_jobs: m.nullable(m.number),
    increases_last_job: m.nullable(m.integer),
    decreases_last_job: m.nullable(m.integer),
    increases_after_change: m.nullable(m.integer),
    decreases_after_change: m.nullable(m.integer),
    increases_overall: m.nullable(m.integer),
    decreases_overall: m.nullable(m.integer),
    increases_1y: m.nullable(m.integer),
    decreases_1y: m.nullable(m.integer),
    increases_3y: m.nullable(m.integer),
    decreases_3y: m.nullable(m.integer),
    increases_5y: m.nullable(m.integer),
    decreases_5y: m.nullable(m.integer),
    yearly_change_1y: m.nullable(m.number),
    yearly_change_3y: m.nullable(m.number),
    yearly_change_5y: m.nullable(m.number),
    min_monthly_salary_1y: m.nullable(m.number),
    min_monthly_salary_3y: m.nullable(m.number),
    min_monthly_salary_5y: m.nullable(m.number),
    average_monthly_salary_1y: m.nullable(m.number),
    average_monthly_salary_3y: m.nullable(m.number),
    average_monthly_salary_5y: m.nullable(m.number),
    max_monthly_salary_1y: m.nullable(m.number),
    max_monthly_salary_3y: m.nullable(m.number),
    max_monthly_salary_5y: m.nullable(m.number),
  }),
)

/** Checks `EmploymentMetricsHistoricalUpdateWebhook`. */
export const employmentMetricsHistoricalUpdateWebhookSchema: SchemaOf<EmploymentMetricsHistoricalUpdateWebhook> = /*#__PURE__*/ schemaOf<EmploymentMetricsHistoricalUpdateWebhook>((m) =>
  m.object({
    webhook_type: m.values('EMPLOYMENT_METRICS'),
    webhook_code: m.values('historical_update'),
  }, {
    data: m.nullable(m.object({}, {
      total_employment_metrics: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `EmploymentMetricsPage`. */
export const employmentMetricsPageSchema: SchemaOf<EmploymentMetricsPage> = /*#__PURE__*/ schemaOf<EmploymentMetricsPage>((m) =>
  m.object({ results: m.list(m.ref(employmentMetricSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `EmploymentRecord`. */
export const employmentRecordSchema: SchemaOf<EmploymentRecord> = /*#__PURE__*/ schemaOf<EmploymentRecord>((m) =>
  m.object({}, {
    id: m.uuid,
    link: m.nullable(m.uuid),
    created_at: m.nullable(m.dateTime),
    collected_at: m.nullable(m.dateTime),
    report_date: m.nullable(m.date),
    days_since_extraction: m.nullable(m.integer),
    internal_identification: m.nullable(m.string),
    personal_data: m.nullable(m.ref(employmentRecordPersonalDataSchema)),
    social_security_summary: m.nullable(m.ref(employmentRecordSocialSecuritySummarySchema)),
    employment_records: m.nullable(m.list(m.ref(employmentRecordDetailSchema))),
    employment_scores: m.nullable(m.list(m.ref(employmentRecordScoreSchema))),
    salary_estimation: m.nullable(m.ref(employmentRecordSalaryEstimationSchema)),
    files: m.nullable(m.list(m.ref(employmentRecordFileSchema))),
  }),
)

/** Checks `EmploymentRecordDetail`. */
export const employmentRecordDetailSchema: SchemaOf<EmploymentRecordDetail> = /*#__PURE__*/ schemaOf<EmploymentRecordDetail>((m) =>
  m.object({}, {
    collected_at: m.nullable(m.dateTime),
    employer: m.nullable(m.string),
    employer_id: m.nullable(m.string),
    start_date: m.nullable(m.date),
    end_date: m.nullable(m.date),
    weeks_employed: m.nullable(m.integer),
    state: m.nullable(m.string),
    most_recent_base_salary: m.nullable(m.number),
    monthly_salary: m.nullable(m.number),
    currency: m.nullable(m.string),
    employment_status_updates: m.nullable(m.list(m.ref(employmentRecordEmploymentStatusUpdatesSchema))),
  }),
)

/** Checks `EmploymentRecordDocumentId`. */
export const employmentRecordDocumentIdSchema: SchemaOf<EmploymentRecordDocumentId> = /*#__PURE__*/ schemaOf<EmploymentRecordDocumentId>((m) =>
  m.object({}, {
    document_type: m.nullable(m.ref(enumEmploymentRecordDocumentTypeSchema)),
    document_number: m.nullable(m.string),
  }),
)

/** Checks `EmploymentRecordEmploymentStatusUpdates`. */
export const employmentRecordEmploymentStatusUpdatesSchema: SchemaOf<EmploymentRecordEmploymentStatusUpdates> = /*#__PURE__*/ schemaOf<EmploymentRecordEmploymentStatusUpdates>((m) =>
  m.object({}, {
    event: m.nullable(m.ref(enumEmploymentRecordStatusUpdateEventsSchema)),
    base_salary: m.nullable(m.number),
    update_date: m.nullable(m.date),
  }),
)

/** Checks `EmploymentRecordEntitlement`. */
export const employmentRecordEntitlementSchema: SchemaOf<EmploymentRecordEntitlement> = /*#__PURE__*/ schemaOf<EmploymentRecordEntitlement>((m) =>
  m.object({}, {
    entitled_to_health_insurance: m.nullable(m.boolean),
    entitled_to_company_benefits: m.nullable(m.boolean),
    valid_until: m.nullable(m.date),
    status: m.nullable(m.ref(enumEmploymentRecordStatusSchema)),
  }),
)

/** Checks `EmploymentRecordFile`. */
export const employmentRecordFileSchema: SchemaOf<EmploymentRecordFile> = /*#__PURE__*/ schemaOf<EmploymentRecordFile>((m) =>
  m.object({}, { type: m.nullable(m.string), value: m.nullable(m.string) }),
)

/** Checks `EmploymentRecordPersonalData`. */
export const employmentRecordPersonalDataSchema: SchemaOf<EmploymentRecordPersonalData> = /*#__PURE__*/ schemaOf<EmploymentRecordPersonalData>((m) =>
  m.object({}, {
    official_name: m.nullable(m.string),
    first_name: m.nullable(m.string),
    last_name: m.nullable(m.string),
    birth_date: m.nullable(m.date),
    entitlements: m.nullable(m.ref(employmentRecordEntitlementSchema)),
    document_ids: m.nullable(m.list(m.ref(employmentRecordDocumentIdSchema))),
    email: m.nullable(m.string),
  }),
)

/** Checks `EmploymentRecordSalaryEstimation`. */
export const employmentRecordSalaryEstimationSchema: SchemaOf<EmploymentRecordSalaryEstimation> = /*#__PURE__*/ schemaOf<EmploymentRecordSalaryEstimation>((m) =>
  m.object({
    employment_status_estimate: m.nullable(m.string),
    base_salary_estimate: m.nullable(m.number),
    currency: m.nullable(m.string),
  }),
)

/** Checks `EmploymentRecordScore`. */
export const employmentRecordScoreSchema: SchemaOf<EmploymentRecordScore> = /*#__PURE__*/ schemaOf<EmploymentRecordScore>((m) =>
  m.object({}, {
    score: m.nullable(m.integer),
    period: m.nullable(m.integer),
    version: m.nullable(m.string),
  }),
)

/** Checks `EmploymentRecordsEmploymentChangesWebhook`. */
export const employmentRecordsEmploymentChangesWebhookSchema: SchemaOf<EmploymentRecordsEmploymentChangesWebhook> = /*#__PURE__*/ schemaOf<EmploymentRecordsEmploymentChangesWebhook>((m) =>
  m.object({
    webhook_type: m.values('EMPLOYMENT_RECORDS'),
    webhook_code: m.values('employment_changes'),
  }, {
    data: m.nullable(m.object({}, {
      employment_changes: m.nullable(m.list(m.values('EMPLOYED', 'SALARY_INCREASED'))),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `EmploymentRecordsHistoricalUpdateWebhook`. */
export const employmentRecordsHistoricalUpdateWebhookSchema: SchemaOf<EmploymentRecordsHistoricalUpdateWebhook> = /*#__PURE__*/ schemaOf<EmploymentRecordsHistoricalUpdateWebhook>((m) =>
  m.object({
    webhook_type: m.values('EMPLOYMENT_RECORDS'),
    webhook_code: m.values('historical_update'),
  }, {
    data: m.nullable(m.object({}, {
      total_employment_record_profiles: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `EmploymentRecordSocialSecuritySummary`. */
export const employmentRecordSocialSecuritySummarySchema: SchemaOf<EmploymentRecordSocialSecuritySummary> = /*#__PURE__*/ schemaOf<EmploymentRecordSocialSecuritySummary>((m) =>
  m.object({}, {
    weeks_redeemed: m.nullable(m.integer),
    weeks_reinstated: m.nullable(m.integer),
    weeks_contributed: m.nullable(m.integer),
  }),
)

/** Checks `EmploymentRecordsPage`. */
export const employmentRecordsPageSchema: SchemaOf<EmploymentRecordsPage> = /*#__PURE__*/ schemaOf<EmploymentRecordsPage>((m) =>
  m.object({ results: m.list(m.ref(employmentRecordSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `EmploymentsHistoricalUpdateWebhook`. */
export const employmentsHistoricalUpdateWebhookSchema: SchemaOf<EmploymentsHistoricalUpdateWebhook> = /*#__PURE__*/ schemaOf<EmploymentsHistoricalUpdateWebhook>((m) =>
  m.object({
    webhook_type: m.values('EMPLOYMENTS'),
    webhook_code: m.values('historical_update'),
  }, {
    data: m.nullable(m.object({}, {
      total_employments: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `EmploymentsNewEmploymentsAvailableWebhook`. */
export const employmentsNewEmploymentsAvailableWebhookSchema: SchemaOf<EmploymentsNewEmploymentsAvailableWebhook> = /*#__PURE__*/ schemaOf<EmploymentsNewEmploymentsAvailableWebhook>((m) =>
  m.object({
    webhook_type: m.values('EMPLOYMENTS'),
    webhook_code: m.values('new_employments_available'),
  }, {
    data: m.nullable(m.object({}, {
      new_employments: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `EmploymentsPage`. */
export const employmentsPageSchema: SchemaOf<EmploymentsPage> = /*#__PURE__*/ schemaOf<EmploymentsPage>((m) =>
  m.object({ results: m.list(m.ref(employmentBrazilSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `EnumAccountCategoryOpenFinance`. */
export const enumAccountCategoryOpenFinanceSchema: SchemaOf<EnumAccountCategoryOpenFinance> = /*#__PURE__*/ schemaOf<EnumAccountCategoryOpenFinance>((m) =>
  m.values(
    'ADVANCE_DEPOSIT_ACCOUNT', 'CHECKING_ACCOUNT', 'CREDIT_CARD', 'FINANCING_ACCOUNT', 'INVESTMENT_ACCOUNT', 'INVOICE_FINANCING_ACCOUNT',
    'LOAN_ACCOUNT', 'PENSION_FUND_ACCOUNT', 'SAVINGS_ACCOUNT', 'UNCATEGORIZED',
  ),
)

/** Checks `EnumAccountCreditCardNetwork`. */
export const enumAccountCreditCardNetworkSchema: SchemaOf<EnumAccountCreditCardNetwork> = /*#__PURE__*/ schemaOf<EnumAccountCreditCardNetwork>((m) =>
  m.values(
    'VISA', 'MASTERCARD', 'AMERICAN_EXPRESS', 'DINERS_CLUB', 'HIPERCARD', 'BANDEIRA_PROPRIA', 'CHEQUE_ELETRONICO', 'ELO', 'OTHER',
  ),
)

/** Checks `EnumAccountLoanDataContractedChargeType`. */
export const enumAccountLoanDataContractedChargeTypeSchema: SchemaOf<EnumAccountLoanDataContractedChargeType> = /*#__PURE__*/ schemaOf<EnumAccountLoanDataContractedChargeType>((m) =>
  m.values(
    'LATE_PAYMENT_INTEREST_FEE', 'LATE_PAYMENT_PENALTY_FEE', 'DEFAULT_INTEREST_FEE', 'LOAN_CONTRACT_TAX', 'LATE_PAYMENT_TAX', 'NO_CHARGE',
    'OTHER',
  ),
)

/** Checks `EnumAccountLoanDataContractRemainingFrequency`. */
export const enumAccountLoanDataContractRemainingFrequencySchema: SchemaOf<EnumAccountLoanDataContractRemainingFrequency> = /*#__PURE__*/ schemaOf<EnumAccountLoanDataContractRemainingFrequency>((m) =>
  m.values('DAY', 'WEEK', 'MONTH', 'YEAR', 'NO_DEADLINE_REMAINING'),
)

/** Checks `EnumAccountLoanDataFeeCharge`. */
export const enumAccountLoanDataFeeChargeSchema: SchemaOf<EnumAccountLoanDataFeeCharge> = /*#__PURE__*/ schemaOf<EnumAccountLoanDataFeeCharge>((m) =>
  m.values('MINIMUM', 'MAXIMUM', 'FIXED', 'PERCENTAGE'),
)

/** Checks `EnumAccountLoanDataFeeChargeType`. */
export const enumAccountLoanDataFeeChargeTypeSchema: SchemaOf<EnumAccountLoanDataFeeChargeType> = /*#__PURE__*/ schemaOf<EnumAccountLoanDataFeeChargeType>((m) =>
  m.values('SINGLE', 'PER_INSTALLMENT'),
)

/** Checks `EnumAccountLoanDataFeeType`. */
export const enumAccountLoanDataFeeTypeSchema: SchemaOf<EnumAccountLoanDataFeeType> = /*#__PURE__*/ schemaOf<EnumAccountLoanDataFeeType>((m) =>
  m.values('OPERATION_FEE', 'INSURANCE_FEE', 'OTHERS'),
)

/** Checks `EnumAccountLoanDataInstallmentFrequency`. */
export const enumAccountLoanDataInstallmentFrequencySchema: SchemaOf<EnumAccountLoanDataInstallmentFrequency> = /*#__PURE__*/ schemaOf<EnumAccountLoanDataInstallmentFrequency>((m) =>
  m.values(
    'IRREGULAR', 'WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'BIMONTHLY', 'QUARTERLY', 'BIANNUALLY', 'ANNUALLY', 'OTHER',
  ),
)

/** Checks `EnumAccountLoanDataInterestRateDataRateType`. */
export const enumAccountLoanDataInterestRateDataRateTypeSchema: SchemaOf<EnumAccountLoanDataInterestRateDataRateType> = /*#__PURE__*/ schemaOf<EnumAccountLoanDataInterestRateDataRateType>((m) =>
  m.values('SIMPLE', 'COMPOUND'),
)

/** Checks `EnumAccountLoanDataInterestRateDataReferenceIndexType`. */
export const enumAccountLoanDataInterestRateDataReferenceIndexTypeSchema: SchemaOf<EnumAccountLoanDataInterestRateDataReferenceIndexType> = /*#__PURE__*/ schemaOf<EnumAccountLoanDataInterestRateDataReferenceIndexType>((m) =>
  m.values(
    'WITHOUT_INDEX_TYPE', 'PRE_FIXED', 'POST_FIXED', 'FLOATING', 'INDEXED_PRICE', 'RURAL_CREDIT', 'OTHER_INDEX',
  ),
)

/** Checks `EnumAccountLoanDataInterestRateDataTaxType`. */
export const enumAccountLoanDataInterestRateDataTaxTypeSchema: SchemaOf<EnumAccountLoanDataInterestRateDataTaxType> = /*#__PURE__*/ schemaOf<EnumAccountLoanDataInterestRateDataTaxType>((m) =>
  m.values('NOMINAL', 'EFFECTIVE'),
)

/** Checks `EnumAccountLoanDataInterestRateType`. */
export const enumAccountLoanDataInterestRateTypeSchema: SchemaOf<EnumAccountLoanDataInterestRateType> = /*#__PURE__*/ schemaOf<EnumAccountLoanDataInterestRateType>((m) =>
  m.values('MONTHLY', 'YEARLY'),
)

/** Checks `EnumAccountsLoanDataContractInstallmentFrequency`. */
export const enumAccountsLoanDataContractInstallmentFrequencySchema: SchemaOf<EnumAccountsLoanDataContractInstallmentFrequency> = /*#__PURE__*/ schemaOf<EnumAccountsLoanDataContractInstallmentFrequency>((m) =>
  m.values('DAY', 'WEEK', 'MONTH', 'YEAR', 'NO_DEADLINE_REMAINING'),
)

/** Checks `EnumBillFinanceChargeType`. */
export const enumBillFinanceChargeTypeSchema: SchemaOf<EnumBillFinanceChargeType> = /*#__PURE__*/ schemaOf<EnumBillFinanceChargeType>((m) =>
  m.values('LATE_PAYMENT_INTEREST', 'LATE_FEE', 'ARREARS_INTEREST', 'IOF', 'NO_CHARGE', 'OTHER'),
)

/** Checks `EnumBillPaymentPaymentMode`. */
export const enumBillPaymentPaymentModeSchema: SchemaOf<EnumBillPaymentPaymentMode> = /*#__PURE__*/ schemaOf<EnumBillPaymentPaymentMode>((m) =>
  m.values('DIRECT_DEBIT', 'BANK_SLIP', 'SALARY_DEDUCTION', 'PIX'),
)

/** Checks `EnumBillPaymentType`. */
export const enumBillPaymentTypeSchema: SchemaOf<EnumBillPaymentType> = /*#__PURE__*/ schemaOf<EnumBillPaymentType>((m) =>
  m.values('INSTALLMENT', 'FULL', 'OTHER'),
)

/** Checks `EnumConsentStatus`. */
export const enumConsentStatusSchema: SchemaOf<EnumConsentStatus> = /*#__PURE__*/ schemaOf<EnumConsentStatus>((m) =>
  m.values(
    'AUTHORISED', 'AWAITING_AUTHORISATION_CONFIRMATION', 'AWAITING_AUTHORISATION', 'REJECTED', 'EXPIRED',
  ),
)

/** Checks `EnumCreditCardLimitType`. */
export const enumCreditCardLimitTypeSchema: SchemaOf<EnumCreditCardLimitType> = /*#__PURE__*/ schemaOf<EnumCreditCardLimitType>((m) =>
  m.values('TOTAL_LIMIT', 'MODAL_LIMIT'),
)

/** Checks `EnumEmploymentRecordDocumentType`. */
export const enumEmploymentRecordDocumentTypeSchema: SchemaOf<EnumEmploymentRecordDocumentType> = /*#__PURE__*/ schemaOf<EnumEmploymentRecordDocumentType>((m) =>
  m.values('NSS', 'CURP', 'RFC'),
)

/** Checks `EnumEmploymentRecordStatus`. */
export const enumEmploymentRecordStatusSchema: SchemaOf<EnumEmploymentRecordStatus> = /*#__PURE__*/ schemaOf<EnumEmploymentRecordStatus>((m) =>
  m.values('EMPLOYED', 'RETIRED', 'UNEMPLOYED'),
)

/** Checks `EnumEmploymentRecordStatusUpdateEvents`. */
export const enumEmploymentRecordStatusUpdateEventsSchema: SchemaOf<EnumEmploymentRecordStatusUpdateEvents> = /*#__PURE__*/ schemaOf<EnumEmploymentRecordStatusUpdateEvents>((m) =>
  m.values(
    'DISMISSED_RESIGNED', 'SALARY_MODIFICATION', 'HIRED', 'VOLUNTARY_CONTRIBUTION', 'ABSENCE', 'SICK_LEAVE', 'NORMAL',
    'BDUTA_CERTIFICATE', 'DYE_CERTIFICATE',
  ),
)

/** Checks `EnumEmploymentSalaryType`. */
export const enumEmploymentSalaryTypeSchema: SchemaOf<EnumEmploymentSalaryType> = /*#__PURE__*/ schemaOf<EnumEmploymentSalaryType>((m) =>
  m.values('REGULAR', 'THIRTEENTH', 'VOLUNTARY', 'RETIREMENT'),
)

/** Checks `EnumExchangeEventType`. */
export const enumExchangeEventTypeSchema: SchemaOf<EnumExchangeEventType> = /*#__PURE__*/ schemaOf<EnumExchangeEventType>((m) =>
  m.values(1, 2, 3, 4, 5, 6, 9),
)

/** Checks `EnumExchangeOperationType`. */
export const enumExchangeOperationTypeSchema: SchemaOf<EnumExchangeOperationType> = /*#__PURE__*/ schemaOf<EnumExchangeOperationType>((m) =>
  m.values('COMPRA', 'VENDA'),
)

/** Checks `EnumExchangeSettlementMethod`. */
export const enumExchangeSettlementMethodSchema: SchemaOf<EnumExchangeSettlementMethod> = /*#__PURE__*/ schemaOf<EnumExchangeSettlementMethod>((m) =>
  m.values(
    'CONTA_DEPOSITO_MOEDA_ESTRANGEIRA_PAIS', 'CONTA_DEPOSITO_OU_PAGAMENTO_EXPORTADOR_INSTITUICAO_EXTERIOR', 'ESPECIE_CHEQUES_VIAGEM',
    'CARTAO_PREPAGO', 'TELETRANSMISSAO', 'SEM_MOVIMENTACAO_VALORES', 'DEMAIS', 'CARTA_CREDITO_A_VISTA', 'CARTA_CREDITO_A_PRAZO',
    'CONTA_DEPOSITO', 'CHEQUE', 'TITULOS_VALORES', 'SIMBOLICA', 'CONTA_DEPOSITO_EXPORTADOR_MANTIDA_NO_EXTERIOR',
    'CONVENIO_PAGAMENTOS_E_CREDITOS_RECIPROCOS', 'OUTRO_NAO_MAPEADO_OFB',
  ),
)

/** Checks `EnumIncomeSourceType`. */
export const enumIncomeSourceTypeSchema: SchemaOf<EnumIncomeSourceType> = /*#__PURE__*/ schemaOf<EnumIncomeSourceType>((m) =>
  m.values('BANK'),
)

/** Checks `EnumIncomeStreamConfidence`. */
export const enumIncomeStreamConfidenceSchema: SchemaOf<EnumIncomeStreamConfidence> = /*#__PURE__*/ schemaOf<EnumIncomeStreamConfidence>((m) =>
  m.values('HIGH', 'MEDIUM', 'LOW'),
)

/** Checks `EnumIncomeStreamFrequency`. */
export const enumIncomeStreamFrequencySchema: SchemaOf<EnumIncomeStreamFrequency> = /*#__PURE__*/ schemaOf<EnumIncomeStreamFrequency>((m) =>
  m.values('MONTHLY', 'FORTNIGHTLY', 'WEEKLY', 'IRREGULAR', 'SINGLE'),
)

/** Checks `EnumIncomeStreamType`. */
export const enumIncomeStreamTypeSchema: SchemaOf<EnumIncomeStreamType> = /*#__PURE__*/ schemaOf<EnumIncomeStreamType>((m) =>
  m.values(
    'SALARY', 'GOVERNMENT', 'INTEREST', 'RENT', 'RETIREMENT', 'FREELANCE', 'ALTERNATIVE_INCOME', 'TRANSFER', 'DEPOSIT', 'UNKNOWN',
  ),
)

/** Checks `EnumInstitutionIntegrationType`. */
export const enumInstitutionIntegrationTypeSchema: SchemaOf<EnumInstitutionIntegrationType> = /*#__PURE__*/ schemaOf<EnumInstitutionIntegrationType>((m) =>
  m.values('credentials', 'openfinance'),
)

/** Checks `EnumInstitutionStatus`. */
export const enumInstitutionStatusSchema: SchemaOf<EnumInstitutionStatus> = /*#__PURE__*/ schemaOf<EnumInstitutionStatus>((m) =>
  m.values('healthy', 'down'),
)

/** Checks `EnumInstitutionType`. */
export const enumInstitutionTypeSchema: SchemaOf<EnumInstitutionType> = /*#__PURE__*/ schemaOf<EnumInstitutionType>((m) =>
  m.values('bank', 'fiscal', 'employment'),
)

/** Checks `EnumInvoicePayrollPeriodicity`. */
export const enumInvoicePayrollPeriodicitySchema: SchemaOf<EnumInvoicePayrollPeriodicity> = /*#__PURE__*/ schemaOf<EnumInvoicePayrollPeriodicity>((m) =>
  m.values(
    'DAILY', 'WEEKLY', 'TENTH_DAY', 'FOURTEENTH_DAY', 'FIFTEENTH_DAY', 'MONTHLY', 'BIMONTHLY', 'PER_TASK', 'COMMISSION', 'ONE_OFF',
    'OTHER_PERIODICITY',
  ),
)

/** Checks `EnumInvoiceSatInvoiceType`. */
export const enumInvoiceSatInvoiceTypeSchema: SchemaOf<EnumInvoiceSatInvoiceType> = /*#__PURE__*/ schemaOf<EnumInvoiceSatInvoiceType>((m) =>
  m.values('Egreso', 'Ingreso', 'Nómina', 'Pago', 'Traslado'),
)

/** Checks `EnumInvoiceSatPaymentMethod`. */
export const enumInvoiceSatPaymentMethodSchema: SchemaOf<EnumInvoiceSatPaymentMethod> = /*#__PURE__*/ schemaOf<EnumInvoiceSatPaymentMethod>((m) =>
  m.values('PUE', 'PPD'),
)

/** Checks `EnumInvoiceType`. */
export const enumInvoiceTypeSchema: SchemaOf<EnumInvoiceType> = /*#__PURE__*/ schemaOf<EnumInvoiceType>((m) =>
  m.values('OUTFLOW', 'INFLOW'),
)

/** Checks `EnumLinkAccessModeResponse`. */
export const enumLinkAccessModeResponseSchema: SchemaOf<EnumLinkAccessModeResponse> = /*#__PURE__*/ schemaOf<EnumLinkAccessModeResponse>((m) =>
  m.values('single', 'recurrent'),
)

/** Checks `EnumLinkRefreshRate`. */
export const enumLinkRefreshRateSchema: SchemaOf<EnumLinkRefreshRate> = /*#__PURE__*/ schemaOf<EnumLinkRefreshRate>((m) =>
  m.values('6h', '12h', '24h', '7d', '30d'),
)

/** Checks `EnumLinkStatus`. */
export const enumLinkStatusSchema: SchemaOf<EnumLinkStatus> = /*#__PURE__*/ schemaOf<EnumLinkStatus>((m) =>
  m.values('valid', 'invalid', 'unconfirmed', 'token_required'),
)

/** Checks `EnumOwnerBusinessInformedRevenueFrequency`. */
export const enumOwnerBusinessInformedRevenueFrequencySchema: SchemaOf<EnumOwnerBusinessInformedRevenueFrequency> = /*#__PURE__*/ schemaOf<EnumOwnerBusinessInformedRevenueFrequency>((m) =>
  m.values(
    'DAILY', 'WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'BIMONTHLY', 'QUARTERLY', 'BIANNUALLY', 'ANNUALLY', 'OTHERS',
  ),
)

/** Checks `EnumOwnerBusinessProductType`. */
export const enumOwnerBusinessProductTypeSchema: SchemaOf<EnumOwnerBusinessProductType> = /*#__PURE__*/ schemaOf<EnumOwnerBusinessProductType>((m) =>
  m.values('SAVINGS_ACCOUNT', 'CHECKING_ACCOUNT'),
)

/** Checks `EnumOwnerFiliationType`. */
export const enumOwnerFiliationTypeSchema: SchemaOf<EnumOwnerFiliationType> = /*#__PURE__*/ schemaOf<EnumOwnerFiliationType>((m) =>
  m.values('MOTHER', 'FATHER'),
)

/** Checks `EnumOwnerGender`. */
export const enumOwnerGenderSchema: SchemaOf<EnumOwnerGender> = /*#__PURE__*/ schemaOf<EnumOwnerGender>((m) =>
  m.values('FEMALE', 'MALE', 'OTHER'),
)

/** Checks `EnumOwnerIndividualDocumentIdType`. */
export const enumOwnerIndividualDocumentIdTypeSchema: SchemaOf<EnumOwnerIndividualDocumentIdType> = /*#__PURE__*/ schemaOf<EnumOwnerIndividualDocumentIdType>((m) =>
  m.values('DRIVERS_LICENSE', 'PASSPORT', 'ID_CARD', 'FISCAL_ID', 'FOREIGNER_REGISTRATION_CARD', 'OTHER'),
)

/** Checks `EnumOwnerIndividualFinancialProfileOccupationCode`. */
export const enumOwnerIndividualFinancialProfileOccupationCodeSchema: SchemaOf<EnumOwnerIndividualFinancialProfileOccupationCode> = /*#__PURE__*/ schemaOf<EnumOwnerIndividualFinancialProfileOccupationCode>((m) =>
  m.values('BRAZIL_PUBLIC_OFFICE', 'BRAZIL_OCCUPATION_CODE', 'OTHER'),
)

/** Checks `EnumOwnerIndividualProductType`. */
export const enumOwnerIndividualProductTypeSchema: SchemaOf<EnumOwnerIndividualProductType> = /*#__PURE__*/ schemaOf<EnumOwnerIndividualProductType>((m) =>
  m.values('SAVINGS_ACCOUNT', 'CHECKING_ACCOUNT'),
)

/** Checks `EnumOwnerInformedIncomeFrequency`. */
export const enumOwnerInformedIncomeFrequencySchema: SchemaOf<EnumOwnerInformedIncomeFrequency> = /*#__PURE__*/ schemaOf<EnumOwnerInformedIncomeFrequency>((m) =>
  m.values(
    'DAILY', 'WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'BIMONTHLY', 'QUARTERLY', 'BIANNUALLY', 'ANNUALLY', 'OTHERS',
  ),
)

/** Checks `EnumOwnerMaritalStatus`. */
export const enumOwnerMaritalStatusSchema: SchemaOf<EnumOwnerMaritalStatus> = /*#__PURE__*/ schemaOf<EnumOwnerMaritalStatus>((m) =>
  m.values('SINGLE', 'MARRIED', 'WIDOWED', 'SEPARATED', 'DIVORCED', 'CIVIL_UNION', 'OTHER'),
)

/** Checks `EnumOwnerPartyDocumentType`. */
export const enumOwnerPartyDocumentTypeSchema: SchemaOf<EnumOwnerPartyDocumentType> = /*#__PURE__*/ schemaOf<EnumOwnerPartyDocumentType>((m) =>
  m.values('CPF', 'CNPJ', 'OTHER_TRAVEL_DOCUMENT', 'PASSPORT'),
)

/** Checks `EnumOwnerPartyPersonType`. */
export const enumOwnerPartyPersonTypeSchema: SchemaOf<EnumOwnerPartyPersonType> = /*#__PURE__*/ schemaOf<EnumOwnerPartyPersonType>((m) =>
  m.values('INDIVIDUAL', 'COMPANY'),
)

/** Checks `EnumOwnerPartyType`. */
export const enumOwnerPartyTypeSchema: SchemaOf<EnumOwnerPartyType> = /*#__PURE__*/ schemaOf<EnumOwnerPartyType>((m) =>
  m.values('MEMBER', 'ADMINISTRATOR'),
)

/** Checks `EnumOwnerPhoneNumberType`. */
export const enumOwnerPhoneNumberTypeSchema: SchemaOf<EnumOwnerPhoneNumberType> = /*#__PURE__*/ schemaOf<EnumOwnerPhoneNumberType>((m) =>
  m.values('LANDLINE', 'MOBILE', 'OTHER'),
)

/** Checks `EnumOwnerProcuratorType`. */
export const enumOwnerProcuratorTypeSchema: SchemaOf<EnumOwnerProcuratorType> = /*#__PURE__*/ schemaOf<EnumOwnerProcuratorType>((m) =>
  m.values('LEGAL_REPRESENTATIVE', 'ATTORNEY'),
)

/** Checks `EnumRecurringExpenseCategory`. */
export const enumRecurringExpenseCategorySchema: SchemaOf<EnumRecurringExpenseCategory> = /*#__PURE__*/ schemaOf<EnumRecurringExpenseCategory>((m) =>
  m.values(
    'Bills & Utilities', 'Credits & Loans', 'Insurance', 'Online Platforms & Leisure', 'Transport & Travel', 'Taxes',
  ),
)

/** Checks `EnumRecurringExpenseFrequency`. */
export const enumRecurringExpenseFrequencySchema: SchemaOf<EnumRecurringExpenseFrequency> = /*#__PURE__*/ schemaOf<EnumRecurringExpenseFrequency>((m) =>
  m.values('MONTHLY'),
)

/** Checks `EnumRecurringExpensePaymentType`. */
export const enumRecurringExpensePaymentTypeSchema: SchemaOf<EnumRecurringExpensePaymentType> = /*#__PURE__*/ schemaOf<EnumRecurringExpensePaymentType>((m) =>
  m.values('SUBSCRIPTION', 'REGULAR'),
)

/** Checks `EnumTaxComplianceStatusOutcome`. */
export const enumTaxComplianceStatusOutcomeSchema: SchemaOf<EnumTaxComplianceStatusOutcome> = /*#__PURE__*/ schemaOf<EnumTaxComplianceStatusOutcome>((m) =>
  m.values('POSITIVE', 'NEGATIVE', 'NO_OBLIGATIONS'),
)

/** Checks `EnumTaxRetentionPaymentStatus`. */
export const enumTaxRetentionPaymentStatusSchema: SchemaOf<EnumTaxRetentionPaymentStatus> = /*#__PURE__*/ schemaOf<EnumTaxRetentionPaymentStatus>((m) =>
  m.values('PAID', 'PROVISIONED'),
)

/** Checks `EnumTaxRetentionReceiverNationality`. */
export const enumTaxRetentionReceiverNationalitySchema: SchemaOf<EnumTaxRetentionReceiverNationality> = /*#__PURE__*/ schemaOf<EnumTaxRetentionReceiverNationality>((m) =>
  m.values('NATIONAL', 'FOREIGN'),
)

/** Checks `EnumTransactionCategory`. */
export const enumTransactionCategorySchema: SchemaOf<EnumTransactionCategory> = /*#__PURE__*/ schemaOf<EnumTransactionCategory>((m) =>
  m.values(
    'Bills & Utilities', 'Credits & Loans', 'Deposits', 'Fees & Charges', 'Food & Groceries', 'Home & Life', 'Income & Payments',
    'Insurance', 'Investments & Savings', 'Online Platforms & Leisure', 'Personal Shopping', 'Taxes', 'Transfers', 'Transport & Travel',
    'Unknown', 'Withdrawal & ATM',
  ),
)

/** Checks `EnumTransactionCounterpartyType`. */
export const enumTransactionCounterpartyTypeSchema: SchemaOf<EnumTransactionCounterpartyType> = /*#__PURE__*/ schemaOf<EnumTransactionCounterpartyType>((m) =>
  m.values('INDIVIDUAL', 'COMPANY'),
)

/** Checks `EnumTransactionCreditCardDataCreditType`. */
export const enumTransactionCreditCardDataCreditTypeSchema: SchemaOf<EnumTransactionCreditCardDataCreditType> = /*#__PURE__*/ schemaOf<EnumTransactionCreditCardDataCreditType>((m) =>
  m.values('REVOLVING_CREDIT', 'BILL_INSTALLMENT_PAYMENT', 'LOAN', 'OTHERS'),
)

/** Checks `EnumTransactionCreditCardDataFeeType`. */
export const enumTransactionCreditCardDataFeeTypeSchema: SchemaOf<EnumTransactionCreditCardDataFeeType> = /*#__PURE__*/ schemaOf<EnumTransactionCreditCardDataFeeType>((m) =>
  m.values(
    'ANNUAL_FEE', 'NATIONAL_WITHDRAWAL', 'INTERNATIONAL_WITHDRAWAL', 'EMERGENCY_CREDIT_EVALUATION_FEE', 'DUPLICATE_ISSUANCE_FEE',
    'PAYMENT_FEE', 'SMS_FEE', 'OTHERS',
  ),
)

/** Checks `EnumTransactionPaymentType`. */
export const enumTransactionPaymentTypeSchema: SchemaOf<EnumTransactionPaymentType> = /*#__PURE__*/ schemaOf<EnumTransactionPaymentType>((m) =>
  m.values('FULL', 'INSTALLMENT'),
)

/** Checks `EnumTransactionStatus`. */
export const enumTransactionStatusSchema: SchemaOf<EnumTransactionStatus> = /*#__PURE__*/ schemaOf<EnumTransactionStatus>((m) =>
  m.values('PENDING', 'PROCESSED', 'UNCATEGORIZED'),
)

/** Checks `EnumTransactionSubcategory`. */
export const enumTransactionSubcategorySchema: SchemaOf<EnumTransactionSubcategory> = /*#__PURE__*/ schemaOf<EnumTransactionSubcategory>((m) =>
  m.values(
    'Electricity & Energy', 'Rent', 'Telecommunications', 'Water', 'Auto', 'Credit Card', 'Instalment', 'Interest & Charges', 'Mortgage',
    'Pay Advance', 'Personal', 'Adjustments', 'Bank Fees', 'Chargeback', 'Refund', 'Blocked Balances', 'Alimony', 'Alcohol & Tobacco',
    'Bakery & Coffee', 'Bars & Nightclubs', 'Convenience Store', 'Delivery', 'Groceries', 'Restaurants', 'Education', 'Gyms & Fitness',
    'Hair & Beauty', 'Health', 'Home Decor & Appliances', 'Laundry & Dry Cleaning', 'Pharmacies', 'Professional Services',
    'Veterinary Services', 'Freelance', 'Interest', 'Retirement', 'Salary', 'Government', 'Home Insurance', 'Auto Insurance',
    'Health & Life Insurance', 'Savings', 'Fixed income', 'Equity', 'Investment Funds', 'Derivatives', 'Cryptocurrencies',
    'Apps, Software and Cloud Services', 'Events, Parks and Museums', 'Gambling', 'Gaming', 'Lottery', 'Movie & Audio', 'Books & News',
    'Clothing & Accessories', 'Department Store', 'Electronics', 'E-commerce', 'Gifts', 'Office Supplies', 'Pet Supplies',
    'Auto Tax & Fees', 'Donation', 'Government Fees', 'Income Tax', 'Real Estate Tax & Fees', 'Tax Return', 'Accommodation',
    'Auto Expenses', 'Auto Rental', 'Flights', 'Gas', 'Mileage Programs', 'Parking & Tolls', 'Public Transit', 'Taxis & Rideshares',
    'Other',
  ),
)

/** Checks `EnumTransactionType`. */
export const enumTransactionTypeSchema: SchemaOf<EnumTransactionType> = /*#__PURE__*/ schemaOf<EnumTransactionType>((m) =>
  m.values('OUTFLOW', 'INFLOW'),
)

/** Checks `Exchange`. */
export const exchangeSchema: SchemaOf<Exchange> = /*#__PURE__*/ schemaOf<Exchange>((m) =>
  m.object({
    id: m.uuid,
    link: m.nullable(m.uuid),
    created_at: m.nullable(m.dateTime),
    collected_at: m.nullable(m.dateTime),
    operation_identifier: m.nullable(m.string),
    operation_type: m.nullable(m.ref(enumExchangeOperationTypeSchema)),
    operation_requested_at: m.nullable(m.dateTime),
    authorized_institution_identifier: m.nullable(m.integer),
    authorized_institution_name: m.nullable(m.string),
    operation_due_date: m.nullable(m.date),
    local_operation_tax_amount: m.nullable(m.number),
    local_operation_tax_currency: m.nullable(m.string),
    local_operation_value_amount: m.nullable(m.number),
    local_operation_value_currency: m.nullable(m.string),
    foreign_operation_value_amount: m.nullable(m.number),
    foreign_operation_value_currency: m.nullable(m.string),
    settlement_method: m.nullable(m.ref(enumExchangeSettlementMethodSchema)),
    operation_category_code: m.nullable(m.string),
  }, {
    operation_number: m.nullable(m.string),
    intermediary_institution_identifier: m.nullable(m.integer),
    intermediary_institution_name: m.nullable(m.string),
    operation_outstanding_balance_amount: m.nullable(m.number),
    operation_outstanding_balance_currency: m.nullable(m.string),
    tev_amount_amount: m.nullable(m.number),
    tev_amount_currency: m.nullable(m.string),
    local_currency_advance_percentage: m.nullable(m.number),
  }),
)

/** Checks `ExchangeHistory`. */
export const exchangeHistorySchema: SchemaOf<ExchangeHistory> = /*#__PURE__*/ schemaOf<ExchangeHistory>((m) =>
  m.object({
    id: m.uuid,
    link: m.nullable(m.uuid),
    exchange_id: m.uuid,
    created_at: m.nullable(m.dateTime),
    collected_at: m.nullable(m.dateTime),
    operation_identifier: m.nullable(m.string),
    event_sequence_number: m.nullable(m.string),
    event_type: m.nullable(m.ref(enumExchangeEventTypeSchema)),
    event_created_at: m.nullable(m.dateTime),
  }, {
    operation_due_date: m.nullable(m.date),
    local_operation_tax_amount: m.nullable(m.number),
    local_operation_tax_currency: m.nullable(m.string),
    local_operation_value_amount: m.nullable(m.number),
    local_operation_value_currency: m.nullable(m.string),
    foreign_operation_value_amount: m.nullable(m.number),
    foreign_operation_value_currency: m.nullable(m.string),
    operation_outstanding_balance_amount: m.nullable(m.number),
    operation_outstanding_balance_currency: m.nullable(m.string),
    tev_amount_amount: m.nullable(m.number),
    tev_amount_currency: m.nullable(m.string),
    local_currency_advance_percentage: m.nullable(m.number),
    settlement_method: m.nullable(m.ref(enumExchangeSettlementMethodSchema)),
    operation_category_code: m.nullable(m.string),
    foreign_partie_relationship_code: m.nullable(m.string),
    foreign_partie_name: m.nullable(m.string),
    foreign_partie_country_code: m.nullable(m.string),
  }),
)

/** Checks `ExchangeHistoryPage`. */
export const exchangeHistoryPageSchema: SchemaOf<ExchangeHistoryPage> = /*#__PURE__*/ schemaOf<ExchangeHistoryPage>((m) =>
  m.object({ results: m.list(m.ref(exchangeHistorySchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `ExchangesHistoricalUpdateWebhook`. */
export const exchangesHistoricalUpdateWebhookSchema: SchemaOf<ExchangesHistoricalUpdateWebhook> = /*#__PURE__*/ schemaOf<ExchangesHistoricalUpdateWebhook>((m) =>
  m.object({
    webhook_type: m.values('EXCHANGES'),
    webhook_code: m.values('historical_update'),
  }, {
    data: m.nullable(m.object({}, {
      total_exchanges: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `ExchangesPage`. */
export const exchangesPageSchema: SchemaOf<ExchangesPage> = /*#__PURE__*/ schemaOf<ExchangesPage>((m) =>
  m.object({ results: m.list(m.ref(exchangeSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `FinancialStatement`. */
export const financialStatementSchema: SchemaOf<FinancialStatement> = /*#__PURE__*/ schemaOf<FinancialStatement>((m) =>
  m.object({
    id: m.uuid,
    link: m.nullable(m.uuid),
    collected_at: m.nullable(m.dateTime),
    created_at: m.nullable(m.dateTime),
    error: m.nullable(m.string),
    year: m.nullable(m.string),
    currency: m.nullable(m.string),
    balance_sheet: m.nullable(m.ref(financialStatementBalanceSheetSchema)),
    income_statement: m.nullable(m.ref(financialStatementIncomeStatementSchema)),
  }),
)

/** Checks `FinancialStatementBalanceSheet`. */
export const financialStatementBalanceSheetSchema: SchemaOf<FinancialStatementBalanceSheet> = /*#__PURE__*/ schemaOf<FinancialStatementBalanceSheet>((m) =>
  m.object({}, {
    current_assets: m.nullable(m.ref(financialStatementBalanceSheetCurrentAssetsSchema)),
    non_current_assets: m.nullable(m.ref(financialStatementBalanceSheetNonCurrentAssetsSchema)),
    current_liabilities: m.nullable(m.ref(financialStatementBalanceSheetCurrentLiabilitiesSchema)),
    non_current_liabilities: m.nullable(m.ref(financialStatementBalanceSheetNonCurrentLiabilitiesSchema)),
    equity: m.nullable(m.ref(financialStatementBalanceSheetEquitySchema)),
  }),
)

/** Checks `FinancialStatementBalanceSheetCurrentAssets`. */
export const financialStatementBalanceSheetCurrentAssetsSchema: SchemaOf<FinancialStatementBalanceSheetCurrentAssets> = /*#__PURE__*/ schemaOf<FinancialStatementBalanceSheetCurrentAssets>((m) =>
  m.object({
    cash_and_equivalents: m.nullable(m.number),
    short_term_investments: m.nullable(m.number),
    accounts_receivable: m.nullable(m.number),
    notes_receivable: m.nullable(m.number),
    other_debtors: m.nullable(m.number),
    bad_debt_provision: m.nullable(m.number),
    tax_recoverable: m.nullable(m.number),
    inventory: m.nullable(m.number),
    prepaid_expenses: m.nullable(m.number),
    assets_available_for_sale: m.nullable(m.number),
    total: m.nullable(m.number),
  }),
)

/** Checks `FinancialStatementBalanceSheetCurrentLiabilities`. */
export const financialStatementBalanceSheetCurrentLiabilitiesSchema: SchemaOf<FinancialStatementBalanceSheetCurrentLiabilities> = /*#__PURE__*/ schemaOf<FinancialStatementBalanceSheetCurrentLiabilities>((m) =>
  m.object({
    bank_loans: m.nullable(m.number),
    accounts_payable: m.nullable(m.number),
    notes_payable: m.nullable(m.number),
    financial_instruments: m.nullable(m.number),
    other_creditors: m.nullable(m.number),
    income_tax_payable: m.nullable(m.number),
    customer_advances: m.nullable(m.number),
    provisions: m.nullable(m.number),
    taxes_payable: m.nullable(m.number),
    total: m.nullable(m.number),
  }),
)

/** Checks `FinancialStatementBalanceSheetEquity`. */
export const financialStatementBalanceSheetEquitySchema: SchemaOf<FinancialStatementBalanceSheetEquity> = /*#__PURE__*/ schemaOf<FinancialStatementBalanceSheetEquity>((m) =>
  m.object({
    stockholders_equity: m.nullable(m.number),
    future_capital_contributions: m.nullable(m.number),
    legal_reserve: m.nullable(m.number),
    capital_update_excess: m.nullable(m.number),
    capital_update_insufficiency: m.nullable(m.number),
    capital_reserve: m.nullable(m.number),
    share_premium_on_stock_sales: m.nullable(m.number),
    retained_earnings: m.nullable(m.number),
    other_comprehensive_income: m.nullable(m.number),
    controlling_interest: m.nullable(m.number),
    non_controlling_interest: m.nullable(m.number),
    total: m.nullable(m.number),
  }),
)

/** Checks `FinancialStatementBalanceSheetNonCurrentAssets`. */
export const financialStatementBalanceSheetNonCurrentAssetsSchema: SchemaOf<FinancialStatementBalanceSheetNonCurrentAssets> = /*#__PURE__*/ schemaOf<FinancialStatementBalanceSheetNonCurrentAssets>((m) =>
  m.object({
    property_plant_and_equipment: m.nullable(m.number),
    accumulated_depreciation_and_amortization: m.nullable(m.number),
    long_term_accounts_receivable: m.nullable(m.number),
    prepayment_to_suppliers: m.nullable(m.number),
    goodwill: m.nullable(m.number),
    intangible_assets: m.nullable(m.number),
    investments_in_associates: m.nullable(m.number),
    long_term_financial_instruments: m.nullable(m.number),
    total: m.nullable(m.number),
  }),
)

/** Checks `FinancialStatementBalanceSheetNonCurrentLiabilities`. */
export const financialStatementBalanceSheetNonCurrentLiabilitiesSchema: SchemaOf<FinancialStatementBalanceSheetNonCurrentLiabilities> = /*#__PURE__*/ schemaOf<FinancialStatementBalanceSheetNonCurrentLiabilities>((m) =>
  m.object({
    long_term_accounts_payable: m.nullable(m.number),
    long_term_financial_instruments: m.nullable(m.number),
    deferred_revenue: m.nullable(m.number),
    contributions_for_future_capital_increases: m.nullable(m.number),
    deferred_income_tax: m.nullable(m.number),
    employee_benefits: m.nullable(m.number),
    long_term_provisions: m.nullable(m.number),
    total: m.nullable(m.number),
  }),
)

/** Checks `FinancialStatementIncomeStatement`. */
export const financialStatementIncomeStatementSchema: SchemaOf<FinancialStatementIncomeStatement> = /*#__PURE__*/ schemaOf<FinancialStatementIncomeStatement>((m) =>
  m.object({
    net_revenue: m.nullable(m.number),
    domestic_sales: m.nullable(m.number),
    foreign_sales: m.nullable(m.number),
    materials_used: m.nullable(m.number),
    cost_of_goods_sold: m.nullable(m.number),
    cost_of_services_sold: m.nullable(m.number),
    gross_profit: m.nullable(m.number),
    gross_loss: m.nullable(m.number),
    operating_expenses: m.nullable(m.number),
    operating_income: m.nullable(m.number),
    operating_loss: m.nullable(m.number),
    financial_result: m.nullable(m.number),
    income_statement_financial_gains: m.nullable(m.number),
    income_statement_financial_costs: m.nullable(m.number),
    equity_in_earnings_of_affiliates: m.nullable(m.number),
    income_before_taxes: m.nullable(m.number),
    loss_before_taxes: m.nullable(m.number),
    income_taxes: m.nullable(m.number),
    income_from_continuing_operations: m.nullable(m.number),
    loss_from_continuing_operations: m.nullable(m.number),
    discontinued_operations: m.nullable(m.number),
    net_income: m.nullable(m.number),
    net_loss: m.nullable(m.number),
  }),
)

/** Checks `FinancialStatementsHistoricalUpdateWebhook`. */
export const financialStatementsHistoricalUpdateWebhookSchema: SchemaOf<FinancialStatementsHistoricalUpdateWebhook> = /*#__PURE__*/ schemaOf<FinancialStatementsHistoricalUpdateWebhook>((m) =>
  m.object({
    webhook_type: m.values('FINANCIAL_STATEMENTS'),
    webhook_code: m.values('historical_update'),
  }, {
    data: m.nullable(m.object({}, {
      new_financial_statements: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `FinancialStatementsNewFinancialStatementsAvailableWebhook`. */
export const financialStatementsNewFinancialStatementsAvailableWebhookSchema: SchemaOf<FinancialStatementsNewFinancialStatementsAvailableWebhook> = /*#__PURE__*/ schemaOf<FinancialStatementsNewFinancialStatementsAvailableWebhook>((m) =>
  m.object({
    webhook_type: m.values('FINANCIAL_STATEMENTS'),
    webhook_code: m.values('new_financial_statements_available'),
  }, {
    data: m.nullable(m.object({}, {
      new_financial_statements: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `FinancialStatementsPage`. */
export const financialStatementsPageSchema: SchemaOf<FinancialStatementsPage> = /*#__PURE__*/ schemaOf<FinancialStatementsPage>((m) =>
  m.object({ results: m.list(m.ref(financialStatementSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `Income`. */
export const incomeSchema: SchemaOf<Income> = /*#__PURE__*/ schemaOf<Income>((m) =>
  m.object({
    id: m.uuid,
    link: m.nullable(m.uuid),
    created_at: m.nullable(m.dateTime),
    income_streams: m.nullable(m.list(m.ref(incomeStreamsBodySchema))),
    income_source_type: m.nullable(m.ref(enumIncomeSourceTypeSchema)),
    first_transaction_date: m.nullable(m.date),
    last_transaction_date: m.nullable(m.date),
    best_working_day_to_charge: m.nullable(m.integer),
    good_working_days_to_charge: m.nullable(m.list(m.integer)),
    number_of_income_streams: m.nullable(m.integer),
    monthly_average: m.nullable(m.number),
    monthly_average_regular: m.nullable(m.number),
    monthly_average_irregular: m.nullable(m.number),
    monthly_average_low_confidence: m.nullable(m.number),
    monthly_average_medium_confidence: m.nullable(m.number),
    monthly_average_high_confidence: m.nullable(m.number),
    total_income_amount: m.nullable(m.number),
    total_regular_income_amount: m.nullable(m.number),
    total_low_confidence: m.nullable(m.number),
    total_medium_confidence: m.nullable(m.number),
    total_high_confidence: m.nullable(m.number),
  }, { total_irregular_income_amount: m.nullable(m.number) }),
)

/** Checks `IncomesHistoricalUpdateWebhook`. */
export const incomesHistoricalUpdateWebhookSchema: SchemaOf<IncomesHistoricalUpdateWebhook> = /*#__PURE__*/ schemaOf<IncomesHistoricalUpdateWebhook>((m) =>
  m.object({
    webhook_type: m.values('INCOMES'),
    webhook_code: m.values('historical_update'),
  }, {
    data: m.nullable(m.object({}, {
      total_incomes: m.nullable(m.integer),
      number_of_income_streams: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `IncomesPage`. */
export const incomesPageSchema: SchemaOf<IncomesPage> = /*#__PURE__*/ schemaOf<IncomesPage>((m) =>
  m.object({ results: m.list(m.ref(incomeSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `IncomeStreamsBody`. */
export const incomeStreamsBodySchema: SchemaOf<IncomeStreamsBody> = /*#__PURE__*/ schemaOf<IncomeStreamsBody>((m) =>
  m.object({
    account_id: m.nullable(m.string),
    income_type: m.nullable(m.ref(enumIncomeStreamTypeSchema)),
    frequency: m.nullable(m.ref(enumIncomeStreamFrequencySchema)),
    monthly_average: m.nullable(m.number),
    average_income_amount: m.nullable(m.number),
    last_income_amount: m.nullable(m.number),
    currency: m.nullable(m.string),
    last_income_description: m.nullable(m.string),
    last_income_date: m.nullable(m.date),
    stability: m.nullable(m.number),
    regularity: m.nullable(m.number),
    trend: m.nullable(m.number),
    lookback_periods: m.nullable(m.integer),
    full_periods: m.nullable(m.integer),
    periods_with_income: m.nullable(m.integer),
    number_of_incomes: m.nullable(m.integer),
    confidence: m.nullable(m.ref(enumIncomeStreamConfidenceSchema)),
  }, { monthly_median: m.nullable(m.number) }),
)

/** Checks `InstitutionAccount`. */
export const institutionAccountSchema: SchemaOf<InstitutionAccount> = /*#__PURE__*/ schemaOf<InstitutionAccount>((m) =>
  m.object({}, {
    name: m.nullable(m.string),
    type: m.nullable(m.ref(enumInstitutionTypeSchema)),
  }),
)

/** Checks `InstitutionDownError`. */
export const institutionDownErrorSchema: SchemaOf<InstitutionDownError> = /*#__PURE__*/ schemaOf<InstitutionDownError>((m) =>
  m.object({}, {
    code: m.nullable(m.values('institution_down')),
    message: m.nullable(m.string),
    request_id: m.nullable(m.string),
  }),
)

/** Checks `InstitutionInactiveError`. */
export const institutionInactiveErrorSchema: SchemaOf<InstitutionInactiveError> = /*#__PURE__*/ schemaOf<InstitutionInactiveError>((m) =>
  m.object({}, {
    code: m.nullable(m.values('institution_inactive')),
    message: m.nullable(m.string),
    request_id: m.nullable(m.string),
  }),
)

/** Checks `InstitutionOpenBankingInformation`. */
export const institutionOpenBankingInformationSchema: SchemaOf<InstitutionOpenBankingInformation> = /*#__PURE__*/ schemaOf<InstitutionOpenBankingInformation>((m) =>
  m.object({}, {
    description: m.nullable(m.string),
    participants: m.nullable(m.list(m.string)),
    authorization_server_id: m.nullable(m.uuid),
  }),
)

/** Checks `InstitutionPublicApi`. */
export const institutionPublicApiSchema: SchemaOf<InstitutionPublicApi> = /*#__PURE__*/ schemaOf<InstitutionPublicApi>((m) =>
  m.object({ id: m.integer }, {
    name: m.nullable(m.string),
    type: m.nullable(m.ref(enumInstitutionTypeSchema)),
    website: m.nullable(m.string),
    display_name: m.nullable(m.string),
    country_codes: m.nullable(m.list(m.string)),
    primary_color: m.nullable(m.string),
    logo: m.nullable(m.string),
    icon_logo: m.nullable(m.string),
    text_logo: m.nullable(m.string),
    code: m.nullable(m.string),
    form_fields: m.nullable(m.list(m.ref(institutionsFormFieldSchema))),
    features: m.nullable(m.list(m.ref(institutionsFeatureSchema))),
    resources: m.nullable(m.list(m.values(
      'ACCOUNTS', 'BALANCES', 'BILLS', 'EMPLOYMENTS', 'EMPLOYMENT_RECORDS', 'FINANCIAL_STATEMENTS', 'INCOMES', 'INVESTMENTS',
      'INVESTMENT_TRANSACTIONS', 'INVOICES', 'OWNERS', 'RECURRING_EXPENSES', 'RISK_INSIGHTS', 'TRANSACTIONS', 'TAX_COMPLIANCE_STATUS',
      'TAX_RETENTIONS', 'TAX_RETURNS', 'TAX_STATUS',
    ))),
    integration_type: m.nullable(m.ref(enumInstitutionIntegrationTypeSchema)),
    status: m.nullable(m.ref(enumInstitutionStatusSchema)),
    openbanking_information: m.nullable(m.ref(institutionOpenBankingInformationSchema)),
  }),
)

/** Checks `InstitutionsFeature`. */
export const institutionsFeatureSchema: SchemaOf<InstitutionsFeature> = /*#__PURE__*/ schemaOf<InstitutionsFeature>((m) =>
  m.object({}, {
    name: m.nullable(m.values('token_required')),
    description: m.nullable(m.string),
  }),
)

/** Checks `InstitutionsFormField`. */
export const institutionsFormFieldSchema: SchemaOf<InstitutionsFormField> = /*#__PURE__*/ schemaOf<InstitutionsFormField>((m) =>
  m.object({}, {
    name: m.nullable(m.string),
    type: m.nullable(m.string),
    label: m.nullable(m.string),
    validation: m.nullable(m.string),
    placeholder: m.nullable(m.string),
    validation_message: m.nullable(m.string),
    values: m.nullable(m.list(m.ref(institutionsFormFieldValuesSchema))),
  }),
)

/** Checks `InstitutionsFormFieldValues`. */
export const institutionsFormFieldValuesSchema: SchemaOf<InstitutionsFormFieldValues> = /*#__PURE__*/ schemaOf<InstitutionsFormFieldValues>((m) =>
  m.object({}, {
    code: m.nullable(m.string),
    label: m.nullable(m.string),
    validation: m.nullable(m.string),
    validation_message: m.nullable(m.string),
    placeholder: m.nullable(m.string),
  }),
)

/** Checks `InstitutionsPage`. */
export const institutionsPageSchema: SchemaOf<InstitutionsPage> = /*#__PURE__*/ schemaOf<InstitutionsPage>((m) =>
  m.object({ results: m.list(m.ref(institutionPublicApiSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `InstitutionUnavailableError`. */
export const institutionUnavailableErrorSchema: SchemaOf<InstitutionUnavailableError> = /*#__PURE__*/ schemaOf<InstitutionUnavailableError>((m) =>
  m.object({}, {
    code: m.nullable(m.values('institution_unavailable')),
    message: m.nullable(m.string),
    request_id: m.nullable(m.string),
  }),
)

/** Checks `InvalidCredentialsStorageError`. */
export const invalidCredentialsStorageErrorSchema: SchemaOf<InvalidCredentialsStorageError> = /*#__PURE__*/ schemaOf<InvalidCredentialsStorageError>((m) =>
  m.object({}, {
    code: m.nullable(m.values('invalid_credentials_storage', 'login_error')),
    message: m.nullable(m.string),
    request_id: m.nullable(m.string),
  }),
)

/** Checks `InvalidFetchHistorical`. */
export const invalidFetchHistoricalSchema: SchemaOf<InvalidFetchHistorical> = /*#__PURE__*/ schemaOf<InvalidFetchHistorical>((m) =>
  m.object({}, {
    code: m.nullable(m.values('invalid_fetch_resources')),
    message: m.nullable(m.string),
    request_id: m.nullable(m.string),
  }),
)

/** Checks `InvalidLinkError`. */
export const invalidLinkErrorSchema: SchemaOf<InvalidLinkError> = /*#__PURE__*/ schemaOf<InvalidLinkError>((m) =>
  m.object({}, {
    code: m.nullable(m.values('invalid_link')),
    message: m.nullable(m.string),
    request_id: m.nullable(m.string),
  }),
)

/** Checks `InvalidPeriodError`. */
export const invalidPeriodErrorSchema: SchemaOf<InvalidPeriodError> = /*#__PURE__*/ schemaOf<InvalidPeriodError>((m) =>
  m.object({}, {
    code: m.nullable(m.values('invalid_period')),
    message: m.nullable(m.string),
    request_id: m.nullable(m.string),
  }),
)

/** Checks `InvalidResourcesError`. */
export const invalidResourcesErrorSchema: SchemaOf<InvalidResourcesError> = /*#__PURE__*/ schemaOf<InvalidResourcesError>((m) =>
  m.object({}, {
    field: m.nullable(m.string),
    code: m.nullable(m.values('invalid')),
    message: m.nullable(m.string),
    request_id: m.nullable(m.string),
  }),
)

/** Checks `InvestmentBalance`. */
export const investmentBalanceSchema: SchemaOf<InvestmentBalance> = /*#__PURE__*/ schemaOf<InvestmentBalance>((m) =>
  m.object({}, {
    reference_date: m.nullable(m.dateTime),
    gross_value: m.nullable(m.number),
    blocked_amount: m.nullable(m.number),
    quantity: m.nullable(m.number),
    gross_unit_price: m.nullable(m.number),
    net_value: m.nullable(m.number),
    withheld_amount: m.nullable(m.number),
    transaction_fee: m.nullable(m.number),
    purchase_unit_price: m.nullable(m.number),
    pre_fixed_rate: m.nullable(m.number),
    post_fixed_rate: m.nullable(m.number),
    penalty_fee: m.nullable(m.number),
    late_payment_fee: m.nullable(m.number),
    closing_price: m.nullable(m.number),
    unit_price_factor: m.nullable(m.number),
  }),
)

/** Checks `InvestmentBrazil`. */
export const investmentBrazilSchema: SchemaOf<InvestmentBrazil> = /*#__PURE__*/ schemaOf<InvestmentBrazil>((m) =>
  m.object({}, {
    id: m.uuid,
    type: m.nullable(m.values(
      'FIXED_INCOME_BANKING', 'FIXED_INCOME_CREDIT', 'VARIABLE_INCOME', 'TREASURY_BOND', 'INVESTMENT_FUND',
    )),
    issuer_id_number: m.nullable(m.string),
    isin_number: m.nullable(m.string),
    currency: m.nullable(m.string),
    product_name: m.nullable(m.string),
    is_tax_exempt: m.nullable(m.boolean),
    clearing_code: m.nullable(m.string),
    due_date: m.nullable(m.date),
    issue_date: m.nullable(m.date),
    purchase_date: m.nullable(m.date),
    grace_period_date: m.nullable(m.date),
    issue_unit_price: m.nullable(m.number),
    balance: m.nullable(m.ref(investmentBalanceSchema)),
    remuneration: m.nullable(m.ref(remunerationSchema)),
    classification_details: m.nullable(m.ref(classificationDetailsSchema)),
    voucher_payment_details: m.nullable(m.ref(voucherPaymentDetailsSchema)),
    debtor_details: m.nullable(m.ref(debtorDetailsSchema)),
  }),
)

/** Checks `InvestmentsHistoricalUpdateWebhook`. */
export const investmentsHistoricalUpdateWebhookSchema: SchemaOf<InvestmentsHistoricalUpdateWebhook> = /*#__PURE__*/ schemaOf<InvestmentsHistoricalUpdateWebhook>((m) =>
  m.object({
    webhook_type: m.values('INVESTMENTS'),
    webhook_code: m.values('historical_update'),
  }, {
    data: m.nullable(m.object({}, {
      total_investments: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `InvestmentsNewInvestmentsAvailableWebhook`. */
export const investmentsNewInvestmentsAvailableWebhookSchema: SchemaOf<InvestmentsNewInvestmentsAvailableWebhook> = /*#__PURE__*/ schemaOf<InvestmentsNewInvestmentsAvailableWebhook>((m) =>
  m.object({
    webhook_type: m.values('INVESTMENTS', 'ACCOUNTS'),
    webhook_code: m.values('new_investments_available'),
  }, {
    data: m.nullable(m.object({}, {
      new_investments: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `InvestmentsPage`. */
export const investmentsPageSchema: SchemaOf<InvestmentsPage> = /*#__PURE__*/ schemaOf<InvestmentsPage>((m) =>
  m.object({ results: m.list(m.ref(investmentBrazilSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `InvestmentsPortfoliosHistoricalUpdateWebhook`. */
export const investmentsPortfoliosHistoricalUpdateWebhookSchema: SchemaOf<InvestmentsPortfoliosHistoricalUpdateWebhook> = /*#__PURE__*/ schemaOf<InvestmentsPortfoliosHistoricalUpdateWebhook>((m) =>
  m.object({
    webhook_type: m.values('INVESTMENTS_PORTFOLIOS'),
    webhook_code: m.values('historical_update'),
  }, {
    data: m.nullable(m.object({}, {
      total_portfolios: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `InvestmentsPortfoliosNewInvestmentsPortfoliosAvailableWebhook`. */
export const investmentsPortfoliosNewInvestmentsPortfoliosAvailableWebhookSchema: SchemaOf<InvestmentsPortfoliosNewInvestmentsPortfoliosAvailableWebhook> = /*#__PURE__*/ schemaOf<InvestmentsPortfoliosNewInvestmentsPortfoliosAvailableWebhook>((m) =>
  m.object({
    webhook_type: m.values('INVESTMENTS_PORTFOLIOS'),
    webhook_code: m.values('new_investments_portfolios_available'),
  }, {
    data: m.nullable(m.object({}, {
      new_portfolios: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `InvestmentTransactionBrazil`. */
export const investmentTransactionBrazilSchema: SchemaOf<InvestmentTransactionBrazil> = /*#__PURE__*/ schemaOf<InvestmentTransactionBrazil>((m) =>
  m.object({}, {
    id: m.uuid,
    link: m.nullable(m.uuid),
    collected_at: m.nullable(m.dateTime),
    created_at: m.nullable(m.dateTime),
    investment: m.nullable(m.ref(investmentBrazilSchema)),
    internal_identification: m.nullable(m.string),
    value_date: m.nullable(m.date),
    gross_value: m.nullable(m.number),
    net_value: m.nullable(m.number),
    value: m.nullable(m.number),
    unit_price: m.nullable(m.number),
    price_factor: m.nullable(m.number),
    transaction_tax: m.nullable(m.number),
    income_tax: m.nullable(m.number),
    quantity: m.nullable(m.number),
    type: m.nullable(m.ref(enumTransactionTypeSchema)),
    subtype: m.nullable(m.string),
    subtype_additional_info: m.nullable(m.string),
    indexer_percentage: m.nullable(m.number),
    rate: m.nullable(m.number),
    exit_fee: m.nullable(m.number),
    broker_note_details: m.nullable(m.ref(brokerNoteSchema)),
  }),
)

/** Checks `InvestmentTransactionsHistoricalUpdateWebhook`. */
export const investmentTransactionsHistoricalUpdateWebhookSchema: SchemaOf<InvestmentTransactionsHistoricalUpdateWebhook> = /*#__PURE__*/ schemaOf<InvestmentTransactionsHistoricalUpdateWebhook>((m) =>
  m.object({
    webhook_type: m.values('INVESTMENT_TRANSACTIONS'),
    webhook_code: m.values('historical_update'),
  }, {
    data: m.nullable(m.object({}, {
      total_transactions: m.nullable(m.integer),
      total_inflow_transactions: m.nullable(m.integer),
      total_outflow_transactions: m.nullable(m.integer),
      first_transaction_date: m.nullable(m.date),
      last_transaction_date: m.nullable(m.date),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `InvestmentTransactionsNewInvestmentTransactionsAvailableWebhook`. */
export const investmentTransactionsNewInvestmentTransactionsAvailableWebhookSchema: SchemaOf<InvestmentTransactionsNewInvestmentTransactionsAvailableWebhook> = /*#__PURE__*/ schemaOf<InvestmentTransactionsNewInvestmentTransactionsAvailableWebhook>((m) =>
  m.object({
    webhook_type: m.values('INVESTMENT_TRANSACTIONS'),
    webhook_code: m.values('new_investment_transactions_available'),
  }, {
    data: m.nullable(m.object({}, {
      new_transactions: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `InvestmentTransactionsPage`. */
export const investmentTransactionsPageSchema: SchemaOf<InvestmentTransactionsPage> = /*#__PURE__*/ schemaOf<InvestmentTransactionsPage>((m) =>
  m.object({ results: m.list(m.ref(investmentTransactionBrazilSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `InvoiceChile`. */
export const invoiceChileSchema: SchemaOf<InvoiceChile> = /*#__PURE__*/ schemaOf<InvoiceChile>((m) =>
  m.object({}, {
    id: m.uuid,
    link: m.nullable(m.uuid),
    created_at: m.nullable(m.dateTime),
    collected_at: m.nullable(m.dateTime),
    additional_data: m.nullable(m.anything),
    invoice_identification: m.nullable(m.string),
    total_amount: m.nullable(m.number),
    net_amount: m.nullable(m.number),
    vat_amount: m.nullable(m.number),
    currency: m.nullable(m.string),
    issue_date: m.nullable(m.date),
    received_at: m.nullable(m.string),
    acknowledged_at: m.nullable(m.string),
    claim_date: m.nullable(m.date),
    status: m.nullable(m.values('REGISTERED', 'PENDING', 'REJECTED', 'CANCELLED')),
    document_code: m.nullable(m.integer),
    category: m.nullable(m.string),
    folio: m.nullable(m.string),
    sender_id: m.nullable(m.string),
    sender_name: m.nullable(m.string),
    receiver_id: m.nullable(m.string),
    receiver_name: m.nullable(m.string),
    type: m.nullable(m.values('INFLOW', 'OUTFLOW')),
    purchase_invoice_details: m.nullable(m.ref(invoiceChilePurchaseDetailsSchema)),
    sales_invoice_details: m.nullable(m.ref(invoiceChileSalesDetailsSchema)),
    sale_invoice_details: m.nullable(m.ref(invoiceChileSalesDetailsSchema)),
    summary_invoice_details: m.nullable(m.ref(invoiceChileSummaryDetailsSchema)),
  }),
)

/** Checks `InvoiceChilePurchaseDetails`. */
export const invoiceChilePurchaseDetailsSchema: SchemaOf<InvoiceChilePurchaseDetails> = /*#__PURE__*/ schemaOf<InvoiceChilePurchaseDetails>((m) =>
  m.object({}, {
    vat_refundable_amount: m.nullable(m.number),
    vat_non_refundable_amount: m.nullable(m.number),
    vat_non_refundable_code: m.nullable(m.integer),
    net_amount_fixed_assets: m.nullable(m.number),
    vat_fixed_assets: m.nullable(m.number),
    vat_common_use: m.nullable(m.number),
    tax_non_credit_amount: m.nullable(m.number),
    vat_non_withheld: m.nullable(m.number),
    tax_exempt_amount: m.nullable(m.number),
    credit_or_debit_note_on_purchase: m.nullable(m.union(m.boolean, m.integer)),
    tax_cigarettes_amount: m.nullable(m.number),
    tax_cigar_amount: m.nullable(m.number),
    tax_processed_tobacco_amount: m.nullable(m.number),
    additional_tax_amount: m.nullable(m.number),
    additional_tax_rate: m.nullable(m.string),
    additional_tax_code: m.nullable(m.integer),
  }),
)

/** Checks `InvoiceChileSalesDetails`. */
export const invoiceChileSalesDetailsSchema: SchemaOf<InvoiceChileSalesDetails> = /*#__PURE__*/ schemaOf<InvoiceChileSalesDetails>((m) =>
  m.object({}, {
    construction_sector_tax_credit: m.nullable(m.union(m.number, m.string)),
    tax_free_trade_zone_amount: m.nullable(m.number),
    container_deposit_guarantee: m.nullable(m.number),
    is_free_of_charge: m.nullable(m.boolean),
    periodic_billing_type: m.nullable(m.union(m.boolean, m.integer)),
    non_billable_amount: m.nullable(m.number),
    total_amount_for_period: m.nullable(m.number),
    domestic_transportation_amount: m.nullable(m.number),
    international_transportation_amount: m.nullable(m.number),
    branch_code: m.nullable(m.integer),
    tax_exempt_amount: m.nullable(m.number),
    credit_or_debit_note_on_purchase: m.nullable(m.union(m.boolean, m.integer)),
    additional_tax_code: m.nullable(m.integer),
    additional_tax_rate: m.nullable(m.string),
    additional_tax_amount: m.nullable(m.number),
    vat_amount: m.nullable(m.number),
    vat_total_withheld: m.nullable(m.number),
    vat_partially_withheld: m.nullable(m.number),
    vat_non_withheld: m.nullable(m.number),
    vat_sales: m.nullable(m.number),
    vat_third_party: m.nullable(m.number),
    vat_past_due: m.nullable(m.number),
    invoice_settlement_sender_id: m.nullable(m.string),
    invoice_settlement_net_commission: m.nullable(m.number),
    invoice_settlement_exempt_commission: m.nullable(m.number),
    invoice_settlement_vat_commission: m.nullable(m.number),
    reference_document_type: m.nullable(m.string),
    reference_document_folio: m.nullable(m.string),
    foreign_recipient_id: m.nullable(m.string),
    foreign_recipient_nationality: m.nullable(m.string),
  }),
)

/** Checks `InvoiceChileSummaryDetails`. */
export const invoiceChileSummaryDetailsSchema: SchemaOf<InvoiceChileSummaryDetails> = /*#__PURE__*/ schemaOf<InvoiceChileSummaryDetails>((m) =>
  m.object({}, {
    month: m.nullable(m.string),
    updated_at: m.nullable(m.dateTime),
    total_documents: m.nullable(m.integer),
    tax_exempt_amount: m.nullable(m.number),
  }),
)

/** Checks `InvoiceDetailRetainedTaxSat`. */
export const invoiceDetailRetainedTaxSatSchema: SchemaOf<InvoiceDetailRetainedTaxSat> = /*#__PURE__*/ schemaOf<InvoiceDetailRetainedTaxSat>((m) =>
  m.object({
    tax: m.nullable(m.string),
    tax_percentage: m.nullable(m.number),
    retained_tax_amount: m.nullable(m.number),
  }, {
    collected_at: m.nullable(m.dateTime),
    tax_type: m.nullable(m.string),
  }),
)

/** Checks `InvoiceDetailSat`. */
export const invoiceDetailSatSchema: SchemaOf<InvoiceDetailSat> = /*#__PURE__*/ schemaOf<InvoiceDetailSat>((m) =>
  m.object({
    description: m.nullable(m.string),
    product_identification: m.nullable(m.string),
    quantity: m.nullable(m.number),
    unit_code: m.nullable(m.string),
    unit_description: m.nullable(m.string),
    unit_amount: m.nullable(m.number),
    pre_tax_amount: m.nullable(m.number),
    tax_percentage: m.nullable(m.number),
    tax_amount: m.nullable(m.number),
    total_amount: m.nullable(m.number),
  }, {
    collected_at: m.nullable(m.dateTime),
    discount: m.nullable(m.number),
    tax_subject_code: m.nullable(m.string),
    identifier_number: m.nullable(m.string),
    retained_taxes: m.nullable(m.list(m.ref(invoiceDetailRetainedTaxSatSchema))),
    transferred_taxes: m.nullable(m.list(m.ref(invoiceDetailTransferredTaxSatSchema))),
  }),
)

/** Checks `InvoiceDetailTransferredTaxSat`. */
export const invoiceDetailTransferredTaxSatSchema: SchemaOf<InvoiceDetailTransferredTaxSat> = /*#__PURE__*/ schemaOf<InvoiceDetailTransferredTaxSat>((m) =>
  m.object({
    tax: m.nullable(m.string),
    tax_percentage: m.nullable(m.number),
    transferred_tax_amount: m.nullable(m.number),
  }, {
    collected_at: m.nullable(m.dateTime),
    tax_type: m.nullable(m.string),
  }),
)

/** Checks `InvoicePayrollEarningsBreakdown`. */
export const invoicePayrollEarningsBreakdownSchema: SchemaOf<InvoicePayrollEarningsBreakdown> = /*#__PURE__*/ schemaOf<InvoicePayrollEarningsBreakdown>((m) =>
  m.object({}, {
    type: m.nullable(m.string),
    taxable_amount: m.nullable(m.number),
    vat_free_amount: m.nullable(m.number),
  }),
)

/** Checks `InvoicePayrollOtherPayments`. */
export const invoicePayrollOtherPaymentsSchema: SchemaOf<InvoicePayrollOtherPayments> = /*#__PURE__*/ schemaOf<InvoicePayrollOtherPayments>((m) =>
  m.object({}, { type: m.nullable(m.string), amount: m.nullable(m.number) }),
)

/** Checks `InvoicePayrollTaxDeductions`. */
export const invoicePayrollTaxDeductionsSchema: SchemaOf<InvoicePayrollTaxDeductions> = /*#__PURE__*/ schemaOf<InvoicePayrollTaxDeductions>((m) =>
  m.object({}, { type: m.nullable(m.string), amount: m.nullable(m.number) }),
)

/** Checks `InvoicesChilePage`. */
export const invoicesChilePageSchema: SchemaOf<InvoicesChilePage> = /*#__PURE__*/ schemaOf<InvoicesChilePage>((m) =>
  m.object({ results: m.list(m.ref(invoiceChileSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `InvoicesHistoricalInflowUpdateWebhook`. */
export const invoicesHistoricalInflowUpdateWebhookSchema: SchemaOf<InvoicesHistoricalInflowUpdateWebhook> = /*#__PURE__*/ schemaOf<InvoicesHistoricalInflowUpdateWebhook>((m) =>
  m.object({
    webhook_type: m.values('INVOICES'),
    webhook_code: m.values('historical_inflow_update'),
  }, {
    data: m.nullable(m.object({}, {
      total_invoices: m.nullable(m.integer),
      first_invoice_date: m.nullable(m.date),
      last_invoice_date: m.nullable(m.date),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `InvoicesHistoricalOutflowUpdateWebhook`. */
export const invoicesHistoricalOutflowUpdateWebhookSchema: SchemaOf<InvoicesHistoricalOutflowUpdateWebhook> = /*#__PURE__*/ schemaOf<InvoicesHistoricalOutflowUpdateWebhook>((m) =>
  m.object({
    webhook_type: m.values('INVOICES'),
    webhook_code: m.values('historical_outflow_update'),
  }, {
    data: m.nullable(m.object({}, {
      total_invoices: m.nullable(m.integer),
      first_invoice_date: m.nullable(m.date),
      last_invoice_date: m.nullable(m.date),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `InvoicesInitialInflowUpdateWebhook`. */
export const invoicesInitialInflowUpdateWebhookSchema: SchemaOf<InvoicesInitialInflowUpdateWebhook> = /*#__PURE__*/ schemaOf<InvoicesInitialInflowUpdateWebhook>((m) =>
  m.object({
    webhook_type: m.values('INVOICES'),
    webhook_code: m.values('initial_inflow_update'),
  }, {
    data: m.nullable(m.object({}, {
      total_invoices: m.nullable(m.integer),
      first_invoice_date: m.nullable(m.date),
      last_invoice_date: m.nullable(m.date),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `InvoicesInitialOutflowUpdateWebhook`. */
export const invoicesInitialOutflowUpdateWebhookSchema: SchemaOf<InvoicesInitialOutflowUpdateWebhook> = /*#__PURE__*/ schemaOf<InvoicesInitialOutflowUpdateWebhook>((m) =>
  m.object({
    webhook_type: m.values('INVOICES'),
    webhook_code: m.values('initial_outflow_update'),
  }, {
    data: m.nullable(m.object({}, {
      total_invoices: m.nullable(m.integer),
      first_invoice_date: m.nullable(m.date),
      last_invoice_date: m.nullable(m.date),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `InvoicesNewInvoicesAvailableWebhook`. */
export const invoicesNewInvoicesAvailableWebhookSchema: SchemaOf<InvoicesNewInvoicesAvailableWebhook> = /*#__PURE__*/ schemaOf<InvoicesNewInvoicesAvailableWebhook>((m) =>
  m.object({
    webhook_type: m.values('INVOICES'),
    webhook_code: m.values('new_invoices_available'),
  }, {
    data: m.nullable(m.object({}, {
      new_invoices: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `InvoicesPage`. */
export const invoicesPageSchema: SchemaOf<InvoicesPage> = /*#__PURE__*/ schemaOf<InvoicesPage>((m) =>
  m.object({ results: m.list(m.ref(invoiceWithIdSatSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `InvoicesPaymentsRelatedDocumentsSat`. */
export const invoicesPaymentsRelatedDocumentsSatSchema: SchemaOf<InvoicesPaymentsRelatedDocumentsSat> = /*#__PURE__*/ schemaOf<InvoicesPaymentsRelatedDocumentsSat>((m) =>
  m.object({
    invoice_identification: m.nullable(m.string),
    currency: m.nullable(m.string),
    payment_method: m.nullable(m.string),
    previous_balance: m.nullable(m.number),
    amount_paid: m.nullable(m.number),
    outstanding_balance: m.nullable(m.number),
  }, { partiality_number: m.nullable(m.integer) }),
)

/** Checks `InvoicesPaymentsSat`. */
export const invoicesPaymentsSatSchema: SchemaOf<InvoicesPaymentsSat> = /*#__PURE__*/ schemaOf<InvoicesPaymentsSat>((m) =>
  m.object({
    date: m.nullable(m.dateTime),
    payment_type: m.nullable(m.string),
    currency: m.nullable(m.string),
    exchange_rate: m.nullable(m.string),
    amount: m.nullable(m.number),
    operation_number: m.nullable(m.string),
    beneficiary_account_number: m.nullable(m.string),
    payer_rfc: m.nullable(m.string),
    payer_account_number: m.nullable(m.string),
    payer_bank_name: m.nullable(m.string),
    related_documents: m.nullable(m.list(m.ref(invoicesPaymentsRelatedDocumentsSatSchema))),
  }, { beneficiary_rfc: m.nullable(m.string) }),
)

/** Checks `InvoicesPayrollSat`. */
export const invoicesPayrollSatSchema: SchemaOf<InvoicesPayrollSat> = /*#__PURE__*/ schemaOf<InvoicesPayrollSat>((m) =>
  m.object({
    days: m.nullable(m.integer),
    type: m.nullable(m.string),
    amount: m.nullable(m.number),
    version: m.nullable(m.string),
    date_from: m.nullable(m.date),
    date_to: m.nullable(m.date),
    payment_date: m.nullable(m.date),
  }, {
    collected_at: m.nullable(m.dateTime),
    periodicity: m.nullable(m.ref(enumInvoicePayrollPeriodicitySchema)),
    earnings_breakdown: m.nullable(m.list(m.ref(invoicePayrollEarningsBreakdownSchema))),
    tax_deductions: m.nullable(m.list(m.ref(invoicePayrollTaxDeductionsSchema))),
    other_payments: m.nullable(m.list(m.ref(invoicePayrollOtherPaymentsSchema))),
  }),
)

/** Checks `InvoiceWarningsSat`. */
export const invoiceWarningsSatSchema: SchemaOf<InvoiceWarningsSat> = /*#__PURE__*/ schemaOf<InvoiceWarningsSat>((m) =>
  m.object({
    code: m.nullable(m.values('sat_xml_limit_reached', 'sat_service_unavailable')),
    message: m.nullable(m.string),
  }),
)

/** Checks `InvoiceWithIdSat`. */
export const invoiceWithIdSatSchema: SchemaOf<InvoiceWithIdSat> = /*#__PURE__*/ schemaOf<InvoiceWithIdSat>((m) =>
  m.object({
    collected_at: m.nullable(m.dateTime),
    invoice_identification: m.nullable(m.string),
    invoice_date: m.nullable(m.string),
    status: m.nullable(m.string),
    invoice_type: m.nullable(m.ref(enumInvoiceSatInvoiceTypeSchema)),
    type: m.nullable(m.ref(enumInvoiceTypeSchema)),
    sender_id: m.nullable(m.string),
    sender_name: m.nullable(m.string),
    receiver_id: m.nullable(m.string),
    receiver_name: m.nullable(m.string),
    cancelation_status: m.nullable(m.string),
    cancelation_update_date: m.nullable(m.date),
    certification_date: m.nullable(m.date),
    certification_authority: m.nullable(m.string),
    payment_type: m.nullable(m.string),
    payment_type_description: m.nullable(m.string),
    invoice_details: m.nullable(m.list(m.ref(invoiceDetailSatSchema))),
    currency: m.nullable(m.string),
    subtotal_amount: m.nullable(m.number),
    exchange_rate: m.nullable(m.number),
    tax_amount: m.nullable(m.number),
    discount_amount: m.nullable(m.number),
    total_amount: m.nullable(m.number),
    payments: m.nullable(m.list(m.ref(invoicesPaymentsSatSchema))),
    payroll: m.nullable(m.ref(invoicesPayrollSatSchema)),
  }, {
    id: m.uuid,
    link: m.nullable(m.uuid),
    created_at: m.nullable(m.dateTime),
    tax_details: m.nullable(m.ref(taxDetailsInvoicesSatSchema)),
    sender_fiscal_regime: m.nullable(m.string),
    sender_tax_fraud_status: m.nullable(m.values('INVESTIGATING', 'DISMISSED', 'CONFIRMED', 'OVERTURNED', 'NO_TAX_FRAUD_STATUS')),
    receiver_postal_code: m.nullable(m.string),
    receiver_fiscal_regime: m.nullable(m.string),
    receiver_tax_fraud_status: m.nullable(m.values('INVESTIGATING', 'DISMISSED', 'CONFIRMED', 'OVERTURNED', 'NO_TAX_FRAUD_STATUS')),
    payment_method: m.nullable(m.ref(enumInvoiceSatPaymentMethodSchema)),
    payment_method_description: m.nullable(m.string),
    usage: m.nullable(m.string),
    version: m.nullable(m.string),
    place_of_issue: m.nullable(m.string),
    related_invoices: m.nullable(m.list(m.ref(relatedInvoiceSatSchema))),
    folio: m.nullable(m.string),
    series: m.nullable(m.string),
    export_type: m.nullable(m.string),
    xml: m.nullable(m.string),
    warnings: m.nullable(m.ref(invoiceWarningsSatSchema)),
    sender_blacklist_status: m.nullable(m.string),
    receiver_blacklist_status: m.nullable(m.string),
  }),
)

/** Checks `Link`. */
export const linkSchema: SchemaOf<Link> = /*#__PURE__*/ schemaOf<Link>((m) =>
  m.object({ id: m.uuid }, {
    institution: m.nullable(m.string),
    access_mode: m.nullable(m.ref(enumLinkAccessModeResponseSchema)),
    last_accessed_at: m.nullable(m.dateTime),
    created_at: m.nullable(m.dateTime),
    external_id: m.nullable(m.string),
    institution_user_id: m.nullable(m.string),
    status: m.nullable(m.ref(enumLinkStatusSchema)),
    created_by: m.nullable(m.uuid),
    refresh_rate: m.nullable(m.ref(enumLinkRefreshRateSchema)),
    credentials_storage: m.nullable(m.string),
    fetch_resources: m.nullable(m.list(m.ref(linkResourceSchema))),
    stale_in: m.nullable(m.string),
  }),
)

/** Checks `LinkAlreadyRefreshedError`. */
export const linkAlreadyRefreshedErrorSchema: SchemaOf<LinkAlreadyRefreshedError> = /*#__PURE__*/ schemaOf<LinkAlreadyRefreshedError>((m) =>
  m.object({}, {
    code: m.nullable(m.values('link_refreshed')),
    message: m.nullable(m.string),
    request_id: m.nullable(m.string),
  }),
)

/** Checks `LinkInvalidCredentialsWebhook`. */
export const linkInvalidCredentialsWebhookSchema: SchemaOf<LinkInvalidCredentialsWebhook> = /*#__PURE__*/ schemaOf<LinkInvalidCredentialsWebhook>((m) =>
  m.object({
    webhook_type: m.values('LINK'),
    webhook_code: m.values('invalid_credentials'),
  }, {
    data: m.nullable(m.object({}, {
      error_code: m.nullable(m.ref(belvoErrorCodeSchema)),
      error_message: m.nullable(m.string),
      status: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `LinkLinkDeletedWebhook`. */
export const linkLinkDeletedWebhookSchema: SchemaOf<LinkLinkDeletedWebhook> = /*#__PURE__*/ schemaOf<LinkLinkDeletedWebhook>((m) =>
  m.object({
    webhook_type: m.values('LINK'),
    webhook_code: m.values('link_deleted'),
  }, { data: m.nullable(m.anything) }, aggregationWebhookSchema),
)

/** Checks `LinkResource`. */
export const linkResourceSchema: SchemaOf<LinkResource> = /*#__PURE__*/ schemaOf<LinkResource>((m) =>
  m.values(
    'ACCOUNTS', 'OWNERS', 'TRANSACTIONS', 'BILLS', 'INVESTMENTS', 'INVESTMENT_TRANSACTIONS', 'EXCHANGES', 'INCOMES', 'RECURRING_EXPENSES',
    'RISK_INSIGHTS', 'FINANCIAL_STATEMENTS', 'INVOICES', 'TAX_COMPLIANCE_STATUS', 'TAX_RETENTIONS', 'TAX_RETURNS', 'TAX_STATUS',
    'EMPLOYMENT_RECORDS', 'EMPLOYMENT_METRICS', 'CURRENT_EMPLOYMENTS', 'EMPLOYMENTS',
  ),
)

/** Checks `LinksPage`. */
export const linksPageSchema: SchemaOf<LinksPage> = /*#__PURE__*/ schemaOf<LinksPage>((m) =>
  m.object({ results: m.list(m.ref(linkSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `LinkTokenRequiredWebhook`. */
export const linkTokenRequiredWebhookSchema: SchemaOf<LinkTokenRequiredWebhook> = /*#__PURE__*/ schemaOf<LinkTokenRequiredWebhook>((m) =>
  m.object({
    webhook_type: m.values('LINK'),
    webhook_code: m.values('token_required'),
  }, {
    data: m.nullable(m.object({}, {
      error_code: m.nullable(m.ref(belvoErrorCodeSchema)),
      error_message: m.nullable(m.string),
      status: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `LoginError`. */
export const loginErrorSchema: SchemaOf<LoginError> = /*#__PURE__*/ schemaOf<LoginError>((m) =>
  m.object({}, {
    code: m.nullable(m.values('login_error')),
    message: m.nullable(m.string),
    request_id: m.nullable(m.string),
  }),
)

/** Checks `NotFoundError`. */
export const notFoundErrorSchema: SchemaOf<NotFoundError> = /*#__PURE__*/ schemaOf<NotFoundError>((m) =>
  m.object({}, {
    code: m.nullable(m.values('not_found')),
    message: m.nullable(m.string),
    request_id: m.nullable(m.string),
  }),
)

/** Checks `OccupationBrazil`. */
export const occupationBrazilSchema: SchemaOf<OccupationBrazil> = /*#__PURE__*/ schemaOf<OccupationBrazil>((m) =>
  m.object({
    start_date: m.nullable(m.date),
    end_date: m.nullable(m.date),
    description: m.nullable(m.string),
    name: m.nullable(m.string),
    locale: m.nullable(m.values('Urbana', 'Rural', 'Não Identificado')),
  }),
)

/** Checks `Owner`. */
export const ownerSchema: SchemaOf<Owner> = /*#__PURE__*/ schemaOf<Owner>((m) =>
  m.object({
    id: m.uuid,
    link: m.nullable(m.uuid),
    internal_identification: m.nullable(m.string),
    collected_at: m.nullable(m.dateTime),
    display_name: m.nullable(m.string),
    email: m.nullable(m.string),
    phone_number: m.nullable(m.string),
    address: m.nullable(m.string),
  }, {
    created_at: m.nullable(m.dateTime),
    document_id: m.nullable(m.ref(ownerDocumentIdSchema)),
    business_name: m.nullable(m.string),
    first_name: m.nullable(m.string),
    last_name: m.nullable(m.string),
    second_last_name: m.nullable(m.string),
  }),
)

/** Checks `OwnerAddresses`. */
export const ownerAddressesSchema: SchemaOf<OwnerAddresses> = /*#__PURE__*/ schemaOf<OwnerAddresses>((m) =>
  m.object({
    is_main: m.nullable(m.boolean),
    address: m.nullable(m.string),
    additional_info: m.nullable(m.string),
    district_name: m.nullable(m.string),
    town: m.nullable(m.string),
    town_code: m.nullable(m.string),
    state: m.nullable(m.string),
    postcode: m.nullable(m.string),
    country_name: m.nullable(m.string),
    country_code: m.nullable(m.string),
    latitude: m.nullable(m.string),
    longitude: m.nullable(m.string),
  }),
)

/** Checks `OwnerBusinessDocumentIds`. */
export const ownerBusinessDocumentIdsSchema: SchemaOf<OwnerBusinessDocumentIds> = /*#__PURE__*/ schemaOf<OwnerBusinessDocumentIds>((m) =>
  m.object({
    type: m.nullable(m.ref(enumOwnerIndividualDocumentIdTypeSchema)),
    type_additional_info: m.nullable(m.string),
    number: m.nullable(m.string),
    check_digit: m.nullable(m.string),
    issue_date: m.nullable(m.date),
    expiration_date: m.nullable(m.date),
    country_of_issuance: m.nullable(m.string),
    additional_info: m.nullable(m.string),
  }),
)

/** Checks `OwnerBusinessEconomicActivies`. */
export const ownerBusinessEconomicActiviesSchema: SchemaOf<OwnerBusinessEconomicActivies> = /*#__PURE__*/ schemaOf<OwnerBusinessEconomicActivies>((m) =>
  m.object({ is_main: m.nullable(m.boolean), code: m.nullable(m.string) }),
)

/** Checks `OwnerBusinessFinancialProfile`. */
export const ownerBusinessFinancialProfileSchema: SchemaOf<OwnerBusinessFinancialProfile> = /*#__PURE__*/ schemaOf<OwnerBusinessFinancialProfile>((m) =>
  m.object({
    economic_activities: m.nullable(m.list(m.ref(ownerBusinessEconomicActiviesSchema))),
    informed_revenue: m.nullable(m.ref(ownerBusinessInformedRevenueSchema)),
    patrimony: m.nullable(m.ref(ownerBusinessPatrimonySchema)),
  }),
)

/** Checks `OwnerBusinessFinancialRelation`. */
export const ownerBusinessFinancialRelationSchema: SchemaOf<OwnerBusinessFinancialRelation> = /*#__PURE__*/ schemaOf<OwnerBusinessFinancialRelation>((m) =>
  m.object({
    start_date: m.nullable(m.dateTime),
    product_services: m.nullable(m.list(m.string)),
    procurators: m.nullable(m.list(m.ref(ownerProcuratorsSchema))),
    products: m.nullable(m.list(m.ref(ownerBusinessProductsSchema))),
  }),
)

/** Checks `OwnerBusinessInformedRevenue`. */
export const ownerBusinessInformedRevenueSchema: SchemaOf<OwnerBusinessInformedRevenue> = /*#__PURE__*/ schemaOf<OwnerBusinessInformedRevenue>((m) =>
  m.object({
    frequency: m.nullable(m.ref(enumOwnerBusinessInformedRevenueFrequencySchema)),
    frequency_additional_info: m.nullable(m.string),
    amount: m.nullable(m.number),
    currency: m.nullable(m.string),
    year: m.nullable(m.integer),
  }),
)

/** Checks `OwnerBusinessOpenFinanceBrazil`. */
export const ownerBusinessOpenFinanceBrazilSchema: SchemaOf<OwnerBusinessOpenFinanceBrazil> = /*#__PURE__*/ schemaOf<OwnerBusinessOpenFinanceBrazil>((m) =>
  m.object({
    id: m.uuid,
    link: m.nullable(m.uuid),
    internal_identification: m.nullable(m.string),
    collected_at: m.nullable(m.dateTime),
    created_at: m.nullable(m.dateTime),
    company_name: m.nullable(m.string),
    trade_name: m.nullable(m.string),
    incorporation_date: m.nullable(m.date),
    companies_id: m.nullable(m.list(m.string)),
    document_id: m.nullable(m.ref(ownerDocumentIdOpenFinanceBrazilSchema)),
    additional_documents: m.nullable(m.list(m.ref(ownerBusinessDocumentIdsSchema))),
    email: m.nullable(m.string),
    emails: m.nullable(m.list(m.ref(ownerEmailsSchema))),
    address: m.nullable(m.string),
    addresses: m.nullable(m.list(m.ref(ownerAddressesSchema))),
    phone_number: m.nullable(m.string),
    phone_numbers: m.nullable(m.list(m.ref(ownerPhoneNumbersSchema))),
    parties: m.nullable(m.list(m.ref(ownerPartiesSchema))),
    financial_profile: m.nullable(m.ref(ownerBusinessFinancialProfileSchema)),
    financial_relation: m.nullable(m.ref(ownerBusinessFinancialRelationSchema)),
  }),
)

/** Checks `OwnerBusinessPatrimony`. */
export const ownerBusinessPatrimonySchema: SchemaOf<OwnerBusinessPatrimony> = /*#__PURE__*/ schemaOf<OwnerBusinessPatrimony>((m) =>
  m.object({
    amount: m.nullable(m.number),
    currency: m.nullable(m.string),
    date: m.nullable(m.date),
  }),
)

/** Checks `OwnerBusinessProducts`. */
export const ownerBusinessProductsSchema: SchemaOf<OwnerBusinessProducts> = /*#__PURE__*/ schemaOf<OwnerBusinessProducts>((m) =>
  m.object({
    type: m.nullable(m.ref(enumOwnerBusinessProductTypeSchema)),
    subtype: m.nullable(m.string),
    agency: m.nullable(m.string),
    clearing_code: m.nullable(m.string),
    number: m.nullable(m.string),
    check_digit: m.nullable(m.string),
  }),
)

/** Checks `OwnerDocumentId`. */
export const ownerDocumentIdSchema: SchemaOf<OwnerDocumentId> = /*#__PURE__*/ schemaOf<OwnerDocumentId>((m) =>
  m.object({
    document_type: m.nullable(m.values('CPF', 'CNPJ', 'CC', 'NIT', 'CURP', 'NSS', 'RFC')),
    document_number: m.nullable(m.string),
  }),
)

/** Checks `OwnerDocumentIdOpenFinanceBrazil`. */
export const ownerDocumentIdOpenFinanceBrazilSchema: SchemaOf<OwnerDocumentIdOpenFinanceBrazil> = /*#__PURE__*/ schemaOf<OwnerDocumentIdOpenFinanceBrazil>((m) =>
  m.object({
    document_type: m.nullable(m.values('CPF', 'CNPJ')),
    document_number: m.nullable(m.string),
  }),
)

/** Checks `OwnerEmails`. */
export const ownerEmailsSchema: SchemaOf<OwnerEmails> = /*#__PURE__*/ schemaOf<OwnerEmails>((m) =>
  m.object({ is_main: m.nullable(m.boolean), email: m.nullable(m.string) }),
)

/** Checks `OwnerFiliations`. */
export const ownerFiliationsSchema: SchemaOf<OwnerFiliations> = /*#__PURE__*/ schemaOf<OwnerFiliations>((m) =>
  m.object({
    type: m.nullable(m.ref(enumOwnerFiliationTypeSchema)),
    civil_name: m.nullable(m.string),
    social_name: m.nullable(m.string),
  }),
)

/** Checks `OwnerIndividualDocumentIds`. */
export const ownerIndividualDocumentIdsSchema: SchemaOf<OwnerIndividualDocumentIds> = /*#__PURE__*/ schemaOf<OwnerIndividualDocumentIds>((m) =>
  m.object({
    type: m.nullable(m.ref(enumOwnerIndividualDocumentIdTypeSchema)),
    type_additional_info: m.nullable(m.string),
    number: m.nullable(m.string),
    check_digit: m.nullable(m.string),
    issue_date: m.nullable(m.date),
    expiration_date: m.nullable(m.date),
    country_of_issuance: m.nullable(m.string),
    additional_info: m.nullable(m.string),
  }),
)

/** Checks `OwnerIndividualFinancialProfile`. */
export const ownerIndividualFinancialProfileSchema: SchemaOf<OwnerIndividualFinancialProfile> = /*#__PURE__*/ schemaOf<OwnerIndividualFinancialProfile>((m) =>
  m.object({
    company_id: m.nullable(m.string),
    occupation_code: m.nullable(m.ref(enumOwnerIndividualFinancialProfileOccupationCodeSchema)),
    occupation_description: m.nullable(m.string),
    informed_income: m.nullable(m.ref(ownerIndividualInformedIncomeSchema)),
    patrimony: m.nullable(m.ref(ownerIndividualPatrimonySchema)),
  }),
)

/** Checks `OwnerIndividualFinancialRelation`. */
export const ownerIndividualFinancialRelationSchema: SchemaOf<OwnerIndividualFinancialRelation> = /*#__PURE__*/ schemaOf<OwnerIndividualFinancialRelation>((m) =>
  m.object({
    start_date: m.nullable(m.dateTime),
    product_services: m.nullable(m.list(m.string)),
    product_services_additional_info: m.nullable(m.string),
    procurators: m.nullable(m.list(m.ref(ownerProcuratorsSchema))),
    products: m.nullable(m.list(m.ref(ownerIndividualProductsSchema))),
  }, {
    salary_portability_requests: m.nullable(m.list(m.ref(ownerIndividualSalaryPortabilityRequestsSchema))),
    payroll_accounts: m.nullable(m.list(m.ref(ownerIndividualPayrollAccountsSchema))),
  }),
)

/** Checks `OwnerIndividualInformedIncome`. */
export const ownerIndividualInformedIncomeSchema: SchemaOf<OwnerIndividualInformedIncome> = /*#__PURE__*/ schemaOf<OwnerIndividualInformedIncome>((m) =>
  m.object({
    frequency: m.nullable(m.ref(enumOwnerInformedIncomeFrequencySchema)),
    amount: m.nullable(m.number),
    currency: m.nullable(m.string),
    date: m.nullable(m.date),
  }),
)

/** Checks `OwnerIndividualNationalityDocumentId`. */
export const ownerIndividualNationalityDocumentIdSchema: SchemaOf<OwnerIndividualNationalityDocumentId> = /*#__PURE__*/ schemaOf<OwnerIndividualNationalityDocumentId>((m) =>
  m.object({
    type: m.nullable(m.ref(enumOwnerIndividualDocumentIdTypeSchema)),
    number: m.nullable(m.string),
    issue_date: m.nullable(m.date),
    expiration_date: m.nullable(m.date),
    country_of_issuance: m.nullable(m.string),
    additional_info: m.nullable(m.string),
  }),
)

/** Checks `OwnerIndividualOpenFinanceBrazil`. */
export const ownerIndividualOpenFinanceBrazilSchema: SchemaOf<OwnerIndividualOpenFinanceBrazil> = /*#__PURE__*/ schemaOf<OwnerIndividualOpenFinanceBrazil>((m) =>
  m.object({
    id: m.uuid,
    link: m.nullable(m.uuid),
    internal_identification: m.nullable(m.string),
    collected_at: m.nullable(m.dateTime),
    created_at: m.nullable(m.dateTime),
    display_name: m.nullable(m.string),
    social_name: m.nullable(m.string),
    birth_date: m.nullable(m.date),
    marital_status: m.nullable(m.ref(enumOwnerMaritalStatusSchema)),
    marital_status_additional_info: m.nullable(m.string),
    gender: m.nullable(m.ref(enumOwnerGenderSchema)),
    companies_id: m.nullable(m.list(m.string)),
    is_local_resident: m.nullable(m.boolean),
    document_id: m.nullable(m.ref(ownerDocumentIdOpenFinanceBrazilSchema)),
    additional_documents: m.nullable(m.list(m.ref(ownerIndividualDocumentIdsSchema))),
    nationalities: m.nullable(m.list(m.ref(ownerNationalitiesSchema))),
    email: m.nullable(m.string),
    emails: m.nullable(m.list(m.ref(ownerEmailsSchema))),
    address: m.nullable(m.string),
    addresses: m.nullable(m.list(m.ref(ownerAddressesSchema))),
    phone_number: m.nullable(m.string),
    phone_numbers: m.nullable(m.list(m.ref(ownerPhoneNumbersSchema))),
    filiations: m.nullable(m.list(m.ref(ownerFiliationsSchema))),
    financial_profile: m.nullable(m.ref(ownerIndividualFinancialProfileSchema)),
    financial_relation: m.nullable(m.ref(ownerIndividualFinancialRelationSchema)),
  }),
)

/** Checks `OwnerIndividualPatrimony`. */
export const ownerIndividualPatrimonySchema: SchemaOf<OwnerIndividualPatrimony> = /*#__PURE__*/ schemaOf<OwnerIndividualPatrimony>((m) =>
  m.object({
    amount: m.nullable(m.number),
    currency: m.nullable(m.string),
    year: m.nullable(m.integer),
  }),
)

/** Checks `OwnerIndividualPayrollAccounts`. */
export const ownerIndividualPayrollAccountsSchema: SchemaOf<OwnerIndividualPayrollAccounts> = /*#__PURE__*/ schemaOf<OwnerIndividualPayrollAccounts>((m) =>
  m.object({}, {
    employer_name: m.nullable(m.string),
    employer_id_number: m.nullable(m.string),
    employer_bank_id_number: m.nullable(m.string),
    employer_bank_code: m.nullable(m.string),
    account_opening_date: m.nullable(m.date),
  }),
)

/** Checks `OwnerIndividualProducts`. */
export const ownerIndividualProductsSchema: SchemaOf<OwnerIndividualProducts> = /*#__PURE__*/ schemaOf<OwnerIndividualProducts>((m) =>
  m.object({
    type: m.nullable(m.ref(enumOwnerIndividualProductTypeSchema)),
    subtype: m.nullable(m.string),
    agency: m.nullable(m.string),
    clearing_code: m.nullable(m.string),
    number: m.nullable(m.string),
    check_digit: m.nullable(m.string),
  }),
)

/** Checks `OwnerIndividualSalaryPortabilityRequests`. */
export const ownerIndividualSalaryPortabilityRequestsSchema: SchemaOf<OwnerIndividualSalaryPortabilityRequests> = /*#__PURE__*/ schemaOf<OwnerIndividualSalaryPortabilityRequests>((m) =>
  m.object({}, {
    employer_name: m.nullable(m.string),
    employer_id_number: m.nullable(m.string),
    employer_bank_id_number: m.nullable(m.string),
    employer_bank_code: m.nullable(m.string),
    portability_approval_date: m.nullable(m.date),
  }),
)

/** Checks `OwnerNationalities`. */
export const ownerNationalitiesSchema: SchemaOf<OwnerNationalities> = /*#__PURE__*/ schemaOf<OwnerNationalities>((m) =>
  m.object({
    info: m.nullable(m.string),
    documents: m.nullable(m.list(m.ref(ownerIndividualNationalityDocumentIdSchema))),
  }),
)

/** Checks `OwnerParties`. */
export const ownerPartiesSchema: SchemaOf<OwnerParties> = /*#__PURE__*/ schemaOf<OwnerParties>((m) =>
  m.object({
    person_type: m.nullable(m.ref(enumOwnerPartyPersonTypeSchema)),
    type: m.nullable(m.ref(enumOwnerPartyTypeSchema)),
    display_name: m.nullable(m.string),
    social_name: m.nullable(m.string),
    trade_name: m.nullable(m.string),
    start_date: m.nullable(m.date),
    percentage_type: m.nullable(m.number),
    document_type: m.nullable(m.ref(enumOwnerPartyDocumentTypeSchema)),
    document_number: m.nullable(m.string),
    document_issue_date: m.nullable(m.date),
    document_expiration_date: m.nullable(m.date),
    document_country: m.nullable(m.string),
    document_additional_info: m.nullable(m.string),
  }, { company_name: m.nullable(m.string) }),
)

/** Checks `OwnerPhoneNumbers`. */
export const ownerPhoneNumbersSchema: SchemaOf<OwnerPhoneNumbers> = /*#__PURE__*/ schemaOf<OwnerPhoneNumbers>((m) =>
  m.object({
    is_main: m.nullable(m.boolean),
    type: m.nullable(m.ref(enumOwnerPhoneNumberTypeSchema)),
    additional_info: m.nullable(m.string),
    number: m.nullable(m.string),
    country_code: m.nullable(m.string),
    area_code: m.nullable(m.string),
    extension: m.nullable(m.string),
  }),
)

/** Checks `OwnerProcurators`. */
export const ownerProcuratorsSchema: SchemaOf<OwnerProcurators> = /*#__PURE__*/ schemaOf<OwnerProcurators>((m) =>
  m.object({
    type: m.nullable(m.ref(enumOwnerProcuratorTypeSchema)),
    civil_name: m.nullable(m.string),
    social_name: m.nullable(m.string),
    document_number: m.nullable(m.string),
  }),
)

/** Checks `OwnersHistoricalUpdateWebhook`. */
export const ownersHistoricalUpdateWebhookSchema: SchemaOf<OwnersHistoricalUpdateWebhook> = /*#__PURE__*/ schemaOf<OwnersHistoricalUpdateWebhook>((m) =>
  m.object({
    webhook_type: m.values('OWNERS'),
    webhook_code: m.values('historical_update'),
  }, {
    data: m.nullable(m.object({}, {
      total_owners: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `OwnersNewOwnersAvailableWebhook`. */
export const ownersNewOwnersAvailableWebhookSchema: SchemaOf<OwnersNewOwnersAvailableWebhook> = /*#__PURE__*/ schemaOf<OwnersNewOwnersAvailableWebhook>((m) =>
  m.object({
    webhook_type: m.values('OWNERS'),
    webhook_code: m.values('new_owners_available'),
  }, {
    data: m.nullable(m.object({}, {
      new_owners: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `OwnersPage`. */
export const ownersPageSchema: SchemaOf<OwnersPage> = /*#__PURE__*/ schemaOf<OwnersPage>((m) =>
  m.object({ results: m.list(m.ref(anyOwnerSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `PropertyTaxPayment`. */
export const propertyTaxPaymentSchema: SchemaOf<PropertyTaxPayment> = /*#__PURE__*/ schemaOf<PropertyTaxPayment>((m) =>
  m.object({
    year: m.nullable(m.integer),
    installment: m.nullable(m.integer),
    due_date: m.nullable(m.date),
    amount_due: m.nullable(m.number),
  }),
)

/** Checks `RecurringExpenses`. */
export const recurringExpensesSchema: SchemaOf<RecurringExpenses> = /*#__PURE__*/ schemaOf<RecurringExpenses>((m) =>
  m.object({
    account: m.nullable(m.ref(accountOpenFinanceBrazilSchema)),
    name: m.nullable(m.string),
    transactions: m.nullable(m.list(m.ref(recurringExpenseSourceTransactionSchema))),
    frequency: m.nullable(m.ref(enumRecurringExpenseFrequencySchema)),
    average_transaction_amount: m.nullable(m.number),
    median_transaction_amount: m.nullable(m.number),
    days_since_last_transaction: m.nullable(m.integer),
    category: m.nullable(m.ref(enumRecurringExpenseCategorySchema)),
    payment_type: m.nullable(m.ref(enumRecurringExpensePaymentTypeSchema)),
  }, { id: m.uuid }),
)

/** Checks `RecurringExpensesHistoricalUpdateWebhook`. */
export const recurringExpensesHistoricalUpdateWebhookSchema: SchemaOf<RecurringExpensesHistoricalUpdateWebhook> = /*#__PURE__*/ schemaOf<RecurringExpensesHistoricalUpdateWebhook>((m) =>
  m.object({
    webhook_type: m.values('RECURRING_EXPENSES'),
    webhook_code: m.values('historical_update'),
  }, {
    data: m.nullable(m.object({}, {
      total_recurring_expenses: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `RecurringExpenseSourceTransaction`. */
export const recurringExpenseSourceTransactionSchema: SchemaOf<RecurringExpenseSourceTransaction> = /*#__PURE__*/ schemaOf<RecurringExpenseSourceTransaction>((m) =>
  m.object({
    amount: m.nullable(m.number),
    description: m.nullable(m.string),
    value_date: m.nullable(m.date),
  }),
)

/** Checks `RecurringExpensesPage`. */
export const recurringExpensesPageSchema: SchemaOf<RecurringExpensesPage> = /*#__PURE__*/ schemaOf<RecurringExpensesPage>((m) =>
  m.object({ results: m.list(m.ref(recurringExpensesSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `RelatedInvoiceSat`. */
export const relatedInvoiceSatSchema: SchemaOf<RelatedInvoiceSat> = /*#__PURE__*/ schemaOf<RelatedInvoiceSat>((m) =>
  m.object({}, {
    relationship_type: m.nullable(m.string),
    related_invoice_identification: m.nullable(m.string),
  }),
)

/** Checks `Remuneration`. */
export const remunerationSchema: SchemaOf<Remuneration> = /*#__PURE__*/ schemaOf<Remuneration>((m) =>
  m.object({}, {
    pre_fixed_rate: m.nullable(m.number),
    post_fixed_rate: m.nullable(m.number),
    rate_type: m.nullable(m.values('LINEAR', 'EXPONENCIAL')),
    rate_periodicity: m.nullable(m.values('DIARIO', 'MENSAL', 'ANUAL', 'SEMESTRAL')),
    calculation_base: m.nullable(m.values('DIAS_UTEIS', 'DIAS_CORRIDOS')),
    indexer: m.nullable(m.values(
      'CDI', 'DI', 'TR', 'IPCA', 'IGP_M', 'IGP_DI', 'INPC', 'BCP', 'TLC', 'SELIC', 'PRE_FIXADO', 'OUTROS',
    )),
    indexer_additional_info: m.nullable(m.string),
  }),
)

/** Checks `RequestTimeoutError`. */
export const requestTimeoutErrorSchema: SchemaOf<RequestTimeoutError> = /*#__PURE__*/ schemaOf<RequestTimeoutError>((m) =>
  m.object({}, {
    code: m.nullable(m.values('request_timeout')),
    message: m.nullable(m.string),
    request_id: m.nullable(m.string),
  }),
)

/** Checks `RetentionBreakdown`. */
export const retentionBreakdownSchema: SchemaOf<RetentionBreakdown> = /*#__PURE__*/ schemaOf<RetentionBreakdown>((m) =>
  m.object({
    base_amount: m.nullable(m.number),
    tax_type: m.nullable(m.string),
    retained_amount: m.nullable(m.number),
    payment_status: m.nullable(m.ref(enumTaxRetentionPaymentStatusSchema)),
  }),
)

/** Checks `RiskInsights`. */
export const riskInsightsSchema: SchemaOf<RiskInsights> = /*#__PURE__*/ schemaOf<RiskInsights>((m) =>
  m.object({
    id: m.uuid,
    link: m.nullable(m.uuid),
    created_at: m.nullable(m.dateTime),
    accounts: m.nullable(m.list(m.uuid)),
    assets_metrics: m.nullable(m.ref(riskInsightsAssetMetricsSchema)),
    credit_cards_metrics: m.nullable(m.ref(riskInsightsCreditCardMetricsSchema)),
    loans_metrics: m.nullable(m.ref(riskInsightsLoansMetricsSchema)),
    balances_metrics: m.nullable(m.ref(riskInsightsBalanceMetricsSchema)),
    transactions_metrics: m.nullable(m.ref(riskInsightsTransactionMetricsSchema)),
    cashflow_metrics: m.nullable(m.ref(riskInsightsCashflowMetricsSchema)),
    category_metrics: m.nullable(m.list(m.ref(riskInsightsCategoryMetricsSchema))),
  }),
)

/** Checks `RiskInsightsAssetMetrics`. */
export const riskInsightsAssetMetricsSchema: SchemaOf<RiskInsightsAssetMetrics> = /*#__PURE__*/ schemaOf<RiskInsightsAssetMetrics>((m) =>
  m.object({
    institutions: m.nullable(m.list(m.string)),
    num_checking_accounts: m.nullable(m.integer),
    num_savings_accounts: m.nullable(m.integer),
    checking_accounts_balance: m.nullable(m.number),
    savings_accounts_balance: m.nullable(m.number),
  }, { num_assets_accounts: m.nullable(m.integer) }),
)

/** Checks `RiskInsightsBalanceMetrics`. */
export const riskInsightsBalanceMetricsSchema: SchemaOf<RiskInsightsBalanceMetrics> = /*#__PURE__*/ schemaOf<RiskInsightsBalanceMetrics>((m) =>
  m.object({
    closing_balance: m.nullable(m.number),
    min_balance_3d: m.nullable(m.number),
    min_balance_1w: m.nullable(m.number),
    min_balance_1m: m.nullable(m.number),
    min_balance_3m: m.nullable(m.number),
    min_balance_6m: m.nullable(m.number),
    min_balance_12m: m.nullable(m.number),
    mean_balance_3d: m.nullable(m.number),
    mean_balance_1w: m.nullable(m.number),
    mean_balance_1m: m.nullable(m.number),
    mean_balance_3m: m.nullable(m.number),
    mean_balance_6m: m.nullable(m.number),
    mean_balance_12m: m.nullable(m.number),
    max_balance_3d: m.nullable(m.number),
    max_balance_1w: m.nullable(m.number),
    max_balance_1m: m.nullable(m.number),
    max_balance_3m: m.nullable(m.number),
    max_balance_6m: m.nullable(m.number),
    max_balance_12m: m.nullable(m.number),
    std_balance_3d: m.nullable(m.number),
    std_balance_1w: m.nullable(m.number),
    std_balance_1m: m.nullable(m.number),
    std_balance_3m: m.nullable(m.number),
    std_balance_6m: m.nullable(m.number),
    std_balance_12m: m.nullable(m.number),
    balance_trend_3d: m.nullable(m.number),
    balance_trend_1w: m.nullable(m.number),
    balance_trend_1m: m.nullable(m.number),
    balance_trend_3m: m.nullable(m.number),
    balance_trend_6m: m.nullable(m.number),
    balance_trend_12m: m.nullable(m.number),
    days_balance_below_0_3d: m.nullable(m.integer),
    days_balance_below_0_1w: m.nullable(m.integer),
    days_balance_below_0_1m: m.nullable(m.integer),
    days_balance_below_0_3m: m.nullable(m.integer),
    days_balance_below_0_6m: m.nullable(m.integer),
    days_balance_below_0_12m: m.nullable(m.integer),
    days_balance_below_mean_3d: m.nullable(m.integer),
    days_balance_below_mean_1w: m.nullable(m.integer),
    days_balance_below_mean_1m: m.nullable(m.integer),
    days_balance_below_mean_3m: m.nullable(m.integer),
    days_balance_below_mean_6m: m.nullable(m.integer),
    days_balance_below_mean_12m: m.nullable(m.integer),
    days_balance_below_x_3d: m.nullable(m.integer),
    days_balance_below_x_1w: m.nullable(m.integer),
    days_balance_below_x_1m: m.nullable(m.integer),
    days_balance_below_x_3m: m.nullable(m.integer),
    days_balance_below_x_6m: m.nullable(m.integer),
    days_balance_below_x_12m: m.nullable(m.integer),
    balance_threshold_x: m.nullable(m.number),
  }),
)

/** Checks `RiskInsightsCashflowMetrics`. */
export const riskInsightsCashflowMetricsSchema: SchemaOf<RiskInsightsCashflowMetrics> = /*#__PURE__*/ schemaOf<RiskInsightsCashflowMetrics>((m) =>
  m.object({
    max_positive_3d: m.nullable(m.number),
    max_positive_1w: m.nullable(m.number),
    max_positive_1m: m.nullable(m.number),
    max_positive_3m: m.nullable(m.number),
    max_positive_6m: m.nullable(m.number),
    max_positive_12m: m.nullable(m.number),
    max_negative_3d: m.nullable(m.number),
    max_negative_1w: m.nullable(m.number),
    max_negative_1m: m.nullable(m.number),
    max_negative_3m: m.nullable(m.number),
    max_negative_6m: m.nullable(m.number),
    max_negative_12m: m.nullable(m.number),
    mean_positive_3d: m.nullable(m.number),
    mean_positive_1w: m.nullable(m.number),
    mean_positive_1m: m.nullable(m.number),
    mean_positive_3m: m.nullable(m.number),
    mean_positive_6m: m.nullable(m.number),
    mean_positive_12m: m.nullable(m.number),
    mean_negative_3d: m.nullable(m.number),
    mean_negative_1w: m.nullable(m.number),
    mean_negative_1m: m.nullable(m.number),
    mean_negative_3m: m.nullable(m.number),
    mean_negative_6m: m.nullable(m.number),
    mean_negative_12m: m.nullable(m.number),
    sum_positive_3d: m.nullable(m.number),
    sum_positive_1w: m.nullable(m.number),
    sum_positive_1m: m.nullable(m.number),
    sum_positive_3m: m.nullable(m.number),
    sum_positive_6m: m.nullable(m.number),
    sum_positive_12m: m.nullable(m.number),
    sum_positive_trend_3d: m.nullable(m.number),
    sum_positive_trend_1w: m.nullable(m.number),
    sum_positive_trend_1m: m.nullable(m.number),
    sum_positive_trend_3m: m.nullable(m.number),
    sum_positive_trend_6m: m.nullable(m.number),
    sum_positive_trend_12m: m.nullable(m.number),
    sum_negative_3d: m.nullable(m.number),
    sum_negative_1w: m.nullable(m.number),
    sum_negative_1m: m.nullable(m.number),
    sum_negative_3m: m.nullable(m.number),
    sum_negative_6m: m.nullable(m.number),
    sum_negative_12m: m.nullable(m.number),
    sum_negative_trend_3d: m.nullable(m.number),
    sum_negative_trend_1w: m.nullable(m.number),
    sum_negative_trend_1m: m.nullable(m.number),
    sum_negative_trend_3m: m.nullable(m.number),
    sum_negative_trend_6m: m.nullable(m.number),
    sum_negative_trend_12m: m.nullable(m.number),
    positive_to_negative_ratio_3d: m.nullable(m.number),
    positive_to_negative_ratio_1w: m.nullable(m.number),
    positive_to_negative_ratio_1m: m.nullable(m.number),
    positive_to_negative_ratio_3m: m.nullable(m.number),
    positive_to_negative_ratio_6m: m.nullable(m.number),
    positive_to_negative_ratio_12m: m.nullable(m.number),
    net_cashflow_3d: m.nullable(m.number),
    net_cashflow_1w: m.nullable(m.number),
    net_cashflow_1m: m.nullable(m.number),
    net_cashflow_3m: m.nullable(m.number),
    net_cashflow_6m: m.nullable(m.number),
    net_cashflow_12m: m.nullable(m.number),
    net_cashflow_trend_3d: m.nullable(m.number),
    net_cashflow_trend_1w: m.nullable(m.number),
    net_cashflow_trend_1m: m.nullable(m.number),
    net_cashflow_trend_3m: m.nullable(m.number),
    net_cashflow_trend_6m: m.nullable(m.number),
    net_cashflow_trend_12m: m.nullable(m.number),
  }),
)

/** Checks `RiskInsightsCategoryMetrics`. */
export const riskInsightsCategoryMetricsSchema: SchemaOf<RiskInsightsCategoryMetrics> = /*#__PURE__*/ schemaOf<RiskInsightsCategoryMetrics>((m) =>
  m.object({}, {
    category: m.nullable(m.ref(enumTransactionCategorySchema)),
    subcategory: m.nullable(m.ref(enumTransactionSubcategorySchema)),
    net_amount_3m: m.nullable(m.number),
    category_inflow_ratio_3m: m.nullable(m.number),
    trend_3m: m.nullable(m.number),
  }),
)

/** Checks `RiskInsightsCreditCardMetrics`. */
export const riskInsightsCreditCardMetricsSchema: SchemaOf<RiskInsightsCreditCardMetrics> = /*#__PURE__*/ schemaOf<RiskInsightsCreditCardMetrics>((m) =>
  m.object({
    num_accounts: m.nullable(m.integer),
    sum_credit_limit: m.nullable(m.number),
    sum_credit_used: m.nullable(m.number),
    credit_card_limit_utilization: m.nullable(m.number),
  }),
)

/** Checks `RiskInsightsHistoricalUpdateWebhook`. */
export const riskInsightsHistoricalUpdateWebhookSchema: SchemaOf<RiskInsightsHistoricalUpdateWebhook> = /*#__PURE__*/ schemaOf<RiskInsightsHistoricalUpdateWebhook>((m) =>
  m.object({
    webhook_type: m.values('RISK_INSIGHTS'),
    webhook_code: m.values('historical_update'),
  }, {
    data: m.nullable(m.object({}, {
      total_risk_insights: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `RiskInsightsLoansMetrics`. */
export const riskInsightsLoansMetricsSchema: SchemaOf<RiskInsightsLoansMetrics> = /*#__PURE__*/ schemaOf<RiskInsightsLoansMetrics>((m) =>
  m.object({
    num_accounts: m.nullable(m.integer),
    sum_loans_principal: m.nullable(m.number),
    sum_loans_outstanding_principal: m.nullable(m.number),
    sum_loans_monthly_payment: m.nullable(m.number),
    loan_limit_utilization: m.nullable(m.number),
    overdraft_limit: m.nullable(m.number),
    overdraft_limit_utilization: m.nullable(m.number),
  }),
)

/** Checks `RiskInsightsPage`. */
export const riskInsightsPageSchema: SchemaOf<RiskInsightsPage> = /*#__PURE__*/ schemaOf<RiskInsightsPage>((m) =>
  m.object({ results: m.list(m.ref(riskInsightsSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `RiskInsightsTransactionMetrics`. */
export const riskInsightsTransactionMetricsSchema: SchemaOf<RiskInsightsTransactionMetrics> = /*#__PURE__*/ schemaOf<RiskInsightsTransactionMetrics>((m) =>
  m.object({
    num_transactions_3d: m.nullable(m.integer),
    num_transactions_1w: m.nullable(m.integer),
    num_transactions_1m: m.nullable(m.integer),
    num_transactions_3m: m.nullable(m.integer),
    num_transactions_6m: m.nullable(m.integer),
    num_transactions_12m: m.nullable(m.integer),
    max_num_transactions_3d: m.nullable(m.integer),
    max_num_transactions_1w: m.nullable(m.integer),
    max_num_transactions_1m: m.nullable(m.integer),
    max_num_transactions_3m: m.nullable(m.integer),
    max_num_transactions_6m: m.nullable(m.integer),
    max_num_transactions_12m: m.nullable(m.integer),
    mean_num_transactions_3d: m.nullable(m.number),
    mean_num_transactions_1w: m.nullable(m.number),
    mean_num_transactions_1m: m.nullable(m.number),
    mean_num_transactions_3m: m.nullable(m.number),
    mean_num_transactions_6m: m.nullable(m.number),
    mean_num_transactions_12m: m.nullable(m.number),
    num_incoming_transactions_3d: m.nullable(m.integer),
    num_incoming_transactions_1w: m.nullable(m.integer),
    num_incoming_transactions_1m: m.nullable(m.integer),
    num_incoming_transactions_3m: m.nullable(m.integer),
    num_incoming_transactions_6m: m.nullable(m.integer),
    num_incoming_transactions_12m: m.nullable(m.integer),
    max_num_incoming_transactions_3d: m.nullable(m.integer),
    max_num_incoming_transactions_1w: m.nullable(m.integer),
    max_num_incoming_transactions_1m: m.nullable(m.integer),
    max_num_incoming_transactions_3m: m.nullable(m.integer),
    max_num_incoming_transactions_6m: m.nullable(m.integer),
    max_num_incoming_transactions_12m: m.nullable(m.integer),
    mean_num_incoming_transactions_3d: m.nullable(m.number),
    mean_num_incoming_transactions_1w: m.nullable(m.number),
    mean_num_incoming_transactions_1m: m.nullable(m.number),
    mean_num_incoming_transactions_3m: m.nullable(m.number),
    mean_num_incoming_transactions_6m: m.nullable(m.number),
    mean_num_incoming_transactions_12m: m.nullable(m.number),
    sum_incoming_amount_3d: m.nullable(m.number),
    sum_incoming_amount_1w: m.nullable(m.number),
    sum_incoming_amount_1m: m.nullable(m.number),
    sum_incoming_amount_3m: m.nullable(m.number),
    sum_incoming_amount_6m: m.nullable(m.number),
    sum_incoming_amount_12m: m.nullable(m.number),
    max_incoming_amount_3d: m.nullable(m.number),
    max_incoming_amount_1w: m.nullable(m.number),
    max_incoming_amount_1m: m.nullable(m.number),
    max_incoming_amount_3m: m.nullable(m.number),
    max_incoming_amount_6m: m.nullable(m.number),
    max_incoming_amount_12m: m.nullable(m.number),
    mean_incoming_amount_3d: m.nullable(m.number),
    mean_incoming_amount_1w: m.nullable(m.number),
    mean_incoming_amount_1m: m.nullable(m.number),
    mean_incoming_amount_3m: m.nullable(m.number),
    mean_incoming_amount_6m: m.nullable(m.number),
    mean_incoming_amount_12m: m.nullable(m.number),
    num_outgoing_transactions_3d: m.nullable(m.integer),
    num_outgoing_transactions_1w: m.nullable(m.integer),
    num_outgoing_transactions_1m: m.nullable(m.integer),
    num_outgoing_transactions_3m: m.nullable(m.integer),
    num_outgoing_transactions_6m: m.nullable(m.integer),
    num_outgoing_transactions_12m: m.nullable(m.integer),
    max_num_outgoing_transactions_3d: m.nullable(m.integer),
    max_num_outgoing_transactions_1w: m.nullable(m.integer),
    max_num_outgoing_transactions_1m: m.nullable(m.integer),
    max_num_outgoing_transactions_3m: m.nullable(m.integer),
    max_num_outgoing_transactions_6m: m.nullable(m.integer),
    max_num_outgoing_transactions_12m: m.nullable(m.integer),
    mean_num_outgoing_transactions_3d: m.nullable(m.number),
    mean_num_outgoing_transactions_1w: m.nullable(m.number),
    mean_num_outgoing_transactions_1m: m.nullable(m.number),
    mean_num_outgoing_transactions_3m: m.nullable(m.number),
    mean_num_outgoing_transactions_6m: m.nullable(m.number),
    mean_num_outgoing_transactions_12m: m.nullable(m.number),
    sum_outgoing_amount_3d: m.nullable(m.number),
    sum_outgoing_amount_1w: m.nullable(m.number),
    sum_outgoing_amount_1m: m.nullable(m.number),
    sum_outgoing_amount_3m: m.nullable(m.number),
    sum_outgoing_amount_6m: m.nullable(m.number),
    sum_outgoing_amount_12m: m.nullable(m.number),
    max_outgoing_amount_3d: m.nullable(m.number),
    max_outgoing_amount_1w: m.nullable(m.number),
    max_outgoing_amount_1m: m.nullable(m.number),
    max_outgoing_amount_3m: m.nullable(m.number),
    max_outgoing_amount_6m: m.nullable(m.number),
    max_outgoing_amount_12m: m.nullable(m.number),
    mean_outgoing_amount_3d: m.nullable(m.number),
    mean_outgoing_amount_1w: m.nullable(m.number),
    mean_outgoing_amount_1m: m.nullable(m.number),
    mean_outgoing_amount_3m: m.nullable(m.number),
    mean_outgoing_amount_6m: m.nullable(m.number),
    mean_outgoing_amount_12m: m.nullable(m.number),
    days_without_transactions_3d: m.nullable(m.integer),
    days_without_transactions_1w: m.nullable(m.integer),
    days_without_transactions_1m: m.nullable(m.integer),
    days_without_transactions_3m: m.nullable(m.integer),
    days_without_transactions_6m: m.nullable(m.integer),
    days_without_transactions_12m: m.nullable(m.integer),
    days_since_last_transaction: m.nullable(m.integer),
    days_since_last_incoming_transaction: m.nullable(m.integer),
    days_since_last_outgoing_transaction: m.nullable(m.integer),
    days_history: m.nullable(m.integer),
  }),
)

/** Checks `SalaryBrazil`. */
export const salaryBrazilSchema: SchemaOf<SalaryBrazil> = /*#__PURE__*/ schemaOf<SalaryBrazil>((m) =>
  m.object({
    base_amount: m.nullable(m.number),
    retained_amount: m.nullable(m.number),
    month: m.nullable(m.string),
    currency: m.nullable(m.string),
  }, { type: m.nullable(m.ref(enumEmploymentSalaryTypeSchema)) }),
)

/** Checks `SessionExpiredError`. */
export const sessionExpiredErrorSchema: SchemaOf<SessionExpiredError> = /*#__PURE__*/ schemaOf<SessionExpiredError>((m) =>
  m.object({}, {
    code: m.nullable(m.values('session_expired')),
    message: m.nullable(m.string),
    request_id: m.nullable(m.string),
  }),
)

/** Checks `TaxStatusSii`. */
export const taxStatusSiiSchema: SchemaOf<TaxStatusSii> = /*#__PURE__*/ schemaOf<TaxStatusSii>((m) =>
  m.object({}, {
    id: m.uuid,
    link: m.nullable(m.uuid),
    collected_at: m.nullable(m.dateTime),
    created_at: m.nullable(m.dateTime),
    entity_details: m.nullable(m.ref(taxStatusSiiEntityDetailsSchema)),
    addresses: m.nullable(m.list(m.ref(taxStatusSiiAddressSchema))),
    emails: m.nullable(m.list(m.ref(taxStatusSiiEmailsSchema))),
    phone_numbers: m.nullable(m.list(m.ref(taxStatusSiiPhoneSchema))),
    economic_activities: m.nullable(m.list(m.ref(taxStatusSiiEconomicActivitySchema))),
    legal_representative: m.nullable(m.list(m.ref(taxStatusSiiLegalRepresentativeSchema))),
    equity_holders: m.nullable(m.list(m.ref(taxStatusSiiEquityHolderSchema))),
    company_partnership_stakes: m.nullable(m.list(m.ref(taxStatusSiiCompanyStakeSchema))),
    regimes: m.nullable(m.list(m.ref(taxStatusSiiRegimeSchema))),
    authorized_tax_documents: m.nullable(m.list(m.ref(taxStatusSiiAuthorizedTaxDocumentSchema))),
    property_tax_liabilities: m.nullable(m.list(m.ref(taxStatusSiiPropertyTaxLiabilitiesSchema))),
    fiscal_office: m.nullable(m.ref(taxStatusSiiFiscalOfficeSchema)),
  }),
)

/** Checks `TaxStatusSiiAddress`. */
export const taxStatusSiiAddressSchema: SchemaOf<TaxStatusSiiAddress> = /*#__PURE__*/ schemaOf<TaxStatusSiiAddress>((m) =>
  m.object({
    type: m.nullable(m.values('PRIMARY', 'SECONDARY', 'MAILING_ADDRESS', 'NOTIFICATION_ADDRESS')),
    date: m.nullable(m.string),
    address: m.nullable(m.string),
  }),
)

/** Checks `TaxStatusSiiAuthorizedTaxDocument`. */
export const taxStatusSiiAuthorizedTaxDocumentSchema: SchemaOf<TaxStatusSiiAuthorizedTaxDocument> = /*#__PURE__*/ schemaOf<TaxStatusSiiAuthorizedTaxDocument>((m) =>
  m.object({
    type: m.nullable(m.string),
    document_limit: m.nullable(m.integer),
    authorization_date: m.nullable(m.string),
  }),
)

/** Checks `TaxStatusSiiCompanyStake`. */
export const taxStatusSiiCompanyStakeSchema: SchemaOf<TaxStatusSiiCompanyStake> = /*#__PURE__*/ schemaOf<TaxStatusSiiCompanyStake>((m) =>
  m.object({
    name: m.nullable(m.string),
    document_id_type: m.nullable(m.values('RUT')),
    document_id_number: m.nullable(m.string),
    inactive: m.nullable(m.boolean),
    start_date: m.nullable(m.string),
    capital_contributed: m.nullable(m.number),
    capital_contribution_outstanding: m.nullable(m.number),
    ownership_share: m.nullable(m.number),
    profit_share: m.nullable(m.number),
  }, { end_date: m.nullable(m.string) }),
)

/** Checks `TaxStatusSiiEconomicActivity`. */
export const taxStatusSiiEconomicActivitySchema: SchemaOf<TaxStatusSiiEconomicActivity> = /*#__PURE__*/ schemaOf<TaxStatusSiiEconomicActivity>((m) =>
  m.object({
    type: m.nullable(m.string),
    activity: m.nullable(m.string),
    code: m.nullable(m.string),
    tax_category: m.nullable(m.integer),
    vat_affected: m.nullable(m.boolean),
    start_date: m.nullable(m.string),
  }),
)

/** Checks `TaxStatusSiiEmails`. */
export const taxStatusSiiEmailsSchema: SchemaOf<TaxStatusSiiEmails> = /*#__PURE__*/ schemaOf<TaxStatusSiiEmails>((m) =>
  m.object({
    type: m.nullable(m.values('CONTACT', 'NOTIFICATION', 'OTHER')),
    email: m.nullable(m.string),
  }),
)

/** Checks `TaxStatusSiiEntityDetails`. */
export const taxStatusSiiEntityDetailsSchema: SchemaOf<TaxStatusSiiEntityDetails> = /*#__PURE__*/ schemaOf<TaxStatusSiiEntityDetails>((m) =>
  m.object({
    incorporation_date: m.nullable(m.string),
    start_date: m.nullable(m.string),
    end_date: m.nullable(m.string),
    document_id_type: m.nullable(m.string),
    document_id_number: m.nullable(m.string),
    name: m.nullable(m.string),
  }),
)

/** Checks `TaxStatusSiiEquityHolder`. */
export const taxStatusSiiEquityHolderSchema: SchemaOf<TaxStatusSiiEquityHolder> = /*#__PURE__*/ schemaOf<TaxStatusSiiEquityHolder>((m) =>
  m.object({
    is_current: m.nullable(m.boolean),
    name: m.nullable(m.string),
    document_id_type: m.nullable(m.values('RUT')),
    document_id_number: m.nullable(m.string),
    inactive: m.nullable(m.boolean),
    start_date: m.nullable(m.string),
    capital_contributed: m.nullable(m.number),
    capital_contribution_outstanding: m.nullable(m.number),
    ownership_share: m.nullable(m.number),
    profit_share: m.nullable(m.number),
  }, { end_date: m.nullable(m.string) }),
)

/** Checks `TaxStatusSiiFiscalOffice`. */
export const taxStatusSiiFiscalOfficeSchema: SchemaOf<TaxStatusSiiFiscalOffice> = /*#__PURE__*/ schemaOf<TaxStatusSiiFiscalOffice>((m) =>
  m.object({ name: m.nullable(m.string), address: m.nullable(m.string) }),
)

/** Checks `TaxStatusSiiLegalRepresentative`. */
export const taxStatusSiiLegalRepresentativeSchema: SchemaOf<TaxStatusSiiLegalRepresentative> = /*#__PURE__*/ schemaOf<TaxStatusSiiLegalRepresentative>((m) =>
  m.object({
    is_current: m.nullable(m.boolean),
    name: m.nullable(m.string),
    document_id_type: m.nullable(m.values('RUT')),
    document_id_number: m.nullable(m.string),
    start_date: m.nullable(m.string),
  }, { end_date: m.nullable(m.string) }),
)

/** Checks `TaxStatusSiiPhone`. */
export const taxStatusSiiPhoneSchema: SchemaOf<TaxStatusSiiPhone> = /*#__PURE__*/ schemaOf<TaxStatusSiiPhone>((m) =>
  m.object({
    type: m.nullable(m.values('LANDLINE', 'MOBILE', 'OTHER')),
    number: m.nullable(m.string),
  }),
)

/** Checks `TaxStatusSiiPropertyTaxLiabilities`. */
export const taxStatusSiiPropertyTaxLiabilitiesSchema: SchemaOf<TaxStatusSiiPropertyTaxLiabilities> = /*#__PURE__*/ schemaOf<TaxStatusSiiPropertyTaxLiabilities>((m) =>
  m.object({
    property_id: m.nullable(m.string),
    district: m.nullable(m.string),
    address: m.nullable(m.string),
    type: m.nullable(m.string),
    overdue_tax_payments: m.nullable(m.list(m.ref(propertyTaxPaymentSchema))),
    scheduled_tax_payments: m.nullable(m.list(m.ref(propertyTaxPaymentSchema))),
  }),
)

/** Checks `TaxStatusSiiRegime`. */
export const taxStatusSiiRegimeSchema: SchemaOf<TaxStatusSiiRegime> = /*#__PURE__*/ schemaOf<TaxStatusSiiRegime>((m) =>
  m.object({ type: m.nullable(m.string), start_date: m.nullable(m.date) }),
)

/** Checks `TaxComplianceStatus`. */
export const taxComplianceStatusSchema: SchemaOf<TaxComplianceStatus> = /*#__PURE__*/ schemaOf<TaxComplianceStatus>((m) =>
  m.object({ collected_at: m.nullable(m.dateTime), pdf: m.nullable(m.string) }, {
    id: m.uuid,
    created_at: m.nullable(m.dateTime),
    internal_identification: m.nullable(m.string),
    rfc: m.nullable(m.string),
    outcome: m.nullable(m.ref(enumTaxComplianceStatusOutcomeSchema)),
  }),
)

/** Checks `TaxComplianceStatusHistoricalUpdateWebhook`. */
export const taxComplianceStatusHistoricalUpdateWebhookSchema: SchemaOf<TaxComplianceStatusHistoricalUpdateWebhook> = /*#__PURE__*/ schemaOf<TaxComplianceStatusHistoricalUpdateWebhook>((m) =>
  m.object({
    webhook_type: m.values('TAX_COMPLIANCE_STATUS'),
    webhook_code: m.values('historical_update'),
  }, {
    data: m.nullable(m.object({}, {
      total_tax_compliance_status: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `TaxComplianceStatusPage`. */
export const taxComplianceStatusPageSchema: SchemaOf<TaxComplianceStatusPage> = /*#__PURE__*/ schemaOf<TaxComplianceStatusPage>((m) =>
  m.object({ results: m.list(m.ref(taxComplianceStatusSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `TaxDetailRetained`. */
export const taxDetailRetainedSchema: SchemaOf<TaxDetailRetained> = /*#__PURE__*/ schemaOf<TaxDetailRetained>((m) =>
  m.object({}, {
    tax_type: m.nullable(m.string),
    tax: m.nullable(m.string),
    tax_percentage: m.nullable(m.number),
    pre_tax_amount: m.nullable(m.number),
    tax_amount: m.nullable(m.number),
  }),
)

/** Checks `TaxDetailsInvoicesSat`. */
export const taxDetailsInvoicesSatSchema: SchemaOf<TaxDetailsInvoicesSat> = /*#__PURE__*/ schemaOf<TaxDetailsInvoicesSat>((m) =>
  m.object({}, {
    total_tax_retained: m.nullable(m.number),
    total_tax_transferred: m.nullable(m.number),
    retained_taxes: m.nullable(m.list(m.ref(taxDetailRetainedSchema))),
    transferred_taxes: m.nullable(m.list(m.ref(taxDetailTransferredSchema))),
  }),
)

/** Checks `TaxDetailTransferred`. */
export const taxDetailTransferredSchema: SchemaOf<TaxDetailTransferred> = /*#__PURE__*/ schemaOf<TaxDetailTransferred>((m) =>
  m.object({}, {
    tax_type: m.nullable(m.string),
    tax: m.nullable(m.string),
    tax_percentage: m.nullable(m.number),
    pre_tax_amount: m.nullable(m.number),
    tax_amount: m.nullable(m.number),
  }),
)

/** Checks `TaxRetentions`. */
export const taxRetentionsSchema: SchemaOf<TaxRetentions> = /*#__PURE__*/ schemaOf<TaxRetentions>((m) =>
  m.object({
    collected_at: m.nullable(m.dateTime),
    invoice_identification: m.nullable(m.string),
    version: m.nullable(m.string),
    code: m.nullable(m.integer),
    issued_at: m.nullable(m.dateTime),
    certified_at: m.nullable(m.dateTime),
    cancelled_at: m.nullable(m.dateTime),
    sender_id: m.nullable(m.string),
    sender_name: m.nullable(m.string),
    receiver_nationality: m.nullable(m.ref(enumTaxRetentionReceiverNationalitySchema)),
    receiver_id: m.nullable(m.string),
    receiver_name: m.nullable(m.string),
    total_invoice_amount: m.nullable(m.number),
    total_exempt_amount: m.nullable(m.number),
    total_retained_amount: m.nullable(m.number),
    total_taxable_amount: m.nullable(m.number),
    retention_breakdown: m.nullable(m.list(m.ref(retentionBreakdownSchema))),
    xml: m.nullable(m.string),
  }, {
    id: m.uuid,
    link: m.nullable(m.uuid),
    created_at: m.nullable(m.dateTime),
  }),
)

/** Checks `TaxRetentionsHistoricalUpdateWebhook`. */
export const taxRetentionsHistoricalUpdateWebhookSchema: SchemaOf<TaxRetentionsHistoricalUpdateWebhook> = /*#__PURE__*/ schemaOf<TaxRetentionsHistoricalUpdateWebhook>((m) =>
  m.object({
    webhook_type: m.values('TAX_RETENTIONS'),
    webhook_code: m.values('historical_update'),
  }, {
    data: m.nullable(m.object({}, {
      total_tax_retentions: m.nullable(m.integer),
      first_tax_retention_date: m.nullable(m.date),
      last_tax_retention_date: m.nullable(m.date),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `TaxRetentionsPage`. */
export const taxRetentionsPageSchema: SchemaOf<TaxRetentionsPage> = /*#__PURE__*/ schemaOf<TaxRetentionsPage>((m) =>
  m.object({ results: m.list(m.ref(taxRetentionsSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `TaxReturnBusiness`. */
export const taxReturnBusinessSchema: SchemaOf<TaxReturnBusiness> = /*#__PURE__*/ schemaOf<TaxReturnBusiness>((m) =>
  m.object({
    id: m.uuid,
    collected_at: m.nullable(m.dateTime),
    created_at: m.nullable(m.dateTime),
    informacion_general: m.nullable(m.anything),
    datos_adicionales: m.nullable(m.anything),
    estado_resultados: m.nullable(m.anything),
    estado_posicion_financiera_balance: m.nullable(m.anything),
    conciliacion_entre_resultado_contable_fiscal: m.nullable(m.anything),
    deducciones_autorizadas: m.nullable(m.anything),
    cifras_cierre_ejercicio: m.nullable(m.anything),
    determinacion_del_impuesto_sobre_la_renta: m.nullable(m.anything),
    dividendos_o_utilidades_distribuidos: m.nullable(m.anything),
    detalle_pago_r1_isr_personas_morales: m.nullable(m.anything),
    pdf: m.nullable(m.string),
    receipt_pdf: m.nullable(m.string),
  }, {
    ingressos: m.nullable(m.anything),
    determinacion: m.nullable(m.anything),
  }),
)

/** Checks `TaxReturnBusinessMonthly`. */
export const taxReturnBusinessMonthlySchema: SchemaOf<TaxReturnBusinessMonthly> = /*#__PURE__*/ schemaOf<TaxReturnBusinessMonthly>((m) =>
  m.object({
    collected_at: m.nullable(m.dateTime),
    informacion_general: m.nullable(m.anything),
    determinacion_isr: m.nullable(m.anything),
    detalle_pago_isr: m.nullable(m.anything),
    determinacion_iva: m.nullable(m.anything),
    detalle_pago_iva: m.nullable(m.anything),
    pdf: m.nullable(m.string),
    type: m.nullable(m.values('monthly')),
  }, {
    id: m.uuid,
    created_at: m.nullable(m.dateTime),
    receipt_pdf: m.nullable(m.string),
  }),
)

/** Checks `TaxReturnPersonal`. */
export const taxReturnPersonalSchema: SchemaOf<TaxReturnPersonal> = /*#__PURE__*/ schemaOf<TaxReturnPersonal>((m) =>
  m.object({
    collected_at: m.nullable(m.dateTime),
    informacion_general: m.nullable(m.anything),
    sueldos_salarios: m.nullable(m.anything),
    servicios_profesionales: m.nullable(m.anything),
    deducciones_personales: m.nullable(m.anything),
    determinacion_impuesto: m.nullable(m.anything),
    retenciones: m.nullable(m.anything),
    dividendos: m.nullable(m.anything),
    pdf: m.nullable(m.string),
    receipt_pdf: m.nullable(m.string),
  }, {
    id: m.uuid,
    link: m.nullable(m.uuid),
    created_at: m.nullable(m.dateTime),
    datos_informativos: m.nullable(m.anything),
  }),
)

/** Checks `TaxReturnPersonalMonthly`. */
export const taxReturnPersonalMonthlySchema: SchemaOf<TaxReturnPersonalMonthly> = /*#__PURE__*/ schemaOf<TaxReturnPersonalMonthly>((m) =>
  m.object({
    collected_at: m.nullable(m.dateTime),
    informacion_general: m.nullable(m.anything),
    isr: m.nullable(m.anything),
    iva: m.nullable(m.anything),
    pdf: m.nullable(m.string),
    type: m.nullable(m.values('monthly')),
  }, {
    id: m.uuid,
    created_at: m.nullable(m.dateTime),
    receipt_pdf: m.nullable(m.string),
  }),
)

/** Checks `TaxReturnsHistoricalUpdateWebhook`. */
export const taxReturnsHistoricalUpdateWebhookSchema: SchemaOf<TaxReturnsHistoricalUpdateWebhook> = /*#__PURE__*/ schemaOf<TaxReturnsHistoricalUpdateWebhook>((m) =>
  m.object({
    webhook_type: m.values('TAX_RETURNS'),
    webhook_code: m.values('historical_update'),
  }, {
    data: m.nullable(m.object({}, {
      type: m.nullable(m.values('yearly', 'monthly')),
      total_tax_returns: m.nullable(m.integer),
      first_tax_return_year: m.nullable(m.integer),
      last_tax_return_year: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `TaxReturnsNewTaxReturnsAvailableWebhook`. */
export const taxReturnsNewTaxReturnsAvailableWebhookSchema: SchemaOf<TaxReturnsNewTaxReturnsAvailableWebhook> = /*#__PURE__*/ schemaOf<TaxReturnsNewTaxReturnsAvailableWebhook>((m) =>
  m.object({
    webhook_type: m.values('TAX_RETURNS'),
    webhook_code: m.values('new_tax_returns_available'),
  }, {
    data: m.nullable(m.object({}, {
      type: m.nullable(m.values('yearly', 'monthly')),
      new_tax_returns: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `TaxReturnsPage`. */
export const taxReturnsPageSchema: SchemaOf<TaxReturnsPage> = /*#__PURE__*/ schemaOf<TaxReturnsPage>((m) =>
  m.object({ results: m.list(m.ref(anyTaxReturnSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `TaxStatusAddressBetweenStreetSat`. */
export const taxStatusAddressBetweenStreetSatSchema: SchemaOf<TaxStatusAddressBetweenStreetSat> = /*#__PURE__*/ schemaOf<TaxStatusAddressBetweenStreetSat>((m) =>
  m.object({}, {
    street_one: m.nullable(m.string),
    street_two: m.nullable(m.string),
  }),
)

/** Checks `TaxStatusAddressSat`. */
export const taxStatusAddressSatSchema: SchemaOf<TaxStatusAddressSat> = /*#__PURE__*/ schemaOf<TaxStatusAddressSat>((m) =>
  m.object({ postal_code: m.nullable(m.string) }, {
    street_type: m.nullable(m.string),
    street: m.nullable(m.string),
    exterior_number: m.nullable(m.string),
    interior_number: m.nullable(m.string),
    suburb: m.nullable(m.string),
    locality: m.nullable(m.string),
    municipality: m.nullable(m.string),
    state: m.nullable(m.string),
    between_street: m.nullable(m.list(m.ref(taxStatusAddressBetweenStreetSatSchema))),
  }),
)

/** Checks `TaxStatusChilePage`. */
export const taxStatusChilePageSchema: SchemaOf<TaxStatusChilePage> = /*#__PURE__*/ schemaOf<TaxStatusChilePage>((m) =>
  m.object({ results: m.list(m.ref(taxStatusSiiSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `TaxStatusEconomicActivitySat`. */
export const taxStatusEconomicActivitySatSchema: SchemaOf<TaxStatusEconomicActivitySat> = /*#__PURE__*/ schemaOf<TaxStatusEconomicActivitySat>((m) =>
  m.object({}, {
    economic_activity: m.nullable(m.string),
    initial_date: m.nullable(m.string),
    end_date: m.nullable(m.date),
    order: m.nullable(m.string),
    percentage: m.nullable(m.string),
  }),
)

/** Checks `TaxStatusHistoricalUpdateWebhook`. */
export const taxStatusHistoricalUpdateWebhookSchema: SchemaOf<TaxStatusHistoricalUpdateWebhook> = /*#__PURE__*/ schemaOf<TaxStatusHistoricalUpdateWebhook>((m) =>
  m.object({
    webhook_type: m.values('TAX_STATUS'),
    webhook_code: m.values('historical_update'),
  }, {
    data: m.nullable(m.object({}, {
      total_tax_status: m.nullable(m.integer),
      last_status_change_date: m.nullable(m.date),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `TaxStatusObligationsSat`. */
export const taxStatusObligationsSatSchema: SchemaOf<TaxStatusObligationsSat> = /*#__PURE__*/ schemaOf<TaxStatusObligationsSat>((m) =>
  m.object({}, {
    obligation: m.nullable(m.string),
    expiration: m.nullable(m.string),
    initial_date: m.nullable(m.date),
    end_date: m.nullable(m.date),
  }),
)

/** Checks `TaxStatusPage`. */
export const taxStatusPageSchema: SchemaOf<TaxStatusPage> = /*#__PURE__*/ schemaOf<TaxStatusPage>((m) =>
  m.object({ results: m.list(m.ref(taxStatusSatSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `TaxStatusRegimensSat`. */
export const taxStatusRegimensSatSchema: SchemaOf<TaxStatusRegimensSat> = /*#__PURE__*/ schemaOf<TaxStatusRegimensSat>((m) =>
  m.object({
    end_date: m.nullable(m.date),
    initial_date: m.nullable(m.date),
    regimen: m.nullable(m.string),
  }),
)

/** Checks `TaxStatusSat`. */
export const taxStatusSatSchema: SchemaOf<TaxStatusSat> = /*#__PURE__*/ schemaOf<TaxStatusSat>((m) =>
  m.object({
    id: m.uuid,
    link: m.nullable(m.uuid),
    collected_at: m.nullable(m.dateTime),
    created_at: m.nullable(m.dateTime),
    place_and_date_of_issuance: m.nullable(m.string),
    official_name: m.nullable(m.string),
    id_cif: m.nullable(m.string),
    tax_payer_information: m.nullable(m.ref(taxStatusTaxPayerInformationSatSchema)),
    address: m.nullable(m.ref(taxStatusAddressSatSchema)),
    economic_activity: m.nullable(m.list(m.ref(taxStatusEconomicActivitySatSchema))),
    regimes: m.nullable(m.list(m.ref(taxStatusRegimensSatSchema))),
    obligations: m.nullable(m.list(m.ref(taxStatusObligationsSatSchema))),
    digital_stamp: m.nullable(m.string),
    digital_stamp_chain: m.nullable(m.string),
    pdf: m.nullable(m.string),
  }),
)

/** Checks `TaxStatusTaxPayerInformationSat`. */
export const taxStatusTaxPayerInformationSatSchema: SchemaOf<TaxStatusTaxPayerInformationSat> = /*#__PURE__*/ schemaOf<TaxStatusTaxPayerInformationSat>((m) =>
  m.object({
    rfc: m.nullable(m.string),
    start_operations_date: m.nullable(m.date),
    status_padron: m.nullable(m.string),
    last_status_change_date: m.nullable(m.date),
  }, {
    curp: m.nullable(m.string),
    name: m.nullable(m.string),
    first_last_name: m.nullable(m.string),
    second_last_name: m.nullable(m.string),
    commercial_name: m.nullable(m.string),
    social_name: m.nullable(m.string),
    email: m.nullable(m.string),
    phone: m.nullable(m.string),
  }),
)

/** Checks `TokenGenerationData`. */
export const tokenGenerationDataSchema: SchemaOf<TokenGenerationData> = /*#__PURE__*/ schemaOf<TokenGenerationData>((m) =>
  m.object({}, {
    instructions: m.nullable(m.string),
    type: m.nullable(m.string),
    value: m.nullable(m.string),
    expects_user_input: m.nullable(m.boolean),
  }),
)

/** Checks `TokenRequiredResponse`. */
export const tokenRequiredResponseSchema: SchemaOf<TokenRequiredResponse> = /*#__PURE__*/ schemaOf<TokenRequiredResponse>((m) =>
  m.object({}, {
    code: m.nullable(m.values('token_required')),
    message: m.nullable(m.string),
    request_id: m.nullable(m.string),
    session: m.nullable(m.string),
    expiry: m.nullable(m.integer),
    link: m.nullable(m.uuid),
    token_generation_data: m.nullable(m.ref(tokenGenerationDataSchema)),
  }),
)

/** Checks `TooManySessionsError`. */
export const tooManySessionsErrorSchema: SchemaOf<TooManySessionsError> = /*#__PURE__*/ schemaOf<TooManySessionsError>((m) =>
  m.object({}, {
    code: m.nullable(m.values('too_many_sessions')),
    message: m.nullable(m.string),
    request_id: m.nullable(m.string),
  }),
)

/** Checks `TransactionCounterparty`. */
export const transactionCounterpartySchema: SchemaOf<TransactionCounterparty> = /*#__PURE__*/ schemaOf<TransactionCounterparty>((m) =>
  m.object({
    type: m.nullable(m.ref(enumTransactionCounterpartyTypeSchema)),
    document_number: m.nullable(m.string),
    clearing_code: m.nullable(m.string),
    agency: m.nullable(m.string),
    check_digit: m.nullable(m.string),
    number: m.nullable(m.string),
  }),
)

/** Checks `TransactionCreditCardBill`. */
export const transactionCreditCardBillSchema: SchemaOf<TransactionCreditCardBill> = /*#__PURE__*/ schemaOf<TransactionCreditCardBill>((m) =>
  m.object({}, { id: m.uuid, internal_identification: m.nullable(m.string) }),
)

/** Checks `TransactionCreditCardDataOpenFinanceBrazil`. */
export const transactionCreditCardDataOpenFinanceBrazilSchema: SchemaOf<TransactionCreditCardDataOpenFinanceBrazil> = /*#__PURE__*/ schemaOf<TransactionCreditCardDataOpenFinanceBrazil>((m) =>
  m.object({
    collected_at: m.nullable(m.dateTime),
    bill_name: m.nullable(m.string),
    bill_status: m.nullable(m.string),
    previous_bill_total: m.nullable(m.string),
    bill_amount: m.nullable(m.number),
    card_number: m.nullable(m.string),
    fee_type: m.nullable(m.ref(enumTransactionCreditCardDataFeeTypeSchema)),
    fee_type_additional_info: m.nullable(m.string),
    credits_type: m.nullable(m.ref(enumTransactionCreditCardDataCreditTypeSchema)),
    credits_type_additional_info: m.nullable(m.string),
    installment_identifier: m.nullable(m.string),
    number_of_installments: m.nullable(m.integer),
  }, {
    bill_due_date: m.nullable(m.date),
    bill_internal_identification: m.nullable(m.string),
    credit_card_bill: m.nullable(m.ref(transactionCreditCardBillSchema)),
  }),
)

/** Checks `TransactionLoanDataCharges`. */
export const transactionLoanDataChargesSchema: SchemaOf<TransactionLoanDataCharges> = /*#__PURE__*/ schemaOf<TransactionLoanDataCharges>((m) =>
  m.object({
    type: m.nullable(m.string),
    info: m.nullable(m.string),
    amount: m.nullable(m.number),
  }),
)

/** Checks `TransactionLoanDataFees`. */
export const transactionLoanDataFeesSchema: SchemaOf<TransactionLoanDataFees> = /*#__PURE__*/ schemaOf<TransactionLoanDataFees>((m) =>
  m.object({
    name: m.nullable(m.string),
    code: m.nullable(m.string),
    amount: m.nullable(m.number),
  }),
)

/** Checks `TransactionLoanDataOpenFinanceBrazil`. */
export const transactionLoanDataOpenFinanceBrazilSchema: SchemaOf<TransactionLoanDataOpenFinanceBrazil> = /*#__PURE__*/ schemaOf<TransactionLoanDataOpenFinanceBrazil>((m) =>
  m.object({
    is_detached: m.nullable(m.boolean),
    installment_id: m.nullable(m.string),
    fees: m.nullable(m.list(m.ref(transactionLoanDataFeesSchema))),
    charges: m.nullable(m.list(m.ref(transactionLoanDataChargesSchema))),
  }),
)

/** Checks `TransactionMerchantData`. */
export const transactionMerchantDataSchema: SchemaOf<TransactionMerchantData> = /*#__PURE__*/ schemaOf<TransactionMerchantData>((m) =>
  m.object({}, {
    logo: m.nullable(m.string),
    website: m.nullable(m.string),
    merchant_name: m.nullable(m.string),
  }),
)

/** Checks `TransactionOpenFinanceBrazil`. */
export const transactionOpenFinanceBrazilSchema: SchemaOf<TransactionOpenFinanceBrazil> = /*#__PURE__*/ schemaOf<TransactionOpenFinanceBrazil>((m) =>
  m.object({
    id: m.uuid,
    internal_identification: m.nullable(m.string),
    account: m.nullable(m.ref(accountOpenFinanceBrazilSchema)),
    collected_at: m.nullable(m.dateTime),
    created_at: m.nullable(m.dateTime),
    value_date: m.nullable(m.date),
    accounting_date: m.nullable(m.string),
    amount: m.nullable(m.number),
    local_currency_amount: m.nullable(m.number),
    balance: m.nullable(m.number),
    currency: m.nullable(m.string),
    description: m.nullable(m.string),
    observations: m.nullable(m.string),
    merchant: m.nullable(m.ref(transactionMerchantDataSchema)),
    category: m.nullable(m.ref(enumTransactionCategorySchema)),
    subcategory: m.nullable(m.ref(enumTransactionSubcategorySchema)),
    reference: m.nullable(m.string),
    type: m.nullable(m.ref(enumTransactionTypeSchema)),
    status: m.nullable(m.ref(enumTransactionStatusSchema)),
    credit_card_data: m.nullable(m.ref(transactionCreditCardDataOpenFinanceBrazilSchema)),
    counterparty: m.nullable(m.ref(transactionCounterpartySchema)),
    loan_data: m.nullable(m.ref(transactionLoanDataOpenFinanceBrazilSchema)),
    payment_type: m.nullable(m.ref(enumTransactionPaymentTypeSchema)),
    operation_type: m.nullable(m.string),
    operation_type_additional_info: m.nullable(m.string),
    mcc: m.nullable(m.integer),
  }, {
    transacted_at: m.nullable(m.dateTime),
    inferred_accounting_date: m.nullable(m.date),
  }),
)

/** Checks `TransactionsHistoricalUpdateWebhook`. */
export const transactionsHistoricalUpdateWebhookSchema: SchemaOf<TransactionsHistoricalUpdateWebhook> = /*#__PURE__*/ schemaOf<TransactionsHistoricalUpdateWebhook>((m) =>
  m.object({
    webhook_type: m.values('TRANSACTIONS'),
    webhook_code: m.values('historical_update'),
  }, {
    data: m.nullable(m.object({}, {
      total_transactions: m.nullable(m.integer),
      total_inflow_transactions: m.nullable(m.integer),
      total_outflow_transactions: m.nullable(m.integer),
      first_transaction_date: m.nullable(m.date),
      last_transaction_date: m.nullable(m.date),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `TransactionsNewTransactionsAvailableWebhook`. */
export const transactionsNewTransactionsAvailableWebhookSchema: SchemaOf<TransactionsNewTransactionsAvailableWebhook> = /*#__PURE__*/ schemaOf<TransactionsNewTransactionsAvailableWebhook>((m) =>
  m.object({
    webhook_type: m.values('TRANSACTIONS'),
    webhook_code: m.values('new_transactions_available'),
  }, {
    data: m.nullable(m.object({}, {
      new_transactions: m.nullable(m.integer),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `TransactionsPage`. */
export const transactionsPageSchema: SchemaOf<TransactionsPage> = /*#__PURE__*/ schemaOf<TransactionsPage>((m) =>
  m.object({ results: m.list(m.ref(transactionOpenFinanceBrazilSchema)) }, {}, commonPaginationPropertiesSchema),
)

/** Checks `TransactionsTransactionsDeletedWebhook`. */
export const transactionsTransactionsDeletedWebhookSchema: SchemaOf<TransactionsTransactionsDeletedWebhook> = /*#__PURE__*/ schemaOf<TransactionsTransactionsDeletedWebhook>((m) =>
  m.object({
    webhook_type: m.values('TRANSACTIONS'),
    webhook_code: m.values('transactions_deleted'),
  }, {
    data: m.nullable(m.object({}, {
      count: m.nullable(m.integer),
      transactions: m.nullable(m.list(m.string)),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `TransactionsTransactionsUpdatedWebhook`. */
export const transactionsTransactionsUpdatedWebhookSchema: SchemaOf<TransactionsTransactionsUpdatedWebhook> = /*#__PURE__*/ schemaOf<TransactionsTransactionsUpdatedWebhook>((m) =>
  m.object({
    webhook_type: m.values('TRANSACTIONS'),
    webhook_code: m.values('transactions_updated'),
  }, {
    data: m.nullable(m.object({}, {
      count: m.nullable(m.integer),
      transactions: m.nullable(m.list(m.string)),
      errors: m.nullable(m.list(m.ref(webhookRetrievalErrorSchema))),
    })),
  }, aggregationWebhookSchema),
)

/** Checks `UnauthorizedError`. */
export const unauthorizedErrorSchema: SchemaOf<UnauthorizedError> = /*#__PURE__*/ schemaOf<UnauthorizedError>((m) =>
  m.object({}, {
    code: m.nullable(m.values('authentication_failed')),
    message: m.nullable(m.string),
    request_id: m.nullable(m.string),
  }),
)

/** Checks `UnconfirmedLinkError`. */
export const unconfirmedLinkErrorSchema: SchemaOf<UnconfirmedLinkError> = /*#__PURE__*/ schemaOf<UnconfirmedLinkError>((m) =>
  m.object({}, {
    code: m.nullable(m.values('unconfirmed_link')),
    message: m.nullable(m.string),
    request_id: m.nullable(m.string),
  }),
)

/** Checks `UnexpectedError`. */
export const unexpectedErrorSchema: SchemaOf<UnexpectedError> = /*#__PURE__*/ schemaOf<UnexpectedError>((m) =>
  m.object({}, {
    code: m.nullable(m.values('unexpected_error')),
    message: m.nullable(m.string),
    request_id: m.nullable(m.string),
  }),
)

/** Checks `UnsupportedOperationError`. */
export const unsupportedOperationErrorSchema: SchemaOf<UnsupportedOperationError> = /*#__PURE__*/ schemaOf<UnsupportedOperationError>((m) =>
  m.object({}, {
    code: m.nullable(m.values('unsupported_operation')),
    message: m.nullable(m.string),
    request_id: m.nullable(m.string),
  }),
)

/** Checks `ValidationError`. */
export const validationErrorSchema: SchemaOf<ValidationError> = /*#__PURE__*/ schemaOf<ValidationError>((m) =>
  m.object({}, {
    code: m.nullable(m.values('required', 'null', 'blank', 'invalid', 'invalid_choice', 'not_a_list', 'does_not_exist')),
    message: m.nullable(m.string),
    request_id: m.nullable(m.string),
    field: m.nullable(m.string),
  }),
)

/** Checks `VoucherPaymentDetails`. */
export const voucherPaymentDetailsSchema: SchemaOf<VoucherPaymentDetails> = /*#__PURE__*/ schemaOf<VoucherPaymentDetails>((m) =>
  m.object({}, {
    is_voucher_payment: m.nullable(m.boolean),
    periodicity: m.nullable(m.values('MENSAL', 'TRIMESTRAL', 'SEMESTRAL', 'ANUAL', 'IRREGULAR', 'OUTROS')),
    periodicity_additional_info: m.nullable(m.string),
  }),
)

/** Checks `WebhookRetrievalError`. */
export const webhookRetrievalErrorSchema: SchemaOf<WebhookRetrievalError> = /*#__PURE__*/ schemaOf<WebhookRetrievalError>((m) =>
  m.object({}, {
    code: m.nullable(m.ref(belvoErrorCodeSchema)),
    message: m.nullable(m.string),
  }),
)

/** Checks `WidgetToken`. */
export const widgetTokenSchema: SchemaOf<WidgetToken> = /*#__PURE__*/ schemaOf<WidgetToken>((m) =>
  m.object({ access: m.nullable(m.string), refresh: m.nullable(m.string) }),
)
