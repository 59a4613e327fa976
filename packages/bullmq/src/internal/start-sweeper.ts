/** Events a sweep puts into the queue at once. When there are as many, the next sweep follows soon. */
const BATCH = 1_000
const FOLLOW_UP_MS = 5_000

export interface SweeperOptions {
  readonly due: (limit: number) => Promise<readonly string[]>
  readonly bring: (key: string) => Promise<void>
  readonly sweepMs: number
  readonly report: (error: unknown) => void
}

export interface Sweeper {
  stop(): void
}

/** Brings what is due into the queue, at once and then again and again. Half of each pause is random: many processes do not sweep at the same time. */
export function startSweeper({ due, bring, sweepMs, report }: SweeperOptions): Sweeper {
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false

  async function sweep(): Promise<void> {
    let pauseMs = sweepMs * (0.5 + Math.random() / 2)
    try {
      const keys = await due(BATCH)
      if (!stopped) await Promise.all(keys.map(bring))
      if (keys.length === BATCH) pauseMs = Math.min(pauseMs, FOLLOW_UP_MS)
    } catch (error) {
      if (!stopped) report(error)
    }
    if (!stopped) timer = setTimeout(() => void sweep(), pauseMs)
  }

  void sweep()
  return {
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
