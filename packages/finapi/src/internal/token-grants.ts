import { ApiError, AuthenticationError, ConnectionError, isApiError } from '@kit/core'
import { findOperation } from '@kit/core/api'
import type { Transport } from '@kit/core/http'
import { accessOperations } from '../generated/access.operations.gen.ts'
import type { AccessToken, GetTokenParams } from '../generated/access.gen.ts'
import type { HeldToken } from './token-source.ts'

/** The three ways to ask finAPI for a token, bound to one client. */
export interface TokenGrants {
  readonly client: () => Promise<HeldToken>
  readonly password: (userId: string, password: string) => Promise<HeldToken>
  readonly refresh: (refreshToken: string) => Promise<HeldToken>
}

/** Binds the token endpoint to the credentials of one client. */
export function createTokenGrants(transport: Transport, clientId: string, clientSecret: string, now: () => number): TokenGrants {
  const operation = findOperation(accessOperations, 'oauth.token')

  async function grant(parameters: Omit<GetTokenParams, 'client_id' | 'client_secret'>): Promise<HeldToken> {
    // The lifetime counts from the answer; from the question is the safe side.
    const askedAt = now()
    const body = { ...parameters, client_id: clientId, client_secret: clientSecret }
    const answer = await transport.send<Partial<AccessToken> | undefined>(operation, { body }).catch((error: unknown) => {
      throw aboutTheToken(error)
    })
    const accessToken = answer?.access_token
    if (typeof accessToken !== 'string' || accessToken === '') throw noToken()
    const lifetime = answer?.expires_in
    const refreshToken = answer?.refresh_token
    return {
      accessToken,
      ...(typeof refreshToken === 'string' && refreshToken !== '' ? { refreshToken } : {}),
      // 0 stands for a token that never ends.
      ...(typeof lifetime === 'number' && lifetime > 0 ? { expiresAt: askedAt + lifetime * 1000 } : {}),
    }
  }

  return {
    client: () => grant({ grant_type: 'client_credentials' }),
    password: (username, password) => grant({ grant_type: 'password', username, password }),
    refresh: (refreshToken) => grant({ grant_type: 'refresh_token', refresh_token: refreshToken }),
  }
}

const CALL = { provider: 'finapi', operation: 'oauth.token', method: 'POST', path: '/api/v2/oauth/token' } as const

/** A 404 or 403 of the token endpoint must not be read as one of the call that needed the token. */
function aboutTheToken(error: unknown): unknown {
  if (!isApiError(error)) return error
  const { status, attempts, requestId, providerCode } = error
  if (status === 404 || status === 410) {
    const message = `there is no token endpoint at the configured origin (${status}): check environment.access, and proxies on the way`
    return new ConnectionError(message, { ...CALL, attempts, sent: true }, { cause: error })
  }
  if (status === 403) {
    const message = `finAPI gives these credentials no token (403${providerCode === undefined ? '' : `, ${providerCode}`}): is the user verified, and may the client use this API version?`
    return new AuthenticationError(message, { ...CALL, status, attempts, requestId, providerCode, retryable: false }, { cause: error })
  }
  return error
}

function noToken(): ApiError {
  return new ApiError('the answer of the token endpoint holds no access token', { ...CALL, status: 200, retryable: true, attempts: 1 })
}
