/** A hint as a channel keeps it. */
export interface Hint {
  /** Changes with every `put`. */
  version: string
  /** The task's id, when an authentic callback named one. */
  taskId?: string | undefined
}

/**
 * What a subscription calls. `hints`: those of the keys, where the notification carried them, so that they need not be read; never with a
 * `taskId`, which notifications do not carry.
 */
export type HintListener = (keys: readonly string[] | 'all', hints?: ReadonlyMap<string, Hint>) => void

/** A running subscription of a {@link HintChannel}. */
export interface HintSubscription {
  /** Stops it; the listener is not called any more. */
  close(): Promise<void>
  /** `degraded` when notifications may not arrive: the waiter then reads the hints more often. */
  readonly health: 'live' | 'degraded'
}

/**
 * Keeps hints ("look now") and tells about them. A hint is latched, not queued, and proves nothing: it only makes a waiter look.
 *
 * An implementation must store before it publishes, and must call listeners with `'all'` whenever it may have missed something.
 */
export interface HintChannel {
  /** Stores the hint under every key for `ttlMs`, then publishes the keys. A `put` without `taskId` keeps one that is there. */
  put(keys: readonly string[], hint: { ttlMs: number; taskId?: string | undefined }): Promise<void>
  /** The hints of those keys that have one. Reading does not clear. */
  read(keys: readonly string[]): Promise<ReadonlyMap<string, Hint>>
  /** Resolves once notifications of every later `put` will arrive. */
  subscribe(listener: HintListener): Promise<HintSubscription>
}
