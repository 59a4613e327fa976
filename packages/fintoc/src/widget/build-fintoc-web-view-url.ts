import { InvalidArgumentError } from '@kit/core'
import { checkWidgetOptions, secureUrl } from '../internal/check-widget-options.ts'
import type { FintocWidgetConnection } from './fintoc-widget-options.ts'

/** A query parameter: `{ a: { b: 1 }, c: [2, 3] }` is sent as `a[b]=1&c[]=2&c[]=3`. */
export type FintocWebViewParameter =
  | string
  | number
  | boolean
  | readonly FintocWebViewParameter[]
  | { readonly [key: string]: FintocWebViewParameter | undefined }

interface FintocWebViewSettings {
  /** Asks for `fintocwidget://event/...` redirects beside those of success and exit. */
  readonly eventRedirects?: boolean | undefined
  /** Further query parameters, names as Fintoc spells them. */
  readonly parameters?: Readonly<Record<string, FintocWebViewParameter | undefined>> | undefined
  /** Address of the page, `https://webview.fintoc.com/widget.html` unless told: the sandbox's, for instance. https, or http on loopback. */
  readonly baseUrl?: string | undefined
}

/** What the page for web views is opened with. */
export type FintocWebViewOptions = FintocWidgetConnection & FintocWebViewSettings

const names = [
  'publicKey',
  'product',
  'holderType',
  'country',
  'institutionId',
  'username',
  'webhookUrl',
  'widgetToken',
  'sessionToken',
  'linkToken',
]
const settings = ['eventRedirects', 'parameters', 'baseUrl']

/**
 * Builds the address a web view opens the widget at.
 *
 * The result carries the token: give it to the web view, never to a log.
 *
 * @throws InvalidArgumentError if the options are none of the documented combinations, have a member that is not known, or hold a
 *   value no query can carry; the message names the fix and never a value.
 * @example
 * ```ts
 * const url = buildFintocWebViewUrl({ publicKey, widgetToken, eventRedirects: true })
 * ```
 * @see https://docs.fintoc.com/docs/webview
 */
export function buildFintocWebViewUrl(options: FintocWebViewOptions): string {
  checkWidgetOptions(options)
  const { eventRedirects, parameters = {}, baseUrl = 'https://webview.fintoc.com/widget.html' } = options
  const given: Readonly<Record<string, unknown>> = { ...options }
  for (const name of Object.keys(given)) {
    if (!names.includes(name) && !settings.includes(name)) {
      throw invalid('options', 'options has a member that is not known: put further query parameters into parameters, spelt as Fintoc does')
    }
  }
  if (!secureUrl.test(baseUrl) || /[?#\s]/.test(baseUrl)) {
    throw invalid('baseUrl', 'baseUrl must be an https URL without a query (http is taken for 127.0.0.1, localhost and [::1] only)')
  }
  const query = new Map<string, unknown>(names.map((name) => [name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), given[name]]))
  query.set('_on_event', eventRedirects === true ? true : undefined)
  for (const [name, value] of Object.entries(parameters)) {
    if (query.has(name)) throw invalid('parameters', 'parameters must not name a parameter that has an option of its own')
    query.set(name, value)
  }
  const pairs: string[] = []
  for (const [name, value] of query) append(pairs, encode(name), value)
  return `${baseUrl}?${pairs.join('&')}`
}

function append(pairs: string[], name: string, value: unknown): void {
  if (value === undefined) return
  if (typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) {
    pairs.push(`${name}=${encode(String(value))}`)
    return
  }
  // A list or object inside itself ends here, too.
  if (typeof value !== 'object' || value === null || name.length > 1000) {
    throw invalid('parameters', 'a query parameter must be text, a finite number, true or false, or a list or object of these')
  }
  if (Array.isArray(value)) for (const item of value) append(pairs, `${name}[]`, item)
  else for (const [key, item] of Object.entries(value)) append(pairs, `${name}[${encode(key)}]`, item)
}

function encode(text: string): string {
  try {
    return encodeURIComponent(text)
  } catch {
    throw invalid('options', 'options must be well-formed text: one holds half of a surrogate pair')
  }
}

function invalid(argument: string, message: string): InvalidArgumentError {
  return new InvalidArgumentError(message, { argument })
}
