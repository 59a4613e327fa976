import { isWebhookVerificationError } from '@kit/core'
import { sendWebResponse, toWebRequest } from '@kit/core/node'
import express from 'express'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listen } from './server.ts'

const head = { method: 'POST', url: '/hooks', headers: { host: 'example.com' } as Record<string, string> }

// What each framework hands over once a parser has left something. `raw` is the request of node:http below it.
const holders: Record<string, (left: { body?: unknown; rawBody?: unknown }, raw?: typeof head) => Parameters<typeof toWebRequest>[0]> = {
  'node:http': (left, raw = head) => ({ ...raw, ...left }),
  Fastify: (left, raw = head) => ({ raw, originalUrl: raw.url, ...left }),
  Koa: (left, raw = head) => ({ req: raw, res: {} as never, request: left, originalUrl: raw.url }),
  'Koa below a server of functions': (left, raw = head) => ({ req: { ...raw, ...left }, res: {} as never, request: {}, originalUrl: raw.url }),
}

function refusal(request: Parameters<typeof toWebRequest>[0]): string | undefined {
  try {
    toWebRequest(request)
    return undefined
  } catch (error) {
    return isWebhookVerificationError(error) && error.reason === 'body_not_raw' ? error.message : `unexpected: ${String(error)}`
  }
}

describe('toWebRequest', () => {
  it('keeps method, headers and the URL that Express routers cut', async () => {
    let seen: Request | undefined
    const app = express()
    const router = express.Router()
    router.post('/fintoc', (request, response) => {
      seen = toWebRequest(request)
      response.end()
    })
    app.use('/hooks', router)
    const { url } = await listen(app)
    await fetch(`${url}/hooks/fintoc?token=a%2Bb`, { method: 'POST', body: 'x', headers: { 'X-One': 'é'.normalize('NFD').slice(0, 1) } })
    expect(seen?.url).toBe(`${url}/hooks/fintoc?token=a%2Bb`)
    expect([seen?.method, seen?.headers.get('x-one')]).toEqual(['POST', 'e'])
  })

  it('takes a Fastify-like request with a Buffer, and refuses one with an object', async () => {
    const request = { method: 'POST', url: '/hooks?a=1', headers: { host: 'example.com', 'x-many': ['a', 'b'], 'x-none': undefined } }
    const web = toWebRequest({ ...request, body: Buffer.from('raw') })
    expect([web.url, await web.text(), web.headers.get('x-many'), web.headers.has('x-none')]).toEqual(['http://example.com/hooks?a=1', 'raw', 'a, b', false])
    for (const body of [{ id: 1 }, [1], 7, undefined, null, {}]) {
      let error: unknown
      try {
        toWebRequest({ ...request, body })
      } catch (caught) {
        error = caught
      }
      expect(isWebhookVerificationError(error) && error.reason).toBe('body_not_raw')
    }
  })

  it('passes on every byte and every text that a framework kept', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(holders)),
        fc.oneof(fc.uint8Array(), fc.string({ unit: 'grapheme' })),
        fc.constantFrom('body', 'rawBody'),
        fc.boolean(),
        async (hold, kept, where, counted) => {
          const bytes = Buffer.from(kept)
          const headers = counted ? { ...head.headers, 'content-length': `${bytes.length}` } : head.headers
          const parsed = where === 'rawBody' ? { body: { parsed: true } } : {}
          const request = toWebRequest(hold({ [where]: kept, ...parsed }, { ...head, headers }))
          expect(Buffer.from(await request.arrayBuffer()).equals(bytes)).toBe(true)
        },
      ),
    )
  })

  it.each(Object.entries(holders))('%s: refuses what was parsed, also beside a raw body of another kind', (_name, hold) => {
    for (const body of [{ id: 1 }, [1], 7, true]) {
      expect(refusal(hold({ body }))).toContain('before it could be checked')
      expect(refusal(hold({ body, rawBody: { parsed: 'too' } }))).toContain('before it could be checked')
    }
  })

  it('takes no text whose length is not what was sent: it was decoded as something else, or is the content of a JSON string', async () => {
    const sent = (length: number, more: Record<string, string> = {}) => ({ ...head, headers: { ...head.headers, 'content-length': `${length}`, ...more } })
    for (const hold of Object.values(holders)) {
      expect(refusal(hold({ body: 'event' }, sent('"event"'.length)))).toContain('before it could be checked')
      expect(refusal(hold({ body: { a: 1 }, rawBody: 'Mu\u00c3\u00b1oz' }, sent(7)))).toContain('before it could be checked')
      expect(await toWebRequest(hold({ rawBody: 'Mu\u00f1oz' }, sent(6))).text()).toBe('Mu\u00f1oz')
      // What was sent packed has another length, and is taken.
      expect(await toWebRequest(hold({ rawBody: 'Mu\u00f1oz' }, sent(60, { 'content-encoding': 'gzip' }))).text()).toBe('Mu\u00f1oz')
    }
  })

  it('takes the URL as it arrived, wherever a router keeps it', () => {
    const raw = { ...head, url: '/cut' }
    expect(toWebRequest({ ...raw, originalUrl: '/whole?a=1', body: Buffer.of(1) }).url).toBe('http://example.com/whole?a=1')
    expect(toWebRequest({ raw, originalUrl: '/whole?a=1', body: Buffer.of(1) }).url).toBe('http://example.com/whole?a=1')
    expect(toWebRequest({ req: raw, res: {} as never, request: { body: 'x' }, originalUrl: '/whole?a=1' }).url).toBe('http://example.com/whole?a=1')
    expect(toWebRequest({ raw, body: Buffer.of(1) }).url).toBe('http://example.com/cut')
  })

  it('names the fix of the framework, as its shape tells', () => {
    const parsed = { body: { id: 1 } }
    expect(refusal({ ...head, ...parsed })).toContain('request.rawBody')
    expect(refusal(Object.assign({ ...head, ...parsed }, { app: () => {}, raw: Buffer.of(1) }))).toContain('Express: ')
    expect(refusal(Object.assign({ ...head, ...parsed }, { previewData: undefined }))).toContain('bodyParser: false')
    expect(refusal(holders['Fastify']!(parsed))).toContain('Fastify: ')
    expect(refusal(holders['Koa']!(parsed))).toContain('Koa: ')
  })

  it('names the fix of Nest where its router called, however deep, and leaves the length of stack traces alone', () => {
    const parsed = Object.assign({ ...head, body: { id: 1 } }, { app: () => {} })
    const deep = (depth: number): string | undefined => (depth === 0 ? refusal(parsed) : deep(depth - 1))
    class InterceptorsConsumer {
      intercept(call: () => string | undefined): string | undefined {
        return call()
      }
    }
    const before = Error.stackTraceLimit
    expect(new InterceptorsConsumer().intercept(() => deep(30))).toContain('Nest: ')
    expect(new InterceptorsConsumer().intercept(() => refusal(holders['Fastify']!({ body: {  a: 1 } })))).toContain('Nest: ')
    expect(Error.stackTraceLimit).toBe(before)
  })

  it('a path cannot change the host, and TLS gives https', () => {
    const headers = { host: 'example.com' }
    expect(new URL(toWebRequest({ method: 'GET', url: '//evil.example/x', headers }).url).host).toBe('example.com')
    expect(toWebRequest({ method: 'GET', url: '/x', headers, socket: { encrypted: true } }).url).toBe('https://example.com/x')
    expect(toWebRequest({ method: 'GET', url: '/x', headers: { ':authority': 'h2.example', ':path': '/x' } }).url).toBe('http://h2.example/x')
  })
})

describe('sendWebResponse', () => {
  it('sends status, headers, several cookies and a long body', async () => {
    const { url } = await listen((_request, response) => {
      const headers = new Headers({ 'x-a': '1' })
      headers.append('set-cookie', 'a=1')
      headers.append('set-cookie', 'b=2')
      void sendWebResponse(response, new Response('x'.repeat(2_000_000), { status: 202, headers }))
    })
    const answer = await fetch(url)
    expect([answer.status, answer.headers.get('x-a'), answer.headers.getSetCookie()]).toEqual([202, '1', ['a=1', 'b=2']])
    expect(await answer.text()).toHaveLength(2_000_000)
  })

  it('sends an empty answer, leaves a begun one alone and cuts a broken one', async () => {
    const { url } = await listen((request, response) => {
      if (request.url === '/empty') void sendWebResponse(response, new Response(null, { status: 204 }))
      else if (request.url === '/begun') {
        response.write('mine')
        void sendWebResponse(response, new Response('late', { status: 500 })).then(() => response.end())
      } else {
        const broken = new ReadableStream({
          pull: (controller) => controller.error(new Error('source')),
          start: (controller) => controller.enqueue(new Uint8Array(10)),
        })
        void sendWebResponse(response, new Response(broken))
      }
    })
    expect((await fetch(`${url}/empty`)).status).toBe(204)
    const begun = await fetch(`${url}/begun`)
    expect([begun.status, await begun.text()]).toEqual([200, 'mine'])
    await expect(fetch(`${url}/broken`).then((answer) => answer.text())).rejects.toThrow()
  })
})
