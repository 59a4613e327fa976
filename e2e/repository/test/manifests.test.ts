import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../src/root.ts'

interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly dependencies?: Record<string, string>
  readonly devDependencies?: Record<string, string>
  readonly optionalDependencies?: Record<string, string>
  readonly exports?: Record<string, unknown>
  readonly publishConfig?: { exports: Record<string, unknown> }
}

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest
const below = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}/${entry.name}`)
const packages = below('packages')
const published = packages.filter((folder) => manifestOf(folder).private !== true)

describe('manifests', () => {
  it('are in step with the door folders', () => {
    const out = spawnSync(process.execPath, ['scripts/sync-manifests.mjs', '--check'], { cwd: root, encoding: 'utf8' })
    expect(out.stderr).toBe('')
    expect(out.status).toBe(0)
  })

  it('publish the same doors as they have, without the source condition', () => {
    for (const folder of published) {
      const { exports, publishConfig } = manifestOf(folder)
      expect(Object.keys(publishConfig?.exports ?? {})).toEqual(Object.keys(exports ?? {}))
      expect(JSON.stringify(publishConfig)).not.toContain('@kit/source')
    }
  })

  it('give every runtime dependency a reason in the readme', () => {
    for (const folder of published) {
      const readme = readFileSync(join(root, folder, 'README.md'), 'utf8')
      for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) expect(readme, `${folder} ${name}`).toContain(name)
    }
  })

  it('pin every version from outside the workspace exactly', () => {
    for (const folder of ['.', ...packages, ...below('examples'), ...below('e2e'), 'benchmarks']) {
      const { dependencies, devDependencies, optionalDependencies } = manifestOf(folder)
      for (const [name, range] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })) {
        expect(range, `${folder} ${name}`).toMatch(/^(workspace:\^|(npm:.+@)?\d+\.\d+\.\d+$)/)
      }
    }
  })

  it('never let a published package depend on codegen or an example', () => {
    for (const folder of published) expect(Object.keys(manifestOf(folder).dependencies ?? {})).not.toContain('@kit/codegen')
  })
})

describe('providers', () => {
  /** Doors that a provider cannot have yet, each with the reason. */
  const notYet: Record<string, readonly string[]> = {
    fintoc: [],
    belvo: [],
    finapi: [],
  }
  it('have the same doors, but for those that are listed as missing', () => {
    for (const [provider, missing] of Object.entries(notYet)) {
      const doors = Object.keys(manifestOf(`packages/${provider}`).exports ?? {}).filter((door) => door !== './package.json')
      const wanted = ['.', './events', './webhooks', './schemas', './widget', './testing'].filter((door) => !missing.includes(door.slice(2)))
      expect(doors.sort(), provider).toEqual(wanted.sort())
    }
  })
})
