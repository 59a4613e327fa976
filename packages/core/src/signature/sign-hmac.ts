import { hmacSha256 } from '#hmac'
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import type { HmacPayload } from './hmac-payload.ts'
import type { HmacSecret } from './hmac-secret.ts'

/**
 * Signs a payload with HMAC-SHA256. Gives 64 lower-case hex digits; the result is the same on every runtime.
 *
 * @example
 * ```ts
 * const v1 = await signHmac({ secret, payload: `${timestamp}.${body}` })
 * ```
 * @throws InvalidArgumentError when the secret is empty or missing, as an unset environment variable is.
 */
export async function signHmac(options: { secret: HmacSecret; payload: HmacPayload }): Promise<string> {
  if (!options.secret?.length) throw new InvalidArgumentError('The secret is empty: is it set?', { argument: 'secret' })
  return hmacSha256(options.secret, options.payload)
}
