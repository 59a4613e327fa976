import { inspect } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInvalidArgumentError, isWebhookParseError, isWebhookVerificationError } from '@kit/core'
import { isVerifiedEvent } from '@kit/core/events'
import { finapiCallbackUrl, verifyFinapiCallback } from '@kit/finapi/webhooks'
import type { FinapiCallbackPurpose } from '@kit/finapi/webhooks'

const secret = 'callback-secret-one'
const other = 'callback-secret-two'
const endpoint = 'https://shop.example/finapi/callbacks'
const finalised = JSON.stringify({ webFormId: '0d1f2a3b-1111-4222-8333-444455556666', status: 'COMPLETED' })
const make = (purpose: FinapiCallbackPurpose = 'wait', reference = 'order 7/ä', url = endpoint) => finapiCallbackUrl({ url, purpose, reference, secret })
const post = (url: string, body = finalised) => new Request(url, { method: 'POST', body, headers: { 'content-type': 'application/json' } })

async function refusal(run: () => Promise<unknown>): Promise<unknown> {
  const error: unknown = await run().then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(Error)
  const printed = `${inspect(error)} ${JSON.stringify(error)} ${String(error)}`
  expect(printed).not.toContain(secret)
  expect(printed).not.toContain('kit_token=')
  return error
}

async function refusedAs(url: string, body = finalised, secrets: string | string[] = secret): Promise<string> {
  const error = await refusal(() => verifyFinapiCallback(post(url, body), { secret: secrets }))
  if (!isWebhookVerificationError(error)) throw error
  return error.reason
}

describe('finapiCallbackUrl and verifyFinapiCallback', () => {
  it.each([
    ['purpose', { purpose: 'finalised' }],
    ['reference', { reference: undefined }],
    ['reference', { reference: 7 }],
    ['reference', { reference: '' }],
  ])('makes no URL whose callbacks would be refused or mean nothing: %s', async (argument, wrong) => {
    const options = { url: endpoint, purpose: 'wait', reference: 'order-7', secret, ...wrong } as Parameters<typeof finapiCallbackUrl>[0]
    const error = await refusal(() => finapiCallbackUrl(options))
    expect(isInvalidArgumentError(error) && error.argument).toBe(argument)
  })

  it('makes a URL that verifies and gives the reference back', async () => {
    const url = await make()
    expect(url.startsWith(`${endpoint}?kit_for=wait&kit_ref=order%207%2F%C3%A4&kit_token=`)).toBe(true)
    const event = await verifyFinapiCallback(post(url), { secret })
    expect(event).toMatchObject({
      type: 'webForm.finalised',
      reference: 'order 7/ä',
      verification: { scheme: 'url-token', secretIndex: 0 },
    })
    expect(isVerifiedEvent(event)).toBe(true)
  })

  it('reads the raw form with a path or a whole URL', async () => {
    const url = new URL(await make())
    for (const given of [url.href, `${url.pathname}${url.search}`]) {
      expect(await verifyFinapiCallback({ url: given, body: finalised, headers: {} }, { secret })).toMatchObject({ type: 'webForm.finalised' })
    }
  })

  it('accepts every secret of a rotation and says which one it was', async () => {
    const url = await make()
    const event = await verifyFinapiCallback(post(url), { secret: [other, secret] })
    expect(event.verification.secretIndex).toBe(1)
    expect(await refusedAs(url, finalised, other)).toBe('no_match')
    expect(await verifyFinapiCallback(post(url), { secret: async () => [secret] })).toMatchObject({ reference: 'order 7/ä' })
  })

  it('refuses a URL with any part of the token missing or changed', async () => {
    const url = await make()
    const edited = (edit: (parameters: URLSearchParams) => void) => {
      const copy = new URL(url)
      edit(copy.searchParams)
      return copy.href
    }
    for (const name of ['kit_for', 'kit_ref', 'kit_token']) expect(await refusedAs(edited((each) => each.delete(name)))).toBe('missing_header')
    expect(await refusedAs(endpoint)).toBe('missing_header')
    expect(await refusedAs(edited((each) => each.set('kit_ref', 'order 8')))).toBe('no_match')
    expect(await refusedAs(edited((each) => each.set('kit_for', 'userDeleted')))).toBe('no_match')
    expect(await refusedAs(edited((each) => each.set('kit_for', 'anything')))).toBe('malformed_header')
    expect(await refusedAs(edited((each) => each.set('kit_token', '')))).toBe('no_match')
    expect(await refusedAs(edited((each) => each.set('kit_token', `${each.get('kit_token')}a`)))).toBe('no_match')
  })

  it.each([undefined, null, 7, true, 'body', Symbol('x')])('refuses %s instead of a request, and says what to pass', async (input) => {
    const error = await refusal(() => verifyFinapiCallback(input as never, { secret }))
    expect(error).toMatchObject({ name: 'WebhookVerificationError', reason: 'body_not_raw', provider: 'finapi' })
    expect(String(error)).toContain('{ url, body, headers }')
  })

  it('says so when options or the secret in them are missing', async () => {
    const url = await make()
    for (const options of [undefined, null, {}, { secret: undefined }, { secret: null }]) {
      const error = await refusal(() => verifyFinapiCallback(post(url), options as never))
      expect(isInvalidArgumentError(error) && error.argument).toBe('secret')
    }
  })

  it('refuses a forged request before it reads the body', async () => {
    const request = post(`${await make()}x`)
    await refusal(() => verifyFinapiCallback(request, { secret }))
    expect(request.bodyUsed).toBe(false)
  })

  it('binds the purpose of the URL to the kind of body', async () => {
    const deleted = JSON.stringify({ userId: 'u-1', event: 'DELETED' })
    const notification = JSON.stringify({ notificationRuleId: 1, triggerEvent: 'NEW_TRANSACTIONS' })
    expect(await refusedAs(await make('wait'), deleted)).toBe('no_match')
    expect(await refusedAs(await make('notifications'), finalised)).toBe('no_match')
    expect(await verifyFinapiCallback(post(await make('userDeleted'), deleted), { secret })).toMatchObject({ type: 'user.deleted' })
    expect(await verifyFinapiCallback(post(await make('notifications'), notification), { secret })).toMatchObject({
      type: 'notification.NEW_TRANSACTIONS',
      reference: 'order 7/ä',
    })
  })

  it('tells an authentic URL with a strange body from a forged one', async () => {
    const error = await refusal(async () => verifyFinapiCallback(post(await make(), '<html>'), { secret }))
    expect(isWebhookParseError(error) && error.reason).toBe('not_json')
    const large = await refusal(async () => verifyFinapiCallback(post(await make()), { secret, maxBodyBytes: 10 }))
    expect(isWebhookParseError(large) && large.reason).toBe('too_large')
  })

  it('keeps the query of the endpoint, drops its fragment, and replaces an older token', async () => {
    const first = await make('wait', 'one', `${endpoint}?tenant=a#x`)
    expect(first).toMatch(/\?tenant=a&kit_for=wait&kit_ref=one&kit_token=[\w-]+$/)
    const second = await make('wait', 'two', first)
    expect(second.match(/kit_ref/g)).toHaveLength(1)
    expect(await verifyFinapiCallback(post(second), { secret })).toMatchObject({ reference: 'two' })
  })

  it('refuses what finAPI would refuse', async () => {
    const wrong = async (options: { url?: string; reference?: string; secret?: string; purpose?: FinapiCallbackPurpose }): Promise<string> => {
      const error = await refusal(() => finapiCallbackUrl({ url: endpoint, purpose: 'wait', reference: 'r', secret, ...options }))
      if (!isInvalidArgumentError(error)) throw error
      return error.argument
    }
    expect(await wrong({ url: 'http://shop.example/' })).toBe('url')
    expect(await wrong({ url: '/finapi' })).toBe('url')
    expect(await wrong({ url: 'https://intranet/finapi' })).toBe('url')
    expect(await wrong({ url: 'https://shop.example/a,b' })).toBe('url')
    expect(await wrong({ url: `${endpoint}/${'a'.repeat(2048)}` })).toBe('url')
    expect(await wrong({ reference: 'a'.repeat(2048) })).toBe('reference')
    for (const purpose of ['notifications', 'userDeleted'] as const) {
      const room = 512 - (await make(purpose, 'r')).length
      expect(await make(purpose, `r${'a'.repeat(room)}`)).toHaveLength(512)
      expect(await wrong({ purpose, reference: `r${'a'.repeat(room + 1)}` })).toBe('reference')
    }
    expect(await wrong({ reference: '' })).toBe('reference')
    expect(await wrong({ reference: 'a\ud800' })).toBe('reference')
    expect(await wrong({ secret: '' })).toBe('secret')
    expect(await finapiCallbackUrl({ url: 'http://127.0.0.1:3000/cb', purpose: 'wait', reference: 'r', secret })).toContain('http://127.0.0.1:3000/cb?kit_for')
  })

  it('verifies for any reference, stays inside the character set finAPI accepts, and binds the reference', async () => {
    const accepted = /^https:\/\/(www\.)?[-a-zA-Z0-9@:%._+~#=]{1,256}\.[a-zA-Z0-9()]{1,63}\b([-a-zA-Z0-9()@:%_+.~#?&/=]*)$/
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), async (reference, wrong) => {
        const url = await make('wait', reference)
        expect(url).toMatch(accepted)
        expect((await verifyFinapiCallback(post(url), { secret })).reference).toBe(reference)
        if (wrong === reference) return
        const moved = new URL(url)
        moved.searchParams.set('kit_ref', wrong)
        expect(await refusedAs(moved.href)).toBe('no_match')
      }),
      { numRuns: 50 },
    )
  })
})
