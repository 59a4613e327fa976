import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isApiError, isInvalidArgumentError, isKitError, isRateLimitError } from '@kit/core'
import type { Operation, Transport } from '@kit/core/http'
import { listPages } from '@kit/core/pagination'
import type { Page, PageOptions, PagePromise } from '@kit/core/pagination'
import { createFakeTransport } from '@kit/core/testing'
import { failureOf, reply, serve, transportTo } from '../http/serve.ts'

interface Item {
  readonly id: string
}

type Style = NonNullable<Operation['pages']>['style']

const operation = (style: Style, items?: string): Operation => ({
  id: 'things.list',
  method: 'GET',
  path: '/{owner}/things',
  api: 'main',
  retry: 'safe',
  auth: 'user',
  pages: { style, ...(items === undefined ? {} : { items }) },
})

const operations = {
  'link-offset': operation('link-offset'),
  'link-cursor': operation('link-cursor'),
  'next-url': operation('next-url', 'results'),
  numbered: operation('numbered', 'things'),
} as const satisfies Record<Style, Operation>

const styles = Object.keys(operations) as Style[]

/** The provider of the tests: `style`, `total`, `size` and `quirk` come in the query, as a filter would. */
let origin = ''
const requests: string[] = []
const provider = createServer(answer)

function answer(request: IncomingMessage, response: ServerResponse): void {
  requests.push(request.url ?? '')
  const url = new URL(request.url ?? '', origin)
  const { searchParams: query } = url
  const style = query.get('style') as Style
  const total = Number(query.get('total'))
  const size = Number(query.get('size'))
  const quirk = query.get('quirk')
  const all = Array.from({ length: total }, (_, index): Item => ({ id: `i_${index}` }))
  const page = Number(query.get('page') ?? 1)
  const from = style === 'link-cursor' ? all.findIndex((item) => item.id === query.get('starting_after')) + 1 : (page - 1) * size
  const items = all.slice(from, from + size)
  const more = from + size < total
  const link = (change: Record<string, string>): string => {
    const next = new URL(url)
    for (const [name, value] of Object.entries(change)) next.searchParams.set(name, value)
    return next.href
  }
  const next = link(style === 'link-cursor' ? { starting_after: items.at(-1)?.id ?? '' } : { page: String(page + 1) })
  const headers: Record<string, string> = { 'content-type': 'application/json', 'x-request-id': `r-${page}` }
  if (style === 'link-offset' && page > 1) headers['link'] = `<${link({ page: String(page - 1) })}>; rel="prev"`
  if (style.startsWith('link-') && more) headers['link'] = [headers['link'], `<${next}>; rel="next"`].filter(Boolean).join(', ')
  if (quirk === 'empty-header' && !more) headers['link'] = ''
  const glued = next.replace(/&page=\d+/, `page=${page + 1}`)
  const body = {
    'link-offset': items,
    'link-cursor': items,
    'next-url': { count: total, next: more ? (quirk === 'glued' ? glued : next) : null, previous: null, results: items },
    numbered: { things: items, paging: { page, perPage: size, pageCount: Math.ceil(total / size), totalCount: total } },
  }[style]
  response.writeHead(200, headers)
  response.end(JSON.stringify(body))
}

beforeAll(async () => {
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`
})
afterAll(async () => {
  provider.closeAllConnections()
  await new Promise((resolve) => provider.close(resolve))
})

function list(style: Style, query: Record<string, string | number>, options?: PageOptions): PagePromise<Item, unknown> {
  return listPages<Item, unknown>(transportTo(origin), operations[style], { path: { owner: 'me' }, query: { style, ...query } }, options)
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

const ids = (items: readonly Item[]): string[] => items.map((item) => item.id)
const range = (from: number, to: number): string[] => Array.from({ length: Math.max(to - from, 0) }, (_, index) => `i_${from + index}`)

describe.each(styles)('a list in the style %s', (style) => {
  it('sends nothing until it is used, and the first page once', async () => {
    requests.length = 0
    const pages = list(style, { total: 5, size: 2 })
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(requests).toHaveLength(0)
    const [first, again, info] = [await pages, await pages, await pages.withResponse()]
    expect(again).toBe(first)
    expect(info).toMatchObject({ attempts: 1, requestId: 'r-1', response: { status: 200 } })
    expect(info.data).toBe(first)
    expect(requests).toHaveLength(1)
    expect(ids(first.items)).toEqual(range(0, 2))
    expect(ids(await collect(pages))).toEqual(range(0, 5))
    expect(requests).toHaveLength(3)
  })

  it('is walked by hand, too', async () => {
    const seen: string[][] = []
    let page: Page<Item, unknown> | undefined = await list(style, { total: 5, size: 2 })
    while (page !== undefined) {
      seen.push(ids(page.items))
      expect(page.hasNextPage()).toBe(seen.length < 3)
      expect(page.nextCursor === undefined).toBe(seen.length === 3)
      page = await page.nextPage()
    }
    expect(seen).toEqual([range(0, 2), range(2, 4), range(4, 5)])
  })

  it('ends on an empty list', async () => {
    const page = await list(style, { total: 0, size: 2 })
    expect([page.items, page.hasNextPage(), page.nextCursor, await page.nextPage()]).toEqual([[], false, undefined, undefined])
    expect(await collect(page)).toEqual([])
  })

  it('gives every item once, for any sizes, limits and resume points', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 1, max: 9 }),
        fc.option(fc.integer({ min: 1, max: 25 }), { nil: undefined }),
        fc.nat({ max: 6 }),
        async (total, size, limit, stopAfter) => {
          const query = { total, size }
          const expected = range(0, Math.min(total, limit ?? total))
          expect(ids(await collect(list(style, query, { limit })))).toEqual(expected)
          const before: string[] = []
          let cursor: string | undefined
          let read = 0
          if (stopAfter > 0) {
            for await (const page of list(style, query).pages()) {
              before.push(...ids(page.items))
              cursor = page.nextCursor
              read += 1
              if (read === stopAfter) break
            }
          }
          expect(cursor ?? 'end').toMatch(/^[\w.~-]+$/)
          const after = read > 0 && cursor === undefined ? [] : ids(await collect(list(style, query, { cursor })))
          expect([...before, ...after]).toEqual(range(0, total))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('fetches no page a limit does not need', async () => {
    requests.length = 0
    expect(ids(await collect(list(style, { total: 9, size: 3 }, { limit: 6 })))).toEqual(range(0, 6))
    expect(requests).toHaveLength(2)
    expect((await collect(list(style, { total: 9, size: 3 }, { limit: 4 }).pages())).map((page) => page.items.length)).toEqual([3, 3])
    expect(requests).toHaveLength(4)
    for await (const item of list(style, { total: 9, size: 3 })) if (item.id === 'i_1') break
    expect(requests).toHaveLength(5)
  })

  it('prints no address', async () => {
    const page = await list(style, { total: 9, size: 3, link_token: 'link-token-secret' })
    const { body: _, ...own } = page
    expect(inspect(own, { depth: 9, showHidden: true }) + inspect(list(style, { link_token: 'link-token-secret' }))).not.toContain('secret')
    if (style !== 'next-url') expect(inspect(page, { depth: 9, showHidden: true }) + JSON.stringify(page)).not.toContain('secret')
  })

  it.each([0, -1, 1.5, Number.NaN])('refuses the limit %d', async (limit) => {
    expect(await failureOf(list(style, { total: 1, size: 1 }, { limit }))).toMatchObject({ code: 'invalid_argument', argument: 'limit' })
  })

  it.each(['', 'https://a.example/?page=2', 'a b', 'a&b', '../x', 'ä'])('refuses the cursor %j', async (cursor) => {
    requests.length = 0
    expect(await failureOf(list(style, { total: 1, size: 1 }, { cursor }))).toMatchObject({ code: 'invalid_argument', argument: 'cursor' })
    expect(requests).toHaveLength(0)
  })

  const noLists = ['', '{}', '"text"', '{"results":{"0":1}}', 'null', '7', '{"things":null}']
  it.each(noLists)('is a typed error when the body is %j', async (body) => {
    const server = await serve(reply(200, body, { 'x-request-id': 'r-7' }))
    const error = await failureOf(collect(listPages(transportTo(server.origin), operations[style], { path: { owner: 'me' } })))
    expect(error).toMatchObject({ name: 'ApiError', status: 200, requestId: 'r-7', provider: 'acme', operation: 'things.list' })
  })

  it('keeps every other kind of error typed, inside a loop as well', async () => {
    const { origin: main } = await serve((response, seen, request) => {
      if (/i_1|page=2/.test(seen.url)) reply(429, '{"code":"slow"}')(response, seen, request)
      else answerFor(style, response, main)
    })
    const transport = transportTo(main, { maxRetries: 0, authorize: async () => ({ Authorization: 'Bearer api-key-secret' }) })
    const items: unknown[] = []
    const error = await failureOf(
      (async () => {
        for await (const item of listPages(transport, operations[style], { path: { owner: 'me' } })) items.push(item)
      })(),
    )
    expect(items).toHaveLength(2)
    expect(isRateLimitError(error)).toBe(true)
    expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain('secret')
  })

  it('ends with the reason of an abort', async () => {
    const controller = new AbortController()
    const items: Item[] = []
    const error = await failureOf(
      (async () => {
        for await (const item of list(style, { total: 9, size: 3 }, { signal: controller.signal })) {
          items.push(item)
          if (items.length === 2) controller.abort('enough')
        }
      })(),
    )
    expect(error).toBe('enough')
    expect(items).toHaveLength(2)
  })
})

/** A first page of two items that names a second one. */
function answerFor(style: Style, response: ServerResponse, main: string, next: string = `${main}/me/things?page=2&starting_after=i_1`): void {
  const items = [{ id: 'i_0' }, { id: 'i_1' }]
  const bodies = {
    'link-offset': items,
    'link-cursor': items,
    'next-url': { results: items, next },
    numbered: { things: items, paging: { page: 1, perPage: 2, pageCount: 3, totalCount: 6 } },
  }
  response.writeHead(200, { 'content-type': 'application/json', ...(style.startsWith('link-') ? { link: `<${next}>; rel="next"` } : {}) })
  response.end(JSON.stringify(bodies[style]))
}

describe('the end of a Link list', () => {
  it.each([
    ['a header without next', { link: '<https://a.example/x?page=1>; rel="prev"' }],
    ['an empty header', { link: '' }],
    ['no header', {}],
    ['a header nobody can read', { link: 'next' }],
  ])('is %s', async (_, headers) => {
    const server = await serve(reply(200, '[{"id":"1"}]', headers))
    for (const style of ['link-offset', 'link-cursor'] as const) {
      const page = await listPages(transportTo(server.origin), operations[style], { path: { owner: 'me' } })
      expect([page.hasNextPage(), page.nextCursor]).toEqual([false, undefined])
    }
  })

  it('may be an empty header after many pages', async () => {
    expect(await collect(list('link-cursor', { total: 7, size: 3, quirk: 'empty-header' }))).toHaveLength(7)
  })
})

describe('a next address', () => {
  it('is followed as it is, with the credentials and the headers of the call', async () => {
    const server = await serve(
      (response) => answerFor('link-offset', response, server.origin, `${server.origin}/other/place?b=2&page=2&a=%20x&link_token=t`),
      reply(200, '[]'),
    )
    const transport = transportTo(server.origin, { authorize: async () => ({ Authorization: 'Bearer t' }) })
    const args = { path: { owner: 'me' }, query: { link_token: 't' }, headers: { 'X-A': 'a' } }
    await collect(listPages(transport, operations['link-offset'], args))
    const headers = { authorization: 'Bearer t', 'x-a': 'a' }
    expect(server.seen[1]).toMatchObject({ url: '/other/place?b=2&page=2&a=%20x&link_token=t', headers })
  })

  it.each([
    ['/me/things?page=2', '/me/things?page=2'],
    ['?page=2', '/me/things?page=2'],
    ['more?page=2', '/me/more?page=2'],
  ])('may be relative: %s', async (next, url) => {
    const server = await serve((response) => answerFor('link-offset', response, '', next), reply(200, '[]'))
    await collect(listPages(transportTo(server.origin), operations['link-offset'], { path: { owner: 'me' } }))
    expect(server.seen[1]?.url).toBe(url)
  })

  it.each(['link-offset', 'link-cursor', 'next-url'] as const)('of another origin gets nothing (%s)', async (style) => {
    const other = await serve(reply(200, '[]'))
    const places = [
      `${other.origin}/me/things?page=2&link_token=token-secret`,
      `//${new URL(other.origin).host}/?token-secret`,
      `${other.origin.replace('://', '://user:token-secret@')}/`,
      'javascript:alert("token-secret")',
      'file:///token-secret',
    ]
    for (const next of places) {
      const server = await serve((response) => answerFor(style, response, '', next))
      const transport = transportTo(server.origin, { authorize: async () => ({ Authorization: 'Bearer token-secret' }) })
      const error = await failureOf(collect(listPages(transport, operations[style], { path: { owner: 'me' } })))
      expect(isInvalidArgumentError(error) && error.argument).toBe('url')
      expect(String(error)).toContain('trustedOrigins')
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('secret')
      expect(server.seen).toHaveLength(1)
    }
    expect(other.seen).toHaveLength(0)
  })

  it('may lead to an origin the caller trusts', async () => {
    const other = await serve(reply(200, '[{"id":"i_2"}]'))
    const server = await serve((response) => answerFor('link-offset', response, other.origin))
    const transport = transportTo(server.origin, { trustedOrigins: [other.origin] })
    expect(await collect(listPages(transport, operations['link-offset'], { path: { owner: 'me' } }))).toHaveLength(3)
  })

  it.each(styles.filter((style) => style !== 'numbered'))('that names its own page ends the loop (%s)', async (style) => {
    const server = await serve((response) => answerFor(style, response, server.origin))
    const items: unknown[] = []
    const error = await failureOf(
      (async () => {
        for await (const item of listPages(transportTo(server.origin), operations[style], { path: { owner: 'me' } })) items.push(item)
      })(),
    )
    expect(isApiError(error) && error.message).toContain('read already')
    expect(server.seen).toHaveLength(2)
    expect(items).toHaveLength(4)
  })

  it('that goes in a wider circle ends the loop', async () => {
    const turn = [2, 3, 4, 2]
    const server = await serve((response) => {
      answerFor('next-url', response, '', `${server.origin}/me/things?page=${turn[server.seen.length - 1]}`)
    })
    const error = await failureOf(collect(listPages(transportTo(server.origin), operations['next-url'], { path: { owner: 'me' } })))
    expect(isApiError(error) && error.message).toContain('read already')
    expect(server.seen).toHaveLength(4)
  })

  it('that is no text is no end of the list', async () => {
    for (const next of [7, {}, [], true]) {
      const server = await serve(reply(200, JSON.stringify({ results: [], next })))
      const transport = transportTo(server.origin)
      expect(isApiError(await failureOf(listPages(transport, operations['next-url'], { path: { owner: 'me' } })))).toBe(true)
    }
  })
})

describe('Belvo’s malformed sample', () => {
  it('is rebuilt from the first query and its page', async () => {
    requests.length = 0
    expect(ids(await collect(list('next-url', { total: 5, size: 2, quirk: 'glued', link: 'link-1' })))).toEqual(range(0, 5))
    expect(new Set(requests.map((url) => new URL(url, origin).searchParams.get('link')))).toEqual(new Set(['link-1']))
    expect(requests.map((url) => new URL(url, origin).searchParams.get('page'))).toEqual([null, '2', '3'])
  })

  it('gives a cursor, and goes to the own origin whatever host it names', async () => {
    const first = reply(200, '{"results":[],"next":"https://evil.invalid/api/accounts/?link=abcpage=2"}')
    const server = await serve(first, reply(200, '{"results":[],"next":null}'))
    const page = await listPages(transportTo(server.origin), operations['next-url'], { path: { owner: 'me' }, query: { link: 'abc' } })
    expect(page.nextCursor).toBe('2')
    await page.nextPage()
    expect(server.seen[1]?.url).toBe('/me/things?link=abc&page=2')
  })
})

describe('a Fintoc v2 cursor', () => {
  it.each([
    ['the link', '?limit=2&starting_after=from_link', 'from_link'],
    ['the last item, where the link is opaque', '?after=zzz', 'i_1'],
    ['the last item, where the link holds something else', '?starting_after=a%20b', 'i_1'],
  ])('comes from %s', async (_, next, cursor) => {
    const server = await serve((response) => answerFor('link-cursor', response, '', next))
    const page = await listPages(transportTo(server.origin), operations['link-cursor'], { path: { owner: 'me' } })
    expect(page.nextCursor).toBe(cursor)
  })

  it('is missing where nothing names it, and the next page is still there', async () => {
    const server = await serve(reply(200, '["a"]', { link: '<?after=zzz>; rel="next"' }), reply(200, '["b"]'))
    const page = await listPages<string>(transportTo(server.origin), operations['link-cursor'], { path: { owner: 'me' } })
    expect([page.nextCursor, page.hasNextPage(), (await page.nextPage())?.items]).toEqual([undefined, true, ['b']])
  })

  it('is sent as starting_after', async () => {
    requests.length = 0
    expect(ids(await collect(list('link-cursor', { total: 5, size: 2 }, { cursor: 'i_2' })))).toEqual(range(3, 5))
    expect(requests[0]).toContain('starting_after=i_2')
  })
})

describe('numbered pages', () => {
  const send = async (paging: unknown): Promise<Page<Item>> => {
    const server = await serve(reply(200, JSON.stringify({ things: [], ...(paging === undefined ? {} : { paging }) })))
    return listPages<Item>(transportTo(server.origin), operations.numbered, { path: { owner: 'me' } })
  }

  it.each([
    [undefined, false],
    [null, false],
    [{ page: 1, perPage: 20, pageCount: 0, totalCount: 0 }, false],
    [{ page: 1, perPage: 20, pageCount: 1, totalCount: 3 }, false],
    [{ page: 1, perPage: 20, pageCount: 2, totalCount: 30 }, true],
    [{ perPage: 20, totalCount: 30 }, true],
    [{ pageCount: 2 }, true],
  ])('with the paging %j: more is %s', async (paging, more) => {
    expect((await send(paging)).hasNextPage()).toBe(more)
  })

  it.each([[7], ['2'], [[]], [{}], [{ page: 1 }], [{ pageCount: '2' }], [{ perPage: 0, totalCount: 3 }], [{ pageCount: -1 }]])(
    'with the paging %j nobody can tell, which is an error',
    async (paging) => {
      expect(isApiError(await failureOf(send(paging)))).toBe(true)
    },
  )

  it('that stay the same end the loop', async () => {
    const server = await serve((response) => answerFor('numbered', response, ''))
    const error = await failureOf(collect(listPages(transportTo(server.origin), operations.numbered, { path: { owner: 'me' } })))
    expect(isApiError(error) && error.message).toContain('read already')
    expect(server.seen.map((seen) => seen.url)).toEqual(['/me/things', '/me/things?page=2'])
  })

  it('start where the query says, and the cursor wins over it', async () => {
    requests.length = 0
    expect(ids(await collect(list('numbered', { total: 5, size: 2, page: 2 })))).toEqual(range(2, 5))
    expect(ids(await collect(list('numbered', { total: 5, size: 2, page: 2 }, { cursor: '3' })))).toEqual(range(4, 5))
  })
})

describe('listPages', () => {
  it('works over any transport', async () => {
    const transport = createFakeTransport()
    const [first, second] = [{ things: [{ id: 'a' }], paging: { page: 1, pageCount: 2 } }, { things: [{ id: 'b' }] }]
    transport.answer('things.list', { data: first }, { data: second })
    expect(ids(await collect(listPages<Item, unknown>(transport, operations.numbered, { path: { owner: 'me' } })))).toEqual(['a', 'b'])
    expect(transport.calls.map((call) => call.args.query)).toEqual([undefined, { page: 2 }])
    const bare: Transport = { send: transport.send }
    transport.answer('things.list', { data: {} })
    expect(await failureOf(listPages(bare, operations.numbered, {}))).toMatchObject({ provider: 'unknown', name: 'ApiError' })
  })

  it('passes options on, but not its own', async () => {
    const transport = createFakeTransport()
    transport.answer('things.list', { data: [] })
    await listPages(transport, operations['link-cursor'], {}, { limit: 3, cursor: 'x', timeoutMs: 5, requestId: 'r' })
    expect(transport.calls[0]?.options).toEqual({ timeoutMs: 5, requestId: 'r' })
  })

  it('refuses an operation without pages', async () => {
    const { pages: _, ...single } = operations.numbered
    expect(isKitError(await failureOf(listPages(createFakeTransport(), single, {})))).toBe(true)
  })

  it('is a promise for everything that takes one', async () => {
    const transport = createFakeTransport()
    transport.answer('things.list', { data: ['a'] })
    const pages = listPages<string>(transport, operations['link-offset'], {})
    expect((await Promise.all([pages, Promise.resolve(1)]))[0].items).toEqual(['a'])
    let cleaned = false
    await pages.finally(() => {
      cleaned = true
    })
    expect(cleaned).toBe(true)
    expect(Object.prototype.toString.call(pages)).toBe('[object PagePromise]')
    transport.answer('things.list', { error: new Error('no') })
    expect(await listPages(transport, operations['link-offset'], {}).catch((error: unknown) => String(error))).toBe('Error: no')
  })
})
