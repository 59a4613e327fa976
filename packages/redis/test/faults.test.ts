import { isInvalidArgumentError } from '@kit/core'
import { createInbox, isStoreUnavailableError, processOnce } from '@kit/core/idempotency'
import { createRedisHintChannel, createRedisIdempotencyStore, createRedisInboxStore, createRedisPollBudget } from '@kit/redis'
import type { RedisClient, RedisWarning } from '@kit/redis'
import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { drivers, newPrefix } from './support/clients.ts'
import type { TestClient } from './support/clients.ts'
import { verifiedEvent } from './support/events.ts'
import { canStartServers, startServer, until } from './support/own-server.ts'
import type { OwnServer } from './support/own-server.ts'

const SECRET = 's3cret-of-the-test'
const times = { leaseMs: 60_000, retainMs: 60_000 }
const body = new TextEncoder().encode('{"iban":"DE02"}')

/** Everything that is called in these tests, by its name. */
function calls(redis: RedisClient, more: { prefix: string; timeoutMs?: number }): Readonly<Record<string, () => Promise<unknown>>> {
  const options = { redis, ...more }
  const once = createRedisIdempotencyStore(options)
  const inbox = createRedisInboxStore(options)
  const hints = createRedisHintChannel(options)
  const budget = createRedisPollBudget({ ...options, perSecond: 10 })
  const entry = { key: `event-${SECRET}`, fingerprint: Uint8Array.of(1), payload: body, sealed: false }
  return {
    claim: () => once.claim(`key-${SECRET}`, times),
    put: () => inbox.put(entry, { retainMs: 60_000 }),
    due: () => inbox.due({ limit: 10 }),
    dead: () => inbox.dead({ limit: 10 }),
    'hint put': () => hints.put([`hint-${SECRET}`], { ttlMs: 60_000 }),
    'hint read': () => hints.read([`hint-${SECRET}`]),
    reserve: () => budget.reserve({ account: SECRET, key: SECRET, lane: 'confirm' }),
    pause: () => budget.pause(SECRET, 1_000),
  }
}

async function expectUnavailable(name: string, call: () => Promise<unknown>): Promise<void> {
  const error: unknown = await call().then(
    (value) => value,
    (thrown: unknown) => thrown,
  )
  expect(isStoreUnavailableError(error), `${name}: ${String(error)}`).toBe(true)
  if (!isStoreUnavailableError(error)) return
  expect(error.message).not.toMatch(/s3cret|DE02|:\d{4,5}/)
  expect(JSON.stringify(error.cause ?? '')).not.toMatch(/DE02/)
}

describe.skipIf(!canStartServers)('when Redis fails', () => {
  let server: OwnServer
  const clients: TestClient[] = []
  beforeAll(async () => {
    server = await startServer()
  })
  afterEach(async () => {
    server.thaw()
    for (const client of clients.splice(0)) client.close()
    await server.admin.config('SET', 'maxmemory-policy', 'noeviction')
    await server.admin.flushall()
  })
  afterAll(() => server.close())

  async function connect(name: string): Promise<RedisClient> {
    const client = await drivers[name]!(server.url)
    clients.push(client)
    return client.redis
  }

  it.each(Object.keys(drivers))('every call of a closed client says so, with %s', async (name) => {
    const client = await drivers[name]!(server.url)
    const all = calls(client.redis, { prefix: newPrefix() })
    client.close()
    for (const [what, call] of Object.entries(all)) await expectUnavailable(what, call)
  })

  it.each(Object.keys(drivers))('no call waits longer than its limit for a server that is frozen, with %s', async (name) => {
    const redis = await connect(name)
    const all = calls(redis, { prefix: newPrefix(), timeoutMs: 800 })
    for (const call of Object.values(all)) await call()
    server.freeze()
    await Promise.all(Object.entries(all).map(([what, call]) => expectUnavailable(what, call)))
    server.thaw()
    await until(() =>
      all['due']!().then(
        () => true,
        () => false,
      ),
    )
  })

  it.each(['ioredis 6', 'redis 6'])('a server that is gone is unavailable, and is used again when it is back, with %s', async (name) => {
    const redis = await connect(name)
    const all = calls(redis, { prefix: newPrefix(), timeoutMs: 800 })
    for (const call of Object.values(all)) await call()
    await server.kill()
    await Promise.all(Object.entries(all).map(([what, call]) => expectUnavailable(what, call)))
    await server.restart()
    // A new server has no scripts.
    for (const call of Object.values(all)) {
      await until(() =>
        call().then(
          () => true,
          () => false,
        ),
      )
    }
  })

  it('a connection that is refused is unavailable', async () => {
    const redis = new Redis(1, '127.0.0.1', { maxRetriesPerRequest: 1, retryStrategy: () => 10 })
    redis.on('error', () => undefined)
    for (const [what, call] of Object.entries(calls(redis, { prefix: newPrefix() }))) await expectUnavailable(what, call)
    redis.disconnect()
  })

  it('a node-redis client that was never connected is unavailable', async () => {
    const all = calls(createClient({ url: server.url }), { prefix: newPrefix() })
    for (const [what, call] of Object.entries(all)) await expectUnavailable(what, call)
  })

  it('processOnce throws it and does not run the work', async () => {
    const client = await drivers['ioredis 6']!(server.url)
    client.close()
    let ran = false
    const work = async (): Promise<void> => void (ran = true)
    const store = createRedisIdempotencyStore({ redis: client.redis, prefix: newPrefix() })
    await expect(processOnce(store, 'order-1', {}, work)).rejects.toSatisfy(isStoreUnavailableError)
    expect(ran).toBe(false)
  })

  it('receive throws what is answered with 503, and keeps the event once Redis is back', async () => {
    const redis = await connect('ioredis 6')
    const inbox = createInbox({ store: createRedisInboxStore({ redis, prefix: newPrefix(), timeoutMs: 800 }) })
    const event = verifiedEvent('evt_1')
    server.freeze()
    await expect(inbox.receive(event, '{}')).rejects.toSatisfy(isStoreUnavailableError)
    server.thaw()
    // What was sent before may have been stored after all: the sender's repetition then is a duplicate.
    const { kind, key } = await inbox.receive(event, '{}')
    expect(['stored', 'duplicate']).toContain(kind)
    expect(await inbox.process(key, async () => undefined)).toEqual({ kind: 'done' })
  })

  it.each(['allkeys-lru', 'volatile-ttl'])('refuses %s, and nothing is kept, until it is changed', async (policy) => {
    await server.admin.config('SET', 'maxmemory-policy', policy)
    const redis = await connect('redis 6')
    const all = calls(redis, { prefix: newPrefix() })
    for (const name of ['claim', 'put', 'reserve']) await expect(all[name]!()).rejects.toThrow(/set maxmemory-policy to noeviction/)
    expect(await server.admin.dbsize()).toBe(0)
    await all['hint put']!()
    await server.admin.config('SET', 'maxmemory-policy', 'noeviction')
    for (const name of ['claim', 'put', 'reserve']) await all[name]!()
  })

  it.each(['ioredis 6', 'redis 6'])('warns once when Redis does not say whether it evicts, with %s', async (name) => {
    await server.admin.acl('SETUSER', 'plain', 'on', '>secret', '~*', '&*', '+@all', '-info')
    const client = await drivers[name]!(server.url.replace('//', '//plain:secret@'))
    clients.push(client)
    const warnings: RedisWarning[] = []
    const onWarning = (warning: RedisWarning): void => {
      warnings.push(warning)
      throw new Error('a hook that throws')
    }
    const store = createRedisIdempotencyStore({ redis: client.redis, prefix: newPrefix(), onWarning })
    for (const key of ['a', 'b']) expect((await store.claim(key, times)).kind).toBe('acquired')
    expect(warnings.map(({ code }) => code)).toEqual(['eviction_unknown'])
  })

  it('a full Redis refuses, and loses nothing', async () => {
    const redis = await connect('ioredis 6')
    const inbox = createRedisInboxStore({ redis, prefix: newPrefix() })
    const entry = { key: 'a', fingerprint: Uint8Array.of(1), payload: body, sealed: false }
    await inbox.put(entry, { retainMs: 60_000 })
    await server.admin.config('SET', 'maxmemory', '1')
    await expectUnavailable('put', () => inbox.put({ ...entry, key: 'b' }, { retainMs: 60_000 }))
    await server.admin.config('SET', 'maxmemory', '0')
    expect(await inbox.due({ limit: 10 })).toEqual(['a'])
  })
})

describe('what is no client', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a URL', 'redis://127.0.0.1'],
    ['an object', {}],
  ])('%s is refused, and the message says what to pass', (_name, redis) => {
    for (const create of [createRedisIdempotencyStore, createRedisInboxStore, createRedisHintChannel, createRedisPollBudget]) {
      expect(() => create({ redis: redis as RedisClient })).toThrow(/createClient/)
    }
  })

  it('a node-redis client in legacy mode is refused', () => {
    const legacy = createClient().legacy() as unknown as RedisClient
    expect(() => createRedisIdempotencyStore({ redis: legacy })).toThrow(/without legacy mode/)
  })

  it.each([
    { prefix: '' },
    { prefix: 'a b' },
    { prefix: 'a{b}' },
    { timeoutMs: 0 },
    { timeoutMs: Number.NaN },
    { timeoutMs: 2_147_483_648 },
    { minReplicas: -1 },
    { minReplicas: 1.5 },
    { replicaTimeoutMs: 0 },
    { checkMs: 0 },
    { perSecond: 0 },
    { perSecond: Infinity },
    { minIntervalMs: -1 },
  ])('%o is refused', (wrong) => {
    const redis = new Redis({ lazyConnect: true })
    const create = 'checkMs' in wrong ? createRedisHintChannel : 'perSecond' in wrong || 'minIntervalMs' in wrong ? createRedisPollBudget : createRedisInboxStore
    let thrown: unknown
    try {
      create({ redis, ...wrong })
    } catch (error) {
      thrown = error
    }
    expect(isInvalidArgumentError(thrown)).toBe(true)
    expect((thrown as { argument: string }).argument).toBe(Object.keys(wrong)[0])
  })

  it('half a surrogate pair is refused: two keys could become one', async () => {
    const redis = new Redis({ lazyConnect: true })
    const entry = { key: 'a\ud800', fingerprint: Uint8Array.of(1), payload: body, sealed: false }
    await expect(createRedisIdempotencyStore({ redis }).claim('a\udc00', times)).rejects.toSatisfy(isInvalidArgumentError)
    await expect(createRedisInboxStore({ redis }).put(entry, { retainMs: 1 })).rejects.toSatisfy(isInvalidArgumentError)
  })
})
