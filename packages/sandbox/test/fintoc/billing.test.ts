import { array, assert, asyncProperty, constantFrom } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fintocFintocDocument } from '../../src/generated/fintoc-fintoc.gen.ts'
import { startFintoc } from '../support/fintoc.ts'
import type { FintocHarness, Json } from '../support/fintoc.ts'
import { visit } from './person.ts'
import { accept, registerEndpoint, startWebhookReceiver } from './webhook-receiver.ts'

const types = (fintocFintocDocument.components['schemas'] as { EventType: { enum: string[] } }).EventType.enum.filter((type) => type !== 'link.created')
const urls = { success_url: 'https://shop.example.com/ok', cancel_url: 'https://shop.example.com/no' }
const startAt = new Date('2026-01-31T12:00:00Z')
const monthly = { interval: 'month', interval_count: 1 }

function item(change: Json = {}): Json {
  return { price_data: { currency: 'CLP', unit_amount: 15_000, product_data: { name: 'Plan Pro' }, recurring: monthly, ...change } }
}

interface Started {
  readonly harness: FintocHarness
  readonly fintoc: FintocHarness['sandbox']['fintoc']
  /** Types of what came since the last time; our own handlers take all of it. */
  taken(): Promise<readonly string[]>
  post(path: string, json: Json): Promise<Json>
  get(path: string): Promise<Json>
  refused(path: string, json: Json): Promise<unknown>
  customer(): Promise<string>
}

async function started(): Promise<Started> {
  const harness = await startFintoc({}, { startAt })
  const { fintoc } = harness.sandbox
  const receiver = await startWebhookReceiver()
  const { secret } = await registerEndpoint(harness, receiver.url, types)
  const post: Started['post'] = async (path, json) => {
    const reply = await harness.call('POST', path, { json })
    expect([path, reply.code]).toEqual([path, undefined])
    return reply.json
  }
  return {
    harness,
    fintoc,
    async taken() {
      // What an answer does not wait for is on its way when the snapshot waits for it.
      await harness.sandbox.snapshot()
      const seen = receiver.types()
      for (const each of receiver.received) await accept(each, secret, new Date(each.body.created_at))
      receiver.clear()
      return seen
    },
    post,
    get: async (path) => (await harness.call('GET', path)).json,
    refused: async (path, json) => (await harness.call('POST', path, { json })).code,
    customer: async () => String((await post('/v2/customers', { name: 'Ada', email: 'ada@example.com' }))['id']),
  }
}

describe('a session that stores a way to pay', () => {
  it('goes through its setup intent, by mandate or card', async () => {
    const { fintoc, get, post, taken, customer, harness } = await started()
    const owner = await customer()
    const session = await post('/v2/checkout_sessions', { flow: 'setup', currency: 'CLP', customer: owner, payment_method_types: ['card', 'pac'], ...urls })
    const setup = session['setup_intent'] as Json
    expect(setup).toMatchObject({ object: 'setup_intent', status: 'created', error_reason: null })
    const page = await (await visit(String(session['redirect_url']))).press('card')
    expect(await get(`/v2/setup_intents/${String(setup['id'])}`)).toMatchObject({ status: 'started' })
    const wrong = await page.press('Continue', { number: '4242424242424241' })
    expect(await get(`/v2/setup_intents/${String(setup['id'])}`)).toMatchObject({ status: 'waiting_for_retry', error_reason: 'invalid_card' })
    const done = await (await wrong.press('Continue', { number: '4242424242424242' })).press('Confirm')
    expect(done.sentTo).toBe(urls.success_url)
    const read = await get(`/v2/checkout_sessions/${String(session['id'])}`)
    expect(read).toMatchObject({ status: 'finished', setup_intent: { status: 'succeeded' }, payment_method: expect.stringMatching(/^pm_/) })
    expect(await taken()).toEqual(['checkout_session.finished'])
    expect(await get(`/v2/payment_methods/${String(read['payment_method'])}`)).toMatchObject({ type: 'card', customer: owner })

    const other = await post('/v2/checkout_sessions', { flow: 'setup', currency: 'CLP', customer: owner, payment_method_types: ['pac'], ...urls })
    await fintoc.checkoutSessions.setUp(String(other['id']), { fails: 'invalid_card' })
    expect((await get(`/v2/checkout_sessions/${String(other['id'])}`))['setup_intent']).toMatchObject({ status: 'failed', error_reason: 'invalid_card' })
    await expect(fintoc.checkoutSessions.setUp(String(other['id']))).rejects.toThrow('finished')
    const third = await post('/v2/checkout_sessions', { flow: 'setup', currency: 'CLP', ...urls })
    const { paymentMethodId = '' } = await fintoc.checkoutSessions.setUp(String(third['id']), { type: 'pac' })
    expect(await get(`/v2/payment_methods/${paymentMethodId}`)).toMatchObject({ type: 'pac', pac: { status: 'active' } })
    const list = await harness.call('GET', `/v2/payment_methods?customer=${owner}`)
    expect(list.list.map(({ id }) => id)).toEqual([read['payment_method']])
  })

  it('subscribes, and changes how a subscription is paid', async () => {
    const { fintoc, get, post, refused, taken, customer } = await started()
    const owner = await customer()
    const body = { flow: 'subscription', currency: 'CLP', customer: owner, ...urls }
    expect(await refused('/v2/checkout_sessions', body)).toBe('missing_parameter')
    expect(await refused('/v2/checkout_sessions', { ...body, line_items: [item()], payment_method_types: ['bank_transfer'] })).toBe('invalid_enum')
    const session = await post('/v2/checkout_sessions', { ...body, line_items: [item()] })
    const { subscriptionId = '' } = await fintoc.checkoutSessions.setUp(String(session['id']), { type: 'pac' })
    expect(await get(`/v2/subscriptions/${subscriptionId}`)).toMatchObject({ status: 'incomplete', customer: owner, items: [{ price: { unit_amount: 15_000 } }] })
    const change = await post('/v2/checkout_sessions', { flow: 'setup', currency: 'CLP', customer: owner, subscription: subscriptionId, ...urls })
    const { paymentMethodId } = await fintoc.checkoutSessions.setUp(String(change['id']))
    expect(fintoc.recurring.all).toMatchObject([{ id: subscriptionId, paymentMethodId }])
    expect(await refused('/v2/checkout_sessions', { flow: 'setup', currency: 'CLP', subscription: 'sub_none', ...urls })).toBe('missing_resource')
    await taken()
  })
})

describe('a subscription', () => {
  it('charges at once, and every month after an hour as a draft', async () => {
    const { harness, fintoc, get, post, taken, customer } = await started()
    const owner = await customer()
    const payment_method = fintoc.paymentMethods.store(owner, 'pac')
    const made = await post('/v2/subscriptions', { customer: owner, items: [item(), { ...item({ currency: 'CLF', unit_amount: 1 }), quantity: 2 }], payment_method })
    expect(made).toMatchObject({ status: 'incomplete', billing_cycle_anchor: startAt.toISOString(), payment_method, items: [{ quantity: 1 }, { quantity: 2 }] })
    expect(await taken()).toEqual(['invoice.created', 'invoice.finalized', 'invoice.payment_created'])
    await harness.sandbox.advance('2s')
    expect(await taken()).toEqual(['payment_intent.succeeded', 'invoice.payment_succeeded', 'invoice.paid', 'subscription.activated'])
    const path = `/v2/subscriptions/${String(made['id'])}`
    expect((await get(path))['status']).toBe('active')
    const [invoice] = fintoc.invoices.all
    expect(invoice).toMatchObject({ status: 'paid', total: 15_000 + 2 * 39_000, subscriptionId: made['id'] })
    const { list: [payment] } = await harness.call('GET', '/v2/payment_intents')
    expect(payment).toMatchObject({ subscription: made['id'], payment_type: 'bank_transfer', payment_method, status: 'succeeded' })

    await harness.sandbox.advance('25d')
    expect(await taken()).toEqual(['invoice.upcoming'])
    // The last day of February.
    await harness.sandbox.advance('3d')
    expect(await taken()).toEqual(['invoice.created'])
    const draft = fintoc.invoices.all[1]!
    expect(draft.status).toBe('draft')
    const invoicePath = `/v2/invoices/${draft.id}`
    const added = await post(`${invoicePath}/add_lines`, { lines: [{ amount: 500, currency: 'CLP', quantity: 3 }] })
    expect(added).toMatchObject({ total: draft.total + 1500, hosted_invoice_url: null })
    const line = (added['lines'] as Json[]).at(-1)!
    expect(line).toMatchObject({ amount: 500, quantity: 3 })
    expect((await harness.call('PATCH', `${invoicePath}/lines/${String(line['id'])}`, { json: { quantity: 1 } })).json).toMatchObject({ quantity: 1 })
    fintoc.outcome({ of: 'payment_intent', next: 'fails' })
    await harness.sandbox.advance('1h5s')
    expect(await taken()).toEqual(['invoice.finalized', 'invoice.payment_created', 'payment_intent.failed', 'invoice.payment_failed'])
    expect((await harness.call('POST', `${invoicePath}/remove_lines`, { json: { lines: [line['id']] } })).code).toBe('invalid_request')
    await post(`${invoicePath}/pay`, {})
    await harness.sandbox.advance('2s')
    expect(await taken()).toEqual(['invoice.payment_created', 'payment_intent.succeeded', 'invoice.payment_succeeded', 'invoice.paid'])
    expect(await get(invoicePath)).toMatchObject({ status: 'paid', payments: [{ status: 'failed' }, { status: 'succeeded' }] })

    await harness.sandbox.advance('31d')
    await taken()
    const canceled = await post(`${path}/cancel`, {})
    expect(canceled['status']).toBe('canceled')
    expect((await taken()).toSorted()).toEqual(fintoc.invoices.all[2]?.status === 'void' ? ['invoice.voided', 'subscription.canceled'] : ['subscription.canceled'])
    await harness.sandbox.advance('90d')
    expect(await taken()).toEqual([])
    expect((await harness.call('POST', `${path}/cancel`)).code).toBe('invalid_request')
  })

  it('waits for its trial, which can be moved', async () => {
    const { harness, fintoc, get, post, taken, customer } = await started()
    const owner = await customer()
    const payment_method = fintoc.paymentMethods.store(owner)
    const trial = (days: number): string => new Date(startAt.getTime() + days * 86_400_000).toISOString()
    const made = await post('/v2/subscriptions', { customer: owner, items: [item()], payment_method, trial_end: trial(10) })
    expect([made['status'], await taken()]).toEqual(['trialing', []])
    const path = `/v2/subscriptions/${String(made['id'])}`
    const moved = await harness.call('PATCH', path, { json: { trial_end: trial(20), metadata: { plan: 'b' } } })
    expect(moved.json).toMatchObject({ trial_end: trial(20), metadata: { plan: 'b' } })
    await harness.sandbox.advance('12d')
    expect([(await get(path))['status'], await taken()]).toEqual(['trialing', []])
    await harness.sandbox.advance('9d')
    expect((await taken()).toSorted()).toEqual(
      ['invoice.upcoming', 'invoice.created', 'invoice.finalized', 'invoice.payment_created', 'subscription.activated', 'payment_intent.succeeded', 'invoice.payment_succeeded', 'invoice.paid'].toSorted(),
    )
    expect((await harness.call('PATCH', path, { json: { trial_end: trial(40) } })).code).toBe('invalid_params')
    expect((await harness.call('PATCH', path, { json: { payment_method: 'pm_none' } })).code).toBe('missing_resource')
  })

  it('sends invoices that customers pay on a page', async () => {
    const { fintoc, get, post, taken, customer } = await started()
    const made = await post('/v2/subscriptions', { customer: await customer(), items: [item()], collection_method: 'send_invoice' })
    expect(made).toMatchObject({ status: 'active', payment_method: null })
    expect((await taken()).toSorted()).toEqual(['invoice.created', 'invoice.finalized', 'subscription.activated'])
    const [invoice] = fintoc.invoices.all
    const { hosted_invoice_url } = await get(`/v2/invoices/${invoice?.id ?? ''}`)
    const page = await visit(String(hosted_invoice_url))
    expect(page.text).toContain('CLP 15,000')
    expect((await page.press('Succeed')).text).toContain('Done.')
    expect((await taken()).toSorted()).toEqual(['invoice.paid', 'invoice.payment_created', 'invoice.payment_succeeded', 'payment_intent.succeeded'])
    expect((await visit(String(hosted_invoice_url))).text).toContain('is paid')
    await expect(fintoc.invoices.pay(invoice?.id ?? '')).rejects.toThrow('paid')
  })

  it('keeps its rules', async () => {
    const { harness, fintoc, post, refused, customer } = await started()
    const owner = await customer()
    const payment_method = fintoc.paymentMethods.store(owner)
    const body = { customer: owner, items: [item()], payment_method }
    expect(await refused('/v2/subscriptions', { ...body, payment_method: undefined })).toBe('missing_parameter')
    expect(await refused('/v2/subscriptions', { ...body, items: [] })).toBe('missing_parameter')
    expect(await refused('/v2/subscriptions', { ...body, items: Array.from({ length: 11 }, () => item()) })).toBe('invalid_params')
    expect(await refused('/v2/subscriptions', { ...body, items: [item(), item({ recurring: { interval: 'month', interval_count: 3 } })] })).toBe('invalid_params')
    expect(await refused('/v2/subscriptions', { ...body, items: [item({ product: 'prod_none' })] })).toBe('missing_resource')
    expect(await refused('/v2/subscriptions', { ...body, trial_end: startAt.toISOString() })).toBe('invalid_date')
    const product = await post('/v2/products', { name: 'Plan Uno' })
    expect((await harness.call('GET', `/v2/products/${String(product['id'])}`)).json).toEqual(product)
    const made = await post('/v2/subscriptions', { ...body, items: [item({ product: product['id'], product_data: undefined })] })
    expect(made['items']).toMatchObject([{ price: { product: { id: product['id'], name: 'Plan Uno' } } }])
    const items = `/v2/subscriptions/${String(made['id'])}/items`
    const [first] = made['items'] as Json[]
    expect((await harness.call('DELETE', `${items}/${String(first?.['id'])}`)).code).toBe('invalid_request')
    const second = await post(items, item({ unit_amount: 1 }))
    expect((await harness.call('PATCH', `${items}/${String(second['id'])}`, { json: { quantity: 4 } })).json).toMatchObject({ quantity: 4, price: { unit_amount: 1 } })
    expect((await harness.call('DELETE', `${items}/${String(first?.['id'])}`)).status).toBe(204)
    expect((await harness.call('GET', `/v2/subscriptions/${String(made['id'])}`)).json['items']).toMatchObject([{ id: second['id'], quantity: 4 }])
  })
})

describe('an invoice of its own', () => {
  it('is collected on demand from the stored method of the customer', async () => {
    const { harness, fintoc, get, post, refused, taken, customer } = await started()
    const owner = await customer()
    expect(await refused('/v2/invoices', { customer: owner, currency: 'CLP', lines: [{ amount: 1, currency: 'MXN' }] })).toBe('currency_mismatch')
    const made = await post('/v2/invoices', { customer: owner, currency: 'CLP', lines: [{ amount: 700, currency: 'CLP' }], metadata: { order: '7' } })
    expect(made).toMatchObject({ status: 'draft', total: 700, subscription: null })
    const path = `/v2/invoices/${String(made['id'])}`
    expect((await harness.call('POST', `${path}/pay`)).code).toBe('invalid_request')
    fintoc.paymentMethods.store(owner)
    expect((await post(`${path}/pay`, {}))['status']).toBe('open')
    await harness.sandbox.advance('2s')
    expect((await get(path))['status']).toBe('paid')
    expect(await taken()).toEqual(['invoice.created', 'invoice.finalized', 'invoice.payment_created', 'payment_intent.succeeded', 'invoice.payment_succeeded', 'invoice.paid'])
  })
})

describe('whatever happens to an invoice', () => {
  it('it is paid once at most, and only what is paid says so', async () => {
    const { harness, fintoc, post, get, customer } = await started()
    const owner = await customer()
    fintoc.paymentMethods.store(owner)
    const { api } = fintoc.origins
    const moves = ['collect', 'fail', 'open a page', 'pay on the oldest page', 'wait', 'settle'] as const
    await assert(
      asyncProperty(array(constantFrom(...moves), { minLength: 2, maxLength: 8 }), async (chosen) => {
        const made = await post('/v2/invoices', { customer: owner, currency: 'CLP', lines: [{ amount: 700, currency: 'CLP' }] })
        const path = `/v2/invoices/${String(made['id'])}`
        const pages: Awaited<ReturnType<typeof visit>>[] = []
        for (const move of chosen) {
          if (move === 'collect' || move === 'fail') {
            if (move === 'fail') fintoc.outcome({ of: 'payment_intent', next: 'fails' })
            await harness.call('POST', `${path}/pay`)
          } else if (move === 'open a page') {
            const page = await visit(`${api}/invoices/${String(made['id'])}`)
            if (page.status === 200) pages.push(page)
          } else if (move === 'pay on the oldest page') {
            const page = pages.shift()
            if (page !== undefined) await page.press('Succeed').catch(() => undefined)
          } else await harness.sandbox.advance(move === 'wait' ? '61m' : '2s')
        }
        await harness.sandbox.advance('2h')
        const { status, payments } = (await get(path)) as { status: string; payments: Json[] }
        const succeeded = payments.filter((payment) => payment['status'] === 'succeeded')
        expect([chosen, succeeded.length]).toEqual([chosen, status === 'paid' ? 1 : 0])
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})
