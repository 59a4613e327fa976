import { createHttpPoller } from '@azure/core-lro'
import { createMemoryHintChannel, createMemoryPollBudget, createTaskWaiter, type TaskDefinition } from '@kit/core/waiter'
import { createWaiter as createSmithyWaiter, WaiterState } from '@smithy/util-waiter'
import pWaitFor from 'p-wait-for'
import type { BeginWait } from './pollers.ts'

/** A second of a real wait takes so long here. */
const secondMs = 20
const timeoutMs = 3_600_000
const shortestSeconds = 10
const longestSeconds = 50

/** Tasks that take 10 to 50 seconds, and say so when they are over; all subjects wait for the same ones. */
export interface Provider {
  create(index: number): Promise<{ readonly id: string }>
  isOver(id: string): boolean
  onOver(listener: (id: string, index: number) => void): void
}

export function createProvider(): Provider {
  const due = new Map<number, { readonly id: string; readonly index: number }[]>()
  const over = new Set<string>()
  let listener: (id: string, index: number) => void = () => undefined
  let second = 0
  let made = 0
  setInterval(() => {
    second += 1
    for (const { id, index } of due.get(second) ?? []) {
      over.add(id)
      listener(id, index)
    }
    due.delete(second)
  }, secondMs).unref()
  return {
    create(index) {
      const id = `task-${(made += 1)}`
      const at = second + shortestSeconds + (index % (longestSeconds - shortestSeconds + 1))
      const others = due.get(at)
      if (others === undefined) due.set(at, [{ id, index }])
      else others.push({ id, index })
      return Promise.resolve({ id })
    },
    isOver: (id) => over.has(id),
    onOver(given) {
      listener = given
    },
  }
}

/** Kit with a schedule in proportion to the one it has, and a hint for 99 of 100 tasks. */
export function kitCalledBack(provider: Provider): BeginWait {
  const definition: TaskDefinition<'bench', { id: string }, boolean, string, never> = {
    name: 'bench',
    idOf: ({ id }) => id,
    hintKeys: (id) => [id],
    retrieve: (id) => Promise.resolve(provider.isOver(id)),
    classify: (over) => (over ? { phase: 'succeeded', status: 'done', value: 'done' } : { phase: 'pending', status: 'running', known: true }),
    schedule: { firstDelayMs: 30 * secondMs, minIntervalMs: secondMs, maxDelayMs: 120 * secondMs },
  }
  const hints = createMemoryHintChannel()
  const waiter = createTaskWaiter({ tasks: [definition], hints, budget: createMemoryPollBudget({ minIntervalMs: secondMs }) })
  provider.onOver((id, index) => {
    if (index % 100 !== 0) void hints.put([id], { ttlMs: timeoutMs })
  })
  return async (index) => {
    const wait = await waiter.start('bench', { account: 'account' }, () => provider.create(index))
    return { wait, over: wait.result({ timeoutMs }) }
  }
}

/** p-wait-for, which looks every second. */
export function pWaitForCalledBack(provider: Provider, limit: 'limit' | 'no limit'): BeginWait {
  return async (index) => {
    const { id } = await provider.create(index)
    const options = limit === 'limit' ? { interval: secondMs, timeout: timeoutMs } : { interval: secondMs }
    return { over: pWaitFor(() => Promise.resolve(provider.isOver(id)), options) }
  }
}

/** smithy's waiter, told to look between every second and every minute; it doubles the pause from look to look. */
export function smithyCalledBack(provider: Provider): BeginWait {
  return async (index) => {
    const { id } = await provider.create(index)
    const look = (): Promise<{ state: WaiterState }> => Promise.resolve({ state: provider.isOver(id) ? WaiterState.SUCCESS : WaiterState.RETRY })
    const options = { client: undefined, maxWaitTime: timeoutMs / 1000, minDelay: secondMs / 1000, maxDelay: (60 * secondMs) / 1000 }
    return { over: createSmithyWaiter(options, undefined, look) }
  }
}

/** The poller makes the create call itself, and then looks every second. */
export function coreLroCalledBack(provider: Provider): BeginWait {
  return async (index) => {
    const request = { method: 'POST', url: '/tasks' }
    let task = ''
    const poller = createHttpPoller(
      {
        sendInitialRequest: async () => {
          task = (await provider.create(index)).id
          return { flatResponse: {}, rawResponse: { statusCode: 202, request, headers: { 'operation-location': `/tasks/${task}` }, body: {} } }
        },
        sendPollRequest: () => {
          const body = { status: provider.isOver(task) ? 'succeeded' : 'running' }
          return Promise.resolve({ flatResponse: body, rawResponse: { statusCode: 200, request, headers: {}, body } })
        },
      },
      { intervalInMs: secondMs },
    )
    return { over: poller.pollUntilDone() }
  }
}
