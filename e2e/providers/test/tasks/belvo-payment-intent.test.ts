import { describe, it } from 'vitest'
import type { TestContext } from 'vitest'
import { createMemoryPollBudget, createTaskWaiter } from '@kit/core/waiter'
import type { PollSchedule } from '@kit/core/waiter'
import { belvoPaymentIntent, createBelvoClient } from '@kit/belvo'
import type { BelvoPaymentIntentAction } from '@kit/belvo'
import { createBelvoEventBody, signedBelvoRequest } from '@kit/belvo/testing'
import { createBelvoWebhookHandler } from '@kit/belvo/webhooks'
import { startSandbox } from '@kit/sandbox'
import { QUICK } from '../../src/finapi-flows.ts'
import { until } from '../../src/finapi-scene.ts'

const authorization = 'Bearer e2e'
const LONG = { timeoutMs: 20_000 }
/** Only a webhook makes it look in the time of a test. */
const PATIENT: Partial<PollSchedule> = { firstDelayMs: 600_000 }
const DAY_MS = 86_400_000
const start = new Date('2026-05-04T15:00:00Z')

const payment = (more: object, confirm: boolean) => ({
  amount: '1250.10',
  customer: '9f1d2c3b-4a5e-4f60-8b7a-1c2d3e4f5a6b',
  description: 'Order 881',
  statement_description: 'Shop',
  allowed_payment_method_types: ['open_finance' as const],
  payment_method_details: {
    open_finance: { payer_institution: '1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d', callback_url: 'https://shop.example/back', ...more },
  },
  confirm,
  metadata: {},
  provider: 'belvo' as const,
})

async function openScene(onTestFinished: TestContext['onTestFinished'], schedule: Partial<PollSchedule>) {
  const sandbox = await startSandbox({ providers: ['belvo'], clock: 'manual', startAt: start })
  const { payments, origins } = sandbox.belvo
  const belvo = createBelvoClient({ payments, environment: origins, maxRetries: 0 })
  const waiter = createTaskWaiter({ tasks: [{ ...belvoPaymentIntent(belvo), schedule }], budget: createMemoryPollBudget({ minIntervalMs: 20 }) })
  const handler = createBelvoWebhookHandler({ authorization, waiter, otherwise: () => {} })
  onTestFinished(async () => {
    await waiter.close()
    await sandbox.close()
  })
  const pay = (more: object = { beneficiary_bank_account: '7c6b5a49-3827-4160-9f8e-7d6c5b4a3928' }, confirm = true) =>
    waiter.start('belvo.paymentIntent', { account: 'shop' }, () => belvo.payments.paymentIntents.create(payment(more, confirm) as never, { idempotencyKey: 'auto' }))
  return {
    sandbox,
    belvo,
    waiter,
    pay,
    looks: () => sandbox.belvo.requests.filter(({ operation }) => operation === 'payments.paymentIntents.detail').length,
    webhook: async (object_id: string) => await handler(await signedBelvoRequest({ event: createBelvoEventBody('PAYMENT_INTENTS.STATUS_UPDATE', { object_id }), authorization })),
  }
}

describe.concurrent('a wait on a payment intent in the sandbox', () => {
  it('sends the payer to the bank once, and ends when the money moved', async ({ expect, onTestFinished }) => {
    const { sandbox, pay, looks } = await openScene(onTestFinished, QUICK)
    const wait = await pay()
    const actions: BelvoPaymentIntentAction[] = []
    const statuses: string[] = []
    const result = wait.result({ ...LONG, onActionRequired: (action) => actions.push(action), onProgress: ({ status }) => statuses.push(status) })
    await until(() => looks() > 2)
    await sandbox.belvo.paymentIntent(wait.task?.id ?? '').authorise()
    await until(() => statuses.includes('PROCESSING'))
    await sandbox.clock.advance(2_000)
    expect(await result).toMatchObject({ ok: true, status: 'SUCCEEDED', value: { id: wait.task?.id, amount: '1250.10' } })
    expect(actions).toEqual([{ kind: 'open_url', url: wait.task?.payment_method_information?.open_finance?.redirect_url }])
    expect(statuses).toEqual(['REQUIRES_ACTION', 'PROCESSING'])
  })

  it('ends on its webhook with one look, and not on that of another', async ({ expect, onTestFinished }) => {
    const { sandbox, pay, looks, webhook } = await openScene(onTestFinished, PATIENT)
    const wait = await pay()
    const id = wait.task?.id ?? ''
    const result = wait.result(LONG)
    await sandbox.belvo.paymentIntent(id).authorise()
    await sandbox.clock.advance(2_000)
    await webhook(crypto.randomUUID())
    expect(looks()).toBe(0)
    expect((await webhook(id)).status).toBe(200)
    expect(await result).toMatchObject({ ok: true, polls: 1, hints: 1 })
  })

  it('asks for the agreement to a Pix key, then for the bank, and tells why the payer failed', async ({ expect, onTestFinished }) => {
    const { sandbox, belvo, pay } = await openScene(onTestFinished, QUICK)
    const wait = await pay({ pix_key: '53497b80-81a2-4ea8-9296-83a909c05bdf' }, false)
    const id = wait.task?.id ?? ''
    const kinds: string[] = []
    const result = wait.result({ ...LONG, onActionRequired: ({ kind }) => kinds.push(kind) })
    await until(() => kinds.length === 1)
    await belvo.payments.paymentIntents.update(id, { confirm: true })
    await until(() => kinds.length === 2)
    await sandbox.belvo.paymentIntent(id).fail('insufficient_funds')
    expect(await result).toMatchObject({ ok: false, phase: 'failed', status: 'FAILED', error: { code: 'insufficient_funds' } })
    expect(kinds).toEqual(['confirm_payment', 'open_url'])
  })

  it('ends when the payer let the time run out', async ({ expect, onTestFinished }) => {
    const { sandbox, pay } = await openScene(onTestFinished, QUICK)
    const wait = await pay()
    const result = wait.result(LONG)
    await sandbox.clock.advance(5 * 60_000)
    expect(await result).toMatchObject({ ok: false, phase: 'failed', error: { code: 'consent_expired' } })
  })

  it('on a scheduled one ends as canceled when it was', async ({ expect, onTestFinished }) => {
    const { sandbox, belvo, pay } = await openScene(onTestFinished, QUICK)
    const date = new Date(start.getTime() + 3 * DAY_MS).toISOString().slice(0, 10)
    const wait = await pay({ beneficiary_bank_account: '7c6b5a49-3827-4160-9f8e-7d6c5b4a3928', schedule: { single: { date } } })
    const id = wait.task?.id ?? ''
    const result = wait.result(LONG)
    await sandbox.belvo.paymentIntent(id).authorise()
    await belvo.payments.paymentIntents.cancel(id)
    await sandbox.clock.advance(2_000)
    expect(await result).toMatchObject({ ok: false, phase: 'canceled', status: 'CANCELED' })
  })

  it('goes on through faults, a strange status and a payment of somebody else', async ({ expect, onTestFinished }) => {
    const { sandbox, pay, looks } = await openScene(onTestFinished, QUICK)
    const wait = await pay()
    const operation = 'payments.paymentIntents.detail'
    const { faults } = sandbox.belvo
    faults.response({ operation, status: 500, body: '' })
    faults.response({ operation, status: 200, body: JSON.stringify({ ...wait.task, status: 'succeeded' }) })
    faults.response({ operation, status: 200, body: JSON.stringify({ ...wait.task, id: crypto.randomUUID(), status: 'SUCCEEDED' }) })
    faults.response({ operation, status: 200, body: JSON.stringify({ ...wait.task, status: null }) })
    faults.response({ operation, reset: true })
    const result = wait.result(LONG)
    await until(() => looks() > 5)
    await sandbox.belvo.paymentIntent(wait.task?.id ?? '').authorise()
    await sandbox.clock.advance(2_000)
    expect(await result).toMatchObject({ ok: true, seen: { '500': 1, error: 2, connection: 1, '200 succeeded': 1 } })
  })
})
