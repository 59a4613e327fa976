import { describe, expect, it } from 'vitest'
import { basic, results, startBelvo } from '../support/belvo.ts'
import type { BelvoHarness, Json } from '../support/belvo.ts'
import { authorization, startWebhookReceiver } from './webhook-receiver.ts'

const startAt = new Date('2026-03-20T15:00:00Z')
const scopes = 'read_institutions,write_links'
const customer = '8e1c2d3f-4a5b-4c6d-8e7f-901a2b3c4d5e'
const institution = '3f0c6c1a-6a5e-4d77-8d61-7a1f0c9e2b42'
const versioned = { 'X-Belvo-API-Resource-Version': 'Payments-BR.V2' }

const enrollment = {
  type: 'open_finance_biometric_pix',
  details: { customer, institution, platform: 'BROWSER', callback_url: 'https://shop.example.org/back', name: 'phone', risk_signals: {} },
}

const authorizationBody = {
  payment_method: 'PIX_OF_IMMEDIATE',
  description: 'Order 4711',
  return_url: 'https://shop.example.org/back',
  payer: { customer, institution },
  beneficiary: { target: 'b5d8a1d6-0f4e-4b8e-9a31-0d7c5e2f8a11', type: 'BANK_ACCOUNT' },
  payment_method_configuration: { amount: 150, statement_description: 'Order' },
}

const person = { firstname: 'Ana', lastname: 'Ejemplo', documentType: 'mx_rfc', documentNumber: 'EEAA900101XX0', email: 'ana@example.org', phone: '+525500000000' }
const bankAccount = {
  institution,
  holder: { type: 'INDIVIDUAL', information: { first_name: 'Ana', last_name: 'Exemplo', identifier_type: 'CPF', identifier: '52998224725' } },
  details: { account_type: 'CHECKINGS', agency: '0123', number: '4410982' },
}

/** Everything a caller can see, without the port it happens to be on. */
async function seen({ call, sandbox }: BelvoHarness): Promise<string> {
  const paths = [
    '/api/links/',
    '/api/accounts/',
    '/api/owners/',
    '/api/consents/?user_document=76109277673',
    `/api/transactions/?link=${sandbox.belvo.links[0]?.id ?? ''}`,
    '/payments/br/payment-intents/',
    '/payments/br/charges/',
    '/payments/br/enrollments/',
    '/payments/br/customers/',
    '/payments/br/bank-accounts/',
    '/api/institutions/',
    '/api/collection-instructions/',
    '/customers/',
    '/payment_methods',
    '/payment_requests',
    '/consents',
  ]
  const answers = [...(await Promise.all(paths.map((path) => call('GET', path)))), await call('GET', '/payments/br/payment-authorizations/', { headers: versioned })]
  const charges = results(await call('GET', '/payments/br/charges/'))
  for (const { id } of charges) answers.push(await call('GET', `/payments/br/charges/${String(id)}/`))
  const told = [sandbox.belvo.deliveries.all, sandbox.belvo.consents, sandbox.belvo.links]
  return [...answers.map(({ status, text }) => `${status} ${text}`), JSON.stringify(told)].join('\n').replaceAll(/127\.0\.0\.1:\d+/g, 'sandbox')
}

/** One of each kind, with work waiting everywhere and a webhook that is to be tried again. */
async function build(harness: BelvoHarness): Promise<Json> {
  const { call, pay, sandbox } = harness
  const { secretId: id, secretPassword: password } = sandbox.belvo.aggregation
  const asked = await call('POST', '/api/links/', { json: { institution: 'gringotts_mx_retail', username: 'bnk100', password: 'full' } })
  sandbox.belvo.connect({ institution: 'erebor_br_retail', username: 'second' })
  const token = await call('POST', '/api/token/', { json: { id, password, scopes, fetch_resources: ['INVOICES'], stale_in: '42d', widget: {} }, headers: { Authorization: '' } })
  const link = sandbox.belvo.links[0]?.id
  await call('POST', '/api/transactions/', { json: { link, date_from: '2026-01-01', date_to: '2026-01-31' }, headers: { 'X-Belvo-Request-Mode': 'async' } })
  const waiting = String((await pay({ key: '5b1c8f0a-6a5e-4d77-8d61-7a1f0c9e2b42' })).json['id'])
  const agreed = String((await pay()).json['id'])
  await sandbox.belvo.paymentIntent(agreed).authorise()
  const leave = await call('POST', '/payments/br/payment-authorizations/', { json: authorizationBody, headers: versioned })
  const device = await call('POST', '/payments/br/enrollments/', { json: enrollment })
  await call('POST', '/payments/br/enrollments/complete-redirection/', { json: { state: device.json['id'], code: 'c', id_token: 't' } })
  const { customerId } = (await call('POST', '/customers', { json: person })).json
  const account = { customerId, accountType: 'checking', accountNumber: '002180700000000012', bank: 'banco_ejemplo' }
  const { paymentMethodId } = (await call('POST', '/payment_methods/bank_accounts', { json: account })).json
  await sandbox.belvo.paymentMethod(String(paymentMethodId)).register()
  const debit = await call('POST', '/payment_requests', { json: { paymentMethodId, amount: '12.00' } })
  await call('POST', '/consents', { json: { paymentMethodId } })
  await call('POST', '/payments/br/bank-accounts/', { json: bankAccount })
  await call('POST', '/payments/br/customers/', { json: { identifier: '52998224725', name: 'Ana Exemplo' } })
  await call('POST', '/api/collection-instructions/', { json: { link_id: link, items: [{ amount: '10.00', collection_policies: [] }] } })
  await sandbox.belvo.consent(sandbox.belvo.consents[0]?.id ?? '').renew(92)
  sandbox.belvo.institution('ironbank_br_business').fail('institution_down')
  expect([asked, token, leave, device].map(({ status }) => status)).toEqual([428, 200, 201, 201])
  return { session: asked.list[0]?.['session'], link: asked.list[0]?.['link'], access: token.json['access'], waiting, debit: debit.json['id'], device: device.json['id'] }
}

/** Uses what waits: each of it depends on what was kept. */
async function goOn({ call, pay, sandbox }: BelvoHarness, made: Json): Promise<readonly unknown[]> {
  const { session, link, waiting, device, access, debit } = made
  const statuses: unknown[] = []
  sandbox.belvo.paymentRequest(String(debit)).process()
  statuses.push((await call('PATCH', '/api/links/', { json: { session, link, token: '12345' } })).status)
  statuses.push((await pay({ key: '5b1c8f0a-6a5e-4d77-8d61-7a1f0c9e2b42' })).json['id'] === waiting)
  await sandbox.advance('2s')
  await sandbox.belvo.paymentIntent(String(waiting)).authorise()
  await call('POST', `/payments/br/enrollments/${String(device)}/confirm/`, { json: {} })
  statuses.push((await fetch(`${sandbox.belvo.widget.hostedUrl}?access_token=${String(access)}`)).status)
  statuses.push((await call('POST', '/api/links/', { json: { institution: 'ironbank_br_business', username: 'x', password: 'x' } })).code)
  statuses.push((await call('POST', '/payments/br/bank-accounts/', { json: bankAccount })).status)
  await sandbox.advance('2d')
  statuses.push((await pay()).json['id'])
  statuses.push(sandbox.belvo.connect({ institution: 'erebor_mx_retail', username: 'later' }).id)
  await sandbox.advance('1m')
  expect(statuses.slice(0, 5)).toEqual([200, true, 400, 'institution_down', 400])
  return statuses
}

describe('a snapshot', () => {
  it('brings everything back, and what comes after it is the same again', async () => {
    const receiver = await startWebhookReceiver()
    const harness = await startBelvo({ webhooks: [{ url: receiver.url, authorization }] }, { startAt, seed: 9 })
    const { sandbox } = harness
    receiver.answers.push(500)
    const made = await build(harness)
    await receiver.until(1)
    const snapshot = await sandbox.snapshot()
    const before = await seen(harness)
    receiver.clear()
    const first = [await goOn(harness, made), await seen(harness), receiver.received.map(({ text }) => text)]
    expect(first[1]).not.toBe(before)
    receiver.clear()
    await sandbox.restore(snapshot)
    expect(await seen(harness)).toBe(before)
    expect([await goOn(harness, made), await seen(harness), receiver.received.map(({ text }) => text)]).toEqual(first)
    expect(sandbox.belvo.deliveries.all.some(({ attempt }) => attempt === 2)).toBe(true)
  })

  it('gives another sandbox the same answers, with the same credentials, and it goes on the same way', async () => {
    const harness = await startBelvo({}, { startAt, seed: 9 })
    const made = await build(harness)
    const other = await startBelvo({}, { snapshot: await harness.sandbox.snapshot() })
    expect(basic(other.sandbox.belvo.aggregation)).toBe(basic(harness.sandbox.belvo.aggregation))
    expect(basic(other.sandbox.belvo.payments)).toBe(basic(harness.sandbox.belvo.payments))
    expect(other.sandbox.belvo.directDebit).toEqual(harness.sandbox.belvo.directDebit)
    expect(await seen(other)).toBe(await seen(harness))
    expect(await goOn(other, made)).toEqual(await goOn(harness, made))
    expect(await seen(other)).toBe(await seen(harness))
    const ends = other.sandbox.belvo.paymentIntents.map(({ status }) => status)
    expect(ends).toEqual(['SUCCEEDED', 'SUCCEEDED', 'REQUIRES_ACTION'])
  })

  it('is what a reset goes back to: the first link, and nothing else', async () => {
    const harness = await startBelvo({}, { startAt, seed: 9 })
    const before = await seen(harness)
    await build(harness)
    await harness.sandbox.advance('3d')
    await harness.sandbox.reset()
    expect(await seen(harness)).toBe(before)
    expect(results(await harness.call('GET', '/api/links/'))).toHaveLength(1)
  })
})
