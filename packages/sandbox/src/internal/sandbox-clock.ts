/** A transition waiting for its time. */
export interface ScheduledTask {
  cancel(): void
}

/** Times are milliseconds since the epoch. */
export interface SandboxClock {
  now(): number
  schedule(delayMs: number, run: () => void | Promise<void>): ScheduledTask
  advance(ms: number): Promise<void>
  close(): void
}

interface Entry {
  readonly at: number
  readonly run: () => void | Promise<void>
}

const longestTimerMs = 2 ** 31 - 1

/** One queue serves both modes: `real` follows the wall clock through a single unref'd timer, `manual` moves on `advance` only. */
export function createSandboxClock(options: { mode: 'real' | 'manual'; startAt?: number | undefined }): SandboxClock {
  const real = options.mode === 'real'
  let offset = (options.startAt ?? Date.now()) - Date.now()
  let frozen = options.startAt ?? Date.now()
  let queue: Entry[] = []
  let timer: NodeJS.Timeout | undefined
  let closed = false

  const now = (): number => (real ? Date.now() + offset : frozen)

  const moveTo = (time: number): void => {
    if (time <= now()) return
    if (real) offset += time - now()
    else frozen = time
  }

  const arm = (): void => {
    clearTimeout(timer)
    const next = queue[0]
    if (!real || closed || next === undefined) return
    timer = setTimeout(fireDue, Math.min(Math.max(next.at - now(), 0), longestTimerMs))
    timer.unref()
  }

  function fireDue(): void {
    for (let next = queue[0]; next !== undefined && next.at <= now(); next = queue[0]) {
      queue.shift()
      void next.run()
    }
    arm()
  }

  return {
    now,
    schedule(delayMs, run) {
      const entry: Entry = { at: now() + Math.max(delayMs, 0), run }
      if (closed) return { cancel: () => undefined }
      // Equal times keep the order they were scheduled in.
      queue.splice(queue.findLastIndex((other) => other.at <= entry.at) + 1, 0, entry)
      arm()
      return {
        cancel: () => {
          const index = queue.indexOf(entry)
          if (index !== -1) queue.splice(index, 1)
          arm()
        },
      }
    },
    async advance(ms) {
      if (!Number.isFinite(ms) || ms < 0) throw new RangeError('clock.advance takes a number of milliseconds that is zero or more.')
      const target = now() + ms
      for (let next = queue[0]; next !== undefined && next.at <= target; next = queue[0]) {
        queue.shift()
        moveTo(next.at)
        await next.run()
      }
      moveTo(target)
      arm()
    },
    close() {
      closed = true
      queue = []
      clearTimeout(timer)
    },
  }
}
