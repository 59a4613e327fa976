import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toNodeHandler } from '@kit/core/node'
import { createFintocClient } from '@kit/fintoc'
import { startSandbox } from '@kit/sandbox'
import { createPayouts, type Payout, type PayoutResult } from './create-payouts.ts'

// In life the private key comes from your vault, and the public one is registered in Fintoc's dashboard.
const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})
const sandbox = await startSandbox({ providers: ['fintoc'], fintoc: { jwsPublicKey: keys.publicKey, settleMs: 200 } })
const { secretKey, origins, accounts, faults } = sandbox.fintoc
const fintoc = createFintocClient({ secretKey, signingKey: keys.privateKey, environment: origins })

let webhookSecret = ''
const payouts = createPayouts({ fintoc, from: accounts.mx, webhookSecret: () => webhookSecret })
const server = createServer(toNodeHandler(payouts.webhooks)).listen(0, '127.0.0.1')
await once(server, 'listening')
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/fintoc`
webhookSecret = (await fintoc.webhookEndpoints.create({ url, enabled_events: ['transfer.outbound.succeeded', 'transfer.outbound.rejected'] })).secret ?? ''

const good = '646180157034181180'
const rejecting = '012969100000000013'

async function show(title: string, payout: Omit<Payout, 'createdAt'>, expected: PayoutResult['state']): Promise<PayoutResult> {
  const result = await payouts.payOut({ createdAt: new Date(), ...payout })
  console.log(`${title}: ${JSON.stringify(result)}`)
  if (result.state !== expected) throw new Error(`this should have ended as ${expected}`)
  return result
}

try {
  await show('a transfer', { id: '1', clabe: good, cents: 150_00 }, 'paid')
  await show('a CLABE that rejects', { id: '2', clabe: rejecting, cents: 150_00 }, 'sent back')
  await show('a CLABE that is none', { id: '3', clabe: '123', cents: 150_00 }, 'refused')

  faults.webhook({ mode: 'lost' })
  await show('a webhook that is lost', { id: '4', clabe: good, cents: 150_00 }, 'paid')

  faults.response({ operation: 'v2.transfers.create', applied: true, reset: true })
  await show('an answer that is lost', { id: '5', clabe: good, cents: 150_00 }, 'paid')

  faults.response({ operation: 'v2.transfers.create', applied: true, reset: true, count: 3 })
  await show('an answer that stays lost', { id: '6', clabe: good, cents: 150_00 }, 'not known')
  await show('the same payout again', { id: '6', clabe: good, cents: 150_00 }, 'paid')

  const made = sandbox.fintoc.transfers.filter(({ direction }) => direction === 'outbound')
  console.log(`six payouts, one of them refused, made ${made.length} transfers: ${made.map(({ status }) => status).join(', ')}`)
  if (made.length !== 5) throw new Error('one of them was made twice')
} finally {
  await payouts.close()
  server.close()
  await sandbox.close()
}
