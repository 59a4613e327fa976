import { inspect } from 'node:util'
import { isInvalidArgumentError, isWebhookParseError, isWebhookVerificationError } from '@kit/core'
import { isVerifiedEvent } from '@kit/core/events'
import type { Verified } from '@kit/core/events'
import { signUrlToken } from '@kit/core/signature'
import type { FintocEvent } from '@kit/fintoc/events'
import { fintocEvents } from '@kit/fintoc/schemas'
import { createFintocEventBody, signedFintocLinkCreatedRequest } from '@kit/fintoc/testing'
import { createFintocWebhookHandler, signFintocWebhookUrl, verifyFintocLinkCreated } from '@kit/fintoc/webhooks'
import type { FintocWebhookHandlerOptions } from '@kit/fintoc/webhooks'
import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { headers, readFixture, secret, signedAt } from '../fixtures.ts'

const urlSecret = 'url-secret-one'
const other = 'url-secret-two'
const endpoint = 'https://tienda.example.com/webhooks/fintoc'
const created = readFixture('link.created')
const linkToken = (JSON.parse(created) as { data: { link_token: string } }).data.link_token
const make = (reference = 'user 7/ä', url = endpoint): Promise<string> => signFintocWebhookUrl({ url, reference, secret: urlSecret })
const post = (url: string, body = created, given: Record<string, string> = {}): Request =>
  new Request(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...given } })

function assertSilent(printed: string): void {
  for (const hidden of [urlSecret, other, secret, linkToken, 'kit_token=']) expect(printed).not.toContain(hidden)
}

async function refusal(run: () => Promise<unknown>): Promise<unknown> {
  const error: unknown = await run().then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(Error)
  assertSilent(`${inspect(error, { depth: 9 })} ${JSON.stringify(error)} ${String(error)}`)
  return error
}

async function refusedAs(url: string, body = created, secrets: string | readonly string[] = urlSecret): Promise<string> {
  const error = await refusal(() => verifyFintocLinkCreated(post(url, body), { urlSecret: secrets }))
  if (!isWebhookVerificationError(error)) throw error
  expect(error.provider).toBe('fintoc')
  return error.reason
}

describe('signFintocWebhookUrl and verifyFintocLinkCreated', () => {
  it('make and accept a URL, and give the reference back', async () => {
    const url = await make()
    expect(url.startsWith(`${endpoint}?kit_ref=user%207%2F%C3%A4&kit_token=`)).toBe(true)
    const event = await verifyFintocLinkCreated(post(url), { urlSecret })
    expect(event).toMatchObject({
      provider: 'fintoc',
      type: 'link.created',
      known: true,
      topic: 'connection',
      outcome: 'created',
      subject: { kind: 'link', id: 'link_Zp3VwXk90cTqLmRb' },
      reference: 'user 7/ä',
      verification: { scheme: 'url-token', secretIndex: 0 },
    })
    expect(event.data).toStrictEqual((JSON.parse(created) as { data: unknown }).data)
    expect(isVerifiedEvent(event)).toBe(true)
  })

  it('take a path or a whole URL beside the raw body', async () => {
    const url = new URL(await make())
    for (const given of [url.href, `${url.pathname}${url.search}`]) {
      expect(await verifyFintocLinkCreated({ url: given, body: created, headers: {} }, { urlSecret })).toMatchObject({ reference: 'user 7/ä' })
    }
  })

  it('accept every secret of a rotation and say which one it was; the first signs', async () => {
    const url = await make()
    expect((await verifyFintocLinkCreated(post(url), { urlSecret: [other, urlSecret] })).verification.secretIndex).toBe(1)
    expect(await refusedAs(url, created, other)).toBe('no_match')
    const fetched = await signFintocWebhookUrl({ url: endpoint, reference: 'r', secret: async () => [other, urlSecret] })
    expect((await verifyFintocLinkCreated(post(fetched), { urlSecret: () => other })).reference).toBe('r')
    expect(await refusedAs(fetched)).toBe('no_match')
  })

  it('refuse a URL with any part of the token missing or changed', async () => {
    const url = await make()
    const edited = (edit: (parameters: URLSearchParams) => void): string => {
      const copy = new URL(url)
      edit(copy.searchParams)
      return copy.href
    }
    for (const name of ['kit_ref', 'kit_token']) expect(await refusedAs(edited((each) => each.delete(name)))).toBe('missing_header')
    expect(await refusedAs(endpoint)).toBe('missing_header')
    expect(await refusedAs(edited((each) => each.set('kit_ref', 'user 8')))).toBe('no_match')
    expect(await refusedAs(edited((each) => each.set('kit_token', '')))).toBe('no_match')
    expect(await refusedAs(edited((each) => each.set('kit_token', `${each.get('kit_token')}a`)))).toBe('no_match')
    const error = await refusal(() => verifyFintocLinkCreated({ url: 'http://[', body: created, headers: {} }, { urlSecret }))
    expect(error).toMatchObject({ reason: 'malformed_header' })
    for (const input of [{ body: created, headers: {} }, undefined, 7]) {
      expect(await refusal(() => verifyFintocLinkCreated(input as never, { urlSecret }))).toMatchObject({ reason: 'missing_header' })
    }
  })

  it('refuse a token made with the same secret for another purpose', async () => {
    for (const purpose of ['wait', 'finapi.wait', 'linkCreated', 'fintoc.linkCreated.x']) {
      const token = await signUrlToken({ secret: urlSecret, purpose, reference: 'r' })
      expect(await refusedAs(`${endpoint}?kit_ref=r&kit_token=${token}`)).toBe('no_match')
    }
  })

  it('refuse every type but link.created, whatever else it looks like', async () => {
    const url = await make()
    for (const type of ['link.credentials_changed', 'payment_intent.succeeded', 'transfer.inbound.succeeded', 'link.creatd', '__proto__']) {
      const body = JSON.stringify({ ...(JSON.parse(created) as object), type })
      expect(await refusedAs(url, body), type).toBe('no_match')
    }
  })

  it('refuse a forged request before its body is read', async () => {
    const request = post(`${await make()}x`)
    await refusal(() => verifyFintocLinkCreated(request, { urlSecret }))
    expect(request.bodyUsed).toBe(false)
  })

  it('tell an authentic URL with a strange body from a forged one', async () => {
    const url = await make()
    const broken = created.slice(0, -9)
    const error = await refusal(() => verifyFintocLinkCreated(post(url, broken), { urlSecret }))
    expect(isWebhookParseError(error) && error.reason).toBe('not_json')
    const large = await refusal(() => verifyFintocLinkCreated(post(url), { urlSecret, maxBodyBytes: 10 }))
    expect(isWebhookParseError(large) && large.reason).toBe('too_large')
    const parsed = await refusal(() => verifyFintocLinkCreated({ url, body: JSON.parse(created) as never, headers: {} }, { urlSecret }))
    expect(parsed).toMatchObject({ reason: 'body_not_raw' })
  })

  it('check the body deeply on request, and name places only', async () => {
    const url = await make()
    const body = JSON.parse(created) as { data: Record<string, unknown> }
    body.data['link_token'] = 4711
    const issues: unknown[] = []
    const options = { urlSecret, schemas: fintocEvents(), onIssue: (issue: unknown) => issues.push(issue) }
    expect((await verifyFintocLinkCreated(post(url, JSON.stringify(body)), options)).reference).toBe('user 7/ä')
    expect(issues).toEqual([{ path: 'data.link_token', kind: 'other' }])
    const error = await refusal(() => verifyFintocLinkCreated(post(url, JSON.stringify(body)), { ...options, invalid: 'refuse' }))
    expect(isWebhookParseError(error) && error.reason).toBe('invalid')
    expect(String(error)).not.toContain('4711')
  })

  it('keep the query of the endpoint as it is, drop its fragment, and replace an older token', async () => {
    const first = await make('one', `${endpoint}?tenant=a%20b,c&x#y`)
    expect(first).toMatch(/\?tenant=a%20b,c&x&kit_ref=one&kit_token=[\w-]{43}$/)
    const second = await make('two', first)
    expect(second.match(/kit_ref/g)).toHaveLength(1)
    expect(await verifyFintocLinkCreated(post(second), { urlSecret })).toMatchObject({ reference: 'two' })
    expect(await make('three', `${endpoint}?`)).toContain(`${endpoint}?kit_ref=three&`)
  })

  it.each([
    ['url', { url: 'http://tienda.example.com/' }],
    ['url', { url: '/webhooks' }],
    ['url', { url: 'ftp://localhost/' }],
    ['url', { url: 'http://localhost.evil.example/' }],
    ['url', { url: undefined }],
    ['reference', { reference: '' }],
    ['reference', { reference: undefined }],
    ['reference', { reference: 7 }],
    ['reference', { reference: 'a\ud800' }],
    ['secret', { secret: '' }],
    ['secret', { secret: undefined }],
    ['secret', { secret: [] }],
    ['secret', { secret: [urlSecret, ''] }],
    ['secret', { secret: () => '' }],
  ])('make no URL from a wrong %s: %j', async (argument, wrong) => {
    const options = { url: endpoint, reference: 'r', secret: urlSecret, ...wrong } as Parameters<typeof signFintocWebhookUrl>[0]
    const error = await refusal(() => signFintocWebhookUrl(options))
    expect(isInvalidArgumentError(error) && error.argument).toBe(argument)
  })

  it('make URLs for loopback hosts without https', async () => {
    for (const url of ['http://127.0.0.1:3000/cb', 'http://localhost/cb', 'http://app.localhost:1/cb', 'http://[::1]/cb']) {
      expect(await make('r', url)).toContain(`${url}?kit_ref=r&`)
    }
  })

  it('say so when the secret is missing', async () => {
    const url = await make()
    for (const options of [undefined, {}, { urlSecret: '' }, { urlSecret: [] }, { urlSecret: () => undefined }]) {
      const error = await refusal(() => verifyFintocLinkCreated(post(url), options as never))
      expect(isInvalidArgumentError(error) && error.argument).toBe('urlSecret')
    }
  })

  it('work for any reference, and bind it', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(text, text, async (reference, wrong) => {
        const url = await make(reference)
        expect((await verifyFintocLinkCreated(post(url), { urlSecret })).reference).toBe(reference)
        if (wrong === reference) return
        const moved = new URL(url)
        moved.searchParams.set('kit_ref', wrong)
        expect(await refusedAs(moved.href)).toBe('no_match')
      }),
      { numRuns: 100 },
    )
  })

  it('throw nothing but our errors for any URL and body', async () => {
    const url = await make()
    const body = fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.uint8Array())
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constant(url), fc.webUrl(), fc.string()), body, async (given, sent) => {
        const error = await refusal(() => verifyFintocLinkCreated({ url: given, body: sent, headers: {} }, { urlSecret }))
        expect(isWebhookVerificationError(error) || isWebhookParseError(error)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('createFintocWebhookHandler with linkCreated', () => {
  type Seen = (event: Verified<FintocEvent>) => void
  const now = (): number => signedAt * 1000
  const unexpected = (event: { readonly type: string }): never => {
    throw new Error(`nobody expected ${event.type}`)
  }
  const setUp = (more: Partial<FintocWebhookHandlerOptions> = {}) => {
    const seen = vi.fn<Seen>()
    const errors: string[] = []
    const onError = (error: unknown): unknown => errors.push(`${inspect(error, { depth: 9 })} ${JSON.stringify(error)}`)
    const handler = createFintocWebhookHandler({ secret, now, linkCreated: { urlSecret }, otherwise: seen, onError, ...more })
    const answer = async (request: Request): Promise<readonly [status: number, text: string]> => {
      const response = await handler(request)
      const text = await response.text()
      assertSilent(`${text} ${JSON.stringify([...response.headers])} ${errors.join()}`)
      return [response.status, text]
    }
    return { answer, seen }
  }

  it('takes link.created by the token in the URL, with the reference', async () => {
    const references: unknown[] = []
    const { answer } = setUp({
      on: { 'link.created': ({ reference, data, verification }) => references.push([reference, data.link_token, verification.scheme]) },
      otherwise: unexpected,
    })
    expect(await answer(post(await make()))).toEqual([200, 'processed'])
    expect(references).toEqual([['user 7/ä', linkToken, 'url-token']])
  })

  it('takes nothing else by it', async () => {
    const { answer, seen } = setUp()
    for (const name of ['payment_intent.succeeded', 'transfer.inbound.succeeded', 'link.credentials_changed']) {
      expect(await answer(post(await make(), readFixture(name)))).toEqual([401, 'Not verified: no_match'])
    }
    expect(await answer(post(`${await make()}x`))).toEqual([401, 'Not verified: no_match'])
    expect(await answer(post(`${endpoint}?kit_token=x`))).toEqual([401, 'Not verified: missing_header'])
    expect(await answer(post(endpoint))).toEqual([401, 'Not verified: missing_header'])
    expect(seen).not.toHaveBeenCalled()
  })

  it('takes other types at such a URL when they are signed, and refuses them when they are forged or stale', async () => {
    const { answer, seen } = setUp()
    const body = readFixture('payment_intent.succeeded')
    expect(await answer(post(await make(), body, headers(body)))).toEqual([200, 'processed'])
    expect(seen.mock.calls[0]?.[0]).toMatchObject({ type: 'payment_intent.succeeded', verification: { scheme: 'hmac' } })
    expect(seen.mock.calls[0]?.[0]).not.toHaveProperty('reference')
    expect(await answer(post(await make(), body, headers(body, signedAt, 'whsec_other')))).toEqual([401, 'Not verified: no_match'])
    expect(await answer(post(await make(), body, headers(body, signedAt - 301)))).toEqual([401, 'Not verified: stale'])
  })

  it('takes link.created at such a URL whatever signature comes with it: its secret is not documented', async () => {
    const { answer, seen } = setUp()
    for (const given of [headers(created, signedAt, 'whsec_other'), headers(created), { 'fintoc-signature': 'x' }]) {
      expect(await answer(post(await make(), created, given))).toEqual([200, 'processed'])
    }
    expect(seen.mock.calls.map(([event]) => event.verification.scheme)).toEqual(['url-token', 'url-token', 'url-token'])
  })

  it('keeps an authentic body that is no event a 400, signed or not', async () => {
    const { answer } = setUp()
    expect(await answer(post(await make(), '{"hello":"world"}'))).toEqual([400, 'Not an event: not_an_event'])
  })

  it('takes no token when it was not asked to', async () => {
    const { answer, seen } = setUp({ linkCreated: undefined })
    expect(await answer(post(await make()))).toEqual([401, 'Not verified: missing_header'])
    expect(seen).not.toHaveBeenCalled()
  })

  it('answers 500, not 401, when the secret cannot be fetched', async () => {
    const { answer } = setUp({ linkCreated: { urlSecret: () => Promise.reject(new Error('vault is down')) } })
    expect((await answer(post(await make())))[0]).toBe(500)
  })

  it('passes the options of the deep check on', async () => {
    const issues: unknown[] = []
    const { answer } = setUp({ schemas: fintocEvents(), onIssue: (issue, context) => issues.push([issue, context]) })
    const body = created.replace('"business"', '"charity"')
    expect(await answer(post(await make(), body))).toEqual([200, 'processed'])
    expect(issues).toEqual([
      [{ path: 'data.holder_type', kind: 'unknown_value', value: 'charity' }, { provider: 'fintoc', type: 'link.created' }],
    ])
  })

  it('refuses an empty secret at once', () => {
    for (const wrong of ['', [], undefined, ['x', '']]) {
      expect(() => setUp({ linkCreated: { urlSecret: wrong as never } })).toThrow(/linkCreated\.urlSecret/)
    }
  })
})

describe('signedFintocLinkCreatedRequest', () => {
  it('makes a request the handler takes', async () => {
    const request = await signedFintocLinkCreatedRequest({ urlSecret, reference: 'user-7', url: endpoint })
    expect(request.method).toBe('POST')
    expect(request.headers.get('fintoc-signature')).toBeNull()
    const event = await verifyFintocLinkCreated(request, { urlSecret })
    expect(event).toMatchObject({ reference: 'user-7', data: createFintocEventBody('link.created').data })
  })

  it('sends the body it is given', async () => {
    for (const event of [created, new TextEncoder().encode(created), JSON.parse(created) as object]) {
      const request = await signedFintocLinkCreatedRequest({ urlSecret: [urlSecret, other], reference: 'r', event })
      expect(JSON.parse(await request.clone().text())).toEqual(JSON.parse(created))
      expect((await verifyFintocLinkCreated(request, { urlSecret })).id).toBe((JSON.parse(created) as { id: string }).id)
    }
  })
})
