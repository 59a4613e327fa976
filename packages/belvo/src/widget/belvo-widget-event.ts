import type { BelvoDeepLinkErrorCode, BelvoExitErrorCode, BelvoExitErrorMessage, BelvoExitStep, BelvoWarningCode, BelvoWarningMessage } from './belvo-widget-codes.ts'

/** The person sees another page of the widget. */
export interface BelvoPageLoadEvent {
  readonly eventName: 'PAGE_LOAD'
  readonly request_id?: string | undefined
  readonly meta_data: {
    /** Path of the page, like `/institutions`. */
    readonly page?: string | undefined
    /** Path of the page before. */
    readonly from?: string | undefined
    /** Belvo's name of the institution; empty or missing until one is chosen. */
    readonly institution_name?: string | undefined
  }
}

/** Something failed; the person may try again. */
export interface BelvoErrorEvent {
  readonly eventName: 'ERROR'
  /** For Belvo's support (UUID). */
  readonly request_id?: string | undefined
  readonly meta_data: {
    readonly error_code?: BelvoExitErrorCode | BelvoDeepLinkErrorCode | undefined
    readonly error_message?: BelvoExitErrorMessage | undefined
    /** Belvo's name of the institution. */
    readonly institution_name?: string | undefined
    /** RFC 3339. */
    readonly timestamp?: string | undefined
  }
}

/** Something to know; the widget goes on. */
export interface BelvoWarningEvent {
  readonly eventName: 'WARNING'
  /** For Belvo's support (UUID). */
  readonly request_id?: string | undefined
  readonly meta_data: {
    readonly warning_code?: BelvoWarningCode | undefined
    readonly warning_message?: BelvoWarningMessage | undefined
    /** Belvo's name of the institution. */
    readonly institution_name?: string | undefined
    /** RFC 3339. */
    readonly timestamp?: string | undefined
  }
}

/** An event that is newer than this release. */
export interface BelvoUnknownWidgetEvent {
  readonly eventName: 'unknown'
  /** The name as it came. */
  readonly rawEventName: string
  readonly request_id?: string | undefined
  readonly meta_data: Readonly<Record<string, unknown>>
}

/**
 * What the widget tells while a person uses it; `switch (event.eventName)` narrows it. The details are always in `meta_data`: Belvo's pages
 * also spell it `metadata`.
 */
export type BelvoWidgetEvent = BelvoPageLoadEvent | BelvoErrorEvent | BelvoWarningEvent | BelvoUnknownWidgetEvent

/** How a person left the widget. */
export interface BelvoWidgetExit {
  /** The last error before; null or missing when there was none. */
  readonly last_encountered_error?: { readonly code?: BelvoExitErrorCode | undefined; readonly message?: BelvoExitErrorMessage | undefined } | null | undefined
  readonly meta_data: {
    /** Belvo's name of the institution that was chosen last. */
    readonly institution_name?: string | undefined
    readonly step?: BelvoExitStep | undefined
  }
}
