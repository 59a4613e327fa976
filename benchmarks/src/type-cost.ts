import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { quantile, ratioLine } from './rounds.ts'

const rounds = 7
const here = fileURLToPath(new URL('..', import.meta.url))
const folder = join(here, '.work')
const programs = ['empty', 'hand-written', 'kit-fintoc', 'kit-belvo', 'kit-finapi', 'fintoc', 'plaid', 'stripe'] as const
const compilers = { 'TypeScript 5.9': 'typescript-5.9', 'TypeScript 7.0': 'typescript-7.0' } as const

interface Cost {
  readonly seconds: number
  readonly megabytes: number
  readonly instantiations: number
}

function prepare(): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const program of programs) {
    const text = program === 'empty' ? 'export {}\n' : readFileSync(join(here, 'src/type-cost', `${program}.ts`), 'utf8')
    writeFileSync(join(folder, `${program}.ts`), text)
    const compilerOptions = { strict: true, noEmit: true, skipLibCheck: true, target: 'es2022', module: 'nodenext', types: ['node'] }
    writeFileSync(join(folder, `tsconfig.${program}.json`), JSON.stringify({ compilerOptions, files: [`${program}.ts`] }))
  }
}

function check(compiler: string, program: string): Cost {
  const manifest = join(here, 'node_modules', compiler, 'package.json')
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { tsc: string } }
  const tsc = join(here, 'node_modules', compiler, bin.tsc)
  // A compiler that can collects its garbage before it reports its memory; otherwise the figure is a moment between two collections.
  const { stdout, status } = spawnSync(process.execPath, ['--expose-gc', tsc, '-p', join(folder, `tsconfig.${program}.json`), '--extendedDiagnostics'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} does not compile with ${compiler}:\n${stdout}`)
  const read = (label: string): number => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1] ?? Number.NaN)
  return { seconds: read('Total time'), megabytes: read('Memory used') / 1000, instantiations: read('Instantiations') }
}

/** What a 30-line consumer of each client costs the compiler, to an empty file; `hand-written` is the same program over a dozen lines of interfaces of its own. */
export function benchTypeCost(): void {
  prepare()
  for (const [title, compiler] of Object.entries(compilers)) {
    const costs = new Map<string, Cost[]>(programs.map((program) => [program, []]))
    for (let round = 0; round < rounds; round += 1) {
      for (const program of programs) costs.get(program)?.push(check(compiler, program))
    }
    console.log(`\ntype check of a 30-line consumer, ${title}: time, memory (to an empty file), instantiations`)
    for (const program of programs) {
      const own = costs.get(program) ?? []
      const ratios = (key: 'seconds' | 'megabytes'): number[] => own.map((cost, round) => cost[key] / (costs.get('empty')?.[round]?.[key] ?? Number.NaN))
      const memory = quantile(ratios('megabytes'), 0.5).toFixed(3)
      console.log(`${ratioLine(program, ratios('seconds'))} ${memory.padStart(7)} ${String(own[0]?.instantiations).padStart(9)}`)
    }
  }
}
