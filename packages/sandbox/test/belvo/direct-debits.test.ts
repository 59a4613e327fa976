import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startBelvo } from '../support/belvo.ts'
import type { BelvoHarness, Json } from '../support/belvo.ts'
import { accept, authorization, startWebhookReceiver } from './webhook-receiver.ts'
import type { WebhookReceiver } from './webhook-receiver.ts'

const person = { firstname: 'Ana', lastname: 'Ejemplo', documentType: 'mx_rfc', documentNumber: 'EEAA900101XX0', email: 'ana@example.org', phone: '+525500000000' }
const account = { accountType: 'checking', accountNumber: '002180700000000012', bank: 'banco_ejemplo', reference: 'customer-4711' }

interface Debits extends BelvoHarness {
  readonly receiver: WebhookReceiver
  customer(): Promise<string>
  /** An account the bank accepted. */
  method(): Promise<string>
  request(method: string, amount?: string): Promise<Json>
}

async function start(): Promise<Debits> {
  const receiver = await startWebhookReceiver()
  const harness = await startBelvo({ settleMs: 1000, webhooks: [{ url: receiver.url, authorization }] })
  const { call, sandbox } = harness
  const customer = async (): Promise<string> => String((await call('POST', '/customers', { json: person })).json['customerId'])
  return {
    ...harness,
    receiver,
    customer,
    async method() {
      const made = await call('POST', '/payment_methods/bank_accounts', { json: { customerId: await customer(), ...account } })
      const id = String(made.json['paymentMethodId'])
      await sandbox.belvo.paymentMethod(id).register()
      return id
    },
    async request(paymentMethodId, amount = '150.5') {
      return (await call('POST', '/payment_requests', { json: { paymentMethodId, amount, currency: 'mxn', reference: 'invoice-4711' } })).json
    },
  }
}

async function accepted({ received }: WebhookReceiver): Promise<readonly unknown[]> {
  for (const each of received) expect(await accept(each)).toMatchObject({ known: true })
  return received.map(({ body }) => body['eventCode'] ?? body['eventType'])
}

describe('a customer of Direct Debit', () => {
  it('is made, shown, changed and listed; a change is told', async () => {
    const { call, customer, receiver } = await start()
    const id = await customer()
    expect((await call('GET', `/customers/${id}`)).json).toMatchObject({ id, ...person })
    const changed = await call('POST', `/customers/${id}`, { json: { email: 'new@example.org' } })
    expect(changed.json).toMatchObject({ id, email: 'new@example.org', firstname: 'Ana' })
    expect((await call('GET', '/customers/')).list).toEqual([changed.json])
    await receiver.until(1)
    expect(await accepted(receiver)).toEqual(['customer_update'])
    expect(receiver.received[0]?.body['details']).toMatchObject({ id, documentNumber: person.documentNumber })
    expect((await call('GET', '/customers/3f0c6c1a-6a5e-4d77-8d61-7a1f0c9e2b42')).json).toMatchObject({ statusCode: 404, error: 'Not Found' })
  })
})

describe('a payment method', () => {
  it('is checked by the bank, and can then be debited', async () => {
    const { call, customer, receiver, sandbox } = await start()
    const made = await call('POST', '/payment_methods/bank_accounts', { json: { customerId: await customer(), ...account } })
    const paymentMethodId = String(made.json['paymentMethodId'])
    const early = await call('POST', '/payment_requests', { json: { paymentMethodId, amount: '10.00' } })
    expect([early.status, early.json['message']]).toEqual([400, expect.stringContaining('pending')])
    await sandbox.advance('1s')
    expect(await accepted(receiver)).toEqual(['payment_method_registration_successful'])
    expect((await call('GET', `/payment_methods/${paymentMethodId}`)).json).toMatchObject({ status: 'active', ...account })
    expect((await call('POST', `/payment_methods/${paymentMethodId}/deactivate`)).json['status']).toBe('inactive')
    expect((await call('POST', `/payment_methods/${paymentMethodId}/deactivate`)).status).toBe(400)
    expect((await call('GET', '/payment_methods')).list).toHaveLength(1)
    expect((await call('POST', '/payment_methods/bank_accounts', { json: { customerId: paymentMethodId, ...account } })).status).toBe(400)
  })

  it('is refused by the bank, or ended by the owner of the account', async () => {
    const { call, customer, method, receiver, sandbox } = await start()
    const made = await call('POST', '/payment_methods/bank_accounts', { json: { customerId: await customer(), ...account } })
    const id = String(made.json['paymentMethodId'])
    await sandbox.belvo.paymentMethod(id).fail('account_closed')
    expect((await call('GET', `/payment_methods/${id}`)).json).toMatchObject({ status: 'failed', failedReason: 'account_closed' })
    await sandbox.belvo.paymentMethod(await method()).cancel()
    expect(await accepted(receiver)).toEqual([
      'payment_method_registration_failed',
      'payment_method_registration_successful',
      'payment_method_registration_canceled',
    ])
    await expect(sandbox.belvo.paymentMethod(id).register()).rejects.toThrow('is failed')
    await expect(sandbox.belvo.paymentMethod('nobody').register()).rejects.toThrow('no such payment method')
  })
})

describe('a payment request', () => {
  it('goes to the bank and is paid, with the amount as text here and as a number in the webhook', async () => {
    const { call, method, receiver, request, sandbox } = await start()
    const paymentMethod = await method()
    receiver.clear()
    const made = await request(paymentMethod)
    const show = async (): Promise<Json> => (await call('GET', `/payment_requests/${String(made['id'])}`)).json
    expect(await show()).toMatchObject({ status: 'initial', amount: '150.50', currency: 'mxn', customerName: 'Ana Ejemplo' })
    await sandbox.advance('1s')
    expect((await show())['status']).toBe('processing')
    expect((await call('POST', `/payment_methods/${paymentMethod}/deactivate`)).json['message']).toContain('processing')
    expect((await call('POST', `/payment_requests/${String(made['id'])}/cancel`)).status).toBe(400)
    await sandbox.advance('1s')
    expect((await show())['status']).toBe('successful')
    await sandbox.belvo.paymentRequest(String(made['id'])).chargeBack()
    expect(await accepted(receiver)).toEqual(['payment_request_successful', 'payment_request_chargeback'])
    expect(receiver.received[0]?.body['details']).toMatchObject({ amount: 150.5, reference: 'invoice-4711', failedReason: null })
    expect(receiver.received[1]?.body['details']).toMatchObject({ failedReason: 'disputed_by_payer' })
  })

  it('is cancelled while it is initial, and listed in pages', async () => {
    const { call, method, receiver, request, sandbox } = await start()
    const paymentMethod = await method()
    receiver.clear()
    const first = await request(paymentMethod, '1.00')
    await request(paymentMethod, '2.00')
    expect((await call('POST', `/payment_requests/${String(first['id'])}/cancel`)).json['status']).toBe('canceled')
    expect((await call('GET', '/payment_requests?limit=1&page=2')).list).toMatchObject([{ amount: '1.00', status: 'canceled' }])
    expect((await call('GET', `/payment_requests?search=${String(first['id'])}`)).list).toHaveLength(1)
    await sandbox.advance('1m')
    expect(await accepted(receiver)).toEqual(['payment_request_successful'])
    expect((await call('POST', '/payment_requests', { json: { paymentMethodId: paymentMethod, amount: '0' } })).status).toBe(400)
  })

  it('never leaves an end, whatever is done to it', async () => {
    const { call, method, request, sandbox } = await start()
    const paymentMethod = await method()
    const ends = new Set(['successful', 'failed', 'canceled'])
    const action = fc.constantFrom('advance', 'cancel', 'process', 'succeed', 'fail', 'chargeBack')
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 8 }), async (actions) => {
        const id = String((await request(paymentMethod))['id'])
        const control = sandbox.belvo.paymentRequest(id)
        let status = 'initial'
        for (const each of actions) {
          if (each === 'advance') await sandbox.advance('1s')
          else if (each === 'cancel') await call('POST', `/payment_requests/${id}/cancel`)
          else await Promise.resolve().then(() => control[each]()).catch(() => undefined)
          const next = String((await call('GET', `/payment_requests/${id}`)).json['status'])
          if (ends.has(status)) expect(next).toBe(status)
          if (next === 'canceled') expect(['initial', 'canceled']).toContain(status)
          status = next
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('a consent of Direct Debit', () => {
  it('is complete with its four files', async () => {
    const { call, method, receiver } = await start()
    const paymentMethodId = await method()
    receiver.clear()
    const made = await call('POST', '/consents', { json: { paymentMethodId, reference: 'contract-1' } })
    const id = String(made.json['id'])
    expect(made.json).toMatchObject({ status: 'pending', paymentMethodId })
    const upload = async (...names: readonly string[]): Promise<unknown> => {
      const body = new FormData()
      for (const name of names) body.append(name, new Blob(['x'], { type: 'image/png' }), `${name}.png`)
      expect((await call('POST', `/consents/${id}/files`, { body })).status).toBe(200)
      return (await call('GET', `/consents/${id}`)).json['status']
    }
    expect(await upload('id_front', 'id_back')).toBe('pending')
    expect(await upload('id_back', 'selfie')).toBe('pending')
    expect(await upload('contract')).toBe('active')
    await receiver.until(1)
    expect(await accepted(receiver)).toEqual(['consent_update'])
    expect((await call('GET', '/consents')).list).toHaveLength(1)
  })
})
