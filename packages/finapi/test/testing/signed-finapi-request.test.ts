import { describe, expect, it } from 'vitest'
import { isInvalidArgumentError, isWebhookParseError, isWebhookVerificationError } from '@kit/core'
import { createFinapiCallbackBody, signedFinapiRequest } from '@kit/finapi/testing'
import { createFinapiCallbackHandler, verifyFinapiCallback } from '@kit/finapi/webhooks'

const secret = 'callback-secret'

describe('signedFinapiRequest', () => {
  it('makes the request a handler takes, for every purpose', async () => {
    const types: string[] = []
    const handler = createFinapiCallbackHandler({ secret, waiter: { notify: async () => undefined }, otherwise: (event) => types.push(`${event.type} ${event.reference}`) })
    for (const type of ['webForm.finalised', 'task.webFormRequired', 'user.deleted', 'notification.NEW_TRANSACTIONS'] as const) {
      expect((await handler(await signedFinapiRequest({ event: createFinapiCallbackBody(type), secret }))).status).toBe(200)
    }
    expect(types).toEqual(['webForm.finalised order-1', 'task.webFormRequired order-1', 'user.deleted order-1', 'notification.NEW_TRANSACTIONS order-1'])
  })

  it('is a POST of JSON to the URL that was told, with the reference', async () => {
    const event = createFinapiCallbackBody('webForm.finalised')
    const request = await signedFinapiRequest({ event, secret, reference: 'order 7', url: 'https://shop.example/finapi?tenant=a' })
    expect(request.method).toBe('POST')
    expect(request.headers.get('content-type')).toBe('application/json')
    expect(request.url).toMatch(/^https:\/\/shop\.example\/finapi\?tenant=a&kit_for=wait&kit_ref=order%207&kit_token=[\w-]{43}$/)
    expect(await request.clone().json()).toEqual(event)
    expect((await verifyFinapiCallback(request, { secret })).reference).toBe('order 7')
  })

  it('sends text and bytes as they are', async () => {
    const text = '{ "userId": "u-1",\n "event": "DELETED" }'
    for (const event of [text, new TextEncoder().encode(text)]) {
      const request = await signedFinapiRequest({ event, secret })
      expect(await request.clone().text()).toBe(text)
      expect((await verifyFinapiCallback(request, { secret })).type).toBe('user.deleted')
    }
    for (const event of ['{', new Uint8Array([0xff])]) {
      const refused: unknown = await verifyFinapiCallback(await signedFinapiRequest({ event, secret }), { secret }).catch((error: unknown) => error)
      expect(isWebhookParseError(refused) && refused.reason).toBe('not_json')
    }
  })

  it('signs for another purpose when told to, which is refused', async () => {
    const request = await signedFinapiRequest({ event: createFinapiCallbackBody('user.deleted'), secret, purpose: 'wait' })
    const refused: unknown = await verifyFinapiCallback(request, { secret }).catch((error: unknown) => error)
    expect(isWebhookVerificationError(refused) && refused.reason).toBe('no_match')
  })

  it('signs with the first of several secrets', async () => {
    const request = await signedFinapiRequest({ event: createFinapiCallbackBody('webForm.finalised'), secret: ['new', 'old'] })
    expect((await verifyFinapiCallback(request, { secret: ['older', 'new'] })).verification.secretIndex).toBe(1)
    const error: unknown = await signedFinapiRequest({ event: {}, secret: '' }).catch((thrown: unknown) => thrown)
    expect(isInvalidArgumentError(error) && error.argument).toBe('secret')
  })
})
