import { createIdempotentRunner, createMemoryIdempotencyStore } from '@kit/core/idempotency'
import { createFintocWebhookHandler } from '@kit/fintoc/webhooks'
import { setting } from '../../../../lib/setting'

/** Takes the webhooks of Fintoc: verified, typed, each handled once. */
export const POST = createFintocWebhookHandler({
  secret: () => setting('FINTOC_WEBHOOK_SECRET'),
  // Of one server process. Where functions come and go, take a store they share, such as that of @kit/postgres.
  idempotency: createIdempotentRunner({ store: createMemoryIdempotencyStore() }),
  on: {
    'link.credentials_changed': ({ data }) => console.log(`link ${data.id} needs its person to connect again`),
    'account.refresh_intent.succeeded': ({ data }) => console.log(`account ${data.refreshed_object_id} has ${data.new_movements ?? 'maybe'} new movements`),
  },
  otherwise: (event) => console.log(`not handled: ${event.known ? event.type : event.rawType}`),
  onError: (error) => console.error(error),
})
