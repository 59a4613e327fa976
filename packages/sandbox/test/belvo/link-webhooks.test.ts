import { describe, expect, it } from 'vitest'
import { results, startBelvo } from '../support/belvo.ts'
import type { BelvoHarness, Json } from '../support/belvo.ts'
import { accept, authorization, startWebhookReceiver } from './webhook-receiver.ts'
import type { WebhookReceiver } from './webhook-receiver.ts'

const startAt = new Date('2026-03-20T15:00:00Z')
const dayMs = 86_400_000

async function start(): Promise<BelvoHarness & { readonly receiver: WebhookReceiver; readonly link: string }> {
  const receiver = await startWebhookReceiver()
  const harness = await startBelvo({ readMs: 1000, webhooks: [{ url: receiver.url, authorization }] }, { startAt })
  return { ...harness, receiver, link: harness.sandbox.belvo.links[0]?.id ?? '' }
}

const erebor = { institution: 'erebor_mx_retail', username: 'bnk100', password: 'full', external_id: 'customer-4711' }

describe('webhooks of a link', () => {
  it('tell what was read, one resource after the other, with what the lists then hold', async () => {
    const { call, receiver, sandbox } = await start()
    const link = String((await call('POST', '/api/links/', { json: erebor })).json['id'])
    const count = async (list: string): Promise<unknown> => (await call('GET', `/api/${list}/?link=${link}`)).json['count']
    expect([receiver.types(), await count('accounts')]).toEqual([[], 0])
    await sandbox.clock.advance(1000)
    expect([receiver.types(), await count('accounts'), await count('transactions')]).toEqual([['ACCOUNTS.historical_update'], 3, 0])
    await sandbox.clock.advance(2000)
    expect(receiver.types()).toEqual(['ACCOUNTS.historical_update', 'OWNERS.historical_update', 'TRANSACTIONS.historical_update'])
    const [accounts, , transactions] = receiver.received
    expect(accounts?.body).toMatchObject({ link_id: link, external_id: 'customer-4711', process_type: 'historical_update', data: { total_accounts: 3 } })
    expect(transactions?.body['request_id']).toBe(accounts?.body['request_id'])
    expect(transactions?.body['webhook_id']).not.toBe(accounts?.body['webhook_id'])
    const data = transactions?.body['data'] as Json
    expect(data['total_transactions']).toBe(await count('transactions'))
    expect(Number(data['total_inflow_transactions']) + Number(data['total_outflow_transactions'])).toBe(data['total_transactions'])
    const [newest] = results(await call('GET', `/api/transactions/?link=${link}`))
    expect(data['last_transaction_date']).toBe(newest?.['value_date'])
    for (const received of receiver.received) expect(await accept(received)).toMatchObject({ known: true, subject: { kind: 'link', id: link } })
  })

  it.each([
    ['ofmockbank_br_retail', ['BILLS', 'INVESTMENTS', 'INVESTMENT_TRANSACTIONS', 'EXCHANGES', 'INCOMES', 'RECURRING_EXPENSES', 'RISK_INSIGHTS', 'BALANCES'], 8],
    ['tatooine_mx_fiscal', ['INVOICES', 'TAX_STATUS', 'TAX_RETURNS', 'TAX_COMPLIANCE_STATUS', 'TAX_RETENTIONS', 'FINANCIAL_STATEMENTS'], 10],
    ['planet_mx_employment', ['EMPLOYMENT_RECORDS', 'EMPLOYMENT_METRICS', 'CURRENT_EMPLOYMENTS'], 3],
    ['inss_br_employment', ['EMPLOYMENTS'], 1],
  ])('of %s are what our own handlers take', async (institution, fetchResources, count) => {
    const { receiver, sandbox } = await start()
    sandbox.belvo.connect({ institution, fetchResources })
    await sandbox.clock.advance(10_000)
    expect(receiver.received).toHaveLength(count)
    for (const received of receiver.received) expect(await accept(received)).toMatchObject({ known: true, topic: 'sync' })
  })

  it('wait for the second factor', async () => {
    const { call, receiver, sandbox } = await start()
    const { session, link } = (await call('POST', '/api/links/', { json: { ...erebor, institution: 'gringotts_mx_retail' } })).list[0] ?? {}
    await sandbox.clock.advance(10_000)
    expect(receiver.types()).toEqual([])
    await call('PATCH', '/api/links/', { json: { session, link, token: '1' } })
    await sandbox.clock.advance(10_000)
    expect(receiver.received).toHaveLength(3)
  })

  it('of a refresh carry its request id; a refresh by itself tells what is new, of recurrent links only', async () => {
    const { call, receiver, sandbox } = await start()
    const { id: link } = sandbox.belvo.connect()
    await sandbox.clock.advance(10_000)
    receiver.clear()
    const { json } = await call('POST', `/api/links/${link}/refresh/`, { json: { fetch_resources: ['OWNERS'] } })
    await sandbox.clock.advance(1000)
    expect(receiver.received.map(({ body }) => [body['webhook_type'], body['request_id']])).toEqual([['OWNERS', json['request_id']]])
    receiver.clear()
    await sandbox.clock.advance(2 * dayMs)
    expect(new Set(receiver.types())).toEqual(new Set(['TRANSACTIONS.new_transactions_available']))
    expect(receiver.received[0]?.body).toMatchObject({ process_type: 'recurrent_update', data: { new_transactions: expect.any(Number) } })
    await call('PATCH', `/api/links/${link}/`, { json: { access_mode: 'single' } })
    receiver.clear()
    await sandbox.clock.advance(3 * dayMs)
    expect(receiver.types()).toEqual([])
  })

  it('of a link that becomes recurrent tell its history on the next day', async () => {
    const { call, receiver, sandbox } = await start()
    const { id: link } = sandbox.belvo.connect({ institution: 'erebor_br_retail', accessMode: 'single', fetchResources: ['OWNERS'] })
    await sandbox.advance('1m')
    receiver.clear()
    await call('PATCH', `/api/links/${link}/`, { json: { access_mode: 'recurrent' } })
    await call('PATCH', `/api/links/${link}/`, { json: { access_mode: 'recurrent' } })
    await sandbox.advance('23h')
    expect(receiver.types()).toEqual([])
    await sandbox.advance('2h')
    expect(receiver.types()).toEqual(['OWNERS.historical_update'])
  })

  it('of an asynchronous retrieval carry the id the 202 gave, and nothing is there before', async () => {
    const { call, receiver, sandbox } = await start()
    const { id: link } = sandbox.belvo.connect({ institution: 'erebor_br_retail', fetchResources: [] })
    const json = { link, date_from: '2026-01-01', date_to: '2026-01-31' }
    const accepted = await call('POST', '/api/transactions/', { json, headers: { 'X-Belvo-Request-Mode': 'async' } })
    expect(accepted.status).toBe(202)
    const count = async (): Promise<unknown> => (await call('GET', `/api/transactions/?link=${link}`)).json['count']
    expect(await count()).toBe(0)
    await sandbox.clock.advance(1000)
    const [received] = receiver.received
    expect(received?.body).toMatchObject({
      webhook_type: 'TRANSACTIONS',
      webhook_code: 'new_transactions_available',
      process_type: 'async_post',
      request_id: accepted.json['request_id'],
      data: { new_transactions: await count() },
    })
    expect(await count()).not.toBe(0)
  })

  it('of an asynchronous retrieval that is not to be kept leave nothing behind', async () => {
    const { call, receiver, sandbox } = await start()
    const { id: link } = sandbox.belvo.connect({ institution: 'erebor_br_retail', fetchResources: [] })
    const json = { link, date_from: '2026-01-01', date_to: '2026-01-31', save_data: false }
    await call('POST', '/api/transactions/', { json, headers: { 'X-Belvo-Request-Mode': 'async' } })
    await sandbox.clock.advance(1000)
    expect(receiver.types()).toEqual(['TRANSACTIONS.new_transactions_available'])
    expect((await call('GET', `/api/transactions/?link=${link}`)).json['count']).toBe(0)
  })

  it('of an asynchronous deletion too; the other statuses of a link have none in a sandbox', async () => {
    const { call, receiver, sandbox, link } = await start()
    sandbox.belvo.link(link).invalidate()
    sandbox.belvo.link(link).requireToken()
    await sandbox.clock.advance(2 * dayMs)
    expect(receiver.types()).toEqual([])
    const reply = await call('DELETE', `/api/links/${link}/`, { headers: { 'X-Belvo-Request-Mode': 'async' } })
    expect(reply.status).toBe(202)
    await sandbox.clock.advance(0)
    expect(receiver.received.map(({ body }) => [body['webhook_code'], body['link_id'], body['request_id']])).toEqual([['link_deleted', link, reply.json['request_id']]])
    expect((await call('GET', `/api/links/${link}/`)).status).toBe(404)
  })
})

describe('delivery', () => {
  it('carries the value of each endpoint, and every endpoint gets every event', async () => {
    const { receiver, sandbox } = await start()
    const other = await startWebhookReceiver()
    sandbox.belvo.webhooks.add({ url: other.url, authorization: 'Basic dXNlcjpwYXNz' })
    sandbox.belvo.connect({ institution: 'inss_br_employment', fetchResources: ['EMPLOYMENTS'] })
    await sandbox.clock.advance(1000)
    expect(receiver.received[0]?.headers).toMatchObject({ authorization, 'content-type': 'application/json' })
    expect(other.received[0]?.headers.authorization).toBe('Basic dXNlcjpwYXNz')
    expect(other.received[0]?.text).toBe(receiver.received[0]?.text)
    sandbox.belvo.webhooks.remove(other.url)
    sandbox.belvo.connect({ institution: 'inss_br_employment', fetchResources: ['EMPLOYMENTS'] })
    await sandbox.clock.advance(1000)
    expect([receiver.received.length, other.received.length]).toEqual([2, 1])
    expect(() => sandbox.belvo.webhooks.add({ url: 'http://shop.example.org/', authorization })).toThrow(TypeError)
    expect(() => sandbox.belvo.webhooks.add({ url: other.url, authorization: '' })).toThrow('authorization')
  })

  it('is repeated five times, each after a longer wait, and can be asked for again', async () => {
    const { receiver, sandbox } = await start()
    receiver.answers.push(500, 0, 404, 503, 500, 500)
    sandbox.belvo.connect({ institution: 'inss_br_employment', fetchResources: ['EMPLOYMENTS'] })
    await sandbox.clock.advance(60 * 60_000)
    const { deliveries } = sandbox.belvo
    const began = Date.parse(deliveries.all[0]?.at ?? '')
    expect(deliveries.all.map(({ at, status, attempt }) => [(Date.parse(at) - began) / 60_000, status, attempt])).toEqual([
      [0, 500, 1],
      [1, undefined, 2],
      [3, 404, 3],
      [6, 503, 4],
      [10, 500, 5],
      [15, 500, 6],
    ])
    const again = await deliveries.redeliver(deliveries.all[0]?.id ?? '')
    expect(again).toMatchObject({ id: deliveries.all[0]?.id, ok: true, mode: 'redelivery', type: 'EMPLOYMENTS.historical_update' })
    expect(receiver.received.at(-1)?.text).toBe(receiver.received[0]?.text)
    await expect(deliveries.redeliver('dlv_1')).rejects.toThrow(RangeError)
  })

  it('can be lost and forged; our verification refuses the forged one', async () => {
    const { receiver, sandbox } = await start()
    const connect = async (): Promise<void> => {
      sandbox.belvo.connect({ institution: 'inss_br_employment', fetchResources: ['EMPLOYMENTS'] })
      await sandbox.clock.advance(1000)
    }
    sandbox.belvo.faults.webhook({ mode: 'lost', type: 'EMPLOYMENTS.historical_update' })
    await connect()
    expect(receiver.received).toHaveLength(0)
    sandbox.belvo.faults.webhook({ mode: 'forged' })
    await connect()
    const [forged, real] = receiver.received
    if (forged === undefined || real === undefined) throw new Error('nothing came')
    await expect(accept(forged)).rejects.toMatchObject({ code: 'webhook_not_verified', reason: 'no_match' })
    expect((await accept(real)).verification).toMatchObject({ scheme: 'shared-secret' })
    sandbox.belvo.faults.webhook({ mode: 'lost', count: Infinity })
    sandbox.belvo.faults.clear()
    await connect()
    expect(receiver.received).toHaveLength(3)
  })
})
