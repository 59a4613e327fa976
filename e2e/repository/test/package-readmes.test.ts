import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { root } from '../src/root.ts'

const compilerOptions = { types: ['node'], isolatedDeclarations: false, declaration: false }

/** Compiles the snippets of a package's README as they stand, in the package's folder, where its peers are found. */
async function compileSnippets(name: string): Promise<{ readonly count: number; readonly errors: string }> {
  const home = join(root, 'packages', name)
  const folder = mkdtempSync(join(home, '.work-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const snippets = [...readFileSync(join(home, 'README.md'), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)]
  for (const [index, [, code = '']] of snippets.entries()) writeFileSync(join(folder, `${name}-${index}.ts`), code)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../../tsconfig.base.json', compilerOptions, include: ['*.ts'] }))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, '-p', folder]).catch((error: { stdout: string }) => error)
  return { count: snippets.length, errors: stdout }
}

it.each(['fintoc', 'belvo'])('the snippets of the README of %s compile as they stand', async (name) => {
  const { count, errors } = await compileSnippets(name)
  expect(count).toBeGreaterThan(3)
  expect(errors).toBe('')
})

it.each([['redis', 3], ['postgres', 4], ['bullmq', 2], ['pg-boss', 3]])('the snippets of the README of %s compile as they stand, all %i', async (name, expected) => {
  const { count, errors } = await compileSnippets(name)
  expect(count).toBe(expected)
  expect(errors).toBe('')
})
