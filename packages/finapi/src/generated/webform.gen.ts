// Generated from openapi/webform.yaml by @kit/codegen. Do not edit.

import type { ApiPromise, RequestOptions } from '@kit/core/http'
import type { PageOptions, PagePromise } from '@kit/core/pagination'

/**
 * How the view for choosing accounts works. Seen only in document 2.906.0; unverified. It replaces `renderAccountSelectionView`.
 */
export interface AccountSelectionConfiguration {
  /**
   * How many accounts may be chosen. Seen only in document 2.906.0; unverified. Only `MULTIPLE` has been seen, so other values
   * are likely.
   */
  mode?: 'MULTIPLE' | (string & {}) | null
  /** Whether the accounts are ticked when the view opens. Seen only in document 2.906.0; unverified. */
  preselected?: boolean | null
}

/**
 * How the view for choosing accounts works. Seen only in document 2.906.0; unverified. It replaces `renderAccountSelectionView`.
 *
 * What you send: only documented values. `AccountSelectionConfiguration` is what you are sent.
 */
export interface AccountSelectionConfigurationInput {
  /**
   * How many accounts may be chosen. Seen only in document 2.906.0; unverified. Only `MULTIPLE` has been seen, so other values
   * are likely.
   */
  mode?: 'MULTIPLE' | null | undefined
  /** Whether the accounts are ticked when the view opens. Seen only in document 2.906.0; unverified. */
  preselected?: boolean | null | undefined
}

/**
 * Kind of bank account: current account, savings, credit card, securities, membership, loan, building savings (`BAUSPAREN`).
 * Access spells the same kinds differently (`Bausparen`).
 */
export type AccountType = 'BAUSPAREN' | 'CHECKING' | 'CREDIT_CARD' | 'LOAN' | 'MEMBERSHIP' | 'SAVINGS' | 'SECURITY'

/** Postal address of a recipient. Some banks want it; Access lists which parts in the bank's payment constraints. */
export interface AddressData {
  /** Street without house number, 1 to 70 characters. */
  street?: string | undefined
  /** House number, 1 to 16 characters; a string because of forms like `12a`. */
  houseNumber?: string | undefined
  /** Postal code, 1 to 16 characters. */
  postCode?: string | undefined
  /** Town, 1 to 35 characters. */
  city?: string | undefined
  /** Country of the address. */
  country?: CountryCodeInput | null | undefined
}

/** A sum of money in major units of its currency. */
export interface Amount {
  /**
   * Sum in major units (12.34 means twelve euros and 34 cents). A JSON number, or the same digits as a JSON string, which finAPI
   * accepts so that no float rounding can change the sum: prefer the string.
   */
  value: number | string
  /**
   * Currency of `value`. For a payment from an imported account it must be the currency of that account. Older documents allow
   * only EUR for standalone payments and standing orders (`PAYMENT_NOT_SUPPORTED`); whether others pass now is unverified.
   */
  currency: Currency
}

/** Visual style of the form. */
export interface Aspect {
  /** Colours of the form. Null: finAPI's colours. */
  colorScheme?: Color | null | undefined
  /** Typeface of the form. Null: finAPI's font. */
  text?: Text | null | undefined
  /** Name of a prepared theme, 1 to 32 characters; the sample says `DEFAULT`. The list of themes is not published. */
  theme?: string | null | undefined
}

/** Settings of an import form. All optional: an empty object lets the person search for a bank. */
export interface BankConnectionImportDetails {
  /** Which bank to start with. Left out: the person searches. */
  bank?: ImportBankDetails | null | undefined
  /** Name for the new bank connection, 1 to 64 characters. */
  bankConnectionName?: string | null | undefined
  /**
   * Whether balances are left out of the download. False when left out. Only allowed together with `skipPositionsDownload`.
   *
   * @defaultValue `false`
   */
  skipBalancesDownload?: boolean | null | undefined
  /**
   * Whether transactions and securities positions are left out of the download. False when left out.
   *
   * @defaultValue `false`
   */
  skipPositionsDownload?: boolean | null | undefined
  /**
   * Whether name, address and the like of the account owner are read too. False when left out. What the bank delivers differs,
   * and it is personal data.
   *
   * @defaultValue `false`
   */
  loadOwnerData?: boolean | null | undefined
  /**
   * How many days of transactions to load: 0 for no limit (also when left out), else 14 to 3650. The values 1 to 13 are not
   * allowed, which this document cannot express.
   *
   * @defaultValue `0`
   */
  maxDaysForDownload?: number | null | undefined
  /**
   * Kinds of accounts to import. Null or left out: all kinds. If the bank delivers none of them the flow ends with
   * `NO_ACCOUNTS_FOR_TYPE_LIST`.
   */
  accountTypes?: AccountType[] | null | undefined
  /**
   * Ways of reaching the bank that may be used: `XS2A` (the regulated interface), `FINTS_SERVER` (FinTS), `WEB_SCRAPER` (online
   * banking). Null or left out: all that the mandator may use. `WEB_SCRAPER` can be refused with `MANDATOR_MISCONFIGURATION`.
   */
  allowedInterfaces?: ('XS2A' | 'FINTS_SERVER' | 'WEB_SCRAPER')[] | null | undefined
  /** Where finAPI reports the end of the form. Left out: nothing is sent and the form has to be polled. */
  callbacks?: Callbacks | null | undefined
  /**
   * Id (UUID, 36 characters) of the look-and-feel profile to use. Without it the mandator's default profile applies, or finAPI's
   * own look. An unknown id is answered with 404.
   */
  profileId?: string | null | undefined
  /**
   * Where the bank sends the person during its authentication; https only, at most 2048 characters. Not the page shown at the end
   * of the form: that one is a query parameter of the form url. The mandator's licence either demands this member or forbids it;
   * the wrong choice is answered with 422 `INVALID_REDIRECT_URL`. Never put a token into it. Demanded for licences
   * `FULLY_LICENSED` and `AISP`, forbidden for the others. 1 to 2048 characters.
   */
  redirectUrl?: string | null | undefined
  /**
   * Whether finAPI's test banks may be offered. True when left out; set it to false for real customers.
   *
   * @defaultValue `true`
   */
  allowTestBank?: boolean | null | undefined
  /**
   * Whether the check for an already imported copy of the connection is left out. Seen only in document 2.906.0; unverified.
   * False when left out; exact effect unknown.
   *
   * @defaultValue `false`
   */
  skipDuplicateDetection?: boolean | null | undefined
}

/** Settings of a background update. Only the bank connection is required. */
export interface BankConnectionUpdateTaskDetails {
  /**
   * Access id of the one bank connection to update. Some provider texts show a plural name with several ids; the single one is
   * right.
   */
  bankConnectionId: number
  /**
   * Superseded by `importNewAccountsMode` and gone from document 2.906.0: do not send it.
   *
   * @defaultValue `false`
   * @deprecated
   */
  importNewAccounts?: boolean | null | undefined
  /**
   * What to do about accounts that are new at the bank: `SKIP` leaves them out (also when left out), `CONDITIONAL` imports them
   * where the XS2A consent supports it (`aisConsent.supportsImportNewAccounts`), `FORCED` imports them and drops a consent that
   * does not support it.
   *
   * @defaultValue `"SKIP"`
   */
  importNewAccountsMode?: 'SKIP' | 'CONDITIONAL' | 'FORCED' | null | undefined
  /** Kinds of accounts to take over when new ones are imported. Null or left out: all kinds. */
  accountTypes?: AccountType[] | null | undefined
  /**
   * Ways of reaching the bank that may be used: `XS2A` (the regulated interface), `FINTS_SERVER` (FinTS), `WEB_SCRAPER` (online
   * banking). Null or left out: all that the mandator may use. `WEB_SCRAPER` can be refused with `MANDATOR_MISCONFIGURATION`.
   */
  allowedInterfaces?: ('XS2A' | 'FINTS_SERVER' | 'WEB_SCRAPER')[] | null | undefined
  /**
   * Whether balances are left out of the download. False when left out. Only allowed together with `skipPositionsDownload`.
   *
   * @defaultValue `false`
   */
  skipBalancesDownload?: boolean | null | undefined
  /**
   * Whether transactions and securities positions are left out of the download. False when left out.
   *
   * @defaultValue `false`
   */
  skipPositionsDownload?: boolean | null | undefined
  /**
   * Whether name, address and the like of the account owner are read too. False when left out. What the bank delivers differs,
   * and it is personal data.
   *
   * @defaultValue `false`
   */
  loadOwnerData?: boolean | null | undefined
  /**
   * Saved settings the person should be able to change. Anything listed here always makes the task end as `WEB_FORM_REQUIRED`.
   */
  manageSavedSettings?: ManageSavedSettings[] | null | undefined
  /**
   * Where finAPI reports that the person is needed and that the update is over. Left out: nothing is sent and the task has to be
   * polled.
   */
  callbacks?: TaskCallbacks | null | undefined
  /**
   * Id (UUID, 36 characters) of the look-and-feel profile to use. Without it the mandator's default profile applies, or finAPI's
   * own look. An unknown id is answered with 404.
   */
  profileId?: string | null | undefined
  /**
   * Where the bank sends the person during its authentication; https only, at most 2048 characters. Not the page shown at the end
   * of the form: that one is a query parameter of the form url. The mandator's licence either demands this member or forbids it;
   * the wrong choice is answered with 422 `INVALID_REDIRECT_URL`. Never put a token into it. Demanded for licences
   * `FULLY_LICENSED` and `AISP`, forbidden for the others. 1 to 2048 characters.
   */
  redirectUrl?: string | null | undefined
  /**
   * Facts about the person when they are present. Without them a bank counts the access against about four unattended ones a day.
   * They go into this body, not into PSU headers.
   */
  userMetadata?: UserMetadata | null | undefined
  /**
   * Whether the check for an already imported copy of the connection is left out. Seen only in document 2.906.0; unverified.
   * False when left out; exact effect unknown.
   *
   * @defaultValue `false`
   */
  skipDuplicateDetection?: boolean | null | undefined
}

/** Settings of the bank search view. Seen only in document 2.906.0; unverified. */
export interface BankSearch {
  /** Country the search starts with. Seen only in document 2.906.0; unverified. */
  defaultCountry?: CountryCode | null
}

/**
 * Settings of the bank search view. Seen only in document 2.906.0; unverified.
 *
 * What you send: only documented values. `BankSearch` is what you are sent.
 */
export interface BankSearchInput {
  /** Country the search starts with. Seen only in document 2.906.0; unverified. */
  defaultCountry?: CountryCodeInput | null | undefined
}

/** Identity of the mandator in the form: images and an introduction. Images are data URIs, not links. */
export interface Brand {
  /** Logo as a base64 data URI (png, jpg, gif or svg), at most 5,000,000 characters in all. Null: no logo of your own. */
  logo?: string | null | undefined
  /** Browser tab icon as a base64 data URI (ico, png, jpg, gif or svg), at most 500,000 characters in all. */
  favicon?: string | null | undefined
  /** Small images inside the form. */
  icon?: Icon | null | undefined
  /** Text shown to the person at the start, up to 1000 characters. */
  introText?: string | null | undefined
}

/** Callback targets of a form. */
export interface Callbacks {
  /**
   * URL that gets one POST with form id and status when the form becomes final; https only, at most 2048 characters. The call is
   * unsigned and not known to be repeated: put an unguessable value into the URL, and never an access token.
   */
  finalised?: string | null | undefined
}

/** Colours of the form, each as `#rrggbb`. */
export interface Color {
  /** Main colour as `#` and six hex digits. */
  brand?: string | null | undefined
  /** Second colour as `#` and six hex digits. */
  secondary?: string | null | undefined
  /** Colours of texts. */
  text?: TextColor | null | undefined
}

/** Country as two capital letters (ISO 3166-1, plus `XK` for Kosovo). */
export type CountryCode = CountryCodeInput | (string & {})

/**
 * Country as two capital letters (ISO 3166-1, plus `XK` for Kosovo).
 *
 * What you send: only documented values. `CountryCode` is what you are sent.
 */
export type CountryCodeInput =
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

/** A new look-and-feel profile. */
export interface CreateProfileDetails {
  /**
   * Name of the profile, up to 128 characters and unique within the mandator; a taken one is answered with 422 `ENTITY_EXISTS`.
   */
  label: string
  /**
   * Whether forms without a `profileId` use this profile. False when left out. Only one profile can be the default; a second one
   * is answered with 422 `ENTITY_EXISTS`.
   *
   * @defaultValue `false`
   */
  default?: boolean | null | undefined
  /** Logo, icons and intro text. Left out: finAPI's. */
  brand?: Brand | null | undefined
  /** Which elements the form shows and how it behaves. Left out: finAPI's defaults. */
  functionality?: FunctionalityInput | null | undefined
  /** Colours, font and theme. Left out: finAPI's. */
  aspect?: Aspect | null | undefined
}

/** Texts of the form views per language. A mandator has one set. */
export interface CreateTranslationDetails {
  /** Texts for Czech. Null or absent: finAPI's own texts in that language. */
  cs?: Translation | null | undefined
  /** Texts for German. Null or absent: finAPI's own texts in that language. */
  de?: Translation | null | undefined
  /** Texts for English. Null or absent: finAPI's own texts in that language. */
  en?: Translation | null | undefined
  /** Texts for Spanish. Null or absent: finAPI's own texts in that language. */
  es?: Translation | null | undefined
  /** Texts for French. Null or absent: finAPI's own texts in that language. */
  fr?: Translation | null | undefined
  /** Texts for Italian. Null or absent: finAPI's own texts in that language. */
  it?: Translation | null | undefined
  /** Texts for Dutch. Null or absent: finAPI's own texts in that language. */
  nl?: Translation | null | undefined
  /** Texts for Polish. Null or absent: finAPI's own texts in that language. */
  pl?: Translation | null | undefined
  /** Texts for Romanian. Null or absent: finAPI's own texts in that language. */
  ro?: Translation | null | undefined
  /** Texts for Slovak. Null or absent: finAPI's own texts in that language. */
  sk?: Translation | null | undefined
  /** Texts for Turkish. Null or absent: finAPI's own texts in that language. */
  tr?: Translation | null | undefined
}

/** Currency as three capital letters: ISO 4217 and a few values outside it (such as `NTD`, `RMB`, `NIS`). */
export type Currency =
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

/** One collection from one payer, with the mandate that allows it. */
export interface DirectDebitOrder {
  /** Whose account is charged. */
  payer: PaymentPayer
  /** Sum to collect, in major units. */
  amount: Amount
  /**
   * Remittance text, 1 to 2000 characters. For the widest support stay within 140 characters of the SEPA set (`a-z A-Z 0-9 / - ?
   * : ( ) . , ' +` and space); umlauts depend on the bank.
   */
  purpose?: string | null | undefined
  /** Four letters or digits that classify the payment, such as `SALA`. */
  sepaPurposeCode?: string | null | undefined
  /**
   * Your reference, 1 to 35 characters, passed to the other side. It is not an idempotency key: finAPI does not promise to notice
   * a repeated one. Safe characters are those of the SEPA set.
   */
  endToEndId?: string | null | undefined
  /** Reference of the mandate the payer signed, up to 270 characters. */
  mandateId: string
  /** Day the mandate was signed (`YYYY-MM-DD`). Format `date`. */
  mandateDate: string
  /** SEPA creditor identifier of the collecting party, up to 35 characters. */
  creditorId: string
}

/** Settings of a form for direct debits to an imported account. */
export interface DirectDebitWithAccountDetails {
  /** The collections, 1 to 15000 of them. Several make a batch, which not every bank supports. */
  orders: DirectDebitOrder[]
  /** Day the collection is due (`YYYY-MM-DD`). Required here, unlike for payments. Format `date`. */
  executionDate: string
  /**
   * Whether several orders should appear as one booking on the account. A wish: the bank decides. True when left out.
   *
   * @defaultValue `true`
   */
  batchBookingPreferred?: boolean | null | undefined
  /**
   * Id (UUID, 36 characters) of the look-and-feel profile to use. Without it the mandator's default profile applies, or finAPI's
   * own look. An unknown id is answered with 404.
   */
  profileId?: string | null | undefined
  /**
   * Where the bank sends the person during its authentication; https only, at most 2048 characters. Not the page shown at the end
   * of the form: that one is a query parameter of the form url. The mandator's licence either demands this member or forbids it;
   * the wrong choice is answered with 422 `INVALID_REDIRECT_URL`. Never put a token into it. Demanded for licences
   * `FULLY_LICENSED` and `PISP`, forbidden for the others. 1 to 2048 characters.
   */
  redirectUrl?: string | null | undefined
  /** Where finAPI reports the end of the form. Left out: nothing is sent and the form has to be polled. */
  callbacks?: Callbacks | null | undefined
  /** The imported account that gets the money. */
  receiver: DirectDebitWithAccountReceiver
  /** `BASIC` for the SEPA core scheme, `B2B` for the one between companies. */
  directDebitType: 'B2B' | 'BASIC'
  /** Place in the series of collections: `OOFF` a single one, `FRST` the first, `RCUR` a following one, `FNAL` the last. */
  sequenceType: 'OOFF' | 'FRST' | 'RCUR' | 'FNAL'
  /**
   * Name for the batch that a set of orders is booked under. Seen only in document 2.906.0; unverified. Type taken from a sample;
   * limits unknown.
   */
  batchBookingId?: string | null | undefined
}

/** Receiver of a direct debit: an account of the user in Access. */
export interface DirectDebitWithAccountReceiver {
  /** Access id of the receiving account. The account must be able to collect direct debits. */
  accountId: number
}

/** Changes to a profile; every member is optional. How null differs from leaving a member out is not documented (unverified). */
export interface EditProfileDetails {
  /** New name, up to 128 characters and unique within the mandator. */
  label?: string | null | undefined
  /** Whether forms without a `profileId` use this profile. Only one profile can be the default. */
  default?: boolean | null | undefined
  /** Logo, icons and intro text. */
  brand?: Brand | null | undefined
  /** Which elements the form shows and how it behaves. */
  functionality?: FunctionalityInput | null | undefined
  /** Colours, font and theme. */
  aspect?: Aspect | null | undefined
}

/** Error answer of every status but 400. It carries no request id: read the `X-Request-Id` response header. */
export interface WebFormError {
  /** What went wrong, for programs. The set may grow. */
  code: WebFormErrorCode
  /** Explanation for developers. It can hold personal data: do not show or log it unseen. */
  description: string
  /**
   * When the error happened. Written like `2026-03-02T13:51:08.973+0000`: the offset has no colon, so normalise it before
   * parsing.
   */
  timestamp: string
  /** Method and path that were called. The path holds the form id, which is a token: do not log it. */
  endpoint: string
}

/** Elements and behaviour of the form. Members that are null or absent keep finAPI's defaults. */
export interface Functionality {
  /** Whether the progress bar is shown. `RENDER` when unset. */
  progressBar?: 'RENDER' | 'HIDDEN' | (string & {}) | null
  /** How the bank's hint about its login is shown: open, folded or not at all. `EXPANDED` when unset. */
  bankLoginHint?: 'EXPANDED' | 'COLLAPSED' | 'HIDDEN' | (string & {}) | null
  /**
   * How the person is asked whether credentials may be saved: `RENDER` asks (also when unset), `HIDDEN` never saves, `MANDATORY`
   * goes on only with a yes, `IMPLICIT_APPROVAL` saves without asking and can only be set by finAPI support. The meanings of
   * `HIDDEN` and `MANDATORY` are inferred.
   */
  storeSecrets?: 'RENDER' | 'HIDDEN' | 'MANDATORY' | 'IMPLICIT_APPROVAL' | (string & {}) | null
  /** Whether the person may change a bank that was given in advance. `LOCKED` when unset. */
  bankDetails?: 'LOCKED' | 'EDITABLE' | (string & {}) | null
  /** Whether the page header is shown. `RENDER` when unset. */
  header?: 'RENDER' | 'HIDDEN' | (string & {}) | null
  /** Language choice of the form. */
  language?: Language | null
  /**
   * Whether the form leaves at once when it is done instead of showing a last view. False when unset. In the embedded component
   * this makes `onComplete` fire at once.
   */
  skipConfirmationView?: boolean | null
  /** Whether the view for choosing accounts was shown. Gone from document 2.906.0; use `accountSelectionConfiguration`. */
  renderAccountSelectionView?: boolean | null
  /** Whether the summary of the payment is left out. False when unset; true can only be set by finAPI support. */
  hidePaymentSummary?: boolean | null
  /**
   * Whether the bank's banner is shown. Seen only in document 2.906.0; unverified. Only `RENDER` has been seen; `HIDDEN` is the
   * likely opposite.
   */
  bankBanner?: 'RENDER' | (string & {}) | null
  /** Settings of the bank search. Seen only in document 2.906.0; unverified. */
  bankSearch?: BankSearch | null
  /** Which form of the terms text is shown. Seen only in document 2.906.0; unverified. Only `BASIC` has been seen. */
  termsAndConditionsText?: 'BASIC' | (string & {}) | null
  /**
   * A second setting about saving credentials, of unknown meaning. Seen only in document 2.906.0; unverified. Only
   * `IMPLICIT_APPROVAL` has been seen.
   */
  storeSecretsSap?: 'IMPLICIT_APPROVAL' | (string & {}) | null
  /** Whether the TÜV logo is shown. Seen only in document 2.906.0; unverified. Only `RENDER` has been seen. */
  tuvLogo?: 'RENDER' | (string & {}) | null
  /** How the view for choosing accounts works. Seen only in document 2.906.0; unverified. */
  accountSelectionConfiguration?: AccountSelectionConfiguration | null
  /**
   * Whether the overview of the payment is left out. Seen only in document 2.906.0; unverified. How it differs from
   * `hidePaymentSummary` is unknown.
   */
  hidePaymentOverview?: boolean | null
}

/**
 * Elements and behaviour of the form. Members that are null or absent keep finAPI's defaults.
 *
 * What you send: only documented values. `Functionality` is what you are sent.
 */
export interface FunctionalityInput {
  /** Whether the progress bar is shown. `RENDER` when unset. */
  progressBar?: 'RENDER' | 'HIDDEN' | null | undefined
  /** How the bank's hint about its login is shown: open, folded or not at all. `EXPANDED` when unset. */
  bankLoginHint?: 'EXPANDED' | 'COLLAPSED' | 'HIDDEN' | null | undefined
  /**
   * How the person is asked whether credentials may be saved: `RENDER` asks (also when unset), `HIDDEN` never saves, `MANDATORY`
   * goes on only with a yes, `IMPLICIT_APPROVAL` saves without asking and can only be set by finAPI support. The meanings of
   * `HIDDEN` and `MANDATORY` are inferred.
   */
  storeSecrets?: 'RENDER' | 'HIDDEN' | 'MANDATORY' | 'IMPLICIT_APPROVAL' | null | undefined
  /** Whether the person may change a bank that was given in advance. `LOCKED` when unset. */
  bankDetails?: 'LOCKED' | 'EDITABLE' | null | undefined
  /** Whether the page header is shown. `RENDER` when unset. */
  header?: 'RENDER' | 'HIDDEN' | null | undefined
  /** Language choice of the form. */
  language?: LanguageInput | null | undefined
  /**
   * Whether the form leaves at once when it is done instead of showing a last view. False when unset. In the embedded component
   * this makes `onComplete` fire at once.
   */
  skipConfirmationView?: boolean | null | undefined
  /** Whether the view for choosing accounts was shown. Gone from document 2.906.0; use `accountSelectionConfiguration`. */
  renderAccountSelectionView?: boolean | null | undefined
  /** Whether the summary of the payment is left out. False when unset; true can only be set by finAPI support. */
  hidePaymentSummary?: boolean | null | undefined
  /**
   * Whether the bank's banner is shown. Seen only in document 2.906.0; unverified. Only `RENDER` has been seen; `HIDDEN` is the
   * likely opposite.
   */
  bankBanner?: 'RENDER' | null | undefined
  /** Settings of the bank search. Seen only in document 2.906.0; unverified. */
  bankSearch?: BankSearchInput | null | undefined
  /** Which form of the terms text is shown. Seen only in document 2.906.0; unverified. Only `BASIC` has been seen. */
  termsAndConditionsText?: 'BASIC' | null | undefined
  /**
   * A second setting about saving credentials, of unknown meaning. Seen only in document 2.906.0; unverified. Only
   * `IMPLICIT_APPROVAL` has been seen.
   */
  storeSecretsSap?: 'IMPLICIT_APPROVAL' | null | undefined
  /** Whether the TÜV logo is shown. Seen only in document 2.906.0; unverified. Only `RENDER` has been seen. */
  tuvLogo?: 'RENDER' | null | undefined
  /** How the view for choosing accounts works. Seen only in document 2.906.0; unverified. */
  accountSelectionConfiguration?: AccountSelectionConfigurationInput | null | undefined
  /**
   * Whether the overview of the payment is left out. Seen only in document 2.906.0; unverified. How it differs from
   * `hidePaymentSummary` is unknown.
   */
  hidePaymentOverview?: boolean | null | undefined
}

/** Small images inside the form, as data URIs. */
export interface Icon {
  /** Image of the information symbol as a base64 data URI (png, jpg, gif or svg), at most 5,000,000 characters in all. */
  info?: string | null | undefined
  /**
   * Image shown while the person waits as a base64 data URI (gif only), at most 5,000,000 characters in all. Document 2.685.0
   * allows gif only; a sample of 2.906.0 shows svg (unverified).
   */
  loading?: string | null | undefined
}

/**
 * The bank an import starts with, by id or by search; what counts when both are given is not documented. When no single bank is
 * found the call is refused, or the form ends with `UNDETERMINED_BANK`.
 */
export interface ImportBankDetails {
  /** Access id of the bank. An unknown or unusable one is answered with 422 `BANK_NOT_SUPPORTED`. */
  id?: number | null | undefined
  /**
   * Search words; the sample is a BLZ, which other kinds count is unverified. No usable hit is answered with 422
   * `BANK_NOT_SUPPORTED`, several with 422 `BANK_NOT_UNIQUE`.
   */
  search?: string | null | undefined
}

/** One field that broke a rule. */
export interface InvalidFieldError {
  /** Path of the field in the request, for example `orders[0].amount.value`. The exact notation is unverified. */
  field: string
  /** What is wrong with it, for developers. It can repeat the value that was sent. */
  message: string
}

/** Language choice of the form. */
export interface Language {
  /** Whether the person can choose the language. */
  selector?: 'RENDER' | 'HIDDEN' | (string & {}) | null
  /** The one language the form is fixed to. Capitals here, while translation sets use lower-case names. */
  locked?:
    | 'CS' | 'DE' | 'EN' | 'ES' | 'FR' | 'IT' | 'NL' | 'PL' | 'RO' | 'SK' | 'TR' | (string & {}) | null
}

/**
 * Language choice of the form.
 *
 * What you send: only documented values. `Language` is what you are sent.
 */
export interface LanguageInput {
  /** Whether the person can choose the language. */
  selector?: 'RENDER' | 'HIDDEN' | null | undefined
  /** The one language the form is fixed to. Capitals here, while translation sets use lower-case names. */
  locked?: 'CS' | 'DE' | 'EN' | 'ES' | 'FR' | 'IT' | 'NL' | 'PL' | 'RO' | 'SK' | 'TR' | null | undefined
}

/** A saved setting the person may change in the form: the credentials, or the preferred authentication procedure. */
export type ManageSavedSettings = 'CREDENTIALS' | 'DEFAULT_TWO_STEP_PROCEDURE'

/** Position of a page in the whole list. */
export interface Paging {
  /** Number of this page, counted from 1. A generated provider sample shows 0. */
  page: number
  /** Largest number of entries on a page, at most 500. */
  perPage: number
  /** How many pages there are; 0 for an empty list. */
  pageCount: number
  /** How many entries all pages have together. */
  totalCount: number
}

/** Result of a web form. Empty (`{}`) or with nulls until the form is final. Null and absent mean the same. */
export interface Payload {
  /**
   * Access id of the imported or updated bank connection. Filled once the form is final and the bank connection exists in Access,
   * which can be so after an error, an abort or an expiry too. At most one of the three ids is filled. Null and absent mean the
   * same.
   */
  bankConnectionId?: number | null
  /**
   * Access id of the created payment. Filled once the form is final and the payment exists in Access, which can be so after an
   * error, an abort or an expiry too. At most one of the three ids is filled. Null and absent mean the same. Covers transfers and
   * direct debits.
   */
  paymentId?: number | null
  /**
   * Access id of the registered standing order. Filled once the form is final and the standing order exists in Access, which can
   * be so after an error, an abort or an expiry too. At most one of the three ids is filled. Null and absent mean the same.
   */
  standingOrderId?: number | null
  /**
   * Why the form ended as `COMPLETED_WITH_ERROR`. finAPI announces that values will be added. `INVALID_TOKEN`: the user token
   * expired while the form ran; `INTERRUPTED`: the page was reloaded where it cannot go on.
   */
  errorCode?: WebFormPayloadErrorCode | null
  /** Explanation of `errorCode`, often the bank's own words. It may hold personal data; language and wording are not stable. */
  errorMessage?: string | null
}

/** The party a direct debit collects from. */
export interface PaymentPayer {
  /** Name of the account owner, 1 to 70 characters. */
  name: string
  /** IBAN of the payer, without spaces, up to 34 characters. 1 to 34 characters. */
  iban: string
  /**
   * BIC of the payer's bank, 8 or 11 capital letters and digits. Needed for some banks; a missing one can be refused with
   * `PAYMENT_NOT_SUPPORTED`.
   */
  bic?: string | null | undefined
  /** Address in one line, 1 to 140 characters. A string here, while recipients of payments have structured addresses. */
  address?: string | null | undefined
  /** Country of the payer. */
  country?: CountryCodeInput | null | undefined
}

/** Settings of a form for transfers from an imported account. */
export interface PaymentWithAccountDetails {
  /**
   * Day the bank should execute the transfer (`YYYY-MM-DD`). Left out: as soon as the bank can (inferred). Not every bank accepts
   * a future day (`UNSUPPORTED_FEATURE`). Format `date`.
   */
  executionDate?: string | null | undefined
  /**
   * Whether several orders should appear as one booking on the account. A wish: the bank decides. True when left out.
   *
   * @defaultValue `true`
   */
  batchBookingPreferred?: boolean | null | undefined
  /**
   * Id (UUID, 36 characters) of the look-and-feel profile to use. Without it the mandator's default profile applies, or finAPI's
   * own look. An unknown id is answered with 404.
   */
  profileId?: string | null | undefined
  /**
   * Where the bank sends the person during its authentication; https only, at most 2048 characters. Not the page shown at the end
   * of the form: that one is a query parameter of the form url. The mandator's licence either demands this member or forbids it;
   * the wrong choice is answered with 422 `INVALID_REDIRECT_URL`. Never put a token into it. Demanded for licences
   * `FULLY_LICENSED` and `PISP`, forbidden for the others. 1 to 2048 characters.
   */
  redirectUrl?: string | null | undefined
  /** Where finAPI reports the end of the form. Left out: nothing is sent and the form has to be polled. */
  callbacks?: Callbacks | null | undefined
  /** The imported account that pays. */
  sender: PaymentWithAccountSender
  /**
   * Whether to pay as an instant transfer. False when left out. Only where the account supports it; cannot be null.
   *
   * @defaultValue `false`
   */
  instantPayment?: boolean | undefined
  /** The orders, 1 to 15000 of them. Several make a batch, which not every bank supports. */
  orders: PaymentWithAccountOrder[]
  /**
   * Name for the batch that a set of orders is booked under. Seen only in document 2.906.0; unverified. Type taken from a sample;
   * limits unknown.
   */
  batchBookingId?: string | null | undefined
  /**
   * Whether the recipient's name is checked against the account (Verification of Payee). Reported after document 2.906.0; place
   * and type in the body are unverified.
   */
  verifyPayees?: boolean | null | undefined
}

/** One transfer to one recipient. */
export interface PaymentWithAccountOrder {
  /** Who gets the money. */
  recipient: PaymentWithAccountRecipient
  /**
   * Remittance in coded parts; the samples show Czech symbols such as `VS:12345`, `KS:...`, `SS:...`. Which other forms count is
   * not documented.
   */
  structuredRemittanceInformation?: string[] | null | undefined
  /** Amount of one order, in major units. */
  amount: Amount
  /**
   * Remittance text, 1 to 2000 characters. For the widest support stay within 140 characters of the SEPA set (`a-z A-Z 0-9 / - ?
   * : ( ) . , ' +` and space); umlauts depend on the bank.
   */
  purpose?: string | null | undefined
  /** Four letters or digits that classify the payment, such as `SALA`. */
  sepaPurposeCode?: string | null | undefined
  /**
   * Your reference, 1 to 35 characters, passed to the other side. It is not an idempotency key: finAPI does not promise to notice
   * a repeated one. Safe characters are those of the SEPA set.
   */
  endToEndId?: string | null | undefined
}

/** Recipient of a transfer from an imported account. */
export interface PaymentWithAccountRecipient {
  /** Name of the recipient, 1 to 70 characters. Optional here; banks can demand it. */
  name?: string | null | undefined
  /** IBAN of the recipient, without spaces, up to 34 characters. 1 to 34 characters. */
  iban: string
  /**
   * BIC of the recipient's bank, 8 or 11 capital letters and digits. Needed for some banks; a missing one can be refused with
   * `PAYMENT_NOT_SUPPORTED`.
   */
  bic?: string | null | undefined
  /** Name of the recipient's bank, 1 to 128 characters. Banks can demand it. */
  bankName?: string | null | undefined
  /** Address of the recipient. Banks can demand parts of it. */
  address?: AddressData | null | undefined
}

/** Sender of a transfer: an account of the user in Access. */
export interface PaymentWithAccountSender {
  /** Access id of the paying account. The account must be able to send transfers (`UNSUPPORTED_ORDER` otherwise). */
  accountId: number
  /** Name of the sender. Reported by one third-party integration, which cuts it at 130 characters; unverified. */
  name?: string | null | undefined
}

/** A look-and-feel profile of the mandator. */
export interface Profile {
  /** Id of the profile: a UUID of 36 characters. */
  id: string
  /** Name of the profile, up to 128 characters, unique within the mandator. */
  label: string
  /**
   * When the profile was created. Written like `2026-03-02T13:51:08.973+0000`: the offset has no colon, so normalise it before
   * parsing.
   */
  createdAt: string
  /** Whether forms without a `profileId` use this profile. At most one profile is the default. */
  default: boolean
  /** Logo, icons and intro text. */
  brand?: Brand | null
  /** Which elements the form shows and how it behaves. */
  functionality?: Functionality | null
  /** Colours, font and theme. */
  aspect?: Aspect | null
}

/** One page of profiles. */
export interface ProfilesPage {
  /** The profiles of this page, at most 500, in the order asked for. */
  items: Profile[]
  /** Which page this is and how much there is in all. */
  paging: Paging
}

/** Recipient of a standing order. */
export interface Recipient {
  /** IBAN of the recipient, without spaces, up to 34 characters. */
  iban: string
  /** Name of the recipient, 1 to 70 characters. */
  name: string
}

/** Sender of a payment without imported account. */
export interface Sender {
  /**
   * IBAN of the paying account, without spaces, up to 34 characters. It also decides the bank; an IBAN that leads to no usable
   * one is answered with 422 `BANK_NOT_SUPPORTED`.
   */
  iban: string
}

/** Texts of a view that has no subtitle. */
export interface ShortTranslationBlock {
  /** Heading of the view, up to 512 characters. */
  title: string
}

/** Settings of a form for transfers without an imported account. */
export interface StandalonePaymentDetails {
  /** The orders, 1 to 15000 of them. Several make a batch, which not every bank supports. */
  orders: StandalonePaymentOrder[]
  /**
   * Day the bank should execute the transfer (`YYYY-MM-DD`). Left out: as soon as the bank can (inferred). Not every bank accepts
   * a future day (`UNSUPPORTED_FEATURE`). Format `date`.
   */
  executionDate?: string | null | undefined
  /**
   * Whether several orders should appear as one booking on the account. A wish: the bank decides. True when left out.
   *
   * @defaultValue `true`
   */
  batchBookingPreferred?: boolean | null | undefined
  /**
   * Whether to pay as an instant transfer. False when left out. Only where the bank supports it; cannot be null.
   *
   * @defaultValue `false`
   */
  instantPayment?: boolean | undefined
  /**
   * Id (UUID, 36 characters) of the look-and-feel profile to use. Without it the mandator's default profile applies, or finAPI's
   * own look. An unknown id is answered with 404.
   */
  profileId?: string | null | undefined
  /**
   * Where the bank sends the person during its authentication; https only, at most 2048 characters. Not the page shown at the end
   * of the form: that one is a query parameter of the form url. The mandator's licence either demands this member or forbids it;
   * the wrong choice is answered with 422 `INVALID_REDIRECT_URL`. Never put a token into it. Demanded for licences
   * `FULLY_LICENSED` and `PISP`, forbidden for the others. 1 to 2048 characters.
   */
  redirectUrl?: string | null | undefined
  /** Where finAPI reports the end of the form. Left out: nothing is sent and the form has to be polled. */
  callbacks?: Callbacks | null | undefined
  /** The paying account, when it is known. Left out: the person picks bank and account in the form. */
  sender?: Sender | null | undefined
  /**
   * Whether finAPI's test banks may be offered. True when left out; set it to false for real customers.
   *
   * @defaultValue `true`
   */
  allowTestBank?: boolean | null | undefined
  /**
   * Name for the batch that a set of orders is booked under. Seen only in document 2.906.0; unverified. Type taken from a sample;
   * limits unknown.
   */
  batchBookingId?: string | null | undefined
  /**
   * Whether the recipient's name is checked against the account (Verification of Payee). Reported after document 2.906.0; place
   * and type in the body are unverified.
   */
  verifyPayees?: boolean | null | undefined
}

/** One transfer to one recipient. */
export interface StandalonePaymentOrder {
  /** Who gets the money. */
  recipient: StandalonePaymentRecipient
  /**
   * Remittance in coded parts; the samples show Czech symbols such as `VS:12345`, `KS:...`, `SS:...`. Which other forms count is
   * not documented.
   */
  structuredRemittanceInformation?: string[] | null | undefined
  /** Amount of one order, in major units. */
  amount: Amount
  /**
   * Remittance text, 1 to 2000 characters. For the widest support stay within 140 characters of the SEPA set (`a-z A-Z 0-9 / - ?
   * : ( ) . , ' +` and space); umlauts depend on the bank.
   */
  purpose?: string | null | undefined
  /** Four letters or digits that classify the payment, such as `SALA`. */
  sepaPurposeCode?: string | null | undefined
  /**
   * Your reference, 1 to 35 characters, passed to the other side. It is not an idempotency key: finAPI does not promise to notice
   * a repeated one. Safe characters are those of the SEPA set.
   */
  endToEndId?: string | null | undefined
}

/** Recipient of a transfer without imported account. */
export interface StandalonePaymentRecipient {
  /** Name of the recipient, 1 to 70 characters. Optional here; banks can demand it. */
  name?: string | null | undefined
  /** IBAN of the recipient, without spaces, up to 34 characters. 1 to 34 characters. */
  iban: string
  /**
   * BIC of the recipient's bank, 8 or 11 capital letters and digits. Needed for some banks; a missing one can be refused with
   * `PAYMENT_NOT_SUPPORTED`.
   */
  bic?: string | null | undefined
  /** Address of the recipient. Banks can demand parts of it. */
  address?: AddressData | null | undefined
  /** Name of the recipient's bank, 1 to 128 characters. Banks can demand it. */
  bankName?: string | null | undefined
}

/** Settings of a form that registers a standing order. */
export interface StandingOrderDetails {
  /** Sum of each transfer, in major units. */
  amount: Amount
  /**
   * Remittance text, 1 to 2000 characters. For the widest support stay within 140 characters of the SEPA set (`a-z A-Z 0-9 / - ?
   * : ( ) . , ' +` and space); umlauts depend on the bank.
   */
  purpose?: string | null | undefined
  /** Four letters or digits that classify the payment, such as `SALA`. */
  sepaPurposeCode?: string | null | undefined
  /**
   * Your reference, 1 to 35 characters, passed to the other side. It is not an idempotency key: finAPI does not promise to notice
   * a repeated one. Safe characters are those of the SEPA set.
   */
  endToEndId?: string | null | undefined
  /** Who gets the money each time. */
  recipient: Recipient
  /** The paying account, when it is known. Left out: the person picks bank and account in the form. */
  sender?: Sender | null | undefined
  /** Day of the first transfer (`YYYY-MM-DD`). Format `date`. */
  startDate: string
  /** Last day of the standing order (`YYYY-MM-DD`). Left out: no end is set. Format `date`. */
  endDate?: string | null | undefined
  /** How often the transfer repeats: every month, two months, quarter, half year or year. */
  frequency: 'MONTHLY' | 'EVERY_TWO_MONTHS' | 'QUARTERLY' | 'SEMI_ANNUAL' | 'ANNUAL'
  /**
   * Id (UUID, 36 characters) of the look-and-feel profile to use. Without it the mandator's default profile applies, or finAPI's
   * own look. An unknown id is answered with 404.
   */
  profileId?: string | null | undefined
  /**
   * Where the bank sends the person during its authentication; https only, at most 2048 characters. Not the page shown at the end
   * of the form: that one is a query parameter of the form url. The mandator's licence either demands this member or forbids it;
   * the wrong choice is answered with 422 `INVALID_REDIRECT_URL`. Never put a token into it. Demanded for licences
   * `FULLY_LICENSED` and `PISP`, forbidden for the others. 1 to 2048 characters.
   */
  redirectUrl?: string | null | undefined
  /** Where finAPI reports the end of the form. Left out: nothing is sent and the form has to be polled. */
  callbacks?: Callbacks | null | undefined
  /**
   * Whether finAPI's test banks may be offered. True when left out; set it to false for real customers.
   *
   * @defaultValue `true`
   */
  allowTestBank?: boolean | null | undefined
  /**
   * Day of the month on which the transfer runs. Seen only in document 2.906.0; unverified. Type taken from a sample; range and
   * relation to `startDate` unknown.
   */
  dayOfExecution?: number | null | undefined
}

/** A background update of a bank connection. */
export interface Task {
  /** Id of the task: a UUID of 36 characters. */
  id: string
  /**
   * When the task was created. Written like `2026-03-02T13:51:08.973+0000`: the offset has no colon, so normalise it before
   * parsing.
   */
  createdAt: string
  /** What the task does. */
  type: TaskType
  /** Where the task stands. `WEB_FORM_REQUIRED` never changes again although the flow goes on in `payload.webForm`. */
  status: TaskStatus
  /** Bank connection, form and error of the task. */
  payload: TaskPayload
}

/** Callback targets of a background update. The two may be the same URL. */
export interface TaskCallbacks {
  /**
   * URL that gets one POST when the update is over, including the end of a form it needed; https only, at most 2048 characters.
   * Unsigned and not known to be repeated: put an unguessable value into the URL, and never an access token.
   */
  finalised?: string | null | undefined
  /**
   * URL that gets one POST when the person is needed; https only, at most 2048 characters. Unsigned and not known to be repeated:
   * put an unguessable value into the URL, and never an access token.
   */
  webFormRequired?: string | null | undefined
}

/** Details of a task. Null and absent mean the same. */
export interface TaskPayload {
  /** Access id of the bank connection that is updated. */
  bankConnectionId: number
  /**
   * The form the person has to go through, filled with `WEB_FORM_REQUIRED`. Whether its status is kept up to date here is
   * unverified: read the form itself.
   */
  webForm?: WebFormInfo | null
  /**
   * Why the task ended as `COMPLETED_WITH_ERROR`. finAPI announces that values will be added. Errors of the form are found on the
   * form, not here.
   */
  errorCode?: TaskPayloadErrorCode | null
  /** Explanation of `errorCode`, often the bank's own words; it may hold personal data. Seen only in document 2.906.0. */
  errorMessage?: string | null
}

/** Why a task ended in an error. finAPI announces that values will be added. The name is ours. */
export type TaskPayloadErrorCode =
  | 'BANK_SERVER_REJECTION' | 'INTERNAL_ERROR' | 'INVALID_TOKEN' | 'UNEXPECTED_ACCESS_RESPONSE' | 'MANDATOR_MISCONFIGURATION'
  | (string & {})

/**
 * Status of a task. `COMPLETED` and `COMPLETED_WITH_ERROR` end the flow. `WEB_FORM_REQUIRED` is final for the task only: the flow
 * ends with its web form. Treat an unknown value as not final.
 */
export type TaskStatus =
  | 'NOT_YET_STARTED' | 'IN_PROGRESS' | 'WEB_FORM_REQUIRED' | 'COMPLETED' | 'COMPLETED_WITH_ERROR' | (string & {})

/** What a task does. So far only the update of a bank connection. */
export type TaskType = 'BANK_CONNECTION_UPDATE' | (string & {})

/** One page of tasks. */
export interface TasksPage {
  /** The tasks of this page, at most 500, in the order asked for. */
  items: Task[]
  /** Which page this is and how much there is in all. */
  paging: Paging
}

/** Typeface of the form. */
export interface Text {
  /** CSS font family list, 1 to 512 characters, for example `Calibri,"Segoe UI"`. The fonts must exist on the person's device. */
  fontFamily?: string | null | undefined
}

/** Colours of texts. */
export interface TextColor {
  /** Colour of main text as `#` and six hex digits. */
  primary?: string | null | undefined
  /** Colour of lesser text as `#` and six hex digits. */
  secondary?: string | null | undefined
}

/** Texts of the views in one language. Views that are null or absent keep finAPI's texts. */
export interface Translation {
  /** Texts of the view in which the person searches for the bank. */
  bankSearchView?: ShortTranslationBlock | null | undefined
  /** Texts of the view in which the person picks one of several banks. */
  bankSelectionView?: ShortTranslationBlock | null | undefined
  /** Texts of the view that asks for the credentials. */
  bankLoginView?: TranslationBlock | null | undefined
  /** Texts of the view that leads to the login on the bank's own page. */
  redirectBankLoginView?: TranslationBlock | null | undefined
  /** Texts of the view in which the person picks an authentication procedure. */
  scaMethodSelectionView?: ShortTranslationBlock | null | undefined
  /** Texts of the view that asks for the code or the confirmation. */
  scaChallengeView?: ShortTranslationBlock | null | undefined
  /** Texts of the view in which accounts to import are chosen. */
  accountSelectionViewAis?: ShortTranslationBlock | null | undefined
  /** Texts of the view in which the account to pay from is chosen. */
  accountSelectionViewPis?: TranslationBlock | null | undefined
  /** Texts of the view shown while account data are loaded. */
  dataDownloadViewAis?: ShortTranslationBlock | null | undefined
  /** Texts of the view shown when one interface is done and another follows. */
  partialConfirmationView?: ShortTranslationBlock | null | undefined
  /** Texts of the view shown when one interface failed and another follows. */
  partialConfirmationWithErrorView?: ShortTranslationBlock | null | undefined
  /** Texts of the view that sums up an update. */
  updateSummaryView?: ShortTranslationBlock | null | undefined
  /** Texts of the view shown at the end when all went well. */
  confirmationView?: ShortTranslationBlock | null | undefined
  /** Texts of the view shown at the end after an error. */
  errorView?: ShortTranslationBlock | null | undefined
}

/** Texts of a view. */
export interface TranslationBlock {
  /** Heading of the view, up to 512 characters. Null: finAPI's own. */
  title?: string | null | undefined
  /** Line below the heading, up to 512 characters. Null: finAPI's own. */
  subtitle?: string | null | undefined
}

/** The mandator's own texts for the form views. */
export interface TranslationSet {
  /** Id of the translation set: a UUID of 36 characters. */
  id: string
  /**
   * When the set was created. Written like `2026-03-02T13:51:08.973+0000`: the offset has no colon, so normalise it before
   * parsing.
   */
  createdAt: string
  /** Texts for Czech. Null or absent: finAPI's own texts in that language. */
  cs?: Translation | null
  /** Texts for German. Null or absent: finAPI's own texts in that language. */
  de?: Translation | null
  /** Texts for English. Null or absent: finAPI's own texts in that language. */
  en?: Translation | null
  /** Texts for Spanish. Null or absent: finAPI's own texts in that language. */
  es?: Translation | null
  /** Texts for French. Null or absent: finAPI's own texts in that language. */
  fr?: Translation | null
  /** Texts for Italian. Null or absent: finAPI's own texts in that language. */
  it?: Translation | null
  /** Texts for Dutch. Null or absent: finAPI's own texts in that language. */
  nl?: Translation | null
  /** Texts for Polish. Null or absent: finAPI's own texts in that language. */
  pl?: Translation | null
  /** Texts for Romanian. Null or absent: finAPI's own texts in that language. */
  ro?: Translation | null
  /** Texts for Slovak. Null or absent: finAPI's own texts in that language. */
  sk?: Translation | null
  /** Texts for Turkish. Null or absent: finAPI's own texts in that language. */
  tr?: Translation | null
}

/** One page of translation sets. */
export interface TranslationSetsPage {
  /** The translation sets of this page, at most 500, in the order asked for. */
  items: TranslationSet[]
  /** Which page this is and how much there is in all. */
  paging: Paging
}

/**
 * Facts about the person and their device, which finAPI passes to the bank as proof of presence. All three members are required
 * once it is sent.
 */
export interface UserMetadata {
  /** IP address of the person's device, up to 64 characters. In Access only IPv4 counts; for this body that is unverified. */
  ipAddress: string
  /** Operating system of the device, up to 1024 characters. */
  deviceOs: string
  /** Browser or app of the person, as in its User-Agent header; up to 1024 characters. */
  userAgent: string
}

/** Error answer of status 400: the request broke rules. It has no `code`, unlike every other error of this API. */
export interface ValidationError {
  /** The fields and what is wrong with them; at least one. At least 1 items. */
  errors: InvalidFieldError[]
  /**
   * When the error happened. Written like `2026-03-02T13:51:08.973+0000`: the offset has no colon, so normalise it before
   * parsing.
   */
  timestamp: string
  /** Method and path that were called. The path can hold a form id, which is a token: do not log it. */
  endpoint: string
}

/** A page that one person uses once to connect a bank account or confirm a payment. */
export interface WebForm {
  /** Id of the form: a UUID of 36 characters, and at the same time the one-time token in its url. Treat it like a credential. */
  id: string
  /**
   * Link to send the person to, up to 2048 characters. It works once: a second opening shows an error page. Use it as sent, since
   * host and path differ between environments. Query parameters for redirects and the support link can be added. 1 to 2048
   * characters.
   */
  url: string
  /**
   * When the form was created. Written like `2026-03-02T13:51:08.973+0000`: the offset has no colon, so normalise it before
   * parsing.
   */
  createdAt: string
  /**
   * When the form lapses: 20 minutes after its creation. The status `EXPIRED` may show later than this. Written like
   * `2026-03-02T13:51:08.973+0000`: the offset has no colon, so normalise it before parsing.
   */
  expiresAt: string
  /** What the form is for. */
  type: WebFormType
  /** Where the form stands. */
  status: WebFormStatus
  /** Results and errors; empty until the form is final. */
  payload: Payload
}

/** Why a call was refused, for programs. The set may grow. The name is ours. */
export type WebFormErrorCode =
  | 'UNAUTHORIZED' | 'FORBIDDEN' | 'NOT_FOUND' | 'NOT_ALLOWED' | 'BANK_NOT_SUPPORTED' | 'BANK_NOT_UNIQUE' | 'ENTITY_EXISTS'
  | 'MANDATOR_MISCONFIGURATION' | 'NOT_SUPPORTED' | 'PAYMENT_NOT_SUPPORTED' | 'INVALID_REDIRECT_URL' | 'LOCKED'
  | 'INTERNAL_SERVER_ERROR' | (string & {})

/** Short view of the form that a task needs. */
export interface WebFormInfo {
  /** Id of the form: a UUID of 36 characters, and a one-time token. */
  id: string
  /** Link to send the person to, up to 2048 characters. It works once. 1 to 2048 characters. */
  url: string
  /** Status of the form. Whether it is kept up to date in a task is unverified. */
  status: WebFormStatus
}

/** Why a web form ended in an error. finAPI announces that values will be added. The name is ours. */
export type WebFormPayloadErrorCode =
  | 'ENTITY_EXISTS' | 'BANK_SERVER_REJECTION' | 'INTERNAL_ERROR' | 'INTERRUPTED' | 'INVALID_TOKEN' | 'MANDATOR_MISCONFIGURATION'
  | 'NO_ACCOUNTS_FOR_TYPE_LIST' | 'UNDETERMINED_BANK' | 'UNEXPECTED_ACCESS_RESPONSE' | 'UNSUPPORTED_FEATURE'
  | 'UNSUPPORTED_ORDER' | (string & {})

/**
 * Status of a web form. `NOT_YET_OPENED` and `IN_PROGRESS` are open, all others are final. `ABORTED` is the person's doing,
 * `CANCELLED` that of the cancel call (seen only since document 2.906.0). An update that was aborted after part of it was done is
 * `COMPLETED`. Treat an unknown value as not final.
 */
export type WebFormStatus =
  | 'NOT_YET_OPENED' | 'IN_PROGRESS' | 'COMPLETED' | 'COMPLETED_WITH_ERROR' | 'EXPIRED' | 'ABORTED' | 'CANCELLED'
  | (string & {})

/** What a web form is for. */
export type WebFormType =
  | 'BANK_CONNECTION_IMPORT' | 'BANK_CONNECTION_UPDATE' | 'PAYMENT_WITH_ACCOUNT_ID' | 'STANDALONE_PAYMENT' | 'STANDING_ORDER'
  | 'DIRECT_DEBIT_WITH_ACCOUNT_ID' | (string & {})

/** One page of web forms. */
export interface WebFormsPage {
  /** The web forms of this page, at most 500, in the order asked for. */
  items: WebForm[]
  /** Which page this is and how much there is in all. */
  paging: Paging
}

/** Query of webForms.list. */
export interface WebFormsListQuery {
  /**
   * Sort order by creation time. Oldest first unless `desc` is given; `createdAt` alone means ascending.
   *
   * @defaultValue `"createdAt,asc"`
   */
  order?: 'createdAt' | 'createdAt,asc' | 'createdAt,desc' | undefined
  /**
   * Page number, counted from 1. The facts name 0 as the lowest accepted value; what page 0 returns is unverified.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * Entries per page. A page holds at most 500; whether a larger number is refused or cut down is unverified. At least 0.
   *
   * @defaultValue `20`
   */
  perPage?: number | undefined
}

/** Query of tasks.list. */
export interface TasksListQuery {
  /**
   * Sort order by creation time. Oldest first unless `desc` is given; `createdAt` alone means ascending.
   *
   * @defaultValue `"createdAt,asc"`
   */
  order?: 'createdAt' | 'createdAt,asc' | 'createdAt,desc' | undefined
  /**
   * Page number, counted from 1. The facts name 0 as the lowest accepted value; what page 0 returns is unverified.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * Entries per page. A page holds at most 500; whether a larger number is refused or cut down is unverified. At least 0.
   *
   * @defaultValue `20`
   */
  perPage?: number | undefined
}

/** Query of translations.list. */
export interface TranslationsListQuery {
  /**
   * Page number, counted from 1. The facts name 0 as the lowest accepted value; what page 0 returns is unverified.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * Entries per page. A page holds at most 500; whether a larger number is refused or cut down is unverified. At least 0.
   *
   * @defaultValue `20`
   */
  perPage?: number | undefined
}

/** Query of profiles.list. */
export interface ProfilesListQuery {
  /**
   * Sort order by creation time. Oldest first unless `desc` is given; `createdAt` alone means ascending.
   *
   * @defaultValue `"createdAt,asc"`
   */
  order?: 'createdAt' | 'createdAt,asc' | 'createdAt,desc' | undefined
  /**
   * Page number, counted from 1. The facts name 0 as the lowest accepted value; what page 0 returns is unverified.
   *
   * @defaultValue `1`
   */
  page?: number | undefined
  /**
   * Entries per page. A page holds at most 500; whether a larger number is refused or cut down is unverified. At least 0.
   *
   * @defaultValue `20`
   */
  perPage?: number | undefined
}

/** The `webForms` methods that are called with a user token. */
export interface WebFormsResource {
  /**
   * List the web forms of the user.
   *
   * One page of the calling user's web forms, oldest first unless `order` says otherwise.
   *
   * Provider page: https://documentation.finapi.io/webform/web-form-2-0-basics
   *
   * @returns 200: One page of web forms. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of webForms.list()) console.log(item)
   * ```
   */
  list(query?: WebFormsListQuery, options?: PageOptions): PagePromise<WebForm, WebFormsPage>

  /**
   * Read a web form.
   *
   * The form with its current status and, once it is final, the ids of what it made. Poll at most once a second. A final form
   * does not say that background work is done: after an import wait for `updateStatus` `READY` of the bank connection, after a
   * payment read its status in Access.
   *
   * Provider page: https://documentation.finapi.io/webform/web-form-2-0-basics
   *
   * @param id - Web form id (UUID). It is also the one-time token in the form url: keep it out of logs and errors.
   * @returns 200: The web form as it is now
   * @throws ApiError 404: No such form for this user, or it was deleted (`NOT_FOUND`)
   * @example
   * ```ts
   * const result = await webForms.get(id)
   * ```
   */
  get(id: string, options?: RequestOptions): ApiPromise<WebForm>

  /**
   * Delete a web form.
   *
   * Removes the form in any status; reading it afterwards gives 404. To end an open form and keep its record use webForms.cancel.
   * Whether a callback is sent for a deleted form is not documented.
   *
   * **When the outcome is not known:** Read it with `get`: a 404 means that it took effect. A second delete is answered with 404,
   * which then is no failure.
   *
   * Provider page: https://documentation.finapi.io/webform/web-form-2-0-basics
   *
   * @param id - Web form id (UUID). It is also the one-time token in the form url: keep it out of logs and errors.
   * @returns 200: The form is gone. No body
   * @throws ApiError 404: Nothing with this id is visible to the caller (`NOT_FOUND`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await webForms.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>

  /**
   * Cancel a web form.
   *
   * Ends a form that is not final yet. It normally becomes `CANCELLED`; an import that already delivered an interface becomes
   * `COMPLETED`. No callback is sent, so the answer of this call is the only notice. Seen only in document 2.906.0; the error
   * answers are assumed to match those of webForms.get (unverified).
   *
   * **When the outcome is not known:** Read it with `get`: a final status means that the cancel, or something before it, took
   * effect. Otherwise call again; a final form does not change any more.
   *
   * Provider page: https://documentation.finapi.io/webform/web-form-2-0-basics
   *
   * @param id - Web form id (UUID). It is also the one-time token in the form url: keep it out of logs and errors.
   * @returns 200: The form in its final status
   * @throws ApiError 404: Nothing with this id is visible to the caller (`NOT_FOUND`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await webForms.cancel(id)
   * ```
   */
  cancel(id: string, options?: RequestOptions): ApiPromise<WebForm>

  /**
   * Create a form for a direct debit to an imported account.
   *
   * The person confirms the collection of one or more direct debits to an account that was imported before. The form url can be
   * opened once and lives 20 minutes. Creating the form moves no money; the person confirms in the form. Create it with a user
   * token that has clearly more than 20 minutes left: the form runs on that token, and if it expires the form ends as
   * `COMPLETED_WITH_ERROR` with `INVALID_TOKEN`.
   *
   * **When the outcome is not known:** Do not create a second form before the first is known to be final: two forms can both be
   * paid. List the newest forms of this user with webForms.list({ order: 'createdAt,desc' }) and compare `type` and `createdAt`
   * with the time of this call. A form found there is the one you made: use it or end it with webForms.cancel. Create again only
   * when no such form appears on a second look some seconds later.
   *
   * Provider page: https://documentation.finapi.io/webform/web-form-2-0-basics
   *
   * @param body - The collections, the receiving account and the kind of direct debit.
   * @returns 201: The form was created: send the person to `url`
   * @throws ApiError 404: Something the body refers to is unknown, such as the profile, account or bank connection (`NOT_FOUND`)
   * @throws ApiError 422: Refused for a business reason: `BANK_NOT_SUPPORTED` (the sender's bank cannot be used),
   * `PAYMENT_NOT_SUPPORTED` (currency, missing capability or missing BIC), `INVALID_REDIRECT_URL` (the licence demands or forbids
   * `redirectUrl`), `MANDATOR_MISCONFIGURATION` (needs finAPI support), `NOT_SUPPORTED`
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await webForms.createDirectDebitWithAccountId(body)
   * ```
   */
  createDirectDebitWithAccountId(body: DirectDebitWithAccountDetails, options?: RequestOptions): ApiPromise<WebForm>

  /**
   * Create a form for a payment from an imported account.
   *
   * The person confirms one or more transfers from an account that was imported before. The form url can be opened once and lives
   * 20 minutes. Creating the form moves no money; the person confirms in the form. Create it with a user token that has clearly
   * more than 20 minutes left: the form runs on that token, and if it expires the form ends as `COMPLETED_WITH_ERROR` with
   * `INVALID_TOKEN`. A finished form does not mean the money has moved: read the payment in Access with `payload.paymentId`.
   *
   * **When the outcome is not known:** Do not create a second form before the first is known to be final: two forms can both be
   * paid. List the newest forms of this user with webForms.list({ order: 'createdAt,desc' }) and compare `type` and `createdAt`
   * with the time of this call. A form found there is the one you made: use it or end it with webForms.cancel. Create again only
   * when no such form appears on a second look some seconds later.
   *
   * Provider page: https://documentation.finapi.io/webform/web-form-2-0-basics
   *
   * @param body - The orders and the sending account.
   * @returns 201: The form was created: send the person to `url`
   * @throws ApiError 404: Something the body refers to is unknown, such as the profile, account or bank connection (`NOT_FOUND`)
   * @throws ApiError 422: Refused for a business reason: `BANK_NOT_SUPPORTED` (the sender's bank cannot be used),
   * `PAYMENT_NOT_SUPPORTED` (currency, missing capability or missing BIC), `INVALID_REDIRECT_URL` (the licence demands or forbids
   * `redirectUrl`), `MANDATOR_MISCONFIGURATION` (needs finAPI support), `NOT_SUPPORTED`
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await webForms.createPaymentWithAccountId(body)
   * ```
   */
  createPaymentWithAccountId(body: PaymentWithAccountDetails, options?: RequestOptions): ApiPromise<WebForm>

  /**
   * Create a form for a payment without an imported account.
   *
   * The person picks a bank (or is led to the one of `sender.iban`), logs in and confirms one or more transfers; nothing has to
   * be imported before. The form url can be opened once and lives 20 minutes. Creating the form moves no money; the person
   * confirms in the form. Create it with a user token that has clearly more than 20 minutes left: the form runs on that token,
   * and if it expires the form ends as `COMPLETED_WITH_ERROR` with `INVALID_TOKEN`. A finished form does not mean the money has
   * moved: read the payment in Access with `payload.paymentId`. There is no standalone direct debit.
   *
   * **When the outcome is not known:** Do not create a second form before the first is known to be final: two forms can both be
   * paid. List the newest forms of this user with webForms.list({ order: 'createdAt,desc' }) and compare `type` and `createdAt`
   * with the time of this call. A form found there is the one you made: use it or end it with webForms.cancel. Create again only
   * when no such form appears on a second look some seconds later.
   *
   * Provider page: https://documentation.finapi.io/webform/web-form-2-0-basics
   *
   * @param body - The orders and, optionally, the sender.
   * @returns 201: The form was created: send the person to `url`
   * @throws ApiError 404: Something the body refers to is unknown, such as the profile, account or bank connection (`NOT_FOUND`)
   * @throws ApiError 422: Refused for a business reason: `BANK_NOT_SUPPORTED` (the sender's bank cannot be used),
   * `PAYMENT_NOT_SUPPORTED` (currency, missing capability or missing BIC), `INVALID_REDIRECT_URL` (the licence demands or forbids
   * `redirectUrl`), `MANDATOR_MISCONFIGURATION` (needs finAPI support), `NOT_SUPPORTED`
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await webForms.createStandalonePayment(body)
   * ```
   */
  createStandalonePayment(body: StandalonePaymentDetails, options?: RequestOptions): ApiPromise<WebForm>

  /**
   * Create a form for a standing order.
   *
   * The person registers a repeated transfer with the bank. The form url can be opened once and lives 20 minutes. Creating the
   * form moves no money; the person confirms in the form. Create it with a user token that has clearly more than 20 minutes left:
   * the form runs on that token, and if it expires the form ends as `COMPLETED_WITH_ERROR` with `INVALID_TOKEN`. Afterwards read
   * the standing order in Access with `payload.standingOrderId`.
   *
   * **When the outcome is not known:** Do not create a second form before the first is known to be final: two forms can both be
   * paid. List the newest forms of this user with webForms.list({ order: 'createdAt,desc' }) and compare `type` and `createdAt`
   * with the time of this call. A form found there is the one you made: use it or end it with webForms.cancel. Create again only
   * when no such form appears on a second look some seconds later.
   *
   * Provider page: https://documentation.finapi.io/webform/web-form-2-0-basics
   *
   * @param body - Amount, recipient and rhythm.
   * @returns 201: The form was created: send the person to `url`
   * @throws ApiError 404: Something the body refers to is unknown, such as the profile, account or bank connection (`NOT_FOUND`)
   * @throws ApiError 422: Refused for a business reason: `BANK_NOT_SUPPORTED` (the sender's bank cannot be used),
   * `PAYMENT_NOT_SUPPORTED` (currency, missing capability or missing BIC), `INVALID_REDIRECT_URL` (the licence demands or forbids
   * `redirectUrl`), `MANDATOR_MISCONFIGURATION` (needs finAPI support), `NOT_SUPPORTED`
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await webForms.createStandingOrder(body)
   * ```
   */
  createStandingOrder(body: StandingOrderDetails, options?: RequestOptions): ApiPromise<WebForm>

  /**
   * Create a form that imports a bank connection.
   *
   * The person picks a bank, logs in and chooses accounts. The form url can be opened once and lives 20 minutes. Create it with a
   * user token that has clearly more than 20 minutes left: the form runs on that token, and if it expires the form ends as
   * `COMPLETED_WITH_ERROR` with `INVALID_TOKEN`. After `COMPLETED` the download still runs: wait for `updateStatus` `READY` of
   * the bank connection in `payload.bankConnectionId`, then check the result of its interfaces.
   *
   * **When the outcome is not known:** List the newest forms of this user with webForms.list({ order: 'createdAt,desc' }) and
   * compare `type` and `createdAt` with the time of this call: a form found there is the one you made. Create again when a second
   * look some seconds later finds none. An unused second form does no harm: it expires after 20 minutes, and a duplicate import
   * is refused with `ENTITY_EXISTS`.
   *
   * Provider page: https://documentation.finapi.io/webform/web-form-2-0-basics
   *
   * @param body - What to import and how; every field is optional.
   * @returns 201: The form was created: send the person to `url`
   * @throws ApiError 404: Something the body refers to is unknown, such as the profile, account or bank connection (`NOT_FOUND`)
   * @throws ApiError 422: Refused for a business reason: `BANK_NOT_SUPPORTED` (`bank.id` or `bank.search` finds no usable bank),
   * `BANK_NOT_UNIQUE` (`bank.search` matches several), `INVALID_REDIRECT_URL` (the licence demands or forbids `redirectUrl`),
   * `MANDATOR_MISCONFIGURATION` (needs finAPI support), `NOT_SUPPORTED`
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await webForms.createBankConnectionImport(body)
   * ```
   */
  createBankConnectionImport(body: BankConnectionImportDetails, options?: RequestOptions): ApiPromise<WebForm>
}

/** The `tasks` methods that are called with a user token. */
export interface TasksResource {
  /**
   * Start a background update of a bank connection.
   *
   * Refreshes an imported bank connection, without the person where the bank allows it. When the bank wants the person, the task
   * ends as `WEB_FORM_REQUIRED` and carries a web form: the flow is over only when that form is final too. The task in the answer
   * may already be final (unverified). A non-empty `manageSavedSettings` always leads to a web form. One update per bank
   * connection at a time. This replaces the removed direct update form.
   *
   * **When the outcome is not known:** Look with tasks.list({ order: 'createdAt,desc' }) for one of this bank connection created
   * after this call. A second update meanwhile is answered with 423 `LOCKED`.
   *
   * Provider page: https://documentation.finapi.io/access/update-a-bank-connection-for-web-form-2-0-customer
   *
   * @param body - The bank connection and what to refresh.
   * @returns 201: The task was created; it may already have moved on
   * @throws ApiError 404: The bank connection or the profile is unknown to this user (`NOT_FOUND`)
   * @throws ApiError 422: Refused for a business reason: `BANK_NOT_SUPPORTED` (the bank of the connection is no longer
   * supported), `INVALID_REDIRECT_URL` (the licence demands or forbids `redirectUrl`), `MANDATOR_MISCONFIGURATION` (needs finAPI
   * support), `NOT_SUPPORTED`
   * @throws ApiError 423: The bank connection is being imported or updated right now (`LOCKED`). Try again later
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await tasks.createBackgroundUpdate(body)
   * ```
   */
  createBackgroundUpdate(body: BankConnectionUpdateTaskDetails, options?: RequestOptions): ApiPromise<Task>

  /**
   * List the tasks of the user.
   *
   * One page of the calling user's tasks, oldest first unless `order` says otherwise.
   *
   * Provider page: https://documentation.finapi.io/webform/for-best-results
   *
   * @returns 200: One page of tasks. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of tasks.list()) console.log(item)
   * ```
   */
  list(query?: TasksListQuery, options?: PageOptions): PagePromise<Task, TasksPage>

  /**
   * Read a task.
   *
   * The task with its current status. `WEB_FORM_REQUIRED` is final for the task but not for the flow: go on with webForms.get of
   * `payload.webForm.id`, because it is unverified whether the embedded form status is kept up to date. Poll at most once a
   * second.
   *
   * Provider page: https://documentation.finapi.io/webform/for-best-results
   *
   * @param id - Task id (UUID).
   * @returns 200: The task as it is now
   * @throws ApiError 404: No such task for this user (`NOT_FOUND`)
   * @example
   * ```ts
   * const result = await tasks.get(id)
   * ```
   */
  get(id: string, options?: RequestOptions): ApiPromise<Task>
}

/** The `translations` methods that are called with an admin client token. */
export interface TranslationsResource {
  /**
   * List the translation sets.
   *
   * One page of translation sets; a mandator has at most one. Needs a token of the mandator admin client; any other kind of token
   * is answered with 403.
   *
   * @returns 200: One page of translation sets. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of translations.list()) console.log(item)
   * ```
   */
  list(query?: TranslationsListQuery, options?: PageOptions): PagePromise<TranslationSet, TranslationSetsPage>

  /**
   * Create the translation set.
   *
   * Replaces titles and subtitles of the form's views per language. A mandator has one set, so a second one is refused; delete
   * the old one first. There is no change operation. Needs a token of the mandator admin client; any other kind of token is
   * answered with 403.
   *
   * **When the outcome is not known:** Look for it with `list`: a mandator has at most one set, so one that is there is yours
   * (compare `createdAt`). A second one is refused with `ENTITY_EXISTS`.
   *
   * @param body - The texts, per language.
   * @returns 201: The set was created
   * @throws ApiError 422: The mandator already has a translation set (`ENTITY_EXISTS`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await translations.create(body)
   * ```
   */
  create(body: CreateTranslationDetails, options?: RequestOptions): ApiPromise<TranslationSet>

  /**
   * Read a translation set.
   *
   * The set with the texts of every language it covers. Needs a token of the mandator admin client; any other kind of token is
   * answered with 403.
   *
   * @param id - Translation set id (UUID).
   * @returns 200: The translation set
   * @throws ApiError 404: No such translation set for this mandator (`NOT_FOUND`)
   * @example
   * ```ts
   * const result = await translations.get(id)
   * ```
   */
  get(id: string, options?: RequestOptions): ApiPromise<TranslationSet>

  /**
   * Delete a translation set.
   *
   * Forms show finAPI's own texts again. Needs a token of the mandator admin client; any other kind of token is answered with
   * 403.
   *
   * **When the outcome is not known:** Read it with `get`: a 404 means that it took effect. A second delete is answered with 404,
   * which then is no failure.
   *
   * @param id - Translation set id (UUID).
   * @returns 200: The set is gone. No body
   * @throws ApiError 404: No such translation set for this mandator (`NOT_FOUND`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await translations.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>
}

/** The `profiles` methods that are called with an admin client token. */
export interface ProfilesResource {
  /**
   * List the profiles.
   *
   * One page of the mandator's look-and-feel profiles, oldest first unless `order` says otherwise. Needs a token of the mandator
   * admin client; any other kind of token is answered with 403.
   *
   * @returns 200: One page of profiles. Await it for the first page, or loop over it for every item
   * @example
   * ```ts
   * for await (const item of profiles.list()) console.log(item)
   * ```
   */
  list(query?: ProfilesListQuery, options?: PageOptions): PagePromise<Profile, ProfilesPage>

  /**
   * Create a profile.
   *
   * A profile sets brand, behaviour and colours of forms; forms name it by `profileId`, and the default one applies when they
   * name none. Needs a token of the mandator admin client; any other kind of token is answered with 403.
   *
   * **When the outcome is not known:** Look with `list` for the label. A second one with it is refused with `ENTITY_EXISTS`.
   *
   * @param body - Label, and what differs from finAPI's look.
   * @returns 201: The profile was created
   * @throws ApiError 422: A profile with this label, or another default profile, exists already (`ENTITY_EXISTS`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await profiles.create(body)
   * ```
   */
  create(body: CreateProfileDetails, options?: RequestOptions): ApiPromise<Profile>

  /**
   * Read a profile.
   *
   * The profile with all its settings. Needs a token of the mandator admin client; any other kind of token is answered with 403.
   *
   * @param id - Profile id (UUID).
   * @returns 200: The profile
   * @throws ApiError 404: No such profile for this mandator (`NOT_FOUND`)
   * @example
   * ```ts
   * const result = await profiles.get(id)
   * ```
   */
  get(id: string, options?: RequestOptions): ApiPromise<Profile>

  /**
   * Change a profile.
   *
   * Changes the given parts of a profile. finAPI documents 201, not 200, for a change that succeeded. Needs a token of the
   * mandator admin client; any other kind of token is answered with 403.
   *
   * **When the outcome is not known:** Read it with `get` and compare it with what you sent; send the change again when it is not
   * there.
   *
   * @param id - Profile id (UUID).
   * @param body - The parts to change. How a member that is left out or null is treated is not documented (unverified).
   * @returns 201: The changed profile
   * @throws ApiError 404: No such profile for this mandator (`NOT_FOUND`)
   * @throws ApiError 422: Another profile has this label or is the default already (`ENTITY_EXISTS`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await profiles.update(id, body)
   * ```
   */
  update(id: string, body: EditProfileDetails, options?: RequestOptions): ApiPromise<Profile>

  /**
   * Delete a profile.
   *
   * Forms created afterwards can no longer name it. What happens to open forms that use it is not documented. Needs a token of
   * the mandator admin client; any other kind of token is answered with 403.
   *
   * **When the outcome is not known:** Read it with `get`: a 404 means that it took effect. A second delete is answered with 404,
   * which then is no failure.
   *
   * @param id - Profile id (UUID).
   * @returns 200: The profile is gone. No body
   * @throws ApiError 404: No such profile for this mandator (`NOT_FOUND`)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await profiles.delete(id)
   * ```
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>
}

/**
 * What can be called on finAPI Web Form 2.0 with a user token.
 *
 * Each method lists only the errors that are its own. Any of them may also end in:
 *
 * - ApiError 400: The request is malformed or a field breaks a rule. `errors[]` names each field and what is wrong with it. An
 * unknown body field can be refused as well
 * - AuthenticationError 401: The access token is missing, expired or invalid (`UNAUTHORIZED`). Comes only after a renewed token
 * was refused too
 * - ApiError 403: The token is of the wrong kind or belongs to another mandator (`FORBIDDEN`)
 * - ApiError 500 (writes): finAPI failed (`INTERNAL_SERVER_ERROR`). Whether anything was created is unknown: see the reconcile
 * note of the operation
 */
export interface WebformUserApi {
  readonly webForms: WebFormsResource
  readonly tasks: TasksResource
}

/**
 * What can be called on finAPI Web Form 2.0 with an admin client token.
 *
 * Each method lists only the errors that are its own. Any of them may also end in:
 *
 * - ApiError 400: The request is malformed or a field breaks a rule. `errors[]` names each field and what is wrong with it. An
 * unknown body field can be refused as well
 * - AuthenticationError 401: The access token is missing, expired or invalid (`UNAUTHORIZED`). Comes only after a renewed token
 * was refused too
 * - ApiError 403: The token is of the wrong kind or belongs to another mandator (`FORBIDDEN`)
 * - ApiError 500 (writes): finAPI failed (`INTERNAL_SERVER_ERROR`). Whether anything was created is unknown: see the reconcile
 * note of the operation
 */
export interface WebformAdminApi {
  readonly translations: TranslationsResource
  readonly profiles: ProfilesResource
}
