import { createIdempotentRunner, createMemoryIdempotencyStore } from '@kit/core/idempotency'
import type { IdempotencyStore, IdempotentRunnerOptions } from '@kit/core/idempotency'
import { describe, expect, it } from 'vitest'
import { steppedClock } from './fake-clock.ts'

function deferred<T = void>() {
  let resolve = (_value: T): void => {}
  let reject = (_error: unknown): void => {}
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}

function setup(options: Partial<IdempotentRunnerOptions> = {}) {
  const clock = steppedClock()
  const store = createMemoryIdempotencyStore({ clock })
  const make = (more: Partial<IdempotentRunnerOptions> = {}) => createIdempotentRunner({ store, clock, leaseMs: 3000, ...options, ...more })
  return { clock, store, make, runner: make() }
}

describe('createIdempotentRunner', () => {
  it('runs once for 64 racers in several processes', async () => {
    const { make } = setup()
    const runners = Array.from({ length: 64 }, () => make())
    let runs = 0
    const race = () =>
      Promise.all(
        runners.map((runner) =>
          runner('k', 'f', async () => {
            runs++
            await new Promise((resolve) => setTimeout(resolve, 5))
          }),
        ),
      )
    const first = await race()
    expect(runs).toBe(1)
    expect(first.filter((outcome) => outcome === 'processed')).toHaveLength(1)
    expect(first.filter((outcome) => outcome === 'in_progress')).toHaveLength(63)
    expect(new Set(await race())).toEqual(new Set(['duplicate']))
    expect(runs).toBe(1)
  })

  it('throws on what the work throws, gives the key back and counts attempts', async () => {
    const { runner, clock } = setup()
    const attempts: number[] = []
    const failing = new Error('boom')
    await expect(
      runner('k', 'f', async ({ attempt }) => {
        attempts.push(attempt)
        throw failing
      }),
    ).rejects.toBe(failing)
    expect(await runner('k', 'f', async ({ attempt }) => void attempts.push(attempt))).toBe('processed')
    expect([attempts, clock.pendingTimers]).toEqual([[1, 2], 0])
  })

  it('renews every third of the lease while the work runs, and stops after', async () => {
    const { store, clock, make } = setup()
    const renewals: number[] = []
    const counting: IdempotencyStore = { ...store, renew: (claim, ms) => (renewals.push(clock.monotonic() - 1000), store.renew(claim, ms)) }
    const runner = make({ store: counting })
    const work = deferred()
    const running = runner('k', 'f', () => work.promise)
    await clock.advance(10_000)
    expect(renewals).toEqual([1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10_000])
    expect(await make()('k', 'f', async () => {})).toBe('in_progress')
    work.resolve()
    expect(await running).toBe('processed')
    await clock.advance(10_000)
    expect([renewals.length, clock.pendingTimers]).toEqual([10, 0])
  })

  it('aborts the signal and does not count the run when its claim was taken over', async () => {
    const { clock, make } = setup()
    const slow = deferred()
    let signal: AbortSignal | undefined
    let fence = 0n
    const first = make()('k', 'f', async (context) => {
      signal = context.signal
      fence = context.fence ?? 0n
      await slow.promise
    })
    await clock.advance(0)
    clock.stall(3000)
    let laterFence = 0n
    expect(await make()('k', 'f', async (context) => void (laterFence = context.fence ?? 0n))).toBe('processed')
    expect(laterFence > fence).toBe(true)
    await clock.advance(1)
    expect(signal?.aborted).toBe(true)
    expect(signal?.reason).toMatchObject({ code: 'closed' })
    slow.resolve()
    expect(await first).toBe('in_progress')
    expect(clock.pendingTimers).toBe(0)
  })

  it('keeps the claim over a store that fails for a moment, and aborts when it fails for a lease', async () => {
    const { store, clock, make } = setup()
    let down = false
    const flaky: IdempotencyStore = { ...store, renew: (claim, ms) => (down ? Promise.reject(new Error('redis')) : store.renew(claim, ms)) }
    const work = deferred()
    let signal: AbortSignal | undefined
    const running = make({ store: flaky })('k', 'f', (context) => ((signal = context.signal), work.promise))
    await clock.advance(1500)
    down = true
    await clock.advance(1000)
    down = false
    await clock.advance(2000)
    expect(signal?.aborted).toBe(false)
    down = true
    await clock.advance(3000)
    expect(signal?.aborted).toBe(true)
    work.resolve()
    await running
    expect(clock.pendingTimers).toBe(0)
  })

  it('aborts when the store does not answer before the lease ends', async () => {
    const { store, clock, make } = setup()
    const hanging: IdempotencyStore = { ...store, renew: () => new Promise(() => {}) }
    const work = deferred()
    let signal: AbortSignal | undefined
    const running = make({ store: hanging })('k', 'f', (context) => ((signal = context.signal), work.promise))
    await clock.advance(2999)
    expect(signal?.aborted).toBe(false)
    await clock.advance(1)
    expect(signal?.aborted).toBe(true)
    work.resolve()
    await running
    expect(clock.pendingTimers).toBe(0)
  })

  it('outlives a store that throws instead of rejecting, as an adapter without a connection may', async () => {
    const { store, clock, make } = setup()
    const raise = (): never => {
      throw new Error('not connected')
    }
    const work = deferred()
    let signal: AbortSignal | undefined
    const running = make({ store: { ...store, renew: raise, release: raise } })('k', 'f', (context) => ((signal = context.signal), work.promise))
    await clock.advance(2999)
    expect(signal?.aborted).toBe(false)
    await clock.advance(1)
    expect(signal?.aborted).toBe(true)
    work.reject(new Error('work'))
    await expect(running).rejects.toThrow('work')
    expect(clock.pendingTimers).toBe(0)
  })

  it('completes again when the first answer was lost, and throws when the store stays down', async () => {
    const { store, make } = setup()
    let calls = 0
    const lossy: IdempotencyStore = {
      ...store,
      complete: async (claim) => {
        await store.complete(claim)
        if (calls++ === 0) throw new Error('reset')
        return store.complete(claim)
      },
    }
    expect(await make({ store: lossy })('k', 'f', async () => {})).toBe('processed')
    const down: IdempotencyStore = { ...store, complete: () => Promise.reject(new Error('down')) }
    await expect(make({ store: down })('k2', 'f', async () => {})).rejects.toThrow('down')
  })

  it('throws the error of the work even when the release fails', async () => {
    const { store, clock, make } = setup()
    const down: IdempotencyStore = { ...store, release: () => Promise.reject(new Error('down')) }
    await expect(make({ store: down })('k', 'f', () => Promise.reject(new Error('work')))).rejects.toThrow('work')
    expect(await make()('k', 'f', async () => {})).toBe('in_progress')
    await clock.advance(3000)
    expect(await make()('k', 'f', async () => {})).toBe('processed')
  })

  it('takes another content under a handled key for a duplicate and reports it', async () => {
    const mismatches: unknown[] = []
    const { runner } = setup({ onMismatch: (info) => mismatches.push(info) })
    let runs = 0
    const work = async () => void runs++
    expect(await runner('k', 'one', work)).toBe('processed')
    expect(await runner('k', 'two', work)).toBe('duplicate')
    expect([runs, mismatches]).toEqual([1, [{ key: 'k' }]])
  })

  it.each([
    [
      'throw',
      (): never => {
        throw new Error('logger')
      },
    ],
    ['reject', (): Promise<never> => Promise.reject(new Error('logger'))],
  ])('ignores hooks that %s', async (_how, hook) => {
    const { runner } = setup({ maxAttempts: 1, onMismatch: hook, onDead: hook })
    expect(await runner('k', 'one', async () => {})).toBe('processed')
    expect(await runner('k', 'two', async () => {})).toBe('duplicate')
    await expect(runner('dead', 'f', () => Promise.reject(new Error('x')))).rejects.toThrow('x')
    expect(await runner('dead', 'f', async () => {})).toBe('duplicate')
    await new Promise((resolve) => setTimeout(resolve))
  })

  it('handles another content of a key that failed, since nothing was done yet', async () => {
    const { runner } = setup()
    await expect(runner('k', 'one', () => Promise.reject(new Error('x')))).rejects.toThrow('x')
    expect(await runner('k', 'two', async () => {})).toBe('processed')
  })

  it('gives up after maxAttempts, without the message of the error in the store', async () => {
    const dead: unknown[] = []
    const { runner } = setup({ maxAttempts: 2, onDead: (info) => dead.push(info) })
    const work = () => Promise.reject(new TypeError('account 123'))
    await expect(runner('k', 'f', work)).rejects.toThrow('account 123')
    await expect(runner('k', 'f', work)).rejects.toThrow('account 123')
    expect(await runner('k', 'f', work)).toBe('duplicate')
    expect(dead).toEqual([{ key: 'k', error: 'TypeError' }])
  })

  it('remembers for retainMs, or for the time given with the key', async () => {
    const { runner, clock } = setup({ retainMs: 100_000 })
    expect(await runner('long', 'f', async () => {})).toBe('processed')
    expect(await runner('short', 'f', async () => {}, { retainMs: 5000 })).toBe('processed')
    await clock.advance(4999)
    expect(await runner('short', 'f', async () => {})).toBe('duplicate')
    await clock.advance(1)
    expect(await runner('short', 'f', async () => {})).toBe('processed')
    expect(await runner('long', 'f', async () => {})).toBe('duplicate')
  })

  it('keeps namespaces apart', async () => {
    const { make } = setup()
    expect(await make({ namespace: 'tenant-a' })('k', 'f', async () => {})).toBe('processed')
    expect(await make({ namespace: 'tenant-b' })('k', 'f', async () => {})).toBe('processed')
    expect(await make({ namespace: 'tenant-a' })('k', 'f', async () => {})).toBe('duplicate')
  })

  it('throws when the claim cannot be made, and runs nothing', async () => {
    const { store, make } = setup()
    let runs = 0
    const down: IdempotencyStore = { ...store, claim: () => Promise.reject(new Error('down')) }
    await expect(make({ store: down })('k', 'f', async () => void runs++)).rejects.toThrow('down')
    expect(runs).toBe(0)
  })

  it.each([{ leaseMs: 0 }, { leaseMs: -1 }, { leaseMs: Number.NaN }, { leaseMs: 2 ** 31 }, { retainMs: 0 }, { retainMs: Infinity }])(
    'refuses %j',
    (options) => {
      expect(() => setup(options)).toThrow(expect.objectContaining({ code: 'invalid_argument' }))
    },
  )

  it('works on the real clock and leaves no timer behind', async () => {
    // A lease much longer than a busy machine may stand still, and work that outlives it.
    const runner = createIdempotentRunner({ store: createMemoryIdempotencyStore(), leaseMs: 1_500 })
    let finish = (): void => {}
    const work = () => new Promise<void>((resolve) => (finish = resolve))
    const first = runner('k', 'f', work)
    await new Promise((resolve) => setTimeout(resolve, 2_200))
    expect(await runner('k', 'f', work)).toBe('in_progress')
    finish()
    expect(await first).toBe('processed')
    expect(await runner('k', 'f', work)).toBe('duplicate')
  })
})
