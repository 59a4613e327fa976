import { TaskFailedError } from '../errors/task-failed-error.ts'
import type { TaskResult } from './task-result.ts'

/**
 * The value of a result, for callers that prefer an exception to a branch.
 *
 * @example
 * ```ts
 * const connection = unwrapTaskResult(await wait.result({ timeoutMs }), 'finapi.webForm')
 * ```
 * @throws TaskFailedError when the task did not succeed; it carries the phase and the provider's code, not the provider's text.
 */
export function unwrapTaskResult<Value>(result: TaskResult<Value>, task = 'task'): Value {
  if (result.ok) return result.value
  const code = result.error.code
  throw new TaskFailedError(`The task ended as ${result.phase}${code === undefined ? '' : ` (${code})`}`, {
    task,
    phase: result.phase,
    providerCode: code,
  })
}
