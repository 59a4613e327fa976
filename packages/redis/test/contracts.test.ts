import type { ContractCase } from '@kit/core/testing'
import { hintChannelContract, idempotencyStoreContract, inboxStoreContract, pollBudgetContract } from '@kit/core/testing'
import { createRedisHintChannel, createRedisIdempotencyStore, createRedisInboxStore, createRedisPollBudget } from '@kit/redis'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { drivers, newPrefix, removeKeys } from './support/clients.ts'
import type { TestClient } from './support/clients.ts'
import { hasRedis } from './support/redis-url.ts'

// Long enough that a handful of calls fits into it on a busy machine.
const unitMs = 500

// Of all drivers at once: they run at the same time.
afterAll(async () => {
  if (hasRedis) await removeKeys()
})

describe.skipIf(!hasRedis).concurrent.each(Object.entries(drivers))('on a real server with %s', (_name, connect) => {
  let one: TestClient
  let two: TestClient
  const prefix = newPrefix()
  const both = (): { one: TestClient; two: TestClient } => ({ one, two })

  beforeAll(async () => {
    ;[one, two] = await Promise.all([connect(), connect()])
  })
  afterAll(() => {
    for (const client of [one, two]) client.close()
  })

  const suites: readonly [string, readonly ContractCase[]][] = [
    [
      'the idempotency store',
      idempotencyStoreContract({
        create: () => createRedisIdempotencyStore({ redis: both().one.redis, prefix }),
        peer: () => createRedisIdempotencyStore({ redis: both().two.redis, prefix }),
        unitMs,
      }),
    ],
    [
      'the inbox store',
      inboxStoreContract({
        create: () => createRedisInboxStore({ redis: both().one.redis, prefix }),
        peer: () => createRedisInboxStore({ redis: both().two.redis, prefix }),
        unitMs,
      }),
    ],
    [
      'the hint channel',
      hintChannelContract({
        create: () => createRedisHintChannel({ redis: both().one.redis, prefix }),
        peer: () => createRedisHintChannel({ redis: both().two.redis, prefix }),
        unitMs,
      }),
    ],
    ['the poll budget', pollBudgetContract({ create: (limits) => createRedisPollBudget({ redis: both().one.redis, prefix, ...limits }) })],
  ]
  describe.each(suites)('%s keeps its contract', (_suite, cases) => {
    for (const { name, run } of cases) it(name, { timeout: 60_000, retry: 2 }, run)
  })
})
