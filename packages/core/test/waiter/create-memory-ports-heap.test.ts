import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createMemoryIdempotencyStore } from '@kit/core/idempotency'
import { createFakeClock } from '@kit/core/testing'
import { createMemoryHintChannel, createMemoryPollBudget } from '@kit/core/waiter'
import { beforeAll, describe, expect, it } from 'vitest'

const MANY = 20_000
const FEW_BYTES = 1_000_000

let collect = (): void => {}

beforeAll(() => {
  setFlagsFromString('--expose-gc')
  collect = runInNewContext('gc') as () => void
})

function heapBytes(): number {
  collect()
  return getHeapStatistics().used_heap_size
}

/** What lives on of `work`, in bytes; `subject` is kept alive so long. */
async function growth(subject: object, work: () => Promise<void>): Promise<number> {
  const before = heapBytes()
  await work()
  const after = heapBytes()
  expect(subject).toBeDefined()
  return after - before
}

describe('in a long life, memory holds only what matters now', () => {
  it('of hints', async () => {
    const clock = createFakeClock()
    const channel = createMemoryHintChannel({ clock })
    const grown = await growth(channel, async () => {
      for (let index = 0; index < MANY; index++) {
        await channel.put([`hint-of-a-task-${index}`], { ttlMs: 1_000 })
        if (index % 100 === 0) await clock.advance(1_000)
      }
    })
    expect(grown).toBeLessThan(FEW_BYTES)
  })

  it('of looks at tasks', async () => {
    const clock = createFakeClock()
    const budget = createMemoryPollBudget({ clock })
    const grown = await growth(budget, async () => {
      for (let index = 0; index < MANY; index++) {
        await budget.reserve({ account: 'a', key: `look-at-a-task-${index}`, lane: 'poll' })
        if (index % 100 === 0) await clock.advance(1_000)
      }
    })
    expect(grown).toBeLessThan(FEW_BYTES)
  })

  it('of accounts', async () => {
    const clock = createFakeClock()
    const budget = createMemoryPollBudget({ clock, perSecond: 10 })
    const grown = await growth(budget, async () => {
      for (let index = 0; index < MANY; index++) {
        await budget.reserve({ account: `account-${index}`, key: `task-${index}`, lane: 'poll' })
        if (index % 100 === 0) await clock.advance(1_000)
      }
    })
    expect(grown).toBeLessThan(FEW_BYTES)
  })

  it('of handled keys', async () => {
    const clock = createFakeClock()
    const store = createMemoryIdempotencyStore({ clock })
    const grown = await growth(store, async () => {
      for (let index = 0; index < 500; index++) {
        const claim = await store.claim(`k${index}`, { leaseMs: 1_000, retainMs: 10_000 })
        if (claim.kind === 'acquired') await store.complete(claim, Array.from({ length: 1_000 }, (_, at) => index + at))
      }
      await clock.advance(10_000)
      await store.claim('another', { leaseMs: 1_000, retainMs: 10_000 })
    })
    expect(grown).toBeLessThan(FEW_BYTES)
  })
})
