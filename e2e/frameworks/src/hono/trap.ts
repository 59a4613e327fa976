import { Hono } from 'hono'
import type { Webhooks } from '../webhooks.ts'

/** WRONG, on purpose: a middleware reads the body first, as a validator does. */
export function createTrappedApp(webhooks: Webhooks): Hono {
  const app = new Hono()
  app.use(async (c, next) => {
    await c.req.json()
    await next()
  })
  app.all('/webhooks/fintoc', (c) => webhooks.fintoc(c.req.raw))
  return app
}

/** Also right: the middleware reads a copy. */
export function createCopyingApp(webhooks: Webhooks): Hono {
  const app = new Hono()
  app.use(async (c, next) => {
    if (c.req.method === 'POST') await c.req.raw.clone().json()
    await next()
  })
  app.all('/webhooks/fintoc', (c) => webhooks.fintoc(c.req.raw))
  return app
}
