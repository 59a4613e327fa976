import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokenCopies, interleavings } from './interleaved-wait.ts'

describe('every order of steps', () => {
  it('ends the wait: no wake-up is lost in 6,000 orders', { timeout: 60_000 }, async () => {
    await fc.assert(interleavings(), { numRuns: 6_000 })
  })

  it.each(brokenCopies)('and the test would notice: %s', { timeout: 60_000 }, async (breakage, lossy) => {
    const found = await fc.check(interleavings(breakage, lossy), { numRuns: 60_000, endOnFailure: true })
    expect(found.failed).toBe(true)
    console.info(`lost wake-up of "${breakage}" found in run ${found.numRuns}`)
  })
})
