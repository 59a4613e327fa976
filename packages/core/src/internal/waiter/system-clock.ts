import type { Clock } from '../../waiter/clock.ts'

/** Longest delay a JavaScript timer can hold; beyond it the timer fires at once. */
export const LONGEST_TIMER_MS: number = 2 ** 31 - 1

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  setTimer(callback, ms) {
    const timer = setTimeout(callback, ms)
    return { cancel: () => clearTimeout(timer) }
  },
}
