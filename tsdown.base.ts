import { existsSync, readdirSync } from 'node:fs'
import type { UserConfig } from 'tsdown'

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
  /** ES-module-only dependencies that travel inside the CommonJS build, so that `require` and Jest reach them. */
  readonly bundledInCommonJs?: string[]
}

/** ESM and CommonJS builds of every door, with shared chunks, so that a class is the same one behind each door. */
export function kitBuild({ entries = {}, bundledInCommonJs = [] }: KitBuildOptions = {}): UserConfig[] {
  const common: UserConfig = {
    entry: { index: 'src/index.ts', ...Object.fromEntries(doorNames('src').map((name) => [name, `src/${name}/index.ts`])), ...entries },
    dts: { oxc: true },
    tsconfig: 'tsconfig.src.json',
    target: 'es2022',
    platform: 'neutral',
    fixedExtension: false,
    hash: false,
    report: false,
  }
  return [
    {
      ...common,
      format: 'esm',
      clean: true,
      deps: { neverBundle: [/^#/, /^node:/], onlyBundle: [] },
      outputOptions: sharedFolder({ minifyInternalExports: false }),
    },
    {
      ...common,
      format: 'cjs',
      clean: false,
      deps: { neverBundle: [/^#/, /^node:/], alwaysBundle: bundledInCommonJs, onlyBundle: bundledInCommonJs },
      outputOptions: sharedFolder({ dynamicImportInCjs: false, minifyInternalExports: false, strict: true }),
    },
  ]
}
