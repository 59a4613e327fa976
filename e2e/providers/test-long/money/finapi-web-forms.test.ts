import { parseDateTime } from '@kit/core'
import type { RequestOptions } from '@kit/core/http'
import { createFinapiClient } from '@kit/finapi'
import type { FinapiUserClient } from '@kit/finapi'
import { startSandbox } from '@kit/sandbox'
import { timeoutMs } from '../../src/money/attempt-fault.ts'
import { describeMoneyCalls } from '../../src/money/describe-money-calls.ts'
import { groupBy } from '../../src/money/group-by.ts'
import type { LostCall } from '../../src/money/money-subject.ts'

const payment = { orders: [{ amount: { value: 12.5, currency: 'EUR' as const }, recipient: { iban: 'DE77533700080111111100', name: 'Ada' } }] }

/** The two kinds of form that each user makes at the same time, beside older ones of both kinds. */
const kinds = [
  {
    type: 'STANDALONE_PAYMENT',
    make: (user: FinapiUserClient, options?: RequestOptions) => user.webForms.createStandalonePayment(payment, options),
  },
  {
    type: 'BANK_CONNECTION_IMPORT',
    make: (user: FinapiUserClient, options?: RequestOptions) => user.webForms.createBankConnectionImport({}, options),
  },
] as const

describeMoneyCalls({
  operation: 'webForms.create…',
  keyHeader: undefined,
  reconcileTexts: [
    'Do not create a second form before the first is known to be final: two forms can both be paid. List the newest forms of this user with ' +
      "webForms.list({ order: 'createdAt,desc' }) and compare `type` and `createdAt` with the time of this call. A form found there is the one " +
      'you made: use it or end it with webForms.cancel. Create again only when no such form appears on a second look some seconds later.',
    "List the newest forms of this user with webForms.list({ order: 'createdAt,desc' }) and compare `type` and `createdAt` with the time of " +
      'this call: a form found there is the one you made. Create again when a second look some seconds later finds none. An unused second form ' +
      'does no harm: it expires after 20 minutes, and a duplicate import is refused with `ENTITY_EXISTS`.',
  ],
  async open({ faultyFetch, orders }) {
    const sandbox = await startSandbox({ providers: ['finapi'] })
    const finapi = createFinapiClient({
      ...sandbox.finapi.client,
      environment: sandbox.finapi.origins,
      fetch: faultyFetch(sandbox.finapi),
      timeoutMs,
    })
    const users: { readonly id: string; readonly client: FinapiUserClient }[] = []
    const old = new Set<string>()
    const userOf = (index: number) => users[Math.floor(index / kinds.length)] as (typeof users)[number]
    const kindOf = (index: number) => kinds[index % kinds.length] as (typeof kinds)[number]
    for (let count = 0; count * kinds.length < orders; count += 1) {
      const { id, password } = await finapi.users.create({}, { timeoutMs: 30_000 })
      const client = finapi.asUser({ userId: id, password: password ?? '' })
      users.push({ id, client })
      for (const { make } of kinds) old.add((await make(client, { timeoutMs: 30_000 })).id)
    }

    return {
      sandbox: sandbox.finapi,
      make: async ({ index }, { requestId }) => (await kindOf(index).make(userOf(index).client, { requestId })).id,
      async reconcile({ order, startedAt }: LostCall, { anew, look, pause }) {
        const { client } = userOf(order.index)
        const { type } = kindOf(order.index)
        const seen = () =>
          look(async (options) => {
            const { items } = await client.webForms.list({ order: 'createdAt,desc' }, options)
            return items.find((form) => form.type === type && parseDateTime(form.createdAt) >= startedAt)?.id
          })
        const id = (await seen()) ?? (await pause().then(seen))
        return id === undefined ? anew() : { kind: 'made', id }
      },
      effects: () => {
        const byUser = new Map(users.map(({ id }, index) => [id, index * kinds.length]))
        const made = sandbox.finapi.forms.all.filter(({ id }) => !old.has(id))
        const indexOf = (userId: string, type: string): number => (byUser.get(userId) ?? 0) + kinds.findIndex((kind) => kind.type === type)
        const byOrder = groupBy(made, ({ userId, type }) => indexOf(userId, type))
        return new Map([...byOrder].map(([index, forms]) => [index, forms.map(({ id }) => id)]))
      },
      close: () => sandbox.close(),
    }
  },
})
