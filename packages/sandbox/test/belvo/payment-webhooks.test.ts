import { describe, expect, it } from 'vitest'
import type { BelvoSandboxOptions } from '@kit/sandbox'
import { results, startBelvo } from '../support/belvo.ts'
import type { BelvoHarness, Json } from '../support/belvo.ts'
import { accept, authorization, startWebhookReceiver } from './webhook-receiver.ts'
import type { WebhookReceiver } from './webhook-receiver.ts'

async function start(options: BelvoSandboxOptions = {}): Promise<BelvoHarness & { readonly receiver: WebhookReceiver }> {
  const receiver = await startWebhookReceiver()
  const more = { startAt: new Date('2026-03-02T12:00:00Z') }
  return { ...(await startBelvo({ ...options, webhooks: [{ url: receiver.url, authorization }] }, more)), receiver }
}

function statuses({ received }: WebhookReceiver): readonly (readonly unknown[])[] {
  return received.map(({ body }) => [body['webhook_type'], (body['data'] as Json)['status'] ?? body['webhook_code']])
}

const metadata = { order: '4711' }

describe('a payment', () => {
  it('is told from the wish to the money, in order, with the ids of what can be read', async () => {
    const { call, pay, receiver, sandbox } = await start()
    const external_id = '8e1f4a7c-3b5d-4c92-a6e0-7f2d9b1c5a38'
    const made = await pay({ change: { metadata, external_id } })
    await receiver.until(2)
    const id = String(made.json['id'])
    await sandbox.belvo.paymentIntent(id).authorise()
    await sandbox.clock.advance(2000)
    expect(statuses(receiver)).toEqual([
      ['PAYMENT_INTENTS', 'OBJECT_CREATED'],
      ['PAYMENT_INTENTS', 'REQUIRES_ACTION'],
      ['PAYMENT_INTENTS', 'PROCESSING'],
      ['CHARGES', 'OBJECT_CREATED'],
      ['CHARGES', 'SUCCEEDED'],
      ['TRANSACTIONS', 'OBJECT_CREATED'],
      ['PAYMENT_INTENTS', 'SUCCEEDED'],
    ])
    const intent = await call('GET', `/payments/br/payment-intents/${id}/`)
    const { received } = receiver
    expect(received.at(-1)?.body).toMatchObject({ object_id: id, external_id, data: { status: 'SUCCEEDED', metadata, end_to_end_id: expect.stringMatching(/^E\d{31}$/) } })
    const charge = await call('GET', `/payments/br/charges/${String(received[4]?.body['object_id'])}/`)
    expect(charge.json).toMatchObject({ status: 'SUCCEEDED', payment_intent: id, amount: '150.00', failure_code: null })
    expect(intent.json['charges']).toEqual([charge.json])
    const transaction = await call('GET', `/payments/br/transactions/${String(received[5]?.body['object_id'])}/`)
    expect(transaction.json).toMatchObject({ payment_intent: id, charge: charge.json['id'], amount: '150.00', transaction_type: 'INFLOW' })
    expect(results(await call('GET', `/payments/br/transactions/?payment_intent=${id}`))).toEqual([transaction.json])
    expect(received[4]?.body['external_id']).toBeNull()
    const events = await Promise.all(received.map(accept))
    expect(events.map((event) => (event.type === 'unknown' ? event.rawType : [event.outcome, event.subject?.kind]))).toEqual([
      ['created', 'payment_intent'],
      ['action_required', 'payment_intent'],
      ['pending', 'payment_intent'],
      ['created', 'charge'],
      ['succeeded', 'charge'],
      ['created', expect.any(String)],
      ['succeeded', 'payment_intent'],
    ])
  })

  it('that the payer refuses, or the bank, fails with its code', async () => {
    const { call, pay, receiver, sandbox } = await start()
    const refused = String((await pay()).json['id'])
    await sandbox.belvo.paymentIntent(refused).fail()
    expect(receiver.received.at(-1)?.body).toMatchObject({ object_id: refused, data: { status: 'FAILED', failure_code: 'payment_refused_by_holder' } })
    expect(receiver.received.at(-1)?.text).not.toContain('end_to_end_id')
    const id = String((await pay()).json['id'])
    await expect(sandbox.belvo.paymentIntent(id).failCharge()).rejects.toThrow('authorise')
    await sandbox.belvo.paymentIntent(id).authorise()
    await sandbox.belvo.paymentIntent(id).failCharge('insufficient_funds')
    expect(statuses(receiver).slice(-2)).toEqual([
      ['CHARGES', 'FAILED'],
      ['PAYMENT_INTENTS', 'FAILED'],
    ])
    await sandbox.clock.advance(60_000)
    const { json } = await call('GET', `/payments/br/payment-intents/${id}/`)
    expect(json).toMatchObject({ status: 'FAILED', failure_code: 'insufficient_funds', charges: [{ status: 'FAILED', transactions: [] }] })
    for (const received of receiver.received) expect((await accept(received)).known).toBe(true)
  })

  it('of a series has a charge a day, and each can be cancelled', async () => {
    const { call, pay, receiver, sandbox } = await start()
    const schedule = { daily: { start_date: '2026-03-04', occurrences: 3 } }
    const id = String((await pay({ openFinance: { schedule } })).json['id'])
    await sandbox.belvo.paymentIntent(id).authorise()
    const path = `/payments/br/payment-intents/${id}/charges/`
    const charges = results(await call('GET', path))
    expect(charges.map(({ status }) => status)).toEqual(['SCHEDULED', 'SCHEDULED', 'SCHEDULED'])
    expect((await call('GET', `${path}${String(charges[0]?.['id'])}/`)).json).toEqual(charges[0])
    expect((await call('POST', `${path}${String(charges[1]?.['id'])}/cancel/`)).status).toBe(204)
    receiver.clear()
    await sandbox.clock.advance(5 * 86_400_000)
    expect(statuses(receiver)).toEqual([
      ['CHARGES', 'CANCELED'],
      ['CHARGES', 'SUCCEEDED'],
      ['TRANSACTIONS', 'OBJECT_CREATED'],
      ['CHARGES', 'SUCCEEDED'],
      ['TRANSACTIONS', 'OBJECT_CREATED'],
      ['PAYMENT_INTENTS', 'SCHEDULE_FINISHED'],
    ])
    expect(results(await call('GET', `/payments/br/charges/?payment_intent=${id}&status__in=SUCCEEDED,FAILED`))).toHaveLength(2)
    const late = await call('POST', `${path}${String(charges[2]?.['id'])}/cancel/`)
    expect([late.status, late.code]).toEqual([400, 'cancellation_error'])
    expect((await call('GET', `${path}${id}/`)).status).toBe(404)
  })

  it('of a series is cancelled with the charges that are left', async () => {
    const { call, pay, receiver, sandbox } = await start()
    const id = String((await pay({ openFinance: { schedule: { daily: { start_date: '2026-03-04', occurrences: 2 } } } })).json['id'])
    await sandbox.belvo.paymentIntent(id).authorise()
    const [first] = results(await call('GET', `/payments/br/payment-intents/${id}/charges/`))
    await call('POST', `/payments/br/payment-intents/${id}/charges/${String(first?.['id'])}/cancel/`)
    await sandbox.clock.advance(2000)
    await call('POST', `/payments/br/payment-intents/${id}/cancel/`)
    receiver.clear()
    await sandbox.clock.advance(10 * 86_400_000)
    expect(statuses(receiver)).toEqual([
      ['CHARGES', 'CANCELED'],
      ['PAYMENT_INTENTS', 'CANCELED'],
    ])
  })

  it('on a day to come is cancelled with its charge', async () => {
    const { call, pay, receiver, sandbox } = await start()
    const id = String((await pay({ openFinance: { schedule: { single: { date: '2026-03-05' } } } })).json['id'])
    await sandbox.belvo.paymentIntent(id).authorise()
    await call('POST', `/payments/br/payment-intents/${id}/cancel/`)
    receiver.clear()
    await sandbox.clock.advance(10 * 86_400_000)
    expect(statuses(receiver)).toEqual([
      ['CHARGES', 'CANCELED'],
      ['PAYMENT_INTENTS', 'CANCELED'],
    ])
  })

  it('by a fingerprint starts when the device has signed', async () => {
    const { call, receiver, sandbox } = await start()
    const made = await call('POST', '/payments/br/payment-intents/', {
      json: {
        amount: '10.00',
        customer: '8e1c2d3f-4a5b-4c6d-8e7f-901a2b3c4d5e',
        description: 'Coffee',
        allowed_payment_method_types: ['open_finance_biometric_pix'],
        payment_method_details: {
          open_finance_biometric_pix: {
            beneficiary_bank_account: 'b5d8a1d6-0f4e-4b8e-9a31-0d7c5e2f8a11',
            enrollment: '3f0c6c1a-6a5e-4d77-8d61-7a1f0c9e2b42',
          },
        },
      },
    })
    expect([made.status, made.text]).toEqual([201, expect.stringContaining('PENDING')])
    const id = String(made.json['id'])
    const credential = { id: 'a', rawId: 'a', type: 'public-key', response: { authenticatorData: 'a', clientDataJSON: 'a', signature: 'a' } }
    const authorize = () => call('POST', `/payments/br/payment-intents/${id}/authorize/`, { json: { assertion: credential, platform: 'ANDROID', risk_signals: {} } })
    const first = await authorize()
    expect([first.status, first.text]).toEqual([204, ''])
    await sandbox.clock.advance(2000)
    expect(statuses(receiver).at(-1)).toEqual(['PAYMENT_INTENTS', 'SUCCEEDED'])
    expect((await authorize()).code).toBe('invalid')
  })
})

describe('delivery of payments', () => {
  it('is repeated three times, a minute apart', async () => {
    const { pay, receiver, sandbox } = await start()
    receiver.answers.push(500, 500, 500, 500, 500, 500)
    await pay({ change: { confirm: false } })
    await receiver.until(1)
    await sandbox.clock.advance(60 * 60_000)
    const { all } = sandbox.belvo.deliveries
    const began = Date.parse(all[0]?.at ?? '')
    expect(all.map(({ at, attempt, ok }) => [(Date.parse(at) - began) / 60_000, attempt, ok])).toEqual([
      [0, 1, false],
      [1, 2, false],
      [2, 3, false],
      [3, 4, false],
    ])
  })
})
