import { InvalidArgumentError, isApiError } from '@kit/core'
import type { FinapiTokens, FinapiTokenStore, FinapiUserCredentials } from '../finapi-tokens.ts'
import { dateOf } from './classify.ts'
import type { TokenGrants } from './token-grants.ts'
import { remainingMs, TokenSource } from './token-source.ts'
import type { HeldToken } from './token-source.ts'

/** The tokens of one user, from whatever credentials there are. */
export function userTokenSource(credentials: FinapiUserCredentials, grants: TokenGrants, now: () => number): TokenSource {
  const { store, given, login } = readCredentials(credentials)

  async function load(): Promise<HeldToken | undefined> {
    if (store === undefined) return given
    return heldOf(await store.load())
  }

  return new TokenSource({
    now,
    load,
    async renew(held, want) {
      const stored = store === undefined ? undefined : await load()
      const renewedElsewhere = stored !== undefined && stored.accessToken !== held?.accessToken && stored.accessToken !== want.rejected
      if (renewedElsewhere && remainingMs(stored, now()) >= want.minRemainingMs) return stored
      const token = await ask((stored ?? held)?.refreshToken)
      if (token !== undefined) {
        await store?.save(tokensOf(token))
        return token
      }
      // Nothing can renew it, so what there is has to do; the store may have something newer than what was refused.
      const last = renewedElsewhere ? stored : held
      if (last !== undefined) return last
      throw new InvalidArgumentError('the token store is empty: save the tokens of the user first, or give userId and password as well', {
        argument: 'tokens',
      })
    },
  })

  async function ask(refreshToken: string | undefined): Promise<HeldToken | undefined> {
    if (refreshToken !== undefined) {
      try {
        const renewed = await grants.refresh(refreshToken)
        return { ...renewed, refreshToken: renewed.refreshToken ?? refreshToken }
      } catch (error) {
        // A refresh token that has ended is answered with 400 or 401; with the password at hand that is no obstacle.
        if (login === undefined || !isApiError(error) || (error.status !== 400 && error.status !== 401)) throw error
      }
    }
    return login === undefined ? undefined : await grants.password(login.userId, login.password)
  }
}

function readCredentials(credentials: FinapiUserCredentials): {
  store?: FinapiTokenStore
  given?: HeldToken | undefined
  login?: { userId: string; password: string }
} {
  const { userId, password, accessToken, refreshToken, expiresAt, tokens } = credentials as Partial<
    Record<'userId' | 'password' | 'accessToken' | 'refreshToken', string> & { expiresAt: Date | string; tokens: FinapiTokenStore }
  >
  if (userId !== undefined || password !== undefined) {
    return { ...(tokens ? { store: tokens } : {}), login: { userId: required(userId, 'userId'), password: required(password, 'password') } }
  }
  if (tokens !== undefined) return { store: tokens }
  const given = { accessToken: required(accessToken, 'accessToken'), refreshToken, expiresAt: millisecondsOf(expiresAt) }
  return { given }
}

/** The value, or an error that says what is missing without showing anything. */
export function required(value: unknown, argument: string): string {
  if (typeof value === 'string' && value !== '') return value
  throw new InvalidArgumentError(`${argument} is missing or empty: is it set?`, { argument })
}

function millisecondsOf(expiresAt: Date | string | undefined): number | undefined {
  if (expiresAt === undefined) return undefined
  const date = expiresAt instanceof Date ? expiresAt : dateOf(expiresAt)
  if (date === undefined || Number.isNaN(date.getTime())) {
    throw new InvalidArgumentError('expiresAt must be a Date or an ISO 8601 date-time', { argument: 'expiresAt' })
  }
  return date.getTime()
}

function heldOf(tokens: FinapiTokens | undefined | null): HeldToken | undefined {
  if (tokens === undefined || tokens === null) return undefined
  return {
    accessToken: required(tokens.accessToken, 'tokens.accessToken'),
    refreshToken: tokens.refreshToken,
    expiresAt: millisecondsOf(tokens.expiresAt ?? undefined),
  }
}

function tokensOf({ accessToken, refreshToken, expiresAt }: HeldToken): FinapiTokens {
  return {
    accessToken,
    ...(refreshToken === undefined ? {} : { refreshToken }),
    ...(expiresAt === undefined ? {} : { expiresAt: new Date(expiresAt).toISOString() }),
  }
}
