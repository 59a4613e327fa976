import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { isWaitTimeoutError } from '@kit/core'
import { createMemoryPollBudget, createTaskWaiter, unwrapTaskResult } from '@kit/core/waiter'
import type { PollSchedule, TaskDefinition, Wait } from '@kit/core/waiter'
import {
  belvoAsyncRequest,
  belvoCharge,
  belvoEnrollment,
  belvoLinkData,
  belvoPaymentAuthorization,
  belvoPaymentIntent,
  createBelvoClient,
  isTaskFailedError,
} from '@kit/belvo'
import type { BelvoEventType } from '@kit/belvo/events'
import { createBelvoEventBody, signedBelvoRequest } from '@kit/belvo/testing'
import { createBelvoWebhookHandler } from '@kit/belvo/webhooks'
import { failureOf, startApiServer } from '../support/api-server.ts'
import type { SeenRequest } from '../support/api-server.ts'
import { subjects } from './tables.ts'
import type { Body } from './tables.ts'

const authorization = 'Bearer test'
const LINK = '16f68516-bcbc-4cf7-b815-c500d4204e28'
const REQUEST = '4363b08b51eb43509c745df5ac92a7f6'
/** Only a webhook can end a wait in the time of a test. */
const PATIENT: Partial<PollSchedule> = { firstDelayMs: 600_000 }
const QUICK: Partial<PollSchedule> = { firstDelayMs: 10, maxDelayMs: 30, minIntervalMs: 10, factor: 1.5 }
const LONG = { timeoutMs: 30_000 }

type Answer = (request: SeenRequest) => object

/** A server that answers as it is told to at the time, a client, a waiter and a webhook endpoint. */
async function openScene(answer: Answer, schedule: Partial<PollSchedule>) {
  let now = answer
  const { seen, origin } = await startApiServer((request) => ({ json: now(request) }))
  const keys = { secretId: 'a', secretPassword: 'b' }
  const belvo = createBelvoClient({ aggregation: keys, payments: { ...keys, resourceVersion: 'V2' }, environment: { main: origin }, maxRetries: 0 })
  const definitions: readonly TaskDefinition[] = [
    belvoPaymentIntent(belvo),
    belvoCharge(() => belvo),
    belvoPaymentAuthorization(async () => belvo),
    belvoEnrollment(belvo),
    belvoLinkData(belvo, { quietMs: 0 }),
    belvoAsyncRequest(belvo, { quietMs: 0 }),
  ]
  const waiter = createTaskWaiter({ tasks: definitions.map((definition) => ({ ...definition, schedule })), budget: createMemoryPollBudget({ minIntervalMs: 10 }) })
  const handler = createBelvoWebhookHandler({ authorization, waiter, otherwise: () => {} })
  return {
    belvo,
    waiter,
    looks: () => seen.filter(({ method }) => method === 'GET'),
    become: (next: Answer) => void (now = next),
    send: async (event: object) => await handler(await signedBelvoRequest({ event, authorization })),
  }
}
type Scene = Awaited<ReturnType<typeof openScene>>

/** Starts a wait; a list of definitions does not tell what each of them starts from. */
const start = (scene: Scene, task: string, create: () => PromiseLike<unknown>): Promise<Wait> => scene.waiter.start(task, { account: 'shop' }, create)

const created = (name: string, changes: Body): Body => ({ ...subjects.find((subject) => subject.name === name)?.rows[0]?.body, ...changes })
const records = (request: SeenRequest, since: number, items: readonly Body[]): object => {
  const isLink = request.path.startsWith('/api/links/')
  const results = items.map((item) => ({ created_at: new Date(since).toISOString(), ...item }))
  return isLink ? { id: LINK, status: 'valid', fetch_resources: ['ACCOUNTS', 'OWNERS'] } : { count: results.length, next: null, previous: null, results }
}

interface Flow {
  readonly task: string
  readonly path: string
  readonly looksAtOnce: number
  readonly value: object
  before: Answer
  after: Answer
  event(): object
  start(scene: Scene): Promise<Wait>
}

function paymentFlow(task: string, type: BelvoEventType, path: string, before: Body, after: Body, create: (scene: Scene) => PromiseLike<unknown>): Flow {
  const object = created(task, before)
  const id = object['id'] as string
  return {
    task,
    path: `${path}${id}/`,
    looksAtOnce: 1,
    value: { id, ...after },
    before: () => object,
    after: () => ({ ...object, ...after }),
    event: () => createBelvoEventBody(type, { object_id: id }),
    start: (scene) => start(scene, task, () => create(scene)),
  }
}

const flows: readonly Flow[] = [
  paymentFlow('belvo.paymentIntent', 'PAYMENT_INTENTS.STATUS_UPDATE', '/payments/br/payment-intents/', { status: 'PROCESSING' }, { status: 'SUCCEEDED' }, ({ belvo }) =>
    belvo.payments.paymentIntents.create({} as never, { idempotencyKey: 'auto' }),
  ),
  paymentFlow('belvo.charge', 'CHARGES.STATUS_UPDATE', '/payments/br/charges/', { status: 'PENDING' }, { status: 'SETTLED' }, ({ belvo }) =>
    belvo.payments.paymentAuthorizations.charges.create('9fc68b84-f2d6-4142-b2ad-9d2d1ad70432', {} as never),
  ),
  paymentFlow(
    'belvo.paymentAuthorization',
    'PAYMENT_AUTHORIZATIONS.STATUS_UPDATE',
    '/payments/br/payment-authorizations/',
    { status: 'AWAITING_AUTHORIZATION' },
    { status: 'AUTHORIZED' },
    ({ belvo }) => belvo.payments.paymentAuthorizations.create({} as never),
  ),
  paymentFlow('belvo.enrollment', 'ENROLLMENTS.STATUS_UPDATE', '/payments/br/enrollments/', { status: 'PENDING' }, { status: 'SUCCEEDED' }, ({ belvo }) =>
    belvo.payments.enrollments.create({} as never),
  ),
  {
    task: 'belvo.linkData',
    path: `/api/links/${LINK}/`,
    looksAtOnce: 3,
    value: { link: { id: LINK }, lists: [{ list: 'accounts', records: 1 }, { list: 'owners', records: 1 }] },
    before: (request) => records(request, Date.now(), request.path === '/api/owners/' ? [] : [{}]),
    after: (request) => records(request, Date.now() - 10, [{}]),
    event: () => createBelvoEventBody('OWNERS.historical_update', { link_id: LINK }),
    start: (scene) => start(scene, 'belvo.linkData', async () => ({ id: LINK })),
  },
  {
    task: 'belvo.asyncRequest',
    path: `/api/links/${LINK}/`,
    looksAtOnce: 2,
    value: { lists: [{ list: 'transactions', records: 1 }] },
    before: (request) => (request.method === 'POST' ? { request_id: REQUEST } : records(request, Date.now() - 3_600_000, [{}, {}])),
    after: (request) => records(request, Date.now() - 3_600_000, [{}, { collected_at: new Date().toISOString() }]),
    event: () => createBelvoEventBody('TRANSACTIONS.new_transactions_available', { process_type: 'async_post', link_id: LINK, request_id: REQUEST }),
    start: (scene) =>
      start(scene, 'belvo.asyncRequest', async () => {
        const startedAt = new Date()
        const accepted = await scene.belvo.transactions.retrieve({ link: LINK, date_from: '2026-01-01', date_to: '2026-02-01' }, undefined, { requestMode: 'async' })
        return { link: LINK, lists: ['transactions'], startedAt, requestId: accepted?.request_id }
      }),
  },
]

describe.each(flows)('$task over HTTP', (flow) => {
  it('ends with one look, on its webhook', async () => {
    const scene = await openScene(flow.before, PATIENT)
    const wait = await flow.start(scene)
    const result = wait.result(LONG)
    scene.become(flow.after)
    expect((await scene.send(flow.event())).status).toBe(200)
    expect(await result).toMatchObject({ ok: true, value: flow.value, polls: 1, hints: 1 })
    expect(scene.looks()).toHaveLength(flow.looksAtOnce)
    expect(scene.looks()[0]?.path).toBe(flow.path)
    expect(scene.waiter.inspect()).toEqual({ waits: 0, timers: 0, subscriptions: 0 })
  })

  it('is not ended by a webhook that is ahead of the truth, and goes on polling', async () => {
    const scene = await openScene(flow.before, QUICK)
    const wait = await flow.start(scene)
    const result = wait.result(LONG)
    await scene.send(flow.event())
    while (scene.looks().length < 3 * flow.looksAtOnce) await new Promise((resolve) => setTimeout(resolve, 5))
    scene.become(flow.after)
    const ended = await result
    expect(ended).toMatchObject({ ok: true })
    expect(ended.polls).toBeGreaterThan(2)
  })

  it('is resumed from its handle, in steps too', async () => {
    const scene = await openScene(flow.before, QUICK)
    const wait = await flow.start(scene)
    const error = await failureOf(wait.result({ timeoutMs: 60 }))
    if (!isWaitTimeoutError(error)) throw error
    expect(inspect([error, wait], { depth: 10 })).not.toContain(LINK)
    scene.become(flow.after)
    expect(await scene.waiter.resume(wait.handle.serialize()).result(LONG)).toMatchObject({ ok: true })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await scene.waiter.pollOnce(wait.handle)).toMatchObject({ done: true, result: { ok: true } })
  })
})

describe('a charge of version 2 over HTTP', () => {
  it('is read in version 2, and tells why it failed', async () => {
    const flow = flows.find(({ task }) => task === 'belvo.charge')!
    const scene = await openScene(() => ({ ...flow.before({} as SeenRequest), status: 'FAILED', status_reason_code: 'INSUFFICIENT_FUNDS' }), QUICK)
    const wait = await flow.start(scene)
    const result = await wait.result(LONG)
    expect(scene.looks()[0]?.headers['x-belvo-api-resource-version']).toBe('Payments-BR.V2')
    try {
      unwrapTaskResult(result, 'belvo.charge')
      expect.unreachable()
    } catch (error) {
      expect(isTaskFailedError(error) && [error.phase, error.providerCode]).toEqual(['failed', 'INSUFFICIENT_FUNDS'])
    }
  })
})

describe('an authorization over HTTP', () => {
  it('sends the payer to the bank once', async () => {
    const flow = flows.find(({ task }) => task === 'belvo.paymentAuthorization')!
    const url = 'https://auth.belvo.example/authorize?token=abc'
    const scene = await openScene(() => ({ ...flow.before({} as SeenRequest), payment_method_configuration: { authorization_url: url } }), QUICK)
    const wait = await flow.start(scene)
    const actions: unknown[] = []
    const result = wait.result({ ...LONG, onActionRequired: (action) => actions.push(action) })
    while (scene.looks().length < 4) await new Promise((resolve) => setTimeout(resolve, 5))
    scene.become(flow.after)
    expect(await result).toMatchObject({ ok: true, status: 'AUTHORIZED' })
    expect(actions).toEqual([{ kind: 'open_url', url }])
  })
})
