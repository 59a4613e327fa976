import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from '../src/root.ts'

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const snippets = [...readme.matchAll(/## ([^\n]+)\n\n```ts\n([\s\S]*?)```/g)].map(([, title = '', code = '']) => ({ title, code }))
const folder = mkdtempSync(join(root, 'e2e/repository/.work-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const expected: Record<string, RegExp> = {
  'Wait for a bank connection': /^\d+$/,
  'Move money': /^2 pending\n15000$/,
  'Take a webhook': /^5\n200$/,
  'Lose nothing, do nothing twice': /^stored\nduplicate\nduplicate\n\[ \{ payment: '\w+', amount: 25000 \} \]$/,
  'Handle the events of three providers': /^paid: pi_\w+$/,
  'Open a widget, read a deep link': /^cb65f82c-dc93-4d3e-8270-9a27528397f5 erebor_br_retail$/,
}

describe('README.md', () => {
  it('has the snippets that are run here', () => {
    expect(snippets.map(({ title }) => title)).toEqual(Object.keys(expected))
  })

  it('has snippets that compile', async () => {
    for (const [index, { code }] of snippets.entries()) writeFileSync(join(folder, `snippet-${index}.ts`), `${code}\nexport {}\n`)
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: '../../../tsconfig.base.json', compilerOptions: { types: ['node'], isolatedDeclarations: false, declaration: false }, include: ['*.ts'] }),
    )
    await promisify(execFile)(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder])
  })

  it.each(snippets)('has a snippet that runs: $title', async ({ title, code }) => {
    const file = join(folder, `${title.replaceAll(' ', '-')}.ts`)
    writeFileSync(file, code)
    const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=@kit/source', file])
    expect(stdout.trim()).toMatch(expected[title] ?? /never/)
  })

  it('prints the guarantees', () => {
    for (const promise of ['G1 No lost completion', 'G2 No false completion', 'G3 Settles once', 'G4 Bounded time', 'G5 Bounded load', 'G6 Accepted means stored', 'G7 Effects']) expect(readme).toContain(promise)
  })
})
