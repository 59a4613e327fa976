// fintoc-node: next-page links are followed with credentials to whatever host the header names (src/lib/paginator.ts)
import { describe, expect, it } from 'vitest'
import { isApiError, isInvalidArgumentError, isKitError } from '@kit/core'
import { reply, serve, serveInOrder } from '../../src/answering-server.ts'
import { failureOf, finapiAt, KEYLESS_WRITES, LISTS, READS, SECRETS } from '../../src/provider-calls.ts'

const strangers: readonly { name: string; address: (stranger: string, own: string) => string }[] = [
  { name: 'another port', address: (stranger) => `${stranger}/v1/accounts?page=2` },
  { name: 'no scheme', address: (stranger) => `${stranger.replace('http:', '')}/v1/accounts?page=2` },
  { name: 'backslashes', address: (stranger) => `${stranger.replace('http://', '\\\\')}/v1/accounts?page=2` },
  { name: 'the own host as user', address: (stranger, own) => stranger.replace('http://', `http://${own.replace('http://', '')}@`) },
  { name: 'the own host with a user', address: (_, own) => own.replace('http://', 'http://user:pass@') },
  { name: 'the own host with more behind it', address: (_, own) => `${own.replace('127.0.0.1', '127.0.0.1.example.com')}/?page=2` },
  { name: 'https', address: (_, own) => `${own.replace('http:', 'https:')}/v1/accounts?page=2` },
  { name: 'another kind of address', address: () => 'data:application/json,[]' },
]

describe.each(LISTS.filter(({ addresses }) => addresses))('the next page of $name', ({ list, page, idsOf }) => {
  it.each(strangers)('at another origin ($name) is refused, and nothing goes there', async ({ address }) => {
    const stranger = await serveInOrder(reply(200, []))
    const own: { url: string } = { url: '' }
    const server = await serve(() => page(1, 2, { next: address(stranger.url, own.url) }))
    own.url = server.url
    const got: unknown[] = []
    const loop = async (): Promise<void> => {
      for await (const { id } of list(server.url)) got.push(id)
    }
    const error = await failureOf(loop())
    expect(got).toEqual(idsOf(1))
    expect(isInvalidArgumentError(error) || isApiError(error)).toBe(true)
    expect(stranger.seen).toHaveLength(0)
    expect(server.seen).toHaveLength(1)
  })
})

describe.each([301, 302, 303, 307, 308])('a redirect (%i) to another origin', (status) => {
  it.each([...READS, ...KEYLESS_WRITES])('is not followed: $provider', async ({ call }) => {
    const stranger = await serveInOrder(reply(200, {}))
    const server = await serveInOrder(reply(status, '', { location: `${stranger.url}/` }))
    expect(isKitError(await failureOf(call(server.url)))).toBe(true)
    expect(stranger.seen).toHaveLength(0)
  })

  it('is not followed by the token endpoint, whose body has the secrets', async () => {
    const stranger = await serveInOrder(reply(200, { access_token: 'x' }))
    const server = await serveInOrder(reply(status, '', { location: `${stranger.url}/` }))
    const user = finapiAt(server.url).asUser({ userId: SECRETS.finapiUserId, password: SECRETS.finapiPassword })
    expect(isKitError(await failureOf(user.accounts.get(1)))).toBe(true)
    expect(stranger.seen).toHaveLength(0)
  })
})

describe.each(READS)('a redirect at the own origin', ({ provider, credentials: [header, value], call }) => {
  it(`keeps the credentials: ${provider}`, async () => {
    const server = await serve((_, before) => (before === 0 ? reply(307, '', { location: '/moved' }) : reply(200, { moved: true })))
    expect(await call(server.url)).toEqual({ moved: true })
    expect(server.seen.map(({ headers }) => headers[header])).toEqual([value, value])
  })
})
