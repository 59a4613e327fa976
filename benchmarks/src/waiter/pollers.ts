import { createHttpPoller } from '@azure/core-lro'
import { createMemoryPollBudget, createTaskWaiter, type TaskDefinition } from '@kit/core/waiter'
import { createWaiter as createSmithyWaiter, WaiterState } from '@smithy/util-waiter'
import pWaitFor from 'p-wait-for'

/** What all of them wait for: a task that is over with the last of its looks. The provider's answers are there at once. */
export interface Polling {
  readonly looks: number
  readonly everyMs: number
}

/** A wait that has begun, and its end. */
export interface Begun {
  readonly wait?: unknown
  readonly over: Promise<unknown>
}

/** Begins a wait on one task: the call that creates it, a look at once, and one after each pause. */
export type BeginWait = (index: number) => Promise<Begun>

const timeoutMs = 3_600_000

interface Created {
  readonly id: string
}

const create = (index: number): Promise<Created> => Promise.resolve({ id: `task-${index}` })

/** Kit with all its parts, hints and budget included. The minimal interval is the pause, so that the jitter makes none shorter. */
export function kitWaits({ looks, everyMs }: Polling): BeginWait {
  const definition: TaskDefinition<'bench', Created, number, number, never> = {
    name: 'bench',
    idOf: (created) => created.id,
    retrieve: (_, { previous = 0 }) => Promise.resolve(previous + 1),
    classify: (seen) =>
      seen >= looks ? { phase: 'succeeded', status: 'done', value: seen } : { phase: 'pending', status: 'running', known: true },
    schedule: { firstDelayMs: 0, minIntervalMs: everyMs, maxDelayMs: everyMs, factor: 1 },
  }
  const waiter = createTaskWaiter({ tasks: [definition], budget: createMemoryPollBudget({ minIntervalMs: everyMs }) })
  return async (index) => {
    const wait = await waiter.start('bench', { account: 'account' }, () => create(index))
    return { wait, over: wait.result({ timeoutMs }) }
  }
}

/** p-wait-for as its readme has it. Without `timeout` it has no limit, which no wait of the others can do. */
export function pWaitForWaits({ looks, everyMs }: Polling, limit: 'limit' | 'no limit'): BeginWait {
  return async (index) => {
    const { id } = await create(index)
    let seen = 0
    const look = (task: string): Promise<boolean> => Promise.resolve(task !== '' && ++seen >= looks)
    return { over: pWaitFor(() => look(id), limit === 'limit' ? { interval: everyMs, timeout: timeoutMs } : { interval: everyMs }) }
  }
}

export function smithyWaits({ looks, everyMs }: Polling): BeginWait {
  return async (index) => {
    const { id } = await create(index)
    let seen = 0
    const look = (_client: unknown, _input: Created): Promise<{ state: WaiterState }> =>
      Promise.resolve({ state: ++seen >= looks ? WaiterState.SUCCESS : WaiterState.RETRY })
    const options = { client: undefined, maxWaitTime: timeoutMs / 1000, minDelay: everyMs / 1000, maxDelay: everyMs / 1000 }
    return { over: createSmithyWaiter(options, { id }, look) }
  }
}

/** The poller makes the create call itself and reads the task's address from its answer. It has no limit either. */
export function coreLroWaits({ looks, everyMs }: Polling): BeginWait {
  return async (index) => {
    let seen = 0
    const request = { method: 'POST', url: '/tasks' }
    const poller = createHttpPoller(
      {
        sendInitialRequest: async () => {
          const { id } = await create(index)
          return { flatResponse: {}, rawResponse: { statusCode: 202, request, headers: { 'operation-location': `/tasks/${id}` }, body: {} } }
        },
        sendPollRequest: () => {
          const body = { status: ++seen >= looks ? 'succeeded' : 'running' }
          return Promise.resolve({ flatResponse: body, rawResponse: { statusCode: 200, request, headers: {}, body } })
        },
      },
      { intervalInMs: everyMs },
    )
    return { over: poller.pollUntilDone() }
  }
}
