import { describe, expectTypeOf, it } from 'vitest'
import { isApiError, isKitError } from '@kit/core'
import type { ApiError, AuthenticationError, KitError, KitErrorCode, RateLimitError } from '@kit/core'
import { createTransport } from '@kit/core/http'
import type { ApiPromise, Operation, RequestOptions, ResponseInfo, Transport } from '@kit/core/http'

declare const transport: Transport
declare const operation: Operation

describe('types', () => {
  it('of a call are those the caller names', () => {
    expectTypeOf(transport.send<{ id: string }>(operation)).toEqualTypeOf<ApiPromise<{ id: string }>>()
    expectTypeOf<Awaited<ApiPromise<{ id: string }>>>().toEqualTypeOf<{ id: string }>()
    expectTypeOf(transport.send<number>(operation).withResponse()).resolves.toEqualTypeOf<ResponseInfo<number>>()
    expectTypeOf(createTransport).returns.toEqualTypeOf<Transport>()
  })

  it('of options take undefined, so that options can be passed through', () => {
    expectTypeOf<{ signal: undefined; timeoutMs: undefined; idempotencyKey: undefined }>().toExtend<RequestOptions>()
  })

  it('of errors narrow from unknown', () => {
    const error: unknown = undefined
    if (isKitError(error)) expectTypeOf(error).toEqualTypeOf<KitError>()
    if (isApiError(error)) expectTypeOf(error.status).toEqualTypeOf<number>()
    expectTypeOf<AuthenticationError>().toExtend<ApiError>()
    expectTypeOf<RateLimitError['retryAfterMs']>().toEqualTypeOf<number | undefined>()
    expectTypeOf<'something_else'>().not.toExtend<KitErrorCode>()
  })

  it('of an operation are closed', () => {
    // @ts-expect-error -- HEAD is no method of the providers
    const wrong: Operation = { id: 'a', method: 'HEAD', path: '/', api: 'a', retry: 'safe', auth: 'none' }
    expectTypeOf(wrong).toEqualTypeOf<Operation>()
  })
})
