import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, it } from 'vitest'
import { root } from '../src/root.ts'

const folder = mkdtempSync(join(root, 'e2e/repository/.work-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('snippets of the package READMEs compile as they stand', async () => {
  for (const name of ['fintoc', 'belvo']) {
    const snippets = [...readFileSync(join(root, 'packages', name, 'README.md'), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)]
    expect(snippets.length).toBeGreaterThan(3)
    for (const [index, [, code = '']] of snippets.entries()) writeFileSync(join(folder, `${name}-${index}.ts`), code)
  }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../../../tsconfig.base.json', compilerOptions: { types: ['node'], isolatedDeclarations: false, declaration: false }, include: ['*.ts'] }),
  )
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder]).catch((error: { stdout: string }) => error)
  expect(stdout).toBe('')
})
