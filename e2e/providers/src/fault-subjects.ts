import { generateKeyPairSync } from 'node:crypto'
import { createBelvoClient } from '@kit/belvo'
import { createFinapiClient } from '@kit/finapi'
import { createFintocClient } from '@kit/fintoc'
import { startSandbox } from '@kit/sandbox'
import type { ProviderSandboxControl, SandboxProvider } from '@kit/sandbox'
import { belvoPayment } from './belvo-payment.ts'

/** One attempt of the clients here takes no longer. */
export const attemptMs = 500

const limits = { timeoutMs: attemptMs, totalTimeoutMs: 5_000, maxRetries: 1, maxRetryAfterMs: 1_000 }
const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})

/** A client of one provider, with a call that only reads and one that moves money, and the sandbox they go to. */
export interface FaultScene {
  readonly sandbox: Pick<ProviderSandboxControl<never>, 'faults' | 'requests'>
  readonly reads: string
  readonly writes: string
  /** Gives the id of what it read, which is always the same. */
  read(): Promise<unknown>
  /** @param key of the call, where the provider takes one; gives the id of what it made */
  write(key: string): Promise<unknown>
  /** How many were made, whatever was answered. */
  made(): number
  close(): Promise<void>
}

/** What a provider does with a key. */
export interface FaultSubject {
  readonly provider: SandboxProvider
  readonly keyed: boolean
  open(): Promise<FaultScene>
}

export const faultSubjects: readonly FaultSubject[] = [
  {
    provider: 'fintoc',
    keyed: true,
    async open() {
      const sandbox = await startSandbox({ providers: ['fintoc'], fintoc: { jwsPublicKey: keys.publicKey } })
      const { secretKey, origins, accounts } = sandbox.fintoc
      const fintoc = createFintocClient({ ...limits, secretKey, signingKey: keys.privateKey, environment: origins })
      const transfer = { account_id: accounts.mx, amount: 1_000, currency: 'MXN', counterparty: { account_number: '646180157034181180' } } as const
      return {
        sandbox: sandbox.fintoc,
        reads: 'v2.accounts.get',
        writes: 'v2.transfers.create',
        read: async () => (await fintoc.v2.accounts.get(accounts.mx)).id,
        write: async (idempotencyKey) => (await fintoc.v2.transfers.create(transfer, { idempotencyKey })).id,
        made: () => sandbox.fintoc.transfers.length,
        close: () => sandbox.close(),
      }
    },
  },
  {
    provider: 'belvo',
    keyed: true,
    async open() {
      const sandbox = await startSandbox({ providers: ['belvo'] })
      const { aggregation, payments, origins, links } = sandbox.belvo
      const belvo = createBelvoClient({ ...limits, aggregation, payments, environment: origins })
      const link = links[0]?.id ?? ''
      return {
        sandbox: sandbox.belvo,
        reads: 'links.detail',
        writes: 'payments.paymentIntents.create',
        read: async () => (await belvo.links.detail(link)).id,
        write: async (idempotencyKey) => (await belvo.payments.paymentIntents.create(belvoPayment, { idempotencyKey })).id,
        made: () => sandbox.belvo.paymentIntents.length,
        close: () => sandbox.close(),
      }
    },
  },
  {
    provider: 'finapi',
    keyed: false,
    async open() {
      const sandbox = await startSandbox({ providers: ['finapi'] })
      const finapi = createFinapiClient({ ...limits, ...sandbox.finapi.client, environment: sandbox.finapi.origins })
      const patient = { timeoutMs: 30_000, totalTimeoutMs: 60_000 }
      const created = await finapi.users.create({}, patient)
      const user = finapi.asUser({ userId: created.id, password: created.password ?? '' })
      const { id } = await user.webForms.createBankConnectionImport({}, patient)
      const payment = { orders: [{ amount: { value: 12.5, currency: 'EUR' as const }, recipient: { iban: 'DE77533700080111111100', name: 'Ada' } }] }
      return {
        sandbox: sandbox.finapi,
        reads: 'webForms.get',
        writes: 'webForms.createStandalonePayment',
        read: async () => (await user.webForms.get(id)).id,
        write: async () => (await user.webForms.createStandalonePayment(payment)).id,
        made: () => sandbox.finapi.forms.all.length - 1,
        close: () => sandbox.close(),
      }
    },
  },
]
