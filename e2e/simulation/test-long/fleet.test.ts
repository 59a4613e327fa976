import { describe, expect, it } from 'vitest'
import { seedsOf } from '../src/seeds.ts'
import { simulate } from '../src/simulate.ts'
import { fleetWorld } from '../src/world-options.ts'

describe('ten processes with a thousand waits each over four hours', () => {
  it.each(seedsOf(6))('keep the guarantees, seed %i', { timeout: 600_000 }, async (seed) => {
    const { violations, counts, events, hash, simulatedHours } = await simulate({ ...fleetWorld, seed, budget: seed % 2 === 0 ? 'memory' : 'paced' })
    console.info(`seed ${seed}: ${events} events in ${simulatedHours.toFixed(1)} h, ${JSON.stringify(counts)}, ${hash}`)
    expect(violations).toEqual([])
    expect(counts['tooMany']).toBe(0)
    expect(counts['succeeded']).toBeGreaterThan(7_000)
  })

  it.each(seedsOf(1))('happen the same way again, seed %i', { timeout: 600_000 }, async (seed) => {
    const world = { ...fleetWorld, seed, hours: 1, waits: 300 }
    expect((await simulate(world)).hash).toBe((await simulate(world)).hash)
  })
})
