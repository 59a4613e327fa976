import { createMemoryIdempotencyStore, processOnce } from '@kit/core/idempotency'
import type { ClaimOptions, IdempotencyStore, ProcessOnceOptions } from '@kit/core/idempotency'
import { createFakeClock } from '@kit/core/testing'
import { describe, expect, it } from 'vitest'

function setup() {
  const clock = createFakeClock()
  const store = createMemoryIdempotencyStore({ clock })
  const options: ProcessOnceOptions = { clock, leaseMs: 3_000 }
  return { clock, store, options }
}

describe('processOnce', () => {
  it('runs once for 64 racers, and gives the others its result later', async () => {
    const { store, options } = setup()
    let runs = 0
    const once = () =>
      processOnce(store, 'k', options, async () => {
        await new Promise((resolve) => setTimeout(resolve, 5))
        return { run: ++runs, list: [1, null, 'x'] }
      })
    const outcomes = await Promise.all(Array.from({ length: 64 }, once))
    const result = { run: 1, list: [1, null, 'x'] }
    expect(outcomes.filter(({ kind }) => kind === 'processed')).toEqual([{ kind: 'processed', result, effect: 'at-least-once' }])
    expect(outcomes.filter(({ kind }) => kind === 'in_progress')).toHaveLength(63)
    expect(await once()).toEqual({ kind: 'replayed', result, effect: 'at-least-once' })
    expect(runs).toBe(1)
  })

  it('replays work without a result', async () => {
    const { store, options } = setup()
    expect(await processOnce(store, 'k', options, async () => {})).toEqual({ kind: 'processed', result: undefined, effect: 'at-least-once' })
    expect(await processOnce(store, 'k', options, async () => {})).toEqual({ kind: 'replayed', result: undefined, effect: 'at-least-once' })
  })

  it('has a signal that is aborted already for work that first asks after its claim was lost', async () => {
    const { store, clock, options } = setup()
    const lost = { ...store, renew: async () => false }
    const seen: AbortSignal[] = []
    const running = processOnce(lost, 'k', options, async (context) => {
      await new Promise<void>((resolve) => clock.setTimer(resolve, 2_000))
      seen.push(context.signal, context.signal)
    })
    await clock.advance(2_000)
    await running
    expect(seen[0]).toBe(seen[1])
    expect(seen[0]?.reason).toMatchObject({ code: 'closed' })
  })

  it('says how long somebody else holds the key', async () => {
    const { store, clock, options } = setup()
    await store.claim('k', { leaseMs: 3_000, retainMs: 10_000 })
    await clock.advance(1_000)
    expect(await processOnce(store, 'k', options, async () => {})).toEqual({ kind: 'in_progress', retryAfterMs: 2_000 })
  })

  it('sees another content under a finished key, and stores a digest of it only', async () => {
    const { store, options } = setup()
    const prints: (Uint8Array | undefined)[] = []
    const watched: IdempotencyStore = { ...store, claim: (key, given: ClaimOptions) => (prints.push(given.fingerprint), store.claim(key, given)) }
    const once = (fingerprint: string | Uint8Array) => processOnce(watched, 'k', { ...options, fingerprint }, async () => 1)
    expect(await once('iban DE1')).toMatchObject({ kind: 'processed' })
    expect(await once('iban DE2')).toEqual({ kind: 'mismatch' })
    expect(await once(new TextEncoder().encode('iban DE1'))).toMatchObject({ kind: 'replayed', result: 1 })
    expect(prints.map((print) => print?.length)).toEqual([32, 32, 32])
  })

  it('tells the work its attempt, a growing fence and the key to forward', async () => {
    const { store, options } = setup()
    const seen: unknown[] = []
    let fence = 0n
    const work = async (context: { attempt: number; fence: bigint; idempotencyKey: string }): Promise<void> => {
      seen.push([context.attempt, context.idempotencyKey])
      expect(context.fence > fence).toBe(true)
      fence = context.fence
      if (context.attempt < 3) throw new Error('boom')
    }
    const once = () => processOnce(store, 'k', { ...options, namespace: 'tenant' }, work)
    await expect(once()).rejects.toThrow('boom')
    await expect(once()).rejects.toThrow('boom')
    expect(await once()).toMatchObject({ kind: 'processed' })
    expect(seen).toEqual([[1, 'tenant:k'], [2, 'tenant:k'], [3, 'tenant:k']])
  })

  it('does not count a run that outlived its lease', async () => {
    const { store, clock, options } = setup()
    let finish = (): void => {}
    const paused = { ...store, renew: async () => false }
    let signal: AbortSignal | undefined
    const slow = processOnce(paused, 'k', options, (context) => {
      signal = context.signal
      return new Promise<string>((resolve) => (finish = () => resolve('late')))
    })
    await clock.advance(3_000)
    expect(signal?.aborted).toBe(true)
    expect(await processOnce(store, 'k', options, async () => 'in time')).toMatchObject({ kind: 'processed' })
    finish()
    expect(await slow).toEqual({ kind: 'fenced_off' })
    expect(await processOnce(store, 'k', options, async () => 'again')).toMatchObject({ kind: 'replayed', result: 'in time' })
    expect(clock.pendingTimers).toBe(0)
  })

  it('gives the key up after maxAttempts, with the name of the error only', async () => {
    const { store, options } = setup()
    const once = () => processOnce(store, 'k', { ...options, maxAttempts: 2 }, () => Promise.reject(new TypeError('iban DE1')))
    await expect(once()).rejects.toThrow('iban')
    await expect(once()).rejects.toThrow('iban')
    expect(await once()).toEqual({ kind: 'dead', error: 'TypeError' })
  })

  it('counts attempts that ended with their process', async () => {
    const { store, clock, options } = setup()
    let runs = 0
    for (let crash = 0; crash < 2; crash++) {
      await store.claim('k', { leaseMs: 3_000, retainMs: 100_000 })
      await clock.advance(3_000)
    }
    const once = () => processOnce(store, 'k', { ...options, maxAttempts: 2 }, async () => void runs++)
    expect(await once()).toEqual({ kind: 'dead', error: 'ProcessEnded' })
    expect(await once()).toEqual({ kind: 'dead', error: 'ProcessEnded' })
    expect(runs).toBe(0)
  })

  it.each([{ leaseMs: 0 }, { leaseMs: 2 ** 31 }, { retainMs: -1 }, { retainMs: Number.NaN }])('refuses %j', async (wrong) => {
    const { store } = setup()
    await expect(processOnce(store, 'k', wrong, async () => {})).rejects.toMatchObject({ code: 'invalid_argument' })
  })
})
