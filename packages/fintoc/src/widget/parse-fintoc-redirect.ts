import { InvalidArgumentError } from '@kit/core'
import type { FintocRedirect, FintocRedirectParameters } from './fintoc-redirect.ts'

/** Options of {@link parseFintocRedirect}. */
export interface FintocRedirectOptions {
  /** The `baseUrl` given to `buildFintocWebViewUrl`: its origin counts as the widget's, as those of Fintoc always do. */
  readonly baseUrl?: string | undefined
}

/**
 * Reads a URL a web view is about to open, or one the page posted to React Native as a message.
 *
 * Names it does not know are data and never an error. Parameters survive whatever stands around them: host or path notation, slash at the
 * end, any case of the scheme, `+`, `%20` or bare spaces. The official React Native package compares whole URLs and so loses the exchange
 * token of a link intent.
 *
 * In React Native the same result may arrive as navigation and as message: act once.
 *
 * @param url - the whole URL, as the web view gave it
 * @throws InvalidArgumentError if `url` is not an absolute URL in a string; the message does not show it.
 * @example
 * ```ts
 * const redirect = parseFintocRedirect(request.url)
 * if (redirect.type === 'page') return true // the web view loads it
 * if (redirect.type === 'external') void Linking.openURL(redirect.url)
 * if (redirect.type === 'succeeded') void sendToServer(redirect.exchangeToken)
 * return false
 * ```
 * @see https://docs.fintoc.com/docs/webview
 */
export function parseFintocRedirect(url: string, options: FintocRedirectOptions = {}): FintocRedirect {
  const text = typeof url === 'string' ? url.trim() : ''
  const origin = originOf(text)
  if (origin === undefined) {
    throw new InvalidArgumentError('url must be an absolute URL as text: the url of a navigation or the data of a message', { argument: 'url' })
  }
  const scheme = origin.replace(/:[^]*/, '')
  if (scheme !== 'fintocwidget') {
    if (/^(?:javascript|data|blob|file|content)$/.test(scheme)) return { type: 'unknown', path: '', parameters: {} }
    const pages = ['https://webview.fintoc.com', 'https://wizard.fintoc.com', 'about:', originOf(options.baseUrl ?? '')]
    return { type: pages.includes(origin) ? 'page' : 'external', url: text }
  }
  // By hand: URL and URLSearchParams are stubs in many versions of React Native, where this runs.
  const rest = text.slice(scheme.length + 1).replace(/#[^#&=]*$/, '')
  const [path = ''] = rest.split(/[?&]/)
  const parameters: FintocRedirectParameters = Object.fromEntries(
    rest
      .slice(path.length + 1)
      .split('&')
      .map((pair) => {
        const [name = '', ...value] = pair.split('=')
        return [decode(name), decode(value.join('='))] as const
      })
      .filter(([name]) => name),
  )
  const steps = path.split('/').map(decode).filter(Boolean)
  const type = steps[0]?.toLowerCase()
  const name = steps.slice(1).join('/')
  if (type === 'succeeded') {
    const { id, object, exchange_token: exchangeToken } = parameters
    return { type, id: id || undefined, object: object || undefined, exchangeToken: exchangeToken || undefined, parameters }
  }
  if (type === 'exit') return { type, parameters }
  if (type === 'event' && name) {
    const timestamp = Number(parameters['timestamp'])
    return { type, name, timestamp: timestamp > 0 && timestamp < 8.64e15 ? timestamp : undefined, parameters }
  }
  return { type: 'unknown', path: steps.join('/'), parameters }
}

/** Scheme and host in lower case; of an address without a host, the scheme with its colon. */
function originOf(url: string): string | undefined {
  return /^[a-z][a-z\d+.-]*:(?:\/\/[^/?#]*)?/i.exec(url)?.[0].toLowerCase()
}

function decode(text: string): string {
  return text
    .trim()
    .replace(/\+/g, ' ')
    .replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
      try {
        return decodeURIComponent(bytes)
      } catch {
        return bytes
      }
    })
}
