import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { isWebhookParseError } from '@kit/core'
import { isFintocEvent } from '@kit/fintoc/events'
import { parseFintocWebhook } from '@kit/fintoc/webhooks'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examples, readFixture } from '../fixtures.ts'

async function refusal(body: unknown): Promise<{ reason: string; message: string; text: string }> {
  try {
    const parse: (body: never) => Promise<unknown> = parseFintocWebhook
    await parse(body as never)
  } catch (error) {
    if (!isWebhookParseError(error)) throw error
    expect(error.provider).toBe('fintoc')
    return { reason: error.reason, message: error.message, text: `${error.stack} ${JSON.stringify(error)} ${String(error.cause)}` }
  }
  throw new Error('nothing was thrown')
}

describe('parseFintocWebhook', () => {
  it('reads link.credentials_changed', async () => {
    const body = readFixture('link.credentials_changed')
    expect(await parseFintocWebhook(body)).toStrictEqual({
      provider: 'fintoc',
      type: 'link.credentials_changed',
      known: true,
      id: 'evt_QkT7mWz04bRnL',
      idSource: 'provider',
      occurredAt: '2026-04-17T09:41:22.318Z',
      mode: 'live',
      topic: 'connection',
      outcome: 'action_required',
      subject: { kind: 'link', id: 'link_Zp3VwXk90cTqLmRb' },
      data: (JSON.parse(body) as { data: unknown }).data,
    })
  })

  it.each([
    ['link.refresh_intent.succeeded', { kind: 'link', id: 'link_Zp3VwXk90cTqLmRb' }],
    ['account.refresh_intent.succeeded', { kind: 'account', id: 'acc_Jr5NbYx72LdKcQwE' }],
    ['account.refresh_intent.succeeded.cut-down', { kind: 'account', id: 'acc_00000000' }],
  ])('reads %s', async (name, subject) => {
    const event = await parseFintocWebhook(new TextEncoder().encode(readFixture(name)))
    expect(event).toMatchObject({ known: true, type: name.replace('.cut-down', ''), topic: 'sync', outcome: 'succeeded', subject })
    expect(event.verification).toBeUndefined()
    expect(isFintocEvent(event)).toBe(true)
  })

  it.each([
    [undefined, 'succeeded'],
    [null, 'succeeded'],
    ['succeeded', 'succeeded'],
    ['failed', 'failed'],
    ['rejected', 'failed'],
    ['created', 'pending'],
    ['status_of_tomorrow', undefined],
    ['constructor', undefined],
    [7, undefined],
  ])('with status %j the outcome is %s: the body never proves more than it says', async (status, outcome) => {
    const data = { refreshed_object_id: 'acc_1', status }
    const event = await parseFintocWebhook(JSON.stringify({ id: 'evt_1', type: 'account.refresh_intent.succeeded', data }))
    expect('outcome' in event ? event.outcome : undefined).toBe(outcome)
  })

  it('leaves the subject out where the id is missing', async () => {
    for (const data of [{}, { id: '', refreshed_object_id: '' }, { id: 7, refreshed_object_id: null }]) {
      for (const type of ['link.credentials_changed', 'link.refresh_intent.succeeded', 'account.refresh_intent.succeeded']) {
        expect(await parseFintocWebhook(JSON.stringify({ id: 'evt_1', type, data }))).not.toHaveProperty('subject')
      }
    }
  })

  it('hands an unknown type on with its data', async () => {
    const body = readFixture('payment_intent.succeeded').replace('"payment_intent.succeeded"', '"payment_intent.levitated"')
    const { id, created_at, mode, data } = JSON.parse(body) as Record<string, unknown>
    expect(await parseFintocWebhook(body)).toStrictEqual({
      provider: 'fintoc',
      type: 'unknown',
      rawType: 'payment_intent.levitated',
      known: false,
      id,
      idSource: 'provider',
      occurredAt: created_at,
      mode,
      data,
    })
  })

  it.each(['constructor', '__proto__', 'toString', 'unknown', 'link', 'link.', 'LINK.CREATED', 'link.created '])(
    'takes the type %s for unknown',
    async (type) => {
      const event = await parseFintocWebhook(JSON.stringify({ id: 'evt_1', type, data: {} }))
      expect(event).toMatchObject({ type: 'unknown', rawType: type, known: false })
      expect(isFintocEvent(event)).toBe(true)
    },
  )

  it('has no member that is undefined, whatever is missing', async () => {
    for (const type of ['refund.succeeded', 'refund.levitated']) {
      for (const rest of [{}, { mode: 'live' }, { created_at: '2026-01-01T00:00:00Z' }, { id: 'evt_1' }]) {
        for (const data of [{}, { id: 'ref_1' }, { id: 'ref_1', status: 'failed' }]) {
          const event = await parseFintocWebhook(JSON.stringify({ ...rest, type, data }))
          expect(Object.values(event)).not.toContain(undefined)
          expect(Object.getPrototypeOf(event)).toBe(Object.prototype)
        }
      }
    }
  })

  it('takes members of the body, and nothing it inherits', async () => {
    const event = await parseFintocWebhook('{"__proto__":{"id":"evt_evil","mode":"live"},"type":"x","data":{"__proto__":{"a":1}}}')
    expect(event.idSource).toBe('derived')
    expect(event).not.toHaveProperty('mode')
    expect(Object.hasOwn(event.data as object, '__proto__')).toBe(true)
  })

  it('derives an id from the bytes where Fintoc sent none', async () => {
    for (const id of [undefined, null, '', 7]) {
      const body = JSON.stringify({ id, type: 'link.credentials_changed', data: { id: 'link_ñ' } })
      const event = await parseFintocWebhook(body)
      expect(event.id).toBe(`sha256_${createHash('sha256').update(body).digest('hex')}`)
      expect(event.idSource).toBe('derived')
      expect(event.dedupeWindowMs).toBeGreaterThan(4 * 24 * 60 * 60 * 1000)
      expect((await parseFintocWebhook(new TextEncoder().encode(body))).id).toBe(event.id)
    }
  })

  it('reads text with U+FFFD in it, but no bytes that are not UTF-8', async () => {
    const body = '{"id":"evt_1","type":"x","data":{"name":"\uFFFD Peña"}}'
    const bytes = new TextEncoder().encode(body)
    expect((await parseFintocWebhook(bytes)).data).toEqual({ name: '\uFFFD Peña' })
    for (const wrong of [
      [...bytes.slice(0, -3), 0xff, ...bytes.slice(-3)],
      [...bytes.slice(0, -3), 0xed, 0xa0, 0x80, ...bytes.slice(-3)],
      [...bytes.slice(0, -3), 0xc3, ...bytes.slice(-3)],
      [...Buffer.from(body.replace('\uFFFD', ''), 'latin1')],
      [...Buffer.from(body, 'utf16le')],
    ]) {
      expect((await refusal(Uint8Array.from(wrong))).reason).toBe('not_json')
    }
  })

  it('reads lone surrogates and NUL as JSON has them', async () => {
    const event = await parseFintocWebhook('{"id":"evt_1","type":"x","data":{"a":"\ud800","b":"\\udfff\\u0000"}}')
    expect(event.data).toEqual({ a: '\ud800', b: '\udfff\0' })
    expect((await refusal('{"id":"evt_1","type":"x","data":{"a":"\0"}}')).reason).toBe('not_json')
    expect((await refusal('{"id":"evt_1","type":"x","data":{}}\0')).reason).toBe('not_json')
  })

  it('reads a body that is nested as deep as its size allows', async () => {
    const deep = `{"id":"evt_1","type":"x","data":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`
    expect((await parseFintocWebhook(deep)).id).toBe('evt_1')
  })

  it('reads the bytes of another realm, as test runners have them', async () => {
    const list = [...new TextEncoder().encode(readFixture('link.credentials_changed'))]
    const foreign = runInNewContext('Uint8Array.from(list)', { list }) as Uint8Array
    expect(foreign instanceof Uint8Array).toBe(false)
    expect((await parseFintocWebhook(foreign)).id).toBe('evt_QkT7mWz04bRnL')
  })

  it('ignores a mode or a date it does not know', async () => {
    const event = await parseFintocWebhook('{"id":"evt_1","type":"x","mode":"staging","created_at":7,"data":{}}')
    expect(event).not.toHaveProperty('mode')
    expect(event).not.toHaveProperty('occurredAt')
  })

  it.each([
    ['', 'not_json'],
    ['{"id":"evt_1","type":"x","data":{', 'not_json'],
    ['type=x&data=personal-4711', 'not_json'],
    [new Uint8Array([0x7b, 0xff, 0x7d]), 'not_json'],
    ['null', 'not_an_event'],
    ['[]', 'not_an_event'],
    ['"personal-4711"', 'not_an_event'],
    [JSON.stringify(JSON.stringify({ id: 'evt_1', type: 'x', data: {} })), 'not_an_event'],
    ['{"id":"evt_1","data":{}}', 'not_an_event'],
    ['{"id":"evt_1","type":"","data":{}}', 'not_an_event'],
    ['{"id":"evt_1","type":"x"}', 'not_an_event'],
    ['{"id":"evt_1","type":"x","data":null}', 'not_an_event'],
    ['{"id":"evt_1","type":"x","data":["personal-4711"]}', 'not_an_event'],
    [{ id: 'evt_1', type: 'x', data: {} }, 'body_not_raw'],
    [undefined, 'body_not_raw'],
  ])('refuses %j as %s without repeating it', async (body, reason) => {
    const error = await refusal(body)
    expect(error.reason).toBe(reason)
    expect(error.text).not.toContain('4711')
  })
})

describe('parseFintocWebhook, any envelope', () => {
  const types = fc.oneof(
    fc.constantFrom(
      'refund.failed',
      'invoice.upcoming',
      'checkout_session.expired',
      'transfer.outbound.reversed',
      'link.credentials_changed',
      'link.refresh_intent.succeeded',
      'account.refresh_intent.succeeded',
      '__proto__',
      'constructor',
    ),
    fc.string({ minLength: 1 }),
  )
  const members = fc.dictionary(
    fc.oneof(fc.constantFrom('id', 'status', 'refreshed_object_id', 'requires_mfa', 'object'), fc.string()),
    fc.jsonValue(),
    { noNullPrototype: true },
  )

  it('never throws on a type with a data object, whatever else is or is not there', async () => {
    await fc.assert(
      fc.asyncProperty(types, members, members, async (type, rest, data) => {
        const body = JSON.stringify({ ...rest, type, data })
        const event = await parseFintocWebhook(body)
        expect(isFintocEvent(event)).toBe(true)
        expect(event.known ? event.type : event.rawType).toBe(type)
        expect(event.id).not.toBe('')
        expect(event.data).toEqual((JSON.parse(body) as { data: unknown }).data)
        expect(event).toEqual(await parseFintocWebhook(new TextEncoder().encode(body)))
      }),
      { numRuns: 300 },
    )
  })

  it('throws nothing but a WebhookParseError on any text or bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.uint8Array()), async (body) => {
        try {
          expect(isFintocEvent(await parseFintocWebhook(body))).toBe(true)
        } catch (error) {
          if (!isWebhookParseError(error)) throw error
        }
      }),
      { numRuns: 300 },
    )
  })
})

it('reads every published event, where the samples lie next to the repository', async () => {
  if (!existsSync(examples)) {
    console.info('fintoc: no published events here, only our own fixtures were read')
    return
  }
  const names = readdirSync(examples).filter((name) => name.startsWith('event.'))
  expect(names.length).toBeGreaterThan(10)
  for (const name of names) {
    const body = readFileSync(new URL(name, examples), 'utf8')
    const event = await parseFintocWebhook(body)
    const sent = JSON.parse(body) as { id: string; type: string; mode: string; created_at: string; data: unknown }
    expect(event).toMatchObject({ id: sent.id, idSource: 'provider', mode: sent.mode, occurredAt: sent.created_at, data: sent.data })
    expect(event.known ? event.type : event.rawType).toBe(sent.type)
  }
})
