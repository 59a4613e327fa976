import { toNodeHandler } from '@kit/core/node'
import express from 'express-4'
import type { Express } from 'express-4'
import type { Webhooks } from '../webhooks.ts'

/** WRONG, on purpose: express.json() comes first. */
export function createTrappedApp(webhooks: Webhooks): Express {
  const app = express()
  app.use(express.json())
  app.all('/webhooks/fintoc', toNodeHandler(webhooks.fintoc))
  return app
}

/** Also right, where express.json() has to come first: it keeps the bytes. */
export function createKeepingApp(webhooks: Webhooks): Express {
  const app = express()
  app.use(express.json({ verify: (request, _response, bytes) => void Object.assign(request, { rawBody: bytes }) }))
  app.all('/webhooks/fintoc', toNodeHandler(webhooks.fintoc))
  return app
}

/** Also right: a parser of the route that leaves bytes. */
export function createRawApp(webhooks: Webhooks): Express {
  const app = express()
  app.all('/webhooks/fintoc', express.raw({ type: '*/*' }), toNodeHandler(webhooks.fintoc))
  app.use(express.json())
  return app
}
