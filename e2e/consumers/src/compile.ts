import { copyFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compilerOf, run, writeJson } from './packed.ts'

const programs = join(dirname(fileURLToPath(import.meta.url)), 'programs')

export interface ConsumerCase {
  readonly typescript: '5.4' | '5.9' | '6.0' | '7.0'
  readonly resolution: 'node16' | 'nodenext' | 'bundler'
  readonly format: 'esm' | 'cjs'
  readonly skipLibCheck: boolean
}

/** A readable name of a case. */
export function nameOf(c: ConsumerCase): string {
  return `TypeScript ${c.typescript}, ${c.resolution}, ${c.format}${c.skipLibCheck ? '' : ', library types checked'}`
}

/** Compiles the consumer program as the case says and gives the file to run. */
export function compile(folder: string, c: ConsumerCase): string {
  const key = `${c.typescript}-${c.resolution}-${c.format}-${c.skipLibCheck ? 'skip' : 'check'}`
  const project = join(folder, key)
  mkdirSync(project, { recursive: true })
  const extension = c.format === 'esm' ? 'mts' : 'cts'
  copyFileSync(join(programs, 'consumer.ts'), join(project, `consumer.${extension}`))
  const bundler = c.resolution === 'bundler'
  writeJson(join(project, 'tsconfig.json'), {
    compilerOptions: {
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: [],
      module: bundler ? (c.format === 'esm' ? 'esnext' : 'preserve') : c.resolution,
      moduleResolution: c.resolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: c.format === 'esm',
      skipLibCheck: c.skipLibCheck,
      rootDir: '.',
      outDir: 'out',
    },
    files: [`consumer.${extension}`],
  })
  run(process.execPath, [compilerOf(c.typescript), '-p', project], { cwd: project })
  return join(project, 'out', `consumer.${c.format === 'esm' ? 'mjs' : 'cjs'}`)
}
