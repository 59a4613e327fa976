import { createServer } from 'node:http'
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** One request as the server saw it. */
export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  /** Everything after the `?`, as it was written. */
  readonly rawQuery: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** The body, where it is JSON. */
  readonly json: unknown
}

/** What the server does with a request. */
export type Reply =
  | { readonly status?: number; readonly json?: unknown; readonly text?: string; readonly headers?: Record<string, string> }
  /** Cuts the connection after the request has arrived. */
  | 'reset'
  /** Never answers. */
  | 'silence'

/** An HTTP server that gives the replies in order, the last one again and again; it is closed with the test. */
export async function startApiServer(...replies: readonly (Reply | ((request: SeenRequest) => Reply))[]) {
  const seen: SeenRequest[] = []
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const [path = '', rawQuery = ''] = (incoming.url ?? '').split('?')
      const body = Buffer.concat(chunks).toString()
      const json = incoming.headers['content-type'] === 'application/json' ? (JSON.parse(body) as unknown) : undefined
      const request = { method: incoming.method ?? '', path, rawQuery, query: new URLSearchParams(rawQuery), headers: incoming.headers, body, json }
      seen.push(request)
      const reply = replies[Math.min(seen.length, replies.length) - 1] ?? {}
      answer(outgoing, typeof reply === 'function' ? reply(request) : reply)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return { seen, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

function answer(outgoing: ServerResponse, reply: Reply): void {
  if (reply === 'silence') return
  if (reply === 'reset') {
    outgoing.socket?.destroy()
    return
  }
  const { status = 200, json, text, headers } = reply
  outgoing.writeHead(status, { 'content-type': text === undefined ? 'application/json' : 'text/html', ...headers })
  outgoing.end(text ?? (json === undefined ? '' : JSON.stringify(json)))
}

/** What a call that must fail was rejected with. */
export async function failureOf(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    await call
  } catch (error) {
    return error
  }
  throw new Error('The call was expected to fail.')
}

/** Every item of a list. */
export async function allOf<T>(list: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = []
  for await (const item of list) items.push(item)
  return items
}
