import { describe, expect, it } from 'vitest'
import { basic, startBelvo } from '../support/belvo.ts'

describe('credentials', () => {
  it('are one pair for aggregation, another for payments, and headers for Direct Debit', async () => {
    const { call, sandbox } = await startBelvo()
    const { aggregation, payments, directDebit } = sandbox.belvo
    expect((await call('GET', '/api/links/')).status).toBe(200)
    expect((await call('GET', '/payments/br/customers/')).status).toBe(200)
    expect((await call('GET', '/payment_requests')).status).toBe(200)
    const swapped = await call('GET', '/api/links/', { headers: { Authorization: basic(payments) } })
    expect([swapped.status, swapped.code]).toEqual([403, 'access_to_resource_denied'])
    const other = await call('GET', '/payments/br/customers/', { headers: { Authorization: basic(aggregation) } })
    expect([other.status, other.code]).toEqual([403, 'access_to_resource_denied'])
    for (const Authorization of ['', 'Basic', basic({ ...aggregation, secretPassword: 'wrong' }), `Bearer ${aggregation.secretId}`]) {
      const reply = await call('GET', '/api/links/', { headers: { Authorization } })
      expect([Authorization, reply.status, reply.code]).toEqual([Authorization, 401, 'authentication_failed'])
    }
    const wrong = await call('GET', '/payment_requests', { headers: { 'api-key-secret': 'wrong' } })
    expect(wrong.json).toEqual({ statusCode: 401, error: 'Unauthorized', message: expect.any(String) })
    expect(wrong.text).not.toContain(directDebit.apiKeySecret)
  })

  it('of the widget token are in its body', async () => {
    const { call, sandbox } = await startBelvo()
    const { secretId: id, secretPassword: password } = sandbox.belvo.aggregation
    const json = { id, password, scopes: 'read_institutions,write_links,read_links', link_id: '3f0c6c1a-6a5e-4d77-8d61-7a1f0c9e2b42' }
    const headers = { Authorization: '' }
    const made = await call('POST', '/api/token/', { json, headers })
    expect([made.status, typeof made.json['access']]).toEqual([200, 'string'])
    expect((await call('POST', '/api/token/', { json: { ...json, password: 'wrong' }, headers })).code).toBe('authentication_failed')
  })

  it('are for one host each', async () => {
    const { sandbox } = await startBelvo()
    const { origins } = sandbox.belvo
    expect(origins.main).not.toBe(origins.directDebit)
    const response = await fetch(`${origins.directDebit}/api/links/`)
    expect([response.status, await response.json()]).toEqual([404, expect.objectContaining({ statusCode: 404, error: 'Not Found' })])
  })
})

describe('examples', () => {
  it('are the same for the same seed, and say what they are', async () => {
    const bodies: string[] = []
    for (const seed of [1, 1, 2]) {
      const { call, sandbox } = await startBelvo({}, { seed })
      const reply = await call('GET', '/movements')
      expect([reply.status, reply.headers.get('x-kit-sandbox')]).toEqual([200, 'example'])
      expect(sandbox.belvo.requests.at(-1)).toMatchObject({ operation: 'directDebit.movements.list', example: true })
      bodies.push(reply.text)
    }
    expect(bodies[1]).toBe(bodies[0])
  })
})

describe('what Direct Debit refuses', () => {
  it('is one object with a text for each problem', async () => {
    const { call } = await startBelvo()
    const reply = await call('POST', '/customers', { json: { surprise: 1 } })
    expect(reply.status).toBe(400)
    expect(reply.json).toMatchObject({ statusCode: 400, error: 'Bad Request', message: expect.arrayContaining([expect.stringContaining('surprise')]) })
    expect((await call('GET', '/customers/nobody/nothing')).json).toMatchObject({ statusCode: 404, error: 'Not Found' })
  })
})
