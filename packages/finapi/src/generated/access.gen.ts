// Generated from openapi/access.yaml by @kit/codegen. Do not edit.

import type { ApiPromise, Operation, RequestOptions, Transport } from '@kit/core/http'

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

/** Names one account. */
export interface AccountReference {
  /** IBAN of the account, 1 to 88 characters. */
  iban: string
}

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
  /**
   * What went wrong, for programs. `invalid_token` is documented; `invalid_grant` and `invalid_client` follow the OAuth
   * convention (unverified).
   */
  error: string
  /** Explanation for developers. It can repeat the token: never log it. */
  error_description: string
}

/** Group of banks a bank belongs to. */
export interface BankBankGroup {
  /** Id of the bank group. */
  id: number
  /** Name of the bank group. */
  name: string
  /** Logo of the bank group. Null or absent when unknown. */
  logo?: BankGroupLogo | null
  /** Icon of the bank group. Null or absent when unknown. */
  icon?: BankGroupIcon | null
}

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
export interface BankConnectionBank {
  /** Id of the bank at finAPI. */
  id: number
  /** Name of the bank. */
  name: string
  /** BIC of the bank. Null or absent when unknown. */
  bic?: string | null
  /** German bank code, or a stand-in for banks elsewhere and test banks (`DEMO0001`); not always eight digits. */
  blz: string
  /**
   * Country of the bank, as a two-letter code going by the error texts, which write `none` for a test bank (unverified). Null or
   * absent when unknown.
   */
  location?: string | null
  /** Town of the bank. Null or absent when unknown. */
  city?: string | null
  /** Whether it is one of finAPI's test banks. */
  isTestBank: boolean
  /** How much the bank is used, as a number to sort search results by. Its scale is not documented here. */
  popularity: number
  /** Ways of reaching this bank that finAPI offers. */
  interfaces: BankInterface[]
  /** Group the bank belongs to. Null or absent when unknown. */
  bankGroup?: BankBankGroup | null
  /** Whether support for the bank is still in beta. */
  isBeta: boolean
  /** Logo of the bank. Null or absent when unknown. */
  logo?: BankLogo | null
  /** Icon of the bank. Null or absent when unknown. */
  icon?: BankIcon | null
}

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
export interface BankConnectionInterfaceAisConsent {
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

/** Result of the last automatic update of an interface. */
export interface BankConnectionInterfaceLastAutoUpdate {
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

/** Result of the last manual update of an interface. */
export interface BankConnectionInterfaceLastManualUpdate {
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

/** Whether a consent is present. Present does not mean valid: look at its expiry too. */
export type BankConsentStatus = 'PRESENT' | 'NOT_PRESENT' | (string & {})

/** Where an image of the bank or bank group can be loaded from. */
export interface BankGroupIcon {
  /** URL of the image. */
  url: string
}

/** Where an image of the bank or bank group can be loaded from. */
export interface BankGroupLogo {
  /** URL of the image. */
  url: string
}

/** Where an image of the bank or bank group can be loaded from. */
export interface BankIcon {
  /** URL of the image. */
  url: string
}

/** What finAPI offers for a bank over one interface. */
export interface BankInterface {
  /** Which way of reaching the bank is meant. */
  bankingInterface: BankingInterface
  /** Group of banks that share the credentials of a licensed client. Null or absent when unknown. */
  tppAuthenticationGroup?: BankInterfaceTppAuthenticationGroup | null
  /** Login fields the bank asks for. */
  loginCredentials: BankInterfaceLoginField[]
  /**
   * Traits of the interface. Marked as deprecated by finAPI. No item twice.
   *
   * @deprecated
   */
  properties: BankInterfaceProperty[]
  /** Hint to the person about what to enter. Null or absent when unknown. */
  loginHint?: string | null
  /** Health of the interface in percent, 0 to 100. How it is worked out is not documented here. */
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
export interface BankInterfaceTppAuthenticationGroup {
  /** Id of the group. */
  id: number
  /** Name of the group. */
  name: string
}

/** Where an image of the bank or bank group can be loaded from. */
export interface BankLogo {
  /** URL of the image. */
  url: string
}

/** Way of reaching a bank: `XS2A` (the regulated interface), `FINTS_SERVER` (FinTS), `WEB_SCRAPER` (online banking). */
export type BankingInterface = 'WEB_SCRAPER' | 'FINTS_SERVER' | 'XS2A' | (string & {})

/**
 * Way of reaching a bank: `XS2A` (the regulated interface), `FINTS_SERVER` (FinTS), `WEB_SCRAPER` (online banking).
 *
 * What you send: only documented values. `BankingInterface` is what you are sent.
 */
export type BankingInterfaceInput = 'WEB_SCRAPER' | 'FINTS_SERVER' | 'XS2A'

/** State of the categorisation: waiting, running or done. */
export type CategorizationStatus = 'PENDING' | 'IN_PROGRESS' | 'READY' | (string & {})

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
  /** How many days of transactions to load: 0 for no limit, else 14 to 3650 (the limits of the web form; unverified here). */
  maxDaysForDownload?: number | undefined
}

/** Answer to one authentication step. Send the hash and the one member that the last 510 asked for. */
export interface ConnectInterfaceParamsMultiStepAuthentication {
  /** Hash from the last 510, unchanged; up to 32 characters. 1 to 32 characters. */
  hash: string
  /** What the person entered for `CHALLENGE_RESPONSE_REQUIRED`. Secret. At least 1 characters. */
  challengeResponse?: string | undefined
  /** Procedure the person chose for `TWO_STEP_PROCEDURE_REQUIRED`, up to 512 characters. 1 to 512 characters. */
  twoStepProcedureId?: string | undefined
  /**
   * The query string the bank sent back for `REDIRECT_REQUIRED`, up to 2048 characters. Its exact form is not documented here. 1
   * to 2048 characters.
   */
  redirectCallback?: string | undefined
  /**
   * True to ask whether the person has confirmed, for `DECOUPLED_AUTH_REQUIRED` and `DECOUPLED_AUTH_IN_PROGRESS`; at most every 5
   * seconds.
   */
  decoupledCallback?: boolean | undefined
}

/** What became of a consent. The two places can differ. */
export interface DeleteConsent {
  /** Outcome at finAPI. */
  local: DeleteConsentResult
  /** Outcome at the bank. */
  remote: DeleteConsentResult
}

/** Outcome of a deletion: done, nothing to delete, the bank cannot, or it failed. */
export type DeleteConsentResult = 'DELETED' | 'NOT_EXIST' | 'NOT_SUPPORTED' | 'NOT_DELETED' | (string & {})

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
export interface ErrorDetailsMultiStepAuthentication {
  /** Hash to send back with the answer. */
  hash: string
  /** Which kind of answer is wanted. */
  status: MsaStatus
  /** Text to show to the person. Null or absent when unknown. */
  challengeMessage?: string | null
  /** Label for the input field, such as `TAN`. Null or absent when unknown. */
  answerFieldLabel?: string | null
  /** Page of the bank to send the person to. Null or absent when unknown. */
  redirectUrl?: string | null
  /** Value that comes back with the redirect and tells which call it belongs to. Null or absent when unknown. */
  redirectContext?: string | null
  /** Name of the query parameter that holds `redirectContext`. Null or absent when unknown. */
  redirectContextField?: string | null
  /** Procedures to choose from. Null or absent when unknown. No item twice. */
  twoStepProcedures?: TwoStepProcedure[] | null
  /** Media type of `photoTanData`. Null or absent when unknown. */
  photoTanMimeType?: string | null
  /** Image to show to the person, in base64 (inferred). Null or absent when unknown. */
  photoTanData?: string | null
  /** Code of a flickering image for optical TAN readers. Null or absent when unknown. */
  opticalData?: string | null
  /** Whether `opticalData` is in the ReinerSCT format. */
  opticalDataAsReinerSct: boolean
}

/** Error answer of every status but 401. */
export interface ErrorMessage {
  /** What went wrong. */
  errors: ErrorDetails[]
  /** When the error happened. RFC 3339 with offset. Format `date-time`. */
  date: string
  /** Id of the call, the one sent as `X-Request-Id` or one that finAPI made (`selfgen-…`). */
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
  /** How many days of transactions to load: 0 for no limit, else 14 to 3650 (the limits of the web form; unverified here). */
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

/** Which authentication step is next: enter a code, choose a procedure, go to the bank's page, or confirm on another device. */
export type MsaStatus =
  | 'CHALLENGE_RESPONSE_REQUIRED' | 'TWO_STEP_PROCEDURE_REQUIRED' | 'REDIRECT_REQUIRED' | 'DECOUPLED_AUTH_REQUIRED'
  | 'DECOUPLED_AUTH_IN_PROGRESS' | (string & {})

/** A password-change token. */
export interface PasswordChangingResource {
  /** Id of the user. */
  userId: string
  /** E-mail address of the user, encrypted like the token (inferred). Null or absent when unknown. */
  userEmail?: string | null
  /** The token, encrypted with the client's data decryption key. Secret. */
  passwordChangeToken: string
}

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

/** How an update ended: well, refused by the bank, or with a fault at finAPI. */
export type UpdateResultStatus = 'OK' | 'BANK_SERVER_REJECTION' | 'INTERNAL_SERVER_ERROR' | (string & {})

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

/** Body of the callback about a deleted user. It has no signature or time. */
export interface UserDeletionCallback {
  /** Id of the deleted user. */
  userId: string
  /** What happened. Only `DELETED` is documented. */
  event: 'DELETED' | (string & {})
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

/** Query of bankConnections.list. */
export interface BankConnectionsListQuery {
  /** Ids of the bank connections to return; at most 1000 (`TOO_MANY_IDS` otherwise). Left out: all. */
  ids?: number[] | undefined
}

/** Query of bankConnections.deleteConsent. */
export interface BankConnectionsDeleteConsentQuery {
  /** Interface whose consent is deleted. */
  bankingInterface: 'WEB_SCRAPER' | 'FINTS_SERVER' | 'XS2A'
  /**
   * Whether finAPI forgets the consent even if the bank refuses to delete it. False when left out.
   *
   * @defaultValue `false`
   */
  forceDeletion?: boolean | undefined
}

/** What finAPI Access V2 (part) sends, by the name of the event. */
export interface AccessWebhooks {
  /**
   * A user of the mandator was deleted
   *
   * Goes to the `userSynchronizationCallbackUrl` of every client of the mandator when a user is deleted, whichever client did it.
   * https is required on live. Sent as a POST without signature, authentication or delivery id, and not known to be repeated:
   * treat it as a hint. The event name is ours.
   */
  'user.deleted': UserDeletionCallback
}

/** `oauth.token`: POST /api/v2/oauth/token. */
export const oauthTokenOperation: Operation = {
  id: 'oauth.token',
  method: 'POST',
  path: '/api/v2/oauth/token',
  api: 'access',
  retry: 'safe',
  auth: 'none',
  body: 'form',
}

/** `oauth.revoke`: POST /api/v2/oauth/revoke. */
export const oauthRevokeOperation: Operation = {
  id: 'oauth.revoke',
  method: 'POST',
  path: '/api/v2/oauth/revoke',
  api: 'access',
  retry: 'safe',
  auth: 'client',
  body: 'form',
}

/** `users.get`: GET /api/v2/users. */
export const usersGetOperation: Operation = {
  id: 'users.get',
  method: 'GET',
  path: '/api/v2/users',
  api: 'access',
  retry: 'safe',
  auth: 'user',
}

/** `users.create`: POST /api/v2/users. */
export const usersCreateOperation: Operation = {
  id: 'users.create',
  method: 'POST',
  path: '/api/v2/users',
  api: 'access',
  retry: 'never',
  auth: 'client',
  body: 'json',
  reconcile: 'With an id of your own: ask users.verificationStatus for it, where 404 means nothing was created, and creating again with the same id is refused with `ENTITY_EXISTS` instead of making a second user. If the password was generated and its answer lost, set a new one with users.requestPasswordChange and users.executePasswordChange. Without an id of your own the user cannot be found: create another one.',
}

/** `users.update`: PATCH /api/v2/users. */
export const usersUpdateOperation: Operation = {
  id: 'users.update',
  method: 'PATCH',
  path: '/api/v2/users',
  api: 'access',
  retry: 'never',
  auth: 'user',
  body: 'json',
  reconcile: 'Read the user with users.get and compare it with what you sent; send the change again when it is not there.',
}

/** `users.delete`: DELETE /api/v2/users. */
export const usersDeleteOperation: Operation = {
  id: 'users.delete',
  method: 'DELETE',
  path: '/api/v2/users',
  api: 'access',
  retry: 'never',
  auth: 'user',
  reconcile: 'Ask users.verificationStatus for the user id with a client token: 404 means the user is gone (inferred).',
}

/** `users.deleteUnverified`: DELETE /api/v2/users/{userId}. */
export const usersDeleteUnverifiedOperation: Operation = {
  id: 'users.deleteUnverified',
  method: 'DELETE',
  path: '/api/v2/users/{userId}',
  api: 'access',
  retry: 'never',
  auth: 'client',
  reconcile: 'Ask users.verificationStatus for the id: 404 means the user is gone. A second delete is answered with 404, which then is no failure.',
}

/** `users.verify`: POST /api/v2/users/verify/{userId}. */
export const usersVerifyOperation: Operation = {
  id: 'users.verify',
  method: 'POST',
  path: '/api/v2/users/verify/{userId}',
  api: 'access',
  retry: 'never',
  auth: 'client',
  reconcile: 'Ask users.verificationStatus: when `isUserVerified` is true it took effect. A second call is answered with 422 `USER_ALREADY_VERIFIED`, which then is no failure.',
}

/** `users.verificationStatus`: GET /api/v2/users/verificationStatus. */
export const usersVerificationStatusOperation: Operation = {
  id: 'users.verificationStatus',
  method: 'GET',
  path: '/api/v2/users/verificationStatus',
  api: 'access',
  retry: 'safe',
  auth: 'client',
}

/** `users.requestPasswordChange`: POST /api/v2/users/requestPasswordChange. */
export const usersRequestPasswordChangeOperation: Operation = {
  id: 'users.requestPasswordChange',
  method: 'POST',
  path: '/api/v2/users/requestPasswordChange',
  api: 'access',
  retry: 'never',
  auth: 'client',
  body: 'json',
  reconcile: 'Call it again and use the newest token; nothing has changed for the user yet. Whether older tokens stay valid is not documented.',
}

/** `users.executePasswordChange`: POST /api/v2/users/executePasswordChange. */
export const usersExecutePasswordChangeOperation: Operation = {
  id: 'users.executePasswordChange',
  method: 'POST',
  path: '/api/v2/users/executePasswordChange',
  api: 'access',
  retry: 'never',
  auth: 'client',
  body: 'json',
  reconcile: 'Try oauth.token with the new password: when it gives a token the change took effect. Otherwise start over with users.requestPasswordChange.',
}

/** `bankConnections.list`: GET /api/v2/bankConnections. */
export const bankConnectionsListOperation: Operation = {
  id: 'bankConnections.list',
  method: 'GET',
  path: '/api/v2/bankConnections',
  api: 'access',
  retry: 'safe',
  auth: 'user',
}

/** `bankConnections.deleteAll`: DELETE /api/v2/bankConnections. */
export const bankConnectionsDeleteAllOperation: Operation = {
  id: 'bankConnections.deleteAll',
  method: 'DELETE',
  path: '/api/v2/bankConnections',
  api: 'access',
  retry: 'never',
  auth: 'user',
  reconcile: 'List what is left with bankConnections.list; call again when something that existed before is still there. The ids in a lost answer cannot be had again.',
}

/** `bankConnections.get`: GET /api/v2/bankConnections/{id}. */
export const bankConnectionsGetOperation: Operation = {
  id: 'bankConnections.get',
  method: 'GET',
  path: '/api/v2/bankConnections/{id}',
  api: 'access',
  retry: 'safe',
  auth: 'user',
}

/** `bankConnections.edit`: PATCH /api/v2/bankConnections/{id}. */
export const bankConnectionsEditOperation: Operation = {
  id: 'bankConnections.edit',
  method: 'PATCH',
  path: '/api/v2/bankConnections/{id}',
  api: 'access',
  retry: 'never',
  auth: 'user',
  body: 'json',
  reconcile: 'Read the connection with bankConnections.get and compare name and preferred procedure; saved secrets cannot be read back, so send those again.',
}

/** `bankConnections.delete`: DELETE /api/v2/bankConnections/{id}. */
export const bankConnectionsDeleteOperation: Operation = {
  id: 'bankConnections.delete',
  method: 'DELETE',
  path: '/api/v2/bankConnections/{id}',
  api: 'access',
  retry: 'never',
  auth: 'user',
  reconcile: 'Read the connection with bankConnections.get: a 404 means the delete took effect. A second delete is answered with 404, which then is no failure.',
}

/** `bankConnections.import`: POST /api/v2/bankConnections/import. */
export const bankConnectionsImportOperation: Operation = {
  id: 'bankConnections.import',
  method: 'POST',
  path: '/api/v2/bankConnections/import',
  api: 'access',
  retry: 'never',
  auth: 'user',
  body: 'json',
  reconcile: 'List the bank connections with bankConnections.list and look for one of this bank with an `importDate` after this call. A second import of the same connection is refused with `ENTITY_EXISTS`.',
}

/** `bankConnections.update`: POST /api/v2/bankConnections/update. */
export const bankConnectionsUpdateOperation: Operation = {
  id: 'bankConnections.update',
  method: 'POST',
  path: '/api/v2/bankConnections/update',
  api: 'access',
  retry: 'never',
  auth: 'user',
  body: 'json',
  reconcile: 'Read the connection with bankConnections.get: `updateStatus` `IN_PROGRESS`, or a `lastManualUpdate.timestamp` after this call, says that it ran. A second update meanwhile is answered with 423 `LOCKED`.',
}

/** `bankConnections.deleteConsent`: DELETE /api/v2/bankConnections/{id}/aisConsent. */
export const bankConnectionsDeleteConsentOperation: Operation = {
  id: 'bankConnections.deleteConsent',
  method: 'DELETE',
  path: '/api/v2/bankConnections/{id}/aisConsent',
  api: 'access',
  retry: 'never',
  auth: 'user',
  reconcile: 'Read the connection with bankConnections.get: an `aisConsent` that is missing, null or `NOT_PRESENT` says that the consent is gone at finAPI; a second call reports `NOT_EXIST` for what is gone (inferred).',
}

/** `bankConnections.connectInterface`: POST /api/v2/bankConnections/connectInterface. */
export const bankConnectionsConnectInterfaceOperation: Operation = {
  id: 'bankConnections.connectInterface',
  method: 'POST',
  path: '/api/v2/bankConnections/connectInterface',
  api: 'access',
  retry: 'never',
  auth: 'user',
  body: 'json',
  reconcile: 'Read the connection with bankConnections.get and look for the interface in `interfaces`. Adding it a second time is refused with `ENTITY_EXISTS`.',
}

/** `bankConnections.removeInterface`: POST /api/v2/bankConnections/removeInterface. */
export const bankConnectionsRemoveInterfaceOperation: Operation = {
  id: 'bankConnections.removeInterface',
  method: 'POST',
  path: '/api/v2/bankConnections/removeInterface',
  api: 'access',
  retry: 'never',
  auth: 'user',
  body: 'json',
  reconcile: 'Read the connection with bankConnections.get: when the interface is not in `interfaces` any more, the removal took effect.',
}

/** The `oauth` methods that are called with a client token. */
export class OauthClientResource {
  readonly #transport: Transport

  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * Revoke a token.
   *
   * Ends a user's tokens; authorised with the client token, not with the one to revoke. An unknown token is answered with 200
   * too, so repeating is harmless. Never revoke a token that an open web form runs on: the form would end with `INVALID_TOKEN`.
   * Needs a client token.
   *
   * @param body - The token to end, as form fields.
   * @returns 200: The token is not valid any more, or never was. No body
   * @throws ApiError 400: The request is malformed or a value is not allowed; `errors[].code` says which, for example
   * `BAD_REQUEST`, `MISSING_FIELD`, `ILLEGAL_FIELD_VALUE`
   * @throws ApiError 403: The bearer is not a client token
   * @throws ApiError 500: finAPI failed (`UNEXPECTED_ERROR`). Asking again is harmless
   * @see https://documentation.finapi.io/payments/authorization-and-creation-of-a-user-identity
   * @example
   * ```ts
   * await oauth.revoke(body)
   * ```
   */
  revoke(body: RevokeTokenParams, options?: RequestOptions): ApiPromise<void> {
    return this.#transport.send<void>(oauthRevokeOperation, { body }, options)
  }
}

/** The `oauth` methods that are called with no token. */
export class OauthPublicResource {
  readonly #transport: Transport

  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * Get or refresh a token.
   *
   * Gives a client token (`client_credentials`), a user token (`password`) or renews a user token (`refresh_token`). While a
   * token is valid finAPI returns the same one again with the time that is left, so calling twice does no harm, and asking anew
   * does not make a longer-lived token. Keep the token and reuse it.
   *
   * @param body - The grant and its credentials, as form fields. JSON is not accepted.
   * @returns 200: A token and how long it still lives
   * @throws AuthenticationError 401: Client or user credentials are wrong, or the refresh token is no longer valid. This answer
   * has its own shape
   * @throws ApiError 400: The request is malformed or a value is not allowed; `errors[].code` says which, for example
   * `BAD_REQUEST`, `MISSING_FIELD`, `ILLEGAL_FIELD_VALUE`
   * @throws ApiError 403: The user is not verified (`USER_NOT_VERIFIED`), or the client is bound to another API version
   * @throws ApiError 423: The user is locked after too many wrong passwords; changing the password unlocks
   * @throws ApiError 500: finAPI failed (`UNEXPECTED_ERROR`). Asking again is harmless
   * @see https://documentation.finapi.io/payments/authorization-and-creation-of-a-user-identity
   * @example
   * ```ts
   * const result = await oauth.token(body)
   * ```
   */
  token(body: GetTokenParams, options?: RequestOptions): ApiPromise<AccessToken> {
    return this.#transport.send<AccessToken>(oauthTokenOperation, { body }, options)
  }
}

/** The `users` methods that are called with a client token. */
export class UsersClientResource {
  readonly #transport: Transport

  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * Create a user.
   *
   * Creates an end user whose bank connections are kept apart from all others. Id and password are generated when left out, and
   * the plain password is in this answer only. Needs a client token.
   *
   * **When the outcome is not known:** With an id of your own: ask users.verificationStatus for it, where 404 means nothing was
   * created, and creating again with the same id is refused with `ENTITY_EXISTS` instead of making a second user. If the password
   * was generated and its answer lost, set a new one with users.requestPasswordChange and users.executePasswordChange. Without an
   * id of your own the user cannot be found: create another one.
   *
   * @param body - Who the user is; an empty object is enough.
   * @returns 201: The user, with the password in plain text for this one time
   * @throws AuthenticationError 401: The access token is missing, expired or invalid. This answer has its own shape. Comes only
   * after a renewed token was refused too
   * @throws ApiError 400: The request is malformed or a value is not allowed; `errors[].code` says which, for example
   * `BAD_REQUEST`, `MISSING_FIELD`, `ILLEGAL_FIELD_VALUE`
   * @throws ApiError 403: The token is of the wrong kind, the feature is not enabled for the client, the user is not verified, or
   * the client is bound to another API version
   * @throws ApiError 422: A user with this id exists already; ids do not differ by case (`ENTITY_EXISTS`)
   * @throws ApiError 500: finAPI failed (`UNEXPECTED_ERROR`). Whether a change took effect is unknown
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @see https://documentation.finapi.io/payments/authorization-and-creation-of-a-user-identity
   * @example
   * ```ts
   * const result = await users.create(body)
   * ```
   */
  create(body: UserCreateParams, options?: RequestOptions): ApiPromise<User> {
    return this.#transport.send<User>(usersCreateOperation, { body }, options)
  }

  /**
   * Delete a user that was never verified.
   *
   * Only for users without verification; a verified user is deleted with their own token. Needs a client token.
   *
   * **When the outcome is not known:** Ask users.verificationStatus for the id: 404 means the user is gone. A second delete is
   * answered with 404, which then is no failure.
   *
   * @param userId - Id of the user to delete; ids do not differ by case.
   * @returns 200: The user is gone. No body
   * @throws AuthenticationError 401: The access token is missing, expired or invalid. This answer has its own shape. Comes only
   * after a renewed token was refused too
   * @throws ApiError 400: The request is malformed or a value is not allowed; `errors[].code` says which, for example
   * `BAD_REQUEST`, `MISSING_FIELD`, `ILLEGAL_FIELD_VALUE`
   * @throws ApiError 403: The token is of the wrong kind, the feature is not enabled for the client, the user is not verified, or
   * the client is bound to another API version
   * @throws ApiError 404: No such user (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: The user is verified, so this call may not delete them (which code says so is not documented)
   * @throws ApiError 500: finAPI failed (`UNEXPECTED_ERROR`). Whether a change took effect is unknown
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await users.deleteUnverified(userId)
   * ```
   */
  deleteUnverified(userId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#transport.send<void>(usersDeleteUnverifiedOperation, { path: { userId } }, options)
  }

  /**
   * Mark a user as verified.
   *
   * An unverified user gets no token. Only needed where the client does not verify users automatically. Needs a client token.
   *
   * **When the outcome is not known:** Ask users.verificationStatus: when `isUserVerified` is true it took effect. A second call
   * is answered with 422 `USER_ALREADY_VERIFIED`, which then is no failure.
   *
   * @param userId - Id of the user to verify; ids do not differ by case.
   * @returns 200: The user is verified. No body
   * @throws AuthenticationError 401: The access token is missing, expired or invalid. This answer has its own shape. Comes only
   * after a renewed token was refused too
   * @throws ApiError 400: The request is malformed or a value is not allowed; `errors[].code` says which, for example
   * `BAD_REQUEST`, `MISSING_FIELD`, `ILLEGAL_FIELD_VALUE`
   * @throws ApiError 403: The token is of the wrong kind, the feature is not enabled for the client, the user is not verified, or
   * the client is bound to another API version
   * @throws ApiError 404: No such user (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: The user is verified already (`USER_ALREADY_VERIFIED`)
   * @throws ApiError 500: finAPI failed (`UNEXPECTED_ERROR`). Whether a change took effect is unknown
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await users.verify(userId)
   * ```
   */
  verify(userId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#transport.send<void>(usersVerifyOperation, { path: { userId } }, options)
  }

  /**
   * Read whether a user is verified.
   *
   * Also tells, by 404, whether a user id exists. Needs a client token.
   *
   * @returns 200: Id and verification of the user
   * @throws AuthenticationError 401: The access token is missing, expired or invalid. This answer has its own shape. Comes only
   * after a renewed token was refused too
   * @throws ApiError 400: The request is malformed or a value is not allowed; `errors[].code` says which, for example
   * `BAD_REQUEST`, `MISSING_FIELD`, `ILLEGAL_FIELD_VALUE`
   * @throws ApiError 403: The token is of the wrong kind, the feature is not enabled for the client, the user is not verified, or
   * the client is bound to another API version
   * @throws ApiError 404: No such user (`UNKNOWN_ENTITY`)
   * @throws ApiError 500: finAPI failed (`UNEXPECTED_ERROR`). Whether a change took effect is unknown
   * @example
   * ```ts
   * const result = await users.verificationStatus(query)
   * ```
   */
  verificationStatus(query: UsersVerificationStatusQuery, options?: RequestOptions): ApiPromise<VerificationStatusResource> {
    return this.#transport.send<VerificationStatusResource>(usersVerificationStatusOperation, { query: { ...query } }, options)
  }

  /**
   * Ask for a password-change token.
   *
   * Gives a token with which users.executePasswordChange sets a new password. It comes encrypted with the client's data
   * decryption key and has to be decrypted first. Needs a client token.
   *
   * **When the outcome is not known:** Call it again and use the newest token; nothing has changed for the user yet. Whether
   * older tokens stay valid is not documented.
   *
   * @param body - Whose password is to change.
   * @returns 200: The encrypted token
   * @throws AuthenticationError 401: The access token is missing, expired or invalid. This answer has its own shape. Comes only
   * after a renewed token was refused too
   * @throws ApiError 400: The request is malformed or a value is not allowed; `errors[].code` says which, for example
   * `BAD_REQUEST`, `MISSING_FIELD`, `ILLEGAL_FIELD_VALUE`
   * @throws ApiError 403: The token is of the wrong kind, the feature is not enabled for the client, the user is not verified, or
   * the client is bound to another API version
   * @throws ApiError 404: No such user (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: The password of this user cannot be changed now, for example because the user is not verified
   * (`USER_NOT_VERIFIED`; which cases give 422 is not documented)
   * @throws ApiError 500: finAPI failed (`UNEXPECTED_ERROR`). Whether a change took effect is unknown
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await users.requestPasswordChange(body)
   * ```
   */
  requestPasswordChange(body: RequestPasswordChangeParams, options?: RequestOptions): ApiPromise<PasswordChangingResource> {
    return this.#transport.send<PasswordChangingResource>(usersRequestPasswordChangeOperation, { body }, options)
  }

  /**
   * Set a new password.
   *
   * Sets the password with a decrypted token and unlocks a locked user. Needs a client token.
   *
   * **When the outcome is not known:** Try oauth.token with the new password: when it gives a token the change took effect.
   * Otherwise start over with users.requestPasswordChange.
   *
   * @param body - User, new password and the decrypted token.
   * @returns 200: Done. No body
   * @throws AuthenticationError 401: The access token is missing, expired or invalid. This answer has its own shape. Comes only
   * after a renewed token was refused too
   * @throws ApiError 400: The request is malformed or a value is not allowed; `errors[].code` says which, for example
   * `BAD_REQUEST`, `MISSING_FIELD`, `ILLEGAL_FIELD_VALUE`
   * @throws ApiError 403: The token is of the wrong kind, the feature is not enabled for the client, the user is not verified, or
   * the client is bound to another API version
   * @throws ApiError 404: No such user, or the token is not known (`UNKNOWN_ENTITY`; the second is inferred)
   * @throws ApiError 500: finAPI failed (`UNEXPECTED_ERROR`). Whether a change took effect is unknown
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await users.executePasswordChange(body)
   * ```
   */
  executePasswordChange(body: ExecutePasswordChangeParams, options?: RequestOptions): ApiPromise<void> {
    return this.#transport.send<void>(usersExecutePasswordChangeOperation, { body }, options)
  }
}

/** The `users` methods that are called with a user token. */
export class UsersUserResource {
  readonly #transport: Transport

  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * Read the user of the token.
   *
   * Data of the user the token belongs to. Needs the token of the user concerned.
   *
   * @returns 200: The user; `password` is masked
   * @throws AuthenticationError 401: The access token is missing, expired or invalid. This answer has its own shape. Comes only
   * after a renewed token was refused too
   * @throws ApiError 403: The token is of the wrong kind, the feature is not enabled for the client, the user is not verified, or
   * the client is bound to another API version
   * @throws ApiError 500: finAPI failed (`UNEXPECTED_ERROR`). Whether a change took effect is unknown
   * @example
   * ```ts
   * const result = await users.get()
   * ```
   */
  get(options?: RequestOptions): ApiPromise<User> {
    return this.#transport.send<User>(usersGetOperation, {}, options)
  }

  /**
   * Change the user of the token.
   *
   * Changes e-mail, phone or automatic updates. Members left out stay as they are (inferred). Needs the token of the user
   * concerned.
   *
   * **When the outcome is not known:** Read the user with users.get and compare it with what you sent; send the change again when
   * it is not there.
   *
   * @param body - What to change.
   * @returns 200: The changed user; `password` is masked
   * @throws AuthenticationError 401: The access token is missing, expired or invalid. This answer has its own shape. Comes only
   * after a renewed token was refused too
   * @throws ApiError 400: The request is malformed or a value is not allowed; `errors[].code` says which, for example
   * `BAD_REQUEST`, `MISSING_FIELD`, `ILLEGAL_FIELD_VALUE`
   * @throws ApiError 403: The token is of the wrong kind, the feature is not enabled for the client, the user is not verified, or
   * the client is bound to another API version
   * @throws ApiError 422: The change does not fit the user or the client, for example automatic updates that the client may not
   * use (`ILLEGAL_ENTITY_STATE`; which cases give 422 is not documented)
   * @throws ApiError 500: finAPI failed (`UNEXPECTED_ERROR`). Whether a change took effect is unknown
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await users.update(body)
   * ```
   */
  update(body: UserUpdateParams, options?: RequestOptions): ApiPromise<User> {
    return this.#transport.send<User>(usersUpdateOperation, { body }, options)
  }

  /**
   * Delete the user of the token.
   *
   * Removes the user with all bank connections, accounts and transactions. It cannot be undone. Send the PSU headers while the
   * person is present, or the bank counts an unattended access (about four a day are allowed). Needs the token of the user
   * concerned.
   *
   * **When the outcome is not known:** Ask users.verificationStatus for the user id with a client token: 404 means the user is
   * gone (inferred).
   *
   * @returns 200: The user is gone. No body
   * @throws AuthenticationError 401: The access token is missing, expired or invalid. This answer has its own shape. Comes only
   * after a renewed token was refused too
   * @throws ApiError 403: The token is of the wrong kind, the feature is not enabled for the client, the user is not verified, or
   * the client is bound to another API version
   * @throws ApiError 423: A bank connection of the user is busy (`LOCKED`). Try again later
   * @throws ApiError 500: finAPI failed (`UNEXPECTED_ERROR`). Whether a change took effect is unknown
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await users.delete()
   * ```
   */
  delete(options?: RequestOptions & { psu?: AccessPsuHeaders | undefined }): ApiPromise<void> {
    return this.#transport.send<void>(usersDeleteOperation, { headers: { ...options?.psu } }, options)
  }
}

/** The `bankConnections` methods that are called with a user token. */
export class BankConnectionsResource {
  readonly #transport: Transport

  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List bank connections.
   *
   * All bank connections of the user in one answer, without pages; the member is called `connections`. Needs the token of the
   * user concerned.
   *
   * @returns 200: The bank connections
   * @throws AuthenticationError 401: The access token is missing, expired or invalid. This answer has its own shape. Comes only
   * after a renewed token was refused too
   * @throws ApiError 400: The request is malformed or a value is not allowed; `errors[].code` says which, for example
   * `BAD_REQUEST`, `MISSING_FIELD`, `ILLEGAL_FIELD_VALUE`
   * @throws ApiError 403: The token is of the wrong kind, the feature is not enabled for the client, the user is not verified, or
   * the client is bound to another API version
   * @throws ApiError 500: finAPI failed (`UNEXPECTED_ERROR`). Whether a change took effect is unknown
   * @see https://documentation.finapi.io/access/post-processing-of-bank-account-import-update
   * @example
   * ```ts
   * const result = await bankConnections.list()
   * ```
   */
  list(query?: BankConnectionsListQuery, options?: RequestOptions): ApiPromise<BankConnectionList> {
    return this.#transport.send<BankConnectionList>(bankConnectionsListOperation, { query: { ...query } }, options)
  }

  /**
   * Delete every bank connection of the user.
   *
   * Removes all connections with their accounts, transactions and notification rules. Send the PSU headers while the person is
   * present, or the bank counts an unattended access (about four a day are allowed). Needs the token of the user concerned.
   *
   * **When the outcome is not known:** List what is left with bankConnections.list; call again when something that existed before
   * is still there. The ids in a lost answer cannot be had again.
   *
   * @returns 200: Ids of the connections that were deleted
   * @throws AuthenticationError 401: The access token is missing, expired or invalid. This answer has its own shape. Comes only
   * after a renewed token was refused too
   * @throws ApiError 403: The token is of the wrong kind, the feature is not enabled for the client, the user is not verified, or
   * the client is bound to another API version
   * @throws ApiError 423: The bank connection is busy with an import, an update or its categorisation (`LOCKED`). Try again later
   * @throws ApiError 500: finAPI failed (`UNEXPECTED_ERROR`). Whether a change took effect is unknown
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await bankConnections.deleteAll()
   * ```
   */
  deleteAll(options?: RequestOptions & { psu?: AccessPsuHeaders | undefined }): ApiPromise<IdentifierList> {
    return this.#transport.send<IdentifierList>(bankConnectionsDeleteAllOperation, { headers: { ...options?.psu } }, options)
  }

  /**
   * Read a bank connection.
   *
   * Poll it after an import or update until `updateStatus` is `READY`. That does not prove success: look at
   * `interfaces[].lastManualUpdate.result` too. Needs the token of the user concerned.
   *
   * @param id - Bank connection id.
   * @returns 200: The bank connection as it is now
   * @throws AuthenticationError 401: The access token is missing, expired or invalid. This answer has its own shape. Comes only
   * after a renewed token was refused too
   * @throws ApiError 400: The request is malformed or a value is not allowed; `errors[].code` says which, for example
   * `BAD_REQUEST`, `MISSING_FIELD`, `ILLEGAL_FIELD_VALUE`
   * @throws ApiError 403: The token is of the wrong kind, the feature is not enabled for the client, the user is not verified, or
   * the client is bound to another API version
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 500: finAPI failed (`UNEXPECTED_ERROR`). Whether a change took effect is unknown
   * @see https://documentation.finapi.io/access/post-processing-of-bank-account-import-update
   * @example
   * ```ts
   * const result = await bankConnections.get(id)
   * ```
   */
  get(id: number, options?: RequestOptions): ApiPromise<BankConnection> {
    return this.#transport.send<BankConnection>(bankConnectionsGetOperation, { path: { id } }, options)
  }

  /**
   * Rename a connection or change saved credentials.
   *
   * Changes name, saved credentials or the preferred authentication procedure. Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Read the connection with bankConnections.get and compare name and preferred procedure;
   * saved secrets cannot be read back, so send those again.
   *
   * @param id - Bank connection id.
   * @param body - What to change.
   * @returns 200: The changed bank connection
   * @throws AuthenticationError 401: The access token is missing, expired or invalid. This answer has its own shape. Comes only
   * after a renewed token was refused too
   * @throws ApiError 400: The request is malformed or a value is not allowed; `errors[].code` says which, for example
   * `BAD_REQUEST`, `MISSING_FIELD`, `ILLEGAL_FIELD_VALUE`
   * @throws ApiError 403: The token is of the wrong kind, the feature is not enabled for the client, the user is not verified, or
   * the client is bound to another API version
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: The change does not fit the connection, for example an unknown procedure (`INVALID_TWO_STEP_PROCEDURE`)
   * @throws ApiError 423: The bank connection is busy with an import, an update or its categorisation (`LOCKED`). Try again later
   * @throws ApiError 500: finAPI failed (`UNEXPECTED_ERROR`). Whether a change took effect is unknown
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await bankConnections.edit(id, body)
   * ```
   */
  edit(id: number, body: EditBankConnectionParams, options?: RequestOptions): ApiPromise<BankConnection> {
    return this.#transport.send<BankConnection>(bankConnectionsEditOperation, { path: { id }, body }, options)
  }

  /**
   * Delete a bank connection.
   *
   * Removes the connection with its accounts, transactions and notification rules. Send the PSU headers while the person is
   * present, or the bank counts an unattended access (about four a day are allowed). Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Read the connection with bankConnections.get: a 404 means the delete took effect. A second
   * delete is answered with 404, which then is no failure.
   *
   * @param id - Bank connection id.
   * @returns 200: The bank connection is gone. No body
   * @throws AuthenticationError 401: The access token is missing, expired or invalid. This answer has its own shape. Comes only
   * after a renewed token was refused too
   * @throws ApiError 400: The request is malformed or a value is not allowed; `errors[].code` says which, for example
   * `BAD_REQUEST`, `MISSING_FIELD`, `ILLEGAL_FIELD_VALUE`
   * @throws ApiError 403: The token is of the wrong kind, the feature is not enabled for the client, the user is not verified, or
   * the client is bound to another API version
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 423: The bank connection is busy with an import, an update or its categorisation (`LOCKED`). Try again later
   * @throws ApiError 500: finAPI failed (`UNEXPECTED_ERROR`). Whether a change took effect is unknown
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await bankConnections.delete(id)
   * ```
   */
  delete(id: number, options?: RequestOptions & { psu?: AccessPsuHeaders | undefined }): ApiPromise<void> {
    return this.#transport.send<void>(bankConnectionsDeleteOperation, { path: { id }, headers: { ...options?.psu } }, options)
  }

  /**
   * Import a bank connection directly.
   *
   * For mandators with a licence of their own; without one use a web form. The call runs the bank's authentication itself: 510 is
   * not a failure but the next step, and the same call is repeated with `multiStepAuthentication`. The download goes on after the
   * answer: wait for `updateStatus` `READY`. Send the PSU headers while the person is present, or the bank counts an unattended
   * access (about four a day are allowed). Needs the token of the user concerned.
   *
   * **When the outcome is not known:** List the bank connections with bankConnections.list and look for one of this bank with an
   * `importDate` after this call. A second import of the same connection is refused with `ENTITY_EXISTS`.
   *
   * @param body - Bank, interface and credentials.
   * @returns 201: The bank connection; its data are still being loaded
   * @throws AuthenticationError 401: The access token is missing, expired or invalid. This answer has its own shape. Comes only
   * after a renewed token was refused too
   * @throws ApiError 400: The request is malformed or a value is not allowed; `errors[].code` says which, for example
   * `BAD_REQUEST`, `MISSING_FIELD`, `ILLEGAL_FIELD_VALUE`
   * @throws ApiError 403: The token is of the wrong kind, the feature is not enabled for the client, the user is not verified, or
   * the client is bound to another API version
   * @throws ApiError 422: Refused by the bank (`BANK_SERVER_REJECTION`, whose message may be shown to the person) or for another
   * business reason, such as `INVALID_TWO_STEP_PROCEDURE`, `NO_EXISTING_CHALLENGE`, `NO_ACCOUNTS_FOR_TYPE_LIST` or
   * `ENTITY_EXISTS`
   * @throws ApiError 500: finAPI failed (`UNEXPECTED_ERROR`). Whether a change took effect is unknown
   * @throws ApiError 501: finAPI does not support this bank or interface (`UNSUPPORTED_BANK`)
   * @throws ApiError 510: The bank wants a further authentication step (`ADDITIONAL_AUTHENTICATION_REQUIRED`): see
   * `errors[].multiStepAuthentication`, then repeat the same call with the answer. A decoupled confirmation is asked for at most
   * every 5 seconds
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @see https://documentation.finapi.io/access/post-processing-of-bank-account-import-update
   * @example
   * ```ts
   * const result = await bankConnections.import(body)
   * ```
   */
  import(body: ImportBankConnectionParams, options?: RequestOptions & { psu?: AccessPsuHeaders | undefined }): ApiPromise<BankConnection> {
    return this.#transport.send<BankConnection>(bankConnectionsImportOperation, { body, headers: { ...options?.psu } }, options)
  }

  /**
   * Refresh a bank connection directly.
   *
   * Loads new balances and transactions; to rename a connection use bankConnections.edit. For mandators with a licence of their
   * own; without one use a web form. The call runs the bank's authentication itself: 510 is not a failure but the next step, and
   * the same call is repeated with `multiStepAuthentication`. The download goes on after the answer: wait for `updateStatus`
   * `READY`. Send the PSU headers while the person is present, or the bank counts an unattended access (about four a day are
   * allowed). Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Read the connection with bankConnections.get: `updateStatus` `IN_PROGRESS`, or a
   * `lastManualUpdate.timestamp` after this call, says that it ran. A second update meanwhile is answered with 423 `LOCKED`.
   *
   * @param body - Bank connection, interface and, where needed, credentials.
   * @returns 200: The bank connection; its data are still being loaded
   * @throws AuthenticationError 401: The access token is missing, expired or invalid. This answer has its own shape. Comes only
   * after a renewed token was refused too
   * @throws ApiError 400: The request is malformed or a value is not allowed; `errors[].code` says which, for example
   * `BAD_REQUEST`, `MISSING_FIELD`, `ILLEGAL_FIELD_VALUE`
   * @throws ApiError 403: The token is of the wrong kind, the feature is not enabled for the client, the user is not verified, or
   * the client is bound to another API version
   * @throws ApiError 404: Nothing with this id is visible to the caller (`UNKNOWN_ENTITY`)
   * @throws ApiError 422: Refused by the bank (`BANK_SERVER_REJECTION`, whose message may be shown to the person) or for another
   * business reason, such as `INVALID_TWO_STEP_PROCEDURE`, `NO_EXISTING_CHALLENGE`, `NO_ACCOUNTS_FOR_TYPE_LIST` or
   * `ENTITY_EXISTS`
   * @throws ApiError 423: The bank connection is busy with an import, an update or its categorisation (`LOCKED`). Try again later
   * @throws ApiError 500: finAPI failed (`UNEXPECTED_ERROR`). Whether a change took effect is unknown
   * @throws ApiError 501: finAPI does not support this bank or interface (`UNSUPPORTED_BANK`)
   * @throws ApiError 510: The bank wants a further authentication step (`ADDITIONAL_AUTHENTICATION_REQUIRED`): see
   * `errors[].multiStepAuthentication`, then repeat the same call with the answer. A decoupled confirmation is asked for at most
   * every 5 seconds
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @see https://documentation.finapi.io/access/post-processing-of-bank-account-import-update
   * @example
   * ```ts
   * const result = await bankConnections.update(body)
   * ```
   */
  update(body: UpdateBankConnectionParams, options?: RequestOptions & { psu?: AccessPsuHeaders | undefined }): ApiPromise<BankConnection> {
    return this.#transport.send<BankConnection>(bankConnectionsUpdateOperation, { body, headers: { ...options?.psu } }, options)
  }

  /**
   * Delete the consent of an interface.
   *
   * Ends the person's consent to read accounts over one interface, at finAPI and at the bank. The two can end differently: read
   * both results. Send the PSU headers while the person is present, or the bank counts an unattended access (about four a day are
   * allowed). Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Read the connection with bankConnections.get: an `aisConsent` that is missing, null or
   * `NOT_PRESENT` says that the consent is gone at finAPI; a second call reports `NOT_EXIST` for what is gone (inferred).
   *
   * @param id - Bank connection id.
   * @returns 200: What became of the consent at finAPI and at the bank
   * @throws AuthenticationError 401: The access token is missing, expired or invalid. This answer has its own shape. Comes only
   * after a renewed token was refused too
   * @throws ApiError 400: The request is malformed or a value is not allowed; `errors[].code` says which, for example
   * `BAD_REQUEST`, `MISSING_FIELD`, `ILLEGAL_FIELD_VALUE`
   * @throws ApiError 403: The token is of the wrong kind, the feature is not enabled for the client, the user is not verified, or
   * the client is bound to another API version
   * @throws ApiError 422: The bank refused the deletion and `forceDeletion` was not set (`INVALID_CONSENT`), or the connection
   * lacks this interface
   * @throws ApiError 423: The bank connection is busy with an import, an update or its categorisation (`LOCKED`). Try again later
   * @throws ApiError 500: finAPI failed (`UNEXPECTED_ERROR`). Whether a change took effect is unknown
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
  ): ApiPromise<DeleteConsent> {
    return this.#transport.send<DeleteConsent>(bankConnectionsDeleteConsentOperation, { path: { id }, query: { ...query }, headers: { ...options?.psu } }, options)
  }

  /**
   * Add an interface to a connection.
   *
   * For mandators with a licence of their own; without one use a web form. The call runs the bank's authentication itself: 510 is
   * not a failure but the next step, and the same call is repeated with `multiStepAuthentication`. The download goes on after the
   * answer: wait for `updateStatus` `READY`. Send the PSU headers while the person is present, or the bank counts an unattended
   * access (about four a day are allowed). Needs the token of the user concerned.
   *
   * **When the outcome is not known:** Read the connection with bankConnections.get and look for the interface in `interfaces`.
   * Adding it a second time is refused with `ENTITY_EXISTS`.
   *
   * @param body - Bank connection, interface and credentials.
   * @returns 200: The bank connection with the new interface; its data are still being loaded
   * @throws AuthenticationError 401: The access token is missing, expired or invalid. This answer has its own shape. Comes only
   * after a renewed token was refused too
   * @throws ApiError 400: The request is malformed or a value is not allowed; `errors[].code` says which, for example
   * `BAD_REQUEST`, `MISSING_FIELD`, `ILLEGAL_FIELD_VALUE`
   * @throws ApiError 403: The token is of the wrong kind, the feature is not enabled for the client, the user is not verified, or
   * the client is bound to another API version
   * @throws ApiError 422: Refused by the bank (`BANK_SERVER_REJECTION`, whose message may be shown to the person) or for another
   * business reason, such as `INVALID_TWO_STEP_PROCEDURE`, `NO_EXISTING_CHALLENGE`, `NO_ACCOUNTS_FOR_TYPE_LIST` or
   * `ENTITY_EXISTS`. `LOGIN_FIELDS_MISMATCH`: the credentials of `sourceBankingInterface` do not fit
   * @throws ApiError 423: The bank connection is busy with an import, an update or its categorisation (`LOCKED`). Try again later
   * @throws ApiError 500: finAPI failed (`UNEXPECTED_ERROR`). Whether a change took effect is unknown
   * @throws ApiError 501: finAPI does not support this bank or interface (`UNSUPPORTED_BANK`)
   * @throws ApiError 510: The bank wants a further authentication step (`ADDITIONAL_AUTHENTICATION_REQUIRED`): see
   * `errors[].multiStepAuthentication`, then repeat the same call with the answer. A decoupled confirmation is asked for at most
   * every 5 seconds
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @see https://documentation.finapi.io/access/post-processing-of-bank-account-import-update
   * @example
   * ```ts
   * const result = await bankConnections.connectInterface(body)
   * ```
   */
  connectInterface(
    body: ConnectInterfaceParams,
    options?: RequestOptions & { psu?: AccessPsuHeaders | undefined },
  ): ApiPromise<BankConnection> {
    return this.#transport.send<BankConnection>(bankConnectionsConnectInterfaceOperation, { body, headers: { ...options?.psu } }, options)
  }

  /**
   * Remove an interface from a connection.
   *
   * Forgets one way of reaching the bank. What happens when it is the last one is not documented here. Send the PSU headers while
   * the person is present, or the bank counts an unattended access (about four a day are allowed). Needs the token of the user
   * concerned.
   *
   * **When the outcome is not known:** Read the connection with bankConnections.get: when the interface is not in `interfaces`
   * any more, the removal took effect.
   *
   * @param body - Bank connection and interface.
   * @returns 200: Done. No body
   * @throws AuthenticationError 401: The access token is missing, expired or invalid. This answer has its own shape. Comes only
   * after a renewed token was refused too
   * @throws ApiError 400: The request is malformed or a value is not allowed; `errors[].code` says which, for example
   * `BAD_REQUEST`, `MISSING_FIELD`, `ILLEGAL_FIELD_VALUE`
   * @throws ApiError 403: The token is of the wrong kind, the feature is not enabled for the client, the user is not verified, or
   * the client is bound to another API version
   * @throws ApiError 404: No such bank connection, or it lacks this interface (`UNKNOWN_ENTITY`; the second is inferred)
   * @throws ApiError 423: The bank connection is busy with an import, an update or its categorisation (`LOCKED`). Try again later
   * @throws ApiError 500: finAPI failed (`UNEXPECTED_ERROR`). Whether a change took effect is unknown
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await bankConnections.removeInterface(body)
   * ```
   */
  removeInterface(body: RemoveInterfaceParams, options?: RequestOptions & { psu?: AccessPsuHeaders | undefined }): ApiPromise<void> {
    return this.#transport.send<void>(bankConnectionsRemoveInterfaceOperation, { body, headers: { ...options?.psu } }, options)
  }
}

/** What can be called on finAPI Access V2 (part) with a client token. */
export interface AccessClientApi {
  readonly oauth: OauthClientResource
  readonly users: UsersClientResource
}

/**
 * Binds the resources of finAPI Access V2 (part) that are called with a client token to a transport.
 *
 * @returns the resources by name
 */
export function createAccessClientApi(transport: Transport): AccessClientApi {
  return {
    oauth: new OauthClientResource(transport),
    users: new UsersClientResource(transport),
  }
}

/** What can be called on finAPI Access V2 (part) with a user token. */
export interface AccessUserApi {
  readonly users: UsersUserResource
  readonly bankConnections: BankConnectionsResource
}

/**
 * Binds the resources of finAPI Access V2 (part) that are called with a user token to a transport.
 *
 * @returns the resources by name
 */
export function createAccessUserApi(transport: Transport): AccessUserApi {
  return {
    users: new UsersUserResource(transport),
    bankConnections: new BankConnectionsResource(transport),
  }
}

/** What can be called on finAPI Access V2 (part) with no token. */
export interface AccessPublicApi {
  readonly oauth: OauthPublicResource
}

/**
 * Binds the resources of finAPI Access V2 (part) that are called with no token to a transport.
 *
 * @returns the resources by name
 */
export function createAccessPublicApi(transport: Transport): AccessPublicApi {
  return {
    oauth: new OauthPublicResource(transport),
  }
}
