import { build } from 'esbuild'
import { gzipSync } from 'node:zlib'

export interface DoorBundle {
  readonly gzip: number
  /** The files that ended up in the bundle, relative to the folder's node_modules. */
  readonly modules: readonly string[]
  /** What stayed outside because only a running server has it. */
  readonly externals: readonly string[]
}

/** Bundles one entry for a browser, minified, and tells its size and what it pulled. */
export async function bundle(folder: string, code: string): Promise<DoorBundle> {
  const result = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    splitting: true,
    outdir: `${folder}/out`,
    external: ['node:*'],
    logLevel: 'silent',
  })
  const entry = result.outputFiles.find((file) => file.path.endsWith('stdin.js'))
  const inputs = Object.keys(result.metafile.inputs).filter((name) => name !== '<stdin>')
  const output = Object.entries(result.metafile.outputs).find(([name]) => name.endsWith('stdin.js'))?.[1]
  const start = new Set(Object.keys(output?.inputs ?? {}))
  const reachable = new Set<string>()
  const visit = (file: string): void => {
    const chunk = result.metafile.outputs[file]
    if (!chunk || reachable.has(file)) return
    reachable.add(file)
    for (const name of Object.keys(chunk.inputs)) start.add(name)
    for (const next of chunk.imports) if (next.kind === 'import-statement') visit(next.path)
  }
  for (const name of Object.keys(result.metafile.outputs)) if (name.endsWith('stdin.js')) visit(name)
  const chunks = result.outputFiles.filter((file) => [...reachable].some((name) => file.path.endsWith(name.split('/').at(-1) ?? '')))
  const bytes = chunks.length > 0 ? chunks : entry ? [entry] : []
  return {
    gzip: bytes.reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0),
    modules: [...start].filter((name) => inputs.includes(name)).map((name) => name.replace(/^.*node_modules\//, '')),
    externals: Object.values(result.metafile.outputs).flatMap((out) => out.imports.filter((i) => i.external === true).map((i) => i.path)),
  }
}
