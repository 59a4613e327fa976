import type { Verification } from './verification.ts'

/** An event of a type this release does not know. It is data, never an error: keep it, log `rawType`, answer 2xx. */
export interface UnknownEvent<Provider extends string = string> {
  /** `fintoc`, `belvo` or `finapi`. */
  provider: Provider
  /** The same for all of them; `rawType` tells them apart. */
  type: 'unknown'
  /** The type as the provider wrote it. */
  rawType: string
  /** Tells it from a `KitEvent`. */
  known: false
  /** Stable over redeliveries: the key to deduplicate by. */
  id: string
  /** `derived` when the provider sends no id and it was computed from the body. */
  idSource: 'provider' | 'derived'
  /** Milliseconds for which the id identifies one event. Absent: for ever. */
  dedupeWindowMs?: number
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
  data: unknown
}
