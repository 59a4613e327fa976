import { inspect } from 'node:util'
import { isInvalidArgumentError } from '@kit/core'
import { buildFintocWebViewUrl, parseFintocRedirect } from '@kit/fintoc/widget'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const success = 'fintocwidget://succeeded?object=link_intent&exchange_token=li_SYNTHETIC_exchange_token_RANDOM&id=li_SYNTHETIC'
const succeeded = {
  type: 'succeeded',
  id: 'li_SYNTHETIC',
  object: 'link_intent',
  exchangeToken: 'li_SYNTHETIC_exchange_token_RANDOM',
  parameters: { object: 'link_intent', exchange_token: 'li_SYNTHETIC_exchange_token_RANDOM', id: 'li_SYNTHETIC' },
}

function refusal(url: unknown): string {
  try {
    parseFintocRedirect(url as string)
  } catch (error) {
    if (!isInvalidArgumentError(error)) throw error
    expect(error.argument).toBe('url')
    return `${error.message} ${JSON.stringify(error)} ${inspect(error)} ${error.stack ?? ''}`
  }
  throw new Error('nothing was thrown')
}

describe('parseFintocRedirect', () => {
  it.each([
    success,
    success.replace('succeeded', 'succeeded/'),
    success.replace('//succeeded', '///succeeded'),
    success.replace('//succeeded', 'succeeded'),
    success.replace('//succeeded', '/succeeded'),
    success.replace('fintocwidget', 'FintocWidget'),
    success.replace('succeeded', 'Succeeded'),
    ` ${success}\n`,
    `${success}#`,
    `${success}#top`,
    `${success}&`,
    success.replace('?', '?&'),
    success.replace('succeeded?', 'succeeded&'),
    success.replaceAll('_', '%5F'),
    success.replaceAll('=', '= '),
    success.replace('?', '?id=li_FIRST&'),
  ])('keeps what a link intent hands over: %j', (url) => {
    expect(parseFintocRedirect(url)).toStrictEqual(succeeded)
  })

  it('reads a success without parameters', () => {
    const nothing = { type: 'succeeded', id: undefined, object: undefined, exchangeToken: undefined }
    expect(parseFintocRedirect('fintocwidget://succeeded')).toStrictEqual({ ...nothing, parameters: {} })
    expect(parseFintocRedirect('fintocwidget://succeeded?')).toStrictEqual({ ...nothing, parameters: {} })
    expect(parseFintocRedirect('fintocwidget://succeeded?id=&=x&exchange_token')).toStrictEqual({
      ...nothing,
      parameters: { id: '', exchange_token: '' },
    })
  })

  it('reads an exit, and keeps what comes with it', () => {
    expect(parseFintocRedirect('fintocwidget://exit')).toStrictEqual({ type: 'exit', parameters: {} })
    expect(parseFintocRedirect('fintocwidget://exit/?reason=too+late')).toStrictEqual({ type: 'exit', parameters: { reason: 'too late' } })
  })

  it.each([
    ['fintocwidget://event/on_error?timestamp=1700000000000', 'on_error', 1_700_000_000_000],
    ['fintocwidget:///event/opened/?timestamp=1700000000000', 'opened', 1_700_000_000_000],
    ['fintocwidget:event/step_of_tomorrow', 'step_of_tomorrow', undefined],
    ['fintocwidget://event/Mixed%20Case', 'Mixed Case', undefined],
    ['fintocwidget://event/a/b', 'a/b', undefined],
    ['fintocwidget://event/opened?timestamp=', 'opened', undefined],
    ['fintocwidget://event/opened?timestamp=now', 'opened', undefined],
    ['fintocwidget://event/opened?timestamp=-1', 'opened', undefined],
    ['fintocwidget://event/opened?timestamp=Infinity', 'opened', undefined],
  ])('reads the event %j', (url, name, timestamp) => {
    expect(parseFintocRedirect(url)).toMatchObject({ type: 'event', name, timestamp })
  })

  it('takes spaces however they come, and a # or a second ? as text', () => {
    const url = 'fintocwidget://event/on_error?message=Wrong password, try again&also=a+b%20c&issue=Error #5&from=https://a.example/?x=1&timestamp=17'
    expect(parseFintocRedirect(url)).toStrictEqual({
      type: 'event',
      name: 'on_error',
      timestamp: 17,
      parameters: {
        message: 'Wrong password, try again',
        also: 'a b c',
        issue: 'Error #5',
        from: 'https://a.example/?x=1',
        timestamp: '17',
      },
    })
  })

  it('leaves malformed percent sequences as they came', () => {
    expect(parseFintocRedirect('fintocwidget://exit?a=50%&b=caf%E9%20%zz%C3%A9')).toMatchObject({ parameters: { a: '50%', b: 'caf%E9%20%zz\u00e9' } })
  })

  it.each([
    ['fintocwidget://', ''],
    ['fintocwidget:', ''],
    ['fintocwidget://event', 'event'],
    ['fintocwidget://event/', 'event'],
    ['fintocwidget://renamed/Tomorrow?x=1', 'renamed/Tomorrow'],
    ['fintocwidget://succeeded_not', 'succeeded_not'],
    ['javascript:alert(1)', ''],
    ['JAVASCRIPT://webview.fintoc.com/%0aalert(1)', ''],
    ['data:text/html,x', ''],
    ['blob:https://webview.fintoc.com/1', ''],
    ['file:///etc/hosts', ''],
    ['content://contacts', ''],
  ])('takes %j as unknown', (url, path) => {
    expect(parseFintocRedirect(url)).toMatchObject({ type: 'unknown', path })
  })

  it.each([
    'https://webview.fintoc.com/widget.html?public_key=pk_test_SYNTHETIC',
    'https://wizard.fintoc.com',
    'HTTPS://Wizard.Fintoc.com/a#b',
    'https://wizard.fintoc.com?a',
    'about:blank',
    'about:srcdoc',
  ])('leaves %j to the web view', (url) => {
    expect(parseFintocRedirect(url)).toStrictEqual({ type: 'page', url })
  })

  it.each([
    'https://bank.example/login?next=fintocwidget://succeeded',
    'http://webview.fintoc.com/',
    'https://webview.fintoc.com.evil.example/',
    'https://webview.fintoc.com@evil.example/',
    'https://webview.fintoc.com\\@evil.example/',
    'https://webview.fintoc.com:8443/',
    'https://evil.example/webview.fintoc.com',
    'https://evil-webview.fintoc.com/',
    'https:webview.fintoc.com',
    'https://webviewxfintoc.com/',
    'bankapp://pay?id=1',
    'intent://pay#Intent;scheme=bankapp;end',
    'fintocwidgets://succeeded',
    'mailto:help@example.com',
  ])('sends %j out of the web view', (url) => {
    expect(parseFintocRedirect(url)).toStrictEqual({ type: 'external', url })
  })

  it('takes the page of the sandbox for one of the widget only when told', () => {
    const options = { baseUrl: 'http://127.0.0.1:4012/widget.html' }
    const url = buildFintocWebViewUrl({ publicKey: 'pk_test_SYNTHETIC', widgetToken: 'li_SYNTHETIC_sec_RANDOM', ...options })
    expect(parseFintocRedirect(url, options).type).toBe('page')
    expect(parseFintocRedirect(url).type).toBe('external')
    expect(parseFintocRedirect('http://127.0.0.1:4012@evil.example/', options).type).toBe('external')
    expect(parseFintocRedirect('http://127.0.0.1:40120/', options).type).toBe('external')
    expect(parseFintocRedirect('https://wizard.fintoc.com/', options).type).toBe('page')
  })

  it.each(['', ' ', 'succeeded?exchange_token=SECRET', '//fintocwidget/SECRET', '"fintocwidget://succeeded?x=SECRET"', '{"SECRET":1}', '1a:SECRET', 'java\tscript:SECRET'])(
    'refuses %j, and does not show it',
    (url) => {
      expect(refusal(url)).not.toContain('SECRET')
    },
  )

  it.each([undefined, null, 5, {}, new URL('https://bank.example/SECRET'), { url: success }])('refuses what is no text: %o', (url) => {
    expect(refusal(url)).not.toMatch(/SECRET|SYNTHETIC/)
  })

  it('gives back any parameters, however they were encoded', () => {
    const encoders = [encodeURIComponent, (text: string) => new URLSearchParams([['', text]]).toString().slice(1)]
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(text.filter(Boolean), text), { selector: ([name]) => name }),
        fc.constantFrom('succeeded', 'exit', 'event/opened', 'tomorrow'),
        fc.constantFrom('', '/', '//', '///'),
        fc.constantFrom('', '/'),
        fc.constantFrom(...encoders),
        (pairs, action, slashes, end, encode) => {
          const query = pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')
          const redirect = parseFintocRedirect(`fintocwidget:${slashes}${action}${end}?${query}`)
          if (redirect.type === 'page' || redirect.type === 'external') throw new Error(redirect.type)
          expect(redirect.type).toBe(action === 'tomorrow' ? 'unknown' : action.split('/')[0])
          expect(new Map(Object.entries(redirect.parameters))).toEqual(new Map(pairs))
        },
      ),
    )
  })

  it('never throws anything but its own error, whatever a URL was turned into', () => {
    const seeds = [success, 'fintocwidget://event/on_error?timestamp=1700000000000&a=b c', 'https://webview.fintoc.com/widget.html?a[b]=c', 'intent://x#y']
    const bits = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('%', '%E9', '&', '=', '?', '#', '/', ':', '+', '\0', '\ud800', '__proto__=1', '&constructor=1'))
    const mutated = fc
      .tuple(fc.constantFrom(...seeds), fc.array(fc.tuple(fc.nat(120), fc.nat(5), bits), { maxLength: 5 }))
      .map(([seed, edits]) => edits.reduce((url, [at, length, insert]) => url.slice(0, at) + insert + url.slice(at + length), seed))
    const types = ['succeeded', 'exit', 'event', 'page', 'external', 'unknown']
    fc.assert(
      fc.property(fc.oneof(mutated, bits), (url) => {
        try {
          expect(types).toContain(parseFintocRedirect(url).type)
        } catch (error) {
          if (!isInvalidArgumentError(error)) throw error
          if (url.length > 8) expect(inspect(error)).not.toContain(url)
        }
        expect(({} as Record<string, unknown>)['a']).toBeUndefined()
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps names of object members harmless', () => {
    const redirect = parseFintocRedirect('fintocwidget://exit?__proto__=x&constructor=y')
    expect(redirect.type === 'exit' && Object.entries(redirect.parameters)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ])
  })

  // What grew with the square of the length would not be done within the limit of a test.
  it('stays quick on long input', () => {
    for (const part of ['#', '%', '%E9', '&', '=', '?', '/', ' ', 'a', ':', '#&', '+']) {
      const filler = part.repeat(1_000_000 / part.length)
      for (const url of [`fintocwidget://exit?a=${filler}&b`, `fintocwidget://${filler}`, `https://${filler}`, `a${filler}`, filler]) {
        try {
          parseFintocRedirect(url)
        } catch (error) {
          if (!isInvalidArgumentError(error)) throw error
        }
      }
    }
  })
})
