import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from '../src/root.ts'

const folder = mkdtempSync(join(root, 'e2e/repository/.work-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Lints one file as if it stood at the given path of the repository. */
function lint(path: string, code: string): string {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, code)
  writeFileSync(
    join(folder, 'rules.json'),
    JSON.stringify({
      plugins: ['typescript', 'import'],
      jsPlugins: [join(root, 'scripts/lint/kit-rules.mjs')],
      categories: { correctness: 'off' },
      rules: {
        'kit/layers': 'error',
        'kit/portable': 'error',
        'kit/named-reexports': 'error',
        'typescript/no-explicit-any': 'error',
        'import/no-default-export': 'error',
      },
    }),
  )
  const out = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['-c', join(folder, 'rules.json'), '--no-ignore', file], { encoding: 'utf8', cwd: folder })
  return out.stdout + out.stderr
}

const refused: [string, string, string, string][] = [
  ['core importing a provider', 'packages/core/src/http/a.ts', `import { VERSION } from '@kit/fintoc'\nexport const x = VERSION\n`, 'kit(layers)'],
  ['a provider importing another', 'packages/fintoc/src/a.ts', `import { VERSION } from '@kit/belvo'\nexport const x = VERSION\n`, 'kit(layers)'],
  ['published code importing codegen', 'packages/finapi/src/a.ts', `import { x } from '@kit/codegen'\nexport const y = x\n`, 'kit(layers)'],
  ['errors importing http', 'packages/core/src/errors/a.ts', `import { x } from '../http/x.ts'\nexport const y = x\n`, 'kit(layers)'],
  ['webhooks importing the waiter', 'packages/core/src/webhooks/a.ts', `export { x } from '../waiter/x.ts'\n`, 'kit(layers)'],
  ['a node: import in portable code', 'packages/fintoc/src/a.ts', `import { createHmac } from 'node:crypto'\nexport const x = createHmac\n`, 'kit(portable)'],
  ['Buffer in portable code', 'packages/belvo/src/a.ts', `export const x: unknown = Buffer.from('a')\n`, 'kit(portable)'],
  ['process in portable code', 'packages/core/src/http/a.ts', `export const x: unknown = process.env\n`, 'kit(portable)'],
  ['a NodeJS type in portable code', 'packages/core/src/http/a.ts', `export type T = NodeJS.Timeout\n`, 'kit(portable)'],
  ['any', 'packages/core/src/http/a.ts', `export const x: any = 1\n`, 'no-explicit-any'],
  ['a default export', 'packages/core/src/http/a.ts', `export default 1\n`, 'no-default-export'],
  ['export *', 'packages/core/src/http/a.ts', `export * from './b.ts'\n`, 'kit(named-reexports)'],
  ['export type * of a written file', 'packages/finapi/src/a.ts', `export type * from './b.ts'\n`, 'kit(named-reexports)'],
  ['pagination importing the API door', 'packages/core/src/pagination/a.ts', `export { x } from '../api/x.ts'\n`, 'kit(layers)'],
]

const accepted: [string, string, string][] = [
  ['export * of a generated file', 'packages/finapi/src/a.ts', `export * from './b.gen.ts'\n`],
  ['export type * of a generated file', 'packages/finapi/src/a.ts', `export type * from './b.gen.ts'\n`],
  ['the API door importing pagination', 'packages/core/src/api/a.ts', `export { x } from '../pagination/x.ts'\n`],
  ['http importing errors', 'packages/core/src/http/a.ts', `export { x } from '../errors/x.ts'\n`],
  ['node: in the node branch of #hmac', 'packages/core/src/internal/hmac/node.ts', `export const x: unknown = process.versions\n`],
  ['node: in the sandbox', 'packages/sandbox/src/a.ts', `export { createServer } from 'node:http'\n`],
  ['a provider importing core', 'packages/fintoc/src/a.ts', `export { isKitError } from '@kit/core'\n`],
  ['a property called process', 'packages/core/src/http/a.ts', `export const x: { process: number } = { process: 1 }\n`],
]

describe('lint', () => {
  it.each(refused)('refuses %s', (_, path, code, rule) => {
    expect(lint(path, code)).toContain(rule)
  })

  it.each(accepted)('accepts %s', (_, path, code) => {
    expect(lint(path, code)).toMatch(/0 errors/)
  })
})
