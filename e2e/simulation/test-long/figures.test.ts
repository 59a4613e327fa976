import { describe, expect, it } from 'vitest'
import { measureFigures, scarceWorld } from '../src/measure-figures.ts'
import { firstSeed } from '../src/seeds.ts'

describe('ten thousand tasks, 99 % of the callbacks, a tight budget', { timeout: 600_000 }, () => {
  const world = scarceWorld(1_000, firstSeed())

  it('cost at most 1.5 GETs each, and are noticed 100 times sooner than with one queue', async () => {
    const lanes = await measureFigures('two lanes', world)
    expect(lanes.report.violations).toEqual([])
    expect(lanes.looksPerTask).toBeLessThanOrEqual(1.5)
    const fifo = await measureFigures('one FIFO', { ...world, budget: 'fifo' })
    console.info(`${lanes.looksPerTask.toFixed(2)} GETs a task; p50 ${lanes.hintedMs.p50} ms, with one FIFO ${fifo.hintedMs.p50} ms`)
    expect(fifo.hintedMs.p50 / lanes.hintedMs.p50).toBeGreaterThanOrEqual(100)
  })

  it('cost one more where a task turns into a form', async () => {
    const forms = await measureFigures('forms', scarceWorld(1_000, firstSeed(), 'sim.form'))
    console.info(`${forms.looksPerTaskThen.toFixed(2)} GETs a form while the budget is tight, ${forms.looksPerTask.toFixed(2)} in all`)
    expect(forms.report.violations).toEqual([])
    expect(forms.looksPerTaskThen).toBeLessThanOrEqual(2.5)
  })
})
