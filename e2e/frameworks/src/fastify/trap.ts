import { toNodeHandler } from '@kit/core/node'
import { fastify } from 'fastify'
import type { FastifyInstance } from 'fastify'
import type { Webhooks } from '../webhooks.ts'

/** WRONG, on purpose: Fastify parses JSON unless told otherwise. */
export function createTrappedApp(webhooks: Webhooks): FastifyInstance {
  const app = fastify()
  app.all('/webhooks/fintoc', toNodeHandler(webhooks.fintoc))
  return app
}

/** Also right: a parser that keeps the bytes, as fastify-raw-body does. */
export function createKeepingApp(webhooks: Webhooks): FastifyInstance {
  const app = fastify()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    Object.assign(request, { rawBody: body })
    done(null, JSON.parse(body.toString()))
  })
  app.all('/webhooks/fintoc', toNodeHandler(webhooks.fintoc))
  return app
}

/** Also right: a parser that leaves the stream unread, so that a body over the limit is never held in memory. */
export function createStreamingApp(webhooks: Webhooks): FastifyInstance {
  const app = fastify()
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
    scope.all('/webhooks/fintoc', toNodeHandler(webhooks.fintoc))
  })
  return app
}
