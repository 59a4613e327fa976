import { createFakeClock } from '@kit/core/testing'
import type { PollLane } from '@kit/core/waiter'
import { createMemoryPollBudget } from '@kit/core/waiter'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** A budget whose looks are all of different tasks of one account: what it grants is 0, what it refuses the wait it names. */
function setup(perSecond: number) {
  const clock = createFakeClock()
  const budget = createMemoryPollBudget({ perSecond, clock })
  let key = 0
  const ask = async (lane: PollLane, account = 'a'): Promise<number> => {
    const permit = await budget.reserve({ account, key: String(key++), lane })
    return permit.granted ? 0 : permit.waitMs
  }
  const asks = async (lane: PollLane, count: number): Promise<number[]> => {
    const waits: number[] = []
    for (let index = 0; index < count; index++) waits.push(await ask(lane))
    return waits
  }
  return { clock, budget, ask, asks }
}

describe.each<PollLane>(['confirm', 'poll'])('a queue in the lane %s', (lane) => {
  it('is told to come back one by one, and is granted then', async () => {
    const { clock, asks, ask } = setup(4)
    expect(await asks(lane, 8)).toEqual([0, 0, 0, 0, 1_000, 1_250, 1_500, 1_750])
    await clock.advance(999)
    expect(await ask(lane)).toBe(1_001)
    await clock.advance(1)
    expect(await ask(lane)).toBe(0)
    await clock.advance(250)
    expect(await ask(lane)).toBe(0)
  })

  it('keeps to rates that are no whole number', async () => {
    const { clock, asks } = setup(2.5)
    expect(await asks(lane, 4)).toEqual([0, 0, 800, 1_200])
    await clock.advance(800)
    expect(await asks(lane, 3)).toEqual([0, 0, 800])
  })

  it('is not told to come back before it would be its turn after a slot that was late', async () => {
    const { clock, asks, ask } = setup(2)
    expect(await asks(lane, 2)).toEqual([0, 0])
    await clock.advance(900)
    expect(await ask(lane), 'the next slot is free in 100 ms, but one in 500 ms is the pace').toBe(500)
  })
})

describe('two lanes', () => {
  it('a poll lets a confirmation go first that was told to come, and has the next slot', async () => {
    const { clock, ask } = setup(1)
    expect(await ask('poll')).toBe(0)
    expect(await ask('poll')).toBe(1_000)
    expect(await ask('confirm')).toBe(1_000)
    await clock.advance(1_000)
    expect(await ask('poll')).toBeGreaterThan(0)
    expect(await ask('confirm')).toBe(0)
  })

  it('a slot that no confirmation comes for is not kept longer than one pace', async () => {
    const { clock, ask } = setup(1)
    await ask('poll')
    for (let index = 0; index < 5; index++) await ask('confirm')
    await clock.advance(1_999)
    expect(await ask('poll')).toBeGreaterThan(0)
    await clock.advance(1)
    expect(await ask('poll')).toBe(0)
  })

  it('a confirmation goes first even when polls have queued for long', async () => {
    const { clock, ask, asks } = setup(1)
    await asks('poll', 20)
    await clock.advance(1_000)
    expect(await ask('confirm')).toBe(0)
  })

  it('the tenth look in a row is that of a poll, if one waits', async () => {
    const { clock, ask } = setup(1)
    for (let count = 0; count < 9; count++) {
      expect(await ask('confirm')).toBe(0)
      await clock.advance(1_000)
    }
    expect(await ask('confirm'), 'no poll waits').toBe(0)
    expect(await ask('poll')).toBe(1_000)
    expect(await ask('confirm')).toBe(1_000)
    await clock.advance(1_000)
    expect(await ask('confirm'), 'a poll waits').toBeGreaterThan(0)
    expect(await ask('poll')).toBe(0)
    await clock.advance(1_000)
    expect(await ask('poll'), 'a confirmation waits').toBeGreaterThan(0)
    expect(await ask('confirm')).toBe(0)
  })

  it('polls come back more rarely while confirmations queue, and at their own pace behind them', async () => {
    const { asks } = setup(1)
    await asks('confirm', 1)
    await asks('confirm', 20)
    const waits = await asks('poll', 5)
    const gaps = waits.slice(1).map((wait, index) => wait - waits[index]!)
    expect(Math.max(...gaps)).toBe(10_000)
    expect(Math.min(...gaps)).toBe(1_000)
    expect(gaps.toSorted((one, other) => other - one), 'first rarely, then often').toEqual(gaps)
  })

  it('confirmations come back a little more rarely while polls queue', async () => {
    const { asks } = setup(1)
    await asks('poll', 30)
    const waits = await asks('confirm', 10)
    const gaps = waits.slice(1).map((wait, index) => wait - waits[index]!)
    for (const gap of gaps) expect(Math.abs(gap - 10_000 / 9)).toBeLessThan(1)
  })
})

describe('accounts', () => {
  it('do not share their rates', async () => {
    const { ask } = setup(1)
    expect(await ask('poll')).toBe(0)
    expect(await ask('poll', 'b')).toBe(0)
    expect(await ask('poll')).toBeGreaterThan(0)
  })

  it('keep what was granted and paused, however many others come', async () => {
    const { clock, budget, ask } = setup(0.001)
    expect(await ask('poll', 'rated')).toBe(0)
    await budget.pause('paused', 900_000)
    for (let index = 0; index < 5_000; index++) {
      await ask('poll', `other${index}`)
      if (index === 2_500) await clock.advance(400_000)
    }
    expect(await ask('poll', 'rated')).toBeGreaterThan(500_000)
    expect(await ask('poll', 'paused')).toBe(500_000)
  })

  it('keep what was refused, too', async () => {
    const { clock, ask } = setup(1)
    await ask('poll', 'queued')
    for (let index = 0; index < 40; index++) await ask('confirm', 'queued')
    await clock.advance(10_000)
    for (let index = 0; index < 3_000; index++) await ask('poll', `other${index}`)
    await ask('poll', 'queued')
    expect(await ask('confirm', 'queued'), 'the queue is 40 looks long').toBeGreaterThan(30_000)
  })
})

describe('the minimal interval of a task', () => {
  it.each([undefined, 100])('holds from each look on, to the millisecond (looks a second: %s)', async (perSecond) => {
    const clock = createFakeClock()
    const budget = createMemoryPollBudget({ perSecond, clock })
    const ask = (key: string): ReturnType<typeof budget.reserve> => budget.reserve({ account: 'a', key, lane: 'poll' })
    for (let round = 0; round < 3; round++) {
      expect(await ask('task')).toEqual({ granted: true })
      expect(await ask('task')).toEqual({ granted: false, waitMs: 1_000 })
      await clock.advance(999)
      expect(await ask('task')).toEqual({ granted: false, waitMs: 1 })
      await clock.advance(1)
    }
  })

  it('is not forgotten when others are looked at meanwhile', async () => {
    const clock = createFakeClock()
    const budget = createMemoryPollBudget({ clock })
    const ask = (key: string): ReturnType<typeof budget.reserve> => budget.reserve({ account: 'a', key, lane: 'poll' })
    for (let round = 0; round < 5; round++) {
      for (const key of ['one', 'two', 'three']) expect(await ask(`${key}-${round}`)).toEqual({ granted: true })
      await clock.advance(900)
      expect(await ask(`late-${round}`)).toEqual({ granted: true })
      await clock.advance(99)
      for (const key of ['one', 'two', 'three']) expect(await ask(`${key}-${round}`)).toEqual({ granted: false, waitMs: 1 })
      await clock.advance(1)
      expect(await ask(`next-${round}`)).toEqual({ granted: true })
      expect(await ask(`late-${round}`)).toEqual({ granted: false, waitMs: 900 })
    }
  })

  it('holds for every task, however many are looked at in whatever order', async () => {
    const clock = createFakeClock()
    const budget = createMemoryPollBudget({ clock })
    const lastLooks = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.constantFrom(0, 1, 50, 333, 1_000, 2_500), async (key, pause) => {
        const waitMs = (lastLooks.get(key) ?? -Infinity) + 1_000 - clock.monotonic()
        expect(await budget.reserve({ account: 'a', key, lane: 'poll' })).toEqual(waitMs > 0 ? { granted: false, waitMs } : { granted: true })
        if (waitMs <= 0) lastLooks.set(key, clock.monotonic())
        await clock.advance(pause)
      }),
      { numRuns: 600, endOnFailure: true },
    )
  })
})

it('a minimal interval of nothing lets every look through', async () => {
  const budget = createMemoryPollBudget({ minIntervalMs: 0, clock: createFakeClock() })
  const look = { account: 'a', key: 'k', lane: 'poll' } as const
  expect([await budget.reserve(look), await budget.reserve(look)]).toEqual([{ granted: true }, { granted: true }])
})

it.each([
  ['perSecond', 'leave it out for no limit'],
  ['minIntervalMs', 'a number of milliseconds, 0 or more'],
])('a %s that is none is refused with what would be right', (argument, words) => {
  for (const value of [-1, Number.NaN, Infinity]) {
    const refusal = { code: 'invalid_argument', argument, message: expect.stringContaining(words) as string }
    expect(() => createMemoryPollBudget({ [argument]: value })).toThrow(expect.objectContaining(refusal))
  }
})
