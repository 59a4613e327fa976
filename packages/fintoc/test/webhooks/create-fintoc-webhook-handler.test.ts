import { isInvalidArgumentError, isWebhookParseError, isWebhookVerificationError } from '@kit/core'
import {
  createBodySeal,
  createIdempotentRunner,
  createInbox,
  createInboxHandler,
  createMemoryIdempotencyStore,
  createMemoryInboxStore,
} from '@kit/core/idempotency'
import { createFintocEventBody, signedFintocRequest } from '@kit/fintoc/testing'
import type { HandledAtOnce } from '@kit/core/webhooks'
import type { FintocEvent } from '@kit/fintoc/events'
import { createFintocWebhookHandler } from '@kit/fintoc/webhooks'
import type { FintocWebhookHandlerOptions } from '@kit/fintoc/webhooks'
import { describe, expect, it, vi } from 'vitest'
import { headers, readFixture, secret, signedAt } from '../fixtures.ts'

const unexpected = (event: { type: string }): never => {
  throw new Error(`nobody expected ${event.type}`)
}

function request(body: string, given: Record<string, string> = headers(body)): Request {
  return new Request('https://app.example.com/webhooks/fintoc', { method: 'POST', body, headers: given })
}

const now = () => signedAt * 1000

describe('createFintocWebhookHandler', () => {
  it('runs the handler of the type with a verified event', async () => {
    const seen: unknown[] = []
    const handler = createFintocWebhookHandler({
      secret: ['whsec_new', secret],
      now,
      on: {
        'account.refresh_intent.succeeded': async (event, context) => {
          await Promise.resolve()
          seen.push([event.data.new_movements, event.verification.secretIndex, context.idempotencyKey])
        },
      },
      otherwise: unexpected,
    })
    const response = await handler(request(readFixture('account.refresh_intent.succeeded')))
    expect(response.status).toBe(200)
    expect(response.headers.get('x-kit-webhook')).toBe('processed')
    expect(seen).toEqual([[17, 1, 'fintoc:evt_8HnRfU25jCoAw']])
  })

  it('gives unknown types and types without a handler to otherwise', async () => {
    const otherwise = vi.fn<HandledAtOnce<FintocEvent>['otherwise']>()
    const handler = createFintocWebhookHandler({ secret, now, on: { 'link.credentials_changed': unexpected }, otherwise })
    const unheard = JSON.stringify({ id: 'evt_1', type: 'payment_intent.refunded', data: {} })
    expect((await handler(request(unheard))).status).toBe(200)
    expect((await handler(request(readFixture('link.refresh_intent.succeeded')))).status).toBe(200)
    expect(otherwise.mock.calls.map(([event]) => (event.known ? event.type : event.rawType))).toEqual([
      'payment_intent.refunded',
      'link.refresh_intent.succeeded',
    ])
  })

  it.each([
    ['no header', {}, 401],
    ['a malformed header', { 'fintoc-signature': 'v1' }, 401],
    ['a forged signature', headers(readFixture('link.credentials_changed'), signedAt, 'whsec_other'), 401],
    ['an old delivery', headers(readFixture('link.credentials_changed'), signedAt - 301), 401],
  ])('answers %s with 401 and runs nothing', async (_, given, status) => {
    const onError = vi.fn<NonNullable<FintocWebhookHandlerOptions['onError']>>()
    const handler = createFintocWebhookHandler({ secret, now, otherwise: unexpected, onError })
    const response = await handler(request(readFixture('link.credentials_changed'), given))
    expect(response.status).toBe(status)
    expect(isWebhookVerificationError(onError.mock.calls[0]?.[0])).toBe(true)
    const text = await response.text()
    expect(text).not.toContain(secret)
    expect(text).not.toContain('at ')
  })

  it('answers an authentic body that is no event with 400', async () => {
    const onError = vi.fn<NonNullable<FintocWebhookHandlerOptions['onError']>>()
    const handler = createFintocWebhookHandler({ secret, now, otherwise: unexpected, onError })
    expect((await handler(request('{"hello":"world"}'))).status).toBe(400)
    expect(isWebhookParseError(onError.mock.calls[0]?.[0])).toBe(true)
  })

  it('answers 500 when a handler throws, so that Fintoc repeats', async () => {
    const handler = createFintocWebhookHandler({ secret, now, otherwise: unexpected })
    expect((await handler(request(readFixture('payment_intent.succeeded')))).status).toBe(500)
  })

  it('answers 500, not 401, when the secret cannot be fetched', async () => {
    const handler = createFintocWebhookHandler({ secret: () => Promise.reject(new Error('vault is down')), now, otherwise: unexpected })
    expect((await handler(request(readFixture('payment_intent.succeeded')))).status).toBe(500)
  })

  it('holds to maxBodyBytes, above the usual limit too', async () => {
    const large = JSON.stringify({ id: 'evt_large', type: 'x', data: { text: 'a'.repeat(1_100_000) } })
    const otherwise = () => {}
    expect((await createFintocWebhookHandler({ secret, now, otherwise })(request(large))).status).toBe(413)
    expect((await createFintocWebhookHandler({ secret, now, otherwise, maxBodyBytes: 2_000_000 })(request(large))).status).toBe(200)
  })

  it('passes the event to the waiter and the key to idempotency', async () => {
    const notify = vi.fn<(event: { id: string }) => Promise<void>>(async () => {})
    const keys: string[] = []
    const handler = createFintocWebhookHandler({
      secret,
      now,
      otherwise: unexpected,
      waiter: { notify },
      idempotency: async (key) => {
        keys.push(key)
        return 'duplicate'
      },
    })
    const response = await handler(request(readFixture('link.refresh_intent.succeeded')))
    expect(response.headers.get('x-kit-webhook')).toBe('duplicate')
    expect(notify.mock.calls[0]?.[0].id).toBe('evt_3vYdKq81HsXeP')
    expect(keys).toEqual(['fintoc:evt_3vYdKq81HsXeP'])
  })

  it('takes an authentic delivery of some days ago once it was told to, since it remembers what it has seen', async () => {
    const body = readFixture('payment_intent.succeeded')
    const ids: string[] = []
    const options = { secret, now, idempotency: createIdempotentRunner({ store: createMemoryIdempotencyStore() }) }
    const handler = createFintocWebhookHandler({ ...options, stale: 'accept', otherwise: (event) => ids.push(event.id) })
    const days = 4 * 24 * 60 * 60
    const answers: unknown[] = []
    for (const given of [headers(body, signedAt - days), headers(body, signedAt - days), headers(body, signedAt + days)]) {
      const response = await handler(request(body, given))
      answers.push([response.status, response.headers.get('x-kit-webhook')])
    }
    expect(answers).toEqual([[200, 'processed'], [200, 'duplicate'], [200, 'duplicate']])
    expect(ids).toEqual(['evt_Xm46BtLz93GvS'])
    expect((await handler(request(body, headers(body, signedAt - days, 'whsec_other')))).status).toBe(401)
    // Ids are not remembered for ever, so neither may a recorded delivery count for ever.
    expect((await handler(request(body, headers(body, signedAt - 7 * 24 * 60 * 60)))).status).toBe(200)
    expect((await handler(request(body, headers(body, signedAt - 7 * 24 * 60 * 60 - 1)))).status).toBe(401)
    const refusing = createFintocWebhookHandler({ ...options, stale: 'refuse', otherwise: unexpected })
    expect((await refusing(request(body, headers(body, signedAt - days)))).status).toBe(401)
  })

  it('stores first with an inbox, and then takes an authentic delivery of some days ago once', async () => {
    const body = readFixture('payment_intent.succeeded')
    const inbox = createInbox<FintocEvent>({ store: createMemoryInboxStore() })
    const handler = createFintocWebhookHandler({ secret, now, inbox, stale: 'accept' })
    const old = headers(body, signedAt - 4 * 24 * 60 * 60)
    const answers = [await handler(request(body, old)), await handler(request(body, old))]
    expect(answers.map((response) => [response.status, response.headers.get('x-kit-webhook')])).toEqual([
      [200, 'stored'],
      [200, 'duplicate'],
    ])
    const seen: string[] = []
    const handle = createInboxHandler<FintocEvent>({ on: { 'payment_intent.succeeded': (event) => void seen.push(event.data.id) }, otherwise: unexpected })
    for (const key of await inbox.due()) expect((await inbox.process(key, handle)).kind).toBe('done')
    expect(seen).toEqual([(JSON.parse(body) as { data: { id: string } }).data.id])
  })

  it('takes link.created only with an inbox that seals', () => {
    const store = createMemoryInboxStore()
    const linkCreated = { urlSecret: 'url-secret' }
    expect(() => createFintocWebhookHandler({ secret, linkCreated, inbox: createInbox({ store }) })).toThrow(expect.objectContaining({ argument: 'inbox' }))
    const sealed = createInbox<FintocEvent>({ store, ...createBodySeal({ key: new Uint8Array(32) }) })
    expect(createFintocWebhookHandler({ secret, linkCreated, inbox: sealed })).toBeTypeOf('function')
  })

  it('does not take old deliveries when nothing remembers what was seen', () => {
    const make = (idempotency: unknown) => () =>
      createFintocWebhookHandler({ secret, stale: 'accept', idempotency, otherwise: () => {} } as FintocWebhookHandlerOptions)
    for (const wrong of [undefined, null, {}]) expect(make(wrong)).toThrow(/stale: 'accept' needs inbox or idempotency/)
    expect(make(async () => 'duplicate')).not.toThrow()
  })

  it('refuses at once what no delivery could be checked with', () => {
    const make = (options: object) => () =>
      createFintocWebhookHandler({ otherwise: () => {}, secret, ...options })
    for (const options of [
      { secret: '' },
      { secret: [] },
      { secret: undefined },
      { secret: [secret, undefined] },
      { toleranceSeconds: -1 },
      { otherwise: undefined },
    ]) {
      try {
        make(options)()
        expect.unreachable()
      } catch (error) {
        expect(isInvalidArgumentError(error), JSON.stringify(options)).toBe(true)
        expect(String(error)).not.toContain(secret)
      }
    }
    expect(make({ secret: () => '' })).not.toThrow()
  })

  it('takes requests of the testing door', async () => {
    const onlyNumber: (number | undefined)[] = []
    const handler = createFintocWebhookHandler({
      secret,
      on: { 'account.refresh_intent.succeeded': (event) => void onlyNumber.push(event.data.new_movements) },
      otherwise: unexpected,
    })
    const event = createFintocEventBody('account.refresh_intent.succeeded', { data: { new_movements: 41 } })
    expect((await handler(await signedFintocRequest({ event, secret }))).status).toBe(200)
    expect(onlyNumber).toEqual([41])
  })
})
