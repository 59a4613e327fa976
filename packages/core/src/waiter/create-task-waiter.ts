import { applyEvent } from '../internal/waiter/apply-event.ts'
import { createWaiter } from '../internal/waiter/create-waiter-with.ts'
import type { TaskDefinition } from './task-definition.ts'
import type { TaskWaiter, TaskWaiterOptions } from './task-waiter.ts'

/**
 * Makes a waiter: it ends a wait on the first callback, webhook or poll after which an authenticated look at the task shows an end.
 * Callbacks and webhooks only make it look; what they say is not believed.
 *
 * Whatever is missing costs time only: without callbacks it polls, without its hint store too. A wait in memory does not survive the
 * process; its handle does. Keep one waiter per process: it has one timer and one subscription for all waits.
 *
 * @example
 * ```ts
 * const waiter = createTaskWaiter({ tasks: [finapiWebForm((account) => clientOf(account))], callback: { baseUrl, secret } })
 * const wait = await waiter.start('finapi.webForm', { account }, ({ callbackUrl }) =>
 *   user.webForms.createBankConnectionImport({ callbacks: { finalised: callbackUrl } }))
 * const result = await wait.result({ timeoutMs: 20 * 60_000 })
 * if (result.ok) show(result.value)
 * ```
 * @throws InvalidArgumentError when two definitions share a name, or the callback options cannot be used.
 */
export function createTaskWaiter<const Tasks extends readonly TaskDefinition[]>(options: TaskWaiterOptions<Tasks>): TaskWaiter<Tasks> {
  return createWaiter(options, applyEvent)
}
