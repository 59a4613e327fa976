import { createServer } from 'node:http'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request as the server saw it. */
export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly form: URLSearchParams
  readonly body: string
  readonly authorization: string | undefined
  readonly headers: IncomingHttpHeaders
}

/** What the server answers; `json` unless `text` is given. */
export interface Reply {
  readonly status?: number
  readonly json?: unknown
  readonly text?: string
  readonly headers?: Record<string, string>
  readonly delayMs?: number
  /** The connection is cut instead of an answer. */
  readonly reset?: boolean
}

/** An HTTP server for both APIs whose answers a test decides; closed by the test. */
export async function startFinapiServer(answer: (request: SeenRequest) => Reply | Promise<Reply>) {
  const seen: SeenRequest[] = []
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const body = await textOf(incoming)
      const path = incoming.url ?? '/'
      const request = { method: incoming.method ?? '', path, form: new URLSearchParams(body), body, authorization: incoming.headers.authorization, headers: incoming.headers }
      seen.push(request)
      const { status = 200, json, text, headers, delayMs, reset } = await answer(request)
      if (delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, delayMs))
      if (reset === true) {
        outgoing.socket?.destroy()
        return
      }
      outgoing.writeHead(status, { 'content-type': text === undefined ? 'application/json' : 'text/html', 'x-request-id': 'req-1', ...headers })
      outgoing.end(text ?? JSON.stringify(json))
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    seen,
    environment: { access: origin, webForm: origin },
    tokenRequests: () => seen.filter(({ path }) => path === '/api/v2/oauth/token'),
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

/** A minute in milliseconds. */
export const MINUTE = 60_000

/** The answer of a token endpoint. */
export function tokenReply(accessToken: string, more: { expiresIn?: number; refreshToken?: string } = {}): Reply {
  return {
    json: {
      access_token: accessToken,
      token_type: 'bearer',
      expires_in: more.expiresIn ?? 3600,
      scope: 'all',
      ...(more.refreshToken === undefined ? {} : { refresh_token: more.refreshToken }),
    },
  }
}

/** The answer to a token that is not accepted, in the Web Form's or in Access's shape. */
export function unauthorized(shape: 'webForm' | 'access'): Reply {
  return {
    status: 401,
    json:
      shape === 'webForm'
        ? { code: 'UNAUTHORIZED', description: 'token not accepted', timestamp: '2026-03-02T13:51:08.973+0000', endpoint: 'GET /' }
        : { error: 'invalid_token', error_description: 'Invalid access token: abc' },
  }
}

/** A web form as finAPI returns it. */
export function webFormJson(status: string, payload: unknown = {}): Record<string, unknown> {
  return {
    id: '0d1f2a3b-1111-4222-8333-444455556666',
    url: 'https://webform-sandbox.finapi.io/wf/0d1f2a3b-1111-4222-8333-444455556666',
    createdAt: '2026-03-02T13:51:08.973+0000',
    expiresAt: '2036-03-02T14:11:08.973+0000',
    type: 'BANK_CONNECTION_IMPORT',
    status,
    payload,
  }
}
