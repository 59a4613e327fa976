// Generated from openapi/fintoc.yaml by @kit/codegen. Do not edit.

import type {
  AccountNumberOptions,
  Address,
  BankAccountType,
  BusinessProfile,
  DisputeDocument,
  PaymentIntentErrorReason,
  RefreshIntentMfa,
  SetupIntentErrorReason,
  SubscriptionIntentPublicError,
  TaxId,
} from './fintoc.gen.ts'

/** An event of an account number. */
export interface AccountNumberEvent {
  /** Prefix `evt_`, unique: use it to drop repeats. */
  id: string
  /** Always `event`. Missing in some deliveries third parties recorded. */
  object?: 'event' | (string & {})
  /** What happened. */
  type: 'account_number.deleted' | (string & {})
  /** Test or real. */
  mode: 'live' | 'test' | (string & {})
  /** When it happened, in UTC. Format `date-time`. */
  created_at: string
  /** The resource, without a wrapper. */
  data: AccountNumberEventData
}

/**
 * `AccountNumber` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: only `id`
 * is to be relied on.
 */
export interface AccountNumberEventData {
  /** Prefix `acno_`. */
  id: string
  /** Always `account_number`. */
  object?: 'account_number' | (string & {})
  /** The account the money arrives on (`acc_`). */
  account_id?: string
  /** The number itself; in Mexico a CLABE of 18 digits. Leading zeros count: keep it as a text. */
  number?: string
  /** Your own note of at most 40 characters, or null. */
  description?: string | null
  /** Your own keys and values. Every value is a text. */
  metadata?: Record<string, string>
  /** Test or real: follows the key it was made with. */
  mode?: 'live' | 'test' | (string & {})
  /** A disabled number refuses transfers. That a deleted one has a value of its own is implied, not documented. */
  status?: 'enabled' | 'disabled' | (string & {})
  /** Whether it is the number the account was opened with. */
  is_root?: boolean
  /** Limits for money that arrives, or null. */
  options?: AccountNumberOptions | null
  /** When it was created, in UTC; up to nine fraction digits. Format `date-time`. */
  created_at?: string
  /** When it last changed, in UTC. Format `date-time`. */
  updated_at?: string
  /** When it last received a transfer, in UTC, or null. Format `date-time`. */
  last_transfer_at?: string | null
  /** When it was deleted, in UTC, or null. Format `date-time`. */
  deleted_at?: string | null
}

/** An event of an account verification. */
export interface AccountVerificationEvent {
  /** Prefix `evt_`, unique: use it to drop repeats. */
  id: string
  /** Always `event`. Missing in some deliveries third parties recorded. */
  object?: 'event' | (string & {})
  /** What happened. */
  type: 'account_verification.succeeded' | 'account_verification.failed' | (string & {})
  /** Test or real. */
  mode: 'live' | 'test' | (string & {})
  /** When it happened, in UTC. Format `date-time`. */
  created_at: string
  /** The resource, without a wrapper. */
  data: AccountVerificationEventData
}

/**
 * `AccountVerification` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down:
 * only `id` is to be relied on.
 */
export interface AccountVerificationEventData {
  /** Prefix `accv_`. */
  id: string
  /** Always `account_verification`. */
  object?: 'account_verification' | (string & {})
  /** The checked account. `holder_id` and `holder_name` are null until it succeeded. */
  counterparty?: CounterpartyEventData
  /** Test or real: follows the key it was made with. */
  mode?: 'live' | 'test' | (string & {})
  /** Why it failed, or null. */
  reason?: string | null
  /** Receipt of the central bank, or null. Format `uri`. */
  receipt_url?: string | null
  /** `pending` until the outcome is known; `succeeded` and `failed` are final. */
  status?: 'pending' | 'succeeded' | 'failed' | (string & {})
  /** When the small transfer was made, in UTC. Format `date-time`. */
  transaction_date?: string
  /** Id of the small transfer (`tr_`). */
  transfer_id?: string
}

/**
 * `Balance` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: any member can
 * be missing.
 */
export interface BalanceEventData {
  /** What can be spent now. */
  available?: number
  /** The accounting balance. */
  current?: number
  /** For a checking account what is available plus its credit line; for a credit line the approved limit. */
  limit?: number
}

/**
 * `BankAccountRef` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: any
 * member can be missing.
 */
export interface BankAccountRefEventData {
  /** Tax id of the holder. In Chile the RUT: digits and check digit, without dots or hyphen. */
  holder_id?: string
  /** The bank, for example `cl_banco_estado`; see `Institution.id`. */
  institution_id?: string
  /** Account number. */
  number?: string
  /** Kind of account. */
  type?: BankAccountType
  /** Name of the holder. Seen on the recipient account of a refund. */
  holder_name?: string | null
}

/** An event of a charge. */
export interface ChargeEvent {
  /** Prefix `evt_`, unique: use it to drop repeats. */
  id: string
  /** Always `event`. Missing in some deliveries third parties recorded. */
  object?: 'event' | (string & {})
  /** What happened. */
  type: 'charge.succeeded' | 'charge.failed' | (string & {})
  /** Test or real. */
  mode: 'live' | 'test' | (string & {})
  /** When it happened, in UTC. Format `date-time`. */
  created_at: string
  /** The resource, without a wrapper. */
  data: ChargeEventData
}

/**
 * `Charge` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: only `id` is to
 * be relied on.
 */
export interface ChargeEventData {
  /** Prefix `ch_`. */
  id: string
  /** Always `charge`. */
  object?: 'charge' | (string & {})
  /** What is debited, in whole Chilean pesos. */
  amount?: number
  /** The business it is collected for, or null. */
  business_profile?: BusinessProfile | null
  /** When it was created, in UTC. Format `date-time`. */
  created_at?: string
  /** Only `CLP`. Older samples show lower case. */
  currency?: 'CLP' | (string & {})
  /** Null unless the status is `failed`. Further values are unverified. */
  failure_code?: 'insufficient_funds' | (string & {}) | null
  /** Your own keys and values. Every value is a text. */
  metadata?: Record<string, string>
  /** Test or real: follows the key it was made with. */
  mode?: 'live' | 'test' | (string & {})
  /** The account the money goes to, when that was enabled for you. */
  recipient_account?: BankAccountRefEventData | null
  /** `succeeded`, `failed` and `canceled` are final. `in_progress` is named by the official command line tool only. */
  status?: 'pending' | 'in_progress' | 'succeeded' | 'failed' | 'canceled' | (string & {})
}

/**
 * `CheckoutBankTransferOptions` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut
 * down: any member can be missing.
 */
export interface CheckoutBankTransferOptionsEventData {
  /** The account a direct payment goes to (Chile only). */
  recipient_account?: BankAccountRefEventData | null
  /** What the page filled in about the payer. Shape as it was sent (unverified). */
  sender_account?: Record<string, unknown> | null
}

/** Settings of a checkout session as they come inside an event, in whatever API version the account is pinned to. */
export interface CheckoutPaymentMethodOptionsEventData {
  /** Settings for bank transfers. */
  bank_transfer?: CheckoutBankTransferOptionsEventData | null
  /** Settings for bank transfers, in API version 2023-11-15. */
  payment_intent?: CheckoutBankTransferOptionsEventData | null
}

/** An event of a checkout session. */
export interface CheckoutSessionEvent {
  /** Prefix `evt_`, unique: use it to drop repeats. */
  id: string
  /** Always `event`. Missing in some deliveries third parties recorded. */
  object?: 'event' | (string & {})
  /** What happened. */
  type:
    | 'checkout_session.finished' | 'checkout_session.expired' | 'checkout_session.completed' | (string & {})
  /** Test or real. */
  mode: 'live' | 'test' | (string & {})
  /** When it happened, in UTC. Format `date-time`. */
  created_at: string
  /** The resource, without a wrapper. */
  data: CheckoutSessionEventData
}

/**
 * `CheckoutSession` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: only
 * `id` is to be relied on.
 */
export interface CheckoutSessionEventData {
  /** Prefix `cs_`. */
  id: string
  /** Always `checkout_session`. */
  object?: 'checkout_session' | (string & {})
  /**
   * What is to be paid, in the smallest unit of `currency`: whole pesos for CLP, cents for MXN and USD. Null with the flow
   * `setup` (inferred).
   */
  amount?: number | null
  /** The business it is collected for, or null. */
  business_profile?: BusinessProfile | null
  /** Where the customer goes after giving up, or null. */
  cancel_url?: string | null
  /** When it was created, in UTC. Format `date-time`. */
  created_at?: string
  /** ISO 4217. Older versions show lower case: compare without regard to case. */
  currency?: 'CLP' | 'MXN' | (string & {}) | null
  /** The customer, or null. */
  customer?: CustomerEventData | null
  /** E-mail address of the customer, or null. */
  customer_email?: string | null
  /** Until when it can be used, in UTC; 24 hours after `created_at` in the sample. Format `date-time`. */
  expires_at?: string | null
  /** `payment`: pay once. `setup`: store a payment method. `subscription`: store one and start a subscription. */
  flow?: 'payment' | 'setup' | 'subscription' | (string & {})
  /** What is bought. Shape of an entry unverified. */
  line_items?: Record<string, unknown>[] | null
  /** Your own keys and values. Every value is a text. */
  metadata?: Record<string, string>
  /** Test or real: follows the key it was made with. */
  mode?: 'live' | 'test' | (string & {})
  /** Id of a stored payment method (`pm_`), or null. */
  payment_method?: string | null
  /** Settings for each kind of payment method. */
  payment_method_options?: CheckoutPaymentMethodOptionsEventData | null
  /** The kinds of payment the customer is offered, or null. */
  payment_method_types?: ('bank_transfer' | 'card' | 'installment' | 'cash' | 'pac' | (string & {}))[] | null
  /** The attempt to pay. Null until there is one. */
  payment_resource?: PaymentResourceEventData | null
  /**
   * The page to send the customer to, or null. Use it as it is: its host was seen as `checkout.fintoc.com` and as
   * `pay.fintoc.com`.
   */
  redirect_url?: string | null
  /** What the widget is opened with. Only with `ui_mode` `embedded`. */
  session_token?: string | null
  /** The storing of the payment method, with the flows `setup` and `subscription`. */
  setup_intent?: SetupIntentEventData | null
  /**
   * `finished` means that the customer came to the end, not that money moved: look at `payment_resource.payment_intent.status`.
   * `expired` is final too.
   */
  status?: 'created' | 'in_progress' | 'finished' | 'expired' | (string & {})
  /** The subscription, with the flow `subscription`. Shape unverified. */
  subscription?: string | null
  /** Where the customer goes at the end, or null. Arriving there proves nothing. */
  success_url?: string | null
  /** How the page is shown. `embedded` is named in the documents; what the other value is called is unverified. */
  ui_mode?: 'embedded' | 'hosted' | 'redirect' | (string & {})
  /** The kinds of payment the customer is offered, in API version 2023-11-15. */
  payment_methods?: ('payment_intent' | (string & {}))[]
}

/**
 * `Counterparty` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: any member
 * can be missing.
 */
export interface CounterpartyEventData {
  /** Its account number; in Mexico a CLABE of 18 digits, a card or a phone number. Leading zeros count: keep it as a text. */
  account_number?: string
  /**
   * Mexico: `clabe`, `debit_card`, `phone_number`. For Chile sources disagree: `checking_account` and `sight_account`, or
   * `checking` and `sight`.
   */
  account_type?:
    | 'clabe' | 'debit_card' | 'phone_number' | 'checking_account' | 'sight_account' | 'checking' | 'sight' | (string & {})
  /** E-mail address that was given, or null. Since 2026-02-01. */
  email?: string | null
  /** Tax id of the holder, or null. */
  holder_id?: string | null
  /** Name of the holder, or null. */
  holder_name?: string | null
  /** Its bank. */
  institution?: InstitutionEventData
  /** Id of its bank. Seen in place of `institution` in cut-down events recorded by third parties. */
  institution_id?: string | null
}

/**
 * `Customer` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: any member can
 * be missing.
 */
export interface CustomerEventData {
  /** Prefix `cus_`. Missing in API version 2023-11-15. */
  id?: string
  /** Always `customer`. */
  object?: 'customer' | (string & {})
  /** Postal address, or null. */
  address?: Address | null
  /** When it was created, in UTC. Format `date-time`. */
  created_at?: string
  /** E-mail address in lower case, however it was sent; or null. */
  email?: string | null
  /** Your own keys and values. Every value is a text. */
  metadata?: Record<string, string>
  /** Test or real: follows the key it was made with. */
  mode?: 'live' | 'test' | (string & {})
  /** Name, or null. */
  name?: string | null
  /** Phone number in E.164 form, `+` and digits; or null. */
  phone?: string | null
  /** Tax id, or null. */
  tax_id?: TaxId | null
}

/** An event of a dispute. */
export interface DisputeEvent {
  /** Prefix `evt_`, unique: use it to drop repeats. */
  id: string
  /** Always `event`. Missing in some deliveries third parties recorded. */
  object?: 'event' | (string & {})
  /** What happened. */
  type: 'dispute.created' | (string & {})
  /** Test or real. */
  mode: 'live' | 'test' | (string & {})
  /** When it happened, in UTC. Format `date-time`. */
  created_at: string
  /** The resource, without a wrapper. */
  data: DisputeEventData
}

/**
 * `Dispute` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: only `id` is to
 * be relied on.
 */
export interface DisputeEventData {
  /** Prefix `cb_`. */
  id: string
  /** Always `dispute`. */
  object?: 'dispute' | (string & {})
  /** What is disputed, in the smallest unit of `currency`: whole pesos for CLP, cents for MXN and USD. */
  amount?: number
  /** When it was opened, in UTC. Format `date-time`. */
  created_at?: string
  /** ISO 4217, upper case. */
  currency?: 'CLP' | 'MXN' | 'USD' | (string & {})
  /** Until when evidence can be added and submitted, in UTC. Afterwards the dispute is `expired`. Format `date-time`. */
  documentation_upload_deadline?: string
  /** The evidence so far. Submitting needs at least one piece. */
  documents?: DisputeDocument[]
  /** Test or real. */
  mode?: 'live' | 'test' | (string & {})
  /** Id of the disputed payment (`pi_`). */
  resource_id?: string
  /** What is disputed. */
  resource_type?: 'payment_intent' | (string & {})
  /** `waiting_documentation`, then `in_review`, then `won` or `lost`; `expired` when the deadline passes without evidence. */
  status?: 'waiting_documentation' | 'in_review' | 'won' | 'lost' | 'expired' | (string & {})
  /** When it last changed, in UTC. Format `date-time`. */
  updated_at?: string
}

/**
 * `Institution` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: any member
 * can be missing.
 */
export interface InstitutionEventData {
  /**
   * In Chile a name such as `cl_banco_estado` (`ChileInstitutionId` lists them). For Mexico the sources disagree: names such as
   * `mx_banco_bbva` or numeric SPEI codes such as `40012`. Compare it as a text and do not take it apart.
   */
  id?: string
  /** Name for display. */
  name?: string
  /** Country, two lower-case letters. */
  country?: 'cl' | 'mx' | (string & {})
}

/** An event of an invoice. */
export interface InvoiceEvent {
  /** Prefix `evt_`, unique: use it to drop repeats. */
  id: string
  /** Always `event`. Missing in some deliveries third parties recorded. */
  object?: 'event' | (string & {})
  /** What happened. */
  type:
    | 'invoice.created' | 'invoice.finalized' | 'invoice.payment_created' | 'invoice.payment_succeeded'
    | 'invoice.payment_failed' | 'invoice.paid' | 'invoice.voided' | 'invoice.upcoming' | (string & {})
  /** Test or real. */
  mode: 'live' | 'test' | (string & {})
  /** When it happened, in UTC. Format `date-time`. */
  created_at: string
  /** The resource, without a wrapper. */
  data: InvoiceEventData
}

/**
 * `Invoice` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: only `id` is to
 * be relied on.
 */
export interface InvoiceEventData {
  /** Prefix `inv_`. */
  id: string
  /** Always `invoice`. */
  object?: 'invoice' | (string & {})
  /** When it was created, in UTC. Format `date-time`. */
  created_at?: string
  /** Only `CLP`. */
  currency?: 'CLP' | (string & {})
  /** Id of the customer (`cus_`). */
  customer?: string
  /** The page on which the customer can pay it, or null. Format `uri`. */
  hosted_invoice_url?: string | null
  /** What is billed. Can be changed while the status is `draft`. */
  lines?: InvoiceLineEventData[]
  /** Your own keys and values. Every value is a text. */
  metadata?: Record<string, string> | null
  /** Test or real: follows the key it was made with. */
  mode?: 'live' | 'test' | (string & {})
  /** The attempts to collect it. */
  payments?: InvoicePaymentEventData[]
  /**
   * `draft` can still be changed, `open` waits for money, `paid` is settled. `void` follows the name of an event, `uncollectible`
   * is unverified.
   */
  status?: 'draft' | 'open' | 'paid' | 'void' | 'uncollectible' | (string & {})
  /** Id of the subscription it bills (`sub_`), or null for a single invoice. */
  subscription?: string | null
  /** Sum of the lines, in whole Chilean pesos. */
  total?: number
}

/**
 * `InvoiceLine` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: any member
 * can be missing.
 */
export interface InvoiceLineEventData {
  /** Prefix `il_`. */
  id?: string
  /** Always `line_item`. */
  object?: 'line_item' | (string & {})
  /** Amount of the line, in the smallest unit of `currency` (whole pesos for CLP). */
  amount?: number
  /** ISO 4217 code of `amount`. */
  currency?: string
  /** End of the billed period, in UTC. Format `date-time`. */
  period_end?: string
  /** Start of the billed period, in UTC. Format `date-time`. */
  period_start?: string
  /** How many. */
  quantity?: number
}

/**
 * `InvoicePayment` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: any
 * member can be missing.
 */
export interface InvoicePaymentEventData {
  /** What was to be collected, in the smallest unit of `currency` (whole pesos for CLP). */
  amount?: number
  /** ISO 4217 code of `amount`. */
  currency?: string
  /** Id of the payment intent (`pi_`). */
  payment_intent?: string
  /** State of the attempt. `succeeded` was seen; the others are those of a payment intent (inferred). */
  status?:
    | 'created' | 'in_progress' | 'pending' | 'requires_action' | 'succeeded' | 'failed' | 'rejected' | 'expired'
    | (string & {})
}

/**
 * `LinkAccount` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: any member
 * can be missing.
 */
export interface LinkAccountEventData {
  /** Prefix `acc_`. Accounts made before May 2021 have no prefix. */
  id?: string
  /** Always `account`. Missing on objects recorded in 2020. */
  object?: 'account' | (string & {})
  /** Its balances at the last refresh (`refreshed_at`). */
  balance?: BalanceEventData
  /** ISO 4217; CLP and USD were seen. */
  currency?: string
  /** Tax id of the holder. In Chile the RUT: digits and check digit, without dots or hyphen. */
  holder_id?: string
  /** Name of the holder. Personal data. */
  holder_name?: string
  /** Name of the account. */
  name?: string
  /** Account number as the bank writes it. */
  number?: string
  /** Name the bank gives the product. */
  official_name?: string
  /** Kind of account. `rut_account` is unverified here. */
  type?:
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

/** An event of a link. */
export interface LinkEvent {
  /** Prefix `evt_`, unique: use it to drop repeats. */
  id: string
  /** Always `event`. Missing in some deliveries third parties recorded. */
  object?: 'event' | (string & {})
  /** What happened. */
  type: 'link.created' | 'link.credentials_changed' | (string & {})
  /** Test or real. */
  mode: 'live' | 'test' | (string & {})
  /** When it happened, in UTC. Format `date-time`. */
  created_at: string
  /** The resource, without a wrapper. */
  data: LinkEventData
}

/**
 * `Link` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: only `id` is to be
 * relied on.
 */
export interface LinkEventData {
  /** Prefix `link_`; links recorded in 2020 have none. Not the `link_token`. */
  id: string
  /** Always `link`. Missing on objects recorded in 2020. */
  object?: 'link' | (string & {})
  /** The accounts behind the login. Null in the answers of links.list. */
  accounts?: LinkAccountEventData[] | null
  /** False while refreshing is paused (links.update). */
  active?: boolean
  /** When the person connected the bank, in UTC. Format `date-time`. */
  created_at?: string
  /** Tax id of the holder. In Chile the RUT: digits and check digit, without dots or hyphen. */
  holder_id?: string
  /** Whether the login belongs to a person or a business. */
  holder_type?: 'individual' | 'business' | (string & {})
  /** The bank. */
  institution?: InstitutionEventData
  /** When the link was last refreshed, in UTC. Null before the first time. Format `date-time`. */
  last_time_refreshed?: string | null
  /**
   * The credential that reads this link. Filled only in the answer of links.exchange and in the event `link.created`, null
   * everywhere else. Fintoc does not keep it: store it at once, encrypted; once lost, the person must connect again. Never log
   * it.
   */
  link_token?: string | null
  /** Test data or real: follows the key it was made with. */
  mode?: 'live' | 'test' | (string & {})
  /** Whether a refresh is under way. */
  refresh_status?: 'idle' | 'refreshing' | 'partially_refreshing' | 'interrupted' | (string & {})
  /** `login_required`: the bank no longer takes the credentials, the person must connect again. */
  status?: 'active' | 'login_required' | (string & {})
  /** The login at the bank. Personal data: keep it out of logs. */
  username?: string
}

/** An event of delivered movements that the bank changed or took back. */
export interface MovementsChangedEvent {
  /** Prefix `evt_`, unique: use it to drop repeats. */
  id: string
  /** Always `event`. Missing in some deliveries third parties recorded. */
  object?: 'event' | (string & {})
  /** What happened. */
  type:
    | 'account.refresh_intent.movements_removed' | 'account.refresh_intent.movements_modified' | (string & {})
  /** Test or real. */
  mode: 'live' | 'test' | (string & {})
  /** When it happened, in UTC. Format `date-time`. */
  created_at: string
  /** The resource, without a wrapper. */
  data: MovementsChangedEventData
}

/**
 * What comes with `account.refresh_intent.movements_removed` and `..._modified`. The body was not seen; it is assumed to be a
 * refresh intent (unverified).
 */
export interface MovementsChangedEventData {
  /** Prefix `ri_`. Missing in the documented test event. */
  id?: string
  /** Always `refresh_intent`. */
  object?: 'refresh_intent' | (string & {})
  /** When it was created, in UTC. Format `date-time`. */
  created_at?: string
  /** How many movements came in: a count, not the movements. Documented for accounts only, yet seen on links. */
  new_movements?: number
  /** What is refreshed. */
  refreshed_object?: 'link' | 'account' | (string & {})
  /** Id of the link or account that is refreshed. */
  refreshed_object_id?: string
  /** Null, or what the widget must be opened with because the bank asks for a second factor. */
  requires_mfa?: RefreshIntentMfa | null
  /** `created` while it runs; `succeeded`, `failed` and `rejected` are final. */
  status?: 'created' | 'succeeded' | 'failed' | 'rejected' | (string & {})
  /** `only_last` fetches what is new, `historical` everything the bank gives. */
  type?: 'historical' | 'only_last' | (string & {})
  /** Why it failed. Seen inside events, for example `retryable_error`; its values are unverified. */
  public_error?: string | null
}

/** An event of a payment. */
export interface PaymentIntentEvent {
  /** Prefix `evt_`, unique: use it to drop repeats. */
  id: string
  /** Always `event`. Missing in some deliveries third parties recorded. */
  object?: 'event' | (string & {})
  /** What happened. */
  type:
    | 'payment_intent.succeeded' | 'payment_intent.failed' | 'payment_intent.rejected' | 'payment_intent.pending'
    | 'payment_intent.expired' | (string & {})
  /** Test or real. */
  mode: 'live' | 'test' | (string & {})
  /** When it happened, in UTC. Format `date-time`. */
  created_at: string
  /** The resource, without a wrapper. */
  data: PaymentIntentEventData
}

/**
 * `PaymentIntent` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: only `id`
 * is to be relied on.
 */
export interface PaymentIntentEventData {
  /** Prefix `pi_`. */
  id: string
  /** Always `payment_intent`. */
  object?: 'payment_intent' | (string & {})
  /** Above 0, in the smallest unit of `currency`: whole pesos for CLP, cents for MXN and USD. */
  amount?: number
  /** The business it is collected for, or null. */
  business_profile?: BusinessProfile | null
  /** When it was created, in UTC. Format `date-time`. */
  created_at?: string
  /** ISO 4217. Older versions show lower case: compare without regard to case. */
  currency?: 'CLP' | 'MXN' | (string & {})
  /** The customer, or null. */
  customer?: CustomerEventData | null
  /** E-mail address of the payer, or null. */
  customer_email?: string | null
  /** Why the payment failed, or null. */
  error_reason?: PaymentIntentErrorReason | null
  /** Until when it can be paid, in UTC; null without a limit. Format `date-time`. */
  expires_at?: string | null
  /** Your own keys and values. Every value is a text. */
  metadata?: Record<string, string>
  /** Test or real: follows the key it was made with. */
  mode?: 'live' | 'test' | (string & {})
  /** What has to happen next, or null. Shape unverified. */
  next_action?: Record<string, unknown> | null
  /** Id of the stored payment method (`pm_`), or null. In some versions it may be an object (unverified). */
  payment_method?: string | null
  /** How it is paid. */
  payment_type?: 'bank_transfer' | 'card' | 'installment' | 'cash' | (string & {})
  /** Details of the way it is paid; an empty object when there are none. Shape not documented. */
  payment_type_options?: Record<string, unknown>
  /** The account a direct payment goes to (Chile), or null. */
  recipient_account?: BankAccountRefEventData | null
  /** Operation number of the bank, or null. Not one of your references: those belong in `metadata`. */
  reference_id?: string | null
  /** The account the money came from, or null while it is not known. */
  sender_account?: BankAccountRefEventData | null
  /**
   * `succeeded`, `failed`, `rejected` and `expired` are final. `pending` is not paid: the outcome comes later, as an event.
   * `requires_action`: the payer has to do something.
   */
  status?:
    | 'created' | 'in_progress' | 'pending' | 'requires_action' | 'succeeded' | 'failed' | 'rejected' | 'expired'
    | (string & {})
  /** Id of the subscription it belongs to (`sub_`), or null. */
  subscription?: string | null
  /** When the bank made the transfer, in UTC, or null. Format `date-time`. */
  transaction_date?: string | null
  /**
   * What the widget is opened with, of the form `pi_<id>_sec_<random>`. Only in the answer of paymentIntents.create, else null.
   */
  widget_token?: string | null
}

/**
 * `PaymentResource` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: any
 * member can be missing.
 */
export interface PaymentResourceEventData {
  /** The payment. Its `status` says whether money moved. */
  payment_intent?: PaymentIntentEventData | null
}

/** An event of a payout. */
export interface PayoutEvent {
  /** Prefix `evt_`, unique: use it to drop repeats. */
  id: string
  /** Always `event`. Missing in some deliveries third parties recorded. */
  object?: 'event' | (string & {})
  /** What happened. */
  type: 'payout.created' | 'payout.succeeded' | 'payout.canceled' | (string & {})
  /** Test or real. */
  mode: 'live' | 'test' | (string & {})
  /** When it happened, in UTC. Format `date-time`. */
  created_at: string
  /** The resource, without a wrapper. */
  data: PayoutEventData
}

/**
 * `Payout` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: only `id` is to
 * be relied on.
 */
export interface PayoutEventData {
  /** Prefix `po_`. */
  id: string
  /** Always `payout`. */
  object?: 'payout' | (string & {})
  /** What is paid out, in the smallest unit of `currency`: whole pesos for CLP, cents for MXN and USD. */
  amount?: number
  /** When it was created, in UTC. Format `date-time`. */
  created_at?: string
  /** ISO 4217, upper case. */
  currency?: 'CLP' | 'MXN' | (string & {})
  /** Only `live` exists. */
  mode?: 'live' | 'test' | (string & {})
  /** Your account that is paid. */
  recipient_account?: BankAccountRefEventData
  /** How far it is. `returned`: the money came back (read from the name). */
  status?: 'in_progress' | 'succeeded' | 'canceled' | 'returned' | (string & {})
  /** When the money arrived, in UTC, or null. Format `date-time`. */
  succeeded_at?: string | null
  /** When it last changed, in UTC. Format `date-time`. */
  updated_at?: string
}

/**
 * `Price` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: any member can be
 * missing.
 */
export interface PriceEventData {
  /** CLP, or CLF: the Chilean inflation unit, billed in pesos. */
  currency?: 'CLP' | 'CLF' | (string & {})
  /** What is sold. */
  product?: PriceProductEventData
  /** How often it is billed. */
  recurring?: PriceRecurringEventData
  /** Price of one unit. Whole pesos for CLP; how many decimals a CLF amount has is unverified. */
  unit_amount?: number
}

/**
 * `PriceProduct` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: any member
 * can be missing.
 */
export interface PriceProductEventData {
  /** Id of the product (`prod_`). Whether it is there is unverified. */
  id?: string | null
  /** Its name. */
  name?: string
}

/**
 * `PriceRecurring` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: any
 * member can be missing.
 */
export interface PriceRecurringEventData {
  /** Unit of the interval. `month` was seen. */
  interval?: 'month' | (string & {})
  /** How many units make one period. */
  interval_count?: number
}

/** An event of a refresh intent. */
export interface RefreshIntentEvent {
  /** Prefix `evt_`, unique: use it to drop repeats. */
  id: string
  /** Always `event`. Missing in some deliveries third parties recorded. */
  object?: 'event' | (string & {})
  /** What happened. */
  type:
    | 'link.refresh_intent.succeeded' | 'link.refresh_intent.failed' | 'account.refresh_intent.succeeded'
    | 'account.refresh_intent.failed' | 'account.refresh_intent.rejected' | (string & {})
  /** Test or real. */
  mode: 'live' | 'test' | (string & {})
  /** When it happened, in UTC. Format `date-time`. */
  created_at: string
  /** The resource, without a wrapper. */
  data: RefreshIntentEventData
}

/**
 * `RefreshIntent` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: only
 * `refreshed_object_id` is to be relied on.
 */
export interface RefreshIntentEventData {
  /** Prefix `ri_`. Missing in the documented test event. */
  id?: string
  /** Always `refresh_intent`. */
  object?: 'refresh_intent' | (string & {})
  /** When it was created, in UTC. Format `date-time`. */
  created_at?: string
  /** How many movements came in: a count, not the movements. Documented for accounts only, yet seen on links. */
  new_movements?: number
  /** What is refreshed. */
  refreshed_object?: 'link' | 'account' | (string & {})
  /** Id of the link or account that is refreshed. */
  refreshed_object_id: string
  /** Null, or what the widget must be opened with because the bank asks for a second factor. */
  requires_mfa?: RefreshIntentMfa | null
  /** `created` while it runs; `succeeded`, `failed` and `rejected` are final. */
  status?: 'created' | 'succeeded' | 'failed' | 'rejected' | (string & {})
  /** `only_last` fetches what is new, `historical` everything the bank gives. */
  type?: 'historical' | 'only_last' | (string & {})
  /** Why it failed. Seen inside events, for example `retryable_error`; its values are unverified. */
  public_error?: string | null
}

/** An event of a refund. */
export interface RefundEvent {
  /** Prefix `evt_`, unique: use it to drop repeats. */
  id: string
  /** Always `event`. Missing in some deliveries third parties recorded. */
  object?: 'event' | (string & {})
  /** What happened. */
  type:
    | 'refund.created' | 'refund.in_progress' | 'refund.succeeded' | 'refund.failed' | 'refund.canceled' | (string & {})
  /** Test or real. */
  mode: 'live' | 'test' | (string & {})
  /** When it happened, in UTC. Format `date-time`. */
  created_at: string
  /** The resource, without a wrapper. */
  data: RefundEventData
}

/**
 * `Refund` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: only `id` is to
 * be relied on.
 */
export interface RefundEventData {
  /** Prefix `re_`; `ref_` in older samples. */
  id: string
  /** Always `refund`. */
  object?: 'refund' | (string & {})
  /**
   * What goes back, in the smallest unit of `currency`: whole pesos for CLP, cents for MXN and USD. It may be less than the
   * payment.
   */
  amount?: number
  /** When it was created, in UTC. Format `date-time`. */
  created_at?: string
  /** ISO 4217. Lower case in API version 2023-11-15: compare without regard to case. */
  currency?: 'CLP' | 'MXN' | 'clp' | 'mxn' | (string & {})
  /** Why it failed, or null. */
  failure_code?: 'fraud_risk' | 'insufficient_funds' | (string & {}) | null
  /** Your own keys and values. Every value is a text. */
  metadata?: Record<string, string>
  /** Test or real: follows the key it was made with. */
  mode?: 'live' | 'test' | (string & {})
  /** The account that is paid, or null. */
  recipient_account?: BankAccountRefEventData | null
  /** Id of the payment that is refunded (`pi_`). */
  resource_id?: string
  /** What is refunded. */
  resource_type?: 'payment_intent' | (string & {})
  /**
   * `succeeded`, `failed` and `canceled` are final. Sources disagree on the first state, `created` or `pending`: treat both as
   * not sent yet. From `in_progress` on it can no longer be cancelled.
   */
  status?:
    | 'created' | 'pending' | 'in_progress' | 'succeeded' | 'failed' | 'canceled' | (string & {})
  /** When it last changed, in UTC. Format `date-time`. */
  updated_at?: string
}

/**
 * `SetupIntent` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: any member
 * can be missing.
 */
export interface SetupIntentEventData {
  /** Prefix `seti_`. */
  id?: string
  /** Always `setup_intent`. */
  object?: 'setup_intent' | (string & {})
  /** Why it failed, or null. */
  error_reason?: SetupIntentErrorReason | null
  /** How far it is. `succeeded` and `failed` are final; `waiting_for_retry`: the customer may try again. */
  status?: 'created' | 'started' | 'waiting_for_retry' | 'succeeded' | 'failed' | (string & {})
}

/**
 * `SubscriptionAccount` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: any
 * member can be missing.
 */
export interface SubscriptionAccountEventData {
  /** Prefix `acc_`. */
  id?: string
  /** Always `account`. */
  object?: 'account' | (string & {})
  /** ISO 4217. */
  currency?: string
  /** Tax id of the holder. In Chile the RUT: digits and check digit, without dots or hyphen. */
  holder_id?: string
  /** Name of the holder. Personal data. */
  holder_name?: string
  /** The bank. */
  institution?: InstitutionEventData
  /** Name of the account. */
  name?: string
  /** Account number. */
  number?: string
  /** Name the bank gives the product. */
  official_name?: string | null
  /** Kind of account, for example `checking_account`. */
  type?: 'checking_account' | 'sight_account' | 'savings_account' | 'rut_account' | (string & {})
}

/** An event of a subscription or a bank mandate. */
export interface SubscriptionEvent {
  /** Prefix `evt_`, unique: use it to drop repeats. */
  id: string
  /** Always `event`. Missing in some deliveries third parties recorded. */
  object?: 'event' | (string & {})
  /** What happened. */
  type: 'subscription.activated' | 'subscription.canceled' | (string & {})
  /** Test or real. */
  mode: 'live' | 'test' | (string & {})
  /** When it happened, in UTC. Format `date-time`. */
  created_at: string
  /** A subscription has `items`, a bank mandate has `account`. */
  data: SubscriptionEventData | SubscriptionV1EventData
}

/**
 * `Subscription` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: only `id`
 * is to be relied on.
 */
export interface SubscriptionEventData {
  /** Prefix `sub_`. */
  id: string
  /** Always `subscription`, like the v1 object: tell them apart by `items`, which only this one has. */
  object?: 'subscription' | (string & {})
  /** The moment billing periods are counted from, in UTC. Format `date-time`. */
  billing_cycle_anchor?: string
  /** `charge_automatically` debits the payment method; `send_invoice` sends the customer a link to pay. */
  collection_method?: 'charge_automatically' | 'send_invoice' | (string & {})
  /** When it was created, in UTC. Format `date-time`. */
  created_at?: string
  /** Id of the customer (`cus_`). */
  customer?: string
  /** What is billed; at most 10, all with the same interval. */
  items?: SubscriptionItemEventData[]
  /** Your own keys and values. Every value is a text. */
  metadata?: Record<string, string>
  /** Test or real: follows the key it was made with. */
  mode?: 'live' | 'test' | (string & {})
  /** Id of the payment method that is debited (`pm_`), or null. */
  payment_method?: string | null
  /** State of the subscription. Further values are unverified. */
  status?: 'incomplete' | 'trialing' | 'active' | 'canceled' | (string & {})
  /** Until when nothing is billed, in UTC, or null. Format `date-time`. */
  trial_end?: string | null
}

/** An event of an attempt to sign a bank mandate. */
export interface SubscriptionIntentEvent {
  /** Prefix `evt_`, unique: use it to drop repeats. */
  id: string
  /** Always `event`. Missing in some deliveries third parties recorded. */
  object?: 'event' | (string & {})
  /** What happened. */
  type:
    | 'subscription_intent.succeeded' | 'subscription_intent.failed' | 'subscription_intent.rejected' | (string & {})
  /** Test or real. */
  mode: 'live' | 'test' | (string & {})
  /** When it happened, in UTC. Format `date-time`. */
  created_at: string
  /** The resource, without a wrapper. */
  data: SubscriptionIntentEventData
}

/**
 * `SubscriptionIntent` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: only
 * `id` is to be relied on.
 */
export interface SubscriptionIntentEventData {
  /** Prefix `si_`, which the items of a v2 subscription use too. */
  id: string
  /** Always `subscription_intent`. */
  object?: 'subscription_intent' | (string & {})
  /** The account of the mandate, or null. Shape not documented. */
  bank_account?: Record<string, unknown> | null
  /** The business that will collect, or null. */
  business_profile?: BusinessProfile | null
  /** When it was created, in UTC. Format `date-time`. */
  created_at?: string
  /** Test or real: follows the key it was made with. */
  mode?: 'live' | 'test' | (string & {})
  /** Why it failed, or null. */
  public_error?: SubscriptionIntentPublicError | null
  /** The reference you gave, or null. */
  reference_id?: string | null
  /** `created` was seen; the others follow the names of the events. */
  status?: 'created' | 'succeeded' | 'failed' | 'rejected' | (string & {})
  /** The mandate, once it is signed; else null. */
  subscription?: SubscriptionV1EventData | null
  /** What the widget is opened with, of the form `si_<id>_sec_<random>`, or null. */
  widget_token?: string | null
}

/**
 * `SubscriptionItem` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: any
 * member can be missing.
 */
export interface SubscriptionItemEventData {
  /** Prefix `si_`, which v1 subscription intents use too. */
  id?: string
  /** Always `subscription_item`. */
  object?: 'subscription_item' | (string & {})
  /** What one of it costs, and how often. */
  price?: PriceEventData
  /** How many. */
  quantity?: number
}

/**
 * `SubscriptionV1` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: only
 * `id` is to be relied on.
 */
export interface SubscriptionV1EventData {
  /** Prefix `sub_`. */
  id: string
  /** Always `subscription`, like the v2 object: tell them apart by `account`, which only this one has. */
  object?: 'subscription' | (string & {})
  /** The account that is debited. */
  account?: SubscriptionAccountEventData
  /** When it was created, in UTC. Format `date-time`. */
  created_at?: string
  /** Test or real: follows the key it was made with. */
  mode?: 'live' | 'test' | (string & {})
  /** The reference you gave, or null. */
  reference_id?: string | null
  /** `active` can be charged. Other values are unverified; `canceled` follows the name of the event. */
  status?: 'active' | 'canceled' | (string & {})
}

/** An event of a transfer. */
export interface TransferEvent {
  /** Prefix `evt_`, unique: use it to drop repeats. */
  id: string
  /** Always `event`. Missing in some deliveries third parties recorded. */
  object?: 'event' | (string & {})
  /** What happened. */
  type:
    | 'transfer.inbound.succeeded' | 'transfer.inbound.rejected' | 'transfer.inbound.returned'
    | 'transfer.inbound.return_failed' | 'transfer.inbound.reversed' | 'transfer.outbound.succeeded'
    | 'transfer.outbound.partially_succeeded' | 'transfer.outbound.failed' | 'transfer.outbound.returned'
    | 'transfer.outbound.reversed' | 'transfer.outbound.rejected' | (string & {})
  /** Test or real. */
  mode: 'live' | 'test' | (string & {})
  /** When it happened, in UTC. Format `date-time`. */
  created_at: string
  /** The resource, without a wrapper. */
  data: TransferEventData
}

/**
 * `Transfer` as it comes inside an event, in whatever API version the account is pinned to and sometimes cut down: only `id` is
 * to be relied on.
 */
export interface TransferEventData {
  /** Prefix `tr_`. */
  id: string
  /** Always `transfer`. */
  object?: 'transfer' | (string & {})
  /** Your side: the number that sent or received. */
  account_number?: AccountNumberEventData
  /** Unsigned, in the smallest unit of `currency`: cents for MXN, whole pesos for CLP. Read `direction`. */
  amount?: number
  /** Message for the other side, at most 40 characters, or null. */
  comment?: string | null
  /** The other side. */
  counterparty?: CounterpartyEventData
  /** ISO 4217, upper case. */
  currency?: 'MXN' | 'CLP' | (string & {})
  /** `inbound`: money came in. `outbound`: money went out. */
  direction?: 'inbound' | 'outbound' | (string & {})
  /**
   * Your own keys and values. Every value is a text. Put your own reference here: it is what you look for when the answer to a
   * create was lost.
   */
  metadata?: Record<string, string>
  /** Test or real: follows the key it was made with. */
  mode?: 'live' | 'test' | (string & {})
  /**
   * Accounting date, written as a date-time at midnight UTC: read the date part only. Can be null while pending. Format
   * `date-time`.
   */
  post_date?: string | null
  /** Receipt of the central bank (Mexico). Comes only after settlement; null before. Format `uri`. */
  receipt_url?: string | null
  /** Reference of the transfer, in Mexico a numeric text; or null. */
  reference_id?: string | null
  /** Why the money was sent back, or null. */
  return_reason?: string | null
  /**
   * `pending`: not decided. `succeeded`: the receiving bank took it. `return_pending`: you are sending it back. `returned`: it
   * went back, see `return_reason`; whether that can follow `succeeded` is not documented. `failed`, `rejected`: it did not go
   * through. `reject_failed` is not explained. Event names speak of reversed and partially succeeded transfers, for which no
   * status was seen.
   */
  status?:
    | 'pending' | 'succeeded' | 'failed' | 'rejected' | 'returned' | 'return_pending' | 'reject_failed' | (string & {})
  /** Tracking key of SPEI (Mexico), or null. */
  tracking_key?: string | null
  /** When it was made, in UTC. Format `date-time`. */
  transaction_date?: string
}

/** What Fintoc sends, by the name of the event. */
export interface FintocWebhooks {
  /**
   * A person connected an account in a widget opened with a webhook URL
   *
   * Posted only to the `webhookUrl` the widget was opened with, never to a registered endpoint, and no secret for its signature
   * is documented. `data.link_token` is filled here and cannot be fetched again: store it encrypted and never log the body.
   */
  'link.created': LinkEvent
  /**
   * The bank no longer takes the credentials of a link
   *
   * The person must connect again. `data.id` is the link. Used by the fiscal and direct debit products too.
   */
  'link.credentials_changed': LinkEvent
  /**
   * All accounts of a link were refreshed
   *
   * `data.refreshed_object_id` is the link. `data.id` can be missing.
   */
  'link.refresh_intent.succeeded': RefreshIntentEvent
  /**
   * Refreshing a link failed
   *
   * `data.refreshed_object_id` is the link. Seen in old material on fiscal links only.
   *
   * @deprecated
   */
  'link.refresh_intent.failed': RefreshIntentEvent
  /**
   * An account was refreshed
   *
   * `data.refreshed_object_id` is the account, `data.new_movements` a count: fetch them with accounts.movements.list.
   */
  'account.refresh_intent.succeeded': RefreshIntentEvent
  /**
   * Refreshing an account failed
   *
   * For instance because the bank is down. `data.refreshed_object_id` is the account. It may be tried again at once.
   */
  'account.refresh_intent.failed': RefreshIntentEvent
  /**
   * Refreshing an account was refused
   *
   * Credentials or second factor were not accepted. `data.refreshed_object_id` is the account.
   */
  'account.refresh_intent.rejected': RefreshIntentEvent
  /**
   * The bank took back movements that were delivered
   *
   * Read the movements again. Has to be switched on in the dashboard. The name is documented, the body was not seen: expect
   * anything.
   */
  'account.refresh_intent.movements_removed': MovementsChangedEvent
  /**
   * The bank changed movements that were delivered
   *
   * Read the movements again. Has to be switched on in the dashboard. The name is documented, the body was not seen: expect
   * anything.
   */
  'account.refresh_intent.movements_modified': MovementsChangedEvent
  /**
   * The money of a payment arrived
   *
   * The final good outcome. Read the payment with v2.paymentIntents.get before goods or money depend on it.
   */
  'payment_intent.succeeded': PaymentIntentEvent
  /**
   * A payment failed
   *
   * `data.error_reason` says why.
   */
  'payment_intent.failed': PaymentIntentEvent
  /**
   * A payment was turned down or abandoned
   *
   * How that differs from failed is not spelled out in what was seen.
   */
  'payment_intent.rejected': PaymentIntentEvent
  /**
   * The outcome of a payment is not known yet
   *
   * Not paid. Another event follows.
   */
  'payment_intent.pending': PaymentIntentEvent
  /**
   * A payment was not completed in time
   *
   * It cannot be paid any more.
   */
  'payment_intent.expired': PaymentIntentEvent
  /**
   * A customer came to the end of a checkout session
   *
   * Does not mean paid: look at `data.payment_resource.payment_intent.status`.
   */
  'checkout_session.finished': CheckoutSessionEvent
  /**
   * A checkout session ran out of time or was expired
   *
   * It cannot be used any more.
   */
  'checkout_session.expired': CheckoutSessionEvent
  /**
   * Named in one guide in place of `checkout_session.finished`
   *
   * Sources disagree: take it for the same event. Subscribing to it may be refused.
   */
  'checkout_session.completed': CheckoutSessionEvent
  /**
   * A refund was created
   *
   * Not sent yet. The name is inferred from the states of the object (unverified).
   */
  'refund.created': RefundEvent
  /**
   * A refund is on its way
   *
   * It can no longer be cancelled.
   */
  'refund.in_progress': RefundEvent
  /**
   * A refund reached the payer
   *
   * The final good outcome.
   */
  'refund.succeeded': RefundEvent
  /**
   * A refund failed
   *
   * `data.failure_code` says why; accounts pinned to 2023-11-15 are not told.
   */
  'refund.failed': RefundEvent
  /**
   * A refund was cancelled
   *
   * Nothing was sent. The name is inferred from the states of the object (unverified).
   */
  'refund.canceled': RefundEvent
  /**
   * A payout to you was created
   *
   * Live mode only.
   */
  'payout.created': PayoutEvent
  /**
   * A payout reached you
   *
   * Live mode only.
   */
  'payout.succeeded': PayoutEvent
  /**
   * A payout was cancelled
   *
   * Live mode only.
   */
  'payout.canceled': PayoutEvent
  /**
   * An invoice was created
   *
   * One of a subscription stays `draft` for about an hour, during which its lines can be changed; the first one does not wait.
   */
  'invoice.created': InvoiceEvent
  /**
   * A draft invoice became open
   *
   * Its lines can no longer be changed.
   */
  'invoice.finalized': InvoiceEvent
  /**
   * An attempt to collect an invoice began
   *
   * The attempt stands in `data.payments`.
   */
  'invoice.payment_created': InvoiceEvent
  /**
   * An attempt to collect an invoice succeeded
   *
   * `invoice.paid` follows.
   */
  'invoice.payment_succeeded': InvoiceEvent
  /**
   * An attempt to collect an invoice failed
   *
   * The attempt stands in `data.payments`.
   */
  'invoice.payment_failed': InvoiceEvent
  /**
   * An invoice is settled
   *
   * The final good outcome.
   */
  'invoice.paid': InvoiceEvent
  /**
   * An invoice was voided
   *
   * It is not collected any more.
   */
  'invoice.voided': InvoiceEvent
  /**
   * The next invoice of a subscription is near
   *
   * Seen in one integration of a third party only. The invoice may not exist yet.
   */
  'invoice.upcoming': InvoiceEvent
  /**
   * A bank mandate or a subscription became active
   *
   * Legacy direct debit sends a mandate (`data.account` is there). Whether the v2 product uses the same name for its
   * subscriptions (`data.items` is there) is unverified.
   */
  'subscription.activated': SubscriptionEvent
  /**
   * A bank mandate or a subscription ended
   *
   * Legacy direct debit sends a mandate (`data.account` is there). Whether the v2 product uses the same name for its
   * subscriptions (`data.items` is there) is unverified.
   */
  'subscription.canceled': SubscriptionEvent
  /**
   * A bank mandate was signed
   *
   * Legacy direct debit. `data.subscription` is the mandate.
   *
   * @deprecated
   */
  'subscription_intent.succeeded': SubscriptionIntentEvent
  /**
   * Signing a bank mandate failed
   *
   * Legacy direct debit.
   *
   * @deprecated
   */
  'subscription_intent.failed': SubscriptionIntentEvent
  /**
   * The person or the bank refused a mandate
   *
   * Legacy direct debit.
   *
   * @deprecated
   */
  'subscription_intent.rejected': SubscriptionIntentEvent
  /**
   * A charge was collected
   *
   * Legacy direct debit. The charge does not name its mandate: look at your own reference in `data.metadata`.
   *
   * @deprecated
   */
  'charge.succeeded': ChargeEvent
  /**
   * A charge failed
   *
   * Legacy direct debit. `data.failure_code` says why.
   *
   * @deprecated
   */
  'charge.failed': ChargeEvent
  /**
   * Money arrived on one of your account numbers
   *
   * `data.account_number` is yours, `data.counterparty` the sender. Read the transfer with v2.transfers.get before money depends
   * on it.
   */
  'transfer.inbound.succeeded': TransferEvent
  /**
   * A transfer to you was refused
   *
   * For instance because the number is disabled or the amount outside of its limits (inferred). Seen in an integration of a third
   * party only.
   */
  'transfer.inbound.rejected': TransferEvent
  /**
   * A transfer you received was sent back
   *
   * Mexico. Follows v2.transfers.return.
   */
  'transfer.inbound.returned': TransferEvent
  /**
   * Sending back a transfer failed
   *
   * Mexico. Follows v2.transfers.return.
   */
  'transfer.inbound.return_failed': TransferEvent
  /**
   * A transfer you received was reversed by the bank network
   *
   * The money is gone again. Seen in an integration of a third party only.
   */
  'transfer.inbound.reversed': TransferEvent
  /**
   * The receiving bank accepted a transfer
   *
   * The good outcome; the bank may still send the money back (`transfer.outbound.returned`; whether after this event is not
   * documented). Read the transfer with v2.transfers.get before money depends on it.
   */
  'transfer.outbound.succeeded': TransferEvent
  /**
   * A transfer went through in part
   *
   * Read it before you act; what part is not explained. Seen in an integration of a third party only.
   */
  'transfer.outbound.partially_succeeded': TransferEvent
  /**
   * A transfer failed
   *
   * Read it with v2.transfers.get before you pay again.
   */
  'transfer.outbound.failed': TransferEvent
  /**
   * The receiving bank sent the money back
   *
   * `data.return_reason` says why.
   */
  'transfer.outbound.returned': TransferEvent
  /**
   * A transfer you sent was reversed
   *
   * Read it with v2.transfers.get before you pay again. Seen in an integration of a third party only.
   */
  'transfer.outbound.reversed': TransferEvent
  /**
   * A transfer was refused
   *
   * Sources disagree: one guide names it, the event table has `transfer.outbound.returned` instead. Accept both.
   */
  'transfer.outbound.rejected': TransferEvent
  /**
   * The holder of a CLABE is known
   *
   * Mexico. Name and tax id stand in `data.counterparty`.
   */
  'account_verification.succeeded': AccountVerificationEvent
  /**
   * The holder of a CLABE could not be found
   *
   * Mexico. `data.reason` says why.
   */
  'account_verification.failed': AccountVerificationEvent
  /**
   * An account number was deleted
   *
   * Mexico. It takes no more transfers and is never given out again.
   */
  'account_number.deleted': AccountNumberEvent
  /**
   * A card payment was disputed
   *
   * Dispute events exist, but their names were not seen: this one is a guess (unverified).
   */
  'dispute.created': DisputeEvent
}
