import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokenCopies, interleavings } from '../../test/waiter/interleaved-wait.ts'
import { assertInRounds } from './assert-in-rounds.ts'

describe('every order of steps', () => {
  it('ends the wait: no wake-up is lost in 100,000 orders', { timeout: 900_000 }, async () => {
    await assertInRounds(interleavings(), 100_000)
  })

  it.each(brokenCopies)('and the test would notice: %s', { timeout: 900_000 }, async (breakage, lossy) => {
    const found = await fc.check(interleavings(breakage, lossy), { numRuns: 200_000, endOnFailure: true })
    expect(found.failed).toBe(true)
    console.info(`lost wake-up of "${breakage}" found in run ${found.numRuns}`)
  })
})
