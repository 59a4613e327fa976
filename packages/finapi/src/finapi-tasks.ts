import type { TaskResult, WaitOptions } from '@kit/core/waiter'
import type { TasksResource } from './generated/webform.gen.ts'
import type { FinapiFlowResult, FinapiWebFormAction } from './internal/classify.ts'

/** The tasks of one user, and a wait on one of them. */
export interface FinapiTasks extends TasksResource {
  /**
   * Waits in this process until a background update has ended, the web form it may lead to included, by polling: first
   * at once, then every few seconds. Use a waiter (`createTaskWaiter` with `finapiBackgroundUpdate`) for callbacks, many
   * waits, or waits that outlive the process.
   *
   * @param id - Task id.
   * @param options - `timeoutMs` is required. `onActionRequired` gets the link of the web form, once, if one is needed.
   * @returns How the flow ended: success holds the bank connection's id, every other ending its error.
   * @throws WaitTimeoutError when the flow had not ended in time; it goes on at finAPI, and you can wait again.
   * @throws TaskNotFoundError when there is no such task.
   * @see https://documentation.finapi.io/webform/for-best-results
   *
   * @example
   * ```ts
   * const task = await user.tasks.createBackgroundUpdate({ bankConnectionId })
   * const result = await user.tasks.wait(task.id, { timeoutMs: 30 * 60_000, onActionRequired: ({ url }) => mail(url) })
   * ```
   */
  wait(id: string, options: WaitOptions<FinapiFlowResult, FinapiWebFormAction>): Promise<TaskResult<FinapiFlowResult>>
}
