import { createTaskHandle, createTaskWaiter } from '@kit/core/waiter'
import type { TaskDefinition, TaskResult, WaitOptions } from '@kit/core/waiter'
import { finapiBackgroundUpdate } from '../finapi-background-update.ts'
import { finapiWebForm } from '../finapi-web-form.ts'
import type { FinapiFlowResult, FinapiWebFormAction } from './classify.ts'
import type { FinapiTaskReader, FinapiWebFormReader } from './readers.ts'

/** Waits for one web form, with the client of its user. */
export function waitForWebForm(client: FinapiWebFormReader, id: string, options: WaitOptions<FinapiFlowResult, never>): Promise<TaskResult<FinapiFlowResult>> {
  return waitHere(finapiWebForm(() => client), id, options)
}

/** Waits for one background update and the form it may lead to, with the client of its user. */
export function waitForBackgroundUpdate(
  client: FinapiTaskReader,
  id: string,
  options: WaitOptions<FinapiFlowResult, FinapiWebFormAction>,
): Promise<TaskResult<FinapiFlowResult>> {
  return waitHere(finapiBackgroundUpdate(() => client), id, options)
}

/** Waits for one task that exists, with a waiter of its own that is gone afterwards. */
async function waitHere<Name extends string, Created, State, Value, Action>(
  definition: TaskDefinition<Name, Created, State, Value, Action>,
  id: string,
  options: WaitOptions<Value, Action>,
): Promise<TaskResult<Value>> {
  // Nothing calls back here and a person is waiting, so the pauses stay short; finAPI suggests a couple of seconds.
  const task = { ...definition, schedule: { ...definition.schedule, firstDelayMs: 0, maxDelayMs: 5_000 } }
  const waiter = createTaskWaiter({ tasks: [task] })
  try {
    return await waiter.resume(createTaskHandle({ task: task.name, account: 'self', id })).result(options)
  } finally {
    await waiter.close()
  }
}
