import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toNodeHandler } from '@kit/core/node'
import type { WebhookHandler } from '@kit/core/webhooks'
import { onTestFinished } from 'vitest'

/** Serves a webhook handler until the test is over; resolves with its URL. */
export async function serveHandler(handler: WebhookHandler): Promise<string> {
  const listener = toNodeHandler(handler)
  const server = createServer((request, response) => listener(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`
}
