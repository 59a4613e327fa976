import { toNodeHandler } from '@kit/core/node'
import { fastify } from 'fastify'
import type { FastifyInstance } from 'fastify'
import type { Webhooks } from '../webhooks.ts'

export function createApp(webhooks: Webhooks): FastifyInstance {
  const app = fastify()
  // A scope has its own parsers: this one leaves the bytes as they arrived, and the rest of the app keeps its JSON.
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    scope.all('/webhooks/fintoc', toNodeHandler(webhooks.fintoc))
    scope.all('/webhooks/finapi', toNodeHandler(webhooks.finapi))
  })
  app.post('/orders', (request, reply) => reply.send({ received: request.body }))
  return app
}
