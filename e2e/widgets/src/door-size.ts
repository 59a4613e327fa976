import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** Bundles one export of a provider's widget door for browsers: its size in bytes, and the files something of which is in it. */
export async function measureWidgetExport(provider: string, name: string): Promise<{ gzip: number; files: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${name} } from '@kit/${provider}/widget'`, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@kit/source'],
  })
  const [output] = Object.values(metafile.outputs)
  const files = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  return { gzip: gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length, files: files.map(([file]) => file) }
}
