import { describe, expect, it } from 'vitest'
import type { Operation, RequestArguments, RequestOptions } from './support/kit-core-http.ts'
import { documentWith, generated, problemsOf } from './support/fixtures.ts'
import { load, typeErrors } from './support/type-errors.ts'

type Call = [operation: Operation, args: RequestArguments, options: RequestOptions | undefined]
type Api = Record<string, Record<string, (...values: unknown[]) => unknown>>

async function bound(factory: string): Promise<{ api: Api; calls: Call[] }> {
  const calls: Call[] = []
  const module = await load(await generated('operations'))
  const create = module[factory] as (transport: { send(...call: Call): Promise<void> }) => Api
  return { api: create({ send: (...call) => Promise.resolve(void calls.push(call)) }), calls }
}

describe('operations', () => {
  it('have explicit signatures: path, body, query, options', async () => {
    const text = await generated('operations')
    const snippet = `
import { createOperationsPublicApi, createOperationsUserApi, paymentsCreateOperation } from './operations.gen.ts'
import type { OauthTokenResult, Note, OperationsClientApi, OperationsUserApi, Page, Payment, PaymentsListQuery } from './operations.gen.ts'
import type { ApiPromise, Operation, Transport } from '@kit/core/http'

export async function use(transport: Transport): Promise<void> {
  const { payments } = createOperationsUserApi(transport)
  const page: ApiPromise<Page> = payments.list()
  payments.list({ ids: [1, 2], order: 'createdAt,desc', 'from-date': undefined }, { timeoutMs: 1 })
  // @ts-expect-error a query takes documented values only
  payments.list({ order: 'amount' })
  const made: Payment = await payments.create({ amount: '1.00' }, { idempotencyKey: 'auto' })
  payments.create({ amount: '1.00' }, { idempotencyKey: made.id, psu: { 'PSU-IP-Address': '192.0.2.1' } })
  // @ts-expect-error money moves: the key is required
  payments.create({ amount: '1.00' })
  // @ts-expect-error also among other options
  payments.create({ amount: '1.00' }, { timeoutMs: 1 })
  const gone: void = await payments.deleteRefund('p', 3, { reason: 'twice' }, { parameterHeaders: { 'X-Trace': 't' } })
  // @ts-expect-error a required header makes the options required
  payments.deleteRefund('p', 3, { reason: 'twice' })
  const note: Note | undefined = await payments.note('p', undefined, { version: 1 })
  // @ts-expect-error the client token's methods are not on the user's API
  payments.revoke
  const token: OauthTokenResult = await createOperationsPublicApi(transport).oauth.token({ grant_type: 'client_credentials' })
  void [page, gone, note, token]
}
export const money: Operation = paymentsCreateOperation
export const query: PaymentsListQuery = {}
export type Kinds = [OperationsClientApi['oauth']['revoke'], OperationsUserApi['payments']]
`
    expect(typeErrors({ 'operations.gen.ts': text, 'use.ts': snippet })).toEqual([])
  })

  it('say what the transport has to know', async () => {
    const module = await load(await generated('operations'))
    expect(module.paymentsListOperation).toEqual({ id: 'payments.list', method: 'GET', path: '/payments', api: 'main', retry: 'safe', auth: 'user' })
    expect(module.paymentsCreateOperation).toEqual({
      id: 'payments.create',
      method: 'POST',
      path: '/payments',
      api: 'main',
      retry: 'with-key',
      auth: 'user',
      idempotencyHeader: 'Idempotency-Key',
      money: true,
      body: 'json',
      timeoutMs: 90_000,
      reconcile: "List payments with the same reference; do not create it's twin.",
    })
    expect(module.paymentsDeleteRefundOperation).toMatchObject({ retry: 'never', reconcile: 'Read it.' })
    expect(module.paymentsDeleteRefundOperation).not.toHaveProperty('idempotencyHeader')
    expect(module.oauthTokenOperation).toMatchObject({ auth: 'none', body: 'form', retry: 'safe' })
    expect(module.paymentsNoteOperation).toMatchObject({ retry: 'never' })
  })

  it('hand path, query, body, headers and options to the transport', async () => {
    const { api, calls } = await bound('createOperationsUserApi')
    const options = { idempotencyKey: 'k', psu: { 'PSU-IP-Address': '192.0.2.1' } }
    await api.payments?.list?.({ ids: [1, 2] })
    await api.payments?.create?.({ amount: '1' }, options)
    await api.payments?.deleteRefund?.('p/1', 3, { reason: 'twice' }, { parameterHeaders: { 'X-Trace': 't' } })
    await api.payments?.list?.()
    expect(calls.map(([operation, args]) => [operation.id, args])).toEqual([
      ['payments.list', { query: { ids: [1, 2] } }],
      ['payments.create', { body: { amount: '1' }, headers: { 'PSU-IP-Address': '192.0.2.1' } }],
      ['payments.deleteRefund', { path: { 'payment-id': 'p/1', index: 3 }, query: { reason: 'twice' }, headers: { 'X-Trace': 't' } }],
      ['payments.list', { query: {} }],
    ])
    expect(calls[1]?.[2]).toBe(options)
    expect(calls[3]?.[2]).toBeUndefined()
  })

  it('are split by token kind: one class and one interface for each', async () => {
    const text = await generated('operations')
    expect([...text.matchAll(/^export (?:class|interface) (\w+(?:Resource|Api)) /gm)].map(([, name]) => name)).toEqual([
      'PaymentsResource',
      'OauthClientResource',
      'OauthPublicResource',
      'OperationsClientApi',
      'OperationsUserApi',
      'OperationsPublicApi',
    ])
  })

  it('tell in a hover what they do, return and throw', async () => {
    const text = await generated('operations')
    const hover = text.slice(text.indexOf('   * Create a payment.'), text.indexOf('  create('))
    for (const line of [
      '   * Create a payment.\n',
      '   * Sends money.\n',
      '`idempotencyKey` is required',
      '   * **When the outcome is not known:** List payments with the same reference',
      '   * @param body - What to pay.\n',
      '   * @returns 201: Made\n',
      '   * @throws AuthenticationError 401: No token',
      '   * @throws ApiError 422: Refused\n',
      '   * @throws AmbiguousOutcomeError',
      '   * @see https://docs.example.org/payments\n',
      "   * await payments.create(body, { idempotencyKey: order.id })".replace('   * ', '   * const result = '),
    ]) {
      expect(hover).toContain(line)
    }
    expect(text).toContain('   * @throws RateLimitError 429: Too many\n')
    expect(text).toMatch(/@deprecated by the provider\.\n {3}\*\/\n {2}deleteRefund\(/)
    expect(text).not.toContain('X-HTTP-Method-Override')
    expect(text).not.toContain('X-Request-Id')
  })
})

describe('operations are refused', () => {
  const get = (rest: string): string => `parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n${rest}`

  it('when a path parameter is missing', async () => {
    expect(await problemsOf(documentWith({ operation: "responses: { '200': { description: ok } }" }))).toEqual([expect.stringContaining('{id} has no path parameter')])
  })

  it('when they repeat with a key that no header carries', async () => {
    const source = documentWith({ operation: get("x-kit-retry: with-key\nresponses: { '200': { description: ok } }") })
    expect(await problemsOf(source)).toEqual([expect.stringContaining('x-kit-idempotency names no header')])
  })

  it('when nothing says what success is', async () => {
    expect(await problemsOf(documentWith({ operation: get("responses: { '404': { description: none } }") }))).toEqual([expect.stringContaining('no 2xx answer')])
  })

  it('when a write that is not repeated does not say how to reconcile', async () => {
    const { name, text } = documentWith({ operation: get("responses: { '200': { description: ok } }") })
    expect(await problemsOf({ name, text: text.replace('    get:', '    delete:') })).toEqual([expect.stringContaining('needs x-kit-reconcile')])
  })

  it('when two have the same id', async () => {
    const { name, text } = documentWith({})
    const twice = text.replace('components:', "  /other:\n    get:\n      operationId: things.get\n      summary: Another\n      x-kit-auth: user\n      responses: { '200': { description: ok } }\ncomponents:")
    expect(await problemsOf({ name, text: twice })).toEqual([expect.stringContaining('things.get is also that of GET /things/{id}')])
  })
})
