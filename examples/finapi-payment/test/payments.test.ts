import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isAmbiguousOutcomeError } from '@kit/core'
import { toNodeHandler } from '@kit/core/node'
import { createFinapiClient } from '@kit/finapi'
import { startSandbox } from '@kit/sandbox'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createPayments, type PaymentsOptions } from '../src/create-payments.ts'

const order = { recipient: 'Books & Co.', iban: 'DE77533700080111111100', amount: '12.90', purpose: 'Order 4711' }

async function start(options: Partial<PaymentsOptions> = {}) {
  const sandbox = await startSandbox({ providers: ['finapi'] })
  const finapi = createFinapiClient({ ...sandbox.finapi.client, environment: sandbox.finapi.origins })
  const person = await finapi.users.create({})
  const user = finapi.asUser({ userId: person.id, password: person.password ?? '' })
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/finapi`
  const payments = createPayments({ userFor: () => user, callback: { baseUrl, secret: 'a secret that is 32 characters long' }, ...options })
  server.on('request', toNodeHandler((request) => payments.handleCallback(request)))
  onTestFinished(async () => {
    await payments.close()
    server.close()
    await sandbox.close()
  })
  return { ...payments, sandbox, baseUrl, account: person.id }
}

const formOf = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? ''

describe('examples/finapi-payment', () => {
  it('believes no callback: a forged one is refused, and the real one only makes it look', async () => {
    const { account, baseUrl, pay, sandbox } = await start()
    const result = await pay(account, order, async (url) => {
      const forged = { method: 'POST', body: JSON.stringify({ webFormId: formOf(url), status: 'COMPLETED' }) }
      for (const path of ['', '/wait/guess', '?token=guess']) expect((await fetch(`${baseUrl}${path}`, forged)).status).toBeGreaterThanOrEqual(401)
      await fetch(url)
      await sandbox.finapi.forms.fail(formOf(url), 'BANK_SERVER_REJECTION')
    })
    expect(result).toEqual({ state: 'not paid', why: 'failed', code: 'BANK_SERVER_REJECTION' })
  })

  it('gives a handle when nobody opens the form in time', async () => {
    const { account, pay } = await start({ timeoutMs: 1 })
    expect(await pay(account, order, async () => {})).toEqual({ state: 'not known', handle: expect.any(String) })
  })

  it('makes no second form when it cannot tell whether there is a first', async () => {
    const { account, pay, sandbox } = await start()
    sandbox.finapi.faults.response({ operation: 'webForms.createStandalonePayment', reset: true })
    let sent = 0
    const error: unknown = await pay(account, order, async () => void (sent += 1)).catch((thrown: unknown) => thrown)
    expect(isAmbiguousOutcomeError(error)).toBe(true)
    expect([sent, sandbox.finapi.forms.all.length]).toEqual([0, 0])
    expect(sandbox.finapi.requests.filter(({ operation }) => operation === 'webForms.createStandalonePayment')).toHaveLength(1)
  })
})
