import { Redis } from 'ioredis'

/** Redis that the tests may write to; `REDIS_URL` overrides the local default. */
export const redisUrl: string = process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379'

/** Whether Redis answers; with `CI` set it throws instead of saying no. */
export async function hasRedis(): Promise<boolean> {
  const client = new Redis(redisUrl, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0, connectTimeout: 2_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    if (process.env['CI']) throw new Error(`Redis is required here and did not answer (${reason}); start it or set REDIS_URL`, { cause: error })
    console.warn(`SKIPPED: Redis did not answer (${reason}); start it or set REDIS_URL to run these tests`)
    return false
  } finally {
    client.disconnect()
  }
}

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
