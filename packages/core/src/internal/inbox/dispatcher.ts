import type { IdempotencyClock } from '../../idempotency/idempotency-clock.ts'
import type { InboxProcessed } from '../../idempotency/inbox.ts'
import { LONGEST_TIMER_MS } from '../idempotency/check-number.ts'

/** Handles keys, a few at a time, and looks for more. */
export interface Dispatcher {
  /** A key is due now. */
  add(key: string): void
  /** Begins nothing new, and waits for what runs. */
  close(): Promise<void>
}

const BATCH = 100
const MAX_QUEUED = 1_000
const DEGRADED_SWEEP_MS = 5_000
const SHORTEST_WAKE_MS = 50

/** Starts a dispatcher: one timer, for the next sweep. */
export function startDispatcher(given: {
  readonly process: (key: string) => Promise<InboxProcessed>
  readonly due: (limit: number) => Promise<readonly string[]>
  readonly concurrency: number
  readonly sweepMs: number
  readonly clock: IdempotencyClock
  readonly random: () => number
  readonly onError: (error: unknown, key?: string) => void
}): Dispatcher {
  const { clock, concurrency, onError } = given
  const queue = new Set<string>()
  const running = new Map<string, Promise<void>>()
  let timer: { cancel(): void } | undefined
  let sweepAt = 0
  let sweeping: Promise<void> | undefined
  let closed = false
  /** The last sweep found more than it took, and something has come of it: the next one need not wait. */
  let more = false
  let progress = false

  function arm(): void {
    timer?.cancel()
    timer = undefined
    if (closed || sweeping !== undefined) return
    const ms = Math.min(Math.max(0, sweepAt - clock.monotonic()), LONGEST_TIMER_MS)
    timer = clock.setTimer(() => (clock.monotonic() < sweepAt ? arm() : sweep()), ms)
  }

  function wakeIn(ms: number): void {
    const at = clock.monotonic() + Math.max(ms, SHORTEST_WAKE_MS)
    if (at >= sweepAt) return
    sweepAt = at
    arm()
  }

  async function look(): Promise<void> {
    // Processes that started together should not sweep together.
    sweepAt = clock.monotonic() + given.sweepMs * (0.75 + given.random() / 4)
    more = false
    progress = false
    try {
      const keys = await given.due(BATCH)
      more = keys.length >= BATCH
      for (const key of keys) add(key)
    } catch (error) {
      sweepAt = Math.min(sweepAt, clock.monotonic() + DEGRADED_SWEEP_MS)
      onError(error)
    }
  }

  function sweep(): void {
    if (closed || sweeping !== undefined) return
    timer?.cancel()
    timer = undefined
    sweeping = look().finally(() => {
      sweeping = undefined
      arm()
    })
  }

  async function run(key: string): Promise<void> {
    try {
      const outcome = await given.process(key)
      if (outcome.kind === 'retry' || outcome.kind === 'in_progress') wakeIn(outcome.retryAfterMs)
      if (outcome.kind !== 'in_progress') progress = true
    } catch (error) {
      onError(error, key)
    }
  }

  function pump(): void {
    for (const key of queue) {
      if (running.size >= concurrency) return
      queue.delete(key)
      const ended = run(key).finally(() => {
        running.delete(key)
        pump()
        if (queue.size === 0 && running.size === 0 && more && progress) sweep()
      })
      running.set(key, ended)
    }
  }

  function add(key: string): void {
    // Whatever does not fit is found by a sweep.
    if (closed || running.has(key) || queue.size >= MAX_QUEUED) return
    queue.add(key)
    pump()
  }

  sweep()
  return {
    add,
    async close() {
      closed = true
      timer?.cancel()
      queue.clear()
      await sweeping
      await Promise.all(running.values())
    },
  }
}
