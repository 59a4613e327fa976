import { generateKeyPairSync } from 'node:crypto'
import { createFintocClient } from '@kit/fintoc'
import { startSandbox } from '@kit/sandbox'
import type { Sandbox } from '@kit/sandbox'
import { Fintoc } from 'fintoc'
import { redirectHost } from './redirect-host.ts'
import type { RedirectedHost } from './redirect-host.ts'

/** The official client, made as its readme says, and the sandbox its fixed host leads to. */
export interface FintocScene {
  readonly sandbox: Sandbox<'fintoc'>
  readonly host: RedirectedHost
  readonly client: Fintoc
  /** A person connects a bank, or the tax office, in the widget, which the official client has no part in. */
  connectBank(institutionId?: string): Promise<{ readonly id: string; readonly token: string; readonly accountId: string }>
  /** A payment that succeeded; what the payer does is not the client's matter either. */
  pay(): Promise<string>
  /** A customer stores a card, and subscribes. */
  subscribe(): Promise<{ readonly customer: string; readonly paymentMethod: string; readonly subscription: string }>
  close(): Promise<void>
}

/** Starts the sandbox on a clock of its own and leads `api.fintoc.com` to it. */
export async function startFintocScene(): Promise<FintocScene> {
  const keys = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const sandbox = await startSandbox({ providers: ['fintoc'], clock: 'manual', fintoc: { jwsPublicKey: keys.publicKey } })
  const { secretKey, origins } = sandbox.fintoc
  const host = await redirectHost('api.fintoc.com', origins.api)
  const client = new Fintoc(secretKey, keys.privateKey)
  const kit = createFintocClient({ secretKey, environment: origins })
  return {
    sandbox,
    host,
    client,
    async connectBank(institutionId = 'cl_banco_de_chile') {
      const intent = await kit.linkIntents.create({ product: 'movements', country: 'cl', holder_type: 'individual' })
      const { exchangeToken } = sandbox.fintoc.linkIntents.complete(intent.id, { institutionId })
      const link = await kit.links.exchange({ exchange_token: exchangeToken })
      return { id: link.id, token: link.link_token ?? '', accountId: link.accounts?.[0]?.id ?? '' }
    },
    async pay() {
      const { id } = await kit.paymentIntents.create({ amount: 12_990, currency: 'CLP', payment_type: 'bank_transfer' }, { idempotencyKey: 'auto' })
      await sandbox.fintoc.paymentIntents.pay(id)
      return id
    },
    async subscribe() {
      const { id: customer } = await kit.v2.customers.create({ name: 'Ada' })
      const paymentMethod = sandbox.fintoc.paymentMethods.store(customer)
      const product_data = { name: 'Books by the month' }
      const items = [{ quantity: 1, price_data: { currency: 'CLP', product_data, unit_amount: 9_900, recurring: { interval: 'month' } } }] as const
      const { id } = await kit.v2.subscriptions.create({ customer, items: [...items], payment_method: paymentMethod }, { idempotencyKey: 'auto' })
      return { customer, paymentMethod, subscription: id }
    },
    async close() {
      await host.close()
      await sandbox.close()
    },
  }
}
