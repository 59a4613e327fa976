import { inspect } from 'node:util'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { createFintocClient, isAmbiguousOutcomeError, isApiError, isFintocError, isRateLimitError } from '@kit/fintoc'
import type { ApiError, ErrorCode } from '@kit/fintoc'
import { failureOf, startApiServer } from '../support/api-server.ts'
import type { Reply } from '../support/api-server.ts'

async function errorOf(reply: Reply): Promise<ApiError> {
  const server = await startApiServer(reply)
  const error = await failureOf(createFintocClient({ secretKey: 'sk_test_1', environment: { api: server.origin }, maxRetries: 0 }).links.get('link_1_token_2'))
  if (!isApiError(error)) throw error
  return error
}

const body = (error: unknown, status = 400): Reply => ({ status, json: { error } })

describe('an error body', () => {
  it.each<[string, Reply, Partial<ApiError>, string | undefined]>([
    ['whole', body({ type: 'invalid_request_error', code: 'missing_parameter', message: 'Amount is missing', param: 'amount', doc_url: 'https://docs' }), { status: 400, providerCode: 'missing_parameter', invalidFields: ['amount'] }, 'Amount is missing'],
    ['without a code', body({ type: 'api_error', message: 'Sorry' }, 404), { status: 404, providerCode: 'api_error', invalidFields: undefined }, 'Sorry'],
    ['with nulls', body({ type: 'link_error', code: null, message: 'Locked', param: null, doc_url: null }, 406), { status: 406, providerCode: 'link_error', invalidFields: undefined }, 'Locked'],
    ['with a nested parameter', body({ type: 'invalid_request_error', code: 'invalid_params', message: 'Bad CLABE', param: 'counterparty.account_number' }, 422), { status: 422, invalidFields: ['counterparty.account_number'] }, 'Bad CLABE'],
    ['whose error is a text', body('no'), { providerCode: undefined, invalidFields: undefined }, undefined],
    ['empty', { status: 500 }, { status: 500, providerCode: undefined }, undefined],
    ['HTML', { status: 503, text: '<html></html>' }, { status: 503, providerCode: undefined }, undefined],
    ['a list', { status: 400, json: [{ error: { code: 'x' } }] }, { providerCode: undefined }, undefined],
  ])('is read: %s', async (_, reply, expected, message) => {
    const error = await errorOf(reply)
    expect(error).toMatchObject({ provider: 'fintoc', operation: 'links.get', method: 'GET', path: '/v1/links/{link_token}', ...expected })
    expect(error.providerMessage()).toBe(message)
    const printed = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)
    for (const secret of ['link_1_token_2', 'sk_test_1', ...(message === undefined ? [] : [message])]) expect(printed).not.toContain(secret)
  })

  it('names the request by the header of the answer', async () => {
    const id = '1f0c9e7b-3d4f-42a8-b0d1-c2b3a4958600'
    expect((await errorOf({ ...(body({ type: 'api_error', message: 'm' }) as object), headers: { 'x-request-id': id } })).requestId).toBe(id)
  })

  it('is a RateLimitError for 429', async () => {
    expect(isRateLimitError(await errorOf(body({ type: 'api_error', code: 'rate_limit_exceeded', message: 'm' }, 429)))).toBe(true)
  })
})

describe('repetitions', () => {
  const get = async (...replies: Reply[]) => {
    const server = await startApiServer(...replies)
    return { server, call: createFintocClient({ secretKey: 'sk_test_1', environment: { api: server.origin } }).whoami.get() }
  }

  it('are made of reads after faults, not of refusals', async () => {
    const { server, call } = await get({ status: 503 }, { json: { id: 'x' } })
    await call
    expect(server.seen).toHaveLength(2)
    for (const status of [400, 401, 403, 404, 409]) {
      const refused = await get(body({ type: 'invalid_request_error', message: 'm' }, status))
      expect(await failureOf(refused.call)).toMatchObject({ status, attempts: 1 })
      expect(refused.server.seen).toHaveLength(1)
    }
  })

  it('are not made of writes that Fintoc keeps no key for', async () => {
    const server = await startApiServer({ status: 502 })
    const error = await failureOf(createFintocClient({ secretKey: 'sk_test_1', environment: { api: server.origin } }).webhookEndpoints.delete('we_1'))
    expect(isAmbiguousOutcomeError(error) && error.attempts).toBe(1)
    expect(server.seen).toHaveLength(1)
  })
})

describe('isFintocError', () => {
  it('narrows the code to the known ones, and stays open', async () => {
    const error: unknown = await errorOf(body({ type: 'invalid_request_error', code: 'insufficient_balance', message: 'm' }, 409))
    if (!isFintocError(error)) throw error
    expectTypeOf(error.providerCode).toEqualTypeOf<ErrorCode | undefined>()
    expectTypeOf<'code_of_tomorrow'>().toExtend<NonNullable<typeof error.providerCode>>()
    expect(error.providerCode).toBe('insufficient_balance')
    expect([isFintocError(new Error('x')), isFintocError(undefined), isFintocError({ provider: 'fintoc' })]).toEqual([false, false, false])
  })
})
