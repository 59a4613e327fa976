import { toNodeHandler } from '@kit/core/node'
import express from 'express'
import type { Express } from 'express'
import type { Webhooks } from '../webhooks.ts'

export function createApp(webhooks: Webhooks): Express {
  const app = express()
  // Above express.json(): a signature covers the bytes as they arrived.
  app.all('/webhooks/fintoc', toNodeHandler(webhooks.fintoc))

  const callbacks = express.Router()
  callbacks.all('/finapi', toNodeHandler(webhooks.finapi))
  app.use('/webhooks', callbacks)

  app.use(express.json())
  app.post('/orders', (request, response) => void response.json({ received: request.body as unknown }))
  return app
}
