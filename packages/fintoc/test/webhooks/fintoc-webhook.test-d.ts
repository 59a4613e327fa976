import type { Verified } from '@kit/core/events'
import type { IdempotentRunner } from '@kit/core/webhooks'
import { isFintocEvent } from '@kit/fintoc/events'
import type { FintocEvent, FintocEventMap, FintocEventType, FintocLinkCreatedEvent } from '@kit/fintoc/events'
import { createFintocEventBody, signedFintocLinkCreatedRequest } from '@kit/fintoc/testing'
import { createFintocWebhookHandler, parseFintocWebhook, verifyFintocLinkCreated, verifyFintocWebhook } from '@kit/fintoc/webhooks'
import { expectTypeOf, test } from 'vitest'

declare const event: FintocEvent
declare const request: Request

test('known narrows too, and statuses are open', () => {
  if (event.known) expectTypeOf(event).toEqualTypeOf<FintocEventMap[FintocEventType]>()
  else expectTypeOf(event.rawType).toEqualTypeOf<string>()
  if (event.type === 'link.credentials_changed' && event.data.status === 'status_of_tomorrow') void event.id
  // @ts-expect-error no such type: a slip in a type is found by the compiler
  if (event.type === 'link.credential_changed') void event.id
})

test('only verify gives a verified event', async () => {
  const verified = await verifyFintocWebhook(request, { secret: 'whsec_x' })
  expectTypeOf(verified).toEqualTypeOf<Verified<FintocEvent>>()
  const parsed = await parseFintocWebhook('{}')
  // @ts-expect-error nobody checked this one
  parsed satisfies Verified<FintocEvent>
  // @ts-expect-error an object is not the raw body
  void parseFintocWebhook({})
  // @ts-expect-error neither here
  void verifyFintocWebhook({ body: {}, headers: {} }, { secret: 'whsec_x' })
  // @ts-expect-error a secret is needed
  void verifyFintocWebhook(request, {})
  // @ts-expect-error an environment variable may be unset
  void verifyFintocWebhook(request, { secret: undefined as string | undefined })
})

test('the handler wants an answer for what it does not know', () => {
  createFintocWebhookHandler({
    secret: async () => ['whsec_x'],
    on: {
      'link.credentials_changed': (changed) => {
        expectTypeOf(changed).toEqualTypeOf<Verified<FintocEventMap['link.credentials_changed']>>()
      },
    },
    otherwise: (other) => {
      expectTypeOf(other).toEqualTypeOf<Verified<FintocEvent>>()
    },
  })
  // @ts-expect-error otherwise is required
  createFintocWebhookHandler({ secret: 'whsec_x', on: {} })
  // @ts-expect-error not a type of this release: it goes to otherwise
  createFintocWebhookHandler({ secret: 'whsec_x', on: { 'payment_intent.refunded': () => {} }, otherwise: () => {} })
})

test('old deliveries are let in only where something remembers what was seen', () => {
  const idempotency: IdempotentRunner = async () => 'duplicate'
  const rest = { secret: 'whsec_x', otherwise: () => {} }
  createFintocWebhookHandler({ ...rest, idempotency, stale: 'accept' })
  createFintocWebhookHandler({ ...rest, stale: 'refuse' })
  createFintocWebhookHandler({ ...rest, stale: undefined, idempotency: undefined })
  // @ts-expect-error nothing remembers
  createFintocWebhookHandler({ ...rest, stale: 'accept' })
  const { runner }: { runner?: IdempotentRunner } = {}
  // @ts-expect-error it may not be there
  createFintocWebhookHandler({ ...rest, stale: 'accept', idempotency: runner })
})

test('link.created by the URL has a reference', async () => {
  const created = await verifyFintocLinkCreated(request, { urlSecret: 'x' })
  expectTypeOf(created).toEqualTypeOf<Verified<FintocLinkCreatedEvent>>()
  createFintocWebhookHandler({
    secret: 'whsec_x',
    linkCreated: { urlSecret: ['x', 'y'] },
    on: { 'link.created': ({ reference }) => expectTypeOf(reference).toEqualTypeOf<string | undefined>() },
    otherwise: () => {},
  })
  // @ts-expect-error the secret of the URL is not that of the endpoint
  createFintocWebhookHandler({ secret: 'whsec_x', linkCreated: {}, otherwise: () => {} })
  // @ts-expect-error an environment variable may be unset
  void verifyFintocLinkCreated(request, { urlSecret: undefined as string | undefined })
  // @ts-expect-error the reference is what tells whose link it is
  void signedFintocLinkCreatedRequest({ urlSecret: 'x' })
})

test('guard and factories are typed', () => {
  const value: unknown = event
  if (isFintocEvent(value)) expectTypeOf(value).toEqualTypeOf<FintocEvent>()
  expectTypeOf(createFintocEventBody('link.credentials_changed').data).toEqualTypeOf<FintocEventMap['link.credentials_changed']['data']>()
  createFintocEventBody('account.refresh_intent.succeeded', { data: { new_movements: 1 } })
  // @ts-expect-error a count is a number
  createFintocEventBody('account.refresh_intent.succeeded', { data: { new_movements: '1' } })
  // @ts-expect-error no such type
  createFintocEventBody('payment_intent.refunded')
})
