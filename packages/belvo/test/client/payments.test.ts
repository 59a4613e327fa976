import { describe, expect, it } from 'vitest'
import { belvoIdempotencyStatus, createBelvoClient, isAmbiguousOutcomeError, isApiError, isInvalidArgumentError } from '@kit/belvo'
import type { PaymentIntentCreate } from '@kit/belvo'
import { failureOf, startApiServer } from '../support/api-server.ts'
import type { Reply } from '../support/api-server.ts'

const KEY = '2d5f7c1a-9b3e-4f60-8a7d-c4e1b2f30965'
const INTENT: PaymentIntentCreate = {
  amount: '1250.10',
  customer: '9f1d2c3b-4a5e-4f60-8b7a-1c2d3e4f5a6b',
  description: 'Order 881',
  allowed_payment_method_types: ['open_finance'],
  payment_method_details: {
    open_finance: {
      payer_institution: '1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d',
      beneficiary_bank_account: '7c6b5a49-3827-4160-9f8e-7d6c5b4a3928',
      callback_url: 'https://shop.example/back',
    },
  },
  confirm: true,
}
const CREATED: Reply = { status: 201, json: { id: 'pi-1', amount: '1250.10', status: 'REQUIRES_ACTION' }, headers: { 'Belvo-Idempotency-Key': KEY, 'Belvo-Idempotency-Status': 'AVAILABLE' } }
const error = (status: number, code: string): Reply => ({ status, json: [{ code, message: 'm', request_id: '1'.repeat(32) }] })

async function clientFor(...replies: Reply[]) {
  const server = await startApiServer(...replies)
  const payments = { secretId: 'id-1', secretPassword: 'password-1' }
  const directDebit = { apiKeyId: 'key-1', apiKeySecret: 'secret-1' }
  return { server, belvo: createBelvoClient({ payments, directDebit, environment: { main: server.origin, directDebit: server.origin } }) }
}

describe('a payment intent', () => {
  it('is created under the key of the caller, and says what Belvo did with it', async () => {
    const { belvo, server } = await clientFor(CREATED, { ...CREATED, headers: { 'Belvo-Idempotency-Status': 'REPLAYED' } }, { json: {} })
    const first = await belvo.payments.paymentIntents.create(INTENT, { idempotencyKey: KEY }).withResponse()
    expect(first.idempotencyKey).toBe(KEY)
    expect(belvoIdempotencyStatus(first.response.headers)).toBe('AVAILABLE')
    const second = await belvo.payments.paymentIntents.create(INTENT, { idempotencyKey: KEY }).withResponse()
    expect(belvoIdempotencyStatus(second.response.headers)).toBe('REPLAYED')
    expect(belvoIdempotencyStatus((await belvo.payments.paymentIntents.detail('pi-1').withResponse()).response.headers)).toBeUndefined()
    expect(server.seen.map(({ headers }) => headers['belvo-idempotency-key'])).toEqual([KEY, KEY, undefined])
    expect(server.seen[0]).toMatchObject({ method: 'POST', path: '/payments/br/payment-intents/', json: INTENT })
  })

  it('gets a UUID of its own with auto', async () => {
    const { belvo, server } = await clientFor(CREATED)
    const keys = [1, 2].map(() => belvo.payments.paymentIntents.create(INTENT, { idempotencyKey: 'auto' }).withResponse())
    const made = (await Promise.all(keys)).map(({ idempotencyKey }) => idempotencyKey)
    expect(made[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(new Set(made).size).toBe(2)
    expect(new Set(server.seen.map(({ headers }) => headers['belvo-idempotency-key']))).toEqual(new Set(made))
  })

  it('is not sent without a key', async () => {
    const { belvo, server } = await clientFor(CREATED)
    const refused = await failureOf(belvo.payments.paymentIntents.create(INTENT, {} as never))
    expect(isInvalidArgumentError(refused) && refused.argument).toBe('idempotencyKey')
    expect(server.seen).toEqual([])
  })

  it.each<[string, Reply]>([
    ['a 409: the first call is still at work', error(409, 'idempotency_key_conflict')],
    ['a 429', { status: 429 }],
    ['a reset', 'reset'],
    ['a time-out', 'silence'],
  ])('is repeated under the same key and with the same bytes after %s', async (_, reply) => {
    const { belvo, server } = await clientFor(reply, CREATED)
    const { data, attempts } = await belvo.payments.paymentIntents.create(INTENT, { idempotencyKey: KEY, timeoutMs: 200 }).withResponse()
    expect([data.id, attempts]).toEqual(['pi-1', 2])
    expect(server.seen.map(({ headers, body }) => [headers['belvo-idempotency-key'], body])).toEqual([
      [KEY, JSON.stringify(INTENT)],
      [KEY, JSON.stringify(INTENT)],
    ])
  })

  it.each<[string, Reply, number]>([
    ['a 422: the key belongs to another payload', error(422, 'idempotency_payload_mismatch'), 422],
    ['a 400', error(400, 'max_decimal_places'), 400],
  ])('is refused for good by %s', async (_, reply, status) => {
    const { belvo, server } = await clientFor(reply, CREATED)
    const refused = await failureOf(belvo.payments.paymentIntents.create(INTENT, { idempotencyKey: KEY }))
    expect(isApiError(refused) && [refused.status, refused.idempotencyKey, refused.attempts]).toEqual([status, KEY, 1])
    expect(server.seen).toHaveLength(1)
  })

  it('of unknown outcome comes back with its key and what to do', async () => {
    const { belvo, server } = await clientFor(error(500, 'unexpected_error'), CREATED)
    const unknown = await failureOf(belvo.payments.paymentIntents.create(INTENT, { idempotencyKey: KEY }))
    expect(isAmbiguousOutcomeError(unknown) && [unknown.idempotencyKey, unknown.requestId]).toEqual([KEY, '1'.repeat(32)])
    expect(isAmbiguousOutcomeError(unknown) && unknown.reconcile).toContain('the same key')
    expect(server.seen).toHaveLength(1)
  })

  it('keeps amounts as they were sent, in both directions', async () => {
    const { belvo, server } = await clientFor({ status: 201, text: '{"id":"pi-1","amount":"999999999999.10","created_at":"2026-11-01T10:00:00.120000Z"}' })
    const intent = await belvo.payments.paymentIntents.create({ ...INTENT, amount: '999999999999.10' }, { idempotencyKey: KEY })
    expect(intent.amount).toBe('999999999999.10')
    expect(intent.created_at).toBe('2026-11-01T10:00:00.120000Z')
    expect(server.seen[0]?.body).toContain('"amount":"999999999999.10"')
  })
})

describe('a write without a key', () => {
  it.each<[string, (client: Awaited<ReturnType<typeof clientFor>>['belvo']) => PromiseLike<unknown>]>([
    ['customers.create', (belvo) => belvo.payments.customers.create({ name: 'A', identifier: '12345678909', identifier_type: 'CPF', customer_type: 'INDIVIDUAL' } as never)],
    ['paymentIntents.update', (belvo) => belvo.payments.paymentIntents.update('pi-1', { confirm: true })],
    ['paymentIntents.authorize', (belvo) => belvo.payments.paymentIntents.authorize('pi-1', {} as never)],
    ['paymentAuthorizations.create', (belvo) => belvo.payments.paymentAuthorizations.create({} as never)],
    ['paymentAuthorizations.charges.create', (belvo) => belvo.payments.paymentAuthorizations.charges.create('pa-1', {} as never, { parameterHeaders: {} })],
    ['directDebit.paymentRequests.create', (belvo) => belvo.directDebit.paymentRequests.create({ paymentMethodId: 'pm-1', amount: '150.00', reference: 'r-1' })],
  ])('is never sent twice: %s', async (_, call) => {
    for (const reply of ['reset', { status: 503 }, { status: 408 }, { status: 200, text: '<html>' }] as const) {
      const { belvo, server } = await clientFor(reply, { json: {} })
      const unknown = await failureOf(call(belvo))
      expect(isAmbiguousOutcomeError(unknown) && unknown.attempts).toBe(1)
      expect(isAmbiguousOutcomeError(unknown) && unknown.reconcile.length).toBeGreaterThan(40)
      expect(server.seen).toHaveLength(1)
    }
  })

  it('is refused for good by a 409 or a 429', async () => {
    for (const status of [409, 429]) {
      const { belvo, server } = await clientFor({ status })
      expect(await failureOf(belvo.directDebit.paymentRequests.create({ paymentMethodId: 'pm-1', amount: '150.00' }))).toMatchObject({ status, attempts: 1 })
      expect(server.seen).toHaveLength(1)
    }
  })

  it('takes no key that Belvo would not keep', async () => {
    const { belvo, server } = await clientFor({ json: {} })
    const refused = await failureOf(belvo.directDebit.paymentRequests.create({ paymentMethodId: 'pm-1', amount: '150.00' }, { idempotencyKey: KEY }))
    expect(isInvalidArgumentError(refused) && refused.argument).toBe('idempotencyKey')
    expect(server.seen).toEqual([])
  })
})

describe('Direct Debit', () => {
  it('sends the amount as text and files as multipart', async () => {
    const { belvo, server } = await clientFor({ status: 201, json: { id: 'pr-1' } }, { status: 204 })
    await belvo.directDebit.paymentRequests.create({ paymentMethodId: 'pm-1', amount: '150.00', reference: 'r-1' })
    expect(server.seen[0]).toMatchObject({ method: 'POST', path: '/payment_requests', json: { amount: '150.00' } })
    await belvo.directDebit.consents.files.upload('c-1', { idFront: new File(['front'], 'front.jpg', { type: 'image/jpeg' }) })
    expect(server.seen[1]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
    expect(server.seen[1]?.body).toContain('filename="front.jpg"')
  })
})
