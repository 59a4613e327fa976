import { createFakeClock } from '@kit/core/testing'
import { createMemoryPollBudget, createTaskHandle, createTaskWaiter } from '@kit/core/waiter'
import type { PollBudget } from '@kit/core/waiter'
import { describe, expect, it } from 'vitest'
import { pending, Provider } from './support.ts'

describe('fallbackBudget', () => {
  it('keeps the account within its share while the shared budget is away', async () => {
    const clock = createFakeClock()
    const provider = new Provider(clock)
    provider.answer = pending
    const away: PollBudget = { reserve: () => Promise.reject(new Error('away')), pause: () => Promise.reject(new Error('away')) }
    const fallbackBudget = createMemoryPollBudget({ clock, perSecond: 2 })
    const waiter = createTaskWaiter({ tasks: [provider.definition()], clock, budget: away, fallbackBudget, random: () => 0.5 })
    for (let task = 0; task < 40; task++) {
      const handle = createTaskHandle({ task: 'test.job', account: 'a', id: `job-${task}`, createdAt: new Date(clock.now()) })
      void waiter.resume(handle).result({ timeoutMs: 60_000 })
    }
    await clock.advance(30_000)
    const looks = provider.looks.map(({ at }) => at)
    expect(looks.length).toBeGreaterThan(40)
    for (const [index, at] of looks.entries()) expect((looks[index + 2] ?? Infinity) - at).toBeGreaterThanOrEqual(999)
    await waiter.close()
  })
})
