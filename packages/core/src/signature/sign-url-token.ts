import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import type { HmacSecret } from './hmac-secret.ts'
import { signHmac } from './sign-hmac.ts'

/**
 * Makes a token for a URL that a provider will call without signing anything. It binds the purpose and the reference: a token
 * of one does not fit another. Gives 43 characters of base64url (an HMAC-SHA256 over purpose, NUL, reference); it does not
 * expire and does not protect the body of the call.
 *
 * @example
 * ```ts
 * const token = await signUrlToken({ secret, purpose: 'wait', reference: waitId })
 * const callbackUrl = `https://example.com/callbacks/${waitId}?token=${token}`
 * ```
 * @throws InvalidArgumentError when the secret is empty, or the purpose holds a NUL.
 */
export async function signUrlToken(options: { secret: HmacSecret; purpose: string; reference: string }): Promise<string> {
  // Otherwise two different pairs could give one text.
  if (options.purpose.includes('\0')) throw new InvalidArgumentError('A purpose cannot hold a NUL character', { argument: 'purpose' })
  const hex = await signHmac({ secret: options.secret, payload: `${options.purpose}\0${options.reference}` })
  return btoa(hex.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace('=', '')
}
