import { describe, expect, it } from 'vitest'
import { startFintoc } from '../support/fintoc.ts'
import type { FintocHarness, Json } from '../support/fintoc.ts'
import { visit } from './person.ts'
import { accept, delivered, registerEndpoint, startWebhookReceiver } from './webhook-receiver.ts'

const startAt = new Date('2026-05-04T15:00:00Z')

async function made(harness: FintocHarness, path: string, json: Json): Promise<Json> {
  const reply = await harness.call('POST', path, { json })
  expect([reply.status, reply.code]).toEqual([201, undefined])
  return reply.json
}

async function pagesOf(harness: FintocHarness, path: string): Promise<readonly Json[]> {
  const items: Json[] = []
  let next: string | undefined = path
  while (next !== undefined) {
    const page: Awaited<ReturnType<FintocHarness['call']>> = await harness.call('GET', next)
    expect(page.status).toBe(200)
    items.push(...page.list)
    const link = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1]
    next = link?.replace(harness.sandbox.fintoc.origins.api, '')
  }
  return items
}

describe('a payment link', () => {
  it('is paid as often as people like, until it expires or is canceled', async () => {
    const harness = await startFintoc()
    const { fintoc } = harness.sandbox
    const json = { amount: 5000, currency: 'CLP', checkout: { description: 'Lunch' }, expires_after_seconds: 3600, metadata: { table: '4' } }
    const link = await made(harness, '/v1/payment_links', json)
    expect(link).toMatchObject({ status: 'active', amount: 5000, checkout: { description: 'Lunch' }, metadata: { table: '4' } })
    const page = await visit(String(link['url']))
    expect(page.text).toContain('Pay CLP 5,000')
    expect((await page.press('Succeed')).text).toContain('Done.')
    const second = await fintoc.paymentLinks.pay(String(link['id']), { status: 'failed' })
    const [kept] = fintoc.paymentLinks.all
    expect(kept?.paymentIntentIds).toHaveLength(2)
    expect((await harness.call('GET', `/v1/payment_intents/${second}`)).json).toMatchObject({ status: 'failed', metadata: { table: '4' } })
    const path = `/v1/payment_links/${String(link['id'])}`
    await harness.sandbox.advance('1h')
    expect((await harness.call('GET', path)).json['status']).toBe('expired')
    expect((await visit(String(link['url']))).status).toBe(410)
    expect((await harness.call('PATCH', `${path}/cancel`)).code).toBe('invalid_request')
    const other = await made(harness, '/v1/payment_links', { amount: 1, currency: 'MXN', description: 'Tip' })
    expect((await harness.call('PATCH', `/v1/payment_links/${String(other['id'])}/cancel`)).json).toMatchObject({ status: 'canceled', checkout: { description: 'Tip' } })
    await expect(fintoc.paymentLinks.pay(String(other['id']))).rejects.toThrow('canceled')
    expect((await harness.call('GET', '/v1/payment_links')).list.map(({ status }) => status)).toEqual(['canceled', 'expired'])
    const account = { holder_id: '111111111', institution_id: 'cl_banco_estado', number: '1', type: 'checking_account' }
    expect((await harness.call('POST', '/v1/payment_links', { json: { amount: 1, currency: 'MXN', recipient_account: account } })).code).toBe('invalid_payment_recipient_account')
  })
})

describe('a checkout session of the first generation', () => {
  it('has its own shape, and only payments', async () => {
    const harness = await startFintoc({}, { startAt })
    const urls = { success_url: 'https://shop.example.com/ok', cancel_url: 'https://shop.example.com/no' }
    const session = await made(harness, '/v1/checkout_sessions', { amount: 350_000, currency: 'clp', customer: { name: 'Felipe' }, ...urls })
    expect(session).toMatchObject({ currency: 'CLP', customer: { name: 'Felipe' }, business_profile: {}, payment_methods: ['payment_intent'], expires_at: '2026-05-05T15:00:00.000Z' })
    const path = `/v1/checkout_sessions/${String(session['id'])}`
    expect((await harness.call('GET', path)).json).toEqual(session)
    expect((await harness.call('POST', `${path}/expire`)).json['status']).toBe('expired')
    const refused = async (json: Json): Promise<unknown> => (await harness.call('POST', '/v1/checkout_sessions', { json: { amount: 1, currency: 'CLP', ...urls, ...json } })).code
    expect(await refused({ currency: 'USD' })).toBe('invalid_currency')
    expect(await refused({ flow: 'setup' })).toBe('invalid_enum')
    expect(await refused({ expires_at: startAt.toISOString() })).toBe('invalid_expires_at')
  })
})

describe('payouts', () => {
  it('pay out each payment once, and tell of it', async () => {
    const harness = await startFintoc()
    const { fintoc } = harness.sandbox
    const receiver = await startWebhookReceiver()
    const { secret } = await registerEndpoint(harness, receiver.url, ['payout.created', 'payout.succeeded', 'payout.canceled'])
    await expect(fintoc.payouts.settle()).rejects.toThrow(TypeError)
    const pay = async (change: Json = {}): Promise<void> => {
      const { id } = await made(harness, '/v1/payment_intents', { amount: 400, currency: 'CLP', ...change })
      await fintoc.paymentIntents.pay(String(id))
    }
    await pay()
    await pay()
    await pay({ recipient_account: { holder_id: '111111111', institution_id: 'cl_banco_estado', number: '1', type: 'checking_account' } })
    const first = await fintoc.payouts.settle()
    expect(first).toMatchObject({ amount: 800, status: 'in_progress' })
    await expect(fintoc.payouts.settle()).rejects.toThrow('CLP')
    await harness.sandbox.advance('2s')
    expect((await harness.call('GET', `/v1/payouts/${first.id}`)).json).toMatchObject({ status: 'succeeded', succeeded_at: expect.any(String) })
    await pay()
    const second = await fintoc.payouts.settle()
    await fintoc.payouts.cancel(second.id)
    await harness.sandbox.advance('2s')
    await expect(fintoc.payouts.cancel(second.id)).rejects.toThrow('canceled')
    fintoc.payouts.return(first.id)
    expect(() => fintoc.payouts.return(second.id)).toThrow('canceled')
    expect((await harness.call('GET', '/v1/payouts')).list.map(({ status }) => status)).toEqual(['canceled', 'returned'])
    expect(receiver.types()).toEqual(['payout.created', 'payout.succeeded', 'payout.created', 'payout.canceled'])
    for (const each of receiver.received) await accept(each, secret, new Date(each.body.created_at))
  })
})

describe('the organisation', () => {
  it('has institutions, two keys and a name', async () => {
    const harness = await startFintoc({}, { seed: 2 })
    const { fintoc } = harness.sandbox
    const institutions = (await harness.call('GET', '/v1/institutions')).list
    expect(institutions.find(({ id }) => id === 'cl_banco_bci_360')?.['products']).toEqual(['movements'])
    expect(institutions.map(({ id }) => id)).toEqual(expect.arrayContaining(['cl_banco_hsbc', 'cl_fiscal_sii', 'mx_stp']))
    const keys = (await harness.call('GET', '/v1/api_keys')).list
    expect(keys.map(({ last_four }) => last_four)).toEqual([fintoc.secretKey, fintoc.widget.publicKey].map((key) => key.slice(-4)))
    expect((await harness.call('GET', '/v1/whoami')).json).toMatchObject({ mode: 'test', id: expect.stringMatching(/^org_/) })
    const eligible = async (amount: number, currency = 'CLP') => harness.call('POST', '/v1/payment_intents/check_eligibility', { json: { amount, currency } })
    expect((await eligible(7_000_000)).json['eligible']).toBe(true)
    expect((await eligible(7_000_001)).json['eligible']).toBe(false)
    expect((await eligible(1, 'USD')).code).toBe('invalid_currency')
  })
})

describe('the tax office', () => {
  const linked = async (seed: number): Promise<{ harness: FintocHarness; token: string }> => {
    const harness = await startFintoc({}, { seed, startAt })
    const receiver = await startWebhookReceiver()
    const { webViewUrl, publicKey } = harness.sandbox.fintoc.widget
    const query = new URLSearchParams({ public_key: publicKey, product: 'invoices', holder_type: 'individual', webhook_url: receiver.url })
    const login = await visit(`${webViewUrl}?${query}`)
    await (await login.press('Continue', { username: '41614850-3', password: 'jonsnow' })).press('Confirm')
    await delivered(harness, 1)
    const { link_token, institution, accounts } = receiver.received[0]!.body.data
    expect([institution, accounts]).toEqual([expect.objectContaining({ id: 'cl_fiscal_sii' }), []])
    return { harness, token: String(link_token) }
  }

  it('has the same invoices and returns for the same seed, in pages', async () => {
    const { harness, token } = await linked(5)
    const path = `/v1/invoices?link_token=${token}`
    const all = await pagesOf(harness, `${path}&per_page=40`)
    expect(all.length).toBeGreaterThan(80)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    const dates = all.map(({ date }) => String(date))
    expect(dates).toEqual(dates.toSorted().toReversed())
    const again = await linked(5)
    expect(await pagesOf(again.harness, `/v1/invoices?link_token=${again.token}&per_page=300`)).toEqual(all)
    const other = await linked(6)
    expect(await pagesOf(other.harness, `/v1/invoices?link_token=${other.token}&per_page=300`)).not.toEqual(all)
    const april = await pagesOf(harness, `${path}&since=2026-04-01&until=2026-05-01&issue_type=issued`)
    expect(april).toEqual(all.filter(({ tax_period, issue_type }) => tax_period === '04/2026' && issue_type === 'issued'))
    expect((await harness.call('GET', `${path}&issue_type=lost`)).code).toBe('invalid_issue_type')

    const returns = await pagesOf(harness, `/v1/tax_returns?link_token=${token}&per_page=10`)
    expect(returns).toHaveLength(24)
    const net = april.reduce((sum, { net_amount }) => sum + Number(net_amount), 0)
    expect(returns[0]).toMatchObject({ institution_tax_return: { period: '04/2026' }, income: { net_sales: net } })
    expect((await harness.call('GET', `/v1/tax_returns/${String(returns[3]?.['id'])}?link_token=${token}`)).json).toEqual(returns[3])
  })

  it('does not know links to banks', async () => {
    const harness = await startFintoc()
    const intent = await made(harness, '/v1/link_intents', { product: 'movements', country: 'cl', holder_type: 'individual' })
    const { exchangeToken } = harness.sandbox.fintoc.linkIntents.complete(String(intent['id']))
    const link = await harness.call('GET', `/v1/links/exchange?exchange_token=${exchangeToken}`)
    expect((await harness.call('GET', `/v1/invoices?link_token=${String(link.json['link_token'])}`)).code).toBe('invalid_link_token')
  })
})

describe('accounts with a past', () => {
  it.each(['mx', 'cl'] as const)('have balances that fit their movements and statements: %s', async (country) => {
    const harness = await startFintoc({ historyMonths: 6 }, { seed: 11, startAt })
    const { fintoc } = harness.sandbox
    const account = `/v2/accounts/${fintoc.accounts[country]}`
    const movements = (await pagesOf(harness, `${account}/movements?limit=50`)).toReversed()
    expect(movements.length).toBeGreaterThan(100)
    const balance = (await harness.call('GET', account)).json['available_balance']
    expect(movements.at(-1)?.['balance']).toBe(balance)
    let running: number | undefined
    for (const { amount, balance: after, direction, transaction_date, currency } of movements) {
      const change = direction === 'inbound' ? Number(amount) : -Number(amount)
      if (running !== undefined) expect([transaction_date, running + change]).toEqual([transaction_date, after])
      running = Number(after)
      expect(running).toBeGreaterThan(0)
      expect(currency).toBe(country === 'mx' ? 'MXN' : 'CLP')
    }
    const times = movements.map(({ transaction_date }) => Date.parse(String(transaction_date)))
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect((await harness.call('GET', `${account}/movements/${String(movements[7]?.['id'])}`)).json).toEqual(movements[7])

    const statements = (await pagesOf(harness, `${account}/account_statements`)).toReversed()
    expect(statements.at(-1)).toMatchObject({ start_date: '2026-04-01', end_date: '2026-04-30' })
    for (const [index, { initial_balance_cents, final_balance_cents, total_credited_cents, total_debited_cents }] of statements.entries()) {
      expect(Number(initial_balance_cents) + Number(total_credited_cents) - Number(total_debited_cents)).toBe(final_balance_cents)
      if (index > 0) expect(initial_balance_cents).toBe(statements[index - 1]?.['final_balance_cents'])
    }
    const same = await startFintoc({ historyMonths: 6 }, { seed: 11, startAt })
    expect((await pagesOf(same, `${account}/movements?limit=100`)).toReversed()).toEqual(movements)
  })

  it('have one statement a month from then on', async () => {
    const harness = await startFintoc({}, { startAt })
    const account = `/v2/accounts/${harness.sandbox.fintoc.accounts.mx}`
    expect(await pagesOf(harness, `${account}/account_statements`)).toEqual([])
    await harness.pay()
    await harness.sandbox.advance('40d')
    expect(await pagesOf(harness, `${account}/account_statements`)).toMatchObject([{ start_date: '2026-05-01', initial_balance_cents: 100_000_000, total_debited_cents: 50_000, final_balance_cents: 99_950_000 }])
  })
})

describe('an entity', () => {
  it('is made, and onboarded with papers and a review', async () => {
    const harness = await startFintoc()
    const { fintoc } = harness.sandbox
    const entity = await made(harness, '/v2/entities', { holder_name: 'ACME SA de CV', holder_id: 'AAA010101AAA' })
    expect((await made(harness, '/v2/accounts', { entity_id: entity['id'] }))['currency']).toBe('MXN')
    const path = `/v2/entities/${String(entity['id'])}/onboardings`
    const shareholders = [{ type: 'natural_person', name: 'Jane', last_name: 'Doe', percentage: 100 }]
    const profile = { resource_origins: ['sales'], monthly_amount_range: '0-1000', monthly_operations_range: '0-10' }
    const onboarding = await made(harness, path, { company_information: { legal_name: 'ACME' }, legal_representative: { first_name: 'Jane' }, transactional_profile: profile, shareholders })
    expect(onboarding).toMatchObject({ status: 'in_progress', submittable: false, source: 'api', legal_representatives: [{ first_name: 'Jane' }] })
    expect((await harness.call('POST', path, { json: {} })).code).toBe('invalid_request')
    const own = `${path}/${String(onboarding['id'])}`
    const upload = (target: string, type = 'application/pdf', size = 10) => {
      const body = new FormData()
      body.append('file', new Blob([new Uint8Array(size)], { type }), 'paper')
      return harness.call('PUT', `${own}/${target}`, { body })
    }
    expect((await harness.call('POST', `${own}/submit`)).code).toBe('invalid_request')
    expect((await upload('documents/legal_statutes', 'text/html')).code).toBe('invalid_params')
    expect((await upload('documents/legal_statutes', 'image/png', 20 * 1024 * 1024 + 1)).code).toBe('invalid_params')
    await upload('documents/legal_statutes')
    await upload('documents/tax_registration', 'image/jpeg')
    const [shareholder] = onboarding['shareholders'] as Json[]
    expect((await upload('shareholders/onbsh_none/document')).code).toBe('missing_resource')
    expect((await upload(`shareholders/${String(shareholder?.['id'])}/document`)).json['submittable']).toBe(true)
    expect(() => fintoc.onboardings.decide(String(onboarding['id']), 'approved')).toThrow('in_progress')
    expect((await harness.call('POST', `${own}/submit`)).json).toMatchObject({ status: 'submitted', submittable: false, submitted_at: expect.any(String) })
    expect((await upload('documents/legal_statutes')).code).toBe('invalid_request')
    fintoc.onboardings.decide(String(onboarding['id']), 'approved')
    expect((await harness.call('GET', own)).json).toMatchObject({ status: 'approved', reviewed_at: expect.any(String) })
    expect((await harness.call('GET', path)).list).toHaveLength(1)
    const other = await made(harness, '/v2/entities', { holder_name: 'Otra', holder_id: '76.086.428-5' })
    expect(other['holder_id']).toBe('760864285')
    expect((await made(harness, '/v2/accounts', { entity_id: other['id'] }))['currency']).toBe('CLP')
    expect((await harness.call('GET', `/v2/entities/${String(other['id'])}/onboardings/${String(onboarding['id'])}`)).code).toBe('missing_resource')
  })
})
