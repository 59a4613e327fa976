import { createHmac } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isInvalidArgumentError, isWebhookParseError, isWebhookVerificationError } from '@kit/core'
import { parseFintocWebhook, verifyFintocWebhook } from '@kit/fintoc/webhooks'
import type { VerifyFintocWebhookOptions } from '@kit/fintoc/webhooks'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examples, headers, readFixture, secret, signature, signedAt } from '../fixtures.ts'

const now = () => signedAt * 1000
const body = readFixture('link.credentials_changed')
const bytes = new TextEncoder().encode(body)

type Input = Parameters<typeof verifyFintocWebhook>[0]

async function refusal(input: unknown, options: Partial<VerifyFintocWebhookOptions> = {}): Promise<{ reason: string; message: string }> {
  try {
    await verifyFintocWebhook(input as Input, { secret, now, ...options })
  } catch (error) {
    if (isWebhookVerificationError(error) || isWebhookParseError(error)) {
      const text = `${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`
      for (const sensitive of [secret, signature(body), 'link_Zp3VwXk90cTqLmRb', '765432109']) expect(text).not.toContain(sensitive)
      expect(error.provider).toBe('fintoc')
      return { reason: error.reason, message: error.message }
    }
    throw error
  }
  throw new Error('the webhook was accepted')
}

const reasonOf = async (input: unknown, options?: Partial<VerifyFintocWebhookOptions>) => (await refusal(input, options)).reason

describe('verifyFintocWebhook accepts', () => {
  it('a fixed vector', async () => {
    const fixed =
      '{"id":"evt_vector","object":"event","type":"link.credentials_changed","mode":"test","created_at":"2026-04-18T08:13:20.000Z","data":{"id":"link_vector"}}'
    // printf '1776500000.%s' "$body" | openssl dgst -sha256 -hmac whsec_kit_7f3c1d9a5b2e4860
    const hex = 'ed1d21bfca952e3a1dcd6c2b56cbb0b2d826b1710f078845656bccd4d5ad6755'
    expect(hex).toBe(signature(fixed))
    const event = await verifyFintocWebhook({ body: fixed, headers: { 'Fintoc-Signature': `t=1776500000,v1=${hex}` } }, { secret, now })
    expect(event).toMatchObject({ id: 'evt_vector', subject: { kind: 'link', id: 'link_vector' } })
  })

  it('text, bytes, a Buffer and a Request', async () => {
    const inputs: Input[] = [
      { body, headers: headers(body) },
      { body: bytes, headers: new Headers(headers(body)) },
      { body: Buffer.from(body), headers: { 'FINTOC-SIGNATURE': Object.values(headers(body)).slice(-1) } },
      new Request('https://app.example.com/webhooks', { method: 'POST', body, headers: headers(body) }),
    ]
    for (const input of inputs) {
      const event = await verifyFintocWebhook(input, { secret, now })
      expect(event.verification).toStrictEqual({ scheme: 'hmac', secretIndex: 0, timestamp: signedAt })
      expect(event.id).toBe('evt_QkT7mWz04bRnL')
    }
  })

  it('every fixture, the unknown type too', async () => {
    const names = readdirSync(new URL('../fixtures/', import.meta.url)).map((file) => file.replace(/\.json$/, ''))
    expect(names.length).toBeGreaterThan(50)
    for (const text of [...names.map(readFixture), body.replace('link.credentials_changed', 'link.levitated')]) {
      const event = await verifyFintocWebhook({ body: text, headers: headers(text) }, { secret, now })
      expect(event).toStrictEqual({ ...(await parseFintocWebhook(text)), verification: { scheme: 'hmac', secretIndex: 0, timestamp: signedAt } })
      expect(event.known).toBe(!text.includes('levitated'))
    }
  })

  it('spaces, unknown schemes, several v1 and any order of the header', async () => {
    const good = signature(body)
    const bad = 'f'.repeat(64)
    for (const header of [
      ` t = ${signedAt} , v1 = ${good} `,
      `v1=${good},t=${signedAt}`,
      `t=${signedAt},v0=${bad},v1=${good},v2=a=b=c`,
      `t=${signedAt},v1=${bad},v1=${good}`,
      `t=${signedAt},v1=${good},v1=${bad},v1=`,
    ]) {
      await expect(verifyFintocWebhook({ body, headers: { 'fintoc-signature': header } }, { secret, now }), header).resolves.toBeDefined()
    }
  })

  it('several secrets and names the one that matched', async () => {
    const input = { body, headers: headers(body) }
    const index = async (given: VerifyFintocWebhookOptions['secret']) =>
      (await verifyFintocWebhook(input, { secret: given, now })).verification.secretIndex
    expect(await index([secret])).toBe(0)
    expect(await index(['whsec_new', secret])).toBe(1)
    expect(await index(['whsec_new', 'whsec_newer', secret, 'whsec_old'])).toBe(2)
    expect(await index([secret, secret])).toBe(0)
    expect(await index(() => secret)).toBe(0)
    expect(await index(async () => ['whsec_new', secret])).toBe(1)
  })

  it('a delivery signed with the old and the new secret at once', async () => {
    const both = {
      'fintoc-signature': `t=${signedAt},v1=${signature(body, signedAt, 'whsec_old')},v1=${signature(body, signedAt, 'whsec_new')}`,
    }
    for (const one of ['whsec_old', 'whsec_new']) {
      await expect(verifyFintocWebhook({ body, headers: both }, { secret: one, now })).resolves.toBeDefined()
    }
  })

  it('an empty-handed clock: Date.now is used', async () => {
    const t = Math.floor(Date.now() / 1000)
    await expect(verifyFintocWebhook({ body, headers: headers(body, t) }, { secret })).resolves.toBeDefined()
  })
})

describe('verifyFintocWebhook and time', () => {
  it.each([
    [-300, undefined, true],
    [300, undefined, true],
    [-301, undefined, false],
    [301, undefined, false],
    [-10, 10, true],
    [11, 10, false],
    [0, 0, true],
    [1, 0, false],
    [-1, 0, false],
    [-1_000_000_000, Infinity, true],
    [1_000_000_000, Infinity, true],
  ])('signed %i s away with a tolerance of %s s', async (seconds, toleranceSeconds, accepted) => {
    const input = { body, headers: headers(body, signedAt + seconds) }
    // The clock stands in the middle of a second, as clocks do.
    const options = { toleranceSeconds, now: () => signedAt * 1000 + 499 }
    if (accepted) await expect(verifyFintocWebhook(input, { secret, ...options })).resolves.toBeDefined()
    else expect(await reasonOf(input, options)).toBe('stale')
  })

  it.each([-1_000_000_000, -301, 301, 1_000_000_000])('accepts what was signed %i s away when told to, and only that', async (seconds) => {
    const input = { body, headers: headers(body, signedAt + seconds) }
    const event = await verifyFintocWebhook(input, { secret, now, stale: 'accept' })
    expect(event.verification).toStrictEqual({ scheme: 'hmac', secretIndex: 0, timestamp: signedAt + seconds })
    for (const stale of ['refuse', undefined] as const) expect(await reasonOf(input, { stale })).toBe('stale')
    expect(await reasonOf({ body, headers: headers(body, signedAt + seconds, 'whsec_other') }, { stale: 'accept' })).toBe('no_match')
    expect(await reasonOf({ body: `${body} `, headers: headers(body, signedAt + seconds) }, { stale: 'accept' })).toBe('no_match')
  })

  it('says which way it is off, and stale only when it is authentic', async () => {
    expect((await refusal({ body, headers: headers(body, signedAt - 900) })).message).toContain('900 s ago')
    expect((await refusal({ body, headers: headers(body, signedAt + 900) })).message).toContain('900 s ahead')
    expect(await reasonOf({ body, headers: headers(body, signedAt - 900, 'whsec_other') })).toBe('no_match')
  })

  it('refuses to move the time of a signature', async () => {
    const moved = { 'fintoc-signature': `t=${signedAt},v1=${signature(body, signedAt - 900)}` }
    expect(await reasonOf({ body, headers: moved })).toBe('no_match')
    const twice = { 'fintoc-signature': `t=${signedAt - 900},t=${signedAt},v1=${signature(body, signedAt - 900)}` }
    expect(await reasonOf({ body, headers: twice })).toBe('no_match')
  })

  it('with a broken clock refuses', async () => {
    expect(await reasonOf({ body, headers: headers(body) }, { now: () => Number.NaN })).toBe('stale')
  })

  it.each([-1, Number.NaN, -Infinity])('does not take %s for a tolerance', async (toleranceSeconds) => {
    await expect(verifyFintocWebhook({ body, headers: headers(body) }, { secret, now, toleranceSeconds })).rejects.toSatisfy(
      isInvalidArgumentError,
    )
  })
})

describe('verifyFintocWebhook refuses', () => {
  it('a missing header', async () => {
    for (const given of [
      {},
      new Headers(),
      { 'fintoc-signature': undefined },
      { 'fintoc-signature': '' },
      { 'x-fintoc-signature': headers(body)['fintoc-signature'] },
    ]) {
      expect(await reasonOf({ body, headers: given })).toBe('missing_header')
    }
  })

  it.each([
    'x',
    't=',
    `t=${signedAt}`,
    `v1=${'a'.repeat(64)}`,
    't=abc,v1=aa',
    't=-5,v1=aa',
    't=1e9,v1=aa',
    ' , ,',
    `t=${signedAt},v2=aa`,
    `t:${signedAt};v1:aa`,
  ])('the malformed header %j', async (header) => {
    expect(await reasonOf({ body, headers: { 'fintoc-signature': header } })).toBe('malformed_header')
  })

  it('signatures of another form or length', async () => {
    const good = signature(body)
    for (const wrong of [
      '',
      good.slice(1),
      `${good}0`,
      good.toUpperCase(),
      `0x${good}`,
      Buffer.from(good, 'hex').toString('base64'),
      'zz'.repeat(32),
      'é'.repeat(64),
    ]) {
      expect(await reasonOf({ body, headers: { 'fintoc-signature': `t=${signedAt},v1=${wrong}` } }), wrong).toBe('no_match')
    }
  })

  it('a signature without the time, and one over the body alone', async () => {
    const bare = createHmac('sha256', secret).update(body).digest('hex')
    for (const wrong of [bare, signature(body, '')]) {
      expect(await reasonOf({ body, headers: { 'fintoc-signature': `t=${signedAt},v1=${wrong}` } })).toBe('no_match')
    }
  })

  it('tampered, truncated, re-serialised and double-encoded bodies, and says what to look at', async () => {
    const parsed = JSON.parse(body) as { data: { status: string } }
    const bodies = {
      tampered: body.replace('login_required', 'active'),
      truncated: body.slice(0, -2),
      extended: `${body} `,
      empty: '',
      reserialised: JSON.stringify(parsed),
      reindented: JSON.stringify(parsed, null, 4),
      'double-encoded': JSON.stringify(body),
      escaped: body.replace('Ñ', String.raw`\u00d1`),
      'read as latin1': new TextDecoder('latin1').decode(bytes),
      'with a byte order mark': `\uFEFF${body}`,
      'with other line ends': body.replaceAll('\n', '\r\n'),
    }
    for (const [name, changed] of Object.entries(bodies)) {
      const { reason, message } = await refusal({ body: changed, headers: headers(body) })
      expect(reason, name).toBe('no_match')
      expect(message).toContain('bytes as received')
      expect(message).toContain('whsec_')
    }
  })

  it('a part of the secret, another secret, and no secret at all', async () => {
    const input = { body, headers: headers(body) }
    for (const wrong of [secret.replace('whsec_', ''), `${secret}\n`, secret.toUpperCase(), ['whsec_a', 'whsec_b']]) {
      expect(await reasonOf(input, { secret: wrong })).toBe('no_match')
    }
    for (const empty of ['', [], [''], [secret, ''], undefined, null, [undefined], () => '', async () => [], () => undefined]) {
      const options = { secret: empty, now } as unknown as VerifyFintocWebhookOptions
      await expect(verifyFintocWebhook(input, options), String(empty)).rejects.toSatisfy(isInvalidArgumentError)
    }
  })

  it('fails as the secret function fails', async () => {
    const down = new Error('vault is down')
    await expect(verifyFintocWebhook({ body, headers: headers(body) }, { secret: () => Promise.reject(down), now })).rejects.toBe(down)
  })

  it('a body that a framework parsed, naming its fix', async () => {
    const { reason, message } = await refusal({ body: JSON.parse(body) as object, headers: headers(body) })
    expect(reason).toBe('body_not_raw')
    for (const framework of ['express.raw', 'Fastify', 'Koa', 'Nest', 'Next']) expect(message).toContain(framework)
    const request = new Request('https://app.example.com', { method: 'POST', body, headers: headers(body) })
    await request.text()
    expect(await reasonOf(request)).toBe('body_not_raw')
  })

  it('something that is no request, naming what to pass', async () => {
    for (const input of [body, bytes, undefined, null, { body }]) {
      await expect(verifyFintocWebhook(input as unknown as Input, { secret, now })).rejects.toSatisfy(isInvalidArgumentError)
    }
  })

  it('one that was changed after the call, not before', async () => {
    for (const given of [secret, async () => secret]) {
      const copy = Uint8Array.from(bytes)
      const pending = verifyFintocWebhook({ body: copy, headers: headers(body) }, { secret: given, now })
      copy.fill(0)
      if (typeof given === 'string') expect((await pending).id).toBe('evt_QkT7mWz04bRnL')
      else await expect(pending).rejects.toSatisfy(isWebhookVerificationError)
    }
  })

  it('views of other kinds that hold other bytes, and takes those that hold the right ones', async () => {
    const { buffer, byteOffset, byteLength } = Uint8Array.from([...bytes, ...bytes]).subarray(bytes.length)
    const view = new DataView(buffer, byteOffset, byteLength)
    const accept = async (given: ArrayBufferView) =>
      (await verifyFintocWebhook({ body: given as Uint8Array, headers: headers(body) }, { secret, now })).id
    expect(await accept(view)).toBe('evt_QkT7mWz04bRnL')
    expect(await accept(new Int8Array(buffer, byteOffset, byteLength))).toBe('evt_QkT7mWz04bRnL')
    // A signature of an empty body must not vouch for bytes that are counted differently.
    for (const other of [view, new Uint16Array(bytes)]) {
      expect(await reasonOf({ body: other, headers: headers('') })).toBe('no_match')
    }
  })

  it('a body that is too large', async () => {
    expect(await reasonOf({ body, headers: headers(body) }, { maxBodyBytes: bytes.length - 1 })).toBe('too_large')
    await expect(verifyFintocWebhook({ body, headers: headers(body) }, { secret, now, maxBodyBytes: bytes.length })).resolves.toBeDefined()
  })

  it('an authentic body that is no event, only after the signature fits', async () => {
    for (const [text, reason] of [
      ['hello', 'not_json'],
      ['{}', 'not_an_event'],
      ['', 'not_json'],
      [Uint8Array.of(0x22, 0xff, 0x22), 'not_json'],
      [Buffer.from(body, 'utf16le'), 'not_json'],
    ] as const) {
      expect(await reasonOf({ body: text, headers: headers(text) })).toBe(reason)
      expect(await reasonOf({ body: text, headers: headers(text, signedAt, 'whsec_other') })).toBe('no_match')
    }
  })

  it('any single changed, added or removed byte', async () => {
    const header = headers(body)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.constantFrom('change', 'add', 'remove'),
        async (at, by, what) => {
          const changed = [...bytes]
          if (what === 'change') changed[at] = (changed[at] ?? 0) ^ by
          else if (what === 'add') changed.splice(at, 0, by)
          else changed.splice(at, 1)
          expect(await reasonOf({ body: new Uint8Array(changed), headers: header })).toBe('no_match')
        },
      ),
      { numRuns: 400 },
    )
  })

  it('any header that was not signed', async () => {
    const parts = fc.oneof(fc.string(), fc.constantFrom('t=', 'v1=', ',', String(signedAt), 'f'.repeat(64), '=', ' '))
    await fc.assert(
      fc.asyncProperty(fc.array(parts), async (pieces) => {
        expect(['missing_header', 'malformed_header', 'no_match']).toContain(
          await reasonOf({ body, headers: { 'fintoc-signature': pieces.join('') } }),
        )
      }),
      { numRuns: 400 },
    )
  })
})

it('verifies every published event once it is signed, where the samples lie next to the repository', async () => {
  if (!existsSync(examples)) {
    console.info('fintoc: no published events here, only our own fixtures were verified')
    return
  }
  for (const name of readdirSync(examples).filter((file) => file.startsWith('event.'))) {
    const raw = readFileSync(new URL(name, examples))
    const event = await verifyFintocWebhook({ body: raw, headers: headers(raw) }, { secret, now })
    expect(event.verification.timestamp).toBe(signedAt)
  }
})
