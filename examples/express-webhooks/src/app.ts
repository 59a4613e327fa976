import { createIdempotentRunner, createMemoryIdempotencyStore } from '@kit/core/idempotency'
import { toNodeHandler } from '@kit/core/node'
import { createFintocWebhookHandler } from '@kit/fintoc/webhooks'
import express, { type Express } from 'express'

export interface AppOptions {
  /** The `whsec_…` of the endpoint; give the previous one too while you rotate. */
  readonly secret: string | readonly string[]
  readonly log: (line: string) => void
}

/** An Express app that takes Fintoc webhooks: verified, typed, each event handled once. */
export function createApp({ secret, log }: AppOptions): Express {
  const app = express()
  const handler = createFintocWebhookHandler({
    secret,
    idempotency: createIdempotentRunner({ store: createMemoryIdempotencyStore() }),
    on: {
      'link.credentials_changed': (event) => log(`link ${event.data.id ?? 'unknown'} needs its person to connect again`),
      'account.refresh_intent.succeeded': (event) => log(`account ${event.data.refreshed_object_id ?? 'unknown'} has ${event.data.new_movements ?? 0} new movements`),
    },
    otherwise: (event) => log(`an event without a handler of its own: ${event.known ? event.type : event.rawType}`),
  })
  // Before express.json(): the signature covers the bytes as they came.
  app.post('/webhooks/fintoc', toNodeHandler(handler))
  app.use(express.json())
  app.get('/health', (_request, response) => void response.json({ ok: true }))
  return app
}
