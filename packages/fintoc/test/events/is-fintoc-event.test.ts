import { isFintocEvent } from '@kit/fintoc/events'
import { describe, expect, it } from 'vitest'

const known = {
  provider: 'fintoc',
  type: 'link.credentials_changed',
  known: true,
  id: 'evt_1',
  idSource: 'provider',
  topic: 'connection',
  data: {},
}
const unknown = { provider: 'fintoc', type: 'unknown', rawType: 'x', known: false, id: 'evt_1', idSource: 'provider', data: {} }

describe('isFintocEvent', () => {
  it('accepts events that came back from a queue', () => {
    expect(isFintocEvent(JSON.parse(JSON.stringify(known)))).toBe(true)
    expect(isFintocEvent(JSON.parse(JSON.stringify(unknown)))).toBe(true)
  })

  it('accepts an event whose type a later release knows', () => {
    expect(isFintocEvent({ ...known, type: 'payment_intent.succeeded' })).toBe(true)
  })

  it.each([
    ['another provider', { ...known, provider: 'belvo' }],
    ['no id', { ...known, id: undefined }],
    ['no type', { ...known, type: undefined }],
    ['neither known nor unknown', { ...known, known: undefined }],
    ['a body of Fintoc', { id: 'evt_1', object: 'event', type: 'link.credentials_changed', data: {} }],
    ['a text', 'link.credentials_changed'],
    ['null', null],
    ['undefined', undefined],
    ['a list', [known]],
  ])('refuses %s', (_, value) => {
    expect(isFintocEvent(value)).toBe(false)
  })
})
