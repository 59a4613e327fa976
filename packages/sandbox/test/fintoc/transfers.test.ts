import { describe, expect, it } from 'vitest'
import { startFintoc } from '../support/fintoc.ts'
import type { FintocHarness, Json } from '../support/fintoc.ts'

async function balance({ call }: FintocHarness, account: string): Promise<unknown> {
  return (await call('GET', `/v2/accounts/${account}`)).json['available_balance']
}

describe('an outbound transfer', () => {
  it('is pending, debits the account at once and succeeds on the clock', async () => {
    const harness = await startFintoc({ openingBalance: 80_000, settleMs: 60_000 })
    const { mx } = harness.sandbox.fintoc.accounts
    const made = await harness.pay()
    expect(made.status).toBe(201)
    expect(made.json).toMatchObject({ object: 'transfer', status: 'pending', direction: 'outbound', post_date: null, receipt_url: null })
    expect(await balance(harness, mx)).toBe(30_000)
    await harness.sandbox.clock.advance(59_999)
    const path = `/v2/transfers/${String(made.json['id'])}`
    expect((await harness.call('GET', path)).json['status']).toBe('pending')
    await harness.sandbox.clock.advance(1)
    const done = await harness.call('GET', path)
    expect(done.json).toMatchObject({ status: 'succeeded', post_date: expect.stringMatching(/T00:00:00Z$/), receipt_url: expect.any(String) })
    expect(harness.sandbox.fintoc.transfers).toEqual([
      { id: made.json['id'], accountId: mx, direction: 'outbound', status: 'succeeded', amount: 50_000, currency: 'MXN' },
    ])
  })

  it('is rejected for the rejecting CLABE, and the money comes back', async () => {
    const harness = await startFintoc({ openingBalance: 50_000 })
    const { mx } = harness.sandbox.fintoc.accounts
    const made = await harness.pay({ change: { counterparty: { account_number: '012969100000000013' } } })
    expect(made.json['status']).toBe('pending')
    await harness.sandbox.clock.advance(2000)
    expect((await harness.call('GET', `/v2/transfers/${String(made.json['id'])}`)).json['status']).toBe('rejected')
    expect(await balance(harness, mx)).toBe(50_000)
    const movements = await harness.call('GET', `/v2/accounts/${mx}/movements`)
    expect(movements.list.map(({ direction, balance: after }) => [direction, after])).toEqual([
      ['inbound', 50_000],
      ['outbound', 0],
    ])
    expect(movements.list[0]).toMatchObject({ return_pair_id: movements.list[1]?.['id'], resource_id: made.json['id'] })
  })

  it.each<[string, Json, number, string]>([
    ['more than the balance', { amount: 100_000_001 }, 409, 'insufficient_balance'],
    ['nothing', { amount: 0 }, 400, 'invalid_amount'],
    ['part of a cent', { amount: 1.5 }, 400, 'invalid_integer'],
    ['an amount as text', { amount: '50000' }, 400, 'invalid_integer'],
    ['the other currency', { currency: 'CLP' }, 400, 'mismatch_transfer_account_currency'],
    ['an unknown currency', { currency: 'USD' }, 400, 'invalid_currency'],
    ['an unknown account', { account_id: 'acc_unknown' }, 404, 'missing_resource'],
    ['no counterparty', { counterparty: undefined }, 400, 'missing_parameter'],
    ['a counterparty without a number', { counterparty: {} }, 400, 'missing_parameter'],
    ['a short CLABE', { counterparty: { account_number: '0121800' } }, 400, 'invalid_clabe'],
    ['a long comment', { comment: 'x'.repeat(41) }, 400, 'invalid_comment_size'],
    ['an unknown field', { ammount: 1 }, 400, 'invalid_params'],
    ['metadata that is no map', { metadata: [] }, 400, 'invalid_hash'],
  ])('refuses %s', async (_, change, status, code) => {
    const harness = await startFintoc()
    const reply = await harness.pay({ change })
    expect([reply.status, reply.code]).toEqual([status, code])
    expect(reply.json['error']).toMatchObject({
      type: 'invalid_request_error',
      message: expect.any(String),
      doc_url: expect.stringContaining('docs.fintoc.com'),
    })
    expect(harness.sandbox.fintoc.transfers).toEqual([])
  })

  it('refuses the same transfer twice a day in Chile, and more than seven million', async () => {
    const harness = await startFintoc({}, { startAt: new Date('2026-03-02T15:00:00Z') })
    const counterparty = {
      account_number: '000123456789',
      account_type: 'checking_account',
      institution_id: 'cl_banco_de_chile',
      holder_id: '111111111',
      holder_name: 'Jane Doe',
    }
    const change = { currency: 'CLP', account_id: harness.sandbox.fintoc.accounts.cl, counterparty }
    expect((await harness.pay({ change })).status).toBe(201)
    const again = await harness.pay({ change })
    expect([again.status, again.code]).toEqual([409, 'invalid_duplicated_transfer'])
    expect((await harness.pay({ change: { ...change, comment: 'Deposit' } })).status).toBe(201)
    await harness.sandbox.clock.advance(9 * 3_600_000)
    expect((await harness.pay({ change })).status).toBe(201)
    expect((await harness.pay({ change: { ...change, amount: 7_000_001 } })).code).toBe('invalid_amount')
    const { holder_id: _, ...incomplete } = counterparty
    const missing = await harness.pay({ change: { ...change, comment: 'x', counterparty: incomplete } })
    expect(missing.json['error']).toMatchObject({ code: 'missing_parameter', param: 'counterparty.holder_id' })
  })
})

describe('an inbound transfer', () => {
  async function received(harness: FintocHarness, amount: number): Promise<{ id: string; number: string }> {
    const numbers = await harness.call('GET', `/v2/account_numbers?account_id=${harness.sandbox.fintoc.accounts.mx}`)
    const number = String(numbers.list[0]?.['id'])
    const made = await harness.call('POST', '/v2/simulate/receive_transfer', { json: { account_number_id: number, amount, currency: 'MXN' } })
    expect([made.status, made.json['status']]).toEqual([201, 'pending'])
    return { id: String(made.json['id']), number }
  }

  it('raises the balance when it settles, and can be sent back once', async () => {
    const harness = await startFintoc({ openingBalance: 0 })
    const { mx } = harness.sandbox.fintoc.accounts
    const { id } = await received(harness, 10_000)
    const early = await harness.call('POST', '/v2/transfers/return', { json: { transfer_id: id } })
    expect([early.status, early.code]).toEqual([409, 'invalid_transfer_status'])
    await harness.sandbox.clock.advance(2000)
    expect(await balance(harness, mx)).toBe(10_000)
    const back = await harness.call('POST', '/v2/transfers/return', { json: { transfer_id: id } })
    expect([back.status, back.json['status']]).toEqual([200, 'return_pending'])
    expect(await balance(harness, mx)).toBe(0)
    await harness.sandbox.clock.advance(2000)
    expect((await harness.call('GET', `/v2/transfers/${id}`)).json['status']).toBe('returned')
    const twice = await harness.call('POST', '/v2/transfers/return', { json: { transfer_id: id } })
    expect(twice.code).toBe('invalid_transfer_status')
  })

  it('is rejected by a number that is disabled or outside its limits', async () => {
    const harness = await startFintoc({ openingBalance: 0 })
    const { number } = await received(harness, 1)
    await harness.call('PATCH', `/v2/account_numbers/${number}`, { json: { options: { max_amount: 500 } } })
    const { id } = await received(harness, 501)
    await harness.sandbox.clock.advance(2000)
    expect((await harness.call('GET', `/v2/transfers/${id}`)).json['status']).toBe('rejected')
    await harness.call('PATCH', `/v2/account_numbers/${number}`, { json: { status: 'disabled' } })
    const other = await received(harness, 100)
    await harness.sandbox.clock.advance(2000)
    expect((await harness.call('GET', `/v2/transfers/${other.id}`)).json['status']).toBe('rejected')
  })

  it('is the only kind that goes back', async () => {
    const harness = await startFintoc()
    const { json } = await harness.pay()
    const reply = await harness.call('POST', '/v2/transfers/return', { json: { transfer_id: json['id'] } })
    expect([reply.status, reply.code]).toEqual([409, 'invalid_transfer_direction'])
  })
})

describe('the list of transfers', () => {
  it('pages by cursor, newest first, with every parameter in the next link', async () => {
    const harness = await startFintoc()
    const ids: unknown[] = []
    for (let index = 0; index < 5; index += 1) ids.unshift((await harness.pay({ change: { amount: 100 + index } })).json['id'])
    const seen: unknown[] = []
    let path: string | undefined = '/v2/transfers?limit=2&direction=outbound'
    const links: (string | null)[] = []
    while (path !== undefined) {
      const page: Awaited<ReturnType<FintocHarness['call']>> = await harness.call('GET', path)
      seen.push(...page.list.map(({ id }) => id))
      const link = page.headers.get('link')
      links.push(link)
      const next: string | undefined = /^<([^>]+)>; rel="next"$/.exec(link ?? '')?.[1]
      path = next?.slice(harness.sandbox.fintoc.origins.api.length)
      if (next !== undefined) expect(new URL(next).searchParams.get('direction')).toBe('outbound')
    }
    expect(seen).toEqual(ids)
    expect(links.map((link) => link === '')).toEqual([false, false, true])
  })

  it('filters, and refuses filters it does not have', async () => {
    const harness = await startFintoc({}, { startAt: new Date('2026-03-02T10:00:00Z') })
    const first = await harness.pay()
    await harness.sandbox.clock.advance(24 * 3_600_000)
    const second = await harness.pay({ change: { amount: 7 } })
    const ids = async (query: string): Promise<unknown[]> => (await harness.call('GET', `/v2/transfers?${query}`)).list.map(({ id }) => id)
    expect(await ids('status=succeeded')).toEqual([first.json['id']])
    expect(await ids('since=2026-03-03')).toEqual([second.json['id']])
    expect(await ids('until=2026-03-02T12:00:00Z')).toEqual([first.json['id']])
    expect(await ids('direction=inbound')).toEqual([])
    expect(await ids(`account_id=${harness.sandbox.fintoc.accounts.cl}`)).toEqual([])
    for (const [query, code] of [
      ['limit=many', 'invalid_integer'],
      ['direction=sideways', 'invalid_enum'],
      ['starting_after=tr_unknown', 'missing_cursor'],
      ['since=yesterday', 'invalid_date'],
      ['page=2', 'invalid_params'],
    ]) {
      const reply = await harness.call('GET', `/v2/transfers?${query}`)
      expect([query, reply.status, reply.code]).toEqual([query, 400, code])
    }
    expect((await harness.call('GET', '/v2/transfers/tr_unknown')).code).toBe('missing_resource')
  })
})

describe('accounts', () => {
  it('are opened for an entity, with a root number that is a CLABE in Mexico', async () => {
    const harness = await startFintoc()
    const entities = await harness.call('GET', '/v2/entities')
    expect(entities.list).toHaveLength(2)
    const root = await harness.call('GET', `/v2/accounts/${harness.sandbox.fintoc.accounts.mx}`)
    const entity_id = (root.json['entity'] as Json)['id']
    const made = await harness.call('POST', '/v2/accounts', { json: { entity_id, description: 'Payouts' } })
    expect([made.status, made.json['available_balance'], made.json['is_root']]).toEqual([201, 0, false])
    expect(made.json['root_account_number']).toMatch(/^\d{18}$/)
    const broke = await harness.pay({ change: { account_id: made.json['id'] } })
    expect(broke.code).toBe('insufficient_balance')
    const list = await harness.call('GET', '/v2/accounts?limit=1')
    expect(list.list.map(({ id }) => id)).toEqual([made.json['id']])
  })
})
