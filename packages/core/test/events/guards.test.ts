import { isEventOf, isKitEvent, isVerifiedEvent } from '@kit/core/events'
import type { KitEvent, UnknownEvent } from '@kit/core/events'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const known: KitEvent<'acme', 'payment.done', { amount: number }> = {
  provider: 'acme',
  type: 'payment.done',
  known: true,
  id: 'evt_1',
  idSource: 'provider',
  topic: 'payment',
  outcome: 'succeeded',
  data: { amount: 1 },
}
const unknown: UnknownEvent<'acme'> = {
  provider: 'acme',
  type: 'unknown',
  rawType: 'payment.novel',
  known: false,
  id: 'evt_2',
  idSource: 'provider',
  data: null,
}

describe('event guards', () => {
  it('accept known and unknown events, also after they went through JSON', () => {
    for (const event of [known, unknown]) {
      expect(isKitEvent(event)).toBe(true)
      expect(isKitEvent(JSON.parse(JSON.stringify(event)))).toBe(true)
      expect(isEventOf('acme', event)).toBe(true)
      expect(isEventOf('other', event)).toBe(false)
    }
  })

  it.each(['provider', 'type', 'id', 'known'])('refuse an event without %s, or with another kind of value there', (field) => {
    expect(isKitEvent({ ...known, [field]: undefined })).toBe(false)
    expect(isKitEvent({ ...known, [field]: 1 })).toBe(false)
    expect(isKitEvent({ ...known, [field]: {} })).toBe(false)
  })

  it('never throw, and refuse what has no envelope', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(isKitEvent(value)).toBe(false)
        expect(isEventOf('acme', value)).toBe(false)
      }),
    )
    for (const value of [null, undefined, 0, '', Symbol('x'), () => {}, [known]]) expect(isKitEvent(value)).toBe(false)
  })

  it('tell a verified event from a parsed one', () => {
    expect(isVerifiedEvent(known)).toBe(false)
    expect(isVerifiedEvent({ ...known, verification: { scheme: 'hmac', secretIndex: 0 } })).toBe(true)
    expect(isVerifiedEvent({ ...unknown, verification: {} as never })).toBe(false)
  })
})
