import { expect, it } from 'vitest'
import { measureWidgetExport } from '../src/door-size.ts'

/** Minified and gzipped, with everything they import; the error classes of core are 520 to 600 bytes of each but the smallest. */
const budgets = [
  ['fintoc', 'parseFintocRedirect', 1300],
  ['fintoc', 'buildFintocWebViewUrl', 1950],
  ['fintoc', 'loadFintoc', 2100],
  ['belvo', 'parseBelvoDeepLink', 2000],
  ['belvo', 'buildBelvoWidgetUrl', 2300],
  ['belvo', 'loadBelvoWidget', 2050],
  ['belvo', 'parseBelvoWidgetMessage', 320],
] as const

const alone = /core\/src\/(errors|internal\/(keep-fields|hide-from-inspect))|\/src\/(widget|internal\/(check-widget|read-callback-url|read-widget-data|widget-access-token))/

it.each(budgets)('%s: %s stays small and alone', async (provider, name, budget) => {
  const { gzip, files } = await measureWidgetExport(provider, name)
  expect(gzip).toBeLessThanOrEqual(budget)
  expect(files.filter((file) => !alone.test(file))).toEqual([])
})
