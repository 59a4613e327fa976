import { inspect } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInvalidArgumentError } from '@kit/core'
import { buildFinapiWebFormUrl } from '@kit/finapi/widget'

const formId = '0d1f2a3b-1111-4222-8333-444455556666'
const formUrl = `https://webform-sandbox.finapi.io/wf/${formId}`

function refusal(run: () => unknown): { argument: string; text: string } {
  try {
    run()
  } catch (error) {
    if (!isInvalidArgumentError(error)) throw error
    return { argument: error.argument, text: `${error.message} ${JSON.stringify(error)} ${inspect(error)} ${error.stack ?? ''}` }
  }
  throw new Error('nothing was thrown')
}

describe('buildFinapiWebFormUrl', () => {
  it('returns the url untouched without options', () => {
    expect(buildFinapiWebFormUrl(formUrl)).toBe(formUrl)
    expect(buildFinapiWebFormUrl(`${formUrl}?a=b%20c+d`)).toBe(`${formUrl}?a=b%20c+d`)
    expect(buildFinapiWebFormUrl(formUrl, { redirectUrl: undefined })).toBe(formUrl)
  })

  it('percent-encodes every value and sends the parameters in a fixed order', () => {
    expect(
      buildFinapiWebFormUrl(formUrl, {
        customerSupportUrl: 'https://shop.example/help',
        abortRedirectUrl: 'https://shop.example/stop',
        redirectUrl: 'https://shop.example/done?state=a b&x=1#top',
        errorRedirectUrl: 'https://shop.example/oops?ü=1',
      }),
    ).toBe(
      `${formUrl}?redirectUrl=https%3A%2F%2Fshop.example%2Fdone%3Fstate%3Da%20b%26x%3D1%23top` +
        '&errorRedirectUrl=https%3A%2F%2Fshop.example%2Foops%3F%C3%BC%3D1' +
        '&abortRedirectUrl=https%3A%2F%2Fshop.example%2Fstop&customerSupportUrl=https%3A%2F%2Fshop.example%2Fhelp',
    )
  })

  it('keeps the query and fragment of the form url as they are, and replaces a parameter that is given again', () => {
    expect(
      buildFinapiWebFormUrl(`${formUrl}?lang=de%2DAT&redirectUrl=https%3A%2F%2Fold.example&x=1+2#f`, { redirectUrl: 'https://new.example/' }),
    ).toBe(`${formUrl}?lang=de%2DAT&x=1+2&redirectUrl=https%3A%2F%2Fnew.example%2F#f`)
  })

  it('accepts plain http for loopback hosts only', () => {
    expect(buildFinapiWebFormUrl('http://127.0.0.1:4010/wf/1', { redirectUrl: 'http://localhost:3000/done' })).toContain('redirectUrl=http%3A')
    expect(buildFinapiWebFormUrl('http://[::1]:4010/wf/1')).toBe('http://[::1]:4010/wf/1')
    expect(refusal(() => buildFinapiWebFormUrl('http://webform-live.finapi.io/wf/1')).argument).toBe('url')
    for (const value of ['http://shop.example/', 'javascript:alert(1)', '/done', '', 'http://127.0.0.1.evil.example/', 'http://localhost.evil.example/']) {
      expect(refusal(() => buildFinapiWebFormUrl(formUrl, { abortRedirectUrl: value })).argument).toBe('abortRedirectUrl')
    }
  })

  it('takes 2048 characters and refuses 2049, naming the longest parameter and no value', () => {
    const base = 'https://shop.example/'
    const fixed = buildFinapiWebFormUrl(formUrl, { redirectUrl: base, errorRedirectUrl: base }).length
    const fits = base + 'a'.repeat(2048 - fixed)
    expect(buildFinapiWebFormUrl(formUrl, { redirectUrl: base, errorRedirectUrl: fits })).toHaveLength(2048)
    const { argument, text } = refusal(() => buildFinapiWebFormUrl(formUrl, { redirectUrl: base, errorRedirectUrl: `${fits}a` }))
    expect(argument).toBe('errorRedirectUrl')
    expect(text).toContain('2049')
    expect(text).not.toContain(formId)
    expect(text).not.toContain('aaaaaaaa')
  })

  it('names the form url when that alone is too long', () => {
    expect(refusal(() => buildFinapiWebFormUrl(`${formUrl}?x=${'b'.repeat(2048)}`)).argument).toBe('url')
  })

  it('never shows the form id in a refusal', () => {
    for (const url of [`ftp://host/${formId}`, formId, `http://shop.example/${formId}`]) {
      expect(refusal(() => buildFinapiWebFormUrl(url)).text).not.toContain(formId)
    }
    expect(refusal(() => buildFinapiWebFormUrl(formUrl, { redirectUrl: 'https://shop.example/\ud800' })).argument).toBe('redirectUrl')
  })

  it('gives back exactly what went in, for any redirect', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true }), fc.webQueryParameters(), (target, query) => {
        const link = new URL(buildFinapiWebFormUrl(`${formUrl}?${query}`, { redirectUrl: target }))
        expect(link.searchParams.get('redirectUrl')).toBe(target)
        expect(link.pathname).toBe(`/wf/${formId}`)
      }),
    )
  })
})
