// Generated from openapi/payments-brazil.yaml by @kit/codegen. Do not edit.

import type { ApiPromise, RequestOptions } from '@kit/core/http'
import type { PageOptions, PagePromise } from '@kit/core/pagination'

/** One problem with a request. The body of a 400 answer is an array of these. */
export interface ValidationError400 {
  /** What is wrong, for programs. `blank` can arrive spelled `null`. */
  code:
    | 'required' | 'null' | 'blank' | 'invalid' | 'invalid_choice' | 'not_a_list' | 'parse_error' | 'does_not_exist'
    | 'already_exists' | 'cancellation_error' | 'max_digits' | 'max_decimal_places' | 'min_value' | (string & {}) | null
  /** What is wrong, in English, for developers. */
  message: string | null
  /** Belvo's id of the request, 32 hexadecimal digits; there is no response header with it. Give it to support. */
  request_id: string | null
  /** Name of the member the problem is about. Absent or null when it is about the whole request. */
  field?: string | null
}

/** Branch and number of an account. */
export interface BankAccountDetailsOfpi {
  /** Kind of account. */
  account_type: EnumBankAccountPixAccountTypeOfpi
  /** Branch number, 1 to 4 digits. Keep leading zeros. */
  agency: string
  /** Account number with its check digit, digits only, without a dash. 1 to 20 characters. */
  number: string
}

/**
 * Branch and number of an account.
 *
 * What you send: only documented values. `BankAccountDetailsOfpi` is what you are sent.
 */
export interface BankAccountDetailsOfpiInput {
  /** Kind of account. */
  account_type: EnumBankAccountPixAccountTypeOfpiInput
  /** Branch number, 1 to 4 digits. Keep leading zeros. */
  agency: string
  /** Account number with its check digit, digits only, without a dash. 1 to 20 characters. */
  number: string
}

/** Branch and number of an account, as answers with a country give them. */
export interface BankAccountDetailsOpenFinance {
  /** Country of the account. */
  country: EnumPaymentsCountry | null
  /** Kind of account. */
  account_type: EnumBankAccountPixAccountTypeOfpi | null
  /** Branch number; leading zeros count. */
  agency: string | null
  /** Account number; some answers write the check digit after a dash (`4410982-3`). */
  number: string | null
}

/** An account that is known by a Pix key only. */
export interface BankAccountDetailsOpenFinancePix {
  /** Country of the account. */
  country: EnumPaymentsCountry | null
  /** Pix key with its kind in front, for example `RANDOM://` and a random key. */
  pix_key: string | null
}

/** A bank account to register along with a payment authorization. */
export interface BankAccountObject {
  /** Who holds the account. */
  holder: {
    /** Name of the holder, at most 120 characters out of letters, digits, spaces and common punctuation. */
    name: string
    /** Tax number of the holder, digits only: 11 for a CPF (person), 14 for a CNPJ (company). */
    identifier: string
  }
  /** Branch and number of the account. */
  details: {
    /** Kind of account; salary accounts cannot be registered in this version. */
    account_type: 'CHECKINGS' | 'SAVINGS' | 'PAYMENTS'
    /** Branch number, 1 to 4 digits. Keep leading zeros. */
    agency: string
    /** Id of the institution that keeps the account, as payments.institutions.list gives it. Format `uuid`. */
    institution: string
    /** Account number with its check digit, digits only, without a dash. 1 to 20 characters. */
    number: string
  }
  /** Your own label, a UUID going by the provider's document. It does not make a repeated call idempotent. Format `uuid`. */
  external_id?: string | undefined
  /** Your own key-value pairs. */
  metadata?: MetadataPayments | undefined
}

/** A bank account, in resource version 1. */
export interface BankAccountOfpiResponse {
  /** Id of the bank account. Format `uuid`. */
  id: string
  /** When Belvo stored the account. RFC 3339 with offset (`Z` or `+00:00`), 3 to 6 fraction digits. Format `date-time`. */
  created_at: string | null
  /** Id of your user at Belvo that created it. Format `uuid`. */
  created_by: string | null
  /** Id of the customer it belongs to. Null when it belongs to none, as with your own accounts. Format `uuid`. */
  customer: string | null
  /** Your own label, a UUID going by the provider's document. It does not make a repeated call idempotent. */
  external_id?: string | null
  /** Id of the institution that keeps the account. Format `uuid`. */
  institution: string | null
  /** Branch and number. The provider documents the shape without a country; its samples have one. */
  details: BankAccountDetailsOpenFinance | BankAccountDetailsOfpi | null
  /** Who holds the account; `type` tells the two shapes apart. */
  holder: HolderResponseOfpiIndividual | HolderResponseOfpiBusiness | null
}

/** A bank account, in resource version 2. */
export interface BankAccountV2 {
  /** Id of the bank account. Format `uuid`. */
  id: string
  /** When Belvo stored the account. RFC 3339 with offset (`Z` or `+00:00`), 3 to 6 fraction digits. Format `date-time`. */
  created_at: string | null
  /** When the account last changed. RFC 3339 with offset (`Z` or `+00:00`), 3 to 6 fraction digits. Format `date-time`. */
  updated_at: string | null
  /** Whether the account is in use. What an inactive one refuses is not documented. */
  active: boolean | null
  /** Who holds the account. */
  holder: {
    /** Name of the holder. */
    name: string | null
    /** Tax number of the holder: CPF (11 digits) or CNPJ (14 digits). */
    identifier: string | null
  } | null
  /** Branch and number of the account. */
  details: {
    /** Id of the institution that keeps the account. Format `uuid`. */
    institution: string | null
    /** Kind of account. */
    account_type: 'CHECKINGS' | 'SAVINGS' | 'PAYMENTS' | (string & {}) | null
    /** Branch number; leading zeros count. */
    agency: string | null
    /** Account number; some answers write the check digit after a dash (`4410982-3`). */
    number: string | null
  } | null
  /** Your own label, a UUID going by the provider's document. It does not make a repeated call idempotent. */
  external_id: string | null
  /** Your own key-value pairs. */
  metadata: MetadataPayments | null
}

/**
 * The receiving account, as the deprecated `next_step` shows it. The provider lists `number` and `customer` as required without
 * describing them.
 */
export interface BeneficiaryBankAccountOfpi {
  /** Id of the bank account. Format `uuid`. */
  id: string
  /** When Belvo stored the account. RFC 3339 with offset (`Z` or `+00:00`), 3 to 6 fraction digits. Format `date-time`. */
  created_at: string | null
  /** Id of your user at Belvo that created it. Format `uuid`. */
  created_by: string | null
  /** The institution that keeps the account. */
  institution: PaymentInstitution | null
  /** Branch and number, or a Pix key. */
  details?: BankAccountDetailsOpenFinance | BankAccountDetailsOpenFinancePix | null
  /** Who holds the account. */
  holder: HolderResponseOfpi | null
}

/** What the Pix Biometria widget is to do. */
export interface BiometricPaymentWidgetRequest {
  /** What the widget does: enroll the device, pay, or both. 1 to 2 items. */
  use_cases: ('ENROLLMENT' | 'PAYMENT_INTENT')[]
  /** Settings of the widget. */
  widget: {
    /** The enrollment to make, with use case `ENROLLMENT`. */
    enrollment?: EnrollmentBiometricPaymentWidget | undefined
    /** The payment to make, with use case `PAYMENT_INTENT`. The widget creates the intent. */
    payment_intent?: PaymentIntentBiometricWidget | undefined
    /** Where the payer goes when the widget closes. */
    callback_urls: CallbackUrlsBiometricPaymentWidget
    /** Name and colours to show. */
    branding: BrandingBiometricWidget
    /** Banks to show first, 1 to 5 technical names. No item twice. */
    top_tier_institutions?: (
      | 'nubank_retail' | 'inter_retail' | 'picpay_retail' | 'mercadopago_retail' | 'itau_retail' | 'santander_retail'
      | 'c6_retail' | 'bradesco_retail' | 'banco_do_brasil_retail' | 'sicredi_retail' | 'btg_retail' | 'caixa_retail'
      | 'pan_retail' | 'pagseguro_retail')[] | undefined
    /** Colours to change, one CSS variable each. */
    theme?: ThemeBiometricWidget[] | undefined
  }
}

/** Name and colours of the widget. */
export interface BrandingBiometricWidget {
  /**
   * Light or dark.
   *
   * @defaultValue `"LIGHT"`
   */
  color_scheme?: 'LIGHT' | 'DARK' | undefined
  /** Your name, as the payer knows it. */
  company_name: string
}

/** Where the payer goes when the widget closes; deep links are allowed. */
export interface CallbackUrlsBiometricPaymentWidget {
  /** After the widget did its work. No parameters are documented: read the enrollment or the payment. */
  success: string
  /** After the payer left or something failed; can carry `error` and `error_description`. */
  exit: string
}

/** One payment of a payment intent to a bank account. */
export interface ChargeBrazil {
  /** Id of the charge. Format `uuid`. */
  id: string
  /** When Belvo stored the charge. RFC 3339 with offset (`Z` or `+00:00`), 3 to 6 fraction digits. Format `date-time`. */
  created_at: string | null
  /** When the charge last changed. RFC 3339 with offset (`Z` or `+00:00`), 3 to 6 fraction digits. Format `date-time`. */
  updated_at: string | null
  /** Id of your user at Belvo that created it. Format `uuid`. */
  created_by?: string | null
  /** Id of the payer. Format `uuid`. */
  customer?: string | null
  /** Id of the payment intent it belongs to. Format `uuid`. */
  payment_intent?: string | null
  /** Where the charge stands. */
  status: ChargeStatusV1 | null
  /** Amount of this charge in BRL as a decimal text with a point ("150.00"); do not run it through a float. */
  amount: string | null
  /** Currency of the amount, ISO 4217. */
  currency?: 'BRL' | (string & {}) | null
  /** The internal text you gave the payment. */
  description?: string | null
  /** Text shown to the payer with the payment. */
  statement_description?: string | null
  /** Id of the bank account that receives the money. Format `uuid`. */
  beneficiary: string | null
  /** Always `belvo`; deprecated by the provider. */
  provider: EnumPaymentLinkProvider | null
  /** The way to pay that is used. */
  payment_method_type?: 'open_finance' | (string & {}) | null
  /** Where the money goes and comes from. */
  payment_method_details: ChargePaymentMethodDetailsOfpi | null
  /** What Belvo and the bank know about the payment. */
  payment_method_information: PaymentMethodInformationOfpi | null
  /** Account the payer paid from, once the bank told it. */
  payer_information?: ChargePayerInformation | null
  /** The movements of money it led to. Empty until it settled. */
  transactions?: PaymentTransaction[] | null
  /** Why the charge failed, as a lower-case code such as `consent_expired`. Null unless it failed. The set is not published. */
  failure_code: string | null
  /** Why the charge failed, in words for developers. Null unless it failed. */
  failure_message: string | null
  /** The key-value pairs you stored with the payment intent. */
  metadata: Record<string, unknown> | null
}

/** One payment of a payment intent to a Pix key. */
export interface ChargeBrazilPix {
  /** Id of the charge. Format `uuid`. */
  id: string
  /** When Belvo stored the charge. RFC 3339 with offset (`Z` or `+00:00`), 3 to 6 fraction digits. Format `date-time`. */
  created_at: string | null
  /** When the charge last changed. RFC 3339 with offset (`Z` or `+00:00`), 3 to 6 fraction digits. Format `date-time`. */
  updated_at: string | null
  /** Id of your user at Belvo that created it. Format `uuid`. */
  created_by?: string | null
  /** Id of the payer. Format `uuid`. */
  customer?: string | null
  /** Id of the payment intent it belongs to. Format `uuid`. */
  payment_intent?: string | null
  /** Where the charge stands. */
  status: ChargeStatusV1 | null
  /** Amount of this charge in BRL as a decimal text with a point ("150.00"); do not run it through a float. */
  amount: string | null
  /** Currency of the amount, ISO 4217. */
  currency?: 'BRL' | (string & {}) | null
  /** The internal text you gave the payment. */
  description?: string | null
  /** Text shown to the payer with the payment. */
  statement_description?: string | null
  /** Null in the provider's document: the beneficiary is known by the Pix key in `payment_method_details`. Format `uuid`. */
  beneficiary: string | null
  /** Always `belvo`; deprecated by the provider. */
  provider: EnumPaymentLinkProvider | null
  /** The way to pay that is used. */
  payment_method_type?: 'open_finance' | (string & {}) | null
  /** Where the money goes and comes from. */
  payment_method_details: ChargePaymentMethodDetailsPix | null
  /** What Belvo and the bank know about the payment. */
  payment_method_information: PaymentMethodInformationPixKeysConfirmed | null
  /** Account the payer paid from, once the bank told it. */
  payer_information?: ChargePayerInformation | null
  /** The movements of money it led to. Empty until it settled. */
  transactions?: PaymentTransaction[] | null
  /** Why the charge failed, as a lower-case code such as `consent_expired`. Null unless it failed. The set is not published. */
  failure_code: string | null
  /** Why the charge failed, in words for developers. Null unless it failed. */
  failure_message: string | null
  /** The key-value pairs you stored with the payment intent. */
  metadata: Record<string, unknown> | null
}

/** Account a payer paid from. Personal data. */
export interface ChargePayerInformation {
  /** The account. A sample has a `code` of the bank in place of `institution_id`. */
  bank_account?: {
    /** Kind of account, for example `CHECKINGS`. */
    type?: string | null
    /** Branch number; leading zeros count. */
    agency?: string | null
    /** Account number; some answers write the check digit after a dash (`4410982-3`). */
    number?: string | null
    /** Id of the institution that keeps the account. Format `uuid`. */
    institution_id?: string | null
    /** Code of the bank; seen in a sample only. */
    code?: string | null
  } | null
}

/** Details of a charge to a bank account. */
export interface ChargePaymentMethodDetailsOfpi {
  /** Details of the Pix payment. */
  open_finance?: ChargePaymentMethodDetailsOfpiContent | null
}

/** Details of a Pix payment to a bank account. */
export interface ChargePaymentMethodDetailsOfpiContent {
  /** When it is to be paid. Null or absent for a payment at once. */
  schedule?: PaymentSchedule | null
  /** Id of the bank the payer pays from. Format `uuid`. */
  payer_institution?: string | null
  /** Id of the bank account that receives the money. Format `uuid`. */
  beneficiary_bank_account?: string | null
}

/** Details of a charge to a Pix key. */
export interface ChargePaymentMethodDetailsPix {
  /** Details of the Pix payment. */
  open_finance?: ChargePaymentMethodDetailsPixContent | null
}

/** Details of a Pix payment to a Pix key. */
export interface ChargePaymentMethodDetailsPixContent {
  /** Id of the bank the payer pays from. Format `uuid`. */
  payer_institution?: string | null
  /** Pix key of the beneficiary. A CPF, an e-mail and a phone number come masked. */
  pix_key?: string | null
  /** When it is to be paid. Null or absent for a payment at once. */
  schedule?: PaymentSchedule | null
}

/**
 * Where a charge of a payment intent stands. Final: `SUCCEEDED`, `CANCELED`, `FAILED`. What `PARTIAL` means is not documented.
 */
export type ChargeStatusV1 =
  | 'CREATED' | 'PENDING' | 'SCHEDULED' | 'SUCCEEDED' | 'CANCELED' | 'FAILED' | 'PARTIAL' | (string & {})

/**
 * Where a charge of a payment intent stands. Final: `SUCCEEDED`, `CANCELED`, `FAILED`. What `PARTIAL` means is not documented.
 *
 * What you send: only documented values. `ChargeStatusV1` is what you are sent.
 */
export type ChargeStatusV1Input = 'CREATED' | 'PENDING' | 'SCHEDULED' | 'SUCCEEDED' | 'CANCELED' | 'FAILED' | 'PARTIAL'

/** Where a charge of a payment authorization stands. Final: `SETTLED`, `CANCELED`, `FAILED`. */
export type ChargeStatusV2 = 'PENDING' | 'SCHEDULED' | 'SETTLED' | 'CANCELED' | 'FAILED' | (string & {})

/**
 * Where a charge of a payment authorization stands. Final: `SETTLED`, `CANCELED`, `FAILED`.
 *
 * What you send: only documented values. `ChargeStatusV2` is what you are sent.
 */
export type ChargeStatusV2Input = 'PENDING' | 'SCHEDULED' | 'SETTLED' | 'CANCELED' | 'FAILED'

/** One payment of a payment authorization. */
export interface ChargeV2 {
  /** Id of the charge. Format `uuid`. */
  id?: string
  /** When Belvo stored the charge. RFC 3339 with offset (`Z` or `+00:00`), 3 to 6 fraction digits. Format `date-time`. */
  created_at?: string | null
  /** When the status last changed. RFC 3339 with offset (`Z` or `+00:00`), 3 to 6 fraction digits. Format `date-time`. */
  status_updated_at?: string | null
  /** Where the charge stands. `FAILED` can stand in the answer to its own creation, and then no webhook follows. */
  status?: ChargeStatusV2 | null
  /** Why the charge has its status. Null when there is nothing to explain. */
  status_reason_code?: PaymentReasonCode | null
  /** The same reason in words, for developers. Null when there is nothing to explain. */
  status_reason_message?: string | null
  /** Amount of this charge in BRL as a decimal text with a point ("150.00"); do not run it through a float. */
  amount?: string | null
  /** Day on which it is to be paid, `YYYY-MM-DD`. Format `date`. */
  date?: string | null
  /** End-to-end id that Pix gives the transfer; the number a bank asks for in a search. Null until the payment is under way. */
  end_to_end_id?: string | null
  /** Text shown to the payer with the payment, at most 140 characters. */
  statement_description?: string | null
  /** Your own label, a UUID going by the provider's document. It does not make a repeated call idempotent. */
  external_id?: string | null
  /** Who receives the money. */
  beneficiary?: {
    /** The account that receives it. */
    bank_account?: {
      /** Id of the bank account. Format `uuid`. */
      id?: string
      /** Who holds it. */
      holder?: {
        /** Name of the holder. */
        name?: string | null
        /** Tax number of the holder: CPF (11 digits) or CNPJ (14 digits). */
        identifier?: string | null
      } | null
      /** Branch and number. */
      details?: {
        /** Id of the institution that keeps it. Format `uuid`. */
        institution?: string | null
        /** Branch number; leading zeros count. */
        agency?: string | null
        /** Account number; some answers write the check digit after a dash (`4410982-3`). */
        number?: string | null
        /** Kind of account, for example `SAVINGS`. */
        account_type?: string | null
        /** Code of the bank. */
        code?: string | null
      } | null
    } | null
  } | null
  /** Who pays. Personal data. */
  payer?: {
    /** The account that pays, once the bank told it. */
    bank_account?: {
      /** Who holds it. */
      holder?: {
        /** Tax number of the holder: CPF (11 digits) or CNPJ (14 digits). */
        identifier?: string | null
      } | null
      /** Branch and number. */
      details?: {
        /** Id of the institution that keeps it. Format `uuid`. */
        institution?: string | null
        /** Code of the bank. */
        code?: string | null
        /** Kind of account, for example `CHECKINGS`. */
        account_type?: string | null
        /** Branch number; leading zeros count. */
        agency?: string | null
        /** Account number; some answers write the check digit after a dash (`4410982-3`). */
        number?: string | null
      } | null
    } | null
  } | null
  /** Your own key-value pairs. */
  metadata?: MetadataPayments | null
  /**
   * Id of the charge that followed this one; going by the name, the one made by a retry (unverified). Null for the last. Format
   * `uuid`.
   */
  next?: string | null
  /**
   * Id of the charge before this one; going by the name, the one that was retried (unverified). Null for the first. Format
   * `uuid`.
   */
  previous?: string | null
}

/** A company's bank account to register, in resource version 1. */
export interface CreateBankAccountOfpiBusiness {
  /** Id of the institution that keeps the account, as payments.institutions.list gives it. Format `uuid`. */
  institution: string
  /** Your own label, a UUID going by the provider's document. It does not make a repeated call idempotent. Format `uuid`. */
  external_id?: string | undefined
  /** The company that holds the account. */
  holder: {
    /** Says that it is a company. */
    type: 'BUSINESS'
    /** Which company. */
    information: {
      /** Name of the company, at most 256 characters. 1 to 256 characters. */
      name: string
      /** Kind of tax number. */
      identifier_type: 'CNPJ'
      /** CNPJ of the company, 14 digits. */
      identifier: string
    }
  }
  /** Branch and number of the account. */
  details: BankAccountDetailsOfpiInput
}

/** A person's bank account to register, in resource version 1. */
export interface CreateBankAccountOfpiIndividual {
  /** Id of the institution that keeps the account, as payments.institutions.list gives it. Format `uuid`. */
  institution: string
  /** Your own label, a UUID going by the provider's document. It does not make a repeated call idempotent. Format `uuid`. */
  external_id?: string | undefined
  /** The person who holds the account. */
  holder: {
    /** Says that it is a person. */
    type: 'INDIVIDUAL'
    /** Which person. */
    information: {
      /** First name, at most 256 characters. 1 to 256 characters. */
      first_name: string
      /** Last name, at most 256 characters. 1 to 256 characters. */
      last_name: string
      /** Kind of tax number. */
      identifier_type: 'CPF'
      /** CPF of the person, 11 digits. */
      identifier: string
    }
  }
  /** Branch and number of the account. */
  details: BankAccountDetailsOfpiInput
}

/** A bank account to register, in resource version 2. */
export interface CreateBankAccountV2 {
  /** Who holds the account. */
  holder: {
    /** Name of the holder, at most 120 characters out of letters, digits, spaces and common punctuation. */
    name: string
    /** Tax number of the holder, digits only: 11 for a CPF (person), 14 for a CNPJ (company). */
    identifier: string
  }
  /** Branch and number of the account. */
  details: {
    /** Kind of account; salary accounts cannot be registered in this version. */
    account_type: 'CHECKINGS' | 'SAVINGS' | 'PAYMENTS'
    /** Branch number, 1 to 4 digits. Keep leading zeros. */
    agency: string
    /** Id of the institution that keeps the account, as payments.institutions.list gives it. Format `uuid`. */
    institution: string
    /** Account number with its check digit, digits only, without a dash. 1 to 20 characters. */
    number: string
  }
  /** Your own label, a UUID going by the provider's document. It does not make a repeated call idempotent. Format `uuid`. */
  external_id?: string | undefined
  /** Your own key-value pairs. */
  metadata?: MetadataPayments | undefined
}

/**
 * A charge of a Smart Transfers authorization. The member names are unverified: the current page was not readable, and an older
 * kind of charge also had `date`, `statement_description` and `metadata`, with the amount as a number.
 */
export interface CreateChargeSmartTransfers {
  /**
   * Amount to pay in BRL as a decimal text: at most 12 digits in all, at most 2 of them after the point, at least 0.01. Name and
   * type are unverified.
   */
  amount: string
  /** Your own label, to find the charge with when an answer got lost. Not an idempotency key. Name unverified. */
  external_id?: string | undefined
}

/** A payer to create, in resource version 1. */
export interface CreateCustomerOfpi {
  /** Tax number of the payer, digits only: 11 for a CPF (person), 14 for a CNPJ (company). It cannot be registered twice. */
  identifier: string
  /** Name of the payer, 5 to 200 characters. */
  name?: string | undefined
  /** Your own label, a UUID going by the provider's document. It does not make a repeated call idempotent. Format `uuid`. */
  external_id?: string | undefined
  /** E-mail address of the payer. */
  email?: string | undefined
  /** Phone number of the payer: `+55` and 11 digits, without spaces. */
  phone?: string | null | undefined
  /** Postal address of the payer in one line; 5 to 150 characters going by the answer. */
  address?: string | null | undefined
}

/** A payer to create, in resource version 2. */
export interface CreateCustomerV2 {
  /** Tax number of the payer, digits only: 11 for a CPF (person), 14 for a CNPJ (company). */
  identifier: string
  /** Name of the payer, at most 120 characters out of letters, digits, spaces and common punctuation. */
  name: string
  /** Your own label, a UUID going by the provider's document. It does not make a repeated call idempotent. Format `uuid`. */
  external_id?: string | undefined
}

/** A device to enroll. */
export interface CreateEnrollmentBiometricPix {
  /** Kind of enrollment. */
  type: 'open_finance_biometric_pix'
  /** Device, payer and bank. */
  details: {
    /** Id of the payer, from payments.customers.create. Format `uuid`. */
    customer: string
    /** Id of the bank of the payer, as payments.institutions.list gives it. Format `uuid`. */
    institution: string
    /** Name for the enrollment, at most 140 characters. */
    name?: string | undefined
    /**
     * Where the bank sends the payer back to; can be a deep link. Pass the parameters that arrive there to
     * payments.enrollments.completeRedirection. Format `uri`.
     */
    callback_url?: string | undefined
    /** Platform of the device. */
    platform: 'ANDROID' | 'BROWSER' | 'CROSS_PLATFORM' | 'IOS'
    /** Facts about the device that the SDK collects. Pass them on as they are. */
    risk_signals: RiskSignals | Record<string, unknown>
  }
}

/** One Pix payment as soon as the payer approves. */
export interface CreatePaymentAuthorizationImmediate {
  /** Says that it is paid on approval. */
  payment_method: 'PIX_OF_IMMEDIATE'
  /** What is paid, for you: an internal text of 1 to 140 characters. */
  description: string
  /**
   * Your own label, a UUID. It does not make a repeated call idempotent; search for it with payments.paymentAuthorizations.list
   * when an answer got lost. Format `uuid`.
   */
  external_id?: string | undefined
  /**
   * Where the payer is sent back to after the approval. No parameters are documented, and the return says nothing about success:
   * read the authorization. Format `uri`.
   */
  return_url: string
  /** Who pays. */
  payer: {
    /** Id of a payer, or a payer to create. */
    customer: CustomerObject | string
    /** Id of the bank the payer pays from (UUID). What happens without it is not documented. */
    institution?: string | undefined
    /**
     * Tax number of the person who acts for a paying company. The provider demands 14 digits here and answers with 11 to 14; a
     * CPF has 11 (conflicting).
     */
    representative_identifier?: string | undefined
  }
  /** Who receives the money. */
  beneficiary: {
    /** How the beneficiary is named. */
    type: 'BANK_ACCOUNT'
    /**
     * The account that receives the money: its id, or an account to register. Check it: a payment that settled cannot be called
     * back.
     */
    target: BankAccountObject | string
  }
  /** Amount and words of the payment. */
  payment_method_configuration: {
    /**
     * Amount to pay in BRL: a JSON number here, at most 2 decimals, while the answer has a text. Build it from your decimal text
     * at the last moment. At least 0.01.
     */
    amount: number
    /** Text for the payer, shown with the payment; 1 to 140 characters. */
    statement_description: string
  }
  /** Your own key-value pairs. */
  metadata?: MetadataPayments | undefined
}

/** One Pix payment on a day to come. */
export interface CreatePaymentAuthorizationScheduled {
  /** Says that it is paid on a day to come. */
  payment_method: 'PIX_OF_SCHEDULED'
  /** What is paid, for you: an internal text of 1 to 140 characters. */
  description: string
  /**
   * Your own label, a UUID. It does not make a repeated call idempotent; search for it with payments.paymentAuthorizations.list
   * when an answer got lost. Format `uuid`.
   */
  external_id?: string | undefined
  /**
   * Where the payer is sent back to after the approval. No parameters are documented, and the return says nothing about success:
   * read the authorization. Format `uri`.
   */
  return_url: string
  /** Who pays. */
  payer: {
    /** Id of a payer, or a payer to create. */
    customer: CustomerObject | string
    /** Id of the bank the payer pays from (UUID). What happens without it is not documented. */
    institution?: string | undefined
    /**
     * Tax number of the person who acts for a paying company. The provider demands 14 digits here and answers with 11 to 14; a
     * CPF has 11 (conflicting).
     */
    representative_identifier?: string | undefined
  }
  /** Who receives the money. */
  beneficiary: {
    /** How the beneficiary is named. */
    type: 'BANK_ACCOUNT'
    /**
     * The account that receives the money: its id, or an account to register. Check it: a payment that settled cannot be called
     * back.
     */
    target: BankAccountObject | string
  }
  /** Amount, words and day of the payment. */
  payment_method_configuration: {
    /**
     * Amount to pay in BRL: a JSON number here, at most 2 decimals, while the answer has a text. Build it from your decimal text
     * at the last moment. At least 0.01.
     */
    amount: number
    /** Text for the payer, shown with the payment; 1 to 140 characters. */
    statement_description: string
    /** Day of the payment, `YYYY-MM-DD`; exactly one. Format `date`; Exactly 1 item. */
    dates: string[]
  }
  /** Your own key-value pairs. */
  metadata?: MetadataPayments | undefined
}

/**
 * Leave to move money between accounts of one owner, again and again: charges are created one by one with
 * payments.paymentAuthorizations.charges.create. Newer than the provider's document; its body was not readable, so the members
 * are those of the other two kinds (unverified).
 */
export interface CreatePaymentAuthorizationSmartTransfers {
  /** Says that charges are created on demand. */
  payment_method: 'PIX_OF_SMART_TRANSFERS'
  /** What is paid, for you: an internal text of 1 to 140 characters. */
  description: string
  /**
   * Your own label, a UUID. It does not make a repeated call idempotent; search for it with payments.paymentAuthorizations.list
   * when an answer got lost. Format `uuid`.
   */
  external_id?: string | undefined
  /**
   * Where the payer is sent back to after the approval. No parameters are documented, and the return says nothing about success:
   * read the authorization. Format `uri`.
   */
  return_url: string
  /** Who pays. */
  payer: {
    /** Id of a payer, or a payer to create. */
    customer: CustomerObject | string
    /** Id of the bank the payer pays from (UUID). What happens without it is not documented. */
    institution?: string | undefined
    /**
     * Tax number of the person who acts for a paying company. The provider demands 14 digits here and answers with 11 to 14; a
     * CPF has 11 (conflicting).
     */
    representative_identifier?: string | undefined
  }
  /** Who receives the money. */
  beneficiary: {
    /** How the beneficiary is named. */
    type: 'BANK_ACCOUNT'
    /**
     * The account that receives the money: its id, or an account to register. Check it: a payment that settled cannot be called
     * back.
     */
    target: BankAccountObject | string
  }
  /** Settings of this kind, such as limits. Their names were not readable: take them from the provider's page. */
  payment_method_configuration: Record<string, unknown>
  /** Your own key-value pairs. */
  metadata?: MetadataPayments | undefined
}

/** A payment to a bank account to register, by a payer to create. */
export interface CreatePaymentIntentAndBankAccountAndCustomerOfpi {
  /**
   * Amount to pay, in BRL as a decimal text: at most 12 digits in all, at most 2 of them after the point, at least 0.01. Never a
   * number, never cents.
   */
  amount: string
  /** The payer to create along with it. */
  customer: CreateCustomerOfpi
  /**
   * Your own label, a UUID going by the provider's document. It does not make a repeated call idempotent. Search for it with
   * payments.paymentIntents.list when an answer got lost. Format `uuid`.
   */
  external_id?: string | undefined
  /** What is paid, for you: an internal text the payer is not meant to see. */
  description: string
  /** Text for the payer, shown with the payment; at most 50 characters. */
  statement_description?: string | undefined
  /** How the payer may pay: exactly one entry, `open_finance` for Pix through the bank's page. Exactly 1 item. */
  allowed_payment_method_types: EnumPaymentLinkAllowedPaymentMethodInput[]
  /** Where the money goes and comes from. */
  payment_method_details: {
    /** Details of the Pix payment; the shape with `cpf` is for a company that pays. */
    open_finance:
      | PaymentIntentPaymentMethodDetailsBodyIndividualRequestOfpiBankAccount
      | PaymentIntentPaymentMethodDetailsBodyBusinessRequestOfpiBankAccount
  }
  /**
   * Send `true` to get the `redirect_url` in this answer; with `false` it takes a second call, payments.paymentIntents.update.
   *
   * @defaultValue `false`
   */
  confirm: boolean
  /** Your own key-value pairs, stored with the payment intent and returned with it. Keep secrets and personal data out. */
  metadata?: Record<string, unknown> | undefined
  /**
   * Always `belvo`; deprecated by the provider. Leave it out.
   *
   * @deprecated
   */
  provider?: EnumPaymentLinkProviderInput | undefined
}

/**
 * A payment to a bank account, by a payer to create. The provider documents the same full bank account here as in
 * CreatePaymentIntentAndBankAccountAndCustomerOfpi; whether the id of a registered one is taken is unverified.
 */
export interface CreatePaymentIntentAndCustomerOfpi {
  /**
   * Amount to pay, in BRL as a decimal text: at most 12 digits in all, at most 2 of them after the point, at least 0.01. Never a
   * number, never cents.
   */
  amount: string
  /** The payer to create along with it. */
  customer: CreateCustomerOfpi
  /**
   * Your own label, a UUID going by the provider's document. It does not make a repeated call idempotent. Search for it with
   * payments.paymentIntents.list when an answer got lost. Format `uuid`.
   */
  external_id?: string | undefined
  /** What is paid, for you: an internal text the payer is not meant to see. */
  description: string
  /** Text for the payer, shown with the payment; at most 50 characters. */
  statement_description?: string | undefined
  /** How the payer may pay: exactly one entry, `open_finance` for Pix through the bank's page. Exactly 1 item. */
  allowed_payment_method_types: EnumPaymentLinkAllowedPaymentMethodInput[]
  /** Where the money goes and comes from. */
  payment_method_details: {
    /** Details of the Pix payment; the shape with `cpf` is for a company that pays. */
    open_finance:
      | PaymentIntentPaymentMethodDetailsBodyIndividualRequestOfpiBankAccount
      | PaymentIntentPaymentMethodDetailsBodyBusinessRequestOfpiBankAccount
  }
  /**
   * Send `true` to get the `redirect_url` in this answer; with `false` it takes a second call, payments.paymentIntents.update.
   *
   * @defaultValue `false`
   */
  confirm: boolean
  /** Your own key-value pairs, stored with the payment intent and returned with it. Keep secrets and personal data out. */
  metadata?: Record<string, unknown> | undefined
  /**
   * Always `belvo`; deprecated by the provider. Leave it out.
   *
   * @deprecated
   */
  provider?: EnumPaymentLinkProviderInput | undefined
}

/**
 * A payment from an enrolled device, without a trip to the bank. Guides only: put together from the widget's request and the
 * guide's answer, so which members are required is unverified. At most 500 BRL.
 */
export interface CreatePaymentIntentBiometricPix {
  /**
   * Amount to pay, at most 500.00, in BRL as a decimal text: at most 12 digits in all, at most 2 of them after the point, at
   * least 0.01. Never a number, never cents.
   */
  amount: string
  /** Id of the payer who enrolled. Format `uuid`. */
  customer?: string | undefined
  /**
   * Your own label, a UUID going by the provider's document. It does not make a repeated call idempotent. Search for it with
   * payments.paymentIntents.list when an answer got lost. Format `uuid`.
   */
  external_id?: string | undefined
  /** What is paid, for you: an internal text the payer is not meant to see. */
  description: string
  /** Text for the payer, shown with the payment; at most 50 characters. */
  statement_description?: string | undefined
  /** How the payer may pay: `open_finance_biometric_pix`. Exactly 1 item. */
  allowed_payment_method_types: 'open_finance_biometric_pix'[]
  /** Where the money goes, and the enrollment that pays. */
  payment_method_details: IndividualRequestBiometricPix
  /** Whether to confirm at once. Unverified for this kind of payment. */
  confirm?: boolean | undefined
  /** Your own key-value pairs, stored with the payment intent and returned with it. Keep secrets and personal data out. */
  metadata?: Record<string, unknown> | undefined
}

/** A payment to a registered bank account, by a payer that exists. */
export interface CreatePaymentIntentOfpi {
  /**
   * Amount to pay, in BRL as a decimal text: at most 12 digits in all, at most 2 of them after the point, at least 0.01. Never a
   * number, never cents.
   */
  amount: string
  /** Id of the payer, from payments.customers.create. Format `uuid`. */
  customer: string
  /**
   * Your own label, a UUID going by the provider's document. It does not make a repeated call idempotent. Search for it with
   * payments.paymentIntents.list when an answer got lost. Format `uuid`.
   */
  external_id?: string | undefined
  /** What is paid, for you: an internal text the payer is not meant to see. */
  description: string
  /** Text for the payer, shown with the payment; at most 50 characters. */
  statement_description?: string | undefined
  /** How the payer may pay: exactly one entry, `open_finance` for Pix through the bank's page. Exactly 1 item. */
  allowed_payment_method_types: EnumPaymentLinkAllowedPaymentMethodInput[]
  /** Where the money goes and comes from. */
  payment_method_details: {
    /** Details of the Pix payment; the shape with `cpf` is for a company that pays. */
    open_finance:
      | PaymentIntentPaymentMethodDetailsBodyIndividualRequestOfpi | PaymentIntentPaymentMethodDetailsBodyBusinessRequestOfpi
  }
  /**
   * Send `true` to get the `redirect_url` in this answer; with `false` it takes a second call, payments.paymentIntents.update.
   *
   * @defaultValue `false`
   */
  confirm: boolean
  /** Your own key-value pairs, stored with the payment intent and returned with it. Keep secrets and personal data out. */
  metadata?: Record<string, unknown> | undefined
  /**
   * Always `belvo`; deprecated by the provider. Leave it out.
   *
   * @deprecated
   */
  provider?: EnumPaymentLinkProviderInput | undefined
}

/** A payment to a Pix key, by a payer that exists. */
export interface CreatePaymentIntentPixKeys {
  /**
   * Amount to pay, in BRL as a decimal text: at most 12 digits in all, at most 2 of them after the point, at least 0.01. Never a
   * number, never cents.
   */
  amount: string
  /** Id of the payer, from payments.customers.create. Format `uuid`. */
  customer: string
  /**
   * Your own label, a UUID going by the provider's document. It does not make a repeated call idempotent. Search for it with
   * payments.paymentIntents.list when an answer got lost. Format `uuid`.
   */
  external_id?: string | undefined
  /** What is paid, for you: an internal text the payer is not meant to see. */
  description: string
  /** Text for the payer, shown with the payment; at most 50 characters. */
  statement_description?: string | undefined
  /** How the payer may pay: exactly one entry, `open_finance` for Pix through the bank's page. Exactly 1 item. */
  allowed_payment_method_types: EnumPaymentLinkAllowedPaymentMethodInput[]
  /** Where the money goes and comes from. */
  payment_method_details: {
    /** Details of the Pix payment; the shape with `cpf` is for a company that pays. */
    open_finance:
      | PaymentIntentPaymentMethodDetailsBodyIndividualRequestPixKey
      | PaymentIntentPaymentMethodDetailsBodyBusinessRequestPixKey
  }
  /**
   * Send `false`: show the payer whom the key belongs to (`pix_key_details`), then confirm with payments.paymentIntents.update.
   *
   * @defaultValue `false`
   */
  confirm: boolean
  /** Your own key-value pairs, stored with the payment intent and returned with it. Keep secrets and personal data out. */
  metadata?: Record<string, unknown> | undefined
  /**
   * Always `belvo`; deprecated by the provider. Leave it out.
   *
   * @deprecated
   */
  provider?: EnumPaymentLinkProviderInput | undefined
}

/** A payment to a Pix key, by a payer to create. */
export interface CreatePaymentIntentPixKeysAndCustomer {
  /**
   * Amount to pay, in BRL as a decimal text: at most 12 digits in all, at most 2 of them after the point, at least 0.01. Never a
   * number, never cents.
   */
  amount: string
  /** The payer to create along with it. */
  customer: CreateCustomerOfpi
  /**
   * Your own label, a UUID going by the provider's document. It does not make a repeated call idempotent. Search for it with
   * payments.paymentIntents.list when an answer got lost. Format `uuid`.
   */
  external_id?: string | undefined
  /** What is paid, for you: an internal text the payer is not meant to see. */
  description: string
  /** Text for the payer, shown with the payment; at most 50 characters. */
  statement_description?: string | undefined
  /** How the payer may pay: exactly one entry, `open_finance` for Pix through the bank's page. Exactly 1 item. */
  allowed_payment_method_types: EnumPaymentLinkAllowedPaymentMethodInput[]
  /** Where the money goes and comes from. */
  payment_method_details: {
    /** Details of the Pix payment; the shape with `cpf` is for a company that pays. */
    open_finance:
      | PaymentIntentPaymentMethodDetailsBodyIndividualRequestPixKey
      | PaymentIntentPaymentMethodDetailsBodyBusinessRequestPixKey
  }
  /**
   * Send `false`: show the payer whom the key belongs to (`pix_key_details`), then confirm with payments.paymentIntents.update.
   *
   * @defaultValue `false`
   */
  confirm: boolean
  /** Your own key-value pairs, stored with the payment intent and returned with it. Keep secrets and personal data out. */
  metadata?: Record<string, unknown> | undefined
  /**
   * Always `belvo`; deprecated by the provider. Leave it out.
   *
   * @deprecated
   */
  provider?: EnumPaymentLinkProviderInput | undefined
}

/** A payer to create along with a payment authorization. */
export interface CustomerObject {
  /** Tax number of the payer, digits only: 11 for a CPF (person), 14 for a CNPJ (company). */
  identifier: string
  /** Name of the payer, 1 to 120 characters out of letters, digits, spaces and common punctuation. */
  name: string
  /** Your own label, a UUID going by the provider's document. It does not make a repeated call idempotent. Format `uuid`. */
  external_id?: string | undefined
}

/** A payer, in resource version 1. Personal data. */
export interface CustomerOfpi {
  /** Id of the customer. Format `uuid`. */
  id: string
  /** When Belvo stored the customer. RFC 3339 with offset (`Z` or `+00:00`), 3 to 6 fraction digits. Format `date-time`. */
  created_at: string | null
  /** Id of your user at Belvo that created it. Format `uuid`. */
  created_by: string | null
  /** Whether it is a person or a company. */
  customer_type: EnumCustomerType | null
  /** Name of the payer. */
  name: string | null
  /** Your own label, a UUID going by the provider's document. It does not make a repeated call idempotent. */
  external_id?: string | null
  /** Country of the payer. */
  country: EnumPaymentsCountry | null
  /** E-mail address of the payer. */
  email: string | null
  /** Tax number of the payer: CPF (11 digits) or CNPJ (14 digits). */
  identifier: string | null
  /** Kind of tax number. */
  identifier_type: EnumCustomerIdentifierTypeOfpi | null
  /** Postal address of the payer in one line. */
  address?: string | null
  /** Phone number of the payer, `+55` and 11 digits. */
  phone?: string | null
}

/** A payer the widget creates. Persons only. */
export interface CustomerPaymentWidget {
  /** CPF of the payer, 11 digits. */
  identifier: string
  /** Name of the payer, 5 to 200 characters. */
  name?: string | undefined
  /** Your own label, a UUID going by the provider's document. It does not make a repeated call idempotent. Format `uuid`. */
  external_id?: string | undefined
}

/** A payer, in resource version 2. Personal data. */
export interface CustomerV2 {
  /** Id of the customer. Format `uuid`. */
  id: string
  /** When Belvo stored the customer. RFC 3339 with offset (`Z` or `+00:00`), 3 to 6 fraction digits. Format `date-time`. */
  created_at: string | null
  /** When the customer last changed. RFC 3339 with offset (`Z` or `+00:00`), 3 to 6 fraction digits. Format `date-time`. */
  updated_at: string | null
  /** Name of the payer. */
  name: string | null
  /** Tax number of the payer: CPF (11 digits) or CNPJ (14 digits). */
  identifier: string | null
  /** Your own label, a UUID going by the provider's document. It does not make a repeated call idempotent. */
  external_id?: string | null
}

/**
 * What the payer checks, in the old widget flow.
 *
 * @deprecated
 */
export interface DisplayConfirmationRequiredOfpi {
  /** Account that receives the money. */
  beneficiary_bank_account?: BeneficiaryBankAccountOfpi | null
  /** Name of the payer. */
  payer_name?: string | null
  /** Tax number of the payer. */
  payer_identifier?: string | null
  /** Bank the payer pays from. */
  payer_institution?: PaymentInstitution | null
}

/**
 * What is shown after a failure, in the old widget flow.
 *
 * @deprecated
 */
export interface DisplayPaymentFailed {
  /** Bank the payer pays from. */
  payer_institution?: PaymentInstitution | null
}

/**
 * Banks to choose from, in the old widget flow.
 *
 * @deprecated
 */
export interface DisplayPaymentMethodInformationContentOfpi {
  /** The banks. */
  institutions?: PaymentInstitution[] | null
}

/**
 * What is shown while the payment is under way, in the old widget flow.
 *
 * @deprecated
 */
export interface DisplayPaymentProcessing {
  /** Bank the payer pays from. */
  payer_institution?: PaymentInstitution | null
}

/**
 * What is shown after a success, in the old widget flow.
 *
 * @deprecated
 */
export interface DisplayPaymentSucceeded {
  /** Bank the payer pays from. */
  payer_institution?: PaymentInstitution | null
}

/** The enrollment the widget makes. The provider lists `metadata` as required; its own guide leaves it out. */
export interface EnrollmentBiometricPaymentWidget {
  /** Kind of enrollment. */
  type: 'open_finance_biometric_pix'
  /** Your own label, a UUID going by the provider's document. It does not make a repeated call idempotent. Format `uuid`. */
  external_id?: string | undefined
  /** Payer and bank. */
  details: {
    /** Name for the enrollment, at most 140 characters. */
    name?: string | undefined
    /** Id of a payer, or a payer to create. */
    customer: string | CustomerPaymentWidget
    /** Id of the bank, from payments.institutions.list. Left out, the payer chooses in the widget. Format `uuid`. */
    institution?: string | undefined
  }
  /** Your own key-value pairs, stored with the enrollment and returned with it. Keep secrets and personal data out. */
  metadata: Record<string, unknown>
}

/**
 * The enrollment of a device, with which its owner pays by fingerprint or face instead of a trip to the bank. It lives 5 years by
 * default.
 */
export interface EnrollmentBiometricPix {
  /** Id of the enrollment. Format `uuid`. */
  id?: string
  /** Id of your user at Belvo that created it. Format `uuid`. */
  created_by?: string | null
  /** When Belvo stored the enrollment. RFC 3339 with offset (`Z` or `+00:00`), 3 to 6 fraction digits. Format `date-time`. */
  created_at?: string | null
  /** When the enrollment last changed. RFC 3339 with offset (`Z` or `+00:00`), 3 to 6 fraction digits. Format `date-time`. */
  updated_at?: string | null
  /** Your own label, a UUID going by the provider's document. It does not make a repeated call idempotent. */
  external_id?: string | null
  /** Kind of enrollment. */
  type?: 'open_finance_biometric_pix' | (string & {}) | null
  /** Where the enrollment stands. For paying look at this, not at `details.status`. */
  status?: EnrollmentStatus | null
  /** Why it failed or was canceled, in small letters. Null when there is nothing to explain. */
  status_reason_code?:
    | 'send_risk_signals_failed' | 'redirection_to_institution_failed' | 'biometric_registration_failed'
    | 'too_many_device_registration_attempts' | 'rejected_by_user' | 'device_not_supports_biometric_authentication'
    | 'institution_infra_failed' | 'blocked_by_institution_security_policy' | 'redirection_back_from_institution_failed'
    | 'biometric_validation_error' | 'rejected_other' | 'canceled_due_to_expiration' | (string & {}) | null
  /** The same reason in words, for developers. Null when there is nothing to explain. */
  status_reason_message?: string | null
  /** Device, payer and bank. */
  details?: {
    /** Step at the bank that the enrollment has reached. */
    status?:
      | 'AWAITING_ACCOUNT_HOLDER_VALIDATION' | 'AWAITING_ENROLLMENT' | 'AUTHORIZED' | 'REJECTED' | 'REVOKED' | (string & {})
      | null
    /** Id of the payer. Format `uuid`. */
    customer?: string | null
    /** Id of the bank. Format `uuid`. */
    institution?: string | null
    /** Platform of the device. */
    platform?: 'ANDROID' | 'BROWSER' | 'CROSS_PLATFORM' | 'IOS' | (string & {}) | null
    /** Name you gave the enrollment. */
    name?: string | null
    /**
     * Where the bank sends the payer back to, as you gave it; can be a deep link. Pass its parameters to
     * payments.enrollments.completeRedirection.
     */
    callback_url?: string | null
    /** Bank page to send the payer to. Format `uri`. */
    redirect_url?: string | null
    /** Asterisks in place of the facts you sent. */
    risk_signals?: string | null
    /** When the enrollment ends. RFC 3339 with offset (`Z` or `+00:00`), 3 to 6 fraction digits. Format `date-time`. */
    expires_at?: string | null
  } | null
  /** The key-value pairs you stored with the enrollment. */
  metadata?: Record<string, unknown> | null
}

/** What the device registered. */
export interface EnrollmentConfirmation {
  /** Answer of the authenticator to the registration options, a WebAuthn attestation in JSON. Good for one challenge. */
  confirmation_data: {
    /** How the authenticator is attached. */
    authenticatorAttachment: 'platform'
    /** Credential id, base64url. */
    id: string
    /** Credential id again, base64url. */
    rawId: string
    /** Kind of credential. */
    type: 'public-key'
    /** What the authenticator made. */
    response: {
      /** Attestation object, base64url. */
      attestationObject: string
      /** Client data, base64url of its JSON. */
      clientDataJSON: string
    }
  }
}

/** What the bank appended to your `callback_url`. */
export type EnrollmentRedirection = EnrollmentRedirectionError | EnrollmentRedirectionSuccess

/** The bank sent the payer back with an error. */
export interface EnrollmentRedirectionError {
  /** `state` parameter, as it arrived. */
  state: string
  /** `error` parameter, as it arrived. */
  error: string
  /** `error_description` parameter, as it arrived. */
  error_description: string
}

/** The bank sent the payer back without an error. */
export interface EnrollmentRedirectionSuccess {
  /** `state` parameter, as it arrived. */
  state: string
  /** `code` parameter, as it arrived. A secret. */
  code?: string | undefined
  /** `id_token` parameter, as it arrived (a JWT). A secret. */
  id_token?: string | undefined
}

/** One page of enrollments. */
export interface EnrollmentsPage extends PaymentsCommonPaginationProperties {
  /** The enrollments of this page. */
  results: EnrollmentBiometricPix[]
}

/**
 * Where the enrollment of a device stands. `SUCCEEDED` can be paid with and can still become `CANCELED`; `FAILED` and `CANCELED`
 * are final.
 */
export type EnrollmentStatus = 'PENDING' | 'SUCCEEDED' | 'CANCELED' | 'FAILED' | (string & {})

/**
 * Where the enrollment of a device stands. `SUCCEEDED` can be paid with and can still become `CANCELED`; `FAILED` and `CANCELED`
 * are final.
 *
 * What you send: only documented values. `EnrollmentStatus` is what you are sent.
 */
export type EnrollmentStatusInput = 'PENDING' | 'SUCCEEDED' | 'CANCELED' | 'FAILED'

/** Whether a person or a company holds the account. */
export type EnumBankAccountHolderTypeOfpi = 'INDIVIDUAL' | 'BUSINESS' | (string & {})

/**
 * Whether a person or a company holds the account.
 *
 * What you send: only documented values. `EnumBankAccountHolderTypeOfpi` is what you are sent.
 */
export type EnumBankAccountHolderTypeOfpiInput = 'INDIVIDUAL' | 'BUSINESS'

/** Kind of account: current, savings, salary or payment account. */
export type EnumBankAccountPixAccountTypeOfpi = 'CHECKINGS' | 'SAVINGS' | 'SALARY' | 'PAYMENTS' | (string & {})

/**
 * Kind of account: current, savings, salary or payment account.
 *
 * What you send: only documented values. `EnumBankAccountPixAccountTypeOfpi` is what you are sent.
 */
export type EnumBankAccountPixAccountTypeOfpiInput = 'CHECKINGS' | 'SAVINGS' | 'SALARY' | 'PAYMENTS'

/** Kind of tax number: CPF for a person, CNPJ for a company. */
export type EnumCustomerIdentifierTypeOfpi = 'CPF' | 'CNPJ' | (string & {})

/** Whether the customer is a person or a company. */
export type EnumCustomerType = 'INDIVIDUAL' | 'BUSINESS' | (string & {})

/**
 * Whether the customer is a person or a company.
 *
 * What you send: only documented values. `EnumCustomerType` is what you are sent.
 */
export type EnumCustomerTypeInput = 'INDIVIDUAL' | 'BUSINESS'

/**
 * Where a payment intent stands. Final: `SUCCEEDED`, `FAILED`, `CANCELED`, `SCHEDULE_FINISHED` (a series is over; its charges
 * tell how each payment ended). `SCHEDULED`, `SCHEDULE_FINISHED`, `CANCELED` and, for biometric intents, `PENDING` are only in
 * the guides.
 */
export type EnumPaymentIntentStatus =
  | 'REQUIRES_PAYMENT_METHOD' | 'REQUIRES_ACTION' | 'PENDING' | 'PROCESSING' | 'SCHEDULED' | 'SUCCEEDED' | 'FAILED' | 'CANCELED'
  | 'SCHEDULE_FINISHED' | (string & {})

/**
 * Where a payment intent stands. Final: `SUCCEEDED`, `FAILED`, `CANCELED`, `SCHEDULE_FINISHED` (a series is over; its charges
 * tell how each payment ended). `SCHEDULED`, `SCHEDULE_FINISHED`, `CANCELED` and, for biometric intents, `PENDING` are only in
 * the guides.
 *
 * What you send: only documented values. `EnumPaymentIntentStatus` is what you are sent.
 */
export type EnumPaymentIntentStatusInput =
  | 'REQUIRES_PAYMENT_METHOD' | 'REQUIRES_ACTION' | 'PENDING' | 'PROCESSING' | 'SCHEDULED' | 'SUCCEEDED' | 'FAILED' | 'CANCELED'
  | 'SCHEDULE_FINISHED'

/** Way to pay: `open_finance` over the bank's page, `open_finance_biometric_pix` on an enrolled device. */
export type EnumPaymentLinkAllowedPaymentMethod = 'open_finance' | 'open_finance_biometric_pix' | (string & {})

/**
 * Way to pay: `open_finance` over the bank's page, `open_finance_biometric_pix` on an enrolled device.
 *
 * What you send: only documented values. `EnumPaymentLinkAllowedPaymentMethod` is what you are sent.
 */
export type EnumPaymentLinkAllowedPaymentMethodInput = 'open_finance' | 'open_finance_biometric_pix'

/**
 * Always `belvo`. Deprecated by the provider.
 *
 * @deprecated
 */
export type EnumPaymentLinkProvider = 'belvo' | (string & {})

/**
 * Always `belvo`. Deprecated by the provider.
 *
 * What you send: only documented values. `EnumPaymentLinkProvider` is what you are sent.
 *
 * @deprecated
 */
export type EnumPaymentLinkProviderInput = 'belvo'

/** Country as an ISO 3166-1 code of three letters; always Brazil. */
export type EnumPaymentsCountry = 'BRA' | (string & {})

/** Currency as an ISO 4217 code; always the real. One published sample says `BRA`: treat both as BRL. */
export type EnumPaymentsCurrency = 'BRL' | (string & {})

/** Direction of the money: `INFLOW` came in, `OUTFLOW` went out. */
export type EnumPaymentTransactionType = 'INFLOW' | 'OUTFLOW' | (string & {})

/**
 * Direction of the money: `INFLOW` came in, `OUTFLOW` went out.
 *
 * What you send: only documented values. `EnumPaymentTransactionType` is what you are sent.
 */
export type EnumPaymentTransactionTypeInput = 'INFLOW' | 'OUTFLOW'

/** Options for `navigator.credentials.get`, WebAuthn in JSON. */
export interface FidoAuthenticationOptions {
  /** Relying party the credential belongs to. */
  rpId?: string | null
  /** How long the person may take, in milliseconds. */
  timeout?: number | null
  /** Challenge to sign, base64url. Good for one signature. */
  challenge: string
  /** Credentials that may sign. */
  allowCredentials?: {
    /** Credential id, base64url. */
    id: string
    /** Kind of credential, `public-key`. */
    type: string
  }[] | null
  /** Whether the authenticator must verify the person, for example `required`. */
  userVerification?: string | null
  /** WebAuthn extensions, passed on as they are. */
  extensions?: Record<string, unknown> | null
}

/** Options for `navigator.credentials.create`, WebAuthn in JSON. From a guide, not from the provider's document. */
export interface FidoRegistrationOptions {
  /** Relying party to register with. */
  rp: {
    /** Domain of the relying party. */
    id: string
    /** Name to show. */
    name: string
  }
  /** The payer, as the relying party knows them. */
  user: {
    /** Handle of the user. */
    id: string
    /** Name of the user. */
    name: string
    /** Name to show. */
    displayName: string
  }
  /** Challenge to sign, base64url. Good for one registration. */
  challenge: string
  /** Algorithms that may be used, most wanted first. */
  pubKeyCredParams: {
    /** COSE number of the algorithm, for example -7 (ES256) or -257 (RS256). */
    alg: number
    /** Kind of credential. */
    type: 'public-key' | (string & {})
  }[]
  /** WebAuthn extensions. */
  extensions?: {
    /** `appid` extension; the text `true` in the sample. */
    appid?: string | null
  } | null
  /** Which attestation is wanted, for example `direct`. */
  attestation?: string | null
  /** How long the person may take, in milliseconds. */
  timeout?: number | null
  /** Credentials that are registered already. */
  excludeCredentials?: Record<string, unknown>[] | null
  /** Which authenticators may be used. */
  authenticatorSelection?: Record<string, unknown> | null
}

/** Name and tax number of a company. */
export interface HolderInformationBusinessOfpiResponse {
  /** Name of the company. */
  name: string | null
  /** Kind of tax number. */
  identifier_type: 'CNPJ' | (string & {}) | null
  /** CNPJ of the company, 14 digits; an older sample shows 11. */
  identifier: string | null
}

/** Name and tax number of a person. Personal data. */
export interface HolderInformationIndividualOfpiResponse {
  /** First name. */
  first_name: string | null
  /** Last name. */
  last_name: string | null
  /** Kind of tax number. */
  identifier_type: 'CPF' | (string & {}) | null
  /** CPF of the person, 11 digits. */
  identifier: string | null
}

/** Who holds an account, as the deprecated `next_step` shows it. */
export interface HolderResponseOfpi {
  /** Whether a person or a company holds it. */
  type: EnumBankAccountHolderTypeOfpi | null
  /** Who it is. */
  information: HolderInformationBusinessOfpiResponse | HolderInformationIndividualOfpiResponse | null
}

/** A company that holds an account. */
export interface HolderResponseOfpiBusiness {
  /** Says that it is a company. */
  type: 'BUSINESS'
  /** Which company. */
  information: HolderInformationBusinessOfpiResponse | null
}

/** A person who holds an account. */
export interface HolderResponseOfpiIndividual {
  /** Says that it is a person. */
  type: 'INDIVIDUAL'
  /** Which person. */
  information: HolderInformationIndividualOfpiResponse | null
}

/** The first request with this idempotency key is still being worked on. */
export interface IdempotencyConflictError {
  /** What went wrong, for programs. */
  code: 'idempotency_key_conflict' | (string & {}) | null
  /** What went wrong, in English, for developers. */
  message: string | null
  /** Belvo's id of this request, 32 hexadecimal digits. */
  request_id: string | null
}

/** The idempotency key was used before with another body. */
export interface IdempotencyMismatchError {
  /** What went wrong, for programs. */
  code: 'idempotency_payload_mismatch' | (string & {}) | null
  /** What went wrong, in English, for developers. */
  message: string | null
  /** Belvo's id of this request, 32 hexadecimal digits. */
  request_id: string | null
}

/** Details of a payment from an enrolled device. */
export interface IndividualRequestBiometricPix {
  /** Where the money goes, and the enrollment that pays. */
  open_finance_biometric_pix: {
    /**
     * Id of the bank account that receives the money, from payments.bankAccounts.create. Check it: a payment that settled cannot
     * be called back. Format `uuid`.
     */
    beneficiary_bank_account: string
    /** Id of the enrollment to pay with. Leave it out in a widget token whose widget enrolls the device first. Format `uuid`. */
    enrollment?: string | undefined
  }
}

/** A field of a login form. */
export interface InstitutionFormField {
  /** Technical name of the field. */
  name?: string | null
  /** Kind of input, such as `text`. */
  type?: string | null
  /** Label to show. */
  label?: string | null
  /** Name of the field this one depends on. Null when it stands alone. */
  dependency?: string | null
  /** Regular expression the input must match. */
  validation?: string | null
  /** Sample input to show in the empty field. */
  placeholder?: string | null
  /** What to tell the person when the input does not match. */
  validation_message?: string | null
  /** Choices, where the field offers some. */
  values?: PaymentsInstitutionsFormFieldValues[] | null
  /** Length of the input in characters. */
  length?: number | null
  /** Whether the field may stay empty. */
  optional?: boolean | null
}

/** A field of a login form that asks whether to keep the credentials. */
export interface InstitutionFormFieldSaveCredentials {
  /** Technical name of the field. */
  name?: string | null
  /** Kind of input, such as `checkbox`. */
  type?: string | null
  /** Label to show. */
  label?: string | null
  /** Regular expression the input must match. Null when there is none. */
  validation?: string | null
}

/** A field of a login form that chooses the kind of user name. */
export interface InstitutionFormFieldUsernameType {
  /** Technical name of the field. */
  name?: string | null
  /** Kind of input, such as `text`. */
  type?: string | null
  /** Sample input to show in the empty field. */
  placeholder?: string | null
  /** The kinds to choose from. */
  values?: PaymentsInstitutionsFormFieldValues[] | null
  /** Which choice is set at first. Whether it counts from 0 or 1 is not documented. */
  preselected?: number | null
}

/** One choice of a field of a login form. */
export interface PaymentsInstitutionsFormFieldValues {
  /** Value to send when it is chosen. */
  code?: string | null
  /** Label to show. */
  label?: string | null
  /** Regular expression the input must match when it is chosen. */
  validation?: string | null
  /** What to tell the person when the input does not match. */
  validation_message?: string | null
  /** Sample input to show. */
  placeholder?: string | null
}

/**
 * An error of the old widget flow. Deprecated by the provider.
 *
 * @deprecated
 */
export interface LastErrorPaymentError {
  /** What went wrong, for programs. */
  error_code: string | null
  /** What went wrong, in English, for developers. */
  error_message: string | null
}

/** Your own key-value pairs; values are texts of at most 500 characters. */
export type MetadataPayments = Record<string, string>

/**
 * Where to send the payer, in the old widget flow.
 *
 * @deprecated
 */
export interface NeedsRedirectContent {
  /** Bank the payer pays from. */
  payer_institution?: PaymentInstitution | null
}

/**
 * A problem inside a nested member. Beside `field` there is a member of that name's inner path, for example `pix_key: { value: {
 * message, code } }`; its depth and names follow your request, so walk it until you find `code` and `message`.
 */
export interface NestedValidationError {
  /** Top-level member of the request that holds the problem. */
  field: string | null
  /** Belvo's id of the request, 32 hexadecimal digits. */
  request_id?: string | null
}

/**
 * Old widget flow: let the payer check the payment.
 *
 * @deprecated
 */
export interface NextStepDisplayConfirmationRequiredOfpi {
  /** Which member of this object holds the details. Not the status of the intent: read `status` for that. */
  type?: NextStepType | null
  /** Details of this step. */
  open_finance_display_confirmation_required?: DisplayConfirmationRequiredOfpi | null
  /** Whether the old widget flow could confirm now. */
  ready_to_confirm?: boolean | null
}

/**
 * Old widget flow: say that the payment failed.
 *
 * @deprecated
 */
export interface NextStepDisplayPaymentFailed {
  /** Which member of this object holds the details. Not the status of the intent: read `status` for that. */
  type?: NextStepType | null
  /** Details of this step. */
  open_finance_display_payment_failed?: DisplayPaymentFailed | null
  /** Whether the old widget flow could confirm now. */
  ready_to_confirm?: boolean | null
}

/**
 * Old widget flow: let the payer choose a bank.
 *
 * @deprecated
 */
export interface NextStepDisplayPaymentMethodInformation {
  /** Which member of this object holds the details. Not the status of the intent: read `status` for that. */
  type?: NextStepType | null
  /** Details of this step. */
  open_finance_display_payment_method_information?: DisplayPaymentMethodInformationContentOfpi | null
  /** Whether the old widget flow could confirm now. */
  ready_to_confirm?: boolean | null
}

/**
 * Old widget flow: say that the payment is under way.
 *
 * @deprecated
 */
export interface NextStepDisplayPaymentProcessing {
  /** Which member of this object holds the details. Not the status of the intent: read `status` for that. */
  type?: NextStepType | null
  /** Details of this step. */
  open_finance_display_payment_processing?: DisplayPaymentProcessing | null
  /** Whether the old widget flow could confirm now. */
  ready_to_confirm?: boolean | null
}

/**
 * Old widget flow: say that the payment succeeded.
 *
 * @deprecated
 */
export interface NextStepDisplayPaymentSucceeded {
  /** Which member of this object holds the details. Not the status of the intent: read `status` for that. */
  type?: NextStepType | null
  /** Details of this step. */
  open_finance_display_payment_succeeded?: DisplayPaymentSucceeded | null
  /** Whether the old widget flow could confirm now. */
  ready_to_confirm?: boolean | null
}

/**
 * Old widget flow: send the payer to the bank.
 *
 * @deprecated
 */
export interface NextStepNeedsRedirect {
  /** Which member of this object holds the details. Not the status of the intent: read `status` for that. */
  type?: NextStepType | null
  /** Details of this step. */
  open_finance_display_needs_redirect?: NeedsRedirectContent | null
  /** Whether the old widget flow could confirm now. */
  ready_to_confirm?: boolean | null
}

/**
 * Step of the old widget flow.
 *
 * @deprecated
 */
export type NextStepType =
  | 'open_finance_display_payment_method_information' | 'open_finance_display_confirmation_required'
  | 'open_finance_display_needs_redirect' | 'open_finance_display_payment_processing' | 'open_finance_display_payment_succeeded'
  | 'open_finance_display_payment_failed' | (string & {})

/** The new receiving account. No member name could be verified: take the body from the provider's page. */
export type PatchPaymentAuthorizationBeneficiary = Record<string, unknown>

/** Completes a payment intent to a bank account, and may confirm it in the same call. */
export interface PatchPaymentIntentOfpi {
  /** What to set. */
  payment_method_details: {
    /** Details of the Pix payment. */
    open_finance: {
      /** Id of the bank the payer pays from, as payments.institutions.list gives it. Format `uuid`. */
      payer_institution?: string | undefined
      /**
       * Id of the bank account that receives the money, from payments.bankAccounts.create. Check it: a payment that settled
       * cannot be called back. Format `uuid`.
       */
      beneficiary_bank_account?: string | undefined
    }
  }
  /** `true` starts the payment: the answer then has the `redirect_url` for the payer. Left out, the intent only changes. */
  confirm?: boolean | undefined
}

/** Confirms a payment intent. */
export interface PatchPaymentIntentPixKeys {
  /** `true` starts the payment: the answer then has the `redirect_url` for the payer. */
  confirm: boolean
}

/** A payer's leave to take money, in resource version 2. */
export interface PaymentAuthorization {
  /** Id of the payment authorization. Format `uuid`. */
  id: string
  /** When Belvo stored the authorization. RFC 3339 with offset (`Z` or `+00:00`), 3 to 6 fraction digits. Format `date-time`. */
  created_at: string | null
  /** When the authorization last changed. RFC 3339 with offset (`Z` or `+00:00`), 3 to 6 fraction digits. Format `date-time`. */
  updated_at: string | null
  /** Where the authorization stands. */
  status: PaymentAuthorizationStatus | null
  /** Why the authorization has its status. Null when there is nothing to explain. */
  status_reason_code: PaymentReasonCode | null
  /** The same reason in words, for developers. Null when there is nothing to explain. */
  status_reason_message: string | null
  /** When the status last changed. RFC 3339 with offset (`Z` or `+00:00`), 3 to 6 fraction digits. Format `date-time`. */
  status_updated_at: string | null
  /** When the payer approved; null before. RFC 3339 with offset (`Z` or `+00:00`), 3 to 6 fraction digits. Format `date-time`. */
  authorized_at: string | null
  /** Your own label. Null when you gave none. Format `uuid`. */
  external_id: string | null
  /** The internal text you gave it. */
  description: string | null
  /** Where the payer is sent back to after the approval. Format `uri`. */
  return_url: string | null
  /**
   * Kind of authorization: paid on approval, on a day to come, or by charges created on demand (`PIX_OF_SMART_TRANSFERS`, in the
   * guides only).
   */
  payment_method: 'PIX_OF_IMMEDIATE' | 'PIX_OF_SCHEDULED' | 'PIX_OF_SMART_TRANSFERS' | (string & {}) | null
  /** Who pays. */
  payer: {
    /** Id of the payer. Format `uuid`. */
    customer?: string | null
    /** Id of the bank the payer pays from. Format `uuid`. */
    institution?: string | null
    /** Tax number of the person who acts for a paying company, 11 to 14 digits. */
    representative_identifier?: string | null
  } | null
  /** Who receives the money. */
  beneficiary: {
    /** How the beneficiary is named. */
    type?: 'BANK_ACCOUNT' | (string & {}) | null
    /** Id of the bank account that receives the money. Format `uuid`. */
    target?: string | null
  } | null
  /** Amount, words and days, with the `authorization_url` to send the payer to. */
  payment_method_configuration: PaymentConfigurationImmediate | PaymentConfigurationScheduled | null
  /** Ids of the charges made so far. */
  charges: string[] | null
  /** Your own key-value pairs. */
  metadata?: MetadataPayments | null
}

/** One page of charges of a payment authorization. */
export interface PaymentAuthorizationChargesPage extends PaymentsCommonPaginationProperties {
  /** The charges of a payment authorization of this page. */
  results: ChargeV2[]
}

/** A payment authorization to create; `payment_method` tells the shapes apart. */
export type PaymentAuthorizationCreate =
  | CreatePaymentAuthorizationImmediate | CreatePaymentAuthorizationScheduled | CreatePaymentAuthorizationSmartTransfers

/** One page of payment authorizations. */
export interface PaymentAuthorizationsPage extends PaymentsCommonPaginationProperties {
  /** The payment authorizations of this page. */
  results: PaymentAuthorization[]
}

/**
 * Where a payment authorization stands. Only `AUTHORIZED` lets money move; `PARTIALLY_ACCEPTED` lacks an approval, going by the
 * name. Final: `CONSUMED` (used up), `REVOKED`, `FAILED`.
 */
export type PaymentAuthorizationStatus =
  | 'AWAITING_AUTHORIZATION' | 'PARTIALLY_ACCEPTED' | 'AUTHORIZED' | 'CONSUMED' | 'REVOKED' | 'FAILED' | (string & {})

/**
 * A bank account, in the resource version it was asked for: `BankAccountV2` with the version header, else
 * `BankAccountOfpiResponse`.
 */
export type PaymentBankAccount = BankAccountOfpiResponse | BankAccountV2

/** A bank account to register: `CreateBankAccountV2` with the version header, else one of the other two, by who holds it. */
export type PaymentBankAccountCreate = CreateBankAccountOfpiBusiness | CreateBankAccountOfpiIndividual | CreateBankAccountV2

/** One page of bank accounts. */
export interface PaymentBankAccountsPage extends PaymentsCommonPaginationProperties {
  /** The bank accounts of this page. */
  results: PaymentBankAccount[]
}

/**
 * A charge: of a payment intent in version 1 (`ChargeBrazil`, `ChargeBrazilPix`), of a payment authorization in version 2
 * (`ChargeV2`).
 */
export type PaymentCharge = ChargeBrazil | ChargeBrazilPix | ChargeV2

/** One page of charges of payment intents. */
export interface PaymentChargesPage extends PaymentsCommonPaginationProperties {
  /** The charges of payment intents of this page. */
  results: PaymentChargeV1[]
}

/** A charge of a payment intent. The shapes differ in `payment_method_details`: by bank account or by Pix key. */
export type PaymentChargeV1 = ChargeBrazil | ChargeBrazilPix

/** Settings of an authorization that is paid on approval. */
export interface PaymentConfigurationImmediate {
  /** Amount to pay in BRL as a decimal text with a point ("150.00"); do not run it through a float. */
  amount?: string | null
  /** Text shown to the payer with the payment, at most 140 characters. */
  statement_description?: string | null
  /** Page on which the payer approves; send the payer there. It holds a token: keep it out of logs. Format `uri`. */
  authorization_url?: string | null
}

/** Settings of an authorization that is paid on a day to come. */
export interface PaymentConfigurationScheduled {
  /** Amount to pay in BRL as a decimal text with a point ("150.00"); do not run it through a float. */
  amount?: string | null
  /** Text shown to the payer with the payment, at most 140 characters. */
  statement_description?: string | null
  /** Page on which the payer approves; send the payer there. It holds a token: keep it out of logs. Format `uri`. */
  authorization_url?: string | null
  /** Day of the payment, `YYYY-MM-DD`; one entry. */
  dates?: string[] | null
}

/** A payer, in the resource version it was asked for: `CustomerV2` with the version header, else `CustomerOfpi`. */
export type PaymentCustomer = CustomerOfpi | CustomerV2

/** A payer to create: `CreateCustomerV2` with the version header, else `CreateCustomerOfpi`. */
export type PaymentCustomerCreate = CreateCustomerOfpi | CreateCustomerV2

/** One page of payers. */
export interface PaymentCustomersPage extends PaymentsCommonPaginationProperties {
  /** The payers of this page. */
  results: PaymentCustomer[]
}

/** An institution as the deprecated `next_step` shows it. */
export interface PaymentInstitution {
  /** Id of the institution. Format `uuid`. */
  id: string
  /** Whether the institution is in use. */
  active: boolean | null
  /** Technical name in small letters with underscores. */
  name: string | null
  /** Name to show. */
  display_name: string | null
  /** Registered name of the company behind it. */
  legal_entity_name: string | null
  /** Website of the institution. */
  website: string | null
  /** URL of the logo, an SVG in the sample. */
  logo: string | null
  /** URL of the logo as an icon, an SVG in the sample. */
  icon_logo: string | null
  /** URL of the logo as lettering, an SVG in the sample. */
  text_logo: string | null
  /** Brand colour as `#rrggbb`. */
  primary_color: string | null
  /** Country of the institution. */
  country: EnumPaymentsCountry | null
  /** Fields of a login form. */
  form_fields: (
    | InstitutionFormField | InstitutionFormFieldUsernameType | InstitutionFormFieldSaveCredentials)[] | null
  /** Place in a list of banks, a number to sort by; which end comes first is not documented. */
  sort_priority: number | null
  /** Words about the institution. */
  description: string | null
}

/** A Brazilian institution payers can pay from. */
export interface PaymentInstitutionBR {
  /** Id of the institution. Format `uuid`. */
  id: string
  /** Code of the institution, eight digits in the sample: going by its form the ISPB number (unverified). */
  code?: string | null
  /** Whether the institution is in use. */
  active: boolean | null
  /** Technical name in small letters with underscores. */
  name: string | null
  /** Name to show. */
  display_name: string | null
  /** Registered name of the company behind it. */
  legal_entity_name: string | null
  /** Website of the institution. */
  website: string | null
  /** URL of the logo, an SVG in the sample. */
  logo: string | null
  /** URL of the logo as an icon, an SVG in the sample. */
  icon_logo: string | null
  /** URL of the logo as lettering, an SVG in the sample. */
  text_logo: string | null
  /** Brand colour as `#rrggbb`. */
  primary_color: string | null
  /** Whom the institution serves: many banks appear twice, once for persons and once for companies. */
  institution_type?: 'BUSINESS' | 'INDIVIDUAL' | (string & {}) | null
  /** Country as an ISO 3166-1 code of three letters. */
  country: string | null
  /** Fields of a login form; empty for Open Finance, where the payer logs in at the bank. */
  form_fields: unknown[] | null
  /** Place in a list of banks, a number to sort by; which end comes first is not documented. */
  sort_priority: number | null
  /** Words about the institution. */
  description: string | null
}

/** One page of institutions. */
export interface PaymentInstitutionsPage extends PaymentsCommonPaginationProperties {
  /** The institutions of this page. */
  results: PaymentInstitutionBR[]
}

/** A payment intent. The shapes differ in `payment_method_details`: by bank account or by Pix key. */
export type PaymentIntent = PaymentIntentOfpi | PaymentIntentPixKeys

/** What the device signed to authorize a biometric payment, with facts about the device. */
export interface PaymentIntentAuthorization {
  /** Platform of the device, `ios` or `android` in the SDK's payloads (spelled in small letters here). */
  platform?: string | undefined
  /** Facts about the device that the SDK collects. Pass them on as they are. */
  risk_signals: RiskSignals | Record<string, unknown>
  /** Answer of the authenticator to `fido_options`, a WebAuthn assertion in JSON. Good for one challenge. */
  assertion: {
    /** How the authenticator is attached. */
    authenticatorAttachment?: 'platform' | undefined
    /** Credential id, base64url. */
    id: string
    /** Credential id again, base64url. */
    rawId: string
    /** Kind of credential. */
    type: 'public-key'
    /** What the authenticator signed. */
    response: {
      /** Authenticator data, base64url. */
      authenticatorData: string
      /** Client data, base64url of its JSON. */
      clientDataJSON: string
      /** Signature over both, base64url. */
      signature: string
      /** Handle of the user, base64url. Null when the authenticator gives none. */
      userHandle?: string | null | undefined
    }
  }
}

/** The payment the widget makes. The provider lists `metadata` as required; its own guide leaves it out. */
export interface PaymentIntentBiometricWidget {
  /**
   * Amount to pay, at most 500.00, in BRL as a decimal text: at most 12 digits in all, at most 2 of them after the point, at
   * least 0.01. Never a number, never cents.
   */
  amount: string
  /** Your own label, a UUID going by the provider's document. It does not make a repeated call idempotent. Format `uuid`. */
  external_id?: string | undefined
  /** What is paid, for you: an internal text the payer is not meant to see. */
  description: string
  /** Text for the payer, shown with the payment; at most 50 characters. */
  statement_description?: string | undefined
  /** How the payer may pay: exactly `open_finance_biometric_pix`. Exactly 1 item. */
  allowed_payment_method_types: 'open_finance_biometric_pix'[]
  /** Where the money goes, and the enrollment that pays. */
  payment_method_details: IndividualRequestBiometricPix
  /** Your own key-value pairs, stored with the payment intent and returned with it. Keep secrets and personal data out. */
  metadata: Record<string, unknown>
}

/**
 * A payment to set up. Which of the shapes: by Pix key or by bank account of the beneficiary, and with a payer that exists or one
 * to create; the last is for an enrolled device.
 */
export type PaymentIntentCreate =
  | CreatePaymentIntentPixKeys | CreatePaymentIntentPixKeysAndCustomer | CreatePaymentIntentOfpi
  | CreatePaymentIntentAndCustomerOfpi | CreatePaymentIntentAndBankAccountAndCustomerOfpi | CreatePaymentIntentBiometricPix

/**
 * A payment to a bank account. The provider documents every intent of a list in this shape, so members of the other kinds can
 * turn up here.
 */
export interface PaymentIntentOfpi {
  /** Id of the payment intent. Format `uuid`. */
  id: string
  /** Id of the payer. Format `uuid`. */
  customer: string | null
  /** Your own label, a UUID going by the provider's document. It does not make a repeated call idempotent. */
  external_id?: string | null
  /** When Belvo stored the intent. RFC 3339 with offset (`Z` or `+00:00`), 3 to 6 fraction digits. Format `date-time`. */
  created_at: string | null
  /** Id of your user at Belvo that created it. Format `uuid`. */
  created_by: string | null
  /** When the intent last changed. RFC 3339 with offset (`Z` or `+00:00`), 3 to 6 fraction digits. Format `date-time`. */
  updated_at: string | null
  /** Where the payment stands. */
  status: EnumPaymentIntentStatus | null
  /** Amount of the payment in BRL as a decimal text with a point ("150.00"); do not run it through a float. */
  amount: string | null
  /** Currency of the amount. */
  currency: EnumPaymentsCurrency | null
  /** The internal text you gave the payment. */
  description: string | null
  /** Text shown to the payer with the payment. */
  statement_description?: string | null
  /** The way to pay that is used. */
  selected_payment_method_type: EnumPaymentLinkAllowedPaymentMethod | null
  /** The ways to pay you allowed. */
  allowed_payment_method_types: string[] | null
  /** Where the money goes and comes from; the shape with `cpf` is for a company that pays. */
  payment_method_details:
    | PaymentIntentPaymentMethodDetailsIndividualOfpi | PaymentIntentPaymentMethodDetailsBusinessOfpi | null
  /** What Belvo and the bank know about the payment, above all the `redirect_url`. */
  payment_method_information: PaymentMethodInformationOfpi | null
  /** Why the payment failed, as a lower-case code such as `consent_expired`. Null unless it failed. The set is not published. */
  failure_code: string | null
  /** Why the payment failed, in words for developers. Null unless it failed. */
  failure_message: string | null
  /** The key-value pairs you stored with the payment intent. */
  metadata?: Record<string, unknown> | null
  /** The payments made for it: one, or one for each day of a schedule. Empty before the confirmation. */
  charges?: ChargeBrazil[] | null
  /** Always `belvo`; deprecated by the provider. */
  provider: EnumPaymentLinkProvider | null
  /**
   * Deprecated: use `failure_code`. A sample shows it filled on an intent that had not failed.
   *
   * @deprecated
   */
  last_error: LastErrorPaymentError | null
  /**
   * Deprecated: use `status` and `payment_method_information`.
   *
   * @deprecated
   */
  next_step:
    | NextStepDisplayPaymentMethodInformation | NextStepNeedsRedirect | NextStepDisplayConfirmationRequiredOfpi
    | NextStepDisplayPaymentProcessing | NextStepDisplayPaymentSucceeded | NextStepDisplayPaymentFailed | null
}

/** A company pays to a bank account. */
export interface PaymentIntentPaymentMethodDetailsBodyBusinessOfpi {
  /** Id of the bank account that receives the money. Format `uuid`. */
  beneficiary_bank_account: string | null
  /** Id of the bank the payer pays from. Format `uuid`. */
  payer_institution: string | null
  /** When it is to be paid. Null or absent for a payment at once. */
  schedule?: PaymentSchedule | null
  /** Where the bank sends the payer back to, as you gave it. The return says nothing about success. */
  callback_url: string | null
  /** CPF of the person who acts for the paying company, masked. */
  cpf: string | null
}

/** A company pays to a Pix key. */
export interface PaymentIntentPaymentMethodDetailsBodyBusinessPixKeys {
  /** Pix key of the beneficiary. A CPF, an e-mail and a phone number come masked. */
  pix_key: string | null
  /** Id of the bank the payer pays from. Format `uuid`. */
  payer_institution: string | null
  /** When it is to be paid. Null or absent for a payment at once. */
  schedule?: PaymentSchedule | null
  /** Where the bank sends the payer back to, as you gave it. The return says nothing about success. */
  callback_url: string | null
  /** CPF of the person who acts for the paying company, masked. */
  cpf: string | null
}

/** A company pays to a registered bank account. */
export interface PaymentIntentPaymentMethodDetailsBodyBusinessRequestOfpi {
  /**
   * Id of the bank account that receives the money, from payments.bankAccounts.create. Check it: a payment that settled cannot be
   * called back. Format `uuid`.
   */
  beneficiary_bank_account: string
  /** Id of the bank the payer pays from, as payments.institutions.list gives it. Format `uuid`. */
  payer_institution: string
  /** When to pay, for a payment in the future or a series. Leave it out to pay at once. */
  schedule?: PaymentScheduleRequest | undefined
  /**
   * Where the bank sends the payer back to. The bank appends nothing that is documented, and uses the same URL after success and
   * failure: read the payment intent to learn which.
   */
  callback_url: string
  /** CPF of the person who acts for the paying company, digits only. */
  cpf: string
}

/** A company pays to a company's bank account that is registered along with it. */
export interface PaymentIntentPaymentMethodDetailsBodyBusinessRequestOfpiBankAccount {
  /** The bank account that receives the money. */
  beneficiary_bank_account: CreateBankAccountOfpiBusiness
  /** Id of the bank the payer pays from, as payments.institutions.list gives it. Format `uuid`. */
  payer_institution: string
  /** When to pay, for a payment in the future or a series. Leave it out to pay at once. */
  schedule?: PaymentScheduleRequest | undefined
  /**
   * Where the bank sends the payer back to. The bank appends nothing that is documented, and uses the same URL after success and
   * failure: read the payment intent to learn which.
   */
  callback_url: string
  /** CPF of the person who acts for the paying company, digits only. */
  cpf: string
}

/** A company pays to a Pix key. */
export interface PaymentIntentPaymentMethodDetailsBodyBusinessRequestPixKey {
  /**
   * Pix key of the beneficiary: a CPF, CNPJ, e-mail, phone number or random key. Show the payer `pix_key_details` of the answer
   * before you confirm.
   */
  pix_key: string
  /** Id of the bank the payer pays from, as payments.institutions.list gives it. Format `uuid`. */
  payer_institution: string
  /**
   * Where the bank sends the payer back to. The bank appends nothing that is documented, and uses the same URL after success and
   * failure: read the payment intent to learn which.
   */
  callback_url: string
  /** CPF of the person who acts for the paying company, digits only. */
  cpf: string
  /** When to pay, for a payment in the future or a series. Leave it out to pay at once. */
  schedule?: PaymentScheduleRequest | undefined
}

/** A person pays to a bank account. */
export interface PaymentIntentPaymentMethodDetailsBodyIndividualOfpi {
  /** Id of the bank account that receives the money. Format `uuid`. */
  beneficiary_bank_account: string | null
  /** Id of the bank the payer pays from. Format `uuid`. */
  payer_institution: string | null
  /** When it is to be paid. Null or absent for a payment at once. */
  schedule?: PaymentSchedule | null
  /** Where the bank sends the payer back to, as you gave it. The return says nothing about success. */
  callback_url: string | null
  /** Only there when a company pays; null or absent for a person. */
  cpf?: string | null
}

/** A person pays to a Pix key. */
export interface PaymentIntentPaymentMethodDetailsBodyIndividualPixKeys {
  /** Pix key of the beneficiary. A CPF, an e-mail and a phone number come masked. */
  pix_key: string | null
  /** Id of the bank the payer pays from. Format `uuid`. */
  payer_institution: string | null
  /** Where the bank sends the payer back to, as you gave it. The return says nothing about success. */
  callback_url: string | null
  /** Only there when a company pays; null or absent for a person. */
  cpf?: string | null
  /** When it is to be paid. Null or absent for a payment at once. */
  schedule?: PaymentSchedule | null
}

/** A person pays to a registered bank account. */
export interface PaymentIntentPaymentMethodDetailsBodyIndividualRequestOfpi {
  /**
   * Id of the bank account that receives the money, from payments.bankAccounts.create. Check it: a payment that settled cannot be
   * called back. Format `uuid`.
   */
  beneficiary_bank_account: string
  /** Id of the bank the payer pays from, as payments.institutions.list gives it. Format `uuid`. */
  payer_institution?: string | undefined
  /** When to pay, for a payment in the future or a series. Leave it out to pay at once. */
  schedule?: PaymentScheduleRequest | undefined
  /**
   * Where the bank sends the payer back to. The bank appends nothing that is documented, and uses the same URL after success and
   * failure: read the payment intent to learn which.
   */
  callback_url: string
}

/** A person pays to a person's bank account that is registered along with it. */
export interface PaymentIntentPaymentMethodDetailsBodyIndividualRequestOfpiBankAccount {
  /** The bank account that receives the money. */
  beneficiary_bank_account: CreateBankAccountOfpiIndividual
  /** Id of the bank the payer pays from, as payments.institutions.list gives it. Format `uuid`. */
  payer_institution: string
  /**
   * Where the bank sends the payer back to. The bank appends nothing that is documented, and uses the same URL after success and
   * failure: read the payment intent to learn which.
   */
  callback_url: string
  /** When to pay, for a payment in the future or a series. Leave it out to pay at once. */
  schedule?: PaymentScheduleRequest | undefined
}

/** A person pays to a Pix key. */
export interface PaymentIntentPaymentMethodDetailsBodyIndividualRequestPixKey {
  /**
   * Pix key of the beneficiary: a CPF, CNPJ, e-mail, phone number or random key. Show the payer `pix_key_details` of the answer
   * before you confirm.
   */
  pix_key: string
  /** Id of the bank the payer pays from, as payments.institutions.list gives it. Format `uuid`. */
  payer_institution: string
  /**
   * Where the bank sends the payer back to. The bank appends nothing that is documented, and uses the same URL after success and
   * failure: read the payment intent to learn which.
   */
  callback_url: string
  /** When to pay, for a payment in the future or a series. Leave it out to pay at once. */
  schedule?: PaymentScheduleRequest | undefined
}

/** Details of a payment by a company to a bank account. */
export interface PaymentIntentPaymentMethodDetailsBusinessOfpi {
  /** Details of the Pix payment. */
  open_finance: PaymentIntentPaymentMethodDetailsBodyBusinessOfpi | null
}

/** Details of a payment by a company to a Pix key. */
export interface PaymentIntentPaymentMethodDetailsBusinessPixKeys {
  /** Details of the Pix payment. */
  open_finance: PaymentIntentPaymentMethodDetailsBodyBusinessPixKeys | null
}

/** Details of a payment by a person to a bank account. */
export interface PaymentIntentPaymentMethodDetailsIndividualOfpi {
  /** Details of the Pix payment. */
  open_finance: PaymentIntentPaymentMethodDetailsBodyIndividualOfpi | null
}

/** Details of a payment by a person to a Pix key. */
export interface PaymentIntentPaymentMethodDetailsIndividualPixKeys {
  /** Details of the Pix payment. */
  open_finance: PaymentIntentPaymentMethodDetailsBodyIndividualPixKeys | null
}

/** A payment to a Pix key. */
export interface PaymentIntentPixKeys {
  /** Id of the payment intent. Format `uuid`. */
  id: string
  /** Id of the payer. Format `uuid`. */
  customer: string | null
  /** Your own label, a UUID going by the provider's document. It does not make a repeated call idempotent. */
  external_id?: string | null
  /** When Belvo stored the intent. RFC 3339 with offset (`Z` or `+00:00`), 3 to 6 fraction digits. Format `date-time`. */
  created_at: string | null
  /** Id of your user at Belvo that created it. Format `uuid`. */
  created_by: string | null
  /** When the intent last changed. RFC 3339 with offset (`Z` or `+00:00`), 3 to 6 fraction digits. Format `date-time`. */
  updated_at: string | null
  /** Where the payment stands. */
  status: EnumPaymentIntentStatus | null
  /** Amount of the payment in BRL as a decimal text with a point ("150.00"); do not run it through a float. */
  amount: string | null
  /** Currency of the amount. */
  currency: EnumPaymentsCurrency | null
  /** The internal text you gave the payment. */
  description: string | null
  /** Text shown to the payer with the payment. */
  statement_description?: string | null
  /** The way to pay that is used. */
  selected_payment_method_type: EnumPaymentLinkAllowedPaymentMethod | null
  /** The ways to pay you allowed. */
  allowed_payment_method_types: string[] | null
  /** Where the money goes and comes from; the shape with `cpf` is for a company that pays. */
  payment_method_details:
    | PaymentIntentPaymentMethodDetailsIndividualPixKeys | PaymentIntentPaymentMethodDetailsBusinessPixKeys | null
  /**
   * What Belvo and the bank know about the payment: before the confirmation whom the key belongs to, after it the `redirect_url`
   * too.
   */
  payment_method_information: PaymentMethodInformationPixKeysConfirmed | PaymentMethodInformationPixKeysInitial | null
  /** Why the payment failed, as a lower-case code such as `consent_expired`. Null unless it failed. The set is not published. */
  failure_code: string | null
  /** Why the payment failed, in words for developers. Null unless it failed. */
  failure_message: string | null
  /** The key-value pairs you stored with the payment intent. */
  metadata?: Record<string, unknown> | null
  /** The payments made for it: one, or one for each day of a schedule. Empty before the confirmation. */
  charges?: ChargeBrazilPix[] | null
  /** Always `belvo`; deprecated by the provider. */
  provider: EnumPaymentLinkProvider | null
  /**
   * Deprecated: use `failure_code`. A sample shows it filled on an intent that had not failed.
   *
   * @deprecated
   */
  last_error: LastErrorPaymentError | null
  /**
   * Deprecated: use `status` and `payment_method_information`.
   *
   * @deprecated
   */
  next_step:
    | NextStepDisplayPaymentMethodInformation | NextStepNeedsRedirect | NextStepDisplayConfirmationRequiredOfpi
    | NextStepDisplayPaymentProcessing | NextStepDisplayPaymentSucceeded | NextStepDisplayPaymentFailed | null
}

/** One page of payment intents. */
export interface PaymentIntentsPage extends PaymentsCommonPaginationProperties {
  /** The payment intents of this page. */
  results: PaymentIntent[]
}

/** Confirms a payment intent, or completes it first. */
export type PaymentIntentUpdate = PatchPaymentIntentPixKeys | PatchPaymentIntentOfpi

/** Facts of a payment from an enrolled device. From a sample in a guide, not from the provider's document. */
export interface PaymentMethodInformationBiometricPix {
  /** Always `belvo` in the sample. */
  provider?: string | null
  /** Id of the payment consent at the bank, a URN. */
  consent_id?: string | null
  /** What the device's authenticator must sign. Give the result to payments.paymentIntents.authorize. */
  fido_options?: FidoAuthenticationOptions | null
  /** End-to-end id that Pix gives the transfer; the number a bank asks for in a search. Null until the payment is under way. */
  end_to_end_id?: string | null
  /** Id of the payment at the bank. Format `uuid`. */
  external_payment_id?: string | null
  /** Id of the request at Belvo's payment network, for support cases. */
  provider_request_id?: string | null
}

/** Facts of a payment over the bank's page. */
export interface PaymentMethodInformationBodyOfpi {
  /** Id of the request at Belvo's payment network, for support cases. */
  provider_request_id?: string | null
  /**
   * Bank page on which the payer approves. Send the payer there in a top-level browser window within 5 minutes: it breaks inside
   * a webview or iframe and after a prefetch. Null or absent before the confirmation.
   */
  redirect_url?: string | null
  /** End-to-end id that Pix gives the transfer; the number a bank asks for in a search. Null until the payment is under way. */
  end_to_end_id?: string | null
  /** Day on which the money is settled, `YYYY-MM-DD`. Format `date`. */
  settlement_date?: string | null
  /** Whom the Pix key belongs to. Only there for a payment to a Pix key. */
  pix_key_details?: {
    /** Tax number of the owner of the key, masked for a CPF. */
    identifier?: string | null
    /** Name of the owner of the key. */
    name?: string | null
  } | null
}

/** What Belvo and the bank know about a payment. */
export interface PaymentMethodInformationOfpi {
  /** Facts of a payment over the bank's page. */
  open_finance?: PaymentMethodInformationBodyOfpi | null
  /** Facts of a payment from an enrolled device; only there for those (guides only). */
  open_finance_biometric_pix?: PaymentMethodInformationBiometricPix | null
}

/** What is known about a confirmed payment to a Pix key. */
export interface PaymentMethodInformationPixKeysConfirmed {
  /** Facts of a payment over the bank's page. */
  open_finance?: {
    /** Id of the request at Belvo's payment network, for support cases. */
    provider_request_id?: string | null
    /**
     * Bank page on which the payer approves. Send the payer there in a top-level browser window within 5 minutes: it breaks
     * inside a webview or iframe and after a prefetch. Null or absent before the confirmation.
     */
    redirect_url?: string | null
    /** End-to-end id that Pix gives the transfer; the number a bank asks for in a search. Null until the payment is under way. */
    end_to_end_id?: string | null
    /** Day on which the money is settled, `YYYY-MM-DD`. Format `date`. */
    settlement_date?: string | null
    /** Whom the Pix key belongs to. Show it to the payer before you confirm. */
    pix_key_details?: {
      /** Tax number of the owner of the key, masked for a CPF. */
      identifier?: string | null
      /** Name of the owner of the key. */
      name?: string | null
    } | null
  } | null
}

/** What is known about a payment to a Pix key before it is confirmed: whom the key belongs to. */
export interface PaymentMethodInformationPixKeysInitial {
  /** Facts of a payment over the bank's page. */
  open_finance?: {
    /** Not there before the confirmation. */
    provider_request_id?: string | null
    /** Not there before the confirmation: confirm with payments.paymentIntents.update to get the bank page for the payer. */
    redirect_url?: string | null
    /** Not there before the confirmation. */
    end_to_end_id?: string | null
    /** Not there before the confirmation. Format `date`. */
    settlement_date?: string | null
    /** Whom the Pix key belongs to. Show it to the payer before you confirm. */
    pix_key_details?: {
      /** Tax number of the owner of the key, masked for a CPF. */
      identifier?: string | null
      /** Name of the owner of the key. */
      name?: string | null
    } | null
  } | null
}

/** Why a payment authorization or one of its charges has its status (resource version 2). Belvo adds codes without notice. */
export type PaymentReasonCode =
  | 'ACCOUNT_NOT_ALLOWED' | 'AMOUNT_OVER_LIMIT' | 'AUTHORIZATION_EXPIRED' | 'BANK_USER_MISMATCH' | 'BENEFICIARY_ACCOUNT_BLOCKED'
  | 'BENEFICIARY_ACCOUNT_CLOSED' | 'BENEFICIARY_ACCOUNT_ERROR' | 'BENEFICIARY_ACCOUNT_NUMBER_INVALID'
  | 'BENEFICIARY_ACCOUNT_TYPE_INVALID' | 'BENEFICIARY_ACCOUNT_TYPE_NOT_SUPPORTED' | 'BENEFICIARY_BANK_REJECTED_CHARGE'
  | 'BENEFICIARY_CANCELLED_RECURRING_PAYMENT' | 'BENEFICIARY_IDENTIFIER_INVALID' | 'BENEFICIARY_IDENTIFIER_MISMATCH'
  | 'BENEFICIARY_REVOKED_AUTHORIZATION' | 'CANCELLATION_NOT_ALLOWED_CHARGE' | 'CANCELLATION_NOT_ALLOWED_PAYMENT_AUTHORIZATION'
  | 'CANCELLED_WHILE_PENDING' | 'CANCELLED_WHILE_SCHEDULED' | 'CHARGE_EXCEEDS_AUTHORIZED_AMOUNT' | 'CHARGE_PERIOD_LIMIT_REACHED'
  | 'CHARGE_SETTLEMENT_FAILED' | 'CHARGE_SETTLEMENT_TIMEOUT' | 'DUPLICATE_BENEFICIARY_CHARGE' | 'FRAUD_SUSPECTED'
  | 'IDENTIFIER_MISMATCH' | 'INSUFFICIENT_FUNDS' | 'INSUFFICIENT_PERMISSION' | 'INVALID_AMOUNT_QRCODE' | 'INVALID_CHARGE'
  | 'INVALID_PAYMENT_AUTHORIZATION' | 'NO_REASON_PROVIDED' | 'OPEN_FINANCE_NETWORK_FAILURE' | 'OUTSIDE_ALLOWED_TIMEFRAME'
  | 'PARTIALLY_ACCEPTED_PAYMENT_AUTHORIZATION' | 'PAYER_ACCOUNT_TIMEOUT_ERROR' | 'PAYER_BLOCKED_BY_REGULATORY_REASON'
  | 'PAYER_REVOKED_AUTHORIZATION' | 'PAYMENT_CONSENT_MISMATCH' | 'PAYMENT_NOT_COMPLETED_CONSENT_EXPIRED'
  | 'PAYMENT_REFUSED_BY_HOLDER' | 'PAYMENT_SCHEDULING_FAILURE' | 'REJECTED_UNKNOWN' | 'REVOKED_PAYMENT_AUTHORIZATION'
  | 'REVOKED_UNKNOWN' | 'SAME_ORIGIN_DESTINATION_ACCOUNTS' | 'SETTLEMENT_LIMIT_REACHED' | 'SYSTEM_ERROR' | 'UNEXPECTED_ERROR'
  | 'USER_DAILY_LIMIT_REACHED' | 'USER_PERIOD_LIMIT_REACHED' | 'USER_REJECTED' | (string & {})

/** What every page has besides its items. */
export interface PaymentsCommonPaginationProperties {
  /** How many items there are in all pages. */
  count?: number | null
  /**
   * URL of the next page, null on the last one. The client follows it as it is. One published sample lacks the `&` before `page`.
   */
  next?: string | null
  /** URL of the page before, null on the first one. */
  previous?: string | null
}

/** One error of an answer outside 400. The body is an array of these. */
export interface PaymentsErrorItem {
  /** What went wrong, for programs. */
  code:
    | 'authentication_failed' | 'consent_without_accounts' | 'access_to_resource_denied' | 'permission_denied' | 'not_found'
    | 'request_timeout' | 'unexpected_error' | 'service_unavailable' | (string & {}) | null
  /** What went wrong, in English, for developers. */
  message?: string | null
  /** Belvo's id of the request, 32 hexadecimal digits; there is no response header with it. Give it to support. */
  request_id?: string | null
}

/** A movement of money that a charge led to. */
export interface PaymentTransaction {
  /** Id of the transaction. Format `uuid`. */
  id: string
  /** When Belvo stored the transaction. RFC 3339 with offset (`Z` or `+00:00`), 3 to 6 fraction digits. Format `date-time`. */
  created_at: string | null
  /** Id of your user at Belvo that created it. Format `uuid`. */
  created_by: string | null
  /** Amount moved as a decimal text with a point ("150.00"); do not run it through a float. */
  amount: string | null
  /** Currency of the amount. */
  currency: EnumPaymentsCurrency | null
  /** The internal text of the payment, at most 128 characters. */
  description: string | null
  /** Direction of the money. From whose side it is seen is not documented. */
  transaction_type: EnumPaymentTransactionType | null
  /** Id of the bank account that received the money. Format `uuid`. */
  beneficiary: string | null
  /** Who paid. The provider documents no type: samples show null and an empty object. */
  payer: unknown
  /** Id of the payment intent it belongs to. Format `uuid`. */
  payment_intent?: string | null
  /** Id of the payer. Format `uuid`. */
  customer?: string | null
  /**
   * Id of the charge it belongs to. Listed as required by the provider without being described, and missing in its samples.
   * Format `uuid`.
   */
  charge?: string | null
}

/** One page of transactions. */
export interface PaymentTransactionsPage extends PaymentsCommonPaginationProperties {
  /** The transactions of this page. */
  results: PaymentTransaction[]
}

/** When to try a failed charge again. */
export interface RetryChargeRequest {
  /** Day of the new attempt, `YYYY-MM-DD`. What happens without it is not documented. Format `date`. */
  date?: string | undefined
}

/** Facts about the device of a payer: what the web SDK collects at least. The native SDKs send more members. */
export interface RiskSignals {
  /** Id of the device. */
  deviceId: string
  /** Version of its operating system. */
  osVersion: string
  /** Offset of its time zone, as a text. */
  userTimeZoneOffset: string
  /** Language it is set to. */
  language: string
  /** Size of its screen. */
  screenDimensions: {
    /** Height; in pixels, going by the name. */
    height: number
    /** Width; in pixels, going by the name. */
    width: number
  }
  /**
   * Age of the account, as the day it began, `YYYY-MM-DD`. Going by the name, since when the person is your customer
   * (unverified). Format `date`.
   */
  accountTenure: string
}

/** When a payment is made, or the payments of a series; the one member there is names the kind. */
export type PaymentSchedule = ScheduledSingle | ScheduledDaily | ScheduledWeekly | ScheduledMonthly | ScheduledCustom

/**
 * When to pay: exactly one of `single`, `daily`, `weekly`, `monthly`, `custom`. The provider marks only the members of `custom`
 * as required; no default is known for the others, so they are required here too. Whether `amount` is for each payment or for the
 * whole series is not stated: look at the charges of the answer before you rely on it.
 */
export type PaymentScheduleRequest =
  | ScheduledSingleRequest | ScheduledDailyRequest | ScheduledWeeklyRequest | ScheduledMonthlyRequest | ScheduledCustomRequest

/** Payments on days of your choice. */
export interface ScheduledCustom {
  /** Payments on days of your choice. */
  custom?: {
    /** Days of the payments, `YYYY-MM-DD`, 2 to 60 of them, each 1 to 720 days ahead. */
    dates?: string[] | null
    /** Words for the payer that explain the days, at most 256 characters. */
    description?: string | null
  } | null
}

/** Payments on days of your choice. */
export interface ScheduledCustomRequest {
  /** Payments on days of your choice. */
  custom: {
    /** Days of the payments, `YYYY-MM-DD`, 2 to 60 of them, each 1 to 720 days ahead. Format `date`. */
    dates: string[]
    /** Words for the payer that explain the days, at most 256 characters. */
    description: string
  }
}

/** A payment every day. */
export interface ScheduledDaily {
  /** A payment every day. */
  daily?: {
    /** Day of the first payment, `YYYY-MM-DD`, 1 to 720 days ahead. Format `date`. */
    start_date?: string | null
    /** How many payments, 2 to 60. */
    occurrences?: number | null
  } | null
}

/** A payment every day. */
export interface ScheduledDailyRequest {
  /** A payment every day. */
  daily: {
    /** Day of the first payment, `YYYY-MM-DD`, 1 to 720 days ahead. Format `date`. */
    start_date: string
    /** How many payments, 2 to 60. */
    occurrences: number
  }
}

/** A payment on one day of every month. */
export interface ScheduledMonthly {
  /** A payment on one day of every month. */
  monthly?: {
    /** Day of the first payment, `YYYY-MM-DD`, 1 to 720 days ahead; it must fall on `day_of_month`. Format `date`. */
    start_date?: string | null
    /** Day of the month on which is paid, 1 to 31. What a shorter month does with 29 to 31 is not documented. */
    day_of_month?: number | null
    /** How many payments, 2 to 24. */
    occurrences?: number | null
  } | null
}

/** A payment on one day of every month. */
export interface ScheduledMonthlyRequest {
  /** A payment on one day of every month. */
  monthly: {
    /** Day of the first payment, `YYYY-MM-DD`, 1 to 720 days ahead; it must fall on `day_of_month`. Format `date`. */
    start_date: string
    /** Day of the month on which is paid, 1 to 31. What a shorter month does with 29 to 31 is not documented. */
    day_of_month: number
    /** How many payments, 2 to 24. */
    occurrences: number
  }
}

/** One payment on one day. */
export interface ScheduledSingle {
  /** One payment on one day. */
  single?: {
    /** Day of the payment, `YYYY-MM-DD`, 1 to 720 days ahead. Format `date`. */
    date?: string | null
  } | null
}

/** One payment on one day. */
export interface ScheduledSingleRequest {
  /** One payment on one day. */
  single: {
    /** Day of the payment, `YYYY-MM-DD`, 1 to 720 days ahead. Format `date`. */
    date: string
  }
}

/** A payment on one day of every week. */
export interface ScheduledWeekly {
  /** A payment on one day of every week. */
  weekly?: {
    /** Day of the first payment, `YYYY-MM-DD`, 1 to 720 days ahead; it must fall on `day_of_week`. Format `date`. */
    start_date?: string | null
    /** Day of the week on which is paid. */
    day_of_week?:
      | 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}) | null
    /** How many payments, 2 to 60. */
    occurrences?: number | null
  } | null
}

/** A payment on one day of every week. */
export interface ScheduledWeeklyRequest {
  /** A payment on one day of every week. */
  weekly: {
    /** Day of the first payment, `YYYY-MM-DD`, 1 to 720 days ahead; it must fall on `day_of_week`. Format `date`. */
    start_date: string
    /** Day of the week on which is paid. */
    day_of_week: 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'
    /** How many payments, 2 to 60. */
    occurrences: number
  }
}

/** One colour of the widget. */
export interface ThemeBiometricWidget {
  /** CSS variable to set. */
  css_key: string
  /** Its value. */
  value: string
}

/** Tokens for a widget or SDK in the hands of a payer. Secrets. */
export interface PaymentsWidgetToken {
  /** Token to hand to the widget or SDK (a JWT). Documented to live 30 minutes for the Pix Biometria widget. */
  access?: string | null
  /** Second token of the pair. No endpoint that takes it is documented: create new tokens instead. */
  refresh?: string | null
}

/** Query of payments.institutions.list. */
export interface PaymentsInstitutionsListQuery {
  /** Only items with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /** Part of the technical name, at least 3 characters: `itau` finds `itau_retail` and `itau_business`. */
  name?: string | undefined
  /** Only institutions for persons, or only those for companies. */
  institution_type?: 'INDIVIDUAL' | 'BUSINESS' | undefined
  /** Number of the page, from 1. The client counts pages for you. */
  page?: number | undefined
  /**
   * Items a page, 1 to 1,000; 100 when left out. A larger value counts as 1,000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
}

/** Query of payments.charges.list. */
export interface PaymentsChargesListQuery {
  /** Only items with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /** Only items of exactly this amount in BRL. A number in filters, while answers have a text. */
  amount?: number | undefined
  /** Only items of more than this amount in BRL. */
  amount__gt?: number | undefined
  /** Only items of at least this amount in BRL. */
  amount__gte?: number | undefined
  /** Only items of less than this amount in BRL. */
  amount__lt?: number | undefined
  /** Only items of at most this amount in BRL. */
  amount__lte?: number | undefined
  /** Only items created on this day, `YYYY-MM-DD`. The time zone is not documented. Format `date`. */
  created_at?: string | undefined
  /** Only items created after this day, `YYYY-MM-DD`. Format `date`. */
  created_at__gt?: string | undefined
  /** Only items created on or after this day, `YYYY-MM-DD`. Format `date`. */
  created_at__gte?: string | undefined
  /** Only items created before this day, `YYYY-MM-DD`. Format `date`. */
  created_at__lt?: string | undefined
  /** Only items created on or before this day, `YYYY-MM-DD`. Format `date`. */
  created_at__lte?: string | undefined
  /** Only items created from the first of these two days to the second, `YYYY-MM-DD`. Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
  /** Only items of this payment intent, by id. Format `uuid`. */
  payment_intent?: string | undefined
  /** Only items of one of these payment intents, by id. Format `uuid`. */
  payment_intent__in?: string[] | undefined
  /** Only charges with this status. */
  status?: ChargeStatusV1Input | undefined
  /** Only charges with one of these statuses. */
  status__in?: ChargeStatusV1Input[] | undefined
  /** Number of the page, from 1. The client counts pages for you. */
  page?: number | undefined
  /**
   * Items a page, 1 to 1,000; 100 when left out. A larger value counts as 1,000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
}

/** Headers of payments.charges.detail. */
export interface PaymentsChargesDetailParameterHeaders {
  /**
   * `Payments-BR.V2` asks for resource version 2: other shapes of body and answer. Left out, it is version 1. Whether an object
   * of one version can be used in the other is not documented, so keep to one for everything that belongs to a payment.
   */
  'X-Belvo-API-Resource-Version'?: 'Payments-BR.V2' | undefined
}

/** Query of payments.customers.list. */
export interface PaymentsCustomersListQuery {
  /** Only items with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /** Only items created on this day, `YYYY-MM-DD`. The time zone is not documented. Format `date`. */
  created_at?: string | undefined
  /** Only items created after this day, `YYYY-MM-DD`. Format `date`. */
  created_at__gt?: string | undefined
  /** Only items created on or after this day, `YYYY-MM-DD`. Format `date`. */
  created_at__gte?: string | undefined
  /** Only items created before this day, `YYYY-MM-DD`. Format `date`. */
  created_at__lt?: string | undefined
  /** Only items created on or before this day, `YYYY-MM-DD`. Format `date`. */
  created_at__lte?: string | undefined
  /** Only items created from the first of these two days to the second, `YYYY-MM-DD`. Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
  /** Only persons, or only companies. */
  customer__type?: EnumCustomerTypeInput | undefined
  /** Only items with this label of yours, a UUID. Format `uuid`. */
  external_id?: string | undefined
  /** Only items with one of these labels of yours, UUIDs. Format `uuid`. */
  external_id__in?: string[] | undefined
  /** Free text of at least 3 characters; going by the samples it looks into descriptions, names and e-mail addresses. */
  search?: string | undefined
  /** Number of the page, from 1. The client counts pages for you. */
  page?: number | undefined
  /**
   * Items a page, 1 to 1,000; 100 when left out. A larger value counts as 1,000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
}

/** Headers of payments.customers.list. */
export interface PaymentsCustomersListParameterHeaders {
  /**
   * `Payments-BR.V2` asks for resource version 2: other shapes of body and answer. Left out, it is version 1. Whether an object
   * of one version can be used in the other is not documented, so keep to one for everything that belongs to a payment.
   */
  'X-Belvo-API-Resource-Version'?: 'Payments-BR.V2' | undefined
}

/** Headers of payments.customers.create. */
export interface PaymentsCustomersCreateParameterHeaders {
  /**
   * `Payments-BR.V2` asks for resource version 2: other shapes of body and answer. Left out, it is version 1. Whether an object
   * of one version can be used in the other is not documented, so keep to one for everything that belongs to a payment.
   */
  'X-Belvo-API-Resource-Version'?: 'Payments-BR.V2' | undefined
}

/** Headers of payments.customers.detail. */
export interface PaymentsCustomersDetailParameterHeaders {
  /**
   * `Payments-BR.V2` asks for resource version 2: other shapes of body and answer. Left out, it is version 1. Whether an object
   * of one version can be used in the other is not documented, so keep to one for everything that belongs to a payment.
   */
  'X-Belvo-API-Resource-Version'?: 'Payments-BR.V2' | undefined
}

/** Query of payments.bankAccounts.list. */
export interface PaymentsBankAccountsListQuery {
  /** Only items with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /** Only items created on this day, `YYYY-MM-DD`. The time zone is not documented. Format `date`. */
  created_at?: string | undefined
  /** Only items created after this day, `YYYY-MM-DD`. Format `date`. */
  created_at__gt?: string | undefined
  /** Only items created on or after this day, `YYYY-MM-DD`. Format `date`. */
  created_at__gte?: string | undefined
  /** Only items created before this day, `YYYY-MM-DD`. Format `date`. */
  created_at__lt?: string | undefined
  /** Only items created on or before this day, `YYYY-MM-DD`. Format `date`. */
  created_at__lte?: string | undefined
  /** Only items created from the first of these two days to the second, `YYYY-MM-DD`. Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
  /** Only the account with this number. */
  number?: string | undefined
  /** Only accounts with one of these numbers. */
  number__in?: string[] | undefined
  /** Only items of this payer, by id. Format `uuid`. */
  customer?: string | undefined
  /** Only items with this label of yours, a UUID. Format `uuid`. */
  external_id?: string | undefined
  /** Only items with one of these labels of yours, UUIDs. Format `uuid`. */
  external_id__in?: string[] | undefined
  /** Only items of this institution, by its technical name (small letters and underscores). 1 to 40 characters. */
  institution?: string | undefined
  /** Only accounts of persons, or only those of companies. */
  holder__type?: EnumBankAccountHolderTypeOfpiInput | undefined
  /**
   * Only accounts of holders of one of these kinds. Sent with commas like every other list here; the provider does not say so for
   * this one.
   */
  holder__type__in?: EnumBankAccountHolderTypeOfpiInput[] | undefined
  /** Number of the page, from 1. The client counts pages for you. */
  page?: number | undefined
  /**
   * Items a page, 1 to 1,000; 100 when left out. A larger value counts as 1,000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
}

/** Headers of payments.bankAccounts.list. */
export interface PaymentsBankAccountsListParameterHeaders {
  /**
   * `Payments-BR.V2` asks for resource version 2: other shapes of body and answer. Left out, it is version 1. Whether an object
   * of one version can be used in the other is not documented, so keep to one for everything that belongs to a payment.
   */
  'X-Belvo-API-Resource-Version'?: 'Payments-BR.V2' | undefined
}

/** Headers of payments.bankAccounts.create. */
export interface PaymentsBankAccountsCreateParameterHeaders {
  /**
   * `Payments-BR.V2` asks for resource version 2: other shapes of body and answer. Left out, it is version 1. Whether an object
   * of one version can be used in the other is not documented, so keep to one for everything that belongs to a payment.
   */
  'X-Belvo-API-Resource-Version'?: 'Payments-BR.V2' | undefined
}

/** Headers of payments.bankAccounts.detail. */
export interface PaymentsBankAccountsDetailParameterHeaders {
  /**
   * `Payments-BR.V2` asks for resource version 2: other shapes of body and answer. Left out, it is version 1. Whether an object
   * of one version can be used in the other is not documented, so keep to one for everything that belongs to a payment.
   */
  'X-Belvo-API-Resource-Version'?: 'Payments-BR.V2' | undefined
}

/** Query of payments.paymentIntents.list. */
export interface PaymentsPaymentIntentsListQuery {
  /** Only items with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /** Only items of exactly this amount in BRL. A number in filters, while answers have a text. */
  amount?: number | undefined
  /** Only items of more than this amount in BRL. */
  amount__gt?: number | undefined
  /** Only items of at least this amount in BRL. */
  amount__gte?: number | undefined
  /** Only items of less than this amount in BRL. */
  amount__lt?: number | undefined
  /** Only items of at most this amount in BRL. */
  amount__lte?: number | undefined
  /** Only items from the first of these two amounts in BRL to the second. Exactly 2 items. */
  amount__range?: number[] | undefined
  /** Only items created on this day, `YYYY-MM-DD`. The time zone is not documented. Format `date`. */
  created_at?: string | undefined
  /** Only items created after this day, `YYYY-MM-DD`. Format `date`. */
  created_at__gt?: string | undefined
  /** Only items created on or after this day, `YYYY-MM-DD`. Format `date`. */
  created_at__gte?: string | undefined
  /** Only items created before this day, `YYYY-MM-DD`. Format `date`. */
  created_at__lt?: string | undefined
  /** Only items created on or before this day, `YYYY-MM-DD`. Format `date`. */
  created_at__lte?: string | undefined
  /** Only items created from the first of these two days to the second, `YYYY-MM-DD`. Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
  /** Only items changed last on this day, `YYYY-MM-DD`. The time zone is not documented. Format `date`. */
  updated_at?: string | undefined
  /** Only items changed last after this day, `YYYY-MM-DD`. Format `date`. */
  updated_at__gt?: string | undefined
  /** Only items changed last on or after this day, `YYYY-MM-DD`. Format `date`. */
  updated_at__gte?: string | undefined
  /** Only items changed last before this day, `YYYY-MM-DD`. Format `date`. */
  updated_at__lt?: string | undefined
  /** Only items changed last on or before this day, `YYYY-MM-DD`. Format `date`. */
  updated_at__lte?: string | undefined
  /** Only items changed last from the first of these two days to the second, `YYYY-MM-DD`. Format `date`; Exactly 2 items. */
  updated_at__range?: string[] | undefined
  /** Only items of this payer, by id. Format `uuid`. */
  customer?: string | undefined
  /** Only items of one of these payers, by id. Format `uuid`. */
  customer__in?: string[] | undefined
  /** Only items with this label of yours, a UUID. Format `uuid`. */
  external_id?: string | undefined
  /** Only items with one of these labels of yours, UUIDs. Format `uuid`. */
  external_id__in?: string[] | undefined
  /** Order by the last change: `updated_at` oldest first, `-updated_at` newest first. */
  ordering?: 'updated_at' | '-updated_at' | undefined
  /** Only `belvo` exists. */
  provider?: 'belvo' | undefined
  /** Only intents paid this way. */
  payment_method_type?: EnumPaymentLinkAllowedPaymentMethodInput | undefined
  /** Free text of at least 3 characters; going by the samples it looks into descriptions, names and e-mail addresses. */
  search?: string | undefined
  /** Only intents with this status. */
  status?: EnumPaymentIntentStatusInput | undefined
  /** Only intents with one of these statuses. */
  status__in?: EnumPaymentIntentStatusInput[] | undefined
  /** Number of the page, from 1. The client counts pages for you. */
  page?: number | undefined
  /**
   * Items a page, 1 to 1,000; 100 when left out. A larger value counts as 1,000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
}

/** Query of payments.paymentIntents.charges.list. */
export interface PaymentsPaymentIntentsChargesListQuery {
  /** Only charges with this status. */
  status?: ChargeStatusV1Input | undefined
  /** Only charges with one of these statuses. */
  status__in?: ChargeStatusV1Input[] | undefined
  /** Number of the page, from 1. The client counts pages for you. */
  page?: number | undefined
  /**
   * Items a page, 1 to 1,000; 100 when left out. A larger value counts as 1,000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
}

/** Query of payments.paymentAuthorizations.list. */
export interface PaymentsPaymentAuthorizationsListQuery {
  /** Only items with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /** Only items of exactly this amount in BRL. A number in filters, while answers have a text. */
  amount?: number | undefined
  /** Only items of more than this amount in BRL. */
  amount__gt?: number | undefined
  /** Only items of at least this amount in BRL. */
  amount__gte?: number | undefined
  /** Only items of less than this amount in BRL. */
  amount__lt?: number | undefined
  /** Only items of at most this amount in BRL. */
  amount__lte?: number | undefined
  /** Only items from the first of these two amounts in BRL to the second. Exactly 2 items. */
  amount__range?: number[] | undefined
  /** Only items created on this day, `YYYY-MM-DD`. The time zone is not documented. Format `date`. */
  created_at?: string | undefined
  /** Only items created after this day, `YYYY-MM-DD`. Format `date`. */
  created_at__gt?: string | undefined
  /** Only items created on or after this day, `YYYY-MM-DD`. Format `date`. */
  created_at__gte?: string | undefined
  /** Only items created before this day, `YYYY-MM-DD`. Format `date`. */
  created_at__lt?: string | undefined
  /** Only items created on or before this day, `YYYY-MM-DD`. Format `date`. */
  created_at__lte?: string | undefined
  /** Only items created from the first of these two days to the second, `YYYY-MM-DD`. Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
  /** Only items changed last on this day, `YYYY-MM-DD`. The time zone is not documented. Format `date`. */
  updated_at?: string | undefined
  /** Only items changed last after this day, `YYYY-MM-DD`. Format `date`. */
  updated_at__gt?: string | undefined
  /** Only items changed last on or after this day, `YYYY-MM-DD`. Format `date`. */
  updated_at__gte?: string | undefined
  /** Only items changed last before this day, `YYYY-MM-DD`. Format `date`. */
  updated_at__lt?: string | undefined
  /** Only items changed last on or before this day, `YYYY-MM-DD`. Format `date`. */
  updated_at__lte?: string | undefined
  /** Only items changed last from the first of these two days to the second, `YYYY-MM-DD`. Format `date`; Exactly 2 items. */
  updated_at__range?: string[] | undefined
  /** Only items of this payer, by id. Format `uuid`. */
  customer?: string | undefined
  /** Only items of one of these payers, by id. Format `uuid`. */
  customer__in?: string[] | undefined
  /** Only items with this label of yours, a UUID. Format `uuid`. */
  external_id?: string | undefined
  /** Only items with one of these labels of yours, UUIDs. Format `uuid`. */
  external_id__in?: string[] | undefined
  /** Free text of at least 3 characters; going by the samples it looks into descriptions, names and e-mail addresses. */
  search?: string | undefined
  /** Number of the page, from 1. The client counts pages for you. */
  page?: number | undefined
  /**
   * Items a page, 1 to 1,000; 100 when left out. A larger value counts as 1,000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
}

/** Headers that several operations take. */
export interface PaymentsBrazilParameterHeaders {
  /**
   * `Payments-BR.V2`. Payment authorizations exist in resource version 2 only: without this header Belvo answers 404. The client
   * sends it with these calls by itself.
   */
  'X-Belvo-API-Resource-Version'?: 'Payments-BR.V2' | undefined
}

/** Query of payments.paymentAuthorizations.charges.list. */
export interface PaymentsPaymentAuthorizationsChargesListQuery {
  /** Only charges with this status. The sample of the provider is `SUCCEEDED`, which these charges do not have. */
  status?: ChargeStatusV2Input | undefined
  /** Only charges with one of these statuses. */
  status__in?: ChargeStatusV2Input[] | undefined
  /** Number of the page, from 1. The client counts pages for you. */
  page?: number | undefined
  /**
   * Items a page, 1 to 1,000; 100 when left out. A larger value counts as 1,000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
}

/** Query of payments.transactions.list. */
export interface PaymentsTransactionsListQuery {
  /** Only items with one of these ids. Format `uuid`. */
  id__in?: string[] | undefined
  /** Only items created on this day, `YYYY-MM-DD`. The time zone is not documented. Format `date`. */
  created_at?: string | undefined
  /** Only items created after this day, `YYYY-MM-DD`. Format `date`. */
  created_at__gt?: string | undefined
  /** Only items created on or after this day, `YYYY-MM-DD`. Format `date`. */
  created_at__gte?: string | undefined
  /** Only items created before this day, `YYYY-MM-DD`. Format `date`. */
  created_at__lt?: string | undefined
  /** Only items created on or before this day, `YYYY-MM-DD`. Format `date`. */
  created_at__lte?: string | undefined
  /** Only items created from the first of these two days to the second, `YYYY-MM-DD`. Format `date`; Exactly 2 items. */
  created_at__range?: string[] | undefined
  /** Only transactions of this charge, by id. Format `uuid`. */
  charge?: string | undefined
  /** Only transactions of one of these charges, by id. Format `uuid`. */
  charge__in?: string[] | undefined
  /** Only transactions to this bank account, by id. Format `uuid`. */
  beneficiary?: string | undefined
  /** Only transactions to one of these bank accounts, by id. Format `uuid`. */
  beneficiary__in?: string[] | undefined
  /** Only transactions from this bank account, by id. Format `uuid`. */
  payer?: string | undefined
  /** Only transactions from one of these bank accounts, by id. Format `uuid`. */
  payer__in?: string[] | undefined
  /** Only items of this payer, by id. Format `uuid`. */
  customer?: string | undefined
  /** Only items of one of these payers, by id. Format `uuid`. */
  customer__in?: string[] | undefined
  /** Only items of this payment intent, by id. Format `uuid`. */
  payment_intent?: string | undefined
  /** Only items of one of these payment intents, by id. Format `uuid`. */
  payment_intent__in?: string[] | undefined
  /** Only this direction. Spelled with two underscores, unlike the member `transaction_type`. */
  transaction__type?: EnumPaymentTransactionTypeInput | undefined
  /** Only this currency, three capital letters. The sample of the provider is `BRA`, not the ISO code `BRL`. */
  currency?: string | undefined
  /** Only transactions with this internal text. Whether a part of it suffices is not documented. */
  description?: string | undefined
  /** Only items of exactly this amount in BRL. A number in filters, while answers have a text. */
  amount?: number | undefined
  /** Only items of more than this amount in BRL. */
  amount__gt?: number | undefined
  /** Only items of at least this amount in BRL. */
  amount__gte?: number | undefined
  /** Only items of less than this amount in BRL. */
  amount__lt?: number | undefined
  /** Only items of at most this amount in BRL. */
  amount__lte?: number | undefined
  /** Only items from the first of these two amounts in BRL to the second. Exactly 2 items. */
  amount__range?: number[] | undefined
  /** Number of the page, from 1. The client counts pages for you. */
  page?: number | undefined
  /**
   * Items a page, 1 to 1,000; 100 when left out. A larger value counts as 1,000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
}

/** Query of payments.enrollments.list. */
export interface PaymentsEnrollmentsListQuery {
  /** Only enrollments of the payer with this tax number, 11 to 14 digits. Personal data: it travels in the URL. */
  customer__identifier?: string | undefined
  /** Only items of this payer, by id. Format `uuid`. */
  customer?: string | undefined
  /** Only items with this label of yours, a UUID. Format `uuid`. */
  external_id?: string | undefined
  /** Only items with one of these labels of yours, UUIDs. Format `uuid`. */
  external_id__in?: string[] | undefined
  /** Only items of this institution, by its technical name (small letters and underscores). 1 to 40 characters. */
  institution?: string | undefined
  /**
   * Only enrollments of this device, the `deviceId` of its risk signals. Guides ask for it; the provider's document does not list
   * it (unverified).
   */
  device_id?: string | undefined
  /** Only enrollments with this status. */
  status?: EnrollmentStatusInput | undefined
  /** Only enrollments with one of these statuses. */
  status__in?: EnrollmentStatusInput[] | undefined
  /** Number of the page, from 1. The client counts pages for you. */
  page?: number | undefined
  /**
   * Items a page, 1 to 1,000; 100 when left out. A larger value counts as 1,000.
   *
   * @defaultValue `100`
   */
  page_size?: number | undefined
}

/** The `payments` methods that are called with the payments key pair. */
export interface PaymentsResource {
  readonly institutions: PaymentsInstitutionsResource

  readonly charges: PaymentsChargesResource

  readonly customers: PaymentsCustomersResource

  readonly bankAccounts: PaymentsBankAccountsResource

  readonly paymentIntents: PaymentsPaymentIntentsResource

  readonly paymentAuthorizations: PaymentsPaymentAuthorizationsResource

  readonly transactions: PaymentsTransactionsResource

  readonly enrollments: PaymentsEnrollmentsResource

  readonly widgetToken: PaymentsWidgetTokenResource

  readonly sdkToken: PaymentsSdkTokenResource
}

/** The `payments.institutions` methods that are called with the payments key pair. */
export interface PaymentsInstitutionsResource {
  /**
   * List the institutions payers can pay from.
   *
   * One page of Brazilian institutions with the ids that payments and bank accounts ask for. They are not the institutions of the
   * aggregation API. Persons and companies have an entry each at many banks: filter by `institution_type`.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/payment-institutions-(brazil)/listpaymentinstitutionsbrazil
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @example
   * ```ts
   * for await (const item of payments.institutions.list()) console.log(item)
   * ```
   */
  list(query?: PaymentsInstitutionsListQuery, options?: PageOptions): PagePromise<PaymentInstitutionBR, PaymentInstitutionsPage>
}

/** The `payments.charges` methods that are called with the payments key pair. */
export interface PaymentsChargesResource {
  /**
   * List all charges.
   *
   * One page of the charges of all payment intents, in version 1. For the charges of one intent use
   * payments.paymentIntents.charges.list; those of a payment authorization are in payments.paymentAuthorizations.charges.list.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/charges-(brazil)/listallchargesbrazil
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @example
   * ```ts
   * for await (const item of payments.charges.list()) console.log(item)
   * ```
   */
  list(query?: PaymentsChargesListQuery, options?: PageOptions): PagePromise<PaymentChargeV1, PaymentChargesPage>

  /**
   * Read a charge.
   *
   * A charge of a payment intent; with the version header a charge of a payment authorization.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/charges-(brazil)/detailchargebrazil
   *
   * @param chargeId - Id of the charge.
   * @returns 200: The charge as it is now
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @example
   * ```ts
   * const result = await payments.charges.detail(chargeId)
   * ```
   */
  detail(
    chargeId: string,
    options?: RequestOptions & { parameterHeaders?: PaymentsChargesDetailParameterHeaders | undefined },
  ): ApiPromise<PaymentCharge>
}

/** The `payments.customers` methods that are called with the payments key pair. */
export interface PaymentsCustomersResource {
  /**
   * List payers.
   *
   * One page of your payers. Personal data.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/customers-(brazil)/listcustomersbrazil
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @example
   * ```ts
   * for await (const item of payments.customers.list()) console.log(item)
   * ```
   */
  list(
    query?: PaymentsCustomersListQuery,
    options?: PageOptions & { parameterHeaders?: PaymentsCustomersListParameterHeaders | undefined },
  ): PagePromise<PaymentCustomer, PaymentCustomersPage>

  /**
   * Create a payer.
   *
   * Stores a payer, to whose id payments then refer. Payment authorizations exist in version 2 only, so create their payers with
   * the version header. A tax number that is registered already is refused with 400.
   *
   * **When the outcome is not known:** Look for your external_id, or the identifier you sent, in the list method of the same
   * resource; create again only when it is not there.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/customers-(brazil)/createcustomerbrazil
   *
   * @param body - The payer. Take the shape that fits the version header.
   * @returns 201: The payer was created
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await payments.customers.create(body)
   * ```
   */
  create(
    body: PaymentCustomerCreate,
    options?: RequestOptions & { parameterHeaders?: PaymentsCustomersCreateParameterHeaders | undefined },
  ): ApiPromise<PaymentCustomer>

  /**
   * Read a payer.
   *
   * One payer, in the version of the header. Personal data.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/customers-(brazil)/detailcustomerbrazil
   *
   * @param id - Id of the payer.
   * @returns 200: The payer
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @example
   * ```ts
   * const result = await payments.customers.detail(id)
   * ```
   */
  detail(
    id: string,
    options?: RequestOptions & { parameterHeaders?: PaymentsCustomersDetailParameterHeaders | undefined },
  ): ApiPromise<PaymentCustomer>
}

/** The `payments.bankAccounts` methods that are called with the payments key pair. */
export interface PaymentsBankAccountsResource {
  /**
   * List bank accounts.
   *
   * One page of the bank accounts you registered. Personal data.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/bank-accounts-(brazil)/listbankaccountbrazil
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @example
   * ```ts
   * for await (const item of payments.bankAccounts.list()) console.log(item)
   * ```
   */
  list(
    query?: PaymentsBankAccountsListQuery,
    options?: PageOptions & { parameterHeaders?: PaymentsBankAccountsListParameterHeaders | undefined },
  ): PagePromise<PaymentBankAccount, PaymentBankAccountsPage>

  /**
   * Register a bank account.
   *
   * Stores an account that is to receive money; payments then refer to its id. An account that is registered already is refused
   * with 400 (`already_exists`, nested): the message names the id of the one there is.
   *
   * **When the outcome is not known:** Look for your external_id, or the identifier you sent, in the list method of the same
   * resource; create again only when it is not there.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/bank-accounts-(brazil)/registerbankaccountbrazil
   *
   * @param body - The account. Take the shape that fits the version header.
   * @returns 201: The account was registered
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await payments.bankAccounts.create(body)
   * ```
   */
  create(
    body: PaymentBankAccountCreate,
    options?: RequestOptions & { parameterHeaders?: PaymentsBankAccountsCreateParameterHeaders | undefined },
  ): ApiPromise<PaymentBankAccount>

  /**
   * Read a bank account.
   *
   * One bank account, in the version of the header. Personal data.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/bank-accounts-(brazil)/detailbankaccountbrazil
   *
   * @param id - Id of the bank account.
   * @returns 200: The bank account
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @example
   * ```ts
   * const result = await payments.bankAccounts.detail(id)
   * ```
   */
  detail(
    id: string,
    options?: RequestOptions & { parameterHeaders?: PaymentsBankAccountsDetailParameterHeaders | undefined },
  ): ApiPromise<PaymentBankAccount>
}

/** The `payments.paymentIntents` methods that are called with the payments key pair. */
export interface PaymentsPaymentIntentsResource {
  /**
   * List payment intents.
   *
   * One page of your payment intents. Search by `external_id` to find out whether one was created whose answer got lost.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/payment-intents-(brazil)/listpaymentintentsbrazil
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @example
   * ```ts
   * for await (const item of payments.paymentIntents.list()) console.log(item)
   * ```
   */
  list(query?: PaymentsPaymentIntentsListQuery, options?: PageOptions): PagePromise<PaymentIntent, PaymentIntentsPage>

  /**
   * Create a payment intent.
   *
   * Sets up a Pix payment. To a bank account with `confirm: true`: send the payer to
   * `payment_method_information.open_finance.redirect_url` of the answer, within 5 minutes. To a Pix key with `confirm: false`:
   * show `pix_key_details`, then confirm with payments.paymentIntents.update. No money moves before the payer approves at the
   * bank; whether it moved tells the `PAYMENT_INTENTS.STATUS_UPDATE` webhook or payments.paymentIntents.detail, never the return
   * of the payer.
   *
   * The idempotency key must be a UUID, or the call is refused with 400. It is a beta feature at the provider, and how long a key
   * is kept is not documented. `external_id` does not replace it: two intents may carry the same one.
   *
   * Moves money: `idempotencyKey` is required. Store it before the call, so that a rerun cannot pay twice.
   *
   * **When the outcome is not known:** Send the same body with the same key again: Belvo replays the first answer. If that fails
   * too, or the key is of yesterday or older, look for your external_id with payments.paymentIntents.list; create with a new key
   * only when a second look a minute later finds none.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/payment-intents-(brazil)/createpaymentintentbrazil
   *
   * @param body - Amount, payer, beneficiary and how to pay.
   * @returns 201: The intent was created. With `confirm: true` it holds the `redirect_url` for the payer
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @throws ApiError 409: The first request with this key is still being worked on (`idempotency_key_conflict`). Wait, then send
   * the same again
   * @throws ApiError 422: The key was used before with another body (`idempotency_payload_mismatch`). This request was refused:
   * take another key for another payment, the first body for the same one
   * @throws AmbiguousOutcomeError when the answer may be a stored fault and another try with the same key would not tell
   * @example
   * ```ts
   * const result = await payments.paymentIntents.create(body, { idempotencyKey: order.id })
   * ```
   */
  create(body: PaymentIntentCreate, options: RequestOptions & { idempotencyKey: 'auto' | (string & {}) }): ApiPromise<PaymentIntent>

  /**
   * Read a payment intent.
   *
   * The intent with its status and charges. The truth about a payment: neither the return of the payer nor a webhook proves it.
   * For a biometric payment poll every 2 seconds, 2 minutes at most.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/payment-intents-(brazil)/detailpaymentintentbrazil
   *
   * @param id - Id of the payment intent.
   * @returns 200: The intent as it is now
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @example
   * ```ts
   * const result = await payments.paymentIntents.detail(id)
   * ```
   */
  detail(id: string, options?: RequestOptions): ApiPromise<PaymentIntent>

  /**
   * Complete or confirm a payment intent.
   *
   * With `confirm: true` the payment starts: send the payer to `payment_method_information.open_finance.redirect_url` of the
   * answer, within 5 minutes. (One guide calls the method POST; it is PATCH.) There is no idempotency key.
   *
   * **When the outcome is not known:** Read payments.paymentIntents.detail: a redirect_url, or a status beyond REQUIRES_ACTION,
   * means that it took effect. If a second look a minute later shows neither, confirm the same intent again; never create another
   * one.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/payment-intents-(brazil)/patchpaymentintentbrazil
   *
   * @param id - Id of the payment intent.
   * @param body - What to set, and whether to confirm.
   * @returns 200: The intent after the change
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await payments.paymentIntents.update(id, body)
   * ```
   */
  update(id: string, body: PaymentIntentUpdate, options?: RequestOptions): ApiPromise<PaymentIntent>

  /**
   * Cancel a scheduled payment intent.
   *
   * Asks to cancel all open charges of a scheduled intent, until 23:59:00 GMT-3 of the day before the payment. The answer only
   * says that the wish arrived: the outcome comes by webhook and shows in payments.paymentIntents.detail.
   *
   * **When the outcome is not known:** Read it again: CANCELED means that it took effect, which can show later; any other final
   * status, that nothing is left to cancel. While it is not final, cancel again.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/payment-intents-(brazil)/cancelpaymentintentbrazil
   *
   * @param id - Id of the payment intent.
   * @returns 204: The wish to cancel arrived. No body
   * @throws ApiError 400: Not canceled: its state does not allow it (a payment has to be `SCHEDULED`), or it is too late
   * (`cancellation_error`); or a value is not allowed
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await payments.paymentIntents.cancel(id)
   * ```
   */
  cancel(id: string, options?: RequestOptions): ApiPromise<void>

  /**
   * Authorize a biometric payment.
   *
   * Hands over what the payer's device signed for `fido_options` of the intent; the payment then starts. Poll
   * payments.paymentIntents.detail every 2 seconds, 2 minutes at most, for the outcome. From a guide, not from the provider's
   * document: the error answers are assumed.
   *
   * **When the outcome is not known:** Read payments.paymentIntents.detail every 2 seconds for 2 minutes: a status that moved
   * means that it took effect. If it has not moved, send the same assertion for the same intent again; never create another one.
   *
   * Provider page: https://developers.belvo.com/products/payments_brazil/payments-brazil-bio-pix-ios-sdk-guide-sdk-only
   *
   * @param paymentIntentId - Id of the payment intent.
   * @param body - The signed assertion and facts about the device.
   * @returns 204: The authorization arrived. No body; it does not say that money moved
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await payments.paymentIntents.authorize(paymentIntentId, body)
   * ```
   */
  authorize(paymentIntentId: string, body: PaymentIntentAuthorization, options?: RequestOptions): ApiPromise<void>

  readonly charges: PaymentsPaymentIntentsChargesResource
}

/** The `payments.paymentIntents.charges` methods that are called with the payments key pair. */
export interface PaymentsPaymentIntentsChargesResource {
  /**
   * List the charges of a payment intent.
   *
   * One page of the charges of one intent: a single one, or one for each day of a schedule.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/payment-intents-(brazil)/listchargesbrazil
   *
   * @param paymentIntentId - Id of the payment intent.
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @example
   * ```ts
   * for await (const item of payments.paymentIntents.charges.list(paymentIntentId)) console.log(item)
   * ```
   */
  list(
    paymentIntentId: string,
    query?: PaymentsPaymentIntentsChargesListQuery,
    options?: PageOptions,
  ): PagePromise<PaymentChargeV1, PaymentChargesPage>

  /**
   * Read a charge of a payment intent.
   *
   * One charge of one intent.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/payment-intents-(brazil)/detailchargesbrazil
   *
   * @param paymentIntentId - Id of the payment intent.
   * @param chargeId - Id of the charge.
   * @returns 200: The charge as it is now
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @example
   * ```ts
   * const result = await payments.paymentIntents.charges.detail(paymentIntentId, chargeId)
   * ```
   */
  detail(paymentIntentId: string, chargeId: string, options?: RequestOptions): ApiPromise<PaymentChargeV1>

  /**
   * Cancel one scheduled charge of a payment intent.
   *
   * Asks to cancel one charge of a series, until 23:59:00 GMT-3 of the day before it. The other charges stay. The answer only
   * says that the wish arrived: the outcome comes by webhook and shows in payments.paymentIntents.charges.detail.
   *
   * **When the outcome is not known:** Read it again: CANCELED means that it took effect, which can show later; any other final
   * status, that nothing is left to cancel. While it is not final, cancel again.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/payment-intents-(brazil)/cancelchargebrazil
   *
   * @param paymentIntentId - Id of the payment intent.
   * @param chargeId - Id of the charge.
   * @returns 204: The wish to cancel arrived. No body
   * @throws ApiError 400: Not canceled: its state does not allow it (a payment has to be `SCHEDULED`), or it is too late
   * (`cancellation_error`); or a value is not allowed
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await payments.paymentIntents.charges.cancel(paymentIntentId, chargeId)
   * ```
   */
  cancel(paymentIntentId: string, chargeId: string, options?: RequestOptions): ApiPromise<void>
}

/** The `payments.paymentAuthorizations` methods that are called with the payments key pair. */
export interface PaymentsPaymentAuthorizationsResource {
  /**
   * List payment authorizations.
   *
   * One page of your payment authorizations. Announced as coming soon in the provider's document.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvoopenapispec/payment-authorizations-(brazil)/listpaymentauthorizationsbrazil
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @example
   * ```ts
   * for await (const item of payments.paymentAuthorizations.list()) console.log(item)
   * ```
   */
  list(
    query?: PaymentsPaymentAuthorizationsListQuery,
    options?: PageOptions & { parameterHeaders?: PaymentsBrazilParameterHeaders | undefined },
  ): PagePromise<PaymentAuthorization, PaymentAuthorizationsPage>

  /**
   * Create a payment authorization.
   *
   * Asks a payer for leave to take money: at once, on a day to come, or in charges created on demand (Smart Transfers). Send the
   * payer to `payment_method_configuration.authorization_url` of the answer; an immediate one is paid as soon as they approve.
   * There is no idempotency key, so give it an `external_id` to find it by. Announced as coming soon in the provider's document.
   *
   * **When the outcome is not known:** Look for your external_id with payments.paymentAuthorizations.list: one that is there is
   * yours, use it. A payer who approves two pays twice: create again only when a second look a minute later finds none.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvoopenapispec/payment-authorizations-(brazil)/createpaymentauthorizationbrazil
   *
   * @param body - Payer, beneficiary, amount and kind.
   * @returns 201: The authorization was created and waits for the payer
   * @throws ApiError 404: Nothing with this id is visible to the key pair, or the header `X-Belvo-API-Resource-Version` is
   * missing (`not_found`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await payments.paymentAuthorizations.create(body)
   * ```
   */
  create(
    body: PaymentAuthorizationCreate,
    options?: RequestOptions & { parameterHeaders?: PaymentsBrazilParameterHeaders | undefined },
  ): ApiPromise<PaymentAuthorization>

  /**
   * Read a payment authorization.
   *
   * The authorization with its status and the ids of its charges. Announced as coming soon in the provider's document.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvoopenapispec/payment-authorizations-(brazil)/detailpaymentauthorizationbrazil
   *
   * @param paymentAuthorizationId - Id of the payment authorization.
   * @returns 200: The authorization as it is now
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @example
   * ```ts
   * const result = await payments.paymentAuthorizations.detail(paymentAuthorizationId)
   * ```
   */
  detail(
    paymentAuthorizationId: string,
    options?: RequestOptions & { parameterHeaders?: PaymentsBrazilParameterHeaders | undefined },
  ): ApiPromise<PaymentAuthorization>

  /**
   * Change the receiving account of a Smart Transfers authorization.
   *
   * Only for `PIX_OF_SMART_TRANSFERS`, only while `AUTHORIZED` (else 400), and only to an account with the same holder: another
   * `holder.identifier` is answered with 500 `unexpected_error`, which here is a refusal and no accident. The member names of the
   * body are unverified.
   *
   * **When the outcome is not known:** Read it again and compare; call again only while nothing has changed.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvoopenapispec/payment-authorizations-(brazil)/patchpaymentauthorizationbrazil
   *
   * @param paymentAuthorizationId - Id of the payment authorization.
   * @param body - The new receiving account.
   * @returns 200: The authorization after the change
   * @throws ApiError 404: Nothing with this id is visible to the key pair, or the header `X-Belvo-API-Resource-Version` is
   * missing (`not_found`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await payments.paymentAuthorizations.update(paymentAuthorizationId, body)
   * ```
   */
  update(
    paymentAuthorizationId: string,
    body: PatchPaymentAuthorizationBeneficiary,
    options?: RequestOptions & { parameterHeaders?: PaymentsBrazilParameterHeaders | undefined },
  ): ApiPromise<PaymentAuthorization>

  /**
   * Cancel a payment authorization.
   *
   * Asks to end the authorization, until 22:00:00 GMT-3 (of the day before the payment, going by the rule for payment intents).
   * The answer only says that the wish arrived: the outcome comes by webhook and shows in payments.paymentAuthorizations.detail.
   * Announced as coming soon in the provider's document.
   *
   * **When the outcome is not known:** Read it again: CANCELED means that it took effect, which can show later; any other final
   * status, that nothing is left to cancel. While it is not final, cancel again.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvoopenapispec/payment-authorizations-(brazil)/cancelpaymentauthorizationbrazil
   *
   * @param paymentAuthorizationId - Id of the payment authorization.
   * @returns 204: The wish to cancel arrived. No body
   * @throws ApiError 400: Not canceled: its state does not allow it (a payment has to be `SCHEDULED`), or it is too late
   * (`cancellation_error`); or a value is not allowed
   * @throws ApiError 404: Nothing with this id is visible to the key pair, or the header `X-Belvo-API-Resource-Version` is
   * missing (`not_found`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await payments.paymentAuthorizations.cancel(paymentAuthorizationId)
   * ```
   */
  cancel(
    paymentAuthorizationId: string,
    options?: RequestOptions & { parameterHeaders?: PaymentsBrazilParameterHeaders | undefined },
  ): ApiPromise<void>

  readonly charges: PaymentsPaymentAuthorizationsChargesResource
}

/** The `payments.paymentAuthorizations.charges` methods that are called with the payments key pair. */
export interface PaymentsPaymentAuthorizationsChargesResource {
  /**
   * List the charges of a payment authorization.
   *
   * One page of the charges of one authorization. The provider lists no version header for this call. Announced as coming soon in
   * its document.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvoopenapispec/payment-authorizations-(brazil)/listpaymentauthorizationchargesbrazil
   *
   * @param paymentAuthorizationId - Id of the payment authorization.
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @example
   * ```ts
   * for await (const item of payments.paymentAuthorizations.charges.list(paymentAuthorizationId)) console.log(item)
   * ```
   */
  list(
    paymentAuthorizationId: string,
    query?: PaymentsPaymentAuthorizationsChargesListQuery,
    options?: PageOptions,
  ): PagePromise<ChargeV2, PaymentAuthorizationChargesPage>

  /**
   * Create a charge of a Smart Transfers authorization.
   *
   * Moves money without the payer present. Only for `PIX_OF_SMART_TRANSFERS`, only while `AUTHORIZED` (else 400). A charge the
   * bank refuses at once is answered with 201 too: look at `status` (`FAILED`) and `status_reason_code`, because no webhook
   * follows. Otherwise the status goes `PENDING`, `SCHEDULED`, then `SETTLED`, `FAILED` or `CANCELED`. There is no idempotency
   * key, and the member names of the body are unverified.
   *
   * **When the outcome is not known:** Look with payments.paymentAuthorizations.charges.list for your external_id, or else for
   * one made after this call with its amount. Create again only when a second look a minute later finds none.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvoopenapispec/payment-authorizations-(brazil)/createpaymentauthorizationchargebrazil
   *
   * @param paymentAuthorizationId - Id of the payment authorization.
   * @param body - Amount of the charge.
   * @returns 201: The charge was created, or was created and failed at once: look at `status`
   * @throws ApiError 404: Nothing with this id is visible to the key pair, or the header `X-Belvo-API-Resource-Version` is
   * missing (`not_found`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await payments.paymentAuthorizations.charges.create(paymentAuthorizationId, body)
   * ```
   */
  create(
    paymentAuthorizationId: string,
    body: CreateChargeSmartTransfers,
    options?: RequestOptions & { parameterHeaders?: PaymentsBrazilParameterHeaders | undefined },
  ): ApiPromise<ChargeV2>

  /**
   * Read a charge of a payment authorization.
   *
   * One charge of one authorization. Announced as coming soon in the provider's document.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvoopenapispec/payment-authorizations-(brazil)/detailpaymentauthorizationchargebrazil
   *
   * @param paymentAuthorizationId - Id of the payment authorization.
   * @param chargeId - Id of the charge.
   * @returns 200: The charge as it is now
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @example
   * ```ts
   * const result = await payments.paymentAuthorizations.charges.detail(paymentAuthorizationId, chargeId)
   * ```
   */
  detail(
    paymentAuthorizationId: string,
    chargeId: string,
    options?: RequestOptions & { parameterHeaders?: PaymentsBrazilParameterHeaders | undefined },
  ): ApiPromise<ChargeV2>

  /**
   * Try a failed charge again.
   *
   * Makes a new attempt for a charge that failed; the answer is the charge of the new attempt. There is no idempotency key.
   * Announced as coming soon in the provider's document.
   *
   * **When the outcome is not known:** Look with payments.paymentAuthorizations.charges.list for your external_id, or else for
   * one made after this call with its amount. Create again only when a second look a minute later finds none.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvoopenapispec/payment-authorizations-(brazil)/retrypaymentauthorizationchargebrazil
   *
   * @param paymentAuthorizationId - Id of the payment authorization.
   * @param chargeId - Id of the charge that failed.
   * @param body - Day of the new attempt; `{}` leaves it open.
   * @returns 201: The charge of the new attempt
   * @throws ApiError 404: Nothing with this id is visible to the key pair, or the header `X-Belvo-API-Resource-Version` is
   * missing (`not_found`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await payments.paymentAuthorizations.charges.retry(paymentAuthorizationId, chargeId, body)
   * ```
   */
  retry(
    paymentAuthorizationId: string,
    chargeId: string,
    body: RetryChargeRequest,
    options?: RequestOptions & { parameterHeaders?: PaymentsBrazilParameterHeaders | undefined },
  ): ApiPromise<ChargeV2>

  /**
   * Cancel a scheduled charge of a payment authorization.
   *
   * Asks to cancel one charge, until 22:00:00 GMT-3 (of the day before it, going by the rule for payment intents). The answer
   * only says that the wish arrived: the outcome comes by webhook and shows in payments.paymentAuthorizations.charges.detail.
   * Announced as coming soon in the provider's document.
   *
   * **When the outcome is not known:** Read it again: CANCELED means that it took effect, which can show later; any other final
   * status, that nothing is left to cancel. While it is not final, cancel again.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvoopenapispec/payment-authorizations-(brazil)/cancelpaymentauthorizationchargebrazil
   *
   * @param paymentAuthorizationId - Id of the payment authorization.
   * @param chargeId - Id of the charge.
   * @returns 204: The wish to cancel arrived. No body
   * @throws ApiError 400: Not canceled: its state does not allow it (a payment has to be `SCHEDULED`), or it is too late
   * (`cancellation_error`); or a value is not allowed
   * @throws ApiError 404: Nothing with this id is visible to the key pair, or the header `X-Belvo-API-Resource-Version` is
   * missing (`not_found`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await payments.paymentAuthorizations.charges.cancel(paymentAuthorizationId, chargeId)
   * ```
   */
  cancel(
    paymentAuthorizationId: string,
    chargeId: string,
    options?: RequestOptions & { parameterHeaders?: PaymentsBrazilParameterHeaders | undefined },
  ): ApiPromise<void>
}

/** The `payments.transactions` methods that are called with the payments key pair. */
export interface PaymentsTransactionsResource {
  /**
   * List transactions.
   *
   * One page of the movements of money that your payments led to. They are not the transactions of the aggregation API.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/payment-transactions-(brazil)/listpaymenttransactionsbrazil
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @example
   * ```ts
   * for await (const item of payments.transactions.list()) console.log(item)
   * ```
   */
  list(query?: PaymentsTransactionsListQuery, options?: PageOptions): PagePromise<PaymentTransaction, PaymentTransactionsPage>

  /**
   * Read a transaction.
   *
   * One movement of money. Read it after a `TRANSACTIONS.OBJECT_CREATED` webhook, whose `object_id` is its id.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvoopenapispec/payment-transactions-(brazil)/detailpaymenttransactionsbrazil
   *
   * @param id - Id of the transaction.
   * @returns 200: The transaction
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @example
   * ```ts
   * const result = await payments.transactions.detail(id)
   * ```
   */
  detail(id: string, options?: RequestOptions): ApiPromise<PaymentTransaction>
}

/** The `payments.enrollments` methods that are called with the payments key pair. */
export interface PaymentsEnrollmentsResource {
  /**
   * List enrollments.
   *
   * One page of the devices that payers enrolled for biometric payments.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/enrollments-(brazil)/listenrollmentsbrazil
   *
   * @returns 200: One page. Await it for the first page, or loop over it for every item
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @example
   * ```ts
   * for await (const item of payments.enrollments.list()) console.log(item)
   * ```
   */
  list(query?: PaymentsEnrollmentsListQuery, options?: PageOptions): PagePromise<EnrollmentBiometricPix, EnrollmentsPage>

  /**
   * Enroll a device.
   *
   * Starts the enrollment of a payer's device at a bank: send the payer to `details.redirect_url` of the answer, then pass what
   * the bank appends to your `callback_url` to payments.enrollments.completeRedirection. The Pix Biometria widget does all of
   * this itself.
   *
   * **When the outcome is not known:** Look with payments.enrollments.list for one of this payer made after this call; create
   * again only when it is not there. A second one moves no money.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/enrollments-(brazil)/createenrollmentbrazil
   *
   * @param body - Device, payer and bank.
   * @returns 201: The enrollment was started
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await payments.enrollments.create(body)
   * ```
   */
  create(body: CreateEnrollmentBiometricPix, options?: RequestOptions): ApiPromise<EnrollmentBiometricPix>

  /**
   * Read an enrollment.
   *
   * The enrollment with its status. A `SUCCEEDED` one can still become `CANCELED`: read it again before you offer it for a
   * payment.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/enrollments-(brazil)/detailenrollmentbrazil
   *
   * @param enrollmentId - Id of the enrollment.
   * @returns 200: The enrollment as it is now
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @example
   * ```ts
   * const result = await payments.enrollments.detail(enrollmentId)
   * ```
   */
  detail(enrollmentId: string, options?: RequestOptions): ApiPromise<EnrollmentBiometricPix>

  /**
   * Pass on the return from the bank.
   *
   * Hands over the parameters the bank appended to your `callback_url`. Answered with 200 for a success (status `PENDING`, go on
   * with payments.enrollments.fidoRegistrationOptions) and for an error of the bank (status `FAILED` with a `status_reason_code`)
   * alike: look at `status`.
   *
   * **When the outcome is not known:** Read it again and compare; call again only while nothing has changed.
   *
   * Provider page: https://developers.belvo.com/apis/belvoopenapispec/enrollments-(brazil)/completeenrollmentredirectionbrazil
   *
   * @param body - The parameters as they arrived.
   * @returns 200: The enrollment after the return: look at `status`
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await payments.enrollments.completeRedirection(body)
   * ```
   */
  completeRedirection(body: EnrollmentRedirection, options?: RequestOptions): ApiPromise<EnrollmentBiometricPix>

  /**
   * Read what the device must register.
   *
   * Options for the authenticator of the payer's device. The bank may need a while: poll every 2 seconds, 2 minutes at most. From
   * a guide, not from the provider's document: the error answers, and what is answered before the options are there, are assumed.
   *
   * Provider page: https://developers.belvo.com/products/payments_brazil/payments-brazil-bio-pix-ios-sdk-guide-sdk-only
   *
   * @param enrollmentId - Id of the enrollment.
   * @returns 200: The options. A challenge is good for one registration
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @example
   * ```ts
   * const result = await payments.enrollments.fidoRegistrationOptions(enrollmentId)
   * ```
   */
  fidoRegistrationOptions(enrollmentId: string, options?: RequestOptions): ApiPromise<FidoRegistrationOptions>

  /**
   * Confirm an enrollment.
   *
   * Hands over what the payer's device registered; the enrollment then goes on to `SUCCEEDED` or `FAILED`. From a guide, not from
   * the provider's document: the error answers are assumed.
   *
   * **When the outcome is not known:** Read it again and compare; call again only while nothing has changed.
   *
   * Provider page: https://developers.belvo.com/products/payments_brazil/payments-brazil-bio-pix-ios-sdk-guide-sdk-only
   *
   * @param enrollmentId - Id of the enrollment.
   * @param body - The attestation of the device.
   * @returns 204: The attestation arrived. No body
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await payments.enrollments.confirm(enrollmentId, body)
   * ```
   */
  confirm(enrollmentId: string, body: EnrollmentConfirmation, options?: RequestOptions): ApiPromise<void>
}

/** The `payments.widgetToken` methods that are called with the payments key pair. */
export interface PaymentsWidgetTokenResource {
  /**
   * Create a token for the Pix Biometria widget.
   *
   * A token for one opening of the widget at https://pix-biometria.pay.belvo.com/, which enrolls a device, pays, or both. It
   * lives 30 minutes and says what will be paid, so make it on your server. Making a second one is harmless: nothing happens
   * before the payer uses it. (One guide writes the path as /api/payments/br/token.)
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvoopenapispec/biometric-pix-widget-access-token-(brazil)/generatepaymentwidgetaccesstoken
   *
   * @param body - What the widget is to do.
   * @returns 200: The tokens
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @example
   * ```ts
   * const result = await payments.widgetToken.create(body)
   * ```
   */
  create(body: BiometricPaymentWidgetRequest, options?: RequestOptions): ApiPromise<PaymentsWidgetToken>
}

/** The `payments.sdkToken` methods that are called with the payments key pair. */
export interface PaymentsSdkTokenResource {
  /**
   * Create a token for the native Pix SDKs.
   *
   * A token to hand to the iOS or Android SDK. The call has no body. Making a second one is harmless. From a guide, not from the
   * provider's document: the error answers are assumed.
   *
   * Provider page: https://developers.belvo.com/products/payments_brazil/payments-brazil-bio-pix-ios-sdk-guide-sdk-only
   *
   * @returns 200: The tokens
   * @throws ApiError 404: Nothing with this id is visible to the key pair (`not_found`)
   * @example
   * ```ts
   * const result = await payments.sdkToken.create()
   * ```
   */
  create(options?: RequestOptions): ApiPromise<PaymentsWidgetToken>
}

/**
 * What can be called on Belvo payments in Brazil with the payments key pair.
 *
 * Each method lists only the errors that are its own. Any of them may also end in:
 *
 * - ApiError 400: A value is missing or not allowed: one item for each problem, with `code` for programs and `field` for the
 * place. Problems of nested members can come nested, without `code` on the item itself
 * - AuthenticationError 401: The payments key pair is wrong (`authentication_failed`); the aggregation key pair is another one.
 * The provider lists `consent_without_accounts` here too
 * - ApiError 403: The key pair may not use this (`access_to_resource_denied`). More than 80 requests in 30 seconds from one
 * address are answered with 403 as well, then with an HTML page in place of this body
 * - ApiError 408 (reads): The answer took too long (`request_timeout`). Ask again, for less
 * - ApiError 408 (writes): The answer took too long (`request_timeout`). Whether the call took effect is unknown: see the
 * reconcile note of the operation
 * - ApiError 500 (reads): Belvo failed (`unexpected_error`, `service_unavailable`). Asking again is harmless
 * - ApiError 500 (writes): Belvo failed (`unexpected_error`, `service_unavailable`). Whether the call took effect is unknown: see
 * the reconcile note of the operation
 */
export interface PaymentsBrazilApi {
  readonly payments: PaymentsResource
}
