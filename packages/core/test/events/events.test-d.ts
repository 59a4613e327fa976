import { isEventOf, isKitEvent, isVerifiedEvent } from '@kit/core/events'
import type { AnyKitEvent, CloudEvent, KitEvent, UnknownEvent, Verified } from '@kit/core/events'
import { toCloudEvent } from '@kit/core/events'
import { toNodeHandler } from '@kit/core/node'
import { createWebhookHandler, readWebhookHeader } from '@kit/core/webhooks'
import type { RawWebhook, WebhookContext, WebhookErrorContext } from '@kit/core/webhooks'
import { expectTypeOf, test } from 'vitest'

type Done = KitEvent<'acme', 'payment.done', { amount: number }>
type Gone = KitEvent<'acme', 'link.gone', { link: string }>
type AcmeEvent = Done | Gone | UnknownEvent<'acme'>

declare const value: unknown
declare const event: AcmeEvent
declare const verify: (input: RawWebhook) => Promise<Verified<AcmeEvent>>

test('type narrows the data', () => {
  if (event.type === 'payment.done') expectTypeOf(event.data).toEqualTypeOf<{ amount: number }>()
  if (event.type === 'unknown') expectTypeOf(event.rawType).toEqualTypeOf<string>()
  if (!event.known) expectTypeOf(event.data).toEqualTypeOf<unknown>()
})

test('guards narrow', () => {
  if (isKitEvent(value)) expectTypeOf(value).toEqualTypeOf<AnyKitEvent>()
  if (isEventOf('acme', value)) expectTypeOf(value.provider).toEqualTypeOf<'acme'>()
  if (isVerifiedEvent(event)) expectTypeOf(event.verification.scheme).toEqualTypeOf<'hmac' | 'shared-secret' | 'url-token'>()
})

test('a CloudEvent keeps the type of its data', () => {
  expectTypeOf(toCloudEvent({} as Done)).toEqualTypeOf<CloudEvent<{ amount: number }>>()
})

test('handlers get the event of their key, and only a verified one', () => {
  createWebhookHandler({
    provider: 'acme',
    verify,
    on: {
      'payment.done': (event, context) => {
        expectTypeOf(event).toEqualTypeOf<Verified<Done>>()
        expectTypeOf(context).toEqualTypeOf<WebhookContext>()
      },
      'link.gone': async (event) => expectTypeOf(event.data.link).toEqualTypeOf<string>(),
    },
    otherwise: (event) => expectTypeOf(event).toEqualTypeOf<Verified<AcmeEvent>>(),
  })
  // @ts-expect-error unknown events go to `otherwise`
  createWebhookHandler({ provider: 'acme', verify, on: { unknown: () => {} }, otherwise: () => {} })
  // @ts-expect-error no such type
  createWebhookHandler({ provider: 'acme', verify, on: { 'payment.dome': () => {} }, otherwise: () => {} })
  // @ts-expect-error `otherwise` is required
  createWebhookHandler({ provider: 'acme', verify })
  // @ts-expect-error an event that was only parsed is not enough
  createWebhookHandler({ provider: 'acme', verify: async () => event, otherwise: () => {} })
})

test('a header is named in lower case', () => {
  expectTypeOf(readWebhookHeader({ headers: {} }, 'x-sig')).toEqualTypeOf<string | undefined>()
  // @ts-expect-error it would never be found
  readWebhookHeader({ headers: {} }, 'X-Sig')
})

test('one function can be the onError of a handler and of its Node form', () => {
  const onError = (error: unknown, context: WebhookErrorContext<AcmeEvent>): void => void [error, context.event]
  toNodeHandler(createWebhookHandler({ provider: 'acme', verify, otherwise: () => {}, onError }), { onError, waitUntil: undefined })
})
