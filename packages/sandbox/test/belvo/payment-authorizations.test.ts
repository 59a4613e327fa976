import { createBelvoClient } from '@kit/belvo'
import { describe, expect, it } from 'vitest'
import { results, startBelvo } from '../support/belvo.ts'
import type { BelvoHarness, BelvoReply, Json } from '../support/belvo.ts'
import { accept, authorization, startWebhookReceiver } from './webhook-receiver.ts'
import type { WebhookReceiver } from './webhook-receiver.ts'

const headers = { 'X-Belvo-API-Resource-Version': 'Payments-BR.V2' }
const base = '/payments/br/payment-authorizations/'
const external_id = 'c169a8a9-e9f5-48db-9f4a-818caef9356b'
const dayMs = 86_400_000

interface Started extends BelvoHarness {
  readonly receiver: WebhookReceiver
  ask(change?: Json): Promise<{ readonly id: string; readonly reply: BelvoReply }>
  v2(method: string, path: string, json?: unknown): Promise<BelvoReply>
}

async function start(): Promise<Started> {
  const receiver = await startWebhookReceiver()
  const harness = await startBelvo({ webhooks: [{ url: receiver.url, authorization }] }, { startAt: new Date('2026-03-02T12:00:00Z') })
  const v2: Started['v2'] = (method, path, json) => harness.call(method, path, { headers, ...(json === undefined ? {} : { json }) })
  return {
    ...harness,
    receiver,
    v2,
    async ask(change) {
      const reply = await v2('POST', base, {
        payment_method: 'PIX_OF_IMMEDIATE',
        description: 'Order 4711',
        return_url: 'https://shop.example.org/back',
        external_id,
        payer: { customer: '8e1c2d3f-4a5b-4c6d-8e7f-901a2b3c4d5e', institution: '3f0c6c1a-6a5e-4d77-8d61-7a1f0c9e2b42' },
        beneficiary: { type: 'BANK_ACCOUNT', target: 'b5d8a1d6-0f4e-4b8e-9a31-0d7c5e2f8a11' },
        payment_method_configuration: { amount: 150.5, statement_description: 'Shop' },
        ...change,
      })
      return { id: String(reply.json['id']), reply }
    },
  }
}

const smart = { payment_method: 'PIX_OF_SMART_TRANSFERS', payment_method_configuration: {} }

function told({ received }: WebhookReceiver): readonly (readonly unknown[])[] {
  return received.map(({ body }) => [body['webhook_type'], (body['data'] as Json)['status'], (body['data'] as Json)['status_reason_code']])
}

describe('a payment authorization', () => {
  it('exists with the header of version 2 only', async () => {
    const { call, ask, v2 } = await start()
    const { id, reply } = await ask()
    expect([reply.status, reply.json]).toEqual([
      201,
      expect.objectContaining({ status: 'AWAITING_AUTHORIZATION', authorized_at: null, charges: [], external_id, status_reason_code: null }),
    ])
    expect(reply.json['payment_method_configuration']).toMatchObject({ amount: '150.50', authorization_url: expect.stringMatching(/^http:\/\/127/) })
    for (const path of [base, `${base}${id}/`]) {
      expect((await call('GET', path)).status).toBe(404)
      expect((await v2('GET', path)).status).toBe(200)
    }
    expect(results(await v2('GET', `${base}?external_id=${external_id}`))).toEqual([reply.json])
    expect(results(await v2('GET', `${base}?amount__gt=151`))).toEqual([])
  })

  it('is paid at once when the payer agrees, and is used up then', async () => {
    const { ask, receiver, sandbox, v2 } = await start()
    const { id } = await ask()
    await sandbox.belvo.paymentAuthorization(id).acceptPartially()
    await sandbox.belvo.paymentAuthorization(id).authorise()
    await sandbox.clock.advance(2000)
    expect(told(receiver)).toEqual([
      ['PAYMENT_AUTHORIZATIONS', 'PARTIALLY_ACCEPTED', null],
      ['PAYMENT_AUTHORIZATIONS', 'AUTHORIZED', null],
      ['CHARGES', 'SETTLED', null],
      ['PAYMENT_AUTHORIZATIONS', 'CONSUMED', null],
    ])
    expect(receiver.received[0]?.body).toMatchObject({ object_id: id, external_id })
    const { json } = await v2('GET', `${base}${id}/`)
    const [charge] = results(await v2('GET', `${base}${id}/charges/`))
    expect(json).toMatchObject({ status: 'CONSUMED', charges: [charge?.['id']], authorized_at: expect.any(String) })
    expect(charge).toMatchObject({ status: 'SETTLED', amount: '150.50', date: '2026-03-02' })
    expect((await v2('GET', `${base}${id}/charges/${String(charge?.['id'])}/`)).json).toEqual(charge)
    expect((await v2('GET', `/payments/br/charges/${String(charge?.['id'])}/`)).json).toEqual(charge)
    for (const received of receiver.received) expect((await accept(received)).known).toBe(true)
    await expect(sandbox.belvo.paymentAuthorization(id).authorise()).rejects.toThrow('CONSUMED')
    await expect(sandbox.belvo.paymentAuthorization('nobody').fail()).rejects.toThrow('no such')
  })

  it('ends without the payer after five minutes, or with a no', async () => {
    const { ask, receiver, sandbox } = await start()
    const refused = await ask()
    await sandbox.belvo.paymentAuthorization(refused.id).fail()
    await ask()
    await sandbox.clock.advance(5 * 60_000)
    expect(told(receiver)).toEqual([
      ['PAYMENT_AUTHORIZATIONS', 'FAILED', 'USER_REJECTED'],
      ['PAYMENT_AUTHORIZATIONS', 'FAILED', 'PAYMENT_NOT_COMPLETED_CONSENT_EXPIRED'],
    ])
  })

  it('for a day to come is cancelled until ten at night in Brazil, with its charge', async () => {
    const { ask, receiver, sandbox, v2 } = await start()
    const scheduled = async (): Promise<string> => {
      const { id } = await ask({
        payment_method: 'PIX_OF_SCHEDULED',
        payment_method_configuration: { amount: 10, statement_description: 'Shop', dates: ['2026-03-05'] },
      })
      await sandbox.belvo.paymentAuthorization(id).authorise()
      return id
    }
    const [first, second, third] = [await scheduled(), await scheduled(), await scheduled()]
    const [charge] = results(await v2('GET', `${base}${third}/charges/`))
    expect(charge).toMatchObject({ status: 'SCHEDULED', date: '2026-03-05' })
    receiver.clear()
    expect((await v2('POST', `${base}${first}/cancel/`)).status).toBe(204)
    expect((await v2('POST', `${base}${third}/charges/${String(charge?.['id'])}/cancel/`)).status).toBe(204)
    await sandbox.clock.advance(2000)
    expect(told(receiver)).toEqual([
      ['CHARGES', 'CANCELED', 'CANCELLED_WHILE_SCHEDULED'],
      ['PAYMENT_AUTHORIZATIONS', 'REVOKED', 'BENEFICIARY_REVOKED_AUTHORIZATION'],
      ['CHARGES', 'CANCELED', 'CANCELLED_WHILE_SCHEDULED'],
    ])
    // One second after 22:00:00 GMT-3 of the day before.
    await sandbox.clock.advance(Date.parse('2026-03-05T01:00:01Z') - sandbox.clock.now().getTime())
    const late = await v2('POST', `${base}${second}/cancel/`)
    expect([late.status, late.code]).toEqual([400, 'cancellation_error'])
    await sandbox.clock.advance(dayMs)
    expect((await v2('GET', `${base}${second}/`)).json['status']).toBe('CONSUMED')
    const past = { payment_method: 'PIX_OF_SCHEDULED', payment_method_configuration: { amount: 10, statement_description: 'Shop', dates: ['2026-03-01'] } }
    expect((await ask(past)).reply.list[0]).toMatchObject({ code: 'invalid', field: 'payment_method_configuration.dates' })
  })

  it('for Smart Transfers is charged on demand; a failed charge is tried again', async () => {
    const { ask, receiver, sandbox, v2 } = await start()
    const { id } = await ask(smart)
    const charges = `${base}${id}/charges/`
    const early = await v2('POST', charges, { amount: '10.00' })
    expect([early.status, early.list[0]?.['field']]).toEqual([400, 'status'])
    const control = sandbox.belvo.paymentAuthorization(id)
    await control.authorise()
    receiver.clear()
    control.refuseNextCharge()
    const refused = await v2('POST', charges, { amount: '10.00' })
    expect([refused.status, refused.json['status'], refused.json['status_reason_code']]).toEqual([201, 'FAILED', 'INSUFFICIENT_FUNDS'])
    await sandbox.clock.advance(10_000)
    expect(told(receiver)).toEqual([])
    const path = `${charges}${String(refused.json['id'])}/`
    const again = await v2('POST', `${path}retry/`, {})
    expect(again.json).toMatchObject({ status: 'PENDING', amount: '10.00', previous: refused.json['id'] })
    expect((await v2('GET', path)).json['next']).toBe(again.json['id'])
    expect((await v2('POST', `${path}retry/`, {})).status).toBe(400)
    await sandbox.clock.advance(2000)
    await v2('POST', charges, { amount: '20.00' })
    await control.failCharge()
    expect(told(receiver)).toEqual([
      ['CHARGES', 'SETTLED', null],
      ['CHARGES', 'FAILED', 'CHARGE_SETTLEMENT_FAILED'],
    ])
    expect((await v2('GET', `${base}${id}/`)).json['status']).toBe('AUTHORIZED')
    const target = '533e7a9b-e6c7-4bd4-be79-3a3c3bd78044'
    expect((await v2('PATCH', `${base}${id}/`, { beneficiary: { target } })).json['beneficiary']).toEqual({ type: 'BANK_ACCOUNT', target })
    await control.revoke()
    expect(told(receiver).at(-1)).toEqual(['PAYMENT_AUTHORIZATIONS', 'REVOKED', 'PAYER_REVOKED_AUTHORIZATION'])
    const immediate = await ask()
    expect((await v2('PATCH', `${base}${immediate.id}/`, {})).list[0]).toMatchObject({ code: 'invalid', field: 'payment_method' })
  })

  it('is what our client makes', async () => {
    const { ask, sandbox } = await start()
    const { id } = await ask()
    const belvo = createBelvoClient({ payments: sandbox.belvo.payments, environment: sandbox.belvo.origins })
    expect((await belvo.payments.paymentAuthorizations.detail(id)).status).toBe('AWAITING_AUTHORIZATION')
  })
})

describe('an enrollment', () => {
  const details = {
    customer: '8e1c2d3f-4a5b-4c6d-8e7f-901a2b3c4d5e',
    institution: '3f0c6c1a-6a5e-4d77-8d61-7a1f0c9e2b42',
    platform: 'ANDROID',
    callback_url: 'https://shop.example.org/enrolled',
    risk_signals: {},
  }
  const enroll = ({ call }: Started): Promise<BelvoReply> =>
    call('POST', '/payments/br/enrollments/', { json: { type: 'open_finance_biometric_pix', details } })
  const response = { attestationObject: 'a', clientDataJSON: 'a' }
  const confirmation_data = { authenticatorAttachment: 'platform', id: 'a', rawId: 'a', type: 'public-key', response }

  it('goes over the bank and the device, and can end later', async () => {
    const started = await start()
    const { call, receiver, sandbox } = started
    const made = await enroll(started)
    expect(made.json).toMatchObject({ status: 'PENDING', details: { status: 'AWAITING_ACCOUNT_HOLDER_VALIDATION', risk_signals: '******' } })
    const id = String(made.json['id'])
    const path = `/payments/br/enrollments/${id}/`
    expect((await call('GET', `${path}fido-registration-options/`)).status).toBe(404)
    const back = await call('POST', '/payments/br/enrollments/complete-redirection/', { json: { state: id, code: 'c', id_token: 't' } })
    expect([back.status, back.json['status'], back.json['details']]).toEqual([200, 'PENDING', expect.objectContaining({ status: 'AWAITING_ENROLLMENT' })])
    expect((await call('GET', `${path}fido-registration-options/`)).json).toMatchObject({ challenge: expect.any(String) })
    expect((await call('POST', `${path}confirm/`, { json: { confirmation_data } })).status).toBe(204)
    await sandbox.clock.advance(2000)
    expect((await call('GET', path)).json).toMatchObject({ status: 'SUCCEEDED', details: { status: 'AUTHORIZED' } })
    expect(results(await call('GET', '/payments/br/enrollments/?status=SUCCEEDED')).map((each) => each['id'])).toEqual([id])
    await sandbox.belvo.enrollment(id).cancel()
    expect(told(receiver)).toEqual([
      ['ENROLLMENTS', undefined, undefined],
      ['ENROLLMENTS', 'SUCCEEDED', null],
      ['ENROLLMENTS', 'CANCELED', 'canceled_due_to_expiration'],
    ])
    for (const received of receiver.received) expect((await accept(received)).known).toBe(true)
    await expect(sandbox.belvo.enrollment(id).cancel()).rejects.toThrow('succeeded')
  })

  it('fails with 200 when the bank says so', async () => {
    const started = await start()
    const { call, receiver } = started
    const state = (await enroll(started)).json['id']
    const json = { state, error: 'access_denied', error_description: 'The person said no' }
    const back = await call('POST', '/payments/br/enrollments/complete-redirection/', { json })
    expect([back.status, back.json['status'], back.json['status_reason_code']]).toEqual([200, 'FAILED', 'rejected_by_user'])
    await receiver.until(2)
    expect(told(receiver).at(-1)).toEqual(['ENROLLMENTS', 'FAILED', 'rejected_by_user'])
    expect((await call('POST', `/payments/br/enrollments/${String(state)}/confirm/`, { json: { confirmation_data } })).status).toBe(400)
  })
})
