import { createRequire } from 'node:module'
import type { RedisClient } from '@kit/redis'

/** A client of node-redis, as far as the tests use it. */
export type NodeRedisLike = RedisClient & {
  on(event: 'error', listener: () => void): unknown
  connect(): Promise<unknown>
  destroy(): void
}

interface NodeRedis {
  createClient(options: { readonly url: string; readonly socket: { readonly reconnectStrategy: () => number } }): NodeRedisLike
}

// The copy @kit/redis is tested with: two of one driver in a test would say less.
const { createClient } = createRequire(new URL('../../../packages/redis/package.json', import.meta.url))('redis') as NodeRedis

/** A node-redis client that comes back soon after it was cut off. */
export async function connectNodeRedis(url: string): Promise<NodeRedisLike> {
  const client = createClient({ url, socket: { reconnectStrategy: () => 50 } })
  client.on('error', () => undefined)
  await client.connect()
  return client
}
