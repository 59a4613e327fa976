import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../src/run.ts'

const redisUrl = process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379'

async function hasRedis(): Promise<boolean> {
  const client = new Redis(redisUrl, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch (error) {
    if (process.env['CI']) throw new Error('Redis is required here and did not answer; start it or set REDIS_URL', { cause: error })
    console.warn('SKIPPED: Redis did not answer; start it or set REDIS_URL to run this example')
    return false
  } finally {
    client.disconnect()
  }
}

const prefix = `kit-example-${randomUUID()}`

afterAll(async () => {
  const client = new Redis(redisUrl, { lazyConnect: true, retryStrategy: () => null })
  client.on('error', () => undefined)
  try {
    await client.connect()
    for await (const keys of client.scanStream({ match: `*${prefix}*` })) if (keys.length > 0) await client.unlink(...(keys as string[]))
  } catch {
    // Without a server there is nothing to tidy up.
  } finally {
    client.disconnect()
  }
})

describe.skipIf(!(await hasRedis()))('redis-waiter-two-processes', () => {
  it('ends a wait in one process by a callback that another one got', async () => {
    const lines: string[] = []
    const end = await run({ redisUrl, prefix, log: (line) => lines.push(line) })
    // Its first poll would come after half a minute.
    expect(end, lines.join('\n')).toMatch(/^succeeded after 1 GET\(s\) and 1 hint\(s\)$/)
  })
})
