// Writes what a manifest can derive: `exports` from the door folders, the published copies without `@kit/source`, and VERSION.
// `--check` changes nothing and exits 1 where something is out of step.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const check = process.argv.includes('--check')
const stale = []

const built = (name) => ({
  import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
  require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
})

function write(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  if (check) stale.push(file.slice(root.length + 1))
  else writeFileSync(file, text)
}

function doorsOf(source) {
  const folders = readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(source, entry.name, 'index.ts')))
    .map((entry) => entry.name)
    .sort()
  return [['.', 'index', './src/index.ts'], ...folders.map((name) => [`./${name}`, name, `./src/${name}/index.ts`])]
}

function withoutSource(map) {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => {
      if (typeof value === 'string') return [key, value]
      const { '@kit/source': _, ...rest } = value
      return [key, rest]
    }),
  )
}

for (const name of readdirSync(join(root, 'packages'))) {
  const folder = join(root, 'packages', name)
  const file = join(folder, 'package.json')
  if (!existsSync(join(folder, 'src/index.ts'))) continue
  const { exports: _, publishConfig: __, main: ___, module: ____, types: _____, ...manifest } = JSON.parse(readFileSync(file, 'utf8'))
  if (manifest.private) continue
  const exports = { './package.json': './package.json' }
  for (const [door, out, source] of doorsOf(join(folder, 'src'))) exports[door] = { '@kit/source': source, ...built(out) }
  const ordered = Object.fromEntries(Object.entries(exports).sort(([a], [b]) => (a < b ? -1 : 1)))
  const publishConfig = { access: 'public', exports: withoutSource(ordered) }
  if (manifest.imports) publishConfig.imports = withoutSource(manifest.imports)
  const entry = { main: './dist/index.cjs', module: './dist/index.js', types: './dist/index.d.cts' }
  write(file, `${JSON.stringify({ ...manifest, ...entry, exports: ordered, publishConfig }, null, 2)}\n`)
  const version = join(folder, 'src/version.ts')
  if (existsSync(version)) {
    write(version, readFileSync(version, 'utf8').replace(/(VERSION(?:: string)? = )'[^']*'/, `$1'${manifest.version}'`))
  }
}

if (stale.length > 0) {
  console.error(`out of step: ${stale.join(', ')} — run node scripts/sync-manifests.mjs`)
  process.exit(1)
}
