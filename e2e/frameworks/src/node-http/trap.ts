import { createServer } from 'node:http'
import type { IncomingMessage, Server } from 'node:http'
import { toNodeHandler } from '@kit/core/node'
import type { Webhooks } from '../webhooks.ts'

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString())
}

/** WRONG, on purpose: the body is read before the webhook handler gets the request. */
export function createTrappedApp(webhooks: Webhooks): Server {
  const fintoc = toNodeHandler(webhooks.fintoc)
  return createServer((request, response) => {
    void readJson(request).then((body) => fintoc(Object.assign(request, { body }), response))
  })
}

/** Also right: whoever reads the body keeps its bytes. */
export function createKeepingApp(webhooks: Webhooks): Server {
  const fintoc = toNodeHandler(webhooks.fintoc)
  return createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const rawBody = Buffer.concat(chunks)
      fintoc(Object.assign(request, { rawBody, body: JSON.parse(rawBody.toString()) as unknown }), response)
    })
  })
}
