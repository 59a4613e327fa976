import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { ratioLine } from '../rounds.ts'
import { clients } from './clients.ts'

const rounds = 9
const calls = 600
/** Holds what a round allocates, so that no collection falls into it. */
const youngGeneration = ['--expose-gc', '--max-semi-space-size=512', '--min-semi-space-size=512']

async function start(file: string, given: readonly string[], execArgv: readonly string[]): Promise<{ child: ChildProcess; first: unknown }> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), given, { execArgv: [...execArgv] })
  const [first] = (await once(child, 'message')) as [unknown]
  return { child, first }
}

async function ask(child: ChildProcess): Promise<{ cpu: number; bytes: number }> {
  child.send(calls)
  const [result] = (await once(child, 'message')) as [{ cpu: number; bytes: number }]
  return result
}

/** CPU and allocation of one call through each client, against one loopback server, a process for each. */
export async function benchClientOverhead(): Promise<void> {
  const { child: server, first: origin } = await start('./server.ts', [], [])
  for (const concurrency of [1, 32]) {
    const names = Object.keys(clients)
    const subjects = new Map<string, ChildProcess>()
    for (const name of names) subjects.set(name, (await start('./subject.ts', [name, String(origin), String(concurrency)], youngGeneration)).child)
    const results = new Map<string, { cpu: number; bytes: number }[]>(names.map((name) => [name, []]))
    for (let round = -2; round < rounds; round += 1) {
      for (const [name, child] of subjects) {
        const result = await ask(child)
        if (round >= 0) results.get(name)?.push(result)
      }
    }
    for (const child of subjects.values()) child.kill()
    for (const [title, key] of [['CPU', 'cpu'], ['bytes allocated', 'bytes']] as const) {
      console.log(`\nclient, ${title} of a call, ${concurrency} at a time`)
      for (const name of names) console.log(ratioLine(name, ratiosTo(results, names[0] ?? '', name, key)))
      const wrapped = names[1] ?? ''
      for (const name of names.filter((one) => one.startsWith('kit:'))) {
        console.log(ratioLine(`  ${name} to the ky it wraps`, ratiosTo(results, wrapped, name, key)))
      }
    }
  }
  server.kill()
}

function ratiosTo(results: ReadonlyMap<string, readonly { cpu: number; bytes: number }[]>, base: string, name: string, key: 'cpu' | 'bytes'): number[] {
  return (results.get(name) ?? []).map((result, round) => result[key] / (results.get(base)?.[round]?.[key] ?? Number.NaN))
}
