import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { newWaitId } from '../internal/waiter/new-wait-id.ts'
import { TaskHandle } from './task-handle.ts'

/**
 * A handle for a task that exists already and was not started through a waiter. No callback reaches it; webhooks do, if the
 * definition has hint keys.
 *
 * @example
 * ```ts
 * const handle = createTaskHandle({ task: 'finapi.webForm', account: user.id, id: webFormId })
 * const result = await waiter.resume(handle).result({ timeoutMs: 60_000 })
 * ```
 * @throws InvalidArgumentError when the id is empty.
 */
export function createTaskHandle<const Name extends string>(options: {
  task: Name
  account: string
  id: string
  createdAt?: Date | undefined
  expiresAt?: Date | undefined
}): TaskHandle<Name> {
  const { task, account, id, createdAt, expiresAt } = options
  if (typeof id !== 'string' || !id) {
    throw new InvalidArgumentError('The id of the task must be a text that is not empty', { argument: 'id' })
  }
  return new TaskHandle({
    task,
    waitId: newWaitId(),
    account,
    id,
    createdAt: createdAt?.getTime(),
    expiresAt: expiresAt?.getTime(),
    withCallback: false,
  })
}
