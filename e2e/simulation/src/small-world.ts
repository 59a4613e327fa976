import type { Breakage, WorldOptions } from './world-options.ts'
import { fleetWorld } from './world-options.ts'

const NEVER_MS = 3 * 3_600_000

/** A fleet for `npm test`: fewer waits, and twice as many faults in half of the time. */
export const smallWorld: WorldOptions = { ...fleetWorld, processes: 6, waits: 120, hours: 2, faults: 2 }

/** Polls come so rarely that only hints end a wait in time. */
export const slowPollsWorld: WorldOptions = {
  ...smallWorld,
  kinds: ['sim.task', 'sim.form'],
  schedule: {
    ...smallWorld.schedule,
    firstDelayMs: NEVER_MS,
    firstDelayWithCallbackMs: NEVER_MS,
    maxDelayMs: NEVER_MS,
    maxDelayWithCallbackMs: NEVER_MS,
  },
}

/** Worlds with something wrong in them, and the rules that have to notice. */
export const brokenWorlds: readonly (readonly [Exclude<Breakage, 'none'>, 'G1' | 'G2' | 'G4' | 'G5', WorldOptions])[] = [
  ['budget not shared', 'G5', smallWorld],
  ['callbacks are believed', 'G2', smallWorld],
  ['hints are not read again', 'G1', slowPollsWorld],
  ['timers follow the wall clock', 'G4', smallWorld],
  ['deadlines follow the wall clock', 'G4', smallWorld],
]
