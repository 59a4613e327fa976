import type { HintChannel, PollBudget, TaskDefinition, TaskWaiter } from '@kit/core/waiter'
import { createTaskWaiter } from '@kit/core/waiter'

type State = { readonly status: 'open' | 'ended' | 'failed' }

/** A provider in memory: tasks end when told, and looks are counted. */
export interface Provider {
  readonly definition: TaskDefinition<'test.task', { id: string }, State, string, never>
  end(id: string, status?: 'ended' | 'failed'): void
  looks(id: string): number
  /** Called during each look, after the state was read. */
  duringLook: (id: string) => unknown
  waiter(hints: HintChannel): TaskWaiter
}

const HOUR_MS = 3_600_000

/** The looks of these tests are nobody's burden. */
const unlimited: PollBudget = { reserve: async () => ({ granted: true }), pause: async () => undefined }

/** Looks are an hour apart, so that only hints end a wait soon. */
export function createProvider(firstDelayMs = HOUR_MS): Provider {
  const tasks = new Map<string, State['status']>()
  const looks = new Map<string, number>()
  const provider: Provider = {
    definition: {
      name: 'test.task',
      idOf: ({ id }) => id,
      async retrieve(id) {
        looks.set(id, (looks.get(id) ?? 0) + 1)
        const status = tasks.get(id) ?? 'open'
        await provider.duringLook(id)
        return { status }
      },
      classify: ({ status }) =>
        status === 'ended'
          ? { phase: 'succeeded', status, value: 'value' }
          : status === 'failed'
            ? { phase: 'failed', status, error: { code: 'test' } }
            : { phase: 'pending', status, known: true },
      hintKeys: (id) => [`test:${id}`],
      schedule: { firstDelayMs, firstDelayWithCallbackMs: firstDelayMs, maxDelayMs: HOUR_MS, maxDelayWithCallbackMs: HOUR_MS },
    },
    end: (id, status = 'ended') => void tasks.set(id, status),
    looks: (id) => looks.get(id) ?? 0,
    duringLook: () => undefined,
    waiter: (hints) => createTaskWaiter({ tasks: [provider.definition], hints, budget: unlimited }),
  }
  return provider
}
