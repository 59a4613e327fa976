import { Redis } from 'ioredis'
import { Client } from 'pg'

/** PostgreSQL that the tests may write to; `DATABASE_URL` overrides the local default. */
export const databaseUrl: string = process.env['DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test'

/** Redis that the tests may write to; `REDIS_URL` overrides the local default. */
export const redisUrl: string = process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379'

async function reach(name: string, variable: string, connect: () => Promise<void>): Promise<boolean> {
  try {
    await connect()
    return true
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    if (process.env['CI']) throw new Error(`${name} is required here and did not answer (${reason}); start it or set ${variable}`, { cause: error })
    console.warn(`SKIPPED: ${name} did not answer (${reason}); start it or set ${variable} to run these tests`)
    return false
  }
}

/** Whether PostgreSQL answers; with `CI` set it throws instead of saying no. */
export const hasPostgres = (): Promise<boolean> =>
  reach('PostgreSQL', 'DATABASE_URL', async () => {
    const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 2_000 })
    await client.connect()
    await client.end()
  })

/** Whether Redis answers; with `CI` set it throws instead of saying no. */
export const hasRedis = (): Promise<boolean> =>
  reach('Redis', 'REDIS_URL', async () => {
    const client = new Redis(redisUrl, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0, connectTimeout: 2_000 })
    client.on('error', () => undefined)
    try {
      await client.connect()
    } finally {
      client.disconnect()
    }
  })
