import { describe, expect, it } from 'vitest'
import { createFintocClient, isApiError, isInvalidArgumentError } from '@kit/fintoc'
import type { FintocLinkClient } from '@kit/fintoc'
import { allOf, failureOf, startApiServer } from '../support/api-server.ts'
import type { Reply } from '../support/api-server.ts'

const TOKEN = 'link_nMNejK7BT8oGbvO4_token_GLtktZX5SKphRtJFe_yJTDWT'

async function clientFor(...replies: (Reply | (() => Reply))[]) {
  const server = await startApiServer(...replies)
  const fintoc = createFintocClient({ secretKey: 'sk_test_1', environment: { api: server.origin } })
  return { server, fintoc, link: fintoc.forLink(TOKEN) }
}

describe('a client of one link', () => {
  it.each<[string, (link: FintocLinkClient) => PromiseLike<unknown>]>([
    ['GET /v1/accounts', (link) => link.accounts.list().withResponse()],
    ['GET /v1/accounts/acc_1', (link) => link.accounts.get('acc_1')],
    ['GET /v1/accounts/acc_1/movements', (link) => link.accounts.movements.list('acc_1').withResponse()],
    ['GET /v1/accounts/acc_1/movements/mov_1', (link) => link.accounts.movements.get('acc_1', 'mov_1')],
    ['GET /v1/refresh_intents', (link) => link.refreshIntents.list().withResponse()],
    ['GET /v1/refresh_intents/ri_1', (link) => link.refreshIntents.get('ri_1')],
    ['POST /v1/refresh_intents', (link) => link.refreshIntents.create()],
    ['GET /v1/invoices', (link) => link.invoices.list().withResponse()],
    ['GET /v1/tax_returns', (link) => link.taxReturns.list().withResponse()],
    ['GET /v1/tax_returns/tr_1', (link) => link.taxReturns.get('tr_1')],
  ])('adds its token to %s', async (line, call) => {
    const { link, server } = await clientFor({ json: [] })
    await call(link)
    const [seen] = server.seen
    expect(`${seen?.method} ${seen?.path}`).toBe(line)
    expect([...(seen?.query ?? [])]).toEqual([['link_token', TOKEN]])
    expect(seen?.headers.authorization).toBe('sk_test_1')
  })

  it.each<[string, (link: FintocLinkClient) => PromiseLike<unknown>]>([
    ['GET /v2/accounts', (link) => link.v2.accounts.list().withResponse()],
    ['GET /v2/accounts/acc_1/movements', (link) => link.v2.accounts.movements.list('acc_1').withResponse()],
    ['GET /v2/invoices', (link) => link.v2.invoices.list().withResponse()],
    ['GET /v1/links', (link) => link.links.list().withResponse()],
    ['GET /v1/institutions', (link) => link.institutions.list()],
    ['GET /v1/payment_intents', (link) => link.paymentIntents.list().withResponse()],
    ['GET /v1/webhook_endpoints', (link) => link.webhookEndpoints.list().withResponse()],
  ])('adds it to nothing else: %s', async (line, call) => {
    const { link, server } = await clientFor({ json: [] })
    await call(link)
    expect(`${server.seen[0]?.method} ${server.seen[0]?.path}?${server.seen[0]?.rawQuery}`).toBe(`${line}?`)
  })

  it('reads and changes the link by its token', async () => {
    const { link, server } = await clientFor({ json: { id: 'link_nMNejK7BT8oGbvO4' } })
    expect((await link.link.get({ requestId: 'mine-1' })).id).toBe('link_nMNejK7BT8oGbvO4')
    await link.link.update({ active: false })
    expect(server.seen.map(({ method, path, rawQuery }) => `${method} ${path}${rawQuery}`)).toEqual([`GET /v1/links/${TOKEN}`, `PATCH /v1/links/${TOKEN}`])
    expect(server.seen[0]?.headers['x-request-id']).toBe('mine-1')
    expect(server.seen[1]?.json).toEqual({ active: false })
  })

  it('keeps the other parameters of a query', async () => {
    const { link, server } = await clientFor({ json: [] })
    await link.accounts.movements.list('acc_1', { since: '2026-10-01', per_page: 300, confirmed_only: false }).withResponse()
    expect(Object.fromEntries(server.seen[0]?.query ?? [])).toEqual({ since: '2026-10-01', per_page: '300', confirmed_only: 'false', link_token: TOKEN })
  })

  it('leaves the client it came from alone', async () => {
    const { fintoc, server } = await clientFor({ json: [] })
    await fintoc.accounts.list({ link_token: 'another' }).withResponse()
    expect(server.seen[0]?.query.getAll('link_token')).toEqual(['another'])
  })

  it('needs a token', async () => {
    const { fintoc } = await clientFor()
    for (const token of ['', undefined]) {
      let error: unknown
      try {
        fintoc.forLink(token as never)
      } catch (thrown) {
        error = thrown
      }
      expect(isInvalidArgumentError(error) && error.argument).toBe('linkToken')
    }
  })
})

describe('the pages of a link', () => {
  const page = (next: string | undefined, ...ids: string[]): Reply => ({
    json: ids.map((id) => ({ id })),
    headers: { link: next === undefined ? '' : `<${next}>; rel="next"` },
  })

  async function pagesOf(next: (origin: string) => string) {
    const found: { origin: string } = { origin: '' }
    const started = await clientFor(() => page(next(found.origin), 'mov_1', 'mov_2'), page(undefined, 'mov_3'))
    found.origin = started.server.origin
    return started
  }

  it('follow the address of Fintoc as it is, which holds the token already', async () => {
    const { link, server } = await pagesOf((origin) => `${origin}/v1/accounts/acc_1/movements?link_token=${TOKEN}&page=2&per_page=2&since=2026-10-01`)
    const ids = (await allOf(link.accounts.movements.list('acc_1', { per_page: 2, since: '2026-10-01' }))).map(({ id }) => id)
    expect(ids).toEqual(['mov_1', 'mov_2', 'mov_3'])
    expect(server.seen[1]?.rawQuery).toBe(`link_token=${TOKEN}&page=2&per_page=2&since=2026-10-01`)
    expect(server.seen[1]?.headers.authorization).toBe('sk_test_1')
  })

  it('can be gone on with later: the cursor is a number, and the token is added again', async () => {
    const { link, server } = await pagesOf((origin) => `${origin}/v1/accounts/acc_1/movements?link_token=${TOKEN}&page=2`)
    const first = await link.accounts.movements.list('acc_1')
    expect(first.nextCursor).toBe('2')
    expect(JSON.stringify(first)).not.toContain(TOKEN)
    const later = link.accounts.movements.list('acc_1', { per_page: 2 }, { cursor: first.nextCursor })
    expect((await allOf(later)).map(({ id }) => id)).toEqual(['mov_3'])
    expect(Object.fromEntries(server.seen[1]?.query ?? [])).toEqual({ per_page: '2', page: '2', link_token: TOKEN })
  })

  it('never take key and token to another host', async () => {
    const other = await startApiServer(page(undefined))
    const { link } = await clientFor(page(`${other.origin}/v1/accounts?link_token=${TOKEN}&page=2`, 'acc_1'))
    expect(await failureOf(allOf(link.accounts.list()))).toMatchObject({ code: 'invalid_argument', argument: 'url' })
    expect(other.seen).toEqual([])
  })

  it('end in an error with the name of the provider when they go in a circle', async () => {
    const { link } = await clientFor(page('/v1/accounts?page=2', 'acc_1'))
    const error = await failureOf(allOf(link.accounts.list()))
    expect(isApiError(error) && [error.provider, error.operation]).toEqual(['fintoc', 'accounts.list'])
  })
})
