import { createMemoryInboxStore } from '@kit/core/idempotency'
import type { InboxAcquired, InboxStore } from '@kit/core/idempotency'
import { createFakeClock } from '@kit/core/testing'
import { describe, expect, it } from 'vitest'

const entry = (key: string, size = 10) => ({ key, fingerprint: Uint8Array.of(1), payload: new Uint8Array(size), sealed: false })
const put = (store: InboxStore, key: string, size?: number) => store.put(entry(key, size), { retainMs: 10_000 })

async function acquire(store: InboxStore, key: string, leaseMs = 1_000): Promise<InboxAcquired> {
  const claim = await store.claim(key, { leaseMs })
  if (claim.kind !== 'acquired') throw new Error(claim.kind)
  return claim
}

async function handle(store: InboxStore, key: string): Promise<void> {
  await store.complete(await acquire(store, key))
}

describe('createMemoryInboxStore', () => {
  it('forgets handled events when it is full, and refuses new ones rather than lose others', async () => {
    const store = createMemoryInboxStore({ maxEntries: 2, clock: createFakeClock() })
    await put(store, 'a')
    await put(store, 'b')
    const refusal = { code: 'store_unavailable', message: expect.stringContaining('handle or discard them, or use a real store') as string }
    await expect(put(store, 'c')).rejects.toMatchObject(refusal)
    expect(await put(store, 'a')).toBe('duplicate')
    await handle(store, 'a')
    expect(await put(store, 'c')).toBe('stored')
    expect(await store.due({ limit: 9 })).toEqual(['b', 'c'])
    expect(await store.claim('a', { leaseMs: 1 })).toEqual({ kind: 'missing' })
  })

  it('bounds the bytes of what is not handled', async () => {
    const store = createMemoryInboxStore({ maxBytes: 25, clock: createFakeClock() })
    await put(store, 'a')
    await put(store, 'b')
    await expect(put(store, 'c')).rejects.toMatchObject({ code: 'store_unavailable' })
    await handle(store, 'a')
    expect(await put(store, 'c')).toBe('stored')
    await expect(put(store, 'd', 26)).rejects.toMatchObject({ code: 'store_unavailable' })
    const dead = await store.claim('b', { leaseMs: 1_000 })
    if (dead.kind === 'acquired') await store.release(dead, { dead: true })
    await expect(put(store, 'd')).rejects.toMatchObject({ code: 'store_unavailable' })
    expect(await store.discard('b')).toBe(true)
    expect(await put(store, 'd')).toBe('stored')
  })

  it('takes 64 MiB unless told, to the byte', async () => {
    const store = createMemoryInboxStore()
    const half = 32 * 1024 * 1024
    expect([await put(store, 'a', half), await put(store, 'b', half), await put(store, 'c', 0)]).toEqual(['stored', 'stored', 'stored'])
    await expect(put(store, 'd', 1)).rejects.toMatchObject({ code: 'store_unavailable' })
  })

  it('never forgets an event that came again after its retention', async () => {
    const clock = createFakeClock()
    const store = createMemoryInboxStore({ maxEntries: 2, clock })
    await put(store, 'a')
    await handle(store, 'a')
    await clock.advance(10_000)
    expect(await put(store, 'a')).toBe('stored')
    expect(await put(store, 'b')).toBe('stored')
    await handle(store, 'b')
    expect(await put(store, 'c')).toBe('stored')
    expect(await store.due({ limit: 9 })).toEqual(['a', 'c'])
    await expect(put(store, 'd')).rejects.toMatchObject({ code: 'store_unavailable' })
  })

  it('names what is due in the order in which it became so, and no more than wanted', async () => {
    const clock = createFakeClock()
    const store = createMemoryInboxStore({ clock })
    for (const key of ['lapsed', 'delayed', 'later', 'new']) {
      await put(store, key)
      await clock.advance(1)
    }
    await acquire(store, 'lapsed', 500)
    await store.release(await acquire(store, 'delayed'), { delayMs: 300 })
    await store.release(await acquire(store, 'later'), { delayMs: 5_000 })
    await clock.advance(500)
    expect(await store.due({ limit: 9 })).toEqual(['new', 'delayed', 'lapsed'])
    expect(await store.due({ limit: 2 })).toEqual(['new', 'delayed'])
  })

  it('lists what is given up, no more than wanted, with the error there was', async () => {
    const clock = createFakeClock()
    const store = createMemoryInboxStore({ clock })
    const receivedAt = new Date(clock.now())
    for (const key of ['a', 'b', 'c']) await put(store, key)
    await store.release(await acquire(store, 'a'), { dead: true, error: 'TypeError' })
    await store.release(await acquire(store, 'b'), { dead: true })
    expect(await store.dead({ limit: 9 })).toStrictEqual([
      { key: 'a', attempt: 1, receivedAt, error: 'TypeError' },
      { key: 'b', attempt: 1, receivedAt },
    ])
    expect(await store.dead({ limit: 1 })).toHaveLength(1)
    expect(await store.claim('a', { leaseMs: 1 })).toStrictEqual({ kind: 'dead', error: 'TypeError' })
    expect(await store.claim('b', { leaseMs: 1 })).toStrictEqual({ kind: 'dead' })
    await store.redrive('a')
    expect(await store.dead({ limit: 9 })).toHaveLength(1)
    await store.release(await acquire(store, 'a'), { dead: true })
    expect(await store.claim('a', { leaseMs: 1 }), 'the old error is gone').toStrictEqual({ kind: 'dead' })
  })

  it('counts no bytes of what is handled, and none twice', async () => {
    const clock = createFakeClock()
    const store = createMemoryInboxStore({ maxBytes: 25, clock })
    await put(store, 'a')
    await put(store, 'b')
    await handle(store, 'a')
    await clock.advance(10_000)
    expect(await put(store, 'a')).toBe('stored')
    await expect(put(store, 'c')).rejects.toMatchObject({ code: 'store_unavailable' })
  })

  it('keeps copies of its own', async () => {
    const store = createMemoryInboxStore()
    const given = entry('a')
    await store.put(given, { retainMs: 1 })
    given.payload.fill(9)
    given.fingerprint.fill(9)
    expect(await put(store, 'a')).toBe('duplicate')
    const claim = await store.claim('a', { leaseMs: 1_000 })
    expect(claim).toMatchObject({ payload: new Uint8Array(10) })
  })

  it.each([
    ['maxEntries', 0],
    ['maxBytes', 1.5],
  ])('refuses %s: %d', (argument, value) => {
    const refusal = { code: 'invalid_argument', argument, message: `${argument} must be a whole number of at least 1` }
    expect(() => createMemoryInboxStore({ [argument]: value })).toThrow(expect.objectContaining(refusal))
  })
})
