import { InvalidArgumentError } from '@kit/core'

/** https, or plain http to this machine, where the sandbox is. */
export const secureUrl: RegExp = /^(?:https:\/\/[^\s/?#]|http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?(?:[/?#]|$))/i

const credentials = ['widgetToken', 'sessionToken', 'webhookUrl']

/**
 * Refuses what is none of the documented combinations. For callers without types, and for values that only running shows, such as a
 * secret key where the public one belongs.
 */
export function checkWidgetOptions(options: object): void {
  const given = Object(options) as Readonly<Record<string, unknown>>
  const need = (option: string, valid: boolean, must: string): void => {
    if (!valid) throw new InvalidArgumentError(`${option} must be ${must}`, { argument: option })
  }
  const oneOf = (option: string, values: string, required?: unknown): void =>
    need(option, (!required && given[option] === undefined) || values.split(' or ').includes(given[option] as string), values)
  const text = (option: string, must: string, form = /\S/): void =>
    need(option, typeof given[option] === 'string' && form.test(given[option]), must)

  text('publicKey', 'your public key, pk_...; a secret key never belongs in a page', /^pk_/)
  const [credential = 'widgetToken', ...more] = credentials.filter((name) => given[name] !== undefined)
  need(
    more[0] ?? credential,
    given[credential] !== undefined && more.length === 0,
    'the only one of widgetToken (from an intent), sessionToken (from a checkout session) and webhookUrl (for movements or invoices)',
  )
  const byUrl = credential === 'webhookUrl'
  if (byUrl) text(credential, 'an absolute https URL', secureUrl)
  else text(credential, 'the text the API gave your server')
  oneOf(
    'product',
    byUrl ? 'movements or invoices' : credential === 'sessionToken' ? 'payments' : 'movements or payments or subscriptions or invoices',
    credential !== 'widgetToken',
  )
  oneOf('holderType', 'individual or business', byUrl)
  oneOf('country', 'cl or mx')
  for (const callback of ['onSuccess', 'onExit', 'onEvent']) {
    need(callback, given[callback] === undefined || typeof given[callback] === 'function', 'a function')
  }
  if (given['linkToken'] !== undefined) {
    need('linkToken', byUrl, 'given with webhookUrl only')
    text('linkToken', 'the link_token of the link')
  }
}
