/** The time a waiter lives by. Give your own in tests; see `createFakeClock` of `@kit/core/testing`. */
export interface Clock {
  /** Wall clock, milliseconds since 1970. It may jump. */
  now(): number
  /** Milliseconds that only grow; deadlines are kept on it. */
  monotonic(): number
  /** Calls back once after `ms` milliseconds, unless canceled. `ms` is never above 2^31 - 1. */
  setTimer(callback: () => void, ms: number): { cancel(): void }
}
