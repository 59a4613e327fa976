import { ApiError } from '../../errors/api-error.ts'
import { createTaskHandle } from '../../waiter/create-task-handle.ts'
import { createTaskWaiter } from '../../waiter/create-task-waiter.ts'
import type { HintChannel } from '../../waiter/hint-channel.ts'
import type { PollSchedule, TaskDefinition, TaskPhase } from '../../waiter/task-definition.ts'
import type { TaskHandle } from '../../waiter/task-handle.ts'
import type { TaskWaiter } from '../../waiter/task-waiter.ts'

type State = TaskPhase<string, never>
type ContractDefinition = TaskDefinition<'kit.contract', { readonly id: string }, State, string, never>

const HOUR_MS = 3_600_000
/** Safety polls so rare that within a case only a hint or a deadline ends a sleep. */
const RARELY: PollSchedule = {
  firstDelayMs: HOUR_MS,
  firstDelayWithCallbackMs: HOUR_MS,
  factor: 1,
  maxDelayMs: HOUR_MS,
  maxDelayWithCallbackMs: HOUR_MS,
  minIntervalMs: 0,
  notFoundGraceMs: 0,
  requestTimeoutMs: 60_000,
}

const pending: State = { phase: 'pending', status: 'RUNNING', known: true }

/** The provider that the contract of durable waits looks at. */
export class ContractTasks {
  /** Ids of the tasks looked at, one entry a look. */
  readonly looks: string[] = []
  /** For each call of `pollOnce`: did a hint ask for it? */
  readonly hinted: boolean[] = []
  /** Holds up the answers of all looks that begin from now on; what they answer was read before. */
  hold: Promise<void> | undefined
  readonly #states = new Map<string, State | Error>()

  newHandle(): TaskHandle {
    return createTaskHandle({ task: 'kit.contract', account: 'account', id: crypto.randomUUID(), createdAt: new Date() })
  }

  /** The hint key of the task itself, as a webhook names it. */
  keyOf(handle: TaskHandle): string {
    return `contract:${idOf(handle)}`
  }

  looksAt(handle: TaskHandle): number {
    return this.looks.filter((id) => id === idOf(handle)).length
  }

  succeed(handle: TaskHandle, value: string): void {
    this.#states.set(idOf(handle), { phase: 'succeeded', status: 'DONE', value })
  }

  fail(handle: TaskHandle): void {
    this.#states.set(idOf(handle), { phase: 'failed', status: 'FAILED', error: { code: 'REFUSED' } })
  }

  remove(handle: TaskHandle): void {
    const fields = { provider: 'contract', operation: 'tasks.get', method: 'GET', path: '/tasks/{id}', status: 404, retryable: false, attempts: 1 }
    this.#states.set(idOf(handle), new ApiError('The task is not there', fields))
  }

  /** A waiter that looks at these tasks; `known: false` is that of a deployment that lacks the definition. */
  waiter(hints: HintChannel, options: { readonly known?: boolean } = {}): Pick<TaskWaiter, 'pollOnce' | 'hintKeys' | 'close'> {
    const budget = { reserve: async () => ({ granted: true }) as const, pause: async () => undefined }
    const tasks: readonly TaskDefinition[] = options.known === false ? [] : [this.#definition()]
    const waiter: TaskWaiter = createTaskWaiter({ tasks, hints, budget })
    return {
      hintKeys: (handle) => waiter.hintKeys(handle),
      pollOnce: (handle, given) => {
        this.hinted.push(given?.hinted === true)
        return waiter.pollOnce(handle, given)
      },
      close: () => waiter.close(),
    }
  }

  #definition(): ContractDefinition {
    return {
      name: 'kit.contract',
      idOf: (created) => created.id,
      classify: (state) => state,
      hintKeys: (id) => [`contract:${id}`],
      schedule: RARELY,
      retrieve: async (id) => {
        this.looks.push(id)
        const state = this.#states.get(id) ?? pending
        await this.hold
        if (state instanceof Error) throw state
        return state
      },
    }
  }
}

function idOf(handle: TaskHandle): string {
  return (JSON.parse(handle.serialize()) as { readonly id: string }).id
}
