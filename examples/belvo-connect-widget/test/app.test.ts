import { createBelvoClient } from '@kit/belvo'
import { createBelvoEventBody, signedBelvoRequest } from '@kit/belvo/testing'
import { startSandbox } from '@kit/sandbox'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createApp } from '../src/app.ts'
import { bundlePage } from '../src/bundle-page.ts'
import { serve } from '../src/serve.ts'

const authorization = 'Bearer of-the-test'
const people = { ada: { id: 'person_1', name: 'Ada', cpf: '76109277673' }, eve: { id: 'person_2', name: 'Eve', cpf: '76109277673' } }

async function start() {
  const sandbox = await startSandbox({ providers: ['belvo'], belvo: { readMs: 200 } })
  const { aggregation, origins, widget, webhooks } = sandbox.belvo
  const lines: string[] = []
  const app = createApp({
    belvo: createBelvoClient({ aggregation, environment: origins, maxRetries: 0 }),
    authorization,
    personOf: (request) => people[request.headers.get('cookie')?.replace('session=', '') as keyof typeof people],
    script: await bundlePage(['@kit/source']),
    widgetSrc: widget.scriptUrl,
    log: (line) => lines.push(line),
  })
  const { origin, close } = await serve(app.fetch, 0)
  onTestFinished(async () => {
    await close()
    await sandbox.close()
  })
  webhooks.add({ url: `${origin}/webhooks/belvo`, authorization })
  const call = async (method: string, path: string, who?: keyof typeof people) => {
    const response = await fetch(`${origin}${path}`, { method, headers: who === undefined ? {} : { cookie: `session=${who}` } })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  const accountsOf = async (link: string) => {
    let answer = await call('GET', `/api/links/${link}/accounts`, 'ada')
    while (answer.status === 202) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      answer = await call('GET', `/api/links/${link}/accounts`, 'ada')
    }
    return answer
  }
  return { sandbox, origin, lines, call, accountsOf }
}

describe('examples/belvo-connect-widget', () => {
  it('serves the page with its script, and a token to those who are logged in', async () => {
    const { call, origin, sandbox } = await start()
    const html = await (await fetch(origin)).text()
    expect(html).toContain('<div id="belvo">')
    expect(html).toContain(sandbox.belvo.widget.scriptUrl)
    const script = await fetch(`${origin}/connect.js`)
    expect([script.headers.get('content-type'), await script.text()]).toEqual(['text/javascript', expect.stringContaining('createWidget')])
    expect((await call('POST', '/api/widget-token')).status).toBe(401)
    const { status, body } = await call('POST', '/api/widget-token', 'ada')
    expect([status, Object.keys(body)]).toEqual([200, ['access']])
    expect(body['access']).toBeTypeOf('string')
  })

  it('reads the accounts when Belvo says that they are there', async () => {
    const { accountsOf, call, sandbox, lines } = await start()
    const link = sandbox.belvo.connect()
    expect((await call('PUT', `/api/links/${link.id}`, 'ada')).status).toBe(201)
    const { body } = await accountsOf(link.id)
    expect(body['accounts']).toContainEqual({ name: expect.any(String), balance: expect.any(Number) })
    expect(lines).toContain(`link ${link.id} has ${(body['accounts'] as unknown[]).length} account(s)`)
  })

  it('does so too when the webhook is quicker than the page, and comes twice', async () => {
    const { accountsOf, call, sandbox, lines } = await start()
    sandbox.belvo.faults.webhook({ mode: 'duplicate', type: 'ACCOUNTS.historical_update' })
    const link = sandbox.belvo.connect({ fetchResources: ['ACCOUNTS'] })
    while (sandbox.belvo.deliveries.all.length < 2) await new Promise((resolve) => setTimeout(resolve, 20))
    expect((await call('GET', `/api/links/${link.id}/accounts`, 'ada')).status).toBe(404)
    await call('PUT', `/api/links/${link.id}`, 'ada')
    expect((await accountsOf(link.id)).status).toBe(200)
    expect(lines.filter((line) => line.includes('account(s)'))).toHaveLength(1)
  })

  it('gives nobody a link that is not theirs, or does not exist', async () => {
    const { call, sandbox } = await start()
    const link = sandbox.belvo.connect({ fetchResources: [] })
    expect((await call('PUT', `/api/links/${link.id}`, 'ada')).status).toBe(201)
    expect((await call('PUT', `/api/links/${link.id}`, 'eve')).status).toBe(404)
    expect((await call('GET', `/api/links/${link.id}/accounts`, 'eve')).status).toBe(404)
    expect((await call('PUT', '/api/links/0d3ffb69-f83b-456e-ad8e-208d0998d71d', 'ada')).status).toBe(404)
    sandbox.belvo.faults.response({ operation: 'GET /api/links/{id}/', status: 500 })
    expect(await call('PUT', `/api/links/${link.id}`, 'ada')).toEqual({ status: 502, body: { error: 'Connecting is not possible at the moment.' } })
  })

  it('refuses a webhook of somebody else', async () => {
    const { call, origin, sandbox } = await start()
    const link = sandbox.belvo.connect({ fetchResources: [] })
    await call('PUT', `/api/links/${link.id}`, 'ada')
    const event = createBelvoEventBody('ACCOUNTS.historical_update', { link_id: link.id })
    const forged = await signedBelvoRequest({ event, authorization: 'Bearer guessed' })
    const answer = await fetch(`${origin}/webhooks/belvo`, { method: 'POST', headers: forged.headers, body: await forged.text() })
    expect(answer.status).toBe(401)
    expect((await call('GET', `/api/links/${link.id}/accounts`, 'ada')).status).toBe(202)
  })
})
