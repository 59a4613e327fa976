import { createHmac } from 'node:crypto'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { isWebhookParseError, isWebhookVerificationError } from '@kit/core'
import { createIdempotentRunner, createMemoryIdempotencyStore } from '@kit/core/idempotency'
import { toNodeHandler } from '@kit/core/node'
import type { WebhookHandler } from '@kit/core/webhooks'
import type { FintocEvent } from '@kit/fintoc/events'
import { createFintocWebhookHandler } from '@kit/fintoc/webhooks'
import express from 'express'
import { listen, postCutOff } from '../../src/http-server.ts'

const SECRET = 'whsec_kit_e2e_5d21c0'
const TYPE = 'account.refresh_intent.succeeded'
// Spaces, an escape, a trailing zero and a doubled name: none of it survives JSON.parse and JSON.stringify.
const BODY =
  '{ "id": "evt_kit_1", "object": "event", "type": "account.refresh_intent.succeeded", "mode": "test", "mode": "live",\n' +
  '  "created_at": "2026-05-04T12:30:00.000Z",\n' +
  '  "data": { "id": "ri_1", "object": "refresh_intent", "refreshed_object_id": "acc_1", "new_movements": 3.0, "holder": "Mu\\u00f1oz ñ €" } }\n'
const nowSeconds = (): number => Math.floor(Date.now() / 1000)

/** The signature, made without any code of ours. */
function sign(body: string | Uint8Array, at: number | string = nowSeconds(), key = SECRET): string {
  return createHmac('sha256', key).update(`${at}.`).update(body).digest('hex')
}
function headerFor(body: string | Uint8Array, at: number | string = nowSeconds(), key = SECRET): string {
  return `t=${at},v1=${sign(body, at, key)}`
}

const mounts: { name: string; mount: (handler: WebhookHandler) => Parameters<typeof listen>[0] }[] = [
  { name: 'node:http', mount: (handler) => toNodeHandler(handler) },
  {
    name: 'Express 5',
    mount(handler) {
      const app = express()
      app.all('/hooks', toNodeHandler(handler))
      app.use(express.json())
      return app
    },
  },
  {
    name: 'Express 5 behind express.raw()',
    mount(handler) {
      const app = express()
      app.all('/hooks', express.raw({ type: '*/*', limit: '10mb' }), toNodeHandler(handler))
      return app
    },
  },
]

let events: FintocEvent[]
let reasons: string[]
beforeEach(() => {
  events = []
  reasons = []
})

function createHandler(): WebhookHandler {
  return createFintocWebhookHandler({
    secret: SECRET,
    maxBodyBytes: 4_096,
    idempotency: createIdempotentRunner({ store: createMemoryIdempotencyStore() }),
    on: { [TYPE]: (event) => void events.push(event) },
    otherwise: (event) => void events.push(event),
    onError: (error) => void reasons.push(isWebhookVerificationError(error) || isWebhookParseError(error) ? error.reason : String(error)),
  })
}

async function serve(mount: (handler: WebhookHandler) => Parameters<typeof listen>[0]): Promise<string> {
  const server = await listen(mount(createHandler()))
  onTestFinished(() => server.close())
  return `${server.url}/hooks`
}

async function post(
  url: string,
  body: string | Uint8Array<ArrayBuffer>,
  signature: string | undefined,
  method = 'POST',
): Promise<{ status: number; text: string; kit: string | null }> {
  const response = await fetch(url, {
    method,
    ...(method === 'GET' ? {} : { body }),
    headers: { 'content-type': 'application/json', ...(signature === undefined ? {} : { 'fintoc-signature': signature }) },
  })
  return { status: response.status, text: await response.text(), kit: response.headers.get('x-kit-webhook') }
}

/** The endpoint still takes the genuine delivery, once, with every byte of it. */
async function expectGenuineOnceMore(url: string): Promise<void> {
  const seen = events.length
  expect((await post(url, BODY, headerFor(BODY))).kit).toBe('processed')
  expect(events).toHaveLength(seen + 1)
  expect(events.at(-1)).toMatchObject({
    type: TYPE,
    known: true,
    id: 'evt_kit_1',
    verification: { scheme: 'hmac' },
    data: { new_movements: 3, holder: 'Muñoz ñ €' },
  })
}

const changed: [name: string, sent: string | Uint8Array<ArrayBuffer>][] = [
  ['tampered: one digit', BODY.replace('"new_movements": 3.0', '"new_movements": 9.0')],
  ['tampered: another account', BODY.replace('acc_1', 'acc_2')],
  ['tampered: a space more at the end', `${BODY} `],
  ['tampered: an event before it', `${BODY.trim()}${BODY}`],
  ['truncated: without the last newline', BODY.slice(0, -1)],
  ['truncated: half of it', BODY.slice(0, BODY.length / 2)],
  ['truncated: nothing left', ''],
  ['re-serialised', JSON.stringify(JSON.parse(BODY))],
  ['re-serialised with indentation', JSON.stringify(JSON.parse(BODY), null, 2)],
  ['re-serialised with other line ends', BODY.replaceAll('\n', '\r\n')],
  ['double-encoded: a JSON text of the JSON', JSON.stringify(BODY)],
  ['double-encoded: UTF-8 read as latin1 and written again', Buffer.from(Buffer.from(BODY).toString('latin1'))],
  ['double-encoded: base64', Buffer.from(BODY).toString('base64')],
  ['double-encoded: percent-encoded', encodeURIComponent(BODY)],
  ['in another encoding: latin1', Buffer.from(BODY, 'latin1')],
  ['with a byte order mark', `\uFEFF${BODY}`],
]

describe.each(mounts)('a Fintoc webhook through $name', ({ mount }) => {
  it.each(changed)('that is %s is not authentic', async (_name, sent) => {
    const url = await serve(mount)
    expect(await post(url, sent, headerFor(BODY))).toEqual({ status: 401, text: 'Not verified: no_match', kit: null })
    expect(events).toEqual([])
    expect(reasons).toEqual(['no_match'])
    await expectGenuineOnceMore(url)
  })

  it.each([
    ['none', undefined, 'missing_header'],
    ['an empty one', '', 'missing_header'],
    ['no time', `v1=${sign(BODY)}`, 'malformed_header'],
    ['no signature', `t=${nowSeconds()}`, 'malformed_header'],
    ['another scheme only', `t=${nowSeconds()},v0=${sign(BODY)}`, 'malformed_header'],
    ['a time that is no number', `t=now,v1=${sign(BODY, 'now')}`, 'malformed_header'],
    ['a negative time', `t=-1,v1=${sign(BODY, '-1')}`, 'malformed_header'],
    ['the bare signature', sign(BODY), 'malformed_header'],
    ['half a signature', `t=${nowSeconds()},v1=${sign(BODY).slice(0, 32)}`, 'no_match'],
    ['a signature of the body alone', `t=${nowSeconds()},v1=${createHmac('sha256', SECRET).update(BODY).digest('hex')}`, 'no_match'],
    ['the key of somebody else', headerFor(BODY, nowSeconds(), 'whsec_other'), 'no_match'],
    ['the secret without its prefix as the key', headerFor(BODY, nowSeconds(), SECRET.slice('whsec_'.length)), 'no_match'],
    ['an old signature under a new time', `t=${nowSeconds()},v1=${sign(BODY, nowSeconds() - 60)}`, 'no_match'],
  ] as const)('with %s for a signature is refused', async (_name, header, reason) => {
    const url = await serve(mount)
    expect(await post(url, BODY, header)).toEqual({ status: 401, text: `Not verified: ${reason}`, kit: null })
    expect(events).toEqual([])
    expect(reasons).toEqual([reason])
    await expectGenuineOnceMore(url)
  })

  it.each([
    ['six minutes old', -360],
    ['a year old', -31_536_000],
    ['six minutes ahead', 360],
  ])('that is %s is stale, also when it was handled in its time', async (_name, offset) => {
    const url = await serve(mount)
    await expectGenuineOnceMore(url)
    const at = nowSeconds() + offset
    expect(await post(url, BODY, headerFor(BODY, at))).toEqual({ status: 401, text: 'Not verified: stale', kit: null })
    expect(reasons).toEqual(['stale'])
    expect(events).toHaveLength(1)
  })

  it('that arrives twice is handled once', async () => {
    const url = await serve(mount)
    await expectGenuineOnceMore(url)
    expect(await post(url, BODY, headerFor(BODY))).toMatchObject({ status: 200, kit: 'duplicate' })
    expect(events).toHaveLength(1)
  })

  it('that is authentic and no event is a 400, and shows nothing of it', async () => {
    const url = await serve(mount)
    const bodies = ['<html>maintenance</html>', '', 'null', '[]', '{"type":7,"data":{}}', `{"type":"${TYPE}"}`, JSON.stringify(BODY), Buffer.from([0xff, 0xfe])]
    for (const body of bodies) {
      const { status, text } = await post(url, body, headerFor(body))
      expect([status, text.replace(/not_json|not_an_event/, '…')], String(body)).toEqual([400, 'Not an event: …'])
    }
    expect(events).toEqual([])
    expect(reasons).toEqual(['not_json', 'not_json', ...Array<string>(5).fill('not_an_event'), 'not_json'])
  })

  it('of a type or with values that nobody knows yet is data, not an error', async () => {
    const url = await serve(mount)
    const odd = [
      JSON.stringify({ id: 'evt_odd_1', type: 'account.teleported', mode: 'dream', data: { x: 1 } }),
      JSON.stringify({ id: 'evt_odd_2', type: TYPE, data: { id: 'ri_2', status: 'half_done', new_movements: 'many', extra: [null] } }),
      JSON.stringify({ id: 'evt_odd_3', type: '__proto__', data: {} }),
    ]
    for (const body of odd) expect((await post(url, body, headerFor(body))).kit).toBe('processed')
    expect(events).toMatchObject([
      { type: 'unknown', rawType: 'account.teleported', known: false },
      { type: TYPE, known: true, data: { status: 'half_done', extra: [null] } },
      { type: 'unknown', rawType: '__proto__', known: false },
    ])
    expect(reasons).toEqual([])
  })

  it('that is too large is a 413, and the next one is taken', async () => {
    const url = await serve(mount)
    const body = JSON.stringify({ id: 'evt_big', type: TYPE, data: { text: 'x'.repeat(8_192) } })
    expect((await post(url, body, headerFor(body))).status).toBe(413)
    expect(reasons).toEqual(['too_large'])
    await expectGenuineOnceMore(url)
  })

  it('with another method is a 405', async () => {
    const url = await serve(mount)
    for (const method of ['GET', 'PUT', 'DELETE']) expect((await post(url, BODY, headerFor(BODY), method)).status).toBe(405)
    expect(events).toEqual([])
  })

  it('whose connection breaks off in the middle is never handled', async () => {
    const url = await serve(mount)
    await postCutOff(url, BODY, { 'content-type': 'application/json', 'fintoc-signature': headerFor(BODY) })
    expect(events).toEqual([])
    await expectGenuineOnceMore(url)
  })
})

describe('an object instead of the raw body', () => {
  it.each([
    ['express.json()', () => express.json()],
    [
      'a parser of your own',
      () => (request: object, _response: unknown, next: () => void) => {
        Object.assign(request, { body: JSON.parse(BODY) as unknown })
        next()
      },
    ],
  ])('left by %s is a 400 that names the fix', async (_name, parser) => {
    const url = await serve((handler) => {
      const app = express()
      app.use(parser())
      app.post('/hooks', toNodeHandler(handler))
      return app
    })
    const { status, text } = await post(url, BODY, headerFor(BODY))
    expect(status).toBe(400)
    expect(text).toContain('express.raw(')
    expect(events).toEqual([])
  })

  it('is not accepted by a forged signature over its JSON either', async () => {
    const url = await serve((handler) => {
      const app = express()
      app.use(express.json())
      app.post('/hooks', toNodeHandler(handler))
      return app
    })
    const again = JSON.stringify(JSON.parse(BODY))
    expect((await post(url, again, headerFor(again))).status).toBe(400)
    expect(events).toEqual([])
  })

  it('left as text by express.text() is checked as it was sent', async () => {
    const url = await serve((handler) => {
      const app = express()
      app.use(express.text({ type: '*/*' }))
      app.post('/hooks', toNodeHandler(handler))
      return app
    })
    expect((await post(url, BODY.replace('acc_1', 'acc_2'), headerFor(BODY))).status).toBe(401)
    await expectGenuineOnceMore(url)
  })
})
