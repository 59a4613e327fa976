// Writes budgets.json anew from the built packages: read its diff as you would read code. Arguments add imports: "isBelvoEvent from @kit/belvo/events".
import { readFileSync, writeFileSync } from 'node:fs'
import { bundle } from './doors.ts'
import { app, doorsOf, packInto, serverOnly } from './packed.ts'

interface Budget {
  readonly gzip: number
  readonly mayLoad: readonly string[]
}

const file = new URL('../budgets.json', import.meta.url)

async function budgetOf(code: string): Promise<Budget> {
  const { gzip, modules } = await bundle(app, code)
  // Two percent of slack, so that a reworded message is no work.
  return { gzip: Math.ceil((gzip * 1.02 + 20) / 10) * 10, mayLoad: modules.map((name) => name.replace('/dist/', '/')).sort() }
}

async function budgetsOf(entries: readonly (readonly [name: string, code: string])[]): Promise<Record<string, Budget>> {
  const budgets: Record<string, Budget> = {}
  for (const [name, code] of entries) budgets[name] = await budgetOf(code)
  return budgets
}

const before = JSON.parse(readFileSync(file, 'utf8')) as { imports: Record<string, Budget> }
const doors = packInto(app)
  .filter(({ name }) => !serverOnly.has(name))
  .flatMap(doorsOf)
  .sort()
const imports = [...new Set([...Object.keys(before.imports), ...process.argv.slice(2)])]
const budgets = {
  doors: await budgetsOf(doors.map((door) => [door, `export * from '${door}'`])),
  imports: await budgetsOf(
    imports.map((name) => {
      const [symbol, door] = name.split(' from ')
      return [name, `export { ${symbol} } from '${door}'`]
    }),
  ),
}
writeFileSync(file, `${JSON.stringify(budgets, null, 2)}\n`)
