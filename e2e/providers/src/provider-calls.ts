import type { ApiPromise, RequestOptions, TransportOptions } from '@kit/core/http'
import type { PageOptions, PagePromise } from '@kit/core/pagination'
import { createBelvoClient } from '@kit/belvo'
import type { PaymentIntentCreate } from '@kit/belvo'
import { createFinapiClient } from '@kit/finapi'
import { createFintocClient } from '@kit/fintoc'
import { reply } from './answering-server.ts'
import type { Answer, Seen } from './answering-server.ts'

/** Every credential of every provider, to be looked for where none may be. */
export const SECRETS = {
  fintocKey: 'sk_test_Fint0cKeyFint0cKey',
  linkToken: 'link_T0kenOfALink_token_T0kenOfALink',
  belvoId: 'b3lv0-aggregation-id',
  belvoPassword: 'b3lv0-aggregation-password',
  belvoPaymentsId: 'b3lv0-payments-id',
  belvoPaymentsPassword: 'b3lv0-payments-password',
  directDebitId: 'd1rect-debit-id',
  directDebitSecret: 'd1rect-debit-secret',
  finapiClientId: 'f1napi-client-id',
  finapiClientSecret: 'f1napi-client-secret',
  finapiUserId: 'f1napi-user-id',
  finapiPassword: 'f1napi-user-password',
  finapiAccessToken: 'f1napi-access-token',
  finapiRefreshToken: 'f1napi-refresh-token',
  finapiAdminId: 'f1napi-admin-id',
  finapiAdminSecret: 'f1napi-admin-secret',
  webFormId: '0d1f2a3b-1111-4222-8333-444455556666',
} as const

/** What the clients of all providers take. */
export type CommonOptions = Pick<TransportOptions, 'fetch' | 'hooks' | 'maxRetries' | 'maxRetryAfterMs' | 'timeoutMs' | 'totalTimeoutMs'>

/** A Fintoc client whose API is at `url`. */
export function fintocAt(url: string, options: CommonOptions & { readonly secretKey?: string; readonly signingKey?: string } = {}) {
  return createFintocClient({ secretKey: SECRETS.fintocKey, ...options, environment: { api: url } })
}

/** A Belvo client with all keys whose APIs are at `url`. */
export function belvoAt(url: string, options: CommonOptions = {}) {
  return createBelvoClient({
    aggregation: { secretId: SECRETS.belvoId, secretPassword: SECRETS.belvoPassword },
    payments: { secretId: SECRETS.belvoPaymentsId, secretPassword: SECRETS.belvoPaymentsPassword },
    directDebit: { apiKeyId: SECRETS.directDebitId, apiKeySecret: SECRETS.directDebitSecret },
    ...options,
    environment: { main: url, directDebit: url },
  })
}

/** A finAPI client whose APIs are at `url`. */
export function finapiAt(url: string, options: CommonOptions = {}) {
  const { finapiClientId: clientId, finapiClientSecret: clientSecret } = SECRETS
  return createFinapiClient({ clientId, clientSecret, ...options, environment: { access: url, webForm: url } })
}

/** A finAPI user whose token is there and never ends. */
export function finapiUserAt(url: string, options: CommonOptions = {}) {
  return finapiAt(url, options).asUser({ accessToken: SECRETS.finapiAccessToken })
}

/** One read of each provider's client. */
export const READS: readonly {
  readonly provider: 'fintoc' | 'belvo' | 'finapi'
  /** The header with the credentials, and what it holds. */
  readonly credentials: readonly [name: string, value: string]
  readonly call: (url: string, client?: CommonOptions, options?: RequestOptions) => ApiPromise<unknown>
}[] = [
  {
    provider: 'fintoc',
    credentials: ['authorization', SECRETS.fintocKey],
    call: (url, client, options) => fintocAt(url, client).paymentIntents.get('pi_1', options),
  },
  {
    provider: 'belvo',
    credentials: ['authorization', `Basic ${btoa(`${SECRETS.belvoId}:${SECRETS.belvoPassword}`)}`],
    call: (url, client, options) => belvoAt(url, client).links.detail('a7a5f0a0-0000-4000-8000-000000000001', options),
  },
  {
    provider: 'finapi',
    credentials: ['authorization', `Bearer ${SECRETS.finapiAccessToken}`],
    call: (url, client, options) => finapiUserAt(url, client).accounts.get(17, options),
  },
]

/** One write of each provider's client that takes no idempotency key. */
export const KEYLESS_WRITES: readonly {
  readonly provider: 'fintoc' | 'belvo' | 'finapi'
  readonly call: (url: string, client?: CommonOptions, options?: RequestOptions) => ApiPromise<unknown>
}[] = [
  { provider: 'fintoc', call: (url, client, options) => fintocAt(url, client).charges.update('ch_1', {}, options) },
  {
    provider: 'belvo',
    call: (url, client, options) => belvoAt(url, client).accounts.retrieve({ link: 'a7a5f0a0-0000-4000-8000-000000000001' }, {}, options),
  },
  { provider: 'finapi', call: (url, client, options) => finapiUserAt(url, client).labels.create({ name: 'Rent' }, options) },
]

/** A payment of Belvo as its API wants it. */
export const BELVO_PAYMENT: PaymentIntentCreate = {
  amount: '1250.10',
  customer: '9f1d2c3b-4a5e-4f60-8b7a-1c2d3e4f5a6b',
  description: 'Order 881',
  allowed_payment_method_types: ['open_finance'],
  payment_method_details: {
    open_finance: {
      payer_institution: '1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d',
      beneficiary_bank_account: '7c6b5a49-3827-4160-9f8e-7d6c5b4a3928',
      callback_url: 'https://shop.example/back',
    },
  },
  confirm: true,
}

/** What an item of every list below has. */
export interface Item {
  readonly id: string | number
}

/** One list of each way to find the next page. */
export interface ListCase {
  readonly name: string
  readonly provider: 'fintoc' | 'belvo' | 'finapi'
  readonly list: (url: string, client?: CommonOptions, options?: PageOptions) => PagePromise<Item, unknown>
  /** Which page a request asks for; the first is 1. Every page holds two items, with the ids `idsOf(page)`. */
  readonly pageOf: (seen: Seen) => number
  readonly idsOf: (page: number) => readonly (string | number)[]
  /** The answer for a page. `next` replaces the address of the next page, where this provider sends one; `item` adds to each item. */
  readonly page: (number: number, of: number, more?: { readonly next?: string; readonly item?: object }) => Answer
  /** Whether the next page is an address of the provider. */
  readonly addresses: boolean
}

const texts = (page: number): readonly string[] => [`item_${page}a`, `item_${page}b`]
const numbers = (page: number): readonly number[] => [page * 10 + 1, page * 10 + 2]
const items = (ids: readonly (string | number)[], item: object = {}): readonly Item[] => ids.map((id) => ({ id, ...item }))

export const LISTS: readonly ListCase[] = [
  {
    name: 'Fintoc v1 (Link header, page numbers)',
    provider: 'fintoc',
    list: (url, client, options) => fintocAt(url, client).accounts.list({ link_token: SECRETS.linkToken }, options),
    pageOf: ({ query }) => Number(query.get('page') ?? 1),
    idsOf: texts,
    page:
      (number, of, { next, item } = {}) =>
      (response, seen) => {
        const host = `http://${seen.headers.host ?? ''}`
        const address = next ?? `${host}${seen.path}?link_token=${seen.query.get('link_token') ?? ''}&page=${number + 1}`
        reply(200, items(texts(number), item), number < of ? { link: `<${address}>; rel="next"` } : { link: '' })(response, seen)
      },
    addresses: true,
  },
  {
    name: 'Fintoc v2 (Link header, last id)',
    provider: 'fintoc',
    list: (url, client, options) => fintocAt(url, client).v2.transfers.list({}, options),
    pageOf: ({ query }) => Number(/\d+/.exec(query.get('starting_after') ?? '')?.[0] ?? 0) + 1,
    idsOf: texts,
    page:
      (number, of, { next, item } = {}) =>
      (response, seen) => {
        const address = next ?? `http://${seen.headers.host ?? ''}${seen.path}?starting_after=item_${number}b`
        reply(200, items(texts(number), item), number < of ? { link: `<${address}>; rel="next"` } : {})(response, seen)
      },
    addresses: true,
  },
  {
    name: 'Belvo (next in the body)',
    provider: 'belvo',
    list: (url, client, options) => belvoAt(url, client).accounts.list({ link: 'a7a5f0a0-0000-4000-8000-000000000001' }, options),
    pageOf: ({ query }) => Number(query.get('page') ?? 1),
    idsOf: texts,
    page:
      (number, of, { next, item } = {}) =>
      (response, seen) => {
        const address = next ?? `http://${seen.headers.host ?? ''}${seen.path}?link=${seen.query.get('link') ?? ''}&page=${number + 1}`
        reply(200, { count: of * 2, next: number < of ? address : null, previous: null, results: items(texts(number), item) })(
          response,
          seen,
        )
      },
    addresses: true,
  },
  {
    name: 'finAPI (page numbers and a count)',
    provider: 'finapi',
    list: (url, client, options) => finapiUserAt(url, client).transactions.list({ view: 'bankView' }, options),
    pageOf: ({ query }) => Number(query.get('page') ?? 1),
    idsOf: numbers,
    page: (number, of, { item } = {}) =>
      reply(200, { transactions: items(numbers(number), item), paging: { page: number, perPage: 2, pageCount: of, totalCount: of * 2 } }),
    addresses: false,
  },
]

/** What a promise rejects with; the test fails where it does not. */
export async function failureOf(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('It did not fail.')
}
