// Generated from openapi/aggregation.yaml by @kit/codegen. Do not edit.

import type { ApiPromise, RequestOptions } from '@kit/core/http'
import type { PageOptions, PagePromise } from '@kit/core/pagination'

/** The keys are right but may not do this. */
export interface AccessToResourceDenied {
  /** `access_to_resource_denied`. */
  code?: 'access_to_resource_denied' | (string & {}) | null
  /** What went wrong, in English. For people: the wording changes, so do not compare it. */
  message?: string | null
  /** Belvo's id of the request, usually 32 lower-case hex digits. Give it to Belvo's support. */
  request_id?: string | null
}

/** Balances of an account, in major units of its currency. What they mean depends on the account's category. */
export interface AccountBalanceOpenFinanceBrazil {
  /**
   * Current or savings account: balance when it was read. Card: spent in the current billing period. Loan: what is left to pay.
   */
  current: number | null
  /**
   * Current or savings account: what can be used. Card: what is left of the limit. Loan: what it would cost to pay it off now.
   * Null where the institution does not tell.
   */
  available?: number | null
  /** Part held back by pending transactions. */
  blocked?: number | null
  /** Part the bank invests on its own, as agreed. */
  automatically_invested?: number | null
}

/** One card of a card account. */
export interface AccountCreditDataCardsOpenFinanceBrazil {
  /**
   * By the provider's words whether the account has several cards; in Brazil's open finance rules the same flag marks a card that
   * is a debit card too.
   */
  is_multiple: boolean | null
  /** Number of the card, often its last four digits only. */
  identification_number: string | null
}

/** One credit limit of a card account. Amounts in major units of the account's currency. */
export interface AccountCreditDataLimitsOpenFinanceBrazil {
  /** Number of the card the limit is for, often its last four digits only. */
  identification_number: string | null
  /** The limit. Null when it is flexible or not shown. */
  credit_limit: number | null
  /** How much of it is used. */
  used_amount: number | null
  /** How much of it is left. */
  available_amount: number | null
  /** True when the bank decides case by case and there is no fixed limit. */
  is_limit_flexible: boolean | null
  /** What the limit is for. */
  type: EnumCreditCardLimitType | null
  /** Whether the limit is for one card or for several together, in the directory's words, such as `INDIVIDUAL`. */
  consolidation_type: string | null
  /** Kind of credit line, in the directory's words, such as `CREDITO_A_VISTA`. */
  line_name: string | null
  /** The line in free text, when it is none of the known ones. */
  line_name_additional_info: string | null
}

/** What only a credit card account has. Null for other accounts. Amounts in major units of the account's currency. */
export interface AccountCreditDataOpenFinanceBrazil {
  /** When Belvo read this part. Format `date-time`. */
  collected_at: string | null
  /** Limit of the account in all. */
  credit_limit: number | null
  /** The single limits. */
  limits?: AccountCreditDataLimitsOpenFinanceBrazil[] | null
  /** Day the current bill closes (the provider also words it as the day it is due). Format `date`. */
  cutting_date?: string | null
  /** Least that has to be paid in the current period. */
  minimum_payment?: number | null
  /** Card network. */
  network?: EnumAccountCreditCardNetwork | null
  /** The network in free text, for `OTHER`. */
  network_additional_info?: string | null
  /** The cards of the account. */
  cards?: AccountCreditDataCardsOpenFinanceBrazil[] | null
  /** Null for open finance. */
  next_payment_date?: string | null
  /** Null for open finance. */
  no_interest_payment?: number | null
  /** Null for open finance. */
  interest_rate?: number | null
  /**
   * Null for open finance.
   *
   * @deprecated
   */
  monthly_payment?: number | null
  /**
   * Null for open finance.
   *
   * @deprecated
   */
  last_payment_date?: string | null
}

/** One payment of a loan outside the regular instalments. */
export interface AccountLoanDataBalloonPaymentsOpenFinanceBrazil {
  /** Day it is due. Format `date`. */
  due_date: string | null
  /** Currency of `amount`, three capital letters. */
  currency: string | null
  /** Sum in major units. */
  amount: number | null
}

/** One security of a loan. */
export interface AccountLoanDataCollateralsOpenFinanceBrazil {
  /** Kind of security, in the directory's words. */
  type: string | null
  /** Closer kind of security, in the directory's words. */
  subtype: string | null
  /** Currency of `amount`, three capital letters. */
  currency: string | null
  /** Worth of the security in major units. */
  amount: number | null
}

/** One charge of a loan contract, for late payment for instance. */
export interface AccountLoanDataContractedChargesOpenFinanceBrazil {
  /** Kind of charge. */
  type?: EnumAccountLoanDataContractedChargeType | null
  /** The charge in free text, up to 140 characters. */
  info?: string | null
  /** The charge as a fraction of the loan: 0.062 is 6.2 %. */
  rate?: number | null
}

/** One fee of a loan. */
export interface AccountLoanDataFeesOpenFinanceBrazil {
  /** Null for open finance: see `name` and `code`. */
  type: EnumAccountLoanDataFeeType | null
  /** Sum of the fee in major units of the account's currency. Null for a percentage. */
  value: number | null
  /** Name of the fee, up to 140 characters. */
  name: string | null
  /** The bank's code of the fee, up to 140 characters. */
  code: string | null
  /** When it is due. */
  fee_charge_type: EnumAccountLoanDataFeeChargeType | null
  /** How it is worked out. */
  fee_charge: EnumAccountLoanDataFeeCharge | null
  /** The fee as a fraction: 0.062 is 6.2 %. There when `fee_charge` is `PERCENTAGE`. */
  rate: number | null
}

/** An interest rate as the open finance directory describes it. */
export interface AccountLoanDataInterestRateDataOpenFinanceBrazil {
  /** Nominal or effective. */
  tax_type: EnumAccountLoanDataInterestRateDataTaxType | null
  /** Simple or compound. */
  rate_type: EnumAccountLoanDataInterestRateDataRateType | null
  /** Period the rate is for. */
  type?: EnumAccountLoanDataInterestRateType | null
  /** Days of the month and of the year used for counting: `30/360`, `21/252`, `30/365`. */
  calculation_base: string | null
  /** What the rate is tied to. */
  reference_index_type: EnumAccountLoanDataInterestRateDataReferenceIndexType | null
  /** The index itself, in the directory's words, such as `TR_TBF`. */
  reference_index_subtype: string | null
  /** The index in free text, when it is none of the known ones. */
  reference_index_info: string | null
  /** Fixed part of the rate as a fraction: 0.062 is 6.2 %. */
  pre_fixed_rate: number | null
  /** Part that follows the index, as a fraction: 0.062 is 6.2 %. */
  post_fixed_rate: number | null
  /** More about the rate, in free text, up to 1,200 characters. */
  additional_info: string | null
}

/** One interest rate of a loan. `interest_rate_data` says more than the rest. */
export interface AccountLoanDataInterestRateOpenFinanceBrazil {
  /** Name of the rate, such as `NOMINAL`. */
  name: string | null
  /** Period the rate is for. */
  type: EnumAccountLoanDataInterestRateType | null
  /** The rate, in percent or as a sum of money. Use the rates in `interest_rate_data` instead. */
  value: number | null
  /** The rate in the directory's terms; null where it is not known. */
  interest_rate_data: AccountLoanDataInterestRateDataOpenFinanceBrazil | null
}

/** What only a loan or financing account has. Null for other accounts. Amounts in major units of the account's currency. */
export interface AccountLoanDataOpenFinanceBrazil {
  /** When Belvo read this part. Format `date-time`. */
  collected_at: string | null
  /** The directory's number of the contract (IPOC), 22 to 67 digits. */
  loan_code: string | null
  /** Sum of the contract when it was signed, with interest, taxes and fees. */
  contract_amount: number | null
  /**
   * Total effective cost (CET) when it was signed. The provider's schema requires it under a misspelled name, so it may be
   * missing.
   */
  total_effective_cost?: number | null
  /** Kind of loan, in the directory's words or Belvo's, such as `HOME_EQUITY`. */
  loan_type: string | null
  /** What is left to pay, with interest. */
  outstanding_balance: number | null
  /** The interest rates. */
  interest_rates: AccountLoanDataInterestRateOpenFinanceBrazil[] | null
  /** The fees. */
  fees: AccountLoanDataFeesOpenFinanceBrazil[] | null
  /** The charges for late payment and the like. */
  contracted_charges?: AccountLoanDataContractedChargesOpenFinanceBrazil[] | null
  /** The securities. */
  collaterals: AccountLoanDataCollateralsOpenFinanceBrazil[] | null
  /** The payments outside the regular instalments. */
  balloon_payments: AccountLoanDataBalloonPaymentsOpenFinanceBrazil[] | null
  /** Unit of the term that was agreed when the contract was signed. */
  installments_contract_term_frequency: EnumAccountsLoanDataContractInstallmentFrequency | null
  /** How often an instalment is due. */
  installment_frequency: EnumAccountLoanDataInstallmentFrequency | null
  /** The rhythm in free text, for `OTHER`. */
  installment_frequency_info: string | null
  /** Day the first instalment was or is due. Format `date`. */
  first_installment_due_date: string | null
  /** Instalments in all. */
  number_of_installments_total: number | null
  /** Instalments still to come. */
  number_of_installments_outstanding: number | null
  /** Instalments paid. */
  number_of_installments_paid: number | null
  /** Instalments overdue. */
  number_of_installments_past_due: number | null
  /** Days the money was paid out, each as `YYYY-MM-DD`. */
  disbursement_dates: (string | null)[] | null
  /** Day the contract was settled, as `YYYY-MM-DD`. */
  settlement_date: string | null
  /** Day the contract was signed. Format `date`. */
  contract_start_date: string | null
  /** Day the loan should be paid off. Format `date`. */
  contract_end_date: string | null
  /** Unit of the term that is left. */
  contract_remaining_frequency: EnumAccountLoanDataContractRemainingFrequency | null
  /** How much of the term is left; instalments by the provider's words. */
  contract_remaining_total: number | null
  /** How the debt is paid down, in the directory's words, such as `SEM_SISTEMA_AMORTIZACAO`. */
  amortization_schedule: string | null
  /** The schedule in free text, for other kinds, up to 200 characters. */
  amortization_schedule_info: string | null
  /** CNPJ (14 digits) of the consignee. */
  consignee_id: string | null
  /** The bank's number of the contract, 1 to 100 digits. */
  contract_number: string | null
  /** Null for open finance. */
  monthly_payment: number | null
  /** Null for open finance. */
  principal: number | null
  /** Null for open finance. */
  payment_day: string | null
  /** Null for open finance. */
  outstanding_principal: number | null
  /**
   * Null for open finance.
   *
   * @deprecated
   */
  credit_limit: number | null
  /**
   * Null for open finance.
   *
   * @deprecated
   */
  last_period_balance: number | null
  /**
   * Null for open finance: see `interest_rates`.
   *
   * @deprecated
   */
  interest_rate: number | null
  /**
   * Null for open finance.
   *
   * @deprecated
   */
  limit_day: string | null
  /**
   * Null for open finance.
   *
   * @deprecated
   */
  cutting_day: string | null
  /**
   * Null for open finance.
   *
   * @deprecated
   */
  cutting_date: string | null
  /**
   * Null for open finance.
   *
   * @deprecated
   */
  last_payment_date: string | null
  /**
   * Null for open finance.
   *
   * @deprecated
   */
  no_interest_payment: number | null
}

/** An account: current, savings, card, loan and so on. `category` tells which of `credit_data` and `loan_data` is filled. */
export interface AccountOpenFinanceBrazil {
  /** Id of the account at Belvo. Format `uuid`. */
  id: string
  /** Id of the link the account came through. Format `uuid`. */
  link: string | null
  /** The institution it is at. */
  institution: InstitutionAccount | null
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at: string | null
  /** When Belvo last got in with the link. Format `date-time`. */
  last_accessed_at: string | null
  /** What kind of account it is. */
  category: EnumAccountCategoryOpenFinance | null
  /** `ASSET` when the balance belongs to the person, `LIABILITY` when it is owed: amounts carry no sign. */
  balance_type: 'ASSET' | 'LIABILITY' | (string & {}) | null
  /** Overdraft of a current account; null for others. */
  overdraft?: AccountOverdraftOpenFinanceBrazil | null
  /** Kind of account in the directory's words, such as `CONTA_DEPOSITO_A_VISTA`. */
  type: string | null
  /** Closer kind, in the directory's words, such as `INDIVIDUAL`. */
  subtype: string | null
  /** Name the bank gives the account. */
  name: string | null
  /** Number of the account. */
  number: string | null
  /** Number of the branch, up to 4 digits. */
  agency: string | null
  /** Check digit of the number, up to 2 characters. */
  check_digit: string | null
  /** The balances. */
  balance: AccountBalanceOpenFinanceBrazil | null
  /** Currency of the account, three capital letters. */
  currency: string | null
  /** What `public_identification_value` is, such as `AGENCY/ACCOUNT` or `AGENCY/NUMBER`. */
  public_identification_name: string | null
  /** For accounts branch and number, such as `0444/45722-0`; for card accounts the card numbers, separated by commas. */
  public_identification_value: string | null
  /** The bank's own id of the account, up to 100 letters, digits and dashes. */
  internal_identification: string | null
  /** What only a card account has. */
  credit_data: AccountCreditDataOpenFinanceBrazil | null
  /** What only a loan account has. */
  loan_data: AccountLoanDataOpenFinanceBrazil | null
  /** Null for open finance. */
  funds_data: string | null
}

/** Overdraft of a current account. Amounts in major units of the account's currency. */
export interface AccountOverdraftOpenFinanceBrazil {
  /** Agreed overdraft limit. */
  arranged: number | null
  /** How much of the agreed limit is used. */
  used: number | null
  /** How much the account is overdrawn beyond the agreed limit. */
  unarranged: number | null
}

/** One page of accounts. */
export interface AccountsPage extends CommonPaginationProperties {
  /** The accounts on this page. */
  results: AccountOpenFinanceBrazil[]
}

/**
 * A person or company of open finance, or an owner in Belvo's flat form. There is no discriminator: `birth_date` tells a person,
 * `incorporation_date` a company.
 */
export type AnyOwner = OwnerIndividualOpenFinanceBrazil | OwnerBusinessOpenFinanceBrazil | Owner

/**
 * A tax return of a person or a company, for a year or a month. There is no discriminator: monthly ones have `type`, those of
 * companies have `datos_adicionales` or `determinacion_isr`.
 */
export type AnyTaxReturn =
  | TaxReturnPersonal | TaxReturnPersonalMonthly | TaxReturnBusiness | TaxReturnBusinessMonthly

/** Belvo took the work over; the result is announced by a webhook. */
export interface AsyncAccepted {
  /**
   * Id of the work. The webhook that announces the result carries the same one. 32 lower-case hex digits or a UUID; one
   * integration also saw an empty answer.
   */
  request_id: string
}

/** Balances of one account at one moment. Amounts in major units of `currency`. */
export interface BalanceOFDA {
  /** Id of the balance at Belvo. Format `uuid`. */
  id: string
  /** Id of the link it came through. Format `uuid`. */
  link: string
  /** Id of the account at Belvo. Format `uuid`. */
  account_id: string
  /** The bank's own id of the account. */
  account_internal_identification: string | null
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at: string | null
  /** When the institution last worked the balance out. It can lie hours or days back. Format `date-time`. */
  last_updated_at: string | null
  /** Currency, three capital letters (ISO 4217). */
  currency: string | null
  /** What can be used. */
  available: number | null
  /** Part held back, by pending transactions for instance. */
  blocked: number | null
  /** Part the bank invests on its own, as agreed. */
  automatically_invested: number | null
}

/** One page of balances. */
export interface BalancesPage extends CommonPaginationProperties {
  /** The balances on this page. */
  results: BalanceOFDA[]
}

/** One problem of an error answer. Belvo answers errors with a list of these; a 403 of its firewall has an HTML page instead. */
export interface BelvoErrorBody {
  /** What went wrong. One kind of answer (`blank`) has been seen with the text `null` here. */
  code?: BelvoErrorCode | null
  /**
   * What went wrong, in English. For people: the wording changes, so do not compare it. `session_expired_ob` comes without it.
   */
  message?: string | null
  /** Some answers use this in place of `message`. */
  detail?: string | null
  /** Name of the field at fault, where there is one. Payment errors can nest further objects under other names. */
  field?: string | null
  /** Belvo's id of the request, usually 32 lower-case hex digits. Give it to Belvo's support. */
  request_id?: string | null
  /** With `duplicated` only: stable hash of the login that already has a link. */
  institution_user_id?: string | null
}

/** The error codes of all Belvo products. More can come at any time. */
export type BelvoErrorCode =
  | 'activation_failed' | 'already_exists' | 'blank' | 'null' | 'required' | 'invalid' | 'invalid_choice' | 'not_a_list'
  | 'parse_error' | 'does_not_exist' | 'duplicated' | 'cancellation_error' | 'institution_down' | 'institution_inactive'
  | 'institution_unavailable' | 'invalid_credentials_storage' | 'invalid_fetch_resources' | 'invalid_link' | 'invalid_period'
  | 'login_error' | 'max_digits' | 'max_decimal_places' | 'min_value' | 'session_expired' | 'session_expired_ob'
  | 'too_many_sessions' | 'unavailable_data' | 'unconfirmed_link' | 'unsupported_operation' | 'validation_error'
  | 'operational_limits_reached' | 'authentication_failed' | 'consent_without_accounts' | 'access_to_production_denied'
  | 'access_to_resource_denied' | 'permission_denied' | 'quota_limit_reached' | 'not_found' | 'expired_credentials'
  | 'method_not_allowed' | 'request_timeout' | 'link_refreshed' | 'idempotency_key_conflict' | 'idempotency_payload_mismatch'
  | 'token_required' | 'activation_required' | 'unexpected_error' | 'service_unavailable' | (string & {})

/** A bill of a credit card. Amounts in major units of `currency`. */
export interface Bill {
  /** Id of the bill at Belvo. Format `uuid`. */
  id?: string
  /** When Belvo stored the record. Format `date-time`. */
  created_at?: string | null
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at?: string | null
  /** The card account. */
  account?: AccountOpenFinanceBrazil | null
  /** The bank's own id of the bill. */
  internal_identification?: string | null
  /** Month of the bill, such as `apr-2020`. */
  bill_name?: string | null
  /** Day it is due. Format `date`. */
  due_date?: string | null
  /** Currency, three capital letters (ISO 4217). */
  currency?: string | null
  /** What the bill comes to. */
  total_amount?: number | null
  /** Least that has to be paid. */
  minimum_amount?: number | null
  /** Whether the bill may be paid in instalments. */
  is_installment?: boolean | null
  /** Charges on the bill. */
  finance_charges?: BillFinanceCharges[] | null
  /** Payments towards it. */
  payments?: BillPayments[] | null
}

/** A charge on a card bill. */
export interface BillFinanceCharges {
  /** Kind of charge. */
  type?: EnumBillFinanceChargeType | null
  /** The charge in free text, up to 140 characters. */
  additional_info?: string | null
  /** Currency of `amount`, three capital letters. */
  currency?: string | null
  /** Sum in major units. */
  amount?: number | null
}

/** A payment towards a card bill. */
export interface BillPayments {
  /** Whether it was paid in full or in part. */
  type?: EnumBillPaymentType | null
  /** Day of the payment. Format `date`. */
  payment_date?: string | null
  /** How it was paid. */
  payment_mode?: EnumBillPaymentPaymentMode | null
  /** Currency of `amount`, three capital letters. */
  currency?: string | null
  /** Sum in major units. */
  amount?: number | null
}

/** One page of card bills. */
export interface BillsPage extends CommonPaginationProperties {
  /** The card bills on this page. */
  results: Bill[]
}

/** The broker's note of one day's trades on the exchange. Amounts in major units, for the whole day. */
export interface BrokerNote {
  /** Number of the note, 1 to 16 digits. */
  broker_note_number: string | null
  /** All purchases and sales before fees. */
  gross_value: number | null
  /** Fee of the broker. */
  brokerage_fee: number | null
  /** Fee for settlement at the clearing house. */
  clearing_settlement_fee: number | null
  /** Fee for registration at the clearing house. */
  clearing_registration_fee: number | null
  /** Fee of the exchange for the trade notice (ANA). */
  stock_exchange_asset_trade_notice_fee: number | null
  /** Fee of the exchange. */
  stock_exchange_fee: number | null
  /** Fee of the institutions for custody. */
  clearing_custody_fee: number | null
  /** Taxes, without the income tax held back at source. */
  taxes: number | null
  /** Income tax held back at source. */
  income_tax: number | null
  /** What is left after fees and taxes. */
  net_value: number | null
}

/** How a link is to be refreshed and kept from now on. Send only what is to change. */
export interface ChangeAccessMode {
  /** `recurrent` on a single link starts a historical update the next day, which is billed. */
  access_mode?: EnumLinkAccessModeRequest | undefined
  /** After how many days without a retrieval the data is deleted, such as `90d`. */
  stale_in?: string | undefined
  /**
   * What Belvo is to read at each refresh. Whether the list replaces the old one or adds to it is not documented. Names the
   * institution does not offer are refused (400 `invalid`).
   */
  fetch_resources?: LinkResourceInput[] | undefined
}

/** Kind of fund (ANBIMA). */
export interface ClassificationDetails {
  /** Category: fixed income, shares, multimarket or currency. */
  category?: 'RENDA_FIXA' | 'ACOES' | 'MULTIMERCADO' | 'CAMBIAL' | (string & {}) | null
  /** Class within the category, up to 70 characters. */
  class?: string | null
  /** Subclass within the class, up to 70 characters. */
  subclass?: string | null
}

/** An order to watch a person's balances for amounts to collect. Beta: members are partly unverified. */
export interface CollectionInstruction {
  /** Id of the instruction. Format `uuid`. */
  id: string
  /** Id of the link whose accounts are watched. Format `uuid`. */
  link_id: string
  /** State of the instruction. */
  status: 'PROCESSING' | 'COMPLETED' | 'CANCELLED' | (string & {}) | null
  /** What is to be collected. */
  items: CollectionInstructionItem[] | null
}

/** An order to watch a person's balances. Beta: names are taken from prose, their nesting is partly unverified. */
export interface CollectionInstructionCreate {
  /** Id of a link that is valid, confirmed and has exactly one consent for data. Format `uuid`. */
  link_id: string
  /** Your own name for it. Not checked for repeats, so it protects from nothing. */
  external_id?: string | undefined
  /** What is to be collected. One bad item refuses the whole request. */
  items: CollectionInstructionItemCreate[]
}

/** An amount to collect and how far it got. Beta: members are partly unverified. */
export interface CollectionInstructionItem {
  /** Id of the item. Format `uuid`. */
  id: string
  /** Sum in reais, a decimal text. */
  amount: string | null
  /** State of the item. `CHARGE_SETTLED`: the account held the amount plus BRL 0.01 and the webhook was sent. */
  status:
    | 'PENDING' | 'PROCESSING' | 'CHARGE_SETTLED' | 'POLICY_EXPIRED' | 'CHARGE_REJECTED' | 'COMPLETED' | 'CANCELLED'
    | (string & {}) | null
  /** How it is collected. The members are not documented. */
  collection_policies: Record<string, unknown>[] | null
}

/**
 * An amount to collect. The names of the time windows an item needs are not published; each item needs one that ends in the
 * future.
 */
export interface CollectionInstructionItemCreate {
  /** Sum in reais. Whether a number or a text is wanted is unverified. */
  amount: string
  /** How to collect. */
  collection_policies: CollectionPolicyCreate[]
}

/** A collection instruction without its items. Beta: members are partly unverified. */
export interface CollectionInstructionSummary {
  /** Id of the instruction. Format `uuid`. */
  id: string
  /** Id of the link whose accounts are watched. Format `uuid`. */
  link_id: string
  /** Id of the link's consent. Said to be in the list; unverified. Format `uuid`. */
  consent_id?: string | null
  /** State of the instruction. */
  status: 'PROCESSING' | 'COMPLETED' | 'CANCELLED' | (string & {}) | null
  /** Your own name for it. Named in prose only. */
  external_id?: string | null
}

/** How to collect an amount. */
export interface CollectionPolicyCreate {
  /** Has to equal the item's amount. Not used yet. */
  amount?: string | undefined
}

/** What every page of a list has besides its `results`. */
export interface CommonPaginationProperties {
  /** How many records match the request, on all pages together. */
  count?: number | null
  /**
   * Absolute URL of the next page, null on the last one. Follow it as it is: the provider's published sample lacks the `&` before
   * `page`.
   */
  next?: string | null
  /** Absolute URL of the page before, null on the first one. */
  previous?: string | null
}

/**
 * The permissions of a consent, by group, in the names of the open finance directory. A group that was not asked for may be
 * missing.
 */
export interface ConsentPermissions {
  /** Accounts, their balances, limits and transactions. */
  ACCOUNTS?: string[] | null
  /** Card accounts, their limits, bills and transactions. */
  CREDIT_CARDS?: string[] | null
  /** Loans, financings, overdrafts and discounted invoices. */
  CREDIT_OPERATIONS?: string[] | null
  /** Registration data of the person or company. */
  REGISTER?: string[] | null
  /** The list of shared resources itself. */
  RESOURCES?: string[] | null
  /** Fixed income, funds, shares and treasury bonds. */
  INVESTMENTS?: string[] | null
}

/** A consent of open finance in Brazil: who allowed what, to whom, until when. */
export interface Consents {
  /** Id of the consent at Belvo. Format `uuid`. */
  id: string
  /** Full name of the person who consented, as the institution has it, up to 128 characters. */
  display_name?: string | null
  /** CPF (11 digits) of the person who consented. Whether a company's CNPJ can stand here is unverified. */
  document_number?: string | null
  /** Belvo's name of the institution, such as `ofmockbank_br_retail`. */
  belvo_institution_name?: string | null
  /** Name of the institution to show to people. */
  institution_display_name?: string | null
  /** Address of the institution's small logo. */
  institution_icon_logo?: string | null
  /** Your organisation's name at Belvo. */
  belvo_organization_name?: string | null
  /** Id of the link that rests on this consent. Format `uuid`. */
  link_id?: string | null
  /** Name of the person; how it differs from `display_name` is not documented. */
  user_name?: string | null
  /** When the consent ends or ended. Null when it has no end. Format `date-time`. */
  expired_at?: string | null
  /** True when the consent has no end. */
  undefined_consent_expiration?: boolean | null
  /** How long the consent was given for, in days: 92, 183, 275 or 366. Null when it has no end. */
  consent_duration?: number | null
  /** When Belvo stored the consent. Format `date-time`. */
  created_at?: string | null
  /** State of the consent. */
  status?: EnumConsentStatus | null
  /** What the consent covers. */
  permissions?: ConsentPermissions | null
}

/** One page of consents. */
export interface ConsentsPage extends CommonPaginationProperties {
  /** The consents on this page. */
  results: Consents[]
}

/** The person's consent covers no account any more. */
export interface ConsentWithoutAccountsError {
  /** `consent_without_accounts`. */
  code?: 'consent_without_accounts' | (string & {}) | null
  /** What went wrong, in English. For people: the wording changes, so do not compare it. */
  message?: string | null
  /** Belvo's id of the request, usually 32 lower-case hex digits. Give it to Belvo's support. */
  request_id?: string | null
}

/** Jobs a person in Mexico has in a given month. */
export interface CurrentEmployment {
  /** Id of the record at Belvo. Format `uuid`. */
  id: string
  /** Id of the link the data came through. Format `uuid`. */
  link: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at: string | null
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at: string | null
  /** The month, as `YYYY-MM`. Null for `UNEMPLOYED`. */
  month: string | null
  /** CURP of the person. Null for `UNEMPLOYED`. */
  internal_identification: string | null
  /** The person. */
  personal_data: CurrentEmploymentPersonalData | null
  /** Whether the person has a job. */
  status: 'EMPLOYED' | 'UNEMPLOYED' | (string & {}) | null
  /** The jobs. Null for `UNEMPLOYED`. */
  current_employment_records: CurrentEmploymentRecord[] | null
}

/** An identifier of the person. */
export interface CurrentEmploymentDocumentId {
  /** Kind of identifier. */
  document_type: EnumEmploymentRecordDocumentType | null
  /** The number. */
  document_number: string | null
}

/** The person. */
export interface CurrentEmploymentPersonalData {
  /** Full name. */
  official_name: string | null
  /** First names. */
  first_name: string | null
  /** Family names. */
  last_name: string | null
  /** Day of birth. Format `date`. */
  birth_date: string | null
  /** Identifiers of the person. */
  document_ids: CurrentEmploymentDocumentId[] | null
}

/** A job the person has now. */
export interface CurrentEmploymentRecord {
  /** Name of the employer. */
  employer: string | null
  /** Official number of the employer. */
  employer_id: string | null
  /** Tax number (RFC) of the employer. */
  employer_rfc: string | null
  /** State in which the job is. */
  state: string | null
  /** Days in this job. */
  days_employed: number | null
  /** Base salary, in pesos; a day's pay, as the published sample shows. */
  base_salary: number | null
  /** Salary a month with perks, in pesos. */
  monthly_salary: number | null
}

/** One page of current employments in Mexico. */
export interface CurrentEmploymentsPage extends CommonPaginationProperties {
  /** The current employments in Mexico on this page. */
  results: CurrentEmployment[]
}

/** What a person or company owes in Chile's financial system. Amounts in major units of `currency`. */
export interface DebtChile {
  /** Id of the report at Belvo. Format `uuid`. */
  id?: string
  /** Id of the link the data came through. Format `uuid`. */
  link?: string | null
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at?: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at?: string | null
  /** Whose debts they are. */
  personal_data?: DebtChilePersonalData | null
  /** Day the figures are for. Format `date`. */
  debt_data_last_update?: string | null
  /** Currency, three capital letters (ISO 4217). */
  currency?: string | null
  /** Debts in all: the four members that follow, together. */
  total?: number | null
  /** Part that is not overdue. */
  current?: number | null
  /** Part that is 30 to 59 days overdue. */
  delinquent?: number | null
  /** Part that is 60 to 89 days overdue. */
  severely_delinquent?: number | null
  /** Part that is 90 days overdue or more. */
  defaulted?: number | null
  /** Own debts. */
  direct_debts?: DebtChileDebt[] | null
  /** Indirect debts, such as those the person stands in for. */
  indirect_debts?: DebtChileDebt[] | null
  /** Credit lines that can be drawn, such as cards. */
  credit_lines?: DebtChileCredit[] | null
  /** Other credit that can be used, such as guarantees and foreign credit. */
  other_credits?: DebtChileCredit[] | null
}

/** Credit at one institution that can be used. Amounts in major units of the report's currency. */
export interface DebtChileCredit {
  /** Name of the institution. */
  financial_institution?: string | null
  /** Direct credit. */
  direct_amount?: number | null
  /** Indirect credit. */
  indirect_amount?: number | null
}

/** A debt at one institution. Amounts in major units of the report's currency. */
export interface DebtChileDebt {
  /** Name of the institution. */
  financial_institution?: string | null
  /** Kind of credit, in Spanish: `Vivienda`, `Comercial`, `Consumo`, `Otro`. */
  credit_type?: string | null
  /** Sum owed. */
  amount?: number | null
  /** Part that is not overdue. */
  current?: number | null
  /** Part that is 30 to 59 days overdue. */
  delinquent?: number | null
  /** Part that is 60 to 89 days overdue. */
  severely_delinquent?: number | null
  /** Part that is 90 days overdue or more. */
  defaulted?: number | null
}

/** Whose debts they are. */
export interface DebtChilePersonalData {
  /** Full name. */
  full_name?: string | null
  /** Kind of number: `RUT`. */
  document_id_type?: 'RUT' | (string & {}) | null
  /** Tax number (RUT) with dash and check character. */
  document_id_number?: string | null
}

/** Who owes the money behind a credit investment. */
export interface DebtorDetails {
  /** Name, up to 70 characters. */
  name?: string | null
  /** CNPJ: 14 digits by the provider's schema, 11 in its sample. */
  id_document_number?: string | null
}

/** One page of Chilean debt reports. */
export interface DebtReportsChilePage extends CommonPaginationProperties {
  /** The Chilean debt reports on this page. */
  results: DebtChile[]
}

/** An employer in Brazil. */
export interface EmployerDataBrazil {
  /** Name of the employer. */
  name: string | null
  /** The institute's code of the employer, 8 to 14 characters. */
  code: string | null
  /** Activity of the employer, code (CNAE) and words. */
  economic_activity: string | null
}

/** A job of a person in Brazil, as registered at INSS. */
export interface EmploymentBrazil {
  /** Id of the job at Belvo. Format `uuid`. */
  id: string
  /** Id of the link the data came through. Format `uuid`. */
  link: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at: string | null
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at: string | null
  /** First day. Format `date`. */
  start_date: string | null
  /** Last day. Null while it lasts. Format `date`. */
  end_date: string | null
  /** The employer. */
  employer_data: EmployerDataBrazil | null
  /** What the person did. */
  occupations: OccupationBrazil[] | null
  /** Pay, month by month. */
  salaries: SalaryBrazil[] | null
}

/**
 * Figures about a person's work history in Mexico. Salaries in pesos. Pay rises and cuts count above 2 %. Windows: `1y`, `3y`,
 * `5y` years back from `reference_date`.
 */
export interface EmploymentMetric {
  /** Id of the figures at Belvo. Format `uuid`. */
  id: string
  /** Id of the link the data came through. Format `uuid`. */
  link: string | null
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at: string | null
  /** When the figures were last worked out. Format `date-time`. */
  updated_at: string | null
  /** Day the figures are for. Null when you named none: then the day of the request. Format `date`. */
  reference_date: string | null
  /** Age of the person in years. */
  age: number | null
  /** Whether the person has a job. */
  current_status: EnumEmploymentRecordStatus | null
  /** Employers now. */
  current_employer_count: number | null
  /** Latest base salary, today's for someone who is employed. In pesos; whether for a day or a month is not documented. */
  base_salary_last: number | null
  /** Weeks in the latest job, or in today's. */
  weeks_employed_last_job: number | null
  /** Weeks since the latest job ended; 0 while it lasts. */
  weeks_since_last_job: number | null
  /** Weeks with a job in all. Weeks with several jobs count once. */
  weeks_employed_total: number | null
  /** Weeks with more than one employer. */
  weeks_with_multiple_employers: number | null
  /** Employers in all. */
  employer_count: number | null
  /** Different employers. One the person came back to counts once. */
  unique_employer_count: number | null
  /** Different employers a year. */
  employers_per_year: number | null
  /** Weeks without a job in all. */
  weeks_between_jobs: number | null
  /** Longest time without a job, in weeks. */
  max_weeks_between_jobs: number | null
  /** Pay rises in the latest job, or in today's. */
  increases_last_job: number | null
  /** Pay cuts in the latest job, or in today's. */
  decreases_last_job: number | null
  /** Pay rises from the last job but one to the last. */
  increases_after_change: number | null
  /** Pay cuts from the last job but one to the last. */
  decreases_after_change: number | null
  /** Pay rises in the whole career. */
  increases_overall: number | null
  /** Pay cuts in the whole career. */
  decreases_overall: number | null
  /** Pay rises in the last year. Null when the career is shorter. */
  increases_1y: number | null
  /** Pay cuts in the last year. Null when the career is shorter. */
  decreases_1y: number | null
  /** Pay rises in the last three years. Null when the career is shorter. */
  increases_3y: number | null
  /** Pay cuts in the last three years. Null when the career is shorter. */
  decreases_3y: number | null
  /** Pay rises in the last five years. Null when the career is shorter. */
  increases_5y: number | null
  /** Pay cuts in the last five years. Null when the career is shorter. */
  decreases_5y: number | null
  /** Change of pay in the last year, in percent. Null when the career is shorter. */
  yearly_change_1y: number | null
  /** Change of pay in the last three years, in percent. Null when the career is shorter. */
  yearly_change_3y: number | null
  /** Change of pay in the last five years, in percent. Null when the career is shorter. */
  yearly_change_5y: number | null
  /** Lowest salary a month in the last year. */
  min_monthly_salary_1y: number | null
  /** Lowest salary a month in the last three years. */
  min_monthly_salary_3y: number | null
  /** Lowest salary a month in the last five years. */
  min_monthly_salary_5y: number | null
  /** Average salary a month in the last year. */
  average_monthly_salary_1y: number | null
  /** Average salary a month in the last three years. */
  average_monthly_salary_3y: number | null
  /** Average salary a month in the last five years. */
  average_monthly_salary_5y: number | null
  /** Highest salary a month in the last year. */
  max_monthly_salary_1y: number | null
  /** Highest salary a month in the last three years. */
  max_monthly_salary_3y: number | null
  /** Highest salary a month in the last five years. */
  max_monthly_salary_5y: number | null
}

/** One page of employment metrics. */
export interface EmploymentMetricsPage extends CommonPaginationProperties {
  /** The employment metrics on this page. */
  results: EmploymentMetric[]
}

/** Work history of a person at a Mexican social security institute (IMSS or ISSSTE). */
export interface EmploymentRecord {
  /** Id of the record at Belvo. Format `uuid`. */
  id?: string
  /** Id of the link the data came through. Format `uuid`. */
  link?: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at?: string | null
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at?: string | null
  /** Day of the institute's report. Format `date`. */
  report_date?: string | null
  /** Days since Belvo read it. */
  days_since_extraction?: number | null
  /** CURP of the person, 18 characters. */
  internal_identification?: string | null
  /** The person. */
  personal_data?: EmploymentRecordPersonalData | null
  /** Weeks of contributions. Null for ISSSTE. */
  social_security_summary?: EmploymentRecordSocialSecuritySummary | null
  /** The jobs. */
  employment_records?: EmploymentRecordDetail[] | null
  /** Scores for the months to come. Null for ISSSTE and for records from before 16 April 2024. */
  employment_scores?: EmploymentRecordScore[] | null
  /** Estimate of job and pay. Null for ISSSTE. */
  salary_estimation?: EmploymentRecordSalaryEstimation | null
  /** Documents of the institute. */
  files?: EmploymentRecordFile[] | null
}

/** One job of the person. */
export interface EmploymentRecordDetail {
  /** When Belvo read this part. Format `date-time`. */
  collected_at?: string | null
  /** Name of the employer. For ISSSTE followed by `;` and the body that manages the employee. */
  employer?: string | null
  /** Official number of the employer. Null for ISSSTE. */
  employer_id?: string | null
  /** First day. Format `date`. */
  start_date?: string | null
  /** Last day. Null while the job lasts. Format `date`. */
  end_date?: string | null
  /** Weeks in this job. */
  weeks_employed?: number | null
  /** State in which the person worked. Null for ISSSTE. */
  state?: string | null
  /** Latest base salary a day, in major units of `currency`. IMSS: with perks; ISSSTE: `monthly_salary` divided by 30. */
  most_recent_base_salary?: number | null
  /** Latest salary a month, in major units of `currency`. IMSS: with perks; ISSSTE: without. */
  monthly_salary?: number | null
  /** Currency of the salaries, three capital letters. */
  currency?: string | null
  /** The changes in this job. */
  employment_status_updates?: EmploymentRecordEmploymentStatusUpdates[] | null
}

/** An identifier of the person. */
export interface EmploymentRecordDocumentId {
  /** Kind of identifier. */
  document_type?: EnumEmploymentRecordDocumentType | null
  /** The number. */
  document_number?: string | null
}

/** A change in a job. */
export interface EmploymentRecordEmploymentStatusUpdates {
  /** What changed (IMSS) or where the news came from (ISSSTE). */
  event?: EnumEmploymentRecordStatusUpdateEvents | null
  /** Base salary from then on, in major units of the job's currency. With perks for IMSS, without for ISSSTE. */
  base_salary?: number | null
  /** Day of the change. Format `date`. */
  update_date?: string | null
}

/** What the social security institute owes the person. */
export interface EmploymentRecordEntitlement {
  /** Whether the person has health insurance through it. */
  entitled_to_health_insurance?: boolean | null
  /** Whether the person has company benefits. */
  entitled_to_company_benefits?: boolean | null
  /** Last day of this. Null while the person works. Format `date`. */
  valid_until?: string | null
  /** Whether the person has a job. */
  status?: EnumEmploymentRecordStatus | null
}

/** A document of the institute. */
export interface EmploymentRecordFile {
  /** Name of the document. */
  type?: string | null
  /** The PDF in base64. Null unless `attach_pdf` was true, and always in the sandbox. */
  value?: string | null
}

/** The person, as registered at the institute. */
export interface EmploymentRecordPersonalData {
  /** Full name. */
  official_name?: string | null
  /** First names. */
  first_name?: string | null
  /** Family names. */
  last_name?: string | null
  /** Day of birth. Format `date`. */
  birth_date?: string | null
  /** What the institute owes the person. */
  entitlements?: EmploymentRecordEntitlement | null
  /** Identifiers of the person. */
  document_ids?: EmploymentRecordDocumentId[] | null
  /**
   * No longer filled reliably.
   *
   * @deprecated
   */
  email?: string | null
}

/** Belvo's estimate of today's job and pay from an older report. IMSS only. */
export interface EmploymentRecordSalaryEstimation {
  /** `EMPLOYED` when the estimated salary is above 0, else `UNEMPLOYED`. */
  employment_status_estimate: string | null
  /** Estimated base salary a day, in major units of `currency`. */
  base_salary_estimate: number | null
  /** Currency of the estimate, three capital letters. */
  currency: string | null
}

/** How likely the person is to be employed and earn in the months to come, as Belvo works it out. IMSS only. */
export interface EmploymentRecordScore {
  /** The score, 300 to 900; higher is better. Null without a work history. */
  score?: number | null
  /** Months it looks ahead: 3, 6 or 12 at present. */
  period?: number | null
  /** Version of the score's method. */
  version?: string | null
}

/** Weeks of contributions to IMSS. Null for ISSSTE. */
export interface EmploymentRecordSocialSecuritySummary {
  /** Weeks the person took out of the pension. */
  weeks_redeemed?: number | null
  /** Weeks the person paid back into the pension. */
  weeks_reinstated?: number | null
  /** Weeks contributed in all. */
  weeks_contributed?: number | null
}

/** One page of Mexican employment records. */
export interface EmploymentRecordsPage extends CommonPaginationProperties {
  /** The Mexican employment records on this page. */
  results: EmploymentRecord[]
}

/** One page of Brazilian employments. */
export interface EmploymentsPage extends CommonPaginationProperties {
  /** The Brazilian employments on this page. */
  results: EmploymentBrazil[]
}

/** What kind of account it is, in Belvo's terms. Tells which of `credit_data` and `loan_data` is filled. */
export type EnumAccountCategoryOpenFinance =
  | 'ADVANCE_DEPOSIT_ACCOUNT' | 'CHECKING_ACCOUNT' | 'CREDIT_CARD' | 'FINANCING_ACCOUNT' | 'INVESTMENT_ACCOUNT'
  | 'INVOICE_FINANCING_ACCOUNT' | 'LOAN_ACCOUNT' | 'PENSION_FUND_ACCOUNT' | 'SAVINGS_ACCOUNT' | 'UNCATEGORIZED' | (string & {})

/** Card network. `BANDEIRA_PROPRIA` is the bank's own, `CHEQUE_ELETRONICO` an electronic cheque. */
export type EnumAccountCreditCardNetwork =
  | 'VISA' | 'MASTERCARD' | 'AMERICAN_EXPRESS' | 'DINERS_CLUB' | 'HIPERCARD' | 'BANDEIRA_PROPRIA' | 'CHEQUE_ELETRONICO' | 'ELO'
  | 'OTHER' | (string & {})

/** Kind of charge the contract has for late payment and the like. */
export type EnumAccountLoanDataContractedChargeType =
  | 'LATE_PAYMENT_INTEREST_FEE' | 'LATE_PAYMENT_PENALTY_FEE' | 'DEFAULT_INTEREST_FEE' | 'LOAN_CONTRACT_TAX' | 'LATE_PAYMENT_TAX'
  | 'NO_CHARGE' | 'OTHER' | (string & {})

/** Unit the rest of a contract's term is counted in. */
export type EnumAccountLoanDataContractRemainingFrequency = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' | 'NO_DEADLINE_REMAINING' | (string & {})

/** How a fee is worked out: at least, at most, a fixed sum or a percentage. */
export type EnumAccountLoanDataFeeCharge = 'MINIMUM' | 'MAXIMUM' | 'FIXED' | 'PERCENTAGE' | (string & {})

/** Whether a fee is due once or with each instalment. */
export type EnumAccountLoanDataFeeChargeType = 'SINGLE' | 'PER_INSTALLMENT' | (string & {})

/** Kind of fee of a loan. */
export type EnumAccountLoanDataFeeType = 'OPERATION_FEE' | 'INSURANCE_FEE' | 'OTHERS' | (string & {})

/** How often an instalment is due. */
export type EnumAccountLoanDataInstallmentFrequency =
  | 'IRREGULAR' | 'WEEKLY' | 'FORTNIGHTLY' | 'MONTHLY' | 'BIMONTHLY' | 'QUARTERLY' | 'BIANNUALLY' | 'ANNUALLY' | 'OTHER'
  | (string & {})

/** Whether interest is simple or compound. */
export type EnumAccountLoanDataInterestRateDataRateType = 'SIMPLE' | 'COMPOUND' | (string & {})

/** What a rate is tied to: nothing, a fixed rate, an index and so on. */
export type EnumAccountLoanDataInterestRateDataReferenceIndexType =
  | 'WITHOUT_INDEX_TYPE' | 'PRE_FIXED' | 'POST_FIXED' | 'FLOATING' | 'INDEXED_PRICE' | 'RURAL_CREDIT' | 'OTHER_INDEX'
  | (string & {})

/** Whether the rate is nominal or effective. */
export type EnumAccountLoanDataInterestRateDataTaxType = 'NOMINAL' | 'EFFECTIVE' | (string & {})

/** Period an interest rate is for. */
export type EnumAccountLoanDataInterestRateType = 'MONTHLY' | 'YEARLY' | (string & {})

/** Unit a contract's term is counted in. */
export type EnumAccountsLoanDataContractInstallmentFrequency = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' | 'NO_DEADLINE_REMAINING' | (string & {})

/** Kind of charge on a card bill. `IOF` is the Brazilian tax on financial operations. */
export type EnumBillFinanceChargeType =
  | 'LATE_PAYMENT_INTEREST' | 'LATE_FEE' | 'ARREARS_INTEREST' | 'IOF' | 'NO_CHARGE' | 'OTHER' | (string & {})

/** How a bill was paid. */
export type EnumBillPaymentPaymentMode = 'DIRECT_DEBIT' | 'BANK_SLIP' | 'SALARY_DEDUCTION' | 'PIX' | (string & {})

/** Whether a bill was paid in full or in part. */
export type EnumBillPaymentType = 'INSTALLMENT' | 'FULL' | 'OTHER' | (string & {})

/**
 * State of an open finance consent (British spelling): given, sent to the bank and not answered yet (`AWAITING_AUTHORISATION`),
 * waiting for a confirmation at the bank, refused, over.
 */
export type EnumConsentStatus =
  | 'AUTHORISED' | 'AWAITING_AUTHORISATION_CONFIRMATION' | 'AWAITING_AUTHORISATION' | 'REJECTED' | 'EXPIRED' | (string & {})

/** Whether a limit is for everything together or for one kind of use (`MODAL_LIMIT`). */
export type EnumCreditCardLimitType = 'TOTAL_LIMIT' | 'MODAL_LIMIT' | (string & {})

/** Kind of Mexican identifier: social security (`NSS`), population register (`CURP`), tax (`RFC`). */
export type EnumEmploymentRecordDocumentType = 'NSS' | 'CURP' | 'RFC' | (string & {})

/** Whether the person has a job, is retired or has none. */
export type EnumEmploymentRecordStatus = 'EMPLOYED' | 'RETIRED' | 'UNEMPLOYED' | (string & {})

/**
 * IMSS: what changed in a job (hired, left, pay changed, voluntary contribution, absent, on sick leave). ISSSTE: where the news
 * came from (`NORMAL`, `BDUTA_CERTIFICATE`, `DYE_CERTIFICATE`).
 */
export type EnumEmploymentRecordStatusUpdateEvents =
  | 'DISMISSED_RESIGNED' | 'SALARY_MODIFICATION' | 'HIRED' | 'VOLUNTARY_CONTRIBUTION' | 'ABSENCE' | 'SICK_LEAVE' | 'NORMAL'
  | 'BDUTA_CERTIFICATE' | 'DYE_CERTIFICATE' | (string & {})

/** Kind of pay: regular, thirteenth salary, voluntary contribution or retirement. */
export type EnumEmploymentSalaryType = 'REGULAR' | 'THIRTEENTH' | 'VOLUNTARY' | 'RETIREMENT' | (string & {})

/**
 * What happened to a foreign exchange operation, by the central bank's numbers: 1 contracted, 2 changed, 3 cancelled, 4 settled,
 * 5 rest written off, 6 write-off reversed, 9 made void.
 */
export type EnumExchangeEventType = 1 | 2 | 3 | 4 | 5 | 6 | 9 | (number & {})

/** Whether the customer buys (`COMPRA`) or sells (`VENDA`) foreign currency. */
export type EnumExchangeOperationType = 'COMPRA' | 'VENDA' | (string & {})

/** How the foreign currency was handed over, in the directory's words. `OUTRO_NAO_MAPEADO_OFB`: none of the others. */
export type EnumExchangeSettlementMethod =
  | 'CONTA_DEPOSITO_MOEDA_ESTRANGEIRA_PAIS' | 'CONTA_DEPOSITO_OU_PAGAMENTO_EXPORTADOR_INSTITUICAO_EXTERIOR'
  | 'ESPECIE_CHEQUES_VIAGEM' | 'CARTAO_PREPAGO' | 'TELETRANSMISSAO' | 'SEM_MOVIMENTACAO_VALORES' | 'DEMAIS'
  | 'CARTA_CREDITO_A_VISTA' | 'CARTA_CREDITO_A_PRAZO' | 'CONTA_DEPOSITO' | 'CHEQUE' | 'TITULOS_VALORES' | 'SIMBOLICA'
  | 'CONTA_DEPOSITO_EXPORTADOR_MANTIDA_NO_EXTERIOR' | 'CONVENIO_PAGAMENTOS_E_CREDITOS_RECIPROCOS' | 'OUTRO_NAO_MAPEADO_OFB'
  | (string & {})

/** How sure Belvo has to be of an income before it counts. `LOW` lets everything through. */
export type EnumIncomeMinimumConfidenceLevelRequest = 'HIGH' | 'MEDIUM' | 'LOW'

/** Where the transactions come from. */
export type EnumIncomeSourceType = 'BANK' | (string & {})

/** How sure Belvo is that the income goes on. */
export type EnumIncomeStreamConfidence = 'HIGH' | 'MEDIUM' | 'LOW' | (string & {})

/** How often an income arrives. `FORTNIGHTLY`: every two weeks. `SINGLE`: it came once. */
export type EnumIncomeStreamFrequency = 'MONTHLY' | 'FORTNIGHTLY' | 'WEEKLY' | 'IRREGULAR' | 'SINGLE' | (string & {})

/** What kind of income it is. */
export type EnumIncomeStreamType =
  | 'SALARY' | 'GOVERNMENT' | 'INTEREST' | 'RENT' | 'RETIREMENT' | 'FREELANCE' | 'ALTERNATIVE_INCOME' | 'TRANSFER' | 'DEPOSIT'
  | 'UNKNOWN' | (string & {})

/**
 * How Belvo reaches the institution: with the person's login (`credentials`) or through regulated open finance (`openfinance`).
 */
export type EnumInstitutionIntegrationType = 'credentials' | 'openfinance' | (string & {})

/** Whether the institution can be reached: `healthy` or `down`. */
export type EnumInstitutionStatus = 'healthy' | 'down' | (string & {})

/** Kind of institution: bank, tax authority (`fiscal`) or social security institute (`employment`). */
export type EnumInstitutionType = 'bank' | 'fiscal' | 'employment' | (string & {})

/** Kind of income to look for. (The provider's name of the schema says invoice; it belongs to incomes.) */
export type EnumInvoiceAllowedIncomeTypesRequest =
  | 'SALARY' | 'GOVERNMENT' | 'INTEREST' | 'RENT' | 'RETIREMENT' | 'FREELANCE' | 'ALTERNATIVE_INCOME' | 'TRANSFER' | 'DEPOSIT'
  | 'UNKNOWN'

/** How often pay is due. */
export type EnumInvoicePayrollPeriodicity =
  | 'DAILY' | 'WEEKLY' | 'TENTH_DAY' | 'FOURTEENTH_DAY' | 'FIFTEENTH_DAY' | 'MONTHLY' | 'BIMONTHLY' | 'PER_TASK' | 'COMMISSION'
  | 'ONE_OFF' | 'OTHER_PERIODICITY' | (string & {})

/** Kind of Mexican invoice (CFDI): income, credit note (`Egreso`), payroll, payment, transport of goods. */
export type EnumInvoiceSatInvoiceType = 'Egreso' | 'Ingreso' | 'Nómina' | 'Pago' | 'Traslado' | (string & {})

/** Whether the invoice is paid at once (`PUE`) or later, in one or more parts (`PPD`). */
export type EnumInvoiceSatPaymentMethod = 'PUE' | 'PPD' | (string & {})

/** Direction seen from the owner of the link: `OUTFLOW` was sent, `INFLOW` was received. */
export type EnumInvoiceType = 'OUTFLOW' | 'INFLOW' | (string & {})

/**
 * Direction seen from the owner of the link: `OUTFLOW` was sent, `INFLOW` was received.
 *
 * What you send: only documented values. `EnumInvoiceType` is what you are sent.
 */
export type EnumInvoiceTypeInput = 'OUTFLOW' | 'INFLOW'

/**
 * How the link is to be used: read once (`single`) or refreshed by Belvo (`recurrent`). A recurrent link needs
 * `credentials_storage` `store`.
 */
export type EnumLinkAccessModeRequest = 'single' | 'recurrent'

/** How a link is used: read once (`single`) or refreshed by Belvo (`recurrent`). */
export type EnumLinkAccessModeResponse = 'single' | 'recurrent' | (string & {})

/** How often Belvo refreshes a recurrent link: every 6, 12 or 24 hours, 7 or 30 days. */
export type EnumLinkRefreshRate = '6h' | '12h' | '24h' | '7d' | '30d' | (string & {})

/**
 * State of a link: `valid`; `invalid` after six failed retrievals (new credentials needed); `unconfirmed` while the first login
 * is not finished; `token_required` when the institution asks for a second factor.
 */
export type EnumLinkStatus = 'valid' | 'invalid' | 'unconfirmed' | 'token_required' | (string & {})

/** How often revenue is counted. */
export type EnumOwnerBusinessInformedRevenueFrequency =
  | 'DAILY' | 'WEEKLY' | 'FORTNIGHTLY' | 'MONTHLY' | 'BIMONTHLY' | 'QUARTERLY' | 'BIANNUALLY' | 'ANNUALLY' | 'OTHERS'
  | (string & {})

/** Kind of account. */
export type EnumOwnerBusinessProductType = 'SAVINGS_ACCOUNT' | 'CHECKING_ACCOUNT' | (string & {})

/** Mother or father. */
export type EnumOwnerFiliationType = 'MOTHER' | 'FATHER' | (string & {})

/** Gender as the bank registered it. */
export type EnumOwnerGender = 'FEMALE' | 'MALE' | 'OTHER' | (string & {})

/** Kind of document. */
export type EnumOwnerIndividualDocumentIdType =
  | 'DRIVERS_LICENSE' | 'PASSPORT' | 'ID_CARD' | 'FISCAL_ID' | 'FOREIGNER_REGISTRATION_CARD' | 'OTHER' | (string & {})

/**
 * Which list `occupation_description` is taken from: public offices (RFB), the Brazilian classification of occupations (CBO) or
 * another.
 */
export type EnumOwnerIndividualFinancialProfileOccupationCode = 'BRAZIL_PUBLIC_OFFICE' | 'BRAZIL_OCCUPATION_CODE' | 'OTHER' | (string & {})

/** Kind of account. */
export type EnumOwnerIndividualProductType = 'SAVINGS_ACCOUNT' | 'CHECKING_ACCOUNT' | (string & {})

/** How often an income arrives. */
export type EnumOwnerInformedIncomeFrequency =
  | 'DAILY' | 'WEEKLY' | 'FORTNIGHTLY' | 'MONTHLY' | 'BIMONTHLY' | 'QUARTERLY' | 'BIANNUALLY' | 'ANNUALLY' | 'OTHERS'
  | (string & {})

/** Marital status. */
export type EnumOwnerMaritalStatus =
  | 'SINGLE' | 'MARRIED' | 'WIDOWED' | 'SEPARATED' | 'DIVORCED' | 'CIVIL_UNION' | 'OTHER' | (string & {})

/** Kind of document of a party. */
export type EnumOwnerPartyDocumentType = 'CPF' | 'CNPJ' | 'OTHER_TRAVEL_DOCUMENT' | 'PASSPORT' | (string & {})

/** Person or company. */
export type EnumOwnerPartyPersonType = 'INDIVIDUAL' | 'COMPANY' | (string & {})

/** Member (partner, shareholder) or administrator. */
export type EnumOwnerPartyType = 'MEMBER' | 'ADMINISTRATOR' | (string & {})

/** Kind of phone number. */
export type EnumOwnerPhoneNumberType = 'LANDLINE' | 'MOBILE' | 'OTHER' | (string & {})

/** Legal representative or holder of a power of attorney. */
export type EnumOwnerProcuratorType = 'LEGAL_REPRESENTATIVE' | 'ATTORNEY' | (string & {})

/** What an expense is for, in English. */
export type EnumRecurringExpenseCategory =
  | 'Bills & Utilities' | 'Credits & Loans' | 'Insurance' | 'Online Platforms & Leisure' | 'Transport & Travel' | 'Taxes'
  | (string & {})

/** How often an expense comes back. Belvo recognises monthly ones only. */
export type EnumRecurringExpenseFrequency = 'MONTHLY' | (string & {})

/** Subscription, or another regular payment. */
export type EnumRecurringExpensePaymentType = 'SUBSCRIPTION' | 'REGULAR' | (string & {})

/** SAT's opinion: taxes in order (`POSITIVE`), not in order, or nothing to declare. */
export type EnumTaxComplianceStatusOutcome = 'POSITIVE' | 'NEGATIVE' | 'NO_OBLIGATIONS' | (string & {})

/** Whether a retention was paid (`PAID`) or only provisioned. */
export type EnumTaxRetentionPaymentStatus = 'PAID' | 'PROVISIONED' | (string & {})

/** Whether the receiver is Mexican. */
export type EnumTaxRetentionReceiverNationality = 'NATIONAL' | 'FOREIGN' | (string & {})

/** Direction seen from the owner of the link: `OUTFLOW` was sent, `INFLOW` was received. */
export type EnumTaxRetentionType = 'OUTFLOW' | 'INFLOW'

/** What Belvo takes a transaction for, in English. */
export type EnumTransactionCategory =
  | 'Bills & Utilities' | 'Credits & Loans' | 'Deposits' | 'Fees & Charges' | 'Food & Groceries' | 'Home & Life'
  | 'Income & Payments' | 'Insurance' | 'Investments & Savings' | 'Online Platforms & Leisure' | 'Personal Shopping' | 'Taxes'
  | 'Transfers' | 'Transport & Travel' | 'Unknown' | 'Withdrawal & ATM' | (string & {})

/** Whether the other side is a person or a company. */
export type EnumTransactionCounterpartyType = 'INDIVIDUAL' | 'COMPANY' | (string & {})

/** Kind of credit taken on a card. */
export type EnumTransactionCreditCardDataCreditType = 'REVOLVING_CREDIT' | 'BILL_INSTALLMENT_PAYMENT' | 'LOAN' | 'OTHERS' | (string & {})

/** Kind of card fee. */
export type EnumTransactionCreditCardDataFeeType =
  | 'ANNUAL_FEE' | 'NATIONAL_WITHDRAWAL' | 'INTERNATIONAL_WITHDRAWAL' | 'EMERGENCY_CREDIT_EVALUATION_FEE'
  | 'DUPLICATE_ISSUANCE_FEE' | 'PAYMENT_FEE' | 'SMS_FEE' | 'OTHERS' | (string & {})

/** Whether something was paid at once or in instalments. */
export type EnumTransactionPaymentType = 'FULL' | 'INSTALLMENT' | (string & {})

/** Whether the bank has booked the transaction. `UNCATEGORIZED` and null are old forms. */
export type EnumTransactionStatus = 'PENDING' | 'PROCESSED' | 'UNCATEGORIZED' | (string & {})

/** Closer kind of a transaction, in English. Which ones go with a category is not part of this document. */
export type EnumTransactionSubcategory =
  | 'Electricity & Energy' | 'Rent' | 'Telecommunications' | 'Water' | 'Auto' | 'Credit Card' | 'Instalment'
  | 'Interest & Charges' | 'Mortgage' | 'Pay Advance' | 'Personal' | 'Adjustments' | 'Bank Fees' | 'Chargeback' | 'Refund'
  | 'Blocked Balances' | 'Alimony' | 'Alcohol & Tobacco' | 'Bakery & Coffee' | 'Bars & Nightclubs' | 'Convenience Store'
  | 'Delivery' | 'Groceries' | 'Restaurants' | 'Education' | 'Gyms & Fitness' | 'Hair & Beauty' | 'Health'
  | 'Home Decor & Appliances' | 'Laundry & Dry Cleaning' | 'Pharmacies' | 'Professional Services' | 'Veterinary Services'
  | 'Freelance' | 'Interest' | 'Retirement' | 'Salary' | 'Government' | 'Home Insurance' | 'Auto Insurance'
  | 'Health & Life Insurance' | 'Savings' | 'Fixed income' | 'Equity' | 'Investment Funds' | 'Derivatives' | 'Cryptocurrencies'
  | 'Apps, Software and Cloud Services' | 'Events, Parks and Museums' | 'Gambling' | 'Gaming' | 'Lottery' | 'Movie & Audio'
  | 'Books & News' | 'Clothing & Accessories' | 'Department Store' | 'Electronics' | 'E-commerce' | 'Gifts' | 'Office Supplies'
  | 'Pet Supplies' | 'Auto Tax & Fees' | 'Donation' | 'Government Fees' | 'Income Tax' | 'Real Estate Tax & Fees' | 'Tax Return'
  | 'Accommodation' | 'Auto Expenses' | 'Auto Rental' | 'Flights' | 'Gas' | 'Mileage Programs' | 'Parking & Tolls'
  | 'Public Transit' | 'Taxis & Rideshares' | 'Other' | (string & {})

/** Direction of the money: into the account or out of it. */
export type EnumTransactionType = 'OUTFLOW' | 'INFLOW' | (string & {})

/** A foreign exchange operation of open finance in Brazil. Announced as coming soon, so unverified. */
export interface Exchange {
  /** Id of the operation at Belvo. Format `uuid`. */
  id: string
  /** Id of the link the data came through. Format `uuid`. */
  link: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at: string | null
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at: string | null
  /** The network's id of the operation, up to 100 letters, digits and dashes. */
  operation_identifier: string | null
  /** The central bank's number of the operation, 12 digits. Null until it is registered. */
  operation_number?: string | null
  /** Bought or sold. */
  operation_type: EnumExchangeOperationType | null
  /** When it was contracted. Format `date-time`. */
  operation_requested_at: string | null
  /** CNPJ of the institution that carries it out, as a number: leading zeros are gone, pad to 14 digits. */
  authorized_institution_identifier: number | null
  /** Name of that institution, up to 80 characters. */
  authorized_institution_name: string | null
  /** CNPJ of the go-between, as a number: leading zeros are gone, pad to 14 digits. */
  intermediary_institution_identifier?: number | null
  /** Name of the go-between, up to 80 characters. */
  intermediary_institution_name?: string | null
  /** Day it is to be settled; follows later changes. Format `date`. */
  operation_due_date: string | null
  /**
   * Exchange rate of the operation: local currency for one unit of the foreign one. It is a rate (Portuguese `taxa`), not a tax.
   */
  local_operation_tax_amount: number | null
  /** Currency of the rate, three capital letters. */
  local_operation_tax_currency: string | null
  /** Sum in local currency, major units. */
  local_operation_value_amount: number | null
  /** The local currency, three capital letters. */
  local_operation_value_currency: string | null
  /** Sum in foreign currency, major units. */
  foreign_operation_value_amount: number | null
  /** The foreign currency, three capital letters. */
  foreign_operation_value_currency: string | null
  /** What is still to be settled, in the foreign currency, major units. May be null when it is settled within two days. */
  operation_outstanding_balance_amount?: number | null
  /** Currency of what is not settled yet, three capital letters. */
  operation_outstanding_balance_currency?: string | null
  /** Total effective value (VET): what the operation costs in all, in reais. */
  tev_amount_amount?: number | null
  /** Currency of the total effective value, always `BRL`. */
  tev_amount_currency?: string | null
  /**
   * Part of the foreign sum the customer got in advance, as a fraction: 0.12 is 12 %. May be null when it is settled within two
   * days.
   */
  local_currency_advance_percentage?: number | null
  /** How the foreign currency is handed over. */
  settlement_method: EnumExchangeSettlementMethod | null
  /** The central bank's code of what the operation is for, 5 digits. */
  operation_category_code: string | null
}

/**
 * One event in the life of a foreign exchange operation. The members show how the operation stands after it. Announced as coming
 * soon, so unverified.
 */
export interface ExchangeHistory {
  /** Id of the event at Belvo. Format `uuid`. */
  id: string
  /** Id of the link the data came through. Format `uuid`. */
  link: string | null
  /** Id of the operation at Belvo. Format `uuid`. */
  exchange_id: string
  /** When Belvo stored the record. Format `date-time`. */
  created_at: string | null
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at: string | null
  /** The network's id of the operation, up to 100 letters, digits and dashes. */
  operation_identifier: string | null
  /** The central bank's number of the event, 12 digits. */
  event_sequence_number: string | null
  /** What happened. */
  event_type: EnumExchangeEventType | null
  /** When it happened. Format `date-time`. */
  event_created_at: string | null
  /** Day it is to be settled. Format `date`. */
  operation_due_date?: string | null
  /** Exchange rate: local currency for one unit of the foreign one. It is a rate (Portuguese `taxa`), not a tax. */
  local_operation_tax_amount?: number | null
  /** Currency of the rate, three capital letters. */
  local_operation_tax_currency?: string | null
  /** Sum in local currency, major units. */
  local_operation_value_amount?: number | null
  /** The local currency, three capital letters. */
  local_operation_value_currency?: string | null
  /** Sum in foreign currency, major units. */
  foreign_operation_value_amount?: number | null
  /** The foreign currency, three capital letters. */
  foreign_operation_value_currency?: string | null
  /** What is still to be settled, in the foreign currency, major units. */
  operation_outstanding_balance_amount?: number | null
  /** Currency of what is not settled yet, three capital letters. */
  operation_outstanding_balance_currency?: string | null
  /** Total effective value (VET): what the operation costs in all, in reais. */
  tev_amount_amount?: number | null
  /** Currency of the total effective value, always `BRL`. */
  tev_amount_currency?: string | null
  /** Part of the foreign sum the customer got in advance, as a fraction: 0.12 is 12 %. */
  local_currency_advance_percentage?: number | null
  /** How the foreign currency is handed over. */
  settlement_method?: EnumExchangeSettlementMethod | null
  /** The central bank's code of what the operation is for, 5 digits. */
  operation_category_code?: string | null
  /** The central bank's code of how the customer is related to the party abroad, 2 digits. */
  foreign_partie_relationship_code?: string | null
  /** Name of the party abroad, up to 80 characters. */
  foreign_partie_name?: string | null
  /** Country of the party abroad, two capital letters. */
  foreign_partie_country_code?: string | null
}

/** One page of events of a foreign exchange operation. */
export interface ExchangeHistoryPage extends CommonPaginationProperties {
  /** The events of a foreign exchange operation on this page. */
  results: ExchangeHistory[]
}

/** One page of foreign exchange operations. */
export interface ExchangesPage extends CommonPaginationProperties {
  /** The foreign exchange operations on this page. */
  results: Exchange[]
}

/** What Belvo reads on its own once an INSS link exists. */
export type FetchResourcesEmploymentBrazil = ('EMPLOYMENTS' | 'OWNERS')[]

/** What Belvo reads on its own once an IMSS or ISSSTE link exists. */
export type FetchResourcesEmploymentMexico = ('EMPLOYMENT_RECORDS' | 'CURRENT_EMPLOYMENTS' | 'EMPLOYMENT_METRICS')[]

/** What Belvo reads on its own once a SAT link exists. */
export type FetchResourcesFiscalMexico = (
  | 'FINANCIAL_STATEMENTS' | 'INVOICES' | 'TAX_COMPLIANCE_STATUS' | 'TAX_RETENTIONS' | 'TAX_RETURNS' | 'TAX_STATUS')[]

/**
 * What Belvo reads on its own once the person has consented. `EXCHANGES`, `INCOMES`, `RECURRING_EXPENSES` and `RISK_INSIGHTS` are
 * optional extras; the last three are computed from `ACCOUNTS` and `TRANSACTIONS`, so ask for those too.
 */
export type FetchResourcesOfdaBrazil = (
  | 'ACCOUNTS' | 'TRANSACTIONS' | 'OWNERS' | 'BILLS' | 'INVESTMENTS' | 'INVESTMENT_TRANSACTIONS' | 'EXCHANGES' | 'INCOMES'
  | 'RECURRING_EXPENSES' | 'RISK_INSIGHTS')[]

/** Balance sheet and income statement of a Mexican company for one year, read from its tax return. */
export interface FinancialStatement {
  /** Id of the statement at Belvo. Format `uuid`. */
  id: string
  /** Id of the link the data came through. Format `uuid`. */
  link: string | null
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at: string | null
  /** What went wrong while the statement was read; null when nothing did. */
  error: string | null
  /** The fiscal year, four digits. A text; the provider's sample shows a number. */
  year: string | null
  /** Currency, three capital letters (ISO 4217). */
  currency: string | null
  /** The balance sheet. */
  balance_sheet: FinancialStatementBalanceSheet | null
  /** The income statement. */
  income_statement: FinancialStatementIncomeStatement | null
}

/** Balance sheet of a company. */
export interface FinancialStatementBalanceSheet {
  /** Current assets. */
  current_assets?: FinancialStatementBalanceSheetCurrentAssets | null
  /** Non-current assets. */
  non_current_assets?: FinancialStatementBalanceSheetNonCurrentAssets | null
  /** Current liabilities. */
  current_liabilities?: FinancialStatementBalanceSheetCurrentLiabilities | null
  /** Non-current liabilities. */
  non_current_liabilities?: FinancialStatementBalanceSheetNonCurrentLiabilities | null
  /** Equity. */
  equity?: FinancialStatementBalanceSheetEquity | null
}

/** Current assets of a company, in major units of the statement's currency. */
export interface FinancialStatementBalanceSheetCurrentAssets {
  /** Cash and equivalents. */
  cash_and_equivalents: number | null
  /** Short-term investments. */
  short_term_investments: number | null
  /** Trade receivables. */
  accounts_receivable: number | null
  /** Notes receivable. */
  notes_receivable: number | null
  /** Other debtors. */
  other_debtors: number | null
  /** Provision for bad debts. */
  bad_debt_provision: number | null
  /** Taxes to be recovered. */
  tax_recoverable: number | null
  /** Inventory. */
  inventory: number | null
  /** Prepaid expenses. */
  prepaid_expenses: number | null
  /** Assets held for sale. */
  assets_available_for_sale: number | null
  /** Current assets in all. */
  total: number | null
}

/** Current liabilities of a company, in major units of the statement's currency. */
export interface FinancialStatementBalanceSheetCurrentLiabilities {
  /** Bank loans. */
  bank_loans: number | null
  /** Trade payables. */
  accounts_payable: number | null
  /** Notes payable. */
  notes_payable: number | null
  /** Financial instruments. */
  financial_instruments: number | null
  /** Other creditors. */
  other_creditors: number | null
  /** Income tax due. */
  income_tax_payable: number | null
  /** Advances from customers. */
  customer_advances: number | null
  /** Provisions. */
  provisions: number | null
  /** Other taxes due. */
  taxes_payable: number | null
  /** Current liabilities in all. */
  total: number | null
}

/** Equity of a company, in major units of the statement's currency. */
export interface FinancialStatementBalanceSheetEquity {
  /** Share capital. */
  stockholders_equity: number | null
  /** Contributions for future capital increases, booked as equity. */
  future_capital_contributions: number | null
  /** Legal reserve. */
  legal_reserve: number | null
  /** Surplus from restating the capital. */
  capital_update_excess: number | null
  /** Shortfall from restating the capital, below 0. */
  capital_update_insufficiency: number | null
  /** Capital reserve. */
  capital_reserve: number | null
  /** Premium on shares sold. */
  share_premium_on_stock_sales: number | null
  /** Retained earnings. */
  retained_earnings: number | null
  /** Other comprehensive income. */
  other_comprehensive_income: number | null
  /** Share of the controlling owners. */
  controlling_interest: number | null
  /** Share of the other owners. */
  non_controlling_interest: number | null
  /** Equity in all. */
  total: number | null
}

/** Non-current assets of a company, in major units of the statement's currency. */
export interface FinancialStatementBalanceSheetNonCurrentAssets {
  /** Property, plant and equipment. */
  property_plant_and_equipment: number | null
  /** Accumulated depreciation and amortisation. */
  accumulated_depreciation_and_amortization: number | null
  /** Long-term receivables. */
  long_term_accounts_receivable: number | null
  /** Advances to suppliers. */
  prepayment_to_suppliers: number | null
  /** Goodwill. */
  goodwill: number | null
  /** Intangible assets. */
  intangible_assets: number | null
  /** Shares in associated companies. */
  investments_in_associates: number | null
  /** Long-term financial instruments. */
  long_term_financial_instruments: number | null
  /** Non-current assets in all. */
  total: number | null
}

/** Non-current liabilities of a company, in major units of the statement's currency. */
export interface FinancialStatementBalanceSheetNonCurrentLiabilities {
  /** Long-term payables. */
  long_term_accounts_payable: number | null
  /** Long-term financial instruments. */
  long_term_financial_instruments: number | null
  /** Deferred revenue. */
  deferred_revenue: number | null
  /** Contributions for future capital increases, booked as a liability. */
  contributions_for_future_capital_increases: number | null
  /** Deferred income tax. */
  deferred_income_tax: number | null
  /** Employee benefits. */
  employee_benefits: number | null
  /** Long-term provisions. */
  long_term_provisions: number | null
  /** Non-current liabilities in all. */
  total: number | null
}

/** Income statement of a company, in major units of the statement's currency. Of a profit and loss pair one is null. */
export interface FinancialStatementIncomeStatement {
  /** Net revenue. */
  net_revenue: number | null
  /** Sales at home. */
  domestic_sales: number | null
  /** Sales abroad. */
  foreign_sales: number | null
  /** Materials used. */
  materials_used: number | null
  /** Cost of goods sold. */
  cost_of_goods_sold: number | null
  /** Cost of services sold. */
  cost_of_services_sold: number | null
  /** Gross profit. */
  gross_profit: number | null
  /** Gross loss. */
  gross_loss: number | null
  /** Operating expenses. */
  operating_expenses: number | null
  /** Operating profit. */
  operating_income: number | null
  /** Operating loss. */
  operating_loss: number | null
  /** Financial result. */
  financial_result: number | null
  /** Financial gains, 0 or more. */
  income_statement_financial_gains: number | null
  /** Financial costs, 0 or less. */
  income_statement_financial_costs: number | null
  /** Share in the results of associated companies. */
  equity_in_earnings_of_affiliates: number | null
  /** Profit before taxes. */
  income_before_taxes: number | null
  /** Loss before taxes. */
  loss_before_taxes: number | null
  /** Income taxes. */
  income_taxes: number | null
  /** Profit from continuing operations. */
  income_from_continuing_operations: number | null
  /** Loss from continuing operations. */
  loss_from_continuing_operations: number | null
  /** Result of discontinued operations. */
  discontinued_operations: number | null
  /** Net profit. */
  net_income: number | null
  /** Net loss. */
  net_loss: number | null
}

/** One page of Mexican financial statements. */
export interface FinancialStatementsPage extends CommonPaginationProperties {
  /** The Mexican financial statements on this page. */
  results: FinancialStatement[]
}

/**
 * Income of a person, worked out from the transactions. Amounts in major units, in the currency of the streams. Regular means
 * `MONTHLY`, `FORTNIGHTLY` or `WEEKLY`.
 */
export interface Income {
  /** Id of the analysis at Belvo. Format `uuid`. */
  id: string
  /** Id of the link the data came through. Format `uuid`. */
  link: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at: string | null
  /** The sources of income. */
  income_streams: IncomeStreamsBody[] | null
  /** Where the transactions come from. */
  income_source_type: EnumIncomeSourceType | null
  /** Day of the first transaction looked at. Format `date`. */
  first_transaction_date: string | null
  /** Day of the last transaction looked at. Format `date`. */
  last_transaction_date: string | null
  /** Working day of the month that is best for a debit. */
  best_working_day_to_charge: number | null
  /** Up to three more working days of the month that are good for a debit. */
  good_working_days_to_charge: number[] | null
  /** How many sources were found. */
  number_of_income_streams: number | null
  /** Average a month over all accounts. */
  monthly_average: number | null
  /** Average a month of regular income. */
  monthly_average_regular: number | null
  /** Average a month of irregular income. */
  monthly_average_irregular: number | null
  /** Average a month of income with `LOW` confidence. */
  monthly_average_low_confidence: number | null
  /** Average a month of income with `MEDIUM` confidence. */
  monthly_average_medium_confidence: number | null
  /** Average a month of income with `HIGH` confidence. */
  monthly_average_high_confidence: number | null
  /** Income in all. */
  total_income_amount: number | null
  /** Regular income in all. */
  total_regular_income_amount: number | null
  /** Irregular income in all. */
  total_irregular_income_amount?: number | null
  /** Income with `LOW` confidence in all. */
  total_low_confidence: number | null
  /** Income with `MEDIUM` confidence in all. */
  total_medium_confidence: number | null
  /** Income with `HIGH` confidence in all. */
  total_high_confidence: number | null
}

/** One page of income analyses. */
export interface IncomesPage extends CommonPaginationProperties {
  /** The income analyses on this page. */
  results: Income[]
}

/**
 * One source of income, found in the transactions. Amounts in major units of `currency`. Periods are rolling months of 30 days.
 */
export interface IncomeStreamsBody {
  /** Id of the account the income arrives on. The published sample is not a UUID. */
  account_id: string | null
  /** What kind of income it is. */
  income_type: EnumIncomeStreamType | null
  /** How often it arrives. */
  frequency: EnumIncomeStreamFrequency | null
  /** Average a month, over the periods with income. */
  monthly_average: number | null
  /** Median a month. */
  monthly_median?: number | null
  /** Average of one payment. */
  average_income_amount: number | null
  /** The latest payment. */
  last_income_amount: number | null
  /** Currency of the amounts, three capital letters. */
  currency: string | null
  /** Text of the latest payment. */
  last_income_description: string | null
  /** Day of the latest payment. Format `date`. */
  last_income_date: string | null
  /** How even the amounts are, 0 to 1; 1 is the same each time. Null for `SINGLE`. */
  stability: number | null
  /** How even the rhythm is, 0 to 1; 1 is without a gap. Null for `SINGLE`. */
  regularity: number | null
  /** Whether the income grew (above 0) or shrank (below 0) between the first and the last payment. Null for `SINGLE`. */
  trend: number | null
  /** Periods that were looked at. */
  lookback_periods: number | null
  /** Periods that have data. */
  full_periods: number | null
  /** Periods with at least one payment. */
  periods_with_income: number | null
  /** Payments in the periods that were looked at. */
  number_of_incomes: number | null
  /** How sure Belvo is that it goes on. */
  confidence: EnumIncomeStreamConfidence | null
}

/** The institution an account is at. */
export interface InstitutionAccount {
  /** Belvo's name of the institution. */
  name?: string | null
  /** Kind of institution. */
  type?: EnumInstitutionType | null
}

/** The institution cannot be reached. */
export interface InstitutionDownError {
  /** `institution_down`. */
  code?: 'institution_down' | (string & {}) | null
  /** What went wrong, in English. For people: the wording changes, so do not compare it. */
  message?: string | null
  /** Belvo's id of the request, usually 32 lower-case hex digits. Give it to Belvo's support. */
  request_id?: string | null
}

/** Belvo has switched the institution off for now. */
export interface InstitutionInactiveError {
  /** `institution_inactive`. */
  code?: 'institution_inactive' | (string & {}) | null
  /** What went wrong, in English. For people: the wording changes, so do not compare it. */
  message?: string | null
  /** Belvo's id of the request, usually 32 lower-case hex digits. Give it to Belvo's support. */
  request_id?: string | null
}

/** What the open finance directory of Brazil says about an institution. */
export interface InstitutionOpenBankingInformation {
  /** The institution about itself, usually in Portuguese. */
  description?: string | null
  /** Names of the brands that take part. */
  participants?: string[] | null
  /** Id of the institution's authorisation server in the directory. Format `uuid`. */
  authorization_server_id?: string | null
}

/** An institution Belvo can read from: a bank, a tax authority or a social security institute. */
export interface InstitutionPublicApi {
  /** Number of the institution at Belvo. The other calls want its `name` instead. */
  id: number
  /** Belvo's name of the institution, such as `ofmockbank_br_retail`: the value of `institution` everywhere else. */
  name?: string | null
  /** Kind of institution. */
  type?: EnumInstitutionType | null
  /** Address of its website. */
  website?: string | null
  /** Name to show to people. */
  display_name?: string | null
  /** Countries it works in, two capital letters each (ISO 3166-1 alpha-2). */
  country_codes?: string[] | null
  /** Its colour as `#rrggbb`. */
  primary_color?: string | null
  /** Address of its logo. */
  logo?: string | null
  /** Address of a small square logo. */
  icon_logo?: string | null
  /** Address of a logo with its name. */
  text_logo?: string | null
  /**
   * No longer filled.
   *
   * @deprecated
   */
  code?: string | null
  /** The fields of its login form. Empty where consent replaces the login (open finance). */
  form_fields?: InstitutionsFormField[] | null
  /** Peculiarities, such as a second factor at login. */
  features?: InstitutionsFeature[] | null
  /** What can be read there. */
  resources?: (
    | 'ACCOUNTS' | 'BALANCES' | 'BILLS' | 'EMPLOYMENTS' | 'EMPLOYMENT_RECORDS' | 'FINANCIAL_STATEMENTS' | 'INCOMES'
    | 'INVESTMENTS' | 'INVESTMENT_TRANSACTIONS' | 'INVOICES' | 'OWNERS' | 'RECURRING_EXPENSES' | 'RISK_INSIGHTS'
    | 'TRANSACTIONS' | 'TAX_COMPLIANCE_STATUS' | 'TAX_RETENTIONS' | 'TAX_RETURNS' | 'TAX_STATUS' | (string & {}))[] | null
  /** How Belvo reaches it. */
  integration_type?: EnumInstitutionIntegrationType | null
  /** Whether it can be reached now. */
  status?: EnumInstitutionStatus | null
  /** Entry in the open finance directory; null elsewhere. */
  openbanking_information?: InstitutionOpenBankingInformation | null
}

/** A peculiarity of an institution. */
export interface InstitutionsFeature {
  /** Name of the feature. `token_required`: a second factor may be asked for. */
  name?: 'token_required' | (string & {}) | null
  /** The feature in words, in English. */
  description?: string | null
}

/** One field of an institution's login form. */
export interface InstitutionsFormField {
  /** Name the value is sent under when a link is registered: `username`, `password`, `username2` and so on. */
  name?: string | null
  /** Kind of input, such as `text` or `password`. */
  type?: string | null
  /** Text to show beside the field. */
  label?: string | null
  /** Regular expression the value has to match. */
  validation?: string | null
  /** Sample to show in the empty field. */
  placeholder?: string | null
  /** Text to show when the value does not match. */
  validation_message?: string | null
  /** The choices, for a field that offers a list. */
  values?: InstitutionsFormFieldValues[] | null
}

/** One choice of a form field that offers a list, such as a kind of document. */
export interface InstitutionsFormFieldValues {
  /** Value to send when this choice is made. */
  code?: string | null
  /** Text to show for the choice. */
  label?: string | null
  /** Regular expression the value typed for this choice has to match. */
  validation?: string | null
  /** Text to show when it does not match. */
  validation_message?: string | null
  /** Sample to show in the empty field. */
  placeholder?: string | null
}

/** One page of institutions. */
export interface InstitutionsPage extends CommonPaginationProperties {
  /** The institutions on this page. */
  results: InstitutionPublicApi[]
}

/** The institution is not available to Belvo. */
export interface InstitutionUnavailableError {
  /** `institution_unavailable`. */
  code?: 'institution_unavailable' | (string & {}) | null
  /** What went wrong, in English. For people: the wording changes, so do not compare it. */
  message?: string | null
  /** Belvo's id of the request, usually 32 lower-case hex digits. Give it to Belvo's support. */
  request_id?: string | null
}

/** A recurrent link has to store the credentials. */
export interface InvalidCredentialsStorageError {
  /** `invalid_credentials_storage`. The provider's sample wrongly shows `login_error`; accept both. */
  code?: 'invalid_credentials_storage' | 'login_error' | (string & {}) | null
  /** What went wrong, in English. For people: the wording changes, so do not compare it. */
  message?: string | null
  /** Belvo's id of the request, usually 32 lower-case hex digits. Give it to Belvo's support. */
  request_id?: string | null
}

/** A single link that stores no credentials has to name what to fetch. */
export interface InvalidFetchHistorical {
  /** `invalid_fetch_resources`. */
  code?: 'invalid_fetch_resources' | (string & {}) | null
  /** What went wrong, in English. For people: the wording changes, so do not compare it. */
  message?: string | null
  /** Belvo's id of the request, usually 32 lower-case hex digits. Give it to Belvo's support. */
  request_id?: string | null
}

/** The link is invalid, after six failed retrievals for instance. It may need new credentials (links.update). */
export interface InvalidLinkError {
  /** `invalid_link`. */
  code?: 'invalid_link' | (string & {}) | null
  /** What went wrong, in English. For people: the wording changes, so do not compare it. */
  message?: string | null
  /** Belvo's id of the request, usually 32 lower-case hex digits. Give it to Belvo's support. */
  request_id?: string | null
}

/** The period is too short: incomes need at least 90 days. */
export interface InvalidPeriodError {
  /** `invalid_period`. */
  code?: 'invalid_period' | (string & {}) | null
  /** What went wrong, in English. For people: the wording changes, so do not compare it. */
  message?: string | null
  /** Belvo's id of the request, usually 32 lower-case hex digits. Give it to Belvo's support. */
  request_id?: string | null
}

/** The institution does not offer something of `fetch_resources`. */
export interface InvalidResourcesError {
  /** `resources`. */
  field?: string | null
  /** `invalid`. */
  code?: 'invalid' | (string & {}) | null
  /** What the institution does offer, in English. For people. */
  message?: string | null
  /** Belvo's id of the request, usually 32 lower-case hex digits. Give it to Belvo's support. */
  request_id?: string | null
}

/** What an investment is worth at one moment. Amounts in major units of the investment's currency. */
export interface InvestmentBalance {
  /** When this was worked out. Format `date-time`. */
  reference_date?: string | null
  /** Worth before taxes and fees. */
  gross_value?: number | null
  /** Part that cannot be sold, pledged for instance. */
  blocked_amount?: number | null
  /** Number of units. */
  quantity?: number | null
  /** Price of a unit before taxes and fees. */
  gross_unit_price?: number | null
  /** Worth after taxes and fees. */
  net_value?: number | null
  /** Amount held back from the net value. */
  withheld_amount?: number | null
  /** Fees and taxes charged. */
  transaction_fee?: number | null
  /** Price a unit was bought for. */
  purchase_unit_price?: number | null
  /** Fixed rate, as a fraction: 0.05 is 5 %. */
  pre_fixed_rate?: number | null
  /** Share of the index the yield follows, as a fraction. */
  post_fixed_rate?: number | null
  /** Fine for late payment. */
  penalty_fee?: number | null
  /** Interest for late payment. */
  late_payment_fee?: number | null
  /** Closing price of a unit on the exchange. */
  closing_price?: number | null
  /** Factor used to work out the price of a unit. */
  unit_price_factor?: number | null
}

/** An investment of open finance in Brazil: fixed income, shares, treasury bond or fund. Amounts in major units of `currency`. */
export interface InvestmentBrazil {
  /** Id of the investment at Belvo. Format `uuid`. */
  id?: string
  /** Kind of investment. */
  type?:
    | 'FIXED_INCOME_BANKING' | 'FIXED_INCOME_CREDIT' | 'VARIABLE_INCOME' | 'TREASURY_BOND' | 'INVESTMENT_FUND' | (string & {})
    | null
  /** CNPJ (14 digits) of the issuer; of the fund itself for funds. Null for treasury bonds. */
  issuer_id_number?: string | null
  /** ISIN, 12 characters. */
  isin_number?: string | null
  /** Currency of the investment, three capital letters. */
  currency?: string | null
  /**
   * Name of the product: `CDB`, `RDB`, `LCI`, `LCA` for bank paper, `DEBENTURES`, `CRI`, `CRA` for credit, else the name of the
   * fund, bond or share.
   */
  product_name?: string | null
  /** Whether it is free of tax. Only for `FIXED_INCOME_CREDIT`. */
  is_tax_exempt?: boolean | null
  /** Code of the investment at the clearing house, up to 30 characters. Only for fixed income. */
  clearing_code?: string | null
  /** Day it matures. Only for fixed income and treasury bonds. Format `date`. */
  due_date?: string | null
  /** Day it was issued. Only for fixed income. Format `date`. */
  issue_date?: string | null
  /** Day it was bought. Only for fixed income and treasury bonds. Format `date`. */
  purchase_date?: string | null
  /** End of the grace period. Only for fixed income. Format `date`. */
  grace_period_date?: string | null
  /** Price of a unit when it was issued. Only for fixed income. */
  issue_unit_price?: number | null
  /** What it is worth. */
  balance?: InvestmentBalance | null
  /** What it yields. */
  remuneration?: Remuneration | null
  /** Kind of fund; null for everything else. */
  classification_details?: ClassificationDetails | null
  /** Interest paid before the end. Only for `FIXED_INCOME_CREDIT` and `TREASURY_BOND`, else null. */
  voucher_payment_details?: VoucherPaymentDetails | null
  /** Who owes the money behind it. Only for `FIXED_INCOME_CREDIT`, else null. */
  debtor_details?: DebtorDetails | null
}

/** One page of investments. */
export interface InvestmentsPage extends CommonPaginationProperties {
  /** The investments on this page. */
  results: InvestmentBrazil[]
}

/** A movement of an investment: bought, sold, interest and so on. Amounts in major units of the investment's currency. */
export interface InvestmentTransactionBrazil {
  /** Id of the movement at Belvo. Format `uuid`. */
  id?: string
  /** Id of the link the data came through. Format `uuid`. */
  link?: string | null
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at?: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at?: string | null
  /** The investment. */
  investment?: InvestmentBrazil | null
  /** The bank's own id of the movement. */
  internal_identification?: string | null
  /** Day it was settled. Format `date`. */
  value_date?: string | null
  /** Sum before taxes and fees. Not for `VARIABLE_INCOME`. */
  gross_value?: number | null
  /** Sum after taxes and fees. Not for `VARIABLE_INCOME`. */
  net_value?: number | null
  /** Value of the trade (`VARIABLE_INCOME`) or the sum the customer asked for (`INVESTMENT_FUND`). Not for others. */
  value?: number | null
  /** Price of a unit. */
  unit_price?: number | null
  /** How many units the price is for. Only for `VARIABLE_INCOME`. */
  price_factor?: number | null
  /** Tax on financial operations (IOF). Not for `VARIABLE_INCOME`. */
  transaction_tax?: number | null
  /** Income tax (IR). Not for `VARIABLE_INCOME`. */
  income_tax?: number | null
  /** Number of units. */
  quantity?: number | null
  /** Direction, seen from the investment. */
  type?: EnumTransactionType | null
  /**
   * Kind of movement, in Portuguese, by kind of investment: `APLICACAO`, `RESGATE`, `COMPRA`, `VENDA`, `PAGAMENTO_JUROS`,
   * `DIVIDENDOS` and more.
   */
  subtype?: string | null
  /** The kind in free text, for `OUTROS`, up to 100 characters. */
  subtype_additional_info?: string | null
  /** Highest percentage of the index. Only for fixed income. */
  indexer_percentage?: number | null
  /** Rate of the yield. Only for fixed income and treasury bonds. */
  rate?: number | null
  /** Fee for leaving a fund. Only for `INVESTMENT_FUND`. */
  exit_fee?: number | null
  /** The broker's note. Only for `VARIABLE_INCOME`. */
  broker_note_details?: BrokerNote | null
}

/** One page of investment movements. */
export interface InvestmentTransactionsPage extends CommonPaginationProperties {
  /** The investment movements on this page. */
  results: InvestmentTransactionBrazil[]
}

/** An electronic tax document of Chile (SII), sent or received. Which of the `..._details` is filled tells the kind. */
export interface InvoiceChile {
  /** Id of the document at Belvo. Format `uuid`. */
  id?: string
  /** Id of the link the data came through. Format `uuid`. */
  link?: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at?: string | null
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at?: string | null
  /** Not documented; null in every sample. */
  additional_data?: Record<string, unknown> | null
  /** Belvo's own mark of the document, 40 hex digits. Seen in samples only. */
  invoice_identification?: string | null
  /** Sum with taxes, in major units of `currency`. */
  total_amount?: number | null
  /** Sum before value added tax, as the samples show; the provider's text says after taxes. */
  net_amount?: number | null
  /** Value added tax (IVA). */
  vat_amount?: number | null
  /** Currency, `CLP`: Chilean pesos have no decimals, the provider's samples show some anyway. */
  currency?: string | null
  /** Day of issue. Format `date`. */
  issue_date?: string | null
  /** When the document was received. Samples come with and without an offset. */
  received_at?: string | null
  /** When receipt was confirmed. Samples come with and without an offset. */
  acknowledged_at?: string | null
  /** Day a claim was raised; null when there is none. Format `date`. */
  claim_date?: string | null
  /** State of the document. */
  status?: 'REGISTERED' | 'PENDING' | 'REJECTED' | 'CANCELLED' | (string & {}) | null
  /** SII's code of the kind of document, such as 33 for an invoice or 61 for a credit note. */
  document_code?: number | null
  /** What the document is for, in Spanish, such as `Del Giro`. */
  category?: string | null
  /** SII's number of the document. */
  folio?: string | null
  /** Tax number (RUT) of who issued it. */
  sender_id?: string | null
  /** Name of who issued it. */
  sender_name?: string | null
  /** Tax number (RUT) of who received it. */
  receiver_id?: string | null
  /** Name of who received it. */
  receiver_name?: string | null
  /**
   * Direction. The provider's text calls purchases `INFLOW` and sales `OUTFLOW`, its samples do the reverse: go by which details
   * are filled.
   */
  type?: 'INFLOW' | 'OUTFLOW' | (string & {}) | null
  /** What only a purchase has. */
  purchase_invoice_details?: InvoiceChilePurchaseDetails | null
  /** What only a sale has, by the provider's schema. Its samples call it `sale_invoice_details`: read both. */
  sales_invoice_details?: InvoiceChileSalesDetails | null
  /** What only a sale has, by the provider's samples. Its schema calls it `sales_invoice_details`: read both. */
  sale_invoice_details?: InvoiceChileSalesDetails | null
  /** What only a monthly summary of receipts (`BOLETA_ELECTRONICA`, `COMPROBANTE_PAGO`) has. */
  summary_invoice_details?: InvoiceChileSummaryDetails | null
}

/** What only a purchase has. Amounts in major units of the document's currency. */
export interface InvoiceChilePurchaseDetails {
  /** Value added tax that can be claimed back. */
  vat_refundable_amount?: number | null
  /** Value added tax that cannot be claimed back. */
  vat_non_refundable_amount?: number | null
  /** SII's code of why it cannot. */
  vat_non_refundable_code?: number | null
  /** Sum before tax of fixed assets. */
  net_amount_fixed_assets?: number | null
  /** Value added tax on fixed assets. */
  vat_fixed_assets?: number | null
  /** Value added tax on what is used for taxed and untaxed sales. */
  vat_common_use?: number | null
  /** Tax that cannot be claimed as a credit. */
  tax_non_credit_amount?: number | null
  /** Value added tax the buyer did not hold back. */
  vat_non_withheld?: number | null
  /** Untaxed part. */
  tax_exempt_amount?: number | null
  /** Whether a credit or debit note is linked to it. Documented as true or false, 0 in the samples. */
  credit_or_debit_note_on_purchase?: boolean | number | null
  /** Tax on cigarettes. */
  tax_cigarettes_amount?: number | null
  /** Tax on cigars. */
  tax_cigar_amount?: number | null
  /** Tax on processed tobacco. */
  tax_processed_tobacco_amount?: number | null
  /** Additional tax. */
  additional_tax_amount?: number | null
  /** Rate of the additional tax in percent, as a decimal text. */
  additional_tax_rate?: string | null
  /** SII's code of the additional tax. */
  additional_tax_code?: number | null
}

/** What only a sale has. Amounts in major units of the document's currency. */
export interface InvoiceChileSalesDetails {
  /** Tax credit of building companies. Documented as a number; a sample has it as a text. */
  construction_sector_tax_credit?: number | string | null
  /** Tax for trade in free zones. */
  tax_free_trade_zone_amount?: number | null
  /** Deposit for containers. */
  container_deposit_guarantee?: number | null
  /** Whether nothing was charged, as for samples and gifts. */
  is_free_of_charge?: boolean | null
  /** Whether it is for a service billed by periods. Documented as true or false, 0 in a sample. */
  periodic_billing_type?: boolean | number | null
  /** Part that is not billed. */
  non_billable_amount?: number | null
  /** Sum of the period. */
  total_amount_for_period?: number | null
  /** Transport within Chile. */
  domestic_transportation_amount?: number | null
  /** Transport abroad. */
  international_transportation_amount?: number | null
  /** Code of the branch that issued it. */
  branch_code?: number | null
  /** Untaxed part. */
  tax_exempt_amount?: number | null
  /** Whether a credit or debit note is linked to it. Documented as true or false; samples of purchases show 0. */
  credit_or_debit_note_on_purchase?: boolean | number | null
  /** SII's code of the additional tax. */
  additional_tax_code?: number | null
  /** Rate of the additional tax in percent, as a decimal text. */
  additional_tax_rate?: string | null
  /** Additional tax. */
  additional_tax_amount?: number | null
  /** Value added tax of the sale. Seen in a sample only. */
  vat_amount?: number | null
  /** Value added tax held back in all. */
  vat_total_withheld?: number | null
  /** Value added tax held back in part. */
  vat_partially_withheld?: number | null
  /** Value added tax not held back. */
  vat_non_withheld?: number | null
  /** Value added tax on the seller's own sales. */
  vat_sales?: number | null
  /** Value added tax on sales for a third party. */
  vat_third_party?: number | null
  /** Value added tax booked or paid late. */
  vat_past_due?: number | null
  /** Tax number (RUT) of who issued the settlement. */
  invoice_settlement_sender_id?: string | null
  /** Commission before tax. */
  invoice_settlement_net_commission?: number | null
  /** Untaxed commission. */
  invoice_settlement_exempt_commission?: number | null
  /** Value added tax on the commission. */
  invoice_settlement_vat_commission?: number | null
  /** Kind of document it refers to. */
  reference_document_type?: string | null
  /** Number of the document it refers to. */
  reference_document_folio?: string | null
  /** Number of a receiver abroad. */
  foreign_recipient_id?: string | null
  /** Nationality of a receiver abroad. */
  foreign_recipient_nationality?: string | null
}

/** What only a monthly summary has. */
export interface InvoiceChileSummaryDetails {
  /** The month, as `YYYY-MM`. */
  month?: string | null
  /** When SII last changed the summary (date-time with offset). Format `date-time`. */
  updated_at?: string | null
  /** How many documents it adds up. */
  total_documents?: number | null
  /** Untaxed part, in major units of the document's currency. */
  tax_exempt_amount?: number | null
}

/** A tax held back on one line. */
export interface InvoiceDetailRetainedTaxSat {
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at?: string | null
  /** How it is worked out, such as `Tasa` (rate). */
  tax_type?: string | null
  /** Name of the tax, such as `ISR`. */
  tax: string | null
  /** Rate in percent: 10 is 10 %. */
  tax_percentage: number | null
  /** The tax, in major units of the invoice's currency. */
  retained_tax_amount: number | null
}

/** One line of a Mexican invoice. Amounts in major units of the invoice's currency. */
export interface InvoiceDetailSat {
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at?: string | null
  /** What was sold. */
  description: string | null
  /** SAT's code of the product or service, 8 digits. */
  product_identification: string | null
  /** How many units. */
  quantity: number | null
  /** SAT's code of the unit, such as `E48`. */
  unit_code: string | null
  /** The unit in words. */
  unit_description: string | null
  /** Price of a unit. */
  unit_amount: number | null
  /** Discount. */
  discount?: number | null
  /** SAT's code of what tax the line is subject to, such as `02`. */
  tax_subject_code?: string | null
  /** The seller's own number of the product. */
  identifier_number?: string | null
  /** Sum before taxes: `quantity` times `unit_amount`. */
  pre_tax_amount: number | null
  /** Rate in percent: 16 is 16 %. */
  tax_percentage: number | null
  /** Taxes. */
  tax_amount: number | null
  /** Sum with taxes: `pre_tax_amount` plus `tax_amount`. */
  total_amount: number | null
  /** Taxes held back on the line. */
  retained_taxes?: InvoiceDetailRetainedTaxSat[] | null
  /** Taxes passed on with the line. */
  transferred_taxes?: InvoiceDetailTransferredTaxSat[] | null
}

/** A tax on one line that the receiver pays. */
export interface InvoiceDetailTransferredTaxSat {
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at?: string | null
  /** How it is worked out, such as `Tasa` (rate). */
  tax_type?: string | null
  /** Name of the tax, such as `IVA`. */
  tax: string | null
  /** Rate in percent: 10 is 10 %. */
  tax_percentage: number | null
  /** The tax, in major units of the invoice's currency. */
  transferred_tax_amount: number | null
}

/** A part of the pay. Amounts in major units of the invoice's currency. */
export interface InvoicePayrollEarningsBreakdown {
  /** What it is, such as `CHRISTMAS_BONUS`. */
  type?: string | null
  /** Taxed part. */
  taxable_amount?: number | null
  /** Untaxed part. */
  vat_free_amount?: number | null
}

/** A further payment with the pay. */
export interface InvoicePayrollOtherPayments {
  /** What it is, such as `EMPLOYMENT_SUBSIDY`. */
  type?: string | null
  /** Sum in major units of the invoice's currency. */
  amount?: number | null
}

/** A deduction from the pay. */
export interface InvoicePayrollTaxDeductions {
  /** What it is, such as `UNION_FEES`. */
  type?: string | null
  /** Sum in major units of the invoice's currency. */
  amount?: number | null
}

/** One page of Chilean invoices. */
export interface InvoicesChilePage extends CommonPaginationProperties {
  /** The Chilean invoices on this page. */
  results: InvoiceChile[]
}

/** One page of Mexican invoices. */
export interface InvoicesPage extends CommonPaginationProperties {
  /** The Mexican invoices on this page. */
  results: InvoiceWithIdSat[]
}

/** An invoice a payment is for. Amounts in major units of `currency`. */
export interface InvoicesPaymentsRelatedDocumentsSat {
  /** SAT's id of the invoice (fiscal folio). */
  invoice_identification: string | null
  /** Currency, three capital letters (ISO 4217). */
  currency: string | null
  /** How that invoice is paid: `PUE` at once, `PPD` later. */
  payment_method: string | null
  /** Number of the part payment. */
  partiality_number?: number | null
  /** What was owed before the payment. */
  previous_balance: number | null
  /** What was paid. */
  amount_paid: number | null
  /** What is still owed. */
  outstanding_balance: number | null
}

/** A payment an invoice of kind `Pago` reports. */
export interface InvoicesPaymentsSat {
  /** When it was made. Format `date-time`. */
  date: string | null
  /** SAT's code of the way of paying, such as `03` for a bank transfer. */
  payment_type: string | null
  /** Currency of `amount`, three capital letters. */
  currency: string | null
  /** Exchange rate from `currency` to the peso when it was paid, a decimal text. */
  exchange_rate: string | null
  /** Sum in major units; in the currency of the original invoice, by the provider's words. */
  amount: number | null
  /** SAT's number of the operation. */
  operation_number: string | null
  /** Tax number (RFC) of the beneficiary. */
  beneficiary_rfc?: string | null
  /** Account number of the beneficiary. */
  beneficiary_account_number: string | null
  /** Tax number (RFC) of the payer. */
  payer_rfc: string | null
  /** Account number of the payer. */
  payer_account_number: string | null
  /** Name of the payer's bank. */
  payer_bank_name: string | null
  /** The invoices it is for. */
  related_documents: InvoicesPaymentsRelatedDocumentsSat[] | null
}

/** What only an invoice of kind `Nómina` has: pay of an employee. */
export interface InvoicesPayrollSat {
  /** Days that are paid. */
  days: number | null
  /** `O` for ordinary pay, `E` for extraordinary pay. */
  type: string | null
  /** Pay in major units of the invoice's currency. */
  amount: number | null
  /** Version of SAT's payroll complement, such as `1.2`. */
  version: string | null
  /** First day of the pay period. Format `date`. */
  date_from: string | null
  /** Last day of the pay period. Format `date`. */
  date_to: string | null
  /** When Belvo read this part. Format `date-time`. */
  collected_at?: string | null
  /** Day of the payment. Format `date`. */
  payment_date: string | null
  /** How often pay is due. */
  periodicity?: EnumInvoicePayrollPeriodicity | null
  /** Parts of the pay. */
  earnings_breakdown?: InvoicePayrollEarningsBreakdown[] | null
  /** Deductions. */
  tax_deductions?: InvoicePayrollTaxDeductions[] | null
  /** Further payments. */
  other_payments?: InvoicePayrollOtherPayments[] | null
}

/** What SAT kept Belvo from reading. */
export interface InvoiceWarningsSat {
  /**
   * Which obstacle: `sat_xml_limit_reached` (the daily number of XML downloads is used up, so the invoice may lack data) or
   * `sat_service_unavailable`.
   */
  code: 'sat_xml_limit_reached' | 'sat_service_unavailable' | (string & {}) | null
  /** The obstacle in words, in English. */
  message: string | null
}

/** A Mexican electronic invoice (CFDI), sent or received. Amounts in major units of `currency`. */
export interface InvoiceWithIdSat {
  /** Id of the invoice at Belvo. Format `uuid`. */
  id?: string
  /** Id of the link the data came through. Format `uuid`. */
  link?: string | null
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at?: string | null
  /** SAT's id of the invoice (fiscal folio). */
  invoice_identification: string | null
  /** Day of the invoice, as `YYYY-MM-DD`. */
  invoice_date: string | null
  /** State at SAT, in Spanish: `Vigente` (valid) or `Cancelado` (cancelled). */
  status: string | null
  /** Kind of invoice. */
  invoice_type: EnumInvoiceSatInvoiceType | null
  /** Direction, seen from the owner of the link. */
  type: EnumInvoiceType | null
  /** Taxes in all. */
  tax_details?: TaxDetailsInvoicesSat | null
  /** Tax number (RFC) of who issued it. */
  sender_id: string | null
  /** SAT's code of the issuer's tax regime, such as `601`. */
  sender_fiscal_regime?: string | null
  /** Name of who issued it. */
  sender_name: string | null
  /** Whether the sender is on SAT's list of tax fraud (articles 69 and 69-B), which changes every three months. */
  sender_tax_fraud_status?:
    | 'INVESTIGATING' | 'DISMISSED' | 'CONFIRMED' | 'OVERTURNED' | 'NO_TAX_FRAUD_STATUS' | (string & {}) | null
  /** Tax number (RFC) of who received it. */
  receiver_id: string | null
  /** Postal code of the receiver, 5 digits. */
  receiver_postal_code?: string | null
  /** SAT's code of the receiver's tax regime, such as `601`. */
  receiver_fiscal_regime?: string | null
  /** Name of who received it. */
  receiver_name: string | null
  /** Whether the receiver is on SAT's list of tax fraud (articles 69 and 69-B), which changes every three months. */
  receiver_tax_fraud_status?:
    | 'INVESTIGATING' | 'DISMISSED' | 'CONFIRMED' | 'OVERTURNED' | 'NO_TAX_FRAUD_STATUS' | (string & {}) | null
  /** State of the cancellation; null when there is none. */
  cancelation_status: string | null
  /** Day of the cancellation. Format `date`. */
  cancelation_update_date: string | null
  /** Day the invoice was certified. Format `date`. */
  certification_date: string | null
  /** Tax number (RFC) of who certified it. */
  certification_authority: string | null
  /** SAT's code of the way of paying, such as `99` for not yet known. */
  payment_type: string | null
  /**
   * No longer filled.
   *
   * @deprecated
   */
  payment_type_description: string | null
  /** At once or later. */
  payment_method?: EnumInvoiceSatPaymentMethod | null
  /**
   * No longer filled.
   *
   * @deprecated
   */
  payment_method_description?: string | null
  /** SAT's code of what the receiver uses the invoice for, such as `P01`. */
  usage?: string | null
  /** Version of the CFDI standard, such as `3.3`. */
  version?: string | null
  /** Postal code of the place of issue. */
  place_of_issue?: string | null
  /** The lines. */
  invoice_details: InvoiceDetailSat[] | null
  /** Currency, three capital letters (ISO 4217). */
  currency: string | null
  /** Sum of the lines before taxes. */
  subtotal_amount: number | null
  /** Exchange rate of the invoice's currency. */
  exchange_rate: number | null
  /** Taxes. */
  tax_amount: number | null
  /** Discounts. */
  discount_amount: number | null
  /** Sum to pay: `subtotal_amount` plus `tax_amount` minus `discount_amount`. */
  total_amount: number | null
  /** Other invoices this one refers to. */
  related_invoices?: RelatedInvoiceSat[] | null
  /** Payments, for an invoice of kind `Pago`. */
  payments: InvoicesPaymentsSat[] | null
  /** Pay, for an invoice of kind `Nómina`; null for others. */
  payroll: InvoicesPayrollSat | null
  /** The taxpayer's own number. */
  folio?: string | null
  /** The taxpayer's own group of invoices. */
  series?: string | null
  /** SAT's code of whether goods were exported, such as `01` for no. */
  export_type?: string | null
  /** The invoice as XML. Null unless `attach_xml` was true; also when SAT's daily limit was reached (see `warnings`). */
  xml?: string | null
  /** What could not be read. */
  warnings?: InvoiceWarningsSat | null
  /**
   * No longer filled: see `sender_tax_fraud_status`.
   *
   * @deprecated
   */
  sender_blacklist_status?: string | null
  /**
   * No longer filled: see `receiver_tax_fraud_status`.
   *
   * @deprecated
   */
  receiver_blacklist_status?: string | null
}

/** A person's connection to one institution: everything else is read through it. */
export interface Link {
  /** Id of the link, the `link` of every other call. Format `uuid`. */
  id: string
  /** Belvo's name of the institution. */
  institution?: string | null
  /** Whether it is read once or refreshed by Belvo. */
  access_mode?: EnumLinkAccessModeResponse | null
  /** When Belvo last got in with this link. Null before the first time. Format `date-time`. */
  last_accessed_at?: string | null
  /** When the link was made. Format `date-time`. */
  created_at?: string | null
  /** Your own name for it. Null also when what you sent looked like personal data. */
  external_id?: string | null
  /** Stable hash of the person's login at this institution (44 characters): the same for two links of one login. */
  institution_user_id?: string | null
  /** Whether it works. */
  status?: EnumLinkStatus | null
  /** Id of the Belvo user or key that made it. Format `uuid`. */
  created_by?: string | null
  /** How often Belvo refreshes it. Null for single links. */
  refresh_rate?: EnumLinkRefreshRate | null
  /** How long Belvo keeps the login: `store`, `nostore` or days such as `27d`. */
  credentials_storage?: string | null
  /** What Belvo reads on its own after the link is made and at each refresh, such as `ACCOUNTS`. */
  fetch_resources?: LinkResource[] | null
  /** After how many days without a retrieval the data is deleted, such as `42d`. */
  stale_in?: string | null
}

/** The link was refreshed less than ten minutes ago. */
export interface LinkAlreadyRefreshedError {
  /** `link_refreshed`. */
  code?: 'link_refreshed' | (string & {}) | null
  /** What went wrong, in English. For people: the wording changes, so do not compare it. */
  message?: string | null
  /** Belvo's id of the request, usually 32 lower-case hex digits. Give it to Belvo's support. */
  request_id?: string | null
}

/** What to read again. */
export interface LinkRefreshRequest {
  /**
   * Names of what to read, such as `ACCOUNTS` or `TRANSACTIONS`. What is read when it is left out is not documented; the link's
   * own list is likely.
   */
  fetch_resources?: LinkResourceInput[] | undefined
}

/** Login of a person, one kind for each institution. Belvo tells them apart by `institution`. */
export type LinkRegisterRequest = LinksRequestEmploymentBrazil | LinksRequestEmploymentMexico | LinksRequestFiscalMexico

/** Something Belvo reads on its own for a link. What a link may have depends on its institution. */
export type LinkResource =
  | 'ACCOUNTS' | 'OWNERS' | 'TRANSACTIONS' | 'BILLS' | 'INVESTMENTS' | 'INVESTMENT_TRANSACTIONS' | 'EXCHANGES' | 'INCOMES'
  | 'RECURRING_EXPENSES' | 'RISK_INSIGHTS' | 'FINANCIAL_STATEMENTS' | 'INVOICES' | 'TAX_COMPLIANCE_STATUS' | 'TAX_RETENTIONS'
  | 'TAX_RETURNS' | 'TAX_STATUS' | 'EMPLOYMENT_RECORDS' | 'EMPLOYMENT_METRICS' | 'CURRENT_EMPLOYMENTS' | 'EMPLOYMENTS'
  | (string & {})

/**
 * Something Belvo reads on its own for a link. What a link may have depends on its institution.
 *
 * What you send: only documented values. `LinkResource` is what you are sent.
 */
export type LinkResourceInput =
  | 'ACCOUNTS' | 'OWNERS' | 'TRANSACTIONS' | 'BILLS' | 'INVESTMENTS' | 'INVESTMENT_TRANSACTIONS' | 'EXCHANGES' | 'INCOMES'
  | 'RECURRING_EXPENSES' | 'RISK_INSIGHTS' | 'FINANCIAL_STATEMENTS' | 'INVOICES' | 'TAX_COMPLIANCE_STATUS' | 'TAX_RETENTIONS'
  | 'TAX_RETURNS' | 'TAX_STATUS' | 'EMPLOYMENT_RECORDS' | 'EMPLOYMENT_METRICS' | 'CURRENT_EMPLOYMENTS' | 'EMPLOYMENTS'

/** One page of links. */
export interface LinksPage extends CommonPaginationProperties {
  /** The links on this page. */
  results: Link[]
}

/**
 * New credentials of a link. The provider's schema also calls `institution` and `username` required without declaring them
 * (unverified); neither can be changed.
 */
export interface LinksPutRequest {
  /** The new password. */
  password: string
  /** The second password or PIN, where the institution's form has one. */
  password2?: string | undefined
  /** One-time code, where the institution asks for one at login. */
  token?: string | undefined
}

/** Login to the Brazilian social security institute (INSS). */
export interface LinksRequestEmploymentBrazil {
  /** Belvo's name of the institution: `inss_br_employment`. */
  institution: string
  /** CPF of the person: 11 digits, with or without dots and dash. */
  username: string
  /** Password of the person's gov.br account, 8 to 70 characters. Format `password`. */
  password: string
  /** Your own name for the link. 3 to 256 characters. */
  external_id?: string | undefined
  /**
   * Whether the link is read once or refreshed. `recurrent` when left out.
   *
   * @defaultValue `"recurrent"`
   */
  access_mode?: EnumLinkAccessModeRequest | undefined
  /** What Belvo reads right away; a webhook tells when each part is there. */
  fetch_resources?: FetchResourcesEmploymentBrazil | undefined
  /** How long Belvo keeps the login. */
  credentials_storage?: string | undefined
  /** After how many days without a retrieval the data is deleted. */
  stale_in?: string | undefined
}

/** Identity of a person at a Mexican social security institute (IMSS or ISSSTE). There is no password. */
export interface LinksRequestEmploymentMexico {
  /** Belvo's name of the institution: `imss_mx_employment`, `issste_mx_employment` or, in the sandbox, `planet_mx_employment`. */
  institution: string
  /** CURP of the person: 18 capital letters and digits. */
  username: string
  /** E-mail address of the person, where the institution's form asks for one. */
  username2?: string | undefined
  /** Your own name for the link. 3 to 256 characters. */
  external_id?: string | undefined
  /**
   * Whether the link is read once or refreshed. `recurrent` when left out.
   *
   * @defaultValue `"recurrent"`
   */
  access_mode?: EnumLinkAccessModeRequest | undefined
  /** What Belvo reads right away; a webhook tells when each part is there. */
  fetch_resources?: FetchResourcesEmploymentMexico | undefined
  /** How long Belvo keeps the identity. */
  credentials_storage?: string | undefined
  /** After how many days without a retrieval the data is deleted. */
  stale_in?: string | undefined
}

/** Login to the Mexican tax authority (SAT). */
export interface LinksRequestFiscalMexico {
  /** Belvo's name of the institution: `sat_mx_fiscal` or, in the sandbox, `tatooine_mx_fiscal`. */
  institution: string
  /** RFC of the taxpayer: 12 characters for a company, 13 for a person. */
  username: string
  /** The taxpayer's SAT password (CIEC), 8 letters and digits. Format `password`. */
  password: string
  /** Your own name for the link. 3 to 256 characters. */
  external_id?: string | undefined
  /**
   * Whether the link is read once or refreshed. `recurrent` when left out.
   *
   * @defaultValue `"recurrent"`
   */
  access_mode?: EnumLinkAccessModeRequest | undefined
  /** What Belvo reads right away; a webhook tells when each part is there. */
  fetch_resources?: FetchResourcesFiscalMexico | undefined
  /** How long Belvo keeps the login. */
  credentials_storage?: string | undefined
  /** After how many days without a retrieval the data is deleted. */
  stale_in?: string | undefined
}

/** The institution refused the login: wrong, missing, blocked or no longer tried credentials. */
export interface LoginError {
  /** `login_error`. */
  code?: 'login_error' | (string & {}) | null
  /** What went wrong, in English. For people: the wording changes, so do not compare it. */
  message?: string | null
  /** Belvo's id of the request, usually 32 lower-case hex digits. Give it to Belvo's support. */
  request_id?: string | null
}

/** No record with this id is visible to these keys. */
export interface NotFoundError {
  /** `not_found`. */
  code?: 'not_found' | (string & {}) | null
  /** What went wrong, in English. For people: the wording changes, so do not compare it. */
  message?: string | null
  /** Belvo's id of the request, usually 32 lower-case hex digits. Give it to Belvo's support. */
  request_id?: string | null
}

/** What a person did in a job. */
export interface OccupationBrazil {
  /** First day. Format `date`. */
  start_date: string | null
  /** Last day. Null while it lasts. Format `date`. */
  end_date: string | null
  /** The occupation in the words of the official list (CBO). */
  description: string | null
  /** The occupation as the employer gave it. */
  name: string | null
  /** Urban, rural or not known, in Portuguese. */
  locale: 'Urbana' | 'Rural' | 'Não Identificado' | (string & {}) | null
}

/** An owner in Belvo's flat form, from institutions outside open finance. */
export interface Owner {
  /** Id of the owner at Belvo. Format `uuid`. */
  id: string
  /** Id of the link the data came through. Format `uuid`. */
  link: string | null
  /** The institution's own id of the owner. */
  internal_identification: string | null
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at?: string | null
  /** Full name, up to 128 characters. */
  display_name: string | null
  /** E-mail address. */
  email: string | null
  /** Phone number in one text. */
  phone_number: string | null
  /** Address in one line. */
  address: string | null
  /** The document. */
  document_id?: OwnerDocumentId | null
  /**
   * No longer filled.
   *
   * @deprecated
   */
  business_name?: string | null
  /**
   * No longer filled.
   *
   * @deprecated
   */
  first_name?: string | null
  /**
   * No longer filled.
   *
   * @deprecated
   */
  last_name?: string | null
  /**
   * No longer filled.
   *
   * @deprecated
   */
  second_last_name?: string | null
}

/** A postal address of an owner. */
export interface OwnerAddresses {
  /** True for the main one. */
  is_main: boolean | null
  /** Street and number, up to 150 characters. */
  address: string | null
  /** More about it, in free text, up to 150 characters. */
  additional_info: string | null
  /** Part of town, up to 50 characters. */
  district_name: string | null
  /** Town, up to 50 characters. */
  town: string | null
  /** Code of the town (IBGE), 7 digits. */
  town_code: string | null
  /** State, two letters, such as `SP`. */
  state: string | null
  /** Postal code (CEP), 8 digits without dash. */
  postcode: string | null
  /** Country in words, up to 80 characters. */
  country_name: string | null
  /** Country, three capital letters (ISO 3166-1 alpha-3). */
  country_code: string | null
  /** Latitude in degrees, as a decimal text. */
  latitude: string | null
  /** Longitude in degrees, as a decimal text. */
  longitude: string | null
}

/** A further document of a company. */
export interface OwnerBusinessDocumentIds {
  /** Kind of document, such as `EIN`. */
  type: EnumOwnerIndividualDocumentIdType | null
  /** The kind in free text, for `OTHER`, up to 70 characters. */
  type_additional_info: string | null
  /** Number of the document, up to 40 characters. */
  number: string | null
  /** Check digit of the number, up to 2 characters. */
  check_digit: string | null
  /** Day it was issued. Format `date`. */
  issue_date: string | null
  /** Day it ends. Format `date`. */
  expiration_date: string | null
  /** Country that issued it, three letters. */
  country_of_issuance: string | null
  /** More about it, in free text, up to 100 characters. */
  additional_info: string | null
}

/** An economic activity of a company. (The provider misspells the name of the schema.) */
export interface OwnerBusinessEconomicActivies {
  /** True for the main one. */
  is_main: boolean | null
  /** Code of the activity (CNAE), 2 to 7 digits. */
  code: string | null
}

/** Activities, revenue and wealth of a company. */
export interface OwnerBusinessFinancialProfile {
  /** Its economic activities. */
  economic_activities: OwnerBusinessEconomicActivies[] | null
  /** Revenue as the company told the bank. */
  informed_revenue: OwnerBusinessInformedRevenue | null
  /** What the company owns. */
  patrimony: OwnerBusinessPatrimony | null
}

/** What the company has at the bank. */
export interface OwnerBusinessFinancialRelation {
  /** Since when the company is a customer (date-time, UTC, in the form `2021-05-21T08:30:00Z`). Format `date-time`. */
  start_date: string | null
  /** Products the company uses, in the directory's words, such as `CONTA_DEPOSITO_A_VISTA`. */
  product_services: string[] | null
  /** Who acts for the company. */
  procurators: OwnerProcurators[] | null
  /** The accounts. */
  products: OwnerBusinessProducts[] | null
}

/** Revenue as the company told the bank. */
export interface OwnerBusinessInformedRevenue {
  /** How often it is counted. */
  frequency: EnumOwnerBusinessInformedRevenueFrequency | null
  /** The rhythm in free text, for `OTHERS`, up to 100 characters. */
  frequency_additional_info: string | null
  /** Sum each time, in major units. */
  amount: number | null
  /** Currency of `amount`, three capital letters. */
  currency: string | null
  /** Year it is for. */
  year: number | null
}

/** A company that owns accounts, from open finance in Brazil. Told from a person by `company_name` and `incorporation_date`. */
export interface OwnerBusinessOpenFinanceBrazil {
  /** Id of the owner at Belvo. Format `uuid`. */
  id: string
  /** Id of the link the data came through. Format `uuid`. */
  link: string | null
  /** The bank's own id of the company. */
  internal_identification: string | null
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at: string | null
  /** Registered name, up to 128 characters. */
  company_name: string | null
  /** Trading name, up to 128 characters. */
  trade_name: string | null
  /** Day the company was founded. Format `date`. */
  incorporation_date: string | null
  /** CNPJs (14 digits) of the institutions that registered the company. */
  companies_id: string[] | null
  /** The main document. */
  document_id: OwnerDocumentIdOpenFinanceBrazil | null
  /** Further documents. */
  additional_documents: OwnerBusinessDocumentIds[] | null
  /** Main e-mail address. */
  email: string | null
  /** All e-mail addresses. */
  emails: OwnerEmails[] | null
  /** Main address in one line. */
  address: string | null
  /** All postal addresses. */
  addresses: OwnerAddresses[] | null
  /** Main phone number in one text. */
  phone_number: string | null
  /** All phone numbers. */
  phone_numbers: OwnerPhoneNumbers[] | null
  /** Members and administrators. */
  parties: OwnerParties[] | null
  /** Activities, revenue and wealth. */
  financial_profile: OwnerBusinessFinancialProfile | null
  /** What the company has at the bank. */
  financial_relation: OwnerBusinessFinancialRelation | null
}

/** What the company owns, as told to the bank. */
export interface OwnerBusinessPatrimony {
  /** Its worth in major units. */
  amount: number | null
  /** Currency of `amount`, three capital letters. */
  currency: string | null
  /** Day it is for. Format `date`. */
  date: string | null
}

/** An account the company has at the bank. */
export interface OwnerBusinessProducts {
  /** Kind of account. */
  type: EnumOwnerBusinessProductType | null
  /** Closer kind, in the directory's words, such as `CONJUNTA_SIMPLES` (held jointly). */
  subtype: string | null
  /** Number of the branch, up to 4 digits. */
  agency: string | null
  /** Number of the bank in the clearing (COMPE), 3 digits. */
  clearing_code: string | null
  /** Number of the account, 8 to 20 digits. */
  number: string | null
  /** Check digit of the number, up to 2 characters. */
  check_digit: string | null
}

/** The document of an owner. */
export interface OwnerDocumentId {
  /** Kind of document: Brazil `CPF`, `CNPJ`; Colombia `CC`, `NIT`; Mexico `CURP`, `NSS`, `RFC`. */
  document_type: 'CPF' | 'CNPJ' | 'CC' | 'NIT' | 'CURP' | 'NSS' | 'RFC' | (string & {}) | null
  /** The number. */
  document_number: string | null
}

/** The main document of an owner. */
export interface OwnerDocumentIdOpenFinanceBrazil {
  /** `CPF` for a person, `CNPJ` for a company. */
  document_type: 'CPF' | 'CNPJ' | (string & {}) | null
  /** The number. */
  document_number: string | null
}

/** An e-mail address of an owner. */
export interface OwnerEmails {
  /** True for the main one. */
  is_main: boolean | null
  /** The address, up to 320 characters. */
  email: string | null
}

/** A parent of a person. */
export interface OwnerFiliations {
  /** Mother or father. */
  type: EnumOwnerFiliationType | null
  /** Name in the register, up to 70 characters. */
  civil_name: string | null
  /** Name the parent goes by, up to 70 characters. */
  social_name: string | null
}

/** A further document of a person. */
export interface OwnerIndividualDocumentIds {
  /** Kind of document. */
  type: EnumOwnerIndividualDocumentIdType | null
  /** The kind in free text, for `OTHER`, up to 70 characters. */
  type_additional_info: string | null
  /** Number of the document, up to 40 characters. */
  number: string | null
  /** Check digit of the number, up to 2 characters. */
  check_digit: string | null
  /** Day it was issued. Format `date`. */
  issue_date: string | null
  /** Day it ends. Format `date`. */
  expiration_date: string | null
  /** Country that issued it, three letters (ISO 3166-1 alpha-3). There for passports. */
  country_of_issuance: string | null
  /** More about it, in free text, up to 100 characters. */
  additional_info: string | null
}

/** Occupation, income and wealth of a person. */
export interface OwnerIndividualFinancialProfile {
  /** CNPJ (14 digits) of the company the person works for. */
  company_id: string | null
  /** Which list the occupation is taken from. */
  occupation_code: EnumOwnerIndividualFinancialProfileOccupationCode | null
  /** Code of the occupation in that list, or the occupation in words. */
  occupation_description: string | null
  /** Income as the person told the bank. */
  informed_income: OwnerIndividualInformedIncome | null
  /** What the person owns. */
  patrimony: OwnerIndividualPatrimony | null
}

/** What the person has at the bank. */
export interface OwnerIndividualFinancialRelation {
  /** Since when the person is a customer (date-time, UTC, in the form `2021-05-21T08:30:00Z`). Format `date-time`. */
  start_date: string | null
  /** Products the person uses, in the directory's words, such as `CONTA_DEPOSITO_A_VISTA`. */
  product_services: string[] | null
  /** Products in free text, up to 100 characters. */
  product_services_additional_info: string | null
  /** Who acts for the person. */
  procurators: OwnerProcurators[] | null
  /** The accounts. */
  products: OwnerIndividualProducts[] | null
  /** Requests to have the salary paid into another bank. */
  salary_portability_requests?: OwnerIndividualSalaryPortabilityRequests[] | null
  /** Accounts the salary is paid into. */
  payroll_accounts?: OwnerIndividualPayrollAccounts[] | null
}

/** Income as the person told the bank. */
export interface OwnerIndividualInformedIncome {
  /** How often it arrives. */
  frequency: EnumOwnerInformedIncomeFrequency | null
  /** Sum each time, in major units. */
  amount: number | null
  /** Currency of `amount`, three capital letters. */
  currency: string | null
  /** Day the person last got it. Format `date`. */
  date: string | null
}

/** A document that shows a nationality. */
export interface OwnerIndividualNationalityDocumentId {
  /** Kind of document. */
  type: EnumOwnerIndividualDocumentIdType | null
  /** Number of the document, up to 40 characters. */
  number: string | null
  /** Day it was issued. Format `date`. */
  issue_date: string | null
  /** Day it ends. Format `date`. */
  expiration_date: string | null
  /** Country that issued it, three letters. */
  country_of_issuance: string | null
  /** More about it, in free text, up to 100 characters. */
  additional_info: string | null
}

/** A person who owns accounts, from open finance in Brazil. Told from a company by `display_name` and `birth_date`. */
export interface OwnerIndividualOpenFinanceBrazil {
  /** Id of the owner at Belvo. Format `uuid`. */
  id: string
  /** Id of the link the data came through. Format `uuid`. */
  link: string | null
  /** The bank's own id of the person. */
  internal_identification: string | null
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at: string | null
  /** Full name, up to 128 characters. */
  display_name: string | null
  /** Name the person goes by, up to 128 characters. */
  social_name: string | null
  /** Day of birth. Format `date`. */
  birth_date: string | null
  /** Marital status. */
  marital_status: EnumOwnerMaritalStatus | null
  /** Marital status in free text, for `OTHER`, up to 50 characters. */
  marital_status_additional_info: string | null
  /** Gender as the bank registered it. */
  gender: EnumOwnerGender | null
  /** CNPJs (14 digits) of the institutions that registered the person. */
  companies_id: string[] | null
  /** Whether the person lives in Brazil. */
  is_local_resident: boolean | null
  /** The main document. */
  document_id: OwnerDocumentIdOpenFinanceBrazil | null
  /** Further documents. */
  additional_documents: OwnerIndividualDocumentIds[] | null
  /** Nationalities. Only there for people who do not live in Brazil. */
  nationalities: OwnerNationalities[] | null
  /** Main e-mail address. */
  email: string | null
  /** All e-mail addresses. */
  emails: OwnerEmails[] | null
  /** Main address in one line. */
  address: string | null
  /** All postal addresses. */
  addresses: OwnerAddresses[] | null
  /** Main phone number in one text. */
  phone_number: string | null
  /** All phone numbers. */
  phone_numbers: OwnerPhoneNumbers[] | null
  /** The parents. */
  filiations: OwnerFiliations[] | null
  /** Occupation, income and wealth. */
  financial_profile: OwnerIndividualFinancialProfile | null
  /** What the person has at the bank. */
  financial_relation: OwnerIndividualFinancialRelation | null
}

/** What the person owns, as told to the bank. */
export interface OwnerIndividualPatrimony {
  /** Its worth in major units. */
  amount: number | null
  /** Currency of `amount`, three capital letters. */
  currency: string | null
  /** Year it is for. */
  year: number | null
}

/** An account the salary is paid into. */
export interface OwnerIndividualPayrollAccounts {
  /** Name of the employer, up to 80 characters. */
  employer_name?: string | null
  /** CNPJ (14 digits) or CPF (11 digits) of the employer. */
  employer_id_number?: string | null
  /** CNPJ (14 digits) of the bank the employer pays through. */
  employer_bank_id_number?: string | null
  /** Number of that bank in the payment system (ISPB), 8 digits. */
  employer_bank_code?: string | null
  /** Day the account was opened. Format `date`. */
  account_opening_date?: string | null
}

/** An account the person has at the bank. */
export interface OwnerIndividualProducts {
  /** Kind of account. */
  type: EnumOwnerIndividualProductType | null
  /** Closer kind, in the directory's words, such as `CONJUNTA_SIMPLES` (held jointly). */
  subtype: string | null
  /** Number of the branch, up to 4 digits. */
  agency: string | null
  /** Number of the bank in the clearing (COMPE), 3 digits. */
  clearing_code: string | null
  /** Number of the account, 8 to 20 digits. */
  number: string | null
  /** Check digit of the number, up to 2 characters. */
  check_digit: string | null
}

/** A request to have the salary paid into another bank. */
export interface OwnerIndividualSalaryPortabilityRequests {
  /** Name of the employer, up to 80 characters. */
  employer_name?: string | null
  /** CNPJ (14 digits) or CPF (11 digits) of the employer. */
  employer_id_number?: string | null
  /** CNPJ (14 digits) of the bank the employer pays through. */
  employer_bank_id_number?: string | null
  /** Number of that bank in the payment system (ISPB), 8 digits. */
  employer_bank_code?: string | null
  /** Day the request was granted. Format `date`. */
  portability_approval_date?: string | null
}

/** A nationality of a person. */
export interface OwnerNationalities {
  /** The nationality, usually a country of three letters. */
  info: string | null
  /** Documents that show it. */
  documents: OwnerIndividualNationalityDocumentId[] | null
}

/** A member or administrator of a company. */
export interface OwnerParties {
  /** Person or company. */
  person_type: EnumOwnerPartyPersonType | null
  /** Member or administrator. */
  type: EnumOwnerPartyType | null
  /** Full name of the person, up to 128 characters. */
  display_name: string | null
  /** Name the person goes by, up to 128 characters. */
  social_name: string | null
  /** Registered name, when the party is a company. */
  company_name?: string | null
  /** Trading name, when the party is a company. */
  trade_name: string | null
  /** Since when the party belongs to the company. Format `date`. */
  start_date: string | null
  /** Share in the company as a fraction: 0.51 is 51 %. */
  percentage_type: number | null
  /** Kind of document. */
  document_type: EnumOwnerPartyDocumentType | null
  /** Number of the document, up to 40 characters. */
  document_number: string | null
  /** Day it was issued. Format `date`. */
  document_issue_date: string | null
  /** Day it ends. Format `date`. */
  document_expiration_date: string | null
  /** Country that issued it, three letters. */
  document_country: string | null
  /** More about the document, in free text, up to 100 characters. */
  document_additional_info: string | null
}

/** A phone number of an owner. */
export interface OwnerPhoneNumbers {
  /** True for the main one. */
  is_main: boolean | null
  /** Kind of number. */
  type: EnumOwnerPhoneNumberType | null
  /** More about it, in free text, up to 100 characters. */
  additional_info: string | null
  /** The number without codes, 8 to 11 digits. */
  number: string | null
  /** Country code without `+`, up to 4 digits. */
  country_code: string | null
  /** Area code (DDD), up to 2 digits. */
  area_code: string | null
  /** Extension, up to 5 digits. */
  extension: string | null
}

/** Someone who acts for the owner. */
export interface OwnerProcurators {
  /** Legal representative or holder of a power of attorney. */
  type: EnumOwnerProcuratorType | null
  /** Name in the register, up to 70 characters. */
  civil_name: string | null
  /** Name the person goes by, up to 70 characters. */
  social_name: string | null
  /** CPF of that person, 11 digits. */
  document_number: string | null
}

/** One page of owners. */
export interface OwnersPage extends CommonPaginationProperties {
  /** The owners on this page. */
  results: AnyOwner[]
}

/** Continues a call that was answered with 428: which session, and the code the person got. */
export interface PatchBody {
  /** `session` of the 428 answer, 32 lower-case hex digits. It ends soon: too late is a 400 `session_expired`. */
  session: string
  /** The code the person got. Leave it out when the 428 answer said `expects_user_input: false`. */
  token?: string | undefined
  /** `link` of the 428 answer. Format `uuid`. */
  link: string
  /**
   * Whether Belvo keeps what it reads, as in the call that was interrupted. True when left out.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
}

/** An instalment of property tax. */
export interface PropertyTaxPayment {
  /** Year it is for. */
  year: number | null
  /** Number of the instalment in that year. */
  installment: number | null
  /** Day it is due. Format `date`. */
  due_date: string | null
  /** Sum in pesos. The sample (19.864) looks like a thousands separator read as a decimal point. */
  amount_due: number | null
}

/** An expense that comes back every month. Amounts in major units of the account's currency. */
export interface RecurringExpenses {
  /** Id of the expense at Belvo. Format `uuid`. */
  id?: string
  /** The account that was looked at. */
  account: AccountOpenFinanceBrazil | null
  /** Name Belvo made from the texts of the transactions: a merchant or what the payment is. */
  name: string | null
  /** The transactions it was found in. */
  transactions: RecurringExpenseSourceTransaction[] | null
  /** How often it comes back. */
  frequency: EnumRecurringExpenseFrequency | null
  /** Average of one payment. */
  average_transaction_amount: number | null
  /** Median of the payments. */
  median_transaction_amount: number | null
  /** Days since the latest payment. */
  days_since_last_transaction: number | null
  /** What it is for. */
  category: EnumRecurringExpenseCategory | null
  /** Subscription or another regular payment. */
  payment_type: EnumRecurringExpensePaymentType | null
}

/** A transaction a recurring expense was found in. */
export interface RecurringExpenseSourceTransaction {
  /** Sum in major units of the account's currency. */
  amount: number | null
  /** Text of the bank. */
  description: string | null
  /** Day it took place. Format `date`. */
  value_date: string | null
}

/** One page of recurring expenses. */
export interface RecurringExpensesPage extends CommonPaginationProperties {
  /** The recurring expenses on this page. */
  results: RecurringExpenses[]
}

/** Another invoice this one refers to. */
export interface RelatedInvoiceSat {
  /** SAT's code of how the two are related, such as `01` for a credit note. */
  relationship_type?: string | null
  /** Folio of the other invoice. */
  related_invoice_identification?: string | null
}

/** What an investment yields. */
export interface Remuneration {
  /** Fixed rate agreed at issue, as a fraction: 0.15 is 15 %. */
  pre_fixed_rate?: number | null
  /** Rate after an index agreed at issue, as a fraction: 0.15 is 15 %. */
  post_fixed_rate?: number | null
  /** Whether the rate grows linearly or exponentially. */
  rate_type?: 'LINEAR' | 'EXPONENCIAL' | (string & {}) | null
  /** Period the rate is for, in Portuguese. */
  rate_periodicity?: 'DIARIO' | 'MENSAL' | 'ANUAL' | 'SEMESTRAL' | (string & {}) | null
  /** Whether working days (`DIAS_UTEIS`) or calendar days (`DIAS_CORRIDOS`) are counted. */
  calculation_base?: 'DIAS_UTEIS' | 'DIAS_CORRIDOS' | (string & {}) | null
  /** Index the yield follows. `PRE_FIXADO`: none, the rate is fixed. */
  indexer?:
    | 'CDI' | 'DI' | 'TR' | 'IPCA' | 'IGP_M' | 'IGP_DI' | 'INPC' | 'BCP' | 'TLC' | 'SELIC' | 'PRE_FIXADO' | 'OUTROS'
    | (string & {}) | null
  /** The index in free text, for `OUTROS`, up to 50 characters. */
  indexer_additional_info?: string | null
}

/** Reading at the institution took more than five minutes. What was read is kept: ask again, for less. */
export interface RequestTimeoutError {
  /** `request_timeout`. */
  code?: 'request_timeout' | (string & {}) | null
  /** What went wrong, in English. For people: the wording changes, so do not compare it. */
  message?: string | null
  /** Belvo's id of the request, usually 32 lower-case hex digits. Give it to Belvo's support. */
  request_id?: string | null
}

/** One tax held back. Amounts in pesos. */
export interface RetentionBreakdown {
  /** Sum the tax is worked out from. */
  base_amount: number | null
  /** SAT's code of the tax, such as `01`. */
  tax_type: string | null
  /** The tax held back. */
  retained_amount: number | null
  /** Whether it was paid or only provisioned. */
  payment_status: EnumTaxRetentionPaymentStatus | null
}

/**
 * Figures about a person's accounts that help to judge a credit risk. Windows: `3d` three days, `1w` a week, `1m`, `3m`, `6m`,
 * `12m` months.
 */
export interface RiskInsights {
  /** Id of the analysis at Belvo. Format `uuid`. */
  id: string
  /** Id of the link the data came through. Format `uuid`. */
  link: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at: string | null
  /** Ids (UUID) of the accounts looked at. */
  accounts: string[] | null
  /** Current and savings accounts. */
  assets_metrics: RiskInsightsAssetMetrics | null
  /** Credit cards. */
  credit_cards_metrics: RiskInsightsCreditCardMetrics | null
  /** Loans and overdrafts. */
  loans_metrics: RiskInsightsLoansMetrics | null
  /** Balances over time. */
  balances_metrics: RiskInsightsBalanceMetrics | null
  /** Transactions over time. */
  transactions_metrics: RiskInsightsTransactionMetrics | null
  /** Cash flow over time. */
  cashflow_metrics: RiskInsightsCashflowMetrics | null
  /** Figures by category. */
  category_metrics: RiskInsightsCategoryMetrics[] | null
}

/** Current and savings accounts. Amounts in major units. */
export interface RiskInsightsAssetMetrics {
  /** Belvo's names of the institutions looked at, usually one. */
  institutions: string[] | null
  /** Accounts that hold money. The provider's schema requires it under another name (`num_accounts`), so it may be missing. */
  num_assets_accounts?: number | null
  /** Current accounts. */
  num_checking_accounts: number | null
  /** Savings accounts. */
  num_savings_accounts: number | null
  /** Closing balance of the current accounts together. */
  checking_accounts_balance: number | null
  /** Closing balance of the savings accounts together. */
  savings_accounts_balance: number | null
}

/** Balances of current and savings accounts over time. Amounts in major units; null where there is too little history. */
export interface RiskInsightsBalanceMetrics {
  /** Balance of all accounts together when they were read. */
  closing_balance: number | null
  /** Lowest balance in the last three days. */
  min_balance_3d: number | null
  /** Lowest balance in the last week. */
  min_balance_1w: number | null
  /** Lowest balance in the last month. */
  min_balance_1m: number | null
  /** Lowest balance in the last three months. */
  min_balance_3m: number | null
  /** Lowest balance in the last six months. */
  min_balance_6m: number | null
  /** Lowest balance in the last twelve months. */
  min_balance_12m: number | null
  /** Mean balance in the last three days. */
  mean_balance_3d: number | null
  /** Mean balance in the last week. */
  mean_balance_1w: number | null
  /** Mean balance in the last month. */
  mean_balance_1m: number | null
  /** Mean balance in the last three months. */
  mean_balance_3m: number | null
  /** Mean balance in the last six months. */
  mean_balance_6m: number | null
  /** Mean balance in the last twelve months. */
  mean_balance_12m: number | null
  /** Highest balance in the last three days. */
  max_balance_3d: number | null
  /** Highest balance in the last week. */
  max_balance_1w: number | null
  /** Highest balance in the last month. */
  max_balance_1m: number | null
  /** Highest balance in the last three months. */
  max_balance_3m: number | null
  /** Highest balance in the last six months. */
  max_balance_6m: number | null
  /** Highest balance in the last twelve months. */
  max_balance_12m: number | null
  /** Standard deviation of the balance in the last three days. */
  std_balance_3d: number | null
  /** Standard deviation of the balance in the last week. */
  std_balance_1w: number | null
  /** Standard deviation of the balance in the last month. */
  std_balance_1m: number | null
  /** Standard deviation of the balance in the last three months. */
  std_balance_3m: number | null
  /** Standard deviation of the balance in the last six months. */
  std_balance_6m: number | null
  /** Standard deviation of the balance in the last twelve months. */
  std_balance_12m: number | null
  /** Trend of the balance in the last three days: above 0 it rises, below 0 it falls. How it is computed is not documented. */
  balance_trend_3d: number | null
  /** Trend of the balance in the last week: above 0 it rises, below 0 it falls. How it is computed is not documented. */
  balance_trend_1w: number | null
  /** Trend of the balance in the last month: above 0 it rises, below 0 it falls. How it is computed is not documented. */
  balance_trend_1m: number | null
  /** Trend of the balance in the last three months: above 0 it rises, below 0 it falls. How it is computed is not documented. */
  balance_trend_3m: number | null
  /** Trend of the balance in the last six months: above 0 it rises, below 0 it falls. How it is computed is not documented. */
  balance_trend_6m: number | null
  /** Trend of the balance in the last twelve months: above 0 it rises, below 0 it falls. How it is computed is not documented. */
  balance_trend_12m: number | null
  /** Days in the last three days with a balance of 0 or less. */
  days_balance_below_0_3d: number | null
  /** Days in the last week with a balance of 0 or less. */
  days_balance_below_0_1w: number | null
  /** Days in the last month with a balance of 0 or less. */
  days_balance_below_0_1m: number | null
  /** Days in the last three months with a balance of 0 or less. */
  days_balance_below_0_3m: number | null
  /** Days in the last six months with a balance of 0 or less. */
  days_balance_below_0_6m: number | null
  /** Days in the last twelve months with a balance of 0 or less. */
  days_balance_below_0_12m: number | null
  /** Days in the last three days with a balance at or below the mean of that time. */
  days_balance_below_mean_3d: number | null
  /** Days in the last week with a balance at or below the mean of that time. */
  days_balance_below_mean_1w: number | null
  /** Days in the last month with a balance at or below the mean of that time. */
  days_balance_below_mean_1m: number | null
  /** Days in the last three months with a balance at or below the mean of that time. */
  days_balance_below_mean_3m: number | null
  /** Days in the last six months with a balance at or below the mean of that time. */
  days_balance_below_mean_6m: number | null
  /** Days in the last twelve months with a balance at or below the mean of that time. */
  days_balance_below_mean_12m: number | null
  /** Days in the last three days with a balance at or below `balance_threshold_x`. */
  days_balance_below_x_3d: number | null
  /** Days in the last week with a balance at or below `balance_threshold_x`. */
  days_balance_below_x_1w: number | null
  /** Days in the last month with a balance at or below `balance_threshold_x`. */
  days_balance_below_x_1m: number | null
  /** Days in the last three months with a balance at or below `balance_threshold_x`. */
  days_balance_below_x_3m: number | null
  /** Days in the last six months with a balance at or below `balance_threshold_x`. */
  days_balance_below_x_6m: number | null
  /** Days in the last twelve months with a balance at or below `balance_threshold_x`. */
  days_balance_below_x_12m: number | null
  /** The threshold the `days_balance_below_x_...` members use; it depends on the country. */
  balance_threshold_x: number | null
}

/**
 * Cash flow over time, without transfers between accounts of the link. Amounts in major units; null where there is too little
 * history.
 */
export interface RiskInsightsCashflowMetrics {
  /** Highest positive cash flow in the last three days. */
  max_positive_3d: number | null
  /** Highest positive cash flow in the last week. */
  max_positive_1w: number | null
  /** Highest positive cash flow in the last month. */
  max_positive_1m: number | null
  /** Highest positive cash flow in the last three months. */
  max_positive_3m: number | null
  /** Highest positive cash flow in the last six months. */
  max_positive_6m: number | null
  /** Highest positive cash flow in the last twelve months. */
  max_positive_12m: number | null
  /** Highest negative cash flow in the last three days, without sign. */
  max_negative_3d: number | null
  /** Highest negative cash flow in the last week, without sign. */
  max_negative_1w: number | null
  /** Highest negative cash flow in the last month, without sign. */
  max_negative_1m: number | null
  /** Highest negative cash flow in the last three months, without sign. */
  max_negative_3m: number | null
  /** Highest negative cash flow in the last six months, without sign. */
  max_negative_6m: number | null
  /** Highest negative cash flow in the last twelve months, without sign. */
  max_negative_12m: number | null
  /** Mean positive cash flow in the last three days. */
  mean_positive_3d: number | null
  /** Mean positive cash flow in the last week. */
  mean_positive_1w: number | null
  /** Mean positive cash flow in the last month. */
  mean_positive_1m: number | null
  /** Mean positive cash flow in the last three months. */
  mean_positive_3m: number | null
  /** Mean positive cash flow in the last six months. */
  mean_positive_6m: number | null
  /** Mean positive cash flow in the last twelve months. */
  mean_positive_12m: number | null
  /** Mean negative cash flow in the last three days, without sign. */
  mean_negative_3d: number | null
  /** Mean negative cash flow in the last week, without sign. */
  mean_negative_1w: number | null
  /** Mean negative cash flow in the last month, without sign. */
  mean_negative_1m: number | null
  /** Mean negative cash flow in the last three months, without sign. */
  mean_negative_3m: number | null
  /** Mean negative cash flow in the last six months, without sign. */
  mean_negative_6m: number | null
  /** Mean negative cash flow in the last twelve months, without sign. */
  mean_negative_12m: number | null
  /** Positive cash flow in the last three days, in all. */
  sum_positive_3d: number | null
  /** Positive cash flow in the last week, in all. */
  sum_positive_1w: number | null
  /** Positive cash flow in the last month, in all. */
  sum_positive_1m: number | null
  /** Positive cash flow in the last three months, in all. */
  sum_positive_3m: number | null
  /** Positive cash flow in the last six months, in all. */
  sum_positive_6m: number | null
  /** Positive cash flow in the last twelve months, in all. */
  sum_positive_12m: number | null
  /** Trend of the positive cash flow in the last three days: above 0 it grows. How it is computed is not documented. */
  sum_positive_trend_3d: number | null
  /** Trend of the positive cash flow in the last week: above 0 it grows. How it is computed is not documented. */
  sum_positive_trend_1w: number | null
  /** Trend of the positive cash flow in the last month: above 0 it grows. How it is computed is not documented. */
  sum_positive_trend_1m: number | null
  /** Trend of the positive cash flow in the last three months: above 0 it grows. How it is computed is not documented. */
  sum_positive_trend_3m: number | null
  /** Trend of the positive cash flow in the last six months: above 0 it grows. How it is computed is not documented. */
  sum_positive_trend_6m: number | null
  /** Trend of the positive cash flow in the last twelve months: above 0 it grows. How it is computed is not documented. */
  sum_positive_trend_12m: number | null
  /** Negative cash flow in the last three days, in all, without sign. */
  sum_negative_3d: number | null
  /** Negative cash flow in the last week, in all, without sign. */
  sum_negative_1w: number | null
  /** Negative cash flow in the last month, in all, without sign. */
  sum_negative_1m: number | null
  /** Negative cash flow in the last three months, in all, without sign. */
  sum_negative_3m: number | null
  /** Negative cash flow in the last six months, in all, without sign. */
  sum_negative_6m: number | null
  /** Negative cash flow in the last twelve months, in all, without sign. */
  sum_negative_12m: number | null
  /** Trend of the negative cash flow in the last three days: above 0 it grows. How it is computed is not documented. */
  sum_negative_trend_3d: number | null
  /** Trend of the negative cash flow in the last week: above 0 it grows. How it is computed is not documented. */
  sum_negative_trend_1w: number | null
  /** Trend of the negative cash flow in the last month: above 0 it grows. How it is computed is not documented. */
  sum_negative_trend_1m: number | null
  /** Trend of the negative cash flow in the last three months: above 0 it grows. How it is computed is not documented. */
  sum_negative_trend_3m: number | null
  /** Trend of the negative cash flow in the last six months: above 0 it grows. How it is computed is not documented. */
  sum_negative_trend_6m: number | null
  /** Trend of the negative cash flow in the last twelve months: above 0 it grows. How it is computed is not documented. */
  sum_negative_trend_12m: number | null
  /**
   * `sum_positive` divided by `sum_negative` of the last three days: above 1 more came in than went out. Null when nothing went
   * out.
   */
  positive_to_negative_ratio_3d: number | null
  /**
   * `sum_positive` divided by `sum_negative` of the last week: above 1 more came in than went out. Null when nothing went out.
   */
  positive_to_negative_ratio_1w: number | null
  /**
   * `sum_positive` divided by `sum_negative` of the last month: above 1 more came in than went out. Null when nothing went out.
   */
  positive_to_negative_ratio_1m: number | null
  /**
   * `sum_positive` divided by `sum_negative` of the last three months: above 1 more came in than went out. Null when nothing went
   * out.
   */
  positive_to_negative_ratio_3m: number | null
  /**
   * `sum_positive` divided by `sum_negative` of the last six months: above 1 more came in than went out. Null when nothing went
   * out.
   */
  positive_to_negative_ratio_6m: number | null
  /**
   * `sum_positive` divided by `sum_negative` of the last twelve months: above 1 more came in than went out. Null when nothing
   * went out.
   */
  positive_to_negative_ratio_12m: number | null
  /** Positive minus negative cash flow in the last three days; below 0 more went out. */
  net_cashflow_3d: number | null
  /** Positive minus negative cash flow in the last week; below 0 more went out. */
  net_cashflow_1w: number | null
  /** Positive minus negative cash flow in the last month; below 0 more went out. */
  net_cashflow_1m: number | null
  /** Positive minus negative cash flow in the last three months; below 0 more went out. */
  net_cashflow_3m: number | null
  /** Positive minus negative cash flow in the last six months; below 0 more went out. */
  net_cashflow_6m: number | null
  /** Positive minus negative cash flow in the last twelve months; below 0 more went out. */
  net_cashflow_12m: number | null
  /** Trend of the net cash flow in the last three days: above 0 it grows. How it is computed is not documented. */
  net_cashflow_trend_3d: number | null
  /** Trend of the net cash flow in the last week: above 0 it grows. How it is computed is not documented. */
  net_cashflow_trend_1w: number | null
  /** Trend of the net cash flow in the last month: above 0 it grows. How it is computed is not documented. */
  net_cashflow_trend_1m: number | null
  /** Trend of the net cash flow in the last three months: above 0 it grows. How it is computed is not documented. */
  net_cashflow_trend_3m: number | null
  /** Trend of the net cash flow in the last six months: above 0 it grows. How it is computed is not documented. */
  net_cashflow_trend_6m: number | null
  /** Trend of the net cash flow in the last twelve months: above 0 it grows. How it is computed is not documented. */
  net_cashflow_trend_12m: number | null
}

/** What was spent or earned in one category over three months. Only categories that were found. */
export interface RiskInsightsCategoryMetrics {
  /** What the transactions were taken for. */
  category?: EnumTransactionCategory | null
  /** Closer kind. */
  subcategory?: EnumTransactionSubcategory | null
  /** Money in minus money out, in major units. */
  net_amount_3m?: number | null
  /** `net_amount_3m` divided by all money that came in over the same time. Null when none did. */
  category_inflow_ratio_3m?: number | null
  /** Trend of money in minus money out: above 0 it grows, below 0 it shrinks. */
  trend_3m?: number | null
}

/** Credit cards. Amounts in major units. */
export interface RiskInsightsCreditCardMetrics {
  /** Card accounts. */
  num_accounts: number | null
  /** Limits together. */
  sum_credit_limit: number | null
  /** What is used of them together. */
  sum_credit_used: number | null
  /** Used part of the limits as a fraction: 0.95 is 95 %. */
  credit_card_limit_utilization: number | null
}

/** Loans, and current accounts with an overdraft. Amounts in major units. */
export interface RiskInsightsLoansMetrics {
  /** Loan accounts. */
  num_accounts: number | null
  /** Sums lent together. */
  sum_loans_principal: number | null
  /** What is still owed of them together. */
  sum_loans_outstanding_principal: number | null
  /** Instalments a month together. */
  sum_loans_monthly_payment: number | null
  /** Used part of the loans as a fraction: 0.3 is 30 %. */
  loan_limit_utilization: number | null
  /** Overdraft limits of current and savings accounts together. */
  overdraft_limit: number | null
  /** Used part of the overdraft limits as a fraction: 0.4 is 40 %. */
  overdraft_limit_utilization: number | null
}

/** One page of risk analyses. */
export interface RiskInsightsPage extends CommonPaginationProperties {
  /** The risk analyses on this page. */
  results: RiskInsights[]
}

/**
 * Transactions of current, savings, card and loan accounts over time. Amounts in major units. With too little history computed
 * members are null and counts are 0.
 */
export interface RiskInsightsTransactionMetrics {
  /** Transactions in the last three days. */
  num_transactions_3d: number | null
  /** Transactions in the last week. */
  num_transactions_1w: number | null
  /** Transactions in the last month. */
  num_transactions_1m: number | null
  /** Transactions in the last three months. */
  num_transactions_3m: number | null
  /** Transactions in the last six months. */
  num_transactions_6m: number | null
  /** Transactions in the last twelve months. */
  num_transactions_12m: number | null
  /** Most transactions on one day in the last three days. */
  max_num_transactions_3d: number | null
  /** Most transactions on one day in the last week. */
  max_num_transactions_1w: number | null
  /** Most transactions on one day in the last month. */
  max_num_transactions_1m: number | null
  /** Most transactions on one day in the last three months. */
  max_num_transactions_3m: number | null
  /** Most transactions on one day in the last six months. */
  max_num_transactions_6m: number | null
  /** Most transactions on one day in the last twelve months. */
  max_num_transactions_12m: number | null
  /** Mean number of transactions a day in the last three days. */
  mean_num_transactions_3d: number | null
  /** Mean number of transactions a day in the last week. */
  mean_num_transactions_1w: number | null
  /** Mean number of transactions a day in the last month. */
  mean_num_transactions_1m: number | null
  /** Mean number of transactions a day in the last three months. */
  mean_num_transactions_3m: number | null
  /** Mean number of transactions a day in the last six months. */
  mean_num_transactions_6m: number | null
  /** Mean number of transactions a day in the last twelve months. */
  mean_num_transactions_12m: number | null
  /** Transactions with money in, in the last three days. */
  num_incoming_transactions_3d: number | null
  /** Transactions with money in, in the last week. */
  num_incoming_transactions_1w: number | null
  /** Transactions with money in, in the last month. */
  num_incoming_transactions_1m: number | null
  /** Transactions with money in, in the last three months. */
  num_incoming_transactions_3m: number | null
  /** Transactions with money in, in the last six months. */
  num_incoming_transactions_6m: number | null
  /** Transactions with money in, in the last twelve months. */
  num_incoming_transactions_12m: number | null
  /** Most transactions with money in on one day in the last three days. */
  max_num_incoming_transactions_3d: number | null
  /** Most transactions with money in on one day in the last week. */
  max_num_incoming_transactions_1w: number | null
  /** Most transactions with money in on one day in the last month. */
  max_num_incoming_transactions_1m: number | null
  /** Most transactions with money in on one day in the last three months. */
  max_num_incoming_transactions_3m: number | null
  /** Most transactions with money in on one day in the last six months. */
  max_num_incoming_transactions_6m: number | null
  /** Most transactions with money in on one day in the last twelve months. */
  max_num_incoming_transactions_12m: number | null
  /** Mean number of transactions with money in a day, in the last three days. */
  mean_num_incoming_transactions_3d: number | null
  /** Mean number of transactions with money in a day, in the last week. */
  mean_num_incoming_transactions_1w: number | null
  /** Mean number of transactions with money in a day, in the last month. */
  mean_num_incoming_transactions_1m: number | null
  /** Mean number of transactions with money in a day, in the last three months. */
  mean_num_incoming_transactions_3m: number | null
  /** Mean number of transactions with money in a day, in the last six months. */
  mean_num_incoming_transactions_6m: number | null
  /** Mean number of transactions with money in a day, in the last twelve months. */
  mean_num_incoming_transactions_12m: number | null
  /** Money in, in the last three days. */
  sum_incoming_amount_3d: number | null
  /** Money in, in the last week. */
  sum_incoming_amount_1w: number | null
  /** Money in, in the last month. */
  sum_incoming_amount_1m: number | null
  /** Money in, in the last three months. */
  sum_incoming_amount_3m: number | null
  /** Money in, in the last six months. */
  sum_incoming_amount_6m: number | null
  /** Money in, in the last twelve months. */
  sum_incoming_amount_12m: number | null
  /** Largest single transaction with money in, in the last three days. */
  max_incoming_amount_3d: number | null
  /** Largest single transaction with money in, in the last week. */
  max_incoming_amount_1w: number | null
  /** Largest single transaction with money in, in the last month. */
  max_incoming_amount_1m: number | null
  /** Largest single transaction with money in, in the last three months. */
  max_incoming_amount_3m: number | null
  /** Largest single transaction with money in, in the last six months. */
  max_incoming_amount_6m: number | null
  /** Largest single transaction with money in, in the last twelve months. */
  max_incoming_amount_12m: number | null
  /** Mean of the transactions with money in, in the last three days. */
  mean_incoming_amount_3d: number | null
  /** Mean of the transactions with money in, in the last week. */
  mean_incoming_amount_1w: number | null
  /** Mean of the transactions with money in, in the last month. */
  mean_incoming_amount_1m: number | null
  /** Mean of the transactions with money in, in the last three months. */
  mean_incoming_amount_3m: number | null
  /** Mean of the transactions with money in, in the last six months. */
  mean_incoming_amount_6m: number | null
  /** Mean of the transactions with money in, in the last twelve months. */
  mean_incoming_amount_12m: number | null
  /** Transactions with money out, in the last three days. */
  num_outgoing_transactions_3d: number | null
  /** Transactions with money out, in the last week. */
  num_outgoing_transactions_1w: number | null
  /** Transactions with money out, in the last month. */
  num_outgoing_transactions_1m: number | null
  /** Transactions with money out, in the last three months. */
  num_outgoing_transactions_3m: number | null
  /** Transactions with money out, in the last six months. */
  num_outgoing_transactions_6m: number | null
  /** Transactions with money out, in the last twelve months. */
  num_outgoing_transactions_12m: number | null
  /** Most transactions with money out on one day in the last three days. */
  max_num_outgoing_transactions_3d: number | null
  /** Most transactions with money out on one day in the last week. */
  max_num_outgoing_transactions_1w: number | null
  /** Most transactions with money out on one day in the last month. */
  max_num_outgoing_transactions_1m: number | null
  /** Most transactions with money out on one day in the last three months. */
  max_num_outgoing_transactions_3m: number | null
  /** Most transactions with money out on one day in the last six months. */
  max_num_outgoing_transactions_6m: number | null
  /** Most transactions with money out on one day in the last twelve months. */
  max_num_outgoing_transactions_12m: number | null
  /** Mean number of transactions with money out a day, in the last three days. */
  mean_num_outgoing_transactions_3d: number | null
  /** Mean number of transactions with money out a day, in the last week. */
  mean_num_outgoing_transactions_1w: number | null
  /** Mean number of transactions with money out a day, in the last month. */
  mean_num_outgoing_transactions_1m: number | null
  /** Mean number of transactions with money out a day, in the last three months. */
  mean_num_outgoing_transactions_3m: number | null
  /** Mean number of transactions with money out a day, in the last six months. */
  mean_num_outgoing_transactions_6m: number | null
  /** Mean number of transactions with money out a day, in the last twelve months. */
  mean_num_outgoing_transactions_12m: number | null
  /** Money out, in the last three days. */
  sum_outgoing_amount_3d: number | null
  /** Money out, in the last week. */
  sum_outgoing_amount_1w: number | null
  /** Money out, in the last month. */
  sum_outgoing_amount_1m: number | null
  /** Money out, in the last three months. */
  sum_outgoing_amount_3m: number | null
  /** Money out, in the last six months. */
  sum_outgoing_amount_6m: number | null
  /** Money out, in the last twelve months. */
  sum_outgoing_amount_12m: number | null
  /** Largest single transaction with money out, in the last three days. */
  max_outgoing_amount_3d: number | null
  /** Largest single transaction with money out, in the last week. */
  max_outgoing_amount_1w: number | null
  /** Largest single transaction with money out, in the last month. */
  max_outgoing_amount_1m: number | null
  /** Largest single transaction with money out, in the last three months. */
  max_outgoing_amount_3m: number | null
  /** Largest single transaction with money out, in the last six months. */
  max_outgoing_amount_6m: number | null
  /** Largest single transaction with money out, in the last twelve months. */
  max_outgoing_amount_12m: number | null
  /** Mean of the transactions with money out, in the last three days. */
  mean_outgoing_amount_3d: number | null
  /** Mean of the transactions with money out, in the last week. */
  mean_outgoing_amount_1w: number | null
  /** Mean of the transactions with money out, in the last month. */
  mean_outgoing_amount_1m: number | null
  /** Mean of the transactions with money out, in the last three months. */
  mean_outgoing_amount_3m: number | null
  /** Mean of the transactions with money out, in the last six months. */
  mean_outgoing_amount_6m: number | null
  /** Mean of the transactions with money out, in the last twelve months. */
  mean_outgoing_amount_12m: number | null
  /** Days without a transaction in the last three days. */
  days_without_transactions_3d: number | null
  /** Days without a transaction in the last week. */
  days_without_transactions_1w: number | null
  /** Days without a transaction in the last month. */
  days_without_transactions_1m: number | null
  /** Days without a transaction in the last three months. */
  days_without_transactions_3m: number | null
  /** Days without a transaction in the last six months. */
  days_without_transactions_6m: number | null
  /** Days without a transaction in the last twelve months. */
  days_without_transactions_12m: number | null
  /** Days since the latest transaction. */
  days_since_last_transaction: number | null
  /** Days since money last came in. */
  days_since_last_incoming_transaction: number | null
  /** Days since money last went out. */
  days_since_last_outgoing_transaction: number | null
  /** Days from the first transaction to the request. */
  days_history: number | null
}

/** Pay of one month. */
export interface SalaryBrazil {
  /** Base pay before deductions and bonuses, in major units of `currency`. */
  base_amount: number | null
  /** What INSS held back, in major units of `currency`. */
  retained_amount: number | null
  /** Kind of pay. */
  type?: EnumEmploymentSalaryType | null
  /** The month, as `YYYY-MM`. */
  month: string | null
  /** Currency, three capital letters (ISO 4217). */
  currency: string | null
}

/** The interrupted session is over. Start again with the first call. */
export interface SessionExpiredError {
  /** `session_expired`. */
  code?: 'session_expired' | (string & {}) | null
  /** What went wrong, in English. For people: the wording changes, so do not compare it. */
  message?: string | null
  /** Belvo's id of the request, usually 32 lower-case hex digits. Give it to Belvo's support. */
  request_id?: string | null
}

/** A taxpayer's tax status in Chile (SII). */
export interface TaxStatusSii {
  /** Id of the record at Belvo. Format `uuid`. */
  id?: string
  /** Id of the link the data came through. Format `uuid`. */
  link?: string | null
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at?: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at?: string | null
  /** The taxpayer. */
  entity_details?: TaxStatusSiiEntityDetails | null
  /** Addresses. */
  addresses?: TaxStatusSiiAddress[] | null
  /** E-mail addresses. */
  emails?: TaxStatusSiiEmails[] | null
  /** Phone numbers. */
  phone_numbers?: TaxStatusSiiPhone[] | null
  /** Economic activities. */
  economic_activities?: TaxStatusSiiEconomicActivity[] | null
  /** Who acts for the taxpayer. */
  legal_representative?: TaxStatusSiiLegalRepresentative[] | null
  /** Partners and shareholders. */
  equity_holders?: TaxStatusSiiEquityHolder[] | null
  /** Shares in other companies. */
  company_partnership_stakes?: TaxStatusSiiCompanyStake[] | null
  /** Tax regimes. */
  regimes?: TaxStatusSiiRegime[] | null
  /** Kinds of documents the taxpayer may issue. */
  authorized_tax_documents?: TaxStatusSiiAuthorizedTaxDocument[] | null
  /** Property tax. */
  property_tax_liabilities?: TaxStatusSiiPropertyTaxLiabilities[] | null
  /** The office in charge. */
  fiscal_office?: TaxStatusSiiFiscalOffice | null
}

/** An address of the taxpayer. */
export interface TaxStatusSiiAddress {
  /** What it is for: main, branch (`SECONDARY`), mail, official notices. */
  type:
    | 'PRIMARY' | 'SECONDARY' | 'MAILING_ADDRESS' | 'NOTIFICATION_ADDRESS' | (string & {}) | null
  /** Day it was added. Documented as a date; the sample is `DD-MM-YYYY`. */
  date: string | null
  /** The address in one line. */
  address: string | null
}

/** A kind of document the taxpayer may issue. */
export interface TaxStatusSiiAuthorizedTaxDocument {
  /** Kind of document, in Spanish. */
  type: string | null
  /** How many at most. */
  document_limit: number | null
  /** Day it was allowed. Documented as a date; the sample has day and month swapped (`YYYY-DD-MM`). */
  authorization_date: string | null
}

/** A share the taxpayer holds in another company. */
export interface TaxStatusSiiCompanyStake {
  /** Name of the company. */
  name: string | null
  /** Kind of number: `RUT`. */
  document_id_type: 'RUT' | (string & {}) | null
  /** Tax number (RUT) with dash and check character. */
  document_id_number: string | null
  /** Whether the company is inactive, by the member's name; the provider's text says the reverse. */
  inactive: boolean | null
  /** First day of the share. Documented as a date; the sample is `DD-MM-YYYY`. */
  start_date: string | null
  /** Last day; null while it lasts. */
  end_date?: string | null
  /** Capital paid in, in pesos. */
  capital_contributed: number | null
  /** Capital still to be paid in, in pesos. */
  capital_contribution_outstanding: number | null
  /** Share in the capital in percent. */
  ownership_share: number | null
  /** Share in the profit in percent. */
  profit_share: number | null
}

/** An economic activity of the taxpayer. */
export interface TaxStatusSiiEconomicActivity {
  /** Kind of activity, in SII's words. */
  type: string | null
  /** The activity itself, in SII's words. */
  activity: string | null
  /** SII's code of the activity, 6 digits. */
  code: string | null
  /** Category of the income tax, 1 or 2. */
  tax_category: number | null
  /** Whether value added tax applies. */
  vat_affected: boolean | null
  /** First day. Documented as a date; the sample is `DD-MM-YYYY`. */
  start_date: string | null
}

/** An e-mail address of the taxpayer. */
export interface TaxStatusSiiEmails {
  /** What it is for. */
  type: 'CONTACT' | 'NOTIFICATION' | 'OTHER' | (string & {}) | null
  /** The address. */
  email: string | null
}

/** The taxpayer in Chile. */
export interface TaxStatusSiiEntityDetails {
  /** Day it was founded. Documented as a date; the sample is `DD-MM-YYYY`. */
  incorporation_date: string | null
  /** Day it started to work. Documented as a date; the sample is `DD-MM-YYYY`. */
  start_date: string | null
  /** Day it ended. Documented as a date; other days here come as `DD-MM-YYYY`. */
  end_date: string | null
  /** Kind of number: `RUT`. */
  document_id_type: string | null
  /** Tax number (RUT) with dash and check character. */
  document_id_number: string | null
  /** Name of the taxpayer. */
  name: string | null
}

/** A partner or shareholder of the taxpayer. */
export interface TaxStatusSiiEquityHolder {
  /** Whether this holds now. */
  is_current: boolean | null
  /** Name. */
  name: string | null
  /** Kind of number: `RUT`. */
  document_id_type: 'RUT' | (string & {}) | null
  /** Tax number (RUT) with dash and check character. */
  document_id_number: string | null
  /** Whether the holder is inactive. */
  inactive: boolean | null
  /** First day of the share. Documented as a date; the sample is `DD-MM-YYYY`. */
  start_date: string | null
  /** Last day; null while it lasts. */
  end_date?: string | null
  /** Capital paid in, in pesos. */
  capital_contributed: number | null
  /** Capital still to be paid in, in pesos. */
  capital_contribution_outstanding: number | null
  /** Share in the capital in percent. */
  ownership_share: number | null
  /** Share in the profit in percent. */
  profit_share: number | null
}

/** SII's office in charge. */
export interface TaxStatusSiiFiscalOffice {
  /** Name of the office. */
  name: string | null
  /** Address of the office. */
  address: string | null
}

/** Someone who acts for the taxpayer. */
export interface TaxStatusSiiLegalRepresentative {
  /** Whether this holds now. */
  is_current: boolean | null
  /** Name. */
  name: string | null
  /** Kind of number: `RUT`. */
  document_id_type: 'RUT' | (string & {}) | null
  /** Tax number (RUT) with dash and check character. */
  document_id_number: string | null
  /** First day. Documented as a date; the sample is `DD-MM-YYYY`. */
  start_date: string | null
  /** Last day; null while it lasts. */
  end_date?: string | null
}

/** A phone number of the taxpayer. */
export interface TaxStatusSiiPhone {
  /** Kind of number. */
  type: 'LANDLINE' | 'MOBILE' | 'OTHER' | (string & {}) | null
  /** The number. A text; the provider's sample shows a number. */
  number: string | null
}

/** Property tax the taxpayer owes. */
export interface TaxStatusSiiPropertyTaxLiabilities {
  /** Number of the property (rol). */
  property_id: string | null
  /** Municipality (comuna). */
  district: string | null
  /** The address in one line. */
  address: string | null
  /** What the property is for, in Spanish, such as `HABITACIONAL`. */
  type: string | null
  /** Instalments overdue. */
  overdue_tax_payments: PropertyTaxPayment[] | null
  /** Instalments still to come. */
  scheduled_tax_payments: PropertyTaxPayment[] | null
}

/** A tax regime or size class of the taxpayer. */
export interface TaxStatusSiiRegime {
  /** The regime, in Spanish, such as `MICRO EMPRESA`. */
  type: string | null
  /** First day. Format `date`. */
  start_date: string | null
}

/** SAT's opinion on whether a taxpayer meets its duties (32-D). */
export interface TaxComplianceStatus {
  /** Id of the opinion at Belvo. Format `uuid`. */
  id?: string
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at?: string | null
  /** SAT's folio of the opinion. */
  internal_identification?: string | null
  /** The opinion as a PDF in base64. Null unless `attach_pdf` was true. */
  pdf: string | null
  /** Tax number (RFC) of the taxpayer. */
  rfc?: string | null
  /** The opinion. */
  outcome?: EnumTaxComplianceStatusOutcome | null
}

/** One page of Mexican tax compliance statuses. */
export interface TaxComplianceStatusPage extends CommonPaginationProperties {
  /** The Mexican tax compliance statuses on this page. */
  results: TaxComplianceStatus[]
}

/** A tax held back on the whole invoice. */
export interface TaxDetailRetained {
  /** How it is worked out, such as `Tasa` (rate). */
  tax_type?: string | null
  /** Name of the tax, such as `ISR`. */
  tax?: string | null
  /** Rate in percent. */
  tax_percentage?: number | null
  /** Sum the tax is worked out from. */
  pre_tax_amount?: number | null
  /** The tax. */
  tax_amount?: number | null
}

/** Taxes of an invoice in all. Amounts in major units of the invoice's currency. */
export interface TaxDetailsInvoicesSat {
  /** Taxes held back, in all. */
  total_tax_retained?: number | null
  /** Taxes passed on to the receiver, in all. */
  total_tax_transferred?: number | null
  /** The taxes held back. */
  retained_taxes?: TaxDetailRetained[] | null
  /** The taxes passed on. */
  transferred_taxes?: TaxDetailTransferred[] | null
}

/** A tax on the whole invoice that the receiver pays. */
export interface TaxDetailTransferred {
  /** How it is worked out, such as `Tasa` (rate). */
  tax_type?: string | null
  /** Name of the tax, such as `IVA`. */
  tax?: string | null
  /** Rate in percent: 16 is 16 %. */
  tax_percentage?: number | null
  /** Sum the tax is worked out from. */
  pre_tax_amount?: number | null
  /** The tax. */
  tax_amount?: number | null
}

/** A Mexican certificate of taxes held back (CFDI de retenciones). Amounts in pesos. */
export interface TaxRetentions {
  /** Id of the certificate at Belvo. Format `uuid`. */
  id?: string
  /** Id of the link the data came through. Format `uuid`. */
  link?: string | null
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at?: string | null
  /** SAT's id (UUID) of the invoice the retention is for. */
  invoice_identification: string | null
  /** Version of the CFDI standard of the certificate, such as `1.0`. */
  version: string | null
  /** SAT's retention code, a number. */
  code: number | null
  /** When it was issued. Format `date-time`. */
  issued_at: string | null
  /** When it was certified. Format `date-time`. */
  certified_at: string | null
  /** When it was cancelled; null while it is valid. Format `date-time`. */
  cancelled_at: string | null
  /** Tax number (RFC) of the sender. */
  sender_id: string | null
  /** Name of the sender. */
  sender_name: string | null
  /** Whether the receiver is Mexican. */
  receiver_nationality: EnumTaxRetentionReceiverNationality | null
  /** Tax number (RFC) of the receiver. */
  receiver_id: string | null
  /** Name of the receiver. */
  receiver_name: string | null
  /** Sum of the invoice. */
  total_invoice_amount: number | null
  /** Untaxed part. */
  total_exempt_amount: number | null
  /** Taxes held back, in all. */
  total_retained_amount: number | null
  /** Taxed part: `total_invoice_amount` minus `total_exempt_amount`. */
  total_taxable_amount: number | null
  /** The taxes held back. */
  retention_breakdown: RetentionBreakdown[] | null
  /** The certificate as XML. Null unless `attach_xml` was true. */
  xml: string | null
}

/** One page of Mexican tax retentions. */
export interface TaxRetentionsPage extends CommonPaginationProperties {
  /** The Mexican tax retentions on this page. */
  results: TaxRetentions[]
}

/**
 * A company's yearly tax return in Mexico. The sections are passed on as SAT words them, in Spanish, and differ from year to
 * year: read them defensively.
 */
export interface TaxReturnBusiness {
  /** Id of the return at Belvo. Format `uuid`. */
  id: string
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at: string | null
  /** General facts: RFC, year (`ejercicio`), kind of return, number of the operation. */
  informacion_general: Record<string, unknown> | null
  /** Further facts. */
  datos_adicionales: Record<string, unknown> | null
  /** Income statement. */
  estado_resultados: Record<string, unknown> | null
  /** Balance sheet. */
  estado_posicion_financiera_balance: Record<string, unknown> | null
  /** From the result in the books to the taxable one. */
  conciliacion_entre_resultado_contable_fiscal: Record<string, unknown> | null
  /** Deductions that are allowed. */
  deducciones_autorizadas: Record<string, unknown> | null
  /** Figures at the end of the year. */
  cifras_cierre_ejercicio: Record<string, unknown> | null
  /** How the income tax was worked out. */
  determinacion_del_impuesto_sobre_la_renta: Record<string, unknown> | null
  /** Dividends and profits paid out. */
  dividendos_o_utilidades_distribuidos: Record<string, unknown> | null
  /** Payment of the income tax. */
  detalle_pago_r1_isr_personas_morales: Record<string, unknown> | null
  /** Income. (The spelling is the provider's.) */
  ingressos?: Record<string, unknown> | null
  /** How the tax was worked out. */
  determinacion?: Record<string, unknown> | null
  /** The return as a PDF in base64. Null unless `attach_pdf` was true. */
  pdf: string | null
  /** SAT's receipt as a PDF in base64. Null unless `attach_pdf` was true. */
  receipt_pdf: string | null
}

/** A company's monthly tax return in Mexico. The sections are passed on as SAT words them, in Spanish: read them defensively. */
export interface TaxReturnBusinessMonthly {
  /** Id of the return at Belvo. Format `uuid`. */
  id?: string
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at?: string | null
  /** General facts: RFC, year (`ejercicio`), month, kind of return. */
  informacion_general: Record<string, unknown> | null
  /** How the income tax was worked out. */
  determinacion_isr: Record<string, unknown> | null
  /** Payment of the income tax. */
  detalle_pago_isr: Record<string, unknown> | null
  /** How the value added tax was worked out. */
  determinacion_iva: Record<string, unknown> | null
  /** Payment of the value added tax. */
  detalle_pago_iva: Record<string, unknown> | null
  /** The return as a PDF in base64. Null unless `attach_pdf` was true. */
  pdf: string | null
  /** SAT's receipt as a PDF in base64. Null unless `attach_pdf` was true. */
  receipt_pdf?: string | null
  /** `monthly`. */
  type: 'monthly' | (string & {}) | null
}

/**
 * A person's yearly tax return in Mexico. The sections are passed on as SAT words them, in Spanish, and differ from year to year:
 * read them defensively.
 */
export interface TaxReturnPersonal {
  /** Id of the return at Belvo. Format `uuid`. */
  id?: string
  /** Id of the link the data came through. Format `uuid`. */
  link?: string | null
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at?: string | null
  /** General facts: RFC, year (`ejercicio`), kind of return, number of the operation. */
  informacion_general: Record<string, unknown> | null
  /** Wages and salaries. */
  sueldos_salarios: Record<string, unknown> | null
  /** Professional services. */
  servicios_profesionales: Record<string, unknown> | null
  /** Personal deductions. */
  deducciones_personales: Record<string, unknown> | null
  /** How the tax was worked out. */
  determinacion_impuesto: Record<string, unknown> | null
  /** Taxes held back. */
  retenciones: Record<string, unknown> | null
  /** Dividends. */
  dividendos: Record<string, unknown> | null
  /** Data without effect on the tax. */
  datos_informativos?: Record<string, unknown> | null
  /** The return as a PDF in base64. Null unless `attach_pdf` was true. */
  pdf: string | null
  /** SAT's receipt as a PDF in base64. Null unless `attach_pdf` was true. */
  receipt_pdf: string | null
}

/** A person's monthly tax return in Mexico. The sections are passed on as SAT words them, in Spanish: read them defensively. */
export interface TaxReturnPersonalMonthly {
  /** Id of the return at Belvo. Format `uuid`. */
  id?: string
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at?: string | null
  /** General facts: RFC, year (`ejercicio`), month, kind of return. */
  informacion_general: Record<string, unknown> | null
  /** Income tax. */
  isr: Record<string, unknown> | null
  /** Value added tax. */
  iva: Record<string, unknown> | null
  /** The return as a PDF in base64. Null unless `attach_pdf` was true. */
  pdf: string | null
  /** SAT's receipt as a PDF in base64. Null unless `attach_pdf` was true. */
  receipt_pdf?: string | null
  /** `monthly`. */
  type: 'monthly' | (string & {}) | null
}

/** Asks for monthly tax returns. */
export interface TaxReturnsMonthlyRequest {
  /** Id of the link to read through. Format `uuid`. */
  link: string
  /**
   * Whether the returns and SAT's receipts are added as PDF in base64. False when left out.
   *
   * @defaultValue `false`
   */
  attach_pdf?: boolean | undefined
  /**
   * Whether Belvo keeps what it reads. True (also when left out): stored and answered with 201. False: answered with 200 and not
   * stored.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
  /** `monthly`. */
  type: 'monthly'
  /** First month to read, given by one of its days (`YYYY-MM-DD`). Format `date`. */
  date_from: string
  /** Last month to read, given by one of its days (`YYYY-MM-DD`). Format `date`. */
  date_to: string
}

/** One page of Mexican tax returns. */
export interface TaxReturnsPage extends CommonPaginationProperties {
  /** The Mexican tax returns on this page. */
  results: AnyTaxReturn[]
}

/** Which tax returns to read: monthly or yearly ones. */
export type TaxReturnsRequest = TaxReturnsMonthlyRequest | TaxReturnsYearlyRequest

/** Asks for yearly tax returns. */
export interface TaxReturnsYearlyRequest {
  /** Id of the link to read through. Format `uuid`. */
  link: string
  /**
   * Whether the returns and SAT's receipts are added as PDF in base64. False when left out.
   *
   * @defaultValue `false`
   */
  attach_pdf?: boolean | undefined
  /**
   * Whether Belvo keeps what it reads. True (also when left out): stored and answered with 201. False: answered with 200 and not
   * stored.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
  /** `yearly`. */
  type: 'yearly'
  /** First year to read, four digits. */
  year_from: string
  /** Last year to read, four digits. */
  year_to: string
}

/** The two streets an address lies between. */
export interface TaxStatusAddressBetweenStreetSat {
  /** One street. */
  street_one?: string | null
  /** The other street. */
  street_two?: string | null
}

/** Tax address in Mexico. */
export interface TaxStatusAddressSat {
  /** Postal code, 5 digits. */
  postal_code: string | null
  /** Kind of street, in Spanish, such as `CALLE`. */
  street_type?: string | null
  /** Name of the street. */
  street?: string | null
  /** Number of the building. */
  exterior_number?: string | null
  /** Number of the flat or floor. */
  interior_number?: string | null
  /** Neighbourhood (colonia). */
  suburb?: string | null
  /** Locality. */
  locality?: string | null
  /** Municipality. */
  municipality?: string | null
  /** State. */
  state?: string | null
  /** The streets it lies between. */
  between_street?: TaxStatusAddressBetweenStreetSat[] | null
}

/** One page of Chilean tax statuses. */
export interface TaxStatusChilePage extends CommonPaginationProperties {
  /** The Chilean tax statuses on this page. */
  results: TaxStatusSii[]
}

/** An economic activity of the taxpayer. */
export interface TaxStatusEconomicActivitySat {
  /** The activity, in Spanish. */
  economic_activity?: string | null
  /** First day, as `YYYY-MM-DD`. */
  initial_date?: string | null
  /** Last day. Null while it lasts. Format `date`. */
  end_date?: string | null
  /** Rank of the activity, a text. */
  order?: string | null
  /** Share of the activity in percent, a text. */
  percentage?: string | null
}

/** A duty of the taxpayer. */
export interface TaxStatusObligationsSat {
  /** The duty, in Spanish. */
  obligation?: string | null
  /** When it is due, in Spanish. */
  expiration?: string | null
  /** First day. Format `date`. */
  initial_date?: string | null
  /** Last day. Null while it lasts. Format `date`. */
  end_date?: string | null
}

/** One page of Mexican tax statuses. */
export interface TaxStatusPage extends CommonPaginationProperties {
  /** The Mexican tax statuses on this page. */
  results: TaxStatusSat[]
}

/** A tax regime of the taxpayer. */
export interface TaxStatusRegimensSat {
  /** Last day. Null while it lasts. Format `date`. */
  end_date: string | null
  /** First day. Format `date`. */
  initial_date: string | null
  /** The regime, in Spanish. */
  regimen: string | null
}

/** A taxpayer's certificate of tax status in Mexico (Constancia de Situación Fiscal). */
export interface TaxStatusSat {
  /** Id of the certificate at Belvo. Format `uuid`. */
  id: string
  /** Id of the link the data came through. Format `uuid`. */
  link: string | null
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at: string | null
  /** Place and day of issue, in Spanish words. */
  place_and_date_of_issuance: string | null
  /** Full or registered name. */
  official_name: string | null
  /** Number of the tax identity card (idCIF). */
  id_cif: string | null
  /** The taxpayer. */
  tax_payer_information: TaxStatusTaxPayerInformationSat | null
  /** Tax address. */
  address: TaxStatusAddressSat | null
  /** Economic activities. */
  economic_activity: TaxStatusEconomicActivitySat[] | null
  /** Tax regimes. */
  regimes: TaxStatusRegimensSat[] | null
  /** Duties of a company; empty for others. */
  obligations: TaxStatusObligationsSat[] | null
  /**
   * Digital stamp. In the provider's samples it holds the text between `||`, and `digital_stamp_chain` the signature, although
   * the names say the reverse.
   */
  digital_stamp: string | null
  /** Digital stamp chain. In the provider's samples it holds the base64 signature. */
  digital_stamp_chain: string | null
  /** The certificate as a PDF in base64. Null unless `attach_pdf` was true. */
  pdf: string | null
}

/** The taxpayer. */
export interface TaxStatusTaxPayerInformationSat {
  /** Tax number (RFC). */
  rfc: string | null
  /** Number in the population register (CURP). Null for companies. */
  curp?: string | null
  /** First names of a person. */
  name?: string | null
  /** First family name of a person. */
  first_last_name?: string | null
  /** Second family name of a person. */
  second_last_name?: string | null
  /** Day taxed business began. Format `date`. */
  start_operations_date: string | null
  /** State in the taxpayers' register: `ACTIVO` or `INACTIVO`. */
  status_padron: string | null
  /** Day `status_padron` last changed. Format `date`. */
  last_status_change_date: string | null
  /** Trading name. Companies only. */
  commercial_name?: string | null
  /** Registered name. Companies only. */
  social_name?: string | null
  /** E-mail address. */
  email?: string | null
  /** Phone number. */
  phone?: string | null
}

/** How the person gets the code. */
export interface TokenGenerationData {
  /** What the person has to do, as the institution words it. */
  instructions?: string | null
  /** Kind of code or challenge, such as `numeric`. */
  type?: string | null
  /** Challenge to show, for instance a number to type into a token generator or a QR code's content. */
  value?: string | null
  /**
   * Whether a code has to be sent back. False: the person only confirms somewhere else, and the resume call needs no `token`.
   * True when left out.
   */
  expects_user_input?: boolean | null
}

/** What is needed to go on after a 428: ask the person for the code, then call the `resume` method of the same resource. */
export interface TokenRequiredResponse {
  /** `token_required`. The other 428 code, `activation_required`, has no session and cannot be resumed. */
  code?: 'token_required' | (string & {}) | null
  /** What is asked for, in English. */
  message?: string | null
  /** Belvo's id of the request, usually 32 lower-case hex digits. Give it to Belvo's support. */
  request_id?: string | null
  /** Id of the interrupted session, 32 lower-case hex digits: goes into the resume call. */
  session?: string | null
  /** How long the session can be resumed. The unit is not documented; the published sample is 9600. */
  expiry?: number | null
  /** Id of the link: goes into the resume call. Format `uuid`. */
  link?: string | null
  /** What to show to the person. */
  token_generation_data?: TokenGenerationData | null
}

/** The person is logged in elsewhere, and the institution allows one session. Wait about two minutes. */
export interface TooManySessionsError {
  /** `too_many_sessions`. */
  code?: 'too_many_sessions' | (string & {}) | null
  /** What went wrong, in English. For people: the wording changes, so do not compare it. */
  message?: string | null
  /** Belvo's id of the request, usually 32 lower-case hex digits. Give it to Belvo's support. */
  request_id?: string | null
}

/** The other side of a transaction. */
export interface TransactionCounterparty {
  /** Person or company. */
  type: EnumTransactionCounterpartyType | null
  /** CPF of a person or CNPJ of a company. The provider's schema expects 11 digits, so how a CNPJ is shown is unverified. */
  document_number: string | null
  /** Number of the other bank in the clearing (COMPE), 3 digits. */
  clearing_code: string | null
  /** Number of the other branch, up to 4 digits. */
  agency: string | null
  /** Check digit of the other account, up to 2 characters. */
  check_digit: string | null
  /** Number of the other account, 8 to 20 digits. */
  number: string | null
}

/** The card bill a transaction is on. There only once the bill is closed. */
export interface TransactionCreditCardBill {
  /** Id of the bill at Belvo. Format `uuid`. */
  id?: string
  /** The bank's own id of the bill. */
  internal_identification?: string | null
}

/**
 * What only a card transaction has. What concerns the bill is null until the bill is closed. Amounts in major units of the
 * account's currency.
 */
export interface TransactionCreditCardDataOpenFinanceBrazil {
  /** When Belvo read this part. Format `date-time`. */
  collected_at: string | null
  /** Name of the bill in the bank's own form, such as `apr-2020`. */
  bill_name: string | null
  /** Day the bill is due. Format `date`. */
  bill_due_date?: string | null
  /** The bank's own id of the bill. */
  bill_internal_identification?: string | null
  /** Null for open finance. */
  bill_status: string | null
  /** Null for open finance. */
  previous_bill_total: string | null
  /** Amount of the bill when it was read. */
  bill_amount: number | null
  /** Number of the card, often its last four digits only. */
  card_number: string | null
  /** Kind of fee, when the transaction is one. */
  fee_type: EnumTransactionCreditCardDataFeeType | null
  /** The fee in free text, up to 140 characters. */
  fee_type_additional_info: string | null
  /** Kind of credit, when the transaction is one. */
  credits_type: EnumTransactionCreditCardDataCreditType | null
  /** The credit in free text, up to 140 characters. */
  credits_type_additional_info: string | null
  /** Which instalment it is, in the bank's words, such as `PARCELA_1`. */
  installment_identifier: string | null
  /** Instalments in all. */
  number_of_installments: number | null
  /** The bill it is on; null before there is one. */
  credit_card_bill?: TransactionCreditCardBill | null
}

/** A charge paid with a loan transaction. */
export interface TransactionLoanDataCharges {
  /** Kind of charge, in the directory's words, such as `MULTA_ATRASO_PAGAMENTO`. */
  type: string | null
  /** The charge in free text, up to 140 characters. */
  info: string | null
  /** Sum in major units of the account's currency. */
  amount: number | null
}

/** A fee paid with a loan transaction. */
export interface TransactionLoanDataFees {
  /** Name of the fee, up to 140 characters. */
  name: string | null
  /** The bank's code of the fee, up to 140 characters. */
  code: string | null
  /** Sum in major units of the account's currency. */
  amount: number | null
}

/** What only a payment towards a loan has. */
export interface TransactionLoanDataOpenFinanceBrazil {
  /**
   * Whether the payment stands apart from the agreed schedule, by the member's name; the provider's text can be read the other
   * way round.
   */
  is_detached: boolean | null
  /** The bank's own id of the instalment. */
  installment_id: string | null
  /** Fees paid with it; only for payments with `is_detached`. */
  fees: TransactionLoanDataFees[] | null
  /** Charges paid with it; only for payments with `is_detached`. */
  charges: TransactionLoanDataCharges[] | null
}

/** The merchant, as far as Belvo recognised one. */
export interface TransactionMerchantData {
  /** Address of the merchant's logo. */
  logo?: string | null
  /** Address of the merchant's website. */
  website?: string | null
  /** Name of the merchant. */
  merchant_name?: string | null
}

/** A transaction of an account or card. `amount` has no sign: `type` says which way the money went. */
export interface TransactionOpenFinanceBrazil {
  /** Id of the transaction at Belvo. Format `uuid`. */
  id: string
  /** The bank's own id of the transaction. */
  internal_identification: string | null
  /** The account, as it was when the transaction was read. */
  account: AccountOpenFinanceBrazil | null
  /** When Belvo read the data at the institution. Format `date-time`. */
  collected_at: string | null
  /** When Belvo stored the record. Format `date-time`. */
  created_at: string | null
  /** Day the transaction took place. Format `date`. */
  value_date: string | null
  /** When the transaction took place (date-time, UTC, milliseconds), where the bank tells. Format `date-time`. */
  transacted_at?: string | null
  /** Day the bank booked it, as `YYYY-MM-DD`. A text: some banks leave it null. */
  accounting_date: string | null
  /** Day of booking as Belvo works it out. Format `date`. */
  inferred_accounting_date?: string | null
  /** Sum in major units of `currency`, never negative. */
  amount: number | null
  /** Sum in the account's own currency, for a transaction in another one. */
  local_currency_amount: number | null
  /** Null for open finance. */
  balance: number | null
  /** Currency of `amount`, three capital letters. The provider's filter samples say `BRA`. */
  currency: string | null
  /** Text of the bank, as its customer sees it. */
  description: string | null
  /** Null for open finance. */
  observations: string | null
  /** The merchant, where Belvo recognised one. Only for current and card accounts and with Belvo's categorisation product. */
  merchant: TransactionMerchantData | null
  /** What Belvo takes it for. Null without Belvo's categorisation product. */
  category: EnumTransactionCategory | null
  /** Closer kind. Null without Belvo's categorisation product. */
  subcategory: EnumTransactionSubcategory | null
  /** Null for open finance. */
  reference: string | null
  /** Direction of the money. */
  type: EnumTransactionType | null
  /** Whether it is booked. */
  status: EnumTransactionStatus | null
  /** What only a card transaction has. */
  credit_card_data: TransactionCreditCardDataOpenFinanceBrazil | null
  /** The other side, where the bank tells. */
  counterparty: TransactionCounterparty | null
  /** What only a payment towards a loan has. */
  loan_data: TransactionLoanDataOpenFinanceBrazil | null
  /** Whether it was paid at once or in instalments. */
  payment_type: EnumTransactionPaymentType | null
  /** Kind of transaction in the directory's words, such as `PIX` or `TRANSFERENCIA_MESMA_INSTITUICAO`. */
  operation_type: string | null
  /** The kind in free text, up to 140 characters. */
  operation_type_additional_info: string | null
  /** Merchant category code (ISO 18245) of a card transaction. A number: pad it to 4 digits. */
  mcc: number | null
}

/** One page of transactions. */
export interface TransactionsPage extends CommonPaginationProperties {
  /** The transactions on this page. */
  results: TransactionOpenFinanceBrazil[]
}

/** The keys are wrong, or belong to another environment or product. */
export interface UnauthorizedError {
  /** `authentication_failed`. */
  code?: 'authentication_failed' | (string & {}) | null
  /** What went wrong, in English. For people: the wording changes, so do not compare it. */
  message?: string | null
  /** Belvo's id of the request, usually 32 lower-case hex digits. Give it to Belvo's support. */
  request_id?: string | null
}

/** The first login of the link was never finished. */
export interface UnconfirmedLinkError {
  /** `unconfirmed_link`. */
  code?: 'unconfirmed_link' | (string & {}) | null
  /** What went wrong, in English. For people: the wording changes, so do not compare it. */
  message?: string | null
  /** Belvo's id of the request, usually 32 lower-case hex digits. Give it to Belvo's support. */
  request_id?: string | null
}

/** Belvo failed, or the institution answered with something Belvo could not read. */
export interface UnexpectedError {
  /** `unexpected_error`. */
  code?: 'unexpected_error' | (string & {}) | null
  /** What went wrong, in English. For people: the wording changes, so do not compare it. */
  message?: string | null
  /** Belvo's id of the request, usually 32 lower-case hex digits. Give it to Belvo's support. */
  request_id?: string | null
}

/** The institution does not offer this kind of data. */
export interface UnsupportedOperationError {
  /** `unsupported_operation`. */
  code?: 'unsupported_operation' | (string & {}) | null
  /** What went wrong, in English. For people: the wording changes, so do not compare it. */
  message?: string | null
  /** Belvo's id of the request, usually 32 lower-case hex digits. Give it to Belvo's support. */
  request_id?: string | null
}

/**
 * A field of the request breaks a rule: `required`, `null`, `blank`, `invalid`, `invalid_choice`, `does_not_exist` and the like.
 */
export interface ValidationError {
  /** `required`, `null`, `blank`, `invalid`, `invalid_choice`, `not_a_list`, `does_not_exist`. */
  code?:
    | 'required' | 'null' | 'blank' | 'invalid' | 'invalid_choice' | 'not_a_list' | 'does_not_exist' | (string & {}) | null
  /** What went wrong, in English. For people: the wording changes, so do not compare it. */
  message?: string | null
  /** Belvo's id of the request, usually 32 lower-case hex digits. Give it to Belvo's support. */
  request_id?: string | null
  /** Name of the field at fault. May be missing or null. */
  field?: string | null
}

/** Whether an investment pays interest (coupons) before its end. */
export interface VoucherPaymentDetails {
  /** True when it does. */
  is_voucher_payment?: boolean | null
  /** How often, in Portuguese. */
  periodicity?:
    | 'MENSAL' | 'TRIMESTRAL' | 'SEMESTRAL' | 'ANUAL' | 'IRREGULAR' | 'OUTROS' | (string & {}) | null
  /** How often in free text, for `OUTROS`, up to 50 characters. */
  periodicity_additional_info?: string | null
}

/** How your company is shown in the widget. */
export interface WidgetBranding {
  /** Address (https) of your icon, an SVG. */
  company_icon: string
  /** Address (https) of your logo, an SVG. */
  company_logo: string
  /** Name of your company. */
  company_name: string
  /** Address (https) of your terms and conditions. */
  company_terms_url: string
  /** Version of your terms, your own spelling. */
  company_terms_version?: string | undefined
  /** Colour around the widget as `#RRGGBB`. It is always drawn with 90 % opacity. */
  overlay_background_color?: string | undefined
  /** Whether the widget says how many people use Belvo. True when left out. */
  social_proof?: boolean | undefined
}

/** Where the person goes after the hosted widget: deep links or https addresses. Belvo adds query parameters. */
export interface WidgetCallbackUrls {
  /** After the link was made; `link` and `institution` are added. */
  success: string
  /** After the person left; what was last seen may be added. */
  exit: string
  /** For errors and warnings. */
  event: string
}

/** What the person is asked to consent to, and who the person is. */
export interface WidgetConsent {
  /**
   * Why you want the data, shown to the person. Here or in `widget.purpose`: the provider's pages show both. The guide allows 600
   * characters, the provider's schema 140.
   */
  purpose?: string | undefined
  /** Address of your terms and conditions. */
  terms_and_conditions_url: string
  /** Always all four: `REGISTER`, `ACCOUNTS`, `CREDIT_CARDS`, `CREDIT_OPERATIONS`. Exactly 4 items. */
  permissions: ('REGISTER' | 'ACCOUNTS' | 'CREDIT_CARDS' | 'CREDIT_OPERATIONS')[]
  /**
   * Who consents. A person: one entry with the CPF. A company: two, the acting person's CPF and the company's CNPJ. 1 to 2 items.
   */
  identification_info: WidgetIdentification[]
  /** Duration that is preselected: 92, 183, 275 or 366 days. Left out (or anything else): without end. */
  default_consent_duration_days?: 92 | 183 | 275 | 366 | undefined
}

/** Settings of the portal for consents already given. */
export interface WidgetConsentManagement {
  /** `consent_management`. */
  openfinance_feature: 'consent_management'
  /** Whose consents are shown. */
  consent: WidgetPortalConsent
}

/** Who consents. */
export interface WidgetIdentification {
  /** `CPF` for a person, `CNPJ` for a company. */
  type: 'CPF' | 'CNPJ'
  /** The number, digits only: 11 for a CPF, 14 for a CNPJ. A text, because it can begin with zeros. */
  number: string
  /** Full name that belongs to the number. */
  name: string
}

/** Look, consent and ways back of the widget for open finance. */
export interface WidgetOpenFinance {
  /** `consent_link_creation`. */
  openfinance_feature: 'consent_link_creation'
  /** Where the person goes afterwards. All three are needed. */
  callback_urls: WidgetCallbackUrls
  /** How your company is shown. */
  branding: WidgetOpenFinanceBranding
  /** Colours and sizes, as CSS variables. */
  theme?: WidgetThemeEntry[] | undefined
  /** What the person is asked to consent to. */
  consent: WidgetConsent
  /**
   * Why you want the data, shown to the person. Here or in `consent.purpose`: the provider's pages show both. The guide allows
   * 600 characters, the provider's schema 140.
   */
  purpose?: string | undefined
  /** Light or dark look. */
  color_scheme?: 'LIGHT' | 'DARK' | undefined
}

/** How your company is shown in the widget for open finance. */
export interface WidgetOpenFinanceBranding {
  /** Address (https) of your icon, an SVG. */
  company_icon: string
  /** Address (https) of your logo, an SVG. */
  company_logo: string
  /** Name of your company. */
  company_name: string
  /** Address (https) of your terms and conditions. */
  company_terms_url: string
  /** Colour around the widget as `#RRGGBB`. It is always drawn with 90 % opacity. */
  overlay_background_color?: string | undefined
  /** Whether the widget says how many people use Belvo. True when left out. */
  social_proof?: boolean | undefined
  /** Whether Belvo's logo is shown between yours and the bank's. False when left out. */
  show_belvo_middle_logo?: boolean | undefined
}

/** Whose consents the portal shows. */
export interface WidgetPortalConsent {
  /** Address of your terms and conditions. */
  terms_and_conditions_url: string
  /** `REGISTER`, `ACCOUNTS`, `CREDIT_CARDS`, `CREDIT_OPERATIONS`. */
  permissions: ('REGISTER' | 'ACCOUNTS' | 'CREDIT_CARDS' | 'CREDIT_OPERATIONS')[]
  /**
   * Who consents. A person: one entry with the CPF. A company: two, the acting person's CPF and the company's CNPJ. 1 to 2 items.
   */
  identification_info: WidgetIdentification[]
}

/** Look of the widget and ways back from it. */
export interface WidgetSettings {
  /** Where the person goes afterwards. Needed when the widget runs as a hosted page or in a web view. */
  callback_urls?: WidgetCallbackUrls | undefined
  /** How your company is shown. Required by the provider's schema; its guide's sample leaves it out. */
  branding?: WidgetBranding | undefined
  /** Colours and sizes, as CSS variables. */
  theme?: WidgetThemeEntry[] | undefined
}

/** One CSS variable of the widget. */
export interface WidgetThemeEntry {
  /** Name of the variable, such as `--color-primary-base`. The suffix `-dark` is for the dark look. */
  css_key: string
  /** Its value, such as `#3355AA`. */
  value: string
}

/** A token for the widget. */
export interface WidgetToken {
  /**
   * The token (JWT) to start the widget with. Good for about ten minutes (the sample's own claims say 20) and for one successful
   * connection.
   */
  access: string | null
  /** A second token (JWT). No call that takes it is documented: make a new token instead. */
  refresh: string | null
}

/** One of the kinds of widget. Belvo tells them apart by their members. */
export type WidgetTokenRequest =
  | WidgetTokenRequestBankingBrazil | WidgetTokenRequestEmploymentBrazil | WidgetTokenRequestEmploymentMexico
  | WidgetTokenRequestFiscalMexico | WidgetTokenRequestUpdateMode | WidgetTokenRequestConsentManagement

/** Widget that gets a person's consent for open finance in Brazil. */
export interface WidgetTokenRequestBankingBrazil {
  /** Your secret id. The client fills it in. */
  id: string
  /** Your secret password. The client fills it in. */
  password: string
  /**
   * What the widget may do, comma list in one text:
   * `read_institutions,write_links,read_consents,write_consents,write_consent_callback,delete_consents`.
   */
  scopes: string
  /** What Belvo reads once the person has consented. */
  fetch_resources: FetchResourcesOfdaBrazil
  /** After how many days without a retrieval the data is deleted. */
  stale_in: string
  /** Look, consent and ways back. */
  widget: WidgetOpenFinance
}

/** Portal in which a person looks after consents already given (My Belvo Portal). */
export interface WidgetTokenRequestConsentManagement {
  /** Your secret id. The client fills it in. */
  id: string
  /** Your secret password. The client fills it in. */
  password: string
  /** What the portal may do, comma list in one text: `read_consents,write_consents,write_consent_callback`. */
  scopes: string
  /** Who the person is and what the portal shows. */
  widget: WidgetConsentManagement
}

/** Widget in which a person connects the Brazilian social security institute (INSS). */
export interface WidgetTokenRequestEmploymentBrazil {
  /** Your secret id. The client fills it in. */
  id: string
  /** Your secret password. The client fills it in. */
  password: string
  /** What the widget may do, comma list in one text: `read_institutions,write_links`. */
  scopes: string
  /** What Belvo reads once the link exists. */
  fetch_resources: FetchResourcesEmploymentBrazil
  /** After how many days without a retrieval the data is deleted. */
  stale_in: string
  /** How long Belvo keeps the login. */
  credentials_storage?: string | undefined
  /** Look and ways back. */
  widget: WidgetSettings
}

/** Widget in which a person connects a Mexican social security institute (IMSS or ISSSTE). */
export interface WidgetTokenRequestEmploymentMexico {
  /** Your secret id. The client fills it in. */
  id: string
  /** Your secret password. The client fills it in. */
  password: string
  /** What the widget may do, comma list in one text: `read_institutions,write_links`. */
  scopes: string
  /** What Belvo reads once the link exists. */
  fetch_resources: FetchResourcesEmploymentMexico
  /** After how many days without a retrieval the data is deleted. */
  stale_in: string
  /** How long Belvo keeps the identity. */
  credentials_storage?: string | undefined
  /** Look and ways back. */
  widget: WidgetSettings
}

/** Widget in which a taxpayer connects the Mexican tax authority (SAT). */
export interface WidgetTokenRequestFiscalMexico {
  /** Your secret id. The client fills it in. */
  id: string
  /** Your secret password. The client fills it in. */
  password: string
  /** What the widget may do, comma list in one text: `read_institutions,write_links`. */
  scopes: string
  /** What Belvo reads once the link exists. */
  fetch_resources: FetchResourcesFiscalMexico
  /** After how many days without a retrieval the data is deleted. */
  stale_in: string
  /** How long Belvo keeps the login. */
  credentials_storage?: string | undefined
  /** Look and ways back. */
  widget: WidgetSettings
}

/** Widget in which a person enters new credentials for an existing link. Known from the provider's own SDKs only (unverified). */
export interface WidgetTokenRequestUpdateMode {
  /** Your secret id. The client fills it in. */
  id: string
  /** Your secret password. The client fills it in. */
  password: string
  /** What the widget may do, comma list in one text: `read_institutions,write_links,read_links`. */
  scopes: string
  /** Id of the link to repair. Format `uuid`. */
  link_id: string
  /** Look and ways back. Which members are read here is not documented. */
  widget?: Record<string, unknown> | undefined
}

/** Query of institutions.list. */
export interface InstitutionsListQuery {
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Only the institution with this name. At most 30 characters. */
  display_name?: string | undefined
  /** Only institutions of this country, two capital letters. */
  country_code?: string | undefined
  /** Only institutions of one of these countries, two capital letters each. */
  country_code__in?: string[] | undefined
  /** Only institutions that offer all of these, such as `OWNERS`. At least two. At least 2 items. */
  resources__allin?: string[] | undefined
  /** Only the institution with this Belvo name, such as `ofmockbank_br_retail`. 1 to 40 characters. */
  name?: string | undefined
  /** Only institutions with one of these Belvo names. */
  name__in?: string[] | undefined
  /** Only institutions in this state: `healthy` or `down`. */
  status?: string | undefined
  /** Only institutions in one of these states: `healthy`, `down`. */
  status__in?: string[] | undefined
  /** Only institutions of this kind. */
  type?: 'bank' | 'fiscal' | 'employment' | undefined
  /** Only institutions of one of these kinds. */
  type__in?: ('bank' | 'fiscal' | 'employment')[] | undefined
  /** Only the institution with this website. */
  website?: string | undefined
}

/** Query of links.list. */
export interface LinksListQuery {
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
  /** Only the link with this id. Format `uuid`. */
  id?: string | undefined
  /** Only links with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /** Only records of this institution, by Belvo's name of it. 1 to 40 characters. */
  institution?: string | undefined
  /** Only records of one of these institutions, by Belvo's names of them. */
  institution__in?: string[] | undefined
  /** Only links that are read once, or only those that Belvo refreshes. */
  access_mode?: 'single' | 'recurrent' | undefined
  /** Only records that Belvo stored on this day (`YYYY-MM-DD`). Format `date`. */
  created_at?: string | undefined
  /** Only records that Belvo stored after this day (`YYYY-MM-DD`). Format `date`. */
  created_at__gt?: string | undefined
  /** Only records that Belvo stored on this day or later (`YYYY-MM-DD`). Format `date`. */
  created_at__gte?: string | undefined
  /** Only records that Belvo stored before this day (`YYYY-MM-DD`). Format `date`. */
  created_at__lt?: string | undefined
  /** Only records that Belvo stored on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  created_at__lte?: string | undefined
  /** Only records that Belvo stored between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
  /** Only links that none of these users or keys made. Format `uuid`. */
  created_by__not_in?: string[] | undefined
  /** Only links with this name of yours. 3 to 256 characters. */
  external_id?: string | undefined
  /** Only links with one of these names of yours. */
  external_id__in?: string[] | undefined
  /** Only links of this login, by the `institution_user_id` of a link. */
  institution_user_id?: string | undefined
  /** Only links of one of these logins, by the `institution_user_id` of links. */
  institution_user_id__in?: string[] | undefined
  /** Only links refreshed this often, such as `24h`, or the text `null` for those that are not refreshed. */
  refresh_rate?: string | undefined
  /** Only links in this state: `valid`, `invalid`, `unconfirmed` or `token_required`. */
  status?: string | undefined
  /** Only links in one of these states: `valid`, `invalid`, `unconfirmed`, `token_required`. */
  status__in?: string[] | undefined
}

/** Query of consents.list. */
export interface ConsentsListQuery {
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
  /** CPF (11 digits) or CNPJ (14 digits) of who consented. */
  user_document: string
}

/** Query of accounts.list. */
export interface AccountsListQuery {
  /** Only records of this link. Format `uuid`. */
  link?: string | undefined
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
  /** Only records of one of these links. Format `uuid`. */
  link__in?: string[] | undefined
  /** Only records with an available balance of exactly this, in major units. */
  balance__available?: number | undefined
  /** Only records with an available balance below this, in major units. */
  balance__available__lt?: number | undefined
  /** Only records with an available balance of at most this, in major units. */
  balance__available__lte?: number | undefined
  /** Only records with an available balance above this, in major units. */
  balance__available__gt?: number | undefined
  /** Only records with an available balance of at least this, in major units. */
  balance__available__gte?: number | undefined
  /** Only records with an available balance between these two, in major units. Exactly 2 items. */
  balance__available__range?: number[] | undefined
  /** Only records with a current balance of exactly this, in major units. */
  balance__current?: number | undefined
  /** Only records with a current balance below this, in major units. */
  balance__current__lt?: number | undefined
  /** Only records with a current balance of at most this, in major units. */
  balance__current__lte?: number | undefined
  /** Only records with a current balance above this, in major units. */
  balance__current__gt?: number | undefined
  /** Only records with a current balance of at least this, in major units. */
  balance__current__gte?: number | undefined
  /** Only records with a current balance between these two, in major units. Exactly 2 items. */
  balance__current__range?: number[] | undefined
  /** Only accounts of this kind, such as `CHECKING_ACCOUNT`. */
  category?: string | undefined
  /** Only accounts of one of these kinds, such as `CHECKING_ACCOUNT`. */
  category__in?: string[] | undefined
  /** Only records that Belvo stored on this day (`YYYY-MM-DD`). Format `date`. */
  created_at?: string | undefined
  /** Only records that Belvo stored after this day (`YYYY-MM-DD`). Format `date`. */
  created_at__gt?: string | undefined
  /** Only records that Belvo stored on this day or later (`YYYY-MM-DD`). Format `date`. */
  created_at__gte?: string | undefined
  /** Only records that Belvo stored before this day (`YYYY-MM-DD`). Format `date`. */
  created_at__lt?: string | undefined
  /** Only records that Belvo stored on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  created_at__lte?: string | undefined
  /** Only records that Belvo stored between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
  /** Only records in this currency, three capital letters. The published sample, `BRA`, is not the code of the real (`BRL`). */
  currency?: string | undefined
  /** Only records in one of these currencies, three capital letters. */
  currency__in?: string[] | undefined
  /** Only the record with this id. Format `uuid`. */
  id?: string | undefined
  /** Only records with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /** Only records of this institution, by Belvo's name of it. 1 to 40 characters. */
  institution?: string | undefined
  /** Only records of one of these institutions, by Belvo's names of them. */
  institution__in?: string[] | undefined
  /** Only accounts with exactly this name. */
  name?: string | undefined
  /** Only accounts with this in their name, upper or lower case. At least 3 characters. */
  name__icontains?: string | undefined
  /** Only accounts with this number. */
  number?: string | undefined
  /** Only accounts with one of these numbers. */
  number__in?: string[] | undefined
  /** Only accounts with this kind of public number, such as `AGENCY/ACCOUNT`. */
  public_identification_name?: string | undefined
  /** Only accounts with this public number. */
  public_identification_value?: string | undefined
  /** Only accounts of this type, in the institution's words. */
  type?: string | undefined
}

/** What accounts.retrieve sends. */
export interface AccountsRetrieveBody {
  /** Id of the link to read through. Format `uuid`. */
  link: string
  /** One-time code the person got from the institution. Leave it out on the first try; Belvo answers 428 when one is needed. */
  token?: string | undefined
  /**
   * Whether Belvo keeps what it reads. True (also when left out): stored and answered with 201. False: answered with 200 and not
   * stored, so it cannot be listed later.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
}

/** Query of accounts.retrieve. */
export interface AccountsRetrieveQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of accounts.resume. */
export interface AccountsResumeQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of accounts.detail. */
export interface AccountsDetailQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of br.balances.list. */
export interface BrBalancesListQuery {
  /** The link to list. Required. Format `uuid`. */
  link: string
  /** Only records of this account. Format `uuid`. */
  account?: string | undefined
  /** Only the record with this id. Format `uuid`. */
  id?: string | undefined
  /** Only records of one of these links. Format `uuid`. */
  link__in?: string[] | undefined
  /** Only records of one of these accounts. Format `uuid`. */
  account__in?: string[] | undefined
  /** Only records with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
  /** Only records that Belvo read on this day (`YYYY-MM-DD`). Format `date`. */
  collected_at?: string | undefined
  /** Only records that Belvo read after this day (`YYYY-MM-DD`). Format `date`. */
  collected_at__gt?: string | undefined
  /** Only records that Belvo read on this day or later (`YYYY-MM-DD`). Format `date`. */
  collected_at__gte?: string | undefined
  /** Only records that Belvo read before this day (`YYYY-MM-DD`). Format `date`. */
  collected_at__lt?: string | undefined
  /** Only records that Belvo read on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  collected_at__lte?: string | undefined
  /** Only records that Belvo read between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  collected_at__range?: string[] | undefined
  /** Only records that Belvo stored on this day (`YYYY-MM-DD`). Format `date`. */
  created_at?: string | undefined
  /** Only records that Belvo stored after this day (`YYYY-MM-DD`). Format `date`. */
  created_at__gt?: string | undefined
  /** Only records that Belvo stored on this day or later (`YYYY-MM-DD`). Format `date`. */
  created_at__gte?: string | undefined
  /** Only records that Belvo stored before this day (`YYYY-MM-DD`). Format `date`. */
  created_at__lt?: string | undefined
  /** Only records that Belvo stored on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  created_at__lte?: string | undefined
  /** Only records that Belvo stored between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
}

/** What br.balances.retrieve sends. */
export interface BrBalancesRetrieveBody {
  /** Id of the link to read through. Format `uuid`. */
  link: string
  /** Id of one account at Belvo. Format `uuid`. */
  account_id?: string | undefined
  /**
   * Whether Belvo keeps what it reads. True (also when left out): stored and answered with 201. False: answered with 200 and not
   * stored, so it cannot be listed later.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
}

/** Query of br.balances.retrieve. */
export interface BrBalancesRetrieveQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of br.balances.detail. */
export interface BrBalancesDetailQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of br.exchanges.list. */
export interface BrExchangesListQuery {
  /** The link to list. Required. Format `uuid`. */
  link: string
  /** Only the record with this id. Format `uuid`. */
  id?: string | undefined
  /** Only records of one of these links. Format `uuid`. */
  link__in?: string[] | undefined
  /** Only records with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
  /** Only records that Belvo read on this day (`YYYY-MM-DD`). Format `date`. */
  collected_at?: string | undefined
  /** Only records that Belvo read after this day (`YYYY-MM-DD`). Format `date`. */
  collected_at__gt?: string | undefined
  /** Only records that Belvo read on this day or later (`YYYY-MM-DD`). Format `date`. */
  collected_at__gte?: string | undefined
  /** Only records that Belvo read before this day (`YYYY-MM-DD`). Format `date`. */
  collected_at__lt?: string | undefined
  /** Only records that Belvo read on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  collected_at__lte?: string | undefined
  /** Only records that Belvo read between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  collected_at__range?: string[] | undefined
  /** Only records that Belvo stored on this day (`YYYY-MM-DD`). Format `date`. */
  created_at?: string | undefined
  /** Only records that Belvo stored after this day (`YYYY-MM-DD`). Format `date`. */
  created_at__gt?: string | undefined
  /** Only records that Belvo stored on this day or later (`YYYY-MM-DD`). Format `date`. */
  created_at__gte?: string | undefined
  /** Only records that Belvo stored before this day (`YYYY-MM-DD`). Format `date`. */
  created_at__lt?: string | undefined
  /** Only records that Belvo stored on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  created_at__lte?: string | undefined
  /** Only records that Belvo stored between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
}

/** What br.exchanges.retrieve sends. */
export interface BrExchangesRetrieveBody {
  /** Id of the link to read through. Format `uuid`. */
  link: string
  /** First day to read, as `YYYY-MM-DD`. Not after `date_to`. Format `date`. */
  date_from?: string | undefined
  /** Last day to read, as `YYYY-MM-DD`. Not in the future. Format `date`. */
  date_to?: string | undefined
  /**
   * Whether Belvo keeps what it reads. True (also when left out): stored and answered with 201. False: answered with 200 and not
   * stored, so it cannot be listed later.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
}

/** Query of br.exchanges.retrieve. */
export interface BrExchangesRetrieveQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of br.exchanges.detail. */
export interface BrExchangesDetailQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of br.exchanges.history. */
export interface BrExchangesHistoryQuery {
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of transactions.list. */
export interface TransactionsListQuery {
  /** The link to list. Required. Format `uuid`. */
  link: string
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
  /** Only records of one of these links. Format `uuid`. */
  link__in?: string[] | undefined
  /** Only records of this account. Format `uuid`. */
  account?: string | undefined
  /** Only records of one of these accounts. Format `uuid`. */
  account__in?: string[] | undefined
  /** Only records of accounts with an available balance of exactly this, in major units. */
  account__balance__available?: number | undefined
  /** Only records of accounts with an available balance below this, in major units. */
  account__balance__available__lt?: number | undefined
  /** Only records of accounts with an available balance of at most this, in major units. */
  account__balance__available__lte?: number | undefined
  /** Only records of accounts with an available balance above this, in major units. */
  account__balance__available__gt?: number | undefined
  /** Only records of accounts with an available balance of at least this, in major units. */
  account__balance__available__gte?: number | undefined
  /** Only records of accounts with an available balance between these two, in major units. Exactly 2 items. */
  account__balance__available__range?: number[] | undefined
  /** Only records of accounts with a current balance of exactly this, in major units. */
  account__balance__current?: number | undefined
  /** Only records of accounts with a current balance above this, in major units. */
  account__balance__current__gt?: number | undefined
  /** Only records of accounts with a current balance of at least this, in major units. */
  account__balance__current__gte?: number | undefined
  /** Only records of accounts with a current balance below this, in major units. */
  account__balance__current__lt?: number | undefined
  /** Only records of accounts with a current balance of at most this, in major units. */
  account__balance__current__lte?: number | undefined
  /** Only records of accounts with a current balance between these two, in major units. Exactly 2 items. */
  account__balance__current__range?: number[] | undefined
  /** Only transactions of accounts of this type, in the institution's words. */
  account_type?: string | undefined
  /** Only transactions of accounts of one of these types, in the institution's words. */
  account_type__in?: string[] | undefined
  /** Only records that the bank booked on this day (`YYYY-MM-DD`). Format `date`. */
  accounting_date?: string | undefined
  /** Only records that the bank booked after this day (`YYYY-MM-DD`). Format `date`. */
  accounting_date__gt?: string | undefined
  /** Only records that the bank booked on this day or later (`YYYY-MM-DD`). Format `date`. */
  accounting_date__gte?: string | undefined
  /** Only records that the bank booked before this day (`YYYY-MM-DD`). Format `date`. */
  accounting_date__lt?: string | undefined
  /** Only records that the bank booked on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  accounting_date__lte?: string | undefined
  /** Only records that the bank booked between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  accounting_date__range?: string[] | undefined
  /** Only records with an amount of exactly this, in major units. */
  amount?: number | undefined
  /** Only records with an amount above this, in major units. */
  amount__gt?: number | undefined
  /** Only records with an amount of at least this, in major units. */
  amount__gte?: number | undefined
  /** Only records with an amount below this, in major units. */
  amount__lt?: number | undefined
  /** Only records with an amount of at most this, in major units. */
  amount__lte?: number | undefined
  /** Only records with an amount between these two, in major units. Exactly 2 items. */
  amount__range?: number[] | undefined
  /** Only records that Belvo read on this day (`YYYY-MM-DD`). Format `date`. */
  collected_at?: string | undefined
  /** Only records that Belvo read after this day (`YYYY-MM-DD`). Format `date`. */
  collected_at__gt?: string | undefined
  /** Only records that Belvo read on this day or later (`YYYY-MM-DD`). Format `date`. */
  collected_at__gte?: string | undefined
  /** Only records that Belvo read before this day (`YYYY-MM-DD`). Format `date`. */
  collected_at__lt?: string | undefined
  /** Only records that Belvo read on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  collected_at__lte?: string | undefined
  /** Only records that Belvo read between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  collected_at__range?: string[] | undefined
  /** Only records that Belvo stored on this day (`YYYY-MM-DD`). Format `date`. */
  created_at?: string | undefined
  /** Only records that Belvo stored after this day (`YYYY-MM-DD`). Format `date`. */
  created_at__gt?: string | undefined
  /** Only records that Belvo stored on this day or later (`YYYY-MM-DD`). Format `date`. */
  created_at__gte?: string | undefined
  /** Only records that Belvo stored before this day (`YYYY-MM-DD`). Format `date`. */
  created_at__lt?: string | undefined
  /** Only records that Belvo stored on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  created_at__lte?: string | undefined
  /** Only records that Belvo stored between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
  /** Only records in this currency, three capital letters. The published sample, `BRA`, is not the code of the real (`BRL`). */
  currency?: string | undefined
  /** Only records in one of these currencies, three capital letters. */
  currency__in?: string[] | undefined
  /** Only transactions on one of these card bills, such as `mar-2026`. */
  credit_card_data__bill_name__in?: string[] | undefined
  /** Only transactions with this reference. */
  reference?: string | undefined
  /** Only transactions with one of these references. */
  reference__in?: string[] | undefined
  /** Only transactions in this state: `PENDING` or `PROCESSED`. */
  status?: string | undefined
  /** Only transactions in one of these states: `PENDING`, `PROCESSED`. */
  status__in?: string[] | undefined
  /** Only money in, or only money out. */
  type?: 'OUTFLOW' | 'INFLOW' | undefined
  /** Only these directions. */
  type__in?: ('OUTFLOW' | 'INFLOW')[] | undefined
  /** Only records that took place on this day (`YYYY-MM-DD`). Format `date`. */
  value_date?: string | undefined
  /** Only records that took place after this day (`YYYY-MM-DD`). Format `date`. */
  value_date__gt?: string | undefined
  /** Only records that took place on this day or later (`YYYY-MM-DD`). Format `date`. */
  value_date__gte?: string | undefined
  /** Only records that took place before this day (`YYYY-MM-DD`). Format `date`. */
  value_date__lt?: string | undefined
  /** Only records that took place on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  value_date__lte?: string | undefined
  /** Only records that took place between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  value_date__range?: string[] | undefined
}

/** What transactions.retrieve sends. */
export interface TransactionsRetrieveBody {
  /** Id of the link to read through. Format `uuid`. */
  link: string
  /** Only this account. All accounts of the link when left out. Format `uuid`. */
  account?: string | undefined
  /** First day to read, as `YYYY-MM-DD`. Not after `date_to`. Format `date`. */
  date_from: string
  /** Last day to read, as `YYYY-MM-DD`. Not in the future. Format `date`. */
  date_to: string
  /** One-time code the person got from the institution. Leave it out on the first try; Belvo answers 428 when one is needed. */
  token?: string | undefined
  /**
   * Whether Belvo keeps what it reads. True (also when left out): stored and answered with 201. False: answered with 200 and not
   * stored, so it cannot be listed later.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
}

/** Query of transactions.retrieve. */
export interface TransactionsRetrieveQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of transactions.resume. */
export interface TransactionsResumeQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of transactions.detail. */
export interface TransactionsDetailQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of bills.list. */
export interface BillsListQuery {
  /** The link to list. Required. Format `uuid`. */
  link: string
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
  /** Only the record with this id. Format `uuid`. */
  id?: string | undefined
  /** Only records with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /** Only records of this account. Format `uuid`. */
  account?: string | undefined
  /** Only records of one of these accounts. Format `uuid`. */
  account__in?: string[] | undefined
  /** Only records that are due on this day (`YYYY-MM-DD`). Format `date`. */
  due_date?: string | undefined
  /** Only records that are due after this day (`YYYY-MM-DD`). Format `date`. */
  due_date__gt?: string | undefined
  /** Only records that are due on this day or later (`YYYY-MM-DD`). Format `date`. */
  due_date__gte?: string | undefined
  /** Only records that are due before this day (`YYYY-MM-DD`). Format `date`. */
  due_date__lt?: string | undefined
  /** Only records that are due on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  due_date__lte?: string | undefined
  /** Only records that are due between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  due_date__range?: string[] | undefined
  /** Only records that Belvo read after this day (`YYYY-MM-DD`). Format `date`. */
  collected_at__gt?: string | undefined
  /** Only records that Belvo read on this day or later (`YYYY-MM-DD`). Format `date`. */
  collected_at__gte?: string | undefined
  /** Only records that Belvo read before this day (`YYYY-MM-DD`). Format `date`. */
  collected_at__lt?: string | undefined
  /** Only records that Belvo read on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  collected_at__lte?: string | undefined
  /** Only records that Belvo read between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  collected_at__range?: string[] | undefined
  /** Only records that Belvo stored on this day (`YYYY-MM-DD`). Format `date`. */
  created_at?: string | undefined
  /** Only records that Belvo stored after this day (`YYYY-MM-DD`). Format `date`. */
  created_at__gt?: string | undefined
  /** Only records that Belvo stored on this day or later (`YYYY-MM-DD`). Format `date`. */
  created_at__gte?: string | undefined
  /** Only records that Belvo stored before this day (`YYYY-MM-DD`). Format `date`. */
  created_at__lt?: string | undefined
  /** Only records that Belvo stored on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  created_at__lte?: string | undefined
  /** Only records that Belvo stored between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
}

/** What bills.retrieve sends. */
export interface BillsRetrieveBody {
  /** Id of the link to read through. Format `uuid`. */
  link: string
  /**
   * Whether Belvo keeps what it reads. True (also when left out): stored and answered with 201. False: answered with 200 and not
   * stored, so it cannot be listed later.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
}

/** Query of bills.retrieve. */
export interface BillsRetrieveQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of bills.detail. */
export interface BillsDetailQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of owners.list. */
export interface OwnersListQuery {
  /** Only records of this link. Format `uuid`. */
  link?: string | undefined
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
  /** Only records of one of these links. Format `uuid`. */
  link__in?: string[] | undefined
  /** Only the record with this id. Format `uuid`. */
  id?: string | undefined
  /** Only records with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /** Only records that Belvo stored on this day (`YYYY-MM-DD`). Format `date`. */
  created_at?: string | undefined
  /** Only records that Belvo stored after this day (`YYYY-MM-DD`). Format `date`. */
  created_at__gt?: string | undefined
  /** Only records that Belvo stored on this day or later (`YYYY-MM-DD`). Format `date`. */
  created_at__gte?: string | undefined
  /** Only records that Belvo stored before this day (`YYYY-MM-DD`). Format `date`. */
  created_at__lt?: string | undefined
  /** Only records that Belvo stored on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  created_at__lte?: string | undefined
  /** Only records that Belvo stored between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
  /** Only owners with this e-mail address. Format `email`. */
  email?: string | undefined
  /** Only owners with this in their name, upper or lower case. At least 3 characters. */
  display_name__icontains?: string | undefined
}

/** What owners.retrieve sends. */
export interface OwnersRetrieveBody {
  /** Id of the link to read through. Format `uuid`. */
  link: string
  /** One-time code the person got from the institution. Leave it out on the first try; Belvo answers 428 when one is needed. */
  token?: string | undefined
  /**
   * Whether Belvo keeps what it reads. True (also when left out): stored and answered with 201. False: answered with 200 and not
   * stored, so it cannot be listed later.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
}

/** Query of owners.retrieve. */
export interface OwnersRetrieveQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of owners.resume. */
export interface OwnersResumeQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of owners.detail. */
export interface OwnersDetailQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of br.investments.list. */
export interface BrInvestmentsListQuery {
  /** The link to list. Required. Format `uuid`. */
  link: string
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Only the record with this id. Format `uuid`. */
  id?: string | undefined
  /** Only records with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /** Only records of one of these links. Format `uuid`. */
  link__in?: string[] | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
  /**
   * Only investments of this kind, such as `INVESTMENT_FUND`. The published sample, `VARIABLE`, is none of the documented kinds.
   */
  type?: string | undefined
  /** Only investments of one of these kinds, such as `INVESTMENT_FUND`. */
  type__in?: string[] | undefined
  /** Only records that Belvo stored on this day (`YYYY-MM-DD`). Format `date`. */
  created_at?: string | undefined
  /** Only records that Belvo stored after this day (`YYYY-MM-DD`). Format `date`. */
  created_at__gt?: string | undefined
  /** Only records that Belvo stored on this day or later (`YYYY-MM-DD`). Format `date`. */
  created_at__gte?: string | undefined
  /** Only records that Belvo stored before this day (`YYYY-MM-DD`). Format `date`. */
  created_at__lt?: string | undefined
  /** Only records that Belvo stored on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  created_at__lte?: string | undefined
  /** Only records that Belvo stored between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
}

/** What br.investments.retrieve sends. */
export interface BrInvestmentsRetrieveBody {
  /** Id of the link to read through. Format `uuid`. */
  link: string
  /**
   * Whether Belvo keeps what it reads. True (also when left out): stored and answered with 201. False: answered with 200 and not
   * stored, so it cannot be listed later.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
}

/** Query of br.investments.retrieve. */
export interface BrInvestmentsRetrieveQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of br.investments.detail. */
export interface BrInvestmentsDetailQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of br.investmentTransactions.list. */
export interface BrInvestmentTransactionsListQuery {
  /** The link to list. Required. Format `uuid`. */
  link: string
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Only the record with this id. Format `uuid`. */
  id?: string | undefined
  /** Only records with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /** Only records of one of these links. Format `uuid`. */
  link__in?: string[] | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
  /**
   * Only movements of this kind. The published sample, `VARIABLE`, is a kind of investment by its look; which is meant is
   * unverified.
   */
  type?: string | undefined
  /** Only movements of one of these kinds. */
  type__in?: string[] | undefined
  /** Only records that Belvo stored on this day (`YYYY-MM-DD`). Format `date`. */
  created_at?: string | undefined
  /** Only records that Belvo stored after this day (`YYYY-MM-DD`). Format `date`. */
  created_at__gt?: string | undefined
  /** Only records that Belvo stored on this day or later (`YYYY-MM-DD`). Format `date`. */
  created_at__gte?: string | undefined
  /** Only records that Belvo stored before this day (`YYYY-MM-DD`). Format `date`. */
  created_at__lt?: string | undefined
  /** Only records that Belvo stored on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  created_at__lte?: string | undefined
  /** Only records that Belvo stored between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
}

/** What br.investmentTransactions.retrieve sends. */
export interface BrInvestmentTransactionsRetrieveBody {
  /** Id of the link to read through. Format `uuid`. */
  link: string
  /** First day to read, as `YYYY-MM-DD`. Not after `date_to`. Format `date`. */
  date_from?: string | undefined
  /** Last day to read, as `YYYY-MM-DD`. Not in the future. Format `date`. */
  date_to?: string | undefined
  /**
   * Whether Belvo keeps what it reads. True (also when left out): stored and answered with 201. False: answered with 200 and not
   * stored, so it cannot be listed later.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
}

/** Query of br.investmentTransactions.retrieve. */
export interface BrInvestmentTransactionsRetrieveQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of br.investmentTransactions.detail. */
export interface BrInvestmentTransactionsDetailQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of employmentRecords.list. */
export interface EmploymentRecordsListQuery {
  /** Only records of this link. Format `uuid`. */
  link?: string | undefined
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
  /** Only the record with this id. Format `uuid`. */
  id?: string | undefined
  /** Only records with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /** Only records of one of these links. Format `uuid`. */
  link__in?: string[] | undefined
  /** Only records of the person with this CURP. */
  internal_identification?: string | undefined
  /** Only records of the people with these CURPs. */
  internal_identification__in?: string[] | undefined
  /** Only records that Belvo read on this day (`YYYY-MM-DD`). Format `date`. */
  collected_at?: string | undefined
  /** Only records that Belvo read after this day (`YYYY-MM-DD`). Format `date`. */
  collected_at__gt?: string | undefined
  /** Only records that Belvo read on this day or later (`YYYY-MM-DD`). Format `date`. */
  collected_at__gte?: string | undefined
  /** Only records that Belvo read before this day (`YYYY-MM-DD`). Format `date`. */
  collected_at__lt?: string | undefined
  /** Only records that Belvo read on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  collected_at__lte?: string | undefined
  /** Only records that Belvo read between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  collected_at__range?: string[] | undefined
  /** Only records that Belvo stored on this day (`YYYY-MM-DD`). Format `date`. */
  created_at?: string | undefined
  /** Only records that Belvo stored after this day (`YYYY-MM-DD`). Format `date`. */
  created_at__gt?: string | undefined
  /** Only records that Belvo stored on this day or later (`YYYY-MM-DD`). Format `date`. */
  created_at__gte?: string | undefined
  /** Only records that Belvo stored before this day (`YYYY-MM-DD`). Format `date`. */
  created_at__lt?: string | undefined
  /** Only records that Belvo stored on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  created_at__lte?: string | undefined
  /** Only records that Belvo stored between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
}

/** What employmentRecords.retrieve sends. */
export interface EmploymentRecordsRetrieveBody {
  /** Id of the link to read through. Format `uuid`. */
  link: string
  /**
   * Whether the document itself is added to the answer, as a PDF in base64. False when left out.
   *
   * @defaultValue `false`
   */
  attach_pdf?: boolean | undefined
  /**
   * Whether Belvo keeps what it reads. True (also when left out): stored and answered with 201. False: answered with 200 and not
   * stored, so it cannot be listed later.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
}

/** Query of employmentRecords.retrieve. */
export interface EmploymentRecordsRetrieveQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of employmentRecords.detail. */
export interface EmploymentRecordsDetailQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of mx.currentEmployments.list. */
export interface MxCurrentEmploymentsListQuery {
  /** Only the record with this id. Format `uuid`. */
  id?: string | undefined
  /** Only records with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /** Only records of this link. Format `uuid`. */
  link?: string | undefined
  /** Only records of one of these links. Format `uuid`. */
  link__in?: string[] | undefined
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Only records that Belvo read on this day (`YYYY-MM-DD`). Format `date`. */
  collected_at?: string | undefined
  /** Only records that Belvo read after this day (`YYYY-MM-DD`). Format `date`. */
  collected_at__gt?: string | undefined
  /** Only records that Belvo read on this day or later (`YYYY-MM-DD`). Format `date`. */
  collected_at__gte?: string | undefined
  /** Only records that Belvo read before this day (`YYYY-MM-DD`). Format `date`. */
  collected_at__lt?: string | undefined
  /** Only records that Belvo read on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  collected_at__lte?: string | undefined
  /** Only records that Belvo read between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  collected_at__range?: string[] | undefined
  /** Only records that Belvo stored on this day (`YYYY-MM-DD`). Format `date`. */
  created_at?: string | undefined
  /** Only records that Belvo stored after this day (`YYYY-MM-DD`). Format `date`. */
  created_at__gt?: string | undefined
  /** Only records that Belvo stored on this day or later (`YYYY-MM-DD`). Format `date`. */
  created_at__gte?: string | undefined
  /** Only records that Belvo stored before this day (`YYYY-MM-DD`). Format `date`. */
  created_at__lt?: string | undefined
  /** Only records that Belvo stored on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  created_at__lte?: string | undefined
  /** Only records that Belvo stored between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
}

/** What mx.currentEmployments.retrieve sends. */
export interface MxCurrentEmploymentsRetrieveBody {
  /** Id of the link to read through. Format `uuid`. */
  link: string
  /**
   * Whether Belvo keeps what it reads. True (also when left out): stored and answered with 201. False: answered with 200 and not
   * stored, so it cannot be listed later.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
}

/** Query of br.employments.list. */
export interface BrEmploymentsListQuery {
  /** The link to list. Required. Format `uuid`. */
  link: string
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Only the record with this id. Format `uuid`. */
  id?: string | undefined
  /** Only records with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /** Only records of one of these links. Format `uuid`. */
  link__in?: string[] | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
  /** Only records that began on this day (`YYYY-MM-DD`). Format `date`. */
  start_date?: string | undefined
  /** Only records that began after this day (`YYYY-MM-DD`). Format `date`. */
  start_date__gt?: string | undefined
  /** Only records that began on this day or later (`YYYY-MM-DD`). Format `date`. */
  start_date__gte?: string | undefined
  /** Only records that began before this day (`YYYY-MM-DD`). Format `date`. */
  start_date__lt?: string | undefined
  /** Only records that began on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  start_date__lte?: string | undefined
  /** Only records that began between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  start_date__range?: string[] | undefined
  /** Only records that ended on this day (`YYYY-MM-DD`). Format `date`. */
  end_date?: string | undefined
  /** Only records that ended after this day (`YYYY-MM-DD`). Format `date`. */
  end_date__gt?: string | undefined
  /** Only records that ended on this day or later (`YYYY-MM-DD`). Format `date`. */
  end_date__gte?: string | undefined
  /** Only records that ended before this day (`YYYY-MM-DD`). Format `date`. */
  end_date__lt?: string | undefined
  /** Only records that ended on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  end_date__lte?: string | undefined
  /** Only records that ended between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  end_date__range?: string[] | undefined
  /** Only records that Belvo stored on this day (`YYYY-MM-DD`). Format `date`. */
  created_at?: string | undefined
  /** Only records that Belvo stored after this day (`YYYY-MM-DD`). Format `date`. */
  created_at__gt?: string | undefined
  /** Only records that Belvo stored on this day or later (`YYYY-MM-DD`). Format `date`. */
  created_at__gte?: string | undefined
  /** Only records that Belvo stored before this day (`YYYY-MM-DD`). Format `date`. */
  created_at__lt?: string | undefined
  /** Only records that Belvo stored on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  created_at__lte?: string | undefined
  /** Only records that Belvo stored between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
}

/** What br.employments.retrieve sends. */
export interface BrEmploymentsRetrieveBody {
  /** Id of the link to read through. Format `uuid`. */
  link: string
  /** First day to read, as `YYYY-MM-DD`. Not after `date_to`. Format `date`. */
  date_from?: string | undefined
  /** Last day to read, as `YYYY-MM-DD`. Not in the future. Format `date`. */
  date_to?: string | undefined
  /**
   * Whether Belvo keeps what it reads. True (also when left out): stored and answered with 201. False: answered with 200 and not
   * stored, so it cannot be listed later.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
}

/** Query of br.employments.retrieve. */
export interface BrEmploymentsRetrieveQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of br.employments.detail. */
export interface BrEmploymentsDetailQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of incomes.list. */
export interface IncomesListQuery {
  /** Only records of this link. Format `uuid`. */
  link?: string | undefined
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Only records of one of these links. Format `uuid`. */
  link__in?: string[] | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
  /** Only records of this account. Format `uuid`. */
  account?: string | undefined
  /** Only records of one of these accounts. Format `uuid`. */
  account__in?: string[] | undefined
}

/** What incomes.retrieve sends. */
export interface IncomesRetrieveBody {
  /** Id of the link to read through. Format `uuid`. */
  link: string
  /** Kinds of income that count. All kinds when left out (unverified). */
  allowed_income_types?: EnumInvoiceAllowedIncomeTypesRequest[] | undefined
  /** How sure Belvo has to be of an income before it counts. */
  minimum_confidence_level?: EnumIncomeMinimumConfidenceLevelRequest | undefined
  /** First day to read, as `YYYY-MM-DD`. Not after `date_to`. Format `date`. */
  date_from?: string | undefined
  /** Last day to read, as `YYYY-MM-DD`. Not in the future. Format `date`. */
  date_to?: string | undefined
  /** One-time code the person got from the institution. Leave it out on the first try; Belvo answers 428 when one is needed. */
  token?: string | undefined
  /**
   * Whether Belvo keeps what it reads. True (also when left out): stored and answered with 201. False: answered with 200 and not
   * stored, so it cannot be listed later.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
}

/** Query of incomes.retrieve. */
export interface IncomesRetrieveQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of incomes.resume. */
export interface IncomesResumeQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of incomes.detail. */
export interface IncomesDetailQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of recurringExpenses.list. */
export interface RecurringExpensesListQuery {
  /** Only records of this link. Format `uuid`. */
  link?: string | undefined
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
  /** Only records of one of these links. Format `uuid`. */
  link__in?: string[] | undefined
  /** Only records of this account. Format `uuid`. */
  account?: string | undefined
  /** Only records of one of these accounts. Format `uuid`. */
  account__in?: string[] | undefined
  /** Only the record with this id. Format `uuid`. */
  id?: string | undefined
  /** Only records with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
}

/** What recurringExpenses.retrieve sends. */
export interface RecurringExpensesRetrieveBody {
  /** Id of the link to read through. Format `uuid`. */
  link: string
  /** One-time code the person got from the institution. Leave it out on the first try; Belvo answers 428 when one is needed. */
  token?: string | undefined
  /**
   * Whether Belvo keeps what it reads. True (also when left out): stored and answered with 201. False: answered with 200 and not
   * stored, so it cannot be listed later.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
  /** First day to read, as `YYYY-MM-DD`. Not after `date_to`. Format `date`. */
  date_from?: string | undefined
  /** Last day to read, as `YYYY-MM-DD`. Not in the future. Format `date`. */
  date_to?: string | undefined
}

/** Query of recurringExpenses.retrieve. */
export interface RecurringExpensesRetrieveQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of recurringExpenses.resume. */
export interface RecurringExpensesResumeQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of recurringExpenses.detail. */
export interface RecurringExpensesDetailQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of riskInsights.list. */
export interface RiskInsightsListQuery {
  /** Only records of this link. Format `uuid`. */
  link?: string | undefined
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
  /** Only records of one of these links. Format `uuid`. */
  link__in?: string[] | undefined
  /** Only records of this account. Format `uuid`. */
  account?: string | undefined
  /** Only records of one of these accounts. Format `uuid`. */
  account__in?: string[] | undefined
  /** Only the record with this id. Format `uuid`. */
  id?: string | undefined
  /** Only records with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
}

/** What riskInsights.retrieve sends. */
export interface RiskInsightsRetrieveBody {
  /** Id of the link to read through. Format `uuid`. */
  link: string
  /** One-time code the person got from the institution. Leave it out on the first try; Belvo answers 428 when one is needed. */
  token?: string | undefined
  /**
   * Whether Belvo keeps what it reads. True (also when left out): stored and answered with 201. False: answered with 200 and not
   * stored, so it cannot be listed later.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
}

/** Query of riskInsights.retrieve. */
export interface RiskInsightsRetrieveQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of riskInsights.resume. */
export interface RiskInsightsResumeQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of riskInsights.detail. */
export interface RiskInsightsDetailQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of employmentMetrics.list. */
export interface EmploymentMetricsListQuery {
  /** Only records of this link. Format `uuid`. */
  link?: string | undefined
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Only records of one of these links. Format `uuid`. */
  link__in?: string[] | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** What employmentMetrics.retrieve sends. */
export interface EmploymentMetricsRetrieveBody {
  /** Id of the link to read through. Format `uuid`. */
  link: string
  /** Day to work the metrics out for, as `YYYY-MM-DD`. Today when left out. Format `date`. */
  reference_date?: string | undefined
  /**
   * Whether Belvo keeps what it reads. True (also when left out): stored and answered with 201. False: answered with 200 and not
   * stored, so it cannot be listed later.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
}

/** Query of employmentMetrics.retrieve. */
export interface EmploymentMetricsRetrieveQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of employmentMetrics.detail. */
export interface EmploymentMetricsDetailQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of financialStatements.list. */
export interface FinancialStatementsListQuery {
  /** Only records of this link. Format `uuid`. */
  link?: string | undefined
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
  /** Only records of one of these links. Format `uuid`. */
  link__in?: string[] | undefined
  /** Only the record with this id. Format `uuid`. */
  id?: string | undefined
  /** Only records with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /** Only records that Belvo stored on this day (`YYYY-MM-DD`). Format `date`. */
  created_at?: string | undefined
  /** Only records that Belvo stored after this day (`YYYY-MM-DD`). Format `date`. */
  created_at__gt?: string | undefined
  /** Only records that Belvo stored on this day or later (`YYYY-MM-DD`). Format `date`. */
  created_at__gte?: string | undefined
  /** Only records that Belvo stored before this day (`YYYY-MM-DD`). Format `date`. */
  created_at__lt?: string | undefined
  /** Only records that Belvo stored on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  created_at__lte?: string | undefined
  /** Only records that Belvo stored between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
}

/** What financialStatements.retrieve sends. */
export interface FinancialStatementsRetrieveBody {
  /** Id of the link to read through. Format `uuid`. */
  link: string
  /**
   * Whether Belvo keeps what it reads. True (also when left out): stored and answered with 201. False: answered with 200 and not
   * stored, so it cannot be listed later.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
}

/** Query of financialStatements.retrieve. */
export interface FinancialStatementsRetrieveQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of financialStatements.detail. */
export interface FinancialStatementsDetailQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of invoices.list. */
export interface InvoicesListQuery {
  /** Only records of this link. Format `uuid`. */
  link?: string | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Only records of one of these links. Format `uuid`. */
  link__in?: string[] | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
  /** Only the record with this id. Format `uuid`. */
  id?: string | undefined
  /** Only records with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /** Only records that Belvo stored on this day (`YYYY-MM-DD`). Format `date`. */
  created_at?: string | undefined
  /** Only records that Belvo stored after this day (`YYYY-MM-DD`). Format `date`. */
  created_at__gt?: string | undefined
  /** Only records that Belvo stored on this day or later (`YYYY-MM-DD`). Format `date`. */
  created_at__gte?: string | undefined
  /** Only records that Belvo stored before this day (`YYYY-MM-DD`). Format `date`. */
  created_at__lt?: string | undefined
  /** Only records that Belvo stored on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  created_at__lte?: string | undefined
  /** Only records that Belvo stored between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
  /** Only records that are dated on this day (`YYYY-MM-DD`). Format `date`. */
  invoice_date?: string | undefined
  /** Only records that are dated before this day (`YYYY-MM-DD`). Format `date`. */
  invoice_date__lt?: string | undefined
  /** Only records that are dated on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  invoice_date__lte?: string | undefined
  /** Only records that are dated after this day (`YYYY-MM-DD`). Format `date`. */
  invoice_date__gt?: string | undefined
  /** Only records that are dated on this day or later (`YYYY-MM-DD`). Format `date`. */
  invoice_date__gte?: string | undefined
  /** Only records that are dated between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  invoice_date__range?: string[] | undefined
  /** Only the invoice with this SAT id. */
  invoice_identification?: string | undefined
  /** Only invoices with one of these SAT ids. */
  invoice_identification__in?: string[] | undefined
  /** Only invoices in this state: `Vigente` or `Cancelado`. */
  status?: string | undefined
  /** Only invoices in one of these states: `Vigente`, `Cancelado`. */
  status__in?: string[] | undefined
  /** Only invoices that were sent (`OUTFLOW`), or only those received. */
  type?: 'OUTFLOW' | 'INFLOW' | undefined
  /** Only these directions. */
  type__in?: ('OUTFLOW' | 'INFLOW')[] | undefined
  /** Only records with a total of exactly this, in major units. */
  total_amount?: number | undefined
  /** Only records with a total below this, in major units. */
  total_amount__lt?: number | undefined
  /** Only records with a total of at most this, in major units. */
  total_amount__lte?: number | undefined
  /** Only records with a total above this, in major units. */
  total_amount__gt?: number | undefined
  /** Only records with a total of at least this, in major units. */
  total_amount__gte?: number | undefined
  /** Only records with a total between these two, in major units. Exactly 2 items. */
  total_amount__range?: number[] | undefined
}

/** What invoices.retrieve sends. */
export interface InvoicesRetrieveBody {
  /** Id of the link to read through. Format `uuid`. */
  link: string
  /** First day to read, as `YYYY-MM-DD`. Not after `date_to`. Format `date`. */
  date_from: string
  /** Last day to read, as `YYYY-MM-DD`. Not in the future. Format `date`. */
  date_to: string
  /** Direction: `OUTFLOW` for sent ones, `INFLOW` for received ones. */
  type: EnumInvoiceTypeInput
  /**
   * Whether the XML document is added to the answer. False when left out.
   *
   * @defaultValue `false`
   */
  attach_xml?: boolean | undefined
  /**
   * Whether Belvo keeps what it reads. True (also when left out): stored and answered with 201. False: answered with 200 and not
   * stored, so it cannot be listed later.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
}

/** Query of invoices.retrieve. */
export interface InvoicesRetrieveQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of invoices.resume. */
export interface InvoicesResumeQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of invoices.detail. */
export interface InvoicesDetailQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of taxComplianceStatus.list. */
export interface TaxComplianceStatusListQuery {
  /** Only records of this link. Format `uuid`. */
  link?: string | undefined
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
  /** Only records of one of these links. Format `uuid`. */
  link__in?: string[] | undefined
  /** Only the record with this id. Format `uuid`. */
  id?: string | undefined
  /** Only records with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /** Only records that Belvo stored on this day (`YYYY-MM-DD`). Format `date`. */
  created_at?: string | undefined
  /** Only records that Belvo stored after this day (`YYYY-MM-DD`). Format `date`. */
  created_at__gt?: string | undefined
  /** Only records that Belvo stored on this day or later (`YYYY-MM-DD`). Format `date`. */
  created_at__gte?: string | undefined
  /** Only records that Belvo stored before this day (`YYYY-MM-DD`). Format `date`. */
  created_at__lt?: string | undefined
  /** Only records that Belvo stored on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  created_at__lte?: string | undefined
  /** Only records that Belvo stored between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
}

/** What taxComplianceStatus.retrieve sends. */
export interface TaxComplianceStatusRetrieveBody {
  /** Id of the link to read through. Format `uuid`. */
  link: string
  /**
   * Whether the document itself is added to the answer, as a PDF in base64. False when left out.
   *
   * @defaultValue `false`
   */
  attach_pdf?: boolean | undefined
  /**
   * Whether Belvo keeps what it reads. True (also when left out): stored and answered with 201. False: answered with 200 and not
   * stored, so it cannot be listed later.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
}

/** Query of taxComplianceStatus.retrieve. */
export interface TaxComplianceStatusRetrieveQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of taxComplianceStatus.detail. */
export interface TaxComplianceStatusDetailQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of taxReturns.list. */
export interface TaxReturnsListQuery {
  /** Only records of this link. Format `uuid`. */
  link?: string | undefined
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
  /** Only records of one of these links. Format `uuid`. */
  link__in?: string[] | undefined
  /** Only the record with this id. Format `uuid`. */
  id?: string | undefined
  /** Only records with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /** Only records that Belvo stored on this day (`YYYY-MM-DD`). Format `date`. */
  created_at?: string | undefined
  /** Only records that Belvo stored after this day (`YYYY-MM-DD`). Format `date`. */
  created_at__gt?: string | undefined
  /** Only records that Belvo stored on this day or later (`YYYY-MM-DD`). Format `date`. */
  created_at__gte?: string | undefined
  /** Only records that Belvo stored before this day (`YYYY-MM-DD`). Format `date`. */
  created_at__lt?: string | undefined
  /** Only records that Belvo stored on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  created_at__lte?: string | undefined
  /** Only records that Belvo stored between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
  /** Only returns of this fiscal year. At least 1900. */
  ejercicio?: number | undefined
  /** Only returns of a fiscal year before this one. At least 1900. */
  ejercicio__lt?: number | undefined
  /** Only returns of this fiscal year or an earlier one. At least 1900. */
  ejercicio__lte?: number | undefined
  /** Only returns of a fiscal year after this one. At least 1900. */
  ejercicio__gt?: number | undefined
  /** Only returns of this fiscal year or a later one. At least 1900. */
  ejercicio__gte?: number | undefined
  /** Only returns of a fiscal year between these two. Exactly 2 items. */
  ejercicio__range?: number[] | undefined
  /** Only returns of this kind, such as `Normal`. */
  tipo_declaracion?: string | undefined
  /** Only returns of one of these kinds, such as `Normal`. */
  tipo_declaracion__in?: string[] | undefined
}

/** Query of taxReturns.retrieve. */
export interface TaxReturnsRetrieveQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of taxReturns.detail. */
export interface TaxReturnsDetailQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of taxRetentions.list. */
export interface TaxRetentionsListQuery {
  /** Only records of this link. Format `uuid`. */
  link?: string | undefined
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
  /** Only records of one of these links. Format `uuid`. */
  link__in?: string[] | undefined
  /** Only records that Belvo stored on this day (`YYYY-MM-DD`). Format `date`. */
  created_at?: string | undefined
  /** Only records that Belvo stored after this day (`YYYY-MM-DD`). Format `date`. */
  created_at__gt?: string | undefined
  /** Only records that Belvo stored on this day or later (`YYYY-MM-DD`). Format `date`. */
  created_at__gte?: string | undefined
  /** Only records that Belvo stored before this day (`YYYY-MM-DD`). Format `date`. */
  created_at__lt?: string | undefined
  /** Only records that Belvo stored on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  created_at__lte?: string | undefined
  /** Only records that Belvo stored between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
}

/** What taxRetentions.retrieve sends. */
export interface TaxRetentionsRetrieveBody {
  /** Id of the link to read through. Format `uuid`. */
  link: string
  /** First day to read, as `YYYY-MM-DD`. Not after `date_to`. Format `date`. */
  date_from: string
  /** Last day to read, as `YYYY-MM-DD`. Not in the future. Format `date`. */
  date_to: string
  /** Direction: `OUTFLOW` for sent ones, `INFLOW` for received ones. */
  type: EnumTaxRetentionType
  /**
   * Whether the XML document is added to the answer. False when left out.
   *
   * @defaultValue `false`
   */
  attach_xml?: boolean | undefined
  /**
   * Whether Belvo keeps what it reads. True (also when left out): stored and answered with 201. False: answered with 200 and not
   * stored, so it cannot be listed later.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
}

/** Query of taxRetentions.retrieve. */
export interface TaxRetentionsRetrieveQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of taxRetentions.detail. */
export interface TaxRetentionsDetailQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of taxStatus.list. */
export interface TaxStatusListQuery {
  /** Only records of this link. Format `uuid`. */
  link?: string | undefined
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
  /** Only records of one of these links. Format `uuid`. */
  link__in?: string[] | undefined
  /** Only the record with this id. Format `uuid`. */
  id?: string | undefined
  /** Only records with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /** Only records that Belvo stored on this day (`YYYY-MM-DD`). Format `date`. */
  created_at?: string | undefined
  /** Only records that Belvo stored after this day (`YYYY-MM-DD`). Format `date`. */
  created_at__gt?: string | undefined
  /** Only records that Belvo stored on this day or later (`YYYY-MM-DD`). Format `date`. */
  created_at__gte?: string | undefined
  /** Only records that Belvo stored before this day (`YYYY-MM-DD`). Format `date`. */
  created_at__lt?: string | undefined
  /** Only records that Belvo stored on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  created_at__lte?: string | undefined
  /** Only records that Belvo stored between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
}

/** What taxStatus.retrieve sends. */
export interface TaxStatusRetrieveBody {
  /** Id of the link to read through. Format `uuid`. */
  link: string
  /**
   * Whether the document itself is added to the answer, as a PDF in base64. False when left out.
   *
   * @defaultValue `false`
   */
  attach_pdf?: boolean | undefined
  /**
   * Whether Belvo keeps what it reads. True (also when left out): stored and answered with 201. False: answered with 200 and not
   * stored, so it cannot be listed later.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
}

/** Query of taxStatus.retrieve. */
export interface TaxStatusRetrieveQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of taxStatus.detail. */
export interface TaxStatusDetailQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of cl.invoices.list. */
export interface ClInvoicesListQuery {
  /** Only records of this link. Format `uuid`. */
  link?: string | undefined
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
  /** Only records of one of these links. Format `uuid`. */
  link__in?: string[] | undefined
  /** Only the record with this id. Format `uuid`. */
  id?: string | undefined
  /** Only records with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /** Only records that Belvo stored on this day (`YYYY-MM-DD`). Format `date`. */
  created_at?: string | undefined
  /** Only records that Belvo stored after this day (`YYYY-MM-DD`). Format `date`. */
  created_at__gt?: string | undefined
  /** Only records that Belvo stored on this day or later (`YYYY-MM-DD`). Format `date`. */
  created_at__gte?: string | undefined
  /** Only records that Belvo stored before this day (`YYYY-MM-DD`). Format `date`. */
  created_at__lt?: string | undefined
  /** Only records that Belvo stored on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  created_at__lte?: string | undefined
  /** Only records that Belvo stored between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
}

/** What cl.invoices.retrieve sends. */
export interface ClInvoicesRetrieveBody {
  /** Id of the link to read through. Format `uuid`. */
  link: string
  /** First day to read, as `YYYY-MM-DD`. Not after `date_to`. Format `date`. */
  date_from: string
  /** Last day to read, as `YYYY-MM-DD`. Not in the future. Format `date`. */
  date_to: string
  /** Direction: `OUTFLOW` for sent ones, `INFLOW` for received ones. Both when left out (unverified). */
  type?: EnumInvoiceTypeInput | undefined
  /**
   * Whether Belvo keeps what it reads. True (also when left out): stored and answered with 201. False: answered with 200 and not
   * stored, so it cannot be listed later.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
}

/** Query of cl.invoices.retrieve. */
export interface ClInvoicesRetrieveQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of cl.invoices.detail. */
export interface ClInvoicesDetailQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of cl.taxStatus.list. */
export interface ClTaxStatusListQuery {
  /** Only records of this link. Format `uuid`. */
  link?: string | undefined
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
  /** Only records of one of these links. Format `uuid`. */
  link__in?: string[] | undefined
  /** Only the record with this id. Format `uuid`. */
  id?: string | undefined
  /** Only records with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /** Only records that Belvo stored on this day (`YYYY-MM-DD`). Format `date`. */
  created_at?: string | undefined
  /** Only records that Belvo stored after this day (`YYYY-MM-DD`). Format `date`. */
  created_at__gt?: string | undefined
  /** Only records that Belvo stored on this day or later (`YYYY-MM-DD`). Format `date`. */
  created_at__gte?: string | undefined
  /** Only records that Belvo stored before this day (`YYYY-MM-DD`). Format `date`. */
  created_at__lt?: string | undefined
  /** Only records that Belvo stored on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  created_at__lte?: string | undefined
  /** Only records that Belvo stored between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
}

/** What cl.taxStatus.retrieve sends. */
export interface ClTaxStatusRetrieveBody {
  /** Id of the link to read through. Format `uuid`. */
  link: string
  /**
   * Whether the document itself is added to the answer, as a PDF in base64. False when left out.
   *
   * @defaultValue `false`
   */
  attach_pdf?: boolean | undefined
  /**
   * Whether Belvo keeps what it reads. True (also when left out): stored and answered with 201. False: answered with 200 and not
   * stored, so it cannot be listed later.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
}

/** Query of cl.taxStatus.retrieve. */
export interface ClTaxStatusRetrieveQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of cl.taxStatus.detail. */
export interface ClTaxStatusDetailQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of cl.debtReports.list. */
export interface ClDebtReportsListQuery {
  /** Only records of this link. Format `uuid`. */
  link?: string | undefined
  /**
   * Records on a page, 1 to 1000. 100 when left out, 10 in the sandbox. A larger number counts as 1000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
  /** Page number, counted from 1. */
  page?: number | undefined
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
  /** Only records of one of these links. Format `uuid`. */
  link__in?: string[] | undefined
  /** Only the record with this id. Format `uuid`. */
  id?: string | undefined
  /** Only records with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /** Only records that Belvo stored on this day (`YYYY-MM-DD`). Format `date`. */
  created_at?: string | undefined
  /** Only records that Belvo stored after this day (`YYYY-MM-DD`). Format `date`. */
  created_at__gt?: string | undefined
  /** Only records that Belvo stored on this day or later (`YYYY-MM-DD`). Format `date`. */
  created_at__gte?: string | undefined
  /** Only records that Belvo stored before this day (`YYYY-MM-DD`). Format `date`. */
  created_at__lt?: string | undefined
  /** Only records that Belvo stored on this day or earlier (`YYYY-MM-DD`). Format `date`. */
  created_at__lte?: string | undefined
  /** Only records that Belvo stored between these two days (two values, `YYYY-MM-DD`). Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
}

/** What cl.debtReports.retrieve sends. */
export interface ClDebtReportsRetrieveBody {
  /** Id of the link to read through. Format `uuid`. */
  link: string
  /**
   * Whether the document itself is added to the answer, as a PDF in base64. False when left out.
   *
   * @defaultValue `false`
   */
  attach_pdf?: boolean | undefined
  /**
   * Whether Belvo keeps what it reads. True (also when left out): stored and answered with 201. False: answered with 200 and not
   * stored, so it cannot be listed later.
   *
   * @defaultValue `true`
   */
  save_data?: boolean | undefined
}

/** Query of cl.debtReports.retrieve. */
export interface ClDebtReportsRetrieveQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of cl.debtReports.detail. */
export interface ClDebtReportsDetailQuery {
  /** Names of the members to leave out, first level only, also what its type calls required. */
  omit?: string[] | undefined
  /**
   * Names of the members to keep, first level only. Everything else is left out of the answer, also what its type calls required.
   */
  fields?: string[] | undefined
}

/** Query of collectionInstructions.list. */
export interface CollectionInstructionsListQuery {
  /** Only instructions in this state. An unknown value is answered with 500. */
  status?: 'PROCESSING' | 'COMPLETED' | 'CANCELLED' | undefined
  /** Only instructions that rest on this consent. Format `uuid`. */
  consent_id?: string | undefined
  /** Only instructions made on this day or later, counted from 00:00 UTC (`YYYY-MM-DD`). Format `date`. */
  created_after?: string | undefined
  /** Only instructions made before this day, counted from 00:00 UTC (`YYYY-MM-DD`). Format `date`. */
  created_before?: string | undefined
}

/** The `institutions` methods that are called with the aggregation key pair. */
export interface InstitutionsResource {
  /**
   * List institutions.
   *
   * One page of the institutions Belvo can read from. Most calls want the `name`, not the `id`.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/institutions/listinstitutions
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * for await (const item of institutions.list()) console.log(item)
   * ```
   */
  list(query?: InstitutionsListQuery, options?: PageOptions): PagePromise<InstitutionPublicApi, InstitutionsPage>

  /**
   * Read an institution.
   *
   * An institution with its login form, its state and what it offers.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/institutions/detailinstitution
   *
   * @param id - Number of the institution at Belvo (`id`, not `name`).
   * @returns 200: An institution
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * const result = await institutions.detail(id)
   * ```
   */
  detail(id: string, options?: RequestOptions): ApiPromise<InstitutionPublicApi>
}

/** The `links` methods that are called with the aggregation key pair. */
export interface LinksResource {
  /**
   * List links.
   *
   * One page of your links, with their state.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/links/listlinks
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of links.list()) console.log(item)
   * ```
   */
  list(query?: LinksListQuery, options?: PageOptions): PagePromise<Link, LinksPage>

  /**
   * Register a link with credentials.
   *
   * Logs in at the institution with a person's credentials and makes a link. Open finance in Brazil is not reached this way but
   * through the widget. The login can take minutes; a 428 asks for a second factor: go on with links.resume.
   *
   * **When the outcome is not known:** The link may exist: look for it with links.list by institution and external_id. A second
   * try is answered with 400 `duplicated` or makes a second link.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/links/registerlink
   *
   * @param body - The login, in the form of the institution.
   * @returns 201: The link
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await links.register(body)
   * ```
   */
  register(body: LinkRegisterRequest, options?: RequestOptions): ApiPromise<Link>

  /**
   * Go on with a link after a second factor.
   *
   * Finishes the links.register or links.update call that was answered with 428, with the code the person got. Sessions end soon
   * (400 `session_expired`).
   *
   * **When the outcome is not known:** The code may be used up and the link may exist: look for it with links.list. If it is not
   * there, or is unconfirmed, start again with links.register.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/links/patchlinks
   *
   * @param body - The session, and the code the person got.
   * @returns 200: The link as it is now
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await links.resume(body)
   * ```
   */
  resume(body: PatchBody, options?: RequestOptions): ApiPromise<Link>

  /**
   * Read a link.
   *
   * A link with its state and its settings.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/links/detaillink
   *
   * @param id - Id of the link.
   * @returns 200: A link
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @example
   * ```ts
   * const result = await links.detail(id)
   * ```
   */
  detail(id: string, options?: RequestOptions): ApiPromise<Link>

  /**
   * Replace the credentials of a link.
   *
   * Logs in with new credentials and stores them. A 428 asks for a second factor: go on with links.resume.
   *
   * **When the outcome is not known:** Read links.detail: `valid` and a later `last_accessed_at` mean that it took effect. More
   * tries can lock the person out.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/links/updatelink
   *
   * @param id - Id of the link.
   * @param body - The new credentials.
   * @returns 200: The link as it is now
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await links.update(id, body)
   * ```
   */
  update(id: string, body: LinksPutRequest, options?: RequestOptions): ApiPromise<Link>

  /**
   * Change how a link is refreshed and kept.
   *
   * Changes `access_mode`, `stale_in` or `fetch_resources`. From single to recurrent starts a historical update the next day,
   * which is billed.
   *
   * **When the outcome is not known:** Read it again and compare; call again only while nothing has changed.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/links/modifylinkdataretrieval
   *
   * @param id - Id of the link.
   * @param body - What is to change.
   * @returns 200: The link as it is now
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await links.modify(id, body)
   * ```
   */
  modify(id: string, body: ChangeAccessMode, options?: RequestOptions): ApiPromise<Link>

  /**
   * Delete a link and its data, later: the answer comes at once and holds no result yet. The other form of this method waits for
   * it.
   *
   * @returns 202: Belvo took the work over; a webhook announces the result
   */
  delete(id: string, options: RequestOptions & { requestMode: 'async' }): ApiPromise<AsyncAccepted | undefined>

  /**
   * Delete a link and its data.
   *
   * Removes the link with everything read through it and ends a consent that belongs to it. Belvo advises `requestMode: 'async'`:
   * 202 at once, the webhook `link_deleted` later. Without it 204 once it is done, and at most five deletions a minute (429).
   *
   * **When the outcome is not known:** Read links.detail: a 404 means that it took effect. An asynchronous delete is announced by
   * the webhook `link_deleted`.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/links/destroylink
   *
   * @param id - Id of the link.
   * @returns 204: The link and its data are gone. No body
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws RateLimitError 429: Too many calls of this kind. No body is documented
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await links.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>

  /**
   * Read a link again.
   *
   * Starts a historical update of the link in the background. Each part is announced by its `historical_update` webhook. At most
   * once in ten minutes for a link (409 `link_refreshed`).
   *
   * **When the outcome is not known:** Wait for the webhooks of the link. A second try within ten minutes is answered with 409
   * `link_refreshed`, which means that it took effect.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/links/refreshhistoricaldataforlink
   *
   * @param id - Id of the link.
   * @param body - What to read again. May be left out.
   * @returns 202: Belvo took the work over; a webhook announces the result
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 409: The link was refreshed less than ten minutes ago (`link_refreshed`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await links.refresh(id)
   * ```
   */
  refresh(id: string, body?: LinkRefreshRequest, options?: RequestOptions): ApiPromise<AsyncAccepted>
}

/** The `consents` methods that are called with the aggregation key pair. */
export interface ConsentsResource {
  /**
   * List consents of a person or company.
   *
   * One page of the open finance consents of one CPF or CNPJ.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/consents/listconsents
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * for await (const item of consents.list(query)) console.log(item)
   * ```
   */
  list(query: ConsentsListQuery, options?: PageOptions): PagePromise<Consents, ConsentsPage>

  /**
   * Read a consent.
   *
   * An open finance consent with its state, end and permissions. There is no call that ends a consent: delete its link.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/consents/detailconsent
   *
   * @param id - Id of the consent.
   * @returns 200: A consent
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * const result = await consents.detail(id)
   * ```
   */
  detail(id: string, options?: RequestOptions): ApiPromise<Consents>
}

/** The `widgetToken` methods that are called with the aggregation key pair. */
export interface WidgetTokenResource {
  /**
   * Create a token for the widget.
   *
   * Gives the token that starts a widget in a person's browser or app: one body for each kind of widget. Your keys go in the
   * body, not in the header; the client fills them in. Make a token for each person and visit: it lives about ten minutes and
   * ends with the first connection. The update mode and the consent portal are known from guides and the provider's SDKs only.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/widget-access-token/generatewidgetaccesstoken
   *
   * @param body - What the widget is for and how it looks.
   * @returns 200: The token
   * @example
   * ```ts
   * const result = await widgetToken.create(body)
   * ```
   */
  create(body: WidgetTokenRequest, options?: RequestOptions): ApiPromise<WidgetToken>
}

/** The `accounts` methods that are called with the aggregation key pair. */
export interface AccountsResource {
  /**
   * List accounts.
   *
   * One page of the stored accounts; name a link to keep it fast. Nothing is read at the institution. Before the
   * `historical_update` webhook of a link its list is empty or incomplete.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/accounts/listaccounts
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of accounts.list()) console.log(item)
   * ```
   */
  list(query?: AccountsListQuery, options?: PageOptions): PagePromise<AccountOpenFinanceBrazil, AccountsPage>

  /**
   * Read accounts at the institution.
   *
   * Has Belvo read the accounts of a link at the institution now and waits for the result, up to five minutes; then 408, while
   * what was read is kept. 201: stored. 200: not stored, because `save_data` was false. A 428 asks for a second factor: go on
   * with accounts.resume. Open finance allows 8 reads of the accounts a month for each CPF or CNPJ, 420 of balances and
   * overdraft; beyond that 400 `operational_limits_reached`.
   *
   * **When the outcome is not known:** Belvo may go on reading: the result can still arrive by webhook or in the list method of
   * the same resource. Look there before you ask again. With `save_data: false` nothing is kept: ask again.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/accounts/retrieveaccounts
   *
   * @param body - Which link to read.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await accounts.retrieve(body)
   * ```
   */
  retrieve(body: AccountsRetrieveBody, query?: AccountsRetrieveQuery, options?: RequestOptions): ApiPromise<AccountOpenFinanceBrazil[]>

  /**
   * Go on with accounts.retrieve after a second factor.
   *
   * Finishes the accounts.retrieve call that was answered with 428, with the code the person got. Sessions end soon (400
   * `session_expired`).
   *
   * **When the outcome is not known:** The code may be used up and Belvo may go on reading: the result can still arrive by
   * webhook or in the list method of the same resource. If nothing comes, start again with the first call.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/accounts/patchaccounts
   *
   * @param body - The session, and the code the person got.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await accounts.resume(body)
   * ```
   */
  resume(body: PatchBody, query?: AccountsResumeQuery, options?: RequestOptions): ApiPromise<AccountOpenFinanceBrazil[]>

  /**
   * Read an account.
   *
   * An account as Belvo stored it. Nothing is read at the institution.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/accounts/detailaccount
   *
   * @param id - Id of the account.
   * @returns 200: An account
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * const result = await accounts.detail(id)
   * ```
   */
  detail(id: string, query?: AccountsDetailQuery, options?: RequestOptions): ApiPromise<AccountOpenFinanceBrazil>

  /**
   * Delete an account.
   *
   * Removes an account from what Belvo stored; the institution is not touched. At most five deletions a minute (429).
   *
   * **When the outcome is not known:** Read it again: a 404 means that it took effect.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/accounts/destroyaccount
   *
   * @param id - Id of the account.
   * @returns 204: The record is gone. No body
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws RateLimitError 429: Too many calls of this kind. No body is documented
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await accounts.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>
}

/** The `br` methods that are called with the aggregation key pair. */
export interface BrResource {
  readonly balances: BrBalancesResource

  readonly exchanges: BrExchangesResource

  readonly investments: BrInvestmentsResource

  readonly investmentTransactions: BrInvestmentTransactionsResource

  readonly employments: BrEmploymentsResource
}

/** The `br.balances` methods that are called with the aggregation key pair. */
export interface BrBalancesResource {
  /**
   * List balances.
   *
   * One page of the stored balances, of one link. Nothing is read at the institution.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/balances/listbalances
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of br.balances.list(query)) console.log(item)
   * ```
   */
  list(query: BrBalancesListQuery, options?: PageOptions): PagePromise<BalanceOFDA, BalancesPage>

  /**
   * Read balances at the institution.
   *
   * Has Belvo read the balances of a link at the institution now and waits for the result, up to five minutes; then 408, while
   * what was read is kept. 201: stored. 200: not stored, because `save_data` was false. A 428 asks for a second factor, but no
   * resume call is documented for this resource. Open finance allows 420 reads a month for each CPF or CNPJ; beyond that 400
   * `operational_limits_reached`.
   *
   * **When the outcome is not known:** Belvo may go on reading: the result can still arrive by webhook or in the list method of
   * the same resource. Look there before you ask again. With `save_data: false` nothing is kept: ask again.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/balances/retrievebalances
   *
   * @param body - Which link and account to read.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await br.balances.retrieve(body)
   * ```
   */
  retrieve(body: BrBalancesRetrieveBody, query?: BrBalancesRetrieveQuery, options?: RequestOptions): ApiPromise<BalanceOFDA[]>

  /**
   * Read a balance.
   *
   * A balance as Belvo stored it. Nothing is read at the institution.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/balances/detailbalance
   *
   * @param id - Id of the balance.
   * @returns 200: A balance
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * const result = await br.balances.detail(id)
   * ```
   */
  detail(id: string, query?: BrBalancesDetailQuery, options?: RequestOptions): ApiPromise<BalanceOFDA>
}

/** The `br.exchanges` methods that are called with the aggregation key pair. */
export interface BrExchangesResource {
  /**
   * List foreign exchange operations.
   *
   * One page of the stored foreign exchange operations, of one link. Nothing is read at the institution. Before the
   * `historical_update` webhook of a link its list is empty or incomplete. Announced by the provider as coming soon.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/exchanges/listexchanges
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of br.exchanges.list(query)) console.log(item)
   * ```
   */
  list(query: BrExchangesListQuery, options?: PageOptions): PagePromise<Exchange, ExchangesPage>

  /**
   * Read foreign exchange operations at the institution.
   *
   * Has Belvo read the foreign exchange operations of a link at the institution now and waits for the result, up to five minutes;
   * then 408, while what was read is kept. 201: stored. 200: not stored, because `save_data` was false. A 428 asks for a second
   * factor, but no resume call is documented for this resource. Announced by the provider as coming soon.
   *
   * **When the outcome is not known:** Belvo may go on reading: the result can still arrive by webhook or in the list method of
   * the same resource. Look there before you ask again. With `save_data: false` nothing is kept: ask again.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/exchanges/retrieveexchanges
   *
   * @param body - Which link to read, and for which days.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await br.exchanges.retrieve(body)
   * ```
   */
  retrieve(body: BrExchangesRetrieveBody, query?: BrExchangesRetrieveQuery, options?: RequestOptions): ApiPromise<Exchange[]>

  /**
   * Read a foreign exchange operation.
   *
   * A foreign exchange operation as Belvo stored it. Nothing is read at the institution. Announced by the provider as coming
   * soon.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/exchanges/detailexchange
   *
   * @param id - Id of the foreign exchange operation.
   * @returns 200: A foreign exchange operation
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * const result = await br.exchanges.detail(id)
   * ```
   */
  detail(id: string, query?: BrExchangesDetailQuery, options?: RequestOptions): ApiPromise<Exchange>

  /**
   * Delete a foreign exchange operation.
   *
   * Removes a foreign exchange operation from what Belvo stored; the institution is not touched. Announced by the provider as
   * coming soon.
   *
   * **When the outcome is not known:** Read it again: a 404 means that it took effect.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/exchanges/deleteexchange
   *
   * @param id - Id of the foreign exchange operation.
   * @returns 204: The record is gone. No body
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await br.exchanges.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>

  /**
   * List what happened to a foreign exchange operation.
   *
   * One page of the events of one operation. Announced by the provider as coming soon.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/exchanges/listexchangehistory
   *
   * @param id - Id of the foreign exchange operation.
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * for await (const item of br.exchanges.history(id)) console.log(item)
   * ```
   */
  history(id: string, query?: BrExchangesHistoryQuery, options?: PageOptions): PagePromise<ExchangeHistory, ExchangeHistoryPage>
}

/** The `br.investments` methods that are called with the aggregation key pair. */
export interface BrInvestmentsResource {
  /**
   * List investments.
   *
   * One page of the stored investments, of one link. Nothing is read at the institution. Before the `historical_update` webhook
   * of a link its list is empty or incomplete.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/investments-brazil/listinvestmentsbrazil
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * for await (const item of br.investments.list(query)) console.log(item)
   * ```
   */
  list(query: BrInvestmentsListQuery, options?: PageOptions): PagePromise<InvestmentBrazil, InvestmentsPage>

  /**
   * Read investments at the institution, later: the answer comes at once and holds no result yet. The other form of this method
   * waits for it.
   *
   * @returns 202: Belvo took the work over; a webhook announces the result
   */
  retrieve(
    body: BrInvestmentsRetrieveBody,
    query: BrInvestmentsRetrieveQuery | undefined,
    options: RequestOptions & { requestMode: 'async' },
  ): ApiPromise<AsyncAccepted | undefined>

  /**
   * Read investments at the institution.
   *
   * Has Belvo read the investments of a link at the institution now and waits for the result, up to five minutes; then 408, while
   * what was read is kept. 201: stored. 200: not stored, because `save_data` was false. With `requestMode: 'async'` the answer is
   * 202 at once and a webhook with the same `request_id` (`process_type` `async_post`) follows. The asynchronous mode is known
   * from its 202 answer only.
   *
   * **When the outcome is not known:** Belvo may go on reading: the result can still arrive by webhook or in the list method of
   * the same resource. Look there before you ask again. With `save_data: false` nothing is kept: ask again.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/investments-brazil/retrieveinvestmentsbrazil
   *
   * @param body - Which link to read.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await br.investments.retrieve(body)
   * ```
   */
  retrieve(body: BrInvestmentsRetrieveBody, query?: BrInvestmentsRetrieveQuery, options?: RequestOptions): ApiPromise<InvestmentBrazil[]>

  /**
   * Read an investment.
   *
   * An investment as Belvo stored it. Nothing is read at the institution.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/investments-brazil/detailinvestmentbrazil
   *
   * @param id - Id of the investment.
   * @returns 200: An investment
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * const result = await br.investments.detail(id)
   * ```
   */
  detail(id: string, query?: BrInvestmentsDetailQuery, options?: RequestOptions): ApiPromise<InvestmentBrazil>

  /**
   * Delete an investment.
   *
   * Removes an investment from what Belvo stored; the institution is not touched.
   *
   * **When the outcome is not known:** Read it again: a 404 means that it took effect.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/investments-brazil/destroyinvestmentbrazil
   *
   * @param id - Id of the investment.
   * @returns 204: The record is gone. No body
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await br.investments.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>
}

/** The `br.investmentTransactions` methods that are called with the aggregation key pair. */
export interface BrInvestmentTransactionsResource {
  /**
   * List investment movements.
   *
   * One page of the stored investment movements, of one link. Nothing is read at the institution. Before the `historical_update`
   * webhook of a link its list is empty or incomplete.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvoopenapispec/investment-transactions-brazil/listinvestmenttransactionsbrazil
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * for await (const item of br.investmentTransactions.list(query)) console.log(item)
   * ```
   */
  list(
    query: BrInvestmentTransactionsListQuery,
    options?: PageOptions,
  ): PagePromise<InvestmentTransactionBrazil, InvestmentTransactionsPage>

  /**
   * Read investment movements at the institution, later: the answer comes at once and holds no result yet. The other form of this
   * method waits for it.
   *
   * @returns 202: Belvo took the work over; a webhook announces the result
   */
  retrieve(
    body: BrInvestmentTransactionsRetrieveBody,
    query: BrInvestmentTransactionsRetrieveQuery | undefined,
    options: RequestOptions & { requestMode: 'async' },
  ): ApiPromise<AsyncAccepted | undefined>

  /**
   * Read investment movements at the institution.
   *
   * Has Belvo read the investment movements of a link at the institution now and waits for the result, up to five minutes; then
   * 408, while what was read is kept. 201: stored. 200: not stored, because `save_data` was false. With `requestMode: 'async'`
   * the answer is 202 at once and a webhook with the same `request_id` (`process_type` `async_post`) follows. The asynchronous
   * mode is known from its 202 answer only.
   *
   * **When the outcome is not known:** Belvo may go on reading: the result can still arrive by webhook or in the list method of
   * the same resource. Look there before you ask again. With `save_data: false` nothing is kept: ask again.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvoopenapispec/investment-transactions-brazil/retrieveinvestmenttransactionsbrazil
   *
   * @param body - Which link to read, and for which days.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await br.investmentTransactions.retrieve(body)
   * ```
   */
  retrieve(
    body: BrInvestmentTransactionsRetrieveBody,
    query?: BrInvestmentTransactionsRetrieveQuery,
    options?: RequestOptions,
  ): ApiPromise<InvestmentTransactionBrazil[]>

  /**
   * Read an investment movement.
   *
   * An investment movement as Belvo stored it. Nothing is read at the institution.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvoopenapispec/investment-transactions-brazil/detailinvestmenttransactionbrazil
   *
   * @param id - Id of the investment movement.
   * @returns 200: An investment movement
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * const result = await br.investmentTransactions.detail(id)
   * ```
   */
  detail(id: string, query?: BrInvestmentTransactionsDetailQuery, options?: RequestOptions): ApiPromise<InvestmentTransactionBrazil>

  /**
   * Delete an investment movement.
   *
   * Removes an investment movement from what Belvo stored; the institution is not touched.
   *
   * **When the outcome is not known:** Read it again: a 404 means that it took effect.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvoopenapispec/investment-transactions-brazil/destroyinvestmenttransactionbrazil
   *
   * @param id - Id of the investment movement.
   * @returns 204: The record is gone. No body
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await br.investmentTransactions.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>
}

/** The `br.employments` methods that are called with the aggregation key pair. */
export interface BrEmploymentsResource {
  /**
   * List Brazilian employments.
   *
   * One page of the stored Brazilian employments, of one link. Nothing is read at the institution. Before the `historical_update`
   * webhook of a link its list is empty or incomplete.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/employments-brazil/listemploymentsbrazil
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * for await (const item of br.employments.list(query)) console.log(item)
   * ```
   */
  list(query: BrEmploymentsListQuery, options?: PageOptions): PagePromise<EmploymentBrazil, EmploymentsPage>

  /**
   * Read Brazilian employments at the institution, later: the answer comes at once and holds no result yet. The other form of
   * this method waits for it.
   *
   * @returns 202: Belvo took the work over; a webhook announces the result
   */
  retrieve(
    body: BrEmploymentsRetrieveBody,
    query: BrEmploymentsRetrieveQuery | undefined,
    options: RequestOptions & { requestMode: 'async' },
  ): ApiPromise<AsyncAccepted | undefined>

  /**
   * Read Brazilian employments at the institution.
   *
   * Has Belvo read the Brazilian employments of a link at the institution now and waits for the result, up to five minutes; then
   * 408, while what was read is kept. 201: stored. 200: not stored, because `save_data` was false. A 428 asks for a second
   * factor, but no resume call is documented for this resource. With `requestMode: 'async'` the answer is 202 at once and a
   * webhook with the same `request_id` (`process_type` `async_post`) follows.
   *
   * **When the outcome is not known:** Belvo may go on reading: the result can still arrive by webhook or in the list method of
   * the same resource. Look there before you ask again. With `save_data: false` nothing is kept: ask again.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/employments-brazil/retrieveemploymentsbrazil
   *
   * @param body - Which link to read, and for which days.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await br.employments.retrieve(body)
   * ```
   */
  retrieve(body: BrEmploymentsRetrieveBody, query?: BrEmploymentsRetrieveQuery, options?: RequestOptions): ApiPromise<EmploymentBrazil[]>

  /**
   * Read a Brazilian employment.
   *
   * A Brazilian employment as Belvo stored it. Nothing is read at the institution.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/employments-brazil/detailemploymentbrazil
   *
   * @param id - Id of the Brazilian employment.
   * @returns 200: A Brazilian employment
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * const result = await br.employments.detail(id)
   * ```
   */
  detail(id: string, query?: BrEmploymentsDetailQuery, options?: RequestOptions): ApiPromise<EmploymentBrazil>

  /**
   * Delete a Brazilian employment.
   *
   * Removes a Brazilian employment from what Belvo stored; the institution is not touched.
   *
   * **When the outcome is not known:** Read it again: a 404 means that it took effect.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/employments-brazil/destroyemploymentbrazil
   *
   * @param id - Id of the Brazilian employment.
   * @returns 204: The record is gone. No body
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await br.employments.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>
}

/** The `transactions` methods that are called with the aggregation key pair. */
export interface TransactionsResource {
  /**
   * List transactions.
   *
   * One page of the stored transactions, of one link. Nothing is read at the institution. Before the `historical_update` webhook
   * of a link its list is empty or incomplete.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/transactions/listtransactions
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @example
   * ```ts
   * for await (const item of transactions.list(query)) console.log(item)
   * ```
   */
  list(query: TransactionsListQuery, options?: PageOptions): PagePromise<TransactionOpenFinanceBrazil, TransactionsPage>

  /**
   * Read transactions at the institution, later: the answer comes at once and holds no result yet. The other form of this method
   * waits for it.
   *
   * @returns 202: Belvo took the work over; a webhook announces the result
   */
  retrieve(
    body: TransactionsRetrieveBody,
    query: TransactionsRetrieveQuery | undefined,
    options: RequestOptions & { requestMode: 'async' },
  ): ApiPromise<AsyncAccepted | undefined>

  /**
   * Read transactions at the institution.
   *
   * Has Belvo read the transactions of a link at the institution now and waits for the result, up to five minutes; then 408,
   * while what was read is kept. 201: stored. 200: not stored, because `save_data` was false. A 428 asks for a second factor: go
   * on with transactions.resume. With `requestMode: 'async'` the answer is 202 at once and a webhook with the same `request_id`
   * (`process_type` `async_post`) follows. Open finance allows 8 reads a month of up to 365 days for each CPF or CNPJ, 240 of
   * less than 6 days; beyond that 400 `operational_limits_reached`.
   *
   * **When the outcome is not known:** Belvo may go on reading: the result can still arrive by webhook or in the list method of
   * the same resource. Look there before you ask again. With `save_data: false` nothing is kept: ask again.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/transactions/retrievetransactions
   *
   * @param body - Which link to read, and for which days.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await transactions.retrieve(body)
   * ```
   */
  retrieve(
    body: TransactionsRetrieveBody,
    query?: TransactionsRetrieveQuery,
    options?: RequestOptions,
  ): ApiPromise<TransactionOpenFinanceBrazil[]>

  /**
   * Go on with transactions.retrieve after a second factor.
   *
   * Finishes the transactions.retrieve call that was answered with 428, with the code the person got. Sessions end soon (400
   * `session_expired`).
   *
   * **When the outcome is not known:** The code may be used up and Belvo may go on reading: the result can still arrive by
   * webhook or in the list method of the same resource. If nothing comes, start again with the first call.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/transactions/patchtransactions
   *
   * @param body - The session, and the code the person got.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await transactions.resume(body)
   * ```
   */
  resume(body: PatchBody, query?: TransactionsResumeQuery, options?: RequestOptions): ApiPromise<TransactionOpenFinanceBrazil[]>

  /**
   * Read a transaction.
   *
   * A transaction as Belvo stored it. Nothing is read at the institution.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/transactions/detailtransaction
   *
   * @param id - Id of the transaction.
   * @returns 200: A transaction
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @example
   * ```ts
   * const result = await transactions.detail(id)
   * ```
   */
  detail(id: string, query?: TransactionsDetailQuery, options?: RequestOptions): ApiPromise<TransactionOpenFinanceBrazil>

  /**
   * Delete a transaction.
   *
   * Removes a transaction from what Belvo stored; the institution is not touched. At most five deletions a minute (429).
   *
   * **When the outcome is not known:** Read it again: a 404 means that it took effect.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/transactions/destroytransaction
   *
   * @param id - Id of the transaction.
   * @returns 204: The record is gone. No body
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws RateLimitError 429: Too many calls of this kind. No body is documented
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await transactions.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>
}

/** The `bills` methods that are called with the aggregation key pair. */
export interface BillsResource {
  /**
   * List card bills.
   *
   * One page of the stored card bills, of one link. Nothing is read at the institution. Before the `historical_update` webhook of
   * a link its list is empty or incomplete.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/bills/listbills
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * for await (const item of bills.list(query)) console.log(item)
   * ```
   */
  list(query: BillsListQuery, options?: PageOptions): PagePromise<Bill, BillsPage>

  /**
   * Read card bills at the institution.
   *
   * Has Belvo read the card bills of a link at the institution now and waits for the result, up to five minutes; then 408, while
   * what was read is kept. 201: stored. 200: not stored, because `save_data` was false. A 428 asks for a second factor, but no
   * resume call is documented for this resource. Open finance allows 30 reads a month for each CPF or CNPJ; beyond that 400
   * `operational_limits_reached`.
   *
   * **When the outcome is not known:** Belvo may go on reading: the result can still arrive by webhook or in the list method of
   * the same resource. Look there before you ask again. With `save_data: false` nothing is kept: ask again.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/bills/retrievebills
   *
   * @param body - Which link to read.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await bills.retrieve(body)
   * ```
   */
  retrieve(body: BillsRetrieveBody, query?: BillsRetrieveQuery, options?: RequestOptions): ApiPromise<Bill[]>

  /**
   * Read a card bill.
   *
   * A card bill as Belvo stored it. Nothing is read at the institution.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/bills/detailbills
   *
   * @param id - Id of the card bill.
   * @returns 200: A card bill
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * const result = await bills.detail(id)
   * ```
   */
  detail(id: string, query?: BillsDetailQuery, options?: RequestOptions): ApiPromise<Bill>

  /**
   * Delete a card bill.
   *
   * Removes a card bill from what Belvo stored; the institution is not touched.
   *
   * **When the outcome is not known:** Read it again: a 404 means that it took effect.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/bills/destroybills
   *
   * @param id - Id of the card bill.
   * @returns 204: The record is gone. No body
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await bills.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>
}

/** The `owners` methods that are called with the aggregation key pair. */
export interface OwnersResource {
  /**
   * List owners.
   *
   * One page of the stored owners; name a link to keep it fast. Nothing is read at the institution. Before the
   * `historical_update` webhook of a link its list is empty or incomplete.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/owners/listowners
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @example
   * ```ts
   * for await (const item of owners.list()) console.log(item)
   * ```
   */
  list(query?: OwnersListQuery, options?: PageOptions): PagePromise<AnyOwner, OwnersPage>

  /**
   * Read owners at the institution.
   *
   * Has Belvo read the owners of a link at the institution now and waits for the result, up to five minutes; then 408, while what
   * was read is kept. 201: stored. 200: not stored, because `save_data` was false. A 428 asks for a second factor: go on with
   * owners.resume. Open finance allows 8 reads a month for each CPF or CNPJ; beyond that 400 `operational_limits_reached`.
   *
   * **When the outcome is not known:** Belvo may go on reading: the result can still arrive by webhook or in the list method of
   * the same resource. Look there before you ask again. With `save_data: false` nothing is kept: ask again.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/owners/retrieveowners
   *
   * @param body - Which link to read.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await owners.retrieve(body)
   * ```
   */
  retrieve(body: OwnersRetrieveBody, query?: OwnersRetrieveQuery, options?: RequestOptions): ApiPromise<AnyOwner[]>

  /**
   * Go on with owners.retrieve after a second factor.
   *
   * Finishes the owners.retrieve call that was answered with 428, with the code the person got. Sessions end soon (400
   * `session_expired`).
   *
   * **When the outcome is not known:** The code may be used up and Belvo may go on reading: the result can still arrive by
   * webhook or in the list method of the same resource. If nothing comes, start again with the first call.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/owners/patchowners
   *
   * @param body - The session, and the code the person got.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await owners.resume(body)
   * ```
   */
  resume(body: PatchBody, query?: OwnersResumeQuery, options?: RequestOptions): ApiPromise<AnyOwner[]>

  /**
   * Read an owner.
   *
   * An owner as Belvo stored it. Nothing is read at the institution.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/owners/detailowner
   *
   * @param id - Id of the owner.
   * @returns 200: An owner
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * const result = await owners.detail(id)
   * ```
   */
  detail(id: string, query?: OwnersDetailQuery, options?: RequestOptions): ApiPromise<AnyOwner>

  /**
   * Delete an owner.
   *
   * Removes an owner from what Belvo stored; the institution is not touched.
   *
   * **When the outcome is not known:** Read it again: a 404 means that it took effect.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/owners/destroyowner
   *
   * @param id - Id of the owner.
   * @returns 204: The record is gone. No body
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await owners.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>
}

/** The `employmentRecords` methods that are called with the aggregation key pair. */
export interface EmploymentRecordsResource {
  /**
   * List Mexican employment records.
   *
   * One page of the stored Mexican employment records; name a link to keep it fast. Nothing is read at the institution. Before
   * the `historical_update` webhook of a link its list is empty or incomplete.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/employment-records-mexico/listemploymentrecords
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * for await (const item of employmentRecords.list()) console.log(item)
   * ```
   */
  list(query?: EmploymentRecordsListQuery, options?: PageOptions): PagePromise<EmploymentRecord, EmploymentRecordsPage>

  /**
   * Read Mexican employment records at the institution, later: the answer comes at once and holds no result yet. The other form
   * of this method waits for it.
   *
   * @returns 202: Belvo took the work over; a webhook announces the result
   */
  retrieve(
    body: EmploymentRecordsRetrieveBody,
    query: EmploymentRecordsRetrieveQuery | undefined,
    options: RequestOptions & { requestMode: 'async' },
  ): ApiPromise<AsyncAccepted | undefined>

  /**
   * Read Mexican employment records at the institution.
   *
   * Has Belvo read the Mexican employment records of a link at the institution now and waits for the result, up to five minutes;
   * then 408, while what was read is kept. 201: stored. 200: not stored, because `save_data` was false. A 428 asks for a second
   * factor, but no resume call is documented for this resource. With `requestMode: 'async'` the answer is 202 at once and a
   * webhook with the same `request_id` (`process_type` `async_post`) follows.
   *
   * **When the outcome is not known:** Belvo may go on reading: the result can still arrive by webhook or in the list method of
   * the same resource. Look there before you ask again. With `save_data: false` nothing is kept: ask again.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/employment-records-mexico/retrieveemploymentrecorddetails
   *
   * @param body - Which link to read.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await employmentRecords.retrieve(body)
   * ```
   */
  retrieve(
    body: EmploymentRecordsRetrieveBody,
    query?: EmploymentRecordsRetrieveQuery,
    options?: RequestOptions,
  ): ApiPromise<EmploymentRecord[]>

  /**
   * Read a Mexican employment record.
   *
   * A Mexican employment record as Belvo stored it. Nothing is read at the institution.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/employment-records-mexico/detailemploymentrecord
   *
   * @param id - Id of the Mexican employment record.
   * @returns 200: A Mexican employment record
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * const result = await employmentRecords.detail(id)
   * ```
   */
  detail(id: string, query?: EmploymentRecordsDetailQuery, options?: RequestOptions): ApiPromise<EmploymentRecord>

  /**
   * Delete a Mexican employment record.
   *
   * Removes a Mexican employment record from what Belvo stored; the institution is not touched. At most five deletions a minute
   * (429).
   *
   * **When the outcome is not known:** Read it again: a 404 means that it took effect.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/employment-records-mexico/destroyemploymentrecord
   *
   * @param id - Id of the Mexican employment record.
   * @returns 204: The record is gone. No body
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws RateLimitError 429: Too many calls of this kind. No body is documented
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await employmentRecords.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>
}

/** The `mx` methods that are called with the aggregation key pair. */
export interface MxResource {
  readonly currentEmployments: MxCurrentEmploymentsResource
}

/** The `mx.currentEmployments` methods that are called with the aggregation key pair. */
export interface MxCurrentEmploymentsResource {
  /**
   * List current employments in Mexico.
   *
   * One page of the stored current employments in Mexico; name a link to keep it fast. Nothing is read at the institution. Before
   * the `historical_update` webhook of a link its list is empty or incomplete.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/current-employments-mexico/listcurrentemployments
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @example
   * ```ts
   * for await (const item of mx.currentEmployments.list()) console.log(item)
   * ```
   */
  list(query?: MxCurrentEmploymentsListQuery, options?: PageOptions): PagePromise<CurrentEmployment, CurrentEmploymentsPage>

  /**
   * Read current employments in Mexico at the institution.
   *
   * Has Belvo read the current employments in Mexico of a link at the institution now and waits for the result, up to five
   * minutes; then 408, while what was read is kept. 201: stored. 200: not stored, because `save_data` was false. A 428 asks for a
   * second factor, but no resume call is documented for this resource.
   *
   * **When the outcome is not known:** Belvo may go on reading: the result can still arrive by webhook or in the list method of
   * the same resource. Look there before you ask again. With `save_data: false` nothing is kept: ask again.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/current-employments-mexico/retrievecurrentemployments
   *
   * @param body - Which link to read.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await mx.currentEmployments.retrieve(body)
   * ```
   */
  retrieve(body: MxCurrentEmploymentsRetrieveBody, options?: RequestOptions): ApiPromise<CurrentEmployment[]>

  /**
   * Read a current employment in Mexico.
   *
   * A current employment in Mexico as Belvo stored it. Nothing is read at the institution.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/current-employments-mexico/getcurrentemploymentdetails
   *
   * @param id - Id of the current employment in Mexico.
   * @returns 200: A current employment in Mexico
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @example
   * ```ts
   * const result = await mx.currentEmployments.detail(id)
   * ```
   */
  detail(id: string, options?: RequestOptions): ApiPromise<CurrentEmployment>

  /**
   * Delete a current employment in Mexico.
   *
   * Removes a current employment in Mexico from what Belvo stored; the institution is not touched.
   *
   * **When the outcome is not known:** Read it again: a 404 means that it took effect.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/current-employments-mexico/deletecurrentemployment
   *
   * @param id - Id of the current employment in Mexico.
   * @returns 204: The record is gone. No body
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await mx.currentEmployments.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>
}

/** The `incomes` methods that are called with the aggregation key pair. */
export interface IncomesResource {
  /**
   * List income analyses.
   *
   * One page of the stored income analyses; name a link to keep it fast. Nothing is read at the institution. Before the
   * `historical_update` webhook of a link its list is empty or incomplete.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/incomes/listincomes
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * for await (const item of incomes.list()) console.log(item)
   * ```
   */
  list(query?: IncomesListQuery, options?: PageOptions): PagePromise<Income, IncomesPage>

  /**
   * Work out the income of a person.
   *
   * Has Belvo work out the income behind a link now and waits for the result, up to five minutes; then 408, while what was read
   * is kept. 201: stored. 200: not stored, because `save_data` was false. The period has to be at least 90 days (400
   * `invalid_period`). Gives one analysis, not a list.
   *
   * **When the outcome is not known:** Belvo may go on reading: the result can still arrive by webhook or in the list method of
   * the same resource. Look there before you ask again. With `save_data: false` nothing is kept: ask again.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/incomes/retrieveincome
   *
   * @param body - Which link to look at, and what counts as income.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await incomes.retrieve(body)
   * ```
   */
  retrieve(body: IncomesRetrieveBody, query?: IncomesRetrieveQuery, options?: RequestOptions): ApiPromise<Income>

  /**
   * Go on with incomes.retrieve after a second factor.
   *
   * Finishes the incomes.retrieve call that was answered with 428, with the code the person got. Sessions end soon (400
   * `session_expired`). Gives a list here, while incomes.retrieve gives one analysis, by the provider's document.
   *
   * **When the outcome is not known:** The code may be used up and Belvo may go on reading: the result can still arrive by
   * webhook or in the list method of the same resource. If nothing comes, start again with the first call.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/incomes/patchincomes
   *
   * @param body - The session, and the code the person got.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await incomes.resume(body)
   * ```
   */
  resume(body: PatchBody, query?: IncomesResumeQuery, options?: RequestOptions): ApiPromise<Income[]>

  /**
   * Read an income analysis.
   *
   * An income analysis as Belvo stored it. Nothing is read at the institution.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/incomes/detailincome
   *
   * @param id - Id of the income analysis.
   * @returns 200: An income analysis
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * const result = await incomes.detail(id)
   * ```
   */
  detail(id: string, query?: IncomesDetailQuery, options?: RequestOptions): ApiPromise<Income>

  /**
   * Delete an income analysis.
   *
   * Removes an income analysis from what Belvo stored; the institution is not touched.
   *
   * **When the outcome is not known:** Read it again: a 404 means that it took effect.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/incomes/destroyincomes
   *
   * @param id - Id of the income analysis.
   * @returns 204: The record is gone. No body
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await incomes.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>
}

/** The `recurringExpenses` methods that are called with the aggregation key pair. */
export interface RecurringExpensesResource {
  /**
   * List recurring expenses.
   *
   * One page of the stored recurring expenses; name a link to keep it fast. Nothing is read at the institution. Before the
   * `historical_update` webhook of a link its list is empty or incomplete.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/recurring-expenses/listrecurringexpenses
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @example
   * ```ts
   * for await (const item of recurringExpenses.list()) console.log(item)
   * ```
   */
  list(query?: RecurringExpensesListQuery, options?: PageOptions): PagePromise<RecurringExpenses, RecurringExpensesPage>

  /**
   * Work out recurring expenses.
   *
   * Has Belvo look for recurring expenses behind a link now and waits for the result, up to five minutes; then 408, while what
   * was read is kept. 201: stored. 200: not stored, because `save_data` was false. A 428 asks for a second factor: go on with
   * recurringExpenses.resume. The analysis rests on accounts and transactions: read those first.
   *
   * **When the outcome is not known:** Belvo may go on reading: the result can still arrive by webhook or in the list method of
   * the same resource. Look there before you ask again. With `save_data: false` nothing is kept: ask again.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/recurring-expenses/retrieverecurringexpenses
   *
   * @param body - Which link to look at, and for which days.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await recurringExpenses.retrieve(body)
   * ```
   */
  retrieve(
    body: RecurringExpensesRetrieveBody,
    query?: RecurringExpensesRetrieveQuery,
    options?: RequestOptions,
  ): ApiPromise<RecurringExpenses[]>

  /**
   * Go on with recurringExpenses.retrieve after a second factor.
   *
   * Finishes the recurringExpenses.retrieve call that was answered with 428, with the code the person got. Sessions end soon (400
   * `session_expired`).
   *
   * **When the outcome is not known:** The code may be used up and Belvo may go on reading: the result can still arrive by
   * webhook or in the list method of the same resource. If nothing comes, start again with the first call.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/recurring-expenses/patchrecurringexpenses
   *
   * @param body - The session, and the code the person got.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await recurringExpenses.resume(body)
   * ```
   */
  resume(body: PatchBody, query?: RecurringExpensesResumeQuery, options?: RequestOptions): ApiPromise<RecurringExpenses[]>

  /**
   * Read a recurring expense.
   *
   * A recurring expense as Belvo stored it. Nothing is read at the institution. By the provider's document the answer is a list,
   * as here; whether it really is one is unverified.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/recurring-expenses/detailrecurringexpense
   *
   * @param id - Id of the recurring expense.
   * @returns 200: A recurring expense
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @example
   * ```ts
   * const result = await recurringExpenses.detail(id)
   * ```
   */
  detail(id: string, query?: RecurringExpensesDetailQuery, options?: RequestOptions): ApiPromise<RecurringExpenses[]>

  /**
   * Delete a recurring expense.
   *
   * Removes a recurring expense from what Belvo stored; the institution is not touched.
   *
   * **When the outcome is not known:** Read it again: a 404 means that it took effect.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/recurring-expenses/destroyrecurringexpense
   *
   * @param id - Id of the recurring expense.
   * @returns 204: The record is gone. No body
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await recurringExpenses.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>
}

/** The `riskInsights` methods that are called with the aggregation key pair. */
export interface RiskInsightsResource {
  /**
   * List risk analyses.
   *
   * One page of the stored risk analyses; name a link to keep it fast. Nothing is read at the institution. Before the
   * `historical_update` webhook of a link its list is empty or incomplete.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/risk-insights/listriskinsights
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @example
   * ```ts
   * for await (const item of riskInsights.list()) console.log(item)
   * ```
   */
  list(query?: RiskInsightsListQuery, options?: PageOptions): PagePromise<RiskInsights, RiskInsightsPage>

  /**
   * Work out risk insights.
   *
   * Has Belvo work out the risk insights of a link now and waits for the result, up to five minutes; then 408, while what was
   * read is kept. 201: stored. 200: not stored, because `save_data` was false. A 428 asks for a second factor: go on with
   * riskInsights.resume. The analysis rests on accounts and transactions: read those first. Gives one analysis, not a list.
   *
   * **When the outcome is not known:** Belvo may go on reading: the result can still arrive by webhook or in the list method of
   * the same resource. Look there before you ask again. With `save_data: false` nothing is kept: ask again.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/risk-insights/retrieveriskinsights
   *
   * @param body - Which link to look at.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await riskInsights.retrieve(body)
   * ```
   */
  retrieve(body: RiskInsightsRetrieveBody, query?: RiskInsightsRetrieveQuery, options?: RequestOptions): ApiPromise<RiskInsights>

  /**
   * Go on with riskInsights.retrieve after a second factor.
   *
   * Finishes the riskInsights.retrieve call that was answered with 428, with the code the person got. Sessions end soon (400
   * `session_expired`). Gives a list here, while riskInsights.retrieve gives one analysis, by the provider's document.
   *
   * **When the outcome is not known:** The code may be used up and Belvo may go on reading: the result can still arrive by
   * webhook or in the list method of the same resource. If nothing comes, start again with the first call.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/risk-insights/patchriskinsights
   *
   * @param body - The session, and the code the person got.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await riskInsights.resume(body)
   * ```
   */
  resume(body: PatchBody, query?: RiskInsightsResumeQuery, options?: RequestOptions): ApiPromise<RiskInsights[]>

  /**
   * Read a risk analysis.
   *
   * A risk analysis as Belvo stored it. Nothing is read at the institution. By the provider's document the answer is a list, as
   * here; whether it really is one is unverified.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/risk-insights/detailriskinsights
   *
   * @param id - Id of the risk analysis.
   * @returns 200: A risk analysis
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @example
   * ```ts
   * const result = await riskInsights.detail(id)
   * ```
   */
  detail(id: string, query?: RiskInsightsDetailQuery, options?: RequestOptions): ApiPromise<RiskInsights[]>

  /**
   * Delete a risk analysis.
   *
   * Removes a risk analysis from what Belvo stored; the institution is not touched.
   *
   * **When the outcome is not known:** Read it again: a 404 means that it took effect.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/risk-insights/destroyriskinsights
   *
   * @param id - Id of the risk analysis.
   * @returns 204: The record is gone. No body
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await riskInsights.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>
}

/** The `employmentMetrics` methods that are called with the aggregation key pair. */
export interface EmploymentMetricsResource {
  /**
   * List employment metrics.
   *
   * One page of the stored employment metrics; name a link to keep it fast. Nothing is read at the institution. Before the
   * `historical_update` webhook of a link its list is empty or incomplete.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/employment-metrics/listemploymentmetrics
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * for await (const item of employmentMetrics.list()) console.log(item)
   * ```
   */
  list(query?: EmploymentMetricsListQuery, options?: PageOptions): PagePromise<EmploymentMetric, EmploymentMetricsPage>

  /**
   * Work out employment metrics.
   *
   * Has Belvo work out the employment metrics of a link now and waits for the result, up to five minutes; then 408, while what
   * was read is kept. 201: stored. 200: not stored, because `save_data` was false. Gives one set of metrics, not a list.
   *
   * **When the outcome is not known:** Belvo may go on reading: the result can still arrive by webhook or in the list method of
   * the same resource. Look there before you ask again. With `save_data: false` nothing is kept: ask again.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/employment-metrics/retrieveemploymentmetricdetails
   *
   * @param body - Which link to look at, and for which day.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await employmentMetrics.retrieve(body)
   * ```
   */
  retrieve(
    body: EmploymentMetricsRetrieveBody,
    query?: EmploymentMetricsRetrieveQuery,
    options?: RequestOptions,
  ): ApiPromise<EmploymentMetric>

  /**
   * Read a set of employment metrics.
   *
   * A set of employment metrics as Belvo stored it. Nothing is read at the institution.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/employment-metrics/detailemploymentmetric
   *
   * @param id - Id of the set of employment metrics.
   * @returns 200: A set of employment metrics
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * const result = await employmentMetrics.detail(id)
   * ```
   */
  detail(id: string, query?: EmploymentMetricsDetailQuery, options?: RequestOptions): ApiPromise<EmploymentMetric>

  /**
   * Delete a set of employment metrics.
   *
   * Removes a set of employment metrics from what Belvo stored; the institution is not touched.
   *
   * **When the outcome is not known:** Read it again: a 404 means that it took effect.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/employment-metrics/destroyemploymentmetric
   *
   * @param id - Id of the set of employment metrics.
   * @returns 204: The record is gone. No body
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await employmentMetrics.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>
}

/** The `financialStatements` methods that are called with the aggregation key pair. */
export interface FinancialStatementsResource {
  /**
   * List Mexican financial statements.
   *
   * One page of the stored Mexican financial statements; name a link to keep it fast. Nothing is read at the institution. Before
   * the `historical_update` webhook of a link its list is empty or incomplete.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/financial-statements/listfinancialstatements
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * for await (const item of financialStatements.list()) console.log(item)
   * ```
   */
  list(query?: FinancialStatementsListQuery, options?: PageOptions): PagePromise<FinancialStatement, FinancialStatementsPage>

  /**
   * Read Mexican financial statements at the institution, later: the answer comes at once and holds no result yet. The other form
   * of this method waits for it.
   *
   * @returns 202: Belvo took the work over; a webhook announces the result
   */
  retrieve(
    body: FinancialStatementsRetrieveBody,
    query: FinancialStatementsRetrieveQuery | undefined,
    options: RequestOptions & { requestMode: 'async' },
  ): ApiPromise<AsyncAccepted | undefined>

  /**
   * Read Mexican financial statements at the institution.
   *
   * Has Belvo read the Mexican financial statements of a link at the institution now and waits for the result, up to five
   * minutes; then 408, while what was read is kept. 201: stored. 200: not stored, because `save_data` was false. With
   * `requestMode: 'async'` the answer is 202 at once and a webhook with the same `request_id` (`process_type` `async_post`)
   * follows. The 202 answer is inferred from the header.
   *
   * **When the outcome is not known:** Belvo may go on reading: the result can still arrive by webhook or in the list method of
   * the same resource. Look there before you ask again. With `save_data: false` nothing is kept: ask again.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/financial-statements/retrievefinancialstatements
   *
   * @param body - Which link to read.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await financialStatements.retrieve(body)
   * ```
   */
  retrieve(
    body: FinancialStatementsRetrieveBody,
    query?: FinancialStatementsRetrieveQuery,
    options?: RequestOptions,
  ): ApiPromise<FinancialStatement[]>

  /**
   * Read a Mexican financial statement.
   *
   * A Mexican financial statement as Belvo stored it. Nothing is read at the institution.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/financial-statements/detailfinancialstatement
   *
   * @param id - Id of the Mexican financial statement.
   * @returns 200: A Mexican financial statement
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * const result = await financialStatements.detail(id)
   * ```
   */
  detail(id: string, query?: FinancialStatementsDetailQuery, options?: RequestOptions): ApiPromise<FinancialStatement>

  /**
   * Delete a Mexican financial statement.
   *
   * Removes a Mexican financial statement from what Belvo stored; the institution is not touched.
   *
   * **When the outcome is not known:** Read it again: a 404 means that it took effect.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/financial-statements/destroyfinancialstatement
   *
   * @param id - Id of the Mexican financial statement.
   * @returns 204: The record is gone. No body
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await financialStatements.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>
}

/** The `invoices` methods that are called with the aggregation key pair. */
export interface InvoicesResource {
  /**
   * List Mexican invoices.
   *
   * One page of the stored Mexican invoices; name a link to keep it fast. Nothing is read at the institution. Before the
   * `initial_...` and `historical_...` webhooks of a link its list is empty or incomplete.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/invoices/listinvoices
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * for await (const item of invoices.list()) console.log(item)
   * ```
   */
  list(query?: InvoicesListQuery, options?: PageOptions): PagePromise<InvoiceWithIdSat, InvoicesPage>

  /**
   * Read Mexican invoices at the institution, later: the answer comes at once and holds no result yet. The other form of this
   * method waits for it.
   *
   * @returns 202: Belvo took the work over; a webhook announces the result
   */
  retrieve(
    body: InvoicesRetrieveBody,
    query: InvoicesRetrieveQuery | undefined,
    options: RequestOptions & { requestMode: 'async' },
  ): ApiPromise<AsyncAccepted | undefined>

  /**
   * Read Mexican invoices at the institution.
   *
   * Has Belvo read the Mexican invoices of a link at the institution now and waits for the result, up to five minutes; then 408,
   * while what was read is kept. 201: stored. 200: not stored, because `save_data` was false. With `requestMode: 'async'` the
   * answer is 202 at once and a webhook with the same `request_id` (`process_type` `async_post`) follows. At most 365 days a
   * call. SAT limits the XML downloads of a day.
   *
   * **When the outcome is not known:** Belvo may go on reading: the result can still arrive by webhook or in the list method of
   * the same resource. Look there before you ask again. With `save_data: false` nothing is kept: ask again.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/invoices/retrieveinvoices
   *
   * @param body - Which link to read, for which days and direction.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await invoices.retrieve(body)
   * ```
   */
  retrieve(body: InvoicesRetrieveBody, query?: InvoicesRetrieveQuery, options?: RequestOptions): ApiPromise<InvoiceWithIdSat[]>

  /**
   * Go on with invoices.retrieve after a second factor.
   *
   * Finishes the invoices.retrieve call that was answered with 428, with the code the person got. Sessions end soon (400
   * `session_expired`).
   *
   * **When the outcome is not known:** The code may be used up and Belvo may go on reading: the result can still arrive by
   * webhook or in the list method of the same resource. If nothing comes, start again with the first call.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/invoices/patchinvoices
   *
   * @param body - The session, and the code the person got.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await invoices.resume(body)
   * ```
   */
  resume(body: PatchBody, query?: InvoicesResumeQuery, options?: RequestOptions): ApiPromise<InvoiceWithIdSat[]>

  /**
   * Read a Mexican invoice.
   *
   * A Mexican invoice as Belvo stored it. Nothing is read at the institution.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/invoices/detailinvoice
   *
   * @param id - Id of the Mexican invoice.
   * @returns 200: A Mexican invoice
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * const result = await invoices.detail(id)
   * ```
   */
  detail(id: string, query?: InvoicesDetailQuery, options?: RequestOptions): ApiPromise<InvoiceWithIdSat>

  /**
   * Delete a Mexican invoice.
   *
   * Removes a Mexican invoice from what Belvo stored; the institution is not touched.
   *
   * **When the outcome is not known:** Read it again: a 404 means that it took effect.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/invoices/destroyinvoice
   *
   * @param id - Id of the Mexican invoice.
   * @returns 204: The record is gone. No body
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await invoices.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>
}

/** The `taxComplianceStatus` methods that are called with the aggregation key pair. */
export interface TaxComplianceStatusResource {
  /**
   * List Mexican tax compliance statuses.
   *
   * One page of the stored Mexican tax compliance statuses; name a link to keep it fast. Nothing is read at the institution.
   * Before the `historical_update` webhook of a link its list is empty or incomplete.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/tax-compliance-status/listtaxcompliancestatus
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @example
   * ```ts
   * for await (const item of taxComplianceStatus.list()) console.log(item)
   * ```
   */
  list(query?: TaxComplianceStatusListQuery, options?: PageOptions): PagePromise<TaxComplianceStatus, TaxComplianceStatusPage>

  /**
   * Read the tax compliance status at the Mexican tax authority.
   *
   * Has Belvo read the tax compliance status behind a link at the institution now and waits for the result, up to five minutes;
   * then 408, while what was read is kept. 201: stored. 200: not stored, because `save_data` was false. A 428 asks for a second
   * factor, but no resume call is documented for this resource. Gives one status, not a list.
   *
   * **When the outcome is not known:** Belvo may go on reading: the result can still arrive by webhook or in the list method of
   * the same resource. Look there before you ask again. With `save_data: false` nothing is kept: ask again.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/tax-compliance-status/retrievetaxcompliancestatus
   *
   * @param body - Which link to read.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await taxComplianceStatus.retrieve(body)
   * ```
   */
  retrieve(
    body: TaxComplianceStatusRetrieveBody,
    query?: TaxComplianceStatusRetrieveQuery,
    options?: RequestOptions,
  ): ApiPromise<TaxComplianceStatus>

  /**
   * Read a Mexican tax compliance status.
   *
   * A Mexican tax compliance status as Belvo stored it. Nothing is read at the institution.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/tax-compliance-status/detailtaxcompliancestatus
   *
   * @param id - Id of the Mexican tax compliance status.
   * @returns 200: A Mexican tax compliance status
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @example
   * ```ts
   * const result = await taxComplianceStatus.detail(id)
   * ```
   */
  detail(id: string, query?: TaxComplianceStatusDetailQuery, options?: RequestOptions): ApiPromise<TaxComplianceStatus>

  /**
   * Delete a Mexican tax compliance status.
   *
   * Removes a Mexican tax compliance status from what Belvo stored; the institution is not touched.
   *
   * **When the outcome is not known:** Read it again: a 404 means that it took effect.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/tax-compliance-status/destroytaxcompliancestatus
   *
   * @param id - Id of the Mexican tax compliance status.
   * @returns 204: The record is gone. No body
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await taxComplianceStatus.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>
}

/** The `taxReturns` methods that are called with the aggregation key pair. */
export interface TaxReturnsResource {
  /**
   * List Mexican tax returns.
   *
   * One page of the stored Mexican tax returns; name a link to keep it fast. Nothing is read at the institution. Before the
   * `historical_update` webhook of a link its list is empty or incomplete.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/tax-returns/listtaxreturns
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @example
   * ```ts
   * for await (const item of taxReturns.list()) console.log(item)
   * ```
   */
  list(query?: TaxReturnsListQuery, options?: PageOptions): PagePromise<AnyTaxReturn, TaxReturnsPage>

  /**
   * Read Mexican tax returns at the institution.
   *
   * Has Belvo read the Mexican tax returns of a link at the institution now and waits for the result, up to five minutes; then
   * 408, while what was read is kept. 201: stored. 200: not stored, because `save_data` was false. A 428 asks for a second
   * factor, but no resume call is documented for this resource.
   *
   * **When the outcome is not known:** Belvo may go on reading: the result can still arrive by webhook or in the list method of
   * the same resource. Look there before you ask again. With `save_data: false` nothing is kept: ask again.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/tax-returns/retrievetaxreturns
   *
   * @param body - Which link to read, and for which time.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await taxReturns.retrieve(body)
   * ```
   */
  retrieve(body: TaxReturnsRequest, query?: TaxReturnsRetrieveQuery, options?: RequestOptions): ApiPromise<AnyTaxReturn[]>

  /**
   * Read a Mexican tax return.
   *
   * A Mexican tax return as Belvo stored it. Nothing is read at the institution.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/tax-returns/detailtaxreturn
   *
   * @param id - Id of the Mexican tax return.
   * @returns 200: A Mexican tax return
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @example
   * ```ts
   * const result = await taxReturns.detail(id)
   * ```
   */
  detail(id: string, query?: TaxReturnsDetailQuery, options?: RequestOptions): ApiPromise<AnyTaxReturn>

  /**
   * Delete a Mexican tax return.
   *
   * Removes a Mexican tax return from what Belvo stored; the institution is not touched.
   *
   * **When the outcome is not known:** Read it again: a 404 means that it took effect.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/tax-returns/destroytaxreturn
   *
   * @param id - Id of the Mexican tax return.
   * @returns 204: The record is gone. No body
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await taxReturns.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>
}

/** The `taxRetentions` methods that are called with the aggregation key pair. */
export interface TaxRetentionsResource {
  /**
   * List Mexican tax retentions.
   *
   * One page of the stored Mexican tax retentions; name a link to keep it fast. Nothing is read at the institution. Before the
   * `historical_update` webhook of a link its list is empty or incomplete.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/tax-retentions/listtaxretentions
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @example
   * ```ts
   * for await (const item of taxRetentions.list()) console.log(item)
   * ```
   */
  list(query?: TaxRetentionsListQuery, options?: PageOptions): PagePromise<TaxRetentions, TaxRetentionsPage>

  /**
   * Read Mexican tax retentions at the institution.
   *
   * Has Belvo read the Mexican tax retentions of a link at the institution now and waits for the result, up to five minutes; then
   * 408, while what was read is kept. 201: stored. 200: not stored, because `save_data` was false. A 428 asks for a second
   * factor, but no resume call is documented for this resource. At most 500 certificates for one period.
   *
   * **When the outcome is not known:** Belvo may go on reading: the result can still arrive by webhook or in the list method of
   * the same resource. Look there before you ask again. With `save_data: false` nothing is kept: ask again.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/tax-retentions/retrievetaxretentions
   *
   * @param body - Which link to read, for which days and direction.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await taxRetentions.retrieve(body)
   * ```
   */
  retrieve(body: TaxRetentionsRetrieveBody, query?: TaxRetentionsRetrieveQuery, options?: RequestOptions): ApiPromise<TaxRetentions[]>

  /**
   * Read a Mexican tax retention.
   *
   * A Mexican tax retention as Belvo stored it. Nothing is read at the institution.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/tax-retentions/detailtaxretentions
   *
   * @param id - Id of the Mexican tax retention.
   * @returns 200: A Mexican tax retention
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @example
   * ```ts
   * const result = await taxRetentions.detail(id)
   * ```
   */
  detail(id: string, query?: TaxRetentionsDetailQuery, options?: RequestOptions): ApiPromise<TaxRetentions>

  /**
   * Delete a Mexican tax retention.
   *
   * Removes a Mexican tax retention from what Belvo stored; the institution is not touched.
   *
   * **When the outcome is not known:** Read it again: a 404 means that it took effect.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/tax-retentions/destroytaxretention
   *
   * @param id - Id of the Mexican tax retention.
   * @returns 204: The record is gone. No body
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await taxRetentions.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>
}

/** The `taxStatus` methods that are called with the aggregation key pair. */
export interface TaxStatusResource {
  /**
   * List Mexican tax statuses.
   *
   * One page of the stored Mexican tax statuses; name a link to keep it fast. Nothing is read at the institution. Before the
   * `historical_update` webhook of a link its list is empty or incomplete.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/tax-status/listtaxstatus
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @example
   * ```ts
   * for await (const item of taxStatus.list()) console.log(item)
   * ```
   */
  list(query?: TaxStatusListQuery, options?: PageOptions): PagePromise<TaxStatusSat, TaxStatusPage>

  /**
   * Read the tax status at the Mexican tax authority.
   *
   * Has Belvo read the tax status behind a link at the institution now and waits for the result, up to five minutes; then 408,
   * while what was read is kept. 201: stored. 200: not stored, because `save_data` was false. A 428 asks for a second factor, but
   * no resume call is documented for this resource. Gives one certificate, not a list.
   *
   * **When the outcome is not known:** Belvo may go on reading: the result can still arrive by webhook or in the list method of
   * the same resource. Look there before you ask again. With `save_data: false` nothing is kept: ask again.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/tax-status/retrievetaxstatus
   *
   * @param body - Which link to read.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await taxStatus.retrieve(body)
   * ```
   */
  retrieve(body: TaxStatusRetrieveBody, query?: TaxStatusRetrieveQuery, options?: RequestOptions): ApiPromise<TaxStatusSat>

  /**
   * Read a Mexican tax status.
   *
   * A Mexican tax status as Belvo stored it. Nothing is read at the institution.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/tax-status/detailtaxstatus
   *
   * @param id - Id of the Mexican tax status.
   * @returns 200: A Mexican tax status
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @example
   * ```ts
   * const result = await taxStatus.detail(id)
   * ```
   */
  detail(id: string, query?: TaxStatusDetailQuery, options?: RequestOptions): ApiPromise<TaxStatusSat>

  /**
   * Delete a Mexican tax status.
   *
   * Removes a Mexican tax status from what Belvo stored; the institution is not touched.
   *
   * **When the outcome is not known:** Read it again: a 404 means that it took effect.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/tax-status/destroytaxstatus
   *
   * @param id - Id of the Mexican tax status.
   * @returns 204: The record is gone. No body
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws ApiError 428: The institution wants a second factor (`token_required`): ask the person and go on with the `resume`
   * method. `activation_required` has no session and cannot be resumed
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await taxStatus.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>
}

/** The `cl` methods that are called with the aggregation key pair. */
export interface ClResource {
  readonly invoices: ClInvoicesResource

  readonly taxStatus: ClTaxStatusResource

  readonly debtReports: ClDebtReportsResource
}

/** The `cl.invoices` methods that are called with the aggregation key pair. */
export interface ClInvoicesResource {
  /**
   * List Chilean invoices.
   *
   * One page of the stored Chilean invoices; name a link to keep it fast. Nothing is read at the institution.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/invoices-chile/listinvoiceschile
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * for await (const item of cl.invoices.list()) console.log(item)
   * ```
   */
  list(query?: ClInvoicesListQuery, options?: PageOptions): PagePromise<InvoiceChile, InvoicesChilePage>

  /**
   * Read Chilean invoices at the institution, later: the answer comes at once and holds no result yet. The other form of this
   * method waits for it.
   *
   * @returns 202: Belvo took the work over; a webhook announces the result
   */
  retrieve(
    body: ClInvoicesRetrieveBody,
    query: ClInvoicesRetrieveQuery | undefined,
    options: RequestOptions & { requestMode: 'async' },
  ): ApiPromise<AsyncAccepted | undefined>

  /**
   * Read Chilean invoices at the institution.
   *
   * Has Belvo read the Chilean invoices of a link at the institution now and waits for the result, up to five minutes; then 408,
   * while what was read is kept. 201: stored. 200: not stored, because `save_data` was false. With `requestMode: 'async'` the
   * answer is 202 at once and a webhook with the same `request_id` (`process_type` `async_post`) follows.
   *
   * **When the outcome is not known:** Belvo may go on reading: the result can still arrive by webhook or in the list method of
   * the same resource. Look there before you ask again. With `save_data: false` nothing is kept: ask again.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/invoices-chile/retrieveinvoiceschile
   *
   * @param body - Which link to read, for which days and direction.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await cl.invoices.retrieve(body)
   * ```
   */
  retrieve(body: ClInvoicesRetrieveBody, query?: ClInvoicesRetrieveQuery, options?: RequestOptions): ApiPromise<InvoiceChile[]>

  /**
   * Read a Chilean invoice.
   *
   * A Chilean invoice as Belvo stored it. Nothing is read at the institution.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/invoices-chile/detailinvoicechile
   *
   * @param id - Id of the Chilean invoice.
   * @returns 200: A Chilean invoice
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * const result = await cl.invoices.detail(id)
   * ```
   */
  detail(id: string, query?: ClInvoicesDetailQuery, options?: RequestOptions): ApiPromise<InvoiceChile>

  /**
   * Delete a Chilean invoice.
   *
   * Removes a Chilean invoice from what Belvo stored; the institution is not touched.
   *
   * **When the outcome is not known:** Read it again: a 404 means that it took effect.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/invoices-chile/destroyinvoicechile
   *
   * @param id - Id of the Chilean invoice.
   * @returns 204: The record is gone. No body
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await cl.invoices.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>
}

/** The `cl.taxStatus` methods that are called with the aggregation key pair. */
export interface ClTaxStatusResource {
  /**
   * List Chilean tax statuses.
   *
   * One page of the stored Chilean tax statuses; name a link to keep it fast. Nothing is read at the institution. Before the
   * `historical_update` webhook of a link its list is empty or incomplete.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/tax-status-chile/listtaxstatuschile
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * for await (const item of cl.taxStatus.list()) console.log(item)
   * ```
   */
  list(query?: ClTaxStatusListQuery, options?: PageOptions): PagePromise<TaxStatusSii, TaxStatusChilePage>

  /**
   * Read Chilean tax statuses at the institution.
   *
   * Has Belvo read the Chilean tax statuses of a link at the institution now and waits for the result, up to five minutes; then
   * 408, while what was read is kept. 201: stored. 200: not stored, because `save_data` was false.
   *
   * **When the outcome is not known:** Belvo may go on reading: the result can still arrive by webhook or in the list method of
   * the same resource. Look there before you ask again. With `save_data: false` nothing is kept: ask again.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/tax-status-chile/retrievetaxstatuschile
   *
   * @param body - Which link to read.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await cl.taxStatus.retrieve(body)
   * ```
   */
  retrieve(body: ClTaxStatusRetrieveBody, query?: ClTaxStatusRetrieveQuery, options?: RequestOptions): ApiPromise<TaxStatusSii[]>

  /**
   * Read a Chilean tax status.
   *
   * A Chilean tax status as Belvo stored it. Nothing is read at the institution.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/tax-status-chile/detailtaxstatuschile
   *
   * @param id - Id of the Chilean tax status.
   * @returns 200: A Chilean tax status
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * const result = await cl.taxStatus.detail(id)
   * ```
   */
  detail(id: string, query?: ClTaxStatusDetailQuery, options?: RequestOptions): ApiPromise<TaxStatusSii>

  /**
   * Delete a Chilean tax status.
   *
   * Removes a Chilean tax status from what Belvo stored; the institution is not touched.
   *
   * **When the outcome is not known:** Read it again: a 404 means that it took effect.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/tax-status-chile/destroytaxstatuschile
   *
   * @param id - Id of the Chilean tax status.
   * @returns 204: The record is gone. No body
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await cl.taxStatus.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>
}

/** The `cl.debtReports` methods that are called with the aggregation key pair. */
export interface ClDebtReportsResource {
  /**
   * List Chilean debt reports.
   *
   * One page of the stored Chilean debt reports; name a link to keep it fast. Nothing is read at the institution.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/debt-reports-chile/listdebtreportchile
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * for await (const item of cl.debtReports.list()) console.log(item)
   * ```
   */
  list(query?: ClDebtReportsListQuery, options?: PageOptions): PagePromise<DebtChile, DebtReportsChilePage>

  /**
   * Read Chilean debt reports at the institution, later: the answer comes at once and holds no result yet. The other form of this
   * method waits for it.
   *
   * @returns 202: Belvo took the work over; a webhook announces the result
   */
  retrieve(
    body: ClDebtReportsRetrieveBody,
    query: ClDebtReportsRetrieveQuery | undefined,
    options: RequestOptions & { requestMode: 'async' },
  ): ApiPromise<AsyncAccepted | undefined>

  /**
   * Read Chilean debt reports at the institution.
   *
   * Has Belvo read the Chilean debt reports of a link at the institution now and waits for the result, up to five minutes; then
   * 408, while what was read is kept. 201: stored. 200: not stored, because `save_data` was false. With `requestMode: 'async'`
   * the answer is 202 at once and a webhook with the same `request_id` (`process_type` `async_post`) follows. The 202 answer is
   * inferred from the header.
   *
   * **When the outcome is not known:** Belvo may go on reading: the result can still arrive by webhook or in the list method of
   * the same resource. Look there before you ask again. With `save_data: false` nothing is kept: ask again.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/debt-reports-chile/retrievedebtreportchile
   *
   * @param body - Which link to read.
   * @returns 200: What was read; not stored, because `save_data` was false · 201: What was read, and stored
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await cl.debtReports.retrieve(body)
   * ```
   */
  retrieve(body: ClDebtReportsRetrieveBody, query?: ClDebtReportsRetrieveQuery, options?: RequestOptions): ApiPromise<DebtChile[]>

  /**
   * Read a Chilean debt report.
   *
   * A Chilean debt report as Belvo stored it. Nothing is read at the institution.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/debt-reports-chile/detaildebtreportchile
   *
   * @param id - Id of the Chilean debt report.
   * @returns 200: A Chilean debt report
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @example
   * ```ts
   * const result = await cl.debtReports.detail(id)
   * ```
   */
  detail(id: string, query?: ClDebtReportsDetailQuery, options?: RequestOptions): ApiPromise<DebtChile>

  /**
   * Delete a Chilean debt report.
   *
   * Removes a Chilean debt report from what Belvo stored; the institution is not touched.
   *
   * **When the outcome is not known:** Read it again: a 404 means that it took effect.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/debt-reports-chile/destroydebtreportchile
   *
   * @param id - Id of the Chilean debt report.
   * @returns 204: The record is gone. No body
   * @throws ApiError 404: No record with this id is visible to these keys (`not_found`), or the stored login has expired
   * (`expired_credentials`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await cl.debtReports.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>
}

/** The `collectionInstructions` methods that are called with the aggregation key pair. */
export interface CollectionInstructionsResource {
  /**
   * List collection instructions (beta).
   *
   * All instructions without their items, in no particular order and not in pages. Unknown query parameters are ignored.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvoopenapispec/collection-instructions-(brazil)/listcollectioninstructionsbrazil
   *
   * @returns 200: The instructions
   * @throws ApiError 500: A filter value is invalid, or Belvo failed
   * @example
   * ```ts
   * const result = await collectionInstructions.list()
   * ```
   */
  list(query?: CollectionInstructionsListQuery, options?: RequestOptions): ApiPromise<CollectionInstructionSummary[]>

  /**
   * Have balances watched for amounts to collect (beta).
   *
   * Asks Belvo to watch the accounts behind a link until they hold the amounts. The link has to be valid, confirmed and have
   * exactly one consent for data. Anything wrong except `link_id` and broken JSON is answered with 500. The success status and
   * part of the body are unverified. Counted as a call that moves money: a second instruction for the same amount could have it
   * collected twice.
   *
   * **When the outcome is not known:** Look for it with collectionInstructions.list before you try again: a second one for the
   * same amount is a second one, whatever its external_id.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvoopenapispec/collection-instructions-(brazil)/createcollectioninstructionbrazil
   *
   * @param body - Which link to watch, and for which amounts.
   * @returns 201: The instruction was made
   * @throws ApiError 400: `link_id` is wrong or the JSON is broken
   * @throws ApiError 500: Anything else that is wrong with the request, a member of the wrong shape included, and failures of
   * Belvo
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await collectionInstructions.create(body)
   * ```
   */
  create(body: CollectionInstructionCreate, options?: RequestOptions): ApiPromise<CollectionInstruction>

  /**
   * Read a collection instruction (beta).
   *
   * An instruction with its items. Taken over from the pages of its sibling calls.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/collection-instructions-(brazil)
   *
   * @param instructionId - Id of the collection instruction.
   * @returns 200: The instruction
   * @throws ApiError 404: The id is no UUID
   * @throws ApiError 500: No instruction has this id, or Belvo failed
   * @example
   * ```ts
   * const result = await collectionInstructions.detail(instructionId)
   * ```
   */
  detail(instructionId: string, options?: RequestOptions): ApiPromise<CollectionInstruction>

  /**
   * Cancel a collection instruction (beta).
   *
   * Cancels the instruction; there is no body and nothing else can be changed. A repeated call is answered with 200.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvoopenapispec/collection-instructions-(brazil)/patchcollectioninstructionbrazil
   *
   * @param instructionId - Id of the collection instruction.
   * @returns 200: The instruction, cancelled
   * @throws ApiError 404: The id is no UUID
   * @throws ApiError 500: No instruction of yours has this id, or Belvo failed
   * @example
   * ```ts
   * const result = await collectionInstructions.cancel(instructionId)
   * ```
   */
  cancel(instructionId: string, options?: RequestOptions): ApiPromise<CollectionInstruction>

  readonly items: CollectionInstructionsItemsResource
}

/** The `collectionInstructions.items` methods that are called with the aggregation key pair. */
export interface CollectionInstructionsItemsResource {
  /**
   * Cancel one item of a collection instruction (beta).
   *
   * Cancels one item; there is no body and nothing else can be changed. The answer is unverified.
   *
   * **When the outcome is not known:** Read it again: the status of the item says whether it took effect.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvoopenapispec/collection-instructions-(brazil)/patchcollectioninstructionbrazil
   *
   * @param instructionId - Id of the collection instruction.
   * @param itemId - Id of the item.
   * @returns 200: The item, cancelled
   * @throws ApiError 404: An id is no UUID. Inferred from the sibling calls
   * @throws ApiError 500: No instruction or item of yours has this id, or Belvo failed. Inferred from the sibling calls
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await collectionInstructions.items.cancel(instructionId, itemId)
   * ```
   */
  cancel(instructionId: string, itemId: string, options?: RequestOptions): ApiPromise<CollectionInstructionItem>
}

/**
 * What can be called on Belvo aggregation with the aggregation key pair.
 *
 * Each method lists only the errors that are its own. Any of them may also end in:
 *
 * - ApiError 400: The request breaks a rule, the login failed, or the institution cannot be read. `code` tells; only
 * `too_many_sessions` is worth a repeat, after about two minutes
 * - AuthenticationError 401: The keys are wrong for this environment or product (`authentication_failed`), or the consent covers
 * no account any more (`consent_without_accounts`)
 * - ApiError 403: The keys may not do this. A 403 with an HTML page comes from the firewall: more than 80 requests in 30 seconds
 * from one address, or a malformed request
 * - ApiError 408: Not done in time (`request_timeout`): reading is cut at five minutes and what was read is kept. Ask again, for
 * less
 * - ApiError 500: Belvo failed (`unexpected_error`, `service_unavailable`). The provider advises at most three to five repeats of
 * a read, 3 seconds apart and doubling
 */
export interface AggregationApi {
  readonly institutions: InstitutionsResource
  readonly links: LinksResource
  readonly consents: ConsentsResource
  readonly widgetToken: WidgetTokenResource
  readonly accounts: AccountsResource
  readonly br: BrResource
  readonly transactions: TransactionsResource
  readonly bills: BillsResource
  readonly owners: OwnersResource
  readonly employmentRecords: EmploymentRecordsResource
  readonly mx: MxResource
  readonly incomes: IncomesResource
  readonly recurringExpenses: RecurringExpensesResource
  readonly riskInsights: RiskInsightsResource
  readonly employmentMetrics: EmploymentMetricsResource
  readonly financialStatements: FinancialStatementsResource
  readonly invoices: InvoicesResource
  readonly taxComplianceStatus: TaxComplianceStatusResource
  readonly taxReturns: TaxReturnsResource
  readonly taxRetentions: TaxRetentionsResource
  readonly taxStatus: TaxStatusResource
  readonly cl: ClResource
  readonly collectionInstructions: CollectionInstructionsResource
}
