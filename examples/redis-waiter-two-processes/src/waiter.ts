import { createTaskWaiter } from '@kit/core/waiter'
import type { TaskWaiter } from '@kit/core/waiter'
import { createFinapiClient, finapiWebForm } from '@kit/finapi'
import type { FinapiUserClient } from '@kit/finapi'
import { createRedisHintChannel, createRedisPollBudget } from '@kit/redis'
import { Redis } from 'ioredis'
import { setting } from './setting.ts'

/** What both processes have: the same waiter over one Redis. `callbacks` is where finAPI reaches the receiving process. */
export function createSharedWaiter(callbacks: string): {
  readonly user: FinapiUserClient
  readonly waiter: TaskWaiter<readonly [ReturnType<typeof finapiWebForm>]>
  readonly close: () => Promise<void>
} {
  const redis = new Redis(setting('REDIS_URL'))
  const finapi = createFinapiClient({
    clientId: setting('FINAPI_CLIENT_ID'),
    clientSecret: setting('FINAPI_CLIENT_SECRET'),
    environment: { access: setting('FINAPI_ACCESS'), webForm: setting('FINAPI_WEB_FORM') },
  })
  const user = finapi.asUser({ userId: setting('FINAPI_USER'), password: setting('FINAPI_PASSWORD') })
  const prefix = setting('PREFIX')
  const waiter = createTaskWaiter({
    tasks: [finapiWebForm(() => user)],
    hints: createRedisHintChannel({ redis, prefix }),
    budget: createRedisPollBudget({ redis, prefix, perSecond: 10 }),
    callback: { baseUrl: callbacks, secret: setting('CALLBACK_SECRET') },
  })
  const close = async (): Promise<void> => {
    await waiter.close()
    await redis.quit()
  }
  return { user, waiter, close }
}
