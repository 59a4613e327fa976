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

  it.each(['', '.', '..', '\uD800', Number.NaN])('refuses %j', async (id) => {
    const server = await serve(ok)
    expect(isInvalidArgumentError(await failureOf(transportTo(server.origin).send(read, { path: { id } })))).toBe(true)
    expect(isInvalidArgumentError(await failureOf(transportTo(server.origin).send(read)))).toBe(true)
    expect(server.seen).toHaveLength(0)
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

  it('that cannot be sent are refused without their value', async () => {
    const server = await serve(ok)
    const bad = 'secret\r\nvalue'
    const failures = [
      await failureOf(transportTo(server.origin).send(list, { headers: { 'X-A': bad } })),
      await failureOf(transportTo(server.origin).send(list, {}, { headers: { 'X-A': bad } })),
      await failureOf(transportTo(server.origin).send(list, {}, { requestId: bad })),
      await failureOf(transportTo(server.origin, { authorize: async () => ({ Authorization: bad }) }).send(list)),
    ]
    for (const error of failures) {
      expect(isInvalidArgumentError(error)).toBe(true)
      expect(String(error)).not.toContain('secret')
    }
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
