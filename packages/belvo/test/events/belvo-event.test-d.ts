import type {
  AccountsHistoricalUpdateWebhook,
  BelvoAggregationEventMap,
  BelvoEvent,
  BelvoEventMap,
  BelvoEventType,
  DirectDebitCustomerWebhook,
  LinkInvalidCredentialsWebhook,
  PaymentBankAccountCreatedV1Webhook,
  PaymentBankAccountCreatedV2Webhook,
  PaymentChargeStatusV1Webhook,
  PaymentChargeStatusV2Webhook,
  PaymentCustomerCreatedV1Webhook,
  PaymentCustomerCreatedV2Webhook,
  PaymentIntentStatusPseWebhook,
  PaymentIntentStatusV1Webhook,
} from '@kit/belvo/events'
import { isBelvoEvent } from '@kit/belvo/events'
import type { EventTraitsTable, KitEvent, UnknownEvent, Verified } from '@kit/core/events'
import { expectTypeOf, test } from 'vitest'
import type { AggregationWebhooks } from '../../src/generated/aggregation.webhooks.gen.ts'
import type { DirectDebitMexicoWebhooks } from '../../src/generated/direct-debit-mexico.webhooks.gen.ts'
import type { PaymentsBrazilWebhooks } from '../../src/generated/payments-brazil.webhooks.gen.ts'
import { belvoEventTraits } from '../../src/internal/belvo-event-traits.ts'

type Documented = AggregationWebhooks & PaymentsBrazilWebhooks & DirectDebitMexicoWebhooks
/** The document's names of the two families without known codes, and its remark on a type nobody has seen. */
type NameOf<Key extends string> = Key extends `${infer Family}.*` ? Family : Key extends `${string} (${string}` ? never : Key

declare const event: BelvoEvent

test('a switch over the types narrows', () => {
  switch (event.type) {
    case 'ACCOUNTS.historical_update':
      expectTypeOf(event).toEqualTypeOf<KitEvent<'belvo', 'ACCOUNTS.historical_update', AccountsHistoricalUpdateWebhook>>()
      expectTypeOf(event.data.link_id).toEqualTypeOf<string | null | undefined>()
      expectTypeOf(event.data.data?.total_accounts).toEqualTypeOf<number | null | undefined>()
      break
    case 'LINK.invalid_credentials':
      expectTypeOf(event.data).toEqualTypeOf<LinkInvalidCredentialsWebhook>()
      break
    case 'customer_update':
      expectTypeOf(event.data).toEqualTypeOf<DirectDebitCustomerWebhook>()
      expectTypeOf(event.data.eventCode).toEqualTypeOf<string | null | undefined>()
      expectTypeOf(event.data.details?.id).toEqualTypeOf<string | undefined>()
      break
    case 'unknown':
      expectTypeOf(event).toEqualTypeOf<UnknownEvent<'belvo'>>()
      break
    // @ts-expect-error no such type
    case 'ACCOUNTS.invented':
      break
    default:
      expectTypeOf(event.known).toEqualTypeOf<true>()
  }
})

test('four types have two versions of the body', () => {
  expectTypeOf<BelvoEventMap['PAYMENT_INTENTS.STATUS_UPDATE']['data']>().toEqualTypeOf<PaymentIntentStatusV1Webhook | PaymentIntentStatusPseWebhook>()
  expectTypeOf<BelvoEventMap['CHARGES.STATUS_UPDATE']['data']>().toEqualTypeOf<PaymentChargeStatusV1Webhook | PaymentChargeStatusV2Webhook>()
  expectTypeOf<BelvoEventMap['CUSTOMERS.OBJECT_CREATED']['data']>().toEqualTypeOf<PaymentCustomerCreatedV1Webhook | PaymentCustomerCreatedV2Webhook>()
  expectTypeOf<BelvoEventMap['BANK_ACCOUNTS.OBJECT_CREATED']['data']>().toEqualTypeOf<
    PaymentBankAccountCreatedV1Webhook | PaymentBankAccountCreatedV2Webhook
  >()
  if (event.type === 'CHARGES.STATUS_UPDATE') {
    const { data } = event.data
    expectTypeOf(data?.status).toExtend<string | null | undefined>()
    // @ts-expect-error only one of the versions has it
    void data?.failure_code
    if (data && 'failure_code' in data) expectTypeOf(data.failure_code).toEqualTypeOf<string | null>()
    if (data && 'status_reason_code' in data) expectTypeOf(data.status_reason_message).toEqualTypeOf<string | null | undefined>()
  }
})

test('the map holds what the API documents say, and each event has the type of its key', () => {
  expectTypeOf<BelvoEventType>().toEqualTypeOf<NameOf<keyof Documented>>()
  expectTypeOf<{ [Key in keyof Documented as NameOf<Key>]: Documented[Key] }>().toEqualTypeOf<{ [Type in BelvoEventType]: BelvoEventMap[Type]['data'] }>()
  expectTypeOf<{ [Type in BelvoEventType]: BelvoEventMap[Type]['type'] }>().toEqualTypeOf<{ [Type in BelvoEventType]: Type }>()
  expectTypeOf<BelvoEventMap[BelvoEventType]>().toExtend<KitEvent<'belvo'>>()
})

test('all but type and code may be missing, whichever the envelope', () => {
  type Sure<T> = T extends unknown ? { [Key in keyof T]-?: Pick<T, Key> extends Record<Key, unknown> ? Key : never }[keyof T] : never
  expectTypeOf<Sure<BelvoEventMap[BelvoEventType]['data']>>().toEqualTypeOf<'webhook_type' | 'webhook_code' | 'eventType' | 'eventCode'>()
})

test('a type without traits does not compile', () => {
  expectTypeOf(belvoEventTraits).toEqualTypeOf<EventTraitsTable<BelvoEventMap>>()
  const { 'CHARGES.STATUS_UPDATE': _, ...incomplete } = belvoEventTraits
  // @ts-expect-error CHARGES.STATUS_UPDATE is missing
  incomplete satisfies EventTraitsTable<BelvoEventMap>
  // @ts-expect-error no such outcome
  belvoEventTraits satisfies { 'LINK.link_deleted': { topic: 'connection'; outcome: 'lost' } }
})

test('the guard narrows, and a family can be had alone', () => {
  const message: unknown = undefined
  if (isBelvoEvent(message)) expectTypeOf(message).toEqualTypeOf<BelvoEvent>()
  expectTypeOf<BelvoAggregationEventMap['LINK.link_deleted']>().toEqualTypeOf<BelvoEventMap['LINK.link_deleted']>()
  expectTypeOf<Verified<BelvoEvent>>().toExtend<BelvoEvent>()
  // @ts-expect-error parsing proves nothing
  event satisfies Verified<BelvoEvent>
})
