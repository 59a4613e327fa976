import { assert, asyncProperty, constantFrom, integer, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asList, asObject, importForm, startHarness } from '../support/harness.ts'
import type { Harness, Json } from '../support/harness.ts'

const startAt = new Date('2026-03-16T08:00:00Z')

async function scene(seed = 1): Promise<{ harness: Harness; token: string; accounts: readonly Json[]; get(path: string): Promise<Json> }> {
  const harness = await startHarness({ seed, startAt, finapi: { userAccessTokensValidityPeriod: 0 } })
  const { token } = await harness.user()
  const form = await importForm(harness, token)
  await harness.sandbox.finapi.forms.complete(form.id, { login: 'demo' })
  await harness.sandbox.advance('1m')
  const get = async (path: string): Promise<Json> => (await harness.call('GET', `/api/v2/${path}`, { token })).json
  return { harness, token, accounts: asList((await get('accounts'))['accounts']), get }
}

const cents = (value: unknown): number => Math.round(Number(value) * 100)

describe('accounts', () => {
  it('are two checking accounts and a savings account, in euros, with the IBAN of the samples', async () => {
    const { accounts } = await scene()
    expect(accounts.map(({ accountType, accountCurrency, iban }) => [accountType, accountCurrency, iban])).toEqual([
      ['Checking', 'EUR', 'DE77533700080111111100'],
      ['Checking', 'EUR', 'DE50533700080111111101'],
      ['Savings', 'EUR', 'DE23533700080111111102'],
    ])
    expect(asList(accounts[0]?.['interfaces'])[0]).toMatchObject({ bankingInterface: 'XS2A', status: 'UPDATED' })
    expect(asObject(asList(accounts[2]?.['interfaces'])[0])['capabilities']).toEqual(['DATA_DOWNLOAD'])
  })

  it('have IBANs whose check digits are right', async () => {
    const { get } = await scene(9)
    const all = asList((await get('transactions?view=userView&perPage=500'))['transactions']).map(({ counterpartIban }) => counterpartIban)
    const ibans = [...all, ...asList((await get('accounts'))['accounts']).map(({ iban }) => iban)].filter((iban) => typeof iban === 'string')
    expect(ibans.length).toBeGreaterThan(50)
    for (const iban of ibans) expect([iban, BigInt(`${iban.slice(4)}1314${iban.slice(2, 4)}`) % 97n]).toEqual([iban, 1n])
  })

  it('have no balance before they are downloaded', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    await harness.sandbox.finapi.forms.complete((await importForm(harness, token)).id)
    const { json } = await harness.call('GET', '/api/v2/accounts', { token })
    const [first] = asList(json['accounts'])
    expect(first).not.toHaveProperty('balance')
    expect(asList(first?.['interfaces'])[0]).toMatchObject({ status: 'DOWNLOAD_IN_PROGRESS' })
    const list = await harness.call('GET', '/api/v2/transactions?view=userView', { token })
    expect(list.json).toMatchObject({ transactions: [], paging: { totalCount: 0 }, balance: 0 })
  })

  it('are found, renamed and deleted', async () => {
    const { harness, token, accounts, get } = await scene()
    const [first, second, third] = accounts.map(({ id }) => Number(id))
    const ids = async (query: string): Promise<unknown[]> => asList((await get(`accounts?${query}`))['accounts']).map(({ id }) => id)
    expect(await ids(`ids=${third},${first}`)).toEqual([first, third])
    expect(await ids('accountTypes=Savings')).toEqual([third])
    expect(await ids('search=gemeinschaft')).toEqual([second])
    expect(await ids(`minBalance=${Number(accounts[2]?.['balance'])}`)).toEqual([third])
    expect(await ids('maxLastSuccessfulUpdate=2026-03-15')).toEqual([])
    const path = `/api/v2/accounts/${first}`
    const renamed = await harness.call('PATCH', path, { token, json: { accountName: 'Everyday', isNew: false } })
    expect(renamed.json).toMatchObject({ accountName: 'Everyday', isNew: false })
    expect((await harness.call('DELETE', path, { token })).status).toBe(200)
    expect((await harness.call('GET', path, { token })).status).toBe(404)
    const [connection] = asList((await get('bankConnections'))['connections'])
    expect(connection?.['accountIds']).toEqual([second, third])
    expect((await harness.call('DELETE', '/api/v2/accounts', { token })).json).toEqual({ identifiers: [second, third] })
    const other = await harness.user()
    expect((await harness.call('GET', `/api/v2/accounts/${second}`, { token: other.token })).status).toBe(404)
  })
})

describe('transactions', () => {
  it('are the same for the same seed, and others for another', async () => {
    const list = async (seed: number): Promise<unknown> => (await (await scene(seed)).get('transactions?view=userView&perPage=500'))['transactions']
    expect(await list(3)).toEqual(await list(3))
    expect(await list(3)).not.toEqual(await list(4))
  })

  it('sum up to the balances, and to the sums of the list over all its pages', async () => {
    const { accounts, get } = await scene()
    for (const { id, balance } of accounts) {
      const first = await get(`transactions?view=bankView&accountIds=${String(id)}&perPage=7`)
      const all = asList((await get(`transactions?view=bankView&accountIds=${String(id)}&perPage=500`))['transactions'])
      expect(all.length).toBeGreaterThan(7)
      expect(asObject(first['paging'])['totalCount']).toBe(all.length)
      const sum = all.reduce((total, { amount }) => total + cents(amount), 0)
      expect(cents(first['balance'])).toBe(sum)
      expect(cents(first['income']) + cents(first['spending'])).toBe(sum)
      const days = await get(`accounts/dailyBalances?accountIds=${String(id)}&order=date,desc&perPage=1`)
      expect(asList(days['dailyBalances'])[0]).toMatchObject({ date: '2026-03-16', balance })
      const [oldest] = asList((await get(`accounts/dailyBalances?accountIds=${String(id)}&perPage=1`))['dailyBalances'])
      const before = cents(oldest?.['balance']) - cents(oldest?.['income']) - cents(oldest?.['spending'])
      expect(before + sum).toBe(cents(balance))
    }
  })

  it('come page by page without a gap or a repetition, in the order that is asked', async () => {
    const { get } = await scene()
    const all = asList((await get('transactions?view=userView&perPage=500&order=amount,desc'))['transactions'])
    const amounts = all.map(({ amount }) => Number(amount))
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a))
    await assert(
      asyncProperty(record({ perPage: integer({ min: 13, max: 60 }), order: constantFrom('id', 'bankBookingDate,desc', 'amount,asc') }), async ({ perPage, order }) => {
        const seen: unknown[] = []
        for (let page = 1; seen.length < 120; page += 1) {
          const { transactions } = await get(`transactions?view=userView&perPage=${perPage}&page=${page}&order=${order}&order=id`)
          seen.push(...asList(transactions).map(({ id }) => id))
        }
        const whole = asList((await get(`transactions?view=userView&perPage=500&order=${order}&order=id`))['transactions']).map(({ id }) => id)
        expect(seen.slice(0, 120)).toEqual(whole.slice(0, 120))
      }),
      { numRuns: 6 },
    )
  })

  it('are filtered', async () => {
    const { get, accounts } = await scene()
    const found = async (query: string): Promise<readonly Json[]> => asList((await get(`transactions?view=userView&perPage=500&${query}`))['transactions'])
    const incomes = await found('direction=income')
    expect(incomes.length).toBeGreaterThan(10)
    expect(incomes.every(({ amount }) => Number(amount) > 0)).toBe(true)
    expect((await found('minAmount=-10&maxAmount=0')).every(({ amount }) => Number(amount) >= -10 && Number(amount) <= 0)).toBe(true)
    expect((await found('minBankBookingDate=2026-03-01&maxBankBookingDate=2026-03-05')).map(({ bankBookingDate }) => String(bankBookingDate) >= '2026-03-01')).not.toContain(false)
    expect((await found('search=supermarkt')).every(({ counterpartName }) => counterpartName === 'Supermarkt am Platz')).toBe(true)
    expect(await found('currency=USD')).toEqual([])
    expect((await found(`accountIds=${String(accounts[2]?.['id'])}`)).every(({ accountId }) => accountId === accounts[2]?.['id'])).toBe(true)
    const [one] = incomes
    expect(await found(`ids=${String(one?.['id'])}`)).toEqual([one])
    expect((await found('categoryIds=2')).map(({ category }) => asObject(category)['parentName'])).toContain('Wohnen')
    expect(await found('categoryIds=2&includeChildCategories=false')).toEqual([])
  })

  it.each(['', 'view=userView&perPage=501', 'view=other', 'view=userView&order=iban', 'view=userView&ids=x', 'view=userView&minAmount=1.234'])('refuses ?%s', async (query) => {
    const { harness, token } = await scene()
    expect((await harness.call('GET', `/api/v2/transactions?${query}`, { token })).status).toBe(400)
  })

  it('have no category before the categorisation is done', async () => {
    const harness = await startHarness({ startAt })
    const { token } = await harness.user()
    await harness.sandbox.finapi.forms.complete((await importForm(harness, token)).id)
    await harness.sandbox.advance(5000)
    const first = async (): Promise<Json> => asList((await harness.call('GET', '/api/v2/transactions?view=userView', { token })).json['transactions'])[0] ?? {}
    expect(await first()).not.toHaveProperty('category')
    await harness.sandbox.advance(5000)
    expect(await first()).toHaveProperty('category')
  })

  it('grow with the days that are downloaded', async () => {
    const { harness, token, get } = await scene()
    const count = async (): Promise<number> => Number(asObject((await get('transactions?view=userView'))['paging'])['totalCount'])
    const before = await count()
    await harness.sandbox.advance('20d')
    expect(await count()).toBe(before)
    const [connection] = asList((await get('bankConnections'))['connections'])
    await harness.call('POST', '/api/tasks/backgroundUpdate', { token, json: { bankConnectionId: connection?.['id'] } })
    await harness.sandbox.advance('1m')
    expect(await count()).toBeGreaterThan(before + 5)
  })

  it('go back as far as was asked', async () => {
    const harness = await startHarness({ startAt })
    const { token } = await harness.user()
    await harness.sandbox.finapi.forms.complete((await importForm(harness, token, { maxDaysForDownload: 14 })).id)
    await harness.sandbox.advance('1m')
    const { json } = await harness.call('GET', '/api/v2/transactions?view=userView&order=bankBookingDate', { token })
    expect(String(asList(json['transactions'])[0]?.['bankBookingDate']) >= '2026-03-02').toBe(true)
  })

  it('are labelled, sorted anew, split, restored and deleted', async () => {
    const { harness, token, get } = await scene()
    const send = (method: string, path: string, json?: unknown) => harness.call(method, `/api/v2/${path}`, { token, ...(json === undefined ? {} : { json }) })
    const [first] = asList((await get('transactions?view=userView'))['transactions'])
    const path = `transactions/${String(first?.['id'])}`
    const label = await send('POST', 'labels', { name: 'Holiday' })
    expect((await send('POST', 'labels', { name: 'holiday' })).status).toBe(422)
    const category = await send('POST', 'categories', { name: 'Camping', parentId: 5 })
    expect(category.json).toMatchObject({ name: 'Camping', parentName: 'Freizeit', isCustom: true })
    const changed = await send('PATCH', path, { isNew: false, labelIds: [label.json['id']], categoryId: category.json['id'] })
    expect(changed.json).toMatchObject({ isNew: false, labels: [label.json], category: { id: category.json['id'] } })
    expect(asList((await get(`transactions?view=userView&labelIds=${String(label.json['id'])}`))['transactions'])).toEqual([changed.json])
    expect((await send('PATCH', path, { labelIds: [1] })).status).toBe(404)
    expect((await send('PATCH', path, { categoryId: 999 })).status).toBe(404)
    const parts = [{ amount: -1.1 }, { amount: (cents(first?.['amount']) + 110) / 100, purpose: 'The rest' }]
    expect((await send('POST', `${path}/split`, { subTransactions: [{ amount: 1 }] })).status).toBe(422)
    const split = await send('POST', `${path}/split`, { subTransactions: parts })
    expect(split.json['children']).toHaveLength(2)
    const seen = async (view: string): Promise<unknown[]> => asList((await get(`transactions?view=${view}&perPage=500`))['transactions']).map(({ id }) => id)
    expect(await seen('bankView')).toContain(first?.['id'])
    expect(await seen('userView')).not.toContain(first?.['id'])
    expect(await seen('userView')).toEqual(expect.arrayContaining(split.json['children'] as unknown[]))
    expect((await send('POST', `${path}/restore`)).json).not.toHaveProperty('children')
    expect((await send('POST', `${path}/restore`)).status).toBe(422)
    expect((await send('DELETE', `labels/${String(label.json['id'])}`)).status).toBe(200)
    expect((await get(path))['labels']).toEqual([])
    expect((await send('DELETE', path)).status).toBe(200)
    expect((await send('GET', path)).status).toBe(404)
    const many = await send('PATCH', 'transactions', { isNew: false })
    expect(asList((await get('transactions?view=userView&isNew=true'))['transactions'])).toEqual([])
    expect((await send('DELETE', 'transactions')).json).toEqual(many.json)
    expect(await seen('userView')).toEqual([])
  })

  it('are summed up by category', async () => {
    const { get } = await scene()
    const flows = await get('categories/cashFlows?order=income,desc')
    const [most] = asList(flows['cashFlows'])
    expect(asObject(most?.['category'])['name']).toBe('Gehalt')
    const list = await get('transactions?view=userView&perPage=1')
    expect([flows['totalIncome'], flows['totalSpending'], flows['totalBalance']]).toEqual([list['income'], list['spending'], list['balance']])
    const income = asList(flows['cashFlows']).reduce((sum, flow) => sum + cents(flow['income']), 0)
    expect(income).toBe(cents(flows['totalIncome']))
  })
})

describe('categories', () => {
  it('have German names, or English ones for those who ask', async () => {
    const { harness, token } = await scene()
    const name = async (language: string): Promise<unknown> =>
      asList((await harness.call('GET', '/api/v2/categories?ids=21', { token, headers: { 'Accept-Language': language } })).json['categories'])[0]?.['name']
    expect([await name('de'), await name('en-GB'), await name('cs')]).toEqual(['Miete', 'Rent', 'Miete'])
  })

  it('are made, renamed and deleted with what is below them', async () => {
    const { harness, token, get } = await scene()
    const send = (method: string, path: string, json?: unknown) => harness.call(method, `/api/v2/categories${path}`, { token, ...(json === undefined ? {} : { json }) })
    const parent = Number((await send('POST', '', { name: 'Boat' })).json['id'])
    const child = Number((await send('POST', '', { name: 'Berth', parentId: parent })).json['id'])
    expect((await get(`categories/${parent}`))['children']).toEqual([child])
    expect((await send('POST', '', { name: 'Miete' })).status).toBe(422)
    expect((await send('POST', '', { name: 'Below', parentId: child })).status).toBe(422)
    expect((await send('PATCH', `/${child}`, { name: 'Harbour' })).json).toMatchObject({ name: 'Harbour', parentName: 'Boat' })
    expect((await send('PATCH', '/21', { name: 'Home' })).status).toBe(422)
    expect((await send('DELETE', '/21')).status).toBe(422)
    expect(asList((await get('categories?isCustom=true'))['categories'])).toHaveLength(2)
    expect((await send('DELETE', `/${parent}`)).status).toBe(200)
    expect((await send('GET', `/${child}`)).status).toBe(404)
    expect((await send('DELETE', '')).json).toEqual({ identifiers: [] })
  })
})
