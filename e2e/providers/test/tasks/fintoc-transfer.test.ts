import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { describe, it } from 'vitest'
import type { TestContext } from 'vitest'
import { isTaskNotFoundError } from '@kit/core'
import { createMemoryPollBudget, createTaskWaiter } from '@kit/core/waiter'
import type { PollSchedule } from '@kit/core/waiter'
import { createFintocClient, fintocTransfer } from '@kit/fintoc'
import { createFintocEventBody, signedFintocRequest } from '@kit/fintoc/testing'
import { createFintocWebhookHandler } from '@kit/fintoc/webhooks'
import { startSandbox } from '@kit/sandbox'
import { QUICK } from '../../src/finapi-flows.ts'
import { rejection, until } from '../../src/finapi-scene.ts'

const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})
const secret = 'whsec_e2e'
const options = { idempotencyKey: 'auto' } as const
const LONG = { timeoutMs: 20_000 }
/** Only a webhook makes it look in the time of a test. */
const PATIENT: Partial<PollSchedule> = { firstDelayMs: 600_000 }

async function openScene(onTestFinished: TestContext['onTestFinished'], schedule: Partial<PollSchedule>) {
  const sandbox = await startSandbox({
    providers: ['fintoc'],
    clock: 'manual',
    fintoc: { jwsPublicKey: createPublicKey(publicKey).export({ type: 'spki', format: 'pem' }).toString() },
  })
  const { secretKey, origins, accounts } = sandbox.fintoc
  const fintoc = createFintocClient({ secretKey, signingKey: privateKey, environment: origins, maxRetries: 0 })
  const waiter = createTaskWaiter({ tasks: [{ ...fintocTransfer(fintoc), schedule }], budget: createMemoryPollBudget({ minIntervalMs: 20 }) })
  const handler = createFintocWebhookHandler({ secret, waiter, otherwise: () => {} })
  onTestFinished(async () => {
    await waiter.close()
    await sandbox.close()
  })
  const looks = () => sandbox.fintoc.requests.filter(({ operation }) => operation === 'v2.transfers.get').length
  const send = (clabe = '012180000000000008') =>
    waiter.start('fintoc.transfer', { account: 'payouts' }, () =>
      fintoc.v2.transfers.create({ account_id: accounts.mx, amount: 12_345, currency: 'MXN', counterparty: { account_number: clabe, holder_name: 'Ana Díaz' } }, options),
    )
  const webhook = async (type: Parameters<typeof createFintocEventBody>[0], id: string) =>
    await handler(await signedFintocRequest({ event: createFintocEventBody(type, { data: { id } }), secret }))
  return { sandbox, fintoc, waiter, looks, send, webhook }
}

describe.concurrent('a wait on a transfer in the sandbox', () => {
  it('ends when the bank took the money, by polling', async ({ expect, onTestFinished }) => {
    const { sandbox, looks, send } = await openScene(onTestFinished, QUICK)
    const wait = await send()
    const result = wait.result(LONG)
    await until(() => looks() > 2)
    await sandbox.clock.advance(2_000)
    expect(await result).toMatchObject({ ok: true, status: 'succeeded', value: { id: wait.task?.id, amount: 12_345, currency: 'MXN' } })
  })

  it('ends on its webhook with one look, and not before the truth', async ({ expect, onTestFinished }) => {
    const { sandbox, looks, send, webhook } = await openScene(onTestFinished, PATIENT)
    const wait = await send()
    const result = wait.result(LONG)
    await sandbox.clock.advance(2_000)
    expect((await webhook('transfer.outbound.succeeded', wait.task?.id ?? '')).status).toBe(200)
    expect(await result).toMatchObject({ ok: true, hints: 1, polls: 1 })
    const other = await send()
    let over = false
    const second = other.result(LONG).then((ended) => ((over = true), ended))
    await webhook('transfer.outbound.succeeded', other.task?.id ?? '')
    await until(() => looks() === 2)
    await webhook('transfer.outbound.succeeded', wait.task?.id ?? '')
    expect([over, looks()]).toEqual([false, 2])
    await sandbox.clock.advance(2_000)
    await webhook('transfer.outbound.succeeded', other.task?.id ?? '')
    expect(await second).toMatchObject({ ok: true, polls: 2 })
  })

  it('ends without success when the bank refused it', async ({ expect, onTestFinished }) => {
    const { sandbox, send } = await openScene(onTestFinished, QUICK)
    const wait = await send('012969100000000013')
    const result = wait.result(LONG)
    await sandbox.clock.advance(2_000)
    expect(await result).toMatchObject({ ok: false, phase: 'failed', status: 'rejected', error: { code: 'rejected' } })
  })

  it('on the return of a received one ends when it went back, not when it was received', async ({ expect, onTestFinished }) => {
    const { sandbox, fintoc, waiter, looks } = await openScene(onTestFinished, QUICK)
    const [number] = (await fintoc.v2.accountNumbers.list({ account_id: sandbox.fintoc.accounts.mx })).items
    const received = await fintoc.v2.simulate.receiveTransfer({ account_number_id: number?.id ?? '', amount: 500, currency: 'MXN' })
    await sandbox.clock.advance(2_000)
    expect(sandbox.fintoc.transfers.at(-1)).toMatchObject({ id: received.id, status: 'succeeded' })
    const wait = await waiter.start('fintoc.transfer', { account: 'payouts' }, () => fintoc.v2.transfers.return({ transfer_id: received.id }, options))
    const result = wait.result(LONG)
    await until(() => looks() > 2)
    await sandbox.clock.advance(2_000)
    expect(await result).toMatchObject({ ok: true, status: 'returned', value: { id: received.id, direction: 'inbound' } })
  })

  it('goes on through faults, a strange status and a transfer of somebody else', async ({ expect, onTestFinished }) => {
    const { sandbox, looks, send } = await openScene(onTestFinished, QUICK)
    const wait = await send()
    const operation = 'v2.transfers.get'
    const { faults } = sandbox.fintoc
    faults.response({ operation, status: 503 })
    faults.response({ operation, status: 200, body: '<html></html>' })
    faults.response({ operation, status: 200, body: JSON.stringify({ ...wait.task, status: 'reject_failed' }) })
    faults.response({ operation, status: 200, body: JSON.stringify({ ...wait.task, id: 'tr_another', status: 'succeeded' }) })
    faults.response({ operation, status: 429, retryAfter: '0' })
    const result = wait.result(LONG)
    await until(() => looks() > 5)
    await sandbox.clock.advance(2_000)
    const ended = await result
    expect(ended).toMatchObject({ ok: true, seen: { '503': 1, '200': 1, error: 1, '429': 1, '200 succeeded': 1 } })
  })

  it('is refused for a transfer nobody made', async ({ expect, onTestFinished }) => {
    const { fintoc, waiter } = await openScene(onTestFinished, { ...QUICK, notFoundGraceMs: 0 })
    const [transfer] = (await fintoc.v2.transfers.list()).items
    const wait = await waiter.start('fintoc.transfer', { account: 'payouts' }, async () => ({ ...transfer, id: 'tr_nobody' }) as NonNullable<typeof transfer>)
    expect(isTaskNotFoundError(await rejection(wait.result(LONG)))).toBe(true)
  })
})
