import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The script of the page for browsers. In a real project your bundler makes it. */
export async function bundlePage(conditions: readonly string[] = []): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('browser/connect.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: [...conditions],
  })
  return outputFiles[0]?.text ?? ''
}
