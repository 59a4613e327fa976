import { createBullmqWaits } from '@kit/bullmq'
import { createBodySeal } from '@kit/core/idempotency'
import { createTaskWaiter } from '@kit/core/waiter'
import type { DurableWaits, TaskWaiter } from '@kit/core/waiter'
import { createFinapiClient, finapiWebForm } from '@kit/finapi'
import type { FinapiUserClient } from '@kit/finapi'
import { createRedisHintChannel, createRedisPollBudget } from '@kit/redis'
import { Redis } from 'ioredis'
import { setting } from './setting.ts'

/** What every process of the example has: durable waits in a queue, and the waiter that looks at the tasks. */
export function createWaits(): {
  readonly user: FinapiUserClient
  readonly waits: DurableWaits
  readonly waiter: TaskWaiter<readonly [ReturnType<typeof finapiWebForm>]>
  readonly close: () => Promise<void>
} {
  const prefix = setting('PREFIX')
  const redis = new Redis(setting('REDIS_URL'), { maxRetriesPerRequest: null })
  const finapi = createFinapiClient({
    clientId: setting('FINAPI_CLIENT_ID'),
    clientSecret: setting('FINAPI_CLIENT_SECRET'),
    environment: { access: setting('FINAPI_ACCESS'), webForm: setting('FINAPI_WEB_FORM') },
  })
  const user = finapi.asUser({ userId: setting('FINAPI_USER'), password: setting('FINAPI_PASSWORD') })
  const waits = createBullmqWaits({
    connection: redis,
    prefix: `{${prefix}}`,
    hints: createRedisHintChannel({ redis, prefix }),
    // The id of a web form is a one-time token: nobody who can read the queue should have it.
    ...createBodySeal({ key: Buffer.from(setting('SEAL_KEY'), 'hex') }),
    onError: (error, { waitId }) => console.error(`wait ${waitId}:`, error),
  })
  const waiter = createTaskWaiter({
    tasks: [finapiWebForm(() => user)],
    hints: waits.hints,
    budget: createRedisPollBudget({ redis, prefix, perSecond: 10 }),
    callback: { baseUrl: setting('CALLBACKS'), secret: setting('CALLBACK_SECRET') },
  })
  const close = async (): Promise<void> => {
    await waits.close()
    await waiter.close()
    redis.disconnect()
  }
  return { user, waits, waiter, close }
}
