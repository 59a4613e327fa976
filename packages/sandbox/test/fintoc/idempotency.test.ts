import { describe, expect, it } from 'vitest'
import { startFintoc } from '../support/fintoc.ts'

const dayMs = 24 * 3_600_000

describe('an idempotency key', () => {
  it('gives the first answer again, byte for byte, and pays once', async () => {
    const harness = await startFintoc()
    const first = await harness.pay({ key: 'order-1' })
    await harness.sandbox.clock.advance(60_000)
    const again = await harness.pay({ key: 'order-1' })
    expect([again.status, again.text]).toEqual([201, first.text])
    expect(again.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'))
    expect(harness.sandbox.fintoc.transfers).toHaveLength(1)
    expect(harness.sandbox.fintoc.requests.map(({ replayed }) => replayed)).toEqual([undefined, true])
    expect((await harness.pay({ key: 'order-2' })).status).toBe(201)
    expect(harness.sandbox.fintoc.transfers).toHaveLength(2)
  })

  it('keeps refusals too', async () => {
    const harness = await startFintoc({ openingBalance: 0 })
    const first = await harness.pay({ key: 'order-1' })
    expect(first.code).toBe('insufficient_balance')
    const numbers = await harness.call('GET', `/v2/account_numbers?account_id=${harness.sandbox.fintoc.accounts.mx}`)
    const account_number_id = numbers.list[0]?.['id']
    await harness.call('POST', '/v2/simulate/receive_transfer', { json: { account_number_id, amount: 90_000, currency: 'MXN' } })
    await harness.sandbox.clock.advance(2000)
    const again = await harness.pay({ key: 'order-1' })
    expect([again.status, again.text]).toEqual([409, first.text])
    expect((await harness.pay({ key: 'order-2' })).status).toBe(201)
    const malformed = { key: 'order-3', change: { amount: 'a lot' } }
    expect((await harness.pay(malformed)).code).toBe('invalid_integer')
    expect((await harness.pay(malformed)).code).toBe('invalid_integer')
    expect(harness.sandbox.fintoc.requests.at(-1)?.replayed).toBe(true)
  })

  it('does not keep authentication failures', async () => {
    const harness = await startFintoc()
    expect((await harness.pay({ key: 'order-1', authorization: 'sk_test_wrong' })).status).toBe(401)
    expect((await harness.pay({ key: 'order-1', signature: 'not.one' })).status).toBe(401)
    expect((await harness.pay({ key: 'order-1' })).status).toBe(201)
    expect((await harness.pay({ key: 'order-1', authorization: 'sk_test_wrong' })).status).toBe(401)
  })

  it('is refused with other parameters, wherever they differ', async () => {
    const harness = await startFintoc()
    await harness.pay({ key: 'order-1' })
    for (const other of [
      harness.pay({ key: 'order-1', change: { amount: 50_001 } }),
      harness.call('POST', '/v2/transfers/return', { key: 'order-1', json: { transfer_id: 'tr_1' } }),
    ]) {
      expect([(await other).status, (await other).code]).toEqual([400, 'invalid_request'])
    }
    // The same values in another order and spacing are the same parameters.
    const { mx } = harness.sandbox.fintoc.accounts
    const body = `{ "comment": "Rent", "counterparty": { "holder_name": "Jane Doe", "account_number": "012180000000000008" },
      "account_id": "${mx}", "currency": "MXN", "amount": 50000 }`
    expect((await harness.call('POST', '/v2/transfers', { key: 'order-1', body })).status).toBe(201)
    expect(harness.sandbox.fintoc.transfers).toHaveLength(1)
  })

  it('counts as new after 24 hours of the sandbox clock', async () => {
    const harness = await startFintoc()
    await harness.pay({ key: 'order-1' })
    await harness.sandbox.clock.advance(dayMs - 1)
    await harness.pay({ key: 'order-1' })
    expect(harness.sandbox.fintoc.transfers).toHaveLength(1)
    await harness.sandbox.clock.advance(1)
    await harness.pay({ key: 'order-1' })
    expect(harness.sandbox.fintoc.transfers).toHaveLength(2)
  })

  it('has at most 255 characters', async () => {
    const harness = await startFintoc()
    const long = await harness.pay({ key: 'x'.repeat(256) })
    expect([long.status, long.json['error']]).toEqual([400, expect.objectContaining({ code: 'invalid_string_size' })])
    expect((await harness.pay({ key: 'x'.repeat(255) })).status).toBe(201)
  })

  it('makes calls at the same moment wait for the first', async () => {
    const harness = await startFintoc()
    const replies = await Promise.all(Array.from({ length: 8 }, () => harness.pay({ key: 'order-1' })))
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1)
    expect(harness.sandbox.fintoc.transfers).toHaveLength(1)
  })

  it('works for every POST, examples included, and for no GET', async () => {
    const harness = await startFintoc()
    const post = () => harness.call('POST', '/v2/customers', { key: 'order-1', json: { name: 'Jane Doe', email: 'jane@example.com' } })
    const [first, second] = [await post(), await post()]
    expect([second.status, second.text]).toEqual([first.status, first.text])
    expect(harness.sandbox.fintoc.requests.map(({ replayed }) => replayed)).toEqual([undefined, true])
    expect((await harness.call('GET', '/v2/transfers', { key: 'order-1' })).status).toBe(200)
  })
})
