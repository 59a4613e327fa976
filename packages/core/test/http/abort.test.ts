import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import type { RequestOptions, Transport } from '@kit/core/http'
import { failureOf, hang, keyed, keyless, list, reply, serve, stall, transportTo } from './serve.ts'
import type { Server } from './serve.ts'

const reason = { why: 'the user left' }

function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
}

async function abortOnce(check: () => boolean, controller: AbortController): Promise<void> {
  while (!check()) await new Promise((resolve) => setTimeout(resolve, 2))
  controller.abort(reason)
}

async function aborted(
  send: (transport: Transport, options: RequestOptions) => PromiseLike<unknown>,
  server: Server,
  options: Parameters<typeof transportTo>[1],
  when: (server: Server) => boolean,
): Promise<void> {
  const controller = new AbortController()
  const pending = failureOf(send(transportTo(server.origin, options), { signal: controller.signal }))
  await abortOnce(() => when(server), controller)
  expect(await pending).toBe(reason)
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
}

describe('an abort keeps its reason', () => {
  it('before the call', async () => {
    const server = await serve(reply(200, '{}'))
    expect(await failureOf(transportTo(server.origin).send(list, {}, { signal: AbortSignal.abort(reason) }))).toBe(reason)
    expect(server.seen).toHaveLength(0)
  })

  it.each([list, keyed, keyless])('while $id waits for the answer', async (operation) => {
    await aborted(
      (transport, options) => transport.send(operation, {}, options),
      await serve(hang),
      {},
      (server) => server.seen.length === 1,
    )
  })

  it('while the body comes', async () => {
    await aborted(
      (transport, options) => transport.send(list, {}, options),
      await serve(stall),
      {},
      (server) => server.seen.length === 1,
    )
  })

  it('during the pause before a repetition', async () => {
    let pausing = false
    const server = await serve(reply(503, '', { 'retry-after': '50' }))
    await aborted(
      (transport, options) => transport.send(list, {}, options),
      server,
      { hooks: { onRetry: () => (pausing = true) } },
      () => pausing,
    )
    expect(server.seen).toHaveLength(1)
  })

  it('during a pause, after which nothing is sent any more', async () => {
    let pausing = false
    const server = await serve(reply(503, '', { 'retry-after': '0.1' }))
    await aborted(
      (transport, options) => transport.send(list, {}, options),
      server,
      { hooks: { onRetry: () => (pausing = true) } },
      () => pausing,
    )
    await new Promise((resolve) => setTimeout(resolve, 250))
    expect(server.seen).toHaveLength(1)
  })

  it('in the very hook that tells of the repetition', async () => {
    const server = await serve(reply(503))
    const controller = new AbortController()
    const transport = transportTo(server.origin, { hooks: { onRetry: () => controller.abort(reason) } })
    expect(await failureOf(transport.send(list, {}, { signal: controller.signal }))).toBe(reason)
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(server.seen).toHaveLength(1)
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
  })

  it('during authorize, and tells authorize', async () => {
    const signals: AbortSignal[] = []
    const authorize = ({ signal }: { signal: AbortSignal }): Promise<never> => {
      signals.push(signal)
      return new Promise(() => undefined)
    }
    await aborted(
      (transport, options) => transport.send(list, {}, options),
      await serve(hang),
      { authorize },
      () => signals.length === 1,
    )
    expect(signals[0]?.reason).toBe(reason)
  })

  it('with a fetch that ignores the signal', async () => {
    let called = false
    const fetch = (): Promise<Response> => {
      called = true
      return new Promise(() => undefined)
    }
    await aborted(
      (transport, options) => transport.send(list, {}, options),
      await serve(hang),
      { fetch },
      () => called,
    )
  })

  it('also when the reason is a text, or the default', async () => {
    const server = await serve(hang)
    const text = new AbortController()
    const pending = failureOf(transportTo(server.origin).send(list, {}, { signal: text.signal }))
    text.abort('bye')
    expect(await pending).toBe('bye')
    const error = await failureOf(transportTo(server.origin).send(list, {}, { signal: AbortSignal.timeout(30) }))
    expect(error).toBeInstanceOf(DOMException)
    expect(error).toMatchObject({ name: 'TimeoutError' })
  })

  it('and is not repeated', async () => {
    const server = await serve(hang)
    const controller = new AbortController()
    const pending = failureOf(transportTo(server.origin, { maxRetries: 5 }).send(list, {}, { signal: controller.signal }))
    await abortOnce(() => server.seen.length === 1, controller)
    await pending
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(server.seen).toHaveLength(1)
  })
})

describe('what is left behind', () => {
  it('is no listener on the signal, however the call ends', async () => {
    const { signal } = new AbortController()
    const server = await serve(reply(200, '{}'), reply(503), reply(200, '{}'), reply(404), hang)
    const transport = transportTo(server.origin, { maxRetries: 1 })
    await transport.send(list, {}, { signal })
    await transport.send(list, {}, { signal })
    await failureOf(transport.send(list, {}, { signal }))
    await failureOf(transport.send(list, {}, { signal, timeoutMs: 40 }))
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })

  it('is no listener on the signal of an attempt', async () => {
    const signals: AbortSignal[] = []
    const transport = transportTo('https://acme.example', {
      authorize: async ({ signal }) => {
        signals.push(signal)
        return { Authorization: 'x' }
      },
      fetch: async () => new Response('{}', { status: signals.length === 1 ? 503 : 200 }),
    })
    await transport.send(list)
    expect(signals.map((signal) => getEventListeners(signal, 'abort').length)).toEqual([0, 0])
  })

  it('is no body of a late answer', async () => {
    const canceled: string[] = []
    const transport = transportTo('https://acme.example', {
      fetch: async () => {
        await new Promise((resolve) => setTimeout(resolve, 60))
        return new Response(new ReadableStream({ cancel: () => void canceled.push('body') }))
      },
    })
    await failureOf(transport.send(list, {}, { timeoutMs: 20, maxRetries: 0 }))
    await new Promise((resolve) => setTimeout(resolve, 80))
    expect(canceled).toEqual(['body'])
  })

  it('is no timer of a pause', async () => {
    let pausing = false
    const server = await serve(reply(503, '', { 'retry-after': '40' }))
    const before = timers()
    await aborted(
      (transport, options) => transport.send(list, {}, options),
      server,
      { hooks: { onRetry: () => (pausing = true) } },
      () => pausing,
    )
    expect(timers()).toBeLessThanOrEqual(before)
  })

  it('is no timer', async () => {
    const server = await serve(reply(200, '{}'), reply(503), reply(200, '{}'), hang)
    const transport = transportTo(server.origin, { maxRetries: 1 })
    const limits = { timeoutMs: 100_000, totalTimeoutMs: 1_000_000 }
    await transport.send(list, {}, limits)
    const before = timers()
    await transport.send(list, {}, limits)
    for (const count of [4, 5]) {
      const controller = new AbortController()
      const pending = failureOf(transport.send(list, {}, { ...limits, signal: controller.signal }))
      await abortOnce(() => server.seen.length === count, controller)
      await pending
    }
    expect(timers()).toBeLessThanOrEqual(before)
  })
})
