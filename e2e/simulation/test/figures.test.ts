import { describe, expect, it } from 'vitest'
import { measureFigures, scarceWorld } from '../src/measure-figures.ts'
import { firstSeed } from '../src/seeds.ts'

describe('a tight budget', { timeout: 300_000 }, () => {
  it('lets those a callback came for go first: 100 times sooner than one queue', async () => {
    const world = scarceWorld(300, firstSeed())
    const lanes = await measureFigures('two lanes', world)
    const fifo = await measureFigures('one FIFO', { ...world, budget: 'fifo' })
    expect(fifo.hintedMs.p50 / lanes.hintedMs.p50).toBeGreaterThanOrEqual(100)
    expect([...lanes.report.violations, ...fifo.report.violations]).toEqual([])
  })
})
