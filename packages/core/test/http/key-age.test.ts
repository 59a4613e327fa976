import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isAmbiguousOutcomeError, isInvalidArgumentError, isRateLimitError } from '@kit/core'
import { failureOf, keyed, list, money, reply, reset, serve, transportTo } from './serve.ts'

const now = Date.parse('2026-03-02T12:00:00Z')
const hours = (count: number): Date => new Date(now - count * 3_600_000)
const ok = reply(200, '{}')

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a key older than 23 hours', () => {
  const old = [hours(23), hours(24), hours(100), hours(23).toISOString(), '2026-03-01T12:59:59+01:00']
  it.each(old)('is not sent any more: %s', async (createdAt) => {
    const server = await serve(ok)
    const options = { idempotencyKey: 'k-1', idempotencyKeyCreatedAt: createdAt, requestId: 'r-1' }
    const error = await failureOf(transportTo(server.origin).send({ ...money, reconcile: 'Look at transfers.list first.' }, { body: {} }, options))
    expect(isAmbiguousOutcomeError(error)).toBe(true)
    expect(error).toMatchObject({ attempts: 0, idempotencyKey: 'k-1', requestId: 'r-1', reconcile: 'Look at transfers.list first.' })
    expect(String(error)).toContain('23 hours')
    expect(String(error)).toContain('Look at transfers.list first.')
    expect(server.seen).toHaveLength(0)
  })

  it.each([hours(22.99), hours(0), hours(-5), hours(22).toISOString(), undefined])('is sent while it is younger: %s', async (createdAt) => {
    const server = await serve(ok)
    await transportTo(server.origin).send(money, { body: {} }, { idempotencyKey: 'k-1', idempotencyKeyCreatedAt: createdAt })
    expect(server.seen).toHaveLength(1)
  })

  it('does not concern a key made for this call, nor a call without one', async () => {
    const server = await serve(ok)
    await transportTo(server.origin).send(money, { body: {} }, { idempotencyKey: 'auto', idempotencyKeyCreatedAt: hours(48) })
    await transportTo(server.origin).send(list, {}, { idempotencyKeyCreatedAt: hours(48) })
    expect(server.seen).toHaveLength(2)
  })

  const unclear = ['', 'yesterday', '2026-03-02', '2026-03-02T12:00:00', new Date(Number.NaN), 5 as never]
  it.each(unclear)('is not guessed from %s', async (createdAt) => {
    const server = await serve(ok)
    const error = await failureOf(transportTo(server.origin).send(money, {}, { idempotencyKey: 'k', idempotencyKeyCreatedAt: createdAt }))
    expect(isInvalidArgumentError(error) && error.argument).toBe('idempotencyKeyCreatedAt')
    expect(server.seen).toHaveLength(0)
  })

  it('is not repeated when it gets that old during the call', async () => {
    for (const [first, check] of [
      [reset, isAmbiguousOutcomeError],
      [reply(429), isRateLimitError],
    ] as const) {
      const server = await serve((response, seen, request) => {
        vi.setSystemTime(now + 3_600_000)
        first(response, seen, request)
      }, ok)
      const error = await failureOf(transportTo(server.origin).send(keyed, {}, { idempotencyKey: 'k', idempotencyKeyCreatedAt: hours(22) }))
      expect(check(error)).toBe(true)
      expect(server.seen).toHaveLength(1)
      vi.setSystemTime(now)
    }
  })

  it('is not younger than this call, whatever the clock said that dated it', async () => {
    const server = await serve((response, seen, request) => {
      vi.setSystemTime(now + 23 * 3_600_000)
      reset(response, seen, request)
    }, ok)
    const error = await failureOf(transportTo(server.origin).send(keyed, {}, { idempotencyKey: 'k', idempotencyKeyCreatedAt: hours(-5) }))
    expect(isAmbiguousOutcomeError(error) && error.attempts === 1).toBe(true)
  })

  it('is not repeated when the pause would make it that old', async () => {
    const created = new Date(now - 23 * 3_600_000 + 1_000)
    const server = await serve(reply(429, '', { 'retry-after': '2' }), ok)
    const error = await failureOf(transportTo(server.origin).send(keyed, {}, { idempotencyKey: 'k', idempotencyKeyCreatedAt: created }))
    expect(isRateLimitError(error) && error.attempts === 1).toBe(true)
  })

  it('is not repeated with new credentials either', async () => {
    const server = await serve((response, seen, request) => {
      vi.setSystemTime(now + 3_600_000)
      reply(401)(response, seen, request)
    }, ok)
    const transport = transportTo(server.origin, { authorize: async () => ({ Authorization: 'x' }) })
    const error = await failureOf(transport.send(keyed, {}, { idempotencyKey: 'k', idempotencyKeyCreatedAt: hours(22) }))
    expect(error).toMatchObject({ name: 'AuthenticationError', attempts: 1 })
  })

  it('never stops a read', async () => {
    const server = await serve((response, seen, request) => {
      vi.setSystemTime(now + 100 * 3_600_000)
      reset(response, seen, request)
    }, ok)
    await transportTo(server.origin).send(list)
    expect(server.seen).toHaveLength(2)
  })
})
