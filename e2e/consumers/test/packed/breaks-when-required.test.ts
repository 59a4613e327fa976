// stripe-node #1691, #2671, stripe-js #527 to #555: one release, and CommonJS programs stopped working; ky is an ES module only
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectedOf, programOf, PROVIDERS, runClient } from '../../src/call-clients.ts'
import { app } from '../../src/packed.ts'

describe.each(PROVIDERS)('@kit/%s', (provider) => {
  it('works when it is required, also where Node cannot require ES modules', async () => {
    const file = join(app, `${provider}-required.cjs`)
    writeFileSync(file, programOf(provider, 'cjs'))
    for (const nodeFlags of [[], ['--no-experimental-require-module']]) {
      expect(await runClient(file, { cwd: app, nodeFlags })).toEqual(expectedOf(provider))
    }
  })

  it('works when it is imported', async () => {
    const file = join(app, `${provider}-imported.mjs`)
    writeFileSync(file, programOf(provider, 'esm'))
    expect(await runClient(file, { cwd: app })).toEqual(expectedOf(provider))
  })

  it('gives errors that the other copy in the process knows', async () => {
    const file = join(app, `${provider}-both.cjs`)
    const program = programOf(provider, 'cjs').replace('const guards =', `kit = await import('@kit/${provider}')\n const guards =`)
    writeFileSync(file, program.replace('const kit =', 'let kit ='))
    expect(await runClient(file, { cwd: app })).toEqual(expectedOf(provider))
  })
})
