import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const snippets = [...readFileSync(`${root}README.md`, 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code)

it('has snippets that run', async () => {
  expect(snippets.length).toBeGreaterThan(0)
  for (const code of snippets) {
    // Runs in a test only: test/vitest does the same.
    if (code.includes('@kit/sandbox/vitest')) continue
    const args = ['--conditions=@kit/source', '--input-type=module-typescript', '--eval', code]
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root })
    for (const [, expected = ''] of code.matchAll(/console\.log\(.*\) \/\/ (.*)/g)) expect(stdout).toContain(expected)
  }
})
