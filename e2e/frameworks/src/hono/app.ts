import { Hono } from 'hono'
import type { Webhooks } from '../webhooks.ts'

export function createApp(webhooks: Webhooks): Hono {
  const app = new Hono()
  app.all('/webhooks/fintoc', (c) => webhooks.fintoc(c.req.raw))
  app.all('/webhooks/finapi', (c) => webhooks.finapi(c.req.raw))
  app.post('/orders', async (c) => c.json({ received: await c.req.json<unknown>() }))
  return app
}
