import nodeCrypto, { createHmac } from 'node:crypto'
import { constantTimeEqual, signHmac, signUrlToken, verifyHmac, verifyUrlToken } from '@kit/core/signature'
import * as fc from 'fast-check'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { hmacSha256 as nodeHmac } from '../../src/internal/hmac/node.ts'
import { hmacSha256 as webHmac } from '../../src/internal/hmac/web.ts'
import { anyText } from './any-text.ts'

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
const repeated = (value: number, times: number) => new Uint8Array(times).fill(value)

// RFC 4231, section 4 (the fifth case is about a truncated output).
const rfc4231 = [
  {
    name: 'case 1',
    secret: repeated(0x0b, 20),
    payload: 'Hi There',
    mac: 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
  },
  {
    name: 'case 2, a secret shorter than the digest',
    secret: 'Jefe',
    payload: 'what do ya want for nothing?',
    mac: '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  },
  {
    name: 'case 3, bytes',
    secret: repeated(0xaa, 20),
    payload: repeated(0xdd, 50),
    mac: '773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe',
  },
  {
    name: 'case 4',
    secret: bytes('0102030405060708090a0b0c0d0e0f10111213141516171819'),
    payload: repeated(0xcd, 50),
    mac: '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b',
  },
  {
    name: 'case 6, a secret longer than a block',
    secret: repeated(0xaa, 131),
    payload: 'Test Using Larger Than Block-Size Key - Hash Key First',
    mac: '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
  },
  {
    name: 'case 7, both long',
    secret: repeated(0xaa, 131),
    payload:
      'This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm.',
    mac: '9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2',
  },
]

// NIST, "Examples with Intermediate Values", HMAC_SHA256 (FIPS 198-1): the key is as long as a block, shorter, longer.
const fips198 = [
  { length: 64, text: 'Sample message for keylen=blocklen', mac: '8bb9a1db9806f20df7f77b82138c7914d174d59e13dc4d0169c9057b133e1d62' },
  { length: 32, text: 'Sample message for keylen<blocklen', mac: 'a28cf43130ee696a98f14a37678b56bcfcbdd9e5cf69717fecf5480f0ebdf790' },
  { length: 100, text: 'Sample message for keylen=blocklen', mac: 'bdccb6c72ddeadb500ae768386cb38cc41c63dbb0878ddb9c7a38a431b78378d' },
]

describe.each([
  ['node', nodeHmac],
  ['web', webHmac],
])('#hmac, %s branch', (_name, hmac) => {
  it.each(rfc4231)('gives the value of RFC 4231 $name', async ({ secret, payload, mac }) => {
    expect(await hmac(secret, payload)).toBe(mac)
  })

  it.each(fips198)('gives the FIPS 198 example value for a key of $length bytes', async ({ length, text, mac }) => {
    const secret = Uint8Array.from({ length }, (_, index) => index)
    expect(await hmac(secret, text)).toBe(mac)
  })

  it('signs parts as if they were joined', async () => {
    expect(await hmac('k', ['1700000000.', new TextEncoder().encode('{"ñ":1}')])).toBe(await hmac('k', '1700000000.{"ñ":1}'))
  })

  it('does not take a changed secret for the one it has kept', async () => {
    const secret = bytes('0102')
    const first = await hmac(secret, 'x')
    secret[0] = 9
    expect(await hmac(secret, 'x')).not.toBe(first)
    expect(await hmac(bytes('0102'), 'x')).toBe(first)
    expect(await hmac('1,2', 'x')).not.toBe(first)
    for (const text of ['b1,2', 'object1,2', 'string1,2']) expect(await hmac(text, 'x')).not.toBe(first)
  })

  it('stays right when more secrets are in use than it keeps, and with concurrent callers', async () => {
    const secrets = Array.from({ length: 100 }, (_, index) => `secret-${index % 50}`)
    const macs = await Promise.all(secrets.map(async (secret) => hmac(secret, 'payload')))
    expect(macs).toEqual(secrets.map((secret) => createHmac('sha256', secret).update('payload').digest('hex')))
  })

  it('works out a secret once, for text and for bytes', async () => {
    const imported = vi.spyOn(crypto.subtle, 'importKey')
    const hashed = vi.spyOn(nodeCrypto, 'hash')
    onTestFinished(() => void vi.restoreAllMocks())
    const steps = async (secret: string | Uint8Array): Promise<number> => {
      const before = imported.mock.calls.length + hashed.mock.calls.length
      await hmac(secret, 'x')
      return imported.mock.calls.length + hashed.mock.calls.length - before
    }
    const name = `a secret that is longer than the 64 bytes a block of the hash has, ${Math.random()}`
    for (const secret of [name, new TextEncoder().encode(`${name} as bytes`)]) {
      const first = await steps(secret)
      const others = Array.from({ length: 100 }, (_, index) => `${name} ${index}`)
      expect([await steps(secret), await steps(others[0]!), await steps(secret)], 'kept beside another').toEqual([first - 1, first, first - 1])
      for (const other of secret === name ? others : others.map((other) => new TextEncoder().encode(other))) await hmac(other, 'x')
      expect(await steps(secret), 'forgotten after many others: memory is bounded').toBe(first)
    }
  })

  it('reads the payload before it returns, so a caller may reuse its buffer', async () => {
    const payload = bytes('010203')
    const pending = hmac(`fresh-${Math.random()}`, payload)
    const again = hmac('k', payload)
    payload.fill(0)
    await pending
    expect(await again).toBe(createHmac('sha256', 'k').update(bytes('010203')).digest('hex'))
  })

  it('handles payloads around and above its kept buffer', async () => {
    for (const size of [0, 1, 10_900, 10_902, 32_703, 32_704, 32_705, 40_000, 1_048_576]) {
      const text = 'é'.repeat(size / 2)
      expect(await hmac('k', text)).toBe(createHmac('sha256', 'k').update(text).digest('hex'))
      const lone = `\ud800${'x'.repeat(size)}\udc00`
      expect(await hmac('\ud800', ['é\ud83d', lone])).toBe(
        createHmac('sha256', Buffer.from('\ud800')).update(Buffer.from('é\ud83d')).update(Buffer.from(lone)).digest('hex'),
      )
      const data = new Uint8Array(size).fill(7)
      expect(await hmac('k', [data, '!'])).toBe(createHmac('sha256', 'k').update(data).update('!').digest('hex'))
    }
  })
})

describe('#hmac, web branch', () => {
  it('keeps no key that could be exported', async () => {
    const imported = vi.spyOn(crypto.subtle, 'importKey')
    onTestFinished(() => void vi.restoreAllMocks())
    await webHmac(`kept ${Math.random()}`, 'x')
    const key = (await imported.mock.results[0]!.value) as CryptoKey
    expect([key.extractable, key.usages]).toEqual([false, ['sign']])
  })
})

const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), anyText({ maxLength: 200 }))
const part = fc.oneof(text, fc.uint8Array({ maxLength: 200 }))
const key = part.filter((each) => each.length > 0)
const payloads = fc.oneof(part, fc.array(part, { maxLength: 4 }))

describe('#hmac, both branches', () => {
  it('give the value of node:crypto for the same generated secrets and payloads', async () => {
    await fc.assert(
      fc.asyncProperty(key, payloads, async (secret, payload) => {
        const reference = createHmac('sha256', typeof secret === 'string' ? new TextEncoder().encode(secret) : secret)
        for (const piece of [payload].flat()) reference.update(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece)
        const expected = reference.digest('hex')
        expect(await nodeHmac(secret, payload)).toBe(expected)
        expect(await webHmac(secret, payload)).toBe(expected)
      }),
      { numRuns: 300 },
    )
  })
})

const secret = fc.string({ minLength: 1, maxLength: 100 })

describe('verifyHmac', () => {
  it('accepts what signHmac made, and says which secret matched', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(secret, { minLength: 1, maxLength: 4 }), fc.nat(), part, async (secrets, pick, payload) => {
        const secretIndex = pick % secrets.length
        const signature = await signHmac({ secret: secrets.at(secretIndex) ?? '', payload })
        expect(await verifyHmac({ secrets, payload, signatures: ['00', signature, ''] })).toEqual({ secretIndex })
      }),
    )
  })

  it('gives the first of several matching secrets', async () => {
    const signatures = [await signHmac({ secret: 'b', payload: 'x' }), await signHmac({ secret: 'a', payload: 'x' })]
    expect(await verifyHmac({ secrets: ['z', 'a', 'b', 'a'], payload: 'x', signatures })).toEqual({ secretIndex: 1 })
  })

  it('refuses every truncated, extended or altered signature', async () => {
    const payload = '1700000000.{}'
    const good = await signHmac({ secret: 's', payload })
    const refused = async (signature: string) => expect(await verifyHmac({ secrets: ['s'], payload, signatures: [signature] })).toBeUndefined()
    for (let end = 0; end < good.length; end++) await refused(good.slice(0, end))
    for (let index = 0; index < good.length; index++) {
      await refused(good.slice(0, index) + (good[index] === '0' ? '1' : '0') + good.slice(index + 1))
      await refused(good.slice(0, index) + String.fromCharCode(good.charCodeAt(index) + 256) + good.slice(index + 1))
    }
    for (const signature of [`${good}0`, good + good, ` ${good}`, good.toUpperCase(), good.slice(32) + good.slice(0, 32)]) await refused(signature)
  })

  it('refuses every altered payload', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.nat(), fc.integer({ min: 1, max: 255 }), async (payload, at, mask) => {
        const signatures = [await signHmac({ secret: 's', payload })]
        const altered = payload.map((byte, index) => (index === at % payload.length ? byte ^ mask : byte))
        expect(await verifyHmac({ secrets: ['s'], payload: altered, signatures })).toBeUndefined()
        expect(await verifyHmac({ secrets: ['s'], payload: payload.subarray(1), signatures })).toBeUndefined()
      }),
    )
  })

  it('compares every signature with every secret, to the end', async () => {
    const good = await signHmac({ secret: 's', payload: 'x' })
    for (const wrong of [good.replace(/^./, (digit) => (digit === '0' ? '1' : '0')), good.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'))]) {
      const looks: number[] = []
      const spied = Object.assign(Object(wrong), { charCodeAt: (at: number) => (looks.push(at), wrong.charCodeAt(at)) }) as string
      expect(await verifyHmac({ secrets: ['s', 't'], payload: 'x', signatures: [good, spied] })).toEqual({ secretIndex: 0 })
      expect(looks).toEqual([...Array(64).keys(), ...Array(64).keys()])
    }
  })

  it('never throws over a signature, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text), async (signatures) => {
        expect(await verifyHmac({ secrets: ['s', 'é'], payload: 'x', signatures })).toBeUndefined()
      }),
    )
  })

  it.each([[[]], [['']], [['ok', '']], [[undefined as unknown as string]], [[new Uint8Array()]]])(
    'refuses to work with the secrets %j, instead of accepting what anybody can sign',
    async (secrets) => {
      const refusal = { code: 'invalid_argument', argument: 'secrets', message: expect.stringContaining('is it set?') as string }
      await expect(verifyHmac({ secrets, payload: 'x', signatures: ['y'] })).rejects.toMatchObject(refusal)
    },
  )
})

describe('constantTimeEqual', () => {
  it('agrees with === on texts and with the bytes', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(constantTimeEqual(a, b)).toBe(a === b)
        expect(constantTimeEqual(a, a)).toBe(true)
        expect(constantTimeEqual(a + b, a)).toBe(b === '')
        expect(constantTimeEqual(a, a + b)).toBe(b === '')
      }),
    )
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
        expect(constantTimeEqual(a, b)).toBe(Buffer.compare(a, b) === 0)
        expect(constantTimeEqual(a, Uint8Array.from(a))).toBe(true)
      }),
    )
  })

  it('sees a repeated text as different, and text as different from bytes', () => {
    expect(constantTimeEqual('abab', 'ab')).toBe(false)
    expect(constantTimeEqual('ab', 'abab')).toBe(false)
    expect(constantTimeEqual('', '')).toBe(true)
    expect(constantTimeEqual('', 'a')).toBe(false)
    expect(constantTimeEqual('a', '')).toBe(false)
    expect(constantTimeEqual('\0', '')).toBe(false)
    expect(constantTimeEqual('a', new TextEncoder().encode('a'))).toBe(false)
  })

  it('looks at every unit of what was given, wherever the first difference is', () => {
    const reads = (given: string) => {
      let count = 0
      const counted = { length: given.length, charCodeAt: (index: number) => (count++, given.charCodeAt(index)) }
      const spy = new Proxy(new Uint8Array(given.length), {
        get: (target, key) => (key === 'length' ? counted.length : typeof key === 'string' ? counted.charCodeAt(Number(key)) : Reflect.get(target, key)),
      })
      constantTimeEqual(spy, new TextEncoder().encode('secret'))
      return count
    }
    expect([reads('secret'), reads('Xecret'), reads('secreX')]).toEqual([6, 6, 6])
    expect(reads('secretsecret')).toBe(12)
  })
})

describe('URL tokens', () => {
  it('is the base64url form of the HMAC over purpose, NUL and reference', async () => {
    const token = await signUrlToken({ secret: 's', purpose: 'wait', reference: 'w_1' })
    expect(token).toBe(createHmac('sha256', 's').update('wait\0w_1').digest('base64url'))
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(await verifyUrlToken({ secrets: ['new', 's'], purpose: 'wait', reference: 'w_1', token })).toEqual({ secretIndex: 1 })
  })

  it('gives the first secret that fits', async () => {
    const given = { purpose: 'wait', reference: 'w_1' }
    const token = await signUrlToken({ secret: 's', ...given })
    expect(await verifyUrlToken({ secrets: ['s', 'new', 's'], ...given, token })).toEqual({ secretIndex: 0 })
  })

  it('never fits another purpose, reference or secret', async () => {
    await fc.assert(
      fc.asyncProperty(secret, text, text, text, text, async (key, purpose, reference, otherPurpose, otherReference) => {
        fc.pre(!purpose.includes('\0') && !otherPurpose.includes('\0'))
        // A lone surrogate has no UTF-8 form of its own.
        fc.pre(!/\p{Surrogate}/u.test(purpose + '|' + reference + '|' + otherPurpose + '|' + otherReference))
        const token = await signUrlToken({ secret: key, purpose, reference })
        const same = purpose === otherPurpose && reference === otherReference
        const match = await verifyUrlToken({ secrets: [key], purpose: otherPurpose, reference: otherReference, token })
        expect(match).toEqual(same ? { secretIndex: 0 } : undefined)
        expect(await verifyUrlToken({ secrets: [`${key}!`], purpose, reference, token })).toBeUndefined()
      }),
    )
  })

  it.each([
    ['null', null],
    ['undefined', undefined],
    ['an empty text', ''],
    ['garbage', 'garbage'],
    ['an emoji', '💥'],
    ['a long text', 'x'.repeat(100_000)],
  ])('takes %s for no match', async (_name, token) => {
    expect(await verifyUrlToken({ secrets: ['s'], purpose: 'wait', reference: 'w_1', token })).toBeUndefined()
  })

  it('refuses a NUL in the purpose, no secret and an empty secret', async () => {
    const refusal = (argument: string, words: string) => {
      return { code: 'invalid_argument', argument, message: expect.stringContaining(words) as string }
    }
    const given = { purpose: 'a', reference: 'c' }
    await expect(signUrlToken({ secret: 's', purpose: 'a\0b', reference: 'c' })).rejects.toMatchObject(refusal('purpose', 'NUL'))
    for (const secret of ['', undefined as unknown as string]) {
      await expect(signUrlToken({ secret, ...given })).rejects.toMatchObject(refusal('secret', 'is it set?'))
    }
    await expect(verifyUrlToken({ secrets: [], ...given, token: null })).rejects.toMatchObject(refusal('secrets', 'At least one'))
    await expect(verifyUrlToken({ secrets: ['s', ''], ...given, token: null })).rejects.toMatchObject(refusal('secret', 'is it set?'))
  })
})
