import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Fintoc, JWSSignature, WebhookSignature, WebhookSignatureError } from 'fintoc'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { collect } from '../src/collect.ts'
import { fintocMethods } from '../src/fintoc-methods.ts'
import { startFintocScene } from '../src/fintoc-scene.ts'
import type { FintocScene } from '../src/fintoc-scene.ts'

const mexican = { amount: 50_000, currency: 'MXN', counterparty: { account_number: '012180000000000008', holder_name: 'Jane Doe' } }
const pages = { success_url: 'https://shop.example.com/paid', cancel_url: 'https://shop.example.com/left' }
const recipient = { holder_id: '111111111', number: '000123456789', type: 'checking_account', institution_id: 'cl_banco_de_chile' }
const taxOffice = 'cl_fiscal_sii'
const session = { amount: 12_990, currency: 'CLP', ...pages }

async function mandate({ client, sandbox }: FintocScene): Promise<string> {
  const intent = await client.subscriptionIntents.create({ reference_id: randomUUID() })
  await sandbox.fintoc.subscriptionIntents.complete(intent.id)
  const all = await collect(client.subscriptions.list())
  return String(all[0]?.id)
}

const transfer = ({ client, sandbox }: FintocScene, change = {}) => client.v2.transfers.create({ account_id: sandbox.fintoc.accounts.mx, ...mexican, ...change })
const charge = async (scene: FintocScene) => scene.client.charges.create({ amount: 5_000, currency: 'CLP', subscription_id: await mandate(scene) })
const refund = async (scene: FintocScene) => scene.client.refunds.create({ resource_id: await scene.pay(), resource_type: 'payment_intent', amount: 90 })
const endpoint = ({ client }: FintocScene, url = 'http://127.0.0.1:9/hooks') => client.webhookEndpoints.create({ url, enabled_events: ['payment_intent.succeeded'] })
const refreshed = async (scene: FintocScene) => {
  const { token } = await scene.connectBank()
  const link = await scene.client.links.get(token)
  return { link, intent: await link.refreshIntents.create() }
}
const paymentLink = (client: Fintoc) => client.paymentLinks.create({ amount: 5_000, currency: 'CLP', recipient_account: recipient })
const number = async ({ client, sandbox }: FintocScene) => client.v2.accountNumbers.create({ account_id: sandbox.fintoc.accounts.mx, description: 'Rent' })

/** What is done with each method, and what has to come of it. */
const calls: Readonly<Record<string, (scene: FintocScene) => Promise<void>>> = {
  'accounts.list': async ({ client, connectBank }) => {
    const { token, accountId } = await connectBank()
    const accounts = await collect(client.accounts.list({ link_token: token }))
    expect(accounts).toContainEqual(expect.objectContaining({ id: accountId, currency: 'CLP' }))
    expect(accounts[0]).toMatchObject({ balance: { available: expect.any(Number) } })
  },
  'accounts.get': async ({ client, connectBank }) => {
    const { token, accountId } = await connectBank()
    expect(await client.accounts.get(accountId, { link_token: token })).toMatchObject({ id: accountId, type: 'checking_account' })
  },
  'accounts.movements.list': async ({ client, connectBank, host }) => {
    const { token, accountId } = await connectBank()
    const before = host.requests.length
    const movements = await collect(client.accounts.movements.list({ account_id: accountId, link_token: token, per_page: 100 }))
    const asked = host.requests.length - before
    expect(asked).toBeGreaterThan(2)
    expect(new Set(movements.map(({ id }) => String(id))).size).toBe(movements.length)
    expect(movements.length).toBeGreaterThan((asked - 1) * 100)
    expect(movements[0]).toMatchObject({ amount: expect.any(Number), post_date: expect.any(Date) })
  },
  'accounts.movements.get': async ({ client, connectBank }) => {
    const { token, accountId } = await connectBank()
    const [first] = await client.accounts.movements.list({ account_id: accountId, link_token: token, since: '2020-01-01', lazy: false })
    expect((await client.accounts.movements.get(String(first?.id), { account_id: accountId, link_token: token })).serialize()).toEqual(first?.serialize())
  },
  'charges.list': async (scene) => {
    const { id } = await charge(scene)
    expect(await collect(scene.client.charges.list())).toContainEqual(expect.objectContaining({ id, amount: 5_000 }))
  },
  'charges.get': async (scene) => {
    const { id } = await charge(scene)
    await scene.sandbox.clock.advance(60_000)
    expect(await scene.client.charges.get(String(id))).toMatchObject({ id, status: 'succeeded' })
  },
  'charges.create': async (scene) => {
    expect(await charge(scene)).toMatchObject({ status: 'pending', amount: 5_000, currency: 'CLP' })
  },
  'checkoutSessions.create': async ({ client }) => {
    expect(await client.checkoutSessions.create(session)).toMatchObject({ object: 'checkout_session' })
  },
  'checkoutSessions.get': async ({ client }) => {
    const { id } = await client.checkoutSessions.create(session)
    expect(await client.checkoutSessions.get(String(id))).toMatchObject({ id, status: 'created' })
  },
  'checkoutSessions.expire': async ({ client }) => {
    const { id } = await client.checkoutSessions.create(session)
    expect(await client.checkoutSessions.expire(String(id))).toMatchObject({ id, status: 'expired' })
  },
  'invoices.list': async ({ client, connectBank }) => {
    const { token } = await connectBank(taxOffice)
    expect(await collect(client.invoices.list({ link_token: token }))).toContainEqual(expect.objectContaining({ object: 'invoice', total_amount: expect.any(Number) }))
  },
  'links.list': async ({ client, connectBank }) => {
    const { id } = await connectBank()
    expect(await collect(client.links.list())).toContainEqual(expect.objectContaining({ id, link_token: null }))
  },
  'links.get': async ({ client, connectBank }) => {
    const { id, token } = await connectBank()
    expect(await client.links.get(token)).toMatchObject({ id, institution: { country: 'cl' } })
  },
  'links.update': async ({ client, connectBank, sandbox }) => {
    const { id, token } = await connectBank()
    expect(await client.links.update(token, { active: false })).toMatchObject({ id, active: false })
    expect(sandbox.fintoc.links.all).toContainEqual(expect.objectContaining({ id, active: false }))
  },
  'links.delete': async ({ client, connectBank, sandbox }) => {
    const { id } = await connectBank()
    expect(await client.links.delete(id)).toBe(id)
    expect(sandbox.fintoc.links.all).not.toContainEqual(expect.objectContaining({ id }))
  },
  'paymentIntents.list': async ({ client, pay, host }) => {
    const paid = [await pay(), await pay(), await pay()]
    const before = host.requests.length
    const found = await collect(client.paymentIntents.list({ status: 'succeeded', per_page: 2 }))
    expect(found.map(({ id }) => String(id))).toEqual(expect.arrayContaining(paid))
    expect(host.requests.length - before).toBe(Math.ceil(found.length / 2))
  },
  'paymentIntents.get': async ({ client, pay }) => {
    const id = await pay()
    expect(await client.paymentIntents.get(id)).toMatchObject({ id, status: 'succeeded', sender_account: { institution_id: expect.any(String) } })
  },
  'paymentIntents.create': async ({ client }) => {
    expect(await client.paymentIntents.create({ amount: 700, currency: 'CLP', payment_type: 'cash' })).toMatchObject({ status: 'created', amount: 700 })
  },
  'paymentIntents.expire': async ({ client }) => {
    const { id } = await client.paymentIntents.create({ amount: 700, currency: 'CLP', payment_type: 'cash' })
    expect(await client.paymentIntents.expire(String(id))).toMatchObject({ id, status: 'expired' })
  },
  'paymentIntents.checkEligibility': async ({ client }) => {
    expect(await client.paymentIntents.checkEligibility({ amount: 700, currency: 'CLP' })).toMatchObject({ eligible: expect.any(Boolean) })
  },
  'paymentLinks.list': async ({ client }) => {
    const { id } = await paymentLink(client)
    expect(await collect(client.paymentLinks.list())).toContainEqual(expect.objectContaining({ id }))
  },
  'paymentLinks.get': async ({ client }) => {
    const { id } = await paymentLink(client)
    expect(await client.paymentLinks.get(String(id))).toMatchObject({ id, status: 'active' })
  },
  'paymentLinks.create': async ({ client }) => {
    expect(await paymentLink(client)).toMatchObject({ status: 'active', amount: 5_000, url: expect.any(String) })
  },
  'paymentLinks.cancel': async ({ client }) => {
    const { id } = await paymentLink(client)
    expect(await client.paymentLinks.cancel(String(id))).toMatchObject({ id, status: 'canceled' })
  },
  'refreshIntents.list': async (scene) => {
    const { link, intent } = await refreshed(scene)
    expect(await collect(link.refreshIntents.list())).toMatchObject([{ id: intent.id }])
  },
  'refreshIntents.get': async (scene) => {
    const { link, intent } = await refreshed(scene)
    await scene.sandbox.clock.advance(60_000)
    expect(await link.refreshIntents.get(intent.id)).toMatchObject({ id: intent.id, status: 'succeeded', new_movements: expect.any(Number) })
  },
  'refreshIntents.create': async (scene) => {
    const { intent } = await refreshed(scene)
    expect(intent).toMatchObject({ status: 'created', type: 'only_last' })
  },
  'refunds.list': async (scene) => {
    const { id } = await refund(scene)
    expect(await collect(scene.client.refunds.list())).toContainEqual(expect.objectContaining({ id, amount: 90 }))
  },
  'refunds.get': async (scene) => {
    const { id } = await refund(scene)
    await scene.sandbox.clock.advance(60_000)
    expect(await scene.client.refunds.get(String(id))).toMatchObject({ id, status: 'succeeded' })
  },
  'refunds.create': async (scene) => {
    expect(await refund(scene)).toMatchObject({ status: 'created', amount: 90, currency: 'CLP' })
  },
  'refunds.cancel': async (scene) => {
    const { id } = await refund(scene)
    expect(await scene.client.refunds.cancel(String(id))).toMatchObject({ id, status: 'canceled' })
  },
  'subscriptions.list': async (scene) => {
    const id = await mandate(scene)
    expect(await collect(scene.client.subscriptions.list())).toContainEqual(expect.objectContaining({ id, status: 'active' }))
  },
  'subscriptions.get': async (scene) => {
    const id = await mandate(scene)
    expect(await scene.client.subscriptions.get(id)).toMatchObject({ id, status: 'active' })
  },
  'subscriptionIntents.list': async ({ client }) => {
    const { id } = await client.subscriptionIntents.create()
    expect(await collect(client.subscriptionIntents.list())).toContainEqual(expect.objectContaining({ id }))
  },
  'subscriptionIntents.get': async ({ client, sandbox }) => {
    const { id } = await client.subscriptionIntents.create()
    await sandbox.fintoc.subscriptionIntents.complete(String(id), { status: 'rejected' })
    expect(await client.subscriptionIntents.get(String(id))).toMatchObject({ id, status: 'rejected' })
  },
  'subscriptionIntents.create': async ({ client }) => {
    expect(await client.subscriptionIntents.create({ reference_id: '77' })).toMatchObject({ status: 'created', widget_token: expect.stringContaining('_sec_') })
  },
  'taxReturns.list': async ({ client, connectBank }) => {
    const { token } = await connectBank(taxOffice)
    const returns = await collect(client.taxReturns.list({ link_token: token, per_page: 5 }))
    expect(returns.length).toBeGreaterThan(5)
  },
  'taxReturns.get': async ({ client, connectBank }) => {
    const { token } = await connectBank(taxOffice)
    const [first] = await client.taxReturns.list({ link_token: token, lazy: false })
    expect(await client.taxReturns.get(String(first?.id), { link_token: token })).toMatchObject({ id: first?.id })
  },
  'webhookEndpoints.list': async (scene) => {
    const { id } = await endpoint(scene)
    const listed = await collect(scene.client.webhookEndpoints.list())
    expect(listed).toContainEqual(expect.objectContaining({ id }))
    expect(listed.every(({ secret }) => secret === undefined || secret === null)).toBe(true)
  },
  'webhookEndpoints.get': async (scene) => {
    const { id } = await endpoint(scene)
    expect(await scene.client.webhookEndpoints.get(String(id))).toMatchObject({ id, enabled_events: expect.anything() })
  },
  'webhookEndpoints.create': async (scene) => {
    expect(await endpoint(scene)).toMatchObject({ secret: expect.stringMatching(/^whsec_/), status: 'enabled' })
  },
  'webhookEndpoints.update': async (scene) => {
    const made = await endpoint(scene)
    expect(await scene.client.webhookEndpoints.update(String(made.id), { disabled: true })).toMatchObject({ id: made.id, status: 'disabled' })
    await made.update({ description: 'through the object' })
    expect(made).toMatchObject({ description: 'through the object', status: 'disabled' })
  },
  'webhookEndpoints.delete': async (scene) => {
    const first = await endpoint(scene)
    const second = await endpoint(scene)
    expect(await scene.client.webhookEndpoints.delete(String(first.id))).toBe(first.id)
    expect(await second.delete()).toBe(second.id)
    const left = (await collect(scene.client.webhookEndpoints.list())).map(({ id }) => String(id))
    expect(left).not.toContain(first.id)
    expect(left).not.toContain(second.id)
  },
  'v2.accounts.list': async ({ client, sandbox }) => {
    const ids = (await collect(client.v2.accounts.list())).map(({ id }) => String(id))
    expect(ids).toEqual(expect.arrayContaining([sandbox.fintoc.accounts.mx, sandbox.fintoc.accounts.cl]))
  },
  'v2.accounts.get': async ({ client, sandbox }) => {
    const { mx } = sandbox.fintoc.accounts
    expect(await client.v2.accounts.get(mx)).toMatchObject({ id: mx, currency: 'MXN', available_balance: expect.any(Number) })
  },
  'v2.accounts.create': async ({ client }) => {
    const [entity] = await collect(client.v2.entities.list())
    expect(await client.v2.accounts.create({ entity_id: String(entity?.id), description: 'Payouts' })).toMatchObject({ description: 'Payouts' })
  },
  'v2.accounts.update': async ({ client, sandbox }) => {
    const { cl } = sandbox.fintoc.accounts
    expect(await client.v2.accounts.update(cl, { description: 'Operations' })).toMatchObject({ id: cl, description: 'Operations' })
  },
  'v2.accounts.movements.list': async (scene) => {
    const { client, sandbox, host } = scene
    for (let count = 0; count < 3; count += 1) await transfer(scene, { amount: 1_000 + count })
    const before = host.requests.length
    const movements = await collect(client.v2.accounts.movements.list({ account_id: sandbox.fintoc.accounts.mx, limit: 2 }))
    expect(movements.map(({ amount }) => Number(amount))).toEqual(expect.arrayContaining([1_000, 1_001, 1_002]))
    expect(host.requests.length - before).toBe(Math.ceil(movements.length / 2))
  },
  'v2.accounts.movements.get': async (scene) => {
    const { client, sandbox } = scene
    await transfer(scene)
    const account_id = sandbox.fintoc.accounts.mx
    const [first] = await collect(client.v2.accounts.movements.list({ account_id }))
    expect(await client.v2.accounts.movements.get(String(first?.id), { account_id })).toMatchObject({ id: first?.id, amount: first?.amount })
  },
  'v2.transfers.list': async (scene) => {
    const made = [await transfer(scene), await transfer(scene), await transfer(scene)].map(({ id }) => String(id))
    const before = scene.host.requests.length
    const all = await collect(scene.client.v2.transfers.list({ limit: 2 }))
    expect(all.map(({ id }) => String(id))).toEqual(expect.arrayContaining(made))
    expect(all).toHaveLength(scene.sandbox.fintoc.transfers.length)
    expect(scene.host.requests.length - before).toBe(Math.ceil(all.length / 2))
  },
  'v2.transfers.get': async (scene) => {
    const { id } = await transfer(scene)
    const rejected = await transfer(scene, { counterparty: { account_number: '012969100000000013' } })
    await scene.sandbox.clock.advance(60_000)
    expect(await scene.client.v2.transfers.get(String(id))).toMatchObject({ id, status: 'succeeded' })
    expect(await scene.client.v2.transfers.get(String(rejected.id))).toMatchObject({ status: 'rejected' })
  },
  'v2.transfers.create': async (scene) => {
    const idempotency_key = randomUUID()
    const first = await transfer(scene, { idempotency_key })
    expect(first).toMatchObject({ status: 'pending', amount: 50_000, direction: 'outbound' })
    expect((await transfer(scene, { idempotency_key })).id).toBe(first.id)
    expect((await transfer(scene)).id).not.toBe(first.id)
  },
  'v2.transfers.return': async (scene) => {
    const { client, sandbox } = scene
    const { id } = await client.v2.simulate.receiveTransfer({ account_number_id: String((await number(scene)).id), amount: 10_000, currency: 'MXN' })
    await sandbox.clock.advance(60_000)
    expect(await client.v2.transfers.return({ transfer_id: String(id) })).toMatchObject({ id, status: 'return_pending' })
  },
  'v2.accountNumbers.list': async (scene) => {
    const { id } = await number(scene)
    expect(await collect(scene.client.v2.accountNumbers.list({ account_id: scene.sandbox.fintoc.accounts.mx }))).toContainEqual(expect.objectContaining({ id }))
  },
  'v2.accountNumbers.get': async (scene) => {
    const { id } = await number(scene)
    expect(await scene.client.v2.accountNumbers.get(String(id))).toMatchObject({ id, status: 'enabled' })
  },
  'v2.accountNumbers.create': async (scene) => {
    expect(await number(scene)).toMatchObject({ description: 'Rent', number: expect.stringMatching(/^\d{18}$/) })
  },
  'v2.accountNumbers.update': async (scene) => {
    const { id } = await number(scene)
    expect(await scene.client.v2.accountNumbers.update(String(id), { status: 'disabled' })).toMatchObject({ id, status: 'disabled' })
  },
  'v2.simulate.receiveTransfer': async (scene) => {
    const { client, sandbox } = scene
    const { id } = await client.v2.simulate.receiveTransfer({ account_number_id: String((await number(scene)).id), amount: 10_000, currency: 'MXN' })
    expect(sandbox.fintoc.transfers).toContainEqual(expect.objectContaining({ id, direction: 'inbound', amount: 10_000 }))
  },
  'v2.entities.list': async ({ client }) => {
    expect(await collect(client.v2.entities.list())).toContainEqual(expect.objectContaining({ object: 'entity', is_root: true }))
  },
  'v2.entities.get': async ({ client }) => {
    const [first] = await collect(client.v2.entities.list())
    expect(await client.v2.entities.get(String(first?.id))).toMatchObject({ id: first?.id, holder_name: first?.holder_name })
  },
  'v2.invoices.list': async ({ client, subscribe }) => {
    await subscribe()
    expect(await collect(client.v2.invoices.list())).toContainEqual(expect.objectContaining({ object: 'invoice' }))
  },
  'v2.invoices.get': async ({ client, subscribe }) => {
    await subscribe()
    const [first] = await client.v2.invoices.list({ lazy: false })
    expect(await client.v2.invoices.get(String(first?.id))).toMatchObject({ id: first?.id, object: 'invoice' })
  },
  'v2.accountVerifications.list': async ({ client }) => {
    const { id } = await client.v2.accountVerifications.create({ account_number: '012180000000000008' })
    expect(await collect(client.v2.accountVerifications.list())).toContainEqual(expect.objectContaining({ id }))
  },
  'v2.accountVerifications.get': async ({ client, sandbox }) => {
    const good = await client.v2.accountVerifications.create({ account_number: '012180000000000008' })
    const bad = await client.v2.accountVerifications.create({ account_number: '012969100000000013' })
    await sandbox.clock.advance(60_000)
    expect(await client.v2.accountVerifications.get(String(good.id))).toMatchObject({ status: 'succeeded', counterparty: { holder_name: expect.any(String) } })
    expect(await client.v2.accountVerifications.get(String(bad.id))).toMatchObject({ status: 'failed' })
  },
  'v2.accountVerifications.create': async ({ client }) => {
    expect(await client.v2.accountVerifications.create({ account_number: '012180000000000008' })).toMatchObject({ status: 'pending' })
  },
  'v2.customers.list': async ({ client }) => {
    const { id } = await client.v2.customers.create({ name: 'Ada', email: 'ada@example.com' })
    expect(await collect(client.v2.customers.list())).toContainEqual(expect.objectContaining({ id }))
  },
  'v2.customers.get': async ({ client }) => {
    const { id } = await client.v2.customers.create({ name: 'Ada', email: 'ada@example.com' })
    expect(await client.v2.customers.get(String(id))).toMatchObject({ id, name: 'Ada' })
  },
  'v2.customers.create': async ({ client }) => {
    expect(await client.v2.customers.create({ name: 'Ada', metadata: { order: 'seven' } })).toMatchObject({ name: 'Ada', metadata: { order: 'seven' } })
  },
  'v2.checkoutSessions.list': async ({ client }) => {
    const { id } = await client.v2.checkoutSessions.create(session)
    expect(await collect(client.v2.checkoutSessions.list({ limit: 1 }))).toContainEqual(expect.objectContaining({ id }))
  },
  'v2.checkoutSessions.get': async ({ client, sandbox }) => {
    const { id } = await client.v2.checkoutSessions.create(session)
    const paid = await sandbox.fintoc.checkoutSessions.pay(String(id))
    expect(await client.v2.checkoutSessions.get(String(id))).toMatchObject({ status: 'finished', payment_resource: { payment_intent: { id: paid.id, status: 'succeeded' } } })
  },
  'v2.checkoutSessions.create': async ({ client }) => {
    expect(await client.v2.checkoutSessions.create(session)).toMatchObject({ status: 'created', redirect_url: expect.any(String) })
  },
  'v2.checkoutSessions.expire': async ({ client }) => {
    const { id } = await client.v2.checkoutSessions.create(session)
    expect(await client.v2.checkoutSessions.expire(String(id))).toMatchObject({ id, status: 'expired' })
  },
  'v2.paymentIntents.list': async ({ client, sandbox, subscribe }) => {
    const { paymentMethod: payment_method } = await subscribe()
    const { id } = await client.v2.paymentIntents.create({ amount: 900, currency: 'CLP', payment_method })
    expect(sandbox.fintoc.paymentIntents.all).toContainEqual(expect.objectContaining({ id }))
    expect(await collect(client.v2.paymentIntents.list())).toContainEqual(expect.objectContaining({ id }))
  },
  'v2.paymentIntents.get': async ({ client, sandbox, subscribe }) => {
    const { paymentMethod: payment_method } = await subscribe()
    const { id } = await client.v2.paymentIntents.create({ amount: 900, currency: 'CLP', payment_method })
    await sandbox.clock.advance(60_000)
    expect(await client.v2.paymentIntents.get(String(id))).toMatchObject({ id, status: 'succeeded' })
  },
  'v2.paymentIntents.create': async ({ client, subscribe }) => {
    const { paymentMethod: payment_method } = await subscribe()
    expect(await client.v2.paymentIntents.create({ amount: 900, currency: 'CLP', payment_method })).toMatchObject({ amount: 900, currency: 'CLP' })
  },
  'v2.paymentMethods.list': async ({ client, subscribe }) => {
    const { customer, paymentMethod } = await subscribe()
    expect(await collect(client.v2.paymentMethods.list({ customer }))).toMatchObject([{ id: paymentMethod }])
  },
  'v2.paymentMethods.get': async ({ client, subscribe }) => {
    const { customer, paymentMethod } = await subscribe()
    expect(await client.v2.paymentMethods.get(paymentMethod)).toMatchObject({ id: paymentMethod, customer, type: 'card' })
  },
  'v2.subscriptions.list': async ({ client, subscribe }) => {
    const { subscription: id } = await subscribe()
    expect(await collect(client.v2.subscriptions.list())).toContainEqual(expect.objectContaining({ id }))
  },
  'v2.subscriptions.get': async ({ client, subscribe }) => {
    const { subscription: id } = await subscribe()
    expect(await client.v2.subscriptions.get(id)).toMatchObject({ id, object: 'subscription' })
  },
  'v2.subscriptions.cancel': async ({ client, subscribe }) => {
    const { subscription: id } = await subscribe()
    expect(await client.v2.subscriptions.cancel(id)).toMatchObject({ id, status: 'canceled' })
  },
}

let scene: FintocScene
beforeAll(async () => {
  scene = await startFintocScene()
})
afterAll(() => scene.close())

describe('the official Node client of Fintoc', () => {
  it('offers no method that is not called here', () => {
    expect(Object.keys(calls).toSorted()).toEqual(fintocMethods(scene.client).toSorted())
  })

  it.each(Object.keys(calls))('works with %s', async (name) => {
    await calls[name]?.(scene)
  })

  it('finds what hangs on a link and an account through its deprecated accessors', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    try {
      const { token, accountId } = await scene.connectBank()
      const link = await scene.client.links.get(token)
      const [account] = await link.accounts.list({ lazy: false })
      expect(account).toMatchObject({ id: accountId })
      if (account === undefined) throw new Error('the link has no account')
      expect((await collect<unknown>(account.movements.list({ per_page: 300 }))).length).toBeGreaterThan(300)
      const fiscal = await scene.client.links.get((await scene.connectBank(taxOffice)).token)
      expect(await collect(fiscal.invoices.list())).not.toEqual([])
      expect(await collect(fiscal.taxReturns.list())).not.toEqual([])
      expect(await collect(scene.client.v2.accounts.all())).not.toEqual([])
      await link.update({ active: false })
      expect(scene.sandbox.fintoc.links.all).toContainEqual(expect.objectContaining({ id: link.id, active: false }))
    } finally {
      warned.mockRestore()
    }
  })

  it('verifies what the sandbox signs', async () => {
    const received: { body: string; signature: string }[] = []
    const server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        received.push({ body: Buffer.concat(chunks).toString(), signature: String(request.headers['fintoc-signature']) })
        response.end()
      })
    })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    try {
      const { secret } = await endpoint(scene, `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`)
      await scene.sandbox.fintoc.trigger('payment_intent.succeeded')
      const [delivery] = received
      expect(delivery?.body).toContain('payment_intent.succeeded')
      const { body = '', signature = '' } = delivery ?? {}
      // Steps of the sandbox clock would be too far from that of the machine, which the client goes by.
      const tolerance = Math.abs(scene.sandbox.clock.now().getTime() - Date.now()) / 1000 + 300
      expect(() => WebhookSignature.verifyHeader(body, signature, secret, tolerance)).not.toThrow()
      expect(() => WebhookSignature.verifyHeader(`${body} `, signature, secret, tolerance)).toThrow(WebhookSignatureError)
    } finally {
      server.close()
    }
  })

  it('is refused with its own errors', async () => {
    const { client, sandbox } = scene
    const named = async (call: Promise<unknown>): Promise<string> => {
      const error: unknown = await call.then(() => undefined, (thrown: unknown) => thrown)
      return error instanceof Error ? `${error.constructor.name} ${error.message.split('\n')[0]}` : 'nothing was thrown'
    }
    expect(await named(new Fintoc('sk_test_wrong').v2.accounts.list({ lazy: false }))).toBe('AuthenticationError authentication_error: invalid_api_key')
    expect(await named(client.v2.transfers.get('tr_none'))).toBe('InvalidRequestError invalid_request_error: missing_resource')
    expect(await named(client.v2.transfers.create({ account_id: sandbox.fintoc.accounts.mx, ...mexican, amount: 1.5 }))).toBe(
      'InvalidRequestError invalid_request_error: invalid_integer (amount)',
    )
    expect(await named(client.v2.transfers.create({ account_id: sandbox.fintoc.accounts.mx, ...mexican, ammount: 2 }))).toContain('invalid_params')
    expect(await named(client.accounts.list({ link_token: 'none', lazy: false }))).toMatch(/^(?:InvalidRequest|Link|Authentication)Error /)
    sandbox.fintoc.faults.response({ operation: 'v2.entities.get', status: 500 })
    expect(await named(client.v2.entities.get('ent_1'))).toBe('ApiError api_error: internal_server')
  })

  it('is refused without a signature, and with one of another key', async () => {
    const { sandbox } = scene
    const unsigned = new Fintoc(sandbox.fintoc.secretKey)
    const before = sandbox.fintoc.transfers.length
    await expect(unsigned.v2.transfers.create({ account_id: sandbox.fintoc.accounts.mx, ...mexican })).rejects.toThrow('jws')
    expect(sandbox.fintoc.transfers).toHaveLength(before)
    expect(() => new JWSSignature('no key')).toThrow('Invalid private key')
  })

  it('has sent all of it to its own host', () => {
    expect(scene.host.requests.length).toBeGreaterThan(Object.keys(calls).length)
    expect(scene.host.requests.every((request) => /^(?:GET|POST|PATCH|DELETE) \/v[12]\//.test(request))).toBe(true)
  })
})
