import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compile } from '../../src/compile.ts'
import { packedPackages, published, root, run, writeJson } from '../../src/packed.ts'

const copy = join(tmpdir(), `kit-release-${process.pid}`)
const versionOf = (folder: string, name: string): string => (JSON.parse(readFileSync(join(folder, 'packages', name, 'package.json'), 'utf8')) as { version: string }).version
const env = { CI: 'true', npm_config_user_agent: '' }
/** A newcomer's project has the Node and npm of the machine, not the ones of this workspace. */
const outside = { ...env, PATH: (process.env['PATH'] ?? '').split(delimiter).filter((entry) => !entry.includes('node_modules')).join(delimiter) }

beforeAll(() => {
  rmSync(copy, { recursive: true, force: true })
  const skipped = new Set(['node_modules', '.turbo', '.work', '.git'])
  cpSync(root, copy, { recursive: true, filter: (source) => !relative(root, source).split('/').some((part) => skipped.has(part)) })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  for (const name of readdirSync(join(root, 'packages'))) symlinkSync(join(root, 'packages', name, 'node_modules'), join(copy, 'packages', name, 'node_modules'))
  run('git', ['init', '-q', '-b', 'main'], { cwd: copy })
  run('git', ['-c', 'user.name=kit', '-c', 'user.email=kit@example.com', 'commit', '-q', '--allow-empty', '-m', 'start'], { cwd: copy })
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('a release, without publishing', () => {
  it('changeset version moves every package together and writes changelogs', () => {
    const before = versionOf(copy, 'core')
    writeFileSync(join(copy, '.changeset/proof-of-release.md'), `---\n'@kit/core': minor\n---\n\nProof that a release works.\n`)
    run(join(root, 'node_modules/.bin/changeset'), ['version'], { cwd: copy, env })
    run(process.execPath, ['scripts/sync-manifests.mjs'], { cwd: copy, env })
    const versions = published.map((name) => versionOf(copy, name))
    expect(new Set(versions).size).toBe(1)
    expect(versions[0]).not.toBe(before)
    expect(readFileSync(join(copy, 'packages/core/CHANGELOG.md'), 'utf8')).toContain('Proof that a release works.')
    expect(readFileSync(join(copy, 'packages/core/src/version.ts'), 'utf8')).toContain(versions[0])
  })

  it('pnpm publish -r --dry-run takes every published package and no other', () => {
    const out = run('pnpm', ['publish', '-r', '--dry-run', '--no-git-checks', '--report-summary', '--json'], { cwd: root, env })
    rmSync(join(root, 'pnpm-publish-summary.json'), { force: true })
    for (const name of published) expect(out, name).toContain(`@kit/${name}`)
    expect(out).not.toContain('@kit/codegen')
  })

  it('the tarballs install into an empty project with npm, and run there', () => {
    const project = join(copy, 'empty-project')
    mkdirSync(project, { recursive: true })
    writeJson(join(project, 'package.json'), {
      name: 'empty-project',
      private: true,
      dependencies: Object.fromEntries(packedPackages().map((pack) => [`@kit/${pack.name}`, `file:${pack.tarball}`])),
    })
    run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--fetch-retries=1'], { cwd: project, env: outside })
    expect(run(process.execPath, [compile(project, { typescript: '6.0', resolution: 'nodenext', format: 'esm', skipLibCheck: false })], { cwd: project })).toContain('consumer ok')
    expect(run(process.execPath, [compile(project, { typescript: '6.0', resolution: 'nodenext', format: 'cjs', skipLibCheck: false })], { cwd: project })).toContain('consumer ok')
    const sandbox = `import { startSandbox } from '@kit/sandbox'
      import { createFinapiClient } from '@kit/finapi'
      const sandbox = await startSandbox({ providers: ['finapi'] })
      const finapi = createFinapiClient({ ...sandbox.finapi.client, environment: sandbox.finapi.origins })
      const user = await finapi.users.create({})
      console.log('sandbox ok', user.id.length > 0)
      await sandbox.close()`
    expect(run(process.execPath, ['--input-type=module', '-e', sandbox], { cwd: project })).toContain('sandbox ok true')
  })
})
