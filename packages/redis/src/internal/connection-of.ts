import { InvalidArgumentError } from '@kit/core'
import type { RedisClient } from '../redis-client.ts'
import { ioredisConnection } from './ioredis-connection.ts'
import type { Ioredis } from './ioredis-connection.ts'
import { nodeRedisConnection } from './node-redis-connection.ts'
import type { NodeRedis } from './node-redis-connection.ts'
import type { RedisConnection } from './redis-connection.ts'

function has(value: unknown, ...methods: string[]): boolean {
  return typeof value === 'object' && value !== null && methods.every((name) => typeof (value as Record<string, unknown>)[name] === 'function')
}

/**
 * The driver behind a client, told by its methods, because two copies of a driver can be installed.
 *
 * @throws InvalidArgumentError when it is none of ours
 */
export function connectionOf(redis: RedisClient): RedisConnection {
  if (has(redis, 'evalsha', 'eval', 'pipeline', 'duplicate', 'publish')) return ioredisConnection(redis as unknown as Ioredis)
  if (has(redis, 'evalSha', 'eval', 'multi', 'publish', 'withTypeMapping')) return nodeRedisConnection(redis as unknown as NodeRedis)
  throw new InvalidArgumentError(
    'redis must be a client you made: new Redis(…) or new Cluster(…) of ioredis 5 or 6, or createClient(…) or createCluster(…) of redis 5 or 6 without legacy mode',
    { argument: 'redis' },
  )
}
