import { describe, expect, it } from 'vitest'
import { startBelvo } from './support/belvo.ts'
import { startFintoc } from './support/fintoc.ts'
import { asList, startHarness } from './support/harness.ts'

describe('parameters', () => {
  it('of a query have to be known and of their type, in the shape of each provider', async () => {
    const fintoc = await startFintoc()
    for (const [query, code, param] of [
      ['since=2026-01-01', 'invalid_params', 'since'],
      ['per_page=some', 'invalid_integer', 'per_page'],
      ['per_page=301', 'invalid_params', 'per_page'],
      ['perpage=10', 'invalid_params', 'perpage'],
    ] as const) {
      const reply = await fintoc.call('GET', `/v1/links?${query}`)
      expect([query, reply.status, reply.json['error']]).toEqual([query, 400, expect.objectContaining({ code, param })])
    }
    const belvo = await startBelvo()
    const reply = await belvo.call('GET', '/api/links/?page=x&access_mode=odd')
    expect(reply.list.map(({ code, field }) => [code, field])).toEqual([
      ['invalid', 'page'],
      ['invalid_choice', 'access_mode'],
    ])
    const missing = await belvo.call('GET', '/api/transactions/')
    expect(missing.list.map(({ code, field }) => [code, field])).toEqual([['required', 'link']])
  })

  it('of finAPI take lists by repetition and by comma, and values with a comma of their own', async () => {
    const harness = await startHarness()
    const token = await harness.clientToken()
    const names = async (query: string): Promise<unknown[]> => {
      const reply = await harness.call('GET', `/api/v2/banks?${query}`, { token })
      return reply.status === 200 ? asList(reply.json['banks']).map(({ id }) => id) : [reply.status, reply.json['errors']]
    }
    expect(await names('ids=280001&ids=280002')).toEqual([280001, 280002])
    expect(await names('ids=280001,280002&order=id,desc')).toEqual([280002, 280001])
    expect(await names('ids=280001,x')).toEqual([400, [expect.objectContaining({ message: expect.stringContaining('ids[1]') })]])
    expect(await names('search=redirect&isTestBank=true')).toEqual([280002])
    expect(await names('location=DE&supportedBankingInterfaces=FINTS_SERVER')).toEqual([280001])
    expect(await names('isTestBank=maybe')).toEqual([400, [expect.objectContaining({ code: 'ILLEGAL_FIELD_VALUE' })]])
    expect(await names('bank=Test')).toEqual([400, [expect.objectContaining({ message: 'bank is not a known parameter' })]])
    const unknown = await harness.call('GET', '/api/v2/banks/1', { token })
    expect(unknown.status).toBe(404)
  })
})

describe('several kinds of credentials', () => {
  it('may call what the document gives to all of them', async () => {
    const harness = await startHarness()
    const { token: user } = await harness.user()
    for (const token of [user, await harness.clientToken()]) {
      expect((await harness.call('GET', '/api/v2/banks/280001', { token })).status).toBe(200)
    }
    const admin = await harness.call('GET', '/api/v2/banks/280001', { token: await harness.adminToken() })
    expect([admin.status, asList(admin.json['errors'])[0]?.['message']]).toEqual([403, 'This call takes a client token or a user token.'])
  })
})

describe('bodies', () => {
  it('of several parts are checked by the names of the parts', async () => {
    const { call } = await startFintoc()
    const entity = await call('POST', '/v2/entities', { json: { holder_name: 'ACME', holder_id: 'AAA010101AAA' } })
    const onboardings = `/v2/entities/${String(entity.json['id'])}/onboardings`
    const onboarding = await call('POST', onboardings, { json: {} })
    const documents = `${onboardings}/${String(onboarding.json['id'])}/documents/legal_statutes`
    const form = (...names: string[]): FormData => {
      const parts = new FormData()
      for (const name of names) parts.append(name, new Blob(['%PDF-1.7'], { type: 'application/pdf' }), 'file.pdf')
      return parts
    }
    expect((await call('PUT', documents, { body: form('file') })).status).toBe(200)
    expect((await call('PUT', documents, { body: form('document') })).code).toBe('missing_parameter')
    expect((await call('PUT', documents, { body: form('file', 'other') })).code).toBe('invalid_params')
    expect((await call('PUT', documents, { json: { file: 'x' } })).code).toBe('invalid_request')
    const broken = { 'Content-Type': 'multipart/form-data; boundary=none' }
    expect((await call('PUT', documents, { body: 'no parts', headers: broken })).status).toBe(400)
  })

  it('of a form are checked like any other', async () => {
    const harness = await startHarness()
    const { clientId: client_id, clientSecret: client_secret } = harness.sandbox.finapi.client
    const form = { grant_type: 'client_credentials', client_id, client_secret, scope: 'all' }
    const reply = await harness.call('POST', '/api/v2/oauth/token', { form })
    expect([reply.status, asList(reply.json['errors'])[0]?.['message']]).toEqual([400, 'scope is not a known field'])
  })

  it('that fit no variant are measured by the closest one', async () => {
    const harness = await startBelvo()
    const reply = await harness.pay({ openFinance: { callback_url: 5 } })
    expect(reply.list).toEqual([expect.objectContaining({ code: 'invalid', field: 'payment_method_details.open_finance.callback_url' })])
  })
})

describe('what no document has', () => {
  it('is refused by each provider in its own words', async () => {
    const fintoc = await startFintoc()
    expect((await fintoc.call('GET', '/v3/transfers')).code).toBe('invalid_url')
    expect((await fintoc.call('DELETE', '/v2/transfers')).code).toBe('operation_not_allowed')
    const belvo = await startBelvo()
    expect((await belvo.call('GET', '/api/links')).list[0]).toMatchObject({ code: 'not_found', message: expect.stringContaining('slash') })
    expect((await belvo.call('PUT', '/api/links/')).code).toBe('method_not_allowed')
  })

  it('does not hide behind another template of the same form', async () => {
    const { call } = await startFintoc()
    expect((await call('GET', '/v1/links/link_1_token_2')).code).toBe('missing_resource')
    expect((await call('DELETE', '/v1/links/link_1')).code).toBe('missing_resource')
    expect((await call('GET', '/v1/links/exchange?exchange_token=li_1')).code).toBe('invalid_exchange_token')
  })
})
