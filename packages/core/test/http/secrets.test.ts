import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { isApiError, isKitError, KitError } from '@kit/core'
import type { Operation, RequestOptions, TransportOptions } from '@kit/core/http'
import { closedOrigin, failureOf, hang, reply, reset, serve, transportTo } from './serve.ts'
import type { Reply } from './serve.ts'

const secrets = {
  path: 'path-secret-1111',
  query: 'query-secret-2222',
  header: 'header-secret-3333',
  optionHeader: 'option-secret-4444',
  token: 'token-secret-5555',
  apiKey: 'apikey-secret-6666',
  body: 'body-secret-7777',
  nested: 'nested-secret-8888',
}

const base = { path: '/links/{token}/use', api: 'main', auth: 'user' } as const
const safe: Operation = { ...base, id: 'links.get', method: 'GET', retry: 'safe' }
const write: Operation = { ...base, id: 'links.use', method: 'POST', retry: 'never' }
const withKey: Operation = {
  ...base,
  id: 'links.pay',
  method: 'POST',
  retry: 'with-key',
  idempotencyHeader: 'Idempotency-Key',
  money: true,
}

/** Everything that came in goes back out, everywhere an error could pick it up. */
function echo(status: number, headers: Record<string, string> = {}): Reply {
  return (response, seen) => {
    const text = [seen.url, JSON.stringify(seen.headers), seen.body, Object.values(secrets).join(' ')].join(' ')
    response.writeHead(status, { 'x-request-id': secrets.token, ...headers })
    response.end(
      JSON.stringify({
        code: secrets.token,
        message: text,
        fields: [`x.${seen.body === '' ? secrets.query : secrets.nested}`, secrets.path, 'iban'],
      }),
    )
  }
}

function printed(error: unknown): string {
  const parts: string[] = []
  for (let current = error, depth = 0; current !== undefined && current !== null && depth < 10; depth += 1) {
    const options = { depth: 10, showHidden: true }
    parts.push(JSON.stringify(current) ?? '', inspect(current, options), inspect(current, { ...options, customInspect: false }))
    if (!(current instanceof Error)) break
    parts.push(String(current), current.message, current.stack ?? '')
    current = current.cause
  }
  return parts.join('\n')
}

function leaks(text: string): string[] {
  return Object.values(secrets).filter((secret) => text.includes(secret))
}

interface Case {
  readonly name: string
  readonly operation: Operation
  readonly replies: readonly Reply[]
  readonly options?: RequestOptions
  readonly transport?: Partial<TransportOptions>
  readonly origin?: 'closed'
}

const cases: readonly Case[] = [
  ...[400, 401, 403, 404, 409, 422, 429, 302].map((status) => ({ name: String(status), operation: safe, replies: [echo(status)] })),
  ...[400, 401, 429].map((status) => ({ name: `a write with ${status}`, operation: write, replies: [echo(status)] })),
  { name: '503', operation: safe, replies: [echo(503)] },
  { name: '429 with a long pause', operation: safe, replies: [echo(429, { 'retry-after': '36000' })] },
  { name: 'a redirect elsewhere', operation: safe, replies: [echo(302, { location: `https://evil.invalid/?${secrets.token}` })] },
  { name: 'malformed JSON', operation: safe, replies: [reply(200, `{"${secrets.token}`)] },
  { name: 'a reset', operation: safe, replies: [reset] },
  { name: 'a time-out', operation: safe, replies: [hang], options: { timeoutMs: 40 } },
  { name: 'a total time-out', operation: safe, replies: [hang], options: { totalTimeoutMs: 60 } },
  { name: 'no connection', operation: write, replies: [hang], origin: 'closed' },
  { name: 'a write with 500', operation: write, replies: [echo(500)] },
  { name: 'a write that is reset', operation: write, replies: [reset] },
  { name: 'a write that times out', operation: write, replies: [hang], options: { timeoutMs: 40 } },
  { name: 'a write with a key and 500', operation: withKey, replies: [echo(500)], options: { idempotencyKey: 'auto' } },
  { name: 'money without a key', operation: withKey, replies: [hang] },
  { name: 'a bad header', operation: write, replies: [hang], options: { headers: { 'X-Bad': `${secrets.token}\nx` } } },
  { name: 'a bad key', operation: withKey, replies: [hang], options: { idempotencyKey: `${secrets.token} x` } },
  {
    name: 'a fetch that names the URL',
    operation: write,
    replies: [hang],
    transport: {
      fetch: (input) => {
        const url = input as string
        return Promise.reject(new TypeError(`error sending request for url (${url})`, { cause: { code: secrets.token, url } }))
      },
    },
  },
]

describe('nothing secret', () => {
  it.each(cases)('is in the error of $name, nor in the hooks', async ({ operation, replies, options, transport, origin }) => {
    const server = await serve(...replies)
    const hooked: unknown[] = []
    const hook = (info: unknown): void => {
      hooked.push(info)
    }
    const error = await failureOf(
      transportTo(origin === 'closed' ? await closedOrigin() : server.origin, {
        authorize: async () => ({ Authorization: `Bearer ${secrets.token}`, 'X-Api-Key': secrets.apiKey }),
        readError: (body) => {
          const { code, message, fields } = body as { code: string; message: string; fields: string[] }
          return { providerCode: code, message, invalidFields: fields }
        },
        hooks: { onRequest: hook, onResponse: hook, onRetry: hook },
        ...transport,
      }).send(
        operation,
        {
          path: { token: secrets.path },
          query: { api_key: secrets.query },
          headers: { 'X-Secret': secrets.header },
          ...(operation.method === 'GET' ? {} : { body: { secret: secrets.body, list: [{ deep: secrets.nested }] } }),
        },
        { maxRetries: 1, ...options, headers: { 'X-Option': secrets.optionHeader, ...options?.headers } },
      ),
    )
    expect(isKitError(error)).toBe(true)
    expect(leaks(printed(error))).toEqual([])
    expect(leaks(JSON.stringify(hooked) + inspect(hooked, { depth: 10 }))).toEqual([])
    if (isApiError(error) && error.invalidFields !== undefined) expect(error.invalidFields).toEqual(['iban'])
  })

  it.each([400, 302, 503])('is in the error of an address the provider gave (%i)', async (status) => {
    const server = await serve((response, seen) => {
      const code = status === 400 ? secrets.path : secrets.query
      response.writeHead(status, { 'x-request-id': code, location: `https://evil.invalid/${seen.url}` })
      response.end(JSON.stringify({ code, fields: [secrets.query, secrets.path] }))
    })
    const transport = transportTo(server.origin, {
      maxRetries: 0,
      readError: (body) => {
        const { code, fields } = body as { code: string; fields: string[] }
        return { providerCode: code, invalidFields: fields }
      },
    })
    const error = await failureOf(transport.send(safe, { url: `${server.origin}/x/${secrets.path}/y?link_token=${secrets.query}#z` }))
    expect(isApiError(error)).toBe(true)
    expect(leaks(printed(error))).toEqual([])
  })

  it('would be found by this test', () => {
    expect(leaks(printed(new KitError('closed', 'x', { cause: new Error(secrets.path) })))).toEqual([secrets.path])
    expect(leaks(printed(Object.assign(new Error('x'), { headers: { a: secrets.token } })))).toEqual([secrets.token])
  })
})
