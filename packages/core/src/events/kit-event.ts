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
  /** Tells it from an `UnknownEvent`. */
  known: true
  /** Stable over redeliveries: the key to deduplicate by. */
  id: string
  /** `derived` when the provider sends no id and it was computed from the body. */
  idSource: 'provider' | 'derived'
  /** Milliseconds for which the id identifies one event; after that an identical body may be a new one. Absent: for ever. */
  dedupeWindowMs?: number
  /** What it is about, in words shared by all providers. */
  topic: Topic
  /** Absent where the body does not prove one. */
  outcome?: Outcome
  /** What to fetch next. */
  subject?: {
    /** What it is, in the provider's words, e.g. `link`. */
    kind: string
    /** The provider's id of it. */
    id: string
    /**
     * The id is a credential, as the one-time token that is the id of a finAPI web form, or leads to one, as the id of a task that has
     * such a form. `toCloudEvent` keeps it out of the attributes; keep it out of logs, metrics and routing keys too.
     */
    readonly sensitive?: true
  }
  /** When it happened, as the provider wrote it. */
  occurredAt?: string
  /** Test data or real; absent where the body does not say. */
  mode?: 'test' | 'live'
  /** Set by `verify...`, absent after `parse...`. */
  verification?: Verification
  /**
   * The provider's object as sent: nothing is taken out, so it can hold personal data and credentials (a web form's id and link, a
   * link token). Pick what you log or store.
   */
  data: Data
}
