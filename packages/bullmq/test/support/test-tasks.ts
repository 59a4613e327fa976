import type { HintChannel, PollBudget, TaskDefinition, TaskHandle, TaskPhase, TaskWaiter } from '@kit/core/waiter'
import { createTaskHandle, createTaskWaiter } from '@kit/core/waiter'

type State = TaskPhase<string, never>

const HOUR_MS = 3_600_000
const pending: State = { phase: 'pending', status: 'RUNNING', known: true }

/** Lets everything go: what bounds looks is tested with the budgets. */
export const noLimit: PollBudget = { reserve: async () => ({ granted: true }), pause: async () => undefined }

/** A provider in memory. Its schedule is so slow that only hints end a wait within a test. */
export class TestTasks {
  readonly looks: string[] = []
  readonly #done = new Set<string>()
  /** Called in each look, after the answer was read. */
  onLook: ((id: string) => Promise<void> | void) | undefined

  handle(id: string = crypto.randomUUID()): TaskHandle {
    return createTaskHandle({ task: 'test.task', account: 'account', id, createdAt: new Date() })
  }

  finish(...ids: string[]): void {
    for (const id of ids) this.#done.add(id)
  }

  looksAt(id: string): number {
    return this.looks.filter((look) => look === id).length
  }

  definition(): TaskDefinition<'test.task', { id: string }, State, string, never> {
    return {
      name: 'test.task',
      idOf: (created) => created.id,
      classify: (state) => state,
      hintKeys: (id) => [`task:${id}`],
      schedule: { firstDelayMs: HOUR_MS, maxDelayMs: HOUR_MS, minIntervalMs: 0, requestTimeoutMs: 60_000 },
      retrieve: async (id) => {
        this.looks.push(id)
        const state: State = this.#done.has(id) ? { phase: 'succeeded', status: 'DONE', value: `value of ${id}` } : pending
        await this.onLook?.(id)
        return state
      },
    }
  }

  waiter(hints: HintChannel): TaskWaiter {
    return createTaskWaiter({ tasks: [this.definition() as TaskDefinition], hints, budget: noLimit })
  }
}

/** Waits for something, for a minute at most. */
export async function until(condition: () => boolean | Promise<boolean>, ms: number = 60_000): Promise<void> {
  const end = Date.now() + ms
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('It did not happen in time')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
