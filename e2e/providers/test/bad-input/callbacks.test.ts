import { request as httpRequest } from 'node:http'
import { describe, it } from 'vitest'
import { signUrlToken } from '@kit/core/signature'
import type { AnyKitEvent } from '@kit/core/events'
import { isWebhookParseError, isWebhookVerificationError } from '@kit/core'
import type { FinapiClient } from '@kit/finapi'
import { createFinapiCallbackHandler, finapiCallbackUrl } from '@kit/finapi/webhooks'
import { NOTHING_LEFT, openQuickScene } from '../../src/finapi-flows.ts'
import { CALLBACK_SECRET, rejection, until, urlOf } from '../../src/finapi-scene.ts'
import type { FinapiScene } from '../../src/finapi-scene.ts'
import { postCutOff } from '../../src/http-server.ts'

const TEST_BANK = { bank: { search: 'finAPI Test Bank' } }
const LONG = { timeoutMs: 15_000 }
// No look comes by itself in the time of a test: what looks was woken.
const SLOW = { firstDelayMs: 600_000, firstDelayWithCallbackMs: 600_000, maxDelayMs: 600_000, maxDelayWithCallbackMs: 600_000 }

interface Waiting {
  readonly scene: FinapiScene
  readonly url: string
  readonly id: string
  readonly result: Promise<unknown>
  looks(): number
  complete(): Promise<void>
}

/** A wait whose own callbacks are lost, so that only what the test sends can wake it. */
async function startWaiting(scene: FinapiScene): Promise<Waiting> {
  scene.sandbox.finapi.faults.callback({ mode: 'lost', count: Number.POSITIVE_INFINITY })
  let url = ''
  const wait = await scene.waiter.start('finapi.webForm', { account: scene.userId }, ({ callbackUrl }) => {
    url = callbackUrl ?? ''
    return scene.user.webForms.createBankConnectionImport({ ...TEST_BANK, callbacks: { finalised: callbackUrl } })
  })
  const id = wait.task?.id ?? ''
  const result = wait.result(LONG)
  result.catch(() => undefined)
  return { scene, url, id, result, looks: () => scene.count('webForms.get'), complete: () => scene.sandbox.finapi.forms.complete(id) }
}

async function open(onTestFinished: (close: () => Promise<void>) => unknown): Promise<FinapiScene> {
  return await openQuickScene(onTestFinished, { schedule: SLOW })
}

async function post(url: string, body: string | Uint8Array<ArrayBuffer> | object, method = 'POST'): Promise<number> {
  const sent = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body)
  const response = await fetch(url, { method, ...(method === 'GET' || method === 'HEAD' ? {} : { body: sent }), headers: { 'content-type': 'application/json' } })
  await response.arrayBuffer()
  return response.status
}

/** A look that a hint caused is begun within a few turns of the event loop; this is many. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60))

describe.concurrent('a callback to a wait', () => {
  it('with a forged or damaged token is a 401, and nobody looks', async ({ expect, onTestFinished }) => {
    const waiting = await startWaiting(await open(onTestFinished))
    const { url, id, looks } = waiting
    await waiting.complete()
    const at = url.lastIndexOf('.')
    const head = url.slice(0, at + 1)
    const token = url.slice(at + 1)
    const waitId = url.slice(url.lastIndexOf('/') + 1, at)
    const changedLast = token.slice(0, -1) + (token.at(-1) === 'A' ? 'E' : 'A')
    const forged = [
      '',
      changedLast,
      token.slice(0, -1),
      token.slice(1),
      `${token}A`,
      `${token}=`,
      token.toLowerCase(),
      encodeURIComponent(`${token} `),
      Buffer.from(token).toString('base64url'),
      'A'.repeat(token.length),
      await signUrlToken({ secret: 'somebody-elses-secret', purpose: 'wait:finapi.webForm', reference: waitId }),
      await signUrlToken({ secret: CALLBACK_SECRET, purpose: 'wait:finapi.backgroundUpdate', reference: waitId }),
      await signUrlToken({ secret: CALLBACK_SECRET, purpose: 'finapi.webForm', reference: waitId }),
      await signUrlToken({ secret: CALLBACK_SECRET, purpose: 'wait:finapi.webForm', reference: id }),
    ]
    for (const one of forged) expect(await post(head + one, { webFormId: id, status: 'COMPLETED' }), one).toBe(401)
    await settled()
    expect(looks()).toBe(0)
    expect(await post(url, { webFormId: id, status: 'COMPLETED' })).toBe(204)
    expect(await waiting.result).toMatchObject({ ok: true, hints: 1, polls: 1 })
  })

  it('with the token of another wait is a 401, for both', async ({ expect, onTestFinished }) => {
    const scene = await open(onTestFinished)
    const [a, b] = [await startWaiting(scene), await startWaiting(scene)]
    const swapped = a.url.slice(0, a.url.lastIndexOf('.')) + b.url.slice(b.url.lastIndexOf('.'))
    const otherTask = b.url.replace('finapi.webForm', 'finapi.backgroundUpdate')
    expect([await post(swapped, { webFormId: a.id }), await post(otherTask, { webFormId: b.id })]).toEqual([401, 401])
    await settled()
    expect(scene.count('webForms.get')).toBe(0)
  })

  it('that names the task of another wait looks at its own task only', async ({ expect, onTestFinished }) => {
    const scene = await open(onTestFinished)
    const [a, b] = [await startWaiting(scene), await startWaiting(scene)]
    await b.complete()
    // The URL of a, the body of b: b is over, a is not, and b must not hear of it.
    expect(await post(a.url, { webFormId: b.id, status: 'COMPLETED' })).toBe(204)
    await until(() => scene.count('webForms.get') === 1)
    await settled()
    expect(scene.count('webForms.get')).toBe(1)
    expect(scene.waiter.inspect().waits).toBe(2)
    expect(scene.warnings.map(({ code }) => code)).toEqual(['callback_id_mismatch'])
    await post(b.url, { webFormId: b.id, status: 'COMPLETED' })
    expect(await b.result).toMatchObject({ ok: true, hints: 1, polls: 1 })
    await a.complete()
    await post(a.url, { webFormId: a.id, status: 'COMPLETED' })
    expect(await a.result).toMatchObject({ ok: true, hints: 2, polls: 2 })
  })

  it('that lies about the status is only a reason to look', async ({ expect, onTestFinished }) => {
    const waiting = await startWaiting(await open(onTestFinished))
    for (const status of ['COMPLETED', 'ABORTED', 'EXPIRED', 'SOMETHING_NEW', 7]) {
      const before = waiting.looks()
      expect(await post(waiting.url, { webFormId: waiting.id, status, payload: { bankConnectionId: 99 } })).toBe(204)
      await until(() => waiting.looks() > before)
    }
    expect(waiting.scene.waiter.inspect().waits).toBe(1)
    await waiting.complete()
    await post(waiting.url, { webFormId: waiting.id, status: 'ABORTED' })
    expect(await waiting.result).toMatchObject({ ok: true, status: 'COMPLETED' })
  })

  it.for([
    ['no body', ''],
    ['text', 'COMPLETED'],
    ['HTML', '<html></html>'],
    ['half a JSON', '{"webFormId":"'],
    ['null', 'null'],
    ['an array', '[1,2]'],
    ['a JSON text of the JSON', JSON.stringify(JSON.stringify({ webFormId: 'x', status: 'COMPLETED' }))],
    ['an id of another type', '{"webFormId":{"id":7},"status":null}'],
    ['bytes that are no UTF-8', new Uint8Array([0xff, 0xfe, 0x00, 0x80])],
    ['a very deep body', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['a prototype', '{"__proto__":{"webFormId":"x"}}'],
  ] as const)('with %s in it wakes the wait: the URL says enough', async ([, body], { expect, onTestFinished }) => {
    const waiting = await startWaiting(await open(onTestFinished))
    await waiting.complete()
    expect(await post(waiting.url, body)).toBe(204)
    expect(await waiting.result).toMatchObject({ ok: true, status: 'COMPLETED', hints: 1, polls: 1 })
  })

  it('that is too large is a 413 and wakes nobody, with and without a length; the next one does', async ({ expect, onTestFinished }) => {
    const waiting = await startWaiting(await open(onTestFinished))
    await waiting.complete()
    const body = JSON.stringify({ webFormId: waiting.id, status: 'COMPLETED', text: 'x'.repeat(70_000) })
    expect(await post(waiting.url, body)).toBe(413)
    expect(await postChunked(waiting.url, body)).toBe(413)
    await settled()
    expect(waiting.looks()).toBe(0)
    expect(await post(waiting.url, { webFormId: waiting.id })).toBe(204)
    expect(await waiting.result).toMatchObject({ ok: true })
  })

  it('with another method is a 405 and wakes nobody', async ({ expect, onTestFinished }) => {
    const waiting = await startWaiting(await open(onTestFinished))
    for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) expect(await post(waiting.url, '{}', method), method).toBe(405)
    await settled()
    expect(waiting.looks()).toBe(0)
  })

  it('to a path that is none is a 404', async ({ expect, onTestFinished }) => {
    const { scene, url } = await startWaiting(await open(onTestFinished))
    const last = url.slice(url.lastIndexOf('/'))
    for (const path of [
      '/callbacks',
      '/callbacks/',
      '/callbacks/finapi.webForm',
      '/callbacks/finapi.webForm/',
      `/callbacks/finapi.other${last}`,
      `/callbacks/constructor${last}`,
      `/callbacks/%E0%A4%A${last}`,
      `/callbacks/finapi.webForm/${'a'.repeat(129)}.x`,
      '/callbacks/finapi.webForm/..%2F..%2Fetc.x',
    ]) {
      expect(await post(scene.receiver + path, '{}'), path).toBe(404)
    }
    expect(scene.count('webForms.get')).toBe(0)
  })

  it('that is cut off in the middle does no harm', async ({ expect, onTestFinished }) => {
    const waiting = await startWaiting(await open(onTestFinished))
    await waiting.complete()
    await postCutOff(waiting.url, `{"webFormId":"${waiting.id}"`, { 'content-type': 'application/json' })
    expect(await post(waiting.url, { webFormId: waiting.id })).toBe(204)
    expect(await waiting.result).toMatchObject({ ok: true })
  })

  it('that comes twice, or ten times at once, ends the wait once', async ({ expect, onTestFinished }) => {
    const waiting = await startWaiting(await open(onTestFinished))
    await waiting.complete()
    const body = { webFormId: waiting.id, status: 'COMPLETED' }
    const statuses = await Promise.all(Array.from({ length: 10 }, () => post(waiting.url, body)))
    expect(new Set(statuses)).toEqual(new Set([204]))
    const ended = await waiting.result
    expect(ended).toMatchObject({ ok: true, seen: { '200 succeeded': 1 } })
    expect(await post(waiting.url, body)).toBe(204)
    await settled()
    expect(waiting.looks()).toBe(1)
    expect(waiting.scene.waiter.inspect()).toEqual(NOTHING_LEFT)
    expect(waiting.scene.warnings).toEqual([])
  })

  it('that comes twice while the task goes on costs looks, and no ending', async ({ expect, onTestFinished }) => {
    const scene = await open(onTestFinished)
    const wait = await scene.waiter.start('finapi.webForm', { account: scene.userId }, ({ callbackUrl }) =>
      scene.user.webForms.createBankConnectionImport({ ...TEST_BANK, callbacks: { finalised: callbackUrl } }),
    )
    scene.sandbox.finapi.faults.callback({ mode: 'duplicate' })
    const result = wait.result(LONG)
    // The first look does not see the end yet, as with a read replica that is behind.
    scene.sandbox.finapi.faults.response({ operation: 'webForms.get', status: 200, body: JSON.stringify({ ...wait.task, status: 'IN_PROGRESS' }) })
    await scene.sandbox.finapi.forms.complete(wait.task?.id ?? '')
    expect(await result).toMatchObject({ ok: true, hints: 2, seen: { '200 pending': 1, '200 succeeded': 1 } })
    expect(scene.sandbox.finapi.deliveries.all.map(({ status }) => status)).toEqual([204, 204])
  })
})

/** Runs `during` after the provider made the form and before our process gets the answer. */
function whileCreating(during: (id: string) => Promise<void>): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    if (init?.method === 'POST' && urlOf(input).endsWith('/bankConnectionImport')) {
      const { id } = (await response.clone().json()) as { id: string }
      await during(id)
    }
    return response
  }
}

describe.concurrent('an early callback', () => {
  it('before the answer of the create call ends the wait with its first look', async ({ expect, onTestFinished }) => {
    const scenes: FinapiScene[] = []
    const scene = await openQuickScene(onTestFinished, {
      schedule: SLOW,
      client: { fetch: whileCreating(async (id) => await scenes[0]?.sandbox.finapi.forms.complete(id)) },
    })
    scenes.push(scene)
    scene.sandbox.finapi.faults.callback({ mode: 'duplicate' })
    const wait = await start(scene)
    expect(scene.sandbox.finapi.deliveries.all).toMatchObject([{ status: 204 }, { status: 204 }])
    expect(scene.waiter.inspect()).toEqual(NOTHING_LEFT)
    expect(await wait.result(LONG)).toMatchObject({ ok: true, hints: 1, polls: 1 })
  })

  it('that is forged is not kept for the wait', async ({ expect, onTestFinished }) => {
    const urls: string[] = []
    const scene = await openQuickScene(onTestFinished, {
      schedule: SLOW,
      client: {
        fetch: whileCreating(async (id) => {
          urls.push(String(await post(`${urls[0]}A`, { webFormId: id, status: 'COMPLETED' })))
        }),
      },
    })
    const wait = await start(scene, urls)
    expect(urls.at(-1)).toBe('401')
    const result = rejection(wait.result({ timeoutMs: 300 }))
    await settled()
    expect(scene.count('webForms.get')).toBe(0)
    await result
  })

  it('that names another task does not lead the wait there', async ({ expect, onTestFinished }) => {
    const urls: string[] = []
    const scene = await openQuickScene(onTestFinished, {
      schedule: SLOW,
      client: { fetch: whileCreating(async () => void (await post(urls[0] ?? '', { webFormId: crypto.randomUUID(), status: 'COMPLETED' }))) },
    })
    const wait = await start(scene, urls)
    const statuses: string[] = []
    const result = wait.result({ ...LONG, onProgress: ({ status }) => statuses.push(status) })
    await until(() => statuses.length > 0)
    expect(statuses).toEqual(['NOT_YET_OPENED'])
    expect(scene.warnings.map(({ code }) => code)).toEqual(['callback_id_mismatch'])
    await scene.sandbox.finapi.forms.complete(wait.task?.id ?? '')
    expect(await result).toMatchObject({ ok: true })
  })

  it('for a create call that is then refused leaves nothing behind', async ({ expect, onTestFinished }) => {
    const scene = await open(onTestFinished)
    scene.sandbox.finapi.faults.response({ operation: 'webForms.createBankConnectionImport', status: 422 })
    const error = await rejection(
      scene.waiter.start('finapi.webForm', { account: scene.userId }, async ({ callbackUrl }) => {
        expect(await post(callbackUrl ?? '', { webFormId: 'x', status: 'COMPLETED' })).toBe(204)
        return await scene.user.webForms.createBankConnectionImport({ ...TEST_BANK, callbacks: { finalised: callbackUrl } })
      }),
    )
    expect(error).toMatchObject({ code: 'api_error', status: 422 })
    expect(scene.waiter.inspect()).toEqual(NOTHING_LEFT)
    expect(scene.count('webForms.get')).toBe(0)
  })

  it('that names a task of somebody else is not believed where the answer of the create call was lost', async ({ expect, onTestFinished }) => {
    const scene = await open(onTestFinished)
    const stranger = await strangersForm(scene.finapi)
    const urls: string[] = []
    scene.sandbox.finapi.faults.response({ operation: 'webForms.createBankConnectionImport', reset: true, applied: true })
    const error = await rejection(start(scene, urls))
    const { handle } = error as { handle: Parameters<typeof scene.waiter.resume<'finapi.webForm'>>[0] }
    const result = scene.waiter.resume<'finapi.webForm'>(handle).result(LONG)
    expect(await post(urls[0] ?? '', { webFormId: stranger, status: 'COMPLETED' })).toBe(204)
    await until(() => scene.warnings.length > 0)
    expect(scene.warnings.map(({ code }) => code)).toEqual(['task_id_rejected'])
    const [form] = (await scene.user.webForms.list()).items
    await scene.sandbox.finapi.forms.complete(form?.id ?? '')
    expect(await result).toMatchObject({ ok: true, status: 'COMPLETED', seen: { '404': 1, '200 succeeded': 1 } })
  })
})

describe.concurrent('a callback to an endpoint of your own', () => {
  it('that is forged, garbage, oversized or no POST reaches neither waiter nor handlers; the genuine one does, each time', async ({ expect, onTestFinished }) => {
    const scene = await open(onTestFinished)
    const events: AnyKitEvent[] = []
    const reasons: unknown[] = []
    scene.onEvents(
      createFinapiCallbackHandler({
        secret: CALLBACK_SECRET,
        waiter: scene.waiter,
        otherwise: (event) => void events.push(event),
        onError: (error) => void reasons.push(isWebhookVerificationError(error) || isWebhookParseError(error) ? error.reason : error),
        maxBodyBytes: 2_048,
      }),
    )
    const made = (secret: string, purpose: 'wait' | 'userDeleted' = 'wait'): Promise<string> =>
      finapiCallbackUrl({ url: `${scene.receiver}/events`, purpose, reference: 'order-1', secret })
    const url = await made(CALLBACK_SECRET)
    const wait = await scene.waiter.start('finapi.webForm', { account: scene.userId }, () =>
      scene.user.webForms.createBankConnectionImport({ ...TEST_BANK, callbacks: { finalised: url } }),
    )
    const id = wait.task?.id ?? ''
    const result = wait.result(LONG)
    const body = { webFormId: id, status: 'COMPLETED' }
    const answers = [
      await post(await made('another-secret'), body),
      await post(url.replace('order-1', 'order-2'), body),
      await post(url.replace('kit_for=wait', 'kit_for=userDeleted'), body),
      await post(await made(CALLBACK_SECRET, 'userDeleted'), body),
      await post(`${scene.receiver}/events`, body),
      await post(url, body, 'GET'),
      await post(url, '{"webFormId":'),
      await post(url, '<html></html>'),
      await post(url, 'null'),
      await post(url, JSON.stringify(JSON.stringify(body))),
      await post(url, { ...body, text: 'x'.repeat(4_096) }),
    ]
    expect(answers).toEqual([401, 401, 401, 401, 401, 405, 400, 400, 400, 400, 413])
    expect(reasons.slice(0, 5)).toEqual(['no_match', 'no_match', 'no_match', 'no_match', 'missing_header'])
    await settled()
    expect(events).toEqual([])
    expect(scene.count('webForms.get')).toBe(0)
    scene.sandbox.finapi.faults.callback({ mode: 'duplicate' })
    await scene.sandbox.finapi.forms.complete(id)
    expect(await result).toMatchObject({ ok: true })
    expect(events.map(({ type }) => type)).toEqual(['webForm.finalised', 'webForm.finalised'])
    expect(new Set(events.map((event) => event.id)).size).toBe(1)
  })
})

function start(scene: FinapiScene, urls: string[] = []) {
  return scene.waiter.start('finapi.webForm', { account: scene.userId }, ({ callbackUrl }) => {
    urls.unshift(callbackUrl ?? '')
    return scene.user.webForms.createBankConnectionImport({ ...TEST_BANK, callbacks: { finalised: callbackUrl } })
  })
}

async function strangersForm(finapi: FinapiClient): Promise<string> {
  const { id, password } = await finapi.users.create({})
  const form = await finapi.asUser({ userId: id, password: password ?? '' }).webForms.createBankConnectionImport(TEST_BANK)
  return form.id
}

function postChunked(url: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method: 'POST', headers: { 'content-type': 'application/json' } }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    request.on('error', reject)
    for (let at = 0; at < body.length; at += 10_000) request.write(body.slice(at, at + 10_000))
    request.end()
  })
}
