import type * as FastCheck from 'fast-check'
import { vi } from 'vitest'

const MOST_RUNS = 250

/** Mutation testing asks a thousand times whether a test fails: with few draws, always the same ones, and no search for the smallest case. */
vi.mock('fast-check', async (original) => {
  const real = await original<typeof FastCheck>()
  const few = <T>(given: FastCheck.Parameters<T> = {}): FastCheck.Parameters<T> => {
    return { seed: 1, endOnFailure: true, ...given, numRuns: Math.min(given.numRuns ?? 100, MOST_RUNS) }
  }
  const assert = <T>(property: FastCheck.IRawProperty<T>, given?: FastCheck.Parameters<T>): unknown => real.assert(property, few(given))
  return { ...real, assert }
})
