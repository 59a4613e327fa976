import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { build as esbuild } from 'esbuild'
import { rollup } from 'rollup'
import { beforeAll, describe, expect, it } from 'vitest'
import { build as vite } from 'vite'
import { compile } from '../../src/compile.ts'
import { app as folder, linkTool, require, run } from '../../src/packed.ts'

let esm = ''
let cjs = ''

beforeAll(() => {
  esm = compile(folder, { typescript: '6.0', resolution: 'nodenext', format: 'esm', skipLibCheck: true })
  cjs = compile(folder, { typescript: '6.0', resolution: 'nodenext', format: 'cjs', skipLibCheck: true })
})

const node = (file: string): string => run(process.execPath, [file], { cwd: folder })

describe('tools that consumers use', () => {
  it('a plain require', () => {
    writeFileSync(join(folder, 'plain.cjs'), `require(${JSON.stringify(cjs)})`)
    expect(node(join(folder, 'plain.cjs'))).toContain('consumer ok')
  })

  it('Jest in its default CommonJS mode, the first request included', () => {
    linkTool(folder, 'jest')
    const jest = join(folder, 'jest')
    mkdirSync(jest, { recursive: true })
    writeFileSync(join(jest, 'package.json'), '{ "name": "jest-consumer", "jest": { "transform": {} } }')
    writeFileSync(
      join(jest, 'kit.test.js'),
      `const { createTransport } = require('@kit/core/http')
       const { isApiError } = require('@kit/core')
       const { signHmac } = require('@kit/core/signature')
       test('a request ends in a typed error', async () => {
         const transport = createTransport({ provider: 'example', origins: { main: 'https://api.example.com' }, fetch: async () => new Response('', { status: 404 }) })
         const operation = { id: 'things.get', method: 'GET', path: '/things', api: 'main', retry: 'safe', auth: 'none' }
         const error = await Promise.resolve(transport.send(operation)).catch((e) => e)
         expect(isApiError(error)).toBe(true)
         expect(error.status).toBe(404)
       })
       test('a signature is made', async () => {
         expect(await signHmac({ secret: 'key', payload: 'The quick brown fox jumps over the lazy dog' }))
           .toBe('f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8')
       })`,
    )
    expect(() => run(process.execPath, [require.resolve('jest/bin/jest'), '--rootDir', jest, '--no-cache'], { cwd: jest })).not.toThrow()
  })

  it('esbuild, for Node as ESM and CommonJS, and for browsers', async () => {
    for (const format of ['esm', 'cjs'] as const) {
      const outfile = join(folder, `esbuild.${format === 'esm' ? 'mjs' : 'cjs'}`)
      await esbuild({ entryPoints: [format === 'esm' ? esm : cjs], bundle: true, platform: 'node', format, outfile, minify: true, logLevel: 'silent' })
      expect(node(outfile)).toContain('consumer ok')
    }
    const outfile = join(folder, 'esbuild-browser.mjs')
    await esbuild({ entryPoints: [esm], bundle: true, platform: 'browser', format: 'esm', outfile, minify: true, logLevel: 'silent' })
    expect(node(outfile)).toContain('consumer ok')
  })

  it('rollup, for servers and for browsers', async () => {
    for (const browser of [false, true]) {
      const bundle = await rollup({ input: esm, plugins: [nodeResolve(browser ? { browser: true } : { exportConditions: ['node'] })], onwarn: () => undefined })
      const file = join(folder, `rollup-${browser ? 'browser' : 'server'}.mjs`)
      await bundle.write({ file, format: 'esm', inlineDynamicImports: true })
      await bundle.close()
      expect(node(file)).toContain('consumer ok')
    }
  })

  it('vite, for servers and for browsers', async () => {
    for (const ssr of [true, false]) {
      const outDir = join(folder, `vite-${ssr ? 'server' : 'browser'}`)
      await vite({
        configFile: false,
        logLevel: 'silent',
        root: folder,
        ssr: { noExternal: true },
        build: {
          outDir,
          minify: false,
          rolldownOptions: { output: { entryFileNames: 'bundle.mjs' } },
          ...(ssr ? { ssr: esm } : { lib: { entry: esm, formats: ['es'] } }),
        },
      })
      expect(node(join(outDir, 'bundle.mjs'))).toContain('consumer ok')
    }
  })
})
