import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { expect, it } from 'vitest'
import type { RequestOptions } from '@kit/core/http'
import { createFintocClient } from '@kit/fintoc'
import { startSandbox } from '@kit/sandbox'
import { timeoutMs } from '../../src/money/attempt-fault.ts'
import { describeMoneyCalls } from '../../src/money/describe-money-calls.ts'
import { groupBy } from '../../src/money/group-by.ts'
import { shareLook } from '../../src/money/shared-look.ts'

const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})
/** Tells the orders apart in the sandbox. */
const firstAmount = 10_000

describeMoneyCalls(
  {
    operation: 'v2.transfers.create',
    keyHeader: 'Idempotency-Key',
    reconcileTexts: [
      'Call again with the same key and body within 23 hours: the first answer comes back. If that fails too, look for your own reference in ' +
        '`metadata` on all pages of v2.transfers.list, twice some seconds apart: found, that is the one you made; else make it once more with ' +
        'a new key.',
    ],
    async open({ faultyFetch, orders }) {
      // More than the orders cost: a balance must not hide a second effect.
      const openingBalance = 10 * orders * (firstAmount + orders)
      const sandbox = await startSandbox({ providers: ['fintoc'], fintoc: { jwsPublicKey: publicKey, openingBalance } })
      const { secretKey, origins, accounts } = sandbox.fintoc
      const fetch = faultyFetch(sandbox.fintoc)
      const fintoc = createFintocClient({ secretKey, signingKey: privateKey, environment: origins, fetch, timeoutMs })

      const idsByReference = shareLook(async (options: RequestOptions) => {
        const ids = new Map<string | undefined, string>()
        for await (const { id, metadata } of fintoc.v2.transfers.list({ limit: 300 }, options)) ids.set(metadata?.['reference'], id)
        return ids
      })

      return {
        sandbox: sandbox.fintoc,
        make: async ({ index, reference }, options) => {
          const transfer = await fintoc.v2.transfers.create(
            {
              amount: firstAmount + index,
              currency: 'MXN',
              account_id: accounts.mx,
              counterparty: { account_number: '012180000000000008', holder_name: 'Ana Díaz' },
              metadata: { reference },
            },
            options,
          )
          return transfer.id
        },
        async reconcile({ order, error }, { again, anew, look, pause }) {
          const repeated = await again(error.idempotencyKey)
          if (repeated.kind === 'made') return repeated
          const seen = () => look(async (options) => (await idsByReference(options)).get(order.reference))
          const id = (await seen()) ?? (await pause().then(seen))
          return id === undefined ? anew() : { kind: 'made', id }
        },
        effects: () => {
          const byOrder = groupBy(sandbox.fintoc.transfers, ({ amount }) => amount - firstAmount)
          return new Map([...byOrder].map(([index, transfers]) => [index, transfers.map(({ id }) => id)]))
        },
        close: () => sandbox.close(),
      }
    },
  },
  (run) => {
    it('carry a valid signature of their own in each attempt', () => {
      const key = createPublicKey(publicKey)
      const attempts = run().attempts.filter(({ writes }) => writes)
      const signatures = attempts.map(({ headers }) => headers.get('Fintoc-JWS-Signature') ?? '')
      expect(new Set(signatures).size).toBe(attempts.length)
      const valid = attempts.map(({ body = '' }, index) => {
        const [header = '', signature = ''] = (signatures[index] ?? '').split('.')
        const signed = Buffer.from(`${header}.${Buffer.from(body).toString('base64url')}`)
        return verify('RSA-SHA256', signed, key, Buffer.from(signature, 'base64url'))
      })
      expect(valid).not.toContain(false)
    })
  },
)
