import { booleanAt, stringAt } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import { Refusal } from '../../refusal.ts'
import { encryptText } from '../notifications/encrypt-text.ts'
import { fieldRefusal } from '../field-refusal.ts'
import type { FinapiState } from '../finapi-state.ts'
import { isUserBusy, removeUser } from './remove-user.ts'
import { userResource } from './users.ts'
import type { User } from './users.ts'

/** Users, their verification and their passwords. */
export function createUserOperations(state: FinapiState): readonly OperationHandler[] {
  const { configuration, decryption, identifiers, users } = state

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
        const user = users.add({
          id,
          password,
          email: stringAt(body, 'email'),
          phone: stringAt(body, 'phone'),
          isAutoUpdateEnabled: booleanAt(body, 'isAutoUpdateEnabled') ?? false,
          verified: configuration.current().userAutoVerificationEnabled,
        })
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
        const user = self(call)
        if (isUserBusy(state, user)) throw new Refusal(423, 'LOCKED', 'A bank connection of the user is being imported or updated.')
        removeUser(state, user)
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
        // Only who has the data decryption key can read the token, and so change the password.
        return { status: 200, body: { userId: user.id, ...email, passwordChangeToken: encryptText(user.passwordChangeToken, decryption) } }
      },
    },
    {
      id: 'users.executePasswordChange',
      handle({ body }) {
        const user = existing(stringAt(body, 'userId') ?? '')
        if (user.passwordChangeToken === undefined || stringAt(body, 'passwordChangeToken') !== user.passwordChangeToken) {
          throw fieldRefusal('passwordChangeToken', 'is not the decrypted one that requestPasswordChange gave')
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
