import type { Outcome } from './outcome.ts'
import type { Topic } from './topic.ts'
import type { Verification } from './verification.ts'

/**
 * An event of a type this release knows.
 *
 * @example
 * ```ts
 * if (event.known && event.topic === 'payment' && event.outcome === 'succeeded') await markPaid(event.subject?.id)
 * ```
 */
export interface KitEvent<Provider extends string = string, Type extends string = string, Data = unknown> {
  /** `fintoc`, `belvo` or `finapi`. */
  provider: Provider
  /** The provider's own spelling of the type. */
  type: Type
  known: true
  /** Stable over redeliveries: the key to deduplicate by. */
  id: string
  /** `derived` when the provider sends no id and it was computed from the body. */
  idSource: 'provider' | 'derived'
  /** Milliseconds for which the id identifies one event; after that an identical body may be a new one. Absent: for ever. */
  dedupeWindowMs?: number
  topic: Topic
  /** Absent where the body does not prove one. */
  outcome?: Outcome
  /** What to fetch next. */
  subject?: { kind: string; id: string }
  /** When it happened, as the provider wrote it. */
  occurredAt?: string
  mode?: 'test' | 'live'
  /** Set by `verify…`, absent after `parse…`. */
  verification?: Verification
  /** The provider's object as sent. */
  data: Data
}
