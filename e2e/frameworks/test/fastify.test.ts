import type { FastifyInstance } from 'fastify'
import { createApp } from '../src/fastify/app.ts'
import { createKeepingApp, createStreamingApp, createTrappedApp } from '../src/fastify/trap.ts'
import { describeFramework } from './framework-suite.ts'
import type { Running } from './framework-suite.ts'

async function listen(app: FastifyInstance): Promise<Running> {
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  return {
    url,
    close: () => {
      app.server.closeAllConnections()
      return app.close()
    },
  }
}

describeFramework('Fastify', {
  start: async (webhooks) => listen(createApp(webhooks)),
  trap: async (webhooks) => listen(createTrappedApp(webhooks)),
  advice: ['Fastify: register this route in a scope of its own', "scope.addContentTypeParser('*', { parseAs: 'buffer' }"],
  alternatives: {
    'a parser that keeps the bytes in request.rawBody': async (webhooks) => listen(createKeepingApp(webhooks)),
    'a parser that leaves the stream alone': async (webhooks) => listen(createStreamingApp(webhooks)),
  },
})
