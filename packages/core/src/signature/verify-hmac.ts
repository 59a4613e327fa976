import { constantTimeEqual } from './constant-time-equal.ts'
import type { HmacPayload } from './hmac-payload.ts'
import type { HmacSecret } from './hmac-secret.ts'
import { signHmac } from './sign-hmac.ts'

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
  let secretIndex = -1
  // An empty list stands for one missing secret, which signing refuses.
  const secrets = options.secrets.length ? options.secrets : ['']
  for (let index = secrets.length - 1; index >= 0; index--) {
    const expected = await signHmac({ secret: secrets[index]!, payload: options.payload })
    for (const signature of options.signatures) {
      if (constantTimeEqual(signature, expected)) secretIndex = index
    }
  }
  return secretIndex < 0 ? undefined : { secretIndex }
}
