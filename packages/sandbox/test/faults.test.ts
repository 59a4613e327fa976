import { describe, expect, it } from 'vitest'
import { asList, importForm, startHarness } from './support/harness.ts'

describe('response faults', () => {
  it('answers a status in the shape of the API, then works again', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    harness.sandbox.finapi.faults.response({ operation: 'webForms.list', status: 503, retryAfter: '7' })
    harness.sandbox.finapi.faults.response({ operation: 'users.get', status: 500 })
    const webForm = await harness.call('GET', '/api/webForms', { token })
    expect([webForm.status, webForm.headers.get('retry-after')]).toEqual([503, '7'])
    expect(webForm.json).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', endpoint: 'GET /api/webForms' })
    const access = await harness.call('GET', '/api/v2/users', { token })
    expect(asList(access.json['errors'])[0]).toMatchObject({ code: 'UNEXPECTED_ERROR' })
    expect((await harness.call('GET', '/api/webForms', { token })).status).toBe(200)
    expect((await harness.call('GET', '/api/v2/users', { token })).status).toBe(200)
  })

  it('answers HTML, an empty body and broken JSON', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const { faults } = harness.sandbox.finapi
    faults.response({ operation: 'webForms.list', status: 503, body: '<h1>Bad gateway</h1>' })
    faults.response({ operation: 'webForms.list', status: 503, body: '' })
    faults.response({ operation: 'webForms.list', status: 200, body: '{"items":', contentType: 'application/json' })
    const seen: unknown[] = []
    for (let index = 0; index < 3; index += 1) {
      const response = await fetch(`${harness.sandbox.finapi.origins.webForm}/api/webForms`, { headers: { Authorization: `Bearer ${token}` } })
      seen.push([response.status, response.headers.get('content-type'), await response.text()])
    }
    expect(seen).toEqual([
      [503, 'text/html', '<h1>Bad gateway</h1>'],
      [503, null, ''],
      [200, 'application/json', '{"items":'],
    ])
  })

  it('is used up by its own operation only, as often as it says', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const form = await importForm(harness, token)
    harness.sandbox.finapi.faults.response({ operation: 'GET /api/webForms/{id}', status: 500, body: '', count: 2 })
    const raw = async (): Promise<number> => {
      const url = `${harness.sandbox.finapi.origins.webForm}/api/webForms/${form.id}`
      const response = await fetch(url, { headers: { Authorization: `Bearer ${token}` } })
      await response.text()
      return response.status
    }
    expect((await harness.call('GET', '/api/webForms', { token })).status).toBe(200)
    expect([await raw(), await raw(), await raw()]).toEqual([500, 500, 200])
  })

  it('leaves no trace of a request that was not applied', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    harness.sandbox.finapi.faults.response({ operation: 'webForms.createBankConnectionImport', status: 500 })
    expect((await harness.call('POST', '/api/webForms/bankConnectionImport', { token, json: {} })).status).toBe(500)
    expect(asList((await harness.call('GET', '/api/webForms', { token })).json['items'])).toHaveLength(0)
  })

  it.each([true, false])('resets the connection, applied: %s', async (applied) => {
    const harness = await startHarness()
    const { token } = await harness.user()
    harness.sandbox.finapi.faults.response({ operation: 'webForms.createBankConnectionImport', reset: true, applied })
    await expect(harness.call('POST', '/api/webForms/bankConnectionImport', { token, json: {} })).rejects.toThrow()
    expect(harness.sandbox.finapi.requests.at(-1)).toMatchObject({ operation: 'webForms.createBankConnectionImport', status: 0 })
    expect(asList((await harness.call('GET', '/api/webForms', { token })).json['items'])).toHaveLength(applied ? 1 : 0)
  })

  it('loses the answer of a request that was applied', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    harness.sandbox.finapi.faults.response({ operation: 'webForms.createBankConnectionImport', status: 500, applied: true })
    expect((await harness.call('POST', '/api/webForms/bankConnectionImport', { token, json: {} })).status).toBe(500)
    expect(asList((await harness.call('GET', '/api/webForms', { token })).json['items'])).toHaveLength(1)
  })

  it('delays, and the caller can give up meanwhile', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    harness.sandbox.finapi.faults.response({ operation: 'webForms.list', delayMs: 5000 })
    const early = fetch(`${harness.sandbox.finapi.origins.webForm}/api/webForms`, {
      headers: { Authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(50),
    })
    await expect(early).rejects.toThrow()
    harness.sandbox.finapi.faults.response({ operation: 'webForms.list', delayMs: 20 })
    expect((await harness.call('GET', '/api/webForms', { token })).status).toBe(200)
  })

  it('refuses a rule for an operation that does not exist', async () => {
    const harness = await startHarness()
    expect(() => harness.sandbox.finapi.faults.response({ operation: 'webForms.fetch', status: 500 })).toThrow(TypeError)
    expect(harness.sandbox.finapi.operations).toContain('webForms.get')
    expect(harness.sandbox.finapi.operations).toContain('oauth.token')
  })

  it('reaches the token endpoint and the webForm list alike under latency', async () => {
    const harness = await startHarness({ latencyMs: 5 })
    expect((await harness.token({ grant_type: 'client_credentials' })).status).toBe(200)
  })
})
