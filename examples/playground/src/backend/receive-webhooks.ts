import { randomBytes } from 'node:crypto'
import { createBelvoWebhookHandler } from '@kit/belvo/webhooks'
import type { AnyKitEvent } from '@kit/core/events'
import { createIdempotentRunner, createMemoryIdempotencyStore } from '@kit/core/idempotency'
import { toNodeHandler } from '@kit/core/node'
import type { WebhookHandler } from '@kit/core/webhooks'
import { parseFinapiCallback } from '@kit/finapi/webhooks'
import { createFintocWebhookHandler } from '@kit/fintoc/webhooks'
import type { Sandbox } from '@kit/sandbox'
import type { Express, RequestHandler } from 'express'
import type { Moments } from '../moments.ts'
import type { Provider } from '../provider.ts'
import type { Clients } from './create-clients.ts'
import type { PlaygroundWaiter } from './create-waiter.ts'

export interface WebhookParts {
  readonly app: Express
  readonly url: string
  readonly sandbox: Sandbox
  readonly clients: Clients
  readonly waiter: PlaygroundWaiter
  readonly moments: Moments
}

/** The types of Fintoc's events that this backend wants. */
const fintocEvents = [
  'account.refresh_intent.succeeded',
  'account.refresh_intent.failed',
  'account.refresh_intent.rejected',
  'link.refresh_intent.succeeded',
  'payment_intent.succeeded',
  'payment_intent.failed',
  'payment_intent.rejected',
  'checkout_session.finished',
  'checkout_session.expired',
]

/** Where each provider posts: verified, each event handled once, and the waits it belongs to woken. */
export async function receiveWebhooks({ app, url, sandbox, clients, waiter, moments }: WebhookParts): Promise<void> {
  const idempotency = createIdempotentRunner({ store: createMemoryIdempotencyStore() })

  const hear = (provider: Provider, event: AnyKitEvent): void =>
    moments.tell({
      provider,
      kind: 'event',
      type: event.known ? event.type : event.rawType,
      topic: event.known ? event.topic : undefined,
      outcome: event.known ? event.outcome : undefined,
    })

  /** Express gives the handler the raw body as long as no parser of bodies comes before it. */
  const route = (provider: Provider, handler: WebhookHandler): RequestHandler =>
    toNodeHandler(async (request) => {
      const response = await handler(request)
      if (response.headers.get('x-kit-webhook') === 'duplicate') moments.tell({ provider, kind: 'turned away', why: 'duplicate' })
      if (response.status === 401) moments.tell({ provider, kind: 'turned away', why: 'not authentic' })
      return response
    })

  const endpoint = await clients.fintoc.webhookEndpoints.create({ url: `${url}/webhooks/fintoc`, enabled_events: fintocEvents })
  const fintoc = createFintocWebhookHandler({
    secret: endpoint.secret ?? '',
    waiter,
    idempotency,
    // An application has a handler for each type it cares about: `on: { 'payment_intent.succeeded': async (event) => … }`.
    otherwise: (event) => hear('fintoc', event),
  })
  app.post('/webhooks/fintoc', route('fintoc', fintoc))

  const authorization = `Bearer ${randomBytes(24).toString('base64url')}`
  sandbox.belvo.webhooks.add({ url: `${url}/webhooks/belvo`, authorization })
  const belvo = createBelvoWebhookHandler({ authorization, waiter, idempotency, otherwise: (event) => hear('belvo', event) })
  app.post('/webhooks/belvo', route('belvo', belvo))

  // finAPI signs nothing: the waiter puts a token of its own into the URL it hands out, and checks it here.
  const finapi: WebhookHandler = async (request) => {
    const copy = request.clone()
    const response = await waiter.handleCallback(request)
    if (response.ok) hear('finapi', await parseFinapiCallback(await copy.text()))
    return response
  }
  app.post('/callbacks/finapi/{*rest}', route('finapi', finapi))
}
