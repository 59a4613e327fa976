import type { Verification } from './verification.ts'

/** An event of a type this release does not know. It is data, never an error: keep it, log `rawType`, answer 2xx. */
export interface UnknownEvent<Provider extends string = string> {
  /** `fintoc`, `belvo` or `finapi`. */
  provider: Provider
  type: 'unknown'
  /** The type as the provider wrote it. */
  rawType: string
  known: false
  /** Stable over redeliveries: the key to deduplicate by. */
  id: string
  /** `derived` when the provider sends no id and it was computed from the body. */
  idSource: 'provider' | 'derived'
  /** Milliseconds for which the id identifies one event. Absent: for ever. */
  dedupeWindowMs?: number
  /** When it happened, as the provider wrote it. */
  occurredAt?: string
  mode?: 'test' | 'live'
  /** Set by `verify…`, absent after `parse…`. */
  verification?: Verification
  /** The provider's object as sent. */
  data: unknown
}
