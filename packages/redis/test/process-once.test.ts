import { createInbox, processOnce } from '@kit/core/idempotency'
import { createRedisIdempotencyStore, createRedisInboxStore } from '@kit/redis'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drivers, newPrefix, removeKeys } from './support/clients.ts'
import { verifiedEvent } from './support/events.ts'
import { canStartServers, startServer } from './support/own-server.ts'
import { hasRedis, redisUrl } from './support/redis-url.ts'

describe.skipIf(!hasRedis)('work on a real server', () => {
  let redis: Redis
  beforeAll(() => {
    redis = new Redis(redisUrl)
  })
  afterAll(async () => {
    await removeKeys()
    redis.disconnect()
  })

  it('runs once for many callers, and replays its result', async () => {
    const store = createRedisIdempotencyStore({ redis, prefix: newPrefix() })
    let runs = 0
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => processOnce(store, 'order-1', { fingerprint: 'body' }, async () => `transfer-${++runs}`)),
    )
    expect(runs).toBe(1)
    expect(outcomes.filter(({ kind }) => kind === 'processed').length).toBe(1)
    const replayed = await processOnce(store, 'order-1', { fingerprint: 'body' }, async () => 'never')
    expect(replayed).toEqual({ kind: 'replayed', result: 'transfer-1', effect: 'at-least-once' })
    expect(await processOnce(store, 'order-1', { fingerprint: 'other' }, async () => 'never')).toEqual({ kind: 'mismatch' })
  })

  it('is fenced off when it outlived its lease, and what took over counts', async () => {
    const prefix = newPrefix()
    const store = createRedisIdempotencyStore({ redis, prefix })
    // A process that is stopped renews nothing: its store stands for that.
    const stopped = { ...store, renew: async () => true }
    let takenOver: (() => void) | undefined
    const wait = new Promise<void>((resolve) => (takenOver = resolve))
    let late: bigint | undefined
    const old = processOnce(stopped, 'order-1', { leaseMs: 50 }, async ({ fence }) => {
      late = fence
      await wait
      return 'old'
    })
    let young
    do young = await processOnce(store, 'order-1', {}, async ({ fence }) => String(fence))
    while (young.kind === 'in_progress')
    expect(young.kind).toBe('processed')
    takenOver!()
    expect(await old).toEqual({ kind: 'fenced_off' })
    const replayed = await processOnce(store, 'order-1', {}, async () => 'never')
    if (replayed.kind !== 'replayed') return expect.fail()
    expect(BigInt(replayed.result) > late!).toBe(true)
  })

  it('counts attempts over processes and gives up', async () => {
    const prefix = newPrefix()
    const fails = async (): Promise<void> => {
      throw new TypeError('no')
    }
    for (let attempt = 1; attempt <= 3; attempt++) {
      const store = createRedisIdempotencyStore({ redis, prefix })
      await expect(processOnce(store, 'order-1', { maxAttempts: 3 }, fails)).rejects.toThrow('no')
    }
    expect(await processOnce(createRedisIdempotencyStore({ redis, prefix }), 'order-1', {}, fails)).toEqual({ kind: 'dead', error: 'TypeError' })
  })

  it('events are handled by whoever comes, parked ones come back', async () => {
    const prefix = newPrefix()
    const receiver = createInbox({ store: createRedisInboxStore({ redis, prefix }) })
    for (let index = 0; index < 30; index++) {
      expect((await receiver.receive(verifiedEvent(`evt_${index}`), `{"n":${index}}`)).kind).toBe('stored')
      expect((await receiver.receive(verifiedEvent(`evt_${index}`), `{"n":${index}}`)).kind).toBe('duplicate')
    }
    expect((await receiver.receive(verifiedEvent('evt_0'), '{"n":"forged"}')).kind).toBe('mismatch')

    const handled: string[] = []
    const workers = ['one', 'two'].map(() => createInbox({ store: createRedisInboxStore({ redis, prefix }), maxAttempts: 1, sweepMs: 50 }))
    for (const worker of workers) {
      worker.start(async ({ id }, { rawBody }) => {
        if (id === 'evt_7' && !handled.includes('parked')) {
          handled.push('parked')
          throw new TypeError('poison')
        }
        handled.push(`${id} ${new TextDecoder().decode(rawBody)}`)
      })
    }
    while (handled.length < 30) await new Promise((resolve) => setTimeout(resolve, 25))
    let parked: readonly { key: string }[] = []
    while (parked.length === 0) parked = await receiver.dead()
    expect(parked).toMatchObject([{ key: 'acme:evt_7', attempt: 1, error: 'TypeError' }])
    expect(await receiver.redrive('acme:evt_7')).toBe(true)
    while (handled.length < 31) await new Promise((resolve) => setTimeout(resolve, 25))
    await Promise.all(workers.map((worker) => worker.close()))
    expect(new Set(handled).size).toBe(31)
    expect(handled.includes('evt_7 {"n":7}')).toBe(true)
  })
})

describe.skipIf(!canStartServers)('a script that Redis forgot', () => {
  it.each(Object.keys(drivers))('is sent again, with %s', async (name) => {
    const server = await startServer()
    const client = await drivers[name]!(server.url)
    const store = createRedisIdempotencyStore({ redis: client.redis, prefix: newPrefix() })
    for (const key of ['a', 'b']) {
      await server.admin.script('FLUSH')
      expect((await store.claim(key, { leaseMs: 60_000, retainMs: 60_000 })).kind).toBe('acquired')
    }
    client.close()
    await server.close()
  })
})
