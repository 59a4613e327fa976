import { Redis } from 'ioredis'
import { redisUrl } from './redis-url.ts'

/** Removes every key with this text in it from the shared server. */
export async function removeKeysWith(text: string): Promise<void> {
  const redis = new Redis(redisUrl)
  for await (const keys of redis.scanStream({ match: `*${text}*`, count: 1_000 })) {
    if ((keys as string[]).length > 0) await redis.del(...(keys as string[]))
  }
  redis.disconnect()
}
