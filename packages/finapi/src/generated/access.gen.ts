// Generated from openapi/access.yaml by @kit/codegen. Do not edit.

import type { ApiPromise, RequestOptions } from '@kit/core/http'
import type { PageOptions, PagePromise } from '@kit/core/pagination'

/** An access token. Keep it and reuse it until it is nearly over. */
export interface AccessToken {
  /** Always `all`. */
  scope: string
  /**
   * Seconds the access token still lives, not its full lifetime: the same token is handed out while it is valid, so a value below
   * the configured lifetime (3600 by default) is normal. 0 means that it never expires.
   */
  expires_in: number
  /** Value for the `Authorization: Bearer` header. About 128 characters today; reserve 8192. */
  access_token: string
  /** Always `bearer`. */
  token_type: string
  /**
   * Token to get a new user token with; only there for user tokens. Its lifetime is a client setting without a documented
   * default. Reserve 8192 characters.
   */
  refresh_token?: string | null
}

/** A bank account that was imported. */
export interface Account {
  /** Id of the account. */
  id: number
  /** When the account was imported. RFC 3339 with offset. Added after document 2024.14.3. Format `date-time`. */
  importDate: string
  /** Id of the bank connection the account belongs to. */
  bankConnectionId: number
  /** Name of the account: the bank's, or the one set with accounts.update. Null or absent when unknown. */
  accountName?: string | null
  /**
   * IBAN. The bank can add or take it away with any update (per API v1), so key your data on `id`. Null or absent when unknown.
   */
  iban?: string | null
  /** Account number inside its country, without a fixed form: leading zeros can come and go with an update (per API v1). */
  accountNumber: string
  /**
   * Number that tells accounts with the same account number apart. It can come and go with an update (per API v1). Null or absent
   * when unknown.
   */
  subAccountNumber?: string | null
  /** Name of the holder, as the bank gives it. Personal data. Null or absent when unknown. */
  accountHolderName?: string | null
  /** The bank's own id of the holder. `XXXXX` for clients that may not see it (per API v1). Null or absent when unknown. */
  accountHolderId?: string | null
  /**
   * Currency of the account as ISO 4217 letters; plain text here, not from the list of currencies. Null or absent when unknown.
   */
  accountCurrency?: string | null
  /** Kind of account. */
  accountType: AccessAccountType
  /**
   * Balance in major units of `accountCurrency` (12.34 is twelve euros and 34 cents); negative when overdrawn. A JSON number: do
   * no float maths with it. Null or absent while no balance was read.
   */
  balance?: number | null
  /**
   * Present overdraft, in major units of `accountCurrency`; that it is the part in use is inferred. Null or absent when unknown.
   */
  overdraft?: number | null
  /** Overdraft the bank grants, in major units of `accountCurrency`. Null or absent when unknown. */
  overdraftLimit?: number | null
  /**
   * What can be spent now, in major units of `accountCurrency`. Only set when finAPI is sure of it. Null or absent when it is
   * not.
   */
  availableFunds?: number | null
  /** Whether the account is still flagged as new: true after its import, until you set it to false with accounts.update. */
  isNew: boolean
  /** The account as seen over each interface it can be reached through. */
  interfaces: AccountInterface[]
  /** Whether the account is seized. finAPI concludes this from the data; the bank does not say it. */
  isSeized: boolean
}

/**
 * What an account can do over one interface: download of data, or a kind of SEPA payment. `IBAN_ONLY_...` means that the
 * counterparty's BIC is not needed. `SEPA_BASIC_...` is the direct debit for everyone, `SEPA_B2B_...` the one between businesses,
 * `..._COLLECTIVE_...` several orders in one.
 */
export type AccountCapability =
  | 'DATA_DOWNLOAD' | 'IBAN_ONLY_SEPA_MONEY_TRANSFER' | 'IBAN_ONLY_SEPA_DIRECT_DEBIT' | 'SEPA_MONEY_TRANSFER'
  | 'SEPA_COLLECTIVE_MONEY_TRANSFER' | 'SEPA_BASIC_DIRECT_DEBIT' | 'SEPA_BASIC_COLLECTIVE_DIRECT_DEBIT'
  | 'SEPA_B2B_DIRECT_DEBIT' | 'SEPA_B2B_COLLECTIVE_DIRECT_DEBIT' | (string & {})

/** An account as seen over one interface. */
export interface AccountInterface {
  /** Which way of reaching the bank is meant. */
  bankingInterface: BankingInterface
  /** State of the account's data over this interface. */
  status: AccountStatus
  /** What the account can do over this interface. finAPI sends no value twice. No item twice. */
  capabilities: AccountCapability[]
  /** Kinds of payments beyond `capabilities`. */
  paymentCapabilities: AccountInterfacePaymentCapabilities
  /**
   * When data was last loaded and stored over this interface. RFC 3339 with offset. Null or absent when it never was. Format
   * `date-time`.
   */
  lastSuccessfulUpdate?: string | null
  /**
   * When the last import or update over this interface was started. RFC 3339 with offset. Null or absent when none was. Format
   * `date-time`.
   */
  lastUpdateAttempt?: string | null
}

/** Kinds of payments an account can make over one interface. */
export interface AccountInterfacePaymentCapabilities {
  /** Single SEPA instant transfers. */
  sepaInstantMoneyTransfer: boolean
  /** SEPA transfers on a later day. */
  sepaFutureMoneyTransfer: boolean
  /** Several SEPA transfers in one order, on a later day. */
  sepaFutureCollectiveMoneyTransfer: boolean
  /** Transfers inside the country, outside SEPA. */
  domesticMoneyTransfer: boolean
  /** Several domestic transfers in one order. */
  domesticCollectiveMoneyTransfer: boolean
  /** Domestic transfers on a later day. */
  domesticFutureMoneyTransfer: boolean
  /** Several domestic transfers in one order, on a later day. */
  domesticFutureCollectiveMoneyTransfer: boolean
}

/** Accounts of a user; there are no pages. */
export interface AccountList {
  /** The accounts. */
  accounts: Account[]
}

/** Changes to an account. Members left out stay as they are (inferred). */
export interface AccountParams {
  /** New name, 1 to 512 characters of a limited set (see the pattern). */
  accountName?: string | undefined
  /** New kind of account. */
  accountType?: AccessAccountTypeInput | undefined
  /** False once your application has shown or processed the account. What the flag means is up to you. */
  isNew?: boolean | undefined
}

/** Names one account. */
export interface AccountReference {
  /** IBAN of the account, 1 to 88 characters. */
  iban: string
}

/**
 * State of an account's data over one interface. `UPDATED`: loaded, and the transactions add up to the balance. `UPDATED_FIXED`:
 * loaded, but finAPI put in an adjusting entry to make them add up. `DOWNLOAD_IN_PROGRESS`: being loaded. `DOWNLOAD_FAILED`: not
 * loaded. `DEPRECATED`: the bank no longer reports an account that matches.
 */
export type AccountStatus =
  | 'UPDATED' | 'UPDATED_FIXED' | 'DOWNLOAD_IN_PROGRESS' | 'DOWNLOAD_FAILED' | 'DEPRECATED' | (string & {})

/** Kind of bank account, in Access spelling (`CreditCard`); web forms spell the same kinds in capitals (`CREDIT_CARD`). */
export type AccessAccountType =
  | 'Checking' | 'Savings' | 'CreditCard' | 'Security' | 'Loan' | 'Membership' | 'Bausparen' | (string & {})

/**
 * Kind of bank account, in Access spelling (`CreditCard`); web forms spell the same kinds in capitals (`CREDIT_CARD`).
 *
 * What you send: only documented values. `AccessAccountType` is what you are sent.
 */
export type AccessAccountTypeInput = 'Checking' | 'Savings' | 'CreditCard' | 'Security' | 'Loan' | 'Membership' | 'Bausparen'

/**
 * Answer to a failed authentication (401), including a failed token request. It has no request id: read the `X-Request-Id`
 * response header.
 */
export interface BadCredentialsError {
  /** What went wrong, for programs. */
  error: OAuthErrorCode
  /** Explanation for developers. It can repeat the token: never log it. */
  error_description: string
}

/** A bank that finAPI knows. */
export interface Bank {
  /**
   * Id of the bank at finAPI. It differs between environments and can change with a release (per API v1): keep `blz` where you
   * must name a bank in code or configuration.
   */
  id: number
  /** Name of the bank. */
  name: string
  /** BIC of the bank. Null or absent when unknown. */
  bic?: string | null
  /** German bank code, or a stand-in for banks elsewhere and test banks (`DEMO0001`); not always eight digits. */
  blz: string
  /** Two-letter country code (ISO 3166). Null or absent for an institution without a country (per API v1). */
  location?: string | null
  /** Town of the bank. Null or absent when unknown. */
  city?: string | null
  /** Whether it is one of finAPI's test banks. */
  isTestBank: boolean
  /**
   * How many bank connections the users of your mandator have to this bank (per API v1); it changes all the time. Good for
   * sorting search results.
   */
  popularity: number
  /** Ways of reaching this bank that finAPI offers; empty when it offers none. */
  interfaces: BankInterface[]
  /** Group the bank belongs to. Null or absent when unknown. */
  bankGroup?: BankBankGroup | null
  /**
   * Whether support for the bank is still in beta. Beta banks are listed only when the client setting `betaBanksEnabled` is on,
   * and can vanish with the data of their users (per API v1).
   */
  isBeta: boolean
  /** Logo of the bank. Null or absent when unknown. */
  logo?: BankLogo | null
  /** Icon of the bank. Null or absent when unknown. */
  icon?: BankIcon | null
}

/** Group of banks a bank belongs to. */
export type BankBankGroup = BankGroup

/** A user's access to one bank, with its accounts and interfaces. */
export interface BankConnection {
  /** Id of the bank connection. */
  id: number
  /** When the connection was imported. RFC 3339 with offset. Added after document 2024.14.3. Format `date-time`. */
  importDate: string
  /** Name of the connection, when one was given. Null or absent when unknown. */
  name?: string | null
  /**
   * `IN_PROGRESS` while an import or update loads data, `READY` when it is over. `READY` does not prove success: look at the
   * results of the interfaces.
   */
  updateStatus: 'IN_PROGRESS' | 'READY' | (string & {})
  /** State of the categorisation that follows a download; meaningful only once `updateStatus` is `READY`. */
  categorizationStatus: CategorizationStatus
  /** The interfaces over which the bank is reached. */
  interfaces: BankConnectionInterface[]
  /** Ids of the accounts of this connection. */
  accountIds: number[]
  /** Owners of the accounts; only loaded when it was asked for. Personal data. Null or absent when unknown. */
  owners?: BankConnectionOwner[] | null
  /** The bank. */
  bank: BankConnectionBank
}

/** The bank of a connection. */
export type BankConnectionBank = Bank

/** One way in which a connection reaches its bank. */
export interface BankConnectionInterface {
  /** Which way of reaching the bank is meant. */
  bankingInterface: BankingInterface
  /** Login fields of the interface, with the values finAPI keeps. */
  loginCredentials: LoginCredentialResource[]
  /** Id of the authentication procedure used without asking. Null or absent when unknown. */
  defaultTwoStepProcedureId?: string | null
  /** Authentication procedures the person can choose from. */
  twoStepProcedures: TwoStepProcedure[]
  /** State of the person's consent to read accounts. Null or absent when unknown. */
  aisConsent?: BankConnectionInterfaceAisConsent | null
  /** Result of the last update that a person or you started. Null or absent before the first one. */
  lastManualUpdate?: BankConnectionInterfaceLastManualUpdate | null
  /** Result of the last automatic update. Null or absent before the first one. */
  lastAutoUpdate?: BankConnectionInterfaceLastAutoUpdate | null
  /** Whether the person has to take part in the next update. */
  userActionRequired: boolean
  /** How many days of transactions are loaded; 0 for no limit. */
  maxDaysForDownload: number
}

/** Consent to read accounts over one interface. */
export type BankConnectionInterfaceAisConsent = BankConsent

/** Result of the last automatic update of an interface. */
export type BankConnectionInterfaceLastAutoUpdate = UpdateResult

/** Result of the last manual update of an interface. */
export type BankConnectionInterfaceLastManualUpdate = UpdateResult

/** All bank connections of a user; there are no pages. */
export interface BankConnectionList {
  /** The bank connections. */
  connections: BankConnection[]
}

/** Owner of accounts, as the bank tells it. Personal data; which parts are filled differs between banks. */
export interface BankConnectionOwner {
  /** First name. Null or absent when unknown. */
  firstName?: string | null
  /** Last name. Null or absent when unknown. */
  lastName?: string | null
  /** Salutation. Null or absent when unknown. */
  salutation?: string | null
  /** Academic or other title. Null or absent when unknown. */
  title?: string | null
  /** E-mail address. Null or absent when unknown. */
  email?: string | null
  /** Date of birth (`YYYY-MM-DD`). Null or absent when unknown. Format `date`. */
  dateOfBirth?: string | null
  /** Postal code. Null or absent when unknown. */
  postCode?: string | null
  /** Country, in the bank's own form. Null or absent when unknown. */
  country?: string | null
  /** Town. Null or absent when unknown. */
  city?: string | null
  /** Street; can include the house number. Null or absent when unknown. */
  street?: string | null
  /** House number. Null or absent when unknown. */
  houseNumber?: string | null
}

/** Consent to read accounts over one interface. */
export interface BankConsent {
  /** Whether finAPI holds a consent. */
  status: BankConsentStatus
  /** When the consent ends. RFC 3339 with offset. Null or absent when unknown. Format `date-time`. */
  expiresAt?: string | null
  /**
   * Whether accounts that are new at the bank can be imported with this consent. A background update with `CONDITIONAL` looks at
   * it.
   */
  supportsImportNewAccounts: boolean
}

/** Whether a consent is present. Present does not mean valid: look at its expiry too. */
export type BankConsentStatus = 'PRESENT' | 'NOT_PRESENT' | (string & {})

/** A group of banks that belong together. */
export interface BankGroup {
  /** Id of the bank group. */
  id: number
  /** Name of the bank group. */
  name: string
  /** Logo of the bank group. Added after document 2024.14.3. Null or absent when unknown. */
  logo?: BankGroupLogo | null
  /** Icon of the bank group. Added after document 2024.14.3. Null or absent when unknown. */
  icon?: BankGroupIcon | null
}

/** Icon of a bank group. */
export type BankGroupIcon = BankImage

/** Logo of a bank group. */
export type BankGroupLogo = BankImage

/** Icon of a bank. */
export type BankIcon = BankImage

/** Where an image of a bank or bank group can be loaded from. */
export interface BankImage {
  /** URL of the image. */
  url: string
}

/** What finAPI offers for a bank over one interface. */
export interface BankInterface {
  /** Which way of reaching the bank is meant. */
  bankingInterface: BankingInterface
  /** Group of banks that share the credentials of a licensed client. Null or absent when unknown. */
  tppAuthenticationGroup?: BankInterfaceTppAuthenticationGroup | null
  /** Login fields the bank asks for, in the order to show them in. */
  loginCredentials: BankInterfaceLoginField[]
  /**
   * Traits of the interface. Marked as deprecated by finAPI. No item twice.
   *
   * @deprecated
   */
  properties: BankInterfaceProperty[]
  /**
   * Hint to the person about what to enter, usually in German; always show it. It can hold HTML tags (per API v1): clean it
   * first. Null or absent when unknown.
   */
  loginHint?: string | null
  /**
   * Share of the latest attempts to reach the bank over this interface that met no technical fault, in percent, 0 to 100, over
   * all clients of finAPI (per API v1). Wrong credentials do not lower it.
   */
  health: number
  /** When finAPI last called the bank. RFC 3339 with offset. Null or absent when it never did. Format `date-time`. */
  lastCommunicationAttempt?: string | null
  /** When a call to the bank last succeeded. RFC 3339 with offset. Null or absent when none did. Format `date-time`. */
  lastSuccessfulCommunication?: string | null
  /** Whether accounts can be read over this interface. */
  isAisSupported: boolean
  /** Whether payments can be made over this interface. */
  isPisSupported: boolean
  /** What can be read beyond accounts. Added after document 2024.14.3. */
  aisCapabilities: BankInterfaceAisCapabilities
  /** Kinds of payments the bank takes. */
  paymentCapabilities: BankInterfacePaymentCapabilities
  /** Rules of the bank about payment data. Null or absent when unknown. */
  paymentConstraints?: BankInterfacePaymentConstraints | null
  /** Kinds of accounts that can be read. */
  aisAccountTypes: AccessAccountType[]
}

/** What can be read beyond accounts. */
export interface BankInterfaceAisCapabilities {
  /** Whether standing orders at the bank can be read. */
  standingOrdersDownload: boolean
}

/** One login field of a bank. */
export interface BankInterfaceLoginField {
  /** Name of the field in the bank's language; it is also the key to send the value under. */
  label: string
  /** Whether the value must be hidden while typing. */
  isSecret: boolean
  /** Whether the value is good for one login only and is never saved. */
  isVolatile: boolean
  /** Whether the field must be filled. */
  isMandatory: boolean
}

/** Kinds of payments the bank takes over an interface. */
export interface BankInterfacePaymentCapabilities {
  /** SEPA direct debits. */
  sepaDirectDebit: boolean
  /** SEPA transfers. */
  sepaMoneyTransfer: boolean
  /** SEPA instant transfers. */
  sepaInstantMoneyTransfer: boolean
  /** Several SEPA transfers in one order. */
  sepaCollectiveMoneyTransfer: boolean
  /** SEPA transfers on a later day. */
  sepaFutureDatedMoneyTransfer: boolean
  /** SEPA standing orders. */
  sepaStandingOrder: boolean
  /** Transfers inside the country, outside SEPA. */
  domesticMoneyTransfer: boolean
  /** Several domestic transfers in one order. */
  domesticCollectiveMoneyTransfer: boolean
  /** Domestic transfers on a later day. */
  domesticFutureDatedMoneyTransfer: boolean
}

/** Rules of a bank about payment data. An order that breaks one is refused with `ILLEGAL_FIELD_VALUE`. */
export interface BankInterfacePaymentConstraints {
  /** Rules for SEPA transfers. Null or absent when unknown. */
  sepaMoneyTransfer?: SepaMoneyTransferConstraints | null
  /** Rules for domestic transfers. Null or absent when unknown. */
  domesticMoneyTransfer?: DomesticMoneyTransferConstraints | null
}

/**
 * Trait of an interface: the person is sent to the bank's page, confirms on another device, or must name the accounts of the
 * consent.
 */
export type BankInterfaceProperty = 'REDIRECT_APPROACH' | 'DECOUPLED_APPROACH' | 'DETAILED_CONSENT' | (string & {})

/** Group of banks that share the credentials of a licensed client. */
export type BankInterfaceTppAuthenticationGroup = TppAuthenticationGroup

/** Logo of a bank. */
export type BankLogo = BankImage

/** A standing order that the bank reports for an account, however it was set up. */
export interface BankSideStandingOrder {
  /** Id of the entry at finAPI. */
  id: number
  /** Id of the account that is debited. */
  accountId: number
  /** When finAPI read it from the bank. RFC 3339 with offset. Format `date-time`. */
  importDate: string
  /**
   * Sum of each execution, in major units of `currency`. Its sign is not documented here. A JSON number: do no float maths with
   * it.
   */
  amount: number
  /** Currency of `amount`. */
  currency: AccessCurrency
  /** Name of the recipient. Personal data. Null or absent when unknown. */
  counterpartyName?: string | null
  /** IBAN of the recipient. Null or absent when unknown. */
  counterpartyIban?: string | null
  /** Purpose text. Null or absent when unknown. */
  purpose?: string | null
  /** End-to-end id. Null or absent when unknown. */
  endToEndId?: string | null
  /** Day of the first execution (`YYYY-MM-DD`). Format `date`. */
  startDate: string
  /** Day after which it is not executed any more (`YYYY-MM-DD`). Null or absent: no end is known. Format `date`. */
  endDate?: string | null
  /**
   * Day of the month or week it is executed on. How weekly ones count, and whether 31 means the last day of a month, is not
   * documented here.
   */
  dayOfExecution: number
  /** How often it is executed. */
  frequency: BgStandingOrderFrequency
  /**
   * Months it is executed in, as numbers; used with `MONTHLY_VARIABLE` (inferred). Null or absent when unknown. No item twice.
   */
  monthsOfExecution?: number[] | null
  /** Factor for the frequency; every how many of its periods the order runs (inferred). Null or absent when unknown. */
  multiplicator?: number | null
  /** SEPA purpose code (ISO 20022). Null or absent when unknown. */
  sepaPurposeCode?: string | null
}

/** Way of reaching a bank: `XS2A` (the regulated interface), `FINTS_SERVER` (FinTS), `WEB_SCRAPER` (online banking). */
export type BankingInterface = 'WEB_SCRAPER' | 'FINTS_SERVER' | 'XS2A' | (string & {})

/**
 * Way of reaching a bank: `XS2A` (the regulated interface), `FINTS_SERVER` (FinTS), `WEB_SCRAPER` (online banking).
 *
 * What you send: only documented values. `BankingInterface` is what you are sent.
 */
export type BankingInterfaceInput = 'WEB_SCRAPER' | 'FINTS_SERVER' | 'XS2A'

/** How often the bank executes a standing order. `MONTHLY_VARIABLE`: in chosen months only. */
export type BgStandingOrderFrequency =
  | 'DAILY' | 'WEEKLY' | 'EVERY_TWO_WEEKS' | 'MONTHLY' | 'EVERY_TWO_MONTHS' | 'QUARTERLY' | 'SEMI_ANNUAL' | 'ANNUAL'
  | 'MONTHLY_VARIABLE' | (string & {})

/** Income and spending in one category. */
export interface CashFlow {
  /** The category. Null or absent: the transactions without a category. */
  category?: CashFlowCategory | null
  /** Sum of what came in, in major units. Which currency sums over accounts of several currencies are in is not documented. */
  income: number
  /** Sum of what went out, in major units. Negative (per API v1; not stated for version 2). */
  spending: number
  /** Income and spending together, in major units. */
  balance: number
  /** Number of transactions that count as income. */
  countIncomeTransactions: number
  /** Number of transactions that count as spending. */
  countSpendingTransactions: number
  /** Number of transactions in all. */
  countAllTransactions: number
}

/** Category of a cash flow. */
export type CashFlowCategory = Category

/** Cash flows by category; there are no pages. */
export interface CashFlowList {
  /** One entry for each category. */
  cashFlows: CashFlow[]
  /** Income of all entries together, in major units. */
  totalIncome: number
  /** Spending of all entries together, in major units; its sign is that of `cashFlows[].spending`. */
  totalSpending: number
  /** Balance of all entries together, in major units. */
  totalBalance: number
}

/** Category that finAPI would give to one sample. */
export interface CategorizationCheckResult {
  /** The id you gave to the sample; no transaction is stored. */
  transactionId: string
  /** The category. Null or absent: no rule matched. */
  category?: CategorizationCheckResultCategory | null
}

/** Category of a sample. */
export type CategorizationCheckResultCategory = Category

/** What the categorisation made of the samples. */
export interface CategorizationCheckResults {
  /** One entry for each sample. */
  categorizationCheckResult: CategorizationCheckResult[]
}

/**
 * Which transactions a rule is for: those with a positive amount, with a negative one, or both. `Both` makes two rules, one of
 * each direction.
 */
export type CategorizationRuleDirection = 'Income' | 'Spending' | 'Both'

/** State of the categorisation: waiting, running or done. */
export type CategorizationStatus = 'PENDING' | 'IN_PROGRESS' | 'READY' | (string & {})

/** A category of transactions. */
export interface Category {
  /**
   * Id of the category. Ids of finAPI's own categories differ between environments and can change with a release (per API v1):
   * keep the name, together with `isCustom` false, where you must name one in code.
   */
  id: number
  /** Name of the category. */
  name: string
  /** Id of the category above it. Null or absent for a main category. */
  parentId?: number | null
  /** Name of the category above it. Null or absent for a main category. */
  parentName?: string | null
  /** Whether the user made the category; false for finAPI's own. */
  isCustom: boolean
  /** Ids of the categories below it. Null or absent when there are none (inferred). */
  children?: number[] | null
}

/** A new category. */
export interface CategoryParams {
  /** Name, 1 to 128 characters of a limited set (see the pattern). */
  name: string
  /** Main category to put it under. Left out, the new one is a main category; there are two levels only (per API v1). */
  parentId?: number | undefined
}

/** Czech payment symbols of a transaction (CERTIS). */
export interface CertisTransactionData {
  /** Variable symbol (VS): usually names the invoice or customer. Null or absent when unknown. */
  variableSymbol?: string | null
  /** Constant symbol (KS): kind of payment. Null or absent when unknown. */
  constantSymbol?: string | null
  /** Specific symbol (SS): further reference. Null or absent when unknown. */
  specificSymbol?: string | null
}

/** A new secret for a client. */
export interface ChangeClientCredentialsParams {
  /**
   * Id of the client whose secret is changed; any client of the mandator, the mandator admin client included. 1 to 45 characters.
   */
  clientId: string
  /** The secret in force now, 36 characters. Secret: never log it. */
  oldClientSecret: string
  /** The new secret: 36 letters, digits or `-`. finAPI cannot show it again. Secret: never log it. */
  newClientSecret: string
}

/** Samples to categorise. */
export interface CheckCategorizationData {
  /** The samples. */
  transactionData: CheckCategorizationTransactionData[]
}

/** A sample of a transaction. Nothing of it is stored. */
export interface CheckCategorizationTransactionData {
  /** Any text that tells the samples of this call apart; it comes back with the result. At least 1 characters. */
  transactionId: string
  /**
   * Kind of account as a number: 1 checking, 2 savings, 3 credit card, 4 security, 5 loan. Version 1 goes on with 7 membership
   * and 8 Bausparen; whether version 2, which ends at 7, counts 6 membership and 7 Bausparen is unverified.
   */
  accountTypeId: number
  /** Sum in major units; positive for income, negative for spending. */
  amount: number
  /** Purpose text, up to 2000 characters. 0 to 2000 characters. */
  purpose?: string | undefined
  /** Name of the other side, up to 80 characters. Personal data. 0 to 80 characters. */
  counterpart?: string | undefined
  /** IBAN of the other side, up to 34 characters. 0 to 34 characters. */
  counterpartIban?: string | undefined
  /** Account number of the other side, up to 34 characters. 0 to 34 characters. */
  counterpartAccountNumber?: string | undefined
  /** German bank code of the other side, up to 8 characters. 0 to 8 characters. */
  counterpartBlz?: string | undefined
  /** BIC of the other side, up to 11 characters. 0 to 11 characters. */
  counterpartBic?: string | undefined
  /** Merchant category code of a card payment, up to 4 digits. 0 to 4 characters. */
  mcCode?: string | undefined
  /** German business transaction code (ZKA), a number as text. */
  typeCodeZka?: string | undefined
}

/** Settings of the client the token belongs to. Most of them only finAPI can change. */
export interface ClientConfiguration {
  /**
   * Whether the client may use categories, labels, rules, daily balances, notification rules and the like; without it those calls
   * are answered with 403 (inferred).
   */
  pfmServicesEnabled: boolean
  /** Whether finAPI refreshes bank connections by itself. Each user can still opt out (`isAutoUpdateEnabled`). */
  isAutomaticBatchUpdateEnabled: boolean
  /** Whether tests.mockBatchUpdate may be called. Never on live. */
  isDevelopmentModeEnabled: boolean
  /**
   * Whether data of accounts in other currencies than EUR is loaded. When false they are listed without balance and transactions
   * (checking accounts only, per API v1).
   */
  isNonEuroAccountsSupported: boolean
  /** Whether transactions are categorised as they are loaded. When false, call transactions.triggerCategorization. */
  isAutoCategorizationEnabled: boolean
  /** Licence of the mandator. */
  mandatorLicense: MandatorLicense
  /** Kind of consent asked for over XS2A where the bank offers a choice. */
  preferredConsentType: PreferredConsentType
  /** Where the messages of notification rules are sent. Null or absent: nowhere. */
  userNotificationCallbackUrl?: string | null
  /** Where the notice about a deleted user is sent. Null or absent: nowhere. */
  userSynchronizationCallbackUrl?: string | null
  /** Lifetime of new refresh tokens in seconds; 0: they do not expire. */
  refreshTokensValidityPeriod: number
  /**
   * Lifetime of new user tokens in seconds (3600 by default); 0: they do not expire. A web form needs a token with clearly more
   * than 20 minutes left.
   */
  userAccessTokensValidityPeriod: number
  /** Lifetime of new client tokens in seconds (3600 by default); 0: they do not expire. */
  clientAccessTokensValidityPeriod: number
  /**
   * How many wrong passwords in a row lock a user (423 from the token endpoint) until the password is changed; 0: a user is never
   * locked.
   */
  maxUserLoginAttempts: number
  /**
   * How many days of transactions are loaded at most when an account is imported, the day of the import included; 0: no limit.
   */
  transactionImportLimitation: number
  /** Whether new users count as verified at once. When false, call users.verify before a token for the user can be had. */
  isUserAutoVerificationEnabled: boolean
  /** Whether this is the mandator admin client, the one that may manage users, rules, certificates and credentials. */
  isMandatorAdmin: boolean
  /** Whether finAPI may use the interface `WEB_SCRAPER`. When false, banks that have only that one cannot be used. */
  isWebScrapingEnabled: boolean
  /** Whether the client may read accounts. */
  aisEnabled: boolean
  /** Whether the client may make payments. On the sandbox payments at test banks work regardless (per API v1). */
  paymentsEnabled: boolean
  /** Whether the client may make payments from accounts that were not imported. */
  isStandalonePaymentsEnabled: boolean
  /**
   * Country codes (ISO 3166, two letters) whose banks the client can use. Banks without a country are always there; an empty list
   * leaves only those (per API v1).
   */
  availableBankGroups: string[]
  /**
   * Products of the client. Marked as deprecated by finAPI: read `enabledProducts`. No item twice.
   *
   * @deprecated
   */
  products: Product[]
  /** Which products the client has. */
  enabledProducts: EnabledProducts
  /** Masked as `XXXXX` when one is stored. Null or absent when none is. */
  finTSProductRegistrationNumber?: string | null
  /** Whether accounts must be imported and refreshed through a web form. */
  aisViaWebForm: boolean
  /** Whether payments from imported accounts must go through a web form. */
  pisViaWebForm: boolean
  /** Whether payments from accounts that were not imported must go through a web form. */
  pisStandaloneViaWebForm: boolean
  /** Whether banks in beta are listed and can be used. */
  betaBanksEnabled: boolean
  /** Whether the client sees only transactions of certain categories (inferred from the name). */
  categoryRestrictionsEnabled: boolean
  /** Whether the banks' offers for business customers can be used (inferred from the name). Added after document 2024.14.3. */
  businessBanksEnabled: boolean
  /**
   * The only categories whose transactions the client may read. What an empty list means is not documented; look at
   * `categoryRestrictionsEnabled`.
   */
  categoryRestrictions: Category[]
  /**
   * The only kinds of accounts the client may import (inferred; others are refused with `INVALID_ACCOUNT_TYPES`). Added after
   * document 2024.14.3.
   */
  accountTypeRestrictions: AccessAccountType[]
  /** Origins from which a browser may call the API for this client. */
  corsAllowedOrigins: string[]
}

/** Changes to the settings of a client. Members left out stay as they are. */
export interface ClientConfigurationParams {
  /**
   * Where the messages of notification rules are sent: up to 512 characters, https on live, http allowed on sandbox. An empty
   * text removes it (per API v1).
   */
  userNotificationCallbackUrl?: string | undefined
  /**
   * Where the notice about a deleted user is sent: up to 512 characters, https on live, http allowed on sandbox. An empty text
   * removes it (per API v1).
   */
  userSynchronizationCallbackUrl?: string | undefined
  /** Lifetime of new refresh tokens in seconds: 60 or more, or 0 for no end. Tokens already given out keep theirs (inferred). */
  refreshTokensValidityPeriod?: number | undefined
  /** Lifetime of new user tokens in seconds: 60 or more, or 0 for no end. Tokens already given out keep theirs (inferred). */
  userAccessTokensValidityPeriod?: number | undefined
  /** Lifetime of new client tokens in seconds: 60 or more, or 0 for no end. Tokens already given out keep theirs (inferred). */
  clientAccessTokensValidityPeriod?: number | undefined
  /**
   * Registration number of your product for FinTS, up to 25 capital hexadecimal characters. An empty text removes it (per API
   * v1). 0 to 25 characters.
   */
  finTSProductRegistrationNumber?: string | undefined
  /** Whether banks in beta are listed and can be used. */
  betaBanksEnabled?: boolean | undefined
  /** Kind of consent asked for over XS2A where the bank offers a choice. */
  preferredConsentType?: PreferredConsentTypeInput | undefined
  /**
   * Whether new users count as verified at once; read back as `isUserAutoVerificationEnabled`. Added after document 2024.14.3.
   */
  userAutoVerificationEnabled?: boolean | undefined
  /** Whether the banks' offers for business customers can be used (inferred from the name). Added after document 2024.14.3. */
  businessBanksEnabled?: boolean | undefined
}

/** An interface to add to a bank connection. */
export interface ConnectInterfaceParams {
  /** Id of the bank connection. */
  bankConnectionId: number
  /** The interface to add. */
  bankingInterface: BankingInterfaceInput
  /** Interface of the same connection whose saved credentials are used. They must fit (`LOGIN_FIELDS_MISMATCH` otherwise). */
  sourceBankingInterface?: BankingInterfaceInput | undefined
  /** Credentials, one entry per login field of the bank's interface. Secret: never log them. */
  loginCredentials?: LoginCredential[] | undefined
  /** Whether finAPI keeps the secret credentials (such as the PIN) for later updates. False when left out (inferred). */
  storeSecrets?: boolean | undefined
  /** Whether balances are left out of the download. Only allowed together with `skipPositionsDownload`. */
  skipBalancesDownload?: boolean | undefined
  /** Whether transactions and securities positions are left out of the download. */
  skipPositionsDownload?: boolean | undefined
  /**
   * Whether name, address and the like of the account owner are read too. False when left out. It is personal data.
   *
   * @defaultValue `false`
   */
  loadOwnerData?: boolean | undefined
  /**
   * Kinds of accounts to import. Left out: all kinds. If the bank delivers none of them the call fails with
   * `NO_ACCOUNTS_FOR_TYPE_LIST`.
   */
  accountTypes?: AccessAccountTypeInput[] | undefined
  /**
   * IBANs of the accounts the consent shall cover, for banks that want a detailed consent (`DETAILED_CONSENT`; the link is
   * inferred).
   */
  accountReferences?: AccountReference[] | undefined
  /** Answer to the step that the last 510 asked for. Left out in the first call. */
  multiStepAuthentication?: ConnectInterfaceParamsMultiStepAuthentication | undefined
  /** Where the bank sends the person after its own authentication page. Needed for banks with the redirect approach. */
  redirectUrl?: string | undefined
  /**
   * How many days of transactions to load: 0 for no limit, else 14 to 3650 (per API v1). It cannot be changed for the interface
   * later, and less than 90 makes an authentication by the bank less likely.
   */
  maxDaysForDownload?: number | undefined
}

/** Answer to one authentication step. Send the hash and the one member that the last 510 asked for. */
export type ConnectInterfaceParamsMultiStepAuthentication = MultiStepAuthenticationCallback

/** Address of the recipient; some banks demand parts of it (see `BankInterface.paymentConstraints`). */
export interface CounterpartAddressData {
  /** Street, 1 to 70 characters. */
  street?: string | undefined
  /** House number, 1 to 16 characters. */
  houseNumber?: string | undefined
  /** Town, 1 to 35 characters. */
  city?: string | undefined
  /** Postal code, 1 to 16 characters. */
  postCode?: string | undefined
  /** Country as a two-letter code (ISO 3166). */
  country?: ISO3166Alpha2Codes | undefined
}

/** A payment made of one or more direct debits. */
export interface CreateDirectDebitParams {
  /**
   * Whether several orders are booked one by one instead of as one sum. A wish: the bank may ignore it. False when left out.
   *
   * @defaultValue `false`
   */
  singleBooking?: boolean | undefined
  /**
   * Message id of the payment for the bank. A reference only: payments with the same one are not known to be refused. Added after
   * document 2024.14.3.
   */
  msgId?: string | undefined
  /** Id of the account that receives the money. */
  accountId: number
  /** Which SEPA scheme. */
  directDebitType: DirectDebitType
  /** Place of these collections in their series. */
  sequenceType: DirectDebitSequenceType
  /** The collections, 1 to 15000. More than one needs a bank that takes collective direct debits. */
  directDebits: DirectDebitOrderParams[]
  /** Day the money is to be collected (`YYYY-MM-DD`); not in the past. Format `date`. */
  executionDate: string
}

/** A payment made of one or more transfers. The paying account is named by `accountId`, or by `iban` when it was not imported. */
export interface CreateMoneyTransferParams {
  /** Id of the imported account that pays. Left out for an account that was not imported: then give `iban`. */
  accountId?: number | undefined
  /** IBAN of the account that pays, when it was not imported (standalone payment). Not together with `accountId`. */
  iban?: string | undefined
  /** Id of the bank of `iban`, for banks that cannot be told from it (inferred). */
  bankId?: number | undefined
  /**
   * Day of execution (`YYYY-MM-DD`); not in the past, and today for an instant payment. Today when left out. A later day needs a
   * bank that can do it (`UNSUPPORTED_FEATURE` otherwise). Format `date`.
   */
  executionDate?: string | undefined
  /**
   * The transfers, 1 to 15000. More than one needs a bank that takes collective transfers
   * (`COLLECTIVE_MONEY_TRANSFER_NOT_SUPPORTED` otherwise), and cannot be instant.
   */
  moneyTransfers: MoneyTransferOrderParams[]
  /**
   * Whether it is sent as a SEPA instant payment: one order only, and the bank may charge for it or refuse it. False when left
   * out.
   *
   * @defaultValue `false`
   */
  instantPayment?: boolean | undefined
  /**
   * Whether several orders are booked one by one instead of as one sum. A wish: the bank may ignore it. False when left out.
   *
   * @defaultValue `false`
   */
  singleBooking?: boolean | undefined
  /**
   * Message id of the payment for the bank. A reference only: payments with the same one are not known to be refused. Added after
   * document 2024.14.3.
   */
  msgId?: string | undefined
}

/** A new standing order. The paying account is named by `accountId`, or by `iban` when it was not imported. */
export interface CreateStandingOrderParams {
  /** Id of the imported account that pays. Left out for an account that was not imported: then give `iban`. */
  accountId?: number | undefined
  /** IBAN of the account that pays, when it was not imported. Not together with `accountId`. */
  iban?: string | undefined
  /** Id of the bank of `iban`, for banks that cannot be told from it (inferred). */
  bankId?: number | undefined
  /**
   * Name of the recipient, 1 to 70 characters. Neither finAPI nor the bank is bound to check it against the account (per API v1).
   */
  counterpartName: string
  /** IBAN of the recipient. */
  counterpartIban: string
  /** Sum of each execution in major units: positive, with at most two decimals. */
  amount: number
  /** Currency of `amount`. Older documents allow only EUR for standing orders; whether others pass now is unverified. */
  currency: AccessCurrencyInput
  /**
   * Purpose text, 1 to 2000 characters. Up to 140 characters of the SEPA set (letters, digits, `/-?:().,'+` and space) are safe
   * everywhere.
   */
  purpose?: string | undefined
  /** SEPA purpose code (ISO 20022). Banks may ignore it. */
  sepaPurposeCode?: string | undefined
  /** End-to-end id, 1 to 35 characters. A reference only: a second order with the same one is not known to be refused. */
  endToEndId?: string | undefined
  /** Day of the first execution (`YYYY-MM-DD`); tomorrow at the earliest. Format `date`. */
  startDate: string
  /** Day after which it is not executed any more (`YYYY-MM-DD`); after `startDate`. Left out: no end. Format `date`. */
  endDate?: string | undefined
  /** How often it is executed. */
  frequency: StandingOrderFrequencyInput
}

/** Currency as three capital letters: ISO 4217 and a few values outside it (such as `NTD`, `RMB`, `NIS`). */
export type AccessCurrency = AccessCurrencyInput | (string & {})

/**
 * Currency as three capital letters: ISO 4217 and a few values outside it (such as `NTD`, `RMB`, `NIS`).
 *
 * What you send: only documented values. `AccessCurrency` is what you are sent.
 */
export type AccessCurrencyInput =
  | 'AED' | 'AFN' | 'ALL' | 'AMD' | 'ANG' | 'AOA' | 'ARS' | 'AUD' | 'AWG' | 'AZN' | 'BAM' | 'BBD' | 'BDT' | 'BGN' | 'BHD'
  | 'BIF' | 'BMD' | 'BND' | 'BOB' | 'BOV' | 'BRL' | 'BSD' | 'BTN' | 'BWP' | 'BYN' | 'BZD' | 'CAD' | 'CDF' | 'CHE' | 'CHF'
  | 'CHN' | 'CHW' | 'CLF' | 'CLP' | 'CNY' | 'COP' | 'COU' | 'CRC' | 'CUC' | 'CUP' | 'CVE' | 'CZK' | 'DJF' | 'DKK' | 'DOP'
  | 'DZD' | 'EGP' | 'ERN' | 'ETB' | 'EUR' | 'FJD' | 'FKP' | 'GBP' | 'GEL' | 'GGP' | 'GHS' | 'GIP' | 'GMD' | 'GNF' | 'GTQ'
  | 'GYD' | 'HKD' | 'HNL' | 'HRK' | 'HTG' | 'HUF' | 'IDR' | 'ILS' | 'IMP' | 'INR' | 'IQD' | 'IRR' | 'ISK' | 'JEP' | 'JMD'
  | 'JOD' | 'JPY' | 'KES' | 'KGS' | 'KHR' | 'KID' | 'KMF' | 'KPW' | 'KRW' | 'KWD' | 'KYD' | 'KZT' | 'LAK' | 'LBP' | 'LKR'
  | 'LRD' | 'LSL' | 'LYD' | 'MAD' | 'MDL' | 'MGA' | 'MKD' | 'MMK' | 'MNT' | 'MOP' | 'MRU' | 'MUR' | 'MVR' | 'MWK' | 'MXN'
  | 'MXV' | 'MYR' | 'MZN' | 'NAD' | 'NGN' | 'NIO' | 'NIS' | 'NOK' | 'NPR' | 'NTD' | 'NZD' | 'OMR' | 'PAB' | 'PEN' | 'PGK'
  | 'PHP' | 'PKR' | 'PLN' | 'PRB' | 'PYG' | 'QAR' | 'RMB' | 'RON' | 'RSD' | 'RUB' | 'RWF' | 'SAR' | 'SBD' | 'SCR' | 'SDG'
  | 'SEK' | 'SGD' | 'SHP' | 'SLL' | 'SLS' | 'SOS' | 'SRD' | 'SSP' | 'STN' | 'SVC' | 'SYP' | 'SZL' | 'THB' | 'TJS' | 'TMT'
  | 'TND' | 'TOP' | 'TRY' | 'TTD' | 'TVD' | 'TWD' | 'TZS' | 'UAH' | 'UGX' | 'USD' | 'USN' | 'UYI' | 'UYU' | 'UYW' | 'UZS'
  | 'VEF' | 'VES' | 'VND' | 'VUV' | 'WST' | 'XAF' | 'XAG' | 'XAU' | 'XBA' | 'XBB' | 'XBC' | 'XBD' | 'XCD' | 'XDR' | 'XOF'
  | 'XPD' | 'XPF' | 'XPT' | 'XSU' | 'XTS' | 'XUA' | 'XXX' | 'YER' | 'ZAR' | 'ZMW' | 'ZWB' | 'ZWL'

/** What one day looked like on the chosen accounts together. */
export interface DailyBalance {
  /** The day (`YYYY-MM-DD`). Format `date`. */
  date: string
  /**
   * Balance at the end of the day, worked out by finAPI, in major units. Sums over accounts of several currencies are not known
   * to be converted.
   */
  balance: number
  /** Sum of what came in, in major units. */
  income: number
  /** Sum of what went out, in major units, as a positive number (per API v1). */
  spending: number
  /** Sum of adjustments finAPI made inside its own calculation, in major units (inferred from the name). */
  internalAdjustingEntries: number
  /** Ids of the transactions of the day. */
  transactions: number[]
}

/** One page of daily balances. */
export interface DailyBalanceList {
  /**
   * Latest time at which all chosen accounts were up to date. Balances of later days can be wrong. RFC 3339 with offset. Null or
   * absent when there is none. Format `date-time`.
   */
  latestCommonBalanceTimestamp?: string | null
  /** The days of this page. */
  dailyBalances: DailyBalance[]
  /** Which page this is and how many there are. */
  paging: DailyBalanceListPaging
}

/** Which page of a list an answer holds. */
export type DailyBalanceListPaging = AccessPaging

/** What became of a consent. The two places can differ. */
export interface DeleteConsent {
  /** Outcome at finAPI. */
  local: DeleteConsentResult
  /** Outcome at the bank. */
  remote: DeleteConsentResult
}

/** Outcome of a deletion: done, nothing to delete, the bank cannot, or it failed. */
export type DeleteConsentResult = 'DELETED' | 'NOT_EXIST' | 'NOT_SUPPORTED' | 'NOT_DELETED' | (string & {})

/** One direct debit. */
export interface DirectDebitOrderParams {
  /**
   * Name of the payer, 1 to 70 characters. Personal data. Neither finAPI nor the bank is bound to check it against the account
   * (per API v1).
   */
  counterpartName: string
  /** IBAN of the payer. */
  counterpartIban: string
  /** BIC of the payer's bank; needed where the account lacks the capability `IBAN_ONLY_SEPA_DIRECT_DEBIT`. */
  counterpartBic?: string | undefined
  /** Sum to collect in major units: positive, with at most two decimals. */
  amount: number
  /**
   * Purpose text, 1 to 2000 characters. Up to 140 characters of the SEPA set (letters, digits, `/-?:().,'+` and space) are safe
   * everywhere.
   */
  purpose?: string | undefined
  /** SEPA purpose code (ISO 20022). Banks may ignore it. */
  sepaPurposeCode?: string | undefined
  /** End-to-end id, 1 to 35 characters. A reference only: a second order with the same one is not known to be refused. */
  endToEndId?: string | undefined
  /** Id of the mandate the payer signed, 1 to 270 characters. */
  mandateId: string
  /** Day the mandate was signed (`YYYY-MM-DD`). Format `date`. */
  mandateDate: string
  /** Creditor identifier of the receiver, 1 to 35 characters. */
  creditorId: string
  /** Address of the payer in one text, 1 to 140 characters; for payers outside the EU. */
  counterpartAddress?: string | undefined
  /** Country of the payer's address; for payers outside the EU. */
  counterpartCountry?: ISO3166Alpha2Codes | undefined
}

/** Place of a collection in its series: `OOFF` the only one, `FRST` the first, `RCUR` one in between, `FNAL` the last. */
export type DirectDebitSequenceType = 'OOFF' | 'FRST' | 'RCUR' | 'FNAL'

/** SEPA scheme: `BASIC` (payer may be anyone, can take the money back) or `B2B` (between businesses). */
export type DirectDebitType = 'B2B' | 'BASIC'

/** Rules for domestic transfers. */
export interface DomesticMoneyTransferConstraints {
  /** Members the bank demands. Null or absent when unknown. */
  mandatoryFields?: DomesticMoneyTransferMandatoryFields | null
}

/** Members a bank demands for domestic transfers. */
export interface DomesticMoneyTransferMandatoryFields {
  /** Whether the end-to-end id must be given. Null or absent: no such rule is known. */
  endToEndId?: boolean | null
}

/** Changes to a bank connection. */
export interface EditBankConnectionParams {
  /** New name, up to 64 characters of a limited set (see the pattern). */
  name?: string | undefined
  /** Interface whose credentials or procedure are changed. */
  bankingInterface?: BankingInterfaceInput | undefined
  /** New credentials to save. Secret: never log them. */
  loginCredentials?: LoginCredential[] | undefined
  /** Id of the authentication procedure to use without asking, up to 512 characters; an empty text removes it (inferred). */
  defaultTwoStepProcedureId?: string | undefined
}

/** A new name for a category. */
export interface EditCategoryParams {
  /** New name, 1 to 128 characters of a limited set (see the pattern). */
  name: string
}

/** Changes to credentials at a bank group. Members left out stay as they are (inferred). */
export interface EditTppCredentialParams {
  /** Group of banks the credentials are for. */
  tppAuthenticationGroupId?: number | undefined
  /** Label to find them by, 1 to 256 characters. */
  label?: string | undefined
  /** Client id the bank gave to you, 1 to 256 characters. */
  tppClientId?: string | undefined
  /** Client secret the bank gave to you, 1 to 256 characters. Secret: never log it. */
  tppClientSecret?: string | undefined
  /** API key the bank gave to you, 1 to 256 characters. Secret: never log it. */
  tppApiKey?: string | undefined
  /** Your name as the bank knows it, 1 to 256 characters. */
  tppName?: string | undefined
  /** First day of validity (`YYYY-MM-DD`). Format `date`. */
  validFromDate?: string | undefined
  /** Last day of validity (`YYYY-MM-DD`). Format `date`. */
  validUntilDate?: string | undefined
}

/** Which finAPI products a client has. */
export interface EnabledProducts {
  /** Whether Access, this API, is enabled. */
  access: boolean
  /** Whether Web Form is enabled. */
  webForm: boolean
  /** Whether the customer dashboard is enabled. */
  customerDashboard: boolean
  /** Whether Data Intelligence is enabled. */
  dataIntelligence: boolean
  /** Whether GiroIdent is enabled. */
  giroIdent: boolean
  /** Whether the SCHUFA API is enabled. */
  schufaApi: boolean
  /** Whether labelling of Data Intelligence is enabled. */
  diLabelling: boolean
  /** Whether Contract Manager is enabled. */
  contractManager: boolean
  /** Whether GiroCheck is enabled. */
  giroCheck: boolean
  /** Whether KreditCheck is enabled. */
  kreditCheck: boolean
  /** Whether KreditCheck for business customers is enabled. */
  kreditCheckB2B: boolean
  /** Whether DebitFlex is enabled. */
  debitFlex: boolean
  /** Whether the transparency register is enabled. */
  transparencyRegister: boolean
}

/** What went wrong, for programs. The set may grow. `WEB_FORM_REQUIRED` and `WEB_FORM_ABORTED` are left from API version 1. */
export type ErrorCode =
  | 'ADDITIONAL_AUTHENTICATION_REQUIRED' | 'BAD_REQUEST' | 'BANK_SERVER_REJECTION' | 'COLLECTIVE_MONEY_TRANSFER_NOT_SUPPORTED'
  | 'ENTITY_EXISTS' | 'FORBIDDEN' | 'IBAN_ONLY_DIRECT_DEBIT_NOT_SUPPORTED' | 'IBAN_ONLY_MONEY_TRANSFER_NOT_SUPPORTED'
  | 'ILLEGAL_ENTITY_STATE' | 'ILLEGAL_FIELD_VALUE' | 'ILLEGAL_PAGE_SIZE' | 'INVALID_CONSENT' | 'INVALID_FILTER_OPTIONS'
  | 'INVALID_ACCOUNT_TYPES' | 'INVALID_TOKEN' | 'INVALID_TWO_STEP_PROCEDURE' | 'LOCKED' | 'LOGIN_FIELDS_MISMATCH'
  | 'METHOD_NOT_ALLOWED' | 'MISSING_CREDENTIALS' | 'MISSING_FIELD' | 'MISSING_TWO_STEP_PROCEDURE' | 'NO_ACCOUNTS_FOR_TYPE_LIST'
  | 'NO_CERTIFICATE' | 'NO_EXISTING_CHALLENGE' | 'NO_TPP_CLIENT_CREDENTIALS' | 'NO_PSU_METADATA' | 'TOO_MANY_IDS'
  | 'UNAUTHORIZED_ACCESS' | 'UNEXPECTED_ERROR' | 'UNKNOWN_ENTITY' | 'UNSUPPORTED_BANK' | 'UNSUPPORTED_FEATURE'
  | 'UNSUPPORTED_MEDIA_TYPE' | 'UNSUPPORTED_ORDER' | 'USER_ALREADY_VERIFIED' | 'USER_NOT_VERIFIED' | 'WEB_FORM_ABORTED'
  | 'WEB_FORM_REQUIRED' | (string & {})

/** One error. */
export interface ErrorDetails {
  /** Explanation. With type `BUSINESS` it may be shown to the person and can hold personal data. Null or absent when unknown. */
  message?: string | null
  /** What went wrong, for programs. */
  code: ErrorCode
  /** Whom the message is for. */
  type: ErrorType
  /** What the bank wants next; filled with status 510 only. */
  multiStepAuthentication?: ErrorDetailsMultiStepAuthentication | null
}

/** The next authentication step of a bank. */
export type ErrorDetailsMultiStepAuthentication = MultiStepAuthenticationChallenge

/** Error answer of every status but 401. */
export interface ErrorMessage {
  /** What went wrong. */
  errors: ErrorDetails[]
  /** When the error happened. RFC 3339 with offset. Format `date-time`. */
  date: string
  /** Id of the call, the one sent as `X-Request-Id` or one that finAPI made (`selfgen-...`). */
  requestId: string
  /** Method and path that were called. */
  endpoint: string
  /** Ids of client and user, as in `1/21`. */
  authContext: string
  /** Bank concerned, as in `DEMO0001 - finAPI Test Bank`. Null or absent when unknown. */
  bank?: string | null
}

/** Whom an error message is for: `BUSINESS` for the person, `TECHNICAL` for developers. */
export type ErrorType = 'BUSINESS' | 'TECHNICAL' | (string & {})

/** A new password for a user. */
export interface ExecutePasswordChangeParams {
  /**
   * Id of the user, up to 36 characters out of letters, digits and `- _ . + @`; ids do not differ by case. 1 to 36 characters.
   */
  userId: string
  /** New password, 6 to 128 characters. Secret. */
  password: string
  /** The decrypted password-change token, 36 characters. Secret. */
  passwordChangeToken: string
}

/** Form fields of a token request. The name is ours; finAPI documents the fields only. */
export interface GetTokenParams {
  /** Which token: `client_credentials` for a client token, `password` for a user token, `refresh_token` to renew a user token. */
  grant_type: 'client_credentials' | 'password' | 'refresh_token'
  /** Id of the client. */
  client_id: string
  /** Secret of the client. Never log it. */
  client_secret: string
  /** Refresh token of the user; only with grant `refresh_token`. Secret. */
  refresh_token?: string | undefined
  /** User id; only with grant `password`. */
  username?: string | undefined
  /** Password of the user; only with grant `password`. Secret. */
  password?: string | undefined
}

/** Country as a two-letter code (ISO 3166-1 alpha-2). */
export type ISO3166Alpha2Codes =
  | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AS' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB'
  | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BV' | 'BW' | 'BY'
  | 'BZ' | 'CA' | 'CC' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CU' | 'CV' | 'CW' | 'CX'
  | 'CY' | 'CZ' | 'DE' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK'
  | 'FM' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS'
  | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HM' | 'HN' | 'HR' | 'HT' | 'HU' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IR'
  | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KP' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA'
  | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MH' | 'MK'
  | 'ML' | 'MM' | 'MN' | 'MO' | 'MP' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE'
  | 'NF' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM'
  | 'PN' | 'PR' | 'PS' | 'PT' | 'PW' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG'
  | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SY' | 'SZ' | 'TC' | 'TD' | 'TF'
  | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'UM' | 'US' | 'UY'
  | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VI' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW'

/** A rule that proposes a category for transactions with one IBAN, for all users of the mandator. */
export interface IbanRule {
  /** Id of the rule. */
  id: number
  /** Category the rule proposes. */
  category: IbanRuleCategory
  /** Which transactions it is for. */
  direction: TransactionDirection
  /** When the rule was made. RFC 3339 with offset. Format `date-time`. */
  creationDate: string
  /** IBAN of the other side. */
  iban: string
}

/** Category a rule proposes. */
export type IbanRuleCategory = Category

/** IBAN rules to delete. */
export interface IbanRuleIdentifiersParams {
  /** Ids of the rules; up to 100 (per API v1). */
  ids: number[]
}

/** The IBAN rules that were made. A rule sent with direction `Both` is here twice, once for each direction. */
export interface IbanRuleList {
  /** The rules. */
  ibanRules: IbanRule[]
}

/** A new IBAN rule. */
export interface IbanRuleParams {
  /** IBAN of the other side; case does not matter (per API v1). */
  iban: string
  /** Id of the category to propose. */
  categoryId: number
  /** Which transactions the rule is for. */
  direction: CategorizationRuleDirection
}

/** New IBAN rules. */
export interface IbanRulesParams {
  /** The rules, 1 to 100. */
  ibanRules: IbanRuleParams[]
}

/** A list of ids. */
export interface IdentifierList {
  /** Ids of what was deleted. */
  identifiers: number[]
}

/** A bank connection to import. */
export interface ImportBankConnectionParams {
  /** Id of the bank at finAPI. */
  bankId: number
  /** Name for the connection, 1 to 64 characters. */
  name?: string | undefined
  /** Interface to import over. */
  bankingInterface: BankingInterfaceInput
  /** Credentials, one entry per login field of the bank's interface. Secret: never log them. */
  loginCredentials?: LoginCredential[] | undefined
  /** Whether finAPI keeps the secret credentials (such as the PIN) for later updates. False when left out (inferred). */
  storeSecrets?: boolean | undefined
  /** Whether balances are left out of the download. Only allowed together with `skipPositionsDownload`. */
  skipBalancesDownload?: boolean | undefined
  /** Whether transactions and securities positions are left out of the download. */
  skipPositionsDownload?: boolean | undefined
  /**
   * Whether name, address and the like of the account owner are read too. False when left out. It is personal data.
   *
   * @defaultValue `false`
   */
  loadOwnerData?: boolean | undefined
  /**
   * How many days of transactions to load: 0 for no limit, else 14 to 3650 (per API v1). It cannot be changed for the interface
   * later, and less than 90 makes an authentication by the bank less likely.
   */
  maxDaysForDownload?: number | undefined
  /**
   * Kinds of accounts to import. Left out: all kinds. If the bank delivers none of them the call fails with
   * `NO_ACCOUNTS_FOR_TYPE_LIST`.
   */
  accountTypes?: AccessAccountTypeInput[] | undefined
  /**
   * IBANs of the accounts the consent shall cover, for banks that want a detailed consent (`DETAILED_CONSENT`; the link is
   * inferred).
   */
  accountReferences?: AccountReference[] | undefined
  /** Answer to the step that the last 510 asked for. Left out in the first call. */
  multiStepAuthentication?: ConnectInterfaceParamsMultiStepAuthentication | undefined
  /**
   * Where the bank sends the person after its own authentication page. Needed for banks with the redirect approach. 1 to 2048
   * characters.
   */
  redirectUrl?: string | undefined
}

/** A rule that proposes a category for transactions with certain words, for all users of the mandator. */
export interface KeywordRule {
  /** Id of the rule. */
  id: number
  /** Category the rule proposes. */
  category: IbanRuleCategory
  /** Which transactions it is for. */
  direction: TransactionDirection
  /** When the rule was made. RFC 3339 with offset. Format `date-time`. */
  creationDate: string
  /** Words looked for in purpose and counterparty. */
  keywords: string[]
  /** Language of the words. */
  keywordsLanguage: AccessLanguage
  /** Whether every word has to be found, or one is enough. */
  allKeywordsMustMatch: boolean
}

/** Keyword rules to delete. */
export interface KeywordRuleIdentifiersParams {
  /** Ids of the rules; up to 100 (per API v1). */
  ids: number[]
}

/** The keyword rules that were made. A rule sent with direction `Both` is here twice, once for each direction. */
export interface KeywordRuleList {
  /** The rules. */
  keywordRules: KeywordRule[]
}

/** A new keyword rule. */
export interface KeywordRuleParams {
  /** Id of the category to propose. */
  categoryId: number
  /** Which transactions the rule is for. */
  direction: CategorizationRuleDirection
  /** Words to look for in purpose and counterparty, 1 to 100. */
  keywords: string[]
  /** Language of the words. What applies when it is left out is not documented. */
  keywordsLanguage?: AccessLanguageInput | undefined
  /**
   * Whether every word has to be found. False when left out: one is enough.
   *
   * @defaultValue `false`
   */
  allKeywordsMustMatch?: boolean | undefined
}

/** New keyword rules. */
export interface KeywordRulesParams {
  /** The rules, 1 to 100. */
  keywordRules: KeywordRuleParams[]
}

/** A label of a user for transactions. */
export interface Label {
  /** Id of the label. */
  id: number
  /** Name of the label. */
  name: string
}

/** Name of a label. */
export interface LabelParams {
  /** Name, 1 to 288 characters of a limited set (see the pattern). */
  name: string
}

/** Language as two capital letters: ISO 639-1 and a few values outside it. */
export type AccessLanguage = AccessLanguageInput | (string & {})

/**
 * Language as two capital letters: ISO 639-1 and a few values outside it.
 *
 * What you send: only documented values. `AccessLanguage` is what you are sent.
 */
export type AccessLanguageInput =
  | 'AA' | 'AB' | 'AE' | 'AF' | 'AK' | 'AM' | 'AN' | 'AR' | 'AS' | 'AV' | 'AY' | 'AZ' | 'BA' | 'BE' | 'BG' | 'BH' | 'BI' | 'BM'
  | 'BN' | 'BO' | 'BR' | 'BS' | 'CA' | 'CE' | 'CH' | 'CO' | 'CR' | 'CS' | 'CU' | 'CV' | 'CY' | 'DA' | 'DE' | 'DV' | 'DZ' | 'EE'
  | 'EL' | 'EN' | 'EO' | 'ES' | 'ET' | 'EU' | 'FA' | 'FF' | 'FI' | 'FJ' | 'FO' | 'FR' | 'FY' | 'GA' | 'GD' | 'GL' | 'GN' | 'GU'
  | 'GV' | 'HA' | 'HE' | 'HI' | 'HO' | 'HR' | 'HT' | 'HU' | 'HY' | 'HZ' | 'IA' | 'ID' | 'IE' | 'IG' | 'II' | 'IK' | 'IO' | 'IS'
  | 'IT' | 'IU' | 'JA' | 'JV' | 'KA' | 'KG' | 'KI' | 'KJ' | 'KK' | 'KL' | 'KM' | 'KN' | 'KO' | 'KR' | 'KS' | 'KU' | 'KV' | 'KW'
  | 'KY' | 'LA' | 'LB' | 'LG' | 'LI' | 'LN' | 'LO' | 'LT' | 'LU' | 'LV' | 'MG' | 'MH' | 'MI' | 'MK' | 'ML' | 'MN' | 'MR' | 'MS'
  | 'MT' | 'MY' | 'NA' | 'NB' | 'ND' | 'NE' | 'NG' | 'NL' | 'NN' | 'NO' | 'NR' | 'NV' | 'NY' | 'OC' | 'OJ' | 'OM' | 'OR' | 'OS'
  | 'PA' | 'PI' | 'PL' | 'PS' | 'PT' | 'QU' | 'RM' | 'RN' | 'RO' | 'RU' | 'RW' | 'SA' | 'SC' | 'SD' | 'SE' | 'SG' | 'SI' | 'SK'
  | 'SL' | 'SM' | 'SN' | 'SO' | 'SQ' | 'SR' | 'SS' | 'ST' | 'SU' | 'SV' | 'SW' | 'TA' | 'TE' | 'TG' | 'TH' | 'TI' | 'TK' | 'TL'
  | 'TN' | 'TO' | 'TR' | 'TS' | 'TT' | 'TW' | 'TY' | 'UG' | 'UK' | 'UR' | 'UZ' | 'VE' | 'VI' | 'VO' | 'WA' | 'WO' | 'XH' | 'YI'
  | 'YO' | 'ZA' | 'ZH' | 'ZU'

/** Value for one login field. */
export interface LoginCredential {
  /** Label of the login field, exactly as the bank's interface gives it. */
  label: string
  /** What the person entered. Secret: never log it. */
  value: string
}

/** A login field with the value that finAPI keeps. */
export interface LoginCredentialResource {
  /** Label of the login field. */
  label: string
  /** Saved value; secret ones are not returned in plain text (inferred). Null or absent when unknown. */
  value?: string | null
}

/**
 * Licence of a mandator. `UNLICENSED`: finAPI's own licence is used for reading accounts and for payments; `AISP`: the mandator's
 * for reading accounts; `PISP`: the mandator's for payments; `FULLY_LICENSED`: the mandator's for both.
 */
export type MandatorLicense = 'UNLICENSED' | 'AISP' | 'PISP' | 'FULLY_LICENSED' | (string & {})

/** New data for one account. */
export interface MockAccountData {
  /** Id of the account; not a security account. */
  accountId: number
  /**
   * Balance after the update, in major units. When it is not the old balance plus the new transactions, finAPI puts in an
   * adjusting entry.
   */
  accountBalance: number
  /**
   * Transactions to import, up to 1000 (per API v1). Those booked more than 10 days before the last successful update, and those
   * that look like existing ones (same day, same sum), are left out without an error.
   */
  newTransactions?: NewTransaction[] | undefined
}

/** Made-up update of one bank connection. */
export interface MockBankConnectionUpdate {
  /** Id of the bank connection; its PIN must be stored. */
  bankConnectionId: number
  /** Interface to pretend an update of. */
  bankingInterface: BankingInterfaceInput
  /**
   * Whether the update is to fail as if the credentials were wrong. False when left out.
   *
   * @defaultValue `false`
   */
  simulateBankLoginError?: boolean | undefined
  /**
   * New data by account. Accounts left out are treated as gone at the bank and become `DEPRECATED`; leaving out the list does
   * that to all of them.
   */
  mockAccountsData?: MockAccountData[] | undefined
}

/** A made-up automatic update. */
export interface MockBatchUpdateParams {
  /** One entry for each bank connection to update. */
  mockBankConnectionUpdates: MockBankConnectionUpdate[]
  /**
   * Whether notification rules fire for this update. False when left out.
   *
   * @defaultValue `false`
   */
  triggerNotifications?: boolean | undefined
}

/** One transfer. */
export interface MoneyTransferOrderParams {
  /**
   * Name of the recipient, 1 to 70 characters. Personal data. Some banks demand it; neither finAPI nor the bank is bound to check
   * it against the account (per API v1).
   */
  counterpartName?: string | undefined
  /** IBAN of the recipient. */
  counterpartIban: string
  /** BIC of the recipient's bank; needed where the account lacks the capability `IBAN_ONLY_SEPA_MONEY_TRANSFER`. */
  counterpartBic?: string | undefined
  /** Name of the recipient's bank, 1 to 128 characters; some banks demand it. */
  counterpartBankName?: string | undefined
  /** Sum in major units: positive, with at most two decimals. */
  amount: number
  /**
   * Currency of `amount`. For an imported account it must be the account's (inferred from the web form). Left out: version 1
   * takes the account's currency over XS2A and EUR everywhere else, unverified for version 2. Name it.
   */
  currency?: AccessCurrencyInput | undefined
  /**
   * Purpose text, 1 to 2000 characters. Up to 140 characters of the SEPA set (letters, digits, `/-?:().,'+` and space) are safe
   * everywhere.
   */
  purpose?: string | undefined
  /** SEPA purpose code (ISO 20022). Banks may ignore it. */
  sepaPurposeCode?: string | undefined
  /** Address of the recipient; some banks demand parts of it. */
  counterpartAddress?: MoneyTransferOrderParamsCounterpartAddress | undefined
  /** End-to-end id, 1 to 35 characters. A reference only: a second order with the same one is not known to be refused. */
  endToEndId?: string | undefined
  /**
   * Structured references instead of free text, such as Czech symbols (`VS:...`, `KS:...`, `SS:...`; the form is taken from web
   * form samples). Marked as required by the documents: send an empty list when there are none (inferred).
   */
  structuredRemittanceInformation: string[]
}

/** Address of the recipient of a transfer. */
export type MoneyTransferOrderParamsCounterpartAddress = CounterpartAddressData

/** Bank connections of a user in one month. */
export interface MonthlyUserStats {
  /** The month (`YYYY-MM`). */
  month: string
  /** Smallest number of bank connections at any time in the month. */
  minBankConnectionCount: number
  /** Largest number of bank connections at any time in the month. */
  maxBankConnectionCount: number
}

/** Which authentication step is next: enter a code, choose a procedure, go to the bank's page, or confirm on another device. */
export type MsaStatus =
  | 'CHALLENGE_RESPONSE_REQUIRED' | 'TWO_STEP_PROCEDURE_REQUIRED' | 'REDIRECT_REQUIRED' | 'DECOUPLED_AUTH_REQUIRED'
  | 'DECOUPLED_AUTH_IN_PROGRESS' | (string & {})

/** Answer to one authentication step. Send the hash and the one member that the last 510 asked for. */
export interface MultiStepAuthenticationCallback {
  /** Hash from the last 510, unchanged; up to 32 characters. 1 to 32 characters. */
  hash: string
  /** What the person entered for `CHALLENGE_RESPONSE_REQUIRED`. Secret. At least 1 characters. */
  challengeResponse?: string | undefined
  /** Procedure the person chose for `TWO_STEP_PROCEDURE_REQUIRED`, up to 512 characters. 1 to 512 characters. */
  twoStepProcedureId?: string | undefined
  /**
   * The whole query string the bank sent back for `REDIRECT_REQUIRED`, up to 2048 characters (whole: per API v1). 1 to 2048
   * characters.
   */
  redirectCallback?: string | undefined
  /**
   * True to ask whether the person has confirmed, for `DECOUPLED_AUTH_REQUIRED` and `DECOUPLED_AUTH_IN_PROGRESS`; at most every 5
   * seconds.
   */
  decoupledCallback?: boolean | undefined
}

/** The next authentication step of a bank. */
export interface MultiStepAuthenticationChallenge {
  /** Hash to send back with the answer. */
  hash: string
  /** Which kind of answer is wanted. */
  status: MsaStatus
  /** Text to show to the person. Null or absent when unknown. */
  challengeMessage?: string | null
  /** Label for the input field, such as `TAN`. Null or absent when unknown. */
  answerFieldLabel?: string | null
  /** Page of the bank to send the person to; it leads back to the `redirectUrl` you gave. Null or absent when unknown. */
  redirectUrl?: string | null
  /** Value that comes back with the redirect and tells which call it belongs to. Null or absent when unknown. */
  redirectContext?: string | null
  /** Name of the query parameter that holds `redirectContext`. Null or absent when unknown. */
  redirectContextField?: string | null
  /**
   * Procedures to choose from; they can differ from those saved with the connection. Null or absent when unknown. No item twice.
   */
  twoStepProcedures?: TwoStepProcedure[] | null
  /** Media type of `photoTanData`. Null or absent when unknown. */
  photoTanMimeType?: string | null
  /** Image to show to the person, in base64. Null or absent when unknown. */
  photoTanData?: string | null
  /** Data of a flickering code for optical TAN readers, in base64 (per API v1). Null or absent when unknown. */
  opticalData?: string | null
  /** Whether `opticalData` is in the ReinerSCT format. */
  opticalDataAsReinerSct: boolean
}

/** A made-up transaction. */
export interface NewTransaction {
  /** Sum in major units; negative for spending. */
  amount: number
  /** Currency of `amount`. */
  currency?: AccessCurrencyInput | undefined
  /** Original sum, in major units of `originalCurrency`. */
  originalAmount?: number | undefined
  /** Currency of `originalAmount`. */
  originalCurrency?: AccessCurrencyInput | undefined
  /** Purpose text, 1 to 2000 characters. */
  purpose?: string | undefined
  /** Name of the other side, 1 to 80 characters. */
  counterpart?: string | undefined
  /** IBAN of the other side. */
  counterpartIban?: string | undefined
  /** German bank code of the other side. */
  counterpartBlz?: string | undefined
  /** BIC of the other side. */
  counterpartBic?: string | undefined
  /** Account number of the other side, up to 34 characters. */
  counterpartAccountNumber?: string | undefined
  /**
   * Booking day (`YYYY-MM-DD`); today when left out. Too old a day (more than 10 days before the newest transaction of the
   * account, per API v1) makes finAPI leave it out. Format `date`.
   */
  bookingDate?: string | undefined
  /** Value day (`YYYY-MM-DD`); the booking day when left out. Format `date`. */
  valueDate?: string | undefined
  /** Business transaction code (FinTS), usually 1 to 999. An unknown one can fail the call. */
  typeId?: number | undefined
  /** Mandate reference of the other side, 1 to 270 characters. */
  counterpartMandateReference?: string | undefined
  /** Creditor identifier of the other side, 1 to 270 characters; for direct debits. */
  counterpartCreditorId?: string | undefined
  /** Customer reference of the other side, 1 to 270 characters. */
  counterpartCustomerReference?: string | undefined
  /** Identification of the originator, 1 to 100 characters; for transfers. */
  counterpartDebitorId?: string | undefined
  /** Kind of transaction in the bank's words, 1 to 270 characters, as in `Lastschrift`. */
  type?: string | undefined
  /** SWIFT transaction type code. */
  typeCodeSwift?: string | undefined
  /** SEPA purpose code (ISO 20022). */
  sepaPurposeCode?: string | undefined
}

/** A rule that makes finAPI send a message. */
export interface NotificationRule {
  /** Id of the rule. */
  id: number
  /** Event the rule waits for. */
  triggerEvent: NotificationTriggerEvent
  /** Parameters of the event, by name. */
  params: Record<string, string>
  /** Your text, sent back with each message of the rule. Null or absent when unknown. */
  callbackHandle?: string | null
  /** Whether messages carry encrypted details. */
  includeDetails: boolean
}

/** Notification rules of a user; there are no pages. */
export interface NotificationRuleList {
  /** The rules. */
  notificationRules: NotificationRule[]
}

/** A new notification rule. */
export interface NotificationRuleParams {
  /** Event to wait for. */
  triggerEvent: NotificationTriggerEventInput
  /**
   * Parameters of the event, by name; which ones there are depends on the event and stands on the provider's page on push
   * notifications. All values are texts.
   */
  params?: Record<string, string> | undefined
  /**
   * Any text, 1 to 512 characters of a limited set (see the pattern), sent back with each message of the rule. Messages are not
   * signed: make it unguessable if you rely on it.
   */
  callbackHandle?: string | undefined
  /**
   * Whether messages carry details, encrypted with the client's data decryption key. False when left out.
   *
   * @defaultValue `false`
   */
  includeDetails?: boolean | undefined
}

/** A transaction inside decrypted details (seen at third parties only). */
export interface NotificationTransactionDetail {
  /** Id of the transaction. */
  id: number
  /** Booking day finAPI works with (`YYYY-MM-DD`). Format `date`. */
  finapiBookingDate: string
  /** Booking day of the bank (`YYYY-MM-DD`). Format `date`. */
  bankBookingDate: string
  /** Sum in major units; negative for spending. */
  amount: number
  /** Name of the other side. Personal data. Null or absent when unknown. */
  counterpartName?: string | null
  /** Purpose text. Null or absent when unknown. */
  purpose?: string | null
  /** Whether finAPI made the entry to correct the balance. */
  isAdjustingEntry: boolean
}

/** What `NotificationNewTransactions.details` holds once decrypted (seen at third parties only). No call returns it. */
export interface NotificationTransactionDetails {
  /** The transactions. */
  transactionDetails: NotificationTransactionDetail[]
}

/** Event a notification rule waits for. The name is ours; finAPI lists the values in place. */
export type NotificationTriggerEvent =
  | 'NEW_ACCOUNT_BALANCE' | 'NEW_TRANSACTIONS' | 'BANK_LOGIN_ERROR' | 'FOREIGN_MONEY_TRANSFER' | 'LOW_ACCOUNT_BALANCE'
  | 'HIGH_TRANSACTION_AMOUNT' | 'CATEGORY_CASH_FLOW' | 'NEW_TERMS_AND_CONDITIONS' | (string & {})

/**
 * Event a notification rule waits for. The name is ours; finAPI lists the values in place.
 *
 * What you send: only documented values. `NotificationTriggerEvent` is what you are sent.
 */
export type NotificationTriggerEventInput =
  | 'NEW_ACCOUNT_BALANCE' | 'NEW_TRANSACTIONS' | 'BANK_LOGIN_ERROR' | 'FOREIGN_MONEY_TRANSFER' | 'LOW_ACCOUNT_BALANCE'
  | 'HIGH_TRANSACTION_AMOUNT' | 'CATEGORY_CASH_FLOW' | 'NEW_TERMS_AND_CONDITIONS'

/**
 * What went wrong with an authentication, for programs. The set may grow. `invalid_token` is documented; `invalid_grant` and
 * `invalid_client` follow the OAuth convention (unverified). The name is ours.
 */
export type OAuthErrorCode = 'invalid_token' | 'invalid_grant' | 'invalid_client' | (string & {})

/**
 * Status of a payment or standing order. `OPEN`: made at finAPI, not handed to the bank. `PENDING`: handed over, not confirmed
 * yet. `SUCCESSFUL`: accepted for execution (a transfer), settled (an instant transfer) or registered (a standing order).
 * `NOT_SUCCESSFUL`: failed. `DISCARDED`: dropped, for instance because the person gave up. The last three are final.
 */
export type OrderInitiationStatus = 'OPEN' | 'PENDING' | 'SUCCESSFUL' | 'NOT_SUCCESSFUL' | 'DISCARDED' | (string & {})

/**
 * Status of a payment or standing order. `OPEN`: made at finAPI, not handed to the bank. `PENDING`: handed over, not confirmed
 * yet. `SUCCESSFUL`: accepted for execution (a transfer), settled (an instant transfer) or registered (a standing order).
 * `NOT_SUCCESSFUL`: failed. `DISCARDED`: dropped, for instance because the person gave up. The last three are final.
 *
 * What you send: only documented values. `OrderInitiationStatus` is what you are sent.
 */
export type OrderInitiationStatusInput = 'OPEN' | 'PENDING' | 'SUCCESSFUL' | 'NOT_SUCCESSFUL' | 'DISCARDED'

/** One page of bank groups. */
export interface PageableBankGroupList {
  /** The bank groups of this page. */
  bankGroups: BankGroup[]
  /** Which page this is and how many there are. */
  paging: DailyBalanceListPaging
}

/** One page of banks. */
export interface PageableBankList {
  /** The banks of this page. */
  banks: Bank[]
  /** Which page this is and how many there are. */
  paging: DailyBalanceListPaging
}

/** One page of standing orders at banks. */
export interface PageableBankSideStandingOrderResources {
  /** The standing orders of this page. */
  standingOrders: BankSideStandingOrder[]
  /** Which page this is and how many there are. */
  paging: DailyBalanceListPaging
}

/** One page of categories. */
export interface PageableCategoryList {
  /** The categories of this page. */
  categories: Category[]
  /** Which page this is and how many there are. */
  paging: DailyBalanceListPaging
}

/** One page of IBAN rules. */
export interface PageableIbanRuleList {
  /** The rules of this page. */
  ibanRules: IbanRule[]
  /** Which page this is and how many there are. */
  paging: DailyBalanceListPaging
}

/** One page of keyword rules. */
export interface PageableKeywordRuleList {
  /** The rules of this page. */
  keywordRules: KeywordRule[]
  /** Which page this is and how many there are. */
  paging: DailyBalanceListPaging
}

/** One page of labels. */
export interface PageableLabelList {
  /** The labels of this page. */
  labels: Label[]
  /** Which page this is and how many there are. */
  paging: DailyBalanceListPaging
}

/** One page of payments. */
export interface PageablePaymentResources {
  /** The payments of this page. */
  payments: Payment[]
  /** Which page this is and how many there are. */
  paging: DailyBalanceListPaging
}

/** One page of pending transactions. */
export interface PageablePendingTransactionResources {
  /** The pending transactions of this page. */
  pendingTransactions: PendingTransaction[]
  /** Which page this is and how many there are. */
  paging: DailyBalanceListPaging
}

/** One page of securities positions. */
export interface PageableSecurityList {
  /** The positions of this page. */
  securities: Security[]
  /** Which page this is and how many there are. */
  paging: DailyBalanceListPaging
}

/** One page of standing orders. */
export interface PageableStandingOrderResources {
  /** The standing orders of this page. */
  standingOrders: StandingOrder[]
  /** Which page this is and how many there are. */
  paging: DailyBalanceListPaging
}

/** One page of TPP authentication groups. */
export interface PageableTppAuthenticationGroupResources {
  /** The groups of this page. */
  tppAuthenticationGroups: TppAuthenticationGroup[]
  /** Which page this is and how many there are. */
  paging: DailyBalanceListPaging
}

/** One page of TPP certificates. */
export interface PageableTppCertificateList {
  /** Which page this is and how many there are. */
  paging: DailyBalanceListPaging
  /** The certificates of this page. */
  tppCertificates: TppCertificate[]
}

/** One page of TPP credentials. */
export interface PageableTppCredentialResources {
  /** Which page this is and how many there are. */
  paging: DailyBalanceListPaging
  /** The credentials of this page. */
  tppCredentials: TppCredentials[]
}

/** One page of transactions, with sums over all pages. */
export interface PageableTransactionList {
  /** The transactions of this page. */
  transactions: Transaction[]
  /** Which page this is and how many there are. */
  paging: DailyBalanceListPaging
  /** Sum of what came in over all pages, in major units. */
  income: number
  /** Sum of what went out over all pages, in major units. Its sign is not documented here. */
  spending: number
  /** Sum of all amounts over all pages, in major units. Amounts of different currencies are not known to be converted. */
  balance: number
}

/** One page of users. */
export interface PageableUserInfoList {
  /** The users of this page. */
  users: UserInfo[]
  /** Which page this is and how many there are. */
  paging: DailyBalanceListPaging
}

/** Which page an answer holds. */
export interface AccessPaging {
  /** Number of this page, from 1. */
  page: number
  /** How many entries a page holds at most. At least 1. */
  perPage: number
  /** How many pages there are; 0 when nothing matches (inferred). */
  pageCount: number
  /** How many entries there are on all pages. At least 0. */
  totalCount: number
}

/** A password-change token. */
export interface PasswordChangingResource {
  /** Id of the user. */
  userId: string
  /** E-mail address of the user, encrypted like the token (inferred). Null or absent when unknown. */
  userEmail?: string | null
  /** The token, encrypted with the client's data decryption key. Secret. */
  passwordChangeToken: string
}

/** A payment: one transfer or direct debit, or several in one order. */
export interface Payment {
  /** Id of the payment. */
  id: number
  /** Id of the account it was made for. Null or absent when it was made for an IBAN. */
  accountId?: number | null
  /** IBAN it was made for. Null or absent when it was made for an imported account. */
  iban?: string | null
  /** Id of the bank that executes it. */
  bankId: number
  /** Transfer or direct debit. */
  type: PaymentType
  /**
   * Sum of all orders in major units, without a sign. The currency is not part of the answer. A JSON number: do no float maths
   * with it.
   */
  amount: number
  /** How many orders it holds. */
  orderCount: number
  /** Status, without `UNKNOWN`. Final: `SUCCESSFUL`, `NOT_SUCCESSFUL`, `DISCARDED`. */
  status: OrderInitiationStatus
  /**
   * What the bank said, in its own words; can be empty even after execution. It may hold personal data. Null or absent when
   * unknown.
   */
  bankMessage?: string | null
  /** When it was handed to the bank. RFC 3339 with offset. Null or absent while `OPEN` (inferred). Format `date-time`. */
  requestDate?: string | null
  /**
   * When finAPI saw it through; not the day the bank books it. RFC 3339 with offset. Null or absent before that. Format
   * `date-time`.
   */
  executionDate?: string | null
  /** Day of execution that was asked for (`YYYY-MM-DD`). Null or absent when unknown. Format `date`. */
  instructedExecutionDate?: string | null
  /** Whether it was made as an instant payment. */
  instantPayment: boolean
  /**
   * Status, with `UNKNOWN` in addition; read this one. Final: `SUCCESSFUL`, `NOT_SUCCESSFUL`, `DISCARDED`. Added after document
   * 2024.14.3.
   */
  statusV2: V2OrderInitiationStatus
  /** Message id of the payment. Added after document 2024.14.3. Null or absent when unknown. */
  msgId?: string | null
}

/** Kind of payment. */
export type PaymentType = 'MONEY_TRANSFER' | 'DIRECT_DEBIT' | (string & {})

/** What PayPal adds to a transaction. */
export interface PaypalTransactionData {
  /** Invoice number. Null or absent when unknown. */
  invoiceNumber?: string | null
  /** Fee of PayPal, in major units. Its sign is not documented. Null or absent when unknown. */
  fee?: number | null
  /** Sum after the fee, in major units. Null or absent when unknown. */
  net?: number | null
}

/**
 * A transaction the bank announces but has not booked. It can change or vanish, and is apart from the booked transaction that
 * follows: do not count both.
 */
export interface PendingTransaction {
  /** Id of the pending transaction. */
  id: number
  /** Id of the account. */
  accountId: number
  /** When it was read. RFC 3339 with offset. Format `date-time`. */
  importDate: string
  /** Value day (`YYYY-MM-DD`). Format `date`. */
  valueDate: string
  /** Booking day the bank names (`YYYY-MM-DD`). Null or absent when unknown. Format `date`. */
  bankBookingDate?: string | null
  /** Sum in major units of `currency`; negative for spending. A JSON number: do no float maths with it. */
  amount: number
  /** Currency of `amount`. Null or absent: that of the account. */
  currency?: AccessCurrency | null
  /** Purpose text. Null or absent when unknown. */
  purpose?: string | null
  /** Name of the other side. Personal data. Null or absent when unknown. */
  counterpartyName?: string | null
  /** IBAN of the other side. Null or absent when unknown. */
  counterpartyIban?: string | null
  /** Account number of the other side. Null or absent when unknown. */
  counterpartyAccountNumber?: string | null
  /** German bank code of the other side. Null or absent when unknown. */
  counterpartyBlz?: string | null
  /** BIC of the other side. Null or absent when unknown. */
  counterpartyBic?: string | null
  /** Name of the other side's bank. Null or absent when unknown. */
  counterpartyBankName?: string | null
  /** Mandate reference of the other side. Null or absent when unknown. */
  counterpartyMandateReference?: string | null
  /** Customer reference of the other side. Null or absent when unknown. */
  counterpartyCustomerReference?: string | null
  /** Creditor identifier of the other side; with direct debits. Null or absent when unknown. */
  counterpartyCreditorId?: string | null
  /** Identification of the originator; with transfers. Null or absent when unknown. */
  counterpartyDebtorId?: string | null
  /** End-to-end id. Null or absent when unknown. */
  endToEndId?: string | null
  /** Kind of transaction in the bank's words, usually German. Null or absent when unknown. */
  type?: string | null
  /** German business transaction code (ZKA), 1 to 999 as text. Null or absent when unknown. */
  typeCodeZka?: string | null
  /** SWIFT transaction type code. Null or absent when unknown. */
  typeCodeSwift?: string | null
  /** SEPA purpose code (ISO 20022). Null or absent when unknown. */
  sepaPurposeCode?: string | null
  /** Bank transaction code (ISO 20022). Null or absent when unknown. */
  bankTransactionCode?: string | null
  /** What `bankTransactionCode` means, up to 256 characters. Null or absent when unknown. */
  bankTransactionCodeDescription?: string | null
  /** The bank's own number of the booking. Null or absent when unknown. */
  primanota?: string | null
  /**
   * Costs, fees and interest the other bank charges, in major units; mostly with returned direct debits. Null or absent when
   * unknown.
   */
  compensationAmount?: number | null
  /**
   * Original sum, in major units of `originalCurrency`: that of the direct debit when one was returned, or the one before
   * conversion (inferred). Null or absent when unknown.
   */
  originalAmount?: number | null
  /** Currency of `originalAmount`. Null or absent when unknown. */
  originalCurrency?: AccessCurrency | null
  /** Fee, in major units of `feeCurrency`. Null or absent when unknown. */
  feeAmount?: number | null
  /** Currency of `feeAmount`. Null or absent when unknown. */
  feeCurrency?: AccessCurrency | null
  /** Reference party of the payer (with a transfer) or of the payee (with a direct debit). Null or absent when unknown. */
  differentDebtor?: string | null
  /** Reference party of the payee (with a transfer) or of the payer (with a direct debit). Null or absent when unknown. */
  differentCreditor?: string | null
  /** What PayPal adds. Null or absent when unknown. */
  paypalData?: PendingTransactionPaypalData | null
  /** Czech payment symbols. Null or absent when unknown. */
  certisData?: PendingTransactionCertisData | null
}

/** Czech payment symbols of a transaction. */
export type PendingTransactionCertisData = CertisTransactionData

/** What PayPal adds to a transaction. */
export type PendingTransactionPaypalData = PaypalTransactionData

/**
 * Kind of consent over XS2A: `ONETIME` for one download, `RECURRING` for downloads over a longer time. A bank that lacks the
 * wanted kind gets the other.
 */
export type PreferredConsentType = 'ONETIME' | 'RECURRING' | (string & {})

/**
 * Kind of consent over XS2A: `ONETIME` for one download, `RECURRING` for downloads over a longer time. A bank that lacks the
 * wanted kind gets the other.
 *
 * What you send: only documented values. `PreferredConsentType` is what you are sent.
 */
export type PreferredConsentTypeInput = 'ONETIME' | 'RECURRING'

/** A finAPI product. */
export type Product =
  | 'ACCESS' | 'DATA_INTELLIGENCE' | 'WEB_FORM' | 'GIRO_IDENT' | 'SCHUFA_API' | 'DI_LABELLING' | 'CONTRACT_MANAGER'
  | 'GIROCHECK' | 'KREDITCHECK' | 'KREDITCHECK_B2B' | 'DEBITFLEX' | 'TRANSPARENCY_REGISTER' | (string & {})

/** An interface to remove from a bank connection. */
export interface RemoveInterfaceParams {
  /** Id of the bank connection. */
  bankConnectionId: number
  /** The interface to remove. */
  bankingInterface: BankingInterfaceInput
}

/** Whose password is to change. */
export interface RequestPasswordChangeParams {
  /**
   * Id of the user, up to 36 characters out of letters, digits and `- _ . + @`; ids do not differ by case. 1 to 36 characters.
   */
  userId: string
}

/** A text about what was done. */
export interface ResponseMessage {
  /** The text, for developers. */
  message: string
}

/** Form fields of a revocation. The name is ours; finAPI documents the fields only. */
export interface RevokeTokenParams {
  /** Access or refresh token of a user. Secret. */
  token: string
  /**
   * `access_token` ends that token only; `refresh_token` ends it and every access token made with it; left out, everything of the
   * grant ends.
   */
  token_type_hint?: 'access_token' | 'refresh_token' | undefined
}

/** A position in a securities account. */
export interface Security {
  /** Id of the position. It is made anew with every update of the account (per API v1): do not store it as a key. */
  id: number
  /** Id of the securities account. */
  accountId: number
  /** Name of the security. Null or absent when unknown. */
  name?: string | null
  /** ISIN. Null or absent when unknown. */
  isin?: string | null
  /** German securities number (WKN). Null or absent when unknown. */
  wkn?: string | null
  /** Price, in major units of `quoteCurrency` or in percent: see `quoteType`. Null or absent when unknown. */
  quote?: number | null
  /** Currency of `quote`. Null or absent when unknown. */
  quoteCurrency?: string | null
  /** Whether `quote` is a price or a percentage. Null or absent when unknown. */
  quoteType?: SecurityPositionQuoteType | null
  /** When the price was taken. RFC 3339 with offset. Null or absent when unknown. Format `date-time`. */
  quoteDate?: string | null
  /** How many pieces, or the nominal amount: see `quantityNominalType`. Null or absent when unknown. */
  quantityNominal?: number | null
  /** Whether `quantityNominal` counts pieces or is an amount. Null or absent when unknown. */
  quantityNominalType?: SecurityPositionQuantityNominalType | null
  /** Value of the position, in major units of `marketValueCurrency`. Null or absent when unknown. */
  marketValue?: number | null
  /** Currency of `marketValue`. Null or absent when unknown. */
  marketValueCurrency?: string | null
  /** Price at purchase, in major units of `entryQuoteCurrency`. Null or absent when unknown. */
  entryQuote?: number | null
  /** Currency of `entryQuote`. Null or absent when unknown. */
  entryQuoteCurrency?: string | null
  /** Profit, or loss when negative, in major units; its currency is not documented. Null or absent when unknown. */
  profitOrLoss?: number | null
}

/** `UNIT`: a number of pieces; `FAMT`: a nominal amount. */
export type SecurityPositionQuantityNominalType = 'UNIT' | 'FAMT' | (string & {})

/** `ACTU`: a price; `PERC`: a percentage. */
export type SecurityPositionQuoteType = 'ACTU' | 'PERC' | (string & {})

/** Rules for SEPA transfers. */
export interface SepaMoneyTransferConstraints {
  /** Members the bank demands. Null or absent when unknown. */
  mandatoryFields?: SepaMoneyTransferMandatoryFields | null
  /**
   * Whether purpose and end-to-end id exclude each other. Null or absent: no such rule is known. The reading is inferred from the
   * name.
   */
  purposeOrEndToEndId?: boolean | null
  /** Largest number of orders in a batch. Null or absent: no limit is known. */
  maxCollectiveOrders?: number | null
  /** Largest number of characters in the purpose. Null or absent: no limit is known. */
  maxPurposeLength?: number | null
}

/** Parts of the recipient's address that a bank demands. */
export interface SepaMoneyTransferCounterpartAddressMandatoryFields {
  /** Whether the street must be given. Null or absent: no such rule is known. */
  street?: boolean | null
  /** Whether the house number must be given. Null or absent: no such rule is known. */
  houseNumber?: boolean | null
  /** Whether the postal code must be given. Null or absent: no such rule is known. */
  postCode?: boolean | null
  /** Whether the town must be given. Null or absent: no such rule is known. */
  city?: boolean | null
  /** Whether the country must be given. Null or absent: no such rule is known. */
  country?: boolean | null
}

/** Members a bank demands for SEPA transfers. */
export interface SepaMoneyTransferMandatoryFields {
  /** Whether the purpose must be given. Null or absent: no such rule is known. */
  purpose?: boolean | null
  /** Whether the recipient's name must be given. Null or absent: no such rule is known. */
  counterpartName?: boolean | null
  /** Whether the recipient's BIC must be given. Null or absent: no such rule is known. */
  counterpartBic?: boolean | null
  /** Whether the name of the recipient's bank must be given. Null or absent: no such rule is known. */
  counterpartBankName?: boolean | null
  /** Whether the end-to-end id must be given. Null or absent: no such rule is known. */
  endToEndId?: boolean | null
  /** Which parts of the recipient's address must be given. Null or absent when unknown. */
  counterpartAddress?: SepaMoneyTransferCounterpartAddressMandatoryFields | null
}

/** How to split a transaction. */
export interface SplitTransactionsParams {
  /** The parts. Their amounts must add up to that of the transaction (inferred). */
  subTransactions: SubTransactionParams[]
}

/** A standing order made through finAPI. */
export interface StandingOrder {
  /** Id of the standing order. */
  id: number
  /** Id of the account it was made for. Null or absent when it was made for an IBAN. */
  accountId?: number | null
  /** IBAN it was made for. Null or absent when it was made for an imported account. */
  iban?: string | null
  /** Id of the bank that executes it. */
  bankId: number
  /** Sum of each execution in major units of `currency`, without a sign. A JSON number: do no float maths with it. */
  amount: number
  /** Currency of `amount`. */
  currency: AccessCurrency
  /** Day of the first execution (`YYYY-MM-DD`). Format `date`. */
  startDate: string
  /** Day after which it is not executed any more (`YYYY-MM-DD`). Null or absent: no end. Format `date`. */
  endDate?: string | null
  /** How often it is executed. */
  frequency: StandingOrderFrequency
  /** When it was handed to the bank. RFC 3339 with offset. Null or absent while `OPEN` (inferred). Format `date-time`. */
  requestDate?: string | null
  /**
   * When handing it over was done with, well or badly: read `status`. RFC 3339 with offset. Null or absent before that. Format
   * `date-time`.
   */
  requestCompletionDate?: string | null
  /** Status. Final: `SUCCESSFUL`, `NOT_SUCCESSFUL`, `DISCARDED`. */
  status: OrderInitiationStatus
  /** What the bank said, in its own words. It may hold personal data. Null or absent when unknown. */
  bankMessage?: string | null
}

/** How often a standing order is executed. */
export type StandingOrderFrequency = 'MONTHLY' | 'EVERY_TWO_MONTHS' | 'QUARTERLY' | 'SEMI_ANNUAL' | 'ANNUAL' | (string & {})

/**
 * How often a standing order is executed.
 *
 * What you send: only documented values. `StandingOrderFrequency` is what you are sent.
 */
export type StandingOrderFrequencyInput = 'MONTHLY' | 'EVERY_TWO_MONTHS' | 'QUARTERLY' | 'SEMI_ANNUAL' | 'ANNUAL'

/** One part of a split transaction. */
export interface SubTransactionParams {
  /** Sum of the part in major units, with the sign of its direction. */
  amount: number
  /** Category of the part. Left out: that of the transaction; 0: none. */
  categoryId?: number | undefined
  /** Purpose, 1 to 2000 characters of a limited set (see the pattern). Left out: that of the transaction. */
  purpose?: string | undefined
  /** Name of the other side, 1 to 80 characters of a limited set (see the pattern). Left out: that of the transaction. */
  counterpart?: string | undefined
  /** Account number of the other side, 1 to 34 characters. Left out: that of the transaction. */
  counterpartAccountNumber?: string | undefined
  /** IBAN of the other side. Left out: that of the transaction. */
  counterpartIban?: string | undefined
  /** BIC of the other side. Left out: that of the transaction. */
  counterpartBic?: string | undefined
  /** German bank code of the other side. Left out: that of the transaction. */
  counterpartBlz?: string | undefined
  /** Labels of the part. Left out: none; those of the transaction are not taken over. */
  labelIds?: number[] | undefined
}

/** A payment to hand to the bank. */
export interface SubmitPaymentParams {
  /** Id of the payment. */
  paymentId: number
  /** Interface to use; the account must be able to make the payment over it (`UNSUPPORTED_ORDER` otherwise). */
  bankingInterface: BankingInterfaceInput
  /**
   * Credentials, one entry per login field of the bank's interface. Secret: never log them. Left out: the saved ones are used.
   */
  loginCredentials?: LoginCredential[] | undefined
  /**
   * Where the bank sends the person after its own authentication page. Needed for banks with the redirect approach. 1 to 2048
   * characters.
   */
  redirectUrl?: string | undefined
  /** Answer to the step that the last 510 asked for. Left out in the first call. */
  multiStepAuthentication?: ConnectInterfaceParamsMultiStepAuthentication | undefined
}

/** A standing order to hand to the bank. */
export interface SubmitStandingOrderParams {
  /** Id of the standing order. */
  standingOrderId: number
  /** Interface to use; the account must be able to make standing orders over it (`UNSUPPORTED_ORDER` otherwise). */
  bankingInterface: BankingInterfaceInput
  /**
   * Credentials, one entry per login field of the bank's interface. Secret: never log them. Left out: the saved ones are used.
   */
  loginCredentials?: LoginCredential[] | undefined
  /**
   * Where the bank sends the person after its own authentication page. Needed for banks with the redirect approach. 1 to 2048
   * characters.
   */
  redirectUrl?: string | undefined
  /** Answer to the step that the last 510 asked for. Left out in the first call. */
  multiStepAuthentication?: ConnectInterfaceParamsMultiStepAuthentication | undefined
}

/** API version to move to. */
export interface SwitchApiVersionParams {
  /**
   * Version to move to, 1 to 4 characters. The accepted texts are not documented here; the scopes in error texts suggest `v1` and
   * `v2` (unverified).
   */
  apiVersion: string
}

/** Group of banks that share the credentials of a licensed client. */
export interface TppAuthenticationGroup {
  /** Id of the group. */
  id: number
  /** Name of the group. */
  name: string
}

/** A certificate with which a licensed client shows itself to banks. Keys are never returned. */
export interface TppCertificate {
  /** Id of the certificate. */
  id: number
  /** What the certificate is for. */
  certificateType: TppCertificateType
  /** Label it was stored under. */
  label: string
  /** First day of validity (`YYYY-MM-DD`). Format `date`. */
  validFrom: string
  /** Last day of validity (`YYYY-MM-DD`). Format `date`. */
  validUntil: string
}

/** A certificate to store. */
export interface TppCertificateParams {
  /** What the certificate is for. */
  type: TppCertificateTypeInput
  /** The certificate in PEM form, 1 to 10000 characters. */
  publicKey: string
  /** Its private key in PEM form, PKCS#8 or PKCS#1, 1 to 10000 characters with its line breaks. Secret: never log it. */
  privateKey: string
  /** Passphrase of an encrypted private key, up to 256 characters. Secret: never log it. 0 to 256 characters. */
  passphrase?: string | undefined
  /** Certificate of the authority that issued it, in PEM form, for banks that lack the chain. */
  caPublicKey?: string | undefined
  /** Label to find it by, 1 to 256 characters. */
  label: string
  /** First day of validity (`YYYY-MM-DD`). Left out: that of the certificate. Format `date`. */
  validFromDate?: string | undefined
  /** Last day of validity (`YYYY-MM-DD`). Left out: that of the certificate. Format `date`. */
  validUntilDate?: string | undefined
}

/** `QWAC`: shows who you are when the connection to a bank is opened; `QSEALC`: signs requests to a bank. */
export type TppCertificateType = 'QWAC' | 'QSEALC' | (string & {})

/**
 * `QWAC`: shows who you are when the connection to a bank is opened; `QSEALC`: signs requests to a bank.
 *
 * What you send: only documented values. `TppCertificateType` is what you are sent.
 */
export type TppCertificateTypeInput = 'QWAC' | 'QSEALC'

/** Credentials of a licensed client at a group of banks. Secrets are never returned. */
export interface TppCredentials {
  /** Id of the credentials. */
  id: number
  /** Label they were stored under. */
  label: string
  /** Group of banks they are for. */
  tppAuthenticationGroupId: number
  /** First day of validity (`YYYY-MM-DD`). Format `date`. */
  validFrom: string
  /** Last day of validity (`YYYY-MM-DD`). Null or absent: no end. Format `date`. */
  validUntil?: string | null
}

/** Credentials to store. */
export interface TppCredentialsParams {
  /** Group of banks the credentials are for. */
  tppAuthenticationGroupId: number
  /** Label to find them by, up to 256 characters. 0 to 256 characters. */
  label: string
  /** Client id the bank gave to you, up to 256 characters. 0 to 256 characters. */
  tppClientId?: string | undefined
  /** Client secret the bank gave to you, up to 256 characters. Secret: never log it. 0 to 256 characters. */
  tppClientSecret?: string | undefined
  /** API key the bank gave to you, up to 256 characters. Secret: never log it. 0 to 256 characters. */
  tppApiKey?: string | undefined
  /** Your name as the bank knows it, up to 256 characters. 0 to 256 characters. */
  tppName?: string | undefined
  /** First day of validity (`YYYY-MM-DD`); today when left out (per API v1). Format `date`. */
  validFromDate?: string | undefined
  /** Last day of validity (`YYYY-MM-DD`). Left out: no end (per API v1). Format `date`. */
  validUntilDate?: string | undefined
}

/** Samples of one category. */
export interface TrainCategorizationData {
  /** The samples. */
  transactionData: TrainCategorizationTransactionData[]
  /** Category that such transactions belong to. */
  categoryId: number
}

/** A sample of a transaction to learn from. */
export interface TrainCategorizationTransactionData {
  /**
   * Kind of account as a number: 1 checking, 2 savings, 3 credit card, 4 security, 5 loan. Version 1 goes on with 7 membership
   * and 8 Bausparen; whether version 2, which ends at 7, counts 6 membership and 7 Bausparen is unverified.
   */
  accountTypeId: number
  /** Sum in major units; positive for income, negative for spending. */
  amount: number
  /** Purpose text, 1 to 2000 characters. */
  purpose?: string | undefined
  /** Name of the other side, 1 to 80 characters. Personal data. */
  counterpart?: string | undefined
  /** IBAN of the other side. */
  counterpartIban?: string | undefined
  /** Account number of the other side, 1 to 34 characters. */
  counterpartAccountNumber?: string | undefined
  /** German bank code of the other side. */
  counterpartBlz?: string | undefined
  /** BIC of the other side. */
  counterpartBic?: string | undefined
  /** Merchant category code of a card payment. Not looked at (per API v1). */
  mcCode?: string | undefined
}

/** A booked transaction, or a part of one that was split. */
export interface Transaction {
  /** Id of the transaction. */
  id: number
  /** Id of the transaction this one is a part of. Null or absent when it is no part. */
  parentId?: number | null
  /** Id of the account. */
  accountId: number
  /** Value day (`YYYY-MM-DD`). Format `date`. */
  valueDate: string
  /** Booking day of the bank (`YYYY-MM-DD`); can lie in the future. Format `date`. */
  bankBookingDate: string
  /**
   * Booking day finAPI works with (`YYYY-MM-DD`): the bank's, but never later than the last update. It moves towards
   * `bankBookingDate` with each update. Format `date`.
   */
  finapiBookingDate: string
  /** Sum in major units of `currency`; negative for spending. A JSON number: do no float maths with it. */
  amount: number
  /** Currency of `amount`. Null or absent: that of the account. */
  currency?: AccessCurrency | null
  /** Purpose text, up to 2000 characters. Null or absent when unknown. */
  purpose?: string | null
  /** Name of the other side. Personal data. Null or absent when unknown. */
  counterpartName?: string | null
  /** Account number of the other side. Null or absent when unknown. */
  counterpartAccountNumber?: string | null
  /** IBAN of the other side. Null or absent when unknown. */
  counterpartIban?: string | null
  /** German bank code of the other side. Null or absent when unknown. */
  counterpartBlz?: string | null
  /** BIC of the other side. Null or absent when unknown. */
  counterpartBic?: string | null
  /** Name of the other side's bank. Null or absent when unknown. */
  counterpartBankName?: string | null
  /** Mandate reference of the other side. Null or absent when unknown. */
  counterpartMandateReference?: string | null
  /** Customer reference of the other side. Null or absent when unknown. */
  counterpartCustomerReference?: string | null
  /** Creditor identifier of the other side; with direct debits. Null or absent when unknown. */
  counterpartCreditorId?: string | null
  /** Identification of the originator; with transfers. Null or absent when unknown. */
  counterpartDebitorId?: string | null
  /** Kind of transaction in the bank's words, usually German. Null or absent when unknown. */
  type?: string | null
  /** German business transaction code (ZKA), 1 to 999 as text. Null or absent when unknown. */
  typeCodeZka?: string | null
  /** SWIFT transaction type code. Null or absent when unknown. */
  typeCodeSwift?: string | null
  /** SEPA purpose code (ISO 20022). Null or absent when unknown. */
  sepaPurposeCode?: string | null
  /** Bank transaction code (ISO 20022). Null or absent when unknown. */
  bankTransactionCode?: string | null
  /** What `bankTransactionCode` means, up to 256 characters. Null or absent when unknown. */
  bankTransactionCodeDescription?: string | null
  /** The bank's own number of the booking. Null or absent when unknown. */
  primanota?: string | null
  /** Category. Null or absent: none yet; the categorisation may still be running (`BankConnection.categorizationStatus`). */
  category?: TransactionCategory | null
  /** Labels; empty when there are none. */
  labels: Label[]
  /**
   * Whether finAPI found a similar transaction that may be the same one. Let the person decide; such a transaction may be
   * deleted.
   */
  isPotentialDuplicate: boolean
  /** Whether finAPI made the entry so that the transactions add up to the balance. It is no booking of the bank. */
  isAdjustingEntry: boolean
  /** Whether it is still flagged as new: true after its import, until you set it to false with transactions.update. */
  isNew: boolean
  /** When it was imported. RFC 3339 with offset. Format `date-time`. */
  importDate: string
  /** Ids of its parts. Null or absent when it was not split (inferred). */
  children?: number[] | null
  /** What PayPal adds. Null or absent when unknown. */
  paypalData?: PendingTransactionPaypalData | null
  /** Czech payment symbols. Null or absent when unknown. */
  certisData?: PendingTransactionCertisData | null
  /** End-to-end reference. Null or absent when unknown. */
  endToEndReference?: string | null
  /**
   * Costs, fees and interest the other bank charges, in major units; mostly with returned direct debits. Null or absent when
   * unknown.
   */
  compensationAmount?: number | null
  /**
   * Original sum, in major units of `originalCurrency`: that of the direct debit when one was returned, or the one before
   * conversion (inferred). Null or absent when unknown.
   */
  originalAmount?: number | null
  /** Currency of `originalAmount`. Null or absent: that of the account. */
  originalCurrency?: AccessCurrency | null
  /** Fee, in major units of `feeCurrency`. Null or absent when unknown. */
  feeAmount?: number | null
  /** Currency of `feeAmount`. Null or absent when unknown. */
  feeCurrency?: AccessCurrency | null
  /** Reference party of the payer (with a transfer) or of the payee (with a direct debit). Null or absent when unknown. */
  differentDebitor?: string | null
  /** Reference party of the payee (with a transfer) or of the payer (with a direct debit). Null or absent when unknown. */
  differentCreditor?: string | null
}

/** Category of a transaction. */
export type TransactionCategory = Category

/** Whether a rule is for transactions with a positive amount (`Income`) or a negative one (`Spending`). */
export type TransactionDirection = 'Income' | 'Spending' | (string & {})

/** What to categorise. */
export interface TriggerCategorizationParams {
  /** Ids of the bank connections. Left out or empty: all of the user; a user without any is answered with 422 (per API v1). */
  bankConnectionIds?: number[] | undefined
}

/** An authentication procedure of a bank. */
export interface TwoStepProcedure {
  /** Id of the procedure at the bank. */
  procedureId: string
  /** Name the person knows it by. */
  procedureName: string
  /** Kind of challenge. The set of values is not documented here. Null or absent when unknown. */
  procedureChallengeType?: string | null
  /** Whether the procedure is used without asking the person to choose. */
  implicitExecute: boolean
}

/** A bank connection to refresh. */
export interface UpdateBankConnectionParams {
  /** Id of the bank connection. */
  bankConnectionId: number
  /** Interface to refresh over. */
  bankingInterface: BankingInterfaceInput
  /**
   * Credentials, one entry per login field of the bank's interface. Secret: never log them. Left out: the saved ones are used.
   */
  loginCredentials?: LoginCredential[] | undefined
  /** Whether finAPI keeps the secret credentials (such as the PIN) for later updates. False when left out (inferred). */
  storeSecrets?: boolean | undefined
  /** Whether accounts that are new at the bank are imported too. False when left out (inferred). */
  importNewAccounts?: boolean | undefined
  /** Whether balances are left out of the download. Only allowed together with `skipPositionsDownload`. */
  skipBalancesDownload?: boolean | undefined
  /** Whether transactions and securities positions are left out of the download. */
  skipPositionsDownload?: boolean | undefined
  /**
   * Whether name, address and the like of the account owner are read too. False when left out. It is personal data.
   *
   * @defaultValue `false`
   */
  loadOwnerData?: boolean | undefined
  /**
   * Kinds of accounts to import. Left out: all kinds. If the bank delivers none of them the call fails with
   * `NO_ACCOUNTS_FOR_TYPE_LIST`.
   */
  accountTypes?: AccessAccountTypeInput[] | undefined
  /**
   * IBANs of the accounts the consent shall cover, for banks that want a detailed consent (`DETAILED_CONSENT`; the link is
   * inferred).
   */
  accountReferences?: AccountReference[] | undefined
  /**
   * Where the bank sends the person after its own authentication page. Needed for banks with the redirect approach. 1 to 2048
   * characters.
   */
  redirectUrl?: string | undefined
  /** Answer to the step that the last 510 asked for. Left out in the first call. */
  multiStepAuthentication?: ConnectInterfaceParamsMultiStepAuthentication | undefined
}

/** Changes to several transactions at once. */
export interface UpdateMultipleTransactionsParams {
  /** False once your application has shown or processed them. What the flag means is up to you. */
  isNew?: boolean | undefined
  /** False takes the mark away. True is refused: only finAPI sets it (per API v1). */
  isPotentialDuplicate?: boolean | undefined
  /** Category to give; 0 takes it away. Only together with `ids` (per API v1). */
  categoryId?: number | undefined
  /**
   * Whether finAPI learns from the given category for the future. True when left out (per API v1): send false to change these
   * transactions only.
   */
  trainCategorization?: boolean | undefined
  /** Labels to give instead of the present ones; an empty list takes all away. Only together with `ids` (per API v1). */
  labelIds?: number[] | undefined
  /** Ids of the transactions; up to 100 (per API v1). Left out: all transactions of the user that the other members allow. */
  ids?: number[] | undefined
  /** Only transactions of these accounts. */
  accountIds?: number[] | undefined
}

/** How an update over one interface ended. */
export interface UpdateResult {
  /** How the update ended. Only `OK` is a success. */
  result: UpdateResultStatus
  /**
   * What went wrong; the bank's own words may be shown to the person when `errorType` is `BUSINESS`. Null or absent when unknown.
   */
  errorMessage?: string | null
  /** Whom the message is for. Null or absent when unknown. */
  errorType?: ErrorType | null
  /** When the update ended. RFC 3339 with offset. Format `date-time`. */
  timestamp: string
}

/** How an update ended: well, refused by the bank, or with a fault at finAPI. */
export type UpdateResultStatus = 'OK' | 'BANK_SERVER_REJECTION' | 'INTERNAL_SERVER_ERROR' | (string & {})

/** Changes to a transaction. Members left out stay as they are. */
export interface UpdateTransactionsParams {
  /** False once your application has shown or processed it. What the flag means is up to you. */
  isNew?: boolean | undefined
  /** False takes the mark away. True is refused: only finAPI sets it (per API v1). */
  isPotentialDuplicate?: boolean | undefined
  /**
   * Category to give; 0 takes it away. A category given by hand is never changed by the categorisation afterwards (per API v1).
   */
  categoryId?: number | undefined
  /**
   * Whether finAPI learns from the given category for the future. True when left out (per API v1): send false to change this
   * transaction only.
   */
  trainCategorization?: boolean | undefined
  /** Labels to give instead of the present ones; an empty list takes all away. */
  labelIds?: number[] | undefined
}

/** An end user of the client. */
export interface User {
  /** Id of the user, up to 36 characters; ids do not differ by case. */
  id: string
  /** The password in plain text in the answer of users.create only; `XXXXX` everywhere else. Secret. */
  password: string
  /** E-mail address. Null or absent when unknown. */
  email?: string | null
  /** Phone number, as given. Null or absent when unknown. */
  phone?: string | null
  /** Whether finAPI may refresh the user's connections by itself. */
  isAutoUpdateEnabled: boolean
}

/** A new user; every member is optional. */
export interface UserCreateParams {
  /**
   * Id for the user, 1 to 36 characters out of letters, digits and `- _ . + @`. Unique regardless of case. Generated when left
   * out; give your own so that a lost answer can be reconciled.
   */
  id?: string | undefined
  /** Password, 6 to 128 characters. Generated when left out. Secret. */
  password?: string | undefined
  /** E-mail address, up to 320 characters. 1 to 320 characters. */
  email?: string | undefined
  /** Phone number, up to 50 characters. 1 to 50 characters. */
  phone?: string | undefined
  /** Whether finAPI may refresh the user's connections by itself. False when left out. */
  isAutoUpdateEnabled?: boolean | undefined
}

/** Which users are gone. Ids that do not exist are in neither list (per API v1). */
export interface UserIdentifiersList {
  /** Ids of the users that were deleted. No item twice. */
  deletedUsers: string[]
  /**
   * Ids of the users that could not be deleted, for instance because an update is running; try them again later. No item twice.
   */
  nonDeletedUsers: string[]
}

/** Users to delete. */
export interface UserIdentifiersParams {
  /** Ids of the users. The largest number is not documented here. */
  userIds: string[]
}

/** A user as the mandator sees it. */
export interface UserInfo {
  /** Id of the user. For a deleted user it is garbled (per API v1), so it cannot be matched any more. */
  userId: string
  /** Day the user was created (`YYYY-MM-DD`). Format `date`. */
  registrationDate: string
  /** Day the user was deleted (`YYYY-MM-DD`). Null or absent while the user exists. Format `date`. */
  deletionDate?: string | null
  /** Day of the last activity (`YYYY-MM-DD`). Null or absent when there was none. Format `date`. */
  lastActiveDate?: string | null
  /** How many bank connections the user has now. */
  bankConnectionCount: number
  /** Day of the latest import (`YYYY-MM-DD`). Null or absent when there was none. Format `date`. */
  latestBankConnectionImportDate?: string | null
  /** Day a bank connection was last deleted (`YYYY-MM-DD`). Null or absent when none was. Format `date`. */
  latestBankConnectionDeletionDate?: string | null
  /** Figures by month, latest first. Null or absent unless `includeMonthlyStats` was set. */
  monthlyStats?: MonthlyUserStats[] | null
  /** Whether the user is locked after too many wrong passwords; false for a deleted user. */
  isLocked: boolean
}

/** Changes to a user. */
export interface UserUpdateParams {
  /** New e-mail address, up to 320 characters; an empty text removes it (inferred). */
  email?: string | undefined
  /** New phone number, up to 50 characters; an empty text removes it (inferred). */
  phone?: string | undefined
  /** Whether finAPI may refresh the user's connections by itself. */
  isAutoUpdateEnabled?: boolean | undefined
}

/**
 * Status of a payment, as OrderInitiationStatus with `UNKNOWN` in addition, where the bank did not tell what became of it
 * (inferred). Final: `SUCCESSFUL`, `NOT_SUCCESSFUL`, `DISCARDED`.
 */
export type V2OrderInitiationStatus =
  | 'OPEN' | 'PENDING' | 'SUCCESSFUL' | 'NOT_SUCCESSFUL' | 'DISCARDED' | 'UNKNOWN' | (string & {})

/** Whether a user is verified. */
export interface VerificationStatusResource {
  /** Id of the user. */
  userId: string
  /** Whether the user is verified and can get tokens. */
  isUserVerified: boolean
}

/** What the bank is told about the person who is present. */
export interface AccessPsuHeaders {
  /**
   * IPv4 address of the person's device; says that they are present. IPv6 is not passed on: finAPI puts an address of its own
   * instead. Format `ipv4`.
   */
  'PSU-IP-Address'?: string | undefined
  /** Operating system of the person's device. */
  'PSU-Device-OS'?: string | undefined
  /** User-Agent of the person's browser or app, not that of your server. */
  'PSU-User-Agent'?: string | undefined
}

/** Query of users.verificationStatus. */
export interface UsersVerificationStatusQuery {
  /** Id of the user; ids do not differ by case. */
  userId: string
}

/** Query of banks.list. */
export interface BanksListQuery {
  /** Ids of the banks to return; at most 1000 (`TOO_MANY_IDS` otherwise). Left out: all. */
  ids?: number[] | undefined
  /**
   * Text to look for in name, bank code, BIC and town, whatever its case. Several words separated by spaces must all occur. A
   * whole IBAN finds its bank.
   */
  search?: string | undefined
  /** Only banks that can be reached over at least one of these interfaces. */
  supportedBankingInterfaces?: BankingInterfaceInput[] | undefined
  /** Only banks of these countries. */
  location?: ISO3166Alpha2Codes[] | undefined
  /** Only banks with an interface in one of these groups; at most 1000 (per API v1). */
  tppAuthenticationGroupIds?: number[] | undefined
  /** Only banks of these bank groups. */
  bankGroupIds?: number[] | undefined
  /** True for test banks only, false for real ones only. Send false in production. */
  isTestBank?: boolean | undefined
  /**
   * Number of the page, from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * How many entries a page holds, 1 to 500. More is answered with `ILLEGAL_PAGE_SIZE` or cut to 500 (unverified).
   *
   * @defaultValue `20`
   */
  perPage?: number | undefined
  /**
   * Order of the entries: a property, alone or with `,asc` for ascending (the same), or with `,desc`. Several are applied one
   * after the other. Left out: `id,asc`.
   */
  order?: (
    | 'id' | 'id,asc' | 'id,desc' | 'name' | 'name,asc' | 'name,desc' | 'blz' | 'blz,asc' | 'blz,desc' | 'bic' | 'bic,asc'
    | 'bic,desc' | 'popularity' | 'popularity,asc' | 'popularity,desc')[] | undefined
}

/** Query of banks.listGroups. */
export interface BanksListGroupsQuery {
  /** Ids of the bank groups to return; at most 1000 (`TOO_MANY_IDS` otherwise). Left out: all. */
  ids?: number[] | undefined
  /** Only groups with banks in these countries, as two-letter codes (ISO 3166; inferred from banks.list). */
  location?: string[] | undefined
  /** Whether groups of test banks count. What happens when it is left out is not documented. */
  testBanks?: boolean | undefined
  /**
   * Number of the page, from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * How many entries a page holds, 1 to 500. More is answered with `ILLEGAL_PAGE_SIZE` or cut to 500 (unverified).
   *
   * @defaultValue `20`
   */
  perPage?: number | undefined
  /**
   * Order of the entries: a property, alone or with `,asc` for ascending (the same), or with `,desc`. Several are applied one
   * after the other. Left out: `name,asc`.
   */
  order?: ('name' | 'name,asc' | 'name,desc' | 'popularity' | 'popularity,asc' | 'popularity,desc')[] | undefined
}

/** Query of bankConnections.list. */
export interface BankConnectionsListQuery {
  /** Ids of the bank connections to return; at most 1000 (`TOO_MANY_IDS` otherwise). Left out: all. */
  ids?: number[] | undefined
}

/** Query of bankConnections.deleteConsent. */
export interface BankConnectionsDeleteConsentQuery {
  /** Interface whose consent is deleted. */
  bankingInterface: BankingInterfaceInput
  /**
   * Whether finAPI forgets the consent even if the bank refuses to delete it. False when left out.
   *
   * @defaultValue `false`
   */
  forceDeletion?: boolean | undefined
}

/** Query of accounts.list. */
export interface AccountsListQuery {
  /** Ids of the accounts to return; at most 1000 (`TOO_MANY_IDS` otherwise). Left out: all. */
  ids?: number[] | undefined
  /**
   * Text to look for in account name, IBAN, account number and sub-account number, whatever its case. Several words separated by
   * spaces must all occur.
   */
  search?: string | undefined
  /** Only accounts of these kinds. */
  accountTypes?: AccessAccountTypeInput[] | undefined
  /** Only accounts of these bank connections. */
  bankConnectionIds?: number[] | undefined
  /** Earliest day of the last successful update (`YYYY-MM-DD`), that day included. Format `date`. */
  minLastSuccessfulUpdate?: string | undefined
  /** Latest day of the last successful update (`YYYY-MM-DD`), that day included. Format `date`. */
  maxLastSuccessfulUpdate?: string | undefined
  /** Smallest balance in major units, with sign and at most two decimals: -300.12, 90.95. */
  minBalance?: number | undefined
  /** Largest balance in major units, with sign and at most two decimals: -300.12, 90.95. */
  maxBalance?: number | undefined
}

/** Query of accounts.dailyBalances. */
export interface AccountsDailyBalancesQuery {
  /** Ids of the accounts to add up; not securities accounts. Left out: all but those. */
  accountIds?: number[] | undefined
  /**
   * First day (`YYYY-MM-DD`). Left out: one month before `endDate`. First and last day may lie at most 365 days apart (per API
   * v1). Format `date`.
   */
  startDate?: string | undefined
  /** Last day (`YYYY-MM-DD`). Left out: today. Format `date`. */
  endDate?: string | undefined
  /**
   * Whether days before the first and after the last known balance are filled with that balance. False leaves them out.
   *
   * @defaultValue `true`
   */
  withProjection?: boolean | undefined
  /**
   * Number of the page, from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * How many entries a page holds, 1 to 500. More is answered with `ILLEGAL_PAGE_SIZE` or cut to 500 (unverified).
   *
   * @defaultValue `20`
   */
  perPage?: number | undefined
  /**
   * Order of the entries: a property, alone or with `,asc` for ascending (the same), or with `,desc`. Several are applied one
   * after the other. Left out: `date,asc`.
   */
  order?: (
    | 'date' | 'date,asc' | 'date,desc' | 'balance' | 'balance,asc' | 'balance,desc' | 'income' | 'income,asc' | 'income,desc'
    | 'spending' | 'spending,asc' | 'spending,desc')[] | undefined
}

/** Query of transactions.list. */
export interface TransactionsListQuery {
  /** Ids of the transactions to return; at most 1000 (`TOO_MANY_IDS` otherwise). Left out: all. */
  ids?: number[] | undefined
  /** `bankView`: transactions as the bank sent them, split ones as a whole; `userView`: the parts of split ones instead. */
  view: 'bankView' | 'userView'
  /** Text to look for in purpose and counterparty, whatever its case. Several words separated by spaces must all occur. */
  search?: string | undefined
  /**
   * Text to look for in name, account number, IBAN, BIC and bank code of the other side, whatever its case. Several words
   * separated by spaces must all occur.
   */
  counterpart?: string | undefined
  /** Text to look for in the purpose, whatever its case. Several words separated by spaces must all occur. */
  purpose?: string | undefined
  /** Only transactions in this currency. */
  currency?: AccessCurrencyInput | undefined
  /** Only transactions of these accounts. Left out: all accounts. */
  accountIds?: number[] | undefined
  /** Earliest `bankBookingDate` (`YYYY-MM-DD`), that day included. Format `date`. */
  minBankBookingDate?: string | undefined
  /** Latest `bankBookingDate` (`YYYY-MM-DD`), that day included. Format `date`. */
  maxBankBookingDate?: string | undefined
  /** Earliest `finapiBookingDate` (`YYYY-MM-DD`), that day included. Format `date`. */
  minFinapiBookingDate?: string | undefined
  /** Latest `finapiBookingDate` (`YYYY-MM-DD`), that day included. Format `date`. */
  maxFinapiBookingDate?: string | undefined
  /** Smallest amount in major units, with sign and at most two decimals: -300.12, 90.95. */
  minAmount?: number | undefined
  /** Largest amount in major units, with sign and at most two decimals: -300.12, 90.95. */
  maxAmount?: number | undefined
  /**
   * `income` for amounts of 0 and more, `spending` for amounts below 0, `all` for both.
   *
   * @defaultValue `"all"`
   */
  direction?: 'all' | 'income' | 'spending' | undefined
  /** Only transactions with at least one of these labels. */
  labelIds?: number[] | undefined
  /** Only transactions of these categories; 0 stands for those without a category. */
  categoryIds?: number[] | undefined
  /**
   * Whether a main category in `categoryIds` stands for the categories below it too.
   *
   * @defaultValue `true`
   */
  includeChildCategories?: boolean | undefined
  /** Only transactions whose flag `isNew` has this value. */
  isNew?: boolean | undefined
  /** Only transactions whose flag `isPotentialDuplicate` has this value. */
  isPotentialDuplicate?: boolean | undefined
  /** Only transactions whose flag `isAdjustingEntry` has this value. */
  isAdjustingEntry?: boolean | undefined
  /** Earliest day of import (`YYYY-MM-DD`), that day included. Format `date`. */
  minImportDate?: string | undefined
  /** Latest day of import (`YYYY-MM-DD`), that day included. Format `date`. */
  maxImportDate?: string | undefined
  /**
   * Number of the page, from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * How many entries a page holds, 1 to 500. More is answered with `ILLEGAL_PAGE_SIZE` or cut to 500 (unverified).
   *
   * @defaultValue `20`
   */
  perPage?: number | undefined
  /**
   * Order of the entries: a property, alone or with `,asc` for ascending (the same), or with `,desc`. Several are applied one
   * after the other. Left out: `id,asc`.
   */
  order?: (
    | 'id' | 'id,asc' | 'id,desc' | 'parentId' | 'parentId,asc' | 'parentId,desc' | 'accountId' | 'accountId,asc'
    | 'accountId,desc' | 'valueDate' | 'valueDate,asc' | 'valueDate,desc' | 'bankBookingDate' | 'bankBookingDate,asc'
    | 'bankBookingDate,desc' | 'finapiBookingDate' | 'finapiBookingDate,asc' | 'finapiBookingDate,desc' | 'amount'
    | 'amount,asc' | 'amount,desc' | 'purpose' | 'purpose,asc' | 'purpose,desc' | 'counterpartName' | 'counterpartName,asc'
    | 'counterpartName,desc' | 'counterpartAccountNumber' | 'counterpartAccountNumber,asc' | 'counterpartAccountNumber,desc'
    | 'counterpartIban' | 'counterpartIban,asc' | 'counterpartIban,desc' | 'counterpartBlz' | 'counterpartBlz,asc'
    | 'counterpartBlz,desc' | 'counterpartBic' | 'counterpartBic,asc' | 'counterpartBic,desc' | 'type' | 'type,asc'
    | 'type,desc' | 'primanota' | 'primanota,asc' | 'primanota,desc' | 'category.id' | 'category.id,asc' | 'category.id,desc'
    | 'category.name' | 'category.name,asc' | 'category.name,desc' | 'isPotentialDuplicate' | 'isPotentialDuplicate,asc'
    | 'isPotentialDuplicate,desc' | 'isNew' | 'isNew,asc' | 'isNew,desc' | 'importDate' | 'importDate,asc' | 'importDate,desc')[] | undefined
}

/** Query of transactions.deleteAll. */
export interface TransactionsDeleteAllQuery {
  /**
   * Only transactions with a `finapiBookingDate` up to this day (`YYYY-MM-DD`), not in the future. Not together with
   * `minImportDate` (per API v1). Format `date`.
   */
  maxDeletionDate?: string | undefined
  /**
   * Only transactions imported from this day on (`YYYY-MM-DD`), not in the future; to load them anew. Only with `safeMode` false
   * and without `rememberDeletion` (per API v1). Format `date`.
   */
  minImportDate?: string | undefined
  /** Only transactions of these accounts; at most 1000 (per API v1). */
  accountIds?: number[] | undefined
  /**
   * Whether only transactions of test banks, potential duplicates and adjusting entries are deleted. False deletes whatever
   * matches.
   *
   * @defaultValue `true`
   */
  safeMode?: boolean | undefined
  /**
   * Whether deleted transactions are never imported again.
   *
   * @defaultValue `false`
   */
  rememberDeletion?: boolean | undefined
}

/** Query of pendingTransactions.list. */
export interface PendingTransactionsListQuery {
  /** Ids of the pending transactions to return; at most 1000 (`TOO_MANY_IDS` otherwise). Left out: all. */
  ids?: number[] | undefined
  /** Only pending transactions of these accounts. */
  accountIds?: number[] | undefined
  /**
   * Number of the page, from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * How many entries a page holds, 1 to 500. More is answered with `ILLEGAL_PAGE_SIZE` or cut to 500 (unverified).
   *
   * @defaultValue `20`
   */
  perPage?: number | undefined
  /**
   * Order of the entries: a property, alone or with `,asc` for ascending (the same), or with `,desc`. Several are applied one
   * after the other. Left out: `id,asc`.
   */
  order?: (
    | 'id' | 'id,asc' | 'id,desc' | 'accountId' | 'accountId,asc' | 'accountId,desc' | 'valueDate' | 'valueDate,asc'
    | 'valueDate,desc' | 'bankBookingDate' | 'bankBookingDate,asc' | 'bankBookingDate,desc' | 'importDate' | 'importDate,asc'
    | 'importDate,desc' | 'amount' | 'amount,asc' | 'amount,desc')[] | undefined
}

/** Query of securities.list. */
export interface SecuritiesListQuery {
  /** Ids of the positions to return; at most 1000 (`TOO_MANY_IDS` otherwise). Left out: all. */
  ids?: number[] | undefined
  /** Text to look for in name, ISIN and WKN (inferred), whatever its case. Several words separated by spaces must all occur. */
  search?: string | undefined
  /** Only positions of these accounts. */
  accountIds?: number[] | undefined
  /**
   * Number of the page, from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * How many entries a page holds, 1 to 500. More is answered with `ILLEGAL_PAGE_SIZE` or cut to 500 (unverified).
   *
   * @defaultValue `20`
   */
  perPage?: number | undefined
  /**
   * Order of the entries: a property, alone or with `,asc` for ascending (the same), or with `,desc`. Several are applied one
   * after the other. Left out: `id,asc`.
   */
  order?: (
    | 'id' | 'id,asc' | 'id,desc' | 'name' | 'name,asc' | 'name,desc' | 'isin' | 'isin,asc' | 'isin,desc' | 'wkn' | 'wkn,asc'
    | 'wkn,desc' | 'quote' | 'quote,asc' | 'quote,desc' | 'quantityNominal' | 'quantityNominal,asc' | 'quantityNominal,desc'
    | 'marketValue' | 'marketValue,asc' | 'marketValue,desc' | 'entryQuote' | 'entryQuote,asc' | 'entryQuote,desc')[] | undefined
}

/** Query of payments.list. */
export interface PaymentsListQuery {
  /** Ids of the payments to return; at most 1000 (`TOO_MANY_IDS` otherwise). Left out: all. */
  ids?: number[] | undefined
  /** Only payments from these accounts; at most 1000 (per API v1). */
  accountIds?: number[] | undefined
  /** Smallest total of a payment in major units, without a sign, at most two decimals. */
  minAmount?: number | undefined
  /** Largest total of a payment in major units, without a sign, at most two decimals. */
  maxAmount?: number | undefined
  /** Only payments in one of these statuses. */
  status?: OrderInitiationStatusInput[] | undefined
  /**
   * Number of the page, from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * How many entries a page holds, 1 to 500. More is answered with `ILLEGAL_PAGE_SIZE` or cut to 500 (unverified).
   *
   * @defaultValue `20`
   */
  perPage?: number | undefined
  /**
   * Order of the entries: a property, alone or with `,asc` for ascending (the same), or with `,desc`. Several are applied one
   * after the other. Left out: `id,asc`.
   */
  order?: (
    | 'id' | 'id,asc' | 'id,desc' | 'amount' | 'amount,asc' | 'amount,desc' | 'requestDate' | 'requestDate,asc'
    | 'requestDate,desc' | 'executionDate' | 'executionDate,asc' | 'executionDate,desc' | 'instructedExecutionDate'
    | 'instructedExecutionDate,asc' | 'instructedExecutionDate,desc')[] | undefined
}

/** Query of standingOrders.list. */
export interface StandingOrdersListQuery {
  /** Ids of the standing orders to return; at most 1000 (`TOO_MANY_IDS` otherwise). Left out: all. */
  ids?: number[] | undefined
  /** Only standing orders of these accounts. */
  accountIds?: number[] | undefined
  /** Smallest sum in major units, without a sign, at most two decimals. */
  minAmount?: number | undefined
  /** Largest sum in major units, without a sign, at most two decimals. */
  maxAmount?: number | undefined
  /** Only standing orders in one of these statuses. */
  status?: OrderInitiationStatusInput[] | undefined
  /**
   * Number of the page, from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * How many entries a page holds, 1 to 500. More is answered with `ILLEGAL_PAGE_SIZE` or cut to 500 (unverified).
   *
   * @defaultValue `20`
   */
  perPage?: number | undefined
  /**
   * Order of the entries: a property, alone or with `,asc` for ascending (the same), or with `,desc`. Several are applied one
   * after the other. Left out: `id,asc`.
   */
  order?: (
    | 'id' | 'id,asc' | 'id,desc' | 'amount' | 'amount,asc' | 'amount,desc' | 'requestDate' | 'requestDate,asc'
    | 'requestDate,desc' | 'requestCompletionDate' | 'requestCompletionDate,asc' | 'requestCompletionDate,desc')[] | undefined
}

/** Query of bankSideStandingOrders.list. */
export interface BankSideStandingOrdersListQuery {
  /** Only standing orders of these accounts. */
  accountIds?: number[] | undefined
  /**
   * Number of the page, from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * How many entries a page holds, 1 to 500. More is answered with `ILLEGAL_PAGE_SIZE` or cut to 500 (unverified).
   *
   * @defaultValue `20`
   */
  perPage?: number | undefined
  /**
   * Order of the entries: a property, alone or with `,asc` for ascending (the same), or with `,desc`. Several are applied one
   * after the other. Left out: `id,asc`.
   */
  order?: (
    | 'id' | 'id,asc' | 'id,desc' | 'amount' | 'amount,asc' | 'amount,desc' | 'startDate' | 'startDate,asc' | 'startDate,desc')[] | undefined
}

/** Query of categories.list. */
export interface CategoriesListQuery {
  /** Ids of the categories to return; at most 1000 (`TOO_MANY_IDS` otherwise). Left out: all. */
  ids?: number[] | undefined
  /** Text to look for in the name, whatever its case. Several words separated by spaces must all occur. */
  search?: string | undefined
  /** True for categories the user made only, false for finAPI's own only. */
  isCustom?: boolean | undefined
  /**
   * Number of the page, from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * How many entries a page holds, 1 to 500. More is answered with `ILLEGAL_PAGE_SIZE` or cut to 500 (unverified).
   *
   * @defaultValue `20`
   */
  perPage?: number | undefined
  /**
   * Order of the entries: a property, alone or with `,asc` for ascending (the same), or with `,desc`. Several are applied one
   * after the other. Left out: `id,asc`.
   */
  order?: (
    | 'id' | 'id,asc' | 'id,desc' | 'name' | 'name,asc' | 'name,desc' | 'isCustom' | 'isCustom,asc' | 'isCustom,desc')[] | undefined
}

/** Query of categories.cashFlows. */
export interface CategoriesCashFlowsQuery {
  /** Text to look for in purpose and counterparty, whatever its case. Several words separated by spaces must all occur. */
  search?: string | undefined
  /**
   * Text to look for in name, account number, IBAN, BIC and bank code of the other side, whatever its case. Several words
   * separated by spaces must all occur.
   */
  counterpart?: string | undefined
  /** Text to look for in the purpose, whatever its case. Several words separated by spaces must all occur. */
  purpose?: string | undefined
  /** Only transactions in this currency. */
  currency?: AccessCurrencyInput | undefined
  /** Only transactions of these accounts. Left out: all accounts. */
  accountIds?: number[] | undefined
  /** Earliest `bankBookingDate` (`YYYY-MM-DD`), that day included. Format `date`. */
  minBankBookingDate?: string | undefined
  /** Latest `bankBookingDate` (`YYYY-MM-DD`), that day included. Format `date`. */
  maxBankBookingDate?: string | undefined
  /** Earliest `finapiBookingDate` (`YYYY-MM-DD`), that day included. Format `date`. */
  minFinapiBookingDate?: string | undefined
  /** Latest `finapiBookingDate` (`YYYY-MM-DD`), that day included. Format `date`. */
  maxFinapiBookingDate?: string | undefined
  /** Smallest amount in major units, with sign and at most two decimals: -300.12, 90.95. */
  minAmount?: number | undefined
  /** Largest amount in major units, with sign and at most two decimals: -300.12, 90.95. */
  maxAmount?: number | undefined
  /**
   * `income` for amounts of 0 and more, `spending` for amounts below 0, `all` for both.
   *
   * @defaultValue `"all"`
   */
  direction?: 'all' | 'income' | 'spending' | undefined
  /** Only transactions with at least one of these labels. */
  labelIds?: number[] | undefined
  /** Categories to list, each of them even when nothing matches; 0 stands for transactions without a category. */
  categoryIds?: number[] | undefined
  /** Only transactions whose flag `isNew` has this value. */
  isNew?: boolean | undefined
  /** Earliest day of import (`YYYY-MM-DD`), that day included. Format `date`. */
  minImportDate?: string | undefined
  /** Latest day of import (`YYYY-MM-DD`), that day included. Format `date`. */
  maxImportDate?: string | undefined
  /**
   * Whether a main category includes the categories below it.
   *
   * @defaultValue `true`
   */
  includeSubCashFlows?: boolean | undefined
  /**
   * Order of the entries: a property, alone or with `,asc` for ascending (the same), or with `,desc`. Several are applied one
   * after the other. Left out: `category.id,asc`.
   */
  order?: (
    | 'income' | 'income,asc' | 'income,desc' | 'spending' | 'spending,asc' | 'spending,desc' | 'balance' | 'balance,asc'
    | 'balance,desc' | 'category.id' | 'category.id,asc' | 'category.id,desc' | 'category.name' | 'category.name,asc'
    | 'category.name,desc')[] | undefined
}

/** Query of labels.list. */
export interface LabelsListQuery {
  /** Ids of the labels to return; at most 1000 (`TOO_MANY_IDS` otherwise). Left out: all. */
  ids?: number[] | undefined
  /** Text to look for in the name, whatever its case. Several words separated by spaces must all occur. */
  search?: string | undefined
  /**
   * Number of the page, from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * How many entries a page holds, 1 to 500. More is answered with `ILLEGAL_PAGE_SIZE` or cut to 500 (unverified).
   *
   * @defaultValue `20`
   */
  perPage?: number | undefined
  /**
   * Order of the entries: a property, alone or with `,asc` for ascending (the same), or with `,desc`. Several are applied one
   * after the other. Left out: `id,asc`.
   */
  order?: ('id' | 'id,asc' | 'id,desc' | 'name' | 'name,asc' | 'name,desc')[] | undefined
}

/** Query of notificationRules.list. */
export interface NotificationRulesListQuery {
  /** Ids of the rules to return; at most 1000 (`TOO_MANY_IDS` otherwise). Left out: all. */
  ids?: number[] | undefined
  /** Only rules for this event. */
  triggerEvent?: NotificationTriggerEventInput | undefined
  /** True for rules with details only, false for those without. */
  includeDetails?: boolean | undefined
}

/** Query of mandatorAdmin.listUsers. */
export interface MandatorAdminListUsersQuery {
  /** Earliest day of registration (`YYYY-MM-DD`), that day included. Format `date`. */
  minRegistrationDate?: string | undefined
  /** Latest day of registration (`YYYY-MM-DD`), that day included. Format `date`. */
  maxRegistrationDate?: string | undefined
  /** Earliest day of deletion (`YYYY-MM-DD`), that day included; users that exist are left out. Format `date`. */
  minDeletionDate?: string | undefined
  /** Latest day of deletion (`YYYY-MM-DD`), that day included; users that exist are kept. Format `date`. */
  maxDeletionDate?: string | undefined
  /** Earliest day of the last activity (`YYYY-MM-DD`), that day included; users without any are left out. Format `date`. */
  minLastActiveDate?: string | undefined
  /** Latest day of the last activity (`YYYY-MM-DD`), that day included; users without any are kept. Format `date`. */
  maxLastActiveDate?: string | undefined
  /**
   * Whether each user comes with figures by month.
   *
   * @defaultValue `false`
   */
  includeMonthlyStats?: boolean | undefined
  /** First month of the figures (`YYYY-MM`); only with `includeMonthlyStats`. Left out: the month of registration. */
  monthlyStatsStartDate?: string | undefined
  /** Last month of the figures (`YYYY-MM`); only with `includeMonthlyStats`. Left out: this month, or that of the deletion. */
  monthlyStatsEndDate?: string | undefined
  /**
   * Only users that had at least this many bank connections at some time in those months; only with `includeMonthlyStats`.
   *
   * @defaultValue `0`
   */
  minBankConnectionCountInMonthlyStats?: number | undefined
  /** Only the user with this id. A deleted user is not found by it. */
  userId?: string | undefined
  /** True for deleted users only, false for existing ones only. */
  isDeleted?: boolean | undefined
  /** True for locked users only, false for others only. */
  isLocked?: boolean | undefined
  /**
   * Number of the page, from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * How many entries a page holds, 1 to 500. More is answered with `ILLEGAL_PAGE_SIZE` or cut to 500 (unverified).
   *
   * @defaultValue `20`
   */
  perPage?: number | undefined
  /**
   * Order of the entries: a property, alone or with `,asc` for ascending (the same), or with `,desc`. Several are applied one
   * after the other. Left out: `userId,asc`.
   */
  order?: ('userId' | 'userId,asc' | 'userId,desc')[] | undefined
}

/** Query of mandatorAdmin.listIbanRules. */
export interface MandatorAdminListIbanRulesQuery {
  /**
   * Number of the page, from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * How many entries a page holds, 1 to 500. More is answered with `ILLEGAL_PAGE_SIZE` or cut to 500 (unverified).
   *
   * @defaultValue `20`
   */
  perPage?: number | undefined
  /**
   * Order of the entries: a property, alone or with `,asc` for ascending (the same), or with `,desc`. Several are applied one
   * after the other. Left out: `id,asc`.
   */
  order?: ('id' | 'id,asc' | 'id,desc')[] | undefined
}

/** Query of mandatorAdmin.listKeywordRules. */
export interface MandatorAdminListKeywordRulesQuery {
  /**
   * Number of the page, from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * How many entries a page holds, 1 to 500. More is answered with `ILLEGAL_PAGE_SIZE` or cut to 500 (unverified).
   *
   * @defaultValue `20`
   */
  perPage?: number | undefined
  /**
   * Order of the entries: a property, alone or with `,asc` for ascending (the same), or with `,desc`. Several are applied one
   * after the other. Left out: `id,asc`.
   */
  order?: ('id' | 'id,asc' | 'id,desc')[] | undefined
}

/** Query of tppCertificates.list. */
export interface TppCertificatesListQuery {
  /**
   * Number of the page, from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * How many entries a page holds, 1 to 500. More is answered with `ILLEGAL_PAGE_SIZE` or cut to 500 (unverified).
   *
   * @defaultValue `20`
   */
  perPage?: number | undefined
  /**
   * Order of the entries: a property, alone or with `,asc` for ascending (the same), or with `,desc`. Several are applied one
   * after the other. Left out: `label,asc`.
   */
  order?: ('label' | 'label,asc' | 'label,desc')[] | undefined
}

/** Query of tppCredentials.list. */
export interface TppCredentialsListQuery {
  /**
   * Text to look for in name, bank code and BIC of the banks they are for, whatever its case. Several words separated by spaces
   * must all occur.
   */
  search?: string | undefined
  /**
   * Number of the page, from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * How many entries a page holds, 1 to 500. More is answered with `ILLEGAL_PAGE_SIZE` or cut to 500 (unverified).
   *
   * @defaultValue `20`
   */
  perPage?: number | undefined
  /**
   * Order of the entries: a property, alone or with `,asc` for ascending (the same), or with `,desc`. Several are applied one
   * after the other. Left out: `label,asc`.
   */
  order?: ('label' | 'label,asc' | 'label,desc')[] | undefined
}

/** Query of tppCredentials.listAuthenticationGroups. */
export interface TppCredentialsListAuthenticationGroupsQuery {
  /** Ids of the groups to return; at most 1000 (`TOO_MANY_IDS` otherwise). Left out: all. */
  ids?: number[] | undefined
  /** Only groups whose name matches. */
  name?: string | undefined
  /** Only groups with a bank whose bank code matches. */
  bankBlz?: string | undefined
  /** Only groups with a bank whose name matches. */
  bankName?: string | undefined
  /**
   * Number of the page, from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * How many entries a page holds, 1 to 500. More is answered with `ILLEGAL_PAGE_SIZE` or cut to 500 (unverified).
   *
   * @defaultValue `20`
   */
  perPage?: number | undefined
  /**
   * Order of the entries: a property, alone or with `,asc` for ascending (the same), or with `,desc`. Several are applied one
   * after the other. Left out: `id,asc`.
   */
  order?: ('id' | 'id,asc' | 'id,desc' | 'name' | 'name,asc' | 'name,desc')[] | undefined
}

/** The `oauth` methods that are called with a client token. */
export interface OauthClientResource {
  /**
   * Revoke a token.
   *
   * Ends a user's tokens; authorised with the client token, not with the one to revoke. An unknown token is answered with 200
   * too, so repeating is harmless. Never revoke a token that an open web form runs on: the form would end with `INVALID_TOKEN`.
   * Needs a client token.
   *
   * Provider page: https://documentation.finapi.io/payments/authorization-and-creation-of-a-user-identity
   *
   * @param body - The token to end, as form fields.
   * @returns 200: The token is not valid any more, or never was. No body
   * @throws ApiError 403: The bearer is not a client token
   * @example
   * ```ts
   * await oauth.revoke(body)
   * ```
   */
  revoke(body: RevokeTokenParams, options?: RequestOptions): ApiPromise<void>
}

/** The `users` methods that are called with a client token. */
export interface UsersClientResource {
  /**
   * Create a user.
   *
   * Creates an end user whose bank connections are kept apart from all others. Id and password are generated when left out, and
   * the plain password is in this answer only. Needs a client token.
   *
   * **When the outcome is not known:** With an id of your own: ask users.verificationStatus for it; 404 means that nothing was
   * created, and a second create is refused with `ENTITY_EXISTS`. A generated password is lost with its answer: set a new one
   * with users.requestPasswordChange and users.executePasswordChange. Without an id of your own the user cannot be found: create
   * another one.
   *
   * Provider page: https://documentation.finapi.io/payments/authorization-and-creation-of-a-user-identity
   *
   * @param body - Who the user is; an empty object is enough.
   * @returns 201: The user, with the password in plain text for this one time
   * @throws ApiError 422: A user with this id exists already; ids do not differ by case (`ENTITY_EXISTS`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await users.create(body)
   * ```
   */
  create(body: UserCreateParams, options?: RequestOptions): ApiPromise<User>

  /**
   * Delete a user that was never verified.
   *
   * Only for users without verification; a verified user is deleted with their own token. Needs a client token.
   *
   * **When the outcome is not known:** Ask users.verificationStatus for the id: 404 means that it took effect. A second delete is
   * answered with 404, which then is no failure.
   *
   * Provider page: https://documentation.finapi.io/payments/authorization-and-creation-of-a-user-identity
   *
   * @param userId - Id of the user to delete; ids do not differ by case.
   * @returns 200: The user is gone. No body
   * @throws ApiError 404: No such user (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: The user is verified, so this call may not delete them (which code says so is not documented)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await users.deleteUnverified(userId)
   * ```
   */
  deleteUnverified(userId: string, options?: RequestOptions): ApiPromise<void>

  /**
   * Mark a user as verified.
   *
   * An unverified user gets no token. Only needed where the client does not verify users automatically. Needs a client token.
   *
   * **When the outcome is not known:** Ask users.verificationStatus for the id: `isUserVerified` means that it took effect. A
   * second call is answered with 422 `USER_ALREADY_VERIFIED`, which then is no failure.
   *
   * Provider page: https://documentation.finapi.io/payments/authorization-and-creation-of-a-user-identity
   *
   * @param userId - Id of the user to verify; ids do not differ by case.
   * @returns 200: The user is verified. No body
   * @throws ApiError 404: No such user (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: The user is verified already (`USER_ALREADY_VERIFIED`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await users.verify(userId)
   * ```
   */
  verify(userId: string, options?: RequestOptions): ApiPromise<void>

  /**
   * Read whether a user is verified.
   *
   * Also tells, by 404, whether a user id exists. Needs a client token.
   *
   * Provider page: https://documentation.finapi.io/payments/authorization-and-creation-of-a-user-identity
   *
   * @returns 200: Id and verification of the user
   * @throws ApiError 404: No such user (`UNKNOWN_ENTITY`)
   * @example
   * ```ts
   * const result = await users.verificationStatus(query)
   * ```
   */
  verificationStatus(query: UsersVerificationStatusQuery, options?: RequestOptions): ApiPromise<VerificationStatusResource>

  /**
   * Ask for a password-change token.
   *
   * Gives a token with which users.executePasswordChange sets a new password. It comes encrypted with the client's data
   * decryption key and has to be decrypted first. Needs a client token.
   *
   * **When the outcome is not known:** Call again and use the newest token; nothing has changed for the user yet. Whether older
   * tokens stay valid is not documented.
   *
   * Provider page: https://documentation.finapi.io/payments/authorization-and-creation-of-a-user-identity
   *
   * @param body - Whose password is to change.
   * @returns 200: The encrypted token
   * @throws ApiError 404: No such user (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: The password of this user cannot be changed now, for example because the user is not verified
   * (`USER_NOT_VERIFIED`; which cases give 422 is not documented)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await users.requestPasswordChange(body)
   * ```
   */
  requestPasswordChange(body: RequestPasswordChangeParams, options?: RequestOptions): ApiPromise<PasswordChangingResource>

  /**
   * Set a new password.
   *
   * Sets the password with a decrypted token and unlocks a locked user. Needs a client token.
   *
   * **When the outcome is not known:** Try oauth.token with the new password: a token means that it took effect. Otherwise start
   * over with users.requestPasswordChange.
   *
   * Provider page: https://documentation.finapi.io/payments/authorization-and-creation-of-a-user-identity
   *
   * @param body - User, new password and the decrypted token.
   * @returns 200: Done. No body
   * @throws ApiError 404: No such user, or the token is not known (`UNKNOWN_ENTITY`; the second is inferred)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await users.executePasswordChange(body)
   * ```
   */
  executePasswordChange(body: ExecutePasswordChangeParams, options?: RequestOptions): ApiPromise<void>
}

/** The `banks` methods that are called with a client token or a user token. */
export interface BanksResource {
  /**
   * List or search banks.
   *
   * Banks that finAPI knows. Banks without a country are in every answer, whatever `location` says (per API v1). Needs a client
   * or a user token.
   *
   * Provider page: https://documentation.finapi.io/access/finapi-environments
   *
   * @returns 200: One page of banks. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of banks.list()) console.log(item)
   * ```
   */
  list(query?: BanksListQuery, options?: PageOptions): PagePromise<Bank, PageableBankList>

  /**
   * List bank groups.
   *
   * Groups of banks that belong together. Added after document 2024.14.3. Needs a client or a user token.
   *
   * Provider page: https://documentation.finapi.io/access/finapi-environments
   *
   * @returns 200: One page of bank groups. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of banks.listGroups()) console.log(item)
   * ```
   */
  listGroups(query?: BanksListGroupsQuery, options?: PageOptions): PagePromise<BankGroup, PageableBankGroupList>

  /**
   * Read a bank.
   *
   * A bank with its interfaces, login fields and payment rules. Ids of banks differ between environments. Needs a client or a
   * user token.
   *
   * Provider page: https://documentation.finapi.io/access/finapi-environments
   *
   * @param id - Id of the bank at finAPI.
   * @returns 200: The bank
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @example
   * ```ts
   * const result = await banks.get(id)
   * ```
   */
  get(id: number, options?: RequestOptions): ApiPromise<Bank>
}

/** The `clientConfiguration` methods that are called with a client token. */
export interface ClientConfigurationResource {
  /**
   * Read the settings of the client.
   *
   * What the client may do and how it is set up: licence, products, lifetimes of tokens, callback URLs, and whether web forms are
   * mandatory. Needs a client token.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @returns 200: The settings
   * @example
   * ```ts
   * const result = await clientConfiguration.get()
   * ```
   */
  get(options?: RequestOptions): ApiPromise<ClientConfiguration>

  /**
   * Change the settings of the client.
   *
   * Changes the few settings that a client may change itself, for every user of the client at once. New lifetimes apply to tokens
   * given out from now on (inferred). Needs a client token.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param body - What to change.
   * @returns 200: All settings after the change
   * @example
   * ```ts
   * const result = await clientConfiguration.update(body)
   * ```
   */
  update(body: ClientConfigurationParams, options?: RequestOptions): ApiPromise<ClientConfiguration>
}

/** The `users` methods that are called with a user token. */
export interface UsersUserResource {
  /**
   * Read the user of the token.
   *
   * Data of the user the token belongs to. Needs the token of the user concerned.
   *
   * Provider page: https://documentation.finapi.io/payments/authorization-and-creation-of-a-user-identity
   *
   * @returns 200: The user; `password` is masked
   * @example
   * ```ts
   * const result = await users.get()
   * ```
   */
  get(options?: RequestOptions): ApiPromise<User>

  /**
   * Change the user of the token.
   *
   * Changes e-mail, phone or automatic updates. Members left out stay as they are (inferred). Needs the token of the user
   * concerned.
   *
   * Provider page: https://documentation.finapi.io/payments/authorization-and-creation-of-a-user-identity
   *
   * @param body - What to change.
   * @returns 200: The changed user; `password` is masked
   * @throws ApiError 422: The change does not fit the user or the client, for example automatic updates that the client may not
   * use (`ILLEGAL_ENTITY_STATE`; which cases give 422 is not documented)
   * @example
   * ```ts
   * const result = await users.update(body)
   * ```
   */
  update(body: UserUpdateParams, options?: RequestOptions): ApiPromise<User>

  /**
   * Delete the user of the token.
   *
   * Removes the user with all bank connections, accounts and transactions. It cannot be undone. Send the PSU headers while the
   * person is present, or the bank counts an unattended access (about four a day are allowed). Needs the token of the user
   * concerned.
   *
   * **When the outcome is not known:** Ask users.verificationStatus for the id: 404 means that it took effect (inferred).
   *
   * Provider page: https://documentation.finapi.io/payments/authorization-and-creation-of-a-user-identity
   *
   * @returns 200: The user is gone. No body
   * @throws ApiError 423: A bank connection of the user is busy (`LOCKED`). Try again later
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await users.delete()
   * ```
   */
  delete(options?: RequestOptions & { psu?: AccessPsuHeaders | undefined }): ApiPromise<void>
}

/** The `bankConnections` methods that are called with a user token. */
export interface BankConnectionsResource {
  /**
   * List bank connections.
   *
   * All bank connections of the user in one answer, without pages; the member is called `connections`. Needs the token of the
   * user concerned.
   *
   * Provider page: https://documentation.finapi.io/access/post-processing-of-bank-account-import-update
   *
   * @returns 200: The bank connections
   * @example
   * ```ts
   * const result = await bankConnections.list()
   * ```
   */
  list(query?: BankConnectionsListQuery, options?: RequestOptions): ApiPromise<BankConnectionList>

  /**
   * Delete every bank connection of the user.
   *
   * Removes all connections with their accounts, transactions and notification rules. Send the PSU headers while the person is
   * present, or the bank counts an unattended access (about four a day are allowed). Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Look with `list` at what is left; call again when something that existed before is still
   * there. The ids in a lost answer cannot be had again.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @returns 200: Ids of the connections that were deleted
   * @throws ApiError 423: The bank connection is busy with an import, an update or its categorisation (`LOCKED`). Try again later
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await bankConnections.deleteAll()
   * ```
   */
  deleteAll(options?: RequestOptions & { psu?: AccessPsuHeaders | undefined }): ApiPromise<IdentifierList>

  /**
   * Read a bank connection.
   *
   * Poll it after an import or update until `updateStatus` is `READY`. That does not prove success: look at
   * `interfaces[].lastManualUpdate.result` too. Needs the token of the user concerned.
   *
   * Provider page: https://documentation.finapi.io/access/post-processing-of-bank-account-import-update
   *
   * @param id - Bank connection id.
   * @returns 200: The bank connection as it is now
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @example
   * ```ts
   * const result = await bankConnections.get(id)
   * ```
   */
  get(id: number, options?: RequestOptions): ApiPromise<BankConnection>

  /**
   * Rename a connection or change saved credentials.
   *
   * Changes name, saved credentials or the preferred authentication procedure. Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Read it with `get` and compare it with what you sent; send the change again when it is not
   * there. Saved secrets cannot be read back: send those again.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param id - Bank connection id.
   * @param body - What to change.
   * @returns 200: The changed bank connection
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: The change does not fit the connection, for example an unknown procedure (`INVALID_TWO_STEP_PROCEDURE`)
   * @throws ApiError 423: The bank connection is busy with an import, an update or its categorisation (`LOCKED`). Try again later
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await bankConnections.edit(id, body)
   * ```
   */
  edit(id: number, body: EditBankConnectionParams, options?: RequestOptions): ApiPromise<BankConnection>

  /**
   * Delete a bank connection.
   *
   * Removes the connection with its accounts, transactions and notification rules. Send the PSU headers while the person is
   * present, or the bank counts an unattended access (about four a day are allowed). Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Read it with `get`: a 404 means that it took effect. A second delete is answered with 404,
   * which then is no failure.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param id - Bank connection id.
   * @returns 200: The bank connection is gone. No body
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 423: The bank connection is busy with an import, an update or its categorisation (`LOCKED`). Try again later
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await bankConnections.delete(id)
   * ```
   */
  delete(id: number, options?: RequestOptions & { psu?: AccessPsuHeaders | undefined }): ApiPromise<void>

  /**
   * Import a bank connection directly.
   *
   * For mandators with a licence of their own; without one use a web form. The call runs the bank's authentication itself: 510 is
   * not a failure but the next step, and the same call is repeated with `multiStepAuthentication`. The download goes on after the
   * answer: wait for `updateStatus` `READY`. Send the PSU headers while the person is present, or the bank counts an unattended
   * access (about four a day are allowed). Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Look with bankConnections.list for one of this bank with an `importDate` after this call.
   * A second import of the same connection is refused with `ENTITY_EXISTS`.
   *
   * Provider page: https://documentation.finapi.io/access/post-processing-of-bank-account-import-update
   *
   * @param body - Bank, interface and credentials.
   * @returns 201: The bank connection; its data are still being loaded
   * @throws ApiError 422: Refused by the bank (`BANK_SERVER_REJECTION`, whose message may be shown to the person) or for another
   * business reason, such as `INVALID_TWO_STEP_PROCEDURE`, `NO_EXISTING_CHALLENGE`, `NO_ACCOUNTS_FOR_TYPE_LIST` or
   * `ENTITY_EXISTS`
   * @throws ApiError 501: finAPI does not support this bank or interface (`UNSUPPORTED_BANK`)
   * @throws ApiError 510: The bank wants a further authentication step (`ADDITIONAL_AUTHENTICATION_REQUIRED`): see
   * `errors[].multiStepAuthentication`, then repeat the same call with the answer. A decoupled confirmation is asked for at most
   * every 5 seconds
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await bankConnections.import(body)
   * ```
   */
  import(body: ImportBankConnectionParams, options?: RequestOptions & { psu?: AccessPsuHeaders | undefined }): ApiPromise<BankConnection>

  /**
   * Refresh a bank connection directly.
   *
   * Loads new balances and transactions; to rename a connection use bankConnections.edit. For mandators with a licence of their
   * own; without one use a web form. The call runs the bank's authentication itself: 510 is not a failure but the next step, and
   * the same call is repeated with `multiStepAuthentication`. The download goes on after the answer: wait for `updateStatus`
   * `READY`. Send the PSU headers while the person is present, or the bank counts an unattended access (about four a day are
   * allowed). Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Read bankConnections.get: `updateStatus` `IN_PROGRESS`, or a `lastManualUpdate.timestamp`
   * after this call, means that it took effect. A second update meanwhile is answered with 423 `LOCKED`.
   *
   * Provider page: https://documentation.finapi.io/access/post-processing-of-bank-account-import-update
   *
   * @param body - Bank connection, interface and, where needed, credentials.
   * @returns 200: The bank connection; its data are still being loaded
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: Refused by the bank (`BANK_SERVER_REJECTION`, whose message may be shown to the person) or for another
   * business reason, such as `INVALID_TWO_STEP_PROCEDURE`, `NO_EXISTING_CHALLENGE`, `NO_ACCOUNTS_FOR_TYPE_LIST` or
   * `ENTITY_EXISTS`
   * @throws ApiError 423: The bank connection is busy with an import, an update or its categorisation (`LOCKED`). Try again later
   * @throws ApiError 501: finAPI does not support this bank or interface (`UNSUPPORTED_BANK`)
   * @throws ApiError 510: The bank wants a further authentication step (`ADDITIONAL_AUTHENTICATION_REQUIRED`): see
   * `errors[].multiStepAuthentication`, then repeat the same call with the answer. A decoupled confirmation is asked for at most
   * every 5 seconds
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await bankConnections.update(body)
   * ```
   */
  update(body: UpdateBankConnectionParams, options?: RequestOptions & { psu?: AccessPsuHeaders | undefined }): ApiPromise<BankConnection>

  /**
   * Delete the consent of an interface.
   *
   * Ends the person's consent to read accounts over one interface, at finAPI and at the bank. The two can end differently: read
   * both results. Send the PSU headers while the person is present, or the bank counts an unattended access (about four a day are
   * allowed). Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Read bankConnections.get: an `aisConsent` that is missing, null or `NOT_PRESENT` means
   * that it took effect; a second call then reports `NOT_EXIST` (inferred).
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param id - Bank connection id.
   * @returns 200: What became of the consent at finAPI and at the bank
   * @throws ApiError 422: The bank refused the deletion and `forceDeletion` was not set (`INVALID_CONSENT`), or the connection
   * lacks this interface
   * @throws ApiError 423: The bank connection is busy with an import, an update or its categorisation (`LOCKED`). Try again later
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await bankConnections.deleteConsent(id, query)
   * ```
   */
  deleteConsent(
    id: number,
    query: BankConnectionsDeleteConsentQuery,
    options?: RequestOptions & { psu?: AccessPsuHeaders | undefined },
  ): ApiPromise<DeleteConsent>

  /**
   * Add an interface to a connection.
   *
   * For mandators with a licence of their own; without one use a web form. The call runs the bank's authentication itself: 510 is
   * not a failure but the next step, and the same call is repeated with `multiStepAuthentication`. The download goes on after the
   * answer: wait for `updateStatus` `READY`. Send the PSU headers while the person is present, or the bank counts an unattended
   * access (about four a day are allowed). Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Look in bankConnections.get for the interface. A second one is refused with
   * `ENTITY_EXISTS`.
   *
   * Provider page: https://documentation.finapi.io/access/post-processing-of-bank-account-import-update
   *
   * @param body - Bank connection, interface and credentials.
   * @returns 200: The bank connection with the new interface; its data are still being loaded
   * @throws ApiError 422: Refused by the bank (`BANK_SERVER_REJECTION`, whose message may be shown to the person) or for another
   * business reason, such as `INVALID_TWO_STEP_PROCEDURE`, `NO_EXISTING_CHALLENGE`, `NO_ACCOUNTS_FOR_TYPE_LIST` or
   * `ENTITY_EXISTS`. `LOGIN_FIELDS_MISMATCH`: the credentials of `sourceBankingInterface` do not fit
   * @throws ApiError 423: The bank connection is busy with an import, an update or its categorisation (`LOCKED`). Try again later
   * @throws ApiError 501: finAPI does not support this bank or interface (`UNSUPPORTED_BANK`)
   * @throws ApiError 510: The bank wants a further authentication step (`ADDITIONAL_AUTHENTICATION_REQUIRED`): see
   * `errors[].multiStepAuthentication`, then repeat the same call with the answer. A decoupled confirmation is asked for at most
   * every 5 seconds
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await bankConnections.connectInterface(body)
   * ```
   */
  connectInterface(
    body: ConnectInterfaceParams,
    options?: RequestOptions & { psu?: AccessPsuHeaders | undefined },
  ): ApiPromise<BankConnection>

  /**
   * Remove an interface from a connection.
   *
   * Forgets one way of reaching the bank. What happens when it is the last one is not documented here. Send the PSU headers while
   * the person is present, or the bank counts an unattended access (about four a day are allowed). Needs the token of the user
   * concerned.
   *
   * **When the outcome is not known:** Look in bankConnections.get for the interface: when it is gone, it took effect.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param body - Bank connection and interface.
   * @returns 200: Done. No body
   * @throws ApiError 404: No such bank connection, or it lacks this interface (`UNKNOWN_ENTITY`; the second is inferred)
   * @throws ApiError 423: The bank connection is busy with an import, an update or its categorisation (`LOCKED`). Try again later
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await bankConnections.removeInterface(body)
   * ```
   */
  removeInterface(body: RemoveInterfaceParams, options?: RequestOptions & { psu?: AccessPsuHeaders | undefined }): ApiPromise<void>
}

/** The `accounts` methods that are called with a user token. */
export interface AccountsResource {
  /**
   * List accounts.
   *
   * Accounts of the user in one answer, without pages; filters narrow it down. After an import balances and transactions come
   * later than the accounts: look at `interfaces[].status`. Needs the token of the user concerned.
   *
   * Provider page: https://documentation.finapi.io/access/post-processing-of-bank-account-import-update
   *
   * @returns 200: The accounts
   * @example
   * ```ts
   * const result = await accounts.list()
   * ```
   */
  list(query?: AccountsListQuery, options?: RequestOptions): ApiPromise<AccountList>

  /**
   * Delete every account of the user.
   *
   * Removes all accounts with their transactions, and with them all bank connections (per API v1). Does nothing at all while one
   * connection is busy. Send the PSU headers while the person is present, or the bank counts an unattended access (about four a
   * day are allowed). Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Look with `list` at what is left; call again when something that existed before is still
   * there. The ids in a lost answer cannot be had again.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @returns 200: Ids of the accounts that were deleted
   * @throws ApiError 423: The bank connection is busy with an import, an update or its categorisation (`LOCKED`). Try again later
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await accounts.deleteAll()
   * ```
   */
  deleteAll(options?: RequestOptions & { psu?: AccessPsuHeaders | undefined }): ApiPromise<IdentifierList>

  /**
   * List the balances of each day.
   *
   * Balances at the end of each day, worked out by finAPI back from the present balances, over all chosen accounts together.
   * Securities accounts are not part of it. Days after `latestCommonBalanceTimestamp` can be wrong. Needs the token of the user
   * concerned.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @returns 200: One page of days. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: One of the accounts is not visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: The days or accounts cannot be used, for example a period that is too long or a securities account
   * (which cases give 422 is not documented)
   * @example
   * ```ts
   * for await (const item of accounts.dailyBalances()) console.log(item)
   * ```
   */
  dailyBalances(query?: AccountsDailyBalancesQuery, options?: PageOptions): PagePromise<DailyBalance, DailyBalanceList>

  /**
   * Read an account.
   *
   * An account with its balance and the state of its data over each interface. Needs the token of the user concerned.
   *
   * Provider page: https://documentation.finapi.io/access/post-processing-of-bank-account-import-update
   *
   * @param id - Account id.
   * @returns 200: The account
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @example
   * ```ts
   * const result = await accounts.get(id)
   * ```
   */
  get(id: number, options?: RequestOptions): ApiPromise<Account>

  /**
   * Change name, kind or flag of an account.
   *
   * Changes what finAPI keeps; the bank is not told. Needs the token of the user concerned.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param id - Account id.
   * @param body - What to change.
   * @returns 200: The changed account
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 423: The bank connection is busy with an import, an update or its categorisation (`LOCKED`). Try again later
   * @example
   * ```ts
   * const result = await accounts.update(id, body)
   * ```
   */
  update(id: number, body: AccountParams, options?: RequestOptions): ApiPromise<Account>

  /**
   * Delete an account.
   *
   * Removes an account with its transactions. When it was the last one of its bank connection, the connection goes too (per API
   * v1). Notification rules lose the account, and those for it alone are deleted. Send the PSU headers while the person is
   * present, or the bank counts an unattended access (about four a day are allowed). Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Read it with `get`: a 404 means that it took effect. A second delete is answered with 404,
   * which then is no failure.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param id - Account id.
   * @returns 200: The account is gone. No body
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 423: The bank connection is busy with an import, an update or its categorisation (`LOCKED`). Try again later
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await accounts.delete(id)
   * ```
   */
  delete(id: number, options?: RequestOptions & { psu?: AccessPsuHeaders | undefined }): ApiPromise<void>
}

/** The `transactions` methods that are called with a user token. */
export interface TransactionsResource {
  /**
   * List or search transactions.
   *
   * Booked transactions with sums over all pages. `view` decides what split transactions count as. Wait for `updateStatus`
   * `READY` of the bank connections first: while an update runs, entries can move between pages. Needs the token of the user
   * concerned.
   *
   * Provider page: https://documentation.finapi.io/access/post-processing-of-bank-account-import-update
   *
   * @returns 200: One page of transactions. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of transactions.list(query)) console.log(item)
   * ```
   */
  list(query: TransactionsListQuery, options?: PageOptions): PagePromise<Transaction, PageableTransactionList>

  /**
   * Change several transactions.
   *
   * Changes flags, category or labels of many transactions. Without `ids` it works on all transactions of the user, and then
   * category and labels are refused (per API v1). With a category, finAPI learns from it unless `trainCategorization` is false.
   * Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Read them with `list` and compare them with what you sent; send the change again for those
   * that do not have it.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param body - What to change, and where.
   * @returns 200: Ids of the transactions that really changed
   * @throws ApiError 404: A transaction, category, label or account is not visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: The change does not fit, for example `isPotentialDuplicate` true, or a category without `ids` (which
   * code says so is not documented)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await transactions.updateMany(body)
   * ```
   */
  updateMany(body: UpdateMultipleTransactionsParams, options?: RequestOptions): ApiPromise<IdentifierList>

  /**
   * Delete transactions by filter.
   *
   * Removes the transactions that match, and without filters all that may be deleted. In safe mode only those of test banks,
   * potential duplicates and adjusting entries go (per API v1). Without `rememberDeletion` the next update can bring them back.
   * Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Look with `list` at what is left; call again when something that existed before is still
   * there. The ids in a lost answer cannot be had again.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @returns 200: Ids of the transactions that were deleted
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await transactions.deleteAll()
   * ```
   */
  deleteAll(query?: TransactionsDeleteAllQuery, options?: RequestOptions): ApiPromise<IdentifierList>

  /**
   * Categorise the uncategorised.
   *
   * Schedules the categorisation of all transactions without a category. Imports and updates do this by themselves while
   * `isAutoCategorizationEnabled` is on. The call comes back at once: wait for `categorizationStatus` `READY`. Needs the token of
   * the user concerned.
   *
   * **When the outcome is not known:** Read bankConnections.list: `categorizationStatus` `PENDING` or `IN_PROGRESS` means that it
   * took effect. A second call meanwhile is answered with 422.
   *
   * Provider page: https://documentation.finapi.io/access/post-processing-of-bank-account-import-update
   *
   * @param body - The bank connections; an empty object for all.
   * @returns 200: The categorisation was scheduled. No body
   * @throws ApiError 404: A bank connection is not visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: A bank connection is busy, or the user has none; nothing was scheduled (per API v1)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await transactions.triggerCategorization(body)
   * ```
   */
  triggerCategorization(body: TriggerCategorizationParams, options?: RequestOptions): ApiPromise<void>

  /**
   * Read a transaction.
   *
   * One transaction, or one part of a split one. Needs the token of the user concerned.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param id - Transaction id.
   * @returns 200: The transaction
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @example
   * ```ts
   * const result = await transactions.get(id)
   * ```
   */
  get(id: number, options?: RequestOptions): ApiPromise<Transaction>

  /**
   * Change a transaction.
   *
   * Changes flags, category or labels. With a category, finAPI learns from it unless `trainCategorization` is false. Needs the
   * token of the user concerned.
   *
   * **When the outcome is not known:** Read it with `get` and compare it with what you sent; send the change again when it is not
   * there.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param id - Transaction id.
   * @param body - What to change.
   * @returns 200: The changed transaction
   * @throws ApiError 404: The transaction, category or a label is not visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: The change does not fit, for example `isPotentialDuplicate` true (which code says so is not documented)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await transactions.update(id, body)
   * ```
   */
  update(id: number, body: UpdateTransactionsParams, options?: RequestOptions): ApiPromise<Transaction>

  /**
   * Delete a transaction.
   *
   * Only for transactions of test banks, potential duplicates and adjusting entries (per API v1); transactions.deleteAll can
   * delete others. Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Read it with `get`: a 404 means that it took effect. A second delete is answered with 404,
   * which then is no failure.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param id - Transaction id.
   * @returns 200: The transaction is gone. No body
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: This transaction may not be deleted (which code says so is not documented)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await transactions.delete(id)
   * ```
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void>

  /**
   * Undo a split.
   *
   * Removes all parts; the transaction counts as a whole again. Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Read it with `get`: no `children` means that it took effect. A second call is answered
   * with 422 (inferred), which then is no failure.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param id - Id of the transaction that was split, not of a part.
   * @returns 200: The whole transaction
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: The transaction is not split (which code says so is not documented)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await transactions.restore(id)
   * ```
   */
  restore(id: number, options?: RequestOptions): ApiPromise<Transaction>

  /**
   * Split a transaction into parts.
   *
   * Makes parts with categories and labels of their own; the bank is not told. Parts of an earlier split are deleted first. Needs
   * the token of the user concerned.
   *
   * **When the outcome is not known:** Read it with `get` and compare `children` with what you sent. A second split deletes the
   * parts of the first and makes new ones with new ids.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param id - Transaction id.
   * @param body - The parts.
   * @returns 200: The transaction with the ids of its parts in `children`
   * @throws ApiError 404: The transaction, a category or a label is not visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: The parts do not fit, for example because their amounts do not add up (inferred)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await transactions.split(id, body)
   * ```
   */
  split(id: number, body: SplitTransactionsParams, options?: RequestOptions): ApiPromise<Transaction>
}

/** The `pendingTransactions` methods that are called with a user token. */
export interface PendingTransactionsResource {
  /**
   * List pending transactions.
   *
   * Transactions the banks announce but have not booked. They come and go with each update. Needs the token of the user
   * concerned.
   *
   * Provider page: https://documentation.finapi.io/access/post-processing-of-bank-account-import-update
   *
   * @returns 200: One page of pending transactions. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of pendingTransactions.list()) console.log(item)
   * ```
   */
  list(query?: PendingTransactionsListQuery, options?: PageOptions): PagePromise<PendingTransaction, PageablePendingTransactionResources>

  /**
   * Read a pending transaction.
   *
   * Gone (404) once it was booked or withdrawn and the account was updated (inferred). Needs the token of the user concerned.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param id - Pending transaction id.
   * @returns 200: The pending transaction
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @example
   * ```ts
   * const result = await pendingTransactions.get(id)
   * ```
   */
  get(id: number, options?: RequestOptions): ApiPromise<PendingTransaction>
}

/** The `securities` methods that are called with a user token. */
export interface SecuritiesResource {
  /**
   * List securities positions.
   *
   * Positions of the securities accounts of the user. Their ids change with every update of the account (per API v1). Needs the
   * token of the user concerned.
   *
   * Provider page: https://documentation.finapi.io/access/post-processing-of-bank-account-import-update
   *
   * @returns 200: One page of positions. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of securities.list()) console.log(item)
   * ```
   */
  list(query?: SecuritiesListQuery, options?: PageOptions): PagePromise<Security, PageableSecurityList>

  /**
   * Read a securities position.
   *
   * One position. Its id is good until the next update of the account only (per API v1). Needs the token of the user concerned.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param id - Id of the position.
   * @returns 200: The position
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @example
   * ```ts
   * const result = await securities.get(id)
   * ```
   */
  get(id: number, options?: RequestOptions): ApiPromise<Security>
}

/** The `payments` methods that are called with a user token. */
export interface PaymentsResource {
  /**
   * List payments.
   *
   * Payments of the user and what became of them, those made in web forms included: `ids` with the `paymentId` of the form reads
   * one. Read `statusV2`; `PENDING` can settle much later. Needs the token of the user concerned.
   *
   * Provider page: https://documentation.finapi.io/payments/how-to-get-the-payment-initiation-status
   *
   * @returns 200: One page of payments. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of payments.list()) console.log(item)
   * ```
   */
  list(query?: PaymentsListQuery, options?: PageOptions): PagePromise<Payment, PageablePaymentResources>

  /**
   * Create a payment of direct debits.
   *
   * For mandators with a licence of their own; without one use a web form. Makes a payment in status `OPEN` at finAPI; nothing is
   * collected and the bank is not asked until payments.submit. There is no idempotency key: every call makes another payment.
   * XS2A cannot do direct debits (per API v1). Needs the token of the user concerned.
   *
   * **When the outcome is not known:** A payment that was never submitted moves no money. Look for it with payments.list({ order:
   * ['id,desc'] }) by amount, `orderCount`, `msgId` and execution day: submit the one you find instead of creating another;
   * create again only when none appears on a second look some seconds later.
   *
   * Provider page: https://documentation.finapi.io/payments/payment-data-validation
   *
   * @param body - Receiving account, scheme and direct debits.
   * @returns 201: The payment, not yet submitted
   * @throws ApiError 404: The account is not visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: Refused for a business reason: a field breaks a rule (`ILLEGAL_FIELD_VALUE`, `MISSING_FIELD`), the
   * account or bank cannot do it (`UNSUPPORTED_ORDER`, `UNSUPPORTED_FEATURE`, `IBAN_ONLY_DIRECT_DEBIT_NOT_SUPPORTED`), or it does
   * not fit the mandator's set-up (`ILLEGAL_ENTITY_STATE`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await payments.createDirectDebit(body)
   * ```
   */
  createDirectDebit(body: CreateDirectDebitParams, options?: RequestOptions): ApiPromise<Payment>

  /**
   * Create a payment of transfers.
   *
   * For mandators with a licence of their own; without one use a web form. Makes a payment in status `OPEN` at finAPI; no money
   * moves and the bank is not asked until payments.submit. There is no idempotency key: every call makes another payment. A
   * broken rule of the bank is refused here (`BankInterface.paymentConstraints`). Needs the token of the user concerned.
   *
   * **When the outcome is not known:** A payment that was never submitted moves no money. Look for it with payments.list({ order:
   * ['id,desc'] }) by amount, `orderCount`, `msgId` and execution day: submit the one you find instead of creating another;
   * create again only when none appears on a second look some seconds later.
   *
   * Provider page: https://documentation.finapi.io/payments/payment-data-validation
   *
   * @param body - Paying account and transfers.
   * @returns 201: The payment, not yet submitted
   * @throws ApiError 404: The account or bank is not visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: Refused for a business reason: a rule of the bank is broken (`ILLEGAL_FIELD_VALUE`, `MISSING_FIELD`),
   * the account or bank cannot do it (`UNSUPPORTED_ORDER`, `UNSUPPORTED_FEATURE`, `COLLECTIVE_MONEY_TRANSFER_NOT_SUPPORTED`,
   * `IBAN_ONLY_MONEY_TRANSFER_NOT_SUPPORTED`), or it does not fit the mandator's set-up (`ILLEGAL_ENTITY_STATE`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await payments.createMoneyTransfer(body)
   * ```
   */
  createMoneyTransfer(body: CreateMoneyTransferParams, options?: RequestOptions): ApiPromise<Payment>

  /**
   * Hand a payment to the bank.
   *
   * For mandators with a licence of their own; without one use a web form. Moves the money. The call runs the bank's
   * authentication itself: 510 is not a failure but the next step, and the same call is repeated with `multiStepAuthentication`.
   * Some interfaces ask several times. An answer of 200 is not the end: read `statusV2` until it is final. Send the PSU headers
   * while the person is present, or the bank counts an unattended access (about four a day are allowed). Needs the token of the
   * user concerned.
   *
   * **When the outcome is not known:** Read payments.list({ ids: [paymentId] }), and again some seconds later. Still `OPEN`: it
   * was not handed to the bank, so submit it again. Any other status: it was, or it is over; do not submit it again, and create
   * no second payment before this one is final.
   *
   * Provider page: https://documentation.finapi.io/payments/how-to-get-the-payment-initiation-status
   *
   * @param body - Payment, interface and, where needed, credentials.
   * @returns 200: The payment after it was handed over; it may still be `PENDING`
   * @throws ApiError 404: The payment is not visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: Refused by the bank (`BANK_SERVER_REJECTION`, whose message may be shown to the person) or for another
   * business reason, such as `ILLEGAL_ENTITY_STATE` (not `OPEN` any more), `UNSUPPORTED_ORDER`, `INVALID_TWO_STEP_PROCEDURE` or
   * `NO_EXISTING_CHALLENGE`
   * @throws ApiError 501: finAPI does not support this bank or interface (`UNSUPPORTED_BANK`)
   * @throws ApiError 510: The bank wants a further authentication step (`ADDITIONAL_AUTHENTICATION_REQUIRED`): see
   * `errors[].multiStepAuthentication`, then repeat the same call with the answer. A decoupled confirmation is asked for at most
   * every 5 seconds
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await payments.submit(body)
   * ```
   */
  submit(body: SubmitPaymentParams, options?: RequestOptions & { psu?: AccessPsuHeaders | undefined }): ApiPromise<Payment>
}

/** The `standingOrders` methods that are called with a user token. */
export interface StandingOrdersResource {
  /**
   * List standing orders made through finAPI.
   *
   * Standing orders of the user that were made here or in a web form, and what became of them. Those set up at the bank are in
   * bankSideStandingOrders.list. Needs the token of the user concerned.
   *
   * Provider page: https://documentation.finapi.io/payments/how-to-get-the-payment-initiation-status
   *
   * @returns 200: One page of standing orders. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of standingOrders.list()) console.log(item)
   * ```
   */
  list(query?: StandingOrdersListQuery, options?: PageOptions): PagePromise<StandingOrder, PageableStandingOrderResources>

  /**
   * Create a standing order.
   *
   * For mandators with a licence of their own; without one use a web form. Makes a standing order in status `OPEN` at finAPI; the
   * bank knows nothing of it until standingOrders.submit. There is no idempotency key: every call makes another one. Needs the
   * token of the user concerned.
   *
   * **When the outcome is not known:** A standing order that was never submitted moves no money. Look for it with
   * standingOrders.list({ order: ['id,desc'] }) by amount, first day and frequency: submit the one you find instead of creating
   * another; create again only when none appears on a second look some seconds later.
   *
   * Provider page: https://documentation.finapi.io/payments/payment-data-validation
   *
   * @param body - Paying account, recipient, sum and rhythm.
   * @returns 201: The standing order, not yet submitted
   * @throws ApiError 404: The account or bank is not visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: Refused for a business reason: a rule is broken (`ILLEGAL_FIELD_VALUE`, `MISSING_FIELD`), the account
   * or bank cannot do it (`UNSUPPORTED_ORDER`, `UNSUPPORTED_FEATURE`), or it does not fit the mandator's set-up
   * (`ILLEGAL_ENTITY_STATE`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await standingOrders.create(body)
   * ```
   */
  create(body: CreateStandingOrderParams, options?: RequestOptions): ApiPromise<StandingOrder>

  /**
   * Hand a standing order to the bank.
   *
   * For mandators with a licence of their own; without one use a web form. Sets up the standing order at the bank. The call runs
   * the bank's authentication itself: 510 is not a failure but the next step, and the same call is repeated with
   * `multiStepAuthentication`. An answer of 200 is not the end: read `status` until it is final. Send the PSU headers while the
   * person is present, or the bank counts an unattended access (about four a day are allowed). Needs the token of the user
   * concerned.
   *
   * **When the outcome is not known:** Read standingOrders.list({ ids: [standingOrderId] }), and again some seconds later. Still
   * `OPEN`: it was not handed to the bank, so submit it again. Any other status: it was, or it is over; do not submit it again,
   * and create no second order before this one is final.
   *
   * Provider page: https://documentation.finapi.io/payments/how-to-get-the-payment-initiation-status
   *
   * @param body - Standing order, interface and, where needed, credentials.
   * @returns 200: The standing order after it was handed over; it may still be `PENDING`
   * @throws ApiError 404: The standing order is not visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: Refused by the bank (`BANK_SERVER_REJECTION`, whose message may be shown to the person) or for another
   * business reason, such as `ILLEGAL_ENTITY_STATE` (not `OPEN` any more), `UNSUPPORTED_ORDER`, `INVALID_TWO_STEP_PROCEDURE` or
   * `NO_EXISTING_CHALLENGE`
   * @throws ApiError 501: finAPI does not support this bank or interface (`UNSUPPORTED_BANK`)
   * @throws ApiError 510: The bank wants a further authentication step (`ADDITIONAL_AUTHENTICATION_REQUIRED`): see
   * `errors[].multiStepAuthentication`, then repeat the same call with the answer. A decoupled confirmation is asked for at most
   * every 5 seconds
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await standingOrders.submit(body)
   * ```
   */
  submit(body: SubmitStandingOrderParams, options?: RequestOptions & { psu?: AccessPsuHeaders | undefined }): ApiPromise<StandingOrder>
}

/** The `bankSideStandingOrders` methods that are called with a user token. */
export interface BankSideStandingOrdersResource {
  /**
   * List standing orders at the banks.
   *
   * Standing orders that banks report for imported accounts, however they were set up; only where the bank offers it
   * (`BankInterface.aisCapabilities.standingOrdersDownload`). The list is called `standingOrders`. Added after document
   * 2024.14.3. Needs the token of the user concerned.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @returns 200: One page of standing orders. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of bankSideStandingOrders.list()) console.log(item)
   * ```
   */
  list(
    query?: BankSideStandingOrdersListQuery,
    options?: PageOptions,
  ): PagePromise<BankSideStandingOrder, PageableBankSideStandingOrderResources>
}

/** The `categories` methods that are called with a user token. */
export interface CategoriesResource {
  /**
   * List categories.
   *
   * finAPI's own categories and those the user made. Needs the token of the user concerned.
   *
   * Provider page: https://documentation.finapi.io/access/post-processing-of-bank-account-import-update
   *
   * @returns 200: One page of categories. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of categories.list()) console.log(item)
   * ```
   */
  list(query?: CategoriesListQuery, options?: PageOptions): PagePromise<Category, PageableCategoryList>

  /**
   * Create a category.
   *
   * Adds a category for this user, under a main category or as one. Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Look for it with `list` before you create it again. A second one can be refused with
   * `ENTITY_EXISTS`, which then means that the first call took effect.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param body - Name and place of the category.
   * @returns 201: The category
   * @throws ApiError 404: The parent category is not visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: The category cannot be made: one of this name exists (`ENTITY_EXISTS`), or the parent is no main
   * category (which code says so is not documented)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await categories.create(body)
   * ```
   */
  create(body: CategoryParams, options?: RequestOptions): ApiPromise<Category>

  /**
   * Delete every category the user made.
   *
   * Removes the user's categories with those below them; finAPI's own stay. Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Look with `list` at what is left; call again when something that existed before is still
   * there. The ids in a lost answer cannot be had again.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @returns 200: Ids of the categories that were deleted
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await categories.deleteAll()
   * ```
   */
  deleteAll(options?: RequestOptions): ApiPromise<IdentifierList>

  /**
   * Add up income and spending by category.
   *
   * Sums over the transactions that match the filters, one entry a category, without pages. Without `categoryIds` only categories
   * with transactions are listed, those without a category among them. Needs the token of the user concerned.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @returns 200: The cash flows
   * @throws ApiError 404: One of the accounts, labels or categories is not visible to the caller (`UNKNOWN_ENTITY`)
   * @example
   * ```ts
   * const result = await categories.cashFlows()
   * ```
   */
  cashFlows(query?: CategoriesCashFlowsQuery, options?: RequestOptions): ApiPromise<CashFlowList>

  /**
   * Teach the categorisation with samples.
   *
   * Makes rules for this user out of samples, as giving a category by hand does, without storing a transaction. Needs the token
   * of the user concerned.
   *
   * **When the outcome is not known:** Check a sample with tests.checkCategorization: the right category means that it took
   * effect. Training again with the same samples adds nothing known.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param body - The samples and their category.
   * @returns 200: The samples were taken in. No body
   * @throws ApiError 404: The category is not visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: The samples cannot be used (which cases give 422 is not documented)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await categories.train(body)
   * ```
   */
  train(body: TrainCategorizationData, options?: RequestOptions): ApiPromise<void>

  /**
   * Read a category.
   *
   * One of finAPI's own categories or one the user made. Needs the token of the user concerned.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param id - Category id.
   * @returns 200: The category
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @example
   * ```ts
   * const result = await categories.get(id)
   * ```
   */
  get(id: number, options?: RequestOptions): ApiPromise<Category>

  /**
   * Rename a category.
   *
   * Only for categories the user made; finAPI's own keep their names. Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Read it with `get` and compare it with what you sent; send the change again when it is not
   * there.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param id - Category id.
   * @param body - The new name.
   * @returns 200: The renamed category
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: One of this name exists (`ENTITY_EXISTS`), or the category is finAPI's own (which code says so is not
   * documented)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await categories.update(id, body)
   * ```
   */
  update(id: number, body: EditCategoryParams, options?: RequestOptions): ApiPromise<Category>

  /**
   * Delete a category.
   *
   * Only for categories the user made. Deleting a main category deletes those below it too (per API v1). Needs the token of the
   * user concerned.
   *
   * **When the outcome is not known:** Read it with `get`: a 404 means that it took effect. A second delete is answered with 404,
   * which then is no failure.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param id - Category id.
   * @returns 200: The category is gone. No body
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: The category is finAPI's own and cannot be deleted (which code says so is not documented)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await categories.delete(id)
   * ```
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void>
}

/** The `labels` methods that are called with a user token. */
export interface LabelsResource {
  /**
   * List labels.
   *
   * Labels of the user for transactions. Needs the token of the user concerned.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @returns 200: One page of labels. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of labels.list()) console.log(item)
   * ```
   */
  list(query?: LabelsListQuery, options?: PageOptions): PagePromise<Label, PageableLabelList>

  /**
   * Create a label.
   *
   * Adds a label that transactions can carry. Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Look for it with `list` before you create it again. A second one can be refused with
   * `ENTITY_EXISTS`, which then means that the first call took effect.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param body - Name of the label.
   * @returns 201: The label
   * @throws ApiError 422: A label of this name exists (`ENTITY_EXISTS`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await labels.create(body)
   * ```
   */
  create(body: LabelParams, options?: RequestOptions): ApiPromise<Label>

  /**
   * Delete every label of the user.
   *
   * Removes all labels, also from the transactions that carry them (inferred). Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Look with `list` at what is left; call again when something that existed before is still
   * there. The ids in a lost answer cannot be had again.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @returns 200: Ids of the labels that were deleted
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await labels.deleteAll()
   * ```
   */
  deleteAll(options?: RequestOptions): ApiPromise<IdentifierList>

  /**
   * Read a label.
   *
   * One label of the user. Needs the token of the user concerned.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param id - Label id.
   * @returns 200: The label
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @example
   * ```ts
   * const result = await labels.get(id)
   * ```
   */
  get(id: number, options?: RequestOptions): ApiPromise<Label>

  /**
   * Rename a label.
   *
   * Transactions keep the label under its new name. Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Read it with `get` and compare it with what you sent; send the change again when it is not
   * there.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param id - Label id.
   * @param body - The new name.
   * @returns 200: The renamed label
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: A label of this name exists (`ENTITY_EXISTS`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await labels.update(id, body)
   * ```
   */
  update(id: number, body: LabelParams, options?: RequestOptions): ApiPromise<Label>

  /**
   * Delete a label.
   *
   * Removes a label, also from the transactions that carry it (inferred). Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Read it with `get`: a 404 means that it took effect. A second delete is answered with 404,
   * which then is no failure.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param id - Label id.
   * @returns 200: The label is gone. No body
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await labels.delete(id)
   * ```
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void>
}

/** The `notificationRules` methods that are called with a user token. */
export interface NotificationRulesResource {
  /**
   * List notification rules.
   *
   * Notification rules of the user in one answer, without pages. Needs the token of the user concerned.
   *
   * Provider page: https://documentation.finapi.io/access/push-notifications-web-hooks
   *
   * @returns 200: The rules
   * @example
   * ```ts
   * const result = await notificationRules.list()
   * ```
   */
  list(query?: NotificationRulesListQuery, options?: RequestOptions): ApiPromise<NotificationRuleList>

  /**
   * Create a notification rule.
   *
   * Makes finAPI send a message to the client's `userNotificationCallbackUrl` when the event happens. Only automatic updates (and
   * tests.mockBatchUpdate with `triggerNotifications`) fire rules; updates you start and web forms do not. Messages are not
   * signed. Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Look for it with `list` before you create it again. A second one can be refused with
   * `ENTITY_EXISTS`, which then means that the first call took effect.
   *
   * Provider page: https://documentation.finapi.io/access/push-notifications-web-hooks
   *
   * @param body - Event, its parameters and what to send.
   * @returns 201: The rule
   * @throws ApiError 422: The same rule exists already (`ENTITY_EXISTS`), or the parameters do not fit the event
   * @throws ApiError 423: An automatic update of the user is running (`LOCKED`). Try again later
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await notificationRules.create(body)
   * ```
   */
  create(body: NotificationRuleParams, options?: RequestOptions): ApiPromise<NotificationRule>

  /**
   * Delete every notification rule of the user.
   *
   * No more messages are sent for the user. Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Look with `list` at what is left; call again when something that existed before is still
   * there. The ids in a lost answer cannot be had again.
   *
   * Provider page: https://documentation.finapi.io/access/push-notifications-web-hooks
   *
   * @returns 200: Ids of the rules that were deleted
   * @throws ApiError 423: An automatic update of the user is running (`LOCKED`). Try again later
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await notificationRules.deleteAll()
   * ```
   */
  deleteAll(options?: RequestOptions): ApiPromise<IdentifierList>

  /**
   * Read a notification rule.
   *
   * One rule of the user. Needs the token of the user concerned.
   *
   * Provider page: https://documentation.finapi.io/access/push-notifications-web-hooks
   *
   * @param id - Notification rule id.
   * @returns 200: The rule
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @example
   * ```ts
   * const result = await notificationRules.get(id)
   * ```
   */
  get(id: number, options?: RequestOptions): ApiPromise<NotificationRule>

  /**
   * Delete a notification rule.
   *
   * Rules that are tied to a bank connection alone are deleted with it anyway. Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Read it with `get`: a 404 means that it took effect. A second delete is answered with 404,
   * which then is no failure.
   *
   * Provider page: https://documentation.finapi.io/access/push-notifications-web-hooks
   *
   * @param id - Notification rule id.
   * @returns 200: The rule is gone. No body
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 423: An automatic update of the user is running (`LOCKED`). Try again later
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await notificationRules.delete(id)
   * ```
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void>
}

/** The `tests` methods that are called with a user token. */
export interface TestsResource {
  /**
   * Try the categorisation on samples.
   *
   * Gives the categories that samples would get for this user. Nothing is stored. Needs the token of the user concerned.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param body - The samples.
   * @returns 200: The categories
   * @throws ApiError 422: The samples cannot be used, for example because two have the same id (inferred)
   * @example
   * ```ts
   * const result = await tests.checkCategorization(body)
   * ```
   */
  checkCategorization(body: CheckCategorizationData, options?: RequestOptions): ApiPromise<CategorizationCheckResults>

  /**
   * Pretend an automatic update.
   *
   * Imports made-up balances and transactions as if a bank had sent them; never on live. Needs `isDevelopmentModeEnabled`, a user
   * without automatic updates and a stored PIN. The call comes back at once: wait for `updateStatus` `READY` and read
   * `lastAutoUpdate`. Real updates of these accounts get mixed up with the made-up data afterwards. Needs the token of the user
   * concerned.
   *
   * **When the outcome is not known:** Read bankConnections.list: `updateStatus` `IN_PROGRESS`, or a `lastAutoUpdate.timestamp`
   * after this call, means that it took effect. Running it twice can import the transactions twice.
   *
   * Provider page: https://documentation.finapi.io/access/push-notifications-web-hooks
   *
   * @param body - The made-up data.
   * @returns 200: The update was started. No body
   * @throws ApiError 403: The token is of the wrong kind, development mode is off, the environment is live, or the client is
   * bound to another API version
   * @throws ApiError 404: A bank connection or account is not visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: The update cannot be run, for example because automatic updates are on for the user or no PIN is stored
   * (which codes say so is not documented)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await tests.mockBatchUpdate(body)
   * ```
   */
  mockBatchUpdate(body: MockBatchUpdateParams, options?: RequestOptions): ApiPromise<void>
}

/** The `mandatorAdmin` methods that are called with an admin client token. */
export interface MandatorAdminResource {
  /**
   * Change the secret of a client.
   *
   * Ends all client tokens of that client at once; tokens of users go on (per API v1). A lost secret cannot be had again. Store
   * the new secret before you call: an answer that is lost leaves you with two candidates. Needs a token of the mandator admin
   * client; any other kind of token is answered with 403.
   *
   * **When the outcome is not known:** Try oauth.token with the new secret: a token means that it took effect. Otherwise call
   * again.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param body - Client, present secret and new secret.
   * @returns 200: The new secret is in force. No body
   * @throws ApiError 422: The client is unknown or the present secret is wrong (which code says so is not documented)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await mandatorAdmin.changeClientCredentials(body)
   * ```
   */
  changeClientCredentials(body: ChangeClientCredentialsParams, options?: RequestOptions): ApiPromise<void>

  /**
   * Delete users.
   *
   * Removes users of the mandator with all their data; it cannot be undone. Users that are busy stay and are named in the answer;
   * ids that do not exist are passed over (per API v1). Each deletion is told to `userSynchronizationCallbackUrl`. Needs a token
   * of the mandator admin client; any other kind of token is answered with 403.
   *
   * **When the outcome is not known:** Look with mandatorAdmin.listUsers({ isDeleted: false }) which of the ids are left; call
   * again with those.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param body - Ids of the users.
   * @returns 200: Who was deleted and who was not: a 200 does not mean that all are gone
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await mandatorAdmin.deleteUsers(body)
   * ```
   */
  deleteUsers(body: UserIdentifiersParams, options?: RequestOptions): ApiPromise<UserIdentifiersList>

  /**
   * List users.
   *
   * Users of the mandator over all its clients, deleted ones included unless `isDeleted` is false. Needs a token of the mandator
   * admin client; any other kind of token is answered with 403.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @returns 200: One page of users. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of mandatorAdmin.listUsers()) console.log(item)
   * ```
   */
  listUsers(query?: MandatorAdminListUsersQuery, options?: PageOptions): PagePromise<UserInfo, PageableUserInfoList>

  /**
   * List IBAN rules.
   *
   * Rules of the mandator that propose a category by the IBAN of the other side. Needs a token of the mandator admin client; any
   * other kind of token is answered with 403.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @returns 200: One page of rules. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of mandatorAdmin.listIbanRules()) console.log(item)
   * ```
   */
  listIbanRules(query?: MandatorAdminListIbanRulesQuery, options?: PageOptions): PagePromise<IbanRule, PageableIbanRuleList>

  /**
   * Create IBAN rules.
   *
   * Rules for all users of the mandator. They outrank finAPI's own rules and keyword rules; rules learnt from a user outrank
   * them. A rule with direction `Both` becomes two. Needs a token of the mandator admin client; any other kind of token is
   * answered with 403.
   *
   * **When the outcome is not known:** List the rules newest first and look for yours; delete the ones made twice. A rule with
   * direction `Both` is listed twice by design.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param body - The rules.
   * @returns 201: The rules that were made
   * @throws ApiError 404: One of the categories is unknown (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: A rule exists already (`ENTITY_EXISTS`) or cannot be used, for example with a category of a user
   * (inferred)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await mandatorAdmin.createIbanRules(body)
   * ```
   */
  createIbanRules(body: IbanRulesParams, options?: RequestOptions): ApiPromise<IbanRuleList>

  /**
   * Delete IBAN rules.
   *
   * Removes rules of the mandator; categories already given stay (inferred). Needs a token of the mandator admin client; any
   * other kind of token is answered with 403.
   *
   * **When the outcome is not known:** List the rules and look which of the ids are left; call again with those. An unknown id
   * can be answered with 404.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param body - Ids of the rules.
   * @returns 200: Ids of the rules that were deleted
   * @throws ApiError 404: One of the rules is unknown (`UNKNOWN_ENTITY`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await mandatorAdmin.deleteIbanRules(body)
   * ```
   */
  deleteIbanRules(body: IbanRuleIdentifiersParams, options?: RequestOptions): ApiPromise<IdentifierList>

  /**
   * List keyword rules.
   *
   * Rules of the mandator that propose a category by words in purpose and counterparty. Needs a token of the mandator admin
   * client; any other kind of token is answered with 403.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @returns 200: One page of rules. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of mandatorAdmin.listKeywordRules()) console.log(item)
   * ```
   */
  listKeywordRules(query?: MandatorAdminListKeywordRulesQuery, options?: PageOptions): PagePromise<KeywordRule, PageableKeywordRuleList>

  /**
   * Create keyword rules.
   *
   * Rules for all users of the mandator. They outrank finAPI's own rules; IBAN rules and rules learnt from a user outrank them.
   * Where several match, the one with the most words found wins. A rule with direction `Both` becomes two. Needs a token of the
   * mandator admin client; any other kind of token is answered with 403.
   *
   * **When the outcome is not known:** List the rules newest first and look for yours; delete the ones made twice. A rule with
   * direction `Both` is listed twice by design.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param body - The rules.
   * @returns 201: The rules that were made
   * @throws ApiError 404: One of the categories is unknown (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: A rule exists already (`ENTITY_EXISTS`) or cannot be used, for example with a category of a user
   * (inferred)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await mandatorAdmin.createKeywordRules(body)
   * ```
   */
  createKeywordRules(body: KeywordRulesParams, options?: RequestOptions): ApiPromise<KeywordRuleList>

  /**
   * Delete keyword rules.
   *
   * Removes rules of the mandator; categories already given stay (inferred). Needs a token of the mandator admin client; any
   * other kind of token is answered with 403.
   *
   * **When the outcome is not known:** List the rules and look which of the ids are left; call again with those. An unknown id
   * can be answered with 404.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param body - Ids of the rules.
   * @returns 200: Ids of the rules that were deleted
   * @throws ApiError 404: One of the rules is unknown (`UNKNOWN_ENTITY`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await mandatorAdmin.deleteKeywordRules(body)
   * ```
   */
  deleteKeywordRules(body: KeywordRuleIdentifiersParams, options?: RequestOptions): ApiPromise<IdentifierList>

  /**
   * Move to another API version.
   *
   * Binds the client to another API version. Once that is version 1, every call of this library is answered with 403. Going back
   * is possible for 7 days. Needs a token of the mandator admin client; any other kind of token is answered with 403.
   *
   * **When the outcome is not known:** Call clientConfiguration.get: it answers while the client is bound to version 2 and gives
   * 403 once it is bound to version 1. Call again when nothing changed.
   *
   * Provider page: https://documentation.finapi.io/access/upgrading-to-a-new-api-version
   *
   * @param body - The version.
   * @returns 200: The client is bound to the version
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await mandatorAdmin.switchApiVersion(body)
   * ```
   */
  switchApiVersion(body: SwitchApiVersionParams, options?: RequestOptions): ApiPromise<ResponseMessage>
}

/** The `tppCertificates` methods that are called with an admin client token. */
export interface TppCertificatesResource {
  /**
   * List TPP certificates.
   *
   * Certificates that were stored for the mandator, without their keys. Needs a token of the mandator admin client; any other
   * kind of token is answered with 403.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @returns 200: One page of certificates. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of tppCertificates.list()) console.log(item)
   * ```
   */
  list(query?: TppCertificatesListQuery, options?: PageOptions): PagePromise<TppCertificate, PageableTppCertificateList>

  /**
   * Store a TPP certificate.
   *
   * Stores a certificate and its private key, with which finAPI acts towards banks in your name. finAPI documents 200, not 201.
   * Needs a token of the mandator admin client; any other kind of token is answered with 403.
   *
   * **When the outcome is not known:** Look for it with `list` before you create it again. A second one can be refused with
   * `ENTITY_EXISTS`, which then means that the first call took effect.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param body - Certificate and private key.
   * @returns 200: The certificate, without its keys
   * @throws ApiError 422: The certificate cannot be used, for example because the keys do not fit together or the label exists
   * (which cases give 422 is not documented)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await tppCertificates.create(body)
   * ```
   */
  create(body: TppCertificateParams, options?: RequestOptions): ApiPromise<TppCertificate>

  /**
   * Read a TPP certificate.
   *
   * One certificate, without its keys. Needs a token of the mandator admin client; any other kind of token is answered with 403.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param id - Certificate id.
   * @returns 200: The certificate
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @example
   * ```ts
   * const result = await tppCertificates.get(id)
   * ```
   */
  get(id: number, options?: RequestOptions): ApiPromise<TppCertificate>

  /**
   * Delete a TPP certificate.
   *
   * Calls to banks that need it fail from then on (`NO_CERTIFICATE`; inferred). Needs a token of the mandator admin client; any
   * other kind of token is answered with 403.
   *
   * **When the outcome is not known:** Read it with `get`: a 404 means that it took effect. A second delete is answered with 404,
   * which then is no failure.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param id - Certificate id.
   * @returns 200: The certificate is gone. No body
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await tppCertificates.delete(id)
   * ```
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void>
}

/** The `tppCredentials` methods that are called with an admin client token. */
export interface TppCredentialsResource {
  /**
   * List TPP credentials.
   *
   * Credentials that were stored for the mandator, without their secrets. Needs a token of the mandator admin client; any other
   * kind of token is answered with 403.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @returns 200: One page of credentials. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of tppCredentials.list()) console.log(item)
   * ```
   */
  list(query?: TppCredentialsListQuery, options?: PageOptions): PagePromise<TppCredentials, PageableTppCredentialResources>

  /**
   * Store TPP credentials.
   *
   * Stores what a group of banks gave you at registration, with which finAPI acts towards them in your name. Needs a token of the
   * mandator admin client; any other kind of token is answered with 403.
   *
   * **When the outcome is not known:** Look for it with `list` before you create it again. A second one can be refused with
   * `ENTITY_EXISTS`, which then means that the first call took effect.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param body - Group of banks and credentials.
   * @returns 201: The credentials, without their secrets
   * @throws ApiError 422: The credentials cannot be used, for example because those of the group overlap in time or the group is
   * unknown (which cases give 422 is not documented)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await tppCredentials.create(body)
   * ```
   */
  create(body: TppCredentialsParams, options?: RequestOptions): ApiPromise<TppCredentials>

  /**
   * List TPP authentication groups.
   *
   * Groups of banks that share the credentials of a licensed client. Needs a token of the mandator admin client; any other kind
   * of token is answered with 403.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @returns 200: One page of groups. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of tppCredentials.listAuthenticationGroups()) console.log(item)
   * ```
   */
  listAuthenticationGroups(
    query?: TppCredentialsListAuthenticationGroupsQuery,
    options?: PageOptions,
  ): PagePromise<TppAuthenticationGroup, PageableTppAuthenticationGroupResources>

  /**
   * Read TPP credentials.
   *
   * One set of credentials, without its secrets. Needs a token of the mandator admin client; any other kind of token is answered
   * with 403.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param id - Credentials id.
   * @returns 200: The credentials
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @example
   * ```ts
   * const result = await tppCredentials.get(id)
   * ```
   */
  get(id: number, options?: RequestOptions): ApiPromise<TppCredentials>

  /**
   * Change TPP credentials.
   *
   * Changes what is given. Secrets cannot be read back. Needs a token of the mandator admin client; any other kind of token is
   * answered with 403.
   *
   * **When the outcome is not known:** Read it with `get` and compare it with what you sent; send the change again when it is not
   * there.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param id - Credentials id.
   * @param body - What to change.
   * @returns 200: The changed credentials, without their secrets
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: The change cannot be made, for example because the days of validity do not fit (which cases give 422 is
   * not documented)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await tppCredentials.update(id, body)
   * ```
   */
  update(id: number, body: EditTppCredentialParams, options?: RequestOptions): ApiPromise<TppCredentials>

  /**
   * Delete TPP credentials.
   *
   * Calls to banks of the group fail from then on (`NO_TPP_CLIENT_CREDENTIALS`; inferred). Needs a token of the mandator admin
   * client; any other kind of token is answered with 403.
   *
   * **When the outcome is not known:** Read it with `get`: a 404 means that it took effect. A second delete is answered with 404,
   * which then is no failure.
   *
   * Provider page: https://docs.finapi.io/
   *
   * @param id - Credentials id.
   * @returns 200: The credentials are gone. No body
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await tppCredentials.delete(id)
   * ```
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void>
}

/** The `oauth` methods that are called with no credentials. */
export interface OauthPublicResource {
  /**
   * Get or refresh a token.
   *
   * Gives a client token (`client_credentials`), a user token (`password`) or renews a user token (`refresh_token`). While a
   * token is valid finAPI returns the same one again with the time that is left, so calling twice does no harm, and asking anew
   * does not make a longer-lived token. Keep the token and reuse it.
   *
   * Provider page: https://documentation.finapi.io/payments/authorization-and-creation-of-a-user-identity
   *
   * @param body - The grant and its credentials, as form fields. JSON is not accepted.
   * @returns 200: A token and how long it still lives
   * @throws AuthenticationError 401: Client or user credentials are wrong, or the refresh token is no longer valid. This answer
   * has its own shape
   * @throws ApiError 403: The user is not verified (`USER_NOT_VERIFIED`), or the client is bound to another API version
   * @throws ApiError 423: The user is locked after too many wrong passwords; changing the password unlocks
   * @example
   * ```ts
   * const result = await oauth.token(body)
   * ```
   */
  token(body: GetTokenParams, options?: RequestOptions): ApiPromise<AccessToken>
}

/**
 * What can be called on finAPI Access V2 with a client token.
 *
 * Each method lists only the errors that are its own. Any of them may also end in:
 *
 * - ApiError 400: The request is malformed or a value is not allowed; `errors[].code` says which, for example `BAD_REQUEST`,
 * `MISSING_FIELD`, `ILLEGAL_FIELD_VALUE`
 * - AuthenticationError 401: The access token is missing, expired or invalid. This answer has its own shape. Comes only after a
 * renewed token was refused too
 * - ApiError 403: The token is of the wrong kind, the feature is not enabled for the client, the user is not verified, or the
 * client is bound to another API version
 * - ApiError 500 (reads): finAPI failed (`UNEXPECTED_ERROR`). Asking again is harmless
 * - ApiError 500 (writes): finAPI failed (`UNEXPECTED_ERROR`). Whether a change took effect is unknown
 */
export interface AccessClientApi {
  readonly oauth: OauthClientResource
  readonly users: UsersClientResource
  readonly banks: BanksResource
  readonly clientConfiguration: ClientConfigurationResource
}

/**
 * What can be called on finAPI Access V2 with a user token.
 *
 * Each method lists only the errors that are its own. Any of them may also end in:
 *
 * - ApiError 400: The request is malformed or a value is not allowed; `errors[].code` says which, for example `BAD_REQUEST`,
 * `MISSING_FIELD`, `ILLEGAL_FIELD_VALUE`
 * - AuthenticationError 401: The access token is missing, expired or invalid. This answer has its own shape. Comes only after a
 * renewed token was refused too
 * - ApiError 403: The token is of the wrong kind, the feature is not enabled for the client, the user is not verified, or the
 * client is bound to another API version
 * - ApiError 500 (reads): finAPI failed (`UNEXPECTED_ERROR`). Asking again is harmless
 * - ApiError 500 (writes): finAPI failed (`UNEXPECTED_ERROR`). Whether a change took effect is unknown
 */
export interface AccessUserApi {
  readonly users: UsersUserResource
  readonly banks: BanksResource
  readonly bankConnections: BankConnectionsResource
  readonly accounts: AccountsResource
  readonly transactions: TransactionsResource
  readonly pendingTransactions: PendingTransactionsResource
  readonly securities: SecuritiesResource
  readonly payments: PaymentsResource
  readonly standingOrders: StandingOrdersResource
  readonly bankSideStandingOrders: BankSideStandingOrdersResource
  readonly categories: CategoriesResource
  readonly labels: LabelsResource
  readonly notificationRules: NotificationRulesResource
  readonly tests: TestsResource
}

/**
 * What can be called on finAPI Access V2 with an admin client token.
 *
 * Each method lists only the errors that are its own. Any of them may also end in:
 *
 * - ApiError 400: The request is malformed or a value is not allowed; `errors[].code` says which, for example `BAD_REQUEST`,
 * `MISSING_FIELD`, `ILLEGAL_FIELD_VALUE`
 * - AuthenticationError 401: The access token is missing, expired or invalid. This answer has its own shape. Comes only after a
 * renewed token was refused too
 * - ApiError 403: The token is of the wrong kind, the feature is not enabled for the client, the user is not verified, or the
 * client is bound to another API version
 * - ApiError 500 (reads): finAPI failed (`UNEXPECTED_ERROR`). Asking again is harmless
 * - ApiError 500 (writes): finAPI failed (`UNEXPECTED_ERROR`). Whether a change took effect is unknown
 */
export interface AccessAdminApi {
  readonly mandatorAdmin: MandatorAdminResource
  readonly tppCertificates: TppCertificatesResource
  readonly tppCredentials: TppCredentialsResource
}

/**
 * What can be called on finAPI Access V2 with no credentials.
 *
 * Each method lists only the errors that are its own. Any of them may also end in:
 *
 * - ApiError 400: The request is malformed or a value is not allowed; `errors[].code` says which, for example `BAD_REQUEST`,
 * `MISSING_FIELD`, `ILLEGAL_FIELD_VALUE`
 * - ApiError 500 (reads): finAPI failed (`UNEXPECTED_ERROR`). Asking again is harmless
 */
export interface AccessPublicApi {
  readonly oauth: OauthPublicResource
}
