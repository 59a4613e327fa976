import { createFinapiClient, isFinapiMultiStepAuthenticationError } from '@kit/finapi'
import type { FinapiAuthenticationAnswer, FinapiAuthenticationStep, FinapiUserClient } from '@kit/finapi'
import { startSandbox } from '@kit/sandbox'
import type { Sandbox, SandboxOptions } from '@kit/sandbox'
import { describe, expect, it, onTestFinished } from 'vitest'

async function scene(finapi: SandboxOptions['finapi'] = {}): Promise<{ sandbox: Sandbox<'finapi'>; user: FinapiUserClient }> {
  const sandbox = await startSandbox({ providers: ['finapi'], clock: 'manual', seed: 6, finapi })
  onTestFinished(() => sandbox.close())
  const client = createFinapiClient({ ...sandbox.finapi.client, environment: sandbox.finapi.origins })
  const { id, password } = await client.users.create({})
  return { sandbox, user: client.asUser({ userId: id, password: password ?? '' }) }
}

/** Goes on with a call until the bank wants nothing more. */
async function through(call: PromiseLike<unknown>, answer: (step: FinapiAuthenticationStep) => Promise<FinapiAuthenticationAnswer>): Promise<unknown> {
  try {
    return await call
  } catch (error) {
    if (!isFinapiMultiStepAuthenticationError(error)) throw error
    return through(error.continue(await answer(error.step)), answer)
  }
}

const loginCredentials = ['Onlinebanking-ID', 'PIN'].map((label) => ({ label, value: 'demo' }))

describe('our client', () => {
  it('reads every page of the transactions of an import', async () => {
    const { sandbox, user } = await scene()
    const form = await user.webForms.createBankConnectionImport({ bank: { id: 280001 } })
    await sandbox.finapi.forms.complete(form.id)
    await sandbox.advance('1m')
    const all = async (perPage: number): Promise<readonly number[]> => {
      const ids: number[] = []
      for await (const { id } of user.transactions.list({ view: 'userView', perPage })) ids.push(id)
      return ids
    }
    const ids = await all(500)
    expect(ids.length).toBeGreaterThan(500)
    expect(await all(90)).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('answers the steps of the bank, with a code and in the app', async () => {
    const { sandbox, user } = await scene({ mandatorLicense: 'FULLY_LICENSED' })
    const steps: string[] = []
    const chosen = (twoStepProcedureId: string) => async (step: FinapiAuthenticationStep): Promise<FinapiAuthenticationAnswer> => {
      steps.push(step.kind)
      if (step.kind === 'choose_procedure') return { twoStepProcedureId }
      if (step.kind === 'challenge') return { challengeResponse: '123456' }
      await sandbox.advance('5s')
      return { decoupledCallback: true }
    }
    const imported = user.bankConnections.import({ bankId: 280001, bankingInterface: 'XS2A', loginCredentials })
    expect(await through(imported, chosen('chipTanOptical'))).toMatchObject({ updateStatus: 'IN_PROGRESS' })
    const orders = [{ counterpartName: 'Ada', counterpartIban: 'DE77533700080111111100', amount: 1.5, structuredRemittanceInformation: [] }]
    const { id: paymentId } = await user.payments.createMoneyTransfer({ iban: 'DE77533700080111111100', moneyTransfers: orders })
    const submitted = user.payments.submit({ paymentId, bankingInterface: 'XS2A', loginCredentials })
    expect(await through(submitted, chosen('demoDecoupled'))).toMatchObject({ id: paymentId, status: 'PENDING' })
    expect(steps).toEqual(['choose_procedure', 'challenge', 'choose_procedure', 'decoupled', 'decoupled'])
  })
})
