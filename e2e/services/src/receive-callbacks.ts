// A process that only receives finAPI callbacks and latches them in Redis; the wait itself lives elsewhere.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toNodeHandler } from '@kit/core/node'
import { createTaskWaiter } from '@kit/core/waiter'
import { finapiWebForm } from '@kit/finapi'
import { createRedisHintChannel } from '@kit/redis'
import { Redis } from 'ioredis'
import { finapiUserFromEnv, setting } from './finapi-from-env.ts'
import { redisUrl } from '../../../packages/redis/test/support/redis-url.ts'

const user = finapiUserFromEnv()
const waiter = createTaskWaiter({
  tasks: [finapiWebForm(() => user)],
  hints: createRedisHintChannel({ redis: new Redis(redisUrl), prefix: setting('PREFIX') }),
  callback: { baseUrl: 'http://127.0.0.1', secret: setting('CALLBACK_SECRET') },
})
const server = createServer(toNodeHandler((request) => waiter.handleCallback(request)))
server.listen(0, '127.0.0.1', () => console.log(`receiving on ${(server.address() as AddressInfo).port}`))
