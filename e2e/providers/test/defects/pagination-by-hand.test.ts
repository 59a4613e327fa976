// workos-node #866, #942, plaid-node #148, auth0 #529, stripe-node #496: pages by hand, nothing to resume from, wrong ends
import { describe, expect, it } from 'vitest'
import { isApiError, isInvalidArgumentError } from '@kit/core'
import type { PagePromise } from '@kit/core/pagination'
import { belvoAt, failureOf, fintocAt, LISTS, SECRETS } from '../../src/provider-calls.ts'
import type { Item } from '../../src/provider-calls.ts'
import { reply, serve, serveInOrder } from '../../src/answering-server.ts'

async function idsIn(items: AsyncIterable<Item>): Promise<(string | number)[]> {
  const ids: (string | number)[] = []
  for await (const { id } of items) ids.push(id)
  return ids
}

describe.each(LISTS)('$name', ({ list, pageOf, page, idsOf }) => {
  const all = [1, 2, 3].flatMap(idsOf)
  const threePages = () => serve((seen) => page(pageOf(seen), 3))

  it('gives its first page when awaited, and every item when looped over', async () => {
    const server = await threePages()
    const first = await list(server.url)
    expect(first.items.map(({ id }) => id)).toEqual(idsOf(1))
    expect([first.hasNextPage(), server.seen.length]).toEqual([true, 1])
    expect(await idsIn(first)).toEqual(all)
    expect(await idsIn(list(server.url))).toEqual(all)
    expect(server.seen).toHaveLength(6)
  })

  it('sends nothing before it is used, and one request however often it is awaited', async () => {
    const server = await threePages()
    const pages = list(server.url)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(server.seen).toHaveLength(0)
    expect((await Promise.all([pages, pages, pages.withResponse()])).length).toBe(3)
    expect(server.seen).toHaveLength(1)
  })

  it.each([
    [1, 1],
    [2, 1],
    [3, 2],
    [6, 3],
    [100, 3],
  ])('stops after limit items and asks for no page more (%i)', async (limit, requests) => {
    const server = await threePages()
    expect(await idsIn(list(server.url, {}, { limit }))).toEqual(all.slice(0, limit))
    expect(server.seen).toHaveLength(requests)
  })

  it('goes on in another process, from a cursor that is no address and no token', async () => {
    const server = await threePages()
    const { nextCursor } = await list(server.url)
    expect(nextCursor).toMatch(/^[\w.~-]+$/)
    expect(Object.values(SECRETS).filter((secret) => nextCursor?.includes(secret))).toEqual([])
    expect(await idsIn(list(server.url, {}, { cursor: nextCursor }))).toEqual(all.slice(2))
    const pages: (string | undefined)[] = []
    for await (const { nextCursor: next } of list(server.url).pages()) pages.push(next)
    expect(pages.at(-1)).toBeUndefined()
    expect(pages).toHaveLength(3)
  })

  it('refuses a limit and a cursor that cannot be meant', async () => {
    const server = await threePages()
    for (const options of [
      { limit: 0 },
      { limit: -1 },
      { limit: 1.5 },
      { limit: Number.NaN },
      { cursor: 'https://example.com/?page=2' },
      { cursor: '' },
    ]) {
      expect(isInvalidArgumentError(await failureOf(list(server.url, {}, options)))).toBe(true)
    }
    expect(server.seen).toHaveLength(0)
  })

  it('ends with an error, and not never, when the pages lead in a circle', async () => {
    const server = await serve((seen) => page(Math.min(pageOf(seen), 2), 9, { next: `${seen.path}?page=2&starting_after=item_1b` }))
    const got: unknown[] = []
    const loop = async (): Promise<void> => {
      for await (const { id } of list(server.url)) got.push(id)
    }
    expect(isApiError(await failureOf(loop()))).toBe(true)
    expect(server.seen.length).toBeLessThanOrEqual(3)
    expect(got).toEqual([1, 2].flatMap(idsOf))
  })
})

describe('what ends a list', () => {
  it.each(['', '<https://example.com/?page=1>; rel="prev"', '<>; rel="prev"', 'nonsense', undefined])('of Fintoc: %j', async (link) => {
    const server = await serveInOrder(reply(200, [{ id: 'a' }], link === undefined ? {} : { link }))
    expect(await idsIn(fintocAt(server.url).accounts.list({ link_token: SECRETS.linkToken }) as PagePromise<Item, unknown>)).toEqual(['a'])
    expect(server.seen).toHaveLength(1)
  })

  it.each([null, '', undefined])('of Belvo: %j', async (next) => {
    const server = await serveInOrder(reply(200, { count: 9, results: [{ id: 'a' }], ...(next === undefined ? {} : { next }) }))
    expect((await belvoAt(server.url).links.list()).hasNextPage()).toBe(false)
  })

  it('is no page without items', async () => {
    const server = await serveInOrder(reply(200, [], { link: '</v1/accounts?page=2>; rel="next"' }), reply(200, [{ id: 'a' }]))
    expect(await idsIn(fintocAt(server.url).accounts.list({ link_token: SECRETS.linkToken }) as PagePromise<Item, unknown>)).toEqual(['a'])
  })

  it('is not the malformed next of Belvo’s documents, whose page is taken and whose id is not', async () => {
    const link = 'a7a5f0a0-0000-4000-8000-000000000001'
    const server = await serve(({ query }) =>
      reply(200, {
        next: query.get('page') === '2' ? null : `https://api.belvo.com/api/accounts/?link=${link}page=2`,
        results: [{ id: 'a' }],
      }),
    )
    const got: unknown[] = []
    for await (const { id } of belvoAt(server.url).accounts.list({ link })) got.push(id)
    expect(got).toHaveLength(2)
    expect(server.seen[1]?.query.get('link')).toBe(link)
  })
})
