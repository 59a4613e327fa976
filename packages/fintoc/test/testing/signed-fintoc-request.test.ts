import { isInvalidArgumentError } from '@kit/core'
import type { FintocEventType } from '@kit/fintoc/events'
import { createFintocEventBody, signedFintocRequest } from '@kit/fintoc/testing'
import { parseFintocWebhook, verifyFintocWebhook } from '@kit/fintoc/webhooks'
import { describe, expect, it } from 'vitest'
import { readFixture, secret, signature, signedAt } from '../fixtures.ts'

const types: FintocEventType[] = ['link.credentials_changed', 'link.refresh_intent.succeeded', 'account.refresh_intent.succeeded']

describe('createFintocEventBody', () => {
  it.each(types)('makes a complete %s', async (type) => {
    const made = createFintocEventBody(type)
    expect(Object.keys(made)).toEqual(['id', 'object', 'type', 'mode', 'created_at', 'data'])
    const own = JSON.parse(readFixture(type)) as { data: object }
    expect(Object.keys(made.data).sort()).toEqual(Object.keys(own.data).sort())
    const event = await parseFintocWebhook(JSON.stringify(made))
    expect(event).toMatchObject({ known: true, type, mode: 'test' })
    expect(event).toHaveProperty('subject.id')
  })

  it('gives every event an id of its own, unless told which', () => {
    expect(createFintocEventBody('link.credentials_changed').id).not.toBe(createFintocEventBody('link.credentials_changed').id)
    expect(createFintocEventBody('link.credentials_changed', { id: 'evt_same' }).id).toBe('evt_same')
  })

  it('merges what should differ and keeps its samples untouched', () => {
    const made = createFintocEventBody('link.credentials_changed', { mode: 'live', data: { id: 'link_mine' } })
    expect(made).toMatchObject({ mode: 'live', data: { id: 'link_mine', status: 'login_required' } })
    expect(createFintocEventBody('link.credentials_changed').data.id).not.toBe('link_mine')
  })
})

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
