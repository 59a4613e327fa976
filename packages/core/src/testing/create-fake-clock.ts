import type { Clock } from '../waiter/clock.ts'

/** A clock that stands still until it is told to move. */
export interface FakeClock extends Clock {
  /**
   * Moves both clocks forward, timer by timer: each fires at its own time, and everything it caused settles before the next.
   * Only promise work is waited for, not real input or output.
   */
  advance(ms: number): Promise<void>
  /** Moves the wall clock alone, also backwards, as a time server or an operator does. */
  jump(ms: number): void
  /**
   * The machine sleeps: both clocks move (the monotonic one only unless `monotonicStops`), and timers that became due meanwhile fire
   * late, at the end.
   */
  sleep(ms: number, options?: { monotonicStops?: boolean | undefined }): Promise<void>
  /** Lets promise work go on without moving the clocks. */
  settle(): Promise<void>
  /** Timers that are set and have neither fired nor been canceled. */
  readonly pendingTimers: number
  /** How often a timer was set. */
  readonly timersSet: number
}

/** Chains of promises are this deep at most between two timers. */
const MICROTASK_ROUNDS = 64

/**
 * A clock for tests of anything that waits.
 *
 * @example
 * ```ts
 * const clock = createFakeClock()
 * const waiter = createTaskWaiter({ tasks, clock })
 * await clock.advance(60_000)
 * ```
 */
export function createFakeClock(options: { now?: Date | number | undefined } = {}): FakeClock {
  let wall = Number(options.now ?? Date.UTC(2026, 0, 1))
  let monotonic = 0
  let timersSet = 0
  const timers = new Map<number, { at: number; callback: () => void }>()

  async function settle(): Promise<void> {
    for (let round = 0; round < MICROTASK_ROUNDS; round++) await Promise.resolve()
  }

  function nextDue(until: number): number | undefined {
    let found: number | undefined
    let earliest = until
    for (const [id, timer] of timers) {
      if (timer.at < earliest || (found === undefined && timer.at === earliest)) {
        found = id
        earliest = timer.at
      }
    }
    return found
  }

  function moveTo(at: number): void {
    wall += at - monotonic
    monotonic = at
  }

  async function fireUntil(until: number): Promise<void> {
    await settle()
    for (let id = nextDue(until); id !== undefined; id = nextDue(until)) {
      const timer = timers.get(id)!
      timers.delete(id)
      moveTo(Math.max(timer.at, monotonic))
      timer.callback()
      await settle()
    }
  }

  return {
    now: () => wall,
    monotonic: () => monotonic,
    setTimer(callback, ms) {
      const id = ++timersSet
      timers.set(id, { at: monotonic + Math.max(ms, 0), callback })
      return { cancel: () => void timers.delete(id) }
    },
    async advance(ms) {
      const until = monotonic + ms
      await fireUntil(until)
      moveTo(until)
      await settle()
    },
    jump(ms) {
      wall += ms
    },
    async sleep(ms, { monotonicStops = false } = {}) {
      wall += ms
      if (!monotonicStops) monotonic += ms
      await fireUntil(monotonic)
    },
    settle,
    get pendingTimers() {
      return timers.size
    },
    get timersSet() {
      return timersSet
    },
  }
}
