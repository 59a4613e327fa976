import { createHmac } from 'node:crypto'
import { checkSignatureHeader, signHmac } from '@kit/core/signature'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyText } from './any-text.ts'

const seconds = 1_776_500_000
const now = (): number => seconds * 1000

it('accepts any body that was signed with any of the secrets, text or bytes', async () => {
  const secret = fc.oneof(fc.string({ minLength: 1 }), fc.uint8Array({ minLength: 1 }))
  const body = fc.oneof(anyText(), fc.uint8Array())
  await fc.assert(
    fc.asyncProperty(fc.array(secret, { minLength: 1, maxLength: 3 }), fc.nat(), body, fc.integer({ min: -300, max: 300 }), async (secrets, pick, body, age) => {
      const key = secrets[pick % secrets.length]!
      const first = secrets.findIndex((each) => Buffer.compare(Buffer.from(each as string), Buffer.from(key as string)) === 0)
      const timestamp = seconds - age
      const header = `t=${timestamp},v1=${await signHmac({ secret: key, payload: [`${timestamp}.`, body] })}`
      expect(await checkSignatureHeader({ header, body, secret: secrets, now })).toEqual({ valid: true, secretIndex: first, timestamp })
      expect(await checkSignatureHeader({ header, body: Buffer.from(body as string), secret: key, now })).toMatchObject({ valid: true })
    }),
  )
})

it('throws over no header and no body, and accepts none that was not signed', async () => {
  const piece = fc.oneof(anyText(), fc.constantFrom('t', '=', ',', 'v1', String(seconds), '\0', 'f'.repeat(64)))
  await fc.assert(
    fc.asyncProperty(fc.array(piece), fc.oneof(anyText(), fc.uint8Array()), async (pieces, body) => {
      const check = await checkSignatureHeader({ header: pieces.join(''), body, secret: ['a', 'b'], now })
      expect(check.valid).toBe(false)
    }),
  )
})

it.each<[string, unknown]>([
  ['none', []],
  ['an empty one', ''],
  ['no bytes', new Uint8Array()],
  ['an empty one among others', ['s', '']],
  ['an unset one', undefined],
  ['an unset one among others', ['s', null]],
])('says when there is no secret: %s', async (_name, secret) => {
  const mac = createHmac('sha256', '').update(`${seconds}.x`).digest('hex')
  const check = await checkSignatureHeader({ header: `t=${seconds},v1=${mac}`, body: 'x', secret: secret as string, now })
  expect(check).toEqual({ valid: false, reason: 'no_secret' })
})

it.each([null, undefined, ''])('says when the header %j is missing', async (header) => {
  expect(await checkSignatureHeader({ header, body: 'x', secret: 's', now })).toEqual({ valid: false, reason: 'missing_header' })
})

it.each(['x', 'v1=ab', 't=,v1=ab', `t=${seconds}`, `t=${seconds},v0=ab`])('says when the header %j is malformed', async (header) => {
  expect(await checkSignatureHeader({ header, body: 'x', secret: 's', now })).toEqual({ valid: false, reason: 'malformed_header' })
})

it('takes the clock of the system and five minutes unless told', async () => {
  const signed = async (timestamp: number) => {
    const header = `t=${timestamp},v1=${await signHmac({ secret: 's', payload: `${timestamp}.x` })}`
    return (more: { toleranceSeconds?: number }) => checkSignatureHeader({ header, body: 'x', secret: 's', ...more })
  }
  const fresh = await signed(Math.floor(Date.now() / 1000))
  expect(await fresh({})).toMatchObject({ valid: true })
  expect(await fresh({ toleranceSeconds: Number.NaN })).toMatchObject({ valid: false, reason: 'stale' })
  const old = await signed(Math.floor(Date.now() / 1000) - 400)
  expect(await old({})).toMatchObject({ valid: false, reason: 'stale' })
  expect(await old({ toleranceSeconds: 4_000 })).toMatchObject({ valid: true })
})

it('looks at the time only when the rest is right, and says how far it is off', async () => {
  const sign = (time: number | string) => createHmac('sha256', 's').update(`${time}.x`).digest('hex')
  const check = (time: number, mac: string) => checkSignatureHeader({ header: `t=${time},v1=${mac}`, body: 'x', secret: 's', now })
  expect(await check(seconds - 301, sign(seconds - 301))).toEqual({ valid: false, reason: 'stale', ageSeconds: 301 })
  expect(await check(seconds + 301, sign(seconds + 301))).toEqual({ valid: false, reason: 'stale', ageSeconds: -301 })
  expect(await check(seconds - 301, sign(seconds))).toEqual({ valid: false, reason: 'no_match' })
})
