import { describe, expect, it } from 'vitest'
import { startFintoc } from '../support/fintoc.ts'
import type { FintocHarness } from '../support/fintoc.ts'
import { accept, registerEndpoint, startWebhookReceiver } from './webhook-receiver.ts'
import type { ReceivedWebhook, WebhookReceiver } from './webhook-receiver.ts'

const types = [
  ...['succeeded', 'rejected', 'returned', 'reversed'].flatMap((end) => [`transfer.outbound.${end}`, `transfer.inbound.${end}`]),
  'transfer.outbound.failed',
  'transfer.inbound.return_failed',
  'account_verification.succeeded',
  'account_verification.failed',
  'account_number.deleted',
]

async function started(options = {}): Promise<{ harness: FintocHarness; receiver: WebhookReceiver; secret: string }> {
  const harness = await startFintoc(options)
  const receiver = await startWebhookReceiver()
  const { secret } = await registerEndpoint(harness, receiver.url, types)
  return { harness, receiver, secret }
}

const rejecting = '012969100000000013'

describe('an outbound transfer', () => {
  it('tells that it succeeded, with the transfer as the API has it', async () => {
    const { harness, receiver, secret } = await started()
    const { json } = await harness.pay()
    expect(receiver.types()).toEqual([])
    await harness.sandbox.clock.advance(2000)
    const event = await accept(receiver.received[0] as ReceivedWebhook, secret, harness.sandbox.clock.now())
    expect(event).toMatchObject({ type: 'transfer.outbound.succeeded', outcome: 'succeeded', subject: { id: json['id'] } })
    expect(event.data).toEqual((await harness.call('GET', `/v2/transfers/${String(json['id'])}`)).json)
    await harness.sandbox.clock.advance(86_400_000)
    expect(receiver.received).toHaveLength(1)
  })

  it('tells that the bank refused it', async () => {
    const { harness, receiver, secret } = await started()
    await harness.pay({ change: { counterparty: { account_number: rejecting } } })
    await harness.sandbox.clock.advance(2000)
    const event = await accept(receiver.received[0] as ReceivedWebhook, secret, harness.sandbox.clock.now())
    expect(event).toMatchObject({ type: 'transfer.outbound.rejected', outcome: 'failed', data: { status: 'rejected' } })
  })

  it('tells that it failed, and its money is there again', async () => {
    const { harness, receiver, secret } = await started()
    const { fintoc, clock } = harness.sandbox
    const balance = async (): Promise<unknown> => (await harness.call('GET', `/v2/accounts/${fintoc.accounts.mx}`)).json['available_balance']
    const before = await balance()
    fintoc.outcome({ of: 'transfer', next: 'fails' })
    const { json } = await harness.pay()
    expect(await balance()).not.toBe(before)
    await clock.advance(2000)
    const event = await accept(receiver.received[0] as ReceivedWebhook, secret, clock.now())
    expect(event).toMatchObject({ type: 'transfer.outbound.failed', outcome: 'failed', data: { id: json['id'], status: 'failed' } })
    expect(await balance()).toBe(before)
  })

  it('can come back after it succeeded', async () => {
    const { harness, receiver, secret } = await started()
    const { fintoc, clock } = harness.sandbox
    const balance = async (): Promise<unknown> => (await harness.call('GET', `/v2/accounts/${fintoc.accounts.mx}`)).json['available_balance']
    const before = await balance()
    const { json } = await harness.pay()
    const control = fintoc.transfer(String(json['id']))
    await expect(control.return()).rejects.toThrow('pending')
    await clock.advance(2000)
    await control.return('Cuenta cancelada')
    const event = await accept(receiver.received[1] as ReceivedWebhook, secret, clock.now())
    expect(event).toMatchObject({ type: 'transfer.outbound.returned', data: { status: 'returned', return_reason: 'Cuenta cancelada' } })
    expect(await balance()).toBe(before)
    await expect(control.return()).rejects.toThrow('returned')
    expect(() => fintoc.transfer('tr_none')).toThrow(RangeError)
  })

  it('is found by polling when the event is lost', async () => {
    const { harness, receiver } = await started()
    harness.sandbox.fintoc.faults.webhook({ mode: 'lost' })
    const { json } = await harness.pay()
    await harness.sandbox.clock.advance(10 * 86_400_000)
    expect(receiver.received).toEqual([])
    expect((await harness.call('GET', `/v2/transfers/${String(json['id'])}`)).json['status']).toBe('succeeded')
  })
})

describe('an inbound transfer', () => {
  it('tells of its arrival, its return and its refusal', async () => {
    const { harness, receiver, secret } = await started()
    const { fintoc, clock } = harness.sandbox
    const numbers = await harness.call('GET', `/v2/account_numbers?account_id=${fintoc.accounts.mx}`)
    const account_number_id = String(numbers.list[0]?.['id'])
    const receive = (): ReturnType<FintocHarness['call']> =>
      harness.call('POST', '/v2/simulate/receive_transfer', { json: { account_number_id, amount: 500, currency: 'MXN' } })
    const { json } = await receive()
    await clock.advance(2000)
    await harness.call('POST', '/v2/transfers/return', { json: { transfer_id: json['id'] } })
    await clock.advance(2000)
    await harness.call('PATCH', `/v2/account_numbers/${account_number_id}`, { json: { status: 'disabled' } })
    await receive()
    await clock.advance(2000)
    expect(receiver.types()).toEqual(['transfer.inbound.succeeded', 'transfer.inbound.returned', 'transfer.inbound.rejected'])
    for (const each of receiver.received) await accept(each, secret, clock.now())
  })
})

describe('an account verification', () => {
  it('sends a cent, and tells who holds the account', async () => {
    const { harness, receiver, secret } = await started()
    const { fintoc, clock } = harness.sandbox
    const made = await harness.call('POST', '/v2/account_verifications', { json: { account_number: '012180000000000008' } })
    expect([made.status, made.json['status'], made.json['counterparty']]).toEqual([201, 'pending', expect.objectContaining({ holder_name: null })])
    expect(fintoc.transfers).toMatchObject([{ id: made.json['transfer_id'], amount: 1, currency: 'MXN', status: 'pending' }])
    await clock.advance(2000)
    const path = `/v2/account_verifications/${String(made.json['id'])}`
    const read = await harness.call('GET', path)
    expect(read.json).toMatchObject({ status: 'succeeded', reason: null, counterparty: { holder_id: expect.any(String), holder_name: expect.any(String) } })
    expect(receiver.types()).toEqual(['transfer.outbound.succeeded', 'account_verification.succeeded'])
    const event = await accept(receiver.received[1] as ReceivedWebhook, secret, clock.now())
    expect(event).toMatchObject({ outcome: 'succeeded', data: read.json })
    expect((await harness.call('GET', '/v2/account_verifications')).list).toEqual([read.json])
    expect((await harness.call('GET', '/v2/account_verifications?until=2020-01-01')).list).toEqual([])
    expect((await harness.call('GET', '/v2/account_verifications/accv_none')).code).toBe('missing_resource')
  })

  it('fails for an account that takes nothing, and gives the cent back', async () => {
    const { harness, receiver, secret } = await started({ openingBalance: 1 })
    const { fintoc, clock } = harness.sandbox
    const verify = (account_number: string): ReturnType<FintocHarness['call']> =>
      harness.call('POST', '/v2/account_verifications', { json: { account_number } })
    await verify(rejecting)
    await clock.advance(2000)
    const event = await accept(receiver.received[1] as ReceivedWebhook, secret, clock.now())
    expect(event).toMatchObject({ type: 'account_verification.failed', outcome: 'failed', data: { status: 'failed', reason: 'account_not_found' } })
    expect((await harness.call('GET', `/v2/accounts/${fintoc.accounts.mx}`)).json['available_balance']).toBe(1)
    expect((await verify('12345')).code).toBe('invalid_clabe')
    const unsigned = await harness.call('POST', '/v2/account_verifications', { json: { account_number: rejecting }, signature: null })
    expect([unsigned.status, unsigned.code]).toEqual([401, 'missing_jws_signature_header'])
  })
})

describe('an account number', () => {
  it('tells once that it was deleted', async () => {
    const { harness, receiver, secret } = await started()
    const { fintoc, clock } = harness.sandbox
    const made = await harness.call('POST', '/v2/account_numbers', { json: { account_id: fintoc.accounts.mx } })
    const path = `/v2/account_numbers/${String(made.json['id'])}`
    await harness.call('DELETE', path)
    await harness.call('DELETE', path)
    await fintoc.trigger('transfer.outbound.failed')
    expect(receiver.types()).toEqual(['account_number.deleted', 'transfer.outbound.failed'])
    await accept(receiver.received[0] as ReceivedWebhook, secret, clock.now())
  })
})

describe('the return of an inbound transfer', () => {
  it('can fail: the transfer has succeeded still, and may be sent back again', async () => {
    const { harness, receiver, secret } = await started()
    const { fintoc, clock } = harness.sandbox
    const { json: number } = await harness.call('POST', '/v2/account_numbers', { json: { account_id: fintoc.accounts.mx } })
    const { json: transfer } = await harness.call('POST', '/v2/simulate/receive_transfer', { json: { account_number_id: number['id'], amount: 900, currency: 'MXN' } })
    await clock.advance(2000)
    const balance = async (): Promise<unknown> => (await harness.call('GET', `/v2/accounts/${fintoc.accounts.mx}`)).json['available_balance']
    const before = await balance()
    fintoc.outcome({ of: 'transfer_return', next: 'fails' })
    const giveBack = () => harness.call('POST', '/v2/transfers/return', { json: { transfer_id: transfer['id'] } })
    expect((await giveBack()).json['status']).toBe('return_pending')
    await clock.advance(2000)
    const event = await accept(receiver.received.at(-1) as ReceivedWebhook, secret, clock.now())
    expect(event).toMatchObject({ type: 'transfer.inbound.return_failed', data: { id: transfer['id'], status: 'succeeded' } })
    expect(await balance()).toBe(before)
    expect((await giveBack()).status).toBe(200)
    await clock.advance(2000)
    expect(receiver.types().at(-1)).toBe('transfer.inbound.returned')
  })
})
