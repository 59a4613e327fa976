import { createBelvoClient } from '@kit/belvo'
import { startSandbox } from '@kit/sandbox'
import { belvoPayment } from '../../src/belvo-payment.ts'
import { timeoutMs } from '../../src/money/attempt-fault.ts'
import { describeMoneyCalls } from '../../src/money/describe-money-calls.ts'
import { groupBy } from '../../src/money/group-by.ts'

/** In cents; tells the orders apart in the sandbox. */
const firstAmount = 10_000

describeMoneyCalls({
  operation: 'payments.paymentIntents.create',
  keyHeader: 'Belvo-Idempotency-Key',
  reconcileTexts: [
    'Send the same body with the same key again: Belvo replays the first answer. If that fails too, or the key is of yesterday or older, look ' +
      'for your external_id with payments.paymentIntents.list; create with a new key only when a second look a minute later finds none.',
  ],
  async open({ faultyFetch }) {
    const sandbox = await startSandbox({ providers: ['belvo'] })
    const { payments, origins } = sandbox.belvo
    const belvo = createBelvoClient({ payments, environment: origins, fetch: faultyFetch(sandbox.belvo), timeoutMs })

    return {
      sandbox: sandbox.belvo,
      make: async ({ index, reference }, options) => {
        const cents = firstAmount + index
        const { id } = await belvo.payments.paymentIntents.create(
          { ...belvoPayment, amount: `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`, external_id: reference, description: `Order ${index}` },
          options,
        )
        return id
      },
      async reconcile({ order, error }, { again, anew, look, pause }) {
        const repeated = await again(error.idempotencyKey)
        if (repeated.kind === 'made') return repeated
        const seen = () =>
          look(async (options) => {
            const { items } = await belvo.payments.paymentIntents.list({ external_id: order.reference }, options)
            return items[0]?.id
          })
        const id = (await seen()) ?? (await pause().then(seen))
        return id === undefined ? anew() : { kind: 'made', id }
      },
      effects: () => {
        const byOrder = groupBy(sandbox.belvo.paymentIntents, ({ amount }) => Math.round(Number(amount) * 100) - firstAmount)
        return new Map([...byOrder].map(([index, intents]) => [index, intents.map(({ id }) => id)]))
      },
      close: () => sandbox.close(),
    }
  },
})
