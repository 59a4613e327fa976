import { createIdempotentRunner, createMemoryIdempotencyStore, processOnce } from '@kit/core/idempotency'
import { createFakeClock } from '@kit/core/testing'
import { describe, expect, it } from 'vitest'

const DAY_MS = 24 * 3_600_000

function setup() {
  const clock = createFakeClock()
  return { clock, store: createMemoryIdempotencyStore({ clock }) }
}

describe('without options', () => {
  it('a key is remembered for fourteen days', async () => {
    const { clock, store } = setup()
    const once = () => processOnce(store, 'k', { clock }, async () => 1)
    expect(await once()).toMatchObject({ kind: 'processed' })
    await clock.advance(14 * DAY_MS - 1)
    expect(await once()).toMatchObject({ kind: 'replayed', result: 1 })
    await clock.advance(1)
    expect(await once()).toMatchObject({ kind: 'processed' })
  })

  it('a claim holds for thirty seconds after its process ended, and any number of them may end so', async () => {
    const { clock, store } = setup()
    const crash = async (): Promise<void> => {
      const work = () => new Promise<void>(() => {})
      void processOnce({ ...store, renew: () => new Promise(() => {}) }, 'k', { clock }, work)
      await clock.advance(0)
    }
    const once = () => processOnce(store, 'k', { clock }, async ({ attempt }) => attempt)
    for (let count = 0; count < 30; count++) {
      await crash()
      await clock.advance(29_999)
      expect(await once()).toEqual({ kind: 'in_progress', retryAfterMs: 1 })
      await clock.advance(1)
    }
    expect(await once()).toMatchObject({ kind: 'processed', result: 31 })
  })
})

describe('limits', () => {
  it.each([
    ['leaseMs', 2 ** 31 - 1],
    ['retainMs', Number.MAX_SAFE_INTEGER],
  ])('%s may be %d, and a refusal says so', (argument, longest) => {
    const { store } = setup()
    const make = (ms: number) => () => createIdempotentRunner({ store, [argument]: ms })
    expect(make(longest)).not.toThrow()
    expect(make(0.5)).not.toThrow()
    const refusal = { code: 'invalid_argument', argument, message: `${argument} must be more than 0 and at most ${longest} milliseconds` }
    for (const ms of [0, -1, Number.NaN, longest + 2]) expect(make(ms)).toThrow(expect.objectContaining(refusal))
  })
})

describe('a key whose attempts all ended with their process', () => {
  async function crashedTwice() {
    const { clock, store } = setup()
    for (let crash = 0; crash < 2; crash++) {
      await store.claim('k', { leaseMs: 3_000, retainMs: DAY_MS })
      await clock.advance(3_000)
    }
    return { clock, store }
  }
  const options = { leaseMs: 3_000, maxAttempts: 2 }

  it('is given up in the store, too', async () => {
    const { clock, store } = await crashedTwice()
    expect(await processOnce(store, 'k', { ...options, clock }, async () => {})).toEqual({ kind: 'dead', error: 'ProcessEnded' })
    expect(await store.claim('k', { leaseMs: 3_000, retainMs: DAY_MS })).toStrictEqual({ kind: 'dead', error: 'ProcessEnded' })
  })

  it('is not given up by one who has lost it meanwhile', async () => {
    const { clock, store } = await crashedTwice()
    const lost = { ...store, release: async () => false }
    expect(await processOnce(lost, 'k', { ...options, clock }, async () => {})).toEqual({ kind: 'fenced_off' })
  })
})

it('work without a result is noted without one', async () => {
  const { clock, store } = setup()
  const given: unknown[][] = []
  const noting = { ...store, complete: (...parts: Parameters<typeof store.complete>) => (given.push(parts.slice(1)), store.complete(...parts)) }
  await processOnce(noting, 'without', { clock }, async () => {})
  await processOnce(noting, 'with', { clock }, async () => null)
  expect(given).toEqual([[], [null]])
})
