import type { Sandbox } from '@kit/sandbox'
import { startSandbox } from '@kit/sandbox'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fintocFintocDocument } from '../../src/generated/fintoc-fintoc.gen.ts'
import { fintocPublicKey, startFintoc } from '../support/fintoc.ts'
import type { FintocHarness, Json } from '../support/fintoc.ts'
import { registerEndpoint, startWebhookReceiver } from './webhook-receiver.ts'
import type { WebhookReceiver } from './webhook-receiver.ts'

const startAt = new Date('2026-05-04T15:00:00Z')
const types = (fintocFintocDocument.components['schemas'] as { EventType: { enum: string[] } }).EventType.enum.filter((type) => type !== 'link.created')

const lists = [
  '/v1/links',
  '/v1/payment_intents',
  '/v1/refunds',
  '/v1/disputes',
  '/v1/subscription_intents',
  '/v1/subscriptions',
  '/v1/charges',
  '/v1/webhook_endpoints',
  '/v2/customers',
  '/v2/checkout_sessions',
  '/v2/transfers',
  '/v2/accounts',
  '/v2/account_numbers',
  '/v2/account_verifications',
  '/v2/entities',
  '/v1/payment_links',
  '/v1/payouts',
  '/v1/api_keys',
  '/v2/payment_methods',
  '/v2/products',
  '/v2/subscriptions',
  '/v2/invoices',
]

interface Made {
  readonly receiver: WebhookReceiver
  readonly linkToken: string
  readonly session: string
  /** The URL of somebody who is half through the widget. */
  readonly visit: string
}

/** State of every kind, with work and the retry of a webhook waiting. */
async function build({ sandbox, call, pay }: FintocHarness, receiver: WebhookReceiver): Promise<Made> {
  const { fintoc } = sandbox
  const id = async (path: string, json: Json): Promise<string> => String((await call('POST', path, { json })).json['id'])
  await registerEndpoint({ sandbox, call, pay } as FintocHarness, receiver.url, types)
  const intent = await id('/v1/link_intents', { product: 'movements', country: 'cl', holder_type: 'individual' })
  const { exchangeToken } = fintoc.linkIntents.complete(intent)
  const linkToken = String((await call('GET', `/v1/links/exchange?exchange_token=${exchangeToken}`)).json['link_token'])
  fintoc.refreshIntents.scenario({ mfa: true })
  await call('POST', `/v1/refresh_intents?link_token=${linkToken}`, { json: {} })
  const paid = await id('/v1/payment_intents', { amount: 9000, currency: 'CLP' })
  await fintoc.paymentIntents.pay(paid)
  await id('/v1/refunds', { resource_id: paid, resource_type: 'payment_intent', amount: 4000 })
  await fintoc.disputes.open(paid, 100)
  const urls = { success_url: 'https://shop.example/ok', cancel_url: 'https://shop.example/no' }
  const session = await id('/v2/checkout_sessions', { amount: 5000, currency: 'CLP', customer_data: { name: 'Ada' }, ...urls })
  fintoc.checkoutSessions.open(session)
  const mandate = await id('/v1/subscription_intents', {})
  const { subscriptionId } = await fintoc.subscriptionIntents.complete(mandate)
  await id('/v1/charges', { subscription_id: subscriptionId, amount: 700, currency: 'CLP' })
  const customer = await id('/v2/customers', { name: 'Ada' })
  const method = fintoc.paymentMethods.store(customer, 'pac')
  const product = await id('/v2/products', { name: 'Plan' })
  const items = [{ price_data: { currency: 'CLP', unit_amount: 900, product, recurring: { interval: 'month', interval_count: 1 } } }]
  const trial_end = new Date(startAt.getTime() + 86_400_000).toISOString()
  await id('/v2/subscriptions', { customer, items, payment_method: method })
  await id('/v2/subscriptions', { customer, items, payment_method: method, trial_end })
  await id('/v2/invoices', { customer, currency: 'CLP', lines: [{ amount: 5, currency: 'CLP' }] })
  await id('/v1/payment_links', { amount: 700, currency: 'CLP', expires_after_seconds: 7200 })
  const entity = await id('/v2/entities', { holder_name: 'ACME', holder_id: 'AAA010101AAA' })
  await id(`/v2/entities/${entity}/onboardings`, { shareholders: [{ type: 'natural_person' }] })
  await fintoc.payouts.settle()
  const { widget_token } = (await call('POST', '/v1/subscription_intents', { json: {} })).json
  const { webViewUrl, publicKey } = fintoc.widget
  const opened = await fetch(`${webViewUrl}?public_key=${publicKey}&widget_token=${String(widget_token)}`)
  const visit = opened.url.replace(fintoc.origins.api, '')
  await fetch(opened.url, { method: 'POST', body: new URLSearchParams({ step: 'bank', institution: 'cl_banco_bice' }) })
  fintoc.faults.bank({ institutionId: 'cl_banco_bice' })
  const number = await id('/v2/account_numbers', { account_id: fintoc.accounts.mx })
  await id('/v2/simulate/receive_transfer', { account_number_id: number, amount: 1200, currency: 'MXN' })
  await id('/v2/account_verifications', { account_number: '012180000000000008' })
  expect((await pay({ key: 'rent-may' })).status).toBe(201)
  fintoc.outcome({ of: 'refund', next: 'fails' })
  fintoc.faults.webhook({ mode: 'late', type: 'charge.succeeded', delayMs: 90_000 })
  receiver.answers.push(500)
  await fintoc.links.expireCredentials(fintoc.links.all[0]?.id ?? '')
  return { receiver, linkToken, session, visit }
}

async function picture({ fintoc }: Sandbox<'fintoc'>, linkToken: string): Promise<unknown> {
  const headers = { Authorization: fintoc.secretKey }
  const read = async (path: string): Promise<[string, unknown]> => {
    const response = await fetch(`${fintoc.origins.api}${path}`, { headers })
    return [path, JSON.parse((await response.text()).replaceAll(fintoc.origins.api, ''))]
  }
  const account = fintoc.links.all[0]?.accountIds[0] ?? ''
  const own = [`/v1/accounts/${account}/movements?link_token=${linkToken}`, `/v1/refresh_intents?link_token=${linkToken}`]
  const { transfers, deliveries, checkoutSessions, paymentIntents, refunds, disputes, charges, linkIntents, links, refreshIntents } = fintoc
  const { paymentLinks, paymentMethods, payouts, recurring, invoices, onboardings, subscriptionIntents } = fintoc
  const parts = [checkoutSessions, paymentIntents, refunds, disputes, charges, linkIntents, links, refreshIntents, paymentLinks, paymentMethods, payouts, recurring, invoices, onboardings, subscriptionIntents]
  const controls = JSON.parse(JSON.stringify(parts.map(({ all }) => all)).replaceAll(fintoc.origins.api, '')) as unknown
  const body = { read: await Promise.all([...lists, ...own].map(read)), transfers, deliveries: deliveries.all, controls }
  // The deliveries are a list that grows: what it is now counts.
  return structuredClone(body)
}

/** What comes after: waiting work, retries, and new things with new ids. */
async function goOn({ sandbox, receiver, session, visit }: Made & { readonly sandbox: Sandbox<'fintoc'> }): Promise<unknown> {
  receiver.clear()
  const { fintoc } = sandbox
  const headers = { Authorization: fintoc.secretKey, 'Content-Type': 'application/json', 'Idempotency-Key': 'one' }
  const body = JSON.stringify({ amount: 1, currency: 'CLP' })
  const made = await fetch(`${fintoc.origins.api}/v1/payment_intents`, { method: 'POST', headers, body })
  const answer = (await made.json()) as Json
  await fintoc.paymentIntents.pay(String(answer['id']))
  await fintoc.payouts.settle()
  await sandbox.advance('10m')
  await fintoc.checkoutSessions.pay(session, { status: 'pending' })
  const login = { step: 'login', username: '40427672-7', password: 'jonsnow' }
  for (const form of [login, { step: 'confirm', outcome: '' }, { step: 'factor', answer: 'approve' }]) {
    await fetch(`${fintoc.origins.api}${visit}`, { method: 'POST', body: new URLSearchParams(form) })
  }
  await sandbox.advance('8d')
  // The signature covers the URL of a page, which has the port of the sandbox.
  const told = receiver.received.map(({ headers: sent, text }) => [String(sent['fintoc-signature']).split(',')[0], text.replaceAll(fintoc.origins.api, '')])
  return { answer, told }
}

describe('a snapshot of the Fintoc sandbox', () => {
  it('brings back everything, and what follows is the same again', async () => {
    const harness = await startFintoc({}, { seed: 7, startAt })
    const { sandbox } = harness
    const made = await build(harness, await startWebhookReceiver())
    const snapshot = await sandbox.snapshot()
    const before = await picture(sandbox, made.linkToken)
    const first = await goOn({ ...made, sandbox })
    const afterwards = await picture(sandbox, made.linkToken)
    expect(afterwards).not.toEqual(before)
    expect((first as { told: unknown[] }).told.length).toBeGreaterThan(10)
    expect(sandbox.fintoc.subscriptionIntents.all.map(({ status }) => status)).toEqual(['succeeded', 'succeeded'])

    await sandbox.restore(snapshot)
    expect(await picture(sandbox, made.linkToken)).toEqual(before)
    expect(await goOn({ ...made, sandbox })).toEqual(first)
    expect(await picture(sandbox, made.linkToken)).toEqual(afterwards)

    const fresh = await startSandbox({ providers: ['fintoc'], clock: 'manual', snapshot, fintoc: { jwsPublicKey: fintocPublicKey } })
    onTestFinished(() => fresh.close())
    expect([fresh.fintoc.secretKey, fresh.fintoc.widget.publicKey]).toEqual([sandbox.fintoc.secretKey, sandbox.fintoc.widget.publicKey])
    expect(await picture(fresh, made.linkToken)).toEqual(before)
    expect(await goOn({ ...made, sandbox: fresh })).toEqual(first)
    expect(await picture(fresh, made.linkToken)).toEqual(afterwards)
  })

  it('keeps nonces and idempotency keys, and a reset forgets them', async () => {
    const harness = await startFintoc({}, { seed: 7, startAt })
    const { sandbox } = harness
    const body = JSON.stringify({ amount: 100, currency: 'MXN', account_id: sandbox.fintoc.accounts.mx, counterparty: { account_number: '012180000000000008' } })
    const signature = harness.sign(body)
    const pay = (key: string): ReturnType<FintocHarness['call']> => harness.call('POST', '/v2/transfers', { body, signature, key })
    const first = await pay('a')
    await sandbox.restore(await sandbox.snapshot())
    expect((await pay('b')).code).toBe('jws_nonce_already_used')
    expect((await harness.call('POST', '/v2/transfers', { body, key: 'a' })).json).toEqual(first.json)
    await sandbox.reset()
    expect(sandbox.fintoc.transfers).toEqual([])
    expect((await pay('a')).json).toEqual(first.json)
    expect(sandbox.fintoc.transfers).toHaveLength(1)
  })
})
