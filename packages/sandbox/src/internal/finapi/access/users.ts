import type { JsonObject } from '../../json.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'

export interface User {
  readonly id: string
  readonly registeredAt: number
  password: string
  email: string | undefined
  phone: string | undefined
  isAutoUpdateEnabled: boolean
  verified: boolean
  failedLogins: number
  passwordChangeToken: string | undefined
  lastActiveAt: number | undefined
  deletedAt: number | undefined
}

export interface UserStore {
  add(user: Omit<User, 'registeredAt' | 'failedLogins' | 'passwordChangeToken' | 'lastActiveAt' | 'deletedAt'>): User
  /** Ids are compared without regard to case. */
  find(id: string): User | undefined
  /** By registration, those that were deleted included. */
  ever(): readonly User[]
  remove(id: string): void
}

export function createUserStore(clock: SandboxClock, memory: SandboxState): UserStore {
  const users = memory.map<string, User>('users')
  const deleted = memory.list<User>('deleted users')
  return {
    add(details) {
      const user = { ...details, registeredAt: clock.now(), failedLogins: 0, passwordChangeToken: undefined, lastActiveAt: undefined, deletedAt: undefined }
      users.set(user.id.toLowerCase(), user)
      return user
    },
    find: (id) => users.get(id.toLowerCase()),
    ever: () => [...deleted, ...users.values()].toSorted((a, b) => a.registeredAt - b.registeredAt),
    remove(id) {
      const user = users.get(id.toLowerCase())
      if (user === undefined) return
      users.delete(id.toLowerCase())
      deleted.push({ ...user, deletedAt: clock.now() })
    },
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
