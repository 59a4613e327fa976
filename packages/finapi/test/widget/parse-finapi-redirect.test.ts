import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInvalidArgumentError } from '@kit/core'
import { parseFinapiRedirect } from '@kit/finapi/widget'

describe('parseFinapiRedirect', () => {
  it('gives the parameters and the state', () => {
    const { parameters, state } = parseFinapiRedirect('https://shop.example/done?state=4%202&x=1&x=2')
    expect({ ...parameters }).toEqual({ state: '4 2', x: '1' })
    expect(state).toBe('4 2')
  })

  it('reads the state from a parameter of your choice and from a URL object', () => {
    expect(parseFinapiRedirect(new URL('https://shop.example/?order=7'), { stateParameter: 'order' }).state).toBe('7')
    expect(parseFinapiRedirect('https://shop.example/').state).toBeUndefined()
  })

  it('is not fooled by names of object members', () => {
    const { parameters, state } = parseFinapiRedirect('https://shop.example/?__proto__=x&toString=y', { stateParameter: 'constructor' })
    expect(state).toBeUndefined()
    expect(Object.keys(parameters).sort()).toEqual(['__proto__', 'toString'])
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })

  it('refuses what is no URL without showing it', () => {
    let thrown: unknown
    try {
      parseFinapiRedirect('/done?state=secret-state')
    } catch (error) {
      thrown = error
    }
    expect(isInvalidArgumentError(thrown)).toBe(true)
    expect(JSON.stringify(thrown) + String(thrown)).not.toContain('secret-state')
  })

  it('reads any query', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })), (parameters) => {
        const expected = Object.entries(parameters)
        const query = new URLSearchParams(expected).toString()
        expect(new Map(Object.entries(parseFinapiRedirect(`https://shop.example/?${query}`).parameters))).toEqual(new Map(expected))
      }),
    )
  })
})
