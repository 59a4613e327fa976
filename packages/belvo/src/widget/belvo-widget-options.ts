/** `recurrent` links are refreshed by Belvo, `single` ones are read once. */
export type BelvoAccessMode = 'single' | 'recurrent'

/** Countries a widget can offer, upper case. */
export type BelvoWidgetCountryCode = 'MX' | 'BR'

/** Language of the widget, lower case. */
export type BelvoWidgetLocale = 'es' | 'pt' | 'en'

/** Kinds of institutions a widget can offer. */
export type BelvoInstitutionType = 'retail' | 'business' | 'fiscal' | 'employment'

/** How the institution is reached. */
export type BelvoIntegrationType = 'openfinance' | 'credentials'

/** Name of a resource, upper case; an open list. */
export type BelvoWidgetResource =
  | 'ACCOUNTS'
  | 'BALANCES'
  | 'BILLS'
  | 'EMPLOYMENTS'
  | 'EMPLOYMENT_RECORDS'
  | 'FINANCIAL_STATEMENTS'
  | 'INCOMES'
  | 'INVESTMENTS'
  | 'INVESTMENT_TRANSACTIONS'
  | 'INVOICES'
  | 'OWNERS'
  | 'RECURRING_EXPENSES'
  | 'RISK_INSIGHTS'
  | 'TRANSACTIONS'
  | 'TAX_COMPLIANCE_STATUS'
  | 'TAX_RETENTIONS'
  | 'TAX_RETURNS'
  | 'TAX_STATUS'
  | (string & {})

interface PageOptions {
  /** Another place of the page: `sandbox.belvo.widget.hostedUrl` of `@kit/sandbox`. https, or plain http on this machine. */
  readonly baseUrl?: string | undefined
}

interface HostedWidgetOptions extends PageOptions {
  /** The `access` token of the widget-token answer: about 10 minutes, one successful connection. */
  readonly accessToken: string
  /** Belvo's default is `recurrent`. */
  readonly accessMode?: BelvoAccessMode | undefined
  /** Your own id of the person: at least 3 of `A-Z a-z 0-9 _ -`. Never personal data: Belvo stores null then. */
  readonly externalId?: string | undefined
  /** Institution names as Belvo spells them; exactly one opens its login page directly. */
  readonly institutions?: readonly string[] | undefined
  /** Older singular form of `institutions`. */
  readonly institution?: string | undefined
  /** Only institutions that support all of these. */
  readonly resources?: readonly BelvoWidgetResource[] | undefined
  /** Belvo's default is all of them. */
  readonly countryCodes?: readonly BelvoWidgetCountryCode[] | undefined
  /** Ask before closing; Belvo's default is true. */
  readonly showCloseDialog?: boolean | undefined
  /** Ask why the person leaves; Belvo's default is true. */
  readonly showAbandonSurvey?: boolean | undefined
  readonly integrationType?: BelvoIntegrationType | undefined
}

/** The hosted widget of Mexico (fiscal, employment) and Brazil (employment). */
export interface BelvoMultiRegionWidgetOptions extends HostedWidgetOptions {
  readonly flavour: 'multi-region'
  readonly institutionTypes?: readonly BelvoInstitutionType[] | undefined
  /** Belvo's default is `es`. */
  readonly locale?: BelvoWidgetLocale | undefined
}

/** The hosted widget of regulated Open Finance in Brazil; `locale=pt` is always sent, Belvo requires it. */
export interface BelvoOfdaWidgetOptions extends HostedWidgetOptions {
  readonly flavour: 'ofda-brazil'
  readonly institutionTypes?: readonly ('retail' | 'business')[] | undefined
  readonly locale?: 'pt' | undefined
  /** Older integrations send `webapp`. */
  readonly mode?: 'webapp' | undefined
}

/** The portal where anyone can look at the consents given; no token. */
export interface BelvoPortalPublicOptions extends PageOptions {
  readonly flavour: 'my-belvo-portal'
  readonly mode: 'public'
}

/** The portal, opened for one person by a token made for consent management. */
export interface BelvoPortalCustomOptions extends PageOptions {
  readonly flavour: 'my-belvo-portal'
  readonly mode: 'custom'
  /** The `access` token of a widget token with the consent-management feature. */
  readonly accessToken: string
}

/** The portal, opened on the renewal of one consent; the values come with the consent-expired webhook. */
export interface BelvoPortalRenewOptions extends PageOptions {
  readonly flavour: 'my-belvo-portal'
  readonly mode: 'renew'
  /** The `access` token of a widget token with the consent-management feature. */
  readonly accessToken: string
  /** UUID. */
  readonly linkId: string
  /** UUID. */
  readonly consentId: string
  /** Belvo's name of the institution. */
  readonly institution: string
  /** Name to show; encoded for you. */
  readonly institutionDisplayName: string
  /** http or https URL. */
  readonly institutionIconLogo: string
}

/** The widget that enrols a device for Pix by biometrics or confirms a payment with it. */
export interface BelvoPixBiometriaWidgetOptions extends PageOptions {
  readonly flavour: 'pix-biometria'
  /** Token of the payments API: 30 minutes. */
  readonly accessToken: string
}

/** What a hosted widget is opened with; `flavour` (and `mode` for the portal) decides which options exist. */
export type BelvoWidgetOptions =
  | BelvoMultiRegionWidgetOptions
  | BelvoOfdaWidgetOptions
  | BelvoPortalPublicOptions
  | BelvoPortalCustomOptions
  | BelvoPortalRenewOptions
  | BelvoPixBiometriaWidgetOptions
