import { createBelvoClient } from '@kit/belvo'
import { describe, expect, it } from 'vitest'
import { results, startBelvo } from '../support/belvo.ts'
import type { BelvoHarness, Json } from '../support/belvo.ts'

const startAt = new Date('2026-03-20T15:00:00Z')
const dayMs = 86_400_000

async function start(seed?: number): Promise<BelvoHarness & { readonly link: string }> {
  const harness = await startBelvo({}, { startAt, seed })
  return { ...harness, link: harness.sandbox.belvo.links[0]?.id ?? '' }
}

/** Every page, by the URLs the answers give. */
async function every({ call }: BelvoHarness, path: string): Promise<readonly Json[]> {
  const found: Json[] = []
  for (let next: string | null = path; next !== null; ) {
    const reply = await call('GET', next)
    found.push(...results(reply))
    const url = reply.json['next'] as string | null
    next = url === null ? null : url.slice(new URL(url).origin.length)
  }
  return found
}

describe('data of a link', () => {
  it('are there from the start for one link: accounts, movements and an owner that fit together', async () => {
    const harness = await start()
    const { call, link } = harness
    const accounts = results(await call('GET', `/api/accounts/?link=${link}`))
    expect(accounts.map(({ category, currency }) => [category, currency])).toEqual([
      ['CHECKING_ACCOUNT', 'BRL'],
      ['SAVINGS_ACCOUNT', 'BRL'],
      ['CREDIT_CARD', 'BRL'],
    ])
    const transactions = await every(harness, `/api/transactions/?link=${link}&page_size=200`)
    expect(transactions.length).toBeGreaterThan(200)
    for (const account of accounts) {
      const own = transactions.filter((each) => (each['account'] as Json)['id'] === account['id'])
      expect(own[0]?.['balance']).toBe((account['balance'] as Json)['current'])
      // Newest first: each balance is the one before it and the amount.
      for (const [index, { balance, amount, type }] of own.slice(0, -1).entries()) {
        const before = Number(own[index + 1]?.['balance'])
        const grows = (type === 'INFLOW') === (account['category'] !== 'CREDIT_CARD')
        expect(Number(balance)).toBeCloseTo(before + (grows ? 1 : -1) * Number(amount), 2)
      }
    }
    expect(new Set(transactions.map(({ id }) => id)).size).toBe(transactions.length)
    const owners = results(await call('GET', `/api/owners/?link=${link}`))
    expect(owners).toHaveLength(1)
    expect(results(await call('GET', `/api/br/balances/?link=${link}`)).map(({ account_id: id }) => id)).toEqual(accounts.slice(0, 2).map(({ id }) => id))
  })

  it('are the same for the same seed, and others for another', async () => {
    const texts: string[] = []
    for (const seed of [7, 7, 8]) {
      const { call, link } = await start(seed)
      texts.push((await call('GET', `/api/transactions/?link=${link}&omit=id,account`)).text.replaceAll(/http:\/\/[^"]*/g, ''))
    }
    expect(texts[1]).toBe(texts[0])
    expect(texts[2]).not.toBe(texts[0])
  })

  it('come ten on a page, and each can be fetched by its id', async () => {
    const { call, link } = await start()
    const first = await call('GET', `/api/transactions/?link=${link}`)
    expect(results(first)).toHaveLength(10)
    expect(first.json['previous']).toBeNull()
    const next = String(first.json['next'])
    const second = await call('GET', next.slice(new URL(next).origin.length))
    expect(results(second)[0]?.['id']).not.toBe(results(first)[0]?.['id'])
    for (const each of [...results(first), ...results(second)]) expect((await call('GET', `/api/transactions/${String(each['id'])}/`)).json).toEqual(each)
    expect((await call('GET', '/api/transactions/3f0c6c1a-6a5e-4d77-8d61-7a1f0c9e2b42/')).status).toBe(404)
  })

  it('are filtered by account, amount, day and type', async () => {
    const harness = await start()
    const { call, link } = harness
    const [checking] = results(await call('GET', `/api/accounts/?link=${link}&category=CHECKING_ACCOUNT`))
    const id = String(checking?.['id'])
    const all = await every(harness, `/api/transactions/?link=${link}&page_size=1000`)
    const check = async (query: string, passes: (each: Json) => boolean): Promise<void> => {
      const found = await every(harness, `/api/transactions/?link=${link}&page_size=1000&${query}`)
      expect([query, found.map((each) => each['id'])]).toEqual([query, all.filter(passes).map((each) => each['id'])])
      expect(found.length).toBeGreaterThan(0)
      expect(found.length).toBeLessThan(all.length)
    }
    await check(`account=${id}`, (each) => (each['account'] as Json)['id'] === id)
    await check('amount__gte=100&amount__lt=500', ({ amount }) => Number(amount) >= 100 && Number(amount) < 500)
    await check('value_date__range=2026-02-01,2026-02-28', ({ value_date: day }) => String(day).startsWith('2026-02'))
    await check('type=INFLOW', ({ type }) => type === 'INFLOW')
    const { balance } = checking ?? {}
    const { available } = balance as { readonly available: number }
    expect(results(await call('GET', `/api/accounts/?balance__available=${String(available)}`)).map((each) => each['id'])).toEqual([id])
    expect(results(await call('GET', `/api/accounts/?link=${link}&fields=id,name`)).map((each) => Object.keys(each))).toEqual([['id', 'name'], ['id', 'name'], ['id', 'name']])
  })

  it('are paged by our client', async () => {
    const { sandbox, link } = await start()
    const belvo = createBelvoClient({ aggregation: sandbox.belvo.aggregation, environment: sandbox.belvo.origins })
    const ids: string[] = []
    for await (const { id } of belvo.transactions.list({ link, value_date__range: ['2026-02-01', '2026-02-28'] })) ids.push(id)
    expect(ids.length).toBeGreaterThan(10)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('a retrieval', () => {
  const days = { date_from: '2026-02-01', date_to: '2026-02-28' }

  it('keeps what it reads and answers 201, or keeps nothing and answers 200', async () => {
    const harness = await start()
    const { call } = harness
    const made = await call('POST', '/api/links/', { json: { institution: 'erebor_mx_retail', username: 'somebody', password: 'x', fetch_resources: [] } })
    const link = made.json['id']
    expect(results(await call('GET', `/api/transactions/?link=${String(link)}`))).toEqual([])
    const lost = await call('POST', '/api/transactions/', { json: { link, ...days, save_data: false } })
    expect([lost.status, lost.list.length > 0]).toEqual([200, true])
    expect(results(await call('GET', `/api/transactions/?link=${String(link)}`))).toEqual([])
    const kept = await call('POST', '/api/transactions/', { json: { link, ...days } })
    expect(kept.status).toBe(201)
    expect(kept.list.map(({ id }) => id)).toEqual(lost.list.map(({ id }) => id))
    expect(kept.list[0]).toMatchObject({ currency: 'MXN', value_date: expect.stringMatching(/^2026-02/) })
    expect(await every(harness, `/api/transactions/?link=${String(link)}`)).toEqual(kept.list)
    const owner = await call('POST', '/api/owners/?fields=id,document_id', { json: { link } })
    expect(owner.list).toEqual([{ id: expect.any(String), document_id: { document_type: 'RFC', document_number: expect.any(String) } }])
  })

  it('of one account, and the deletion of what was read', async () => {
    const { call, link } = await start()
    const [, , card] = results(await call('GET', `/api/accounts/?link=${link}`))
    const { list } = await call('POST', '/api/transactions/', { json: { link, account: card?.['id'], ...days } })
    expect(list.length).toBeGreaterThan(0)
    expect(new Set(list.map(({ account }) => (account as Json)['id']))).toEqual(new Set([card?.['id']]))
    const path = `/api/transactions/${String(list[0]?.['id'])}/`
    expect((await call('DELETE', path)).status).toBe(204)
    expect((await call('GET', path)).status).toBe(404)
  })

  it('has what happened since with a later one', async () => {
    const { call, link, sandbox } = await start()
    const count = async (): Promise<number> => Number((await call('GET', `/api/transactions/?link=${link}`)).json['count'])
    const before = await count()
    await sandbox.clock.advance(6 * 3_600_000)
    expect(await count()).toBe(before)
    await call('POST', '/api/transactions/', { json: { link, date_from: '2026-03-20', date_to: '2026-03-20' } })
    const after = await count()
    await sandbox.clock.advance(7 * dayMs)
    expect(after).toBeGreaterThanOrEqual(before)
    expect(await count()).toBe(after)
    await call('POST', '/api/transactions/', { json: { link, date_from: '2026-03-20', date_to: '2026-03-27' } })
    expect(await count()).toBeGreaterThan(after)
  })

  it.each<[string, Json, string, unknown]>([
    ['a link nobody has', { link: '3f0c6c1a-6a5e-4d77-8d61-7a1f0c9e2b42', ...days }, 'does_not_exist', 'link'],
    ['days in the wrong order', { date_from: '2026-02-02', date_to: '2026-02-01' }, 'invalid', 'date_from'],
    ['days to come', { date_from: '2026-03-01', date_to: '2026-03-21' }, 'invalid', 'date_to'],
  ])('is refused for %s', async (_, change, code, field) => {
    const { call, link } = await start()
    const reply = await call('POST', '/api/transactions/', { json: { link, ...change } })
    expect([reply.status, reply.code, reply.list[0]?.['field']]).toEqual([400, code, field])
  })

  it('is refused where the institution does not offer it', async () => {
    const { call, sandbox } = await start()
    const { id } = sandbox.belvo.connect({ institution: 'tatooine_mx_fiscal' })
    expect((await call('POST', '/api/accounts/', { json: { link: id } })).code).toBe('unsupported_operation')
    expect(() => sandbox.belvo.connect({ institution: 'narnia_mx_retail' })).toThrow(TypeError)
    expect(() => sandbox.belvo.connect({ fetchResources: ['INVOICES'] })).toThrow('does not offer INVOICES')
  })

  it('asks for a second factor where the institution does, and goes on with its days', async () => {
    const { call, sandbox } = await start()
    const { id: link } = sandbox.belvo.connect({ institution: 'gringotts_mx_retail' })
    const asked = await call('POST', '/api/transactions/', { json: { link, ...days, save_data: false } })
    expect(asked.status).toBe(428)
    const session = asked.list[0]?.['session']
    expect((await call('PATCH', '/api/owners/', { json: { session, link, token: '1' } })).code).toBe('session_expired')
    const resumed = await call('PATCH', '/api/transactions/', { json: { session, link, token: '1' } })
    expect(resumed.status).toBe(200)
    expect(resumed.list.every((each) => String(each['value_date']).startsWith('2026-02'))).toBe(true)
    expect((await call('POST', '/api/transactions/', { json: { link, ...days, token: '1' } })).status).toBe(201)
  })
})
