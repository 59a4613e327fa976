import { inspect } from 'node:util'
import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { isInvalidArgumentError } from '@kit/core'
import { finapiWebFormProps } from '@kit/finapi/widget'
import type { FinapiWebFormEvent, FinapiWebFormPropsOptions } from '@kit/finapi/widget'

const token = '0d1f2a3b-1111-4222-8333-444455556666'
const url = `https://webform-sandbox.finapi.io/wf/${token}`
const ignore = () => undefined

function refusal(options: object): string {
  try {
    finapiWebFormProps({ onEvent: ignore, ...options } as object as FinapiWebFormPropsOptions)
  } catch (error) {
    if (!isInvalidArgumentError(error)) throw error
    expect(`${inspect(error)} ${JSON.stringify(error)} ${error.stack ?? ''}`).not.toContain(token)
    return error.argument
  }
  throw new Error('nothing was thrown')
}

function watch(options: object = {}) {
  const events: FinapiWebFormEvent[] = []
  return { events, ...finapiWebFormProps({ url, onEvent: (event) => events.push(event), ...options }) }
}

describe('finapiWebFormProps', () => {
  it('splits the link of a form', () => {
    expect(finapiWebFormProps({ url, onEvent: ignore }).properties).toEqual({ token, targetUrl: 'https://webform-sandbox.finapi.io' })
    expect(finapiWebFormProps({ url: `${url}?redirectUrl=x#y`, onEvent: ignore }).properties.token).toBe(token)
    expect(finapiWebFormProps({ url: `http://127.0.0.1:4010/base/wf/${token}`, onEvent: ignore }).properties).toEqual({ token, targetUrl: 'http://127.0.0.1:4010/base' })
    expect(finapiWebFormProps({ token, targetUrl: 'https://webform-live.finapi.io', onEvent: ignore }).properties).toEqual({ token, targetUrl: 'https://webform-live.finapi.io' })
  })

  it('passes every property on, and none that was not given', () => {
    const appearance = {
      language: 'de',
      colorMode: 'dark',
      customerSupportUrl: 'https://shop.example/help',
      backToAppUrl: 'shop-app://bank?x=1',
      layoutConfig: { xs: 0, sm: 400 },
      noMargins: false,
      fillHeight: true,
      targetEnvironment: 'sandbox',
    } as const
    expect(finapiWebFormProps({ url, ...appearance, onEvent: ignore }).properties).toEqual({ token, targetUrl: 'https://webform-sandbox.finapi.io', ...appearance })
    const left = Object.fromEntries(Object.keys(appearance).map((name) => [name, undefined]))
    expect(Object.keys(finapiWebFormProps({ url, ...left, onEvent: ignore }).properties)).toEqual(['token', 'targetUrl'])
  })

  it('refuses what is no form, and never shows it', () => {
    for (const wrong of [token, `/wf/${token}`, `http://shop.example/wf/${token}`, `https://shop.example/${token}`, `https://shop.example/wf/${token}/x`, 'https://shop.example/wf/', '']) {
      expect(refusal({ url: wrong })).toBe('url')
    }
    for (const wrong of [{}, { token: '' }, { token: 7, targetUrl: 'https://x.example' }]) expect(refusal(wrong)).toBe('url')
    for (const targetUrl of [undefined, '', 'webform', `http://shop.example/${token}`]) expect(refusal({ token, targetUrl })).toBe('targetUrl')
    expect(refusal({ url, onEvent: undefined })).toBe('onEvent')
  })

  it('refuses links that would run code or are not links', () => {
    for (const backToAppUrl of ['javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:https://x/1', 'file:///etc/passwd', '/back', '']) {
      expect(refusal({ url, backToAppUrl })).toBe('backToAppUrl')
    }
    for (const customerSupportUrl of ['javascript:alert(1)', 'http://shop.example/', 'mailto:help@shop.example', '']) expect(refusal({ url, customerSupportUrl })).toBe('customerSupportUrl')
  })
})

describe('the handlers of finapiWebFormProps', () => {
  it('become one event', () => {
    const cases = [
      ['onLoaded', 'loaded'],
      ['onLoadError', 'loadError'],
      ['onComplete', 'complete'],
      ['onFail', 'fail'],
      ['onAbort', 'abort'],
    ] as const
    for (const [handler, type] of cases) {
      const { events, handlers } = watch()
      handlers[handler]()
      expect(events).toEqual([{ type }])
    }
  })

  it('may be called without their object, as frameworks do', () => {
    const { events, handlers } = watch()
    const { onLoaded, onAbort } = handlers
    onLoaded()
    onAbort()
    expect(events.map(({ type }) => type)).toEqual(['loaded', 'abort'])
  })

  it('tell of loading once and of one ending, in any order of calls', () => {
    const names = ['onLoaded', 'onLoadError', 'onComplete', 'onFail', 'onAbort'] as const
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names), { maxLength: 12 }), (calls) => {
        const { events, handlers } = watch()
        for (const call of calls) handlers[call]()
        const ends = calls.filter((call) => call !== 'onLoaded')
        expect(events.filter(({ type }) => type === 'loaded').length).toBe(calls[0] === 'onLoaded' || (calls.includes('onLoaded') && calls.indexOf('onLoaded') < (ends[0] === undefined ? Infinity : calls.indexOf(ends[0]))) ? 1 : 0)
        const [first] = ends
        expect(events.filter(({ type }) => type !== 'loaded').map(({ type }) => `on${type.charAt(0).toUpperCase()}${type.slice(1)}`)).toEqual(first === undefined ? [] : [first])
      }),
    )
  })

  it('read the error of Web Form 2.1, and take the token out of it', () => {
    const failure = (error: unknown) => {
      const { events, handlers } = watch()
      handlers.onFail(error)
      return events[0]
    }
    expect(failure({ type: 'FRONTEND_ERROR', code: 'ALREADY_OPENED' })).toEqual({ type: 'fail', failure: { source: 'FRONTEND_ERROR', code: 'ALREADY_OPENED' } })
    expect(failure({ type: 'BACKEND_ERROR', code: 'SOMETHING_NEW', message: `no form at ${url}`, more: 1 })).toEqual({
      type: 'fail',
      failure: { source: 'BACKEND_ERROR', code: 'SOMETHING_NEW', message: 'no form at https://webform-sandbox.finapi.io/wf/[token]' },
    })
    expect(failure(new Error(token))).toEqual({ type: 'fail', failure: { message: '[token]' } })
    for (const nothing of [undefined, null, 'text', 7, [], {}, { type: 7, code: null, message: '' }]) expect(failure(nothing)).toEqual({ type: 'fail' })
  })

  it('never give the token away, whatever the component says', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('type', 'code', 'message', 'x'), fc.oneof(fc.string(), fc.constant(token), fc.string().map((text) => `${text}${token}${text}`), fc.jsonValue())), (error) => {
        const { events, handlers } = watch()
        handlers.onLoadError(error)
        expect(JSON.stringify(events)).not.toContain(token)
      }),
    )
  })
})

describe('an onEvent that throws', () => {
  const uncaught: unknown[] = []
  const listener = (error: unknown) => void uncaught.push(error)
  afterEach(() => {
    process.off('uncaughtException', listener)
    for (const previous of before) process.on('uncaughtException', previous)
  })
  let before: NodeJS.UncaughtExceptionListener[] = []

  it('does not stop the component and is reported as an uncaught error', async () => {
    before = process.listeners('uncaughtException')
    process.removeAllListeners('uncaughtException')
    process.on('uncaughtException', listener)
    const { handlers } = watch({
      onEvent: () => {
        throw new Error('in onEvent')
      },
    })
    handlers.onComplete()
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(uncaught).toEqual([new Error('in onEvent')])
  })
})
