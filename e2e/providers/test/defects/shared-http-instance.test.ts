// fintoc-node: one static HTTP instance is shared by all clients, with the Authorization of whichever key came first (src/lib/client.ts)
import { describe, expect, it } from 'vitest'
import { createBelvoClient } from '@kit/belvo'
import { createFinapiClient } from '@kit/finapi'
import { createFintocClient } from '@kit/fintoc'
import { reply, serve } from '../../src/answering-server.ts'

const tenants = ['a', 'b'] as const

/** Both clients to one server; `call` of each sends its own name in the path. */
const CASES = [
  {
    provider: 'fintoc',
    credentials: (name: string) => `sk_test_${name}`,
    callOf(url: string, name: string) {
      const { paymentIntents } = createFintocClient({
        secretKey: `sk_test_${name}`,
        apiVersion: `version-${name}`,
        userAgent: name,
        environment: { api: url },
      })
      return (id: string) => paymentIntents.get(id)
    },
  },
  {
    provider: 'fintoc, on clients of links',
    credentials: (name: string) => `sk_test_${name}`,
    callOf(url: string, name: string) {
      const client = createFintocClient({ secretKey: `sk_test_${name}`, userAgent: name, environment: { api: url } })
      return (id: string) => client.forLink(`link_token_${name}`).accounts.get(id)
    },
  },
  {
    provider: 'belvo',
    credentials: (name: string) => `Basic ${btoa(`id-${name}:password`)}`,
    callOf(url: string, name: string) {
      const aggregation = { secretId: `id-${name}`, secretPassword: 'password' }
      const { links } = createBelvoClient({ aggregation, userAgent: name, environment: { main: url } })
      return (id: string) => links.detail(id)
    },
  },
  {
    provider: 'finapi',
    credentials: (name: string) => `Bearer token-${name}`,
    callOf(url: string, name: string) {
      const finapi = createFinapiClient({
        clientId: name,
        clientSecret: 'secret',
        userAgent: name,
        environment: { access: url, webForm: url },
      })
      const user = finapi.asUser({ accessToken: `token-${name}` })
      return (id: string) => user.webForms.get(id)
    },
  },
  {
    provider: 'finapi, two users of one client',
    credentials: (name: string) => `Bearer token-of-${name}`,
    callOf(url: string, name: string) {
      const finapi = createFinapiClient({
        clientId: 'id',
        clientSecret: 'secret',
        userAgent: name,
        environment: { access: url, webForm: url },
      })
      const user = finapi.asUser({ userId: name, password: 'password' })
      return (id: string) => user.webForms.get(id)
    },
  },
]

describe.each(CASES)('two clients in one process ($provider)', ({ credentials, callOf }) => {
  it('keep their keys apart over 100 interleaved calls, with repetitions between them', async () => {
    const refused = new Set<string>()
    const server = await serve((seen) => {
      if (seen.path.endsWith('/oauth/token')) {
        const name = new URLSearchParams(seen.body).get('username') ?? ''
        return reply(200, { access_token: `token-of-${name}`, token_type: 'bearer', expires_in: 3600 })
      }
      if (/[37]\/?$/.test(seen.path) && !refused.has(seen.path)) {
        refused.add(seen.path)
        return reply(429, {}, { 'retry-after': '0' })
      }
      return reply(200, { path: seen.path, authorization: seen.headers.authorization })
    })
    const calls = tenants.map((name) => [name, callOf(server.url, name)] as const)
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        calls.map(async ([name, call]) => ({ name, index, got: (await call(`${name}-${index}`)) as unknown })),
      ).flat(),
    )
    expect(results).toHaveLength(100)
    for (const { name, index, got } of results) {
      expect(got).toEqual({ path: expect.stringMatching(new RegExp(`/${name}-${index}/?$`)) as string, authorization: credentials(name) })
    }
    for (const seen of server.seen.filter(({ path }) => !path.endsWith('/oauth/token'))) {
      const name = /\/([ab])-\d+/.exec(seen.path)?.[1] ?? ''
      expect(seen.headers).toMatchObject({ authorization: credentials(name), 'user-agent': name })
      expect(seen.query.get('link_token') ?? `link_token_${name}`).toBe(`link_token_${name}`)
      expect(seen.headers['fintoc-version'] ?? `version-${name}`).toBe(`version-${name}`)
    }
  })
})
