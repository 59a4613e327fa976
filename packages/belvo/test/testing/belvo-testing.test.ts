import type { BelvoEventType } from '@kit/belvo/events'
import { createBelvoEventBody, signedBelvoRequest } from '@kit/belvo/testing'
import { parseBelvoWebhook } from '@kit/belvo/webhooks'
import { isInvalidArgumentError } from '@kit/core'
import { describe, expect, it } from 'vitest'
import { belvoEventTraits } from '../../src/internal/belvo-event-traits.ts'
import { belvoFixtures } from '../fixtures/belvo-fixtures.ts'

const types = Object.keys(belvoEventTraits) as BelvoEventType[]

describe('createBelvoEventBody', () => {
  it.each(types)('makes a %s of which the parser says just that', async (type) => {
    const event = await parseBelvoWebhook(JSON.stringify(createBelvoEventBody(type)))
    expect(event).toMatchObject({ type, known: true })
    expect(event.known && event.outcome && event.subject).toBeTruthy()
  })

  it.each(types)('makes a %s with the members of the fixture', (type) => {
    const body = createBelvoEventBody(type)
    const shapes = belvoFixtures.filter((fixture) => fixture.type === type).map((fixture) => Object.keys(fixture.body).sort())
    expect(shapes.map((shape) => shape.filter((member) => !(member in body)))).toContainEqual([])
  })

  it.each(types)('makes each %s an event of its own, and one body one event', async (type) => {
    const bodies = [createBelvoEventBody(type), createBelvoEventBody(type)]
    const ids = await Promise.all([...bodies, bodies[0]].map(async (body) => (await parseBelvoWebhook(JSON.stringify(body))).id))
    expect(new Set(ids).size).toBe(2)
  })

  it('takes changes: members of the body, and those of data and details one by one', () => {
    const sync = createBelvoEventBody('TRANSACTIONS.historical_update', { link_id: 'l1', request_id: null, data: { total_transactions: 7, errors: [] } })
    expect(sync).toMatchObject({ link_id: 'l1', request_id: null, data: { total_transactions: 7, errors: [], total_inflow_transactions: 12 } })
    const debit = createBelvoEventBody('payment_request_update.payment_request_failed', { details: { amount: 1 } })
    expect(debit).toMatchObject({ eventCode: 'payment_request_failed', details: { amount: 1, status: 'failed' } })
    expect(debit.details?.id).toMatch(/^[0-9a-f-]{36}$/)
    expect(createBelvoEventBody('OWNERS.historical_update', { data: null }).data).toBeNull()
    expect(createBelvoEventBody('consent_update', { details: null }).details).toBeNull()
  })

  it('never hands out its samples: changing a body changes no other', () => {
    const body = createBelvoEventBody('OWNERS.historical_update', { data: { total_owners: 3 } })
    Object.assign(body.data ?? {}, { total_owners: 99 })
    expect(createBelvoEventBody('OWNERS.historical_update').data?.total_owners).toBe(1)
    const plain = createBelvoEventBody('BILLS.historical_update')
    Object.assign(plain.data ?? {}, { total_bills: 99 })
    expect(createBelvoEventBody('BILLS.historical_update').data?.total_bills).toBe(11)
  })
})

describe('signedBelvoRequest', () => {
  const event = createBelvoEventBody('LINK.token_required')

  it('sends an object, a text and bytes alike, with the value as it is', async () => {
    const text = JSON.stringify(event)
    for (const given of [event, text, new TextEncoder().encode(text)]) {
      const request = await signedBelvoRequest({ event: given, authorization: 'Bearer x' })
      expect([request.method, request.url, request.headers.get('authorization')]).toEqual(['POST', 'https://app.example.com/webhooks/belvo', 'Bearer x'])
      expect(request.headers.get('content-type')).toBe('application/json')
      expect(await request.text()).toBe(text)
    }
    expect((await signedBelvoRequest({ event, authorization: 'x', url: 'https://shop.example/in' })).url).toBe('https://shop.example/in')
  })

  it('refuses an empty value', async () => {
    const error: unknown = await signedBelvoRequest({ event, authorization: '' }).catch((thrown: unknown) => thrown)
    expect(isInvalidArgumentError(error) && error.argument).toBe('authorization')
  })
})
