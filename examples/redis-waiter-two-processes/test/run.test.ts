import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { hasRedis, redisUrl } from '../../../packages/redis/test/support/redis-url.ts'
import { removeKeysWith } from '../../../packages/redis/test/support/remove-keys-with.ts'
import { run } from '../src/run.ts'

const prefix = `kit-example-${randomUUID()}`

afterAll(async () => {
  if (hasRedis) await removeKeysWith(prefix)
})

describe.skipIf(!hasRedis)('redis-waiter-two-processes', () => {
  it('ends a wait in one process by a callback that another one got', async () => {
    const lines: string[] = []
    const end = await run({ redisUrl, prefix, log: (line) => lines.push(line) })
    // Its first poll would come after half a minute.
    expect(end, lines.join('\n')).toMatch(/^succeeded after 1 GET\(s\) and 1 hint\(s\)$/)
  })
})
