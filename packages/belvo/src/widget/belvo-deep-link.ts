/** Why the last try failed before the person left; an open list. */
export type BelvoExitErrorCode = 'institution_down' | 'login_error' | 'too_many_sessions' | 'unexpected_error' | (string & {})

/** Where the person was when leaving; an open list. */
export type BelvoExitStep = 'abandon-survey' | (string & {})

/** Code of an error that ended the widget: upper case from the Connect and OFDA widgets, lower case from Pix Biometria; an open list. */
export type BelvoDeepLinkErrorCode = 'ACCESS_TOKEN_NOT_VALID' | 'session_expired_ob' | 'token_not_valid' | (string & {})

/** Code of a warning; an open list. */
export type BelvoWarningCode = 'institution_disabled' | (string & {})

/** The person connected an institution. A link in a URL proves nothing: look the link up through the API before using it. */
export interface BelvoSuccessDeepLink {
  readonly kind: 'success'
  /** Id of the new link (UUID). */
  readonly link: string
  /** Belvo's name of the institution, like `erebor_br_retail`. */
  readonly institution?: string | undefined
  /** Every parameter of the URL, decoded, your own included. */
  readonly parameters: Readonly<Record<string, string>>
}

/** The person left, with or without an error before. Every member may be missing: a URL without parameters is an exit too. */
export interface BelvoExitDeepLink {
  readonly kind: 'exit'
  readonly lastEncounteredErrorCode?: BelvoExitErrorCode | undefined
  readonly lastEncounteredErrorMessage?: string | undefined
  /** Belvo's name of the institution that was chosen last. */
  readonly institutionName?: string | undefined
  readonly step?: BelvoExitStep | undefined
  /** Every parameter of the URL, decoded, your own included. */
  readonly parameters: Readonly<Record<string, string>>
}

/** The widget could not go on. */
export interface BelvoErrorDeepLink {
  readonly kind: 'error'
  /** Missing when only a description came, as on the bank-side failures of Open Finance Brazil. */
  readonly error?: BelvoDeepLinkErrorCode | undefined
  /** `error_message` (Connect, OFDA) or `error_description` (Pix Biometria, bank-side failures). */
  readonly errorMessage?: string | undefined
  /** The part of the URL the error stood in. */
  readonly source: 'query' | 'fragment'
  /** Every parameter of the URL, decoded, your own included. */
  readonly parameters: Readonly<Record<string, string>>
}

/** Something to know; the widget stays open. */
export interface BelvoWarningDeepLink {
  readonly kind: 'warning'
  readonly warning: BelvoWarningCode
  readonly warningMessage?: string | undefined
  /** Every parameter of the URL, decoded, your own included. */
  readonly parameters: Readonly<Record<string, string>>
}

/** What a deep link of a hosted Belvo widget says; `switch (deepLink.kind)` narrows it. */
export type BelvoDeepLink = BelvoSuccessDeepLink | BelvoExitDeepLink | BelvoErrorDeepLink | BelvoWarningDeepLink
