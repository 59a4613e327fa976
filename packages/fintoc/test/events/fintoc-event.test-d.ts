import type { EventTraitsTable, KitEvent, UnknownEvent } from '@kit/core/events'
import type {
  AccountNumberEventData,
  AccountVerificationEventData,
  ChargeEventData,
  CheckoutSessionEventData,
  DisputeEventData,
  FintocEvent,
  FintocEventMap,
  FintocEventType,
  FintocLinkCreatedEvent,
  InvoiceEventData,
  LinkEventData,
  MovementsChangedEventData,
  PaymentIntentEventData,
  PayoutEventData,
  RefreshIntentEventData,
  RefundEventData,
  SubscriptionEventData,
  SubscriptionIntentEventData,
  SubscriptionV1EventData,
  TransferEventData,
} from '@kit/fintoc/events'
import { expectTypeOf, test } from 'vitest'
import type { FintocWebhooks } from '../../src/generated/fintoc.webhooks.gen.ts'
import { fintocEventTraits } from '../../src/internal/fintoc-event-traits.ts'

declare const event: FintocEvent

test('a switch over every type narrows in each case, and nothing is left', () => {
  switch (event.type) {
    case 'link.created':
    case 'link.credentials_changed':
      expectTypeOf(event.data).toEqualTypeOf<LinkEventData>()
      break
    case 'link.refresh_intent.succeeded':
    case 'link.refresh_intent.failed':
    case 'account.refresh_intent.succeeded':
    case 'account.refresh_intent.failed':
    case 'account.refresh_intent.rejected':
      expectTypeOf(event.data).toEqualTypeOf<RefreshIntentEventData>()
      break
    case 'account.refresh_intent.movements_removed':
    case 'account.refresh_intent.movements_modified':
      expectTypeOf(event.data).toEqualTypeOf<MovementsChangedEventData>()
      break
    case 'payment_intent.succeeded':
    case 'payment_intent.failed':
    case 'payment_intent.rejected':
    case 'payment_intent.pending':
    case 'payment_intent.expired':
      expectTypeOf(event.data).toEqualTypeOf<PaymentIntentEventData>()
      break
    case 'checkout_session.finished':
    case 'checkout_session.expired':
    case 'checkout_session.completed':
      expectTypeOf(event.data).toEqualTypeOf<CheckoutSessionEventData>()
      break
    case 'refund.created':
    case 'refund.in_progress':
    case 'refund.succeeded':
    case 'refund.failed':
    case 'refund.canceled':
      expectTypeOf(event.data).toEqualTypeOf<RefundEventData>()
      break
    case 'payout.created':
    case 'payout.succeeded':
    case 'payout.canceled':
      expectTypeOf(event.data).toEqualTypeOf<PayoutEventData>()
      break
    case 'invoice.created':
    case 'invoice.finalized':
    case 'invoice.payment_created':
    case 'invoice.payment_succeeded':
    case 'invoice.payment_failed':
    case 'invoice.paid':
    case 'invoice.voided':
    case 'invoice.upcoming':
      expectTypeOf(event.data).toEqualTypeOf<InvoiceEventData>()
      break
    case 'subscription.activated':
    case 'subscription.canceled':
      expectTypeOf(event.data).toEqualTypeOf<SubscriptionEventData | SubscriptionV1EventData>()
      break
    case 'subscription_intent.succeeded':
    case 'subscription_intent.failed':
    case 'subscription_intent.rejected':
      expectTypeOf(event.data).toEqualTypeOf<SubscriptionIntentEventData>()
      break
    case 'charge.succeeded':
    case 'charge.failed':
      expectTypeOf(event.data).toEqualTypeOf<ChargeEventData>()
      break
    case 'transfer.inbound.succeeded':
    case 'transfer.inbound.rejected':
    case 'transfer.inbound.returned':
    case 'transfer.inbound.return_failed':
    case 'transfer.inbound.reversed':
    case 'transfer.outbound.succeeded':
    case 'transfer.outbound.partially_succeeded':
    case 'transfer.outbound.failed':
    case 'transfer.outbound.returned':
    case 'transfer.outbound.reversed':
    case 'transfer.outbound.rejected':
      expectTypeOf(event.data).toEqualTypeOf<TransferEventData>()
      break
    case 'account_verification.succeeded':
    case 'account_verification.failed':
      expectTypeOf(event.data).toEqualTypeOf<AccountVerificationEventData>()
      break
    case 'account_number.deleted':
      expectTypeOf(event.data).toEqualTypeOf<AccountNumberEventData>()
      break
    case 'dispute.created':
      expectTypeOf(event.data).toEqualTypeOf<DisputeEventData>()
      break
    case 'unknown':
      expectTypeOf(event).toEqualTypeOf<UnknownEvent<'fintoc'>>()
      expectTypeOf(event.data).toBeUnknown()
      break
    default:
      expectTypeOf(event).toBeNever()
  }
})

test('the map holds what the API document says, and each event has the type of its key', () => {
  expectTypeOf<FintocEventType>().toEqualTypeOf<keyof FintocWebhooks>()
  expectTypeOf<{ [Type in FintocEventType]: FintocEventMap[Type]['data'] }>().toEqualTypeOf<{
    [Type in keyof FintocWebhooks]: FintocWebhooks[Type]['data']
  }>()
  expectTypeOf<{ [Type in FintocEventType]: FintocEventMap[Type]['type'] }>().toEqualTypeOf<{ [Type in FintocEventType]: Type }>()
  expectTypeOf<FintocEventMap[FintocEventType]>().toExtend<KitEvent<'fintoc'>>()
})

test('a type without traits does not compile', () => {
  expectTypeOf(fintocEventTraits).toEqualTypeOf<EventTraitsTable<FintocEventMap>>()
  const { 'dispute.created': _, ...incomplete } = fintocEventTraits
  // @ts-expect-error dispute.created is missing
  incomplete satisfies EventTraitsTable<FintocEventMap>
  // @ts-expect-error no such outcome
  fintocEventTraits satisfies { 'charge.failed': { topic: 'payment'; outcome: 'lost' } }
})

test('only link.created has a reference, and only where its URL was ours', () => {
  expectTypeOf<FintocEventMap['link.created']>().toEqualTypeOf<FintocLinkCreatedEvent>()
  expectTypeOf<FintocLinkCreatedEvent['reference']>().toEqualTypeOf<string | undefined>()
  // @ts-expect-error a signed event came to a registered endpoint
  if (event.type === 'payment_intent.succeeded') void event.reference
})

test('what any API version or delivery lacks is optional, and sets of values are open', () => {
  if (event.type === 'transfer.inbound.succeeded') {
    expectTypeOf(event.data.counterparty?.institution?.id).toEqualTypeOf<string | undefined>()
    expectTypeOf(event.data.counterparty?.institution_id).toEqualTypeOf<string | null | undefined>()
    if (event.data.status === 'status_of_tomorrow') void event.id
    // @ts-expect-error cut-down events have no counterparty
    void event.data.counterparty.holder_id
  }
  if (event.type === 'subscription.activated') {
    // @ts-expect-error a mandate has no items: tell them apart first
    void event.data.items
    if ('account' in event.data) expectTypeOf(event.data).toEqualTypeOf<SubscriptionV1EventData>()
    if ('items' in event.data) expectTypeOf(event.data).toEqualTypeOf<SubscriptionEventData>()
  }
})
