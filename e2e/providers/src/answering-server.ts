import { createServer } from 'node:http'
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A request as the server got it. */
export interface Seen {
  readonly method: string
  readonly url: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Answers one request. */
export type Answer = (response: ServerResponse, seen: Seen) => void

/** A server on loopback that is gone when the test has ended. */
export interface AnsweringServer {
  readonly url: string
  readonly seen: readonly Seen[]
}

/** Starts a server. `answerFor` gets each request and how many came before it. */
export async function serve(answerFor: (seen: Seen, before: number) => Answer): Promise<AnsweringServer> {
  const all: Seen[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const url = request.url ?? '/'
      const { pathname, searchParams } = new URL(url, 'http://127.0.0.1')
      const body = Buffer.concat(chunks).toString('utf8')
      const seen = { method: request.method ?? '', url, path: pathname, query: searchParams, headers: request.headers, body }
      all.push(seen)
      answerFor(seen, all.length - 1)(response, seen)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen: all }
}

/** Starts a server that gives these answers in order; the last one stays. */
export function serveInOrder(...answers: readonly [Answer, ...Answer[]]): Promise<AnsweringServer> {
  return serve((_, before) => answers[before] ?? answers.at(-1) ?? answers[0])
}

/** Answers with JSON, or with a text as it is. */
export function reply(status: number, body?: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return (response) => {
    const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body)
    response.writeHead(status, { 'content-type': typeof body === 'string' ? 'text/html' : 'application/json', ...headers })
    response.end(text)
  }
}

/** Closes the connection instead of answering. */
export const reset: Answer = (response) => {
  response.socket?.destroy()
}

/** Never answers. */
export const hang: Answer = () => undefined

/** Headers and the beginning of a body, then nothing more. */
export const stall: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.write('{"a":')
}
