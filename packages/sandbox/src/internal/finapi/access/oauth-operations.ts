import { stringAt } from '../../json.ts'
import type { Answer, Call, OperationHandler } from '../../operation.ts'
import { Refusal } from '../../refusal.ts'
import { fieldRefusal } from '../field-refusal.ts'
import type { FinapiState } from '../finapi-state.ts'

function formField(call: Call, name: string): string {
  const value = stringAt(call.body, name)
  if (value === undefined || value === '') throw fieldRefusal(name, 'is missing', 'MISSING_FIELD')
  return value
}

/** Tokens for clients and users. */
export function createOauthOperations({ clients, clock, configuration, tokens, users }: FinapiState): readonly OperationHandler[] {

  const clientKind = (call: Call): 'client' | 'admin' => {
    const { client, adminClient } = clients.value
    const id = formField(call, 'client_id')
    const secret = formField(call, 'client_secret')
    if (id === client.clientId && secret === client.clientSecret) return 'client'
    if (id === adminClient.clientId && secret === adminClient.clientSecret) return 'admin'
    throw new Refusal(401, 'invalid_client', 'Bad client credentials')
  }

  const login = (call: Call): Answer => {
    const user = users.find(formField(call, 'username'))
    const password = formField(call, 'password')
    if (user !== undefined && user.failedLogins >= configuration.current().maxUserLoginAttempts) {
      throw new Refusal(423, 'LOCKED', 'The user is locked; a password change unlocks it.')
    }
    if (user === undefined || user.password !== password) {
      if (user !== undefined) user.failedLogins += 1
      throw new Refusal(401, 'invalid_grant', 'Bad user credentials')
    }
    if (!user.verified) throw new Refusal(403, 'USER_NOT_VERIFIED', 'The user must be verified first.')
    user.failedLogins = 0
    user.lastActiveAt = clock.now()
    return { status: 200, body: tokens.issue('user', user.id) }
  }

  return [
    {
      id: 'oauth.token',
      handle(call) {
        const grantType = formField(call, 'grant_type')
        const kind = clientKind(call)
        if (grantType === 'client_credentials') return { status: 200, body: tokens.issue(kind) }
        if (grantType === 'password') return login(call)
        if (grantType === 'refresh_token') {
          const token = tokens.refresh(formField(call, 'refresh_token'))
          if (token === undefined) throw new Refusal(401, 'invalid_grant', 'Invalid refresh token')
          return { status: 200, body: token }
        }
        throw fieldRefusal('grant_type', 'must be client_credentials, password or refresh_token')
      },
    },
    {
      id: 'oauth.revoke',
      handle(call) {
        tokens.revoke(formField(call, 'token'), stringAt(call.body, 'token_type_hint'))
        return { status: 200 }
      },
    },
  ]
}
