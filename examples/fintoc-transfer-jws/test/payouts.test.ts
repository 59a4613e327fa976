import { generateKeyPairSync } from 'node:crypto'
import { createFintocClient } from '@kit/fintoc'
import { createFintocEventBody, signedFintocRequest } from '@kit/fintoc/testing'
import { startSandbox } from '@kit/sandbox'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createPayouts } from '../src/create-payouts.ts'

const webhookSecret = 'whsec_of_the_test'
const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})

async function start() {
  const sandbox = await startSandbox({ providers: ['fintoc'], fintoc: { jwsPublicKey: keys.publicKey, settleMs: 100 } })
  const { secretKey, origins, accounts } = sandbox.fintoc
  const fintoc = createFintocClient({ secretKey, signingKey: keys.privateKey, environment: origins })
  const payouts = createPayouts({ fintoc, from: accounts.mx, webhookSecret })
  onTestFinished(async () => {
    await payouts.close()
    await sandbox.close()
  })
  return { sandbox, ...payouts }
}

const payout = { id: '77', createdAt: new Date(), clabe: '646180157034181180', cents: 1_00 }

describe('examples/fintoc-transfer-jws', () => {
  it('pays once when two workers take the same payout, although nothing tells of it', async () => {
    const { payOut, sandbox } = await start()
    const [first, second] = await Promise.all([payOut(payout), payOut(payout)])
    expect(first).toMatchObject({ state: 'paid', webhooks: 0 })
    expect(second).toMatchObject({ state: 'paid', webhooks: 0, transfer: first.state === 'paid' ? first.transfer : '' })
    expect(sandbox.fintoc.transfers).toHaveLength(1)
  })

  it('does not know, and does not try again, when the answer kept under the key is a fault', async () => {
    const { payOut, sandbox } = await start()
    sandbox.fintoc.faults.response({ operation: 'v2.transfers.create', status: 500, applied: true, stored: true })
    expect(await payOut(payout)).toMatchObject({ state: 'not known', advice: expect.stringContaining('metadata') })
    expect(await payOut(payout)).toMatchObject({ state: 'not known' })
    expect(sandbox.fintoc.transfers).toHaveLength(1)
  })

  it('says why Fintoc did not take it', async () => {
    const { payOut, sandbox } = await start()
    expect(await payOut({ ...payout, cents: 999_999_999 })).toEqual({ state: 'refused', reason: 'insufficient_balance' })
    expect(sandbox.fintoc.transfers).toEqual([])
  })

  it('takes webhooks that are signed and no others', async () => {
    const { webhooks } = await start()
    const request = (): Promise<Request> => signedFintocRequest({ event: createFintocEventBody('transfer.outbound.succeeded'), secret: webhookSecret })
    expect((await webhooks(await request())).status).toBe(200)
    const signed = await request()
    expect((await webhooks(new Request(signed, { method: 'POST', body: `${await signed.clone().text()} ` }))).status).toBe(401)
  })
})
