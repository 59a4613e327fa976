import { AsyncLocalStorage } from 'node:async_hooks'
import { describe, expect, it } from 'vitest'
import type { CallTrace, Tracing, Transport, TransportOptions } from '@kit/core/http'
import { failureOf, hang, keyed, keyless, list, reply, reset, serve, transportTo } from './serve.ts'

const ok = reply(200, '{"a":1}')

interface Recorder extends Tracing {
  readonly steps: unknown[]
}

function recorder(): Recorder {
  const steps: unknown[] = []
  return {
    steps,
    startCall: (call) => {
      steps.push(['start', call.operation])
      return {
        run: (work) => work(),
        attempt: ({ attempt, status, errorType }) => steps.push(['attempt', attempt, status, errorType]),
        end: ({ attempts, status, errorType }) => steps.push(['end', attempts, status, errorType]),
      }
    },
  }
}

type Send = (transport: Transport) => PromiseLike<unknown>

async function traced(origin: string, send: Send, options: Partial<TransportOptions> = {}): Promise<unknown[]> {
  const tracing = recorder()
  await Promise.resolve(send(transportTo(origin, { tracing, timeoutMs: 200, ...options }))).catch(() => undefined)
  return tracing.steps
}

describe('tracing', () => {
  it('follows a call from its start to its end', async () => {
    const { origin } = await serve(reply(503), reset, ok)
    expect(await traced(origin, (transport) => transport.send(list))).toEqual([
      ['start', 'things.list'],
      ['attempt', 1, 503, '503'],
      ['attempt', 2, undefined, 'connection'],
      ['attempt', 3, 200, undefined],
      ['end', 3, 200, undefined],
    ])
  })

  it('tells how a call failed', async () => {
    const start = ['start', 'things.list']
    const end = async (...given: Parameters<typeof traced>) => (await traced(...given)).slice(1)
    expect(await end((await serve(reply(404))).origin, (transport) => transport.send(list))).toEqual([
      ['attempt', 1, 404, '404'],
      ['end', 1, 404, '404'],
    ])
    expect(await end((await serve(hang)).origin, (transport) => transport.send(list, {}, { maxRetries: 0, timeoutMs: 30 }))).toEqual([
      ['attempt', 1, undefined, 'timeout'],
      ['end', 1, undefined, 'timed_out'],
    ])
    expect(await end((await serve(hang)).origin, (transport) => transport.send(list, {}, { totalTimeoutMs: 30 }))).toEqual([
      ['attempt', 1, undefined, 'timeout'],
      ['end', 1, undefined, 'timed_out'],
    ])
    expect(await end((await serve(reset, reply(500))).origin, (transport) => transport.send(keyed))).toEqual([
      ['attempt', 1, undefined, 'connection'],
      ['attempt', 2, 500, '500'],
      ['end', 2, 500, 'ambiguous_outcome'],
    ])
    expect(await end((await serve(reply(200, '<html>'))).origin, (transport) => transport.send(list))).toEqual([
      ['attempt', 1, 200, '200'],
      ['end', 1, 200, '200'],
    ])
    const authorize = () => Promise.reject(new Error('no'))
    expect(await traced('http://127.0.0.1:1', (transport) => transport.send(list), { authorize })).toEqual([
      start,
      ['attempt', 1, undefined, 'authorization'],
      ['end', 1, undefined, '_OTHER'],
    ])
    expect(await traced('http://127.0.0.1:1', (transport) => transport.send(list, {}, { timeoutMs: -1 }))).toEqual([
      start,
      ['end', 0, undefined, 'invalid_argument'],
    ])
  })

  it.each([
    ['in the first attempt', [hang], 1],
    ['in a later one', [reply(503), hang], 2],
  ] as const)('tells of an abort %s', async (_, replies, attempts) => {
    const { origin, seen } = await serve(...replies)
    const controller = new AbortController()
    const steps = traced(origin, (transport) => transport.send(list, {}, { signal: controller.signal, timeoutMs: 5_000 }))
    while (seen.length < attempts) await new Promise((resolve) => setTimeout(resolve, 2))
    controller.abort()
    expect((await steps).slice(-2)).toEqual([
      ['attempt', attempts, undefined, 'aborted'],
      ['end', attempts, undefined, 'aborted'],
    ])
  })

  it('runs authorize and fetch in the context of the call, also in later attempts', async () => {
    const storage = new AsyncLocalStorage<string>()
    const contexts: unknown[] = []
    const server = await serve(reply(503), ok)
    const tracing: Tracing = {
      startCall: () => ({ run: (work) => storage.run('call', work), attempt: () => undefined, end: () => undefined }),
    }
    const transport = transportTo(server.origin, {
      tracing,
      authorize: async () => {
        contexts.push(storage.getStore())
        return {}
      },
      fetch: (...given) => {
        contexts.push(storage.getStore())
        return fetch(...given)
      },
    })
    await storage.run('caller', async () => {
      await transport.send(list)
      expect(storage.getStore()).toBe('caller')
    })
    expect(contexts).toEqual(['call', 'call', 'call', 'call'])
  })

  it('that is broken changes nothing and sends nothing twice', async () => {
    const fail = (): never => {
      throw new Error('the exporter is down')
    }
    const whole: CallTrace = { run: (work) => work(), attempt: () => undefined, end: () => undefined }
    const twice = (work: () => void): never => (work(), work(), fail())
    const parts: Partial<CallTrace>[] = [{ run: fail }, { run: () => undefined }, { run: twice }, { attempt: fail }, { end: fail }]
    const broken: Tracing[] = [
      { startCall: fail },
      { startCall: () => undefined as never },
      ...parts.map((part): Tracing => ({ startCall: () => ({ ...whole, ...part }) })),
    ]
    for (const tracing of broken) {
      const server = await serve(ok, reply(404))
      expect(await transportTo(server.origin, { tracing }).send(keyless, { body: {} })).toEqual({ a: 1 })
      expect(await failureOf(transportTo(server.origin, { tracing }).send(list))).toMatchObject({ status: 404 })
      expect(server.seen).toHaveLength(2)
    }
  })
})
