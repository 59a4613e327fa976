import { booleanAt, numberAt, stringAt } from '../json.ts'
import type { Answer, Call, OperationHandler } from '../operation.ts'
import { Refusal } from '../refusal.ts'
import { bankConnectionResource } from './bank-connections.ts'
import type { BankConnection } from './bank-connections.ts'
import { createBankOperations } from './bank-operations.ts'
import { fieldRefusal } from './field-refusal.ts'
import type { FinapiState } from './finapi-state.ts'
import { userResource } from './users.ts'
import type { User } from './users.ts'

function formField(call: Call, name: string): string {
  const value = stringAt(call.body, name)
  if (value === undefined || value === '') throw fieldRefusal(name, 'is missing', 'MISSING_FIELD')
  return value
}

function createOauthOperations(state: FinapiState): OperationHandler[] {
  const { client, adminClient, tokens, users, settings } = state

  const clientKind = (call: Call): 'client' | 'admin' => {
    const id = formField(call, 'client_id')
    const secret = formField(call, 'client_secret')
    if (id === client.clientId && secret === client.clientSecret) return 'client'
    if (id === adminClient.clientId && secret === adminClient.clientSecret) return 'admin'
    throw new Refusal(401, 'invalid_client', 'Bad client credentials')
  }

  const login = (call: Call): Answer => {
    const user = users.find(formField(call, 'username'))
    const password = formField(call, 'password')
    if (user !== undefined && user.failedLogins >= settings.maxUserLoginAttempts) {
      throw new Refusal(423, 'LOCKED', 'The user is locked; a password change unlocks it.')
    }
    if (user === undefined || user.password !== password) {
      if (user !== undefined) user.failedLogins += 1
      throw new Refusal(401, 'invalid_grant', 'Bad user credentials')
    }
    if (!user.verified) throw new Refusal(403, 'USER_NOT_VERIFIED', 'The user must be verified first.')
    user.failedLogins = 0
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

function createUserOperations(state: FinapiState): OperationHandler[] {
  const { users, tokens, identifiers, connections, flow, settings } = state

  const self = (call: Call): User => {
    const user = users.find(call.principal?.userId ?? '')
    if (user === undefined) throw new Refusal(401, 'invalid_token', 'The user of this token no longer exists')
    return user
  }

  const existing = (id: string): User => {
    const user = users.find(id)
    if (user === undefined) throw new Refusal(404, 'UNKNOWN_ENTITY', 'No user has this id.')
    return user
  }

  return [
    {
      id: 'users.create',
      handle({ body }) {
        const id = stringAt(body, 'id') ?? identifiers.uuid()
        if (users.find(id) !== undefined) throw new Refusal(422, 'ENTITY_EXISTS', 'A user with this id exists already.')
        const password = stringAt(body, 'password') ?? identifiers.secret(24)
        const user: User = {
          id,
          password,
          email: stringAt(body, 'email'),
          phone: stringAt(body, 'phone'),
          isAutoUpdateEnabled: booleanAt(body, 'isAutoUpdateEnabled') ?? false,
          verified: settings.userAutoVerificationEnabled,
          failedLogins: 0,
          passwordChangeToken: undefined,
        }
        users.add(user)
        return { status: 201, body: userResource(user, password) }
      },
    },
    { id: 'users.get', handle: (call) => ({ status: 200, body: userResource(self(call)) }) },
    {
      id: 'users.update',
      handle(call) {
        const user = self(call)
        const email = stringAt(call.body, 'email')
        const phone = stringAt(call.body, 'phone')
        if (email !== undefined) user.email = email === '' ? undefined : email
        if (phone !== undefined) user.phone = phone === '' ? undefined : phone
        user.isAutoUpdateEnabled = booleanAt(call.body, 'isAutoUpdateEnabled') ?? user.isAutoUpdateEnabled
        return { status: 200, body: userResource(user) }
      },
    },
    {
      id: 'users.delete',
      handle(call) {
        const { id } = self(call)
        if (connections.of(id).some((connection) => flow.isBusy(connection))) {
          throw new Refusal(423, 'LOCKED', 'A bank connection of the user is being imported or updated.')
        }
        flow.removeUser(id)
        for (const connection of connections.of(id)) connections.remove(connection)
        tokens.removeUser(id)
        users.remove(id)
        const url = settings.userSynchronizationCallbackUrl
        const body = { userId: id, event: 'DELETED' }
        if (url !== undefined) void state.callbacks.send({ kind: 'user.deleted', id, status: body.event, url, body })
        return { status: 200 }
      },
    },
    {
      id: 'users.verificationStatus',
      handle({ query }) {
        const userId = query.get('userId')
        if (userId === null) throw fieldRefusal('userId', 'is missing', 'MISSING_FIELD')
        const user = existing(userId)
        return { status: 200, body: { userId: user.id, isUserVerified: user.verified } }
      },
    },
    {
      id: 'users.verify',
      handle({ params }) {
        const user = existing(params['userId'] ?? '')
        if (user.verified) throw new Refusal(422, 'USER_ALREADY_VERIFIED', 'The user is verified already.')
        user.verified = true
        return { status: 200 }
      },
    },
    {
      id: 'users.requestPasswordChange',
      handle({ body }) {
        const user = existing(stringAt(body, 'userId') ?? '')
        if (!user.verified) throw new Refusal(422, 'USER_NOT_VERIFIED', 'The user must be verified first.')
        user.passwordChangeToken = identifiers.uuid()
        const email = user.email === undefined ? {} : { userEmail: user.email }
        return { status: 200, body: { userId: user.id, ...email, passwordChangeToken: user.passwordChangeToken } }
      },
    },
    {
      id: 'users.executePasswordChange',
      handle({ body }) {
        const user = existing(stringAt(body, 'userId') ?? '')
        if (user.passwordChangeToken === undefined || stringAt(body, 'passwordChangeToken') !== user.passwordChangeToken) {
          throw fieldRefusal('passwordChangeToken', 'is not the one requestPasswordChange gave')
        }
        user.password = stringAt(body, 'password') ?? user.password
        user.passwordChangeToken = undefined
        user.failedLogins = 0
        return { status: 200 }
      },
    },
    {
      id: 'users.deleteUnverified',
      handle({ params }) {
        const user = existing(params['userId'] ?? '')
        if (user.verified) throw new Refusal(422, 'USER_ALREADY_VERIFIED', 'Only a user that was never verified can be deleted this way.')
        users.remove(user.id)
        return { status: 200 }
      },
    },
  ]
}

function createBankConnectionOperations(state: FinapiState): OperationHandler[] {
  const { connections, flow } = state

  const own = (call: Call, id = Number(call.params['id'])): BankConnection => {
    if (!Number.isSafeInteger(id)) throw fieldRefusal('id', 'must be a number')
    const connection = connections.find(call.principal?.userId ?? '', id)
    if (connection === undefined) throw new Refusal(404, 'UNKNOWN_ENTITY', 'The user has no bank connection with this id.')
    return connection
  }

  const ownIdle = (call: Call, id?: number): BankConnection => {
    const connection = own(call, id)
    if (flow.isBusy(connection)) throw new Refusal(423, 'LOCKED', 'The bank connection is being imported or updated.')
    return connection
  }

  const webFormsInstead = (id: string, instead: string): OperationHandler => ({
    id,
    handle() {
      throw new Refusal(501, 'UNSUPPORTED_BANK', `The sandbox has no direct bank access; use ${instead}.`)
    },
  })

  const interfaceOf = (connection: BankConnection, name: unknown): BankConnection['interfaces'][number] => {
    const found = connection.interfaces.find(({ bankingInterface }) => bankingInterface === name)
    if (found === undefined) throw new Refusal(422, 'UNKNOWN_ENTITY', 'The bank connection does not have this interface.')
    return found
  }

  return [
    {
      id: 'bankConnections.list',
      handle({ principal, query }) {
        const ids = query.getAll('ids').flatMap((text) => text.split(','))
        if (ids.length > 1000) throw new Refusal(400, 'TOO_MANY_IDS', 'ids takes up to 1000 values.')
        if (ids.some((id) => !/^\d+$/.test(id))) throw fieldRefusal('ids', 'must hold numbers')
        const wanted = new Set(ids.map(Number))
        const all = connections.of(principal?.userId ?? '').filter(({ id }) => ids.length === 0 || wanted.has(id))
        return { status: 200, body: { connections: all.map(bankConnectionResource) } }
      },
    },
    {
      id: 'bankConnections.get',
      handle: (call) => ({ status: 200, body: bankConnectionResource(own(call)) }),
    },
    {
      id: 'bankConnections.edit',
      handle(call) {
        const connection = ownIdle(call)
        const name = stringAt(call.body, 'name')
        if (name !== undefined) connection.name = name === '' ? undefined : name
        return { status: 200, body: bankConnectionResource(connection) }
      },
    },
    {
      id: 'bankConnections.delete',
      handle(call) {
        connections.remove(ownIdle(call))
        return { status: 200 }
      },
    },
    {
      id: 'bankConnections.deleteAll',
      handle({ principal }) {
        const all = connections.of(principal?.userId ?? '')
        if (all.some((connection) => flow.isBusy(connection))) {
          throw new Refusal(423, 'LOCKED', 'A bank connection of the user is being imported or updated.')
        }
        for (const connection of all) connections.remove(connection)
        return { status: 200, body: { identifiers: all.map(({ id }) => id) } }
      },
    },
    webFormsInstead('bankConnections.import', 'POST /api/webForms/bankConnectionImport'),
    webFormsInstead('bankConnections.update', 'POST /api/tasks/backgroundUpdate'),
    webFormsInstead('bankConnections.connectInterface', 'POST /api/webForms/bankConnectionImport'),
    {
      id: 'bankConnections.removeInterface',
      handle(call) {
        const { body } = call
        const connection = ownIdle(call, numberAt(body, 'bankConnectionId'))
        const removed = interfaceOf(connection, body['bankingInterface'])
        connection.interfaces = connection.interfaces.filter((each) => each !== removed)
        if (connection.interfaces.length === 0) connections.remove(connection)
        return { status: 200 }
      },
    },
    {
      id: 'bankConnections.deleteConsent',
      handle(call) {
        const found = interfaceOf(ownIdle(call), call.query.get('bankingInterface'))
        const result = found.hasConsent ? 'DELETED' : 'NOT_EXIST'
        found.hasConsent = false
        return { status: 200, body: { local: result, remote: result } }
      },
    },
  ]
}

export function createAccessOperations(state: FinapiState): readonly OperationHandler[] {
  return [
    ...createOauthOperations(state),
    ...createUserOperations(state),
    ...createBankOperations(),
    ...createBankConnectionOperations(state),
  ]
}
