import { inspect } from 'node:util'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFinapiClient, isAmbiguousOutcomeError, isApiError, isKitError, isRateLimitError } from '@kit/finapi'
import type { FinapiClient } from '@kit/finapi'
import { startFinapiServer, tokenReply, webFormJson } from '../support/finapi-server.ts'
import type { Reply } from '../support/finapi-server.ts'

const SECRETS = {
  clientId: 'client-id-7f21',
  clientSecret: 'client-secret-93ab',
  password: 'user-password-55cd',
  accessToken: 'yvMbxTgwdYE0hgOVb8N4ZOvxOukqfjz',
  refreshToken: 'refresh-token-aa42',
  formId: '0d1f2a3b-1111-4222-8333-444455556666',
}

let reply: Reply = {}
let server: Awaited<ReturnType<typeof startFinapiServer>>
let finapi: FinapiClient
beforeAll(async () => {
  server = await startFinapiServer(({ path }) =>
    path === '/api/v2/oauth/token' ? tokenReply(SECRETS.accessToken, { refreshToken: SECRETS.refreshToken }) : reply,
  )
  finapi = createFinapiClient({ clientId: SECRETS.clientId, clientSecret: SECRETS.clientSecret, environment: server.environment, maxRetries: 0 })
})
afterAll(() => server.close())

const client = () => finapi.asUser({ userId: 'u-1', password: SECRETS.password })
async function failure(answer: Reply, call = () => client().webForms.get(SECRETS.formId) as PromiseLike<unknown>): Promise<unknown> {
  reply = answer
  const error: unknown = await Promise.resolve(call()).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(isKitError(error)).toBe(true)
  const printed = `${inspect(error, { depth: 10, showHidden: true })} ${JSON.stringify(error)} ${String(error)}`
  for (const secret of Object.values(SECRETS)) expect(printed).not.toContain(secret)
  return error
}

describe('error answers', () => {
  it.each<[string, Reply, { status: number; providerCode?: string; invalidFields?: string[] }]>([
    ['Access', { status: 422, json: { errors: [{ message: 'm', code: 'ENTITY_EXISTS', type: 'BUSINESS' }], date: 'd', requestId: 'x' } }, { status: 422, providerCode: 'ENTITY_EXISTS' }],
    ['Access, several', { status: 400, json: { errors: [{ message: 'm' }, { code: 'MISSING_FIELD' }, { code: 'BAD_REQUEST' }] } }, { status: 400, providerCode: 'MISSING_FIELD' }],
    ['Access, credentials', { status: 401, json: { error: 'invalid_token', error_description: 'x' } }, { status: 401, providerCode: 'invalid_token' }],
    ['Web Form', { status: 404, json: { code: 'NOT_FOUND', description: 'x', timestamp: 't', endpoint: 'e' } }, { status: 404, providerCode: 'NOT_FOUND' }],
    ['Web Form, validation', { status: 400, json: { errors: [{ field: 'bank.id', message: 'm' }, { field: 'callbacks.finalised', message: 'm' }] } }, { status: 400, invalidFields: ['bank.id', 'callbacks.finalised'] }],
    ['HTML', { status: 502, text: '<html>Bad Gateway</html>' }, { status: 502 }],
    ['empty', { status: 500, text: '' }, { status: 500 }],
    ['another shape', { status: 409, json: ['no'] }, { status: 409 }],
    ['a code that is no code', { status: 422, json: { code: 'Hans Mustermann, DE77 5337', errors: 'x' } }, { status: 422 }],
  ])('are read: %s', async (_, answer, expected) => {
    const error = await failure(answer)
    if (!isApiError(error)) throw error
    expect({ status: error.status, providerCode: error.providerCode, invalidFields: error.invalidFields }).toEqual({ providerCode: undefined, invalidFields: undefined, ...expected })
    expect(error.requestId).toBe('req-1')
    expect(error).toMatchObject({ provider: 'finapi', operation: 'webForms.get', method: 'GET', path: '/api/webForms/{id}' })
  })

  it('keep the text of finAPI for those who ask', async () => {
    const error = await failure({ status: 422, json: { errors: [{ code: 'X', message: 'Konto von Hans Mustermann' }] } })
    expect(isApiError(error) && error.providerMessage()).toBe('Konto von Hans Mustermann')
    expect(inspect(error) + JSON.stringify(error)).not.toContain('Mustermann')
  })

  it('are a RateLimitError for 429', async () => {
    const error = await failure({ status: 429, json: {}, headers: { 'retry-after': '7' } })
    expect(isRateLimitError(error) && error.retryAfterMs).toBe(7000)
  })

  it('say how to reconcile a write whose outcome is not known', async () => {
    const error = await failure({ status: 502, text: '<html></html>' }, () => client().webForms.createBankConnectionImport({ bank: { search: 'Test' } }))
    expect(isAmbiguousOutcomeError(error) && error.reconcile).toContain('webForms.list')
  })

  it('show no secret that the answer repeats, whatever its shape', async () => {
    const secret = fc.constantFrom(...Object.values(SECRETS))
    const value = fc.oneof(secret, fc.record({ code: secret, message: secret, field: secret, description: secret, error: secret, error_description: secret }))
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom('code', 'error', 'errors', 'description', 'x'), fc.oneof(value, fc.array(value))), fc.constantFrom(400, 403, 404, 422, 500), async (json, status) => {
        await failure({ status, json })
      }),
      { numRuns: 40 },
    )
  })
})

describe('what is printed of a client', () => {
  it('holds no credential', async () => {
    reply = { json: webFormJson('IN_PROGRESS') }
    const user = client()
    await user.webForms.get(SECRETS.formId)
    const given = finapi.asUser({ accessToken: SECRETS.accessToken, refreshToken: SECRETS.refreshToken })
    const admin = finapi.asAdmin({ clientId: SECRETS.clientId, clientSecret: SECRETS.clientSecret })
    for (const printed of [finapi, user, given, admin].flatMap((each) => [inspect(each, { depth: 20, showHidden: true }), JSON.stringify(each)])) {
      for (const secret of Object.values(SECRETS)) expect(printed).not.toContain(secret)
    }
  })
})
