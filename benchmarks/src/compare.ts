import { do_not_optimize as keep, measure } from 'mitata'
import { ratioLine } from './rounds.ts'

/** One contender of a group; it may be asynchronous. */
export interface Subject {
  readonly name: string
  readonly run: () => unknown
}

const rounds = 7

async function timeMany(run: () => unknown): Promise<number> {
  const { p50 } = await measure(async () => keep(await run()), { min_cpu_time: 60_000_000 })
  return p50
}

async function timeOnce(run: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  keep(await run())
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/** Measures the subjects interleaved and prints each as a ratio to the first, the group's limit; `cpu` runs each once a round and takes its CPU time. */
export async function compare(title: string, subjects: readonly [Subject, ...Subject[]], options: { cpu?: boolean } = {}): Promise<void> {
  const times = new Map<string, number[]>(subjects.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, run } of subjects) times.get(name)?.push(options.cpu ? await timeOnce(run) : await timeMany(run))
  }
  const limit = times.get(subjects[0].name) ?? []
  console.log(`\n${title}`)
  for (const { name } of subjects) {
    const ratios = (times.get(name) ?? []).map((time, round) => time / (limit[round] ?? Number.NaN))
    console.log(ratioLine(name, ratios))
  }
}
