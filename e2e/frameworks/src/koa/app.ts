import { toNodeHandler } from '@kit/core/node'
import { bodyParser } from '@koa/bodyparser'
import Koa from 'koa'
import type { Webhooks } from '../webhooks.ts'

export function createApp(webhooks: Webhooks): Koa {
  const app = new Koa()
  const fintoc = toNodeHandler(webhooks.fintoc)
  const finapi = toNodeHandler(webhooks.finapi)
  // Above the body parser: a signature covers the bytes as they arrived.
  app.use((ctx, next) => {
    if (ctx.path === '/webhooks/fintoc') return fintoc(ctx)
    if (ctx.path === '/webhooks/finapi') return finapi(ctx)
    return next()
  })
  app.use(bodyParser())
  app.use((ctx) => {
    if (ctx.path === '/orders') ctx.body = { received: ctx.request.body }
  })
  return app
}
