import * as fc from 'fast-check'

const unit = fc.oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0xffff }))

/** Any text JavaScript can hold, lone surrogates included. Much sooner ready than the unit `binary` of fast-check. */
export function anyText(bounds: { minLength?: number; maxLength?: number } = {}): fc.Arbitrary<string> {
  return fc.array(unit, bounds).map((units) => String.fromCharCode(...units))
}
