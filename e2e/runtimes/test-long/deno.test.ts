import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { describeEndpoints } from '../src/describe-endpoints.ts'
import { apps } from '../src/installed-apps.ts'
import { runtimePath } from '../src/runtime-path.ts'
import { startProgram } from '../src/start-program.ts'

const deno = runtimePath('deno')
// Nothing is fetched, and no permission is given but those a webhook endpoint needs.
const args = ['run', '--no-prompt', '--no-remote', '--cached-only', '--node-modules-dir=manual', '--allow-net=127.0.0.1', '--allow-env', '--allow-read=.']

describe.skipIf(deno === undefined)('Deno', () => {
  describeEndpoints('Deno.serve', (settings) => startProgram(deno!, [...args, 'deno.mjs'], settings), {
    webhooks: '/webhooks/fintoc',
    traps: { '/trap': ['before it could be checked'] },
  })

  describeEndpoints('node:http in Deno', (settings) => startProgram(deno!, [...args, 'node-http.mjs'], settings), {
    webhooks: '/webhooks/fintoc',
    traps: { '/read-before': ['before anything reads it'], '/trap': ['before it could be checked'] },
    doors: false,
  })

  it('runs the CommonJS builds', () => {
    expect(execFileSync(deno!, [...args, 'required.cjs'], { cwd: apps, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } }).trim()).toBe(
      '["link.credentials_changed",true,true,"no_match"]',
    )
  })
})
