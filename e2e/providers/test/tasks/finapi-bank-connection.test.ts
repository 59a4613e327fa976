import { describe, it } from 'vitest'
import { createMemoryPollBudget, createTaskWaiter } from '@kit/core/waiter'
import { finapiBankConnection } from '@kit/finapi'
import { openQuickScene, QUICK } from '../../src/finapi-flows.ts'
import { until } from '../../src/finapi-scene.ts'

const LONG = { timeoutMs: 20_000 }

describe.concurrent('a wait on a bank connection in the sandbox', () => {
  it('takes up where the web form ended, and ends with data that can be read', async ({ expect, onTestFinished }) => {
    const scene = await openQuickScene(onTestFinished)
    const { sandbox, user, userId } = scene
    const form = await scene.waiter.start('finapi.webForm', { account: userId }, () => user.webForms.createBankConnectionImport({ bank: { search: 'finAPI Test Bank' } }))
    const ended = form.result(LONG)
    await sandbox.finapi.forms.complete(form.task?.id ?? '')
    const made = await ended
    const id = made.ok ? made.value.bankConnectionId : undefined
    const definition = finapiBankConnection(() => user)
    const waiter = createTaskWaiter({ tasks: [{ ...definition, schedule: QUICK }], budget: createMemoryPollBudget({ minIntervalMs: 20 }) })
    onTestFinished(() => waiter.close())
    const wait = await waiter.start('finapi.bankConnection', { account: userId }, async () => ({ id: id ?? 0 }))
    const result = wait.result(LONG)
    await until(() => scene.count('bankConnections.get') > 2)
    await sandbox.clock.advance(5_000)
    const read = await result
    expect(read).toMatchObject({ ok: true, status: 'READY', value: { id, updateStatus: 'READY' } })
    expect(read.ok && read.value.interfaces.map(({ lastManualUpdate }) => lastManualUpdate?.result)).toEqual(['OK', 'OK'])

    // An update of the same connection: what is READY now is the last download.
    const last = read.ok ? read.value.interfaces[0]?.lastManualUpdate?.timestamp : undefined
    sandbox.finapi.tasks.scenario({ next: 'fails', afterMs: 3_000 })
    const before = scene.count('bankConnections.get')
    const update = await waiter.start('finapi.bankConnection', { account: userId }, async () => ({ id: id ?? 0, updatedAfter: new Date(last ?? '') }))
    const updated = update.result(LONG)
    await until(() => scene.count('bankConnections.get') > before + 2)
    await sandbox.clock.advance(60_000)
    await user.tasks.createBackgroundUpdate({ bankConnectionId: id ?? 0, importNewAccountsMode: 'SKIP' })
    await sandbox.clock.advance(60_000)
    expect(await updated).toMatchObject({ ok: false, phase: 'failed', error: { code: 'BANK_SERVER_REJECTION' }, partial: { id } })
  })
})
