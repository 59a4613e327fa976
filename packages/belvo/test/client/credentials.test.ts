import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createBelvoClient, isInvalidArgumentError } from '@kit/belvo'
import type { BelvoClientOptions } from '@kit/belvo'
import { failureOf, startApiServer } from '../support/api-server.ts'

const AGGREGATION = { secretId: 'a6b1c2d3-0001-4a5b-8c9d-aaaaaaaaaaaa', secretPassword: 'aggregation-password-1' }
const PAYMENTS = { secretId: 'b7c2d3e4-0002-4b5c-9d0e-bbbbbbbbbbbb', secretPassword: 'payments-password-2' }
const DIRECT_DEBIT = { apiKeyId: 'dd-key-id-3', apiKeySecret: 'dd-key-secret-3' }
const EMPTY_PAGE = { json: { count: 0, next: null, previous: null, results: [] } }

const basic = (id: string, password: string): string => `Basic ${Buffer.from(`${id}:${password}`, 'utf8').toString('base64')}`

async function clientOfAll(payments: BelvoClientOptions['payments'] & object = PAYMENTS) {
  const main = await startApiServer(EMPTY_PAGE)
  const directDebit = await startApiServer({ json: [] })
  const environment = { main: main.origin, directDebit: directDebit.origin }
  return { main, directDebit, belvo: createBelvoClient({ aggregation: AGGREGATION, payments, directDebit: DIRECT_DEBIT, environment }) }
}

describe('each area', () => {
  it('sends its own keys, to its own origin', async () => {
    const { belvo, main, directDebit } = await clientOfAll()
    await belvo.links.list()
    await belvo.payments.paymentIntents.list()
    await belvo.directDebit.movements.list()

    expect(main.seen.map(({ path, headers }) => [path, headers.authorization])).toEqual([
      ['/api/links/', basic(AGGREGATION.secretId, AGGREGATION.secretPassword)],
      ['/payments/br/payment-intents/', basic(PAYMENTS.secretId, PAYMENTS.secretPassword)],
    ])
    expect(main.seen.every(({ headers }) => !('api-key-id' in headers) && !('api-key-secret' in headers))).toBe(true)
    const [seen] = directDebit.seen
    expect(seen?.path).toBe('/movements')
    expect(seen?.headers).toMatchObject({ 'api-key-id': DIRECT_DEBIT.apiKeyId, 'api-key-secret': DIRECT_DEBIT.apiKeySecret })
    expect(seen?.headers.authorization).toBeUndefined()
  })

  it('has the methods of the keys that were given', () => {
    const aggregation = createBelvoClient({ aggregation: AGGREGATION, environment: 'sandbox' })
    expect(Object.keys(aggregation)).toContain('links')
    expect(aggregation).not.toHaveProperty('payments')
    const payments = createBelvoClient({ payments: PAYMENTS, environment: 'production' })
    expect(Object.keys(payments)).toEqual(['payments'])
    expect(Object.keys(createBelvoClient({ directDebit: DIRECT_DEBIT, environment: 'sandbox' }))).toEqual(['directDebit'])
  })

  it('takes secrets with any character in HTTP Basic', async () => {
    const server = await startApiServer(EMPTY_PAGE)
    const keys = { secretId: 'señal', secretPassword: 'contraseña:€ 日本 🔑' }
    await createBelvoClient({ aggregation: keys, environment: { main: server.origin } }).links.list()
    const [, sent = ''] = server.seen[0]?.headers.authorization?.split(' ') ?? []
    expect(Buffer.from(sent, 'base64').toString('utf8')).toBe('señal:contraseña:€ 日本 🔑')
  })

  it('refuses a Direct Debit secret that no header can carry, before anything is sent', async () => {
    const server = await startApiServer({ json: [] })
    const belvo = createBelvoClient({ directDebit: { apiKeyId: 'id', apiKeySecret: 'geheim-€-7f21' }, environment: { directDebit: server.origin } })
    const error = await failureOf(belvo.directDebit.movements.list())
    expect(isInvalidArgumentError(error) && error.message).toContain('api-key-secret')
    expect(inspect(error)).not.toContain('geheim')
    expect(server.seen).toEqual([])
  })
})

describe('what is missing', () => {
  const refused: [string, unknown, string][] = [
    ['no keys at all', { environment: 'sandbox' }, 'aggregation'],
    ['an empty secret id', { aggregation: { ...AGGREGATION, secretId: '' }, environment: 'sandbox' }, 'aggregation.secretId'],
    ['no secret password', { aggregation: { secretId: 'a' }, environment: 'sandbox' }, 'aggregation.secretPassword'],
    ['the whole pair as the id', { aggregation: { secretId: 'a:b', secretPassword: 'c' }, environment: 'sandbox' }, 'aggregation.secretId'],
    ['a payments password from an unset variable', { payments: { ...PAYMENTS, secretPassword: undefined }, environment: 'production' }, 'payments.secretPassword'],
    ['an empty Direct Debit id', { directDebit: { ...DIRECT_DEBIT, apiKeyId: '' }, environment: 'sandbox' }, 'directDebit.apiKeyId'],
    ['no Direct Debit secret', { directDebit: { apiKeyId: 'x' }, environment: 'sandbox' }, 'directDebit.apiKeySecret'],
    ['no environment', { aggregation: AGGREGATION }, 'environment'],
    ['an unknown environment', { aggregation: AGGREGATION, environment: 'development' }, 'environment'],
    ['the production host of Direct Debit', { directDebit: DIRECT_DEBIT, environment: 'production' }, 'environment.directDebit'],
    ['the host of Direct Debit in a map', { directDebit: DIRECT_DEBIT, environment: { main: 'https://api.belvo.com' } }, 'environment.directDebit'],
    ['the main host in a map', { payments: PAYMENTS, environment: { directDebit: 'https://dd.example' } }, 'environment.main'],
    ['a host without TLS', { aggregation: AGGREGATION, environment: { main: 'http://sandbox.belvo.com' } }, 'environment.main'],
    ['a host that is no URL', { aggregation: AGGREGATION, environment: { main: 'sandbox.belvo.com' } }, 'environment.main'],
    ['a base URL with a password', { aggregation: AGGREGATION, environment: { main: 'https://u:geheim@api.belvo.com' } }, 'origins.main'],
  ]

  it.each(refused)('is named: %s', (_, options, argument) => {
    let error: unknown
    try {
      createBelvoClient(options as never)
    } catch (thrown) {
      error = thrown
    }
    expect(isInvalidArgumentError(error) && error.argument).toBe(argument)
    for (const secret of [AGGREGATION.secretPassword, PAYMENTS.secretId, DIRECT_DEBIT.apiKeySecret, 'geheim']) expect(inspect(error)).not.toContain(secret)
  })

  it('is no host that the keys do not need', () => {
    expect(() => createBelvoClient({ aggregation: AGGREGATION, environment: 'production' })).not.toThrow()
    expect(() => createBelvoClient({ directDebit: DIRECT_DEBIT, environment: { directDebit: 'https://api.directdebit.example' } })).not.toThrow()
  })
})

describe('named environments', () => {
  it('lead to the hosts of Belvo', async () => {
    const hosts: string[] = []
    const fetch = async (url: string | URL | Request): Promise<Response> => {
      hosts.push(new URL(url instanceof Request ? url.url : url).origin)
      return Response.json({ count: 0, next: null, previous: null, results: [] })
    }
    const sandbox = createBelvoClient({ aggregation: AGGREGATION, directDebit: DIRECT_DEBIT, environment: 'sandbox', fetch })
    await sandbox.links.list()
    await sandbox.directDebit.movements.list()
    const production = createBelvoClient({ aggregation: AGGREGATION, payments: PAYMENTS, environment: 'production', fetch })
    await production.links.list()
    await production.payments.paymentIntents.list()
    expect(hosts).toEqual(['https://sandbox.belvo.com', 'https://api.sandbox.directdebit.belvo.com', 'https://api.belvo.com', 'https://api.belvo.com'])
  })
})

describe('the version of the payments resources', () => {
  const HEADER = 'x-belvo-api-resource-version'

  async function versionsWith(resourceVersion: 'V1' | 'V2' | undefined) {
    const { belvo, main } = await clientOfAll({ ...PAYMENTS, resourceVersion })
    await belvo.links.list()
    await belvo.payments.customers.list()
    await belvo.payments.bankAccounts.detail('0b0c')
    await belvo.payments.charges.detail('0b0c')
    await belvo.payments.paymentIntents.list()
    await belvo.payments.paymentIntents.charges.list('0b0c')
    await belvo.payments.institutions.list()
    await belvo.payments.paymentAuthorizations.list()
    await belvo.payments.paymentAuthorizations.charges.list('0b0c')
    await belvo.payments.paymentAuthorizations.cancel('0b0c')
    return main.seen.map(({ headers }) => headers[HEADER])
  }

  it.each([undefined, 'V1'] as const)('is 1 unless told (%s), but for payment authorizations, which exist in 2 only', async (version) => {
    const only2 = ['Payments-BR.V2', 'Payments-BR.V2', 'Payments-BR.V2']
    expect(await versionsWith(version)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, undefined, ...only2])
  })

  it('is 2 for the resources that have it, and for nothing else', async () => {
    const v2 = 'Payments-BR.V2'
    expect(await versionsWith('V2')).toEqual([undefined, v2, v2, v2, undefined, undefined, undefined, v2, v2, v2])
  })

  it('can be asked for in a single call', async () => {
    const { belvo, main } = await clientOfAll()
    await belvo.payments.customers.detail('0b0c', { parameterHeaders: { 'X-Belvo-API-Resource-Version': 'Payments-BR.V2' } })
    await belvo.payments.customers.detail('0b0c')
    expect(main.seen.map(({ headers }) => headers[HEADER])).toEqual(['Payments-BR.V2', undefined])
  })
})

describe('the widget token', () => {
  const BODY = { scopes: 'read_institutions,write_links', fetch_resources: ['INVOICES'], stale_in: '90d', widget: {} } as const

  it('is asked for with the keys of the client in the body', async () => {
    const server = await startApiServer({ json: { access: 'jwt-access', refresh: 'jwt-refresh' } })
    const belvo = createBelvoClient({ aggregation: AGGREGATION, environment: { main: server.origin } })
    const { access } = await belvo.widgetToken.create({ ...BODY, fetch_resources: [...BODY.fetch_resources] })
    expect(access).toBe('jwt-access')
    expect(server.seen).toHaveLength(1)
    expect(server.seen[0]).toMatchObject({
      method: 'POST',
      path: '/api/token/',
      json: { ...BODY, id: AGGREGATION.secretId, password: AGGREGATION.secretPassword },
    })
  })

  it('takes no keys from the caller, so that none can end up in a body by mistake', async () => {
    const server = await startApiServer({ json: { access: 'a', refresh: 'b' } })
    const belvo = createBelvoClient({ aggregation: AGGREGATION, environment: { main: server.origin } })
    await belvo.widgetToken.create({ ...BODY, id: 'other', password: 'other' } as never)
    expect(server.seen[0]?.json).toMatchObject({ id: AGGREGATION.secretId, password: AGGREGATION.secretPassword })
  })

  it('shows the keys nowhere, not even when Belvo repeats them', async () => {
    const echo = [{ code: AGGREGATION.secretPassword, message: `${AGGREGATION.secretPassword} is wrong`, field: AGGREGATION.secretId, request_id: AGGREGATION.secretPassword }]
    const server = await startApiServer({ status: 401, json: echo })
    const belvo = createBelvoClient({ aggregation: AGGREGATION, environment: { main: server.origin } })
    const error = await failureOf(belvo.widgetToken.create({ ...BODY, fetch_resources: [...BODY.fetch_resources] }))
    const stack = (error as Error).stack ?? ''
    for (const printed of [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), String(error), stack, inspect(belvo, { depth: 9, showHidden: true }), JSON.stringify(belvo)]) {
      for (const secret of [...Object.values(AGGREGATION), basic(AGGREGATION.secretId, AGGREGATION.secretPassword)]) expect(printed).not.toContain(secret)
    }
  })

  it('is not renewed after a 401: the same keys would be refused again', async () => {
    const server = await startApiServer({ status: 401, json: [{ code: 'authentication_failed', message: 'no', request_id: 'f'.repeat(32) }] })
    const belvo = createBelvoClient({ aggregation: AGGREGATION, environment: { main: server.origin } })
    expect(await failureOf(belvo.links.list())).toMatchObject({ code: 'authentication_failed', status: 401, providerCode: 'authentication_failed', attempts: 1 })
    expect(server.seen).toHaveLength(1)
  })
})
