import type { KitEvent, UnknownEvent } from '@kit/core/events'
import type {
  AccountNumberEventData,
  AccountVerificationEventData,
  ChargeEventData,
  CheckoutSessionEventData,
  DisputeEventData,
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
} from '../generated/fintoc.webhooks.gen.ts'

/**
 * A person connected a bank in a widget opened with a `webhookUrl`. `data.link_token` is a credential that is sent only once: store it
 * encrypted and never log the event.
 */
export interface FintocLinkCreatedEvent extends KitEvent<'fintoc', 'link.created', LinkEventData> {
  /** The `reference` you gave to `signFintocWebhookUrl`; there only when the event was accepted by that URL. */
  readonly reference?: string | undefined
}

/**
 * The event types this release knows, each with its event. Bodies follow the API version your account is pinned to, and test and
 * third-party deliveries were seen cut down: every member that any version lacks is optional.
 *
 * Where `data.status` is there and does not agree with the type, the event has no `outcome`: fetch the object.
 *
 * @see https://docs.fintoc.com/api/main-resources/events-reference
 */
export interface FintocEventMap {
  /**
   * A person connected a bank in a widget opened with a `webhookUrl`. `data` is the link with its `link_token`: store it encrypted.
   * Posted to that URL only (`signFintocWebhookUrl`), never to a registered endpoint.
   */
  'link.created': FintocLinkCreatedEvent
  /** The bank no longer accepts the credentials of a link: the person must connect again. `data` is the link. */
  'link.credentials_changed': KitEvent<'fintoc', 'link.credentials_changed', LinkEventData>
  /** All accounts of a link were refreshed: fetch what is new. `data` is the refresh; `data.refreshed_object_id` is the link. */
  'link.refresh_intent.succeeded': KitEvent<'fintoc', 'link.refresh_intent.succeeded', RefreshIntentEventData>
  /**
   * Refreshing a link failed. `data` is the refresh; `data.refreshed_object_id` is the link.
   *
   * @deprecated Seen in old material on fiscal links only.
   */
  'link.refresh_intent.failed': KitEvent<'fintoc', 'link.refresh_intent.failed', RefreshIntentEventData>
  /** An account was refreshed: fetch its movements. `data.refreshed_object_id` is the account, `data.new_movements` a count. */
  'account.refresh_intent.succeeded': KitEvent<'fintoc', 'account.refresh_intent.succeeded', RefreshIntentEventData>
  /** Refreshing an account failed, for instance because the bank is down: it may be tried again at once. */
  'account.refresh_intent.failed': KitEvent<'fintoc', 'account.refresh_intent.failed', RefreshIntentEventData>
  /** Refreshing an account was refused: credentials or second factor were not accepted. */
  'account.refresh_intent.rejected': KitEvent<'fintoc', 'account.refresh_intent.rejected', RefreshIntentEventData>
  /**
   * The bank took back movements that were delivered: read them again. Has to be switched on in the dashboard. The name is documented;
   * no body was seen, so rely on nothing in `data`.
   */
  'account.refresh_intent.movements_removed': KitEvent<
    'fintoc',
    'account.refresh_intent.movements_removed',
    MovementsChangedEventData
  >
  /**
   * The bank changed movements that were delivered: read them again. Has to be switched on in the dashboard. The name is documented; no
   * body was seen, so rely on nothing in `data`.
   */
  'account.refresh_intent.movements_modified': KitEvent<
    'fintoc',
    'account.refresh_intent.movements_modified',
    MovementsChangedEventData
  >
  /** The money of a payment arrived. Read the payment from the API before goods or money depend on it. */
  'payment_intent.succeeded': KitEvent<'fintoc', 'payment_intent.succeeded', PaymentIntentEventData>
  /** A payment failed; `data.error_reason` says why. */
  'payment_intent.failed': KitEvent<'fintoc', 'payment_intent.failed', PaymentIntentEventData>
  /** A payment was turned down or abandoned. How that differs from failed is not spelled out. */
  'payment_intent.rejected': KitEvent<'fintoc', 'payment_intent.rejected', PaymentIntentEventData>
  /** The outcome of a payment is not known yet: not paid, another event follows. */
  'payment_intent.pending': KitEvent<'fintoc', 'payment_intent.pending', PaymentIntentEventData>
  /** A payment was not completed in time and cannot be paid any more. */
  'payment_intent.expired': KitEvent<'fintoc', 'payment_intent.expired', PaymentIntentEventData>
  /**
   * A customer came to the end of a checkout session. Not the same as paid: `outcome` is `succeeded` only if
   * `data.payment_resource.payment_intent` is.
   */
  'checkout_session.finished': KitEvent<'fintoc', 'checkout_session.finished', CheckoutSessionEventData>
  /**
   * A checkout session ran out of time or was expired through the API. `outcome` is `expired` only if no payment of it has or may still
   * come through.
   */
  'checkout_session.expired': KitEvent<'fintoc', 'checkout_session.expired', CheckoutSessionEventData>
  /** One guide's name for `checkout_session.finished`: treat it as the same. Subscribing to it may be refused. */
  'checkout_session.completed': KitEvent<'fintoc', 'checkout_session.completed', CheckoutSessionEventData>
  /** A refund was made, nothing is sent yet. The name is inferred from the states of a refund (unverified). */
  'refund.created': KitEvent<'fintoc', 'refund.created', RefundEventData>
  /** A refund is on its way and can no longer be cancelled. */
  'refund.in_progress': KitEvent<'fintoc', 'refund.in_progress', RefundEventData>
  /** A refund reached the payer. */
  'refund.succeeded': KitEvent<'fintoc', 'refund.succeeded', RefundEventData>
  /** A refund failed; `data.failure_code` says why (missing for accounts pinned to 2023-11-15). */
  'refund.failed': KitEvent<'fintoc', 'refund.failed', RefundEventData>
  /** A refund was cancelled before it was sent. The name is inferred from the states of a refund (unverified). */
  'refund.canceled': KitEvent<'fintoc', 'refund.canceled', RefundEventData>
  /** A settlement to you was made. Live mode only. */
  'payout.created': KitEvent<'fintoc', 'payout.created', PayoutEventData>
  /** A settlement reached your account. Live mode only. */
  'payout.succeeded': KitEvent<'fintoc', 'payout.succeeded', PayoutEventData>
  /** A settlement was cancelled. Live mode only. */
  'payout.canceled': KitEvent<'fintoc', 'payout.canceled', PayoutEventData>
  /** An invoice was made. One of a subscription stays a draft for about an hour, in which its lines can be changed. */
  'invoice.created': KitEvent<'fintoc', 'invoice.created', InvoiceEventData>
  /** A draft became open: its lines can no longer be changed. */
  'invoice.finalized': KitEvent<'fintoc', 'invoice.finalized', InvoiceEventData>
  /** An attempt to collect an invoice began; `data.payments` holds the attempts. */
  'invoice.payment_created': KitEvent<'fintoc', 'invoice.payment_created', InvoiceEventData>
  /** An attempt to collect an invoice succeeded. `outcome` is `succeeded` only if the invoice is paid; `invoice.paid` follows. */
  'invoice.payment_succeeded': KitEvent<'fintoc', 'invoice.payment_succeeded', InvoiceEventData>
  /** An attempt to collect an invoice failed. The attempt did, not yet the invoice: `outcome` is `updated`. */
  'invoice.payment_failed': KitEvent<'fintoc', 'invoice.payment_failed', InvoiceEventData>
  /** An invoice is settled. */
  'invoice.paid': KitEvent<'fintoc', 'invoice.paid', InvoiceEventData>
  /** An invoice was voided and is not collected any more. */
  'invoice.voided': KitEvent<'fintoc', 'invoice.voided', InvoiceEventData>
  /** The next invoice of a subscription is near, and may not exist yet. Seen in one integration of a third party only. */
  'invoice.upcoming': KitEvent<'fintoc', 'invoice.upcoming', InvoiceEventData>
  /**
   * A bank mandate (legacy direct debit: `data.account`) or a subscription (v2: `data.items`) became active. That v2 uses this name is
   * unverified; tell them apart by `'account' in data`.
   */
  'subscription.activated': KitEvent<'fintoc', 'subscription.activated', SubscriptionEventData | SubscriptionV1EventData>
  /** A bank mandate or a subscription ended; tell them apart as with `subscription.activated`. */
  'subscription.canceled': KitEvent<'fintoc', 'subscription.canceled', SubscriptionEventData | SubscriptionV1EventData>
  /**
   * A bank mandate was signed; `data.subscription` is the mandate.
   *
   * @deprecated Legacy direct debit.
   */
  'subscription_intent.succeeded': KitEvent<'fintoc', 'subscription_intent.succeeded', SubscriptionIntentEventData>
  /**
   * Signing a bank mandate failed; `data.public_error` says why.
   *
   * @deprecated Legacy direct debit.
   */
  'subscription_intent.failed': KitEvent<'fintoc', 'subscription_intent.failed', SubscriptionIntentEventData>
  /**
   * The person or the bank refused a mandate.
   *
   * @deprecated Legacy direct debit.
   */
  'subscription_intent.rejected': KitEvent<'fintoc', 'subscription_intent.rejected', SubscriptionIntentEventData>
  /**
   * A charge on a mandate was collected. It does not name its mandate: put your reference into its `metadata`.
   *
   * @deprecated Legacy direct debit.
   */
  'charge.succeeded': KitEvent<'fintoc', 'charge.succeeded', ChargeEventData>
  /**
   * A charge on a mandate failed; `data.failure_code` says why.
   *
   * @deprecated Legacy direct debit.
   */
  'charge.failed': KitEvent<'fintoc', 'charge.failed', ChargeEventData>
  /** Money arrived on one of your account numbers. Read the transfer from the API before money depends on it. */
  'transfer.inbound.succeeded': KitEvent<'fintoc', 'transfer.inbound.succeeded', TransferEventData>
  /** A transfer to you was refused, for instance by a disabled number. Seen in an integration of a third party only. */
  'transfer.inbound.rejected': KitEvent<'fintoc', 'transfer.inbound.rejected', TransferEventData>
  /** A transfer you had received went back, as you asked for: the money is no longer yours, so `outcome` is `updated`. Mexico. */
  'transfer.inbound.returned': KitEvent<'fintoc', 'transfer.inbound.returned', TransferEventData>
  /** Sending back a transfer failed. The return did, not the transfer: `outcome` is `updated`. Mexico. */
  'transfer.inbound.return_failed': KitEvent<'fintoc', 'transfer.inbound.return_failed', TransferEventData>
  /**
   * The bank network reversed a transfer you had received: undo what depends on it. Seen in an integration of a third party only.
   * `outcome` is `failed` if `data.status` says so, else `updated`.
   */
  'transfer.inbound.reversed': KitEvent<'fintoc', 'transfer.inbound.reversed', TransferEventData>
  /** The receiving bank accepted a transfer. It may still send the money back (`transfer.outbound.returned`). */
  'transfer.outbound.succeeded': KitEvent<'fintoc', 'transfer.outbound.succeeded', TransferEventData>
  /**
   * A transfer went through in part: read it before you act. What part is not explained, so `outcome` is `updated`. Seen in an
   * integration of a third party only.
   */
  'transfer.outbound.partially_succeeded': KitEvent<'fintoc', 'transfer.outbound.partially_succeeded', TransferEventData>
  /** A transfer failed. Read it from the API before you pay again. */
  'transfer.outbound.failed': KitEvent<'fintoc', 'transfer.outbound.failed', TransferEventData>
  /** The receiving bank sent the money back; `data.return_reason` says why. */
  'transfer.outbound.returned': KitEvent<'fintoc', 'transfer.outbound.returned', TransferEventData>
  /**
   * A transfer you sent was reversed. Read it from the API before you pay again. Seen in an integration of a third party only. `outcome`
   * is `failed` if `data.status` says so, else `updated`.
   */
  'transfer.outbound.reversed': KitEvent<'fintoc', 'transfer.outbound.reversed', TransferEventData>
  /** A transfer was refused. Sources disagree: one guide names it, the event table has `transfer.outbound.returned` instead. */
  'transfer.outbound.rejected': KitEvent<'fintoc', 'transfer.outbound.rejected', TransferEventData>
  /** The holder of a CLABE is known: name and tax id stand in `data.counterparty`. Mexico. */
  'account_verification.succeeded': KitEvent<'fintoc', 'account_verification.succeeded', AccountVerificationEventData>
  /** The holder of a CLABE could not be found; `data.reason` says why. Mexico. */
  'account_verification.failed': KitEvent<'fintoc', 'account_verification.failed', AccountVerificationEventData>
  /** An account number was deleted: it takes no more transfers and is never given out again. Mexico. */
  'account_number.deleted': KitEvent<'fintoc', 'account_number.deleted', AccountNumberEventData>
  /**
   * A card payment was disputed: bring evidence before `data.documentation_upload_deadline`. Dispute events exist, but this name is a
   * guess (unverified).
   */
  'dispute.created': KitEvent<'fintoc', 'dispute.created', DisputeEventData>
}

/** Name of an event type this release knows. */
export type FintocEventType = keyof FintocEventMap

/** Any event of Fintoc: `switch (event.type)` narrows it, and `'unknown'` is everything this release has no type for. */
export type FintocEvent = FintocEventMap[FintocEventType] | UnknownEvent<'fintoc'>
