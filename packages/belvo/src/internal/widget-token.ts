import type { ApiPromise, RequestOptions } from '@kit/core/http'
import type { BelvoKeys } from '../belvo-client-options.ts'
import type {
  AggregationApi,
  FetchResourcesEmploymentBrazil,
  FetchResourcesEmploymentMexico,
  FetchResourcesFiscalMexico,
  FetchResourcesOfdaBrazil,
  WidgetConsent,
  WidgetIdentification,
  WidgetOpenFinance,
  WidgetPortalConsent,
  WidgetSettings,
  WidgetToken,
} from '../generated/aggregation.gen.ts'
import type {
  BiometricPaymentWidgetRequest,
  EnrollmentBiometricPaymentWidget,
  PaymentIntentBiometricWidget,
  PaymentsWidgetToken,
} from '../generated/payments-brazil.gen.ts'

/** A person connects an institution with credentials: the Mexican tax authority, a social security institute, a bank. */
export interface BelvoCredentialsWidgetToken {
  /** What the widget may do. */
  readonly scopes: 'read_institutions,write_links'
  /**
   * What Belvo reads once the link exists, of one product: fiscal data of Mexico (SAT), employment in Mexico (IMSS, ISSSTE) or in Brazil (INSS).
   * `ACCOUNTS`, `TRANSACTIONS` and `OWNERS` of a bank are in a guide of Belvo, and no more in its API reference.
   */
  readonly fetch_resources:
    | readonly FetchResourcesFiscalMexico[number][]
    | readonly FetchResourcesEmploymentMexico[number][]
    | readonly FetchResourcesEmploymentBrazil[number][]
    | readonly ('ACCOUNTS' | 'TRANSACTIONS' | 'OWNERS')[]
  /** After how many days without a retrieval the data is deleted, `1d` to `999d`. */
  readonly stale_in: `${number}d`
  /** How long Belvo keeps the login: for good, not at all, or `1d` to `365d`. A recurrent link needs `store`. */
  readonly credentials_storage?: 'store' | 'nostore' | `${number}d` | undefined
  /** Your own id of the person. Of one sample only (unverified); the widget itself takes it, too. */
  readonly external_id?: string | undefined
  /** Look and ways back. A hosted widget needs all three `callback_urls`. */
  readonly widget: WidgetSettings & {
    /** Not with these scopes. */
    readonly openfinance_feature?: undefined
  }
}

/** A person enters new credentials for a link that exists (update mode). Known from Belvo's own libraries only (unverified). */
export interface BelvoUpdateWidgetToken {
  /** What the widget may do. */
  readonly scopes: 'read_institutions,write_links,read_links'
  /** Id of the link to repair (UUID). */
  readonly link_id: string
  /** Look and ways back. Which members are read here is not documented. */
  readonly widget?: WidgetSettings | undefined
}

type Person = WidgetIdentification & { type: 'CPF' }
type Company = WidgetIdentification & { type: 'CNPJ' }

interface Consenting {
  /** Always these four. */
  readonly permissions: readonly ['REGISTER', 'ACCOUNTS', 'CREDIT_CARDS', 'CREDIT_OPERATIONS']
  /** Who consents. A person: the CPF. A company: the CPF of the person who acts for it and its CNPJ. */
  readonly identification_info: readonly [Person] | readonly [Person, Company]
}

/** A person or a company in Brazil gives an Open Finance consent. */
export interface BelvoOpenFinanceWidgetToken {
  /** What the widget may do. */
  readonly scopes: 'read_institutions,write_links,read_consents,write_consents,write_consent_callback,delete_consents'
  /** What Belvo reads once the consent is given. Enrichment (`INCOMES`, `RECURRING_EXPENSES`, `RISK_INSIGHTS`) needs `ACCOUNTS` and `TRANSACTIONS`. */
  readonly fetch_resources: readonly FetchResourcesOfdaBrazil[number][]
  /** After how many days without a retrieval the data is deleted, `1d` to `999d`. */
  readonly stale_in: `${number}d`
  /** Look, consent and ways back; all three `callback_urls` are needed. */
  readonly widget: Omit<WidgetOpenFinance, 'consent'> & { readonly consent: Omit<WidgetConsent, keyof Consenting> & Consenting }
  /** Not with these scopes: there are no credentials to keep. */
  readonly credentials_storage?: undefined
}

/** A person looks after the consents they have given (My Belvo Portal). */
export interface BelvoPortalWidgetToken {
  /** What the portal may do. */
  readonly scopes: 'read_consents,write_consents,write_consent_callback'
  /** Whose consents are shown. */
  readonly widget: { readonly openfinance_feature: 'consent_management'; readonly consent: Omit<WidgetPortalConsent, keyof Consenting> & Consenting }
}

/** What a token of data aggregation is for, without your keys: each list of `scopes` is one flavour and decides which members there are. */
export type BelvoWidgetTokenRequest =
  | BelvoCredentialsWidgetToken
  | BelvoUpdateWidgetToken
  | BelvoOpenFinanceWidgetToken
  | BelvoPortalWidgetToken

/** Access tokens for the widgets; the client fills in its own keys. */
export interface BelvoWidgetTokens {
  /**
   * Makes a token that opens a widget once. It lives for ten minutes by Belvo's documentation; make a new one each time.
   *
   * @param body - What the widget may do; `scopes` decides which members there are. `id` and `password` are filled in.
   * @see https://developers.belvo.com/apis/belvoopenapispec/widget-access-token/generatewidgetaccesstoken
   *
   * @example
   * ```ts
   * const { access } = await belvo.widgetToken.create({
   *   scopes: 'read_institutions,write_links',
   *   fetch_resources: ['INVOICES', 'TAX_STATUS'],
   *   stale_in: '90d',
   *   widget: { callback_urls: { success: 'myapp://success', exit: 'myapp://exit', event: 'myapp://event' } },
   * })
   * ```
   */
  create(body: BelvoWidgetTokenRequest, options?: RequestOptions): ApiPromise<WidgetToken>
}

interface PixLook extends Omit<BiometricPaymentWidgetRequest['widget'], 'enrollment' | 'payment_intent'> {}

/** A payer enrolls a device for Pix by biometrics. */
export interface BelvoPixEnrollmentWidgetToken {
  use_cases: ['ENROLLMENT']
  /** What is enrolled, look and ways back. */
  widget: PixLook & { enrollment: EnrollmentBiometricPaymentWidget; payment_intent?: undefined }
}

/** A payer pays with a device that is enrolled. */
export interface BelvoPixPaymentWidgetToken {
  use_cases: ['PAYMENT_INTENT']
  /** What is paid, look and ways back. */
  widget: PixLook & { payment_intent: PaymentIntentBiometricWidget; enrollment?: undefined }
}

/** A payer enrolls a device and pays with it. */
export interface BelvoPixFullWidgetToken {
  use_cases: ['ENROLLMENT', 'PAYMENT_INTENT'] | ['PAYMENT_INTENT', 'ENROLLMENT']
  /** What is enrolled and paid, look and ways back. */
  widget: PixLook & { enrollment: EnrollmentBiometricPaymentWidget; payment_intent: PaymentIntentBiometricWidget }
}

/** What a token of the Pix Biometria widget is for; each use case needs its part of `widget`. */
export type BelvoPixWidgetTokenRequest = BelvoPixEnrollmentWidgetToken | BelvoPixPaymentWidgetToken | BelvoPixFullWidgetToken

/** Access tokens for the Pix Biometria widget. */
export interface BelvoPixWidgetTokens {
  /**
   * Makes a token for one opening of the Pix Biometria widget, which enrolls a device, pays, or both. It lives 30 minutes and says what will be
   * paid, so make it on your server. Making a second one is harmless: nothing happens before the payer uses it.
   *
   * @param body - What the widget is to do, with a part of `widget` for each of the `use_cases`.
   * @see https://developers.belvo.com/products/payments_brazil/payments-brazil-bio-pix-widget-guide
   *
   * @example
   * ```ts
   * const { access } = await belvo.payments.widgetToken.create({
   *   use_cases: ['ENROLLMENT'],
   *   widget: {
   *     enrollment: { type: 'open_finance_biometric_pix', details: { customer: customerId }, metadata: {} },
   *     callback_urls: { success: 'myapp://enrolled', exit: 'myapp://left' },
   *     branding: { company_name: 'Acme' },
   *   },
   * })
   * ```
   */
  create(body: BelvoPixWidgetTokenRequest, options?: RequestOptions): ApiPromise<PaymentsWidgetToken>
}

/** Puts the keys of the client into the body of a token request, where Belvo wants them. */
export function withWidgetKeys(api: AggregationApi, { secretId: id, secretPassword: password }: BelvoKeys): Omit<AggregationApi, 'widgetToken'> & { readonly widgetToken: BelvoWidgetTokens } {
  const { create } = api.widgetToken as { create: (body: object, options?: RequestOptions) => ApiPromise<WidgetToken> }
  return { ...api, widgetToken: { create: (body, options) => create({ ...body, id, password }, options) } }
}
