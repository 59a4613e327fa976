import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('..', import.meta.url))

/** One file holds everything a client door needs, what it loads on demand (ky, a waiter) included. */
const subjects: Readonly<Record<string, string>> = {
  '@kit/fintoc': "export { createFintocClient } from '@kit/fintoc'",
  '@kit/belvo': "export { createBelvoClient } from '@kit/belvo'",
  '@kit/finapi': "export { createFinapiClient } from '@kit/finapi'",
  ky: "export { default } from 'ky'",
  'openapi-fetch': "export { default } from 'openapi-fetch'",
  fintoc: "export { Fintoc } from 'fintoc'",
  belvo: "export { default } from 'belvo'",
  plaid: "export { PlaidApi, Configuration } from 'plaid'",
  stripe: "export { default } from 'stripe'",
}

interface Wanted {
  readonly platform: 'browser' | 'node'
  /** Chunks instead of one file; what a dynamic import brings later does not count then. */
  readonly splitting?: boolean
}

async function gzipOf(code: string, { platform, splitting = false }: Wanted): Promise<string> {
  try {
    const { outputFiles, metafile } = await build({
      stdin: { contents: code, resolveDir: here, loader: 'js' },
      absWorkingDir: here,
      outdir: 'out',
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      format: 'esm',
      target: 'es2022',
      platform,
      splitting,
      logLevel: 'silent',
    })
    const atOnce = new Set<string>()
    const visit = (file: string): void => {
      if (atOnce.has(file)) return
      atOnce.add(file)
      for (const item of metafile.outputs[file]?.imports ?? []) if (item.kind === 'import-statement') visit(item.path)
    }
    for (const [file, { entryPoint }] of Object.entries(metafile.outputs)) if (entryPoint === '<stdin>') visit(file)
    const bytes = outputFiles.filter((file) => atOnce.has(relative(here, file.path))).reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0)
    return `${(bytes / 1000).toFixed(2)} kB`
  } catch {
    return 'does not bundle'
  }
}

/** Minified and gzipped size of one client: everything in one file, and what a browser loads at once where chunks are allowed. */
export async function benchBundleSize(): Promise<void> {
  console.log('\nbundle of one client, minified + gzip: one file for a browser, one file for Node, loaded at once')
  for (const [name, code] of Object.entries(subjects)) {
    const figures = [await gzipOf(code, { platform: 'browser' }), await gzipOf(code, { platform: 'node' }), await gzipOf(code, { platform: 'browser', splitting: true })]
    console.log(`  ${name.padEnd(38)} ${figures.map((figure) => figure.padStart(16)).join(' ')}`)
  }
}
