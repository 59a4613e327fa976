import type { JsonObject } from '../json.ts'

export interface User {
  readonly id: string
  password: string
  email: string | undefined
  phone: string | undefined
  isAutoUpdateEnabled: boolean
  verified: boolean
  failedLogins: number
  passwordChangeToken: string | undefined
}

export interface UserStore {
  add(user: User): void
  /** Ids are compared without regard to case. */
  find(id: string): User | undefined
  remove(id: string): void
}

export function createUserStore(): UserStore {
  const users = new Map<string, User>()
  return {
    add: (user) => void users.set(user.id.toLowerCase(), user),
    find: (id) => users.get(id.toLowerCase()),
    remove: (id) => void users.delete(id.toLowerCase()),
  }
}

/** The password is shown in plain only in the answer that creates the user. */
export function userResource(user: User, password = 'XXXXX'): JsonObject {
  return {
    id: user.id,
    password,
    ...(user.email === undefined ? {} : { email: user.email }),
    ...(user.phone === undefined ? {} : { phone: user.phone }),
    isAutoUpdateEnabled: user.isAutoUpdateEnabled,
  }
}
