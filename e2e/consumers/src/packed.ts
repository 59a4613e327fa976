import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(dirname(fileURLToPath(import.meta.url)))

/** The workspace root. */
export const root: string = dirname(dirname(here))

/** Everything the packed-tarball checks write, git-ignored. */
export const work: string = join(here, '.work')

/** The packages that are published, dependencies first. */
export const published = ['core', 'fintoc', 'belvo', 'finapi', 'redis', 'postgres', 'bullmq', 'pg-boss', 'sandbox'] as const
export type PublishedPackage = (typeof published)[number]

/** The packages that a browser has no use for. */
export const serverOnly: ReadonlySet<PublishedPackage> = new Set(['redis', 'postgres', 'bullmq', 'pg-boss', 'sandbox'])

/** What the adapters load; each stands beside them as an install would put it, with its own dependencies. */
const adapterDependencies = { 'rate-limiter-flexible': 'redis', bullmq: 'bullmq', 'pg-boss': 'pg-boss' } as const

export interface PackedPackage {
  readonly name: PublishedPackage
  readonly tarball: string
  readonly folder: string
  readonly manifest: { readonly exports: Record<string, unknown>; readonly imports?: Record<string, unknown>; readonly version: string; readonly [key: string]: unknown }
}

/** Where the packages of this run lie: `tarballs/`, and unpacked in `node_modules/@kit/*`. */
export const app: string = join(work, 'app')

/** What {@link packInto} packed into {@link app} before the tests of this run began. */
export function packedPackages(): PackedPackage[] {
  return JSON.parse(readFileSync(join(app, 'packed.json'), 'utf8')) as PackedPackage[]
}

/** Packs every published package as `pnpm publish` would and unpacks it into `<folder>/node_modules/@kit/*`, beside the optional peers. */
export function packInto(folder: string): PackedPackage[] {
  rmSync(folder, { recursive: true, force: true })
  const tarballs = join(folder, 'tarballs')
  mkdirSync(tarballs, { recursive: true })
  const modules = join(folder, 'node_modules')
  const packed = published.map((name) => {
    const source = join(root, 'packages', name)
    const out = execFileSync('pnpm', ['pack', '--json', '--pack-destination', tarballs], { cwd: source, encoding: 'utf8' })
    const { filename } = JSON.parse(out) as { filename: string }
    const target = join(modules, '@kit', name)
    mkdirSync(target, { recursive: true })
    execFileSync('tar', ['-xzf', filename, '-C', target, '--strip-components=1'])
    const manifest = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as PackedPackage['manifest']
    return { name, tarball: filename, folder: target, manifest }
  })
  for (const name of ['zod', '@opentelemetry/api']) {
    cpSync(realpathSync(join(here, 'node_modules', name)), join(modules, name), { recursive: true, dereference: true })
  }
  for (const [name, adapter] of Object.entries(adapterDependencies)) {
    symlinkSync(realpathSync(join(root, 'packages', adapter, 'node_modules', name)), join(modules, name))
  }
  writeJson(join(folder, 'packed.json'), packed)
  return packed
}

/** Links a development tool of this workspace package into the consumer folder, without its dependencies' types leaking in. */
export function linkTool(folder: string, name: string): string {
  const target = join(folder, 'node_modules', name)
  if (!existsSync(target)) {
    mkdirSync(dirname(target), { recursive: true })
    symlinkSync(realpathSync(join(here, 'node_modules', name)), target)
  }
  return target
}

/** The doors of a packed package as import specifiers. */
export function doorsOf(pack: PackedPackage): string[] {
  return Object.keys(pack.manifest.exports)
    .filter((door) => door !== './package.json')
    .map((door) => (door === '.' ? `@kit/${pack.name}` : `@kit/${pack.name}/${door.slice(2)}`))
}

/** The `tsc` of one of the TypeScript versions this package depends on under an alias. */
export function compilerOf(version: '5.4' | '5.9' | '6.0' | '7.0'): string {
  const folder = realpathSync(join(here, `node_modules/typescript-${version}`))
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: { tsc: string } }
  return join(folder, bin.tsc)
}

/** Runs a Node program and gives its output; a failure carries both streams. */
export function run(command: string, args: readonly string[], options: { cwd: string; env?: NodeJS.ProcessEnv }): string {
  try {
    return execFileSync(command, args, { cwd: options.cwd, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`, { cause: error })
  }
}

/** Every file below a folder. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Writes a JSON file. */
export function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`)
}

/** A tool's executable from the workspace root. */
export function rootBin(name: string): string {
  return join(root, 'node_modules/.bin', name)
}

export const require: NodeJS.Require = createRequire(import.meta.url)
