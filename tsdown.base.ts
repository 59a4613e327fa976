import { existsSync, readdirSync } from 'node:fs'
import type { UserConfig } from 'tsdown'

/** A folder of `src` that holds an `index.ts` is a door (subpath export) of the package. */
export function doorNames(src: string): string[] {
  return readdirSync(src, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${src}/${entry.name}/index.ts`))
    .map((entry) => entry.name)
    .sort()
}

/** ESM and CommonJS builds of every door; ky stays external in ESM and travels inside the CommonJS build. */
export function kitBuild(extra: Record<string, string> = {}): UserConfig[] {
  const common: UserConfig = {
    entry: { index: 'src/index.ts', ...Object.fromEntries(doorNames('src').map((name) => [name, `src/${name}/index.ts`])), ...extra },
    dts: { oxc: true },
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
      outputOptions: { minifyInternalExports: false },
    },
    {
      ...common,
      format: 'cjs',
      clean: false,
      deps: { neverBundle: [/^#/, /^node:/], alwaysBundle: ['ky'], onlyBundle: ['ky'] },
      outputOptions: { dynamicImportInCjs: false, minifyInternalExports: false, strict: true },
    },
  ]
}
