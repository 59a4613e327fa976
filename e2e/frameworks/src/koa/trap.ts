import { toNodeHandler } from '@kit/core/node'
import { bodyParser } from '@koa/bodyparser'
import Koa from 'koa'
import type { Webhooks } from '../webhooks.ts'

/** WRONG, on purpose: a body parser that keeps no text comes first, as koa-body does. */
export function createTrappedApp(webhooks: Webhooks): Koa {
  const app = new Koa()
  app.use(async (ctx, next) => {
    const chunks: Buffer[] = []
    for await (const chunk of ctx.req) chunks.push(chunk as Buffer)
    Object.assign(ctx.request, { body: JSON.parse(Buffer.concat(chunks).toString()) as unknown })
    await next()
  })
  app.use(toNodeHandler(webhooks.fintoc))
  return app
}

/** Also right: `@koa/bodyparser` keeps the text in `ctx.request.rawBody`. */
export function createKeepingApp(webhooks: Webhooks): Koa {
  const app = new Koa()
  app.use(bodyParser())
  app.use(toNodeHandler(webhooks.fintoc))
  return app
}
