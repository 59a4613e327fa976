import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { emitterEventNames } from '@octokit/webhooks'
import ts from 'typescript-5.9'
import { quantile } from './rounds.ts'

const rounds = 7
const here = fileURLToPath(new URL('..', import.meta.url))
const folder = join(here, '.work-events')
const compilers = { 'TypeScript 5.9': 'typescript-5.9', 'TypeScript 7.0': 'typescript-7.0' } as const
const compilerOptions = { strict: true, noEmit: true, skipLibCheck: true, target: 'es2022', module: 'nodenext', types: ['node'] }

interface Cost {
  readonly checkSeconds: number
  readonly megabytes: number
  readonly instantiations: number
}

/** The event types a map declares, asked of the compiler, so that no list can fall behind. */
function keysOf(module: string, map: string): string[] {
  const file = join(folder, `keys-of-${map}.ts`)
  writeFileSync(file, `import type { ${map} } from '${module}'\nexport declare const map: ${map}\n`)
  const program = ts.createProgram([file], { strict: true, noEmit: true, skipLibCheck: true, module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022 })
  const source = program.getSourceFile(file)
  const statement = source?.statements.find(ts.isVariableStatement)?.declarationList.declarations[0]
  if (statement === undefined) throw new Error(`${module} declares no ${map}`)
  return program.getTypeChecker().getTypeAtLocation(statement).getProperties().map(({ name }) => name)
}

/** A function that switches over every type of a union and uses what each narrows to. */
function switchProgram(head: string, union: string, tag: string, data: string, types: readonly string[]): string {
  const cases = types.map((type) => `    case '${type}': {\n      const type: '${type}' = event.${tag}\n      return [type, event.${data}]\n    }\n`)
  return `${head}\nexport function read(event: ${union}): readonly [string, unknown] {\n  switch (event.${tag}) {\n${cases.join('')}    default:\n      return ['unknown', undefined]\n  }\n}\n`
}

function prepare(): string[] {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const programs: Record<string, string> = { empty: 'export {}\n' }
  for (const [provider, name] of Object.entries({ fintoc: 'Fintoc', belvo: 'Belvo', finapi: 'Finapi' })) {
    const door = `@kit/${provider}/events`
    programs[`kit-${provider}`] = switchProgram(`import type { ${name}Event } from '${door}'`, `${name}Event`, 'type', 'data', keysOf(door, `${name}EventMap`))
  }
  const names = emitterEventNames.filter((one) => !one.includes('.'))
  programs['octokit'] = switchProgram("import type { EmitterWebhookEvent } from '@octokit/webhooks'", 'EmitterWebhookEvent', 'name', 'payload', names)
  for (const [program, text] of Object.entries(programs)) {
    writeFileSync(join(folder, `${program}.ts`), text)
    writeFileSync(join(folder, `tsconfig.${program}.json`), JSON.stringify({ compilerOptions, files: [`${program}.ts`] }))
  }
  return Object.keys(programs)
}

function check(compiler: string, program: string): Cost {
  const { bin } = JSON.parse(readFileSync(join(here, 'node_modules', compiler, 'package.json'), 'utf8')) as { bin: { tsc: string } }
  const tsc = join(here, 'node_modules', compiler, bin.tsc)
  const { stdout, status } = spawnSync(process.execPath, ['--expose-gc', tsc, '-p', join(folder, `tsconfig.${program}.json`), '--extendedDiagnostics'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} does not compile with ${compiler}:\n${stdout}`)
  const read = (label: string): number => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1] ?? Number.NaN)
  return { checkSeconds: read('Check time'), megabytes: read('Memory used') / 1000, instantiations: read('Instantiations') }
}

/** What `switch (event.type)` over the whole union of each provider costs the compiler, beside the events of @octokit/webhooks. */
export function benchEventTypeCost(): void {
  const programs = prepare()
  for (const [title, compiler] of Object.entries(compilers)) {
    const costs = new Map<string, Cost[]>(programs.map((program) => [program, []]))
    for (let round = 0; round < rounds; round += 1) {
      for (const program of programs) costs.get(program)?.push(check(compiler, program))
    }
    // What an empty file takes is the library's declarations; the events are what comes on top.
    const above = (program: string, key: keyof Cost): number[] =>
      (costs.get(program) ?? []).map((cost, round) => cost[key] - (costs.get('empty')?.[round]?.[key] ?? Number.NaN))
    const peer = { checkSeconds: above('octokit', 'checkSeconds'), megabytes: above('octokit', 'megabytes'), instantiations: above('octokit', 'instantiations') }
    console.log(`\nswitch over every event, ${title}: check time, memory and instantiations above an empty file, to @octokit/webhooks (1)`)
    for (const program of programs.slice(1)) {
      const ratio = (key: keyof Cost): string => quantile(above(program, key).map((cost, round) => cost / (peer[key][round] ?? Number.NaN)), 0.5).toFixed(3).padStart(8)
      console.log(`  ${program.padEnd(20)} ${ratio('checkSeconds')} ${ratio('megabytes')} ${ratio('instantiations')}   (${above(program, 'instantiations')[0]} instantiations)`)
    }
  }
}
