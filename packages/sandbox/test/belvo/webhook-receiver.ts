import { createServer } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BelvoEvent } from '@kit/belvo/events'
import { belvoEvents } from '@kit/belvo/schemas'
import { verifyBelvoWebhook } from '@kit/belvo/webhooks'
import { expect, onTestFinished, vi } from 'vitest'
import type { Json } from '../support/belvo.ts'

export const authorization = 'Bearer typed-into-the-dashboard'

export interface ReceivedWebhook {
  readonly headers: IncomingHttpHeaders
  readonly text: string
  readonly body: Json
}

export interface WebhookReceiver {
  readonly url: string
  readonly received: readonly ReceivedWebhook[]
  /** `TYPE.code` in the order they came. */
  types(): readonly string[]
  /** Answers of the next requests, then 200; 0 breaks the connection. */
  readonly answers: number[]
  /** Waits until so many came; for calls that answer before their event is delivered. */
  until(count: number): Promise<void>
  clear(): void
}

export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const received: ReceivedWebhook[] = []
  const answers: number[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8')
      received.push({ headers: request.headers, text, body: JSON.parse(text) as Json })
      const status = answers.shift() ?? 200
      if (status === 0) request.socket.destroy()
      else response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/belvo`,
    received,
    answers,
    types: () => received.map(({ body }) => `${String(body['webhook_type'] ?? body['eventType'])}.${String(body['webhook_code'] ?? body['eventCode'])}`),
    until: (count) => vi.waitFor(() => expect(received.length).toBeGreaterThanOrEqual(count), { timeout: 5000 }),
    clear: () => void received.splice(0, received.length),
  }
}

/** Our own verification takes it: the header, the envelope and every documented member. */
export function accept({ text, headers }: ReceivedWebhook): Promise<BelvoEvent> {
  const input = { body: text, headers: headers as Record<string, string> }
  return verifyBelvoWebhook(input, { authorization, schemas: belvoEvents(), invalid: 'refuse' })
}
