import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { matchHmac } from '../internal/match-hmac.ts'
import type { HmacPayload } from './hmac-payload.ts'
import type { HmacSecret } from './hmac-secret.ts'

/**
 * Checks hex HMAC-SHA256 signatures of a payload. Every secret is compared with every signature in constant time, so old and
 * new secrets can be accepted together. Gives the position of the first secret that matched, or `undefined`. A signature that
 * is no hex, has another length or holds other characters is simply no match.
 *
 * @example
 * ```ts
 * const match = await verifyHmac({ secrets: [current, previous], payload: [`${timestamp}.`, rawBody], signatures })
 * if (match?.secretIndex === 1) console.log('still signed with the previous secret')
 * ```
 * @throws InvalidArgumentError when there is no secret or one of them is empty.
 */
export async function verifyHmac(options: {
  secrets: readonly HmacSecret[]
  payload: HmacPayload
  signatures: readonly string[]
}): Promise<{ secretIndex: number } | undefined> {
  const { secrets, payload, signatures } = options
  if (!secrets.length || !secrets.every((secret) => secret?.length)) {
    throw new InvalidArgumentError('A secret is empty: is it set?', { argument: 'secrets' })
  }
  const secretIndex = await matchHmac(secrets, payload, signatures)
  return secretIndex < 0 ? undefined : { secretIndex }
}
