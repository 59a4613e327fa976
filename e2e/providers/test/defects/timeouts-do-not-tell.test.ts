// ky #497, #825, #848 and belvo-python #144: one number for everything or none at all, and an error that does not tell which limit it was
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { isAmbiguousOutcomeError, isTimeoutError } from '@kit/core'
import { hang, reply, serve, serveInOrder, stall } from '../../src/answering-server.ts'
import { failureOf, finapiAt, KEYLESS_WRITES, LISTS, READS } from '../../src/provider-calls.ts'

describe.each(READS)('a read of $provider', ({ provider, call }) => {
  it.each([
    ['the client', { timeoutMs: 60, maxRetries: 0 }, {}],
    ['the call', { timeoutMs: 10_000 }, { timeoutMs: 60, maxRetries: 0 }],
  ])('has a limit for each attempt, from %s', async (_, client, options) => {
    for (const answer of [hang, stall]) {
      const server = await serveInOrder(answer)
      const error = await failureOf(call(server.url, client, options))
      expect(isTimeoutError(error) && error.toJSON()).toMatchObject({ provider, which: 'attempt', timeoutMs: 60, attempts: 1, sent: true })
      expect((error as Error).message).toContain('timeoutMs')
    }
  })

  it.each([
    ['the client', { timeoutMs: 150, totalTimeoutMs: 300, maxRetries: 50 }, {}],
    ['the call', {}, { timeoutMs: 150, totalTimeoutMs: 300, maxRetries: 50 }],
  ])('has a limit for all attempts and pauses together, from %s', async (_, client, options) => {
    // The pauses are a random part of their limit; here they are nothing.
    const random = vi.spyOn(Math, 'random').mockReturnValue(0)
    onTestFinished(() => random.mockRestore())
    const server = await serveInOrder(hang)
    const startedAt = performance.now()
    const error = await failureOf(call(server.url, client, options))
    expect(performance.now() - startedAt).toBeLessThan(1_000)
    expect(isTimeoutError(error) && error.toJSON()).toMatchObject({ provider, which: 'total', timeoutMs: 300 })
    expect(server.seen.length).toBeGreaterThan(1)
  })

  it('says that it was the total when a single attempt takes all of it', async () => {
    const server = await serveInOrder(hang)
    const error = await failureOf(call(server.url, { totalTimeoutMs: 60 }))
    expect(isTimeoutError(error) && error.toJSON()).toMatchObject({ which: 'total', timeoutMs: 60, attempts: 1 })
    expect((error as Error).message).toContain('totalTimeoutMs')
  })

  it('gets a new limit with each attempt', async () => {
    const server = await serve((_, before) => (before === 0 ? hang : reply(200, { attempt: before + 1 })))
    const { data, attempts } = await call(server.url, { timeoutMs: 80, maxRetries: 1 }).withResponse()
    expect([data, attempts]).toEqual([{ attempt: 2 }, 2])
  })

  it('is limited without being told: half a minute', async () => {
    const server = await serveInOrder(hang)
    const delays: number[] = []
    const { setTimeout: original } = globalThis
    globalThis.setTimeout = ((handler: () => void, ms: number) =>
      original(handler, delays.push(ms) > 0 && ms > 20_000 ? 5 : ms)) as typeof setTimeout
    try {
      const error = await failureOf(call(server.url, { maxRetries: 0 }))
      expect(isTimeoutError(error) && error.timeoutMs).toBe(30_000)
      expect(delays).toContain(30_000)
    } finally {
      globalThis.setTimeout = original
    }
  })
})

describe('a limit', () => {
  it.each(KEYLESS_WRITES)('leaves no doubt about a write: it may have happened ($provider)', async ({ call }) => {
    const server = await serveInOrder(hang)
    const error = await failureOf(call(server.url, { totalTimeoutMs: 60 }))
    expect(isAmbiguousOutcomeError(error) && error.message).toContain('timed out')
    expect(isAmbiguousOutcomeError(error) && error.reconcile.length).toBeGreaterThan(20)
  })

  it.each(LISTS)('holds for each page, not for the loop: $name', async ({ list, pageOf, page }) => {
    const server = await serve((seen) => (response) => void setTimeout(() => page(pageOf(seen), 3)(response, seen), 900))
    const got: unknown[] = []
    for await (const item of list(server.url, {}, { totalTimeoutMs: 1_500 })) got.push(item)
    expect(got).toHaveLength(6)
  })

  it('includes the time for a token', async () => {
    const server = await serveInOrder(hang)
    const error = await failureOf(finapiAt(server.url, { totalTimeoutMs: 80 }).asUser({ userId: 'u', password: 'p' }).accounts.get(1))
    expect(isTimeoutError(error)).toBe(true)
  })
})
