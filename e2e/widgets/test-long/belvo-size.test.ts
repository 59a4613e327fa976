import { expect, it } from 'vitest'
import { measureBelvoExport } from '../src/belvo-size.ts'

/** Minified and gzipped, with everything they import; the error classes of core are 520 to 600 bytes of each but the last. */
const budgets = { parseBelvoDeepLink: 2000, buildBelvoWidgetUrl: 2300, loadBelvoWidget: 1950, parseBelvoWidgetMessage: 320 }

it.each(Object.entries(budgets))('%s stays small and alone', async (name, budget) => {
  const { gzip, files } = await measureBelvoExport(name)
  console.info(`${name}: ${gzip} bytes`)
  expect(gzip).toBeLessThanOrEqual(budget)
  expect(files.filter((file) => !/core\/src\/(errors|internal\/(keep-fields|hide-from-inspect))|belvo\/src\/(widget|internal\/(read-callback-url|read-widget-data|widget-access-token))/.test(file))).toEqual([])
})
