import { isInvalidArgumentError } from '@kit/core'
import { createFakeClock } from '@kit/core/testing'
import type { FakeClock } from '@kit/core/testing'
import type { PollBudget, PollLane } from '@kit/core/waiter'
import { createMemoryPollBudget } from '@kit/core/waiter'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

interface Client {
  key: string
  lane: PollLane
  arrivesAt: number
}

interface Served {
  granted: { at: number; client: Client }[]
  asks: number
}

/** Every client asks until it is granted, coming back exactly when told. */
async function serve(budget: PollBudget, clock: FakeClock, clients: Client[]): Promise<Served> {
  const queue = clients.map((client) => ({ client, at: client.arrivesAt }))
  const granted: { at: number; client: Client }[] = []
  let asks = 0
  while (queue.length > 0) {
    queue.sort((one, other) => one.at - other.at)
    const next = queue.shift()!
    if (next.at > clock.monotonic()) await clock.advance(next.at - clock.monotonic())
    asks++
    const permit = await budget.reserve({ account: 'a', key: next.client.key, lane: next.client.lane })
    if (permit.granted) granted.push({ at: clock.monotonic(), client: next.client })
    else queue.push({ client: next.client, at: clock.monotonic() + permit.waitMs })
  }
  return { granted, asks }
}

describe('createMemoryPollBudget', () => {
  it('grants one look per task in the minimal interval, whoever asks', async () => {
    const clock = createFakeClock()
    const budget = createMemoryPollBudget({ clock })
    const ask = (key: string): ReturnType<PollBudget['reserve']> => budget.reserve({ account: 'a', key, lane: 'confirm' })
    expect(await ask('1')).toEqual({ granted: true })
    expect(await ask('2')).toEqual({ granted: true })
    await clock.advance(400)
    expect(await ask('1')).toEqual({ granted: false, waitMs: 600 })
    await clock.advance(600)
    expect(await ask('1')).toEqual({ granted: true })
  })

  it('pauses one account, and never shortens a pause', async () => {
    const clock = createFakeClock()
    const budget = createMemoryPollBudget({ clock })
    await budget.pause('a', 5_000)
    await budget.pause('a', 1_000)
    expect(await budget.reserve({ account: 'a', key: '1', lane: 'confirm' })).toEqual({ granted: false, waitMs: 5_000 })
    expect(await budget.reserve({ account: 'b', key: '2', lane: 'poll' })).toEqual({ granted: true })
    await clock.advance(5_000)
    expect(await budget.reserve({ account: 'a', key: '1', lane: 'confirm' })).toEqual({ granted: true })
  })

  it('never grants more than the rate in any second, and everybody is served', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.record({ lane: fc.constantFrom<PollLane>('confirm', 'poll'), arrivesAt: fc.nat({ max: 5_000 }) }), { maxLength: 60 }),
        async (perSecond, arrivals) => {
          const clock = createFakeClock()
          const budget = createMemoryPollBudget({ perSecond, clock })
          const { granted, asks } = await serve(budget, clock, arrivals.map((arrival, index) => ({ ...arrival, key: String(index) })))
          expect(granted).toHaveLength(arrivals.length)
          for (const { at } of granted) {
            expect(granted.filter((other) => other.at > at - 1_000 && other.at <= at).length).toBeLessThanOrEqual(perSecond)
          }
          expect(asks).toBeLessThanOrEqual(8 * arrivals.length)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('keeps to rates below one a second', async () => {
    const clock = createFakeClock()
    const budget = createMemoryPollBudget({ perSecond: 0.5, clock })
    const clients = Array.from({ length: 5 }, (_, index): Client => ({ key: String(index), lane: 'poll', arrivesAt: 0 }))
    const { granted } = await serve(budget, clock, clients)
    expect(granted.map(({ at }) => at)).toEqual([0, 2_000, 4_000, 6_000, 8_000])
  })

  it('lets confirmations past a long queue of polls, and still serves polls when confirmations fill the rate', async () => {
    const clock = createFakeClock()
    const budget = createMemoryPollBudget({ perSecond: 10, clock })
    const polls = Array.from({ length: 300 }, (_, index): Client => ({ key: `p${index}`, lane: 'poll', arrivesAt: index % 100 }))
    const confirms = Array.from({ length: 100 }, (_, index): Client => {
      return { key: `c${index}`, lane: 'confirm', arrivesAt: 1_000 + index * 110 }
    })
    const { granted } = await serve(budget, clock, [...polls, ...confirms])
    const delays = granted.filter(({ client }) => client.lane === 'confirm').map(({ at, client }) => at - client.arrivesAt)
    delays.sort((one, other) => one - other)
    expect(delays[50]).toBeLessThan(1_000)
    const pollsMeanwhile = granted.filter(({ at, client }) => client.lane === 'poll' && at > 1_000 && at < 12_000)
    expect(pollsMeanwhile.length).toBeGreaterThan(5)
  })

  it('keeps one look in ten for polls when there are more confirmations than the rate allows', async () => {
    const clock = createFakeClock()
    const budget = createMemoryPollBudget({ perSecond: 10, clock })
    const polls = Array.from({ length: 50 }, (_, index): Client => ({ key: `p${index}`, lane: 'poll', arrivesAt: 500 }))
    const confirms = Array.from({ length: 400 }, (_, index): Client => ({ key: `c${index}`, lane: 'confirm', arrivesAt: index * 50 }))
    const { granted } = await serve(budget, clock, [...polls, ...confirms])
    const meanwhile = granted.filter(({ at }) => at > 1_000 && at <= 21_000)
    const share = meanwhile.filter(({ client }) => client.lane === 'poll').length / meanwhile.length
    expect(share).toBeGreaterThan(0.07)
    expect(share).toBeLessThan(0.2)
  })

  it('does not keep slots for those who have left', async () => {
    const clock = createFakeClock()
    const budget = createMemoryPollBudget({ perSecond: 1, clock })
    for (let index = 0; index < 200; index++) await budget.reserve({ account: 'a', key: `gone${index}`, lane: 'poll' })
    const clients = Array.from({ length: 20 }, (_, index): Client => ({ key: `c${index}`, lane: 'confirm', arrivesAt: 1_000 }))
    const { granted } = await serve(budget, clock, clients)
    expect(granted.at(-1)!.at).toBeLessThan(45_000)
  })

  it('forgets tasks and accounts that are quiet', async () => {
    const clock = createFakeClock()
    const budget = createMemoryPollBudget({ clock })
    for (let index = 0; index < 5_000; index++) {
      expect(await budget.reserve({ account: `a${index}`, key: `k${index}`, lane: 'poll' })).toEqual({ granted: true })
      if (index % 500 === 0) await clock.advance(1_000)
    }
    expect(await budget.reserve({ account: 'x', key: 'k4999', lane: 'poll' })).toMatchObject({ granted: false })
  })

  it('refuses limits that are none', () => {
    const rates = [0, -1, Number.NaN, Infinity].map((perSecond) => ({ perSecond }))
    for (const options of [...rates, { minIntervalMs: -1 }, { minIntervalMs: Number.NaN }]) {
      const caught = ((): unknown => {
        try {
          return createMemoryPollBudget(options)
        } catch (error) {
          return error
        }
      })()
      expect(isInvalidArgumentError(caught)).toBe(true)
    }
  })
})

describe('after a burst of confirmations', () => {
  it('refused polls come back at the whole rate', async () => {
    const clock = createFakeClock()
    const budget = createMemoryPollBudget({ perSecond: 10, clock })
    const confirms = Array.from({ length: 30 }, (_, index): Client => ({ key: `c${index}`, lane: 'confirm', arrivesAt: 0 }))
    const polls = Array.from({ length: 50 }, (_, index): Client => ({ key: `p${index}`, lane: 'poll', arrivesAt: 10 }))
    const { granted, asks } = await serve(budget, clock, [...confirms, ...polls])
    expect(granted).toHaveLength(80)
    // 80 looks at 10 a second, of which the first 10 are made at once.
    expect(granted.at(-1)!.at).toBeLessThanOrEqual(9_000)
    expect(asks).toBeLessThanOrEqual(4 * granted.length)
    for (const { at } of granted) expect(granted.filter((other) => other.at > at - 1_000 && other.at <= at).length).toBeLessThanOrEqual(10)
  })

  it('also when they were refused before it', async () => {
    const clock = createFakeClock()
    const budget = createMemoryPollBudget({ perSecond: 10, clock })
    const polls = Array.from({ length: 40 }, (_, index): Client => ({ key: `p${index}`, lane: 'poll', arrivesAt: 0 }))
    const confirms = Array.from({ length: 20 }, (_, index): Client => ({ key: `c${index}`, lane: 'confirm', arrivesAt: 500 }))
    const { granted } = await serve(budget, clock, [...polls, ...confirms])
    expect(granted.at(-1)!.at).toBeLessThanOrEqual(8_000)
  })
})

describe('the memory of the budget', () => {
  it('holds a task for its interval exactly, over any number of generations', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 1_500 })), { maxLength: 80 }), async (steps) => {
        const clock = createFakeClock()
        const budget = createMemoryPollBudget({ clock })
        const granted = new Map<string, number>()
        for (const [task, ms] of steps) {
          await clock.advance(ms)
          const key = String(task)
          const waitMs = Math.max((granted.get(key) ?? -Infinity) + 1_000 - clock.monotonic(), 0)
          const permit = await budget.reserve({ account: 'a', key, lane: 'poll' })
          expect(permit).toEqual(waitMs > 0 ? { granted: false, waitMs } : { granted: true })
          if (permit.granted) granted.set(key, clock.monotonic())
        }
      }),
      { numRuns: 300 },
    )
  })
})
