import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { fintocKeys, signFintocBody, startFintoc } from '../support/fintoc.ts'
import type { Json } from '../support/fintoc.ts'

describe('the secret key', () => {
  it('is taken bare and as a Bearer token', async () => {
    const { call, sandbox } = await startFintoc()
    const { secretKey } = sandbox.fintoc
    expect(secretKey).toMatch(/^sk_test_/)
    expect((await call('GET', '/v2/accounts')).status).toBe(200)
    expect((await call('GET', '/v2/accounts', { authorization: `Bearer ${secretKey}` })).status).toBe(200)
  })

  it.each<[string, string | null, string]>([
    ['none', null, 'invalid_api_key'],
    ['another one', 'sk_test_another', 'invalid_api_key'],
    ['a live one', 'sk_live_0123456789', 'invalid_api_key_mode'],
    ['a Basic pair', 'Basic c2s6c2s=', 'invalid_api_key'],
  ])('is refused when it is %s', async (_, authorization, code) => {
    const { call } = await startFintoc()
    const reply = await call('GET', '/v1/links', { authorization })
    expect([reply.status, reply.code]).toEqual([401, code])
    expect(reply.json['error']).toMatchObject({ type: 'authentication_error' })
  })

  it('comes with a request id, and a version that exists', async () => {
    const { call } = await startFintoc()
    const reply = await call('GET', '/v2/accounts', { headers: { 'Fintoc-Version': '2026-02-01' } })
    expect([reply.status, reply.headers.get('x-request-id')]).toEqual([200, expect.stringMatching(/^[0-9a-f-]{36}$/)])
    const other = await call('GET', '/v2/accounts', { headers: { 'Fintoc-Version': '2020-01-01' } })
    expect([other.status, other.code]).toEqual([403, 'invalid_api_version'])
  })
})

describe('the signature of a transfer', () => {
  const body = (account: string): string =>
    JSON.stringify({ amount: 100, currency: 'MXN', account_id: account, counterparty: { account_number: '012180000000000008' } })

  it('is accepted over the bytes as they were sent', async () => {
    const harness = await startFintoc()
    const text = ` ${body(harness.sandbox.fintoc.accounts.mx)}\n`
    expect((await harness.call('POST', '/v2/transfers', { body: text, signature: harness.sign(text) })).status).toBe(201)
    const other = await harness.call('POST', '/v2/transfers', { body: text.trim(), signature: harness.sign(text) })
    expect([other.status, other.code]).toEqual([401, 'invalid_jws_signature_header'])
  })

  it.each<[string, Json, string]>([
    ['another algorithm', { alg: 'HS256' }, 'invalid_jws_signature_algorithm'],
    ['no algorithm', { alg: undefined }, 'invalid_jws_signature_header'],
    ['nothing critical', { crit: [] }, 'invalid_jws_signature_header'],
    ['a member too many', { kid: 'mine' }, 'invalid_jws_signature_header'],
    ['an empty nonce', { nonce: '' }, 'invalid_jws_signature_nonce'],
    ['a time as text', { ts: '1772447468' }, 'invalid_jws_signature_timestamp_format'],
    ['a time with fractions', { ts: 1772447468.5 }, 'invalid_jws_signature_timestamp_value'],
    ['a time in milliseconds', { ts: 1772447468000 }, 'invalid_jws_signature_timestamp_value'],
    ['an old time', { ts: 1772447468 - 121 }, 'invalid_jws_signature_timestamp'],
    ['a time ahead', { ts: 1772447468 + 121 }, 'invalid_jws_signature_timestamp'],
  ])('is refused with %s', async (_, change, code) => {
    const harness = await startFintoc({}, { startAt: new Date(1772447468 * 1000) })
    const text = body(harness.sandbox.fintoc.accounts.mx)
    const reply = await harness.call('POST', '/v2/transfers', { body: text, signature: harness.sign(text, change) })
    expect([reply.status, reply.code]).toEqual([401, code])
    expect(harness.sandbox.fintoc.transfers).toEqual([])
  })

  it('may be two minutes off', async () => {
    const harness = await startFintoc({}, { startAt: new Date(1772447468 * 1000) })
    const text = body(harness.sandbox.fintoc.accounts.mx)
    for (const ts of [1772447468 - 120, 1772447468 + 120]) {
      expect((await harness.call('POST', '/v2/transfers', { body: text, signature: harness.sign(text, { ts }) })).status).toBe(201)
    }
  })

  it('may follow the clock of the machine when that of the sandbox was stepped', async () => {
    const harness = await startFintoc()
    await harness.sandbox.clock.advance(48 * 3_600_000)
    const text = body(harness.sandbox.fintoc.accounts.mx)
    const signature = harness.sign(text, { ts: Math.floor(Date.now() / 1000) })
    expect((await harness.call('POST', '/v2/transfers', { body: text, signature })).status).toBe(201)
    expect((await harness.call('POST', '/v2/transfers', { body: text, signature })).code).toBe('jws_nonce_already_used')
  })

  it('is refused in another form, from another key, a second time, and when there is none', async () => {
    const harness = await startFintoc()
    const text = body(harness.sandbox.fintoc.accounts.mx)
    const post = async (signature: string | null): Promise<unknown> => (await harness.call('POST', '/v2/transfers', { body: text, signature })).code
    const good = harness.sign(text)
    const [header = '', signature = ''] = good.split('.')
    const payload = Buffer.from(text).toString('base64url')
    expect(await post(null)).toBe('missing_jws_signature_header')
    for (const form of ['', header, `${header}..${signature}`, `${header}.${payload}.${signature}`, `${header}=.${signature}`, `x.${signature}`]) {
      expect([form.length, await post(form)]).toEqual([
        form.length,
        form === '' ? 'missing_jws_signature_header' : 'invalid_jws_signature_header',
      ])
    }
    const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
    expect(await post(harness.sign(text, {}, stranger))).toBe('invalid_jws_signature_header')
    expect(await post(good)).toBeUndefined()
    expect(await post(good)).toBe('jws_nonce_already_used')
    expect(harness.sandbox.fintoc.transfers).toHaveLength(1)
  })

  it('needs a registered public key, which is an RSA key', async () => {
    const harness = await startFintoc({ jwsPublicKey: undefined })
    expect((await harness.pay()).code).toBe('missing_active_jws_public_key')
    const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' }).toString()
    await expect(startFintoc({ jwsPublicKey: curve })).rejects.toThrow('RSA')
    const pkcs1 = fintocKeys.publicKey.export({ type: 'pkcs1', format: 'pem' }).toString()
    expect((await (await startFintoc({ jwsPublicKey: pkcs1 })).pay()).status).toBe(201)
  })

  it('is asked for by the three signed operations only', async () => {
    const { call } = await startFintoc()
    for (const [path, json] of [
      ['/v2/transfers', {}],
      ['/v2/transfers/return', { transfer_id: 'tr_1' }],
      ['/v2/account_verifications', { account_number: '012180000000000008' }],
    ] as const) {
      expect((await call('POST', path, { json, signature: null })).code).toBe('missing_jws_signature_header')
    }
    expect((await call('POST', '/v2/customers', { json: { name: 1 }, signature: null })).status).toBe(400)
  })

  it('is made over header and body with RSA-SHA256', () => {
    const [header = '', signature = ''] = signFintocBody('{}', { alg: 'RS256' }).split('.')
    expect([JSON.parse(Buffer.from(header, 'base64url').toString()), Buffer.from(signature, 'base64url').length]).toEqual([{ alg: 'RS256' }, 256])
  })
})
