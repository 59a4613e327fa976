import { idempotencyKeyFor } from '@kit/core/idempotency'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const part = fc.string({ minLength: 1, unit: 'binary' })
const operation = fc.record({ namespace: part, operation: part, businessId: part })

describe('idempotencyKeyFor', () => {
  it('gives the same key in every release', async () => {
    const key = await idempotencyKeyFor({ namespace: 'shop:live', operation: 'payout.transfer', businessId: 'order-7' })
    expect(key).toBe('80f253fb-757d-4b5b-84c6-91db1503cfd0')
  })

  it('is a UUID, and the same for the same parts only', async () => {
    await fc.assert(
      fc.asyncProperty(operation, operation, async (one, other) => {
        const [first, again, second] = await Promise.all([one, { ...one }, other].map(idempotencyKeyFor))
        expect(first).toMatch(UUID)
        expect(again).toBe(first)
        expect(first === second).toBe(JSON.stringify(one) === JSON.stringify(other))
      }),
    )
  })

  it('knows where a part ends', async () => {
    const one = await idempotencyKeyFor({ namespace: 'a:b', operation: 'c', businessId: 'd' })
    const other = await idempotencyKeyFor({ namespace: 'a', operation: 'b:c', businessId: 'd' })
    expect(one).not.toBe(other)
  })

  it.each(['namespace', 'operation', 'businessId'])('refuses an empty %s', async (argument) => {
    const parts = { namespace: 'n', operation: 'o', businessId: 'b', [argument]: '' }
    await expect(idempotencyKeyFor(parts)).rejects.toMatchObject({ code: 'invalid_argument', argument })
  })
})
