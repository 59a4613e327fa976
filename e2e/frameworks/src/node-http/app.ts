import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { toNodeHandler } from '@kit/core/node'
import type { Webhooks } from '../webhooks.ts'

export function createApp(webhooks: Webhooks): Server {
  const fintoc = toNodeHandler(webhooks.fintoc)
  const finapi = toNodeHandler(webhooks.finapi)
  return createServer((request, response) => {
    const path = request.url?.split('?')[0]
    if (path === '/webhooks/fintoc') return fintoc(request, response)
    if (path === '/webhooks/finapi') return finapi(request, response)
    response.writeHead(404).end()
  })
}
