import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bundle } from '../../src/doors.ts'
import { app, doorsOf, packedPackages, serverOnly } from '../../src/packed.ts'

interface Budget {
  /** Most bytes, minified and gzipped, that an import may cost before the first request. */
  readonly gzip: number
  /** The built files that may come along, each package's `dist` left out of the name; anything else is a leak. */
  readonly mayLoad: readonly string[]
}

const file = new URL('../../budgets.json', import.meta.url)
const budgets = JSON.parse(readFileSync(file, 'utf8')) as { doors: Record<string, Budget>; imports: Record<string, Budget> }

async function measure(code: string, budget: Budget): Promise<void> {
  const { gzip, modules, externals } = await bundle(app, code)
  expect(externals).toEqual([])
  expect(modules.map((name) => name.replace('/dist/', '/')).filter((name) => !budget.mayLoad.includes(name))).toEqual([])
  expect(gzip, `${gzip} bytes`).toBeLessThanOrEqual(budget.gzip)
}

describe('what a door costs in a browser bundle', () => {
  it('has a budget for every door that a browser can load', () => {
    const doors = packedPackages()
      .filter((pack) => !serverOnly.has(pack.name))
      .flatMap(doorsOf)
      .sort()
    expect(Object.keys(budgets.doors).sort()).toEqual(doors)
  })

  it.each(Object.entries(budgets.doors))('%s', (door, budget) => measure(`export * from '${door}'`, budget))
})

describe('what one import costs in a browser bundle', () => {
  it.each(Object.entries(budgets.imports))('%s', (name, budget) => {
    const [symbol, door] = name.split(' from ')
    return measure(`export { ${symbol} } from '${door}'`, budget)
  })
})
