import type { Identifiers } from '../../identifiers.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { fieldRefusal } from '../field-refusal.ts'

export interface Principal {
  readonly kind: 'client' | 'admin' | 'user'
  readonly userId?: string | undefined
  readonly token: string
}

interface Token {
  readonly value: string
  /** Milliseconds since the epoch; nothing for a token that never expires. */
  readonly expiresAt: number | undefined
}

interface Grant {
  readonly kind: Principal['kind']
  readonly userId: string | undefined
  access: Token | undefined
  refresh: Token | undefined
}

export interface TokenPeriods {
  readonly clientAccessTokensValidityPeriod: number
  readonly userAccessTokensValidityPeriod: number
  readonly refreshTokensValidityPeriod: number
}

export interface AccessToken {
  readonly access_token: string
  readonly token_type: 'bearer'
  readonly expires_in: number
  readonly scope: 'all'
  readonly refresh_token?: string
}

export interface TokenStore {
  issue(kind: Principal['kind'], userId?: string): AccessToken
  /** @returns nothing when the refresh token is unknown or expired. */
  refresh(refreshToken: string): AccessToken | undefined
  principal(accessToken: string): Principal | undefined
  revoke(token: string, hint: string | undefined): void
  removeUser(userId: string): void
}

export interface TokenStoreOptions {
  readonly clock: SandboxClock
  readonly memory: SandboxState
  readonly identifiers: Identifiers
  /** Read for every token that is made. */
  readonly periods: () => TokenPeriods
}

/** Hands out the same token while it is valid, as the provider does. */
export function createTokenStore({ clock, memory, identifiers, periods }: TokenStoreOptions): TokenStore {
  const grants = memory.map<string, Grant>('grants')
  const holders = memory.map<string, Grant>('access tokens')

  // Below one second `expires_in` would be 0, which means never.
  const usable = (token: Token | undefined): token is Token =>
    token !== undefined && (token.expiresAt === undefined || token.expiresAt - clock.now() >= 1000)

  const valid = (token: Token | undefined): boolean =>
    token !== undefined && (token.expiresAt === undefined || token.expiresAt > clock.now())

  const create = (seconds: number): Token => ({
    value: identifiers.secret(64),
    expiresAt: seconds === 0 ? undefined : clock.now() + seconds * 1000,
  })

  const forgetAccess = (grant: Grant): void => {
    if (grant.access !== undefined) holders.delete(grant.access.value)
    grant.access = undefined
  }

  const answer = (grant: Grant): AccessToken => {
    if (!usable(grant.access)) {
      forgetAccess(grant)
      grant.access = create(grant.kind === 'user' ? periods().userAccessTokensValidityPeriod : periods().clientAccessTokensValidityPeriod)
      holders.set(grant.access.value, grant)
    }
    if (grant.kind === 'user' && !usable(grant.refresh)) grant.refresh = create(periods().refreshTokensValidityPeriod)
    const { value, expiresAt } = grant.access
    return {
      access_token: value,
      token_type: 'bearer',
      expires_in: expiresAt === undefined ? 0 : Math.floor((expiresAt - clock.now()) / 1000),
      scope: 'all',
      ...(grant.refresh === undefined ? {} : { refresh_token: grant.refresh.value }),
    }
  }

  return {
    issue(kind, userId) {
      const key = `${kind} ${userId ?? ''}`
      const grant = grants.get(key) ?? { kind, userId, access: undefined, refresh: undefined }
      grants.set(key, grant)
      return answer(grant)
    },
    refresh(refreshToken) {
      const grant = [...grants.values()].find(({ refresh }) => refresh?.value === refreshToken && valid(refresh))
      return grant === undefined ? undefined : answer(grant)
    },
    principal(accessToken) {
      const grant = holders.get(accessToken)
      return grant === undefined || !valid(grant.access) ? undefined : { kind: grant.kind, userId: grant.userId, token: accessToken }
    },
    revoke(token, hint) {
      if (hint !== undefined && hint !== 'access_token' && hint !== 'refresh_token') {
        throw fieldRefusal('token_type_hint', 'must be access_token or refresh_token')
      }
      for (const [key, grant] of grants) {
        const isAccess = grant.access?.value === token
        if (!isAccess && grant.refresh?.value !== token) continue
        if (hint === 'access_token') {
          if (isAccess) forgetAccess(grant)
        } else {
          forgetAccess(grant)
          grants.delete(key)
        }
      }
    },
    removeUser(userId) {
      const key = `user ${userId}`
      const grant = grants.get(key)
      if (grant !== undefined) forgetAccess(grant)
      grants.delete(key)
    },
  }
}
