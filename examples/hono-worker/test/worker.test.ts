import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createFintocClient } from '@kit/fintoc'
import { startSandbox } from '@kit/sandbox'
import type { Sandbox } from '@kit/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** Long enough for a busy machine; what is waited for usually is there at once. */
const patient = { timeout: 20_000 }
let sandbox: Sandbox<'fintoc'>
let child: ChildProcess
let printed = ''
let url = ''

beforeAll(async () => {
  sandbox = await startSandbox({ providers: ['fintoc'] })
  const main = new URL('../src/main.ts', import.meta.url).pathname
  const env = {
    ...process.env,
    PORT: '0',
    FINTOC_SECRET_KEY: sandbox.fintoc.secretKey,
    FINTOC_WEBHOOK_SECRET: `whsec_of_tomorrow,${sandbox.fintoc.webhookSecret}`,
    FINTOC_ORIGIN: sandbox.fintoc.origins.api,
  }
  child = spawn(process.execPath, ['--conditions=@kit/source', main], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'exit')
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  while (!printed.includes('listening on')) {
    await Promise.race([once(child.stdout!, 'data'), ended])
    if (child.exitCode !== null) throw new Error(printed)
  }
  url = /listening on (\S+)/.exec(printed)?.[1] ?? ''
})
afterAll(async () => {
  child.kill()
  await sandbox.close()
})

/** A payment intent of the sandbox, as the widget of a shop would make it. */
async function createPayment(): Promise<string> {
  const { secretKey, origins } = sandbox.fintoc
  const fintoc = createFintocClient({ secretKey, environment: { api: origins.api } })
  const payment = await fintoc.paymentIntents.create({ amount: 12_990, currency: 'CLP' }, { idempotencyKey: 'auto' })
  return payment.id
}

describe('examples/hono-worker', () => {
  it('hears of a payment that came through, once, and asks Fintoc where it stands', async () => {
    const id = await createPayment()
    expect(await (await fetch(`${url}/payments/${id}`)).json()).toEqual({ id, status: 'created' })
    await sandbox.fintoc.paymentIntents.pay(id)
    sandbox.fintoc.faults.webhook({ mode: 'duplicate' })
    await sandbox.fintoc.trigger('payment_intent.succeeded', { data: { id }, to: { url: `${url}/webhooks/fintoc` } })
    expect(sandbox.fintoc.deliveries.all.slice(-2).map((delivery) => delivery.status)).toEqual([200, 200])
    await sandbox.fintoc.trigger('link.credentials_changed', { to: { url: `${url}/webhooks/fintoc` } })
    // Lines come in order: with this one, all of the payment are here.
    await expect.poll(() => printed, patient).toContain('not handled: link.credentials_changed')
    expect(printed.match(new RegExp(`payment ${id} came through`, 'g'))).toHaveLength(1)
    expect(await (await fetch(`${url}/payments/${id}`)).json()).toEqual({ id, status: 'succeeded' })
  })

  it('refuses a webhook that Fintoc did not sign', async () => {
    sandbox.fintoc.faults.webhook({ mode: 'forged' })
    await sandbox.fintoc.trigger('payment_intent.failed', { data: { id: 'pi_forged' }, to: { url: `${url}/webhooks/fintoc` } })
    expect(sandbox.fintoc.deliveries.all.slice(-2).map((delivery) => [delivery.mode, delivery.status])).toEqual([
      ['forged', 401],
      ['normal', 200],
    ])
    await expect.poll(() => printed.match(/payment pi_forged failed/g), patient).toHaveLength(1)
    await expect.poll(() => printed, patient).toContain('no_match')
  })

  it('says that a payment does not exist, and that Fintoc is down, without saying more', async () => {
    const missing = await fetch(`${url}/payments/pi_missing`)
    expect([missing.status, await missing.json()]).toEqual([404, { error: 'no such payment' }])
    sandbox.fintoc.faults.response({ operation: 'paymentIntents.get', status: 403, count: Infinity })
    const refused = await fetch(`${url}/payments/pi_missing`)
    expect([refused.status, await refused.json()]).toEqual([502, { error: 'Fintoc did not answer' }])
    await expect.poll(() => printed, patient).toContain('403')
    expect(printed).not.toContain(sandbox.fintoc.secretKey)
  })
})
