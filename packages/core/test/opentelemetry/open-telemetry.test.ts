import { inspect } from 'node:util'
import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { VERSION } from '@kit/core'
import type { Operation, TransportOptions } from '@kit/core/http'
import { openTelemetry } from '@kit/core/opentelemetry'
import { failureOf, hang, keyless, list, reply, reset, serve, transportTo } from '../http/serve.ts'

const ok = reply(200, '{}')
const exporter = new InMemorySpanExporter()
const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
})
afterAll(async () => {
  context.disable()
  await tracerProvider.shutdown()
})

function spans(): ReadableSpan[] {
  const finished = exporter.getFinishedSpans()
  exporter.reset()
  return finished
}

function tracedTo(origin: string, options: Partial<TransportOptions> = {}) {
  return transportTo(origin, { tracing: openTelemetry({ tracerProvider }), ...options })
}

const attributes = { 'http.request.method': 'GET', 'url.template': '/things', 'kit.provider': 'acme', 'kit.operation': 'things.list' }

describe('openTelemetry', () => {
  it('records a success', async () => {
    const server = await serve(ok)
    await tracedTo(server.origin).send(list)
    const [span, ...more] = spans()
    expect(more).toEqual([])
    expect(span).toMatchObject({ name: 'acme things.list', kind: SpanKind.CLIENT, status: { code: SpanStatusCode.UNSET } })
    expect(span?.instrumentationScope).toMatchObject({ name: '@kit/core', version: VERSION })
    expect(span?.attributes).toEqual({ ...attributes, 'http.response.status_code': 200, 'kit.attempts': 1 })
    expect(span?.events.map(({ name, attributes }) => ({ name, attributes }))).toEqual([
      { name: 'kit.attempt', attributes: { 'kit.attempt': 1, 'http.response.status_code': 200 } },
    ])
  })

  it('records repetitions as events of one span', async () => {
    const server = await serve(reset, reply(503), ok)
    await tracedTo(server.origin).send(list)
    const [span, ...more] = spans()
    expect(more).toEqual([])
    expect(span?.attributes).toEqual({ ...attributes, 'http.response.status_code': 200, 'kit.attempts': 3 })
    expect(span?.status.code).toBe(SpanStatusCode.UNSET)
    expect(span?.events.map((event) => event.attributes)).toEqual([
      { 'kit.attempt': 1, 'error.type': 'connection' },
      { 'kit.attempt': 2, 'http.response.status_code': 503, 'error.type': '503' },
      { 'kit.attempt': 3, 'http.response.status_code': 200 },
    ])
  })

  it('records how a call failed', async () => {
    const failed = async (send: Promise<unknown>): Promise<unknown> => {
      await failureOf(send)
      const [span] = spans()
      expect(span?.status).toEqual({ code: SpanStatusCode.ERROR })
      const { 'error.type': type, 'http.response.status_code': status, 'kit.attempts': attempts } = span?.attributes ?? {}
      return [type, status, attempts]
    }
    const send = async (transport: ReturnType<typeof tracedTo>, operation: Operation = list) => await transport.send(operation)
    expect(await failed(send(tracedTo((await serve(reply(404))).origin)))).toEqual(['404', 404, 1])
    expect(await failed(send(tracedTo((await serve(reset)).origin), keyless))).toEqual(['ambiguous_outcome', undefined, 1])
    expect(await failed(send(tracedTo((await serve(reset)).origin)))).toEqual(['connection_failed', undefined, 3])
    expect(await failed(send(tracedTo((await serve(hang)).origin, { timeoutMs: 30, maxRetries: 0 })))).toEqual(['timed_out', undefined, 1])
  })

  it('records an abort', async () => {
    const server = await serve(hang)
    const controller = new AbortController()
    const pending = failureOf(tracedTo(server.origin).send(list, {}, { signal: controller.signal }))
    while (server.seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 2))
    controller.abort(new Error('why-secret'))
    await pending
    const [span] = spans()
    expect(span?.attributes).toEqual({ ...attributes, 'error.type': 'aborted', 'kit.attempts': 1 })
    expect(span?.status).toEqual({ code: SpanStatusCode.ERROR })
    expect(inspect(span, { depth: 12 })).not.toContain('secret')
  })

  it('is a child of the caller’s span, and what fetch and authorize record are children of it', async () => {
    const server = await serve(reply(503), ok)
    const tracer = tracerProvider.getTracer('test')
    const inner = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const span = tracer.startSpan(name)
      return work().finally(() => span.end())
    }
    const transport = tracedTo(server.origin, {
      authorize: () => inner('authorize', async () => ({})),
      fetch: (...given) => inner('fetch', () => fetch(...given)),
    })
    await tracer.startActiveSpan('caller', async (span) => {
      await transport.send(list)
      expect(trace.getActiveSpan()).toBe(span)
      span.end()
    })
    const all = spans()
    const id = (name: string) => all.find((span) => span.name === name)?.spanContext().spanId
    const call = all.find((span) => span.name === 'acme things.list')
    expect(call?.parentSpanContext?.spanId).toBe(id('caller'))
    const children = all.filter((span) => span.parentSpanContext?.spanId === call?.spanContext().spanId)
    expect(children.map((span) => span.name)).toEqual(['authorize', 'fetch', 'authorize', 'fetch'])
  })

  it('keeps concurrent calls apart', async () => {
    const server = await serve((response) => {
      setTimeout(() => response.end('{}'), Math.random() * 20)
    })
    const transport = tracedTo(server.origin)
    await Promise.all(Array.from({ length: 20 }, () => transport.send(list)))
    expect(spans().map((span) => span.events.length)).toEqual(Array.from({ length: 20 }, () => 1))
  })

  it('takes the global provider, also one that is registered later', async () => {
    const server = await serve(ok)
    const transport = transportTo(server.origin, { tracing: openTelemetry() })
    await transport.send(list)
    expect(spans()).toHaveLength(0)
    trace.setGlobalTracerProvider(tracerProvider)
    onTestFinished(() => trace.disable())
    await transport.send(list)
    expect(spans()).toHaveLength(1)
  })

  it('holds nothing secret', async () => {
    const secrets = ['path', 'query', 'header', 'token', 'body', 'answer', 'key', 'option'].map((name, index) => `${name}-secret-${index + 1}`)
    const operation: Operation = { ...keyless, path: '/links/{token}', retry: 'with-key', idempotencyHeader: 'Idempotency-Key' }
    const answer = `{"message":"answer-secret-6","code":"answer-secret-6"}`
    for (const status of [200, 400, 401, 409, 429, 500]) {
      const server = await serve(reply(status, answer, { 'x-request-id': 'answer-secret-6' }))
      const transport = tracedTo(server.origin, {
        authorize: async () => ({ Authorization: 'Bearer token-secret-4' }),
        readError: () => ({ providerCode: 'answer-secret-6', message: 'answer-secret-6' }),
      })
      const args = {
        path: { token: 'path-secret-1' },
        query: { q: 'query-secret-2' },
        headers: { 'X-A': 'header-secret-3' },
        body: { a: 'body-secret-5' },
      }
      const options = { idempotencyKey: 'key-secret-7', headers: { 'X-B': 'option-secret-8' } }
      await transport.send(operation, args, options).catch(() => undefined)
      const [span] = spans()
      const { name, attributes, events, status: spanStatus, links, resource } = span ?? ({} as ReadableSpan)
      const json = JSON.stringify({ name, attributes, events, spanStatus, links, resource: resource?.attributes })
      const text = json + inspect(span, { depth: 12, showHidden: true })
      expect(text).toContain('/links/{token}')
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
    }
  })
})
