import { execFileSync } from 'node:child_process'
import { readFileSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { apps, report } from './installed-apps.ts'

function workerd(): string {
  const ofMiniflare = createRequire(realpathSync(join(apps, 'node_modules/miniflare/package.json')))
  return join(dirname(ofMiniflare.resolve('workerd/package.json')), 'bin/workerd')
}

/**
 * The executable of a runtime, tried with `--version`; undefined where it cannot be had on this machine, which is said out loud. With `CI`
 * set it throws instead.
 */
export function runtimePath(name: 'bun' | 'deno' | 'miniflare' | 'next'): string | undefined {
  const { missing } = JSON.parse(readFileSync(report, 'utf8')) as { missing?: string }
  const path = join(apps, 'node_modules', '.bin', name)
  let why = missing
  if (why === undefined) {
    try {
      const options = { stdio: 'pipe' } as const
      // miniflare's own command starts a server; what may be missing is the workerd below it.
      if (name === 'miniflare') execFileSync(process.execPath, [workerd(), '--version'], options)
      else execFileSync(path, ['--version'], options)
    } catch (error) {
      why = String(error)
    }
  }
  if (why === undefined) return path
  if (process.env['CI']) throw new Error(`${name} is required here: ${why}`)
  console.warn(`SKIPPED: ${name} cannot be had here: ${why}`)
  return undefined
}
