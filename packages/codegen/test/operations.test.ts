import { describe, expect, it } from 'vitest'
import { createApi } from '../../core/src/api/create-api.ts'
import { findOperation } from '../../core/src/api/find-operation.ts'
import type { OperationTable } from '../../core/src/api/operation-table.ts'
import { ApiPromise } from '../../core/src/http/api-promise.ts'
import type { Operation } from '../../core/src/http/operation.ts'
import type { RequestArguments, RequestOptions, Transport } from '../../core/src/http/transport.ts'
import { generate } from '../src/generate.ts'
import { documentWith, generated, generatedTable, problemsOf } from './support/fixtures.ts'
import { load, typeErrors } from './support/type-errors.ts'

interface Call {
  readonly operation: Operation
  readonly args: RequestArguments | undefined
  readonly options: RequestOptions | undefined
}

type Api = Record<string, Record<string, (...values: unknown[]) => unknown>>

async function tableOf(name: string): Promise<OperationTable> {
  return (await load(await generatedTable(name)))[`${name}Operations`] as OperationTable
}

async function bound(name: string, kind: string): Promise<{ api: Api; calls: Call[] }> {
  const calls: Call[] = []
  const transport: Transport = {
    send<T>(operation: Operation, args?: RequestArguments, options?: RequestOptions): ApiPromise<T> {
      calls.push({ operation, args, options })
      return new ApiPromise(Promise.resolve({ data: undefined as T, response: { status: 204, headers: new Headers() }, attempts: 1 }))
    },
  }
  return { api: createApi<Api>(transport, await tableOf(name), kind), calls }
}

function interfacesIn(text: string): (string | undefined)[] {
  return [...text.matchAll(/^export (?:class|interface) (\w+(?:Resource|Api)) /gm)].map(([, name]) => name)
}

describe('operations', () => {
  it('have explicit signatures: path, body, query, options', async () => {
    const text = await generated('operations')
    const snippet = `
import type { OauthTokenResult, Note, OperationsClientApi, OperationsPublicApi, OperationsUserApi, Page, Payment, PaymentsListQuery } from './operations.gen.ts'
import type { PagePromise } from '@kit/core/pagination'

export async function use({ payments }: OperationsUserApi, { oauth }: OperationsPublicApi): Promise<void> {
  const pages: PagePromise<Payment, Page> = payments.list()
  for await (const payment of payments.list({ ids: [1, 2] }, { limit: 10 })) void payment.id
  payments.list({ ids: [1, 2], order: 'createdAt,desc', 'from-date': undefined }, { timeoutMs: 1 })
  // @ts-expect-error a query takes documented values only
  payments.list({ order: 'amount' })
  const made: Payment = await payments.create({ amount: '1.00' }, { idempotencyKey: 'auto' })
  payments.create({ amount: '1.00' }, { idempotencyKey: made.id, psu: { 'PSU-IP-Address': '192.0.2.1' } })
  // @ts-expect-error money moves: the key is required
  payments.create({ amount: '1.00' })
  // @ts-expect-error also among other options
  payments.create({ amount: '1.00' }, { timeoutMs: 1 })
  const gone: void = await payments.deleteRefund('p', 3, { reason: 'twice' }, { parameterHeaders: { 'X-Trace': 't' } })
  // @ts-expect-error a required header makes the options required
  payments.deleteRefund('p', 3, { reason: 'twice' })
  const note: Note | undefined = await payments.note('p', undefined, { version: 1 })
  const token: OauthTokenResult = await oauth.token({ grant_type: 'client_credentials' })
  void [pages, gone, note, token]
}
export const query: PaymentsListQuery = {}
export type Kinds = [OperationsClientApi['oauth']['revoke'], OperationsUserApi['payments']]
// @ts-expect-error the client token's methods are not on the user's API
export type Missing = OperationsUserApi['oauth']
`
    expect(typeErrors({ 'operations.gen.ts': text, 'use.ts': snippet })).toEqual([])
  })

  it('say what the transport has to know, in one line each', async () => {
    const table = await tableOf('operations')
    expect(table).toEqual({
      api: 'main',
      operations: [
        'payments.list GET /payments user q pages=numbered:items',
        '.create POST ~ user bh key=Idempotency-Key money timeout=90000 reconcile=0',
        '.deleteRefund DELETE ~/{payment-id}/refunds/{index} user qh reconcile=1',
        '.note PUT ~/{payment-id}/note user bq reconcile=1',
        'oauth.token POST /token none f safe',
        '.revoke POST /revoke client - safe',
      ],
      texts: ["List payments with the same reference; do not create it's twin.", 'Read it.'],
    })
    expect(findOperation(table, 'payments.create')).toMatchObject({
      id: 'payments.create',
      method: 'POST',
      path: '/payments',
      api: 'main',
      retry: 'with-key',
      auth: 'user',
      idempotencyHeader: 'Idempotency-Key',
      money: true,
      body: 'json',
      timeoutMs: 90_000,
      reconcile: "List payments with the same reference; do not create it's twin.",
    })
    expect(findOperation(table, 'payments.list')).toMatchObject({ retry: 'safe', pages: { style: 'numbered', items: 'items' } })
    expect(findOperation(table, 'payments.deleteRefund')).toMatchObject({ retry: 'never', reconcile: 'Read it.' })
    expect(findOperation(table, 'payments.deleteRefund')).not.toHaveProperty('idempotencyHeader')
    expect(findOperation(table, 'oauth.token')).toMatchObject({ auth: 'none', body: 'form', retry: 'safe' })
  })

  it('hand path, query, body, headers and options to the transport', async () => {
    const { api, calls } = await bound('operations', 'user')
    const options = { idempotencyKey: 'k', psu: { 'PSU-IP-Address': '192.0.2.1' } }
    await api.payments?.create?.({ amount: '1' }, options)
    await api.payments?.deleteRefund?.('p/1', 3, { reason: 'twice' }, { parameterHeaders: { 'X-Trace': 't' } })
    await api.payments?.note?.('p', undefined, { version: 1 })
    expect(calls.map(({ operation, args }) => [operation.id, args])).toEqual([
      ['payments.create', { body: { amount: '1' }, headers: { 'PSU-IP-Address': '192.0.2.1' } }],
      ['payments.deleteRefund', { path: { 'payment-id': 'p/1', index: 3 }, query: { reason: 'twice' }, headers: { 'X-Trace': 't' } }],
      ['payments.note', { path: { 'payment-id': 'p' }, body: undefined, query: { version: 1 } }],
    ])
    expect(calls[0]?.options).toBe(options)
    expect(calls[2]?.options).toBeUndefined()
  })

  it('are split by kind of credentials: one interface for each', async () => {
    expect(interfacesIn(await generated('operations'))).toEqual([
      'OauthClientResource',
      'PaymentsResource',
      'OauthPublicResource',
      'OperationsClientApi',
      'OperationsUserApi',
      'OperationsPublicApi',
    ])
  })

  it('cost a bundle their lines and nothing else', async () => {
    const table = await generatedTable('operations')
    expect(typeErrors({ 'operations.operations.gen.ts': table })).toEqual([])
    expect(Object.keys(await load(table))).toEqual(['operationsOperations'])
  })

  it('leave a file that is nothing but exported types, so that it can be shipped as it stands', async () => {
    const text = await generated('operations')
    expect(Object.keys(await load(text))).toEqual([])
    expect([...text.matchAll(/^(?!export (?:interface|type) |import type |[ /}]|$).*/gm)].map(([line]) => line)).toEqual([])
  })

  it('tell in a hover what they do, return and throw', async () => {
    const text = await generated('operations')
    const hover = text.slice(text.indexOf('   * Create a payment.'), text.indexOf('  create('))
    for (const line of [
      '   * Create a payment.\n',
      '   * Sends money.\n',
      '`idempotencyKey` is required',
      '   * **When the outcome is not known:** List payments with the same reference',
      '   * @param body - What to pay.\n',
      '   * @returns 201: Made\n',
      '   * @throws AuthenticationError 401: No token',
      '   * @throws ApiError 422: Refused\n',
      '   * @throws AmbiguousOutcomeError',
      '   * Provider page: https://docs.example.org/payments\n   *\n   * @param',
      '   * const result = await payments.create(body, { idempotencyKey: order.id })\n',
    ]) {
      expect(hover).toContain(line)
    }
    expect(text).toContain('   * @throws RateLimitError 429: Too many\n')
    expect(text).toContain('   * @returns 200: A page. Await it for the first page, or loop over it for every item\n')
    expect(text).toContain('   * for await (const item of payments.list()) console.log(item)\n')
    expect(text).toMatch(/@deprecated by the provider\.\n {3}\*\/\n {2}deleteRefund\(/)
    // With one of these the compiler of every consumer reads the comment in full, instead of stepping over it.
    expect(text).not.toMatch(/@see|\{@link/)
    expect(text).not.toContain('X-HTTP-Method-Override')
    expect(text).not.toContain('X-Request-Id')
  })
})

describe('comments', () => {
  it('hold no sign that would make a compiler keep the file with two bytes for each letter', async () => {
    const operation = "description: Costs 3 EUR – or less… it’s ≥ 1\nparameters: [{ name: id, in: path, required: true, schema: { type: string } }]\nresponses: { '200': { description: ok } }"
    const text = (await generate('acme', [documentWith({ operation })])).provider.get('small.gen.ts') ?? ''
    expect(text).toContain("Costs 3 EUR - or less... it's >= 1")
  })
})

describe('errors many operations share', () => {
  const answers = ['Missing', 'Refused', 'Broken'].map((name) => `    ${name}: { description: ${name} here. }`).join('\n')
  const operation = (id: string, method: string, responses: string): string =>
    `    ${method}:\n      operationId: ${id}\n      summary: Do it\n      x-kit-auth: user\n      x-kit-reconcile: Look.\n      responses: { '200': { description: ok }, ${responses} }`
  const ref = (status: string, name: string): string => `'${status}': { $ref: '#/components/responses/${name}' }`
  const text = `openapi: 3.1.0
info: { title: Shared, version: '1' }
x-kit-api: main
x-kit-auth-kinds: { user: a user token, admin: an admin key }
paths:
  /a:
${operation('as.list', 'get', `${ref('400', 'Refused')}, ${ref('404', 'Missing')}, ${ref('500', 'Broken')}, '401': { description: No. }`)}
${operation('as.make', 'post', `${ref('400', 'Refused')}, ${ref('404', 'Missing')}, '401': { description: No. }, '409': { description: Twice. }`)}
  /b:
${operation('bs.list', 'get', `${ref('400', 'Refused')}, ${ref('404', 'Missing')}, ${ref('500', 'Broken')}, '401': { description: No. }`)}
${operation('bs.make', 'post', `'400': { description: Another reason. }, ${ref('500', 'Broken')}`)}
  /c:
${operation('cs.get', 'get', ref('500', 'Broken')).replace('user', 'admin')}
components:
  responses:
${answers}
`
  const shared = async (): Promise<string> => (await generate('acme', [{ name: 'shared', text }])).provider.get('shared.gen.ts') ?? ''
  const commentBefore = (source: string, line: string): string => source.slice(source.lastIndexOf('/**', source.indexOf(line)), source.indexOf(line))

  it('are told once, where all methods hang, for those who can meet them', async () => {
    const source = await shared()
    const api = commentBefore(source, 'export interface SharedUserApi')
    expect(api).toContain(' * - ApiError 400: Refused here\n * - AuthenticationError 401: No. Comes only after a renewed token was refused too\n * - ApiError 500: Broken here\n')
    expect(commentBefore(source, 'export interface SharedAdminApi')).not.toMatch(/ 40[01]/)
    expect(commentBefore(source, 'export interface SharedAdminApi')).toContain(' * - ApiError 500: Broken here\n')
  })

  it('leave to a method what is its own: other words, and statuses that mean something else everywhere', async () => {
    const source = await shared()
    const own = (line: string): string[] => [...commentBefore(source, line).matchAll(/@throws (?:Api|Authentication)Error (.*)/g)].map(([, one = '']) => one)
    expect(own('list(options?: RequestOptions): ApiPromise<void>')).toEqual(['404: Missing here'])
    expect(own('make(options?: RequestOptions): ApiPromise<void>')).toEqual(['404: Missing here', '409: Twice'])
    expect(source).toContain('   * @throws ApiError 400: Another reason\n')
    expect(source).toContain('   * @throws AmbiguousOutcomeError')
  })
})

describe('operations are refused', () => {
  const get = (rest: string): string => `parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n${rest}`

  it('when a path parameter is missing', async () => {
    expect(await problemsOf(documentWith({ operation: "responses: { '200': { description: ok } }" }))).toEqual([expect.stringContaining('{id} has no path parameter')])
  })

  it('when they repeat with a key that no header carries', async () => {
    const source = documentWith({ operation: get("x-kit-retry: with-key\nresponses: { '200': { description: ok } }") })
    expect(await problemsOf(source)).toEqual([expect.stringContaining('x-kit-idempotency names no header')])
  })

  it('when nothing says what success is', async () => {
    expect(await problemsOf(documentWith({ operation: get("responses: { '404': { description: none } }") }))).toEqual([expect.stringContaining('no 2xx answer')])
  })

  it('when a write that is not repeated does not say how to reconcile', async () => {
    const { name, text } = documentWith({ operation: get("responses: { '200': { description: ok } }") })
    expect(await problemsOf({ name, text: text.replace('    get:', '    delete:') })).toEqual([expect.stringContaining('needs x-kit-reconcile')])
  })

  it('when two have the same id', async () => {
    const { name, text } = documentWith({})
    const twice = text.replace('components:', "  /other:\n    get:\n      operationId: things.get\n      summary: Another\n      x-kit-auth: user\n      responses: { '200': { description: ok } }\ncomponents:")
    expect(await problemsOf({ name, text: twice })).toEqual([expect.stringContaining('things.get is also that of GET /things/{id}')])
  })
})

describe('nested resources', () => {
  it('hang below each other, under the name of their whole path', async () => {
    const text = await generated('nested')
    expect(interfacesIn(text)).toEqual([
      'V2ClientResource',
      'V2AccountsClientResource',
      'V2AccountsMovementsResource',
      'BanksResource',
      'V2UserResource',
      'V2TransfersResource',
      'V2AccountsUserResource',
      'V2DocumentsResource',
      'HealthResource',
      'NestedClientApi',
      'NestedUserApi',
      'NestedPublicApi',
    ])
    const snippet = `
import type { Movement, NestedClientApi, NestedParameterHeaders, NestedPublicApi, NestedUserApi, Transfer, V2AccountsListItem, V2AccountsListResult } from './nested.gen.ts'
import type { PagePromise } from '@kit/core/pagination'

export async function use(client: NestedClientApi, user: NestedUserApi, open: NestedPublicApi): Promise<void> {
  const movements: PagePromise<Movement> = user.v2.accounts.movements.list('a')
  const same: typeof movements = client.v2.accounts.movements.list('a', { limit: 3 })
  const accounts: PagePromise<V2AccountsListItem> = user.v2.accounts.list()
  const list: V2AccountsListResult = []
  const transfer: Transfer = await user.v2.transfers.return('t', { idempotencyKey: 'k' })
  // @ts-expect-error a return moves money
  user.v2.transfers.return('t')
  // @ts-expect-error not with a client token
  client.v2.accounts.list()
  const nothing: void = await open.health.ping()
  const headers: NestedParameterHeaders = { 'Api-Version': '2' }
  user.v2.transfers.return('t', { idempotencyKey: 'k', parameterHeaders: headers })
  // @ts-expect-error the signature is made for every attempt, and is no argument
  user.v2.transfers.return('t', { idempotencyKey: 'k', parameterHeaders: { 'Api-JWS-Signature': 'x' } })
  client.banks.get({ parameterHeaders: headers })
  client.banks satisfies typeof user.banks
  void [same, accounts, list, transfer, nothing]
}
`
    expect(typeErrors({ 'nested.gen.ts': text, 'use.ts': snippet })).toEqual([])
  })

  it('are reached by each kind of credentials an operation names', async () => {
    const user = await bound('nested', 'user')
    const client = await bound('nested', 'client')
    expect(Object.keys(user.api.v2 ?? {})).toEqual(['transfers', 'accounts', 'documents'])
    expect(Object.keys(client.api.v2 ?? {})).toEqual(['accounts'])
    await user.api.banks?.get?.()
    await client.api.banks?.get?.()
    expect([user, client].map(({ calls }) => calls[0]?.operation.auth)).toEqual(['user', 'client'])
    expect(findOperation(await tableOf('nested'), 'v2.transfers.return')).toMatchObject({ signed: true, money: true, retry: 'with-key' })
  })

  it('are refused when a method has the name of a resource', async () => {
    const { name, text } = documentWith({})
    const both = text.replace('components:', "  /other:\n    get:\n      operationId: things.get.all\n      summary: Another\n      x-kit-auth: user\n      responses: { '200': { description: ok } }\ncomponents:")
    expect(await problemsOf({ name, text: both })).toEqual([expect.stringContaining('things.get is a method, and the name of a resource as well')])
  })
})

describe('uploads', () => {
  it('take a Blob or bytes, and the transport knows how they are sent', async () => {
    const text = await generated('nested')
    const snippet = `
import type { V2DocumentsUploadBody } from './nested.gen.ts'

export const body = (file: Blob): V2DocumentsUploadBody => ({ file, second: null, kind: 'front' })
export const bytes: V2DocumentsUploadBody = { file: new Uint8Array(3), second: new Uint8Array(3) }
// @ts-expect-error a name is not a file
export const named: V2DocumentsUploadBody = { file: 'front.png' }
`
    expect(typeErrors({ 'nested.gen.ts': text, 'use.ts': snippet })).toEqual([])
    expect(text).toContain('  /** The file. */\n  file: Blob | Uint8Array\n')
    expect(findOperation(await tableOf('nested'), 'v2.documents.upload').body).toBe('multipart')
  })
})

describe('retrievals', () => {
  it('have a form that answers at once and one that waits', async () => {
    const text = await generated('retrievals')
    const snippet = `
import type { OwnerSii2, OwnersListResult, OwnersRetrieveResult202, RetrievalsApi } from './retrievals.gen.ts'
import type { PagePromise } from '@kit/core/pagination'

export async function use({ owners }: RetrievalsApi): Promise<void> {
  const now: OwnerSii2[] = await owners.retrieve({ link: 'l' })
  const later: OwnersRetrieveResult202 | undefined = await owners.retrieve({ link: 'l' }, undefined, { requestMode: 'async' })
  // @ts-expect-error without the word the answer is the result
  const wrong: OwnersRetrieveResult202 | undefined = await owners.retrieve({ link: 'l' }, { omit: 'id' })
  const pages: PagePromise<OwnerSii2, OwnersListResult> = owners.list({ id__in: ['a', 'b'] })
  void [now, later, wrong, pages]
}
`
    expect(typeErrors({ 'retrievals.gen.ts': text, 'use.ts': snippet })).toEqual([])
    expect(text).toContain('   * Retrieve owners, later: the answer comes at once and holds no result yet. The other form of this method waits for it.\n')
    expect(text).toContain('   * @returns 202: Started\n')
    expect(text).toContain('   * @returns 200: Known already · 201: Retrieved\n')
    expect(text).not.toContain('X-Request-Mode?')
  })

  it('send the header for it only when it is asked for', async () => {
    const { api, calls } = await bound('retrievals', 'aggregation')
    await api.owners?.retrieve?.({ link: 'l' }, { omit: 'id' }, { requestMode: 'async' })
    await api.owners?.retrieve?.({ link: 'l' })
    expect(calls.map(({ args }) => args)).toEqual([
      { body: { link: 'l' }, query: { omit: 'id' }, headers: { 'X-Request-Mode': 'async' } },
      { body: { link: 'l' }, query: {} },
    ])
  })

  it('are the one interface of a document with one kind of credentials', async () => {
    expect(interfacesIn(await generated('retrievals'))).toEqual(['OwnersResource', 'RetrievalsApi'])
  })

  it('send lists with commas where the document says so, and never both ways in one call', async () => {
    expect(findOperation(await tableOf('retrievals'), 'owners.list').lists).toBe('comma')
    const list = (name: string, more: string): string => `{ name: ${name}, in: query, ${more}schema: { type: array, items: { type: string } } }`
    const operation = `parameters: [{ name: id, in: path, required: true, schema: { type: string } }, ${list('a', 'explode: false, ')}, ${list('b', '')}]\nresponses: { '200': { description: ok } }`
    expect(await problemsOf(documentWith({ operation }))).toEqual([expect.stringContaining('b would be repeated while other lists are sent with commas')])
  })

  it('are refused when the status of the async mode is not documented', async () => {
    const operation = "parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\nx-kit-async: { header: X-Mode, value: async, status: '202' }\nresponses: { '200': { description: ok } }"
    expect(await problemsOf(documentWith({ operation }))).toEqual([expect.stringContaining('x-kit-async names the status 202')])
  })

  it.each([
    ['is no list', '{ style: link-cursor }', 'is no list. Name the member'],
    ['has no such member', '{ style: numbered, items: rows }', 'has no list called rows'],
    ['has a member that is no list', '{ style: numbered, items: id }', 'has no list called id'],
  ])('refuse pages when the answer %s', async (_, paginated, problem) => {
    const operation = `parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\nx-kit-paginated: ${paginated}\nresponses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }`
    expect(await problemsOf(documentWith({ operation }))).toEqual([expect.stringContaining(problem)])
  })
})
