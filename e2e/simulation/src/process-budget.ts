import type { PollBudget, PollPermit } from '@kit/core/waiter'
import { createMemoryPollBudget } from '@kit/core/waiter'
import type { Chance } from './chance.ts'
import { exchange } from './exchange.ts'
import type { Life } from './life.ts'
import type { Store } from './store.ts'

/** Where a permit came from: the fleet's budget, or what a process may spend while it cannot reach that. */
export type PermitSource = 'shared' | 'slice'

export interface ProcessBudgetOptions {
  readonly life: Life
  readonly store: Store
  readonly chance: Chance
  readonly storeMs: number
  readonly minIntervalMs: number
  /** Looks an account and second for this process alone while the store is away. Without it the error goes on to the waiter. */
  readonly slicePerSecond: number | undefined
  readonly answered: (source: PermitSource, account: string, permit: PollPermit) => void
  readonly paused: (account: string, ms: number) => void
}

const GIVES_UP_AFTER_MS = 2_000
const STAYS_AWAY_MS = 5_000

/** The budget port of one process: the fleet's, and its own slice while that one does not answer. */
export function createProcessBudget(options: ProcessBudgetOptions): PollBudget {
  const { life, store, chance, storeMs, minIntervalMs, slicePerSecond, answered, paused } = options
  const own = createMemoryPollBudget({ perSecond: slicePerSecond, minIntervalMs, clock: life.clock })
  let awayUntil = -Infinity

  async function call<Answer>(serve: () => Promise<Answer>): Promise<Answer> {
    const limit = new AbortController()
    const timer = life.clock.setTimer(() => limit.abort(new Error('The store did not answer in time')), GIVES_UP_AFTER_MS)
    try {
      const [upMs, downMs] = [chance.between(1, storeMs), chance.between(1, storeMs)]
      const failure = (): Error => new Error('The store cannot be reached')
      return await exchange({ life, link: life.computer.toStore, upMs, downMs, serve, failure, signal: limit.signal })
    } finally {
      timer.cancel()
    }
  }

  return {
    async reserve(request) {
      if (slicePerSecond === undefined) {
        const permit = await call(() => store.reserve(request))
        answered('shared', request.account, permit)
        return permit
      }
      if (life.clock.monotonic() >= awayUntil) {
        try {
          const permit = await call(() => store.reserve(request))
          answered('shared', request.account, permit)
          return permit
        } catch {
          awayUntil = life.clock.monotonic() + STAYS_AWAY_MS
        }
      }
      const permit = await own.reserve(request)
      answered('slice', request.account, permit)
      return permit
    },
    async pause(account, ms) {
      paused(account, ms)
      await own.pause(account, ms)
      try {
        await call(() => store.pause(account, ms))
      } catch (error) {
        if (slicePerSecond === undefined) throw error
      }
    },
  }
}
