import { parseSignatureHeader } from '@kit/core/signature'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from './any-text.ts'

describe('parseSignatureHeader', () => {
  it.each([
    ['t=1700000000,v1=abc', { timestamp: 1_700_000_000, signatures: ['abc'] }],
    ['v1=abc,t=1', { timestamp: 1, signatures: ['abc'] }],
    [' t = 1 , v1 = abc ', { timestamp: 1, signatures: ['abc'] }],
    ['t=1,v1=a,v1=b,v1=c', { timestamp: 1, signatures: ['a', 'b', 'c'] }],
    ['t=1,v1=ab==', { timestamp: 1, signatures: ['ab=='] }],
    ['t=1,v0=old,v2=new,v1=abc,xyz', { timestamp: 1, signatures: ['abc'] }],
    ['t=1,V1=abc,v11=def', { timestamp: 1, signatures: [] }],
    ['t=1', { timestamp: 1, signatures: [] }],
    ['t=0,,,', { timestamp: 0, signatures: [] }],
    [',t=1,v1=a,', { timestamp: 1, signatures: ['a'] }],
    ['t=1,v1=a,t,v1,tx,v1x,=', { timestamp: 1, signatures: ['a'] }],
    ['t=1,t=2,v1=a', { timestamp: 2, signatures: ['a'] }],
  ])('reads %j', (header, parsed) => {
    expect(parseSignatureHeader(header)).toEqual(parsed)
  })

  it.each(['', 'v1=abc', 't,v1=abc', 't=,v1=abc', 't=NaN,v1=abc', 't=-1,v1=a', 't=1.5,v1=a', 't=1e3,v1=a', 't=0x10,v1=a', 't=١,v1=a', 'T=1,v1=a', '=1', 't==1'])(
    'takes %j for malformed',
    (header) => {
      expect(parseSignatureHeader(header)).toBeUndefined()
    },
  )

  it.each([',', '=', 't', 't=', 'v1=,', ' ', '1'])('reads a megabyte of %j', (piece) => {
    // Reading that took the square of the length would not end before the time-out.
    expect(parseSignatureHeader(piece.repeat(1_000_000 / piece.length))).toBeUndefined()
  })

  it('reads another scheme when asked', () => {
    expect(parseSignatureHeader('t=1,v1=a,v2=b', 'v2')).toEqual({ timestamp: 1, signatures: ['b'] })
  })

  it('never throws, and only ever gives a whole timestamp and the texts behind v1=', () => {
    const piece = fc.oneof(anyText(), fc.constantFrom('t', '=', ',', 'v1', ' ', '1700000000', 'NaN', '\0'))
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const parsed = parseSignatureHeader(pieces.join(''))
        if (parsed === undefined) return
        expect(parsed.timestamp).toBeGreaterThanOrEqual(0)
        expect(Number.isNaN(parsed.timestamp)).toBe(false)
        for (const signature of parsed.signatures) expect(pieces.join('')).toContain(signature)
      }),
      { numRuns: 500 },
    )
  })

  it('gives back what was written, in any order, with unknown schemes between', () => {
    const hex = fc.stringMatching(/^[0-9a-f]{64}$/)
    fc.assert(
      fc.property(fc.nat(), fc.array(hex), fc.array(fc.stringMatching(/^v[02-9]=[^,]*$/)), (timestamp, signatures, noise) => {
        const header = [...noise, ...signatures.map((signature) => `v1=${signature}`), `t=${timestamp}`, ...noise].join(', ')
        expect(parseSignatureHeader(header)).toEqual({ timestamp, signatures })
      }),
    )
  })
})
