import { isInvalidArgumentError } from '@kit/core'
import { createFintocEventBody, signedFintocRequest } from '@kit/fintoc/testing'
import { verifyFintocWebhook } from '@kit/fintoc/webhooks'
import { describe, expect, it } from 'vitest'
import { readFixture, secret, signature, signedAt } from '../fixtures.ts'

describe('signedFintocRequest', () => {
  it('signs as Fintoc does', async () => {
    const event = createFintocEventBody('link.credentials_changed')
    const request = await signedFintocRequest({ event, secret, timestamp: signedAt, url: 'https://app.example.com/hooks' })
    expect(request.method).toBe('POST')
    expect(request.url).toBe('https://app.example.com/hooks')
    expect(request.headers.get('content-type')).toBe('application/json')
    const body = await request.text()
    expect(JSON.parse(body)).toEqual(event)
    expect(request.headers.get('fintoc-signature')).toBe(`t=${signedAt},v1=${signature(body)}`)
  })

  it('sends text and bytes as they are', async () => {
    const text = readFixture('link.credentials_changed')
    for (const event of [text, new TextEncoder().encode(text)]) {
      const request = await signedFintocRequest({ event, secret, timestamp: signedAt })
      expect(request.headers.get('fintoc-signature')).toBe(`t=${signedAt},v1=${signature(text)}`)
      expect(await request.text()).toBe(text)
    }
  })

  it('signs with several secrets, now', async () => {
    const event = createFintocEventBody('link.refresh_intent.succeeded')
    for (const one of ['whsec_a', 'whsec_b']) {
      const request = await signedFintocRequest({ event, secret: ['whsec_a', 'whsec_b'] })
      expect((await verifyFintocWebhook(request, { secret: one })).id).toBe(event.id)
    }
  })

  it('refuses an empty secret', async () => {
    await expect(signedFintocRequest({ event: {}, secret: '' })).rejects.toSatisfy(isInvalidArgumentError)
  })
})
