/** One rule of a port. `run` resolves when the implementation keeps it, and rejects with what it did instead. */
export interface ContractCase {
  /** The rule, as a test's title. */
  readonly name: string
  /** Checks it. */
  run(): Promise<void>
}
