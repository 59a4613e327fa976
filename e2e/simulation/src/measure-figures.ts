import type { Report } from './simulate.ts'
import { simulate } from './simulate.ts'
import type { WorldOptions } from './world-options.ts'
import { fleetWorld } from './world-options.ts'

/** What a world without faults costs and how soon it notices an end. */
export interface Figures {
  readonly name: string
  readonly looksPerTask: number
  /** The same of the tasks begun in the middle half of the time, while the budget is tight all the time. */
  readonly looksPerTaskThen: number
  /** From the callback's arrival to the end of the wait. */
  readonly hintedMs: { readonly p50: number; readonly p99: number }
  /** From the end itself, where the callback was lost. */
  readonly unhintedMs: { readonly p50: number; readonly p99: number }
  readonly report: Report
}

const HOUR_MS = 3_600_000

/** Ten processes begin a wait every 1.2 s each. */
const BEGUN_PER_SECOND = 10 / 1.2

/**
 * 99 % of the callbacks arrive, nothing else goes wrong, and the budget is tight: 0.2 looks a task more than the callbacks need, which is
 * one, or two for a task that turns into a form.
 */
export function scarceWorld(waits: number, seed: number, kind: 'sim.task' | 'sim.form' = 'sim.task'): WorldOptions {
  return {
    ...fleetWorld,
    seed,
    waits,
    hours: (waits * 10) / BEGUN_PER_SECOND / 3_600,
    kinds: [kind],
    accounts: 1,
    timeoutMs: { min: 2 * HOUR_MS, max: 2 * HOUR_MS },
    faults: 0,
    arriving: 0.99,
    messy: false,
    scarce: true,
    budget: 'memory',
    perSecond: BEGUN_PER_SECOND * (kind === 'sim.form' ? 2.2 : 1.2),
    limitPerSecond: 1_000,
  }
}

export async function measureFigures(name: string, world: WorldOptions): Promise<Figures> {
  const report = await simulate(world)
  const { looks = 0, succeeded = 0, failed = 0 } = report.counts
  return {
    name,
    looksPerTask: looks / (succeeded + failed),
    looksPerTaskThen: report.looksPerTask,
    hintedMs: percentiles(report.detectionsMs),
    unhintedMs: percentiles(report.unhintedMs),
    report,
  }
}

function percentiles(sorted: readonly number[]): { p50: number; p99: number } {
  const at = (share: number): number => sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? NaN
  return { p50: at(0.5), p99: at(0.99) }
}
