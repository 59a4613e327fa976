import { describe, expectTypeOf, it } from 'vitest'
import type { Page, PageOptions, PagePromise } from '@kit/core/pagination'
import type { ApiPromise, RequestOptions } from '@kit/core/http'
import { createBelvoClient } from '@kit/belvo'
import type {
  AsyncAccepted,
  BelvoAggregationClient,
  BelvoClient,
  BelvoClientOptions,
  DirectDebitMexicoApi,
  Link,
  PaymentIntent,
  PaymentIntentCreate,
  PaymentsBrazilApi,
  TransactionOpenFinanceBrazil,
  TransactionsPage,
} from '@kit/belvo'

const keys = { secretId: 'a', secretPassword: 'b' }
declare const perhaps: typeof keys | undefined
const directDebit = { apiKeyId: 'a', apiKeySecret: 'b' }
const aggregation = createBelvoClient({ aggregation: keys, environment: 'sandbox' })
const payments = createBelvoClient({ payments: keys, environment: 'production' })
const debits = createBelvoClient({ directDebit, environment: { directDebit: 'https://dd.example' } })
const all = createBelvoClient({ aggregation: keys, payments: { ...keys, resourceVersion: 'V2' }, directDebit, environment: 'sandbox' })

describe('methods by keys', () => {
  it('are there', () => {
    expectTypeOf(aggregation).toExtend<BelvoAggregationClient>()
    expectTypeOf(aggregation.links.detail).returns.toEqualTypeOf<ApiPromise<Link>>()
    expectTypeOf(aggregation.transactions.list).returns.toEqualTypeOf<PagePromise<TransactionOpenFinanceBrazil, TransactionsPage>>()
    expectTypeOf(aggregation.transactions.list).returns.resolves.toEqualTypeOf<Page<TransactionOpenFinanceBrazil, TransactionsPage>>()
    expectTypeOf(aggregation.transactions.list).parameter(1).toEqualTypeOf<PageOptions | undefined>()
    expectTypeOf(payments).toExtend<PaymentsBrazilApi>()
    expectTypeOf(debits).toExtend<DirectDebitMexicoApi>()
    expectTypeOf(all).toExtend<BelvoAggregationClient & PaymentsBrazilApi & DirectDebitMexicoApi>()
    expectTypeOf<BelvoClient>().toExtend<BelvoAggregationClient & PaymentsBrazilApi & DirectDebitMexicoApi>()
    expectTypeOf<BelvoClient<{ aggregation: typeof keys; environment: 'sandbox' }>>().toEqualTypeOf<typeof aggregation>()
  })

  it('are not on a client without the keys', () => {
    // @ts-expect-error payments need the payments keys
    void aggregation.payments
    // @ts-expect-error Direct Debit needs its own keys
    void aggregation.directDebit
    // @ts-expect-error links need the aggregation keys
    void payments.links
    // @ts-expect-error Direct Debit needs its own keys
    void payments.directDebit
    // @ts-expect-error links need the aggregation keys
    void debits.links
    // @ts-expect-error the keys may be undefined
    void createBelvoClient({ aggregation: perhaps, environment: 'sandbox' }).links
  })

  it('take whole key pairs and known environments', () => {
    // @ts-expect-error the password is missing
    createBelvoClient({ aggregation: { secretId: 'a' }, environment: 'sandbox' })
    // @ts-expect-error the environment is missing
    createBelvoClient({ aggregation: keys })
    // @ts-expect-error Belvo has no development environment any more
    createBelvoClient({ aggregation: keys, environment: 'development' })
    expectTypeOf<BelvoClientOptions['environment']>().toEqualTypeOf<'sandbox' | 'production' | { readonly main?: string | undefined; readonly directDebit?: string | undefined }>()
  })
})

describe('calls', () => {
  it('fill in the keys of the widget token', () => {
    expectTypeOf<'id' extends keyof Parameters<typeof aggregation.widgetToken.create>[0] ? true : false>().toEqualTypeOf<false>()
    expectTypeOf<'scopes' extends keyof Parameters<typeof aggregation.widgetToken.create>[0] ? true : false>().toEqualTypeOf<true>()
  })

  it('give what their mode gives', () => {
    const body = { link: 'l', date_from: '2026-10-01', date_to: '2026-10-31' }
    expectTypeOf(aggregation.transactions.retrieve(body)).toEqualTypeOf<ApiPromise<TransactionOpenFinanceBrazil[]>>()
    expectTypeOf(aggregation.transactions.retrieve(body, {}, { timeoutMs: 1 })).toEqualTypeOf<ApiPromise<TransactionOpenFinanceBrazil[]>>()
    expectTypeOf(aggregation.transactions.retrieve(body, undefined, { requestMode: 'async' })).toEqualTypeOf<ApiPromise<AsyncAccepted | undefined>>()
    expectTypeOf(aggregation.links.delete('l')).toEqualTypeOf<ApiPromise<void>>()
    expectTypeOf(aggregation.links.delete('l', { requestMode: 'async' })).toEqualTypeOf<ApiPromise<AsyncAccepted | undefined>>()
    // @ts-expect-error accounts have no such mode
    void aggregation.accounts.retrieve({ link: 'l' }, undefined, { requestMode: 'async' })
  })

  it('require a key where Belvo keeps one', () => {
    const body = {} as PaymentIntentCreate
    expectTypeOf(payments.payments.paymentIntents.create).parameters.toEqualTypeOf<[body: PaymentIntentCreate, options: RequestOptions & { idempotencyKey: 'auto' | (string & {}) }]>()
    expectTypeOf(payments.payments.paymentIntents.create(body, { idempotencyKey: 'auto' })).toEqualTypeOf<ApiPromise<PaymentIntent>>()
    // @ts-expect-error the key is missing
    void payments.payments.paymentIntents.create(body)
    // @ts-expect-error the key is missing
    void payments.payments.paymentIntents.create(body, { timeoutMs: 1 })
    // Belvo has no keys here: to demand one would promise what it does not keep.
    void debits.directDebit.paymentRequests.create({ paymentMethodId: 'p', amount: '1.00' })
  })

  it('keep amounts of payments as texts', () => {
    // @ts-expect-error a number would lose cents
    const amount: PaymentIntentCreate['amount'] = 12.5
    void amount
  })

  it('name the filters of each list', () => {
    void aggregation.transactions.list({ link: 'l', amount__gte: 1, value_date__range: ['2026-01-01', '2026-02-01'], fields: ['id'] })
    // @ts-expect-error the list of transactions needs a link
    void aggregation.transactions.list({})
    // @ts-expect-error there is no such filter
    void aggregation.transactions.list({ link: 'l', amount__around: 1 })
    // @ts-expect-error accounts have no amount
    void aggregation.accounts.list({ amount__gte: 1 })
  })
})
