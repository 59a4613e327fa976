import { createHmac } from 'node:crypto'
import { isWebhookParseError, isWebhookVerificationError } from '@kit/core'
import { verifyFintocWebhook as verifyOnNode } from '@kit/fintoc/webhooks'
import * as fc from 'fast-check'
import { afterAll, expect, it, vi } from 'vitest'
import * as web from '../../../core/src/internal/hmac/web.ts'
import { readFixture } from '../fixtures.ts'

type Verify = typeof verifyOnNode
type Input = Parameters<Verify>[0]
type Options = Parameters<Verify>[1]

const NODE = '../../../core/src/internal/hmac/node.ts'
const nowSeconds = 1_776_500_000
const runs = 10_000

/** The same function once more, over WebCrypto as in a browser or a worker. */
async function loadWebVerify(): Promise<Verify> {
  vi.resetModules()
  vi.doMock(NODE, () => web)
  return (await import('@kit/fintoc/webhooks')).verifyFintocWebhook
}

afterAll(() => {
  vi.doUnmock(NODE)
  vi.resetModules()
})

const fixture = readFixture('link.credentials_changed')
const json = (data: unknown): string => JSON.stringify({ id: 'evt_1', type: 'refund.succeeded', data })
const text = fc.oneof(
  fc.constantFrom(fixture, '', '{}', '\0', '\uFEFF{}', json({ name: 'Peña \u{1F600}' }), json({}).repeat(700)),
  fc.string({ unit: 'grapheme', maxLength: 60 }).map((name) => json({ name })),
  // Lone surrogates and NUL as they are, not escaped.
  fc.string({ unit: 'binary', maxLength: 60 }).map((name) => json({}).replace('{}', `{"name":"${name}"}`)),
  fc.string({ unit: 'binary', maxLength: 300 }),
)
const body = fc.oneof(text, text.map((each) => new TextEncoder().encode(each)), fc.uint8Array({ maxLength: 300 }))
const secret = fc.oneof(fc.constantFrom('whsec_a', 'whsec_b', 'ñ', '\ud800', 'k'.repeat(65)), fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }))

const cases = fc.record({
  body,
  secrets: fc.array(secret, { minLength: 1, maxLength: 3 }),
  signedWith: fc.oneof({ weight: 4, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: secret }),
  age: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(0, 1, -1, 299, 300, 301, -299, -300, -301) }, { weight: 1, arbitrary: fc.integer() }),
  milliseconds: fc.constantFrom(0, 1, 499, 999),
  toleranceSeconds: fc.constantFrom(undefined, undefined, 300, 0, Infinity),
  stale: fc.constantFrom(undefined, undefined, undefined, 'accept' as const, 'refuse' as const),
  flip: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.tuple(fc.nat(), fc.nat(7)) }),
  header: fc.constantFrom('plain', 'plain', 'plain', 'first of two', 'last of three', 'spaced', 'upper case', 'cut', 'one bit off', 'v0', 'no time', 'later time', 'twice the time'),
})
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never

function headerOf(kind: Case['header'], time: number, mac: string): string {
  const wrong = 'f'.repeat(64)
  switch (kind) {
    case 'first of two':
      return `t=${time},v1=${mac},v1=${wrong}`
    case 'last of three':
      return `t=${time},v1=${wrong},v1=,v1=${mac}`
    case 'spaced':
      return ` v1 = ${mac} , t = ${time} ,`
    case 'upper case':
      return `t=${time},v1=${mac.toUpperCase()}`
    case 'cut':
      return `t=${time},v1=${mac.slice(0, -1)}`
    case 'one bit off':
      return `t=${time},v1=${mac.slice(0, -1)}${(Number.parseInt(mac.slice(-1), 16) ^ 1).toString(16)}`
    case 'v0':
      return `t=${time},v0=${mac}`
    case 'no time':
      return `v1=${mac}`
    case 'later time':
      return `t=${time + 1},v1=${mac}`
    case 'twice the time':
      return `t=${time - 5},t=${time},v1=${mac}`
    default:
      return `t=${time},v1=${mac}`
  }
}

function requestOf({ body: sent, secrets, signedWith, age, flip, header }: Case): Input {
  const time = Math.max(0, nowSeconds - age)
  const key = typeof signedWith === 'number' ? secrets[signedWith % secrets.length]! : signedWith
  const mac = createHmac('sha256', Buffer.from(key)).update(`${time}.`).update(Buffer.from(sent as string)).digest('hex')
  let arrived = sent
  if (flip !== undefined && sent.length > 0) {
    const bytes = Uint8Array.from(Buffer.from(sent as string))
    bytes[flip[0] % bytes.length]! ^= 1 << flip[1]
    arrived = bytes
  }
  return { body: arrived, headers: { 'fintoc-signature': headerOf(header, time, mac) } }
}

async function verdict(verify: Verify, input: Input, options: Options): Promise<{ tag: string; event?: unknown; message?: string }> {
  try {
    const event = await verify(input, options)
    return { tag: 'accepted', event }
  } catch (error) {
    if (isWebhookVerificationError(error) || isWebhookParseError(error)) return { tag: error.reason, message: error.message }
    throw error
  }
}

it(`gives the same verdict over node:crypto and over WebCrypto on the same ${runs} generated cases`, { timeout: 120_000 }, async () => {
  const verifyOnWeb = await loadWebVerify()
  expect(verifyOnWeb).not.toBe(verifyOnNode)
  const sign = vi.spyOn(crypto.subtle, 'sign')
  const tags = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(cases, async (each) => {
      const input = requestOf(each)
      const options: Options = {
        secret: each.secrets,
        toleranceSeconds: each.toleranceSeconds,
        stale: each.stale,
        now: () => nowSeconds * 1000 + each.milliseconds,
      }
      const onNode = await verdict(verifyOnNode, input, options)
      const signed = sign.mock.calls.length
      expect(await verdict(verifyOnWeb, input, options)).toStrictEqual(onNode)
      if (onNode.tag !== 'malformed_header') expect(sign.mock.calls.length).toBe(signed + each.secrets.length)
      sign.mockClear()
      tags.set(onNode.tag, (tags.get(onNode.tag) ?? 0) + 1)
    }),
    { numRuns: runs, seed: 20_261_122 },
  )
  sign.mockRestore()
  // Every verdict is there, and not by accident.
  for (const tag of ['accepted', 'no_match', 'stale', 'malformed_header', 'not_json', 'not_an_event']) expect(tags.get(tag) ?? 0, tag).toBeGreaterThan(runs / 200)
})

it('over WebCrypto checks the bytes there were at the call, with every secret', async () => {
  const verifyOnWeb = await loadWebVerify()
  const bytes = new TextEncoder().encode(fixture)
  const { headers } = requestOf({ body: fixture, secrets: ['whsec_b'], signedWith: 0, age: 0, flip: undefined, header: 'plain' } as Case)
  const pending = verifyOnWeb({ body: bytes, headers }, { secret: ['whsec_a', 'whsec_b', 'whsec_c'], now: () => nowSeconds * 1000 })
  bytes.fill(0)
  expect((await pending).verification.secretIndex).toBe(1)
})
