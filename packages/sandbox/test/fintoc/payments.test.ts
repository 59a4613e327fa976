import { describe, expect, it } from 'vitest'
import { startFintoc } from '../support/fintoc.ts'
import type { FintocHarness, Json } from '../support/fintoc.ts'
import { accept, delivered, registerEndpoint, startWebhookReceiver } from './webhook-receiver.ts'
import type { WebhookReceiver } from './webhook-receiver.ts'

const hour = 3_600_000
const types = [
  ...['succeeded', 'failed', 'rejected', 'pending', 'expired'].map((end) => `payment_intent.${end}`),
  ...['finished', 'expired'].map((end) => `checkout_session.${end}`),
  ...['created', 'in_progress', 'succeeded', 'failed', 'canceled'].map((end) => `refund.${end}`),
  ...['succeeded', 'failed', 'rejected'].map((end) => `subscription_intent.${end}`),
  ...['activated', 'canceled'].map((end) => `subscription.${end}`),
  ...['succeeded', 'failed'].map((end) => `charge.${end}`),
  'dispute.created',
]

interface Started {
  readonly harness: FintocHarness
  readonly fintoc: FintocHarness['sandbox']['fintoc']
  readonly clock: FintocHarness['sandbox']['clock']
  readonly receiver: WebhookReceiver
  /** Our own handlers take everything that came; forgets it and gives the types. */
  taken(): Promise<readonly string[]>
  session(change?: Json): ReturnType<FintocHarness['call']>
  get(path: string): Promise<Json>
}

async function started(): Promise<Started> {
  const harness = await startFintoc()
  const { fintoc, clock } = harness.sandbox
  const receiver = await startWebhookReceiver()
  const { secret } = await registerEndpoint(harness, receiver.url, types)
  return {
    harness,
    fintoc,
    clock,
    receiver,
    async taken() {
      const seen = receiver.types()
      for (const each of receiver.received) await accept(each, secret, new Date(each.body.created_at))
      receiver.clear()
      return seen
    },
    session: (change = {}) =>
      harness.call('POST', '/v2/checkout_sessions', {
        json: { amount: 12_990, currency: 'CLP', success_url: 'https://shop.example.com/ok', cancel_url: 'https://shop.example.com/no', ...change },
      }),
    get: async (path) => (await harness.call('GET', path)).json,
  }
}

async function paid({ session, fintoc, taken }: Started, end = {}): Promise<string> {
  const made = await session()
  const { id } = await fintoc.checkoutSessions.pay(String(made.json['id']), end)
  await taken()
  return id
}

describe('a checkout session', () => {
  it('leads to a payment, and tells of the payment before the session', async () => {
    const all = await started()
    const { fintoc, get, receiver, taken, session } = all
    const made = await session({ customer_data: { name: 'Ada', email: 'ada@example.com' }, metadata: { order: '7' } })
    expect(made.status).toBe(201)
    expect(made.json).toMatchObject({ status: 'created', payment_resource: null, flow: 'payment', customer: { id: expect.stringMatching(/^cus_/) }, customer_email: 'ada@example.com' })
    expect(await get(`/v2/customers/${String((made.json['customer'] as Json)['id'])}`)).toEqual(made.json['customer'])
    const id = String(made.json['id'])
    const opened = fintoc.checkoutSessions.open(id)
    expect(await get(`/v2/checkout_sessions/${id}`)).toMatchObject({ status: 'in_progress', payment_resource: { payment_intent: { id: opened.id, status: 'in_progress' } } })
    const payment = await fintoc.checkoutSessions.pay(id)
    expect(payment).toMatchObject({ id: opened.id, status: 'succeeded', amount: 12_990, checkoutSessionId: id })
    const read = await get(`/v2/checkout_sessions/${id}`)
    expect(read).toMatchObject({ status: 'finished', payment_resource: { payment_intent: { status: 'succeeded', metadata: { order: '7' } } } })
    expect(receiver.received.map(({ body }) => body.data)).toEqual([await get(`/v2/payment_intents/${payment.id}`), read])
    expect(await taken()).toEqual(['payment_intent.succeeded', 'checkout_session.finished'])
    await expect(fintoc.checkoutSessions.pay(id)).rejects.toThrow('finished')
    expect(() => fintoc.checkoutSessions.open('cs_none')).toThrow(RangeError)
    expect((await get('/v1/payment_intents/pi_none'))['error']).toMatchObject({ code: 'missing_resource' })
  })

  it('is finished without being paid when the payment fails, is turned down or stays open', async () => {
    const { session, fintoc, get, taken } = await started()
    for (const [status, reason] of [['failed', 'insufficient_funds'], ['rejected', 'mfa_locked']] as const) {
      const id = String((await session()).json['id'])
      await fintoc.checkoutSessions.pay(id, { status, errorReason: reason })
      expect(await get(`/v2/checkout_sessions/${id}`)).toMatchObject({ status: 'finished', payment_resource: { payment_intent: { status, error_reason: reason } } })
      expect(await taken()).toEqual([`payment_intent.${status}`, 'checkout_session.finished'])
    }
    const id = String((await session()).json['id'])
    const pending = await fintoc.checkoutSessions.pay(id, { status: 'pending' })
    expect(await taken()).toEqual(['payment_intent.pending', 'checkout_session.finished'])
    await fintoc.paymentIntents.pay(pending.id)
    expect(await taken()).toEqual(['payment_intent.succeeded'])
    await expect(fintoc.paymentIntents.pay(pending.id)).rejects.toThrow('succeeded')
    expect((await get(`/v1/payment_intents/${pending.id}`))['status']).toBe('succeeded')
  })

  it('expires after a day, at its time or through the API, with its open payment', async () => {
    const { harness, session, fintoc, clock, get, taken } = await started()
    const expires_at = new Date(clock.now().getTime() + 10 * 60_000).toISOString()
    const short = String((await session({ expires_at })).json['id'])
    const long = String((await session()).json['id'])
    const ended = String((await session()).json['id'])
    fintoc.checkoutSessions.open(short)
    await clock.advance(10 * 60_000)
    expect(await taken()).toEqual(['payment_intent.expired', 'checkout_session.expired'])
    expect(await get(`/v2/checkout_sessions/${short}`)).toMatchObject({ status: 'expired', payment_resource: { payment_intent: { status: 'expired' } } })
    const reply = await harness.call('POST', `/v2/checkout_sessions/${ended}/expire`)
    expect([reply.status, reply.json['status']]).toEqual([201, 'expired'])
    await delivered(harness, 3)
    await clock.advance(24 * hour)
    expect(await taken()).toEqual(['checkout_session.expired', 'checkout_session.expired'])
    expect((await get(`/v2/checkout_sessions/${long}`))['status']).toBe('expired')
    await expect(fintoc.checkoutSessions.pay(long)).rejects.toThrow('expired')
    const soon = await session({ expires_at: new Date(clock.now().getTime() + 60_000).toISOString() })
    expect([soon.status, soon.code]).toEqual([400, 'invalid_expires_at'])
  })

  it('refuses what the documents refuse, and pages by cursor', async () => {
    const { harness, session, fintoc } = await started()
    expect((await session({ amount: undefined })).code).toBe('missing_parameter')
    expect((await session({ flow: 'subscription' })).code).toBe('missing_parameter')
    expect((await session({ customer: 'cus_none' })).code).toBe('missing_resource')
    const old = { amount: 1, currency: 'CLP', success_url: 'https://a.example', cancel_url: 'https://a.example' }
    const pinned = await harness.call('POST', '/v2/checkout_sessions', { json: old, headers: { 'Fintoc-Version': '2023-11-15' } })
    expect([pinned.status, pinned.code]).toEqual([403, 'invalid_api_version'])
    const embedded = await session({ ui_mode: 'embedded' })
    expect(embedded.json).toMatchObject({ ui_mode: 'embedded', session_token: expect.stringContaining('_sec_') })
    const setup = await session({ flow: 'setup', amount: undefined })
    await expect(fintoc.checkoutSessions.pay(String(setup.json['id']))).rejects.toThrow('flow payment')
    const page = await harness.call('GET', '/v2/checkout_sessions?limit=1')
    expect([page.list[0]?.['id'], page.headers.get('link')]).toEqual([setup.json['id'], expect.stringContaining('rel="next"')])
  })
})

describe('a payment intent', () => {
  it('of the widget is paid there, expires through the API, or at its time', async () => {
    const { harness, fintoc, clock, get, taken } = await started()
    const create = (change = {}) => harness.call('POST', '/v1/payment_intents', { json: { amount: 500, currency: 'CLP', payment_type: 'cash', ...change } })
    const made = await create()
    const id = String(made.json['id'])
    expect(made.json).toMatchObject({ status: 'created', payment_type: 'cash', widget_token: expect.stringMatching(new RegExp(`^${id}_sec_.`)) })
    await fintoc.paymentIntents.pay(id)
    expect(await get(`/v1/payment_intents/${id}`)).toMatchObject({ status: 'succeeded', transaction_date: clock.now().toISOString() })
    const over = await harness.call('POST', `/v1/payment_intents/${id}/expire`)
    expect([over.status, over.code]).toEqual([400, 'invalid_request'])
    const other = String((await create()).json['id'])
    expect((await harness.call('POST', `/v1/payment_intents/${other}/expire`)).json['status']).toBe('expired')
    await create({ expires_at: new Date(clock.now().getTime() + hour).toISOString() })
    await delivered(harness, 2)
    await clock.advance(hour)
    expect(await taken()).toEqual(['payment_intent.succeeded', 'payment_intent.expired', 'payment_intent.expired'])
    const list = await harness.call('GET', '/v1/payment_intents?status=expired&per_page=1')
    expect([list.list.length, list.headers.get('link')]).toEqual([1, expect.stringContaining('page=2')])
  })

  it('of a stored method ends by the clock', async () => {
    const { harness, fintoc, clock, taken, get } = await started()
    const customer = String((await harness.call('POST', '/v2/customers', { json: { name: 'Ada' } })).json['id'])
    const payment_method = fintoc.paymentMethods.store(customer)
    const charge = async (): Promise<string> =>
      String((await harness.call('POST', '/v2/payment_intents', { json: { amount: 500, currency: 'CLP', payment_method } })).json['id'])
    expect((await harness.call('POST', '/v2/payment_intents', { json: { amount: 500, currency: 'CLP', payment_method: 'pm_none' } })).code).toBe('missing_resource')
    fintoc.outcome({ of: 'payment_intent', next: 'fails', code: 'amount_limit_reached' })
    const [failed, fine] = [await charge(), await charge()]
    expect((await get(`/v2/payment_intents/${failed}`))['status']).toBe('pending')
    await clock.advance(2000)
    expect(await taken()).toEqual(['payment_intent.failed', 'payment_intent.succeeded'])
    expect(fintoc.paymentIntents.all).toMatchObject([{ id: failed, status: 'failed', errorReason: 'amount_limit_reached' }, { id: fine, status: 'succeeded' }])
  })
})

describe('a refund', () => {
  it('goes through its states, and gives back no more than was paid', async () => {
    const all = await started()
    const { harness, fintoc, clock, taken, get } = all
    const resource_id = await paid(all)
    const refund = (change = {}) => harness.call('POST', '/v1/refunds', { json: { resource_id, resource_type: 'payment_intent', ...change } })
    const part = await refund({ amount: 990, metadata: { reason: 'broken' } })
    expect(part.json).toMatchObject({ status: 'created', amount: 990, recipient_account: { holder_id: '416148503' }, metadata: { reason: 'broken' } })
    expect((await refund({ amount: 12_001 })).code).toBe('invalid_amount')
    await delivered(harness, 3)
    await clock.advance(2000)
    expect((await get(`/v1/refunds/${String(part.json['id'])}`))['status']).toBe('in_progress')
    const late = await harness.call('POST', `/v1/refunds/${String(part.json['id'])}/cancel`)
    expect([late.status, late.code]).toEqual([400, 'invalid_request'])
    await clock.advance(2000)
    expect(await taken()).toEqual(['refund.created', 'refund.in_progress', 'refund.succeeded'])

    const rest = await refund()
    expect(rest.json['amount']).toBe(12_000)
    expect((await harness.call('POST', `/v1/refunds/${String(rest.json['id'])}/cancel`)).json['status']).toBe('canceled')
    fintoc.outcome({ of: 'refund', next: 'fails', code: 'fraud_risk' })
    const failing = await refund()
    await clock.advance(4000)
    expect(await get(`/v1/refunds/${String(failing.json['id'])}`)).toMatchObject({ status: 'failed', failure_code: 'fraud_risk', amount: 12_000 })
    expect(await taken()).toEqual(['refund.created', 'refund.canceled', 'refund.created', 'refund.in_progress', 'refund.failed'])
    expect(fintoc.refunds.all.map(({ status }) => status)).toEqual(['succeeded', 'canceled', 'failed'])
    expect((await harness.call('GET', '/v1/refunds')).list).toHaveLength(3)
    expect((await refund()).json['amount']).toBe(12_000)
  })

  it('needs a payment that succeeded, and an account only when that of the payer is unknown', async () => {
    const all = await started()
    const { harness } = all
    const refund = (resource_id: string, change = {}) =>
      harness.call('POST', '/v1/refunds', { json: { resource_id, resource_type: 'payment_intent', ...change } })
    const recipient_account = { holder_id: '111111111', institution_id: 'cl_banco_estado', number: '90017734', type: 'checking_account' }
    expect((await refund(await paid(all, { status: 'failed' }))).code).toBe('invalid_request')
    expect((await refund('pi_none')).code).toBe('missing_resource')
    expect((await refund(await paid(all), { recipient_account })).code).toBe('invalid_params')
    const unknown = await paid(all, { unknownPayer: true })
    expect((await refund(unknown)).code).toBe('missing_parameter')
    expect((await refund(unknown, { recipient_account })).json).toMatchObject({ status: 'created', recipient_account })
  })
})

describe('a dispute', () => {
  it('waits for evidence, is reviewed and decided, or expires', async () => {
    const all = await started()
    const { harness, fintoc, clock, taken, get } = all
    const payment = await paid(all)
    const { id } = await fintoc.disputes.open(payment)
    expect(await taken()).toEqual(['dispute.created'])
    const path = `/v1/disputes/${id}`
    expect(await get(path)).toMatchObject({ status: 'waiting_documentation', resource_id: payment, amount: 12_990, documents: [] })
    expect((await harness.call('POST', `${path}/submit_for_review`)).code).toBe('invalid_request')
    const body = new FormData()
    body.append('file', new Blob(['%PDF-1.7'], { type: 'application/pdf' }), 'evidence.pdf')
    const document = await harness.call('POST', `${path}/documents`, { body })
    expect(document.json).toMatchObject({ object: 'dispute_document' })
    expect(() => fintoc.disputes.decide(id, 'won')).toThrow('waiting_documentation')
    expect((await harness.call('POST', `${path}/submit_for_review`)).json).toMatchObject({ status: 'in_review', documents: [document.json] })
    fintoc.disputes.decide(id, 'won')
    expect((await get(path))['status']).toBe('won')
    const other = await fintoc.disputes.open(payment, 100)
    await clock.advance(7 * 24 * hour)
    expect((await get(`/v1/disputes/${other.id}`))['status']).toBe('expired')
    expect((await harness.call('GET', '/v1/disputes')).list.map(({ status }) => status)).toEqual(['expired', 'won'])
    await expect(fintoc.disputes.open(await paid(all, { status: 'failed' }))).rejects.toThrow('failed')
  })
})

describe('a mandate of legacy direct debit', () => {
  it('is signed in the widget, charged and ended', async () => {
    const { harness, fintoc, clock, taken, get } = await started()
    const made = await harness.call('POST', '/v1/subscription_intents', { json: { reference_id: 'user-7' } })
    const id = String(made.json['id'])
    expect(made.json).toMatchObject({ status: 'created', subscription: null, widget_token: expect.stringMatching(new RegExp(`^${id}_sec_.`)) })
    const { subscriptionId = '' } = await fintoc.subscriptionIntents.complete(id)
    const read = await get(`/v1/subscription_intents/${id}`)
    expect(read).toMatchObject({ status: 'succeeded', widget_token: null, subscription: { id: subscriptionId, status: 'active', reference_id: 'user-7' } })
    expect(await get(`/v1/subscriptions/${subscriptionId}`)).toEqual(read['subscription'])
    expect(await taken()).toEqual(['subscription_intent.succeeded', 'subscription.activated'])

    const charge = () => harness.call('POST', '/v1/charges', { json: { amount: 9990, currency: 'CLP', subscription_id: subscriptionId } })
    fintoc.outcome({ of: 'charge', next: 'fails' })
    const [failed, fine] = [await charge(), await charge()]
    const path = `/v1/charges/${String(fine.json['id'])}`
    expect((await harness.call('PATCH', path, { json: { amount: 100 } })).json).toMatchObject({ amount: 100, status: 'pending' })
    await clock.advance(2000)
    expect(await taken()).toEqual(['charge.failed', 'charge.succeeded'])
    expect(await get(`/v1/charges/${String(failed.json['id'])}`)).toMatchObject({ status: 'failed', failure_code: 'insufficient_funds' })
    expect((await harness.call('PATCH', path, { json: { amount: 1 } })).code).toBe('invalid_request')
    expect(fintoc.charges.all).toMatchObject([{ status: 'failed' }, { status: 'succeeded', subscriptionId }])

    await fintoc.subscriptions.cancel(subscriptionId)
    expect(await taken()).toEqual(['subscription.canceled'])
    expect((await charge()).status).toBe(422)
    await expect(fintoc.subscriptions.cancel(subscriptionId)).rejects.toThrow('canceled')
    expect((await harness.call('GET', '/v1/subscriptions')).list).toMatchObject([{ id: subscriptionId, status: 'canceled' }])
  })

  it('is not signed when the bank says no', async () => {
    const { harness, fintoc, get, taken } = await started()
    for (const status of ['failed', 'rejected'] as const) {
      const id = String((await harness.call('POST', '/v1/subscription_intents', { json: {} })).json['id'])
      await fintoc.subscriptionIntents.complete(id, { status })
      expect(await get(`/v1/subscription_intents/${id}`)).toMatchObject({ status, subscription: null, public_error: expect.any(String) })
      expect(await taken()).toEqual([`subscription_intent.${status}`])
      await expect(fintoc.subscriptionIntents.complete(id)).rejects.toThrow(status)
    }
  })
})
