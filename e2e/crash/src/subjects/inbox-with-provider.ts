import type { InboxStore } from '@kit/core/idempotency'
import { createInbox } from '@kit/core/idempotency'
import { createWebhookHandler } from '@kit/core/webhooks'
import { inboxTiming } from '../worker/inbox-timing.ts'
import { pay } from '../worker/pay.ts'
import { watchInboxStore } from '../worker/watch-inbox-store.ts'
import { createVerify } from '../worker/webhook.ts'
import type { CrashEvent } from '../worker/webhook.ts'
import type { RunningSubject, World } from '../worker/world.ts'

/** Effects leave the database: the handler calls a provider with the key of its event. */
export function startInboxWithProvider(world: World, bare: InboxStore, disconnect: () => Promise<unknown>): RunningSubject {
  const { settings, points, history } = world
  const inbox = createInbox<CrashEvent>({ store: watchInboxStore(bare, world), ...inboxTiming(settings), concurrency: 8 })
  inbox.start(async (event, { key, fence, idempotencyKey }) => {
    history.write('started', { key, fence })
    try {
      await world.work(event.data)
      points.reach('calling')
      await pay(settings.providerUrl, { event: event.id, key: idempotencyKey, fence })
      points.reach('called')
    } finally {
      history.write('ended', { key, fence })
    }
  })
  return {
    handler: createWebhookHandler<CrashEvent>({ provider: 'crash', verify: createVerify(settings.secret), inbox }),
    async close() {
      await inbox.close()
      await disconnect()
    },
  }
}
