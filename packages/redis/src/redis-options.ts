import type { RedisClient } from './redis-client.ts'

/** Something that is not an error, but that somebody should know. */
export interface RedisWarning {
  /** `eviction_unknown`: Redis does not say whether it may throw keys away when its memory is full. */
  readonly code: 'eviction_unknown'
  /** What it means, and what to do. */
  readonly message: string
  /** What Redis answered instead. */
  readonly cause?: unknown
}

/** What everything in this package takes. */
export interface RedisOptions {
  /** Your client. It stays yours: it is used, and never closed. */
  readonly redis: RedisClient
  /**
   * Begins the name of every key and channel; `kit` unless told. Deployments that share a Redis need one each. Without braces and
   * spaces.
   */
  readonly prefix?: string | undefined
  /** Milliseconds after which a call that Redis did not answer rejects; 5,000 unless told. What was sent may still be done later. */
  readonly timeoutMs?: number | undefined
}

/** Options of what must not lose keys. */
export interface RedisKeepingOptions extends RedisOptions {
  /** Told when it could not be found out that Redis evicts nothing. What the hook throws is ignored. */
  readonly onWarning?: ((warning: RedisWarning) => unknown) | undefined
}

/** Options of both stores. */
export interface RedisStoreOptions extends RedisKeepingOptions {
  /**
   * So many replicas must have a claim, a completion or an event before it counts; none unless told. The connection then waits for them
   * (`WAIT`), and everything else on it waits, too: give the store a client of its own.
   */
  readonly minReplicas?: number | undefined
  /** Milliseconds to wait for the replicas; 1,000 unless told. */
  readonly replicaTimeoutMs?: number | undefined
}
