import type { BelvoWidgetEvent, BelvoWidgetExit } from './belvo-widget-event.ts'
import type {
  BelvoAccessMode,
  BelvoInstitutionType,
  BelvoIntegrationType,
  BelvoWidgetCountryCode,
  BelvoWidgetLocale,
  BelvoWidgetResource,
} from './belvo-widget-options.ts'

/** What the JavaScript widget starts with, in Belvo's spelling. */
export interface BelvoWidgetConfig {
  /**
   * The person connected an institution. Send both to your server and look the link up there before it belongs to a person: whatever comes
   * from a browser is a claim.
   *
   * @param link - id of the new link (UUID)
   * @param institution - Belvo's name of the institution, like `erebor_br_retail`
   */
  readonly callback: (link: string, institution: string) => void
  /** The person closed the widget. */
  readonly onExit?: ((data: BelvoWidgetExit) => void) | undefined
  /** What happens meanwhile: pages, errors the person can recover from, warnings. */
  readonly onEvent?: ((event: BelvoWidgetEvent) => void) | undefined
  /** Belvo's default is `recurrent`. */
  readonly access_mode?: BelvoAccessMode | undefined
  /** Your own id of the person: at least 3 of `A-Z a-z 0-9 _ -`. Never personal data: Belvo stores null then. */
  readonly external_id?: string | undefined
  /** Belvo's default is all of them. */
  readonly country_codes?: readonly BelvoWidgetCountryCode[] | undefined
  /** Institution names as Belvo spells them; exactly one opens its login page directly. */
  readonly institutions?: readonly string[] | undefined
  /** Older singular form of `institutions`. */
  readonly institution?: string | undefined
  readonly institution_types?: readonly BelvoInstitutionType[] | undefined
  /** Only institutions that support all of these. */
  readonly resources?: readonly BelvoWidgetResource[] | undefined
  /** Belvo's default is `es`. */
  readonly locale?: BelvoWidgetLocale | undefined
  /** Ask before closing; Belvo's default is true. */
  readonly show_close_dialog?: boolean | undefined
  /** Ask why the person leaves; Belvo's default is true. */
  readonly show_abandon_survey?: boolean | undefined
  readonly integration_type?: BelvoIntegrationType | undefined
  /** @deprecated Of 2021 and 2022. Give `widget.branding.company_name` to `widgetToken.create`. */
  readonly company_name?: string | undefined
  /** @deprecated Of 2021 and 2022. Give `widget.branding.company_icon` to `widgetToken.create`. */
  readonly company_icon?: string | undefined
  /** @deprecated Of 2021 and 2022. Give `widget.branding.company_logo` to `widgetToken.create`. */
  readonly company_logo?: string | undefined
  /** @deprecated No option of Belvo, although code on the web has it: success comes to `callback`. Giving it is an error. */
  readonly onSuccess?: undefined
  /** @deprecated No option of Belvo, although code on the web has it: errors come to `onEvent` and `onExit`. Giving it is an error. */
  readonly onError?: undefined
}

/** A widget that can be shown. */
export interface BelvoWidget {
  /**
   * Shows the widget in the element with the id `belvo`. A page shows one widget: another one that is still there is destroyed first.
   *
   * @throws InvalidArgumentError when the page has no element with the id `belvo`
   */
  build(): void
  /**
   * Empties the element and silences the handlers, for instance when your component goes away. Belvo documents no way to close its widget from
   * outside, so the person is not asked and `onExit` is not called. Does nothing when the widget is not shown; `build()` may follow.
   */
  destroy(): void
}

/** Belvo's script, once it is there. */
export interface BelvoWidgetFactory {
  /**
   * @param accessToken - the `access` text of a widget-token answer, which your server asked for: about ten minutes, one connection
   * @throws InvalidArgumentError when the token is no token, `callback` is missing, or `onSuccess` or `onError` is given, which Belvo would ignore
   * @see https://developers.belvo.com/developer_resources/web-widget-startup-configuration
   */
  createWidget(accessToken: string, config: BelvoWidgetConfig): BelvoWidget
}

/** Options of `loadBelvoWidget`; the first call of a page decides. */
export interface LoadBelvoWidgetOptions {
  /** Address of the script, `https://cdn.belvo.io/belvo-widget-1-stable.js` unless told: the sandbox's, or that of a copy of yours. */
  readonly src?: string | undefined
  /** The nonce of a Content-Security-Policy, for the script element. */
  readonly nonce?: string | undefined
  /** Milliseconds until a script that neither loads nor fails is given up, 30 000 by default. */
  readonly timeoutMs?: number | undefined
}
