import { createVerify, generateKeyPairSync } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { inspect } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { isInvalidArgumentError } from '@kit/core'
import { importRsaPrivateKey, signJws } from '@kit/core/signature'
import type { JwsParts } from '@kit/core/signature'
import { failureOf } from '../http/serve.ts'
import { anyText } from './any-text.ts'

const pemOf = (key: KeyObject, type: 'pkcs8' | 'pkcs1' | 'sec1' | 'spki'): string => key.export({ type, format: 'pem' }) as string
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pkcs8 = pemOf(privateKey, 'pkcs8')
const pkcs1 = pemOf(privateKey, 'pkcs1')
const rs256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }

const decoded = (part: string): Buffer => Buffer.from(part, 'base64url')

function isValid(jws: JwsParts, key = publicKey): boolean {
  return createVerify('RSA-SHA256').update(`${jws.protectedHeader}.${jws.payload}`).verify(key, decoded(jws.signature))
}

describe('signJws', () => {
  it('signs what Fintoc wants signed', async () => {
    const header = { nonce: '0'.repeat(32), ts: 1_770_000_000, crit: ['ts', 'nonce'] }
    const body = '{"amount":1000,"comment":"ñandú €"}'
    const jws = await signJws({ key: await importRsaPrivateKey(pkcs8), header, payload: body })
    expect(JSON.parse(decoded(jws.protectedHeader).toString('utf8'))).toEqual({ alg: 'RS256', ...header })
    expect(decoded(jws.protectedHeader).toString('utf8')).toMatch(/^\{"alg":"RS256","nonce":/)
    expect(decoded(jws.payload).toString('utf8')).toBe(body)
    expect(decoded(jws.signature)).toHaveLength(256)
    expect(isValid(jws)).toBe(true)
    const value = `${jws.protectedHeader}.${jws.signature}`
    expect(value).toMatch(/^[\w-]+\.[\w-]+$/)
    const [first = '', second = ''] = value.split('.')
    expect(isValid({ protectedHeader: first, payload: Buffer.from(body).toString('base64url'), signature: second })).toBe(true)
  })

  it('signs any text and any bytes, and nothing else fits the signature', async () => {
    const key = await importRsaPrivateKey(pkcs1)
    const payloads = fc.oneof(anyText(), fc.uint8Array({ maxLength: 300 }))
    await fc.assert(
      fc.asyncProperty(payloads, fc.dictionary(fc.string(), fc.jsonValue()), async (payload, header) => {
        const { alg: _, ...rest } = header
        const jws = await signJws({ key, header: rest, payload })
        expect(isValid(jws)).toBe(true)
        expect(isValid({ ...jws, payload: `${jws.payload}A` })).toBe(false)
        expect(isValid({ ...jws, protectedHeader: jws.payload })).toBe(false)
        expect(decoded(jws.payload)).toEqual(Buffer.from(typeof payload === 'string' ? new TextEncoder().encode(payload) : payload))
      }),
      { numRuns: 40 },
    )
  })

  it('signs large bodies', async () => {
    const payload = new Uint8Array(300_001).map((_, index) => index % 251)
    expect(isValid(await signJws({ key: await importRsaPrivateKey(pkcs8), header: {}, payload }))).toBe(true)
  })

  it('fits another key only', async () => {
    const jws = await signJws({ key: await importRsaPrivateKey(pkcs8), header: {}, payload: 'x' })
    expect(isValid(jws, generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey)).toBe(false)
  })

  it('refuses another alg, a header that is no JSON, and a key that cannot sign', async () => {
    const key = await importRsaPrivateKey(pkcs8)
    const loop: Record<string, unknown> = {}
    loop['self'] = loop
    const refusal = (argument: string, words: string) => {
      return { code: 'invalid_argument', argument, message: expect.stringContaining(words) as string }
    }
    for (const alg of ['none', 'HS256', '', 1]) {
      expect(await failureOf(signJws({ key, header: { alg }, payload: 'x' }))).toMatchObject(refusal('header', 'Leave alg out'))
    }
    for (const header of [loop, { ts: 1n }]) {
      expect(await failureOf(signJws({ key, header, payload: 'x' }))).toMatchObject(refusal('header', 'Remove circular references'))
    }
    expect((await signJws({ key, header: { alg: 'RS256' }, payload: 'x' })).protectedHeader).toBe(Buffer.from('{"alg":"RS256"}').toString('base64url'))
    for (const wrong of ['text', undefined, {}] as never[]) {
      expect(await failureOf(signJws({ key: wrong, header: {}, payload: 'x' }))).toMatchObject(refusal('key', 'importRsaPrivateKey'))
    }
  })
})

describe('importRsaPrivateKey', () => {
  it.each([
    ['PKCS#8', pkcs8],
    ['PKCS#1', pkcs1],
    ['PKCS#8 with Windows line ends', pkcs8.replaceAll('\n', '\r\n')],
    ['PKCS#8 with backslash-n', pkcs8.replaceAll('\n', String.raw`\n`)],
    ['PKCS#1 with backslash-r-backslash-n', pkcs1.replaceAll('\n', String.raw`\r\n`)],
    ['PKCS#8 on one line', pkcs8.replaceAll('\n', ' ')],
    ['PKCS#8 with the spaces of a web page', pkcs8.replaceAll('\n', '\u00a0\n')],
    ['PKCS#8 with spaces around', `\n  ${pkcs8}  \n`],
    ['a key after a certificate', `-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n${pkcs8}`],
  ])('takes %s', async (_, pem) => {
    const key = await importRsaPrivateKey(pem)
    expect(isValid(await signJws({ key, header: {}, payload: 'x' }))).toBe(true)
    expect([key.type, key.extractable, key.usages]).toEqual(['private', false, ['sign']])
  })

  it.each([1024, 4096])('takes a key of %d bits as PKCS#1', async (modulusLength) => {
    const pair = generateKeyPairSync('rsa', { modulusLength })
    const key = await importRsaPrivateKey(pemOf(pair.privateKey, 'pkcs1'))
    expect(isValid(await signJws({ key, header: {}, payload: 'x' }), pair.publicKey)).toBe(true)
  })

  it('imports the same text once', async () => {
    const pem = `${pkcs8}\n\n`
    const [first, second] = await Promise.all([importRsaPrivateKey(pem), importRsaPrivateKey(pem)])
    expect(second).toBe(first)
    expect(await importRsaPrivateKey(pem)).toBe(first)
    await importRsaPrivateKey(`${pem} `)
    expect(await importRsaPrivateKey(pem), 'kept beside another').toBe(first)
    for (let index = 0; index < 40; index += 1) await importRsaPrivateKey(pem + ' '.repeat(index + 1))
    expect(await importRsaPrivateKey(pem), 'forgotten after many others: memory is bounded').not.toBe(first)
    expect(isValid(await signJws({ key: await importRsaPrivateKey(pem), header: {}, payload: 'x' }))).toBe(true)
  })

  it('tries again after a failure that was not about the text', async () => {
    const pem = `${pkcs8}\n\n\n`
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValueOnce(new Error('busy'))
    onTestFinished(() => void vi.restoreAllMocks())
    expect(isInvalidArgumentError(await failureOf(importRsaPrivateKey(pem)))).toBe(true)
    expect((await importRsaPrivateKey(pem)).type).toBe('private')
  })

  it('gives a fitting CryptoKey back', async () => {
    const key = await crypto.subtle.importKey('pkcs8', privateKey.export({ type: 'pkcs8', format: 'der' }), rs256, true, ['sign'])
    expect(await importRsaPrivateKey(key)).toBe(key)
    expect(isValid(await signJws({ key, header: {}, payload: 'x' }))).toBe(true)
  })

  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const encrypted = { cipher: 'aes-256-cbc', passphrase: 'pw' }
  const label = (pem: string, name: string): string => pem.replaceAll('PRIVATE KEY', name)
  it.each([
    ['nothing', '', 'empty'],
    ['spaces', ' \n', 'empty'],
    ['some text', 'sk_live_secret', 'not a private key'],
    ['a PEM without its end', pkcs8.slice(0, 400), 'not a private key'],
    ['an encrypted PKCS#8', privateKey.export({ type: 'pkcs8', format: 'pem', ...encrypted }) as string, 'encrypted'],
    ['an encrypted PKCS#1', privateKey.export({ type: 'pkcs1', format: 'pem', ...encrypted }) as string, 'encrypted'],
    ['a public key', pemOf(publicKey, 'spki'), 'wrong kind: PUBLIC KEY'],
    ['a PKCS#1 public key', pemOf(publicKey, 'pkcs1'), 'wrong kind: RSA PUBLIC KEY'],
    ['a certificate', label(pkcs8, 'CERTIFICATE'), 'wrong kind: CERTIFICATE. Pass an RSA PRIVATE KEY'],
    ['an EC key', pemOf(ec.privateKey, 'sec1'), 'wrong kind: EC PRIVATE KEY'],
    ['an EC key as PKCS#8', pemOf(ec.privateKey, 'pkcs8'), 'not an RSA key'],
    ['an Ed25519 key', pemOf(generateKeyPairSync('ed25519').privateKey, 'pkcs8'), 'not an RSA key'],
    ['an RSA-PSS key', pemOf(generateKeyPairSync('rsa-pss', { modulusLength: 1024 }).privateKey, 'pkcs8'), 'not an RSA key'],
    ['an OpenSSH key', label(pkcs8, 'OPENSSH PRIVATE KEY'), 'OpenSSH'],
    ['a PKCS#8 that lost a line', pkcs8.split('\n').toSpliced(5, 1).join('\n'), 'damaged'],
    ['a PKCS#1 that lost a line', pkcs1.split('\n').toSpliced(5, 1).join('\n'), 'damaged'],
    ['a PEM with other characters', pkcs8.replace('MII', 'MI!'), 'damaged'],
    ['an empty PEM', '-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----', 'not an RSA key'],
    ['an empty PKCS#1', '-----BEGIN RSA PRIVATE KEY-----\n-----END RSA PRIVATE KEY-----', 'damaged'],
  ])('refuses %s, and shows nothing of it', async (_, pem, what) => {
    const error = await failureOf(importRsaPrivateKey(pem))
    expect(isInvalidArgumentError(error) && error.argument).toBe('key')
    expect(String(error)).toContain(what)
    const printed = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)
    const lines = pem.split('\n').filter((line) => line.length > 8 && !line.startsWith('-----'))
    expect(lines.filter((line) => printed.includes(line))).toEqual([])
    expect(isInvalidArgumentError(await failureOf(importRsaPrivateKey(pem)))).toBe(true)
  })

  it('refuses a CryptoKey for something else, and says for what it is', async () => {
    const pair = async (algorithm: RsaHashedKeyGenParams | EcKeyGenParams, usages: KeyUsage[]) =>
      crypto.subtle.generateKey(algorithm, true, usages)
    const rsa = { modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) }
    const refusals: [unknown, string][] = [
      [(await pair({ name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512', ...rsa }, ['sign', 'verify'])).privateKey, 'RSASSA-PKCS1-v1_5 with SHA-512'],
      [(await pair({ name: 'RSA-PSS', hash: 'SHA-256', ...rsa }, ['sign', 'verify'])).privateKey, 'RSA-PSS with SHA-256'],
      [(await pair({ name: 'ECDSA', namedCurve: 'P-256' }, ['sign', 'verify'])).privateKey, 'is for ECDSA. Import it for RSASSA-PKCS1-v1_5 with SHA-256.'],
      [(await pair({ ...rs256, ...rsa }, ['sign', 'verify'])).publicKey, 'public'],
      [await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']), 'HMAC'],
      [{ algorithm: { name: rs256.name }, type: 'private', usages: ['sign'] }, 'is for RSASSA-PKCS1-v1_5. Import it'],
      [privateKey, 'neither PEM text nor a CryptoKey'],
      [undefined, 'neither PEM text nor a CryptoKey'],
      [null, 'neither PEM text nor a CryptoKey'],
      [{ algorithm: { name: rs256.name, hash: { name: rs256.hash } }, type: 'private', usages: [] }, 'usage'],
    ]
    for (const [key, what] of refusals) {
      const error = await failureOf(importRsaPrivateKey(key as CryptoKey))
      expect(isInvalidArgumentError(error) && error.message).toContain(what)
    }
  })
})
