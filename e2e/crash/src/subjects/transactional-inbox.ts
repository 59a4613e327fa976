import { createTransactionalInbox } from '@kit/core/idempotency'
import { createWebhookHandler } from '@kit/core/webhooks'
import { createPostgresInboxStore } from '@kit/postgres'
import type { PoolClient } from 'pg'
import { inboxTiming } from '../worker/inbox-timing.ts'
import { openPool } from '../worker/open-pool.ts'
import { watchTransactionalInboxStore } from '../worker/watch-inbox-store.ts'
import { createVerify } from '../worker/webhook.ts'
import type { CrashEvent } from '../worker/webhook.ts'
import type { StartSubject } from '../worker/world.ts'

/** Effects go through the transaction of the inbox. */
export const startTransactionalInbox: StartSubject = (world) => {
  const { settings, points, history } = world
  const { schema } = settings
  const pool = openPool(settings)
  const store = watchTransactionalInboxStore<PoolClient>(createPostgresInboxStore({ sql: pool, schema }), world)
  // A connection is left for deliveries and renewals.
  const inbox = createTransactionalInbox<CrashEvent, PoolClient>({ store, ...inboxTiming(settings), concurrency: 3 })
  inbox.start(async (event, { tx, key, fence }) => {
    history.write('started', { key, fence })
    try {
      await world.work(event.data)
      await tx.query(`INSERT INTO ${schema}.effect (event, fence, run) VALUES ($1, $2, $3)`, [event.id, String(fence), settings.run])
      points.reach('effect written')
    } finally {
      history.write('ended', { key, fence })
    }
  })
  return {
    handler: createWebhookHandler<CrashEvent>({ provider: 'crash', verify: createVerify(settings.secret), inbox }),
    async close() {
      await inbox.close()
      await pool.end()
    },
  }
}
