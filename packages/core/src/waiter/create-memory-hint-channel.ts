import { losslessChannels } from '../internal/waiter/memory-ports.ts'
import { systemClock } from '../internal/waiter/system-clock.ts'
import type { Clock } from './clock.ts'
import type { Hint, HintChannel, HintListener } from './hint-channel.ts'

/**
 * A hint channel for one process: callbacks that reach another process, or come before a restart, wake nobody here, and the wait
 * falls back to polling.
 *
 * @example
 * ```ts
 * const waiter = createTaskWaiter({ tasks, hints: createMemoryHintChannel() })
 * ```
 */
export function createMemoryHintChannel(options: { clock?: Clock | undefined } = {}): HintChannel {
  const clock = options.clock ?? systemClock
  const stored = new Map<string, { hint: Hint; until: number }>()
  const listeners = new Set<HintListener>()
  let version = 0
  let pruneAt = 1_000

  const channel: HintChannel = {
    async put(keys, { ttlMs, taskId }) {
      const now = clock.monotonic()
      version++
      const hints = new Map<string, Hint>()
      for (const key of keys) {
        const before = stored.get(key)
        const known = taskId ?? (before && before.until > now ? before.hint.taskId : undefined)
        const hint = { version: String(version), taskId: known }
        stored.delete(key)
        stored.set(key, { hint, until: now + ttlMs })
        // The id of a task is read, never told.
        if (known === undefined) hints.set(key, hint)
      }
      if (stored.size > pruneAt) {
        for (const [key, entry] of stored) if (entry.until <= now) stored.delete(key)
        pruneAt = Math.max(1_000, stored.size * 2)
      }
      for (const listener of listeners) listener(keys, hints.size === keys.length ? hints : undefined)
    },
    async read(keys) {
      const now = clock.monotonic()
      const found = new Map<string, Hint>()
      for (const key of keys) {
        const entry = stored.get(key)
        if (entry && entry.until > now) found.set(key, entry.hint)
      }
      return found
    },
    async subscribe(listener) {
      // A wrapper of its own, so that one function subscribed twice is two subscriptions.
      const own: HintListener = (keys, hints) => listener(keys, hints)
      listeners.add(own)
      return {
        health: 'live' as const,
        async close() {
          listeners.delete(own)
        },
      }
    },
  }
  losslessChannels.set(channel, (key) => stored.has(key))
  return channel
}
