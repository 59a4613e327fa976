import { inspect } from 'node:util'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { createBelvoClient, isApiError, isBelvoError, isRateLimitError } from '@kit/belvo'
import type { ApiError, BelvoErrorCode } from '@kit/belvo'
import { failureOf, startApiServer } from '../support/api-server.ts'
import type { Reply } from '../support/api-server.ts'

const ID = 'ab12cd34ef56ab12cd34ef56ab12cd34'
const KEYS = { aggregation: { secretId: 'id-1', secretPassword: 'password-1' }, payments: { secretId: 'id-2', secretPassword: 'password-2' }, directDebit: { apiKeyId: 'k', apiKeySecret: 'secret-3' } }

async function errorOf(reply: Reply): Promise<ApiError> {
  const server = await startApiServer(reply)
  const belvo = createBelvoClient({ ...KEYS, environment: { main: server.origin, directDebit: server.origin }, maxRetries: 0 })
  const error = await failureOf(belvo.links.detail('l-1'))
  if (!isApiError(error)) throw error
  return error
}

describe('an error body', () => {
  it.each<[string, Reply, Partial<ApiError>, string | undefined]>([
    ['a list', { status: 400, json: [{ code: 'login_error', message: 'Wrong login', request_id: ID }] }, { providerCode: 'login_error', requestId: ID }, 'Wrong login'],
    ['a list of faults of fields', { status: 400, json: [{ code: 'required', message: 'Is missing', request_id: ID, field: 'link' }, { code: 'invalid', message: 'B', request_id: ID, field: 'date_from' }] }, { providerCode: 'required', invalidFields: ['link', 'date_from'], requestId: ID }, 'Is missing'],
    ['an object alone', { status: 404, json: { code: 'not_found', message: 'Gone', request_id: ID } }, { providerCode: 'not_found', requestId: ID }, 'Gone'],
    ['the nested shape of payments', { status: 400, json: [{ field: 'details', request_id: ID, pix_key: { value: { message: 'Is there', code: 'already_exists' } } }] }, { providerCode: 'already_exists', invalidFields: ['details', 'pix_key.value'], requestId: ID }, 'Is there'],
    ['nested in a list', { status: 400, json: [{ request_id: ID, details: [{ code: 'max_digits', message: 'Long' }] }] }, { providerCode: 'max_digits', invalidFields: ['details'], requestId: ID }, 'Long'],
    ['with detail for message', { status: 400, json: [{ code: 'session_expired', detail: 'Over', request_id: ID }] }, { providerCode: 'session_expired', requestId: ID }, 'Over'],
    ['without a message', { status: 400, json: [{ code: 'session_expired_ob', request_id: ID }] }, { providerCode: 'session_expired_ob', requestId: ID }, undefined],
    ['with a code of null', { status: 400, json: [{ code: null, message: 'May not be blank', field: 'link', request_id: ID }] }, { providerCode: undefined, invalidFields: ['link'], requestId: ID }, 'May not be blank'],
    ['the page of the firewall', { status: 403, text: '<html><center>openresty</center></html>' }, { providerCode: undefined, requestId: undefined }, undefined],
    ['of Direct Debit', { status: 400, json: { statusCode: 400, error: 'Bad Request', message: 'No customer' } }, { providerCode: undefined }, 'No customer'],
    ['of Direct Debit with a list', { status: 400, json: { statusCode: 400, error: 'Bad Request', message: ['email must be an email', 'name is empty'] } }, { providerCode: undefined }, 'email must be an email; name is empty'],
    ['of Direct Debit with one word', { status: 401, json: { statusCode: 401, error: 'Unauthorized' } }, { providerCode: 'Unauthorized' }, undefined],
    ['empty', { status: 500 }, { providerCode: undefined, requestId: undefined }, undefined],
    ['nothing but a list of texts', { status: 400, json: ['no'] }, { providerCode: undefined }, undefined],
    ['as deep as none should be', { status: 400, json: [{ a: { b: { c: { d: { e: { f: { g: { code: 'deep' } } } } } } } }] }, { providerCode: undefined }, undefined],
  ])('is read: %s', async (_, reply, expected, message) => {
    const error = await errorOf(reply)
    expect(error).toMatchObject({ status: typeof reply === 'object' ? reply.status : 0, provider: 'belvo', operation: 'links.detail', method: 'GET', path: '/api/links/{id}/', ...expected })
    expect(error.providerMessage()).toBe(message)
    if (message !== undefined) expect(inspect(error) + JSON.stringify(error) + error.message).not.toContain(message)
  })

  it('names the request: the body first, then a header, then what was sent', async () => {
    expect((await errorOf({ status: 404, json: [{ code: 'not_found', request_id: ID }], headers: { 'x-request-id': 'header-1' } })).requestId).toBe(ID)
    expect((await errorOf({ status: 404, json: [{ code: 'not_found' }], headers: { 'x-request-id': 'header-1' } })).requestId).toBe('header-1')
    const server = await startApiServer({ status: 404, json: [] })
    const belvo = createBelvoClient({ ...KEYS, environment: { main: server.origin, directDebit: server.origin } })
    expect(await failureOf(belvo.links.detail('l-1', { requestId: 'mine-1' }))).toMatchObject({ requestId: 'mine-1' })
    expect(server.seen[0]?.headers['x-request-id']).toBe('mine-1')
  })

  it('is a RateLimitError for 429, with or without a body', async () => {
    expect(isRateLimitError(await errorOf({ status: 429, text: '', headers: { 'retry-after': '3' } }))).toBe(true)
  })
})

describe('isBelvoError', () => {
  it('narrows the code to the known ones, and stays open', async () => {
    const error: unknown = await errorOf({ status: 400, json: [{ code: 'too_many_sessions' }] })
    if (!isBelvoError(error)) throw error
    expectTypeOf(error.providerCode).toEqualTypeOf<BelvoErrorCode | undefined>()
    expectTypeOf<'code_of_tomorrow'>().toExtend<NonNullable<typeof error.providerCode>>()
    expect(error.providerCode).toBe('too_many_sessions')
    expect([isBelvoError(new Error('x')), isBelvoError(undefined), isBelvoError({ provider: 'belvo' })]).toEqual([false, false, false])
  })
})
