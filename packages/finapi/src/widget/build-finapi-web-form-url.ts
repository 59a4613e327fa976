import { InvalidArgumentError } from '@kit/core'
import { checkedUrl } from '../internal/checked-url.ts'

/**
 * Where finAPI's page may send the person. Every URL is https; plain http is accepted for loopback hosts only. Reach an app
 * through a universal link or app link, for its own scheme is refused.
 */
export interface FinapiWebFormUrlOptions {
  /** After success. Without it the page tries to close itself. */
  readonly redirectUrl?: string | undefined
  /** After an unexpected error; depending on the release the person is sent or offered a link. */
  readonly errorRedirectUrl?: string | undefined
  /** After the person aborted the form. */
  readonly abortRedirectUrl?: string | undefined
  /** Link shown on the cancel and error pages. */
  readonly customerSupportUrl?: string | undefined
}

const PARAMETERS = ['redirectUrl', 'errorRedirectUrl', 'abortRedirectUrl', 'customerSupportUrl'] as const
const MAX_LENGTH = 2048

/**
 * Adds the end-of-form redirects to the `url` of a web form.
 *
 * The result is a link to open once, within 20 minutes. It contains the form's id, which works as a one-time token:
 * send it to the person and nowhere else. These redirects are not the `redirectUrl` of the request that created the
 * form; that one is where the bank returns the person in the middle of the form.
 *
 * @param url - `webForm.url` exactly as finAPI returned it; a query it already has is kept.
 * @returns The link, at most 2048 characters long.
 * @throws InvalidArgumentError when a URL is not absolute or not https, or when the link is longer than 2048 characters;
 *   the message names the longest parameter and never shows a value.
 * @see https://documentation.finapi.io/webform/web-form-2-0-basics
 *
 * @example
 * ```ts
 * const link = buildFinapiWebFormUrl(form.url, { redirectUrl: 'https://shop.example/bank/done?state=42' })
 * ```
 */
export function buildFinapiWebFormUrl(url: string, options: FinapiWebFormUrlOptions = {}): string {
  checkedUrl(url, 'url')
  const given: { name: (typeof PARAMETERS)[number]; pair: string }[] = []
  for (const name of PARAMETERS) {
    const value = options[name]
    if (value === undefined) continue
    checkedUrl(value, name)
    given.push({ name, pair: `${name}=${encoded(value, name)}` })
  }
  const link = withQuery(url, new Set(given.map(({ name }) => name)), given.map(({ pair }) => pair))
  if (link.length <= MAX_LENGTH) return link
  const longest = given.reduce<{ name: string; length: number }>(
    (found, { name, pair }) => (pair.length > found.length ? { name, length: pair.length } : found),
    { name: 'url', length: url.length },
  )
  throw new InvalidArgumentError(
    `the web form link would have ${link.length} characters, finAPI allows ${MAX_LENGTH}; shorten ${longest.name} (${longest.length} characters)`,
    { argument: longest.name },
  )
}

// URLSearchParams would re-encode what the provider put there, so the existing pairs are carried over as text.
function withQuery(url: string, replaced: ReadonlySet<string>, pairs: readonly string[]): string {
  const hashAt = url.indexOf('#')
  const hash = hashAt < 0 ? '' : url.slice(hashAt)
  const beforeHash = hashAt < 0 ? url : url.slice(0, hashAt)
  const queryAt = beforeHash.indexOf('?')
  const base = queryAt < 0 ? beforeHash : beforeHash.slice(0, queryAt)
  const existing = queryAt < 0 ? [] : beforeHash.slice(queryAt + 1).split('&')
  const kept = existing.filter((pair) => pair !== '' && !replaced.has(nameOf(pair)))
  const query = [...kept, ...pairs].join('&')
  return `${base}${query === '' ? '' : `?${query}`}${hash}`
}

function encoded(value: string, argument: string): string {
  try {
    return encodeURIComponent(value)
  } catch {
    throw new InvalidArgumentError(`${argument} holds half of a surrogate pair and cannot be encoded`, { argument })
  }
}

function nameOf(pair: string): string {
  return [...new URLSearchParams(pair).keys()][0] ?? ''
}
