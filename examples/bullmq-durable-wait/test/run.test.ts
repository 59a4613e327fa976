import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { hasRedis, redisUrl } from '../../../packages/redis/test/support/redis-url.ts'
import { removeKeysWith } from '../../../packages/redis/test/support/remove-keys-with.ts'
import { run } from '../src/run.ts'

const prefix = `kit-example-${randomUUID()}`

afterAll(async () => {
  if (hasRedis) await removeKeysWith(prefix)
})

describe.skipIf(!hasRedis)('bullmq-durable-wait', () => {
  it('ends a wait although the process that began it has ended and a worker was killed', async () => {
    const lines: string[] = []
    const end = await run({ redisUrl, prefix, log: (line) => lines.push(line) })
    expect(end, lines.join('\n')).toMatch(/^ended [\w-]+ succeeded$/)
    expect(lines.filter((line) => line.includes('ended'))).toHaveLength(1)
  })
})
