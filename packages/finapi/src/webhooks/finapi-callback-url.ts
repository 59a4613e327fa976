import { InvalidArgumentError } from '@kit/core'
import { signUrlToken } from '@kit/core/signature'
import { CALLBACK_PARAMETERS, isCallbackPurpose, tokenPurpose } from '../internal/callback-token.ts'
import type { CallbackPurpose } from '../internal/read-callback.ts'
import { checkedUrl, isLoopbackHost } from '../internal/checked-url.ts'
import { isText } from '../internal/json.ts'
import { secretsOf } from '../internal/secrets.ts'
import type { FinapiCallbackSecret } from '../internal/secrets.ts'

/**
 * What a callback URL is for: `wait` for the callbacks of forms and tasks, `notifications` for push notifications,
 * `userDeleted` for the notice about deleted users. A URL made for one purpose is refused for the others.
 */
export type FinapiCallbackPurpose = CallbackPurpose

/** Options of {@link finapiCallbackUrl}. */
export interface FinapiCallbackUrlOptions {
  /** Your endpoint, https (plain http is accepted for loopback hosts only); a query it already has is kept. */
  readonly url: string
  /** Which callbacks the URL is for; the others are refused at it. */
  readonly purpose: FinapiCallbackPurpose
  /** Comes back as `event.reference`: an id of yours, no secret, since it can be read in the URL. At least one character. */
  readonly reference: string
  /** The first secret signs. */
  readonly secret: FinapiCallbackSecret
}

// Web Form takes 2048 characters, the two URLs in the configuration of an Access client 512.
const MAX_LENGTH: Readonly<Record<FinapiCallbackPurpose, number>> = { wait: 2048, notifications: 512, userDeleted: 512 }
// The server matches the whole value against this pattern; of what it leaves out, a path may hold , ; ! * ' $ and more.
const FINAPI_URL = /^https:\/\/(www\.)?[-a-zA-Z0-9@:%._+~#=]{1,256}\.[a-zA-Z0-9()]{1,63}\b([-a-zA-Z0-9()@:%_+.~#?&/=]*)$/

/**
 * Adds our token to the URL finAPI shall call. finAPI signs nothing, so the token is what tells its callbacks from
 * anybody else's requests.
 *
 * It proves that the URL was made by you. It does not prove what the body says, nor that finAPI sent it: a URL
 * can leak, and finAPI documents no list of source addresses.
 *
 * Where it goes: `wait` into `callbacks` of a form or task, `notifications` and `userDeleted` into the configuration of your client
 * (`userNotificationCallbackUrl`, `userSynchronizationCallbackUrl`).
 *
 * @returns The URL with `kit_for`, `kit_ref` and `kit_token`, in the character set finAPI accepts; at most 2048 characters, 512 for
 *   `notifications` and `userDeleted`.
 * @throws InvalidArgumentError when the URL is not https, or is one finAPI would refuse.
 * @see https://documentation.finapi.io/webform/for-best-results
 *
 * @example
 * ```ts
 * const finalised = await finapiCallbackUrl({ url: 'https://shop.example/finapi', purpose: 'wait', reference: order.id, secret })
 * await user.webForms.createBankConnectionImport({ callbacks: { finalised } })
 * ```
 */
export async function finapiCallbackUrl(options: FinapiCallbackUrlOptions): Promise<string> {
  const url = checkedUrl(options.url, 'url')
  if (!isCallbackPurpose(options.purpose)) {
    throw new InvalidArgumentError("purpose must be 'wait', 'notifications' or 'userDeleted'", { argument: 'purpose' })
  }
  if (!isText(options.reference)) throw new InvalidArgumentError('reference must be a text of at least one character', { argument: 'reference' })
  const [secret] = await secretsOf(options.secret)
  const token = await signUrlToken({ secret, purpose: tokenPurpose(options.purpose), reference: options.reference })
  url.hash = ''
  const names = CALLBACK_PARAMETERS
  for (const name of Object.values(names)) url.searchParams.delete(name)
  const added = [
    [names.purpose, options.purpose],
    [names.reference, options.reference],
    [names.token, token],
  ].map(([name = '', value = '']) => `${name}=${encoded(value)}`)
  const base = url.href.replace(/\?$/, '')
  const href = `${base}${base.includes('?') ? '&' : '?'}${added.join('&')}`
  const maxLength = MAX_LENGTH[options.purpose]
  if (href.length > maxLength) {
    throw new InvalidArgumentError(`the callback URL would have ${href.length} characters, finAPI allows ${maxLength}; shorten url or reference`, {
      argument: url.href.length > options.reference.length ? 'url' : 'reference',
    })
  }
  if (!FINAPI_URL.test(href) && !(url.protocol === 'http:' && isLoopbackHost(url.hostname))) {
    throw new InvalidArgumentError('finAPI would refuse this url: its host needs a dot, and characters such as , ; ! * $ must be percent-encoded', {
      argument: 'url',
    })
  }
  return href
}

function encoded(value: string): string {
  try {
    return encodeURIComponent(value).replace(/[!'*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
  } catch {
    throw new InvalidArgumentError('reference holds half of a surrogate pair and cannot be encoded', { argument: 'reference' })
  }
}
