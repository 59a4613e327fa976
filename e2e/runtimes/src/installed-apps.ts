import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(dirname(fileURLToPath(import.meta.url)))
const root = dirname(dirname(here))

/** Where the runtimes and the programs lie while the tests run; git-ignored. */
export const apps: string = join(here, '.work', 'apps')

/** The runtimes that were installed, and why not, if so. */
export const report: string = join(here, '.work', 'report.json')

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_OPTIONS: '' } })
}

function install(): void {
  const key = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'].map((name) => readFileSync(join(here, 'apps', name), 'utf8'))
  const hash = createHash('sha256').update(JSON.stringify([...key, process.platform, process.arch])).digest('hex')
  const stamp = join(apps, 'node_modules', '.kit-install')
  const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
  if (!installed) rmSync(apps, { recursive: true, force: true })
  mkdirSync(apps, { recursive: true })
  cpSync(join(here, 'apps'), apps, { recursive: true })
  if (installed) return
  run('pnpm', ['install', '--frozen-lockfile'], apps)
  writeFileSync(stamp, hash)
}

function unpack(name: string): void {
  const target = join(apps, 'node_modules', '@kit', name)
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  const out = run('pnpm', ['pack', '--json', '--pack-destination', join(here, '.work')], join(root, 'packages', name))
  const { filename } = JSON.parse(out) as { filename: string }
  run('tar', ['-xzf', filename, '-C', target, '--strip-components=1'], apps)
}

/**
 * Installs the runtimes into a copy of `apps/` (again only when the lockfile changed), and into it the packages as they would be
 * published. Notes why, where the runtimes cannot be had.
 */
export function installApps(): void {
  mkdirSync(dirname(report), { recursive: true })
  for (const name of ['core', 'fintoc']) {
    if (!existsSync(join(root, 'packages', name, 'dist'))) throw new Error(`packages/${name} is not built: npx turbo run test:long builds it`)
  }
  try {
    install()
  } catch (error) {
    const { stderr = '', stdout = '' } = error as { stderr?: string; stdout?: string }
    writeFileSync(report, JSON.stringify({ missing: `${String(error)}\n${stdout}\n${stderr}` }))
    return
  }
  for (const name of ['core', 'fintoc']) unpack(name)
  writeFileSync(report, JSON.stringify({}))
}
