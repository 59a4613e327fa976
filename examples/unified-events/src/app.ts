import { createBelvoWebhookHandler } from '@kit/belvo/webhooks'
import type { AnyKitEvent, Verified } from '@kit/core/events'
import { createIdempotentRunner, createMemoryIdempotencyStore } from '@kit/core/idempotency'
import { createFinapiCallbackHandler } from '@kit/finapi/webhooks'
import { createFintocWebhookHandler } from '@kit/fintoc/webhooks'
import { Hono } from 'hono'

/** What each provider proves its deliveries with, and the one handler behind all of them. */
export interface AppOptions {
  /** The `whsec_…` of the endpoint at Fintoc. */
  readonly fintocSecret: string
  /** The whole `Authorization` value that was set in Belvo's dashboard. */
  readonly belvoAuthorization: string
  /** Your own secret, with which `finapiCallbackUrl` signs the URLs that finAPI calls. */
  readonly finapiSecret: string
  readonly handle: (event: Verified<AnyKitEvent>) => Promise<void> | void
  /** Told of every delivery that was refused or failed; prints it unless told. */
  readonly onError?: (error: unknown) => void
}

/** An app with an endpoint for each provider. Whatever arrives is checked in that provider's way and then is the same kind of event. */
export function createApp({ fintocSecret, belvoAuthorization, finapiSecret, handle, onError = console.error }: AppOptions): Hono {
  // Every key names its provider, so one store serves all. This one knows one process: take Redis or PostgreSQL for more.
  const idempotency = createIdempotentRunner({ store: createMemoryIdempotencyStore() })
  const shared = { idempotency, onError, otherwise: handle }
  const fintoc = createFintocWebhookHandler({ secret: fintocSecret, ...shared })
  const belvo = createBelvoWebhookHandler({ authorization: belvoAuthorization, ...shared })
  const finapi = createFinapiCallbackHandler({ secret: finapiSecret, ...shared })

  const app = new Hono()
  app.post('/webhooks/fintoc', (c) => fintoc(c.req.raw))
  app.post('/webhooks/belvo', (c) => belvo(c.req.raw))
  app.post('/webhooks/finapi', (c) => finapi(c.req.raw))
  return app
}
