import { describe, expect, it } from 'vitest'
import { asList, asObject, importForm, readyConnection, startHarness, startReceiver, webFormStatus } from './support/harness.ts'
import type { Harness, Json, Receiver } from './support/harness.ts'

const minute = 60_000

interface Setup {
  readonly harness: Harness
  readonly receiver: Receiver
  readonly token: string
}

async function setup(): Promise<Setup> {
  const receiver = await startReceiver()
  const harness = await startHarness({ finapi: { userAccessTokensValidityPeriod: 0 } })
  return { harness, receiver, token: (await harness.user()).token }
}

interface CreatedTask {
  readonly id: string
  readonly json: Json
  readonly bankConnectionId: number
}

async function createTask({ harness, receiver, token }: Setup, body: Json = {}): Promise<CreatedTask> {
  const bankConnectionId = await readyConnection(harness, token)
  const callbacks = { finalised: `${receiver.url}/finalised`, webFormRequired: `${receiver.url}/required` }
  const { json } = await harness.call('POST', '/api/tasks/backgroundUpdate', { token, json: { bankConnectionId, callbacks, ...body } })
  return { id: String(json['id']), json, bankConnectionId }
}

async function readTask({ harness, token }: Setup, id: string): Promise<Json> {
  return (await harness.call('GET', `/api/tasks/${id}`, { token })).json
}

describe('a web form that became final', () => {
  it.each([
    ['complete', 'COMPLETED'],
    ['fail', 'COMPLETED_WITH_ERROR'],
    ['abort', 'ABORTED'],
    ['expire', 'EXPIRED'],
  ] as const)('%s is told as %s', async (step, status) => {
    const { harness, receiver, token } = await setup()
    const form = await importForm(harness, token, { callbacks: { finalised: `${receiver.url}/hook?state=42` } })
    await harness.sandbox.finapi.forms[step](form.id)
    expect(receiver.received).toEqual([
      { path: '/hook?state=42', method: 'POST', type: 'application/json', body: { webFormId: form.id, status } },
    ])
    expect(harness.sandbox.finapi.deliveries.all).toMatchObject([
      { type: 'webForm.finalised', eventId: form.id, attempt: 1, mode: 'normal', status: 200, ok: true, url: `${receiver.url}/hook?state=42` },
    ])
  })

  it('is told when its time is over', async () => {
    const { harness, receiver, token } = await setup()
    const form = await importForm(harness, token, { callbacks: { finalised: receiver.url } })
    await harness.sandbox.clock.advance(20 * minute)
    expect(receiver.received.map(({ body }) => body)).toEqual([{ webFormId: form.id, status: 'EXPIRED' }])
  })

  it('is not told when the API cancelled or deleted it', async () => {
    const { harness, receiver, token } = await setup()
    for (const [method, suffix] of [
      ['POST', '/cancel'],
      ['DELETE', ''],
    ] as const) {
      const form = await importForm(harness, token, { callbacks: { finalised: receiver.url } })
      await harness.sandbox.finapi.forms.open(form.id)
      expect((await harness.call(method, `/api/webForms/${form.id}${suffix}`, { token })).status).toBe(200)
    }
    await harness.sandbox.clock.advance(60 * minute)
    expect(receiver.received).toEqual([])
    expect(harness.sandbox.finapi.deliveries.all).toEqual([])
  })

  it('is told once, whatever the target answers', async () => {
    const { harness, receiver, token } = await setup()
    receiver.status = 500
    const form = await importForm(harness, token, { callbacks: { finalised: receiver.url } })
    await harness.sandbox.finapi.forms.complete(form.id)
    await harness.sandbox.finapi.forms.complete(form.id)
    await harness.sandbox.clock.advance(60 * minute)
    expect(receiver.received).toHaveLength(1)
    expect(harness.sandbox.finapi.deliveries.all).toMatchObject([{ status: 500, ok: false }])
    expect(await webFormStatus(harness, token, form.id)).toBe('COMPLETED')
  })

  it('does not follow redirects', async () => {
    const { harness, receiver, token } = await setup()
    receiver.status = 302
    const form = await importForm(harness, token, { callbacks: { finalised: receiver.url } })
    await harness.sandbox.finapi.forms.complete(form.id)
    expect(receiver.received).toHaveLength(1)
  })

  it('is final although nobody listens', async () => {
    const { harness, token } = await setup()
    const form = await importForm(harness, token, { callbacks: { finalised: 'http://127.0.0.1:1/' } })
    await harness.sandbox.finapi.forms.complete(form.id)
    expect(await webFormStatus(harness, token, form.id)).toBe('COMPLETED')
    expect(harness.sandbox.finapi.deliveries.all).toMatchObject([{ status: undefined, ok: false }])
  })
})

describe('a background update', () => {
  it('completes: NOT_YET_STARTED, IN_PROGRESS, COMPLETED and one callback without a form', async () => {
    const given = await setup()
    const { harness, receiver } = given
    const task = await createTask(given)
    expect(task.json).toMatchObject({
      type: 'BANK_CONNECTION_UPDATE',
      status: 'NOT_YET_STARTED',
      createdAt: expect.stringMatching(/\+0000$/),
      payload: { bankConnectionId: task.bankConnectionId },
    })
    await harness.sandbox.clock.advance(1000)
    expect(await readTask(given, task.id)).toMatchObject({ status: 'IN_PROGRESS' })
    const busy = await harness.call('GET', `/api/v2/bankConnections/${task.bankConnectionId}`, { token: given.token })
    expect(busy.json['updateStatus']).toBe('IN_PROGRESS')
    expect(receiver.received).toEqual([])
    await harness.sandbox.clock.advance(1000)
    expect(await readTask(given, task.id)).toMatchObject({ status: 'COMPLETED' })
    expect(receiver.received.map(({ path, body }) => [path, body])).toEqual([['/finalised', { taskId: task.id, status: 'COMPLETED' }]])
    const ready = await harness.call('GET', `/api/v2/bankConnections/${task.bankConnectionId}`, { token: given.token })
    expect(ready.json['updateStatus']).toBe('READY')
  })

  it('fails with the code it is told', async () => {
    const given = await setup()
    given.harness.sandbox.finapi.tasks.scenario({ next: 'fails', errorCode: 'INTERNAL_ERROR' })
    const task = await createTask(given)
    await given.harness.sandbox.clock.advance(2000)
    expect(await readTask(given, task.id)).toMatchObject({ status: 'COMPLETED_WITH_ERROR', payload: { errorCode: 'INTERNAL_ERROR' } })
    expect(given.receiver.received.map(({ body }) => body)).toEqual([{ taskId: task.id, status: 'COMPLETED_WITH_ERROR' }])
    const { json } = await given.harness.call('GET', `/api/v2/bankConnections/${task.bankConnectionId}`, { token: given.token })
    expect(asObject(asList(json['interfaces'])[0]?.['lastManualUpdate'])['result']).toBe('BANK_SERVER_REJECTION')
  })

  it.each([
    ['complete', 'COMPLETED'],
    ['fail', 'COMPLETED_WITH_ERROR'],
    ['abort', 'ABORTED'],
    ['expire', 'EXPIRED'],
  ] as const)('needs a web form, which ends by %s as %s', async (step, status) => {
    const given = await setup()
    const { harness, receiver } = given
    harness.sandbox.finapi.tasks.scenario({ next: 'needs-web-form' })
    const task = await createTask(given)
    await harness.sandbox.clock.advance(2000)
    const required = await readTask(given, task.id)
    const webForm = asObject(asObject(required['payload'])['webForm'])
    expect([required['status'], webForm['status']]).toEqual(['WEB_FORM_REQUIRED', 'NOT_YET_OPENED'])
    await harness.sandbox.finapi.forms[step](String(webForm['id']))
    expect(receiver.received.map(({ path, body }) => [path, body])).toEqual([
      ['/required', { taskId: task.id, status: 'WEB_FORM_REQUIRED', webForm }],
      ['/finalised', { taskId: task.id, status: 'WEB_FORM_REQUIRED', webForm: { ...webForm, status } }],
    ])
    expect(await readTask(given, task.id)).toMatchObject({ status: 'WEB_FORM_REQUIRED', payload: { webForm: { status } } })
    const form = await harness.call('GET', `/api/webForms/${String(webForm['id'])}`, { token: given.token })
    expect(form.json).toMatchObject({ type: 'BANK_CONNECTION_UPDATE', payload: { bankConnectionId: task.bankConnectionId } })
    expect(receiver.received).toHaveLength(2)
  })

  it('sends nothing more when its web form is cancelled by the API', async () => {
    const given = await setup()
    given.harness.sandbox.finapi.tasks.scenario({ next: 'needs-web-form', afterMs: 0 })
    const task = await createTask(given)
    await given.receiver.arrived(1)
    const id = String(asObject(asObject(task.json['payload'])['webForm'])['id'])
    await given.harness.call('POST', `/api/webForms/${id}/cancel`, { token: given.token })
    await given.harness.sandbox.clock.advance(60 * minute)
    expect(given.receiver.received.map(({ path }) => path)).toEqual(['/required'])
  })

  it('can be final in the answer that creates it', async () => {
    const given = await setup()
    for (const [next, status] of [
      ['completes', 'COMPLETED'],
      ['fails', 'COMPLETED_WITH_ERROR'],
      ['needs-web-form', 'WEB_FORM_REQUIRED'],
    ] as const) {
      given.harness.sandbox.finapi.tasks.scenario({ next, afterMs: 0 })
      expect((await createTask(given)).json['status']).toBe(status)
    }
  })

  it('can keep the embedded form stale', async () => {
    const given = await setup()
    given.harness.sandbox.finapi.tasks.scenario({ next: 'needs-web-form', afterMs: 0, embeddedStatus: 'stale' })
    const task = await createTask(given)
    const id = String(asObject(asObject(task.json['payload'])['webForm'])['id'])
    await given.harness.sandbox.finapi.forms.complete(id)
    expect(await readTask(given, task.id)).toMatchObject({ payload: { webForm: { status: 'NOT_YET_OPENED' } } })
    expect(await webFormStatus(given.harness, given.token, id)).toBe('COMPLETED')
  })

  it('always needs a form to manage saved settings', async () => {
    const given = await setup()
    const task = await createTask(given, { manageSavedSettings: ['CREDENTIALS'] })
    await given.harness.sandbox.clock.advance(2000)
    expect(await readTask(given, task.id)).toMatchObject({ status: 'WEB_FORM_REQUIRED' })
  })

  it('uses up scenarios in order', async () => {
    const given = await setup()
    const { harness } = given
    harness.sandbox.finapi.tasks.scenario({ next: 'fails', afterMs: 0 })
    harness.sandbox.finapi.tasks.scenario({ next: 'completes', afterMs: 0 })
    const statuses = [(await createTask(given)).json['status'], (await createTask(given)).json['status']]
    expect(statuses).toEqual(['COMPLETED_WITH_ERROR', 'COMPLETED'])
    const list = await harness.call('GET', '/api/tasks?order=createdAt,desc', { token: given.token })
    expect(asList(list.json['items']).map(({ status }) => status)).toEqual(statuses.toReversed())
  })

  it('is refused for an unknown connection, and while one runs', async () => {
    const given = await setup()
    const { harness, token } = given
    const unknown = await harness.call('POST', '/api/tasks/backgroundUpdate', { token, json: { bankConnectionId: 1 } })
    expect([unknown.status, unknown.json['code']]).toEqual([404, 'NOT_FOUND'])
    const wrong = await harness.call('POST', '/api/tasks/backgroundUpdate', { token, json: { bankConnectionIds: [1] } })
    const fields = asList(wrong.json['errors']).map(({ field }) => field)
    expect(fields).toEqual(expect.arrayContaining(['bankConnectionId', 'bankConnectionIds']))
    const { bankConnectionId } = await createTask(given)
    const second = await harness.call('POST', '/api/tasks/backgroundUpdate', { token, json: { bankConnectionId } })
    expect([second.status, second.json['code']]).toEqual([423, 'LOCKED'])
    await harness.sandbox.clock.advance(2000)
    expect((await harness.call('POST', '/api/tasks/backgroundUpdate', { token, json: { bankConnectionId } })).status).toBe(201)
  })

  it('starts the categorisation over when it updates again before that is done', async () => {
    const { harness, token } = await setup()
    const form = await importForm(harness, token)
    await harness.sandbox.finapi.forms.complete(form.id)
    await harness.sandbox.clock.advance(5000)
    const list = await harness.call('GET', '/api/v2/bankConnections', { token })
    const bankConnectionId = Number(asList(list.json['connections'])[0]?.['id'])
    const status = async (): Promise<unknown> =>
      (await harness.call('GET', `/api/v2/bankConnections/${bankConnectionId}`, { token })).json['categorizationStatus']
    await harness.call('POST', '/api/tasks/backgroundUpdate', { token, json: { bankConnectionId } })
    await harness.sandbox.clock.advance(5000)
    expect(await status()).toBe('IN_PROGRESS')
    await harness.sandbox.clock.advance(2000)
    expect(await status()).toBe('READY')
  })

  it('fails with INVALID_TOKEN when its token is gone', async () => {
    const receiver = await startReceiver()
    const harness = await startHarness()
    const user = await harness.user()
    const task = await createTask({ harness, receiver, token: user.token })
    await harness.call('POST', '/api/v2/oauth/revoke', { token: await harness.clientToken(), form: { token: user.token } })
    await harness.sandbox.clock.advance(2000)
    const login = await harness.token({ grant_type: 'password', username: user.id, password: user.password })
    const { json } = await harness.call('GET', `/api/tasks/${task.id}`, { token: String(login.json['access_token']) })
    expect(json).toMatchObject({ status: 'COMPLETED_WITH_ERROR', payload: { errorCode: 'INVALID_TOKEN' } })
  })
})

describe('callback faults', () => {
  const finish = async ({ harness, receiver, token }: Setup): Promise<string> => {
    const form = await importForm(harness, token, { callbacks: { finalised: receiver.url } })
    await harness.sandbox.finapi.forms.complete(form.id)
    return form.id
  }

  it('loses one', async () => {
    const given = await setup()
    given.harness.sandbox.finapi.faults.callback({ mode: 'lost' })
    const lost = await finish(given)
    const sent = await finish(given)
    expect(given.receiver.received.map(({ body }) => body['webFormId'])).toEqual([sent])
    expect(given.harness.sandbox.finapi.deliveries.all).toMatchObject([
      { eventId: lost, mode: 'lost', ok: false },
      { eventId: sent, mode: 'normal', ok: true },
    ])
  })

  it('sends one twice', async () => {
    const given = await setup()
    given.harness.sandbox.finapi.faults.callback({ mode: 'duplicate' })
    const id = await finish(given)
    expect(given.receiver.received.map(({ body }) => body)).toEqual([
      { webFormId: id, status: 'COMPLETED' },
      { webFormId: id, status: 'COMPLETED' },
    ])
  })

  it('sends one late, after others that came later', async () => {
    const given = await setup()
    given.harness.sandbox.finapi.faults.callback({ mode: 'late', delayMs: 90_000 })
    const late = await finish(given)
    const prompt = await finish(given)
    expect(given.receiver.received.map(({ body }) => body['webFormId'])).toEqual([prompt])
    await given.harness.sandbox.clock.advance(89_999)
    expect(given.receiver.received).toHaveLength(1)
    await given.harness.sandbox.clock.advance(1)
    expect(given.receiver.received.map(({ body }) => body['webFormId'])).toEqual([prompt, late])
  })

  it('sends one after the next, or when its time is over', async () => {
    const given = await setup()
    given.harness.sandbox.finapi.faults.callback({ mode: 'reorder', count: 2 })
    const [first, second] = [await finish(given), await finish(given)]
    expect(given.receiver.received).toEqual([])
    const third = await finish(given)
    expect(given.receiver.received.map(({ body }) => body['webFormId'])).toEqual([third, first, second])
    given.harness.sandbox.finapi.faults.callback({ mode: 'reorder', delayMs: 1000 })
    const fourth = await finish(given)
    await given.harness.sandbox.advance(1000)
    expect(given.receiver.received.at(-1)?.body['webFormId']).toBe(fourth)
  })

  it('sends a forged one first, to a URL with another secret', async () => {
    const given = await setup()
    given.harness.sandbox.finapi.faults.callback({ mode: 'forged', count: 2 })
    for (const path of ['/hook?state=secret', '/hooks/0123456789abcdef0123456789abcdef']) {
      const form = await importForm(given.harness, given.token, { callbacks: { finalised: `${given.receiver.url}${path}` } })
      await given.harness.sandbox.finapi.forms.complete(form.id)
    }
    const paths = given.receiver.received.map(({ path }) => path)
    expect([paths[1], paths[3]]).toEqual(['/hook?state=secret', '/hooks/0123456789abcdef0123456789abcdef'])
    expect(paths[0]).toMatch(/^\/hook\?state=(?!secret)\w{6}$/)
    expect(paths[2]).toMatch(/^\/hooks\/(?!0123)\w{32}$/)
    expect(given.harness.sandbox.finapi.deliveries.all.map(({ mode }) => mode)).toEqual(['forged', 'normal', 'forged', 'normal'])
  })

  it('applies to one type of event only when it is told to', async () => {
    const given = await setup()
    given.harness.sandbox.finapi.faults.callback({ mode: 'lost', type: 'task.finalised' })
    await finish(given)
    expect(given.receiver.received).toHaveLength(1)
    await createTask(given)
    await given.harness.sandbox.advance(2000)
    expect(given.receiver.received).toHaveLength(1)
  })

  it('is not what a redelivery meets', async () => {
    const given = await setup()
    const { deliveries, faults } = given.harness.sandbox.finapi
    const id = await finish(given)
    faults.callback({ mode: 'lost' })
    const [{ id: delivery } = { id: '' }] = deliveries.all
    expect(await deliveries.redeliver(delivery)).toMatchObject({ id: delivery, eventId: id, type: 'webForm.finalised', attempt: 2, mode: 'redelivery', ok: true })
    expect(given.receiver.received.map(({ body }) => body)).toEqual([
      { webFormId: id, status: 'COMPLETED' },
      { webFormId: id, status: 'COMPLETED' },
    ])
    await expect(deliveries.redeliver('dlv_99')).rejects.toThrow(RangeError)
    expect(given.harness.sandbox.deliveries.all).toMatchObject([{ provider: 'finapi' }, { provider: 'finapi' }])
  })

  it('counts, and can be cleared', async () => {
    const given = await setup()
    const { faults } = given.harness.sandbox.finapi
    faults.callback({ mode: 'lost', count: 2 })
    faults.callback({ mode: 'lost', count: Infinity })
    for (let index = 0; index < 4; index += 1) await finish(given)
    expect(given.harness.sandbox.finapi.deliveries.all.map(({ mode }) => mode)).toEqual(['lost', 'lost', 'lost', 'lost'])
    faults.clear()
    await finish(given)
    expect(given.receiver.received).toHaveLength(1)
    expect(() => faults.callback({ mode: 'lost', count: 0 })).toThrow(RangeError)
  })
})
