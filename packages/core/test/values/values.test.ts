import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalString, isInvalidArgumentError, minorUnits, parseDateTime } from '@kit/core'

function refused(call: () => unknown): boolean {
  try {
    call()
    return false
  } catch (error) {
    return isInvalidArgumentError(error)
  }
}

describe('parseDateTime', () => {
  it.each([
    ['2026-03-01T09:30:00Z', '2026-03-01T09:30:00.000Z'],
    ['2026-03-01T09:30:00.Z', '2026-03-01T09:30:00.000Z'],
    ['2026-03-01T09:30:00+00:00', '2026-03-01T09:30:00.000Z'],
    ['2026-03-01T09:30:00+0000', '2026-03-01T09:30:00.000Z'],
    ['2026-03-01T09:30:00.1-0330', '2026-03-01T13:00:00.100Z'],
    ['2026-03-01T00:30:00.123999+01:00', '2026-02-28T23:30:00.123Z'],
    ['2024-02-29T23:59:59.123456789Z', '2024-02-29T23:59:59.123Z'],
    ['0050-01-01T00:00:00Z', '0050-01-01T00:00:00.000Z'],
  ])('reads %s', (text, expected) => {
    expect(parseDateTime(text).toISOString()).toBe(expected)
  })

  it.each([
    '',
    '2026-03-01',
    '2026-03-01T09:30:00',
    '2026-03-01 09:30:00Z',
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T23:60:00Z',
    '2026-01-01T00:00:00.1234567890Z',
    '2026-01-01T00:00:00+24:00',
    '2026-01-01T00:00:00+00:60',
    ' 2026-01-01T00:00:00Z',
    '2026-01-01T00:00:00Z\n',
  ])('refuses %j', (text) => {
    expect(refused(() => parseDateTime(text))).toBe(true)
  })

  it('refuses what is no text', () => {
    expect(refused(() => parseDateTime(1 as unknown as string))).toBe(true)
  })

  it('is the reverse of every ISO text a Date can write', () => {
    fc.assert(
      fc.property(
        fc.date({ noInvalidDate: true, min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z') }),
        (date) => {
          expect(parseDateTime(date.toISOString()).getTime()).toBe(date.getTime())
        },
      ),
    )
  })

  it('either reads a text or refuses it as an argument', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-:TZ+.'.split('')) }), (text) => {
        try {
          return !Number.isNaN(parseDateTime(text).getTime())
        } catch (error) {
          return isInvalidArgumentError(error)
        }
      }),
    )
  })
})

describe('minorUnits', () => {
  it.each([
    ['12.50', 2, 1250n],
    ['12.5', 2, 1250n],
    ['12', 2, 1200n],
    ['-0.05', 2, -5n],
    ['12.500', 2, 1250n],
    ['0.1', 1, 1n],
    [0.1, 2, 10n],
    [1234.56, 2, 123456n],
    [-3, 0, -3n],
    [9007199254740991, 0, 9007199254740991n],
    ['90071992547409930.12', 2, 9007199254740993012n],
  ])('%s with %i digits is %s', (amount, digits, expected) => {
    expect(minorUnits(amount, digits)).toBe(expected)
  })

  it.each([
    ['1.005', 2],
    [1.005, 2],
    ['1e3', 2],
    [1e21, 2],
    [1e-7, 8],
    [Number.NaN, 2],
    [Number.POSITIVE_INFINITY, 2],
    ['1,000.00', 2],
    ['+1', 2],
    ['.5', 2],
    ['5.', 2],
    ['', 2],
    [' 1', 2],
    [Number.MAX_SAFE_INTEGER + 1, 0],
    [Number('90071992547409.93'), 2],
    [4503599627370497, 2],
    ['1', -1],
    ['1', 1.5],
    ['1', 31],
  ])('refuses %s with %s digits', (amount, digits) => {
    expect(refused(() => minorUnits(amount, digits))).toBe(true)
  })

  it('does not repeat the amount in the message', () => {
    expect(() => minorUnits('1234567.891', 2)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('1234567') }))
  })

  it('comes back from its decimal text, as a text and as a number JSON carried', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.integer({ min: 0, max: 30 }), (minor, digits) => {
        expect(minorUnits(decimalString(minor, digits), digits)).toBe(minor)
      }),
    )
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 4 }), (minor, digits) => {
        expect(minorUnits(JSON.parse(decimalString(minor, digits)) as number, digits)).toBe(minor)
      }),
    )
  })
})

describe('decimalString', () => {
  it.each([
    [1250n, 2, '12.50'],
    [-5n, 2, '-0.05'],
    [0n, 2, '0.00'],
    [7n, 0, '7'],
    [-7n, 0, '-7'],
    [1n, 3, '0.001'],
  ])('%s with %i digits is %s', (minor, digits, expected) => {
    expect(decimalString(minor, digits)).toBe(expected)
  })

  it('refuses an impossible number of digits', () => {
    expect(refused(() => decimalString(1n, -1))).toBe(true)
  })

  it.each([12.5, 1e21, 1250, Number.NaN, '1250', undefined])('refuses %j, which is no bigint, instead of writing a wrong amount', (minor) => {
    expect(refused(() => decimalString(minor as unknown as bigint, 2))).toBe(true)
  })
})
