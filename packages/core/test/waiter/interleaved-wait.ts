import { createFakeClock } from '@kit/core/testing'
import type { HintChannel, TaskDefinition, TaskPhase, WaitState } from '@kit/core/waiter'
import { advance } from '@kit/core/waiter'
import * as fc from 'fast-check'
import type { Scheduler } from 'fast-check'
import { expect } from 'vitest'
import { createWaiterWith } from '../../src/internal/waiter/create-waiter-with.ts'
import { idle } from './support.ts'

type Job = TaskDefinition<'test.job', { id: string }, TaskPhase<string>, string>
/** A way to be wrong that the interleavings have to find. */
export type Breakage = 'none' | 'check-then-subscribe' | 'no read after parking' | 'hints during a look are dropped'

interface World {
  breakage: Breakage
  earlyHints: number
  /** Notifications published during a look are lost, as on a connection that was cut and is back. */
  lossy: boolean
}

const HOUR = 3_600_000

/** Every step of every port is a step of the scheduler; the clock stands still, so only hints can end the wait. */
async function run(s: Scheduler, { breakage, earlyHints, lossy }: World): Promise<'ended' | 'lost'> {
  const step = (label: string): Promise<unknown> => s.schedule(Promise.resolve(), label)
  const stored = new Map<string, { version: string }>()
  const listeners = new Set<(keys: readonly string[] | 'all') => void>()
  let version = 0
  let looking = 0
  let firstRead: (() => void) | undefined
  const readOnce = new Promise<void>((resolve) => (firstRead = resolve))

  const hints: HintChannel = {
    async put(keys) {
      await step('put sent')
      for (const key of keys) stored.set(key, { version: String(++version) })
      await step('published')
      if (!(lossy && looking > 0)) for (const listener of listeners) listener(keys)
    },
    async read(keys) {
      await step('read sent')
      const found = new Map(keys.flatMap((key) => (stored.has(key) ? [[key, stored.get(key)!] as const] : [])))
      await step('read answered')
      firstRead?.()
      return found
    },
    async subscribe(listener) {
      const add = async (): Promise<void> => {
        await step('subscribe sent')
        listeners.add(listener)
      }
      if (breakage === 'check-then-subscribe') void readOnce.then(add)
      else await add()
      await step('subscribe answered')
      return { health: 'live', close: async () => void listeners.delete(listener) }
    },
  }

  let state: TaskPhase<string> = { phase: 'pending', status: 'RUNNING', known: true }
  const job: Job = {
    name: 'test.job',
    idOf: ({ id }) => id,
    classify: (phase) => phase,
    schedule: { minIntervalMs: 0, firstDelayWithCallbackMs: HOUR },
    async retrieve() {
      looking++
      await step('look sent')
      const seen = state
      await step('look answered')
      looking--
      return seen
    },
  }

  const broken = (before: WaitState, event: Parameters<typeof advance>[1]): ReturnType<typeof advance> => {
    if (breakage === 'hints during a look are dropped' && event.type === 'hinted' && before.status === 'looking') return [before, []]
    const [after, effects] = advance(before, event)
    if (breakage !== 'no read after parking' || event.type !== 'response') return [after, effects]
    return [after, effects.filter((effect) => effect.type !== 'checkHint')]
  }

  const clock = createFakeClock()
  const waiter = createWaiterWith(
    {
      tasks: [job],
      hints,
      clock,
      random: () => 0.5,
      budget: { reserve: async () => (await step('reserved'), { granted: true }), pause: async () => undefined },
      callback: { baseUrl: 'https://app.example/callbacks', secret: 's' },
    },
    broken,
  )

  let provider: Promise<unknown> = Promise.resolve()
  const end = { reached: false }
  const started = waiter.start('test.job', { account: 'a' }, async ({ callbackUrl }) => {
    const call = async (): Promise<Response> => waiter.handleCallback(new Request(callbackUrl!, { method: 'POST' }))
    provider = (async () => {
      for (let early = 0; early < earlyHints; early++) {
        await step('provider calls back early')
        void call()
      }
      await step('task ends')
      state = { phase: 'succeeded', status: 'DONE', value: 'value' }
      await call()
    })()
    await step('created')
    return { id: 'task-1' }
  })
  const waited = (async () => {
    const wait = await started
    await step('caller waits')
    await wait.result({ timeoutMs: 10 * HOUR })
    end.reached = true
  })()
  waited.catch(() => undefined)

  await s.waitIdle()
  await provider
  await s.waitIdle()
  const { reached } = end
  if (reached) expect(waiter.inspect()).toEqual(idle)
  else await waiter.close()
  await s.waitIdle()
  return reached ? 'ended' : 'lost'
}

/** One wait in an order of steps that the scheduler chooses. */
export function interleavings(
  breakage: Breakage = 'none',
  lossy: fc.Arbitrary<boolean> = fc.boolean(),
): fc.IAsyncProperty<[Scheduler, number, boolean]> {
  return fc.asyncProperty(fc.scheduler(), fc.nat({ max: 2 }), lossy, async (s, earlyHints, isLossy) => {
    expect(await run(s, { breakage, earlyHints, lossy: isLossy })).toBe('ended')
  })
}

/** The broken copies, each with the network in which its fault can be seen. */
export const brokenCopies: readonly (readonly [Breakage, fc.Arbitrary<boolean>])[] = [
  ['check-then-subscribe', fc.constant(false)],
  ['no read after parking', fc.constant(true)],
  ['hints during a look are dropped', fc.constant(false)],
]
