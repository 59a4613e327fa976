import { createServer } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FintocEvent } from '@kit/fintoc/events'
import { fintocEvents } from '@kit/fintoc/schemas'
import { parseFintocWebhook, verifyFintocWebhook } from '@kit/fintoc/webhooks'
import { onTestFinished } from 'vitest'
import type { FintocHarness } from '../support/fintoc.ts'

export interface ReceivedWebhook {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly text: string
  readonly body: { readonly id: string; readonly type: string; readonly data: Record<string, unknown>; readonly created_at: string }
}

export interface WebhookReceiver {
  readonly url: string
  readonly received: ReceivedWebhook[]
  /** Types in the order they came. */
  types(): readonly string[]
  /** Answers of the next requests, then 200; 0 breaks the connection. */
  readonly answers: number[]
  /** The most requests that were open at one time. */
  mostAtOnce(): number
  clear(): void
}

export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const received: ReceivedWebhook[] = []
  const answers: number[] = []
  let open = 0
  let most = 0
  const server = createServer((request, response) => {
    open += 1
    most = Math.max(most, open)
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8')
      received.push({ path: request.url ?? '', headers: request.headers, text, body: JSON.parse(text) as ReceivedWebhook['body'] })
      const status = answers.shift() ?? 200
      // Long enough for another request to come, if there is one.
      setTimeout(() => {
        open -= 1
        if (status === 0) request.socket.destroy()
        else response.writeHead(status).end()
      }, 2)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())))
  const clear = (): void => {
    received.length = 0
  }
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/fintoc`
  return { url, received, answers, clear, mostAtOnce: () => most, types: () => received.map(({ body }) => body.type) }
}

export interface Endpoint {
  readonly id: string
  readonly secret: string
}

/** An endpoint of the sandbox for these types, at the receiver. */
export async function registerEndpoint(harness: FintocHarness, url: string, types: readonly string[]): Promise<Endpoint> {
  const { status, json } = await harness.call('POST', '/v1/webhook_endpoints', { json: { url, enabled_events: types } })
  if (status !== 201) throw new Error(`the endpoint was not made: ${status}`)
  return { id: String(json['id']), secret: String(json['secret']) }
}

/** Waits until the sandbox has logged so many attempts; for calls that answer before their event is delivered. */
export async function delivered({ sandbox }: FintocHarness, count: number): Promise<void> {
  const { all } = sandbox.fintoc.deliveries
  const until = Date.now() + 5000
  while (all.length < count) {
    if (Date.now() > until) throw new Error(`${all.length} of ${count} deliveries were made`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Our own handlers take it: signature, envelope and every documented member. */
export async function accept(received: ReceivedWebhook, secret: string, now: Date): Promise<FintocEvent> {
  const input = { body: received.text, headers: received.headers as Record<string, string> }
  return verifyFintocWebhook(input, { secret, now: () => now.getTime(), schemas: fintocEvents(), invalid: 'refuse' })
}

export async function acceptUnsigned(received: ReceivedWebhook): Promise<FintocEvent> {
  return parseFintocWebhook(received.text, { schemas: fintocEvents(), invalid: 'refuse' })
}
