import type { TaskResult, WaitOptions } from '@kit/core/waiter'
import type { WebFormsResource } from './generated/webform.gen.ts'
import type { FinapiFlowResult } from './internal/classify.ts'

/** The web forms of one user, and a wait on one of them. */
export interface FinapiWebForms extends WebFormsResource {
  /**
   * Waits in this process until a web form is final, by polling: first at once, then every few seconds. Use a waiter
   * (`createTaskWaiter` with `finapiWebForm`) for callbacks, many waits, or waits that outlive the process.
   *
   * @param id - Web form id.
   * @param options - `timeoutMs` is required; forms live 20 minutes.
   * @returns How the form ended: success holds the id of what was made, every other ending its error.
   * @throws WaitTimeoutError when the form was not final in time; it goes on at finAPI, and you can wait again.
   * @throws TaskNotFoundError when there is no such form, or it was deleted.
   * @see https://documentation.finapi.io/webform/for-best-results
   *
   * @example
   * ```ts
   * const result = await user.webForms.wait(form.id, { timeoutMs: 20 * 60_000 })
   * if (result.ok) await load(result.value.bankConnectionId)
   * ```
   */
  wait(id: string, options: WaitOptions<FinapiFlowResult, never>): Promise<TaskResult<FinapiFlowResult>>
}
