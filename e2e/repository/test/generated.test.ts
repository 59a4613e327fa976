import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../src/root.ts'

const providers = readdirSync(join(root, 'packages')).filter((name) => existsSync(join(root, 'packages', name, 'openapi')))

describe('generated code', () => {
  it.each(providers)('of %s is what its documents say', (name) => {
    const out = spawnSync(process.execPath, [join(root, 'packages/codegen/bin/kit-codegen.mjs'), '--check'], { cwd: join(root, 'packages', name), encoding: 'utf8' })
    expect(out.stderr).toBe('')
    expect(out.status).toBe(0)
  })
})

describe('the tables of events in docs', () => {
  it('are what the parsers know', () => {
    const out = spawnSync(process.execPath, [join(root, 'scripts/event-tables.mjs'), '--check'], { encoding: 'utf8' })
    expect(out.stderr).toBe('')
    expect(out.status).toBe(0)
  })
})
