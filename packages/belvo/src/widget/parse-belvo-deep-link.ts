import { InvalidArgumentError } from '@kit/core'
import type {
  BelvoDeepLink,
  BelvoEnrollmentDeepLink,
  BelvoEnrollmentDeepLinkOptions,
  BelvoErrorDeepLink,
  BelvoHostedDeepLinkOptions,
  BelvoPixDeepLink,
  BelvoPixDeepLinkOptions,
} from './belvo-deep-link.ts'
import { readCallbackUrl } from '../internal/read-callback-url.ts'
import type { CallbackParameters } from '../internal/read-callback-url.ts'

const failureNames = 'error|error_message|error_description'
const hostedNames =
  `${failureNames}|link|institution|warning|warning_message|` +
  'last_encountered_error_code|last_encountered_error_message|meta_data_institution_name|meta_data_step'

/**
 * Reads a deep link (or redirect) of a hosted Belvo page into a typed union. Only parameter names decide, in the order error, warning,
 * success, exit: Belvo's pages show the same parameters on different hosts and paths. Where your own query holds a name of Belvo's, the
 * last one counts.
 *
 * Whatever the text, the answer is a deep link: an address that says nothing is an exit, and what is not known stands in `parameters`.
 *
 * Two pages come back in another way and need to be named: Pix Biometria adds no parameters on success, so it is known by its address
 * (`{ flavour: 'pix-biometria', successUrl }`), and a bank that enrolled a payer sends `state`, `code` and `id_token`, names your own URL
 * might have (`{ flavour: 'enrollment' }`). The return from a payment (`return_url`, `open_finance.callback_url`), My Belvo Portal and
 * Direct Debit pages carry no documented parameters: read the status through the API.
 *
 * A deep link is a claim anyone can make: look up what it names through the API before you rely on it.
 *
 * @param url - the address as the operating system or the browser gave it: custom scheme, https, or just the `?...` part
 * @throws InvalidArgumentError if `url` is not a string, or an option is unknown or missing; no value is shown
 * @example
 * ```ts
 * const deepLink = parseBelvoDeepLink(url)
 * if (deepLink.kind === 'success') await saveLink(deepLink.link)
 *
 * const back = parseBelvoDeepLink(url, { flavour: 'enrollment' })
 * if (back.kind !== 'exit' && back.redirection) await belvo.payments.enrollments.completeRedirection(back.redirection)
 * ```
 * @see https://developers.belvo.com/docs/widget-for-webviews
 * @see https://developers.belvo.com/products/payments_brazil/payments-brazil-bio-pix-widget-guide
 */
export function parseBelvoDeepLink(url: string, options?: BelvoHostedDeepLinkOptions): BelvoDeepLink
export function parseBelvoDeepLink(url: string, options: BelvoPixDeepLinkOptions): BelvoPixDeepLink
export function parseBelvoDeepLink(url: string, options: BelvoEnrollmentDeepLinkOptions): BelvoEnrollmentDeepLink
export function parseBelvoDeepLink(
  url: string,
  options?: BelvoHostedDeepLinkOptions | BelvoPixDeepLinkOptions | BelvoEnrollmentDeepLinkOptions,
): BelvoDeepLink | BelvoPixDeepLink | BelvoEnrollmentDeepLink {
  if (typeof url !== 'string') {
    throw refused('url', 'url must be the deep link as a string: pass url.href of a URL, event.url of a React Native event')
  }
  switch (options?.flavour) {
    case undefined:
    case 'multi-region':
    case 'ofda-brazil':
      return readHosted(readCallbackUrl(url, hostedNames))
    case 'pix-biometria':
      return readPix(url, options.successUrl)
    case 'enrollment':
      return readEnrollment(readCallbackUrl(url, `${failureNames}|state|code|id_token`))
    default:
      throw refused('flavour', "flavour must be left out, or 'multi-region', 'ofda-brazil', 'pix-biometria' or 'enrollment'")
  }
}

function readHosted(read: CallbackParameters): BelvoDeepLink {
  const { get, parameters } = read
  const error = failure(read)
  if (error !== undefined) return error
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

function readPix(url: string, successUrl: unknown): BelvoPixDeepLink {
  if (typeof successUrl !== 'string' || successUrl === '') {
    throw refused('successUrl', 'successUrl must be the callback_urls.success the token was made with')
  }
  const read = readCallbackUrl(url, failureNames)
  const { parameters } = read
  const error = failure(read)
  if (error !== undefined) return error
  const wanted = readCallbackUrl(successUrl, failureNames)
  const same = read.address === wanted.address && Object.entries(wanted.parameters).every(([name, value]) => parameters[name] === value)
  return { kind: same ? 'success' : 'exit', parameters }
}

function readEnrollment(read: CallbackParameters): BelvoEnrollmentDeepLink {
  const { get, parameters } = read
  const state = get('state')
  const found = failure(read)
  if (found !== undefined) {
    const { error, errorMessage = '' } = found
    return { ...found, redirection: state && error ? { state, error, error_description: errorMessage } : undefined }
  }
  const code = get('code')
  const token = get('id_token')
  if (!state || !(code || token)) return { kind: 'exit', parameters }
  return { kind: 'success', redirection: { state, ...(code && { code }), ...(token && { id_token: token }) }, parameters }
}

function failure({ query, fragment, parameters }: CallbackParameters): BelvoErrorDeepLink | undefined {
  for (const [source, values] of [
    ['query', query],
    ['fragment', fragment],
  ] as const) {
    const error = values.get('error')
    const description = values.get('error_description')
    if (error !== undefined || description !== undefined) {
      return { kind: 'error', error, errorMessage: values.get('error_message') ?? description, source, parameters }
    }
  }
  return undefined
}

function refused(argument: string, message: string): InvalidArgumentError {
  return new InvalidArgumentError(message, { argument })
}
