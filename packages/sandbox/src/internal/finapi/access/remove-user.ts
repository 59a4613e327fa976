import type { FinapiState } from '../finapi-state.ts'
import type { User } from './users.ts'

/** Is a bank connection of the user being imported or updated? Then nothing of the user can be deleted. */
export function isUserBusy({ connections, flow }: FinapiState, { id }: User): boolean {
  return connections.of(id).some((connection) => flow.isBusy(connection))
}

/** Forgets a user with everything they have, and tells the client. */
export function removeUser(state: FinapiState, user: User): void {
  const { callbacks, categories, configuration, connections, flow, labels, orders, rules, tokens, users } = state
  const { id } = user
  flow.removeUser(id)
  for (const connection of connections.of(id)) connections.remove(connection)
  for (const rule of rules.of(id)) rules.remove(rule)
  for (const label of labels.of(id)) labels.remove(label)
  categories.removeAll(id)
  orders.removeUser(id)
  tokens.removeUser(id)
  users.remove(id)
  const url = configuration.current().userSynchronizationCallbackUrl
  void callbacks.send({ type: 'user.deleted', id, url, body: { userId: id, event: 'DELETED' } })
}
