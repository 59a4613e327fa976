import type { ConnectionOptions } from 'bullmq'

/** Something that stops nothing now, but should be put right. */
export interface BullmqWarning {
  /** `eviction_unknown`: Redis does not say whether it may evict keys. `not_persistent`: it says that it keeps no append-only file. */
  readonly code: 'eviction_unknown' | 'not_persistent'
  /** What to do. */
  readonly message: string
}

/** What every part of this package takes. */
export interface BullmqOptions {
  /**
   * How BullMQ reaches Redis: options of a connection, or a client of yours, which stays open at `close`. A client that works on jobs needs
   * `maxRetriesPerRequest: null`. Each `start` adds a connection that blocks, and with options one more.
   */
  readonly connection: ConnectionOptions
  /**
   * Begins the name of every key; `kit` unless told. Deployments that share a Redis need one each. Without spaces: BullMQ gets it in
   * braces (`{kit}`, where it has none yet), which keeps a queue in one slot of a cluster. Dashboards ask for it in that form.
   */
  readonly prefix?: string | undefined
  /** Jobs this process works on at the same time. 10 unless told. */
  readonly concurrency?: number | undefined
  /** At most so many jobs begin in such a window, over all processes. No limit unless told. */
  readonly limiter?: { readonly max: number; readonly durationMs: number } | undefined
  /** Milliseconds after which a call gives up on a Redis that does not answer. 10 s unless told. */
  readonly timeoutMs?: number | undefined
  /** Told once about each thing to put right. What the hook throws is ignored. */
  readonly onWarning?: ((warning: BullmqWarning) => unknown) | undefined
}
