import { describe, expect, it } from 'vitest'
import { isInvalidArgumentError } from '@kit/core'
import { createApi, findOperation, readOperations } from '@kit/core/api'
import type { OperationTable } from '@kit/core/api'
import { createTransport } from '@kit/core/http'
import type { ApiPromise, RequestOptions } from '@kit/core/http'
import type { PageOptions, PagePromise } from '@kit/core/pagination'
import { createFakeTransport } from '@kit/core/testing'

interface Account {
  readonly id: string
}

interface UserApi {
  readonly accounts: {
    list(query?: { ids?: readonly number[] }, options?: PageOptions): PagePromise<Account, { accounts: Account[] }>
    get(id: number, options?: RequestOptions): ApiPromise<Account>
    readonly notes: { set(id: number, index: string, body: object | undefined, query: object, options?: RequestOptions): ApiPromise<void> }
  }
  readonly transfers: {
    create(
      body: object,
      options: RequestOptions & { psu?: Record<string, string | undefined>; parameterHeaders?: Record<string, string> },
    ): ApiPromise<Account>
  }
  readonly reports: { start(query?: object, options?: RequestOptions & { requestMode?: 'async' }): ApiPromise<unknown> }
  readonly banks: { get(options?: RequestOptions): ApiPromise<unknown> }
}

const table: OperationTable = {
  api: 'main',
  operations: [
    'accounts.list GET /accounts user q commas pages=numbered:accounts',
    '.get GET ~/{id} user -',
    'accounts.notes.set PUT /accounts/{id}/notes/{note-index} user bq reconcile=1',
    'transfers.create POST /transfers user bh key=Idempotency-Key money signed timeout=90000 reconcile=0',
    'reports.start POST /reports user q safe later=X-Mode:async',
    'banks.get GET /banks client,user -',
    'oauth.token POST /token none f safe',
    '.revoke POST /revoke client f key=Idempotency-Key',
    'files.upload POST /files client m key=Idempotency-Key never reconcile=1',
  ],
  texts: ['List transfers.list first.', 'Read it again.'],
}

function bound(): { api: UserApi; transport: ReturnType<typeof createFakeTransport> } {
  const transport = createFakeTransport()
  for (const { id } of readOperations(table)) transport.answer(id, { data: { id: '1' } })
  return { api: createApi<UserApi>(transport, table, 'user'), transport }
}

describe('a table', () => {
  it('may leave out what the line before has said: the resource, and the path it begins with', () => {
    const short: OperationTable = {
      api: 'main',
      operations: [
        'accounts.list GET /v2/accounts user q',
        '.get GET ~/{id} user -',
        '.close POST /v2/closed-accounts user b reconcile=0',
        'accounts.notes.list GET /v2/accounts/{id}/notes user -',
        '.create POST ~ user b reconcile=0',
        'ping.get GET /ping user -',
      ],
      texts: ['Look.'],
    }
    expect(readOperations(short).map(({ id, method, path, reconcile }) => [id, method, path, reconcile])).toEqual([
      ['accounts.list', 'GET', '/v2/accounts', undefined],
      ['accounts.get', 'GET', '/v2/accounts/{id}', undefined],
      ['accounts.close', 'POST', '/v2/closed-accounts', 'Look.'],
      ['accounts.notes.list', 'GET', '/v2/accounts/{id}/notes', undefined],
      ['accounts.notes.create', 'POST', '/v2/accounts/{id}/notes', 'Look.'],
      ['ping.get', 'GET', '/ping', undefined],
    ])
    expect(findOperation(short, 'accounts.notes.create').path).toBe('/v2/accounts/{id}/notes')
  })
})

describe('createApi', () => {
  it('hands path, body, query and options to the transport, in this order', async () => {
    const { api, transport } = bound()
    const options = { timeoutMs: 5 }
    await api.accounts.get(7, options)
    await api.accounts.notes.set(7, 'a/b', { text: 'x' }, { version: 1 })
    await api.accounts.notes.set(7, 'a', undefined, {})
    expect(transport.calls.map(({ operation, args }) => [operation.id, args])).toEqual([
      ['accounts.get', { path: { id: 7 } }],
      ['accounts.notes.set', { path: { id: 7, 'note-index': 'a/b' }, body: { text: 'x' }, query: { version: 1 } }],
      ['accounts.notes.set', { path: { id: 7, 'note-index': 'a' }, body: undefined, query: {} }],
    ])
    expect(transport.calls[0]?.options).toBe(options)
  })

  it('sends the headers of an operation, and asks for a later answer only when told', async () => {
    const { api, transport } = bound()
    await api.transfers.create({}, { psu: { 'PSU-IP-Address': '192.0.2.1' }, parameterHeaders: { 'X-Trace': 't' }, idempotencyKey: 'k' })
    await api.reports.start({}, { requestMode: 'async' })
    await api.reports.start()
    expect(transport.calls.map(({ args }) => args.headers)).toEqual([{ 'PSU-IP-Address': '192.0.2.1', 'X-Trace': 't' }, { 'X-Mode': 'async' }, undefined])
  })

  it('gives methods that need no `this`', async () => {
    const { api } = bound()
    const { get } = api.accounts
    expect(await get(7)).toEqual({ id: '1' })
    expect(Object.keys({ ...api })).toEqual(['accounts', 'transfers', 'reports', 'banks'])
    expect(Object.keys(api.accounts)).toEqual(['list', 'get', 'notes'])
  })

  it('loops over a list, and asks for nothing before', async () => {
    const { api, transport } = bound()
    transport.answer(
      'accounts.list',
      { data: { accounts: [{ id: 'a' }, { id: 'b' }], paging: { page: 1, pageCount: 2 } } },
      { data: { accounts: [{ id: 'c' }], paging: { page: 2, pageCount: 2 } } },
    )
    const query = { ids: [1, 2] }
    const list = api.accounts.list(query, { limit: 10 })
    expect(transport.calls).toHaveLength(0)
    query.ids = []
    const ids: string[] = []
    for await (const { id } of list) ids.push(id)
    expect(ids).toEqual(['a', 'b', 'c'])
    expect(transport.calls.map(({ args }) => args.query)).toEqual([{ ids: [1, 2] }, { ids: [1, 2], page: 2 }])
  })

  it('reaches what one kind of credentials may call, each call with that kind', async () => {
    const transport = createFakeTransport()
    transport.answer('banks.get', { data: {} })
    const client = createApi<Record<string, object>>(transport, table, 'client')
    expect(Object.entries(client).map(([name, methods]) => [name, Object.keys(methods)])).toEqual([
      ['banks', ['get']],
      ['oauth', ['revoke']],
      ['files', ['upload']],
    ])
    await createApi<UserApi>(transport, table, 'user').banks.get()
    await createApi<UserApi>(transport, table, 'client').banks.get()
    expect(transport.calls.map(({ operation }) => operation.auth)).toEqual(['user', 'client'])
    expect(Object.keys(createApi<object>(transport, table, 'none'))).toEqual(['oauth'])
  })

  it('names a path argument that is missing', async () => {
    const transport = createTransport({ provider: 'test', origins: { main: 'https://api.example.org' }, fetch: () => Promise.reject(new Error('sent')) })
    const { accounts } = createApi<{ accounts: { get(): Promise<unknown> } }>(transport, table, 'user')
    const failure: unknown = await accounts.get().then(
      () => undefined,
      (error: unknown) => error,
    )
    expect(isInvalidArgumentError(failure) && failure.argument).toBe('id')
  })

  it('refuses a kind of credentials that the table does not know', () => {
    expect(() => createApi(createFakeTransport(), table, 'usr')).toThrow('The API main has no operation for usr')
  })
})

describe('the operations of a table', () => {
  it('say what the transport has to know', () => {
    const [list, , set, create, start, banks, token, revoke, upload] = readOperations(table)
    expect(list).toMatchObject({ id: 'accounts.list', method: 'GET', path: '/accounts', api: 'main', retry: 'safe', auth: 'user', lists: 'comma', pages: { style: 'numbered', items: 'accounts' } })
    expect(list).not.toHaveProperty('body')
    expect(set).toMatchObject({ retry: 'never', body: 'json', reconcile: 'Read it again.', parameters: ['id', 'note-index'] })
    expect(create).toMatchObject({
      retry: 'with-key',
      idempotencyHeader: 'Idempotency-Key',
      money: true,
      signed: true,
      timeoutMs: 90_000,
      reconcile: 'List transfers.list first.',
    })
    expect(start).toMatchObject({ retry: 'safe', later: { header: 'X-Mode', value: 'async' } })
    expect(banks).toMatchObject({ kinds: ['client', 'user'], auth: 'client' })
    expect(token).toMatchObject({ kinds: [], auth: 'none', body: 'form', retry: 'safe' })
    expect(revoke).toMatchObject({ retry: 'with-key' })
    expect(upload).toMatchObject({ body: 'multipart', retry: 'never', idempotencyHeader: 'Idempotency-Key' })
    for (const operation of [banks, token]) for (const key of ['money', 'signed', 'pages', 'lists', 'timeoutMs', 'reconcile']) expect(operation).not.toHaveProperty(key)
  })

  it('are found by their id, for a call that is written by hand', () => {
    expect(findOperation(table, 'oauth.token')).toMatchObject({ path: '/token' })
    expect(() => findOperation(table, 'oauth.tokens')).toThrow('The API main has no operation oauth.tokens')
  })
})
