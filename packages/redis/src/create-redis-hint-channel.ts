import { InvalidArgumentError } from '@kit/core'
import type { Hint, HintChannel, HintListener, HintSubscription } from '@kit/core/waiter'
import { checkTimer } from './internal/check-options.ts'
import { openHintLine } from './internal/hint-line.ts'
import type { HintLine } from './internal/hint-line.ts'
import { PUT_HINTS, READ_HINTS } from './internal/hint-scripts.ts'
import { createRedisCommands } from './internal/redis-commands.ts'
import type { Value } from './internal/redis-commands.ts'
import type { RedisOptions } from './redis-options.ts'

/** Options of {@link createRedisHintChannel}. */
export interface RedisHintChannelOptions extends RedisOptions {
  /** Milliseconds between two checks that a quiet subscriber still hears; 10,000 unless told. */
  readonly checkMs?: number | undefined
}

/** More keys than this in one script would let others wait too long. */
const KEYS_PER_READ = 500

/**
 * A hint channel in Redis: a callback that reaches one process wakes the wait in another. A hint is stored and then published in one
 * step, so whoever hears of it can read it, and whoever does not hear of it finds it at the next look. Losing hints costs time, never
 * the end of a wait.
 *
 * The first subscription opens one connection of its own, a `duplicate()` of your client, which all subscriptions share and the last
 * one closes. Listeners are called with `'all'` at the start and whenever notifications may have been missed. While they may be missed,
 * `health` is `degraded`.
 *
 * @returns a channel whose methods reject with `StoreUnavailableError` when Redis cannot be reached or does not answer in time;
 *   `subscribe` with `InvalidArgumentError` for a pool, which cannot subscribe
 * @throws InvalidArgumentError when `redis` is no client of ioredis or node-redis, or an option cannot be used
 * @example
 * ```ts
 * const waiter = createTaskWaiter({ tasks, hints: createRedisHintChannel({ redis }), budget: createRedisPollBudget({ redis }) })
 * ```
 */
export function createRedisHintChannel(options: RedisHintChannelOptions): HintChannel {
  const { redis, prefix = 'kit', timeoutMs = 5_000, checkMs = 10_000 } = options
  checkTimer('checkMs', checkMs)
  const commands = createRedisCommands(options, { keeps: false })
  const channel = `${prefix}:hints`
  // One hash tag, because a script may touch the keys of one node of a cluster only.
  const nameOf = (key: string): string => `{${prefix}}:hint:${key}`
  const listeners = new Set<HintListener>()
  let line: HintLine | undefined

  function tell(...heard: Parameters<HintListener>): void {
    // Each on its own: what one throws must reach neither the driver nor the others.
    for (const listener of listeners) queueMicrotask(() => listeners.has(listener) && listener(...heard))
  }

  function onMessage(message: string): void {
    let heard: unknown
    try {
      heard = JSON.parse(message)
    } catch {
      // Somebody else's; a look too many harms nobody.
    }
    const { keys, version } = (heard ?? {}) as { keys?: unknown; version?: unknown }
    if (!Array.isArray(keys)) return tell('all')
    const names = keys.map(String)
    if (typeof version !== 'string') return tell(names)
    tell(names, new Map(names.map((key) => [key, { version }])))
  }

  function open(): HintLine {
    if (typeof (redis as { duplicate?: unknown }).duplicate !== 'function') {
      throw new InvalidArgumentError('A pool cannot subscribe; give the hint channel a client of createClient or createCluster', { argument: 'redis' })
    }
    return openHintLine({
      commands,
      channel,
      timeoutMs,
      checkMs,
      onMessage,
      onGap: () => tell('all'),
    })
  }

  return {
    async put(keys, { ttlMs, taskId }) {
      if (keys.length === 0) return
      const version = crypto.randomUUID()
      // Whoever may listen to a channel is not always who may read keys, and a task's id can be a credential: it is read, never told.
      const message = JSON.stringify(taskId === undefined ? { keys, version } : { keys })
      const args = [version, String(Math.max(1, Math.ceil(ttlMs))), channel, message]
      await commands.run(PUT_HINTS, keys.map(nameOf), taskId === undefined ? args : [...args, taskId])
    },

    async read(keys) {
      const parts: string[][] = []
      for (let at = 0; at < keys.length; at += KEYS_PER_READ) parts.push(keys.slice(at, at + KEYS_PER_READ))
      const answers = await Promise.all(parts.map((part) => commands.run(READ_HINTS, part.map(nameOf), [])))
      const found = new Map<string, Hint>()
      for (const [part, answer] of answers.entries()) {
        for (const [index, [version, taskId]] of (answer as (readonly [Value | null, Value | null])[]).entries()) {
          if (version === null) continue
          found.set(parts[part]![index]!, taskId === null ? { version: String(version) } : { version: String(version), taskId: String(taskId) })
        }
      }
      return found
    },

    async subscribe(listener): Promise<HintSubscription> {
      // A function of its own, so that one listener subscribed twice is two subscriptions.
      const own: HintListener = (...heard) => listener(...heard)
      listeners.add(own)
      let used: HintLine | undefined
      const leave = (): void => {
        listeners.delete(own)
        if (listeners.size > 0 || line === undefined) return
        line.close()
        line = undefined
      }
      try {
        used = line ??= open()
        await used.opened
      } catch (error) {
        if (line === used) line = undefined
        leave()
        throw error
      }
      queueMicrotask(() => listeners.has(own) && own('all'))
      return {
        async close() {
          leave()
        },
        get health() {
          return line?.live && listeners.has(own) ? 'live' : 'degraded'
        },
      }
    },
  }
}
