import type { Clock } from '@kit/core/waiter'

/** The real time, with what operators, time servers and lids do to it. */
export interface JumpingClock extends Clock {
  /** Moves the wall clock alone. */
  jump(ms: number): void
  /** The machine sleeps: both clocks move at once, and timers that became due fire late, after it. */
  sleep(ms: number): void
}

/** A clock that runs like the real one between its jumps. */
export function createJumpingClock(): JumpingClock {
  let wall = 0
  let slept = 0
  const timers = new Map<{ at: number; callback: () => void }, NodeJS.Timeout>()
  const monotonic = (): number => performance.now() + slept

  function arm(timer: { at: number; callback: () => void }): void {
    const fire = (): void => {
      timers.delete(timer)
      timer.callback()
    }
    timers.set(timer, setTimeout(fire, Math.max(Math.ceil(timer.at - monotonic()), 0)))
  }

  return {
    now: () => Date.now() + wall,
    monotonic,
    setTimer(callback, ms) {
      const timer = { at: monotonic() + ms, callback }
      arm(timer)
      return {
        cancel() {
          clearTimeout(timers.get(timer))
          timers.delete(timer)
        },
      }
    },
    jump(ms) {
      wall += ms
    },
    sleep(ms) {
      wall += ms
      slept += ms
      for (const [timer, handle] of Array.from(timers)) {
        clearTimeout(handle)
        arm(timer)
      }
    },
  }
}
