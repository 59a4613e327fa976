// belvo-python #25, #26, #125, plaid-python #66, hey-api #876, svix: swallowed errors, no request id, parsers that crash on odd bodies
import { describe, expect, it } from 'vitest'
import { isAmbiguousOutcomeError, isApiError, isRateLimitError } from '@kit/core'
import { isBelvoError } from '@kit/belvo'
import { isFintocError } from '@kit/fintoc'
import { reply, serveInOrder } from '../../src/answering-server.ts'
import { belvoAt, failureOf, finapiUserAt, fintocAt, KEYLESS_WRITES, READS } from '../../src/provider-calls.ts'

const json = { 'content-type': 'application/json', 'x-request-id': 'req-1' }
const BODIES: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['blanks', ' \r\n'],
  ['HTML', '<!doctype html><title>403 Forbidden</title>'],
  ['half of its JSON', '{"error":{"code":"inv'],
  ['null', 'null'],
  ['a number', '7'],
  ['a text', '"error"'],
  ['a list of nothing', '[null,[],{}]'],
  ['members of other types', '{"error":[],"errors":{"code":1},"code":{},"message":7,"request_id":[],"field":0}'],
  ['members of every object', '{"__proto__":{"code":"x"},"constructor":1,"toString":null,"error":{"toString":1}}'],
  ['depth', `${'['.repeat(5000)}${']'.repeat(5000)}`],
  ['much', JSON.stringify({ message: 'x'.repeat(1_000_000), code: 'y'.repeat(100_000) })],
]

describe.each(READS)('an error of $provider', ({ provider, call }) => {
  it.each(BODIES)('has status and request id when its body is %s', async (_, text) => {
    for (const status of [400, 403, 404, 418, 502]) {
      const server = await serveInOrder(reply(status, text, json))
      const error = await failureOf(call(server.url, { maxRetries: 0 }))
      expect(isApiError(error) && error.toJSON()).toMatchObject({ code: 'api_error', provider, status, requestId: 'req-1' })
      expect((error as Error).message.length).toBeLessThan(600)
    }
  })

  it.each(BODIES.slice(2, 4))('has them, too, when a success cannot be read: %s', async (_, text) => {
    const server = await serveInOrder(reply(200, text, json))
    const error = await failureOf(call(server.url))
    expect(isApiError(error) && error.toJSON()).toMatchObject({ status: 200, requestId: 'req-1', retryable: false })
    expect((error as Error).message).toContain('not JSON')
  })

  it.each(BODIES.slice(0, 2))('is none when a success has %s for a body', async (_, text) => {
    for (const answer of [reply(200, text, json), reply(202, text)]) {
      const server = await serveInOrder(answer)
      expect(await call(server.url)).toBeUndefined()
    }
  })

  it('tells how long to wait, and repeats nothing that may not be', async () => {
    const server = await serveInOrder(reply(429, '', { 'retry-after': '120' }))
    const error = await failureOf(call(server.url))
    expect(isRateLimitError(error) && error.retryAfterMs).toBe(120_000)
    expect(server.seen).toHaveLength(1)
  })
})

describe('a 204', () => {
  it.each([
    ['fintoc', (url: string) => fintocAt(url).webhookEndpoints.delete('we_1')],
    ['belvo', (url: string) => belvoAt(url).links.delete('a7a5f0a0-0000-4000-8000-000000000001')],
    ['finapi', (url: string) => finapiUserAt(url).labels.delete(1)],
  ] as const)('gives undefined: %s', async (_, call) => {
    const server = await serveInOrder(reply(204, undefined, { 'x-request-id': 'req-1' }))
    const { data, response, requestId } = await call(server.url).withResponse()
    expect([data, response.status, requestId]).toEqual([undefined, 204, 'req-1'])
  })
})

describe('a write whose success cannot be read', () => {
  it.each(KEYLESS_WRITES)('may have happened: $provider', async ({ call }) => {
    const server = await serveInOrder(reply(200, '<h1>Welcome</h1>', json))
    const error = await failureOf(call(server.url))
    expect(isAmbiguousOutcomeError(error) && error.toJSON()).toMatchObject({ status: 200, requestId: 'req-1' })
    expect(server.seen).toHaveLength(1)
  })
})

describe('the provider’s own words', () => {
  it('are there, and are not printed', async () => {
    const fintoc = await serveInOrder(
      reply(400, {
        error: { type: 'invalid_request_error', code: 'missing_parameter', message: 'Missing: amount of Ana', param: 'amount' },
      }),
    )
    const one = await failureOf(fintocAt(fintoc.url).paymentIntents.get('pi_1'))
    expect(isFintocError(one) && [one.providerCode, one.invalidFields, one.providerMessage()]).toEqual([
      'missing_parameter',
      ['amount'],
      'Missing: amount of Ana',
    ])
    const belvo = await serveInOrder(
      reply(400, [{ code: 'required', message: 'This field is required.', field: 'link', request_id: 'f'.repeat(32) }]),
    )
    const two = await failureOf(belvoAt(belvo.url).links.detail('l'))
    expect(isBelvoError(two) && [two.providerCode, two.invalidFields, two.requestId]).toEqual(['required', ['link'], 'f'.repeat(32)])
    const finapi = await serveInOrder(
      reply(422, { errors: [{ code: 'ILLEGAL_FIELD_VALUE', message: 'of Ana', type: 'BUSINESS' }], requestId: 'r-9' }),
    )
    const three = await failureOf(finapiUserAt(finapi.url).accounts.get(1))
    expect(isApiError(three) && [three.providerCode, three.providerMessage()]).toEqual(['ILLEGAL_FIELD_VALUE', 'of Ana'])
    expect(JSON.stringify([one, two, three])).not.toMatch(/Ana|This field/)
  })
})
