// stripe-node #559, modern-treasury-python #71, stripe-php #637, fintoc-node #36: a retry paid twice, or the user's key was overwritten
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { isAmbiguousOutcomeError, isKitError } from '@kit/core'
import type { ApiPromise, RequestOptions } from '@kit/core/http'
import { createFintocClient } from '@kit/fintoc'
import { hang, reply, reset, serveInOrder } from '../../src/answering-server.ts'
import { BELVO_PAYMENT, belvoAt, failureOf, finapiUserAt, fintocAt, KEYLESS_WRITES } from '../../src/provider-calls.ts'
import type { CommonOptions } from '../../src/provider-calls.ts'

type KeyOptions = RequestOptions & { idempotencyKey: string }

const KEYED: readonly {
  name: string
  header: string
  call: (url: string, options: KeyOptions, client?: CommonOptions) => ApiPromise<unknown>
}[] = [
  {
    name: 'fintoc',
    header: 'idempotency-key',
    call: (url, options, client) =>
      fintocAt(url, client).paymentIntents.create({ amount: 1000, currency: 'CLP', metadata: { order: '7' } }, options),
  },
  {
    name: 'belvo',
    header: 'belvo-idempotency-key',
    call: (url, options, client) => belvoAt(url, client).payments.paymentIntents.create(BELVO_PAYMENT, options),
  },
]
const again = reply(429, {}, { 'retry-after': '0' })
const quick = { maxRetries: 2, timeoutMs: 100 }

describe.each(KEYED)('a payment with a key ($name)', ({ header, call }) => {
  it.each([
    ['429', again],
    ['a reset', reset],
    ['silence', hang],
  ])('is repeated after %s under the same key with the same bytes', async (_, fault) => {
    const server = await serveInOrder(fault, fault, reply(201, { id: 'x' }))
    const { idempotencyKey, attempts } = await call(server.url, { idempotencyKey: 'payout-4711' }, quick).withResponse()
    expect(server.seen.map(({ headers }) => headers[header])).toEqual(['payout-4711', 'payout-4711', 'payout-4711'])
    expect(new Set(server.seen.map(({ body }) => body)).size).toBe(1)
    expect([idempotencyKey, attempts]).toEqual(['payout-4711', 3])
  })

  it("makes one key for 'auto', the same for all attempts, and gives it back", async () => {
    const server = await serveInOrder(again, again, reply(201, { id: 'x' }))
    const { idempotencyKey } = await call(server.url, { idempotencyKey: 'auto' }, quick).withResponse()
    expect(idempotencyKey).toMatch(/^[\da-f-]{36}$/)
    expect(new Set(server.seen.map(({ headers }) => headers[header]))).toEqual(new Set([idempotencyKey]))
    const other = await call(server.url, { idempotencyKey: 'auto' }, quick).withResponse()
    expect(other.idempotencyKey).not.toBe(idempotencyKey)
  })

  it.each([
    ['a refusal', reply(422, {})],
    ['a stored 500', reply(500, {})],
    ['a reset', reset],
  ])('has its key in the error after %s', async (_, fault) => {
    const server = await serveInOrder(fault)
    const error = await failureOf(call(server.url, { idempotencyKey: 'payout-4711' }, { maxRetries: 0 }))
    expect(isKitError(error) && error.toJSON()).toMatchObject({ idempotencyKey: 'payout-4711' })
  })

  it('keeps its key out of the body, and takes it from a header the user set', async () => {
    const server = await serveInOrder(reply(201, { id: 'x' }))
    const info = await call(server.url, { headers: { [header.toUpperCase()]: 'by-header' } } as never).withResponse()
    expect(info.idempotencyKey).toBe('by-header')
    expect(server.seen[0]?.headers[header]).toBe('by-header')
    await call(server.url, { idempotencyKey: 'by-option', headers: { [header]: 'by-header' } })
    expect(server.seen[1]?.headers[header]).toBe('by-option')
    expect(server.seen.map(({ body }) => body).join()).not.toMatch(/by-|idempotency/i)
  })

  it('is not sent without one', async () => {
    const server = await serveInOrder(reply(201, {}))
    expect(await failureOf(call(server.url, {} as never))).toMatchObject({ code: 'invalid_argument', argument: 'idempotencyKey' })
    expect(server.seen).toHaveLength(0)
  })

  it('is not sent with a key of yesterday', async () => {
    const server = await serveInOrder(reply(201, {}))
    const old = new Date(Date.now() - 23.5 * 3_600_000)
    const error = await failureOf(call(server.url, { idempotencyKey: 'payout-4711', idempotencyKeyCreatedAt: old }))
    expect(isAmbiguousOutcomeError(error) && error.idempotencyKey).toBe('payout-4711')
    expect(server.seen).toHaveLength(0)
  })
})

describe('a write that moves no money', () => {
  it('gets a key of its own where the provider takes one, the same for all attempts', async () => {
    const server = await serveInOrder(again, reply(201, { id: 'cus_1' }))
    const { idempotencyKey } = await fintocAt(server.url).v2.customers.create({ email: 'ana@example.com' }).withResponse()
    expect(server.seen.map(({ headers }) => headers['idempotency-key'])).toEqual([idempotencyKey, idempotencyKey])
  })

  it('keeps the key of a user who repeats it in another process', async () => {
    const server = await serveInOrder(reset, reply(201, { id: 'cus_1' }))
    const create = (options: RequestOptions) =>
      createFintocClient({ secretKey: 'sk_test_x', maxRetries: 0, environment: { api: server.url } }).v2.customers.create(
        { email: 'a@example.com' },
        options,
      )
    const error = await failureOf(create({}))
    const { idempotencyKey = '' } = error as { idempotencyKey?: string }
    await create({ idempotencyKey })
    expect(server.seen.map(({ headers }) => headers['idempotency-key'])).toEqual([idempotencyKey, idempotencyKey])
    expect(idempotencyKey).not.toBe('')
  })
})

describe('a write without a key', () => {
  const submit = (url: string, client?: CommonOptions, options?: RequestOptions) =>
    finapiUserAt(url, client).payments.submit({ paymentId: 1, bankingInterface: 'XS2A' }, options)
  const payment = { name: 'finapi, a payment', call: submit }
  const CASES = [...KEYLESS_WRITES.map(({ provider, call }) => ({ name: provider, call })), payment]

  it.each(CASES)('is sent once, whatever happens ($name)', async ({ call }) => {
    // A repetition would follow at once.
    const random = vi.spyOn(Math, 'random').mockReturnValue(0)
    onTestFinished(() => random.mockRestore())
    for (const fault of [again, reply(408, {}), reply(409, {}), reply(500, {}), reply(503, ''), reset, hang]) {
      const server = await serveInOrder(fault)
      expect(isKitError(await failureOf(call(server.url, { maxRetries: 2 }, { timeoutMs: 60 })))).toBe(true)
      expect(server.seen).toHaveLength(1)
    }
  })
})
