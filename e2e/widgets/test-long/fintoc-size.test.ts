import { expect, it } from 'vitest'
import { measureFintocExport } from '../src/fintoc-size.ts'

/** Minified and gzipped, with everything they import; the error classes of core are about 520 bytes of each. */
const budgets = { parseFintocRedirect: 1300, buildFintocWebViewUrl: 1950, loadFintoc: 2100 }

it.each(Object.entries(budgets))('%s stays small and alone', async (name, budget) => {
  const { gzip, files } = await measureFintocExport(name)
  console.info(`${name}: ${gzip} bytes`)
  expect(gzip).toBeLessThanOrEqual(budget)
  expect(files.filter((file) => !/core\/src\/(errors|internal\/(keep-fields|hide-from-inspect))|fintoc\/src\/(widget|internal\/check-widget)/.test(file))).toEqual([])
})
