import type { IdempotencyClock } from '@kit/core/idempotency'

export interface SteppedClock extends IdempotencyClock {
  /** Moves both clocks on, firing timers in order and letting their promises settle. */
  advance(ms: number): Promise<void>
  /** Moves both clocks on without firing anything, as an event loop that stood still does. */
  stall(ms: number): void
  /** Moves the wall clock only. */
  jump(ms: number): void
  readonly pendingTimers: number
}

export function steppedClock(): SteppedClock {
  let monotonic = 1000
  let wall = Date.UTC(2026, 10, 21)
  const timers = new Set<{ at: number; callback: () => void }>()
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve()
  }
  return {
    now: () => wall,
    monotonic: () => monotonic,
    setTimer: (callback, ms) => {
      const timer = { at: monotonic + ms, callback }
      timers.add(timer)
      return { cancel: () => void timers.delete(timer) }
    },
    advance: async (ms) => {
      const end = monotonic + ms
      await settle()
      for (;;) {
        const next = [...timers].filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0]
        if (next === undefined) break
        timers.delete(next)
        const step = Math.max(0, next.at - monotonic)
        monotonic += step
        wall += step
        next.callback()
        await settle()
      }
      wall += end - monotonic
      monotonic = end
      await settle()
    },
    stall: (ms) => {
      monotonic += ms
      wall += ms
    },
    jump: (ms) => {
      wall += ms
    },
    get pendingTimers() {
      return timers.size
    },
  }
}
