import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rutCheckDigit } from '../../src/internal/fintoc/links/test-users.ts'
import { startFintoc } from '../support/fintoc.ts'
import type { FintocHarness, Json } from '../support/fintoc.ts'
import { acceptUnsigned, accept, registerEndpoint, startWebhookReceiver } from './webhook-receiver.ts'
import type { ReceivedWebhook } from './webhook-receiver.ts'

const minute = 60_000
const hour = 60 * minute
const startAt = new Date('2026-05-04T15:00:00Z')

interface Linked {
  readonly harness: FintocHarness
  readonly id: string
  readonly token: string
  readonly accounts: readonly Json[]
  get(path: string): ReturnType<FintocHarness['call']>
}

async function linkIntent(harness: FintocHarness, holder_type = 'individual'): Promise<Json> {
  const made = await harness.call('POST', '/v1/link_intents', { json: { product: 'movements', country: 'cl', holder_type } })
  expect(made.status).toBe(201)
  return made.json
}

function exchange(harness: FintocHarness, token: unknown): ReturnType<FintocHarness['call']> {
  return harness.call('GET', `/v1/links/exchange?exchange_token=${String(token)}`)
}

async function linked(harness: FintocHarness, login = {}): Promise<Linked> {
  const { id: intent } = await linkIntent(harness)
  const { exchangeToken } = harness.sandbox.fintoc.linkIntents.complete(String(intent), login)
  const { status, json } = await exchange(harness, exchangeToken)
  expect(status).toBe(200)
  const token = String(json['link_token'])
  return {
    harness,
    id: String(json['id']),
    token,
    accounts: json['accounts'] as Json[],
    get: (path) => harness.call('GET', `${path}${path.includes('?') ? '&' : '?'}link_token=${token}`),
  }
}

async function all({ get }: Linked, path: string): Promise<readonly Json[]> {
  const pages: Json[] = []
  let next: string | undefined = path
  while (next !== undefined) {
    const page: Awaited<ReturnType<typeof get>> = await get(next)
    pages.push(...page.list)
    const link = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1]
    const url: URL | undefined = link === undefined ? undefined : new URL(link)
    url?.searchParams.delete('link_token')
    next = url === undefined ? undefined : `${url.pathname}${url.search}`
  }
  return pages
}

describe('connecting a bank', () => {
  it('goes from a link intent through the widget and the exchange token to a link', async () => {
    const harness = await startFintoc({}, { startAt })
    const { fintoc, clock } = harness.sandbox
    const intent = await linkIntent(harness)
    expect(intent).toMatchObject({ widget_token: expect.stringMatching(new RegExp(`^${String(intent['id'])}_sec_.`)), exchange_token: null })
    expect(fintoc.linkIntents.all).toEqual([{ id: intent['id'], holderType: 'individual', linkId: undefined }])
    expect((await exchange(harness, `${String(intent['id'])}_exchange_token_x`)).code).toBe('invalid_exchange_token')

    const handed = fintoc.linkIntents.complete(String(intent['id']), { username: '40427672-7', institutionId: 'cl_banco_estado' })
    expect(handed).toEqual({ id: intent['id'], exchangeToken: expect.stringMatching(new RegExp(`^${handed.id}_exchange_token_.`)) })
    await clock.advance(30 * minute)
    const { json } = await exchange(harness, handed.exchangeToken)
    expect(json).toMatchObject({
      link_token: expect.stringMatching(new RegExp(`^${String(json['id'])}_token_.`)),
      accounts: [{ type: 'checking_account', currency: 'CLP', holder_id: '404276727', refresh_status: 'idle' }],
      username: '404276727',
      institution: { id: 'cl_banco_estado' },
      status: 'active',
    })
    expect((await exchange(harness, `${handed.exchangeToken}x`)).code).toBe('invalid_exchange_token')
    await clock.advance(1)
    const late = await exchange(harness, handed.exchangeToken)
    expect([late.status, late.code]).toEqual([401, 'expired_exchange_token'])
    expect(() => fintoc.linkIntents.complete(handed.id)).toThrow(TypeError)
    expect(() => fintoc.linkIntents.complete('li_none')).toThrow(RangeError)
  })

  it('lets in whom the facts name, with the password jonsnow', async () => {
    const harness = await startFintoc()
    const { linkIntents } = harness.sandbox.fintoc
    const company = `76543210-${rutCheckDigit('76543210')}`
    for (const [holder, username, password, fits] of [
      ['individual', '41614850-3', 'jonsnow', true],
      ['individual', '404276727', 'jonsnow', true],
      ['individual', '41.579.263-8', 'jonsnow', true],
      ['individual', '41614850-3', 'winter', false],
      ['individual', '11111111-1', 'jonsnow', false],
      ['individual', company, 'jonsnow', false],
      ['business', company, 'jonsnow', true],
      ['business', company, 'wrong', false],
      ['business', '76543210-0', 'jonsnow', rutCheckDigit('76543210') === '0'],
      ['business', '41614850-3', 'jonsnow', false],
    ] as const) {
      const intent = await linkIntent(harness, holder)
      const complete = (): unknown => linkIntents.complete(String(intent['id']), { username, password })
      if (fits) expect(complete(), username).toBeDefined()
      else expect(complete, username).toThrow('jonsnow')
    }
    const other = await linkIntent(harness)
    expect(() => linkIntents.complete(String(other['id']), { institutionId: 'cl_unknown' })).toThrow('cl_banco_estado')
  })

  it('knows the check digits of real RUTs', () => {
    for (const rut of ['41614850-3', '40427672-7', '41579263-8', '11111111-1', '60803000-K']) expect(rutCheckDigit(rut.slice(0, -2))).toBe(rut.at(-1))
    assert(property(integer({ min: 1, max: 99_999_999 }), (number) => /^[\dK]$/.test(rutCheckDigit(String(number)))))
  })

  it('posts link.created to the URL of the widget, and to no endpoint', async () => {
    const harness = await startFintoc()
    const { links } = harness.sandbox.fintoc
    const [receiver, other] = await Promise.all([startWebhookReceiver(), startWebhookReceiver()])
    await registerEndpoint(harness, other.url, ['link.created'])
    const link = await links.connect({ webhookUrl: `${receiver.url}?user=7`, holderType: 'business' })
    const received = receiver.received[0] as ReceivedWebhook
    const event = await acceptUnsigned(received)
    expect(event).toMatchObject({ type: 'link.created', data: { id: link.id, accounts: [{ type: 'checking_account' }] } })
    const read = await harness.call('GET', `/v1/links/${String(received.body.data['link_token'])}`)
    expect(read.json).toMatchObject({ id: link.id, link_token: null })
    expect(other.received).toEqual([])
    await expect(links.connect({ webhookUrl: 'http://example.com' })).rejects.toThrow(TypeError)
  })
})

describe('a link', () => {
  it('is read by its token, listed without secrets, paused, and deleted by its id', async () => {
    const harness = await startFintoc()
    const { id, token, accounts, get } = await linked(harness)
    await linked(harness)
    const read = await harness.call('GET', `/v1/links/${token}`)
    expect(read.json).toMatchObject({ id, link_token: null, accounts })
    expect((await harness.call('GET', `/v1/links/${id}`)).status).toBe(404)
    const list = await harness.call('GET', '/v1/links?per_page=1&page=2')
    expect(list.list).toMatchObject([{ id, accounts: null, link_token: null }])
    expect((await harness.call('PATCH', `/v1/links/${token}`, { json: { active: false } })).json['active']).toBe(false)
    expect((await get('/v1/accounts')).list).toEqual(accounts)
    expect((await get(`/v1/accounts/${String(accounts[0]?.['id'])}`)).json).toEqual(accounts[0])
    expect((await get('/v1/accounts/acc_none')).code).toBe('missing_resource')
    const wrong = await harness.call('GET', `/v1/accounts?link_token=${token}x`)
    expect([wrong.status, wrong.code]).toEqual([400, 'invalid_link_token'])
    expect((await harness.call('DELETE', `/v1/links/${id}`)).status).toBe(204)
    expect((await harness.call('GET', `/v1/links/${token}`)).status).toBe(404)
    expect((await get('/v1/accounts')).code).toBe('invalid_link_token')
    expect(harness.sandbox.fintoc.links.all).toHaveLength(1)
  })

  it('tells when the bank no longer takes the credentials', async () => {
    const harness = await startFintoc()
    const receiver = await startWebhookReceiver()
    const { secret } = await registerEndpoint(harness, receiver.url, ['link.credentials_changed'])
    const { id, token } = await linked(harness)
    await harness.sandbox.fintoc.links.expireCredentials(id)
    const event = await accept(receiver.received[0] as ReceivedWebhook, secret, harness.sandbox.clock.now())
    expect(event).toMatchObject({ type: 'link.credentials_changed', data: { id, status: 'login_required' } })
    expect(receiver.received[0]?.text).not.toContain(token)
    expect((await harness.call('POST', `/v1/refresh_intents?link_token=${token}`, { json: {} })).code).toBe('rejected_refresh_intent')
  })
})

describe('movements', () => {
  const path = ({ accounts }: Linked): string => `/v1/accounts/${String(accounts[0]?.['id'])}/movements`

  it('are the same for the same seed, newest first, a year of them, whatever the pages', async () => {
    const seeded = async (seed: number): Promise<Linked> => linked(await startFintoc({}, { seed, startAt }))
    const [first, same, other] = [await seeded(3), await seeded(3), await seeded(4)]
    const movements = await all(first, `${path(first)}?per_page=300`)
    expect(await all(same, `${path(same)}?per_page=17`)).toEqual(movements)
    expect(await all(other, `${path(other)}?per_page=300`)).not.toEqual(movements)
    const times = movements.map(({ transaction_date }) => Date.parse(String(transaction_date)))
    expect(times).toEqual(times.toSorted((a, b) => b - a))
    expect(times[0]).toBeLessThanOrEqual(startAt.getTime())
    expect(movements.length).toBeGreaterThan(250)
    expect(startAt.getTime() - (times.at(-1) ?? 0)).toBeGreaterThan(355 * 24 * hour)
    expect(new Set(movements.map(({ id }) => id)).size).toBe(movements.length)
    expect(new Set(movements.map(({ status }) => status))).toEqual(new Set(['confirmed']))
    expect(new Set(movements.map(({ type }) => type))).toEqual(new Set(['transfer', 'other', 'check']))
    expect(movements.every(({ amount, currency }) => Number.isInteger(amount) && currency === 'CLP')).toBe(true)
    const sum = movements.reduce((total, { amount }) => total + Number(amount), 0)
    const { balance } = first.accounts[0] as { balance: { current: number } }
    expect(balance.current).toBeGreaterThan(0)
    expect(balance.current - sum).toBeGreaterThan(0)
    expect((balance.current - sum) % 10_000).toBe(0)
  })

  it('are filtered by post_date and status, and read one by one', async () => {
    const link = await linked(await startFintoc({}, { seed: 3, startAt }))
    const everything = await all(link, `${path(link)}?per_page=300&confirmed_only=false`)
    const confirmed = await all(link, `${path(link)}?per_page=300`)
    expect(confirmed).toEqual(everything.filter(({ status }) => status === 'confirmed'))
    expect(everything.length).toBeGreaterThan(confirmed.length)
    const april = await all(link, `${path(link)}?since=2026-04-01&until=2026-05-01`)
    expect(april).toEqual(confirmed.filter(({ post_date }) => String(post_date).startsWith('2026-04')))
    expect(april.length).toBeGreaterThan(5)
    const { id } = april[0] as Json
    expect((await link.get(`${path(link)}/${String(id)}`)).json).toEqual(april[0])
    expect((await link.get(`${path(link)}/mov_none`)).status).toBe(404)
    expect((await link.get(`${path(link)}?since=soon`)).code).toBe('invalid_date')
  })
})

describe('a refresh', () => {
  const types = ['link.refresh_intent.succeeded', 'link.refresh_intent.failed', ...['succeeded', 'failed', 'rejected'].map((end) => `account.refresh_intent.${end}`)]

  async function started() {
    const harness = await startFintoc({}, { seed: 3, startAt })
    const receiver = await startWebhookReceiver()
    const { secret } = await registerEndpoint(harness, receiver.url, types)
    const link = await linked(harness)
    const refresh = (json: Json = {}) => harness.call('POST', `/v1/refresh_intents?link_token=${link.token}`, { json })
    return { harness, receiver, secret, link, refresh, ...harness.sandbox }
  }

  it('brings what happened since, and tells of each account and of the link', async () => {
    const { harness, receiver, secret, link, refresh, clock } = await started()
    const path = `/v1/accounts/${String(link.accounts[0]?.['id'])}/movements?per_page=300&confirmed_only=false`
    const before = await all(link, path)
    await clock.advance(7 * 24 * hour)
    expect((await all(link, path)).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    const made = await refresh({ refresh_type: 'only_last' })
    expect([made.status, made.json['status'], made.json['requires_mfa']]).toEqual([201, 'created', null])
    expect((await refresh()).code).toBe('refresh_intent_in_progress')
    expect((await harness.call('GET', `/v1/links/${link.token}`)).json['refresh_status']).toBe('refreshing')
    await clock.advance(5000)
    const read = await link.get(`/v1/refresh_intents/${String(made.json['id'])}`)
    expect(read.json).toMatchObject({ status: 'succeeded', refreshed_object: 'link', refreshed_object_id: link.id })
    expect((await link.get('/v1/refresh_intents')).list).toEqual([read.json])
    const after = await all(link, path)
    expect(receiver.types()).toEqual(['account.refresh_intent.succeeded', 'account.refresh_intent.succeeded', 'link.refresh_intent.succeeded'])
    const [first, second, whole] = receiver.received.map(({ body }) => body.data) as [Json, Json, Json]
    expect(first).toMatchObject({ refreshed_object: 'account', refreshed_object_id: link.accounts[0]?.['id'], new_movements: after.length - before.length })
    expect(after.length - before.length).toBeGreaterThan(0)
    expect(whole).toEqual(read.json)
    expect(whole['new_movements']).toBe(Number(first['new_movements']) + Number(second['new_movements']))
    for (const each of receiver.received) await accept(each, secret, clock.now())
  })

  it('may be asked for again 5 or 60 minutes after a success, at once after a failure', async () => {
    const { harness, receiver, secret, refresh, clock, fintoc } = await started()
    fintoc.refreshIntents.scenario({ next: 'fails', afterMs: 1000 })
    fintoc.refreshIntents.scenario({ next: 'rejects', publicError: 'login_credentials_locked' })
    await refresh()
    await clock.advance(1000)
    await refresh()
    await clock.advance(5000)
    const accountsOf = (end: string): string[] => Array<string>(2).fill(`account.refresh_intent.${end}`)
    expect(receiver.types()).toEqual([...accountsOf('failed'), 'link.refresh_intent.failed', ...accountsOf('rejected')])
    for (const each of receiver.received) await accept(each, secret, clock.now())
    await refresh()
    await clock.advance(5000)
    const soon = await refresh()
    expect([soon.status, soon.code]).toEqual([422, 'on_demand_refresh_unavailable'])
    await clock.advance(5 * minute)
    expect((await refresh({ refresh_type: 'historical' })).status).toBe(201)
    await clock.advance(5000 + 59 * minute)
    expect((await refresh()).status).toBe(422)
    await clock.advance(minute)
    expect((await refresh()).status).toBe(201)
    expect(fintoc.refreshIntents.all.map(({ status }) => status)).toEqual(['failed', 'rejected', 'succeeded', 'succeeded', 'created'])
    expect((await harness.call('POST', '/v1/refresh_intents?link_token=no', { json: {} })).code).toBe('invalid_link_token')
  })

  it('can want a second factor first, and ends without one after five minutes', async () => {
    const { receiver, link, refresh, clock, fintoc } = await started()
    fintoc.refreshIntents.scenario({ mfa: true, count: 2 })
    const made = await refresh()
    const id = String(made.json['id'])
    expect(made.json['requires_mfa']).toEqual({ widget_token: expect.stringMatching(new RegExp(`^${id}_sec_.`)) })
    await clock.advance(2 * minute)
    expect((await link.get(`/v1/refresh_intents/${id}`)).json).toMatchObject({ status: 'created', requires_mfa: made.json['requires_mfa'] })
    fintoc.refreshIntents.answer(id)
    expect(() => fintoc.refreshIntents.answer(id)).toThrow(RangeError)
    await clock.advance(5000)
    expect((await link.get(`/v1/refresh_intents/${id}`)).json).toMatchObject({ status: 'succeeded', requires_mfa: null })
    await clock.advance(5 * minute)
    receiver.clear()
    const other = await refresh()
    await clock.advance(5 * minute)
    const ended = await link.get(`/v1/refresh_intents/${String(other.json['id'])}`)
    expect(ended.json).toMatchObject({ status: 'rejected', public_error: 'mfa_authorization_timeout', requires_mfa: null })
    expect(receiver.types()).toEqual(['account.refresh_intent.rejected', 'account.refresh_intent.rejected'])
  })

  it('is not run for a paused link', async () => {
    const { harness, link, refresh } = await started()
    await harness.call('PATCH', `/v1/links/${link.token}`, { json: { active: false } })
    expect((await refresh()).code).toBe('on_demand_refresh_unavailable')
  })
})
