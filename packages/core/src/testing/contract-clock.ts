/** The time an implementation under test lives by. `createFakeClock()` fits. */
export interface ContractClock {
  /** Wall clock, milliseconds since 1970. */
  now(): number
  /** Lets time pass. */
  advance(ms: number): Promise<void>
  /** Moves the wall clock of this process alone. */
  jump(ms: number): void
}

/** Options of every contract suite. */
export interface ContractTiming {
  /** Where the implementation takes its time from. Leave it out for one with a clock of its own (a server): the suite then really waits. */
  readonly clock?: ContractClock | undefined
  /**
   * The step of time all leases, delays and retentions are multiples of, in milliseconds. 250 unless told. Longer for a store that
   * answers slowly: a handful of calls has to fit into one step.
   */
  readonly unitMs?: number | undefined
}
