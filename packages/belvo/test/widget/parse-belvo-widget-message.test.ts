import { existsSync, readFileSync } from 'node:fs'
import { parseBelvoWidgetMessage } from '@kit/belvo/widget'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const error = {
  eventName: 'ERROR',
  request_id: '5a1c2f0e-3f7a-4e0b-9f44-0c7d7f6d2b11',
  meta_data: {
    error_code: 'login_error',
    error_message: 'Invalid credentials provided to login to the institution',
    institution_name: 'erebor_mx_fiscal',
    timestamp: '2026-10-01T10:00:00.000Z',
  },
}

describe('parseBelvoWidgetMessage', () => {
  it('reads a JSON text and an object alike', () => {
    expect(parseBelvoWidgetMessage(JSON.stringify(error))).toStrictEqual(error)
    expect(parseBelvoWidgetMessage(error)).toStrictEqual(error)
  })

  it('finds the details in both spellings', () => {
    const details = { page: '/institutions', from: '/consent', institution_name: '' }
    const expected = { eventName: 'PAGE_LOAD', meta_data: details }
    expect(parseBelvoWidgetMessage({ eventName: 'PAGE_LOAD', metadata: details })).toStrictEqual(expected)
    expect(parseBelvoWidgetMessage({ eventName: 'PAGE_LOAD', meta_data: details })).toStrictEqual(expected)
    expect(parseBelvoWidgetMessage({ eventName: 'PAGE_LOAD', meta_data: null, metadata: details })).toStrictEqual(expected)
    expect(parseBelvoWidgetMessage({ eventName: 'PAGE_LOAD' })).toStrictEqual({ eventName: 'PAGE_LOAD', meta_data: {} })
    expect(parseBelvoWidgetMessage({ eventName: 'PAGE_LOAD', meta_data: ['x'] })).toStrictEqual({ eventName: 'PAGE_LOAD', meta_data: {} })
  })

  it('keeps an event and a member it does not know', () => {
    expect(parseBelvoWidgetMessage('{"eventName":"CONSENT_SEEN","meta_data":{"a":1},"b":2}')).toStrictEqual({
      eventName: 'unknown',
      rawEventName: 'CONSENT_SEEN',
      meta_data: { a: 1 },
      b: 2,
    })
    expect(parseBelvoWidgetMessage({ eventName: 'unknown' })).toMatchObject({ eventName: 'unknown', rawEventName: 'unknown' })
    expect(parseBelvoWidgetMessage({ eventName: 'toString' })).toMatchObject({ eventName: 'unknown', rawEventName: 'toString' })
  })

  it.each([undefined, null, 0, '', 'hello', '{', '[]', 'null', '"ERROR"', [], {}, { eventName: 1 }, { type: 'webpackOk' }, () => 0])(
    'gives nothing for %j',
    (data) => {
      expect(parseBelvoWidgetMessage(data)).toBeUndefined()
    },
  )

  it('never throws and always gives details', () => {
    const details = fc.oneof(fc.anything(), fc.object())
    const message = fc.oneof(
      fc.anything(),
      fc.string(),
      fc.record({ eventName: fc.oneof(fc.constantFrom('PAGE_LOAD', 'ERROR', 'WARNING', 'X'), fc.anything()), metadata: details, meta_data: details }, { requiredKeys: [] }),
      fc.json().map((text) => `{"eventName":"ERROR","metadata":${text}}`),
    )
    fc.assert(
      fc.property(message, (data) => {
        const event = parseBelvoWidgetMessage(data)
        if (event !== undefined) expect(event.meta_data).toBeTypeOf('object')
      }),
      { numRuns: 1000 },
    )
    const trap = new Proxy({}, { get: () => { throw new Error('no') }, ownKeys: () => { throw new Error('no') } })
    expect(parseBelvoWidgetMessage(trap)).toBeUndefined()
  })
})

const samples = new URL('../../../../../shared/providers/belvo/examples/', import.meta.url)

it('reads the published samples, where they lie next to the repository', () => {
  if (!existsSync(samples)) {
    console.info('belvo: no published widget events here, only our own were read')
    return
  }
  const read = (name: string) => parseBelvoWidgetMessage(readFileSync(new URL(name, samples), 'utf8'))
  expect(read('widget-event-page-load.json')).toMatchObject({ eventName: 'PAGE_LOAD', meta_data: { page: '/institutions', from: '/consent' } })
  expect(read('widget-event-error.json')).toMatchObject({ eventName: 'ERROR', meta_data: { error_code: 'login_error' } })
})
