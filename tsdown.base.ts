import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Rolldown, UserConfig } from 'tsdown'

type OutputOptions = Exclude<Extract<UserConfig['outputOptions'], object>, (...given: never[]) => unknown>

/** Chunks get a folder of their own: one that is called after its module could take the name of a door (`index.d.ts`). */
const sharedFolder =
  (more: OutputOptions) =>
  (options: OutputOptions): OutputOptions => ({ ...options, ...more, chunkFileNames: `shared/${String(options.chunkFileNames)}` })

/** A folder of `src` that holds an `index.ts` is a door (subpath export) of the package. */
export function doorNames(src: string): string[] {
  return readdirSync(src, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${src}/${entry.name}/index.ts`))
    .map((entry) => entry.name)
    .sort()
}

export interface KitBuildOptions {
  /** Entries beside the doors. */
  readonly entries?: Record<string, string>
  /** Dependencies that travel inside both builds. */
  readonly bundled?: string[]
}

/** ESM and CommonJS builds of every door, with shared chunks, so that a class is the same one behind each door. */
export function kitBuild({ entries = {}, bundled = [] }: KitBuildOptions = {}): UserConfig[] {
  const generated = new Set<string>()
  const entry: Record<string, string> = { index: 'src/index.ts', ...Object.fromEntries(doorNames('src').map((name) => [name, `src/${name}/index.ts`])), ...entries }
  const common: UserConfig = {
    entry,
    tsconfig: 'tsconfig.src.json',
    target: 'es2022',
    platform: 'neutral',
    fixedExtension: false,
    hash: false,
    report: false,
    deps: { neverBundle: [/^#/, /^node:/], alwaysBundle: bundled, onlyBundle: bundled },
  }
  // TSDoc is for the declarations: in the code it would be installed twice more, and never read.
  const output: OutputOptions = { minifyInternalExports: false, comments: { jsdoc: false, legal: true, annotation: true } }
  const input = { experimental: { attachDebugInfo: 'none' } } as const
  return [
    { ...common, format: 'esm', clean: true, dts: false, inputOptions: input, outputOptions: sharedFolder(output) },
    {
      ...common,
      format: 'cjs',
      clean: false,
      dts: { oxc: true },
      inputOptions: (options, _, { cjsDts }) => ({ ...options, ...input, plugins: cjsDts ? [apart(generated), options.plugins] : options.plugins }),
      outputOptions: sharedFolder({ ...output, dynamicImportInCjs: false, strict: true }),
      hooks: { 'build:done': () => writeDeclarations(Object.keys(entry), generated) },
    },
  ]
}

/**
 * A generated file that holds nothing but exported types is a declaration already and stays a file of its own: a bundle would give each of its
 * names an import, an export and an alias. Notes the files it finds.
 */
function apart(found: Set<string>): Rolldown.Plugin {
  return {
    name: 'kit:generated-declarations',
    resolveId: {
      order: 'pre',
      handler(id, importer) {
        if (importer === undefined || !id.endsWith('.gen.ts')) return undefined
        const path = resolve(dirname(importer), id)
        if (/^export (?!interface \w|type \w)/m.test(readFileSync(path, 'utf8'))) return undefined
        found.add(path)
        return { id: path.replace(/\.gen\.ts$/, '.cjs'), external: true }
      },
    },
  }
}

/**
 * Completes the declarations. What a door declares stands once, in its `.d.cts`: an ES module may take its types from there, the other way
 * round not every compiler allows. So a class with private members is one type for both formats, too. A door that names types of another
 * package has them twice, because that package may have different ones for each format.
 */
function writeDeclarations(entries: readonly string[], generated: ReadonlySet<string>): void {
  for (const name of entries) {
    const text = readFileSync(`dist/${name}.d.cts`, 'utf8')
    writeFileSync(`dist/${name}.d.ts`, namesStrangers(text) ? text : `export * from './${name}.cjs'\n`)
  }
  for (const file of existsSync('dist/shared') ? readdirSync('dist/shared') : []) {
    if (file.endsWith('.d.cts') && namesStrangers(readFileSync(`dist/shared/${file}`, 'utf8'))) {
      throw new Error(`dist/shared/${file} names types of another package: only one door may, so that it can have them for each format`)
    }
  }
  for (const path of generated) {
    const text = readFileSync(path, 'utf8').replaceAll(/from '(\.\/[\w.-]+)\.gen\.ts'/g, (whole, file: string) =>
      generated.has(resolve(dirname(path), `${file}.gen.ts`)) ? `from '${file}.cjs'` : whole,
    )
    if (/from '\.{1,2}\/.*(?<!\.cjs)'/.test(text)) throw new Error(`${path} imports another file, which has no such name in the build`)
    const target = join('dist', relative('src', path).replace(/\.gen\.ts$/, '.d.cts'))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
}

function namesStrangers(declarations: string): boolean {
  return /^(?:import|export) .*from "(?!\.|@kit\/|node:)/m.test(declarations)
}
