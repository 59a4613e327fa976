import type { Clock } from '../../waiter/clock.ts'
import type { HintChannel } from '../../waiter/hint-channel.ts'
import type { PollBudget, PollLane } from '../../waiter/poll-budget.ts'

/** The memory budget without promises and digests: it keeps its keys in this process, for a second or two. */
export interface MemoryBudget {
  readonly clock: Clock
  /** Milliseconds until the look may be made; 0 grants it. `now` is of its own clock. */
  take(account: string, key: string, lane: PollLane, now: number): number
}

/** What a waiter may do with the memory budget besides what every budget can do. */
export const memoryBudgets: WeakMap<PollBudget, MemoryBudget> = new WeakMap()

/**
 * Channels that cannot lose a notification, as whoever is subscribed is told before `put` gives back its promise; with a function that
 * says at once whether there is a hint under the key.
 */
export const losslessChannels: WeakMap<HintChannel, (key: string) => boolean> = new WeakMap()
