import { Fleet } from './fleet.ts'
import type { Violation } from './rules.ts'
import type { WorldOptions } from './world-options.ts'

/** What a simulated world came to. */
export interface Report {
  readonly seed: number
  /** Of the log of everything that happened: the same in every run of the seed. */
  readonly hash: string
  readonly events: number
  readonly simulatedHours: number
  readonly violations: readonly Violation[]
  /** Of the tasks begun in the middle half of the time. */
  readonly looksPerTask: number
  readonly counts: Readonly<Record<string, number>>
  /** From the callback's arrival to the end of the wait, sorted. */
  readonly detectionsMs: readonly number[]
  /** From the end itself, for waits no callback came for. */
  readonly unhintedMs: readonly number[]
}

/** Runs one world from its seed to its end. No time passes for real but that of the work. */
export async function simulate(options: WorldOptions, listener?: (line: string) => void): Promise<Report> {
  const fleet = new Fleet(options, listener)
  await fleet.run()
  const { rules, log, world, provider } = fleet
  return {
    seed: options.seed,
    hash: log.digest(),
    events: log.lines,
    simulatedHours: world.now / 3_600_000,
    violations: rules.violations,
    looksPerTask: fleet.looksPerTask,
    counts: { ...rules.counts, requests: provider.requests, tooMany: provider.tooMany, ...rules.judged },
    detectionsMs: rules.detections.toSorted((one, other) => one - other),
    unhintedMs: rules.unhinted.toSorted((one, other) => one - other),
  }
}
