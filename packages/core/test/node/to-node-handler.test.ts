import { isWebhookVerificationError } from '@kit/core'
import { createIdempotentRunner, createMemoryIdempotencyStore } from '@kit/core/idempotency'
import { toNodeHandler } from '@kit/core/node'
import { createWebhookHandler } from '@kit/core/webhooks'
import type { WebhookHandler, WebhookHandlerOptions } from '@kit/core/webhooks'
import express from 'express'
import { describe, expect, it } from 'vitest'
import { signed, verifyAcme } from '../webhooks/acme.ts'
import type { AcmeEvent } from '../webhooks/acme.ts'
import { listen, postChunks, raw } from './server.ts'

const EXPRESS_FIX =
  "The body was parsed or read before it could be checked. Express: register this route, bare or with express.raw({ type: '*/*' }), " +
  'above app.use(express.json()), or keep the bytes there: express.json({ verify: (request, response, bytes) => void Object.assign(request, { rawBody: bytes }) }).'

const body = JSON.stringify({ id: 'evt_1', type: 'payment.done', name: 'Muñoz €' })

function acme(options: Partial<WebhookHandlerOptions<AcmeEvent>> = {}): { handler: WebhookHandler; ids: string[]; errors: unknown[] } {
  const ids: string[] = []
  const errors: unknown[] = []
  const handler = createWebhookHandler<AcmeEvent>({
    provider: 'acme',
    verify: verifyAcme,
    otherwise: (event) => ids.push(event.id),
    onError: (error) => errors.push(error),
    ...options,
  })
  return { handler, ids, errors }
}

async function post(url: string, text: string = body, headers?: Record<string, string>): Promise<{ status: number; text: string; headers: Headers }> {
  const response = await fetch(url, { method: 'POST', body: text, headers: headers ?? (await signed(text)) })
  return { status: response.status, text: await response.text(), headers: response.headers }
}

const mounts: { name: string; start: (handler: WebhookHandler) => Promise<string> }[] = [
  { name: 'node:http', start: async (handler) => (await listen(toNodeHandler(handler))).url },
  {
    name: 'Express 5',
    start: async (handler) => {
      const app = express()
      app.post('/hooks', toNodeHandler(handler))
      app.use(express.json())
      app.all('/hooks', toNodeHandler(handler))
      return `${(await listen(app)).url}/hooks`
    },
  },
  {
    name: 'Express 5 behind express.raw()',
    start: async (handler) => {
      const app = express()
      app.all('/hooks', express.raw({ type: '*/*', limit: '10mb' }), toNodeHandler(handler))
      return `${(await listen(app)).url}/hooks`
    },
  },
]

describe.each(mounts)('the answers over HTTP: $name', ({ start }) => {
  it('200 processed, then 200 duplicate', async () => {
    const { handler, ids } = acme({ idempotency: createIdempotentRunner({ store: createMemoryIdempotencyStore() }) })
    const url = await start(handler)
    const first = await post(url)
    expect([first.status, first.text, first.headers.get('x-kit-webhook')]).toEqual([200, 'processed', 'processed'])
    const second = await post(url)
    expect([second.status, second.headers.get('x-kit-webhook')]).toEqual([200, 'duplicate'])
    expect(ids).toEqual(['evt_1'])
  })

  it('401 not authentic', async () => {
    const { handler, ids } = acme()
    const url = await start(handler)
    expect(await post(url, `${body} `, await signed(body))).toMatchObject({ status: 401, text: 'Not verified: no_match' })
    expect(await post(url, body, {})).toMatchObject({ status: 401, text: 'Not verified: missing_header' })
    expect(await post(url, '', await signed(body))).toMatchObject({ status: 401 })
    expect(ids).toEqual([])
  })

  it('400 not an event', async () => {
    const url = await start(acme().handler)
    expect(await post(url, '{"a":1}')).toMatchObject({ status: 400, text: 'Not an event: not_an_event' })
    expect(await post(url, '')).toMatchObject({ status: 400, text: 'Not an event: not_json' })
  })

  it('405 not POST', async () => {
    const url = await start(acme().handler)
    for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'HEAD']) {
      const response = await fetch(url, { method })
      expect([method, response.status, response.headers.get('allow')]).toEqual([method, 405, 'POST'])
    }
  })

  it('413 too large', async () => {
    const { handler, ids } = acme({ maxBodyBytes: 1000 })
    const url = await start(handler)
    expect(await post(url, 'x'.repeat(1001))).toMatchObject({ status: 413, text: 'The body is too large' })
    expect(await post(url, 'x'.repeat(3_000_000))).toMatchObject({ status: 413 })
    expect(ids).toEqual([])
  })

  it('500 a handler threw, without a word of it', async () => {
    const url = await start(
      acme({
        otherwise: () => {
          throw new Error('stack and secrets')
        },
      }).handler,
    )
    expect(await post(url)).toMatchObject({ status: 500, text: 'The handler failed' })
  })

  it('503 in progress and 503 store down, with Retry-After', async () => {
    for (const idempotency of [async () => 'in_progress' as const, () => Promise.reject(new Error('redis'))]) {
      const answer = await post(await start(acme({ idempotency }).handler))
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
    }
  })
})

describe('a body that was parsed before', () => {
  it.each([
    ['express.json()', express.json()],
    ['express.urlencoded()', express.urlencoded({ type: '*/*' })],
  ])('%s: 400 that says what to change', async (_name, parser) => {
    const { handler, ids } = acme()
    const app = express()
    app.use(parser)
    app.post('/hooks', toNodeHandler(handler))
    const { url } = await listen(app)
    const { status, text } = await post(`${url}/hooks`)
    expect(status).toBe(400)
    expect(text).toBe(EXPRESS_FIX)
    expect(ids).toEqual([])
  })

  it('reaches onError as what it is, with the answer it got', async () => {
    const { handler, errors } = acme()
    const told: unknown[][] = []
    const app = express()
    app.use(express.json())
    app.post('/hooks', toNodeHandler(handler, { onError: (...given) => told.push(given) }))
    const { url } = await listen(app)
    expect(await post(`${url}/hooks`)).toMatchObject({ status: 400 })
    expect(told).toHaveLength(1)
    const [error, context] = told[0]!
    expect(isWebhookVerificationError(error) && error.reason).toBe('body_not_raw')
    expect(error).toMatchObject({ message: EXPRESS_FIX })
    expect(context).toEqual({ provider: 'unknown', status: 400 })
    expect(errors).toEqual([error])
  })

  it('is a 400 for a function of your own that verifies, and its other answers are left alone', async () => {
    const app = express()
    app.use(express.json())
    const told: unknown[] = []
    const options = { onError: (error: unknown) => told.push(error) }
    app.post('/verify', toNodeHandler(async (request) => Response.json(await verifyAcme(request)), options))
    app.post('/text', toNodeHandler(async (request) => new Response(await request.text()), options))
    app.post('/own', toNodeHandler(async () => new Response('mine', { status: 202 }), options))
    const { url } = await listen(app)
    expect(await post(`${url}/verify`)).toMatchObject({ status: 400, text: EXPRESS_FIX })
    expect(await post(`${url}/text`)).toMatchObject({ status: 400, text: EXPRESS_FIX })
    expect(await post(`${url}/own`)).toMatchObject({ status: 202, text: 'mine' })
    expect(told).toHaveLength(2)
  })

  it.each([
    [
      'throws',
      (): never => {
        throw new Error('logger')
      },
    ],
    ['rejects', (): Promise<never> => Promise.reject(new Error('logger'))],
  ])('is answered the same when onError %s', async (_how, onError) => {
    const app = express()
    app.use(express.json())
    app.post('/hooks', toNodeHandler(acme().handler, { onError }))
    expect(await post(`${(await listen(app)).url}/hooks`)).toMatchObject({ status: 400, text: EXPRESS_FIX })
  })

  it('an empty object that express.json() made: 400 too', async () => {
    const app = express()
    app.use(express.json())
    app.post('/hooks', toNodeHandler(acme().handler))
    const { url } = await listen(app)
    expect(await post(`${url}/hooks`, '{}')).toMatchObject({ status: 400, text: EXPRESS_FIX })
  })

  it('a stream that somebody else read: 400, not an empty body', async () => {
    const { url } = await listen((request, response) => {
      request.resume().on('end', () => toNodeHandler(acme().handler)(request, response))
    })
    expect(await post(url)).toMatchObject({ status: 400, text: expect.stringContaining('request.rawBody') as string })
  })

  it('a parser that left this content type alone does no harm', async () => {
    const { handler, ids } = acme()
    const app = express()
    app.use(express.json())
    // As body-parser 1 (Express 4) does for what it did not read.
    app.use((request, _response, next) => {
      request.body ??= {}
      next()
    })
    app.post('/hooks', toNodeHandler(handler))
    const { url } = await listen(app)
    expect(await post(`${url}/hooks`, body, { ...(await signed(body)), 'content-type': 'application/octet-stream' })).toMatchObject({ status: 200 })
    expect(ids).toEqual(['evt_1'])
  })

  it('a parser that kept the raw body beside it (Nest) does no harm', async () => {
    const app = express()
    app.use(express.json({ verify: (request, _response, buffer) => void Object.assign(request, { rawBody: buffer }) }))
    app.post('/hooks', toNodeHandler(acme().handler))
    const { url } = await listen(app)
    expect(await post(`${url}/hooks`)).toMatchObject({ status: 200 })
  })

  it('express.text() does no harm', async () => {
    const app = express()
    app.post('/hooks', express.text({ type: '*/*' }), toNodeHandler(acme().handler))
    const { url } = await listen(app)
    expect(await post(`${url}/hooks`)).toMatchObject({ status: 200 })
  })
})

describe('bodies on the wire', () => {
  it('are joined from single bytes', async () => {
    const { handler, ids } = acme()
    const { url } = await listen(toNodeHandler(handler))
    const bytes = [...new TextEncoder().encode(body)].map((byte) => Uint8Array.of(byte))
    expect(await postChunks(url, bytes, await signed(body))).toEqual({ status: 200, text: 'processed' })
    expect(ids).toEqual(['evt_1'])
  })

  it('a megabyte arrives whole, and the connection can be used again', async () => {
    const large = JSON.stringify({ id: 'evt_1', type: 'x', pad: 'é'.repeat(500_000) })
    const { url } = await listen(toNodeHandler(acme().handler))
    for (let time = 0; time < 3; time++) expect(await post(url, large)).toMatchObject({ status: 200 })
  })

  it('an endless chunked upload is answered 413 and then cut', async () => {
    const { handler, ids } = acme({ maxBodyBytes: 100 })
    const { port } = await listen(toNodeHandler(handler))
    const chunk = `400\r\n${'x'.repeat(1024)}\r\n`
    const answer = await raw(port, `POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${chunk}`, { repeat: chunk })
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(ids).toEqual([])
  })

  it('an upload that is cut off is never verified, and the server lives', async () => {
    let verified = 0
    const { handler, errors } = acme({ verify: async (input) => (verified++, verifyAcme(input)) })
    const { port, url } = await listen(toNodeHandler(handler))
    const { 'acme-signature': signature } = await signed(body)
    const head = `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ${Buffer.byteLength(body) + 5}\r\nacme-signature: ${signature}\r\n\r\n`
    await raw(port, head + body, { cutAfterMs: 50 })
    await expect.poll(() => errors).toMatchObject([{ message: 'The request ended before its body was complete' }])
    expect(verified).toBe(0)
    expect(await post(url)).toMatchObject({ status: 200 })
  })

  it('a sender that hangs up before the answer does not stop the handler or the server', async () => {
    let finished = 0
    const { handler } = acme({
      otherwise: async () => {
        await new Promise((resolve) => setTimeout(resolve, 60))
        finished++
      },
    })
    const { port, url } = await listen(toNodeHandler(handler))
    const { 'acme-signature': signature } = await signed(body)
    const head = `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ${Buffer.byteLength(body)}\r\nacme-signature: ${signature}\r\n\r\n`
    await raw(port, head + body, { cutAfterMs: 20 })
    await expect.poll(() => finished).toBe(1)
    expect(await post(url)).toMatchObject({ status: 200 })
  })
})

describe('options', () => {
  it('waitUntil is passed on to the handler', async () => {
    const kept: Promise<unknown>[] = []
    const platform = {
      kept,
      waitUntil(promise: Promise<unknown>): void {
        this.kept.push(promise)
      },
    }
    let late = 0
    const { handler } = acme({ otherwise: (_event, { waitUntil }) => waitUntil(Promise.resolve().then(() => late++)) })
    const { url } = await listen(toNodeHandler(handler, platform))
    expect(await post(url)).toMatchObject({ status: 200 })
    // The work, and the answer itself.
    expect(kept).toHaveLength(2)
    await Promise.all(kept)
    expect(late).toBe(1)
  })

  it('onError does not hear what the handler reports itself, nor what goes to next', async () => {
    const told: unknown[] = []
    const onError = (error: unknown): unknown => told.push(error)
    const { url } = await listen(toNodeHandler(acme().handler, { onError }))
    expect(await post(url, body, {})).toMatchObject({ status: 401 })
    const app = express()
    app.post('/hooks', toNodeHandler(() => Promise.reject(new Error('mine')), { onError }))
    app.use(((_error: Error, _request, response, _next) => void response.sendStatus(418)) satisfies express.ErrorRequestHandler)
    expect(await post(`${(await listen(app)).url}/hooks`)).toMatchObject({ status: 418 })
    expect(told).toEqual([])
  })

  it('onError hears of an error that is answered here because there is no next', async () => {
    const told: unknown[][] = []
    const mine = new Error('mine')
    const { url } = await listen(toNodeHandler(() => Promise.reject(mine), { onError: (...given) => told.push(given) }))
    expect(await post(url)).toMatchObject({ status: 500, text: 'The webhook failed' })
    expect(told).toEqual([[mine, { provider: 'unknown', status: 500 }]])
  })
})

describe('what Request refuses', () => {
  it('TRACE is answered 405', async () => {
    const { port } = await listen(toNodeHandler(acme().handler))
    expect(await raw(port, 'TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 405 /)
  })

  it('strange hosts and paths are no crash', async () => {
    const { port } = await listen(toNodeHandler(acme().handler))
    for (const target of ['/', '//evil.example/x', 'http://evil.example/x', '*', '/%', '/?x=%00', '/a b'.replace(' ', '%20')]) {
      for (const host of ['x', 'a b', '[', '@@@', ':::', '']) {
        const answer = await raw(port, `POST ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx`)
        expect([target, host, answer.slice(0, 12)]).toEqual([target, host, 'HTTP/1.1 401'])
      }
    }
  })

  it('an error thrown by a handler of your own goes to next, or is answered 500', async () => {
    const failing = toNodeHandler(() => Promise.reject(new Error('mine')))
    const app = express()
    app.post('/hooks', failing)
    app.use(((error: Error, _request, response, _next) => void response.status(418).send(error.message)) satisfies express.ErrorRequestHandler)
    expect(await post(`${(await listen(app)).url}/hooks`)).toMatchObject({ status: 418, text: 'mine' })
    expect(await post((await listen(failing)).url)).toMatchObject({ status: 500, text: 'The webhook failed' })
  })
})
