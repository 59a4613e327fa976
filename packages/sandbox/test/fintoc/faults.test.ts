import { describe, expect, it } from 'vitest'
import { startFintoc } from '../support/fintoc.ts'
import type { FintocHarness } from '../support/fintoc.ts'

const operation = 'v2.transfers.create'
const transfers = ({ sandbox }: FintocHarness): number => sandbox.fintoc.transfers.length

describe('a fault on a call with an idempotency key', () => {
  it.each([
    // What happened, what a repeat under the key gets, and how often money moved in the end.
    { applied: false, stored: false, repeat: 201, moved: 1 },
    { applied: false, stored: true, repeat: 500, moved: 0 },
    { applied: true, stored: false, repeat: 201, moved: 1 },
    { applied: true, stored: true, repeat: 500, moved: 1 },
  ])('500, applied $applied, stored $stored', async ({ applied, stored, repeat, moved }) => {
    const harness = await startFintoc()
    harness.sandbox.fintoc.faults.response({ operation, status: 500, applied, stored })
    const first = await harness.pay({ key: 'order-1' })
    expect([first.status, first.json['error']]).toEqual([500, expect.objectContaining({ type: 'api_error' })])
    expect(transfers(harness)).toBe(applied ? 1 : 0)
    expect((await harness.pay({ key: 'order-1' })).status).toBe(repeat)
    expect(transfers(harness)).toBe(moved)
    expect(harness.sandbox.fintoc.requests.at(-1)?.replayed === true).toBe(applied || stored)
  })

  it('429 is not kept unless it should be', async () => {
    const harness = await startFintoc()
    harness.sandbox.fintoc.faults.response({ operation, status: 429, retryAfter: '3' })
    const limited = await harness.pay({ key: 'order-1' })
    expect([limited.status, limited.code, limited.headers.get('retry-after')]).toEqual([429, 'rate_limit_exceeded', '3'])
    expect((await harness.pay({ key: 'order-1' })).status).toBe(201)
    harness.sandbox.fintoc.faults.response({ operation, status: 429, stored: true })
    expect((await harness.pay({ key: 'order-2' })).status).toBe(429)
    expect((await harness.pay({ key: 'order-2' })).status).toBe(429)
    expect(transfers(harness)).toBe(1)
  })

  it.each([true, false])('a reset, applied: %s', async (applied) => {
    const harness = await startFintoc()
    harness.sandbox.fintoc.faults.response({ operation, reset: true, applied })
    await expect(harness.pay({ key: 'order-1' })).rejects.toThrow()
    expect(transfers(harness)).toBe(applied ? 1 : 0)
    expect((await harness.pay({ key: 'order-1' })).status).toBe(201)
    expect(transfers(harness)).toBe(1)
    expect(harness.sandbox.fintoc.requests.map(({ status, replayed }) => [status, replayed])).toEqual([
      [0, undefined],
      [201, applied ? true : undefined],
    ])
  })

  it('a reset whose stored answer is a 500', async () => {
    const harness = await startFintoc()
    harness.sandbox.fintoc.faults.response({ operation, reset: true, applied: true, stored: true })
    await expect(harness.pay({ key: 'order-1' })).rejects.toThrow()
    expect([(await harness.pay({ key: 'order-1' })).status, transfers(harness)]).toEqual([500, 1])
  })

  it.each([true, false])('silence, applied: %s', async (applied) => {
    const harness = await startFintoc()
    harness.sandbox.fintoc.faults.response({ operation, silent: true, applied })
    await expect(harness.pay({ key: 'order-1', signal: AbortSignal.timeout(100) })).rejects.toThrow()
    expect(transfers(harness)).toBe(applied ? 1 : 0)
    expect((await harness.pay({ key: 'order-1' })).status).toBe(201)
    expect(transfers(harness)).toBe(1)
  })

  it('a delay before the effect holds a repeat until it is over', async () => {
    const harness = await startFintoc()
    harness.sandbox.fintoc.faults.response({ operation, delayMs: 150 })
    await expect(harness.pay({ key: 'order-1', signal: AbortSignal.timeout(50) })).rejects.toThrow()
    expect(transfers(harness)).toBe(0)
    const repeat = await harness.pay({ key: 'order-1' })
    expect([repeat.status, transfers(harness)]).toEqual([201, 1])
  })

  it('a delay after the effect', async () => {
    const harness = await startFintoc()
    harness.sandbox.fintoc.faults.response({ operation, delayMs: 100, applied: true })
    const slow = harness.pay({ key: 'order-1' })
    await expect.poll(() => transfers(harness), { interval: 5 }).toBe(1)
    expect(harness.sandbox.fintoc.requests).toEqual([])
    expect((await slow).status).toBe(201)
  })

  it('hits every operation with *, and unknown names are refused', async () => {
    const harness = await startFintoc()
    const { faults } = harness.sandbox.fintoc
    faults.response({ operation: '*', status: 503, body: '<h1>Bad gateway</h1>', count: 2 })
    for (const path of ['/v2/accounts', '/v1/links']) {
      const reply = await fetch(`${harness.sandbox.fintoc.origins.api}${path}`)
      expect([reply.status, reply.headers.get('content-type'), await reply.text()]).toEqual([503, 'text/html', '<h1>Bad gateway</h1>'])
    }
    expect((await harness.call('GET', '/v2/accounts')).status).toBe(200)
    expect(() => faults.response({ operation: 'transfers.create', status: 500 })).toThrow(TypeError)
    expect(() => faults.response({ operation, status: 500, count: 0 })).toThrow(RangeError)
  })

  it('hits only the calls whose headers it names', async () => {
    const harness = await startFintoc()
    harness.sandbox.fintoc.faults.response({ operation: '*', requestHeaders: { 'Idempotency-Key': 'order-2', 'X-Run': '7' }, status: 500 })
    expect((await harness.pay({ key: 'order-1', headers: { 'X-Run': '7' } })).status).toBe(201)
    expect((await harness.pay({ key: 'order-2' })).status).toBe(201)
    expect((await harness.pay({ key: 'order-2', headers: { 'x-run': '7' } })).status).toBe(500)
    expect((await harness.pay({ key: 'order-2', headers: { 'X-Run': '7' } })).status).toBe(201)
  })

  it('closes while it is silent', async () => {
    const harness = await startFintoc()
    harness.sandbox.fintoc.faults.response({ operation, silent: true })
    const hanging = expect(harness.pay()).rejects.toThrow()
    await expect.poll(() => harness.sandbox.fintoc.requests.length, { interval: 5 }).toBe(1)
    await harness.sandbox.close()
    await hanging
  })
})
