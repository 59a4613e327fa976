// Runs on any Node >= 20 with npm and nothing else: installs when the lockfile changed, then hands over to turbo.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** What `npm test` is made of; every other name is a turbo task of the same name. */
const suites = { test: ['lint', 'typecheck', 'test', 'test:repository', 'test:packed'] }
const [task = 'start', ...rest] = process.argv.slice(2)
const env = {
  ...process.env,
  PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
}

function run(command, args, stdio = 'inherit') {
  const child = spawnSync(command, args, { cwd: root, stdio, env, encoding: 'utf8', shell: process.platform === 'win32' })
  if (child.error) throw child.error
  if (child.status !== 0) process.exit(child.status ?? 1)
  return child.stdout
}

function install() {
  const read = (file) => readFileSync(join(root, file), 'utf8')
  const { packageManager } = JSON.parse(read('package.json'))
  const key = createHash('sha256')
    .update(packageManager + process.platform + process.arch)
    .update(read('pnpm-lock.yaml'))
    .update(read('pnpm-workspace.yaml'))
    .digest('hex')
  const stamp = join(root, 'node_modules', '.kit-install')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return
  console.log(`kit: installing with ${packageManager} (only when the lockfile changed)`)
  run('npm', ['exec', '--yes', `--package=${packageManager}`, '--', 'pnpm', 'install', '--frozen-lockfile'])
  writeFileSync(stamp, key)
}

function requireNode() {
  const version = run('node', ['-p', 'process.versions.node'], 'pipe').trim()
  const [major, minor] = version.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return
  console.error(
    `kit: this workspace needs Node >= 22.18 and found ${version}. Node comes along on Linux with glibc (x64, arm64); on ${process.platform}-${process.arch} install it first.`,
  )
  process.exit(1)
}

install()
requireNode()
const passed = rest[0] === '--' ? rest.slice(1) : rest
if (task === 'start') run('node', ['--conditions=@kit/source', 'examples/playground/src/main.ts', ...passed])
else {
  // Browsers and other runtimes have time limits of their own: not more of them at once than there are cores on a small machine.
  const atOnce = task === 'test:long' ? ['--concurrency=2'] : []
  // Examples have builds of their own stack.
  const only = task === 'build' ? ['--filter=./packages/*'] : []
  const turbo = (tasks, options) => run('pnpm', ['exec', 'turbo', 'run', ...tasks, '--output-logs=new-only', '--log-order=grouped', ...options, ...passed])
  turbo(suites[task] ?? [task], [...atOnce, ...only])
  // What lives by the clocks of real servers does not share the machine with compilers.
  if (task === 'test') turbo(['test:services'], ['--concurrency=2'])
}
