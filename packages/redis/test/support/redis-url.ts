import { Redis } from 'ioredis'

/** Redis that the tests may write to; `REDIS_URL` overrides the local default. */
export const redisUrl: string = process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379'

async function reach(): Promise<boolean> {
  const client = new Redis(redisUrl, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0, connectTimeout: 20_000 })
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

/** Whether Redis answers; with `CI` set it throws instead of saying no. */
export const hasRedis: boolean = await reach()
