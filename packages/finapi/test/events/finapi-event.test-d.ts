import { describe, expectTypeOf, it } from 'vitest'
import type { AnyKitEvent, Verified } from '@kit/core/events'
import type { EventNotified } from '@kit/core/webhooks'
import { isFinapiEvent } from '@kit/finapi/events'
import type { FinapiEvent, FinapiEventType, NotificationMessage, TaskCallback, UserDeletionCallback, WebFormCompletedCallback } from '@kit/finapi/events'
import type { AccessWebhooks } from '../../src/generated/access.webhooks.gen.ts'
import type { WebformWebhooks } from '../../src/generated/webform.webhooks.gen.ts'
import { createFinapiCallbackHandler, parseFinapiCallback, verifyFinapiCallback } from '@kit/finapi/webhooks'

declare const event: FinapiEvent
declare const message: unknown
declare const waiter: EventNotified

describe('FinapiEvent', () => {
  it('is narrowed by its type', () => {
    switch (event.type) {
      case 'webForm.finalised':
        expectTypeOf(event.data).toEqualTypeOf<WebFormCompletedCallback>()
        break
      case 'task.finalised':
      case 'task.webFormRequired':
        expectTypeOf(event.data).toEqualTypeOf<TaskCallback>()
        break
      case 'user.deleted':
        expectTypeOf(event.data).toEqualTypeOf<UserDeletionCallback>()
        break
      case 'notification.NEW_ACCOUNT_BALANCE':
      case 'notification.NEW_TRANSACTIONS':
      case 'notification.BANK_LOGIN_ERROR':
      case 'notification.FOREIGN_MONEY_TRANSFER':
      case 'notification.LOW_ACCOUNT_BALANCE':
      case 'notification.HIGH_TRANSACTION_AMOUNT':
      case 'notification.CATEGORY_CASH_FLOW':
      case 'notification.NEW_TERMS_AND_CONDITIONS':
        expectTypeOf(event.data).toEqualTypeOf<NotificationMessage>()
        expectTypeOf(event.encryptedFields).toEqualTypeOf<readonly string[] | undefined>()
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
    type Documented = AccessWebhooks & WebformWebhooks
    expectTypeOf<FinapiEventType>().toEqualTypeOf<keyof Documented>()
    expectTypeOf<{ [Type in FinapiEventType]: Extract<FinapiEvent, { type: Type }>['data'] }>().toEqualTypeOf<{ [Type in keyof Documented]: Documented[Type] }>()
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
    // Where nothing is waited for, a runner is enough.
    createFinapiCallbackHandler({ secret: 's', idempotency: async () => 'processed', otherwise: () => undefined })
    // @ts-expect-error a waiter or a runner is required
    createFinapiCallbackHandler({ secret: 's', otherwise: () => undefined })
    // @ts-expect-error otherwise is required
    createFinapiCallbackHandler({ secret: 's', waiter })
  })
})
