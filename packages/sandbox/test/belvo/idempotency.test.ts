import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { startBelvo } from '../support/belvo.ts'
import type { BelvoHarness, BelvoReply } from '../support/belvo.ts'

const operation = 'payments.paymentIntents.create'
const state = ({ headers }: BelvoReply): unknown => headers.get('belvo-idempotency-status')
const intents = ({ sandbox }: BelvoHarness): number => sandbox.belvo.paymentIntents.length

describe('Belvo-Idempotency-Key', () => {
  it('replays the first answer and says so', async () => {
    const harness = await startBelvo()
    const key = randomUUID()
    const first = await harness.pay({ key })
    expect([first.status, state(first), first.headers.get('belvo-idempotency-key')]).toEqual([201, 'AVAILABLE', key])
    await harness.sandbox.clock.advance(10 * 24 * 3_600_000)
    const again = await harness.pay({ key })
    expect([again.status, state(again), again.text]).toEqual([201, 'REPLAYED', first.text])
    expect(intents(harness)).toBe(1)
    expect(state(await harness.pay())).toBe(null)
  })

  it('answers 409 while the first call runs', async () => {
    const harness = await startBelvo()
    const key = randomUUID()
    harness.sandbox.belvo.faults.response({ operation, delayMs: 1_000 })
    // Whichever arrives first runs.
    const both = await Promise.all([harness.pay({ key }), harness.pay({ key })])
    const [ran, refused] = both.toSorted((a, b) => a.status - b.status)
    expect([refused?.status, refused?.code, refused && state(refused)]).toEqual([409, 'idempotency_key_conflict', 'PROCESSING'])
    expect(ran?.status).toBe(201)
    expect([state(await harness.pay({ key })), intents(harness)]).toEqual(['REPLAYED', 1])
  })

  it('answers 422 for another body', async () => {
    const harness = await startBelvo()
    const key = randomUUID()
    await harness.pay({ key })
    const other = await harness.pay({ key, change: { amount: '150.01' } })
    expect([other.status, other.code]).toEqual([422, 'idempotency_payload_mismatch'])
    expect(intents(harness)).toBe(1)
  })

  it('is free again after a refusal, and has to be a UUID', async () => {
    const harness = await startBelvo()
    const key = randomUUID()
    expect((await harness.pay({ key, change: { amount: '0.00' } })).status).toBe(400)
    expect(state(await harness.pay({ key }))).toBe('AVAILABLE')
    const wrong = await harness.pay({ key: 'order-1' })
    expect([wrong.status, wrong.code]).toEqual([400, 'invalid'])
    expect(intents(harness)).toBe(1)
  })

  it.each([
    { applied: false, stored: false, repeat: 201, made: 1 },
    { applied: false, stored: true, repeat: 500, made: 0 },
    { applied: true, stored: false, repeat: 201, made: 1 },
    { applied: true, stored: true, repeat: 500, made: 1 },
  ])('500, applied $applied, stored $stored', async ({ applied, stored, repeat, made }) => {
    const harness = await startBelvo()
    const key = randomUUID()
    harness.sandbox.belvo.faults.response({ operation, status: 500, applied, stored })
    expect((await harness.pay({ key })).code).toBe('unexpected_error')
    expect((await harness.pay({ key })).status).toBe(repeat)
    expect(intents(harness)).toBe(made)
  })

  it('is for this operation only', async () => {
    const harness = await startBelvo()
    const { json } = await harness.pay({ change: { confirm: false } })
    const confirm = (): Promise<BelvoReply> =>
      harness.call('PATCH', `/payments/br/payment-intents/${String(json['id'])}/`, { key: randomUUID(), json: { confirm: true } })
    expect(state(await confirm())).toBe(null)
  })
})
