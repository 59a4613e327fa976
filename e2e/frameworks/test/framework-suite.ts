import { request as httpRequest, Agent } from 'node:http'
import { connect } from 'node:net'
import { isKitError, isWebhookVerificationError } from '@kit/core'
import { createIdempotentRunner, createMemoryIdempotencyStore } from '@kit/core/idempotency'
import type { HandledAtOnce, WebhookHandler } from '@kit/core/webhooks'
import type { FintocEvent } from '@kit/fintoc/events'
import { createFintocEventBody, signedFintocRequest } from '@kit/fintoc/testing'
import { finapiCallbackUrl } from '@kit/finapi/webhooks'
import { afterEach, describe, expect, it } from 'vitest'
import { createWebhooks } from '../src/webhooks.ts'
import type { Webhooks } from '../src/webhooks.ts'

/** A server on loopback. */
export interface Running {
  readonly url: string
  close(): unknown
}

export type Start = (webhooks: Webhooks) => Promise<Running>

export interface Framework {
  /** The app a newcomer would copy. */
  readonly start: Start
  /** The same with the body parsed first. */
  readonly trap: Start
  /** How the message begins that says what to change, and what else it must hold. */
  readonly advice: readonly string[]
  /** Other ways that are right, too. */
  readonly alternatives: Readonly<Record<string, Start>>
  /** True where a body parser that is always there waits for the end of a body, however long that is. */
  readonly readsEverything?: boolean
  /** What the framework says of an answer without a content type, if anything. */
  readonly untyped?: string
  /** False where the app has nothing but webhooks. */
  readonly hasOrders?: boolean
}

const secret = ['whsec_next_0001', 'whsec_current_0001']
const finapiSecret = 'callback_secret_0001'
const body = { ...createFintocEventBody('link.credentials_changed', { id: 'evt_1' }), note: 'Ñuñoa €' }

interface Scene {
  readonly webhooks: Webhooks
  readonly seen: string[]
  readonly errors: { readonly error: unknown; readonly status: number }[]
}

function scene(settings: Partial<HandledAtOnce<FintocEvent>> = {}): Scene {
  const seen: string[] = []
  const errors: { error: unknown; status: number }[] = []
  const onError = (error: unknown, { status }: { status: number }): unknown => errors.push({ error, status })
  const webhooks = createWebhooks({
    fintoc: {
      secret,
      maxBodyBytes: 50_000,
      on: { 'link.credentials_changed': (event) => seen.push(`${event.type} ${event.id} ${event.verification.scheme}`) },
      otherwise: (event) => seen.push(`otherwise ${event.known ? event.type : event.rawType}`),
      onError,
      ...settings,
    },
    finapi: {
      secret: finapiSecret,
      waiter: { notify: async (event) => void seen.push(`notified ${event.type}`) },
      otherwise: (event) => seen.push(`otherwise ${event.type}`),
      onError,
    },
  })
  return { webhooks, seen, errors }
}

interface Answer {
  readonly status: number
  readonly text: string
  readonly headers: Headers
}

async function send(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, init)
  return { status: response.status, text: await response.text(), headers: response.headers }
}

async function deliver(url: string, event: object | string = body, change: { readonly body?: string; readonly headers?: Record<string, string> } = {}): Promise<Answer> {
  const signed = await signedFintocRequest({ event, secret: secret[1]! })
  const text = await signed.text()
  return send(`${url}/webhooks/fintoc`, { method: 'POST', headers: change.headers ?? signed.headers, body: change.body ?? text })
}

/** Writes bytes to a socket, goes away when it is answered or told to, and gives the answer. */
function writeRaw(url: string, text: string, options: { readonly more?: string; readonly cutAfterMs?: number }): Promise<string> {
  return new Promise((resolve) => {
    let repeating: NodeJS.Timeout | undefined
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
      socket.write(text)
      if (options.more !== undefined) repeating = setInterval(() => socket.write(options.more!), 10)
    })
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1')
      socket.destroy()
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      clearInterval(repeating)
      resolve(answer)
    })
    if (options.cutAfterMs !== undefined) setTimeout(() => socket.destroy(), options.cutAfterMs)
  })
}

/** What every framework has to get right, over HTTP. */
export function describeFramework(name: string, framework: Framework): void {
  describe(name, () => {
    const running: Running[] = []
    afterEach(async () => {
      for (const each of running.splice(0)) await each.close()
    })
    const started = async (webhooks: Webhooks, start: Start = framework.start): Promise<string> => {
      const each = await start(webhooks)
      running.push(each)
      return each.url
    }
    const custom = (handler: WebhookHandler): Webhooks => ({ fintoc: handler, finapi: handler })

    it('a signed delivery is processed, and a second one is a duplicate', async () => {
      const { webhooks, seen, errors } = scene({ idempotency: createIdempotentRunner({ store: createMemoryIdempotencyStore() }) })
      const url = await started(webhooks)
      const first = await deliver(url)
      expect([first.status, first.text, first.headers.get('x-kit-webhook')]).toEqual([200, 'processed', 'processed'])
      const second = await deliver(url)
      expect([second.status, second.text, second.headers.get('x-kit-webhook')]).toEqual([200, 'duplicate', 'duplicate'])
      expect(seen).toEqual(['link.credentials_changed evt_1 hmac'])
      expect(errors).toEqual([])
    })

    it('a changed body, a missing and a foreign signature are refused', async () => {
      const { webhooks, seen, errors } = scene()
      const url = await started(webhooks)
      expect(await deliver(url, body, { body: JSON.stringify({ ...body, id: 'evt_2' }) })).toMatchObject({ status: 401, text: 'Not verified: no_match' })
      expect(await deliver(url, body, { headers: { 'content-type': 'application/json' } })).toMatchObject({ status: 401 })
      const foreign = await signedFintocRequest({ event: body, secret: 'whsec_of_somebody_else' })
      expect(await send(`${url}/webhooks/fintoc`, { method: 'POST', headers: foreign.headers, body: await foreign.text() })).toMatchObject({ status: 401 })
      expect(seen).toEqual([])
      expect(errors.map(({ error, status }) => [isWebhookVerificationError(error), status])).toEqual(Array.from({ length: 3 }, () => [true, 401]))
    })

    it('an unknown type goes to otherwise', async () => {
      const { webhooks, seen } = scene()
      const url = await started(webhooks)
      expect(await deliver(url, { ...body, type: 'moon.eclipsed' })).toMatchObject({ status: 200, text: 'processed' })
      expect(seen).toEqual(['otherwise moon.eclipsed'])
    })

    it('a signed body that is no event is a 400', async () => {
      const url = await started(scene().webhooks)
      expect(await deliver(url, '{"hello":"there"}')).toMatchObject({ status: 400 })
    })

    it('a body over the limit is a 413, and the connection goes on', async () => {
      const { webhooks, seen } = scene()
      const url = await started(webhooks)
      for (const size of [60_000, 90_000]) expect(await deliver(url, { ...body, pad: 'x'.repeat(size) })).toMatchObject({ status: 413 })
      expect(seen).toEqual([])
      expect(await deliver(url)).toMatchObject({ status: 200 })
    })

    it.runIf(framework.readsEverything !== true)('an endless upload is answered 413', async () => {
      const { webhooks, seen } = scene()
      const url = await started(webhooks)
      const chunk = `4000\r\n${'x'.repeat(0x4000)}\r\n`
      const head = 'POST /webhooks/fintoc HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n'
      expect(await writeRaw(url, head + chunk, { more: chunk.repeat(8) })).toMatch(/^HTTP\/1\.1 413 /)
      expect(seen).toEqual([])
      expect(await deliver(url)).toMatchObject({ status: 200 })
    })

    it('anything but POST is a 405', async () => {
      const { webhooks, seen, errors } = scene()
      const url = await started(webhooks)
      for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']) {
        const { status, headers } = await send(`${url}/webhooks/fintoc`, { method })
        expect([method, status, headers.get('allow')]).toEqual([method, 405, 'POST'])
      }
      expect([seen, errors]).toEqual([[], []])
    })

    it('what a handler throws is a 500 that says nothing, and the next delivery is tried again', async () => {
      let attempts = 0
      const mine = new Error('db://user:password@host is down')
      const { webhooks, errors } = scene({
        idempotency: createIdempotentRunner({ store: createMemoryIdempotencyStore() }),
        on: {
          'link.credentials_changed': () => {
            if (attempts++ === 0) throw mine
          },
        },
      })
      const url = await started(webhooks)
      const answer = await deliver(url)
      expect([answer.status, answer.text]).toEqual([500, 'The handler failed'])
      expect(errors).toEqual([{ error: mine, status: 500 }])
      expect(await deliver(url)).toMatchObject({ status: 200, text: 'processed' })
    })

    it('the answer of a handler arrives unchanged', async () => {
      const headers = new Headers({ 'x-one': 'ä', 'content-type': 'application/vnd.acme', 'cache-control': 'no-store' })
      headers.append('set-cookie', 'a=1')
      headers.append('set-cookie', 'b=2; Path=/')
      const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 256)
      const answers: Record<string, () => Response> = {
        full: () => new Response(bytes, { status: 418, headers }),
        untyped: () => new Response(bytes.slice(0, 10)),
        empty: () => new Response(null, { status: 204 }),
        bare: () => new Response(null, { status: 202 }),
      }
      const url = `${await started(custom(async (request) => answers[new URL(request.url).searchParams.get('answer')!]!()))}/webhooks/fintoc?answer=`
      const full = await fetch(`${url}full`, { method: 'POST', body: '{}' })
      expect([full.status, full.headers.get('x-one'), full.headers.get('content-type'), full.headers.get('cache-control')]).toEqual([
        418,
        'ä',
        'application/vnd.acme',
        'no-store',
      ])
      expect(full.headers.getSetCookie()).toEqual(['a=1', 'b=2; Path=/'])
      expect(Buffer.from(await full.arrayBuffer()).equals(bytes)).toBe(true)
      const untyped = await fetch(`${url}untyped`, { method: 'POST', body: '{}' })
      expect([untyped.status, untyped.headers.get('content-type'), (await untyped.arrayBuffer()).byteLength]).toEqual([200, framework.untyped ?? null, 10])
      const empty = await fetch(`${url}empty`, { method: 'POST', body: '{}' })
      expect([empty.status, await empty.text(), empty.headers.get('content-type')]).toEqual([204, '', null])
      const bare = await fetch(`${url}bare`, { method: 'POST', body: '{}' })
      expect([bare.status, await bare.text(), bare.headers.get('content-type')]).toEqual([202, '', null])
    })

    it('the handler gets the whole URL, every header and the bytes as they came', async () => {
      let got: { url: string; header: string | null; bytes: Uint8Array } | undefined
      const url = await started(
        custom(async (request) => {
          got = { url: request.url, header: request.headers.get('x-mine'), bytes: new Uint8Array(await request.arrayBuffer()) }
          return new Response()
        }),
      )
      const bytes = Buffer.from('{ "a" : 1.0,\r\n "b":"\\u00e9é€" }\n')
      // In some of the apps the second is below a prefix that a router cuts off.
      for (const path of ['/webhooks/fintoc?a=b%2Bc&d', '/webhooks/finapi?a=b%2Bc&d']) {
        await fetch(`${url}${path}`, { method: 'POST', body: bytes, headers: { 'content-type': 'application/json', 'x-mine': 'ä' } })
        expect([got?.url, got?.header]).toEqual([`${url}${path}`, 'ä'])
        expect(Buffer.from(got!.bytes).equals(bytes)).toBe(true)
      }
    })

    it('a connection is used on after a refusal, and after a failure', async () => {
      const { webhooks } = scene()
      const url = await started(webhooks)
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      const ports = new Set<number | undefined>()
      const post = async (text: string, headers: Record<string, string>): Promise<number | undefined> =>
        new Promise((resolve, reject) => {
          const request = httpRequest(`${url}/webhooks/fintoc`, { method: 'POST', agent, headers: { ...headers, 'content-length': Buffer.byteLength(text) } }, (response) => {
            ports.add(response.socket.localPort)
            response.resume().on('end', () => resolve(response.statusCode))
          })
          request.on('error', reject).end(text)
        })
      const good = await signedFintocRequest({ event: body, secret })
      const headers = Object.fromEntries(good.headers)
      const text = await good.text()
      const statuses: unknown[] = []
      for (const each of [text, `${text} `, text]) statuses.push(await post(each, headers))
      agent.destroy()
      expect(statuses).toEqual([200, 401, 200])
      expect(ports.size).toBe(1)
    })

    it('Expect: 100-continue is met', async () => {
      const { webhooks } = scene()
      const url = await started(webhooks)
      const good = await signedFintocRequest({ event: body, secret })
      const status = await new Promise((resolve, reject) => {
        const request = httpRequest(`${url}/webhooks/fintoc`, { method: 'POST', headers: { ...Object.fromEntries(good.headers), expect: '100-continue' } }, (response) => {
          response.resume().on('end', () => resolve(response.statusCode))
        })
        request.on('error', reject)
        request.on('continue', () => void good.text().then((text) => request.end(text)))
        request.flushHeaders()
      })
      expect(status).toBe(200)
    })

    it('a sender that goes away in the middle of the body, or before the answer, does no harm', async () => {
      let finished = 0
      const { webhooks, seen } = scene({
        otherwise: async () => {
          await new Promise((resolve) => setTimeout(resolve, 60))
          finished++
        },
      })
      const url = await started(webhooks)
      const other = await signedFintocRequest({ event: { ...body, type: 'moon.eclipsed' }, secret })
      const text = await other.text()
      const head = (length: number): string =>
        `POST /webhooks/fintoc HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n` +
        `Fintoc-Signature: ${other.headers.get('fintoc-signature')}\r\n\r\n`
      await writeRaw(url, head(Buffer.byteLength(text) + 10) + text, { cutAfterMs: 30 })
      expect(finished).toBe(0)
      await writeRaw(url, head(Buffer.byteLength(text)) + text, { cutAfterMs: 30 })
      await expect.poll(() => finished).toBe(1)
      expect(await deliver(url)).toMatchObject({ status: 200 })
      expect(seen).toEqual(['link.credentials_changed evt_1 hmac'])
    })

    it('a callback of finAPI is known by the token in its URL, also below a prefix', async () => {
      const { webhooks, seen } = scene()
      const url = await started(webhooks)
      const callback = await finapiCallbackUrl({ url: `${url}/webhooks/finapi?shop=7`, purpose: 'wait', reference: 'order 7/ñ', secret: finapiSecret })
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"webFormId":"0d1f2a3b-1111-4222-8333-444455556666","status":"COMPLETED"}' }
      expect(await send(callback, init)).toMatchObject({ status: 200, text: 'processed' })
      expect(await send(callback.replace('order', 'other'), init)).toMatchObject({ status: 401 })
      expect(seen).toEqual(['notified webForm.finalised', 'otherwise webForm.finalised'])
    })

    it.runIf(framework.hasOrders !== false)('the rest of the app still gets its JSON parsed', async () => {
      const url = await started(scene().webhooks)
      const { status, text } = await send(`${url}/orders`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"id":1}' })
      expect([Math.floor(status / 100), JSON.parse(text)]).toEqual([2, { received: { id: 1 } }])
    })

    it('THE TRAP: a body that was parsed before is a 400, and the error says what to change here', async () => {
      const { webhooks, seen, errors } = scene()
      const url = await started(webhooks, framework.trap)
      const answer = await deliver(url)
      expect(answer.status).toBe(400)
      for (const words of framework.advice) expect(answer.text).toContain(words)
      expect(errors).toHaveLength(1)
      const { error, status } = errors[0]!
      expect([isWebhookVerificationError(error) && error.reason, status]).toEqual(['body_not_raw', 400])
      expect(isKitError(error) && error.message).toBe(answer.text)
      for (const leaked of ['evt_1', 'whsec', 'v1=']) expect(answer.text).not.toContain(leaked)
      expect(seen).toEqual([])
    })

    it.each(Object.entries(framework.alternatives))('%s works', async (_name, start) => {
      const { webhooks, seen, errors } = scene()
      const url = await started(webhooks, start)
      expect(await deliver(url)).toMatchObject({ status: 200, text: 'processed' })
      expect(await deliver(url, body, { body: JSON.stringify({ ...body, id: 'evt_2' }) })).toMatchObject({ status: 401 })
      expect(seen).toEqual(['link.credentials_changed evt_1 hmac'])
      expect(errors).toHaveLength(1)
    })
  })
}
