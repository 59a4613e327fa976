import { createFintocClient } from '@kit/fintoc'
import type { FintocEvent } from '@kit/fintoc/events'
import { createFintocWebhookHandler } from '@kit/fintoc/webhooks'
import { expect, it } from 'vitest'
import { startFintoc } from '../support/fintoc.ts'
import type { FintocHarness } from '../support/fintoc.ts'
import { registerEndpoint, startWebhookReceiver } from './webhook-receiver.ts'

type Client = ReturnType<typeof createFintocClient>

function clientOf({ sandbox }: FintocHarness): Client {
  const { origins, secretKey } = sandbox.fintoc
  return createFintocClient({ secretKey, environment: origins, apiVersion: '2026-02-01' })
}

it('reads a bank with the client, from the link intent to the last page of movements', async () => {
  const harness = await startFintoc({}, { seed: 1 })
  const fintoc = clientOf(harness)
  const intent = await fintoc.linkIntents.create({ product: 'movements', country: 'cl', holder_type: 'individual' })
  const { exchangeToken } = harness.sandbox.fintoc.linkIntents.complete(intent.id)
  const { link_token: token, accounts } = await fintoc.links.exchange({ exchange_token: exchangeToken })
  const link = fintoc.forLink(token ?? '')
  const ids: string[] = []
  for await (const { id } of link.accounts.movements.list(accounts?.[0]?.id ?? '', { per_page: 100 })) ids.push(id)
  expect(ids.length).toBeGreaterThan(250)
  expect(new Set(ids).size).toBe(ids.length)
  const refresh = await link.refreshIntents.create()
  await harness.sandbox.clock.advance(5000)
  expect((await link.refreshIntents.get(refresh.id ?? '')).status).toBe('succeeded')
})

it('pays and refunds with the client, and hears of it through our handler', async () => {
  const harness = await startFintoc()
  const fintoc = clientOf(harness)
  const receiver = await startWebhookReceiver()
  const { secret } = await registerEndpoint(harness, receiver.url, ['payment_intent.succeeded', 'checkout_session.finished', 'refund.succeeded'])
  const heard: FintocEvent[] = []
  const handler = createFintocWebhookHandler({
    secret,
    now: () => harness.sandbox.clock.now().getTime(),
    otherwise: (event) => void heard.push(event),
  })
  const session = await fintoc.v2.checkoutSessions.create({
    amount: 5000,
    currency: 'CLP',
    success_url: 'https://shop.example.com/ok',
    cancel_url: 'https://shop.example.com/no',
  })
  const payment = await harness.sandbox.fintoc.checkoutSessions.pay(session.id)
  await fintoc.refunds.create({ resource_id: payment.id, resource_type: 'payment_intent' }, { idempotencyKey: 'refund-7' })
  await harness.sandbox.clock.advance(4000)
  for (const { text, headers } of receiver.received) {
    const signature = String(headers['fintoc-signature'])
    const request = new Request(receiver.url, { method: 'POST', body: text, headers: { 'Fintoc-Signature': signature } })
    expect((await handler(request)).status).toBe(200)
  }
  expect(heard.map(({ type }) => type)).toEqual(['payment_intent.succeeded', 'checkout_session.finished', 'refund.succeeded'])
})
