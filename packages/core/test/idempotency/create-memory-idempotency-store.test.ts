import { createMemoryIdempotencyStore } from '@kit/core/idempotency'
import type { Acquired, Claim, IdempotencyStore } from '@kit/core/idempotency'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { steppedClock } from './fake-clock.ts'

const options = { leaseMs: 1000, retainMs: 10_000 }
const print = (text: string) => new TextEncoder().encode(text)

function setup(maxEntries?: number) {
  const clock = steppedClock()
  return { clock, store: createMemoryIdempotencyStore({ clock, maxEntries }) }
}

async function acquire(store: IdempotencyStore, key: string, more: object = {}): Promise<Acquired> {
  const claim = await store.claim(key, { ...options, ...more })
  if (claim.kind !== 'acquired') throw new Error(`expected to acquire ${key}, got ${claim.kind}`)
  return claim
}

describe('createMemoryIdempotencyStore', () => {
  it('lets exactly one of many claims through', async () => {
    const { store } = setup()
    const claims = await Promise.all(Array.from({ length: 64 }, () => store.claim('k', options)))
    expect(claims.filter((claim) => claim.kind === 'acquired')).toHaveLength(1)
    expect(claims.filter((claim) => claim.kind === 'in_progress')).toHaveLength(63)
  })

  it('says when the lease ends', async () => {
    const { store, clock } = setup()
    const claim = await acquire(store, 'k')
    expect(claim).toMatchObject({ key: 'k', attempt: 1, leaseUntil: new Date(clock.now() + 1000) })
    await clock.advance(400)
    expect(await store.claim('k', options)).toEqual({ kind: 'in_progress', retryAfterMs: 600 })
  })

  it('hands a lapsed lease over, with a higher fence and attempt, and shuts the old holder out', async () => {
    const { store, clock } = setup()
    const old = await acquire(store, 'k')
    await clock.advance(1000)
    const young = await acquire(store, 'k')
    expect(young.fence > old.fence).toBe(true)
    expect(young.attempt).toBe(2)
    expect([await store.renew(old, 1000), await store.complete(old), await store.release(old, {})]).toEqual([false, false, false])
    expect(await store.claim('k', options)).toMatchObject({ kind: 'in_progress' })
    expect(await store.complete(young)).toBe(true)
    expect(await store.complete(old)).toBe(false)
  })

  it('keeps a lease that is renewed, and does not renew one that ran out', async () => {
    const { store, clock } = setup()
    const claim = await acquire(store, 'k')
    for (let time = 0; time < 10; time++) {
      await clock.advance(900)
      expect(await store.renew(claim, 1000)).toBe(true)
    }
    await clock.advance(1000)
    expect(await store.renew(claim, 1000)).toBe(false)
  })

  it('is not moved by a jump of the wall clock', async () => {
    const { store, clock } = setup()
    const claim = await acquire(store, 'k')
    clock.jump(3_600_000)
    expect(await store.claim('k', options)).toMatchObject({ kind: 'in_progress' })
    clock.jump(-7_200_000)
    expect(await store.renew(claim, 1000)).toBe(true)
    expect(await store.complete(claim)).toBe(true)
    expect(await store.claim('k', options)).toEqual({ kind: 'completed' })
  })

  it('remembers a completed key and its result for the retention, then forgets it', async () => {
    const { store, clock } = setup()
    const claim = await acquire(store, 'k')
    await clock.advance(500)
    expect(await store.complete(claim, { id: 7 })).toBe(true)
    await clock.advance(9_999)
    expect(await store.claim('k', options)).toEqual({ kind: 'completed', result: { id: 7 } })
    await clock.advance(1)
    const again = await acquire(store, 'k')
    expect(again.attempt).toBe(1)
    expect(again.fence > claim.fence).toBe(true)
  })

  it('takes a repeated completion as done, also late, as long as nobody took over', async () => {
    const { store, clock } = setup()
    const claim = await acquire(store, 'k')
    await clock.advance(5000)
    expect([await store.complete(claim), await store.complete(claim)]).toEqual([true, true])
    expect(await store.release(claim, {})).toBe(false)
  })

  it('sees another content under a completed key only', async () => {
    const { store } = setup()
    const first = await acquire(store, 'k', { fingerprint: print('a') })
    expect(await store.claim('k', { ...options, fingerprint: print('b') })).toMatchObject({ kind: 'in_progress' })
    await store.release(first, {})
    const second = await acquire(store, 'k', { fingerprint: print('b') })
    await store.complete(second)
    expect(await store.claim('k', { ...options, fingerprint: print('a') })).toEqual({ kind: 'mismatch' })
    expect(await store.claim('k', { ...options, fingerprint: print('bb') })).toEqual({ kind: 'mismatch' })
    expect(await store.claim('k', { ...options, fingerprint: print('b') })).toEqual({ kind: 'completed' })
    expect(await store.claim('k', options)).toEqual({ kind: 'completed' })
  })

  it('compares every byte of a fingerprint, and only where there are two', async () => {
    const { store } = setup()
    await store.complete(await acquire(store, 'k', { fingerprint: print('abc') }))
    expect(await store.claim('k', { ...options, fingerprint: print('abd') })).toEqual({ kind: 'mismatch' })
    expect(await store.claim('k', { ...options, fingerprint: print('xbc') })).toEqual({ kind: 'mismatch' })
    await store.complete(await acquire(store, 'none'))
    expect(await store.claim('none', { ...options, fingerprint: print('a') })).toEqual({ kind: 'completed' })
    await store.complete(await acquire(store, 'empty', { fingerprint: print('') }))
    expect(await store.claim('empty', { ...options, fingerprint: print('') })).toEqual({ kind: 'completed' })
  })

  it('has no result and no error to give where there was none', async () => {
    const { store } = setup()
    await store.complete(await acquire(store, 'done'))
    expect(await store.claim('done', options)).toStrictEqual({ kind: 'completed' })
    await store.release(await acquire(store, 'dead'), { dead: true })
    expect(await store.claim('dead', options)).toStrictEqual({ kind: 'dead' })
  })

  it('keeps its own copy of the fingerprint', async () => {
    const { store } = setup()
    const fingerprint = print('a')
    await store.complete(await acquire(store, 'k', { fingerprint }))
    fingerprint[0] = 0
    expect(await store.claim('k', { ...options, fingerprint: print('a') })).toEqual({ kind: 'completed' })
  })

  it('gives a released key back at once, later, or never', async () => {
    const { store, clock } = setup()
    await store.release(await acquire(store, 'k'), { error: 'Error' })
    const second = await acquire(store, 'k')
    expect(second.attempt).toBe(2)
    await store.release(second, { retryAt: new Date(clock.now() + 5000) })
    expect(await store.claim('k', options)).toEqual({ kind: 'in_progress', retryAfterMs: 5000 })
    await clock.advance(5000)
    const third = await acquire(store, 'k')
    expect(await store.release(third, { dead: true, error: 'TypeError' })).toBe(true)
    expect(await store.claim('k', options)).toEqual({ kind: 'dead', error: 'TypeError' })
    expect(await store.complete(third)).toBe(false)
  })

  it('forgets the oldest finished key when it is full, and never one that is held', async () => {
    const { store } = setup(3)
    const held = await acquire(store, 'held')
    await store.complete(await acquire(store, 'old'))
    await store.complete(await acquire(store, 'young'))
    await acquire(store, 'new')
    expect(await store.claim('young', options)).toEqual({ kind: 'completed' })
    expect(await store.claim('held', options)).toMatchObject({ kind: 'in_progress' })
    expect(await store.renew(held, 1000)).toBe(true)
    expect((await acquire(store, 'old')).attempt).toBe(1)
  })

  it('takes for the oldest what was completed or given back first, not what was claimed first', async () => {
    const { store } = setup(2)
    const first = await acquire(store, 'first')
    const second = await acquire(store, 'second')
    await store.complete(second)
    await store.complete(first)
    await store.release(await acquire(store, 'third'), {})
    expect(await store.claim('first', options)).toEqual({ kind: 'completed' })
    expect((await acquire(store, 'second')).attempt, 'forgotten').toBe(1)

    const { store: other, clock } = setup(2)
    const early = await acquire(other, 'early')
    const late = await acquire(other, 'late')
    const retryAt = new Date(clock.now() + 500)
    await other.release(late, { retryAt })
    await other.release(early, { retryAt })
    await acquire(other, 'more')
    expect(await other.claim('early', options)).toEqual({ kind: 'in_progress', retryAfterMs: 500 })
    expect(await other.claim('late', options), 'forgotten, and there is room').toMatchObject({ kind: 'acquired', attempt: 1 })
  })

  it('forgets no other key to take one again', async () => {
    const { store, clock } = setup(2)
    await store.complete(await acquire(store, 'other'))
    await store.release(await acquire(store, 'k'), {})
    const again = await acquire(store, 'k', { retainMs: 500 })
    await store.complete(again)
    expect(await store.claim('other', options)).toEqual({ kind: 'completed' })
    await clock.advance(500)
    expect((await acquire(store, 'k')).attempt, 'its retention is over').toBe(1)
    expect(await store.claim('other', options)).toEqual({ kind: 'completed' })
  })

  it('never forgets a claim that is held, even after its retention', async () => {
    const { store, clock } = setup()
    const long = await acquire(store, 'long', { leaseMs: 60_000, retainMs: 1_000 })
    await clock.advance(2_000)
    await acquire(store, 'another')
    expect(await store.claim('long', options)).toMatchObject({ kind: 'in_progress' })
    expect(await store.complete(long)).toBe(true)
  })

  it('turns claims away when everything in it is held', async () => {
    const { store, clock } = setup(2)
    await acquire(store, 'a')
    await acquire(store, 'b')
    expect(await store.claim('c', options)).toEqual({ kind: 'in_progress', retryAfterMs: 1000 })
    await clock.advance(1000)
    await acquire(store, 'c')
  })

  it.each([0, -1, 1.5, Number.NaN])('refuses maxEntries %j', (maxEntries) => {
    const refusal = { argument: 'maxEntries', message: 'maxEntries must be a whole number of at least 1' }
    expect(() => createMemoryIdempotencyStore({ maxEntries })).toThrow(expect.objectContaining({ code: 'invalid_argument', ...refusal }))
  })

  it('is content with room for one key', async () => {
    const { store } = setup(1)
    await store.complete(await acquire(store, 'a'))
    await acquire(store, 'b')
  })

  it('never has two holders, never a falling fence, and never completes a lost claim, whatever happens', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('claim' as const), key: fc.constantFrom('a', 'b', 'c') }),
      fc.record({ do: fc.constantFrom('complete' as const, 'release' as const, 'renew' as const), pick: fc.nat() }),
      fc.record({ do: fc.constant('advance' as const), ms: fc.integer({ min: 1, max: 1500 }) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const { store, clock } = setup(2)
        const claims: Acquired[] = []
        const latest = new Map<string, Acquired>()
        const leases = new Map<Acquired, number>()
        let fence = 0n
        for (const step of steps) {
          if (step.do === 'advance') await clock.advance(step.ms)
          else if (step.do === 'claim') {
            const claim: Claim = await store.claim(step.key, options)
            if (claim.kind !== 'acquired') continue
            const before = latest.get(step.key)
            if (before !== undefined) expect(leases.get(before) ?? 0).toBeLessThanOrEqual(clock.monotonic())
            expect(claim.fence > fence).toBe(true)
            fence = claim.fence
            claims.push(claim)
            latest.set(step.key, claim)
            leases.set(claim, clock.monotonic() + 1000)
          } else if (claims.length > 0) {
            const claim = claims.at(step.pick % claims.length)
            if (claim === undefined) continue
            const verbs = { release: () => store.release(claim, {}), renew: () => store.renew(claim, 1000), complete: () => store.complete(claim) }
            const done = await verbs[step.do]()
            if (done) expect(latest.get(claim.key)).toBe(claim)
            if (done) leases.set(claim, step.do === 'renew' ? clock.monotonic() + 1000 : 0)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
