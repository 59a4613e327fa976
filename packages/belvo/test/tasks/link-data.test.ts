import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isInvalidArgumentError } from '@kit/core'
import { belvoAsyncRequest, belvoLinkData, createBelvoClient } from '@kit/belvo'
import type { BelvoDataList, BelvoDataOptions, BelvoDataWork, BelvoLinkDataOptions } from '@kit/belvo'
import { failureOf, startApiServer } from '../support/api-server.ts'

const LINK = '16f68516-bcbc-4cf7-b815-c500d4204e28'
const REQUEST = '4363b08b-51eb-4350-9c74-5df5ac92a7f6'
const NOW = Date.UTC(2026, 4, 4, 12)
const context = () => ({ account: 'shop', signal: new AbortController().signal })
const ago = (ms: number): string => new Date(NOW - ms).toISOString().replace('Z', '123+00:00')

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
})
afterEach(() => {
  vi.useRealTimers()
})

type Lists = Partial<Record<BelvoDataList, readonly unknown[]>>

/** A client that answers from memory. */
function clientOf(link: Readonly<Record<string, unknown>>, lists: Lists) {
  const api: Record<string, unknown> = { links: { detail: async () => ({ id: LINK, ...link }) } }
  for (const [path, items] of Object.entries(lists)) {
    const [first = '', second] = path.split('.')
    const methods = { list: async () => ({ items }) }
    api[first] = second === undefined ? methods : { ...(api[first] as object | undefined), [second]: methods }
  }
  return api as never
}

/** The phase that one look at a link gives. */
async function linkPhase(link: Readonly<Record<string, unknown>>, lists: Lists, options: BelvoLinkDataOptions = {}) {
  const { retrieve, classify } = belvoLinkData(clientOf(link, lists), options)
  return classify(await retrieve(LINK, context()))
}

/** The phase that one look at an asynchronous request gives, which began half an hour ago. */
async function requestPhase(lists: Lists, options: BelvoDataOptions = {}, link: Readonly<Record<string, unknown>> = { status: 'valid' }) {
  const { idOf, retrieve, classify } = belvoAsyncRequest(clientOf(link, lists), options)
  const id = idOf({ link: LINK, lists: Object.keys(lists) as BelvoDataList[], startedAt: new Date(NOW - 1_800_000), requestId: REQUEST })
  return classify(await retrieve(id, context()))
}

const old = { id: '1', created_at: ago(900_000), collected_at: ago(600_000) }
const young = { id: '2', created_at: ago(900_000), collected_at: ago(10_000) }
const timeless = { id: '3' }
const read: Lists = { accounts: [old], transactions: [old, old] }
const resources = { fetch_resources: ['ACCOUNTS', 'TRANSACTIONS'] }

describe('the data of a link', () => {
  it.each([
    ['valid', { phase: 'pending', status: 'valid', known: true }],
    ['unconfirmed', { phase: 'pending', status: 'unconfirmed', known: true }],
    [null, { phase: 'pending', status: '', known: true }],
    [undefined, { phase: 'pending', status: '', known: true }],
    ['something_new', { phase: 'pending', status: 'something_new', known: false }],
    ['invalid', { phase: 'action_required', action: { kind: 'give_credentials', link: LINK }, actionKey: 'give_credentials' }],
    ['token_required', { phase: 'action_required', action: { kind: 'give_second_factor', link: LINK }, actionKey: 'give_second_factor' }],
  ])('of a link that is %s are waited for until they are there, and then they are', async (status, waiting) => {
    for (const lists of [{ accounts: [], transactions: [old] }, { accounts: [young], transactions: [old] }]) {
      expect(await linkPhase({ ...resources, status }, lists)).toMatchObject(waiting)
    }
    expect(await linkPhase({ ...resources, status }, read)).toMatchObject({
      phase: 'succeeded',
      value: { link: { id: LINK }, lists: [{ list: 'accounts', records: 1, ready: true, newestAt: new Date(NOW - 600_000 + 0.123) }, { list: 'transactions', records: 2 }] },
    })
  })

  it('that come in still are looked at again when they would be quiet', async () => {
    const phase = await linkPhase({ ...resources, status: 'valid' }, { accounts: [old, young], transactions: [old] })
    expect(phase).toMatchObject({ phase: 'pending', progress: 0.5, retryAfterMs: 50_000 })
    // An empty list can be read at any moment.
    expect(await linkPhase({ ...resources, status: 'valid' }, { accounts: [young], transactions: [] })).not.toHaveProperty('retryAfterMs')
    expect(await linkPhase({ ...resources, status: 'valid' }, { accounts: [young], transactions: [old] }, { quietMs: 10_000 })).toMatchObject({ phase: 'succeeded' })
    expect(await linkPhase({ ...resources, status: 'valid' }, { accounts: [young], transactions: [old] }, { quietMs: 10_001 })).toMatchObject({ phase: 'pending', retryAfterMs: 1 })
  })

  it('without a time count as soon as they are there', async () => {
    expect(await linkPhase({ fetch_resources: ['INVESTMENTS'] }, { 'br.investments': [timeless, { created_at: 'soon' }, 7, null] })).toMatchObject({ phase: 'succeeded' })
    expect(await linkPhase({ fetch_resources: ['INVESTMENTS'] }, { 'br.investments': [] })).toMatchObject({ phase: 'pending', progress: 0 })
  })

  it('are those that were named, else those Belvo reads by itself; with neither nothing is there', async () => {
    expect(await linkPhase({ ...resources, status: 'valid' }, { accounts: [old], transactions: [] }, { lists: ['accounts'] })).toMatchObject({ phase: 'succeeded' })
    expect(await linkPhase({ fetch_resources: ['ACCOUNTS', 'SOMETHING_NEW', 'constructor', 'ACCOUNTS'] }, { accounts: [old] })).toMatchObject({
      phase: 'succeeded',
      value: { lists: [{ list: 'accounts' }] },
    })
    for (const fetch_resources of [[], null, undefined, 'ACCOUNTS', ['SOMETHING_NEW']]) {
      expect(await linkPhase({ fetch_resources, status: 'valid' }, read)).toEqual({ phase: 'pending', status: 'valid', known: true })
    }
  })

  it('end by what was announced alone, if somebody keeps that', async () => {
    const asked: BelvoDataWork[] = []
    const announced = async (work: BelvoDataWork) => {
      asked.push(work)
      return work.list === 'accounts'
    }
    // No list is read.
    expect(await linkPhase({ ...resources, status: 'valid' }, {}, { announced })).toMatchObject({ phase: 'pending', progress: 0.5 })
    expect(asked).toEqual([
      { account: 'shop', link: LINK, list: 'accounts' },
      { account: 'shop', link: LINK, list: 'transactions' },
    ])
    expect(await linkPhase({ ...resources, status: 'valid' }, {}, { announced, lists: ['accounts'] })).toMatchObject({ phase: 'succeeded' })
    await expect(linkPhase(resources, {}, { announced: async () => Promise.reject(new Error('no database')) })).rejects.toThrow('no database')
  })

  it('are no look, if the link or a list cannot be read', async () => {
    await expect(linkPhase({ ...resources, id: 'another' }, read)).rejects.toThrow(TypeError)
    await expect(linkPhase({ ...resources, id: undefined }, read)).rejects.toThrow(TypeError)
    await expect(linkPhase({ fetch_resources: ['OWNERS'] }, read)).rejects.toThrow(TypeError)
  })
})

describe('an asynchronous request', () => {
  const fresh = { id: '1', created_at: ago(1_200_000) }
  const stale = { id: '2', created_at: ago(2_000_000), collected_at: ago(1_800_001) }

  it('is over when something came in since it began, and stopped', async () => {
    expect(await requestPhase({ transactions: [stale, fresh] })).toMatchObject({ phase: 'succeeded', value: { lists: [{ list: 'transactions', records: 1 }] } })
    expect(await requestPhase({ transactions: [{ ...stale, collected_at: ago(1_800_000) }] })).toMatchObject({ phase: 'succeeded' })
    for (const items of [[], [stale], [timeless], [{ created_at: 'soon', collected_at: null }]]) {
      expect(await requestPhase({ transactions: items })).toMatchObject({ phase: 'pending', status: 'valid', known: true, progress: 0 })
    }
    expect(await requestPhase({ transactions: [fresh, young] })).toMatchObject({ phase: 'pending', retryAfterMs: 50_000 })
    expect(await requestPhase({ transactions: [fresh], owners: [stale] })).toMatchObject({ phase: 'pending', progress: 0.5 })
  })

  it('tells its id to who keeps the announcements, and what the person has to do', async () => {
    const asked: BelvoDataWork[] = []
    expect(await requestPhase({ transactions: [] }, { announced: (work) => asked.push(work) > 0 })).toMatchObject({ phase: 'succeeded' })
    expect(asked).toEqual([{ account: 'shop', link: LINK, list: 'transactions', requestId: REQUEST }])
    expect(await requestPhase({ transactions: [] }, {}, { status: 'token_required' })).toMatchObject({ phase: 'action_required', action: { kind: 'give_second_factor' } })
  })

  it('has an id that holds all there is to know', async () => {
    const { idOf, hintKeys, retrieve } = belvoAsyncRequest(clientOf({}, { transactions: [fresh], owners: [fresh] }))
    const startedAt = new Date(NOW)
    expect(idOf({ link: LINK, lists: ['transactions', 'owners'], startedAt, requestId: REQUEST })).toBe(`${LINK}|2026-05-04T12:00:00.000Z|${REQUEST}|transactions|owners`)
    const without = idOf({ link: LINK, lists: ['transactions'], startedAt })
    expect(hintKeys?.(without, 'shop')).toEqual([`belvo:async:${LINK.replaceAll('-', '')}`])
    expect(await retrieve(without, context())).toMatchObject({ lists: [{ list: 'transactions' }] })
    expect(idOf({ link: '', lists: ['transactions'], startedAt })).toBe('')
    expect(idOf({ link: LINK, lists: [], startedAt })).toBe('')
    const refused = await failureOf((async () => await retrieve(REQUEST, context()))())
    expect(isInvalidArgumentError(refused) && refused.argument).toBe('id')
  })
})

const LISTS: Readonly<Record<BelvoDataList, [path: string, since: string | undefined]>> = {
  accounts: ['/api/accounts/', 'created_at__gte'],
  owners: ['/api/owners/', 'created_at__gte'],
  transactions: ['/api/transactions/', 'collected_at__gte'],
  bills: ['/api/bills/', 'collected_at__gte'],
  incomes: ['/api/incomes/', undefined],
  recurringExpenses: ['/api/recurring-expenses/', undefined],
  riskInsights: ['/api/risk-insights/', undefined],
  employmentRecords: ['/api/employment-records/', 'collected_at__gte'],
  employmentMetrics: ['/api/employment-metrics/', undefined],
  financialStatements: ['/api/financial-statements/', 'created_at__gte'],
  invoices: ['/api/invoices/', 'created_at__gte'],
  taxComplianceStatus: ['/api/tax-compliance-status/', 'created_at__gte'],
  taxRetentions: ['/api/tax-retentions/', 'created_at__gte'],
  taxReturns: ['/api/tax-returns/', 'created_at__gte'],
  taxStatus: ['/api/tax-status/', 'created_at__gte'],
  'br.balances': ['/api/br/balances/', 'collected_at__gte'],
  'br.exchanges': ['/api/br/exchanges/', 'collected_at__gte'],
  'br.investments': ['/api/br/investments/', 'created_at__gte'],
  'br.investmentTransactions': ['/api/br/investment-transactions/', 'created_at__gte'],
  'br.employments': ['/api/br/employments/', 'created_at__gte'],
  'mx.currentEmployments': ['/api/mx/current-employments/', 'collected_at__gte'],
  'cl.invoices': ['/api/cl/invoices/', 'created_at__gte'],
  'cl.taxStatus': ['/api/cl/tax-status/', 'created_at__gte'],
  'cl.debtReports': ['/api/cl/debt-reports/', 'created_at__gte'],
}

describe('over HTTP', () => {
  async function openClient(link: object) {
    const server = await startApiServer(({ path }) => ({
      json: path.startsWith('/api/links/') ? { id: LINK, status: 'valid', ...link } : { count: 1, next: null, previous: null, results: [old] },
    }))
    return { server, belvo: createBelvoClient({ aggregation: { secretId: 'a', secretPassword: 'b' }, environment: { main: server.origin } }) }
  }

  it.each(Object.entries(LISTS))('%s are asked for with their times only, where that can be said', async (list, [path, since]) => {
    const { server, belvo } = await openClient({})
    const all = belvoLinkData(belvo, { lists: [list as BelvoDataList] })
    expect(all.classify(await all.retrieve(LINK, context())).phase).toBe('succeeded')
    const request = belvoAsyncRequest(belvo)
    const id = request.idOf({ link: LINK, lists: [list as BelvoDataList], startedAt: new Date(Date.UTC(2026, 4, 4, 0, 10)) })
    expect(request.classify(await request.retrieve(id, context())).phase).toBe('succeeded')
    const lists = server.seen.filter((seen) => !seen.path.startsWith('/api/links/'))
    expect(lists.map((seen) => seen.path)).toEqual([path, path])
    const query = { link: LINK, page_size: '1000', ...(list === 'mx.currentEmployments' ? {} : { fields: 'id,created_at,collected_at' }) }
    expect(Object.fromEntries(lists[0]?.query ?? [])).toEqual(query)
    // The day before, for Belvo's day may have another zone.
    expect(Object.fromEntries(lists[1]?.query ?? [])).toEqual({ ...query, ...(since === undefined ? {} : { [since]: '2026-05-03' }) })
  })

  it('every kind that Belvo reads by itself has its list', async () => {
    const kinds = ['ACCOUNTS', 'OWNERS', 'TRANSACTIONS', 'BILLS', 'INVESTMENTS', 'INVESTMENT_TRANSACTIONS', 'EXCHANGES', 'INCOMES', 'RECURRING_EXPENSES', 'RISK_INSIGHTS']
    kinds.push('FINANCIAL_STATEMENTS', 'INVOICES', 'TAX_COMPLIANCE_STATUS', 'TAX_RETENTIONS', 'TAX_RETURNS', 'TAX_STATUS')
    kinds.push('EMPLOYMENT_RECORDS', 'EMPLOYMENT_METRICS', 'CURRENT_EMPLOYMENTS', 'EMPLOYMENTS')
    const { server, belvo } = await openClient({ fetch_resources: kinds })
    const { retrieve, classify } = belvoLinkData(belvo)
    const phase = classify(await retrieve(LINK, context()))
    expect(phase).toMatchObject({ phase: 'succeeded' })
    expect(new Set(server.seen.map(({ path }) => path)).size).toBe(kinds.length + 1)
  })
})

describe('no look reports success', () => {
  const time = fc.oneof(fc.constant(undefined), fc.constant(null), fc.constant('soon'), fc.integer({ min: 0, max: 3_600_000 }).map(ago))
  const record = fc.record({ id: fc.uuid(), created_at: time, collected_at: time })
  const items = fc.oneof(fc.constant([]), fc.array(record, { maxLength: 4 }))
  const status = fc.constantFrom('valid', 'invalid', 'unconfirmed', 'token_required', 'something_new', null)
  const agesOf = (item: { created_at?: unknown; collected_at?: unknown }) =>
    [item.created_at, item.collected_at].filter((at): at is string => typeof at === 'string' && at !== 'soon').map((at) => NOW - Date.parse(at.replace(/\d{3}\+00:00/, 'Z')))

  it('that its lists do not prove', async () => {
    await fc.assert(
      fc.asyncProperty(status, items, items, async (link, accounts, transactions) => {
        const phase = await linkPhase({ ...resources, status: link }, { accounts, transactions })
        const proof = [accounts, transactions].every((list) => list.length > 0 && list.every((item) => agesOf(item).every((age) => age >= 60_000)))
        expect(phase.phase === 'succeeded').toBe(proof)
        const request = await requestPhase({ accounts, transactions }, {}, { status: link })
        const since = (item: object) => agesOf(item).some((age) => age <= 1_800_000)
        const quiet = (item: object) => agesOf(item).every((age) => age >= 60_000)
        expect(request.phase === 'succeeded').toBe([accounts, transactions].every((list) => list.some(since) && list.filter(since).every(quiet)))
        expect(['pending', 'action_required', 'succeeded']).toContain(phase.phase)
      }),
      { numRuns: 1_000 },
    )
  })
})
