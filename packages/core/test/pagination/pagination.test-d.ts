import { describe, expectTypeOf, it } from 'vitest'
import type { Operation, RequestOptions, ResponseInfo, Transport } from '@kit/core/http'
import { listPages } from '@kit/core/pagination'
import type { Page, PageOptions, PagePromise } from '@kit/core/pagination'

interface Account {
  readonly id: string
}

interface Envelope {
  readonly results: readonly Account[]
  readonly count: number
}

declare const transport: Transport
declare const operation: Operation

describe('types of pages', () => {
  it('are those the caller names', () => {
    const pages = listPages<Account, Envelope>(transport, operation, {})
    expectTypeOf(pages).toEqualTypeOf<PagePromise<Account, Envelope>>()
    expectTypeOf<Awaited<typeof pages>>().toEqualTypeOf<Page<Account, Envelope>>()
    expectTypeOf(pages.withResponse()).resolves.toEqualTypeOf<ResponseInfo<Page<Account, Envelope>>>()
    expectTypeOf<Page<Account, Envelope>['items']>().toEqualTypeOf<readonly Account[]>()
    expectTypeOf<Page<Account, Envelope>['body']['count']>().toEqualTypeOf<number>()
    expectTypeOf<Page<Account>['body']>().toEqualTypeOf<readonly Account[]>()
    expectTypeOf(pages).toExtend<AsyncIterable<Account>>()
    expectTypeOf(pages.pages()).toExtend<AsyncIterable<Page<Account, Envelope>>>()
  })

  it('give items in a loop', async () => {
    for await (const account of listPages<Account>(transport, operation, {})) expectTypeOf(account).toEqualTypeOf<Account>()
  })

  it('of options are those of a call and two more', () => {
    expectTypeOf<PageOptions>().toExtend<RequestOptions>()
    expectTypeOf<Exclude<keyof PageOptions, keyof RequestOptions>>().toEqualTypeOf<'limit' | 'cursor'>()
  })
})
