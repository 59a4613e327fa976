import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { describeEndpoints } from '../src/describe-endpoints.ts'
import { apps } from '../src/installed-apps.ts'
import { runtimePath } from '../src/runtime-path.ts'
import { startProgram } from '../src/start-program.ts'

const bun = runtimePath('bun')

describe.skipIf(bun === undefined)('Bun', () => {
  describeEndpoints('Bun.serve', (settings) => startProgram(bun!, ['bun.mjs'], settings), {
    webhooks: '/webhooks/fintoc',
    traps: { '/trap': ['before it could be checked'] },
  })

  describeEndpoints('node:http in Bun', (settings) => startProgram(bun!, ['node-http.mjs'], settings), {
    webhooks: '/webhooks/fintoc',
    traps: { '/read-before': ['before anything reads it'], '/trap': ['before it could be checked'] },
    doors: false,
  })

  it('runs the CommonJS builds', () => {
    expect(execFileSync(bun!, ['required.cjs'], { cwd: apps, encoding: 'utf8' }).trim()).toBe('["link.credentials_changed",true,true,"no_match"]')
  })
})
