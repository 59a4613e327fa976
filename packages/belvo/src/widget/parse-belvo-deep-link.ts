import { InvalidArgumentError } from '@kit/core'
import type { BelvoDeepLink } from './belvo-deep-link.ts'

const known =
  'link|institution|error|error_message|error_description|warning|warning_message|' +
  'last_encountered_error_code|last_encountered_error_message|meta_data_institution_name|meta_data_step'
const knownAfterAmpersand = new RegExp(`&(?:${known})=`)
const knownAfterQuestionMark = new RegExp(`\\?(?=(?:${known})=)`, 'g')

/**
 * Reads a deep link (or redirect) of a hosted Belvo widget into a typed union. Only parameter names decide, in the order error, warning,
 * success, exit: Belvo's pages show the same parameters on different hosts and paths. Where your own query holds a name of Belvo's, the
 * last one counts.
 *
 * Whatever the text, the answer is a deep link: an address that says nothing is an exit. Two widgets need your own URLs to be told apart:
 * Pix Biometria adds no parameters on success, and the redirect of a bank enrolment (`code`, `state`, `id_token`) is not a widget result.
 *
 * A deep link is a claim anyone can make: look `link` up through the API before you rely on it.
 *
 * @param url - the address as the operating system or the browser gave it: custom scheme, https, or just the `?…` part
 * @throws InvalidArgumentError if `url` is not a string
 * @example
 * ```ts
 * const deepLink = parseBelvoDeepLink(url)
 * if (deepLink.kind === 'success') await saveLink(deepLink.link)
 * ```
 * @see https://developers.belvo.com/docs/widget-for-webviews
 */
export function parseBelvoDeepLink(url: string): BelvoDeepLink {
  if (typeof url !== 'string') {
    throw new InvalidArgumentError('url must be the deep link as a string: pass url.href of a URL, event.url of a React Native event', {
      argument: 'url',
    })
  }
  const line = url
    .split(/[\r\n]+/)
    .map((part) => part.trim())
    .join('')
  const hash = line.indexOf('#')
  const query = readParameters(hash < 0 ? line : line.slice(0, hash))
  const fragment = hash < 0 ? new Map<string, string>() : readParameters(asQuery(line.slice(hash + 1)))
  const get = (name: string): string | undefined => query.get(name) ?? fragment.get(name)
  const parameters = Object.fromEntries([...fragment, ...query])

  for (const [source, values] of [
    ['query', query],
    ['fragment', fragment],
  ] as const) {
    const description = values.get('error_description')
    if (values.has('error') || description !== undefined) {
      return { kind: 'error', error: values.get('error'), errorMessage: values.get('error_message') ?? description, source, parameters }
    }
  }
  const warning = get('warning')
  if (warning !== undefined) return { kind: 'warning', warning, warningMessage: get('warning_message'), parameters }
  const link = get('link')
  if (link) return { kind: 'success', link, institution: get('institution'), parameters }
  return {
    kind: 'exit',
    lastEncounteredErrorCode: get('last_encountered_error_code'),
    lastEncounteredErrorMessage: get('last_encountered_error_message'),
    institutionName: get('meta_data_institution_name'),
    step: get('meta_data_step'),
    parameters,
  }
}

// A fragment is a list of parameters by itself; with a "?" it is the address of a page routed by its hash.
function asQuery(fragment: string): string {
  return fragment.includes('?') ? fragment : `?${fragment}`
}

// By hand: React Native's URL and URLSearchParams are stubs on many versions, and this runs in its apps.
function readParameters(address: string): Map<string, string> {
  const question = address.indexOf('?')
  const ampersand = address.search(knownAfterAmpersand)
  const start = question >= 0 && (ampersand < 0 || question < ampersand) ? question : address.indexOf('&')
  const parameters = new Map<string, string>()
  if (start < 0) return parameters
  // A callback URL that held a query already may get a second "?".
  for (const pair of address
    .slice(start + 1)
    .replace(knownAfterQuestionMark, '&')
    .split('&')) {
    const equals = pair.indexOf('=')
    const name = decode(equals < 0 ? pair : pair.slice(0, equals))
    if (name !== '') parameters.set(name, equals < 0 ? '' : decode(pair.slice(equals + 1)))
  }
  return parameters
}

function decode(text: string): string {
  return text
    .trim()
    .replaceAll('+', ' ')
    .replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
      try {
        return decodeURIComponent(bytes)
      } catch {
        return bytes
      }
    })
}
