import type { BelvoEvent } from '@kit/belvo/events'
import { parseBelvoWebhook } from '@kit/belvo/webhooks'
import { isWebhookParseError } from '@kit/core'
import { toCloudEvent } from '@kit/core/events'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { belvoFixture, belvoFixtures } from '../fixtures/belvo-fixtures.ts'

const DAY = 86_400_000
const SHORT = 600_000

async function read(body: unknown): Promise<BelvoEvent> {
  return parseBelvoWebhook(JSON.stringify(body))
}

async function refusal(body: unknown): Promise<unknown> {
  try {
    await parseBelvoWebhook(body as string)
    return 'taken'
  } catch (error) {
    return isWebhookParseError(error) ? error.reason : error
  }
}

function without(body: Readonly<Record<string, unknown>>, ...members: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !members.includes(name)))
}

describe('what may be missing', () => {
  const optional = ['webhook_id', 'process_type', 'link_id', 'object_id', 'request_id', 'external_id', 'data', 'datetime', 'details']

  it.each(belvoFixtures)('$name keeps its type with all but type and code missing, null or strange', async ({ type, body }) => {
    const { topic } = (await read(body)) as { readonly topic: string }
    const present = optional.filter((name) => name in body)
    const variants = [
      ...present.map((name) => without(body, name)),
      without(body, ...present),
      { ...body, ...Object.fromEntries(optional.map((name) => [name, null])) },
      { ...body, ...Object.fromEntries(optional.map((name) => [name, 7])) },
      { ...body, ...Object.fromEntries(optional.map((name) => [name, ['x']])) },
      { ...body, brand_new_member: { nested: true } },
    ]
    for (const variant of variants) {
      const event = await read(variant)
      expect(event).toMatchObject({ type, known: true, topic, data: variant })
      expect(toCloudEvent(event).type).toBe(`kit.belvo.${type}`)
    }
  })
})

describe('the three envelopes', () => {
  const link_id = '0d5f6f0a-66c5-4f4b-8f0e-2a1a6f1f2c11'
  const object_id = '6d1e9a52-5a8b-4f0d-9b1b-7b0f0c9d4e22'

  it('share the type TRANSACTIONS, which the code tells apart, whichever ids are there', async () => {
    const link = { webhook_type: 'TRANSACTIONS', webhook_code: 'historical_update', data: {} }
    const money = { webhook_type: 'TRANSACTIONS', webhook_code: 'OBJECT_CREATED', data: {} }
    expect(await read({ ...link, link_id })).toMatchObject({ type: 'TRANSACTIONS.historical_update', topic: 'sync', subject: { kind: 'link', id: link_id } })
    expect(await read({ ...money, object_id })).toMatchObject({
      type: 'TRANSACTIONS.OBJECT_CREATED',
      topic: 'payment',
      subject: { kind: 'transaction', id: object_id },
    })
    for (const ids of [{}, { link_id: null, object_id: null }, { link_id, object_id }]) {
      expect(await read({ ...link, ...ids })).toMatchObject({ type: 'TRANSACTIONS.historical_update', topic: 'sync' })
      expect(await read({ ...money, ...ids })).toMatchObject({ type: 'TRANSACTIONS.OBJECT_CREATED', topic: 'payment' })
    }
    expect(await read({ ...link, object_id })).not.toHaveProperty('subject')
    expect(await read({ ...money, link_id })).not.toHaveProperty('subject')
  })

  it('do not lend each other their types', async () => {
    const details = { id: object_id, status: 'successful' }
    const rows = [
      { webhook_type: 'payment_request_update', webhook_code: 'payment_request_successful', details },
      { webhook_type: 'customer_update', details },
      { eventType: 'PAYMENT_INTENTS', eventCode: 'STATUS_UPDATE', object_id, data: { status: 'SUCCEEDED' } },
    ]
    for (const body of rows) expect(await read(body)).toMatchObject({ type: 'unknown', known: false })
  })

  it('of Direct Debit has one type for customers and one for consents, whatever the code', async () => {
    for (const eventType of ['customer_update', 'consent_update'] as const) {
      for (const eventCode of ['customer_validated', '', null, undefined, 3]) {
        expect(await read({ eventType, eventCode, details: { id: object_id } })).toMatchObject({
          type: eventType,
          data: { eventType },
          subject: { kind: eventType.replace('_update', ''), id: object_id },
        })
      }
    }
  })
})

describe('names that are not certain', () => {
  it.each([
    ['ACCOUNTS', 'new_investments_available', 'INVESTMENTS.new_investments_available'],
    ['INVESTMENTS', 'new_investments_available', 'INVESTMENTS.new_investments_available'],
    ['PAYMENT_AUTHORIZATION', 'STATUS_UPDATE', 'PAYMENT_AUTHORIZATIONS.STATUS_UPDATE'],
    ['INVOICES', 'inital_inflow_update', 'INVOICES.initial_inflow_update'],
    ['INVOICES', 'inital_outflow_update', 'INVOICES.initial_outflow_update'],
    ['INVESTMENTS_PORTFOLIOS', 'new_investment_potfolios_available', 'INVESTMENTS_PORTFOLIOS.new_investments_portfolios_available'],
    ['COLLECTION_INSTRUCTIONS', 'item_ready_to_charge', 'COLLECTION_INSTRUCTIONS.item_ready_to_charge'],
    ['COLLECTION_INSTRUCTION', 'item_ready_to_charge', 'COLLECTION_INSTRUCTIONS.item_ready_to_charge'],
    ['SMART_COLLECTIONS', 'item_ready_to_charge', 'COLLECTION_INSTRUCTIONS.item_ready_to_charge'],
  ])('%s with %s is %s, and the body stays as it was sent', async (webhook_type, webhook_code, type) => {
    expect(await read({ webhook_type, webhook_code })).toMatchObject({ type, known: true, data: { webhook_type, webhook_code } })
  })
})

describe('what this release does not know', () => {
  it.each([
    [{ webhook_type: 'PENSIONS', webhook_code: 'historical_update', link_id: 'x' }, 'PENSIONS.historical_update'],
    [{ webhook_type: 'ACCOUNTS', webhook_code: 'historical_updates' }, 'ACCOUNTS.historical_updates'],
    [{ webhook_type: 'CHARGES', webhook_code: 'REFUNDED', object_id: 'x', data: 5 }, 'CHARGES.REFUNDED'],
    [{ webhook_type: 'ACCOUNTS' }, 'ACCOUNTS'],
    [{ webhook_type: 'ACCOUNTS', webhook_code: null }, 'ACCOUNTS'],
    [{ eventType: 'loan_update', eventCode: 'loan_paid' }, 'loan_update.loan_paid'],
    [{ eventType: 'payment_request_update' }, 'payment_request_update'],
    [{ eventType: 'payment_request_update', eventCode: 'payment_request_refunded', details: null }, 'payment_request_update.payment_request_refunded'],
    [{ webhook_type: 'constructor', webhook_code: 'name' }, 'constructor.name'],
    [{ webhook_type: 'constructor' }, 'constructor'],
    [{ eventType: '__proto__' }, '__proto__'],
  ])('%j is data', async (body, rawType) => {
    const event = await read(body)
    expect(event).toStrictEqual({
      provider: 'belvo',
      type: 'unknown',
      rawType,
      known: false,
      id: event.id,
      idSource: 'derived',
      dedupeWindowMs: SHORT,
      data: body,
    })
    expect(toCloudEvent(event).type).toBe(`kit.belvo.${rawType}`)
  })

  it('has a time and a window like the others', async () => {
    const body = { eventType: 'loan_update', eventCode: 'loan_paid', datetime: '2026-05-08T17:30:12.048Z' }
    expect(await read(body)).toMatchObject({ occurredAt: body.datetime, dedupeWindowMs: DAY })
  })
})

describe('the derived id', () => {
  const { text, body } = belvoFixture('payments-br-v1/PAYMENT_INTENTS.STATUS_UPDATE')

  it('is the same for the same bytes, in every process', async () => {
    expect((await parseBelvoWebhook('{"webhook_type":"ACCOUNTS","webhook_code":"historical_update"}')).id).toBe('belvo_305d0574e586484ef5b2b030b6683d20ed877b64')
    expect((await parseBelvoWebhook(text)).id).toBe((await parseBelvoWebhook(new TextEncoder().encode(text))).id)
  })

  it('tells two events apart that differ in anything, be it the id of the delivery', async () => {
    const bodies = [body, ...Object.keys(body).map((name) => ({ ...body, [name]: 'other' }))]
    const ids = await Promise.all(bodies.map(async (one) => (await read({ webhook_type: 'X', ...one })).id))
    expect(new Set(ids).size).toBe(bodies.length)
  })

  it('counts for long only where the body itself tells two events apart', async () => {
    const sync = belvoFixture('aggregation/OWNERS.historical_update').body
    expect(await read(sync)).toMatchObject({ dedupeWindowMs: DAY })
    expect(await read({ ...sync, request_id: null })).toMatchObject({ dedupeWindowMs: SHORT })
    expect(await read(without(sync, 'request_id'))).toMatchObject({ dedupeWindowMs: SHORT })
    expect(await read(body)).toMatchObject({ dedupeWindowMs: SHORT })
    const debit = belvoFixture('directdebit-mx/payment_request_update.payment_request_successful').body
    expect(await read(debit)).toMatchObject({ dedupeWindowMs: DAY })
    expect(await read(without(debit, 'datetime'))).toMatchObject({ dedupeWindowMs: SHORT })
  })

  it('never takes webhook_id for a name of the event', async () => {
    expect(await read(body)).toMatchObject({ idSource: 'derived' })
    expect((await read(body)).id).not.toContain(String(body['webhook_id']))
  })
})

describe('a body that is no event', () => {
  it.each([
    ['not_json', ''],
    ['not_json', '{'],
    ['not_json', '<html>403</html>'],
    ['not_json', new Uint8Array([0x7b, 0xff, 0x7d])],
    ['not_an_event', 'null'],
    ['not_an_event', '7'],
    ['not_an_event', '"ACCOUNTS"'],
    ['not_an_event', '{}'],
    ['not_an_event', '[]'],
    ['not_an_event', '[{"webhook_type":"ACCOUNTS","webhook_code":"historical_update"}]'],
    ['not_an_event', '{"webhook_code":"historical_update"}'],
    ['not_an_event', '{"webhook_type":"","webhook_code":"historical_update"}'],
    ['not_an_event', '{"webhook_type":5,"eventType":null}'],
    ['not_an_event', '{"type":"payment_intent.succeeded","data":{}}'],
    ['body_not_raw', { webhook_type: 'ACCOUNTS' }],
    ['body_not_raw', undefined],
    ['body_not_raw', null],
    ['body_not_raw', 5],
  ])('is %s: %s', async (reason, body) => {
    expect(await refusal(body)).toBe(reason)
  })

  it('is never quoted', async () => {
    for (const body of ['{"access":"eyJ-secret"', '{"access":"eyJ-secret"}']) {
      const error: unknown = await parseBelvoWebhook(body).catch((thrown: unknown) => thrown)
      expect(isWebhookParseError(error)).toBe(true)
      expect(`${String(error)} ${JSON.stringify(error)} ${String((error as Error).cause)} ${(error as Error).stack}`).not.toContain('secret')
    }
  })
})

describe('whatever comes', () => {
  const json = fc.jsonValue({ maxDepth: 3 })
  const name = fc.oneof(
    fc.constantFrom('ACCOUNTS', 'CHARGES', 'LINK', 'CONSENT', 'customer_update', 'payment_request_update', 'constructor', '__proto__'),
    json,
  )
  const code = fc.oneof(fc.constantFrom('historical_update', 'STATUS_UPDATE', 'payment_request_successful', 'consent_expired', 'toString'), json)
  const member = fc.oneof(json, fc.record({ status: json, errors: json, id: json, consent_id: json }, { requiredKeys: [] }))
  const body = fc.record(
    { webhook_type: name, webhook_code: code, eventType: name, eventCode: code, link_id: json, object_id: json, request_id: json, datetime: json, data: member, details: member },
    { requiredKeys: [] },
  )

  it('is an event or a refusal, and the body is never changed', async () => {
    let events = 0
    await fc.assert(
      fc.asyncProperty(body, async (sent) => {
        const text = JSON.stringify(sent)
        const error: unknown = await parseBelvoWebhook(text).then(
          (event) => {
            events += 1
            expect(event.data).toEqual(JSON.parse(text))
            expect(event.known ? typeof event.topic : typeof event.rawType).toBe('string')
            expect(event.verification).toBeUndefined()
            expect(toCloudEvent(event).specversion).toBe('1.0')
          },
          (thrown: unknown) => thrown,
        )
        if (error !== undefined) expect(isWebhookParseError(error) && error.reason).toBe('not_an_event')
      }),
      { numRuns: 2000 },
    )
    expect(events).toBeGreaterThan(500)
  })

  it('is an event or a refusal, also as bytes and broken text', async () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constantFrom(...belvoFixtures.map(({ text }) => text)))
    const raw = fc.oneof(texts, fc.uint8Array(), texts.chain((text) => fc.nat(text.length).map((end) => text.slice(0, end))))
    await fc.assert(
      fc.asyncProperty(raw, async (sent) => {
        const error: unknown = await parseBelvoWebhook(sent).then(
          () => undefined,
          (thrown: unknown) => thrown,
        )
        if (error !== undefined) expect(isWebhookParseError(error)).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })

  it('cannot reach the prototype of anything', async () => {
    const event = await parseBelvoWebhook('{"webhook_type":"ACCOUNTS","webhook_code":"historical_update","__proto__":{"polluted":1},"data":{"__proto__":{"errors":[1]}}}')
    expect(event).toMatchObject({ outcome: 'succeeded' })
    expect({}).not.toHaveProperty('polluted')
  })
})
