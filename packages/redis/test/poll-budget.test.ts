import type { PollBudget, PollLane } from '@kit/core/waiter'
import { createRedisPollBudget } from '@kit/redis'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drivers, newPrefix, removeKeys } from './support/clients.ts'
import type { TestClient } from './support/clients.ts'
import { hasRedis, redisUrl } from './support/redis-url.ts'

interface Grant {
  readonly key: string
  readonly lane: PollLane
  /** By Redis, in microseconds: not before the grant was made, and not after it was answered. */
  readonly from: number
  readonly to: number
}

describe.skipIf(!hasRedis)('a budget of a fleet', () => {
  let admin: Redis
  const fleet: TestClient[] = []
  beforeAll(async () => {
    admin = new Redis(redisUrl)
    for (const connect of Object.values(drivers)) fleet.push(await connect())
  })
  afterAll(async () => {
    await removeKeys()
    for (const client of fleet) client.close()
    admin.disconnect()
  })

  const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
  async function redisTime(): Promise<number> {
    const [seconds, microseconds] = await admin.time()
    return Number(seconds) * 1e6 + Number(microseconds)
  }
  function budgets(limits: { perSecond?: number; minIntervalMs?: number }): readonly PollBudget[] {
    const prefix = newPrefix()
    return fleet.map(({ redis }) => createRedisPollBudget({ redis, prefix, timeoutMs: 30_000, ...limits }))
  }

  /** Every look asks until it is granted, each from a process of its own. */
  async function ask(budget: PollBudget, account: string, key: string, lane: PollLane, grants: Grant[], until: () => boolean): Promise<void> {
    while (!until()) {
      const from = await redisTime()
      const permit = await budget.reserve({ account, key, lane })
      if (permit.granted) grants.push({ key, lane, from, to: await redisTime() })
      else await sleep(permit.waitMs)
      if (permit.granted) return
    }
  }

  it.concurrent.each([1, 2, 3, 7, 20])('never has more than %s looks of an account in any second, however they come', async (perSecond) => {
    const processes = budgets({ perSecond })
    const grants: Grant[] = []
    const end = performance.now() + 6_000
    const isOver = (): boolean => performance.now() > end
    let started = 0
    const stream = async (process: PollBudget, lane: PollLane): Promise<void> => {
      // They ask again and again, and do not keep to what they are told.
      while (!isOver()) {
        const before = grants.length
        await ask(process, 'account', `task-${started++}`, lane, grants, () => isOver() || grants.length > before)
        await sleep(Math.random() * 50)
      }
    }
    await Promise.all(processes.flatMap((process) => [stream(process, 'confirm'), stream(process, 'poll')]))
    // Two grants that lie less than a second apart for sure: the later was answered less than a second after the earlier was asked for.
    for (const first of grants) {
      const surely = grants.filter(({ from, to }) => from >= first.from && to < first.from + 1e6)
      expect(surely.length).toBeLessThanOrEqual(perSecond)
    }
    expect(grants.length).toBeGreaterThan(0)
  })

  it.concurrent('gives confirmations most of it, and polls one look in ten', async () => {
    const processes = budgets({ perSecond: 40 })
    const grants: Grant[] = []
    const end = performance.now() + 8_000
    const isOver = (): boolean => performance.now() > end
    let started = 0
    const queue = async (process: PollBudget, lane: PollLane): Promise<void> => {
      while (!isOver()) await ask(process, 'account', `task-${started++}`, lane, grants, isOver)
    }
    // So many confirmations that their queue never ends.
    const lanes = Array.from({ length: 70 }, (_, index): PollLane => (index % 7 === 0 ? 'poll' : 'confirm'))
    await Promise.all(lanes.map((lane, index) => queue(processes[index % processes.length]!, lane)))
    const polls = grants.filter(({ lane }) => lane === 'poll').length / grants.length
    expect(polls).toBeGreaterThan(0.05)
    expect(polls).toBeLessThan(0.3)
  })

  it('gives a task back that the account has no look for', async () => {
    const processes = budgets({ perSecond: 1, minIntervalMs: 600_000 })
    const keys = Array.from({ length: 8 }, (_, index) => `task-${index}`)
    // All are admitted before the first is counted, or refused at once: either way only one is granted.
    const first = await Promise.all(keys.map((key, index) => processes[index % processes.length]!.reserve({ account: 'account', key, lane: 'confirm' })))
    expect(first.filter(({ granted }) => granted).length).toBe(1)
    const others = keys.filter((_key, index) => !first[index]!.granted)
    await sleep(1_500)
    // None of them waits for its own interval.
    for (const key of others) {
      const permit = await processes[0]!.reserve({ account: 'account', key, lane: 'confirm' })
      expect(permit.granted || permit.waitMs < 60_000, key).toBe(true)
    }
  })

  it('a pause of one process holds for all, and has an end', async () => {
    const [one, two] = budgets({ perSecond: 10 }) as [PollBudget, PollBudget]
    await one.pause('account', 0)
    expect(await two.reserve({ account: 'account', key: 'a', lane: 'poll' })).toEqual({ granted: true })
    await one.pause('account', 1_500)
    expect(await two.reserve({ account: 'account', key: 'b', lane: 'confirm' })).toMatchObject({ granted: false })
    await sleep(1_600)
    expect(await two.reserve({ account: 'account', key: 'b', lane: 'confirm' })).toEqual({ granted: true })
  })

  it('without a limit for accounts only the tasks have one', async () => {
    const [budget] = budgets({ minIntervalMs: 60_000 }) as [PollBudget]
    const permits = await Promise.all(Array.from({ length: 100 }, (_, index) => budget.reserve({ account: 'account', key: `task-${index}`, lane: 'poll' })))
    expect(permits.every(({ granted }) => granted)).toBe(true)
    expect(await budget.reserve({ account: 'account', key: 'task-0', lane: 'confirm' })).toMatchObject({ granted: false })
    const [free] = budgets({ minIntervalMs: 0 }) as [PollBudget]
    for (let look = 0; look < 3; look++) expect(await free.reserve({ account: 'a', key: 'a', lane: 'poll' })).toEqual({ granted: true })
  })

  it('leaves nothing behind that has no end', async () => {
    const prefix = newPrefix()
    const budget = createRedisPollBudget({ redis: fleet[0]!.redis, prefix, perSecond: 2 })
    for (const key of ['a', 'b', 'c']) await budget.reserve({ account: 'account', key, lane: 'poll' })
    await budget.pause('other', 1_000)
    const [, keys] = await admin.scan(0, 'MATCH', `${prefix}*`, 'COUNT', 1_000_000)
    expect(keys.length).toBeGreaterThan(2)
    for (const key of keys) expect(await admin.pttl(key), key).toBeGreaterThan(0)
  })
})
