import { createMemoryInboxStore } from '@kit/core/idempotency'
import type { InboxStore } from '@kit/core/idempotency'
import { createFakeClock } from '@kit/core/testing'
import { describe, expect, it } from 'vitest'

const entry = (key: string, size = 10) => ({ key, fingerprint: Uint8Array.of(1), payload: new Uint8Array(size), sealed: false })
const put = (store: InboxStore, key: string, size?: number) => store.put(entry(key, size), { retainMs: 10_000 })

async function handle(store: InboxStore, key: string): Promise<void> {
  const claim = await store.claim(key, { leaseMs: 1_000 })
  if (claim.kind !== 'acquired') throw new Error(claim.kind)
  await store.complete(claim)
}

describe('createMemoryInboxStore', () => {
  it('forgets handled events when it is full, and refuses new ones rather than lose others', async () => {
    const store = createMemoryInboxStore({ maxEntries: 2, clock: createFakeClock() })
    await put(store, 'a')
    await put(store, 'b')
    await expect(put(store, 'c')).rejects.toMatchObject({ code: 'store_unavailable' })
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

  it.each([{ maxEntries: 0 }, { maxBytes: 1.5 }])('refuses %j', (options) => {
    expect(() => createMemoryInboxStore(options)).toThrow(expect.objectContaining({ code: 'invalid_argument' }))
  })
})
