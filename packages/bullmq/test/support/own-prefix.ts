import { Redis } from 'ioredis'
import { redisUrl } from '../../../redis/test/support/redis-url.ts'

/** A prefix nobody else has, and what removes everything under it. */
export function ownPrefix(url: string = redisUrl): { prefix: string; client: Redis; keys: () => Promise<string[]>; remove: () => Promise<void> } {
  const prefix = `kit-bullmq-test-${crypto.randomUUID()}`
  const client = new Redis(url, { maxRetriesPerRequest: null })
  client.on('error', () => undefined)
  const keys = async (): Promise<string[]> => {
    const found: string[] = []
    for await (const batch of client.scanStream({ match: `{${prefix}*`, count: 1_000 })) found.push(...(batch as string[]))
    return found
  }
  return {
    prefix,
    client,
    keys,
    async remove() {
      const found = await keys()
      for (let from = 0; from < found.length; from += 1_000) await client.del(...found.slice(from, from + 1_000))
      client.disconnect()
    },
  }
}
