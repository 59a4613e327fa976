import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isApiError, isInvalidArgumentError } from '@kit/core'
import { createTransport } from '@kit/core/http'
import type { Operation, RequestArguments, RequestOptions } from '@kit/core/http'
import { failureOf, keyed, keyless, list, money, read, reply, serve, transportTo } from './serve.ts'

const ok = reply(200, '{}')

describe('the path', () => {
  it.each([
    ['a b', '/things/a%20b'],
    ['a/b', '/things/a%2Fb'],
    ['../x', '/things/..%2Fx'],
    ['?x=1#y', '/things/%3Fx%3D1%23y'],
    ['%2e%2e', '/things/%252e%252e'],
    ['ä', '/things/%C3%A4'],
    ['...', '/things/...'],
    ['$&', '/things/%24%26'],
    [12, '/things/12'],
  ])('encodes %j', async (id, url) => {
    const server = await serve(ok)
    await transportTo(server.origin).send(read, { path: { id } })
    expect(server.seen[0]?.url).toBe(url)
  })

  it.each(['', '.', '..', '\uD800', Number.NaN, 2 ** 53, -(2 ** 53), 1e21, 1.5])('refuses %j', async (id) => {
    const server = await serve(ok)
    expect(isInvalidArgumentError(await failureOf(transportTo(server.origin).send(read, { path: { id } })))).toBe(true)
    expect(isInvalidArgumentError(await failureOf(transportTo(server.origin).send(read)))).toBe(true)
    expect(server.seen).toHaveLength(0)
  })

  it('sends the largest whole number that is exact', async () => {
    const server = await serve(ok)
    await transportTo(server.origin).send(read, { path: { id: Number.MAX_SAFE_INTEGER } })
    expect(server.seen[0]?.url).toBe('/things/9007199254740991')
  })

  it('stays under the base path and the origin for any parameter', async () => {
    const urls: URL[] = []
    const transport = transportTo('https://api.acme.example/base/', {
      fetch: async (input) => {
        urls.push(new URL(input as string))
        return new Response('{}')
      },
    })
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ minLength: 1 }), fc.string({ minLength: 1, unit: fc.constantFrom(...'./\\%2e:@?#\t\n'.split('')) })),
        async (id) => {
          fc.pre(id !== '.' && id !== '..')
          await transport.send(read, { path: { id } })
          const url = urls.pop()
          expect(url?.origin).toBe('https://api.acme.example')
          expect(url?.pathname).toBe(`/base/things/${encodeURIComponent(id)}`)
          expect(decodeURIComponent(url?.pathname.slice('/base/things/'.length) ?? '')).toBe(id)
        },
      ),
    )
  })
})

describe('the query', () => {
  it('repeats lists and leaves out what is not there', async () => {
    const server = await serve(ok)
    await transportTo(server.origin).send(list, { query: { a: 1, b: [1, 'x y'], c: undefined, d: null, e: false, f: '', g: [] } })
    expect(server.seen[0]?.url).toBe('/things?a=1&b=1&b=x+y&e=false&f=')
  })
})

describe('a list in the query', () => {
  const commas: Operation = { ...list, lists: 'comma' }

  it('is joined with commas where the operation says so', async () => {
    const server = await serve(ok)
    await transportTo(server.origin).send(commas, { query: { ids: [1, 2, 3], status: ['a b', 'c'], one: 'x,y', none: [], single: ['z'] } })
    expect(server.seen[0]?.url).toBe('/things?ids=1%2C2%2C3&status=a+b%2Cc&one=x%2Cy&single=z')
  })

  it('is refused when one of its items has a comma, which the provider would read as two', async () => {
    const server = await serve(ok)
    const error = await failureOf(transportTo(server.origin).send(commas, { query: { ids: ['a,b', 'c'] } }))
    expect(isInvalidArgumentError(error) && error.argument).toBe('ids')
    await transportTo(server.origin).send(list, { query: { ids: ['a,b', 'c'] } })
    expect(server.seen.map((seen) => seen.url)).toEqual(['/things?ids=a%2Cb&ids=c'])
  })

  it.each([commas, list])('that holds something else is refused', async (operation) => {
    for (const value of [[Number.NaN], [{}], [[1]], {}, Number.POSITIVE_INFINITY] as never[]) {
      expect(isInvalidArgumentError(await failureOf(transportTo('http://127.0.0.1:1').send(operation, { query: { a: value } })))).toBe(true)
    }
  })
})

describe('an address of the provider', () => {
  it('is used instead of path and query, as it is', async () => {
    const server = await serve(ok)
    const url = `${server.origin}/elsewhere/%7Bid%7D?b=%20&a=1+2&a=3`
    await transportTo(`${server.origin}/base`).send(read, { url, query: { c: 1 }, headers: { 'X-A': 'a' } })
    expect(server.seen[0]).toMatchObject({ url: '/elsewhere/%7Bid%7D?b=%20&a=1+2&a=3', headers: { 'x-a': 'a' } })
  })

  it('may be relative to the operation', async () => {
    const server = await serve(ok)
    await transportTo(`${server.origin}/base`).send(read, { url: '?page=2', path: { id: 'x' } })
    await transportTo(`${server.origin}/base`).send(list, { url: '/root' })
    expect(server.seen.map((seen) => seen.url)).toEqual(['/base/things/x?page=2', '/root'])
  })

  it.each(['https://evil.invalid/x?token=secret', '//evil.invalid/secret', 'http://127.0.0.1:1@evil.invalid/secret', 'javascript:secret', 'http://'])(
    'elsewhere is refused before anything is sent: %s',
    async (url) => {
      let authorized = 0
      const transport = transportTo('http://127.0.0.1:1', {
        authorize: async () => {
          authorized += 1
          return {}
        },
        fetch: () => Promise.reject(new Error('sent')),
      })
      const error = await failureOf(transport.send(list, { url }))
      expect(isInvalidArgumentError(error) && error.argument).toBe('url')
      expect(String(error)).not.toContain('secret')
      expect(authorized).toBe(0)
    },
  )

  it('at a trusted origin gets the credentials, a user name in it does not', async () => {
    const other = await serve(ok)
    const transport = transportTo('http://127.0.0.1:1', {
      trustedOrigins: [`${other.origin}/path/is/ignored`],
      authorize: async () => ({ Authorization: 'Bearer t' }),
    })
    await transport.send(list, { url: `${other.origin}/x` })
    expect(other.seen[0]).toMatchObject({ url: '/x', headers: { authorization: 'Bearer t' } })
    expect(isInvalidArgumentError(await failureOf(transport.send(list, { url: other.origin.replace('://', '://a:b@') })))).toBe(true)
    expect(() => createTransport({ provider: 'acme', origins: {}, trustedOrigins: ['api.example.com'] })).toThrow('trustedOrigins.0')
  })

  it('is followed by no redirect to an origin that is only trusted', async () => {
    const other = await serve(ok)
    const server = await serve(reply(302, '', { location: `${other.origin}/x` }))
    expect(isApiError(await failureOf(transportTo(server.origin, { trustedOrigins: [other.origin] }).send(list)))).toBe(true)
    expect(other.seen).toHaveLength(0)
  })
})

describe('the body', () => {
  it('is JSON', async () => {
    const server = await serve(ok)
    await transportTo(server.origin).send(keyless, { body: { a: 'ä', when: new Date(0), gone: undefined } })
    expect(server.seen[0]).toMatchObject({ body: '{"a":"ä","when":"1970-01-01T00:00:00.000Z"}' })
    expect(server.seen[0]?.headers).toMatchObject({ 'content-type': 'application/json', accept: 'application/json' })
  })

  it('is a form where the operation says so', async () => {
    const server = await serve(ok)
    const operation: Operation = { ...keyless, body: 'form' }
    await transportTo(server.origin).send(operation, {
      body: { grant_type: 'password', scope: ['a', 'b'], n: 1, none: undefined, sign: 'ä+&=' },
    })
    await transportTo(server.origin).send(operation, { body: new URLSearchParams({ a: '1' }) })
    expect(server.seen[0]?.body).toBe('grant_type=password&scope=a&scope=b&n=1&sign=%C3%A4%2B%26%3D')
    expect(server.seen[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded')
    expect(server.seen[1]?.body).toBe('a=1')
  })

  it('is absent when there is none', async () => {
    const server = await serve(ok)
    await transportTo(server.origin).send(keyless)
    expect(server.seen[0]?.body).toBe('')
    expect(server.seen[0]?.headers['content-type']).toBeUndefined()
  })

  const circular: Record<string, unknown> = {}
  circular['self'] = circular
  it.each([
    [keyless, { body: circular }],
    [keyless, { body: { amount: 1n } }],
    [keyless, { body: () => undefined }],
    [list, { body: {} }],
    [{ ...keyless, body: 'form' as const }, { body: 'a=1' }],
    [{ ...keyless, body: 'form' as const }, { body: [1] }],
    [{ ...keyless, body: 'form' as const }, { body: { nested: { a: 1 } } }],
  ] as [Operation, RequestArguments][])('that cannot be written is refused (%#)', async (operation, args) => {
    const server = await serve(ok)
    const error = await failureOf(transportTo(server.origin).send(operation, args))
    expect(isInvalidArgumentError(error)).toBe(true)
    expect(server.seen).toHaveLength(0)
  })
})

describe('headers', () => {
  it('come from the call, and credentials win over them', async () => {
    const server = await serve(ok)
    const transport = transportTo(server.origin, { userAgent: 'shop/1', authorize: async () => ({ Authorization: 'Bearer right' }) })
    await transport.send(
      list,
      { headers: { 'PSU-IP-Address': '1.2.3.4', 'X-None': undefined } },
      { headers: { Authorization: 'wrong', 'X-More': 'm' }, requestId: 'r-1' },
    )
    expect(server.seen[0]?.headers).toMatchObject({
      authorization: 'Bearer right',
      'psu-ip-address': '1.2.3.4',
      'x-more': 'm',
      'x-request-id': 'r-1',
      'user-agent': 'shop/1',
    })
    expect(server.seen[0]?.headers['x-none']).toBeUndefined()
  })

  it('of one name are one, however it is written: the later wins', async () => {
    const server = await serve(ok)
    await transportTo(server.origin).send(list, { headers: { 'x-a': '1', ACCEPT: 'text/csv' } }, { headers: { 'X-A': '2' } })
    expect(server.seen[0]?.headers).toMatchObject({ 'x-a': '2', accept: 'text/csv' })
  })

  it('that cannot be sent are refused without their value', async () => {
    const server = await serve(ok)
    const bad = 'secret\r\nvalue'
    const failures = [
      await failureOf(transportTo(server.origin).send(list, { headers: { 'X-A': bad } })),
      await failureOf(transportTo(server.origin).send(list, {}, { headers: { 'X-A': bad } })),
      await failureOf(transportTo(server.origin).send(list, {}, { requestId: bad })),
      await failureOf(transportTo(server.origin, { authorize: async () => ({ Authorization: bad }) }).send(list)),
    ]
    for (const [name, value] of [['X-A', 'secret\u0001'], ['X-A', 'secret€'], ['X-A: secret', 'a'], ['', 'secret'], ['é', 'secret']] as const) {
      failures.push(await failureOf(transportTo(server.origin).send(list, { headers: { [name]: value } })))
    }
    for (const error of failures) {
      expect(isInvalidArgumentError(error)).toBe(true)
      expect(String(error)).not.toContain('secret')
    }
    expect(() => createTransport({ provider: 'acme', origins: {}, userAgent: 'shop\r\nsecret' })).toThrow('userAgent')
    expect(server.seen).toHaveLength(0)
  })
})

describe('the idempotency key', () => {
  async function keyOf(
    operation: Operation,
    args: RequestArguments,
    options: RequestOptions,
  ): Promise<[string | string[] | undefined, string | undefined]> {
    const server = await serve(ok)
    const { idempotencyKey } = await transportTo(server.origin).send(operation, args, options).withResponse()
    return [server.seen[0]?.headers['idempotency-key'], idempotencyKey]
  }

  it('is the one of the caller, as an option or as a header', async () => {
    expect(await keyOf(money, {}, { idempotencyKey: 'mine-1' })).toEqual(['mine-1', 'mine-1'])
    expect(await keyOf(money, {}, { headers: { 'idempotency-key': 'mine-2' } })).toEqual(['mine-2', 'mine-2'])
    expect(await keyOf(keyed, {}, { idempotencyKey: 'mine-3' })).toEqual(['mine-3', 'mine-3'])
  })

  it.each([
    [keyed, {}],
    [keyed, { idempotencyKey: 'auto' }],
    [money, { idempotencyKey: 'auto' }],
  ] as [Operation, RequestOptions][])('is made and comes back (%#)', async (operation, options) => {
    const [first, second] = [await keyOf(operation, {}, options), await keyOf(operation, {}, options)]
    expect(first[0]).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/)
    expect(first[0]).toBe(first[1])
    expect(first[0]).not.toBe(second[0])
  })

  it.each([
    [money, {}],
    [keyed, { idempotencyKey: '' }],
    [keyed, { idempotencyKey: 'two words' }],
    [keyed, { idempotencyKey: 'x'.repeat(256) }],
    [keyless, { idempotencyKey: 'k' }],
    [list, { idempotencyKey: 'auto' }],
  ] as [Operation, RequestOptions][])('is refused or asked for before anything is sent (%#)', async (operation, options) => {
    const server = await serve(ok)
    const error = await failureOf(transportTo(server.origin).send(operation, {}, options))
    expect(isInvalidArgumentError(error) && error.argument).toBe('idempotencyKey')
    expect(server.seen).toHaveLength(0)
  })
})

describe('origins', () => {
  it.each(['', 'api.example.com', 'ftp://example.com', 'https://user:pw@example.com', 'https://example.com?a=1', 'https://example.com#a'])(
    'refuse %j',
    (main) => {
      expect(() => createTransport({ provider: 'acme', origins: { main } })).toThrow(
        expect.objectContaining({ code: 'invalid_argument', argument: 'origins.main' }),
      )
    },
  )

  it('must exist for the operation', async () => {
    const error = await failureOf(transportTo('https://acme.example').send({ ...list, api: 'other' }))
    expect(isInvalidArgumentError(error) && error.argument).toBe('origins.other')
  })

  it('get the credentials, a redirect to another origin does not', async () => {
    const other = await serve(ok)
    const server = await serve(reply(302, '', { location: `${other.origin}/things` }))
    const transport = transportTo(server.origin, { authorize: async () => ({ Authorization: 'Bearer t', 'X-Api-Key': 'k' }) })
    const error = await failureOf(transport.send(list))
    expect(isApiError(error) && error.status === 302).toBe(true)
    expect(other.seen).toHaveLength(0)
    expect(server.seen).toHaveLength(1)
  })

  it('keep a read that is redirected within the origin', async () => {
    const server = await serve(reply(301, '', { location: '/things/' }), reply(200, '{"ok":true}'))
    const { data, attempts } = await transportTo(server.origin).send(list).withResponse()
    expect([data, attempts]).toEqual([{ ok: true }, 1])
    expect(server.seen.map((seen) => seen.url)).toEqual(['/things', '/things/'])
  })

  it('end a loop of redirects', async () => {
    const server = await serve(reply(301, '', { location: '/things' }))
    expect(isApiError(await failureOf(transportTo(server.origin).send(list)))).toBe(true)
    expect(server.seen).toHaveLength(4)
  })

  it('do not redirect a write, and say what to do', async () => {
    const server = await serve(reply(307, '', { location: '/links/' }), ok)
    const error = await failureOf(transportTo(server.origin).send(keyless, { body: {} }))
    expect(isApiError(error) && error.status === 307).toBe(true)
    expect(String(error)).toContain('Configure the final origin')
    expect(server.seen).toHaveLength(1)
  })

  it.each(['//evil.invalid/x', 'https://user:pw@127.0.0.1/', 'javascript:alert(1)', 'http://'])(
    'refuse the redirect %j',
    async (location) => {
      const server = await serve(reply(302, '', { location }))
      expect(isApiError(await failureOf(transportTo(server.origin).send(list)))).toBe(true)
      expect(server.seen).toHaveLength(1)
    },
  )
})
