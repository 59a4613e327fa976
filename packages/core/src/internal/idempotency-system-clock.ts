import type { IdempotencyClock } from '../idempotency/idempotency-clock.ts'

export const systemClock: IdempotencyClock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  setTimer: (callback, ms) => {
    const timer = setTimeout(callback, ms)
    return { cancel: () => clearTimeout(timer) }
  },
}
