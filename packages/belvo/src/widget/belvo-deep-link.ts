import type {
  BelvoDeepLinkErrorCode,
  BelvoDeepLinkErrorMessage,
  BelvoExitErrorCode,
  BelvoExitErrorMessage,
  BelvoExitStep,
  BelvoWarningCode,
  BelvoWarningMessage,
} from './belvo-widget-codes.ts'

interface DeepLink {
  /** Every parameter of the URL, decoded, your own included. */
  readonly parameters: Readonly<Record<string, string>>
}

/** The person connected an institution. A link in a URL proves nothing: look the link up through the API before using it. */
export interface BelvoSuccessDeepLink extends DeepLink {
  readonly kind: 'success'
  /** Id of the new link (UUID). */
  readonly link: string
  /** Belvo's name of the institution, like `erebor_br_retail`. */
  readonly institution?: string | undefined
}

/** The person left, with or without an error before. Every member may be missing: a URL without parameters is an exit too. */
export interface BelvoExitDeepLink extends DeepLink {
  readonly kind: 'exit'
  readonly lastEncounteredErrorCode?: BelvoExitErrorCode | undefined
  readonly lastEncounteredErrorMessage?: BelvoExitErrorMessage | undefined
  /** Belvo's name of the institution that was chosen last. */
  readonly institutionName?: string | undefined
  readonly step?: BelvoExitStep | undefined
}

/** The widget could not go on. */
export interface BelvoErrorDeepLink extends DeepLink {
  readonly kind: 'error'
  /** Missing when only a description came, as on the bank-side failures of Open Finance Brazil. */
  readonly error?: BelvoDeepLinkErrorCode | undefined
  /** `error_message` (Connect, Open Finance Brazil) or `error_description` (Pix Biometria, bank-side failures). */
  readonly errorMessage?: BelvoDeepLinkErrorMessage | undefined
  /** The part of the URL the error stood in. */
  readonly source: 'query' | 'fragment'
}

/** Something to know; the widget stays open. */
export interface BelvoWarningDeepLink extends DeepLink {
  readonly kind: 'warning'
  readonly warning: BelvoWarningCode
  readonly warningMessage?: BelvoWarningMessage | undefined
}

/** What a deep link of a hosted widget says; `switch (deepLink.kind)` narrows it. */
export type BelvoDeepLink = BelvoSuccessDeepLink | BelvoExitDeepLink | BelvoErrorDeepLink | BelvoWarningDeepLink

/** The Pix Biometria widget came back to your success URL. It says nothing about the money: read the enrollment or the payment intent. */
export interface BelvoPixSuccessDeepLink extends DeepLink {
  readonly kind: 'success'
}

/** The person left the Pix Biometria widget, or their browser cannot do WebAuthn. */
export interface BelvoPixExitDeepLink extends DeepLink {
  readonly kind: 'exit'
}

/** What a deep link of the Pix Biometria widget says; `switch (deepLink.kind)` narrows it. */
export type BelvoPixDeepLink = BelvoPixSuccessDeepLink | BelvoPixExitDeepLink | BelvoErrorDeepLink

/** The bank sent the payer back from an enrollment. */
export interface BelvoEnrollmentSuccessDeepLink extends DeepLink {
  readonly kind: 'success'
  /** For `payments.enrollments.completeRedirection` on your server. `code` and `id_token` are secrets. */
  readonly redirection: { state: string; code?: string; id_token?: string }
}

/** The bank sent the payer back with an error. */
export interface BelvoEnrollmentErrorDeepLink extends BelvoErrorDeepLink {
  /**
   * For `payments.enrollments.completeRedirection` on your server: Belvo wants to hear of failures too. Missing when the bank gave no `state`
   * or no `error`; then read the enrollment.
   */
  readonly redirection?: { state: string; error: string; error_description: string } | undefined
}

/** Nothing of a bank stands in the URL: read the enrollment to learn where it is. */
export interface BelvoEnrollmentExitDeepLink extends DeepLink {
  readonly kind: 'exit'
}

/** How a bank sent a payer back from an enrollment; `switch (deepLink.kind)` narrows it. */
export type BelvoEnrollmentDeepLink = BelvoEnrollmentSuccessDeepLink | BelvoEnrollmentErrorDeepLink | BelvoEnrollmentExitDeepLink

/** For the hosted widgets; the same as no options. */
export interface BelvoHostedDeepLinkOptions {
  readonly flavour?: 'multi-region' | 'ofda-brazil' | undefined
}

/** For the Pix Biometria widget, whose success and plain exit carry no parameters: only their addresses tell them apart. */
export interface BelvoPixDeepLinkOptions {
  readonly flavour: 'pix-biometria'
  /** `callback_urls.success` as you sent it with the token. It must differ from `callback_urls.exit`. */
  readonly successUrl: string
}

/** For the `callback_url` of an enrollment, where the payer's bank comes back to. */
export interface BelvoEnrollmentDeepLinkOptions {
  readonly flavour: 'enrollment'
}
