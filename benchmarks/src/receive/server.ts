// The process that receives: stores each webhook in an inbox and answers; `count` asks what is stored.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createInbox } from '@kit/core/idempotency'
import { toNodeHandler } from '@kit/core/node'
import type { FintocEvent } from '@kit/fintoc/events'
import { createFintocWebhookHandler } from '@kit/fintoc/webhooks'
import { createPostgresInboxStore } from '@kit/postgres'
import { createRedisInboxStore } from '@kit/redis'
import { Redis } from 'ioredis'
import { Pool } from 'pg'
import { databaseUrl, redisUrl } from '../services.ts'

const [kind, place, secret] = process.argv.slice(2) as ['PostgreSQL' | 'Redis', string, string]
const store =
  kind === 'Redis'
    ? createRedisInboxStore({ redis: new Redis(redisUrl), prefix: place })
    : createPostgresInboxStore({ sql: new Pool({ connectionString: databaseUrl, max: 8 }), schema: place })
const inbox = createInbox<FintocEvent>({ store })
const server = createServer(toNodeHandler(createFintocWebhookHandler({ secret, inbox })))
process.on('message', () => {
  void inbox.due({ limit: 1_000_000 }).then((keys) => process.send?.(keys.length))
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
