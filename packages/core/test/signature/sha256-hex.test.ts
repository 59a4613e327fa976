import { createHash } from 'node:crypto'
import { runInNewContext } from 'node:vm'
import { sha256Hex } from '@kit/core/signature'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('sha256Hex', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('of %j is the published one', async (text, hex) => {
    expect(await sha256Hex(text)).toBe(hex)
    expect(await sha256Hex(new TextEncoder().encode(text))).toBe(hex)
  })

  it('is that of Node for any text and any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array()), async (data) => {
        expect(await sha256Hex(data)).toBe(createHash('sha256').update(data).digest('hex'))
      }),
    )
  })

  it('takes the part a view shows, and bytes of another realm', async () => {
    const whole = new TextEncoder().encode('xabcx')
    expect(await sha256Hex(whole.subarray(1, 4))).toBe(await sha256Hex('abc'))
    expect(await sha256Hex(runInNewContext('Uint8Array.of(97, 98, 99)') as Uint8Array)).toBe(await sha256Hex('abc'))
  })

  it('is that of the bytes at the call, whatever becomes of the buffer', async () => {
    const bytes = new TextEncoder().encode('abc')
    const pending = sha256Hex(bytes)
    bytes.fill(0)
    expect(await pending).toBe(await sha256Hex('abc'))
  })
})
