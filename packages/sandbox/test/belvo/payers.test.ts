import { describe, expect, it } from 'vitest'
import { results, startBelvo } from '../support/belvo.ts'
import type { Json } from '../support/belvo.ts'
import { accept, authorization, startWebhookReceiver } from './webhook-receiver.ts'

const headers = { 'X-Belvo-API-Resource-Version': 'Payments-BR.V2' }
const institution = '3f0c6c1a-6a5e-4d77-8d61-7a1f0c9e2b42'
const individual = {
  institution,
  holder: { type: 'INDIVIDUAL', information: { first_name: 'Ana', last_name: 'Exemplo', identifier_type: 'CPF', identifier: '52998224725' } },
  details: { account_type: 'CHECKINGS', agency: '0123', number: '4410982' },
}

describe('customers of payments', () => {
  it('have the shape of the version that asks, and version 2 tells of new ones', async () => {
    const receiver = await startWebhookReceiver()
    const { call } = await startBelvo({ webhooks: [{ url: receiver.url, authorization }] })
    const first = await call('POST', '/payments/br/customers/', { json: { identifier: '52998224725', name: 'Ana Exemplo', email: 'ana@example.org' } })
    expect([first.status, first.json]).toEqual([201, expect.objectContaining({ customer_type: 'INDIVIDUAL', identifier_type: 'CPF', email: 'ana@example.org' })])
    const second = await call('POST', '/payments/br/customers/', { json: { identifier: '50685362006773', name: 'Padaria Exemplo Ltda' }, headers })
    expect(Object.keys(second.json).toSorted()).toEqual(['created_at', 'external_id', 'id', 'identifier', 'name', 'updated_at'])
    await receiver.until(1)
    expect(receiver.received.map(({ body }) => [body['webhook_type'], body['object_id']])).toEqual([['CUSTOMERS', second.json['id']]])
    for (const each of receiver.received) expect(await accept(each)).toMatchObject({ known: true })
    expect((await call('GET', `/payments/br/customers/${String(second.json['id'])}/`)).json).toMatchObject({ customer_type: 'BUSINESS', identifier_type: 'CNPJ' })
    const names = async (query: string): Promise<unknown> => results(await call('GET', `/payments/br/customers/?${query}`)).map(({ name }) => name)
    expect(await names('')).toEqual(['Padaria Exemplo Ltda', 'Ana Exemplo'])
    expect(await names('customer__type=INDIVIDUAL')).toEqual(['Ana Exemplo'])
    expect(await names('search=padaria')).toEqual(['Padaria Exemplo Ltda'])
    expect((await call('GET', `/payments/br/customers/${institution}/`)).code).toBe('not_found')
  })

  it('and bank accounts named in a payment exist afterwards', async () => {
    const { call, pay } = await startBelvo()
    const made = await pay({ change: { customer: { identifier: '52998224725', name: 'Ana Exemplo' } }, openFinance: { beneficiary_bank_account: individual } })
    expect(made.status).toBe(201)
    const details = (made.json['payment_method_details'] as Json)['open_finance'] as Json
    expect((await call('GET', `/payments/br/customers/${String(made.json['customer'])}/`)).json['name']).toBe('Ana Exemplo')
    expect((await call('GET', `/payments/br/bank-accounts/${String(details['beneficiary_bank_account'])}/`)).json['institution']).toBe(institution)
  })
})

describe('bank accounts of payments', () => {
  it('have the shape of the version that asks, and exist once', async () => {
    const receiver = await startWebhookReceiver()
    const { call } = await startBelvo({ webhooks: [{ url: receiver.url, authorization }] })
    const first = await call('POST', '/payments/br/bank-accounts/', { json: individual })
    expect([first.status, first.json]).toEqual([201, expect.objectContaining({ institution, details: { country: 'BRA', ...individual.details } })])
    const again = await call('POST', '/payments/br/bank-accounts/', { json: individual })
    expect([again.status, again.list[0]]).toEqual([
      400,
      { field: 'details', request_id: expect.any(String), number: { value: { code: 'already_exists', message: expect.any(String) } } },
    ])
    const holder = { name: 'Padaria Exemplo Ltda', identifier: '50685362006773' }
    const json = { holder, details: { ...individual.details, institution, number: '99' }, metadata: { shop: '1' } }
    const second = await call('POST', '/payments/br/bank-accounts/', { json, headers })
    expect(second.json).toMatchObject({ active: true, ...json })
    await receiver.until(1)
    expect(receiver.types()).toEqual(['BANK_ACCOUNTS.OBJECT_CREATED'])
    expect(results(await call('GET', '/payments/br/bank-accounts/?holder__type=BUSINESS', { headers }))).toEqual([second.json])
    expect(results(await call('GET', '/payments/br/bank-accounts/?number=4410982'))).toEqual([first.json])
  })
})

describe('institutions of payers', () => {
  it('are listed and filtered', async () => {
    const { call } = await startBelvo()
    expect((await call('GET', '/payments/br/institutions/')).json['count']).toBe(4)
    expect(results(await call('GET', '/payments/br/institutions/?institution_type=BUSINESS')).map(({ name }) => name)).toEqual(['banco_aurora_business'])
  })
})
