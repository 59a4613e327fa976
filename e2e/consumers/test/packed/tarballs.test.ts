import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { app as folder, doorsOf, filesBelow, packedPackages, rootBin, run } from '../../src/packed.ts'

const packed = packedPackages()

describe('the tarballs', () => {
  it('hold builds, licences and readmes, and nothing else', () => {
    for (const pack of packed) {
      const files = filesBelow(pack.folder).map((file) => relative(pack.folder, file))
      const strangers = files.filter((file) => !/^(dist\/|package\.json$|README\.md$|LICENSE$|THIRD-PARTY-NOTICES$)/.test(file))
      expect(strangers, pack.name).toEqual([])
      expect(files, pack.name).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']))
    }
  })

  it('say nothing of the workspace in their manifests', () => {
    for (const pack of packed) {
      const text = readFileSync(join(pack.folder, 'package.json'), 'utf8')
      const published = JSON.stringify([pack.manifest.exports, pack.manifest.imports ?? {}, pack.manifest['dependencies'] ?? {}])
      expect(published, pack.name).not.toContain('@kit/source')
      expect(text, pack.name).not.toContain('"workspace:')
    }
  })

  it('carry the licence of the copy of ky inside the builds', () => {
    expect(readFileSync(join(packed[0]?.folder ?? '', 'THIRD-PARTY-NOTICES'), 'utf8')).toContain('Sindre Sorhus')
  })

  it('name neither ky, zod nor any type in their declarations', () => {
    for (const pack of packed) {
      for (const file of filesBelow(pack.folder).filter((name) => /\.d\.c?ts$/.test(name))) {
        const text = readFileSync(file, 'utf8')
        const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\/\/.*$/gm, '')
        const mayName = /\/schemas\.d\.c?ts$/.test(file) ? 'zod' : ''
        const named = [...code.matchAll(/(?:from |import\()['"](ky|zod)['"/]/g)].map(([, name]) => name)
        expect(named.filter((name) => name !== mayName), file).toEqual([])
        expect(code, file).not.toMatch(/[:<|]\s*any\b/)
      }
    }
  })

  it('declare everything once: an ES module takes its types from where a CommonJS one does', () => {
    for (const pack of packed) {
      for (const door of doorsOf(pack)) {
        const name = door.split('/')[2] ?? 'index'
        const [forModules, forCommonJs] = ['d.ts', 'd.cts'].map((extension) => readFileSync(join(pack.folder, `dist/${name}.${extension}`), 'utf8'))
        // Another package may have different declarations for each format, so what names them stands twice.
        const twice = /from "(?!\.|@kit\/)/.test(forCommonJs ?? '')
        expect(forModules, door).toBe(twice ? forCommonJs : `export * from './${name}.cjs'\n`)
      }
    }
  })

  it('carry generated declarations that a compiler steps over quickly', () => {
    for (const pack of packed.filter(({ name }) => ['fintoc', 'belvo', 'finapi'].includes(name))) {
      const generated = filesBelow(join(pack.folder, 'dist/generated'))
      expect(generated, pack.name).not.toEqual([])
      for (const file of generated) {
        const text = readFileSync(file, 'utf8')
        expect(text, file).not.toMatch(/@see|\{@link/)
        expect(/[^\0-\xff]/.exec(text)?.[0], file).toBeUndefined()
      }
    }
  })

  it('pass publint, strictly', () => {
    for (const pack of packed) expect(run(rootBin('publint'), [pack.tarball, '--strict'], { cwd: folder }), pack.name).toContain('All good')
  })

  it('resolve in every module mode (attw)', () => {
    for (const pack of packed) run(rootBin('attw'), [pack.tarball, '--profile', 'node16', '--no-emoji'], { cwd: folder })
  })

  it('load every door as ESM and as CommonJS, and both copies know each other by the guards', () => {
    for (const pack of packed) {
      for (const door of doorsOf(pack)) {
        if (pack.name === 'sandbox') continue
        run(process.execPath, ['--input-type=module', '-e', `await import('${door}')`], { cwd: folder })
        run(process.execPath, ['--input-type=commonjs', '-e', `require('${door}')`], { cwd: folder })
      }
    }
    const both = `
      const cjs = require('@kit/core')
      import('@kit/core').then((esm) => {
        const error = new cjs.InvalidArgumentError('argument', 'message')
        if (!esm.isKitError(error) || !esm.isInvalidArgumentError(error)) process.exit(1)
      })`
    run(process.execPath, ['--input-type=commonjs', '-e', both], { cwd: folder })
  })
})
