import { isStoreUnavailableError } from '@kit/core/idempotency'
import type { Acquired, InboxAcquired } from '@kit/core/idempotency'
import { createRedisHintChannel, createRedisIdempotencyStore, createRedisInboxStore, createRedisPollBudget } from '@kit/redis'
import { Redis } from 'ioredis'
import { createClient, createClientPool, RESP_TYPES } from 'redis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newPrefix, removeKeys } from './support/clients.ts'
import { hasRedis, redisUrl } from './support/redis-url.ts'

const times = { leaseMs: 600_000, retainMs: 600_000 }
const entry = { key: 'a', fingerprint: Uint8Array.of(1), payload: Uint8Array.of(2), sealed: false }

describe.skipIf(!hasRedis)('what is stored', () => {
  let redis: Redis
  beforeAll(() => {
    redis = new Redis(redisUrl)
  })
  afterAll(async () => {
    await removeKeys()
    redis.disconnect()
  })

  it('two prefixes on one Redis do not see each other', async () => {
    const [one, two] = [newPrefix(), newPrefix()]
    const stores = [one, two].map((prefix) => createRedisIdempotencyStore({ redis, prefix }))
    for (const store of stores) expect((await store.claim('a', times)).kind).toBe('acquired')

    const [inbox, other] = [one, two].map((prefix) => createRedisInboxStore({ redis, prefix })) as [ReturnType<typeof createRedisInboxStore>, ReturnType<typeof createRedisInboxStore>]
    await inbox.put(entry, { retainMs: 600_000 })
    expect([await other.due({ limit: 10 }), (await other.claim('a', { leaseMs: 1 })).kind]).toEqual([[], 'missing'])

    const [hints, others] = [one, two].map((prefix) => createRedisHintChannel({ redis, prefix })) as [ReturnType<typeof createRedisHintChannel>, ReturnType<typeof createRedisHintChannel>]
    const heard: unknown[] = []
    const subscription = await others.subscribe((keys) => heard.push(keys))
    await hints.put(['a'], { ttlMs: 60_000 })
    await others.put(['b'], { ttlMs: 60_000 })
    while (heard.length < 2) await new Promise((resolve) => setTimeout(resolve, 25))
    expect(heard).toEqual(['all', ['b']])
    expect((await others.read(['a'])).size).toBe(0)
    await subscription.close()

    for (const prefix of [one, two]) {
      const budget = createRedisPollBudget({ redis, prefix, perSecond: 1, minIntervalMs: 60_000 })
      expect(await budget.reserve({ account: 'a', key: 'a', lane: 'poll' })).toEqual({ granted: true })
    }
  })

  it.each<[string, (key: string) => Promise<unknown>]>([
    ['a later layout', (key) => redis.set(key, '2h:1:1:1:1:1::')],
    ['a text of somebody else', (key) => redis.set(key, 'locked')],
    ['another type', (key) => redis.hset(key, 'state', 'held')],
  ])('%s under a key of the idempotency store is left alone', async (_name, write) => {
    const prefix = newPrefix()
    const name = `${prefix}:once:a`
    await write(name)
    const before = await redis.dump(name)
    const store = createRedisIdempotencyStore({ redis, prefix })
    const claim: Acquired = { kind: 'acquired', key: 'a', fence: 1n, attempt: 1, leaseUntil: new Date() }
    const [strange, fine] = await Promise.allSettled([store.claim('a', times), store.claim('b', times)])
    expect(strange).toMatchObject({ status: 'rejected', reason: { message: expect.stringMatching(/another version of @kit\/redis/) as string } })
    expect(fine.status, 'others of the same batch go on').toBe('fulfilled')
    for (const call of [() => store.renew(claim, 1), () => store.complete(claim), () => store.release(claim, {})]) {
      await expect(call()).rejects.toSatisfy(isStoreUnavailableError)
    }
    expect(await redis.dump(name)).toEqual(before)
    await redis.del(name)
  })

  it.each<[string, (key: string) => Promise<unknown>]>([
    ['a later layout', (key) => redis.hset(key, 'v', '2', 'state', 'held')],
    ['a hash of somebody else', (key) => redis.hset(key, 'state', 'held')],
    ['another type', (key) => redis.set(key, 'locked')],
  ])('%s under a key of the inbox is left alone', async (_name, write) => {
    const prefix = newPrefix()
    const name = `{${prefix}}:inbox:event:a`
    await write(name)
    const before = await redis.dump(name)
    const inbox = createRedisInboxStore({ redis, prefix })
    const claim: InboxAcquired = { ...entry, kind: 'acquired', fence: 1n, attempt: 1, receivedAt: new Date() }
    const calls = [
      () => inbox.put(entry, { retainMs: 1 }),
      () => inbox.claim('a', { leaseMs: 1 }),
      () => inbox.renew(claim, 1),
      () => inbox.complete(claim),
      () => inbox.release(claim, {}),
      () => inbox.redrive('a'),
      () => inbox.discard('a'),
    ]
    for (const call of calls) await expect(call()).rejects.toThrow(/another version of @kit\/redis/)
    expect(await redis.dump(name)).toEqual(before)
    await redis.del(name)
  })

  it('an event that is not handled has no end, a handled one keeps no payload', async () => {
    const prefix = newPrefix()
    const name = `{${prefix}}:inbox:event:a`
    const inbox = createRedisInboxStore({ redis, prefix })
    await inbox.put(entry, { retainMs: 600_000 })
    expect(await redis.ttl(name)).toBe(-1)
    const won = await inbox.claim('a', { leaseMs: 600_000 })
    if (won.kind !== 'acquired') return expect.fail()
    expect(await redis.ttl(name)).toBe(-1)
    await inbox.complete(won)
    const left = await redis.ttl(name)
    expect(left > 0 && left <= 600).toBe(true)
    expect(await redis.hexists(name, 'd')).toBe(0)
    expect(await redis.zcard(`{${prefix}}:inbox:due`)).toBe(0)
  })

  it('parked events are listed in the order they arrived in, not in that of their parking', async () => {
    const inbox = createRedisInboxStore({ redis, prefix: newPrefix() })
    const keys = ['c', 'a', 'b']
    for (const key of keys) await inbox.put({ ...entry, key }, { retainMs: 600_000 })
    for (const key of keys.toReversed()) {
      const won = await inbox.claim(key, { leaseMs: 600_000 })
      if (won.kind === 'acquired') await inbox.release(won, { dead: true })
    }
    expect((await inbox.dead({ limit: 10 })).map(({ key }) => key)).toEqual(keys)
    expect((await inbox.dead({ limit: 1 })).map(({ key }) => key)).toEqual(['c'])
  })

  it('an event that was deleted by hand does not stay due or parked', async () => {
    const prefix = newPrefix()
    const inbox = createRedisInboxStore({ redis, prefix })
    for (const key of ['a', 'b', 'c']) await inbox.put({ ...entry, key }, { retainMs: 600_000 })
    for (const key of ['b', 'c']) {
      const won = await inbox.claim(key, { leaseMs: 600_000 })
      if (won.kind === 'acquired') await inbox.release(won, { dead: true })
    }
    await redis.del(...['a', 'b', 'c'].map((key) => `{${prefix}}:inbox:event:${key}`))
    expect(await inbox.dead({ limit: 10 })).toEqual([])
    expect(await inbox.claim('a', { leaseMs: 1 })).toEqual({ kind: 'missing' })
    expect([await inbox.redrive('b'), await inbox.discard('c')]).toEqual([false, false])
    expect([await inbox.due({ limit: 10 }), await redis.zcard(`{${prefix}}:inbox:dead`)]).toEqual([[], 0])
  })

  it.each<[string, Uint8Array]>([
    ['a byte order mark', new TextEncoder().encode('\ufeff{"a":1}')],
    ['text of four bytes a character', new TextEncoder().encode('\u{1f4b6}'.repeat(50_000))],
    ['zeros', new Uint8Array(70_000)],
    ['what is no UTF-8', Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7) % 256)],
  ])('a payload with %s comes back byte for byte', async (_name, payload) => {
    const prefix = newPrefix()
    const inbox = createRedisInboxStore({ redis, prefix })
    await inbox.put({ ...entry, payload }, { retainMs: 600_000 })
    const won = await inbox.claim('a', { leaseMs: 600_000 })
    if (won.kind !== 'acquired') return expect.fail()
    expect(Buffer.from(won.payload).equals(Buffer.from(payload))).toBe(true)
    await inbox.complete(won)
  })

  it('accounts and keys of any spelling have a budget', async () => {
    const budget = createRedisPollBudget({ redis, prefix: newPrefix(), perSecond: 1, minIntervalMs: 60_000 })
    for (const account of ['', '}', '{', '{}', '%7b', 'a}b', 'a b', '\u00e9', '__proto__']) {
      expect(await budget.reserve({ account, key: 'k', lane: 'poll' }), account).toEqual({ granted: true })
      expect((await budget.reserve({ account, key: 'l', lane: 'poll' })).granted, account).toBe(false)
    }
  })

  it('clients that give numbers and texts back in other types work, too', async () => {
    const client = await createClient({ url: redisUrl, RESP: 3 }).connect()
    const pool = createClientPool({ url: redisUrl })
    await pool.connect()
    const typed = client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer, [RESP_TYPES.NUMBER]: String })
    const texts = new Redis(redisUrl, { stringNumbers: true, keyPrefix: 'kit-test-own:', enableAutoPipelining: true })
    for (const redis of [client, pool, typed, texts]) {
      const prefix = newPrefix()
      const store = createRedisIdempotencyStore({ redis, prefix })
      const won = await store.claim('a', { ...times, fingerprint: Uint8Array.of(1) })
      if (won.kind !== 'acquired') return expect.fail()
      expect(Math.abs(won.leaseUntil.getTime() - Date.now() - times.leaseMs) < 60_000).toBe(true)
      expect((await store.claim('a', times)).kind).toBe('in_progress')
      expect(await store.complete(won, 'done')).toBe(true)
      expect(await store.claim('a', times)).toEqual({ kind: 'completed', result: 'done' })

      const inbox = createRedisInboxStore({ redis, prefix })
      await inbox.put(entry, { retainMs: 600_000 })
      const event = await inbox.claim('a', { leaseMs: 600_000 })
      if (event.kind !== 'acquired') return expect.fail()
      expect([...event.payload, event.sealed]).toEqual([2, false])
      await inbox.release(event, { dead: true, error: 'TypeError' })
      expect(await inbox.dead({ limit: 1 })).toEqual([{ key: 'a', attempt: 1, error: 'TypeError', receivedAt: event.receivedAt }])
      await inbox.redrive('a')
      expect(await inbox.due({ limit: 1 })).toEqual(['a'])

      const hints = createRedisHintChannel({ redis, prefix })
      await hints.put(['a'], { ttlMs: 60_000, taskId: 'task' })
      expect((await hints.read(['b', 'a'])).get('a')).toMatchObject({ taskId: 'task', version: expect.any(String) as string })
      const budget = createRedisPollBudget({ redis, prefix, perSecond: 10 })
      expect(await budget.reserve({ account: 'a', key: 'a', lane: 'poll' })).toEqual({ granted: true })
      expect(await budget.reserve({ account: 'a', key: 'a', lane: 'poll' })).toMatchObject({ granted: false })
    }
    await expect(createRedisHintChannel({ redis: pool }).subscribe(() => undefined)).rejects.toThrow(/A pool cannot subscribe/)
    client.destroy()
    pool.destroy()
    texts.disconnect()
  })
})
