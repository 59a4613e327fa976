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

describe.skipIf(!(await hasRedis()))('bullmq-durable-wait', () => {
  it('ends a wait although the process that began it has ended and a worker was killed', async () => {
    const lines: string[] = []
    const end = await run({ redisUrl, prefix, log: (line) => lines.push(line) })
    expect(end, lines.join('\n')).toMatch(/^ended [\w-]+ succeeded$/)
    expect(lines.filter((line) => line.includes('ended'))).toHaveLength(1)
  })
})
