import type { PollSchedule } from '@kit/core/waiter'
import type { Kind } from './provider.ts'

/** A way to be wrong that the rules have to notice. */
export type Breakage =
  | 'none'
  | 'budget not shared'
  | 'callbacks are believed'
  | 'hints are not read again'
  | 'timers follow the wall clock'
  | 'deadlines follow the wall clock'

export interface WorldOptions {
  readonly seed: number
  readonly processes: number
  /** Waits begun by each process. */
  readonly waits: number
  /** The time over which they begin, and in which there are faults. */
  readonly hours: number
  readonly kinds: readonly Kind[]
  readonly accounts: number
  /** Half of the time a task takes less. */
  readonly medianMs: number
  readonly timeoutMs: { readonly min: number; readonly max: number }
  /** 1: every computer sleeps, loses its connections, has its clock set and its process killed about once an hour; 0: nothing happens. */
  readonly faults: number
  /** Share of the callbacks that arrive. */
  readonly arriving: number
  /** Are callbacks also late, doubled, in the wrong order, forged and lying? */
  readonly messy: boolean
  readonly budget: 'paced' | 'memory' | 'fifo'
  /** The budget is smaller than what the polls want: how late they come is not judged. */
  readonly scarce: boolean
  /** Looks an account and second of the fleet's budget. */
  readonly perSecond: number
  /** Looks an account and second of a process that cannot reach the store; without, the waiter has to help itself. */
  readonly slicePerSecond: number | undefined
  /** What the provider allows an account in a second. */
  readonly limitPerSecond: number
  readonly schedule: Partial<PollSchedule>
  /** Longest way to the store or back. */
  readonly storeMs: number
  /** Longest way to the provider or back; the shortest is a quarter of it. */
  readonly providerMs: number
  readonly breakage: Breakage
}

/**
 * What the issue asks for: ten processes with a thousand waits each and all faults. The limits of the budget are a bit below the
 * provider's, by what requests may overtake each other on the network.
 */
export const fleetWorld: WorldOptions = {
  seed: 1,
  processes: 10,
  waits: 1_000,
  hours: 4,
  kinds: ['sim.task', 'sim.form', 'sim.transfer'],
  accounts: 2,
  medianMs: 90_000,
  timeoutMs: { min: 120_000, max: 2_400_000 },
  faults: 1,
  arriving: 0.9,
  messy: true,
  budget: 'paced',
  scarce: false,
  perSecond: 8,
  slicePerSecond: 0.8,
  limitPerSecond: 20,
  schedule: { minIntervalMs: 1_150 },
  storeMs: 20,
  providerMs: 90,
  breakage: 'none',
}
