import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'

export interface DoorBundle {
  /** Bytes that have to be there before the first request, minified and gzipped. */
  readonly gzip: number
  /** The files in them, relative to the folder's node_modules. */
  readonly modules: readonly string[]
  /** What stayed outside because only a server has it. */
  readonly externals: readonly string[]
}

/** Bundles one entry for a browser and tells what is loaded at once; what a dynamic import brings later does not count. */
export async function bundle(folder: string, code: string): Promise<DoorBundle> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'js' },
    absWorkingDir: folder,
    outdir: 'out',
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    external: ['node:*'],
    logLevel: 'silent',
  })
  const outputs = loadedAtOnce(metafile.outputs)
  const paths = new Set([...outputs.keys()].map((name) => resolve(folder, name)))
  return {
    gzip: outputFiles.filter((file) => paths.has(file.path)).reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0),
    modules: [...new Set([...outputs.values()].flatMap((output) => Object.keys(output.inputs)))]
      .filter((name) => name !== '<stdin>')
      .map((name) => name.replace(/^.*node_modules\//, '')),
    externals: [...outputs.values()].flatMap((output) => output.imports.filter((item) => item.external === true).map((item) => item.path)),
  }
}

/** The entry and every chunk that a static import leads to. */
function loadedAtOnce(outputs: Metafile['outputs']): Map<string, Metafile['outputs'][string]> {
  const found = new Map<string, Metafile['outputs'][string]>()
  const visit = (name: string): void => {
    const output = outputs[name]
    if (!output || found.has(name)) return
    found.set(name, output)
    for (const item of output.imports) if (item.kind === 'import-statement') visit(item.path)
  }
  for (const [name, output] of Object.entries(outputs)) if (output.entryPoint === '<stdin>') visit(name)
  return found
}
