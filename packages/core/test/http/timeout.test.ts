import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { isAmbiguousOutcomeError, isInvalidArgumentError, isTimeoutError } from '@kit/core'
import { createTransport } from '@kit/core/http'
import { failureOf, hang, keyed, keyless, list, reply, serve, stall, transportTo } from './serve.ts'

/** Keeps the process busy, as loading a module may. */
function block(ms: number): void {
  const until = performance.now() + ms
  while (performance.now() < until);
}

describe('time-outs', () => {
  it('of an attempt says so', async () => {
    const server = await serve(hang)
    const error = await failureOf(transportTo(server.origin).send(list, {}, { timeoutMs: 60, maxRetries: 1 }))
    expect(isTimeoutError(error) && error.which === 'attempt' && error.timeoutMs === 60 && error.attempts === 2 && error.sent).toBe(true)
    expect(server.seen.length).toBeLessThanOrEqual(2)
  })

  it('of the whole call says so, and covers all attempts', async () => {
    const server = await serve(hang)
    const error = await failureOf(transportTo(server.origin).send(list, {}, { timeoutMs: 400, totalTimeoutMs: 700, maxRetries: 50 }))
    expect(isTimeoutError(error) && error.which === 'total' && error.timeoutMs === 700).toBe(true)
    expect(server.seen.length).toBeLessThanOrEqual(2)
  })

  it('of the whole is what ended the call when an attempt was too slow and no time is left for another', async () => {
    const server = await serve(hang)
    const limits = { timeoutMs: 40, totalTimeoutMs: 60, maxRetries: 50 }
    const transport = transportTo(server.origin, { retryBaseDelayMs: 1, hooks: { onRetry: () => block(60) } })
    const error = await failureOf(transport.send(list, {}, limits))
    expect(isTimeoutError(error) && error.which === 'total' && error.timeoutMs === 60).toBe(true)
    expect(server.seen).toHaveLength(1)
  })

  it('of an attempt closes its connection before the next one', async () => {
    const closed: number[] = []
    const server = await serve(
      (response) => {
        response.on('close', () => closed.push(server.seen.length))
      },
      (response) => {
        setTimeout(() => response.end('{}'), 30)
      },
    )
    await transportTo(server.origin, { timeoutMs: 400 }).send(list)
    expect(closed).toHaveLength(1)
  })

  it('of the whole closes the connection of a later attempt', async () => {
    let closed = false
    const server = await serve(reply(503), (response) => {
      response.on('close', () => (closed = true))
    })
    const error = await failureOf(transportTo(server.origin).send(list, {}, { totalTimeoutMs: 150 }))
    expect(isTimeoutError(error) && error.which === 'total' && error.attempts === 2).toBe(true)
    await vi.waitFor(() => expect(closed).toBe(true))
  })

  it('covers the body', async () => {
    const server = await serve(stall)
    const error = await failureOf(transportTo(server.origin).send(list, {}, { timeoutMs: 60, maxRetries: 0 }))
    expect(isTimeoutError(error) && error.which === 'attempt').toBe(true)
  })

  it('of a write with a key ends as unknown outcome', async () => {
    const server = await serve(hang)
    const error = await failureOf(transportTo(server.origin).send(keyed, { body: {} }, { timeoutMs: 60, totalTimeoutMs: 100 }))
    expect(isAmbiguousOutcomeError(error) && error.idempotencyKey !== undefined).toBe(true)
  })

  it('while authorizing has sent nothing, also for a write', async () => {
    const server = await serve(hang)
    const signals: AbortSignal[] = []
    const transport = transportTo(server.origin, {
      timeoutMs: 60,
      authorize: ({ signal }) => {
        signals.push(signal)
        return new Promise(() => undefined)
      },
    })
    const error = await failureOf(transport.send(keyless, { body: {} }))
    expect(isTimeoutError(error) && !error.sent).toBe(true)
    expect(signals[0]?.aborted).toBe(true)
    expect(server.seen).toHaveLength(0)
  })

  it('works with a fetch that ignores the signal', async () => {
    const transport = transportTo('http://acme.invalid', { fetch: () => new Promise(() => undefined), timeoutMs: 50, maxRetries: 0 })
    expect(isTimeoutError(await failureOf(transport.send(list)))).toBe(true)
  })

  it('takes the limit of the call, then of the operation, then of the transport', async () => {
    const server = await serve(hang)
    const transport = transportTo(server.origin, { timeoutMs: 5_000, maxRetries: 0 })
    expect(await failureOf(transport.send({ ...list, timeoutMs: 60 }))).toMatchObject({ which: 'attempt', timeoutMs: 60 })
    expect(await failureOf(transport.send({ ...list, timeoutMs: 5_000 }, {}, { timeoutMs: 50 }))).toMatchObject({ timeoutMs: 50 })
    expect(await failureOf(transport.send({ ...list, totalTimeoutMs: 70 }))).toMatchObject({ which: 'total', timeoutMs: 70 })
  })

  it('may be as long as a timer can be, also with repetitions', async () => {
    const server = await serve(reply(503), reply(200, '{"a":1}'))
    const limits = { timeoutMs: 2 ** 31 - 1, totalTimeoutMs: 2 ** 31 - 1 }
    expect(await transportTo(server.origin).send(list, {}, limits)).toEqual({ a: 1 })
  })

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])('refuses a limit of %d ms', async (limit) => {
    const server = await serve(reply(200, '{}'))
    expect(isInvalidArgumentError(await failureOf(transportTo(server.origin).send(list, {}, { timeoutMs: limit })))).toBe(true)
    expect(isInvalidArgumentError(await failureOf(transportTo(server.origin).send(list, {}, { totalTimeoutMs: limit })))).toBe(true)
    expect(() => createTransport({ provider: 'acme', origins: {}, maxRetryAfterMs: limit })).toThrow('maxRetryAfterMs')
    expect(server.seen).toHaveLength(0)
  })
})

describe('a runtime in which calls cannot be repeated', () => {
  const breakRequest = (): void => {
    vi.stubGlobal('Request', function Broken() {
      throw new Error('a polyfill is in the way')
    })
    onTestFinished(() => void vi.unstubAllGlobals())
  }

  it('does not matter to a call that needs no repetition', async () => {
    const server = await serve(reply(200, '{"a":1}'))
    breakRequest()
    expect(await transportTo(server.origin).send(list)).toEqual({ a: 1 })
  })

  it('leaves the outcome of the first attempt, with the reason as its cause', async () => {
    breakRequest()
    const cause = { message: expect.stringContaining('not repeated'), cause: { message: 'a polyfill is in the way' } }
    const server = await serve(reply(503))
    expect(await failureOf(transportTo(server.origin).send(list))).toMatchObject({ name: 'ApiError', status: 503, attempts: 1, cause })
    const slow = await serve(hang)
    const options = { timeoutMs: 40 }
    expect(await failureOf(transportTo(slow.origin).send(list, {}, options))).toMatchObject({ name: 'TimeoutError', which: 'attempt', cause })
    expect(await failureOf(transportTo(slow.origin).send(keyed, {}, options))).toMatchObject({ name: 'AmbiguousOutcomeError', attempts: 1, cause })
    expect([server.seen.length, slow.seen.length]).toEqual([1, 2])
  })
})
