import { InvalidArgumentError } from '@kit/core'
import { signUrlToken } from '@kit/core/signature'
import { PURPOSE, REFERENCE, TOKEN, urlSecrets } from '../internal/url-token.ts'
import type { FintocUrlSecret } from './fintoc-url-secret.ts'

/** Options of {@link signFintocWebhookUrl}. */
export interface SignFintocWebhookUrlOptions {
  /** Your endpoint, https (plain http for loopback hosts only). A query it already has is kept. */
  readonly url: string
  /** Comes back as `event.reference`: your id of the person or session. It can be read in the URL, so no secret. */
  readonly reference: string
  /** The first secret signs. The same as the handler's `linkCreated.urlSecret`. */
  readonly secret: FintocUrlSecret
}

const LOOPBACK = /^(?:(?:.+\.)?localhost|127\.0\.0\.1|\[::1\])$/

/**
 * Adds our token to the `webhookUrl` the widget is opened with, so that the `link.created` posted there can be told from anybody's
 * request: Fintoc documents no secret for it.
 *
 * What the token proves: the URL was made by you, for this `reference`. Not who calls it: the URL is in the browser, so the person using
 * the widget can call it too, with any body. Read the link with `links.get(link_token)` and your own key before you believe it. The token
 * does not expire.
 *
 * @returns the URL with `kit_ref` and `kit_token`, for `Fintoc.create({ webhookUrl })` on the server-rendered page
 * @throws InvalidArgumentError if the URL is not https, the reference empty or no valid text, or a secret empty
 * @example
 * ```ts
 * const webhookUrl = await signFintocWebhookUrl({ url: 'https://shop.example/webhooks/fintoc', reference: user.id, secret: urlSecret })
 * ```
 * @see https://docs.fintoc.com/guides/resources/widget
 */
export async function signFintocWebhookUrl(options: SignFintocWebhookUrlOptions): Promise<string> {
  const { reference } = options
  const url = parseUrl(options.url)
  const encoded = encode(reference)
  const [secret] = await urlSecrets(options.secret, 'secret')
  const token = await signUrlToken({ secret, purpose: PURPOSE, reference })
  url.hash = ''
  for (const name of [REFERENCE, TOKEN]) if (url.searchParams.has(name)) url.searchParams.delete(name)
  // Not through searchParams, which would write the rest of the query anew and spaces as +.
  url.search = `${url.search}${url.search === '' ? '?' : '&'}${REFERENCE}=${encoded}&${TOKEN}=${token}`
  return url.href
}

function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname))) return url
  throw new InvalidArgumentError('url must be an https URL (plain http is accepted for loopback hosts only)', { argument: 'url' })
}

function encode(reference: unknown): string {
  try {
    if (typeof reference === 'string' && reference !== '') return encodeURIComponent(reference)
  } catch {
    // A lone surrogate would come back as another character, and the token would no longer fit.
  }
  throw new InvalidArgumentError('reference must be a text of at least one character, without half of a surrogate pair', { argument: 'reference' })
}
