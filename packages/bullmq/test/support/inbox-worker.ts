// A process of its own that handles events until it is killed; it never ends handling one.
import { createBullmqInboxDispatch } from '@kit/bullmq'
import { createInbox } from '@kit/core/idempotency'
import { createRedisInboxStore } from '@kit/redis'
import { Redis } from 'ioredis'

const { url, prefix, queueName, leaseMs } = JSON.parse(process.argv[2]!) as { url: string; prefix: string; queueName: string; leaseMs: number }
const redis = new Redis(url)
const dispatch = createBullmqInboxDispatch({ connection: { url }, prefix, queueName })
const inbox = createInbox({ store: createRedisInboxStore({ redis, prefix }), leaseMs, dispatch: dispatch.dispatch })
await dispatch.start({
  inbox,
  handler: async (event) => {
    process.stdout.write(`handling ${event.id}\n`)
    await new Promise(() => undefined)
  },
})
process.stdout.write('started\n')
