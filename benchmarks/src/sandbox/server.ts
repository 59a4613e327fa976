import { serve } from '@hono/node-server'
import { startSandbox } from '@kit/sandbox'
import { Hono } from 'hono'
import type { Call, Served } from './calls.ts'

/** Serves the same answers as the sandbox did, from nothing but Hono. */
function serveBare(calls: readonly Call[], answers: readonly string[]): Promise<number> {
  const app = new Hono()
  for (const [index, { method, path }] of calls.entries()) {
    const value: unknown = JSON.parse(answers[index] ?? 'null')
    app.on(method, path, async (context) => {
      if (method === 'POST') await context.req.json()
      return context.json(value)
    })
  }
  return new Promise((resolve) => {
    serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => resolve(port))
  })
}

async function serveSandbox(): Promise<Served> {
  const sandbox = await startSandbox({ seed: 1 })
  const { origins, aggregation } = sandbox.belvo
  const basic = `Basic ${Buffer.from(`${aggregation.secretId}:${aggregation.secretPassword}`).toString('base64')}`
  const link = sandbox.belvo.connect({ username: 'person', externalId: 'user' })
  return {
    port: Number(new URL(origins.main).port),
    authorization: basic,
    calls: [
      { name: 'GET, one object', method: 'GET', path: `/api/links/${link.id}/`, body: undefined },
      { name: 'GET, a page of ten', method: 'GET', path: '/api/institutions/?page_size=10', body: undefined },
      {
        name: 'POST, a body of nine members',
        method: 'POST',
        path: '/api/token/',
        body: {
          id: aggregation.secretId,
          password: aggregation.secretPassword,
          scopes: 'read_institutions,write_links',
          fetch_resources: ['EMPLOYMENT_RECORDS'],
          stale_in: '90d',
          widget: {
            branding: {
              company_name: 'Bench',
              company_icon: 'https://example.com/icon.svg',
              company_logo: 'https://example.com/logo.svg',
              company_terms_url: 'https://example.com/terms',
            },
          },
        },
      },
    ],
  }
}

const [kind, given] = process.argv.slice(2)
if (kind === 'sandbox') process.send?.(await serveSandbox())
else {
  const { calls, answers } = JSON.parse(given ?? '{}') as { readonly calls: readonly Call[]; readonly answers: readonly string[] }
  process.send?.({ port: await serveBare(calls.map((call) => ({ ...call, path: call.path.split('?')[0] ?? '' })), answers) })
}

let last = process.cpuUsage()
process.on('message', () => {
  const { user, system } = process.cpuUsage(last)
  last = process.cpuUsage()
  process.send?.(user + system)
})
