import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Manifest {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
}

const here = fileURLToPath(new URL('..', import.meta.url))

/** The folder of an installed package, found as Node finds it: beside or above whoever asks. */
function folderOf(name: string, from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name)
    if (existsSync(candidate)) return realpathSync(candidate)
    if (folder === dirname(folder)) throw new Error(`${name} is not installed`)
  }
}

function bytesOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    if (entry.name === 'node_modules' || entry.isSymbolicLink()) return sum
    const path = join(folder, entry.name)
    return sum + (entry.isDirectory() ? bytesOf(path) : statSync(path).size)
  }, 0)
}

/** What `npm install <name>` brings: the package and its dependencies, ours as they are published. */
function footprint(name: string): { packages: number; bytes: number } {
  const found = new Map<string, number>()
  const visit = (dependency: string, from: string): void => {
    const folder = folderOf(dependency, from)
    if (found.has(folder)) return
    const published = dependency.startsWith('@kit/')
      ? (JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as unknown)
      : undefined
    const [entry] = published === undefined ? [] : (Object.values(published as object) as { unpackedSize: number }[])
    found.set(folder, entry?.unpackedSize ?? bytesOf(folder))
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
    for (const next of Object.keys(manifest.dependencies ?? {})) visit(next, folder)
  }
  visit(name, here)
  return { packages: found.size, bytes: [...found.values()].reduce((sum, bytes) => sum + bytes, 0) }
}

/** Packages and bytes that installing one client brings. */
export function benchInstallSize(): void {
  console.log('\ninstall of one client alone: packages, MB')
  for (const name of ['@kit/fintoc', '@kit/belvo', '@kit/finapi', 'ky', 'openapi-fetch', 'fintoc', 'belvo', 'plaid', 'stripe']) {
    const { packages, bytes } = footprint(name)
    console.log(`  ${name.padEnd(38)} ${String(packages).padStart(7)} ${(bytes / 1e6).toFixed(2).padStart(9)}`)
  }
}
