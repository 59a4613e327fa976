import { InvalidArgumentError } from '@kit/core'
import { checkedUrl } from '../internal/checked-url.ts'
import { isText } from '../internal/json.ts'
import { checkOnEvent, createWebFormHandlers } from '../internal/web-form-handlers.ts'
import type { FinapiWebFormEvent, FinapiWebFormHandlers } from './finapi-web-form-event.ts'

/** Languages the component speaks. */
export type FinapiWebFormLanguage = 'cs' | 'de' | 'en' | 'es' | 'fr' | 'it' | 'nl' | 'pl' | 'ro' | 'sk' | 'tr'

/** Which form: its link, or the two parts of it. */
export type FinapiWebFormSource =
  | {
      /** `webForm.url` exactly as finAPI returned it. Its last part is a one-time token: send it to the person's browser and nowhere else. */
      readonly url: string
      readonly token?: undefined
      readonly targetUrl?: undefined
    }
  | {
      /** The id of the form, which is a one-time token. */
      readonly token: string
      /** Base URL of the Web Form, `https://webform-live.finapi.io` or `https://webform-sandbox.finapi.io`. */
      readonly targetUrl: string
      readonly url?: undefined
    }

/** How the form looks. finAPI describes these properties by their names only. */
export interface FinapiWebFormAppearance {
  /** Language of the form. */
  readonly language?: FinapiWebFormLanguage | undefined
  /** Dark or light colours. */
  readonly colorMode?: 'dark' | 'light' | undefined
  /** Https link shown where the form was cancelled or failed. */
  readonly customerSupportUrl?: string | undefined
  /** Link back to your app, also of its own scheme; not `javascript:`, `data:` and the like. */
  readonly backToAppUrl?: string | undefined
  /** A layout by its name, or the widths at which layouts change. Not described by finAPI, so an open list. */
  readonly layoutConfig?: 'xs' | 'sm' | 'md' | 'lg' | (string & {}) | Readonly<Record<string, number>> | undefined
  /** Without margins around the form. */
  readonly noMargins?: boolean | undefined
  /** As high as the element it is in. */
  readonly fillHeight?: boolean | undefined
  /** @deprecated finAPI replaced it with `targetUrl`, which is always set. */
  readonly targetEnvironment?: string | undefined
}

/** What {@link finapiWebFormProps} is made from. */
export type FinapiWebFormPropsOptions = FinapiWebFormSource &
  FinapiWebFormAppearance & {
    /** Told of what happens; see {@link FinapiWebFormEvent}. What it throws is reported as an uncaught error, apart from the component. */
    readonly onEvent: (event: FinapiWebFormEvent) => unknown
  }

/** The properties of the component `@finapi/web-form`. */
export interface FinapiWebFormProperties extends FinapiWebFormAppearance {
  /** The id of the form, which is a one-time token. */
  readonly token: string
  /** Base URL of the Web Form. */
  readonly targetUrl: string
}

const APPEARANCE = ['language', 'colorMode', 'customerSupportUrl', 'backToAppUrl', 'layoutConfig', 'noMargins', 'fillHeight', 'targetEnvironment'] as const
const SCRIPT_SCHEMES: ReadonlySet<string> = new Set(['javascript:', 'data:', 'vbscript:', 'blob:', 'file:'])

/**
 * Makes what finAPI's own component wants, from the link of a form: its properties, and its five handlers turned into one function with one
 * typed event. `mountFinapiWebForm` does this and the rest; take this one where a framework's wrapper holds the component.
 *
 * The component itself is finAPI's package `@finapi/web-form`, which you install.
 *
 * @returns `properties` and `handlers`. A form's handlers pass on `loaded` once, and one ending. Make new ones for each form.
 * @throws InvalidArgumentError when the link is no link of a form, or another URL cannot be used; the message never shows one.
 * @see https://documentation.finapi.io/webform/web-form-2-0-basics
 *
 * @example
 * ```ts
 * const { properties, handlers } = finapiWebFormProps({ url: form.url, language: 'de', onEvent: ({ type }) => askServer(type) })
 * load(element, properties, handlers)
 * ```
 */
export function finapiWebFormProps(options: FinapiWebFormPropsOptions): {
  readonly properties: FinapiWebFormProperties
  readonly handlers: FinapiWebFormHandlers
} {
  const { onEvent, customerSupportUrl, backToAppUrl } = options
  checkOnEvent(onEvent)
  const source = options.url === undefined ? partsOf(options) : splitLink(options.url)
  if (customerSupportUrl !== undefined) checkedUrl(customerSupportUrl, 'customerSupportUrl')
  if (backToAppUrl !== undefined) checkAppUrl(backToAppUrl)
  const appearance = Object.fromEntries(APPEARANCE.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])))
  return { properties: { ...source, ...appearance }, handlers: createWebFormHandlers(source.token, onEvent) }
}

function partsOf({ token, targetUrl }: { readonly token?: string | undefined; readonly targetUrl?: string | undefined }) {
  if (!isText(token)) throw new InvalidArgumentError('give url, the link of the form, or token and targetUrl', { argument: 'url' })
  checkedUrl(targetUrl ?? '', 'targetUrl')
  return { token, targetUrl: targetUrl ?? '' }
}

function splitLink(link: string) {
  const { origin, pathname } = checkedUrl(link, 'url')
  const at = pathname.lastIndexOf('/wf/')
  const token = at < 0 ? '' : pathname.slice(at + 4)
  if (!/^[\w-]+$/.test(token)) throw new InvalidArgumentError('url is not the link of a web form, https://<host>/wf/<id>; give form.url as it is', { argument: 'url' })
  return { token, targetUrl: `${origin}${pathname.slice(0, at)}` }
}

function checkAppUrl(value: string): void {
  try {
    if (!SCRIPT_SCHEMES.has(new URL(value).protocol)) return
  } catch {
    // Told below: the parser's error would quote the value.
  }
  throw new InvalidArgumentError('backToAppUrl must be an absolute URL, of https or of your app', { argument: 'backToAppUrl' })
}
