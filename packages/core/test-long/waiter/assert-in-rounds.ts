import * as fc from 'fast-check'

const RUNS_A_ROUND = 25_000

/**
 * Holds a property for so many runs, in rounds with a seed each: fast-check keeps something of every run, and one round is repeated
 * sooner than all of them. A failure names its seed.
 */
export async function assertInRounds(property: fc.IRawProperty<unknown>, numRuns: number): Promise<void> {
  for (let done = 0; done < numRuns; done += RUNS_A_ROUND) {
    await fc.assert(property as fc.IAsyncProperty<unknown>, { numRuns: Math.min(RUNS_A_ROUND, numRuns - done) })
  }
}
