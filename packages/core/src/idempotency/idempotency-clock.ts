/** The time that leases live by. The waiter's `Clock` and `createFakeClock()` fit. */
export interface IdempotencyClock {
  /** Wall clock, milliseconds since 1970. It may jump. */
  now(): number
  /** Milliseconds that only grow; leases are kept on it. */
  monotonic(): number
  /** Calls back once after `ms` milliseconds, unless `cancel` is called before. */
  setTimer(callback: () => void, ms: number): { cancel(): void }
}
