// Generated from openapi/fintoc.yaml by @kit/codegen. Do not edit.

import type { ApiPromise, RequestOptions } from '@kit/core/http'
import type { PageOptions, PagePromise } from '@kit/core/pagination'

/**
 * A number money can be sent to. An account has one root number and as many others as you add, for example one for each customer.
 * It cannot be moved to another account.
 */
export interface AccountNumber {
  /** Prefix `acno_`. */
  id: string
  /** Always `account_number`. */
  object: 'account_number' | (string & {})
  /** The account the money arrives on (`acc_`). */
  account_id: string
  /** The number itself; in Mexico a CLABE of 18 digits. Leading zeros count: keep it as a text. */
  number: string
  /** Your own note of at most 40 characters, or null. */
  description: string | null
  /** Your own keys and values. Every value is a text. */
  metadata: Record<string, string>
  /** Test or real: follows the key it was made with. */
  mode: 'live' | 'test' | (string & {})
  /** A disabled number refuses transfers. That a deleted one has a value of its own is implied, not documented. */
  status?: 'enabled' | 'disabled' | (string & {})
  /** Whether it is the number the account was opened with. */
  is_root?: boolean
  /** Limits for money that arrives, or null. */
  options?: AccountNumberOptions | null
  /** When it was created, in UTC; up to nine fraction digits. Format `date-time`. */
  created_at: string
  /** When it last changed, in UTC. Format `date-time`. */
  updated_at?: string
  /** When it last received a transfer, in UTC, or null. Format `date-time`. */
  last_transfer_at?: string | null
  /** When it was deleted, in UTC, or null. Format `date-time`. */
  deleted_at?: string | null
}

/**
 * Limits for money that arrives on an account number, in the smallest unit of the currency of the account. A transfer outside of
 * them is refused.
 */
export interface AccountNumberOptions {
  /** Least amount that is accepted; null for no limit. */
  min_amount?: number | null | undefined
  /** Largest amount that is accepted; null for no limit. */
  max_amount?: number | null | undefined
}

/**
 * The monthly statement of an account at Fintoc. The names end in `_cents` whatever the currency: amounts are in the smallest
 * unit of the currency of the account, whole pesos for CLP.
 */
export interface AccountStatement {
  /** Prefix `acst_`. */
  id: string
  /** Always `account_statement`. */
  object: 'account_statement' | (string & {})
  /** First day, `YYYY-MM-DD`. Format `date`. */
  start_date: string
  /** Last day, `YYYY-MM-DD`. Format `date`. */
  end_date: string
  /** Sum of what went out. */
  total_debited_cents: number
  /** Sum of what came in. */
  total_credited_cents: number
  /** Balance at the start. */
  initial_balance_cents: number
  /** Balance at the end. */
  final_balance_cents: number
  /**
   * Where the statement can be downloaded. It was seen on the API host, so the secret key is likely needed (unverified). Format
   * `uri`.
   */
  download_url: string
  /** When it was created, in UTC. Format `date-time`. */
  created_at: string
}

/**
 * An account at Fintoc that holds your money (Business Accounts, v2). `LinkAccount` is something else: a bank account behind a
 * link.
 */
export interface AccountV2 {
  /** Prefix `acc_`. */
  id: string
  /** Always `account`. */
  object: 'account' | (string & {})
  /** Test or real: follows the key it was made with. */
  mode: 'live' | 'test' | (string & {})
  /** Your own note, or null. */
  description: string | null
  /** What can be spent now, in the smallest unit of `currency`: cents for MXN, whole pesos for CLP. */
  available_balance: number
  /** ISO 4217. One sample shows lower case: compare without regard to case. */
  currency: 'MXN' | 'CLP' | (string & {})
  /** The legal entity that owns it. */
  entity: Entity
  /** Whether it is the root account of your organisation, which pays for account verifications. */
  is_root: boolean
  /** The number the account was opened with; in Mexico a CLABE of 18 digits. Keep it as a text. */
  root_account_number: string
  /** Id of that number (`acno_`). */
  root_account_number_id: string
  /** `active` was seen in answers, the others are named by an official client. */
  status: 'active' | 'blocked' | 'closed' | (string & {})
}

/** A check of who holds a CLABE, made with a transfer of 0.01 MXN from your root account (Mexico). */
export interface AccountVerification {
  /** Prefix `accv_`. */
  id: string
  /** Always `account_verification`. */
  object: 'account_verification' | (string & {})
  /** The checked account. `holder_id` and `holder_name` are null until it succeeded. */
  counterparty: Counterparty
  /** Test or real: follows the key it was made with. */
  mode: 'live' | 'test' | (string & {})
  /** Why it failed, or null. */
  reason: string | null
  /** Receipt of the central bank, or null. Format `uri`. */
  receipt_url: string | null
  /** `pending` until the outcome is known; `succeeded` and `failed` are final. */
  status: 'pending' | 'succeeded' | 'failed' | (string & {})
  /** When the small transfer was made, in UTC. Format `date-time`. */
  transaction_date: string
  /** Id of the small transfer (`tr_`). */
  transfer_id: string
}

/** A postal address. Only members with a value are returned. */
export interface Address {
  /** City. */
  city?: string | undefined
  /** ISO 3166-1 alpha-2. Returned in lower case. */
  country?: string | undefined
  /** Street and number. */
  line1?: string | undefined
  /** Flat, floor and the like. */
  line2?: string | undefined
  /** Postal code. */
  postal_code?: string | undefined
  /** State or region. */
  state?: string | undefined
}

/** An API key, masked. Taken from what the official command line tool prints (partly unverified). */
export interface ApiKey {
  /** Id of the key. */
  id: string
  /** Its name, or null. */
  name?: string | null
  /** Test or live. */
  mode: 'live' | 'test' | (string & {})
  /** Its last four characters. */
  last_four?: string | null
  /** When it was created, in UTC. Format `date-time`. */
  created_at?: string | null
}

/** Balances of an account, in the smallest unit of its currency (whole pesos for CLP, cents for USD). */
export interface Balance {
  /** What can be spent now. */
  available: number
  /** The accounting balance. */
  current: number
  /** For a checking account what is available plus its credit line; for a credit line the approved limit. */
  limit: number
}

/** A bank account, named by its number. */
export interface BankAccountRef {
  /** Tax id of the holder. In Chile the RUT: digits and check digit, without dots or hyphen. */
  holder_id: string
  /** The bank, for example `cl_banco_estado`; see `Institution.id`. */
  institution_id: string
  /** Account number. */
  number: string
  /** Kind of account. */
  type: BankAccountType
  /** Name of the holder. Seen on the recipient account of a refund. */
  holder_name?: string | null
}

/** Kind of bank account in Chile. `checking_account` was seen, the others come from product tables. */
export type BankAccountType = 'checking_account' | 'sight_account' | 'savings_account' | 'rut_account' | (string & {})

/**
 * Kind of bank account in Chile. `checking_account` was seen, the others come from product tables.
 *
 * What you send: only documented values. `BankAccountType` is what you are sent.
 */
export type BankAccountTypeInput = 'checking_account' | 'sight_account' | 'savings_account' | 'rut_account'

/** The business a payment is collected for, when that is not you. */
export interface BusinessProfile {
  /** Name of the business. */
  name?: string | undefined
  /** Tax id of the business, in Chile the RUT without dots or hyphen. */
  tax_id?: string | undefined
  /** Six-digit activity code with leading zeros, for example `009613`. */
  category?: string | undefined
}

/** A stored card. Brand and last digits were not seen (partly unverified). */
export interface CardDetails {
  /** When it expires. */
  expiration: CardExpiration
  /** The wallet it comes from, or null for a plain card. */
  wallet: 'apple_pay' | (string & {}) | null
}

/** When a card expires. Both members are null for a card from a wallet. */
export interface CardExpiration {
  /** Month, 1 to 12 (unverified), or null. */
  month?: number | null
  /** Year. Whether with two or four digits is unverified. Or null. */
  year?: number | null
}

/** One debit on a bank mandate (legacy direct debit). It does not say which mandate: put your own reference into `metadata`. */
export interface Charge {
  /** Prefix `ch_`. */
  id: string
  /** Always `charge`. */
  object: 'charge' | (string & {})
  /** What is debited, in whole Chilean pesos. */
  amount: number
  /** The business it is collected for, or null. */
  business_profile: BusinessProfile | null
  /** When it was created, in UTC. Format `date-time`. */
  created_at: string
  /** Only `CLP`. Older samples show lower case. */
  currency: 'CLP' | (string & {})
  /** Null unless the status is `failed`. Further values are unverified. */
  failure_code: 'insufficient_funds' | (string & {}) | null
  /** Your own keys and values. Every value is a text. */
  metadata: Record<string, string>
  /** Test or real: follows the key it was made with. */
  mode: 'live' | 'test' | (string & {})
  /** The account the money goes to, when that was enabled for you. */
  recipient_account?: BankAccountRef | null
  /** `succeeded`, `failed` and `canceled` are final. `in_progress` is named by the official command line tool only. */
  status: 'pending' | 'in_progress' | 'succeeded' | 'failed' | 'canceled' | (string & {})
}

/** Settings of a checkout session for bank transfers. */
export interface CheckoutBankTransferOptions {
  /** The account a direct payment goes to (Chile only). */
  recipient_account?: BankAccountRef | null
  /** What the page filled in about the payer. Shape as it was sent (unverified). */
  sender_account?: Record<string, unknown> | null
}

/** Settings for bank transfers. */
export interface CheckoutBankTransferOptionsInput {
  /** Pay this account directly (Chile only). */
  recipient_account?: RecipientAccountInput | undefined
  /** What the page fills in for the payer. The shape is that of API version 2023-11-15 (unverified for later ones). */
  sender_account?: SenderAccountPrefillInput | undefined
}

/**
 * Settings of a checkout session, by kind of payment method. Only those for bank transfers were seen; the key was
 * `payment_intent` before 2026-02-01.
 */
export interface CheckoutPaymentMethodOptions {
  /** Settings for bank transfers. */
  bank_transfer?: CheckoutBankTransferOptions | null
}

/** Settings of a checkout session, by kind of payment method, in API version 2023-11-15. */
export interface CheckoutPaymentMethodOptionsV2023 {
  /** Settings for bank transfers. Called `bank_transfer` since 2026-02-01. */
  payment_intent?: CheckoutBankTransferOptions | null
}

/**
 * A page on which a customer pays, stores a payment method or subscribes, as API version 2026-02-01 shows it. What the documents
 * show after `payment_resource` was pieced together from other sources.
 */
export interface CheckoutSession {
  /** Prefix `cs_`. */
  id: string
  /** Always `checkout_session`. */
  object: 'checkout_session' | (string & {})
  /**
   * What is to be paid, in the smallest unit of `currency`: whole pesos for CLP, cents for MXN and USD. Null with the flow
   * `setup` (inferred).
   */
  amount: number | null
  /** The business it is collected for, or null. */
  business_profile: BusinessProfile | null
  /** Where the customer goes after giving up, or null. */
  cancel_url: string | null
  /** When it was created, in UTC. Format `date-time`. */
  created_at: string
  /** ISO 4217, upper case, or null. */
  currency: 'CLP' | 'MXN' | (string & {}) | null
  /** The customer, or null. */
  customer: Customer | null
  /** E-mail address of the customer, or null. */
  customer_email: string | null
  /** Until when it can be used, in UTC; 24 hours after `created_at` in the sample. Format `date-time`. */
  expires_at: string | null
  /** `payment`: pay once. `setup`: store a payment method. `subscription`: store one and start a subscription. */
  flow: 'payment' | 'setup' | 'subscription' | (string & {})
  /** What is bought. Shape of an entry unverified. */
  line_items?: Record<string, unknown>[] | null
  /** Your own keys and values. Every value is a text. */
  metadata: Record<string, string>
  /** Test or real: follows the key it was made with. */
  mode: 'live' | 'test' | (string & {})
  /** Id of a stored payment method (`pm_`), or null. */
  payment_method: string | null
  /** Settings for each kind of payment method, or null. */
  payment_method_options: CheckoutPaymentMethodOptions | null
  /** The kinds of payment the customer is offered, or null. */
  payment_method_types: ('bank_transfer' | 'card' | 'installment' | 'cash' | 'pac' | (string & {}))[] | null
  /** The attempt to pay. Null until there is one. */
  payment_resource: PaymentResource | null
  /**
   * The page to send the customer to, or null. Use it as it is: its host was seen as `checkout.fintoc.com` and as
   * `pay.fintoc.com`.
   */
  redirect_url: string | null
  /** What the widget is opened with. Only with `ui_mode` `embedded`. */
  session_token?: string | null
  /** The storing of the payment method, with the flows `setup` and `subscription`. */
  setup_intent?: SetupIntent | null
  /**
   * `finished` means that the customer came to the end, not that money moved: look at `payment_resource.payment_intent.status`.
   * `expired` is final too.
   */
  status: 'created' | 'in_progress' | 'finished' | 'expired' | (string & {})
  /** The subscription, with the flow `subscription`. Shape unverified. */
  subscription?: string | null
  /** Where the customer goes at the end, or null. Arriving there proves nothing. */
  success_url: string | null
  /** How the page is shown. `embedded` is named in the documents; what the other value is called is unverified. */
  ui_mode?: 'embedded' | 'hosted' | 'redirect' | (string & {})
}

/**
 * A payment page as API version 2023-11-15 shows it. The sample was cut inside `payment_resource`: what comes after is inferred.
 */
export interface CheckoutSessionV2023 {
  /** Prefix `cs_`. */
  id: string
  /** Always `checkout_session`. */
  object: 'checkout_session' | (string & {})
  /** What is to be paid, in the smallest unit of `currency`: whole pesos for CLP, cents for MXN and USD. */
  amount: number
  /** The business it is collected for; an empty object when there is none. */
  business_profile: BusinessProfile
  /** Where the customer goes after giving up, or null. */
  cancel_url: string | null
  /** When it was created, in UTC. Format `date-time`. */
  created_at: string
  /** ISO 4217. Older samples show lower case: compare without regard to case. */
  currency: 'CLP' | 'MXN' | (string & {})
  /** The customer as it was given, without an id; or null. */
  customer: InlineCustomer | null
  /** E-mail address of the customer, or null. */
  customer_email: string | null
  /** Until when it can be used, in UTC, or null. Format `date-time`. */
  expires_at: string | null
  /** Your own keys and values. Every value is a text. */
  metadata: Record<string, string>
  /** Test or real: follows the key it was made with. */
  mode: 'live' | 'test' | (string & {})
  /** Settings for each kind of payment method. */
  payment_method_options: CheckoutPaymentMethodOptionsV2023
  /** The kinds of payment the customer is offered. Called `payment_method_types` since 2026-02-01. */
  payment_methods: ('payment_intent' | (string & {}))[]
  /** The attempt to pay. Null until there is one. */
  payment_resource: PaymentResourceV2023 | null
  /** The page to send the customer to. Use it as it is. */
  redirect_url?: string | null
  /** What the widget is opened with. */
  session_token?: string | null
  /**
   * `finished` means that the customer came to the end, not that money moved: look at `payment_resource.payment_intent.status`.
   */
  status: 'created' | 'in_progress' | 'finished' | 'expired' | (string & {})
  /** Where the customer goes at the end, or null. Arriving there proves nothing. */
  success_url: string | null
  /** How the page is shown. Values unverified. */
  ui_mode?: string | null
}

/**
 * Chilean institutions for payments and transfers. Movements also know `cl_banco_bci_360`, the fiscal product `cl_fiscal_sii`.
 */
export type ChileInstitutionId =
  | 'cl_banco_estado' | 'cl_banco_bci' | 'cl_banco_bice' | 'cl_banco_de_chile' | 'cl_banco_falabella' | 'cl_banco_itau'
  | 'cl_banco_ripley' | 'cl_banco_santander' | 'cl_banco_consorcio' | 'cl_banco_scotiabank' | 'cl_mercado_pago' | 'cl_mach'
  | 'cl_tenpo' | 'cl_banco_security' | 'cl_tapp_caja_los_andes' | 'cl_banco_internacional' | 'cl_banco_coopeuch'
  | 'cl_copec_pay' | 'cl_prepago_los_heroes' | 'cl_banco_bbva' | 'cl_banco_hsbc' | (string & {})

/** The other side of a transfer. */
export interface Counterparty {
  /** Its account number; in Mexico a CLABE of 18 digits, a card or a phone number. Leading zeros count: keep it as a text. */
  account_number: string
  /**
   * Mexico: `clabe`, `debit_card`, `phone_number`. For Chile sources disagree: `checking_account` and `sight_account`, or
   * `checking` and `sight`.
   */
  account_type:
    | 'clabe' | 'debit_card' | 'phone_number' | 'checking_account' | 'sight_account' | 'checking' | 'sight' | (string & {})
  /** E-mail address that was given, or null. Since 2026-02-01. */
  email?: string | null
  /** Tax id of the holder, or null. */
  holder_id: string | null
  /** Name of the holder, or null. */
  holder_name: string | null
  /** Its bank. */
  institution: Institution
}

/** Who is paid. In Mexico the CLABE alone is enough; in Chile everything but `email` is needed (partly unverified). */
export interface CounterpartyInput {
  /** Account number; in Mexico a CLABE of 18 digits, a card or a phone number. A text: leading zeros count. */
  account_number: string
  /** Mexico: `clabe`, `debit_card`, `phone_number`. Chile: `checking_account`, `sight_account`. */
  account_type?: 'clabe' | 'debit_card' | 'phone_number' | 'checking_account' | 'sight_account' | undefined
  /** The bank: a `ChileInstitutionId` in Chile, a SPEI code such as `40012` in Mexico. */
  institution_id?: string | undefined
  /** Tax id of the holder: RUT without dots or hyphen, or RFC. */
  holder_id?: string | undefined
  /** Name of the holder. */
  holder_name?: string | undefined
  /** E-mail address of the other side. Since 2026-02-01. */
  email?: string | undefined
}

/** Somebody who pays you. */
export interface Customer {
  /** Prefix `cus_`. */
  id: string
  /** Always `customer`. */
  object: 'customer' | (string & {})
  /** Postal address, or null. */
  address: Address | null
  /** When it was created, in UTC. Format `date-time`. */
  created_at: string
  /** E-mail address in lower case, however it was sent; or null. */
  email: string | null
  /** Your own keys and values. Every value is a text. */
  metadata: Record<string, string>
  /** Test or real: follows the key it was made with. */
  mode: 'live' | 'test' | (string & {})
  /** Name, or null. */
  name: string | null
  /** Phone number in E.164 form, `+` and digits; or null. */
  phone: string | null
  /** Tax id, or null. */
  tax_id: TaxId | null
}

/** A customer that is made together with a checkout session, instead of naming an existing one. */
export interface CustomerData {
  /** Name. */
  name?: string | undefined
  /** E-mail address. Stored in lower case. */
  email?: string | undefined
  /** Phone number in E.164 form, `+` and digits. Inferred from the customer object. */
  phone?: string | undefined
  /** Tax id. */
  tax_id?: TaxIdInput | undefined
  /** Your own keys and values. Every value is a text. */
  metadata?: Record<string, string> | undefined
  /** Postal address. Inferred from the customer object. */
  address?: Address | undefined
}

/** A card payment the card holder disputes. */
export interface Dispute {
  /** Prefix `cb_`. */
  id: string
  /** Always `dispute`. */
  object: 'dispute' | (string & {})
  /** What is disputed, in the smallest unit of `currency`: whole pesos for CLP, cents for MXN and USD. */
  amount: number
  /** When it was opened, in UTC. Format `date-time`. */
  created_at: string
  /** ISO 4217, upper case. */
  currency: 'CLP' | 'MXN' | 'USD' | (string & {})
  /** Until when evidence can be added and submitted, in UTC. Afterwards the dispute is `expired`. Format `date-time`. */
  documentation_upload_deadline: string
  /** The evidence so far. Submitting needs at least one piece. */
  documents: DisputeDocument[]
  /** Test or real. */
  mode: 'live' | 'test' | (string & {})
  /** Id of the disputed payment (`pi_`). */
  resource_id: string
  /** What is disputed. */
  resource_type: 'payment_intent' | (string & {})
  /** `waiting_documentation`, then `in_review`, then `won` or `lost`; `expired` when the deadline passes without evidence. */
  status: 'waiting_documentation' | 'in_review' | 'won' | 'lost' | 'expired' | (string & {})
  /** When it last changed, in UTC. Format `date-time`. */
  updated_at: string
}

/** A piece of evidence. Its members were not seen: others are likely (unverified). */
export interface DisputeDocument {
  /** Id of the document (unverified). */
  id?: string | null
  /** Always `dispute_document` (unverified). */
  object?: 'dispute_document' | (string & {})
}

/** Whether a payment could go through. The answer was not seen: its one member is unverified and others are likely. */
export interface EligibilityCheck {
  /** Whether the payment could go through (unverified). */
  eligible?: boolean | null
}

/** A legal entity that owns accounts. */
export interface Entity {
  /** Prefix `ent_`. */
  id: string
  /** Always `entity`. Missing inside an account. */
  object?: 'entity' | (string & {})
  /** Test or real. Missing inside an account. */
  mode?: 'live' | 'test' | (string & {})
  /** Name of the entity. */
  holder_name: string
  /** Tax id of the entity. `ND` for the root entity of the sandbox. */
  holder_id: string
  /** Whether it is the root entity of your organisation. */
  is_root: boolean
}

/** Every error answer. Bodies can also be empty or no JSON on 5xx. */
export interface FintocErrorBody {
  /** What went wrong. */
  error: ErrorDetail
}

/**
 * What exactly went wrong. The names are derived from the error classes of an official client, so the code that is sent is either
 * the name or the name with `_error` at its end (most likely for `internal_server` and `authentication`). Seen as they are:
 * `missing_parameter`, `invalid_api_key`. Fintoc adds codes: keep a default branch.
 */
export type ErrorCode =
  | 'invalid_request' | 'invalid_currency' | 'invalid_amount' | 'invalid_account_type' | 'invalid_account_number'
  | 'invalid_account_status' | 'invalid_account_balance' | 'invalid_institution_id' | 'currency_mismatch'
  | 'invalid_comment_size' | 'invalid_reference_id_size' | 'missing_parameter' | 'invalid_positive_integer' | 'empty_string'
  | 'invalid_string_size' | 'invalid_hash' | 'invalid_boolean' | 'invalid_array' | 'invalid_integer' | 'invalid_json'
  | 'invalid_params' | 'missing_cursor' | 'invalid_enum' | 'invalid_string' | 'invalid_username' | 'invalid_link_token'
  | 'invalid_date' | 'invalid_holder_id' | 'invalid_card_number' | 'invalid_product' | 'invalid_webhook_subscription'
  | 'invalid_issue_type' | 'invalid_refresh_type' | 'invalid_business_profile_tax_id' | 'invalid_session_holder_id'
  | 'invalid_payment_recipient_account' | 'invalid_payout_recipient_account' | 'invalid_widget_token'
  | 'invalid_payment_reference_number' | 'invalid_on_demand_link' | 'invalid_holder_type' | 'invalid_voucher_download'
  | 'invalid_mode' | 'invalid_rsa_key' | 'expected_public_rsa_key' | 'invalid_cidr_block' | 'invalid_expires_at'
  | 'invalid_installments_currency' | 'invalid_clabe' | 'mismatch_transfer_account_currency' | 'authentication'
  | 'invalid_api_key' | 'expired_api_key' | 'invalid_api_key_mode' | 'expired_exchange_token' | 'invalid_exchange_token'
  | 'missing_active_jws_public_key' | 'invalid_jws_signature_algorithm' | 'invalid_jws_signature_header'
  | 'invalid_jws_signature_nonce' | 'invalid_jws_signature_timestamp' | 'invalid_jws_signature_timestamp_format'
  | 'invalid_jws_signature_timestamp_value' | 'missing_jws_signature_header' | 'jws_nonce_already_used' | 'invalid_jws_ts'
  | 'payment_required' | 'invalid_account' | 'invalid_recipient_account' | 'account_not_active' | 'entity_not_operational'
  | 'forbidden_entity' | 'forbidden_account' | 'forbidden_account_number' | 'forbidden_account_verification'
  | 'invalid_api_version' | 'product_access_required' | 'forbidden_request' | 'missing_allowed_cidr_blocks'
  | 'allowed_cidr_blocks_does_not_contain_ip' | 'recipient_blocked_account' | 'missing_resource' | 'invalid_url'
  | 'organization_without_entities' | 'operation_not_allowed' | 'institution_credentials_invalid' | 'locked_credentials'
  | 'unavailable_institution' | 'insufficient_balance' | 'invalid_duplicated_transfer' | 'invalid_transfer_status'
  | 'invalid_transfer_direction' | 'account_number_limit_reached' | 'account_cannot_be_blocked' | 'invalid_otp_code'
  | 'otp_not_found' | 'otp_blocked' | 'otp_verification_failed' | 'otp_already_exists' | 'subscription_in_progress'
  | 'on_demand_policy_required' | 'on_demand_refresh_unavailable' | 'not_supported_country' | 'not_supported_currency'
  | 'not_supported_mode' | 'not_supported_product' | 'refresh_intent_in_progress' | 'rejected_refresh_intent'
  | 'sender_blocked_account' | 'rate_limit_exceeded' | 'internal_server' | 'unrecognized_request' | 'core_response' | 'link'
  | 'institution' | 'api' | 'invalid_credentials' | (string & {})

/** What went wrong. Only `type` and `message` are to be expected. */
export interface ErrorDetail {
  /** Group of the error. It may disagree with the HTTP status: decide by the status first. */
  type: ErrorType
  /** What exactly, for programs. May be missing or null. */
  code?: ErrorCode | null
  /** Explanation for developers. */
  message: string
  /** The parameter at fault. May be missing or null. */
  param?: string | null
  /** A page about this error. May be missing or null. */
  doc_url?: string | null
}

/**
 * Group of an error. `invalid_request_error` and `authentication_error` were seen in answers, the others are named by an official
 * client.
 */
export type ErrorType =
  | 'api_error' | 'authentication_error' | 'link_error' | 'institution_error' | 'invalid_request_error' | (string & {})

/**
 * What Fintoc posts to a webhook endpoint, of any type. Deliveries can repeat and change order: remember `id`. Accept types you
 * do not know.
 */
export interface FintocEventBody {
  /** Prefix `evt_`, unique: use it to drop repeats. */
  id: string
  /** Always `event`. Missing in some deliveries third parties recorded. */
  object?: 'event' | (string & {})
  /** What happened. Says which resource `data` is. */
  type: EventType
  /** Test or real. */
  mode: 'live' | 'test' | (string & {})
  /** When it happened, in UTC. Format `date-time`. */
  created_at: string
  /**
   * The resource itself, without a wrapper, in the shape of the API version your account is pinned to: a request header does not
   * change it. Tell resources apart by `type` (or `data.object`), and expect members to be missing.
   */
  data: Record<string, unknown>
}

/**
 * Types of event known to us. The event table of the provider was seen in part only, and Fintoc adds types: keep a default
 * branch.
 */
export type EventType =
  | 'link.created' | 'link.credentials_changed' | 'link.refresh_intent.succeeded' | 'link.refresh_intent.failed'
  | 'account.refresh_intent.succeeded' | 'account.refresh_intent.failed' | 'account.refresh_intent.rejected'
  | 'account.refresh_intent.movements_removed' | 'account.refresh_intent.movements_modified' | 'payment_intent.succeeded'
  | 'payment_intent.failed' | 'payment_intent.rejected' | 'payment_intent.pending' | 'payment_intent.expired'
  | 'checkout_session.finished' | 'checkout_session.expired' | 'checkout_session.completed' | 'refund.created'
  | 'refund.in_progress' | 'refund.succeeded' | 'refund.failed' | 'refund.canceled' | 'payout.created' | 'payout.succeeded'
  | 'payout.canceled' | 'invoice.created' | 'invoice.finalized' | 'invoice.payment_created' | 'invoice.payment_succeeded'
  | 'invoice.payment_failed' | 'invoice.paid' | 'invoice.voided' | 'invoice.upcoming' | 'subscription.activated'
  | 'subscription.canceled' | 'subscription_intent.succeeded' | 'subscription_intent.failed' | 'subscription_intent.rejected'
  | 'charge.succeeded' | 'charge.failed' | 'transfer.inbound.succeeded' | 'transfer.inbound.rejected'
  | 'transfer.inbound.returned' | 'transfer.inbound.return_failed' | 'transfer.inbound.reversed' | 'transfer.outbound.succeeded'
  | 'transfer.outbound.partially_succeeded' | 'transfer.outbound.failed' | 'transfer.outbound.returned'
  | 'transfer.outbound.reversed' | 'transfer.outbound.rejected' | 'account_verification.succeeded'
  | 'account_verification.failed' | 'account_number.deleted' | 'dispute.created' | (string & {})

/**
 * A tax document of the Chilean tax office (legacy fiscal product). The billing `Invoice` of v2 is something else; both call
 * themselves `invoice`.
 */
export interface FiscalInvoice {
  /** Prefix `inv_`; `fi_` in an older guide. */
  id: string
  /** Always `invoice`. An older guide shows `object_name` instead. */
  object: 'invoice' | (string & {})
  /** ISO 4217 code of the amounts. */
  currency: string
  /** Date of the document, as a date-time in UTC. Format `date-time`. */
  date: string
  /** The tax office. */
  institution_id: 'cl_fiscal_sii' | (string & {})
  /** The document as the tax office keeps it. */
  institution_invoice: SiiInvoice
  /** `received`: somebody billed the tax payer. `issued`: the tax payer billed somebody. */
  issue_type: 'received' | 'issued' | (string & {})
  /** Who issued it. Set for received documents, else null. */
  issuer: TaxPayer | null
  /** Who received it. Set for issued documents, else null. */
  receiver: TaxPayer | null
  /** Amount before tax, in the smallest unit of `currency`. */
  net_amount: number
  /** Number of the document. */
  number: string
  /** Tax period, `MM/YYYY`. */
  tax_period: string
  /** Amount with tax, in the smallest unit of `currency`. */
  total_amount: number
}

/** A customer as it was given with a checkout session of API version 2023-11-15: no id of its own. */
export interface InlineCustomer {
  /** Name. */
  name?: string | null
  /** E-mail address. */
  email?: string | null
  /** Your own keys and values. Every value is a text. */
  metadata?: Record<string, string> | null
  /** Tax id. */
  tax_id?: TaxId | null
}

/** A bank or another institution that holds accounts. */
export interface Institution {
  /**
   * In Chile a name such as `cl_banco_estado` (`ChileInstitutionId` lists them). For Mexico the sources disagree: names such as
   * `mx_banco_bbva` or numeric SPEI codes such as `40012`. Compare it as a text and do not take it apart.
   */
  id: string
  /** Name for display. */
  name: string
  /** Country, two lower-case letters. */
  country: 'cl' | 'mx' | (string & {})
}

/**
 * An institution with the products it supports. The endpoint was seen in documents of 2023-11-15 only and its answer not at all:
 * everything here is unverified.
 */
export interface InstitutionDetail {
  /** Id of the institution, for example `cl_banco_estado`. */
  id: string
  /** Name for display. */
  name: string
  /** Country, two lower-case letters. */
  country: 'cl' | 'mx' | (string & {})
  /** What is available at this institution. The shape of an entry is unverified. */
  products?: unknown[] | null
}

/** A bill of the recurring payments (v2). `FiscalInvoice` is a tax document; both call themselves `invoice`. */
export interface Invoice {
  /** Prefix `inv_`. */
  id: string
  /** Always `invoice`. */
  object: 'invoice' | (string & {})
  /** When it was created, in UTC. Format `date-time`. */
  created_at: string
  /** Only `CLP`. */
  currency: 'CLP' | (string & {})
  /** Id of the customer (`cus_`). */
  customer: string
  /** The page on which the customer can pay it, or null. Format `uri`. */
  hosted_invoice_url?: string | null
  /** What is billed. Can be changed while the status is `draft`. */
  lines: InvoiceLine[]
  /** Your own keys and values. Every value is a text. */
  metadata: Record<string, string> | null
  /** Test or real: follows the key it was made with. */
  mode: 'live' | 'test' | (string & {})
  /** The attempts to collect it. */
  payments: InvoicePayment[]
  /**
   * `draft` can still be changed, `open` waits for money, `paid` is settled. `void` follows the name of an event, `uncollectible`
   * is unverified.
   */
  status: 'draft' | 'open' | 'paid' | 'void' | 'uncollectible' | (string & {})
  /** Id of the subscription it bills (`sub_`), or null for a single invoice. */
  subscription: string | null
  /** Sum of the lines, in whole Chilean pesos. */
  total: number
}

/** One line of an invoice. */
export interface InvoiceLine {
  /** Prefix `il_`. */
  id: string
  /** Always `line_item`. */
  object: 'line_item' | (string & {})
  /** Amount of the line, in the smallest unit of `currency` (whole pesos for CLP). */
  amount: number
  /** ISO 4217 code of `amount`. */
  currency: string
  /** End of the billed period, in UTC. Format `date-time`. */
  period_end: string
  /** Start of the billed period, in UTC. Format `date-time`. */
  period_start: string
  /** How many. */
  quantity: number
}

/** A line for an invoice. */
export interface InvoiceLineInput {
  /** Amount of the line, in the smallest unit of `currency` (whole pesos for CLP). */
  amount: number
  /** ISO 4217 code of `amount`. */
  currency: string
  /** Start of the billed period, ISO 8601. Format `date-time`. */
  period_start?: string | undefined
  /** End of the billed period, ISO 8601. Format `date-time`. */
  period_end?: string | undefined
  /** How many. At least 1. */
  quantity?: number | undefined
}

/** One attempt to collect an invoice. */
export interface InvoicePayment {
  /** What was to be collected, in the smallest unit of `currency` (whole pesos for CLP). */
  amount: number
  /** ISO 4217 code of `amount`. */
  currency: string
  /** Id of the payment intent (`pi_`). */
  payment_intent: string
  /** State of the attempt. `succeeded` was seen; the others are those of a payment intent (inferred). */
  status:
    | 'created' | 'in_progress' | 'pending' | 'requires_action' | 'succeeded' | 'failed' | 'rejected' | 'expired'
    | (string & {})
}

/** Something to sell by subscription: an existing price or a new one (partly unverified). */
export interface LineItemInput {
  /** Id of a price. Seen in tests of an official client only. */
  price?: string | undefined
  /** A price made on the spot. */
  price_data?: PriceDataInput | undefined
  /** How many. At least 1. */
  quantity?: number | undefined
}

/** One login at one bank: the right to read its accounts (Movements product). */
export interface Link {
  /** Prefix `link_`; links recorded in 2020 have none. Not the `link_token`. */
  id: string
  /** Always `link`. Missing on objects recorded in 2020. */
  object?: 'link' | (string & {})
  /** The accounts behind the login. Null in the answers of links.list. */
  accounts: LinkAccount[] | null
  /** False while refreshing is paused (links.update). */
  active?: boolean
  /** When the person connected the bank, in UTC. Format `date-time`. */
  created_at: string
  /** Tax id of the holder. In Chile the RUT: digits and check digit, without dots or hyphen. */
  holder_id: string
  /** Whether the login belongs to a person or a business. */
  holder_type: 'individual' | 'business' | (string & {})
  /** The bank. */
  institution: Institution
  /** When the link was last refreshed, in UTC. Null before the first time. Format `date-time`. */
  last_time_refreshed?: string | null
  /**
   * The credential that reads this link. Filled only in the answer of links.exchange and in the event `link.created`, null
   * everywhere else. Fintoc does not keep it: store it at once, encrypted; once lost, the person must connect again. Never log
   * it.
   */
  link_token: string | null
  /** Test data or real: follows the key it was made with. */
  mode: 'live' | 'test' | (string & {})
  /** Whether a refresh is under way. */
  refresh_status?: 'idle' | 'refreshing' | 'partially_refreshing' | 'interrupted' | (string & {})
  /** `login_required`: the bank no longer takes the credentials, the person must connect again. */
  status?: 'active' | 'login_required' | (string & {})
  /** The login at the bank. Personal data: keep it out of logs. */
  username: string
}

/** A bank account behind a link (Movements product, v1). `AccountV2` is something else: an account kept at Fintoc. */
export interface LinkAccount {
  /** Prefix `acc_`. Accounts made before May 2021 have no prefix. */
  id: string
  /** Always `account`. Missing on objects recorded in 2020. */
  object?: 'account' | (string & {})
  /** Its balances at the last refresh (`refreshed_at`). */
  balance: Balance
  /** ISO 4217; CLP and USD were seen. */
  currency: string
  /** Tax id of the holder. In Chile the RUT: digits and check digit, without dots or hyphen. */
  holder_id: string
  /** Name of the holder. Personal data. */
  holder_name: string
  /** Name of the account. */
  name: string
  /** Account number as the bank writes it. */
  number: string
  /** Name the bank gives the product. */
  official_name: string
  /** Kind of account. `rut_account` is unverified here. */
  type:
    | 'checking_account' | 'savings_account' | 'sight_account' | 'rut_account' | 'line_of_credit' | 'credit_card'
    | (string & {})
  /** When Fintoc last fetched this account from the bank, in UTC. Null before the first time. Format `date-time`. */
  refreshed_at?: string | null
  /** When the next automatic refresh is due, in UTC. Seen in a 2026 copy of the documents. Format `date-time`. */
  next_refresh?: string | null
  /** True when the account no longer belongs to its link. */
  removed_from_link?: boolean
  /** Whether a refresh is under way. The values are those of the link. */
  refresh_status?: 'idle' | 'refreshing' | 'partially_refreshing' | 'interrupted' | (string & {})
}

/** One attempt of a person to connect a bank account in the widget. */
export interface LinkIntent {
  /** Prefix `li_`. */
  id: string
  /** Always `link_intent`. */
  object: 'link_intent' | (string & {})
  /** Country of the bank. Only `cl` is accepted today. */
  country: 'cl' | (string & {})
  /** When it was created, in UTC. Format `date-time`. */
  created_at: string
  /**
   * Token for links.exchange, of the form `li_<id>_exchange_token_<random>`. It works once the person has finished the widget,
   * and the widget hands it over too. Null when there is none.
   */
  exchange_token: string | null
  /** Until when the exchange token works, in UTC; 30 minutes after `created_at` in the sample. Format `date-time`. */
  exchange_token_expires_at: string | null
  /** Whether a person or a business connects. */
  holder_type: 'individual' | 'business' | (string & {})
  /** Test or live. Sources disagree: one page says only live is supported, another that it follows the key. */
  mode: 'live' | 'test' | (string & {})
  /** What the link is for. Only `movements` is accepted today. */
  product: 'movements' | (string & {})
  /** `created` was seen. The final values are unverified; `succeeded` is to be expected. */
  status: 'created' | (string & {})
  /** What the widget is opened with, of the form `li_<id>_sec_<random>`. Only in the answer of linkIntents.create. */
  widget_token: string | null
}

/**
 * An entry of a connected bank account (v1). It can change later: see `status`. `MovementV2` is an entry of an account kept at
 * Fintoc.
 */
export interface Movement {
  /** Prefix `mov_`; movements recorded in 2020 have none. Unique only together with the account id: use both as the key. */
  id: string
  /** Always `movement`. Missing on objects recorded in 2020. */
  object?: 'movement' | (string & {})
  /**
   * Signed, in the smallest unit of `currency`: whole pesos for CLP, cents for MXN and USD. Positive is money in, negative money
   * out.
   */
  amount: number
  /** Message the sender gave, or null. */
  comment: string | null
  /** ISO 4217 code of `amount`. */
  currency: string
  /** Text of the bank statement. */
  description: string
  /** True only for cheques that are not cleared yet. For everything else look at `status`. */
  pending?: boolean
  /** Accounting date, written as a date-time at midnight UTC: read the date part only. Format `date-time`. */
  post_date: string
  /** Where the money went. Set for outgoing transfers, else null. */
  recipient_account: TransferAccount | null
  /** Operation number of the bank, or null. */
  reference_id: string | null
  /** Where the money came from. Set for incoming transfers, else null. */
  sender_account: TransferAccount | null
  /**
   * `confirmed`: settled. `processing`: settles in about 12 hours. `reversed` and `duplicated`: does not count.
   * accounts.movements.list hides all but confirmed ones unless `confirmed_only` is false.
   */
  status?: 'confirmed' | 'processing' | 'reversed' | 'duplicated' | (string & {})
  /** When the transfer was made, in UTC. Null for most entries that are no transfers. Format `date-time`. */
  transaction_date: string | null
  /** Kind of entry. */
  type: 'transfer' | 'check' | 'other' | (string & {})
  /** Id of a transfer. Seen in sandbox answers of 2026, not documented. */
  transfer_id?: string | null
  /** Number of a document. Seen in sandbox answers of 2026, not documented. */
  document_number?: string | null
}

/** An entry in the ledger of an account at Fintoc (v2). `Movement` is an entry of a connected bank account. */
export interface MovementV2 {
  /** Prefix `mov_`. */
  id: string
  /** Always `movement`. */
  object: 'movement' | (string & {})
  /** The account (`acc_`). */
  account_id: string
  /** Unsigned, in the smallest unit of `currency`. Read `direction`. */
  amount: number
  /** Balance of the account after the entry (read from the name), in the smallest unit of `currency`. */
  balance: number
  /** ISO 4217, upper case. */
  currency: 'CLP' | 'MXN' | (string & {})
  /** `inbound`: money came in. `outbound`: money went out. */
  direction: 'inbound' | 'outbound' | (string & {})
  /** Test or real. */
  mode: 'live' | 'test' | (string & {})
  /** Id of what caused the entry, for example a transfer; or null. */
  resource_id: string | null
  /** Id of the entry that this one takes back, or that takes this one back (read from the name); or null. */
  return_pair_id: string | null
  /** When it was made, in UTC. Format `date-time`. */
  transaction_date: string
  /** What caused the entry. `transfer` is the only documented value. */
  type: 'transfer' | (string & {})
}

/** The examination of a legal entity before it may hold accounts. */
export interface Onboarding {
  /** Prefix `onbprc_`. */
  id: string
  /** Always `onboarding`. */
  object: 'onboarding' | (string & {})
  /** Kind of onboarding. Values unverified. */
  type?: string
  /**
   * What was filled in, by step: `company_information` and `transactional_profile` in Mexico, in Chile also `company_basics`,
   * `senior_management` and `plaft`. Shapes unverified.
   */
  data: Record<string, unknown>
  /** The documents that are asked for. */
  documents: OnboardingDocument[]
  /** The entity (`ent_`), or null. */
  entity_id: string | null
  /** Its legal representatives. Shape unverified. */
  legal_representatives?: Record<string, unknown>[]
  /** When it was examined, in UTC, or null. Format `date-time`. */
  reviewed_at: string | null
  /** Its shareholders. */
  shareholders: OnboardingShareholder[]
  /** Where it was started. */
  source: 'api' | 'dashboard' | (string & {})
  /**
   * Data and documents can be changed only while `in_progress`. `approved`, `rejected` and `cancelled` end it. Mind the spelling:
   * `cancelled`, while other objects say `canceled`.
   */
  status:
    | 'pending' | 'in_progress' | 'submitted' | 'approved' | 'rejected' | 'cancelled' | (string & {})
  /** Whether everything is there, so that it can be submitted. */
  submittable: boolean
  /** When it was submitted, in UTC, or null. Format `date-time`. */
  submitted_at: string | null
}

/** A document an onboarding asks for (unverified). */
export interface OnboardingDocument {
  /** Key of the slot, for the path of v2.entities.onboardings.documents.upload; for example `tax_registration_certificate`. */
  key?: string | null
  /** State of the document. Values unverified. */
  status?: string | null
}

/** A shareholder of the entity (partly unverified). */
export interface OnboardingShareholder {
  /** Prefix `onbsh_`; for the path of v2.entities.onboardings.shareholders.uploadDocument. */
  id?: string | null
  /** Person or company. `legal_entity` is inferred. */
  type: 'natural_person' | 'legal_entity' | (string & {})
  /** First name, or name of the company. */
  name?: string | null
  /** Last name of a person. */
  last_name?: string | null
  /** Tax id. */
  holder_id?: string | null
  /** Nationality; `CL` was seen. */
  nationality?: string | null
  /** Share in percent, 0 to 100. */
  percentage?: number | null
}

/** A shareholder of the entity (partly unverified). */
export interface OnboardingShareholderInput {
  /** Person or company. `legal_entity` is inferred. */
  type: 'natural_person' | 'legal_entity'
  /** First name, or name of the company. */
  name?: string | undefined
  /** Last name of a person. */
  last_name?: string | undefined
  /** Tax id. */
  holder_id?: string | undefined
  /** Nationality; `CL` was seen. */
  nationality?: string | undefined
  /** Share in percent. 0 to 100. */
  percentage?: number | undefined
}

/** One further tax. */
export interface OtherTaxDetail {
  /** Its amount, in the smallest unit of the currency of the invoice. */
  tax_amount?: number | null
  /** Numeric code of the tax office. */
  tax_code?: number | null
  /** Its rate, as a text. */
  tax_rate?: string | null
}

/** Taxes besides VAT, as integers in the smallest unit of the currency of the invoice. */
export interface OtherTaxes {
  /** Each of them. */
  other_taxes_detail: OtherTaxDetail[]
  /** Their sum. */
  total_amount: number
}

/** A Chilean bank mandate (PAC). */
export interface PacDetails {
  /** Tax id of the holder. In Chile the RUT: digits and check digit, without dots or hyphen. */
  account_holder_id: string
  /** Account number without hyphens and leading zeros. */
  account_number: string
  /** Kind of account, for example `checking_account`. */
  account_type: string
  /** The bank. */
  institution: Institution
  /** State of the mandate. `active` was seen; only an active one can be charged. */
  status: 'active' | (string & {})
}

/**
 * One payment, as API version 2026-02-01 shows it. An account pinned to an older version is sent fewer members unless the client
 * sets `apiVersion`: `PaymentIntentV2023` lists them.
 */
export interface PaymentIntent {
  /** Prefix `pi_`. */
  id: string
  /** Always `payment_intent`. */
  object: 'payment_intent' | (string & {})
  /** Above 0, in the smallest unit of `currency`: whole pesos for CLP, cents for MXN and USD. */
  amount: number
  /** The business it is collected for, or null. */
  business_profile: BusinessProfile | null
  /** When it was created, in UTC. Format `date-time`. */
  created_at: string
  /** ISO 4217, upper case. */
  currency: 'CLP' | 'MXN' | (string & {})
  /** The customer, or null. */
  customer: Customer | null
  /** E-mail address of the payer, or null. */
  customer_email: string | null
  /** Why the payment failed, or null. */
  error_reason: PaymentIntentErrorReason | null
  /** Until when it can be paid, in UTC; null without a limit. Format `date-time`. */
  expires_at: string | null
  /** Your own keys and values. Every value is a text. */
  metadata: Record<string, string>
  /** Test or real: follows the key it was made with. */
  mode: 'live' | 'test' | (string & {})
  /** What has to happen next, or null. Shape unverified. */
  next_action: Record<string, unknown> | null
  /** Id of the stored payment method (`pm_`), or null. In some versions it may be an object (unverified). */
  payment_method: string | null
  /** How it is paid. */
  payment_type: 'bank_transfer' | 'card' | 'installment' | 'cash' | (string & {})
  /** Details of the way it is paid; an empty object when there are none. Shape not documented. */
  payment_type_options: Record<string, unknown>
  /** The account a direct payment goes to (Chile), or null. */
  recipient_account: BankAccountRef | null
  /** Operation number of the bank, or null. Not one of your references: those belong in `metadata`. */
  reference_id: string | null
  /** The account the money came from, or null while it is not known. */
  sender_account: BankAccountRef | null
  /**
   * `succeeded`, `failed`, `rejected` and `expired` are final. `pending` is not paid: the outcome comes later, as an event.
   * `requires_action`: the payer has to do something.
   */
  status:
    | 'created' | 'in_progress' | 'pending' | 'requires_action' | 'succeeded' | 'failed' | 'rejected' | 'expired'
    | (string & {})
  /** Id of the subscription it belongs to (`sub_`), or null. */
  subscription: string | null
  /** When the bank made the transfer, in UTC, or null. Format `date-time`. */
  transaction_date: string | null
  /**
   * What the widget is opened with, of the form `pi_<id>_sec_<random>`. Only in the answer of paymentIntents.create, else null.
   */
  widget_token: string | null
}

/**
 * Why a payment failed. These are reasons for bank transfers in Chile; the list goes on, and cards have others that were not
 * seen.
 */
export type PaymentIntentErrorReason =
  | 'bank_account_locked' | 'bank_connection_error' | 'bank_not_available' | 'amount_limit_reached' | 'insufficient_funds'
  | 'login_credentials_locked' | 'login_invalid_credentials' | 'maximum_amount_error' | 'mfa_authorization_timeout'
  | 'mfa_invalid_authorization' | 'mfa_locked' | 'mfa_unavailable' | 'new_contact_amount_limit_reached'
  | 'new_contact_transfer_number_limit_reached' | 'recipient_account_not_allowed' | (string & {})

/** A payment as accounts pinned to API version 2023-11-15 see it. */
export interface PaymentIntentV2023 {
  /** Prefix `pi_`. */
  id: string
  /** Always `payment_intent`. */
  object: 'payment_intent' | (string & {})
  /** Above 0, in the smallest unit of `currency`: whole pesos for CLP, cents for MXN and USD. */
  amount: number
  /** The business it is collected for. Missing, null or an empty object when there is none. */
  business_profile?: BusinessProfile | null
  /** When it was created, in UTC. Format `date-time`. */
  created_at: string
  /** ISO 4217. Older samples show lower case: compare without regard to case. */
  currency: 'CLP' | 'MXN' | (string & {})
  /** E-mail address of the payer, or null. */
  customer_email: string | null
  /** Why the payment failed, or null. */
  error_reason: PaymentIntentErrorReason | null
  /** Your own keys and values. Every value is a text. */
  metadata: Record<string, string>
  /** Test or real: follows the key it was made with. */
  mode: 'live' | 'test' | (string & {})
  /** The account a direct payment goes to, or null. */
  recipient_account: BankAccountRef | null
  /** Operation number of the bank, or null. */
  reference_id: string | null
  /** The account the money came from, or null while it is not known. */
  sender_account: BankAccountRef | null
  /** `succeeded`, `failed`, `rejected` and `expired` are final. `pending` is decided later. */
  status:
    | 'created' | 'in_progress' | 'pending' | 'requires_action' | 'succeeded' | 'failed' | 'rejected' | 'expired'
    | (string & {})
  /** When the bank made the transfer, in UTC, or null. Format `date-time`. */
  transaction_date: string | null
  /** What the widget is opened with. Only in the answer of paymentIntents.create, else null. */
  widget_token: string | null
  /**
   * Until when it can be paid, in UTC. Not in the documented table of that version, yet seen in its answers and events. Format
   * `date-time`.
   */
  expires_at?: string | null
  /** How it is paid. Not in the documented table of that version, yet seen in its answers and events. */
  payment_type?: 'bank_transfer' | 'card' | 'installment' | 'cash' | (string & {})
  /** Details of the way it is paid. Not in the documented table of that version, yet seen in its answers and events. */
  payment_type_options?: Record<string, unknown>
}

/** A link to a payment page that can be shared. The members after `checkout` are inferred (unverified). */
export interface PaymentLink {
  /** Prefix `plink_`. */
  id: string
  /** Always `payment_link`. */
  object: 'payment_link' | (string & {})
  /** What is to be paid, in the smallest unit of `currency`: whole pesos for CLP, cents for MXN and USD. */
  amount: number
  /** The business it is collected for. */
  business_profile?: BusinessProfile | null
  /** What the payment page shows. */
  checkout?: PaymentLinkCheckout | null
  /** When it was created, in UTC. Format `date-time`. */
  created_at?: string | null
  /** ISO 4217, upper case. */
  currency: 'CLP' | 'MXN' | (string & {})
  /** E-mail address of the payer. */
  customer_email?: string | null
  /** Until when it can be paid, in UTC. Format `date-time`. */
  expires_at?: string | null
  /** Your own keys and values. Every value is a text. */
  metadata?: Record<string, string> | null
  /** Test or real: follows the key it was made with. */
  mode?: 'live' | 'test' | (string & {}) | null
  /** The account a direct payment goes to (Chile only). */
  recipient_account?: BankAccountRef | null
  /** Whether it can still be paid. It does not say that it was paid. */
  status: 'active' | 'expired' | 'canceled' | (string & {})
  /** The address to share. Format `uri`. */
  url: string
}

/** What the page of a payment link shows. */
export interface PaymentLinkCheckout {
  /** What is paid for. */
  description?: string | null
}

/** A stored payment method of a customer. */
export interface PaymentMethod {
  /** Prefix `pm_`. */
  id: string
  /** Always `payment_method`. */
  object: 'payment_method' | (string & {})
  /** When it was stored, in UTC. Format `date-time`. */
  created_at: string
  /** Id of the customer (`cus_`). */
  customer: string
  /** Test or real: follows the key it was made with. */
  mode: 'live' | 'test' | (string & {})
  /** `pac` is the Chilean bank mandate. Only `pac` and `card` can be charged automatically. */
  type: 'pac' | 'card' | 'bank_transfer' | (string & {})
  /** Details of a bank mandate; with `type` `pac`. */
  pac?: PacDetails | null
  /** Details of a card; with `type` `card`. */
  card?: CardDetails | null
  /** Details of an account enrolled for transfers; with `type` `bank_transfer`. Members not seen. */
  bank_transfer?: Record<string, unknown> | null
}

/** The attempt to pay a checkout session. */
export interface PaymentResource {
  /** The payment. Its `status` says whether money moved. */
  payment_intent?: PaymentIntent | null
}

/** The attempt to pay a checkout session, in API version 2023-11-15. */
export interface PaymentResourceV2023 {
  /** The payment. Its `status` says whether money moved. */
  payment_intent?: PaymentIntentV2023 | null
}

/** Money Fintoc pays out to you from collected payments. Exists in live mode only. */
export interface Payout {
  /** Prefix `po_`. */
  id: string
  /** Always `payout`. */
  object: 'payout' | (string & {})
  /** What is paid out, in the smallest unit of `currency`: whole pesos for CLP, cents for MXN and USD. */
  amount: number
  /** When it was created, in UTC. Format `date-time`. */
  created_at: string
  /** ISO 4217, upper case. */
  currency: 'CLP' | 'MXN' | (string & {})
  /** Only `live` exists. */
  mode: 'live' | 'test' | (string & {})
  /** Your account that is paid. */
  recipient_account: BankAccountRef
  /** How far it is. `returned`: the money came back (read from the name). */
  status: 'in_progress' | 'succeeded' | 'canceled' | 'returned' | (string & {})
  /** When the money arrived, in UTC, or null. Format `date-time`. */
  succeeded_at: string | null
  /** When it last changed, in UTC. Format `date-time`. */
  updated_at: string
}

/** What one unit costs, and how often it is billed. */
export interface Price {
  /** CLP, or CLF: the Chilean inflation unit, billed in pesos. */
  currency: 'CLP' | 'CLF' | (string & {})
  /** What is sold. */
  product: PriceProduct
  /** How often it is billed. */
  recurring: PriceRecurring
  /** Price of one unit. Whole pesos for CLP; how many decimals a CLF amount has is unverified. */
  unit_amount: number
}

/** A price made on the spot (partly unverified). Give exactly one of `product` and `product_data`. */
export interface PriceDataInput {
  /** Id of a product (`prod_`). */
  product?: string | undefined
  /** A product made on the spot. */
  product_data?: ProductDataInput | undefined
  /** CLP, or CLF: the Chilean inflation unit. All items of a subscription must go together; CLF goes with CLP. */
  currency: 'CLP' | 'CLF'
  /**
   * Price of one unit. Whole pesos for CLP; how many decimals a CLF amount has is unverified. Sources disagree on the name: tests
   * of an official client send `amount`.
   */
  unit_amount?: number | undefined
  /** How often it is billed. The same for all items. */
  recurring?: RecurringInput | undefined
}

/** The product of a price. */
export interface PriceProduct {
  /** Id of the product (`prod_`). Whether it is there is unverified. */
  id?: string | null
  /** Its name. */
  name: string
}

/** How often a price is billed. */
export interface PriceRecurring {
  /** Unit of the interval. `month` was seen. */
  interval: 'month' | (string & {})
  /** How many units make one period. */
  interval_count: number
}

/** Something you sell by subscription (unverified, from tests of an official client). */
export interface Product {
  /** Prefix `prod_`. */
  id: string
  /** Always `product`. */
  object: 'product' | (string & {})
  /** Its name. */
  name: string
  /** ISO 4217, or `CLF` for prices in the Chilean inflation unit. */
  currency?: string | null
  /** When it was created, in UTC. Format `date-time`. */
  created_at?: string | null
  /** Your own keys and values. Every value is a text. */
  metadata?: Record<string, string> | null
  /** Test or real: follows the key it was made with. */
  mode?: 'live' | 'test' | (string & {}) | null
}

/** A product made on the spot. */
export interface ProductDataInput {
  /** Its name, as the customer sees it. */
  name: string
}

/** The account a payment goes to directly, without a stop at Fintoc (Chile only; has to be enabled for you). */
export interface RecipientAccountInput {
  /** RUT of the holder, without dots or hyphen. */
  holder_id: string
  /** Account number. */
  number: string
  /** Kind of account. Only `checking_account` was seen in requests. */
  type: BankAccountTypeInput
  /** The bank: one of `ChileInstitutionId`. */
  institution_id: string
}

/** How often a price is billed. */
export interface RecurringInput {
  /** Unit of the interval. `month` was seen; other values are unverified. */
  interval?: string | undefined
  /** How many units make one period. At least 1. */
  interval_count?: number | undefined
}

/** One refresh of a link or an account. The result takes one to three minutes and comes as an event. */
export interface RefreshIntent {
  /** Prefix `ri_`. Missing in the documented test event. */
  id?: string
  /** Always `refresh_intent`. */
  object: 'refresh_intent' | (string & {})
  /** When it was created, in UTC. Format `date-time`. */
  created_at?: string
  /** How many movements came in: a count, not the movements. Documented for accounts only, yet seen on links. */
  new_movements?: number
  /** What is refreshed. */
  refreshed_object: 'link' | 'account' | (string & {})
  /** Id of the link or account that is refreshed. */
  refreshed_object_id: string
  /** Null, or what the widget must be opened with because the bank asks for a second factor. */
  requires_mfa?: RefreshIntentMfa | null
  /** `created` while it runs; `succeeded`, `failed` and `rejected` are final. */
  status: 'created' | 'succeeded' | 'failed' | 'rejected' | (string & {})
  /** `only_last` fetches what is new, `historical` everything the bank gives. */
  type: 'historical' | 'only_last' | (string & {})
  /** Why it failed. Seen inside events, for example `retryable_error`; its values are unverified. */
  public_error?: string | null
}

/** The bank asks for a second factor. */
export interface RefreshIntentMfa {
  /** Open the widget with it, so that the person can answer. */
  widget_token: string
}

/**
 * Money going back to a payer, as API version 2026-02-01 shows it. Version 2023-11-15 (`RefundV2023`) lacks `failure_code` and
 * `recipient_account`.
 */
export interface Refund {
  /** Prefix `re_`; `ref_` in older samples. */
  id: string
  /** Always `refund`. */
  object: 'refund' | (string & {})
  /**
   * What goes back, in the smallest unit of `currency`: whole pesos for CLP, cents for MXN and USD. It may be less than the
   * payment.
   */
  amount: number
  /** When it was created, in UTC. Format `date-time`. */
  created_at: string
  /** ISO 4217, upper case. */
  currency: 'CLP' | 'MXN' | (string & {})
  /** Why it failed, or null. */
  failure_code: 'fraud_risk' | 'insufficient_funds' | (string & {}) | null
  /** Your own keys and values. Every value is a text. */
  metadata: Record<string, string>
  /** Test or real: follows the key it was made with. */
  mode: 'live' | 'test' | (string & {})
  /** The account that is paid, or null. */
  recipient_account: BankAccountRef | null
  /** Id of the payment that is refunded (`pi_`). */
  resource_id: string
  /** What is refunded. */
  resource_type: 'payment_intent' | (string & {})
  /**
   * `succeeded`, `failed` and `canceled` are final. Sources disagree on the first state, `created` or `pending`: treat both as
   * not sent yet. From `in_progress` on it can no longer be cancelled.
   */
  status:
    | 'created' | 'pending' | 'in_progress' | 'succeeded' | 'failed' | 'canceled' | (string & {})
  /** When it last changed, in UTC. Format `date-time`. */
  updated_at: string
}

/** A refund as accounts pinned to API version 2023-11-15 see it. */
export interface RefundV2023 {
  /** Prefix `re_`. */
  id: string
  /** Always `refund`. */
  object: 'refund' | (string & {})
  /** What goes back, in the smallest unit of `currency`: whole pesos for CLP, cents for MXN and USD. */
  amount: number
  /** When it was created, in UTC. Format `date-time`. */
  created_at: string
  /** ISO 4217, lower case in the sample: compare without regard to case. */
  currency: string
  /** Your own keys and values. Every value is a text. */
  metadata: Record<string, string>
  /** Test or real: follows the key it was made with. */
  mode: 'live' | 'test' | (string & {})
  /** Id of the payment that is refunded (`pi_`). */
  resource_id: string
  /** What is refunded. */
  resource_type: 'payment_intent' | (string & {})
  /** `succeeded`, `failed` and `canceled` are final. `created` and `pending` both mean not sent yet. */
  status:
    | 'created' | 'pending' | 'in_progress' | 'succeeded' | 'failed' | 'canceled' | (string & {})
  /** When it last changed, in UTC. Format `date-time`. */
  updated_at: string
}

/** What is known about the payer, to spare them a step in the widget. */
export interface SenderAccountInput {
  /** RUT of the payer, without dots or hyphen. */
  holder_id?: string | undefined
  /** Bank of the payer: one of `ChileInstitutionId`. */
  institution_id?: string | undefined
}

/** What the checkout page fills in for the payer. */
export interface SenderAccountPrefillInput {
  /** RUT of the payer. */
  holder_id?: {
    /** The RUT, without dots or hyphen. */
    value?: string | undefined
    /** Whether the payer may change it. */
    editable?: boolean | undefined
  } | undefined
  /** Bank of the payer. */
  institution_id?: {
    /** One of `ChileInstitutionId`. */
    value?: string | undefined
  } | undefined
}

/** The storing of a payment method for later use. */
export interface SetupIntent {
  /** Prefix `seti_`. */
  id: string
  /** Always `setup_intent`. */
  object: 'setup_intent' | (string & {})
  /** Why it failed, or null. */
  error_reason: SetupIntentErrorReason | null
  /** How far it is. `succeeded` and `failed` are final; `waiting_for_retry`: the customer may try again. */
  status: 'created' | 'started' | 'waiting_for_retry' | 'succeeded' | 'failed' | (string & {})
}

/** Why storing a payment method failed. One value was seen; the list goes on. */
export type SetupIntentErrorReason = 'invalid_card' | (string & {})

/**
 * A tax document as the Chilean tax office (SII) keeps it. Amounts are integers in the smallest unit of the currency of the
 * invoice. The meanings are read from the names; members after `tobacco` come partly from an older guide.
 */
export interface SiiInvoice {
  /** When the receiver accepted it, in UTC, or null. Format `date-time`. */
  accepted_at: string | null
  /** VAT of common use, or null. */
  common_use_vat: number | null
  /** State of the confirmation, or null. Values not documented. */
  confirmation_status: string | null
  /** Tax credit for construction companies. */
  construction_company_credit: number
  /** Deposit for containers. */
  container_deposit_guarantee: number
  /** Numeric type of document of the tax office. */
  document_type: number
  /** Sales of domestic travel tickets. */
  domestic_ticket_sales: number
  /** Amount exempt from VAT. */
  exempt_amount: number
  /** Commissions exempt from VAT. */
  exempt_commissions: number
  /** Net amount of fixed assets, or null. */
  fixed_assets_net_amount: number | null
  /** VAT on fixed assets, or null. */
  fixed_assets_vat_amount: number | null
  /** Tax of the free zone. */
  free_zone_tax: number
  /** Whether a credit or debit note belongs to it (read from the name). */
  has_note: boolean
  /** Sales of international travel tickets. */
  international_ticket_sales: number
  /** State of the document. `registered` was seen. */
  invoice_status: 'registered' | (string & {})
  /** Whether it is an invoice for services. */
  is_services_invoice: boolean
  /** Net commissions. */
  net_commissions: number
  /** Tax without right to a credit, or null. */
  non_credit_tax_amount: number | null
  /** VAT that is not refunded, or null. */
  non_refundable_vat_amount: number | null
  /** Code of the tax office for why VAT is not refunded, or null. */
  non_refundable_vat_code: number | null
  /** VAT that was not withheld. */
  non_withheld_vat: number
  /** Further taxes. */
  other_taxes: OtherTaxes
  /** VAT declared out of time. */
  out_of_time_vat: number
  /** Own VAT. */
  own_vat: number
  /** VAT withheld in part. */
  partial_vat_withheld: number
  /** When it was received, in UTC, or null. Format `date-time`. */
  received_at: string | null
  /** Reference number of the receipt, or null. */
  receipt_reference_number: string | null
  /** Number of the document it refers to, or null. */
  reference_number: string | null
  /** Numeric type of the document it refers to, or null. */
  reference_type_code: number | null
  /** When the receiver rejected it, in UTC, or null. Format `date-time`. */
  rejected_at: string | null
  /** Details of an invoice for services, or null. Shape not documented. */
  services_invoice: Record<string, unknown> | null
  /** Tax id of the issuer of a settlement, or null. */
  settlement_issuer_id: string | null
  /** VAT of third parties. */
  third_party_vat: number
  /** Taxes on tobacco. */
  tobacco: TobaccoTaxes
  /** How many documents it sums up. */
  total_documents?: number | null
  /** The VAT. */
  vat_amount?: number
}

/** A repeated bill for a customer (v2). `SubscriptionV1` is a bank mandate; both call themselves `subscription`. */
export interface Subscription {
  /** Prefix `sub_`. */
  id: string
  /** Always `subscription`, like the v1 object: tell them apart by `items`, which only this one has. */
  object: 'subscription' | (string & {})
  /** The moment billing periods are counted from, in UTC. Format `date-time`. */
  billing_cycle_anchor: string
  /** `charge_automatically` debits the payment method; `send_invoice` sends the customer a link to pay. */
  collection_method: 'charge_automatically' | 'send_invoice' | (string & {})
  /** When it was created, in UTC. Format `date-time`. */
  created_at: string
  /** Id of the customer (`cus_`). */
  customer: string
  /** What is billed; at most 10, all with the same interval. */
  items: SubscriptionItem[]
  /** Your own keys and values. Every value is a text. */
  metadata: Record<string, string>
  /** Test or real: follows the key it was made with. */
  mode: 'live' | 'test' | (string & {})
  /** Id of the payment method that is debited (`pm_`), or null. */
  payment_method: string | null
  /** State of the subscription. Further values are unverified. */
  status: 'incomplete' | 'trialing' | 'active' | 'canceled' | (string & {})
  /** Until when nothing is billed, in UTC, or null. Format `date-time`. */
  trial_end: string | null
}

/** The bank account of a mandate (partly unverified). */
export interface SubscriptionAccount {
  /** Prefix `acc_`. */
  id: string
  /** Always `account`. */
  object?: 'account' | (string & {})
  /** ISO 4217. */
  currency: string
  /** Tax id of the holder. In Chile the RUT: digits and check digit, without dots or hyphen. */
  holder_id: string
  /** Name of the holder. Personal data. */
  holder_name: string
  /** The bank. */
  institution: Institution
  /** Name of the account. */
  name: string
  /** Account number. */
  number: string
  /** Name the bank gives the product. */
  official_name?: string | null
  /** Kind of account, for example `checking_account`. */
  type: 'checking_account' | 'sight_account' | 'savings_account' | 'rut_account' | (string & {})
}

/** One attempt of a person to sign a bank mandate in the widget (legacy direct debit). */
export interface SubscriptionIntent {
  /** Prefix `si_`, which the items of a v2 subscription use too. */
  id: string
  /** Always `subscription_intent`. */
  object: 'subscription_intent' | (string & {})
  /** The account of the mandate, or null. Shape not documented. */
  bank_account: Record<string, unknown> | null
  /** The business that will collect, or null. */
  business_profile: BusinessProfile | null
  /** When it was created, in UTC. Format `date-time`. */
  created_at?: string
  /** Test or real: follows the key it was made with. */
  mode?: 'live' | 'test' | (string & {})
  /** Why it failed, or null. */
  public_error?: SubscriptionIntentPublicError | null
  /** The reference you gave, or null. */
  reference_id?: string | null
  /** `created` was seen; the others follow the names of the events. */
  status: 'created' | 'succeeded' | 'failed' | 'rejected' | (string & {})
  /** The mandate, once it is signed; else null. */
  subscription: SubscriptionV1 | null
  /** What the widget is opened with, of the form `si_<id>_sec_<random>`, or null. */
  widget_token: string | null
}

/** Why signing a mandate failed (legacy direct debit). The list may go on. */
export type SubscriptionIntentPublicError =
  | 'account_type_not_permitted' | 'authorization_timeout' | 'bank_connection_error' | 'bank_not_available' | 'internal_error'
  | 'login_credentials_locked' | 'login_invalid_credentials' | (string & {})

/** One thing a subscription bills. */
export interface SubscriptionItem {
  /** Prefix `si_`, which v1 subscription intents use too. */
  id: string
  /** Always `subscription_item`. */
  object: 'subscription_item' | (string & {})
  /** What one of it costs, and how often. */
  price: Price
  /** How many. */
  quantity: number
}

/**
 * A signed bank mandate (legacy direct debit). `Subscription` is the billing object of v2; both call themselves `subscription`.
 */
export interface SubscriptionV1 {
  /** Prefix `sub_`. */
  id: string
  /** Always `subscription`, like the v2 object: tell them apart by `account`, which only this one has. */
  object: 'subscription' | (string & {})
  /** The account that is debited. */
  account: SubscriptionAccount
  /** When it was created, in UTC. Format `date-time`. */
  created_at: string
  /** Test or real: follows the key it was made with. */
  mode: 'live' | 'test' | (string & {})
  /** The reference you gave, or null. */
  reference_id: string | null
  /** `active` can be charged. Other values are unverified; `canceled` follows the name of the event. */
  status: 'active' | 'canceled' | (string & {})
}

/** A tax id and what kind it is. */
export interface TaxId {
  /** Chilean RUT or Mexican RFC. `mx_rfc` is inferred from prose. */
  type: 'cl_rut' | 'mx_rfc' | (string & {})
  /** Dots and hyphen of a RUT are dropped, an RFC is put in upper case: what comes back can differ from what was sent. */
  value: string
}

/**
 * A tax id and what kind it is.
 *
 * What you send: only documented values. `TaxId` is what you are sent.
 */
export interface TaxIdInput {
  /** Chilean RUT or Mexican RFC. `mx_rfc` is inferred from prose. */
  type: 'cl_rut' | 'mx_rfc'
  /** Dots and hyphen of a RUT are dropped, an RFC is put in upper case: what comes back can differ from what was sent. */
  value: string
}

/** The issuer or receiver of a tax document. */
export interface TaxPayer {
  /** Tax id. In Chile the RUT. */
  id: string
  /** Name or company name. */
  name: string
  /** What the tax office tells about the tax payer, or null. Shape not documented. */
  institution_tax_payer: Record<string, unknown> | null
}

/**
 * A tax return (legacy fiscal product). Only the names of its parts were seen in an official client: their shapes are unverified
 * and further members are likely.
 */
export interface TaxReturn {
  /** Id of the tax return. */
  id: string
  /** The tax return as the tax office keeps it. Shape unverified. */
  institution_tax_return?: Record<string, unknown> | null
  /** The declared income. Shape unverified. */
  income?: Record<string, unknown> | null
}

/** Taxes on tobacco, as integers in the smallest unit of the currency of the invoice. */
export interface TobaccoTaxes {
  /** On cigarettes. */
  cigarettes: number
  /** On cigars. */
  cigars: number
  /** On processed tobacco. */
  processed_tobacco: number
}

/** What the accounts will be used for. */
export interface TransactionalProfileInput {
  /** Where the money comes from, for example `sales`. Values not documented. */
  resource_origins?: string[] | undefined
  /** How much a month, as a range such as `0-1000`. Values not documented. */
  monthly_amount_range?: string | undefined
  /** How many transfers a month, as a range such as `0-10`. Values not documented. */
  monthly_operations_range?: string | undefined
}

/** Money sent from an account at Fintoc or received by one. Every change of state comes as an event. */
export interface Transfer {
  /** Prefix `tr_`. */
  id: string
  /** Always `transfer`. */
  object: 'transfer' | (string & {})
  /** Your side: the number that sent or received. */
  account_number: AccountNumber
  /** Unsigned, in the smallest unit of `currency`: cents for MXN, whole pesos for CLP. Read `direction`. */
  amount: number
  /** Message for the other side, at most 40 characters, or null. */
  comment: string | null
  /** The other side. */
  counterparty: Counterparty
  /** ISO 4217, upper case. */
  currency: 'MXN' | 'CLP' | (string & {})
  /** `inbound`: money came in. `outbound`: money went out. */
  direction: 'inbound' | 'outbound' | (string & {})
  /**
   * Your own keys and values. Every value is a text. Put your own reference here: it is what you look for when the answer to a
   * create was lost.
   */
  metadata: Record<string, string>
  /** Test or real: follows the key it was made with. */
  mode: 'live' | 'test' | (string & {})
  /**
   * Accounting date, written as a date-time at midnight UTC: read the date part only. Can be null while pending. Format
   * `date-time`.
   */
  post_date: string | null
  /** Receipt of the central bank (Mexico). Comes only after settlement; null before. Format `uri`. */
  receipt_url: string | null
  /** Reference of the transfer, in Mexico a numeric text; or null. */
  reference_id: string | null
  /** Why the money was sent back, or null. */
  return_reason: string | null
  /**
   * `pending`: not decided. `succeeded`: the receiving bank took it. `return_pending`: you are sending it back. `returned`: it
   * went back, see `return_reason`; whether that can follow `succeeded` is not documented. `failed`, `rejected`: it did not go
   * through. `reject_failed` is not explained. Event names speak of reversed and partially succeeded transfers, for which no
   * status was seen.
   */
  status:
    | 'pending' | 'succeeded' | 'failed' | 'rejected' | 'returned' | 'return_pending' | 'reject_failed' | (string & {})
  /** Tracking key of SPEI (Mexico), or null. */
  tracking_key: string | null
  /** When it was made, in UTC. Format `date-time`. */
  transaction_date: string
}

/** The other side of a movement, as far as the bank tells. */
export interface TransferAccount {
  /** Tax id of the other side, or null. In Chile the RUT: digits and check digit, without dots or hyphen. */
  holder_id: string | null
  /** Its name, or null. */
  holder_name: string | null
  /** Its account number, or null. */
  number: string | null
  /** Its bank, or null. */
  institution: Institution | null
}

/** A URL of yours that Fintoc posts events to, for the mode of the key. */
export interface WebhookEndpoint {
  /** Prefix `we_`. */
  id: string
  /** Always `webhook_endpoint`. */
  object: 'webhook_endpoint' | (string & {})
  /** When it was created, in UTC. Format `date-time`. */
  created_at: string
  /** Your own note, or null. */
  description?: string | null
  /** The types of event it is sent. */
  enabled_events: EventType[]
  /** The mode of the key it was made with: it is sent events of that mode only. */
  mode: 'live' | 'test' | (string & {})
  /**
   * The signing secret (`whsec_...`). Documented to be filled only in the answer of webhookEndpoints.create and null afterwards;
   * the dashboard shows it too. Store it encrypted and never log it.
   */
  secret: string | null
  /** Whether events are sent. Sources disagree: some answers have `disabled` instead, so read both. */
  status?: 'enabled' | 'disabled' | (string & {})
  /** Where events are posted to; https only. Format `uri`. */
  url: string
  /** Whether sending is switched off. Sources disagree: some answers have `status` instead, so read both. */
  disabled?: boolean
}

/** The organisation and mode behind the key. The members were not seen: read what you need with care. */
export type Whoami = Record<string, unknown>

/** Names the widget passes to `onEvent`. Taken from a wrapper of a third party; the list goes on. */
export type WidgetEventName =
  | 'opened' | 'on_terms_and_conditions' | 'codi_helper' | 'on_available_institutions' | 'on_request_bank'
  | 'on_authentication_form' | 'codi_username_required' | 'payment_in_progress' | 'creating_link' | 'link_created'
  | 'selecting_account' | 'payment_intent_confirmation_required' | 'app_authentication_required' | 'creating_subscription'
  | 'payment_direct_transfer' | 'device_authentication_required' | 'card_authentication_required'
  | 'sms_authentication_required' | 'email_authentication_required' | 'captcha_authentication_required'
  | 'validating_second_factor' | 'subscription_created' | 'subscription_aborted' | 'payment_created' | 'payment_error'
  | 'payment_selecting_auth' | 'validating_payment' | 'closed' | 'on_error' | (string & {})

/** What linkIntents.create sends. */
export interface LinkIntentsCreateBody {
  /** What the link is for. */
  product: 'movements'
  /** Country of the bank. */
  country: 'cl'
  /** Whether a person or a business connects. */
  holder_type: 'individual' | 'business'
}

/** Query of links.exchange. */
export interface LinksExchangeQuery {
  /**
   * From the widget or the link intent, of the form `li_<id>_exchange_token_<random>`. Short-lived: 30 minutes from the creation
   * of the link intent in the sample.
   */
  exchange_token: string
}

/** Query of links.list. */
export interface LinksListQuery {
  /**
   * Page number, counted from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * Entries on a page. Fewer entries than asked for do not mean the end. 1 to 300.
   *
   * @defaultValue `30`
   */
  per_page?: number | undefined
}

/** What links.update sends. */
export interface LinksUpdateBody {
  /** False pauses refreshing, true resumes it. */
  active?: boolean | undefined
}

/** Query of accounts.list. */
export interface AccountsListQuery {
  /** The credential of the link, of the form `link_<id>_token_<random>`. Keep it out of logs. */
  link_token: string
  /**
   * Page number, counted from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * Entries on a page. Fewer entries than asked for do not mean the end. 1 to 300.
   *
   * @defaultValue `30`
   */
  per_page?: number | undefined
}

/** Query of accounts.get. */
export interface AccountsGetQuery {
  /** The credential of the link, of the form `link_<id>_token_<random>`. Keep it out of logs. */
  link_token: string
}

/** Query of accounts.movements.list. */
export interface AccountsMovementsListQuery {
  /** The credential of the link, of the form `link_<id>_token_<random>`. Keep it out of logs. */
  link_token: string
  /** Movements with a `post_date` at or after this ISO 8601 date or date-time. */
  since?: string | undefined
  /** Movements with a `post_date` before this ISO 8601 date or date-time. */
  until?: string | undefined
  /**
   * False also gives processing, reversed and duplicated movements.
   *
   * @defaultValue `true`
   */
  confirmed_only?: boolean | undefined
  /**
   * Page number, counted from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * Entries on a page. Fewer entries than asked for do not mean the end. 1 to 300.
   *
   * @defaultValue `30`
   */
  per_page?: number | undefined
}

/** Query of accounts.movements.get. */
export interface AccountsMovementsGetQuery {
  /** The credential of the link, of the form `link_<id>_token_<random>`. Keep it out of logs. */
  link_token: string
}

/** Query of refreshIntents.list. */
export interface RefreshIntentsListQuery {
  /** The credential of the link, of the form `link_<id>_token_<random>`. Keep it out of logs. */
  link_token: string
  /**
   * Page number, counted from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * Entries on a page. Fewer entries than asked for do not mean the end. 1 to 300.
   *
   * @defaultValue `30`
   */
  per_page?: number | undefined
}

/** What refreshIntents.create sends. */
export interface RefreshIntentsCreateBody {
  /** `only_last` fetches what is new, `historical` everything the bank gives. The default is not documented. */
  refresh_type?: 'only_last' | 'historical' | undefined
}

/** Query of refreshIntents.create. */
export interface RefreshIntentsCreateQuery {
  /** The credential of the link, of the form `link_<id>_token_<random>`. Keep it out of logs. */
  link_token: string
}

/** Query of refreshIntents.get. */
export interface RefreshIntentsGetQuery {
  /** The credential of the link, of the form `link_<id>_token_<random>`. Keep it out of logs. */
  link_token: string
}

/** Query of invoices.list. */
export interface InvoicesListQuery {
  /** The credential of the link, of the form `link_<id>_token_<random>`. Keep it out of logs. */
  link_token: string
  /** From this date on. Meaning and format are unverified. */
  since?: string | undefined
  /** Before this date. Meaning and format are unverified. */
  until?: string | undefined
  /** `received`: somebody billed the tax payer. `issued`: the tax payer billed somebody. Inferred from an error code. */
  issue_type?: 'received' | 'issued' | undefined
  /**
   * Page number, counted from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * Entries on a page. Fewer entries than asked for do not mean the end. 1 to 300.
   *
   * @defaultValue `30`
   */
  per_page?: number | undefined
}

/** Query of taxReturns.list. */
export interface TaxReturnsListQuery {
  /** The credential of the link, of the form `link_<id>_token_<random>`. Keep it out of logs. */
  link_token: string
  /**
   * Page number, counted from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * Entries on a page. Fewer entries than asked for do not mean the end. 1 to 300.
   *
   * @defaultValue `30`
   */
  per_page?: number | undefined
}

/** Query of taxReturns.get. */
export interface TaxReturnsGetQuery {
  /** The credential of the link, of the form `link_<id>_token_<random>`. Keep it out of logs. */
  link_token: string
}

/** Query of paymentIntents.list. */
export interface PaymentIntentsListQuery {
  /** From this ISO 8601 date or date-time on. Which moment is compared is not documented. */
  since?: string | undefined
  /** Before this ISO 8601 date or date-time. */
  until?: string | undefined
  /** Only payments in this status, for example `succeeded`. */
  status?: string | undefined
  /**
   * Page number, counted from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * Entries on a page. Fewer entries than asked for do not mean the end. 1 to 300.
   *
   * @defaultValue `30`
   */
  per_page?: number | undefined
}

/** What paymentIntents.create sends. */
export interface PaymentIntentsCreateBody {
  /** What is to be paid, in the smallest unit of `currency`: whole pesos for CLP, cents for MXN. More than 0. */
  amount: number
  /** ISO 4217, upper case; older samples send lower case. */
  currency: 'CLP' | 'MXN'
  /** How it is paid. Seen in tests of an official client. */
  payment_type?: 'bank_transfer' | 'cash' | undefined
  /** E-mail address of the payer. */
  customer_email?: string | undefined
  /** Your own keys and values, all texts. Put your own reference here: it is what you look for when the answer is lost. */
  metadata?: Record<string, string> | undefined
  /** Pay this account directly (Chile, API version 2023-11-15). */
  recipient_account?: RecipientAccountInput | undefined
  /** What is known about the payer. */
  sender_account?: SenderAccountInput | undefined
  /** The business the money is collected for, when that is not you. */
  business_profile?: BusinessProfile | undefined
  /** Until when it can be paid, ISO 8601 in UTC. Unverified here. Format `date-time`. */
  expires_at?: string | undefined
}

/** What paymentIntents.checkEligibility sends. */
export interface PaymentIntentsCheckEligibilityBody {
  /** The amount, in the smallest unit of `currency`: whole pesos for CLP, cents for MXN. More than 0. */
  amount: number
  /** ISO 4217, for example `CLP`. */
  currency: string
  /** The account that would pay. Unverified. */
  sender_account?: Record<string, unknown> | undefined
  /** The account that would be paid. Unverified. */
  recipient_account?: Record<string, unknown> | undefined
}

/** What checkoutSessions.create sends. */
export interface CheckoutSessionsCreateBody {
  /** What is to be paid, in the smallest unit of `currency`: whole pesos for CLP, cents for MXN. More than 0. */
  amount: number
  /** ISO 4217, for example `CLP`. */
  currency: string
  /**
   * What the page is for. `payment` is the default and the only value seen in this version.
   *
   * @defaultValue `"payment"`
   */
  flow?: string | undefined
  /** Where the customer goes at the end. Arriving there proves nothing. */
  success_url: string
  /** Where the customer goes after giving up. */
  cancel_url: string
  /** The customer, written out: this version keeps no customers. */
  customer?: {
    /** Name. */
    name?: string | undefined
    /** E-mail address. */
    email?: string | undefined
    /** Your own keys and values, all texts. Limits on number and size are not known. */
    metadata?: Record<string, string> | undefined
    /** Tax id. */
    tax_id?: TaxIdInput | undefined
  } | undefined
  /** E-mail address of the customer. */
  customer_email?: string | undefined
  /** Until when it can be used, ISO 8601 in UTC. Format `date-time`. */
  expires_at?: string | undefined
  /** Your own keys and values, all texts. Limits on number and size are not known. */
  metadata?: Record<string, string> | undefined
  /** The kinds of payment the customer is offered; `payment_intent` in this version. */
  payment_method_types?: string[] | undefined
  /** Settings for each kind of payment method. */
  payment_method_options?: {
    /** Settings for bank transfers. */
    payment_intent?: CheckoutBankTransferOptionsInput | undefined
  } | undefined
  /** The business the money is collected for, when that is not you. */
  business_profile?: BusinessProfile | undefined
}

/** Query of paymentLinks.list. */
export interface PaymentLinksListQuery {
  /**
   * Page number, counted from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * Entries on a page. Fewer entries than asked for do not mean the end. 1 to 300.
   *
   * @defaultValue `30`
   */
  per_page?: number | undefined
}

/** What paymentLinks.create sends. */
export interface PaymentLinksCreateBody {
  /** What is to be paid, in the smallest unit of `currency`: whole pesos for CLP, cents for MXN. More than 0. */
  amount: number
  /** ISO 4217, upper case. */
  currency: 'CLP' | 'MXN'
  /** What the payment page shows. */
  checkout?: {
    /** What is paid for. Sources disagree whether it belongs here or at the top. */
    description?: string | undefined
  } | undefined
  /** What is paid for. Sources disagree whether it belongs here or into `checkout`. */
  description?: string | undefined
  /** E-mail address of the payer. */
  customer_email?: string | undefined
  /** For how many seconds it can be paid. At least 1. */
  expires_after_seconds?: number | undefined
  /** Your own keys and values, all texts. Limits on number and size are not known. */
  metadata?: Record<string, string> | undefined
  /** Pay this account directly (Chile only). */
  recipient_account?: RecipientAccountInput | undefined
  /** The business the money is collected for, when that is not you. */
  business_profile?: BusinessProfile | undefined
}

/** Query of refunds.list. */
export interface RefundsListQuery {
  /**
   * Page number, counted from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * Entries on a page. Fewer entries than asked for do not mean the end. 1 to 300.
   *
   * @defaultValue `30`
   */
  per_page?: number | undefined
}

/** What refunds.create sends. */
export interface RefundsCreateBody {
  /** Id of the payment (`pi_`). */
  resource_id: string
  /** What is refunded. */
  resource_type: 'payment_intent'
  /**
   * What goes back, in the smallest unit of the currency of the payment: whole pesos for CLP, cents for MXN. At most the payment.
   * Without it the whole payment goes back. More than 0.
   */
  amount?: number | undefined
  /** Your own keys and values, all texts. Put your own reference here: it is what you look for when the answer is lost. */
  metadata?: Record<string, string> | undefined
  /**
   * The account that is paid. Needed only when the account of the payer is not known (payments through the button of
   * BancoEstado), and refused otherwise.
   */
  recipient_account?: {
    /** RUT of the holder, without dots or hyphen. */
    holder_id: string
    /** Name of the holder. Whether it is required is unverified. */
    holder_name?: string | undefined
    /** The bank: one of `ChileInstitutionId`. */
    institution_id: string
    /** Account number. */
    number: string
    /** Kind of account. */
    type: BankAccountTypeInput
  } | undefined
}

/** Query of payouts.list. */
export interface PayoutsListQuery {
  /**
   * Page number, counted from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * Entries on a page. Fewer entries than asked for do not mean the end. 1 to 300.
   *
   * @defaultValue `30`
   */
  per_page?: number | undefined
}

/** Query of disputes.list. */
export interface DisputesListQuery {
  /**
   * Page number, counted from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * Entries on a page. Fewer entries than asked for do not mean the end. 1 to 300.
   *
   * @defaultValue `30`
   */
  per_page?: number | undefined
}

/** What disputes.documents.create sends. */
export interface DisputesDocumentsCreateBody {
  /** The document. Which types and sizes are accepted is not documented. */
  file?: Blob | Uint8Array | undefined
}

/** Query of subscriptionIntents.list. */
export interface SubscriptionIntentsListQuery {
  /**
   * Page number, counted from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * Entries on a page. Fewer entries than asked for do not mean the end. 1 to 300.
   *
   * @defaultValue `30`
   */
  per_page?: number | undefined
}

/** What subscriptionIntents.create sends. */
export interface SubscriptionIntentsCreateBody {
  /** Your own reference. It comes back on the mandate. */
  reference_id?: string | undefined
  /** The business that will collect, when that is not you. */
  business_profile?: {
    /** Name of the business. */
    name?: string | undefined
  } | undefined
}

/** Query of subscriptions.list. */
export interface SubscriptionsListQuery {
  /**
   * Page number, counted from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * Entries on a page. Fewer entries than asked for do not mean the end. 1 to 300.
   *
   * @defaultValue `30`
   */
  per_page?: number | undefined
}

/** Query of charges.list. */
export interface ChargesListQuery {
  /**
   * Page number, counted from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * Entries on a page. Fewer entries than asked for do not mean the end. 1 to 300.
   *
   * @defaultValue `30`
   */
  per_page?: number | undefined
}

/** What charges.create sends. */
export interface ChargesCreateBody {
  /** What is debited, in whole Chilean pesos. More than 0. */
  amount: number
  /** Only `CLP`. A page of 2023 shows lower case. */
  currency: 'CLP'
  /** Id of the mandate (`sub_`). */
  subscription_id: string
  /** Your own keys and values, all texts. Put your own reference here: it is what you look for when the answer is lost. */
  metadata?: Record<string, string> | undefined
  /** The business the money is collected for. Needed by organisations that collect for others. */
  business_profile?: BusinessProfile | undefined
  /** The account the money goes to. Ignored unless it is enabled for your organisation. */
  recipient_account?: {
    /** RUT of the holder, without dots or hyphen. */
    holder_id?: string | undefined
    /** Account number. */
    number?: string | undefined
    /** Kind of account. */
    type?: BankAccountTypeInput | undefined
    /** The bank: one of `ChileInstitutionId`. */
    institution_id?: string | undefined
  } | undefined
}

/** What charges.update sends. */
export interface ChargesUpdateBody {
  /** The new amount, in whole Chilean pesos. More than 0. */
  amount?: number | undefined
  /** ISO 4217; only `CLP` is known. */
  currency?: string | undefined
}

/** Query of webhookEndpoints.list. */
export interface WebhookEndpointsListQuery {
  /**
   * Page number, counted from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * Entries on a page. Fewer entries than asked for do not mean the end. 1 to 300.
   *
   * @defaultValue `30`
   */
  per_page?: number | undefined
}

/** What webhookEndpoints.create sends. */
export interface WebhookEndpointsCreateBody {
  /** Address that takes the POST; https only. */
  url: string
  /** Types of event, for example `payment_intent.succeeded`; `EventType` lists those known to us. */
  enabled_events: string[]
  /** Your own note. */
  description?: string | undefined
}

/** What webhookEndpoints.update sends. */
export interface WebhookEndpointsUpdateBody {
  /** Address that takes the POST; https only. */
  url?: string | undefined
  /** Types of event; replaces the list (read from the shape). */
  enabled_events?: string[] | undefined
  /** Your own note. */
  description?: string | undefined
  /** True stops sending, false resumes it. The answer may say so as `status` instead. */
  disabled?: boolean | undefined
}

/** What webhookEndpoints.test sends. */
export interface WebhookEndpointsTestBody {
  /** Type of event, for example `payment_intent.succeeded`. */
  type: string
}

/** What events.trigger sends. */
export interface EventsTriggerBody {
  /** Type of event, for example `payment_intent.succeeded`. */
  type: string
  /** Values put over those of the made-up resource. */
  overrides?: Record<string, unknown> | undefined
}

/** Query of apiKeys.list. */
export interface ApiKeysListQuery {
  /**
   * Page number, counted from 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * Entries on a page. Fewer entries than asked for do not mean the end. 1 to 300.
   *
   * @defaultValue `30`
   */
  per_page?: number | undefined
}

/** Query of v2.customers.list. */
export interface V2CustomersListQuery {
  /**
   * Entries on a page, up to 300 (the upper bound is unverified for v2). Fewer entries than asked for do not mean the end. At
   * least 1.
   *
   * @defaultValue `30`
   */
  limit?: number | undefined
  /** Id of the last entry of the page before. */
  starting_after?: string | undefined
}

/** What v2.customers.create sends. */
export interface V2CustomersCreateBody {
  /** E-mail address. Stored in lower case. Required without `tax_id`. */
  email?: string | undefined
  /** Name. */
  name?: string | undefined
  /** Phone number in E.164 form, `+` and digits. */
  phone?: string | undefined
  /** Tax id. Required without `email`. */
  tax_id?: TaxIdInput | undefined
  /** Postal address. */
  address?: Address | undefined
  /** Your own keys and values, all texts. Limits on number and size are not known. */
  metadata?: Record<string, string> | undefined
}

/** Query of v2.checkoutSessions.list. */
export interface V2CheckoutSessionsListQuery {
  /**
   * Entries on a page, up to 300 (the upper bound is unverified for v2). Fewer entries than asked for do not mean the end. At
   * least 1.
   *
   * @defaultValue `30`
   */
  limit?: number | undefined
  /** Id of the last entry of the page before. */
  starting_after?: string | undefined
}

/** What v2.checkoutSessions.create sends. */
export interface V2CheckoutSessionsCreateBody {
  /**
   * What is to be paid, in the smallest unit of `currency`: whole pesos for CLP, cents for MXN. Required with the flow `payment`.
   * More than 0.
   */
  amount?: number | undefined
  /** ISO 4217, upper case. */
  currency: 'CLP' | 'MXN'
  /**
   * `payment`: pay once. `setup`: store a payment method. `subscription`: store one and start a subscription.
   *
   * @defaultValue `"payment"`
   */
  flow?: 'payment' | 'setup' | 'subscription' | undefined
  /** Where the customer goes at the end. Arriving there proves nothing. */
  success_url: string
  /** Where the customer goes after giving up. */
  cancel_url: string
  /** Id of a customer (`cus_`). This or `customer_data` is required with the flow `subscription`. */
  customer?: string | undefined
  /** A new customer, instead of `customer`. */
  customer_data?: CustomerData | undefined
  /** E-mail address of the customer. */
  customer_email?: string | undefined
  /**
   * Until when it can be used, ISO 8601 in UTC. At least 10 minutes ahead; 24 hours in the sample without it. Format `date-time`.
   */
  expires_at?: string | undefined
  /** What is bought, with the flow `subscription`. */
  line_items?: LineItemInput[] | undefined
  /** Your own keys and values, all texts. Limits on number and size are not known. */
  metadata?: Record<string, string> | undefined
  /**
   * The kinds of payment the customer is offered: `bank_transfer`, `card`, `installment`, `cash` and `pac` were seen or named.
   */
  payment_method_types?: string[] | undefined
  /** Settings for each kind of payment method. Before 2026-02-01 the key was `payment_intent`. */
  payment_method_options?: {
    /** Settings for bank transfers. */
    bank_transfer?: CheckoutBankTransferOptionsInput | undefined
  } | undefined
  /** The business the money is collected for, when that is not you. */
  business_profile?: BusinessProfile | undefined
  /** With the flow `setup`: id of the subscription whose payment method is replaced (`sub_`). */
  subscription?: string | undefined
  /** `embedded` gives a `session_token` for the widget. Other values are unverified. */
  ui_mode?: string | undefined
}

/** Query of v2.paymentIntents.list. */
export interface V2PaymentIntentsListQuery {
  /**
   * Entries on a page, up to 300 (the upper bound is unverified for v2). Fewer entries than asked for do not mean the end. At
   * least 1.
   *
   * @defaultValue `30`
   */
  limit?: number | undefined
  /** Id of the last entry of the page before. */
  starting_after?: string | undefined
}

/** What v2.paymentIntents.create sends. */
export interface V2PaymentIntentsCreateBody {
  /** What is charged, in the smallest unit of `currency`: whole pesos for CLP, cents for MXN. More than 0. */
  amount: number
  /** ISO 4217, upper case. */
  currency: 'CLP' | 'MXN'
  /** Id of the stored payment method (`pm_`). */
  payment_method: string
  /** Id of the customer (`cus_`). Unverified. */
  customer?: string | undefined
  /** Your own keys and values, all texts. Put your own reference here: it is what you look for when the answer is lost. */
  metadata?: Record<string, string> | undefined
}

/** Query of v2.paymentMethods.list. */
export interface V2PaymentMethodsListQuery {
  /** Only those of this customer (`cus_`). Unverified. */
  customer?: string | undefined
  /**
   * Entries on a page, up to 300 (the upper bound is unverified for v2). Fewer entries than asked for do not mean the end. At
   * least 1.
   *
   * @defaultValue `30`
   */
  limit?: number | undefined
  /** Id of the last entry of the page before. */
  starting_after?: string | undefined
}

/** Query of v2.products.list. */
export interface V2ProductsListQuery {
  /**
   * Entries on a page, up to 300 (the upper bound is unverified for v2). Fewer entries than asked for do not mean the end. At
   * least 1.
   *
   * @defaultValue `30`
   */
  limit?: number | undefined
  /** Id of the last entry of the page before. */
  starting_after?: string | undefined
}

/** What v2.products.create sends. */
export interface V2ProductsCreateBody {
  /** Its name, as the customer sees it. */
  name: string
  /** CLP, or CLF: the Chilean inflation unit. */
  currency?: 'CLP' | 'CLF' | undefined
}

/** Query of v2.subscriptions.list. */
export interface V2SubscriptionsListQuery {
  /**
   * Entries on a page, up to 300 (the upper bound is unverified for v2). Fewer entries than asked for do not mean the end. At
   * least 1.
   *
   * @defaultValue `30`
   */
  limit?: number | undefined
  /** Id of the last entry of the page before. */
  starting_after?: string | undefined
}

/** What v2.subscriptions.create sends. */
export interface V2SubscriptionsCreateBody {
  /** Id of the customer (`cus_`). */
  customer: string
  /** What is billed: at most 10, all with the same interval and with currencies that go together (CLF goes with CLP). */
  items: LineItemInput[]
  /**
   * `charge_automatically` debits the payment method, `send_invoice` sends a link to pay.
   *
   * @defaultValue `"charge_automatically"`
   */
  collection_method?: 'charge_automatically' | 'send_invoice' | undefined
  /** Id of an active payment method (`pm_`) of the kind `pac` or `card`. Required with `charge_automatically`. */
  payment_method?: string | undefined
  /** Bill nothing until then, ISO 8601 in UTC. Format `date-time`. */
  trial_end?: string | undefined
  /** Your own keys and values, all texts. Put your own reference here: it is what you look for when the answer is lost. */
  metadata?: Record<string, string> | undefined
}

/** What v2.subscriptions.update sends. */
export interface V2SubscriptionsUpdateBody {
  /** Bill nothing until then, ISO 8601 in UTC. Format `date-time`. */
  trial_end?: string | undefined
  /** Id of an active payment method (`pm_`). For later periods only. */
  payment_method?: string | undefined
  /** Your own keys and values, all texts. Unverified here. */
  metadata?: Record<string, string> | undefined
}

/** What v2.subscriptions.items.create sends. */
export interface V2SubscriptionsItemsCreateBody {
  /** Id of a price. Seen in tests of an official client only. */
  price?: string | undefined
  /** A price made on the spot. */
  price_data?: PriceDataInput | undefined
  /** How many. At least 1. */
  quantity?: number | undefined
}

/** What v2.subscriptions.items.update sends. */
export interface V2SubscriptionsItemsUpdateBody {
  /** How many. At least 1. */
  quantity?: number | undefined
  /** A new price. Unverified. */
  price_data?: PriceDataInput | undefined
}

/** Query of v2.invoices.list. */
export interface V2InvoicesListQuery {
  /**
   * Entries on a page, up to 300 (the upper bound is unverified for v2). Fewer entries than asked for do not mean the end. At
   * least 1.
   *
   * @defaultValue `30`
   */
  limit?: number | undefined
  /** Id of the last entry of the page before. */
  starting_after?: string | undefined
}

/** What v2.invoices.create sends. */
export interface V2InvoicesCreateBody {
  /** Id of the customer (`cus_`). */
  customer: string
  /** Only `CLP`. */
  currency: 'CLP'
  /** What is billed. */
  lines?: InvoiceLineInput[] | undefined
  /** Your own keys and values, all texts. Put your own reference here: it is what you look for when the answer is lost. */
  metadata?: Record<string, string> | undefined
}

/** What v2.invoices.addLines sends. */
export interface V2InvoicesAddLinesBody {
  /** The lines. */
  lines: InvoiceLineInput[]
}

/** What v2.invoices.removeLines sends. */
export interface V2InvoicesRemoveLinesBody {
  /** Ids of the lines (`il_`). */
  lines: string[]
}

/** What v2.invoices.lines.update sends. */
export interface V2InvoicesLinesUpdateBody {
  /** How many. At least 1. */
  quantity: number
}

/** Query of v2.transfers.list. */
export interface V2TransfersListQuery {
  /** Only those of this account (`acc_`). */
  account_id?: string | undefined
  /** `inbound`: money that came in. `outbound`: money that went out. */
  direction?: 'inbound' | 'outbound' | undefined
  /** Only those in this status: `pending`, `succeeded`, `failed`, `rejected`, `returned`, `return_pending` or `reject_failed`. */
  status?: string | undefined
  /** From this ISO 8601 date or date-time on. */
  since?: string | undefined
  /** Until this ISO 8601 date or date-time. */
  until?: string | undefined
  /**
   * Entries on a page, up to 300 (the upper bound is unverified for v2). Fewer entries than asked for do not mean the end. At
   * least 1.
   *
   * @defaultValue `30`
   */
  limit?: number | undefined
  /** Id of the last entry of the page before. */
  starting_after?: string | undefined
}

/** What v2.transfers.create sends. */
export interface V2TransfersCreateBody {
  /** How much, in the smallest unit of `currency`: cents for MXN, whole pesos for CLP. Chile: at most 7000000. More than 0. */
  amount: number
  /** ISO 4217, upper case; samples of an official client send lower case. Must be that of the account. */
  currency: 'CLP' | 'MXN'
  /** The account that pays (`acc_`). */
  account_id: string
  /** Who is paid. */
  counterparty: CounterpartyInput
  /** Message for the other side. At most 40 characters. */
  comment?: string | undefined
  /** Reference of the transfer: a numeric text in Mexico, of limited length. */
  reference_id?: string | undefined
  /** Your own keys and values, all texts. Put your own reference here: it is what you look for when the answer is lost. */
  metadata?: Record<string, string> | undefined
}

/** What v2.transfers.return sends. */
export interface V2TransfersReturnBody {
  /** Id of the received transfer (`tr_`). */
  transfer_id: string
}

/** Query of v2.accounts.list. */
export interface V2AccountsListQuery {
  /**
   * Entries on a page, up to 300 (the upper bound is unverified for v2). Fewer entries than asked for do not mean the end. At
   * least 1.
   *
   * @defaultValue `30`
   */
  limit?: number | undefined
  /** Id of the last entry of the page before. */
  starting_after?: string | undefined
}

/** What v2.accounts.create sends. */
export interface V2AccountsCreateBody {
  /** The entity that owns it (`ent_`). */
  entity_id: string
  /** Your own note. */
  description?: string | undefined
}

/** What v2.accounts.update sends. */
export interface V2AccountsUpdateBody {
  /** Your own note. */
  description: string
}

/** Query of v2.accounts.accountStatements.list. */
export interface V2AccountsAccountStatementsListQuery {
  /**
   * Entries on a page, up to 300 (the upper bound is unverified for v2). Fewer entries than asked for do not mean the end. At
   * least 1.
   *
   * @defaultValue `30`
   */
  limit?: number | undefined
  /** Id of the last entry of the page before. */
  starting_after?: string | undefined
}

/** Query of v2.accounts.movements.list. */
export interface V2AccountsMovementsListQuery {
  /**
   * Entries on a page, up to 300 (the upper bound is unverified for v2). Fewer entries than asked for do not mean the end. At
   * least 1.
   *
   * @defaultValue `30`
   */
  limit?: number | undefined
  /** Id of the last entry of the page before. */
  starting_after?: string | undefined
}

/** Query of v2.accountNumbers.list. */
export interface V2AccountNumbersListQuery {
  /** Only those of this account (`acc_`). */
  account_id?: string | undefined
  /**
   * Entries on a page, up to 300 (the upper bound is unverified for v2). Fewer entries than asked for do not mean the end. At
   * least 1.
   *
   * @defaultValue `30`
   */
  limit?: number | undefined
  /** Id of the last entry of the page before. */
  starting_after?: string | undefined
}

/** What v2.accountNumbers.create sends. */
export interface V2AccountNumbersCreateBody {
  /** The account the money arrives on (`acc_`). */
  account_id: string
  /** Your own note. At most 40 characters. */
  description?: string | undefined
  /** Your own keys and values, all texts. Limits on number and size are not known. */
  metadata?: Record<string, string> | undefined
  /** Limits for money that arrives. */
  options?: AccountNumberOptions | undefined
}

/** What v2.accountNumbers.update sends. */
export interface V2AccountNumbersUpdateBody {
  /** Your own note. At most 40 characters. */
  description?: string | undefined
  /** Your own keys and values, all texts. Whether they replace the old ones or are added is not documented. */
  metadata?: Record<string, string> | undefined
  /** `disabled` refuses transfers from now on. */
  status?: 'enabled' | 'disabled' | undefined
  /** Limits for money that arrives. */
  options?: AccountNumberOptions | undefined
}

/** Query of v2.entities.list. */
export interface V2EntitiesListQuery {
  /**
   * Entries on a page, up to 300 (the upper bound is unverified for v2). Fewer entries than asked for do not mean the end. At
   * least 1.
   *
   * @defaultValue `30`
   */
  limit?: number | undefined
  /** Id of the last entry of the page before. */
  starting_after?: string | undefined
}

/** What v2.entities.create sends. */
export interface V2EntitiesCreateBody {
  /** Name of the entity. */
  holder_name: string
  /** Tax id of the entity. */
  holder_id: string
}

/** Query of v2.entities.onboardings.list. */
export interface V2EntitiesOnboardingsListQuery {
  /**
   * Entries on a page, up to 300 (the upper bound is unverified for v2). Fewer entries than asked for do not mean the end. At
   * least 1.
   *
   * @defaultValue `30`
   */
  limit?: number | undefined
  /** Id of the last entry of the page before. */
  starting_after?: string | undefined
}

/** What v2.entities.onboardings.create sends. */
export interface V2EntitiesOnboardingsCreateBody {
  /** The company: `legal_name` and more. */
  company_information?: Record<string, unknown> | undefined
  /** Its legal representative: `first_name`, `last_name` and more. Personal data. */
  legal_representative?: Record<string, unknown> | undefined
  /** What the accounts will be used for. */
  transactional_profile?: TransactionalProfileInput | undefined
  /** Its shareholders. Personal data. */
  shareholders?: OnboardingShareholderInput[] | undefined
  /** Chile. Unverified. */
  company_basics?: Record<string, unknown> | undefined
  /** Chile. Unverified. */
  senior_management?: Record<string, unknown> | undefined
  /** Chile: answers on the prevention of money laundering (read from the name). Unverified. */
  plaft?: Record<string, unknown> | undefined
}

/** What v2.entities.onboardings.documents.upload sends. */
export interface V2EntitiesOnboardingsDocumentsUploadBody {
  /** PDF, JPEG or PNG of at most 20 MB. */
  file: Blob | Uint8Array
}

/** What v2.entities.onboardings.shareholders.uploadDocument sends. */
export interface V2EntitiesOnboardingsShareholdersUploadDocumentBody {
  /** PDF, JPEG or PNG of at most 20 MB. */
  file: Blob | Uint8Array
}

/** Query of v2.accountVerifications.list. */
export interface V2AccountVerificationsListQuery {
  /** From this ISO 8601 date or date-time on. */
  since?: string | undefined
  /** Until this ISO 8601 date or date-time. Inferred. */
  until?: string | undefined
  /**
   * Entries on a page, up to 300 (the upper bound is unverified for v2). Fewer entries than asked for do not mean the end. At
   * least 1.
   *
   * @defaultValue `30`
   */
  limit?: number | undefined
  /** Id of the last entry of the page before. */
  starting_after?: string | undefined
}

/** What v2.accountVerifications.create sends. */
export interface V2AccountVerificationsCreateBody {
  /** CLABE of 18 digits, as a text. */
  account_number: string
}

/** What v2.simulate.receiveTransfer sends. */
export interface V2SimulateReceiveTransferBody {
  /** The number that receives it (`acno_`). */
  account_number_id: string
  /** How much, in the smallest unit of `currency`: cents for MXN, whole pesos for CLP. More than 0. */
  amount: number
  /** ISO 4217, upper case. */
  currency: 'CLP' | 'MXN'
}

/** The `linkIntents` methods that are called with a secret key. */
export interface LinkIntentsResource {
  /**
   * Start connecting a bank account.
   *
   * Gives the widget token with which a person connects a bank account in the widget. When they are done, the widget hands over
   * an exchange token: turn it into a link with links.exchange before it expires (30 minutes after the link intent was created,
   * in the sample).
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://docs.fintoc.com/api/movements-api/linkintents/link-intents-create.md
   *
   * @param body - What is connected.
   * @returns 201: The link intent. `widget_token` is in this answer only. The status 201 is assumed (unverified)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await linkIntents.create(body)
   * ```
   */
  create(body: LinkIntentsCreateBody, options?: RequestOptions): ApiPromise<LinkIntent>
}

/** The `links` methods that are called with a secret key. */
export interface LinksResource {
  /**
   * Turn an exchange token into a link.
   *
   * The only answer of the API with a `link_token`, the credential that reads the link. Fintoc does not keep it: store it at
   * once, encrypted. If it is lost, the person must connect again. Whether the exchange token works a second time is not
   * documented.
   *
   * Provider page: https://docs.fintoc.com/api/movements-api/links
   *
   * @returns 200: The link, with `link_token` and its accounts
   * @throws AuthenticationError 401: The key is not accepted (`invalid_api_key`), or the exchange token is not known
   * (`invalid_exchange_token`) or too old (`expired_exchange_token`)
   * @example
   * ```ts
   * const result = await links.exchange(query)
   * ```
   */
  exchange(query: LinksExchangeQuery, options?: RequestOptions): ApiPromise<Link>

  /**
   * List the links.
   *
   * All links of your organisation in the mode of the key. `link_token` and `accounts` are null in every entry.
   *
   * Provider page: https://docs.fintoc.com/api/movements-api/links
   *
   * @returns 200: One page of links. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of links.list()) console.log(item)
   * ```
   */
  list(query?: LinksListQuery, options?: PageOptions): PagePromise<Link>

  /**
   * Read a link with its accounts.
   *
   * Takes the whole `link_token`, not the id of the link. The token stands in the path: keep request paths out of logs. One third
   * party writes `/links/{id}?link_token=` instead; the recorded call is this one.
   *
   * Provider page: https://docs.fintoc.com/api/movements-api/links/links-get.md
   *
   * @param linkToken - The whole link token (`link_<id>_token_<random>`), not the id of the link. A credential: keep it out of
   * logs.
   * @returns 200: The link with its accounts. `link_token` is null
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await links.get(linkToken)
   * ```
   */
  get(linkToken: string, options?: RequestOptions): ApiPromise<Link>

  /**
   * Pause or resume a link.
   *
   * Switches the refreshing of a link off or on. Takes the whole `link_token`, not the id. `active` is the only member known to
   * be writable.
   *
   * **When the outcome is not known:** Read it back, or call again: the same values twice do no harm.
   *
   * Provider page: https://docs.fintoc.com/api/movements-api/links
   *
   * @param linkToken - The whole link token (`link_<id>_token_<random>`), not the id of the link. A credential: keep it out of
   * logs.
   * @param body - What changes.
   * @returns 200: The changed link. `link_token` is null
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws ApiError 500: Fintoc failed. Whether the change took effect is not known
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await links.update(linkToken, body)
   * ```
   */
  update(linkToken: string, body: LinksUpdateBody, options?: RequestOptions): ApiPromise<Link>

  /**
   * Delete a link.
   *
   * Takes the id of the link here, not the `link_token`. There is no way back: the person would have to connect again.
   *
   * **When the outcome is not known:** Look whether it is still there, or delete it again: that does no harm, and its 404 is no
   * failure.
   *
   * Provider page: https://docs.fintoc.com/api/movements-api/links
   *
   * @param linkId - Id of the link (`link_`), not its token.
   * @returns 204: The link is gone. No body. (The status is unverified.)
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws ApiError 500: Fintoc failed. Whether the change took effect is not known
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await links.delete(linkId)
   * ```
   */
  delete(linkId: string, options?: RequestOptions): ApiPromise<void>
}

/** The `accounts` methods that are called with a secret key. */
export interface AccountsResource {
  /**
   * List the accounts of a link.
   *
   * Balances are as of the last refresh (`refreshed_at`), not of now.
   *
   * Provider page: https://docs.fintoc.com/reference/movements-api/accounts
   *
   * @returns 200: One page of accounts. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of accounts.list(query)) console.log(item)
   * ```
   */
  list(query: AccountsListQuery, options?: PageOptions): PagePromise<LinkAccount>

  /**
   * Read an account and its balance.
   *
   * The balance is as of the last refresh (`refreshed_at`), not of now.
   *
   * Provider page: https://docs.fintoc.com/reference/movements-api/accounts
   *
   * @param accountId - Id of the account (`acc_`).
   * @returns 200: The account
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await accounts.get(accountId, query)
   * ```
   */
  get(accountId: string, query: AccountsGetQuery, options?: RequestOptions): ApiPromise<LinkAccount>

  readonly movements: AccountsMovementsResource
}

/** The `accounts.movements` methods that are called with a secret key. */
export interface AccountsMovementsResource {
  /**
   * List the movements of an account.
   *
   * Newest first, as recorded answers show. Only confirmed ones unless `confirmed_only` is false; those in processing settle in
   * about 12 hours and can still be reversed. Movements that were delivered can change or vanish: read the same days again.
   * History reaches back 3 to 24 months, depending on the bank.
   *
   * Provider page: https://docs.fintoc.com/api/movements-api/movements/movements-list.md
   *
   * @param accountId - Id of the account (`acc_`).
   * @returns 200: One page of movements. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * for await (const item of accounts.movements.list(accountId, query)) console.log(item)
   * ```
   */
  list(accountId: string, query: AccountsMovementsListQuery, options?: PageOptions): PagePromise<Movement>

  /**
   * Read a movement.
   *
   * Ids of movements are unique only together with the account.
   *
   * Provider page: https://docs.fintoc.com/api/movements-api/movements
   *
   * @param accountId - Id of the account (`acc_`).
   * @param movementId - Id of the entry (`mov_`).
   * @returns 200: The movement
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await accounts.movements.get(accountId, movementId, query)
   * ```
   */
  get(accountId: string, movementId: string, query: AccountsMovementsGetQuery, options?: RequestOptions): ApiPromise<Movement>
}

/** The `refreshIntents` methods that are called with a secret key. */
export interface RefreshIntentsResource {
  /**
   * List the refresh intents of a link.
   *
   * Refreshes of the link that were asked for.
   *
   * Provider page: https://docs.fintoc.com/api/movements-api/refresh-intents
   *
   * @returns 200: One page of refresh intents. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of refreshIntents.list(query)) console.log(item)
   * ```
   */
  list(query: RefreshIntentsListQuery, options?: PageOptions): PagePromise<RefreshIntent>

  /**
   * Refresh a link now.
   *
   * Asks the bank for what is new. The result takes one to three minutes and comes as `link.refresh_intent....` and
   * `account.refresh_intent....` events. If `requires_mfa` is an object, open the widget with its `widget_token`. Only for
   * organisations it is enabled for. One refresh a link at a time; after a success wait 5 minutes (`only_last`) or 60 minutes
   * (`historical`), after a failure none.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://docs.fintoc.com/docs/refresh-intents-creating
   *
   * @param body - How much is fetched.
   * @returns 201: The refresh intent. The status 201 is assumed (unverified)
   * @throws ApiError 400: Malformed, or a value is refused. Also: `refresh_type` is not known (`invalid_refresh_type`)
   * @throws ApiError 422: Cannot run now: another refresh is running (`refresh_intent_in_progress`), refreshing on demand is not
   * enabled (`on_demand_policy_required`) or not available for the link (`on_demand_refresh_unavailable`), or it was refused
   * (`rejected_refresh_intent`)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await refreshIntents.create(body, query)
   * ```
   */
  create(body: RefreshIntentsCreateBody | undefined, query: RefreshIntentsCreateQuery, options?: RequestOptions): ApiPromise<RefreshIntent>

  /**
   * Read a refresh intent.
   *
   * Tells how far a refresh is. Prefer the events; when polling, remember that a refresh takes one to three minutes.
   *
   * Provider page: https://docs.fintoc.com/api/movements-api/refresh-intents
   *
   * @param refreshIntentId - Id of the refresh intent (`ri_`).
   * @returns 200: The refresh intent
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await refreshIntents.get(refreshIntentId, query)
   * ```
   */
  get(refreshIntentId: string, query: RefreshIntentsGetQuery, options?: RequestOptions): ApiPromise<RefreshIntent>
}

/** The `institutions` methods that are called with a secret key. */
export interface InstitutionsResource {
  /**
   * List Chilean institutions.
   *
   * Institutions and the products they support. The page was seen in documents of 2023-11-15 only: whether the endpoint still
   * exists is unverified. `ChileInstitutionId` holds the ids known to us.
   *
   * Provider page: https://docs.fintoc.com/es/v2023-11-15/api/main-resources/institutions
   *
   * @returns 200: All institutions, without pages
   * @example
   * ```ts
   * const result = await institutions.list()
   * ```
   */
  list(options?: RequestOptions): ApiPromise<InstitutionDetail[]>
}

/** The `invoices` methods that are called with a secret key. */
export interface InvoicesResource {
  /**
   * List tax documents of a fiscal link.
   *
   * Invoices as the Chilean tax office keeps them. The bills of recurring payments are v2.invoices. Legacy product, still in the
   * official clients of June 2026.
   *
   * Provider page: https://docs.fintoc.com/reference/fiscal-invoices-object
   *
   * @returns 200: One page of tax documents. Await it for the first page, or loop over it for every item
   * @throws ApiError 400: Malformed, or a value is refused. Also: `issue_type` is not known (`invalid_issue_type`)
   * @example
   * ```ts
   * for await (const item of invoices.list(query)) console.log(item)
   * ```
   * @deprecated by the provider.
   */
  list(query: InvoicesListQuery, options?: PageOptions): PagePromise<FiscalInvoice>
}

/** The `taxReturns` methods that are called with a secret key. */
export interface TaxReturnsResource {
  /**
   * List tax returns of a fiscal link.
   *
   * Known from official clients only (partly unverified). Legacy product, still in the official clients of June 2026.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @returns 200: One page of tax returns. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of taxReturns.list(query)) console.log(item)
   * ```
   * @deprecated by the provider.
   */
  list(query: TaxReturnsListQuery, options?: PageOptions): PagePromise<TaxReturn>

  /**
   * Read a tax return.
   *
   * Known from official clients only (partly unverified). Legacy product, still in the official clients of June 2026.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @param taxReturnId - Id of the tax return.
   * @returns 200: The tax return
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await taxReturns.get(taxReturnId, query)
   * ```
   * @deprecated by the provider.
   */
  get(taxReturnId: string, query: TaxReturnsGetQuery, options?: RequestOptions): ApiPromise<TaxReturn>
}

/** The `paymentIntents` methods that are called with a secret key. */
export interface PaymentIntentsResource {
  /**
   * List payments.
   *
   * Payments in the mode of the key, filtered by time and status. No such filters are known for v2.paymentIntents.list.
   *
   * Provider page: https://docs.fintoc.com/reference/payments-api/payment-intents
   *
   * @returns 200: One page of payments. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of paymentIntents.list()) console.log(item)
   * ```
   */
  list(query?: PaymentIntentsListQuery, options?: PageOptions): PagePromise<PaymentIntent>

  /**
   * Create a payment that is completed in the widget.
   *
   * Since API version 2026-02-01 for cash only; with older versions also bank transfers in Chile. For everything else use
   * v2.checkoutSessions.create. Money moves when the payer completes it: wait for the event, not for the widget.
   *
   * Moves money: `idempotencyKey` is required. Store it before the call, so that a rerun cannot pay twice.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, look for your own reference in `metadata` on all pages of paymentIntents.list, end what you find with
   * paymentIntents.expire, then create one with a new key.
   *
   * Provider page: https://docs.fintoc.com/reference/payments-api/cash/cash-payment-intents-create.md
   *
   * @param body - What is to be paid.
   * @returns 201: The payment. `widget_token` is in this answer only. (The status is unverified.)
   * @throws ApiError 400: Malformed, or a value is refused. Also: `amount` or `recipient_account` is refused (`invalid_amount`,
   * `invalid_payment_recipient_account`)
   * @throws ApiError 403: The product is not enabled for your organisation (`product_access_required`)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await paymentIntents.create(body, { idempotencyKey: order.id })
   * ```
   */
  create(body: PaymentIntentsCreateBody, options: RequestOptions & { idempotencyKey: 'auto' | (string & {}) }): ApiPromise<PaymentIntent>

  /**
   * Read a payment.
   *
   * Its `status` says whether money moved.
   *
   * Provider page: https://docs.fintoc.com/reference/payments-api/payment-intents
   *
   * @param paymentIntentId - Id of the payment (`pi_`).
   * @returns 200: The payment. `widget_token` is null
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await paymentIntents.get(paymentIntentId)
   * ```
   */
  get(paymentIntentId: string, options?: RequestOptions): ApiPromise<PaymentIntent>

  /**
   * Expire an open payment.
   *
   * Ends a payment nobody has completed yet, so that it cannot be paid any more. What happens to one that is already decided is
   * not documented.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @param paymentIntentId - Id of the payment (`pi_`).
   * @returns 200: The expired payment. (The status is unverified; the checkout session counterpart answers 201.)
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await paymentIntents.expire(paymentIntentId)
   * ```
   */
  expire(paymentIntentId: string, options?: RequestOptions): ApiPromise<PaymentIntent>

  /**
   * Ask whether a payment could go through.
   *
   * Moves nothing and creates nothing. Body and answer are partly unverified.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://docs.fintoc.com/docs/check-payment-eligibility
   *
   * @param body - The payment in question.
   * @returns 200: Whether it could go through
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await paymentIntents.checkEligibility(body)
   * ```
   */
  checkEligibility(body: PaymentIntentsCheckEligibilityBody, options?: RequestOptions): ApiPromise<EligibilityCheck>
}

/** The `checkoutSessions` methods that are called with a secret key. */
export interface CheckoutSessionsResource {
  /**
   * Create a payment page (API version 2023-11-15).
   *
   * Send the customer to `redirect_url`. Moves no money by itself. Superseded by the v2 sessions from API version 2026-02-01 on.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://docs.fintoc.com/v2023-11-15/api/payment-initiation-api/checkout-sessions/create-checkout-session
   *
   * @param body - What is to be paid, and where the customer goes afterwards.
   * @returns 201: The session: send the customer to `redirect_url`
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await checkoutSessions.create(body)
   * ```
   * @deprecated by the provider.
   */
  create(body: CheckoutSessionsCreateBody, options?: RequestOptions): ApiPromise<CheckoutSessionV2023>

  /**
   * Read a payment page (API version 2023-11-15).
   *
   * `finished` does not mean paid: look at `payment_resource.payment_intent.status`. Superseded by the v2 sessions from API
   * version 2026-02-01 on.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @param checkoutSessionId - Id of the session (`cs_`).
   * @returns 200: The session
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await checkoutSessions.get(checkoutSessionId)
   * ```
   * @deprecated by the provider.
   */
  get(checkoutSessionId: string, options?: RequestOptions): ApiPromise<CheckoutSessionV2023>

  /**
   * Expire an open payment page (API version 2023-11-15).
   *
   * Ends the session, so that it cannot be used any more. Superseded by the v2 sessions from API version 2026-02-01 on.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @param checkoutSessionId - Id of the session (`cs_`).
   * @returns 200: The expired session
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await checkoutSessions.expire(checkoutSessionId)
   * ```
   * @deprecated by the provider.
   */
  expire(checkoutSessionId: string, options?: RequestOptions): ApiPromise<CheckoutSessionV2023>
}

/** The `paymentLinks` methods that are called with a secret key. */
export interface PaymentLinksResource {
  /**
   * List payment links.
   *
   * Payment links in the mode of the key.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @returns 200: One page of payment links. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of paymentLinks.list()) console.log(item)
   * ```
   */
  list(query?: PaymentLinksListQuery, options?: PageOptions): PagePromise<PaymentLink>

  /**
   * Create a payment link.
   *
   * A link that can be shared. Moves no money by itself. The body is that of API version 2023-11-15.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://docs.fintoc.com/api/payments-api/payment-links/payment-link-object
   *
   * @param body - What is to be paid.
   * @returns 201: The payment link: share its `url`. (The status is unverified.)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await paymentLinks.create(body)
   * ```
   */
  create(body: PaymentLinksCreateBody, options?: RequestOptions): ApiPromise<PaymentLink>

  /**
   * Read a payment link.
   *
   * Its `status` says whether it can still be paid, not whether it was.
   *
   * Provider page: https://docs.fintoc.com/api/payments-api/payment-links/payment-links-get.md
   *
   * @param paymentLinkId - Id of the payment link (`plink_`).
   * @returns 200: The payment link
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await paymentLinks.get(paymentLinkId)
   * ```
   */
  get(paymentLinkId: string, options?: RequestOptions): ApiPromise<PaymentLink>

  /**
   * Cancel a payment link.
   *
   * The link cannot be paid any more. A PATCH, while every other such action is a POST.
   *
   * **When the outcome is not known:** Read it back: `canceled` means that it took effect. Still `active`: call again.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @param paymentLinkId - Id of the payment link (`plink_`).
   * @returns 200: The cancelled payment link
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws ApiError 500: Fintoc failed. Whether the change took effect is not known
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await paymentLinks.cancel(paymentLinkId)
   * ```
   */
  cancel(paymentLinkId: string, options?: RequestOptions): ApiPromise<PaymentLink>
}

/** The `refunds` methods that are called with a secret key. */
export interface RefundsResource {
  /**
   * List refunds.
   *
   * Refunds in the mode of the key. There is no filter by payment: compare `resource_id`.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @returns 200: One page of refunds. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of refunds.list()) console.log(item)
   * ```
   */
  list(query?: RefundsListQuery, options?: PageOptions): PagePromise<Refund>

  /**
   * Refund a payment, whole or in part.
   *
   * The payment must have succeeded. Several refunds of parts are possible, so a repeated one pays twice. The first state is
   * `created` or `pending` (sources disagree); the outcome comes as an event.
   *
   * Moves money: `idempotencyKey` is required. Store it before the call, so that a rerun cannot pay twice.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, look for your own reference in `metadata` on all pages of `list`, twice some seconds apart: found, that is
   * the one you made; else make it once more with a new key.
   *
   * Provider page: https://docs.fintoc.com/reference/payments-api/refunds/refunds-create
   *
   * @param body - What is refunded.
   * @returns 201: The refund, not sent yet
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await refunds.create(body, { idempotencyKey: order.id })
   * ```
   */
  create(body: RefundsCreateBody, options: RequestOptions & { idempotencyKey: 'auto' | (string & {}) }): ApiPromise<Refund>

  /**
   * Read a refund.
   *
   * Its `status` says whether the money went back.
   *
   * Provider page: https://docs.fintoc.com/reference/payments-api/refunds
   *
   * @param refundId - Id of the refund (`re_`; `ref_` on older ones).
   * @returns 200: The refund
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await refunds.get(refundId)
   * ```
   */
  get(refundId: string, options?: RequestOptions): ApiPromise<Refund>

  /**
   * Cancel a refund that was not sent yet.
   *
   * Possible before the refund is `in_progress`.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://docs.fintoc.com/v2023-11-15/api/payment-initiation-api/refunds
   *
   * @param refundId - Id of the refund (`re_`; `ref_` on older ones).
   * @returns 200: The cancelled refund
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await refunds.cancel(refundId)
   * ```
   */
  cancel(refundId: string, options?: RequestOptions): ApiPromise<Refund>
}

/** The `payouts` methods that are called with a secret key. */
export interface PayoutsResource {
  /**
   * List payouts.
   *
   * Settlements of collected payments to you. Live mode only: there are none with a test key. Path and version are inferred
   * (unverified).
   *
   * Provider page: https://docs.fintoc.com/reference/payments-api/payouts
   *
   * @returns 200: One page of payouts. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of payouts.list()) console.log(item)
   * ```
   */
  list(query?: PayoutsListQuery, options?: PageOptions): PagePromise<Payout>

  /**
   * Read a payout.
   *
   * Live mode only. Path and version are inferred (unverified).
   *
   * Provider page: https://docs.fintoc.com/reference/payments-api/payouts/payout-object.md
   *
   * @param payoutId - Id of the payout (`po_`).
   * @returns 200: The payout
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await payouts.get(payoutId)
   * ```
   */
  get(payoutId: string, options?: RequestOptions): ApiPromise<Payout>
}

/** The `disputes` methods that are called with a secret key. */
export interface DisputesResource {
  /**
   * List card disputes.
   *
   * Card payments that were disputed.
   *
   * Provider page: https://docs.fintoc.com/reference/dispute-object
   *
   * @returns 200: One page of disputes. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of disputes.list()) console.log(item)
   * ```
   */
  list(query?: DisputesListQuery, options?: PageOptions): PagePromise<Dispute>

  /**
   * Read a card dispute.
   *
   * Mind `documentation_upload_deadline`: a dispute without evidence is `expired` afterwards.
   *
   * Provider page: https://docs.fintoc.com/reference/dispute-object
   *
   * @param disputeId - Id of the dispute (`cb_`).
   * @returns 200: The dispute
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await disputes.get(disputeId)
   * ```
   */
  get(disputeId: string, options?: RequestOptions): ApiPromise<Dispute>

  /**
   * Hand over the evidence.
   *
   * Needs at least one document (disputes.documents.create) and must happen before `documentation_upload_deadline`.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://docs.fintoc.com/api/payments-api/disputes/disputes-submit-for-review.md
   *
   * @param disputeId - Id of the dispute (`cb_`).
   * @returns 200: The dispute, now in review
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await disputes.submitForReview(disputeId)
   * ```
   */
  submitForReview(disputeId: string, options?: RequestOptions): ApiPromise<Dispute>

  readonly documents: DisputesDocumentsResource
}

/** The `disputes.documents` methods that are called with a secret key. */
export interface DisputesDocumentsResource {
  /**
   * Add a piece of evidence to a dispute.
   *
   * Encoding and field name are unverified: the official Node client sends JSON and takes the answer for the dispute. Hand the
   * evidence over with disputes.submitForReview.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://docs.fintoc.com/api/payments-api/disputes/disputes-submit-for-review.md
   *
   * @param disputeId - Id of the dispute (`cb_`).
   * @param body - The document, as multipart/form-data (unverified).
   * @returns 200: The document
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await disputes.documents.create(disputeId, body)
   * ```
   */
  create(disputeId: string, body: DisputesDocumentsCreateBody, options?: RequestOptions): ApiPromise<DisputeDocument>
}

/** The `subscriptionIntents` methods that are called with a secret key. */
export interface SubscriptionIntentsResource {
  /**
   * List attempts to sign a mandate.
   *
   * Attempts in the mode of the key. Legacy direct debit: new work uses v2.subscriptions.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @returns 200: One page of subscription intents. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of subscriptionIntents.list()) console.log(item)
   * ```
   * @deprecated by the provider.
   */
  list(query?: SubscriptionIntentsListQuery, options?: PageOptions): PagePromise<SubscriptionIntent>

  /**
   * Start signing a bank mandate.
   *
   * Gives the widget token with which a person signs the mandate in the widget. Legacy direct debit: new work uses
   * v2.subscriptions.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page:
   * https://docs.fintoc.com/v2023-11-15/api/direct-debit-and-subscriptions/subscription-intents/create-subsciption-intent
   *
   * @param body - What the mandate is for. Tests of an official client also send an amount and a currency, which are not
   * documented here.
   * @returns 201: The subscription intent, with its widget token
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await subscriptionIntents.create()
   * ```
   * @deprecated by the provider.
   */
  create(body?: SubscriptionIntentsCreateBody, options?: RequestOptions): ApiPromise<SubscriptionIntent>

  /**
   * Read an attempt to sign a mandate.
   *
   * Holds the mandate once it is signed. Legacy direct debit: new work uses v2.subscriptions.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @param subscriptionIntentId - Id of the subscription intent (`si_`).
   * @returns 200: The subscription intent
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await subscriptionIntents.get(subscriptionIntentId)
   * ```
   * @deprecated by the provider.
   */
  get(subscriptionIntentId: string, options?: RequestOptions): ApiPromise<SubscriptionIntent>
}

/** The `subscriptions` methods that are called with a secret key. */
export interface SubscriptionsResource {
  /**
   * List bank mandates.
   *
   * Mandates in the mode of the key. The billing objects of the same name are v2.subscriptions. Legacy direct debit: new work
   * uses v2.subscriptions.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @returns 200: One page of mandates. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of subscriptions.list()) console.log(item)
   * ```
   * @deprecated by the provider.
   */
  list(query?: SubscriptionsListQuery, options?: PageOptions): PagePromise<SubscriptionV1>

  /**
   * Read a bank mandate.
   *
   * Only an `active` mandate can be charged. Legacy direct debit: new work uses v2.subscriptions.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @param subscriptionId - Id of the mandate (`sub_`).
   * @returns 200: The mandate
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await subscriptions.get(subscriptionId)
   * ```
   * @deprecated by the provider.
   */
  get(subscriptionId: string, options?: RequestOptions): ApiPromise<SubscriptionV1>
}

/** The `charges` methods that are called with a secret key. */
export interface ChargesResource {
  /**
   * List charges.
   *
   * Charges in the mode of the key. They do not name their mandate: look for your own reference in `metadata`. Legacy direct
   * debit: new work uses v2.subscriptions.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @returns 200: One page of charges. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of charges.list()) console.log(item)
   * ```
   * @deprecated by the provider.
   */
  list(query?: ChargesListQuery, options?: PageOptions): PagePromise<Charge>

  /**
   * Debit a bank mandate.
   *
   * Takes money from the account of the mandate without a further step of its holder. The mandate must be `active`. The charge
   * does not name its mandate: put your own reference into `metadata`. Legacy direct debit: new work uses v2.subscriptions.
   *
   * Moves money: `idempotencyKey` is required. Store it before the call, so that a rerun cannot pay twice.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, look for your own reference in `metadata` on all pages of `list`, twice some seconds apart: found, that is
   * the one you made; else make it once more with a new key.
   *
   * Provider page: https://docs.fintoc.com/reference/direct-debit-legacy/charges/charges-create
   *
   * @param body - What is debited.
   * @returns 201: The charge. Its outcome comes as an event
   * @throws ApiError 422: The mandate is not ready to be charged (`subscription_in_progress`)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await charges.create(body, { idempotencyKey: order.id })
   * ```
   * @deprecated by the provider.
   */
  create(body: ChargesCreateBody, options: RequestOptions & { idempotencyKey: 'auto' | (string & {}) }): ApiPromise<Charge>

  /**
   * Read a charge.
   *
   * Its `status` says whether money moved. Legacy direct debit: new work uses v2.subscriptions.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @param chargeId - Id of the charge (`ch_`).
   * @returns 200: The charge
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await charges.get(chargeId)
   * ```
   * @deprecated by the provider.
   */
  get(chargeId: string, options?: RequestOptions): ApiPromise<Charge>

  /**
   * Change a charge that is still pending.
   *
   * Changes what will be debited. That it works only while the charge is `pending` is inferred. Legacy direct debit: new work
   * uses v2.subscriptions.
   *
   * **When the outcome is not known:** Read it back, or call again: the same values twice do no harm.
   *
   * Provider page: https://docs.fintoc.com/reference/direct-debit-legacy/charges/charges-update
   *
   * @param chargeId - Id of the charge (`ch_`).
   * @param body - What changes.
   * @returns 200: The changed charge
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws ApiError 500: Fintoc failed. Whether the change took effect is not known
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await charges.update(chargeId, body)
   * ```
   * @deprecated by the provider.
   */
  update(chargeId: string, body: ChargesUpdateBody, options?: RequestOptions): ApiPromise<Charge>
}

/** The `webhookEndpoints` methods that are called with a secret key. */
export interface WebhookEndpointsResource {
  /**
   * List webhook endpoints.
   *
   * Endpoints of the mode of the key.
   *
   * Provider page: https://docs.fintoc.com/api/main-resources/webhook-endpoints
   *
   * @returns 200: One page of endpoints, without their secrets. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of webhookEndpoints.list()) console.log(item)
   * ```
   */
  list(query?: WebhookEndpointsListQuery, options?: PageOptions): PagePromise<WebhookEndpoint>

  /**
   * Register a URL for events.
   *
   * For the mode of the key. The signing secret is in this answer only (the dashboard shows it too): store it encrypted.
   * `link.created` never goes to a registered endpoint.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://docs.fintoc.com/api/main-resources/webhook-endpoints
   *
   * @param body - Where events go, and which.
   * @returns 201: The endpoint, with its `secret`
   * @throws ApiError 400: Malformed, or a value is refused. Also: an entry of `enabled_events` is refused
   * (`invalid_webhook_subscription`)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await webhookEndpoints.create(body)
   * ```
   */
  create(body: WebhookEndpointsCreateBody, options?: RequestOptions): ApiPromise<WebhookEndpoint>

  /**
   * Read a webhook endpoint.
   *
   * The secret is not given again.
   *
   * Provider page: https://docs.fintoc.com/api/main-resources/webhook-endpoints
   *
   * @param webhookEndpointId - Id of the endpoint (`we_`).
   * @returns 200: The endpoint, without its secret
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await webhookEndpoints.get(webhookEndpointId)
   * ```
   */
  get(webhookEndpointId: string, options?: RequestOptions): ApiPromise<WebhookEndpoint>

  /**
   * Change a webhook endpoint.
   *
   * Changes URL, events or note, or switches sending off and on. The secret stays.
   *
   * **When the outcome is not known:** Read it back, or call again: the same values twice do no harm.
   *
   * Provider page: https://docs.fintoc.com/api/main-resources/webhook-endpoints
   *
   * @param webhookEndpointId - Id of the endpoint (`we_`).
   * @param body - What changes.
   * @returns 200: The changed endpoint
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws ApiError 500: Fintoc failed. Whether the change took effect is not known
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await webhookEndpoints.update(webhookEndpointId, body)
   * ```
   */
  update(webhookEndpointId: string, body: WebhookEndpointsUpdateBody, options?: RequestOptions): ApiPromise<WebhookEndpoint>

  /**
   * Delete a webhook endpoint.
   *
   * No event is sent to it any more.
   *
   * **When the outcome is not known:** Look whether it is still there, or delete it again: that does no harm, and its 404 is no
   * failure.
   *
   * Provider page: https://docs.fintoc.com/api/main-resources/webhook-endpoints
   *
   * @param webhookEndpointId - Id of the endpoint (`we_`).
   * @returns 204: The endpoint is gone. No body
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws ApiError 500: Fintoc failed. Whether the change took effect is not known
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await webhookEndpoints.delete(webhookEndpointId)
   * ```
   */
  delete(webhookEndpointId: string, options?: RequestOptions): ApiPromise<void>

  /**
   * Send a sample event to an endpoint.
   *
   * Expect made-up ids such as `acc_00000000`, which the test button of the dashboard sends. Test events are not available in
   * live mode. Endpoint and answer are known from official clients only, and their releases disagree on whether the endpoint or
   * the event comes back.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @param webhookEndpointId - Id of the endpoint (`we_`).
   * @param body - Which event.
   * @returns 200: The endpoint
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await webhookEndpoints.test(webhookEndpointId, body)
   * ```
   */
  test(webhookEndpointId: string, body: WebhookEndpointsTestBody, options?: RequestOptions): ApiPromise<WebhookEndpoint>
}

/** The `events` methods that are called with a secret key. */
export interface EventsResource {
  /**
   * Fire a made-up event.
   *
   * Test mode only. Known from official clients and the command line tool only.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @param body - Which event, and what it holds.
   * @returns 200: The event
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await events.trigger(body)
   * ```
   */
  trigger(body: EventsTriggerBody, options?: RequestOptions): ApiPromise<FintocEventBody>
}

/** The `apiKeys` methods that are called with a secret key. */
export interface ApiKeysResource {
  /**
   * List API keys.
   *
   * Masked: whole keys are never given. Known from official clients only (partly unverified).
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @returns 200: One page of API keys. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of apiKeys.list()) console.log(item)
   * ```
   */
  list(query?: ApiKeysListQuery, options?: PageOptions): PagePromise<ApiKey>
}

/** The `whoami` methods that are called with a secret key. */
export interface WhoamiResource {
  /**
   * Tell whose key this is.
   *
   * Organisation and mode behind the key: a cheap way to check a key. Known from official clients only (partly unverified).
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @returns 200: Organisation and mode. The members were not seen
   * @example
   * ```ts
   * const result = await whoami.get()
   * ```
   */
  get(options?: RequestOptions): ApiPromise<Whoami>
}

/** The `v2` methods that are called with a secret key. */
export interface V2Resource {
  readonly customers: V2CustomersResource

  readonly checkoutSessions: V2CheckoutSessionsResource

  readonly paymentIntents: V2PaymentIntentsResource

  readonly paymentMethods: V2PaymentMethodsResource

  readonly setupIntents: V2SetupIntentsResource

  readonly products: V2ProductsResource

  readonly subscriptions: V2SubscriptionsResource

  readonly invoices: V2InvoicesResource

  readonly transfers: V2TransfersResource

  readonly accounts: V2AccountsResource

  readonly accountNumbers: V2AccountNumbersResource

  readonly entities: V2EntitiesResource

  readonly accountVerifications: V2AccountVerificationsResource

  readonly simulate: V2SimulateResource
}

/** The `v2.customers` methods that are called with a secret key. */
export interface V2CustomersResource {
  /**
   * List customers.
   *
   * Customers in the mode of the key.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @returns 200: One page of customers. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of v2.customers.list()) console.log(item)
   * ```
   */
  list(query?: V2CustomersListQuery, options?: PageOptions): PagePromise<Customer>

  /**
   * Create a customer.
   *
   * Needs `email` or `tax_id`. Values are normalised: what comes back can differ from what was sent.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://docs.fintoc.com/reference/payments-api/customers/customers-create
   *
   * @param body - The customer.
   * @returns 201: The customer
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await v2.customers.create(body)
   * ```
   */
  create(body: V2CustomersCreateBody, options?: RequestOptions): ApiPromise<Customer>

  /**
   * Read a customer.
   *
   * A customer of the other mode is answered with 404.
   *
   * Provider page: https://docs.fintoc.com/reference/payments-api/customers/customer-object
   *
   * @param customerId - Id of the customer (`cus_`).
   * @returns 200: The customer
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await v2.customers.get(customerId)
   * ```
   */
  get(customerId: string, options?: RequestOptions): ApiPromise<Customer>
}

/** The `v2.checkoutSessions` methods that are called with a secret key. */
export interface V2CheckoutSessionsResource {
  /**
   * List checkout sessions.
   *
   * Sessions in the mode of the key. Needs API version 2026-02-01 or later: set `apiVersion` when the account is pinned lower.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @returns 200: One page of sessions. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of v2.checkoutSessions.list()) console.log(item)
   * ```
   */
  list(query?: V2CheckoutSessionsListQuery, options?: PageOptions): PagePromise<CheckoutSession>

  /**
   * Create a page for paying, storing a payment method or subscribing.
   *
   * Send the customer to `redirect_url`, or with `ui_mode` `embedded` open the widget with `session_token`. Moves no money by
   * itself. Do not take the arrival at `success_url` for a payment: wait for the event, or read
   * `payment_resource.payment_intent.status`. Needs API version 2026-02-01 or later: set `apiVersion` when the account is pinned
   * lower.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://docs.fintoc.com/guides/payments/accept-a-payment
   *
   * @param body - What the page is for, and where the customer goes afterwards.
   * @returns 201: The session: send the customer to `redirect_url`
   * @throws ApiError 400: Malformed, or a value is refused. Also: `expires_at` is refused, for instance less than 10 minutes
   * ahead (`invalid_expires_at`)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await v2.checkoutSessions.create(body)
   * ```
   */
  create(body: V2CheckoutSessionsCreateBody, options?: RequestOptions): ApiPromise<CheckoutSession>

  /**
   * Read a checkout session.
   *
   * `finished` does not mean paid: look at `payment_resource.payment_intent.status`. Needs API version 2026-02-01 or later: set
   * `apiVersion` when the account is pinned lower.
   *
   * Provider page: https://docs.fintoc.com/reference/payments-api/checkout-sessions/checkout-session-object
   *
   * @param checkoutSessionId - Id of the session (`cs_`).
   * @returns 200: The session
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await v2.checkoutSessions.get(checkoutSessionId)
   * ```
   */
  get(checkoutSessionId: string, options?: RequestOptions): ApiPromise<CheckoutSession>

  /**
   * Expire an open checkout session.
   *
   * Ends the session, so that it cannot be used any more. Needs API version 2026-02-01 or later: set `apiVersion` when the
   * account is pinned lower.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @param checkoutSessionId - Id of the session (`cs_`).
   * @returns 201: The expired session. (201 was seen in a test of a third party.)
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await v2.checkoutSessions.expire(checkoutSessionId)
   * ```
   */
  expire(checkoutSessionId: string, options?: RequestOptions): ApiPromise<CheckoutSession>
}

/** The `v2.paymentIntents` methods that are called with a secret key. */
export interface V2PaymentIntentsResource {
  /**
   * List payments.
   *
   * Payments in the mode of the key. paymentIntents.list has filters by time and status.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @returns 200: One page of payments. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of v2.paymentIntents.list()) console.log(item)
   * ```
   */
  list(query?: V2PaymentIntentsListQuery, options?: PageOptions): PagePromise<PaymentIntent>

  /**
   * Charge a stored payment method.
   *
   * Takes money without a further step of the customer. The outcome may be open (`pending`): wait for the event. Exists since API
   * version 2026-02-01 (unverified).
   *
   * Moves money: `idempotencyKey` is required. Store it before the call, so that a rerun cannot pay twice.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, look for your own reference in `metadata` on all pages of `list`, twice some seconds apart: found, that is
   * the one you made; else make it once more with a new key.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @param body - What is charged.
   * @returns 201: The payment. It may still be open
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await v2.paymentIntents.create(body, { idempotencyKey: order.id })
   * ```
   */
  create(body: V2PaymentIntentsCreateBody, options: RequestOptions & { idempotencyKey: 'auto' | (string & {}) }): ApiPromise<PaymentIntent>

  /**
   * Read a payment.
   *
   * Its `status` says whether money moved.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @param paymentIntentId - Id of the payment (`pi_`).
   * @returns 200: The payment
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await v2.paymentIntents.get(paymentIntentId)
   * ```
   */
  get(paymentIntentId: string, options?: RequestOptions): ApiPromise<PaymentIntent>
}

/** The `v2.paymentMethods` methods that are called with a secret key. */
export interface V2PaymentMethodsResource {
  /**
   * List stored payment methods.
   *
   * Payment methods in the mode of the key.
   *
   * Provider page: https://docs.fintoc.com/api/payments-api/payment-methods/payment-method-object
   *
   * @returns 200: One page of payment methods. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of v2.paymentMethods.list()) console.log(item)
   * ```
   */
  list(query?: V2PaymentMethodsListQuery, options?: PageOptions): PagePromise<PaymentMethod>

  /**
   * Read a stored payment method.
   *
   * Only an active `pac` or `card` can be charged automatically.
   *
   * Provider page: https://docs.fintoc.com/api/payments-api/payment-methods/payment-method-object
   *
   * @param paymentMethodId - Id of the payment method (`pm_`).
   * @returns 200: The payment method
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await v2.paymentMethods.get(paymentMethodId)
   * ```
   */
  get(paymentMethodId: string, options?: RequestOptions): ApiPromise<PaymentMethod>
}

/** The `v2.setupIntents` methods that are called with a secret key. */
export interface V2SetupIntentsResource {
  /**
   * Read a setup intent.
   *
   * How far the storing of a payment method is. The checkout session holds it too. Whether the path begins with v1 or v2 was not
   * seen.
   *
   * Provider page: https://docs.fintoc.com/api/payments-api/setup-intents/setup-intents-get
   *
   * @param setupIntentId - Id of the setup intent (`seti_`).
   * @returns 200: The setup intent
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await v2.setupIntents.get(setupIntentId)
   * ```
   */
  get(setupIntentId: string, options?: RequestOptions): ApiPromise<SetupIntent>
}

/** The `v2.products` methods that are called with a secret key. */
export interface V2ProductsResource {
  /**
   * List products.
   *
   * Known from an official client only (partly unverified).
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @returns 200: One page of products. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of v2.products.list()) console.log(item)
   * ```
   */
  list(query?: V2ProductsListQuery, options?: PageOptions): PagePromise<Product>

  /**
   * Create a product.
   *
   * Something to sell by subscription. Known from an official client only (partly unverified).
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @param body - The product.
   * @returns 201: The product
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await v2.products.create(body)
   * ```
   */
  create(body: V2ProductsCreateBody, options?: RequestOptions): ApiPromise<Product>

  /**
   * Read a product.
   *
   * Known from an official client only (partly unverified).
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @param productId - Id of the product (`prod_`).
   * @returns 200: The product
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await v2.products.get(productId)
   * ```
   */
  get(productId: string, options?: RequestOptions): ApiPromise<Product>
}

/** The `v2.subscriptions` methods that are called with a secret key. */
export interface V2SubscriptionsResource {
  /**
   * List subscriptions.
   *
   * Subscriptions in the mode of the key. The bank mandates of the same name are `subscriptions`.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @returns 200: One page of subscriptions. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of v2.subscriptions.list()) console.log(item)
   * ```
   */
  list(query?: V2SubscriptionsListQuery, options?: PageOptions): PagePromise<Subscription>

  /**
   * Create a subscription.
   *
   * With `charge_automatically` money is taken without a further step of the customer, and the invoice of the first period is
   * finalised at once: a second subscription would bill twice. Then `payment_method` must be an active `pac` or `card`;
   * `bank_transfer` is refused. With `send_invoice` the customer is sent a link to pay.
   *
   * Moves money: `idempotencyKey` is required. Store it before the call, so that a rerun cannot pay twice.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, look for your own reference in `metadata` on all pages of `list`, twice some seconds apart: found, that is
   * the one you made; else make it once more with a new key.
   *
   * Provider page: https://docs.fintoc.com/api/payments-api/subscriptions/subscriptions-create
   *
   * @param body - Who is billed, for what and how.
   * @returns 201: The subscription. (The status is unverified.)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await v2.subscriptions.create(body, { idempotencyKey: order.id })
   * ```
   */
  create(body: V2SubscriptionsCreateBody, options: RequestOptions & { idempotencyKey: 'auto' | (string & {}) }): ApiPromise<Subscription>

  /**
   * Read a subscription.
   *
   * A subscription with its items.
   *
   * Provider page: https://docs.fintoc.com/reference/payments-api/subscriptions/subscription-object
   *
   * @param subscriptionId - Id of the subscription (`sub_`).
   * @returns 200: The subscription
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await v2.subscriptions.get(subscriptionId)
   * ```
   */
  get(subscriptionId: string, options?: RequestOptions): ApiPromise<Subscription>

  /**
   * Change a subscription.
   *
   * A new payment method is used for later periods only; open invoices are still paid through their `hosted_invoice_url`. A bank
   * mandate takes over once it is active.
   *
   * **When the outcome is not known:** Read it back, or call again: the same values twice do no harm.
   *
   * Provider page:
   * https://docs.fintoc.com/guides/payments/accept-recurring-payments/update-the-payment-method-on-a-subscription.md
   *
   * @param subscriptionId - Id of the subscription (`sub_`).
   * @param body - What changes.
   * @returns 200: The changed subscription
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws ApiError 500: Fintoc failed. Whether the change took effect is not known
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await v2.subscriptions.update(subscriptionId, body)
   * ```
   */
  update(subscriptionId: string, body: V2SubscriptionsUpdateBody, options?: RequestOptions): ApiPromise<Subscription>

  /**
   * Cancel a subscription.
   *
   * Ends the billing. Whether at once or at the end of the period, and what becomes of open invoices, is not documented here.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @param subscriptionId - Id of the subscription (`sub_`).
   * @returns 200: The cancelled subscription
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await v2.subscriptions.cancel(subscriptionId)
   * ```
   */
  cancel(subscriptionId: string, options?: RequestOptions): ApiPromise<Subscription>

  readonly items: V2SubscriptionsItemsResource
}

/** The `v2.subscriptions.items` methods that are called with a secret key. */
export interface V2SubscriptionsItemsResource {
  /**
   * Add an item to a subscription.
   *
   * What is added is billed with the coming periods, without a further step of the customer: an item added twice is billed twice.
   * Whether the running period is billed too is not documented.
   *
   * Moves money: `idempotencyKey` is required. Store it before the call, so that a rerun cannot pay twice.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, compare `items` of v2.subscriptions.get with what was there before, twice some seconds apart, and add the
   * item with a new key only when it is missing.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @param subscriptionId - Id of the subscription (`sub_`).
   * @param body - What is added. Give `price` or `price_data`.
   * @returns 201: The item
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await v2.subscriptions.items.create(subscriptionId, body, { idempotencyKey: order.id })
   * ```
   */
  create(
    subscriptionId: string,
    body: V2SubscriptionsItemsCreateBody,
    options: RequestOptions & { idempotencyKey: 'auto' | (string & {}) },
  ): ApiPromise<SubscriptionItem>

  /**
   * Change an item of a subscription.
   *
   * Changes what coming periods bill. Whether the running period is billed anew is not documented.
   *
   * **When the outcome is not known:** Read it back, or call again: the same values twice do no harm.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @param subscriptionId - Id of the subscription (`sub_`).
   * @param subscriptionItemId - Id of the item (`si_`).
   * @param body - What changes.
   * @returns 200: The changed item
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws ApiError 500: Fintoc failed. Whether the change took effect is not known
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await v2.subscriptions.items.update(subscriptionId, subscriptionItemId, body)
   * ```
   */
  update(
    subscriptionId: string,
    subscriptionItemId: string,
    body: V2SubscriptionsItemsUpdateBody,
    options?: RequestOptions,
  ): ApiPromise<SubscriptionItem>

  /**
   * Remove an item from a subscription.
   *
   * It is no longer billed. Whether the last item can be removed is not documented.
   *
   * **When the outcome is not known:** Look whether it is still there, or delete it again: that does no harm, and its 404 is no
   * failure.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @param subscriptionId - Id of the subscription (`sub_`).
   * @param subscriptionItemId - Id of the item (`si_`).
   * @returns 204: The item is gone. No body. (The status is unverified.)
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws ApiError 500: Fintoc failed. Whether the change took effect is not known
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await v2.subscriptions.items.delete(subscriptionId, subscriptionItemId)
   * ```
   */
  delete(subscriptionId: string, subscriptionItemId: string, options?: RequestOptions): ApiPromise<void>
}

/** The `v2.invoices` methods that are called with a secret key. */
export interface V2InvoicesResource {
  /**
   * List invoices.
   *
   * Bills of recurring payments in the mode of the key. Tax documents are invoices.list.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @returns 200: One page of invoices. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of v2.invoices.list()) console.log(item)
   * ```
   */
  list(query?: V2InvoicesListQuery, options?: PageOptions): PagePromise<Invoice>

  /**
   * Create a single invoice.
   *
   * A guide says that invoices can be created and collected on demand (v2.invoices.pay); path and body are inferred (unverified).
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://docs.fintoc.com/guides/payments/accept-recurring-payments/manage-invoices
   *
   * @param body - Who is billed, and for what. Inferred.
   * @returns 201: The invoice
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await v2.invoices.create(body)
   * ```
   */
  create(body: V2InvoicesCreateBody, options?: RequestOptions): ApiPromise<Invoice>

  /**
   * Read an invoice.
   *
   * The invoice with its lines and the attempts to collect it.
   *
   * Provider page: https://docs.fintoc.com/reference/payments-api/invoices/invoice-object.md
   *
   * @param invoiceId - Id of the invoice (`inv_`).
   * @returns 200: The invoice
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await v2.invoices.get(invoiceId)
   * ```
   */
  get(invoiceId: string, options?: RequestOptions): ApiPromise<Invoice>

  /**
   * Collect an open invoice now.
   *
   * Takes money without a further step of the customer. The path is inferred (unverified).
   *
   * Moves money: `idempotencyKey` is required. Store it before the call, so that a rerun cannot pay twice.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read v2.invoices.get twice some seconds apart: `paid` or a new entry in `payments` means that it took effect;
   * still `open` without one: call once more with a new key.
   *
   * Provider page: https://docs.fintoc.com/guides/payments/accept-recurring-payments/manage-invoices
   *
   * @param invoiceId - Id of the invoice (`inv_`).
   * @returns 200: The invoice. The attempt stands in `payments`; it may still be open
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await v2.invoices.pay(invoiceId, { idempotencyKey: order.id })
   * ```
   */
  pay(invoiceId: string, options: RequestOptions & { idempotencyKey: 'auto' | (string & {}) }): ApiPromise<Invoice>

  /**
   * Add lines to a draft invoice.
   *
   * Only while the invoice is `draft`: invoices of a subscription stay so for about one hour, are then finalised and collected
   * without a further step of the customer. Lines added twice are billed twice.
   *
   * Moves money: `idempotencyKey` is required. Store it before the call, so that a rerun cannot pay twice.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, compare `lines` of v2.invoices.get with what was there before, twice some seconds apart, and add the lines
   * with a new key only when they are missing.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @param invoiceId - Id of the invoice (`inv_`).
   * @param body - What is added.
   * @returns 200: The invoice with the new lines
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await v2.invoices.addLines(invoiceId, body, { idempotencyKey: order.id })
   * ```
   */
  addLines(
    invoiceId: string,
    body: V2InvoicesAddLinesBody,
    options: RequestOptions & { idempotencyKey: 'auto' | (string & {}) },
  ): ApiPromise<Invoice>

  /**
   * Remove lines from a draft invoice.
   *
   * Only while the invoice is `draft`.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @param invoiceId - Id of the invoice (`inv_`).
   * @param body - What is removed.
   * @returns 200: The invoice without the lines
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await v2.invoices.removeLines(invoiceId, body)
   * ```
   */
  removeLines(invoiceId: string, body: V2InvoicesRemoveLinesBody, options?: RequestOptions): ApiPromise<Invoice>

  readonly lines: V2InvoicesLinesResource
}

/** The `v2.invoices.lines` methods that are called with a secret key. */
export interface V2InvoicesLinesResource {
  /**
   * Change the quantity of an invoice line.
   *
   * Only while the invoice is `draft`. That the line comes back, and not the invoice, is what an official client expects.
   *
   * **When the outcome is not known:** Read it back, or call again: the same values twice do no harm.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @param invoiceId - Id of the invoice (`inv_`).
   * @param lineId - Id of the line (`il_`).
   * @param body - What changes.
   * @returns 200: The changed line
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws ApiError 500: Fintoc failed. Whether the change took effect is not known
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await v2.invoices.lines.update(invoiceId, lineId, body)
   * ```
   */
  update(invoiceId: string, lineId: string, body: V2InvoicesLinesUpdateBody, options?: RequestOptions): ApiPromise<InvoiceLine>
}

/** The `v2.transfers` methods that are called with a secret key. */
export interface V2TransfersResource {
  /**
   * List transfers.
   *
   * Sent and received transfers of all accounts in the mode of the key, narrowed by the query. The order is not documented.
   *
   * Provider page: https://docs.fintoc.com/api/transfers-api/transfers
   *
   * @returns 200: One page of transfers. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of v2.transfers.list()) console.log(item)
   * ```
   */
  list(query?: V2TransfersListQuery, options?: PageOptions): PagePromise<Transfer>

  /**
   * Send money.
   *
   * Sends money from one of your accounts to anyone. 201 means accepted, not arrived: the outcome comes as a
   * `transfer.outbound....` event. Signed with the client's signing key, anew for each attempt. Chile: at most 7000000 CLP each,
   * and the same amount, counterparty and comment only once a day.
   *
   * Moves money: `idempotencyKey` is required. Store it before the call, so that a rerun cannot pay twice.
   *
   * Accepted only with a signature over the body: make the client with your signing key.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, look for your own reference in `metadata` on all pages of v2.transfers.list, twice some seconds apart: found,
   * that is the one you made; else make it once more with a new key.
   *
   * Provider page: https://docs.fintoc.com/api/transfers-api/transfers/transfers-create
   *
   * @param body - How much, from where, to whom.
   * @returns 201: The transfer, usually `pending`
   * @throws AuthenticationError 401: Key or signature is not accepted: `invalid_api_key`, `missing_jws_signature_header`,
   * `invalid_jws_signature_header`, `invalid_jws_signature_algorithm`, `invalid_jws_signature_nonce`, `jws_nonce_already_used`,
   * `invalid_jws_signature_timestamp`, or no public key is registered for the mode (`missing_active_jws_public_key`)
   * @throws ApiError 400: Malformed, or a value is refused. Also: `comment` is longer than 40 characters
   * (`invalid_comment_size`), or `currency` is not that of the account (`mismatch_transfer_account_currency`)
   * @throws ApiError 403: The account that pays is not active (`account_not_active`)
   * @throws ApiError 409: Not enough money (`insufficient_balance`), or the same transfer was already made today
   * (`invalid_duplicated_transfer`, Chile)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await v2.transfers.create(body, { idempotencyKey: order.id })
   * ```
   */
  create(body: V2TransfersCreateBody, options: RequestOptions & { idempotencyKey: 'auto' | (string & {}) }): ApiPromise<Transfer>

  /**
   * Read a transfer.
   *
   * Its `status` says whether the money arrived.
   *
   * Provider page: https://docs.fintoc.com/api/transfers-api/transfers/transfer-object.md
   *
   * @param transferId - Id of the transfer (`tr_`).
   * @returns 200: The transfer
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await v2.transfers.get(transferId)
   * ```
   */
  get(transferId: string, options?: RequestOptions): ApiPromise<Transfer>

  /**
   * Send a received transfer back.
   *
   * Mexico only, and only transfers that were received. The answer is `return_pending`; `transfer.inbound.returned` or
   * `transfer.inbound.return_failed` follows. The id stands in the body. Signed with the client's signing key, anew for each
   * attempt.
   *
   * Moves money: `idempotencyKey` is required. Store it before the call, so that a rerun cannot pay twice.
   *
   * Accepted only with a signature over the body: make the client with your signing key.
   *
   * **When the outcome is not known:** Read v2.transfers.get twice some seconds apart: `return_pending` or `returned` means that
   * it took effect; still `succeeded`: call once more with a new key. A transfer that is going back already is refused with 409.
   *
   * Provider page: https://docs.fintoc.com/guides/transfers/transfers-setup/setting-up-jws-keys
   *
   * @param body - Which transfer.
   * @returns 200: The transfer, now `return_pending`. 200, not 201
   * @throws AuthenticationError 401: Key or signature is not accepted: `invalid_api_key`, `missing_jws_signature_header`,
   * `invalid_jws_signature_header`, `invalid_jws_signature_algorithm`, `invalid_jws_signature_nonce`, `jws_nonce_already_used`,
   * `invalid_jws_signature_timestamp`, or no public key is registered for the mode (`missing_active_jws_public_key`)
   * @throws ApiError 409: It cannot be sent back in its status (`invalid_transfer_status`), or it was not received but sent
   * (`invalid_transfer_direction`)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await v2.transfers.return(body, { idempotencyKey: order.id })
   * ```
   */
  return(body: V2TransfersReturnBody, options: RequestOptions & { idempotencyKey: 'auto' | (string & {}) }): ApiPromise<Transfer>
}

/** The `v2.accounts` methods that are called with a secret key. */
export interface V2AccountsResource {
  /**
   * List accounts.
   *
   * Accounts in the mode of the key, newest first as recorded answers show.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-ruby
   *
   * @returns 200: One page of accounts. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of v2.accounts.list()) console.log(item)
   * ```
   */
  list(query?: V2AccountsListQuery, options?: PageOptions): PagePromise<AccountV2>

  /**
   * Open an account.
   *
   * A new account with its first number, for one of your entities.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-ruby
   *
   * @param body - Whose account.
   * @returns 201: The account
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await v2.accounts.create(body)
   * ```
   */
  create(body: V2AccountsCreateBody, options?: RequestOptions): ApiPromise<AccountV2>

  /**
   * Read an account and its balance.
   *
   * `available_balance` is what can be spent now.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-ruby
   *
   * @param accountId - Id of the account (`acc_`).
   * @returns 200: The account
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await v2.accounts.get(accountId)
   * ```
   */
  get(accountId: string, options?: RequestOptions): ApiPromise<AccountV2>

  /**
   * Change the note of an account.
   *
   * The note is all that is known to be writable.
   *
   * **When the outcome is not known:** Read it back, or call again: the same values twice do no harm.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-ruby
   *
   * @param accountId - Id of the account (`acc_`).
   * @param body - What changes.
   * @returns 200: The changed account
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws ApiError 500: Fintoc failed. Whether the change took effect is not known
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await v2.accounts.update(accountId, body)
   * ```
   */
  update(accountId: string, body: V2AccountsUpdateBody, options?: RequestOptions): ApiPromise<AccountV2>

  readonly accountStatements: V2AccountsAccountStatementsResource

  readonly movements: V2AccountsMovementsResource
}

/** The `v2.accounts.accountStatements` methods that are called with a secret key. */
export interface V2AccountsAccountStatementsResource {
  /**
   * List monthly statements of an account.
   *
   * One statement a month, to be downloaded from its `download_url`.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @param accountId - Id of the account (`acc_`).
   * @returns 200: One page of statements. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * for await (const item of v2.accounts.accountStatements.list(accountId)) console.log(item)
   * ```
   */
  list(accountId: string, query?: V2AccountsAccountStatementsListQuery, options?: PageOptions): PagePromise<AccountStatement>
}

/** The `v2.accounts.movements` methods that are called with a secret key. */
export interface V2AccountsMovementsResource {
  /**
   * List the ledger of an account.
   *
   * Entries of an account at Fintoc. Amounts are unsigned: read `direction`.
   *
   * Provider page: https://docs.fintoc.com/reference/transfers-movement-object
   *
   * @param accountId - Id of the account (`acc_`).
   * @returns 200: One page of entries. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * for await (const item of v2.accounts.movements.list(accountId)) console.log(item)
   * ```
   */
  list(accountId: string, query?: V2AccountsMovementsListQuery, options?: PageOptions): PagePromise<MovementV2>

  /**
   * Read an entry in the ledger of an account.
   *
   * The amount is unsigned: read `direction`.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @param accountId - Id of the account (`acc_`).
   * @param movementId - Id of the entry (`mov_`).
   * @returns 200: The entry
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await v2.accounts.movements.get(accountId, movementId)
   * ```
   */
  get(accountId: string, movementId: string, options?: RequestOptions): ApiPromise<MovementV2>
}

/** The `v2.accountNumbers` methods that are called with a secret key. */
export interface V2AccountNumbersResource {
  /**
   * List account numbers.
   *
   * Numbers of all accounts in the mode of the key, newest first as recorded answers show.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-ruby
   *
   * @returns 200: One page of account numbers. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of v2.accountNumbers.list()) console.log(item)
   * ```
   */
  list(query?: V2AccountNumbersListQuery, options?: PageOptions): PagePromise<AccountNumber>

  /**
   * Add a number to an account.
   *
   * A number money can be sent to, for example one for each customer. It cannot be moved to another account later.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://docs.fintoc.com/api/transfers-api/account-numbers
   *
   * @param body - For which account.
   * @returns 200: The account number. 200 was recorded, not 201
   * @throws ApiError 409: The account has as many numbers as it may (`account_number_limit_reached`)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await v2.accountNumbers.create(body)
   * ```
   */
  create(body: V2AccountNumbersCreateBody, options?: RequestOptions): ApiPromise<AccountNumber>

  /**
   * Read an account number.
   *
   * A number with its limits and state.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-ruby
   *
   * @param accountNumberId - Id of the account number (`acno_`).
   * @returns 200: The account number
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await v2.accountNumbers.get(accountNumberId)
   * ```
   */
  get(accountNumberId: string, options?: RequestOptions): ApiPromise<AccountNumber>

  /**
   * Change an account number.
   *
   * Changes note, metadata or limits, or switches the number off and on. A disabled number refuses transfers.
   *
   * **When the outcome is not known:** Read it back, or call again: the same values twice do no harm.
   *
   * Provider page: https://docs.fintoc.com/guides/transfers/transfers-overview/v2-transfers-account-number-data-model
   *
   * @param accountNumberId - Id of the account number (`acno_`).
   * @param body - What changes.
   * @returns 200: The changed account number
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws ApiError 500: Fintoc failed. Whether the change took effect is not known
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await v2.accountNumbers.update(accountNumberId, body)
   * ```
   */
  update(accountNumberId: string, body: V2AccountNumbersUpdateBody, options?: RequestOptions): ApiPromise<AccountNumber>

  /**
   * Delete an account number for good.
   *
   * Mexico. There is no way back, and the number is never given out again; to stop transfers for a while use
   * v2.accountNumbers.update. `account_number.deleted` follows.
   *
   * **When the outcome is not known:** Look whether it is still there, or delete it again: that does no harm, and its 404 is no
   * failure.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-node
   *
   * @param accountNumberId - Id of the account number (`acno_`).
   * @returns 200: The deleted account number. (Status and body are unverified.)
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws ApiError 500: Fintoc failed. Whether the change took effect is not known
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await v2.accountNumbers.delete(accountNumberId)
   * ```
   */
  delete(accountNumberId: string, options?: RequestOptions): ApiPromise<AccountNumber>
}

/** The `v2.entities` methods that are called with a secret key. */
export interface V2EntitiesResource {
  /**
   * List legal entities.
   *
   * Entities in the mode of the key.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-ruby
   *
   * @returns 200: One page of entities. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of v2.entities.list()) console.log(item)
   * ```
   */
  list(query?: V2EntitiesListQuery, options?: PageOptions): PagePromise<Entity>

  /**
   * Create a legal entity.
   *
   * Start its onboarding with v2.entities.onboardings.create.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-python
   *
   * @param body - The entity.
   * @returns 201: The entity. (The status is unverified.)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await v2.entities.create(body)
   * ```
   */
  create(body: V2EntitiesCreateBody, options?: RequestOptions): ApiPromise<Entity>

  /**
   * Read a legal entity.
   *
   * One of the entities that may own accounts.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-ruby
   *
   * @param entityId - Id of the entity (`ent_`).
   * @returns 200: The entity
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await v2.entities.get(entityId)
   * ```
   */
  get(entityId: string, options?: RequestOptions): ApiPromise<Entity>

  readonly onboardings: V2EntitiesOnboardingsResource
}

/** The `v2.entities.onboardings` methods that are called with a secret key. */
export interface V2EntitiesOnboardingsResource {
  /**
   * List the onboardings of an entity.
   *
   * Onboardings of the entity, finished ones included.
   *
   * Provider page: https://docs.fintoc.com/reference/entity-onboardings
   *
   * @param entityId - Id of the entity (`ent_`).
   * @returns 200: One page of onboardings. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * for await (const item of v2.entities.onboardings.list(entityId)) console.log(item)
   * ```
   */
  list(entityId: string, query?: V2EntitiesOnboardingsListQuery, options?: PageOptions): PagePromise<Onboarding>

  /**
   * Start the onboarding of an entity.
   *
   * Then upload the documents it asks for and submit it. The shapes of the parts are partly unverified.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://docs.fintoc.com/reference/entity-onboardings
   *
   * @param entityId - Id of the entity (`ent_`).
   * @param body - What is known about the entity. Members within the parts are not documented here.
   * @returns 201: The onboarding, with the documents it asks for
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await v2.entities.onboardings.create(entityId, body)
   * ```
   */
  create(entityId: string, body: V2EntitiesOnboardingsCreateBody, options?: RequestOptions): ApiPromise<Onboarding>

  /**
   * Read an onboarding.
   *
   * What is still missing, and how the examination went.
   *
   * Provider page: https://docs.fintoc.com/reference/entity-onboardings
   *
   * @param entityId - Id of the entity (`ent_`).
   * @param onboardingId - Id of the onboarding (`onbprc_`).
   * @returns 200: The onboarding
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await v2.entities.onboardings.get(entityId, onboardingId)
   * ```
   */
  get(entityId: string, onboardingId: string, options?: RequestOptions): ApiPromise<Onboarding>

  /**
   * Submit an onboarding.
   *
   * Possible while it is `in_progress` and `submittable`. Nothing can be changed afterwards.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://docs.fintoc.com/reference/entity-onboardings
   *
   * @param entityId - Id of the entity (`ent_`).
   * @param onboardingId - Id of the onboarding (`onbprc_`).
   * @returns 200: The submitted onboarding
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await v2.entities.onboardings.submit(entityId, onboardingId)
   * ```
   */
  submit(entityId: string, onboardingId: string, options?: RequestOptions): ApiPromise<Onboarding>

  readonly documents: V2EntitiesOnboardingsDocumentsResource

  readonly shareholders: V2EntitiesOnboardingsShareholdersResource
}

/** The `v2.entities.onboardings.documents` methods that are called with a secret key. */
export interface V2EntitiesOnboardingsDocumentsResource {
  /**
   * Upload a document of the company.
   *
   * Puts a file into a slot. Only while the onboarding is `in_progress`. Never signed.
   *
   * **When the outcome is not known:** Upload the same file again: it goes into the same slot. If that is refused, read the
   * onboarding: it may have been submitted.
   *
   * Provider page: https://docs.fintoc.com/api/transfers-api/onboardings
   *
   * @param entityId - Id of the entity (`ent_`).
   * @param onboardingId - Id of the onboarding (`onbprc_`).
   * @param slotKey - Key of the slot, from `documents` of the onboarding; for example `tax_registration_certificate`.
   * @param body - The file, as multipart/form-data.
   * @returns 200: The onboarding
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws ApiError 500: Fintoc failed. Whether the change took effect is not known
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await v2.entities.onboardings.documents.upload(entityId, onboardingId, slotKey, body)
   * ```
   */
  upload(
    entityId: string,
    onboardingId: string,
    slotKey: string,
    body: V2EntitiesOnboardingsDocumentsUploadBody,
    options?: RequestOptions,
  ): ApiPromise<Onboarding>
}

/** The `v2.entities.onboardings.shareholders` methods that are called with a secret key. */
export interface V2EntitiesOnboardingsShareholdersResource {
  /**
   * Upload a document of a shareholder.
   *
   * Puts a file into the slot of a shareholder. Only while the onboarding is `in_progress`. Never signed.
   *
   * **When the outcome is not known:** Upload the same file again: it goes into the same slot. If that is refused, read the
   * onboarding: it may have been submitted.
   *
   * Provider page: https://docs.fintoc.com/api/transfers-api/onboardings
   *
   * @param entityId - Id of the entity (`ent_`).
   * @param onboardingId - Id of the onboarding (`onbprc_`).
   * @param shareholderId - Id of the shareholder (`onbsh_`).
   * @param body - The file, as multipart/form-data.
   * @returns 200: The onboarding
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @throws ApiError 500: Fintoc failed. Whether the change took effect is not known
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await v2.entities.onboardings.shareholders.uploadDocument(entityId, onboardingId, shareholderId, body)
   * ```
   */
  uploadDocument(
    entityId: string,
    onboardingId: string,
    shareholderId: string,
    body: V2EntitiesOnboardingsShareholdersUploadDocumentBody,
    options?: RequestOptions,
  ): ApiPromise<Onboarding>
}

/** The `v2.accountVerifications` methods that are called with a secret key. */
export interface V2AccountVerificationsResource {
  /**
   * List account verifications.
   *
   * Verifications in the mode of the key. There is no filter by CLABE.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-ruby
   *
   * @returns 200: One page of verifications. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of v2.accountVerifications.list()) console.log(item)
   * ```
   */
  list(query?: V2AccountVerificationsListQuery, options?: PageOptions): PagePromise<AccountVerification>

  /**
   * Verify who holds a CLABE.
   *
   * Sends 0.01 MXN from your root account to find out who holds the account (Mexico). The outcome comes as an event. Signed with
   * the client's signing key, anew for each attempt.
   *
   * Moves money: `idempotencyKey` is required. Store it before the call, so that a rerun cannot pay twice.
   *
   * Accepted only with a signature over the body: make the client with your signing key.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, look for the CLABE on all pages of `list`, twice some seconds apart: found, that is the one you made; else
   * make it once more with a new key.
   *
   * Provider page: https://docs.fintoc.com/api/transfers-api/account-verification/account-verification-object.md
   *
   * @param body - Which account.
   * @returns 201: The verification, `pending`
   * @throws AuthenticationError 401: Key or signature is not accepted: `invalid_api_key`, `missing_jws_signature_header`,
   * `invalid_jws_signature_header`, `invalid_jws_signature_algorithm`, `invalid_jws_signature_nonce`, `jws_nonce_already_used`,
   * `invalid_jws_signature_timestamp`, or no public key is registered for the mode (`missing_active_jws_public_key`)
   * @throws ApiError 400: Malformed, or a value is refused. Also: `account_number` is no CLABE (`invalid_clabe`)
   * @throws ApiError 403: Verifying is not enabled for you (`forbidden_account_verification`)
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await v2.accountVerifications.create(body, { idempotencyKey: order.id })
   * ```
   */
  create(
    body: V2AccountVerificationsCreateBody,
    options: RequestOptions & { idempotencyKey: 'auto' | (string & {}) },
  ): ApiPromise<AccountVerification>

  /**
   * Read an account verification.
   *
   * Name and tax id of the holder stand in `counterparty` once it succeeded.
   *
   * Provider page: https://github.com/fintoc-com/fintoc-ruby
   *
   * @param accountVerificationId - Id of the verification (`accv_`).
   * @returns 200: The verification
   * @throws ApiError 404: Nothing with this id in the mode of the key (`missing_resource`)
   * @example
   * ```ts
   * const result = await v2.accountVerifications.get(accountVerificationId)
   * ```
   */
  get(accountVerificationId: string, options?: RequestOptions): ApiPromise<AccountVerification>
}

/** The `v2.simulate` methods that are called with a secret key. */
export interface V2SimulateResource {
  /**
   * Pretend that a transfer arrived.
   *
   * Test mode only. The amount decides whether sending it back works later; which amounts do what was not seen.
   *
   * **When the outcome is not known:** Call again with the same key and body within 23 hours: the first answer comes back. If
   * that fails too, read back what it was to change, and use a new key only when nothing has changed.
   *
   * Provider page: https://docs.fintoc.com/guides/transfers/transfers-setup/test-your-integration.md
   *
   * @param body - What arrives, and where.
   * @returns 201: The inbound transfer, usually `pending`
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await v2.simulate.receiveTransfer(body)
   * ```
   */
  receiveTransfer(body: V2SimulateReceiveTransferBody, options?: RequestOptions): ApiPromise<Transfer>
}

/**
 * What can be called on Fintoc with a secret key.
 *
 * Each method lists only the errors that are its own. Any of them may also end in:
 *
 * - ApiError 400: Malformed, or a value is refused (`invalid_request_error`). `code` and `param` may say which
 * - AuthenticationError 401: The key is missing, unknown, expired or of the other mode (`invalid_api_key` and others)
 * - RateLimitError 429: Too many requests in this second (`rate_limit_exceeded`). No `Retry-After` is documented
 * - ApiError 500 (writes): Fintoc failed, after or before it did anything. The same key gets the same answer again
 * - ApiError 500 (reads): Fintoc failed. The body may be empty or no JSON
 */
export interface FintocApi {
  readonly linkIntents: LinkIntentsResource
  readonly links: LinksResource
  readonly accounts: AccountsResource
  readonly refreshIntents: RefreshIntentsResource
  readonly institutions: InstitutionsResource
  readonly invoices: InvoicesResource
  readonly taxReturns: TaxReturnsResource
  readonly paymentIntents: PaymentIntentsResource
  readonly checkoutSessions: CheckoutSessionsResource
  readonly paymentLinks: PaymentLinksResource
  readonly refunds: RefundsResource
  readonly payouts: PayoutsResource
  readonly disputes: DisputesResource
  readonly subscriptionIntents: SubscriptionIntentsResource
  readonly subscriptions: SubscriptionsResource
  readonly charges: ChargesResource
  readonly webhookEndpoints: WebhookEndpointsResource
  readonly events: EventsResource
  readonly apiKeys: ApiKeysResource
  readonly whoami: WhoamiResource
  readonly v2: V2Resource
}
