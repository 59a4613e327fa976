import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { constantTimeEqual } from './constant-time-equal.ts'
import type { HmacSecret } from './hmac-secret.ts'
import { signUrlToken } from './sign-url-token.ts'

/**
 * Checks a token made by `signUrlToken`, in constant time, against several secrets. Gives the position of the first secret
 * that matched, or `undefined`. A missing token is no match.
 *
 * @example
 * ```ts
 * const token = new URL(request.url).searchParams.get('token')
 * if (!(await verifyUrlToken({ secrets: [secret], purpose: 'wait', reference: waitId, token }))) return new Response(null, { status: 401 })
 * ```
 * @throws InvalidArgumentError when there is no secret or one of them is empty, or the purpose holds a NUL.
 */
export async function verifyUrlToken(options: {
  secrets: readonly HmacSecret[]
  purpose: string
  reference: string
  token: string | null | undefined
}): Promise<{ secretIndex: number } | undefined> {
  const { secrets, purpose, reference, token } = options
  if (!secrets.length) throw new InvalidArgumentError('At least one secret is needed', { argument: 'secrets' })
  let secretIndex = -1
  for (let index = secrets.length - 1; index >= 0; index--) {
    const expected = await signUrlToken({ secret: secrets[index]!, purpose, reference })
    if (token != null && constantTimeEqual(token, expected)) secretIndex = index
  }
  return secretIndex < 0 ? undefined : { secretIndex }
}
