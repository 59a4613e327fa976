import type { FintocWidgetEventName } from './fintoc-widget-event-name.ts'

/** What the widget is opened for. */
export type FintocWidgetProduct = 'movements' | 'payments' | 'subscriptions' | 'invoices'

/** Whose account it is. */
export type FintocWidgetHolderType = 'individual' | 'business'

/** Country of the bank, lower case. */
export type FintocWidgetCountry = 'cl' | 'mx'

/** Fills the login of the bank in; with `editable: false` the person cannot change it. */
export interface FintocWidgetUsername {
  readonly value: string
  readonly editable?: boolean | undefined
}

interface FintocWidgetBase {
  /** `pk_test_...` or `pk_live_...`. Never the secret key: whoever opens the page can read it. */
  readonly publicKey: string
  /** Id of a bank to start at. */
  readonly institutionId?: string | undefined
  /** Login at the bank, filled in for the person. */
  readonly username?: string | FintocWidgetUsername | undefined
}

/** The server made an intent: a link intent, a refresh that needs a second factor, a (former) payment intent or a subscription intent. */
export interface FintocWidgetTokenOptions extends FintocWidgetBase {
  /** `widget_token` of the intent. */
  readonly widgetToken: string
  /** Whether Fintoc needs it beside a widget token is not documented, so both are taken. */
  readonly product?: FintocWidgetProduct | undefined
  readonly holderType?: FintocWidgetHolderType | undefined
  /** Fintoc's default is `cl`. */
  readonly country?: FintocWidgetCountry | undefined
  readonly sessionToken?: undefined
  readonly webhookUrl?: undefined
  readonly linkToken?: undefined
}

/** The older way to connect an account: nothing is made before, and the link goes to a URL of yours as `link.created`. */
export interface FintocWidgetWebhookOptions extends FintocWidgetBase {
  readonly product: 'movements' | 'invoices'
  readonly holderType: FintocWidgetHolderType
  /** Fintoc's default is `cl`. */
  readonly country?: FintocWidgetCountry | undefined
  /** Where `link.created` is posted, with the link token that comes once only. Its signature is undocumented: put a token of yours into the URL. */
  readonly webhookUrl: string
  /** Token of a link that exists, to connect it again. A secret: hand it to the person it belongs to only. */
  readonly linkToken?: string | undefined
  readonly widgetToken?: undefined
  readonly sessionToken?: undefined
}

/** A payment with a checkout session made with `ui_mode: 'embedded'`. */
export interface FintocWidgetSessionOptions extends FintocWidgetBase {
  readonly product: 'payments'
  /** `session_token` of the checkout session. */
  readonly sessionToken: string
  readonly holderType?: FintocWidgetHolderType | undefined
  /** Fintoc's default is `cl`. */
  readonly country?: FintocWidgetCountry | undefined
  readonly widgetToken?: undefined
  readonly webhookUrl?: undefined
  readonly linkToken?: undefined
}

/** The combinations Fintoc documents; which of `widgetToken`, `webhookUrl` and `sessionToken` is given decides the rest. */
export type FintocWidgetConnection = FintocWidgetTokenOptions | FintocWidgetWebhookOptions | FintocWidgetSessionOptions

/**
 * What a success hands over. Nothing in it is proof: exchange the token, ask the API or wait for the webhook.
 */
export interface FintocWidgetSuccess {
  /** Id of the link intent, or of the link in the `webhookUrl` flow. */
  readonly id?: string | undefined
  /** Link intents only: send it to your server, which exchanges it for the link within 30 minutes. */
  readonly exchangeToken?: string | undefined
  readonly [field: string]: unknown
}

/** What comes with an event. Only a timestamp is known of it. */
export interface FintocWidgetEventMetadata {
  /** Milliseconds since 1970 where it was seen. */
  readonly timestamp?: number | string | undefined
  readonly [field: string]: unknown
}

/** What the widget tells your page; every member is optional. */
export interface FintocWidgetCallbacks {
  /** The person went through. Called with an empty object when the widget hands nothing over. */
  readonly onSuccess?: ((success: FintocWidgetSuccess) => void) | undefined
  /** The person closed the widget. */
  readonly onExit?: (() => void) | undefined
  /** A step was reached; for tracking, not for decisions. */
  readonly onEvent?: ((name: FintocWidgetEventName, metadata: FintocWidgetEventMetadata) => void) | undefined
}

/** What a widget is made with. */
export type FintocWidgetOptions = FintocWidgetConnection & FintocWidgetCallbacks
