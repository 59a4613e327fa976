import { createRedisInboxStore } from '@kit/redis'
import { Redis } from 'ioredis'
import type { StartSubject } from '../worker/world.ts'
import { startInboxWithProvider } from './inbox-with-provider.ts'

/** An at-least-once inbox on Redis. */
export const startRedisInbox: StartSubject = (world) => {
  const redis = new Redis({ host: '127.0.0.1', port: world.settings.redisPort, enableAutoPipelining: true, maxRetriesPerRequest: 3 })
  redis.on('error', () => undefined)
  return startInboxWithProvider(world, createRedisInboxStore({ redis, prefix: world.settings.schema }), () => redis.quit())
}
