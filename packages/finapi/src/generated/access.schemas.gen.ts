// Generated from openapi/access.yaml by @kit/codegen. Do not edit.

import { schemaOf, type SchemaOf } from './schema-kit.gen.ts'
import type {
  AccessAccountType,
  AccessCurrency,
  AccessLanguage,
  AccessPaging,
  AccessToken,
  Account,
  AccountCapability,
  AccountInterface,
  AccountInterfacePaymentCapabilities,
  AccountList,
  AccountStatus,
  BadCredentialsError,
  Bank,
  BankBankGroup,
  BankConnection,
  BankConnectionBank,
  BankConnectionInterface,
  BankConnectionInterfaceAisConsent,
  BankConnectionInterfaceLastAutoUpdate,
  BankConnectionInterfaceLastManualUpdate,
  BankConnectionList,
  BankConnectionOwner,
  BankConsent,
  BankConsentStatus,
  BankGroup,
  BankGroupIcon,
  BankGroupLogo,
  BankIcon,
  BankImage,
  BankInterface,
  BankInterfaceAisCapabilities,
  BankInterfaceLoginField,
  BankInterfacePaymentCapabilities,
  BankInterfacePaymentConstraints,
  BankInterfaceProperty,
  BankInterfaceTppAuthenticationGroup,
  BankLogo,
  BankSideStandingOrder,
  BankingInterface,
  BgStandingOrderFrequency,
  CashFlow,
  CashFlowCategory,
  CashFlowList,
  CategorizationCheckResult,
  CategorizationCheckResultCategory,
  CategorizationCheckResults,
  CategorizationStatus,
  Category,
  CertisTransactionData,
  ClientConfiguration,
  DailyBalance,
  DailyBalanceList,
  DailyBalanceListPaging,
  DeleteConsent,
  DeleteConsentResult,
  DomesticMoneyTransferConstraints,
  DomesticMoneyTransferMandatoryFields,
  EnabledProducts,
  ErrorCode,
  ErrorDetails,
  ErrorDetailsMultiStepAuthentication,
  ErrorMessage,
  ErrorType,
  IbanRule,
  IbanRuleCategory,
  IbanRuleList,
  IdentifierList,
  KeywordRule,
  KeywordRuleList,
  Label,
  LoginCredentialResource,
  MandatorLicense,
  MonthlyUserStats,
  MsaStatus,
  MultiStepAuthenticationChallenge,
  NotificationRule,
  NotificationRuleList,
  NotificationTransactionDetail,
  NotificationTransactionDetails,
  NotificationTriggerEvent,
  OAuthErrorCode,
  OrderInitiationStatus,
  PageableBankGroupList,
  PageableBankList,
  PageableBankSideStandingOrderResources,
  PageableCategoryList,
  PageableIbanRuleList,
  PageableKeywordRuleList,
  PageableLabelList,
  PageablePaymentResources,
  PageablePendingTransactionResources,
  PageableSecurityList,
  PageableStandingOrderResources,
  PageableTppAuthenticationGroupResources,
  PageableTppCertificateList,
  PageableTppCredentialResources,
  PageableTransactionList,
  PageableUserInfoList,
  PasswordChangingResource,
  Payment,
  PaymentType,
  PaypalTransactionData,
  PendingTransaction,
  PendingTransactionCertisData,
  PendingTransactionPaypalData,
  PreferredConsentType,
  Product,
  ResponseMessage,
  Security,
  SecurityPositionQuantityNominalType,
  SecurityPositionQuoteType,
  SepaMoneyTransferConstraints,
  SepaMoneyTransferCounterpartAddressMandatoryFields,
  SepaMoneyTransferMandatoryFields,
  StandingOrder,
  StandingOrderFrequency,
  TppAuthenticationGroup,
  TppCertificate,
  TppCertificateType,
  TppCredentials,
  Transaction,
  TransactionCategory,
  TransactionDirection,
  TwoStepProcedure,
  UpdateResult,
  UpdateResultStatus,
  User,
  UserIdentifiersList,
  UserInfo,
  V2OrderInitiationStatus,
  VerificationStatusResource,
} from './access.gen.ts'
import type { NotificationMessage, NotificationNewTransactions, UserDeletionCallback } from './access.webhooks.gen.ts'

/** Checks `AccessToken`. */
export const accessTokenSchema: SchemaOf<AccessToken> = /*#__PURE__*/ schemaOf<AccessToken>((m) =>
  m.object({
    scope: m.string,
    expires_in: m.integer,
    access_token: m.text({ max: 8192 }),
    token_type: m.string,
  }, { refresh_token: m.nullable(m.text({ max: 8192 })) }),
)

/** Checks `Account`. */
export const accountSchema: SchemaOf<Account> = /*#__PURE__*/ schemaOf<Account>((m) =>
  m.object({
    id: m.integer,
    importDate: m.dateTime,
    bankConnectionId: m.integer,
    accountNumber: m.string,
    accountType: m.ref(accessAccountTypeSchema),
    isNew: m.boolean,
    interfaces: m.list(m.ref(accountInterfaceSchema)),
    isSeized: m.boolean,
  }, {
    accountName: m.nullable(m.string),
    iban: m.nullable(m.string),
    subAccountNumber: m.nullable(m.string),
    accountHolderName: m.nullable(m.string),
    accountHolderId: m.nullable(m.string),
    accountCurrency: m.nullable(m.string),
    balance: m.nullable(m.number),
    overdraft: m.nullable(m.number),
    overdraftLimit: m.nullable(m.number),
    availableFunds: m.nullable(m.number),
  }),
)

/** Checks `AccountCapability`. */
export const accountCapabilitySchema: SchemaOf<AccountCapability> = /*#__PURE__*/ schemaOf<AccountCapability>((m) =>
  m.values(
    'DATA_DOWNLOAD', 'IBAN_ONLY_SEPA_MONEY_TRANSFER', 'IBAN_ONLY_SEPA_DIRECT_DEBIT', 'SEPA_MONEY_TRANSFER',
    'SEPA_COLLECTIVE_MONEY_TRANSFER', 'SEPA_BASIC_DIRECT_DEBIT', 'SEPA_BASIC_COLLECTIVE_DIRECT_DEBIT', 'SEPA_B2B_DIRECT_DEBIT',
    'SEPA_B2B_COLLECTIVE_DIRECT_DEBIT',
  ),
)

/** Checks `AccountInterface`. */
export const accountInterfaceSchema: SchemaOf<AccountInterface> = /*#__PURE__*/ schemaOf<AccountInterface>((m) =>
  m.object({
    bankingInterface: m.ref(bankingInterfaceSchema),
    status: m.ref(accountStatusSchema),
    capabilities: m.list(m.ref(accountCapabilitySchema), { unique: true }),
    paymentCapabilities: m.ref(accountInterfacePaymentCapabilitiesSchema),
  }, {
    lastSuccessfulUpdate: m.nullable(m.dateTime),
    lastUpdateAttempt: m.nullable(m.dateTime),
  }),
)

/** Checks `AccountInterfacePaymentCapabilities`. */
export const accountInterfacePaymentCapabilitiesSchema: SchemaOf<AccountInterfacePaymentCapabilities> = /*#__PURE__*/ schemaOf<AccountInterfacePaymentCapabilities>((m) =>
  m.object({
    sepaInstantMoneyTransfer: m.boolean,
    sepaFutureMoneyTransfer: m.boolean,
    sepaFutureCollectiveMoneyTransfer: m.boolean,
    domesticMoneyTransfer: m.boolean,
    domesticCollectiveMoneyTransfer: m.boolean,
    domesticFutureMoneyTransfer: m.boolean,
    domesticFutureCollectiveMoneyTransfer: m.boolean,
  }),
)

/** Checks `AccountList`. */
export const accountListSchema: SchemaOf<AccountList> = /*#__PURE__*/ schemaOf<AccountList>((m) =>
  m.object({ accounts: m.list(m.ref(accountSchema)) }),
)

/** Checks `AccountStatus`. */
export const accountStatusSchema: SchemaOf<AccountStatus> = /*#__PURE__*/ schemaOf<AccountStatus>((m) =>
  m.values('UPDATED', 'UPDATED_FIXED', 'DOWNLOAD_IN_PROGRESS', 'DOWNLOAD_FAILED', 'DEPRECATED'),
)

/** Checks `AccessAccountType`. */
export const accessAccountTypeSchema: SchemaOf<AccessAccountType> = /*#__PURE__*/ schemaOf<AccessAccountType>((m) =>
  m.values('Checking', 'Savings', 'CreditCard', 'Security', 'Loan', 'Membership', 'Bausparen'),
)

/** Checks `BadCredentialsError`. */
export const badCredentialsErrorSchema: SchemaOf<BadCredentialsError> = /*#__PURE__*/ schemaOf<BadCredentialsError>((m) =>
  m.object({ error: m.ref(oAuthErrorCodeSchema), error_description: m.string }),
)

/** Checks `Bank`. */
export const bankSchema: SchemaOf<Bank> = /*#__PURE__*/ schemaOf<Bank>((m) =>
  m.object({
    id: m.integer,
    name: m.string,
    blz: m.string,
    isTestBank: m.boolean,
    popularity: m.integer,
    interfaces: m.list(m.ref(bankInterfaceSchema)),
    isBeta: m.boolean,
  }, {
    bic: m.nullable(m.string),
    location: m.nullable(m.string),
    city: m.nullable(m.string),
    bankGroup: m.nullable(m.ref(bankBankGroupSchema)),
    logo: m.nullable(m.ref(bankLogoSchema)),
    icon: m.nullable(m.ref(bankIconSchema)),
  }),
)

/** Checks `BankBankGroup`. */
export const bankBankGroupSchema: SchemaOf<BankBankGroup> = /*#__PURE__*/ schemaOf<BankBankGroup>((m) => m.ref(bankGroupSchema))

/** Checks `BankConnection`. */
export const bankConnectionSchema: SchemaOf<BankConnection> = /*#__PURE__*/ schemaOf<BankConnection>((m) =>
  m.object({
    id: m.integer,
    importDate: m.dateTime,
    updateStatus: m.values('IN_PROGRESS', 'READY'),
    categorizationStatus: m.ref(categorizationStatusSchema),
    interfaces: m.list(m.ref(bankConnectionInterfaceSchema)),
    accountIds: m.list(m.integer),
    bank: m.ref(bankConnectionBankSchema),
  }, {
    name: m.nullable(m.string),
    owners: m.nullable(m.list(m.ref(bankConnectionOwnerSchema))),
  }),
)

/** Checks `BankConnectionBank`. */
export const bankConnectionBankSchema: SchemaOf<BankConnectionBank> = /*#__PURE__*/ schemaOf<BankConnectionBank>((m) => m.ref(bankSchema))

/** Checks `BankConnectionInterface`. */
export const bankConnectionInterfaceSchema: SchemaOf<BankConnectionInterface> = /*#__PURE__*/ schemaOf<BankConnectionInterface>((m) =>
  m.object({
    bankingInterface: m.ref(bankingInterfaceSchema),
    loginCredentials: m.list(m.ref(loginCredentialResourceSchema)),
    twoStepProcedures: m.list(m.ref(twoStepProcedureSchema)),
    userActionRequired: m.boolean,
    maxDaysForDownload: m.integer,
  }, {
    defaultTwoStepProcedureId: m.nullable(m.string),
    aisConsent: m.nullable(m.ref(bankConnectionInterfaceAisConsentSchema)),
    lastManualUpdate: m.nullable(m.ref(bankConnectionInterfaceLastManualUpdateSchema)),
    lastAutoUpdate: m.nullable(m.ref(bankConnectionInterfaceLastAutoUpdateSchema)),
  }),
)

/** Checks `BankConnectionInterfaceAisConsent`. */
export const bankConnectionInterfaceAisConsentSchema: SchemaOf<BankConnectionInterfaceAisConsent> = /*#__PURE__*/ schemaOf<BankConnectionInterfaceAisConsent>((m) =>
  m.ref(bankConsentSchema),
)

/** Checks `BankConnectionInterfaceLastAutoUpdate`. */
export const bankConnectionInterfaceLastAutoUpdateSchema: SchemaOf<BankConnectionInterfaceLastAutoUpdate> = /*#__PURE__*/ schemaOf<BankConnectionInterfaceLastAutoUpdate>((m) =>
  m.ref(updateResultSchema),
)

/** Checks `BankConnectionInterfaceLastManualUpdate`. */
export const bankConnectionInterfaceLastManualUpdateSchema: SchemaOf<BankConnectionInterfaceLastManualUpdate> = /*#__PURE__*/ schemaOf<BankConnectionInterfaceLastManualUpdate>((m) =>
  m.ref(updateResultSchema),
)

/** Checks `BankConnectionList`. */
export const bankConnectionListSchema: SchemaOf<BankConnectionList> = /*#__PURE__*/ schemaOf<BankConnectionList>((m) =>
  m.object({ connections: m.list(m.ref(bankConnectionSchema)) }),
)

/** Checks `BankConnectionOwner`. */
export const bankConnectionOwnerSchema: SchemaOf<BankConnectionOwner> = /*#__PURE__*/ schemaOf<BankConnectionOwner>((m) =>
  m.object({}, {
    firstName: m.nullable(m.string),
    lastName: m.nullable(m.string),
    salutation: m.nullable(m.string),
    title: m.nullable(m.string),
    email: m.nullable(m.string),
    dateOfBirth: m.nullable(m.date),
    postCode: m.nullable(m.string),
    country: m.nullable(m.string),
    city: m.nullable(m.string),
    street: m.nullable(m.string),
    houseNumber: m.nullable(m.string),
  }),
)

/** Checks `BankConsent`. */
export const bankConsentSchema: SchemaOf<BankConsent> = /*#__PURE__*/ schemaOf<BankConsent>((m) =>
  m.object({
    status: m.ref(bankConsentStatusSchema),
    supportsImportNewAccounts: m.boolean,
  }, { expiresAt: m.nullable(m.dateTime) }),
)

/** Checks `BankConsentStatus`. */
export const bankConsentStatusSchema: SchemaOf<BankConsentStatus> = /*#__PURE__*/ schemaOf<BankConsentStatus>((m) =>
  m.values('PRESENT', 'NOT_PRESENT'),
)

/** Checks `BankGroup`. */
export const bankGroupSchema: SchemaOf<BankGroup> = /*#__PURE__*/ schemaOf<BankGroup>((m) =>
  m.object({ id: m.integer, name: m.string }, {
    logo: m.nullable(m.ref(bankGroupLogoSchema)),
    icon: m.nullable(m.ref(bankGroupIconSchema)),
  }),
)

/** Checks `BankGroupIcon`. */
export const bankGroupIconSchema: SchemaOf<BankGroupIcon> = /*#__PURE__*/ schemaOf<BankGroupIcon>((m) => m.ref(bankImageSchema))

/** Checks `BankGroupLogo`. */
export const bankGroupLogoSchema: SchemaOf<BankGroupLogo> = /*#__PURE__*/ schemaOf<BankGroupLogo>((m) => m.ref(bankImageSchema))

/** Checks `BankIcon`. */
export const bankIconSchema: SchemaOf<BankIcon> = /*#__PURE__*/ schemaOf<BankIcon>((m) => m.ref(bankImageSchema))

/** Checks `BankImage`. */
export const bankImageSchema: SchemaOf<BankImage> = /*#__PURE__*/ schemaOf<BankImage>((m) => m.object({ url: m.string }))

/** Checks `BankInterface`. */
export const bankInterfaceSchema: SchemaOf<BankInterface> = /*#__PURE__*/ schemaOf<BankInterface>((m) =>
  m.object({
    bankingInterface: m.ref(bankingInterfaceSchema),
    loginCredentials: m.list(m.ref(bankInterfaceLoginFieldSchema)),
    properties: m.list(m.ref(bankInterfacePropertySchema), { unique: true }),
    health: m.quantity({ min: 0, max: 100, whole: true }),
    isAisSupported: m.boolean,
    isPisSupported: m.boolean,
    aisCapabilities: m.ref(bankInterfaceAisCapabilitiesSchema),
    paymentCapabilities: m.ref(bankInterfacePaymentCapabilitiesSchema),
    aisAccountTypes: m.list(m.ref(accessAccountTypeSchema)),
  }, {
    tppAuthenticationGroup: m.nullable(m.ref(bankInterfaceTppAuthenticationGroupSchema)),
    loginHint: m.nullable(m.string),
    lastCommunicationAttempt: m.nullable(m.dateTime),
    lastSuccessfulCommunication: m.nullable(m.dateTime),
    paymentConstraints: m.nullable(m.ref(bankInterfacePaymentConstraintsSchema)),
  }),
)

/** Checks `BankInterfaceAisCapabilities`. */
export const bankInterfaceAisCapabilitiesSchema: SchemaOf<BankInterfaceAisCapabilities> = /*#__PURE__*/ schemaOf<BankInterfaceAisCapabilities>((m) =>
  m.object({ standingOrdersDownload: m.boolean }),
)

/** Checks `BankInterfaceLoginField`. */
export const bankInterfaceLoginFieldSchema: SchemaOf<BankInterfaceLoginField> = /*#__PURE__*/ schemaOf<BankInterfaceLoginField>((m) =>
  m.object({
    label: m.string,
    isSecret: m.boolean,
    isVolatile: m.boolean,
    isMandatory: m.boolean,
  }),
)

/** Checks `BankInterfacePaymentCapabilities`. */
export const bankInterfacePaymentCapabilitiesSchema: SchemaOf<BankInterfacePaymentCapabilities> = /*#__PURE__*/ schemaOf<BankInterfacePaymentCapabilities>((m) =>
  m.object({
    sepaDirectDebit: m.boolean,
    sepaMoneyTransfer: m.boolean,
    sepaInstantMoneyTransfer: m.boolean,
    sepaCollectiveMoneyTransfer: m.boolean,
    sepaFutureDatedMoneyTransfer: m.boolean,
    sepaStandingOrder: m.boolean,
    domesticMoneyTransfer: m.boolean,
    domesticCollectiveMoneyTransfer: m.boolean,
    domesticFutureDatedMoneyTransfer: m.boolean,
  }),
)

/** Checks `BankInterfacePaymentConstraints`. */
export const bankInterfacePaymentConstraintsSchema: SchemaOf<BankInterfacePaymentConstraints> = /*#__PURE__*/ schemaOf<BankInterfacePaymentConstraints>((m) =>
  m.object({}, {
    sepaMoneyTransfer: m.nullable(m.ref(sepaMoneyTransferConstraintsSchema)),
    domesticMoneyTransfer: m.nullable(m.ref(domesticMoneyTransferConstraintsSchema)),
  }),
)

/** Checks `BankInterfaceProperty`. */
export const bankInterfacePropertySchema: SchemaOf<BankInterfaceProperty> = /*#__PURE__*/ schemaOf<BankInterfaceProperty>((m) =>
  m.values('REDIRECT_APPROACH', 'DECOUPLED_APPROACH', 'DETAILED_CONSENT'),
)

/** Checks `BankInterfaceTppAuthenticationGroup`. */
export const bankInterfaceTppAuthenticationGroupSchema: SchemaOf<BankInterfaceTppAuthenticationGroup> = /*#__PURE__*/ schemaOf<BankInterfaceTppAuthenticationGroup>((m) =>
  m.ref(tppAuthenticationGroupSchema),
)

/** Checks `BankLogo`. */
export const bankLogoSchema: SchemaOf<BankLogo> = /*#__PURE__*/ schemaOf<BankLogo>((m) => m.ref(bankImageSchema))

/** Checks `BankSideStandingOrder`. */
export const bankSideStandingOrderSchema: SchemaOf<BankSideStandingOrder> = /*#__PURE__*/ schemaOf<BankSideStandingOrder>((m) =>
  m.object({
    id: m.integer,
    accountId: m.integer,
    importDate: m.dateTime,
    amount: m.number,
    currency: m.ref(accessCurrencySchema),
    startDate: m.date,
    dayOfExecution: m.integer,
    frequency: m.ref(bgStandingOrderFrequencySchema),
  }, {
    counterpartyName: m.nullable(m.string),
    counterpartyIban: m.nullable(m.string),
    purpose: m.nullable(m.string),
    endToEndId: m.nullable(m.string),
    endDate: m.nullable(m.date),
    monthsOfExecution: m.nullable(m.list(m.integer, { unique: true })),
    multiplicator: m.nullable(m.integer),
    sepaPurposeCode: m.nullable(m.string),
  }),
)

/** Checks `BankingInterface`. */
export const bankingInterfaceSchema: SchemaOf<BankingInterface> = /*#__PURE__*/ schemaOf<BankingInterface>((m) =>
  m.values('WEB_SCRAPER', 'FINTS_SERVER', 'XS2A'),
)

/** Checks `BgStandingOrderFrequency`. */
export const bgStandingOrderFrequencySchema: SchemaOf<BgStandingOrderFrequency> = /*#__PURE__*/ schemaOf<BgStandingOrderFrequency>((m) =>
  m.values(
    'DAILY', 'WEEKLY', 'EVERY_TWO_WEEKS', 'MONTHLY', 'EVERY_TWO_MONTHS', 'QUARTERLY', 'SEMI_ANNUAL', 'ANNUAL', 'MONTHLY_VARIABLE',
  ),
)

/** Checks `CashFlow`. */
export const cashFlowSchema: SchemaOf<CashFlow> = /*#__PURE__*/ schemaOf<CashFlow>((m) =>
  m.object({
    income: m.number,
    spending: m.number,
    balance: m.number,
    countIncomeTransactions: m.integer,
    countSpendingTransactions: m.integer,
    countAllTransactions: m.integer,
  }, { category: m.nullable(m.ref(cashFlowCategorySchema)) }),
)

/** Checks `CashFlowCategory`. */
export const cashFlowCategorySchema: SchemaOf<CashFlowCategory> = /*#__PURE__*/ schemaOf<CashFlowCategory>((m) => m.ref(categorySchema))

/** Checks `CashFlowList`. */
export const cashFlowListSchema: SchemaOf<CashFlowList> = /*#__PURE__*/ schemaOf<CashFlowList>((m) =>
  m.object({
    cashFlows: m.list(m.ref(cashFlowSchema)),
    totalIncome: m.number,
    totalSpending: m.number,
    totalBalance: m.number,
  }),
)

/** Checks `CategorizationCheckResult`. */
export const categorizationCheckResultSchema: SchemaOf<CategorizationCheckResult> = /*#__PURE__*/ schemaOf<CategorizationCheckResult>((m) =>
  m.object({ transactionId: m.string }, {
    category: m.nullable(m.ref(categorizationCheckResultCategorySchema)),
  }),
)

/** Checks `CategorizationCheckResultCategory`. */
export const categorizationCheckResultCategorySchema: SchemaOf<CategorizationCheckResultCategory> = /*#__PURE__*/ schemaOf<CategorizationCheckResultCategory>((m) =>
  m.ref(categorySchema),
)

/** Checks `CategorizationCheckResults`. */
export const categorizationCheckResultsSchema: SchemaOf<CategorizationCheckResults> = /*#__PURE__*/ schemaOf<CategorizationCheckResults>((m) =>
  m.object({
    categorizationCheckResult: m.list(m.ref(categorizationCheckResultSchema)),
  }),
)

/** Checks `CategorizationStatus`. */
export const categorizationStatusSchema: SchemaOf<CategorizationStatus> = /*#__PURE__*/ schemaOf<CategorizationStatus>((m) =>
  m.values('PENDING', 'IN_PROGRESS', 'READY'),
)

/** Checks `Category`. */
export const categorySchema: SchemaOf<Category> = /*#__PURE__*/ schemaOf<Category>((m) =>
  m.object({ id: m.integer, name: m.string, isCustom: m.boolean }, {
    parentId: m.nullable(m.integer),
    parentName: m.nullable(m.string),
    children: m.nullable(m.list(m.integer)),
  }),
)

/** Checks `CertisTransactionData`. */
export const certisTransactionDataSchema: SchemaOf<CertisTransactionData> = /*#__PURE__*/ schemaOf<CertisTransactionData>((m) =>
  m.object({}, {
    variableSymbol: m.nullable(m.string),
    constantSymbol: m.nullable(m.string),
    specificSymbol: m.nullable(m.string),
  }),
)

/** Checks `ClientConfiguration`. */
export const clientConfigurationSchema: SchemaOf<ClientConfiguration> = /*#__PURE__*/ schemaOf<ClientConfiguration>((m) =>
  m.object({
    pfmServicesEnabled: m.boolean,
    isAutomaticBatchUpdateEnabled: m.boolean,
    isDevelopmentModeEnabled: m.boolean,
    isNonEuroAccountsSupported: m.boolean,
    isAutoCategorizationEnabled: m.boolean,
    mandatorLicense: m.ref(mandatorLicenseSchema),
    preferredConsentType: m.ref(preferredConsentTypeSchema),
    refreshTokensValidityPeriod: m.integer,
    userAccessTokensValidityPeriod: m.integer,
    clientAccessTokensValidityPeriod: m.integer,
    maxUserLoginAttempts: m.integer,
    transactionImportLimitation: m.integer,
    isUserAutoVerificationEnabled: m.boolean,
    isMandatorAdmin: m.boolean,
    isWebScrapingEnabled: m.boolean,
    aisEnabled: m.boolean,
    paymentsEnabled: m.boolean,
    isStandalonePaymentsEnabled: m.boolean,
    availableBankGroups: m.list(m.string),
    products: m.list(m.ref(productSchema), { unique: true }),
    enabledProducts: m.ref(enabledProductsSchema),
    aisViaWebForm: m.boolean,
    pisViaWebForm: m.boolean,
    pisStandaloneViaWebForm: m.boolean,
    betaBanksEnabled: m.boolean,
    categoryRestrictionsEnabled: m.boolean,
    businessBanksEnabled: m.boolean,
    categoryRestrictions: m.list(m.ref(categorySchema)),
    accountTypeRestrictions: m.list(m.ref(accessAccountTypeSchema)),
    corsAllowedOrigins: m.list(m.string),
  }, {
    userNotificationCallbackUrl: m.nullable(m.string),
    userSynchronizationCallbackUrl: m.nullable(m.string),
    finTSProductRegistrationNumber: m.nullable(m.string),
  }),
)

/** Checks `AccessCurrency`. */
export const accessCurrencySchema: SchemaOf<AccessCurrency> = /*#__PURE__*/ schemaOf<AccessCurrency>((m) =>
  m.values(
    'AED', 'AFN', 'ALL', 'AMD', 'ANG', 'AOA', 'ARS', 'AUD', 'AWG', 'AZN', 'BAM', 'BBD', 'BDT', 'BGN', 'BHD', 'BIF', 'BMD', 'BND', 'BOB',
    'BOV', 'BRL', 'BSD', 'BTN', 'BWP', 'BYN', 'BZD', 'CAD', 'CDF', 'CHE', 'CHF', 'CHN', 'CHW', 'CLF', 'CLP', 'CNY', 'COP', 'COU', 'CRC',
    'CUC', 'CUP', 'CVE', 'CZK', 'DJF', 'DKK', 'DOP', 'DZD', 'EGP', 'ERN', 'ETB', 'EUR', 'FJD', 'FKP', 'GBP', 'GEL', 'GGP', 'GHS', 'GIP',
    'GMD', 'GNF', 'GTQ', 'GYD', 'HKD', 'HNL', 'HRK', 'HTG', 'HUF', 'IDR', 'ILS', 'IMP', 'INR', 'IQD', 'IRR', 'ISK', 'JEP', 'JMD', 'JOD',
    'JPY', 'KES', 'KGS', 'KHR', 'KID', 'KMF', 'KPW', 'KRW', 'KWD', 'KYD', 'KZT', 'LAK', 'LBP', 'LKR', 'LRD', 'LSL', 'LYD', 'MAD', 'MDL',
    'MGA', 'MKD', 'MMK', 'MNT', 'MOP', 'MRU', 'MUR', 'MVR', 'MWK', 'MXN', 'MXV', 'MYR', 'MZN', 'NAD', 'NGN', 'NIO', 'NIS', 'NOK', 'NPR',
    'NTD', 'NZD', 'OMR', 'PAB', 'PEN', 'PGK', 'PHP', 'PKR', 'PLN', 'PRB', 'PYG', 'QAR', 'RMB', 'RON', 'RSD', 'RUB', 'RWF', 'SAR', 'SBD',
    'SCR', 'SDG', 'SEK', 'SGD', 'SHP', 'SLL', 'SLS', 'SOS', 'SRD', 'SSP', 'STN', 'SVC', 'SYP', 'SZL', 'THB', 'TJS', 'TMT', 'TND', 'TOP',
    'TRY', 'TTD', 'TVD', 'TWD', 'TZS', 'UAH', 'UGX', 'USD', 'USN', 'UYI', 'UYU', 'UYW', 'UZS', 'VEF', 'VES', 'VND', 'VUV', 'WST', 'XAF',
    'XAG', 'XAU', 'XBA', 'XBB', 'XBC', 'XBD', 'XCD', 'XDR', 'XOF', 'XPD', 'XPF', 'XPT', 'XSU', 'XTS', 'XUA', 'XXX', 'YER', 'ZAR', 'ZMW',
    'ZWB', 'ZWL',
  ),
)

/** Checks `DailyBalance`. */
export const dailyBalanceSchema: SchemaOf<DailyBalance> = /*#__PURE__*/ schemaOf<DailyBalance>((m) =>
  m.object({
    date: m.date,
    balance: m.number,
    income: m.number,
    spending: m.number,
    internalAdjustingEntries: m.number,
    transactions: m.list(m.integer),
  }),
)

/** Checks `DailyBalanceList`. */
export const dailyBalanceListSchema: SchemaOf<DailyBalanceList> = /*#__PURE__*/ schemaOf<DailyBalanceList>((m) =>
  m.object({
    dailyBalances: m.list(m.ref(dailyBalanceSchema)),
    paging: m.ref(dailyBalanceListPagingSchema),
  }, { latestCommonBalanceTimestamp: m.nullable(m.dateTime) }),
)

/** Checks `DailyBalanceListPaging`. */
export const dailyBalanceListPagingSchema: SchemaOf<DailyBalanceListPaging> = /*#__PURE__*/ schemaOf<DailyBalanceListPaging>((m) =>
  m.ref(accessPagingSchema),
)

/** Checks `DeleteConsent`. */
export const deleteConsentSchema: SchemaOf<DeleteConsent> = /*#__PURE__*/ schemaOf<DeleteConsent>((m) =>
  m.object({
    local: m.ref(deleteConsentResultSchema),
    remote: m.ref(deleteConsentResultSchema),
  }),
)

/** Checks `DeleteConsentResult`. */
export const deleteConsentResultSchema: SchemaOf<DeleteConsentResult> = /*#__PURE__*/ schemaOf<DeleteConsentResult>((m) =>
  m.values('DELETED', 'NOT_EXIST', 'NOT_SUPPORTED', 'NOT_DELETED'),
)

/** Checks `DomesticMoneyTransferConstraints`. */
export const domesticMoneyTransferConstraintsSchema: SchemaOf<DomesticMoneyTransferConstraints> = /*#__PURE__*/ schemaOf<DomesticMoneyTransferConstraints>((m) =>
  m.object({}, {
    mandatoryFields: m.nullable(m.ref(domesticMoneyTransferMandatoryFieldsSchema)),
  }),
)

/** Checks `DomesticMoneyTransferMandatoryFields`. */
export const domesticMoneyTransferMandatoryFieldsSchema: SchemaOf<DomesticMoneyTransferMandatoryFields> = /*#__PURE__*/ schemaOf<DomesticMoneyTransferMandatoryFields>((m) =>
  m.object({}, { endToEndId: m.nullable(m.boolean) }),
)

/** Checks `EnabledProducts`. */
export const enabledProductsSchema: SchemaOf<EnabledProducts> = /*#__PURE__*/ schemaOf<EnabledProducts>((m) =>
  m.object({
    access: m.boolean,
    webForm: m.boolean,
    customerDashboard: m.boolean,
    dataIntelligence: m.boolean,
    giroIdent: m.boolean,
    schufaApi: m.boolean,
    diLabelling: m.boolean,
    contractManager: m.boolean,
    giroCheck: m.boolean,
    kreditCheck: m.boolean,
    kreditCheckB2B: m.boolean,
    debitFlex: m.boolean,
    transparencyRegister: m.boolean,
  }),
)

/** Checks `ErrorCode`. */
export const errorCodeSchema: SchemaOf<ErrorCode> = /*#__PURE__*/ schemaOf<ErrorCode>((m) =>
  m.values(
    'ADDITIONAL_AUTHENTICATION_REQUIRED', 'BAD_REQUEST', 'BANK_SERVER_REJECTION', 'COLLECTIVE_MONEY_TRANSFER_NOT_SUPPORTED',
    'ENTITY_EXISTS', 'FORBIDDEN', 'IBAN_ONLY_DIRECT_DEBIT_NOT_SUPPORTED', 'IBAN_ONLY_MONEY_TRANSFER_NOT_SUPPORTED',
    'ILLEGAL_ENTITY_STATE', 'ILLEGAL_FIELD_VALUE', 'ILLEGAL_PAGE_SIZE', 'INVALID_CONSENT', 'INVALID_FILTER_OPTIONS',
    'INVALID_ACCOUNT_TYPES', 'INVALID_TOKEN', 'INVALID_TWO_STEP_PROCEDURE', 'LOCKED', 'LOGIN_FIELDS_MISMATCH', 'METHOD_NOT_ALLOWED',
    'MISSING_CREDENTIALS', 'MISSING_FIELD', 'MISSING_TWO_STEP_PROCEDURE', 'NO_ACCOUNTS_FOR_TYPE_LIST', 'NO_CERTIFICATE',
    'NO_EXISTING_CHALLENGE', 'NO_TPP_CLIENT_CREDENTIALS', 'NO_PSU_METADATA', 'TOO_MANY_IDS', 'UNAUTHORIZED_ACCESS', 'UNEXPECTED_ERROR',
    'UNKNOWN_ENTITY', 'UNSUPPORTED_BANK', 'UNSUPPORTED_FEATURE', 'UNSUPPORTED_MEDIA_TYPE', 'UNSUPPORTED_ORDER', 'USER_ALREADY_VERIFIED',
    'USER_NOT_VERIFIED', 'WEB_FORM_ABORTED', 'WEB_FORM_REQUIRED',
  ),
)

/** Checks `ErrorDetails`. */
export const errorDetailsSchema: SchemaOf<ErrorDetails> = /*#__PURE__*/ schemaOf<ErrorDetails>((m) =>
  m.object({ code: m.ref(errorCodeSchema), type: m.ref(errorTypeSchema) }, {
    message: m.nullable(m.string),
    multiStepAuthentication: m.nullable(m.ref(errorDetailsMultiStepAuthenticationSchema)),
  }),
)

/** Checks `ErrorDetailsMultiStepAuthentication`. */
export const errorDetailsMultiStepAuthenticationSchema: SchemaOf<ErrorDetailsMultiStepAuthentication> = /*#__PURE__*/ schemaOf<ErrorDetailsMultiStepAuthentication>((m) =>
  m.ref(multiStepAuthenticationChallengeSchema),
)

/** Checks `ErrorMessage`. */
export const errorMessageSchema: SchemaOf<ErrorMessage> = /*#__PURE__*/ schemaOf<ErrorMessage>((m) =>
  m.object({
    errors: m.list(m.ref(errorDetailsSchema)),
    date: m.dateTime,
    requestId: m.string,
    endpoint: m.string,
    authContext: m.string,
  }, { bank: m.nullable(m.string) }),
)

/** Checks `ErrorType`. */
export const errorTypeSchema: SchemaOf<ErrorType> = /*#__PURE__*/ schemaOf<ErrorType>((m) => m.values('BUSINESS', 'TECHNICAL'))

/** Checks `IbanRule`. */
export const ibanRuleSchema: SchemaOf<IbanRule> = /*#__PURE__*/ schemaOf<IbanRule>((m) =>
  m.object({
    id: m.integer,
    category: m.ref(ibanRuleCategorySchema),
    direction: m.ref(transactionDirectionSchema),
    creationDate: m.dateTime,
    iban: m.string,
  }),
)

/** Checks `IbanRuleCategory`. */
export const ibanRuleCategorySchema: SchemaOf<IbanRuleCategory> = /*#__PURE__*/ schemaOf<IbanRuleCategory>((m) => m.ref(categorySchema))

/** Checks `IbanRuleList`. */
export const ibanRuleListSchema: SchemaOf<IbanRuleList> = /*#__PURE__*/ schemaOf<IbanRuleList>((m) =>
  m.object({ ibanRules: m.list(m.ref(ibanRuleSchema)) }),
)

/** Checks `IdentifierList`. */
export const identifierListSchema: SchemaOf<IdentifierList> = /*#__PURE__*/ schemaOf<IdentifierList>((m) =>
  m.object({ identifiers: m.list(m.integer) }),
)

/** Checks `KeywordRule`. */
export const keywordRuleSchema: SchemaOf<KeywordRule> = /*#__PURE__*/ schemaOf<KeywordRule>((m) =>
  m.object({
    id: m.integer,
    category: m.ref(ibanRuleCategorySchema),
    direction: m.ref(transactionDirectionSchema),
    creationDate: m.dateTime,
    keywords: m.list(m.string),
    keywordsLanguage: m.ref(accessLanguageSchema),
    allKeywordsMustMatch: m.boolean,
  }),
)

/** Checks `KeywordRuleList`. */
export const keywordRuleListSchema: SchemaOf<KeywordRuleList> = /*#__PURE__*/ schemaOf<KeywordRuleList>((m) =>
  m.object({ keywordRules: m.list(m.ref(keywordRuleSchema)) }),
)

/** Checks `Label`. */
export const labelSchema: SchemaOf<Label> = /*#__PURE__*/ schemaOf<Label>((m) => m.object({ id: m.integer, name: m.string }))

/** Checks `AccessLanguage`. */
export const accessLanguageSchema: SchemaOf<AccessLanguage> = /*#__PURE__*/ schemaOf<AccessLanguage>((m) =>
  m.values(
    'AA', 'AB', 'AE', 'AF', 'AK', 'AM', 'AN', 'AR', 'AS', 'AV', 'AY', 'AZ', 'BA', 'BE', 'BG', 'BH', 'BI', 'BM', 'BN', 'BO', 'BR', 'BS',
    'CA', 'CE', 'CH', 'CO', 'CR', 'CS', 'CU', 'CV', 'CY', 'DA', 'DE', 'DV', 'DZ', 'EE', 'EL', 'EN', 'EO', 'ES', 'ET', 'EU', 'FA', 'FF',
    'FI', 'FJ', 'FO', 'FR', 'FY', 'GA', 'GD', 'GL', 'GN', 'GU', 'GV', 'HA', 'HE', 'HI', 'HO', 'HR', 'HT', 'HU', 'HY', 'HZ', 'IA', 'ID',
    'IE', 'IG', 'II', 'IK', 'IO', 'IS', 'IT', 'IU', 'JA', 'JV', 'KA', 'KG', 'KI', 'KJ', 'KK', 'KL', 'KM', 'KN', 'KO', 'KR', 'KS', 'KU',
    'KV', 'KW', 'KY', 'LA', 'LB', 'LG', 'LI', 'LN', 'LO', 'LT', 'LU', 'LV', 'MG', 'MH', 'MI', 'MK', 'ML', 'MN', 'MR', 'MS', 'MT', 'MY',
    'NA', 'NB', 'ND', 'NE', 'NG', 'NL', 'NN', 'NO', 'NR', 'NV', 'NY', 'OC', 'OJ', 'OM', 'OR', 'OS', 'PA', 'PI', 'PL', 'PS', 'PT', 'QU',
    'RM', 'RN', 'RO', 'RU', 'RW', 'SA', 'SC', 'SD', 'SE', 'SG', 'SI', 'SK', 'SL', 'SM', 'SN', 'SO', 'SQ', 'SR', 'SS', 'ST', 'SU', 'SV',
    'SW', 'TA', 'TE', 'TG', 'TH', 'TI', 'TK', 'TL', 'TN', 'TO', 'TR', 'TS', 'TT', 'TW', 'TY', 'UG', 'UK', 'UR', 'UZ', 'VE', 'VI', 'VO',
    'WA', 'WO', 'XH', 'YI', 'YO', 'ZA', 'ZH', 'ZU',
  ),
)

/** Checks `LoginCredentialResource`. */
export const loginCredentialResourceSchema: SchemaOf<LoginCredentialResource> = /*#__PURE__*/ schemaOf<LoginCredentialResource>((m) =>
  m.object({ label: m.string }, { value: m.nullable(m.string) }),
)

/** Checks `MandatorLicense`. */
export const mandatorLicenseSchema: SchemaOf<MandatorLicense> = /*#__PURE__*/ schemaOf<MandatorLicense>((m) =>
  m.values('UNLICENSED', 'AISP', 'PISP', 'FULLY_LICENSED'),
)

/** Checks `MonthlyUserStats`. */
export const monthlyUserStatsSchema: SchemaOf<MonthlyUserStats> = /*#__PURE__*/ schemaOf<MonthlyUserStats>((m) =>
  m.object({
    month: m.string,
    minBankConnectionCount: m.integer,
    maxBankConnectionCount: m.integer,
  }),
)

/** Checks `MsaStatus`. */
export const msaStatusSchema: SchemaOf<MsaStatus> = /*#__PURE__*/ schemaOf<MsaStatus>((m) =>
  m.values(
    'CHALLENGE_RESPONSE_REQUIRED', 'TWO_STEP_PROCEDURE_REQUIRED', 'REDIRECT_REQUIRED', 'DECOUPLED_AUTH_REQUIRED',
    'DECOUPLED_AUTH_IN_PROGRESS',
  ),
)

/** Checks `MultiStepAuthenticationChallenge`. */
export const multiStepAuthenticationChallengeSchema: SchemaOf<MultiStepAuthenticationChallenge> = /*#__PURE__*/ schemaOf<MultiStepAuthenticationChallenge>((m) =>
  m.object({
    hash: m.string,
    status: m.ref(msaStatusSchema),
    opticalDataAsReinerSct: m.boolean,
  }, {
    challengeMessage: m.nullable(m.string),
    answerFieldLabel: m.nullable(m.string),
    redirectUrl: m.nullable(m.string),
    redirectContext: m.nullable(m.string),
    redirectContextField: m.nullable(m.string),
    twoStepProcedures: m.nullable(m.list(m.ref(twoStepProcedureSchema), { unique: true })),
    photoTanMimeType: m.nullable(m.string),
    photoTanData: m.nullable(m.string),
    opticalData: m.nullable(m.string),
  }),
)

/** Checks `NotificationMessage`. */
export const notificationMessageSchema: SchemaOf<NotificationMessage> = /*#__PURE__*/ schemaOf<NotificationMessage>((m) =>
  m.object({
    notificationRuleId: m.integer,
    triggerEvent: m.ref(notificationTriggerEventSchema),
  }, {
    callbackHandle: m.nullable(m.string),
    newTransactions: m.nullable(m.list(m.ref(notificationNewTransactionsSchema))),
  }),
)

/** Checks `NotificationNewTransactions`. */
export const notificationNewTransactionsSchema: SchemaOf<NotificationNewTransactions> = /*#__PURE__*/ schemaOf<NotificationNewTransactions>((m) =>
  m.object({ accountId: m.integer, newTransactionsCount: m.integer }, {
    accountName: m.nullable(m.string),
    accountNumber: m.nullable(m.string),
    accountIban: m.nullable(m.string),
    bankName: m.nullable(m.string),
    bankConnectionName: m.nullable(m.string),
    details: m.nullable(m.string),
  }),
)

/** Checks `NotificationRule`. */
export const notificationRuleSchema: SchemaOf<NotificationRule> = /*#__PURE__*/ schemaOf<NotificationRule>((m) =>
  m.object({
    id: m.integer,
    triggerEvent: m.ref(notificationTriggerEventSchema),
    params: m.map(m.string),
    includeDetails: m.boolean,
  }, { callbackHandle: m.nullable(m.string) }),
)

/** Checks `NotificationRuleList`. */
export const notificationRuleListSchema: SchemaOf<NotificationRuleList> = /*#__PURE__*/ schemaOf<NotificationRuleList>((m) =>
  m.object({ notificationRules: m.list(m.ref(notificationRuleSchema)) }),
)

/** Checks `NotificationTransactionDetail`. */
export const notificationTransactionDetailSchema: SchemaOf<NotificationTransactionDetail> = /*#__PURE__*/ schemaOf<NotificationTransactionDetail>((m) =>
  m.object({
    id: m.integer,
    finapiBookingDate: m.date,
    bankBookingDate: m.date,
    amount: m.number,
    isAdjustingEntry: m.boolean,
  }, {
    counterpartName: m.nullable(m.string),
    purpose: m.nullable(m.string),
  }),
)

/** Checks `NotificationTransactionDetails`. */
export const notificationTransactionDetailsSchema: SchemaOf<NotificationTransactionDetails> = /*#__PURE__*/ schemaOf<NotificationTransactionDetails>((m) =>
  m.object({
    transactionDetails: m.list(m.ref(notificationTransactionDetailSchema)),
  }),
)

/** Checks `NotificationTriggerEvent`. */
export const notificationTriggerEventSchema: SchemaOf<NotificationTriggerEvent> = /*#__PURE__*/ schemaOf<NotificationTriggerEvent>((m) =>
  m.values(
    'NEW_ACCOUNT_BALANCE', 'NEW_TRANSACTIONS', 'BANK_LOGIN_ERROR', 'FOREIGN_MONEY_TRANSFER', 'LOW_ACCOUNT_BALANCE',
    'HIGH_TRANSACTION_AMOUNT', 'CATEGORY_CASH_FLOW', 'NEW_TERMS_AND_CONDITIONS',
  ),
)

/** Checks `OAuthErrorCode`. */
export const oAuthErrorCodeSchema: SchemaOf<OAuthErrorCode> = /*#__PURE__*/ schemaOf<OAuthErrorCode>((m) =>
  m.values('invalid_token', 'invalid_grant', 'invalid_client'),
)

/** Checks `OrderInitiationStatus`. */
export const orderInitiationStatusSchema: SchemaOf<OrderInitiationStatus> = /*#__PURE__*/ schemaOf<OrderInitiationStatus>((m) =>
  m.values('OPEN', 'PENDING', 'SUCCESSFUL', 'NOT_SUCCESSFUL', 'DISCARDED'),
)

/** Checks `PageableBankGroupList`. */
export const pageableBankGroupListSchema: SchemaOf<PageableBankGroupList> = /*#__PURE__*/ schemaOf<PageableBankGroupList>((m) =>
  m.object({
    bankGroups: m.list(m.ref(bankGroupSchema)),
    paging: m.ref(dailyBalanceListPagingSchema),
  }),
)

/** Checks `PageableBankList`. */
export const pageableBankListSchema: SchemaOf<PageableBankList> = /*#__PURE__*/ schemaOf<PageableBankList>((m) =>
  m.object({
    banks: m.list(m.ref(bankSchema)),
    paging: m.ref(dailyBalanceListPagingSchema),
  }),
)

/** Checks `PageableBankSideStandingOrderResources`. */
export const pageableBankSideStandingOrderResourcesSchema: SchemaOf<PageableBankSideStandingOrderResources> = /*#__PURE__*/ schemaOf<PageableBankSideStandingOrderResources>((m) =>
  m.object({
    standingOrders: m.list(m.ref(bankSideStandingOrderSchema)),
    paging: m.ref(dailyBalanceListPagingSchema),
  }),
)

/** Checks `PageableCategoryList`. */
export const pageableCategoryListSchema: SchemaOf<PageableCategoryList> = /*#__PURE__*/ schemaOf<PageableCategoryList>((m) =>
  m.object({
    categories: m.list(m.ref(categorySchema)),
    paging: m.ref(dailyBalanceListPagingSchema),
  }),
)

/** Checks `PageableIbanRuleList`. */
export const pageableIbanRuleListSchema: SchemaOf<PageableIbanRuleList> = /*#__PURE__*/ schemaOf<PageableIbanRuleList>((m) =>
  m.object({
    ibanRules: m.list(m.ref(ibanRuleSchema)),
    paging: m.ref(dailyBalanceListPagingSchema),
  }),
)

/** Checks `PageableKeywordRuleList`. */
export const pageableKeywordRuleListSchema: SchemaOf<PageableKeywordRuleList> = /*#__PURE__*/ schemaOf<PageableKeywordRuleList>((m) =>
  m.object({
    keywordRules: m.list(m.ref(keywordRuleSchema)),
    paging: m.ref(dailyBalanceListPagingSchema),
  }),
)

/** Checks `PageableLabelList`. */
export const pageableLabelListSchema: SchemaOf<PageableLabelList> = /*#__PURE__*/ schemaOf<PageableLabelList>((m) =>
  m.object({
    labels: m.list(m.ref(labelSchema)),
    paging: m.ref(dailyBalanceListPagingSchema),
  }),
)

/** Checks `PageablePaymentResources`. */
export const pageablePaymentResourcesSchema: SchemaOf<PageablePaymentResources> = /*#__PURE__*/ schemaOf<PageablePaymentResources>((m) =>
  m.object({
    payments: m.list(m.ref(paymentSchema)),
    paging: m.ref(dailyBalanceListPagingSchema),
  }),
)

/** Checks `PageablePendingTransactionResources`. */
export const pageablePendingTransactionResourcesSchema: SchemaOf<PageablePendingTransactionResources> = /*#__PURE__*/ schemaOf<PageablePendingTransactionResources>((m) =>
  m.object({
    pendingTransactions: m.list(m.ref(pendingTransactionSchema)),
    paging: m.ref(dailyBalanceListPagingSchema),
  }),
)

/** Checks `PageableSecurityList`. */
export const pageableSecurityListSchema: SchemaOf<PageableSecurityList> = /*#__PURE__*/ schemaOf<PageableSecurityList>((m) =>
  m.object({
    securities: m.list(m.ref(securitySchema)),
    paging: m.ref(dailyBalanceListPagingSchema),
  }),
)

/** Checks `PageableStandingOrderResources`. */
export const pageableStandingOrderResourcesSchema: SchemaOf<PageableStandingOrderResources> = /*#__PURE__*/ schemaOf<PageableStandingOrderResources>((m) =>
  m.object({
    standingOrders: m.list(m.ref(standingOrderSchema)),
    paging: m.ref(dailyBalanceListPagingSchema),
  }),
)

/** Checks `PageableTppAuthenticationGroupResources`. */
export const pageableTppAuthenticationGroupResourcesSchema: SchemaOf<PageableTppAuthenticationGroupResources> = /*#__PURE__*/ schemaOf<PageableTppAuthenticationGroupResources>((m) =>
  m.object({
    tppAuthenticationGroups: m.list(m.ref(tppAuthenticationGroupSchema)),
    paging: m.ref(dailyBalanceListPagingSchema),
  }),
)

/** Checks `PageableTppCertificateList`. */
export const pageableTppCertificateListSchema: SchemaOf<PageableTppCertificateList> = /*#__PURE__*/ schemaOf<PageableTppCertificateList>((m) =>
  m.object({
    paging: m.ref(dailyBalanceListPagingSchema),
    tppCertificates: m.list(m.ref(tppCertificateSchema)),
  }),
)

/** Checks `PageableTppCredentialResources`. */
export const pageableTppCredentialResourcesSchema: SchemaOf<PageableTppCredentialResources> = /*#__PURE__*/ schemaOf<PageableTppCredentialResources>((m) =>
  m.object({
    paging: m.ref(dailyBalanceListPagingSchema),
    tppCredentials: m.list(m.ref(tppCredentialsSchema)),
  }),
)

/** Checks `PageableTransactionList`. */
export const pageableTransactionListSchema: SchemaOf<PageableTransactionList> = /*#__PURE__*/ schemaOf<PageableTransactionList>((m) =>
  m.object({
    transactions: m.list(m.ref(transactionSchema)),
    paging: m.ref(dailyBalanceListPagingSchema),
    income: m.number,
    spending: m.number,
    balance: m.number,
  }),
)

/** Checks `PageableUserInfoList`. */
export const pageableUserInfoListSchema: SchemaOf<PageableUserInfoList> = /*#__PURE__*/ schemaOf<PageableUserInfoList>((m) =>
  m.object({
    users: m.list(m.ref(userInfoSchema)),
    paging: m.ref(dailyBalanceListPagingSchema),
  }),
)

/** Checks `AccessPaging`. */
export const accessPagingSchema: SchemaOf<AccessPaging> = /*#__PURE__*/ schemaOf<AccessPaging>((m) =>
  m.object({
    page: m.quantity({ min: 1, whole: true }),
    perPage: m.quantity({ min: 1, whole: true }),
    pageCount: m.quantity({ min: 0, whole: true }),
    totalCount: m.quantity({ min: 0, whole: true }),
  }),
)

/** Checks `PasswordChangingResource`. */
export const passwordChangingResourceSchema: SchemaOf<PasswordChangingResource> = /*#__PURE__*/ schemaOf<PasswordChangingResource>((m) =>
  m.object({ userId: m.string, passwordChangeToken: m.string }, { userEmail: m.nullable(m.string) }),
)

/** Checks `Payment`. */
export const paymentSchema: SchemaOf<Payment> = /*#__PURE__*/ schemaOf<Payment>((m) =>
  m.object({
    id: m.integer,
    bankId: m.integer,
    type: m.ref(paymentTypeSchema),
    amount: m.number,
    orderCount: m.integer,
    status: m.ref(orderInitiationStatusSchema),
    instantPayment: m.boolean,
    statusV2: m.ref(v2OrderInitiationStatusSchema),
  }, {
    accountId: m.nullable(m.integer),
    iban: m.nullable(m.string),
    bankMessage: m.nullable(m.string),
    requestDate: m.nullable(m.dateTime),
    executionDate: m.nullable(m.dateTime),
    instructedExecutionDate: m.nullable(m.date),
    msgId: m.nullable(m.string),
  }),
)

/** Checks `PaymentType`. */
export const paymentTypeSchema: SchemaOf<PaymentType> = /*#__PURE__*/ schemaOf<PaymentType>((m) =>
  m.values('MONEY_TRANSFER', 'DIRECT_DEBIT'),
)

/** Checks `PaypalTransactionData`. */
export const paypalTransactionDataSchema: SchemaOf<PaypalTransactionData> = /*#__PURE__*/ schemaOf<PaypalTransactionData>((m) =>
  m.object({}, {
    invoiceNumber: m.nullable(m.string),
    fee: m.nullable(m.number),
    net: m.nullable(m.number),
  }),
)

/** Checks `PendingTransaction`. */
export const pendingTransactionSchema: SchemaOf<PendingTransaction> = /*#__PURE__*/ schemaOf<PendingTransaction>((m) =>
  m.object({
    id: m.integer,
    accountId: m.integer,
    importDate: m.dateTime,
    valueDate: m.date,
    amount: m.number,
  }, {
    bankBookingDate: m.nullable(m.date),
    currency: m.nullable(m.ref(accessCurrencySchema)),
    purpose: m.nullable(m.string),
    counterpartyName: m.nullable(m.string),
    counterpartyIban: m.nullable(m.string),
    counterpartyAccountNumber: m.nullable(m.string),
    counterpartyBlz: m.nullable(m.string),
    counterpartyBic: m.nullable(m.string),
    counterpartyBankName: m.nullable(m.string),
    counterpartyMandateReference: m.nullable(m.string),
    counterpartyCustomerReference: m.nullable(m.string),
    counterpartyCreditorId: m.nullable(m.string),
    counterpartyDebtorId: m.nullable(m.string),
    endToEndId: m.nullable(m.string),
    type: m.nullable(m.string),
    typeCodeZka: m.nullable(m.string),
    typeCodeSwift: m.nullable(m.string),
    sepaPurposeCode: m.nullable(m.string),
    bankTransactionCode: m.nullable(m.string),
    bankTransactionCodeDescription: m.nullable(m.text({ max: 256 })),
    primanota: m.nullable(m.string),
    compensationAmount: m.nullable(m.number),
    originalAmount: m.nullable(m.number),
    originalCurrency: m.nullable(m.ref(accessCurrencySchema)),
    feeAmount: m.nullable(m.number),
    feeCurrency: m.nullable(m.ref(accessCurrencySchema)),
    differentDebtor: m.nullable(m.string),
    differentCreditor: m.nullable(m.string),
    paypalData: m.nullable(m.ref(pendingTransactionPaypalDataSchema)),
    certisData: m.nullable(m.ref(pendingTransactionCertisDataSchema)),
  }),
)

/** Checks `PendingTransactionCertisData`. */
export const pendingTransactionCertisDataSchema: SchemaOf<PendingTransactionCertisData> = /*#__PURE__*/ schemaOf<PendingTransactionCertisData>((m) =>
  m.ref(certisTransactionDataSchema),
)

/** Checks `PendingTransactionPaypalData`. */
export const pendingTransactionPaypalDataSchema: SchemaOf<PendingTransactionPaypalData> = /*#__PURE__*/ schemaOf<PendingTransactionPaypalData>((m) =>
  m.ref(paypalTransactionDataSchema),
)

/** Checks `PreferredConsentType`. */
export const preferredConsentTypeSchema: SchemaOf<PreferredConsentType> = /*#__PURE__*/ schemaOf<PreferredConsentType>((m) =>
  m.values('ONETIME', 'RECURRING'),
)

/** Checks `Product`. */
export const productSchema: SchemaOf<Product> = /*#__PURE__*/ schemaOf<Product>((m) =>
  m.values(
    'ACCESS', 'DATA_INTELLIGENCE', 'WEB_FORM', 'GIRO_IDENT', 'SCHUFA_API', 'DI_LABELLING', 'CONTRACT_MANAGER', 'GIROCHECK', 'KREDITCHECK',
    'KREDITCHECK_B2B', 'DEBITFLEX', 'TRANSPARENCY_REGISTER',
  ),
)

/** Checks `ResponseMessage`. */
export const responseMessageSchema: SchemaOf<ResponseMessage> = /*#__PURE__*/ schemaOf<ResponseMessage>((m) =>
  m.object({ message: m.string }),
)

/** Checks `Security`. */
export const securitySchema: SchemaOf<Security> = /*#__PURE__*/ schemaOf<Security>((m) =>
  m.object({ id: m.integer, accountId: m.integer }, {
    name: m.nullable(m.string),
    isin: m.nullable(m.string),
    wkn: m.nullable(m.string),
    quote: m.nullable(m.number),
    quoteCurrency: m.nullable(m.string),
    quoteType: m.nullable(m.ref(securityPositionQuoteTypeSchema)),
    quoteDate: m.nullable(m.dateTime),
    quantityNominal: m.nullable(m.number),
    quantityNominalType: m.nullable(m.ref(securityPositionQuantityNominalTypeSchema)),
    marketValue: m.nullable(m.number),
    marketValueCurrency: m.nullable(m.string),
    entryQuote: m.nullable(m.number),
    entryQuoteCurrency: m.nullable(m.string),
    profitOrLoss: m.nullable(m.number),
  }),
)

/** Checks `SecurityPositionQuantityNominalType`. */
export const securityPositionQuantityNominalTypeSchema: SchemaOf<SecurityPositionQuantityNominalType> = /*#__PURE__*/ schemaOf<SecurityPositionQuantityNominalType>((m) =>
  m.values('UNIT', 'FAMT'),
)

/** Checks `SecurityPositionQuoteType`. */
export const securityPositionQuoteTypeSchema: SchemaOf<SecurityPositionQuoteType> = /*#__PURE__*/ schemaOf<SecurityPositionQuoteType>((m) =>
  m.values('ACTU', 'PERC'),
)

/** Checks `SepaMoneyTransferConstraints`. */
export const sepaMoneyTransferConstraintsSchema: SchemaOf<SepaMoneyTransferConstraints> = /*#__PURE__*/ schemaOf<SepaMoneyTransferConstraints>((m) =>
  m.object({}, {
    mandatoryFields: m.nullable(m.ref(sepaMoneyTransferMandatoryFieldsSchema)),
    purposeOrEndToEndId: m.nullable(m.boolean),
    maxCollectiveOrders: m.nullable(m.integer),
    maxPurposeLength: m.nullable(m.integer),
  }),
)

/** Checks `SepaMoneyTransferCounterpartAddressMandatoryFields`. */
export const sepaMoneyTransferCounterpartAddressMandatoryFieldsSchema: SchemaOf<SepaMoneyTransferCounterpartAddressMandatoryFields> = /*#__PURE__*/ schemaOf<SepaMoneyTransferCounterpartAddressMandatoryFields>((m) =>
  m.object({}, {
    street: m.nullable(m.boolean),
    houseNumber: m.nullable(m.boolean),
    postCode: m.nullable(m.boolean),
    city: m.nullable(m.boolean),
    country: m.nullable(m.boolean),
  }),
)

/** Checks `SepaMoneyTransferMandatoryFields`. */
export const sepaMoneyTransferMandatoryFieldsSchema: SchemaOf<SepaMoneyTransferMandatoryFields> = /*#__PURE__*/ schemaOf<SepaMoneyTransferMandatoryFields>((m) =>
  m.object({}, {
    purpose: m.nullable(m.boolean),
    counterpartName: m.nullable(m.boolean),
    counterpartBic: m.nullable(m.boolean),
    counterpartBankName: m.nullable(m.boolean),
    endToEndId: m.nullable(m.boolean),
    counterpartAddress: m.nullable(m.ref(sepaMoneyTransferCounterpartAddressMandatoryFieldsSchema)),
  }),
)

/** Checks `StandingOrder`. */
export const standingOrderSchema: SchemaOf<StandingOrder> = /*#__PURE__*/ schemaOf<StandingOrder>((m) =>
  m.object({
    id: m.integer,
    bankId: m.integer,
    amount: m.number,
    currency: m.ref(accessCurrencySchema),
    startDate: m.date,
    frequency: m.ref(standingOrderFrequencySchema),
    status: m.ref(orderInitiationStatusSchema),
  }, {
    accountId: m.nullable(m.integer),
    iban: m.nullable(m.string),
    endDate: m.nullable(m.date),
    requestDate: m.nullable(m.dateTime),
    requestCompletionDate: m.nullable(m.dateTime),
    bankMessage: m.nullable(m.string),
  }),
)

/** Checks `StandingOrderFrequency`. */
export const standingOrderFrequencySchema: SchemaOf<StandingOrderFrequency> = /*#__PURE__*/ schemaOf<StandingOrderFrequency>((m) =>
  m.values('MONTHLY', 'EVERY_TWO_MONTHS', 'QUARTERLY', 'SEMI_ANNUAL', 'ANNUAL'),
)

/** Checks `TppAuthenticationGroup`. */
export const tppAuthenticationGroupSchema: SchemaOf<TppAuthenticationGroup> = /*#__PURE__*/ schemaOf<TppAuthenticationGroup>((m) =>
  m.object({ id: m.integer, name: m.string }),
)

/** Checks `TppCertificate`. */
export const tppCertificateSchema: SchemaOf<TppCertificate> = /*#__PURE__*/ schemaOf<TppCertificate>((m) =>
  m.object({
    id: m.integer,
    certificateType: m.ref(tppCertificateTypeSchema),
    label: m.string,
    validFrom: m.date,
    validUntil: m.date,
  }),
)

/** Checks `TppCertificateType`. */
export const tppCertificateTypeSchema: SchemaOf<TppCertificateType> = /*#__PURE__*/ schemaOf<TppCertificateType>((m) =>
  m.values('QWAC', 'QSEALC'),
)

/** Checks `TppCredentials`. */
export const tppCredentialsSchema: SchemaOf<TppCredentials> = /*#__PURE__*/ schemaOf<TppCredentials>((m) =>
  m.object({
    id: m.integer,
    label: m.string,
    tppAuthenticationGroupId: m.integer,
    validFrom: m.date,
  }, { validUntil: m.nullable(m.date) }),
)

/** Checks `Transaction`. */
export const transactionSchema: SchemaOf<Transaction> = /*#__PURE__*/ schemaOf<Transaction>((m) =>
  m.object({
    id: m.integer,
    accountId: m.integer,
    valueDate: m.date,
    bankBookingDate: m.date,
    finapiBookingDate: m.date,
    amount: m.number,
    labels: m.list(m.ref(labelSchema)),
    isPotentialDuplicate: m.boolean,
    isAdjustingEntry: m.boolean,
    isNew: m.boolean,
    importDate: m.dateTime,
  }, {
    parentId: m.nullable(m.integer),
    currency: m.nullable(m.ref(accessCurrencySchema)),
    purpose: m.nullable(m.string),
    counterpartName: m.nullable(m.string),
    counterpartAccountNumber: m.nullable(m.string),
    counterpartIban: m.nullable(m.string),
    counterpartBlz: m.nullable(m.string),
    counterpartBic: m.nullable(m.string),
    counterpartBankName: m.nullable(m.string),
    counterpartMandateReference: m.nullable(m.string),
    counterpartCustomerReference: m.nullable(m.string),
    counterpartCreditorId: m.nullable(m.string),
    counterpartDebitorId: m.nullable(m.string),
    type: m.nullable(m.string),
    typeCodeZka: m.nullable(m.string),
    typeCodeSwift: m.nullable(m.string),
    sepaPurposeCode: m.nullable(m.string),
    bankTransactionCode: m.nullable(m.string),
    bankTransactionCodeDescription: m.nullable(m.text({ max: 256 })),
    primanota: m.nullable(m.string),
    category: m.nullable(m.ref(transactionCategorySchema)),
    children: m.nullable(m.list(m.integer)),
    paypalData: m.nullable(m.ref(pendingTransactionPaypalDataSchema)),
    certisData: m.nullable(m.ref(pendingTransactionCertisDataSchema)),
    endToEndReference: m.nullable(m.string),
    compensationAmount: m.nullable(m.number),
    originalAmount: m.nullable(m.number),
    originalCurrency: m.nullable(m.ref(accessCurrencySchema)),
    feeAmount: m.nullable(m.number),
    feeCurrency: m.nullable(m.ref(accessCurrencySchema)),
    differentDebitor: m.nullable(m.string),
    differentCreditor: m.nullable(m.string),
  }),
)

/** Checks `TransactionCategory`. */
export const transactionCategorySchema: SchemaOf<TransactionCategory> = /*#__PURE__*/ schemaOf<TransactionCategory>((m) =>
  m.ref(categorySchema),
)

/** Checks `TransactionDirection`. */
export const transactionDirectionSchema: SchemaOf<TransactionDirection> = /*#__PURE__*/ schemaOf<TransactionDirection>((m) =>
  m.values('Income', 'Spending'),
)

/** Checks `TwoStepProcedure`. */
export const twoStepProcedureSchema: SchemaOf<TwoStepProcedure> = /*#__PURE__*/ schemaOf<TwoStepProcedure>((m) =>
  m.object({
    procedureId: m.string,
    procedureName: m.string,
    implicitExecute: m.boolean,
  }, { procedureChallengeType: m.nullable(m.string) }),
)

/** Checks `UpdateResult`. */
export const updateResultSchema: SchemaOf<UpdateResult> = /*#__PURE__*/ schemaOf<UpdateResult>((m) =>
  m.object({ result: m.ref(updateResultStatusSchema), timestamp: m.dateTime }, {
    errorMessage: m.nullable(m.string),
    errorType: m.nullable(m.ref(errorTypeSchema)),
  }),
)

/** Checks `UpdateResultStatus`. */
export const updateResultStatusSchema: SchemaOf<UpdateResultStatus> = /*#__PURE__*/ schemaOf<UpdateResultStatus>((m) =>
  m.values('OK', 'BANK_SERVER_REJECTION', 'INTERNAL_SERVER_ERROR'),
)

/** Checks `User`. */
export const userSchema: SchemaOf<User> = /*#__PURE__*/ schemaOf<User>((m) =>
  m.object({ id: m.string, password: m.string, isAutoUpdateEnabled: m.boolean }, { email: m.nullable(m.string), phone: m.nullable(m.string) }),
)

/** Checks `UserDeletionCallback`. */
export const userDeletionCallbackSchema: SchemaOf<UserDeletionCallback> = /*#__PURE__*/ schemaOf<UserDeletionCallback>((m) =>
  m.object({ userId: m.string, event: m.values('DELETED') }),
)

/** Checks `UserIdentifiersList`. */
export const userIdentifiersListSchema: SchemaOf<UserIdentifiersList> = /*#__PURE__*/ schemaOf<UserIdentifiersList>((m) =>
  m.object({
    deletedUsers: m.list(m.string, { unique: true }),
    nonDeletedUsers: m.list(m.string, { unique: true }),
  }),
)

/** Checks `UserInfo`. */
export const userInfoSchema: SchemaOf<UserInfo> = /*#__PURE__*/ schemaOf<UserInfo>((m) =>
  m.object({
    userId: m.string,
    registrationDate: m.date,
    bankConnectionCount: m.integer,
    isLocked: m.boolean,
  }, {
    deletionDate: m.nullable(m.date),
    lastActiveDate: m.nullable(m.date),
    latestBankConnectionImportDate: m.nullable(m.date),
    latestBankConnectionDeletionDate: m.nullable(m.date),
    monthlyStats: m.nullable(m.list(m.ref(monthlyUserStatsSchema))),
  }),
)

/** Checks `V2OrderInitiationStatus`. */
export const v2OrderInitiationStatusSchema: SchemaOf<V2OrderInitiationStatus> = /*#__PURE__*/ schemaOf<V2OrderInitiationStatus>((m) =>
  m.values('OPEN', 'PENDING', 'SUCCESSFUL', 'NOT_SUCCESSFUL', 'DISCARDED', 'UNKNOWN'),
)

/** Checks `VerificationStatusResource`. */
export const verificationStatusResourceSchema: SchemaOf<VerificationStatusResource> = /*#__PURE__*/ schemaOf<VerificationStatusResource>((m) =>
  m.object({ userId: m.string, isUserVerified: m.boolean }),
)
