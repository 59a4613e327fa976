import { describe, expectTypeOf, it } from 'vitest'
import type { AnyKitEvent, Verified } from '@kit/core/events'
import type { EventNotified } from '@kit/core/webhooks'
import type { TaskCallback, WebFormCompletedCallback } from '@kit/finapi'
import { isFinapiEvent } from '@kit/finapi/events'
import type { FinapiEvent, FinapiTaskCallback, FinapiUserDeletedNotice, FinapiWebFormCallback } from '@kit/finapi/events'
import { createFinapiCallbackHandler, parseFinapiCallback, verifyFinapiCallback } from '@kit/finapi/webhooks'

declare const event: FinapiEvent
declare const message: unknown
declare const waiter: EventNotified

describe('FinapiEvent', () => {
  it('is narrowed by its type', () => {
    switch (event.type) {
      case 'webForm.finalised':
        expectTypeOf(event.data).toEqualTypeOf<FinapiWebFormCallback>()
        break
      case 'task.finalised':
      case 'task.webFormRequired':
        expectTypeOf(event.data).toEqualTypeOf<FinapiTaskCallback>()
        break
      case 'user.deleted':
        expectTypeOf(event.data).toEqualTypeOf<FinapiUserDeletedNotice>()
        break
      case 'unknown':
        expectTypeOf(event.data).toBeUnknown()
        expectTypeOf(event.rawType).toBeString()
        break
      default:
        expectTypeOf(event).toBeNever()
    }
  })

  it('has the bodies the API document describes', () => {
    expectTypeOf<TaskCallback>().toExtend<FinapiTaskCallback>()
    expectTypeOf<WebFormCompletedCallback>().toExtend<FinapiWebFormCallback>()
  })

  it('is a Kit event, and what the guard finds', () => {
    expectTypeOf(event).toExtend<AnyKitEvent>()
    if (isFinapiEvent(message)) expectTypeOf(message).toEqualTypeOf<FinapiEvent>()
  })

  it('is verified only by the function that verifies', () => {
    expectTypeOf(verifyFinapiCallback).returns.resolves.toEqualTypeOf<Verified<FinapiEvent>>()
    expectTypeOf(parseFinapiCallback).returns.resolves.toEqualTypeOf<FinapiEvent>()
    // @ts-expect-error a waiter takes verified events only
    void waiter.notify(event)
  })

  it('reaches handlers narrowed and verified', () => {
    createFinapiCallbackHandler({
      secret: 's',
      waiter,
      on: {
        'user.deleted': (each) => {
          expectTypeOf(each.data.userId).toBeString()
          expectTypeOf(each.verification.scheme).toEqualTypeOf<'hmac' | 'shared-secret' | 'url-token'>()
          expectTypeOf(each.reference).toEqualTypeOf<string | undefined>()
        },
        // @ts-expect-error finAPI has no such event
        'payment.succeeded': () => undefined,
      },
      otherwise: () => undefined,
    })
    // @ts-expect-error otherwise is required
    createFinapiCallbackHandler({ secret: 's', waiter })
  })
})
