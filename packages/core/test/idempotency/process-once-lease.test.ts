import { createMemoryIdempotencyStore, processOnce } from '@kit/core/idempotency'
import type { IdempotencyStore, InboxStore } from '@kit/core/idempotency'
import { describe, expect, it } from 'vitest'
import { steppedClock } from './fake-clock.ts'
import { inboxBench } from './inbox-support.ts'

function deferred<T>() {
  let resolve = (_value: T): void => {}
  const promise = new Promise<T>((done) => (resolve = done))
  return { promise, resolve }
}

/** Work under a lease of three seconds; `renew` answers what the test says, when it says so. */
function working(change: (store: IdempotencyStore) => Partial<IdempotencyStore>) {
  const clock = steppedClock()
  const memory = createMemoryIdempotencyStore({ clock })
  const work = deferred<string>()
  const given: { signal?: AbortSignal } = {}
  const outcome = processOnce({ ...memory, ...change(memory) }, 'k', { clock, leaseMs: 3_000 }, ({ signal }) => {
    given.signal = signal
    return work.promise
  })
  return { clock, work, given, outcome }
}

describe('a lease', () => {
  it('that is lost is told to the work, and asked for no more', async () => {
    let renewals = 0
    const { clock, work, given, outcome } = working(() => ({ renew: async () => (renewals++, false) }))
    await clock.advance(999)
    expect([renewals, given.signal?.aborted]).toEqual([0, false])
    await clock.advance(1)
    expect(given.signal?.reason).toMatchObject({ code: 'closed', message: expect.stringContaining('another process may be doing this work') as string })
    expect(clock.pendingTimers, 'nothing is watched any more').toBe(0)
    await clock.advance(60_000)
    expect(renewals).toBe(1)
    work.resolve('late')
    await outcome
  })

  it('is renewed no more when the work ends during a renewal', async () => {
    const renewal = deferred<boolean>()
    let renewals = 0
    const { clock, work, given, outcome } = working(() => ({ renew: () => (renewals++, renewal.promise) }))
    await clock.advance(1_000)
    work.resolve('done')
    expect(await outcome).toMatchObject({ kind: 'processed', result: 'done' })
    renewal.resolve(true)
    await clock.advance(60_000)
    expect([renewals, clock.pendingTimers, given.signal?.aborted]).toEqual([1, 0, false])
  })

  it('is not said to be lost when a late renewal of finished work fails', async () => {
    const renewal = deferred<boolean>()
    const { clock, work, given, outcome } = working(() => ({ renew: () => renewal.promise }))
    await clock.advance(1_000)
    work.resolve('done')
    await outcome
    renewal.resolve(false)
    await clock.advance(60_000)
    expect([given.signal?.aborted, clock.pendingTimers]).toEqual([false, 0])
  })

  it('counts from before the claim was sent, however long that took', async () => {
    const answer = deferred<void>()
    const { clock, work, given, outcome } = working((store) => ({
      claim: async (...given) => {
        const claim = await store.claim(...given)
        await answer.promise
        return claim
      },
    }))
    clock.stall(2_500)
    answer.resolve()
    await clock.advance(0)
    await clock.advance(499)
    expect(given.signal?.aborted).toBe(false)
    await clock.advance(1)
    expect(given.signal?.aborted).toBe(true)
    work.resolve('late')
    await outcome
  })
})

describe('a handler that takes too long', () => {
  async function hanging(renew: (store: InboxStore) => InboxStore['renew']) {
    const memory = inboxBench()
    const store: InboxStore = { ...memory.store, renew: renew(memory.store) }
    const { clock } = memory
    const inbox = memory.make({ store, handlerTimeoutMs: 10_000, clock })
    const key = await memory.put('1')
    const reasons: unknown[] = []
    let ended = false
    const outcome = inbox.process(key, (_event, { signal }) => {
      signal.addEventListener('abort', () => reasons.push(signal.reason))
      return new Promise(() => {})
    })
    void outcome.then(() => (ended = true))
    return { clock, outcome, reasons, hasEnded: () => ended }
  }

  it('keeps its lease to the end of it, so that nobody runs beside it', async () => {
    const { clock, outcome, reasons, hasEnded } = await hanging((store) => store.renew)
    await clock.advance(10_000)
    expect(reasons).toMatchObject([{ code: 'timed_out' }])
    // Renewed last after ten seconds, or one before.
    await clock.advance(1_900)
    expect(hasEnded()).toBe(false)
    await clock.advance(1_200)
    expect(hasEnded()).toBe(true)
    expect(await outcome).toEqual({ kind: 'fenced_off' })
    expect([reasons.length, clock.pendingTimers]).toEqual([1, 0])
  })

  it('ends with the lease that a renewal under way still gets', async () => {
    const renewal = deferred<boolean>()
    let renewals = 0
    const { clock, outcome, hasEnded } = await hanging((store) => async (claim, leaseMs) => {
      renewals++
      const held = await store.renew(claim, leaseMs)
      return renewals < 9 ? held : renewal.promise
    })
    await clock.advance(10_500)
    expect([renewals, hasEnded()]).toEqual([9, false])
    renewal.resolve(true)
    await clock.advance(1_000)
    expect(hasEnded()).toBe(false)
    await clock.advance(3_000)
    expect(await outcome).toEqual({ kind: 'fenced_off' })
    expect([renewals, clock.pendingTimers]).toEqual([9, 0])
  })
})
