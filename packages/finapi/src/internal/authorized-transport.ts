import { InvalidArgumentError } from '@kit/core'
import { createTransport } from '@kit/core/http'
import type { Operation, Transport, TransportOptions } from '@kit/core/http'
import { FORM_TOKEN_MIN_REMAINING_MS, needsLongToken } from './form-lifetime.ts'
import { ORDINARY_LEEWAY_MS, remainingMs } from './token-source.ts'
import type { HeldToken, TokenSource } from './token-source.ts'

/** A transport whose calls carry the token of a {@link TokenSource}. */
export function createAuthorizedTransport(options: TransportOptions, tokens: TokenSource, now: () => number): Transport {
  // A 401 is about the token its own call was sent with; by then another call may have fetched a better one.
  const sentWith = new WeakMap<Operation, HeldToken>()
  const inner = createTransport({
    ...options,
    async authorize({ operation, renew }) {
      const long = needsLongToken(operation.id)
      const refused = renew ? sentWith.get(operation) : undefined
      const token = await tokens.get({ rejected: refused?.accessToken, minRemainingMs: long ? FORM_TOKEN_MIN_REMAINING_MS : ORDINARY_LEEWAY_MS })
      // Nothing can renew it, so it would be refused again. The same text from the token endpoint is another matter: finAPI vouches for it.
      if (renew && token === refused) return undefined
      if (long) checkLifetime(token, now())
      sentWith.set(operation, token)
      return { Authorization: `Bearer ${token.accessToken}` }
    },
  })
  // An operation object of its own is what ties the attempts of one call together.
  return { ...inner, send: (operation, args, requestOptions) => inner.send({ ...operation }, args, requestOptions) }
}

function checkLifetime(token: HeldToken, now: number): void {
  const remaining = remainingMs(token, now)
  if (remaining >= FORM_TOKEN_MIN_REMAINING_MS) return
  const minutes = Math.max(0, Math.floor(remaining / 60_000))
  throw new InvalidArgumentError(
    `the user's access token ends in ${minutes} min; what is created with it uses it for up to 20 min more, so at least 25 min must remain ` +
      '(nothing was sent). finAPI hands out the same token while it is valid: raise userAccessTokensValidityPeriod in the settings of your client ' +
      '(seconds, 0 for never), or wait until this token has ended.',
    { argument: 'userAccessTokensValidityPeriod' },
  )
}
