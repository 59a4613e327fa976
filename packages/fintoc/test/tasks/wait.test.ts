import { generateKeyPairSync } from 'node:crypto'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { isTaskNotFoundError, isWaitTimeoutError } from '@kit/core'
import { createMemoryPollBudget, createTaskWaiter, unwrapTaskResult } from '@kit/core/waiter'
import type { PollSchedule, TaskDefinition, Wait } from '@kit/core/waiter'
import {
  createFintocClient,
  fintocAccountVerification,
  fintocCheckoutSession,
  fintocPaymentIntent,
  fintocRefreshIntent,
  fintocRefund,
  fintocSubscriptionIntent,
  fintocTransfer,
  isTaskFailedError,
} from '@kit/fintoc'
import { createFintocEventBody, signedFintocRequest } from '@kit/fintoc/testing'
import { createFintocWebhookHandler } from '@kit/fintoc/webhooks'
import { failureOf, startApiServer } from '../support/api-server.ts'
import type { SeenRequest } from '../support/api-server.ts'
import { subjects } from './tables.ts'
import type { Body } from './tables.ts'

const secret = 'whsec_test'
const LINK_TOKEN = 'link_1_token_verysecret'
const tokens: Readonly<Record<string, string>> = { link_1: LINK_TOKEN }
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } })
/** Only a webhook can end a wait in the time of a test. */
const PATIENT: Partial<PollSchedule> = { firstDelayMs: 600_000 }
const QUICK: Partial<PollSchedule> = { firstDelayMs: 10, maxDelayMs: 30, minIntervalMs: 10, factor: 1.5 }

/** A server with one object, which a POST makes and a GET shows as it is then; a client, a waiter and a webhook endpoint. */
async function openScene(object: Body, schedule: Partial<PollSchedule>) {
  let now: Body = object
  const answer = (request: SeenRequest) => ({ status: request.method === 'POST' ? 201 : 200, json: request.method === 'POST' ? object : now })
  const { seen, origin } = await startApiServer(answer)
  const fintoc = createFintocClient({ secretKey: 'sk_test_1', signingKey: privateKey, environment: { api: origin }, maxRetries: 0 })
  const definitions: readonly TaskDefinition[] = [
    fintocTransfer(fintoc),
    fintocPaymentIntent(fintoc),
    fintocCheckoutSession(fintoc),
    fintocRefund(fintoc),
    fintocAccountVerification(fintoc),
    fintocSubscriptionIntent(fintoc),
    fintocRefreshIntent(async (account) => fintoc.forLink(tokens[account] ?? 'no such link')),
  ]
  const waiter = createTaskWaiter({ tasks: definitions.map((definition) => ({ ...definition, schedule })), budget: createMemoryPollBudget({ minIntervalMs: 10 }) })
  const handler = createFintocWebhookHandler({ secret, waiter, otherwise: () => {} })
  return {
    fintoc,
    waiter,
    seen,
    looks: () => seen.filter(({ method }) => method === 'GET'),
    become: (changes: Body) => void (now = { ...now, ...changes }),
    send: async (event: object) => await handler(await signedFintocRequest({ event, secret })),
  }
}
type Scene = Awaited<ReturnType<typeof openScene>>

const created = (name: string, changes: Body = {}): Body => ({ ...subjects.find((subject) => subject.name === name)?.rows[0]?.body, ...changes })
const options = { idempotencyKey: 'auto' as const }
const LONG = { timeoutMs: 30_000 }

interface Flow {
  readonly task: string
  readonly object: Body
  /** What it becomes in the end, and the event that says so. */
  readonly end: Body
  readonly event: Parameters<typeof createFintocEventBody>[0]
  readonly path: string
  create(scene: Scene): PromiseLike<unknown>
}

const flows: readonly Flow[] = [
  {
    task: 'fintoc.transfer',
    object: created('fintoc.transfer', { status: 'pending' }),
    end: { status: 'succeeded' },
    event: 'transfer.outbound.succeeded',
    path: '/v2/transfers/tr_1',
    create: ({ fintoc }) => fintoc.v2.transfers.create({ amount: 1, currency: 'MXN', account_id: 'acc_1', counterparty: { account_number: '012180000000000008' } }, options),
  },
  {
    task: 'fintoc.transfer',
    object: created('fintoc.transfer (a return)', { status: 'return_pending' }),
    end: { status: 'returned' },
    event: 'transfer.inbound.returned',
    path: '/v2/transfers/tr_2',
    create: ({ fintoc }) => fintoc.v2.transfers.return({ transfer_id: 'tr_2' }, options),
  },
  {
    task: 'fintoc.paymentIntent',
    object: created('fintoc.paymentIntent', { status: 'pending' }),
    end: { status: 'succeeded' },
    event: 'payment_intent.succeeded',
    path: '/v2/payment_intents/pi_1',
    create: ({ fintoc }) => fintoc.v2.paymentIntents.create({ amount: 1_000, currency: 'CLP', payment_method: 'pm_1' }, options),
  },
  {
    task: 'fintoc.checkoutSession',
    object: created('fintoc.checkoutSession', { status: 'created' }),
    end: { status: 'finished', payment_resource: { payment_intent: created('fintoc.paymentIntent', { status: 'succeeded' }) } },
    event: 'checkout_session.finished',
    path: '/v2/checkout_sessions/cs_1',
    create: ({ fintoc }) => fintoc.v2.checkoutSessions.create({ amount: 1_000, currency: 'CLP', success_url: 'https://shop.example', cancel_url: 'https://shop.example' }),
  },
  {
    task: 'fintoc.refund',
    object: created('fintoc.refund', { status: 'created' }),
    end: { status: 'succeeded' },
    event: 'refund.succeeded',
    path: '/v1/refunds/re_1',
    create: ({ fintoc }) => fintoc.refunds.create({ resource_id: 'pi_1', resource_type: 'payment_intent' }, options),
  },
  {
    task: 'fintoc.accountVerification',
    object: created('fintoc.accountVerification', { status: 'pending' }),
    end: { status: 'succeeded' },
    event: 'account_verification.succeeded',
    path: '/v2/account_verifications/accv_1',
    create: ({ fintoc }) => fintoc.v2.accountVerifications.create({ account_number: '012180000000000008' }, options),
  },
  {
    task: 'fintoc.subscriptionIntent',
    object: created('fintoc.subscriptionIntent', { status: 'created' }),
    end: { status: 'succeeded' },
    event: 'subscription_intent.succeeded',
    path: '/v1/subscription_intents/si_1',
    create: ({ fintoc }) => fintoc.subscriptionIntents.create(),
  },
  {
    task: 'fintoc.refreshIntent',
    object: created('fintoc.refreshIntent', { status: 'created' }),
    end: { status: 'succeeded' },
    event: 'link.refresh_intent.succeeded',
    path: '/v1/refresh_intents/ri_1',
    create: ({ fintoc }) => fintoc.forLink(LINK_TOKEN).refreshIntents.create(),
  },
]

const begin = (scene: Scene, { task, create }: Flow): Promise<Wait> => scene.waiter.start(task, { account: 'link_1' }, () => create(scene))

describe.each(flows)('$task over HTTP, $event', (flow) => {
  it('ends with one look, on its webhook', async () => {
    const scene = await openScene(flow.object, PATIENT)
    const wait = await begin(scene, flow)
    const result = wait.result(LONG)
    scene.become(flow.end)
    expect((await scene.send(createFintocEventBody(flow.event, { data: { id: flow.object['id'] } as object }))).status).toBe(200)
    expect(await result).toMatchObject({ ok: true, value: { id: flow.object['id'], ...flow.end }, polls: 1, hints: 1 })
    expect(scene.looks().map(({ path }) => path)).toEqual([flow.path])
    expect(scene.waiter.inspect()).toEqual({ waits: 0, timers: 0, subscriptions: 0 })
  })

  it('is not ended by a webhook that is ahead of the truth, and goes on polling', async () => {
    const scene = await openScene(flow.object, QUICK)
    const wait = await begin(scene, flow)
    const result = wait.result(LONG)
    await scene.send(createFintocEventBody(flow.event, { data: { id: flow.object['id'] } as object }))
    while (scene.looks().length < 3) await new Promise((resolve) => setTimeout(resolve, 5))
    scene.become(flow.end)
    const ended = await result
    expect(ended).toMatchObject({ ok: true })
    expect(ended.polls).toBeGreaterThan(2)
  })

  it('is resumed from its handle, and nothing printed holds a token', async () => {
    const scene = await openScene(flow.object, QUICK)
    const wait = await begin(scene, flow)
    const error = await failureOf(wait.result({ timeoutMs: 60 }))
    if (!isWaitTimeoutError(error)) throw error
    expect(inspect([error, wait], { depth: 10 }) + JSON.stringify([error, error.handle])).not.toContain(LINK_TOKEN)
    scene.become(flow.end)
    expect(await scene.waiter.resume(wait.handle.serialize()).result(LONG)).toMatchObject({ ok: true })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await scene.waiter.pollOnce(wait.handle)).toMatchObject({ done: true, result: { ok: true } })
  })
})

describe('a refresh over HTTP', () => {
  const flow = flows.find(({ task }) => task === 'fintoc.refreshIntent')!

  it('reads with the token of its link, and asks for the second factor once', async () => {
    const scene = await openScene({ ...flow.object, requires_mfa: { widget_token: 'ri_1_sec_x' } }, QUICK)
    const wait = await begin(scene, flow)
    const actions: unknown[] = []
    const result = wait.result({ ...LONG, onActionRequired: (action) => actions.push(action) })
    while (scene.looks().length < 4) await new Promise((resolve) => setTimeout(resolve, 5))
    scene.become({ requires_mfa: null })
    scene.become({ status: 'rejected' })
    expect(await result).toMatchObject({ ok: false, phase: 'failed', status: 'rejected', error: { code: 'rejected' } })
    expect(actions).toEqual([{ kind: 'open_widget', widgetToken: 'ri_1_sec_x' }])
    expect(scene.looks().every(({ query }) => query.get('link_token') === LINK_TOKEN)).toBe(true)
  })
})

describe('a payment over HTTP', () => {
  const flow = flows.find(({ task }) => task === 'fintoc.paymentIntent')!

  it('that failed carries its reason, as a result and as an error', async () => {
    const scene = await openScene(flow.object, QUICK)
    const wait = await begin(scene, flow)
    scene.become({ status: 'failed', error_reason: 'insufficient_funds' })
    const result = await wait.result(LONG)
    expect(result).toMatchObject({ ok: false, phase: 'failed', error: { code: 'insufficient_funds' } })
    try {
      unwrapTaskResult(result, 'fintoc.paymentIntent')
      expect.unreachable()
    } catch (error) {
      expect(isTaskFailedError(error) && [error.phase, error.providerCode]).toEqual(['failed', 'insufficient_funds'])
    }
  })

  it('of v1 is read from v1', async () => {
    const { seen, origin } = await startApiServer({ json: { ...flow.object, status: 'succeeded' } })
    const fintoc = createFintocClient({ secretKey: 'sk_test_1', environment: { api: origin } })
    const waiter = createTaskWaiter({ tasks: [{ ...fintocPaymentIntent({ v2: fintoc }), schedule: QUICK }, { ...fintocCheckoutSession({ v2: fintoc }), schedule: QUICK }] })
    const wait = await waiter.start('fintoc.paymentIntent', { account: 'a' }, () => fintoc.paymentIntents.get('pi_1'))
    expect(await wait.result(LONG)).toMatchObject({ ok: true })
    const session = await waiter.start('fintoc.checkoutSession', { account: 'a' }, async () => await fintoc.checkoutSessions.get('cs_1'))
    await failureOf(session.result({ timeoutMs: 40 }))
    expect(new Set(seen.map(({ path }) => path))).toEqual(new Set(['/v1/payment_intents/pi_1', '/v1/checkout_sessions/cs_1', '/v1/checkout_sessions/pi_1']))
  })

  it('of the other mode is not found', async () => {
    const { origin } = await startApiServer({ status: 201, json: flow.object }, { status: 404, json: { error: { type: 'invalid_request_error', code: 'missing_resource' } } })
    const fintoc = createFintocClient({ secretKey: 'sk_test_1', environment: { api: origin } })
    const waiter = createTaskWaiter({ tasks: [{ ...fintocPaymentIntent(fintoc), schedule: { ...QUICK, notFoundGraceMs: 0 } }] })
    const wait = await waiter.start('fintoc.paymentIntent', { account: 'a' }, () =>
      fintoc.v2.paymentIntents.create({ amount: 1_000, currency: 'CLP', payment_method: 'pm_1' }, options),
    )
    expect(isTaskNotFoundError(await failureOf(wait.result(LONG)))).toBe(true)
  })
})
