import { describe, expect, it } from 'vitest'
import { results, startBelvo } from '../support/belvo.ts'
import type { BelvoHarness, Json } from '../support/belvo.ts'
import { accept, authorization, startWebhookReceiver } from './webhook-receiver.ts'

const startAt = new Date('2026-03-20T15:00:00Z')
const days = { date_from: '2025-04-01', date_to: '2026-03-19' }

const readable: readonly (readonly [path: string, institution: string, resource: string, request: Json])[] = [
  ['bills', 'ofmockbank_br_retail', 'BILLS', {}],
  ['br/investments', 'ofmockbank_br_retail', 'INVESTMENTS', {}],
  ['br/investment-transactions', 'ofmockbank_br_retail', 'INVESTMENT_TRANSACTIONS', days],
  ['br/exchanges', 'ofmockbank_br_retail', 'EXCHANGES', days],
  ['incomes', 'ofmockbank_br_retail', 'INCOMES', {}],
  ['recurring-expenses', 'ofmockbank_br_retail', 'RECURRING_EXPENSES', {}],
  ['risk-insights', 'ofmockbank_br_retail', 'RISK_INSIGHTS', {}],
  ['employment-records', 'planet_mx_employment', 'EMPLOYMENT_RECORDS', {}],
  ['mx/current-employments', 'planet_mx_employment', 'CURRENT_EMPLOYMENTS', {}],
  ['employment-metrics', 'planet_mx_employment', 'EMPLOYMENT_METRICS', {}],
  ['br/employments', 'inss_br_employment', 'EMPLOYMENTS', days],
  ['invoices', 'tatooine_mx_fiscal', 'INVOICES', { ...days, type: 'OUTFLOW' }],
  ['tax-status', 'tatooine_mx_fiscal', 'TAX_STATUS', {}],
  ['tax-returns', 'tatooine_mx_fiscal', 'TAX_RETURNS', { ...days, type: 'monthly' }],
  ['tax-compliance-status', 'tatooine_mx_fiscal', 'TAX_COMPLIANCE_STATUS', {}],
  ['tax-retentions', 'tatooine_mx_fiscal', 'TAX_RETENTIONS', { ...days, type: 'OUTFLOW' }],
  ['financial-statements', 'tatooine_mx_fiscal', 'FINANCIAL_STATEMENTS', {}],
  ['cl/invoices', 'sii_cl_fiscal', 'INVOICES', days],
  ['cl/tax-status', 'sii_cl_fiscal', 'TAX_STATUS', {}],
  ['cl/debt-reports', 'sii_cl_fiscal', 'DEBT_REPORTS', {}],
]

function connect({ sandbox }: BelvoHarness, institution: string, fetchResources: readonly string[] = []): string {
  return sandbox.belvo.connect({ institution, username: 'somebody', fetchResources }).id
}

describe.each(readable)('%s', (path, institution, resource, request) => {
  it('are read, kept, listed, shown and deleted', async () => {
    const harness = await startBelvo({}, { startAt, seed: 3 })
    const { call } = harness
    const link = connect(harness, institution)
    const list = async (): Promise<readonly Json[]> => results(await call('GET', `/api/${path}/?link=${link}&page_size=1000`))
    expect(await list()).toEqual([])
    const lost = await call('POST', `/api/${path}/`, { json: { link, ...request, save_data: false } })
    expect([lost.status, await list()]).toEqual([200, []])
    const kept = await call('POST', `/api/${path}/`, { json: { link, ...request } })
    expect(kept.status).toBe(201)
    expect(kept.text).toBe(lost.text)
    const read = kept.text.startsWith('[') ? kept.list : [kept.json]
    expect(read.length).toBeGreaterThan(0)
    const listed = await list()
    expect(listed).toEqual(expect.arrayContaining([...read]))
    const detail = `/api/${path}/${String(read[0]?.['id'])}/`
    const shown = await call('GET', detail)
    expect(shown.list[0] ?? shown.json).toEqual(read[0])
    expect((await call('DELETE', detail)).status).toBe(204)
    expect((await call('GET', detail)).code).toBe('not_found')
    expect(await list()).toHaveLength(listed.length - 1)
  })

  it('tell of what the link has read by itself, and others of an institution without them', async () => {
    const receiver = await startWebhookReceiver()
    const harness = await startBelvo({ readMs: 1000, webhooks: [{ url: receiver.url, authorization }] }, { startAt })
    const link = connect(harness, institution, [resource])
    await harness.sandbox.advance('1s')
    expect((await harness.call('GET', `/api/${path}/?link=${link}`)).json['count']).not.toBe(0)
    const told = receiver.received.filter(({ body }) => body['webhook_type'] === resource)
    if (resource === 'DEBT_REPORTS') expect(receiver.received).toEqual([])
    else expect(told.length).toBeGreaterThan(0)
    for (const received of told) expect(await accept(received)).toMatchObject({ known: true, subject: { kind: 'link', id: link } })
    const other = connect(harness, 'erebor_mx_retail')
    expect((await harness.call('POST', `/api/${path}/`, { json: { link: other, ...request } })).code).toBe('unsupported_operation')
  })
})

describe('an asynchronous retrieval', () => {
  it.each([
    ['br/investments', 'ofmockbank_br_retail', {}, 'INVESTMENTS.new_investments_available'],
    ['br/investment-transactions', 'ofmockbank_br_retail', days, 'INVESTMENT_TRANSACTIONS.new_investment_transactions_available'],
    ['employment-records', 'planet_mx_employment', {}, 'EMPLOYMENT_RECORDS.historical_update'],
    ['br/employments', 'inss_br_employment', days, 'EMPLOYMENTS.new_employments_available'],
    ['financial-statements', 'tatooine_mx_fiscal', {}, 'FINANCIAL_STATEMENTS.new_financial_statements_available'],
    ['invoices', 'tatooine_mx_fiscal', { ...days, type: 'INFLOW' }, 'INVOICES.new_invoices_available'],
    ['cl/invoices', 'sii_cl_fiscal', days, 'INVOICES.new_invoices_available'],
    ['cl/debt-reports', 'sii_cl_fiscal', {}, undefined],
  ])('of %s ends later', async (path, institution, request, type) => {
    const receiver = await startWebhookReceiver()
    const harness = await startBelvo({ readMs: 1000, webhooks: [{ url: receiver.url, authorization }] }, { startAt })
    const link = connect(harness, institution)
    const reply = await harness.call('POST', `/api/${path}/`, { json: { link, ...request }, headers: { 'X-Belvo-Request-Mode': 'async' } })
    expect(reply.status).toBe(202)
    const count = async (): Promise<unknown> => (await harness.call('GET', `/api/${path}/?link=${link}`)).json['count']
    expect(await count()).toBe(0)
    await harness.sandbox.advance('1s')
    expect(await count()).not.toBe(0)
    expect(receiver.types()).toEqual(type === undefined ? [] : [type])
    for (const { body } of receiver.received) expect(body).toMatchObject({ process_type: 'async_post', request_id: reply.json['request_id'] })
  })
})

describe('data fit together', () => {
  it('bills are what the card was paid, and incomes what came in', async () => {
    const harness = await startBelvo({}, { startAt, seed: 11 })
    const { call } = harness
    const link = connect(harness, 'ofmockbank_br_retail', ['ACCOUNTS', 'TRANSACTIONS', 'BILLS', 'INCOMES', 'RISK_INSIGHTS'])
    await harness.sandbox.advance('1m')
    const transactions = results(await call('GET', `/api/transactions/?link=${link}&page_size=1000`))
    const paid = transactions.filter(({ description }) => description === 'PAGAMENTO DE FATURA')
    const bills = results(await call('GET', `/api/bills/?link=${link}&page_size=100&due_date__gte=${String(paid.at(-1)?.['value_date'])}`))
    expect(bills.map(({ due_date, total_amount }) => [due_date, total_amount])).toEqual(paid.map(({ value_date, amount }) => [value_date, amount]))
    const [income] = results(await call('GET', `/api/incomes/?link=${link}`))
    const salaries = transactions.filter(({ category }) => category === 'Income & Payments')
    const total = salaries.reduce((sum, { amount }) => sum + Number(amount), 0)
    expect(income?.['total_income_amount']).toBeCloseTo(total, 0)
    const [insights] = results(await call('GET', `/api/risk-insights/?link=${link}`))
    const accounts = results(await call('GET', `/api/accounts/?link=${link}`))
    expect(insights?.['accounts']).toEqual(accounts.map(({ id }) => id))
  })

  it('invoices can be filtered, and are in the money of the country', async () => {
    const harness = await startBelvo({}, { startAt, seed: 11 })
    const { call } = harness
    const mexico = connect(harness, 'tatooine_mx_fiscal', ['INVOICES'])
    const chile = connect(harness, 'sii_cl_fiscal', ['INVOICES'])
    await harness.sandbox.advance('1m')
    const inflow = results(await call('GET', `/api/invoices/?link=${mexico}&type=INFLOW&invoice_date__gte=2026-01-01`))
    expect(inflow.length).toBeGreaterThan(0)
    for (const { type, currency, invoice_date: day } of inflow) expect([type, currency, String(day) >= '2026-01-01']).toEqual(['INFLOW', 'MXN', true])
    const [first] = results(await call('GET', `/api/cl/invoices/?link=${chile}`))
    expect(first?.['currency']).toBe('CLP')
    expect(Number(first?.['total_amount']) % 1).toBe(0)
  })

  it('tax returns are five yearly ones and twelve monthly ones, told of apart and read by their years', async () => {
    const receiver = await startWebhookReceiver()
    const harness = await startBelvo({ webhooks: [{ url: receiver.url, authorization }] }, { startAt })
    const link = connect(harness, 'tatooine_mx_fiscal', ['TAX_RETURNS'])
    await harness.sandbox.advance('1m')
    expect(receiver.received.map(({ body }) => body['data'])).toEqual([
      { type: 'yearly', total_tax_returns: 5, first_tax_return_year: 2021, last_tax_return_year: 2025 },
      { type: 'monthly', total_tax_returns: 12, first_tax_return_year: 2025, last_tax_return_year: 2026 },
    ])
    const read = await harness.call('POST', '/api/tax-returns/', { json: { link, type: 'yearly', year_from: '2023', year_to: '2024' } })
    expect(read.list.map(({ informacion_general: about }) => (about as Json)['ejercicio'])).toEqual(['2024', '2023'])
  })

  it('go on with time: a month later there is a new bill', async () => {
    const receiver = await startWebhookReceiver()
    const harness = await startBelvo({ webhooks: [{ url: receiver.url, authorization }] }, { startAt })
    connect(harness, 'ofmockbank_br_retail', ['BILLS', 'INVESTMENT_TRANSACTIONS'])
    await harness.sandbox.advance('1m')
    receiver.clear()
    await harness.sandbox.advance('31d')
    expect(receiver.types()).toEqual(expect.arrayContaining(['BILLS.new_bills_available', 'INVESTMENT_TRANSACTIONS.new_investment_transactions_available']))
    for (const received of receiver.received) expect(await accept(received)).toMatchObject({ known: true })
  })
})

describe('a second factor', () => {
  it.each([
    ['accounts', 'ofmockbank_br_retail', {}],
    ['owners', 'ofmockbank_br_retail', {}],
    ['transactions', 'ofmockbank_br_retail', days],
    ['incomes', 'ofmockbank_br_retail', {}],
    ['recurring-expenses', 'ofmockbank_br_retail', {}],
    ['risk-insights', 'ofmockbank_br_retail', {}],
    ['invoices', 'tatooine_mx_fiscal', { ...days, type: 'OUTFLOW' }],
  ])('is asked for by %s, which then go on', async (path, institution, request) => {
    const harness = await startBelvo({}, { startAt })
    const { call, sandbox } = harness
    const link = connect(harness, institution)
    sandbox.belvo.link(link).requireToken()
    const asked = await call('POST', `/api/${path}/`, { json: { link, ...request, save_data: false } })
    expect([asked.status, asked.list[0]]).toEqual([428, expect.objectContaining({ code: 'token_required', link, token_generation_data: expect.any(Object) })])
    const session = asked.list[0]?.['session']
    expect((await call('PATCH', `/api/${path}/`, { json: { session, link } })).list[0]).toMatchObject({ code: 'required', field: 'token' })
    const resumed = await call('PATCH', `/api/${path}/`, { json: { session, link, token: '12345' } })
    expect(resumed.status).toBe(200)
    expect(resumed.text).not.toBe('[]')
    expect(sandbox.belvo.links.find(({ id }) => id === link)?.status).toBe('valid')
    expect((await call('GET', `/api/${path}/?link=${link}`)).json['count']).toBe(0)
    expect((await call('PATCH', `/api/${path}/`, { json: { session, link, token: '12345' } })).code).toBe('session_expired')
    sandbox.belvo.link(link).requireToken()
    const second = (await call('POST', `/api/${path}/`, { json: { link, ...request } })).list[0]?.['session']
    expect((await call('PATCH', `/api/${path}/`, { json: { session: second, link, token: '12345', save_data: true } })).text).not.toBe('[]')
    expect((await call('GET', `/api/${path}/?link=${link}`)).json['count']).not.toBe(0)
  })
})

describe('limits', () => {
  it('of deletions and of the period of incomes are those of the provider', async () => {
    const harness = await startBelvo({}, { startAt })
    const { call } = harness
    const link = connect(harness, 'ofmockbank_br_retail', ['TRANSACTIONS'])
    await harness.sandbox.advance('1m')
    const ids = results(await call('GET', `/api/transactions/?link=${link}`)).map(({ id }) => id)
    const statuses: number[] = []
    for (const id of ids.slice(0, 6)) statuses.push((await call('DELETE', `/api/transactions/${String(id)}/`)).status)
    expect(statuses).toEqual([204, 204, 204, 204, 204, 429])
    await harness.sandbox.advance('1m')
    expect((await call('DELETE', `/api/transactions/${String(ids[5])}/`)).status).toBe(204)
    const short = await call('POST', '/api/incomes/', { json: { link, date_from: '2026-01-01', date_to: '2026-03-01' } })
    expect([short.status, short.code]).toEqual([400, 'invalid_period'])
  })

  it('of Open Finance are kept when they are asked for, by the month and the person', async () => {
    const harness = await startBelvo({ operationalLimits: true }, { startAt })
    const { call } = harness
    const link = connect(harness, 'ofmockbank_br_retail')
    const other = connect(harness, 'erebor_br_retail')
    const read = async (of: string): Promise<unknown> => (await call('POST', '/api/owners/', { json: { link: of } })).code
    for (let time = 0; time < 8; time += 1) expect(await read(link)).toBeUndefined()
    expect(await read(link)).toBe('operational_limits_reached')
    for (let time = 0; time < 9; time += 1) expect(await read(other)).toBeUndefined()
    const transactions = async (from: string): Promise<unknown> =>
      (await call('POST', '/api/transactions/', { json: { link, date_from: from, date_to: '2026-03-19', save_data: false } })).code
    for (let time = 0; time < 8; time += 1) expect(await transactions('2026-03-01')).toBeUndefined()
    expect([await transactions('2026-03-01'), await transactions('2026-03-15')]).toEqual(['operational_limits_reached', undefined])
    await harness.sandbox.advance('12d')
    expect(await read(link)).toBeUndefined()
  })
})

describe('a collection instruction', () => {
  it('settles what the account has, watches the rest, and can be cancelled', async () => {
    const receiver = await startWebhookReceiver()
    const harness = await startBelvo({ readMs: 1000, webhooks: [{ url: receiver.url, authorization }] }, { startAt })
    const { call, sandbox } = harness
    const link = connect(harness, 'ofmockbank_br_retail', ['OWNERS'])
    const item = (amount: string): Json => ({ amount, collection_policies: [{ amount }] })
    const made = await call('POST', '/api/collection-instructions/', { json: { link_id: link, external_id: 'customer-4711', items: [item('10.00'), item('99999999.00')] } })
    expect([made.status, made.json['status']]).toEqual([201, 'PROCESSING'])
    const id = String(made.json['id'])
    await sandbox.advance('2s')
    const shown = (await call('GET', `/api/collection-instructions/${id}/`)).json
    const items = shown['items'] as readonly Json[]
    expect([shown['status'], items.map(({ status }) => status)]).toEqual(['PROCESSING', ['CHARGE_SETTLED', 'PENDING']])
    const told = receiver.received.filter(({ body }) => body['webhook_code'] === 'item_ready_to_charge')
    expect(told.map(({ body }) => body['link_id'])).toEqual([link])
    for (const each of told) expect(await accept(each)).toMatchObject({ known: true })
    expect((await call('GET', '/api/collection-instructions/?status=PROCESSING')).list).toMatchObject([{ id, external_id: 'customer-4711' }])
    const cancel = (of: Json | undefined) => call('PATCH', `/api/collection-instructions/${id}/items/${String(of?.['id'])}/`)
    expect((await cancel(items[0])).code).toBe('invalid')
    expect((await cancel(items[1])).json['status']).toBe('CANCELLED')
    expect((await call('GET', `/api/collection-instructions/${id}/`)).json['status']).toBe('COMPLETED')
    expect((await call('PATCH', `/api/collection-instructions/${id}/`)).code).toBe('invalid')
    const second = await call('POST', '/api/collection-instructions/', { json: { link_id: link, items: [item('99999999.00')] } })
    expect((await call('PATCH', `/api/collection-instructions/${String(second.json['id'])}/`)).json).toMatchObject({ status: 'CANCELLED', items: [{ status: 'CANCELLED' }] })
    expect((await call('POST', '/api/collection-instructions/', { json: { link_id: id, items: [item('1.00')] } })).code).toBe('does_not_exist')
    expect((await call('POST', '/api/collection-instructions/', { json: { link_id: link, items: [item('lots')] } })).status).toBe(500)
  })
})
