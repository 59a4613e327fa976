import type { KitEvent, UnknownEvent } from '@kit/core/events'
import type { FintocLink } from './fintoc-link.ts'
import type { FintocRefreshIntent } from './fintoc-refresh-intent.ts'

/**
 * The event types this release knows, each with its event.
 *
 * @see https://docs.fintoc.com/api/main-resources/events-reference
 */
export interface FintocEventMap {
  /** The bank no longer accepts the credentials of a link: the person must connect again. `data.id` is the link. */
  'link.credentials_changed': KitEvent<'fintoc', 'link.credentials_changed', FintocLink>
  /** Every account of a link was refreshed. `data.refreshed_object_id` is the link. */
  'link.refresh_intent.succeeded': KitEvent<'fintoc', 'link.refresh_intent.succeeded', FintocRefreshIntent>
  /** One account was refreshed. `data.refreshed_object_id` is the account, `data.new_movements` a count. */
  'account.refresh_intent.succeeded': KitEvent<'fintoc', 'account.refresh_intent.succeeded', FintocRefreshIntent>
}

/** Name of an event type this release knows. */
export type FintocEventType = keyof FintocEventMap

/** Any event of Fintoc: `switch (event.type)` narrows it, and `'unknown'` is everything this release has no type for. */
export type FintocEvent = FintocEventMap[FintocEventType] | UnknownEvent<'fintoc'>
