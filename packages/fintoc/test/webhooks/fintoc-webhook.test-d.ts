import type { KitEvent, UnknownEvent, Verified } from '@kit/core/events'
import { isFintocEvent } from '@kit/fintoc/events'
import type { FintocEvent, FintocEventMap, FintocEventType } from '@kit/fintoc/events'
import { createFintocEventBody } from '@kit/fintoc/testing'
import { createFintocWebhookHandler, parseFintocWebhook, verifyFintocWebhook } from '@kit/fintoc/webhooks'
import { expectTypeOf, test } from 'vitest'

declare const event: FintocEvent
declare const request: Request

test('switch narrows and is exhaustive', () => {
  switch (event.type) {
    case 'link.credentials_changed':
      expectTypeOf(event.data.id).toEqualTypeOf<string>()
      // @ts-expect-error a link has no count of movements
      void event.data.new_movements
      break
    case 'link.refresh_intent.succeeded':
    case 'account.refresh_intent.succeeded':
      expectTypeOf(event.data.refreshed_object_id).toEqualTypeOf<string>()
      expectTypeOf(event.data.id).toEqualTypeOf<string | undefined>()
      // @ts-expect-error a second factor may not have been asked for
      void event.data.requires_mfa.widget_token
      break
    case 'unknown':
      expectTypeOf(event).toEqualTypeOf<UnknownEvent<'fintoc'>>()
      expectTypeOf(event.data).toBeUnknown()
      break
    default:
      expectTypeOf(event).toBeNever()
  }
})

test('known narrows too, and statuses are open', () => {
  if (event.known) expectTypeOf(event).toEqualTypeOf<FintocEventMap[FintocEventType]>()
  else expectTypeOf(event.rawType).toEqualTypeOf<string>()
  if (event.type === 'link.credentials_changed' && event.data.status === 'status_of_tomorrow') void event.id
  // @ts-expect-error no such type: a slip in a type is found by the compiler
  if (event.type === 'link.credential_changed') void event.id
})

test('the map holds events of their own key', () => {
  expectTypeOf<FintocEventMap['link.credentials_changed']>().toExtend<KitEvent<'fintoc', 'link.credentials_changed'>>()
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
  createFintocWebhookHandler({ secret: 'whsec_x', on: { 'payment_intent.succeeded': () => {} }, otherwise: () => {} })
})

test('guard and factories are typed', () => {
  const value: unknown = event
  if (isFintocEvent(value)) expectTypeOf(value).toEqualTypeOf<FintocEvent>()
  expectTypeOf(createFintocEventBody('link.credentials_changed').data).toEqualTypeOf<FintocEventMap['link.credentials_changed']['data']>()
  createFintocEventBody('account.refresh_intent.succeeded', { data: { new_movements: 1 } })
  // @ts-expect-error a count is a number
  createFintocEventBody('account.refresh_intent.succeeded', { data: { new_movements: '1' } })
  // @ts-expect-error no such type
  createFintocEventBody('payment_intent.succeeded')
})
