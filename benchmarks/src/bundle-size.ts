import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** One file with everything a client door needs, what it loads on demand (ky) included. */
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

async function gzipOf(code: string, platform: 'browser' | 'node'): Promise<string> {
  try {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: fileURLToPath(new URL('..', import.meta.url)), loader: 'js' },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      platform,
      logLevel: 'silent',
    })
    return `${(gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000).toFixed(1)} kB`
  } catch {
    return 'does not bundle'
  }
}

/** Minified and gzipped size of one client in one file. */
export async function benchBundleSize(): Promise<void> {
  console.log('\nbundle of one client, one file, minified + gzip: browser, node')
  for (const [name, code] of Object.entries(subjects)) {
    console.log(`  ${name.padEnd(38)} ${(await gzipOf(code, 'browser')).padStart(16)} ${(await gzipOf(code, 'node')).padStart(16)}`)
  }
}
