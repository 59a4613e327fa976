import type { Clock } from '@kit/core/waiter'
import type { Life } from './life.ts'

/** Wrong on purpose: deadlines are kept on the wall clock. */
export function wallBoundClock(clock: Clock): Clock {
  return { ...clock, monotonic: () => clock.now() }
}

/** Wrong on purpose: a timer waits until the wall clock shows a time. */
export function wallDrivenClock(life: Life): Clock {
  const { clock } = life
  return {
    ...clock,
    setTimer(callback, ms) {
      const dueAt = clock.now() + ms
      let timer = clock.setTimer(fire, ms)
      function fire(): void {
        const restMs = dueAt - clock.now()
        timer.cancel()
        if (restMs > 0) {
          timer = clock.setTimer(fire, restMs)
          return
        }
        life.wallJumpListeners.delete(fire)
        callback()
      }
      life.wallJumpListeners.add(fire)
      return {
        cancel: () => {
          timer.cancel()
          life.wallJumpListeners.delete(fire)
        },
      }
    },
  }
}
