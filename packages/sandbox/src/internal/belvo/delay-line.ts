import type { SandboxClock, ScheduledTask } from '../sandbox-clock.ts'

/** Work that always waits for the same time: one timer for all of it, however much there is. */
export interface DelayLine {
  schedule(run: () => void | Promise<void>): ScheduledTask
}

interface Entry {
  readonly at: number
  readonly run: () => void | Promise<void>
  canceled: boolean
}

export function createDelayLine(clock: SandboxClock, delayMs: number): DelayLine {
  let entries: Entry[] = []
  let armed = false

  const arm = (): void => {
    const [next] = entries
    armed = next !== undefined
    if (next !== undefined) clock.schedule(next.at - clock.now(), runDue)
  }

  async function runDue(): Promise<void> {
    const later = entries.findIndex(({ at }) => at > clock.now())
    const due = entries.slice(0, later === -1 ? undefined : later)
    entries = later === -1 ? [] : entries.slice(later)
    arm()
    for (const { run, canceled } of due) if (!canceled) await run()
  }

  return {
    schedule(run) {
      const entry: Entry = { at: clock.now() + delayMs, run, canceled: false }
      entries.push(entry)
      if (!armed) arm()
      return {
        cancel() {
          entry.canceled = true
        },
      }
    },
  }
}
