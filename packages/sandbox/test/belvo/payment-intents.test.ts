import { describe, expect, it } from 'vitest'
import { results, startBelvo } from '../support/belvo.ts'
import type { BelvoHarness, BelvoReply, Json } from '../support/belvo.ts'

const base = '/payments/br/payment-intents/'
const dayMs = 24 * 3_600_000
const pixKey = { beneficiary_bank_account: undefined, pix_key: '52998224725' }

async function statusOf({ call }: BelvoHarness, { json }: BelvoReply): Promise<unknown> {
  return (await call('GET', `${base}${String(json['id'])}/`)).json['status']
}

describe('a payment intent', () => {
  it('waits for the payer, is processed and succeeds on the clock', async () => {
    const harness = await startBelvo({ settleMs: 30_000 })
    const made = await harness.pay()
    expect(made.status).toBe(201)
    expect(made.json).toMatchObject({ status: 'REQUIRES_ACTION', amount: '150.00', currency: 'BRL', failure_code: null })
    expect(made.json['payment_method_information']).toMatchObject({ open_finance: { redirect_url: expect.stringMatching(/^http:\/\/127/) } })
    const { belvo, clock } = harness.sandbox
    await belvo.paymentIntent(String(made.json['id'])).authorise()
    expect(await statusOf(harness, made)).toBe('PROCESSING')
    await clock.advance(30_000)
    expect(await statusOf(harness, made)).toBe('SUCCEEDED')
    expect(belvo.paymentIntents).toEqual([{ id: made.json['id'], status: 'SUCCEEDED', amount: '150.00' }])
    await expect(belvo.paymentIntent(String(made.json['id'])).authorise()).rejects.toThrow('SUCCEEDED')
    await expect(belvo.paymentIntent('nobody').fail()).rejects.toThrow('no such')
  })

  it('to a pix key shows who is paid, masked, and is confirmed afterwards', async () => {
    const harness = await startBelvo()
    const made = await harness.pay({ change: { confirm: false }, openFinance: pixKey })
    expect(made.json).toMatchObject({
      status: 'REQUIRES_PAYMENT_METHOD',
      payment_method_details: { open_finance: { pix_key: '52******25' } },
      payment_method_information: { open_finance: { pix_key_details: { name: expect.any(String) } } },
    })
    const path = `${base}${String(made.json['id'])}/`
    const confirmed = await harness.call('PATCH', path, { json: { confirm: true } })
    expect([confirmed.status, confirmed.json['status']]).toEqual([200, 'REQUIRES_ACTION'])
    const again = await harness.call('PATCH', path, { json: { confirm: true } })
    expect(again.json['payment_method_information']).toEqual(confirmed.json['payment_method_information'])
    await harness.sandbox.belvo.paymentIntent(String(made.json['id'])).fail('amount_over_limit')
    const failed = await harness.call('GET', path)
    expect(failed.json).toMatchObject({ status: 'FAILED', failure_code: 'amount_over_limit', last_error: { error_code: 'amount_over_limit' } })
    const late = await harness.call('PATCH', path, { json: { confirm: true } })
    expect([late.status, late.code]).toEqual([400, 'invalid'])
  })

  it('takes what was left out when it is confirmed', async () => {
    const harness = await startBelvo()
    const made = await harness.pay({ change: { confirm: false }, openFinance: { payer_institution: undefined } })
    const path = `${base}${String(made.json['id'])}/`
    const early = await harness.call('PATCH', path, { json: { confirm: true } })
    expect([early.code, early.list[0]?.['field']]).toEqual(['required', 'payment_method_details.open_finance.payer_institution'])
    const payer_institution = '3f0c6c1a-6a5e-4d77-8d61-7a1f0c9e2b42'
    const json = { payment_method_details: { open_finance: { payer_institution } }, confirm: true }
    const confirmed = await harness.call('PATCH', path, { json })
    expect(confirmed.json).toMatchObject({ status: 'REQUIRES_ACTION', payment_method_details: { open_finance: { payer_institution } } })
    expect(harness.sandbox.belvo.paymentIntents).toHaveLength(1)
  })

  it('fails when the payer takes longer than five minutes', async () => {
    const harness = await startBelvo()
    const made = await harness.pay()
    await harness.sandbox.clock.advance(5 * 60_000)
    const { json } = await harness.call('GET', `${base}${String(made.json['id'])}/`)
    expect(json).toMatchObject({ status: 'FAILED', failure_code: 'consent_expired' })
  })

  it('is scheduled, and cancelled until a minute before midnight in Brazil', async () => {
    const harness = await startBelvo({}, { startAt: new Date('2026-03-02T12:00:00Z') })
    const schedule = { single: { date: '2026-03-05' } }
    const scheduled = async (): Promise<{ id: string; reply: BelvoReply }> => {
      const reply = await harness.pay({ openFinance: { schedule } })
      const id = String(reply.json['id'])
      await harness.sandbox.belvo.paymentIntent(id).authorise()
      return { id, reply }
    }
    const [first, second] = [await scheduled(), await scheduled()]
    expect(await statusOf(harness, first.reply)).toBe('SCHEDULED')
    const cancelled = await harness.call('POST', `${base}${first.id}/cancel/`)
    expect([cancelled.status, cancelled.text]).toEqual([204, ''])
    expect(await statusOf(harness, first.reply)).toBe('SCHEDULED')
    await harness.sandbox.clock.advance(2000)
    expect(await statusOf(harness, first.reply)).toBe('CANCELED')
    // 2026-03-05T02:59:01Z is one second after 23:59:00 GMT-3 of the day before.
    await harness.sandbox.clock.advance(Date.parse('2026-03-05T02:59:01Z') - harness.sandbox.clock.now().getTime())
    const late = await harness.call('POST', `${base}${second.id}/cancel/`)
    expect([late.status, late.code]).toEqual([400, 'cancellation_error'])
    await harness.sandbox.clock.advance(dayMs)
    expect(await statusOf(harness, second.reply)).toBe('SUCCEEDED')
  })

  it.each<[string, Json, string]>([
    ['daily', { start_date: '2026-03-04', occurrences: 3 }, '2026-03-06'],
    ['weekly', { start_date: '2026-03-04', day_of_week: 'WEDNESDAY', occurrences: 2 }, '2026-03-11'],
    ['monthly', { start_date: '2026-03-04', day_of_month: 4, occurrences: 3 }, '2026-05-04'],
    ['custom', { dates: ['2026-03-09', '2026-03-04'], description: 'Twice' }, '2026-03-09'],
  ])('repeats %s until its last day', async (kind, plan, last) => {
    const harness = await startBelvo({}, { startAt: new Date('2026-03-02T12:00:00Z') })
    const made = await harness.pay({ openFinance: { schedule: { [kind]: plan } } })
    expect(made.status).toBe(201)
    await harness.sandbox.belvo.paymentIntent(String(made.json['id'])).authorise()
    const until = (time: string): Promise<void> => harness.sandbox.clock.advance(Date.parse(time) - harness.sandbox.clock.now().getTime())
    await until(`${last}T02:59:59Z`)
    expect(await statusOf(harness, made)).toBe('SCHEDULED')
    await until(`${last}T03:00:03Z`)
    expect(await statusOf(harness, made)).toBe('SCHEDULE_FINISHED')
  })

  it.each<[string, Json, Json, string, string]>([
    ['no amount', { amount: undefined }, {}, 'required', 'amount'],
    ['a number as amount', { amount: 150 }, {}, 'invalid', 'amount'],
    ['too many decimal places', { amount: '1.234' }, {}, 'max_decimal_places', 'amount'],
    ['too many digits', { amount: '1234567890123' }, {}, 'max_digits', 'amount'],
    ['nothing to pay', { amount: '0.00' }, {}, 'min_value', 'amount'],
    ['a null description', { description: null }, {}, 'null', 'description'],
    ['a text as list', { allowed_payment_method_types: 'open_finance' }, {}, 'not_a_list', 'allowed_payment_method_types'],
    ['an unknown method', { allowed_payment_method_types: ['cash'] }, {}, 'invalid_choice', 'allowed_payment_method_types[0]'],
    ['an unknown field', { statement_descrption: 'Acme' }, {}, 'invalid', 'statement_descrption'],
    ['no callback', {}, { callback_url: undefined }, 'required', 'payment_method_details.open_finance.callback_url'],
    ['a date of today', {}, { schedule: { single: { date: '2026-03-02' } } }, 'invalid', 'payment_method_details.open_finance.schedule'],
    ['a confirmation without a bank', {}, { payer_institution: undefined }, 'required', 'payment_method_details.open_finance.payer_institution'],
  ])('is refused with %s', async (_, change, openFinance, code, field) => {
    const harness = await startBelvo({}, { startAt: new Date('2026-03-02T12:00:00Z') })
    const reply = await harness.pay({ change, openFinance })
    expect([reply.status, reply.list.map((each) => [each['code'], each['field']])]).toEqual([400, expect.arrayContaining([[code, field]])])
    expect(reply.list[0]?.['request_id']).toMatch(/^[0-9a-f]{32}$/)
    expect(harness.sandbox.belvo.paymentIntents).toEqual([])
  })

  it('answers 404 for an id nobody has, and parse_error for what is no JSON', async () => {
    const { call } = await startBelvo()
    for (const id of ['8e1c2d3f-4a5b-4c6d-8e7f-901a2b3c4d5e', 'not-a-uuid']) {
      const reply = await call('GET', `${base}${id}/`)
      expect([reply.status, reply.code]).toEqual([404, 'not_found'])
    }
    expect((await call('POST', base, { body: '{' })).code).toBe('parse_error')
  })
})

describe('the list of payment intents', () => {
  it('pages with absolute URLs of the neighbours', async () => {
    const harness = await startBelvo()
    const ids: unknown[] = []
    for (let index = 0; index < 5; index += 1) {
      ids.unshift((await harness.pay({ change: { external_id: '6b1d2c3e-4f50-4a61-8b72-9c83ad94be05' } })).json['id'])
      await harness.sandbox.clock.advance(1)
    }
    const seen: unknown[] = []
    let path: string | undefined = `${base}?page_size=2&external_id=6b1d2c3e-4f50-4a61-8b72-9c83ad94be05`
    let page: BelvoReply | undefined
    while (path !== undefined) {
      page = await harness.call('GET', path)
      expect(page.json['count']).toBe(5)
      seen.push(...results(page).map(({ id }) => id))
      const next: unknown = page.json['next']
      path = typeof next === 'string' ? next.slice(harness.sandbox.belvo.origins.main.length) : undefined
    }
    expect(seen).toEqual(ids)
    expect(page?.json['previous']).toContain('page=2')
    expect((await harness.call('GET', `${base}?page=9`)).code).toBe('not_found')
  })

  it('filters with every operator, and refuses filters it does not have', async () => {
    const harness = await startBelvo({}, { startAt: new Date('2026-03-02T12:00:00Z') })
    const small = await harness.pay({ change: { amount: '9.90', description: 'Small order' } })
    await harness.sandbox.clock.advance(dayMs)
    const large = await harness.pay({ change: { amount: '100.00' } })
    const both = new Set([small.json['id'], large.json['id']])
    const ids = async (query: string): Promise<ReadonlySet<unknown>> =>
      new Set(results(await harness.call('GET', `${base}?${query}`)).map(({ id }) => id))
    const [onlySmall, onlyLarge] = [new Set([small.json['id']]), new Set([large.json['id']])]
    for (const [query, expected] of [
      ['amount__gt=10', onlyLarge],
      ['amount__lte=9.9', onlySmall],
      ['amount__range=9,100', both],
      ['status=FAILED', onlySmall],
      ['status__in=FAILED,REQUIRES_ACTION', both],
      ['created_at=2026-03-02', onlySmall],
      ['created_at__gte=2026-03-03', onlyLarge],
      [`id__in=${String(small.json['id'])},${String(large.json['id'])}`, both],
      ['search=small', onlySmall],
      ['payment_method_type=open_finance', both],
      ['ordering=updated_at', both],
    ] as const) {
      expect([query, await ids(query)]).toEqual([query, expected])
    }
    const oldestFirst = results(await harness.call('GET', `${base}?ordering=updated_at`)).map(({ id }) => id)
    expect(oldestFirst).toEqual([small.json['id'], large.json['id']])
    for (const [query, code] of [
      ['page=first', 'invalid'],
      ['ordering=amount', 'invalid_choice'],
      ['amount__like=1', 'invalid'],
    ]) {
      const reply = await harness.call('GET', `${base}?${query}`)
      expect([query, reply.status, reply.code]).toEqual([query, 400, code])
    }
  })
})
