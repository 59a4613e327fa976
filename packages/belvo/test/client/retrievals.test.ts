import { afterEach, describe, expect, it, vi } from 'vitest'
import { createBelvoClient, isAmbiguousOutcomeError, isApiError, isTimeoutError } from '@kit/belvo'
import { allOf, failureOf, startApiServer } from '../support/api-server.ts'
import type { Reply } from '../support/api-server.ts'

const KEYS = { secretId: 'id-1', secretPassword: 'password-1' }
const LINK = '6b1d0d8e-2f4a-4a53-9f2d-1e8c7b6a5d40'
const RETRIEVE = { link: LINK, date_from: '2026-10-01', date_to: '2026-10-31' }

async function clientFor(...replies: Reply[]) {
  const server = await startApiServer(...replies)
  return { server, belvo: createBelvoClient({ aggregation: KEYS, environment: { main: server.origin } }) }
}

afterEach(() => {
  vi.useRealTimers()
})

describe('a retrieval', () => {
  it.each([
    ['stored', 201, true],
    ['not stored', 200, false],
  ])('gives what was read, %s', async (_, status, save_data) => {
    const { belvo, server } = await clientFor({ status, json: [{ id: 't-1', amount: 10.5, value_date: '2026-10-03', created_at: '2026-10-03T10:00:00.123456+00:00' }] })
    const { data, response } = await belvo.transactions.retrieve({ ...RETRIEVE, save_data }).withResponse()
    expect(response.status).toBe(status)
    expect(data).toEqual([{ id: 't-1', amount: 10.5, value_date: '2026-10-03', created_at: '2026-10-03T10:00:00.123456+00:00' }])
    expect(server.seen[0]).toMatchObject({ method: 'POST', path: '/api/transactions/', json: { ...RETRIEVE, save_data } })
    expect(server.seen[0]?.headers).not.toHaveProperty('x-belvo-request-mode')
  })

  it('that is asked for later gives the id of the request', async () => {
    const { belvo, server } = await clientFor({ status: 202, json: { request_id: 'f'.repeat(32) } })
    const accepted = await belvo.transactions.retrieve(RETRIEVE, undefined, { requestMode: 'async' })
    expect(accepted?.request_id).toBe('f'.repeat(32))
    expect(server.seen[0]?.headers['x-belvo-request-mode']).toBe('async')
  })

  it('that is asked for later may be accepted with an empty body', async () => {
    const { belvo } = await clientFor({ status: 202, text: '' }, { status: 202, text: '\n' })
    expect(await belvo.cl.invoices.retrieve({ link: LINK, type: 'INFLOW', date_from: '2026-01-01', date_to: '2026-01-31' } as never, undefined, { requestMode: 'async' })).toBeUndefined()
    expect(await belvo.transactions.retrieve(RETRIEVE, undefined, { requestMode: 'async' })).toBeUndefined()
  })

  it('keeps the fields that were asked for when it is asked for later', async () => {
    const { belvo, server } = await clientFor({ status: 202, json: {} })
    await belvo.employmentRecords.retrieve({ link: LINK }, { fields: ['id', 'link'] }, { requestMode: 'async' })
    expect(server.seen[0]).toMatchObject({ method: 'POST', path: '/api/employment-records/', rawQuery: 'fields=id%2Clink' })
    expect(server.seen[0]?.headers['x-belvo-request-mode']).toBe('async')
  })

  it('is not the only call with that mode: a link is deleted at once or later', async () => {
    const { belvo, server } = await clientFor({ status: 202, json: { request_id: 'a'.repeat(32) } }, { status: 204 })
    expect((await belvo.links.delete(LINK, { requestMode: 'async' }))?.request_id).toBe('a'.repeat(32))
    expect(await belvo.links.delete(LINK)).toBeUndefined()
    expect(server.seen.map(({ headers }) => headers['x-belvo-request-mode'])).toEqual(['async', undefined])
  })
})

describe('a retrieval without an answer', () => {
  it.each<[string, Reply]>([
    ['that times out', 'silence'],
    ['whose connection breaks', 'reset'],
    ['that Belvo cuts with a 408', { status: 408, json: [{ code: 'request_timeout', message: 'm', request_id: 'b'.repeat(32) }] }],
    ['that Belvo fails with a 500', { status: 500, json: [{ code: 'unexpected_error', message: 'm', request_id: 'b'.repeat(32) }] }],
  ])('%s is not repeated, and the error says that the result may still arrive', async (_, reply) => {
    const { belvo, server } = await clientFor(reply)
    const error = await failureOf(belvo.transactions.retrieve(RETRIEVE, undefined, { timeoutMs: 100 }))
    if (!isAmbiguousOutcomeError(error)) throw error
    expect(error.message).toContain('the result can still arrive by webhook')
    expect(error.reconcile).toContain('list method')
    expect(error).toMatchObject({ operation: 'transactions.retrieve', attempts: 1 })
    if (typeof reply === 'object') expect(error).toMatchObject({ status: reply.status, requestId: 'b'.repeat(32) })
    expect(server.seen).toHaveLength(1)
  })

  it('waits for five minutes and more, because Belvo ends it after five', async () => {
    vi.useFakeTimers()
    const fetch = () => new Promise<Response>(() => undefined)
    const belvo = createBelvoClient({ aggregation: KEYS, environment: 'sandbox', fetch })
    let settled = false
    const failure = failureOf(belvo.accounts.retrieve({ link: LINK })).finally(() => {
      settled = true
    })
    await vi.advanceTimersByTimeAsync(5 * 60_000 + 20_000)
    expect(settled).toBe(false)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(isAmbiguousOutcomeError(await failure)).toBe(true)
  })

  it('is limited by what the caller allows for all attempts', async () => {
    vi.useFakeTimers()
    const fetch = () => new Promise<Response>(() => undefined)
    const belvo = createBelvoClient({ aggregation: KEYS, environment: 'sandbox', fetch, totalTimeoutMs: 60_000 })
    const failure = failureOf(belvo.accounts.retrieve({ link: LINK }))
    await vi.advanceTimersByTimeAsync(60_001)
    expect(isAmbiguousOutcomeError(await failure)).toBe(true)
  })

  it('is no reason to wait that long for what is stored', async () => {
    vi.useFakeTimers()
    const fetch = () => new Promise<Response>(() => undefined)
    const belvo = createBelvoClient({ aggregation: KEYS, environment: 'sandbox', fetch, maxRetries: 0 })
    const failure = failureOf(belvo.accounts.detail('a'))
    await vi.advanceTimersByTimeAsync(30_001)
    expect(isTimeoutError(await failure)).toBe(true)
  })

  it('says so when it was refused, and nothing is uncertain', async () => {
    const { belvo } = await clientFor({ status: 400, json: [{ code: 'too_many_sessions', message: 'm', request_id: 'b'.repeat(32) }] })
    expect(isApiError(await failureOf(belvo.transactions.retrieve(RETRIEVE)))).toBe(true)
  })
})

describe('what is sent of a query', () => {
  const PAGE: Reply = { json: { count: 0, next: null, previous: null, results: [] } }

  it('lists as one value with commas, filters under the names of Belvo', async () => {
    const { belvo, server } = await clientFor(PAGE)
    await belvo.transactions.list({
      link: LINK,
      fields: ['id', 'amount'],
      omit: ['account'],
      account__in: ['a-1', 'a-2'],
      amount__gte: 100,
      amount__lt: 2000.5,
      value_date__range: ['2026-10-01', '2026-10-31'],
      page_size: 1000,
    })
    const [seen] = server.seen
    expect(seen?.path).toBe('/api/transactions/')
    expect([...(seen?.query ?? [])]).toEqual([
      ['link', LINK],
      ['fields', 'id,amount'],
      ['omit', 'account'],
      ['account__in', 'a-1,a-2'],
      ['amount__gte', '100'],
      ['amount__lt', '2000.5'],
      ['value_date__range', '2026-10-01,2026-10-31'],
      ['page_size', '1000'],
    ])
  })

  it('nothing for what is undefined or an empty list', async () => {
    const { belvo, server } = await clientFor(PAGE)
    await belvo.links.list({ fields: [], omit: undefined })
    expect(server.seen[0]?.rawQuery).toBe('')
  })

  it('the same in writes', async () => {
    const { belvo, server } = await clientFor({ status: 201, json: [] })
    await belvo.accounts.retrieve({ link: LINK }, { omit: ['balance', 'owner'] })
    expect(server.seen[0]?.rawQuery).toBe('omit=balance%2Cowner')
  })

  it('is told apart from a comma in a name, which cannot be sent', async () => {
    const { belvo, server } = await clientFor(PAGE)
    expect(await failureOf(belvo.accounts.list({ fields: ['id,balance'] }))).toMatchObject({ code: 'invalid_argument', argument: 'fields' })
    expect(server.seen).toEqual([])
  })
})

describe('the pages of a list', () => {
  const page = (next: string | null, ...ids: string[]): Reply => ({ json: { count: 3, next, previous: null, results: ids.map((id) => ({ id })) } })

  it('are followed with the keys, to the origin of the API only', async () => {
    const server = await startApiServer(() => page(`${origin()}/api/accounts/?link=${LINK}&page=2`, '1'), page(null, '2', '3'))
    const origin = (): string => server.origin
    const belvo = createBelvoClient({ aggregation: KEYS, environment: { main: server.origin } })
    expect((await allOf(belvo.accounts.list({ link: LINK }))).map(({ id }) => id)).toEqual(['1', '2', '3'])
    expect(server.seen[1]?.headers.authorization).toBe(server.seen[0]?.headers.authorization)
    expect(server.seen[1]?.rawQuery).toBe(`link=${LINK}&page=2`)
  })

  it('are found in the malformed address that Belvo publishes', async () => {
    const { belvo, server } = await clientFor(page(`https://api.belvo.com/api/accounts/?link=${LINK}page=2`, '1'), page(null, '2'))
    expect((await allOf(belvo.accounts.list({ link: LINK, omit: ['owner'] }))).map(({ id }) => id)).toEqual(['1', '2'])
    expect(Object.fromEntries(server.seen[1]?.query ?? [])).toEqual({ link: LINK, omit: 'owner', page: '2' })
  })

  it('are not followed to another host', async () => {
    const other = await startApiServer(page(null))
    const { belvo } = await clientFor(page(`${other.origin}/api/accounts/?page=2`, '1'))
    expect(await failureOf(allOf(belvo.accounts.list()))).toMatchObject({ code: 'invalid_argument', argument: 'url' })
    expect(other.seen).toEqual([])
  })
})
