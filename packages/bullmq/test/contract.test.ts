import { createBullmqWaits } from '@kit/bullmq'
import { durableWaitsContract } from '@kit/core/testing'
import { createRedisHintChannel } from '@kit/redis'
import { afterAll, describe, it } from 'vitest'
import { hasRedis, redisUrl } from '../../redis/test/support/redis-url.ts'
import { ownPrefix } from './support/own-prefix.ts'

describe.skipIf(!hasRedis)('durable waits on BullMQ', () => {
  const { prefix, client, remove } = ownPrefix()
  afterAll(remove)

  const byUrl = durableWaitsContract({
    create: ({ name, ...queue }) => createBullmqWaits({ connection: { url: redisUrl }, prefix, queueName: name, ...queue }),
  })
  for (const { name, run } of byUrl) it.concurrent(name, run)

  describe('over a client of the user, with hints in Redis', () => {
    const byClient = durableWaitsContract({
      create: ({ name, ...queue }) => createBullmqWaits({ connection: client, prefix, queueName: name, ...queue }),
      hints: () => createRedisHintChannel({ redis: client, prefix }),
    })
    for (const { name, run } of byClient) it.concurrent(name, run)
  })
})
