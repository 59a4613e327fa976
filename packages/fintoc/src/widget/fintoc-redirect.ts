import type { FintocWidgetEventName } from './fintoc-widget-event-name.ts'

/** Query parameters by name, decoded; of a repeated one, the last. */
export type FintocRedirectParameters = Readonly<Record<string, string>>

/** The person went through. No proof: exchange the token, ask the API or wait for the webhook. */
export interface FintocSucceededRedirect {
  readonly type: 'succeeded'
  /** Id of the object, `li_...` for a link intent. */
  readonly id: string | undefined
  /** Kind of the object, e.g. `link_intent`. */
  readonly object: string | undefined
  /** Link intents only: send it to your server, which exchanges it for the link within 30 minutes. */
  readonly exchangeToken: string | undefined
  readonly parameters: FintocRedirectParameters
}

/** The person closed the widget. */
export interface FintocExitRedirect {
  readonly type: 'exit'
  readonly parameters: FintocRedirectParameters
}

/** A step was reached; comes only from a page opened with `eventRedirects: true`. */
export interface FintocEventRedirect {
  readonly type: 'event'
  readonly name: FintocWidgetEventName
  /** Milliseconds since 1970. */
  readonly timestamp: number | undefined
  readonly parameters: FintocRedirectParameters
}

/** A page of the widget itself (or `about:blank`): let the web view load it. */
export interface FintocPageRedirect {
  readonly type: 'page'
  readonly url: string
}

/** A bank's page or app: open it outside of the web view. */
export interface FintocExternalRedirect {
  readonly type: 'external'
  readonly url: string
}

/** Nothing to act on: a `fintocwidget:` URL of a kind that is not known yet, or a scheme that must not be opened, such as `javascript:`. */
export interface FintocUnknownRedirect {
  readonly type: 'unknown'
  /** What follows the scheme of a `fintocwidget:` URL; empty for other schemes. */
  readonly path: string
  readonly parameters: FintocRedirectParameters
}

/** Where the web view wants to go; `type` tells what to do. */
export type FintocRedirect =
  | FintocSucceededRedirect
  | FintocExitRedirect
  | FintocEventRedirect
  | FintocPageRedirect
  | FintocExternalRedirect
  | FintocUnknownRedirect
