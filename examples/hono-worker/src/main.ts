// The Worker on Node, for a look without wrangler: Node has no bindings, so the environment stands in for them.
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import worker from './worker.ts'
import type { Bindings } from './worker.ts'

function setting(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

const { FINTOC_ORIGIN } = process.env
const bindings: Bindings = {
  FINTOC_SECRET_KEY: setting('FINTOC_SECRET_KEY'),
  FINTOC_WEBHOOK_SECRET: setting('FINTOC_WEBHOOK_SECRET'),
  ...(FINTOC_ORIGIN !== undefined && { FINTOC_ORIGIN }),
}
// A Node process does not end with its requests.
const context = { waitUntil: () => {}, passThroughOnException: () => {}, props: {} }
const server = serve({ fetch: (request) => worker.fetch(request, bindings, context), port: Number(process.env['PORT'] ?? 8787), hostname: '127.0.0.1' })
server.on('listening', () => console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`))
