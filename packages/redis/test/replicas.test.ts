import { isStoreUnavailableError } from '@kit/core/idempotency'
import { createRedisIdempotencyStore, createRedisInboxStore } from '@kit/redis'
import type { RedisClient } from '@kit/redis'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { drivers, newPrefix } from './support/clients.ts'
import type { TestClient } from './support/clients.ts'
import { canStartServers, startServer, until } from './support/own-server.ts'
import type { OwnServer } from './support/own-server.ts'

const times = { leaseMs: 600_000, retainMs: 600_000 }

describe.skipIf(!canStartServers).each(Object.keys(drivers))('writes that replicas must have, with %s', (name) => {
  let primary: OwnServer
  let replica: OwnServer
  const clients: TestClient[] = []

  beforeAll(async () => {
    primary = await startServer('--repl-diskless-sync-delay', '0')
    replica = await startServer('--replicaof', '127.0.0.1', String(primary.port))
    await until(async () => (await replica.admin.info('replication')).includes('master_link_status:up'))
  })
  afterEach(() => {
    replica.thaw()
    for (const client of clients.splice(0)) client.close()
  })
  afterAll(() => Promise.all([primary.close(), replica.close()]))

  async function connect(): Promise<RedisClient> {
    const client = await drivers[name]!(primary.url)
    clients.push(client)
    return client.redis
  }
  const unavailable = (call: Promise<unknown>): Promise<void> => expect(call).rejects.toSatisfy(isStoreUnavailableError)

  it('are there once they are answered', async () => {
    const prefix = newPrefix()
    const store = createRedisIdempotencyStore({ redis: await connect(), prefix, minReplicas: 1, replicaTimeoutMs: 20_000, timeoutMs: 20_000 })
    const won = await store.claim('a', times)
    expect(await replica.admin.get(`${prefix}:once:a`)).toMatch(/^1h:/)
    if (won.kind !== 'acquired') return expect.fail()
    expect(await store.complete(won, 'result')).toBe(true)
    expect(await replica.admin.get(`${prefix}:once:a`)).toMatch(/^1c:.*="result"$/)
    expect(await store.claim('a', times)).toEqual({ kind: 'completed', result: 'result' })
  })

  it('a claim that only the primary has is none, and the next one gets it', async () => {
    const prefix = newPrefix()
    const redis = await connect()
    const store = createRedisIdempotencyStore({ redis, prefix, minReplicas: 1, replicaTimeoutMs: 300 })
    replica.freeze()
    await unavailable(store.claim('a', times))
    replica.thaw()
    const again = await createRedisIdempotencyStore({ redis, prefix, minReplicas: 1, replicaTimeoutMs: 20_000, timeoutMs: 20_000 }).claim('a', times)
    expect(again).toMatchObject({ kind: 'acquired', attempt: 1 })
  })

  it('who does not get a claim is told so, whatever the replicas have', async () => {
    const prefix = newPrefix()
    const redis = await connect()
    expect((await createRedisIdempotencyStore({ redis, prefix }).claim('a', times)).kind).toBe('acquired')
    replica.freeze()
    const store = createRedisIdempotencyStore({ redis, prefix, minReplicas: 1, replicaTimeoutMs: 300 })
    expect((await store.claim('a', times)).kind).toBe('in_progress')
  })

  it('a completion that only the primary has is repeated until they have it', async () => {
    const prefix = newPrefix()
    const redis = await connect()
    const won = await createRedisIdempotencyStore({ redis, prefix }).claim('a', times)
    if (won.kind !== 'acquired') return expect.fail()
    const store = createRedisIdempotencyStore({ redis, prefix, minReplicas: 1, replicaTimeoutMs: 300 })
    replica.freeze()
    await unavailable(store.complete(won, 1))
    // From another connection, which has written nothing that it could wait for.
    const other = createRedisIdempotencyStore({ redis: await connect(), prefix, minReplicas: 1, replicaTimeoutMs: 300 })
    await unavailable(other.complete(won, 1))
    replica.thaw()
    const patient = createRedisIdempotencyStore({ redis: await connect(), prefix, minReplicas: 1, replicaTimeoutMs: 20_000, timeoutMs: 20_000 })
    expect(await patient.complete(won, 1)).toBe(true)
    expect(await replica.admin.get(`${prefix}:once:a`)).toMatch(/^1c:/)
  })

  it('an event that only the primary has is not accepted, and its repetition neither', async () => {
    const prefix = newPrefix()
    const entry = { key: 'a', fingerprint: Uint8Array.of(1), payload: Uint8Array.of(2), sealed: false }
    replica.freeze()
    for (let delivery = 0; delivery < 2; delivery++) {
      const inbox = createRedisInboxStore({ redis: await connect(), prefix, minReplicas: 1, replicaTimeoutMs: 300 })
      await unavailable(inbox.put(entry, { retainMs: 600_000 }))
    }
    replica.thaw()
    const inbox = createRedisInboxStore({ redis: await connect(), prefix, minReplicas: 1, replicaTimeoutMs: 20_000, timeoutMs: 20_000 })
    expect(await inbox.put(entry, { retainMs: 600_000 })).toBe('duplicate')
    expect(await replica.admin.exists(`{${prefix}}:inbox:event:a`)).toBe(1)

    replica.freeze()
    const hasty = createRedisInboxStore({ redis: await connect(), prefix, minReplicas: 1, replicaTimeoutMs: 300 })
    await unavailable(hasty.claim('a', { leaseMs: 600_000 }))
    expect(await hasty.due({ limit: 10 })).toEqual(['a'])
    replica.thaw()
    const won = await inbox.claim('a', { leaseMs: 600_000 })
    expect(won).toMatchObject({ kind: 'acquired', attempt: 1 })
    if (won.kind !== 'acquired') return
    replica.freeze()
    await unavailable(hasty.complete(won))
    replica.thaw()
    expect(await inbox.complete(won)).toBe(true)
  })

  it('waiting for replicas works when Redis forgot the scripts', async () => {
    const redis = await connect()
    const store = createRedisIdempotencyStore({ redis, prefix: newPrefix(), minReplicas: 1, replicaTimeoutMs: 20_000, timeoutMs: 20_000 })
    await primary.admin.script('FLUSH')
    const claims = await Promise.all(['a', 'b'].map((key) => store.claim(key, times)))
    expect(claims.map(({ kind }) => kind)).toEqual(['acquired', 'acquired'])
  })
})

describe.skipIf(!canStartServers)('a failover to a replica that lags', () => {
  it('makes work run again, under a higher fence, and shuts the old holder out', async () => {
    const server = await startServer()
    const client = await drivers['ioredis 6']!(server.url)
    const store = createRedisIdempotencyStore({ redis: client.redis, prefix: newPrefix() })
    const before = await store.claim('a', times)
    // The promoted replica never had the key.
    await server.admin.flushall()
    const after = await store.claim('a', times)
    if (before.kind !== 'acquired' || after.kind !== 'acquired') return expect.fail()
    expect(after.fence > before.fence).toBe(true)
    expect(await store.complete(before)).toBe(false)
    expect(await store.complete(after)).toBe(true)
    client.close()
    await server.close()
  })
})
