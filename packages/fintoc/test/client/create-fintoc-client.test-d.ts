import { describe, expectTypeOf, it } from 'vitest'
import type { ApiPromise } from '@kit/core/http'
import type { PageOptions, PagePromise } from '@kit/core/pagination'
import { createFintocClient } from '@kit/fintoc'
import type { FintocClient, FintocLinkClient, Link, LinkAccount, Movement, Transfer, V2TransfersCreateBody } from '@kit/fintoc'

const fintoc = createFintocClient({ secretKey: 'sk_test_1', signingKey: 'pem', apiVersion: '2026-02-01' })
const link = fintoc.forLink('link_1_token_2')
const body = {} as V2TransfersCreateBody

describe('the client', () => {
  it('has the operations of both generations', () => {
    expectTypeOf(fintoc).toEqualTypeOf<FintocClient>()
    expectTypeOf(fintoc.v2.transfers.get).returns.toEqualTypeOf<ApiPromise<Transfer>>()
    expectTypeOf(fintoc.accounts.movements.list).returns.toEqualTypeOf<PagePromise<Movement>>()
    expectTypeOf(fintoc.accounts.movements.list).parameter(2).toEqualTypeOf<PageOptions | undefined>()
  })

  it('requires a key where money moves, and nowhere else', () => {
    expectTypeOf(fintoc.v2.transfers.create(body, { idempotencyKey: 'auto' })).toEqualTypeOf<ApiPromise<Transfer>>()
    // @ts-expect-error the key is missing
    void fintoc.v2.transfers.create(body)
    // @ts-expect-error the key is missing
    void fintoc.v2.transfers.create(body, { timeoutMs: 1 })
    // @ts-expect-error the key is missing
    void fintoc.v2.transfers.return({ transfer_id: 'tr_1' })
    // @ts-expect-error the key is missing
    void fintoc.refunds.create({ resource_id: 'pi_1', resource_type: 'payment_intent' })
    void fintoc.v2.customers.create({ name: 'Ana', email: 'ana@example.com' })
  })

  it('takes no signature from the caller: the transport makes it', () => {
    // @ts-expect-error there are no headers to pass
    void fintoc.v2.transfers.create(body, { idempotencyKey: 'k', parameterHeaders: { 'Fintoc-JWS-Signature': 'x' } })
  })

  it('takes a version of the API, known or of tomorrow', () => {
    createFintocClient({ secretKey: 'k', apiVersion: '2027-01-01' })
    // @ts-expect-error the key is missing
    createFintocClient({})
    // @ts-expect-error Fintoc has one host, no named environments
    createFintocClient({ secretKey: 'k', environment: 'sandbox' })
  })
})

describe('the client of a link', () => {
  it('fills in the token', () => {
    expectTypeOf(link).toEqualTypeOf<FintocLinkClient>()
    expectTypeOf(link.accounts.list()).toEqualTypeOf<PagePromise<LinkAccount>>()
    expectTypeOf(link.link.get()).toEqualTypeOf<ApiPromise<Link>>()
    // @ts-expect-error the token is that of the client
    void link.accounts.list({ link_token: 'another' })
    // @ts-expect-error without one the token must be passed
    void fintoc.accounts.list()
    // @ts-expect-error a client of a link makes no other one
    void link.forLink
  })

  it('has everything else of the client', () => {
    expectTypeOf(link.v2).toEqualTypeOf<FintocClient['v2']>()
    expectTypeOf(link.links).toEqualTypeOf<FintocClient['links']>()
  })
})
