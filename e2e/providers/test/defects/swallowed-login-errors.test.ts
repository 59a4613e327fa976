// belvo-js: login() prints the error and returns false, so that wrong keys and outages look the same (src/http.js)
import { describe, expect, it, onTestFinished } from 'vitest'
import { isApiError, isAuthenticationError, isConnectionError, isKitError } from '@kit/core'
import { isBelvoError } from '@kit/belvo'
import { reply, reset, serveInOrder } from '../../src/answering-server.ts'
import { belvoAt, failureOf, finapiAt, fintocAt, SECRETS } from '../../src/provider-calls.ts'

const belvoRefusal = [{ message: 'Invalid Secret Keys', code: 'authentication_failed', request_id: '5c09677ecf78e1d4501547252a0c4e78' }]
const link = 'a7a5f0a0-0000-4000-8000-000000000001'

const CALLS: readonly { name: string; refusal: unknown; call: (url: string) => PromiseLike<unknown> }[] = [
  {
    name: 'fintoc',
    refusal: { error: { type: 'authentication_error', code: 'invalid_api_key' } },
    call: (url) => fintocAt(url).whoami.get(),
  },
  { name: 'belvo, a read', refusal: belvoRefusal, call: (url) => belvoAt(url).links.detail(link) },
  { name: 'belvo, a list', refusal: belvoRefusal, call: (url) => belvoAt(url).institutions.list() },
  { name: 'belvo, a write', refusal: belvoRefusal, call: (url) => belvoAt(url).accounts.retrieve({ link }) },
  { name: 'belvo, payments', refusal: belvoRefusal, call: (url) => belvoAt(url).payments.transactions.list() },
  {
    name: 'belvo, Direct Debit',
    refusal: { statusCode: 401, message: 'Unauthorized' },
    call: (url) => belvoAt(url).directDebit.consents.list(),
  },
  { name: 'finapi, a client', refusal: { error: 'unauthorized' }, call: (url) => finapiAt(url).users.create({}) },
  {
    name: 'finapi, a user',
    refusal: { error: 'invalid_client' },
    call: (url) => finapiAt(url).asUser({ userId: SECRETS.finapiUserId, password: SECRETS.finapiPassword }).accounts.get(1),
  },
  {
    name: 'finapi, a token that has ended',
    refusal: { error: 'invalid_token' },
    call: (url) => finapiAt(url).asUser({ accessToken: 'x' }).accounts.get(1),
  },
]

/** Everything that goes to the console or straight to its streams until the test ends. */
function recordPrints(): string[] {
  const printed: string[] = []
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write
    stream.write = (text: string | Uint8Array) => printed.push(text.toString()) > 0
    onTestFinished(() => void (stream.write = write))
  }
  const methods = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir'] as const
  for (const method of methods) {
    const original = console[method]
    console[method] = (...args: unknown[]) => void printed.push(args.map(String).join(' '))
    onTestFinished(() => void (console[method] = original))
  }
  return printed
}

describe('wrong keys', () => {
  it.each(CALLS)('are an AuthenticationError, and nothing is printed: $name', async ({ refusal, call }) => {
    const printed = recordPrints()
    const server = await serveInOrder(reply(401, refusal))
    const error = await failureOf(call(server.url))
    expect(isAuthenticationError(error)).toBe(true)
    expect(printed).toEqual([])
  })

  it.each(CALLS)('are told from an outage: $name', async ({ call }) => {
    const printed = recordPrints()
    const broken = await serveInOrder(reply(503, '<h1>Maintenance</h1>', { 'retry-after': '100000' }))
    const closed = await serveInOrder(reset)
    for (const url of [broken.url, closed.url]) {
      const error = await failureOf(call(url))
      expect(isKitError(error)).toBe(true)
      expect(isAuthenticationError(error)).toBe(false)
      expect(isApiError(error) || isConnectionError(error) || (error as { code: string }).code === 'ambiguous_outcome').toBe(true)
    }
    expect(printed).toEqual([])
  })

  it('name the request and the code of Belvo', async () => {
    const server = await serveInOrder(reply(401, belvoRefusal))
    const error = await failureOf(belvoAt(server.url).links.detail(link))
    expect(isBelvoError(error) && [error.status, error.providerCode, error.requestId]).toEqual([
      401,
      'authentication_failed',
      belvoRefusal[0]?.request_id,
    ])
    expect(server.seen).toHaveLength(1)
  })

  it('are no login at all: making a client sends nothing', async () => {
    const server = await serveInOrder(reply(200, {}))
    belvoAt(server.url)
    fintocAt(server.url).forLink(SECRETS.linkToken)
    finapiAt(server.url).asUser({ userId: 'u', password: 'p' })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(server.seen).toHaveLength(0)
  })
})
