import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toNodeHandler } from '@kit/core/node'
import { createFinapiClient } from '@kit/finapi'
import { startSandbox } from '@kit/sandbox'
import { createPayments, type PaymentResult } from './create-payments.ts'

const sandbox = await startSandbox({ providers: ['finapi'] })
const { client, origins, faults, forms } = sandbox.finapi
const finapi = createFinapiClient({ ...client, environment: origins })
const person = await finapi.users.create({})
const user = finapi.asUser({ userId: person.id, password: person.password ?? '' })

const server = createServer().listen(0, '127.0.0.1')
await once(server, 'listening')
const payments = createPayments({
  userFor: () => user,
  callback: { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/finapi`, secret: 'a secret of at least 32 characters, from your vault' },
  // finAPI's callbacks are not repeated; in life half a minute is soon enough.
  firstLookMs: 1_000,
})
server.on('request', toNodeHandler((request) => payments.handleCallback(request)))

const order = { recipient: 'Books & Co.', iban: 'DE77533700080111111100', amount: '12.90', purpose: 'Order 4711' }

async function show(title: string, act: (id: string) => Promise<void>, expected: PaymentResult['state']): Promise<void> {
  const result = await payments.pay(person.id, order, async (formUrl) => {
    await fetch(formUrl)
    await act(new URL(formUrl).pathname.split('/').at(-1) ?? '')
  })
  console.log(`${title}: ${JSON.stringify(result)}`)
  if (result.state !== expected) throw new Error(`this should have ended as ${expected}`)
}

try {
  await show('a person who pays', (id) => forms.complete(id), 'with the bank')

  faults.callback({ mode: 'lost' })
  await show('the callback is lost', (id) => forms.complete(id), 'with the bank')

  await show('the bank refuses', (id) => forms.fail(id, 'BANK_SERVER_REJECTION'), 'not paid')
  await show('the person leaves', (id) => forms.abort(id), 'not paid')

  faults.response({ operation: 'webForms.createStandalonePayment', applied: true, reset: true })
  await show('the answer with the form is lost', (id) => forms.complete(id), 'with the bank')

  console.log(`five payments, ${forms.all.length} forms`)
  if (forms.all.length !== 5) throw new Error('somebody could have paid twice')
} finally {
  await payments.close()
  server.close()
  await sandbox.close()
}
