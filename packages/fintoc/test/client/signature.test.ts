import { createVerify, generateKeyPairSync } from 'node:crypto'
import { inspect } from 'node:util'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createFintocClient, isAmbiguousOutcomeError, isApiError, isInvalidArgumentError } from '@kit/fintoc'
import type { FintocClient, V2TransfersCreateBody } from '@kit/fintoc'
import { failureOf, startApiServer } from '../support/api-server.ts'
import type { Reply, SeenRequest } from '../support/api-server.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const PKCS8 = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
const PKCS1 = privateKey.export({ type: 'pkcs1', format: 'pem' }) as string
const KEY = 'payout-881'
const TRANSFER: V2TransfersCreateBody = {
  amount: 150_00,
  currency: 'MXN',
  account_id: 'acc_1',
  counterparty: { account_number: '014180655091438298' },
  comment: 'Niña ñandú €',
  metadata: { payout: 'p-881' },
}
const CREATED: Reply = { status: 201, json: { id: 'tr_1', status: 'pending' } }

afterEach(() => {
  vi.restoreAllMocks()
})

async function clientFor(signingKey: string | CryptoKey | undefined, ...replies: Reply[]) {
  const server = await startApiServer(...replies)
  return { server, fintoc: createFintocClient({ secretKey: 'sk_test_1', signingKey, environment: { api: server.origin } }) }
}

const signatureOf = ({ headers }: SeenRequest): string | undefined => headers['fintoc-jws-signature'] as string | undefined

/** The header that was signed, if the signature belongs to the bytes of the request. */
function verified(request: SeenRequest): { alg: string; nonce: string; ts: number; crit: string[] } {
  const value = signatureOf(request) ?? ''
  expect(value).toMatch(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{342}$/)
  const [header = '', signature = ''] = value.split('.')
  const input = `${header}.${Buffer.from(request.body, 'utf8').toString('base64url')}`
  expect(createVerify('RSA-SHA256').update(input).verify(publicKey, Buffer.from(signature, 'base64url'))).toBe(true)
  return JSON.parse(Buffer.from(header, 'base64url').toString('utf8')) as ReturnType<typeof verified>
}

describe('the signature', () => {
  it.each<[string, () => string | Promise<CryptoKey>]>([
    ['PKCS#8', () => PKCS8],
    ['PKCS#1', () => PKCS1],
    ['PKCS#8 on one line, as an environment variable holds it', () => PKCS8.replaceAll('\n', '\\n')],
    ['PKCS#1 on one line', () => PKCS1.replaceAll('\n', '\\n')],
    ['a CryptoKey', () => crypto.subtle.importKey('pkcs8', privateKey.export({ type: 'pkcs8', format: 'der' }), { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, false, ['sign'])],
  ])('belongs to the bytes that are sent: %s', async (_, key) => {
    const { fintoc, server } = await clientFor(await key(), CREATED)
    await fintoc.v2.transfers.create(TRANSFER, { idempotencyKey: KEY })
    const [request] = server.seen
    expect(request).toMatchObject({ method: 'POST', path: '/v2/transfers', json: TRANSFER })
    expect(request?.headers['idempotency-key']).toBe(KEY)
    const header = verified(request!)
    expect(Object.keys(header).toSorted()).toEqual(['alg', 'crit', 'nonce', 'ts'])
    expect(header).toMatchObject({ alg: 'RS256', crit: ['ts', 'nonce'] })
    expect(header.nonce).toMatch(/^[0-9a-f]{32}$/)
    expect(Number.isInteger(header.ts) && Math.abs(header.ts - Date.now() / 1000) < 30).toBe(true)
  })

  it.each<[string, Reply]>([
    ['a 429', { status: 429, headers: { 'retry-after': '0' } }],
    ['a reset', 'reset'],
    ['a time-out', 'silence'],
    ['a 401, which may mean that it was stale', { status: 401, json: { error: { type: 'authentication_error', code: 'jws_nonce_already_used', message: 'm' } } }],
  ])('is made anew after %s, over the same bytes and under the same key', async (_, reply) => {
    let now = Date.now()
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 1_000))
    const { fintoc, server } = await clientFor(PKCS8, reply, CREATED)
    const { attempts, idempotencyKey } = await fintoc.v2.transfers.create(TRANSFER, { idempotencyKey: KEY, timeoutMs: 300 }).withResponse()
    expect([attempts, idempotencyKey]).toEqual([2, KEY])
    const [first, second] = server.seen.map(verified)
    expect(second?.nonce).not.toBe(first?.nonce)
    expect(second?.ts).toBeGreaterThan(first?.ts ?? Infinity)
    expect(new Set(server.seen.map(({ body }) => body)).size).toBe(1)
    expect(server.seen.map(({ headers }) => headers['idempotency-key'])).toEqual([KEY, KEY])
  })

  it('does not help against a key that is refused: a second 401 stands', async () => {
    const { fintoc, server } = await clientFor(PKCS8, { status: 401, json: { error: { type: 'authentication_error', code: 'missing_active_jws_public_key', message: 'm' } } })
    expect(await failureOf(fintoc.v2.transfers.create(TRANSFER, { idempotencyKey: KEY }))).toMatchObject({ status: 401, providerCode: 'missing_active_jws_public_key' })
    expect(server.seen).toHaveLength(2)
  })

  it.each<[string, (fintoc: FintocClient) => PromiseLike<unknown>, string]>([
    ['v2.transfers.create', (fintoc) => fintoc.v2.transfers.create(TRANSFER, { idempotencyKey: KEY }), 'POST /v2/transfers'],
    ['v2.transfers.return', (fintoc) => fintoc.v2.transfers.return({ transfer_id: 'tr_1' }, { idempotencyKey: KEY }), 'POST /v2/transfers/return'],
    ['v2.accountVerifications.create', (fintoc) => fintoc.v2.accountVerifications.create({ account_number: '014180655091438298' }, { idempotencyKey: KEY }), 'POST /v2/account_verifications'],
    ['another POST with a body', (fintoc) => fintoc.v2.customers.create({ name: 'Ana' }), 'POST /v2/customers'],
    ['a PATCH', (fintoc) => fintoc.v2.accounts.update('acc_1', { description: 'x' }), 'PATCH /v2/accounts/acc_1'],
    ['a PATCH of a scoped client', (fintoc) => fintoc.forLink('link_1_token_2').link.update({ active: true }), 'PATCH /v1/links/link_1_token_2'],
    ['a POST of a scoped client', (fintoc) => fintoc.forLink('link_1_token_2').refreshIntents.create({ refresh_type: 'only_last' } as never), 'POST /v1/refresh_intents'],
    ['a transfer of a scoped client', (fintoc) => fintoc.forLink('link_1_token_2').v2.transfers.create(TRANSFER, { idempotencyKey: KEY }), 'POST /v2/transfers'],
  ])('is on every write with a JSON body: %s', async (_, call, line) => {
    const { fintoc, server } = await clientFor(PKCS8, CREATED)
    await call(fintoc)
    expect(server.seen.map(({ method, path }) => `${method} ${path}`)).toEqual([line])
    expect(verified(server.seen[0]!).alg).toBe('RS256')
  })

  it.each<[string, (fintoc: FintocClient) => PromiseLike<unknown>]>([
    ['a GET', (fintoc) => fintoc.v2.transfers.get('tr_1')],
    ['a list', (fintoc) => fintoc.v2.transfers.list().withResponse()],
    ['a DELETE', (fintoc) => fintoc.webhookEndpoints.delete('we_1')],
    ['a POST without a body', (fintoc) => fintoc.disputes.submitForReview('cb_1')],
    ['a POST of a file', (fintoc) => fintoc.disputes.documents.create('cb_1', { file: new File(['x'], 'x.pdf') })],
    ['a PUT of a file', (fintoc) => fintoc.v2.entities.onboardings.documents.upload('ent_1', 'onb_1', 'id', { file: new File(['x'], 'x.pdf') })],
  ])('is never on %s', async (_, call) => {
    const { fintoc, server } = await clientFor(PKCS8, { json: [] })
    await call(fintoc)
    expect(server.seen).toHaveLength(1)
    expect(signatureOf(server.seen[0]!)).toBeUndefined()
  })
})

describe('without a signing key', () => {
  it.each<[string, (fintoc: FintocClient) => PromiseLike<unknown>]>([
    ['v2.transfers.create', (fintoc) => fintoc.v2.transfers.create(TRANSFER, { idempotencyKey: KEY })],
    ['v2.transfers.return', (fintoc) => fintoc.v2.transfers.return({ transfer_id: 'tr_1' }, { idempotencyKey: KEY })],
    ['v2.accountVerifications.create', (fintoc) => fintoc.v2.accountVerifications.create({ account_number: '014180655091438298' }, { idempotencyKey: KEY })],
    ['v2.transfers.create', (fintoc) => fintoc.forLink('link_1_token_2').v2.transfers.create(TRANSFER, { idempotencyKey: KEY })],
  ])('%s is refused before anything is sent', async (id, call) => {
    const { fintoc, server } = await clientFor(undefined, CREATED)
    const error = await failureOf(call(fintoc))
    expect(isInvalidArgumentError(error) && error.argument).toBe('signingKey')
    expect((error as Error).message).toContain(id)
    expect(server.seen).toEqual([])
  })

  it('everything else works, and a 401 is not repeated', async () => {
    const { fintoc, server } = await clientFor(undefined, CREATED, { status: 401, json: { error: { type: 'authentication_error', code: 'invalid_api_key', message: 'm' } } })
    await fintoc.v2.customers.create({ name: 'Ana' })
    expect(signatureOf(server.seen[0]!)).toBeUndefined()
    expect(await failureOf(fintoc.v2.customers.create({ name: 'Ana' }))).toMatchObject({ status: 401, providerCode: 'invalid_api_key', attempts: 1 })
    expect(server.seen).toHaveLength(2)
  })
})

describe('a signing key that cannot be used', () => {
  const small = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }) as string

  it.each([
    ['the public half', publicKey.export({ type: 'spki', format: 'pem' }) as string],
    ['an encrypted one', privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }) as string],
    ['another algorithm', small],
    ['a path', './keys/fintoc.pem'],
  ])('is refused before anything is sent, and not shown: %s', async (_, signingKey) => {
    const { fintoc, server } = await clientFor(signingKey, CREATED)
    const error = await failureOf(fintoc.v2.transfers.create(TRANSFER, { idempotencyKey: KEY }))
    expect(isInvalidArgumentError(error) && error.argument).toBe('signingKey')
    expect(inspect(error)).not.toContain(signingKey.split('\n')[1] ?? signingKey)
    expect(server.seen).toEqual([])
  })
})

describe('a write under a key', () => {
  it('is not repeated after a 409: it is a refusal, and is kept', async () => {
    const { fintoc, server } = await clientFor(PKCS8, { status: 409, json: { error: { type: 'invalid_request_error', code: 'insufficient_balance', message: 'm' } } }, CREATED)
    const error = await failureOf(fintoc.v2.transfers.create(TRANSFER, { idempotencyKey: KEY }))
    expect(isApiError(error) && [error.status, error.providerCode, error.retryable, error.idempotencyKey]).toEqual([409, 'insufficient_balance', false, KEY])
    expect(server.seen).toHaveLength(1)
  })

  it.each([500, 503])('is not repeated after a %i: it may be kept as well', async (status) => {
    const { fintoc, server } = await clientFor(PKCS8, { status, text: '' }, CREATED)
    const error = await failureOf(fintoc.v2.transfers.create(TRANSFER, { idempotencyKey: KEY }))
    expect(isAmbiguousOutcomeError(error) && [error.status, error.idempotencyKey]).toEqual([status, KEY])
    expect(isAmbiguousOutcomeError(error) && error.reconcile).toContain('v2.transfers.list')
    expect(server.seen).toHaveLength(1)
  })

  it('gets a key of its own where no money moves, one for all attempts', async () => {
    const { fintoc, server } = await clientFor(undefined, 'reset', { status: 201, json: { id: 'cus_1' } })
    const { idempotencyKey } = await fintoc.v2.customers.create({ name: 'Ana' }).withResponse()
    expect(idempotencyKey).toMatch(/^[0-9a-f-]{36}$/)
    expect(server.seen.map(({ headers }) => headers['idempotency-key'])).toEqual([idempotencyKey, idempotencyKey])
  })

  it('must name its key where money moves', async () => {
    const { fintoc, server } = await clientFor(PKCS8, CREATED)
    expect(await failureOf(fintoc.v2.transfers.create(TRANSFER, {} as never))).toMatchObject({ code: 'invalid_argument', argument: 'idempotencyKey' })
    expect(server.seen).toEqual([])
  })

  it('is sent once where Fintoc keeps no keys: a PATCH', async () => {
    const { fintoc, server } = await clientFor(PKCS8, 'reset', CREATED)
    expect(isAmbiguousOutcomeError(await failureOf(fintoc.v2.accounts.update('acc_1', { description: 'x' })))).toBe(true)
    expect(server.seen).toHaveLength(1)
    expect(server.seen[0]?.headers).not.toHaveProperty('idempotency-key')
  })
})
