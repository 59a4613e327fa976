import { checkBelvoAuthorization } from '@kit/belvo/webhooks'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('checkBelvoAuthorization', () => {
  it.each([
    ['Bearer a', 'Bearer a', { valid: true, secretIndex: 0 }],
    [' Bearer a ', ['Bearer b', 'Bearer a', 'Bearer a'], { valid: true, secretIndex: 1 }],
    ['Bearer b', 'Bearer a', { valid: false, reason: 'no_match' }],
    ['Bearer a, Bearer a', 'Bearer a', { valid: false, reason: 'no_match' }],
    [undefined, 'Bearer a', { valid: false, reason: 'missing_header' }],
    [null, 'Bearer a', { valid: false, reason: 'missing_header' }],
    ['  ', 'Bearer a', { valid: false, reason: 'missing_header' }],
    ['', '', { valid: false, reason: 'no_secret' }],
    ['', [], { valid: false, reason: 'no_secret' }],
    ['Bearer a', ['Bearer a', ''], { valid: false, reason: 'no_secret' }],
  ])('%j with %j', (header, authorization, found) => {
    expect(checkBelvoAuthorization({ header, authorization })).toStrictEqual(found)
  })

  it('throws nothing, whatever an unset variable gives it', () => {
    for (const authorization of [undefined, null, 5, [undefined], {}] as unknown as string[]) {
      expect(checkBelvoAuthorization({ header: 'Bearer a', authorization })).toStrictEqual({ valid: false, reason: 'no_secret' })
    }
  })

  it('accepts exactly the values that were given', () => {
    const value = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('Bearer a', 'Bearer b', 'Bearer aa')).filter((one) => one.trim() === one)
    fc.assert(
      fc.property(value, fc.array(value, { minLength: 1, maxLength: 4 }), (header, authorization) => {
        const secretIndex = authorization.indexOf(header)
        const found = checkBelvoAuthorization({ header, authorization })
        expect(found).toStrictEqual(secretIndex < 0 ? { valid: false, reason: 'no_match' } : { valid: true, secretIndex })
      }),
      { numRuns: 5000 },
    )
  })
})
