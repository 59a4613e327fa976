import { createTaskHandle, createTaskWaiter } from '@kit/core/waiter'
import type { TaskDefinition, TaskResult, WaitOptions } from '@kit/core/waiter'

/** Waits for one task that exists, with a waiter of its own that is gone afterwards. */
export async function waitHere<Name extends string, Created, State, Value, Action>(
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
