import { isApiError } from '@kit/core'
import { createIdempotentRunner, createMemoryIdempotencyStore } from '@kit/core/idempotency'
import { createFintocClient } from '@kit/fintoc'
import { createFintocWebhookHandler } from '@kit/fintoc/webhooks'
import { Hono } from 'hono'

/** The Worker's secrets and variables: `wrangler secret put FINTOC_SECRET_KEY`, and so on. */
export interface Bindings {
  /** `sk_test_…` or `sk_live_…`. */
  readonly FINTOC_SECRET_KEY: string
  /** The `whsec_…` of the endpoint. While you rotate it, both: the new one, a comma, the old one. */
  readonly FINTOC_WEBHOOK_SECRET: string
  /** Where the API is, if not at Fintoc: the sandbox, for instance. */
  readonly FINTOC_ORIGIN?: string
}

// Known to this isolate only. Where an event must not be handled twice, give the runner a store that all isolates share.
const idempotency = createIdempotentRunner({ store: createMemoryIdempotencyStore() })

const app = new Hono<{ Bindings: Bindings }>()

app.post('/webhooks/fintoc', (c) => {
  // Bindings come with the request, and so the handler is made here; that costs next to nothing.
  const handler = createFintocWebhookHandler({
    secret: c.env.FINTOC_WEBHOOK_SECRET.split(','),
    idempotency,
    on: {
      'payment_intent.succeeded': ({ data }) => console.log(`payment ${data.id} came through: ${data.amount} ${data.currency}`),
      'payment_intent.failed': ({ data }) => console.log(`payment ${data.id} failed: ${data.error_reason ?? 'no reason given'}`),
    },
    otherwise: (event) => console.log(`not handled: ${event.known ? event.type : event.rawType}`),
    onError: (error) => console.error(error),
  })
  // The context keeps the isolate alive when the sender hangs up early.
  return handler(c.req.raw, c.executionCtx)
})

/** Where a payment stands now: what a page asks before it says thank you. */
app.get('/payments/:id', async (c) => {
  const { FINTOC_SECRET_KEY: secretKey, FINTOC_ORIGIN: api } = c.env
  const fintoc = createFintocClient({ secretKey, ...(api !== undefined && { environment: { api } }) })
  try {
    const { id, status } = await fintoc.paymentIntents.get(c.req.param('id'))
    return c.json({ id, status })
  } catch (error) {
    if (isApiError(error) && error.status === 404) return c.json({ error: 'no such payment' }, 404)
    console.error(error)
    return c.json({ error: 'Fintoc did not answer' }, 502)
  }
})

// oxlint-disable-next-line import/no-default-export -- a Worker is a default export
export default app
