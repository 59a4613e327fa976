import { writeSync } from 'node:fs'

/** Named places at which the process can be told to hit itself: no signal from outside is that exact. */
export interface Points {
  /** Ends or stops the process here if that was ordered. */
  reach(point: string): void
  arm(point: string, signal: 'SIGKILL' | 'SIGSTOP'): void
}

/** Makes the points of this process. It announces what it does to itself on its standard output, in the same breath. */
export function createPoints(): Points {
  let armed: { readonly point: string; readonly signal: 'SIGKILL' | 'SIGSTOP' } | undefined
  return {
    arm(point, signal) {
      armed = { point, signal }
    },
    reach(point) {
      if (armed?.point !== point) return
      const { signal } = armed
      armed = undefined
      writeSync(1, `at ${signal}\n`)
      process.kill(process.pid, signal)
    },
  }
}
