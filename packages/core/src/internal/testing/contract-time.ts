import type { ContractClock, ContractTiming } from '../../testing/contract-clock.ts'

/** The clock of this process. Its wall clock is moved by putting another `Date.now` in place until the jumps add up to nothing. */
function systemContractClock(): ContractClock {
  const real = Date.now
  let offset = 0
  return {
    now: () => Date.now(),
    advance: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    jump(ms) {
      offset += ms
      Date.now = offset === 0 ? real : (): number => real() + offset
    },
  }
}

/** Time as the cases use it. */
export interface ContractTime extends ContractClock {
  readonly unitMs: number
  /** A bit longer than so many units, so that a limit of that length has passed for the store, too. */
  pass(units: number): Promise<void>
  /** Waits until something is so, for 40 units at most. */
  until(condition: () => boolean | Promise<boolean>): Promise<boolean>
  /** Runs something with the wall clock moved. */
  jumped<T>(ms: number, work: () => Promise<T>): Promise<T>
}

/** The time of a suite. */
export function contractTime({ clock = systemContractClock(), unitMs = 250 }: ContractTiming): ContractTime {
  return {
    now: () => clock.now(),
    advance: (ms) => clock.advance(ms),
    jump: (ms) => clock.jump(ms),
    unitMs,
    pass: (units) => clock.advance(units * unitMs + unitMs / 5),
    async until(condition) {
      for (let step = 0; step < 400; step++) {
        if (await condition()) return true
        await clock.advance(unitMs / 10)
      }
      return condition()
    },
    async jumped(ms, work) {
      clock.jump(ms)
      try {
        return await work()
      } finally {
        clock.jump(-ms)
      }
    },
  }
}
