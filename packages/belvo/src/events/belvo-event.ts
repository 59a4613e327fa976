import type { UnknownEvent } from '@kit/core/events'
import type { BelvoAggregationEventMap } from './belvo-aggregation-event-map.ts'
import type { BelvoDirectDebitEventMap } from './belvo-direct-debit-event-map.ts'
import type { BelvoPaymentsEventMap } from './belvo-payments-event-map.ts'

/**
 * The event types this release knows, each with its event. `type` is `<webhook_type>.<webhook_code>` in Belvo's spelling, for Direct Debit
 * `<eventType>.<eventCode>`. `data` is the whole body as it was sent: Belvo puts the ids (`link_id`, `object_id`, `request_id`,
 * `external_id`) beside its own `data`, not into it.
 *
 * Ids are derived from the body: whether `webhook_id` names a delivery, an event or a subscription is not documented, and its own samples
 * show one value under many types.
 *
 * @see https://developers.belvo.com/developer_resources/resources-webhooks-aggregation
 */
export interface BelvoEventMap extends BelvoAggregationEventMap, BelvoPaymentsEventMap, BelvoDirectDebitEventMap {}

/** Name of an event type this release knows. */
export type BelvoEventType = keyof BelvoEventMap

/** Any event of Belvo: `switch (event.type)` narrows it, and `'unknown'` is everything this release has no type for. */
export type BelvoEvent = BelvoEventMap[BelvoEventType] | UnknownEvent<'belvo'>
