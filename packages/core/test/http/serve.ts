import { createServer } from 'node:http'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { createTransport } from '@kit/core/http'
import type { Operation, Transport, TransportOptions } from '@kit/core/http'

export interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export type Reply = (response: ServerResponse, seen: Seen, request: IncomingMessage) => void

export interface Server {
  readonly origin: string
  readonly seen: Seen[]
}

/** A real HTTP server that gives the replies in order; the last one stays. */
export async function serve(...replies: readonly Reply[]): Promise<Server> {
  const seen: Seen[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const entry = {
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      }
      seen.push(entry)
      replies[Math.min(seen.length, replies.length) - 1]?.(response, entry, request)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}

export function reply(status: number, body = '', headers: Record<string, string> = { 'content-type': 'application/json' }): Reply {
  return (response) => {
    response.writeHead(status, headers)
    response.end(body)
  }
}

export const reset: Reply = (response) => {
  response.socket?.destroy()
}

export const hang: Reply = () => undefined

/** Headers and half of a body, then silence. */
export const stall: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.write('{"a":')
}

export function transportTo(origin: string, options: Partial<TransportOptions> = {}): Transport {
  return createTransport({ provider: 'acme', origins: { main: origin }, retryBaseDelayMs: 10, ...options })
}

/** An origin nobody listens at. */
export async function closedOrigin(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${port}`
}

export async function failureOf(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('The call was expected to fail.')
}

export const read: Operation = { id: 'things.get', method: 'GET', path: '/things/{id}', api: 'main', retry: 'safe', auth: 'user' }
export const list: Operation = { id: 'things.list', method: 'GET', path: '/things', api: 'main', retry: 'safe', auth: 'user' }
export const keyed: Operation = {
  id: 'payouts.create',
  method: 'POST',
  path: '/payouts',
  api: 'main',
  retry: 'with-key',
  auth: 'user',
  idempotencyHeader: 'Idempotency-Key',
}
export const money: Operation = { ...keyed, id: 'transfers.create', path: '/transfers', money: true }
export const keyless: Operation = {
  id: 'links.create',
  method: 'POST',
  path: '/links',
  api: 'main',
  retry: 'never',
  auth: 'user',
  reconcile: 'List the links of this user before you create one again.',
}
