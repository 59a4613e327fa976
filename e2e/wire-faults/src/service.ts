import { spawnSync } from 'node:child_process'
import { Redis } from 'ioredis'
import { Client } from 'pg'

/** PostgreSQL that the tests may write to; `DATABASE_URL` overrides the local default. */
export const databaseUrl: string = process.env['DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test'

/** Redis that the tests may write to; `REDIS_URL` overrides the local default. */
export const redisUrl: string = process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379'

async function reach(name: string, remedy: string, check: () => Promise<void>): Promise<boolean> {
  try {
    await check()
    return true
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    if (process.env['CI']) throw new Error(`${name} is required here and did not answer (${reason}); ${remedy}`, { cause: error })
    console.warn(`SKIPPED: ${name} did not answer (${reason}); ${remedy} to run these tests`)
    return false
  }
}

/** Whether PostgreSQL answers; with `CI` set it has to. */
export const hasPostgres: boolean = await reach('PostgreSQL', 'start it or set DATABASE_URL', async () => {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 20_000 })
  await client.connect()
  await client.end()
})

/** Whether Redis answers; with `CI` set it has to. */
export const hasRedis: boolean = await reach('Redis', 'start it or set REDIS_URL', async () => {
  const client = new Redis(redisUrl, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0, connectTimeout: 20_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } finally {
    client.disconnect()
  }
})

/** Whether a Redis of a test's own can be started; with `CI` set it has to. */
export const canStartRedis: boolean = await reach('redis-server', 'install it', async () => {
  const { status, error } = spawnSync('redis-server', ['--version'])
  if (status !== 0) throw error ?? new Error(`it ended with ${status}`)
})
