import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** What one round of a subject tells. */
export interface RoundResult {
  readonly cpu: number
  readonly bytes: number
}

/** Starts a file in a process of its own and waits until it says that it is ready. */
export async function startSubject(file: URL, given: readonly string[], execArgv: readonly string[] = []): Promise<ChildProcess> {
  const child = fork(fileURLToPath(file), given, { execArgv: [...execArgv] })
  await once(child, 'message')
  return child
}

async function ask(child: ChildProcess, calls: number): Promise<RoundResult> {
  child.send(calls)
  const [result] = (await once(child, 'message')) as [RoundResult]
  return result
}

/** Lets the subjects take turns, round by round, so that each round compares them under the same load; the first two warm up. */
export async function runRounds(
  subjects: ReadonlyMap<string, ChildProcess>,
  { rounds, calls }: { readonly rounds: number; readonly calls: number },
): Promise<ReadonlyMap<string, readonly RoundResult[]>> {
  const results = new Map<string, RoundResult[]>([...subjects.keys()].map((name) => [name, []]))
  for (let round = -2; round < rounds; round += 1) {
    for (const [name, child] of subjects) {
      const result = await ask(child, calls)
      if (round >= 0) results.get(name)?.push(result)
    }
  }
  for (const child of subjects.values()) child.kill()
  return results
}

/** One subject to another, round by round. */
export function pairedRatios(results: ReadonlyMap<string, readonly RoundResult[]>, name: string, base: string, key: keyof RoundResult): number[] {
  return (results.get(name) ?? []).map((result, round) => result[key] / (results.get(base)?.[round]?.[key] ?? Number.NaN))
}
