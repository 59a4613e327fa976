// fintoc-node: bundled for a browser it fails, as an ES module it throws at load, as CommonJS it silently returns other classes
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'
import { expectedOf, programOf, PROVIDERS, runClient } from '../../src/call-clients.ts'
import { app } from '../../src/packed.ts'

const TARGETS = [
  { name: 'an ES module for Node', format: 'esm', platform: 'node' },
  { name: 'CommonJS for Node', format: 'cjs', platform: 'node' },
  { name: 'an ES module for browsers', format: 'esm', platform: 'browser' },
  { name: 'CommonJS for browsers', format: 'cjs', platform: 'browser' },
] as const

/** Here is no node_modules: the one file has to have everything. */
const alone = mkdtempSync(join(tmpdir(), 'kit-bundled-'))
afterAll(() => rmSync(alone, { recursive: true, force: true }))

describe.each(PROVIDERS)('@kit/%s in one file', (provider) => {
  it.each(TARGETS)('works as $name, minified', async ({ format, platform }) => {
    const extension = format === 'esm' ? 'mjs' : 'cjs'
    const entry = join(app, `${provider}-entry.${extension}`)
    const outfile = join(alone, `${provider}-${platform}.${extension}`)
    writeFileSync(entry, programOf(provider, format))
    const { metafile, warnings } = await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      minify: true,
      metafile: true,
      platform,
      format,
      target: 'es2022',
      logLevel: 'silent',
    })
    const imported = Object.values(metafile.outputs).flatMap(({ imports }) =>
      imports.filter(({ external }) => external).map(({ path }) => path),
    )
    expect([warnings, platform === 'browser' ? imported : imported.filter((path) => !path.startsWith('node:'))]).toEqual([[], []])
    expect(await runClient(outfile, { cwd: alone })).toEqual(expectedOf(provider))
  })
})
