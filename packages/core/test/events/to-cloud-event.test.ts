import { toCloudEvent } from '@kit/core/events'
import type { KitEvent } from '@kit/core/events'
import { describe, expect, it } from 'vitest'

const event: KitEvent<'acme', 'payment.done', { amount: number }> = {
  provider: 'acme',
  type: 'payment.done',
  known: true,
  id: 'evt_1',
  idSource: 'provider',
  topic: 'payment',
  subject: { kind: 'payment', id: 'pay_1' },
  occurredAt: '2026-11-21T22:44:00.123Z',
  verification: { scheme: 'hmac' },
  data: { amount: 1 },
}

describe('toCloudEvent', () => {
  it('gives a CloudEvents 1.0 object', () => {
    expect(toCloudEvent(event)).toStrictEqual({
      specversion: '1.0',
      id: 'evt_1',
      source: 'urn:kit:acme',
      type: 'kit.acme.payment.done',
      time: '2026-11-21T22:44:00.123Z',
      subject: 'payment/pay_1',
      datacontenttype: 'application/json',
      data: { amount: 1 },
    })
  })

  it('takes another source', () => {
    expect(toCloudEvent(event, { source: 'https://example.com/hooks' }).source).toBe('https://example.com/hooks')
  })

  it('leaves out what is not known, and keeps the raw type of an unknown event', () => {
    const unknown = { provider: 'acme', type: 'unknown', rawType: 'x.y', known: false, id: 'evt_2', idSource: 'derived', data: [1] } as const
    expect(toCloudEvent(unknown)).toStrictEqual({
      specversion: '1.0',
      id: 'evt_2',
      source: 'urn:kit:acme',
      type: 'kit.acme.x.y',
      datacontenttype: 'application/json',
      data: [1],
    })
  })

  it('keeps a subject whose id is a credential out of the attributes', () => {
    const sensitive: typeof event = { ...event, subject: { kind: 'webForm', id: 'one-time-token', sensitive: true } }
    const { data, ...attributes } = toCloudEvent(sensitive)
    expect(attributes).not.toHaveProperty('subject')
    expect(JSON.stringify(attributes)).not.toContain('one-time-token')
    expect(data).toBe(event.data)
    expect(toCloudEvent(JSON.parse(JSON.stringify(sensitive)) as typeof event)).not.toHaveProperty('subject')
  })

  it.each([
    ['2026-11-21T22:44:00+00:00', '2026-11-21T22:44:00+00:00'],
    ['2026-11-21T22:44:00.5+0100', '2026-11-21T22:44:00.5+01:00'],
    ['2026-11-21 22:44:00Z', '2026-11-21T22:44:00Z'],
    ['2026-11-21', undefined],
    ['2026-11-21T22:44:00', undefined],
    ['yesterday', undefined],
  ])('writes the time %j as RFC 3339 or leaves it out', (occurredAt, time) => {
    expect(toCloudEvent({ ...event, occurredAt }).time).toBe(time)
  })
})
