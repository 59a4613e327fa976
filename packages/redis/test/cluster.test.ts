import { idempotencyStoreContract, inboxStoreContract } from '@kit/core/testing'
import { createRedisHintChannel, createRedisIdempotencyStore, createRedisInboxStore, createRedisPollBudget } from '@kit/redis'
import type { RedisClient } from '@kit/redis'
import { Cluster } from 'ioredis'
import { Cluster as Cluster5 } from 'ioredis-5'
import { createCluster } from 'redis'
import { createCluster as createCluster5 } from 'redis-5'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newPrefix } from './support/clients.ts'
import { canStartServers, startServer, until } from './support/own-server.ts'
import type { OwnServer } from './support/own-server.ts'

type Close = () => unknown

/** Clients of a cluster of one node: it refuses scripts over several slots as one of many nodes does. */
const clusters: Readonly<Record<string, (url: string) => Promise<readonly [RedisClient, Close]>>> = {
  'ioredis 6': async (url) => {
    const client = new Cluster([url])
    return [client, () => client.disconnect()]
  },
  'ioredis 5': async (url) => {
    const client = new Cluster5([url])
    return [client, () => client.disconnect()]
  },
  'redis 6': async (url) => {
    const client = createCluster({ rootNodes: [{ url }] })
    await client.connect()
    return [client, () => client.destroy()]
  },
  'redis 5': async (url) => {
    const client = createCluster5({ rootNodes: [{ url }] })
    await client.connect()
    return [client, () => client.destroy()]
  },
}

describe.skipIf(!canStartServers)('on a Redis Cluster', () => {
  let server: OwnServer
  beforeAll(async () => {
    server = await startServer('--cluster-enabled', 'yes', '--cluster-announce-ip', '127.0.0.1')
    await server.admin.cluster('ADDSLOTSRANGE', 0, 16_383)
    await until(async () => (await server.admin.cluster('INFO')).includes('cluster_state:ok'))
  })
  afterAll(() => server.close())

  describe.concurrent.each(Object.keys(clusters))('with %s', (name) => {
    let redis: RedisClient
    let close: Close
    beforeAll(async () => {
      ;[redis, close] = await clusters[name]!(server.url)
    })
    afterAll(() => close())

    const prefix = newPrefix()
    const given = (): { redis: RedisClient; prefix: string } => ({ redis, prefix })
    // Waiting is done elsewhere: here every script must run.
    const cases = [
      ...idempotencyStoreContract({ create: () => createRedisIdempotencyStore(given()), unitMs: 500 }),
      ...inboxStoreContract({ create: () => createRedisInboxStore(given()), unitMs: 500 }),
    ]
    describe('the stores keep their contract', () => {
      for (const [index, { name: title, run }] of cases.entries()) it(`${index}: ${title}`, run)
    })

    it('claims of one turn go to the nodes of their keys', async () => {
      const store = createRedisIdempotencyStore({ redis, prefix: newPrefix() })
      const claims = await Promise.all(Array.from({ length: 40 }, (_, index) => store.claim(`key-${index}`, { leaseMs: 60_000, retainMs: 60_000 })))
      expect(claims.filter(({ kind }) => kind === 'acquired').length).toBe(40)
    })

    it('hints arrive, and budgets are kept', async () => {
      const hints = createRedisHintChannel(given())
      const heard: unknown[] = []
      const subscription = await hints.subscribe((keys) => heard.push(keys))
      const keys = ['a', 'b{c}', '{d}']
      await hints.put(keys, { ttlMs: 60_000 })
      await until(() => heard.length === 2)
      expect(heard).toEqual(['all', keys])
      expect([...(await hints.read(keys)).keys()]).toEqual(keys)
      await subscription.close()

      const budget = createRedisPollBudget({ ...given(), perSecond: 2, minIntervalMs: 60_000 })
      expect(await budget.reserve({ account: name, key: 'a', lane: 'poll' })).toEqual({ granted: true })
      expect(await budget.reserve({ account: name, key: 'a', lane: 'poll' })).toMatchObject({ granted: false })
      expect(await budget.reserve({ account: name, key: 'b', lane: 'poll' })).toMatchObject({ granted: false })
      await budget.pause(`${name}{}`, 60_000)
      expect(await budget.reserve({ account: `${name}{}`, key: 'b', lane: 'poll' })).toMatchObject({ granted: false })
    })

  })

  // For itself: the policy is that of all tests here.
  describe('of a wrong setting', () => {
    it.each(Object.keys(clusters))('refuses an evicting node, and too few replicas, with %s', async (name) => {
      const [redis, close] = await clusters[name]!(server.url)
      await server.admin.config('SET', 'maxmemory-policy', 'allkeys-lru')
      const claim = (minReplicas: number): Promise<unknown> =>
        createRedisIdempotencyStore({ redis, prefix: newPrefix(), minReplicas, replicaTimeoutMs: 100 }).claim(crypto.randomUUID(), { leaseMs: 60_000, retainMs: 60_000 })
      const refused = await claim(0).catch((error: unknown) => error)
      await server.admin.config('SET', 'maxmemory-policy', 'noeviction')
      expect(String(refused)).toMatch(/noeviction/)
      await expect(claim(1)).rejects.toThrow(/Only 0 of 1 replicas/)
      close()
    })
  })
})
